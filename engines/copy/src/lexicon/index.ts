import type { Fact, FactValue } from '@qianmian/kernel'
import { attribute, showFactValue } from '@qianmian/kernel'
import { type Shape, shapeOf } from '../fact-shape.ts'
import type { Intent, SeasonName } from '../types.ts'
import { type Entry, type Role, specificity, type When } from './entry.ts'
import { SAY } from './say.data.ts'
import { ENDINGS, SCENES } from './scene.data.ts'
import { SO } from './so.data.ts'
import { TITLES } from './title.data.ts'

/** The whole lexicon. */
export const LEXICON: readonly Entry[] = [...SAY, ...SO, ...SCENES, ...ENDINGS, ...TITLES]

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

/** Entries that name an attribute, and those that fit any. */
function candidatesFor(role: Role, attribute: string): Entry[] {
  return [...(BY_ATTRIBUTE.get(`${role} ${attribute}`) ?? []), ...(BY_ATTRIBUTE.get(`${role} *`) ?? [])]
}

/** An entry by id. Throws for an unknown id: plans only hold ids of this lexicon. */
export function entryById(id: string): Entry {
  const entry = BY_ID.get(id)
  if (!entry) throw new Error(`unknown lexicon entry: ${id}`)
  return entry
}

/** What the constraints of an entry are checked against. */
export interface Setting {
  /** Entries found before, by role and fact: candidates of one text ask again and again. */
  readonly found?: Map<string, readonly Entry[]>
  readonly category: string
  readonly productType?: string
  readonly season: SeasonName
  readonly intent: Intent
  /** Attributes that the product has usable facts for; `condition` when a label states one. */
  readonly attributes: ReadonlySet<string>
}

/** Labels of a source that mean the attribute itself, so that its consequences still hold. */
const SAME_SENSE = new Set([
  '整件重量',
  '整机重量',
  '单次续航',
  '充绒量',
  '裙长',
  '通高',
  '口袋与腰带',
  '自充时间',
  '额定功率',
  '升降高度',
  '可调高度',
  '噪声',
  '单口输出功率上限',
  '绒高',
  '台面厚',
  '凳面厚',
  '桌长',
  '台面宽',
  '台面直径',
  '凳面直径',
  '握把直径',
  '台面承重',
  '每层承重',
  '均布承重',
  '升降时承重',
  '静载',
  '每份蛋白质',
  '每份膳食纤维',
  '每份糖',
  '单条重量',
  '桌面中心照度',
  '帘后照度',
  '全脸用量',
  '短发每次用量',
  '每次用量',
  '面料',
  '膜布成分',
  '单只重量',
])

/** The label before the condition in brackets: 续航（开降噪） gives 续航. */
export function baseLabel(label: string): string {
  return label.replace(/[（(，,].*$/, '').trim()
}

/** True if the source calls the attribute by a name of its own that changes what is measured. */
export function hasOwnLabel(fact: Fact): boolean {
  const known = attribute(fact.attribute)
  if (!known) return true
  const zh = fact.label.zh
  if (zh !== undefined) return baseLabel(zh) !== known.label.zh
  return fact.label.en !== undefined && baseLabel(fact.label.en).toLowerCase() !== (known.label.en ?? '').toLowerCase()
}

function lowerBound(value: FactValue): number | undefined {
  if (value.kind === 'number') return Number(value.amount)
  return value.kind === 'range' ? Number(value.min) : undefined
}

function unitOf(value: FactValue): string {
  return value.kind === 'number' || value.kind === 'range' ? (value.unit ?? '') : ''
}

function settingHolds(when: When, setting: Setting): boolean {
  if (when.category && !when.category.includes(setting.category)) return false
  if (when.type && !(setting.productType && when.type.includes(setting.productType))) return false
  if (when.season && !when.season.includes(setting.season)) return false
  if (when.intent && !when.intent.includes(setting.intent)) return false
  return !(when.also && !setting.attributes.has(when.also))
}

function valueHolds(when: When, fact: Fact, shape: Shape, role: Role): boolean {
  const { value } = fact
  if (when.kind && !when.kind.includes(value.kind)) return false
  if (when.shape && !when.shape.includes(shape)) return false
  if (when.unit && !when.unit.includes(unitOf(value))) return false
  const bound = lowerBound(value)
  if (when.min !== undefined && !(bound !== undefined && bound >= when.min)) return false
  if (when.max !== undefined && !(bound !== undefined && bound <= when.max)) return false
  if (when.value || when.not) {
    const zh = showFactValue(value, 'zh')
    const en = showFactValue(value, 'en')
    if (when.value && !when.value.test(zh) && !when.value.test(en)) return false
    if (when.not && (when.not.test(zh) || when.not.test(en))) return false
  }
  if (!hasOwnLabel(fact)) return when.ownLabel !== true
  if (when.ownLabel === true) return true
  return role === 'so' && attribute(fact.attribute) !== undefined && SAME_SENSE.has(baseLabel(fact.label.zh ?? ''))
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
  const fitting = candidatesFor(role, fact.attribute).filter((entry) => {
    const general = entry.attributes.length === 0
    if (general && entry.claimKind && entry.claimKind !== fact.claimKind) return false
    if (!general && !entry.attributes.includes(fact.attribute)) return false
    if (!settingHolds(entry.when, setting)) return false
    return valueHolds(
      general ? { ...entry.when, ownLabel: hasOwnLabel(fact) ? true : undefined } : entry.when,
      fact,
      shape,
      role,
    )
  })
  return fitting.sort((a, b) => specificity(b) - specificity(a))
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
  return (BY_ROLE.get(role) ?? [])
    .filter((entry) => entry.attributes.length === 0 && !entry.claimKind && settingHolds(entry.when, setting))
    .sort((a, b) => specificity(b) - specificity(a))
}

/** The entries of a role under a mark such as `#many`. */
export function entriesByMark(role: Role, mark: string): Entry[] {
  return (BY_ROLE.get(role) ?? []).filter((entry) => entry.claimKind === mark)
}
