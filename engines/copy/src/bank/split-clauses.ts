import type { Lang } from '@qianmian/kernel'

/** A sentence with its clauses and where it stands in the text. */
export interface SplitSentence {
  readonly clauses: readonly string[]
  /** The marks after each clause but the last, as written. */
  readonly joints: readonly string[]
  readonly text: string
  readonly isFirst: boolean
  readonly isLast: boolean
  /** A line of a list, which need not be a sentence. */
  readonly isLine: boolean
  /** The only sentence of its paragraph. */
  readonly isAlone: boolean
}

const STOP: Readonly<Record<Lang, RegExp>> = {
  zh: /(?<=[。！？!?；;])/u,
  en: /(?<=[.!?;])\s+(?=[A-Z“"\ue000-\uf7ff])/u,
}
const CLAUSE: Readonly<Record<Lang, RegExp>> = {
  zh: /([，,：:；;]|——|—)/u,
  en: /([,;:]\s|\s[–—-]\s)/u,
}
const BULLET = /^\s*(?:[-*•·–—]|\d{1,2}[.、)])\s*/

/**
 * Splits a text into sentences and those into clauses. Lines end a sentence; a leading bullet is taken off.
 * @example splitClauses('亚麻织成，水洗过。', 'zh')[0].clauses // ['亚麻织成', '水洗过']
 */
export function splitClauses(text: string, lang: Lang): SplitSentence[] {
  const pieces = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const isLine = BULLET.test(line)
      const own = line.replace(BULLET, '')
      const sentences = own
        .split(STOP[lang])
        .map((sentence) => sentence.trim())
        .filter((sentence) => sentence !== '')
      return sentences.map((sentence) => ({ sentence, isLine, isAlone: sentences.length === 1 }))
    })
  return pieces.map(({ sentence, ...where }, at) => ({
    text: sentence,
    ...where,
    isFirst: at === 0,
    isLast: at === pieces.length - 1,
    ...clausesOf(sentence, lang),
  }))
}

function clausesOf(sentence: string, lang: Lang): Pick<SplitSentence, 'clauses' | 'joints'> {
  const clauses: string[] = []
  const joints: string[] = []
  let joint = ''
  for (const [at, part] of sentence.split(CLAUSE[lang]).entries()) {
    if (at % 2 === 1) {
      joint = part
      continue
    }
    const clause = part
      .trim()
      .replace(/[。！？!?；;.,，]+$/u, '')
      .trim()
    if (clause === '') continue
    if (clauses.length > 0) joints.push(joint)
    clauses.push(clause)
  }
  return { clauses, joints }
}

/** The language of a text, by its letters. */
export function languageOf(text: string): Lang {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han >= letters * 0.3 ? 'zh' : 'en'
}
