import { aiLabel, checkLabel, gateListing } from '@qianmian/compliance'
import { CHANNELS } from '@qianmian/copy'
import type { GateResult, ListingText, Subject } from '@qianmian/kernel'
import { mergeGates } from './merge-gates.ts'

export interface GateContext {
  readonly subject: Subject
  readonly names: readonly string[]
  readonly isoDate: string
  readonly generator: 'embedded' | 'model' | 'person'
}

/** The channel whose limits the shop's own pages follow. */
export const SHOP_CHANNEL = CHANNELS.find((channel) => channel.id === 'shop') ?? CHANNELS[0]!

/** Every gate over both languages of a text, whoever wrote it. */
export function gateTexts(zh: ListingText, en: ListingText, context: GateContext): GateResult[] {
  const results = [zh, en].flatMap((text) =>
    gateListing(text, context.subject.facts, {
      names: context.names,
      isoDate: context.isoDate,
      category: context.subject.category,
      jurisdiction: 'CN',
      channel: { id: SHOP_CHANNEL.id, name: SHOP_CHANNEL.name, title: SHOP_CHANNEL.title[text.lang] },
    }),
  )
  return mergeGates([
    ...results,
    checkLabel('text', aiLabel('text', 'CN', context.generator === 'model' ? 'model' : 'embedded')),
  ])
}
