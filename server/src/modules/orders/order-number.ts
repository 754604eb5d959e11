import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'
import type { EventLog } from '../../platform/events/event-log.ts'

/** Odd and not a multiple of 5, so that numbers run through all of a billion before one comes back. */
const STRIDE = 387_420_489n
const NUMBERS = 1_000_000_000n
/** So many are taken at once; those that a process did not use when it ended are never used. */
const BLOCK = 50

/** Numbers that were taken and not used yet; an event log stands for its database, of which several may be open in a process. */
const taken = new WeakMap<EventLog, number[]>()

/**
 * The next order number, `Q381-004-277`: short enough to say on the telephone, and it does not tell how many orders
 * there were before it.
 */
export async function nextOrderNumber(ctx: Ctx): Promise<string> {
  const block = taken.get(ctx.services.events) ?? []
  taken.set(ctx.services.events, block)
  if (block.length === 0) {
    const { rows } = await sql<{ n: number }>`
      select nextval('order_numbers') as n from generate_series(1, ${BLOCK}::int)`.execute(ctx.db)
    block.push(...rows.map((row) => row.n).reverse())
  }
  const digits = String((BigInt(block.pop() ?? 0) * STRIDE) % NUMBERS).padStart(9, '0')
  return `Q${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`
}
