import type {
  SupplyDecisionView,
  SupplyPlanView,
  SupplyRowView,
  SupplySettingsView,
  SupplyView,
  WhatIfAnswerView,
} from '../../server/src/contract/types.ts'
import { BUILD } from './supply-build-fixture.ts'
import { projection } from './supply-item-fixture.ts'
import {
  AUTO_TRANSFER,
  CUP,
  DETERGENT,
  DIARY,
  DUMBBELL,
  decision,
  HEADPHONES,
  type Item,
  PRICE,
  PURCHASE,
  QUILT,
  SCENARIOS,
  TEE,
  TODAY,
  TRANSFER,
  text,
  WAREHOUSES,
} from './supply-parts-fixture.ts'

const REGIONS: readonly (readonly [string, number])[] = [
  ['广东省', 612],
  ['江苏省', 548],
  ['浙江省', 521],
  ['山东省', 430],
  ['四川省', 402],
  ['上海市', 388],
  ['河南省', 341],
  ['北京市', 318],
  ['湖北省', 296],
  ['河北省', 254],
  ['湖南省', 241],
  ['福建省', 232],
  ['安徽省', 214],
  ['重庆市', 189],
  ['辽宁省', 176],
  ['陕西省', 150],
  ['江西省', 148],
  ['广西壮族自治区', 122],
  ['云南省', 108],
  ['天津市', 104],
  ['山西省', 98],
  ['贵州省', 84],
  ['黑龙江省', 81],
  ['吉林省', 74],
  ['香港特别行政区', 41],
  ['内蒙古自治区', 38],
  ['甘肃省', 34],
  ['海南省', 31],
  ['新疆维吾尔自治区', 26],
  ['宁夏回族自治区', 14],
  ['青海省', 9],
  ['西藏自治区', 4],
]

export const DONE_PLAN: SupplyPlanView = {
  id: 'pln_1',
  state: 'done',
  step: null,
  done: 240,
  total: 240,
  startedAt: '2026-11-23T19:00:00.000Z',
  endedAt: '2026-11-23T19:03:12.000Z',
  problem: null,
}

/** The tower of a shop in full swing. */
export function supplyFixture(): SupplyView {
  return {
    isSimulated: true,
    currency: 'CNY',
    asOf: '2026-11-23T19:03:12.000Z',
    today: TODAY,
    horizonDays: 42,
    plan: DONE_PLAN,
    says: {
      lead: text(
        '今天有三件事要你定。最急的是成都仓：洗衣液',
        'Three things need you today. Most urgent: in Chengdu, laundry liquid',
      ),
      urgent: text('6 天后断货，概率 81%', 'runs out in 6 days, at 81%'),
      rest: text('，从昆山调 820 件正好接上双 12。', '; 820 from Kunshan carry it over Double 12.'),
    },
    figures: { errorLastWeek: 0.118, inStock: 0.962, inStockTarget: 0.95, stockValueMinor: 142_600_000 },
    openDecisions: 3,
    warnings: [
      {
        id: 'w1',
        kind: 'stock-out',
        inDays: 6,
        probability: 0.81,
        title: text('成都仓 洗衣液断货', 'Laundry liquid runs out in Chengdu'),
        says: text('少卖约 ¥2.9 万。调拨 3 天能到。', 'about ¥29 k of sales lost. A transfer takes 3 days.'),
        item: DETERGENT,
        locationId: 'loc_cd',
        lostMinor: 2_900_000,
        proposalId: 'prp_transfer',
        action: text('批准调拨 820 件', 'Approve moving 820'),
        decided: null,
      },
      {
        id: 'w2',
        kind: 'late-supplier',
        inDays: 9,
        probability: 0.54,
        title: text('磐力哑铃 5 kg 供应商迟到', 'Supplier of 5 kg dumbbells late'),
        says: text('近 4 单平均晚 5 天。', 'the last four orders were 5 days late.'),
        item: DUMBBELL,
        locationId: null,
        lostMinor: 900_000,
        proposalId: 'prp_purchase',
        action: text('提前下单 300 件', 'Order 300 early'),
        decided: null,
      },
      {
        id: 'w3',
        kind: 'overstock',
        inDays: 16,
        probability: 0.47,
        title: text('亚麻短袖 XL 过季积压', 'Linen tee XL left over after the season'),
        says: text(
          '剩 410 件。与薄被搭售比降价少亏 ¥1.1 万。',
          '410 left. Bundled with quilts it loses ¥11 k less than marked down.',
        ),
        item: TEE,
        locationId: null,
        lostMinor: 1_100_000,
        proposalId: null,
        action: null,
        decided: {
          proposalId: 'prp_markdown',
          title: text('亚麻短袖 XL 降到 ¥79', 'Linen tee XL down to ¥79'),
          status: 'approved',
          byPolicy: false,
          canUndo: true,
        },
      },
      {
        id: 'w4',
        kind: 'full-warehouse',
        inDays: 21,
        probability: 0.22,
        title: text('天津仓满仓', 'Tianjin full'),
        says: text('冬至前后。先看着。', 'around the winter solstice. Watch it.'),
        item: null,
        locationId: 'loc_tj',
        lostMinor: null,
        proposalId: null,
        action: null,
        decided: null,
      },
    ],
    focus: DETERGENT.variantId,
    regions: REGIONS.map(([province, units]) => ({ province, units })),
    warehouses: WAREHOUSES,
    transfers: [TRANSFER, AUTO_TRANSFER],
    scenarios: SCENARIOS,
    build: BUILD,
    diary: [...DIARY],
    feeds: [],
    forecaster: null,
  }
}

