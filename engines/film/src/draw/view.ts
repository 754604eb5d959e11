import { FPS } from '../order.ts'
import type { Ctx } from '../paper/paper.ts'
import { AREAS } from '../plan/areas.ts'
import type { FilmPlan, Rect, View } from '../plan/film-plan.ts'
import { easeOut, FILL, MOST_ENLARGED, type Pose, poseOf } from './camera.ts'
import { drawCard } from './card.ts'
import { drawGesture, gestureShift } from './gesture.ts'
import type { Stage, Subject } from './stage.ts'

const NEAR = new Set(['close-up', 'extreme-close-up'])

/** Draws what the camera sees in a view, without words. @param n frame of the film */
export function drawView(ctx: Ctx, plan: FilmPlan, stage: Stage, view: View, n: number): void {
  const t = (n - view.from) / Math.max(1, view.to - view.from)
  const unit = Math.min(plan.width, plan.height)
  const pose = poseOf(view.camera, t, unit, plan.order.cut === 'young' ? 1 : 0.7)
  const index = view.part % stage.subjects.length
  const subject = stage.subjects[index]!
  if (view.staging === 'card') drawCard(ctx, plan, stage, subject, view, pose, (n - view.from) / FPS)
  else if (subject.cutout) drawInSet(ctx, plan, stage, subject, view, pose, n)
  else drawPlate(ctx, plan, stage, index, view, pose, n)
}

const seconds = (view: View, n: number) => ({ in: (n - view.from) / FPS, left: (view.to - n) / FPS })

function drawInSet(ctx: Ctx, plan: FilmPlan, stage: Stage, subject: Subject, view: View, pose: Pose, n: number): void {
  const { width, height, order } = plan
  const { angle } = view.camera
  const size = sizeFor(view)
  const room = AREAS[order.format].product
  const isEnd = view.staging === 'end'
  const cutout = subject.cutout!
  const side = view.gesture === 'pour' && !isEnd ? room.width * 0.2 : person0(view, isEnd) * room.width * 0.14
  const area = isEnd && order.format === 'portrait' ? { ...room, y: 190, height: 480 } : room
  const fill = isEnd ? 0.94 : FILL[size]
  const scale = Math.min(
    MOST_ENLARGED,
    Math.min((area.width * fill) / cutout.width, (area.height * fill) / cutout.height),
  )
  const person = view.gesture === 'person'
  const isNear = NEAR.has(size) && !isEnd
  const shift = gestureShift(view.gesture, seconds(view, n), Math.min(width, height))
  const lift = view.gesture === 'scale' && !isEnd ? 96 : 0
  const [w, h] = [cutout.width * scale, cutout.height * scale]
  const base = isNear && h > area.height * 0.98 ? area.y + area.height / 2 + h / 2 : area.y + area.height * 0.97
  const middle = area.x + area.width / 2 - side
  const drawn = stage.set(view.set, view.light)
  const world = isNear
    ? stage.blurredSet(view.set, view.light, 16)
    : size === 'medium-close-up' || isEnd
      ? stage.blurredSet(view.set, view.light, 6)
      : drawn.canvas
  const depth = 0.96 + Math.max(0, fill - 0.6) * 0.3
  const tilt = { high: -0.07, 'top-down': -0.12, low: 0.06, 'eye-level': 0, side: 0 }[angle] * height
  drawWorld(ctx, plan, world, {
    scale: depth * (1 + (pose.zoom - 1) * 0.55),
    x: middle,
    y: Math.min(base, height * 0.86) + tilt - (isEnd ? 0 : lift),
    stand: drawn.stand,
    moveX: pose.x * 0.45 - pose.turn * 26,
    moveY: pose.y * 0.45,
  })
  const k = pose.zoom
  const cx = width / 2 + (middle - width / 2) * k + pose.x + shift.x
  const cy = height / 2 + (base - lift - height / 2) * (isNear ? k : 1 + (k - 1) * 0.6) + pose.y + shift.y
  const turnScale = 1 - 0.055 * Math.abs(pose.turn)
  const rect: Rect = { x: cx - (w * k * turnScale) / 2, y: cy - h * k, width: w * k * turnScale, height: h * k }
  if (person && !isEnd) drawGesture(ctx, plan, stage, 'person', rect, seconds(view, n), view, 'behind')
  if (view.gesture === 'scale' && !isEnd) drawGesture(ctx, plan, stage, 'scale', rect, seconds(view, n), view, 'behind')
  dropShadow(ctx, subject, rect, drawn.isOutside ? 0.24 : 0.32, pose.turn)
  ctx.save()
  ctx.transform(1, pose.turn * 0.022, 0, 1, 0, -pose.turn * 0.022 * cx)
  ctx.imageSmoothingQuality = 'high'
  const blur = focusOf(plan, view, n)
  if (blur > 0.02 && subject.softCutout) {
    const m = (40 / cutout.width) * rect.width
    ctx.globalAlpha = Math.min(1, 1 - blur + 0.15)
    if (blur < 0.98) ctx.drawImage(cutout, rect.x, rect.y, rect.width, rect.height)
    ctx.globalAlpha = blur
    ctx.drawImage(subject.softCutout, rect.x - m, rect.y - m, rect.width + 2 * m, rect.height + 2 * m)
  } else ctx.drawImage(cutout, rect.x, rect.y, rect.width, rect.height)
  ctx.restore()
  tintSubject(ctx, plan, stage, subject, rect, view)
  if (!isEnd && view.gesture !== 'none')
    drawGesture(ctx, plan, stage, view.gesture, rect, seconds(view, n), view, 'front')
  drawAir(ctx, plan, stage, view, pose, n)
}

