import { createHash } from 'node:crypto'
import type { ShopIssue } from '../../formats/orders/shop-draft.ts'
import { ERASED_DIGEST, findOrigins, type Origin, type OriginKind } from '../../modules/origins/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { canonical } from './propose-operation.ts'

export interface ImportCounts {
  readonly read: number
  readonly created: number
  readonly unchanged: number
  /** Other than when they were imported before. */
  readonly changed: number
  /** Left out because their person was erased. */
  readonly erased: number
}

const none = () => ({ read: 0, created: 0, unchanged: 0, changed: 0, erased: 0 })

export type ImportedKind = 'products' | 'stock' | 'customers' | 'orders'

/** Counts what an import did, and keeps what a person has to know of it. */
export class ImportTally {
  readonly counts: Record<ImportedKind, ReturnType<typeof none>>
  readonly issues: ShopIssue[]

  /** @param from counts that it goes on from */
  constructor(issues: readonly ShopIssue[], from?: Readonly<Record<ImportedKind, ImportCounts>>) {
    this.issues = [...issues]
    this.counts = {
      products: { ...none(), ...from?.products },
      stock: { ...none(), ...from?.stock },
      customers: { ...none(), ...from?.customers },
      orders: { ...none(), ...from?.orders },
    }
  }

  error(place: string, zh: string, en: string): void {
    this.issues.push({ place, severity: 'error', message: { zh, en } })
  }

  warn(place: string, zh: string, en: string): void {
    this.issues.push({ place, severity: 'warning', message: { zh, en } })
  }
}

/** How a record looks, whatever file and line it stands in. */
export function digestOf({ place: _place, ...record }: { readonly place: string }): string {
  return createHash('sha256').update(canonical(record)).digest('base64url')
}

export interface Sorted<T> {
  readonly fresh: readonly T[]
  readonly changed: readonly { readonly record: T; readonly origin: Origin }[]
  readonly unchanged: readonly T[]
}

/** Tells records that were never here from those that were, and those from the ones that look different now. */
export async function sortKnown<T extends { readonly kind: string; readonly place: string }>(
  ctx: Ctx,
  kind: OriginKind,
  records: readonly T[],
  idOf: (record: T) => string,
): Promise<Sorted<T>> {
  const known = new Map<string, Map<string, Origin>>()
  for (const source of new Set(records.map((record) => record.kind))) {
    const ids = records.filter((record) => record.kind === source).map(idOf)
    known.set(source, await findOrigins(ctx, { source, kind }, ids))
  }
  const sorted = { fresh: [] as T[], changed: [] as { record: T; origin: Origin }[], unchanged: [] as T[] }
  for (const record of records) {
    const origin = known.get(record.kind)?.get(idOf(record))
    if (!origin) sorted.fresh.push(record)
    // What was erased here stays as it was left, whatever the file says.
    else if (origin.digest === digestOf(record) || origin.digest === ERASED_DIGEST) sorted.unchanged.push(record)
    else sorted.changed.push({ record, origin })
  }
  return sorted
}

export function* batches<T>(list: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size)
}
