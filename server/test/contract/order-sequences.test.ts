import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { databasesUnderTest } from '../support/databases.ts'
import { runSequence } from '../support/order-sequences.ts'
import { testShop } from '../support/trade.ts'

/** `bench -- checkout` runs ten thousand of them. */
const SEQUENCES = 12
const STEPS = 30

describe.each(await databasesUnderTest())('random lives of a shop on $name', (database) => {
  let opened: Awaited<ReturnType<typeof database.open>>
  beforeAll(async () => {
    opened = await database.open()
  })
  afterAll(() => opened.close())

  it('keeps money and stock right to the unit, and what was refused changed nothing', async () => {
    const faults: string[] = []
    let [operations, refused] = [0, 0]
    for (let n = 0; n < SEQUENCES; n++) {
      const shop = await testShop(opened.db, { stock: 8 })
      const result = await runSequence(shop, `${database.name}-${n}`, STEPS)
      operations += result.operations
      refused += result.refused
      faults.push(...result.faults)
    }
    expect(faults).toEqual([])
    // A run in which nothing happens, or nothing is refused, would prove nothing.
    expect(refused).toBeGreaterThan(operations * 0.1)
    expect(refused).toBeLessThan(operations * 0.8)
  }, 300_000)
})
