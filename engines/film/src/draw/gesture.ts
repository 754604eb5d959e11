import { Path2D } from '@napi-rs/canvas'
import { spansText } from '@qianmian/kernel'
import { drawHand, type HandPose, placeHand } from '../paper/hand.ts'
import { type Ctx, fade, mix, polygon, sheet } from '../paper/paper.ts'
import { drawPerson, PERSON_HEIGHT, PERSON_WIDTH } from '../paper/person.ts'
import type { FilmPlan, Rect, View } from '../plan/film-plan.ts'
import { splitFact } from '../plan/place-titles.ts'
import type { Gesture } from '../plan/read-action.ts'
import { fontOf } from '../type/fonts.ts'
import { easeBack, easeInOut, easeOut } from './camera.ts'
import type { Stage } from './stage.ts'

/** Seconds since the view began, and until it ends. */
export interface Clock {
  readonly in: number
  readonly left: number
}

/** How far the product itself is moved by what is done to it. */
export function gestureShift(gesture: Gesture, clock: Clock, unit: number): { readonly x: number; readonly y: number } {
  const come = 1 - easeOut(clock.in / 0.75)
  if (gesture === 'place')
    return { x: come * unit * 0.5, y: -Math.sin(easeOut(clock.in / 0.75) * Math.PI) * unit * 0.05 }
  if (gesture === 'hold')
    return { x: 0, y: -easeInOut(Math.min(1, Math.max(0, (clock.in - 0.45) / 0.7))) * unit * 0.05 }
  if (gesture === 'pinch') return { x: Math.sin(Math.max(0, clock.in - 0.5) * 3.2) * unit * 0.004, y: 0 }
  return { x: 0, y: 0 }
}

/** How far something has come in: 0 outside, 1 there, and back before the cut. */
const arrival = ({ in: since }: Clock, delay = 0.12): number => easeOut((since - delay) / 0.5)

/**
 * Draws who or what acts on the product: `behind` before the product is drawn, `front` after it.
 * @param rect the product on the screen
 */
export function drawGesture(
  ctx: Ctx,
  plan: FilmPlan,
  stage: Stage,
  gesture: Gesture,
  rect: Rect,
  clock: Clock,
  view: View,
  layer: 'behind' | 'front',
): void {
  const { width, height, order } = plan
  const unit = Math.min(width, height)
  const scale = (unit / 720) * (order.format === 'portrait' ? 0.92 : 0.78)
  const come = 1 - arrival(clock)
  const hand = (pose: HandPose, x: number, y: number, turn: number, size = 1) =>
    placeHand(
      ctx,
      drawHand(pose, order.kit),
      x + come * unit * 0.85 * Math.sin(-turn),
      y + come * unit * 0.85 * Math.cos(turn),
      scale * size,
      turn,
    )
  const at = (fx: number, fy: number) => ({
    x: Math.max(width * 0.14, Math.min(width * 0.9, rect.x + rect.width * fx)),
    y: Math.max(height * 0.34, Math.min(height * 0.76, rect.y + rect.height * fy)),
  })
  if (layer === 'behind') {
    if (gesture === 'person') person(ctx, plan, rect, clock)
    if (gesture === 'scale') weighing(ctx, plan, stage, rect, clock, view)
    return
  }
  switch (gesture) {
    case 'point': {
      const { x, y } = at(0.66, 0.5)
      const tap = Math.max(0, Math.sin((clock.in - 0.5) * 5.2)) * 8 * (clock.in > 0.6 ? 1 : 0)
      if (clock.in > 0.6) ripple(ctx, x, y, (clock.in - 0.6) % 1.2, order.kit.accent, unit)
      hand('point', x + tap, y + tap, -0.62)
      break
    }
    case 'pinch': {
      const { x, y } = at(0.84, 0.34)
      const pull = Math.sin(Math.max(0, clock.in - 0.5) * 3.2) * unit * 0.012
      hand('pinch', x + pull, y, -0.7)
      break
    }
    case 'palm': {
      const t = easeInOut(Math.min(1, Math.max(0, (clock.in - 0.35) / 1.5)))
      const { x, y } = at(0.3 + 0.5 * t, 0.62)
      hand('palm', x, y + unit * 0.06, -0.95)
      break
    }
    case 'hold':
    case 'place': {
      const leave = gesture === 'place' ? easeInOut(Math.min(1, Math.max(0, (clock.in - 0.95) / 0.5))) : 0
      if (leave >= 1) break
      const { x, y } = at(0.86, 0.66)
      placeHand(
        ctx,
        drawHand('grip', order.kit),
        x + leave * unit * 0.7 + (gesture === 'hold' ? come * unit * 0.7 : 0),
        y + leave * unit * 0.3 + (gesture === 'hold' ? come * unit * 0.4 : 0),
        scale * 0.95,
        -0.98,
      )
      break
    }
    case 'pour':
      pour(ctx, plan, rect, clock)
      break
    case 'tape':
      tape(ctx, plan, rect, clock)
      break
    case 'page':
      page(ctx, plan, rect, clock, view)
      break
    case 'person': {
      const at = personRect(plan, rect, clock)
      const sway = Math.sin(clock.in * 1.7) * 0.03
      placeHand(
        ctx,
        drawHand('palm', order.kit),
        at.x + at.width * 0.02,
        at.y + at.height * 0.66,
        (at.height / PERSON_HEIGHT) * 0.98,
        -1.02 + sway,
      )
      break
    }
    default:
      break
  }
}

