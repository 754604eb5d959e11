import { pick } from '@qianmian/kernel'
import type { CheckoutStep, CheckoutView } from '@qianmian/web/view'
import type { BagAnswer } from '../contract/shopping.ts'
import { bagLines, codeViews } from './bag-page.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import { shell } from './shell.ts'
import { addressForm, addressLines, money, sumViews, timeIn } from './till-parts.ts'

const WORDS = {
  zh: { title: '结算', free: '免费', days: (a: number, b: number) => (a === b ? `${a} 天` : `${a}–${b} 天`) },
  en: { title: 'Checkout', free: 'Free', days: (a: number, b: number) => (a === b ? `${a} days` : `${a}–${b} days`) },
} as const
export const STEPS: readonly CheckoutStep[] = ['where', 'delivery', 'pay']

export interface CheckoutState {
  readonly step: CheckoutStep
  readonly isSignedIn: boolean
  /** Where the shop delivers. */
  readonly countries: readonly string[]
  /** What stands in the form: as it was typed, else as it is known. */
  readonly values: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
  readonly problem?: string
}

/** The furthest step that a bag is ready for. */
export const stepOf = (bag: BagAnswer): CheckoutStep =>
  !bag.email || !bag.address ? 'where' : bag.deliveryId === null ? 'delivery' : 'pay'

/** One step of the checkout beside what is bought. */
export function checkoutPage(request: PageRequest, bag: BagAnswer, state: CheckoutState): CheckoutView {
  const { lang, snapshot } = request
  const words = WORDS[lang]
  const { timeZone } = snapshot.shop
  const reach = STEPS.indexOf(stepOf(bag))
  const said = (amount: number) => money(amount, bag.currency, lang)
  const chosen = bag.deliveries.find((option) => option.id === bag.deliveryId)
  return {
    page: 'checkout',
    shell: shell(request, {
      title: `${words.title} · ${pick(snapshot.shop.name, lang)}`,
      description: words.title,
      robots: 'noindex',
    }),
    step: state.step,
    steps: STEPS.map((step, index) => ({
      step,
      ...(index <= reach && step !== state.step ? { href: `${hrefOf(request, '/checkout')}?step=${step}` } : {}),
    })),
    ...(state.problem ? { problem: state.problem } : {}),
    action: hrefOf(request, '/checkout'),
    checkoutHref: hrefOf(request, '/checkout'),
    codeAction: hrefOf(request, '/bag/codes'),
    bagHref: hrefOf(request, '/bag'),
    ...(state.isSignedIn
      ? {}
      : { signInHref: `${hrefOf(request, '/sign-in')}?next=${encodeURIComponent(hrefOf(request, '/checkout'))}` }),
    form: addressForm(state.countries, state.values, state.problems, lang),
    deliveries: bag.deliveries.map(({ id, name, priceMinor, days: [a = 0, b = a] }) => ({
      id,
      name: pick(name, lang),
      price: priceMinor === 0 ? words.free : said(priceMinor),
      days: words.days(a, b),
      selected: id === bag.deliveryId,
    })),
    payments: bag.payments.map(({ kind, name }, index) => ({
      kind,
      name: pick(name, lang),
      selected: state.values.kind ? state.values.kind === kind : index === 0,
    })),
    giftCards: bag.giftCards.map(({ id, label, balanceMinor }) => ({ id, label, balance: said(balanceMinor) })),
    lines: bagLines(request, bag),
    sums: sumViews(bag, lang),
    codes: codeViews(bag, lang),
    ...(bag.holdUntil ? { kept: { time: timeIn(timeZone, bag.holdUntil, lang), iso: bag.holdUntil } } : {}),
    // A bag that nothing was ever kept for is open: she has not lost anything.
    isOver: !bag.holdUntil && (bag.state === 'held' || bag.state === 'paying'),
    totalMinor: bag.totalMinor,
    total: said(bag.totalMinor),
    where: bag.address ? addressLines(bag.address, lang) : [],
    ...(chosen ? { delivery: pick(chosen.name, lang) } : {}),
    ...(bag.invoice ? { invoice: [bag.invoice.title, bag.invoice.taxNumber].filter(Boolean).join(' ') } : {}),
  }
}
