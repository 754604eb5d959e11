import type {
  ScenarioComparisonView,
  SupplyDecisionView,
  SupplyItemView,
  SupplyView,
} from '../../server/src/contract/types.ts'

export const text = (zh: string, en: string) => ({ zh, en })

export const DAY_MS = 86_400_000
export const TODAY = '2026-11-24'
export const at = (offset: number): string => new Date(Date.parse(TODAY) + offset * DAY_MS).toISOString().slice(0, 10)
export const moment = (offset: number): string => `${at(offset)}T01:20:00.000Z`

export type Item = SupplyItemView['item']

export const item = (id: string, zh: string, en: string, options: Item['options'] = []): Item => ({
  variantId: id,
  productId: `prd_${id}`,
  handle: id,
  sku: id.toUpperCase(),
  name: text(zh, en),
  options,
})

export const DETERGENT = item('detergent-2l', '植物源浓缩洗衣液 2 L', 'Plant-based laundry liquid, 2 l')
export const DUMBBELL = item('dumbbell-5', '磐力哑铃 5 kg', 'Panli dumbbell, 5 kg')
export const TEE = item('linen-tee-xl', '亚麻短袖', 'Linen tee', [text('XL', 'XL')])
export const HEADPHONES = item('headphones-q3', '听岚 Q3 耳机', 'Tinglan Q3 headphones')
export const QUILT = item('cool-quilt', '风眠薄被', 'Light summer quilt')
export const CUP = item('lidded-cup', '青瓷盖碗', 'Celadon lidded cup')

export const ITEMS: readonly Item[] = [DETERGENT, DUMBBELL, TEE, HEADPHONES, QUILT, CUP]

export const WAREHOUSES: SupplyView['warehouses'] = [
  {
    id: 'loc_ks',
    code: 'KS',
    name: text('昆山', 'Kunshan'),
    longitude: 120.98,
    latitude: 31.39,
    units: 4120,
    valueMinor: 61_200_000,
    daysLeft: 38,
    isUrgent: false,
    demand: { share: 0.42, was: 0.44 },
  },
  {
    id: 'loc_fs',
    code: 'FS',
    name: text('佛山', 'Foshan'),
    longitude: 113.12,
    latitude: 23.02,
    units: 2380,
    valueMinor: 38_100_000,
    daysLeft: 24,
    isUrgent: false,
    demand: { share: 0.266, was: 0.271 },
  },
  {
    id: 'loc_cd',
    code: 'CD',
    name: text('成都', 'Chengdu'),
    longitude: 104.07,
    latitude: 30.67,
    units: 620,
    valueMinor: 14_800_000,
    daysLeft: 6,
    isUrgent: true,
    demand: { share: 0.17, was: 0.14 },
  },
  {
    id: 'loc_tj',
    code: 'TJ',
    name: text('天津', 'Tianjin'),
    longitude: 117.2,
    latitude: 39.12,
    units: 1460,
    valueMinor: 28_500_000,
    daysLeft: 19,
    isUrgent: false,
    demand: { share: 0.144, was: 0.149 },
  },
]

export const decision = (
  proposalId: string,
  kind: SupplyDecisionView['kind'],
  of: Item,
  changes: Partial<SupplyDecisionView>,
): SupplyDecisionView => ({
  proposalId,
  kind,
  status: 'open',
  title: text(`${of.name.zh}`, `${of.name.en}`),
  reason: text('按未来 6 周的推演，这样做最划算。', 'Over the next six weeks this pays best.'),
  item: of,
  from: null,
  to: 0,
  fromLocationId: null,
  toLocationId: null,
  costMinor: null,
  days: null,
  arrivesOn: null,
  bundle: null,
  expected: null,
  stockOut: null,
  binding: [],
  steps: [],
  risk: 'low',
  byPolicy: false,
  decidedAt: null,
  decidedBy: null,
  canUndo: true,
  outcome: null,
  at: moment(0),
  ...changes,
})

export const TRANSFER = decision('prp_transfer', 'transfer', DETERGENT, {
  title: text('昆山调成都 820 件', '820 units, Kunshan to Chengdu'),
  reason: text(
    '成都 6 天后断货，昆山多出 1,900 件，3 天能到。',
    'Chengdu runs out in 6 days; Kunshan has 1,900 to spare, 3 days away.',
  ),
  to: 820,
  fromLocationId: 'loc_ks',
  toLocationId: 'loc_cd',
  costMinor: 196_800,
  days: 3,
  arrivesOn: at(3),
  expected: { mean: 1_860_000, low: 1_120_000, high: 2_480_000 },
  stockOut: { now: 0.81, after: 0.06 },
  steps: [
    text('成都日销中位 104 件，存 620 件。', 'Chengdu sells 104 a day at the median and holds 620.'),
    text('采购最快 12 天到，接不上双 12。', 'A purchase takes 12 days at best, too late for Double 12.'),
    text(
      '昆山留够 21 天的货以后还多 1,900 件，取整箱 820 件。',
      'Kunshan keeps 21 days of stock and still has 1,900 over; whole cartons make 820.',
    ),
  ],
  risk: 'medium',
})
export const AUTO_TRANSFER = decision('prp_auto', 'transfer', DETERGENT, {
  status: 'approved',
  title: text('昆山调天津 260 件', '260 units, Kunshan to Tianjin'),
  to: 260,
  fromLocationId: 'loc_ks',
  toLocationId: 'loc_tj',
  costMinor: 54_600,
  days: 2,
  expected: { mean: 310_000, low: 120_000, high: 520_000 },
  stockOut: { now: 0.34, after: 0.08 },
  byPolicy: true,
  decidedAt: moment(0),
})
export const PRICE = decision('prp_price', 'price', DETERGENT, {
  title: text('洗衣液 ¥49 降到 ¥45', 'Laundry liquid from ¥49 to ¥45'),
  reason: text('弹性 −1.72，降 8% 多卖 15%。', 'At an elasticity of −1.72, 8% less sells 15% more.'),
  from: 4900,
  to: 4500,
  expected: { mean: 1_010_000, low: 340_000, high: 1_720_000 },
  steps: [
    text('¥45 的毛利 24.6%，高于底线 18%。', '¥45 leaves a margin of 24.6%, above the floor of 18%.'),
    text('再低到 ¥42，每周少赚 2,400。', 'Down to ¥42 it would earn 2,400 less a week.'),
  ],
})
export const PURCHASE = decision('prp_purchase', 'purchase', DUMBBELL, {
  title: text('提前下单哑铃 300 件', 'Order 300 dumbbells early'),
  to: 300,
  toLocationId: 'loc_tj',
  costMinor: 2_640_000,
  days: 14,
  arrivesOn: at(14),
  expected: { mean: 640_000, low: -80_000, high: 1_320_000 },
  stockOut: { now: 0.54, after: 0.11 },
  binding: [],
  steps: [
    text(
      '近 4 单平均晚 5 天，安全库存加 5 天。',
      'The last four orders were 5 days late; five days of cover are added.',
    ),
  ],
})

