import type { Address } from '../../modules/orders/index.ts'

/** A name with only its first letter. @example maskName('沈知夏') // '沈**' */
export const maskName = (name: string): string =>
  name
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => {
      const [first = '', ...rest] = [...part]
      return first + '*'.repeat(Math.min(rest.length, 3))
    })
    .join(' ')

/** An e-mail with its first letter and its host. @example maskEmail('anna@example.com') // 'a***@example.com' */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@')
  const [first = ''] = [...email]
  return at > 0 ? `${first}***${email.slice(at)}` : '***'
}

/** A telephone number with its ends. @example maskPhone('13800000000') // '138****0000' */
export const maskPhone = (phone: string): string => {
  const digits = phone.replace(/[^\d+]/g, '')
  return digits.length < 9 ? '****' : `${digits.slice(0, 3)}****${digits.slice(-4)}`
}

/** An address of which the town is left: enough to know where parcels go, not to find anybody. */
export const maskAddress = (address: Address): Address => ({
  ...address,
  recipient: maskName(address.recipient),
  phone: address.phone && maskPhone(address.phone),
  district: address.district && '***',
  line1: '***',
  line2: address.line2 && '***',
  postcode: address.postcode && `${address.postcode.slice(0, 2)}***`,
})
