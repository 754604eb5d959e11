import type { LocalizedText } from '@qianmian/kernel'

/** What a node of the graph is. `occasion`, `type` and `category` come from the calendar and the vocabulary. */
export type NodeKind =
  | 'material'
  | 'property'
  | 'benefit'
  | 'scene'
  | 'need'
  | 'value'
  | 'season'
  | 'occasion'
  | 'custom'
  | 'taboo'
  | 'type'
  | 'category'
  /** Something that only an imported triple knows. */
  | 'thing'

export interface GraphNode {
  /** `kind:name`, `x:…` for an imported thing. */
  readonly id: string
  readonly kind: NodeKind
  readonly label: LocalizedText
  /** Other words that say it, in either language. */
  readonly words: readonly string[]
  /** Attributes of the vocabulary, or `custom:<name>`, by which a fact says it. */
  readonly attributes: readonly string[]
}

/** A statement of the graph. It is general knowledge: it says nothing about a product and can never be cited as a fact. */
export interface Triple {
  readonly subject: string
  /** A predicate of `PREDICATES`, or `relatedTo` for what an import called otherwise. */
  readonly predicate: PredicateId
  readonly object: string
  readonly origin: Origin
}

export type Origin =
  | { readonly kind: 'authored' }
  | {
      readonly kind: 'imported'
      /** The predicate as the file had it. */
      readonly predicate: string
      readonly source: string
      readonly licence: string
    }

/** A predicate joins one kind with one other, so that a wrong row is found before anybody reads it. */
export interface Predicate {
  readonly from: NodeKind
  readonly to: NodeKind
  /** Between the two names, read forwards. */
  readonly label: LocalizedText
  /** Between the two names, read backwards. */
  readonly inverse: LocalizedText
}

export type PredicateId = keyof typeof PREDICATE_ROWS | 'relatedTo'

type Row = readonly [from: NodeKind, to: NodeKind, zh: string, en: string, inverseZh: string, inverseEn: string]

const PREDICATE_ROWS = {
  hasProperty: ['material', 'property', '常见的特点是', 'is known for', '见于', 'is found in'],
  gives: ['property', 'benefit', '带来', 'gives', '来自', 'comes from'],
  helpsIn: ['benefit', 'scene', '用在', 'helps in', '用得上', 'calls for'],
  meets: ['benefit', 'need', '合乎', 'meets', '靠', 'is met by'],
  asksFor: ['scene', 'need', '里的人', 'brings the need', '出现在', 'arises in'],
  serves: ['need', 'value', '为的是', 'is about', '落在', 'shows in'],
  seasonNeeds: ['season', 'need', '里的人', 'brings the need', '常在', 'comes in'],
  seasonScene: ['season', 'scene', '常有', 'has', '常在', 'is common in'],
  fallsIn: ['occasion', 'season', '在', 'falls in', '里有', 'has'],
  means: ['occasion', 'value', '想到的是', 'is about', '见于', 'is kept at'],
  hasCustom: ['occasion', 'custom', '有人', 'has the custom of', '这习俗在', 'is a custom of'],
  avoids: ['occasion', 'taboo', '不说不做', 'avoids', '忌在', 'is avoided at'],
  happensAt: ['occasion', 'scene', '多在', 'takes place in', '常见于', 'is common at'],
  occasionNeeds: ['occasion', 'need', '前后的人', 'brings the need', '常在', 'comes with'],
  customScene: ['custom', 'scene', '在', 'takes place in', '里有人', 'sees'],
  customNeeds: ['custom', 'need', '的人', 'brings the need', '常因', 'comes from'],
  customUses: ['custom', 'type', '用得上', 'makes use of', '用于', 'is used for'],
  usedIn: ['type', 'scene', '用在', 'is used in', '里用到', 'makes use of'],
  typeMeets: ['type', 'need', '合乎', 'meets', '靠', 'is met by'],
  categoryScene: ['category', 'scene', '多用在', 'is mostly used in', '里用到', 'makes use of'],
  opposes: ['property', 'property', '与之相反的是', 'is the opposite of', '与之相反的是', 'is the opposite of'],
  forbids: ['taboo', 'type', '忌用', 'rules out', '犯', 'is ruled out by'],
} as const satisfies Readonly<Record<string, Row>>

/** All predicates with what they join and how a person reads them. */
export const PREDICATES: Readonly<Record<keyof typeof PREDICATE_ROWS, Predicate>> = Object.fromEntries(
  Object.entries(PREDICATE_ROWS).map(([id, [from, to, zh, en, inverseZh, inverseEn]]) => [
    id,
    { from, to, label: { zh, en }, inverse: { zh: inverseZh, en: inverseEn } },
  ]),
) as Readonly<Record<keyof typeof PREDICATE_ROWS, Predicate>>

/** A table of one predicate: subject, then its objects separated by blanks, all ids within their kind. */
export type TripleTable = Readonly<
  Partial<Record<keyof typeof PREDICATE_ROWS, readonly (readonly [subject: string, objects: string])[]>>
>
