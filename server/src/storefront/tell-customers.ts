import type { App } from '../app.ts'
import { hintsProof } from '../flows/orders/mail/hints-proof.ts'
import { type MailPages, mailOrderEvents } from '../flows/orders/mail/mail-order-events.ts'
import type { Ctx } from '../platform/ctx.ts'
import type { StoredEvent } from '../platform/events/event-log.ts'
import { mailBlock } from './mail-block.ts'
import { momentOf } from './moment.ts'

/** Writes the messages that belong to events of orders, shop by shop, with what the storefront knows for them. */
export async function tellCustomers(app: App, events: readonly StoredEvent[]): Promise<void> {
  const [first] = await app.shops()
  for (const shopId of new Set(events.map((event) => event.shopId))) {
    const ctx = await app.systemContext(shopId, 'mails')
    const prefix = first?.id === shopId ? '' : `/@${ctx.shop.slug}`
    const own = events.filter((event) => event.shopId === shopId)
    await mailOrderEvents(ctx, own, mailPages(app, ctx, prefix))
  }
}

function mailPages(app: App, ctx: Ctx, prefix: string): MailPages {
  const { publicUrl } = app
  return {
    orderUrl: ({ id }, lang) => `${publicUrl}${prefix}/${lang}/orders/${id}`,
    async afterDelivery(order, { lang, wantsHints }) {
      const snapshot = await app.snapshots.get(ctx)
      const { catalogue } = await app.audience.of(ctx)
      const around = order.lines.flatMap(({ productId }) => (productId && catalogue.byId(productId)?.page) || [])
      if (around.length === 0) return {}
      // The goods alone decide: what she looked at is no matter for a letter.
      const moment = momentOf(snapshot, ctx.clock.now())
      const plan = await app.audience.plan(ctx, 'after-purchase', {}, { moment, around, seed: order.id })
      const product = (id: string) => {
        const handle = catalogue.byId(id)?.shown.detail.handle
        return handle === undefined ? undefined : snapshot.byHandle.get(handle)
      }
      const { customerId } = order
      const stop =
        wantsHints && customerId
          ? `${publicUrl}${prefix}/${lang}/hints/stop?c=${customerId}&p=${hintsProof(ctx, customerId)}`
          : undefined
      return mailBlock({ lang, snapshot, publicUrl, prefix }, { plan, names: catalogue.names, product }, stop)
    },
  }
}
