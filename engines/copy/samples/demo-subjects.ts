import { demoSubjects } from '../../../demo/src/index.ts'

/** The products of the demo shop as subjects, in the order of the catalogue. */
export const DEMO_SUBJECTS = demoSubjects()
