export * from './product-leads.ts'
export * from './remix-variants.ts'
export * from './store.ts'
export * from './types.ts'
