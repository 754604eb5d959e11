import { Path2D } from '@napi-rs/canvas'
import { blob, fade, mix, polygon, sheet } from '../paper/paper.ts'
import {
  arch,
  books,
  branch,
  curtain,
  type Draw,
  frame,
  plant,
  rect,
  round,
  tiles,
  vessel,
  windowAt,
} from './prop-shapes.ts'
import type { SetId } from './set.ts'

/** What stands in rooms: `<set>` before the ground is laid, `<set>-near` after it. */
export const ROOM_PROPS: Readonly<Partial<Record<SetId | `${SetId}-near`, Draw>>> = {
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
}
