export * from './erase.ts'
export * from './job-store.ts'
export * from './migrations.ts'
export * from './named-products.ts'
export * from './place.ts'
export * from './shop-works.ts'
export {
  findWork,
  findWorks,
  insertWork,
  listWorks,
  moveWork,
  nextVersion,
  publishedWorks,
  shownWork,
} from './store.ts'
export type * from './types.ts'
