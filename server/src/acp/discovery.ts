import { ACP_VERSION, ACP_VERSIONS } from './version.ts'

/** What an extension of the protocol adds to, as sessions and the discovery document name it. */
export const DISCOUNT_EXTENSION = {
  name: 'discount',
  extends: [
    '$.CheckoutSessionCreateRequest.discounts',
    '$.CheckoutSessionUpdateRequest.discounts',
    '$.CheckoutSession.discounts',
  ],
} as const

/** `/.well-known/acp.json`: which version and services, and where. `base` is the shop's own address, without a slash at its end. */
export const acpDiscovery = (base: string, currency: string) => ({
  protocol: { name: 'acp' as const, version: ACP_VERSION, supported_versions: ACP_VERSIONS },
  api_base_url: `${base}/api/acp`,
  transports: ['rest'],
  capabilities: {
    services: ['checkout'],
    extensions: [{ name: DISCOUNT_EXTENSION.name }],
    supported_currencies: [currency.toLowerCase()],
    supported_locales: ['zh-CN', 'en-US'],
  },
})
