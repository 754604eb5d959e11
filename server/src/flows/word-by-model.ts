import { type LearnedVoice, type WordingPart, withWords, wordingParts } from '@qianmian/copy'
import { err, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import type { PieceGateContext, PieceGateOrder, PieceWriteOrder, PieceWritten } from '../compute/orders.ts'
import type { PieceGate } from '../modules/pieces/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { ModelFailure, ModelUsage } from '../platform/models/text-models.ts'
import { PARTS_PER_CALL, type PartWords, pieceAnswer, pieceSchema } from './prompts/piece-answer.ts'
import { type AskedPart, PIECE_PROMPT_VERSION, piecePrompt, pieceSystem } from './prompts/piece-prompt.ts'
import type { FallbackCode } from './write-by-model.ts'

/** Output tokens at most: of a call, and what a part takes beside its words. */
const MAX_OUTPUT_TOKENS = 8000
const TOKENS_PER_PART = 120
/** Both languages, on the high side: Chinese characters, and English words of two tokens. */
const TOKENS_PER_LENGTH = 2

/** What became of the parts: words that stand so far, and why the others do not. */
interface Worded {
  readonly words: Map<string, PartWords>
  readonly problems: Map<string, Problem>
  readonly usages: ModelUsage[]
  /** The provider failed on the way; what it gave before still counts. */
  failure?: ModelFailure
}

interface Problem {
  readonly forModel: string
  readonly forPeople: LocalizedText
}

const OFF_PLAN: LocalizedText = { zh: '没按方案写', en: 'it did not keep to the plan' }

export interface WordingOptions {
  readonly voice?: LearnedVoice
  readonly signal?: AbortSignal
}

/**
 * The sentences of a planned piece in the words of a language model. Structure, figures, prices, offers, dates and facts
 * are the plan's; the gates judge the words. A sentence that they do not pass is worded once more; if that fails too, the
 * plan's own sentence stands, and the piece says which ones and why.
 * @param plan the same order as the embedded engine wrote it
 * @returns the piece, or why the plan stands as it is: the provider failed before it gave anything, or nothing passed
 */
export async function wordByModel(
  ctx: Ctx,
  order: PieceWriteOrder,
  plan: PieceWritten,
  options: WordingOptions = {},
): Promise<Result<PieceWritten, { code: FallbackCode; from: string; reason: LocalizedText }>> {
  const from = ctx.services.models.label
  const { brief } = order
  const parts = wordingParts(
    plan,
    order.subjects.map(({ subject }) => subject),
    { isoDate: brief.isoDate, ...(brief.channel ? { channel: brief.channel } : {}) },
  )
  // Nothing but figures and rules of the house: there is nothing to word.
  if (parts.length === 0) return ok(plan)
  const asked = withoutTwins(parts)
  const worded: Worded = { words: new Map(), problems: new Map(), usages: [] }
  await ask(
    ctx,
    order,
    asked.map((part) => ({ part })),
    worded,
    options,
  )
  await judge(ctx, order, plan, parts, worded)
  const again = asked.flatMap((part): AskedPart[] => {
    const problem = worded.problems.get(part.path)
    return problem && !worded.words.has(part.path) ? [{ part, problem: problem.forModel }] : []
  })
  if (again.length > 0 && !worded.failure) {
    await ask(ctx, order, again, worded, options)
    await judge(ctx, order, plan, parts, worded)
  }
  const { failure } = worded
  if (failure && (failure.code === 'stopped' || worded.words.size === 0))
    return err({ code: failure.code, from, reason: failure.message })
  if (worded.words.size === 0) return err({ code: 'gate', from, reason: nothingPassed(worded) })
  const { zh, en } = put(plan, parts, worded.words)
  const gates = await gate(ctx, order, plan, parts, worded.words)
  if (isWorse(gates, plan.gates)) return err({ code: 'gate', from, reason: nothingPassed(worded) })
  return ok(pieceBy(from, { ...plan, zh, en, gates }, parts, worded))
}

/** Sentences that stand in a plan several times, as the scene of neighbouring shots does, are worded once. */
const withoutTwins = (parts: readonly WordingPart[]): WordingPart[] =>
  [...new Map(parts.toReversed().map((part) => [twinKey(part), part])).values()].toReversed()

const twinKey = ({ job, text, subjectId, limit }: WordingPart): string => JSON.stringify([job, text, subjectId, limit])

/** Asks for parts, some at a time, until the provider fails. */
async function ask(
  ctx: Ctx,
  order: PieceWriteOrder,
  parts: readonly AskedPart[],
  worded: Worded,
  { voice, signal }: WordingOptions,
): Promise<void> {
  const { kind, subjects } = order
  const brand = subjects[0]?.subject.brand
  // A plan is read inside the house: words that a brand does not use before shoppers are needed in it.
  const unwanted = brand && kind !== 'campaign' ? [...brand.words.avoid, ...brand.words.ban] : []
  const fill = { names: subjects.flatMap(({ names }) => names), unwanted }
  for (let at = 0; at < parts.length; at += PARTS_PER_CALL) {
    const some = parts.slice(at, at + PARTS_PER_CALL)
    const room = some.reduce((sum, { part }) => sum + TOKENS_PER_PART + TOKENS_PER_LENGTH * part.limit.zh.max, 0)
    const answer = await ctx.services.models.json(ctx, {
      system: pieceSystem(kind),
      prompt: piecePrompt(order, some, voice),
      schema: pieceSchema(kind),
      parse: (value) =>
        pieceAnswer(
          value,
          kind,
          some.map(({ part }) => part),
          fill,
        ),
      maxOutputTokens: Math.min(MAX_OUTPUT_TOKENS, room),
      signal,
    })
    if (!answer.ok) {
      worded.failure = answer.error
      return
    }
    worded.usages.push(answer.value.usage)
    for (const [path, words] of answer.value.value.words) {
      worded.words.set(path, words)
      worded.problems.delete(path)
    }
    for (const [path, problem] of answer.value.value.problems)
      worded.problems.set(path, { forModel: problem.en ?? '', forPeople: problem })
  }
}

/** Takes out the words that a gate does not pass. */
async function judge(
  ctx: Ctx,
  order: PieceWriteOrder,
  plan: PieceWritten,
  parts: readonly WordingPart[],
  worded: Worded,
): Promise<void> {
  if (worded.words.size === 0) return
  const known = new Map(parts.map((part) => [part.path, part]))
  const gates = await gate(ctx, order, plan, parts, worded.words)
  for (const finding of gates.flatMap(({ findings }) => findings)) {
    // Limits of a whole message are not the fault of one of its parts alone; a message has one part.
    const path = finding.at === 'whole' ? 'message' : finding.at
    const part = path === undefined ? undefined : known.get(path)
    const key = part && twinKey(part)
    const owner = parts.find((one) => twinKey(one) === key && worded.words.has(one.path))
    if (!owner) continue
    worded.words.delete(owner.path)
    worded.problems.set(owner.path, {
      forModel: `${finding.lang ?? ''} "${finding.excerpt}": ${finding.message.en ?? finding.code}`,
      forPeople: finding.message,
    })
  }
}

/** The plan with the words that stand so far, twins included. */
function put(plan: PieceWritten, parts: readonly WordingPart[], words: ReadonlyMap<string, PartWords>) {
  const byKey = new Map(
    parts.flatMap((part) => {
      const found = words.get(part.path)
      return found ? [[twinKey(part), found] as const] : []
    }),
  )
  const of = (lang: 'zh' | 'en') =>
    new Map(
      parts.flatMap((part) => {
        const found = byKey.get(twinKey(part))
        return found ? [[part.path, found[lang]] as const] : []
      }),
    )
  const [zh, en] = [of('zh'), of('en')]
  return { zh: withWords(plan.zh, zh), en: withWords(plan.en, en), paths: [...zh.keys()] }
}

async function gate(
  ctx: Ctx,
  order: PieceWriteOrder,
  plan: PieceWritten,
  parts: readonly WordingPart[],
  words: ReadonlyMap<string, PartWords>,
): Promise<PieceGate[]> {
  const { zh, en, paths } = put(plan, parts, words)
  const { brief, subjects } = order
  const context: PieceGateContext = {
    subjects,
    facts: plan.facts,
    isoDate: brief.isoDate,
    ...(brief.channel ? { channel: brief.channel } : {}),
    generator: 'model',
    // The reader knows what shops say to shoppers; a note for a crew (现场声，不加音乐) would only puzzle it.
    unread: parts.filter(({ path, isNote }) => !isNote && paths.includes(path)).map(({ path }) => path),
  }
  return ctx.services.compute.run<PieceGateOrder, PieceGate[]>('gate-piece', { texts: [zh, en], context })
}

/** True if the gates find more in the worded piece than they found in the plan. */
const isWorse = (gates: readonly PieceGate[], before: readonly PieceGate[]): boolean =>
  gates.some(({ gate, findings }) => {
    const planned = before.find((one) => one.gate === gate)?.findings ?? []
    return findings.length > planned.length
  })

function nothingPassed({ problems }: Worded): LocalizedText {
  const why = [...problems.values()][0]?.forPeople ?? OFF_PLAN
  return {
    zh: `模型写的没过关口，已用内置引擎。${why.zh ?? ''}`,
    en: `A gate refused what the model wrote; the built-in engine wrote this. ${why.en ?? ''}`.trim(),
  }
}

function pieceBy(
  from: string,
  piece: PieceWritten,
  parts: readonly WordingPart[],
  { words, problems, usages, failure }: Worded,
): PieceWritten {
  const isWorded = (part: WordingPart) => parts.some((one) => twinKey(one) === twinKey(part) && words.has(one.path))
  const left = parts.filter((part) => !isWorded(part))
  const usage = usages.at(-1)
  const sum = (of: (usage: ModelUsage) => number) => usages.reduce((total, one) => total + of(one), 0)
  const notes = left.map((part): LocalizedText => {
    const why = problems.get(part.path)?.forPeople ?? failure?.message ?? OFF_PLAN
    return {
      zh: `「${part.name.zh}」用的是内置引擎的句子，${from} 写的没用上：${why.zh ?? ''}`,
      en: `"${part.name.en}" is a sentence of the built-in engine; what ${from} wrote was not used: ${why.en ?? ''}`,
    }
  })
  return {
    ...piece,
    generator: 'model',
    engine: usage?.model ?? from,
    version: PIECE_PROMPT_VERSION,
    problems: [...piece.problems, ...notes],
    parameters: {
      provider: usage?.provider ?? from,
      calls: usages.length,
      inputTokens: sum((one) => one.inputTokens),
      cachedTokens: sum((one) => one.cachedTokens),
      outputTokens: sum((one) => one.outputTokens),
      costMicros: sum((one) => one.costMicros),
      priceTable: usage?.priceTable ?? '',
      plan: `${piece.engine} ${piece.version}`,
      sentences: parts.length,
      sentencesByModel: parts.length - left.length,
    },
    ...(left.length > 0
      ? {
          standIns: left.map(({ path }) => path),
          fallback: { from, reason: partly(from, parts.length, left.length, failure) },
        }
      : {}),
  }
}

/** What stands in for a part of a piece, in one sentence. */
function partly(from: string, all: number, left: number, failure: ModelFailure | undefined): LocalizedText {
  const why = failure
    ? { zh: `${failure.message.zh ?? ''}`, en: `${failure.message.en ?? ''} ` }
    : { zh: `${from} 写的有几句没用上。`, en: `Some sentences of ${from} could not be used. ` }
  return {
    zh: `${why.zh}${all} 句里有 ${left} 句是内置引擎的。`,
    en: `${why.en}${left} of ${all} sentences ${left === 1 ? 'is' : 'are'} the built-in engine's.`,
  }
}
