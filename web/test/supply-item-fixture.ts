import type { SupplyItemView } from '../../server/src/contract/types.ts'
import {
  AUTO_TRANSFER,
  at,
  DAY_MS,
  DETERGENT,
  type Item,
  moment,
  PRICE,
  PURCHASE,
  TODAY,
  TRANSFER,
  text,
} from './supply-parts-fixture.ts'

/** The same numbers on every run: a small generator instead of chance. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const WEEK = [0.94, 0.92, 0.96, 1, 1.04, 1.14, 1.0]
const weekFactor = (offset: number) => WEEK[(new Date(Date.parse(TODAY) + offset * DAY_MS).getUTCDay() + 6) % 7] ?? 1
const lift = (offset: number, peak: number, height: number) => 1 + height * Math.exp(-((offset - peak) ** 2) / 2.6)

function history(random: () => number): SupplyItemView['history'] {
  return Array.from({ length: 120 }, (_, i) => {
    const offset = i - 120
    const base = (124 + offset * 0.04) * weekFactor(offset) * lift(offset, -13, 1.2) * (0.9 + random() * 0.2)
    const isOut = offset >= -42 && offset <= -39
    return {
      day: at(offset),
      units: isOut ? Math.round([48, 6, 2, 20][offset + 42] ?? 0) : Math.round(base),
      isOut,
      filled: isOut ? Math.round(base) : null,
      priceMinor: offset < -70 ? 5200 : 4900,
    }
  })
}

function forecast(): NonNullable<SupplyItemView['forecast']> {
  const median = Array.from({ length: 42 }, (_, i) => 126 * weekFactor(i) * lift(i, 18, 0.97) * (1 + i * 0.0016))
  const width = (i: number, share: number) => share * (0.55 + Math.min(0.75, i * 0.024))
  const row = (share: number) => median.map((value, i) => Math.max(0, value * (1 + width(i, share))))
  return {
    firstDay: at(0),
    median,
    q025: row(-0.36),
    q10: row(-0.22),
    q25: row(-0.11),
    q75: row(0.12),
    q90: row(0.25),
    q975: row(0.42),
  }
}

/** Stock of Chengdu: what is moved in after three days, what is bought after eleven. */
export function projection(): SupplyItemView['places'][number]['projection'] {
  const out: { median: number[]; low: number[]; high: number[]; without: number[] } = {
    median: [],
    low: [],
    high: [],
    without: [],
  }
  let [stock, bare] = [620, 620]
  for (let day = 0; day <= 28; day++) {
    if (day === 3) stock += 820
    if (day === 11) stock += 1150
    out.median.push(stock)
    out.low.push(Math.max(0, stock - 14 * day))
    out.high.push(stock + 12 * day)
    out.without.push(Math.max(0, bare))
    stock = Math.max(0, stock - (day < 11 ? 100 : 74))
    bare -= 104
  }
  return out
}

