import { type Fact, type Subject, showFactValue } from '@qianmian/kernel'
import { shapeOf } from './fact-shape.ts'
import { type Entry, specificity } from './lexicon/entry.ts'
import type { Intent, SeasonName } from './types.ts'

/** Where a text is made: what entries may ask about besides the fact. */
export interface Scene {
  readonly subject: Subject
  readonly intent: Intent
  readonly season: SeasonName
}

/** True if an entry holds for this fact (or for the product alone, without a fact). */
export function holds(entry: Entry, scene: Scene, fact?: Fact): boolean {
  const { when } = entry
  const { subject } = scene
  if (fact) {
    if (entry.attributes.length > 0 && !entry.attributes.includes(fact.attribute)) return false
    if (entry.claimKind && entry.claimKind !== fact.claimKind) return false
    if (!valueHolds(entry, fact)) return false
  } else if (entry.attributes.length > 0 || entry.claimKind) return false
  if (when.category && !when.category.includes(subject.category)) return false
  if (when.type && !when.type.includes(subject.productType ?? '')) return false
  if (when.intent && !when.intent.includes(scene.intent)) return false
  if (when.season && !when.season.includes(scene.season)) return false
  return !when.also || subject.facts.some((other) => other.attribute === when.also && other.status === 'active')
}

function valueHolds({ when }: Entry, fact: Fact): boolean {
  const { value } = fact
  if (when.kind && !when.kind.includes(value.kind)) return false
  if (when.shape && !when.shape.includes(shapeOf(value))) return false
  const unit = value.kind === 'number' || value.kind === 'range' ? value.unit : undefined
  if (when.unit && !when.unit.includes(unit ?? '')) return false
  const low = value.kind === 'number' ? Number(value.amount) : value.kind === 'range' ? Number(value.min) : undefined
  if (when.min !== undefined && !(low !== undefined && low >= when.min)) return false
  if (when.max !== undefined && !(low !== undefined && low <= when.max)) return false
  const shown = `${showFactValue(value, 'zh')}\n${showFactValue(value, 'en')}`
  const matches = (pattern: RegExp) => shown.split('\n').some((text) => pattern.test(text))
  if (when.value && !matches(when.value)) return false
  if (when.not && matches(when.not)) return false
  if (when.ownLabel !== undefined && when.ownLabel !== fact.attribute.startsWith('custom:')) return false
  return true
}

/** Entries that hold, the narrowest first; entries that ask for nothing come last. */
export function matching(table: readonly Entry[], scene: Scene, fact?: Fact): Entry[] {
  return table.filter((entry) => holds(entry, scene, fact)).sort((a, b) => specificity(b) - specificity(a))
}
