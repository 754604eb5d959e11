// the price ladder of many products at once against HiGHS, the exact checker, on made shops
// npm run bench -- ladder [--seed text] [--checkSeconds n] [--only n]
// Nothing here is fitted to data; the seed of the shops was fixed before the method was timed.
import { type LadderRequest, priceLadder } from '@qianmian/pricing'
import loadHighs from 'highs'
import { asMip, makeShop } from './ladder-shops.ts'
import { type BenchRow, benchOptions, cpuSeconds, report } from './report.ts'

const options = benchOptions()
const startedAt = new Date()
const seed = options.seed ?? 'ladder'
const CHECK_SECONDS = Number(options.checkSeconds ?? 60)
const SIZES = [1000, 200, 3000]
const rows: BenchRow[] = []

/** Whether a plan keeps every limit and line, straight from the request. */
function isKept({ products, lines = [], limits = {} }: LadderRequest, choice: readonly number[]): boolean {
  const at = choice.map((p, i) => products[i]!.points[p]!)
  const units = at.reduce((sum, point) => sum + point.units, 0)
  const profit = at.reduce((sum, point) => sum + point.profit, 0)
  const revenue = at.reduce((sum, point) => sum + point.units * point.price, 0)
  const changes = choice.filter((p, i) => p !== products[i]!.current).length
  return (
    units >= (limits.leastUnits ?? 0) * (1 - 1e-9) &&
    profit >= ((limits.leastMarginBp ?? 0) / 10_000) * revenue * (1 - 1e-9) &&
    changes <= (limits.mostChanges ?? products.length) &&
    lines.every((line) => line.every((i, k) => k === 0 || at[line[k - 1]!]!.price <= at[i]!.price))
  )
}

for (const n of SIZES) {
  if (options.only && Number(options.only) !== n) continue
  const shop = makeShop(n, `${seed} ${n}`)
  let cpu = cpuSeconds()
  const wall = performance.now()
  const plan = priceLadder(shop)
  const seconds = cpuSeconds() - cpu
  const wallSeconds = (performance.now() - wall) / 1000
  if (plan.kind !== 'plan') throw new Error(`no plan for ${n} products: ${plan.kind}`)
  if (!isKept(shop, plan.choice)) throw new Error(`a limit is broken for ${n} products`)
  cpu = cpuSeconds()
  priceLadder(shop)
  const again = cpuSeconds() - cpu
  // One instance a size: a fault in an earlier model must not reach the next one.
  const highs = await loadHighs()
  cpu = cpuSeconds()
  const exact = highs.solve(asMip(shop), { output_flag: false, mip_rel_gap: 1e-5, time_limit: CHECK_SECONDS })
  const checkSeconds = cpuSeconds() - cpu
  const isMain = n === 1000
  const id = (name: string) => (isMain ? name : `${name}${n}`)
  const gap = (100 * (exact.ObjectiveValue - plan.value)) / exact.ObjectiveValue
  rows.push(
    {
      id: id('gap'),
      value: gap,
      unit: '%',
      must: '<= 0.5',
      aim: '<= 0.1',
      note: `${n} products; own bound says at most ${(100 * plan.gap).toFixed(4)} %; HiGHS ${exact.Status}; binding: ${Object.entries(
        plan.worth,
      )
        .flatMap(([limit, worth]) => (worth > 1e-6 ? limit : []))
        .join(', ')}`,
    },
    {
      id: id('seconds'),
      value: seconds,
      unit: 'CPU s',
      ...(isMain ? { must: '<= 1', aim: '<= 0.2' } : {}),
      note: `wall ${wallSeconds.toFixed(3)} s; solved again ${again.toFixed(3)} CPU s; HiGHS ${checkSeconds.toFixed(2)} CPU s`,
    },
  )
}
report('ladder', startedAt, rows)
