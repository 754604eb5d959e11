import { all, keepCookie, toast, words } from './page.ts'

/** The consent line: saying no is as near as saying yes, and either can be changed later. */
export function startConsent(): void {
  const root = document.documentElement
  const show = () => {
    const state = root.dataset.consent ?? 'unset'
    document.getElementById('consent')?.toggleAttribute('hidden', state !== 'unset')
    for (const button of all('[data-when-consent]'))
      button.toggleAttribute('hidden', !(button.dataset.whenConsent ?? '').split(' ').includes(state))
  }
  for (const button of all('button[data-consent]')) {
    button.addEventListener('click', () => {
      const state = button.dataset.consent === 'granted' ? 'granted' : 'denied'
      const withdrawn = root.dataset.consent === 'granted' && state === 'denied'
      root.dataset.consent = state
      keepCookie('consent', state)
      window.qianmian?.consent(state)
      show()
      // The line going away answers a no; a yes and a change of mind say what they changed.
      if (state === 'granted') toast(words.consentGranted)
      else if (withdrawn) toast(words.consentDenied)
    })
  }
  show()
}
