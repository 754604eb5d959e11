export * from './allocate.ts'
export * from './migrations.ts'
export * from './store.ts'
