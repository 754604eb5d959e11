import { type Fact, isUsable, type Lang, pick, type Subject, showFactValue } from '@qianmian/kernel'

/** Kinds of facts that a poster may set small beside its headline: none that needs a sentence to be true. */
const KINDS: ReadonlySet<Fact['claimKind']> = new Set(['composition', 'spec', 'process', 'origin', 'design'])
/** Characters of a phrase; a longer one is no phrase. */
const LONGEST = { zh: 12, en: 24 } as const
const MOST = 3

/** A short phrase that shows a fact. */
export interface PosterPhrase {
  readonly text: string
  readonly factId: string
}

/**
 * Up to three facts as short phrases: compositions first, then figures with their labels, then words.
 * @param chosen ids of the facts that a person wants there, in her order; those that are no phrase are left out
 * @example posterPhrases(subject, 'zh', '2026-11-26') // [{ text: '亚麻 100%', … }, { text: '克重 165 g/m²', … }]
 */
export function posterPhrases(
  subject: Pick<Subject, 'facts'>,
  lang: Lang,
  isoDate: string,
  chosen?: readonly string[],
): PosterPhrase[] {
  const all = phraseChoices(subject, lang, isoDate)
  if (!chosen) return all.slice(0, MOST)
  return chosen.flatMap((id) => all.find(({ factId }) => factId === id) ?? []).slice(0, MOST)
}

/** Every fact of a product that may stand small on a poster, as a phrase, the best first. */
export function phraseChoices(subject: Pick<Subject, 'facts'>, lang: Lang, isoDate: string): PosterPhrase[] {
  const rank = (fact: Fact) => (fact.value.kind === 'composition' ? 0 : fact.value.kind === 'text' ? 2 : 1)
  return subject.facts
    .filter((fact) => KINDS.has(fact.claimKind) && fact.value.kind !== 'flag' && isUsable(fact, isoDate))
    .map((fact) => ({ fact, text: phrase(fact, lang) }))
    .filter(({ text }) => text !== '' && text.length <= LONGEST[lang])
    .sort((a, b) => rank(a.fact) - rank(b.fact))
    .map(({ fact, text }) => ({ text, factId: fact.id }))
}

function phrase({ value, label }: Fact, lang: Lang): string {
  if (value.kind === 'text' && value.text[lang] === undefined) return ''
  const shown = showFactValue(value, lang)
  return value.kind === 'number' || value.kind === 'range' ? `${pick(label, lang)} ${shown}`.trim() : shown
}
