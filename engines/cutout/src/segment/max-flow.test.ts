import { seededRandom } from '@qianmian/kernel'
import { describe, expect, it } from 'vitest'
import { maxFlow, STEP_X, STEP_Y } from './max-flow.ts'

/** Value of a cut: what is torn from the terminals and between neighbours of different sides. */
function cutValue(
  w: number,
  h: number,
  terminals: Int32Array,
  capacities: Int32Array,
  side: ArrayLike<number>,
): number {
  let sum = 0
  for (let i = 0; i < w * h; i++) {
    if (terminals[i]! > 0 && !side[i]) sum += terminals[i]!
    if (terminals[i]! < 0 && side[i]) sum -= terminals[i]!
    if (!side[i]) continue
    for (let d = 0; d < 8; d++) {
      const x = (i % w) + STEP_X[d]!
      const y = Math.floor(i / w) + STEP_Y[d]!
      if (x >= 0 && y >= 0 && x < w && y < h && !side[y * w + x]) sum += capacities[i * 8 + d]!
    }
  }
  return sum
}

function grid(w: number, h: number, seed: string) {
  const random = seededRandom(seed)
  const terminals = Int32Array.from({ length: w * h }, () => random.int(21) - 10)
  const capacities = new Int32Array(w * h * 8)
  for (let i = 0; i < w * h; i++)
    for (let d = 0; d < 8; d++) {
      const x = (i % w) + STEP_X[d]!
      const y = Math.floor(i / w) + STEP_Y[d]!
      if (x >= 0 && y >= 0 && x < w && y < h) capacities[i * 8 + d] = random.int(7)
    }
  return { terminals, capacities }
}

describe('maxFlow', () => {
  it.each(Array.from({ length: 60 }, (_, i) => `grid ${i}`))('finds the smallest of all cuts: %s', (seed) => {
    const [w, h] = [4, 3]
    const { terminals, capacities } = grid(w, h, seed)
    const found = maxFlow(w, h, terminals.slice(), capacities.slice())
    let best = Number.POSITIVE_INFINITY
    for (let bits = 0; bits < 1 << (w * h); bits++) {
      const side = Array.from({ length: w * h }, (_, i) => (bits >> i) & 1)
      best = Math.min(best, cutValue(w, h, terminals, capacities, side))
    }
    expect(cutValue(w, h, terminals, capacities, found)).toBe(best)
  })

  it('takes a large grid in reasonable time and gives the same cut again', () => {
    const { terminals, capacities } = grid(200, 160, 'large')
    const first = maxFlow(200, 160, terminals.slice(), capacities.slice())
    expect(maxFlow(200, 160, terminals.slice(), capacities.slice())).toEqual(first)
  })
})
