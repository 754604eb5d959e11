import type { Arm, Context } from './types.ts'

/** An arm in a context, as one string: what counts are kept by. */
export type CellKey = string

export interface Cell {
  readonly key: CellKey
  readonly product: string
  readonly category: string
  readonly audience: string
  readonly occasion: string
  readonly armId: string
  /** Id and features: what makes two arms one. */
  readonly armKey: string
  /** Sorted by name. */
  readonly features: readonly (readonly [string, string])[]
}

const sortedFeatures = (arm: Arm): [string, string][] =>
  Object.entries(arm.features).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))

/** The cell of an arm in a context. */
export const cellOf = (arm: Arm, context: Context): Cell => readCellKey(cellKey(arm, context))

// Arms and contexts are the same few objects in a running system; writing them out each time would be the hot path.
const armKeys = new WeakMap<Arm, string>()
const contextKeys = new WeakMap<Context, string>()

/** A context as one string. */
export function contextKey(context: Context): string {
  const known = contextKeys.get(context)
  if (known !== undefined) return known
  const { product, category = '', audience = '', occasion = '' } = context
  const key = JSON.stringify([product, category, audience, occasion])
  contextKeys.set(context, key)
  return key
}

/** A key that says everything about a cell; an arm with the same id and other features is another arm. */
export function cellKey(arm: Arm, context: Context): CellKey {
  let armKey = armKeys.get(arm)
  if (armKey === undefined) {
    armKey = JSON.stringify([arm.id, sortedFeatures(arm)])
    armKeys.set(arm, armKey)
  }
  return `[${contextKey(context)},${armKey}]`
}

/** Reads a key back. */
export function readCellKey(key: CellKey): Cell {
  const [[product, category, audience, occasion], [armId, features]] = JSON.parse(key) as [
    [string, string, string, string],
    [string, [string, string][]],
  ]
  const armKey = JSON.stringify([armId, features])
  return { key, product, category, audience, occasion, armId, armKey, features }
}
