export * from './store.ts'
export * from './voice-store.ts'
