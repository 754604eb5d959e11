import { category, formatFigure, formatMoney, pick, spansText, UNITS } from '@qianmian/kernel'
import type { FigureView, HomeSectionView, HomeView, MixedSectionView } from '@qianmian/web/view'
import { card, isAvailable, lowestPrice } from './cards.ts'
import { factTiles } from './fact-tiles.ts'
import { type Intent, ROOMS, SEQUENCES } from './intents.data.ts'
import { frontPicture } from './lead-pictures.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import { seasonName, solarTerm } from './season.ts'
import { shell } from './shell.ts'
import type { ShownProduct } from './snapshot.ts'

/** Home by season and shop alone: nothing here looks at the person. */
export function homePage(request: PageRequest): HomeView {
  const { lang, snapshot } = request
  const term = solarTerm(request.now)
  const used = new Set<ShownProduct>()
  const shop = pick(snapshot.shop.name, lang)
  const hero = pickHero(request, term.season)
  if (hero) used.add(hero)
  const rooms = ROOMS.filter((intent) => !intent.seasons || intent.seasons.includes(term.season))
  const sections = [
    roomSection(request, rooms, used),
    sequenceSection(request, used),
    specSection(request, used),
    mixedSection(request, used),
  ].filter((section): section is HomeSectionView => section !== undefined)
  const shelf = sections.length < FEW_SECTIONS ? shelfSection(request, used) : undefined
  const heroPicture = hero && frontPicture(hero, lang)
  const promise = pick(snapshot.shop.settings.promise ?? {}, lang)
  const headline = hero?.pack
    ? spansText(hero.pack[lang].adHeadline)
    : lang === 'zh'
      ? `${term.zh}，${term.note.zh}。`
      : `${term.en}: ${term.note.en}.`
  const isEmpty = snapshot.products.length === 0
  const lead = isEmpty ? EMPTY[lang].lead : hero?.pack ? spansText(hero.pack[lang].adBody) : promise
  const proven = snapshot.products.reduce(
    (sum, product) => sum + product.detail.facts.filter((fact) => fact.evidence).length,
    0,
  )
  return {
    page: 'home',
    shell: shell(request, {
      title: promise ? `${shop} · ${promise}` : shop,
      description: promise || shop,
      shareImage: heroPicture?.src.startsWith('/') ? heroPicture.src : undefined,
    }),
    term: { zh: term.zh, en: term.en, note: term.note[lang] },
    hero: {
      heading: isEmpty ? EMPTY[lang].heading : headline.replace(/[，,]\s*/, lang === 'zh' ? '，\n' : ',\n'),
      lead,
      link: hero
        ? {
            label: lang === 'zh' ? `看${pick(hero.detail.name, lang)}` : `See ${pick(hero.detail.name, lang)}`,
            href: hrefOf(request, `/p/${hero.detail.handle}`),
          }
        : isEmpty
          ? { label: EMPTY[lang].door, href: '/studio' }
          : { label: lang === 'zh' ? '看全部商品' : 'See everything', href: hrefOf(request, '/search') },
      picture: heroPicture,
      tile: hero && !heroPicture ? factTiles(hero, lang, 1)[0] : undefined,
      productId: hero?.detail.id,
    },
    composition: {
      text:
        lang === 'zh'
          ? [
              { text: '这一页按' },
              { text: `${term.zh}时节`, mark: 'algorithm' },
              { text: '和' },
              { text: '店主的顺序', mark: 'enterprise' },
              { text: '来排，没有用到你看过什么。' },
            ]
          : [
              { text: 'This page follows the season, ' },
              { text: term.en, mark: 'algorithm' },
              { text: ', and ' },
              { text: "the shop's own order", mark: 'enterprise' },
              { text: '. It uses nothing about you.' },
            ],
      reasons: [
        {
          corner: 'algorithm',
          text:
            lang === 'zh'
              ? `现在是${seasonName(term.season, lang)}季，${term.note.zh}。`
              : `It is ${seasonName(term.season, lang)}: ${term.note.en}.`,
        },
        {
          corner: 'enterprise',
          text:
            lang === 'zh'
              ? `店里 ${snapshot.products.length} 件商品，${proven} 条事实有证据。`
              : `${snapshot.products.length} products, ${proven} facts with evidence.`,
        },
      ],
      personal: false,
    },
    sections: shelf ? [...sections, shelf] : sections,
  }
}

