import { plain } from '@qianmian/kernel'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleOrder } from '../testing/sample-order.ts'
import { playSound } from './effects.ts'
import { planSounds } from './plan-sounds.ts'
import { readSound, SOUND_KINDS, type SoundId } from './read-sound.ts'

const RATE = 24_000
const IDS = Object.keys(SOUND_KINDS) as SoundId[]
/** Share of the power above a frequency, by differences of the samples smoothed at it. */
function brightness(samples: Float32Array, hertz: number): number {
  const pole = 1 - Math.exp((-2 * Math.PI * hertz) / RATE)
  let [low, high, all] = [0, 0, 0]
  for (const sample of samples) {
    low += pole * (sample - low)
    high += (sample - low) ** 2
    all += sample ** 2
  }
  return high / all
}

describe('the sound of a shot', () => {
  it.each([
    ['布料摩擦的声音', ['cloth']],
    ['The rustle of cloth', ['cloth']],
    ['风声和远处的街', ['wind', 'street']],
    ['Wind, and the street far off', ['wind', 'street']],
    ['按键和开关的声音', ['click']],
    ['Running water', ['water']],
    ['水滚的声音，杯子碰桌面', ['boil', 'tap']],
    ['The sound of pouring into a bowl', ['pour']],
    ['海浪声', ['waves']],
    ['呼吸和脚步', ['steps']],
    ['安静的室内底噪', ['room']],
  ] as const)('%s', (words, sounds) => expect(readSound(words)).toEqual({ sounds, isUnknown: false }))

  it('is nothing for words that nobody knows, and the plan says which; music and voice are no effects', () => {
    expect(readSound('孩子的笑声')).toEqual({ sounds: [], isUnknown: true })
    expect(readSound('轻的钢琴，压在人声下面')).toEqual({ sounds: [], isUnknown: false })
    expect(readSound('')).toEqual({ sounds: [], isUnknown: false })
  })

  it('takes any words without a fault', () => {
    fc.assert(fc.property(fc.string(), (words) => readSound(words).sounds.length <= 2))
  })
})

describe('the plan of sounds', () => {
  const { list } = sampleOrder()
  const shots = list.shots.map((_, index) => ({ index, from: index * 75, to: (index + 1) * 75, beats: 4 }))
  const heard = (...words: string[]) =>
    planSounds({ ...list, shots: list.shots.map((shot, i) => ({ ...shot, sound: [plain(words[i] ?? '')] })) }, shots)

  it('lets an ambience go on over its cut and sounds an event once, inside its shot', () => {
    const { sounds, unknown } = heard('海浪声', '海浪，倒水', '孩子的笑声')
    expect(sounds).toEqual([
      { shot: 0, id: 'waves', kind: 'ambience', fromMs: 0, toMs: 6000 },
      { shot: 1, id: 'pour', kind: 'event', fromMs: 3350, toMs: 5550 },
    ])
    expect(unknown).toEqual([{ shot: 2, words: '孩子的笑声' }])
  })
})

describe('effects', () => {
  it.each(IDS)('%s is the same for the same seed, whole, and ends in silence', (id) => {
    const play = (seed: string) => playSound(id, 2.5, RATE, SOUND_KINDS[id], seed)
    const sound = play('a')
    expect(sound.length).toBe(2.5 * RATE)
    expect(sound.every(Number.isFinite)).toBe(true)
    expect(Math.max(...sound.map(Math.abs))).toBeLessThanOrEqual(1.001)
    expect(Math.max(...sound.map(Math.abs))).toBeGreaterThan(0.2)
    expect(Math.abs(sound.at(-1) ?? 1)).toBeLessThan(0.01)
    expect(sound).toEqual(play('a'))
  })

  it('sound like what they are called: cloth and a click are bright beside a room, a street, wind or a thud', () => {
    const bright = (id: SoundId) => brightness(playSound(id, 2.5, RATE, SOUND_KINDS[id], 'a'), 1500)
    for (const high of ['cloth', 'click'] as const)
      for (const low of ['room', 'thud', 'street', 'wind'] as const)
        expect(bright(high), `${high} over ${low}`).toBeGreaterThan(3 * bright(low))
    expect(bright('wind')).toBeLessThan(bright('water'))
  })

  it('has no length and no fault for no time at all', () => {
    for (const id of IDS) expect(playSound(id, 0, RATE, SOUND_KINDS[id], 'a').length).toBe(0)
  })
})
