/**
 * What the loop learns from: the shapes of events that more than one module writes or reads. They lie in the event log under
 * `shopper.<act>`, `order.placed`, `order.returned` and `service.complaint`.
 * @module
 */

/** What a shopper did. `specs`, `compare`, `sort`, `story`, `film` say how she reads; the others what she is after. */
export const SHOPPER_ACTS = [
  'view',
  'dwell',
  'click',
  'search',
  'add_to_basket',
  'remove',
  'like',
  'comment',
  'share',
  'hide',
  'specs',
  'compare',
  'sort',
  'story',
  'film',
] as const
export type ShopperAct = (typeof SHOPPER_ACTS)[number]

/** `data` of `order.placed` and `order.returned`. Money never comes from a shopper's browser: only the server writes these. */
export interface OrderEventData {
  readonly orderId: string
  readonly session?: string
  /** The visitor id of a person who agreed to be known again. */
  readonly visitor?: string
  /** Country and province or state that it goes to, `CN/浙江省`; only of a person who agreed to be known again. */
  readonly region?: string
  readonly lines: readonly { readonly productId: string; readonly units: number; readonly amountMinor: number }[]
  /** True for shoppers that the simulator made up. Every figure that rests on such an event says so. */
  readonly simulated?: true
}

/** `data` of `service.complaint`. */
export interface ComplaintEventData {
  readonly productId: string
  readonly session?: string
  readonly visitor?: string
  readonly simulated?: true
}
