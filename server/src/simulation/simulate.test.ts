import { describe, expect, it } from 'vitest'
import { compareTruth } from './compare-truth.ts'
import type { Span } from './make-shopper.ts'
import { simulate } from './simulate.ts'
import { makeWorld } from './truth.ts'
import { TruthBook } from './truth-book.ts'
import { READERS, type SimulatedEvent, type SimulatedProduct, type SimulatedVariant } from './types.ts'

const DAY = 86_400_000
const FROM = Date.UTC(2026, 10, 11, 16)
const span: Span = { fromMs: FROM, days: 14, toMs: FROM + 14 * DAY, zoneMs: 8 * 3_600_000 }

const PRODUCTS: readonly SimulatedProduct[] = Array.from({ length: 40 }, (_, i) => ({
  id: `prd_${i}`,
  category: ['apparel', 'sport', 'food', 'furniture'][i % 4] ?? '',
  type: `type-${i % 12}`,
  tags: [`scene-${i % 5}`],
  priceMinor: 4900 + i * 1300,
  popularity: 1,
  complements: [`prd_${(i + 1) % 40}`],
}))
const HOOKS = ['number', 'scene', 'urgency'] as const
const VARIANTS: readonly SimulatedVariant[] = PRODUCTS.flatMap(({ id }) =>
  HOOKS.map((hook) => ({ variantId: `${id}-${hook}`, productId: id, features: { hook } })),
)

async function run(seed: string, shoppers: number, written: ReadonlySet<string> = new Set()) {
  const world = makeWorld(seed, PRODUCTS)
  const book = new TruthBook(world, VARIANTS)
  const shown: { variantId: string; session: string; productId: string }[] = []
  let decisions = 0
  const events: SimulatedEvent[] = []
  let people = 0
  for await (const slice of simulate(world, {
    run: 'sim-test0001',
    shoppers,
    span,
    book,
    written,
    choose: async (requests) =>
      requests.map(({ productId, session }) => {
        decisions += 1
        const features = { hook: HOOKS[decisions % 3] ?? '' }
        const variantId = `${productId}-${features.hook}`
        shown.push({ variantId, session, productId })
        return { decisionId: `dec_${String(decisions).padStart(8, '0')}`, variantId, features }
      }),
  })) {
    events.push(...slice.events)
    people = slice.people
  }
  return { world, events, shown, truth: book.truth(people) }
}

const count = (events: readonly SimulatedEvent[], type: string) => events.filter((event) => event.type === type).length

