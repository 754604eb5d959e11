export * from './surfaces.ts'
export * from './title-likeness.ts'
