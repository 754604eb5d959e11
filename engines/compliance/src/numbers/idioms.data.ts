/** English number words that count something when a unit follows. */
export const ENGLISH_NUMBERS: Readonly<Record<string, string>> = {
  half: '0.5',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fifteen: '15',
  sixteen: '16',
  eighteen: '18',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  ninety: '90',
}

/** Runs that contain digits or numerals and state nothing measurable about a product. */
export const IDIOMS: readonly RegExp[] = [
  /双(?:11|12|十一|十二)(?![\d.])|(?<![\d.,¥￥$€£])(?:618|11\.11|12\.12)(?=大促|期间|活动|当天|前|来|到了|购物|年中)|二十四节气|(?<!\d)24节气/g,
  /(?<![\dA-Za-z])3D(?![A-Za-z\d])/g,
  /(?:^|\n) ?\d{1,2}[.、)）] ?(?!\d)/g,
  /三伏天?|三九天?|四季|一年四季|一日三餐|三餐|五谷|七夕|三口之家|两口子|四口之家|三明治|百搭|千家万户|万家灯火|千山万水|千里|百货|七分[裤袖]|九分[裤袖]|八分[裤袖]|五分[裤袖]/g,
  /两[件只张个块把条](?:不会|不可能|都不|不)?(?:有)?(?:完全)?一样/g,
  /一方面|一带|一回事|一把好手|一时|一年到头|半天|大半|一半|多半|两头|两用|两侧|两边|两端|两面|十分(?!钟)|万一|千万/g,
  /\bone of\b|\bno one\b|\beach one\b|\bat twos?\b|\b24\/7\b/gi,
]

/** People, limbs and times of a scene: 两个人, 三个朋友. */
export const SCENE_NOUNS =
  /^(?:人|大人|孩子|朋友|小孩|女孩|男孩|字|世界|季节|晚上|早晨|早上|下午|上午|周末|夏|冬|春|秋|家|动作|地方|角落|房间|手|脚|腿|眼|耳朵|猫|狗|路)/

/** Time and measure that one says in passing: 一天, 一年. */
export const SMALL_TALK = new Set([
  '天',
  '年',
  '日',
  '周',
  '星期',
  '个星期',
  '小时',
  '个小时',
  '秒',
  '秒钟',
  '分钟',
  '岁',
  '度',
  '寸',
  '斤',
])
/** Measure words after which a numeral rarely states a property. */
export const NEVER_COUNTED = new Set([
  '口',
  '处',
  '种',
  '回',
  '日',
  '把',
  '双',
  '对',
  '组',
  '套',
  '步',
  '按',
  '轮',
  '度',
  '寸',
  '抽',
  '款',
  '台',
  '安',
  '帕',
  '页',
  '牛',
  '勒',
])
