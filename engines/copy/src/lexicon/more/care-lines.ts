import type { Row, When } from '../entry.ts'

/** One row: Chinese and English frames, each with ` / ` between them. */
export type Told = readonly [zh: string, en: string]

/** Rows on the same attributes under the same constraints: several tellings of one kind of fact. */
export const told = (attributes: string, when: When, lines: readonly Told[]): Row[] =>
  lines.map(([zh, en]) => [attributes, zh.split(' / '), en.split(' / '), when])

/** Rows that rest on no fact, by product types with spaces between. */
export const moments = (types: string, when: When, lines: readonly Told[]): Row[] =>
  told('*', { ...when, type: types.split(' ') }, lines)
