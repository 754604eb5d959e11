import { gateListing } from '@qianmian/compliance'
import type { Fact, GateResult, Lang, ListingText, Span } from '@qianmian/kernel'
import { machineGate } from './gate-texts.ts'
import { mergeGates } from './merge-gates.ts'

/** Words in one language that will stand on a picture or be spoken, with what they may rest on. */
export interface WordsOrder {
  readonly lang: Lang
  readonly headline?: readonly Span[]
  readonly subline?: readonly Span[]
  readonly lines?: readonly (readonly Span[])[]
  readonly facts: readonly Fact[]
  readonly names: readonly string[]
  readonly isoDate: string
  readonly category: string
  readonly optionCounts: readonly number[]
  /** Every word beside the facts comes from tables that people have read. */
  readonly isAuthored?: boolean
  /** Where a figure's fact must be; words that somebody pasted cite nothing yet and may rest on any fact of the product. */
  readonly citing?: 'span' | 'product'
}

/**
 * The text gates over words that belong to no pack: the same ones that packs pass. A headline's findings carry the path of an
 * ad headline, a subline's that of the first selling point, a line's that of the description.
 */
export function gateWords(order: WordsOrder): GateResult[] {
  const { lang, headline = [], subline = [], lines = [], facts } = order
  const text: ListingText = {
    lang,
    title: [],
    sellingPoints: subline.length > 0 ? [subline] : [],
    description: lines,
    adHeadline: headline,
    adBody: [],
  }
  const results = gateListing([text], facts, {
    names: order.names,
    isoDate: order.isoDate,
    category: order.category,
    jurisdiction: 'CN',
    optionCounts: order.optionCounts,
    ...(order.isAuthored ? { isAuthored: true } : {}),
    ...(order.citing ? { citing: order.citing } : {}),
  })
  return mergeGates([...results, machineGate([text])])
}
