import { timingSafeEqual } from 'node:crypto'
import { ok, type Result } from '@qianmian/kernel'
import { type Customer, findCustomerByEmail, makeCode, openSession, useCode } from '../../modules/customers/index.ts'
import { type Ctx, inTransaction } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { queueMails } from './queue-mail.ts'

/** Mails a code to a customer. Whoever asks learns nothing: an address that is not known gets no mail and the same answer. */
export async function askCode(ctx: Ctx, email: string): Promise<void> {
  await inTransaction(ctx, async (ctx) => {
    const customer = await findCustomerByEmail(ctx, email)
    if (!customer?.email || customer.erasedAt) return
    const code = await makeCode(ctx, customer.id)
    await queueMails(ctx, [{ to: customer.email, kind: 'sign-in-code', lang: ctx.locale, data: { code } }])
  })
}

/** Uses a mailed code. @returns the customer and the token of her session */
export async function signInByCode(
  ctx: Ctx,
  email: string,
  code: string,
): Promise<Result<{ customer: Customer; token: string }, Refusal>> {
  const customer = await findCustomerByEmail(ctx, email)
  if (!customer || customer.erasedAt || !(await useCode(ctx, customer.id, code))) {
    const why = { zh: '验证码不对，或已过期。', en: 'The code is not right, or too old.' }
    return refuse('unprocessable', why, { code: why })
  }
  return ok({ customer, token: await openSession(ctx, customer.id) })
}

/**
 * What lets the browser that placed an order look at it again without signing in. It opens reading alone: who wants to change
 * the order proves the mail address, for the same address may own gift cards and other orders.
 */
export const orderPass = (ctx: Ctx, orderId: string): string =>
  `${orderId}.${ctx.services.mac('order-pass', `${ctx.shop.id} ${orderId}`)}`

/** @returns the order that a pass opens */
export function passedOrder(ctx: Ctx, pass: string): string | undefined {
  const [orderId = ''] = pass.split('.')
  const [given, right] = [Buffer.from(pass), Buffer.from(orderPass(ctx, orderId))]
  return given.length === right.length && timingSafeEqual(given, right) ? orderId : undefined
}
