import type { LocalizedText } from '@qianmian/kernel'
import { categoryComplementsOf, complementsOf } from './complements.ts'
import { plainReason } from './reasons.ts'
import { type ScoredIntent, typesOf } from './score-intents.ts'
import { likeness, type Shelf } from './shelf.ts'
import type { PageItem, PageProduct, Reason } from './types.ts'

/**
 * A kind that the table does not name must be bought with this one so much more often than chance, after shrinkage (natural
 * logarithm): about twice as often over ten baskets.
 */
const LEAST_LIFT = 0.5
/** What a lift is worth beside the table's strength, and the most that it counts. */
const LIFT = 0.8
const MOST_LIFT = 2
/** An intent that needs both, and visits that go from one to the other, put what already goes together in order; they make nothing a complement. */
const SHARED_INTENT = 0.15
const MOST_INTENT_SCORE = 2
const VISITS = 0.3
/** Within a kind: what was bought with this very product, and then what is like it. */
const BOUGHT_PRODUCT = 0.5
const ALIKE = 0.1

interface Wanted {
  /** Type, or a category for what the table knows only so. */
  readonly types?: readonly string[]
  readonly categories?: readonly string[]
  worth: number
  /** The part of the worth that orders speak for. */
  lift: number
  readonly with: PageProduct
  readonly does: LocalizedText | undefined
}

/**
 * What goes with the things at hand: kinds that the table ties to theirs, or that are bought with them clearly more often than
 * chance. Never another of the same kind, and never because it is made of the same stuff.
 */
export function complementItems(shelf: Shelf, intents: readonly ScoredIntent[], most: number): PageItem[] {
  const wanted = wantedKinds(shelf, intents)
  const ranked = [...wanted].sort((a, b) => b[1].worth - a[1].worth || (a[0] < b[0] ? -1 : 1))
  const items: PageItem[] = []
  const shown = new Set((shelf.context.around ?? []).flatMap(({ traits }) => traits.type ?? []))
  for (const [, kind] of ranked) {
    if (items.length >= most) break
    const best = bestOf(shelf, kind, shown)
    if (!best) continue
    shelf.use(best)
    for (const type of best.traits.type ?? []) shown.add(type)
    items.push({
      productId: best.subject.id,
      ...(kind.does ? { does: kind.does } : {}),
      reason: reasonOf(kind),
    })
  }
  return items
}

/** The table's word goes first; where it has none, the orders speak. */
function reasonOf({ does, with: product }: Wanted): Reason {
  return { ...plainReason(does ? 'goes-with' : 'bought-with'), productId: product.subject.id }
}

function wantedKinds(shelf: Shelf, intents: readonly ScoredIntent[]): Map<string, Wanted> {
  const { around = [], transitions, together } = shelf.context
  const here = new Set(around.flatMap(({ traits }) => traits.type ?? []))
  const wanted = new Map<string, Wanted>()
  const want = (key: string, one: Wanted): void => {
    const known = wanted.get(key)
    if (!known) wanted.set(key, one)
    else
      wanted.set(key, {
        ...known,
        does: known.does ?? one.does,
        worth: known.worth + one.worth,
        lift: known.lift + one.lift,
      })
  }
  for (const product of around) {
    const { traits } = product
    let isKnown = false
    for (const type of traits.type ?? []) {
      const lifts = together?.(type) ?? {}
      const next = transitions?.(type) ?? {}
      const table = new Map(complementsOf(type).map((one) => [one.type, one]))
      isKnown ||= table.size > 0
      const shared = intentsOf(intents, type)
      for (const other of new Set([...table.keys(), ...Object.keys(lifts)])) {
        if (here.has(other) || shelf.hasBoughtType(other)) continue
        const tie = table.get(other)
        const lift = bounded(lifts[other], MOST_LIFT)
        if (!tie && lift < LEAST_LIFT) continue
        const worth =
          (tie?.strength ?? 0) +
          LIFT * lift +
          SHARED_INTENT * sharedIntent(shared, other) +
          VISITS * Math.max(0, bounded(next[other], 1))
        if (worth > 0) want(other, { types: [other], worth, lift, with: product, does: tie?.does })
      }
    }
    if (isKnown) continue
    for (const category of traits.category ?? [])
      for (const tie of categoryComplementsOf(category))
        want(`@${tie.category}`, {
          categories: [tie.category],
          worth: tie.strength,
          lift: 0,
          with: product,
          does: tie.does,
        })
  }
  return wanted
}

/** Numbers come from outside: what is none counts for nothing. */
const bounded = (value: number | undefined, most: number): number =>
  value === undefined || !Number.isFinite(value) ? 0 : Math.min(most, Math.max(-most, value))

/** Intents that need a kind, likeliest first, with the place of each kind in them. */
function intentsOf(intents: readonly ScoredIntent[], type: string) {
  return intents.flatMap(({ intent, score }) => {
    const places = typesOf(intent)
    const own = places.get(type)
    return own === undefined ? [] : [{ places, own, score: Math.max(0, Math.min(MOST_INTENT_SCORE, score)) }]
  })
}

/** Score of the likeliest of them that needs another kind too, in another place. */
const sharedIntent = (own: ReturnType<typeof intentsOf>, other: string): number =>
  own.find(({ places, own: place }) => (places.get(other) ?? place) !== place)?.score ?? 0

function bestOf(shelf: Shelf, kind: Wanted, shown: ReadonlySet<string>): PageProduct | undefined {
  const bought = shelf.context.boughtWith?.(kind.with.subject.id) ?? {}
  let best: PageProduct | undefined
  let most = Number.NEGATIVE_INFINITY
  for (const [place, product] of shelf.candidates({ types: kind.types, categories: kind.categories }).entries()) {
    if (product.traits.type?.some((type) => shown.has(type))) continue
    const worth =
      shelf.worth(product, place) +
      BOUGHT_PRODUCT * Math.max(0, bounded(bought[product.subject.id], MOST_LIFT)) +
      ALIKE * likeness(product.traits, kind.with.traits)
    if (worth <= most) continue
    most = worth
    best = product
  }
  return best
}
