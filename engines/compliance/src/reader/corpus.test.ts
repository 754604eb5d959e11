import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const FOLDER = new URL('../../corpus/', import.meta.url)
const guide = readFileSync(new URL('README.md', FOLDER), 'utf8')
const words = (heading: string): Set<string> =>
  new Set((new RegExp(`## ${heading}[^\n]*\n([^#]*)`).exec(guide)?.[1] ?? '').split(/[,.\s]+/).filter(Boolean))

const files = readdirSync(new URL('train/', FOLDER)).filter((name) => name.endsWith('.tsv'))
const rows = files.flatMap((name) =>
  readFileSync(new URL(`train/${name}`, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ name, line, cells: line.split('\t') })),
)

describe('the corpus of the reader', () => {
  it('has a label, a kind and a category of the guidelines on every line', () => {
    const [kinds, categories] = [words('kind'), words('category')]
    expect(kinds.size).toBeGreaterThan(30)
    const wrong = rows.filter(
      ({ cells: [label = '', kind = '', category = '', text = '', ...more] }) =>
        !['V', 'E', 'O'].includes(label) ||
        !kinds.has(kind) ||
        !categories.has(category) ||
        text.trim() === '' ||
        more.length > 0,
    )
    expect(wrong.map(({ name, line }) => `${name}: ${line}`)).toEqual([])
  })

  it('says every sentence once, so that no sentence stands on both sides of a fold', () => {
    const seen = new Map<string, string>()
    const twice: string[] = []
    for (const { name, cells } of rows) {
      const text = cells[3] ?? ''
      if (seen.has(text)) twice.push(`${seen.get(text)} and ${name}: ${text}`)
      seen.set(text, name)
    }
    expect(twice).toEqual([])
  })

  it('shares nothing with the sentences that score the reader', () => {
    const scored = readdirSync(new URL('held-out/', FOLDER)).flatMap((name) =>
      readFileSync(new URL(`held-out/${name}`, FOLDER), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { text: string }).text),
    )
    expect(scored.length).toBeGreaterThan(800)
    const known = new Set(rows.map(({ cells }) => cells[3]))
    expect(scored.filter((text) => known.has(text))).toEqual([])
  })
})
