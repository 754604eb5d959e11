import { one, page } from './page.ts'

interface Suggestion {
  readonly name: string
  readonly href: string
  readonly price: string
  readonly picture?: string
}

const MOST = 3
const WAIT_MS = 4_000
let asked = ''

/**
 * Things to go with what is in the bag. It is asked for with the products alone, nothing about the person; without an answer the
 * bag stays as it is, for nobody came for this.
 */
export async function suggest(productIds: readonly string[]): Promise<void> {
  const place = one('[data-bag-more]')
  if (!place) return
  const products = [...new Set(productIds)].slice(0, 20).join(',')
  if (products === asked) return
  place.hidden = true
  asked = products
  if (products === '') return
  const query = new URLSearchParams({
    shop: page.shopId,
    surface: 'basket',
    products,
    most: String(MOST),
    lang: page.locale,
  })
  try {
    const response = await fetch(`/api/recommendations?${query}`, { signal: AbortSignal.timeout(WAIT_MS) })
    if (!response.ok) return
    const { items } = (await response.json()) as { items: readonly Suggestion[] }
    if (products !== asked || items.length === 0) return
    one('ul', place)?.replaceChildren(...items.map(node))
    place.hidden = false
  } catch {
    asked = '' // no network, or too slow: asked again when the bag is opened again
  }
}

function node({ name, href, price, picture }: Suggestion): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = href
  if (picture) {
    const image = document.createElement('img')
    image.src = `${picture}?w=320`
    image.alt = ''
    link.append(image)
  }
  const title = document.createElement('span')
  title.textContent = name
  const cost = document.createElement('small')
  cost.className = 'num'
  cost.textContent = price
  link.append(title, cost)
  item.append(link)
  return item
}
