import { sql } from 'kysely'
import { openBasket } from '../../src/flows/orders/change-basket.ts'
import { confirmOperation } from '../../src/flows/orders/confirm-operation.ts'
import { deliverOrder, shipOrder } from '../../src/flows/orders/fulfil-order.ts'
import { mailOrderEvents } from '../../src/flows/orders/mail/mail-order-events.ts'
import { placeOrder } from '../../src/flows/orders/place-order.ts'
import { proposeDefaultAddress, proposeOperation } from '../../src/flows/orders/propose-operation.ts'
import { queueWebhooks } from '../../src/flows/send-webhooks.ts'
import { noteAccess } from '../../src/modules/access/index.ts'
import { beginRequest, endRequest, insertGrant, insertSession, makeClient } from '../../src/modules/agents/index.ts'
import { insertComment, like, saveProfiles } from '../../src/modules/audience/index.ts'
import { insertCustomers, insertMethods, makeCode, openSession } from '../../src/modules/customers/index.ts'
import { insertDecisions, insertShownLists } from '../../src/modules/decisions/index.ts'
import { keepOrigins } from '../../src/modules/origins/index.ts'
import { insertRemix, react } from '../../src/modules/remixes/index.ts'
import { insertShopImport } from '../../src/modules/shop-imports/index.ts'
import { insertSubscription, noteAttempt } from '../../src/modules/webhooks/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { must } from './desk-orders.ts'
import { HOME, type TestShop } from './trade.ts'

export interface KnownPerson {
  readonly customerId: string
  readonly orderId: string
  readonly number: string
  readonly email: string
  readonly street: string
  readonly visitor: string
  readonly session: string
  /** Contact, name, street, her own sentences: what must be found nowhere once she is erased. */
  readonly own: readonly string[]
  /** What an export must say. */
  readonly words: readonly string[]
  /** Numbers by which tables know her. */
  readonly ids: readonly string[]
}

