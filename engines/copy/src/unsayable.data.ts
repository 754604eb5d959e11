/**
 * What the engine never repeats, not even out of a fact: absolute terms and promotion talk.
 * The gates have the full rules; this short list only keeps an import's hype out of the engine's own sentences.
 * Source: Advertising Law of the PRC, article 9 (absolute terms), and the house voice (hype words).
 */
export const UNSAYABLE: Readonly<Record<'zh' | 'en', RegExp>> = {
  zh: /最|第一(?!次|层|步)|顶级|顶尖|极致|极品|唯一|首选|绝对|国家级|世界级|全网|独一无二|史上|史低|万能|完美|神器|根治|包治|零风险|无敌|王牌|冠军|首个|首款|独家|爆款|手慢无|秒杀|清仓|亏本|赋能|一键|100%安全|百分百|永久|纯天然|抗菌|零碳|碳中和/,
  en: /\b(best|number one|no\. ?1|perfect|ultimate|unbeatable|guaranteed|miracle|world[- ]class|revolutionary|magic(al)?|flawless|greatest|unrivalled|unrivaled|cheapest|finest|100% safe|carbon[- ]neutral|antibacterial|eco[- ]friendly|must[- ]have|game[- ]chang\w+|the only|safest|lowest price|hurry|sale)\b|#1/i,
}

/** Characters that a spoken value may not contain: markup, frame marks, addresses, pictographs. */
export const UNPRINTABLE =
  /[{}<>[\]\\^`|~_@#$*="!！?？\u0000-\u001f\u200b-\u200f\u2028-\u202f\ufeff]|https?:|www\.|\p{Extended_Pictographic}(?<![\d#*©®™])/u

/** What a form or an export writes where nothing is known. */
export const PLACEHOLDER = /^(undefined|null|nan|n\/?a|tbd|tbc|unknown|todo|\?+|-+|待定|未知|暂无|不详|无数据)$/i

/** Names of attributes that hold free text or internal data, never facts to tell. */
export const NOT_FOR_TELLING =
  /desc|body|html|summary|seo|meta|keyword|tags?$|barcode|gtin|sku|vendor|supplier|url|image|internal|描述|详情|介绍|卖点|标签|关键词|条码|货号|编码|供应商|备注|图片|链接/i
