export * from './erased-marks.ts'
export * from './migrations.ts'
export * from './privacy.ts'
export * from './store.ts'
