import { seededRandom } from '@qianmian/kernel'
import { factorise, solveLower, solveUpper } from '../math/cholesky.ts'

/** What a product is: words (a colour, a category) or numbers (the logarithm of a price). */
export type Attributes = Readonly<Record<string, string | number>>

/** A product that has sold for a while, or has been on sale for a while without. */
export interface Neighbour {
  readonly attributes: Attributes
  /** Mean units a period. */
  readonly rate: number
  /** Periods that the rate was seen over: a rate of few sales is less sure, and of none not nothing. */
  readonly periods?: number
  /** What it is a variant of: sizes and colours of one product sell alike. */
  readonly group?: string
  /** Variance of a period beyond the mean, by the mean's square. */
  readonly overdispersion?: number
}

/** How much each thing about products tells of the logarithm of what they sell, as a shop's own sales show it: variances. */
export interface Likeness {
  /** Mean of logarithms of rates. */
  readonly mean: number
  /** By attribute; those that tell nothing are not there. `span` of numbers: how far apart values are hardly alike any more. */
  readonly attributes: ReadonlyMap<string, { readonly variance: number; readonly span: number }>
  /** Of being a variant of one product rather than another. */
  readonly group: number
  /** Of what nothing tells. */
  readonly own: number
  /** Errors of products that were left out, in deviations of what was believed of them, rising: the form of the law. */
  readonly errors: Float64Array
}

/** Of very many, so many are learned from, whole groups of them. */
const MOST = 320
/** An attribute is let in when the logarithm of the likelihood gains so much: what its one variance costs (Akaike 1974). */
const SURE = 1
/** Below this share of products that have it, an attribute is not looked at. */
const KNOWN_SHARE = 0.1
const FEWEST = 12
/** Shares of the whole variance that a part is begun with, and what it is then changed by. */
const [SMALL, LARGE] = [0.12, 0.4]
const CHANGES = [0.5, 1.6] as const
const SWEEPS = 4
/** Variance of logarithms of rates that is believed of too few neighbours. */
const APART = 0.6
const USUAL_PERIODS = 50

/** Logarithm of a rate; half a unit is what nothing sold is taken for. */
export const logRate = ({ rate, periods = USUAL_PERIODS }: Neighbour): number =>
  Math.log(rate + 0.5 / Math.max(1, periods))

/** Variance of that logarithm by chance alone. */
export const chanceOf = ({ rate, periods = USUAL_PERIODS }: Neighbour): number => 1 / (rate * periods + 0.5)

/**
 * Learns from products that sell which of their attributes tell how much, as variances of effects that add up to the logarithm of a
 * rate (a Gaussian process with a kernel an attribute; restricted to those that the likelihood gains by).
 * @returns without attributes where none tells: then everything is as the mean of all
 * @throws RangeError without neighbours, or with a negative rate
 * @example learnLikeness(neighbours).attributes.get('category')?.variance // 0.4
 */
export function learnLikeness(neighbours: readonly Neighbour[]): Likeness {
  if (neighbours.length === 0) throw new RangeError('a new product is forecast by others, and there are none')
  if (neighbours.some(({ rate }) => !(rate >= 0))) throw new RangeError('a rate is not negative')
  const some = sampled(neighbours)
  const n = some.length
  const logs = Float64Array.from(some, logRate)
  const mean = logs.reduce((sum, log) => sum + log, 0) / n
  const whole = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / n
  if (n < FEWEST)
    return {
      mean,
      attributes: new Map(),
      group: 0,
      own: (n * whole + APART * 4) / (n + 4),
      errors: new Float64Array(0),
    }
  const model = makeModel(some, logs)
  const parts = new Map<string, number>([['', 0.9 * whole]])
  let best = model.likelihood(parts)
  const attempt = (name: string, variance: number): boolean => {
    const trial = new Map(parts).set(name, variance)
    const found = model.likelihood(trial)
    if (!(found > best)) return false
    parts.set(name, variance)
    best = found
    return true
  }
  const sweep = (): void => {
    for (const name of [...parts.keys()])
      for (const by of CHANGES)
        while (attempt(name, by * (parts.get(name) as number))) if (isTiny(parts, name, whole)) break
  }
  // What variants of one product share is not the doing of any attribute that they share, too: it is let in first.
  if (model.hasGroups) parts.set(GROUP, 0.1 * whole)
  best = model.likelihood(parts)
  sweep()
  const open = new Set(model.names)
  while (open.size > 0) {
    let [step, gain]: [[string, number] | undefined, number] = [undefined, SURE]
    for (const name of open)
      for (const share of [SMALL, LARGE]) {
        const found = model.likelihood(new Map(parts).set(name, share * whole)) - best
        if (found > gain) [step, gain] = [[name, share * whole], found]
      }
    if (!step) break
    parts.set(...step)
    open.delete(step[0])
    best += gain
    sweep()
  }
  for (let n = 0; n < SWEEPS; n++) sweep()
  const { center, errors } = model.leftOut(parts)
  return {
    mean: center,
    attributes: new Map(
      model.names.flatMap((name) => {
        const variance = parts.get(name)
        return variance === undefined ? [] : [[name, { variance, span: model.spanOf(name) }] as const]
      }),
    ),
    group: parts.get(GROUP) ?? 0,
    own: parts.get('') ?? whole,
    errors,
  }
}

const GROUP = '\u0000group'

const isTiny = (parts: ReadonlyMap<string, number>, name: string, whole: number): boolean =>
  (parts.get(name) as number) < 1e-4 * whole

