import { pick } from '@qianmian/kernel'
import type { CardView } from '@qianmian/web/view'
import type { PagePayment } from '../modules/checkout/index.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import { shell } from './shell.ts'
import { money, timeIn } from './till-parts.ts'

const TITLE = { zh: '付卡', en: 'Pay by card' }

/** Between the checkout and the page of the card service, in both directions. */
export function cardPage(
  request: PageRequest,
  payment: PagePayment,
  state: Pick<CardView, 'stage' | 'isSilent' | 'reason'>,
): CardView {
  const { lang, snapshot } = request
  const here = hrefOf(request, `/checkout/card/${payment.id}`)
  const amount = state.stage === 'returned' ? (payment.paidMinor ?? payment.amountMinor) : payment.amountMinor
  return {
    page: 'card',
    shell: shell(request, {
      title: `${TITLE[lang]} · ${pick(snapshot.shop.name, lang)}`,
      description: TITLE[lang],
      robots: 'noindex',
    }),
    ...state,
    amount: money(amount, payment.currency, lang),
    kept: timeIn(snapshot.shop.timeZone, payment.expiresAt.toISOString(), lang),
    ...(payment.url && payment.state === 'open' ? { cardHref: payment.url } : {}),
    statusHref: here,
    againHref: `${here}?back=1`,
    otherAction: here,
    bagHref: hrefOf(request, '/bag'),
  }
}
