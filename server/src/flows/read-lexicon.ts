import {
  type BankRow,
  type Entry,
  entryOf,
  framePrint,
  LEXICON,
  type LexiconFinding,
  lintLexicon,
  realiseEntry,
  shownFrame,
} from '@qianmian/copy'
import {
  ATTRIBUTES,
  CATEGORIES,
  categoryOfType,
  LANGS,
  type Lang,
  type LocalizedText,
  spansText,
} from '@qianmian/kernel'
import type { BankProduct } from '../compute/bank-rows.ts'
import { listBankRows } from '../modules/bank/index.ts'
import { attributeCounts, listProducts } from '../modules/catalog/index.ts'
import { publishedFrames } from '../modules/content/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { bankProducts } from './bank-products.ts'

export interface LexiconFilter {
  readonly category?: string
  readonly type?: string
  readonly attribute?: string
  readonly role?: string
  readonly intent?: string
  readonly season?: string
  readonly lang?: Lang
  readonly text?: string
  /** Rows of the house, or the shop's own. */
  readonly origin?: 'house' | 'own'
  /** Only rows that the linter has something to say about. */
  readonly flagged?: boolean
}

/** A row of the lexicon in a list. */
export interface LexiconRow {
  readonly id: string
  readonly role: string
  readonly attributes: readonly string[]
  readonly when: Readonly<Record<string, unknown>>
  readonly own: boolean
  /** The first frame of each language, as a copywriter writes it. */
  readonly first: LocalizedText
  readonly frames: Readonly<Record<Lang, number>>
  /** In how many published descriptions its words stand, of the language in which they stand more often. */
  readonly published: number
  readonly flagged: boolean
}

export interface LexiconDetail extends LexiconRow {
  readonly all: Readonly<Record<Lang, readonly { readonly frame: string; readonly published: number }[]>>
  readonly findings: readonly {
    readonly level: 'error' | 'note'
    readonly frame?: string
    readonly message: LocalizedText
  }[]
  readonly example?: {
    readonly product: { readonly id: string; readonly name: LocalizedText }
    readonly zh?: string
    readonly en?: string
  }
}

/** One field of the heat table: how many ways there are to state an attribute in a category. */
export interface LexiconCell {
  readonly category: string
  readonly attribute: string
  /** Frames that name the category or a kind of it; where there are none, those that fit any. */
  readonly zh: number
  readonly en: number
  /** True if only rows for any category stand there. */
  readonly general: boolean
  /** Products of the shop that have such a fact. */
  readonly products: number
}

/** What the linter says about the house's rows: worked out once, because they never change while the process lives. */
let houseFindings: ReadonlyMap<string, readonly LexiconFinding[]> | undefined

function findingsOfHouse(): ReadonlyMap<string, readonly LexiconFinding[]> {
  if (!houseFindings) {
    const map = new Map<string, LexiconFinding[]>()
    for (const finding of lintLexicon(LEXICON)) map.set(finding.entryId, [...(map.get(finding.entryId) ?? []), finding])
    houseFindings = map
  }
  return houseFindings
}

/** A frame as it is remembered: without its guards. */
const bare = (frame: string): string => frame.replace(/^(\?\w+:)+/, '')

/** A frame as it is read: the brackets that mark how far a claim reaches are for the engine. */
const read = (frame: string, role: string): string => shownFrame(bare(frame), role).replace(/[[\]]/g, '')

type Uses = (lang: Lang, frame: string) => number

async function usesInShop(ctx: Ctx): Promise<Uses> {
  const uses = new Map((await publishedFrames(ctx)).map((row) => [`${row.lang} ${row.print}`, row.uses]))
  return (lang, frame) => uses.get(`${lang} ${framePrint(bare(frame))}`) ?? 0
}

const publishedOf = (entry: Entry, uses: Uses): number =>
  Math.max(...LANGS.map((lang) => entry[lang].reduce((sum, frame) => sum + uses(lang, frame), 0)))

