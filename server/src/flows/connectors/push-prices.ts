import { ok, type Result } from '@qianmian/kernel'
import {
  medusaDecimal,
  medusaMinor,
  medusaProblemWords,
  medusaVariantPrices,
  plainPrice,
  readOne,
} from '../../formats/medusa/index.ts'
import { findOffers, type Offer } from '../../modules/catalog/index.ts'
import { pageValues, type SyncedValue, saveValues, tellConflict } from '../../modules/connectors/index.ts'
import { findOrigins, findOriginsOf } from '../../modules/origins/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { MedusaProblem } from '../../platform/medusa/medusa-api.ts'
import { judgePrice, valueDigest } from './judge-values.ts'
import { bothChanged, SOURCE } from './pull-products.ts'
import { type PullRun, writeBatch } from './pull-run.ts'

const AT_A_TIME = 200

/** Writes prices that were changed here to Medusa, where the merchant has not changed them meanwhile. */
export async function pushPrices(ctx: Ctx, run: PullRun): Promise<Result<true, MedusaProblem>> {
  for (let after = ''; ; ) {
    const values = await pageValues(ctx, run.connector.id, ['price'], after, AT_A_TIME)
    const last = values.at(-1)
    if (!last) return ok(true)
    after = last.externalId
    const variants = await findOrigins(
      ctx,
      { source: SOURCE, kind: 'variant' },
      values.map(({ externalId }) => externalId),
    )
    const offers = new Map(
      (await findOffers(ctx, { variantIds: [...variants.values()].map(({ localId }) => localId) })).map((one) => [
        one.id,
        one,
      ]),
    )
    const moved = values.flatMap((value) => {
      const offer = offers.get(variants.get(value.externalId)?.localId ?? '')
      return offer && String(offer.priceMinor) !== value.theirs ? [{ value, offer }] : []
    })
    const products = await findOriginsOf(
      ctx,
      { source: SOURCE, kind: 'product' },
      moved.map(({ offer }) => offer.productId),
    )
    for (const { value, offer } of moved) {
      const productId = products.get(offer.productId)?.externalId
      if (!productId) continue
      const done = await writePrice(ctx, run, `/products/${productId}/variants/${value.externalId}`, value, offer)
      if (!done.ok) return done
    }
  }
}

async function writePrice(
  ctx: Ctx,
  run: PullRun,
  path: string,
  value: SyncedValue,
  offer: Offer,
): Promise<Result<true, MedusaProblem>> {
  const { api, connector, log } = run
  const { currency } = ctx.shop
  log.add('prices', { read: 1 })
  const place = `${offer.sku ?? value.externalId}`
  const answer = await api.get(path, { fields: 'id,*prices' })
  if (!answer.ok) return answer.error.status === 404 ? ok(true) : answer
  const read = readOne(answer.value, 'variant', medusaVariantPrices)
  if (!read.ok) return read
  const plain = plainPrice(read.value, currency)
  const there = plain && medusaMinor(plain.amount, currency)
  if (!plain || !there?.ok) return ok(true)
  const verdict = judgePrice(there.value, offer.priceMinor, value)
  if (verdict === 'theirs') return ok(true)
  if (verdict === 'conflict') {
    // Hers is taken over by the next reading; what is told here is what was not written.
    await writeBatch(ctx, run, async (ctx) => {
      const told = { externalId: value.externalId, productId: offer.productId, field: 'price' as const }
      await tellConflict(ctx, connector.id, { ...told, ours: String(offer.priceMinor), theirs: String(there.value) })
      log.tell('warning', place, bothChanged('price'))
    })
    return ok(true)
  }
  if (there.value !== offer.priceMinor) {
    const pending = valueDigest(String(offer.priceMinor))
    await writeBatch(ctx, run, (ctx) => saveValues(ctx, connector.id, [{ ...value, pending }]))
    // Medusa takes the list for the whole: a price that is not in it is gone.
    const prices = read.value.prices.map(({ id, amount, currency_code, min_quantity, max_quantity, rules }) => ({
      id,
      currency_code,
      amount: id === plain.id ? medusaDecimal(offer.priceMinor, currency) : Number(amount),
      ...(min_quantity ? { min_quantity: Number(min_quantity) } : {}),
      ...(max_quantity ? { max_quantity: Number(max_quantity) } : {}),
      ...(Object.keys(rules ?? {}).length > 0 ? { rules } : {}),
    }))
    const written = await api.post(path, { prices })
    if (!written.ok && written.error.code !== 'refused') return written
    if (!written.ok) {
      const said = medusaProblemWords(written.error)
      log.tell('error', place, { zh: `价格没有写过去：${said.zh}`, en: `The price was not written: ${said.en}` })
      return ok(true)
    }
    log.add('prices', { changed: 1 })
  }
  await writeBatch(ctx, run, (ctx) =>
    saveValues(ctx, connector.id, [{ ...value, theirs: String(offer.priceMinor), written: null, pending: null }]),
  )
  return ok(true)
}
