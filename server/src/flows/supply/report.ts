import { formatMoney, formatNumber, type LocalizedText, pick } from '@qianmian/kernel'
import type { ReportOrder, ReportTable } from '../../compute/supply/report/draw-report.ts'
import type { SupplyDecisionView, SupplyItemView, SupplyView } from '../../contract/types.ts'
import { getShop } from '../../modules/shops/index.ts'
import { type Ctx, today } from '../../platform/ctx.ts'
import { readDecisions } from './read-decisions.ts'
import { readItem, readRows } from './read-items.ts'
import { readTower } from './read-tower.ts'

/** Days of the past on the drawing. */
const PAST = 70
const MOST_ROWS = 30
const DIARY_ROWS = 20

/** The week on paper: what is urgent, what is proposed and what came of the last decisions. In the language of who asks. */
export async function weeklyReport(ctx: Ctx): Promise<Uint8Array> {
  const tower = await readTower(ctx)
  const item = tower.focus ? await readItem(ctx, tower.focus) : undefined
  const open: SupplyDecisionView[] = []
  for (const of of ['price', 'transfer', 'purchase'] as const)
    for (const { decision } of (await readRows(ctx, { of, only: 'open', limit: MOST_ROWS, offset: 0 })).items)
      if (decision) open.push(decision)
  const { items: diary } = await readDecisions(ctx, { limit: DIARY_ROWS, offset: 0 })
  const order = reportOrder(ctx, pick((await getShop(ctx)).name, ctx.locale), { tower, item, open, diary })
  return ctx.services.compute.run<ReportOrder, Uint8Array>('draw-report', order, { isUrgent: true })
}

function reportOrder(
  ctx: Ctx,
  shop: string,
  of: {
    readonly tower: SupplyView
    readonly item: SupplyItemView | undefined
    readonly open: readonly SupplyDecisionView[]
    readonly diary: readonly SupplyDecisionView[]
  },
): ReportOrder {
  const { tower, item, open, diary } = of
  const isZh = ctx.locale === 'zh'
  const t = (text: LocalizedText): string => pick(text, ctx.locale)
  const money = (minor: number | null): string =>
    minor === null ? '–' : formatMoney({ amount: Math.round(minor), currency: tower.currency })
  const share = (value: number | null): string => (value === null ? '–' : `${formatNumber(100 * value, 1)}%`)
  const { figures, says } = tower
  return {
    title: isZh ? '价格与供应周报' : 'Prices and supply, weekly report',
    subtitle: `${shop}　${today(ctx)}`,
    foot: isZh
      ? '千面按本店的订单、库存和价格算出，供人决定。'
      : 'Worked out by Qianmian from the shop’s own orders, stock and prices, for people to decide.',
    warning: tower.isSimulated
      ? isZh
        ? '演示店：订单是模拟的，下面的数都建立在模拟数据上。'
        : 'Demo shop: orders are simulated, and so is everything below.'
      : null,
    says: says
      ? [says.lead, says.urgent, says.rest].map((part) => (part ? t(part) : '')).join(isZh ? '' : ' ')
      : isZh
        ? '还没有计划。'
        : 'There is no plan yet.',
    figures: [
      { value: share(figures.errorLastWeek), label: isZh ? '上周预测误差' : 'forecast error last week' },
      { value: share(figures.inStock), label: isZh ? '现货率' : 'in stock' },
      { value: money(figures.stockValueMinor), label: isZh ? '在库资金' : 'tied up in stock' },
      { value: String(tower.openDecisions), label: isZh ? '条待定' : 'open proposals' },
    ],
    fan: item?.forecast ? fanOf(item, item.forecast, isZh, t) : null,
    tables: [warningTable(tower, isZh, t), decisionTable(open, isZh, t, money), diaryTable(diary, isZh, t, money)],
  }
}

const itemTitle = (item: SupplyItemView['item'], t: (text: LocalizedText) => string): string =>
  [t(item.name), ...item.options.map(t)].join(' ')

function fanOf(
  { item, history, says, today: day, occasions }: SupplyItemView,
  forecast: NonNullable<SupplyItemView['forecast']>,
  isZh: boolean,
  t: (text: LocalizedText) => string,
): ReportOrder['fan'] {
  return {
    title: isZh ? '销量预测' : 'Forecast',
    unit: `${itemTitle(item, t)}${isZh ? '，件／天，80% 区间' : ', units a day, 80% interval'}`,
    says: says ? t(says) : '',
    history: history.slice(-PAST).map(({ units }) => units ?? 0),
    median: forecast.median,
    low: forecast.q10,
    high: forecast.q90,
    todayLabel: isZh ? '今天' : 'today',
    occasions: occasions.map((one) => ({
      inDays: Math.round((Date.parse(one.day) - Date.parse(day)) / 86_400_000),
      name: t(one.name),
    })),
  }
}

function warningTable(tower: SupplyView, isZh: boolean, t: (text: LocalizedText) => string): ReportTable {
  return {
    title: isZh ? '预警' : 'Warnings',
    unit: isZh ? '按剩余天数' : 'by days left',
    head: isZh ? ['天', '概率', '什么', '怎么办'] : ['Days', 'Chance', 'What', 'What can be done'],
    rows: tower.warnings.map((one) => [
      one.inDays === null ? '–' : String(one.inDays),
      one.probability === null ? '–' : `${Math.round(100 * one.probability)}%`,
      t(one.title),
      t(one.says),
    ]),
    widths: [34, 44, 190, 235],
    right: [],
    none: isZh ? '没有预警。' : 'Nothing to warn of.',
  }
}

function decisionTable(
  open: readonly SupplyDecisionView[],
  isZh: boolean,
  t: (text: LocalizedText) => string,
  money: (minor: number | null) => string,
): ReportTable {
  return {
    title: isZh ? '待定' : 'Open',
    unit: isZh ? '预期利润为计划期内，80% 区间' : 'expected profit over the days of the plan, 80% interval',
    head: isZh ? ['提议', '为什么', '预期利润'] : ['Proposal', 'Why', 'Expected'],
    rows: open.map((one) => [
      t(one.title),
      t(one.reason),
      one.expected ? `${money(one.expected.mean)} (${money(one.expected.low)} … ${money(one.expected.high)})` : '–',
    ]),
    widths: [170, 213, 120],
    right: [2],
    none: isZh ? '没有要定的。' : 'Nothing to decide.',
  }
}

function diaryTable(
  diary: readonly SupplyDecisionView[],
  isZh: boolean,
  t: (text: LocalizedText) => string,
  money: (minor: number | null) => string,
): ReportTable {
  const state = {
    approved: { zh: '已批准', en: 'approved' },
    rejected: { zh: '已否决', en: 'rejected' },
    undone: { zh: '已撤回', en: 'taken back' },
  } as const
  return {
    title: isZh ? '日记' : 'Diary',
    unit: isZh ? '说过的，后来怎样' : 'what was said, and what came of it',
    head: isZh ? ['日期', '决定', '预期', '后来'] : ['Day', 'Decision', 'Expected', 'Then'],
    rows: diary.map((one) => [
      (one.decidedAt ?? one.at).slice(0, 10),
      `${t(one.title)} (${t(state[one.status as keyof typeof state] ?? { zh: one.status, en: one.status })})`,
      money(one.expected?.mean ?? null),
      one.outcome ? t(one.outcome.says) : '–',
    ]),
    widths: [62, 220, 82, 139],
    right: [2],
    none: isZh ? '还没有决定过。' : 'Nothing has been decided yet.',
  }
}