/** A row's constraints as plain data: patterns as their source. */
function plainWhen(entry: Entry, row?: BankRow): Record<string, unknown> {
  if (row) return { ...row.when }
  const { value, not, ...rest } = entry.when
  return { ...rest, ...(value ? { pattern: value.source } : {}), ...(not ? { notPattern: not.source } : {}) }
}

const CATEGORY_OF_TYPE = (type: string): string | undefined => categoryOfType(type)?.id

/** Categories that a row names, by itself or by its kinds of thing; undefined for one that fits any. */
function categoriesNamed({ when }: Entry): readonly string[] | undefined {
  if (when.category) return when.category
  return when.type ? [...new Set(when.type.flatMap((type) => CATEGORY_OF_TYPE(type) ?? []))] : undefined
}

function matches(entry: Entry, filter: LexiconFilter): boolean {
  const { when } = entry
  if (filter.role && entry.role !== filter.role) return false
  if (filter.attribute && !entry.attributes.includes(filter.attribute)) return false
  if (filter.category === 'any') {
    if (categoriesNamed(entry)) return false
  } else if (filter.category && !categoriesNamed(entry)?.includes(filter.category)) return false
  if (filter.type && !when.type?.includes(filter.type)) return false
  if (filter.intent && !when.intent?.some((intent) => intent === filter.intent)) return false
  if (filter.season && !when.season?.some((season) => season === filter.season)) return false
  if (filter.lang && entry[filter.lang].length === 0) return false
  const wanted = filter.text?.trim().toLowerCase()
  if (!wanted) return true
  const langs = filter.lang ? [filter.lang] : LANGS
  return langs.some((lang) => entry[lang].some((frame) => frame.toLowerCase().includes(wanted)))
}

async function allEntries(ctx: Ctx): Promise<{ entry: Entry; row?: BankRow }[]> {
  const own = await listBankRows(ctx, { status: 'approved' })
  return [...own.map((row) => ({ entry: entryOf(row), row })), ...LEXICON.map((entry) => ({ entry }))]
}

function rowOf(entry: Entry, row: BankRow | undefined, uses: Uses): LexiconRow {
  const first = (lang: Lang) => entry[lang][0]
  const [zh, en] = [first('zh'), first('en')]
  return {
    id: entry.id,
    role: entry.role,
    attributes: entry.attributes,
    when: plainWhen(entry, row),
    own: row !== undefined,
    first: {
      ...(zh ? { zh: read(zh, entry.role) } : {}),
      ...(en ? { en: read(en, entry.role) } : {}),
    },
    frames: { zh: entry.zh.length, en: entry.en.length },
    published: publishedOf(entry, uses),
    flagged: findingsOfHouse().has(entry.id),
  }
}

/** Rows of the built-in lexicon and the shop's own approved ones, in the order of the tables; the shop's own first. */
export async function browseLexicon(
  ctx: Ctx,
  filter: LexiconFilter,
  page: { limit: number; offset: number },
): Promise<{ total: number; surfaces: number; items: LexiconRow[] }> {
  const uses = await usesInShop(ctx)
  const found = (await allEntries(ctx)).filter(({ entry, row }) => {
    if (filter.origin && (filter.origin === 'own') !== (row !== undefined)) return false
    if (filter.flagged && !findingsOfHouse().has(entry.id)) return false
    return matches(entry, filter)
  })
  return {
    total: found.length,
    surfaces: found.reduce((sum, { entry }) => sum + entry.zh.length + entry.en.length, 0),
    items: found.slice(page.offset, page.offset + page.limit).map(({ entry, row }) => rowOf(entry, row, uses)),
  }
}

/** Products that an example is looked for among. */
const LOOK_AT = 60

