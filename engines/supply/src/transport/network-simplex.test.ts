import { seededRandom } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Flow, type FlowNetwork, minCostFlow } from './network-simplex.ts'

/** What is wrong with a flow, by the conditions of an optimum alone: balance, bounds, no arc that could save. */
function faults({ supply, from, to, cost, capacity }: FlowNetwork, { flow, potential, cost: total }: Flow): string[] {
  const found: string[] = []
  const left = Array.from(supply)
  let sum = 0
  for (let a = 0; a < from.length; a++) {
    const most = capacity?.[a] ?? Number.POSITIVE_INFINITY
    left[from[a]!]! -= flow[a]!
    left[to[a]!]! += flow[a]!
    sum += flow[a]! * cost[a]!
    if (flow[a]! < 0 || flow[a]! > most || !Number.isInteger(flow[a])) found.push(`arc ${a} carries ${flow[a]}`)
    const reduced = cost[a]! + potential[from[a]!]! - potential[to[a]!]!
    if (flow[a]! < most && reduced < 0) found.push(`more on arc ${a} would save ${reduced}`)
    if (flow[a]! > 0 && reduced > 0) found.push(`less on arc ${a} would save ${reduced}`)
  }
  left.forEach((amount, node) => {
    if (amount < 0) found.push(`node ${node} lacks ${amount}`)
    // What stays somewhere is worth nothing there.
    if (amount > 0 && potential[node] !== 0) found.push(`node ${node} keeps ${amount} worth ${potential[node]}`)
    if (supply[node]! >= 0 && potential[node]! < 0) found.push(`node ${node} is worth less than nothing`)
  })
  if (sum !== total) found.push(`costs ${sum} instead of ${total}`)
  return found
}

const arc = fc.tuple(fc.nat(7), fc.nat(7), fc.nat(20), fc.nat(12))
const networks = fc.record({
  supply: fc.array(fc.integer({ min: -4, max: 12 }), { minLength: 8, maxLength: 8 }),
  arcs: fc.array(arc, { minLength: 0, maxLength: 60, size: 'max' }),
  isBounded: fc.boolean(),
})

/** Most that can flow from what has to what needs (Edmonds and Karp). */
function mostFlow({ supply, from, to, capacity }: FlowNetwork): number {
  const n = supply.length
  const room = Array.from({ length: n + 2 }, () => new Float64Array(n + 2))
  for (let a = 0; a < from.length; a++) room[from[a]!]![to[a]!]! += capacity?.[a] ?? 1e6
  for (let v = 0; v < n; v++) {
    if (supply[v]! > 0) room[n]![v] = supply[v]!
    else room[v]![n + 1] = -supply[v]!
  }
  for (let total = 0; ; ) {
    const via = new Int32Array(n + 2).fill(-1)
    via[n] = n
    const queue = [n]
    for (const u of queue)
      for (let v = 0; v < n + 2; v++)
        if (via[v]! < 0 && room[u]![v]! > 0) {
          via[v] = u
          queue.push(v)
        }
    if (via[n + 1]! < 0) return total
    let most = Number.POSITIVE_INFINITY
    for (let v = n + 1; v !== n; v = via[v]!) most = Math.min(most, room[via[v]!]![v]!)
    for (let v = n + 1; v !== n; v = via[v]!) {
      room[via[v]!]![v]! -= most
      room[v]![via[v]!]! += most
    }
    total += most
  }
}

describe('the cheapest flow', () => {
  it('fulfils the conditions of an optimum, or says how much is missing at least', () => {
    let met = 0
    fc.assert(
      fc.property(networks, ({ supply, arcs, isBounded }) => {
        const [from, to, cost, capacity] = [0, 1, 2, 3].map((part) => arcs.map((row) => row[part]!))
        const network = { supply, from: from!, to: to!, cost: cost!, ...(isBounded && { capacity: capacity! }) }
        const outcome = minCostFlow(network)
        const needed = supply.reduce((sum, amount) => sum - Math.min(0, amount), 0)
        if (outcome.ok) {
          met += 1
          expect(faults(network, outcome.value)).toEqual([])
          expect(mostFlow(network)).toBe(needed)
        } else {
          const missing = outcome.error.unmet.reduce((sum, { amount }) => sum + amount, 0)
          expect(missing).toBe(needed - mostFlow(network))
        }
      }),
      { numRuns: 600 },
    )
    expect(met).toBeGreaterThan(100)
  })

  it('of 30 x 200 lanes with many equal costs is found without turning in circles', () => {
    const random = seededRandom('lanes')
    const [from, to, cost]: number[][] = [[], [], []]
    for (let i = 0; i < 30; i++)
      for (let j = 0; j < 200; j++) {
        from!.push(i)
        to!.push(30 + j)
        cost!.push(1 + random.int(4))
      }
    const supply = Array.from({ length: 230 }, (_, v) => (v < 30 ? 100 : -15))
    const network = { supply, from: from!, to: to!, cost: cost! }
    const outcome = minCostFlow(network)
    expect(outcome.ok && faults(network, outcome.value)).toEqual([])
  })

  it('names a warehouse without lanes, and refuses what is not whole', () => {
    expect(minCostFlow({ supply: [5, -2, -4], from: [0], to: [1], cost: [1] })).toEqual({
      ok: false,
      error: { unmet: [{ node: 2, amount: 4 }] },
    })
    expect(() => minCostFlow({ supply: [1.5], from: [], to: [], cost: [] })).toThrow(
      'the supply of node 0 is not whole',
    )
    expect(() => minCostFlow({ supply: [1, -1], from: [0], to: [2], cost: [1] })).toThrow('arc 0 leads to no node')
    expect(() => minCostFlow({ supply: [1, -1], from: [0], to: [1], cost: [-1] })).toThrow('the cost of arc 0')
    expect(() => minCostFlow({ supply: [1, -1], from: [0], to: [1], cost: [1], capacity: [0.5] })).toThrow(
      'the capacity of arc 0',
    )
  })
})