/**
 * What two products have in common: the covariance of the logarithms of their rates.
 * @example covariance({ category: 'tea' }, undefined, neighbour, likeness)
 */
export function covariance(
  attributes: Attributes,
  group: string | undefined,
  other: Neighbour,
  { attributes: effects, group: shared }: Pick<Likeness, 'attributes' | 'group'>,
): number {
  let sum = group !== undefined && other.group === group ? shared : 0
  for (const [name, { variance, span }] of effects)
    sum += variance * alike(attributes[name], other.attributes[name], span)
  return sum
}

/** Between 0 and 1; what is not known is like nothing. */
function alike(one: string | number | undefined, other: string | number | undefined, span: number): number {
  if (one === undefined || other === undefined) return 0
  if (typeof one === 'number' && typeof other === 'number') return Math.exp(-Math.abs(one - other) / span)
  return one === other ? 1 : 0
}

function sampled(all: readonly Neighbour[]): readonly Neighbour[] {
  if (all.length <= MOST) return all
  const groups = new Map<string, Neighbour[]>()
  all.forEach((one, i) => {
    const key = one.group ?? `\u0000${i}`
    const own = groups.get(key)
    if (own) own.push(one)
    else groups.set(key, [one])
  })
  const chosen: Neighbour[] = []
  for (const own of seededRandom('likeness').shuffle([...groups.values()])) {
    if (chosen.length >= MOST) break
    chosen.push(...own.slice(0, MOST - chosen.length))
  }
  return chosen
}

/** A kernel a part, and what the shop's sales say of their variances. */
function makeModel(some: readonly Neighbour[], logs: Float64Array) {
  const n = some.length
  const chance = some.map(chanceOf)
  const spans = new Map(namesOf(some).map((name) => [name, spanOf(some, name)]))
  const pairs = (of: (one: Neighbour, other: Neighbour) => number): Float64Array => {
    const values = new Float64Array(n * n)
    for (let i = 0; i < n; i++)
      for (let k = 0; k <= i; k++) values[i * n + k] = i === k ? 1 : of(some[i] as Neighbour, some[k] as Neighbour)
    return values
  }
  const kernels = new Map(
    [...spans].map(([name, span]) => [
      name,
      pairs((one, other) => alike(one.attributes[name], other.attributes[name], span)),
    ]),
  )
  const groups = pairs((one, other) => (one.group !== undefined && one.group === other.group ? 1 : 0))
  kernels.set(GROUP, groups)
  const factorOf = (parts: ReadonlyMap<string, number>): Float64Array | undefined => {
    const matrix = new Float64Array(n * n)
    for (const [name, variance] of parts) {
      const kernel = kernels.get(name)
      if (kernel)
        for (let at = 0; at < matrix.length; at++)
          matrix[at] = (matrix[at] as number) + variance * (kernel[at] as number)
    }
    const own = parts.get('') ?? 0
    for (let i = 0; i < n; i++) matrix[i * n + i] = (matrix[i * n + i] as number) + own + (chance[i] as number)
    return factorise(matrix, n) ? matrix : undefined
  }
  /** Logs and ones before the factor, and the mean that follows. */
  const centred = (factor: Float64Array) => {
    const [y, one] = [solveLower(factor, n, logs), solveLower(factor, n, new Float64Array(n).fill(1))]
    const [top, weight] = [dot(y, one), dot(one, one)]
    const center = top / weight
    return { center, weight, residual: y.map((value, i) => value - center * (one[i] as number)) }
  }
  return {
    names: [...spans.keys()],
    spanOf: (name: string): number => spans.get(name) as number,
    hasGroups: some.some((_, i) => groups.subarray(i * n, i * n + i).some((value) => value > 0)),
    /** Restricted: the mean is not held against the variances. */
    likelihood(parts: ReadonlyMap<string, number>): number {
      const factor = factorOf(parts)
      if (!factor) return Number.NEGATIVE_INFINITY
      const { weight, residual } = centred(factor)
      let log = 0
      for (let i = 0; i < n; i++) log += Math.log(factor[i * n + i] as number)
      return -0.5 * dot(residual, residual) - log - 0.5 * Math.log(weight)
    },
    /** What each would have been taken for by the others, by the inverse of the matrix (Sundararajan & Keerthi 2001). */
    leftOut(parts: ReadonlyMap<string, number>): { center: number; errors: Float64Array } {
      const factor = factorOf(parts)
      if (!factor) return { center: dot(logs, new Float64Array(n).fill(1 / n)), errors: new Float64Array(0) }
      const { center, residual } = centred(factor)
      const alpha = solveUpper(factor, n, residual)
      const unit = new Float64Array(n)
      const errors = alpha.map((value, i) => {
        unit.fill(0)[i] = 1
        const half = solveLower(factor, n, unit)
        return value / Math.sqrt(dot(half, half))
      })
      return { center, errors: errors.sort() }
    },
  }
}

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}

function namesOf(some: readonly Neighbour[]): string[] {
  const counts = new Map<string, number>()
  for (const { attributes } of some)
    for (const name of Object.keys(attributes)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= KNOWN_SHARE * some.length).map(([name]) => name)
}

/** Between the tenth and the last but tenth of a hundred: one dear thing does not make all others alike. */
function spanOf(some: readonly Neighbour[], name: string): number {
  const numbers = some
    .flatMap(({ attributes }) => {
      const value = attributes[name]
      return typeof value === 'number' ? [value] : []
    })
    .sort((a, b) => a - b)
  const at = (share: number): number => numbers[Math.round(share * (numbers.length - 1))] ?? 0
  return at(0.9) - at(0.1) || at(1) - at(0) || 1
}
