/**
 * What is bought, kept, moved and driven: exact inventory models, and what follows from them.
 * @module
 */

export { guaranteedService, type Stage } from './inventory/guaranteed-service.ts'
export { wagnerWhitin } from './inventory/lot-sizes.ts'
export * from './inventory/reorder-point.ts'
export * from './inventory/single-stage.ts'
export * from './lead-times/learn-delays.ts'
export { normalLoss } from './math/normal-loss.ts'
export { poissonCost, poissonTable } from './math/poisson.ts'
export * from './routing/index.ts'
export * from './scenarios/index.ts'
export * from './stock/index.ts'
export * from './transport/index.ts'
