import { type Canvas, createCanvas, Path2D, type SKRSContext2D } from '@napi-rs/canvas'
import { seededRandom } from '@qianmian/kernel'

export type Ctx = SKRSContext2D
export type Point = readonly [number, number]

/** Mixes two hex colours. @param t 0 is `a`, 1 is `b` */
export function mix(a: string, b: string, t: number): string {
  const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  const two = (at: number) =>
    Math.round(part(a, at) + (part(b, at) - part(a, at)) * t)
      .toString(16)
      .padStart(2, '0')
  return `#${two(1)}${two(3)}${two(5)}`
}

/** A hex colour with an opacity. */
export const fade = (hex: string, alpha: number): string =>
  `${hex.slice(0, 7)}${Math.round(Math.max(0, Math.min(1, alpha)) * 255)
    .toString(16)
    .padStart(2, '0')}`

/** A closed outline through points, with straight sides. */
export function polygon(points: readonly Point[]): Path2D {
  const path = new Path2D()
  for (const [i, [x, y]] of points.entries()) i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)
  path.closePath()
  return path
}

/** A closed soft outline through points (quadratic, through the middles of the sides). */
export function blob(points: readonly Point[]): Path2D {
  const path = new Path2D()
  const n = points.length
  const middle = (i: number): Point => {
    const [a, b] = [points[i % n]!, points[(i + 1) % n]!]
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
  }
  path.moveTo(...middle(0))
  for (let i = 1; i <= n; i++) {
    const control = points[i % n]!
    const end = middle(i)
    path.quadraticCurveTo(control[0], control[1], end[0], end[1])
  }
  path.closePath()
  return path
}

export interface PaperStyle {
  readonly fill: string
  /** How high the sheet lies over what is under it, in pixels; decides its shadow. */
  readonly lift?: number
  /** Colour to the lower right, for a little light over the sheet. */
  readonly shade?: string
}

/** One sheet of cut paper: flat colour, soft shadow to the lower right, a light edge where the light comes from. */
export function sheet(ctx: Ctx, path: Path2D, { fill, lift = 6, shade }: PaperStyle): void {
  ctx.save()
  if (lift > 0) {
    ctx.shadowColor = 'rgba(38,24,12,.28)'
    ctx.shadowBlur = lift * 2.2
    ctx.shadowOffsetX = lift * 0.55
    ctx.shadowOffsetY = lift * 0.9
  }
  ctx.fillStyle = fill
  ctx.fill(path)
  ctx.restore()
  ctx.save()
  ctx.clip(path)
  if (shade) {
    const { canvas } = ctx
    const light = ctx.createLinearGradient(0, 0, canvas.width, canvas.height)
    light.addColorStop(0, fade(shade, 0))
    light.addColorStop(1, shade)
    ctx.fillStyle = light
    ctx.fillRect(0, 0, canvas.width, canvas.height)
  }
  ctx.lineWidth = 2
  ctx.strokeStyle = 'rgba(255,250,240,.35)'
  ctx.translate(1, 1)
  ctx.stroke(path)
  ctx.restore()
}

const GRAIN_SIDE = 256
let grainTile: Canvas | undefined

/** Fibres and grain of paper over a whole canvas. @param strength 0 to 1 */
export function grain(ctx: Ctx, strength: number): void {
  if (!grainTile) {
    grainTile = createCanvas(GRAIN_SIDE, GRAIN_SIDE)
    const pen = grainTile.getContext('2d')
    const image = pen.createImageData(GRAIN_SIDE, GRAIN_SIDE)
    const random = seededRandom('paper')
    for (let i = 0; i < GRAIN_SIDE * GRAIN_SIDE; i++) {
      const value = 128 + (random.next() - 0.5) * 130
      image.data[i * 4] = value
      image.data[i * 4 + 1] = value
      image.data[i * 4 + 2] = value
      image.data[i * 4 + 3] = 255
    }
    pen.putImageData(image, 0, 0)
    pen.lineWidth = 0.7
    for (let i = 0; i < 160; i++) {
      const [x, y, turn] = [random.next() * GRAIN_SIDE, random.next() * GRAIN_SIDE, random.next() * 6.3]
      pen.strokeStyle = i % 2 ? 'rgba(255,255,255,.5)' : 'rgba(60,50,40,.4)'
      pen.beginPath()
      pen.moveTo(x, y)
      pen.quadraticCurveTo(
        x + 8 * Math.cos(turn),
        y + 8 * Math.sin(turn),
        x + 16 * Math.cos(turn + 0.7),
        y + 16 * Math.sin(turn + 0.7),
      )
      pen.stroke()
    }
  }
  ctx.save()
  ctx.globalCompositeOperation = 'overlay'
  ctx.globalAlpha = strength
  const pattern = ctx.createPattern(grainTile, 'repeat')
  if (pattern) ctx.fillStyle = pattern
  ctx.fillRect(0, 0, ctx.canvas.width, ctx.canvas.height)
  ctx.restore()
}

/** Draws on a canvas of its own and lays it on with a blur, so that shapes lie out of focus. */
export function soft(
  ctx: Ctx,
  radius: number,
  draw: (pen: Ctx) => void,
  mode: GlobalCompositeOperation = 'source-over',
  alpha = 1,
): void {
  const { width, height } = ctx.canvas
  // A quarter of the size is enough for what is blurred.
  const scale = radius > 8 ? 0.25 : 0.5
  const small = createCanvas(Math.ceil(width * scale), Math.ceil(height * scale))
  const pen = small.getContext('2d')
  pen.scale(scale, scale)
  draw(pen)
  ctx.save()
  ctx.globalCompositeOperation = mode
  ctx.globalAlpha = alpha
  ctx.filter = `blur(${radius}px)`
  ctx.drawImage(small, 0, 0, width, height)
  ctx.restore()
}

type GlobalCompositeOperation = Ctx['globalCompositeOperation']
