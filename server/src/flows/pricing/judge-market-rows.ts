import { type LocalizedText, parseMoney } from '@qianmian/kernel'
import { MOST_RATIO } from '../../compute/supply/price-rules.ts'
import type { MarketRow } from '../../formats/market/read-market-rows.ts'
import type { NamedVariant } from '../../modules/catalog/index.ts'
import { knownObservations, latestObservations, type Observation } from '../../modules/pricing/index.ts'
import { type Ctx, today } from '../../platform/ctx.ts'
import { BATCH_WORDS, ROW_WORDS } from './market-words.ts'
import { matchMarketRows } from './match-market-rows.ts'

/** What becomes of a row: `known` was there already, `refused` is wrong, `held` is not believed. */
export type RowState = 'taken' | 'known' | 'refused' | 'held'

export interface JudgedRow {
  readonly place: string
  readonly state: RowState
  /** Why it is not taken. */
  readonly says: LocalizedText | null
  readonly variant: NamedVariant | null
  readonly observation: Observation | null
}

export interface JudgedBatch {
  readonly rows: readonly JudgedRow[]
  /** Why nothing of it is believed; absent for a batch that is. */
  readonly absurd?: LocalizedText
}

const MINUTE_MS = 60_000
/** Clocks of other people run ahead a little. */
const AHEAD_MS = 5 * MINUTE_MS
const OLDEST_MS = 400 * 24 * 60 * MINUTE_MS
const MOST_NAME = 80
/** So many rows, and this share of them, that cannot be the same thing make the whole batch absurd. */
const [ABSURD_ROWS, ABSURD_SHARE] = [3, 0.5]
/** So many prices that were known before, of which the median moved by this factor, are a jump of the whole feed. */
const [JUMP_ROWS, JUMP_FACTOR] = [5, 1.5]

const YES = new Set(['', 'true', '1', 'yes', 'y', 'in stock', 'in_stock', 'instock', 'available', '有货', '是', '现货'])
const NO = new Set([
  'false',
  '0',
  'no',
  'n',
  'out of stock',
  'out_of_stock',
  'outofstock',
  'sold out',
  '无货',
  '缺货',
  '否',
  '售罄',
])
/** A day alone, or a time with its zone. */
const TIME = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i

type Read = { readonly observation: Observation } | { readonly observation?: undefined; readonly says: LocalizedText }

