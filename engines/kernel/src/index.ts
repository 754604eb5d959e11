export * from './amounts.ts'
/**
 * The nouns and small tools that every engine shares.
 * @module
 */
export * from './clock.ts'
export * from './fact.ts'
export * from './gate.ts'
export * from './ids.ts'
export * from './locale.ts'
export * from './money.ts'
export * from './random.ts'
export * from './result.ts'
export * from './span.ts'
export * from './subject.ts'
export * from './unit-price.ts'
export * from './vocabulary/attributes.ts'
export * from './vocabulary/categories.ts'
export * from './vocabulary/kind-name.ts'
export * from './vocabulary/places.ts'
export * from './vocabulary/show-fact.ts'
export * from './vocabulary/things.ts'
export * from './vocabulary/type-of-name.ts'
export * from './vocabulary/units.ts'
