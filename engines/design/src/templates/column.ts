import type { Shape, TextBlock, TextRole } from '../composition.ts'
import type { FittedBlock } from '../type/fit-block.ts'
import { hairline, type TemplateContext, type Tone } from './template.ts'
import { brand, factLine, headline, onFlat, price, prose, subline } from './words.ts'

/** How a column of text is built. Sizes and lengths in pixels. */
export interface ColumnSpec {
  readonly width: number
  readonly height: number
  readonly tone: Tone
  readonly headlineMax: number
  readonly headlineMin?: number
  readonly headlineLines?: number
  /** `rows` sets one fact a line between hairlines, `line` joins them by a dot. */
  readonly facts: 'rows' | 'line' | 'none'
  /** `foot` puts brand left and price right under the texts, `head` puts the brand above, `none` leaves both out. */
  readonly brand: 'foot' | 'head' | 'none'
  readonly priceMax?: number
  /** Draws the price in the accent. */
  readonly accent?: boolean
  /**
   * `natural` is as high as its texts; `fill` rests them on the foot of the height, with the brand alone at the head;
   * `apart` leaves headline and subline at the head and rests facts and price on the foot.
   */
  readonly spread: 'fill' | 'natural' | 'apart'
  readonly without?: readonly TextRole[]
}

export interface Column {
  readonly height: number
  readonly dropped: readonly TextRole[]
  readonly breakCost: number
  place(x: number, y: number): { texts: TextBlock[]; shapes: Shape[] }
}

interface Plan {
  readonly facts: number
  readonly subline: boolean
}

const ROW = 62

/**
 * Stacks brand, headline, subline, facts and price in a column. When the room is short, slots give way in this order:
 * the third fact, the second, the first, the subline; then the headline gets smaller. Headline, brand and price stay.
 * @returns undefined when even the headline alone does not fit
 */
export function column(c: TemplateContext, spec: ColumnSpec): Column | undefined {
  const withSubline = c.slots.subline !== undefined && !spec.without?.includes('subline')
  const facts = spec.facts === 'none' || spec.without?.includes('fact') ? 0 : c.slots.facts.length
  const plans: Plan[] = []
  for (let n = facts; n >= 0; n--) plans.push({ facts: n, subline: withSubline })
  if (withSubline) plans.push({ facts: 0, subline: false })
  let best: { column: Column; worth: number } | undefined
  for (const plan of plans) {
    const made = build(c, spec, plan)
    if (!made) continue
    // A slot that is left out must buy at least a sixth of the headline's size.
    const worth =
      Math.log(made.size / spec.headlineMax) -
      0.3 * made.breakCost -
      0.17 * (withSubline && !plan.subline ? 2 : 0) -
      0.12 * (facts - plan.facts)
    if (!best || worth > best.worth) best = { column: made, worth }
  }
  return best?.column
}

function build(c: TemplateContext, spec: ColumnSpec, plan: Plan): (Column & { size: number }) | undefined {
  const { tone, width } = spec
  const ground = onFlat(tone.ground)
  const soft = { color: tone.soft, ground }
  const mark =
    spec.brand === 'none'
      ? undefined
      : brand(c, { width: spec.brand === 'foot' ? width * 0.58 : width, ...soft, lines: 2 })
  if (spec.brand !== 'none' && !mark) return undefined
  const cost =
    spec.without?.includes('price') === true
      ? undefined
      : price(c, {
          width: mark && spec.brand === 'foot' ? width - mark.width - 32 : width,
          max: spec.priceMax ?? 64,
          color: spec.accent ? tone.accent : tone.ink,
          ground,
        })
  const line = plan.subline ? subline(c, { width, max: 38, min: 32, lines: 2, ...soft }) : undefined
  if (plan.subline && !line) return undefined
  const rows: FittedBlock[] = []
  if (spec.facts === 'rows') {
    for (const fact of c.slots.facts.slice(0, plan.facts)) {
      const row = prose(c, 'fact', fact, { width, max: 33, ...soft })
      if (!row) return undefined
      rows.push(row)
    }
  }
  const joined =
    spec.facts === 'line' && plan.facts > 0
      ? factLine(
          { ...c, slots: { ...c.slots, facts: c.slots.facts.slice(0, plan.facts) } },
          { width, max: 33, ...soft },
        )
      : undefined
  if (spec.facts === 'line' && plan.facts > 0 && joined?.count !== plan.facts) return undefined

  // Large type needs more air under it than small type.
  const gap = Math.round(22 + 0.18 * spec.headlineMax)
  const jointGap = line ? 26 : gap
  const headHeight =
    spec.brand === 'head' && mark && mark.height > 0 ? mark.height + (spec.spread === 'apart' ? 64 : 44) : 0
  const footParts = [spec.brand === 'foot' ? (mark?.height ?? 0) : 0, cost?.height ?? 0]
  const footHeight = Math.max(...footParts)
  const footGap = footHeight > 0 ? 50 : 0
  const body =
    (line ? line.height + gap : 0) +
    (joined ? joined.block.height + jointGap : 0) +
    (rows.length > 0 ? rows.length * ROW + 40 : 0)
  const room = spec.height - headHeight - body - footHeight - footGap
  const title = headline(c, {
    width,
    height: room,
    max: spec.headlineMax,
    min: spec.headlineMin ?? 44,
    lines: spec.headlineLines ?? 4,
    color: tone.ink,
    ground,
  })
  if (!title) return undefined
  const natural = headHeight + title.height + body + footGap + footHeight
  const dropped: TextRole[] = [
    ...(c.slots.subline && !line ? (['subline'] as const) : []),
    ...c.slots.facts.slice(spec.facts === 'none' ? 0 : plan.facts).map(() => 'fact' as const),
    ...(c.slots.price && !cost && !spec.without?.includes('price') ? (['price'] as const) : []),
  ]
  const height = spec.spread === 'natural' ? natural : spec.height
  return {
    size: title.size,
    height,
    dropped,
    breakCost: title.breakCost,
    place: (x, y) => {
      const texts: TextBlock[] = []
      const shapes: Shape[] = []
      let pen = y
      if (spec.brand === 'head' && mark) {
        texts.push(mark.place(x, pen))
        pen += headHeight
      }
      // In a tall column with its brand above, the texts rest on the foot and leave the room over them empty.
      if (spec.spread === 'fill' && spec.brand === 'head') pen += height - natural
      texts.push(title.place(x, pen))
      pen += title.height
      if (line) {
        texts.push(line.place(x, pen + gap))
        pen += line.height + gap
      }
      if (joined) {
        texts.push(joined.block.place(x, pen + jointGap))
        pen += joined.block.height + jointGap
      }
      if (rows.length > 0) pen += 40
      if (spec.spread === 'apart') pen = y + height - rows.length * ROW - (footHeight > 0 ? footHeight + footGap : 0)
      for (const row of rows) {
        shapes.push(hairline(x, pen, width, tone.line))
        texts.push(row.place(x, pen + (ROW - row.height) / 2 + 1))
        pen += ROW
      }
      const foot = y + height
      if (spec.brand === 'foot' && mark) texts.push(mark.place(x, foot - mark.height))
      if (cost) {
        if (spec.brand === 'foot') texts.push(cost.place(x + width, foot - cost.height, 'right'))
        else texts.push(cost.place(x, foot - cost.height))
      }
      return { texts, shapes }
    },
  }
}
