import { Path2D } from '@napi-rs/canvas'
import type { Random } from '@qianmian/kernel'
import type { FilmKit } from '../order.ts'
import { blob, type Ctx, mix, type Point, polygon, sheet, soft } from '../paper/paper.ts'
import type { LightId } from './set.ts'

export interface PropPen {
  readonly ctx: Ctx
  readonly width: number
  readonly height: number
  /** Where wall and ground meet, in pixels. */
  readonly y: number
  readonly kit: FilmKit
  readonly random: Random
  readonly light: LightId
}

export type Draw = (pen: PropPen) => void

export const rect = (x: number, y: number, w: number, h: number, r = 0): Path2D => {
  const path = new Path2D()
  path.roundRect(x, y, w, h, r)
  return path
}
export const round = (x: number, y: number, r: number): Path2D => {
  const path = new Path2D()
  path.arc(x, y, r, 0, Math.PI * 2)
  return path
}
export const arch = (x: number, bottom: number, w: number, h: number): Path2D => {
  const path = new Path2D()
  path.moveTo(x, bottom)
  path.lineTo(x, bottom - h + w / 2)
  path.arc(x + w / 2, bottom - h + w / 2, w / 2, Math.PI, 0)
  path.lineTo(x + w, bottom)
  path.closePath()
  return path
}

/** A window with panes and what is outside. */
export function windowAt({ ctx, light }: PropPen, x: number, y: number, w: number, h: number): void {
  sheet(ctx, rect(x - 14, y - 14, w + 28, h + 28), { fill: '#F6F0E3', lift: 7 })
  const sky = ctx.createLinearGradient(0, y, 0, y + h)
  const [top, low] = {
    day: ['#CFE6EA', '#F4F0DC'],
    morning: ['#F7E2BC', '#FFF3D8'],
    dusk: ['#E79F78', '#F8D9A4'],
    night: ['#22304F', '#46587C'],
    overcast: ['#CBD2D4', '#E3E4DE'],
  }[light] as [string, string]
  sky.addColorStop(0, top)
  sky.addColorStop(1, low)
  ctx.fillStyle = sky
  ctx.fillRect(x, y, w, h)
  ctx.save()
  ctx.beginPath()
  ctx.rect(x, y, w, h)
  ctx.clip()
  hills(ctx, x, y + h * 0.62, w, h * 0.4, light === 'night' ? '#1D2A44' : '#9FB79A')
  ctx.restore()
  ctx.fillStyle = '#F6F0E3'
  ctx.fillRect(x + w / 2 - 5, y, 10, h)
  ctx.fillRect(x, y + h * 0.42, w, 9)
  sheet(ctx, rect(x - 30, y + h + 12, w + 60, 18), { fill: '#EFE7D6', lift: 6 })
}

export function hills(ctx: Ctx, x: number, y: number, w: number, h: number, color: string): void {
  for (let i = 0; i < 3; i++) {
    const top = y + i * h * 0.22
    const points: Point[] = [[x - 40, y + h * 2]]
    for (let k = 0; k <= 6; k++) points.push([x + (k / 6) * w, top + Math.sin(k * 1.7 + i * 2.1) * h * 0.16])
    points.push([x + w + 40, y + h * 2])
    sheet(ctx, blob(points), { fill: mix(color, '#F3EFE0', 0.45 - i * 0.2), lift: 4 })
  }
}

export function curtain(
  { ctx, height, kit }: PropPen,
  x: number,
  w: number,
  bottom: number,
  color = mix(kit.tint, '#FFFFFF', 0.35),
): void {
  const folds = 5
  for (let i = 0; i < folds; i++) {
    const fx = x + (i / folds) * w
    const path = new Path2D()
    path.moveTo(fx, -20)
    path.bezierCurveTo(fx - 8, height * 0.3, fx + 14, bottom * 0.7, fx - 4, bottom)
    path.lineTo(fx + w / folds + 8, bottom + (i % 2) * 8)
    path.bezierCurveTo(fx + w / folds + 16, bottom * 0.6, fx + w / folds - 6, height * 0.25, fx + w / folds + 6, -20)
    path.closePath()
    sheet(ctx, path, { fill: mix(color, '#B9A88E', i % 2 ? 0.18 : 0.02), lift: 5 })
  }
}

/** A branch with leaves. */
export function branch(ctx: Ctx, x: number, y: number, length: number, turn: number, color: string, lift = 4): void {
  ctx.save()
  ctx.translate(x, y)
  ctx.rotate(turn)
  ctx.strokeStyle = mix(color, '#4A3A22', 0.4)
  ctx.lineWidth = Math.max(2, length * 0.014)
  ctx.beginPath()
  ctx.moveTo(0, 0)
  ctx.quadraticCurveTo(length * 0.5, -length * 0.08, length, -length * 0.02)
  ctx.stroke()
  for (let i = 1; i <= 7; i++) {
    const t = i / 7
    for (const side of [-1, 1]) {
      const [px, py, l] = [length * t, -length * 0.16 * t * (1 - t) * 2, length * (0.3 - 0.13 * t)]
      const path = new Path2D()
      const [ex, ey] = [px + l * 0.75, py + side * l * 0.72]
      path.moveTo(px, py)
      path.quadraticCurveTo(px + l * 0.08, py + side * l * 0.62, ex, ey)
      path.quadraticCurveTo(px + l * 0.72, py + side * l * 0.12, px, py)
      sheet(ctx, path, { fill: mix(color, side > 0 ? '#20351F' : '#E6E9C4', 0.12 + 0.1 * (i % 3)), lift })
    }
  }
  ctx.restore()
}

