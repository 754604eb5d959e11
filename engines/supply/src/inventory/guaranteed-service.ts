/** A stage of a supply tree: who makes or keeps something, and whom it supplies. */
export interface Stage {
  readonly i: number
  /** Cost of a unit of safety stock and period. */
  readonly h: number
  /** Processing time in whole periods. */
  readonly T: number
  /** Service time that suppliers outside promise. */
  readonly inCST: number
  /** Longest service time that customers outside accept. */
  readonly outCST: number
  /** Standard deviation of demand a period as it reaches this stage. */
  readonly netSd: number
  /** Standard deviations that safety stock covers. */
  readonly bound: number
  readonly succ: readonly number[]
}

/** Costs are compared to this share: of two equal plans the one with the shorter times is kept. */
const SAME = 1e-12

/**
 * Where safety stock lies in a tree of stages that each promise a service time, exactly (Graves & Willems 2000, by dynamic
 * programming over the tree).
 * @returns committed service times by stage and the cost a period
 * @throws RangeError where the stages are no tree
 */
export function guaranteedService(stages: readonly Stage[]): {
  readonly cst: Readonly<Record<string, number>>
  readonly cost: number
} {
  const byId = new Map(stages.map((stage) => [stage.i, stage]))
  const up = new Map<number, number[]>(stages.map(({ i }) => [i, []]))
  for (const { i, succ } of stages) for (const j of succ) up.get(j)?.push(i)
  const neighbours = (i: number): number[] => [...(up.get(i) ?? []), ...(byId.get(i)?.succ ?? [])]
  const links = stages.reduce((sum, { succ }) => sum + succ.length, 0)
  if (links !== stages.length - 1) throw new RangeError('the stages are no tree')

  // The longest time that a stage may need: its own and that of the slowest way to it.
  const longest = new Map<number, number>()
  const longestOf = (i: number): number => {
    const known = longest.get(i)
    if (known !== undefined) return known
    const stage = byId.get(i) as Stage
    const wait = Math.max(stage.inCST, ...(up.get(i) ?? []).map(longestOf))
    longest.set(i, stage.T + wait)
    return stage.T + wait
  }
  for (const { i } of stages) longestOf(i)

  // Leaves first; every stage but the last has one neighbour that comes later.
  const order: number[] = []
  const parent = new Map<number, number>()
  const left = new Map(stages.map(({ i }) => [i, new Set(neighbours(i))]))
  while (order.length < stages.length) {
    const leaf = stages.find(({ i }) => !order.includes(i) && (left.get(i)?.size ?? 0) <= 1)
    if (!leaf) throw new RangeError('the stages are no tree')
    order.push(leaf.i)
    const [next] = [...(left.get(leaf.i) ?? [])]
    if (next !== undefined) {
      parent.set(leaf.i, next)
      left.get(next)?.delete(leaf.i)
    }
  }

  interface Table {
    /** Best cost of the part of the tree behind a stage, by the time that binds it to its parent. */
    readonly cost: Float64Array
    /** The other time that goes with it. */
    readonly other: Int32Array
    readonly isParentBelow: boolean
  }
  const tables = new Map<number, Table>()
  /** Best over all times a supplier may promise up to `SI`, or a customer may be promised from `S` on. */
  const bestUp = (i: number, SI: number) => bestOf(tables.get(i) as Table, 0, SI)
  const bestDown = (i: number, S: number) => bestOf(tables.get(i) as Table, S, Number.POSITIVE_INFINITY)
  const costOf = (stage: Stage, S: number, SI: number, done: ReadonlySet<number>): number => {
    let cost = stage.h * stage.bound * stage.netSd * Math.sqrt(SI + stage.T - S)
    for (const i of up.get(stage.i) ?? []) if (done.has(i)) cost += bestUp(i, SI).cost
    for (const j of stage.succ) if (done.has(j)) cost += bestDown(j, S).cost
    return cost
  }
  const done = new Set<number>()
  for (const i of order) {
    const stage = byId.get(i) as Stage
    const most = longest.get(i) as number
    const next = parent.get(i)
    const isParentBelow = next === undefined || stage.succ.includes(next)
    const cost = new Float64Array(most + 1).fill(Number.POSITIVE_INFINITY)
    const other = new Int32Array(most + 1).fill(-1)
    const mostOut = Math.min(most, stage.outCST)
    for (let SI = Math.min(stage.inCST, most); SI <= most - stage.T; SI++) {
      for (let S = 0; S <= Math.min(mostOut, SI + stage.T); S++) {
        const one = costOf(stage, S, SI, done)
        const [bound, free] = isParentBelow ? [S, SI] : [SI, S]
        if (one < (cost[bound] as number) * (1 - SAME) || cost[bound] === Number.POSITIVE_INFINITY) {
          cost[bound] = one
          other[bound] = free
        }
      }
    }
    tables.set(i, { cost, other, isParentBelow })
    done.add(i)
  }

  const cst: Record<string, number> = {}
  const root = order.at(-1) as number
  const top = bestOf(tables.get(root) as Table, 0, Number.POSITIVE_INFINITY)
  const settle = (i: number, at: number): void => {
    const table = tables.get(i) as Table
    const [S, SI] = table.isParentBelow ? [at, table.other[at] as number] : [table.other[at] as number, at]
    cst[String(i)] = S
    for (const u of up.get(i) ?? []) if (parent.get(u) === i) settle(u, bestUp(u, SI).at)
    for (const j of byId.get(i)?.succ ?? []) if (parent.get(j) === i) settle(j, bestDown(j, S).at)
  }
  settle(root, top.at)
  return { cst, cost: top.cost }
}

function bestOf({ cost }: { readonly cost: Float64Array }, from: number, to: number) {
  let [least, at] = [Number.POSITIVE_INFINITY, -1]
  for (let x = Math.max(0, from); x <= Math.min(to, cost.length - 1); x++)
    if ((cost[x] as number) < least * (1 - SAME)) [least, at] = [cost[x] as number, x]
  return { cost: least, at }
}