function ripple(ctx: Ctx, x: number, y: number, t: number, color: string, unit: number): void {
  ctx.save()
  ctx.globalAlpha = Math.max(0, 1 - t / 0.9)
  ctx.strokeStyle = color
  ctx.lineWidth = 5
  ctx.beginPath()
  ctx.arc(x, y, unit * (0.02 + t * 0.07), 0, Math.PI * 2)
  ctx.stroke()
  ctx.restore()
}

/** Where the person stands: beside the product, to its right. */
function personRect({ width, height, order }: FilmPlan, rect: Rect, clock: Clock): Rect {
  const come = 1 - easeOut(clock.in / 0.7)
  const isPortrait = order.format === 'portrait'
  const h = height * (isPortrait ? (order.category === 'children' ? 0.6 : 0.68) : 0.96)
  const w = (h * PERSON_WIDTH) / PERSON_HEIGHT
  const x = Math.min(width - w * 0.66, Math.max(rect.x + rect.width * 0.72, width * (isPortrait ? 0.44 : 0.6)))
  return { x: x + come * width * 0.5, y: height * 1.02 - h + Math.sin(clock.in * 1.9) * 3, width: w, height: h }
}

function person(ctx: Ctx, plan: FilmPlan, rect: Rect, clock: Clock): void {
  const { order } = plan
  const isChild = order.category === 'children'
  const canvas = drawPerson({
    kit: order.kit,
    isChild,
    hair: (['bob', 'short', 'bun'] as const)[order.seed.length % 3],
  })
  const at = personRect(plan, rect, clock)
  ctx.save()
  ctx.translate(at.x + at.width / 2, at.y + at.height)
  ctx.rotate(0.012 * Math.sin(clock.in * 1.4))
  ctx.drawImage(canvas, -at.width / 2, -at.height, at.width, at.height)
  ctx.restore()
}

