// A film of fifteen seconds: time, captions against the sound, every shot found again in the finished file
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BRANDS, DEMO_PRODUCTS, demoNames, demoSubject, SHOP } from '@qianmian/demo'
import { drawFrame, type FilmCut, type FilmOrder, FPS, planFilm } from '@qianmian/film'
import type { Lang } from '@qianmian/kernel'
import { chooseStyle, loudness } from '@qianmian/voice'
import { writePieceText } from '../server/src/compute/write-piece-text.ts'
import { filmOrder } from '../server/src/flows/film-order.ts'
import { readFilmPicture } from '../server/src/flows/film-pictures.ts'
import { createEspeakEngine } from '../server/src/platform/speech/espeak-engine.ts'
import { findFfmpeg } from '../server/src/platform/video/find-ffmpeg.ts'
import { type MadeFilm, makeFilm } from '../server/src/platform/video/make-film.ts'
import { readFilmFonts } from '../server/src/platform/video/read-film-fonts.ts'
import { benchOptions, report, skip } from './report.ts'

const startedAt = new Date()
const found = findFfmpeg()
if (!found) skip('there is no ffmpeg')
const ffmpeg = found as string
readFilmFonts()
const CASES: readonly (readonly [handle: string, lang: Lang, cut: FilmCut])[] = [
  ['cliff-vitex-honey', 'zh', 'young'],
  ['wind-eye-linen-tee', 'en', 'story'],
  ['tinglan-q3-headphones', 'zh', 'story'],
  ['arch-beech-rainbow', 'en', 'young'],
]
const cases = CASES.slice(0, Number(benchOptions().films ?? CASES.length))
const folder = mkdtempSync(join(tmpdir(), 'qianmian-film-bench-'))
const speech = createEspeakEngine()

async function orderOf(handle: string, lang: Lang, cut: FilmCut): Promise<FilmOrder> {
  const index = DEMO_PRODUCTS.findIndex((product) => product.handle === handle)
  const subject = demoSubject(index)
  const bytes = readFileSync(new URL(`../demo/pictures/${handle}.webp`, import.meta.url))
  const order = await filmOrder(
    {
      ...{ subject, lang, cut, names: demoNames(subject), format: 'portrait', seconds: 15, isoDate: '2026-11-26' },
      seed: handle,
      pictures: [await readFilmPicture(new Uint8Array(bytes))],
      palette: BRANDS.find(({ id }) => id === DEMO_PRODUCTS[index]?.brand)?.palette ?? [],
      shop: SHOP.name,
      style: chooseStyle({ category: subject.category }),
    },
    { writePiece: writePieceText, speech },
  )
  if (!order.ok) throw new Error(order.error.en)
  return order.value
}

