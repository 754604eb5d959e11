import type { LocalizedText } from '@qianmian/kernel'
import { topInterests } from '../profile/index.ts'
import { complementItems } from './complements-block.ts'
import { careFacts, measuredFacts, plainReason, seenReason, storyFacts } from './reasons.ts'
import { lastTypes, type ScoredIntent } from './score-intents.ts'
import { type FilledIntent, fillIntent, pickDiverse, type Shelf } from './shelf.ts'
import type { Block, BlockForm, BlockKind, PageItem, PageProduct, Reason } from './types.ts'

const HEADINGS: Readonly<Record<BlockKind, LocalizedText>> = {
  hero: { zh: '先看这一件', en: 'First, this one' },
  intent: { zh: '', en: '' },
  continue: { zh: '接着看', en: 'Where you left off' },
  discover: { zh: '没看过的', en: 'New to you' },
  film: { zh: '看它动起来', en: 'Seen in motion' },
  story: { zh: '它从哪里来', en: 'Where it comes from' },
  comparison: { zh: '放在一起比', en: 'Side by side' },
  care: { zh: '买回家以后', en: 'Now that it is yours' },
  complements: { zh: '和它一起用', en: 'To go with it' },
  results: { zh: '差一点的，也许合适', en: 'Not quite it, but near' },
}
/** For a stranger nothing is "not seen yet". */
const DISCOVER_FOR_ALL: LocalizedText = { zh: '店里的东西', en: 'In the shop' }

const block = (
  kind: BlockKind,
  form: BlockForm,
  items: readonly PageItem[],
  reason: Reason,
  more: Partial<Block> = {},
): Block | undefined =>
  items.length === 0 ? undefined : { kind, form, heading: HEADINGS[kind], items, reason, ...more }

/** One product that opens the page: of the loudest intent, else the one that fits best; with a picture where pictures lead. */
export function heroBlock(shelf: Shelf, form: BlockForm, intents: readonly ScoredIntent[]): Block | undefined {
  const types = intents.slice(0, 2).flatMap(({ intent }) => intent.slots.flatMap((slot) => slot.types))
  const wanted = shelf.candidates({ types })
  const pool = (wanted.length > 0 ? wanted : shelf.candidates({})).filter(({ subject }) => !shelf.isSeen(subject.id))
  const suits = ({ subject, hasPicture }: PageProduct): boolean =>
    form === 'picture'
      ? hasPicture === true
      : form === 'text'
        ? storyFacts(subject).length > 0
        : measuredFacts(subject).size > 2
  const best = pool
    .map((product, place) => ({ product, worth: shelf.worth(product, place) + (suits(product) ? 0.5 : 0) }))
    .sort((a, b) => b.worth - a.worth || (a.product.subject.id < b.product.subject.id ? -1 : 1))[0]?.product
  if (!best) return undefined
  shelf.use(best)
  const reason = shelf.reasonFor(best)
  const factIds =
    form === 'text'
      ? storyFacts(best.subject)
      : form === 'facts'
        ? [...measuredFacts(best.subject).values()].slice(0, 3)
        : []
  const stated = { ...reason, factIds: [...new Set([...reason.factIds, ...factIds])] }
  return block('hero', form, [{ productId: best.subject.id, reason: stated }], stated)
}

export function intentBlock(filled: FilledIntent, form: BlockForm): Block | undefined {
  const { intent, reasons } = filled.scored
  return block('intent', form, filled.items, reasons[0] ?? plainReason('intent'), {
    intentId: intent.id,
    heading: intent.heading,
  })
}

/** The first intents, by score, that the shop can fill and that share little with one another. */
export function intentBlocks(
  shelf: Shelf,
  intents: readonly ScoredIntent[],
  count: number,
  form: BlockForm,
  most = 6,
): Block[] {
  const blocks: Block[] = []
  const shown = new Set<string>()
  for (const scored of intents) {
    if (blocks.length >= count) break
    const types = scored.intent.slots.flatMap((slot) => slot.types)
    const again = types.filter((type) => shown.has(type)).length
    if (types.length > 0 && again / types.length > MOST_SHARED) continue
    const filled = fillIntent(shelf, scored, most)
    const made = filled && intentBlock(filled, form)
    if (!made) continue
    blocks.push(made)
    for (const type of types) shown.add(type)
  }
  return blocks
}
const MOST_SHARED = 0.34

