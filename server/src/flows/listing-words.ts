import type { Lang, ListingText, LocalizedText, Result, Subject } from '@qianmian/kernel'
import { ok } from '@qianmian/kernel'
import type { WrittenText } from '../compute/orders.ts'
import { brokenFacts, findPack, findPublication, packHistory } from '../modules/content/index.ts'
import { type Ctx, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { ownNames, productSubject } from './product-subject.ts'
import type { WorkSubject } from './work-maker.ts'
import { writeOrder } from './write-order.ts'

/** What a picture or a voice may say of a product, and where it was written. */
export interface ListingWords {
  readonly texts: Readonly<Record<Lang, ListingText>>
  /** The pack that they come from; null when they were written for this alone. */
  readonly packId: string | null
  readonly subject: Subject
  readonly names: readonly string[]
  readonly isoDate: string
}

/**
 * The words of a product: what the shop shows, else the newest pack that still stands on its facts, else a text that is
 * written now and kept nowhere.
 * @param seed of a text that has to be written: the same seed gives the same words
 */
export async function listingWords(
  ctx: Ctx,
  { product, brand }: WorkSubject,
  seed: string,
): Promise<Result<ListingWords, Refusal>> {
  const isoDate = today(ctx)
  const subject = productSubject(product, brand, ctx.shop.currency, isoDate)
  const base = { subject, names: ownNames(product, brand), isoDate }
  const publication = await findPublication(ctx, product.id)
  const shown = publication && (await findPack(ctx, publication.packId))
  const pack = [...(shown ? [shown] : []), ...(await packHistory(ctx, product.id))].find(
    (candidate) =>
      candidate.status !== 'block' &&
      // The price that its posters print is not said by the words themselves.
      candidate.provenance.factIds.every((id) => !brokenFacts(candidate, subject.facts, isoDate).includes(id)),
  )
  if (pack) return ok({ ...base, texts: { zh: pack.zh, en: pack.en }, packId: pack.id })
  const order = await writeOrder(ctx, product, brand, seed)
  const written = await ctx.services.compute.run<typeof order, Result<WrittenText, LocalizedText>>(
    'write-listing',
    order,
  )
  if (!written.ok) return refuse('unprocessable', written.error)
  return ok({ ...base, texts: { zh: written.value.zh, en: written.value.en }, packId: null })
}
