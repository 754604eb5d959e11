import { setTimeout as pause } from 'node:timers/promises'
import { err, ok, type Result } from '@qianmian/kernel'
import type { Ctx } from '../ctx.ts'
import type { CircuitBreaker } from '../models/circuit-breaker.ts'
import type { AnswerTrouble } from '../web/read-answer.ts'
import { checkPicture } from './check-picture.ts'
import { type ImageLimits, type ImageOutcome, picturesToday, reservePicture, settlePicture } from './image-account.ts'
import type { ImageFailure, ImageModels, ImageRequest, ImageUsage, ModelPicture } from './image-models.ts'
import type { ImageProvider } from './image-provider.ts'

export interface GuardedOptions {
  readonly provider: ImageProvider
  readonly model: string
  readonly label: string
  /** For one picture, repeats included. */
  readonly timeoutMs: number
  /** Millionths of a US dollar a picture. */
  readonly priceMicros: number
  readonly limits: ImageLimits
  readonly breaker: CircuitBreaker
  /** Before the first repeat; doubled before the next. */
  readonly pauseMs?: number
}

type Drawn = Result<{ picture: ModelPicture; usage: ImageUsage }, ImageFailure>

const REPEATS = 2
/** What may pass: a busy or restarting service. Nothing was drawn then, so nothing is paid twice. */
const REPEATABLE = new Set([429, 500, 502, 503, 504])

/** A provider behind budget, breaker, time limit, repeats and a look at what it answered. Every failure is a value. */
export class GuardedImageModels implements ImageModels {
  readonly configured = true
  readonly label: string
  readonly canEdit: boolean
  readonly #options: GuardedOptions

  constructor(options: GuardedOptions) {
    this.#options = options
    this.label = options.label
    this.canEdit = options.provider.canEdit
  }

  async account(ctx: Ctx) {
    return { ...(await picturesToday(ctx)), ...this.#options.limits }
  }

  async draw(ctx: Ctx, request: ImageRequest): Promise<Drawn> {
    const { provider, model, limits, breaker, priceMicros } = this.#options
    if (request.signal?.aborted) return stopped
    const started = ctx.clock.now()
    const usage = (wallMs: number): ImageUsage => ({ provider: provider.id, model, costMicros: priceMicros, wallMs })
    const reservation = await reservePicture(ctx, usage(0), limits, request.runId)
    if (reservation === undefined)
      return fail(
        'budget-spent',
        '今天的图片额度用完了，其余用内置渲染图。',
        "Today's budget for pictures is spent; the built-in renders stand.",
      )
    const settle = (outcome: ImageOutcome) => settlePicture(ctx, reservation, outcome, ctx.clock.now() - started)
    if (!breaker.permits()) {
      await settle('failed')
      return fail(
        'circuit-open',
        `${this.label} 连续出错，先用内置渲染图。`,
        `${this.label} keeps failing; the built-in renders stand in.`,
      )
    }
    const timeout = AbortSignal.timeout(this.#options.timeoutMs)
    const signal = request.signal ? AbortSignal.any([timeout, request.signal]) : timeout
    let answer: Result<Uint8Array, AnswerTrouble>
    try {
      answer = await this.#ask(request, signal)
    } catch (error) {
      // Left in the middle: the provider may have drawn it, so it stays booked.
      await settle('unclear')
      if (request.signal?.aborted) {
        breaker.abandoned()
        return stopped
      }
      breaker.failed()
      if (!timeout.aborted) throw error
      ctx.log.warn({ model, reason: 'timeout' }, 'image model call failed')
      return fail(
        'unreachable',
        `${this.label} 超时，已用内置渲染图。`,
        `${this.label} took too long; the built-in renders stand.`,
      )
    }
    if (!answer.ok) {
      await settle(answer.error.kind === 'bad-answer' || answer.error.kind === 'too-large' ? 'unclear' : 'failed')
      breaker.failed()
      ctx.log.warn({ model, reason: answer.error.detail }, 'image model call failed')
      return this.#refusal(answer.error)
    }
    const picture = await checkPicture(answer.value, provider.sizeFor(request.width, request.height))
    await settle('drawn')
    if (!picture.ok) {
      breaker.failed()
      ctx.log.warn({ model, reason: picture.error }, 'the image model gave no usable picture')
      return this.#refusal({ kind: 'bad-answer', detail: picture.error })
    }
    breaker.succeeded()
    return ok({ picture: picture.value, usage: usage(ctx.clock.now() - started) })
  }

  async #ask(request: ImageRequest, signal: AbortSignal): Promise<Result<Uint8Array, AnswerTrouble>> {
    const { provider, pauseMs = 500 } = this.#options
    for (let round = 0; ; round++) {
      const answer = await provider.ask(request, signal)
      const mayPass = !answer.ok && answer.error.kind === 'status' && REPEATABLE.has(answer.error.status ?? 0)
      if (!mayPass || round === REPEATS) return answer
      await pause(pauseMs * 2 ** round, undefined, { signal })
    }
  }

  #refusal({ kind, status }: AnswerTrouble): Drawn {
    const { label } = this
    if (kind === 'too-large')
      return fail(
        'bad-answer',
        `${label} 的回答太大，已用内置渲染图。`,
        `${label} answered far too much; the built-in renders stand.`,
      )
    if (kind === 'bad-answer')
      return fail(
        'bad-answer',
        `${label} 没有给出能用的图，已用内置渲染图。`,
        `${label} gave no usable picture; the built-in renders stand.`,
      )
    if (status === 401 || status === 403)
      return fail(
        'refused',
        `${label} 不认这个密钥，已用内置渲染图。`,
        `${label} refused the key; the built-in renders stand.`,
      )
    if (status === 402)
      return fail(
        'refused',
        `${label} 余额不足，已用内置渲染图。`,
        `${label} has no credit left; the built-in renders stand.`,
      )
    if (status === 429)
      return fail(
        'refused',
        `${label} 限流了，已用内置渲染图。`,
        `${label} limits the rate; the built-in renders stand.`,
      )
    if (status !== undefined && status >= 400 && status < 500)
      return fail(
        'refused',
        `${label} 没有接受请求（${status}），已用内置渲染图。`,
        `${label} refused the request (${status}); the built-in renders stand.`,
      )
    return fail(
      'unreachable',
      `${label} 未连上，已用内置渲染图。`,
      `${label} did not answer; the built-in renders stand.`,
    )
  }
}

const fail = (code: ImageFailure['code'], zh: string, en: string) =>
  err({ code, message: { zh, en } } satisfies ImageFailure)
const stopped = fail('stopped', '已停止。', 'Stopped.')
