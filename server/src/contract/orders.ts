import { z } from '@hono/zod-openapi'
import { isoTime, localizedText, openText, problem } from './common.ts'

export const orderState = z.enum(['pending', 'processing', 'shipped', 'delivered', 'cancelled'])
export const paymentKind = z.enum(['card', 'paypal', 'gift_card', 'wallet', 'test', 'cash_on_delivery', 'external'])
export const afterSaleState = z.enum(['requested', 'received', 'settled', 'refused', 'withdrawn'])

/** Where goods go; for who may not edit, all but country, region and city is covered. */
export const orderAddress = z.object({
  recipient: z.string(),
  phone: z.string().nullable(),
  country: z.string(),
  region: z.string(),
  city: z.string(),
  district: z.string().nullable(),
  line1: z.string(),
  line2: z.string().nullable(),
  postcode: z.string().nullable(),
})

const line = openText(200)
/** An address as somebody types it. */
export const newAddress = z
  .object({
    recipient: line.trim().min(1),
    phone: line.nullable(),
    country: z.string().regex(/^[A-Z]{2}$/),
    region: line,
    city: line.trim().min(1),
    district: line.nullable(),
    line1: line.trim().min(1),
    line2: line.nullable(),
    postcode: line.nullable(),
  })
  .strict()

export const orderRow = z
  .object({
    id: z.string(),
    number: z.string(),
    state: orderState,
    placedAt: isoTime,
    recipient: z.string(),
    /** Covered for everybody: a list is looked at over many shoulders. */
    email: z.string(),
    city: z.string(),
    goods: z.array(z.object({ name: localizedText, options: z.array(localizedText), units: z.number() })),
    units: z.number(),
    currency: z.string(),
    totalMinor: z.number(),
    /** Charged less refunded, promised money counted. */
    paidMinor: z.number(),
    tracking: z.array(z.string()),
    /** The case that waits for goods or a person. */
    openCase: z.object({ id: z.string(), kind: z.enum(['return', 'exchange']), state: afterSaleState }).nullable(),
    isSimulated: z.boolean(),
    source: z.string(),
  })
  .openapi('OrderRow')

export const orderList = z.object({ total: z.number(), items: z.array(orderRow) })

export const orderCounts = z.object({
  states: z.object({
    pending: z.number(),
    processing: z.number(),
    shipped: z.number(),
    delivered: z.number(),
    cancelled: z.number(),
  }),
  openReturns: z.number(),
  /** Movements of money that a person has to make. */
  moneyToDo: z.number(),
  /** Messages that could not be sent. */
  failedMails: z.number(),
})

export const orderTotals = z.object({
  listMinor: z.number(),
  discountMinor: z.number(),
  taxMinor: z.number(),
  deliveryMinor: z.number(),
  totalMinor: z.number(),
})

const offered = z.object({
  id: z.string(),
  options: z.array(localizedText),
  priceMinor: z.number(),
  /** Units that nobody holds; null where nobody counts them. */
  freeUnits: z.number().nullable(),
})

export const orderLine = z.object({
  id: z.string(),
  productId: z.string().nullable(),
  variantId: z.string().nullable(),
  sku: z.string().nullable(),
  name: localizedText,
  options: z.array(localizedText),
  units: z.number(),
  unitPriceMinor: z.number(),
  discountMinor: z.number(),
  taxMinor: z.number(),
  totalMinor: z.number(),
  unshippedUnits: z.number(),
  returnedUnits: z.number(),
  /** Variants of the same product that it could become. */
  others: z.array(offered),
})

export const ledgerEntry = z.object({
  id: z.string(),
  kind: z.enum(['charge', 'refund']),
  methodKind: paymentKind,
  /** As the customer knows it. */
  method: z.string(),
  /** Under which the payment service knows it; null where no service is asked. */
  reference: z.string().nullable(),
  amountMinor: z.number(),
  state: z.enum(['pending', 'succeeded', 'failed', 'voided']),
  reason: z.string(),
  at: isoTime,
  /** A person moves this money and says so. */
  isByHand: z.boolean(),
})

export const orderParcel = z.object({
  id: z.string(),
  carrier: z.string(),
  tracking: z.string(),
  lines: z.array(z.object({ lineId: z.string(), units: z.number() })),
  events: z.array(z.object({ at: isoTime, what: z.string(), where: z.string().nullable() })),
  /** `null` where the shop that it was imported from did not say. */
  shippedAt: isoTime.nullable(),
  deliveredAt: isoTime.nullable(),
})

export const afterSaleCase = z.object({
  id: z.string(),
  kind: z.enum(['return', 'exchange']),
  state: afterSaleState,
  reason: z.string(),
  lines: z.array(
    z.object({
      lineId: z.string(),
      name: localizedText,
      options: z.array(localizedText),
      sku: z.string().nullable(),
      units: z.number(),
      to: z.object({ options: z.array(localizedText), unitPriceMinor: z.number() }).nullable(),
    }),
  ),
  method: z.string(),
  methodKind: paymentKind,
  /** Above zero: the customer pays; below zero: she gets it. */
  amountMinor: z.number(),
  at: isoTime,
  decidedAt: isoTime.nullable(),
})

