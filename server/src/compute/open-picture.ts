import { ok, type Result } from '@qianmian/kernel'
import sharp, { type Metadata, type Sharp } from 'sharp'
import { type Refusal, refuse } from '../platform/errors.ts'

/** Formats by their content, whatever the file is called. SVG is left out: it can carry scripts and outside addresses. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'avif', 'heif', 'gif', 'tiff'])
/** A picture of more pixels is refused before it is opened: a small file can hold an endless one. */
const MOST_PIXELS = 60_000_000
const HEAD_BYTES = 1024

/** A file that is a picture, before its pixels are read. */
export interface OpenedPicture {
  /** Opens it anew: upright, sRGB with 8 bits a channel, the first picture of an animation. May throw while it is read. */
  readonly image: () => Sharp
  readonly metadata: Metadata
  readonly mime: string
  /** Pictures in the file: more than one in an animation or a file of several pages, of which the first is opened. */
  readonly frames: number
}

/**
 * Looks at what was brought as a picture, without believing its name. CMYK and 16 bits become sRGB with 8, EXIF turns are
 * carried out, of an animation the first picture counts.
 * @param leastSide pixels that the shorter side needs
 * @returns `unsupported-file` for what is no picture, `unprocessable` for one that is too small, too large or empty
 */
export async function openPicture(file: Uint8Array, leastSide: number): Promise<Result<OpenedPicture, Refusal>> {
  const read = () => sharp(file, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
  let metadata: Metadata
  try {
    metadata = await read().metadata()
    if (metadata.format === 'svg') return drawing
    if (!FORMATS.has(metadata.format ?? '')) return notAPicture(file)
  } catch (error) {
    return /pixel limit/i.test(String(error)) ? tooManyPixels : notAPicture(file)
  }
  const [short = 0, long = 0] = [metadata.width, metadata.height].sort((a, b) => a - b)
  if (short < leastSide)
    return refuse('unprocessable', {
      zh: `图片太小：短边至少要 ${leastSide} 像素，这张是 ${short}。`,
      en: `The picture is too small: its shorter side needs ${leastSide} pixels and has ${short}.`,
    })
  if (short * long > MOST_PIXELS) return tooManyPixels
  if (metadata.hasAlpha) {
    try {
      const { channels } = await read().stats()
      if (channels.at(-1)?.max === 0) return empty
    } catch {
      return damaged
    }
  }
  return ok({
    image: () => read().autoOrient().toColourspace('srgb'),
    metadata,
    mime: `image/${metadata.format}`,
    frames: metadata.pages ?? 1,
  })
}

/** PDFs and SVGs are what people most often take for pictures: they get a sentence of their own. */
function notAPicture(file: Uint8Array): { ok: false; error: Refusal } {
  const head = new TextDecoder('latin1').decode(file.subarray(0, HEAD_BYTES))
  if (head.includes('%PDF-'))
    return refuse('unsupported-file', {
      zh: '这是 PDF，不是图片：请把那一页存成 JPEG 或 PNG 再传。',
      en: 'This is a PDF, not a picture: save the page as JPEG or PNG first.',
    })
  if (/<svg[\s>]/i.test(head)) return drawing
  return refuse('unsupported-file', {
    zh: '这不是能用的图片：请用 JPEG、PNG、WebP、AVIF、HEIC、GIF 或 TIFF（不收 SVG）。',
    en: 'This is not a picture that can be used: take JPEG, PNG, WebP, AVIF, HEIC, GIF or TIFF (no SVG).',
  })
}

const drawing = refuse('unsupported-file', {
  zh: '不收 SVG：它可以带脚本和外部地址。请存成 PNG 再传。',
  en: 'SVG is not taken, because it can carry scripts and outside addresses: save it as PNG first.',
})
const tooManyPixels = refuse('unprocessable', {
  zh: '图片的像素太多，最多 6000 万。',
  en: 'The picture has too many pixels; 60 million is the most.',
})
const empty = refuse('unprocessable', {
  zh: '图片全是透明的，什么也看不见。',
  en: 'The picture is transparent all over: there is nothing to see.',
})
/** The head was a picture's, the rest is cut off or damaged. */
export const damaged = refuse('unsupported-file', {
  zh: '这张图片不完整或已损坏，没有加进来。',
  en: 'This picture is incomplete or damaged, so it was not added.',
})
