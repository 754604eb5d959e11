import { pick } from '@qianmian/kernel'
import type { BagLineView, BagView, CodeView } from '@qianmian/web/view'
import type { BagAnswer } from '../contract/shopping.ts'
import { bagOfferViews } from './bundle-views.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import { shell } from './shell.ts'
import { lineView, sumViews } from './till-parts.ts'

const WORDS = {
  zh: {
    title: '购物袋',
    left: (n: number) => (n > 0 ? `只剩 ${n} 件` : '卖完了'),
    gone: '这件不卖了',
  },
  en: {
    title: 'Bag',
    left: (n: number) => (n > 0 ? `Only ${n} left` : 'Sold out'),
    gone: 'No longer sold',
  },
} as const

/** Lines of a bag, each with what stands in the way of buying it. */
export function bagLines(request: PageRequest, bag: BagAnswer): BagLineView[] {
  const words = WORDS[request.lang]
  return [
    ...bag.lines.map((line) => {
      const isShort = line.freeUnits !== null && line.freeUnits < line.units
      return lineView(request, line, bag.currency, isShort ? words.left(line.freeUnits ?? 0) : undefined)
    }),
    ...bag.gone.map((variantId) => ({
      ...lineView(
        request,
        { productId: null, variantId, name: { [request.lang]: words.gone }, options: [], units: 1, unitPriceMinor: 0 },
        bag.currency,
        words.gone,
      ),
      total: '',
    })),
  ]
}

export function codeViews(bag: BagAnswer, lang: PageRequest['lang']): CodeView[] {
  const why = new Map(bag.refusedCodes.map((one) => [one.code, pick(one.why, lang)]))
  return bag.codes.map((typed) => {
    const code = typed.trim().toUpperCase()
    return { code, ...(why.has(code) ? { why: why.get(code) } : {}) }
  })
}

/** What is in the bag and what it costs, for her alone. */
export function bagPage(request: PageRequest, bag: BagAnswer, problem?: string): BagView {
  const { lang, snapshot } = request
  const lines = bagLines(request, bag)
  return {
    page: 'bag',
    shell: shell(request, {
      title: `${WORDS[lang].title} · ${pick(snapshot.shop.name, lang)}`,
      description: WORDS[lang].title,
      robots: 'noindex',
    }),
    ...(problem ? { problem } : {}),
    lines,
    offers: bagOfferViews(request, bag),
    sums: lines.length > 0 ? sumViews(bag, lang) : [],
    codes: codeViews(bag, lang),
    count: bag.lines.reduce((sum, line) => sum + line.units, 0),
    isSellable: bag.lines.length > 0 && lines.every((line) => !line.problem),
    lineAction: hrefOf(request, '/bag/lines'),
    codeAction: hrefOf(request, '/bag/codes'),
    holdAction: hrefOf(request, '/bag/hold'),
  }
}
