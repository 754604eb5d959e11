// forecasts of series: accuracy, intervals, speed
// npm run bench -- forecast --series <jsonl.gz> [--inner]
// Members, weights and the law of the intervals were chosen with --inner (the last cycle of what may be looked at held out).
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { forecast } from '@qianmian/forecast'
import { type BenchRow, benchOptions, report } from './report.ts'

interface Row {
  readonly id: string
  readonly period: string
  readonly m: number
  readonly x: readonly number[]
  readonly xx: readonly number[]
}

const options = benchOptions()
const startedAt = new Date()
const data = options.series ?? `${process.env.QIANMIAN_DATA ?? '../shared/data'}/forecast/m3-visible.jsonl.gz`
/** With it, the last cycle of what may be looked at is held out instead of the test part: for choices. */
const isInner = process.argv.includes('--inner')
const FEWEST = 10
const LEVEL = 0.95

const rows = gunzipSync(readFileSync(data))
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row)
  .flatMap((row) => {
    const h = row.xx.length
    if (!isInner) return [row]
    return row.x.length - h >= Math.max(FEWEST, 2 * row.m + 3)
      ? [{ ...row, x: row.x.slice(0, -h), xx: row.x.slice(-h) }]
      : []
  })

interface Sums {
  n: number
  smape: number
  mase: number
  inside: number
  inside80: number
  msis: number
  cpuUs: number
}
const sums = new Map<string, Sums>()
for (const row of rows.slice(0, 200)) forecast({ values: Float64Array.from(row.x), period: row.m }, row.xx.length)
for (const { period, m, x, xx } of rows) {
  const cpu = process.cpuUsage()
  const said = forecast({ values: Float64Array.from(x), period: m }, xx.length)
  const { lower, upper } = said.interval(LEVEL)
  const used = process.cpuUsage(cpu)
  const narrow = said.interval(0.8)
  let scale = 0
  for (let t = m; t < x.length; t++) scale += Math.abs((x[t] as number) - (x[t - m] as number)) / (x.length - m)
  for (const key of [period.toLowerCase(), 'all']) {
    const sum = sums.get(key) ?? { n: 0, smape: 0, mase: 0, inside: 0, inside80: 0, msis: 0, cpuUs: 0 }
    sums.set(key, sum)
    sum.n += 1
    sum.cpuUs += used.user + used.system
    xx.forEach((truth, i) => {
      const [mean, low, high] = [said.mean[i] as number, lower[i] as number, upper[i] as number]
      const share = 1 / xx.length
      sum.smape += (share * 200 * Math.abs(truth - mean)) / (Math.abs(truth) + Math.abs(mean) || 1)
      sum.mase += (share * Math.abs(truth - mean)) / scale
      sum.inside += truth >= low && truth <= high ? share : 0
      sum.inside80 += truth >= (narrow.lower[i] as number) && truth <= (narrow.upper[i] as number) ? share : 0
      const miss = Math.max(0, low - truth) + Math.max(0, truth - high)
      sum.msis += (share * (high - low + (2 / (1 - LEVEL)) * miss)) / scale
    })
  }
}

const MUST: Readonly<Record<string, string>> = {
  'monthly.smape': '<= 13.75',
  'monthly.mase': '<= .850',
  'monthly.msis': '<= 6.2',
  'all.smape': '<= 12.76',
  'all.seriesPerCpuSecond': '>= 150',
}
const AIM: Readonly<Record<string, string>> = {
  'monthly.smape': '<= 13.50',
  'monthly.mase': '<= .835',
  'monthly.msis': '<= 5.7',
  'all.seriesPerCpuSecond': '>= 600',
}
const out: BenchRow[] = []
for (const [key, { n, smape, mase, inside, inside80, msis, cpuUs }] of sums) {
  const row = (name: string, value: number, unit: string): void => {
    const id = key === 'all' ? name : `${key}.${name}`
    const must = MUST[`${key}.${name}`]
    const aim = AIM[`${key}.${name}`]
    out.push({
      id,
      value,
      unit,
      ...(must ? { must } : {}),
      ...(aim ? { aim } : {}),
      ...(name === 'smape' ? { note: `${n} series` } : {}),
    })
  }
  row('smape', smape / n, '%')
  row('mase', mase / n, '')
  row('coverage95', inside / n, '')
  row('coverage80', inside80 / n, '')
  row('msis', msis / n, '')
  row('seriesPerCpuSecond', (1e6 * n) / cpuUs, '1/s')
}
report('forecast', startedAt, out)
