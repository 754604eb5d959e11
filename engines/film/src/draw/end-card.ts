import { FPS } from '../order.ts'
import { type Ctx, polygon, sheet } from '../paper/paper.ts'
import { AREAS } from '../plan/areas.ts'
import type { FilmPlan } from '../plan/film-plan.ts'
import { faceOf, fitText, widthOf } from '../type/fonts.ts'
import { easeOut } from './camera.ts'
import { write } from './words.ts'

/** The last card: brand, name, price, what to do. */
export function drawEndCard(ctx: Ctx, plan: FilmPlan, n: number): void {
  const { width, height, order, endFrom } = plan
  const t = (n - endFrom) / FPS
  if (t < 0) return
  const { kit, end, lang, cut } = order
  const isPortrait = order.format === 'portrait'
  const area = isPortrait ? { x: 0, y: 690, width, height: height - 690 } : { x: 0, y: 0, width: 560, height }
  const come = easeOut(t / 0.55)
  ctx.save()
  if (isPortrait) ctx.translate(0, (1 - come) * area.height)
  else ctx.translate((come - 1) * area.width, 0)
  const corner = 96
  const outline = isPortrait
    ? polygon([
        [0, area.y],
        [width - corner, area.y],
        [width, area.y + corner],
        [width, height],
        [0, height],
      ])
    : polygon([
        [0, 0],
        [area.width - corner, 0],
        [area.width, corner],
        [area.width, height],
        [0, height],
      ])
  sheet(ctx, outline, { fill: kit.paper, lift: 22 })
  // The folded corner shows the other side of the paper.
  const fx = isPortrait ? width : area.width
  const fy = isPortrait ? area.y : 0
  sheet(
    ctx,
    polygon([
      [fx - corner, fy],
      [fx, fy + corner],
      [fx - corner + 6, fy + corner - 6],
    ]),
    { fill: kit.accent, lift: 5 },
  )
  const x = isPortrait ? 56 : 60
  let y = isPortrait ? area.y + 52 : 190
  const face = faceOf(cut)
  const room = (isPortrait ? width : area.width) - x * 2
  const item = (delay: number, draw: () => void) => {
    const show = easeOut((t - delay) / 0.4)
    if (show <= 0) return
    ctx.save()
    ctx.globalAlpha = show
    ctx.translate(0, (1 - show) * 18)
    draw()
    ctx.restore()
  }
  item(0.28, () => {
    ctx.fillStyle = kit.accent
    ctx.fillRect(x, y - 3, 34, 6)
    write(ctx, end.brand, x + 48, y, 'sans600', 30, kit.inkSoft)
  })
  y += 34
  const name = fitText(end.name, lang, face, { most: 52, least: 32, width: room, lines: 2, leading: 1.2 })
  if (name) {
    const at = y
    item(0.4, () => {
      for (const [i, line] of name.lines.entries())
        write(ctx, line, x, at + name.size * 1.2 * (i + 0.5), face, name.size, kit.ink)
    })
    y += name.height + 18
  }
  if (end.price) {
    const at = y
    item(0.55, () => write(ctx, end.price!, x, at + 44, 'sans600', 84, kit.accentText))
    y += 104
  }
  const size = 32
  const wide = widthOf(end.action, 'sans600', size)
  const chip = isPortrait
    ? { x, y: AREAS.portrait.caption.y + AREAS.portrait.caption.height + 8, width: wide + 76, height: 72 }
    : { x, y: y + 14, width: wide + 76, height: 68 }
  item(0.75, () => {
    const beat = 1 + 0.02 * Math.max(0, Math.sin(t * Math.PI * 2))
    ctx.translate(chip.x, chip.y + chip.height / 2)
    ctx.scale(beat, beat)
    sheet(
      ctx,
      polygon([
        [0, -chip.height / 2],
        [chip.width, -chip.height / 2],
        [chip.width, chip.height / 2 - 18],
        [chip.width - 18, chip.height / 2],
        [0, chip.height / 2],
      ]),
      { fill: kit.ink, lift: 7 },
    )
    write(ctx, end.action, 38, 0, 'sans600', size, kit.paper)
  })
  ctx.restore()
}
