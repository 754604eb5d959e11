import type { Span } from '@qianmian/kernel'
import type { PieceText, Spans } from './types.ts'

/** One run of words in a piece, with its address (`shots.2.voice`) and the product that it is about. */
export interface PieceField {
  readonly path: string
  readonly spans: Spans
  /** Absent where a line speaks of several products or of none. */
  readonly subjectId?: string
}

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'text' in value && 'factIds' in value && typeof value.text === 'string'
const isSpans = (value: unknown): value is Spans => Array.isArray(value) && value.length > 0 && value.every(isSpan)

/**
 * Every text of a piece in reading order, whatever its kind.
 * @example pieceFields(shotList).map(({ path }) => path) // ['shots.0.scene', 'shots.0.action', …]
 */
export function pieceFields(text: PieceText): PieceField[] {
  const fields: PieceField[] = []
  const walk = (value: unknown, path: string, subjectId: string | undefined): void => {
    if (isSpans(value)) {
      fields.push({ path, spans: value, ...(subjectId === undefined ? {} : { subjectId }) })
      return
    }
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) walk(item, `${path}.${i}`, subjectId)
      return
    }
    if (typeof value !== 'object' || value === null) return
    const own = 'subjectId' in value && typeof value.subjectId === 'string' ? value.subjectId : subjectId
    for (const [key, inner] of Object.entries(value)) walk(inner, path === '' ? key : `${path}.${key}`, own)
  }
  walk(text, '', undefined)
  return fields
}

/** The facts that a piece cites, each once. */
export const pieceFactIds = (text: PieceText): string[] => [
  ...new Set(pieceFields(text).flatMap(({ spans }) => spans.flatMap((span) => span.factIds))),
]
