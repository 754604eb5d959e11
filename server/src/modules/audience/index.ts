export * from './funnel.ts'
export * from './store.ts'
