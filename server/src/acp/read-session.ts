import { ok, type Result } from '@qianmian/kernel'
import type { AcpCreateBody, AcpUpdateBody } from '../contract/acp.ts'
import type { SessionChange } from '../flows/agents/agent-checkout.ts'
import type { SessionBuyer, SessionDestination } from '../modules/agents/index.ts'
import { type Refusal, refuse } from '../platform/errors.ts'

type Contents = Partial<AcpCreateBody> & Partial<AcpUpdateBody>

const ONE_PARCEL = {
  zh: '这家店一次只用一种配送方式寄一个包裹。',
  en: 'This shop sends one parcel in one way of delivery.',
}
const SHIPPING_ONLY = {
  zh: '这家店只寄送，不提供自提或数字交付。',
  en: 'This shop ships; no pickup, no digital delivery.',
}
/** The id of the only place that a session goes to: the protocol has no name for it. */
export const DESTINATION = 'fulfillment_details'

/**
 * What a body changes, in our words.
 * @param knownEmail the buyer's e-mail as it is known: that of the parcel is hers only while there is no other
 */
export function sessionChange(body: Contents, knownEmail?: string): Result<SessionChange, Refusal> {
  const options = new Set(body.selected_fulfillment_options?.map((one) => one.option_id))
  if (options.size > 1 || (body.fulfillment_groups?.length ?? 0) > 1) return refuse('unprocessable', ONE_PARCEL)
  if (body.selected_fulfillment_options?.some((one) => one.type !== 'shipping'))
    return refuse('unprocessable', SHIPPING_ONLY)
  const [deliveryId] = options
  const { fulfillment_details: details, buyer } = body
  const email = buyer?.email ?? (knownEmail === undefined ? details?.email : undefined)
  const codes = body.discounts?.codes ?? body.coupons
  return ok({
    ...(body.line_items ? { lines: linesOf(body.line_items) } : {}),
    ...(buyer || email !== undefined
      ? { buyer: { ...(buyer ? acpBuyer(buyer) : {}), ...(email ? { email } : {}) } }
      : {}),
    ...(details?.address
      ? { destinations: [destinationOf(details, details.address)], selectedDestinationId: DESTINATION }
      : {}),
    ...(deliveryId === undefined ? {} : { deliveryId }),
    ...(codes ? { codes } : {}),
  })
}

/** The same item twice is two units of it. */
function linesOf(items: AcpCreateBody['line_items']): { ref: string; units: number }[] {
  const units = new Map<string, number>()
  for (const { id, quantity } of items) units.set(id, (units.get(id) ?? 0) + quantity)
  return [...units].map(([ref, n]) => ({ ref, units: n }))
}

/** Who buys. A full name stands where first names do when there are no others. */
export function acpBuyer(buyer: NonNullable<AcpCreateBody['buyer']>): SessionBuyer {
  const firstName = buyer.first_name ?? (buyer.last_name === undefined ? buyer.full_name : undefined)
  return {
    ...(firstName === undefined ? {} : { firstName }),
    ...(buyer.last_name === undefined ? {} : { lastName: buyer.last_name }),
    email: buyer.email,
    ...(buyer.phone_number === undefined ? {} : { phone: buyer.phone_number }),
  }
}

type Details = NonNullable<AcpCreateBody['fulfillment_details']>

const destinationOf = (details: Details, address: NonNullable<Details['address']>): SessionDestination => ({
  id: DESTINATION,
  firstName: address.name || details.name || '',
  country: address.country.toUpperCase(),
  region: address.state,
  city: address.city,
  line1: [address.company, address.line_one].filter(Boolean).join(', '),
  ...(address.line_two ? { line2: address.line_two } : {}),
  postcode: address.postal_code,
  ...(details.phone_number === undefined ? {} : { phone: details.phone_number }),
})
