import { err, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { badWords } from '../compute/gate-remix.ts'
import { record } from '../modules/activity/index.ts'
import { findBrand } from '../modules/brands/index.ts'
import { findProduct } from '../modules/catalog/index.ts'
import { findRemix, type Remix, setAnswer } from '../modules/remixes/index.ts'
import { bumpVersion } from '../modules/shops/index.ts'
import { type Ctx, inTransaction } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { judgeAnswer } from './judge-remix.ts'

/**
 * Keeps the shop's answer to a shopper's question, or takes it back. An answer is the shop's own word: a claim in it needs a
 * fact like any other.
 */
export async function answerQuestion(ctx: Ctx, id: string, text: string | null): Promise<Result<Remix, Refusal>> {
  const remix = await findRemix(ctx, id)
  const product = remix && (await findProduct(ctx, { id: remix.productId }))
  if (!remix || !product || remix.kind !== 'question') return refuse('not-found')
  if (text !== null) {
    const bad = badWords(text)
    if (bad) return refused(bad.message)
    const brand = product.brandId ? await findBrand(ctx, { id: product.brandId }) : undefined
    const finding = await judgeAnswer(ctx, product, brand, text, remix.lang)
    if (finding) return refused(finding)
  }
  return inTransaction(ctx, async (ctx) => {
    const by = ctx.actor.kind === 'person' ? ctx.actor.name : ctx.actor.kind
    const answer = text === null ? null : { text, by, at: new Date(ctx.clock.now()).toISOString() }
    if (!(await setAnswer(ctx, id, answer))) return refuse('not-found')
    await record(ctx, {
      action: text === null ? 'remix.unanswer' : 'remix.answer',
      objectType: 'product',
      objectId: remix.productId,
      summary: { remixId: id },
    })
    if (remix.state === 'shown') await bumpVersion(ctx)
    const after = await findRemix(ctx, id)
    return after ? ok(after) : refuse('not-found')
  })
}

const refused = (message: LocalizedText) => err(refuse('unprocessable', message, { text: message }).error)
