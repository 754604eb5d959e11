import { formatMoney, type LocalizedText } from '@qianmian/kernel'
import { listProducts } from '../../modules/catalog/index.ts'
import {
  COUNTED_KINDS,
  type ConnectorConflict,
  type ConnectorCounts,
  type ConnectorRun,
  type CountedKind,
  findConnector,
  listConflicts,
  listRuns,
} from '../../modules/connectors/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

/** A run with its counts in the order of the work. */
export interface ShownRun extends Omit<ConnectorRun, 'counts'> {
  readonly counts: readonly (ConnectorCounts & { readonly kind: CountedKind })[]
}
export type ShownConflict = Omit<ConnectorConflict, 'externalId'> & { readonly productName: LocalizedText }

export const shownRun = ({ counts, ...run }: ConnectorRun): ShownRun => ({
  ...run,
  counts: COUNTED_KINDS.flatMap((kind) => {
    const some = counts[kind]
    return some ? [{ kind, ...some }] : []
  }),
})

/** The shop's connector as a screen shows it: without its key, with its last run and what both sides changed. */
export async function readMedusa(ctx: Ctx) {
  const connector = await findConnector(ctx)
  if (!connector) return null
  const { id, url, keyHint, takes, lang, everyMinutes, isOn, nextAt } = connector
  const [run] = await listRuns(ctx, id, 1)
  return {
    url,
    keyHint,
    takes,
    lang,
    everyMinutes,
    isOn,
    nextAt: isOn ? nextAt : null,
    run: run ? shownRun(run) : null,
    conflicts: await shownConflicts(ctx, await listConflicts(ctx, id)),
  }
}

async function shownConflicts(ctx: Ctx, conflicts: readonly ConnectorConflict[]): Promise<ShownConflict[]> {
  const ids = [...new Set(conflicts.map(({ productId }) => productId))]
  const names = new Map(
    ids.length === 0 ? [] : (await listProducts(ctx, { ids })).map((product) => [product.id, product.name]),
  )
  const words = ({ field }: ConnectorConflict, text: string) =>
    field === 'price' ? formatMoney({ amount: Number(text), currency: ctx.shop.currency }) : text
  return conflicts.map(({ externalId: _there, ...conflict }) => ({
    ...conflict,
    productName: names.get(conflict.productId) ?? {},
    ours: words({ ...conflict, externalId: '' }, conflict.ours),
    theirs: words({ ...conflict, externalId: '' }, conflict.theirs),
  }))
}
