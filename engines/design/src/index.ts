/**
 * Posters: brand kit and slots to compositions, a linter that reads them as an art director and the law would, and pixels.
 * @module
 */
export { LABEL_SHARE } from './ai-label.ts'
export { type AiLabelOverlay, aiLabelSvg } from './ai-label-svg.ts'
export { type BestPoster, bestPoster, type PosterChoice } from './best-poster.ts'
export type { Box } from './box.ts'
export { CAMPAIGN_KINDS, type CampaignKind } from './campaign-kind.ts'
export { type BrandKit, type BrandKitOptions, brandKit, type Mood, type TypePair } from './color/brand-kit.ts'
export { contrast, type Hex } from './color/color.ts'
export { picturePalette, type Swatch } from './color/picture-palette.ts'
export { type ComposeChoice, composePoster } from './compose-poster.ts'
export {
  type Composition,
  type PicturePlace,
  type PlacedPicture,
  type PosterBox,
  placedPictures,
  posterBoxes,
  type Shape,
  TEMPLATE_IDS,
  type TemplateId,
  type TextBlock,
  type TextRole,
} from './composition.ts'
export { type LayoutChoice, layoutPoster } from './layout-poster.ts'
export { type LayoutLint, layoutGate, lintPoster } from './lint/lint-poster.ts'
export { type PictureSample, samplePicture } from './picture/sample-picture.ts'
export { type FormatId, POSTER_FORMATS, type PosterFormat, shortEdge } from './poster-format.ts'
export { type MovableSlot, movePoster, type SlotMoves } from './poster-moves.ts'
export type { PosterComparison, PosterDate, PosterItem, PosterPicture, PosterSlots } from './poster-slots.ts'
export { type PosterLayers, posterSvg } from './poster-svg.ts'
export { rankPosters } from './rank-posters.ts'
export { type PosterPixels, type RenderedPoster, renderPoster } from './render-poster.ts'
export { type LabelOverlay, labelOverlay, packLabel, type StillArt } from './still-art.ts'
export { TEMPLATE_CAMPAIGNS, TEMPLATE_NAMES, templatesFor } from './templates/registry.ts'
export { type BrokenLines, breakLines } from './type/break-lines.ts'
export { type Faces, openFaces, type PosterFonts } from './type/poster-fonts.ts'