/** One row with all its frames, what the linter says, and how it reads for a product of the shop that fits. */
export async function readLexiconRow(ctx: Ctx, id: string): Promise<LexiconDetail | undefined> {
  const [own] = await listBankRows(ctx, { ids: [id] })
  const entry = own ? entryOf(own) : LEXICON.find((row) => row.id === id)
  if (!entry) return undefined
  const uses = await usesInShop(ctx)
  const findings = own
    ? lintLexicon([entry], { oneLanguage: true, published: (row) => publishedOf(row, uses) })
    : (findingsOfHouse().get(id) ?? [])
  const frames = (lang: Lang) =>
    entry[lang].map((frame) => ({ frame: read(frame, entry.role), published: uses(lang, frame) }))
  const example = await exampleFinder(ctx)(entry)
  return {
    ...rowOf(entry, own, uses),
    all: { zh: frames('zh'), en: frames('en') },
    findings: findings.map(({ level, frame, message }) => ({
      level,
      message,
      ...(frame ? { frame: read(frame, entry.role) } : {}),
    })),
    ...(example ? { example } : {}),
  }
}

/**
 * Finds how rows read for products of the shop that fit. The products of a category are read once, however many rows ask.
 * @returns a function from a row to its example, undefined where no product fits; products named are looked at first
 */
export function exampleFinder(
  ctx: Ctx,
): (entry: Entry, first?: readonly string[]) => Promise<LexiconDetail['example']> {
  const isoDate = today(ctx)
  const byCategory = new Map<string, Promise<BankProduct[]>>()
  const productsOf = (category: string | undefined) => {
    const key = category ?? ''
    const known =
      byCategory.get(key) ??
      listProducts(ctx, category ? { category } : {}, { limit: LOOK_AT }).then((list) => bankProducts(ctx, list))
    byCategory.set(key, known)
    return known
  }
  return async (entry, first = []) => {
    for (const category of categoriesNamed(entry) ?? [undefined]) {
      const products = await productsOf(category)
      const named = products.filter(({ subject }) => first.includes(subject.id))
      for (const { subject } of [...named, ...products]) {
        const tells =
          entry.attributes.length === 0 || subject.facts.some((fact) => entry.attributes.includes(fact.attribute))
        if (!tells) continue
        const said = LANGS.flatMap((lang) => {
          const made = realiseEntry(entry, subject, lang, isoDate)
          return made ? [[lang, spansText(made.spans)] as const] : []
        })
        if (said.length > 0)
          return {
            product: { id: subject.id, name: subject.name },
            ...(Object.fromEntries(said) as { zh?: string; en?: string }),
          }
      }
    }
    return undefined
  }
}

/** How many ways there are to state each attribute in each category, and how many products of the shop wait for them. */
export async function lexiconCounts(ctx: Ctx): Promise<LexiconCell[]> {
  const narrow = new Map<string, { zh: number; en: number }>()
  const wide = new Map<string, { zh: number; en: number }>()
  const add = (map: typeof narrow, key: string, entry: Entry) => {
    const sum = map.get(key) ?? { zh: 0, en: 0 }
    map.set(key, { zh: sum.zh + entry.zh.length, en: sum.en + entry.en.length })
  }
  for (const { entry } of await allEntries(ctx)) {
    if (entry.role !== 'say') continue
    const named = categoriesNamed(entry)
    for (const attribute of entry.attributes)
      if (named) for (const category of named) add(narrow, `${category} ${attribute}`, entry)
      else add(wide, attribute, entry)
  }
  const products = new Map(
    (await attributeCounts(ctx)).map((row) => [`${row.category} ${row.attribute}`, row.products]),
  )
  return ATTRIBUTES.flatMap(({ id: attribute }) =>
    CATEGORIES.flatMap(({ id: category }): LexiconCell[] => {
      const key = `${category} ${attribute}`
      const own = narrow.get(key)
      const count = own ?? wide.get(attribute) ?? { zh: 0, en: 0 }
      const has = products.get(key) ?? 0
      return has > 0 || own ? [{ category, attribute, ...count, general: !own, products: has }] : []
    }),
  )
}

/** Attributes that a text never states as a clause of its own. */
const NOT_STATED = new Set(['price'])

/** Cells with products, those first where the fewest ways serve the most products. */
export function thinnest(cells: readonly LexiconCell[]): LexiconCell[] {
  const need = ({ products, zh, en }: LexiconCell) => products / (1 + Math.min(zh, en))
  return cells.filter((cell) => cell.products > 0 && !NOT_STATED.has(cell.attribute)).sort((a, b) => need(b) - need(a))
}
