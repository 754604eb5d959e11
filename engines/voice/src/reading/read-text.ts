import type { Lang } from '@qianmian/kernel'
import { pinyinName } from './en/pinyin-names.ts'
import { EN_RULES } from './en/rules.ts'
import { MARK_RULES } from './marks.ts'
import { narrow, scan } from './scan.ts'
import type { Break, Phrase, PhraseEnd, Piece, Reading, Syllable, Token } from './types.ts'
import { WEB_RULES } from './web-rules.ts'
import { ZH_CODE_RULES, ZH_MODEL_RULES } from './zh/code-rules.ts'
import { ZH_NUMBER_RULES } from './zh/number-rules.ts'
import { pronounce } from './zh/pronounce.ts'
import { ZH_SIGN_RULES, ZH_SIZE_RULE } from './zh/sign-rules.ts'

const ZH_RULES = [
  ...WEB_RULES,
  ZH_SIZE_RULE,
  ...ZH_CODE_RULES,
  ...ZH_NUMBER_RULES,
  ...ZH_MODEL_RULES,
  ...ZH_SIGN_RULES,
  ...MARK_RULES,
]
const EN_ALL = [...WEB_RULES, ...EN_RULES, ...MARK_RULES]

/** The language that a text is in, by its characters. @example languageOf('买 iPhone') // 'zh' */
export const languageOf = (text: string): Lang => {
  const han = text.match(/[\u4e00-\u9fff]/g)?.length ?? 0
  const words = text.match(/[A-Za-z]+/g)?.length ?? 0
  return han > 0 && han >= words / 2 ? 'zh' : 'en'
}

/**
 * Reads a written text as a person would say it: numbers, prices, dates, names and signs in words, every token with its place
 * in the text, Chinese with pinyin. Deterministic and linear in the length of the text; it never throws, whatever the text.
 * @param text as written; at most as long as you like to speak
 * @param lang whose words figures take; by default the language of most of the text
 * @example readText('到手价¥199', 'zh').phrases[0].tokens.at(-1).spoken // '一百九十九元'
 */
export function readText(text: string, lang: Lang = languageOf(text)): Reading {
  const pieces = scan(narrow(text), lang === 'zh' ? ZH_RULES : EN_ALL, lang)
  const phrases: Phrase[] = []
  let open: Piece[] = []
  const close = (end: PhraseEnd) => {
    if (open.length > 0) phrases.push({ tokens: tokensOf(open), end })
    else if (phrases.length > 0) phrases[phrases.length - 1] = stronger(phrases[phrases.length - 1]!, end)
    open = []
  }
  for (const piece of pieces) {
    if ('rest' in piece) close((piece as Break).rest)
    else open.push(piece)
  }
  close('none')
  return { text, lang, phrases }
}

const STRENGTH: readonly PhraseEnd[] = [
  'none',
  'soft',
  'list',
  'comma',
  'colon',
  'stop',
  'exclaim',
  'question',
  'paragraph',
]
const stronger = (phrase: Phrase, end: PhraseEnd): Phrase =>
  end !== 'paragraph' && STRENGTH.indexOf(end) > STRENGTH.indexOf(phrase.end) ? { ...phrase, end } : phrase

/** Pieces of one phrase as tokens; neighbouring Chinese is pronounced together, since a reading hangs on its neighbours. */
function tokensOf(pieces: readonly Piece[]): Token[] {
  const out: Token[] = []
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]!
    if (piece.lang === 'en') {
      out.push(latinToken(piece))
      at += 1
      continue
    }
    let end = at
    while (end < pieces.length && pieces[end]!.lang === 'zh') end += 1
    out.push(...hanTokens(pieces.slice(at, end)))
    at = end
  }
  return out
}

function latinToken({ start, end, spoken, isFigure }: Piece): Token {
  const syllables = pinyinName(spoken)
  return {
    lang: 'en',
    start,
    end,
    spoken,
    ...(syllables ? { syllables } : {}),
    ...(isFigure ? { isFigure } : {}),
  }
}

function hanTokens(pieces: readonly Piece[]): Token[] {
  const owners = pieces.flatMap((piece) => [...piece.spoken].map(() => piece))
  const { words, syllables } = pronounce({
    chars: pieces.flatMap(({ spoken }) => [...spoken]),
    isDigit: owners.map(({ isDigits }) => isDigits === true),
  })
  const out: Token[] = []
  for (const { from, to } of words)
    for (let at = from; at < to; ) {
      // Written characters of one word join; a figure is a token of its own, wherever words end.
      let end = at + 1
      while (end < to && (owners[end] === owners[at] || (single(owners[end]!) && single(owners[at]!)))) end += 1
      push(out, owners[at]!, owners[end - 1]!, syllables.slice(at, end))
      at = end
    }
  return out
}

const single = (piece: Piece): boolean => piece.spoken.length === piece.end - piece.start && !piece.isFigure

/** Adds a token, or grows the last one when both stand for the same written figure. */
function push(out: Token[], first: Piece, last: Piece, syllables: readonly Syllable[]): void {
  const before = out.at(-1)
  const spoken = syllables.map(({ char }) => char).join('')
  if (before && before.start === first.start && before.end === last.end && before.syllables) {
    out[out.length - 1] = { ...before, spoken: before.spoken + spoken, syllables: [...before.syllables, ...syllables] }
    return
  }
  out.push({
    lang: 'zh',
    start: first.start,
    end: last.end,
    spoken,
    syllables,
    ...(first.isFigure ? { isFigure: true } : {}),
  })
}
