import { Path2D } from '@napi-rs/canvas'
import type { Random } from '@qianmian/kernel'
import type { FilmKit } from '../order.ts'
import { blob, type Ctx, fade, mix, type Point, polygon, sheet, soft } from '../paper/paper.ts'
import type { LightId, SetId } from './set.ts'

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

type Draw = (pen: PropPen) => void

const rect = (x: number, y: number, w: number, h: number, r = 0): Path2D => {
  const path = new Path2D()
  path.roundRect(x, y, w, h, r)
  return path
}
const round = (x: number, y: number, r: number): Path2D => {
  const path = new Path2D()
  path.arc(x, y, r, 0, Math.PI * 2)
  return path
}
const arch = (x: number, bottom: number, w: number, h: number): Path2D => {
  const path = new Path2D()
  path.moveTo(x, bottom)
  path.lineTo(x, bottom - h + w / 2)
  path.arc(x + w / 2, bottom - h + w / 2, w / 2, Math.PI, 0)
  path.lineTo(x + w, bottom)
  path.closePath()
  return path
}

/** A window with panes and what is outside. */
function windowAt({ ctx, light }: PropPen, x: number, y: number, w: number, h: number): void {
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

function hills(ctx: Ctx, x: number, y: number, w: number, h: number, color: string): void {
  for (let i = 0; i < 3; i++) {
    const top = y + i * h * 0.22
    const points: Point[] = [[x - 40, y + h * 2]]
    for (let k = 0; k <= 6; k++) points.push([x + (k / 6) * w, top + Math.sin(k * 1.7 + i * 2.1) * h * 0.16])
    points.push([x + w + 40, y + h * 2])
    sheet(ctx, blob(points), { fill: mix(color, '#F3EFE0', 0.45 - i * 0.2), lift: 4 })
  }
}

function curtain(
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
function branch(ctx: Ctx, x: number, y: number, length: number, turn: number, color: string, lift = 4): void {
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

function plant({ ctx }: PropPen, x: number, bottom: number, size: number, pot: string, leaf = '#6E8B67'): void {
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

function vessel({ ctx }: PropPen, x: number, bottom: number, w: number, h: number, color: string): void {
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

function books({ ctx, random, kit }: PropPen, x: number, bottom: number, count: number, scale: number): void {
  const colors = [kit.accent, kit.tint, '#7D8C84', '#C79A5B', kit.dark, '#D9CDB8']
  let at = x
  for (let i = 0; i < count; i++) {
    const [w, h] = [scale * (0.13 + random.next() * 0.1), scale * (0.75 + random.next() * 0.3)]
    sheet(ctx, rect(at, bottom - h, w, h, 2), { fill: mix(colors[i % colors.length]!, '#E4D8C4', 0.35), lift: 3 })
    at += w + 2
  }
}

function tiles({ ctx, width, y }: PropPen, side: number, from: number, line: string): void {
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

const frame = ({ ctx, kit }: PropPen, x: number, y: number, w: number, h: number): void => {
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

/** What stands in a place: `<set>` before the ground is laid, `<set>-near` after it. */
export const PROPS: Readonly<Partial<Record<SetId | `${SetId}-near`, Draw>>> = {
  studio: ({ ctx, width, height, y, kit }) => {
    sheet(ctx, round(width * 0.54, y - height * 0.2, Math.min(width, height) * 0.34), {
      fill: mix(kit.tint, kit.accent, 0.16),
      lift: 12,
    })
    sheet(ctx, arch(width * 0.72, y + 40, width * 0.2, height * 0.34), {
      fill: mix('#D9CBB4', kit.tint, 0.4),
      lift: 10,
    })
  },
  'studio-near': ({ ctx, width, height, y, kit }) => {
    const path = new Path2D()
    path.ellipse(
      width * 0.5,
      y + (height - y) * 0.42,
      Math.min(width, height) * 0.44,
      (height - y) * 0.17,
      0,
      0,
      Math.PI * 2,
    )
    const rim = new Path2D()
    rim.ellipse(
      width * 0.5,
      y + (height - y) * 0.5,
      Math.min(width, height) * 0.44,
      (height - y) * 0.17,
      0,
      0,
      Math.PI * 2,
    )
    sheet(ctx, rim, { fill: mix(kit.tint, '#8A7658', 0.42), lift: 14 })
    sheet(ctx, path, { fill: mix(kit.tint, '#FFFDF6', 0.35), lift: 0 })
  },
  window: (pen) => {
    const { width, y } = pen
    const h = Math.min(y * 0.62, width * 0.75)
    windowAt(pen, width * 0.14, y * 0.24, width * 0.44, h)
    curtain(pen, -20, width * 0.13, y)
    curtain(pen, width * 0.64, width * 0.14, y)
    plant(pen, width * 0.86, y + 6, Math.min(width, y) * 0.34, '#B5734F')
  },
  living: (pen) => {
    const { ctx, width, height, y, kit } = pen
    const u = Math.min(width, height)
    frame(pen, width * 0.16, y * 0.34, u * 0.3, u * 0.36)
    frame(pen, width * 0.16 + u * 0.36, y * 0.44, u * 0.2, u * 0.24)
    sheet(ctx, rect(width * 0.06, y - u * 0.2, u * 0.66, u * 0.26, 26), {
      fill: mix(kit.tint, '#9AA79C', 0.55),
      lift: 10,
    })
    sheet(ctx, rect(width * 0.03, y - u * 0.1, u * 0.14, u * 0.2, 22), { fill: mix(kit.tint, '#8C998E', 0.6), lift: 8 })
    plant(pen, width * 0.88, y + 20, u * 0.5, mix(kit.accent, '#A56F4E', 0.4))
  },
  'living-near': ({ ctx, width, height, y, kit }) => {
    const path = new Path2D()
    path.ellipse(width * 0.52, y + (height - y) * 0.56, width * 0.46, (height - y) * 0.26, 0, 0, Math.PI * 2)
    sheet(ctx, path, { fill: mix(kit.tint, '#F6F0E2', 0.5), lift: 3 })
    const inner = new Path2D()
    inner.ellipse(width * 0.52, y + (height - y) * 0.56, width * 0.41, (height - y) * 0.225, 0, 0, Math.PI * 2)
    ctx.strokeStyle = fade(mix(kit.accent, '#B9A48A', 0.35), 0.7)
    ctx.lineWidth = 7
    ctx.stroke(inner)
  },
  bedroom: (pen) => {
    const { ctx, width, height, y, kit } = pen
    const u = Math.min(width, height)
    curtain(pen, -20, width * 0.2, y + 30)
    sheet(ctx, arch(width * 0.2, y + 40, width * 0.7, u * 0.62), { fill: mix('#A88964', kit.tint, 0.3), lift: 12 })
    for (const [i, x] of [0.34, 0.62].entries())
      sheet(
        ctx,
        blob([
          [width * x - u * 0.17, y + 10],
          [width * x - u * 0.16, y - u * 0.17],
          [width * x, y - u * 0.2],
          [width * x + u * 0.17, y - u * 0.16],
          [width * x + u * 0.18, y + 16],
          [width * x, y + 30],
        ]),
        { fill: i ? '#F4EEE2' : mix(kit.accent, '#F4EEE2', 0.68), lift: 9 },
      )
  },
  desk: (pen) => {
    const { ctx, width, height, y, kit } = pen
    const u = Math.min(width, height)
    sheet(ctx, rect(width * 0.08, y * 0.46, width * 0.84, 16), { fill: '#8C6844', lift: 8 })
    books(pen, width * 0.12, y * 0.46, 6, u * 0.22)
    vessel(pen, width * 0.68, y * 0.46, u * 0.12, u * 0.17, mix(kit.accent, '#D9C7AE', 0.4))
    books(pen, width * 0.77, y * 0.46, 3, u * 0.19)
    sheet(ctx, rect(width * 0.6, y * 0.58, u * 0.3, u * 0.2), { fill: '#F1E9DA', lift: 4 })
    sheet(ctx, rect(width * 0.67, y * 0.6, u * 0.13, u * 0.11), { fill: mix(kit.tint, kit.accent, 0.3), lift: 3 })
  },
  'desk-near': (pen) => {
    const { ctx, width, height, y, kit } = pen
    const u = Math.min(width, height)
    vessel(pen, width * 0.1, y + u * 0.05, u * 0.14, u * 0.2, mix(kit.dark, '#6C7A72', 0.5))
    for (let i = 0; i < 4; i++) {
      ctx.strokeStyle = [kit.accent, '#C79A5B', kit.ink, '#7D8C84'][i]!
      ctx.lineWidth = 7
      ctx.beginPath()
      ctx.moveTo(width * 0.1 + (i - 1.5) * 9, y - u * 0.13)
      ctx.lineTo(width * 0.1 + (i - 1.5) * 26, y - u * 0.3 - i * 5)
      ctx.stroke()
    }
    vessel(pen, width * 0.1, y + u * 0.05, u * 0.14, u * 0.2, mix(kit.dark, '#7C8A80', 0.55))
    sheet(
      ctx,
      polygon([
        [width * 0.74, y + u * 0.07],
        [width * 1.02, y + u * 0.06],
        [width * 1.06, y + u * 0.14],
        [width * 0.71, y + u * 0.15],
      ]),
      { fill: '#F4EEE0', lift: 5 },
    )
  },
  dining: (pen) => {
    const { ctx, width, height, y, kit } = pen
    const u = Math.min(width, height)
    windowAt(pen, width * 0.56, y * 0.3, u * 0.34, u * 0.44)
    ctx.strokeStyle = '#4A3A2A'
    ctx.lineWidth = 3
    ctx.beginPath()
    ctx.moveTo(width * 0.3, -10)
    ctx.lineTo(width * 0.3, y * 0.3)
    ctx.stroke()
    sheet(
      ctx,
      blob([
        [width * 0.3 - u * 0.17, y * 0.3 + u * 0.12],
        [width * 0.3 - u * 0.13, y * 0.3],
        [width * 0.3, y * 0.3 - u * 0.05],
        [width * 0.3 + u * 0.13, y * 0.3],
        [width * 0.3 + u * 0.17, y * 0.3 + u * 0.12],
        [width * 0.3, y * 0.3 + u * 0.1],
      ]),
      { fill: mix(kit.accent, '#E9D9BE', 0.2), lift: 10 },
    )
  },
  'dining-near': (pen) => {
    const { ctx, width, height, y, kit } = pen
    const u = Math.min(width, height)
    const bowl = new Path2D()
    bowl.moveTo(width * 0.04, y + u * 0.02)
    bowl.bezierCurveTo(
      width * 0.05,
      y + u * 0.15,
      width * 0.05 + u * 0.2,
      y + u * 0.15,
      width * 0.04 + u * 0.24,
      y + u * 0.02,
    )
    bowl.closePath()
    sheet(ctx, bowl, { fill: mix('#8FA39B', kit.tint, 0.3), lift: 8 })
    ctx.strokeStyle = '#5A3A22'
    ctx.lineWidth = 5
    for (const d of [0, 12]) {
      ctx.beginPath()
      ctx.moveTo(width * 0.76 + d, y + u * 0.22)
      ctx.lineTo(width * 0.98 + d, y + u * 0.05)
      ctx.stroke()
    }
  },
  kitchen: (pen) => {
    const { ctx, width, height, y, kit } = pen
    const u = Math.min(width, height)
    tiles(pen, u * 0.2, y * 0.5, 'rgba(255,255,250,.75)')
    sheet(ctx, rect(-10, y * 0.46, width * 0.62, 16), { fill: '#9A744C', lift: 9 })
    for (const [i, color] of ['#D8B98A', kit.accent, '#8FA08C', '#E7DCC6'].entries()) {
      sheet(ctx, rect(width * 0.05 + i * u * 0.13, y * 0.46 - u * 0.15, u * 0.1, u * 0.15, 8), {
        fill: mix(color, '#F0E7D6', 0.35),
        lift: 5,
      })
      sheet(ctx, rect(width * 0.05 + i * u * 0.13 - 3, y * 0.46 - u * 0.175, u * 0.106, u * 0.03, 4), {
        fill: '#A37B50',
        lift: 2,
      })
    }
    windowAt(pen, width * 0.68, y * 0.26, u * 0.26, u * 0.4)
    for (let i = 0; i < 4; i++) {
      const x = width * 0.1 + i * u * 0.1
      ctx.strokeStyle = '#6D5438'
      ctx.lineWidth = 6
      ctx.beginPath()
      ctx.moveTo(x, y * 0.48)
      ctx.lineTo(x, y * 0.6)
      ctx.stroke()
      sheet(ctx, i % 2 ? round(x, y * 0.63, u * 0.034) : rect(x - u * 0.024, y * 0.6, u * 0.048, u * 0.08, 10), {
        fill: '#B98C5E',
        lift: 4,
      })
    }
  },
  bath: (pen) => {
    const { ctx, width, height, y } = pen
    const u = Math.min(width, height)
    tiles(pen, u * 0.17, y * 0.3, 'rgba(255,255,255,.8)')
    sheet(ctx, round(width * 0.5, y * 0.5, u * 0.27), { fill: '#A98A62', lift: 10 })
    const glass = ctx.createLinearGradient(width * 0.3, y * 0.3, width * 0.7, y * 0.7)
    glass.addColorStop(0, '#F2F6F3')
    glass.addColorStop(1, '#C4D2CC')
    ctx.fillStyle = glass
    ctx.fill(round(width * 0.5, y * 0.5, u * 0.25))
    ctx.save()
    ctx.clip(round(width * 0.5, y * 0.5, u * 0.25))
    ctx.fillStyle = 'rgba(255,255,255,.45)'
    ctx.fill(
      polygon([
        [width * 0.4, 0],
        [width * 0.5, 0],
        [width * 0.34, y],
        [width * 0.2, y],
      ]),
    )
    ctx.restore()
  },
  'bath-near': (pen) => {
    const { ctx, width, height, y, kit } = pen
    const u = Math.min(width, height)
    const tap = new Path2D()
    tap.moveTo(width * 0.86, y + 20)
    tap.lineTo(width * 0.86, y - u * 0.2)
    tap.quadraticCurveTo(width * 0.86, y - u * 0.3, width * 0.76, y - u * 0.3)
    tap.lineTo(width * 0.74, y - u * 0.22)
    ctx.save()
    ctx.lineCap = 'round'
    ctx.lineJoin = 'round'
    ctx.shadowColor = 'rgba(38,24,12,.3)'
    ctx.shadowBlur = 12
    ctx.shadowOffsetY = 6
    ctx.strokeStyle = '#B59A6C'
    ctx.lineWidth = u * 0.035
    ctx.stroke(tap)
    ctx.restore()
    sheet(ctx, rect(width * 0.05, y - u * 0.09, u * 0.17, u * 0.15, 6), {
      fill: mix(kit.tint, '#FFFFFF', 0.5),
      lift: 6,
    })
    sheet(ctx, rect(width * 0.04, y - u * 0.16, u * 0.19, u * 0.08, 20), {
      fill: mix(kit.accent, '#F2E8DA', 0.55),
      lift: 5,
    })
  },
  vanity: (pen) => {
    const { ctx, width, height, y, kit } = pen
    const u = Math.min(width, height)
    sheet(ctx, arch(width * 0.2, y + 10, width * 0.6, u * 0.92), { fill: '#B8946A', lift: 12 })
    const glass = ctx.createLinearGradient(width * 0.2, y - u * 0.9, width * 0.8, y)
    glass.addColorStop(0, '#F8F1E8')
    glass.addColorStop(1, '#DCC8BA')
    ctx.fillStyle = glass
    ctx.fill(arch(width * 0.2 + 14, y + 10, width * 0.6 - 28, u * 0.92 - 14))
    vessel(pen, width * 0.9, y + 8, u * 0.13, u * 0.24, mix(kit.accent, '#EBD9C8', 0.5))
    branch(ctx, width * 0.9, y - u * 0.2, u * 0.34, -1.9, '#8E9B78')
    branch(ctx, width * 0.9, y - u * 0.2, u * 0.3, -1.3, '#A3AA84')
  },
  balcony: (pen) => {
    const { ctx, width, height, y, kit } = pen
    const u = Math.min(width, height)
    hills(ctx, -20, y * 0.72, width + 40, y * 0.3, '#A9BDA6')
    ctx.strokeStyle = '#6D5A44'
    ctx.lineWidth = 4
    ctx.beginPath()
    ctx.moveTo(-20, y * 0.2)
    ctx.quadraticCurveTo(width / 2, y * 0.27, width + 20, y * 0.18)
    ctx.stroke()
    for (const [i, x] of [0.02, 0.36, 0.7].entries()) {
      const [left, w, top] = [width * x, width * 0.29, y * (0.215 + 0.02 * Math.sin(i * 2))]
      const path = new Path2D()
      path.moveTo(left, top)
      path.lineTo(left + w, top + 6)
      path.bezierCurveTo(left + w + 26, y * 0.4, left + w - 20, y * 0.5, left + w + 12, y * 0.62)
      path.bezierCurveTo(left + w * 0.6, y * 0.66, left + w * 0.4, y * 0.6, left + 8, y * 0.64)
      path.bezierCurveTo(left - 18, y * 0.5, left + 22, y * 0.4, left, top)
      sheet(ctx, path, { fill: i === 1 ? mix(kit.accent, '#F6EFE2', 0.72) : '#F7F2E7', lift: 9 })
    }
    sheet(ctx, rect(-10, y - u * 0.26, width + 20, 14), { fill: '#7C664C', lift: 6 })
    for (let x = 10; x < width; x += u * 0.09)
      sheet(ctx, rect(x, y - u * 0.26, 8, u * 0.3), { fill: '#7C664C', lift: 3 })
  },
  outdoor: ({ ctx, width, height, y, random }) => {
    const u = Math.min(width, height)
    sheet(ctx, round(width * 0.74, y * 0.36, u * 0.1), { fill: '#FBEFCF', lift: 4 })
    hills(ctx, -20, y * 0.68, width + 40, y * 0.36, '#93AC8C')
    for (let i = 0; i < 6; i++) {
      const [x, r] = [width * (i / 5.2) + (random.next() - 0.5) * 60, u * (0.13 + random.next() * 0.09)]
      sheet(ctx, rect(x - 6, y - r * 1.1, 12, r * 1.3), { fill: '#6B5138', lift: 3 })
      sheet(
        ctx,
        blob([
          [x - r, y - r],
          [x - r * 0.8, y - r * 2],
          [x, y - r * 2.4],
          [x + r * 0.9, y - r * 1.9],
          [x + r, y - r * 0.9],
          [x, y - r * 0.7],
        ]),
        { fill: mix('#7E9A6C', '#4F6E4E', random.next()), lift: 8 },
      )
    }
  },
  'outdoor-near': ({ ctx, width, height, y }) => {
    const path = new Path2D()
    path.moveTo(width * 0.4, y)
    path.bezierCurveTo(width * 0.5, y + (height - y) * 0.3, width * 0.1, y + (height - y) * 0.5, -20, height)
    path.lineTo(width * 0.9, height + 20)
    path.bezierCurveTo(width * 0.7, y + (height - y) * 0.6, width * 0.66, y + (height - y) * 0.3, width * 0.52, y)
    sheet(ctx, path, { fill: '#D9CBAE', lift: 4 })
  },
  street: (pen) => {
    const { ctx, width, height, y, kit, random, light } = pen
    const u = Math.min(width, height)
    const walls = ['#D9C3A2', '#C9A68A', '#E2D4BC', '#B8B3A0']
    let x = -20
    for (let i = 0; x < width; i++) {
      const [w, h] = [u * (0.34 + random.next() * 0.14), y * (0.55 + random.next() * 0.3)]
      sheet(ctx, rect(x, y - h, w, h + 10), { fill: walls[i % walls.length]!, lift: 9 })
      for (let row = 0; row < 4; row++)
        for (let col = 0; col < 2; col++) {
          const lit = light === 'dusk' || light === 'night' ? (random.next() > 0.4 ? '#FFD78E' : '#6C7278') : '#8DA0A2'
          sheet(ctx, rect(x + w * (0.16 + col * 0.4), y - h + 30 + row * h * 0.19, w * 0.26, h * 0.11), {
            fill: lit,
            lift: 2,
          })
        }
      const awning = y - h * 0.2
      sheet(
        ctx,
        polygon([
          [x + 8, awning],
          [x + w - 8, awning],
          [x + w + 8, awning + u * 0.07],
          [x - 8, awning + u * 0.07],
        ]),
        { fill: i % 2 ? kit.accent : '#EFE4CC', lift: 7 },
      )
      x += w + 6
    }
  },
  beach: ({ ctx, width, height, y, kit }) => {
    const u = Math.min(width, height)
    sheet(ctx, round(width * 0.7, y * 0.44, u * 0.13), { fill: mix('#FFE7B0', kit.accent, 0.12), lift: 6 })
    for (let i = 0; i < 3; i++)
      sheet(
        ctx,
        blob([
          [width * (0.1 + 0.34 * i), y * (0.24 + 0.1 * (i % 2))],
          [width * (0.2 + 0.34 * i), y * (0.2 + 0.1 * (i % 2))],
          [width * (0.32 + 0.34 * i), y * (0.245 + 0.1 * (i % 2))],
          [width * (0.2 + 0.34 * i), y * (0.26 + 0.1 * (i % 2))],
        ]),
        { fill: '#FBF7EC', lift: 6 },
      )
    for (let i = 0; i < 5; i++) {
      const top = y - u * 0.2 + i * u * 0.05
      const path = new Path2D()
      path.moveTo(-20, top)
      for (let k = 0; k < 8; k++)
        path.quadraticCurveTo(((k + 0.5) * width) / 8, top + (k % 2 ? 9 : -9), ((k + 1) * width) / 8 + 10, top)
      path.lineTo(width + 20, height)
      path.lineTo(-20, height)
      sheet(ctx, path, { fill: mix('#5FA7B5', '#BFE0DC', i / 5), lift: 3 })
    }
  },
  'beach-near': ({ ctx, width, height, y }) => {
    const path = new Path2D()
    path.moveTo(-20, y - 6)
    path.bezierCurveTo(width * 0.3, y + 30, width * 0.6, y - 24, width + 20, y + 20)
    path.lineTo(width + 20, y - 40)
    path.lineTo(-20, y - 40)
    ctx.save()
    ctx.globalAlpha = 0.85
    sheet(ctx, path, { fill: '#F4F4EA', lift: 5 })
    ctx.restore()
    soft(ctx, 3, (pen) => {
      pen.fillStyle = 'rgba(120,92,54,.4)'
      for (let i = 0; i < 90; i++)
        pen.fillRect(((i * 197) % 1000) * 0.001 * width, y + 20 + ((i * 331) % 1000) * 0.001 * (height - y), 6, 3)
    })
  },
}

/** Leaves close to the lens, out of focus, for the nearest layer. */
export function nearLeaves(ctx: Ctx, width: number, height: number, color: string): void {
  const u = Math.min(width, height)
  soft(ctx, 14, (pen) => {
    branch(pen, width * 1.04, height * 0.1, u * 0.5, Math.PI * 0.86, color, 0)
    branch(pen, width * 1.05, height * 0.02, u * 0.44, Math.PI * 0.78, mix(color, '#2D4029', 0.3), 0)
  })
}
