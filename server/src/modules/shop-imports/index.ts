export * from './migrations.ts'
export * from './privacy.ts'
export * from './store.ts'
export * from './types.ts'
