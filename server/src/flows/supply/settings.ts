import { ok, type Result } from '@qianmian/kernel'
import { may } from '../../modules/accounts/index.ts'
import { record } from '../../modules/activity/index.ts'
import { type SupplySettings, saveSupplySettings, supplySettingsOf } from '../../modules/supply/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'

/** Changes what the shop allows its plans. What was before stands in its history. */
export async function changeSupplySettings(
  ctx: Ctx,
  settings: SupplySettings,
): Promise<Result<SupplySettings, Refusal>> {
  if (!may(ctx.actor, 'manage')) return refuse('forbidden')
  const { competitorBelowBp, competitorAboveBp } = settings
  if (competitorBelowBp !== null && competitorAboveBp !== null && competitorBelowBp + competitorAboveBp === 0)
    return refuse('unprocessable', {
      zh: '离竞品最多低 0、最多高 0 就是完全跟价，至少放宽一边。',
      en: 'At most 0 below and at most 0 above a competitor follows it to the cent: widen one side.',
    })
  return inTransaction(ctx, async (ctx) => {
    const before = await supplySettingsOf(ctx)
    await saveSupplySettings(ctx, settings)
    await record(ctx, {
      action: 'supply.settings',
      objectType: 'shop',
      objectId: ctx.shop.id,
      summary: { policy: settings.policy, isStopped: settings.isStopped },
      before: { ...before },
      after: { ...settings },
    })
    return ok(settings)
  })
}
