import { formatMoney, type LocalizedText, pick } from '@qianmian/kernel'
import type { PurchaseReason } from '@qianmian/supply'
import type { ProposedPurchase, ProposedTransfer } from '../../compute/supply/stock-plan-types.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Gathered, PlanItem } from './gather.ts'
import { leadOf, leadWords } from './lead-times.ts'

/** An amount in the shop's currency. @example moneyWords(ctx, 196_800) // '¥1,968' */
export const moneyWords = (ctx: Pick<Ctx, 'shop'>, amount: number): string =>
  formatMoney({ amount: Math.round(amount), currency: ctx.shop.currency })

/** A day of the year as a sentence says it. @example dayWords('2026-12-12', 'zh') // '12 月 12 日' */
export const dayWords = (day: string, lang: 'zh' | 'en'): string =>
  lang === 'zh'
    ? `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日`
    : new Intl.DateTimeFormat('en-GB', { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(new Date(day))

const percent = (share: number): string => `${Math.round(100 * share)}%`

/** Why a purchase is what it is, step by step. */
export function purchaseSteps(
  ctx: Ctx,
  gathered: Gathered,
  item: PlanItem,
  purchase: ProposedPurchase,
): LocalizedText[] {
  const { settings } = gathered
  const lead = leadOf(item, gathered)
  const [days, deviation] = [Math.round(10 * lead.days) / 10, Math.round(10 * lead.deviationDays) / 10]
  return [
    {
      zh: `供货 ${days} 天，上下 ${deviation} 天；每 ${settings.reviewDays} 天看一次；目标现货率 ${percent(purchase.serviceLevel)}。`,
      en: `Delivery takes ${days} days, give or take ${deviation}; stock is looked at every ${settings.reviewDays} days; ${percent(purchase.serviceLevel)} of cycles are to go without running out.`,
    },
    ...leadWords(lead),
    ...purchase.reasons.map(purchaseReason),
    {
      zh: `到下一次补货到货前，预计少丢毛利 ${moneyWords(ctx, purchase.marginSaved)}；六周里的利润差是上面那个数。`,
      en: `Until the order after this one is there it is expected to save ${moneyWords(ctx, purchase.marginSaved)} of margin; the profit above is of six weeks.`,
    },
  ]
}

/** Why an amount was raised: by what the supplier sells at least, or by whole packs. */
export const lotWords = ({
  code,
  from,
  to,
}: {
  readonly code: 'minOrder' | 'pack'
  readonly from: number
  readonly to: number
}): LocalizedText =>
  code === 'minOrder'
    ? { zh: `起订量把 ${from} 件提到 ${to} 件。`, en: `The least order raises ${from} to ${to}.` }
    : { zh: `按整箱从 ${from} 件凑到 ${to} 件。`, en: `Whole packs make ${to} of ${from}.` }

function purchaseReason(reason: PurchaseReason): LocalizedText {
  switch (reason.code) {
    case 'enough':
      return {
        zh: `手里和在途共 ${reason.position} 件，高于补货点 ${reason.reorderPoint} 件。`,
        en: `${reason.position} units on hand and on the way are above the reorder point of ${reason.reorderPoint}.`,
      }
    case 'low':
      return {
        zh: `手里和在途共 ${reason.position} 件，补货点 ${reason.reorderPoint} 件，补到 ${reason.target} 件。`,
        en: `${reason.position} units on hand and on the way; the reorder point is ${reason.reorderPoint}, filled up to ${reason.target}.`,
      }
    case 'minOrder':
    case 'pack':
      return lotWords({ ...reason, code: reason.code })
    case 'shelfLife':
      return {
        zh: `保质期内卖不完，从 ${reason.from} 件减到 ${reason.to} 件。`,
        en: `More would spoil: ${reason.from} become ${reason.to}.`,
      }
    case 'budget':
      return {
        zh: `预算只够 ${reason.to} 件，本来要 ${reason.from} 件。`,
        en: `The budget pays ${reason.to} of ${reason.from} units.`,
      }
    case 'noDemand':
      return { zh: '没有需求，不买。', en: 'There is no demand: nothing is bought.' }
    case 'conflict':
      return {
        zh: `起订量要 ${reason.least} 件，保质期只容 ${reason.most} 件，两条不能同时满足。`,
        en: `The least order is ${reason.least}, but only ${reason.most} can be sold before they spoil: both cannot hold.`,
      }
  }
}

/** Why a transfer is what it is. */
export function transferSteps(ctx: Ctx, gathered: Gathered, transfer: ProposedTransfer): LocalizedText[] {
  const place = (id: string, lang: 'zh' | 'en') =>
    pick(gathered.locations.find((one) => one.id === id)?.name ?? {}, lang)
  const { from, to, units, costMinor, profit } = transfer
  return [
    {
      zh: `${place(from, 'zh')}留足自己四周要卖的，多出来的可以调。`,
      en: `${place(from, 'en')} keeps what it will sell itself in four weeks; the rest can go.`,
    },
    {
      zh: `${place(to, 'zh')}在下一批采购到之前缺 ${units} 件上下。`,
      en: `${place(to, 'en')} lacks about ${units} units until the next purchase can be there.`,
    },
    {
      zh: `同车的货分摊运费，这一单 ${moneyWords(ctx, costMinor)}；六周里平均多赚 ${moneyWords(ctx, profit.mean)}。`,
      en: `Goods on the same lorry share its cost, here ${moneyWords(ctx, costMinor)}; over six weeks it earns ${moneyWords(ctx, profit.mean)} more on average.`,
    },
  ]
}
