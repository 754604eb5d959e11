import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { type Random, seededRandom } from '@qianmian/kernel'
import type { FilmKit } from '../order.ts'
import { type Ctx, fade, grain, mix, polygon, soft } from '../paper/paper.ts'
import { OUTDOOR_PROPS } from './outdoor-props.ts'
import { ROOM_PROPS } from './room-props.ts'
import type { LightId, SetId } from './set.ts'

/** A drawn place. */
export interface DrawnSet {
  readonly canvas: Canvas
  /** Share of the height at which things stand. */
  readonly stand: number
  readonly isOutside: boolean
}

const PROPS = { ...ROOM_PROPS, ...OUTDOOR_PROPS }

interface Place {
  readonly wall: readonly [string, string]
  readonly ground: readonly [string, string]
  /** Where wall and ground meet, share of the height. */
  readonly horizon: number
  readonly kind: 'table' | 'floor' | 'sweep' | 'open'
}

const PLACES: Readonly<Record<SetId, Place>> = {
  studio: { wall: ['#E9DFCF', '#CDBEA8'], ground: ['#DDD0BC', '#C6B69E'], horizon: 0.64, kind: 'sweep' },
  window: { wall: ['#EFE6D6', '#D3C4AC'], ground: ['#B98C5E', '#8F6540'], horizon: 0.66, kind: 'table' },
  living: { wall: ['#E3D8C5', '#C7B79D'], ground: ['#B38A61', '#8C6644'], horizon: 0.6, kind: 'floor' },
  bedroom: { wall: ['#DDD5C8', '#BFB4A4'], ground: ['#E9E2D6', '#C9BEAE'], horizon: 0.62, kind: 'table' },
  desk: { wall: ['#D9D2C4', '#B5AB99'], ground: ['#A87B52', '#7D5836'], horizon: 0.64, kind: 'table' },
  dining: { wall: ['#E8DCC6', '#CBB896'], ground: ['#A9764A', '#7C5232'], horizon: 0.62, kind: 'table' },
  kitchen: { wall: ['#E6E4D8', '#C5C6B7'], ground: ['#D8CFBF', '#AFA48F'], horizon: 0.63, kind: 'table' },
  bath: { wall: ['#D8E0DA', '#B3C1B8'], ground: ['#ECE7DC', '#C9C1B2'], horizon: 0.63, kind: 'table' },
  vanity: { wall: ['#EBDCD0', '#D0B7A6'], ground: ['#EFE5D8', '#CDBCA8'], horizon: 0.64, kind: 'table' },
  balcony: { wall: ['#CFE0E4', '#E9E5D6'], ground: ['#CDBFA9', '#A6967F'], horizon: 0.68, kind: 'open' },
  outdoor: { wall: ['#BFD9E0', '#EDE7D2'], ground: ['#9DAE78', '#6F8557'], horizon: 0.6, kind: 'open' },
  street: { wall: ['#D4DDDA', '#EFE3CE'], ground: ['#C3B7A5', '#9B8D7A'], horizon: 0.64, kind: 'open' },
  beach: { wall: ['#9FD0DA', '#F2E6CB'], ground: ['#EBD9B4', '#CFB68A'], horizon: 0.58, kind: 'open' },
}

/**
 * Draws a place with its light: wall, ground, things far and near, the sun through a window.
 * @param width of the world in pixels; the camera sees a part of it
 */
export function drawSet(
  set: SetId,
  light: LightId,
  width: number,
  height: number,
  kit: FilmKit,
  seed: string,
): DrawnSet {
  const canvas = createCanvas(width, height)
  const ctx = canvas.getContext('2d')
  const place = PLACES[set]
  const random = seededRandom(`${seed}/${set}`)
  const y = place.horizon * height
  const wall = ctx.createLinearGradient(0, 0, place.kind === 'open' ? 0 : width * 0.8, y)
  wall.addColorStop(0, place.wall[0])
  wall.addColorStop(1, place.wall[1])
  ctx.fillStyle = wall
  ctx.fillRect(0, 0, width, height)
  PROPS[set]?.({ ctx, width, height, y, kit, random, light })
  ground(ctx, place, width, height, y, random)
  PROPS[`${set}-near`]?.({ ctx, width, height, y, kit, random, light })
  lightUp(ctx, light, place.kind === 'open', width, height, y)
  grain(ctx, 0.1)
  return {
    canvas,
    stand: place.horizon + (1 - place.horizon) * (place.kind === 'floor' ? 0.5 : 0.36),
    isOutside: place.kind === 'open',
  }
}

