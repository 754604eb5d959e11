/**
 * The demo shop as data: products, brands and the shop itself.
 * @module
 */
export { BRANDS, type DemoBrand } from './brands.data.ts'
export { demoFact, demoNames, demoPriceFact, demoSubject, demoSubjects } from './demo-subject.ts'
export { DEMO_PRODUCTS } from './products.ts'
export { type DemoShop, type DemoWarehouse, SHOP } from './shop.data.ts'
export type { DemoFact, DemoProduct, DemoVariant, ProductLook, SizeChart } from './types.ts'
