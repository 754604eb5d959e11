/** What may be told to other systems. The names are those of the event log. */
export const WEBHOOK_TYPES = [
  'order.placed',
  'order.cancelled',
  'order.changed',
  'order.shipped',
  'order.delivered',
  'order.after-sale',
  'order.returned',
  'order.settled',
  'person.erased',
  'import.done',
  'run.done',
  'work.made',
  'remix.submitted',
] as const
export type WebhookType = (typeof WEBHOOK_TYPES)[number]

/** Who is told what, and where. Its secrets are worked out from the installation's own and stored nowhere. */
export interface WebhookSubscription {
  readonly id: string
  readonly url: string
  readonly types: readonly WebhookType[]
  /** Which secret signs. */
  readonly secretNumber: number
  /** Until then the secret before it signs too. */
  readonly rotatingUntil: Date | null
  readonly isActive: boolean
  readonly createdBy: string
  readonly createdAt: Date
}

export interface WebhookDelivery {
  readonly id: string
  readonly subscriptionId: string
  readonly type: string
  readonly body: string
  readonly state: 'waiting' | 'delivered' | 'failed'
  readonly attempts: number
  readonly nextAt: Date
  readonly lastStatus: number | null
  /** Why the last attempt did not arrive, as one of few words. */
  readonly lastError: string | null
  readonly createdAt: Date
  readonly deliveredAt: Date | null
}
