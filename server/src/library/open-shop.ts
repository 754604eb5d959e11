import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Lang, Result } from '@qianmian/kernel'
import { shopFilesIn } from '../cli/import-orders.ts'
import { importShop, type ShopImportReport } from '../flows/orders/import-shop.ts'
import { readShopFiles, type ShopFile } from '../formats/orders/read-shop-files.ts'
import type { ShopFileKind } from '../formats/orders/shop-draft.ts'
import { MIGRATIONS } from '../migrations.ts'
import { findCustomerByEmail, findCustomerByName, findCustomersByExternal } from '../modules/customers/index.ts'
import { insertShop, listShops } from '../modules/shops/index.ts'
import { type Compute, inlineCompute } from '../platform/compute/compute.ts'
import { loadConfig } from '../platform/config.ts'
import type { Actor, Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import { noForecaster } from '../platform/forecaster/no-forecaster.ts'
import { noImageModels } from '../platform/images/no-image-models.ts'
import { noModels } from '../platform/models/no-models.ts'
import { noRoadTable } from '../platform/roads/no-road-table.ts'
import { openPlatform } from '../platform/runtime.ts'
import { Person } from './person.ts'

/** What the files of a shop came from: external ids of one kind never meet those of another. */
const SOURCES: readonly ShopFileKind[] = ['own', 'shopify', 'retail']
const OWNER: Actor = { kind: 'person', userId: 'library', name: 'library', role: 'owner' }

/** Engines are loaded by the first call that needs one: orders need none. */
const lazyCompute: Compute = {
  run: async (task, input, options) =>
    inlineCompute((await import('../compute/tasks.ts')).tasks).run(task, input, options),
  async close() {},
}

export interface OpenShopOptions {
  /** PostgreSQL; without it an embedded database. */
  readonly databaseUrl?: string
  /** Schema in PostgreSQL, so that tests stand beside one another. */
  readonly schema?: string
  /** Folder of the embedded database and of the installation's secret; without it a temporary one that `close` removes. */
  readonly dataDir?: string
  /** The shop; made when it is not there. */
  readonly slug?: string
  /** ISO 4217, of a shop that is made. */
  readonly currency?: string
  /** IANA name, of a shop that is made. */
  readonly timeZone?: string
  /** Language of refusals. */
  readonly lang?: Lang
  /** Milliseconds since 1970, for windows and expiries; the real time otherwise. */
  readonly now?: () => number
}

/** How a customer is found. Nobody is let in by saying so: whoever calls the library has checked who speaks. */
export type CustomerClue =
  | { readonly email: string }
  | { readonly firstName: string; readonly lastName: string; readonly postcode: string }
  /** As the imported shop named her. */
  | { readonly externalId: string; readonly source?: ShopFileKind }

/** One shop on one database, without HTTP. */
export class OpenedShop {
  /** Of an owner of the shop: every flow of `server/src/flows` takes it. */
  readonly ctx: Ctx
  readonly #close: () => Promise<void>

  constructor(ctx: Ctx, close: () => Promise<void>) {
    this.ctx = ctx
    this.#close = close
  }

  /**
   * Brings products, stock, customers and orders along, see `docs/orders.md` for the formats. A second run changes nothing.
   * @param from a folder or file, or files in memory
   * @throws when a folder holds nothing that can be read
   * @example await shop.import('exports/')
   */
  async import(from: string | readonly ShopFile[]): Promise<Result<ShopImportReport, Refusal>> {
    const files = typeof from === 'string' ? shopFilesIn(from) : [...from]
    if (!files) throw new Error(`${String(from)} holds no JSON or CSV`)
    return importShop(this.ctx, readShopFiles(files, this.ctx.shop.currency))
  }

  /**
   * A customer who has proved who she is; the caller answers for that.
   * @returns `not-found` when none, or more than one, fits
   * @example await shop.authenticate({ email: 'shen@example.com' })
   */
  async authenticate(clue: CustomerClue): Promise<Result<Person, Refusal>> {
    const customer = await this.#find(clue)
    if (!customer || customer.erasedAt) return refuse('not-found')
    const person = new Person({ ...this.ctx, actor: { kind: 'customer', customerId: customer.id } }, customer.id)
    return { ok: true, value: person }
  }

  /** Somebody who has proved nothing: whatever she asks for is refused. */
  stranger(): Person {
    return new Person({ ...this.ctx, actor: { kind: 'shopper' } }, '')
  }

  async #find(clue: CustomerClue) {
    if ('email' in clue) return findCustomerByEmail(this.ctx, clue.email)
    if ('postcode' in clue) return findCustomerByName(this.ctx, clue)
    const sources = clue.source === undefined ? SOURCES : [clue.source]
    const names = sources.map((source) => `${source}:${clue.externalId}`)
    const found = await findCustomersByExternal(this.ctx, names)
    return found.length === 1 ? found[0] : undefined
  }

  /** Closes the database, and removes what was temporary. */
  async close(): Promise<void> {
    await this.#close()
  }
}

/**
 * Opens a shop on an empty or a used database, in this process, without HTTP: for tests, migrations and tools.
 * Payments are the built-in ones, mails are written to the outbox and sent by nobody.
 * @example const shop = await openShop({ currency: 'USD' })
 */
export async function openShop(options: OpenShopOptions = {}): Promise<OpenedShop> {
  const { slug = 'shop', currency = 'CNY', timeZone = 'Asia/Shanghai', lang = 'zh' } = options
  const folder = options.dataDir ?? mkdtempSync(join(tmpdir(), 'qianmian-shop-'))
  const loaded = loadConfig({
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    ...(options.databaseUrl ? { DATABASE_URL: options.databaseUrl } : {}),
    ...(options.schema ? { DATABASE_SCHEMA: options.schema } : {}),
  })
  if (!loaded.ok) throw new Error(loaded.problems.join('\n'))
  const platform = await openPlatform(loaded.value, MIGRATIONS, lazyCompute)
  const find = async () => (await listShops(platform.db)).find((shop) => shop.slug === slug)
  if (!(await find())) {
    const id = `shp_${slug}`
    const name = { zh: slug, en: slug }
    await insertShop(platform.db, { id, slug, name, currency, locales: ['zh', 'en'], timeZone, settings: {} })
  }
  const shop = await find()
  if (!shop) throw new Error(`the shop ${slug} could not be made`)
  const {
    events,
    jobs,
    compute,
    speech,
    ffmpeg,
    mp3,
    media,
    web,
    signing,
    mac,
    secrets,
    payments,
    db,
    log,
    randomBytes,
  } = platform
  const ctx: Ctx = {
    shop: { id: shop.id, slug, currency: shop.currency, timeZone: shop.timeZone },
    actor: OWNER,
    locale: lang,
    clock: options.now ? { now: options.now } : platform.clock,
    randomBytes,
    trace: 'library',
    log,
    db,
    services: {
      media,
      events,
      jobs,
      compute,
      models: noModels,
      images: noImageModels,
      forecaster: noForecaster,
      roads: noRoadTable,
      speech,
      ffmpeg,
      mp3,
      web,
      signing,
      mac,
      secrets,
      payments,
    },
  }
  return new OpenedShop(ctx, async () => {
    await platform.close()
    if (options.dataDir === undefined) rmSync(folder, { recursive: true, force: true })
  })
}
