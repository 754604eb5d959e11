import { createHash } from 'node:crypto'
import { beginRequest, endRequest } from '../../modules/agents/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'

export interface KeyedAnswer {
  readonly status: number
  readonly body: unknown
  /** It was answered before, under the same key. */
  readonly isReplay?: boolean
}

export type OnceAnswer =
  | { readonly ok: true; readonly value: KeyedAnswer }
  | { readonly ok: false; readonly why: 'different' | 'running'; readonly error: Refusal }

const DIFFERENT = {
  zh: '这个 Idempotency-Key 已经用在另一个请求上。',
  en: 'This Idempotency-Key was used with another request.',
}
const RUNNING = { zh: '同一个请求正在处理，请稍后再试。', en: 'The same request is being answered. Try again shortly.' }

/**
 * Answers a request that may come again under the same key with what was answered the first time.
 * @param what everything that makes it the same request: route and body
 */
export async function once(
  ctx: Ctx,
  key: string | undefined,
  what: unknown,
  run: () => Promise<KeyedAnswer>,
): Promise<OnceAnswer> {
  if (key === undefined || ctx.actor.kind !== 'agent') return { ok: true, value: await run() }
  const { clientId, customerId } = ctx.actor
  const digest = createHash('sha256')
    .update(JSON.stringify([what, customerId]))
    .digest('base64url')
  const begun = await beginRequest(ctx, clientId, key, digest)
  switch (begun.kind) {
    case 'different':
      return { ...refuse('conflict', DIFFERENT), why: 'different' }
    case 'running':
      return { ...refuse('conflict', RUNNING), why: 'running' }
    case 'answered':
      return { ok: true, value: { status: begun.status, body: begun.body, isReplay: true } }
    case 'new':
      break
  }
  try {
    const answer = await run()
    await endRequest(ctx, clientId, key, answer)
    return { ok: true, value: answer }
  } catch (error) {
    await endRequest(ctx, clientId, key, { status: 500, body: null })
    throw error
  }
}
