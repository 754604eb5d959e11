import { isJsonObject, type JsonObject, type JsonValue, own, parseJson } from '../json/json-value.ts'

// Each character has one way to match: a string that never ends costs no more than its length.
const TOKEN = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|-?\d[\d.eE+-]*/g
const DEPTH = 40

/**
 * Parses JSON with every number kept as the text that was written: `50.10` stays `50.10` and never becomes a fraction of
 * two. Where a number stood there is a string afterwards.
 * @returns undefined for what is not JSON, or is nested deeper than any shop's data
 * @example exactJson('{"price":50.10}') // { price: '50.10' }
 */
export function exactJson(text: string): JsonValue | undefined {
  if (!isShallow(text)) return undefined
  return parseJson(text.replace(TOKEN, (token) => (token.startsWith('"') ? token : quoted(token))))
}

/** What is no number in JSON is left as it stands, so that the parser says no. */
const quoted = (token: string): string =>
  /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(token) ? `"${token}"` : `${token}!`

function isShallow(text: string): boolean {
  let depth = 0
  for (const token of text.matchAll(/"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[[{]|[\]}]/g)) {
    if (token[0] === '[' || token[0] === '{') depth += 1
    else if (token[0] === ']' || token[0] === '}') depth -= 1
    if (depth > DEPTH) return false
  }
  return true
}

/** A scalar as text; lists and objects are none. */
export const scalar = (value: JsonValue | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'boolean' || typeof value === 'number' ? String(value) : ''

/** The object under a key, or one without anything. */
export function objectAt(object: JsonObject, key: string): JsonObject {
  const value = own(object, key)
  return isJsonObject(value) ? value : {}
}

/** The objects of a list under a key, or of an object's values, each with its place. */
export function objectsAt(object: JsonObject, key: string): { readonly at: string; readonly value: JsonValue }[] {
  const value = own(object, key)
  if (Array.isArray(value)) return value.map((each: JsonValue, n) => ({ at: `${key}.${n + 1}`, value: each }))
  if (isJsonObject(value)) return Object.entries(value).map(([id, each]) => ({ at: `${key}.${id}`, value: each }))
  return []
}