function ground(
  ctx: Ctx,
  { ground: [near, far], kind }: Place,
  width: number,
  height: number,
  y: number,
  random: Random,
): void {
  const fill = ctx.createLinearGradient(0, y, 0, height)
  fill.addColorStop(0, kind === 'sweep' ? mix(near, far, 0.2) : near)
  fill.addColorStop(1, far)
  if (kind === 'sweep') {
    // A paper sweep has no edge: its bend is a soft band.
    soft(ctx, 26, (pen) => {
      pen.fillStyle = near
      pen.fillRect(-60, y, width + 120, height)
    })
    ctx.save()
    const bend = ctx.createLinearGradient(0, y - 60, 0, height)
    bend.addColorStop(0, fade(near, 0))
    bend.addColorStop(0.25, fade(near, 0.9))
    bend.addColorStop(1, far)
    ctx.fillStyle = bend
    ctx.fillRect(0, y - 60, width, height - y + 60)
    ctx.restore()
    return
  }
  ctx.save()
  if (kind === 'table') {
    ctx.shadowColor = 'rgba(40,24,10,.35)'
    ctx.shadowBlur = 34
    ctx.shadowOffsetY = -10
  }
  ctx.fillStyle = fill
  ctx.fillRect(-40, y, width + 80, height - y + 40)
  ctx.restore()
  if (kind === 'table') {
    ctx.fillStyle = 'rgba(255,246,228,.5)'
    ctx.fillRect(0, y, width, 3)
  }
  if (kind === 'table' || kind === 'floor') {
    ctx.save()
    ctx.beginPath()
    ctx.rect(0, y + 4, width, height)
    ctx.clip()
    for (let i = 0; i < (kind === 'floor' ? 9 : 26); i++) {
      const t = kind === 'floor' ? (i / 9) ** 1.6 : random.next() ** 1.3
      const gy = y + 8 + t * (height - y)
      ctx.strokeStyle = `rgba(60,34,14,${kind === 'floor' ? 0.22 : 0.03 + random.next() * 0.06})`
      ctx.lineWidth = kind === 'floor' ? 2 : 1 + random.next() * 3
      ctx.beginPath()
      ctx.moveTo(-20, gy)
      ctx.bezierCurveTo(
        width * 0.3,
        gy + (random.next() - 0.5) * 14,
        width * 0.7,
        gy + (random.next() - 0.5) * 14,
        width + 20,
        gy,
      )
      ctx.stroke()
    }
    ctx.restore()
  }
}

/** Sun, dusk, lamp or cloud over a finished place. */
function lightUp(ctx: Ctx, light: LightId, isOutside: boolean, width: number, height: number, y: number): void {
  const wash = (mode: Ctx['globalCompositeOperation'], stops: readonly (readonly [number, string])[], slope = 1) => {
    ctx.save()
    ctx.globalCompositeOperation = mode
    const fill = ctx.createLinearGradient(0, 0, width * slope, height)
    for (const [at, color] of stops) fill.addColorStop(at, color)
    ctx.fillStyle = fill
    ctx.fillRect(0, 0, width, height)
    ctx.restore()
  }
  if (!isOutside && (light === 'day' || light === 'morning' || light === 'dusk')) {
    const warm = light === 'day' ? '#FFF4DC' : light === 'morning' ? '#FFE9BF' : '#FFC98A'
    // The window's panes fall slanting over wall and ground.
    soft(
      ctx,
      light === 'day' ? 20 : 13,
      (pen) => {
        pen.fillStyle = warm
        for (let i = 0; i < 2; i++)
          for (let j = 0; j < 3; j++) {
            const [px, py] = [width * (0.1 + i * 0.24) + j * width * 0.055, height * (0.08 + j * 0.19)]
            pen.fill(
              polygon([
                [px, py],
                [px + width * 0.21, py + height * 0.045],
                [px + width * 0.265, py + height * 0.215],
                [px + width * 0.055, py + height * 0.17],
              ]),
            )
          }
        pen.fillStyle = fade(warm, 0.8)
        pen.fill(
          polygon([
            [width * 0.34, y + 10],
            [width * 0.82, y + 10],
            [width * 1.02, height],
            [width * 0.46, height],
          ]),
        )
      },
      'soft-light',
      light === 'day' ? 0.75 : 0.95,
    )
  }
  if (light === 'dusk')
    wash('multiply', [
      [0, '#FFD9AE'],
      [0.55, '#E9B48C'],
      [1, '#A67B78'],
    ])
  else if (light === 'morning')
    wash('soft-light', [
      [0, '#FFF0CC'],
      [1, '#C9B69A'],
    ])
  else if (light === 'overcast')
    wash('multiply', [
      [0, '#E4E8EA'],
      [1, '#BFC6CA'],
    ])
  else if (light === 'night') {
    wash('multiply', [
      [0, '#4A5470'],
      [1, '#2B2F45'],
    ])
    ctx.save()
    ctx.globalCompositeOperation = 'screen'
    const lamp = ctx.createRadialGradient(
      width * 0.5,
      height * 0.42,
      20,
      width * 0.5,
      height * 0.5,
      Math.max(width, height) * 0.5,
    )
    lamp.addColorStop(0, 'rgba(255,206,140,.62)')
    lamp.addColorStop(0.45, 'rgba(190,120,60,.25)')
    lamp.addColorStop(1, 'rgba(0,0,0,0)')
    ctx.fillStyle = lamp
    ctx.fillRect(0, 0, width, height)
    ctx.restore()
  }
  // Corners a little darker hold the eye in the middle.
  ctx.save()
  const corner = ctx.createRadialGradient(
    width / 2,
    height * 0.48,
    Math.min(width, height) * 0.35,
    width / 2,
    height / 2,
    Math.hypot(width, height) * 0.56,
  )
  corner.addColorStop(0, 'rgba(40,24,12,0)')
  corner.addColorStop(1, 'rgba(40,24,12,.3)')
  ctx.fillStyle = corner
  ctx.fillRect(0, 0, width, height)
  ctx.restore()
}
