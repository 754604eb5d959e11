import { formatNumber, type LocalizedText, pick } from '@qianmian/kernel'
import { MOST_LIFT, NEAR_DAYS, NEAR_PRIOR, WAITING } from '../../compute/supply/bundle-outlook.ts'
import type { FoundBundle } from '../../compute/supply/bundle-plan-types.ts'
import { LEFTOVER_SHARE } from '../../compute/supply/price-clearance.ts'
import { ruleNames } from '../../compute/supply/price-words.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { COUNTED_DAYS } from './bundle-order.ts'
import type { Gathered, PlanItem } from './gather.ts'
import { moneyWords } from './plan-words.ts'

/** A pair by the items that stand for its products. */
export interface NamedBundle {
  readonly found: FoundBundle
  readonly own: PlanItem
  readonly other: PlanItem
}

const percent = (share: number): string => `${formatNumber(100 * share, 1)}%`
const count = (n: number): string => formatNumber(n, n < 10 ? 1 : 0)
const name = ({ offer }: PlanItem, lang: 'zh' | 'en'): string => pick(offer.name, lang)

export const bundleTitle = ({ found, own, other }: NamedBundle): LocalizedText => ({
  zh: `搭配：买${name(other, 'zh')}，${name(own, 'zh')}减 ${percent(found.valueBp / 10_000)}`,
  en: `Bundle: ${percent(found.valueBp / 10_000)} off ${name(own, 'en')} with ${name(other, 'en')}`,
})

/** What shoppers read in their bag. */
export const bundleName = ({ own, other }: NamedBundle): LocalizedText => ({
  zh: `${name(other, 'zh')}搭配${name(own, 'zh')}`,
  en: `${name(own, 'en')} with ${name(other, 'en')}`,
})

/** What a bundle brings, with its interval, and against the markdown where the plan had one. */
export function bundleReason(ctx: Ctx, named: NamedBundle): LocalizedText {
  const { found, own, other } = named
  const { attach, gain, days, markdown } = found
  const [mean, low, high] = [gain.mean, gain.low, gain.high].map((one) => moneyWords(ctx, one))
  const instead = markdown
    ? {
        zh: `单独降到 ${moneyWords(ctx, markdown.toMinor)} 同期约 ${moneyWords(ctx, markdown.gainMean)}，所以提搭配，不提降价。`,
        en: ` A markdown to ${moneyWords(ctx, markdown.toMinor)} would bring about ${moneyWords(ctx, markdown.gainMean)} in these days, so the bundle is proposed and the markdown is not.`,
      }
    : { zh: '', en: '' }
  return {
    zh: `${name(own, 'zh')}积压约 ${count(found.overstockUnits)} 件。买${name(other, 'zh')}的单里 ${percent(attach.before.mean)} 同时买它，减 ${percent(found.valueBp / 10_000)} 预计到 ${percent(attach.after)}；${days} 天多卖约 ${count(found.freshUnits)} 件，多赚 ${mean}（80% 区间 ${low} 到 ${high}）。${instead.zh}`,
    en: `About ${count(found.overstockUnits)} units of ${name(own, 'en')} are too many. ${percent(attach.before.mean)} of the orders with ${name(other, 'en')} hold it too, with ${percent(found.valueBp / 10_000)} off an expected ${percent(attach.after)}: about ${count(found.freshUnits)} units more in ${days} days, ${mean} (80% interval ${low} to ${high}).${instead.en}`,
  }
}