/** What she looked at and has not bought, newest first. */
export function continueBlock(shelf: Shelf, form: BlockForm, most = 4): Block | undefined {
  const { profile } = shelf.context
  if (!profile.on) return undefined
  const ids = [
    ...new Set(
      profile.recent
        .toReversed()
        .filter(({ kind }) => kind !== 'remove')
        .map(({ productId }) => productId),
    ),
  ]
  const types = [...new Set(profile.recent.flatMap(({ type }) => (type === undefined ? [] : [type])))]
  const products = new Map(
    types.flatMap((type) => shelf.candidates({ types: [type] })).map((one) => [one.subject.id, one]),
  )
  const items: PageItem[] = []
  for (const id of ids) {
    const product = products.get(id)
    if (!product || items.length >= most || !shelf.isFree(product)) continue
    shelf.use(product)
    items.push({ productId: id, reason: seenReason(profile, id) })
  }
  return block('continue', form, items, items[0]?.reason ?? plainReason('seen'))
}

/** What she has not seen, not alike, one of a kind. */
export function discoverBlock(shelf: Shelf, form: BlockForm, most = 6): Block | undefined {
  const { profile, moment } = shelf.context
  const interests = topInterests(profile, moment.nowMs, { facets: ['category', 'type', 'scene'], most: 6 })
  const near = interests.flatMap(({ facet, key }) =>
    shelf.candidates(
      facet === 'category' ? { categories: [key] } : facet === 'scene' ? { scenes: [key] } : { types: [key] },
    ),
  )
  const once = new Set<string>()
  const pool = [...near, ...shelf.candidates({})].filter(
    ({ subject }) => !shelf.isSeen(subject.id) && !once.has(subject.id) && once.add(subject.id),
  )
  const items = pickDiverse(shelf, pool, most).map((product) => ({
    productId: product.subject.id,
    reason: shelf.reasonFor(product),
  }))
  const personal = items.find(({ reason }) => reason.kind === 'interest')?.reason
  const more = personal ? {} : { heading: DISCOVER_FOR_ALL }
  return block('discover', form, items, personal ?? plainReason('shop'), more)
}

function singles(
  shelf: Shelf,
  kind: 'film' | 'story',
  form: BlockForm,
  most: number,
  has: (product: PageProduct) => boolean,
  factsOf: (product: PageProduct) => readonly string[],
): Block | undefined {
  const pool = shelf.candidates({}).filter(has)
  const items = pickDiverse(shelf, pool, most).map((product) => ({
    productId: product.subject.id,
    reason: { ...plainReason(kind), factIds: factsOf(product) },
  }))
  return block(kind, form, items, plainReason(kind))
}

export const filmBlock = (shelf: Shelf, most = 2): Block | undefined =>
  singles(
    shelf,
    'film',
    'picture',
    most,
    ({ hasFilm }) => hasFilm === true,
    () => [],
  )

const FEWEST_STORY_FACTS = 2
export const storyBlock = (shelf: Shelf, most = 2): Block | undefined =>
  singles(
    shelf,
    'story',
    'text',
    most,
    ({ subject }) => storyFacts(subject).length >= FEWEST_STORY_FACTS,
    ({ subject }) => storyFacts(subject),
  )

const FEWEST_SHARED = 3
const MOST_COMPARED = 3

/**
 * Two or three things that have at least three attributes measured in common: of the kind that she is looking at, else of its
 * category. Things she has seen are welcome here.
 */
