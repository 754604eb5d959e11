import { z } from 'zod'

/**
 * What we use of the Admin API of Medusa 2, as 2.21 answers it. Numbers are texts here: answers are read by `exactJson`,
 * so that no amount passes through a floating-point number. What we do not use is not looked at.
 */
const id = z.string().min(1).max(100)
const decimal = z.string().regex(/^-?\d{1,15}(?:\.\d{1,20})?$/)
const count = z
  .string()
  .regex(/^-?\d{1,9}(?:\.0+)?$/)
  .transform(Number)
const time = z.iso.datetime()
const text = z.string().nullish()
const list = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .nullish()
    .transform((some) => some ?? [])

/** What every listed record has: by it the reading goes on. */
export const medusaHead = z.object({ id, updated_at: time })

const price = z.object({
  id,
  amount: decimal,
  currency_code: z.string(),
  min_quantity: decimal.nullish(),
  max_quantity: decimal.nullish(),
  rules: z.record(z.string(), z.unknown()).nullish(),
})
export type MedusaPrice = z.output<typeof price>

const variant = z.object({
  id,
  title: text,
  sku: text,
  barcode: text,
  ean: text,
  upc: text,
  variant_rank: count.nullish(),
  options: list(z.object({ value: z.string(), option_id: id })),
  prices: list(price),
})
export type MedusaVariant = z.output<typeof variant>

export const medusaProduct = z.object({
  id,
  updated_at: time,
  title: z.string().min(1),
  subtitle: text,
  description: text,
  handle: z.string().min(1),
  status: z.enum(['draft', 'proposed', 'published', 'rejected']),
  material: text,
  origin_country: text,
  images: list(z.object({ id, url: z.string(), rank: count.nullish() })),
  options: list(z.object({ id, title: z.string() })),
  tags: list(z.object({ value: z.string() })),
  type: z.object({ value: z.string() }).nullish(),
  categories: list(z.object({ name: z.string() })),
  variants: list(variant),
})
export type MedusaProduct = z.output<typeof medusaProduct>

/** What is looked at before something is written. */
export const medusaCopy = z.object({ id, title: z.string(), subtitle: text, description: text })
export type MedusaCopy = z.output<typeof medusaCopy>
export const medusaVariantPrices = z.object({ id, prices: list(price) })

export const medusaVariantHead = z.object({ id, updated_at: time, product_id: id })

export const medusaStockItem = z.object({
  id,
  location_levels: list(z.object({ location_id: id, stocked_quantity: count, reserved_quantity: count })),
  variants: list(
    z.object({
      id,
      inventory_items: list(z.object({ inventory_item_id: id, required_quantity: count.nullish() })),
    }),
  ),
})
export type MedusaStockItem = z.output<typeof medusaStockItem>
export const medusaLocation = z.object({ id, name: z.string() })

const address = z.object({
  first_name: text,
  last_name: text,
  company: text,
  address_1: text,
  address_2: text,
  city: text,
  province: text,
  postal_code: text,
  country_code: text,
  phone: text,
})
export type MedusaAddress = z.output<typeof address>

export const medusaCustomer = z.object({
  id,
  updated_at: time,
  created_at: time,
  email: text,
  first_name: text,
  last_name: text,
  phone: text,
  addresses: list(address.extend({ is_default_shipping: z.boolean().nullish() })),
})
export type MedusaCustomer = z.output<typeof medusaCustomer>

const taxed = { is_tax_inclusive: z.boolean().nullish(), tax_lines: list(z.object({ rate: decimal })) }
const adjustments = list(z.object({ amount: decimal, code: text }))
const line = z.object({
  id,
  title: z.string(),
  product_title: text,
  product_id: id.nullish(),
  variant_id: id.nullish(),
  variant_sku: text,
  variant_title: text,
  unit_price: decimal,
  quantity: count,
  adjustments,
  ...taxed,
})
const money = z.object({ amount: decimal })
export const medusaOrder = z.object({
  id,
  updated_at: time,
  created_at: time,
  display_id: count,
  status: z.enum(['pending', 'completed', 'draft', 'archived', 'canceled', 'requires_action']),
  fulfillment_status: z.string(),
  email: text,
  currency_code: z.string(),
  customer_id: id.nullish(),
  canceled_at: time.nullish(),
  shipping_address: address.nullish(),
  items: list(line),
  shipping_methods: list(z.object({ name: text, amount: decimal, adjustments, ...taxed })),
  payment_collections: list(
    z.object({
      payments: list(
        z.object({
          id,
          amount: decimal,
          provider_id: z.string(),
          captured_at: time.nullish(),
          canceled_at: time.nullish(),
          captures: list(money),
          refunds: list(money),
        }),
      ),
    }),
  ),
  fulfillments: list(
    z.object({
      id,
      provider_id: text,
      shipped_at: time.nullish(),
      delivered_at: time.nullish(),
      canceled_at: time.nullish(),
      items: list(z.object({ line_item_id: id.nullish() })),
      labels: list(z.object({ tracking_number: text })),
    }),
  ),
})
export type MedusaOrder = z.output<typeof medusaOrder>

export const medusaStore = z.object({
  name: z.string(),
  supported_currencies: list(z.object({ currency_code: z.string(), is_default: z.boolean().nullish() })),
})

/** The members that are asked for, by kind: nothing beside them leaves Medusa. */
export const MEDUSA_FIELDS = {
  product: [
    'id,updated_at,title,subtitle,description,handle,status,material,origin_country',
    'images.id,images.url,images.rank,options.id,options.title,tags.value,type.value,categories.name',
    'variants.id,variants.title,variants.sku,variants.barcode,variants.ean,variants.upc,variants.variant_rank',
    'variants.options.value,variants.options.option_id,*variants.prices',
  ].join(),
  variant: 'id,product_id,updated_at',
  stock:
    'id,updated_at,location_levels.location_id,location_levels.stocked_quantity,location_levels.reserved_quantity,variants.id,variants.inventory_items.inventory_item_id,variants.inventory_items.required_quantity',
  location: 'id,name',
  customer: 'id,updated_at,created_at,email,first_name,last_name,phone,*addresses',
  order: [
    'id,updated_at,created_at,display_id,status,email,currency_code,customer_id,canceled_at,*shipping_address',
    '*items,*items.adjustments,*items.tax_lines,*shipping_methods,*shipping_methods.adjustments,*shipping_methods.tax_lines',
    '*payment_collections.payments,*payment_collections.payments.captures,*payment_collections.payments.refunds',
    '*fulfillments,*fulfillments.items,*fulfillments.labels',
  ].join(),
} as const
