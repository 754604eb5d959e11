/**
 * Products out of photographs: background from the border, graph cut, matte, contact shadow, in plain TypeScript.
 * @module
 */
export type { BackgroundKind } from './background/background-model.ts'
export { type ComposeOptions, composeCutOut } from './compose-cut-out.ts'
export { type CutOut, type CutOutOptions, cutOut, LEAST_CONFIDENCE } from './cut-out.ts'
export type { CutOutProblem } from './cut-out-problem.ts'
export type { PixelBox, RgbaPicture } from './picture/rgba-picture.ts'
export type { Evidence } from './segment/evidence.ts'
