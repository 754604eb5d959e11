// How fast variants are learned, on simulated worlds that do and do not match the model, and whether tests hold when watched
import { readFileSync } from 'node:fs'
import { newProductRun } from './bandit-new-product.ts'
import { PEERS } from './bandit-peers.ts'
import { simulate } from './bandit-simulate.ts'
import { ABOUT, drawWorld, FAMILIES, type Family, swapped, type World } from './bandit-worlds.ts'
import { type BenchRow, benchOptions, cpuSeconds, report } from './report.ts'
import { watchTwoArms } from './sequential-runs.ts'

// Everything here is simulated: it says how the engine does on such worlds, and not what a shop will earn. The worlds are
// those of seeds `bench/…`; the engine's options and priors were chosen on seeds `dev/…`.
const startedAt = new Date()
const options = benchOptions()
const seeds = Number(options.seeds ?? 50)
const tableSeeds = Number(options['table-seeds'] ?? 5)
const runs = Number(options.runs ?? 1000)
const shops = Number(options.shops ?? 10)
const horizon = Number(options.impressions ?? 30_000)
const only = options.only
const rows: BenchRow[] = []
const ALL: readonly Family[] = [...FAMILIES.matching, ...FAMILIES.mismatched]

interface Summary {
  readonly mean: number
  readonly error: number
}
function summary(values: readonly number[]): Summary {
  const n = values.length
  const mean = values.reduce((a, b) => a + b, 0) / n
  const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / Math.max(1, n - 1)
  return { mean, error: Math.sqrt(variance / n) }
}
const percent = ({ mean, error }: Summary) => `${(100 * mean).toFixed(1)}±${(100 * error).toFixed(1)}`
const print = (text = '') => process.stdout.write(`${text}\n`)
function table(head: readonly string[], lines: readonly (readonly string[])[]): void {
  const all = [head, ...lines]
  const widths = head.map((_, i) => Math.max(...all.map((line) => line[i]?.length ?? 0)))
  for (const line of all) print(line.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '))
  print()
}

interface Setting {
  readonly delay: number
  readonly isSwapped: boolean
  readonly count: number
}
type Worlds = (family: string, i: number) => { world: World; after: World }
const drawn =
  (isSwapped: boolean): Worlds =>
  (family, i) => {
    const world = drawWorld(family as Family, `bench/${i}`)
    return { world, after: isSwapped ? swapped(world, `bench/${i}`) : world }
  }

function lostOf(peer: string, family: string, { delay, isSwapped, count }: Setting, worlds = drawn(isSwapped)) {
  return Array.from({ length: count }, (_, i) => {
    const { world, after } = worlds(family, i)
    return simulate(world, after, PEERS[peer]!, `bench/${i}/${family}`, horizon, delay)
  })
}

function regretTable(title: string, families: readonly string[], setting: Setting, worlds?: Worlds) {
  print(`${title} (% of oracle clicks lost in ${horizon} impressions, ${setting.count} seeds, ± standard error)`)
  const found = new Map<string, number[][]>()
  for (const peer of Object.keys(PEERS)) {
    const before = cpuSeconds()
    found.set(
      peer,
      families.map((family) => lostOf(peer, family, setting, worlds).map((run) => run.lost)),
    )
    process.stderr.write(`${peer}: ${(cpuSeconds() - before).toFixed(1)} s CPU\n`)
  }
  table(
    ['', ...families],
    [...found].map(([peer, lost]) => [peer, ...lost.map((values) => percent(summary(values)))]),
  )
  return found
}

/** Mean over families, seeds within a family being the unit of its error. */
function meanOf(lost: readonly (readonly number[])[]): Summary {
  const each = lost.map(summary)
  return {
    mean: each.reduce((sum, s) => sum + s.mean, 0) / each.length,
    error: Math.sqrt(each.reduce((sum, s) => sum + s.error ** 2, 0)) / each.length,
  }
}

function regret(): void {
  for (const family of ALL) print(`${family.padEnd(14)} ${ABOUT[family]}`)
  print()
  const found = regretTable('No delay', ALL, { delay: 0, isSwapped: false, count: seeds })
  const parts = {
    regretMatching: { families: FAMILIES.matching, must: '<= 11', aim: '<= 9' },
    regretMismatched: { families: FAMILIES.mismatched, must: '<= 16', aim: '<= 12' },
  }
  for (const [id, { families, must, aim }] of Object.entries(parts)) {
    const of = (peer: string) => meanOf(families.map((family) => found.get(peer)![ALL.indexOf(family)]!))
    const peers = Object.keys(PEERS).filter((peer) => peer !== 'qianmian')
    const own = of('qianmian')
    const each = families.map((family) => `${family} ${percent(summary(found.get('qianmian')![ALL.indexOf(family)]!))}`)
    rows.push({
      id,
      value: 100 * own.mean,
      unit: '%',
      must,
      aim,
      note: `± ${(100 * own.error).toFixed(1)}, ${seeds} seeds: ${each.join(', ')}; ${peers.map((p) => `${p} ${(100 * of(p).mean).toFixed(1)}`).join(', ')}`,
    })
  }
}

function delays(): void {
  for (const delay of [500, 5000]) {
    const found = regretTable(`Delay ${delay}`, ALL, { delay, isSwapped: false, count: tableSeeds })
    const own = meanOf(found.get('qianmian')!)
    const plain = meanOf(found.get('TS plain hierarchy')!)
    rows.push({
      id: `regretDelay${delay}`,
      value: 100 * own.mean,
      unit: '%',
      note: `± ${(100 * own.error).toFixed(1)}, all families, ${tableSeeds} seeds; TS plain hierarchy ${percent(plain)}`,
    })
  }
}

/** Impressions after the swap until the loss is under half of what uniform showing loses, for good. */
function swaps(): void {
  const setting = { delay: 0, isSwapped: true, count: tableSeeds }
  const half = horizon / 2000
  const curves = new Map<string, number[]>()
  const lost = new Map<string, Summary>()
  for (const peer of Object.keys(PEERS)) {
    const all = ALL.map((family) => lostOf(peer, family, setting))
    lost.set(peer, meanOf(all.map((family) => family.map((run) => run.lost))))
    const flat = all.flat()
    curves.set(
      peer,
      Array.from(
        { length: 2 * half },
        (_, block) => flat.reduce((sum, run) => sum + run.lostByThousand[block]!, 0) / flat.length,
      ),
    )
  }
  const at = [half - 1, half, half + 1, half + 2, half + 4, half + 6, half + 9, 2 * half - 1]
  print(`Ranking turned round at ${horizon / 2}, all families, ${tableSeeds} seeds: % lost in each thousand`)
  table(
    ['', 'whole run', ...at.map((block) => `${block + 1}k`)],
    [...curves].map(([peer, curve]) => [
      peer,
      percent(lost.get(peer)!),
      ...at.map((block) => (100 * curve[block]!).toFixed(1)),
    ]),
  )
  const bar = curves.get('uniform')!.reduce((a, b) => a + b, 0) / (2 * half) / 2
  const recovery = (peer: string) => {
    const curve = curves.get(peer)!
    let block = 2 * half
    while (block > half && curve[block - 1]! <= bar) block -= 1
    return 1000 * (block - half)
  }
  rows.push({
    id: 'recoveryAfterSwap',
    value: recovery('qianmian'),
    unit: 'impressions',
    must: '<= 5000',
    note: `until under half of uniform's loss for good, ${tableSeeds} seeds a family; ${Object.keys(PEERS)
      .filter((peer) => peer !== 'uniform' && peer !== 'qianmian')
      .map((peer) => `${peer} ${recovery(peer) >= horizon / 2 ? 'never' : recovery(peer)}`)
      .join(', ')}`,
  })
}

function newProducts(): void {
  const lines = [5000, 20_000].map((impressions) => {
    const all = Array.from({ length: shops }, (_, i) => newProductRun(`bench/${i}`, impressions, 0.15, 0.02))
    return {
      impressions,
      first: summary(all.map((run) => run.firstPick)),
      exploring: summary(all.map((run) => run.exploring)),
      random: summary(all.map((run) => run.random)),
    }
  })
  const last = lines.at(-1)!
  rows.push({
    id: 'newProductRegret',
    value: last.first.mean,
    unit: 'share',
    must: '<= 0.1',
    aim: '<= 0.06',
    note: lines
      .map(
        (line) =>
          `after ${line.impressions}: recommended text ${line.first.mean.toFixed(3)} ± ${line.first.error.toFixed(3)}, exploring ${line.exploring.mean.toFixed(3)}, at random ${line.random.mean.toFixed(3)}`,
      )
      .join('; '),
  })
}

function sequential(): void {
  const share = (looks: readonly boolean[]) => (100 * looks.filter(Boolean).length) / looks.length
  const watch = (lift: number, count: number) =>
    Array.from({ length: count }, (_, i) => watchTwoArms(`bench/${lift}/${i}`, 0.03, 0.03 * (1 + lift), 20_000))
  const same = watch(0, runs)
  rows.push({
    id: 'aaFalsePositive',
    value: share(same.map((run) => run.sequential)),
    unit: '%',
    must: '<= 5',
    note: `${runs} runs, looked at every 100 an arm; z-test looked at as often ${share(same.map((run) => run.peekedZ)).toFixed(1)}, once ${share(same.map((run) => run.finalZ)).toFixed(1)}; interval right at every look ${share(same.map((run) => run.covered)).toFixed(1)}`,
  })
  const better = watch(0.2, runs)
  const stops = better
    .filter((run) => run.sequential)
    .map((run) => run.stoppedAt)
    .sort((a, b) => a - b)
  const others = [0.1, 0.3]
    .map((lift) => `+${100 * lift} % ${share(watch(lift, 300).map((run) => run.sequential)).toFixed(1)}`)
    .join(', ')
  rows.push({
    id: 'powerAt20',
    value: share(better.map((run) => run.sequential)),
    unit: '%',
    must: '>= 75',
    note: `median stop ${stops[Math.floor(stops.length / 2)]}; z-test once at the end ${share(better.map((run) => run.finalZ)).toFixed(1)}, looked at all the time ${share(better.map((run) => run.peekedZ)).toFixed(1)} (and wrong as often as said above); ${others}; interval right at every look ${share(better.map((run) => run.covered)).toFixed(1)}`,
  })
}

/** Worlds of somebody else: one JSON a line, {"ctr": [[segment 0: rate of each arm], …], "features"?: [{name: value}, …]}. */
function foreign(path: string): void {
  const worlds = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): World => {
      const { ctr, features } = JSON.parse(line) as { ctr: number[][]; features?: Record<string, string>[] }
      const arms = ctr[0]!.map((_, a) => ({ id: `a${a}`, features: features?.[a] ?? {} }))
      return { arms, segments: ctr.length, ctr: Float64Array.from(ctr.flat()) }
    })
  const of: Worlds = (_, i) => ({ world: worlds[i]!, after: worlds[i]! })
  const setting = { delay: Number(options.delay ?? 0), isSwapped: false, count: worlds.length }
  const found = regretTable(path, ['given'], setting, of)
  const own = meanOf(found.get('qianmian')!)
  rows.push({ id: 'regretGiven', value: 100 * own.mean, unit: '%', note: `± ${(100 * own.error).toFixed(1)}` })
}

const parts: Readonly<Record<string, () => void>> = { newProducts, sequential, regret, swaps, delays }
if (options.env) foreign(options.env)
else
  for (const [name, part] of Object.entries(parts)) {
    if (only && !only.split(',').includes(name)) continue
    const from = rows.length
    part()
    // Long parts follow: what is known is said at once.
    for (const { id, value, unit, note } of rows.slice(from)) print(`${id} ${value.toFixed(3)} ${unit} ${note ?? ''}`)
  }
rows.push({
  id: 'cpu',
  value: cpuSeconds(),
  unit: 's',
  note: `wall ${((Date.now() - startedAt.getTime()) / 1000).toFixed(0)} s`,
})
report('bandit', startedAt, rows)
