/**
 * Made-up shoppers of a world whose laws are known: who they are, what they do, what each way of saying it does to them. Pure:
 * no clock, no database; the same seed gives the same people.
 * @module
 */
export { type ComparedRate, type Comparison, compareTruth, type LearnedRate } from './compare-truth.ts'
export type { Span } from './make-shopper.ts'
export { simulate } from './simulate.ts'
export { makeWorld } from './truth.ts'
export { type Truth, TruthBook, type VariantTruth } from './truth-book.ts'
export type { Choice, ChoiceRequest, SimulatedEvent, SimulatedProduct, SimulatedVariant } from './types.ts'