export function supplyItemFixture(of: Item = DETERGENT): SupplyItemView {
  const random = numbers(7)
  const prices = [4200, 4500, 4600, 4900, 4900, 4900, 5200, 5500, 5900]
  const curve = Array.from({ length: 33 }, (_, i) => {
    const priceMinor = 3900 + i * 70
    const units = 128 * (priceMinor / 4900) ** -1.72 * 7
    const half = 0.05 + 0.1 * Math.abs(Math.log(priceMinor / 4700))
    return { priceMinor, units, low: units * (1 - half), high: units * (1 + half) }
  })
  const step = (
    priceMinor: number,
    [mean, low, high]: readonly [number, number, number],
    changes: Partial<SupplyItemView['ladder'][number]> = {},
  ): SupplyItemView['ladder'][number] => ({
    priceMinor,
    profit: { mean: mean * 100, low: low * 100, high: high * 100 },
    isCurrent: false,
    isProposed: false,
    blockedBy: [],
    ...changes,
  })
  const days = history(random)
  return {
    item: of,
    currency: 'CNY',
    today: TODAY,
    priceMinor: 4900,
    unitCostMinor: 3390,
    history: days,
    kind: 'smooth',
    because: null,
    forecast: forecast(),
    noForecast: null,
    says: text(
      '双 12 当天中位 291 件，是平日的 2.1 倍；前两天就会开始涨。',
      'Double 12 sells 291 at the median, 2.1 times a usual day; it rises two days before.',
    ),
    moved: 0.06,
    members: [
      { name: 'ETS', weight: 0.46 },
      { name: 'Theta', weight: 0.33 },
      { name: 'sNaive', weight: 0.21 },
    ],
    occasions: [
      { id: 'd11', name: text('双 11', 'Double 11'), day: '2026-11-11', factor: 2.2 },
      { id: 'd12', name: text('双 12', 'Double 12'), day: '2026-12-12', factor: 2.1 },
    ],
    parts: {
      trend: { values: Array.from({ length: 162 }, (_, i) => 118 + i * 0.22), perDay: 0.22 },
      week: WEEK,
      occasions: Array.from({ length: 162 }, (_, i) => lift(i - 120, -13, 1.2) * lift(i - 120, 18, 1.1)),
      price: days.map(({ priceMinor }) => (priceMinor ?? 4900) / 5200),
    },
    elasticity: {
      mean: -1.72,
      lower: -2.14,
      upper: -1.3,
      weeks: 47,
      isIdentified: true,
      reason: null,
      ownShare: 0.83,
      points: Array.from({ length: 47 }, (_, i) => {
        const priceMinor = (prices[Math.floor(random() * prices.length)] ?? 4900) + Math.round((random() - 0.5) * 60)
        return {
          priceMinor,
          units: 128 * 7 * (priceMinor / 4900) ** -1.72 * (0.86 + random() * 0.28),
          isPromoted: i % 11 === 0,
        }
      }),
      curve,
    },
    ladder: [
      step(3900, [-3720, -6100, -1900], { blockedBy: ['margin'] }),
      step(4200, [-720, -1700, 320]),
      step(4500, [1680, 480, 2900], { isProposed: true }),
      step(4700, [1080, 220, 1890]),
      step(4900, [0, 0, 0], { isCurrent: true }),
      step(5200, [-840, -1720, 60]),
      step(5500, [-1800, -3000, -610], { blockedBy: ['frequency'] }),
    ],
    guards: [
      {
        rule: 'margin',
        isKept: true,
        says: text('毛利不低于 18%', 'Margin at least 18%'),
        value: text('24.6%', '24.6%'),
      },
      { rule: 'step', isKept: true, says: text('一次不超过 10%', 'At most 10% a step'), value: text('8.2%', '8.2%') },
      {
        rule: 'frequency',
        isKept: true,
        says: text('一周只动一次', 'One change a week'),
        value: text('上次 11-02', 'last on 2 Nov'),
      },
    ],
    reference: { priceMinor: null, says: text('不可用，7 日成交最低 ¥45', 'none: lowest sold in 7 days is ¥45') },
    competitors: [
      { name: '蓝湾', priceMinor: 4680, isInStock: true, observedAt: moment(-1), isBelieved: true },
      { name: '净园', priceMinor: 1290, isInStock: true, observedAt: moment(-9), isBelieved: false },
    ],
    places: [
      {
        locationId: 'loc_cd',
        name: text('成都仓', 'Chengdu'),
        onHand: 620,
        promised: 14,
        arrivals: [
          { day: at(3), units: 820, kind: 'transfer' },
          { day: at(11), units: 1150, kind: 'purchase' },
        ],
        projection: projection(),
        stockOutInDays: 6,
        stockOutProbability: 0.81,
      },
      {
        locationId: 'loc_ks',
        name: text('昆山仓', 'Kunshan'),
        onHand: 4120,
        promised: 61,
        arrivals: [],
        projection: {
          median: Array.from({ length: 29 }, (_, i) => 4120 - (i >= 1 ? 820 : 0) - i * 58),
          low: Array.from({ length: 29 }, (_, i) => 4120 - (i >= 1 ? 820 : 0) - i * 70),
          high: Array.from({ length: 29 }, (_, i) => 4120 - (i >= 1 ? 820 : 0) - i * 47),
          without: Array.from({ length: 29 }, (_, i) => 4120 - i * 58),
        },
        stockOutInDays: null,
        stockOutProbability: 0.01,
      },
    ],
    decisions: of.variantId === DETERGENT.variantId ? [PRICE, TRANSFER, AUTO_TRANSFER] : [{ ...PURCHASE, item: of }],
    warnings: [],
  }
}

/** An item of which little is known: sold for six days, never at another price, without stock anywhere. */
export function sparseItemFixture(): SupplyItemView {
  const whole = supplyItemFixture()
  return {
    ...whole,
    history: whole.history
      .slice(-9)
      .map((day, i) => ({ ...day, units: i < 3 ? null : day.units, isOut: false, filled: null })),
    kind: 'new',
    because: {
      nearest: [{ item: DETERGENT, share: 0.41 }],
      wholeShare: 0.2,
      alike: 3,
      of: 118,
      ownShare: 0.12,
      knownDays: 6,
    },
    forecast: null,
    noForecast: text('只卖了 6 天，先按同类估。', 'Sold for 6 days only; its category stands in.'),
    says: null,
    members: [],
    occasions: [],
    parts: { trend: null, week: null, occasions: null, price: null },
    elasticity: whole.elasticity && {
      ...whole.elasticity,
      isIdentified: false,
      reason: 'price-never-changed',
      ownShare: 0,
      points: [],
    },
    ladder: [],
    guards: [],
    competitors: [],
    places: [],
    decisions: [],
  }
}

/** An item that was never sold: forecast by those like it, with names and shares. */
export function newItemFixture(likes: readonly Item[]): SupplyItemView {
  const whole = supplyItemFixture()
  return {
    ...whole,
    history: whole.history.map((day) => ({ ...day, units: null, isOut: false, filled: null })),
    kind: 'new',
    because: {
      nearest: likes.map((item, n) => ({ item, share: 0.31 / (n + 1) })),
      wholeShare: 0.22,
      alike: 3,
      of: 118,
      ownShare: 0,
      knownDays: 0,
    },
    says: text(
      '没有历史：参照 3 件相近的，一周平均 920 件。',
      'No history: learned from 3 items like it; a week sells 920 on average.',
    ),
    members: [],
    parts: { trend: null, week: null, occasions: null, price: null },
    elasticity: null,
    ladder: [],
    guards: [],
    competitors: [],
    decisions: [],
  }
}
