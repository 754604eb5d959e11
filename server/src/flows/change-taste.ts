import { ok, type Result } from '@qianmian/kernel'
import {
  allowRegion,
  exportProfile,
  FACETS,
  MANNERS,
  restoreInterest,
  strikeInterest,
  strikeRegion,
  switchProfile,
  unhideProduct,
} from '@qianmian/recommend'
import { z } from 'zod'
import type { Audience } from '../audience/audience.ts'
import { seenTimes } from '../audience/people.ts'
import { openText } from '../contract/common.ts'
import { erasePerson, eventsOfPerson, retireVisitSnapshots } from '../modules/audience/index.ts'
import { forgetListsOf, forgetShopper, listsOfPerson } from '../modules/decisions/index.ts'
import { forgetVisitor } from '../modules/orders/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { eraseRemixes, exportRemixes } from './own-remixes.ts'

const trait = { facet: z.enum(FACETS), key: openText(120) }

/** What a person may do with what the shop noted about her. */
export const tasteChange = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('strike'), ...trait }),
  z.strictObject({ act: z.literal('restore'), ...trait }),
  z.strictObject({ act: z.literal('unhide'), product: openText(120) }),
  z.strictObject({ act: z.literal('region'), known: z.enum(['yes', 'no']) }),
  z.strictObject({ act: z.literal('switch'), on: z.enum(['yes', 'no']) }),
  z.strictObject({ act: z.literal('manner'), manner: z.enum([...MANNERS, '']) }),
  z.strictObject({ act: z.literal('erase') }),
])
export type TasteChange = z.infer<typeof tasteChange>

const MOST_EXPORTED = 10_000

/** Carries out a change; when this returns, it is written. Erasing also makes her events nameless. */
export async function changeTaste(
  ctx: Ctx,
  audience: Audience,
  visitor: string,
  change: TasteChange,
): Promise<Result<'saved' | 'erased', Refusal>> {
  if (change.act === 'erase') {
    await audience.forget(ctx, visitor)
    await erasePerson(ctx, visitor)
    await retireVisitSnapshots(ctx, 'stale')
    await forgetShopper(ctx, { visitor })
    await forgetListsOf(ctx, visitor)
    await forgetVisitor(ctx, visitor)
    await eraseRemixes(ctx, { visitor })
    return ok('erased')
  }
  if (!(await audience.person(ctx, visitor))) return refuse('not-found')
  await audience.change(ctx, visitor, (person) => {
    const { profile } = person
    switch (change.act) {
      case 'strike':
        person.profile = strikeInterest(profile, change.facet, change.key)
        break
      case 'restore':
        person.profile = restoreInterest(profile, change.facet, change.key)
        break
      case 'unhide':
        person.profile = unhideProduct(profile, change.product)
        break
      case 'region':
        person.profile = change.known === 'yes' ? allowRegion(profile) : strikeRegion(profile)
        break
      case 'switch':
        person.profile = switchProfile(profile, change.on === 'yes')
        break
      case 'manner':
        person.manner = change.manner === '' ? undefined : change.manner
        break
    }
  })
  return ok('saved')
}

/** Everything that is on record about a person, as one document that she can keep. */
export async function exportPerson(ctx: Ctx, audience: Audience, visitor: string): Promise<Record<string, unknown>> {
  const person = await audience.person(ctx, visitor)
  return {
    format: 'qianmian-person/1',
    shop: ctx.shop.slug,
    visitor,
    exportedAt: new Date(ctx.clock.now()).toISOString(),
    ...(person
      ? {
          taste: JSON.parse(exportProfile(person.profile)),
          pagesLike: person.manner ?? null,
          putBeforeYou: seenTimes(person),
        }
      : { taste: null }),
    events: await eventsOfPerson(ctx, visitor, MOST_EXPORTED),
    recommendations: await listsOfPerson(ctx, visitor, MOST_EXPORTED),
    ...(await exportRemixes(ctx, { visitor })),
  }
}
