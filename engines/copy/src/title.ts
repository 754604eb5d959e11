import { claim, plain, type Span, spansText } from '@qianmian/kernel'
import { fillFrame } from './frame.ts'
import { entriesForFact, type Setting } from './lexicon/index.ts'
import { fillingFor, type Realiser } from './realiser.ts'
import { capitalizeSpans, mergeSpans, polish } from './span-tools.ts'
import { fits } from './text-limit.ts'
import type { ChannelLimits, TextLimit } from './types.ts'

/** Content words of a title piece: Chinese character pairs, Latin words and figures. */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
    if (run.length === 1) words.add(run)
    for (let i = 0; i + 1 < run.length; i++) words.add(run.slice(i, i + 2))
  }
  for (const word of text.toLowerCase().match(/[a-z]{3,}|\d[\d.,]*/g) ?? []) words.add(word.replace(/s$/, ''))
  return words
}

const repeats = (title: string, piece: string): boolean => {
  const known = wordsOf(title)
  return [...wordsOf(piece)].some((word) => known.has(word))
}

/**
 * A name as spans: figures in it are tied to the fact that has the same figure; a figure without a fact stays part of the name.
 */
export function nameSpans(r: Realiser, name: string): Span[] {
  return mergeSpans(
    name.split(/(\d[\d.,]*)/).map((part) => {
      if (!/^\d/.test(part)) return plain(part)
      const figure = part.replace(/[.,]$/, '')
      const found = [...r.facts.values()].find((t) =>
        [...(t.spoken[r.lang]?.table ?? '').matchAll(/\d[\d.,]*/g)].some((match) => match[0] === figure),
      )
      return found ? claim(part, found.fact.id) : plain(part)
    }),
  )
}

function cut(name: string, limit: TextLimit): string {
  let text = name
  while (text !== '' && !fits(text, limit))
    // A word of Latin letters is cut whole, in a Chinese title too.
    text = /[^\p{Script=Han}] [^\p{Script=Han} ]*$/u.test(text)
      ? text.slice(0, text.lastIndexOf(' '))
      : text.slice(0, -1)
  return text.replace(/[\s，,、：:；;（(]+$/u, '')
}

/** How many words of facts a title carries: a shop's own title is calm, a marketplace title is searched. */
const tokenLimit = (channel: ChannelLimits): number => (channel.id === 'shop' || channel.id === 'xiaohongshu' ? 2 : 5)

/**
 * Brand, name and the words of the most telling facts, within the channel's limit, no word twice.
 * @example spansText(title) // '素屿 风眼亚麻短袖 165 g/m² 宽松'
 */
export function realiseTitle(
  r: Realiser,
  factIds: readonly string[],
  setting: Setting,
  channel: ChannelLimits,
): Span[] {
  const limit = channel.title[r.lang]
  const { lang, naming } = r
  const gap = lang === 'zh' ? ' ' : ', '
  const name = naming.name[lang]
  const brand = naming.brand[lang]
  const withBrand = brand !== '' && !name.toLowerCase().includes(brand.toLowerCase())
  const drop = channel.forbiddenInTitle ?? ''
  const strip = (text: string) => [...text].filter((character) => !drop.includes(character)).join('')
  let title = nameSpans(r, strip(withBrand ? `${brand} ${name}` : name))
  if (!fits(spansText(title), limit)) title = nameSpans(r, strip(name))
  if (!fits(spansText(title), limit)) title = nameSpans(r, cut(strip(name), limit))
  let taken = 0
  for (const factId of factIds) {
    if (taken >= tokenLimit(channel)) break
    const found = r.facts.get(factId)
    const filling = fillingFor(r, factId)
    if (!found || !filling) continue
    // A figure that holds under a condition, a size included, has no room for it in a title.
    if (filling.condition !== undefined) continue
    for (const entry of entriesForFact('title', found.fact, setting).slice(0, 2)) {
      const piece = entry[lang]
        .flatMap((frame) => [fillFrame(frame, filling)])
        .find((spans) => {
          if (!spans) return false
          const text = spansText(spans)
          const room = lang === 'zh' ? 14 : 36
          if (
            text.length < 2 ||
            text.length > room ||
            /[，；：,;:]/.test(text) ||
            [...text].some((c) => drop.includes(c))
          )
            return false
          return !repeats(spansText(title), text) && fits(`${spansText(title)}${gap}${text}`, limit)
        })
      if (piece) {
        title = [...title, plain(gap), ...piece]
        taken += 1
        break
      }
    }
  }
  return polish(capitalizeSpans(title), lang)
}
