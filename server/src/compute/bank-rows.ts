import { checkLaw, gateListing, looksLikeInstruction, traceClaims } from '@qianmian/compliance'
import {
  type BankRow,
  type ClauseRefusal,
  entryOf,
  lintLexicon,
  type MinedRow,
  mineClauses,
  newWordsOf,
  type RefusedClause,
  realiseEntry,
} from '@qianmian/copy'
import {
  type Finding,
  type GateStatus,
  LANGS,
  type Lang,
  type ListingText,
  type LocalizedText,
  plain,
  type Span,
  type Subject,
} from '@qianmian/kernel'

/** A product that rows are mined from and said of. */
export interface BankProduct {
  readonly subject: Subject
  readonly names: readonly string[]
}

/** Texts to be taken apart, each with the index of its product. */
export interface MineOrder {
  readonly texts: readonly { readonly text: string; readonly product: number; readonly lang?: Lang }[]
  readonly products: readonly BankProduct[]
  readonly known: readonly Pick<BankRow, 'role' | 'attributes' | 'zh' | 'en'>[]
  readonly isoDate: string
}

/** A row that went through the gates with products of the shop. */
export interface CheckedRow extends Omit<MinedRow, 'sources'> {
  readonly sources: readonly { readonly productId: string; readonly words: string }[]
  readonly gate: GateStatus
  readonly findings: readonly LocalizedText[]
  readonly checkedOn: number
}

export interface MineResult {
  readonly rows: readonly CheckedRow[]
  readonly refused: readonly RefusedClause[]
}

export interface CheckOrder {
  readonly rows: readonly Omit<BankRow, 'id'>[]
  readonly products: readonly BankProduct[]
  readonly isoDate: string
}

/** Products that a row is said of before a person sees it: the gates look at each. */
const SAID_OF = 5

const listing = (lang: Lang, spans: readonly Span[]): ListingText => ({
  lang,
  title: [],
  sellingPoints: [],
  description: [spans],
  adHeadline: [],
  adBody: [],
})

const CATEGORIES = ['general', 'children', 'food', 'beauty'] as const

const both = (text: LocalizedText): Required<LocalizedText> => ({
  zh: text.zh ?? text.en ?? '',
  en: text.en ?? text.zh ?? '',
})

/** What the gates say against words that stand in every product's text without a fact: figures, claims, law, words for a machine. */
export function refuseWords(words: string, lang: Lang, isoDate: string): ClauseRefusal | undefined {
  const sign = looksLikeInstruction(words)
  if (sign.found)
    return {
      code: 'instruction',
      message: {
        zh: `「${sign.excerpt}」像是写给机器的指令，没有收。`,
        en: `"${sign.excerpt}" reads like an instruction to a machine and was not taken.`,
      },
    }
  const text = listing(lang, [plain(words)])
  const { numbers, claims } = traceClaims(text, [], { isoDate })
  const untraced = [...numbers.findings, ...claims.findings][0]
  if (untraced)
    return {
      code: 'untraced',
      message: {
        zh: `「${untraced.excerpt}」没有事实撑住，只能写在空里。`,
        en: `No fact stands under "${untraced.excerpt}": only a slot may say it.`,
      },
    }
  for (const category of CATEGORIES) {
    const against = checkLaw(text, { category, jurisdiction: 'CN', isoDate }).findings.find(
      ({ status }) => status === 'block',
    )
    if (against) return { code: 'gate', message: both(against.message) }
  }
  return undefined
}

const WORST: Readonly<Record<GateStatus, number>> = { pass: 0, ask: 1, block: 2 }

