import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import sharp from 'sharp'
import type { Shot } from './take.ts'

const BASELINES = fileURLToPath(new URL('./baselines', import.meta.url))
export const RESULTS = fileURLToPath(new URL('../../../test-results/screens', import.meta.url))

/** Pictures are kept at half their size: small files, and the edges of letters weigh less. */
const SCALE = 0.5
const COLOURS = 64
/** How far two pixels may differ, from 0 to 1, as pixelmatch counts. */
const PIXEL_THRESHOLD = 0.15
/** Share of pixels that may differ: the edges of a few letters, not a moved line. */
const MAX_SHARE = 0.002

export interface Difference {
  readonly shot: string
  /** Share of pixels that differ; 1 when there is no picture to compare with, or one of another size. */
  readonly share: number
  /** One sentence: what, by how much, where to look. */
  readonly sentence: string
}

const nameOf = (shot: Shot): string => `${shot.screen}.${shot.width}.${shot.lang}.${shot.theme}`
const fileOf = (name: string): string => join(BASELINES, `${name}.png`)

/** The picture as it is kept: half the size, few colours. */
async function reduced(png: Buffer): Promise<Buffer> {
  const { width = 0 } = await sharp(png).metadata()
  return sharp(png)
    .resize(Math.round(width * SCALE), undefined, { kernel: 'lanczos3' })
    .png({ palette: true, colours: COLOURS, dither: 0, effort: 4 })
    .toBuffer()
}

const pixels = (png: Buffer) => sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })

/** Keeps a picture as the one to compare with. @returns its bytes */
export async function keepBaseline(shot: Shot): Promise<number> {
  const bytes = await reduced(shot.png)
  mkdirSync(BASELINES, { recursive: true })
  writeFileSync(fileOf(nameOf(shot)), bytes)
  return bytes.byteLength
}

/**
 * Compares a picture with the kept one. When they differ, both and the difference are written below `test-results`.
 * @returns undefined when they agree
 */
export async function compare(shot: Shot): Promise<Difference | undefined> {
  const name = nameOf(shot)
  const actual = await reduced(shot.png)
  if (!existsSync(fileOf(name))) {
    const path = put(name, 'actual', actual)
    return { shot: name, share: 1, sentence: `${name}: nothing to compare with; the picture is in ${path}` }
  }
  const kept = readFileSync(fileOf(name))
  const [a, b] = [await pixels(kept), await pixels(actual)]
  const { width, height } = a.info
  if (width !== b.info.width || height !== b.info.height) {
    const path = put(name, 'actual', actual)
    return {
      shot: name,
      share: 1,
      sentence: `${name}: ${b.info.width}×${b.info.height} instead of ${width}×${height}; see ${path}`,
    }
  }
  const drawn = new Uint8Array(width * height * 4)
  const share = pixelmatch(a.data, b.data, drawn, width, height, { threshold: PIXEL_THRESHOLD }) / (width * height)
  if (share <= MAX_SHARE) return undefined
  put(name, 'expected', kept)
  put(name, 'actual', actual)
  const path = put(
    name,
    'difference',
    await sharp(drawn, { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer(),
  )
  return { shot: name, share, sentence: `${name}: ${(share * 100).toFixed(2)} % of the pixels differ; see ${path}` }
}

function put(name: string, what: string, bytes: Buffer): string {
  const path = join(RESULTS, `${name}.${what}.png`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
  return path
}
