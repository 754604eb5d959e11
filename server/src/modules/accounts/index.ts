export * from './permissions.ts'
export * from './store.ts'
