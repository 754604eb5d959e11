import type { Fact, Subject } from '@qianmian/kernel'
import {
  type ConceptKind,
  conceptIds,
  type Facet,
  type InterestProfile,
  type StandingInterest,
} from '../profile/index.ts'
import { factTexts, MATERIAL_ATTRIBUTES } from '../profile/traits.ts'
import type { PageProduct, Reason } from './types.ts'

const CONCEPT_FACETS: ReadonlySet<Facet> = new Set(['material', 'season', 'scene', 'style', 'colour'])
const usable = ({ facts }: Pick<Subject, 'facts'>): readonly Fact[] =>
  facts.filter(({ status, claimKind }) => status === 'active' && claimKind !== 'price')

/** Attributes in which a trait of a facet is stated. */
function states(facet: Facet, attribute: string): boolean {
  if (facet === 'material') return MATERIAL_ATTRIBUTES.has(attribute)
  return attribute === facet || (facet === 'style' && attribute === 'fit')
}

/**
 * Facts of a product that state a trait: the composition that says linen, the season that says winter. None when only the
 * shop's tags say it.
 * @example factsFor(subject, 'material', 'linen') // ['f0-0']
 */
export function factsFor(subject: Subject, facet: Facet, key: string): string[] {
  if (!CONCEPT_FACETS.has(facet)) return []
  return usable(subject)
    .filter(({ attribute }) => states(facet, attribute))
    .filter((fact) => factTexts(fact).some((text) => conceptIds(facet as ConceptKind, text).includes(key)))
    .slice(0, 1)
    .map(({ id }) => id)
}

const TOLD: ReadonlySet<string> = new Set(['origin', 'craft', 'harvest', 'variety', 'process'])
const KEPT: ReadonlySet<string> = new Set(['care', 'usage', 'storage', 'brewing', 'assembly', 'warranty'])

/** Facts that tell where a thing comes from and how it was made. */
export const storyFacts = (subject: Subject): string[] =>
  usable(subject)
    .filter(({ attribute, claimKind }) => TOLD.has(attribute) || claimKind === 'origin' || claimKind === 'process')
    .map(({ id }) => id)

/** Facts for whoever has it at home. */
export const careFacts = (subject: Subject): string[] =>
  usable(subject)
    .filter(({ attribute }) => KEPT.has(attribute))
    .map(({ id }) => id)

/**
 * Measured facts by what was measured: attribute, condition and unit. Noise reduction at 1 kHz and at 500 Hz are two things, and
 * so are the weight of a pair and of one.
 */
export function measuredFacts(subject: Subject): ReadonlyMap<string, string> {
  const known = MEASURED.get(subject)
  if (known) return known
  const facts = new Map(
    usable(subject).flatMap(({ attribute, label, value, id }): [string, string][] =>
      value.kind === 'number' || value.kind === 'range'
        ? [[[attribute, label.zh ?? label.en ?? '', value.unit ?? ''].join('|'), id]]
        : [],
    ),
  )
  MEASURED.set(subject, facts)
  return facts
}
/** Read for every page; a subject is a value and does not change. */
const MEASURED = new WeakMap<Subject, ReadonlyMap<string, string>>()

export const plainReason = (kind: Reason['kind'], factIds: readonly string[] = []): Reason => ({
  kind,
  factIds,
  evidence: [],
})

/** Shown for an interest: the events that it rests on, and the fact that ties the product to it. */
export function interestReason(product: PageProduct, { facet, key, interest }: StandingInterest): Reason {
  return { kind: 'interest', factIds: factsFor(product.subject, facet, key), evidence: interest.evidence, facet, key }
}

/** Shown because she looked at it lately and has not bought it. */
export function seenReason(profile: InterestProfile, productId: string): Reason {
  const evidence = profile.on
    ? Object.values(profile.interests)
        .flat()
        .flatMap((one) => one.evidence)
        .filter(
          (one, i, all) => one.productId === productId && all.findIndex(({ eventId }) => eventId === one.eventId) === i,
        )
        .slice(-2)
    : []
  return { kind: 'seen', factIds: [], evidence }
}
