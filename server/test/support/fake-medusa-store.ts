import { ADDRESS, euro, type Foreign, MUG, PLACES, SHIRT, UNITS } from './medusa-under-test.ts'

type NewProduct = typeof SHIRT | typeof MUG

/** The records of a pretended Medusa, in the shapes that a real 2.21 answers with, and moving their times as it does. */
export class FakeMedusaStore {
  readonly products: Foreign[] = []
  readonly stock: Foreign[] = []
  readonly customers: Foreign[] = []
  readonly orders: Foreign[] = []
  readonly locations = PLACES.map((name, at) => ({ id: `sloc_${at}`, name }))
  #count = 0
  /** Milliseconds; it goes on by itself, so that two changes are never of one moment unless a test wants it. */
  now = Date.UTC(2026, 10, 1)

  constructor() {
    this.addProduct(SHIRT)
    this.addProduct(MUG)
  }

  id(prefix: string): string {
    this.#count += 1
    return `${prefix}_${String(this.#count).padStart(6, '0')}`
  }

  time(): string {
    this.now += 1
    return new Date(this.now).toISOString()
  }

  addProduct(given: NewProduct, at = this.time()): Foreign {
    const { images, options, variants, ...words } = given
    const titles: readonly (readonly [string, readonly string[]])[] = Object.entries(options)
    const made = titles.map(([title]) => ({ id: this.id('opt'), title }))
    const product: Foreign = {
      ...words,
      id: this.id('prod'),
      status: 'published',
      metadata: null,
      updated_at: at,
      images: images.map((url, rank) => ({ id: this.id('img'), url, rank })),
      // A real one answers in no order that anybody chose.
      options: [...made].reverse(),
      tags: [],
      type: null,
      categories: [],
    }
    product.variants = variants.map(({ sku, options: chosen, amount }, variant_rank) => {
      const values: readonly (readonly [string, string])[] = Object.entries(chosen)
      const variant: Foreign = {
        id: this.id('variant'),
        product_id: product.id,
        title: values.map(([, value]) => value).join(' / '),
        sku,
        barcode: null,
        ean: null,
        upc: null,
        variant_rank,
        updated_at: at,
        options: values.map(([title, value]) => ({ value, option_id: made.find((one) => one.title === title)?.id })),
        prices: [this.price('cny', amount), this.price('eur', euro(amount))],
      }
      const itemId = this.id('iitem')
      const link = { inventory_item_id: itemId, required_quantity: 1, variant_id: variant.id }
      this.stock.push({
        id: itemId,
        updated_at: at,
        variants: [{ id: variant.id, inventory_items: [link] }],
        location_levels: this.locations.map(({ id }, n) => ({
          location_id: id,
          stocked_quantity: UNITS[n],
          reserved_quantity: 0,
        })),
      })
      return variant
    })
    this.products.push(product)
    return product
  }

  price(currency_code: string, amount: number): Foreign {
    return { id: this.id('price'), amount, currency_code, min_quantity: null, max_quantity: null, rules: {} }
  }

  find(id: string): Foreign {
    return this.products.find((product) => product.id === id)
  }

  variant(id: string): Foreign {
    return this.products.flatMap((product) => product.variants).find((variant) => variant.id === id)
  }

  /** Members of `metadata` are merged; an empty text takes one away. */
  changeProduct(id: string, patch: Foreign): void {
    const product = this.find(id)
    const { metadata, ...rest } = patch
    Object.assign(product, rest, { updated_at: this.time() })
    if (!metadata) return
    const merged = Object.entries({ ...product.metadata, ...metadata }).filter(([, value]) => value !== '')
    product.metadata = Object.fromEntries(merged)
  }

  /** The list stands for the whole: a price that is not in it is gone. The product's own time stays. */
  changePrices(variantId: string, prices: readonly Foreign[]): void {
    const variant = this.variant(variantId)
    variant.prices = prices.map((price) => ({
      ...this.price(price.currency_code, price.amount),
      ...(variant.prices.find((one: Foreign) => one.id === price.id) ?? {}),
      amount: price.amount,
    }))
    variant.updated_at = this.time()
  }

  level(variantId: string, place: string): Foreign {
    const item = this.stock.find((one) => one.variants.some((variant: Foreign) => variant.id === variantId))
    const at = this.locations.find(({ name }) => name === place)?.id
    return item.location_levels.find((level: Foreign) => level.location_id === at)
  }

  placeOrder(email: string): Foreign {
    const at = this.time()
    const customer = this.customers.find((one) => one.email === email) ?? this.addCustomer(email, at)
    const [shirt, mug] = [this.products[0], this.products[1]]
    const lines = [
      { product: shirt, variant: shirt.variants[0], quantity: 2 },
      { product: mug, variant: mug.variants[0], quantity: 1 },
    ]
    const items = lines.map(({ product, variant, quantity }) => {
      this.level(variant.id, PLACES[0]).reserved_quantity += quantity
      return {
        id: this.id('ordli'),
        title: product.title,
        product_title: product.title,
        product_id: product.id,
        variant_id: variant.id,
        variant_sku: variant.sku,
        variant_title: variant.title,
        unit_price: variant.prices[0].amount,
        quantity,
        is_tax_inclusive: false,
        adjustments: [],
        tax_lines: [{ rate: 13 }],
      }
    })
    // Not rounded: as the real one answers.
    const net = items.reduce((sum, item) => sum + item.unit_price * item.quantity, 12)
    const order = {
      id: this.id('order'),
      display_id: this.orders.length + 1,
      status: 'pending',
      fulfillment_status: 'not_fulfilled',
      email,
      currency_code: 'cny',
      customer_id: customer.id,
      created_at: at,
      updated_at: at,
      canceled_at: null,
      shipping_address: ADDRESS,
      items,
      shipping_methods: [
        { name: '顺丰', amount: 12, is_tax_inclusive: false, adjustments: [], tax_lines: [{ rate: 13 }] },
      ],
      payment_collections: [
        {
          payments: [
            {
              id: this.id('pay'),
              amount: Number((net * 1.13).toFixed(3)),
              provider_id: 'pp_system_default',
              captured_at: null,
              canceled_at: null,
              captures: [] as Foreign[],
              refunds: [] as Foreign[],
            },
          ],
        },
      ],
      fulfillments: [] as Foreign[],
    }
    this.orders.push(order)
    return order
  }

  deliver(orderId: string, tracking_number: string): void {
    const order = this.orders.find((one) => one.id === orderId)
    const [payment] = order.payment_collections[0].payments
    payment.captures.push({ amount: payment.amount })
    const at = this.time()
    order.fulfillments.push({
      id: this.id('ful'),
      provider_id: 'manual_manual',
      shipped_at: at,
      delivered_at: at,
      canceled_at: null,
      items: order.items.map((item: Foreign) => ({ line_item_id: item.id })),
      labels: [{ tracking_number }],
    })
    for (const item of order.items) {
      const level = this.level(item.variant_id, PLACES[0])
      level.reserved_quantity -= item.quantity
      level.stocked_quantity -= item.quantity
    }
    Object.assign(order, { fulfillment_status: 'delivered', updated_at: at })
  }

  addCustomer(email: string, at = this.time()): Foreign {
    const customer = {
      id: this.id('cus'),
      email,
      first_name: null,
      last_name: null,
      phone: null,
      created_at: at,
      updated_at: at,
      addresses: [],
    }
    this.customers.push(customer)
    return customer
  }
}
