/**
 * What a day is: festivals, solar terms, shopping days, statutory holidays, seasons by region, and for how long each matters;
 * a graph of what things are like and what people then need; topics that a shop may speak of; how green a text may be.
 * @module
 */
export * from './calendar.ts'
export * from './graph/index.ts'
export * from './green/index.ts'
export * from './holidays.ts'
export { OCCASIONS, type Occasion, type OccasionClass, type Region } from './occasions.data.ts'
export * from './occasions.ts'
export * from './rule.ts'
export * from './seasons.ts'
export * from './topics/index.ts'
