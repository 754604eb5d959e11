import { CATEGORIES, type LocalizedText } from '@qianmian/kernel'
import type { GreenStanding } from './green-level.ts'
import { ATTRIBUTE_WORDS, CERTIFIED_WORDS, type GreenWord } from './green-words.data.ts'

export interface GreenFinding {
  readonly word: string
  readonly start: number
  readonly end: number
  /** `context`: named as what people speak of, of nothing in particular; allowed. */
  readonly says: 'allowed' | 'context' | 'refused'
  readonly message: LocalizedText
}

/** Words by which a sentence speaks of the thing that is sold. */
const OF_THE_THING =
  /这[款瓶件只支袋盒张个]|本[品款]|它|我们的?|本店|产品|商品|瓶身|包装|配方|洗衣液|\bthis\b|\bthese\b|\bit\b|\bits\b|\bour\b|\bwe\b|\bproduct\b|\bbottle\b|\bpack(?:aging)?\b|\bformula\b/iu

/** Kinds of things that a shop sells: 碳中和卫衣 speaks of a thing though it names none of ours. */
const THINGS: readonly string[] = CATEGORIES.flatMap(({ productTypes }) =>
  Object.values(productTypes).flatMap(({ zh, en }) => [zh, en].filter((name) => name !== undefined)),
)

/** Sentences with where they begin. */
function* sentencesOf(text: string): Generator<readonly [said: string, at: number]> {
  let at = 0
  for (const said of text.split(/(?<=[。！？!?；;\n]|\.\s)/u)) {
    yield [said, at]
    at += said.length
  }
}

/**
 * Reads a text for green words and says of each whether the product's facts carry it. Neutrality may be named as what people
 * speak of; in a sentence that speaks of the product, or that names it, it needs its certificate.
 * @param names what the product is called
 * @example judgeGreen('碳中和洗衣液', standing, [])[0]?.says // 'refused'
 */
export function judgeGreen(text: string, standing: GreenStanding, names: readonly string[]): GreenFinding[] {
  const findings: GreenFinding[] = []
  for (const [said, at] of sentencesOf(text)) {
    const lower = said.toLowerCase()
    const isOfThing =
      OF_THE_THING.test(said) ||
      [...names, ...THINGS].some((name) => name.length > 1 && lower.includes(name.toLowerCase()))
    for (const word of [...CERTIFIED_WORDS, ...ATTRIBUTE_WORDS])
      for (const pattern of [word.zh, word.en]) {
        const found = new RegExp(pattern.source, pattern.flags.includes('i') ? 'giu' : 'gu')
        for (const match of said.matchAll(found)) {
          const start = at + match.index
          findings.push(judge(match[0], word, standing, isOfThing, start))
        }
      }
  }
  return findings.sort((a, b) => a.start - b.start)
}

function judge(
  said: string,
  word: GreenWord,
  standing: GreenStanding,
  isOfThing: boolean,
  start: number,
): GreenFinding {
  const at = { word: said, start, end: start + said.length }
  const isCarried =
    word.needs === 'certified'
      ? standing.certified.some((one) => one.word === word.id)
      : standing.attribute.length > 0 || standing.certified.length > 0
  if (isCarried)
    return {
      ...at,
      says: 'allowed',
      message: { zh: `「${said}」有同等级的证据。`, en: `"${said}" has evidence of its level.` },
    }
  if (word.id === 'carbon-neutral' && !isOfThing)
    return {
      ...at,
      says: 'context',
      message: {
        zh: `「${said}」只是话题，没有说到商品。`,
        en: `"${said}" is what people speak of, not said of the product.`,
      },
    }
  return {
    ...at,
    says: 'refused',
    message:
      word.needs === 'certified'
        ? {
            zh: `「${said}」要有证书编号、范围和日期。补上，或删掉。`,
            en: `"${said}" needs a certificate with number, scope and date. Add it or leave it out.`,
          }
        : {
            zh: `「${said}」要有检测报告或证书。补上，或删掉。`,
            en: `"${said}" needs a report or certificate. Add it or leave it out.`,
          },
  }
}