export function plant({ ctx }: PropPen, x: number, bottom: number, size: number, pot: string, leaf = '#6E8B67'): void {
  for (let i = 0; i < 7; i++)
    branch(
      ctx,
      x,
      bottom - size * 0.34,
      size * (0.62 + 0.12 * (i % 3)),
      -Math.PI / 2 + (i - 3) * 0.34,
      mix(leaf, '#3F5A41', (i % 3) * 0.2),
      3,
    )
  sheet(
    ctx,
    polygon([
      [x - size * 0.2, bottom - size * 0.38],
      [x + size * 0.2, bottom - size * 0.38],
      [x + size * 0.15, bottom],
      [x - size * 0.15, bottom],
    ]),
    { fill: pot, lift: 6 },
  )
}

export function vessel({ ctx }: PropPen, x: number, bottom: number, w: number, h: number, color: string): void {
  const path = new Path2D()
  path.moveTo(x - w * 0.18, bottom - h)
  path.bezierCurveTo(x - w * 0.12, bottom - h * 0.75, x - w * 0.55, bottom - h * 0.7, x - w * 0.5, bottom - h * 0.36)
  path.quadraticCurveTo(x - w * 0.44, bottom, x - w * 0.24, bottom)
  path.lineTo(x + w * 0.24, bottom)
  path.quadraticCurveTo(x + w * 0.44, bottom, x + w * 0.5, bottom - h * 0.36)
  path.bezierCurveTo(x + w * 0.55, bottom - h * 0.7, x + w * 0.12, bottom - h * 0.75, x + w * 0.18, bottom - h)
  path.closePath()
  sheet(ctx, path, { fill: color, lift: 6 })
}

export function books({ ctx, random, kit }: PropPen, x: number, bottom: number, count: number, scale: number): void {
  const colors = [kit.accent, kit.tint, '#7D8C84', '#C79A5B', kit.dark, '#D9CDB8']
  let at = x
  for (let i = 0; i < count; i++) {
    const [w, h] = [scale * (0.13 + random.next() * 0.1), scale * (0.75 + random.next() * 0.3)]
    sheet(ctx, rect(at, bottom - h, w, h, 2), { fill: mix(colors[i % colors.length]!, '#E4D8C4', 0.35), lift: 3 })
    at += w + 2
  }
}

export function tiles({ ctx, width, y }: PropPen, side: number, from: number, line: string): void {
  ctx.strokeStyle = line
  ctx.lineWidth = 2.5
  for (let row = 0; from + row * side * 0.5 < y; row++) {
    const ty = from + row * side * 0.5
    ctx.beginPath()
    ctx.moveTo(0, ty)
    ctx.lineTo(width, ty)
    for (let tx = row % 2 ? side / 2 : 0; tx < width; tx += side) {
      ctx.moveTo(tx, ty)
      ctx.lineTo(tx, Math.min(y, ty + side * 0.5))
    }
    ctx.stroke()
  }
}

export const frame = ({ ctx, kit }: PropPen, x: number, y: number, w: number, h: number): void => {
  sheet(ctx, rect(x, y, w, h), { fill: '#8A6A48', lift: 9 })
  sheet(ctx, rect(x + 9, y + 9, w - 18, h - 18), { fill: '#F3ECDD', lift: 0 })
  ctx.save()
  ctx.beginPath()
  ctx.rect(x + 20, y + 20, w - 40, h - 40)
  ctx.clip()
  ctx.fillStyle = mix(kit.tint, '#FFFFFF', 0.4)
  ctx.fill()
  sheet(ctx, round(x + w * 0.62, y + h * 0.38, w * 0.16), { fill: mix(kit.accent, '#F1DFC6', 0.25), lift: 2 })
  hills(ctx, x, y + h * 0.58, w, h * 0.34, '#8FA08C')
  ctx.restore()
}

/** Leaves close to the lens, out of focus, for the nearest layer. */
export function nearLeaves(ctx: Ctx, width: number, height: number, color: string): void {
  const u = Math.min(width, height)
  soft(ctx, 14, (pen) => {
    branch(pen, width * 1.04, height * 0.1, u * 0.5, Math.PI * 0.86, color, 0)
    branch(pen, width * 1.05, height * 0.02, u * 0.44, Math.PI * 0.78, mix(color, '#2D4029', 0.3), 0)
  })
}
