import type { OpenAPIHono } from '@hono/zod-openapi'
import { pick } from '@qianmian/kernel'
import type { ShellAssets } from '@qianmian/web/view'
import type { z } from 'zod'
import type { App } from '../../app.ts'
import { bag, bagBody, bagLineBody } from '../../contract/shopping.ts'
import { type BasketChange, cancelBasket, changeBasket, openBasket } from '../../flows/orders/change-basket.ts'
import { holdBasket } from '../../flows/orders/hold-basket.ts'
import { readSale, type Sale } from '../../flows/orders/read-sale.ts'
import type { Basket } from '../../modules/checkout/index.ts'
import type { Refusal } from '../../platform/errors.ts'
import { bagPage } from '../../storefront/bag-page.ts'
import { type Env, problem, problemOf } from '../request.ts'
import { agreedIds, jsonOf, wantsJson } from '../shopper-request.ts'
import { bagAnswer } from './answers.ts'
import {
  bagOf,
  formOf,
  keep,
  keepCount,
  keptBy,
  pageAnswer,
  pageRequest,
  pageStatus,
  parse,
  type Shopping,
} from './shopping-request.ts'
import { tillRoutes } from './till-routes.ts'

const SOURCE = 'storefront'

/** The bag: looked at, filled, emptied, held. By script or by plain forms. */
export function bagRoutes(http: OpenAPIHono<Env>, app: App, assets: ShellAssets): void {
  tillRoutes(http, app, assets, [
    {
      method: 'get',
      path: '/bag',
      summary: 'The bag of this browser, with what it costs now',
      response: bag,
      handle: show,
    },
    {
      method: 'post',
      path: '/bag',
      summary: 'Change lines, e-mail, address, delivery, codes or invoice of the bag; opens one where there is none',
      body: bagBody,
      response: bag,
      handle: change,
    },
    {
      method: 'post',
      path: '/bag/lines',
      summary: 'Put a variant into the bag, or make it so many; none takes it out',
      body: bagLineBody,
      response: bag,
      handle: line,
    },
    { method: 'post', path: '/bag/codes', summary: 'Use or drop a promotion code, by a form', handle: code },
    {
      method: 'post',
      path: '/bag/hold',
      summary: 'Begin the checkout: price and goods are kept until `holdUntil`',
      response: bag,
      handle: hold,
    },
    {
      method: 'post',
      path: '/bag/cancel',
      summary: 'Give the bag up; what it held is free again',
      response: bag,
      handle: cancel,
    },
  ])
}

/** The bag as it is answered: data for a program, the page for a person. */
export async function bagReply(
  shopping: Shopping,
  basket: Basket | undefined,
  refusal?: Refusal,
  sale?: Sale,
): Promise<Response> {
  const { c, ctx, lang } = shopping
  if (refusal && wantsJson(c)) return problem(c, refusal)
  const answer = await bagAnswer(ctx, basket, sale)
  if (wantsJson(c)) return c.json(answer, 200, { 'cache-control': 'private, no-store' })
  const sentence = refusal && pick(refusal.message, lang)
  return pageAnswer(
    shopping,
    bagPage(await pageRequest(shopping, '/bag'), answer, sentence),
    refusal ? pageStatus(refusal) : 200,
  )
}

const show = async (shopping: Shopping): Promise<Response> => bagReply(shopping, await bagOf(shopping))

/**
 * Changes the bag of this browser, or opens one.
 * @param sale what was read of the variants of a new bag
 */
export async function changeBag(shopping: Shopping, change: BasketChange, sale?: Sale) {
  const { ctx } = shopping
  const basket = await bagOf(shopping)
  const done = basket ? await changeBasket(ctx, basket.id, change) : await openBasket(ctx, change, SOURCE, sale)
  if (done.ok) {
    if (!basket) keep(shopping, 'bag', done.value.id)
    keepCount(shopping, done.value.lines)
  }
  return done
}

/** Ids of a visit, where she agreed: so her purchase teaches the loop what it came from. */
export function visitOf(shopping: Shopping, ids: { session?: string; visitor?: string }): Pick<BasketChange, 'visit'> {
  const visit = agreedIds(shopping.c, ids)
  return Object.keys(visit).length > 0 ? { visit } : {}
}

