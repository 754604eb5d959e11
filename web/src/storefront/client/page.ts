import type { ClientData } from '../client-data.ts'
import { WORDS } from '../words.ts'

/** What the server left for the script. */
export const page = JSON.parse(document.getElementById('view')?.textContent ?? '{}') as ClientData

/** Words of the page's language. */
export const words = WORDS[page.locale]

export const all = <E extends Element = HTMLElement>(selector: string, root: ParentNode = document): E[] => [
  ...root.querySelectorAll<E>(selector),
]
export const one = <E extends Element = HTMLElement>(selector: string, root: ParentNode = document): E | null =>
  root.querySelector<E>(selector)

/** Reads and writes the browser's store; a browser that forbids it behaves as if it were empty. */
export const store = {
  get(key: string): string | null {
    try {
      return localStorage.getItem(key)
    } catch {
      return null // storage is forbidden: nothing was kept
    }
  },
  set(key: string, value: string): void {
    try {
      localStorage.setItem(key, value)
    } catch {
      // Storage is forbidden or full: the choice holds for this page only.
    }
  },
  remove(key: string): void {
    try {
      localStorage.removeItem(key)
    } catch {
      // Storage is forbidden: nothing was kept.
    }
  },
}

/** Ids go along only where the person agreed to be known again. */
export function agreedIds(): { session?: string; visitor?: string } {
  if (document.documentElement.dataset.consent !== 'granted') return {}
  const visitor = store.get('qm-visitor')
  let session: string | null = null
  try {
    session = sessionStorage.getItem('qm-session')
  } catch {
    // Storage is forbidden: this visit has no id.
  }
  return { ...(session ? { session } : {}), ...(visitor ? { visitor } : {}) }
}

/** Takes a cookie away. */
export function dropCookie(name: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that the shop serves
  document.cookie = `${name}=; path=/; max-age=0; samesite=lax`
}

/** A cookie that the server reads with the next page, kept for a year. */
export function keepCookie(name: string, value: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that the shop serves
  document.cookie = `${name}=${value}; path=/; max-age=31536000; samesite=lax${location.protocol === 'https:' ? '; secure' : ''}`
}

let hiding: ReturnType<typeof setTimeout> | undefined

/** One line at the foot of the page for a few seconds, with an action if there is one. */
export function toast(text: string, action?: { label: string; run: () => void }): void {
  const line = document.getElementById('toast')
  if (!line) return
  line.replaceChildren(text)
  if (action) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = action.label
    button.addEventListener('click', () => {
      action.run()
      line.classList.remove('on')
    })
    line.append(button)
  }
  line.classList.add('on')
  clearTimeout(hiding)
  hiding = setTimeout(() => line.classList.remove('on'), 8000)
}

declare global {
  interface Window {
    qianmian?: { track(type: string, data?: Record<string, unknown>): void; consent(state: 'granted' | 'denied'): void }
  }
}

/** Tells the event script, if the shop measures at all. */
export const track = (type: string, data?: Record<string, unknown>): void => window.qianmian?.track(type, data)
