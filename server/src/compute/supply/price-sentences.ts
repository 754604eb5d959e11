import type { LocalizedText } from '@qianmian/kernel'
import type { GuardRule } from '@qianmian/pricing'
import { LEFTOVER_SHARE, SEASON_WEEKS } from './price-clearance.ts'
import type { PricePlanOrder } from './price-plan-types.ts'
import type { Rung, Study } from './price-study.ts'
import { both, bp, change, money, percent, ruleNames, units, whyUnidentified } from './price-words.ts'

const two = (n: number): string => n.toFixed(2).replace('-', '−')

/** `¥320（80% 区间 ¥90 到 ¥560）` */
const spread = ({ mean, low, high }: Rung['profit'], currency: string): LocalizedText => {
  const [m, l, h] = [mean, low, high].map((one) => money(one, currency))
  return both(`${m}（80% 区间 ${l} 到 ${h}）`, `${m} (80% interval ${l} to ${h})`)
}

/** Why this price, in one sentence with its figures. */
export function reasonOf(study: Study, rung: Rung, { currency }: PricePlanOrder): LocalizedText {
  const { item, elasticity, clearance } = study
  const price = money(rung.priceMinor, currency)
  const moved = rung.priceMinor / item.priceMinor - 1
  const gain = spread(rung.profit, currency)
  if (clearance) {
    const last = clearance.changes.at(-1)
    const then =
      last && last.priceMinor < rung.priceMinor
        ? both(
            `，按计划第 ${last.week + 1} 周到 ${money(last.priceMinor, currency)}`,
            `, and to ${money(last.priceMinor, currency)} in week ${last.week + 1} of the plan`,
          )
        : both('', '')
    return both(
      `库存 ${units(item.units ?? 0)} 件，按现价够卖 ${units(clearance.weeksOfStock)} 周，超过一季（${SEASON_WEEKS} 周）。先降到 ${price}（${change(moved)}）${then.zh}；${SEASON_WEEKS} 周里预计卖出 ${units(clearance.sold)} 件，比一直不降多收 ${money(clearance.gainMinor, currency)}。`,
      `${units(item.units ?? 0)} units in stock last ${units(clearance.weeksOfStock)} weeks at the present price, longer than a season (${SEASON_WEEKS} weeks). Down to ${price} (${change(moved)}) first${then.en}; ${units(clearance.sold)} units are expected to sell in ${SEASON_WEEKS} weeks, which brings ${money(clearance.gainMinor, currency)} more than never marking down.`,
    )
  }
  const sells = rung.wanted.mean / Math.max(1e-9, item.weekly.mean) - 1
  const each = money(Math.abs(rung.priceMinor - item.priceMinor), currency)
  const zh =
    moved > 0
      ? `少卖 ${percent(Math.abs(sells))}，但每件多赚 ${each}`
      : `每件少赚 ${each}，但多卖 ${percent(Math.abs(sells))}`
  const en =
    moved > 0
      ? `${percent(Math.abs(sells))} fewer units, but ${each} more on each`
      : `${each} less on each, but ${percent(Math.abs(sells))} more units`
  const unsure = elasticity.isIdentified
    ? both('', '')
    : both('弹性取自同类，所以只走半步。', ' The elasticity is that of its kind, so it goes half a step only.')
  return both(
    `${moved > 0 ? '涨' : '降'}到 ${price}（${change(moved)}）：弹性约 ${two(elasticity.mean)}，预计${zh}，一周多赚 ${gain.zh}。${unsure.zh}`,
    `${moved > 0 ? 'Up' : 'Down'} to ${price} (${change(moved)}): with an elasticity of about ${two(elasticity.mean)} that is ${en}, ${gain.en} more profit a week.${unsure.en}`,
  )
}

/**
 * How the price was found, step by step: forecast, elasticity, cost, rungs, rules, result.
 * @param binding rules that kept it from the rung that would bring most
 */
