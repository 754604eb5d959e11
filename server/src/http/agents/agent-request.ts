import type { ShellAssets } from '@qianmian/web/view'
import type { Context } from 'hono'
import type { App } from '../../app.ts'
import { type AgentClient, clientByKey, customerOfGrant } from '../../modules/agents/index.ts'
import { type Actor, SHOPPING_SCOPES } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import type { UcpRequest } from '../../ucp/operations.ts'
import { plainRequest } from '../plain-request.ts'
import { type Env, requestLang } from '../request.ts'
import { type FoundShop, shopOfPath } from '../shop-path.ts'
import type { AgentLimits } from './agent-limits.ts'

/** A customer's permission, beside the client's key. */
const GRANT_HEADER = 'x-customer-grant'

const BAD_KEY = { zh: '这把密钥不对，或已经收回。', en: 'This key is not right, or was taken back.' }
const BAD_GRANT = {
  zh: '这份顾客许可不对，或已经收回。',
  en: "This customer's permission is not right, or was taken back.",
}

export interface AgentRequest extends UcpRequest {
  readonly found: FoundShop
  readonly client: AgentClient | undefined
  /** The shop's own address, without a slash at its end. */
  readonly base: string
}

export type Opened =
  | { readonly ok: true; readonly value: AgentRequest }
  | { readonly ok: false; readonly error: Refusal; readonly retryAfterS?: number }
  | { readonly ok: false; readonly redirect: Response }

/** Opens requests of programs: who asks by its key, for whom by a customer's permission, and not too often. */
export class AgentDoor {
  readonly #app: App
  readonly #assets: ShellAssets
  readonly #limits: AgentLimits

  constructor(app: App, assets: ShellAssets, limits: AgentLimits) {
    this.#app = app
    this.#assets = assets
    this.#limits = limits
  }

  async open(c: Context<Env>): Promise<Opened> {
    const app = this.#app
    const found = await shopOfPath(app, c)
    if (!found) return refuse('not-found')
    if (found instanceof Response) return { ok: false, redirect: found }
    const lang = requestLang(c)
    const guest = app.context(found.shop, { kind: 'shopper' }, lang, c.get('trace'))
    const key = keyOf(c)
    const client = key === undefined ? undefined : await clientByKey(guest, key)
    const waitMs = await this.#limits.count(client, c.get('bucket'))
    if (waitMs > 0) return { ...refuse('too-many-requests'), retryAfterS: Math.max(1, Math.ceil(waitMs / 1000)) }
    if (key !== undefined && !client) return refuse('sign-in-needed', BAD_KEY)
    let actor: Actor = { kind: 'shopper' }
    if (client) {
      const token = c.req.header(GRANT_HEADER)
      const customerId = token === undefined ? null : await customerOfGrant(guest, client.id, token)
      if (customerId === undefined) return refuse('sign-in-needed', BAD_GRANT)
      actor = { kind: 'agent', clientId: client.id, scopes: shoppingScopes(client), customerId }
    }
    const ctx = { ...guest, actor }
    const { prefix } = found
    const snapshot = await app.snapshots.get(ctx)
    const page = await plainRequest(app, c, { snapshot, lang, prefix, path: '/', assets: this.#assets })
    const base = `${app.publicUrl}${prefix}`
    return {
      ok: true,
      value: {
        app,
        ctx,
        page,
        found,
        client,
        base,
        links: {
          orderUrl: (id) => `${base}/${lang}/orders/${encodeURIComponent(id)}`,
          productUrl: (handle) => `${base}/${lang}/p/${handle}`,
          absolute: (path) => (path.startsWith('/') ? app.publicUrl + path : path),
        },
      },
    }
  }
}

/** A key of the merchant may hold more; at this door it does not count. */
const shoppingScopes = ({ scopes }: AgentClient) => SHOPPING_SCOPES.filter((scope) => scopes.includes(scope))

/** `Authorization: Bearer qk_…` or `X-API-Key: qk_…`. */
export function keyOf(c: Context<Env>): string | undefined {
  const bearer = /^Bearer\s+(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  return bearer ?? c.req.header('x-api-key')
}
