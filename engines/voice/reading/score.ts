import type { Reading } from '../src/reading/types.ts'

/** One line of a scoring table. */
export interface ReadingCase {
  readonly group: string
  readonly text: string
  /** Accepted spoken forms. */
  readonly spoken: readonly string[]
  /** `字1=zi4` citation, `字1~zi4` after sandhi, `word:pinyin` the token has a pronunciation. */
  readonly checks: readonly string[]
}

/** Reads a table: group, text, spoken form (`|` and `{a/b}` are alternatives, `=` the text itself), checks. */
export function readCases(table: string): ReadingCase[] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [group = '', text = '', spoken = '', checks = ''] = line.split('\t')
      return {
        group,
        text,
        spoken: spoken === '=' ? [text] : spoken.split('|').flatMap(alternatives),
        checks: checks.split(' ').filter(Boolean),
      }
    })
}

function alternatives(pattern: string): string[] {
  const match = /\{([^}]*)\}/.exec(pattern)
  if (!match) return [pattern]
  return (match[1] ?? '').split('/').flatMap((one) => alternatives(pattern.replace(match[0], () => one)))
}

/** Letters that are spelt are capitals, words are small; punctuation, hyphens and "and" do not count. */
const plain = (spoken: string): string =>
  spoken
    .split(/[\s\-']+|(?<=[A-Za-z])(?![A-Za-z])|(?<![A-Za-z])(?=[A-Za-z])/)
    .map((word) => (/^[A-Z]+$/.test(word) ? word : word.toLowerCase()))
    .filter((word) => word !== 'and')
    .join('')
    .replace(/[\p{P}\p{S}\p{Extended_Pictographic}\s]/gu, '')

/** What was said, to compare. */
const said = (reading: Reading): string =>
  plain(
    reading.phrases
      .flatMap(({ tokens }) =>
        tokens.map(({ spoken }) => (/^[A-Z]( [A-Z])*$/.test(spoken) ? spoken.replaceAll(' ', '') : spoken)),
      )
      .join(' '),
  )

/** Why a reading is wrong, or undefined. */
export function complaint(one: ReadingCase, reading: Reading): string | undefined {
  const got = said(reading)
  if (!one.spoken.some((wanted) => plain(wanted) === got))
    return `said ${got}, wanted ${one.spoken.map(plain).join(' or ')}`
  const tokens = reading.phrases.flatMap((phrase) => phrase.tokens)
  const syllables = tokens.flatMap((token) => token.syllables ?? [])
  for (const check of one.checks) {
    const word = /^(\w+):pinyin$/.exec(check)?.[1]
    if (word !== undefined) {
      if (!tokens.some((token) => token.spoken === word && token.syllables)) return `${word} has no pinyin`
      continue
    }
    const [, char, nth, kind, wanted = ''] = /^(.)(\d)([=~])(.+)$/u.exec(check) ?? []
    const found = syllables.filter((syllable) => syllable.char === char)[Number(nth) - 1]
    const value = kind === '~' ? found?.surface : found?.pinyin
    if (!wanted.split('/').includes(value ?? '')) return `${char}${nth} is ${value}, wanted ${wanted}`
  }
  return undefined
}
