import type { BrandView } from '../../../server/src/contract/types.ts'

export type BrandDraft = Omit<BrandView, 'id' | 'handle'>

const STRATEGIES = ['narrative', 'action', 'rational'] as const
const HEX = /^#[0-9a-f]{6}$/i
const MAX_COLOURS = 8

/** Words that are typed with commas of either language, 、 or new lines between them; each once. */
export function wordList(typed: string): string[] {
  return [
    ...new Set(
      typed
        .split(/[\n,，、;；]/)
        .map((word) => word.trim())
        .filter(Boolean),
    ),
  ]
}

const lines = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** The brand that stands in a form. @param form with the fields that `BrandFields` draws */
export function readBrand(form: FormData): BrandDraft {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const both = (name: string) => ({
    ...(text(`${name}-zh`) ? { zh: text(`${name}-zh`) } : {}),
    ...(text(`${name}-en`) ? { en: text(`${name}-en`) } : {}),
  })
  return {
    name: both('name'),
    strategy: STRATEGIES.find((known) => known === text('strategy')) ?? 'rational',
    promise: both('promise'),
    story: both('story'),
    palette: form
      .getAll('colour')
      .map(String)
      .filter((hex) => HEX.test(hex))
      .slice(0, MAX_COLOURS),
    words: { prefer: wordList(text('prefer')), avoid: wordList(text('avoid')), ban: wordList(text('ban')) },
    samples: { zh: lines(text('samples-zh')), en: lines(text('samples-en')) },
  }
}
