import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { placesOf } from '../../src/flows/learn-view/places.ts'
import { insertShownLists, markTaken, takenPlaces } from '../../src/modules/decisions/index.ts'
import { testContext } from '../support/context.ts'
import { databasesUnderTest } from '../support/databases.ts'

const DAY_MS = 86_400_000

describe.each(await databasesUnderTest())('what swapped places tell on $name', (database) => {
  let opened: Awaited<ReturnType<typeof database.open>>
  beforeAll(async () => {
    opened = await database.open()
  })
  afterAll(() => opened.close())

  it('counts what could have been swapped, by place, and of swaps those that were taken in them', async () => {
    const ctx = await testContext(opened.db)
    const other = await testContext(opened.db)
    let n = 0
    const show = async (
      taken: number | null,
      more: { swapped?: [number, number]; propensity?: number; ageDays?: number; of?: typeof ctx } = {},
    ) => {
      const { swapped = null, propensity = 0.9, ageDays = 1, of = ctx } = more
      const at = new Date(ctx.clock.now() - ageDays * DAY_MS)
      const id = `lst_${n++}`
      const list = { id, shopId: of.shop.id, surface: 'continue' as const, items: ['a', 'b', 'c'], clicks: [], cell: 0 }
      await insertShownLists(opened.db, [
        { ...list, described: '', swapped, propensity, share: 1, session: 's', visitor: null, at },
      ])
      if (taken !== null) await markTaken(opened.db, [{ shopId: of.shop.id, id, place: taken, kind: 'look', at }])
    }
    for (const taken of [0, 0, 0, 2, null]) await show(taken)
    await show(0, { propensity: 1 })
    await show(0, { ageDays: 61 })
    await show(0, { of: other })
    await show(2, { swapped: [0, 2] })
    await show(1, { swapped: [0, 2] })
    await show(null, { swapped: [0, 1] })
    const found = await takenPlaces(ctx, new Date(ctx.clock.now() - 60 * DAY_MS))
    expect(found).toEqual({ inOrder: [3, 0, 1], swaps: [{ a: 0, b: 2, taken: 2 }] })
    expect(await placesOf(ctx)).toMatchObject({ isExploring: true, swaps: 1, measured: null })
    for (let more = 0; more < 99; more++) await show(more % 3 === 0 ? 2 : 0, { swapped: [0, 2] })
    const { measured } = await placesOf(ctx)
    expect(measured?.exponent).toBeGreaterThan(measured?.low ?? 9)
    expect(measured?.exponent).toBeLessThan(measured?.high ?? -9)
  })
})
