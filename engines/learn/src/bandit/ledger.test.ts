import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { epochCounts } from './counts.ts'
import { applyEvent, createLedger, type Ledger } from './ledger.ts'
import { learnOptions } from './options.ts'
import { loadLedger, saveLedger } from './save.ts'
import type { Arm, ImpressionEvent, LearnEvent } from './types.ts'

const OPTIONS = learnOptions({ epochMs: 100, attributionWindowMs: 150, latenessMs: 40, maxPerUserPerEpoch: 3 })
const ARMS: Arm[] = ['a', 'b', 'c'].map((id, i) => ({ id, features: { hook: i % 2 === 0 ? 'number' : 'scene' } }))

const impression = (id: string, atMs: number, more: Partial<ImpressionEvent> = {}): ImpressionEvent => ({
  kind: 'impression',
  id,
  atMs,
  arm: ARMS[0]!,
  context: { product: 'p' },
  propensity: 0.5,
  ...more,
})

/** A log of a shop: impressions with outcomes that follow, some of them outside the window, in order of time. */
function drawEvents(seed: number, count: number): LearnEvent[] {
  const random = seededRandom(`ledger/${seed}`)
  const events: LearnEvent[] = []
  for (let i = 0; i < count; i++) {
    const atMs = random.int(1500)
    const userId = random.next() < 0.5 ? `u${random.int(3)}` : undefined
    events.push(
      impression(`d${i}`, atMs, { arm: random.pick(ARMS), userId, context: { product: `p${random.int(2)}` } }),
    )
    for (const outcome of ['click', 'purchase', 'complaint'] as const)
      if (random.next() < 0.4)
        events.push({ kind: 'outcome', decisionId: `d${i}`, outcome, atMs: atMs + random.int(200) })
  }
  return events.sort((a, b) => a.atMs - b.atMs)
}

function feed(events: readonly LearnEvent[]): Ledger {
  const ledger = createLedger(OPTIONS)
  for (const event of events) applyEvent(ledger, event)
  return ledger
}