/** A shop without products: the shopper learns that it is not open yet, the owner finds her door. */
const EMPTY = {
  zh: {
    heading: '还没有商品，\n店主正在准备',
    lead: '店主导入第一份商品表以后，这里就是店。',
    door: '我是店主，去放商品',
  },
  en: {
    heading: 'Nothing here yet,\nthe owner is preparing it',
    lead: 'With the first product file that the owner brings in, this becomes the shop.',
    door: 'I am the owner: add products',
  },
} as const

function withPicture(product: ShownProduct): boolean {
  return product.detail.pictures.length > 0 && isAvailable(product)
}

/** Fewer sections leave the page empty: small shops, shops without pictures, shops of one kind of thing. */
const FEW_SECTIONS = 2
const SHELF = 9

/** What no other section shows, in the shop's order. */
function shelfSection(request: PageRequest, used: ReadonlySet<ShownProduct>): HomeSectionView | undefined {
  const { lang } = request
  const { products } = request.snapshot
  const free = products.filter((product) => isAvailable(product) && !used.has(product))
  if (free.length === 0) return undefined
  return {
    form: 'shelf',
    heading: lang === 'zh' ? '店里的东西' : 'In the shop',
    link: { label: WORDS[lang].all(products.length), href: hrefOf(request, '/search') },
    cards: free.slice(0, SHELF).map((product) => card(request, product)),
  }
}

const WORDS = {
  zh: { all: (n: number) => `看全部 ${n} 件` },
  en: { all: (n: number) => (n === 1 ? 'See it' : `See all ${n}`) },
} as const

/** A room picture in the cold half of the year, clothes in the warm one; else whatever has a picture, or a text. */
function pickHero(request: PageRequest, season: string): ShownProduct | undefined {
  const types = season === 'summer' || season === 'spring' ? ['tee', 'dress', 'sofa'] : ['sofa', 'armchair', 'bed']
  const { products } = request.snapshot
  for (const type of types) {
    const found = products.find((product) => product.detail.productType === type && withPicture(product))
    if (found) return found
  }
  return (
    products.find(withPicture) ??
    products.find((product) => product.pack && isAvailable(product)) ??
    products.find(isAvailable)
  )
}

function fill(request: PageRequest, intent: Intent, used: ReadonlySet<ShownProduct>): ShownProduct[] {
  return intent.productTypes.flatMap(
    (type) =>
      request.snapshot.products.find(
        (product) => product.detail.productType === type && withPicture(product) && !used.has(product),
      ) ?? [],
  )
}

function roomSection(
  request: PageRequest,
  intents: readonly Intent[],
  used: Set<ShownProduct>,
): HomeSectionView | undefined {
  const { lang } = request
  const { currency } = request.snapshot.shop
  const free = new Set<ShownProduct>()
  for (const intent of intents) {
    // The hero may stand here too: the room is built around it.
    const products = fill(request, intent, free).slice(0, 3)
    if (products.length < intent.least) continue
    for (const product of products) used.add(product)
    const sum = formatMoney(
      { amount: products.reduce((total, product) => total + lowestPrice(product), 0), currency },
      lang,
    )
    return {
      form: 'room',
      kicker: intent.kicker[lang],
      heading: intent.heading[lang],
      text: intent.text[lang],
      cards: products.map((product) => card(request, product)),
      palette: palette(request, products),
      sum: lang === 'zh' ? `三样一起 ${sum}，分开买也是这个价。` : `${sum} for the three; the same when bought apart.`,
    }
  }
  return undefined
}

function palette(request: PageRequest, products: readonly ShownProduct[]) {
  const { lang } = request
  const colours = products.flatMap((product) =>
    product.detail.options.flatMap((option) =>
      option.values.flatMap((value) => (value.swatch ? [{ hex: value.swatch, name: pick(value, lang) }] : [])),
    ),
  )
  const distinct = colours
    .filter((colour, i) => colours.findIndex((other) => other.hex === colour.hex) === i)
    .slice(0, 5)
  return distinct.length >= 3
    ? { caption: lang === 'zh' ? '这三样有的颜色' : 'The colours they come in', colours: distinct }
    : undefined
}

function sequenceSection(request: PageRequest, used: Set<ShownProduct>): HomeSectionView | undefined {
  const { lang } = request
  for (const intent of SEQUENCES) {
    const products = fill(request, intent, used)
    if (products.length < intent.least) continue
    for (const product of products) used.add(product)
    return {
      form: 'sequence',
      kicker: intent.kicker[lang],
      heading: intent.heading[lang],
      text: intent.text[lang],
      steps: products.map((product) => ({
        does: intent.does?.[product.detail.productType ?? '']?.[lang] ?? '',
        card: card(request, product),
      })),
    }
  }
  return undefined
}

