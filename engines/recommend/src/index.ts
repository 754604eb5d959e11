/**
 * What to show next: interest profiles that a person can read and correct, search over a shop's own products, and pages
 * planned by intent.
 * @module
 */
export * from './pages/index.ts'
export * from './profile/index.ts'
export * from './search/index.ts'
