import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { type Foreign, type MedusaUnderTest, MUG, PLACES } from '../support/medusa-under-test.ts'
import { type MedusaAdmin, medusaAdmin } from './medusa-admin.ts'
import { buy, newProduct, type SeededMedusa, seedMedusa, stockItems } from './seed-medusa.ts'

/** The newest that runs on the oldest Node that we run on. */
const VERSION = '2.21.2'
const FOLDER = fileURLToPath(new URL(`../../../.cache/medusa-${VERSION}`, import.meta.url))
const POSTGRES = process.env.DATABASE_URL ?? 'postgres://root@127.0.0.1:5432/test'
const START_MS = 180_000
/** Products made by one call. */
const AT_ONCE = 50
const run = promisify(execFile)

const PACKAGE = {
  name: 'medusa-for-tests',
  private: true,
  dependencies: { '@medusajs/medusa': VERSION, '@medusajs/framework': VERSION, '@medusajs/cli': VERSION },
}
const CONFIG = `const { defineConfig } = require('@medusajs/framework/utils')
module.exports = defineConfig({
  admin: { disable: true },
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    databaseDriverOptions: { connection: { ssl: false } },
    http: { storeCors: '*', adminCors: '*', authCors: '*', jwtSecret: 'of the tests', cookieSecret: 'of the tests' },
  },
})
`

/** Installs Medusa once, beside everything that is kept in git. Scripts of packages are not run. */
export async function installMedusa(): Promise<void> {
  if (existsSync(join(FOLDER, 'installed'))) return
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify(PACKAGE))
  writeFileSync(join(FOLDER, 'medusa-config.js'), CONFIG)
  await run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: FOLDER, maxBuffer: 1 << 26 })
  writeFileSync(join(FOLDER, 'installed'), VERSION)
}

/** A Medusa 2 with a database of its own on the PostgreSQL of `DATABASE_URL`, filled and listening. */
export async function realMedusa(): Promise<MedusaUnderTest> {
  await installMedusa()
  const database = `medusa_test_${process.pid}`
  const url = new URL(POSTGRES)
  url.pathname = `/${database}`
  await onPostgres(`create database ${database}`)
  const env = { ...process.env, NODE_ENV: 'production', DATABASE_URL: url.href, MEDUSA_DISABLE_TELEMETRY: 'true' }
  const medusa = (...args: string[]) =>
    run(process.execPath, [join(FOLDER, 'node_modules/@medusajs/cli/cli.js'), ...args], {
      cwd: FOLDER,
      env,
      maxBuffer: 1 << 26,
    })
  await medusa('db:migrate', '--skip-scripts')
  await medusa('user', '-e', 'owner@example.com', '-p', 'of the tests')
  const port = await freePort()
  const server = new MedusaProcess(port, env)
  await server.start()
  const base = `http://127.0.0.1:${port}`
  const { token } = await signIn(base)
  const owner = medusaAdmin(base, `Bearer ${token}`)
  const { api_key } = await owner.admin('POST', '/api-keys', { title: 'Qianmian', type: 'secret' })
  const merchant = medusaAdmin(base, `Basic ${Buffer.from(`${api_key.token}:`).toString('base64')}`)
  const seeded = await seedMedusa(merchant)
  return {
    ...driven(merchant, seeded),
    url: base,
    host: `127.0.0.1:${port}`,
    key: api_key.token,
    start: () => server.start(),
    stop: () => server.stop(),
    async close() {
      await server.stop()
      await onPostgres(`drop database if exists ${database} with (force)`)
    },
  }
}

type Driven = Omit<MedusaUnderTest, 'url' | 'host' | 'key' | 'start' | 'stop' | 'close'>