const run = (args: readonly string[]): Buffer =>
  execFileSync(ffmpeg, ['-hide_banner', '-loglevel', 'error', ...args], {
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
const childCpu = (): number => {
  // Time of children that have ended, in clock ticks: fields 16 and 17 after the name.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}

const SMALL = { width: 90, height: 160 }
const CAPTION = { x: 48, y: 1010, width: 600, height: 132 }

/** A frame of the plan, as small and grey as the decoded ones. */
function smallGrey(rgba: Uint8Array, width: number, height: number): Uint8Array {
  const out = new Uint8Array(SMALL.width * SMALL.height)
  const step = width / SMALL.width
  for (let y = 0; y < SMALL.height; y++)
    for (let x = 0; x < SMALL.width; x++) {
      let sum = 0
      for (let dy = 0; dy < step; dy++)
        for (let dx = 0; dx < step; dx++) {
          const i = (Math.min(height - 1, y * step + dy) * width + x * step + dx) * 4
          sum += 0.299 * rgba[i]! + 0.587 * rgba[i + 1]! + 0.114 * rgba[i + 2]!
        }
      out[y * SMALL.width + x] = sum / (step * step)
    }
  return out
}
const difference = (a: Uint8Array, b: Uint8Array): number =>
  a.reduce((sum, value, i) => sum + Math.abs(value - b[i]!), 0) / a.length

/** Shots of the list whose own frames are found in the file at their time, nearer than at the time of any other shot. */
function coverage(order: FilmOrder, file: string): { found: number; of: number } {
  const plan = planFilm(order)
  if (!plan.ok) throw new Error(plan.error.message.en)
  const grey = run([
    '-i',
    file,
    '-vf',
    `scale=${SMALL.width}:${SMALL.height}:flags=area`,
    '-pix_fmt',
    'gray',
    '-f',
    'rawvideo',
    '-',
  ])
  const size = SMALL.width * SMALL.height
  const at = (n: number) => new Uint8Array(grey.subarray(n * size, (n + 1) * size))
  const moments = plan.value.shots.map(({ from, to }) => Math.round((from + to) / 2))
  let seen = 0
  for (const [i, n] of moments.entries()) {
    const wanted = smallGrey(drawFrame(plan.value, n), plan.value.width, plan.value.height)
    const own = difference(wanted, at(n))
    const others = moments.filter((_, k) => k !== i).map((other) => difference(wanted, at(other)))
    if (own < 6 && own < Math.min(...others)) seen++
  }
  return { found: seen, of: order.list.shots.length }
}

/** When the sound of a line begins, from its own samples: the first 10 ms louder than a thirtieth of its loudest. */
function onsetMs(samples: Float32Array, rate: number): number {
  const step = Math.round(rate / 100)
  const levels = Array.from({ length: Math.floor(samples.length / step) }, (_, k) => {
    let sum = 0
    for (let i = k * step; i < (k + 1) * step; i++) sum += samples[i]! ** 2
    return Math.sqrt(sum / step)
  })
  const loud = Math.max(...levels)
  return levels.findIndex((level) => level > loud / 30) * 10
}

/** Milliseconds between the first frame in the file that shows a line's caption and the first sound of the line. */
function captionErrors(order: FilmOrder, film: MadeFilm, file: string): number[] {
  const plan = planFilm(order)
  if (!plan.ok) throw new Error(plan.error.message.en)
  const { x, y, width, height } = CAPTION
  const grey = run(['-i', file, '-vf', `crop=${width}:${height}:${x}:${y}`, '-pix_fmt', 'gray', '-f', 'rawvideo', '-'])
  const size = width * height
  const errors: number[] = []
  for (const line of plan.value.lines) {
    // Over the last card the words are on the card; a fold moves everything.
    if (line.shot === plan.value.shots.length - 1) continue
    const heard = line.fromMs + onsetMs(line.samples, plan.value.voiceRate)
    const first = film.captions.find(({ shot }) => shot === line.shot)
    if (!first) continue
    // What differs in the strip between the first frame of the shot and a moment in the line is the caption. A strongest
    // change will not do: the cut, which comes a few frames before the voice, changes more than the words.
    const { from, to } = plan.value.shots[line.shot]!
    const within = Math.min(Math.round((heard / 1000) * FPS) + 8, to - 1)
    const strip = (n: number, i: number) => grey[n * size + i]!
    const ink: number[] = []
    for (let i = 0; i < size; i++) if (Math.abs(strip(within, i) - strip(from, i)) > 60) ink.push(i)
    if (ink.length < size * 0.004) continue
    const shows = (n: number) =>
      ink.filter((i) => Math.abs(strip(n, i) - strip(within, i)) < Math.abs(strip(n, i) - strip(from, i))).length >
      ink.length / 2
    let shown = from
    while (shown < within && !shows(shown)) shown++
    errors.push(Math.abs((shown / FPS) * 1000 - heard))
  }
  return errors
}

const walls: number[] = []
const cpus: number[] = []
const errors: number[] = []
const louds: number[] = []
let [seen, all, peak] = [0, 0, 0]
for (const [handle, lang, cut] of cases) {
  const order = await orderOf(handle, lang, cut)
  const before = childCpu()
  const began = performance.now()
  const film = await makeFilm(order)
  if (!film.ok) throw new Error(film.error.message.en)
  walls.push((performance.now() - began) / 1000)
  cpus.push(childCpu() - before)
  const file = join(folder, `${handle}.mp4`)
  writeFileSync(file, film.value.bytes)
  const shots = coverage(order, file)
  seen += shots.found
  all += shots.of
  errors.push(...captionErrors(order, film.value, file))
  const sound = run(['-i', file, '-ac', '2', '-ar', '48000', '-f', 'f32le', '-'])
  const samples = new Float32Array(sound.buffer.slice(sound.byteOffset, sound.byteOffset + sound.byteLength))
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample))
  // Both channels add up in BS.1770; their sum at equal power is one channel that is as loud.
  const one = Float32Array.from(
    { length: samples.length / 2 },
    (_, i) => (samples[2 * i]! + samples[2 * i + 1]!) / Math.SQRT2,
  )
  louds.push(loudness(one, 48_000))
  process.stdout.write(`  ${handle} ${lang} ${cut}: ${walls.at(-1)!.toFixed(1)} s, ${cpus.at(-1)!.toFixed(1)} s CPU\n`)
}
await speech.close()
rmSync(folder, { recursive: true, force: true })

const middle = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN
report('film', startedAt, [
  {
    id: 'seconds15s',
    value: middle(walls),
    unit: 's',
    must: '<= 40',
    note: `${cases.length} films of 15 s, 720x1280, median wall time`,
  },
  { id: 'cpuSeconds15s', value: middle(cpus), unit: 's', note: 'all processes of a film' },
  {
    id: 'captionErrorMs',
    value: errors.length === 0 ? Number.NaN : Math.max(...errors),
    unit: 'ms',
    must: '<= 80',
    note: `largest of ${errors.length} lines: strip of decoded frames against the sound of the voice`,
  },
  {
    id: 'shotCoverage',
    value: seen / all,
    unit: '',
    must: '>= 1',
    note: `${seen} of ${all} shots found in decoded frames`,
  },
  {
    id: 'loudnessLufs',
    value: middle(louds),
    unit: 'LUFS',
    note: `quietest ${Math.min(...louds).toFixed(1)}, loudest ${Math.max(...louds).toFixed(1)}`,
  },
  { id: 'peak', value: peak, unit: '', must: '<= 0.95', note: 'largest decoded sample' },
])
