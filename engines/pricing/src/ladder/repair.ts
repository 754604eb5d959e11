import type { LadderTable } from './problem.ts'

/** One point for each product, with what is left of each row: negative where a limit is broken. */
interface State {
  readonly choice: Int32Array
  readonly slack: Float64Array
  value: number
}

interface Move {
  readonly i: number
  readonly at: number
  readonly loss: number
}

const MOST_REPAIRS = 400
const MOST_ROUNDS = 40
const MOST_MOVES = 120

/** Room for rounding when sums of large numbers are compared with what is needed. */
const roomOf = (needed: number): number => 1e-9 * Math.max(1, Math.abs(needed))

function stateOf({ goal, rows }: LadderTable, choice: Int32Array): State {
  const state: State = { choice: choice.slice(), slack: new Float64Array(rows.length), value: 0 }
  for (const at of choice) state.value += goal[at]!
  rows.forEach(({ value, needed }, k) => {
    let sum = -needed
    for (const at of choice) sum += value[at]!
    state.slack[k] = sum
  })
  return state
}

const isKept = ({ rows }: LadderTable, slack: Float64Array): boolean =>
  rows.every(({ needed }, k) => slack[k]! >= -roomOf(needed))

/** Whether a product can have another point while its neighbours in the line keep theirs. */
function fitsLine(
  { lines, lineOf, placeInLine, price }: LadderTable,
  choice: Int32Array,
  i: number,
  at: number,
): boolean {
  const line = lines[lineOf[i]!]!
  const place = placeInLine[i]!
  if (place > 0 && price[choice[line[place - 1]!]!]! > price[at]!) return false
  return place + 1 >= line.length || price[choice[line[place + 1]!]!]! >= price[at]!
}

function apply({ goal, rows }: LadderTable, state: State, i: number, to: number): void {
  const from = state.choice[i]!
  state.value += goal[to]! - goal[from]!
  for (let k = 0; k < rows.length; k++) state.slack[k] = state.slack[k]! + rows[k]!.value[to]! - rows[k]!.value[from]!
  state.choice[i] = to
}

/** How much less is missing from all limits together when the slack changes, in units of the largest value of each row. */
function mendedBy(
  { rows }: LadderTable,
  slack: Float64Array,
  scales: Float64Array,
  change: (k: number) => number,
): number {
  let mended = 0
  for (let k = 0; k < rows.length; k++)
    mended += (Math.min(0, slack[k]! + change(k)) - Math.min(0, slack[k]!)) * scales[k]!
  return mended
}

/** Pairs of moves of products in different lines, among those that give up little. */
function* pairs(table: LadderTable, { choice }: State, weight: Float64Array): Generator<readonly [Move, Move]> {
  const moves = cheapMoves(table, choice, weight)
  for (let a = 0; a < moves.length; a++)
    for (let b = a + 1; b < moves.length; b++)
      if (table.lineOf[moves[a]!.i] !== table.lineOf[moves[b]!.i]) yield [moves[a]!, moves[b]!]
}

/** Single moves that keep lines in order, by what they give up. */
function cheapMoves(table: LadderTable, choice: Int32Array, weight: Float64Array): Move[] {
  const { start } = table
  // First what they give up, as plain numbers: of ten thousand moves only some hundreds are made objects of.
  const losses = new Float64Array(weight.length)
  for (let i = 0; i < choice.length; i++)
    for (let at = start[i]!; at < start[i + 1]!; at++)
      losses[at] = at === choice[i] ? Number.POSITIVE_INFINITY : weight[choice[i]!]! - weight[at]!
  const sorted = losses.slice().sort()
  const most = sorted[Math.min(sorted.length, 2 * MOST_MOVES) - 1]!
  const moves: Move[] = []
  for (let i = 0; i < choice.length; i++)
    for (let at = start[i]!; at < start[i + 1]!; at++)
      if (losses[at]! <= most && at !== choice[i] && fitsLine(table, choice, i, at))
        moves.push({ i, at, loss: losses[at]! })
  moves.sort((a, b) => a.loss - b.loss)
  moves.length = Math.min(moves.length, MOST_MOVES)
  return moves
}

/**
 * Moves products until every limit is kept: each time the one that gives up least worth for what it mends; and where limits
 * pull against one another, so that no single move helps, the best pair among those that give up little.
 */
