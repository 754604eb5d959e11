import { ADDRESS, euro, type Foreign, MUG, PLACES, SHIRT, UNITS } from '../support/medusa-under-test.ts'
import type { MedusaAdmin } from './medusa-admin.ts'

export interface SeededMedusa {
  readonly shirt: Foreign
  readonly mug: Foreign
  /** Ids by name. */
  readonly places: Readonly<Record<string, string>>
  readonly regionId: string
  readonly shippingOptionId: string
  readonly channelId: string
  readonly profileId: string
}

/** Fills an empty Medusa through its own API: a region in yuan, two stock locations, a way to deliver, two products. */
export async function seedMedusa({ admin, usePublishableKey }: MedusaAdmin): Promise<SeededMedusa> {
  const { stores } = await admin('GET', '/stores')
  const [store] = stores
  const channelId: string = store.default_sales_channel_id
  await admin('POST', `/stores/${store.id}`, {
    supported_currencies: [{ currency_code: 'cny', is_default: true }, { currency_code: 'eur' }],
  })
  const { region } = await admin('POST', '/regions', {
    name: 'China',
    currency_code: 'cny',
    countries: ['cn'],
    payment_providers: ['pp_system_default'],
  })
  await admin('POST', '/tax-regions', {
    country_code: 'cn',
    provider_id: 'tp_system',
    default_tax_rate: { name: 'VAT', code: 'vat', rate: 13 },
  })
  const places: Record<string, string> = {}
  for (const name of PLACES) {
    const address = { address_1: name, country_code: 'cn' }
    const { stock_location: made } = await admin('POST', '/stock-locations', { name, address })
    await admin('POST', `/stock-locations/${made.id}/sales-channels`, { add: [channelId] })
    places[name] = made.id
  }
  const { shipping_profiles: profiles } = await admin('GET', '/shipping-profiles')
  const profile =
    profiles[0] ?? (await admin('POST', '/shipping-profiles', { name: 'All', type: 'default' })).shipping_profile
  const shippingOptionId = await wayToDeliver(admin, places[PLACES[0]] ?? '', profile.id)
  const { api_key } = await admin('POST', '/api-keys', { title: 'shop window', type: 'publishable' })
  await admin('POST', `/api-keys/${api_key.id}/sales-channels`, { add: [channelId] })
  usePublishableKey(api_key.token)
  const shop = { channelId, profileId: profile.id, places }
  const shirt = await createProduct(admin, shop, SHIRT)
  const mug = await createProduct(admin, shop, MUG)
  return { shirt, mug, places, regionId: region.id, shippingOptionId, channelId, profileId: profile.id }
}

async function wayToDeliver(admin: MedusaAdmin['admin'], placeId: string, profileId: string): Promise<string> {
  await admin('POST', `/stock-locations/${placeId}/fulfillment-providers`, { add: ['manual_manual'] })
  const set = { name: 'Delivery', type: 'shipping' }
  const { stock_location } = await admin(
    'POST',
    `/stock-locations/${placeId}/fulfillment-sets?fields=*fulfillment_sets`,
    set,
  )
  const { fulfillment_set } = await admin(
    'POST',
    `/fulfillment-sets/${stock_location.fulfillment_sets[0].id}/service-zones`,
    { name: 'China', geo_zones: [{ type: 'country', country_code: 'cn' }] },
  )
  const { shipping_option } = await admin('POST', '/shipping-options', {
    name: '顺丰',
    price_type: 'flat',
    service_zone_id: fulfillment_set.service_zones[0].id,
    shipping_profile_id: profileId,
    provider_id: 'manual_manual',
    type: { label: 'Standard', description: '3 days', code: 'standard' },
    prices: [{ currency_code: 'cny', amount: 12 }],
    rules: [],
  })
  return shipping_option.id
}

type Shop = Pick<SeededMedusa, 'channelId' | 'profileId' | 'places'>

/** A product as the Admin API takes it. */
export const newProduct = (
  { channelId, profileId }: Shop,
  { images, options, variants, ...words }: typeof SHIRT | typeof MUG,
) => ({
  ...words,
  status: 'published',
  sales_channels: [{ id: channelId }],
  shipping_profile_id: profileId,
  images: images.map((url) => ({ url })),
  options: Object.entries(options).map(([title, values]) => ({ title, values })),
  variants: variants.map(({ sku, options: chosen, amount }) => ({
    title: Object.values(chosen).join(' / '),
    sku,
    options: chosen,
    manage_inventory: true,
    prices: [
      { currency_code: 'cny', amount },
      { currency_code: 'eur', amount: euro(amount) },
    ],
  })),
})

/** A product with its counts at both places. @returns it as the Admin API shows it */
async function createProduct(
  admin: MedusaAdmin['admin'],
  shop: Shop,
  given: typeof SHIRT | typeof MUG,
): Promise<Foreign> {
  const { product } = await admin('POST', '/products', newProduct(shop, given))
  for (const itemId of await stockItems(admin, product.id))
    for (const [at, name] of PLACES.entries())
      await admin('POST', `/inventory-items/${itemId}/location-levels`, {
        location_id: shop.places[name],
        stocked_quantity: UNITS[at],
      })
  return product
}

/** Ids of the inventory items of a product's variants, or of one of them. */
export async function stockItems(
  admin: MedusaAdmin['admin'],
  productId: string,
  variantId?: string,
): Promise<string[]> {
  const { product } = await admin('GET', `/products/${productId}?fields=id,*variants,*variants.inventory_items`)
  return product.variants
    .filter(({ id }: Foreign) => variantId === undefined || id === variantId)
    .flatMap((variant: Foreign) => variant.inventory_items.map((link: Foreign) => link.inventory_item_id))
}

/** Buys as a shopper does: cart, address, delivery, test payment. @returns the order as the Store API shows it */
export async function buy(
  { store }: MedusaAdmin,
  { regionId, shippingOptionId }: SeededMedusa,
  lines: readonly { readonly variantId: string; readonly units: number }[],
  email: string,
): Promise<Foreign> {
  const { company: _company, address_2: _second, ...address } = ADDRESS
  const { cart } = await store('POST', '/carts', {
    region_id: regionId,
    email,
    shipping_address: address,
    billing_address: address,
  })
  for (const { variantId, units } of lines)
    await store('POST', `/carts/${cart.id}/line-items`, { variant_id: variantId, quantity: units })
  await store('POST', `/carts/${cart.id}/shipping-methods`, { option_id: shippingOptionId })
  const { payment_collection } = await store('POST', '/payment-collections', { cart_id: cart.id })
  await store('POST', `/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: 'pp_system_default',
  })
  const { order } = await store('POST', `/carts/${cart.id}/complete`)
  return order
}