function driven(merchant: MedusaAdmin, seeded: SeededMedusa): Driven {
  const { admin } = merchant
  const { shirt, mug, places } = seeded
  const variantIds = (product: Foreign, skus: readonly string[]) =>
    skus.map((sku) => product.variants.find((variant: Foreign) => variant.sku === sku).id)
  const itemsOf = (order: Foreign) => order.items.map(({ id, quantity }: Foreign) => ({ id, quantity }))
  const orderOf = async (id: string) =>
    (await admin('GET', `/orders/${id}?fields=*items,*payment_collections.payments,*fulfillments`)).order
  return {
    shirt: { id: shirt.id, variantIds: variantIds(shirt, ['LS-W-S', 'LS-W-M', 'LS-B-M']) },
    mug: { id: mug.id, variantIds: variantIds(mug, ['MUG-ASH']) },
    places: PLACES,
    product: async (id) =>
      (await admin('GET', `/products/${id}?fields=id,title,subtitle,description,metadata,*variants,*variants.prices`))
        .product,
    changeProduct: (id, patch) => admin('POST', `/products/${id}`, patch),
    async changePrice(productId, variantId, amount) {
      const { variant } = await admin('GET', `/products/${productId}/variants/${variantId}?fields=id,*prices`)
      const prices = variant.prices.map((price: Foreign) => ({
        id: price.id,
        currency_code: price.currency_code,
        amount: price.currency_code === 'cny' ? amount : price.amount,
      }))
      await admin('POST', `/products/${productId}/variants/${variantId}`, { prices })
    },
    async changeUnits(variantId, place, stocked_quantity) {
      const product = [shirt, mug].find((one) => one.variants.some(({ id }: Foreign) => id === variantId))
      const [itemId] = await stockItems(admin, product.id, variantId)
      await admin('POST', `/inventory-items/${itemId}/location-levels/${places[place]}`, { stocked_quantity })
    },
    async addProducts(products) {
      const [variant] = MUG.variants
      if (!variant) return
      const create = products.map(({ handle, title }) =>
        newProduct(seeded, { ...MUG, handle, title, variants: [{ ...variant, sku: handle }] }),
      )
      for (let at = 0; at < create.length; at += AT_ONCE)
        await admin('POST', '/products/batch?fields=id', { create: create.slice(at, at + AT_ONCE) })
    },
    async placeOrder(email) {
      const [small = ''] = variantIds(shirt, ['LS-W-S'])
      const [ash = ''] = variantIds(mug, ['MUG-ASH'])
      const lines = [
        { variantId: small, units: 2 },
        { variantId: ash, units: 1 },
      ]
      return (await buy(merchant, seeded, lines, email)).id
    },
    async deliver(orderId, tracking_number) {
      const order = await orderOf(orderId)
      const [payment] = order.payment_collections[0].payments
      await admin('POST', `/payments/${payment.id}/capture`, {})
      const items = itemsOf(order)
      await admin('POST', `/orders/${orderId}/fulfillments`, { items, location_id: places[PLACES[0]] })
      const [parcel] = (await orderOf(orderId)).fulfillments
      const labels = [
        { tracking_number, tracking_url: 'https://carrier.example/1', label_url: 'https://carrier.example/2' },
      ]
      await admin('POST', `/orders/${orderId}/fulfillments/${parcel.id}/shipments`, { items, labels })
      await admin('POST', `/orders/${orderId}/fulfillments/${parcel.id}/mark-as-delivered`, {})
    },
    async refund(orderId, amount) {
      const [payment] = (await orderOf(orderId)).payment_collections[0].payments
      await admin('POST', `/payments/${payment.id}/refund`, { amount })
    },
  }
}

/** The program itself, which tests stop and start. */
class MedusaProcess {
  readonly #port: number
  readonly #env: NodeJS.ProcessEnv
  #child: ChildProcess | undefined

  constructor(port: number, env: NodeJS.ProcessEnv) {
    this.#port = port
    this.#env = env
  }

  async start(): Promise<void> {
    const log = join(FOLDER, 'medusa.log')
    const out = openSync(log, 'w')
    const args = [join(FOLDER, 'node_modules/@medusajs/cli/cli.js'), 'start', '--port', String(this.#port)]
    this.#child = spawn(process.execPath, [...args, '--host', '127.0.0.1'], {
      cwd: FOLDER,
      env: this.#env,
      stdio: ['ignore', out, out],
    })
    const until = Date.now() + START_MS
    while (!(await answers(this.#port))) {
      if (Date.now() > until || this.#child.exitCode !== null)
        throw new Error(`Medusa did not start:\n${readFileSync(log, 'utf8').slice(-3000)}`)
      await new Promise((resolve) => setTimeout(resolve, 300))
    }
  }

  /** At once, as a machine that loses its power. */
  async stop(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    child.kill('SIGKILL')
    await gone
  }
}

const answers = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/health`, { signal: AbortSignal.timeout(2_000) }).then(
    (response) => response.ok,
    () => false,
  )

async function signIn(base: string): Promise<{ token: string }> {
  const response = await fetch(`${base}/auth/user/emailpass`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'owner@example.com', password: 'of the tests' }),
  })
  if (!response.ok) throw new Error(`nobody can sign in: ${response.status}`)
  return response.json() as Promise<{ token: string }>
}

async function onPostgres(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
