import { err, ok, type Result } from '@qianmian/kernel'

/** Arcs between nodes 0..nodes-1 and what each node has or needs; all amounts and costs are whole. */
export interface FlowNetwork {
  /** What a node has to give; below 0 what it needs. More than is needed in all may be there: it stays where it is. */
  readonly supply: ArrayLike<number>
  readonly from: ArrayLike<number>
  readonly to: ArrayLike<number>
  /** Cost of a unit, at least 0. */
  readonly cost: ArrayLike<number>
  /** Most that an arc carries; anything when left out. */
  readonly capacity?: ArrayLike<number>
}

/** The cheapest flow, with its proof: no arc that could carry more costs less than `potential` differs along it. */
export interface Flow {
  /** By arc. */
  readonly flow: Float64Array
  /** By node: what a unit is worth there. */
  readonly potential: Float64Array
  readonly cost: number
  readonly pivots: number
}

/** Nodes that arcs cannot bring what they need, at the least shortfall in all. */
export interface Shortfall {
  readonly unmet: readonly { readonly node: number; readonly amount: number }[]
}

const LOWER = 1
const TREE = 0
const UPPER = -1
/** An arc from a node to its parent, or from the parent to it. */
const UP = 1
const DOWN = -1
const SMALLEST_BLOCK = 20

function checkNetwork({ supply, from, to, cost, capacity }: FlowNetwork): void {
  if (from.length !== to.length || from.length !== cost.length || (capacity && capacity.length !== from.length))
    throw new RangeError('from, to, cost and capacity are lists of the same arcs')
  for (let v = 0; v < supply.length; v++)
    if (!Number.isSafeInteger(supply[v])) throw new RangeError(`the supply of node ${v} is not whole`)
  for (let a = 0; a < from.length; a++) {
    for (const node of [from[a]!, to[a]!])
      if (!(Number.isInteger(node) && node >= 0 && node < supply.length))
        throw new RangeError(`arc ${a} leads to no node`)
    if (!Number.isSafeInteger(cost[a]) || cost[a]! < 0)
      throw new RangeError(`the cost of arc ${a} is not whole or below 0`)
    const most = capacity?.[a] ?? 0
    if (!(most >= 0) || (most !== Number.POSITIVE_INFINITY && !Number.isInteger(most)))
      throw new RangeError(`the capacity of arc ${a} is not whole or below 0`)
  }
}

/**
 * The cheapest flow, exactly, by the primal network simplex: a spanning tree that stays strongly feasible, so that it never turns in
 * circles (Cunningham 1976), and the best arc of a block enters. Tree: parents and lists of children; a pivot turns the
 * parents of one path around and walks over the part of the tree that moved.
 * @returns flow, potentials and cost; or what cannot be met
 * @throws RangeError where an amount is not whole or a cost is below 0
 * @example minCostFlow({ supply: [3, -3], from: [0], to: [1], cost: [2] }) // cost 6
 */
export function minCostFlow(network: FlowNetwork): Result<Flow, Shortfall> {
  checkNetwork(network)
  const simplex = new NetworkSimplex(network)
  simplex.run()
  return simplex.result()
}

class NetworkSimplex {
  private readonly n: number
  private readonly arcs: number
  private readonly from: Int32Array
  private readonly to: Int32Array
  private readonly cost: Float64Array
  private readonly capacity: Float64Array
  private readonly flow: Float64Array
  private readonly state: Int8Array
  private readonly potential: Float64Array
  private readonly parent: Int32Array
  /** Arc between a node and its parent, and which way it points. */
  private readonly link: Int32Array
  private readonly points: Int8Array
  private readonly depth: Int32Array
  private readonly child: Int32Array
  private readonly sibling: Int32Array
  private readonly elder: Int32Array
  private readonly stack: Int32Array
  private searched = 0
  private pivots = 0

  /** The first tree: an arc of its own from every node that has something to the root, and at a price to every node in need. */
  constructor(network: FlowNetwork) {
    const { supply } = network
    const n = supply.length
    const arcs = network.from.length
    const root = n
    const all = arcs + n
    this.n = n
    this.arcs = arcs
    this.from = new Int32Array(all)
    this.to = new Int32Array(all)
    this.cost = new Float64Array(all)
    this.capacity = new Float64Array(all).fill(Number.POSITIVE_INFINITY)
    this.flow = new Float64Array(all)
    this.state = new Int8Array(all).fill(LOWER)
    this.potential = new Float64Array(n + 1)
    this.parent = new Int32Array(n + 1).fill(root)
    this.link = new Int32Array(n + 1)
    this.points = new Int8Array(n + 1)
    this.depth = new Int32Array(n + 1).fill(1)
    this.child = new Int32Array(n + 1).fill(-1)
    this.sibling = new Int32Array(n + 1).fill(-1)
    this.elder = new Int32Array(n + 1).fill(-1)
    this.stack = new Int32Array(n + 1)
    let dearest = 0
    for (let a = 0; a < arcs; a++) {
      this.from[a] = network.from[a]!
      this.to[a] = network.to[a]!
      this.cost[a] = network.cost[a]!
      if (network.capacity) this.capacity[a] = network.capacity[a]!
      dearest = Math.max(dearest, network.cost[a]!)
    }
    const price = (dearest + 1) * (n + 1)
    this.depth[root] = 0
    this.parent[root] = -1
    for (let v = 0; v < n; v++) {
      const a = arcs + v
      const isGiving = supply[v]! >= 0
      this.link[v] = a
      this.points[v] = isGiving ? UP : DOWN
      this.from[a] = isGiving ? v : root
      this.to[a] = isGiving ? root : v
      this.cost[a] = isGiving ? 0 : price
      this.flow[a] = Math.abs(supply[v]!)
      this.state[a] = TREE
      this.potential[v] = isGiving ? 0 : price
      this.adopt(v, root)
    }
  }

