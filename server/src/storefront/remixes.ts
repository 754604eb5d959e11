import { POSTER_FORMATS, TEMPLATE_NAMES, templatesFor } from '@qianmian/design'
import { dayIn, type Lang, pick, plain, spansText } from '@qianmian/kernel'
import type { HomeView, LikeView, MixedSectionView, RemixesView, RemixPosterView, RemixView } from '@qianmian/web/view'
import { creditOf, lineageOf, type Remix } from '../modules/remixes/index.ts'
import type { Work } from '../modules/works/index.ts'
import { madePicture } from './made.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import type { ShownProduct } from './snapshot.ts'

/** What shoppers made of a product, as it was read for a page. */
export interface ShownRemixes {
  readonly items: readonly Remix[]
  readonly total: number
  /** Shown remixes and what stands above them in their lines. */
  readonly known: ReadonlyMap<string, Remix>
  /** Posters of remixes, by the remix. */
  readonly posters: ReadonlyMap<string, Work>
  readonly likes: Readonly<Record<string, number>>
  readonly packLikes: number
  /** Facts that may stand small on a poster. */
  readonly facts: readonly { readonly id: string; readonly text: string }[]
}

const WORDS = {
  zh: {
    from: (credit: string, words: string) => `改自${credit}的「${words}」`,
    gone: '改自一条已经不在的改写',
    kicker: '看过的人改写的标题',
    before: (words: string) => `原句：${words}`,
    note: (credit: string, name: string) => `${credit}改自「${name}」。经作者同意署名，店里看过。`,
    remix: '我也改一句',
  },
  en: {
    from: (credit: string, words: string) => `From “${words}” by ${credit}`,
    gone: 'From one that is no longer shown',
    kicker: 'A headline in a shopper’s words',
    before: (words: string) => `The shop’s words: ${words}`,
    note: (credit: string, name: string) => `By ${credit}, for ${name}. Named as they agreed, read by the shop.`,
    remix: 'Say it your way',
  },
} as const

/** The place of shoppers' words on a product page. */
export function remixesView(request: PageRequest, product: ShownProduct, shown: ShownRemixes): RemixesView {
  const { lang } = request
  const { detail, pack } = product
  const path = `/p/${detail.handle}`
  const action = hrefOf(request, `${path}/react`)
  const headline = pack && spansText(pack[lang].adHeadline)
  return {
    items: shown.items.map((remix) => remixView(request, remix, shown, action, path)),
    total: shown.total,
    original: {
      text: headline || pick(detail.name, lang),
      isGenerated: headline !== undefined && headline !== '',
      ...(pack && headline ? { like: { target: 'pack', id: pack.id, count: shown.packLikes, action } } : {}),
    },
    posters: posterViews(product, lang),
    facts: shown.facts,
    action: hrefOf(request, `${path}/remixes`),
    ownHref: hrefOf(request, '/remixes'),
  }
}

function remixView(request: PageRequest, remix: Remix, shown: ShownRemixes, action: string, path: string): RemixView {
  const { lang, snapshot } = request
  const words = WORDS[lang]
  const above = lineageOf(remix, shown.known).at(-1)
  const poster = shown.posters.get(remix.id)
  const like: LikeView = { target: 'remix', id: remix.id, count: shown.likes[remix.id] ?? 0, action }
  return {
    id: remix.id,
    kind: remix.kind,
    text: remix.words,
    lang: remix.lang,
    credit: pick(creditOf(remix.nickname), lang),
    date: dayIn(snapshot.shop.timeZone, remix.createdAt.getTime()),
    ...(above ? { from: above.words === null ? words.gone : words.from(pick(above.credit, lang), above.words) } : {}),
    ...(poster ? { picture: madePicture(poster, lang, remix.words) } : {}),
    ...(remix.answer ? { answer: remix.answer.text } : {}),
    like,
    href: `${hrefOf(request, path)}#${remix.id}`,
  }
}

/** Posters that a shopper may arrange anew, each with the templates that suit this product. */
function posterViews({ works, detail, pack }: ShownProduct, lang: Lang): RemixPosterView[] {
  const name = pick(detail.name, lang)
  return works.flatMap((work): RemixPosterView[] => {
    const { recipe } = work
    if (recipe.kind !== 'poster' || work.lang !== lang) return []
    const picture = detail.pictures.some(({ mediaHash }) => mediaHash)
      ? { bytes: new Uint8Array(), width: 1000, height: 1250 }
      : undefined
    const slots = {
      headline: [plain(name)],
      subline: pack?.[lang].sellingPoints[0] ?? [plain(name)],
      brand: name,
      label: 'AI',
      price: '1',
      facts: ['1', '2'],
      picture,
    }
    const { campaign } = recipe
    const made = campaign === 'collection' || campaign === 'comparison' ? undefined : campaign
    return [
      {
        id: work.id,
        picture: madePicture(work, lang, name),
        templates: templatesFor(slots, POSTER_FORMATS[recipe.format], made).map((id) => ({
          id,
          name: pick(TEMPLATE_NAMES[id], lang),
        })),
      },
    ]
  })
}

/** The newest remix that somebody likes, with its product. */
export interface LikedRemix {
  readonly remix: Remix
  readonly likes: number
}

/** The home page with a shopper's words in its mixed section, where one is shown and liked. */
export function withRemixQuote(view: HomeView, request: PageRequest, liked: LikedRemix | undefined): HomeView {
  const quote = liked && quoteOf(request, liked)
  if (!quote) return view
  return {
    ...view,
    sections: view.sections.map((section) => (section.form === 'mixed' ? { ...section, quote } : section)),
  }
}

function quoteOf(request: PageRequest, { remix, likes }: LikedRemix): MixedSectionView['quote'] {
  const { lang, snapshot } = request
  const words = WORDS[lang]
  const product = snapshot.products.find(({ detail }) => detail.id === remix.productId)
  if (!product) return undefined
  const name = pick(product.detail.name, lang)
  const path = `/p/${product.detail.handle}`
  const headline = product.pack && spansText(product.pack[lang].adHeadline)
  return {
    corner: 'user',
    kicker: words.kicker,
    ...(headline ? { before: words.before(headline) } : {}),
    text: remix.words,
    note: words.note(pick(creditOf(remix.nickname), lang), name),
    link: { label: words.remix, href: `${hrefOf(request, path)}#remix` },
    like: { target: 'remix', id: remix.id, count: likes, action: hrefOf(request, `${path}/react`) },
  }
}
