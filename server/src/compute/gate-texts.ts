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
  const { subject } = context
  const results = gateListing([zh, en], subject.facts, {
    names: context.names,
    isoDate: context.isoDate,
    category: subject.category,
    jurisdiction: 'CN',
    channel: SHOP_CHANNEL,
    optionCounts: subject.options.map((option) => option.values.length),
  })
  return mergeGates([...results, ...labelGates(context)])
}

/** The label that the shop's pages print right beside the text, and the metadata that travels in feeds. */
function labelGates({ generator, subject }: GateContext): GateResult[] {
  const label = aiLabel('text', 'CN', generator === 'model' ? 'model' : 'embedded', {
    producer: LABEL_PRODUCER,
    produceId: subject.id,
  })
  return (['zh', 'en'] as const).map((lang) =>
    checkLabel({
      kind: 'text',
      jurisdiction: 'CN',
      visible: label.visible[lang],
      besideWork: true,
      aigc: { ...label.hidden.AIGC },
    }),
  )
}

/** Code of whoever makes the content, for the metadata of GB 45438-2025. */
export const LABEL_PRODUCER = 'QIANMIAN'
