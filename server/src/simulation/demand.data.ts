/** Days of the week from Sunday: more is bought at the weekend. */
export const WEEK: readonly number[] = [1.22, 0.9, 0.88, 0.9, 0.94, 1.02, 1.14]

/** Months by category, January first; each averages about 1. Judgements of ours, made for a demo and measured on nobody. */
export const SEASONS: Readonly<Record<string, readonly number[]>> = {
  even: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
  clothing: [0.9, 0.8, 1.1, 1.2, 1.1, 0.9, 0.8, 0.9, 1.2, 1.2, 1.1, 0.8],
  apparel: [0.9, 0.8, 1.1, 1.2, 1.1, 0.9, 0.8, 0.9, 1.2, 1.2, 1.1, 0.8],
  food: [1.3, 1, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 1.2, 1, 0.9, 1.2],
  tea: [1.2, 0.9, 1.1, 1.3, 1.1, 0.8, 0.8, 0.8, 1.1, 1, 0.9, 1],
  beauty: [1, 1.1, 1.1, 1, 1, 1.1, 0.9, 0.9, 1, 1, 1, 0.9],
  home: [0.9, 0.8, 1.1, 1.1, 1, 1, 0.9, 0.9, 1.1, 1.1, 1.1, 1],
}

/** Days on which China shops, with the height of the peak and its days before and after. */
export const FESTIVALS = [
  { month: 6, day: 18, peak: 3.2, before: 6, after: 2 },
  { month: 11, day: 11, peak: 4.5, before: 8, after: 2 },
  { month: 12, day: 12, peak: 1.8, before: 2, after: 1 },
] as const

/** First day of the lunar year, by the calendar of the Purple Mountain Observatory (GB/T 33661-2017). */
export const SPRING_FESTIVALS: Readonly<Record<number, string>> = {
  2023: '2023-01-22',
  2024: '2024-02-10',
  2025: '2025-01-29',
  2026: '2026-02-17',
  2027: '2027-02-06',
  2028: '2028-01-26',
  2029: '2029-02-13',
  2030: '2030-02-03',
}
