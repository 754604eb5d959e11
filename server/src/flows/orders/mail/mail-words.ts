import type { MailKind } from './mail-kinds.ts'

interface Words {
  readonly subject: string
  readonly heading: string
  readonly lead: string
}

/** What each message says: `{number}` and `{shop}` are filled in. */
export const MAIL_WORDS: Readonly<Record<'zh' | 'en', Readonly<Record<MailKind, Words>>>> = {
  zh: {
    'sign-in-code': {
      subject: '{shop} 登录验证码',
      heading: '你的登录验证码',
      lead: '在登录页填上它。{minutes} 分钟内有效，只能用一次。',
    },
    'order-placed': {
      subject: '订单 {number} 已收到',
      heading: '订单收到了，谢谢你。',
      lead: '我们开始备货，寄出时再写信告诉你。备货之前，你还可以取消或改地址。',
    },
    'order-changed': {
      subject: '订单 {number} 已改好',
      heading: '订单按你确认的改好了。',
      lead: '下面是现在的样子。如果不是你要求改的，请马上回信。',
    },
    'order-shipped': {
      subject: '订单 {number} 已寄出',
      heading: '包裹已经上路。',
      lead: '承运商和单号在下面，路上的进展凭单号可查。',
    },
    'order-delivered': {
      subject: '订单 {number} 已送达',
      heading: '包裹送到了。',
      lead: '有不合适的，可以在退换期内申请退换。没有收到的话，请回信告诉我们。',
    },
    'order-cancelled': {
      subject: '订单 {number} 已取消',
      heading: '订单已经取消。',
      lead: '商品不再寄出。付过的钱按下面的方式退回。',
    },
    'return-requested': {
      subject: '订单 {number}：退货申请已收到',
      heading: '收到你的退货申请。',
      lead: '请把下面的商品寄回。收到并验过后，我们就退款。',
    },
    'return-received': {
      subject: '订单 {number}：退回的商品到了',
      heading: '退回的商品到了。',
      lead: '我们正在验货，验过就退款。',
    },
    'return-refunded': {
      subject: '订单 {number}：退款已办',
      heading: '验过了，退款已办。',
      lead: '钱按下面的方式退回。到账快慢看付款渠道，银行卡一般要几个工作日。',
    },
    'exchange-requested': {
      subject: '订单 {number}：换货申请已收到',
      heading: '收到你的换货申请。',
      lead: '新的已经为你留好。请把旧的寄回，收到并验过后就寄出新的。',
    },
    'exchange-received': {
      subject: '订单 {number}：要换的商品到了',
      heading: '要换的商品到了。',
      lead: '我们正在验货，验过就寄出新的。',
    },
    'exchange-sent': {
      subject: '订单 {number}：换的商品已寄出',
      heading: '验过了，新的已经寄出。',
      lead: '换好之后的订单如下。',
    },
    'case-refused': {
      subject: '订单 {number}：这次退换没有办成',
      heading: '这次退换没有办成。',
      lead: '原因写在下面。有疑问请直接回信，会有人看。',
    },
    'payment-returned': {
      subject: '{shop}：没有下成单，款已退回',
      heading: '没有下成单，付的钱全数退回。',
      lead: '退到付款的那张卡，一般要几个工作日到账。',
    },
  },
  en: {
    'sign-in-code': {
      subject: 'Your sign-in code for {shop}',
      heading: 'Your sign-in code',
      lead: 'Type it on the sign-in page. It is good for {minutes} minutes, and once only.',
    },
    'order-placed': {
      subject: 'We have your order {number}',
      heading: 'Thank you, we have your order.',
      lead: 'We are getting it ready and will write again when it leaves. Until we pack it you can cancel it or change the address.',
    },
    'order-changed': {
      subject: 'Your order {number} was changed',
      heading: 'Your order was changed as you confirmed.',
      lead: 'This is how it is now. If you did not ask for it, answer this message right away.',
    },
    'order-shipped': {
      subject: 'Your order {number} is on its way',
      heading: 'Your parcel is on its way.',
      lead: 'The carrier and the tracking number are below; the number shows where it is.',
    },
    'order-delivered': {
      subject: 'Your order {number} has arrived',
      heading: 'Your parcel has arrived.',
      lead: 'If something does not suit you, you can return or exchange it within the return time. If it is not there, answer this message.',
    },
    'order-cancelled': {
      subject: 'Your order {number} is cancelled',
      heading: 'Your order is cancelled.',
      lead: 'Nothing will be sent. What you paid goes back as listed below.',
    },
    'return-requested': {
      subject: 'Order {number}: we have your return request',
      heading: 'We have your return request.',
      lead: 'Please send these goods back. Once they are here and looked at, we refund them.',
    },
    'return-received': {
      subject: 'Order {number}: your return is here',
      heading: 'Your return is here.',
      lead: 'We are looking at it and refund it when that is done.',
    },
    'return-refunded': {
      subject: 'Order {number}: your refund',
      heading: 'Your refund is on its way.',
      lead: 'It goes back as listed below. How soon you see it depends on the way it was paid; cards usually take some working days.',
    },
    'exchange-requested': {
      subject: 'Order {number}: we have your exchange request',
      heading: 'We have your exchange request.',
      lead: 'The new goods are kept for you. Please send the old ones back; once they are here and looked at, the new ones leave.',
    },
    'exchange-received': {
      subject: 'Order {number}: your goods to exchange are here',
      heading: 'Your goods to exchange are here.',
      lead: 'We are looking at them and send the new ones when that is done.',
    },
    'exchange-sent': {
      subject: 'Order {number}: your new goods are on their way',
      heading: 'Your new goods are on their way.',
      lead: 'This is the order as it is now.',
    },
    'case-refused': {
      subject: 'Order {number}: we could not take it back',
      heading: 'We could not take it back this time.',
      lead: 'The reason is below. Answer this message with any question; a person reads it.',
    },
    'payment-returned': {
      subject: '{shop}: nothing was ordered, your money goes back',
      heading: 'Nothing was ordered, and all of your payment goes back.',
      lead: 'It goes to the card that you paid with; that usually takes some working days.',
    },
  },
}

