import { all, one, toast, track, words } from './page.ts'

/** "Not for me": the thing goes from the page at once, and never comes up again until she puts it back. */
export function startHide(): void {
  for (const button of all<HTMLButtonElement>('button[data-hide]'))
    button.addEventListener('click', () => {
      const product = button.dataset.hide
      const card = button.closest<HTMLElement>('.card')
      if (!product || !card) return
      track('hide', { product })
      const next = card.parentElement?.querySelector<HTMLElement>(
        `.card:not([hidden]) a:not([href="${card.querySelector('a')?.getAttribute('href')}"])`,
      )
      card.hidden = true
      next?.focus()
      toast(words.hiddenNow, {
        label: words.undo,
        run: () => {
          card.hidden = false
          void putBack(product)
        },
      })
    })
}

async function putBack(product: string): Promise<void> {
  const home = one<HTMLAnchorElement>('.logo')?.pathname ?? '/zh'
  try {
    await fetch(`${home}/me`, { method: 'POST', body: new URLSearchParams({ act: 'unhide', product }) })
  } catch {
    toast(words.likeFailed)
  }
}
