import type { PieceText } from '@qianmian/copy'
import { type GateStatus, type LocalizedText, ok, type Result, worstStatus } from '@qianmian/kernel'
import type { PieceWritten } from '../compute/orders.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { wordByModel } from './word-by-model.ts'
import { type PieceRequest, planPiece, preparePiece } from './write-pieces.ts'

/** A piece as one writer words it, or why there is none. */
export interface WriterPiece {
  readonly writer: 'embedded' | 'model'
  /** Name of the engine, model or provider. */
  readonly by: string
  readonly text: { readonly zh: PieceText; readonly en: PieceText; readonly status: GateStatus } | null
  /** Why there is no text, or which of its sentences are not the model's. */
  readonly reason: LocalizedText | null
  readonly channel?: string
  /** How many things the gates looked at and how many were fine. */
  readonly checked: number
  readonly passed: number
  /** Millionths of the account's currency; 0 for the embedded engine. */
  readonly costMicros: number
}

/**
 * The same order by the embedded engine and by the configured model, through the same gates, side by side. Nothing is kept;
 * what the model costs is booked on the day's account like any other call.
 */
export async function comparePieces(
  ctx: Ctx,
  productId: string,
  request: PieceRequest,
  signal?: AbortSignal,
): Promise<Result<WriterPiece[], Refusal>> {
  const prepared = await preparePiece(ctx, productId, request)
  if (!prepared.ok) return prepared
  const { order, voice } = prepared.value
  const plan = await planPiece(ctx, order)
  if (!plan.ok) return plan
  const { channel } = order.brief
  const pieces = [shown('embedded', plan.value, channel)]
  if (!ctx.services.models.configured) return ok(pieces)
  const worded = await wordByModel(ctx, order, plan.value, { voice, signal })
  if (signal?.aborted) return refuse('unprocessable', { zh: '已停止。', en: 'Stopped.' })
  if (worded.ok) pieces.push(shown('model', worded.value, channel))
  else {
    const { from, reason } = worded.error
    pieces.push({ writer: 'model', by: from, text: null, reason, checked: 0, passed: 0, costMicros: 0 })
  }
  return ok(pieces)
}

function shown(writer: WriterPiece['writer'], piece: PieceWritten, channel: string | undefined): WriterPiece {
  const { zh, en, gates, engine, parameters, fallback } = piece
  return {
    writer,
    by: engine,
    text: { zh, en, status: worstStatus(gates) },
    reason: fallback?.reason ?? null,
    ...(channel ? { channel } : {}),
    checked: gates.reduce((sum, gate) => sum + gate.checked, 0),
    passed: gates.reduce((sum, gate) => sum + gate.passed, 0),
    costMicros: Number(parameters.costMicros ?? 0),
  }
}
