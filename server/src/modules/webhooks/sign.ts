import { createHmac } from 'node:crypto'

/**
 * The signature of a webhook by Standard Webhooks 1.0.0: HMAC-SHA-256 over `id.timestamp.body`.
 * @param secret `whsec_` and the key in base64
 * @param timestampS seconds since 1970
 * @returns `v1,<base64>`; several, while a secret is being changed, stand in one header with spaces between
 * @see https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signWebhook(secret: string, id: string, timestampS: number, body: string): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestampS}.${body}`).digest('base64')}`
}
