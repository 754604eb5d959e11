/** What is said of buying a variant, by the field that keeps it. */
export const TERM_FIELDS = [
  'unitCostMinor',
  'supplier',
  'leadDays',
  'leadDaysDeviation',
  'minOrder',
  'pack',
  'shelfLifeDays',
  'minimumAdvertisedMinor',
] as const
export type TermField = (typeof TERM_FIELDS)[number]
