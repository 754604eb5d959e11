import { showFactValue } from '@qianmian/kernel'
import { type DraftScope, isTextFact } from '../formats/index.ts'
import { matchFacts, type ProductDetail, type ProductInput, sameText, sameValue } from '../modules/catalog/index.ts'
import type { MergeNote } from './merge-extras.ts'

type FactInput = ProductInput['facts'][number]
type Stored = ProductDetail['facts'][number]

/**
 * The facts of a product after a file: what the file has no column for stays, what a person has corrected or put in doubt
 * stays as the person left it, everything else is as the file says.
 */
export function mergeFacts(
  known: readonly Stored[],
  told: readonly FactInput[],
  scope: DraftScope,
  notes: MergeNote[],
): readonly FactInput[] {
  // A description says nothing new of what has a fact from elsewhere.
  const inputs = told.filter(
    (input) =>
      !isTextFact(input.source) ||
      !known.some((fact) => fact.attribute === input.attribute && !isTextFact(fact.source)),
  )
  const matched = matchFacts(inputs, known)
  const inputOf = new Map<string, FactInput>()
  inputs.forEach((input, index) => {
    const before = matched[index]
    if (before) inputOf.set(before.id, input)
  })
  const hasText = [...scope.fields].some((field) => /^(?:name|description)\b/.test(field))
  // What was read from a description goes when the description no longer says it.
  const isCovered = (fact: Stored) =>
    scope.attributes === 'all' || scope.attributes.has(fact.attribute) || (hasText && isTextFact(fact.source))
  const stay: FactInput[] = []
  for (const fact of known) {
    const input = inputOf.get(fact.id)
    const label = fact.label
    if (input && fact.editedAt && !sameValue(input.value, fact.value)) {
      notes.push({ code: 'kept-correction', label, text: showFactValue(input.value, 'zh') })
      stay.push(asInput(fact))
    } else if (input) stay.push(update(fact, input))
    else if (!isCovered(fact) || fact.source.kind !== 'import' || fact.status !== 'active') stay.push(asInput(fact))
    else if (fact.editedAt) {
      notes.push({ code: 'kept-correction', label, text: '' })
      stay.push(asInput(fact))
    } else if (!inputs.some((each) => each.attribute === fact.attribute)) notes.push({ code: 'clears-field', label })
  }
  return [...stay, ...inputs.filter((_, index) => !matched[index])]
}

function update(fact: Stored, input: FactInput): FactInput {
  const isSame = sameValue(input.value, fact.value)
  return {
    ...input,
    id: fact.id,
    // What says the same keeps its other language.
    value: isSame ? fact.value : input.value,
    label: sameText(input.label, fact.label) ? fact.label : input.label,
    claimKind: isSame ? fact.claimKind : input.claimKind,
    // Evidence that a person has added speaks for the value it was added to.
    evidence: input.evidence ?? (isSame ? fact.evidence : undefined),
    validFrom: input.validFrom ?? (isSame ? fact.validFrom : undefined),
    validTo: input.validTo ?? (isSame ? fact.validTo : undefined),
    source: isSame && fact.editedAt ? fact.source : input.source,
  }
}

function asInput(fact: Stored): FactInput {
  const { id, attribute, label, value, claimKind, source, evidence, validFrom, validTo } = fact
  return { id, attribute, label, value, claimKind, source, evidence, validFrom, validTo }
}
