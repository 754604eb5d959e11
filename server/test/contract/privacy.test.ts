import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailOrderEvents } from '../../src/flows/orders/mail/mail-order-events.ts'
import { sendMails } from '../../src/flows/orders/mail/send-mails.ts'
import { confirmErasure, exportForPerson, proposeErasure } from '../../src/flows/privacy/confirm-erasure.ts'
import { exportPerson } from '../../src/flows/privacy/export-person.ts'
import { findPerson } from '../../src/flows/privacy/find-person.ts'
import { forgetOld } from '../../src/flows/privacy/forget-old.ts'
import { PARTS, TABLES } from '../../src/flows/privacy/parts.ts'
import { accessesOf } from '../../src/modules/access/index.ts'
import { findOrder, orderTotals } from '../../src/modules/orders/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'
import { fileOutbox } from '../../src/platform/mail/file-outbox.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { must } from '../support/desk-orders.ts'
import { type KnownPerson, knownPerson } from '../support/known-person.ts'
import { silentLog } from '../support/silent-log.ts'
import { type TestShop, testShop } from '../support/trade.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const KEEP = {
  KEEP_BASKETS_DAYS: 90,
  KEEP_WEBHOOKS_DAYS: 30,
  KEEP_MAILS_DAYS: 180,
  KEEP_ACCESS_LOG_DAYS: 1095,
  KEEP_CUSTOMERS_DAYS: 1095,
}

