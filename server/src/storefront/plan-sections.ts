import { attribute, category, formatMoney, pick, showFactValue, spansText } from '@qianmian/kernel'
import type { Block, Names, PageItem, PagePlan } from '@qianmian/recommend'
import type { HomeSectionView, ProductCardView, ReasonView } from '@qianmian/web/view'
import { card, lowestPrice } from './cards.ts'
import { madeView } from './made.ts'
import type { PageRequest } from './page-request.ts'
import { reasonView } from './reason-words.ts'
import { shownSubject } from './shown-subject.ts'
import type { ShownProduct } from './snapshot.ts'

/** A plan with what it takes to draw it. */
export interface Planned {
  readonly plan: PagePlan
  readonly names: Names
  readonly product: (id: string) => ShownProduct | undefined
}

/** Categories whose things stand in a room together; others are used one after the other. */
const ROOM_CATEGORIES: ReadonlySet<string> = new Set(['furniture', 'home-textile'])
const STEPS = 4

/** A card whose reason is the plan's own: why this thing, for this page. */
function planCard(request: PageRequest, planned: Planned, item: PageItem): ProductCardView | undefined {
  const product = planned.product(item.productId)
  if (!product) return undefined
  const made = card(request, product)
  const reason = withUse(request, item, reasonView(request, item.reason, planned.names, product))
  return { ...made, reason: reason ?? made.reason, ...(planned.plan.personal ? { hideable: true } : {}) }
}

/** What goes with a thing says what it does for it: 和「…」一起用：泡它的。 */
function withUse(
  { lang }: PageRequest,
  { does, reason }: PageItem,
  view: ReasonView | undefined,
): ReasonView | undefined {
  if (!view || !does || reason.kind !== 'goes-with') return view
  const said = view.text.replace(/[。.]$/, '')
  return {
    ...view,
    text: lang === 'zh' ? `${said}：${pick(does, 'zh')}。` : `${said}: ${pick(does, 'en').toLowerCase()}.`,
  }
}

export const planCards = (request: PageRequest, planned: Planned, items: readonly PageItem[]): ProductCardView[] =>
  items.flatMap((item) => planCard(request, planned, item) ?? [])

/** The sections of a planned page below its first picture, each block in the form that suits what it holds. */
export function planSections(request: PageRequest, planned: Planned): HomeSectionView[] {
  return planned.plan.blocks.flatMap((block) => {
    if (block.kind === 'hero') return []
    const section = sectionOf(request, planned, block)
    return section ? [section] : []
  })
}

function sectionOf(request: PageRequest, planned: Planned, block: Block): HomeSectionView | undefined {
  switch (block.kind) {
    case 'intent':
      return intentSection(request, planned, block)
    case 'film':
      return filmSection(request, planned, block)
    case 'story':
      return storySection(request, planned, block)
    case 'comparison':
      return comparisonSection(request, planned, block)
    case 'care':
      return careSection(request, planned, block)
    default:
      return shelfSection(request, planned, block)
  }
}

function intentSection(request: PageRequest, planned: Planned, block: Block): HomeSectionView | undefined {
  const { lang, snapshot } = request
  const shown = block.items.flatMap((item) => {
    const product = planned.product(item.productId)
    const made = planCard(request, planned, item)
    return product && made ? [{ item, product, card: made }] : []
  })
  if (shown.length < 2) return undefined
  const kicker = reasonView(request, block.reason, planned.names)?.text.replace(/[。.]$/, '') ?? ''
  const heading = pick(block.heading, lang)
  const sum = (products: readonly ShownProduct[]): string =>
    formatMoney(
      {
        amount: products.reduce((total, product) => total + lowestPrice(product), 0),
        currency: snapshot.shop.currency,
      },
      lang,
    )
  const inRoom = shown.filter(({ product }) => ROOM_CATEGORIES.has(product.detail.category)).length
  if (inRoom >= 2 && shown.length >= 3) {
    const three = shown.slice(0, 3)
    const money = sum(three.map(({ product }) => product))
    return {
      form: 'room',
      kicker,
      heading,
      text: three.flatMap(({ item }) => (item.does ? pick(item.does, lang) : [])).join(lang === 'zh' ? '；' : '; '),
      cards: three.map((one) => one.card),
      sum:
        lang === 'zh' ? `三样一起 ${money}，分开买也是这个价。` : `${money} for the three; the same when bought apart.`,
    }
  }
  const steps = shown.slice(0, STEPS)
  const money = sum(steps.map(({ product }) => product))
  return {
    form: 'sequence',
    kicker,
    heading,
    text: lang === 'zh' ? `全套 ${money}，分开买也是这个价。` : `${money} together; the same when bought apart.`,
    steps: steps.map(({ item, card }) => ({ does: item.does ? pick(item.does, lang) : '', card })),
  }
}

