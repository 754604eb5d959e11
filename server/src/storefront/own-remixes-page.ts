import { dayIn, pick } from '@qianmian/kernel'
import type { OwnRemixesView } from '@qianmian/web/view'
import type { Remix } from '../modules/remixes/index.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import { shell } from './shell.ts'

const WORDS = {
  zh: {
    title: '我写过的',
    thanks: '收到了。店里看过就放出来，在这里可以随时撤回。',
    withdrawn: '撤回了。',
    gone: '已经不在的商品',
  },
  en: {
    title: 'What I wrote',
    thanks: 'Received. The shop reads it, then shows it. You can take it back here at any time.',
    withdrawn: 'Taken back.',
    gone: 'A product that is gone',
  },
} as const

/** What one browser's person wrote, for her alone. */
export function ownRemixesPage(request: PageRequest, remixes: readonly Remix[]): OwnRemixesView {
  const { lang, snapshot, query } = request
  const words = WORDS[lang]
  const products = new Map(snapshot.products.map((product) => [product.detail.id, product.detail]))
  return {
    page: 'remixes',
    shell: shell(request, {
      title: `${words.title} · ${pick(snapshot.shop.name, lang)}`,
      description: words.title,
      robots: 'noindex',
    }),
    notice: query.has('thanks') ? words.thanks : query.has('withdrawn') ? words.withdrawn : undefined,
    items: remixes.map((remix) => {
      const product = products.get(remix.productId)
      return {
        id: remix.id,
        kind: remix.kind,
        text: remix.words,
        lang: remix.lang,
        state: remix.state,
        date: dayIn(snapshot.shop.timeZone, remix.createdAt.getTime()),
        product: {
          name: product ? pick(product.name, lang) : words.gone,
          href: product ? `${hrefOf(request, `/p/${product.handle}`)}#remixes` : hrefOf(request, '/'),
        },
        ...(remix.answer ? { answer: remix.answer.text } : {}),
        ...(remix.state === 'withdrawn' ? {} : { withdrawAction: hrefOf(request, `/remixes/${remix.id}/withdraw`) }),
      }
    }),
  }
}
