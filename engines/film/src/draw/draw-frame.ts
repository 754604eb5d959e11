import { FPS } from '../order.ts'
import { type Ctx, mix, polygon } from '../paper/paper.ts'
import type { Caption, FilmPlan, View } from '../plan/film-plan.ts'
import { easeInOut } from './camera.ts'
import { drawEndCard } from './end-card.ts'
import { drawLabel } from './label.ts'
import { Stage } from './stage.ts'
import { drawView } from './view.ts'
import { drawCaption, drawTitle, drawVeils } from './words.ts'

const stages = new WeakMap<FilmPlan, Stage>()
/** Frames that a fold and a dissolve take. */
const TAKES = { cut: 0, fold: 9, dissolve: 15 } as const

/** Frames until the words of the last card can be read. */
const CARD_TAKES = 20

const stageOf = (plan: FilmPlan): Stage => {
  const known = stages.get(plan)
  if (known) return known
  const made = new Stage(plan)
  stages.set(plan, made)
  return made
}

/** The view that a frame belongs to. */
export const viewAt = ({ views }: FilmPlan, n: number): View => views.find(({ to }) => n < to) ?? views.at(-1)!

/**
 * Draws one frame of a film, the label last of all. The same plan and number give the same pixels.
 * @param n 0 to `plan.frames - 1`
 * @returns RGBA rows from the top, `plan.width` × `plan.height` × 4 bytes; the next call overwrites them
 * @example drawFrame(plan, 0).length // 720 * 1280 * 4
 */
export function drawFrame(plan: FilmPlan, n: number): Uint8Array {
  const stage = stageOf(plan)
  drawOn(stage.main.getContext('2d'), plan, stage, n)
  return stage.main.data()
}

/** A frame as a PNG file. */
export function framePng(plan: FilmPlan, n: number): Uint8Array {
  drawFrame(plan, n)
  return stageOf(plan).main.toBuffer('image/png')
}

/** The frame on a canvas, for sheets. */
export function frameCanvas(plan: FilmPlan, n: number): Stage['main'] {
  drawFrame(plan, n)
  return stageOf(plan).main
}

function drawOn(ctx: Ctx, plan: FilmPlan, stage: Stage, n: number): void {
  const view = viewAt(plan, n)
  const index = plan.views.indexOf(view)
  const before = plan.views[index - 1]
  const takes = TAKES[view.transition]
  const since = n - view.from
  if (before && since < takes) {
    drawView(ctx, plan, stage, before, n)
    const aside = stage.aside.getContext('2d')
    drawView(aside, plan, stage, view, n)
    const t = easeInOut((since + 1) / (takes + 1))
    if (view.transition === 'dissolve') {
      ctx.save()
      ctx.globalAlpha = t
      ctx.drawImage(stage.aside, 0, 0)
      ctx.restore()
    } else fold(ctx, plan, stage, t)
  } else drawView(ctx, plan, stage, view, n)
  const title = plan.titles.find(({ from, to }) => n >= from && n < to)
  drawVeils(ctx, plan, title !== undefined)
  drawEndCard(ctx, plan, n)
  if (title) drawTitle(ctx, plan, title, n)
  // The middle of the frame: a caption comes with the frame that is nearest to its word.
  const ms = ((n + 0.5) / FPS) * 1000
  const caption = plan.captions.find(({ fromMs, toMs }) => ms >= fromMs && ms < toMs)
  if (caption && !isOnCard(plan, caption, n)) drawCaption(ctx, plan, caption, n)
  drawLabel(ctx, plan)
}

/** Whether the last card already shows what is being said. */
function isOnCard({ order: { end }, endFrom }: FilmPlan, { set }: Caption, n: number): boolean {
  const bare = (text: string) => text.replace(/[\s，,。.]/g, '').toLowerCase()
  return (
    n > endFrom + CARD_TAKES && bare(`${end.brand}${end.name}${end.price ?? ''}`).includes(bare(set.lines.join('')))
  )
}

/** The old picture is folded away from the lower right like a sheet of paper, its back showing along the crease. */
function fold(ctx: Ctx, { width, height, order }: FilmPlan, stage: Stage, t: number): void {
  // The crease is a line x + y·k = c that runs from the lower right to the upper left.
  const k = 0.55
  const whole = width + height * k
  const c = whole * (1 - t)
  const flap = Math.min(whole * 0.2, whole * t * 0.6)
  const at = (value: number): readonly [number, number][] => [
    [value, 0],
    [value - height * k, height],
  ]
  const [a, b] = at(c)
  ctx.save()
  ctx.clip(polygon([a!, [width + 10, 0], [width + 10, height], b!]))
  ctx.drawImage(stage.aside, 0, 0)
  ctx.restore()
  const [d, e] = at(c - flap)
  ctx.save()
  ctx.shadowColor = 'rgba(30,16,8,.5)'
  ctx.shadowBlur = 30
  ctx.shadowOffsetX = 16
  const back = ctx.createLinearGradient(c - flap, 0, c, flap * k)
  back.addColorStop(0, mix(order.kit.paper, '#A08E76', 0.34))
  back.addColorStop(0.7, order.kit.paper)
  back.addColorStop(1, mix(order.kit.paper, '#BFAE96', 0.3))
  ctx.fillStyle = back
  ctx.fill(polygon([d!, a!, b!, e!]))
  ctx.restore()
}
