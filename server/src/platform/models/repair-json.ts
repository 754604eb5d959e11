import { err, ok, type Result } from '@qianmian/kernel'

/**
 * Reads the JSON object out of what a model said: spoken thoughts, fences, words around it and trailing commas are
 * forgiven, nothing else. No word inside the object is changed.
 * @returns the value, or what is wrong, in words for the model
 * @example repairJson('Here you go:\n```json\n{"a":1,}\n```') // { ok: true, value: { a: 1 } }
 */
export function repairJson(text: string): Result<unknown, string> {
  const trimmed = text.replace(/^\s*<think>[\s\S]*?<\/think>/, '').trim()
  if (trimmed === '') return err('the answer was empty')
  const fenced = /```(?:json)?\s*([\s\S]*?)```/.exec(trimmed)?.[1]
  for (const candidate of [trimmed, fenced, between(fenced ?? trimmed), between(trimmed)]) {
    if (candidate === undefined) continue
    const value = parse(candidate) ?? parse(withoutTrailingCommas(candidate))
    if (value !== undefined) return ok(value)
  }
  const opened = trimmed.replace(/^```(?:json)?\s*/, '')
  return err(
    opened.startsWith('{') && !/\}\s*(?:```)?$/.test(opened)
      ? 'the JSON was cut off; answer more briefly'
      : 'the answer was not a JSON object',
  )
}

function between(text: string): string | undefined {
  const start = text.indexOf('{')
  const end = text.lastIndexOf('}')
  return start >= 0 && end > start ? text.slice(start, end + 1) : undefined
}

/** Strings are matched whole and kept, so that a comma before a bracket inside a sentence stays. */
const withoutTrailingCommas = (json: string): string =>
  json.replace(/("(?:[^"\\]|\\.)*")|,(\s*[}\]])/g, (_, string?: string, end?: string) => string ?? end ?? '')

function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
  } catch {
    // Not JSON: that is the answer, the caller tries the next reading.
    return undefined
  }
}
