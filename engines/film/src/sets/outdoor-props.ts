import { Path2D } from '@napi-rs/canvas'
import { blob, mix, polygon, sheet, soft } from '../paper/paper.ts'
import { type Draw, hills, rect, round } from './prop-shapes.ts'
import type { SetId } from './set.ts'

/** What stands outdoors, in the same way. */
export const OUTDOOR_PROPS: Readonly<Partial<Record<SetId | `${SetId}-near`, Draw>>> = {
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
