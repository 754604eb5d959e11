export * from './top-items.ts'
