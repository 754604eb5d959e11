/** What a million tokens cost in US dollars, by model, from a day on. The newest row whose day has come applies. */
export interface PriceRow {
  readonly table: string
  readonly model: RegExp
  readonly from: string
  readonly cachedInput: number
  readonly input: number
  readonly output: number
  /** Hours UTC, Monday to Friday, in which the price is multiplied. */
  readonly peak?: { readonly hours: readonly (readonly [from: number, to: number])[]; readonly factor: number }
  readonly source: string
}

export const PRICES: readonly PriceRow[] = [
  {
    table: 'deepseek-v4-flash/2026-05',
    model: /^deepseek-(v4-)?flash/,
    from: '2026-05-01',
    cachedInput: 0.0028,
    input: 0.14,
    output: 0.28,
    source: 'DeepSeek price page as archived in May 2026',
  },
  {
    table: 'deepseek-v4-pro/2026-05',
    model: /^deepseek-v4-pro/,
    from: '2026-05-01',
    cachedInput: 0.003625,
    input: 0.435,
    output: 0.87,
    source: 'DeepSeek price page as archived in May 2026',
  },
  {
    table: 'deepseek-flash/2026-10',
    model: /^deepseek-(v4\.1-)?flash/,
    from: '2026-10-27',
    cachedInput: 0.003,
    input: 0.15,
    output: 0.6,
    peak: {
      hours: [
        [1, 4],
        [6, 10],
      ],
      factor: 2,
    },
    source: 'Secondary page of 2026-10-27; not confirmed by the provider',
  },
]

/** For models that no row names: high on purpose, so that the budget stops too early rather than too late. */
export const UNKNOWN_PRICE: PriceRow = {
  table: 'unknown',
  model: /.*/,
  from: '2026-01-01',
  cachedInput: 1,
  input: 1,
  output: 4,
  source: 'House assumption',
}

/** The row that applies to a model at a moment. */
export function priceOf(model: string, epochMs: number): PriceRow {
  const day = new Date(epochMs).toISOString().slice(0, 10)
  return (
    PRICES.filter((row) => row.model.test(model) && row.from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))[0] ??
    UNKNOWN_PRICE
  )
}

/** Cost in millionths of a dollar, rounded up. @example costMicros(priceOf('deepseek-v4-flash', 0), { input: 1000, cached: 800, output: 300 }, 0) */
export function costMicros(
  row: PriceRow,
  tokens: { input: number; cached: number; output: number },
  epochMs: number,
): number {
  const at = new Date(epochMs)
  const weekday = at.getUTCDay() >= 1 && at.getUTCDay() <= 5
  const isPeak =
    weekday && (row.peak?.hours.some(([from, to]) => at.getUTCHours() >= from && at.getUTCHours() < to) ?? false)
  const factor = isPeak ? (row.peak?.factor ?? 1) : 1
  const fresh = Math.max(0, tokens.input - tokens.cached)
  return Math.ceil((fresh * row.input + tokens.cached * row.cachedInput + tokens.output * row.output) * factor)
}
