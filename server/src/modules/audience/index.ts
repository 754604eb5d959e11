export * from './profiles.ts'
export * from './store.ts'