function shelfSection(request: PageRequest, planned: Planned, block: Block): HomeSectionView | undefined {
  const cards = planCards(request, planned, block.items)
  if (cards.length === 0) return undefined
  return { form: 'shelf', heading: pick(block.heading, request.lang), cards }
}

/** How to keep what was bought: the facts themselves, no offer. */
function careSection(request: PageRequest, planned: Planned, block: Block): HomeSectionView | undefined {
  const section = storySection(request, planned, block)
  return section && { ...section, heading: pick(block.heading, request.lang) }
}

function filmSection(request: PageRequest, planned: Planned, block: Block): HomeSectionView | undefined {
  const { lang } = request
  const films = block.items.flatMap((item) => {
    const product = planned.product(item.productId)
    const made = planCard(request, planned, item)
    if (!product || !made) return []
    const film = madeView(product.works, lang, made.name)?.films[0]
    return film ? [{ film, poster: made.picture, card: made }] : []
  })
  return films.length > 0 ? { form: 'film', heading: pick(block.heading, lang), films } : undefined
}

function storySection(
  request: PageRequest,
  planned: Planned,
  block: Block,
): Extract<HomeSectionView, { form: 'story' }> | undefined {
  const { lang } = request
  const items = block.items.flatMap((item) => {
    const product = planned.product(item.productId)
    const made = planCard(request, planned, item)
    if (!product || !made) return []
    const facts = item.reason.factIds.flatMap((id) => product.detail.facts.find((fact) => fact.id === id) ?? [])
    const stated = facts
      .slice(0, 4)
      .map((fact) => ({ label: pick(fact.label, lang), value: showFactValue(fact.value, lang) }))
    const first = product.pack?.[lang].description[0]
    return [{ card: { ...made, reason: undefined }, text: first ? spansText(first) : '', facts: stated }]
  })
  return items.length > 0 ? { form: 'story', heading: pick(block.heading, lang), items } : undefined
}

function comparisonSection(request: PageRequest, planned: Planned, block: Block): HomeSectionView | undefined {
  const { lang } = request
  const shown = block.items.flatMap((item) => {
    const product = planned.product(item.productId)
    const made = planCard(request, planned, item)
    return product && made ? [{ item, product, card: { ...made, reason: undefined } }] : []
  })
  if (shown.length < 2) return undefined
  // Every product of the block states the same attributes, in the same order: its facts are the columns.
  const width = Math.min(...shown.map(({ item }) => item.reason.factIds.length), 6)
  const rows = Array.from({ length: width }, (_, row) => {
    const facts = shown.map(({ item, product }) =>
      shownSubject(request, product).facts.find((fact) => fact.id === item.reason.factIds[row]),
    )
    const label = facts[0] ? pick(facts[0].label, lang) || pick(attribute(facts[0].attribute)?.label ?? {}, lang) : ''
    return { label, values: facts.map((fact) => (fact ? showFactValue(fact.value, lang) : '')) }
  }).filter(({ label, values }) => label !== '' && values.every((value) => value !== ''))
  if (rows.length === 0) return undefined
  const kind = shown[0] ? pick(category(shown[0].product.detail.category).nav, lang) : ''
  return {
    form: 'comparison',
    heading: pick(block.heading, lang),
    text:
      lang === 'zh'
        ? `${kind}里的${shown.length}件，${rows.length}项都量过。`
        : `${shown.length} of ${kind}, ${rows.length} figures stated for each.`,
    cards: shown.map((one) => one.card),
    rows,
  }
}
