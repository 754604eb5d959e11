import { sourceWords } from '../source-words.ts'
import type { FactRowView } from '../view.ts'
import { all, page, words } from './page.ts'

const OPEN_MS = 120
const CLOSE_MS = 180
const GAP = 10
const MARGIN = 12

/**
 * Words that rest on facts open a card with value, source, evidence and validity: on hover, focus or tap. The card can
 * be hovered, Esc closes it, and the focus never leaves the words. Enter follows the thread to the fact's row.
 */
export function startFactCards(): void {
  const facts = new Map((page.product?.facts ?? []).map((fact) => [fact.id, fact]))
  if (facts.size === 0) return
  const card = document.createElement('div')
  card.className = 'pop fcard'
  card.id = 'fact-card'
  card.setAttribute('role', 'tooltip')
  card.hidden = true
  document.body.append(card)
  let owner: HTMLElement | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const close = () => {
    clearTimeout(timer)
    card.hidden = true
    owner?.removeAttribute('aria-describedby')
    owner?.classList.remove('on')
    owner = undefined
  }
  const open = (link: HTMLElement) => {
    clearTimeout(timer)
    if (owner === link) return
    const shown = (link.dataset.facts ?? '').split(' ').flatMap((id) => facts.get(id) ?? [])
    if (shown.length === 0) return
    close()
    card.replaceChildren(heading(shown.length), ...shown.map(factBlock))
    card.hidden = false
    owner = link
    link.classList.add('on')
    link.setAttribute('aria-describedby', card.id)
    place(card, link)
  }
  const later = (run: () => void, ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(run, ms)
  }
  for (const link of all('a.claim[data-facts]')) {
    link.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') later(() => open(link), OPEN_MS)
    })
    link.addEventListener('pointerleave', () => later(close, CLOSE_MS))
    link.addEventListener('focus', () => open(link))
    link.addEventListener('blur', () => later(close, CLOSE_MS))
    link.addEventListener('click', (event) => {
      // `detail` is 0 when a key did it: then the link leads to the row, as it does without script.
      if (event.detail === 0) return close()
      event.preventDefault()
      open(link)
    })
  }
  card.addEventListener('pointerenter', () => clearTimeout(timer))
  card.addEventListener('pointerleave', () => later(close, CLOSE_MS))
  document.addEventListener('pointerdown', (event) => {
    const target = event.target as Node
    if (owner && !owner.contains(target) && !card.contains(target)) close()
  })
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
  addEventListener('resize', close)
}

/** Under the line where the words begin, or above it when there is no room; the tip points at the words. */
function place(card: HTMLElement, link: HTMLElement): void {
  const box = link.getClientRects()[0] ?? link.getBoundingClientRect()
  const left = Math.max(
    MARGIN,
    Math.min(box.left - 14, document.documentElement.clientWidth - card.offsetWidth - MARGIN),
  )
  const above = box.bottom + GAP + card.offsetHeight > innerHeight && box.top > card.offsetHeight + GAP
  card.classList.toggle('above', above)
  card.style.left = `${left + scrollX}px`
  card.style.top = `${(above ? box.top - card.offsetHeight - GAP : box.bottom + GAP) + scrollY}px`
  const tip = box.left + Math.min(box.width / 2, 24) - left
  card.style.setProperty('--tip', `${Math.max(12, Math.min(tip, card.offsetWidth - 24))}px`)
}

function heading(count: number): HTMLElement {
  const line = element('p', 'hd', count === 1 ? words.factCard : words.factCards(count))
  const icon = document.getElementById('fact-icon')
  if (icon instanceof HTMLTemplateElement) line.prepend(icon.content.cloneNode(true))
  return line
}

function factBlock(fact: FactRowView): HTMLElement {
  const block = element('div', 'one')
  const colon = page.locale === 'zh' ? '：' : ': '
  const list = document.createElement('dl')
  const row = (name: string, value: string) => list.append(element('dt', '', name), element('dd', 'num', value))
  const source = sourceWords(fact, page.locale)
  row(words.source, source.long || source.short)
  if (source.evidence) row(words.evidence, source.evidence)
  row(words.validity, source.validity)
  block.append(element('p', 'v num', `${fact.label}${colon}${fact.value}`), list)
  return block
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag)
  if (className) made.className = className
  made.textContent = text
  return made
}
