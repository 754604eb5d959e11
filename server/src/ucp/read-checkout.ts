import type { UcpCartBody, UcpCheckoutBody, UcpDestination } from '../contract/ucp.ts'
import type { SessionChange } from '../flows/agents/agent-checkout.ts'
import type { SessionBuyer, SessionDestination } from '../modules/agents/index.ts'

/** What a cart body changes. */
export function cartChange(body: Partial<Pick<UcpCartBody, 'line_items' | 'buyer' | 'discounts'>>): SessionChange {
  return {
    ...(body.line_items ? { lines: body.line_items.map((line) => ({ ref: line.item.id, units: line.quantity })) } : {}),
    ...(body.buyer ? { buyer: buyerOf(body.buyer) } : {}),
    ...(body.buyer?.consent ? { consent: body.buyer.consent as Record<string, boolean> } : {}),
    ...(body.discounts?.codes ? { codes: body.discounts.codes } : {}),
  }
}

/** What a checkout body changes. One way of delivery and one parcel: what a body says of further ones is not there. */
export function checkoutChange(body: Partial<UcpCheckoutBody>): SessionChange {
  const [method] = body.fulfillment?.methods ?? []
  const option = method?.groups?.[0]?.selected_option_id
  return {
    ...cartChange(body),
    ...(method?.destinations ? { destinations: method.destinations.map(destinationOf) } : {}),
    ...(method?.selected_destination_id === undefined ? {} : { selectedDestinationId: method.selected_destination_id }),
    ...(option ? { deliveryId: option } : {}),
  }
}

export const wantsPickup = (body: Partial<UcpCheckoutBody>): boolean =>
  body.fulfillment?.methods?.some((method) => method.type === 'pickup') ?? false

function buyerOf(buyer: NonNullable<UcpCartBody['buyer']>): SessionBuyer {
  return {
    ...(buyer.first_name === undefined ? {} : { firstName: buyer.first_name }),
    ...(buyer.last_name === undefined ? {} : { lastName: buyer.last_name }),
    ...(buyer.email === undefined ? {} : { email: buyer.email }),
    ...(buyer.phone_number === undefined ? {} : { phone: buyer.phone_number }),
  }
}

const destinationOf = (one: UcpDestination, at: number): SessionDestination => ({
  id: one.id ?? `dest_${at + 1}`,
  ...(one.first_name === undefined ? {} : { firstName: one.first_name }),
  ...(one.last_name === undefined ? {} : { lastName: one.last_name }),
  ...(one.phone_number === undefined ? {} : { phone: one.phone_number }),
  ...(one.address_country === undefined ? {} : { country: one.address_country.toUpperCase() }),
  ...(one.address_region === undefined ? {} : { region: one.address_region }),
  ...(one.address_locality === undefined ? {} : { city: one.address_locality }),
  ...(one.street_address === undefined ? {} : { line1: one.street_address }),
  ...(one.extended_address === undefined ? {} : { line2: one.extended_address }),
  ...(one.postal_code === undefined ? {} : { postcode: one.postal_code }),
})
