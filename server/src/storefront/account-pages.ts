import { dayIn, type Lang, pick } from '@qianmian/kernel'
import type { AccountView, EraseView, HintsView, OperationView } from '@qianmian/web/view'
import type { OrderAnswer } from '../contract/shopping.ts'
import type { ErasurePlan } from '../flows/privacy/confirm-erasure.ts'
import type { AgentScope, ShoppingScope } from '../platform/ctx.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import { shell } from './shell.ts'
import { addressForm, addressLines, timeIn } from './till-parts.ts'

const TITLES = {
  account: { zh: '我的账户', en: 'My account' },
  address: { zh: '默认地址', en: 'Default address' },
  erase: { zh: '删除资料', en: 'Erase your data' },
  hints: { zh: '订单邮件', en: 'Messages about orders' },
} as const

/** Keys of the shop's own programs act for no customer: their scopes have no words here. */
const MAY: Readonly<Record<ShoppingScope, Readonly<Record<Lang, string>>>> = {
  catalog: { zh: '看商品', en: 'look at products' },
  basket: { zh: '装购物袋', en: 'fill bags' },
  checkout: { zh: '下单', en: 'order' },
  orders: { zh: '看订单、提出改动', en: 'see orders and propose changes' },
}

/** Sections of the export as she would call them; what is not named here is in the file alone. */
const SECTIONS: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  orders: { zh: '订单', en: 'Orders' },
  baskets: { zh: '购物袋', en: 'Bags' },
  mails: { zh: '发给您的邮件', en: 'Messages to you' },
  methods: { zh: '付款方式和礼品卡', en: 'Ways to pay, gift cards' },
  signIns: { zh: '登录', en: 'Sign-ins' },
  programs: { zh: '替您办事的程序', en: 'Programs that act for you' },
  events: { zh: '浏览记录', en: 'Things you looked at' },
  recommendations: { zh: '推荐记录', en: 'Recommendations' },
  comments: { zh: '评论', en: 'Comments' },
  remixes: { zh: '您改写的话', en: 'Your remixes' },
  toldToOthers: { zh: '告诉过其他系统的消息', en: 'News told to other systems' },
}

const NOTICES = {
  address: { zh: '默认地址改好了。', en: 'The default address is changed.' },
  hints: { zh: '记下了。', en: 'Noted.' },
  program: { zh: '收回了。这个程序不能再替您办事。', en: 'Taken back. The program can act for you no more.' },
} as const
export type AccountNotice = keyof typeof NOTICES
export const isNotice = (name: string | undefined): name is AccountNotice => name !== undefined && name in NOTICES

const head = (request: PageRequest, title: Readonly<Record<Lang, string>>) =>
  shell(request, {
    title: `${title[request.lang]} · ${pick(request.snapshot.shop.name, request.lang)}`,
    description: title[request.lang],
    robots: 'noindex',
  })

export interface Program {
  readonly id: string
  readonly name: string
  readonly scopes: readonly AgentScope[]
  readonly createdAt: Date
}

export function accountPage(
  request: PageRequest,
  of: {
    readonly email: string
    readonly address: OrderAnswer['address'] | null
    readonly programs: readonly Program[]
    readonly wantsHints: boolean
    readonly notice?: AccountNotice
  },
): AccountView {
  const { lang, snapshot } = request
  return {
    page: 'account',
    shell: head(request, TITLES.account),
    email: of.email,
    signOutAction: hrefOf(request, '/sign-out'),
    ordersHref: hrefOf(request, '/orders'),
    tasteHref: hrefOf(request, '/me'),
    ...(of.notice ? { notice: NOTICES[of.notice][lang] } : {}),
    address: of.address ? addressLines(of.address, lang) : [],
    addressHref: hrefOf(request, '/account/address'),
    programs: of.programs.map(({ id, name, scopes, createdAt }) => ({
      id,
      name,
      may: scopes
        .flatMap((scope) => (scope in MAY ? MAY[scope as ShoppingScope][lang] : []))
        .join(lang === 'zh' ? '、' : ', '),
      since: dayIn(snapshot.shop.timeZone, createdAt.getTime()),
      revokeAction: hrefOf(request, `/account/programs/${id}/revoke`),
    })),
    hints: { isOn: of.wantsHints, action: hrefOf(request, '/account/hints') },
    exportHref: hrefOf(request, '/account/export.json'),
    eraseAction: hrefOf(request, '/account/erase'),
  }
}