const person0 = (view: View, isEnd: boolean): number => (view.gesture === 'person' && !isEnd ? 1 : 0)

/** What stands beside the product needs room: a scale, a jug, a tape are not filmed from very near. */
const ROOMY = new Set(['pour', 'tape', 'scale', 'page', 'person'])
const sizeFor = ({ camera, gesture }: View): View['camera']['size'] =>
  ROOMY.has(gesture) && (NEAR.has(camera.size) || camera.size === 'medium-close-up') ? 'medium' : camera.size

/** In the first view of a story the lens finds its focus. @returns 1 out of focus to 0 sharp */
function focusOf({ order }: FilmPlan, view: View, n: number): number {
  if (view.shot !== 0 || order.cut !== 'story') return 0
  return 1 - easeOut((n - view.from - 6) / 22)
}

function drawWorld(
  ctx: Ctx,
  { width, height }: FilmPlan,
  world: { width: number; height: number } & Parameters<Ctx['drawImage']>[0],
  at: { scale: number; x: number; y: number; stand: number; moveX: number; moveY: number },
): void {
  const [w, h] = [width * 1.25 * at.scale, height * 1.25 * at.scale]
  const left = Math.min(0, Math.max(width - w, at.x - w / 2 + at.moveX))
  const top = Math.min(0, Math.max(height - h, at.y - at.stand * h + at.moveY))
  ctx.drawImage(world, left, top, w, h)
}

/** A shadow that falls away from the light and one where the thing touches. */
function dropShadow(ctx: Ctx, { silhouette }: Subject, rect: Rect, strength: number, turn: number): void {
  if (!silhouette) return
  const bottom = rect.y + rect.height
  ctx.save()
  ctx.globalAlpha = strength
  ctx.filter = 'blur(9px)'
  ctx.translate(rect.x, bottom - rect.height * 0.012)
  ctx.transform(1, 0, -0.82 + turn * 0.2, 0.2, 0, 0)
  ctx.drawImage(silhouette, 0, -rect.height, rect.width, rect.height)
  ctx.restore()
  ctx.save()
  ctx.globalAlpha = strength * 1.4
  const touch = ctx.createRadialGradient(0, 0, 0, 0, 0, 1)
  touch.addColorStop(0, 'rgba(34,20,10,.62)')
  touch.addColorStop(0.6, 'rgba(34,20,10,.3)')
  touch.addColorStop(1, 'rgba(34,20,10,0)')
  ctx.translate(rect.x + rect.width * 0.5, bottom - 3)
  ctx.scale(rect.width * 0.56, Math.max(9, rect.width * 0.05))
  ctx.fillStyle = touch
  ctx.fillRect(-1, -1, 2, 2)
  ctx.restore()
}

/** The light of the place lies on the product too. */
function tintSubject(ctx: Ctx, _plan: FilmPlan, stage: Stage, { cutout }: Subject, rect: Rect, view: View): void {
  const tint = {
    day: undefined,
    morning: ['#FFD894', 0.1],
    dusk: ['#E08A4A', 0.2],
    night: ['#1C2440', 0.3],
    overcast: ['#9AA7B0', 0.14],
  }[view.light] as [string, number] | undefined
  if (!tint || !cutout) return
  const layer = stage.layer(
    `tint/${view.light}/${cutout.width}/${cutout.height}`,
    cutout.width,
    cutout.height,
    (pen) => {
      pen.drawImage(cutout, 0, 0)
      pen.globalCompositeOperation = 'source-in'
      pen.fillStyle = tint[0]
      pen.fillRect(0, 0, cutout.width, cutout.height)
    },
  )
  ctx.save()
  ctx.globalAlpha = tint[1]
  ctx.drawImage(layer, rect.x, rect.y, rect.width, rect.height)
  ctx.restore()
}

/** Shadows of leaves that move a little, and leaves before the lens. */
function drawAir(ctx: Ctx, plan: FilmPlan, stage: Stage, view: View, pose: Pose, n: number): void {
  const { width, height } = plan
  const sway = Math.sin(n / 26) * 12
  if (view.light !== 'night' && view.light !== 'overcast') {
    ctx.save()
    ctx.globalAlpha = 0.8
    ctx.drawImage(stage.leafShadows(), -width * 0.08 + sway + pose.x * 0.3, -height * 0.06 + Math.cos(n / 31) * 8)
    ctx.restore()
  }
  if (view.part === 0 && view.shot % 2 === 0 && view.staging === 'set') {
    const near = 1 + (pose.zoom - 1) * 1.7
    const [w, h] = [width * 1.3 * near, height * near]
    ctx.drawImage(stage.leaves(), Math.max(width - w, width * 1.24 - w + pose.x * 1.6 + sway * 0.7), pose.y - 10, w, h)
  }
}

