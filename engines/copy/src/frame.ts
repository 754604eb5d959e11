import { claim, type Lang, plain, type Span } from '@qianmian/kernel'
import { capitalize, withArticle } from './english.ts'
import type { Naming } from './naming.ts'
import type { Spoken } from './speak-value.ts'

/** What a frame is filled with. */
export interface Filling {
  readonly lang: Lang
  readonly naming: Naming
  readonly factIds: readonly string[]
  readonly spoken?: Spoken
  /** Condition under which the figure holds: 开降噪，音量50%. Follows the value in brackets. */
  readonly condition?: string
  readonly price?: string
}

type Token =
  | { readonly kind: 'text'; readonly singular: string; readonly plural: string; readonly claimed: boolean }
  | {
      readonly kind: 'slot'
      readonly name: string
      readonly within: boolean
      readonly claimed: boolean
      readonly isValue: boolean
    }

const cache = new Map<string, readonly Token[]>()

const NUMBERED = /\(([^()|]*)\|([^()|]*)\)/g
/** Slots that hold a value, and slots that state something of a fact. */
const VALUE_SLOTS = /^(value|Value|avalue|table|n|mod|either|value@.+)$/
const FACT_SLOTS = /^(label|Label|lead|others|price)$/

/** Splits a frame into words and slots; `[…]` marks what belongs to the claim. */
export function parseFrame(frame: string): readonly Token[] {
  const known = cache.get(frame)
  if (known) return known
  const tokens: Token[] = []
  let claimed = false
  for (const part of frame.split(/(\[|\]|\{[^{}]*\})/)) {
    if (part === '[') claimed = true
    else if (part === ']') claimed = false
    else if (part.startsWith('{')) {
      const name = part.slice(1, -1)
      const isValue = VALUE_SLOTS.test(name)
      tokens.push({
        kind: 'slot',
        name,
        within: claimed,
        claimed: claimed || isValue || FACT_SLOTS.test(name),
        isValue,
      })
    } else if (part !== '')
      tokens.push({
        kind: 'text',
        singular: part.replace(NUMBERED, '$1'),
        plural: part.replace(NUMBERED, '$2'),
        claimed,
      })
  }
  cache.set(frame, tokens)
  return tokens
}

function slotText(name: string, filling: Filling): string | undefined {
  const { spoken, naming, lang } = filling
  const plural = naming.plural
  if (name.startsWith('value@')) return spoken?.inUnit?.(name.slice(6)) ?? spoken?.value
  switch (name) {
    case 'value':
      return spoken?.value
    case 'Value':
      return spoken && capitalize(spoken.value)
    case 'avalue':
      return spoken && withArticle(spoken.value)
    case 'table':
      return spoken?.table
    case 'n':
      return spoken?.figure ?? spoken?.value
    case 'mod':
      return spoken?.modifier ?? spoken?.value
    case 'either':
      return spoken?.either ?? spoken?.value
    case 'label':
      return spoken?.label
    case 'Label':
      return spoken && capitalize(spoken.label)
    case 'lead':
      return spoken?.lead
    case 'others':
      return spoken?.others
    case 'price':
      return filling.price
    case 'measure':
      return naming.measure
    case 'noun':
      return naming.noun[lang] || undefined
    case 'this':
      return naming.noun[lang] ? thisOne(naming, lang) : undefined
    case 'This':
      return naming.noun[lang] ? capitalize(thisOne(naming, lang)) : undefined
    case 'it':
      return plural ? 'they' : 'it'
    case 'It':
      return plural ? 'They' : 'It'
    default:
      return undefined
  }
}

/** "this tee", "these headphones", 这件短袖. */
export function thisOne(naming: Naming, lang: Lang): string {
  const noun = naming.noun[lang]
  if (lang === 'zh') return noun ? `这${naming.measure}${noun}` : '它'
  if (!noun) return naming.plural ? 'they' : 'it'
  return `${naming.plural ? 'these' : 'this'} ${noun}`
}

/** Drops from the neighbour text what the value already says: "straight leg" before " leg fit". */
function overlap(left: string, right: string, lang: Lang): number {
  if (lang === 'zh') {
    for (let n = Math.min(left.length, right.length, 6); n >= 2; n--) if (left.endsWith(right.slice(0, n))) return n
    return 0
  }
  const match = /^\s*([A-Za-z]{3,})\b/.exec(right)
  const last = /([A-Za-z]{3,})$/.exec(left)
  if (!match || !last) return 0
  const same = match[1]?.toLowerCase().replace(/s$/, '') === last[1]?.toLowerCase().replace(/s$/, '')
  return same ? match[0].length : 0
}

/**
 * Fills a frame. Values and bracketed words become claims on the filling's facts, the rest is plain.
 * @returns undefined if a slot has nothing to hold
 */
export function fillFrame(frame: string, filling: Filling): Span[] | undefined {
  const { lang, naming, factIds } = filling
  const pieces: { text: string; claimed: boolean; value: boolean }[] = []
  let stated: string | undefined
  for (const token of parseFrame(frame)) {
    if (token.kind === 'text') {
      pieces.push({ text: naming.plural ? token.plural : token.singular, claimed: token.claimed, value: false })
      continue
    }
    const text = slotText(token.name, filling)
    if (text === undefined || text === '') return undefined
    const { isValue } = token
    const article = text.startsWith('a(n) ')
    if (article) pieces.push({ text: 'a(n) ', claimed: token.within, value: false })
    const said = article ? text.slice(5) : text
    pieces.push({ text: said, claimed: token.claimed, value: isValue })
    if (isValue) stated = filling.condition
  }
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (!piece?.value) continue
    const next = pieces[i + 1]
    const before = pieces[i - 1]
    if (next && !next.value) next.text = next.text.slice(overlap(piece.text, next.text, lang))
    if (before && !before.value) {
      const shared =
        lang === 'zh' ? overlap(before.text, piece.text, 'zh') : overlap(before.text.trimEnd(), piece.text, 'en')
      if (shared > 0) piece.text = piece.text.slice(shared).trimStart() || piece.text
    }
  }
  // The condition closes the clause: "runs for 32 hours on a charge (noise cancelling on)".
  if (stated !== undefined)
    pieces.push({ text: lang === 'zh' ? `（${stated}）` : ` (${stated})`, claimed: true, value: false })
  return pieces
    .filter((piece) => piece.text !== '')
    .map((piece) => (piece.claimed && factIds.length > 0 ? claim(piece.text, ...factIds) : plain(piece.text)))
}