/** A shop where nothing was planned yet. */
export function emptyFixture(plan: Partial<SupplyPlanView> = {}): SupplyView {
  return {
    ...supplyFixture(),
    asOf: null,
    plan: {
      id: null,
      state: 'none',
      step: null,
      done: 0,
      total: 0,
      startedAt: null,
      endedAt: null,
      problem: null,
      ...plan,
    },
    says: null,
    figures: { errorLastWeek: null, inStock: null, inStockTarget: 0.95, stockValueMinor: null },
    openDecisions: 0,
    warnings: [],
    focus: null,
    regions: [],
    transfers: [],
    scenarios: null,
    diary: [],
  }
}

/** A shop with a plan and little else: nothing to warn of, no place on the map, a silent market feed. */
export function sparseFixture(): SupplyView {
  return {
    ...supplyFixture(),
    warnings: [],
    regions: [],
    warehouses: WAREHOUSES.map((one) => ({ ...one, longitude: null, latitude: null })),
    transfers: [],
    scenarios: null,
    diary: [],
    feeds: [{ name: '比价源 A', says: text('三天没有新价，跟价先停了。', 'has been silent for three days.') }],
  }
}

const row = (of: Item, made: SupplyDecisionView | null, changes: Partial<SupplyRowView> = {}): SupplyRowView => ({
  item: of,
  kind: 'smooth',
  cell: 'AX',
  priceMinor: 4900,
  unitCostMinor: 3390,
  weekUnits: 884,
  nextUnits: { mean: 6100, low: 5300, high: 7000 },
  onHand: 8580,
  underWay: 1150,
  daysOfStock: 61,
  stockOutProbability: 0.81,
  elasticity: { mean: -1.72, lower: -2.14, upper: -1.3, isIdentified: true },
  decision: made,
  ...changes,
})

/** Rows of one page; the search of the server is made again as simply as can be. */
export function rowsFixture(of: string, only: string, sought: string): { items: SupplyRowView[]; total: number } {
  const all: Record<string, SupplyRowView[]> = {
    price: [
      row(DETERGENT, PRICE),
      row(
        HEADPHONES,
        decision('prp_price_2', 'price', HEADPHONES, {
          title: text('耳机 ¥929 升到 ¥949', 'Headphones from ¥929 to ¥949'),
          from: 92_900,
          to: 94_900,
          expected: { mean: 420_000, low: -60_000, high: 880_000 },
          binding: ['competitor'],
        }),
        {
          kind: 'erratic',
          priceMinor: 92_900,
          weekUnits: 61,
          elasticity: { mean: -0.84, lower: -1.52, upper: -0.12, isIdentified: true },
        },
      ),
      row(CUP, null, {
        kind: 'intermittent',
        priceMinor: 18_800,
        weekUnits: 4,
        elasticity: { mean: -1.1, lower: -2.6, upper: 0.3, isIdentified: false },
      }),
      row(QUILT, null, { kind: 'new', priceMinor: 25_900, weekUnits: 12, elasticity: null }),
    ],
    purchase: [
      row(DUMBBELL, PURCHASE, { onHand: 140, underWay: 0, daysOfStock: 9, stockOutProbability: 0.54, weekUnits: 108 }),
      row(QUILT, null, { onHand: 910, underWay: 500, daysOfStock: 88, stockOutProbability: 0.02, weekUnits: 12 }),
    ],
    transfer: [row(DETERGENT, TRANSFER), row(DETERGENT, AUTO_TRANSFER)],
  }
  const items = (all[of] ?? []).filter(
    ({ item: one, decision: made }) =>
      (only !== 'open' || made?.status === 'open') && `${one.name.zh} ${one.name.en} ${one.sku}`.includes(sought),
  )
  return { items, total: items.length }
}

export const SETTINGS: SupplySettingsView = {
  policy: 'auto',
  autoPriceBp: 500,
  autoUnits: 300,
  autoCostMinor: 200_000,
  autoBundleBp: 0,
  bundleMostBp: 2000,
  isStopped: false,
  marginFloorBp: 1800,
  stepBp: 1000,
  restDays: 7,
  competitorBelowBp: null,
  competitorAboveBp: 1500,
  competitorMaxAgeDays: 3,
  referenceRule: 'cn',
  assumedCostBp: 6000,
  leadDays: 12,
  leadDaysDeviation: 3.5,
  reviewDays: 7,
  budgetMinor: 20_000_000,
  laneFixedMinor: 12_000,
  laneUnitMinor: 225,
  laneDays: 3,
  farLossBp: 2000,
  trialsAtOnce: 3,
}

/** An answer that tells its question apart: the profit is the price. */
export function whatIfFixture(priceMinor: number): WhatIfAnswerView {
  const { median, low, high } = projection()
  return {
    profit: { mean: priceMinor * 100, low: priceMinor * 80, high: priceMinor * 120 },
    units: { mean: 6240, low: 5410, high: 7120 },
    stockOutInDays: null,
    stockOutProbability: 0.07,
    fillRate: 0.971,
    blockedBy: priceMinor < 4200 ? ['margin'] : [],
    projection: {
      median: median.map((value) => value + 3900),
      low: low.map((value) => value + 3600),
      high: high.map((value) => value + 4200),
    },
    milliseconds: 287,
  }
}
