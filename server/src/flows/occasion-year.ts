import { err, ok, type Result } from '@qianmian/kernel'
import {
  type DatedOccasion,
  dayAfter,
  daysBetween,
  occasionsOf,
  type Region,
  statutoryDay,
  windowOf,
} from '@qianmian/occasions'
import { may } from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import { chooseOccasion, chosenOccasions } from '../modules/occasions/index.ts'
import { type Ctx, inTransaction, today } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { findOccasion, isSoldAt } from './occasion-products.ts'

export interface YearOccasion extends DatedOccasion {
  readonly from: string
  readonly to: string
  readonly phase: 'over' | 'tail' | 'day' | 'lead' | 'ahead'
  /** Negative when it is over. */
  readonly inDays: number
  readonly isSold: boolean
  readonly isChosen: boolean
}

export interface OccasionYear {
  readonly year: number
  readonly region: Region
  readonly today: string
  readonly occasions: readonly YearOccasion[]
  readonly statutory:
    | { readonly isPublished: false }
    | {
        readonly isPublished: true
        readonly days: readonly { readonly day: string; readonly name: string; readonly isWork: boolean }[]
      }
}

const phaseOf = (from: string, day: string, to: string, now: string): YearOccasion['phase'] => {
  if (now > to) return 'over'
  if (now > day) return 'tail'
  if (now === day) return 'day'
  return now >= from ? 'lead' : 'ahead'
}

/** A year as the shop sees it today: every occasion with its window, and the statutory days where their notice is out. */
export async function occasionYear(ctx: Ctx, year: number, region: Region): Promise<OccasionYear> {
  const now = today(ctx)
  const chosen = new Set(await chosenOccasions(ctx))
  return {
    year,
    region,
    today: now,
    occasions: occasionsOf(year, region).map((dated): YearOccasion => {
      const [from, to] = windowOf(dated)
      return {
        ...dated,
        from,
        to,
        phase: phaseOf(from, dated.day, to, now),
        inDays: daysBetween(now, dated.day),
        isSold: isSoldAt(dated.occasion),
        isChosen: chosen.has(dated.occasion.id),
      }
    }),
    // Other countries have notices of their own, which this house does not know.
    statutory: region === 'CN' ? statutoryOf(year) : { isPublished: false },
  }
}

function statutoryOf(year: number): OccasionYear['statutory'] {
  const days: { day: string; name: string; isWork: boolean }[] = []
  for (let day = `${year}-01-01`; day.startsWith(`${year}-`); day = dayAfter(day, 1)) {
    const found = statutoryDay(day)
    if (found.kind === 'not-published') return { isPublished: false }
    if (found.kind === 'holiday' || found.kind === 'workday-instead')
      days.push({ day, name: found.name, isWork: found.kind === 'workday-instead' })
  }
  return { isPublished: true, days }
}

/** Puts an occasion on the shop's plan, or takes it off. */
export async function planOccasion(
  ctx: Ctx,
  id: string,
  isChosen: boolean,
): Promise<Result<{ isChosen: boolean }, Refusal>> {
  if (!may(ctx.actor, 'edit')) return refuse('forbidden')
  const occasion = findOccasion(id)
  if (!occasion) return refuse('not-found')
  if (isChosen && !isSoldAt(occasion))
    return err({
      code: 'blocked',
      message: {
        zh: `${occasion.name.zh}是追思的日子，不拿来卖东西。`,
        en: `${occasion.name.en} is a day of mourning: nothing is sold with it.`,
      },
    })
  return inTransaction(ctx, async (ctx) => {
    if (await chooseOccasion(ctx, id, isChosen))
      await record(ctx, {
        action: isChosen ? 'occasion.choose' : 'occasion.leave',
        objectType: 'occasion',
        objectId: id,
        summary: { name: occasion.name },
      })
    return ok({ isChosen })
  })
}
