// Texts of 1,000 products in both languages: truth, sameness, channel limits, law, time; samples to read
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { traceClaims } from '@qianmian/compliance'
import { createNoveltyMemory, type NoveltyMemory } from '@qianmian/copy'
import { demoNames } from '@qianmian/demo'
import {
  type Fact,
  type FieldPath,
  LANGS,
  type Lang,
  type ListingText,
  listingFields,
  type Random,
  type Subject,
  seededRandom,
  spansText,
} from '@qianmian/kernel'
import { gateTexts, SHOP_CHANNEL } from '../server/src/compute/gate-texts.ts'
import { draftToProduct } from '../server/src/flows/draft-to-product.ts'
import { productSubject } from '../server/src/flows/product-subject.ts'
import { openProductFile } from '../server/src/formats/index.ts'
import { madeSubject } from './catalogue.ts'
import { minedBank } from './mined-bank.ts'
import { benchOptions, report, skip } from './report.ts'
import { selfBleu4, units } from './self-bleu.ts'
import { p95Of, rehearse, timedListing } from './timed-listing.ts'

const startedAt = new Date()
const options = benchOptions()
const count = Number(options.count ?? 1000)
const isoDate = '2026-11-25'
const SAMPLES = 60

/** Products of a file in any format that can be imported, or made ones. */
async function subjects(): Promise<Subject[]> {
  const file = options.products
  if (!file)
    return Array.from({ length: count }, (_, i) => madeSubject(i)).filter(
      (one) => !options.category || one.category === options.category,
    )
  if (!existsSync(file)) skip(`${file} is not there`)
  const opened = await openProductFile(readFileSync(file), { currency: 'CNY', fileName: basename(file) })
  if (!opened.ok) skip(`${file} cannot be read: ${opened.error[0]?.message.en}`)
  const found: Subject[] = []
  for await (const item of opened.value.items) {
    if (item.kind !== 'product') continue
    const input = draftToProduct(item.draft, { brandId: null, sourceProfile: null, position: 0, locations: new Map() })
    const id = `s${found.length}`
    found.push(
      productSubject(
        {
          ...input,
          id,
          version: 1,
          updatedAt: new Date(0),
          stock: {},
          pictures: [],
          variants: input.variants.map((variant, position) => ({ ...variant, id: `${id}v${position}`, position })),
          facts: input.facts.map((fact, i) => ({
            ...fact,
            id: `${id}f${i}`,
            productId: id,
            status: 'active' as const,
            dispute: null,
            position: i,
          })),
        },
        undefined,
        'CNY',
        isoDate,
      ),
    )
  }
  // Fewer products than asked for: each is written again with another seed.
  return Array.from({ length: count }, (_, i) => ({ ...found[i % found.length]!, id: `s${i}` }))
}

interface Made {
  readonly subject: Subject
  readonly names: readonly string[]
  readonly zh: ListingText
  readonly en: ListingText
}

const description = (text: ListingText): string => text.description.map(spansText).join(text.lang === 'zh' ? '' : ' ')
const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[。！？])|(?<=[.!?])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 3)

// ── a bank, with `--bank`: mined from texts that a shop approved ─────────────
const bank = options.bank ? await minedBank(isoDate, demoNames, options.rows !== undefined) : undefined

// ── a rehearsal: what the first texts of a process cost once is told in a row of its own ──
const REHEARSED = 200
const brief = (novelty: NoveltyMemory) => ({
  channel: SHOP_CHANNEL,
  isoDate,
  novelty,
  ...(bank ? { bank: bank.bank } : {}),
})
const coldTimes = rehearse(brief, REHEARSED, count)

