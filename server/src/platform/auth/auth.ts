import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { magicLink } from 'better-auth/plugins'
import type { Database } from '../database/database.ts'
import { type Migration, sqlMigration } from '../database/migrate.ts'

export const AUTH_MIGRATIONS: readonly Migration[] = [
  sqlMigration(
    '0000-auth',
    `
create table auth_user (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create table auth_session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth_user(id) on delete cascade
);
create table auth_account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth_user(id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null
);
create table auth_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index auth_verification_identifier on auth_verification (identifier);
create table auth_passkey (
  id text primary key,
  name text,
  "publicKey" text not null,
  "userId" text not null references auth_user(id) on delete cascade,
  "credentialID" text not null,
  counter int not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamptz,
  aaguid text
);
create table auth_rate_limit (
  id text primary key,
  key text,
  count int,
  "lastRequest" bigint
);`,
  ),
]

export interface AuthOptions {
  readonly db: Database
  readonly secret: string
  readonly publicUrl: string
}

/** One-time links are printed or handed over, never mailed: the last one asked for is kept here until it is read. */
class LinkBox {
  #url: string | undefined
  put(url: string): void {
    this.#url = url
  }
  take(): string {
    const url = this.#url
    this.#url = undefined
    if (!url) throw new Error('no sign-in link was made')
    return url
  }
}

/** Sign-in by one-time link, password or passkey, with sessions, origin checks and rate limits by Better Auth. */
export function createAuth(options: AuthOptions) {
  const box = new LinkBox()
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
      customRules: { '/sign-in/email': { window: 60, max: 8 }, '/magic-link/verify': { window: 60, max: 20 } },
    },
    advanced: { cookiePrefix: 'qianmian', useSecureCookies: options.publicUrl.startsWith('https:') },
    plugins: [
      magicLink({ expiresIn: 60 * 60 * 24, storeToken: 'hashed', sendMagicLink: async ({ url }) => box.put(url) }),
      passkey({
        rpID: new URL(options.publicUrl).hostname,
        rpName: 'Qianmian',
        origin: options.publicUrl,
        schema: { passkey: { modelName: 'auth_passkey' } },
      }),
    ],
  })
  return {
    handler: (request: Request): Promise<Response> => auth.handler(request),
    /** The person behind a request's cookie. */
    async person(headers: Headers): Promise<{ id: string; email: string; name: string } | undefined> {
      const session = await auth.api.getSession({ headers })
      return session ? { id: session.user.id, email: session.user.email, name: session.user.name } : undefined
    },
    /** A link that signs this address in once, within a day, and then leads to the studio. */
    async oneTimeLink(email: string, name: string): Promise<string> {
      await auth.api.signInMagicLink({
        body: { email, name, callbackURL: '/studio', newUserCallbackURL: '/studio/welcome' },
        headers: new Headers({ origin: options.publicUrl }),
      })
      return box.take()
    },
    /** Gives a person a name, an address and a password of their own. @returns false when the address is taken */
    async completeAccount(
      userId: string,
      account: { email: string; name: string; password: string },
    ): Promise<boolean> {
      const context = await auth.$context
      const taken = await context.internalAdapter.findUserByEmail(account.email)
      if (taken && taken.user.id !== userId) return false
      await context.internalAdapter.updateUser(userId, { email: account.email, name: account.name })
      const hash = await context.password.hash(account.password)
      const accounts = await context.internalAdapter.findAccounts(userId)
      if (accounts.some((entry) => entry.providerId === 'credential'))
        await context.internalAdapter.updatePassword(userId, hash)
      else
        await context.internalAdapter.linkAccount({
          userId,
          providerId: 'credential',
          accountId: userId,
          password: hash,
        })
      return true
    },
    /** True when the person can come back without a one-time link. */
    async hasOwnKey(email: string): Promise<boolean> {
      const context = await auth.$context
      const found = await context.internalAdapter.findUserByEmail(email)
      if (!found) return false
      const accounts = await context.internalAdapter.findAccounts(found.user.id)
      if (accounts.some((entry) => entry.providerId === 'credential')) return true
      const passkeys = await context.adapter.findMany({
        model: 'passkey',
        where: [{ field: 'userId', value: found.user.id }],
        limit: 1,
      })
      return passkeys.length > 0
    },
  }
}

export type Auth = ReturnType<typeof createAuth>
