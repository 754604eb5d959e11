import { type OpenAPIHono, z } from '@hono/zod-openapi'
import type { App } from '../../app.ts'
import * as contract from '../../contract/studio.ts'
import { issueLink } from '../../flows/one-time-links.ts'
import {
  changeRole,
  listMembers,
  type Membership,
  openInvitations,
  removeMember,
  voidLinks,
} from '../../modules/accounts/index.ts'
import { record } from '../../modules/activity/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import { refuse } from '../../platform/errors.ts'
import { type Env, problem } from '../request.ts'
import { studioRoute } from './define.ts'

const ONLY_OWNER = {
  zh: '这是唯一的店主，先请另一个人当店主。',
  en: 'This is the only owner: make somebody else owner first.',
}
const NOBODY = { zh: '没有这个人。', en: 'There is no such member.' }

/** Who works in a shop. */
export function memberRoutes(http: OpenAPIHono<Env>, app: App): void {
  studioRoute(http, app, {
    method: 'get',
    path: '/members',
    summary: 'Who works in this shop, and who is invited',
    tag: 'Members',
    permission: 'read',
    response: z.object({ items: z.array(contract.member) }),
    handle: async ({ ctx, c }) => {
      const row =
        (isInvited: boolean) => (entry: { email: string; name: string; role: 'owner' | 'editor' | 'viewer' }) => ({
          email: entry.email,
          name: entry.name,
          role: entry.role,
          isInvited,
        })
      return c.json({
        items: [...(await listMembers(ctx)).map(row(false)), ...(await openInvitations(ctx)).map(row(true))],
      })
    },
  })

  studioRoute(http, app, {
    method: 'post',
    path: '/members',
    summary: 'Invite somebody by a one-time link to hand over, or give a member another role',
    tag: 'Members',
    permission: 'manage',
    body: contract.invite,
    response: contract.invited,
    handle: async ({ ctx, c, body }) => {
      const email = body.email.toLowerCase()
      const member = (await listMembers(ctx)).find((candidate) => candidate.email === email)
      if (member && !(await giveRole(ctx, member, body.role))) return problem(c, refuse('conflict', ONLY_OWNER).error)
      if (member && (await app.auth.hasOwnKey(member.userId))) return c.json({ link: null })
      const link = await inTransaction(ctx, async (ctx) => {
        await record(ctx, {
          action: 'member.invite',
          objectType: 'shop',
          objectId: ctx.shop.id,
          summary: { email, role: body.role },
        })
        return issueLink(app, ctx, { purpose: 'invitation', email, name: body.name, role: body.role })
      })
      return c.json({ link })
    },
  })

  studioRoute(http, app, {
    method: 'patch',
    path: '/members/{email}',
    summary: 'Give a member another role; the last owner stays one',
    tag: 'Members',
    permission: 'manage',
    body: contract.member.pick({ role: true }).strict(),
    handle: async ({ ctx, c, param, body }) => {
      const email = param('email').toLowerCase()
      const member = (await listMembers(ctx)).find((candidate) => candidate.email === email)
      if (!member) return problem(c, refuse('not-found', NOBODY).error)
      return (await giveRole(ctx, member, body.role))
        ? c.body(null, 204)
        : problem(c, refuse('conflict', ONLY_OWNER).error)
    },
  })

  studioRoute(http, app, {
    method: 'delete',
    path: '/members/{email}',
    summary: "Take somebody's access or invitation away; the last owner stays",
    tag: 'Members',
    permission: 'manage',
    handle: async ({ ctx, c, param }) => {
      const email = param('email').toLowerCase()
      const member = (await listMembers(ctx)).find((candidate) => candidate.email === email)
      const outcome = await inTransaction(ctx, async (ctx) => {
        if (member && !(await removeMember(ctx, member.userId))) return 'only-owner'
        const voided = await voidLinks(ctx, { email })
        if (member) await voidLinks(ctx, { createdBy: member.userId })
        else if (voided === 0) return 'nobody'
        await record(ctx, {
          action: 'member.remove',
          objectType: 'shop',
          objectId: ctx.shop.id,
          summary: { email },
        })
        return 'removed'
      })
      if (outcome === 'removed') return c.body(null, 204)
      return problem(c, outcome === 'nobody' ? refuse('not-found', NOBODY).error : refuse('conflict', ONLY_OWNER).error)
    },
  })
}

/** Gives a member another role and writes it down. @returns false when the shop would be left without an owner */
async function giveRole(ctx: Ctx, member: Membership, role: Membership['role']): Promise<boolean> {
  if (member.role === role) return true
  return inTransaction(ctx, async (ctx) => {
    if (!(await changeRole(ctx, member.userId, role))) return false
    // What an owner has set going ends with being owner.
    await voidLinks(ctx, { createdBy: member.userId })
    await record(ctx, {
      action: 'member.role',
      objectType: 'shop',
      objectId: ctx.shop.id,
      before: { role: member.role },
      after: { role },
      summary: { email: member.email, role },
    })
    return true
  })
}