const PATHS = 2000
export const SCENARIOS: ScenarioComparisonView = {
  days: 42,
  paths: PATHS,
  shock: '',
  rows: [
    {
      policy: 'all',
      name: text('照提议做', 'As proposed'),
      profit: { mean: 9_560_000, low: 7_860_000, high: 11_480_000 },
      worstMinor: 4_700_000,
      fillRate: 0.964,
      cashMinor: 148_200_000,
      stockOuts: 3,
    },
    {
      policy: 'prices',
      name: text('只调价', 'Prices only'),
      profit: { mean: 5_160_000, low: 3_080_000, high: 7_400_000 },
      worstMinor: 900_000,
      fillRate: 0.921,
      cashMinor: 138_400_000,
      stockOuts: 14,
    },
    {
      policy: 'transfers',
      name: text('只调拨', 'Transfers only'),
      profit: { mean: 5_000_000, low: 3_980_000, high: 6_120_000 },
      worstMinor: 2_100_000,
      fillRate: 0.958,
      cashMinor: 142_700_000,
      stockOuts: 5,
    },
    {
      policy: 'nothing',
      name: text('什么都不做', 'Nothing'),
      profit: { mean: 0, low: 0, high: 0 },
      worstMinor: 0,
      fillRate: 0.902,
      cashMinor: 142_600_000,
      stockOuts: 19,
    },
  ],
  says: text(
    '照提议做，最坏的 5% 里也比什么都不做多赚 ¥4.7 万。价与货一起动，比两件事分开做之和少 ¥0.6 万，因为便宜了会卖得更快。',
    'As proposed, even the worst 5% earn ¥47 k more than doing nothing. Prices and stock together earn ¥6 k less than the sum of the two, since what is cheaper sells out sooner.',
  ),
}

const told = (
  id: string,
  kind: SupplyDecisionView['kind'],
  of: Item,
  days: number,
  promised: readonly [number, number, number],
  measured: readonly [number, number, number] | null,
  changes: Partial<SupplyDecisionView>,
): SupplyDecisionView =>
  decision(id, kind, of, {
    status: 'approved',
    expected: { mean: promised[0], low: promised[1], high: promised[2] },
    decidedAt: moment(-days),
    decidedBy: '林岚',
    outcome: measured
      ? {
          isMeasured: true,
          says: text('量了 14 天，与不动的门店比。', 'Measured over 14 days against days without the change.'),
          unit: 'minor',
          mean: measured[0],
          low: measured[1],
          high: measured[2],
        }
      : {
          isMeasured: false,
          says: text('再过 6 天能量。', 'Can be measured in 6 days.'),
          unit: 'minor',
          mean: 0,
          low: 0,
          high: 0,
        },
    ...changes,
  })

export const DIARY: readonly SupplyDecisionView[] = [
  told('dia_1', 'price', HEADPHONES, 8, [620_000, 190_000, 1_100_000], [741_000, 420_000, 1_050_000], {
    title: text('耳机降到 ¥899', 'Headphones to ¥899'),
    from: 92_900,
    to: 89_900,
  }),
  told('dia_2', 'purchase', QUILT, 12, [410_000, 120_000, 690_000], [388_000, 210_000, 560_000], {
    title: text('佛山补薄被 500 条', '500 quilts for Foshan'),
    to: 500,
    toLocationId: 'loc_fs',
  }),
  told('dia_3', 'price', CUP, 15, [90_000, 20_000, 160_000], [-132_000, -210_000, -60_000], {
    title: text('盖碗降到 ¥178', 'Cup to ¥178'),
    from: 18_800,
    to: 17_800,
    status: 'undone',
    canUndo: false,
  }),
  told('dia_4', 'transfer', QUILT, 22, [260_000, 80_000, 430_000], [240_000, 130_000, 350_000], {
    title: text('昆山调佛山 340 件', '340 units, Kunshan to Foshan'),
    to: 340,
    fromLocationId: 'loc_ks',
    toLocationId: 'loc_fs',
  }),
  told('dia_5', 'price', TEE, 3, [180_000, 40_000, 330_000], null, {
    title: text('亚麻短袖降到 ¥129', 'Linen tee to ¥129'),
    from: 14_900,
    to: 12_900,
  }),
]
