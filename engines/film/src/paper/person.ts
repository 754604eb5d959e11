import { type Canvas, createCanvas, Path2D } from '@napi-rs/canvas'
import type { FilmKit } from '../order.ts'
import { blob, type Ctx, mix, type Point, sheet } from './paper.ts'

export interface PersonLook {
  readonly kit: FilmKit
  readonly isChild?: boolean
  readonly hair?: 'bob' | 'short' | 'bun'
}

const SKIN = '#DCA882'
const made = new Map<string, Canvas>()
export const PERSON_WIDTH = 700
export const PERSON_HEIGHT = 1120

/** A person of cut paper from the hip up, turned a little towards the left, without arms. */
export function drawPerson({ kit, isChild = false, hair = 'bob' }: PersonLook): Canvas {
  const key = `${kit.accent}/${isChild}/${hair}`
  const known = made.get(key)
  if (known) return known
  const canvas = createCanvas(PERSON_WIDTH, PERSON_HEIGHT)
  const ctx = canvas.getContext('2d')
  const hairColor = mix(kit.dark, '#2A1C14', 0.6)
  const [hx, hy, r] = [330, 230, isChild ? 128 : 112]
  if (hair === 'bob')
    sheet(
      ctx,
      blob([
        [hx - r * 1.1, hy],
        [hx - r * 0.9, hy - r * 1.25],
        [hx + r * 0.2, hy - r * 1.5],
        [hx + r * 1.2, hy - r * 0.9],
        [hx + r * 1.3, hy + r * 0.6],
        [hx + r * 1.02, hy + r * 1.3],
        [hx, hy + r * 1.1],
        [hx - r, hy + r * 1.2],
      ]),
      { fill: hairColor, lift: 8 },
    )
  if (hair === 'bun')
    sheet(
      ctx,
      blob([
        [hx + 30, hy - r * 1.8],
        [hx + 110, hy - r * 1.7],
        [hx + 110, hy - r],
        [hx + 20, hy - r],
      ]),
      { fill: hairColor, lift: 6 },
    )
  const neck: Point[] = [
    [hx - 34, hy + 60],
    [hx + 62, hy + 60],
    [hx + 74, hy + 210],
    [hx + 20, hy + 250],
    [hx - 44, hy + 210],
  ]
  sheet(ctx, blob(neck), { fill: mix(SKIN, '#A86E48', 0.2), lift: 4 })
  const body = new Path2D()
  body.moveTo(hx - 40, hy + 160)
  body.bezierCurveTo(hx - 120, hy + 190, hx - 205, hy + 200, hx - 216, hy + 330)
  body.bezierCurveTo(hx - 226, hy + 520, hx - 196, hy + 700, hx - 206, PERSON_HEIGHT)
  body.lineTo(hx + 262, PERSON_HEIGHT)
  body.bezierCurveTo(hx + 240, hy + 720, hx + 276, hy + 520, hx + 258, hy + 330)
  body.bezierCurveTo(hx + 246, hy + 210, hx + 160, hy + 190, hx + 66, hy + 158)
  body.bezierCurveTo(hx + 50, hy + 216, hx - 20, hy + 222, hx - 40, hy + 160)
  sheet(ctx, body, { fill: kit.accentGround, lift: 12 })
  ctx.strokeStyle = mix(kit.accentGround, '#000000', 0.25)
  ctx.lineWidth = 4
  ctx.beginPath()
  ctx.moveTo(hx - 150, hy + 420)
  ctx.quadraticCurveTo(hx - 134, hy + 560, hx - 150, hy + 760)
  ctx.moveTo(hx + 186, hy + 400)
  ctx.quadraticCurveTo(hx + 170, hy + 560, hx + 190, hy + 760)
  ctx.stroke()
  face(ctx, hx, hy, r)
  const fringe = new Path2D()
  fringe.moveTo(hx - r * 0.98, hy - r * 0.1)
  fringe.bezierCurveTo(hx - r * 1.05, hy - r * 1.15, hx - r * 0.3, hy - r * 1.4, hx + r * 0.3, hy - r * 1.28)
  fringe.bezierCurveTo(hx + r * 1.2, hy - r * 1.1, hx + r * 1.2, hy - r * 0.1, hx + r * 1.05, hy + r * 0.42)
  fringe.bezierCurveTo(hx + r * 0.98, hy - r * 0.1, hx + r * 0.8, hy - r * 0.5, hx + r * 0.34, hy - r * 0.66)
  fringe.bezierCurveTo(hx - r * 0.1, hy - r * 0.4, hx - r * 0.7, hy - r * 0.5, hx - r * 0.98, hy - r * 0.1)
  sheet(ctx, fringe, { fill: hairColor, lift: 5 })
  made.set(key, canvas)
  return canvas
}

function face(ctx: Ctx, hx: number, hy: number, r: number): void {
  const head = new Path2D()
  head.moveTo(hx - r * 0.9, hy - r * 0.35)
  head.bezierCurveTo(hx - r * 0.96, hy + r * 0.5, hx - r * 0.6, hy + r * 1.12, hx - r * 0.08, hy + r * 1.16)
  head.bezierCurveTo(hx + r * 0.56, hy + r * 1.12, hx + r * 0.98, hy + r * 0.5, hx + r * 0.96, hy - r * 0.3)
  head.bezierCurveTo(hx + r * 0.9, hy - r * 1.2, hx - r * 0.8, hy - r * 1.24, hx - r * 0.9, hy - r * 0.35)
  sheet(ctx, head, { fill: SKIN, lift: 7 })
  const ear = new Path2D()
  ear.ellipse(hx + r * 0.96, hy + r * 0.16, r * 0.14, r * 0.22, 0.2, 0, Math.PI * 2)
  sheet(ctx, ear, { fill: mix(SKIN, '#A86E48', 0.16), lift: 2 })
  // Eyes look down to the left, at the product.
  ctx.strokeStyle = '#3A251A'
  ctx.lineCap = 'round'
  ctx.lineWidth = 6
  for (const x of [-0.5, 0.22]) {
    ctx.beginPath()
    ctx.arc(hx + r * x, hy + r * 0.1, r * 0.15, 0.15 * Math.PI, 0.9 * Math.PI)
    ctx.stroke()
    ctx.beginPath()
    ctx.moveTo(hx + r * (x - 0.18), hy - r * 0.24)
    ctx.quadraticCurveTo(hx + r * x, hy - r * 0.34, hx + r * (x + 0.18), hy - r * 0.22)
    ctx.stroke()
  }
  ctx.strokeStyle = mix(SKIN, '#8A4A2C', 0.5)
  ctx.lineWidth = 5
  ctx.beginPath()
  ctx.moveTo(hx - r * 0.16, hy + r * 0.16)
  ctx.quadraticCurveTo(hx - r * 0.34, hy + r * 0.48, hx - r * 0.14, hy + r * 0.5)
  ctx.stroke()
  ctx.strokeStyle = '#9C4B3C'
  ctx.lineWidth = 6
  ctx.beginPath()
  ctx.moveTo(hx - r * 0.38, hy + r * 0.72)
  ctx.quadraticCurveTo(hx - r * 0.12, hy + r * 0.88, hx + r * 0.14, hy + r * 0.7)
  ctx.stroke()
  ctx.fillStyle = 'rgba(206,104,78,.28)'
  for (const x of [-0.66, 0.5]) {
    ctx.beginPath()
    ctx.ellipse(hx + r * x, hy + r * 0.5, r * 0.17, r * 0.1, 0, 0, Math.PI * 2)
    ctx.fill()
  }
}
