export * from './allocate.ts'
export * from './bulk-stock.ts'
export * from './migrations.ts'
export * from './store.ts'
