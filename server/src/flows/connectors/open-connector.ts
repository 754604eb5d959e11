import { err, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import type { Connector } from '../../modules/connectors/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { httpMedusa } from '../../platform/medusa/http-medusa.ts'
import type { MedusaApi } from '../../platform/medusa/medusa-api.ts'

const purposeOf = (ctx: Ctx): string => `connector ${ctx.shop.id}`

/** The key as it is kept. */
export const sealKey = (ctx: Ctx, key: string): string => ctx.services.secrets.seal(purposeOf(ctx), key)

const LOST_KEY: LocalizedText = {
  zh: '存着的密钥打不开了（安装的密钥换过），请再填一次。',
  en: 'The key that is kept cannot be opened any more (the secret of this installation changed): enter it again.',
}

/** The kept key; it is handed on to the client and shown to nobody. */
export function openKey(ctx: Ctx, { sealedKey }: Pick<Connector, 'sealedKey'>): Result<string, LocalizedText> {
  const key = ctx.services.secrets.open(purposeOf(ctx), sealedKey)
  return key === undefined ? err(LOST_KEY) : ok(key)
}

/** The Medusa of a connector. */
export function medusaOf(
  ctx: Ctx,
  connector: Pick<Connector, 'url' | 'sealedKey'>,
  options: { readonly signal?: AbortSignal } = {},
): Result<MedusaApi, LocalizedText> {
  const key = openKey(ctx, connector)
  return key.ok ? ok(httpMedusa(ctx.services.web, { url: connector.url, key: key.value, ...options })) : key
}
