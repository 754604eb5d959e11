import { type LocalizedText, newId, ok, pick, type Result } from '@qianmian/kernel'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import { findProduct } from '../modules/catalog/index.ts'
import { brokenFacts } from '../modules/content/index.ts'
import { findProposal, insertProposal, supersedeOpenWorks, supersedeProposal } from '../modules/proposals/index.ts'
import { bumpVersion } from '../modules/shops/index.ts'
import { findWork, moveWork, type Work, type WorkKind } from '../modules/works/index.ts'
import { type Ctx, inTransaction, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { factsUnder } from './named-facts.ts'
import { WORK_NAMES } from './work-names.ts'

/** A storyboard is for those who film, not for those who buy. */
const SHOWN: ReadonlySet<WorkKind> = new Set(['poster', 'render', 'cutout', 'picture', 'speech', 'film'])

/** Whether the facts under a work still say what they said when it was made. */
export async function workStands(ctx: Ctx, work: Work): Promise<boolean> {
  const product = await findProduct(ctx, { id: work.productId })
  if (!product) return false
  return brokenFacts(work, await factsUnder(ctx, work, product), today(ctx)).length === 0
}

/** Proposes to show a work on its product. An open proposal for the same place gives way. */
export async function proposeWork(ctx: Ctx, id: string): Promise<Result<Work, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const work = await findWork(ctx, id)
  const product = work && (await findProduct(ctx, { id: work.productId }))
  if (!work || !product) return refuse('not-found')
  if (!SHOWN.has(work.kind)) return refuse('unprocessable', NOT_SHOWN)
  if (work.status === 'block') return refuse('blocked')
  if (!(await workStands(ctx, work))) return refuse('stale')
  const proposalId = newId('prp', ctx.clock, ctx.randomBytes)
  return inTransaction(ctx, async (ctx) => {
    if (!(await moveWork(ctx, id, ['draft', 'withdrawn'], 'proposed', proposalId))) return refuse('conflict', SHOWN_NOW)
    const givenWay = await supersedeOpenWorks(ctx, work.productId, work.place, proposalId)
    for (const workId of givenWay) await moveWork(ctx, workId, ['proposed'], 'draft')
    const facts = work.provenance.factIds.length
    await insertProposal(ctx, {
      id: proposalId,
      corner: 'algorithm',
      title: {
        zh: `${pick(product.name, 'zh')}的${WORK_NAMES[work.kind].zh}`,
        en: `${WORK_NAMES[work.kind].en} for ${pick(product.name, 'en')}`,
      },
      reason: { zh: `依据 ${facts} 条事实做成`, en: `Made from ${facts} facts` },
      action: { kind: 'publish-work', productId: work.productId, workId: id, place: work.place },
      gate: work.status,
      risk: work.status === 'ask' ? 'medium' : 'low',
      policy: 'ask',
      runId: null,
    })
    await record(ctx, {
      action: 'work.propose',
      objectType: 'product',
      objectId: work.productId,
      summary: { workId: id, kind: work.kind, title: product.name },
    })
    const after = await findWork(ctx, id)
    return after ? ok(after) : refuse('not-found')
  })
}

const NOT_SHOWN: LocalizedText = {
  zh: '分镜图是给拍片的人看的，不放上店铺。',
  en: 'A storyboard is for those who film; it is not shown in the shop.',
}
const SHOWN_NOW: LocalizedText = {
  zh: '它已经提交过，或已经在店铺里。',
  en: 'It is proposed already, or shown in the shop.',
}

/** Takes a work off the shop, or its proposal back. */
export async function withdrawWork(ctx: Ctx, id: string): Promise<Result<Work, Refusal>> {
  if (!may(ctx.actor, 'publish')) return refuse('forbidden')
  return inTransaction(ctx, async (ctx) => {
    const work = await findWork(ctx, id)
    if (!work) return refuse('not-found')
    if (!(await moveWork(ctx, id, ['proposed', 'published'], 'withdrawn')))
      return refuse('conflict', { zh: '它不在店铺里，也没有提交。', en: 'It is neither shown nor proposed.' })
    const proposal = work.proposalId === null ? undefined : await findProposal(ctx, work.proposalId)
    if (proposal && (proposal.status === 'open' || proposal.status === 'later'))
      await supersedeProposal(ctx, proposal.id)
    if (work.state === 'published') await bumpVersion(ctx)
    await record(ctx, {
      action: 'work.withdraw',
      objectType: 'product',
      objectId: work.productId,
      summary: { workId: id, kind: work.kind },
    })
    const after = await findWork(ctx, id)
    return after ? ok(after) : refuse('not-found')
  })
}
