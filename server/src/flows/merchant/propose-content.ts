import { type LocalizedText, ok, pick, type Result } from '@qianmian/kernel'
import { may } from '../../modules/accounts/index.ts'
import { findProduct } from '../../modules/catalog/index.ts'
import { findPack, findPublication, insertPack, type ListingPack, packHistory } from '../../modules/content/index.ts'
import { listProposals, type Proposal } from '../../modules/proposals/index.ts'
import { allOrNothing, type Ctx } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { editedChild, type FieldEdit } from '../edit-pack.ts'
import { type Proposer, putForward } from './put-forward.ts'

const NO_PACK: LocalizedText = {
  zh: '这件商品还没有内容包，先在工作室里写一份。',
  en: 'Nothing has been written for this product yet. Have a listing pack written in the studio first.',
}
const SHOWN: LocalizedText = { zh: '店里现在就是这一份。', en: 'The shop shows this pack already.' }
const WAITING: LocalizedText = { zh: '这一份已经在等人决定。', en: 'This pack waits for a decision already.' }

/**
 * Proposes other words for a product. They stand in a child of the pack that the shop shows (or of the newest one, or of
 * the one that is named), go through the gates as a person's edits do, and count as a machine's words.
 */
export async function proposeText(
  ctx: Ctx,
  proposer: Proposer,
  want: { readonly productId: string; readonly packId?: string; readonly edits: readonly FieldEdit[] },
): Promise<Result<Proposal, Refusal>> {
  if (!may(ctx.actor, 'propose_content')) return refuse('forbidden')
  const product = await findProduct(ctx, { id: want.productId })
  if (!product) return refuse('not-found')
  const base = await basePack(ctx, product.id, want.packId)
  if (!base) return want.packId ? refuse('not-found') : refuse('not-allowed', NO_PACK)
  const child = await editedChild(ctx, base, product, want.edits)
  return allOrNothing(ctx, async (ctx): Promise<Result<Proposal, Refusal>> => {
    if (!(await insertPack(ctx, { ...child, runId: null }))) return refuse('conflict')
    return putPack(ctx, proposer, child, {
      zh: `改文字：${pick(product.name, 'zh')}`,
      en: `Other words for ${pick(product.name, 'en')}`,
    })
  })
}

/** Proposes to show a pack that was written and is not shown. */
export async function proposePack(ctx: Ctx, proposer: Proposer, packId: string): Promise<Result<Proposal, Refusal>> {
  if (!may(ctx.actor, 'propose_content')) return refuse('forbidden')
  const pack = await findPack(ctx, packId)
  const product = pack && (await findProduct(ctx, { id: pack.productId }))
  if (!pack || !product) return refuse('not-found')
  if ((await findPublication(ctx, product.id))?.packId === packId) return refuse('conflict', SHOWN)
  const waiting = await listProposals(
    ctx,
    { productId: product.id, kind: 'publish-listing', status: ['open', 'later'] },
    { limit: 500 },
  )
  if (waiting.some(({ action }) => 'packId' in action && action.packId === packId)) return refuse('conflict', WAITING)
  return putPack(ctx, proposer, pack, {
    zh: `发布内容包：${pick(product.name, 'zh')}`,
    en: `Publish a listing pack: ${pick(product.name, 'en')}`,
  })
}

/** Other proposals for the product stay open: only a person lets one give way. */
const putPack = async (ctx: Ctx, proposer: Proposer, pack: ListingPack, title: LocalizedText) => {
  const put = await putForward(ctx, 'propose_content', proposer, {
    title,
    action: { kind: 'publish-listing', productId: pack.productId, packId: pack.id },
    gate: pack.status,
    risk: pack.status === 'block' ? 'high' : 'medium',
  })
  return put.ok ? ok(put.value) : put
}

async function basePack(ctx: Ctx, productId: string, packId: string | undefined): Promise<ListingPack | undefined> {
  const publication = packId === undefined ? await findPublication(ctx, productId) : undefined
  const wanted = packId ?? publication?.packId
  const pack = wanted === undefined ? (await packHistory(ctx, productId))[0] : await findPack(ctx, wanted)
  return pack?.productId === productId ? pack : undefined
}
