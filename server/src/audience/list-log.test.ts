import { FEATURES } from '@qianmian/recommend'
import { describe, expect, it } from 'vitest'
import type { ShownList, Taking } from '../modules/decisions/index.ts'
import { packDescribed, unpackDescribed } from './described.ts'
import { ListLog } from './list-log.ts'

const NOW = Date.UTC(2026, 10, 26, 12)
const ITEMS = ['a', 'b', 'c', 'd', 'e']
const tick = () => new Promise((resolve) => setImmediate(resolve))

function logOf(seed = 'test') {
  const lists: ShownList[] = []
  const takings: Taking[] = []
  const log = new ListLog('shop', { list: (one) => lists.push(one), taking: (one) => takings.push(one) }, seed)
  const give = (more: { visitor?: string; session?: string; items?: readonly string[] }, atMs = NOW) =>
    log.give({ surface: 'discover', items: ITEMS, clicks: ['z'], cell: 1, describe: () => 'x', ...more }, atMs)
  const act = (product: string, kind: 'view' | 'add_to_basket' | 'purchase', atMs: number, visitor?: string) =>
    log.join({ id: `${product}/${atMs}`, act: kind, atMs, session: 'visit-1', visitor, product })
  return { log, lists, takings, give, act }
}

describe('the log of recommendations', () => {
  it('swaps two places of one list in ten, and says with which probability', async () => {
    const { lists, give } = logOf()
    // One a second: slow enough that all are logged.
    for (let i = 0; i < 2000; i++) give({ session: `visit-${i}` }, NOW + i * 1000)
    await tick()
    expect(lists).toHaveLength(2000)
    const swapped = lists.filter((list) => list.swapped !== null)
    expect(swapped.length).toBeGreaterThan(150)
    expect(swapped.length).toBeLessThan(250)
    const pairs = new Set<string>()
    for (const { items, swapped: places, propensity, share } of swapped) {
      const [a, b] = places!
      pairs.add(`${a}/${b}`)
      expect(items.with(a, items[b]!).with(b, items[a]!)).toEqual(ITEMS)
      expect(propensity).toBeCloseTo(0.1 / 10)
      expect(share).toBe(1)
    }
    expect(pairs.size).toBe(10)
    expect(lists.find((list) => list.swapped === null)?.propensity).toBe(0.9)
  })

  it('shows and swaps nothing by chance in a shop that does not want it', async () => {
    const { log, lists, give } = logOf()
    log.explores = false
    for (let i = 0; i < 300; i++) expect(give({ session: `visit-${i}` }, NOW + i * 1000)).toEqual(ITEMS)
    await tick()
    expect(lists.every(({ swapped, propensity }) => swapped === null && propensity === 1)).toBe(true)
  })

  it('is bounded in rate, and logs nobody whom nothing could be joined to', async () => {
    const { lists, give } = logOf()
    for (let i = 0; i < 20_000; i++) give({ session: `visit-${i}` }, NOW + i)
    give({})
    give({ session: 'visit-x', items: ['a'] })
    await tick()
    expect(lists.length).toBeGreaterThan(200)
    expect(lists.length).toBeLessThan(900)
    expect(lists.at(-1)?.share).toBeLessThan(0.05)
  })

  it('joins the first thing taken, and what is done with it later, to the newest list of the same shopper', async () => {
    const { lists, takings, give, act } = logOf()
    const items = give({ session: 'visit-1' })
    act('b', 'view', NOW + 1000, undefined)
    act('c', 'view', NOW + 2000, undefined)
    act('b', 'purchase', NOW + 86_400_000, undefined)
    act('b', 'view', NOW - 5000, undefined)
    await tick()
    expect(takings.map(({ id, place, kind }) => [id, items[place], kind])).toEqual([
      [lists[0]?.id, 'b', 'look'],
      [lists[0]?.id, 'b', 'purchase'],
    ])
  })

  it('joins nothing that came too late, from somebody else, or of somebody who is forgotten', () => {
    const { log, takings, give, act } = logOf()
    give({ visitor: 'person-1' })
    act('a', 'view', NOW + 31 * 60_000, 'person-1')
    act('a', 'view', NOW + 1000, 'person-2')
    expect(takings).toEqual([])
    log.forget('person-1')
    act('a', 'view', NOW + 1000, 'person-1')
    expect(takings).toEqual([])
  })
})

describe('what sources said', () => {
  it('comes back from its text as it was, within its steps, and nothing comes from other texts', () => {
    const features = Float32Array.from({ length: 2 * FEATURES }, (_, i) => Math.sin(i) * 7)
    const legs = Float32Array.of(0.5, -1, 2, 0, 99, -99)
    const back = unpackDescribed(packDescribed({ features, legs, rows: 2 }))
    expect(back?.rows).toBe(2)
    for (const [i, value] of features.entries()) expect(back?.features[i]).toBeCloseTo(value, 3)
    expect(Array.from(back?.legs ?? [])).toEqual(
      [0.5, -1, 2, 0, 32_767 / 4096, -32_767 / 4096].map((n) => Math.fround(n)),
    )
    expect(unpackDescribed('')).toBeUndefined()
    expect(unpackDescribed('abcd')).toBeUndefined()
  })
})