export function comparisonBlock(shelf: Shelf): Block | undefined {
  const { context } = shelf
  const last = lastTypes(context)
  const interests = topInterests(context.profile, context.moment.nowMs, { facets: ['category'], most: 2 })
  const requests = [
    ...last.map((type) => ({ types: [type] })),
    ...interests.map(({ key }) => ({ categories: [key] })),
    {},
  ]
  for (const request of requests) {
    const pool = shelf.candidates(request)
    const ranked = pool
      .map((product, place) => ({
        product,
        worth: shelf.worth(product, place) + (shelf.isSeen(product.subject.id) ? 0.5 : 0),
      }))
      .sort((a, b) => b.worth - a.worth)
      .map(({ product }) => product)
    const found = comparable(ranked)
    if (!found) continue
    for (const product of found.products) shelf.use(product)
    const items = found.products.map((product) => {
      const facts = measuredFacts(product.subject)
      const factIds = found.attributes.flatMap((attribute) => facts.get(attribute) ?? [])
      return { productId: product.subject.id, reason: { ...plainReason('compare'), factIds } }
    })
    return block('comparison', 'facts', items, plainReason('compare'), {
      attributes: found.attributes.map((one) => one.split('|')[0] ?? one),
    })
  }
  return undefined
}

const MOST_LEADS = 12

const isSameThing = (a: PageProduct, b: PageProduct): boolean =>
  a.subject.id === b.subject.id || (a.variantGroup !== undefined && a.variantGroup === b.variantGroup)

function comparable(pool: readonly PageProduct[]): { products: PageProduct[]; attributes: string[] } | undefined {
  for (const lead of pool.slice(0, MOST_LEADS)) {
    let attributes = [...measuredFacts(lead.subject).keys()]
    const products = [lead]
    for (const other of pool) {
      if (products.length >= MOST_COMPARED) break
      if (products.some((one) => isSameThing(one, other)) || !isSameShelf(lead, other)) continue
      const theirs = measuredFacts(other.subject)
      const shared = attributes.filter((attribute) => theirs.has(attribute))
      if (shared.length < FEWEST_SHARED) continue
      attributes = shared
      products.push(other)
    }
    if (products.length >= 2) return { products, attributes }
  }
  return undefined
}

/** Things of one kind, or of one category with the same use: a keyboard is not compared with an air purifier. */
const isSameShelf = (a: PageProduct, b: PageProduct): boolean => {
  const shares = (left: readonly string[] = [], right: readonly string[] = []): boolean =>
    left.some((one) => right.includes(one))
  return (
    shares(a.traits.type, b.traits.type) ||
    (shares(a.traits.category, b.traits.category) &&
      shares(a.traits.scene, b.traits.scene) &&
      KIN.some((kin) => kin.has(a.traits.type?.[0] ?? '') && kin.has(b.traits.type?.[0] ?? '')))
  )
}
/** Types that people weigh against one another. */
const KIN: readonly ReadonlySet<string>[] = [
  'headphones earbuds speaker',
  'desk-lamp floor-lamp',
  'tee polo shirt sport-tee',
  'jacket coat shell-jacket sun-jacket down-jacket',
  'hoodie sweater',
  'trousers shorts leggings',
  'laundry-liquid laundry-capsules',
  'dumbbell kettlebell resistance-band',
  'armchair chair stool sofa',
  'power-bank charger',
  'face-cream serum toner',
  'nuts dried-fruit chocolate oats',
  'arch-blocks building-blocks puzzle',
  'quilt throw',
].map((line) => new Set(line.split(' ')))

/** How to use and keep what was bought; no offer, so it may name what she has. */
export function careBlock(products: readonly PageProduct[]): Block | undefined {
  const items = products
    .map(({ subject }) => ({ productId: subject.id, reason: { ...plainReason('care'), factIds: careFacts(subject) } }))
    .filter(({ reason }) => reason.factIds.length > 0)
  return block('care', 'text', items.slice(0, 4), plainReason('care'))
}

/** What goes with the things at hand, see `complementItems`. */
export function complementsBlock(shelf: Shelf, intents: readonly ScoredIntent[], most = 4): Block | undefined {
  const { around = [] } = shelf.context
  const items = complementItems(shelf, intents, most)
  return block('complements', 'picture', items, { ...plainReason('goes-with'), productId: around[0]?.subject.id })
}

/** Near misses of an empty search, as the search ranked them. */
export function resultsBlock(shelf: Shelf, most = 6): Block | undefined {
  const near = (shelf.context.search?.near ?? []).filter(
    (product) => product.available !== false && shelf.isFree(product),
  )
  const items = near.slice(0, most).map((product) => {
    shelf.use(product)
    return { productId: product.subject.id, reason: plainReason('search') }
  })
  return block('results', 'picture', items, plainReason('search'))
}