function pour(ctx: Ctx, { width, height, order }: FilmPlan, rect: Rect, clock: Clock): void {
  const unit = Math.min(width, height)
  const { kit, category } = order
  const come = arrival(clock)
  if (category === 'beauty' || category === 'home-care') {
    // A drop on the back of a hand.
    const x = Math.min(width * 0.76, rect.x + rect.width * 1.3)
    const y = Math.min(height * 0.72, rect.y + rect.height * 0.86)
    placeHand(
      ctx,
      drawHand('palm', kit),
      x + (1 - come) * unit * 0.7,
      y + (1 - come) * unit * 0.3,
      (unit / 720) * 0.9,
      -1.2,
    )
    const grow = easeOut((clock.in - 0.8) / 1.2)
    if (grow <= 0) return
    ctx.save()
    ctx.translate(x - unit * 0.01, y + unit * 0.02)
    const drop = new Path2D()
    drop.ellipse(0, 0, unit * (0.03 + 0.05 * grow), unit * (0.026 + 0.018 * grow), -0.4, 0, Math.PI * 2)
    sheet(ctx, drop, { fill: mix(kit.tint, '#FFFFFF', 0.7), lift: 4 })
    ctx.fillStyle = 'rgba(255,255,255,.85)'
    ctx.beginPath()
    ctx.ellipse(-unit * 0.018, -unit * 0.01, unit * 0.014, unit * 0.007, -0.4, 0, Math.PI * 2)
    ctx.fill()
    ctx.restore()
    return
  }
  const cup = {
    x: Math.min(width * 0.74, rect.x + rect.width + unit * 0.12),
    y: Math.min(height * 0.77, rect.y + rect.height + unit * 0.02),
  }
  const [cw, ch] = [unit * 0.2, unit * 0.15]
  const mouth = { x: cup.x + unit * 0.02, y: cup.y - unit * 0.44 }
  const flow = clock.in > 0.75 && clock.left > 0.25
  const liquid = category === 'food' ? '#B9773B' : '#BFD8DC'
  const level = easeOut((clock.in - 0.8) / 2.2)
  if (flow) {
    ctx.save()
    ctx.strokeStyle = fade(liquid, 0.9)
    ctx.lineCap = 'round'
    ctx.lineWidth = unit * 0.02 + Math.sin(clock.in * 18) * 1.2
    ctx.beginPath()
    ctx.moveTo(mouth.x, mouth.y)
    ctx.quadraticCurveTo(cup.x - unit * 0.005, mouth.y + unit * 0.08, cup.x, cup.y - ch * 0.3)
    ctx.stroke()
    ctx.restore()
  }
  const bowl = new Path2D()
  bowl.moveTo(cup.x - cw / 2, cup.y - ch)
  bowl.bezierCurveTo(cup.x - cw / 2, cup.y - ch * 0.1, cup.x - cw * 0.3, cup.y, cup.x, cup.y)
  bowl.bezierCurveTo(cup.x + cw * 0.3, cup.y, cup.x + cw / 2, cup.y - ch * 0.1, cup.x + cw / 2, cup.y - ch)
  bowl.closePath()
  sheet(ctx, bowl, { fill: mix(kit.paper, '#DDE3DC', 0.5), lift: 10 })
  ctx.save()
  ctx.clip(bowl)
  ctx.fillStyle = fade(liquid, 0.82)
  ctx.beginPath()
  ctx.ellipse(cup.x, cup.y - ch * (0.2 + 0.6 * level), cw * 0.5, ch * 0.12, 0, 0, Math.PI * 2)
  ctx.fill()
  ctx.fillRect(cup.x - cw, cup.y - ch * (0.2 + 0.6 * level), cw * 2, ch)
  ctx.restore()
  // A jug, tipped.
  ctx.save()
  ctx.translate(mouth.x + (1 - come) * unit * 0.6, mouth.y - (1 - come) * unit * 0.2)
  ctx.rotate(-0.5 * easeInOut(Math.min(1, clock.in / 0.9)))
  const jug = new Path2D()
  jug.moveTo(-6, 0)
  jug.lineTo(unit * 0.05, unit * 0.015)
  jug.lineTo(unit * 0.2, unit * 0.01)
  jug.bezierCurveTo(unit * 0.25, unit * 0.1, unit * 0.26, unit * 0.2, unit * 0.22, unit * 0.25)
  jug.lineTo(unit * 0.06, unit * 0.25)
  jug.bezierCurveTo(unit * 0.01, unit * 0.18, unit * 0.02, unit * 0.08, -6, 0)
  jug.closePath()
  sheet(ctx, jug, { fill: kit.accentGround, lift: 12 })
  ctx.strokeStyle = kit.accentGround
  ctx.lineWidth = unit * 0.024
  ctx.beginPath()
  ctx.arc(unit * 0.235, unit * 0.11, unit * 0.07, -1.1, 1.3)
  ctx.stroke()
  ctx.restore()
}

function tape(ctx: Ctx, { width, height, order }: FilmPlan, rect: Rect, clock: Clock): void {
  const unit = Math.min(width, height)
  const t = easeInOut(Math.min(1, Math.max(0, (clock.in - 0.3) / 1.2)))
  const y = Math.min(height * 0.765, rect.y + rect.height + unit * 0.02)
  const left = Math.max(width * 0.06, rect.x)
  const right = Math.min(width * 0.9, rect.x + rect.width)
  const end = left + (right - left) * t
  const high = unit * 0.062
  sheet(
    ctx,
    polygon([
      [left, y],
      [end, y - 3],
      [end, y + high - 3],
      [left, y + high],
    ]),
    { fill: '#F2CF63', lift: 7 },
  )
  ctx.save()
  ctx.beginPath()
  ctx.rect(left, y, Math.max(0, end - left), high)
  ctx.clip()
  ctx.strokeStyle = '#3A2A18'
  for (let i = 0; left + i * unit * 0.018 < end; i++) {
    ctx.lineWidth = i % 5 === 0 ? 3 : 1.6
    ctx.beginPath()
    ctx.moveTo(left + i * unit * 0.018, y)
    ctx.lineTo(left + i * unit * 0.018, y + high * (i % 5 === 0 ? 0.56 : 0.32))
    ctx.stroke()
  }
  ctx.restore()
  const box = new Path2D()
  box.roundRect(left - unit * 0.09, y - unit * 0.03, unit * 0.11, unit * 0.11, 18)
  sheet(ctx, box, { fill: order.kit.accentGround, lift: 9 })
  placeHand(ctx, drawHand('pinch', order.kit), end, y + high * 0.4, (unit / 720) * 0.74, -0.5)
}

