import type { ShopFile } from '../../formats/orders/read-shop-files.ts'
import type { ShopDraft } from '../../formats/orders/shop-draft.ts'
import { ISSUES_KEPT, type ShopImport } from '../../modules/shop-imports/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

export const SHOP_IMPORT_JOB = 'shop-import'

/** Reads files beside the event loop. */
export const readBrought = (ctx: Ctx, files: readonly ShopFile[]): Promise<ShopDraft> =>
  ctx.services.compute.run<{ files: readonly ShopFile[]; currency: string }, ShopDraft>('read-shop', {
    files,
    currency: ctx.shop.currency,
  })

/** What is kept of a list of problems: the first, and how many there are of either kind. */
export const problemsOf = (issues: ShopDraft['issues']): Pick<ShopImport, 'issues' | 'errors' | 'warnings'> => ({
  issues: issues.slice(0, ISSUES_KEPT),
  errors: issues.filter((issue) => issue.severity === 'error').length,
  warnings: issues.filter((issue) => issue.severity === 'warning').length,
})
