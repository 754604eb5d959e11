import { all, dropCookie, keepCookie, one, store, toast, words } from './page.ts'

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
      if (state === 'granted') keepCookie('visitor', visitor())
      if (withdrawn) void erase()
      else keepCookie('consent', state)
      window.qianmian?.consent(state)
      show()
      // The line going away answers a no; a yes and a change of mind say what they changed.
      if (state === 'granted') toast(words.consentGranted)
      else if (withdrawn) toast(words.consentDenied)
    })
  }
  show()
  if (root.dataset.consent === 'granted') keepCookie('visitor', visitor())
  // Said no while the network was down, or in another tab: what is left goes now.
  else if (/(?:^|; )visitor=/.test(document.cookie)) void erase()
}

const VISITOR = 'qm-visitor'
const ERASE_MS = 10_000

/** The number under which this device is known from now on: the one that the event script uses. */
function visitor(): string {
  const known = store.get(VISITOR)
  if (known) return known
  const made = crypto.randomUUID?.() ?? `${Date.now()}-${Math.random().toString(36).slice(2)}`
  store.set(VISITOR, made)
  return made
}

function forget(): void {
  store.remove(VISITOR)
  store.remove('qm-events')
  dropCookie('visitor')
}

/** What the shop noted goes too: her number is still in the cookie that this request carries. Tried again with the next page. */
async function erase(): Promise<void> {
  const home = one<HTMLAnchorElement>('.logo')?.pathname ?? '/zh'
  keepCookie('consent', 'denied')
  try {
    const response = await fetch(`${home}/me`, {
      method: 'POST',
      body: new URLSearchParams({ act: 'erase' }),
      keepalive: true,
      signal: AbortSignal.timeout(ERASE_MS),
    })
    if (response.ok) forget()
    else toast(words.eraseFailed)
  } catch {
    toast(words.eraseFailed)
  }
}
