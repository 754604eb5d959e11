import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Env } from './request.ts'

/** A program or the page's own script asks, not a form. */
export const wantsJson = (c: Context<Env>): boolean =>
  (c.req.header('content-type')?.includes('application/json') ?? false) ||
  (c.req.header('accept')?.includes('application/json') ?? false)

export const jsonOf = (c: Context<Env>): Promise<unknown> => c.req.json().catch(() => undefined)

/** Whose visit it is. */
export interface VisitIds {
  readonly session?: string
  readonly visitor?: string
}

/** Ids count only where the person agreed to be known again. */
export function agreedIds(c: Context<Env>, ids: { session?: string; visitor?: string }): VisitIds {
  if (getCookie(c, 'consent') !== 'granted') return {}
  const cookie = (name: string) => getCookie(c, name)?.match(/^[\w-]{8,64}$/)?.[0]
  const [session, visitor] = [ids.session ?? cookie('session'), ids.visitor ?? cookie('visitor')]
  return { ...(session ? { session } : {}), ...(visitor ? { visitor } : {}) }
}
