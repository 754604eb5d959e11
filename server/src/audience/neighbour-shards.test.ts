import { describe, expect, it } from 'vitest'
import type { Asked } from '../platform/events/fan-out.ts'
import { SingleProcess } from '../platform/events/single-process.ts'
import { fromWire, NeighbourShards, type ShareOutcome, toWire, type WireNeighbours } from './neighbour-shards.ts'

const SAID: WireNeighbours = { products: ['a', 'b'], neighbours: [{ w: 0.5, s: 1, i: [0, 1] }] }
const QUESTION = { shopId: 'shop', clicks: ['a'] }

/** Other shares that say what the test says. */
class Others extends SingleProcess {
  readonly asked: string[] = []
  said: Asked = { said: SAID }
  override async ask(subject?: string): Promise<Asked> {
    this.asked.push(subject ?? '')
    return this.said
  }
}

async function shards(share = { shards: 3, shard: 1 }) {
  const others = new Others()
  const outcomes: ShareOutcome[] = []
  const all = new NeighbourShards(share, (outcome) => outcomes.push(outcome))
  await all.start(others, () => SAID)
  return { all, others, outcomes }
}

describe('sessions that other processes hold', () => {
  it('are asked for once a share, and never of oneself', async () => {
    const { all, others } = await shards()
    expect(await all.ask(QUESTION)).toEqual({ shards: 3, answered: 3, heard: [SAID, SAID] })
    expect(others.asked).toEqual(['neighbours.3.0', 'neighbours.3.2'])
    expect((await shards({ shards: 1, shard: 0 })).all.hasOthers).toBe(false)
  })

  it('are left alone for a while after three silences in a row, and not after one', async () => {
    const { all, others, outcomes } = await shards({ shards: 2, shard: 0 })
    others.said = { failed: 'silent' }
    await all.ask(QUESTION)
    await all.ask(QUESTION)
    others.said = { said: SAID }
    expect((await all.ask(QUESTION)).answered).toBe(2)
    others.said = { failed: 'silent' }
    for (let n = 0; n < 3; n++) await all.ask(QUESTION)
    const { length } = others.asked
    expect(await all.ask(QUESTION)).toEqual({ shards: 2, answered: 1, heard: [] })
    expect(others.asked).toHaveLength(length)
    expect(outcomes.at(-1)).toBe('paused')
  })

  it.each<Asked>([
    { failed: 'nobody' },
    { failed: 'unable' },
    { said: { products: 'all of them' } },
    { said: { products: ['a'], neighbours: [{ w: 1, s: -1, i: [0] }] } },
  ])('are left out when what comes is %j, and asked again at once', async (said) => {
    const { all, others } = await shards({ shards: 2, shard: 0 })
    others.said = said
    for (let n = 0; n < 5; n++) expect((await all.ask(QUESTION)).answered).toBe(1)
    expect(others.asked).toHaveLength(5)
  })

  it('travel by product, and what the reader does not have is no product of his', () => {
    const sent = toWire([{ weight: 0.25, shared: 1, items: Int32Array.of(7, 3, 7) }], (item) => `product-${item}`)
    expect(sent).toEqual({ products: ['product-7', 'product-3'], neighbours: [{ w: 0.25, s: 1, i: [0, 1, 0] }] })
    const numbers = new Map([['product-7', 40]])
    expect(fromWire(sent, (id) => numbers.get(id))).toEqual([{ weight: 0.25, shared: 1, items: [40, -1, 40] }])
    // A place that nobody named, as a broken sender may send it.
    expect(fromWire({ products: [], neighbours: [{ w: 1, s: 0, i: [9] }] }, () => 1)[0]?.items).toEqual([-1])
  })
})
