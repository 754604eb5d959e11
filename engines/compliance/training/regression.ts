import { seededRandom } from '@qianmian/kernel'
import { BUCKETS } from '../src/reader/features.ts'
import { type SentenceReading, sharesOf } from '../src/reader/read-sentence.ts'
import type { Label } from './corpus.ts'

/** Weights of violation and evidence against fine. */
export interface Weights {
  readonly violation: Float64Array
  readonly evidence: Float64Array
  readonly bias: readonly [number, number]
}

export interface Example {
  /** `not V`: whether it is fine or needs evidence is not known. */
  readonly label: Label | 'not V'
  readonly features: Uint32Array
}

const EPOCHS = 12
const RATE = 1
const RIDGE = 2e-4
const BIAS_RATE = 0.02

/**
 * Softmax regression by AdaGrad with ridge, the weights averaged over the second half of the passes. Three classes need two
 * columns: fine scores nought. The same examples give the same weights.
 */
export function train(examples: readonly Example[]): Weights {
  const columns = [new Float64Array(BUCKETS), new Float64Array(BUCKETS)] as const
  const squares = [new Float64Array(BUCKETS), new Float64Array(BUCKETS)] as const
  const means = [new Float64Array(BUCKETS), new Float64Array(BUCKETS)] as const
  const bias: [number, number] = [0, 0]
  const meanBias: [number, number] = [0, 0]
  let averaged = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const stream = seededRandom(`epoch ${epoch}`)
    const order = examples.map((example) => ({ example, key: stream.next() })).sort((a, b) => a.key - b.key)
    for (const { example } of order) {
      const { features } = example
      const norm = 1 / Math.sqrt(features.length)
      const score = (column: Float64Array) => features.reduce((sum, at) => sum + (column[at] ?? 0), 0) * norm
      const shares = sharesOf(bias[0] + score(columns[0]), bias[1] + score(columns[1]))
      const errors = [
        shares.violation - Number(example.label === 'V'),
        shares.evidence - evidenceWanted(example.label, shares),
      ] as const
      for (const k of [0, 1] as const) {
        bias[k] -= BIAS_RATE * errors[k]
        const [column, square] = [columns[k], squares[k]]
        for (const at of features) {
          const slope = errors[k] * norm + RIDGE * (column[at] ?? 0)
          square[at] = (square[at] ?? 0) + slope * slope
          column[at] = (column[at] ?? 0) - (RATE * slope) / Math.sqrt((square[at] ?? 0) + 0.01)
        }
      }
    }
    if (epoch < EPOCHS / 2) continue
    averaged += 1
    for (const k of [0, 1] as const) {
      meanBias[k] += bias[k]
      for (let at = 0; at < BUCKETS; at++) means[k][at] = (means[k][at] ?? 0) + (columns[k][at] ?? 0)
    }
  }
  for (const mean of means) for (let at = 0; at < BUCKETS; at++) mean[at] = (mean[at] ?? 0) / averaged
  return { violation: means[0], evidence: means[1], bias: [meanBias[0] / averaged, meanBias[1] / averaged] }
}

/** A sentence that is only known to be no violation leaves the other two as they stand to each other. */
function evidenceWanted(label: Example['label'], { evidence, fine }: SentenceReading): number {
  if (label === 'not V') return evidence / (evidence + fine)
  return Number(label === 'E')
}

/** What weights make of features. */
export function readBy({ violation, evidence, bias }: Weights, features: Uint32Array): SentenceReading {
  const norm = 1 / Math.sqrt(features.length)
  let [v, e] = [0, 0]
  for (const at of features) {
    v += violation[at] ?? 0
    e += evidence[at] ?? 0
  }
  return sharesOf(bias[0] + v * norm, bias[1] + e * norm)
}