function mend(table: LadderTable, state: State, weight: Float64Array, scales: Float64Array): boolean {
  const { start, rows } = table
  const changeOf = (i: number, at: number, k: number): number => rows[k]!.value[at]! - rows[k]!.value[state.choice[i]!]!
  for (let round = 0; round < MOST_REPAIRS && !isKept(table, state.slack); round++) {
    let best: { rate: number; first?: Move; second?: Move } = { rate: Number.POSITIVE_INFINITY }
    const consider = (mended: number, loss: number, first: Move, second?: Move): void => {
      const rate = loss <= 0 ? loss * mended : loss / mended
      if (rate < best.rate) best = { rate, first, ...(second ? { second } : {}) }
    }
    for (let i = 0; i < state.choice.length; i++) {
      const from = state.choice[i]!
      for (let at = start[i]!; at < start[i + 1]!; at++) {
        if (at === from) continue
        let mended = 0
        for (let k = 0; k < rows.length; k++) {
          const slack = state.slack[k]!
          const change = rows[k]!.value[at]! - rows[k]!.value[from]!
          mended += (Math.min(0, slack + change) - Math.min(0, slack)) * scales[k]!
        }
        if (mended > 0 && fitsLine(table, state.choice, i, at))
          consider(mended, weight[from]! - weight[at]!, { i, at, loss: 0 })
      }
    }
    if (!best.first)
      for (const [a, b] of pairs(table, state, weight)) {
        const both = (k: number): number => changeOf(a.i, a.at, k) + changeOf(b.i, b.at, k)
        const mended = mendedBy(table, state.slack, scales, both)
        if (mended > 0) consider(mended, a.loss + b.loss, a, b)
      }
    if (!best.first) return false
    apply(table, state, best.first.i, best.first.at)
    if (best.second) apply(table, state, best.second.i, best.second.at)
  }
  return isKept(table, state.slack)
}

/** Single moves and pairs of moves that keep every limit and are worth more, as long as there are any. */
function improve(table: LadderTable, state: State, weight: Float64Array): void {
  const { rows, goal, lineOf } = table
  const K = rows.length
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const moves = cheapMoves(table, state.choice, weight)
    const gains = Float64Array.from(moves, ({ i, at }) => goal[at]! - goal[state.choice[i]!]!)
    const changes = new Float64Array(moves.length * K)
    moves.forEach(({ i, at }, m) => {
      for (let k = 0; k < K; k++) changes[m * K + k] = rows[k]!.value[at]! - rows[k]!.value[state.choice[i]!]!
    })
    const rooms = rows.map(({ needed }) => roomOf(needed))
    let [best, first, second] = [1e-9 * Math.max(1, Math.abs(state.value)), -1, -1]
    for (let a = 0; a < moves.length; a++)
      for (let b = a; b < moves.length; b++) {
        const gain = a === b ? gains[a]! : gains[a]! + gains[b]!
        if (!(gain > best)) continue
        if (a !== b && lineOf[moves[a]!.i] === lineOf[moves[b]!.i]) continue
        let isFree = true
        for (let k = 0; k < K && isFree; k++) {
          const change = a === b ? changes[a * K + k]! : changes[a * K + k]! + changes[b * K + k]!
          isFree = state.slack[k]! + change >= -rooms[k]!
        }
        if (isFree) [best, first, second] = [gain, a, b]
      }
    if (first < 0) return
    apply(table, state, moves[first]!.i, moves[first]!.at)
    if (second !== first) apply(table, state, moves[second]!.i, moves[second]!.at)
  }
}

/**
 * Turns a choice of the relaxation into one that keeps every limit, and makes it better by small moves.
 * @param multipliers worth of a unit of each row: they tell which moves give up little
 * @returns undefined when it could not be mended
 */
export function repaired(
  table: LadderTable,
  choice: Int32Array,
  multipliers: Float64Array,
): { readonly choice: Int32Array; readonly value: number } | undefined {
  const { goal, rows } = table
  const weight = goal.slice()
  rows.forEach(({ value }, k) => {
    for (let p = 0; p < weight.length; p++) weight[p] = weight[p]! + multipliers[k]! * value[p]!
  })
  const scales = Float64Array.from(
    rows,
    ({ value }) =>
      1 /
      Math.max(
        1e-300,
        value.reduce((m, v) => Math.max(m, Math.abs(v)), 0),
      ),
  )
  const state = stateOf(table, choice)
  if (!mend(table, state, weight, scales)) return undefined
  improve(table, state, weight)
  return { choice: state.choice, value: state.value }
}
