// What another policy would have earned, from a log: how often the intervals hold the truth, and when no verdict is given
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ESTIMATORS, evaluatePolicy } from '@qianmian/learn'
import { pairLogs, readRows } from './ope-files.ts'
import { simulateLog } from './ope-simulate.ts'
import { type BenchRow, benchOptions, cpuSeconds, dataFolder, report } from './report.ts'

const startedAt = new Date()
const options = benchOptions()
const logs = Number(options.logs ?? 500)
const decisions = Number(options.decisions ?? 10_000)
const seed = options.seed ?? 'bench'
const rows: BenchRow[] = []

/** Coverage of 95 % intervals over simulated logs that can carry a verdict. */
function coverage(): void {
  const held = new Map(ESTIMATORS.map((name) => [name, 0]))
  const low = new Map(ESTIMATORS.map((name) => [name, 0]))
  const error = new Map(ESTIMATORS.map((name) => [name, 0]))
  let [judged, refused, i] = [0, 0, 0]
  for (; judged < logs && i < 20 * logs; i++) {
    const { log, target, truth } = simulateLog(`${seed}/${i}`, decisions, 0.5 + (i % 4) / 2, 0.05)
    const evaluation = evaluatePolicy(log, target)
    if (!evaluation.ok) {
      refused += 1
      continue
    }
    judged += 1
    for (const name of ESTIMATORS) {
      const { value, low: from, high: to } = evaluation.value.estimates[name]
      if (from <= truth && truth <= to) held.set(name, held.get(name)! + 1)
      if (truth > to) low.set(name, low.get(name)! + 1)
      error.set(name, error.get(name)! + Math.abs(value - truth) / truth)
    }
  }
  const say = (name: (typeof ESTIMATORS)[number]) =>
    `${name} ${((100 * held.get(name)!) / judged).toFixed(1)} (truth above in ${((100 * low.get(name)!) / judged).toFixed(1)}; mean error ${((100 * error.get(name)!) / judged).toFixed(0)} %)`
  const value = (100 * held.get('dr')!) / judged
  const note = `${judged} logs of ${decisions}, ${refused} more refused; ${ESTIMATORS.map(say).join(', ')}`
  rows.push({ id: 'coverage', value, unit: '%', must: '>= 93', aim: '<= 97', note })
}

/** Logs that are too thin, by the effective sample size worked out here: none of them may get a verdict. */
function thin(): void {
  let [tooThin, refused, i] = [0, 0, 0]
  let most = 0
  for (; tooThin < 200 && i < 4000; i++) {
    const { log, target } = simulateLog(`${seed}/thin/${i}`, [300, 1000, 3000][i % 3]!, 3 + (i % 5), 0.001)
    let [sum, squares] = [0, 0]
    for (let j = 0; j < log.actions.length; j++) {
      const w = target[log.contexts[j]! * log.actionCount + log.actions[j]!]! / log.propensities[j]!
      sum += w
      squares += w * w
    }
    const ess = (sum * sum) / squares
    if (ess >= 100) continue
    tooThin += 1
    most = Math.max(most, ess)
    if (!evaluatePolicy(log, target).ok) refused += 1
  }
  rows.push({
    id: 'refusedWhenThin',
    value: (100 * refused) / tooThin,
    unit: '%',
    must: '>= 100',
    note: `${tooThin} logs with an effective sample size under 100 (up to ${most.toFixed(1)})`,
  })
}

/** Two logs of the same items. */
function pair(prefix: string, logPath: string, targetPath: string): void {
  const [own, other] = [readRows(logPath), readRows(targetPath)]
  const { log, policy, sums } = pairLogs(own.rows, other.rows)
  const clicks = other.rows.reduce((sum, row) => sum + row.click, 0)
  const half = (1.96 * Math.sqrt(clicks)) / other.rows.length
  rows.push({
    id: `${prefix}onPolicyTruth`,
    value: clicks / other.rows.length,
    unit: 'clicks',
    note: `mean of ${other.rows.length} rows, ± ${half.toFixed(4)}; unreadable rows ${own.unreadable + other.unreadable}; propensities summed to ${sums.map((s) => s.toFixed(2)).join(', ')} before scaling`,
  })
  const evaluation = evaluatePolicy(log, policy)
  const overlap = evaluation.ok
    ? evaluation.value.overlap
    : evaluation.error.kind === 'malformed'
      ? undefined
      : evaluation.error
  if (overlap)
    rows.push({
      id: `${prefix}ess`,
      value: overlap.ess,
      unit: 'decisions',
      note: `of ${log.actions.length}; largest weight ${overlap.maxWeight.toFixed(1)}, mean ${overlap.meanWeight.toFixed(2)}, target mass without any log ${(100 * overlap.missingMass).toFixed(1)} %`,
    })
  if (!evaluation.ok) {
    const why = evaluation.error.kind === 'malformed' ? evaluation.error.reason : evaluation.error.kind
    rows.push({ id: `${prefix}verdict`, value: 0, unit: '', note: `no verdict: ${why}` })
    return
  }
  for (const name of ESTIMATORS) {
    const { value, low, high } = evaluation.value.estimates[name]
    rows.push({
      id: `${prefix}${name}`,
      value,
      unit: 'clicks',
      note: `${value.toFixed(5)} [${low.toFixed(5)}, ${high.toFixed(5)}]${name === 'switchDr' ? `, switches at weight ${evaluation.value.switchAt.toFixed(1)}` : ''}`,
    })
  }
}

if (options.log && options.target) pair('', options.log, options.target)
else {
  coverage()
  thin()
  const folder = join(dataFolder(), 'recommend')
  const [uniform, learned] = [join(folder, 'obd-random-men.csv.gz'), join(folder, 'obd-bts-men.csv.gz')]
  if (existsSync(uniform) && existsSync(learned)) {
    pair('random to bts: ', uniform, learned)
    pair('bts to random: ', learned, uniform)
  } else process.stdout.write(`skipped: the Open Bandit logs are not in ${folder}\n`)
}
rows.push({ id: 'cpu', value: cpuSeconds(), unit: 's' })
report('ope', startedAt, rows)
