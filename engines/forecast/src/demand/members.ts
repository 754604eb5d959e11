import { type BoostOptions, boost } from '../boost/boost.ts'
import { type EffectOptions, learnEffects } from './effects.ts'
import { type Asked, type Features, featureMaker } from './features.ts'
import type { Grid } from './panel.ts'

/** Forecasts of logarithms by all members, knowing what was sold until the grid's origin. */
export interface MemberLogs {
  readonly names: readonly string[]
  /** By member and row asked. */
  readonly logs: readonly Float64Array[]
  /** How far a row is commonly off, in logarithms: positive. */
  readonly spread: Float64Array
  readonly elasticities: Float64Array
}

/** Chosen on rolling origins 107 to 131 of the bench's panel (periods before 136), never on its test part. */
const EFFECTS: EffectOptions = { item: 3, series: 6, cross: 15, halfLife: 80 }
const COMMON = { loss: { kind: 'squared' }, leastWeight: 60, shrink: 5, rowShare: 0.7, columnShare: 0.3 } as const

interface TreeMember {
  readonly name: string
  readonly from: 'base' | 'level'
  readonly isByEvent: boolean
  readonly trees: number
  readonly rate: number
  readonly leaves: number
}
const TREES: readonly TreeMember[] = [
  { name: 'trees on effects', from: 'base', isByEvent: false, trees: 120, rate: 0.05, leaves: 31 },
  { name: 'trees on effects, by event', from: 'base', isByEvent: true, trees: 150, rate: 0.05, leaves: 8 },
  { name: 'trees on the level', from: 'level', isByEvent: true, trees: 150, rate: 0.08, leaves: 16 },
]
export const MEMBERS: readonly string[] = ['effects', ...TREES.map(({ name }) => name)]

/** Periods of a series before trees learn from it, so that it has a past. */
const PAST = 8
/** Fewer rows than these: trees would learn them by heart, and effects stand alone. */
const FEWEST_ROWS = 300
/** More rows than these: trees learn from every second, third and so on, which is enough. */
const MOST_ROWS = 200_000
const LEAST_SPREAD = 0.02

/** Learns every member from what is known, and asks each. @param horizon steps ahead that the trees learn for */
export function askMembers(grid: Grid, horizon: number, year: number, seed: string, asked: Asked): MemberLogs {
  const { said, elasticities } = learnEffects(grid, EFFECTS)
  const make = featureMaker(grid, { said, elasticities }, year)
  const known = knownRows(grid, horizon)
  const wanted = make(asked)
  const y = Float64Array.from(
    known.series,
    (s, row) => grid.logs[s * grid.periods + (known.period[row] as number)] as number,
  )
  if (y.length < FEWEST_ROWS) {
    const spread = spreadOfFew(grid, said)
    return { names: ['effects'], logs: [wanted.base], spread: wanted.base.map(() => spread), elasticities }
  }
  const seen = make(known)
  const events = Int32Array.from(
    known.series,
    (s, row) => (grid.series[s]?.item as number) * grid.periods + (known.period[row] as number),
  )
  const fit = (member: TreeMember, target: Float64Array, at: (features: Features) => Float64Array) => {
    const options: BoostOptions = {
      ...COMMON,
      ...member,
      seed: `${seed}/${member.name}`,
      ...(member.isByEvent ? { groups: events } : {}),
    }
    const start = at(seen)
    const trees = boost(
      seen.columns,
      target.map((value, row) => value - (start[row] as number)),
      undefined,
      options,
    )
    const ask = (features: Features) => {
      const from = at(features)
      return trees.predict(features.columns).map((value, row) => value + (from[row] as number))
    }
    return ask
  }
  const asks = TREES.map((member) => fit(member, y, (features) => features[member.from]))
  const within = (asks[1] as (features: Features) => Float64Array)(seen)
  const off = y.map((value, row) => Math.abs(value - (within[row] as number)))
  const spread = fit(
    { name: 'spread', from: 'base', isByEvent: true, trees: 60, rate: 0.1, leaves: 8 },
    off,
    (features) => new Float64Array(features.base.length),
  )(wanted)
  return {
    names: MEMBERS,
    logs: [wanted.base, ...asks.map((ask) => ask(wanted))],
    spread: spread.map((value) => Math.max(LEAST_SPREAD, value)),
    elasticities,
  }
}

/** Every known cell once, asked from one to `horizon` periods before, in turn. */
function knownRows({ series, periods, logs, origin }: Grid, horizon: number): Asked {
  const stride = Math.ceil(logs.reduce((sum, log) => sum + (Number.isNaN(log) ? 0 : 1), 0) / MOST_ROWS)
  const [rows, period, from]: [number[], number[], number[]] = [[], [], []]
  for (let s = 0; s < series.length; s++) {
    let turn = s
    for (let t = Math.min(PAST + horizon, origin >> 1); t <= origin; t++) {
      if (Number.isNaN(logs[s * periods + t] as number)) continue
      turn += 1
      if (turn % stride !== 0) continue
      const before = t - 1 - ((turn * 7 + (turn >> 2)) % horizon)
      if (before < 0) continue
      rows.push(s)
      period.push(t)
      from.push(before)
    }
  }
  return { series: Int32Array.from(rows), period: Int32Array.from(period), origin: Int32Array.from(from) }
}

function spreadOfFew({ logs }: Grid, said: Float64Array): number {
  let [sum, count] = [0, 0]
  for (let cell = 0; cell < logs.length; cell++) {
    if (Number.isNaN(logs[cell] as number)) continue
    sum += Math.abs((logs[cell] as number) - (said[cell] as number))
    count += 1
  }
  return Math.max(LEAST_SPREAD, sum / Math.max(1, count))
}