/** The form of the default address, or what the new one would be. */
export function defaultAddressPage(
  request: PageRequest,
  state: {
    readonly countries: readonly string[]
    readonly values: Readonly<Record<string, string>>
    readonly problems: Readonly<Record<string, string>>
    readonly problem?: string
    readonly proposed?: {
      readonly address: OrderAnswer['address']
      readonly token: string
      readonly key: string
      readonly expiresAt: Date
    }
  },
): OperationView {
  const { lang, snapshot } = request
  const { proposed } = state
  return {
    page: 'operation',
    shell: head(request, TITLES.address),
    kind: 'change-default-address',
    title: TITLES.address[lang],
    backHref: hrefOf(request, '/account'),
    ...(state.problem ? { problem: state.problem } : {}),
    action: hrefOf(request, '/account/address'),
    lines: [],
    methods: [],
    reasons: [],
    form: addressForm(state.countries, state.values, state.problems, lang),
    ...(proposed
      ? {
          effect: {
            items: addressLines(proposed.address, lang),
            money: [
              lang === 'zh'
                ? '以后的订单先填这个地址；已经下的订单不变。'
                : 'New orders begin with it; orders that were placed keep theirs.',
            ],
            until: timeIn(snapshot.shop.timeZone, proposed.expiresAt.getTime(), lang),
            confirmAction: hrefOf(request, '/me/address/confirm'),
            token: proposed.token,
            key: proposed.key,
          },
        }
      : {}),
  }
}

/** Where the link of a message leads, see `http/shopping/hint-routes.ts`. */
export const hintsPage = (
  request: PageRequest,
  state: HintsView['state'],
  stop?: { readonly customer: string; readonly proof: string },
): HintsView => ({
  page: 'hints',
  shell: head(request, TITLES.hints),
  state,
  backHref: hrefOf(request, '/'),
  ...(stop ? { stop: { action: hrefOf(request, '/hints/stop'), ...stop } } : {}),
})

/** What erasing would do, or why it cannot be done yet. */
export function erasePage(request: PageRequest, plan: ErasurePlan, key: string): EraseView {
  const { lang, snapshot } = request
  return {
    page: 'erase',
    shell: head(request, TITLES.erase),
    state: plan.blocked ? 'blocked' : 'plan',
    backHref: hrefOf(request, '/account'),
    ...(plan.blocked ? { problem: pick(plan.blocked, lang) } : {}),
    warnings: plan.warnings.map((warning) => pick(warning, lang)),
    counts: Object.entries(SECTIONS).flatMap(([name, label]) => {
      const count = plan.counts[name]
      return count ? [{ label: label[lang], count: String(count) }] : []
    }),
    exportHref: hrefOf(request, '/account/export.json'),
    ...(plan.token && plan.expiresAt
      ? {
          confirm: {
            action: hrefOf(request, '/account/erase/confirm'),
            token: plan.token,
            key,
            until: timeIn(snapshot.shop.timeZone, plan.expiresAt.getTime(), lang),
          },
        }
      : {}),
  }
}

/** Why it was not done, or that it was. Nobody is signed in on the latter. */
export const eraseEndPage = (request: PageRequest, problem?: string): EraseView => ({
  page: 'erase',
  shell: head(request, TITLES.erase),
  state: problem === undefined ? 'done' : 'blocked',
  backHref: problem === undefined ? `${request.prefix}/${request.lang}` : hrefOf(request, '/account'),
  ...(problem === undefined ? {} : { problem }),
  warnings: [],
  counts: [],
  exportHref: hrefOf(request, '/account/export.json'),
})
