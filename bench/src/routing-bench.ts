import { checkPlan, solveRouting } from '@qianmian/supply'
import { type BenchRow, benchOptions, cpuSeconds, report } from '../report.ts'
import type { Instance } from './routing-files.ts'

/** Bars of a bench of routes, in percent above the best known. */
export interface RoutingBars {
  readonly must: string
  readonly aim: string
}

/**
 * Solves instances for so many CPU seconds each, one after another, and looks every plan through with the checker that knows
 * nothing of the search. Seconds count everything: reading the matrices in, compiling, the start.
 * @param name the bench
 */
export function benchRoutes(name: string, instances: readonly Instance[], seconds: number, bars: RoutingBars): void {
  const startedAt = new Date()
  const options = benchOptions()
  const chosen = instances
    .filter(({ problem }) => problem.stops.length + 1 <= Number(options['max-n'] ?? Number.POSITIVE_INFINITY))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .slice(0, Number(options.limit ?? Number.POSITIVE_INFINITY))
  const gaps: number[] = []
  let infeasible = 0
  for (const { name: instance, problem, best } of chosen) {
    const wall = performance.now()
    const cpu = cpuSeconds()
    let iterations = 0
    const outcome = solveRouting(problem, {
      seed: instance,
      spent: (done) => {
        iterations = done
        return (cpuSeconds() - cpu) / seconds
      },
    })
    if (!outcome.ok) throw new Error(`${instance}: pinned stops in an instance without any`)
    const used = cpuSeconds() - cpu
    const { faults, cost } = checkPlan(problem, outcome.value)
    const isWhole = faults.length === 0 && outcome.value.unassigned.length === 0
    if (!isWhole) infeasible += 1
    const gap = 100 * (cost / best - 1)
    gaps.push(gap)
    process.stdout.write(
      `${instance.padEnd(14)} ${cost.toFixed(2).padStart(10)} ${best.toFixed(2).padStart(10)} ${gap.toFixed(2).padStart(6)} % ` +
        `${used.toFixed(1)} CPU s, ${((performance.now() - wall) / 1000).toFixed(1)} s, ${iterations} changes` +
        `${isWhole ? '' : ` INFEASIBLE ${faults[0] ?? `${outcome.value.unassigned.length} left out`}`}\n`,
    )
  }
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
  const rows: BenchRow[] = [
    { id: 'meanGap', value: mean, unit: '%', ...bars, note: `${seconds} CPU s each, one thread` },
    { id: 'worstGap', value: Math.max(...gaps), unit: '%' },
    { id: 'infeasible', value: infeasible, unit: 'plans', must: '= 0' },
    { id: 'instances', value: chosen.length, unit: 'instances' },
  ]
  report(name, startedAt, rows)
}
