const MOST_TEXTS = 400
const MOST_CHARS = 20_000

/**
 * Pasted texts one by one: an empty line stands between two. What is longer than a text may be is cut into several, so that
 * nothing is lost.
 * @example splitTexts('甲。\n\n乙。') // ['甲。', '乙。']
 */
export function splitTexts(pasted: string): string[] {
  return pasted
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .flatMap((text) => text.match(new RegExp(`[\\s\\S]{1,${MOST_CHARS}}`, 'g')) ?? [])
    .slice(0, MOST_TEXTS)
}
