import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas'
import type { FilmPicture, Pixels } from '../order.ts'
import { type Ctx, fade } from '../paper/paper.ts'
import { liftProduct } from '../picture/lift-product.ts'
import type { FilmPlan, Rect } from '../plan/film-plan.ts'
import { type DrawnSet, drawSet } from '../sets/draw-set.ts'
import { nearLeaves } from '../sets/prop-shapes.ts'
import type { LightId, SetId } from '../sets/set.ts'

/** A product picture made ready for the camera. */
export interface Subject {
  readonly picture: Canvas
  /** The product alone, cropped to its box; absent where its edge is not sure. */
  readonly cutout?: Canvas
  readonly softCutout?: Canvas
  /** Flat dark copy, for shadows. */
  readonly silhouette?: Canvas
  /** Where the product is in the picture, in pixels. */
  readonly focus: Rect
}

const CERTAIN = 0.84

/** What is drawn once and used in many frames. */
export class Stage {
  readonly #plan: FilmPlan
  readonly #sets = new Map<string, DrawnSet>()
  readonly #blurred = new Map<string, Canvas>()
  readonly #plates = new Map<string, { readonly canvas: Canvas; readonly focus: Rect }>()
  readonly #layers = new Map<string, Canvas>()
  readonly subjects: readonly Subject[]
  readonly main: Canvas
  readonly aside: Canvas

  constructor(plan: FilmPlan) {
    this.#plan = plan
    this.subjects = plan.order.pictures.map(subjectOf)
    this.main = createCanvas(plan.width, plan.height)
    this.aside = createCanvas(plan.width, plan.height)
  }

  /** A place in its light, a quarter larger than the frame. */
  set(id: SetId, light: LightId): DrawnSet {
    const { width, height, order } = this.#plan
    return remembered(this.#sets, `${id}/${light}`, () =>
      drawSet(id, light, Math.round(width * 1.25), Math.round(height * 1.25), order.kit, order.seed),
    )
  }

  /** The same out of focus. */
  blurredSet(id: SetId, light: LightId, radius: number): Canvas {
    return remembered(this.#blurred, `${id}/${light}/${radius}`, () => blurred(this.set(id, light).canvas, radius))
  }

  /** A layer that a caller draws once. */
  layer(key: string, width: number, height: number, draw: (ctx: Ctx) => void): Canvas {
    return remembered(this.#layers, key, () => {
      const canvas = createCanvas(Math.ceil(width), Math.ceil(height))
      draw(canvas.getContext('2d'))
      return canvas
    })
  }

  /** Leaves near the lens. */
  leaves(): Canvas {
    const { width, height } = this.#plan
    return this.layer('leaves', width * 1.3, height, (ctx) => nearLeaves(ctx, width * 1.25, height, '#4C6443'))
  }

  /** Shadows of leaves that the sun throws over everything. */
  leafShadows(): Canvas {
    const { width, height } = this.#plan
    return this.layer('leaf-shadows', width * 1.2, height * 1.2, (ctx) => {
      const canvas = createCanvas(ctx.canvas.width, ctx.canvas.height)
      nearLeaves(canvas.getContext('2d'), ctx.canvas.width * 0.86, ctx.canvas.height * 1.1, '#2A1C10')
      const pen = canvas.getContext('2d')
      pen.globalCompositeOperation = 'source-in'
      pen.fillStyle = '#2A1C10'
      pen.fillRect(0, 0, canvas.width, canvas.height)
      ctx.globalAlpha = 0.22
      ctx.filter = 'blur(7px)'
      ctx.drawImage(canvas, 0, 0)
    })
  }

  /** The picture as it was taken, carried on over its borders until it fills a frame a quarter larger than the screen. */
  plate(index: number): { readonly canvas: Canvas; readonly focus: Rect } {
    return remembered(this.#plates, String(index), () => plateOf(this.subjects[index]!, this.#plan))
  }
}

function remembered<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key)
  if (known) return known
  const made = make()
  map.set(key, made)
  return made
}

export function blurred(source: Canvas, radius: number): Canvas {
  const scale = 0.5
  const canvas = createCanvas(Math.ceil(source.width * scale), Math.ceil(source.height * scale))
  const ctx = canvas.getContext('2d')
  ctx.filter = `blur(${radius * scale}px)`
  // A little larger than itself: a blur would let the border fade.
  const m = radius * scale
  ctx.drawImage(source, -m, -m, canvas.width + 2 * m, canvas.height + 2 * m)
  return canvas
}

function canvasOf({ rgba, width, height }: Pixels): Canvas {
  const canvas = createCanvas(width, height)
  const data = new Uint8ClampedArray(rgba.buffer, rgba.byteOffset, rgba.byteLength)
  canvas.getContext('2d').putImageData(new ImageData(data, width, height), 0, 0)
  return canvas
}

