import { suggest } from './bag-suggestions.ts'
import { agreedIds, all, one, page, toast, track, words } from './page.ts'

const WAIT_MS = 15_000
const bagHref = one<HTMLAnchorElement>('[data-bag-open]')?.pathname ?? `/${page.locale}/bag`

/** Puts one piece of what a form names into the bag. @param pressed the button, where it names something @returns whether it is in */
export async function addToBag(form: HTMLFormElement, pressed: HTMLElement | null = null): Promise<boolean> {
  const data = new FormData(form, pressed)
  for (const [name, value] of Object.entries(agreedIds())) data.set(name, value)
  const part = await send(form.action, data)
  if (!part) return false
  show(part)
  const problem = one('.sp-problem', part)?.textContent
  if (problem) toast(problem)
  else toast(words.added, { label: words.bag, run: () => void openBag() })
  return !problem
}

/** A page of the shop that holds the bag, fetched; undefined when it could not be had. */
async function send(address: string, data?: FormData): Promise<HTMLElement | undefined> {
  try {
    const response = await fetch(address, {
      ...(data ? { method: 'POST', body: new URLSearchParams(data as unknown as Record<string, string>) } : {}),
      headers: { accept: 'text/html' },
      signal: AbortSignal.timeout(WAIT_MS),
    })
    const html = new DOMParser().parseFromString(await response.text(), 'text/html')
    const part = html.querySelector<HTMLElement>('[data-bag-part]')
    if (part) return document.adoptNode(part)
    toast(html.querySelector('h1')?.textContent ?? words.bagFailed)
  } catch {
    toast(words.bagFailed)
  }
  return undefined
}

async function openBag(): Promise<void> {
  one('#toast')?.classList.remove('on')
  const part = await send(bagHref)
  if (!part) return
  show(part)
  one<HTMLDialogElement>('#bag')?.showModal()
  void suggest(all('li[data-product]', part).flatMap((line) => line.dataset.product ?? []))
}

/** The part goes where a bag is on this page; whoever pressed a key in it stays at the same control. */
function show(part: HTMLElement): void {
  const place = one('[data-bag-held]')
  const own = one('main [data-bag-part]')
  count(Number(part.dataset.count ?? 0))
  const old = own ?? place
  const focused = old?.contains(document.activeElement) ? document.activeElement : null
  const [name, line] = [focused?.getAttribute('aria-label'), lineIndex(focused)]
  if (own) own.replaceWith(part)
  else place?.replaceChildren(part)
  if (!focused) return
  const lines = all('.bag-lines > li', part)
  const near = lines[Math.min(Math.max(line, 0), lines.length - 1)] ?? part
  const same = all('button', near).find((button) => button.getAttribute('aria-label') === name)
  ;(same ?? one('button', near) ?? one('#bag button'))?.focus()
}

const lineIndex = (node: Element | null): number => {
  const line = node?.closest('li')
  return line ? all('.bag-lines > li').indexOf(line as HTMLElement) : -1
}

function count(n: number): void {
  for (const node of all('[data-bag-count]')) node.textContent = n > 0 ? String(n) : ''
  // A screen reader hears the count with the name of the link.
  for (const node of all('[data-bag-name]')) node.textContent = n > 0 ? words.bagCount(n) : words.bag
}

function countOfCookie(): number {
  const name = `bag-count-${page.shopId}=`
  const found = document.cookie.split('; ').find((cookie) => cookie.startsWith(name))
  return Number(found?.slice(name.length) ?? 0) || 0
}

/** The counter in the header, the sheet that it opens, and the forms of the bag without a new page. */
export function startBag(): void {
  if (page.page !== 'bag' && page.page !== 'checkout') {
    for (const opener of all('[data-bag-open]')) {
      opener.addEventListener('click', (event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        void openBag()
      })
    }
  }
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    if (!form.matches('[data-bag-part] [data-bag-form]')) return
    event.preventDefault()
    const data = new FormData(form, event.submitter as HTMLElement | null)
    const product = form.closest<HTMLElement>('li[data-product]')?.dataset.product
    if (product && data.get('units') === '0') track('remove', { product })
    void send(form.action, data).then((part) => part && show(part))
  })
  // Other tabs, and pages that the browser kept, learn of it when they are looked at.
  addEventListener('pageshow', () => count(countOfCookie()))
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && count(countOfCookie()))
  count(countOfCookie())
}
