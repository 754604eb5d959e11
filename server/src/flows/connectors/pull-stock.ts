import { ok, type Result } from '@qianmian/kernel'
import { slug } from '../../formats/index.ts'
import {
  freeUnitsOfItem,
  MEDUSA_FIELDS,
  type MedusaRow,
  type MedusaStockItem,
  medusaLocation,
  medusaStockItem,
  readAll,
  readRows,
} from '../../formats/medusa/index.ts'
import { readCursor, saveCursor } from '../../modules/connectors/index.ts'
import { findOrigins, keepOrigins } from '../../modules/origins/index.ts'
import { bumpVersion, ensureLocation } from '../../modules/shops/index.ts'
import { type Count, setCounted } from '../../modules/stock/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { MedusaProblem } from '../../platform/medusa/medusa-api.ts'
import { SOURCE } from './pull-products.ts'
import { type PullRun, writeBatch } from './pull-run.ts'

const PAGE_SIZE = 200
const MOST_LOCATIONS = 1000
const CURSOR = 'stock'

/**
 * Brings free units by location. Medusa does not say when a count changed, so all of them are read each time, in the order of
 * their ids, a page a batch; a run that was stopped goes on behind its last page.
 */
export async function pullStock(ctx: Ctx, run: PullRun): Promise<Result<true, MedusaProblem>> {
  const codes = await locationCodes(run)
  if (!codes.ok) return codes
  const before = await readCursor(ctx, run.connector.id, CURSOR)
  let after = before && !before.isWhole ? before.at : ''
  for (let offset = 0; ; offset += PAGE_SIZE) {
    const query = { order: 'id', limit: PAGE_SIZE, offset, fields: MEDUSA_FIELDS.stock }
    const answer = await run.api.get('/inventory-items', query)
    if (!answer.ok) return answer
    const page = readRows(answer.value, 'inventory_items', medusaStockItem)
    if (!page.ok) return page
    const isWhole = page.value.length < PAGE_SIZE
    const rows = page.value.filter((row) => row.id > after)
    after = page.value.at(-1)?.id ?? after
    if (rows.length > 0 || isWhole)
      await writeBatch(ctx, run, async (ctx) => {
        await writeStock(ctx, run, rows, codes.value)
        await saveCursor(ctx, run.connector.id, CURSOR, { at: after, ids: [], isWhole })
      })
    if (isWhole) return ok(true)
  }
}

async function locationCodes({ api }: PullRun): Promise<Result<ReadonlyMap<string, string>, MedusaProblem>> {
  const answer = await api.get('/stock-locations', { limit: MOST_LOCATIONS, fields: MEDUSA_FIELDS.location })
  if (!answer.ok) return answer
  const list = readAll(answer.value, 'stock_locations', medusaLocation)
  return list.ok ? ok(new Map(list.value.map(({ id, name }) => [id, name.trim().slice(0, 60) || id]))) : list
}

async function writeStock(
  ctx: Ctx,
  { log, connector }: PullRun,
  rows: readonly MedusaRow<MedusaStockItem>[],
  codes: ReadonlyMap<string, string>,
): Promise<void> {
  const told = rows.flatMap(({ id, value, wrong }) => {
    if (!value) {
      const message = {
        zh: `「${wrong ?? ''}」不是 Medusa 2 的样子，这一项库存没有带过来。`,
        en: `“${wrong ?? ''}” does not look like Medusa 2: this item of stock was left out.`,
      }
      log.tell('error', id, message)
      return []
    }
    return value.variants.flatMap((variant) => {
      const link = variant.inventory_items.find((one) => one.inventory_item_id === id)
      return freeUnitsOfItem(value, link?.required_quantity ?? 1, codes).map((level) => ({
        ...level,
        variantId: variant.id,
        // A variant of several parts is to be had as often as its scarcest one.
        isKit: variant.inventory_items.length > 1,
      }))
    })
  })
  const single = told.filter(({ isKit }) => !isKit)
  log.add('stock', { read: told.length, unchanged: told.length - single.length })
  const variants = await findOrigins(
    ctx,
    { source: SOURCE, kind: 'variant' },
    single.map((one) => one.variantId),
  )
  const idOf = (one: (typeof single)[number]) => `${one.variantId} ${one.location}`
  const before = await findOrigins(ctx, { source: SOURCE, kind: 'stock' }, single.map(idOf))
  // A variant that could not be brought has no stock here either: that it was left out is told with its product.
  const known = single.flatMap((one) => {
    const localId = variants.get(one.variantId)?.localId
    return localId ? [{ ...one, localId, origin: before.get(idOf(one)) }] : []
  })
  const changed = known.filter(({ origin, units }) => origin?.digest !== String(units))
  const created = changed.filter(({ origin }) => !origin).length
  log.add('stock', { created, changed: changed.length - created, unchanged: single.length - changed.length })
  if (changed.length === 0) return
  const places = new Map<string, string>()
  for (const code of new Set(changed.map(({ location }) => location))) {
    const id = `loc_${slug(code)}_${connector.id}`
    places.set(code, await ensureLocation(ctx, id, code, { zh: code, en: code }))
  }
  await setCounted(
    ctx,
    changed.flatMap(({ localId, location, units }): Count[] => {
      const locationId = places.get(location)
      return locationId ? [{ variantId: localId, locationId, units }] : []
    }),
  )
  await keepOrigins(
    ctx,
    changed.map((one) => ({
      source: SOURCE,
      kind: 'stock' as const,
      externalId: idOf(one),
      localId: one.localId,
      digest: String(one.units),
    })),
  )
  await bumpVersion(ctx)
}
