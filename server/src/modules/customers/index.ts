export * from './migrations.ts'
export * from './sign-in.ts'
export * from './store.ts'
export type * from './types.ts'
