/**
 * What to show next: session neighbours, sequential rules, learned item vectors, a blend that tunes itself on the tail of
 * its own log, and the surfaces on which answers are shown.
 * @module
 */
export * from './blend/index.ts'
export * from './sequence/index.ts'
export * from './sessions/index.ts'
export * from './surfaces/index.ts'