function factOf({ order }: FilmPlan, view: View): string {
  const shot = order.list.shots[view.shot]
  const words = spansText(shot?.screen ?? []) || spansText(shot?.fact ?? [])
  return splitFact(words)[1]
}

function weighing(ctx: Ctx, plan: FilmPlan, _stage: Stage, rect: Rect, clock: Clock, view: View): void {
  const { order, width, height } = plan
  const unit = Math.min(width, height)
  const [cx, y] = [rect.x + rect.width / 2, rect.y + rect.height - 4]
  const w = Math.max(unit * 0.36, Math.min(unit * 0.72, rect.width * 0.84))
  const body = polygon([
    [cx - w * 0.4, y + 16],
    [cx + w * 0.4, y + 16],
    [cx + w * 0.46, y + 96],
    [cx - w * 0.46, y + 96],
  ])
  sheet(ctx, body, { fill: mix(order.kit.dark, '#6B7672', 0.25), lift: 12 })
  const plate = new Path2D()
  plate.ellipse(cx, y + 8, w * 0.52, 15, 0, 0, Math.PI * 2)
  sheet(ctx, plate, { fill: '#E6E2D8', lift: 6 })
  const panel = new Path2D()
  panel.roundRect(cx - w * 0.25, y + 36, w * 0.5, 46, 8)
  ctx.fillStyle = '#DDE8D2'
  ctx.fill(panel)
  // The figure appears when the scale has settled; it is the fact's own.
  const words = factOf(plan, view)
  if (clock.in < 0.9 || words.length > 12) return
  ctx.fillStyle = '#20301F'
  ctx.font = fontOf('sans600', 30)
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillText(words, cx, y + 60, w * 0.47)
  ctx.textAlign = 'left'
  ctx.textBaseline = 'alphabetic'
}

function page(ctx: Ctx, plan: FilmPlan, rect: Rect, clock: Clock, view: View): void {
  const { order, width, height } = plan
  const unit = Math.min(width, height)
  const come = easeBack((clock.in - 0.1) / 0.55)
  const [w, h] = [unit * 0.46, unit * 0.56]
  ctx.save()
  ctx.translate(
    Math.min(width * 0.66, rect.x + rect.width * 0.62) + (1 - come) * unit * 0.7,
    Math.min(height * 0.62, rect.y + rect.height * 0.6),
  )
  ctx.rotate(0.06)
  sheet(
    ctx,
    polygon([
      [-w / 2, -h / 2],
      [w / 2, -h / 2],
      [w / 2, h / 2],
      [-w / 2, h / 2],
    ]),
    { fill: '#FFFDF6', lift: 16 },
  )
  ctx.fillStyle = fade(order.kit.ink, 0.16)
  for (let i = 0; i < 9; i++)
    if (i !== 4) ctx.fillRect(-w * 0.4, -h * 0.4 + i * h * 0.095, w * (0.8 - 0.18 * ((i * 7) % 3)), 9)
  const words = factOf(plan, view)
  const sweep = easeInOut(Math.min(1, Math.max(0, (clock.in - 0.8) / 0.6)))
  ctx.fillStyle = fade(order.kit.accent, 0.3)
  ctx.fillRect(-w * 0.42, -h * 0.055, w * 0.84 * sweep, h * 0.1)
  ctx.fillStyle = order.kit.ink
  ctx.font = fontOf('sans600', unit * 0.038)
  ctx.textBaseline = 'middle'
  ctx.fillText(words, -w * 0.4, -h * 0.002, w * 0.8)
  ctx.textBaseline = 'alphabetic'
  ctx.restore()
  const x = Math.min(width * 0.66, rect.x + rect.width * 0.62) + w * (-0.3 + 0.66 * sweep)
  placeHand(
    ctx,
    drawHand('point', order.kit),
    x + (1 - come) * unit * 0.8,
    Math.min(height * 0.62, rect.y + rect.height * 0.6) + unit * 0.045,
    (unit / 720) * 0.8,
    -0.5,
  )
}