// ── writing ──────────────────────────────────────────────────────────────────
const made: Made[] = []
const times: number[] = []
let withOwn = 0
let readerFlags = 0
let [violations, limits, limitsKept, mustHave, mustHaveTold] = [0, 0, 0, 0, 0]
const outside: string[] = []
const novelty = new Map<string, ReturnType<typeof createNoveltyMemory>>()
for (const [i, subject] of (await subjects()).entries()) {
  const memory = novelty.get(subject.category) ?? createNoveltyMemory()
  novelty.set(subject.category, memory)
  const { written, cpuMs } = timedListing(subject, brief(memory), `bench/${i}`)
  if (!written.ok) continue
  times.push(cpuMs)
  const { zh, en, plan, own } = written.value
  if (own.length > 0) withOwn += 1
  for (const text of [zh, en]) {
    memory.remember(text)
    memory.rememberFrames(text.lang, written.value.frames[text.lang])
  }
  const names = demoNames(subject)
  made.push({ subject, names, zh, en })
  for (const text of [zh, en]) {
    const told = new Set(listingFields(text).flatMap(({ spans }) => spans.flatMap((span) => span.factIds)))
    mustHave += plan.mustHave.length
    mustHaveTold += plan.mustHave.filter((id) => told.has(id)).length
  }
  for (const gate of gateTexts(zh, en, { subject, names, isoDate })) {
    if (gate.gate === 'law')
      for (const { status, code } of gate.findings) {
        if (status === 'block') violations += 1
        if (code.startsWith('implied-')) readerFlags += 1
      }
    if (gate.gate === 'channel') {
      limits += gate.checked
      limitsKept += gate.passed
      for (const finding of gate.findings)
        outside.push(`${subject.id} ${finding.lang} ${finding.code} ${finding.excerpt}: ${finding.message.en}`)
    }
  }
}

// ── truth, by the extractor that knows nothing of the engine ─────────────────
const trace = (text: ListingText, facts: readonly Fact[], names: readonly string[], optionCounts: readonly number[]) =>
  traceClaims(text, facts, { isoDate, names, optionCounts })
const sentenceOf = (text: ListingText, path: FieldPath | undefined): string =>
  listingFields(text)
    .filter((one) => one.path.field === path?.field && one.path.index === path?.index)
    .map(({ spans }) => spansText(spans))
    .join('')
let [figures, exact, claims, traced] = [0, 0, 0, 0]
const untraced: string[] = []
for (const one of made)
  for (const text of [one.zh, one.en]) {
    const found = trace(
      text,
      one.subject.facts,
      one.names,
      one.subject.options.map((option) => option.values.length),
    )
    for (const finding of [...found.numbers.findings, ...found.claims.findings])
      untraced.push(
        `${one.subject.id} ${text.lang} ${finding.code} ${finding.excerpt}: ${finding.message.en} (${sentenceOf(text, finding.path)})`,
      )
    figures += found.numbers.checked
    exact += found.numbers.passed
    claims += found.claims.checked
    traced += found.claims.passed
  }

// ── mutations: one thing made wrong in a good text; refused or sent to a person counts as seen ──
const MATERIALS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['亚麻', '羊毛', '真丝', '羊绒', '涤纶', '牛皮', '橡木', '不锈钢'],
  en: ['linen', 'wool', 'silk', 'cashmere', 'polyester', 'cowhide', 'oak', 'stainless steel'],
}
const CERTIFICATES: Readonly<Record<Lang, string>> = { zh: '，通过OEKO-TEX认证', en: ', OEKO-TEX certified' }

function changed(text: ListingText, change: (said: string) => string | undefined): ListingText | undefined {
  for (const [p, paragraph] of text.description.entries())
    for (const [s, span] of paragraph.entries()) {
      const next = change(span.text)
      if (next === undefined) continue
      const spans = paragraph.map((own, i) => (i === s ? { ...own, text: next } : own))
      return { ...text, description: text.description.map((own, i) => (i === p ? spans : own)) }
    }
  return undefined
}

const wrongNumber = (text: ListingText, random: Random) =>
  changed(text, (said) => {
    const match = /\d+(?:\.\d+)?/.exec(said)
    if (!match) return undefined
    const wrong = String(Number(match[0]) + 1 + Math.floor(random.next() * 7))
    return said.slice(0, match.index) + wrong + said.slice(match.index + match[0].length)
  })
