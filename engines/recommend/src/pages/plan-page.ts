import { type Manner, mannerOf, stageOf } from '../profile/index.ts'
import {
  careBlock,
  comparisonBlock,
  complementsBlock,
  continueBlock,
  discoverBlock,
  filmBlock,
  heroBlock,
  intentBlocks,
  resultsBlock,
  storyBlock,
} from './blocks.ts'
import { INTENTS } from './intents.data.ts'
import { type ScoredIntent, scoreIntents } from './score-intents.ts'
import { Shelf } from './shelf.ts'
import type { Block, BlockForm, BlockKind, CandidateSource, Intent, PageContext, PagePlan, Surface } from './types.ts'

type Order = readonly BlockKind[]
type Reading = Manner | 'mixed'

/** What comes first on a home page by how the person reads: pictures and film, text and detail, comparison and facts. */
const HOME: Readonly<Record<Reading, Order>> = {
  pictures: ['hero', 'film', 'intent', 'continue', 'discover', 'intent', 'story'],
  story: ['hero', 'story', 'intent', 'continue', 'intent', 'discover', 'film'],
  facts: ['comparison', 'hero', 'continue', 'intent', 'discover', 'story'],
  mixed: ['hero', 'continue', 'intent', 'discover', 'intent', 'story', 'film', 'comparison'],
}
const OTHERS: Readonly<Record<Exclude<Surface, 'home'>, Order>> = {
  product: ['comparison', 'complements', 'story', 'intent', 'continue'],
  basket: ['complements', 'intent'],
  'after-purchase': ['care', 'complements', 'intent', 'discover'],
  'empty-search': ['results', 'intent', 'discover'],
  email: ['hero', 'intent', 'care'],
}
const FORMS: Readonly<Record<Reading, BlockForm>> = {
  pictures: 'picture',
  story: 'text',
  facts: 'facts',
  mixed: 'picture',
}
/** How sure the reading has to be before it turns the page round. */
const CERTAIN = 0.2
const CLEAR = 0.45
const EMAIL_ITEMS = 3

/** Which way of reading the page is made for: what she said of herself, else what her reading says clearly. */
function readingOf({ profile, declared, moment }: PageContext): Reading {
  if (declared?.manner) return declared.manner
  const { certainty, probabilities } = mannerOf(profile, moment.nowMs)
  if (certainty < CERTAIN) return 'mixed'
  const [best, second] = Object.entries(probabilities).sort((a, b) => b[1] - a[1])
  return best && second && best[1] >= CLEAR && best[1] - second[1] > 0.05 ? (best[0] as Manner) : 'mixed'
}

function orderOf(surface: Surface, reading: Reading, stage: PagePlan['stage']): Order {
  if (surface === 'product' && reading === 'story') return ['story', 'complements', 'comparison', 'intent', 'continue']
  if (surface !== 'home') return OTHERS[surface]
  const order = HOME[reading]
  switch (stage) {
    case 'comparing':
      return first(order, 'continue', 'comparison')
    case 'deciding':
      return first(order, 'continue')
    case 'after-purchase':
      return first(order, 'care', 'complements')
    default:
      return order
  }
}

/** The order with some blocks brought to the front, behind the hero when that leads. */
function first(order: Order, ...kinds: readonly BlockKind[]): Order {
  const rest = order.filter((kind) => !kinds.includes(kind))
  return order[0] === 'hero' ? ['hero', ...kinds, ...rest.filter((kind) => kind !== 'hero')] : [...kinds, ...rest]
}

/**
 * A page for a person and a moment: blocks in order, each thing on it once, nothing bought, nothing hidden, with a reason for
 * every block and every item. The same context, seed and products give the same page. A shop with one product gives a page
 * with one product; a shop with none, a page without blocks.
 *
 * Prices are no part of it: neither the choice of a price nor its size depends on who looks.
 * @param source the caller's retrieval; what it returns is checked, so a stale one cannot show what was bought
 * @param intents the table of this package, or a shop's own
 * @example planPage('home', { profile, moment: { nowMs, season: 'winter' }, seed: '2026-11-26' }, candidatesFrom(products))
 */
export function planPage(
  surface: Surface,
  context: PageContext,
  source: CandidateSource,
  intents: readonly Intent[] = INTENTS,
): PagePlan {
  const { profile, moment } = context
  // A letter goes to a person: without her consent it is the same for all.
  const isForAll = surface === 'email' && profile.mode !== 'consented'
  const known: PageContext = isForAll ? { ...context, profile: { ...profile, on: false }, around: undefined } : context
  const reading = readingOf(known)
  const stage = stageOf(known.profile, moment.nowMs).likeliest
  const shelf = new Shelf(known, source)
  const scored = scoreIntents(intents, known)
  const order = orderOf(surface, reading, stage)
  const blocks = makeBlocks(surface, order, reading, shelf, scored)
  return {
    surface,
    blocks,
    personal: known.profile.on && (blocks.some(usesPerson) || reading !== 'mixed'),
    manner: reading,
    stage,
    seed: context.seed,
  }
}

/** Blocks are made in the order in which they may choose, and stand in the order of the page: seen things and comparisons choose first. */
const CHOOSES_FIRST: readonly BlockKind[] = ['results', 'comparison', 'continue', 'care', 'complements', 'hero', 'film']

function makeBlocks(
  surface: Surface,
  order: Order,
  reading: Reading,
  shelf: Shelf,
  scored: readonly ScoredIntent[],
): Block[] {
  const form = FORMS[reading]
  const { around = [] } = shelf.context
  const most = surface === 'email' ? EMAIL_ITEMS : undefined
  const made = new Map<BlockKind, Block[]>()
  const put = (kind: BlockKind, block: Block | undefined): void => {
    made.set(kind, block ? [block] : [])
  }
  const kinds = [...new Set(order)]
  const choosing = [
    ...CHOOSES_FIRST.filter((kind) => kinds.includes(kind)),
    ...kinds.filter((kind) => !CHOOSES_FIRST.includes(kind)),
  ]
  for (const kind of choosing) {
    switch (kind) {
      case 'hero':
        put(kind, heroBlock(shelf, form, scored))
        break
      case 'intent':
        made.set(kind, intentBlocks(shelf, scored, order.filter((one) => one === 'intent').length, form, most))
        break
      case 'continue':
        put(kind, continueBlock(shelf, form))
        break
      case 'discover':
        put(kind, discoverBlock(shelf, form))
        break
      case 'film':
        put(kind, filmBlock(shelf))
        break
      case 'story':
        put(kind, storyBlock(shelf))
        break
      case 'comparison':
        put(kind, comparisonBlock(shelf))
        break
      case 'care':
        put(kind, careBlock(around))
        break
      case 'complements':
        put(kind, around.length > 0 ? complementsBlock(shelf, scored) : undefined)
        break
      case 'results':
        put(kind, resultsBlock(shelf))
        break
    }
  }
  return order.flatMap((kind) => made.get(kind)?.shift() ?? [])
}

const usesPerson = ({ kind, reason, items }: Block): boolean =>
  kind === 'continue' || reason.evidence.length > 0 || items.some((item) => item.reason.evidence.length > 0)