describe.each(await databasesUnderTest())('what is kept of people on $name', (database) => {
  let opened: Awaited<ReturnType<typeof database.open>>
  let shop: TestShop
  const outbox = mkdtempSync(join(tmpdir(), 'qianmian-outbox-'))
  const transport = fileOutbox(outbox, 'shop@example.com')
  const forgotten: string[] = []
  const desk = {
    audience: {
      async forget(_ctx: Ctx, visitor: string) {
        forgotten.push(visitor)
      },
    },
    mail: transport,
  }

  beforeAll(async () => {
    opened = await database.open()
    shop = await testShop(opened.db)
  })
  afterAll(() => opened.close())

  // Ordered: a catalogue that a clean-up touched between two looks answers in another order.
  const tables = async (): Promise<{ table: string; column: string; type: string }[]> => {
    const { rows } = await sql<{ table: string; column: string; type: string }>`
      select table_name as table, column_name as column, data_type as type from information_schema.columns
      where table_schema = ${opened.schema} order by table_name, column_name`.execute(opened.db)
    return rows
  }

  /** In which columns of the whole database any of these words stands; `except` leaves out the rows of one shop. */
  const foundIn = async (words: readonly string[], except?: string): Promise<string[]> => {
    const found: string[] = []
    const all = await tables()
    const ofShops = new Set(all.filter((one) => one.column === 'shop_id').map((one) => one.table))
    for (const { table, column, type } of all) {
      if (!['text', 'jsonb', 'character varying', 'json'].includes(type)) continue
      const { rows } = await sql`
        select 1 from ${sql.table(table)} t where exists (
          select 1 from unnest(${sql.val([...words])}::text[]) w
          where strpos(lower(t.${sql.raw(`"${column}"`)}::text), lower(w)) > 0)
        ${except !== undefined && ofShops.has(table) ? sql`and t.shop_id <> ${except}` : sql``} limit 1`.execute(
        opened.db,
      )
      if (rows.length > 0) found.push(`${table}.${column}`)
    }
    return found
  }
  const filesWith = (words: readonly string[]): string[] =>
    readdirSync(outbox).filter((file) => {
      const text = readFileSync(join(outbox, file), 'utf8').toLowerCase()
      return words.some((word) => text.includes(word.toLowerCase()))
    })
  const send = () => sendMails(opened.db, transport, () => shop.ctx.clockAt.now, silentLog)
  const asHerself = (person: KnownPerson): Ctx => ({
    ...shop.ctx,
    actor: { kind: 'customer', customerId: person.customerId },
  })

  it('has said of every table what it can hold, and no more than there are', async () => {
    const there = [...new Set((await tables()).map((row) => row.table))].sort()
    expect(Object.keys(TABLES).sort()).toEqual(there)
    const docs = readFileSync(new URL('../../../docs/privacy.md', import.meta.url), 'utf8')
    const told = Object.entries(TABLES).flatMap(([table, holds]) =>
      holds === 'person' || holds === 'number' ? [table] : [],
    )
    expect(told.filter((table) => !docs.includes(`\`${table}\``))).toEqual([])
  })

  it('hands over and erases all of a person, keeps what the law asks, and leaves others alone', async () => {
    const her = await knownPerson(shop, { name: '纪云岫', email: 'Yunxiu@Example.com', seed: 'a' })
    const other = await knownPerson(shop, { name: '柏听澜', email: 'tinglan@example.com', seed: 'b' })
    const away = await testShop(opened.db)
    const elsewhere = await knownPerson(away, { name: '纪云岫', email: 'yunxiu@example.com', seed: 'c' })
    await send()
    expect(filesWith([her.number]).length).toBeGreaterThan(0)

    // Something of hers is in every table that can hold a person, or the scan below would prove nothing.
    const holding = Object.entries(TABLES).flatMap(([table, holds]) => (holds === 'person' ? [table] : []))
    const marked = new Set((await foundIn([...her.words, ...her.ids])).map((at) => at.split('.')[0]))
    expect(holding.filter((table) => !marked.has(table))).toEqual([])

    const person = must(await findPerson(asHerself(her), { customerId: her.customerId }, { session: her.session }))
    const document = await exportPerson(asHerself(her), person)
    const empty = Object.entries(document).filter(([, value]) => Array.isArray(value) && value.length === 0)
    expect(empty.map(([name]) => name)).toEqual([])
    for (const part of PARTS) expect(part.exportOf, part.module).toBeDefined()
    const said = JSON.stringify(document)
    for (const word of her.words) expect(said.toLowerCase()).toContain(word.toLowerCase())
    for (const word of [...other.words, other.number]) expect(said).not.toContain(word)

    // Files and lists of problems of imports have no person of their own: they go for everybody (modules/shop-imports).
    const ofOther = async () => (await foundIn(other.words)).filter((at) => !at.startsWith('shop_imports.'))
    const othersBefore = await ofOther()
    const before = await findOrder(shop.ctx, her.orderId)
    const plan = must(await proposeErasure(asHerself(her), { customerId: her.customerId }))
    expect(plan.blocked).toBeNull()
    expect(plan.warnings.map((one) => one.zh).join()).toContain('礼品卡')
    // Another customer's token is nothing to her, and a proposal is not confirmed at the door of operations.
    expect(await confirmErasure(asHerself(other), desk, plan.token ?? '', 'key-other')).toMatchObject({ ok: false })
    const browser = { visitor: her.visitor, session: her.session }
    const both = await Promise.all([
      confirmErasure(asHerself(her), desk, plan.token ?? '', 'key-her', browser),
      confirmErasure(asHerself(her), desk, plan.token ?? '', 'key-her', browser),
    ])
    expect(both.map((one) => one.ok && one.value.orders)).toEqual([1, 1])
    expect(both[0]).toEqual(both[1])
    expect(forgotten).toContain(her.visitor)

    // In another shop she asked for nothing.
    expect(await foundIn(her.own, away.ctx.shop.id)).toEqual([])
    expect(filesWith([her.number])).toEqual([])
    expect(await ofOther()).toEqual(othersBefore)
    expect(filesWith([other.number]).length).toBeGreaterThan(0)
    const theirs = must(
      await findPerson(
        { ...away.ctx, actor: { kind: 'customer', customerId: elsewhere.customerId } },
        { customerId: elsewhere.customerId },
      ),
    )
    expect(theirs.orders).toHaveLength(1)
    expect((await findOrder(away.ctx, elsewhere.orderId))?.address.line1).toBe(elsewhere.street)

    const after = await findOrder(shop.ctx, her.orderId)
    if (!before || !after) throw new Error('the order is gone')
    expect(orderTotals(after)).toEqual(orderTotals(before))
    expect(after.lines).toEqual(before.lines)
    expect(after.ledger).toEqual(before.ledger)
    expect([after.number, after.placedAt, after.address.region, after.address.city]).toEqual([
      before.number,
      before.placedAt,
      before.address.region,
      before.address.city,
    ])
    expect(after.address.recipient).toMatch(/^erased-[0-9a-f]{16}$/)
    // News of her order reaches nobody any more.
    const news = {
      id: 'evt_after_erasure',
      type: 'order.delivered',
      data: { orderId: her.orderId },
      occurredAt: new Date(shop.ctx.clockAt.now),
    }
    expect(await mailOrderEvents(shop.ctx, [news])).toBe(0)
    expect(await proposeErasure(shop.ctx, { orderId: her.orderId })).toMatchObject({ ok: false })
  })

  it('erases nobody while goods, returns or money are under way, and says what must end first', async () => {
    const her = await knownPerson(shop, { name: '司徒予', email: 'situ@example.com', seed: 'd' })
    const blocked = async () => must(await proposeErasure(asHerself(her), { customerId: her.customerId })).blocked?.zh
    await sql`update order_ledger set state = 'pending' where order_id = ${her.orderId}`.execute(opened.db)
    expect(await blocked()).toMatch(new RegExp(`订单 ${her.number} 还有一笔钱没有结清`))
    await sql`update after_sales set state = 'requested' where order_id = ${her.orderId}`.execute(opened.db)
    expect(await blocked()).toContain('退换')
    await sql`update order_ledger set state = 'succeeded' where order_id = ${her.orderId}`.execute(opened.db)
    await sql`update after_sales set state = 'settled' where order_id = ${her.orderId}`.execute(opened.db)
    const plan = must(await proposeErasure(asHerself(her), { customerId: her.customerId }))
    // An order that came between the look and the word.
    await sql`update orders set state = 'shipped' where id = ${her.orderId}`.execute(opened.db)
    const refused = await confirmErasure(asHerself(her), desk, plan.token ?? '', 'key-d')
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-allowed' } })
    expect((await foundIn([her.street])).length).toBeGreaterThan(0)
    expect(await blocked()).toContain(her.number)
  })

  it('lets an owner act for somebody who asks, and nobody else, and writes it down', async () => {
    const her = await knownPerson(shop, { name: '闻人禾', email: 'wenren@example.com', seed: 'e' })
    const key = { orderId: her.orderId }
    const editor: Ctx = { ...shop.ctx, actor: { kind: 'person', userId: 'u2', name: '编', role: 'editor' } }
    expect(await exportForPerson(editor, key, 'asked-by-phone')).toMatchObject({ ok: false })
    expect(await proposeErasure(editor, key)).toMatchObject({ ok: false, error: { code: 'forbidden' } })
    const document = must(await exportForPerson(shop.ctx, key, 'asked-by-phone'))
    expect(JSON.stringify(document)).toContain(her.street)
    expect((await accessesOf(shop.ctx, her.orderId)).map((row) => row.purpose)).toContain('person-export')
    const plan = must(await proposeErasure(shop.ctx, key, { reason: 'asked-by-mail' }))
    must(await confirmErasure(shop.ctx, desk, plan.token ?? '', 'key-e'))
    expect(await foundIn(her.own)).toEqual([])
    const { rows } = await sql<{ summary: unknown }>`
      select summary from audit where action = 'person.erase' and object_id = ${her.customerId}`.execute(opened.db)
    expect(rows).toEqual([{ summary: { orders: 1, asked: 'asked-by-mail' } }])
  })

  it('forgets by itself what is too old, and not before', async () => {
    const { ctx } = await testShop(opened.db)
    const fresh = await testShop(opened.db)
    const her = await knownPerson(fresh, { name: '万俟棠', email: 'moqi@example.com', seed: 'f' })
    const run = () => forgetOld(fresh.ctx, desk, KEEP)
    await sendMails(opened.db, transport, () => fresh.ctx.clockAt.now, silentLog)
    const files = () => filesWith([her.number]).length
    expect(files()).toBeGreaterThan(0)
    expect(Object.values(await run()).every((n) => n === 0)).toBe(true)
    fresh.ctx.clockAt.now += 31 * DAY_MS
    expect(await run()).toMatchObject({ signIns: 2, deliveries: 1, baskets: 0, mails: 0 })
    fresh.ctx.clockAt.now += 60 * DAY_MS
    expect(await run()).toMatchObject({ baskets: 2, operations: 2, deliveries: 0, mails: 0, people: 0 })
    fresh.ctx.clockAt.now += 90 * DAY_MS
    expect(await run()).toMatchObject({ mails: 1, people: 0 })
    expect(files()).toBe(0)
    fresh.ctx.clockAt.now += 1000 * DAY_MS
    // Money of hers is on a card: she is not erased without being asked.
    expect(await run()).toMatchObject({ people: 0, accesses: 1 })
    await sql`update saved_methods set balance_minor = 0 where kind = 'gift_card' and customer_id = ${her.customerId}`.execute(
      opened.db,
    )
    expect(await run()).toMatchObject({ people: 1 })
    expect(await foundIn(her.own)).toEqual([])
    expect(await forgetOld(ctx, desk, { ...KEEP, KEEP_CUSTOMERS_DAYS: 0 })).toMatchObject({ people: 0 })
  })
})
