import { writePiece } from '@qianmian/copy'
import { err, type LocalizedText, ok, type Result, seededRandom } from '@qianmian/kernel'
import type { PieceGate } from '../modules/pieces/index.ts'
import { gatePiece } from './gate-texts.ts'
import type { PieceGateOrder, PieceWriteOrder, PieceWritten } from './orders.ts'

/** The embedded engine writes a piece and the gates judge. @returns the piece, or why there is nothing to write from */
export async function writePieceText(order: PieceWriteOrder): Promise<Result<PieceWritten, LocalizedText>> {
  const { kind, brief, subjects } = order
  const written = writePiece(
    subjects.map(({ subject }) => subject),
    kind,
    brief,
    seededRandom(order.seed),
  )
  if (!written.ok) return err(written.error.message)
  const { zh, en, engine, problems } = written.value
  const facts = [...written.value.facts, ...Object.values(brief.stock ?? {})]
  const gates = gatePiece([zh, en], {
    subjects,
    facts,
    isoDate: brief.isoDate,
    ...(brief.channel ? { channel: brief.channel } : {}),
  })
  return ok({
    zh,
    en,
    facts,
    gates,
    problems,
    generator: 'embedded',
    engine: engine.name,
    version: engine.version,
    parameters: {},
  })
}

/** Every gate over a piece, whoever wrote it. */
export const gatePieceText = async ({ texts, context }: PieceGateOrder): Promise<PieceGate[]> =>
  gatePiece(texts, context)
