import type { Fact, FactValue } from '@qianmian/kernel'
import { attribute, LANGS, showFactValue } from '@qianmian/kernel'
import { type Shape, shapeOf } from '../fact-shape.ts'
import type { Intent, SeasonName } from '../types.ts'
import { inUnit } from '../unit-scale.ts'
import type { Entry, Role, When } from './entry.ts'
import { CARE_BEAUTY } from './more/care-beauty.data.ts'
import { CLEANING_ROWS } from './more/cleaning-rows.data.ts'
import { CLOSING_ROWS } from './more/closing-rows.data.ts'
import { CLOTHES_ROWS } from './more/clothes-rows.data.ts'
import { COMMON_ROWS } from './more/common-rows.data.ts'
import { DEVICE_MEANS } from './more/device-means.data.ts'
import { DEVICE_ROWS } from './more/device-rows.data.ts'
import { DEVICE_SCENES } from './more/device-scenes.data.ts'
import { ELECTRONICS } from './more/electronics.data.ts'
import { FOOD } from './more/food.data.ts'
import { LINEN_ROWS } from './more/linen-rows.data.ts'
import { MEASURE } from './more/measure.data.ts'
import { PANTRY_MOMENTS } from './more/pantry-moments.data.ts'
import { PANTRY_ROWS } from './more/pantry-rows.data.ts'
import { PANTRY_TERMS } from './more/pantry-terms.data.ts'
import { PLAY_ROWS } from './more/play-rows.data.ts'
import { ROOM_ROWS } from './more/room-rows.data.ts'
import { ROOM_MOMENTS } from './more/room-scenes.data.ts'
import { SCENES_HARD } from './more/scenes-hard.data.ts'
import { SCENES_SOFT } from './more/scenes-soft.data.ts'
import { SEASON_ROWS } from './more/season-rows.data.ts'
import { SERVICE } from './more/service.data.ts'
import { TEXTILE } from './more/textile.data.ts'
import { VANITY_ROWS } from './more/vanity-rows.data.ts'
import { VANITY_SCENES } from './more/vanity-scenes.data.ts'
import { SAY } from './say.data.ts'
import { ENDINGS, SCENES } from './scene.data.ts'
import { SO } from './so.data.ts'
import { THING_SCENES } from './things/index.ts'
import { TITLES } from './title.data.ts'

/** The whole lexicon. */
export const LEXICON: readonly Entry[] = [
  ...[...SAY, ...SO, ...SCENES, ...ENDINGS, ...TITLES],
  ...[...TEXTILE, ...MEASURE, ...ELECTRONICS, ...CARE_BEAUTY, ...FOOD, ...SERVICE, ...SCENES_SOFT, ...SCENES_HARD],
  ...THING_SCENES,
  ...[...CLOTHES_ROWS, ...LINEN_ROWS],
  ...[...PANTRY_ROWS, ...PANTRY_TERMS, ...PANTRY_MOMENTS],
  ...[...CLOSING_ROWS, ...SEASON_ROWS, ...COMMON_ROWS],
  ...[...VANITY_ROWS, ...VANITY_SCENES, ...CLEANING_ROWS],
  ...[...DEVICE_ROWS, ...DEVICE_MEANS, ...DEVICE_SCENES],
  ...[...ROOM_ROWS, ...ROOM_MOMENTS, ...PLAY_ROWS],
]

const BY_ID = new Map(LEXICON.map((entry) => [entry.id, entry]))
const BY_ROLE = new Map<Role, Entry[]>()
for (const entry of LEXICON) BY_ROLE.set(entry.role, [...(BY_ROLE.get(entry.role) ?? []), entry])

const BY_ATTRIBUTE = new Map<string, Entry[]>()
for (const entry of LEXICON) {
  for (const name of entry.attributes.length > 0 ? entry.attributes : ['*']) {
    const key = `${entry.role} ${name}`
    BY_ATTRIBUTE.set(key, [...(BY_ATTRIBUTE.get(key) ?? []), entry])
  }
}

/** A shop's own entries, made ready to be asked for. Made once for each state of a bank, because it remembers what it found. */
export interface Bank {
  readonly byId: ReadonlyMap<string, Entry>
  /** By role and attribute, `*` for entries that rest on no fact. */
  readonly byAttribute: ReadonlyMap<string, readonly Entry[]>
  readonly narrowed: Map<string, readonly Entry[]>
}

/**
 * Makes a shop's own entries ready for `writeListing`.
 * @example writeListing(subject, { channel, isoDate, bank: bankOf(entries) }, seededRandom('tee'))
 */
export function bankOf(own: readonly Entry[]): Bank {
  const byAttribute = new Map<string, Entry[]>()
  for (const entry of own)
    for (const name of entry.attributes.length > 0 ? entry.attributes : ['*']) {
      const key = `${entry.role} ${name}`
      byAttribute.set(key, [...(byAttribute.get(key) ?? []), entry])
    }
  return { byId: new Map(own.map((entry) => [entry.id, entry])), byAttribute, narrowed: new Map() }
}

