export * from './reactions.ts'
export * from './store.ts'
export type * from './types.ts'
export * from './writer.ts'
