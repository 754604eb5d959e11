import type { LocalizedText } from '@qianmian/kernel'
import { DECLINE_WORDS, isDeclineReason } from '../../platform/payments/decline-reasons.ts'

/** Why a payment on a page came to nothing, beside the reasons of a bank. */
const OVER: Readonly<Record<string, LocalizedText>> = {
  'given-up': {
    zh: '您没有付卡就回来了，没有扣款。可以再试，或换一种付款方式。',
    en: 'You came back without paying. Nothing was charged: try again, or choose another way to pay.',
  },
  'timed-out': {
    zh: '付卡的页面过期了，没有扣款。可以再试，或换一种付款方式。',
    en: 'The time of the card page is over. Nothing was charged: try again, or choose another way to pay.',
  },
  unavailable: {
    zh: '付卡的服务没有回应，没有扣款。过一会儿再试，或换一种付款方式。',
    en: 'The card service does not answer. Nothing was charged: try again in a while, or choose another way to pay.',
  },
}

/** Why money that came goes back. */
const RETURNED: Readonly<Record<string, LocalizedText>> = {
  'sold-out': {
    zh: '付款到的时候，商品已经卖完了。',
    en: 'The goods had sold out by the time the payment came.',
  },
  'other-amount': {
    zh: '收到的金额和订单不一致，所以没有下单。',
    en: 'The amount that came was not that of the order, so nothing was ordered.',
  },
  'too-late': {
    zh: '付款到得太晚，购物袋已经改过或用别的方式下了单。',
    en: 'The payment came too late: the bag had changed or was ordered another way.',
  },
  'gift-card': {
    zh: '一起付的礼品卡余额变了，所以没有下单。',
    en: 'The balance of the gift card that paid the rest had changed, so nothing was ordered.',
  },
}

/** One sentence for a reason that is kept with a payment; an unknown one gets the general sentence. */
export const reasonText = (reason: string | null): LocalizedText =>
  (reason && (OVER[reason] ?? RETURNED[reason])) || DECLINE_WORDS[isDeclineReason(reason) ? reason : 'declined']
