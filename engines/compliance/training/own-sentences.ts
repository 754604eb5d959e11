import { seededRandom, spansText } from '@qianmian/kernel'
import { demoSubject } from '../../../demo/src/demo-subject.ts'
import { DEMO_PRODUCTS } from '../../../demo/src/products.ts'
import { channel } from '../../copy/src/channels.data.ts'
import { splitGuards } from '../../copy/src/frame-guards.ts'
import { LEXICON } from '../../copy/src/lexicon/index.ts'
import { OCCASIONS_WITH_LINES, occasionLines } from '../../copy/src/occasion.ts'
import { writeListing } from '../../copy/src/write-listing.ts'
import { SENTENCES } from '../src/fixtures/sentences.ts'
import { featuresOf } from '../src/reader/features.ts'
import { foundIn } from './corpus.ts'
import type { Example } from './regression.ts'

const ROUNDS = 2
const NOUNS = ['短袖', '耳机', '水杯', '书桌', '面霜', '毛巾', '手机', '茶']
const CATEGORIES = ['apparel', 'technology', 'children', 'furniture', 'beauty', 'home-textile', 'general', 'food']

/**
 * Sentences of the embedded engine, which are innocent by their making: its lexicon's lines that state nothing (fine), and
 * the sentences of demo texts that rest on facts (no violation; whether they need a proof is not said).
 */
export function ownSentences(): Example[] {
  const random = seededRandom('own sentences')
  const lines = LEXICON.filter(
    ({ role, attributes }) => role === 'so' || (role === 'scene' && attributes.length === 0),
  ).flatMap(({ zh, when, role }) => {
    return zh.flatMap((frame) => {
      const index = random.int(NOUNS.length)
      const text = splitGuards(frame)
        .body.replace(/^=/, '')
        .replace(/\{noun\}/g, NOUNS[index] ?? '')
        .replace(/\{measure\}/g, '件')
        .replace(/[[\]]/g, '')
      if (/[{}]/.test(text)) return []
      const category = when.category?.[0] ?? (role === 'scene' ? CATEGORIES[index] : undefined) ?? 'general'
      return text.split(/[。；]/).flatMap((part) => (part.length > 3 ? [{ text: part, category }] : []))
    })
  })
  const examples = lines.map(({ text, category }): Example => ({ label: 'O', features: features(text, category) }))
  const seen = new Set<string>()
  for (let i = 0; i < ROUNDS * DEMO_PRODUCTS.length; i++) {
    const subject = demoSubject(i)
    const brief = { channel: channel('shop'), isoDate: '2026-11-25' }
    const written = writeListing(subject, brief, seededRandom(`own ${i}`))
    if (!written.ok) continue
    for (const spans of [...written.value.zh.description, ...written.value.zh.sellingPoints])
      for (const text of spansText(spans).split(/[。；]/)) {
        if (text.length < 4 || seen.has(text)) continue
        seen.add(text)
        examples.push({ label: 'not V', features: features(text, subject.category) })
      }
  }
  for (const id of OCCASIONS_WITH_LINES)
    for (const line of occasionLines(id, 'zh'))
      for (const text of line.split(/[。；]/))
        if (text.length > 3) examples.push({ label: 'O', features: features(text, 'general') })
  // Sentences that the gates were developed with; those that were never tuned on stay out.
  for (const { lang, honest, cites, text } of SENTENCES.dev)
    if (lang === 'zh' && honest)
      examples.push({ label: cites.length > 0 ? 'not V' : 'O', features: features(text, 'apparel') })
  return examples
}

const features = (text: string, category: string): Uint32Array =>
  featuresOf(text, { category, found: foundIn(text, category) })
