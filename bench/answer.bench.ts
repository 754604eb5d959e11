// An answer of discover for a known person, in process and without a database: CPU time of each, and a digest of all answers
import { createHash } from 'node:crypto'
import { DEMO_PRODUCTS, demoSubjects } from '@qianmian/demo'
import { type Random, seededRandom } from '@qianmian/kernel'
import { contentLeg } from '../server/src/audience/content-leg.ts'
import { type Act, ShopAudience } from '../server/src/audience/shop-audience.ts'
import type { ProductDetail } from '../server/src/modules/catalog/index.ts'
import type { Shop } from '../server/src/modules/shops/index.ts'
import type { ShownProduct, Snapshot } from '../server/src/storefront/snapshot.ts'
import { benchOptions, cpuSeconds, report } from './report.ts'

const startedAt = new Date()
const options = benchOptions()
const count = Number(options.products ?? 2_949)
const answers = Number(options.answers ?? 20_000)
const PEOPLE = 200
/** Acts before the clock starts, and a visit of news after every so many answers: as in the bench `serve`. */
const VISITS_BEFORE = 4_000
const NEWS_EVERY = 10
const NOW = Date.UTC(2026, 10, 26, 12)
const WORDS = '山岚 晴野 青屿 南风 白榆 朝露 平川 沐光 知更 石溪 云汀 松间 远岸 竹里 素年'.split(' ')
const random = seededRandom('answer')
const SUBJECTS = demoSubjects()

/** Products of the demo shop's kinds under many names, bought and sold nowhere. */
function product(n: number): ShownProduct {
  const at = (n * 7) % SUBJECTS.length
  const like = SUBJECTS[at]!
  const id = `p${n}`
  const name = `${WORDS[n % WORDS.length]}${WORDS[Math.floor(n / 15) % WORDS.length]}${like.name.zh?.slice(-4)} ${n}`
  const detail = {
    id,
    handle: id,
    category: like.category,
    productType: like.productType ?? null,
    name: { zh: name, en: name },
    tags: DEMO_PRODUCTS[at]?.tags ?? [],
    options: [],
    pictures: [],
    variants: [{ id: `${id}-v`, priceMinor: 2_000 + random.int(80_000) }],
    stock: { [`${id}-v`]: { here: 5 } },
    facts: like.facts
      .filter(({ attribute }) => attribute !== 'price')
      .map((fact, i) => ({ ...fact, id: `${id}-f${i}`, productId: id, position: i, dispute: null, status: 'active' })),
  } as unknown as ProductDetail
  return { detail, brand: undefined, pack: undefined, works: [], variants: [], lead: null }
}

/** Simulated visits: each is about one part of the catalogue, popular things more often (Zipf). */
function visit(from: Random): string[] {
  const centre = Math.floor(count * from.next() ** 2)
  return Array.from({ length: 2 + from.int(7) }, () => {
    const at = centre + Math.floor(40 * (from.next() + from.next() - 1))
    return `p${Math.min(count - 1, Math.max(0, at))}`
  })
}

const products = Array.from({ length: count }, (_, n) => product(n))
const snapshot: Snapshot = {
  shop: { id: 'shop', currency: 'CNY' } as Shop,
  isoDate: '2026-11-26',
  brands: [],
  locations: [],
  products,
  byHandle: new Map(),
  stockVersion: 0,
}
const shop = new ShopAudience('Asia/Shanghai')
await shop.catalogue.follow(snapshot)
shop.visits.introduce(0)
shop.setLeg(contentLeg(shop.catalogue.traits))

let made = 0
let now = NOW
const visited = (visitor: string | undefined): void => {
  const session = visitor ?? `s${made}`
  for (const id of visit(random)) {
    const kind = visitor === undefined ? 1 : random.next()
    const act: Act = {
      id: `a${made++}`,
      act: kind < 0.1 ? 'purchase' : kind < 0.15 ? 'hide' : 'view',
      atMs: now,
      session,
      visitor,
      product: id,
    }
    shop.apply(act, now)
  }
}
for (let n = 0; n < VISITS_BEFORE; n++) {
  now += 1_000
  visited(n % 2 === 0 ? undefined : `person-${random.int(PEOPLE)}`)
}
now += 3_600_000
shop.visits.sweep(now)

const digest = createHash('sha256')
let shown = 0
let spent = 0
for (let n = 0; n < answers; n += NEWS_EVERY) {
  const visitors = Array.from({ length: NEWS_EVERY }, () => `person-${random.int(PEOPLE)}`)
  visited(visitors[0])
  now += 500
  // Asking for the time costs a tenth of an answer: ten answers are timed together.
  const before = cpuSeconds()
  const given = visitors.map((visitor) => shop.answer({ surface: 'discover', visitor, most: 12 }, now))
  spent += cpuSeconds() - before
  for (const answer of given) {
    shown += answer.length
    digest.update(answer.join(' '))
    digest.update('\n')
  }
}
const hash = digest.digest('hex').slice(0, 16)
report('answer', startedAt, [
  {
    id: 'discoverKnownPersonUs',
    value: (spent * 1e6) / answers,
    unit: 'µs CPU',
    note: `${answers} answers of 12 for ${PEOPLE} people, ${count} products; ${shown} items shown, digest ${hash}`,
  },
])
