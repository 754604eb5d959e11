import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'
import type { Database } from '../database/database.ts'

export interface AuthOptions {
  readonly db: Database
  readonly secret: string
  readonly publicUrl: string
}

export interface Person {
  readonly id: string
  readonly email: string
  readonly name: string
}

/**
 * The header in which the server hands Better Auth the client's address, for its rate limits. The server writes it over
 * whatever the client sent.
 */
export const CLIENT_ADDRESS_HEADER = 'x-qianmian-client-address'

/**
 * What of Better Auth is served, and nothing else: signing in by password or passkey, signing out, and looking after
 * one's own keys. Accounts are made by one-time links only (flows/one-time-links.ts); Better Auth's own links, sign-up,
 * social and mail endpoints stay closed.
 */
export const AUTH_ENDPOINTS = [
  ['POST', '/sign-in/email', 'Sign in by e-mail address and password'],
  ['POST', '/sign-out', 'Sign out'],
  ['POST', '/change-password', 'Change the password, by the old one'],
  ['GET', '/passkey/generate-register-options', 'Begin to add a passkey (signed in within the last day)'],
  ['POST', '/passkey/verify-registration', 'Add a passkey'],
  ['GET', '/passkey/generate-authenticate-options', 'Begin to sign in by passkey'],
  ['POST', '/passkey/verify-authentication', 'Sign in by passkey'],
  ['GET', '/passkey/list-user-passkeys', "The person's own passkeys"],
  ['POST', '/passkey/delete-passkey', "Delete one of the person's own passkeys"],
] as const

/** Opens a session for a person whom the server let in. It has no path: only code of this process can call it. */
const openSession = createAuthEndpoint.serverOnly(
  { method: 'POST', body: z.object({ userId: z.string() }) },
  async (ctx) => {
    const user = await ctx.context.internalAdapter.findUserById(ctx.body.userId)
    if (!user) throw new Error('a session for nobody')
    const session = await ctx.context.internalAdapter.createSession(user.id)
    await setSessionCookie(ctx, { session, user })
    return { sessionId: session.id }
  },
)

/** Sign-in by password or passkey, with sessions, origin checks and rate limits by Better Auth. */
export function createAuth(options: AuthOptions) {
  const auth = betterAuth({
    // Better Auth names its columns itself: the camel-case plugin must not touch them.
    database: { db: options.db.withoutPlugins(), type: 'postgres' },
    secret: options.secret,
    baseURL: options.publicUrl,
    basePath: '/api/auth',
    trustedOrigins: [options.publicUrl],
    telemetry: { enabled: false },
    user: { modelName: 'auth_user', changeEmail: { enabled: false } },
    session: { modelName: 'auth_session', expiresIn: 60 * 60 * 24 * 30, updateAge: 60 * 60 * 24 },
    account: { modelName: 'auth_account' },
    verification: { modelName: 'auth_verification' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 200 },
    rateLimit: {
      enabled: true,
      window: 60,
      max: 120,
      storage: 'memory',
      customRules: { '/sign-in/email': { window: 60, max: 8 } },
    },
    advanced: {
      cookiePrefix: 'qianmian',
      useSecureCookies: options.publicUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
    },
    plugins: [
      { id: 'open-session', endpoints: { openSession } },
      passkey({
        rpID: new URL(options.publicUrl).hostname,
        rpName: 'Qianmian',
        origin: options.publicUrl,
        schema: { passkey: { modelName: 'auth_passkey' } },
      }),
    ],
  })
  const findPerson = async (email: string): Promise<Person | undefined> => {
    const found = await (await auth.$context).internalAdapter.findUserByEmail(email.toLowerCase())
    return found ? { id: found.user.id, email: found.user.email, name: found.user.name } : undefined
  }
  return {
    handler: (request: Request): Promise<Response> => auth.handler(request),
    /** The session behind a request's cookie, and its person. */
    async session(headers: Headers): Promise<{ id: string; person: Person } | undefined> {
      const found = await auth.api.getSession({ headers })
      if (!found) return undefined
      const { id, email, name } = found.user
      return { id: found.session.id, person: { id, email, name } }
    },
    findPerson,
    /** A new account with this address; when the address has one already, that one. */
    async createPerson(person: { email: string; name: string }): Promise<Person> {
      const context = await auth.$context
      const email = person.email.toLowerCase()
      try {
        const { id } = await context.internalAdapter.createUser(
          { email, name: person.name, emailVerified: true },
          { method: 'magic-link' },
        )
        return { id, email, name: person.name }
      } catch (error) {
        // Two links for one new address were opened at once: the first made the account.
        const first = await findPerson(email)
        if (!first) throw error
        return first
      }
    },
    /** Opens a session. @returns its id and the `set-cookie` lines for the browser */
    async openSession(userId: string, headers: Headers): Promise<{ sessionId: string; cookies: string[] }> {
      const answer = await auth.api.openSession({ body: { userId }, headers, returnHeaders: true })
      return { sessionId: answer.response.sessionId, cookies: answer.headers.getSetCookie() }
    },
    /** Gives a person a name, an address and a password of their own. @returns false when the address is taken */
    async completeAccount(
      userId: string,
      account: { email: string; name: string; password: string },
    ): Promise<boolean> {
      const context = await auth.$context
      const taken = await findPerson(account.email)
      if (taken && taken.id !== userId) return false
      try {
        await context.internalAdapter.updateUser(userId, { email: account.email.toLowerCase(), name: account.name })
      } catch (error) {
        // Somebody took the address between the look and the write: the unique index refused it.
        const first = await findPerson(account.email)
        if (first && first.id !== userId) return false
        throw error
      }
      await context.internalAdapter.linkAccount({
        userId,
        providerId: 'credential',
        accountId: userId,
        password: await context.password.hash(account.password),
      })
      return true
    },
    /** True when the person can come back without a one-time link: by password or passkey. */
    async hasOwnKey(userId: string): Promise<boolean> {
      const context = await auth.$context
      const accounts = await context.internalAdapter.findAccounts(userId)
      if (accounts.some((entry) => entry.providerId === 'credential')) return true
      const passkeys = await context.adapter.findMany({
        model: 'passkey',
        where: [{ field: 'userId', value: userId }],
        limit: 1,
      })
      return passkeys.length > 0
    },
  }
}

export type Auth = ReturnType<typeof createAuth>