export function stepsOf(
  study: Study,
  rung: Rung,
  binding: readonly GuardRule[],
  { currency, settings }: PricePlanOrder,
): LocalizedText[] {
  const { item, elasticity, rungs, clearance } = study
  const { mean, low, high } = item.weekly
  const cost = money(item.unitCostMinor, currency)
  const range = both(
    `${two(elasticity.mean)}（90% 区间 ${two(elasticity.lower)} 到 ${two(elasticity.upper)}）`,
    `${two(elasticity.mean)} (90% interval ${two(elasticity.lower)} to ${two(elasticity.upper)})`,
  )
  const why = elasticity.reason ? whyUnidentified(elasticity.reason) : both('', '')
  const blocked = rungs.filter((one) => one.blockedBy.length > 0 && !one.isCurrent)
  const forbidding = ruleNames([...new Set(blocked.flatMap((one) => one.blockedBy))])
  const steps: LocalizedText[] = [
    both(
      `按现价 ${money(item.priceMinor, currency)}，预计一周卖 ${units(mean)} 件（80% 区间 ${units(low)} 到 ${units(high)}）。`,
      `At the present ${money(item.priceMinor, currency)} it is forecast to sell ${units(mean)} units a week (80% interval ${units(low)} to ${units(high)}).`,
    ),
    elasticity.isIdentified
      ? both(
          `价格弹性 ${range.zh}，${percent(elasticity.ownShare)} 来自它自己的 ${item.weeks.length} 周。`,
          `Price elasticity ${range.en}, ${percent(elasticity.ownShare)} of it from its own ${item.weeks.length} weeks.`,
        )
      : both(
          `看不出它自己的弹性：${why.zh}。用同类和全店的 ${range.zh}，所以至多走半步。`,
          `Its own elasticity cannot be told: ${why.en}. That of its category and shop is used, ${range.en}, so it goes half a step at most.`,
        ),
    item.isCostAssumed
      ? both(
          `没有填成本：按售价的 ${bp(settings.assumedCostBp)} 估为 ${cost}，风险至少算中等。`,
          `Nobody said the cost: ${cost}, assumed as ${bp(settings.assumedCostBp)} of the price, so the risk is medium at least.`,
        )
      : both(`单件成本 ${cost}。`, `Unit cost ${cost}.`),
  ]
  if (clearance)
    steps.push(
      both(
        `货太多：成本已经花掉，季末剩下的一件按成本的 ${percent(LEFTOVER_SHARE)} 计（这是假设），按动态规划逐两周降价：${clearance.changes.map((one) => `第 ${one.week + 1} 周 ${money(one.priceMinor, currency)}`).join('，')}。`,
        `Too much of it: the cost is spent, a unit left after the season counts as ${percent(LEFTOVER_SHARE)} of it (an assumption), and dynamic programming marks down by fortnight: ${clearance.changes.map((one) => `week ${one.week + 1} ${money(one.priceMinor, currency)}`).join(', ')}.`,
      ),
    )
  steps.push(
    blocked.length > 0
      ? both(
          `比较了 ${rungs.length} 档价格，其中 ${blocked.length} 档不能用：${forbidding.zh}。`,
          `${rungs.length} prices were compared; ${blocked.length} cannot be had: ${forbidding.en}.`,
        )
      : both(`比较了 ${rungs.length} 档价格。`, `${rungs.length} prices were compared.`),
  )
  if (binding.length > 0) {
    const names = ruleNames(binding)
    steps.push(both(`还能更好的价格被挡住：${names.zh}。`, `A price that would bring more is held back: ${names.en}.`))
  }
  const gain = spread(rung.profit, currency)
  steps.push(
    both(
      `${money(rung.priceMinor, currency)} 比现价一周多 ${gain.zh}。`,
      `${money(rung.priceMinor, currency)} brings ${gain.en} more a week than the present price.`,
    ),
  )
  return steps
}
