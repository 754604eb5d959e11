import type { Feature, ProductForm } from '../product-form.ts'
import type { RenderSubject } from '../subject.ts'
import { buildForm } from './registry.ts'

/** A detail that a picture shows, and what it rests on. */
export interface ShownFeature {
  readonly feature: Feature
  /**
   * `fact`: the subject's form or label says so; `kind`: without it the thing would not be of its kind; `neutral`: something
   * has to be drawn there, so the plainest is, and a person is told.
   */
  readonly basis: 'fact' | 'kind' | 'neutral'
}

/** What makes a thing one of its kind. */
const BY_KIND: Readonly<Record<string, readonly Feature[]>> = {
  hoodie: ['hood', 'neckline', 'ribbed-cuffs'],
  sweater: ['ribbed-cuffs'],
  shirt: ['collar', 'buttons', 'neckline'],
  polo: ['collar', 'buttons', 'neckline'],
  jacket: ['collar', 'neckline'],
  coat: ['collar', 'neckline'],
  'shell-jacket': ['collar', 'neckline'],
  'sun-jacket': ['collar', 'neckline'],
  'down-jacket': ['collar', 'baffles', 'neckline'],
  bathrobe: ['collar', 'belt', 'neckline'],
  'kids-backpack': ['straps', 'zip'],
  'gym-bag': ['handles', 'zip'],
}

/** Details that have to look like something. */
const NEUTRAL: ReadonlySet<Feature> = new Set(['sleeves', 'neckline', 'second-colour'])

/** Which part of the form speaks for a detail. */
const FACT_OF: Readonly<Partial<Record<Feature, (form: ProductForm) => boolean>>> = {
  pocket: ({ pocket }) => pocket !== undefined,
  drawstring: ({ drawstring }) => drawstring === true,
  zip: ({ closure }) => closure === 'zip',
  buttons: ({ closure }) => closure === 'buttons',
  'ribbed-cuffs': ({ cuffs }) => cuffs === true,
  scoop: ({ scoop }) => scoop === true,
  fringe: ({ fringe }) => fringe === true,
  sleeves: ({ sleeves }) => sleeves !== undefined,
  neckline: ({ neck }) => neck !== undefined,
}

/**
 * Everything that a picture of a subject shows and that a shopper could take for a statement, with what it rests on. Read from
 * the parts that are drawn, not from what was asked for.
 * @throws Error when a drawn detail rests on nothing: a picture that says more than the facts is a bug
 * @example shownFeatures(subject).filter(({ basis }) => basis === 'neutral') // to be told to a person
 */
export function shownFeatures(subject: RenderSubject): ShownFeature[] {
  const parts = buildForm(subject).parts
  const drawn = new Set<Feature>(parts.flatMap((p) => p.shows ?? []))
  if (parts.some((p) => p.label)) drawn.add('label')
  if (subject.accent && subject.accent !== subject.colour) drawn.add('second-colour')
  return [...drawn].map((feature) => {
    if (FACT_OF[feature]?.(subject.form ?? {})) return { feature, basis: 'fact' }
    if (feature === 'label' && subject.label) return { feature, basis: 'fact' }
    if (feature === 'print' && subject.print) return { feature, basis: 'fact' }
    if (BY_KIND[subject.productType]?.includes(feature)) return { feature, basis: 'kind' }
    if (NEUTRAL.has(feature)) return { feature, basis: 'neutral' }
    throw new Error(`${subject.productType}: ${feature} is drawn and no fact says so`)
  })
}
