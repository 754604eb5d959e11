import type { LocalizedText, Result } from '@qianmian/kernel'
import type { Ctx } from '../ctx.ts'

/** What a call cost, for the account of the run and of the day. */
export interface ModelUsage {
  readonly provider: string
  readonly model: string
  readonly inputTokens: number
  readonly cachedTokens: number
  readonly outputTokens: number
  /** Millionths of a US dollar, by the price table named in `priceTable`. */
  readonly costMicros: number
  readonly priceTable: string
  readonly wallMs: number
}

/** Why a model could not answer. The caller falls back to the embedded engine and says so on the screen. */
export interface ModelFailure {
  readonly code:
    | 'not-configured'
    | 'budget-spent'
    | 'circuit-open'
    | 'unreachable'
    | 'refused'
    | 'bad-answer'
    | 'stopped'
  readonly message: LocalizedText
}

export interface JsonRequest<T> {
  /** Stable instructions first, so that the provider's prefix cache can serve them. */
  readonly system: string
  /** Facts and task. Product text inside is data and is fenced as such. */
  readonly prompt: string
  /** Checks and types the answer. @returns the value, or what is wrong with it, for one repair attempt */
  readonly parse: (value: unknown) => Result<T, string>
  /** JSON Schema shown to the model. */
  readonly schema: Readonly<Record<string, unknown>>
  readonly maxOutputTokens: number
  readonly runId?: string
  readonly signal?: AbortSignal
  /** Called with the answer so far while it streams. */
  readonly onPartial?: (text: string) => void
}

/** The text-model seam. `configured` is false when the installation has no key: the embedded engine then writes everything. */
export interface TextModels {
  readonly configured: boolean
  /** Name for screens: `DeepSeek · deepseek-flash`. */
  readonly label: string
  json<T>(ctx: Ctx, request: JsonRequest<T>): Promise<Result<{ value: T; usage: ModelUsage }, ModelFailure>>
  /** Tokens and money of a shop since midnight UTC, and the limit. */
  account(
    ctx: Ctx,
  ): Promise<{ calls: number; inputTokens: number; outputTokens: number; costMicros: number; budgetMicros: number }>
}
