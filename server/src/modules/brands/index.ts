export * from './speech-style.ts'
export * from './store.ts'
export * from './voice-store.ts'