const NARROWED = new Map<string, readonly Entry[]>()

/**
 * Entries of a role that name an attribute or fit any, and whose setting holds as far as it is the same for many products,
 * narrowest first. Products of a kind ask for the same lists, so they are kept for good: there are as many as the vocabulary
 * has kinds.
 */
function candidatesFor(role: Role, attribute: string, setting: Setting): readonly Entry[] {
  const { category, productType, group, season, intent, bank } = setting
  const key = `${role} ${attribute} ${category} ${productType} ${group} ${season} ${intent}`
  const builtIn = builtInFor(role, attribute, setting, key)
  if (!bank) return builtIn
  let found = bank.narrowed.get(key)
  if (!found) {
    const own = bank.byAttribute.get(`${role} ${attribute || '*'}`) ?? []
    const held = own.filter((entry) => settingHolds(entry.when, setting))
    found = held.length === 0 ? builtIn : [...builtIn, ...held].sort(byNarrowness)
    if (attribute === '' || own.length > 0 || BY_ATTRIBUTE.has(`${role} ${attribute}`)) bank.narrowed.set(key, found)
  }
  return found
}

/** Thousands of scenes rest on no fact: they are found by their group, or else by their category. */
const SCENES_BY_PLACE = new Map<string, Entry[]>()
for (const entry of BY_ATTRIBUTE.get('scene *') ?? []) {
  const places = entry.when.group ?? entry.when.category ?? ['']
  for (const place of places) SCENES_BY_PLACE.set(place, [...(SCENES_BY_PLACE.get(place) ?? []), entry])
}

/** A fact asks only for the scenes that rest on it. */
function scenesNear(attribute: string, { group, category }: Setting): readonly Entry[] {
  if (attribute !== '') return []
  return [group ?? '', category, '']
    .filter((place, at, all) => all.indexOf(place) === at)
    .flatMap((place) => SCENES_BY_PLACE.get(place) ?? [])
}

function builtInFor(role: Role, attribute: string, setting: Setting, key: string): readonly Entry[] {
  let found = NARROWED.get(key)
  if (!found) {
    const own = BY_ATTRIBUTE.get(`${role} ${attribute}`) ?? []
    const all = [...own, ...(role === 'scene' ? scenesNear(attribute, setting) : (BY_ATTRIBUTE.get(`${role} *`) ?? []))]
    found = all.filter((entry) => settingHolds(entry.when, setting)).sort(byNarrowness)
    // A merchant's own attribute is told by the general entries; its name is no part of the vocabulary and not kept.
    if (attribute === '' || BY_ATTRIBUTE.has(`${role} ${attribute}`)) NARROWED.set(key, found)
  }
  return found
}

const byNarrowness = (a: Entry, b: Entry): number => b.specificity - a.specificity

/** An entry by id. Throws for an unknown id: plans only hold ids of this lexicon and of the bank that they were made with. */
export function entryById(id: string, bank?: Bank): Entry {
  const entry = BY_ID.get(id) ?? bank?.byId.get(id)
  if (!entry) throw new Error(`unknown lexicon entry: ${id}`)
  return entry
}

/** What the constraints of an entry are checked against. */
export interface Setting {
  /** Entries found before, by role and fact: candidates of one text ask again and again. */
  readonly found?: Map<string, readonly Entry[]>
  /** The shop's own entries. */
  readonly bank?: Bank
  readonly category: string
  readonly productType?: string
  readonly group?: string
  /** Absent when the product is not for the season of the day: no autumn scene for a summer tee. */
  readonly season?: SeasonName
  readonly intent: Intent
  /** Attributes that the product has usable facts for; `condition` when a label states one. */
  readonly attributes: ReadonlySet<string>
}