function wrongClaim(text: ListingText, random: Random, own: string): ListingText | undefined {
  if (random.next() < 0.34)
    return changed(text, (said) =>
      said.length > 4 ? said.replace(/([。.]?)$/, `${CERTIFICATES[text.lang]}$1`) : undefined,
    )
  const words = MATERIALS[text.lang]
  return changed(text, (said) => {
    // Whole words: oak is not in soak, and kraft paper (牛皮纸) is no leather.
    const isWord = (word: string) =>
      text.lang === 'en' ? new RegExp(`\\b${word}\\b`, 'i') : new RegExp(`${word}(?!纸|绒|色)`)
    const there = words.find((word) => isWord(word).test(said))
    if (!there) return undefined
    const other = random.pick(words.filter((word) => word !== there && !own.includes(word)))
    return said.replace(isWord(there), other)
  })
}
const tally = { numbers: [0, 0], claims: [0, 0] }
const mutations = seededRandom('mutations')
for (const one of made.slice(0, 200)) {
  const own = JSON.stringify([one.subject.facts, one.names])
  for (const lang of LANGS) {
    const text = one[lang]
    const said = (mutant: ListingText) => trace(mutant, one.subject.facts, one.names, [])
    const number = wrongNumber(text, mutations)
    if (number) {
      tally.numbers[0]! += 1
      if (said(number).numbers.status !== 'pass') tally.numbers[1]! += 1
    }
    const claim = wrongClaim(text, mutations, own)
    if (claim) {
      tally.claims[0]! += 1
      if (said(claim).claims.status !== 'pass') tally.claims[1]! += 1
    }
  }
}

// ── sameness ─────────────────────────────────────────────────────────────────
const likeness = (lang: Lang): number => {
  const tokens = made.map((one) => units(description(one[lang]), lang))
  const order = seededRandom(`bleu/${lang}`)
  const shuffled = tokens.map((text) => ({ text, key: order.next() })).sort((a, b) => a.key - b.key)
  const picked = shuffled.slice(0, 300).map(({ text }) => text)
  return selfBleu4(picked.slice(0, 200), picked)
}
function sameness(lang: Lang): { repeated: number; hooks: number; hook: string; worst: [string, number][] } {
  const seen = new Map<string, Set<number>>()
  const hooks = new Map<string, number>()
  let all = 0
  for (const [i, one] of made.entries()) {
    const said = sentencesOf(description(one[lang]))
    for (const sentence of said) {
      all += 1
      seen.set(sentence, (seen.get(sentence) ?? new Set()).add(i))
    }
    const first = said[0]?.replace(/\d+(?:[.,]\d+)*/g, '#')
    if (first) hooks.set(first, (hooks.get(first) ?? 0) + 1)
  }
  let repeated = 0
  for (const one of made)
    for (const sentence of sentencesOf(description(one[lang]))) if ((seen.get(sentence)?.size ?? 0) > 1) repeated += 1
  const [hook, most] = [...hooks].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0] as [string, number])
  const worst = [...seen]
    .map(([sentence, where]): [string, number] => [sentence, where.size])
    .sort((a, b) => b[1] - a[1])
  return { repeated: repeated / Math.max(1, all), hooks: most, hook, worst: worst.slice(0, 40) }
}
const [zh, en] = [sameness('zh'), sameness('en')]

// ── samples to read ──────────────────────────────────────────────────────────
const results = join(fileURLToPath(new URL('.', import.meta.url)), 'results')
mkdirSync(results, { recursive: true })
const reading = seededRandom('reading')
const chosen = made
  .map((one) => ({ one, key: reading.next() }))
  .sort((a, b) => a.key - b.key)
  .slice(0, SAMPLES)
