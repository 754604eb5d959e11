import { type LocalizedText, pick } from '@qianmian/kernel'
import type { LearnView } from '../../../../server/src/contract/types.ts'
import type { LearnWords } from '../words/learn.ts'

/** A cell of a table file: quoted where it must be, and never a formula of the program that opens it. */
export function csvCell(value: string | number | boolean): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * The leaderboard as a table file, every row with the days it covers, whom it covers and whether it is simulated.
 * @param segment the name of the group that is shown
 */
export function learnCsv(view: LearnView, lang: 'zh' | 'en', words: LearnWords, segment: string): string {
  const say = (text: LocalizedText) => pick(text, lang)
  const rows = view.leaderboard.rows.map((row) => [
    say(row.product.name),
    say(row.headline),
    row.credit ? words.credit(row.credit) : words.origins[row.origin],
    row.traits.map(say).join(lang === 'zh' ? '、' : '; '),
    row.impressions,
    row.rate,
    row.low,
    row.high,
    row.earnedMinor === null ? '' : row.earnedMinor / 100,
    words.standings[row.standing],
    view.simulated,
    view.from.slice(0, 10),
    view.to.slice(0, 10),
    segment,
  ])
  return `\uFEFF${[words.csvNames, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}