async function change(shopping: Shopping): Promise<Response> {
  const parsed = parse(bagBody, await jsonOf(shopping.c))
  if (!parsed.ok) return problem(shopping.c, parsed.error)
  const { session, visitor, ...wanted } = parsed.value as z.output<typeof bagBody>
  const wish = { ...wanted, ...visitOf(shopping, { session, visitor }) } as BasketChange
  // A new bag is filled and answered from one reading.
  const isNew = keptBy(shopping.c, 'bag', shopping.ctx) === undefined
  const ids = wish.lines?.map((line) => line.variantId)
  const sale = isNew && ids ? await readSale(shopping.ctx, ids) : undefined
  const done = await changeBag(shopping, wish, sale)
  return done.ok ? bagReply(shopping, done.value, undefined, sale) : problem(shopping.c, done.error)
}

async function line(shopping: Shopping): Promise<Response> {
  const { c, root } = shopping
  const parsed = parse(bagLineBody, wantsJson(c) ? await jsonOf(c) : await formOf(c))
  if (!parsed.ok) return refusedBag(shopping, parsed.error)
  const { units, mode, also, session, visitor, ...named } = parsed.value as z.output<typeof bagLineBody>
  const variantId = variantOf(shopping, named)
  if (!variantId) {
    const why = { zh: '没有这个搭配。', en: 'That combination is not made.' }
    return refusedBag(shopping, { code: 'unprocessable', message: why, fields: { variant: why } })
  }
  const done = await changeBag(shopping, {
    line: { variantId, units, mode },
    ...(also === undefined ? {} : { also }),
    ...visitOf(shopping, { session, visitor }),
  })
  if (!done.ok) return refusedBag(shopping, done.error)
  return wantsJson(c) ? bagReply(shopping, done.value) : c.redirect(`${root}/bag`, 303)
}

const refusedBag = async (shopping: Shopping, refusal: Refusal): Promise<Response> =>
  bagReply(shopping, await bagOf(shopping), refusal)

/** The variant that is named by its id, or by its product and what was ticked there. */
function variantOf(
  { snapshot }: Shopping,
  named: { variant?: string; product?: string; o0?: number; o1?: number; o2?: number },
): string | undefined {
  if (named.variant) return named.variant
  const detail = snapshot.byHandle.get(named.product ?? '')?.detail
  if (!detail) return undefined
  const ticked = [named.o0, named.o1, named.o2]
  const wanted = detail.options.map((option, index) => option.values[ticked[index] ?? 0])
  return detail.variants.find((variant) =>
    wanted.every((value, index) => {
      const own = variant.optionValues[index]
      return own?.zh === value?.zh && own?.en === value?.en
    }),
  )?.id
}

async function code(shopping: Shopping): Promise<Response> {
  const { c, root } = shopping
  const { code = '', drop = '', back } = await formOf(c)
  const basket = await bagOf(shopping)
  if (!basket) return c.redirect(`${root}/bag`, 303)
  const same = (text: string) => text.trim().toUpperCase()
  const codes = [...basket.codes.filter((one) => same(one) !== same(drop) && same(one) !== same(code)), code]
    .map(same)
    .filter(Boolean)
    .slice(0, 5)
  const parsed = parse(bagBody, { codes })
  if (!parsed.ok) return refusedBag(shopping, parsed.error)
  const done = await changeBag(shopping, { codes })
  if (!done.ok) return refusedBag(shopping, done.error)
  if (back !== 'checkout') return c.redirect(`${root}/bag`, 303)
  const held = await holdBasket(shopping.ctx, basket.id)
  return held.ok ? c.redirect(`${root}/checkout`, 303) : refusedBag(shopping, held.error)
}

async function hold(shopping: Shopping): Promise<Response> {
  const { c, ctx, root } = shopping
  const basket = await bagOf(shopping)
  if (!basket) return wantsJson(c) ? problemOf(c, 'not-found') : c.redirect(`${root}/bag`, 303)
  const held = await holdBasket(ctx, basket.id)
  if (!held.ok) return refusedBag(shopping, held.error)
  return wantsJson(c) ? bagReply(shopping, held.value) : c.redirect(`${root}/checkout`, 303)
}

async function cancel(shopping: Shopping): Promise<Response> {
  const { c, ctx, root } = shopping
  const basket = await bagOf(shopping)
  const done = basket && (await cancelBasket(ctx, basket.id))
  if (done && !done.ok) return refusedBag(shopping, done.error)
  keep(shopping, 'bag', undefined)
  keepCount(shopping, [])
  return wantsJson(c) ? bagReply(shopping, undefined) : c.redirect(`${root}/bag`, 303)
}
