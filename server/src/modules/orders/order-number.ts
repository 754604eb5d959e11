import { sql } from 'kysely'
import type { Ctx } from '../../platform/ctx.ts'

/** Odd and not a multiple of 5, so that numbers run through all of a billion before one comes back. */
const STRIDE = 387_420_489n
const NUMBERS = 1_000_000_000n

/**
 * The next order number, `Q381-004-277`: short enough to say on the telephone, and it does not tell how many orders
 * there were before it.
 */
export async function nextOrderNumber(ctx: Ctx): Promise<string> {
  const { rows } = await sql<{ n: number }>`select nextval('order_numbers') as n`.execute(ctx.db)
  const digits = String((BigInt(rows[0]?.n ?? 0) * STRIDE) % NUMBERS).padStart(9, '0')
  return `Q${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`
}
