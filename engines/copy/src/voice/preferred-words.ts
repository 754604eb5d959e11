import type { Lang } from '@qianmian/kernel'
import { isMask } from './mask-text.ts'
import { WORD_COUNTS } from './norms.data.ts'
import { STYLE_WORDS } from './style-words.data.ts'
import type { PreferredWord } from './voice-types.ts'

/** Words that hold a sentence together: to prefer them is grammar. */
const GRAMMAR =
  /^(you|we|self|it|negate|degree|cause|modal|the|a|and|of|to|in|on|for|with|by|from|as|is|has|do|this|that|one|all|what|they|particle)$/
const STOP: ReadonlySet<string> = new Set(
  (['zh', 'en'] as const).flatMap((lang) =>
    STYLE_WORDS[lang].filter(({ id }) => GRAMMAR.test(id)).flatMap(({ words }) => words.split(' ')),
  ),
)

/** Chinese has no gaps between words: the language's own segmenter of the runtime (ECMA-402) finds them. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The words of a masked text that carry sense, in order. */
export function contentWords(masked: string, lang: Lang): string[] {
  const parts = [...masked].map((character) => (isMask(character) ? '\n' : character)).join('')
  if (lang === 'en')
    return (parts.match(/[a-z][a-z'’-]{2,}/g) ?? []).filter((word) => !STOP.has(word.replaceAll('’', "'")))
  return [...segmenter.segment(parts)]
    .map(({ segment }) => segment)
    .filter((word) => /^[\u3400-\u9fff]{2,6}$/.test(word) && !STOP.has(word))
}

interface WordBackground {
  readonly counts: ReadonlyMap<string, number>
  readonly total: number
}
const backgrounds = new Map<Lang, WordBackground>()

function background(lang: Lang): WordBackground {
  const known = backgrounds.get(lang)
  if (known) return known
  const counts = new Map(
    WORD_COUNTS[lang].split('\n').map((line): [string, number] => {
      const [word = '', n = '0'] = line.split('\t')
      return [word, Number(n)]
    }),
  )
  const made = { counts, total: [...counts.values()].reduce((a, b) => a + b, 0) }
  backgrounds.set(lang, made)
  return made
}

/** Weight of the background as a prior, in words: as much as a small set of samples. */
const PRIOR = 400
/** Words that the background has never met are taken to be as frequent as one in so many. */
const UNMET = 25_000
const SHOWN = 24
/** 1.64: one in twenty such words would reach it by chance. */
const LEAST_Z = 1.64

/**
 * The words that samples use more than product copy does: log-odds with the background as an informative Dirichlet prior
 * (Monroe, Colaresi, Quinn, "Fightin' Words", 2008). A word must stand in two samples at least.
 * @param texts masked texts, one a sample
 */
export function preferredWords(texts: readonly string[], lang: Lang): PreferredWord[] {
  const counts = new Map<string, { n: number; texts: number }>()
  let total = 0
  for (const text of texts) {
    const words = contentWords(text, lang)
    total += words.length
    for (const word of words) {
      const known = counts.get(word) ?? { n: 0, texts: 0 }
      known.n += 1
      counts.set(word, known)
    }
    for (const word of new Set(words)) {
      const known = counts.get(word)
      if (known) known.texts += 1
    }
  }
  const usual = background(lang)
  const found: PreferredWord[] = []
  for (const [word, { n, texts: inTexts }] of counts) {
    if (inTexts < 2) continue
    const share = Math.max((usual.counts.get(word) ?? 0) / usual.total, 1 / UNMET)
    const prior = PRIOR * share
    const general = usual.counts.get(word) ?? 0
    const logOdds =
      Math.log((n + prior) / (total + PRIOR - n - prior)) -
      Math.log((general + prior) / (usual.total + PRIOR - general - prior))
    const z = logOdds / Math.sqrt(1 / (n + prior) + 1 / (general + prior))
    // A word that neither side has often has no odds to speak of: its own count must carry it.
    const careful =
      general === 0 ? Math.log((n + prior) / (total * share + prior)) / Math.sqrt(1 / (n + prior) + 1 / (1 + prior)) : z
    if (careful >= LEAST_Z) found.push({ word, count: n, z: Number(careful.toFixed(2)) })
  }
  return found.sort((a, b) => b.z - a.z || b.count - a.count || (a.word < b.word ? -1 : 1)).slice(0, SHOWN)
}
