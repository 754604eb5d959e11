export {
  BANK_ROLES,
  type BankRole,
  type BankRow,
  type BankWhen,
  entryOf,
  likeness,
  readFrame,
  sameWords,
  shownFrame,
} from './bank-row.ts'
export { BANK_COLUMNS, type ReadBank, readBankTsv, type TsvProblem, writeBankTsv } from './bank-tsv.ts'
export { type ClauseSource, type MinedRow, newWordsOf, type RefusedClause } from './merge-mined.ts'
export { type Mined, type MineOptions, mineClauses, type SourceText } from './mine-clauses.ts'
export { type RealisedEntry, realiseEntry } from './realise-entry.ts'
export { type SayableFact, sayable } from './sayable.ts'
export type { ClauseRefusal } from './shape-frame.ts'
export { languageOf } from './split-clauses.ts'
