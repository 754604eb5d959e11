import type { BagAnswer, OrderAnswer } from '../../src/contract/shopping.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import type { TestServer } from './server.ts'

export const HOME_FORM = {
  recipient: '沈知夏',
  phone: '13800000000',
  country: 'CN',
  region: '浙江省',
  city: '杭州市',
  district: '西湖区',
  line1: '龙井路 1 号',
}

interface Answer<T> {
  readonly status: number
  readonly body: T
  readonly html: string
  readonly location: string | null
}
export interface Problem {
  readonly error: {
    readonly code: string
    readonly message: { readonly zh: string; readonly en: string }
    readonly fields?: Readonly<Record<string, unknown>>
  }
}

/** A browser of its own at the till: it keeps its cookies. */
export function tillShopper(server: Pick<TestServer, 'url'>, more: Readonly<Record<string, string>> = {}) {
  const jar = new Map<string, string>(Object.entries(more))
  const ask = async <T>(path: string, init: RequestInit = {}): Promise<Answer<T>> => {
    const response = await fetch(`${server.url}${path}`, {
      redirect: 'manual',
      ...init,
      headers: {
        origin: server.url,
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(init.headers as Record<string, string>),
      },
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    const html = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    return {
      status: response.status,
      body: (isJson ? JSON.parse(html) : undefined) as T,
      html,
      location: response.headers.get('location'),
    }
  }
  const json = <T>(path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) =>
    ask<T>(path, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    })
  const form = (path: string, fields?: Readonly<Record<string, string>>) =>
    ask<undefined>(path, {
      ...(fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}),
      headers: { accept: 'text/html' },
    })
  return {
    jar,
    json,
    form,
    add: (fields: Readonly<Record<string, unknown>>) => json<BagAnswer>('/zh/bag/lines', fields),
    bag: () => json<BagAnswer>('/zh/bag'),
    /** From what is in the bag to the order, by program. */
    async buy(email: string, payment: Readonly<Record<string, unknown>> = { kind: 'test', token: 'test-succeeds' }) {
      const ready = await json<BagAnswer>('/zh/bag', { email, address: HOME_FORM })
      if (ready.status !== 200) throw new Error(ready.html)
      return json<OrderAnswer>('/zh/bag/order', { payment, expectedTotalMinor: ready.body.totalMinor })
    },
    /** Signs in by the code that was mailed. */
    async signIn(ctx: Ctx, email: string) {
      await json('/zh/sign-in', { email })
      return json<{ customerId: string }>('/zh/sign-in/code', { email, code: await mailedCode(ctx, email) })
    },
  }
}

/** What the newest code mail to an address says; undefined without one. */
export async function mailedCode(ctx: Ctx, email: string): Promise<string | undefined> {
  const mail = await ctx.db
    .withTables<{ mails: { kind: string; toAddress: string; text: string; createdAt: Date } }>()
    .selectFrom('mails')
    .select('text')
    .where('kind', '=', 'sign-in-code')
    .where('toAddress', '=', email)
    .orderBy('createdAt', 'desc')
    .executeTakeFirst()
  return mail && /\b\d{6}\b/.exec(mail.text)?.[0]
}