describe('the ledger', () => {
  it('is the same after any disorder within the lateness and any repeats, so that a replay gives the same policy', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (seed, other) => {
        const events = drawEvents(seed, 60)
        const random = seededRandom(`disorder/${other}`)
        const disordered = [...events, ...events.filter(() => random.next() < 0.3)]
          .map((event) => ({ event, at: event.atMs + random.next() * OPTIONS.latenessMs }))
          .sort((a, b) => a.at - b.at)
          .map(({ event }) => event)
        expect(saveLedger(feed(disordered))).toBe(saveLedger(feed(events)))
      }),
      { numRuns: 60 },
    )
  })

  it('goes on from where it was saved', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(100), (seed, cut) => {
        const events = drawEvents(seed, 40)
        const at = Math.floor((cut / 100) * events.length)
        const loaded = loadLedger(saveLedger(feed(events.slice(0, at))))
        if (!loaded.ok) throw new Error(loaded.error)
        for (const event of events.slice(at)) applyEvent(loaded.value, event)
        expect(saveLedger(loaded.value)).toBe(saveLedger(feed(events)))
      }),
      { numRuns: 40 },
    )
  })

  it('does not read what is no ledger', () => {
    for (const text of ['', '{', 'null', '[]', '{"version":1}', '{"version":2}', '"x"'])
      expect(loadLedger(text)).toEqual({ ok: false, error: 'unreadable' })
  })

  it('counts nothing twice and says why it refused', () => {
    const ledger = createLedger(OPTIONS)
    const click = { kind: 'outcome', decisionId: 'd1', outcome: 'click', atMs: 20 } as const
    expect(applyEvent(ledger, click)).toEqual({ ok: true, value: 'held' })
    expect(applyEvent(ledger, click)).toEqual({ ok: false, error: 'duplicate' })
    expect(applyEvent(ledger, impression('d1', 10))).toEqual({ ok: true, value: 'counted' })
    expect(applyEvent(ledger, impression('d1', 10))).toEqual({ ok: false, error: 'duplicate' })
    expect(applyEvent(ledger, { ...click, atMs: 30 })).toEqual({ ok: false, error: 'duplicate' })
    expect(applyEvent(ledger, { ...click, outcome: 'purchase', atMs: 161 })).toEqual({
      ok: false,
      error: 'outside-window',
    })
    expect(applyEvent(ledger, impression('d2', 5000))).toEqual({ ok: true, value: 'counted' })
    expect(applyEvent(ledger, impression('d3', 10))).toEqual({ ok: false, error: 'too-late' })
    expect(applyEvent(ledger, click)).toEqual({ ok: false, error: 'too-late' })
    const counts = epochCounts(ledger, 5000)
    expect(counts.events[0]!.reduce((a, b) => a + b, 0)).toBe(1)
  })

  it('takes odd events for malformed, and stays as it was', () => {
    const ledger = createLedger(OPTIONS)
    const before = saveLedger(ledger)
    const odd: unknown[] = [
      null,
      7,
      {},
      { kind: 'impression' },
      impression('', 1),
      impression('d', Number.NaN),
      impression('d', 1, { propensity: 0 }),
      impression('d', 1, { propensity: 1.5 }),
      { ...impression('d', 1), arm: null },
      { ...impression('d', 1), arm: { id: 'a', features: { hook: 7 } } },
      { ...impression('d', 1), context: { product: 'p', audience: 3 } },
      { kind: 'outcome', decisionId: 'd', outcome: 'like', atMs: 1 },
    ]
    for (const event of odd) expect(applyEvent(ledger, event as LearnEvent)).toEqual({ ok: false, error: 'malformed' })
    expect(saveLedger(ledger)).toBe(before)
  })

  it('lets one user move a rate by no more than the cap, however often they click', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 60 }), fc.integer({ min: 4, max: 400 }), (honest, attacks) => {
        const ledger = createLedger(OPTIONS)
        for (let i = 0; i < honest; i++) applyEvent(ledger, impression(`h${i}`, 10, { userId: `u${i}` }))
        for (let i = 0; i < attacks; i++) {
          applyEvent(ledger, impression(`x${i}`, 10, { userId: 'attacker' }))
          applyEvent(ledger, { kind: 'outcome', decisionId: `x${i}`, outcome: 'click', atMs: 20 })
        }
        for (const nowMs of [400, 10_000]) {
          applyEvent(ledger, impression(`tick${nowMs}`, nowMs, { context: { product: 'other' } }))
          const counts = epochCounts(ledger, nowMs)
          const cell = counts.cells.findIndex(({ product }) => product === 'p')
          expect(counts.exposure[0]![cell]!).toBeCloseTo(honest + OPTIONS.maxPerUserPerEpoch, 9)
          expect(counts.events[0]![cell]!).toBeCloseTo(OPTIONS.maxPerUserPerEpoch, 9)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('does not take a young impression for a miss: rates are right while outcomes are under way', () => {
    const random = seededRandom('delay')
    const options = learnOptions({ epochMs: 100, attributionWindowMs: 1000, latenessMs: 0 })
    const due: { at: number; id: string }[] = []
    for (let t = 0; t < 20_000; t++) if (random.next() < 0.2) due.push({ at: t + random.int(400), id: `d${t}` })
    const late = createLedger(options)
    due.sort((a, b) => a.at - b.at)
    let next = 0
    for (let t = 0; t < 20_000; t++) {
      applyEvent(late, impression(`d${t}`, t))
      for (; next < due.length && due[next]!.at <= t; next++)
        applyEvent(late, { kind: 'outcome', decisionId: due[next]!.id, outcome: 'click', atMs: t })
    }
    const counts = epochCounts(late, 20_000)
    const recent = counts.epochs.map((epoch, e) => (epoch >= 190 ? e : -1)).filter((e) => e >= 0)
    const sum = (values: Float64Array) => recent.reduce((total, e) => total + values[e]!, 0)
    // The last thousand impressions: half of them could not have been clicked yet.
    expect(sum(counts.exposure[0]!)).toBeLessThan(880)
    expect(Math.abs(sum(counts.events[0]!) / sum(counts.exposure[0]!) - 0.2)).toBeLessThan(0.04)
  })
})
