/**
 * What to show next: session neighbours, sequential rules, learned item vectors, a blend that tunes itself on the tail of
 * its own log, and the surfaces on which answers are shown; interest profiles that a person can read and correct, search over
 * a shop's own products, and pages planned by intent.
 * @module
 */
export * from './blend/index.ts'
export * from './pages/index.ts'
export * from './profile/index.ts'
export * from './search/index.ts'
export * from './sequence/index.ts'
export * from './sessions/index.ts'
export * from './surfaces/index.ts'
