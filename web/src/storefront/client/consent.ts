import { all, keepCookie } from './page.ts'

/** The consent line: saying no is as near as saying yes, and either can be changed in the footer. */
export function startConsent(): void {
  const root = document.documentElement
  const show = () => {
    const state = root.dataset.consent ?? 'unset'
    document.getElementById('consent')?.toggleAttribute('hidden', state !== 'unset')
    for (const button of all('[data-when-consent]'))
      button.toggleAttribute('hidden', button.dataset.whenConsent !== state)
  }
  for (const button of all('button[data-consent]')) {
    button.addEventListener('click', () => {
      const state = button.dataset.consent === 'granted' ? 'granted' : 'denied'
      root.dataset.consent = state
      keepCookie('consent', state)
      window.qianmian?.consent(state)
      show()
    })
  }
  show()
}
