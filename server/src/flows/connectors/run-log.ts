import type { LocalizedText } from '@qianmian/kernel'
import {
  type ConnectorCounts,
  type ConnectorNote,
  type ConnectorRun,
  type CountedKind,
  type RunCounts,
  updateRun,
} from '../../modules/connectors/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

const KEPT_NOTES = 100
const NONE: ConnectorCounts = { read: 0, created: 0, changed: 0, unchanged: 0 }

/** Counts what a run did and keeps what a person has to know. What it was told counts from `save` on, with the batch. */
export class RunLog {
  readonly runId: string
  #counts: Partial<Record<CountedKind, ConnectorCounts>>
  #notes: ConnectorNote[]
  #total: number

  /** @param run as it was left, by this process or one that died */
  constructor(run: ConnectorRun) {
    this.runId = run.id
    this.#counts = { ...run.counts }
    this.#notes = [...run.notes]
    this.#total = run.notesTotal
  }

  get counts(): RunCounts {
    return this.#counts
  }

  get notes(): readonly ConnectorNote[] {
    return this.#notes
  }

  add(kind: CountedKind, more: Partial<ConnectorCounts>): void {
    const before = this.#counts[kind] ?? NONE
    this.#counts[kind] = {
      read: before.read + (more.read ?? 0),
      created: before.created + (more.created ?? 0),
      changed: before.changed + (more.changed ?? 0),
      unchanged: before.unchanged + (more.unchanged ?? 0),
    }
  }

  tell(severity: ConnectorNote['severity'], place: string, message: LocalizedText): void {
    this.#total += 1
    if (this.#notes.length < KEPT_NOTES) this.#notes.push({ severity, place, message })
  }

  /** Call it in the transaction of the batch: counts of a batch that is undone are undone with it. */
  async save(ctx: Ctx): Promise<void> {
    await updateRun(ctx, this.runId, { counts: this.#counts, notes: this.#notes, notesTotal: this.#total })
  }
}
