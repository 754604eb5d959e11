/**
 * Product stills from facts: a path tracer over signed-distance shapes, in plain TypeScript.
 * @module
 */
export { DRAWN_TYPES } from './archetypes/registry.ts'
export { buildScene, type SceneOptions } from './scene/build-scene.ts'
export type { Camera, Part, Scene, Stage } from './scene/scene.ts'
export type { LabelBitmap, RenderSubject } from './subject.ts'
export { traceBand } from './trace/band.ts'
export { type Buffers, joinBuffers } from './trace/buffers.ts'
export { type Prepared, prepareScene } from './trace/prepare.ts'
export {
  developPicture,
  type RenderedPicture,
  type RenderOptions,
  renderScene,
  TRACER_REVISION,
} from './trace/render-scene.ts'