/** Somebody of whom the shop has something in every table that can hold a person: a delivered order, a return that is over. */
export async function knownPerson(
  shop: TestShop,
  { name, email, seed }: { readonly name: string; readonly email: string; readonly seed: string },
): Promise<KnownPerson> {
  const { ctx } = shop
  const at = new Date(ctx.clock.now())
  const mark = `${seed}${ctx.shop.slug.slice(-8)}`
  const customerId = `cus_${mark}`
  const street = `望潮巷 ${mark} 号`
  const phone = `139${String(1_000_000 + seed.charCodeAt(0))}7`
  const tracking = `SF-${mark}`
  const session = `session-${mark}`
  const visitor = `visitor-${mark}`
  const sentence = `给${name}的小店写一句 ${mark}`
  const reason = `袖子比${name}的胳膊短 ${mark}`
  const external = `crm-${mark}`
  const giftCardId = `gift_${mark}`
  const address = { ...HOME, recipient: name, phone, line1: street }
  await insertCustomers(ctx, [
    {
      id: customerId,
      externalId: `own:${external}`,
      email,
      phone,
      firstName: name.slice(1),
      lastName: name,
      lang: 'zh',
      defaultAddress: address,
      isSimulated: false,
      createdAt: at,
    },
  ])
  const card = { externalId: null, kind: 'gift_card', label: `礼品卡 ${name}`, balanceMinor: 5000, createdAt: at }
  await insertMethods(ctx, [{ ...card, id: giftCardId, customerId }])
  const herself: Ctx = { ...ctx, actor: { kind: 'customer', customerId } }
  await makeCode(ctx, customerId)
  await openSession(ctx, customerId)

  // A bag that was left, and an order that came, was changed, and of which something went back.
  const variant = shop.variants[0]?.[0] ?? ''
  const visit = { session, visitor }
  const filled = {
    lines: [{ variantId: variant, units: 2 }],
    email,
    address,
    invoice: { kind: 'personal', title: name, taxNumber: null },
    visit,
  } as const
  const left = must(await openBasket(herself, filled, 'web'))
  const basket = must(await openBasket(herself, filled, 'web'))
  const order = must(await placeOrder(herself, basket.id, { payment: { kind: 'test' } }))
  const moved = must(
    await proposeOperation(herself, order.id, {
      kind: 'change-address',
      address: { ...address, line2: `${street} 后门` },
    }),
  )
  must(await confirmOperation(herself, moved.token, `move-${mark}`))
  const home = must(await proposeDefaultAddress(herself, customerId, address))
  must(await confirmOperation(herself, home.token, `home-${mark}`))
  must(await shipOrder(ctx, order.id, { carrier: '顺丰', tracking }))
  must(await deliverOrder(ctx, order.id))
  await sql`
    insert into after_sales (id, shop_id, order_id, customer_id, kind, state, reason, lines, method_id, amount_minor, at)
    values (${`asc_${mark}`}, ${ctx.shop.id}, ${order.id}, ${customerId}, 'return', 'settled', ${reason}, '[]', 'x', 0, ${at})`.execute(
    ctx.db,
  )
  await noteAccess(ctx, { purpose: 'order', objectType: 'order', objectIds: [order.id] })

  // Messages and webhooks, as their consumers write them.
  const data = { orderId: order.id, number: order.number, reason, visitor }
  const event = { seq: 1, shopId: ctx.shop.id, receivedAt: at, occurredAt: at, data }
  await mailOrderEvents(ctx, [{ ...event, id: `evt_mail_${mark}`, type: 'order.placed' }])
  const hook = await insertSubscription(ctx, { url: 'https://hooks.example.com/in', types: ['order.refused' as never] })
  await queueWebhooks(async () => ctx, [{ ...event, id: `evt_hook_${mark}`, type: 'order.refused' }])
  const { rows } = await sql<{ id: string }>`
    select id from webhook_deliveries where subscription_id = ${hook.id}`.execute(ctx.db)
  const delivered = { state: 'delivered', lastStatus: 200, lastError: null, nextAt: at } as const
  await noteAttempt(ctx, rows[0]?.id ?? '', delivered)

  // A program that acts for her.
  const { client } = await makeClient(ctx, { name: 'Helper', scopes: ['orders'], role: null, perMinute: 60 })
  await insertGrant(ctx, { clientId: client.id, customerId })
  const buyer = { firstName: name, email, phone }
  await insertSession(ctx, {
    basketId: left.id,
    clientId: client.id,
    customerId,
    protocol: 'ucp',
    kind: 'cart',
    data: { buyer },
  })
  await beginRequest(ctx, client.id, `key-${mark}`, 'digest')
  await endRequest(ctx, client.id, `key-${mark}`, { status: 200, body: { buyer } })
  await keepOrigins(ctx, [
    { source: 'own', kind: 'customer', externalId: external, localId: customerId, digest: `digest-${external}` },
    { source: 'own', kind: 'order', externalId: order.number, localId: order.id, digest: `digest-${external}` },
  ])

  const counts = { read: 1, created: 0, unchanged: 0, changed: 0, erased: 0 }
  const nothing = { products: counts, stock: counts, customers: counts, orders: counts }
  const message = { zh: `「email」不是邮箱：${email} ${name}。`, en: `"email" is no e-mail address: ${email} ${name}.` }
  await insertShopImport(
    ctx,
    {
      id: `brg_${mark}`,
      state: 'read',
      files: [{ name: `${name}.csv`, bytes: 1 }],
      plan: nothing,
      counts: nothing,
      done: { products: 0, stock: 0, customers: 0, orders: 0 },
      issues: [{ place: `${name}.csv:2`, severity: 'error', message }],
      errors: 1,
      warnings: 0,
      createdBy: '林岚',
      createdAt: at,
      endedAt: null,
    },
    [{ name: `${name}.csv`, text: email }],
  )

  // What she did in the shop, and agreed to have known.
  const { rows: products } = await sql<{ id: string }>`
    select id from products where shop_id = ${ctx.shop.id} order by position limit 1`.execute(ctx.db)
  const productId = products[0]?.id ?? ''
  await ctx.services.events.append(ctx, [
    {
      id: `evt_look_${mark}`,
      type: 'shopper.search',
      occurredAt: at,
      data: { session, visitor, query: sentence, referrer: `https://${mark}.example` },
    },
  ])
  await insertComment(ctx, { id: `cmt_${mark}`, productId, nickname: name, body: sentence, visitor })
  await like(ctx, [{ productId, session }])
  await saveProfiles(ctx, [{ visitor, profile: JSON.stringify({ visitor }), seen: {}, manner: null }])
  await react(ctx, { target: 'pack', targetId: `pack_${mark}`, act: 'like', session, productId })
  await insertRemix(ctx, {
    id: `rmx_${mark}`,
    productId,
    kind: 'caption',
    lang: 'zh',
    words: sentence,
    arrangement: null,
    nickname: name,
    consent: { showOnShop: true, learnFrom: false } as never,
    packId: null,
    parentWorkId: null,
    commentId: null,
    parentRemixId: null,
    gates: [],
    gate: 'pass',
    jobId: null,
    proposalId: null,
    author: `author-${mark}`,
    session,
    visitor,
    isSimulated: false,
    createdAt: at,
  })
  await insertDecisions(ctx.db, [
    {
      shopId: ctx.shop.id,
      id: `dec_${mark}`,
      productId,
      slot: 'listing',
      variantId: 'v',
      features: {},
      context: {},
      propensity: 1,
      propensities: {},
      mode: 'learned',
      session,
      visitor,
      simulated: false,
      at,
    } as never,
  ])
  await insertShownLists(ctx.db, [
    {
      id: `lst_${mark}`,
      shopId: ctx.shop.id,
      surface: 'discover',
      items: [productId],
      clicks: [productId],
      cell: 0,
      described: '',
      swapped: null,
      propensity: 1,
      share: 1,
      session,
      visitor,
      at,
    },
  ])
  const own = [name, email, phone, street, tracking, sentence, reason, external, visitor, session, giftCardId]
  return {
    customerId,
    orderId: order.id,
    number: order.number,
    email,
    street,
    visitor,
    session,
    own,
    words: [name, email, phone, street, tracking, sentence, reason, external],
    ids: [customerId, order.id, visitor, session, left.id, basket.id],
  }
}
