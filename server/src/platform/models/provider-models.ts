import { err, ok, type Result } from '@qianmian/kernel'
import { APICallError, jsonSchema, type LanguageModel, Output, RetryError, streamText } from 'ai'
import type { Ctx } from '../ctx.ts'
import type { CircuitBreaker } from './circuit-breaker.ts'
import { bookCall, spentToday } from './model-account.ts'
import { costMicros, priceOf } from './prices.data.ts'
import { repairJson } from './repair-json.ts'
import type { JsonRequest, ModelFailure, ModelUsage, TextModels } from './text-models.ts'

export interface ProviderOptions {
  readonly model: LanguageModel
  readonly provider: string
  readonly modelName: string
  readonly label: string
  readonly timeoutMs: number
  readonly budgetMicros: number
  /** Options of the provider, for example to switch thinking off. */
  readonly providerOptions?: Parameters<typeof streamText>[0]['providerOptions']
  readonly breaker: CircuitBreaker
}

const RETRIES = 2
/** Rough size of a token, for reserving before the provider counts. */
const CHARS_PER_TOKEN = 2.5

interface Said {
  readonly text: string
  readonly usage: ModelUsage
}

/**
 * A language model behind budget, breaker, retries, one repair attempt and an account. Every failure is a value: the
 * caller has the embedded engine to fall back on.
 */
export class ProviderModels implements TextModels {
  readonly configured = true
  readonly label: string
  readonly #options: ProviderOptions
  /** Money promised to calls under way, by shop. */
  readonly #reserved = new Map<string, number>()

  constructor(options: ProviderOptions) {
    this.#options = options
    this.label = options.label
  }

