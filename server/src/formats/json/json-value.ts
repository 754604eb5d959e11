/** Any value that JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue }

export type JsonObject = { readonly [key: string]: JsonValue }

/** True for a JSON object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Parses JSON whose depth has been checked, undefined if it is not JSON. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    // The caller reports the line; the parser's own sentence speaks of character positions that nobody can use.
    return undefined
  }
}

/** An object's own value: a key called `__proto__` or `constructor` is only a key. */
export function own(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined
}

const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/**
 * Where a value holds a character that no database keeps: NUL or half of a surrogate pair, which JSON can write as
 * `\u0000` and `\ud800`.
 * @returns the path of the first one, undefined if there is none
 * @example unstorableAt({ tags: ['a\0'] }) // 'tags.0'
 */
export function unstorableAt(value: JsonValue, path = ''): string | undefined {
  if (typeof value === 'string') return UNSTORABLE.test(value) ? path : undefined
  if (typeof value !== 'object' || value === null) return undefined
  for (const [key, each] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`
    if (UNSTORABLE.test(key)) return path === '' ? '?' : path
    const found = unstorableAt(each, at)
    if (found !== undefined) return found
  }
  return undefined
}
