import { gateListing, looksLikeInstruction } from '@qianmian/compliance'
import { CHANNELS } from '@qianmian/copy'
import {
  type Finding,
  type GateResult,
  type ListingText,
  listingFields,
  type Subject,
  spansText,
} from '@qianmian/kernel'
import { mergeGates } from './merge-gates.ts'

export interface GateContext {
  readonly subject: Subject
  readonly names: readonly string[]
  readonly isoDate: string
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
  return mergeGates([...results, machineGate([zh, en])])
}

/** Words meant for a language model have no place before shoppers, whoever wrote the fact or name that they came from. */
function machineGate(texts: readonly ListingText[]): GateResult {
  const fields = texts.flatMap((text) => listingFields(text).map((field) => ({ ...field, lang: text.lang })))
  const findings = fields.flatMap(({ path, spans, lang }): Finding[] => {
    const sign = looksLikeInstruction(spansText(spans))
    if (!sign.found) return []
    return [
      {
        status: 'ask',
        code: 'talks-to-machine',
        lang,
        path,
        start: sign.start,
        end: sign.end,
        excerpt: sign.excerpt,
        message: {
          zh: `“${sign.excerpt}”像是写给机器的指令，请看看这条事实从哪里来。`,
          en: `"${sign.excerpt}" reads like an instruction to a machine; check where this fact comes from.`,
        },
      },
    ]
  })
  return {
    gate: 'claims',
    status: findings.length > 0 ? 'ask' : 'pass',
    checked: findings.length,
    passed: 0,
    findings,
  }
}