const page = chosen.map(({ one }) => {
  const both = LANGS.map((lang) => {
    const text = one[lang]
    return [
      `**${spansText(text.title)}**`,
      ...text.sellingPoints.map((point) => `- ${spansText(point)}`),
      '',
      ...text.description.map(spansText),
      '',
      `_${spansText(text.adHeadline)}_ ${spansText(text.adBody)}`,
    ].join('\n')
  })
  return `## ${one.subject.category} / ${one.subject.productType ?? '–'} (${one.subject.brand?.strategy ?? '–'})\n\n${both.join('\n\n')}\n`
})
const repeats = (['zh', 'en'] as const).map(
  (lang) =>
    `### ${lang}\n${(lang === 'zh' ? zh : en).worst.map(([sentence, n]) => `- ${n} × ${sentence}`).join('\n')}\n`,
)
writeFileSync(
  join(results, 'copy-samples.md'),
  `# ${made.length} texts, ${options.products ? basename(options.products) : 'made products (simulated)'}\n\n${page.join('\n')}\n# Sentences that repeat most\n\n${repeats.join('\n')}\n# Outside a channel's limits\n\n${outside.map((line) => `- ${line}`).join('\n')}\n\n# Figures and claims without a fact\n\n${untraced.map((line) => `- ${line}`).join('\n')}\n`,
)

report('copy', startedAt, [
  ...(bank
    ? [
        {
          id: 'textsWithOwnRows',
          value: withOwn / Math.max(1, made.length),
          unit: 'share',
          note: bank.note,
        },
      ]
    : []),
  {
    id: 'numbersExact',
    value: exact / Math.max(1, figures),
    unit: 'share',
    must: '= 1',
    note: `${figures} figures in ${made.length} products`,
  },
  {
    id: 'claimsTraced',
    value: traced / Math.max(1, claims),
    unit: 'share',
    must: '>= 0.995',
    note: `${claims} claims`,
  },
  {
    id: 'mutationNumbers',
    value: (tally.numbers[1] ?? 0) / Math.max(1, tally.numbers[0] ?? 0),
    unit: 'share',
    must: '>= 0.99',
    note: `${tally.numbers[0]} mutants`,
  },
  {
    id: 'mutationClaims',
    value: (tally.claims[1] ?? 0) / Math.max(1, tally.claims[0] ?? 0),
    unit: 'share',
    must: '>= 0.97',
    note: `${tally.claims[0]} mutants`,
  },
  {
    id: 'mustHaveCoverage',
    value: mustHaveTold / Math.max(1, mustHave),
    unit: 'share',
    must: '>= 0.95',
    aim: '>= 0.99',
  },
  {
    id: 'selfBleu4Zh',
    value: likeness('zh'),
    unit: 'share',
    must: '<= 0.7',
    aim: '<= 0.58',
    note: 'descriptions, characters, 200 of 300',
  },
  { id: 'selfBleu4En', value: likeness('en'), unit: 'share', note: 'descriptions, words' },
  {
    id: 'repeatedSentences',
    value: Math.max(zh.repeated, en.repeated),
    unit: 'share',
    must: '<= 0.1',
    aim: '<= 0.03',
    note: `zh ${zh.repeated.toFixed(3)}, en ${en.repeated.toFixed(3)}`,
  },
  {
    id: 'maxHookUses',
    value: Math.max(zh.hooks, en.hooks),
    unit: 'texts',
    must: '<= 15',
    aim: '<= 6',
    note: zh.hooks >= en.hooks ? zh.hook : en.hook,
  },
  { id: 'channelLimits', value: limitsKept / Math.max(1, limits), unit: 'share', must: '= 1' },
  { id: 'ownViolations', value: violations, unit: 'findings', must: '= 0', note: `${made.length * 2} texts` },
  {
    id: 'readerFlags',
    value: readerFlags / Math.max(1, made.length * 2),
    unit: 'findings',
    note: 'a text, by the reader of implied claims; the server writes such a text again',
  },
  {
    id: 'cpuMsP95',
    value: p95Of(times),
    unit: 'ms',
    must: '<= 30',
    aim: '<= 8',
    note: `both languages, without gates, after ${REHEARSED} others`,
  },
  {
    id: 'cpuMsP95Cold',
    value: p95Of(coldTimes),
    unit: 'ms',
    note: `those ${REHEARSED}, from the start of the process: each frame is read and each function compiled once`,
  },
])
