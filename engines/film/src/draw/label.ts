import { type Ctx, polygon, sheet } from '../paper/paper.ts'
import type { FilmPlan } from '../plan/film-plan.ts'
import { labelRuns } from '../plan/label-runs.ts'
import { widthOf } from '../type/fonts.ts'
import { write } from './words.ts'

/** The AI label: cut corner, the algorithm's facet, its words. It is drawn last and there is no way to leave it out. */
export function drawLabel(ctx: Ctx, { label }: FilmPlan): void {
  const { box, text, size } = label
  const cut = box.height * 0.27
  sheet(
    ctx,
    polygon([
      [box.x, box.y],
      [box.x + box.width, box.y],
      [box.x + box.width, box.y + box.height - cut],
      [box.x + box.width - cut, box.y + box.height],
      [box.x, box.y + box.height],
    ]),
    { fill: '#FBF7F0', lift: 4 },
  )
  const side = size * 0.72
  const [gx, gy] = [box.x + size * 0.42, box.y + (box.height - side) / 2]
  const unit = side / 24
  const facet = (points: readonly (readonly [number, number])[], fill: string) => {
    ctx.fillStyle = fill
    ctx.fill(polygon(points.map(([x, y]) => [gx + x * unit, gy + y * unit])))
  }
  facet(
    [
      [12, 2],
      [17.2, 11],
      [12, 14],
      [6.8, 11],
    ],
    'rgba(23,19,15,.22)',
  )
  facet(
    [
      [6.8, 11],
      [12, 14],
      [12, 21],
      [1, 21],
    ],
    '#1E7B6A',
  )
  facet(
    [
      [17.2, 11],
      [23, 21],
      [12, 21],
      [12, 14],
    ],
    'rgba(23,19,15,.22)',
  )
  let x = gx + side + size * 0.3
  for (const run of labelRuns(text, size)) {
    write(ctx, run.text, x, box.y + box.height / 2 - size * 0.01, 'sans600', run.size, '#17130F')
    x += widthOf(run.text, 'sans600', run.size)
  }
}
