import { BUCKETS, conceptNamesOf, featuresOf, type SentenceContext, signalOf } from './features.ts'
import { WEIGHTS } from './weights.data.ts'

/** What the reader makes of a sentence: shares that add up to 1. */
export interface SentenceReading {
  /** It may not stand, whatever is proven. */
  readonly violation: number
  /** It may stand with a proof beside it. */
  readonly evidence: number
  readonly fine: number
}

/** Weights for violation and for evidence against fine; a linear model, so two columns are enough for three classes. */
interface Model {
  readonly violation: Int8Array
  readonly evidence: Int8Array
  readonly scale: number
  readonly bias: readonly [violation: number, evidence: number]
}

let model: Model | undefined

function load(): Model {
  if (model) return model
  const bytes = Buffer.from(WEIGHTS.base64, 'base64')
  const column = (index: number) => new Int8Array(bytes.buffer, bytes.byteOffset + index * BUCKETS, BUCKETS)
  model = { violation: column(0), evidence: column(1), scale: WEIGHTS.scale, bias: WEIGHTS.bias }
  return model
}

/** Shares from the scores of violation and evidence; fine scores nought. */
export function sharesOf(violation: number, evidence: number): SentenceReading {
  const most = Math.max(violation, evidence, 0)
  const [v, e, o] = [Math.exp(violation - most), Math.exp(evidence - most), Math.exp(-most)]
  const sum = v + e + o
  return { violation: v / sum, evidence: e / sum, fine: o / sum }
}

/**
 * Reads one Chinese sentence for claims that no word list has: 贴上睡一觉，腰就不酸了. A softmax regression over character
 * pieces and concepts, trained on the corpus in `corpus/` (`npm run train-reader`); it weighs, the rules decide with it.
 * @example readSentence('枕着它睡，高压从一百六降到一百三', { category: 'home-textile', found: [] }).violation // near 1
 */
export function readSentence(sentence: string, context: SentenceContext): SentenceReading {
  const { violation, evidence, scale, bias } = load()
  const features = featuresOf(sentence, context)
  let [v, e] = [0, 0]
  for (const bucket of features) {
    v += violation[bucket] ?? 0
    e += evidence[bucket] ?? 0
  }
  const weight = scale / Math.sqrt(features.length)
  return sharesOf(bias[0] + v * weight, bias[1] + e * weight)
}

/** The concepts of a sentence that speak most for a finding, strongest first, for its explanation. */
export function reasonsOf(sentence: string, context: SentenceContext): readonly string[] {
  const { violation, evidence } = load()
  return conceptNamesOf(sentence)
    .map((name) => {
      const strength = signalOf(name, context).reduce(
        (sum, at) => sum + (violation[at] ?? 0) + (evidence[at] ?? 0) / 2,
        0,
      )
      return { name, strength }
    })
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .map(({ name }) => name)
}
