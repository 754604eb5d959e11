import { err, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { gateTexts } from '../compute/gate-texts.ts'
import type { WriteOrder, WrittenText } from '../compute/orders.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { ModelFailure } from '../platform/models/text-models.ts'
import {
  LISTING_SCHEMA,
  LISTING_SYSTEM,
  listingAnswer,
  listingPrompt,
  PROMPT_VERSION,
} from './prompts/listing-prompt.ts'

/** Why the embedded engine stands in: the model's failure, or a gate that refused its text. */
export type FallbackCode = ModelFailure['code'] | 'gate'

/** Four texts in two languages fit easily. */
const MAX_OUTPUT_TOKENS = 4000

/**
 * The same pipeline realised by a language model: it gets the facts with their ids and answers in segments that cite
 * them. The gates then judge it like any other text; what they block is not used, and the embedded engine writes instead.
 */
export async function writeByModel(
  ctx: Ctx,
  order: WriteOrder,
  options: { runId: string | null; onPartial?: (text: string) => void; signal?: AbortSignal },
): Promise<Result<WrittenText, { code: FallbackCode; from: string; reason: LocalizedText }>> {
  const { models } = ctx.services
  const answer = await models.json(ctx, {
    system: LISTING_SYSTEM,
    prompt: listingPrompt(order),
    schema: LISTING_SCHEMA,
    parse: (value) => listingAnswer(value, order),
    maxOutputTokens: MAX_OUTPUT_TOKENS,
    runId: options.runId ?? undefined,
    signal: options.signal,
    onPartial: options.onPartial,
  })
  if (!answer.ok) return err({ code: answer.error.code, from: models.label, reason: answer.error.message })
  const { zh, en } = answer.value.value
  const gates = gateTexts(zh, en, {
    subject: order.subject,
    names: order.names,
    isoDate: order.isoDate,
  })
  const blocked = gates.find((gate) => gate.status === 'block')
  if (blocked) {
    const first = blocked.findings.find((finding) => finding.status === 'block')?.message
    return err({
      code: 'gate',
      from: models.label,
      reason: {
        zh: `模型写的没过关口，已用内置引擎。${first?.zh ?? ''}`,
        en: `A gate refused what the model wrote; the built-in engine wrote this. ${first?.en ?? ''}`.trim(),
      },
    })
  }
  const { usage } = answer.value
  return ok({
    zh,
    en,
    gates,
    generator: 'model',
    engine: usage.model,
    version: PROMPT_VERSION,
    parameters: {
      provider: usage.provider,
      inputTokens: usage.inputTokens,
      cachedTokens: usage.cachedTokens,
      outputTokens: usage.outputTokens,
      costMicros: usage.costMicros,
      priceTable: usage.priceTable,
    },
  })
}
