export * from './remix-variants.ts'
export * from './store.ts'
export type * from './types.ts'
