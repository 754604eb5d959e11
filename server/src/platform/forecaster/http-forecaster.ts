import { setTimeout as pause } from 'node:timers/promises'
import { err, type Result } from '@qianmian/kernel'
import type { Ctx } from '../ctx.ts'
import type { CircuitBreaker } from '../models/circuit-breaker.ts'
import { type AnswerTrouble, jsonOf, readAnswer } from '../web/read-answer.ts'
import { checkForecast } from './check-forecast.ts'
import {
  FORECAST_SERIES_MAX,
  type ForecastAnswer,
  type Forecaster,
  type ForecastFailure,
  type ForecastRequest,
} from './forecaster.ts'

export interface HttpForecasterOptions {
  /** The whole address that is posted to. */
  readonly url: string
  readonly key?: string
  /** For one request, repeats included. */
  readonly timeoutMs: number
  readonly breaker: CircuitBreaker
  /** Before the first repeat; doubled before the next. */
  readonly pauseMs?: number
}

const REPEATS = 2
/** What may pass: a busy or restarting service. */
const REPEATABLE = new Set([429, 500, 502, 503, 504])
/** 200 series of seven levels and 42 days are a megabyte. */
const ANSWER_BYTES_MAX = 32 * 1024 * 1024

/**
 * A service that forecasts (Chronos, TimesFM or anything else behind the form of docs/forecaster.md), behind breaker, time limit,
 * repeats and a look at what it answered. Every failure is a value. Of a shop it learns units by day and the ids of variants:
 * no names, no prices, nothing of people.
 */
export class HttpForecaster implements Forecaster {
  readonly configured = true
  readonly label: string
  readonly #options: HttpForecasterOptions

  constructor(options: HttpForecasterOptions) {
    this.#options = options
    this.label = new URL(options.url).host
  }

  async forecast(ctx: Pick<Ctx, 'log'>, request: ForecastRequest): Promise<Result<ForecastAnswer, ForecastFailure>> {
    const { breaker, timeoutMs } = this.#options
    const { label } = this
    if (request.series.length > FORECAST_SERIES_MAX)
      throw new RangeError(`at most ${FORECAST_SERIES_MAX} series are asked for at once`)
    if (request.signal?.aborted) return stopped
    if (!breaker.permits()) return fail('circuit-open', `${label} 连续出错`, `${label} keeps failing`)
    const timeout = AbortSignal.timeout(timeoutMs)
    const signal = request.signal ? AbortSignal.any([timeout, request.signal]) : timeout
    let answer: Result<ForecastAnswer, AnswerTrouble>
    try {
      answer = await this.#ask(request, signal)
    } catch (error) {
      if (request.signal?.aborted) {
        breaker.abandoned()
        return stopped
      }
      breaker.failed()
      if (!timeout.aborted) throw error
      ctx.log.warn({ forecaster: label, reason: 'timeout' }, 'the forecasting service failed')
      return fail('unreachable', `${label} 超时`, `${label} took too long`)
    }
    if (answer.ok) {
      breaker.succeeded()
      return answer
    }
    breaker.failed()
    ctx.log.warn({ forecaster: label, reason: answer.error.detail }, 'the forecasting service failed')
    return refusal(label, answer.error)
  }

  async #ask(request: ForecastRequest, signal: AbortSignal): Promise<Result<ForecastAnswer, AnswerTrouble>> {
    const { url, key, pauseMs = 500 } = this.#options
    const { series, days, horizon, levels } = request
    const init = {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key ? { authorization: `Bearer ${key}` } : {}),
      },
      body: JSON.stringify({ frequency: 'D', horizon, levels, series, days }),
      signal,
    }
    for (let round = 0; ; round++) {
      const said = await readAnswer(url, init, ANSWER_BYTES_MAX)
      if (said.ok) return this.#read(said.value, request)
      const mayPass = said.error.kind === 'status' && REPEATABLE.has(said.error.status ?? 0)
      if (!mayPass || round === REPEATS) return said
      await pause(pauseMs * 2 ** round, undefined, { signal })
    }
  }

  #read(bytes: Uint8Array, request: ForecastRequest): Result<ForecastAnswer, AnswerTrouble> {
    const json = jsonOf(bytes)
    if (!json.ok) return json
    const checked = checkForecast(json.value, request, this.label)
    return checked.ok ? checked : err({ kind: 'bad-answer', detail: checked.error })
  }
}

function refusal(label: string, { kind, status }: AnswerTrouble): Result<never, ForecastFailure> {
  if (kind === 'too-large') return fail('bad-answer', `${label} 的回答太大`, `${label} answered far too much`)
  if (kind === 'bad-answer') return fail('bad-answer', `${label} 的预测不可信`, `${label} gave no forecast to believe`)
  if (status === 401 || status === 403) return fail('refused', `${label} 不认这个密钥`, `${label} refused the key`)
  if (status === 429) return fail('refused', `${label} 限流了`, `${label} limits the rate`)
  if (status !== undefined && status >= 400 && status < 500)
    return fail('refused', `${label} 没有接受请求（${status}）`, `${label} refused the request (${status})`)
  return fail('unreachable', `${label} 未连上`, `${label} did not answer`)
}

/** What went wrong, and what stands instead. */
const fail = (code: ForecastFailure['code'], zh: string, en: string): Result<never, ForecastFailure> =>
  err({ code, message: { zh: `${zh}，用内置预测。`, en: `${en}; the built-in forecast stands.` } })
const stopped = err<ForecastFailure>({ code: 'stopped', message: { zh: '已停止。', en: 'Stopped.' } })
