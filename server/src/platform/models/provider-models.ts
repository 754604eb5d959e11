import { err, ok, type Result } from '@qianmian/kernel'
import { APICallError, jsonSchema, Output, RetryError, streamText } from 'ai'
import type { Ctx } from '../ctx.ts'
import type { CircuitBreaker } from './circuit-breaker.ts'
import { AnswerTooLong, type LimitableModel, limitAnswers } from './limit-answers.ts'
import { dropReservation, reserveCall, settleCall, spentToday } from './model-account.ts'
import { costMicros, priceOf } from './prices.data.ts'
import { repairJson } from './repair-json.ts'
import type { JsonRequest, ModelFailure, ModelUsage, TextModels } from './text-models.ts'

export interface ProviderOptions {
  readonly model: LimitableModel
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
/** Tokens a character, on the high side, for reserving before the provider counts: Chinese takes more than Latin letters. */
const TOKENS_PER_ASCII_CHAR = 0.4
const TOKENS_PER_OTHER_CHAR = 1

interface Tokens {
  readonly input: number
  readonly cached: number
  readonly output: number
}

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

  constructor(options: ProviderOptions) {
    this.#options = { ...options, model: limitAnswers(options.model) }
    this.label = options.label
  }

  async account(ctx: Ctx) {
    return { ...(await spentToday(ctx)), budgetMicros: this.#options.budgetMicros }
  }

  async json<T>(ctx: Ctx, request: JsonRequest<T>): Promise<Result<{ value: T; usage: ModelUsage }, ModelFailure>> {
    if (request.signal?.aborted) return this.#stopped()
    const first = await this.#paid(ctx, request, request.prompt)
    if (!first.ok) return first
    const read = this.#read(request, first.value.text)
    if (read.ok) return ok({ value: read.value, usage: first.value.usage })
    if (request.signal?.aborted) return this.#stopped()
    const again = await this.#paid(
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
  }

  /** One call inside the budget: reserved before, settled after. */
  async #paid(ctx: Ctx, request: JsonRequest<unknown>, prompt: string): Promise<Result<Said, ModelFailure>> {
    const started = ctx.clock.now()
    const expected = this.#usage(
      { input: tokensOf(request, prompt), cached: 0, output: request.maxOutputTokens },
      started,
      0,
    )
    const reservation = await reserveCall(ctx, expected, this.#options.budgetMicros, request.runId)
    if (reservation === undefined) return this.#budgetSpent()
    if (!this.#options.breaker.permits()) {
      await dropReservation(ctx, reservation)
      return fail(
        'circuit-open',
        `${this.label} 连续出错，先用内置引擎。`,
        `${this.label} keeps failing; the built-in engine stands in.`,
      )
    }
    return this.#ask(ctx, request, prompt, reservation)
  }

  #usage(tokens: Tokens, started: number, wallMs: number): ModelUsage {
    const { modelName, provider } = this.#options
    const price = priceOf(modelName, started)
    return {
      provider,
      model: modelName,
      inputTokens: tokens.input,
      cachedTokens: tokens.cached,
      outputTokens: tokens.output,
      costMicros: costMicros(price, tokens, started),
      priceTable: price.table,
      wallMs,
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

  async #ask(
    ctx: Ctx,
    request: JsonRequest<unknown>,
    prompt: string,
    reservation: number,
  ): Promise<Result<Said, ModelFailure>> {
    const { breaker, modelName } = this.#options
    const started = ctx.clock.now()
    const timeout = AbortSignal.timeout(this.#options.timeoutMs)
    const signal = request.signal ? AbortSignal.any([timeout, request.signal]) : timeout
    let text = ''
    let tokens: Tokens = { input: 0, cached: 0, output: 0 }
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
          const { inputTokens = 0, outputTokens = 0, cachedInputTokens = 0, raw } = part.totalUsage
          // DeepSeek's own name, which the library does not read behind an OpenAI-compatible address.
          const hit = raw?.prompt_cache_hit_tokens
          const cached = Math.max(cachedInputTokens, typeof hit === 'number' ? hit : 0)
          tokens = { input: inputTokens, cached: Math.min(cached, inputTokens), output: outputTokens }
        }
      }
    } catch (error) {
      trouble ??= error
    }
    // A provider that does not count, or was left in the middle, is counted for, so that the budget still stops.
    if (
      tokens.input === 0 &&
      tokens.output === 0 &&
      (text !== '' || signal.aborted || trouble instanceof AnswerTooLong)
    ) {
      tokens = {
        input: tokensOf(request, prompt),
        cached: 0,
        output: trouble instanceof AnswerTooLong ? request.maxOutputTokens : estimate(text),
      }
    }
    const usage = this.#usage(tokens, started, ctx.clock.now() - started)
    const broken = trouble !== undefined
    await settleCall(ctx, reservation, usage, broken ? 'failed' : 'answered')
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
    if (trouble instanceof AnswerTooLong)
      return fail(
        'bad-answer',
        `${this.label} 的回答没完没了，已用内置引擎。`,
        `${this.label} would not stop answering; the built-in engine wrote this.`,
      )
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

/** Input tokens at most: instructions, task, and the schema, which a library may send along. */
function tokensOf(request: JsonRequest<unknown>, prompt: string): number {
  return estimate(request.system) + estimate(prompt) + estimate(JSON.stringify(request.schema))
}

function estimate(text: string): number {
  let ascii = 0
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 128) ascii += 1
  return Math.ceil(ascii * TOKENS_PER_ASCII_CHAR + (text.length - ascii) * TOKENS_PER_OTHER_CHAR)
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