export const orderView = z
  .object({
    id: z.string(),
    number: z.string(),
    version: z.number(),
    state: orderState,
    customer: z.object({ id: z.string(), orders: z.number() }).nullable(),
    email: z.string(),
    address: orderAddress,
    /** Contact and address are covered: this person's role does not need them. */
    isMasked: z.boolean(),
    /** The person was erased: name and contact are a pseudonym. */
    isErased: z.boolean(),
    currency: z.string(),
    isTaxIncluded: z.boolean(),
    deliveryName: localizedText,
    cancelReason: z.string().nullable(),
    invoice: z.object({ kind: z.string(), title: z.string(), taxNumber: z.string().nullable() }).nullable(),
    promotions: z.array(z.object({ id: z.string(), name: localizedText, amountMinor: z.number() })),
    source: z.string(),
    isSimulated: z.boolean(),
    placedAt: isoTime,
    packedAt: isoTime.nullable(),
    cancelledAt: isoTime.nullable(),
    deliveredAt: isoTime.nullable(),
    totals: orderTotals,
    paidMinor: z.number(),
    lines: z.array(orderLine),
    ledger: z.array(ledgerEntry),
    parcels: z.array(orderParcel),
    cases: z.array(afterSaleCase),
    methods: z.array(
      z.object({ id: z.string(), kind: paymentKind, label: z.string(), balanceMinor: z.number().nullable() }),
    ),
    locations: z.array(z.object({ id: z.string(), name: localizedText })),
    history: z.array(z.object({ seq: z.number(), at: isoTime, actor: z.string(), sentence: localizedText })),
    /** Who saw contact and address, newest first; for owners. */
    lookedAt: z.array(z.object({ at: isoTime, who: z.string(), purpose: z.string() })),
  })
  .openapi('StudioOrder')

const id = z.string().max(80)
const units = z.number().int().min(1).max(999)
const lineChange = z.object({ lineId: id, units, toVariantId: id }).strict()

/** What a person of the shop may do to an order for its customer. */
export const staffAction = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('cancel-order'),
      reason: z.enum([
        'no-longer-needed',
        'ordered-by-mistake',
        'too-slow',
        'found-elsewhere',
        'out-of-stock',
        'cannot-deliver',
        'suspicious',
      ]),
    })
    .strict(),
  z.object({ kind: z.literal('change-address'), address: newAddress }).strict(),
  z.object({ kind: z.literal('change-payment'), methodId: id }).strict(),
  z.object({ kind: z.literal('change-items'), changes: z.array(lineChange).min(1).max(100), methodId: id }).strict(),
  z
    .object({
      kind: z.literal('return-items'),
      lines: z
        .array(z.object({ lineId: id, units }).strict())
        .min(1)
        .max(100),
      methodId: id,
      reason: openText(300),
    })
    .strict(),
  z
    .object({
      kind: z.literal('exchange-items'),
      changes: z.array(lineChange).min(1).max(100),
      methodId: id,
      reason: openText(300),
    })
    .strict(),
])

/** Exactly what it would do, to be looked at before it is confirmed. */
export const operationProposal = z
  .object({
    id: z.string(),
    token: z.string(),
    expiresAt: isoTime,
    /** Above zero: the customer pays; below zero: she gets it. */
    differenceMinor: z.number(),
    /** One sentence for each thing that changes. */
    effects: z.array(localizedText),
  })
  .openapi('OperationProposal')

export const operationConfirm = z.object({ token: z.string().max(300), key: z.string().min(8).max(100) }).strict()
export const operationReceipt = z.object({
  operationId: z.string(),
  orderId: z.string().nullable(),
  kind: z.string(),
  differenceMinor: z.number(),
  at: isoTime,
})

const ids = z.array(id).min(1).max(200)
export const orderIds = z.object({ ids }).strict()
export const newParcels = z
  .object({
    parcels: z
      .array(
        z
          .object({
            orderId: id,
            carrier: openText(60).trim().min(1),
            tracking: openText(80).trim().min(1),
            /** Without lines everything that has not left yet. */
            lines: z
              .array(z.object({ lineId: id, units }).strict())
              .min(1)
              .max(100)
              .optional(),
          })
          .strict(),
      )
      .min(1)
      .max(200),
  })
  .strict()

/** What came of each order of a bulk: one that is refused does not stop the others. */
export const bulkResult = z
  .object({
    done: z.number(),
    items: z.array(
      z.object({
        id: z.string(),
        number: z.string().nullable(),
        state: orderState.nullable(),
        refusal: problem.shape.error.omit({ id: true }).nullable(),
      }),
    ),
  })
  .openapi('BulkResult')

export const inspection = z.object({ restockAt: id.nullable() }).strict()
export const caseRefusal = z.object({ reason: openText(300).trim().min(1) }).strict()

export const returnsBench = z
  .object({
    counts: z.object({ requested: z.number(), received: z.number() }),
    items: z.array(
      z.object({
        orderId: z.string(),
        number: z.string(),
        recipient: z.string(),
        currency: z.string(),
        placedAt: isoTime,
        deliveredAt: isoTime.nullable(),
        case: afterSaleCase,
      }),
    ),
    locations: z.array(z.object({ id: z.string(), name: localizedText })),
  })
  .openapi('ReturnsBench')

export const moneyToDo = z
  .object({
    items: z.array(
      ledgerEntry.extend({ orderId: z.string(), number: z.string(), recipient: z.string(), currency: z.string() }),
    ),
  })
  .openapi('MoneyToDo')
export const moneyDone = z.object({ reference: openText(120).optional() }).strict()

export const pickList = z
  .object({
    at: isoTime,
    orders: z.array(z.object({ id: z.string(), number: z.string(), units: z.number(), delivery: localizedText })),
    places: z.array(
      z.object({
        /** Null for goods that nobody counts. */
        location: z.object({ id: z.string(), name: localizedText }).nullable(),
        units: z.number(),
        goods: z.array(
          z.object({
            variantId: z.string(),
            sku: z.string().nullable(),
            name: localizedText,
            options: z.array(localizedText),
            units: z.number(),
            orders: z.array(z.object({ number: z.string(), units: z.number() })),
          }),
        ),
      }),
    ),
    /** Orders that hold nothing to be picked, with why. */
    left: z.array(z.object({ number: z.string(), state: orderState })),
  })
  .openapi('PickList')
