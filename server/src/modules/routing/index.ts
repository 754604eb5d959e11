export * from './fleet.ts'
export * from './migrations.ts'
export * from './plans.ts'
export * from './types.ts'
