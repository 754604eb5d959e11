import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  endOfLog,
  findVisitSnapshot,
  isPlaceOfLog,
  looksBetween,
  looksById,
  newestForgotten,
  retireVisitSnapshots,
  saveVisitSnapshot,
  tellForgotten,
} from '../../src/modules/audience/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { TableEventLog } from '../../src/platform/events/table-event-log.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { silentLog } from '../support/silent-log.ts'

const SHARE = { shards: 1, shard: 0 }
const MADE = { hash: 'a'.repeat(64), bytes: 10, looks: 3 }

for (const database of await databasesUnderTest()) {
  describe(`places in the log of visits: ${database.name}`, () => {
    let opened: Awaited<ReturnType<typeof database.open>>
    let ctx: Ctx
    const folder = mkdtempSync(join(tmpdir(), 'visit-log-'))
    beforeAll(async () => {
      opened = await database.open()
      ctx = await testContext(opened.db, { events: new TableEventLog(opened.db, silentLog) })
    })
    afterAll(async () => {
      await opened?.close()
      rmSync(folder, { recursive: true, force: true })
    })
    const append = (on: Ctx, name: string, type = 'shopper.view') =>
      ctx.services.events.append(on, [
        { id: name, type, occurredAt: new Date(), data: { session: `s-${name}`, product: 'p', visitor: 'v' } },
      ])
    const ids = (looks: readonly { readonly id: string }[]) => looks.map(({ id }) => id)

    it('everything lies before a place or behind it, and nothing is both', async () => {
      await append(ctx, 'first')
      await append(ctx, 'second', 'shopper.add_to_basket')
      const place = await endOfLog(ctx)
      await append(ctx, 'third')
      await append(ctx, 'search', 'shopper.search')
      expect(ids(await looksBetween(ctx, undefined, place, 10))).toEqual(['first', 'second'])
      expect(ids(await looksBetween(ctx, place, undefined, 10))).toEqual(['third'])
      expect(ids(await looksBetween(ctx, undefined, undefined, 2))).toEqual(['second', 'third'])
      expect(ids(await looksById(ctx, ['third', 'gone', 'first']))).toEqual(['first', 'third'])
      expect(await looksById(ctx, [])).toEqual([])
      expect(await isPlaceOfLog(ctx, place)).toBe(true)
    })

    it.runIf(database.name === 'PostgreSQL')(
      'a look that is committed late is behind a place that went by it',
      async () => {
        let done: (() => void) | undefined
        let begun: (() => void) | undefined
        const isBegun = new Promise<void>((resolve) => {
          begun = resolve
        })
        const late = ctx.db.transaction().execute(async (trx) => {
          await append({ ...ctx, db: trx }, 'late')
          begun?.()
          await new Promise<void>((resolve) => {
            done = resolve
          })
        })
        await isBegun
        await append(ctx, 'early')
        const place = await endOfLog(ctx)
        done?.()
        await late
        const before = ids(await looksBetween(ctx, undefined, place, 10))
        const after = ids(await looksBetween(ctx, place, undefined, 10))
        expect(before).not.toContain('late')
        expect(after).toContain('late')
        for (const id of before) expect(after).not.toContain(id)
        expect(new Set([...before, ...after])).toEqual(new Set(['first', 'second', 'third', 'late', 'early']))
      },
    )

    it('a place of another log is none: a dump that was restored has other transactions', async () => {
      const place = await endOfLog(ctx)
      expect(await isPlaceOfLog(ctx, place)).toBe(true)
      expect(await isPlaceOfLog(ctx, { ...place, anchor: { seq: place.anchor?.seq ?? 0, tx: '1' } })).toBe(false)
      expect(await isPlaceOfLog(ctx, { ...place, horizon: '999999999999' })).toBe(false)
    })

    it('an order names what was bought together', async () => {
      const lines = [{ productId: 'a' }, { productId: 'b' }]
      await ctx.services.events.append(ctx, [
        { id: 'order', type: 'order.placed', occurredAt: new Date(), data: { lines, session: 's' } },
      ])
      const [order] = await looksById(ctx, ['order'])
      expect(order).toMatchObject({ products: ['a', 'b'], product: null })
    })

    it('names the newest snapshot, tells when it must be made anew, and takes none that holds what was taken away', async () => {
      const place = await endOfLog(ctx)
      expect(await saveVisitSnapshot(ctx, SHARE, MADE, place, place.now)).toBe(true)
      expect(await findVisitSnapshot(ctx, SHARE)).toMatchObject({ ...MADE, state: 'good', horizon: place.horizon })
      await retireVisitSnapshots(ctx, 'stale')
      // It was begun before somebody erased herself, and may still hold her visits.
      expect(await saveVisitSnapshot(ctx, SHARE, MADE, place, place.now)).toBe(true)
      expect((await findVisitSnapshot(ctx, SHARE))?.state).toBe('stale')
      const later = await endOfLog(ctx)
      expect(await saveVisitSnapshot(ctx, SHARE, MADE, later, later.now)).toBe(true)
      expect((await findVisitSnapshot(ctx, SHARE))?.state).toBe('good')
      const atFirst = await newestForgotten(ctx)
      await retireVisitSnapshots(ctx, 'wrong')
      await tellForgotten(ctx)
      expect(await newestForgotten(ctx)).toBeGreaterThan(atFirst)
      expect(await saveVisitSnapshot(ctx, SHARE, { ...MADE, hash: 'b'.repeat(64) }, later, later.now)).toBe(false)
      await retireVisitSnapshots(ctx, 'stale')
      expect(await findVisitSnapshot(ctx, SHARE)).toMatchObject({ hash: MADE.hash, state: 'wrong' })
    })
  })
}
