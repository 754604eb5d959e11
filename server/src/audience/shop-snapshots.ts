import type { VisitsOrder } from '../compute/learn-visits.ts'
import {
  endOfLog,
  findVisitSnapshot,
  isPlaceOfLog,
  type LogPlace,
  looksBetween,
  looksById,
  saveVisitSnapshot,
  type VisitSnapshot,
} from '../modules/audience/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import type { JobContext } from '../platform/jobs/job-queue.ts'
import type { MediaStore } from '../platform/media/media-store.ts'
import { type KeptVisits, unpackVisits } from './kept-visits.ts'
import { lessonOf } from './lesson.ts'
import type { Share } from './share.ts'
import type { ShopCatalogue } from './shop-catalogue.ts'

export const VISIT_SNAPSHOT_JOB = 'visit-snapshot'
const MIME = 'application/x-qianmian-visits'
/** The newest looks that are read where there is no snapshot; older ones would not change what is recommended. */
export const WARM_LOOKS = 100_000
/** Looks learned into a snapshot at a time: what is above this is older than anything that counts. */
const MOST_LESSONS = 4 * WARM_LOOKS
/** A snapshot that was made just now, by a process that counted the same looks, is not made again. */
const JUST_NOW_MS = 60_000

/** A snapshot that was read, and the place in the log from which to go on. */
export interface OpenedSnapshot {
  readonly kept: KeptVisits
  readonly place: LogPlace
  readonly looks: number
}

/**
 * The snapshots of what visits taught shops, by content hash, in a room that processes share. A snapshot that is missing or is not
 * what its hash says is told in the log and left alone: the event log is the record, and is then read instead.
 */
export class ShopSnapshots {
  readonly #room: MediaStore
  readonly #share: Share

  constructor(room: MediaStore, share: Share) {
    this.#room = room
    this.#share = share
  }

  /** @returns the newest snapshot of the shop's share, if there is one that may be started from */
  async open(ctx: Ctx): Promise<OpenedSnapshot | undefined> {
    let row = await findVisitSnapshot(ctx, this.#share)
    if (!row || row.state === 'wrong') return undefined
    let bytes = await this.#read(row.hash)
    if (!bytes) {
      // A newer one may have taken its place between the two looks.
      row = await findVisitSnapshot(ctx, this.#share)
      bytes = row && (await this.#read(row.hash))
    }
    if (!row || !bytes) return refused(ctx, row, 'the file is not there, or is not what its hash says')
    if (!(await isPlaceOfLog(ctx, row))) return refused(ctx, row, 'the event log is another one than it was made of')
    const kept = unpackVisits(bytes)
    return kept.ok ? { kept: kept.value, place: row, looks: row.looks } : refused(ctx, row, kept.error)
  }

  /** The bytes of a hash, if they are what the hash says. */
  async #read(hash: string): Promise<Uint8Array | undefined> {
    const stored = await this.#room.get(hash)
    return stored && (await isContent(stored.bytes, hash)) ? stored.bytes : undefined
  }

  /**
   * Makes a snapshot that reaches to the end of the log, from the one before and what came after it, in a compute thread.
   * @param share whose sessions are held in it
   */
  async make(ctx: Ctx, share: Share, catalogue: ShopCatalogue, confirm: JobContext['confirm']): Promise<void> {
    const end = await endOfLog(ctx)
    const row = await findVisitSnapshot(ctx, share)
    if (row?.state === 'good' && end.now.getTime() - row.madeAt.getTime() < JUST_NOW_MS) return
    const before = row?.state === 'good' && (await isPlaceOfLog(ctx, row)) ? await this.#read(row.hash) : undefined
    const kept = before && unpackVisits(before)
    const base = row && before && kept?.ok ? { row, before, open: kept.value.openLooks } : undefined
    const looks = await looksBetween(ctx, base?.row, end, base ? MOST_LESSONS : WARM_LOOKS)
    const order: VisitsOrder = {
      ...(base ? { before: base.before } : {}),
      share,
      timeZone: ctx.shop.timeZone,
      products: catalogue.shown,
      again: base ? (await looksById(ctx, base.open)).map(lessonOf) : [],
      lessons: looks.map(lessonOf),
      nowMs: ctx.clock.now(),
    }
    const bytes = await ctx.services.compute.run<VisitsOrder, Uint8Array>('learn-visits', order)
    const { hash } = await this.#room.put(bytes, MIME)
    const made = { hash, bytes: bytes.byteLength, looks: (base?.row.looks ?? 0) + looks.length }
    let isNamed = false
    try {
      isNamed = await inTransaction(ctx, async (ctx) => {
        await confirm(ctx.db)
        return saveVisitSnapshot(ctx, share, made, end, end.now)
      })
    } finally {
      // The old file goes when the new one is named; the new one when it could not be.
      const old = isNamed ? row?.hash : hash
      if (old !== undefined && old !== (isNamed ? hash : row?.hash)) await this.#room.remove(old)
    }
    if (isNamed) ctx.log.info({ ...made, read: looks.length, anew: !base }, 'a snapshot of what visits taught was made')
  }
}

function refused(ctx: Ctx, row: VisitSnapshot | undefined, why: string): undefined {
  ctx.log.warn({ hash: row?.hash, why }, 'the snapshot of visits cannot be used: the event log is read instead')
  return undefined
}

/** SHA-256 off the main thread, as far as the platform has it so. */
async function isContent(bytes: Uint8Array, hash: string): Promise<boolean> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  return Buffer.from(digest).toString('hex') === hash
}
