import type { LocalizedText } from '@qianmian/kernel'
import { dayAfter, daysBetween } from '@qianmian/occasions'
import { type Delay, learnDelays, learnedLead } from '@qianmian/supply'
import { listReceipts } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { Gathered, PlanItem } from './gather.ts'

/** Receipts of so many days are learned from: suppliers change. */
export const RECEIPT_DAYS = 365
/** An order that is overdue for longer was forgotten, and says nothing of its supplier. */
const FORGOTTEN_DAYS = 30
/** A shift that people are told of. */
const TOLD_DAYS = 0.5

/**
 * How late each supplier is, from purchases that were received whole and from those that are overdue.
 * @param since the first day of receipts that are looked at
 */
export async function supplierDelays(ctx: Ctx, since: string, today: string): Promise<Gathered['delayOf']> {
  const receipts = await listReceipts(ctx, { since, openSince: dayAfter(today, -FORGOTTEN_DAYS), today })
  return learnDelays(
    receipts.map(({ supplier, dueOn, receivedOn }) => ({
      supplier,
      lateDays: daysBetween(dueOn, receivedOn ?? today),
    })),
  )
}

/** The lead time that a plan reckons with, and what it was corrected by. */
export interface Lead {
  readonly days: number
  readonly deviationDays: number
  readonly stated: { readonly days: number; readonly deviationDays: number }
  readonly delay: Delay
}

/** The lead time of an item: what was typed in, corrected by what its supplier's deliveries were like. */
export function leadOf({ terms }: Pick<PlanItem, 'terms'>, { settings, delayOf }: Gathered): Lead {
  const stated = {
    days: terms?.leadDays ?? settings.leadDays,
    deviationDays: terms?.leadDaysDeviation ?? settings.leadDaysDeviation,
  }
  const delay = delayOf(terms?.supplier ?? null)
  return { ...learnedLead(stated, delay), stated, delay }
}

/** Days until a purchase that is under way is expected: never before the promised day, and not today where it is overdue. */
export function expectedIn(dueOn: string, delay: Pick<Delay, 'meanDays'>, today: string): number {
  const due = daysBetween(today, dueOn)
  return Math.max(due < 0 ? 1 : 0, due, Math.round(due + delay.meanDays))
}

const rounded = (days: number): number => Math.round(10 * days) / 10

/** How late a supplier's deliveries were, in words. @example lateWords(delay)?.zh // '近 4 单平均晚 5 天' */
export function lateWords({ ownMeanDays, orders }: Delay): LocalizedText | null {
  if (ownMeanDays === null) return null
  const days = Math.abs(rounded(ownMeanDays))
  const [late, when] = ownMeanDays >= 0 ? ['晚', 'late'] : ['早', 'early']
  return {
    zh: `近 ${orders} 单平均${late} ${days} 天`,
    en: `its last ${orders === 1 ? 'order was' : `${orders} orders were`} ${days} days ${when}${orders === 1 ? '' : ' on average'}`,
  }
}

/** What was made of a stated lead time; nothing where receipts bear it out. */
export function leadWords({ days, stated, delay }: Lead): LocalizedText[] {
  if (Math.abs(days - stated.days) < TOLD_DAYS) return []
  const own = lateWords(delay) ?? { zh: '别的供应商也不准时', en: 'other suppliers are not on time' }
  return [
    {
      zh: `说好 ${stated.days} 天；${own.zh}，按 ${rounded(days)} 天算。`,
      en: `${stated.days} days were agreed; ${own.en}, so ${rounded(days)} are reckoned with.`,
    },
  ]
}
