/** A day without its year, as the language writes it. @example shortDay('2026-11-22', 'zh') // '11 月 22 日' */
export const shortDay = (iso: string, lang: 'zh' | 'en'): string => {
  const at = Date.parse(`${iso}T00:00:00Z`)
  if (lang === 'zh') return `${Number(iso.slice(5, 7))} 月 ${Number(iso.slice(8, 10))} 日`
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(at)
}
