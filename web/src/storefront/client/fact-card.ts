import { sourceWords } from '../source-words.ts'
import type { FactRowView } from '../view.ts'
import { all, page, words } from './page.ts'

const CLOSE_MS = 160

/** Words that rest on facts open a card with value, source, evidence and validity: on hover, focus or tap; Esc closes. */
export function startFactCards(): void {
  const facts = new Map((page.product?.facts ?? []).map((fact) => [fact.id, fact]))
  const card = document.createElement('div')
  card.className = 'pop factcard'
  card.id = 'factcard'
  card.setAttribute('role', 'tooltip')
  card.hidden = true
  document.body.append(card)
  let owner: HTMLElement | undefined
  let closing: ReturnType<typeof setTimeout> | undefined

  const close = () => {
    card.hidden = true
    owner?.removeAttribute('aria-describedby')
    owner?.classList.remove('on')
    owner = undefined
  }
  const open = (link: HTMLElement) => {
    clearTimeout(closing)
    if (owner === link) return
    close()
    const shown = (link.dataset.facts ?? '').split(' ').flatMap((id) => facts.get(id) ?? [])
    if (shown.length === 0) return
    card.replaceChildren(...shown.map(factBlock))
    card.hidden = false
    owner = link
    link.classList.add('on')
    link.setAttribute('aria-describedby', card.id)
    const box = link.getClientRects()[0] ?? link.getBoundingClientRect()
    const left = Math.min(Math.max(12, box.left), innerWidth - card.offsetWidth - 12)
    const below = box.bottom + 8 + card.offsetHeight < innerHeight
    card.style.left = `${left + scrollX}px`
    card.style.top = `${(below ? box.bottom + 8 : box.top - card.offsetHeight - 8) + scrollY}px`
  }
  const closeSoon = () => {
    clearTimeout(closing)
    closing = setTimeout(close, CLOSE_MS)
  }
  for (const link of all('a.claim[data-facts]')) {
    link.addEventListener('pointerenter', () => open(link))
    link.addEventListener('pointerleave', closeSoon)
    link.addEventListener('focus', () => open(link))
    link.addEventListener('blur', closeSoon)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      open(link)
    })
  }
  card.addEventListener('pointerenter', () => clearTimeout(closing))
  card.addEventListener('pointerleave', closeSoon)
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
  })
}

function factBlock(fact: FactRowView): HTMLElement {
  const block = document.createElement('div')
  const kicker = document.createElement('p')
  kicker.className = 'xs kick'
  kicker.textContent = words.factCard
  const heading = document.createElement('p')
  heading.className = 'm'
  heading.textContent = `${fact.label}${page.locale === 'zh' ? '：' : ': '}${fact.value}`
  const list = document.createElement('dl')
  const row = (name: string, value: string) => {
    const [term, text] = [document.createElement('dt'), document.createElement('dd')]
    term.textContent = name
    text.textContent = value
    list.append(term, text)
  }
  const source = sourceWords(fact, page.locale)
  row(words.source, source.long || source.short)
  if (source.evidence) row(words.evidence, source.evidence)
  row(words.validity, source.validity)
  block.append(kicker, heading, list)
  return block
}
