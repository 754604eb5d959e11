import type { Sessions } from './session-files.ts'

/** A plain recommender of the literature, made to be beaten: it gives each item a score for a running session. */
export interface Baseline {
  readonly name: string
  /** Scores by item into `scores`, which is all 0 before; items with 0 are not recommended. Returns the items touched. */
  score(items: Int32Array, from: number, to: number, scores: Float64Array): Int32Array
}

interface Tables {
  readonly itemCount: number
  readonly sessions: Sessions
  /** Sessions of an item, oldest first: `lists[listStarts[i] .. listStarts[i + 1])`. */
  readonly listStarts: Int32Array
  readonly lists: Int32Array
}

function tables(sessions: Sessions, itemCount: number): Tables {
  const { starts, items } = sessions
  const counts = new Int32Array(itemCount + 1)
  const last = new Int32Array(itemCount).fill(-1)
  const walk = (visit: (item: number, session: number) => void) => {
    last.fill(-1)
    for (let s = 0; s + 1 < starts.length; s++)
      for (let i = starts[s]!; i < starts[s + 1]!; i++) {
        const item = items[i]!
        if (last[item] === s) continue
        last[item] = s
        visit(item, s)
      }
  }
  walk((item) => counts[item + 1]!++)
  for (let i = 0; i < itemCount; i++) counts[i + 1]! += counts[i]!
  const lists = new Int32Array(counts[itemCount]!)
  const next = counts.slice()
  walk((item, session) => {
    lists[next[item]!++] = session
  })
  return { itemCount, sessions, listStarts: counts, lists }
}

/** Marks what was touched, so that a score array can be read and cleared cheaply. */
class Touched {
  readonly #items: Int32Array
  #count = 0
  constructor(itemCount: number) {
    this.#items = new Int32Array(itemCount)
  }
  add(scores: Float64Array, item: number, amount: number): void {
    if (amount <= 0) return
    if (scores[item] === 0) this.#items[this.#count++] = item
    scores[item]! += amount
  }
  take(): Int32Array {
    const out = this.#items.subarray(0, this.#count)
    this.#count = 0
    return out
  }
}

function popular(t: Tables): Int32Array {
  const counts = new Int32Array(t.itemCount)
  for (const item of t.sessions.items) counts[item]!++
  return Int32Array.from(Array.from(counts.keys()).sort((a, b) => counts[b]! - counts[a]! || a - b))
}

/** S-POP: the items of the session by how often they were clicked in it (ties: the last clicked), then the popular ones. */
function sessionPopular(t: Tables): Baseline {
  const order = popular(t)
  const share = new Float64Array(t.itemCount)
  order.forEach((item, rank) => {
    share[item] = 0.5 / (rank + 2)
  })
  const touched = new Touched(t.itemCount)
  return {
    name: 'S-POP',
    score(items, from, to, scores) {
      for (let i = from; i < to; i++)
        touched.add(scores, items[i]!, 1 + (scores[items[i]!] === 0 ? share[items[i]!]! : 0))
      for (let n = 0; n < 40 && n < order.length; n++) {
        const item = order[n]!
        if (scores[item] === 0) touched.add(scores, item, share[item]!)
      }
      return touched.take()
    },
  }
}

/** Sequential rules: after `a` came `c`, `d` clicks later, counts 1/d; window 10; the last click decides. */
function sequentialRules(t: Tables, window: number, name: string): Baseline {
  const rows: Map<number, number>[] = []
  const { starts, items } = t.sessions
  for (let s = 0; s + 1 < starts.length; s++)
    for (let i = starts[s]! + 1; i < starts[s + 1]!; i++)
      for (let d = 1; d <= window && i - d >= starts[s]!; d++) {
        const cause = items[i - d]!
        rows[cause] ??= new Map()
        const row = rows[cause]
        row.set(items[i]!, (row.get(items[i]!) ?? 0) + 1 / d)
      }
  const touched = new Touched(t.itemCount)
  return {
    name,
    score(clicks, _from, to, scores) {
      const row = rows[clicks[to - 1]!]
      if (row) for (const [item, weight] of row) touched.add(scores, item, weight)
      return touched.take()
    },
  }
}

