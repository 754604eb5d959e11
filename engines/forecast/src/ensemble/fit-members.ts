import { fitDifferences } from '../members/differences.ts'
import type { Fitted } from '../members/member.ts'
import { chooseSmoothing, fitDamped, fitLevel } from '../members/smoothing-choice.ts'
import { fitTheta } from '../members/theta.ts'
import { deseasonalised, logarithmic, withoutSeasons } from '../members/wrapped.ts'
import { foundSeason, type Season } from '../season/season.ts'

/** Fits every member that suits the series. The season is looked for once, and those without one of their own share it. */
export function fitMembers(
  values: Float64Array,
  period: number,
  alsoPeriods: readonly number[] = [],
): { members: Fitted[]; season: Season } {
  const season = foundSeason(values, period)
  const isSeasonal = season.kind !== 'none'
  const flat = (fit: (flat: Float64Array) => Fitted | undefined) => deseasonalised(values, season, fit)
  const members = [
    flat(fitTheta),
    chooseSmoothing(values, period, isSeasonal),
    flat((y) => logarithmic(y, fitDamped)) ?? flat(fitDamped),
    flat(fitDifferences),
    flat((y) => logarithmic(y, fitDifferences)),
    flat(fitDamped),
    flat(fitLevel),
    ...[fitTheta, fitDamped, fitLevel].map((fit) =>
      alsoPeriods.length > 0 ? withoutSeasons(values, [period, ...alsoPeriods], fit) : undefined,
    ),
  ].flatMap((member) => member ?? [])
  return { members, season }
}
