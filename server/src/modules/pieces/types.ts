import type { PieceKind, PieceText } from '@qianmian/copy'
import type { Fact, Finding, GateResult, GateStatus, LocalizedText } from '@qianmian/kernel'

/** What a gate found in a piece. `at` is the address of the words, `shots.2.voice`. */
export type PieceFinding = Omit<Finding, 'path'> & { readonly at?: string }
export type PieceGate = Omit<GateResult, 'findings'> & { readonly findings: readonly PieceFinding[] }

/** How a piece came to be. */
export interface PieceProvenance {
  /** `embedded` is the house engine; `model` a language model that worded the sentences of the engine's plan. */
  readonly generator: 'embedded' | 'model'
  readonly engine: string
  readonly version: string
  readonly at: string
  readonly by: string
  readonly seed: string
  readonly factIds: readonly string[]
  /** What those facts said when it was written. */
  readonly factPrints: Readonly<Record<string, string>>
  /** What the model was paid and how many sentences it worded. Absent in pieces of the engine. */
  readonly parameters?: Readonly<Record<string, string | number>>
  /** Addresses of sentences that the model was asked for and the engine wrote. */
  readonly standIns?: readonly string[]
  /** Set when a model was asked and the engine stands in, for some sentences or for all. */
  readonly fallback?: { readonly from: string; readonly reason: LocalizedText }
}

/** What the person asked for, as far as it shows again. */
export interface PieceOrder {
  readonly intent: 'rational' | 'emotional' | 'action' | null
  readonly audience: string
  readonly channel: string | null
  readonly occasion: { readonly id: string; readonly name: LocalizedText; readonly day: string } | null
  readonly variation: number
}

/** One piece of text in both languages, made from facts. Immutable: another variation is another piece. */
export interface Piece {
  readonly id: string
  readonly productId: string
  /** All products that it speaks of, the first is `productId`. */
  readonly productIds: readonly string[]
  readonly kind: PieceKind
  readonly zh: PieceText
  readonly en: PieceText
  /** Facts of the brief, the calendar and the stock that it cites beside those of the products. */
  readonly facts: readonly Fact[]
  readonly gates: readonly PieceGate[]
  readonly status: GateStatus
  readonly problems: readonly LocalizedText[]
  readonly order: PieceOrder
  readonly provenance: PieceProvenance
  readonly createdAt: Date
}
