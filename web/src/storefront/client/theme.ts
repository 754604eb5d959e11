import { all, keepCookie, store } from './page.ts'

/** Light, dark or as the system: at once, for the next page, and in other tabs. */
export function startTheme(): void {
  const apply = (theme: string) => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
    for (const input of all<HTMLInputElement>('input[name=theme]')) input.checked = input.value === theme
  }
  for (const input of all<HTMLInputElement>('input[name=theme]')) {
    input.addEventListener('change', () => {
      store.set('qm-theme', input.value)
      keepCookie('theme', input.value)
      apply(input.value)
    })
  }
  const kept = store.get('qm-theme')
  if (kept) apply(kept)
  addEventListener('storage', (event) => {
    if (event.key === 'qm-theme' && event.newValue) apply(event.newValue)
  })
}
