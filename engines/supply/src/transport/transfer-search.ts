import type { Random } from '@qianmian/kernel'
import { type LaneFlow, type LaneItem, layOut, SCALE, send } from './lane-items.ts'
import type { TransferPlan, TransferProblem } from './transfers.ts'

/** Share of a place's lanes that a kick turns over. */
const KICK = 0.3

/** Plans of one problem: which lanes are open, and what each item does on them. */
export class TransferSearch {
  readonly laid: LaneItem[]
  readonly open: Uint8Array
  /** Items that a lane can bring, with its number in their lists. */
  private readonly users: { readonly p: number; readonly k: number }[][]
  flows: LaneFlow[] = []
  cost = Number.POSITIVE_INFINITY

  constructor(readonly problem: TransferProblem) {
    this.laid = layOut(problem)
    this.open = new Uint8Array(problem.lanes.length)
    this.users = problem.lanes.map(() => [])
    this.laid.forEach(({ lanes }, p) => {
      lanes.forEach((l, k) => {
        this.users[l]!.push({ p, k })
      })
    })
  }

  /** Flows at costs of the caller's, scaled; not yet a plan. */
  flowsAt(costOf: (p: number, k: number) => number): { readonly flows: LaneFlow[]; readonly value: number } {
    let value = 0
    const flows = this.laid.map((laid, p) => {
      const costs = Float64Array.from(laid.lanes, (_, k) => Math.floor(SCALE * costOf(p, k)))
      const worth = laid.item.worth === undefined ? undefined : SCALE * laid.item.worth
      const flow = send(laid, costs, worth, undefined, this.problem)!
      value += flow.cost / SCALE
      return flow
    })
    return { flows, value }
  }

  /** Takes the lanes that flows use as a plan, each item the cheapest way on them, where that is better than what was best. */
  offer(flows: readonly LaneFlow[]): boolean {
    const isOpen = new Uint8Array(this.open.length)
    flows.forEach(({ units }, p) => {
      units.forEach((amount, k) => {
        if (amount > 0) isOpen[this.laid[p]!.lanes[k]!] = 1
      })
    })
    return this.use(isOpen)
  }

  private use(isOpen: Uint8Array): boolean {
    return this.take(
      isOpen,
      this.laid.map((_, p) => this.resend(p, isOpen)),
    )
  }

  private take(isOpen: Uint8Array, sent: readonly (LaneFlow | undefined)[]): boolean {
    if (sent.some((flow) => !flow)) return false
    const flows = sent as LaneFlow[]
    const used = new Uint8Array(isOpen.length)
    let cost = 0
    flows.forEach((flow, p) => {
      cost += flow.cost
      flow.units.forEach((amount, k) => {
        if (amount > 0) used[this.laid[p]!.lanes[k]!] = 1
      })
    })
    used.forEach((isUsed, l) => {
      if (isUsed) cost += this.problem.lanes[l]!.fixedCost
    })
    if (cost >= this.cost) return false
    this.cost = cost
    this.flows = flows
    this.open.set(used)
    return true
  }

  /** Closes, opens or swaps single lanes as long as that saves. */
  improve(isOver: () => boolean): void {
    const lanes = [...this.problem.lanes.keys()]
    for (let isBetter = true; isBetter && !isOver(); ) {
      isBetter = false
      for (const l of lanes) {
        if (isOver()) return
        if (this.tryWith(l, -1)) isBetter = true
        else if (!this.open[l] && this.gainOf(l) > 0)
          for (const other of lanes)
            if (this.open[other] && this.shares(l, other) && this.tryWith(l, other)) {
              isBetter = true
              break
            }
      }
    }
  }

