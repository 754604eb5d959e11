export * from './funnel.ts'
export * from './profiles.ts'
export * from './store.ts'
