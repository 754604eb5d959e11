import { formatMoney, type Money } from '@qianmian/kernel'
import { suggest } from './bag-suggestions.ts'
import { all, one, page, store, toast, track, words } from './page.ts'

interface Line {
  readonly sku: string
  /** Absent in bags of before. */
  readonly productId?: string
  readonly name: string
  readonly href: string
  readonly options: string
  readonly price: Money
  readonly picture?: string
  count: number
}

const MOST = 99
const key = `qm-bag:${page.shopId}`

function read(): Line[] {
  try {
    const lines: unknown = JSON.parse(store.get(key) ?? '[]')
    return Array.isArray(lines)
      ? lines.filter(
          (line: Line) =>
            typeof line?.sku === 'string' &&
            Number.isInteger(line.price?.amount) &&
            /^[A-Z]{3}$/.test(line.price.currency) &&
            line.count > 0,
        )
      : []
  } catch {
    return [] // somebody else's words under our key: an empty bag
  }
}

function write(lines: readonly Line[]): void {
  store.set(key, JSON.stringify(lines))
  show()
}

/** Puts one piece into the bag. The bag stays in this browser until checkout exists. */
export function addToBag(item: Omit<Line, 'count'>): void {
  const lines = read()
  const known = lines.find((line) => line.sku === item.sku)
  if (known) known.count = Math.min(MOST, known.count + 1)
  else lines.push({ ...item, count: 1 })
  write(lines)
  toast(words.added, { label: words.bag, run: openBag })
}

function openBag(): void {
  one('#toast')?.classList.remove('on')
  one<HTMLDialogElement>('#bag')?.showModal()
  void suggest(read().flatMap((line) => line.productId ?? []))
}

function show(): void {
  const lines = read()
  const count = lines.reduce((sum, line) => sum + line.count, 0)
  for (const node of all('[data-bag-count]')) node.textContent = count > 0 ? String(count) : ''
  // A screen reader hears the count with the name of the button.
  for (const node of all('[data-bag-name]')) node.textContent = count > 0 ? words.bagCount(count) : words.bag
  const list = one('[data-bag-lines]')
  // The lines are made anew: whoever pressed a key in one of them stays there.
  const focused = list?.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined
  const [sku, deed] = [focused?.closest('li')?.dataset.sku, focused?.getAttribute('aria-label')]
  list?.replaceChildren(...lines.map(lineNode))
  if (focused) focusIn(list, sku, deed)
  one('[data-bag-empty]')?.toggleAttribute('hidden', lines.length > 0)
  one('[data-bag-sum-row]')?.toggleAttribute('hidden', lines.length === 0)
  const sum = one('[data-bag-sum]')
  const first = lines[0]
  if (sum && first)
    sum.textContent = formatMoney(
      {
        amount: lines.reduce((total, line) => total + line.price.amount * line.count, 0),
        currency: first.price.currency,
      },
      page.locale,
    )
}

function focusIn(list: HTMLElement | undefined | null, sku: string | undefined, deed: string | null | undefined): void {
  const item = all('li', list ?? undefined).find((other) => other.dataset.sku === sku)
  const same = item && all('button', item).find((other) => other.getAttribute('aria-label') === deed)
  const next = same ?? all('button', list ?? undefined)[0] ?? one('#bag button')
  next?.focus()
}

function lineNode(line: Line): HTMLElement {
  const item = document.createElement('li')
  item.dataset.sku = line.sku
  const picture = document.createElement('img')
  picture.alt = ''
  picture.width = 76
  picture.height = 95
  if (line.picture) picture.src = line.picture
  const name = node('a', 'n', line.name) as HTMLAnchorElement
  name.href = line.href
  const quantity = node('span', 'q')
  const change = (by: number) => {
    const lines = read()
    const own = lines.find((other) => other.sku === line.sku)
    if (own) own.count = Math.min(MOST, own.count + by)
    write(lines.filter((other) => other.count > 0))
  }
  quantity.append(
    button('icon-btn', '−', words.fewer, () => change(-1)),
    node('span', 'num', String(line.count)),
    button('icon-btn', '+', words.more, () => change(1)),
    button('out', words.remove, words.remove, () => {
      if (line.productId) track('remove', { product: line.productId })
      write(read().filter((other) => other.sku !== line.sku))
    }),
  )
  item.append(
    picture,
    name,
    node('span', 'num', formatMoney(line.price, page.locale)),
    node('span', 'o', line.options),
    quantity,
  )
  return item
}

function node(tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag)
  element.className = className
  element.textContent = text
  return element
}

function button(className: string, text: string, label: string, run: () => void): HTMLElement {
  const element = node('button', className, text) as HTMLButtonElement
  element.type = 'button'
  element.setAttribute('aria-label', label)
  element.addEventListener('click', run)
  return element
}

/** The counter in the header and the sheet that it opens; other tabs keep in step. */
export function startBag(): void {
  for (const opener of all('[data-bag-open]')) opener.addEventListener('click', openBag)
  addEventListener('storage', (event) => {
    if (event.key === key) show()
  })
  show()
}
