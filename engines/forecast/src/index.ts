/**
 * What will be sold: forecasts of series with and without seasons, by an ensemble whose members are compared on the past, with
 * intervals that hold.
 * @module
 */

export { type Boosted, type BoostOptions, boost } from './boost/boost.ts'
export type { Loss } from './boost/loss.ts'
export * from './cold/cold.ts'
export { type Attributes, type Likeness, learnLikeness, type Neighbour } from './cold/likeness.ts'
export * from './demand/forecast-demand.ts'
export type { Panel } from './demand/panel.ts'
export * from './ensemble/forecast.ts'
export * from './ensemble/forecast-panel.ts'
export type { Spread } from './ensemble/spread.ts'
export { fitDifferences } from './members/differences.ts'
export { fitCroston, fitFading } from './members/intermittent.ts'
export type { Fitted, Fitter } from './members/member.ts'
export { fitSmoothing, type SmoothingFit, type SmoothingModel } from './members/smoothing.ts'
export { chooseSmoothing } from './members/smoothing-choice.ts'
export { fitTheta } from './members/theta.ts'
export { fitSeasonalNaive } from './members/wrapped.ts'
export * from './occasions/forecast-shop.ts'
export * from './occasions/uplift.ts'
export * from './reconcile/place-shares.ts'
export * from './reconcile/reconcile.ts'
export * from './reconcile/reconcile-weeks.ts'
export * from './season/season.ts'
export { type Seasons, severalSeasons } from './season/several.ts'
export * from './sold/clean.ts'
export * from './sold/counts.ts'
export * from './sold/demand-class.ts'
export * from './sold/forecast-sold.ts'
