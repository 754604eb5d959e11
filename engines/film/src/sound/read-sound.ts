/** Sounds that a film can make by itself. `ambience` lasts as long as its shot, `event` is heard once. */
export const SOUND_KINDS = {
  waves: 'ambience',
  wind: 'ambience',
  water: 'ambience',
  boil: 'ambience',
  room: 'ambience',
  street: 'ambience',
  cloth: 'event',
  pour: 'event',
  click: 'event',
  tap: 'event',
  steps: 'event',
  thud: 'event',
} as const satisfies Readonly<Record<string, 'ambience' | 'event'>>

export type SoundId = keyof typeof SOUND_KINDS

/** Words of a shot list by the sound that they ask for, Chinese and English. */
const WORDS: readonly (readonly [SoundId, RegExp])[] = [
  ['waves', /海浪|浪声|潮声|潮水|\b(?:waves?|surf|tide)\b/iu],
  ['wind', /风声|风吹|有风|\bwind\b(?!\s*(?:up|eye))|\bbreeze\b/iu],
  ['boil', /水滚|水开|煮沸|咕嘟|\bboil(?:s|ing)?\b|\bsimmer(?:s|ing)?\b/iu],
  ['pour', /倒水|倒进|倒入|斟|\bpour(?:s|ed|ing)?\b/iu],
  ['water', /水声|流水|水里|水流|溪水|\brunning water\b|\bin the water\b|\bstream\b/iu],
  ['cloth', /布料摩擦|布料|衣料|翻动衣|\bcloth\b|\bfabric\b|\brustle\b/iu],
  ['click', /按键|开关|键盘|咔|扣上|拧开|\bkeys?\b|\bswitch(?:es)?\b|\bclicks?\b|\bunscrewed\b|\bsnap\b/iu],
  ['thud', /闷响|落地|\bset down\b|\bthud\b/iu],
  [
    'tap',
    /敲|碰木头|木头碰|碰桌面|轻擦|\bknock(?:s|ing)?\b|\bwood on wood\b|\btaps?\b|\bon the (?:table|counter|floor)\b/iu,
  ],
  ['steps', /脚步|\b(?:foot)?steps\b/iu],
  ['street', /远处的街|街声|街上的声|\bstreet\b/iu],
  ['room', /底噪|安静的室内|\bquiet of a room\b|\broom tone\b/iu],
]

/** Words that ask for something else than an effect: the music, the voice, what was really recorded there. */
const NOT_AN_EFFECT = /音乐|钢琴|吉他|人声|\bmusic\b|\bpiano\b|\bguitar\b|\bvoice\b/iu

/** What a line of a shot list asks to hear. */
export interface ReadSound {
  /** In the order of the line, at most two: more would be noise. */
  readonly sounds: readonly SoundId[]
  /** The words ask for a sound that a film cannot make. */
  readonly isUnknown: boolean
}

const MOST = 2

/**
 * Reads the sound of a shot. Unknown words make nothing: a sound that is not meant is worse than none.
 * @param words as the shot list has them, in either language
 * @example readSound('风声和远处的街') // { sounds: ['wind', 'street'], isUnknown: false }
 * @example readSound('孩子的笑声') // { sounds: [], isUnknown: true }
 */
export function readSound(words: string): ReadSound {
  const found = WORDS.flatMap(([id, pattern]) => {
    const at = words.search(pattern)
    return at < 0 ? [] : [{ id, at }]
  })
  const sounds = found
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id)
    .slice(0, MOST)
  return { sounds, isUnknown: sounds.length === 0 && words.trim() !== '' && !NOT_AN_EFFECT.test(words) }
}
