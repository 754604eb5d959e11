/**
 * The gates that every generated text passes, whatever wrote it: figures and claims traced to facts, wording checked
 * against advertising law, channel limits, AI labels.
 * @module
 */
export * from './channel/check-channel.ts'
export type { ClaimTerm, ClaimTermKind } from './claims/claim-term.ts'
export { type ClaimMention, findClaims } from './claims/find-claims.ts'
export * from './gate-listing.ts'
export * from './label/ai-label.ts'
export { AUDIBLE_MISSING, AUDIBLE_RULE } from './label/audible.data.ts'
export * from './label/audible-notice.ts'
export * from './label/check-label.ts'
export * from './label/label-file.ts'
export * from './label/label-xmp.ts'
export { checkLaw, type LawContext } from './law/check-law.ts'
export type { Jurisdiction, LawRule, RuleExample, SourceGrade } from './law/rule.ts'
export { extractFigures, type Figure } from './numbers/extract-figures.ts'
export { RULES } from './rules/rules.ts'
export * from './text/find-personal-data.ts'
export { mergeResults } from './text/gate-result.ts'
export * from './text/looks-like-instruction.ts'
export { type Normalised, normalise, originalRange } from './text/normalise.ts'
export * from './trace-claims.ts'
