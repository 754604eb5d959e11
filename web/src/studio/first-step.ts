import type { OverviewView } from '../../../server/src/contract/types.ts'

/**
 * Which of the four first steps comes next: import, write, review, see in the shop.
 * @returns nothing once a listing has been published and somebody has decided since
 * @example firstStep({ products: 0, published: 0, openProposals: { pass: 0, ask: 0, block: 0 }, decidedToday: 0 }) // 0
 */
export function firstStep(
  overview: Pick<OverviewView, 'products' | 'published' | 'openProposals' | 'decidedToday'>,
): 0 | 1 | 2 | 3 | undefined {
  const { pass, ask, block } = overview.openProposals
  if (overview.published > 0) return overview.published === 1 && overview.decidedToday <= 1 ? 3 : undefined
  if (pass + ask + block > 0) return 2
  return overview.products > 0 ? 1 : 0
}
