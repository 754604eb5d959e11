import { pinyin } from 'pinyin-pro'
import { isHan } from './text.ts'

const CACHE = new Map<string, readonly string[]>()
const MOST_CACHED = 200_000

/** Syllables of a Chinese word without tones, one a character. @example syllables('瑜伽') // ['yu', 'jia'] */
export function syllables(word: string): readonly string[] {
  const known = CACHE.get(word)
  if (known) return known
  const list = pinyin(word, { toneType: 'none', type: 'array', v: true }).map((one) => one.toLowerCase())
  if (CACHE.size >= MOST_CACHED) CACHE.clear()
  CACHE.set(word, list)
  return list
}

/** Sounds that many speakers and keyboards do not keep apart: zh/z, ch/c, sh/s, -ng/-n, n/l at the beginning. */
export const blurred = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/(?<=[aei])ng$/, 'n')

const LONGEST_WORD = 8

/** Chinese words by how they sound: whole, by first letters, and by characters that sound alike. */
export class PinyinIndex {
  private readonly whole = new Map<string, string[]>()
  private readonly initials = new Map<string, string[]>()
  private readonly sounds = new Map<string, string[]>()
  private readonly blurredSounds = new Map<string, string[]>()
  private readonly words = new Set<string>()
  private readonly base: PinyinIndex | undefined

  /** @param base words that this one has as well, shared by all shops */
  constructor(base?: PinyinIndex) {
    this.base = base
  }

  has(word: string): boolean {
    return this.words.has(word) || (this.base?.has(word) ?? false)
  }

  add(word: string): void {
    if (word.length < 2 || word.length > LONGEST_WORD || this.has(word) || ![...word].every(isHan)) return
    this.words.add(word)
    const parts = syllables(word)
    if (parts.length !== word.length) return
    put(this.whole, parts.join(''), word)
    put(this.initials, parts.map((one) => one[0]).join(''), word)
    put(this.sounds, parts.join(' '), word)
    put(this.blurredSounds, parts.map(blurred).join(' '), word)
  }

  /** Words whose pinyin is exactly this. @example index.spelled('taideng') // ['台灯'] */
  spelled(letters: string): readonly string[] {
    return joined(this.whole.get(letters), this.base?.whole.get(letters))
  }

  abbreviated(letters: string): readonly string[] {
    return joined(this.initials.get(letters), this.base?.initials.get(letters))
  }

  /** Words that sound the same, or nearly. */
  sounding(parts: readonly string[], nearly: boolean): readonly string[] {
    const key = (nearly ? parts.map(blurred) : parts).join(' ')
    return nearly
      ? joined(this.blurredSounds.get(key), this.base?.blurredSounds.get(key))
      : joined(this.sounds.get(key), this.base?.sounds.get(key))
  }

  /**
   * Letters without spaces as Chinese words, fewest first; undefined unless every letter is used.
   * @param best picks one of the words that sound so, or none of them
   * @example index.decode('yamaduanxiu', ([first]) => first) // ['亚麻', '短袖']
   */
  decode(letters: string, best: (words: readonly string[]) => string | undefined): string[] | undefined {
    const { length } = letters
    if (length < 4 || length > 48) return undefined
    const reached: ({ words: string[] } | undefined)[] = Array.from({ length: length + 1 })
    reached[0] = { words: [] }
    for (let from = 0; from < length; from++) {
      const state = reached[from]
      if (!state) continue
      for (let to = from + 3; to <= Math.min(length, from + 30); to++) {
        const word = best(this.spelled(letters.slice(from, to)))
        if (!word) continue
        const known = reached[to]
        if (!known || state.words.length + 1 < known.words.length) reached[to] = { words: [...state.words, word] }
      }
    }
    return reached[length]?.words
  }
}

const NONE: readonly string[] = []
const joined = (own: readonly string[] | undefined, shared: readonly string[] | undefined): readonly string[] =>
  own && shared ? [...shared, ...own] : (own ?? shared ?? NONE)

function put(map: Map<string, string[]>, key: string, word: string): void {
  const list = map.get(key)
  if (list) list.push(word)
  else map.set(key, [word])
}
