import { type Lang, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { medusaProblemWords, medusaStore, readAll } from '../../formats/medusa/index.ts'
import { may } from '../../modules/accounts/index.ts'
import { record } from '../../modules/activity/index.ts'
import { changePrice, findOffers } from '../../modules/catalog/index.ts'
import {
  type Connector,
  type ConnectorConflict,
  type ConnectorRun,
  type ConnectorTake,
  findConnector,
  findValues,
  insertRun,
  listRuns,
  removeConnector,
  saveConnector,
  saveValues,
  switchConnector,
  takeConflict,
} from '../../modules/connectors/index.ts'
import { findOrigins } from '../../modules/origins/index.ts'
import { bumpVersion } from '../../modules/shops/index.ts'
import { allOrNothing, type Ctx, inTransaction } from '../../platform/ctx.ts'
import { type Refusal, refuse } from '../../platform/errors.ts'
import { httpMedusa } from '../../platform/medusa/http-medusa.ts'
import { valueDigest } from './judge-values.ts'
import { openKey, sealKey } from './open-connector.ts'
import { SOURCE } from './pull-products.ts'

export const CONNECTOR_JOB = 'connector'

export interface MedusaSettings {
  readonly url: string
  /** Absent: the key that is kept already. */
  readonly key?: string
  readonly takes: readonly ConnectorTake[]
  readonly lang: Lang
  readonly everyMinutes: number
}

/** What stands behind an address and a key. */
export interface MedusaSeen {
  readonly name: string
  readonly currencies: readonly string[]
  /** Whether its prices can be read here: the shop's own currency is among its currencies. */
  readonly hasCurrency: boolean
}

/** People who manage the shop, and the command line of whoever runs the installation. */
const mayConnect = (ctx: Ctx): boolean => may(ctx.actor, 'manage') || ctx.actor.kind === 'system'

const BAD_URL: LocalizedText = {
  zh: '写 Medusa 的地址，如 https://medusa.example，不带路径。',
  en: 'Write the address of the Medusa, like https://medusa.example, without a path.',
}
const NO_KEY: LocalizedText = {
  zh: '填一把 secret API key（sk_ 开头）。',
  en: 'Enter a secret API key (it begins with sk_).',
}

/** Scheme, host and port of a Medusa; undefined for what is no such address. */
export function medusaOrigin(text: string): string | undefined {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : undefined
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username || url.password) return undefined
  return url.search || url.hash || !/^\/(?:admin\/?|app\/?)?$/.test(url.pathname) ? undefined : url.origin
}

const hintOf = (key: string): string => `${key.slice(0, 5)}…${key.slice(-3)}`
/** Printable ASCII without spaces: what a header takes. */
const isKey = (key: string): boolean => /^[\x21-\x7e]{8,200}$/.test(key)

/** Looks whether a Medusa answers under an address and takes the key. Nothing is kept. */
export async function tryMedusa(
  ctx: Ctx,
  given: { readonly url: string; readonly key?: string },
): Promise<Result<MedusaSeen, Refusal>> {
  if (!mayConnect(ctx)) return refuse('forbidden')
  const access = await accessOf(ctx, given)
  if (!access.ok) return access
  const api = httpMedusa(ctx.services.web, { ...access.value, timeoutMs: 10_000, waitsMs: [300] })
  const answer = await api.get('/stores', { fields: 'name,*supported_currencies' })
  const stores = answer.ok ? readAll(answer.value, 'stores', medusaStore) : answer
  if (!stores.ok) {
    const message = medusaProblemWords(stores.error)
    return refuse('unprocessable', message, { [stores.error.code === 'key-refused' ? 'key' : 'url']: message })
  }
  const [store] = stores.value
  const currencies = (store?.supported_currencies ?? []).map((one) => one.currency_code.toUpperCase())
  return ok({ name: store?.name ?? 'Medusa', currencies, hasCurrency: currencies.includes(ctx.shop.currency) })
}

async function accessOf(ctx: Ctx, given: { readonly url: string; readonly key?: string }) {
  const url = medusaOrigin(given.url)
  if (!url) return refuse('unprocessable', BAD_URL, { url: BAD_URL })
  if (given.key !== undefined) {
    const key = given.key.trim()
    return isKey(key) ? ok({ url, key }) : refuse('unprocessable', NO_KEY, { key: NO_KEY })
  }
  const before = await findConnector(ctx)
  // A key that is kept goes to no other host than the one that it was given for.
  if (!before || before.url !== url) return refuse('unprocessable', NO_KEY, { key: NO_KEY })
  const key = openKey(ctx, before)
  return key.ok ? ok({ url, key: key.value }) : refuse('unprocessable', key.error, { key: key.error })
}