/** A figure that rests on made-up people is worth something only while what is true of them is known. */
describe('simulated shoppers', () => {
  it('are the same for the same seed, and others for another', async () => {
    const [a, b, c] = [await run('one', 200), await run('one', 200), await run('two', 200)]
    expect(a.events).toEqual(b.events)
    expect(a.truth).toEqual(b.truth)
    expect(c.truth.shares).not.toEqual(a.truth.shares)
    expect(c.events.slice(0, 50)).not.toEqual(a.events.slice(0, 50))
  })

  it('carry unique ids, are marked as simulated, come in order and within the days', async () => {
    const { events } = await run('one', 400)
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
    for (const { id, data, atMs } of events) {
      expect(id).toMatch(/^sim-test0001-[\w-]{1,51}$/)
      expect(data.simulated).toBe(true)
      expect(String(data.session)).toMatch(/^sim-[\w-]{4,60}$/)
      expect(atMs).toBeGreaterThanOrEqual(span.fromMs)
      expect(atMs).toBeLessThan(span.toMs)
    }
    const slices = events.map(({ atMs }) => Math.floor((atMs - span.fromMs) / DAY))
    // A visit that begins before midnight may end after it.
    for (const [i, day] of slices.entries()) expect(day).toBeGreaterThanOrEqual((slices[i - 1] ?? 0) - 1)
  })

  it('never like or comment: a storefront shopper would see it', async () => {
    const { events } = await run('one', 400)
    expect(events.filter(({ type }) => /like|comment/.test(type))).toEqual([])
  })

  it('read as their kind does: who reads figures opens the table, who reads pictures the film', async () => {
    const { events, truth } = await run('one', 3000)
    expect(truth.shoppers).toBeGreaterThan(2900)
    const byPerson = new Map<string, SimulatedEvent[]>()
    for (const event of events) {
      const person = String(event.data.session).split('-')[2] ?? ''
      byPerson.set(person, [...(byPerson.get(person) ?? []), event])
    }
    const told = new Map<string, number>()
    for (const acts of byPerson.values()) {
      const score = (names: readonly string[]) => acts.filter(({ type }) => names.includes(type.slice(8))).length
      const scores = {
        facts: score(['specs', 'compare', 'sort']),
        story: score(['story']),
        pictures: score(['film']),
      }
      const best = READERS.find((reader) => scores[reader] === Math.max(...Object.values(scores)) && scores[reader] > 0)
      if (best) told.set(best, (told.get(best) ?? 0) + 1)
    }
    const total = [...told.values()].reduce((sum, one) => sum + one, 0)
    expect(total).toBeGreaterThan(1200)
    for (const reader of READERS)
      expect(Math.abs((told.get(reader) ?? 0) / total - truth.shares[reader])).toBeLessThan(0.12)
  })

  it('buy about as often as the law says, and send back more of what pressed them', async () => {
    const { events, shown, truth } = await run('one', 3000)
    const kept = count(events, 'order.placed') - count(events, 'order.returned')
    expect(kept / truth.productViews).toBeGreaterThan(truth.purchaseRate * 0.8)
    expect(kept / truth.productViews).toBeLessThan(truth.purchaseRate * 1.35)
    expect(truth.purchaseRate).toBeGreaterThan(0.01)
    expect(truth.purchaseRate).toBeLessThan(0.12)
    const hookOf = new Map(
      shown.map(({ session, productId, variantId }) => [`${session}/${productId}`, variantId.split('-').at(-1)]),
    )
    const rate = (hook: string) => {
      const of = (type: string) =>
        events.filter(({ type: is, data }) => {
          const [line] = (data.lines ?? []) as { productId: string }[]
          return is === type && hookOf.get(`${data.session}/${line?.productId}`) === hook
        }).length
      return of('order.returned') / of('order.placed')
    }
    expect(rate('urgency')).toBeGreaterThan(rate('number') * 1.3)
    const hook = (name: string) => truth.effects.find(({ value }) => value === name)?.readers
    expect(hook('number')?.facts.purchase).toBeGreaterThan(hook('scene')?.facts.purchase ?? 1)
  })

  it('go on where they were cut off, and a second run adds nothing', async () => {
    const whole = await run('one', 200)
    const sessions = new Set(whole.events.map(({ data }) => String(data.session)))
    expect((await run('one', 200, sessions)).events).toEqual([])
    const half = new Set([...sessions].slice(0, 100))
    const rest = await run('one', 200, half)
    expect(rest.events.some(({ data }) => half.has(String(data.session)))).toBe(false)
    expect(rest.truth.productViews).toBeGreaterThan(0)
  })

  it('do not mind a shop with nothing in it, or with one product', async () => {
    for (const products of [[], PRODUCTS.slice(0, 1)]) {
      const world = makeWorld('thin', products)
      const book = new TruthBook(world, [])
      let events = 0
      for await (const slice of simulate(world, {
        run: 'sim-thin0001',
        shoppers: 50,
        span,
        book,
        written: new Set(),
        choose: async (requests) => requests.map(() => undefined),
      }))
        events += slice.events.length
      expect(events).toBeGreaterThanOrEqual(50)
    }
  })
})

/** Who compares what was learned with the truth must be able to lose. */
describe('learned beside true', () => {
  it('says what an interval misses and which verdict is wrong', async () => {
    const { truth } = await run('one', 500)
    const of = (hook: string) => truth.variants.find(({ variantId }) => variantId === `prd_0-${hook}`)
    const [number, scene, urgency] = HOOKS.map(of)
    if (!number || !scene || !urgency) throw new Error('the product was not seen')
    const row = (variantId: string, rate: number, standing: string) => ({
      variantId,
      rate,
      low: rate - 0.0001,
      high: rate + 0.0001,
      standing,
    })
    const sceneIsBetter = scene.purchase > number.purchase
    const compared = compareTruth(
      truth,
      [
        row(number.variantId, number.purchase, 'baseline'),
        row(scene.variantId, 0.9, sceneIsBetter ? 'loses' : 'leads'),
        row(urgency.variantId, urgency.purchase, urgency.purchase > number.purchase ? 'leads' : 'loses'),
        row('never-shown', 0.1, 'leads'),
      ],
      'purchase',
    )
    expect(compared.rows).toHaveLength(3)
    expect(compared.covered).toBe(2)
    expect(compared.verdicts).toBe(2)
    expect(compared.rightVerdicts).toBe(1)
  })
})
