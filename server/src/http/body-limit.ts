import type { MiddlewareHandler } from 'hono'
import { bodyLimit as measuredLimit } from 'hono/body-limit'

/**
 * Refuses bodies over a size, as Hono's middleware of the same name. A body that tells its length is believed without being
 * opened, for opening it costs more than reading it, and Node's parser gives no more of it than was told; one that comes in
 * pieces is measured.
 * @param options `maxSize` in bytes; `onError` answers
 * @example http.post('/bag', bodyLimit({ maxSize: 64_000, onError: tooLarge }), change)
 */
export function bodyLimit(options: Required<Parameters<typeof measuredLimit>[0]>): MiddlewareHandler {
  const measured = measuredLimit(options)
  return async (c, next) => {
    if (c.req.header('transfer-encoding') !== undefined) return measured(c, next)
    const told = Number(c.req.header('content-length') ?? 0)
    return told <= options.maxSize ? next() : options.onError(c)
  }
}
