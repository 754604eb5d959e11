import { normalCdf } from '@qianmian/kernel'

/** How late a delivery came, against the day that was promised. */
export interface Receipt {
  /** Null where nobody said who it is from; those are taken as one. */
  readonly supplier: string | null
  /** Days after the promised one; negative where it came early. Of what has not come yet: how late it is already. */
  readonly lateDays: number
}

/** What a supplier's deliveries say of the next one. */
export interface Delay {
  /** Expected days after the promised one, drawn to those of all suppliers where there are few deliveries. */
  readonly meanDays: number
  /** Of its own deliveries, as they were; null without any. */
  readonly ownMeanDays: number | null
  readonly orders: number
  /** Squared distances of its own deliveries from what is expected of them. */
  readonly squares: number
}

/** Deliveries' worth of the belief that a supplier is like the others, and all together are on time. */
const BELIEF = 4
/** What lies farther off is a slip of somebody's pen, or an order that nobody closed. */
const [MOST_EARLY, MOST_LATE] = [-30, 60]

/**
 * Learns from receipts how late suppliers are: a mean of each, drawn to that of all, which is drawn to the promise (normal means with
 * a common weight; Efron and Morris 1975). @returns what is expected of a supplier, also of one that never delivered
 * @example learnDelays([{ supplier: 'A', lateDays: 5 }, { supplier: 'A', lateDays: 5 }])('A').meanDays // about 2.8
 */
export function learnDelays(receipts: readonly Receipt[]): (supplier: string | null) => Delay {
  const own = new Map<string | null, number[]>()
  let [all, count] = [0, 0]
  for (const { supplier, lateDays } of receipts) {
    const days = Math.min(MOST_LATE, Math.max(MOST_EARLY, lateDays))
    own.set(supplier, [...(own.get(supplier) ?? []), days])
    all += days
    count += 1
  }
  const usual = all / (count + BELIEF)
  return (supplier) => {
    const days = own.get(supplier) ?? []
    const sum = days.reduce((total, one) => total + one, 0)
    const meanDays = (sum + BELIEF * usual) / (days.length + BELIEF)
    return {
      meanDays,
      ownMeanDays: days.length > 0 ? sum / days.length : null,
      orders: days.length,
      squares: days.reduce((total, one) => total + (one - meanDays) ** 2, 0),
    }
  }
}

/**
 * A lead time as it was stated, corrected by what came of it.
 * @param stated mean and deviation, days
 * @returns mean and deviation, days; as stated where nothing was ever delivered
 * @example learnedLead({ days: 7, deviationDays: 2 }, delay).days // 9.5
 */
export function learnedLead(
  stated: { readonly days: number; readonly deviationDays: number },
  { meanDays, orders, squares }: Delay,
): { readonly days: number; readonly deviationDays: number } {
  return {
    days: Math.max(0, stated.days + meanDays),
    deviationDays: Math.sqrt((BELIEF * stated.deviationDays ** 2 + squares) / (BELIEF + orders)),
  }
}

/** Probability that a delivery comes a day or more after the promised one. @param deviationDays of its lead time */
export const lateProbability = ({ meanDays }: Pick<Delay, 'meanDays'>, deviationDays: number): number =>
  deviationDays > 0 ? normalCdf((meanDays - 0.5) / deviationDays) : meanDays >= 0.5 ? 1 : 0
