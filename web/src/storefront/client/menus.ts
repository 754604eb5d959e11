import { all } from './page.ts'

/** Menus and filter lists are `details`; with script they also close with Esc and by a press beside them. */
export function startMenus(): void {
  const menus = all<HTMLDetailsElement>('details.menu, details.facet')
  document.addEventListener('pointerdown', (event) => {
    for (const menu of menus) if (!menu.contains(event.target as Node)) menu.open = false
  })
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    for (const menu of menus) {
      if (!menu.open) continue
      menu.open = false
      menu.querySelector('summary')?.focus()
    }
  })
  for (const dialog of all<HTMLDialogElement>('dialog.sheet')) {
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close()
    })
  }
}