  private adopt(node: number, parent: number): void {
    const first = this.child[parent]!
    this.parent[node] = parent
    this.sibling[node] = first
    this.elder[node] = -1
    if (first >= 0) this.elder[first] = node
    this.child[parent] = node
  }

  private leave(node: number): void {
    const elder = this.elder[node]!
    const younger = this.sibling[node]!
    if (elder >= 0) this.sibling[elder] = younger
    else this.child[this.parent[node]!] = younger
    if (younger >= 0) this.elder[younger] = elder
  }

  run(): void {
    for (let entering = this.findEntering(); entering >= 0; entering = this.findEntering()) {
      this.pivot(entering)
      this.pivots += 1
    }
  }

  /** The arc of the next block that saves most a unit; -1 when none saves anything. */
  private findEntering(): number {
    const { from, to, cost, state, potential } = this
    // The arcs of the first tree too: what was sent away may come to stay.
    const arcs = from.length
    const block = Math.max(SMALLEST_BLOCK, Math.ceil(Math.sqrt(arcs)))
    let best = 0
    let entering = -1
    let a = this.searched
    for (let looked = 0, left = block; looked < arcs; looked++) {
      if (a >= arcs) a = 0
      const reduced = state[a]! * (cost[a]! + potential[from[a]!]! - potential[to[a]!]!)
      if (reduced < best) {
        best = reduced
        entering = a
      }
      a++
      if (--left === 0) {
        if (entering >= 0) break
        left = block
      }
    }
    this.searched = a
    return entering
  }

  private pivot(entering: number): void {
    const { parent, depth, link, points, flow, capacity, state } = this
    const isLower = state[entering] === LOWER
    // Flow goes round the circle: up to where both sides meet, down to `first`, over the arc to `second`, up again.
    const first = isLower ? this.from[entering]! : this.to[entering]!
    const second = isLower ? this.to[entering]! : this.from[entering]!
    let [u, v] = [first, second]
    while (u !== v) {
      if (depth[u]! >= depth[v]!) u = parent[u]!
      else v = parent[v]!
    }
    const join = u
    let most = capacity[entering]!
    let cut = -1
    let isFirstSide = false
    for (u = first; u !== join; u = parent[u]!) {
      const a = link[u]!
      const room = points[u] === UP ? flow[a]! : capacity[a]! - flow[a]!
      if (room < most) {
        most = room
        cut = u
        isFirstSide = true
      }
    }
    // Of arcs that bind alike the last one round the circle leaves: the tree stays strongly feasible.
    for (u = second; u !== join; u = parent[u]!) {
      const a = link[u]!
      const room = points[u] === UP ? capacity[a]! - flow[a]! : flow[a]!
      if (room <= most) {
        most = room
        cut = u
        isFirstSide = false
      }
    }
    if (most > 0) {
      flow[entering]! += isLower ? most : -most
      for (u = first; u !== join; u = parent[u]!) flow[link[u]!]! -= points[u]! * most
      for (u = second; u !== join; u = parent[u]!) flow[link[u]!]! += points[u]! * most
    }
    if (cut < 0) {
      state[entering] = isLower ? UPPER : LOWER
      return
    }
    const leaving = link[cut]!
    state[leaving] = flow[leaving] === 0 ? LOWER : UPPER
    state[entering] = TREE
    this.hang(entering, isFirstSide ? first : second, isFirstSide ? second : first, cut)
  }

  /** Cuts the tree above `cut` and hangs that part under `under` by its node `inside`. */
  private hang(entering: number, inside: number, under: number, cut: number): void {
    const { link, points, parent } = this
    let node = inside
    let above = under
    let arc = entering
    let way: number = this.from[entering] === inside ? UP : DOWN
    for (;;) {
      const next = parent[node]!
      const nextArc = link[node]!
      const nextWay = -points[node]!
      this.leave(node)
      this.adopt(node, above)
      link[node] = arc
      points[node] = way
      if (node === cut) break
      above = node
      node = next
      arc = nextArc
      way = nextWay
    }
    this.settle(inside)
  }

  /** Depths and potentials of a part of the tree, from its top down. */
  private settle(top: number): void {
    const { stack, potential, depth, parent, child, sibling, cost, link, points } = this
    const above = parent[top]!
    const shift = potential[above]! - points[top]! * cost[link[top]!]! - potential[top]!
    let size = 0
    stack[size++] = top
    while (size > 0) {
      const node = stack[--size]!
      potential[node]! += shift
      depth[node] = depth[parent[node]!]! + 1
      for (let next = child[node]!; next >= 0; next = sibling[next]!) stack[size++] = next
    }
  }

  result(): Result<Flow, Shortfall> {
    const { n, arcs, flow, cost } = this
    const unmet = Array.from({ length: n }, (_, node) => ({ node, amount: flow[arcs + node]! })).filter(
      ({ node, amount }) => amount > 0 && this.to[arcs + node] === node,
    )
    if (unmet.length > 0) return err({ unmet })
    let total = 0
    for (let a = 0; a < arcs; a++) total += flow[a]! * cost[a]!
    return ok({ flow: flow.slice(0, arcs), potential: this.potential.slice(0, n), cost: total, pivots: this.pivots })
  }
}
