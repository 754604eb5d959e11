// inventory models against exact answers
// npm run bench -- inventory --oracle <json>
import { readFileSync } from 'node:fs'
import {
  baseStockNormal,
  economicOrder,
  economicOrderWithBackorders,
  guaranteedService,
  minMaxPoisson,
  minMaxPower,
  newsvendorPoisson,
  newsvendorProfit,
  normalLoss,
  reorderPoisson,
  type Stage,
  wagnerWhitin,
} from '@qianmian/supply'
import { benchOptions, report } from './report.ts'

interface Case {
  readonly model: string
  // biome-ignore lint/suspicious/noExplicitAny: each model has an input of its own
  readonly input: any
  readonly expected: Readonly<Record<string, unknown>>
}
const TOLERANCE = 1e-6
const options = benchOptions()
const startedAt = new Date()
const path = options.oracle ?? `${process.env.QIANMIAN_DATA ?? '../shared/data'}/inventory/oracle-visible.json`
const cases = JSON.parse(readFileSync(path, 'utf8')) as readonly Case[]

const ANSWERS: Readonly<Record<string, (input: Case['input']) => unknown>> = {
  base_stock_normal: (a) => baseStockNormal(a, a, a.leadTime),
  newsvendor_poisson: (a) => newsvendorPoisson(a, a.mu),
  newsvendor_normal_profit: (a) => newsvendorProfit(a, a),
  eoq: (a) => economicOrder(a.K, a.h, a.d),
  eoq_backorders: (a) => economicOrderWithBackorders(a.K, a, a.d),
  standard_normal_loss: (a) => {
    const { missing, left } = normalLoss(a.z)
    return { n: missing, nbar: left }
  },
  s_S_poisson_exact: (a) => minMaxPoisson(a.K, a, a.mu),
  s_S_power_approx: (a) => minMaxPower(a.K, a, a, a.leadTime ?? 0),
  r_Q_poisson_exact: (a) => reorderPoisson(a.K, a, a.lambda_, a.L),
  wagner_whitin: (a) => wagnerWhitin(a.K, a.h, a.d),
  gsm_tree: (a) => guaranteedService(a.nodes as Stage[]),
}

/** Whether everything that is expected is there, to a millionth; of plans that cost the same, any is right. */
function agrees(answer: unknown, expected: unknown): boolean {
  if (typeof expected === 'number')
    return typeof answer === 'number' && Math.abs(answer - expected) <= TOLERANCE * Math.max(1, Math.abs(expected))
  if (typeof expected !== 'object' || expected === null || typeof answer !== 'object' || answer === null) return false
  return Object.entries(expected).every(([name, value]) => agrees(Reflect.get(answer, name), value))
}

let exact = 0
const cpu = process.cpuUsage()
for (const { model, input, expected } of cases) {
  const answer = ANSWERS[model]?.(input)
  if (answer !== undefined && agrees(answer, expected)) exact += 1
  else process.stdout.write(`${model}: ${JSON.stringify(answer)} instead of ${JSON.stringify(expected)}\n`)
}
const used = process.cpuUsage(cpu)
report('inventory', startedAt, [
  {
    id: 'exact',
    value: exact,
    unit: 'cases',
    must: `= ${cases.length}`,
    note: `${((used.user + used.system) / 1000).toFixed(0)} ms of CPU for all`,
  },
  { id: 'cases', value: cases.length, unit: 'cases' },
])
