import type { ProposalView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'

const PAGE = 500
/** A person who approves more than this at once should do it by run. */
const MOST = 5000

/** Every proposal that a query finds, page by page. @param query without limit and offset */
export async function readAllProposals(shop: string, query: string): Promise<readonly ProposalView[]> {
  const items: ProposalView[] = []
  for (let offset = 0; offset < MOST; offset += PAGE) {
    const page = await inShop<{ total: number; items: ProposalView[] }>(
      shop,
      `/proposals?${query}&limit=${PAGE}&offset=${offset}`,
    )
    items.push(...page.items)
    if (page.items.length === 0 || items.length >= page.total) break
  }
  return items
}
