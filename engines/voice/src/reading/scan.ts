import type { Lang } from '@qianmian/kernel'
import { ENGLISH_SPOKEN } from './english-words.data.ts'
import { sayLatin } from './spell.ts'
import type { Break, Piece, ReadingRule, Said } from './types.ts'

/** How far rules look around a place. */
const CONTEXT = 24

const HAN = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\ud840-\ud869][\udc00-\udfff]/y
const LATIN = /\p{Script=Latin}{1,40}(?:[-'’]\p{Script=Latin}{1,40}){0,6}/uy

/**
 * Full-width letters, digits and signs as their ASCII twins; every index stays where it was.
 * @example narrow('５０％') // '50%'
 */
export const narrow = (text: string): string =>
  text.replace(
    /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff03-\uff07\uff0a\uff0b\uff0d\uff0e\uff1c-\uff1e\uff20]/g,
    (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )

/**
 * Cuts a text into spoken pieces and rests, by the first rule that fits at each place. Linear in the length of the text.
 * @param text narrowed
 * @param lang whose words unknown digits take
 */
export function scan(text: string, rules: readonly ReadingRule[], lang: Lang): (Piece | Break)[] {
  const out: (Piece | Break)[] = []
  let at = 0
  while (at < text.length) {
    const taken = byRule(text, at, rules) ?? byHan(text, at) ?? byLatin(text, at, lang)
    if (!taken) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1
      continue
    }
    out.push(...taken.pieces)
    at = taken.end
  }
  return out
}

interface Taken {
  readonly pieces: readonly (Piece | Break)[]
  readonly end: number
}

function byRule(text: string, at: number, rules: readonly ReadingRule[]): Taken | undefined {
  for (const { at: pattern, say } of rules) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match || match[0] === '') continue
    const end = at + match[0].length
    const said = say(match, text.slice(Math.max(0, at - CONTEXT), at), text.slice(end, end + CONTEXT))
    if (said) return { pieces: said.flatMap((one) => placed(one, at, end)), end }
  }
  return undefined
}

function placed(said: Said, start: number, end: number): (Piece | Break)[] {
  const place = {
    start: said.from === undefined ? start : start + said.from,
    end: said.to === undefined ? end : start + said.to,
  }
  if (said.rest) return [{ ...place, rest: said.rest }]
  if (!said.spoken) return []
  if (!said.lang && HAS_HAN.test(said.spoken) && /[A-Za-z]/.test(said.spoken))
    return (said.spoken.match(/[A-Za-z][A-Za-z ]*|[^A-Za-z]+/g) ?? []).flatMap((part) =>
      placed({ ...said, spoken: part.trim() }, start, end),
    )
  const lang = said.lang ?? (/[A-Za-z]/.test(said.spoken) && !HAS_HAN.test(said.spoken) ? 'en' : 'zh')
  const { spoken, isDigits, isFigure } = said
  return [{ ...place, lang, spoken, ...(isDigits ? { isDigits } : {}), ...(isFigure ? { isFigure } : {}) }]
}
const HAS_HAN = /[\u4e00-\u9fff]/

function byHan(text: string, at: number): Taken | undefined {
  HAN.lastIndex = at
  const match = HAN.exec(text)
  if (!match) return undefined
  const end = at + match[0].length
  return { pieces: [{ start: at, end, lang: 'zh', spoken: match[0] }], end }
}

/** A word in Latin letters; one with hyphens is said part by part unless it is known as a whole. */
function byLatin(text: string, at: number, lang: Lang): Taken | undefined {
  LATIN.lastIndex = at
  const word = LATIN.exec(text)?.[0]
  if (word === undefined) return undefined
  const end = at + word.length
  const whole = ENGLISH_SPOKEN[word.toLowerCase()]
  if (whole !== undefined || !word.includes('-'))
    return { pieces: [{ start: at, end, lang: 'en', spoken: whole ?? latin(word, lang) }], end }
  const pieces = [...word.matchAll(/[^-]+/g)].map((part) => ({
    start: at + part.index,
    end: at + part.index + part[0].length,
    lang: 'en' as const,
    spoken: latin(part[0], lang),
  }))
  return { pieces, end }
}

/** In English, "a" and "I" are words. */
const latin = (word: string, lang: Lang): string =>
  lang === 'en' && (word === 'a' || word === 'A' || word === 'I') ? word.toLowerCase() : sayLatin(word)
