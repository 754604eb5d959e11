import { dirname, extname } from 'node:path'
import type { FilmOrder } from '@qianmian/film'
import { err, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { drawStoryboard } from '../compute/draw-storyboard.ts'
import { sealFile } from '../compute/seal-file.ts'
import type { ProductFilm } from '../flows/product-film.ts'
import { ERRORS, isStorageFull, type Refusal } from '../platform/errors.ts'
import type { SigningKey } from '../platform/provenance/signing-keys.ts'
import type { FilmOptions, MadeFilm } from '../platform/video/make-film.ts'
import { type WholeFile, writeWhole } from '../platform/whole-files.ts'
import { type ReleasedFile, releaseFile } from '../provenance/release-file.ts'

export interface FilmCommand {
  /** Gathers the order of the product that was named. */
  readonly order: () => Promise<Result<ProductFilm, Refusal>>
  readonly make: (order: FilmOrder, options: FilmOptions) => Promise<Result<MadeFilm, Refusal>>
  /** Absent: no film, only the storyboard. */
  readonly outFile?: string
  readonly storyboardFile?: string
  readonly signal?: AbortSignal
  /** Signs the files; without it they carry their label alone. */
  readonly key?: SigningKey
  readonly print: (line: string) => void
}

const SHEETS: Readonly<Record<string, 'image/png' | 'application/pdf'>> = {
  '.png': 'image/png',
  '.pdf': 'application/pdf',
}
const EXIT_CODES: Readonly<Partial<Record<Refusal['code'], number>>> = {
  'not-found': 66,
  unprocessable: 65,
  unavailable: 69,
  'unsupported-file': 70,
  blocked: 70,
  'storage-full': 74,
}

/**
 * Makes a product's film and its storyboard, sealed and released. Either all files that were asked for are written or none.
 * @returns the exit code: 0 written, 64 a wrong option, 65 nothing to film, 66 no such product, 69 no ffmpeg or cancelled, 70 no
 * label, 73 no such folder, 74 a full disk
 */
export async function film(command: FilmCommand): Promise<number> {
  const { outFile, storyboardFile, print } = command
  const sheet = storyboardFile === undefined ? undefined : SHEETS[extname(storyboardFile).toLowerCase()]
  if (storyboardFile !== undefined && sheet === undefined) {
    print('分镜表写成 .png 或 .pdf。A storyboard ends with .png or .pdf.')
    return 64
  }
  const files = await makeFiles(command, sheet)
  if (!files.ok) {
    print(`${files.error.message.zh}\n${files.error.message.en}`)
    return EXIT_CODES[files.error.code] ?? 1
  }
  try {
    await writeWhole(files.value.files)
  } catch (error) {
    if (isStorageFull(error)) {
      print(`${ERRORS['storage-full'].zh} ${ERRORS['storage-full'].en}`)
      return 74
    }
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    const folder = dirname(outFile ?? storyboardFile ?? '.')
    print(`没有这个文件夹：${folder}。No such folder: ${folder}.`)
    return 73
  }
  for (const line of files.value.said) print(`${line.zh}\n${line.en}`)
  return 0
}

async function makeFiles(
  { order, make, outFile, storyboardFile, signal, key, print }: FilmCommand,
  sheet: 'image/png' | 'application/pdf' | undefined,
): Promise<Result<{ files: WholeFile[]; said: LocalizedText[] }, Refusal>> {
  const ready = await order()
  if (!ready.ok) return ready
  const { label, title } = ready.value
  const files: WholeFile[] = []
  const said: LocalizedText[] = []
  const seal = async (bytes: Uint8Array, mime: string): Promise<Result<ReleasedFile, Refusal>> => {
    const sealed = await sealFile({ bytes, mime, label, title: title.slice(0, 60), key })
    return sealed.ok ? releaseFile({ bytes: sealed.value, mime, isGenerated: true }) : sealed
  }
  if (outFile !== undefined) {
    let quarter = 0
    const made = await make(ready.value.order, {
      signal,
      onProgress: (done, of) => {
        const now = Math.floor((done / of) * 4)
        if (now > quarter) print(`${now * 25}%`)
        quarter = Math.max(quarter, now)
      },
    })
    if (!made.ok) return made
    const released = await seal(made.value.bytes, made.value.mime)
    if (!released.ok) return released
    files.push({ path: outFile, bytes: released.value.bytes })
    const { width, height, durationMs, shots } = made.value
    const seconds = durationMs / 1000
    said.push({
      zh: `${outFile}：${seconds} 秒，${width}×${height}，${shots.length} 镜；画面上和文件里都有 AI 标识`,
      en: `${outFile}: ${seconds} s, ${width}×${height}, ${shots.length} shots; it is labelled as AI-generated on every frame and in the file`,
    })
  }
  if (storyboardFile !== undefined && sheet !== undefined) {
    const drawn = drawStoryboard(ready.value.order, sheet)
    if (!drawn.ok) return err(drawn.error)
    const released = await seal(drawn.value.bytes, sheet)
    if (!released.ok) return released
    files.push({ path: storyboardFile, bytes: released.value.bytes })
    said.push({ zh: `${storyboardFile}：分镜表`, en: `${storyboardFile}: storyboard` })
  }
  return ok({ files, said })
}
