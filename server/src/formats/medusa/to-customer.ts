import type { Address } from '../../modules/orders/types.ts'
import type { CustomerDraft } from '../orders/shop-draft.ts'
import type { MedusaAddress, MedusaCustomer } from './schemas.ts'

const MOST = 300
const tidy = (text: string | null | undefined, most = MOST): string => (text ?? '').trim().slice(0, most)
const orNull = (text: string | null | undefined, most?: number): string | null => tidy(text, most) || null

/** An address, or null where nothing leads anywhere. */
export function addressOfMedusa(address: MedusaAddress | null | undefined): Address | null {
  const country = tidy(address?.country_code).toUpperCase()
  if (!address || !/^[A-Z]{2}$/.test(country) || (!tidy(address.address_1) && !tidy(address.city))) return null
  return {
    recipient: nameOf(address, country) || tidy(address.company),
    phone: orNull(address.phone, 40),
    country,
    region: tidy(address.province),
    city: tidy(address.city),
    district: null,
    line1: tidy(address.address_1),
    line2: orNull(address.address_2),
    postcode: orNull(address.postal_code, 20),
  }
}

/** Family name first without a space where names are written so. */
function nameOf({ first_name: first, last_name: last }: MedusaAddress, country: string): string {
  const parts = [tidy(first, 100), tidy(last, 100)]
  const isHan = parts.some((part) => /\p{Script=Han}/u.test(part))
  return isHan && /^(?:CN|HK|MO|TW)$/.test(country) ? parts.reverse().join('') : parts.filter(Boolean).join(' ')
}

/** A customer of Medusa. Guests are customers too: whoever ordered without an account has a record of her own there. */
export function customerOfMedusa(customer: MedusaCustomer): CustomerDraft {
  const home = customer.addresses.find((one) => one.is_default_shipping) ?? customer.addresses[0]
  const email = tidy(customer.email, 254)
  return {
    externalId: customer.id,
    place: customer.id,
    email: /^[^\s@]+@[^\s@]+$/.test(email) ? email : null,
    phone: orNull(customer.phone, 40),
    firstName: tidy(customer.first_name, 100),
    lastName: tidy(customer.last_name, 100),
    lang: null,
    address: addressOfMedusa(home),
    methods: [],
    createdAt: customer.created_at,
    isFromOrder: false,
  }
}
