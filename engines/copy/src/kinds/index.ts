/**
 * Kinds of text beside the listing, from the same facts.
 * @module
 */
export { dayInWords } from './brief-facts.ts'
export { cameraWords } from './camera.data.ts'
export { type PieceField, pieceFactIds, pieceFields } from './fields.ts'
export { type FillOptions, fillPart, type WordedSegment } from './fill-part.ts'
export { PIECE_LIMITS, type PieceLimits } from './limits.data.ts'
export {
  channelsOf,
  type LimitedField,
  limitedFields,
  pieceLimits,
  pushBody,
  type SmsLength,
  smsLength,
  smsWhole,
} from './limits.ts'
export { kindName, type OutlineRow, type OutlineSection, outlinePiece, shotTime } from './outline.ts'
export * from './types.ts'
export { withWords } from './with-words.ts'
export { type WordingLimit, type WordingPart, wordingAddress, wordingParts } from './wording-parts.ts'
export { writePiece } from './write-piece.ts'