/** One object for people who look at figures first: the product with the most measured facts. */
function specSection(request: PageRequest, used: Set<ShownProduct>): HomeSectionView | undefined {
  const { lang } = request
  const candidates = request.snapshot.products.filter(
    (product) => product.brand?.strategy === 'rational' && withPicture(product) && !used.has(product),
  )
  const best = candidates
    .map((product) => ({ product, figures: figures(request, product) }))
    .filter((entry) => entry.figures.length >= 3)
    .sort(
      (a, b) =>
        Number(b.product.detail.productType === 'headphones') - Number(a.product.detail.productType === 'headphones'),
    )[0]
  const picture = best && frontPicture(best.product, lang)
  if (!best || !picture) return undefined
  used.add(best.product)
  const price = formatMoney({ amount: lowestPrice(best.product), currency: request.snapshot.shop.currency }, lang)
  const name = pick(best.product.detail.name, lang)
  return {
    form: 'spec',
    kicker:
      lang === 'zh'
        ? `${pick(best.product.brand?.name ?? {}, lang)} · 给先看数字的人`
        : `${pick(best.product.brand?.name ?? {}, lang)}, for those who look at figures first`,
    heading: lang === 'zh' ? `${name}，\n用数字说` : `${name},\nin figures`,
    text:
      lang === 'zh'
        ? '三个数都连着检测报告，点开就能看。没有测过的，我们不写。'
        : 'Each figure opens its report. What was not measured is not written.',
    figures: best.figures,
    picture,
    productId: best.product.detail.id,
    link: {
      label: lang === 'zh' ? `${name}，${price}` : `${name}, ${price}`,
      href: hrefOf(request, `/p/${best.product.detail.handle}`),
    },
  }
}

function figures(request: PageRequest, product: ShownProduct): FigureView[] {
  const { lang } = request
  return product.detail.facts
    .flatMap((fact): FigureView[] => {
      if (fact.value.kind !== 'number' || !fact.evidence || fact.status !== 'active') return []
      const unit = UNITS[fact.value.unit ?? '']
      return [
        {
          figure: formatFigure(fact.value.amount),
          unit: unit
            ? lang === 'zh' && unit.prose.zh.length <= 3
              ? unit.prose.zh
              : unit.table
            : (fact.value.unit ?? ''),
          label: pick(fact.label, lang),
          factId: fact.id,
          href: `${hrefOf(request, `/p/${product.detail.handle}`)}#fact-${fact.id}`,
        },
      ]
    })
    .slice(0, 3)
}

function mixedSection(request: PageRequest, used: Set<ShownProduct>): MixedSectionView | undefined {
  const { lang } = request
  const free = request.snapshot.products.filter((product) => withPicture(product) && !used.has(product))
  const daily =
    free.find((product) => product.detail.productType === 'laundry-liquid') ??
    free.find((product) => product.brand?.strategy === 'action')
  const child =
    free.find((product) => product !== daily && product.detail.productType === 'arch-blocks') ??
    free.find((product) => product !== daily && product.detail.category === 'children')
  const narrator = request.snapshot.brands.find((brand) => brand.strategy === 'narrative') ?? request.snapshot.brands[0]
  const sentence = narrator?.samples[lang][0]
  if (!daily && !child) return undefined
  const nav = daily ? pick(category(daily.detail.category).nav, lang) : ''
  return {
    form: 'mixed',
    block: daily && {
      card: card(request, daily),
      heading: pick(daily.detail.name, lang),
      text: daily.pack ? spansText(daily.pack[lang].adBody) : nav,
      action: lang === 'zh' ? '看这一件' : 'See it',
    },
    card: child && card(request, child),
    quote:
      narrator && sentence
        ? {
            corner: 'enterprise',
            kicker: lang === 'zh' ? `${pick(narrator.name, lang)}的话` : `From ${pick(narrator.name, lang)}`,
            text: sentence,
            note: pick(narrator.promise, lang),
            link: {
              label: lang === 'zh' ? '看这个品牌' : 'See the brand',
              href: hrefOf(request, `/b/${narrator.handle}`),
            },
          }
        : undefined,
  }
}
