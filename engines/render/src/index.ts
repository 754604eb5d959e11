/**
 * Product stills from facts: a path tracer over signed-distance shapes, in plain TypeScript.
 * @module
 */

export { DRAWN_TYPES } from './archetypes/registry.ts'
export { type ShownFeature, shownFeatures } from './archetypes/shown-features.ts'
export { formOfFacts, type PatternReading, patternOfFacts, type SpokenFact } from './facts/read-form.ts'
export type { Feature, Print, ProductForm } from './product-form.ts'
export { ANGLE_IDS, ANGLE_NAMES, type AngleId } from './scene/angles.ts'
export { buildScene, type SceneOptions } from './scene/build-scene.ts'
export type { Camera, Part, Scene, Stage } from './scene/scene.ts'
export { sceneProblem, scenesFor } from './scene/scene-fit.ts'
export { SCENE_IDS, SCENE_NAMES, type SceneId } from './scene/scene-ids.ts'
export type { LabelBitmap, RenderSubject } from './subject.ts'
export { traceBand } from './trace/band.ts'
export { type Buffers, joinBuffers } from './trace/buffers.ts'
export { type Prepared, prepareScene } from './trace/prepare.ts'
export {
  developPicture,
  lensOf,
  type RenderedPicture,
  type RenderOptions,
  renderScene,
  TRACER_REVISION,
} from './trace/render-scene.ts'
