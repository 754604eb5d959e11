import { err, ok, type Result, seededRandom, spansText } from '@qianmian/kernel'
import { FILM_SIZE, type FilmOrder, type FilmProblem, FPS } from '../order.ts'
import { planSounds } from '../sound/plan-sounds.ts'
import { fontsAreOpen, inkOf, widthOf } from '../type/fonts.ts'
import { AREAS } from './areas.ts'
import { beatsOf, frameOf, shareBeats } from './beats.ts'
import { checkOrder } from './check-order.ts'
import type { Caption, FilmPlan, LabelPlace, PlacedLine, PlannedShot, View } from './film-plan.ts'
import { labelRuns } from './label-runs.ts'
import { placeCaptions } from './place-captions.ts'
import { placeTitles } from './place-titles.ts'
import { readAction } from './read-action.ts'
import { readScene } from './read-scene.ts'

/** Silence before and after a line inside its shot, in seconds. */
const LEAD = { young: 0.12, story: 0.32 } as const
const TAIL = { young: 0.1, story: 0.22 } as const
/** Ink of the label against the short edge (GB 45438-2025: at least .05), with a little to spare. */
export const FILM_LABEL_SHARE = 0.0512

/**
 * Plans a film: every shot of the list in its order, cut on the beat, as long as its voice needs; captions from the voice's
 * word times; titles, label and last card in places of their own. Call `openFilmFonts` first: words are measured.
 *
 * @returns the plan, or one sentence that says what is wrong with the order
 * @example const plan = planFilm(order); if (plan.ok) drawFrame(plan.value, 0)
 */
export function planFilm(order: FilmOrder): Result<FilmPlan, FilmProblem> {
  if (!fontsAreOpen())
    return err({ kind: 'no-fonts', message: { zh: '字体没有打开。', en: 'The fonts are not open.' } })
  const problem = checkOrder(order)
  if (problem) return err(problem)
  if (order.pictures.length === 0)
    return err({
      kind: 'no-picture',
      message: { zh: '商品没有图片，拍不了。', en: 'The product has no picture to film.' },
    })
  const { width, height } = FILM_SIZE[order.format]
  const beats = beatsOf(order.cut, order.seconds)
  const { spoken, rate, least, shares } = sharesOf(order)
  if (!shares) {
    const need = least.reduce((a, b) => a + b, 0)
    return err({
      kind: 'voice-too-long',
      message: {
        zh: `旁白要 ${need.toFixed(1)} 秒，影片只有 ${order.seconds} 秒。`,
        en: `The voice takes ${need.toFixed(1)} s, the film has ${order.seconds} s.`,
      },
    })
  }
  const shots: PlannedShot[] = []
  let beat = 0
  for (const [index, share] of shares.entries()) {
    shots.push({ index, from: frameOf(beats, beat), to: frameOf(beats, beat + share), beats: share })
    beat += share
  }
  const lines: PlacedLine[] = []
  const captions: Caption[] = []
  for (const [i, line] of spoken.entries()) {
    if (!line) continue
    const fromMs = (shots[i]!.from / FPS + LEAD[order.cut]) * 1000
    lines.push({
      shot: i,
      fromMs,
      toMs: fromMs + (line.samples.length / rate) * 1000,
      text: line.text,
      samples: line.samples,
    })
    const placed = placeCaptions(line, fromMs, order, i === shots.length - 1)
    if (!placed) return err(tooLong(i))
    captions.push(...placed.map((one) => ({ ...one, toMs: Math.min(one.toMs, (shots[i]!.to / FPS) * 1000) })))
  }
  const titles = placeTitles(order, shots)
  if (!titles) return err(tooLong())
  const { sounds, unknown: unknownSounds } = planSounds(order.list, shots)
  return ok({
    order,
    width,
    height,
    frames: order.seconds * FPS,
    beats,
    shots,
    views: viewsOf(order, shots),
    titles,
    captions,
    lines,
    voiceRate: rate,
    sounds,
    unknownSounds,
    label: placeLabel(order, Math.min(width, height)),
    endFrom: shots.at(-1)!.from + Math.round(FPS * (order.cut === 'young' ? 0.5 : 0.8)),
  })
}

