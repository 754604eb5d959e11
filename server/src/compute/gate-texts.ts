import { aiLabel, checkLabel, gateListing, looksLikeInstruction } from '@qianmian/compliance'
import { CHANNELS, limitedFields, type PieceField, type PieceText, pieceFields } from '@qianmian/copy'
import {
  type Finding,
  type GateResult,
  type Lang,
  type ListingText,
  listingFields,
  type Span,
  type Subject,
  spansText,
} from '@qianmian/kernel'
import { pieceMarkdown } from '../formats/piece-files.ts'
import type { PieceFinding, PieceGate } from '../modules/pieces/index.ts'
import { mergeGates } from './merge-gates.ts'
import type { PieceGateContext } from './orders.ts'

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
export function machineGate(texts: readonly ListingText[]): GateResult {
  const findings = texts.flatMap((text) =>
    listingFields(text).flatMap(({ path, spans }): Finding[] => {
      const found = machineFinding(spans, text.lang)
      return found ? [{ ...found, path }] : []
    }),
  )
  return claimsGate(findings)
}

const claimsGate = <F extends PieceFinding>(findings: readonly F[]) => ({
  gate: 'claims' as const,
  status: findings.length > 0 ? ('ask' as const) : ('pass' as const),
  checked: findings.length,
  passed: 0,
  findings,
})

function machineFinding(spans: readonly Span[], lang: Lang): Omit<Finding, 'path'> | undefined {
  const sign = looksLikeInstruction(spansText(spans))
  if (!sign.found) return undefined
  return {
    status: 'ask',
    code: 'talks-to-machine',
    lang,
    start: sign.start,
    end: sign.end,
    excerpt: sign.excerpt,
    message: {
      zh: `“${sign.excerpt}”像是写给机器的指令，请看看这条事实从哪里来。`,
      en: `"${sign.excerpt}" reads like an instruction to a machine; check where this fact comes from.`,
    },
  }
}

/**
 * Every gate over a piece of any kind in both languages: figures and claims traced to facts, wording, limits, label. Lines
 * about one product are held against that product alone; lines about several, or about none, against all.
 */
export function gatePiece(texts: readonly PieceText[], context: PieceGateContext): PieceGate[] {
  const unread = new Set(context.unread)
  const results = texts.flatMap((text) => {
    const fields = pieceFields(text)
    const groups = new Map(
      fields.map(({ subjectId, path }) => {
        const isAuthored = !unread.has(path)
        return [`${isAuthored} ${subjectId}`, { subjectId, isAuthored }] as const
      }),
    )
    const machine = fields.flatMap(({ spans, path }): PieceFinding[] => {
      const found = machineFinding(spans, text.lang)
      return found ? [{ ...found, at: path }] : []
    })
    return [
      ...[...groups.values()].flatMap(({ subjectId, isAuthored }) =>
        gateFields(
          text.lang,
          fields.filter((field) => field.subjectId === subjectId && isAuthored === !unread.has(field.path)),
          { subjectId, isAuthored },
          context,
        ),
      ),
      claimsGate(machine),
      limitGate(text, context.channel),
      labelGate(text, context.generator ?? 'embedded'),
    ]
  })
  // Findings keep their address through the merge, which looks at counts and statuses only.
  return mergeGates(results as readonly GateResult[]) as readonly PieceGate[] as PieceGate[]
}

function gateFields(
  lang: Lang,
  fields: readonly PieceField[],
  { subjectId, isAuthored }: { readonly subjectId?: string; readonly isAuthored: boolean },
  { subjects, facts, isoDate }: PieceGateContext,
): PieceGate[] {
  const about = subjects.filter(({ subject }) => subjectId === undefined || subject.id === subjectId)
  const [first] = about
  const listing: ListingText = {
    lang,
    title: [],
    sellingPoints: [],
    description: fields.map(({ spans }) => spans),
    adHeadline: [],
    adBody: [],
  }
  return gateListing([listing], [...about.flatMap(({ subject }) => subject.facts), ...facts], {
    names: about.flatMap(({ names }) => names),
    isoDate,
    isAuthored,
    category: first?.subject.category ?? 'general',
    jurisdiction: 'CN',
    optionCounts: about.flatMap(({ subject }) => subject.options.map((option) => option.values.length)),
  }).map((gate) => ({
    ...gate,
    findings: gate.findings.map(({ path, ...finding }) => {
      const at = fields[path?.index ?? -1]?.path
      return at === undefined ? finding : { ...finding, at }
    }),
  }))
}

function limitGate(text: PieceText, channel: string | undefined): PieceGate {
  const limited = limitedFields(text, channel)
  const findings = limited
    .filter(({ fits }) => !fits)
    .map(
      ({ field, text: said, length, limit }): PieceFinding => ({
        status: 'block',
        code: 'too-long',
        lang: text.lang,
        at: field,
        excerpt: said,
        message: {
          zh: `最多${limit.max}个字符，现在${length}。换一种写法，或把商品名写短。`,
          en: `At most ${limit.max} characters, this has ${length}. Write it anew, or shorten the product's name.`,
        },
      }),
    )
  return {
    gate: 'channel',
    status: findings.length > 0 ? 'block' : 'pass',
    checked: limited.length,
    passed: limited.length - findings.length,
    findings,
  }
}

/** The label as it stands in the exported text; the hidden one is written with it. */
function labelGate(text: PieceText, generator: 'embedded' | 'model'): PieceGate {
  const visible = spansText(text.label).trim()
  const { hidden } = aiLabel('text', 'CN', generator, { producer: 'QIANMIAN', produceId: text.kind })
  return checkLabel({
    kind: 'text',
    jurisdiction: 'CN',
    visible,
    exportedText: pieceMarkdown(text),
    aigc: { ...hidden.AIGC },
  })
}
