import { createHash } from 'node:crypto'
import { newId } from '@qianmian/kernel'
import type { App } from '../app.ts'
import {
  addMember,
  bindSession,
  findOpenLink,
  insertLink,
  listMembers,
  lockPerson,
  type OneTimeLink,
  rolesOf,
  takeLink,
  voidLinks,
} from '../modules/accounts/index.ts'
import { record } from '../modules/activity/index.ts'
import type { Shop } from '../modules/shops/index.ts'
import type { Person } from '../platform/auth/auth.ts'
import { type Ctx, inTransaction, type Role } from '../platform/ctx.ts'

const LINK_MS = 24 * 60 * 60 * 1000
const TOKEN_BYTES = 32

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * Makes a link into the shop of `ctx`, good once and for a day. Older unused ones for the same address are void from
 * then on. @returns the link's address: the only place where its token is ever written
 */
export async function issueLink(
  app: App,
  ctx: Ctx,
  link: { purpose: OneTimeLink['purpose']; email: string; name: string; role: Role },
): Promise<string> {
  const token = Buffer.from(ctx.randomBytes(TOKEN_BYTES)).toString('base64url')
  await inTransaction(ctx, async (ctx) => {
    await voidLinks(ctx, { email: link.email })
    await insertLink(
      ctx,
      {
        ...link,
        email: link.email.toLowerCase(),
        id: newId('lnk', ctx.clock, ctx.randomBytes),
        shopId: ctx.shop.id,
        createdBy: ctx.actor.kind === 'person' ? ctx.actor.userId : null,
        expiresAt: new Date(ctx.clock.now() + LINK_MS),
        usedBy: null,
      },
      hashOf(token),
    )
  })
  // In the query, not in the path: paths are logged, queries are not.
  return `${app.publicUrl}/join?token=${token}`
}

/** The link that is printed at the start, as long as no owner of the shop has a password or passkey. */
export async function ownerLink(app: App, shop: Shop): Promise<string | undefined> {
  const ctx = app.context(shop, { kind: 'system', name: 'start' }, 'zh', 'start')
  const owners = (await listMembers(ctx)).filter((member) => member.role === 'owner')
  for (const owner of owners) if (await app.auth.hasOwnKey(owner.userId)) return undefined
  const email = owners[0]?.email ?? `owner@${shop.slug}.local`
  return issueLink(app, ctx, { purpose: 'owner', email, name: owners[0]?.name ?? '店主', role: 'owner' })
}

/** What a link can do for whoever holds it. */
export type LinkLook =
  | { readonly kind: 'void' }
  /** It lets in: nobody has this address yet, or its person has no other way in. */
  | { readonly kind: 'enter'; readonly link: OneTimeLink; readonly shop: Shop }
  /** The invited person is signed in and may join. */
  | { readonly kind: 'join'; readonly link: OneTimeLink; readonly shop: Shop; readonly person: Person }
  /** The address has an account: only that person, signed in by her own key, can use the link. */
  | { readonly kind: 'sign-in-first'; readonly link: OneTimeLink; readonly shop: Shop; readonly visitor?: Person }

/** Looks at a link without using it. @param visitor who is signed in, if anybody */
export async function lookAtLink(app: App, token: string, visitor: Person | undefined): Promise<LinkLook> {
  const { db, clock } = app.platform
  const link = await findOpenLink(db, hashOf(token), clock.now())
  const shop = link && (await app.shops()).find((candidate) => candidate.id === link.shopId)
  if (!link || !shop) return { kind: 'void' }
  const person = await app.auth.findPerson(link.email)
  if (!person) return { kind: 'enter', link, shop }
  if (person.id === visitor?.id) return { kind: 'join', link, shop, person }
  return (await mayEnterAs(app, link, person))
    ? { kind: 'enter', link, shop }
    : { kind: 'sign-in-first', link, shop, visitor }
}

/**
 * May a link sign its holder in as somebody who exists? Never when that person has a key, or a place in another shop:
 * one shop's owner must not get into another's. Without either she has no other way back than a new link.
 */
async function mayEnterAs(app: App, link: OneTimeLink, person: Person): Promise<boolean> {
  return !(await app.auth.hasOwnKey(person.id)) && isAtHome(link, await rolesOf(app.platform.db, person.id))
}

/** No place but the link's shop. The server's own link goes to whoever runs the server: there one place in it is enough. */
const isAtHome = (link: OneTimeLink, roles: ReadonlyMap<string, Role>): boolean =>
  roles.size === 0 || (roles.has(link.shopId) && (roles.size === 1 || link.purpose === 'owner'))

export type LinkUse =
  | Exclude<LinkLook, { kind: 'enter' | 'join' }>
  /** Signed in by the link: the cookies open the session. */
  | { readonly kind: 'entered'; readonly cookies: readonly string[]; readonly needsOwnKey: boolean }
  | { readonly kind: 'joined' }

/** Uses a link up: the person becomes a member with the role in the link, and is signed in when the link may do that. */
export async function redeemLink(
  app: App,
  token: string,
  visitor: Person | undefined,
  request: { readonly headers: Headers; readonly trace: string },
): Promise<LinkUse> {
  const look = await lookAtLink(app, token, visitor)
  if (look.kind === 'void' || look.kind === 'sign-in-first') return look
  const { link, shop } = look
  const person = look.kind === 'join' ? look.person : await app.auth.createPerson(link)
  const actor = { kind: 'person', userId: person.id, name: person.name, role: link.role } as const
  const outer = app.context(shop, actor, 'zh', request.trace)
  const taken = await inTransaction(outer, async (ctx) => {
    // Links of two shops for one new address may be opened in the same moment: only one of them lets in.
    await lockPerson(ctx, person.id)
    if (look.kind === 'enter' && !isAtHome(link, await rolesOf(ctx.db, person.id))) return 'sign-in-first'
    if (!(await takeLink(ctx, link.id, person.id))) return 'void'
    await voidLinks(ctx, { email: link.email })
    if (await addMember(ctx, person.id, link.role))
      await record(ctx, {
        action: 'member.join',
        objectType: 'shop',
        objectId: shop.id,
        summary: { email: link.email, role: link.role },
      })
    return 'taken'
  })
  if (taken === 'void') return { kind: 'void' }
  if (taken === 'sign-in-first') return { kind: 'sign-in-first', link, shop, visitor }
  if (look.kind === 'join') return { kind: 'joined' }
  const { sessionId, cookies } = await app.auth.openSession(person.id, request.headers)
  await bindSession(outer, link.id, sessionId)
  return { kind: 'entered', cookies, needsOwnKey: !(await app.auth.hasOwnKey(person.id)) }
}