interface Neighbourhood {
  readonly name: string
  readonly mostSessions: number
  readonly neighbours: number
  readonly reach: number
  /** Weight of a click, `d` from the end, in a session read to `length` clicks. */
  readonly click: (d: number, length: number) => number
  /** Weight of a session `age` sessions old, of `length` items. */
  readonly session: (age: number, all: number, length: number, prefixLength: number) => number
  /** Weight of an item by its distance to the shared item, which is `d` clicks from the end of the running session. */
  readonly item: (distance: number, d: number) => number
  readonly idf: boolean
  /** All sessions of one item at most `mostSessions` (VMIS), or of all items together the newest (V-SKNN). */
  readonly perItem: boolean
}

function neighbourhood(t: Tables, o: Neighbourhood): Baseline {
  const { starts, items: stored } = t.sessions
  const all = starts.length - 1
  const likeness = new Float64Array(all)
  const distances = new Int32Array(t.itemCount)
  const stamp = new Int32Array(t.itemCount)
  const touched = new Touched(t.itemCount)
  let now = 0
  return {
    name: o.name,
    score(clicks, from, to, scores) {
      now++
      const first = Math.max(from, to - o.reach)
      let met: number[] = []
      for (let i = to - 1; i >= first; i--) {
        const item = clicks[i]!
        if (stamp[item] === now) continue
        stamp[item] = now
        distances[item] = to - 1 - i
        const end = t.listStarts[item + 1]!
        const weight = o.click(to - 1 - i, to - first)
        for (let p = end - 1; p >= Math.max(t.listStarts[item]!, end - o.mostSessions); p--) {
          const session = t.lists[p]!
          if (likeness[session] === 0) met.push(session)
          likeness[session]! += weight
        }
      }
      const clear = met
      if (!o.perItem && met.length > o.mostSessions) met = met.sort((a, b) => b - a).slice(0, o.mostSessions)
      const weighted = met.map((session) => ({
        session,
        weight: likeness[session]! * o.session(all - session, all, starts[session + 1]! - starts[session]!, to - first),
      }))
      weighted.sort((a, b) => b.weight - a.weight || b.session - a.session)
      for (const { session, weight } of weighted.slice(0, o.neighbours)) {
        let shared = -1
        let d = 1e9
        for (let i = starts[session]!; i < starts[session + 1]!; i++)
          if (stamp[stored[i]!] === now && distances[stored[i]!]! <= d) {
            d = distances[stored[i]!]!
            shared = i
          }
        for (let i = starts[session]!; i < starts[session + 1]!; i++) {
          const item = stored[i]!
          const idf = o.idf ? Math.log(all / (t.listStarts[item + 1]! - t.listStarts[item]!)) : 1
          touched.add(scores, item, weight * o.item(Math.abs(i - shared), d) * idf)
        }
      }
      for (const session of clear) likeness[session] = 0
      return touched.take()
    },
  }
}

/** The baselines of the comparison, each in one hand-set form. */
export function baselines(sessions: Sessions, itemCount: number): readonly Baseline[] {
  const t = tables(sessions, itemCount)
  return [
    sessionPopular(t),
    sequentialRules(t, 1, 'Markov-1'),
    sequentialRules(t, 10, 'sequential rules'),
    neighbourhood(t, {
      name: 'V-SKNN',
      mostSessions: 1000,
      neighbours: 500,
      reach: 50,
      click: (d, length) => (length - d) / length,
      session: (_age, _all, length, prefix) => 1 / Math.sqrt(length * prefix),
      item: (_distance, d) => 1 / (1 + d),
      idf: true,
      perItem: false,
    }),
    neighbourhood(t, {
      name: 'VMIS-kNN',
      mostSessions: 1000,
      neighbours: 500,
      reach: 9,
      click: (d, length) => (length - d) / length,
      session: () => 1,
      item: (_distance, d) => 1 - Math.min(0.9, 0.1 * (d + 1)),
      idf: true,
      perItem: true,
    }),
    neighbourhood(t, {
      name: 'STAN-like',
      mostSessions: 5000,
      neighbours: 500,
      reach: 50,
      click: (d) => Math.exp(-d / 2),
      session: (age, all, length, prefix) => Math.exp(-age / (0.3 * all)) / Math.sqrt(length * prefix),
      item: (distance) => Math.exp(-distance / 2),
      idf: false,
      perItem: true,
    }),
  ]
}
