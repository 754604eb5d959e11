import { type OpenAPIHono, z } from '@hono/zod-openapi'
import { type Lang, pick } from '@qianmian/kernel'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { type LinkLook, type LinkUse, lookAtLink, redeemLink } from '../flows/one-time-links.ts'
import { documented } from './documented.ts'
import { htmlText, plainPage } from './plain-page.ts'
import { type Env, requestLang } from './request.ts'

const TOKEN = /^[\w-]{20,100}$/

/**
 * One-time links. The owner's link, from the server's own terminal, opens at once. An invitation shows a page with a
 * button first: chat programs look at addresses that are sent through them, and a look must not use the link up.
 */
export function joinRoutes(http: OpenAPIHono<Env>, app: App): void {
  const page = { path: '/join', tag: 'Sign-in', responseType: 'text/html', response: z.string() } as const
  documented(http, {
    ...page,
    method: 'get',
    summary: 'Open a one-time link',
    query: { token: z.string() },
  })
  http.get('/join', async (c) => {
    const token = c.req.query('token') ?? ''
    if (!TOKEN.test(token)) return answer(c, { kind: 'void' })
    const look = await lookAtLink(app, token, await visitor(c, app))
    return look.kind === 'enter' && look.link.purpose === 'owner' ? use(c, token) : answer(c, look, token)
  })

  documented(http, {
    ...page,
    method: 'post',
    summary: 'Use a one-time link: become a member, and be signed in when the link may do that',
    body: z.object({ token: z.string() }),
    bodyType: 'application/x-www-form-urlencoded',
  })
  http.post('/join', async (c) => {
    const { token } = await c.req.parseBody()
    return typeof token === 'string' && TOKEN.test(token) ? use(c, token) : answer(c, { kind: 'void' })
  })

  async function use(c: Context<Env>, token: string): Promise<Response> {
    const request = { headers: c.req.raw.headers, trace: c.get('trace') }
    const used = await redeemLink(app, token, await visitor(c, app), request)
    if (used.kind === 'joined') return redirect(c, '/studio')
    if (used.kind !== 'entered') return answer(c, used)
    for (const cookie of used.cookies) c.header('set-cookie', cookie, { append: true })
    return redirect(c, used.needsOwnKey ? '/studio/welcome' : '/studio')
  }
}

const visitor = async (c: Context<Env>, app: App) => (await app.auth.session(c.req.raw.headers))?.person

function redirect(c: Context<Env>, to: string): Response {
  // The address with the token is not passed on to the next page, nor kept by anybody on the way.
  c.header('referrer-policy', 'no-referrer')
  c.header('cache-control', 'no-store')
  return c.redirect(to, 303)
}

function answer(
  c: Context<Env>,
  look: LinkLook | Exclude<LinkUse, { kind: 'entered' | 'joined' }>,
  token = '',
): Response {
  const lang = requestLang(c)
  const { title, text, button, link } = words(lang, look)
  const form = button
    ? `<form method="post" action="/join"><input type="hidden" name="token" value="${htmlText(token)}"><button>${htmlText(button)}</button></form>`
    : ''
  const body = `<h1>${htmlText(title)}</h1><p class="t2">${htmlText(text)}</p>${form}${link ? `<p><a href="/studio">${htmlText(link)}</a></p>` : ''}`
  return c.html(
    plainPage({ lang, title, body }),
    look.kind === 'void' ? 410 : look.kind === 'sign-in-first' ? 403 : 200,
    {
      // Not `no-referrer`: a browser then sends `Origin: null` with the form, which the origin check refuses.
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
      'content-language': lang === 'zh' ? 'zh-CN' : 'en',
    },
  )
}

interface Words {
  readonly title: string
  readonly text: string
  readonly button?: string
  readonly link?: string
}

const ROLES = {
  zh: { owner: '店主', editor: '编辑', viewer: '只看' },
  en: { owner: 'owner', editor: 'editor', viewer: 'viewer' },
} as const

function words(lang: Lang, look: LinkLook): Words {
  if (look.kind === 'void')
    return lang === 'zh'
      ? { title: '这个链接用不了了', text: '它已经用过、过期或作废。请店主再给你一个。', link: '去登录' }
      : {
          title: 'This link no longer works',
          text: 'It was used, ran out, or was withdrawn. Ask the owner for another one.',
          link: 'Sign in',
        }
  const shop = pick(look.shop.name, lang)
  const { email } = look.link
  const role = ROLES[lang][look.link.role]
  if (look.kind === 'sign-in-first') {
    const now = look.visitor?.email
    return lang === 'zh'
      ? {
          title: `先用 ${email} 登录`,
          text: `${shop}的邀请是给 ${email} 的，这个账号已经有了。${now ? `你现在登录的是 ${now}，请先退出。` : ''}登录以后再打开这个链接。`,
          link: '去登录',
        }
      : {
          title: `Sign in as ${email} first`,
          text: `The invitation to ${shop} is for ${email}, an account that exists. ${now ? `You are signed in as ${now}: sign out first. ` : ''}Then open this link again.`,
          link: 'Sign in',
        }
  }
  const isNew = look.kind === 'enter'
  return lang === 'zh'
    ? {
        title: `加入${shop}`,
        text: `邀请 ${email} 来当${role}。${isNew ? '进去以后设一个自己的密码。' : ''}链接只能用一次。`,
        button: isNew ? '进入工作室' : '加入',
      }
    : {
        title: `Join ${shop}`,
        text: `${email} is invited as ${role}. ${isNew ? 'You choose a password of your own next. ' : ''}The link works once.`,
        button: isNew ? 'Enter the studio' : 'Join',
      }
}
