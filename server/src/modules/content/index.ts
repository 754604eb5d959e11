export * from './fact-prints.ts'
export * from './store.ts'
export type * from './types.ts'