type Spoken = Pick<FilmOrder, 'list' | 'voice' | 'cut' | 'seconds'>

/** The beats of each shot: as many as its voice needs, the others as the list wants them. */
function sharesOf({ list, voice, cut, seconds }: Spoken) {
  const spoken = list.shots.map((_, i) => voice?.lines.find(({ shot }) => shot === i))
  const rate = voice?.sampleRate ?? 48_000
  const least = spoken.map((line) => (line ? line.samples.length / rate + LEAD[cut] + TAIL[cut] : 0))
  const wanted = list.shots.map((shot) => shot.seconds)
  return { spoken, rate, least, shares: shareBeats(beatsOf(cut, seconds), wanted, least) }
}

/**
 * True if a film has room for its voice: every line in its shot, cut on the beat. What `planFilm` would refuse as too long.
 * @example voiceFits({ list, voice, cut: 'story', seconds: 15 })
 */
export const voiceFits = (order: Spoken): boolean => sharesOf(order).shares !== undefined

const tooLong = (shot?: number): FilmProblem => ({
  kind: 'words-too-long',
  ...(shot === undefined ? {} : { shot }),
  message: { zh: '有一句话太长，屏幕放不下。', en: 'A line is too long for the screen.' },
})

/** Camera sizes by how near they are. */
const NEARER = {
  wide: 'medium',
  full: 'medium',
  medium: 'close-up',
  'medium-close-up': 'close-up',
  'close-up': 'extreme-close-up',
  'extreme-close-up': 'medium-close-up',
} as const

/** One view a shot in a story; two or three in a quick cut, the later ones nearer or on colour. */
function viewsOf(order: FilmOrder, shots: readonly PlannedShot[]): View[] {
  const random = seededRandom(`${order.seed}/views`)
  const beats = beatsOf(order.cut, order.seconds)
  const views: View[] = []
  let beat = 0
  for (const { index, beats: share } of shots) {
    const shot = order.list.shots[index]!
    const scene = readScene(spansText(shot.scene))
    const gesture = readAction(spansText(shot.action))
    const isLast = index === shots.length - 1
    const parts = order.cut === 'story' || isLast ? 1 : share >= 8 ? 3 : share >= 4 ? 2 : 1
    for (let part = 0; part < parts; part++) {
      const from = frameOf(beats, beat + Math.round((share * part) / parts))
      const to = frameOf(beats, beat + Math.round((share * (part + 1)) / parts))
      const onColour = order.cut === 'young' && part === 1 && index > 0
      views.push({
        shot: index,
        from,
        to,
        part,
        staging: isLast ? 'end' : onColour ? 'card' : 'set',
        ...scene,
        gesture: part === 0 || parts === 1 ? gesture : 'none',
        camera:
          part === 0
            ? shot.camera
            : { ...shot.camera, size: NEARER[shot.camera.size], move: part === 1 ? 'push-in' : 'pan' },
        transition:
          index === 0 && part === 0
            ? 'cut'
            : order.cut === 'story'
              ? isLast
                ? 'fold'
                : 'dissolve'
              : part > 0
                ? 'cut'
                : random.next() < 0.7 || isLast
                  ? 'fold'
                  : 'cut',
      })
    }
    beat += share
  }
  return views
}

/** The label's place: large enough that the ink of every script in it reaches its share. */
function placeLabel({ label, format }: FilmOrder, shortEdge: number): LabelPlace {
  const { x, y } = AREAS[format].label
  const runs = labelRuns(label, 100)
  const least = Math.min(
    ...runs.map((run) => {
      const { above, below } = inkOf(run.text.trim(), 'sans600', run.size)
      return above + below
    }),
  )
  const size = Math.ceil((FILM_LABEL_SHARE * shortEdge * 100) / least)
  const inner = labelRuns(label, size).reduce((sum, run) => sum + widthOf(run.text, 'sans600', run.size), 0)
  return { text: label, size, box: { x, y, width: Math.round(inner + size * 1.9), height: Math.round(size * 1.42) } }
}
