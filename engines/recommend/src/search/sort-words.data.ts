import type { LocalizedText } from '@qianmian/kernel'
import type { SortIntent } from './query.ts'

/** Words by which shoppers ask for an order. */
export const SORT_WORDS: readonly (readonly [sort: SortIntent, label: LocalizedText, pattern: RegExp])[] = [
  [
    'price-up',
    { zh: '价格从低到高', en: 'lowest price first' },
    /最便宜的?|便宜一?点的?|便宜的?|最低价|低价的?|价格从?低到高|从低到高|实惠的?|\b(?:cheapest|lowest price|cheap|price low to high|low to high|inexpensive|affordable)\b/u,
  ],
  [
    'price-down',
    { zh: '价格从高到低', en: 'highest price first' },
    /最贵的?|最高价|价格从?高到低|从高到低|\b(?:most expensive|highest price|price high to low|high to low|priciest)\b/u,
  ],
  [
    'newest',
    { zh: '最新', en: 'newest first' },
    /最新的?|新品|新款|刚上架的?|上新|\b(?:newest|latest|new arrivals?|just in)\b/u,
  ],
  [
    'popular',
    { zh: '最受欢迎', en: 'most popular first' },
    /最受欢迎的?|热销的?|热卖的?|销量(?:最高|第一)?的?|人气(?:最高)?的?|热门的?|\b(?:most popular|best ?sell(?:ing|ers?)|popular|trending)\b/u,
  ],
]

/** Words before what is not wanted. Longest first. */
export const EXCLUDE_BEFORE =
  /(?:不想要|不要有|不喜欢|不要|不含有?|不带|不加|不是|除了|除去|去掉|排除|没有|无添加|非|无|\bwithout(?: any)?(?: added)?\s|\bno(?: added)?\s|\bnot\s|\bexcept(?: for)?\s|\bexcluding\s|\bexclude\s|\bfree (?:of|from)\s|(?<![\p{L}\p{N}])-(?=\p{L}))/gu

/** Those that say it of anything; the others only before a material (无香精, but 无线 is a word). */
export const EXCLUDES_ANYTHING =
  /^(?:不想要|不要有|不喜欢|不要|不带|不是|除了|除去|去掉|排除|without|not|except|excluding|exclude|-)/u

/** 'sugar-free', 'nut free'. */
export const FREE_AFTER = /(?<![\p{L}])([a-z]+)[- ]free\b/gu