/** Why a bundle is what it is, step by step: counts, beliefs and every assumption. */
export function bundleSteps(ctx: Ctx, { settings }: Gathered, named: NamedBundle): LocalizedText[] {
  const { found, own, other } = named
  const { attach, horizonWeeks: weeks, binding } = found
  const rules = ruleNames(binding as Parameters<typeof ruleNames>[0])
  const money = (amount: number) => moneyWords(ctx, amount)
  const elasticity = found.elasticity.toFixed(2).replace('-', '−')
  return [
    {
      zh: `${name(own, 'zh')}：按预测的上限，${count(weeks)} 周也卖不完，平均还剩约 ${count(found.overstockUnits)} 件。`,
      en: `${name(own, 'en')}: even the upper end of its forecast does not sell it in ${count(weeks)} weeks; about ${count(found.overstockUnits)} units are left on average.`,
    },
    {
      zh: `近 ${COUNTED_DAYS} 天 ${attach.baskets} 单有${name(other, 'zh')}，其中 ${attach.together} 单也有它。同购率 ${percent(attach.before.mean)}（80% 区间 ${percent(attach.before.low)} 到 ${percent(attach.before.high)}），${percent(attach.ownShare)} 来自这一对自己的订单，其余来自同类目。`,
      en: `${attach.baskets} orders of the last ${COUNTED_DAYS} days hold ${name(other, 'en')}, ${attach.together} of them this too: an attach rate of ${percent(attach.before.mean)} (80% interval ${percent(attach.before.low)} to ${percent(attach.before.high)}), ${percent(attach.ownShare)} of it from the pair’s own orders, the rest from their categories.`,
    },
    {
      zh: `减价让同购率按它的价格弹性 ${elasticity} 上升，最多 ${MOST_LIFT} 倍${attach.isCapped ? '（这里到了上限）' : ''}${found.isElasticityOwn ? '' : '；弹性看不出它自己的，借用同类的'}。`,
      en: `The discount raises that rate by its price elasticity of ${elasticity}, ${MOST_LIFT} times at most${attach.isCapped ? ' (reached here)' : ''}${found.isElasticityOwn ? '' : '; its own elasticity cannot be told, that of its category is used'}.`,
    },
    {
      zh: `搭配里约 ${percent(found.cannibalisation)} 本来也会买：原来就一起买的，加上单独买它、${NEAR_DAYS} 天内又买过${name(other, 'zh')}的人里的 ${percent(WAITING)}（这一比例是假设；这群人的占比从 ${NEAR_PRIOR.buyers} 人里 ${NEAR_PRIOR.near} 人起，按订单修正）。他们少付的钱已经减掉。`,
      en: `About ${percent(found.cannibalisation)} of the bundles would have been sold anyway: those who buy both already, and ${percent(WAITING)} of those who buy it alone and ${name(other, 'en')} within ${NEAR_DAYS} days (that share is an assumption; how many they are starts from ${NEAR_PRIOR.near} in ${NEAR_PRIOR.buyers} and follows the orders). What they pay less is taken off.`,
    },
    {
      zh: `卖不掉的一件按成本的 ${percent(LEFTOVER_SHARE)} 计，${money(found.salvageMinor)}（这是假设）；搭配里收 ${money(found.toMinor)}，现价 ${money(found.fromMinor)}。${found.isCostAssumed ? '成本没人填过，按售价的比例估。' : ''}`,
      en: `A unit that is left over counts as ${percent(LEFTOVER_SHARE)} of its cost, ${money(found.salvageMinor)} (an assumption); in the bundle it brings ${money(found.toMinor)}, now ${money(found.fromMinor)}.${found.isCostAssumed ? ' Nobody stated the cost: it is a share of the price.' : ''}`,
    },
    {
      zh: `护栏：毛利不低于 ${percent(settings.marginFloorBp / 10_000)}，搭配最多减 ${percent(settings.bundleMostBp / 10_000)}，不低于厂家最低标价；能叠加的优惠已先减掉。${binding.length > 0 ? `减得更多会更好，被挡住：${rules.zh}。` : ''}`,
      en: `Guard-rails: a margin of ${percent(settings.marginFloorBp / 10_000)} at least, ${percent(settings.bundleMostBp / 10_000)} off at most, never below the minimum advertised price, with promotions that stand beside it taken off first.${binding.length > 0 ? ` A deeper discount would bring more and is held back: ${rules.en}.` : ''}`,
    },
    {
      zh: `对所有人一样，一件配一件，${found.days} 天后自己结束；和不能叠加的优惠只取对顾客最好的一个。`,
      en: `The same for everybody, one for one, over by itself after ${found.days} days; of promotions that stand alone a shopper gets the best.`,
    },
  ]
}

/** What is said at a markdown that brings more than a bundle of the same product would. */
export function beatenStep(ctx: Ctx, { found, other }: NamedBundle): LocalizedText {
  const gain = moneyWords(ctx, found.gain.mean)
  return {
    zh: `也比较过和${name(other, 'zh')}搭配减 ${percent(found.valueBp / 10_000)}：${found.days} 天约 ${gain}，不如降价。`,
    en: `A bundle with ${name(other, 'en')} at ${percent(found.valueBp / 10_000)} off was compared: about ${gain} in ${found.days} days, less than the markdown.`,
  }
}
