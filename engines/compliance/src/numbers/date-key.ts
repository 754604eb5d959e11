const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const two = (text: string | undefined): string => (text ?? '').padStart(2, '0')

/**
 * A written date in one form for comparing: `2026-03-12`, `2026-03`, `2026`, `03-12`; a time of day as it stands.
 * @example dateKey('2026年3月12日') // '2026-03-12'
 * @example dateKey('October 2026') // '2026-10'
 */
export function dateKey(written: string): string {
  const text = written.toLowerCase().replace(/\s+/g, ' ').trim()
  const numeric = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text)
  if (numeric) return `${numeric[1]}-${two(numeric[2])}-${two(numeric[3])}`
  const chinese = /^(?:(\d{4}) ?年)? ?(?:(\d{1,2}) ?月)? ?(?:(\d{1,2}) ?[日号])?$/.exec(text)
  if (chinese && text !== '')
    return [chinese[1], chinese[2] && two(chinese[2]), chinese[3] && two(chinese[3])].filter(Boolean).join('-')
  const name = /[a-z]{3}/.exec(text)?.[0]
  const month = name ? MONTHS.indexOf(name) + 1 : 0
  if (month > 0) {
    const year = /\d{4}/.exec(text)?.[0]
    const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0]
    return [year, two(String(month)), day && two(day)].filter(Boolean).join('-')
  }
  return text.replace(/\s/g, '')
}

/** True if a date says no more than the other one: a month of a known day, a day and month without the year. */
export function dateWithin(key: string, known: string): boolean {
  return key === known || known.startsWith(`${key}-`) || known.endsWith(`-${key}`)
}
