import { type FactValue, LANGS, type Lang } from '@qianmian/kernel'

/** How long a value is as a part of speech: one word or short name, a phrase, or something with clauses of its own. */
export type Shape = 'word' | 'phrase' | 'clause'

const RANK: Readonly<Record<Shape, number>> = { word: 0, phrase: 1, clause: 2 }

const IMPERATIVE =
  /^(wash|machine|hand[- ]wash|dry|store|keep|use|apply|take|rinse|brew|shake|wipe|avoid|do|do not|never|press|massage|mix|pour|steep|dissolve|add|hang|iron|soak|fill|charge|unfold|roll|put|place|spread|work|warm|let|stir|lay|tumble|line[- ]dry|clean|empty|cold|warm|gentle)\b/i

/** True if an English value reads as an instruction: "Wash at 30 °C". */
export const isInstruction = (text: string): boolean => IMPERATIVE.test(text)

const PARTICIPLE =
  /^((hand|machine|stone|enzyme|twice|fully|double|cold|sun|air|slow|wheel|kiln|vacuum|freshly|triple|pre)[- ])?(made|sewn|woven|knitted|knit|cut|built|grown|picked|harvested|fired|pressed|roasted|washed|dyed|spun|cast|forged|brushed|polished|sanded|glazed|carved|turned|thrown|bonded|moulded|molded|blended|brewed|bottled|packed|ground|milled|quilted|stitched|lined|sealed|oiled|waxed|lacquered|painted|printed|coated|anodi[sz]ed|tested|certified|dried|assembled|produced|blown|stacked|stuffed|treated|tanned|fermented|withered|baked|cured|extracted|cold-pressed|[a-z]+-(?!based)\w+ed|hand-\w+n|\w+-(washed|dyed|brushed|woven|sewn|spun|cut|pressed|made|glazed|fired|sanded|coated|stitched|knitted|polished|roasted|treated|dried))(?=$|,|\s(twice|once|in|at|by|from|for|with|on|to|as|into|of|then|and|under|over|after|before|\d))/i

/** True if an English value reads after "is": "sewn in Nantong". */
export const isParticiple = (text: string): boolean => PARTICIPLE.test(text)

const THIRD_PERSON =
  /^(stretches|packs|opens|closes|runs|supports|ships|comes|leaves|arrives|dispatches|delivers|fits|works|lasts|holds|sits|stands|folds|keeps)\b/i

/** True if an English value reads after "it": "ships within 48 hours". */
export const isVerbPhrase = (text: string): boolean => THIRD_PERSON.test(text)

function shapeOfText(text: string, lang: Lang): Shape {
  if (lang === 'zh') {
    if (/[，,；;：:。]/.test(text) || text.length > 18) return 'clause'
    return text.length <= 8 && !/\s/.test(text) ? 'word' : 'phrase'
  }
  const words = text.split(/\s+/).length
  if (/[,;:.(]\s|[(;:]/.test(text) || words > 9 || isInstruction(text)) return 'clause'
  if (/\b(is|are|has|have|can|keeps|stays|does|will)\b/i.test(text)) return 'clause'
  return words <= 3 ? 'word' : 'phrase'
}

/**
 * The shape of a value, the longer of both languages, so that one entry can serve both.
 * Numbers, ranges, flags and compositions are words: their formatters keep them short.
 */
export function shapeOf(value: FactValue): Shape {
  if (value.kind === 'list') return 'phrase'
  if (value.kind !== 'text') return 'word'
  let shape: Shape = 'word'
  for (const lang of LANGS) {
    const text = value.text[lang]
    if (text === undefined) continue
    const found = shapeOfText(text.trim(), lang)
    if (RANK[found] > RANK[shape]) shape = found
  }
  return shape
}
