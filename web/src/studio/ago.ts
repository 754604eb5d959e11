import type { Words } from './words.ts'

const MINUTE_MS = 60_000

/** How long ago, in words: minutes, hours, then days. @param now in milliseconds */
export function ago(iso: string, now: number, words: Words): string {
  const minutes = Math.floor((now - Date.parse(iso)) / MINUTE_MS)
  if (minutes < 1) return words.justNow
  if (minutes < 60) return words.minutesAgo(minutes)
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? words.hoursAgo(hours) : words.daysAgo(Math.floor(hours / 24))
}

/** A day and an hour as the language writes them. */
export const moment = (iso: string, lang: 'zh' | 'en'): string =>
  new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    month: lang === 'zh' ? 'numeric' : 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(iso))
