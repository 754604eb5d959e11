import type { Result } from '@qianmian/kernel'
import type { AcpCompleteBody, AcpCreateBody, AcpUpdateBody } from '../contract/acp.ts'
import {
  cancelSession,
  changeSession,
  completeSession,
  lookAtSession,
  openSession,
} from '../flows/agents/agent-checkout.ts'
import { refuseCard } from '../flows/agents/no-cards.ts'
import type { SessionView } from '../flows/agents/session-view.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { feedProduct } from '../storefront/feed-product.ts'
import type { UcpRequest } from '../ucp/operations.ts'
import { type AcpAnswer, refusalError } from './errors.ts'
import { acpBuyer, sessionChange } from './read-session.ts'
import { type AcpAround, type AcpMessage, acpSession, info } from './session-view.ts'

/** One request of a client. */
export interface AcpRequest extends UcpRequest {
  /** The shop's own address, without a slash at its end. */
  readonly base: string
}

const OTHER_CURRENCY = { zh: '这家店不用这种货币卖。', en: 'The shop does not sell in this currency.' }
const NO_PURCHASE_ORDERS = {
  zh: '这家店不收采购订单，请选一种付款方式。',
  en: 'This shop takes no purchase orders: choose a way to pay.',
}
const NOTES_NOT_KEPT = {
  zh: '这家店不收订单备注，没有记下。',
  en: 'This shop keeps no order notes: yours was not kept.',
}

/** The operations of ACP's checkout: names and shapes are the protocol's, the deeds are the shop's own flows. */
export const ACP = {
  create: async (r: AcpRequest, body: AcpCreateBody): Promise<AcpAnswer> => {
    const items = body.line_items.map((item) => item.id)
    if (body.currency.toUpperCase() !== r.ctx.shop.currency)
      return refused(r, refuse('unprocessable', OTHER_CURRENCY).error)
    const change = sessionChange(body)
    if (!change.ok) return refused(r, change.error)
    const opened = await openSession(r.ctx, 'acp', 'checkout', change.value)
    return opened.ok ? answer(r, opened.value, 201, notes(r, body)) : refused(r, opened.error, items)
  },
  retrieve: async (r: AcpRequest, id: string): Promise<AcpAnswer> => {
    const found = await lookAtSession(r.ctx, id, 'checkout')
    return found.ok ? answer(r, found.value) : refused(r, found.error)
  },
  update: async (r: AcpRequest, id: string, body: AcpUpdateBody): Promise<AcpAnswer> => {
    const found = await lookAtSession(r.ctx, id, 'checkout')
    if (!found.ok) return refused(r, found.error)
    const changed = await applied(r, found.value, body)
    if (changed.ok) return answer(r, changed.value, 200, notes(r, body))
    const seen = await lookAtSession(r.ctx, id, 'checkout')
    // A change that the shop cannot make leaves the session as it is, with the reason among its messages.
    if (seen.ok && isSayable(changed.error) && !isOver(seen.value))
      return answer(r, seen.value, 200, [asMessage(r, changed.error, body.line_items)])
    return refused(
      r,
      changed.error,
      body.line_items?.map((item) => item.id),
    )
  },
  complete: async (r: AcpRequest, id: string, body: AcpCompleteBody): Promise<AcpAnswer> => {
    const { instrument, handler_id: handlerId, purchase_order_number: order } = body.payment_data
    if (!instrument || handlerId === undefined)
      return order === undefined
        ? refused(r, refuse('unprocessable').error)
        : refused(r, refuse('unprocessable', NO_PURCHASE_ORDERS).error)
    const card = refuseCard(instrument.credential) ?? refuseCard(cardParts(instrument))
    if (card) return refused(r, card.error)
    const { token } = instrument.credential
    const change = body.buyer ? { buyer: acpBuyer(body.buyer) } : {}
    const done = await completeSession(r.ctx, id, { handlerId, token }, change)
    return done.ok ? answer(r, done.value, 200, notes(r, body)) : refused(r, done.error)
  },
  cancel: async (r: AcpRequest, id: string): Promise<AcpAnswer> => {
    const cancelled = await cancelSession(r.ctx, id, 'checkout')
    if (cancelled.ok) return answer(r, cancelled.value)
    const { status, body } = refused(r, cancelled.error)
    return { status: cancelled.error.code === 'conflict' ? 405 : status, body }
  },
} as const

async function applied(
  r: AcpRequest,
  { session }: SessionView,
  body: AcpUpdateBody,
): Promise<Result<SessionView, Refusal>> {
  const change = sessionChange(body, session.data.buyer?.email)
  return change.ok ? changeSession(r.ctx, session.basketId, 'checkout', change.value) : change
}

/** An instrument is open by the protocol; what a card has may stand beside its credential. */
const cardParts = ({ credential: _, type: __, ...rest }: { credential: unknown; type: string }) => rest

const isOver = (view: SessionView): boolean => view.state === 'completed' || view.state === 'cancelled'
const isSayable = ({ code }: Refusal): boolean => code === 'out-of-stock' || code === 'unprocessable'

function asMessage(r: AcpRequest, refusal: Refusal, items: AcpUpdateBody['line_items'] = []): AcpMessage {
  const { body } = refusalError(
    refusal,
    r.ctx.locale,
    items?.map((item) => item.id),
  )
  const { code, message, param } = body as { code: string; message: string; param?: string }
  return {
    type: 'error',
    code,
    resolution: 'recoverable',
    ...(param ? { param } : {}),
    content_type: 'plain',
    content: message,
  }
}

const notes = (r: AcpRequest, body: { readonly order_notes?: string | undefined }): AcpMessage[] =>
  body.order_notes ? [info(NOTES_NOT_KEPT[r.ctx.locale], '$.order_notes')] : []

const around = (r: AcpRequest): AcpAround => ({
  lang: r.ctx.locale,
  base: r.base,
  shopId: r.ctx.shop.id,
  orderUrl: r.links.orderUrl,
  imagesOf: (productId) => {
    const shown = r.page.snapshot.products.find(({ detail }) => detail.id === productId)
    return shown
      ? feedProduct(r.page, shown)
          .images.slice(0, 1)
          .map((image) => image.url)
      : []
  },
})

const answer = (r: AcpRequest, view: SessionView, status = 200, more: readonly AcpMessage[] = []): AcpAnswer => ({
  status,
  body: acpSession(view, around(r), more),
})

const refused = (r: AcpRequest, refusal: Refusal, items?: readonly string[]): AcpAnswer =>
  refusalError(refusal, r.ctx.locale, items)
