export * from './surfaces.ts'
export { titleGroups } from './title-groups.ts'
export * from './title-likeness.ts'