  async account(ctx: Ctx) {
    return { ...(await spentToday(ctx)), budgetMicros: this.#options.budgetMicros }
  }

  async json<T>(ctx: Ctx, request: JsonRequest<T>): Promise<Result<{ value: T; usage: ModelUsage }, ModelFailure>> {
    if (request.signal?.aborted) return this.#stopped()
    const expected = this.#expectedCost(ctx, request)
    if (!(await this.#reserve(ctx, expected))) return this.#budgetSpent()
    try {
      if (!this.#options.breaker.permits())
        return fail(
          'circuit-open',
          `${this.label} 连续出错，先用内置引擎。`,
          `${this.label} keeps failing; the built-in engine stands in.`,
        )
      const first = await this.#ask(ctx, request, request.prompt)
      if (!first.ok) return first
      const read = this.#read(request, first.value.text)
      if (read.ok) return ok({ value: read.value, usage: first.value.usage })
      if (request.signal?.aborted) return this.#stopped()
      // The first answer is paid for by now; what was reserved must also cover the second.
      if (!(await this.#holds(ctx))) return this.#budgetSpent()
      const again = await this.#ask(
        ctx,
        request,
        `${request.prompt}\n\nYour last answer could not be used: ${read.error}. Answer again with the json object only.`,
      )
      if (!again.ok) return again
      const second = this.#read(request, again.value.text)
      if (second.ok) return ok({ value: second.value, usage: sum(first.value.usage, again.value.usage) })
      ctx.log.warn(
        { problem: second.error, model: this.#options.modelName },
        'the model answered in the wrong form twice',
      )
      return fail(
        'bad-answer',
        `${this.label} 两次都没按格式回答，已用内置引擎。`,
        `${this.label} answered in the wrong form twice; the built-in engine wrote this.`,
      )
    } finally {
      this.#release(ctx, expected)
    }
  }

  #stopped(): Result<never, ModelFailure> {
    return fail('stopped', '已停止。', 'Stopped.')
  }

  #budgetSpent(): Result<never, ModelFailure> {
    return fail(
      'budget-spent',
      '今天的额度用完了，其余用内置引擎写。',
      "Today's budget is spent; the built-in engine writes the rest.",
    )
  }

  #read<T>(request: JsonRequest<T>, text: string): Result<T, string> {
    const value = repairJson(text)
    return value.ok ? request.parse(value.value) : value
  }

  #expectedCost(ctx: Ctx, request: JsonRequest<unknown>): number {
    const now = ctx.clock.now()
    const input = Math.ceil((request.system.length + request.prompt.length) / CHARS_PER_TOKEN)
    return costMicros(priceOf(this.#options.modelName, now), { input, cached: 0, output: request.maxOutputTokens }, now)
  }

  /** Reserves before it reads what is spent: money that is booked in between then counts twice rather than not at all. */
  async #reserve(ctx: Ctx, expected: number): Promise<boolean> {
    const before = this.#reserved.get(ctx.shop.id) ?? 0
    this.#reserved.set(ctx.shop.id, before + expected)
    try {
      const { costMicros: spent } = await spentToday(ctx)
      if (spent + before + expected <= this.#options.budgetMicros) return true
    } catch (error) {
      this.#release(ctx, expected)
      throw error
    }
    this.#release(ctx, expected)
    return false
  }

  /** Whether what is spent and what is reserved still fit the budget together. */
  async #holds(ctx: Ctx): Promise<boolean> {
    const { costMicros: spent } = await spentToday(ctx)
    return spent + (this.#reserved.get(ctx.shop.id) ?? 0) <= this.#options.budgetMicros
  }

  #release(ctx: Ctx, expected: number): void {
    const left = (this.#reserved.get(ctx.shop.id) ?? 0) - expected
    if (left > 0) this.#reserved.set(ctx.shop.id, left)
    else this.#reserved.delete(ctx.shop.id)
  }

  async #ask(ctx: Ctx, request: JsonRequest<unknown>, prompt: string): Promise<Result<Said, ModelFailure>> {
    const { breaker, modelName, provider } = this.#options
    const started = ctx.clock.now()
    const timeout = AbortSignal.timeout(this.#options.timeoutMs)
    const signal = request.signal ? AbortSignal.any([timeout, request.signal]) : timeout
    let text = ''
    let tokens = { input: 0, cached: 0, output: 0 }
    let trouble: unknown
    try {
      const stream = streamText({
        model: this.#options.model,
        system: request.system,
        prompt,
        output: Output.object({ schema: jsonSchema(request.schema) }),
        maxOutputTokens: request.maxOutputTokens,
        temperature: 0.8,
        maxRetries: RETRIES,
        abortSignal: signal,
        providerOptions: this.#options.providerOptions,
        onError: ({ error }) => {
          trouble ??= error
        },
      })
      for await (const part of stream.fullStream) {
        if (part.type === 'text-delta') {
          text += part.text
          request.onPartial?.(text)
        } else if (part.type === 'error') trouble ??= part.error
        else if (part.type === 'abort') trouble ??= signal.reason
        else if (part.type === 'finish') {
          const { inputTokens = 0, outputTokens = 0, cachedInputTokens = 0 } = part.totalUsage
          tokens = { input: inputTokens, cached: cachedInputTokens, output: outputTokens }
        }
      }
    } catch (error) {
      trouble ??= error
    }
    // A provider that does not count, or was left in the middle, is counted for, so that the budget still stops.
    if (tokens.input === 0 && tokens.output === 0 && (text !== '' || signal.aborted)) {
      tokens = {
        input: Math.ceil((request.system.length + prompt.length) / CHARS_PER_TOKEN),
        cached: 0,
        output: Math.ceil(text.length / CHARS_PER_TOKEN),
      }
    }
    const price = priceOf(modelName, started)
    const usage: ModelUsage = {
      provider,
      model: modelName,
      inputTokens: tokens.input,
      cachedTokens: tokens.cached,
      outputTokens: tokens.output,
      costMicros: costMicros(price, tokens, started),
      priceTable: price.table,
      wallMs: ctx.clock.now() - started,
    }
    const broken = trouble !== undefined
    await bookCall(ctx, usage, broken ? 'failed' : 'answered', request.runId)
    if (!broken) {
      breaker.succeeded()
      return ok({ text, usage })
    }
    if (request.signal?.aborted) {
      breaker.abandoned()
      return this.#stopped()
    }
    breaker.failed()
    ctx.log.warn({ model: modelName, reason: reasonOf(trouble, timeout.aborted) }, 'model call failed')
    return this.#refusal(trouble, timeout.aborted)
  }

  #refusal(trouble: unknown, timedOut: boolean): Result<never, ModelFailure> {
    const status = statusOf(trouble)
    if (status === 401 || status === 403)
      return fail(
        'refused',
        `${this.label} 不认这个密钥，已用内置引擎。`,
        `${this.label} refused the key; the built-in engine wrote this.`,
      )
    if (status === 402)
      return fail(
        'refused',
        `${this.label} 余额不足，已用内置引擎。`,
        `${this.label} has no credit left; the built-in engine wrote this.`,
      )
    if (status === 429)
      return fail(
        'refused',
        `${this.label} 限流了，已用内置引擎。`,
        `${this.label} limits the rate; the built-in engine wrote this.`,
      )
    if (status !== undefined && status >= 400 && status < 500)
      return fail(
        'refused',
        `${this.label} 没有接受请求（${status}），已用内置引擎。`,
        `${this.label} refused the request (${status}); the built-in engine wrote this.`,
      )
    if (timedOut)
      return fail(
        'unreachable',
        `${this.label} 超时，已用内置引擎。`,
        `${this.label} took too long; the built-in engine wrote this.`,
      )
    return fail(
      'unreachable',
      `${this.label} 未连上，已用内置引擎。`,
      `${this.label} did not answer; the built-in engine wrote this.`,
    )
  }
}

function fail(code: ModelFailure['code'], zh: string, en: string): { ok: false; error: ModelFailure } {
  return err({ code, message: { zh, en } }) as { ok: false; error: ModelFailure }
}

function statusOf(error: unknown): number | undefined {
  if (RetryError.isInstance(error)) return statusOf(error.lastError)
  return APICallError.isInstance(error) ? error.statusCode : undefined
}

/** A reason for the log, without anything that the provider echoed. */
const reasonOf = (error: unknown, timedOut: boolean): string =>
  timedOut ? 'timeout' : (statusOf(error)?.toString() ?? (error instanceof Error ? error.name : 'unknown'))

function sum(a: ModelUsage, b: ModelUsage): ModelUsage {
  return {
    ...b,
    inputTokens: a.inputTokens + b.inputTokens,
    cachedTokens: a.cachedTokens + b.cachedTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    costMicros: a.costMicros + b.costMicros,
    wallMs: a.wallMs + b.wallMs,
  }
}
