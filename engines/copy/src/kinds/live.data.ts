import { type LineRow, lines } from './line-row.ts'

const E = ['emotional'] as const
const R = ['rational'] as const
const A = ['action'] as const

/** Words of a live room around the facts: no urgency, no "I use it myself", no stock that nobody counted. */
const GREETINGS: readonly LineRow[] = [
  [
    '*',
    ['大家好，这里是{@host}的直播间。', '欢迎进来，这里是{@host}。', '你好，{@host}开播了。'],
    ['Hello, this is the live room of {@host}.', 'Welcome, this is {@host}.', 'Good to have you here: {@host}, live.'],
  ],
  [
    '*',
    ['头一次进来的，这里是{@host}，先听听看。'],
    ['If you are new here: this is {@host}, listen in for a while.'],
    { audience: ['first-time'] },
  ],
  ['*', ['又见面了，这里是{@host}。'], ['Good to see you again at {@host}.'], { audience: ['returning'] }],
]
const WELCOME_PLAIN: LineRow = [
  '*',
  ['大家好，欢迎进来。', '欢迎，我们开始。'],
  ['Hello and welcome.', 'Welcome, let us begin.'],
]
const NOTICE_VIRTUAL: readonly LineRow[] = [
  [
    '*',
    ['我是虚拟主播，画面和声音由AI生成，标识一直在屏幕上。', '先说明：讲解的是虚拟主播，由AI生成，屏幕上有标识。'],
    [
      'I am a virtual host: picture and voice are AI-generated, and the label stays on the screen.',
      'To begin with: a virtual host is speaking, AI-generated, as the label on the screen says.',
    ],
  ],
]
const NOTICE_PERSON: readonly LineRow[] = [
  [
    '*',
    ['讲解稿由AI生成，说的都照商品资料来。', '先说明：稿子是AI生成的，有不对的地方请指出来。'],
    [
      'The script is AI-generated and follows the product data.',
      'To begin with: the script is AI-generated; tell us if something is wrong.',
    ],
  ],
]
const AGENDA: readonly LineRow[] = [
  [
    '*',
    ['今天讲{@list}，讲完一件就答一件的问题。', '今天的内容：{@list}。问题随时打在评论里。'],
    [
      'Today: {@list}. After each we take your questions.',
      'On the table today: {@list}. Ask in the comments whenever you like.',
    ],
  ],
  ['*', ['{@occasion}前，想讲讲{@list}。'], ['With {@occasion} ahead, we talk about {@list}.'], { occasion: true }],
]
const HOUSE_RULE: readonly LineRow[] = [
  [
    '*',
    ['数字都有出处，没有资料的我会直说不知道。', '资料里有的我念，资料里没有的我不猜。'],
    [
      'Every figure has a source; what we do not know, I will say so.',
      'What is in the data I read out; what is not, I do not guess.',
    ],
  ],
]
const BRIDGES: readonly LineRow[] = [
  [
    '*',
    ['来看{@name}。', '先讲{@name}。', '把{@name}拿上来。'],
    ['Here is {@the}.', 'Let us begin with {@the}.', 'Now for {@the}.'],
  ],
  [
    '*',
    ['{@name}，拿近一点看。'],
    ['{@the}: let me bring it closer.'],
    { intent: E, notType: ['sofa', 'bed', 'bookshelf', 'desk', 'dining-table'] },
  ],
  ['*', ['{@name}，还是先讲数字。'], ['{@the}, figures first.'], { intent: R }],
  ['*', ['不绕弯，{@name}。'], ['No detours: {@the}.'], { intent: A }],
]
const NEXT_BRIDGES: readonly LineRow[] = [
  [
    '*',
    ['接下来是{@name}。', '换一件，{@name}。', '下面讲{@name}。'],
    ['Next, {@the}.', 'Something else now: {@the}.', 'On to {@the}.'],
  ],
]
const PRICES: readonly LineRow[] = [
  [
    '*',
    ['现在的价格是{@price}，以下单页为准。', '价格{@price}，页面上写的是同一个数。', '页面价{@price}。'],
    [
      'The price now is {@price}; the order page decides.',
      'It is {@price}, the same figure as on the page.',
      'On the page it stands at {@price}.',
    ],
  ],
]
const STOCKS: readonly LineRow[] = [
  [
    '*',
    ['库存现在是{@stock}，讲解的时候会变，以页面为准。'],
    ['Stock stands at {@stock} as I speak; the page has the current figure.'],
  ],
]
const OFFERS: readonly LineRow[] = [
  [
    '*',
    ['这次的优惠：{@offer}。', '有一项优惠：{@offer}。'],
    ['The offer this time: {@offer}.', 'There is an offer: {@offer}.'],
  ],
]
const NO_OFFER: readonly LineRow[] = [
  [
    '*',
    ['今天没有优惠，按这个价卖，想清楚再买。', '没有优惠，也不催你。'],
    ['There is no offer today; that is the price, so take your time.', 'No offer this time, and no pressure either.'],
  ],
]
const RIGHTS_UNKNOWN: readonly LineRow[] = [
  [
    '*',
    ['退换按商品页写的来，拿不准就问客服。', '售后怎么办，商品页上写着，看过再下单。'],
    [
      'For returns, go by the product page, or ask our service.',
      'What happens after the purchase is on the product page; read it before you order.',
    ],
  ],
]
const CUES: readonly LineRow[] = [
  [
    '*',
    ['想看哪个地方，打在评论里，我转过来。', '看不清的说一声，我凑近。'],
    [
      'Tell me in the comments which part you want to see.',
      'If something is hard to see, say so and I will bring it closer.',
    ],
  ],
  [
    '*',
    ['有问题现在问，我一条一条答。', '问题打出来，我照资料答。'],
    ['Ask now, and I will answer from the data.', 'Put your questions in the comments; I answer from the data.'],
  ],
  ['*', ['刚进来的，讲到{@name}了。'], ['For those who have just come in: we are at {@the}.']],
  [
    '*',
    ['平时穿什么码，打出来，我对着尺码表说。'],
    ['Tell me your usual size, and I will look it up in the chart.'],
    { category: ['apparel'] },
  ],
  [
    '*',
    ['家里要放的地方有多大，量一下打给我。'],
    ['Measure the place at home and tell me.'],
    { category: ['furniture'] },
  ],
  [
    '*',
    ['孩子多大，打在评论里，我看适不适合。'],
    ['Tell me how old the child is, and I will check whether it suits.'],
    { category: ['children'] },
  ],
  ['*', ['平时怎么喝、怎么吃，说说看。'], ['How do you take it at home? Tell us.'], { category: ['food'] }],
]
const UNKNOWN: readonly LineRow[] = [
  [
    '*',
    ['这个资料里没有，我先记下，查到再回复你。', '这一条我没有资料，不猜，请同事核对后答你。'],
    [
      'That is not in the data. I have noted it and will come back to you.',
      'I have nothing on that and will not guess; a colleague will check and answer you.',
    ],
  ],
]
const CLOSINGS: readonly LineRow[] = [
  [
    '*',
    ['今天讲了{@list}，都在商品页上，慢慢看。', '就讲到这里。{@list}的资料在页面上，想好了再买。'],
    [
      'That was {@list}; it is all on the product pages, at your own pace.',
      'So much for today. The data of {@list} is on the pages; buy when you have made up your mind.',
    ],
  ],
]
const GOODBYES: readonly LineRow[] = [
  [
    '*',
    ['没答完的问题，记下来了，晚些回复。谢谢你来。', '谢谢你听到现在，下次见。'],
    [
      'Open questions are noted and will be answered later. Thank you for coming.',
      'Thank you for listening. Until next time.',
    ],
  ],
]