  /** Turns over some lanes of one place by chance and improves from there; what was best stays where that leads nowhere. */
  kick(random: Random, isOver: () => boolean): void {
    const { lanes } = this.problem
    const [cost, flows, open] = [this.cost, this.flows, this.open.slice()]
    const place = random.int(this.problem.places)
    const turned = open.slice()
    const opened = open.slice()
    lanes.forEach(({ from, to }, l) => {
      if ((from !== place && to !== place) || random.next() >= KICK) return
      turned[l] = 1 - turned[l]!
      opened[l] = 1
    })
    this.cost = Number.POSITIVE_INFINITY
    // Where closing leaves needs unmet, lanes are only opened.
    if (this.use(turned) || this.use(opened)) this.improve(isOver)
    if (this.cost <= cost) return
    this.cost = cost
    this.flows = flows
    this.open.set(open)
  }

  /** Turns a lane over, and closes another one at the same time. */
  private tryWith(l: number, closed: number): boolean {
    const isOpening = !this.open[l]
    if (isOpening && closed < 0 && this.gainOf(l) <= this.problem.lanes[l]!.fixedCost) return false
    const isOpen = this.open.slice()
    isOpen[l] = isOpening ? 1 : 0
    if (closed >= 0) isOpen[closed] = 0
    const sent = this.flows.slice()
    for (const { p, k } of this.users[l]!) {
      if (isOpening ? this.gainOfItem(l, p, k) <= 0 : this.flows[p]!.units[k] === 0) continue
      const flow = this.resend(p, isOpen)
      if (!flow) return false
      sent[p] = flow
    }
    if (closed >= 0)
      for (const { p, k } of this.users[closed]!) {
        if (sent[p]!.units[k] === 0) continue
        const flow = this.resend(p, isOpen)
        if (!flow) return false
        sent[p] = flow
      }
    return this.take(isOpen, sent)
  }

  private resend(p: number, isOpen: Uint8Array): LaneFlow | undefined {
    const laid = this.laid[p]!
    return send(laid, laid.unitCost, laid.item.worth, isOpen, this.problem)
  }

  /** Most that flows could save on a lane that is closed, its charge apart. */
  private gainOf(l: number): number {
    let gain = 0
    for (const { p, k } of this.users[l]!) gain += this.gainOfItem(l, p, k)
    return gain
  }

  private gainOfItem(l: number, p: number, k: number): number {
    const { from, to } = this.problem.lanes[l]!
    const { potential } = this.flows[p]!
    const laid = this.laid[p]!
    return Math.max(0, potential[to]! - potential[from]! - laid.unitCost[k]!) * laid.most[k]!
  }

  private shares(a: number, b: number): boolean {
    const { lanes } = this.problem
    return lanes[a]!.from === lanes[b]!.from || lanes[a]!.to === lanes[b]!.to
  }

  plan(bound: number): TransferPlan {
    const moves = this.laid.flatMap(({ item, lanes }, p) =>
      Array.from(lanes).flatMap((l, k) => {
        const units = this.flows[p]!.units[k]!
        const { from, to } = this.problem.lanes[l]!
        return units > 0 ? [{ item: item.id, from, to, units }] : []
      }),
    )
    const unmet = this.laid.flatMap(({ item, supply, unreachable, lanes }, p) =>
      Array.from(supply).flatMap((amount, place) => {
        const brought = Array.from(lanes).reduce(
          (sum, l, k) => sum + (this.problem.lanes[l]!.to === place ? this.flows[p]!.units[k]! : 0),
          0,
        )
        const missing = amount < 0 ? -amount - brought : 0
        const reason = Array.from(lanes).some((l) => this.problem.lanes[l]!.to === place) ? 'tooDear' : 'noLane'
        return [
          ...(unreachable[place]! > 0
            ? [{ item: item.id, place, units: unreachable[place]!, reason: 'noLane' as const }]
            : []),
          ...(missing > 0 ? [{ item: item.id, place, units: missing, reason: reason as 'tooDear' | 'noLane' }] : []),
        ]
      }),
    )
    return { moves, unmet, cost: this.cost, bound: Math.min(bound, this.cost) }
  }
}
