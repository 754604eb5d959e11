import type { OpenAPIHono } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import * as contract from '../../contract/studio.ts'
import type { SessionView } from '../../contract/types.ts'
import { completeLink, linkOfSession, reopenCompletion, rolesOf } from '../../modules/accounts/index.ts'
import { refuse } from '../../platform/errors.ts'
import { documented } from '../documented.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { schemaProblem } from '../schema-problem.ts'
import { VERSION } from '../version.ts'

/** Who is signed in, and the first steps of somebody who came in by a one-time link. */
export function sessionRoutes(http: OpenAPIHono<Env>, app: App): void {
  documented(http, {
    method: 'get',
    path: '/api/session',
    summary: 'Who is signed in, with which role in which shops',
    tag: 'Session',
    response: contract.session,
  })
  http.get('/api/session', async (c) => {
    const session = await app.auth.session(c.req.raw.headers)
    if (!session) return problemOf(c, 'sign-in-needed')
    const { person } = session
    const roles = await rolesOf(app.platform.db, person.id)
    const view: SessionView = {
      person,
      needsOwnKey: !(await app.auth.hasOwnKey(person.id)),
      shops: (await app.shops()).flatMap((shop, i) => {
        const role = roles.get(shop.id)
        const { slug, name, currency } = shop
        return role
          ? [{ slug, name, role, currency, isDemo: shop.settings.isDemo ?? false, prefix: i === 0 ? '' : `/@${slug}` }]
          : []
      }),
      model: { configured: app.models.configured, label: app.models.label },
      mapStyleUrl: app.platform.config.MAP_STYLE_URL ?? null,
      version: VERSION,
    }
    return c.json(view)
  })

  documented(http, {
    method: 'post',
    path: '/api/session/complete',
    summary: 'Name, address and password of somebody who came in by a one-time link',
    tag: 'Session',
    body: contract.completeAccount,
    status: 204,
  })
  http.post('/api/session/complete', async (c) => {
    const session = await app.auth.session(c.req.raw.headers)
    if (!session) return problemOf(c, 'sign-in-needed')
    const { person } = session
    const { db, clock } = app.platform
    // Only the session that the link opened, for the person it let in, and once. Roles are not looked at here at all.
    const link = await linkOfSession(db, session.id, person.id)
    if (!link) return problem(c, refuse('forbidden', NOT_BY_LINK).error)
    // An account that has a key of its own changes through it, not by a cookie alone.
    if (await app.auth.hasOwnKey(person.id)) return problemOf(c, 'conflict')
    const body: unknown = await c.req.json().catch(() => undefined)
    const parsed = contract.completeAccount.safeParse(body)
    if (!parsed.success) return problem(c, schemaProblem(parsed.error, ACCOUNT_HINTS))
    const account = { ...parsed.data, email: parsed.data.email.toLowerCase() }
    if (link.purpose === 'invitation' && account.email !== link.email) {
      const email = {
        zh: `邀请写的是 ${link.email}，请用它。`,
        en: `The invitation is for ${link.email}: use that one.`,
      }
      return problem(c, refuse('unprocessable', undefined, { email }).error)
    }
    if (!(await completeLink(db, link.id, clock.now()))) return problemOf(c, 'conflict')
    // A link that led to nothing can be used again.
    const done = await app.auth.completeAccount(person.id, account).catch(async (error: unknown) => {
      await reopenCompletion(db, link.id)
      throw error
    })
    if (!done) {
      await reopenCompletion(db, link.id)
      return problem(c, refuse('conflict', TAKEN, { email: TAKEN }).error)
    }
    return c.body(null, 204)
  })
}

const NOT_BY_LINK = {
  zh: '只有刚用一次性链接进来的人可以这样设置账号。',
  en: 'Only somebody who just came in by a one-time link can set an account up here.',
}
const TAKEN = { zh: '这个邮箱已经有人用了。', en: 'This e-mail address is taken.' }
const ACCOUNT_HINTS = {
  name: { zh: '写上你的名字。', en: 'Write your name.' },
  email: { zh: '邮箱的格式不对。', en: 'This is not an e-mail address.' },
  password: { zh: '密码至少 10 个字符，最多 200 个。', en: 'A password has 10 to 200 characters.' },
}
