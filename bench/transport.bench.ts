// transfers between warehouses: network simplex beside HiGHS
// npm run bench -- transport [--sources 50 --sinks 500 --seed s]
//
// Seeded problems: supplies and needs that balance, costs by distance in the plane. The first run counts, unwarmed. Beside it
// transfers of many items over lanes with fixed charges: cost above the bound that the engine proves itself.
import { seededRandom } from '@qianmian/kernel'
import { type FlowNetwork, minCostFlow, planTransfers, type TransferProblem } from '@qianmian/supply'
import loadHighs from 'highs'
import { benchOptions, cpuSeconds, report } from './report.ts'

const startedAt = new Date()
const options = benchOptions()
const sources = Number(options.sources ?? 50)
const sinks = Number(options.sinks ?? 500)
const random = seededRandom(options.seed ?? 'transport')

function lanes(): FlowNetwork {
  const points = Array.from({ length: sources + sinks }, () => [random.int(1000), random.int(1000)] as const)
  const supply = points.map((_, v) => (v < sources ? 0 : -(1 + random.int(40))))
  // Needs are dealt out to the sources: everything balances.
  for (let v = sources; v < points.length; v++) {
    for (let left = -supply[v]!; left > 0; ) {
      const part = Math.min(left, 1 + random.int(12))
      supply[random.int(sources)]! += part
      left -= part
    }
  }
  const pairs = points
    .slice(0, sources)
    .flatMap((_, i) => points.slice(sources).map((_, j) => [i, sources + j] as const))
  return {
    supply,
    from: pairs.map(([i]) => i),
    to: pairs.map(([, j]) => j),
    cost: pairs.map(([i, j]) =>
      Math.round(10 * Math.hypot(points[i]![0] - points[j]![0], points[i]![1] - points[j]![1])),
    ),
  }
}

/** The same as text of an LP. */
function lpText({ supply, from, to, cost }: FlowNetwork): string {
  const terms: string[][] = Array.from(supply, () => [])
  const objective: string[] = []
  for (let a = 0; a < from.length; a++) {
    terms[from[a]!]!.push(`+ x${a}`)
    terms[to[a]!]!.push(`- x${a}`)
    objective.push(`+ ${cost[a]} x${a}`)
  }
  const wrap = (list: readonly string[]): string => {
    const lines: string[] = []
    for (let k = 0; k < list.length; k += 12) lines.push(list.slice(k, k + 12).join(' '))
    return lines.join('\n')
  }
  const rows = terms.map((row, v) => `r${v}: ${wrap(row)} ${v < sources ? '<=' : '='} ${supply[v]}`)
  return `Minimize\nobj: ${wrap(objective)}\nSubject To\n${rows.join('\n')}\nEnd`
}

const network = lanes()
let cpu = cpuSeconds()
const outcome = minCostFlow(network)
const seconds = cpuSeconds() - cpu
if (!outcome.ok) throw new Error('the made problem cannot be met')

const highs = await loadHighs()
cpu = cpuSeconds()
const solution = highs.solve(lpText(network))
const highsSeconds = cpuSeconds() - cpu
if (solution.Status !== 'Optimal') throw new Error(`HiGHS says ${solution.Status}`)

/** Ten warehouses that all supply one another, fifty items, lanes that cost something merely to be used. */
function charged(): TransferProblem {
  const places = 10
  const points = Array.from({ length: places }, () => [random.int(100), random.int(100)] as const)
  const lanes = points.flatMap(([x, y], from) =>
    points.flatMap(([u, v], to) => {
      const way = Math.hypot(x - u, y - v)
      return from === to ? [] : [{ from, to, fixedCost: 2000 + Math.round(60 * way), unitCost: 5 + Math.round(way) }]
    }),
  )
  const items = Array.from({ length: 50 }, (_, k) => {
    const supply = Array.from({ length: places }, () => random.int(60) - 30)
    const spare = supply.reduce((sum, amount) => sum + amount, 0)
    if (spare < 0) supply[random.int(places)]! -= spare
    return { id: `item ${k}`, supply, size: 1 + random.int(3) }
  }).map((item) => {
    const short = item.supply.reduce((sum, amount) => sum - amount, 0)
    return short > 0 ? { ...item, supply: item.supply.map((amount, v) => (v === 0 ? amount + short : amount)) } : item
  })
  return { places, lanes, items }
}
const transfers = charged()
cpu = cpuSeconds()
const start = cpu
const plan = planTransfers(transfers, { kicks: 1000, spent: () => (cpuSeconds() - start) / 5 })
const chargedSeconds = cpuSeconds() - cpu

report('transport', startedAt, [
  {
    id: 'seconds',
    value: seconds,
    unit: 'CPU s',
    must: '<= 1',
    aim: '<= 0.15',
    note: `${network.from.length} arcs, ${outcome.value.pivots} pivots; HiGHS ${highsSeconds.toFixed(2)} with its text`,
  },
  {
    id: 'costGap',
    value: Math.abs(outcome.value.cost / solution.ObjectiveValue - 1),
    unit: 'of HiGHS',
    must: '<= 0.000001',
    note: `${outcome.value.cost} and ${solution.ObjectiveValue}`,
  },
  {
    id: 'chargedGap',
    value: (100 * (plan.cost - plan.bound)) / plan.bound,
    unit: '% of bound',
    aim: '<= 5',
    note: `10 warehouses, 50 items: ${plan.cost}, no plan below ${plan.bound}, ${plan.unmet.length} unmet`,
  },
  { id: 'chargedSeconds', value: chargedSeconds, unit: 'CPU s', aim: '<= 5' },
])
