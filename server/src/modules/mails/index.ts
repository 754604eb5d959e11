export * from './privacy.ts'
export * from './store.ts'
