import { type LocalizedText, ok } from '@qianmian/kernel'
import { findBrand } from '../modules/brands/index.ts'
import { findProduct } from '../modules/catalog/index.ts'
import type { ShowRemix } from '../modules/proposals/index.ts'
import { findRemix, moveRemix, type Remix } from '../modules/remixes/index.ts'
import { findMediaJob, findWork } from '../modules/works/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { refuse } from '../platform/errors.ts'
import { judgeRemix } from './judge-remix.ts'
import { workStands } from './propose-work.ts'
import type { ActionEffects } from './publish-work.ts'
import { stopTrials } from './stop-trials.ts'

/** The poster of a remix, or why there is none yet. */
export async function posterOfRemix(ctx: Ctx, { jobId }: Pick<Remix, 'jobId'>) {
  const job = jobId === null ? undefined : await findMediaJob(ctx, jobId)
  const work = job?.workId ? await findWork(ctx, job.workId) : undefined
  return { job, work }
}

/** What deciding on a shopper's remix does: shows it on the product, under the name that she wanted. */
export const remixEffects: ActionEffects<ShowRemix> = {
  async check(ctx, { remixId }) {
    const remix = await findRemix(ctx, remixId)
    const product = remix && (await findProduct(ctx, { id: remix.productId }))
    if (!remix || !product) return refuse('not-found')
    if (remix.state === 'withdrawn') return refuse('conflict', TAKEN_BACK)
    if (remix.kind === 'poster') {
      const { job, work } = await posterOfRemix(ctx, remix)
      if (!work) return refuse('conflict', job?.state === 'failed' ? (job.error ?? NOT_DRAWN) : NOT_DRAWN)
      if (work.status === 'block') return refuse('blocked')
      if (!(await workStands(ctx, work))) return refuse('stale')
    }
    // Facts may have changed since she wrote it: what is shown is judged as of now.
    const brand = product.brandId ? await findBrand(ctx, { id: product.brandId }) : undefined
    const verdict = await judgeRemix(ctx, product, brand, remix)
    return verdict.taken ? ok(true) : refuse('blocked', verdict.message)
  },
  async before() {
    return null
  },
  async approve(ctx, { remixId }, proposalId) {
    await moveRemix(ctx, remixId, ['waiting', 'refused'], 'shown', proposalId)
  },
  async isShown(ctx, { remixId }, proposalId) {
    const remix = await findRemix(ctx, remixId)
    return remix?.state === 'shown' && remix.proposalId === proposalId
  },
  async undo(ctx, { remixId }) {
    await moveRemix(ctx, remixId, ['shown'], 'waiting')
    await stopTrials(ctx, [remixId])
  },
  async reject(ctx, { remixId }) {
    await moveRemix(ctx, remixId, ['waiting'], 'refused')
  },
  async canReopen(ctx, { remixId }) {
    const remix = await findRemix(ctx, remixId)
    return remix?.state === 'waiting' || remix?.state === 'refused'
  },
  async reopen(ctx, { remixId }, proposalId) {
    await moveRemix(ctx, remixId, ['refused', 'waiting'], 'waiting', proposalId)
  },
}

const TAKEN_BACK: LocalizedText = { zh: '作者已经撤回了。', en: 'The author has taken it back.' }
const NOT_DRAWN: LocalizedText = {
  zh: '海报还没画好，画好再放出来。',
  en: 'The poster is not drawn yet. Show it when it is.',
}
