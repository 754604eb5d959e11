import type { LocalizedText } from '../locale.ts'
import { CATEGORIES } from './categories.ts'
import { TYPE_WORDS } from './type-words.data.ts'

interface Word {
  readonly type: string
  readonly word: string
}

const words = (lang: 'zh' | 'en'): readonly Word[] => {
  const isHan = (word: string) => /\p{Script=Han}/u.test(word)
  return CATEGORIES.flatMap(({ productTypes }) =>
    Object.entries(productTypes).flatMap(([type, name]) => {
      const own = TYPE_WORDS[type] ?? []
      // 短袖T恤 and T恤 are Chinese names; polo and T-shirt stand in Chinese names too.
      const said = lang === 'zh' ? [name.zh, ...own.filter(isHan)] : [name.en, ...own.filter((word) => !isHan(word))]
      return said.flatMap((word) => (word ? [{ type, word: word.toLowerCase() }] : []))
    }),
  ).sort((a, b) => b.word.length - a.word.length)
}
const ZH = words('zh')
const EN = words('en')

/** What shops put behind the noun: size, count, colour in brackets. The last `LONGEST` characters are looked at. */
const TAIL_ZH =
  /(?:[（(【[][^）)】\]]{0,40}[）)】\]]|\s|[\d.,×*/·+–-]|(?<=\d ?)(?:ml|l|g|kg|cm|mm|m|升|毫升|克|千克|公斤|斤|片|只|瓶|袋|包|盒|支|件|条|米|抽|装|套|个|卷|罐|桶|块|双|副)|spf(?=\d)|pa(?=\+)|情侣款|[男女新]款|[男女]士?|学生|同款)+$/iu

/** An English name ends at the first comma, bracket, dash or size: Harbour Linen Shirt - Blue. */
const TAIL_EN = / [-–—|] |[,(/|]| \d/

const LONGEST = 80

const CHILD = /儿童|童装|宝宝|婴儿|\bkids?\b|\bchildren'?s?\b/iu
/** The children's kind of a thing where there is one. */
const FOR_CHILDREN: Readonly<Record<string, string>> = { tee: 'kids-tee', 'sport-tee': 'kids-tee', stool: 'kids-stool' }

/** A Chinese name without the sizes, counts and colours behind its noun. */
export const bareNameZh = (name: string): string => name.toLowerCase().trim().slice(-LONGEST).replace(TAIL_ZH, '')

/**
 * The product type that a name ends with: 夏季休闲短袖 is a tee, "Harbour Linen Shirt" a shirt. The longest word wins.
 * @returns the type's id; undefined when the name does not end with a word of the vocabulary
 * @example typeOfName({ zh: '环保洗衣液 2L' }) // 'laundry-liquid'
 */
export function typeOfName(name: LocalizedText): string | undefined {
  const zh = (name.zh ?? '').toLowerCase().trim().slice(-LONGEST)
  const bare = zh.replace(TAIL_ZH, '')
  const en = ` ${(name.en ?? '').slice(0, 300).toLowerCase().split(TAIL_EN)[0]?.replace(/\s+/g, ' ').trim()}`
  const found =
    (zh && ZH.find(({ word }) => zh.endsWith(word) || bare.endsWith(word))) ||
    (zh && EN.find(({ word }) => endsWithWord(` ${bare}`, word))) ||
    (en.length > 1 && EN.find(({ word }) => endsWithWord(en, word))) ||
    undefined
  if (!found) return undefined
  return CHILD.test(`${name.zh ?? ''} ${name.en ?? ''}`) ? (FOR_CHILDREN[found.type] ?? found.type) : found.type
}

/** A whole word, or one behind Chinese characters: 男士polo. */
function endsWithWord(text: string, word: string): boolean {
  return text.endsWith(word) && !/[a-z0-9'-]/.test(text.charAt(text.length - word.length - 1))
}