/** Reads one row whose variant is known. */
function readRow(ctx: Ctx, row: MarketRow, variant: NamedVariant): Read {
  const { currency } = ctx.shop
  const now = ctx.clock.now()
  const no = (says: LocalizedText): Read => ({ says })
  if (row.competitor === '') return no(ROW_WORDS.nobody)
  if (row.competitor.length > MOST_NAME) return no(ROW_WORDS.longName)
  if (row.currency !== '' && row.currency.toUpperCase() !== currency)
    return no(ROW_WORDS.currency(row.currency.slice(0, 10), currency))
  const price = parseMoney(row.price, currency)
  if (!price.ok) return no(ROW_WORDS.price(row.price.slice(0, 20), currency))
  if (price.value.amount <= 0) return no(ROW_WORDS.notPositive)
  const stock = row.inStock.toLowerCase()
  if (!YES.has(stock) && !NO.has(stock)) return no(ROW_WORDS.stock(row.inStock.slice(0, 20)))
  const time = TIME.exec(row.observedAt)
  const at = row.observedAt === '' ? now : Date.parse(row.observedAt.replace(' ', 'T'))
  if (row.observedAt !== '' && (!time || !Number.isFinite(at))) return no(ROW_WORDS.time(row.observedAt.slice(0, 30)))
  if (row.observedAt.length > 10 && !time?.[1]) return no(ROW_WORDS.zone(row.observedAt.slice(0, 30)))
  // A day alone is a day of the shop, which may have begun before the one that clocks count by.
  const isToday = row.observedAt === today(ctx)
  if (at > now + AHEAD_MS && !isToday) return no(ROW_WORDS.future)
  if (at < now - OLDEST_MS) return no(ROW_WORDS.tooOld)
  if (row.url !== '' && (!/^https?:\/\//i.test(row.url) || row.url.length > 2000)) return no(ROW_WORDS.url)
  return {
    observation: {
      variantId: variant.id,
      competitor: row.competitor,
      priceMinor: price.value.amount,
      isInStock: YES.has(stock),
      // A clock that runs ahead a little says now.
      observedAt: new Date(Math.min(at, now)),
      url: row.url === '' ? null : row.url,
    },
  }
}

const keyOf = ({ variantId, competitor, observedAt }: Observation): string =>
  `${variantId}\0${competitor}\0${observedAt.getTime()}`

/**
 * Judges competitors' prices before anything changes: every row matched, read and weighed. A row that is wrong is refused, one
 * that cannot be the same thing is held; and a batch that is absurd as a whole, or in which everything jumped at once, is held
 * whole, so that a broken source steers no price.
 * @param isTrusted a person has looked at the batch: it is not held as a whole
 */
export async function judgeMarketRows(
  ctx: Ctx,
  rows: readonly MarketRow[],
  { feedId, isTrusted = false }: { readonly feedId: string | null; readonly isTrusted?: boolean },
): Promise<JudgedBatch> {
  const matched = await matchMarketRows(ctx, rows)
  const first = rows.map((row, i): JudgedRow => {
    const match = matched[i]!
    if (!match.variant)
      return { place: row.place, state: 'refused', says: match.says, variant: null, observation: null }
    const { variant } = match
    const read = readRow(ctx, row, variant)
    if (!read.observation) return { place: row.place, state: 'refused', says: read.says, variant, observation: null }
    const { observation } = read
    const ratio = variant.priceMinor > 0 ? observation.priceMinor / variant.priceMinor : Number.POSITIVE_INFINITY
    const isAbsurd = ratio > MOST_RATIO || ratio < 1 / MOST_RATIO
    return {
      place: row.place,
      state: isAbsurd ? 'held' : 'taken',
      says: isAbsurd ? ROW_WORDS.absurd(observation.priceMinor, variant.priceMinor, ctx.shop.currency) : null,
      variant,
      observation,
    }
  })
  const judged = await withoutDoubles(ctx, first, feedId)
  if (isTrusted) return { rows: judged }
  const absurd = (await absurdity(ctx, judged, feedId)) ?? undefined
  if (!absurd) return { rows: judged }
  return {
    absurd,
    rows: judged.map((row) => (row.state === 'taken' ? { ...row, state: 'held', says: ROW_WORDS.withFeed } : row)),
  }
}

/** Rows that say again what is known, and rows that contradict one another. */
async function withoutDoubles(ctx: Ctx, rows: readonly JudgedRow[], feedId: string | null): Promise<JudgedRow[]> {
  const open = rows.flatMap(({ state, observation }) => (state === 'taken' && observation ? observation : []))
  const stored = feedId === null ? [] : await knownObservations(ctx, feedId, open)
  const known = new Map(stored.map((one) => [keyOf(one), one.priceMinor]))
  const seen = new Map<string, number>()
  return rows.map((row) => {
    if (row.state !== 'taken' || !row.observation) return row
    const key = keyOf(row.observation)
    const [before, above] = [known.get(key), seen.get(key)]
    const other = before ?? above
    if (other === undefined) {
      seen.set(key, row.observation.priceMinor)
      return row
    }
    if (other === row.observation.priceMinor) return { ...row, state: 'known', says: ROW_WORDS.known }
    return { ...row, state: 'refused', says: before === undefined ? ROW_WORDS.twice : ROW_WORDS.changed }
  })
}

async function absurdity(
  ctx: Ctx,
  rows: readonly JudgedRow[],
  feedId: string | null,
): Promise<LocalizedText | undefined> {
  const weighed = rows.filter(({ observation }) => observation !== null)
  const wild = weighed.filter(({ state }) => state === 'held').length
  if (wild >= ABSURD_ROWS && wild >= ABSURD_SHARE * weighed.length) return BATCH_WORDS.absurd(wild, weighed.length)
  const taken = rows.flatMap(({ state, observation }) => (state === 'taken' && observation ? observation : []))
  if (feedId === null || taken.length < JUMP_ROWS) return undefined
  const latest = new Map(
    (await latestObservations(ctx, [...new Set(taken.map(({ variantId }) => variantId))], feedId)).map((one) => [
      `${one.variantId}\0${one.competitor}`,
      one,
    ]),
  )
  const moves = taken
    .flatMap((one) => {
      const before = latest.get(`${one.variantId}\0${one.competitor}`)
      return before && before.observedAt < one.observedAt ? Math.abs(Math.log(one.priceMinor / before.priceMinor)) : []
    })
    .sort((a, b) => a - b)
  const middle = moves[Math.floor(moves.length / 2)] ?? 0
  return moves.length >= JUMP_ROWS && middle > Math.log(JUMP_FACTOR)
    ? BATCH_WORDS.jump(Math.round((JUMP_FACTOR - 1) * 100))
    : undefined
}
