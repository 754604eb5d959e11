import { DEMONSTRATION_SECONDS, LIVE_PACE } from './live.data.ts'
import { lengthOf } from './say-fact.ts'
import type { LiveProduct, LiveScript, PieceText, Spans, SpokenLine } from './types.ts'

/**
 * A piece with other words in some places. Everything else stays; what follows from the length of words, the seconds of
 * spoken lines, is counted anew.
 * @param words by address, `shots.2.voice`; addresses that the piece does not have change nothing
 * @example withWords(script, new Map([['closing.0.text', [plain('今天就到这里。')]]]))
 */
export function withWords<T extends PieceText>(text: T, words: ReadonlyMap<string, Spans>): T {
  const put = (value: unknown, path: string): unknown => {
    const found = words.get(path)
    if (found && Array.isArray(value)) return found
    if (Array.isArray(value)) return value.map((item, i) => put(item, `${path}.${i}`))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, put(inner, path === '' ? key : `${path}.${key}`)]),
    )
  }
  const made = put(text, '') as T
  return made.kind === 'live-script' ? (retimed(made, text as LiveScript) as T) : made
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

function retimed(script: LiveScript, before: LiveScript): LiveScript {
  const { lang } = script
  const line = (spoken: SpokenLine): SpokenLine =>
    spoken.text.length === 0
      ? spoken
      : { ...spoken, seconds: Math.max(1, Math.round(lengthOf(spoken.text, lang) / LIVE_PACE[lang])) }
  const opening = script.opening.map(line)
  const closing = script.closing.map(line)
  const products = script.products.map((product): LiveProduct => {
    const timed = {
      ...product,
      bridge: line(product.bridge),
      pain: line(product.pain),
      demonstration: { ...product.demonstration, line: line(product.demonstration.line) },
      facts: product.facts.map(line),
      price: product.price.map(line),
    }
    const lines = [timed.bridge, timed.pain, timed.demonstration.line, ...timed.facts, ...timed.price]
    return { ...timed, seconds: sum(lines.map(({ seconds }) => seconds)) + DEMONSTRATION_SECONDS }
  })
  const head = sum(opening.map(({ seconds }) => seconds))
  const oldHead = sum(before.opening.map(({ seconds }) => seconds))
  return {
    ...script,
    opening,
    products,
    closing,
    cues: script.cues.map(({ at, line: said }) => ({
      at: moved(at, before, oldHead, products, head),
      line: line(said),
    })),
    seconds: head + sum(products.map(({ seconds }) => seconds)) + sum(closing.map(({ seconds }) => seconds)),
  }
}

/** A cue keeps its place within its product. */
function moved(
  at: number,
  before: LiveScript,
  oldHead: number,
  products: readonly LiveProduct[],
  head: number,
): number {
  let [oldStart, start] = [oldHead, head]
  for (const [i, product] of before.products.entries()) {
    const now = products[i]?.seconds ?? product.seconds
    if (at <= oldStart + product.seconds || i === before.products.length - 1)
      return Math.round(start + ((at - oldStart) / Math.max(1, product.seconds)) * now)
    oldStart += product.seconds
    start += now
  }
  return at
}
