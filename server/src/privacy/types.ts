import type { Ctx } from '../platform/ctx.ts'

/** What a table can hold about a shopper. */
export type Holding =
  /** Her own words, contact, address, deeds. */
  | 'person'
  /** Only numbers that lead to her through another table; they lead nowhere once that one is erased. */
  | 'number'
  /** People of the shop, who are no shoppers. */
  | 'staff'
  /** Nothing about anybody. */
  | 'nothing'

/** Somebody who buys, with everything by which tables know her. */
export interface Person {
  readonly customerId: string | null
  /** Addresses that she proved or was imported with, in lower case. */
  readonly emails: readonly string[]
  readonly orders: readonly PersonOrder[]
  readonly basketIds: readonly string[]
  /** Numbers of her browsers and visits, known by her consent alone. */
  readonly visitors: readonly string[]
  readonly sessions: readonly string[]
}

export interface PersonOrder {
  readonly id: string
  readonly number: string
  /** Where its messages went, in lower case: not always her own address. */
  readonly email: string
}

/** What stands where her name stood: drawn by chance and written down nowhere else, so that it cannot be turned back. */
export interface Pseudonym {
  readonly name: string
  readonly email: string
}

/** What a module keeps of shoppers: its tables, and how they are handed over and erased. Listed in flows/privacy/parts.ts. */
export interface PersonalPart {
  readonly module: string
  /** Every table of the module. */
  readonly tables: Readonly<Record<string, Holding>>
  /** What is on record about her, by sections; sections of two parts have different names. */
  readonly exportOf?: (ctx: Ctx, person: Person) => Promise<Readonly<Record<string, unknown>>>
  /** Makes the tables forget her, inside the transaction of `ctx`. */
  readonly erase?: (ctx: Ctx, person: Person, pseudonym: Pseudonym) => Promise<void>
}

/** Reserved for names that lead nowhere (RFC 2606): nothing is ever sent there. */
const NOWHERE = 'erased.invalid'

/** A new pseudonym. @example newPseudonym(ctx) // { name: 'erased-9f86d081884c7d65', email: 'erased-9f86d081884c7d65@erased.invalid' } */
export function newPseudonym(ctx: Ctx): Pseudonym {
  const name = `erased-${Buffer.from(ctx.randomBytes(8)).toString('hex')}`
  return { name, email: `${name}@${NOWHERE}` }
}

export const isPseudonym = (email: string): boolean => email.endsWith(`@${NOWHERE}`)
