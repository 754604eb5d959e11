/** An expected outcome is a value: `ok` carries what was asked for, the other arm says why not. Only bugs throw. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/**
 * Wraps a value as a success.
 * @example ok(3) // { ok: true, value: 3 }
 */
export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })

/**
 * Wraps a reason as a failure.
 * @example err('not-found') // { ok: false, error: 'not-found' }
 */
export const err = <E>(error: E): Result<never, E> => ({ ok: false, error })

/** For the default arm of a switch over a union: the compiler proves that nothing reaches it. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