/** Says a row of products that fit and lets the gates judge; new words, explanations and lines are for a person to look at. */
function checkRow(row: Omit<BankRow, 'id'>, products: readonly BankProduct[], isoDate: string) {
  const entry = entryOf({ ...row, id: 'row' })
  const findings: LocalizedText[] = []
  let gate: GateStatus = 'pass'
  const say = (status: GateStatus, message: LocalizedText) => {
    if (WORST[status] > WORST[gate]) gate = status
    if (!findings.some((known) => known.zh === message.zh)) findings.push(message)
  }
  for (const { level, message } of lintLexicon([entry], { oneLanguage: true }))
    say(level === 'error' ? 'block' : 'ask', message)
  for (const lang of LANGS)
    for (const frame of entry[lang]) {
      const words = frame
        .replace(/^(\?\w+:)*=?/, '')
        .replace(/\{[^{}]*\}|[[\]]/g, '')
        .replace(/\(([^()|]*)\|[^()|]*\)/g, '$1')
      const against = refuseWords(words, lang, isoDate)
      if (against) say('block', against.message)
    }
  let checkedOn = 0
  for (const product of products) {
    if (checkedOn >= SAID_OF) break
    if (!mayFit(row, product.subject)) continue
    const said = LANGS.flatMap((lang) => {
      const made = realiseEntry(entry, product.subject, lang, isoDate)
      return made ? [listing(lang, made.spans)] : []
    })
    if (said.length === 0) continue
    checkedOn += 1
    for (const finding of gateFindings(said, product, isoDate)) say(finding.status, finding.message)
  }
  const newWords = [...new Set(LANGS.flatMap((lang) => entry[lang].flatMap((frame) => newWordsOf(frame, lang))))]
  if (newWords.length > 0)
    say('ask', {
      zh: `词库里没有这些词：${newWords.join('、')}。`,
      en: `The lexicon does not have these words: ${newWords.join(', ')}.`,
    })
  if (row.role === 'so')
    say('ask', {
      zh: '它解释一条事实，请看看对这个值是不是都成立。',
      en: 'It explains a fact: see whether it holds for this value whatever the product.',
    })
  if (row.role === 'scene' || row.role === 'close')
    say('ask', {
      zh: '它不说事实，请看看有没有暗中说了商品的好处。',
      en: 'It tells no fact: see whether it praises the product all the same.',
    })
  if (checkedOn === 0)
    say('ask', {
      zh: '店里现在没有商品用得上它，还没有试写过。',
      en: 'No product of the shop fits it now, so it was not tried.',
    })
  return { gate: gate as GateStatus, findings, checkedOn, newWords }
}

/** A quick look before a row is said of a product: category and attribute, which most products fail. */
function mayFit({ when, attributes }: Omit<BankRow, 'id'>, subject: Subject): boolean {
  if (when.category && subject.category !== 'general' && !when.category.includes(subject.category)) return false
  return attributes.length === 0 || subject.facts.some((fact) => attributes.includes(fact.attribute))
}

function gateFindings(texts: readonly ListingText[], { subject, names }: BankProduct, isoDate: string): Finding[] {
  const gates = gateListing(texts, subject.facts, {
    names,
    isoDate,
    category: subject.category,
    jurisdiction: 'CN',
    optionCounts: subject.options.map((option) => option.values.length),
  })
  return gates.flatMap((gate) => gate.findings)
}

/** Takes texts apart and lets the gates judge what came out. What they block is refused with the reason. */
export async function mineBank(order: MineOrder): Promise<MineResult> {
  const { isoDate, products } = order
  const refused: RefusedClause[] = []
  const texts = order.texts.flatMap(({ text, product, lang }) => {
    const subject = products[product]?.subject
    return subject ? [{ text, subject, ...(lang ? { lang } : {}) }] : []
  })
  const mined = mineClauses(texts, {
    isoDate,
    known: order.known,
    refuse: (words, lang) => refuseWords(words, lang, isoDate),
  })
  refused.push(...mined.refused)
  const rows: CheckedRow[] = []
  for (const row of mined.rows) {
    const ids = new Set(row.sources.map((source) => source.subjectId))
    // Where it was found first, then others that fit.
    const order = [...products].sort((a, b) => Number(ids.has(b.subject.id)) - Number(ids.has(a.subject.id)))
    const checked = checkRow(row, order, isoDate)
    const [source] = row.sources
    if (checked.gate === 'block' && source)
      refused.push({
        code: 'gate',
        message: both(checked.findings[0] ?? {}),
        words: source.words,
        subjectId: source.subjectId,
      })
    else
      rows.push({
        ...row,
        ...checked,
        sources: row.sources.map(({ subjectId, words }) => ({ productId: subjectId, words })),
      })
  }
  return { rows, refused }
}

/** Rows that a person or a table wrote, before the gates. They keep what is blocked, so that it can be mended. */
export async function checkBankRows(order: CheckOrder): Promise<readonly CheckedRow[]> {
  return order.rows.map((row) => ({ ...row, sources: [], ...checkRow(row, order.products, order.isoDate) }))
}
