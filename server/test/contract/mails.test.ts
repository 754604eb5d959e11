import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailOrderEvents } from '../../src/flows/orders/mail/mail-order-events.ts'
import { sendMails } from '../../src/flows/orders/mail/send-mails.ts'
import { queueMails } from '../../src/flows/orders/queue-mail.ts'
import { findMail, listMails, MOST_TRIES } from '../../src/modules/mails/index.ts'
import { fileOutbox } from '../../src/platform/mail/file-outbox.ts'
import { smtpTransport } from '../../src/platform/mail/smtp-transport.ts'
import { databasesUnderTest } from '../support/databases.ts'
import { placeOrders } from '../support/desk-orders.ts'
import { type FakeSmtp, fakeSmtp } from '../support/fake-smtp.ts'
import { silentLog } from '../support/silent-log.ts'
import { type TestShop, testShop } from '../support/trade.ts'

const DAY_MS = 24 * 60 * 60 * 1000

describe.each(await databasesUnderTest())('messages to customers on $name', (database) => {
  let opened: Awaited<ReturnType<typeof database.open>>
  let shop: TestShop
  let smtp: FakeSmtp
  const code = (to = 'a@example.com') => {
    // The newest is told by its time.
    shop.ctx.clockAt.now += 1000
    return queueMails(shop.ctx, [{ to, kind: 'sign-in-code', lang: 'zh', data: { code: '042137' } }])
  }
  const newest = async () => (await listMails(shop.ctx, { limit: 1, offset: 0 })).mails[0]
  const send = (transport: Parameters<typeof sendMails>[1]) =>
    sendMails(opened.db, transport, () => shop.ctx.clockAt.now, silentLog)

  beforeAll(async () => {
    opened = await database.open()
    shop = await testShop(opened.db)
    smtp = await fakeSmtp()
  })
  afterAll(async () => {
    await smtp.stop()
    await opened.close()
  })

  it('goes to a mail server in both forms, and a code is not kept once it has left', async () => {
    await code()
    const transport = smtpTransport(smtp.url, 'Shanyu <shop@example.com>', 3000)
    expect(await send(transport)).toBe(1)
    expect(await send(transport)).toBe(0)
    expect(smtp.taken).toHaveLength(1)
    expect(smtp.taken[0]).toMatch(/From: Shanyu <shop@example\.com>/)
    expect(smtp.taken[0]).toContain('multipart/alternative')
    const mail = await newest()
    expect([mail?.state, mail?.html, mail?.text]).toEqual(['sent', '', ''])
    expect(JSON.stringify(mail)).not.toContain('042137')
  })

  it('tries again later each time, gives up in the end, and never names the reader in an error', async () => {
    await code('reader@example.com')
    const transport = smtpTransport(smtp.url, 'shop@example.com', 3000)
    smtp.mode = 'later'
    expect(await send(transport)).toBe(0)
    expect(await newest()).toMatchObject({ state: 'queued', tries: 1 })
    // Not before its time.
    await send(transport)
    expect((await newest())?.tries).toBe(1)
    smtp.mode = 'never'
    for (let n = 1; n < MOST_TRIES; n++) {
      shop.ctx.clockAt.now += DAY_MS
      await send(transport)
    }
    const given = await newest()
    expect(given).toMatchObject({ state: 'failed', tries: MOST_TRIES })
    expect(given?.error).not.toContain('reader@')
    smtp.mode = 'take'
    shop.ctx.clockAt.now += DAY_MS
    expect(await send(transport)).toBe(0)
  })

  it('does not wait for ever for a server that says nothing', async () => {
    await code()
    smtp.mode = 'silent'
    const begun = Date.now()
    expect(await send(smtpTransport(smtp.url, 'shop@example.com', 400))).toBe(0)
    expect(Date.now() - begun).toBeLessThan(20_000)
    expect((await newest())?.state).toBe('queued')
    smtp.mode = 'take'
    shop.ctx.clockAt.now += DAY_MS
    expect(await send(smtpTransport(smtp.url, 'shop@example.com', 3000))).toBe(1)
  })

  it('sends each message once when many senders look at the same time', async () => {
    for (let n = 0; n < 12; n++) await code(`n${n}@example.com`)
    const folder = mkdtempSync(join(tmpdir(), 'qianmian-outbox-'))
    const transports = Array.from({ length: 4 }, () => fileOutbox(folder, 'shop@example.com'))
    const sent = await Promise.all(transports.map(send))
    expect(sent.reduce((sum, n) => sum + n, 0)).toBe(12)
    const files = readdirSync(folder)
    expect(files).toHaveLength(12)
    const one = readFileSync(join(folder, files[0] ?? ''), 'utf8')
    expect(one).toMatch(/^Message-ID: <mal_/im)
  })

  it('tells of an event once, of none that is old, and of nobody who was made up', async () => {
    const [order] = await placeOrders(shop.ctx, 1)
    if (!order) throw new Error('no order')
    shop.ctx.clockAt.now += 1000
    const event = {
      id: 'evt_mail_1',
      type: 'order.placed',
      data: { orderId: order.id },
      occurredAt: new Date(shop.ctx.clockAt.now),
    }
    const all = await Promise.all([1, 2, 3].map(() => mailOrderEvents(shop.ctx, [event])))
    expect(all.filter(Boolean)).toHaveLength(1)
    const mail = await newest()
    expect(mail).toMatchObject({ kind: 'order-placed', toAddress: order.email, state: 'queued' })
    expect(mail?.subject).toContain(order.number)
    expect(await findMail((await testShop(opened.db)).ctx, mail?.id ?? '')).toBeUndefined()
    const old = { ...event, id: 'evt_mail_2', occurredAt: new Date(shop.ctx.clockAt.now - 3 * DAY_MS) }
    expect(await mailOrderEvents(shop.ctx, [old])).toBe(0)
    const simulated = { ...event, id: 'evt_mail_3', data: { ...event.data, simulated: true } }
    expect(await mailOrderEvents(shop.ctx, [simulated])).toBe(0)
    expect(await mailOrderEvents(shop.ctx, [{ ...event, id: 'evt_mail_4', data: { orderId: 'ord_gone' } }])).toBe(0)
  })

  it('is not written when what it tells is taken back', async () => {
    const before = (await listMails(shop.ctx, { limit: 1, offset: 0 })).total
    const lost = shop.ctx.db.transaction().execute(async (trx) => {
      await queueMails({ ...shop.ctx, db: trx }, [
        { to: 'a@example.com', kind: 'sign-in-code', lang: 'en', data: { code: '1' } },
      ])
      throw new Error('taken back')
    })
    await expect(lost).rejects.toThrow('taken back')
    expect((await listMails(shop.ctx, { limit: 1, offset: 0 })).total).toBe(before)
  })
})
