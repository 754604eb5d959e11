export type Theme = 'light' | 'dark' | 'system'

export const keptTheme = (): Theme =>
  ['light', 'dark'].includes(localStorage.getItem('qm-theme') ?? '')
    ? (localStorage.getItem('qm-theme') as Theme)
    : 'system'

/** Applies and keeps the theme; `system` follows the machine. */
export function applyTheme(theme: Theme = keptTheme()): void {
  localStorage.setItem('qm-theme', theme)
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
}
