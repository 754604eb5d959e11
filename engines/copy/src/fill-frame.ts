import { claim, type Lang, plain, type Span } from '@qianmian/kernel'
import { isInstruction, isParticiple, isVerbPhrase } from './fact-shape.ts'
import type { Spoken } from './speak-value.ts'

/** A frame with its words filled in. `standalone` frames bring their own subject. */
export interface Filled {
  readonly spans: readonly Span[]
  readonly standalone: boolean
}

export interface FrameWords {
  readonly spoken?: Spoken
  readonly factIds: readonly string[]
  readonly plural: boolean
  /** Further words: `{price}`, `{measure}`, `{It}`. */
  readonly more?: Readonly<Record<string, string>>
}

const GUARDS: Readonly<Record<string, (value: string) => boolean>> = {
  np: (value) => !isParticiple(value) && !isInstruction(value) && !isVerbPhrase(value) && !/[,;:]/.test(value),
  part: isParticiple,
  verb: isVerbPhrase,
  num: (value) => /^\d/.test(value),
  clause: (value) => /[,;:]/.test(value),
}

/** "a" or "an" before a value, nothing before plurals and figures. */
function withArticle(value: string): string {
  if (/^(a|an|the|no|one|two|three|\d)\b/i.test(value) || /[^s]s$/.test(value) || /,/.test(value)) return value
  return `${/^[aeiou]/i.test(value) && !/^(uni|use|one|eu)/i.test(value) ? 'an' : 'a'} ${value}`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Fills a frame. `[…]` is the extent of the claim; without it the value itself is.
 * @returns undefined when the frame's guard refuses the value or a word is missing
 * @example fillFrame('用的是{value}', 'zh', words)?.spans // [plain('用的是'), claim('100%亚麻', 'f1')]
 */
export function fillFrame(frame: string, lang: Lang, words: FrameWords): Filled | undefined {
  const { spoken } = words
  const guard = /^\?(\w+):/.exec(frame)
  if (guard) {
    const test = GUARDS[guard[1] ?? '']
    if (!test || !spoken || !test(spoken.value)) return undefined
  }
  let rest = guard ? frame.slice(guard[0].length) : frame
  const standalone = rest.startsWith('=')
  if (standalone) rest = rest.slice(1)
  if (lang === 'en')
    rest = rest
      .replace('a(n)', '{article}')
      .replace(/\((\w+)\|(\w+)\)/g, (_, one: string, many: string) => (words.plural ? many : one))
  const hasExtent = rest.includes('[')
  const spans: Span[] = []
  let isClaim = false
  let text = ''
  const push = () => {
    if (text) spans.push(isClaim && words.factIds.length > 0 ? claim(text, ...words.factIds) : plain(text))
    text = ''
  }
  for (const token of rest.match(/\{[^}]*\}|[[\]]|[^[\]{}]+/g) ?? []) {
    if (token === '[' || token === ']') {
      push()
      isClaim = token === '['
    } else if (token.startsWith('{')) {
      const said = wordFor(token.slice(1, -1), words)
      if (said === undefined) return undefined
      const own =
        !hasExtent &&
        !token.startsWith('{label') &&
        !token.startsWith('{Label') &&
        !(words.more && token.slice(1, -1) in words.more)
      if (own) {
        push()
        isClaim = true
        text = said
        push()
        isClaim = false
      } else text += said
    } else text += token
  }
  push()
  return spans.length > 0 ? { spans, standalone } : undefined
}

function wordFor(name: string, { spoken, more }: FrameWords): string | undefined {
  const known = more?.[name]
  if (known !== undefined) return known
  if (!spoken) return undefined
  if (name.startsWith('value@')) return spoken.inUnit?.(name.slice('value@'.length))
  switch (name) {
    case 'value':
      return spoken.value
    case 'Value':
      return capital(spoken.value)
    case 'avalue':
      return withArticle(spoken.value)
    case 'table':
      return spoken.table
    case 'figure':
      return spoken.figure
    case 'mod':
      return spoken.modifier
    case 'either':
      return spoken.either ?? spoken.value
    case 'label':
      return spoken.label
    case 'Label':
      return capital(spoken.label)
    case 'article':
      return spoken.modifier && /^(8|11|18)/.test(spoken.modifier) ? 'an' : 'a'
    default:
      return undefined
  }
}
