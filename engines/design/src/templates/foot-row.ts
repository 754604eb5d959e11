import type { TextBlock } from '../composition.ts'
import { shortEdge } from '../poster-format.ts'
import { stack } from './stack.ts'
import { buildOf, marginOf, type TemplateContext, type Tone } from './template.ts'

/** Distance of the foot row's lower edge from the poster's, as a share of the short edge: just inside the safe area. */
const FOOT = 0.061

/**
 * The row beside the AI label at the foot: brand after the label, price at the right; the brand at the right where there
 * is no price.
 * @param without what the poster already says elsewhere
 * @returns undefined when they do not fit beside the label
 */
export function footRow(
  c: TemplateContext,
  tone: Tone,
  options: { readonly without?: 'brand' | 'price'; readonly right?: number; readonly priceMax?: number } = {},
): TextBlock[] | undefined {
  const small = buildOf(c.format) === 'banner' ? 0.8 : 1
  const right = options.right ?? c.format.width - marginOf(c.format)
  const bottom = c.format.height - FOOT * shortEdge(c.format)
  const left = c.label.width + 44 * small
  const priced = options.without !== 'price' && c.slots.price !== undefined
  const cost = priced
    ? stack(c, {
        width: right - left,
        height: 100,
        tone,
        parts: ['price'],
        align: 'right',
        priceMax: options.priceMax ?? 58 * small,
      })
    : undefined
  if (priced && !cost) return undefined
  const mark =
    options.without === 'brand'
      ? undefined
      : stack(c, {
          width: right - left - (cost ? cost.width + 48 : 0),
          height: 100,
          tone,
          parts: ['brand'],
          align: cost ? 'left' : 'right',
        })
  if (options.without !== 'brand' && !mark) return undefined
  return [
    ...(cost?.place(right, bottom - cost.height).texts ?? []),
    ...(mark?.place(cost ? left : right, bottom - mark.height).texts ?? []),
  ]
}