/** The label before the condition in brackets: 续航（开降噪） gives 续航. */
export function baseLabel(label: string): string {
  return label.replace(/[（(，,].*$/, '').trim()
}

/** True if the source calls the attribute by a name of its own, in either language, that may change what is measured. */
export function hasOwnLabel(fact: Fact): boolean {
  const known = attribute(fact.attribute)
  if (!known) return true
  return LANGS.some((lang) => {
    const own = fact.label[lang]?.trim()
    return own !== undefined && own !== '' && baseLabel(own).toLowerCase() !== (known.label[lang] ?? '').toLowerCase()
  })
}

/** True if an own label only narrows the attribute's name: 单次续航 is still a 续航; the composition of a part is one too. */
function narrowsLabel(fact: Fact): boolean {
  if (fact.attribute === 'composition') return true
  const known = attribute(fact.attribute)?.label.zh
  return known !== undefined && baseLabel(fact.label.zh ?? '').endsWith(known)
}

/** The unit of a value; a number without one has the attribute's own. */
function unitOf(fact: Fact): string {
  const { value } = fact
  if (value.kind !== 'number' && value.kind !== 'range') return ''
  return value.unit ?? attribute(fact.attribute)?.unit ?? ''
}

/** True if the whole value lies within the bounds, after conversion to the unit that the bounds are in. */
function withinBounds(when: When, fact: Fact): boolean {
  const { value } = fact
  if (value.kind !== 'number' && value.kind !== 'range') return false
  const own = unitOf(fact)
  const to = when.unit?.[0] ?? attribute(fact.attribute)?.unit ?? own
  const low = inUnit(value.kind === 'number' ? value.amount : value.min, own, to)
  const high = inUnit(value.kind === 'number' ? value.amount : value.max, own, to)
  if (low === undefined || high === undefined) return false
  return (when.min === undefined || low >= when.min) && (when.max === undefined || high <= when.max)
}

function partsOf(value: FactValue): number | undefined {
  if (value.kind === 'composition') return value.parts.length
  return value.kind === 'list' ? value.items.length : undefined
}

const within = (amount: number | undefined, bounds: readonly [number, number]): boolean =>
  amount !== undefined && amount >= bounds[0] && amount <= bounds[1]

function leadOf(value: FactValue): number | undefined {
  return value.kind === 'composition' ? Math.max(...value.parts.map((part) => Number(part.percent))) : undefined
}

function settingHolds(when: When, setting: Setting): boolean {
  if (when.category && !when.category.includes(setting.category)) return false
  if (when.type && !(setting.productType && when.type.includes(setting.productType))) return false
  if (when.group && !(setting.group && when.group.includes(setting.group))) return false
  if (when.season && !(setting.season && when.season.includes(setting.season))) return false
  return !(when.intent && !when.intent.includes(setting.intent))
}

/** The part of a setting that is the product's own: what else it has facts for. */
function companyHolds(when: When, setting: Setting): boolean {
  if (when.without && setting.attributes.has(when.without)) return false
  return !(when.also && !setting.attributes.has(when.also))
}

function valueHolds(when: When, fact: Fact, shape: Shape, role: Role): boolean {
  const { value } = fact
  if (when.kind && !when.kind.includes(value.kind)) return false
  if (when.shape && !when.shape.includes(shape)) return false
  if (when.min !== undefined || when.max !== undefined) {
    if (!withinBounds(when, fact)) return false
  } else if (when.unit && !when.unit.includes(unitOf(fact))) return false
  if (when.parts && !within(partsOf(value), when.parts)) return false
  if (when.lead && !within(leadOf(value), when.lead)) return false
  if (when.value || when.not) {
    const zh = showFactValue(value, 'zh')
    const en = showFactValue(value, 'en')
    if (when.value && !when.value.test(zh) && !when.value.test(en)) return false
    if (when.not && (when.not.test(zh) || when.not.test(en))) return false
  }
  if (!hasOwnLabel(fact)) return when.ownLabel !== true
  if (when.ownLabel === true) return true
  return role === 'so' && narrowsLabel(fact)
}

/**
 * The entries of a role that fit a fact, narrowest first. A general entry (`*`, `#claimKind`) fits a label of the
 * source's own as well, because it names the label.
 */
export function entriesForFact(role: Role, fact: Fact, setting: Setting): readonly Entry[] {
  const key = `${role} ${fact.id}`
  const known = setting.found?.get(key)
  if (known) return known
  const entries = findForFact(role, fact, setting)
  setting.found?.set(key, entries)
  return entries
}

function findForFact(role: Role, fact: Fact, setting: Setting): Entry[] {
  const shape = shapeOf(fact.value)
  return candidatesFor(role, fact.attribute, setting).filter((entry) => {
    const general = entry.attributes.length === 0
    if (general && entry.claimKind && entry.claimKind !== fact.claimKind) return false
    if (!general && !entry.attributes.includes(fact.attribute)) return false
    if (!companyHolds(entry.when, setting)) return false
    return valueHolds(
      general ? { ...entry.when, ownLabel: hasOwnLabel(fact) ? true : undefined } : entry.when,
      fact,
      shape,
      role,
    )
  })
}

/** The entries of a role that rest on no fact and fit the setting, narrowest first. */
export function entriesForSetting(role: Role, setting: Setting): readonly Entry[] {
  const known = setting.found?.get(role)
  if (known) return known
  const entries = findForSetting(role, setting)
  setting.found?.set(role, entries)
  return entries
}

function findForSetting(role: Role, setting: Setting): Entry[] {
  return candidatesFor(role, '', setting).filter(
    (entry) => entry.attributes.length === 0 && !entry.claimKind && companyHolds(entry.when, setting),
  )
}

/** The entries of a role under a mark such as `#many`. */
export function entriesByMark(role: Role, mark: string): Entry[] {
  return (BY_ROLE.get(role) ?? []).filter((entry) => entry.claimKind === mark)
}
