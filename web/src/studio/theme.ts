export type Theme = 'light' | 'dark' | 'system'

export const keptTheme = (): Theme => {
  const kept = localStorage.getItem('qm-theme')
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

export const isDark = (): boolean => document.documentElement.dataset.theme === 'dark'

/** Applies and keeps the theme; `system` follows the machine. */
export function applyTheme(theme: Theme = keptTheme()): void {
  localStorage.setItem('qm-theme', theme)
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
}