function subjectOf(picture: FilmPicture): Subject {
  const canvas = canvasOf(picture)
  const { width, height } = picture
  const lifted = picture.cutout ? undefined : liftProduct(picture)
  const focus: Rect = picture.focus
    ? {
        x: picture.focus.x * width,
        y: picture.focus.y * height,
        width: picture.focus.width * width,
        height: picture.focus.height * height,
      }
    : (lifted?.box ?? { x: width * 0.2, y: height * 0.2, width: width * 0.6, height: height * 0.6 })
  const alone =
    picture.cutout ??
    (lifted && lifted.certainty >= CERTAIN && !lifted.isCropped
      ? { ...lifted, rgba: new Uint8Array(lifted.rgba.buffer) }
      : undefined)
  if (!alone) return { picture: canvas, focus }
  const whole = canvasOf(alone)
  const box = lifted?.box ?? focus
  const cutout = createCanvas(box.width, box.height)
  cutout.getContext('2d').drawImage(whole, -box.x, -box.y)
  const silhouette = createCanvas(box.width, box.height)
  const pen = silhouette.getContext('2d')
  pen.drawImage(cutout, 0, 0)
  pen.globalCompositeOperation = 'source-in'
  pen.fillStyle = '#2A1B10'
  pen.fillRect(0, 0, box.width, box.height)
  const softCutout = createCanvas(box.width + 80, box.height + 80)
  const soft = softCutout.getContext('2d')
  soft.filter = 'blur(9px)'
  soft.drawImage(cutout, 40, 40)
  return { picture: canvas, cutout, silhouette, softCutout, focus: box }
}

function plateOf(
  { picture, focus }: Subject,
  { width: w, height: h, order }: FilmPlan,
): { canvas: Canvas; focus: Rect } {
  const [width, height] = [Math.round(w * 1.2), Math.round(h * 1.2)]
  const canvas = createCanvas(width, height)
  const ctx = canvas.getContext('2d')
  const isPortrait = order.format === 'portrait'
  const room = { width: w * (isPortrait ? 0.86 : 0.5), height: h * (isPortrait ? 0.46 : 0.68) }
  const cover = Math.max(width / picture.width, height / picture.height)
  const scale = Math.min(cover, room.width / focus.width, room.height / focus.height)
  const [pw, ph] = [picture.width * scale, picture.height * scale]
  const middle = { x: width * (isPortrait ? 0.5 : 0.64), y: height * (isPortrait ? 0.52 : 0.5) }
  const clamp = (value: number, size: number, whole: number) =>
    size >= whole ? Math.min(0, Math.max(whole - size, value)) : value
  const x = clamp(middle.x - (focus.x + focus.width / 2) * scale, pw, width)
  const y = clamp(middle.y - (focus.y + focus.height / 2) * scale, ph, height)
  // Behind everything the picture itself, out of focus, then its border rows and columns drawn out.
  ctx.save()
  ctx.filter = 'blur(40px)'
  ctx.drawImage(picture, -120, -120, width + 240, height + 240)
  ctx.restore()
  const bleed = 26
  const strip = (from: Rect, across: number, along: number) => {
    // A few averaged pixels drawn out: light goes on over the border, grain and shadows do not.
    const small = createCanvas(across, along)
    const pen = small.getContext('2d')
    pen.imageSmoothingQuality = 'high'
    pen.drawImage(picture, from.x, from.y, from.width, from.height, 0, 0, across, along)
    return small
  }
  const thick = 8
  ctx.save()
  ctx.imageSmoothingQuality = 'high'
  ctx.filter = 'blur(10px)'
  if (x > 0 || x + pw < width) {
    ctx.filter = 'blur(3px)'
    const [left, right] = [
      strip({ x: 0, y: 0, width: thick, height: picture.height }, 1, Math.round(ph)),
      strip({ x: picture.width - thick, y: 0, width: thick, height: picture.height }, 1, Math.round(ph)),
    ]
    ctx.drawImage(left, -40, y, x + 40 + bleed, ph)
    ctx.drawImage(right, x + pw - bleed, y, width - x - pw + 40 + bleed, ph)
  }
  ctx.filter = 'blur(12px)'
  const [from, wide] = x > 0 ? [-40, width + 80] : [x, pw]
  if (y > 0)
    ctx.drawImage(strip({ x: 0, y: 0, width: picture.width, height: thick }, 14, 1), from, -40, wide, y + 40 + bleed)
  if (y + ph < height)
    ctx.drawImage(
      strip({ x: 0, y: picture.height - thick, width: picture.width, height: thick }, 14, 1),
      from,
      y + ph - bleed,
      wide,
      height - y - ph + 40 + bleed,
    )
  ctx.restore()
  const feathered = createCanvas(Math.ceil(pw), Math.ceil(ph))
  const pen = feathered.getContext('2d')
  pen.imageSmoothingQuality = 'high'
  pen.drawImage(picture, 0, 0, pw, ph)
  pen.globalCompositeOperation = 'destination-out'
  const edge = (x0: number, y0: number, x1: number, y1: number) => {
    const fill = pen.createLinearGradient(x0, y0, x1, y1)
    fill.addColorStop(0, '#000')
    fill.addColorStop(1, fade('#000000', 0))
    pen.fillStyle = fill
    pen.fillRect(0, 0, pw, ph)
  }
  if (y > 0) edge(0, 0, 0, bleed)
  if (y + ph < height) edge(0, ph, 0, ph - bleed)
  if (x > 0) edge(0, 0, bleed, 0)
  if (x + pw < width) edge(pw, 0, pw - bleed, 0)
  ctx.drawImage(feathered, x, y)
  return {
    canvas,
    focus: { x: x + focus.x * scale, y: y + focus.y * scale, width: focus.width * scale, height: focus.height * scale },
  }
}