function drawPlate(ctx: Ctx, plan: FilmPlan, stage: Stage, index: number, view: View, pose: Pose, n: number): void {
  const { width, height, order } = plan
  const plate = stage.plate(index)
  const isEnd = view.staging === 'end'
  const near = isEnd ? 0.92 : 1 + (FILL[sizeFor(view)] - FILL.medium) * 0.62
  const zoom = Math.max(1 / 1.2 + 0.01, near) * (1 + (pose.zoom - 1) * 0.85)
  const focus = plate.focus
  const aim =
    isEnd && order.format === 'portrait'
      ? { x: width / 2, y: 430 }
      : {
          x: AREAS[order.format].product.x + AREAS[order.format].product.width / 2,
          y: AREAS[order.format].product.y + AREAS[order.format].product.height * 0.48,
        }
  const [w, h] = [plate.canvas.width * zoom, plate.canvas.height * zoom]
  // In a close shot the camera looks at a part of the thing, not at its middle.
  const part = NEAR.has(sizeFor(view)) ? ([0.5, 0.36, 0.62][view.shot % 3] ?? 0.5) : 0.5
  const left = Math.min(0, Math.max(width - w, aim.x - (focus.x + focus.width / 2) * zoom + pose.x - pose.turn * 20))
  const top = Math.min(0, Math.max(height - h, aim.y - (focus.y + focus.height * part) * zoom + pose.y))
  ctx.save()
  ctx.imageSmoothingQuality = 'high'
  ctx.drawImage(plate.canvas, left, top, w, h)
  ctx.restore()
  gradePlate(ctx, plan, stage, view)
  const rect: Rect = {
    x: left + focus.x * zoom,
    y: top + focus.y * zoom,
    width: focus.width * zoom,
    height: focus.height * zoom,
  }
  if (!isEnd && view.gesture !== 'none') {
    drawGesture(ctx, plan, stage, view.gesture, rect, seconds(view, n), view, 'behind')
    drawGesture(ctx, plan, stage, view.gesture, rect, seconds(view, n), view, 'front')
  }
  drawAir(ctx, plan, stage, view, pose, n)
}

const GRADES = {
  day: undefined,
  morning: ['rgba(255,214,150,.20)', 'rgba(255,236,206,.02)'],
  dusk: ['rgba(236,140,70,.26)', 'rgba(72,40,70,.30)'],
  night: ['rgba(20,26,56,.55)', 'rgba(12,14,34,.66)'],
  overcast: ['rgba(150,166,178,.22)', 'rgba(120,132,142,.18)'],
} as const

function gradePlate(ctx: Ctx, { width, height }: FilmPlan, stage: Stage, view: View): void {
  const layer = stage.layer(`grade/${view.light}`, width, height, (pen) => {
    const grade = GRADES[view.light]
    if (grade) {
      const fill = pen.createLinearGradient(0, 0, width, height)
      fill.addColorStop(0, grade[0])
      fill.addColorStop(1, grade[1])
      pen.fillStyle = fill
      pen.fillRect(0, 0, width, height)
    }
    if (view.light === 'night') {
      const lamp = pen.createRadialGradient(
        width * 0.5,
        height * 0.5,
        10,
        width * 0.5,
        height * 0.5,
        Math.max(width, height) * 0.42,
      )
      lamp.addColorStop(0, '#000')
      lamp.addColorStop(1, 'rgba(0,0,0,0)')
      pen.globalCompositeOperation = 'destination-out'
      pen.globalAlpha = 0.85
      pen.fillStyle = lamp
      pen.fillRect(0, 0, width, height)
      pen.globalCompositeOperation = 'source-over'
      pen.globalAlpha = 1
      const glow = pen.createRadialGradient(
        width * 0.5,
        height * 0.46,
        10,
        width * 0.5,
        height * 0.5,
        Math.max(width, height) * 0.4,
      )
      glow.addColorStop(0, 'rgba(255,190,110,.25)')
      glow.addColorStop(1, 'rgba(255,190,110,0)')
      pen.fillStyle = glow
      pen.fillRect(0, 0, width, height)
    }
    const corner = pen.createRadialGradient(
      width / 2,
      height * 0.48,
      Math.min(width, height) * 0.4,
      width / 2,
      height / 2,
      Math.hypot(width, height) * 0.56,
    )
    corner.addColorStop(0, 'rgba(40,24,12,0)')
    corner.addColorStop(1, 'rgba(40,24,12,.34)')
    pen.fillStyle = corner
    pen.fillRect(0, 0, width, height)
  })
  ctx.drawImage(layer, 0, 0)
}
