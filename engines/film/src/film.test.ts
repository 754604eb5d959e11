import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { plain } from '@qianmian/kernel'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawFrame, FPS, mixFilm, openFilmFonts, planFilm, storyboard } from './index.ts'
import type { FilmOrder } from './order.ts'
import { AREAS, isInside, overlaps } from './plan/areas.ts'
import type { FilmPlan } from './plan/film-plan.ts'
import { readAction } from './plan/read-action.ts'
import { readScene } from './plan/read-scene.ts'
import { type SampleWish, sampleOrder } from './testing/sample-order.ts'

const require = createRequire(import.meta.url)
const font = (name: string) => new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/${name}`)))

beforeAll(() => {
  openFilmFonts({
    sans400: font('noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    sans600: font('noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf'),
    serif600: font('noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf'),
  })
})

function planOf(wish: SampleWish = {}): FilmPlan {
  const plan = planFilm(sampleOrder(wish))
  if (!plan.ok) throw new Error(plan.error.message.en)
  return plan.value
}

const WISHES = (['zh', 'en'] as const).flatMap((lang) =>
  (['young', 'story'] as const).flatMap((cut) =>
    (['portrait', 'landscape'] as const).map((format) => ({ lang, cut, format })),
  ),
)

describe('a planned film', () => {
  it.each(WISHES)('$lang $cut $format holds every shot, without gaps, for exactly its seconds', (wish) => {
    const plan = planOf(wish)
    expect(plan.shots.map(({ index }) => index)).toEqual([0, 1, 2, 3])
    expect(plan.shots[0]!.from).toBe(0)
    for (const [i, shot] of plan.shots.entries()) expect(shot.to).toBe(plan.shots[i + 1]?.from ?? 15 * FPS)
    expect(new Set(plan.views.map(({ shot }) => shot)).size).toBe(4)
    for (const [i, view] of plan.views.entries()) expect(view.to).toBe(plan.views[i + 1]?.from ?? 15 * FPS)
    for (const line of plan.lines) expect(line.toMs).toBeLessThanOrEqual((plan.shots[line.shot]!.to / FPS) * 1000)
  })

  it.each(WISHES)('$lang $cut $format keeps words inside their areas and off one another', (wish) => {
    const plan = planOf(wish)
    const areas = AREAS[wish.format]
    const frame = { x: 0, y: 0, width: plan.width, height: plan.height }
    expect(isInside(plan.label.box, frame)).toBe(true)
    expect(plan.captions.length).toBeGreaterThan(1)
    for (const { box } of plan.captions) {
      expect(isInside(box, areas.caption) || isInside(box, areas.lastCaption)).toBe(true)
      expect(overlaps(box, plan.label.box)).toBe(false)
      for (const title of plan.titles) expect(overlaps(box, title.box)).toBe(false)
    }
    for (const { box } of plan.titles) {
      expect(isInside(box, areas.title)).toBe(true)
      expect(overlaps(box, plan.label.box)).toBe(false)
    }
  })

  it('begins each caption when its first word is heard, and never shows two at once', () => {
    const plan = planOf()
    for (const line of plan.lines) {
      const own = plan.captions.filter(({ shot }) => shot === line.shot)
      expect(own[0]!.fromMs - line.fromMs).toBeCloseTo(30, 5)
      for (const [i, caption] of own.entries())
        expect(caption.toMs).toBeLessThanOrEqual(own[i + 1]?.fromMs ?? Number.POSITIVE_INFINITY)
    }
  })

  it('of the two cuts differs in rhythm and in the number of views', () => {
    const [young, story] = [planOf({ cut: 'young' }), planOf({ cut: 'story' })]
    expect(young.beats.bpm).toBeGreaterThan(story.beats.bpm + 20)
    expect(young.views.length).toBeGreaterThan(story.views.length)
  })
})

describe('an order that cannot be filmed', () => {
  const order = sampleOrder()
  const shots = order.list.shots
  const withShots = (changed: typeof shots) => ({ ...order, list: { ...order.list, shots: changed } })
  it.each([
    ['no shots', withShots([]), 'no-shots'],
    ['shots that overlap', withShots(shots.map((shot, i) => (i === 2 ? { ...shot, t: 5 } : shot))), 'time'],
    ['a shot without length', withShots(shots.map((shot, i) => (i === 2 ? { ...shot, seconds: 0 } : shot))), 'time'],
    ['a list of another length', withShots(shots.slice(0, 3)), 'length'],
    [
      'a fact that nobody knows',
      withShots(shots.map((shot, i) => (i === 1 ? { ...shot, factIds: ['f9'] } : shot))),
      'unknown-fact',
    ],
    [
      'a figure that the fact does not state',
      withShots(
        shots.map((shot, i) => (i === 1 ? { ...shot, screen: [{ text: '克重180 g/m²', factIds: ['f1'] }] } : shot)),
      ),
      'contradiction',
    ],
    ['another price at the end', { ...order, end: { ...order.end, price: '¥199' } }, 'contradiction'],
    ['a price without a fact', { ...order, end: { ...order.end, priceFactId: undefined } }, 'unknown-fact'],
    ['no picture', { ...order, pictures: [] }, 'no-picture'],
    ['no label', { ...order, label: ' ' }, 'no-label'],
    [
      'more voice than film',
      {
        ...order,
        voice: { sampleRate: 16_000, lines: [{ ...order.voice!.lines[0]!, samples: new Float32Array(16_000 * 16) }] },
      },
      'voice-too-long',
    ],
  ])('with %s is answered with a sentence', (_, wrong, kind) => {
    const plan = planFilm(wrong)
    expect(plan.ok ? 'planned' : plan.error.kind).toBe(kind)
    if (!plan.ok) expect(plan.error.message.zh.length * plan.error.message.en.length).toBeGreaterThan(0)
  })
})

describe('a drawn film', () => {
  const hashOf = (plan: FilmPlan, n: number) => createHash('sha256').update(drawFrame(plan, n)).digest('hex')

  it('has the same pixels and the same sound for the same seed', () => {
    const [a, b] = [planOf(), planOf()]
    for (const n of [0, 90, 374]) expect(hashOf(a, n)).toBe(hashOf(b, n))
    const sound = (plan: FilmPlan) =>
      createHash('sha256')
        .update(new Uint8Array(mixFilm(plan).left.buffer))
        .digest('hex')
    expect(sound(a)).toBe(sound(b))
    expect(sound(planOf({ seed: 'b' }))).not.toBe(sound(a))
  }, 120_000)

  it.each(['young', 'story'] as const)(
    'in a %s cut carries its label on every frame that is looked at, in ink of a twentieth of the short edge',
    (cut) => {
      const plan = planOf({ cut })
      const { x, y, width, height } = plan.label.box
      for (const n of [0, 1, 60, 140, 230, 330, 374]) {
        const pixels = drawFrame(plan, n)
        let [top, bottom, paper] = [Number.POSITIVE_INFINITY, 0, 0]
        // Right of the mark: the words.
        for (let py = Math.round(y) + 2; py < y + height - 2; py++)
          for (let px = Math.round(x + plan.label.size * 1.45); px < x + width * 0.92; px++) {
            const i = (py * plan.width + px) * 4
            const light = pixels[i]! + pixels[i + 1]! + pixels[i + 2]!
            if (light < 200) {
              top = Math.min(top, py)
              bottom = Math.max(bottom, py)
            }
            if (light > 690) paper++
          }
        expect(bottom - top + 1, `frame ${n}`).toBeGreaterThanOrEqual(0.05 * 720)
        expect(paper, `frame ${n}`).toBeGreaterThan(width * height * 0.25)
      }
    },
  )

  it('moves: neighbouring frames of every shot differ', () => {
    const plan = planOf()
    for (const { from, to } of plan.shots) {
      const middle = Math.round((from + to) / 2)
      expect(hashOf(plan, middle)).not.toBe(hashOf(plan, middle + 3))
    }
  })

  it('has sound that never clips, with music under the voice', () => {
    const plan = planOf()
    const { left, right, sampleRate } = mixFilm(plan)
    expect(left.length).toBe(15 * sampleRate)
    let most = 0
    for (let i = 0; i < left.length; i++) most = Math.max(most, Math.abs(left[i]!), Math.abs(right[i]!))
    expect(most).toBeLessThan(0.85)
    expect(most).toBeGreaterThan(0.1)
  })

  it('is heard with the effects of its list, and without those that nobody knows', () => {
    const silent = sampleOrder()
    const withSound = (words: string) => ({
      ...silent,
      list: { ...silent.list, shots: silent.list.shots.map((shot) => ({ ...shot, sound: [plain(words)] })) },
    })
    const planned = (order: FilmOrder) => {
      const plan = planFilm(order)
      if (!plan.ok) throw new Error(plan.error.message.en)
      return plan.value
    }
    const [windy, laughing] = [planned(withSound('风声')), planned(withSound('孩子的笑声'))]
    expect(windy.sounds).toHaveLength(1)
    expect(laughing.unknownSounds).toHaveLength(silent.list.shots.length)
    const [still, wind, laugh] = [planned(silent), windy, laughing].map((plan) => mixFilm(plan).left)
    expect(laugh).toEqual(still)
    let power = 0
    for (let i = 0; i < still!.length; i++) power += (wind![i]! - still![i]!) ** 2
    const rms = Math.sqrt(power / still!.length)
    expect(rms).toBeGreaterThan(0.001)
    expect(rms, 'an effect lies under the music').toBeLessThan(0.04)
  })

  it('has a storyboard as a picture and to be printed', () => {
    const plan = planOf()
    expect([...storyboard(plan).bytes.subarray(1, 4)]).toEqual([80, 78, 71])
    expect(new TextDecoder().decode(storyboard(plan, 'application/pdf').bytes.subarray(0, 5))).toBe('%PDF-')
  })
})

describe('reading a shot list', () => {
  it.each([
    ['厨房台面，晨光', 'kitchen', 'morning'],
    ['A study at night, the room light off', 'desk', 'night'],
    ['公园空地，树下', 'outdoor', 'day'],
    ['浅灰背景，柔光从左边来', 'studio', 'day'],
    ['傍晚的客厅，灯刚亮', 'living', 'dusk'],
    ['海边的沙滩', 'beach', 'day'],
  ])('%s', (words, set, light) => expect(readScene(words)).toEqual({ set, light }))

  it.each([
    ['卷尺从这头拉到那头', 'tape'],
    ['Put it on the scale and wait for the figure to settle', 'scale'],
    ['慢慢倒水', 'pour'],
    ['手指停在那一行', 'point'],
    ['上身，站定，慢慢转一圈', 'person'],
    ['画面停住，只有光在动', 'none'],
  ])('%s', (words, gesture) => expect(readAction(words)).toBe(gesture))
})