export const MAIL_LABELS = {
  zh: {
    number: '订单号',
    goods: '商品合计',
    discount: '优惠',
    delivery: '运费',
    tax: '税',
    taxIn: '其中税',
    total: '合计',
    free: '免',
    way: '配送',
    address: '寄到',
    carrier: '承运商',
    tracking: '单号',
    part: '说明',
    partText: '这是其中一个包裹，其余的另寄。',
    refund: '退回',
    charge: '补付',
    instead: '换成',
    reason: '原因',
    open: '查看订单',
    to: (method: string) => `到${method}`,
    from: (method: string) => `从${method}`,
    units: (n: number) => `× ${n}`,
    care: '好好用它',
    hints: '和它一起用',
    hintsNote: '你在账户里要了这一段。算法按商品本身挑选，理由按商品的事实写成。',
    hintsStop: '不要再告诉我',
    hintsFooter: (shop: string) => `你在 ${shop} 下了单，所以收到这封信；中间那一段是你要的。它不跟踪你。`,
    footer: (shop: string) => `你在 ${shop} 下了单，所以收到这封信。它不是广告，也不跟踪你。`,
    paymentFooter: (shop: string) => `你在 ${shop} 付过款，所以收到这封信。它不是广告，也不跟踪你。`,
    codeFooter: (shop: string) =>
      `有人用这个邮箱登录 ${shop}，所以发来这封信。不是你的话，不用理会，也别把验证码给别人。`,
  },
  en: {
    number: 'Order',
    goods: 'Goods',
    discount: 'Discount',
    delivery: 'Delivery',
    tax: 'Tax',
    taxIn: 'Of it tax',
    total: 'Total',
    free: 'free',
    way: 'Delivery',
    address: 'Goes to',
    carrier: 'Carrier',
    tracking: 'Tracking number',
    part: 'Note',
    partText: 'This is one of several parcels; the rest follows.',
    refund: 'Refund',
    charge: 'To pay',
    instead: 'Instead',
    reason: 'Reason',
    open: 'View the order',
    to: (method: string) => `to ${method}`,
    from: (method: string) => `by ${method}`,
    units: (n: number) => `× ${n}`,
    care: 'Looking after it',
    hints: 'To go with it',
    hintsNote:
      'You asked for this part in your account. An algorithm chose by the goods themselves; each reason is written from their facts.',
    hintsStop: 'Tell me no more of this',
    hintsFooter: (shop: string) =>
      `You get this because you ordered at ${shop}; the part in the middle you asked for. It does not track you.`,
    footer: (shop: string) =>
      `You get this because you ordered from ${shop}. It is no advertisement, and it does not track you.`,
    paymentFooter: (shop: string) =>
      `You get this because you paid at ${shop}. It is no advertisement and does not track you.`,
    codeFooter: (shop: string) =>
      `Somebody signs in to ${shop} with this address. If it is not you, do nothing, and give the code to nobody.`,
  },
} as const
