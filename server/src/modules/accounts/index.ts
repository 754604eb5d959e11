export * from './migrations.ts'
export * from './one-time-links.ts'
export * from './permissions.ts'
export * from './store.ts'
