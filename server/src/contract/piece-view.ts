import { kindName, outlinePiece, type PieceText } from '@qianmian/copy'
import { spansText } from '@qianmian/kernel'
import type { WriterPiece } from '../flows/compare-pieces.ts'
import type { ReadPiece } from '../flows/write-pieces.ts'
import type { PieceTextView, PieceView, PieceWriterView } from './types.ts'
import { factView } from './views.ts'

/** A piece as the contract says it. */
export function pieceView({ piece, facts, isStale }: ReadPiece): PieceView {
  const channel = piece.order.channel ?? undefined
  const { generator, engine, version, parameters = {}, standIns = [], fallback } = piece.provenance
  return structuredClone({
    id: piece.id,
    productId: piece.productId,
    productIds: piece.productIds,
    kind: piece.kind,
    name: { zh: kindName(piece.kind, 'zh'), en: kindName(piece.kind, 'en') },
    zh: textView(piece.zh, channel),
    en: textView(piece.en, channel),
    gates: piece.gates,
    status: piece.status,
    problems: piece.problems,
    order: piece.order,
    provenance: { generator, engine, version, parameters, standIns, ...(fallback ? { fallback } : {}) },
    facts: facts.map((fact) => factView({ ...fact, productId: piece.productId, position: 0, dispute: null })),
    stale: isStale,
    createdAt: piece.createdAt.toISOString(),
  }) as PieceView
}

/** What one writer made of an order, as the contract says it. */
export function pieceWriterView({ text, channel, ...said }: WriterPiece): PieceWriterView {
  return {
    ...said,
    text: text && { zh: textView(text.zh, channel), en: textView(text.en, channel), status: text.status },
  }
}

function textView(text: PieceText, channel: string | undefined): PieceTextView {
  const sections = outlinePiece(text, channel)
  const label = spansText(text.label).trim()
  const lines = sections.flatMap(({ heading, note, rows }) => [
    ...(sections.length > 1 ? [note ? `${heading} · ${note}` : heading] : []),
    ...rows.map(({ label, spans }) =>
      label === undefined ? spansText(spans) : `${label}${text.lang === 'zh' ? '：' : ': '}${spansText(spans)}`,
    ),
    '',
  ])
  return structuredClone({ lang: text.lang, label, sections, plain: [...lines, label].join('\n') }) as PieceTextView
}
