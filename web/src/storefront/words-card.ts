import type { Lang } from './view.ts'

const zh = {
  leaving: '去付卡的页面',
  leavingText: (amount: string) => `卡号填在付卡服务自己的页面上，不经过我们。要付 ${amount}。`,
  open: '这一单在等付卡',
  openText: (amount: string, kept: string) => `付卡的页面已经开好，要付 ${amount}。商品和价格为您留到 ${kept}。`,
  waiting: '在等银行确认',
  waitingText: (amount: string) => `银行还没有确认您的 ${amount}，一般几秒就好。可以关掉这一页：确认以后会发邮件给您。`,
  silent: '付卡的服务这会儿没有回应。没有丢：我们会一直问下去，不会重复扣款。',
  returned: '没有下成单，钱退给您',
  returnedText: (amount: string) => `${amount} 全数退回付款的那张卡，一般要几个工作日到账。邮件也会告诉您。`,
  toCard: '去付卡',
  look: '再看一次',
  other: '换一种付款方式',
  toBag: '回到购物袋',
  note: '下一步到付卡服务的页面填卡号；卡号不经过我们。',
}
type Words = typeof zh

const en: Words = {
  leaving: 'To the card page',
  leavingText: (amount) =>
    `Your card is typed in on the card service’s own page and never passes through us. To pay: ${amount}.`,
  open: 'This order waits for your card',
  openText: (amount, kept) =>
    `The card page is open. To pay: ${amount}. Goods and price are kept for you until ${kept}.`,
  waiting: 'Waiting for the bank',
  waitingText: (amount) =>
    `The bank has not confirmed your ${amount} yet. That usually takes seconds. You can close this page: when it is confirmed, a mail tells you.`,
  silent: 'The card service does not answer right now. Nothing is lost: we go on asking, and nothing is charged twice.',
  returned: 'Nothing was ordered, and your money goes back',
  returnedText: (amount) =>
    `All of the ${amount} goes back to the card that you paid with, usually within some working days. A mail tells you as well.`,
  toCard: 'Go to the card page',
  look: 'Look again',
  other: 'Pay another way',
  toBag: 'Back to the bag',
  note: 'Next, you type your card in on the card service’s own page; it never passes through us.',
}

/** Words of paying by card on the page of the card service. */
export const CARD_WORDS: Readonly<Record<Lang, Words>> = { zh, en }
