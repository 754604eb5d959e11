/**
 * How much of the demo catalogue's text is told more than once, and what a product costs in CPU time.
 * A sentence counts as repeated if it stands in the texts of two products or more; titles are left out.
 * Run: npx tsx --conditions=source engines/copy/samples/measure-repeats.ts [--novelty] [--masked] [--list]
 */
import { LANGS, type Lang, type ListingText, listingFields, seededRandom, spansText } from '@qianmian/kernel'
import { channel, createNoveltyMemory, writeListing } from '../src/index.ts'
import { NOUNS } from '../src/nouns.data.ts'
import { DEMO_SUBJECTS } from './demo-subjects.ts'

const withNovelty = process.argv.includes('--novelty')
/** The demo shop has one product a type, so that naming the product makes a line unique: with this, its name does not. */
const masked = process.argv.includes('--masked')

/** Sentences of a text without its title, repeats inside one product counted once. */
function sentencesOf(text: ListingText): Set<string> {
  const found = new Set<string>()
  for (const { path, spans } of listingFields(text)) {
    if (path.field === 'title') continue
    const parts = spansText(spans).split(text.lang === 'zh' ? /[。；]/ : /[.;](?=\s|$)/)
    for (const part of parts) if (part.trim() !== '') found.add(part.trim().toLowerCase())
  }
  return found
}

const counts: Record<Lang, Map<string, number>> = { zh: new Map(), en: new Map() }
const novelty = createNoveltyMemory()
let cpuMicros = 0
let products = 0
for (const subject of DEMO_SUBJECTS) {
  const before = process.cpuUsage()
  const written = writeListing(
    subject,
    { channel: channel('shop'), isoDate: '2026-11-24', ...(withNovelty ? { novelty } : {}) },
    seededRandom(`repeats/${subject.id}`),
  )
  const spent = process.cpuUsage(before)
  if (!written.ok) continue
  if (products >= 20) cpuMicros += spent.user + spent.system
  products += 1
  for (const lang of LANGS) {
    if (withNovelty) novelty.remember(written.value[lang])
    const row = NOUNS[subject.productType ?? '']
    const noun = lang === 'zh' ? `${row?.measure}${row?.zh}` : row?.en
    for (const said of sentencesOf(written.value[lang])) {
      const bare = lang === 'zh' ? row?.zh : undefined
      const sentence = masked && noun ? said.replaceAll(noun, '…').replaceAll(bare ?? noun, '…') : said
      counts[lang].set(sentence, (counts[lang].get(sentence) ?? 0) + 1)
    }
  }
}
for (const lang of LANGS) {
  const all = [...counts[lang].values()].reduce((a, b) => a + b, 0)
  const repeated = [...counts[lang].values()].filter((n) => n > 1).reduce((a, b) => a + b, 0)
  console.log(`${lang}: ${((100 * repeated) / all).toFixed(1)} % of ${all} sentences stand in more than one product`)
  if (process.argv.includes('--list')) {
    const rows = [...counts[lang]].filter(([, n]) => n > 1).sort((a, b) => b[1] - a[1])
    for (const [sentence, n] of rows.slice(0, 60)) console.log(`  ${n}× ${sentence}`)
  }
}
console.log(`${products} products, ${(cpuMicros / (products - 20) / 1000).toFixed(1)} ms CPU each after the first 20`)