export const LIVE_LINES = {
  greetings: lines('live.greeting', [...GREETINGS, WELCOME_PLAIN]),
  noticeVirtual: lines('live.virtual', NOTICE_VIRTUAL),
  noticePerson: lines('live.person', NOTICE_PERSON),
  agenda: lines('live.agenda', AGENDA),
  houseRule: lines('live.rule', HOUSE_RULE),
  bridges: lines('live.bridge', BRIDGES),
  nextBridges: lines('live.next', NEXT_BRIDGES),
  prices: lines('live.price', PRICES),
  stocks: lines('live.stock', STOCKS),
  offers: lines('live.offer', OFFERS),
  noOffer: lines('live.no-offer', NO_OFFER),
  rightsUnknown: lines('live.rights', RIGHTS_UNKNOWN),
  cues: lines('live.cue', CUES),
  unknown: lines('live.unknown', UNKNOWN),
  closings: lines('live.closing', CLOSINGS),
  goodbyes: lines('live.goodbye', GOODBYES),
}

/** How fast a presenter speaks, in Chinese characters and English words a second (3.8 to 4.8 characters is usual). */
export const LIVE_PACE = { zh: 4.2, en: 2.5 } as const
/** Something is asked of the audience at least so often. */
export const CUE_EVERY_SECONDS = 90
/** A demonstration is shown for so long beside what is said. */
export const DEMONSTRATION_SECONDS = 15
