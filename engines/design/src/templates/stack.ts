import type { Shape, TextBlock } from '../composition.ts'
import type { Align, FittedBlock } from '../type/fit-block.ts'
import { buildOf, displayOf, hairline, type TemplateContext, type Tone } from './template.ts'
import { brand, factLine, headline, onFlat, price, prose, subline } from './words.ts'

export type StackPart = 'kicker' | 'brand' | 'headline' | 'subline' | 'facts' | 'rows' | 'price'

/** Words one under the other. Lengths in pixels. */
export interface StackSpec {
  readonly width: number
  readonly height: number
  readonly tone: Tone
  /** From the top; `facts` joins them by a dot, `rows` sets each on a line of its own under a hairline. */
  readonly parts: readonly StackPart[]
  readonly align?: Align
  readonly headlineMax?: number
  readonly headlineMin?: number
  readonly headlineLines?: number
  readonly priceMax?: number
}

export interface Stack {
  readonly height: number
  /** Widest line. */
  readonly width: number
  readonly breakCost: number
  readonly headlineSize: number
  /** Places it by its left edge, middle or right edge (as `align` says) and its top. */
  place(x: number, y: number): { texts: TextBlock[]; shapes: Shape[] }
}

interface Laid {
  readonly part: StackPart
  readonly blocks: readonly FittedBlock[]
  readonly height: number
}

/**
 * Stacks words in a room. Where it is short, facts give way one by one, then the kicker, then the subline; what stays may
 * be as large as the room allows. Headline, brand and price always stay.
 * @returns undefined when what must stay does not fit
 */
export function stack(c: TemplateContext, spec: StackSpec): Stack | undefined {
  const wants = (part: StackPart): boolean => spec.parts.includes(part)
  const facts = wants('facts') || wants('rows') ? c.slots.facts.length : 0
  const sub = wants('subline') && c.slots.subline !== undefined
  const kick = wants('kicker') && c.slots.kicker !== undefined
  const plans = Array.from({ length: facts + 1 }, (_, i) => ({ facts: facts - i, sub, kick }))
  if (kick) plans.push({ facts: 0, sub, kick: false })
  if (sub) plans.push({ facts: 0, sub: false, kick }, { facts: 0, sub: false, kick: false })
  let best: { made: Stack; worth: number } | undefined
  for (const plan of plans) {
    const made = build(c, spec, plan)
    if (!made) continue
    const size = made.headlineSize > 0 ? Math.log(made.headlineSize / (spec.headlineMax ?? displayOf(c.format))) : 0
    const worth =
      size -
      0.3 * made.breakCost -
      0.12 * (facts - plan.facts) -
      (sub && !plan.sub ? 0.34 : 0) -
      (kick && !plan.kick ? 0.3 : 0)
    if (!best || worth > best.worth) best = { made, worth }
  }
  return best?.made
}

function build(
  c: TemplateContext,
  spec: StackSpec,
  plan: { facts: number; sub: boolean; kick: boolean },
): Stack | undefined {
  const { tone, width } = spec
  const small = buildOf(c.format) === 'banner' ? 0.8 : 1
  const ground = onFlat(tone.ground)
  const soft = { width, color: tone.soft, ground }
  const slots = { ...c.slots, facts: c.slots.facts.slice(0, plan.facts) }
  const laid: Laid[] = []
  const push = (part: StackPart, block: FittedBlock | undefined): boolean => {
    if (!block) return false
    if (block.height > 0) laid.push({ part, blocks: [block], height: block.height })
    return true
  }
  const row = 58 * small
  for (const part of spec.parts) {
    if (part === 'headline') laid.push({ part, blocks: [], height: 0 })
    else if (part === 'kicker' && plan.kick) {
      const kicker = { width, color: tone.accent, ground, strong: true, max: 36 * small }
      if (!push(part, prose(c, 'kicker', c.slots.kicker ?? '', kicker))) return undefined
    } else if (part === 'brand') {
      if (!push(part, brand(c, { width, color: tone.ink, ground, max: 34 * small, lines: 2 }))) return undefined
    } else if (part === 'subline' && plan.sub) {
      if (!push(part, subline(c, { ...soft, max: 38 * small, lines: 3 }))) return undefined
    } else if (part === 'facts' && plan.facts > 0) {
      const line = factLine({ ...c, slots }, { ...soft, max: 33 * small })
      if (line?.count !== plan.facts) return undefined
      push(part, line.block)
    } else if (part === 'rows' && plan.facts > 0) {
      const blocks = slots.facts.map((fact) => prose(c, 'fact', fact, { ...soft, max: 33 * small }))
      if (blocks.some((block) => !block)) return undefined
      laid.push({ part, blocks: blocks.flatMap((block) => block ?? []), height: row * blocks.length })
    } else if (part === 'price' && c.slots.price) {
      const max = spec.priceMax ?? 64 * small
      if (!push(part, price(c, { width, max, min: 34 * small, color: tone.accent, ground }))) return undefined
    }
  }
  const headlineMax = spec.headlineMax ?? displayOf(c.format)
  const gapAfter = (i: number): number => {
    const next = laid[i + 1]
    return next ? small * gap(laid[i]?.part ?? 'brand', next.part, headlineMax) : 0
  }
  const fixed = laid.reduce((sum, one, i) => sum + one.height + gapAfter(i), 0)
  const at = laid.findIndex((one) => one.part === 'headline')
  let breakCost = 0
  let headlineSize = 0
  if (at >= 0) {
    const title = headline(c, {
      width,
      height: spec.height - fixed,
      max: headlineMax,
      min: spec.headlineMin ?? 44 * small,
      lines: spec.headlineLines ?? 4,
      color: tone.ink,
      ground,
    })
    if (!title) return undefined
    laid[at] = { part: 'headline', blocks: [title], height: title.height }
    breakCost = title.breakCost
    headlineSize = title.size
  }
  const height = laid.reduce((sum, one, i) => sum + one.height + gapAfter(i), 0)
  if (height > spec.height + 1) return undefined
  const align = spec.align ?? 'left'
  return {
    height,
    width: Math.max(0, ...laid.flatMap((one) => one.blocks.map((block) => block.width))),
    breakCost,
    headlineSize,
    place: (x, y) => {
      const texts: TextBlock[] = []
      const shapes: Shape[] = []
      let pen = y
      laid.forEach((one, i) => {
        const step = one.height / Math.max(1, one.blocks.length)
        for (const [k, block] of one.blocks.entries()) {
          const top = pen + k * step
          if (one.part === 'rows') {
            const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2
            shapes.push(hairline(left, top, width, tone.line))
            texts.push(block.place(x, top + (step - block.height) / 2 + 1, align))
          } else texts.push(block.place(x, top, align))
        }
        pen += one.height + gapAfter(i)
      })
      return { texts, shapes }
    },
  }
}

/** Air between two parts: large type needs more under it than small type. */
function gap(above: StackPart, below: StackPart, headlineMax: number): number {
  if (above === 'headline') return below === 'price' ? 40 + 0.16 * headlineMax : 20 + 0.18 * headlineMax
  if (above === 'brand' && below === 'kicker') return 52
  if (below === 'headline') return above === 'kicker' ? 26 : 46
  if (above === 'rows' || below === 'rows') return 38
  if (above === 'subline' && below === 'facts') return 24
  return below === 'price' ? 40 : 30
}
