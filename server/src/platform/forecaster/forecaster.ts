import type { LocalizedText, Result } from '@qianmian/kernel'
import type { Ctx } from '../ctx.ts'

/** Series that are asked for in one call, at most. */
export const FORECAST_SERIES_MAX = 200

/** What one item sold. All series of a request end on the same day. */
export interface SeriesToForecast {
  readonly id: string
  /** YYYY-MM-DD, of the first value. */
  readonly firstDay: string
  /** Units a day, oldest first; null where it is not known, as on a day without stock. */
  readonly units: readonly (number | null)[]
}

/** What is known beforehand of a day: which occasions are near, and in how many days (negative when over). */
export interface DayKnown {
  readonly day: string
  readonly occasions: readonly { readonly id: string; readonly inDays: number }[]
}

export interface ForecastRequest {
  /** At most `FORECAST_SERIES_MAX`. */
  readonly series: readonly SeriesToForecast[]
  /** Days of the past and of the horizon that have an occasion near; all others are plain. */
  readonly days: readonly DayKnown[]
  /** Days ahead. */
  readonly horizon: number
  /** Probabilities, rising. */
  readonly levels: readonly number[]
  readonly signal?: AbortSignal
}

/** What a forecaster said: sound, or it would not be here. */
export interface ForecastAnswer {
  /** The model, as the service calls it, or the host that it runs on. */
  readonly name: string
  /** In the order that was asked; by level, then by day: units that are not exceeded with that probability. */
  readonly series: readonly (readonly (readonly number[])[])[]
}

/** Why there is no answer. The caller keeps the embedded forecast and says so on the screen. */
export interface ForecastFailure {
  readonly code: 'not-configured' | 'circuit-open' | 'unreachable' | 'refused' | 'bad-answer' | 'stopped'
  readonly message: LocalizedText
}

/** The forecaster seam. `configured` is false when the options name none: the embedded ensemble then stands alone. */
export interface Forecaster {
  readonly configured: boolean
  /** Name for screens. */
  readonly label: string
  /** @throws RangeError when more than `FORECAST_SERIES_MAX` series are asked for */
  forecast(ctx: Pick<Ctx, 'log'>, request: ForecastRequest): Promise<Result<ForecastAnswer, ForecastFailure>>
}
