/** Runs that contain digits or numerals and state nothing measurable about a product. */
export const IDIOMS: readonly RegExp[] = [
  /双(?:11|12|十一|十二)(?![\d.])|(?<![\d.,¥￥$€£])(?:618|11\.11|12\.12)(?=大促|期间|活动|当天|前|来|到了|购物|年中)|二十四节气|(?<!\d)24节气/g,
  /(?<![\dA-Za-z])3D(?![A-Za-z\d])/g,
  /(?:^|\n) ?\d{1,2}[.、)）] ?(?!\d)/g,
  /三伏天?|三九天?|四季|一年四季|一日三餐|三餐|五谷|七夕|三口之家|两口子|四口之家|三明治|百搭|千家万户|万家灯火|千山万水|千里|百货|七分[裤袖]|九分[裤袖]|八分[裤袖]|五分[裤袖]/g,
  /两[件只张个块把条](?:不会|不可能|都不|不)?(?:有)?(?:完全)?一样/g,
  /一方面|一带|一回事|一把好手|一时|一年到头|半天|半边天|大半天|多半|两头|两用|两侧|两边|两端|两面|十分(?!钟)|万一|千万/g,
  /\b(?:one|two|three|four) of (?:us|you|them|these|those|a kind)\b|\bone of\b|\b50\/50\b|\bno one\b|\beach one\b|\bat twos?\b|\b24\/7\b/gi,
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
export const NEVER_COUNTED = new Set(['口', '处', '回', '日', '按', '寸', '抽', '安', '帕', '页', '牛', '勒'])