/** Connects a Medusa, or changes how, once it has answered. The first run begins at once. */
export async function connectMedusa(ctx: Ctx, settings: MedusaSettings): Promise<Result<Connector, Refusal>> {
  const seen = await tryMedusa(ctx, settings)
  if (!seen.ok) return seen
  const access = await accessOf(ctx, settings)
  if (!access.ok) return access
  const { url, key } = access.value
  const { takes, lang, everyMinutes } = settings
  return inTransaction(ctx, async (ctx) => {
    const saved = await saveConnector(ctx, {
      url,
      sealedKey: sealKey(ctx, key),
      keyHint: hintOf(key),
      takes,
      lang,
      everyMinutes,
    })
    const summary = { url, takes: takes.join(', ') }
    await record(ctx, { action: 'connector.save', objectType: 'connector', objectId: saved.id, summary })
    return ok(saved)
  })
}

/** Pauses the connector, or goes on. */
export async function steerMedusa(ctx: Ctx, isOn: boolean): Promise<Result<Connector, Refusal>> {
  if (!mayConnect(ctx)) return refuse('forbidden')
  return inTransaction(ctx, async (ctx) => {
    const connector = await findConnector(ctx)
    if (!connector) return refuse('not-found')
    await switchConnector(ctx, connector.id, isOn)
    const action = isOn ? 'connector.on' : 'connector.off'
    await record(ctx, { action, objectType: 'connector', objectId: connector.id, summary: { url: connector.url } })
    return ok((await findConnector(ctx)) ?? connector)
  })
}

/** Takes the connector away, with its key. Products, orders and whatever else came by it stay. */
export async function removeMedusa(ctx: Ctx): Promise<Result<true, Refusal>> {
  if (!mayConnect(ctx)) return refuse('forbidden')
  return inTransaction(ctx, async (ctx) => {
    const connector = await findConnector(ctx)
    if (!connector || !(await removeConnector(ctx, connector.id))) return refuse('not-found')
    const summary = { url: connector.url }
    await record(ctx, { action: 'connector.remove', objectType: 'connector', objectId: connector.id, summary })
    return ok(true)
  })
}

/** Begins a run now, as a job. One that is under way already is the answer. */
export async function startMedusaRun(ctx: Ctx, isFull: boolean): Promise<Result<ConnectorRun, Refusal>> {
  if (!mayConnect(ctx)) return refuse('forbidden')
  return inTransaction(ctx, async (ctx) => {
    const connector = await findConnector(ctx)
    if (!connector) return refuse('not-found')
    const [latest] = await listRuns(ctx, connector.id, 1)
    if (latest?.state === 'running') return ok(latest)
    return ok(await queueRun(ctx, connector.id, isFull))
  })
}

/** Makes a run and the job that does it, in one transaction. */
export async function queueRun(ctx: Ctx, connectorId: string, isFull: boolean): Promise<ConnectorRun> {
  const run = await insertRun(ctx, connectorId, isFull)
  const data = { shopId: ctx.shop.id, runId: run.id }
  await ctx.services.jobs.enqueue(CONNECTOR_JOB, data, { singletonKey: connectorId, db: ctx.db })
  return run
}

/**
 * Decides on a field that both sides changed: `theirs` leaves Medusa as it is, and ours is offered again only when it is
 * another one; `ours` writes ours with the next run.
 */
export async function decideConflict(
  ctx: Ctx,
  id: string,
  decision: 'ours' | 'theirs',
): Promise<Result<ConnectorConflict, Refusal>> {
  if (!may(ctx.actor, 'publish')) return refuse('forbidden')
  return allOrNothing(ctx, async (ctx): Promise<Result<ConnectorConflict, Refusal>> => {
    const connector = await findConnector(ctx)
    const conflict = connector && (await takeConflict(ctx, connector.id, id))
    if (!connector || !conflict) return refuse('not-found')
    const summary = { field: conflict.field, decision, productId: conflict.productId }
    await record(ctx, { action: 'connector.decide', objectType: 'product', objectId: conflict.productId, summary })
    if (conflict.field === 'price') return decision === 'ours' ? takeOurPrice(ctx, conflict) : ok(conflict)
    const values = await findValues(ctx, connector.id, [conflict.externalId])
    const value = values.find((one) => one.field === conflict.field)
    if (!value) return refuse('not-found')
    const next =
      decision === 'ours'
        ? { theirs: conflict.theirs, written: null, pending: null, isHeld: false }
        : { theirs: conflict.theirs, written: null, pending: valueDigest(conflict.ours), isHeld: true }
    await saveValues(ctx, connector.id, [{ ...value, ...next }])
    return ok(conflict)
  })
}

/** Sells at our price again; the next run writes it to Medusa, as after every change of a price. */
async function takeOurPrice(ctx: Ctx, conflict: ConnectorConflict): Promise<Result<ConnectorConflict, Refusal>> {
  const origin = (await findOrigins(ctx, { source: SOURCE, kind: 'variant' }, [conflict.externalId])).get(
    conflict.externalId,
  )
  const [offer] = origin ? await findOffers(ctx, { variantIds: [origin.localId] }) : []
  if (!offer) return refuse('not-found')
  const toMinor = Number(conflict.ours)
  if (offer.priceMinor === toMinor) return ok(conflict)
  const change = { productId: offer.productId, variantId: offer.id, fromMinor: offer.priceMinor, toMinor }
  if (!(await changePrice(ctx, change))) return refuse('stale')
  await bumpVersion(ctx)
  return ok(conflict)
}
