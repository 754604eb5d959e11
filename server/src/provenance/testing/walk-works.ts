import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { aiLabel } from '@qianmian/compliance'
import { ok, type Result } from '@qianmian/kernel'
import { sampleOrder } from '../../../../engines/film/src/testing/sample-order.ts'
import { cutout } from '../../cli/cutout.ts'
import { film } from '../../cli/film.ts'
import { finishModelPicture } from '../../compute/finish-model-picture.ts'
import type { Refusal } from '../../platform/errors.ts'
import type { SigningKey } from '../../platform/provenance/signing-keys.ts'
import { ffmpegArguments } from '../../platform/video/ffmpeg-arguments.ts'
import { findFfmpeg } from '../../platform/video/find-ffmpeg.ts'
import type { MadeFilm } from '../../platform/video/make-film.ts'
import type { LeftFile } from './walk-exits.ts'
import { mediaSite, testPicture } from './walk-exits.ts'

/** A studio picture whose product is clear, so that it is cut out and not refused. */
const CLEAR = fileURLToPath(new URL('../../../../demo/pictures/tinglan-q3-headphones.webp', import.meta.url))
const WIDTHS = [96, 480] as const

/** Whether this machine can make films; without ffmpeg the walk has none. */
export const canFilm = (): boolean => findFfmpeg() !== undefined

/** A stored work on its way through the media route: whole, and as small copies where it is a picture. */
async function* throughSite(what: string, bytes: Uint8Array, mime: string): AsyncGenerator<LeftFile> {
  const { store, http, close } = mediaSite()
  try {
    const { hash } = await store.put(bytes, mime, 'generated')
    for (const width of [undefined, ...(mime.startsWith('image/') ? WIDTHS : [])]) {
      const response = await http.request(`/media/${hash}${width ? `?w=${width}` : ''}`)
      if (response.status !== 200) throw new Error(`${what} ${width ?? 'whole'}: ${response.status}`)
      yield {
        exit: `route /media ${what} ${width ?? 'whole'}`,
        bytes: new Uint8Array(await response.arrayBuffer()),
        mime: response.headers.get('content-type') ?? '',
        isSigned: width === undefined,
      }
    }
  } finally {
    close()
  }
}

async function* throughCutout(key: SigningKey): AsyncGenerator<LeftFile> {
  const folder = mkdtempSync(join(tmpdir(), 'qianmian-cutout-'))
  try {
    for (const format of ['png', 'webp'] as const) {
      const outFile = join(folder, `cut.${format}`)
      const said: string[] = []
      const code = await cutout(CLEAR, { outFile, shadow: true, key, print: (line) => said.push(line) })
      if (code !== 0) throw new Error(`cutout: ${code} ${said.join(' ')}`)
      const bytes = new Uint8Array(readFileSync(outFile))
      yield { exit: `cutout ${format}`, bytes, mime: `image/${format}`, isSigned: true }
      yield* throughSite(`cut-out ${format}`, bytes, `image/${format}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function* throughModelPicture(key: SigningKey): AsyncGenerator<LeftFile> {
  for (const format of ['png', 'jpeg', 'webp'] as const) {
    const label = aiLabel('picture', 'CN', 'model', {
      producer: 'QIANMIAN',
      produceId: `model_${format}`,
      facts: ['f1'],
    })
    // A provider's file brings no label of its own: whatever leaves got it here.
    const made = await finishModelPicture({
      bytes: await testPicture(format, 700),
      width: 600,
      height: 600,
      lang: 'zh',
      label,
      title: 'model picture',
      key,
    })
    if (!made.ok) throw new Error(made.error.message.en)
    yield* throughSite(`model picture from ${format}`, made.value.bytes, made.value.mime)
  }
}

/**
 * A second of black and silence from the encoder of every film: its file is built like a whole one, and where label and manifest
 * go does not depend on what the frames show. Whole films are made in make-film.test.ts.
 */
function encodedFilm(folder: string): Result<MadeFilm, Refusal> {
  const [width, height, fps, sampleRate] = [180, 320, 25, 48_000]
  const [soundFile, outFile] = [join(folder, 'sound.f32'), join(folder, 'encoded.mp4')]
  writeFileSync(soundFile, new Float32Array(sampleRate * 2))
  const run = spawnSync(
    findFfmpeg() ?? '',
    ffmpegArguments({ width, height, fps, sampleRate, seconds: 1, soundFile, outFile }),
    { input: new Uint8Array(width * height * 4 * fps), encoding: 'utf8' },
  )
  if (run.status !== 0) throw new Error(`ffmpeg: ${run.status} ${run.stderr}`)
  const bytes = new Uint8Array(readFileSync(outFile))
  return ok({ bytes, mime: 'video/mp4', width, height, durationMs: 1000, captions: [], shots: [] })
}

async function* throughFilm(key: SigningKey): AsyncGenerator<LeftFile> {
  if (!canFilm()) return
  const folder = mkdtempSync(join(tmpdir(), 'qianmian-film-exit-'))
  try {
    const label = aiLabel('video', 'CN', 'embedded', {
      producer: 'QIANMIAN',
      produceId: 'film_1',
      audible: 'rhythm',
    }).hidden
    const order = sampleOrder()
    const [outFile, sheet, paper] = ['film.mp4', 'board.png', 'board.pdf'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    const ready = async () => ok({ order, label, title: 'film' })
    const said: string[] = []
    const common = {
      order: ready,
      make: async () => encodedFilm(folder),
      key,
      print: (line: string) => said.push(line),
    }
    const codes = [
      await film({ ...common, outFile, storyboardFile: sheet }),
      await film({ ...common, storyboardFile: paper }),
    ]
    if (codes.some((code) => code !== 0)) throw new Error(`film: ${codes.join()} ${said.join(' ')}`)
    const moving = new Uint8Array(readFileSync(outFile))
    yield { exit: 'film mp4', bytes: moving, mime: 'video/mp4', isSigned: true }
    yield { exit: 'storyboard png', bytes: new Uint8Array(readFileSync(sheet)), mime: 'image/png', isSigned: true }
    yield {
      exit: 'storyboard pdf',
      bytes: new Uint8Array(readFileSync(paper)),
      mime: 'application/pdf',
      isSigned: false,
    }
    yield* throughSite('film', moving, 'video/mp4')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Sends a cut-out, a picture by a model and a film through every exit that they have. */
export async function* walkWorks(key: SigningKey): AsyncGenerator<LeftFile> {
  yield* throughCutout(key)
  yield* throughModelPicture(key)
  yield* throughFilm(key)
}
