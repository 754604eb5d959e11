import type { TextLimit } from './types.ts'

/**
 * The length of a text as a limit counts it.
 * @example measure('亚麻 tee', { max: 60, count: 'gbk-bytes' }) // 8
 */
export function measure(text: string, limit: TextLimit): number {
  if (limit.count === 'characters') return text.length
  let bytes = 0
  for (const character of text) bytes += (character.codePointAt(0) ?? 0) < 0x80 ? 1 : 2
  return bytes
}

/** True if the text is within the limit. */
export const fits = (text: string, limit: TextLimit): boolean => measure(text, limit) <= limit.max
