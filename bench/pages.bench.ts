// Page plans over the demo shop: five shoppers as text (--show), the rules counted over 20,000 pages, speed of profile and page.
import { BRANDS, DEMO_PRODUCTS, demoSubjects } from '@qianmian/demo'
import { type Lang, pick, seededRandom } from '@qianmian/kernel'
import {
  candidatesFrom,
  EVENT_KINDS,
  giveConsent,
  INTENTS,
  type InterestEvent,
  type InterestEventKind,
  type InterestProfile,
  type PageContext,
  type PagePlan,
  type PageProduct,
  type PageSeason,
  phraseReason,
  planPage,
  priceBands,
  type Surface,
  sessionProfile,
  traitsOf,
  updateProfile,
} from '@qianmian/recommend'
import { type BenchRow, benchOptions, cpuSeconds, report } from './report.ts'

const startedAt = new Date()
const options = benchOptions()
const NOW = Date.UTC(2026, 10, 26, 12)
const MINUTE = 60_000
const DAY = 86_400_000

const subjects = demoSubjects()
const bands = priceBands(
  subjects.map(({ category, priceFrom }) => ({ category, amount: priceFrom?.amount ?? Number.NaN })),
)
const products: PageProduct[] = subjects.map((subject, i) => ({
  subject,
  traits: traitsOf(subject, DEMO_PRODUCTS[i]?.tags, bands),
  hasPicture: true,
  hasFilm: i % 4 === 0,
}))
const byHandle = new Map(products.map((product) => [product.subject.handle, product]))
const byId = new Map(products.map((product) => [product.subject.id, product]))
const source = candidatesFrom(products)
const names = {
  product: (id: string) => byId.get(id)?.subject.name,
  brand: (id: string) => BRANDS.find((brand) => brand.id === id)?.name,
}

type Act = readonly [kind: InterestEventKind, handle: string, minutesAgo: number, more?: Partial<InterestEvent>]

function shopper(acts: readonly Act[]): InterestProfile {
  return acts.reduce((profile, [kind, handle, minutesAgo, more], i) => {
    const product = byHandle.get(handle)
    if (!product) throw new Error(`no product ${handle}`)
    const event = {
      id: `ev-${i + 1}`,
      kind,
      atMs: NOW - minutesAgo * MINUTE,
      productId: product.subject.id,
      traits: product.traits,
      ...more,
    }
    return updateProfile(profile, event, event.atMs)
  }, sessionProfile(NOW) as InterestProfile)
}

function show(title: string, plan: PagePlan, lang: Lang): void {
  const line = (text: string): boolean => process.stdout.write(`${text}\n`)
  line(`\n## ${title} (${plan.surface}, ${plan.manner}, ${plan.stage}, ${plan.personal ? 'personal' : 'for all'})`)
  const intent = (id: string) => INTENTS.find((one) => one.id === id)?.heading
  const occasion = (id: string) => ({ zh: id, en: id })
  for (const block of plan.blocks) {
    line(
      `[${block.kind}/${block.form}] ${pick(block.heading, lang)} — ${phraseReason(block.reason, { names, intent, occasion }, lang)}${block.attributes ? ` (${block.attributes.join(', ')})` : ''}`,
    )
    for (const item of block.items) {
      const subject = byId.get(item.productId)?.subject
      line(
        `    ${subject ? pick(subject.name, lang) : item.productId}${item.does ? ` · ${pick(item.does, lang)}` : ''} — ${phraseReason(item.reason, { names, subject, intent, occasion }, lang)}`,
      )
    }
  }
}

const winter = {
  nowMs: NOW,
  season: 'winter' as PageSeason,
  weather: 'cold' as const,
  occasions: [{ id: 'term-minor-snow', inDays: -4 }],
}
const around = (...handles: readonly string[]): PageProduct[] => handles.flatMap((handle) => byHandle.get(handle) ?? [])
const film = { share: 1 }
const SAMPLES: readonly (readonly [title: string, surface: Surface, context: PageContext, lang: Lang])[] = [
  ['A stranger', 'home', { profile: sessionProfile(NOW), moment: winter, seed: 'a' }, 'zh'],
  [
    'Looks at pictures, starts to train at home',
    'home',
    {
      profile: shopper([
        ['view', 'moss-yoga-mat', 30],
        ['film', 'moss-yoga-mat', 29, film],
        ['view', 'arc-resistance-bands', 20],
        ['film', 'arc-resistance-bands', 19, film],
        ['share', 'moss-yoga-mat', 18],
        ['film', 'bowstring-leggings', 10, film],
      ]),
      moment: winter,
      seed: 'b',
    },
    'zh',
  ],
  [
    'Reads stories of tea',
    'home',
    {
      profile: shopper([
        ['view', 'cloud-window-white-tea', 3 * 1440],
        ['story', 'cloud-window-white-tea', 3 * 1440 - 1, { dwellMs: 90_000 }],
        ['view', 'after-rain-gaiwan', 40],
        ['story', 'after-rain-gaiwan', 38, { dwellMs: 60_000 }],
        ['story', 'ground-vein-rug', 12, { dwellMs: 60_000 }],
      ]),
      moment: winter,
      seed: 'c',
    },
    'en',
  ],
  [
    'Compares headphones by figures',
    'home',
    {
      profile: shopper([
        ['view', 'tinglan-q3-headphones', 16],
        ['specs', 'tinglan-q3-headphones', 15],
        ['view', 'tinglan-e2-earbuds', 12],
        ['specs', 'tinglan-e2-earbuds', 11],
        ['compare', 'tinglan-q3-headphones', 9],
        ['view', 'tinglan-q3-headphones', 5],
        ['sort', 'tinglan-q3-headphones', 4, { sortBy: 'price' }],
      ]),
      moment: winter,
      transitions: (type): Readonly<Record<string, number>> =>
        new Map<string, Record<string, number>>([['headphones', { 'laptop-stand': 0.2, keyboard: 0.15 }]]).get(type) ??
        {},
      seed: 'd',
    },
    'zh',
  ],
  [
    'Has just bought a bed',
    'after-purchase',
    {
      profile: shopper([
        ['view', 'sleeping-river-bed', 90],
        ['basket', 'sleeping-river-bed', 20],
        ['purchase', 'sleeping-river-bed', 2],
      ]),
      moment: winter,
      around: around('sleeping-river-bed'),
      seed: 'e',
    },
    'en',
  ],
  [
    'Searched for what is not there',
    'empty-search',
    {
      profile: sessionProfile(NOW),
      moment: winter,
      search: {
        types: ['coat'],
        scenes: ['commuting'],
        near: around('breezeway-light-jacket', 'far-ridge-down-jacket'),
      },
      seed: 'f',
    },
    'en',
  ],
]
if (options.show)
  for (const [title, surface, context, lang] of SAMPLES) show(title, planPage(surface, context, source), lang)

/** Random shoppers, random pages: what must never happen is counted. */
const SURFACES: readonly Surface[] = ['home', 'product', 'basket', 'after-purchase', 'empty-search', 'email']
const SEASONS: readonly PageSeason[] = ['spring', 'summer', 'autumn', 'winter']
const PAGES = Number(options.pages ?? 20_000)
const random = seededRandom('pages')
const broken = { twice: 0, bought: 0, hidden: 0, noReason: 0, badFact: 0, empty: 0 }
let items = 0
let updates = 0
let updateCpu = 0
let planCpu = 0
const planTimes: number[] = []
const sizes: number[] = []
const shownTypes = new Map<string, number>()
for (let page = 0; page < PAGES; page++) {
  let profile: InterestProfile = sessionProfile(NOW)
  const count = random.int(25)
  const before = cpuSeconds()
  for (let i = 0; i < count; i++) {
    const product = random.pick(products)
    const event = {
      id: `${page}-${i}`,
      kind: random.pick(EVENT_KINDS),
      atMs: NOW - random.int(30 * DAY),
      productId: product.subject.id,
      traits: product.traits,
      dwellMs: random.int(90_000),
    }
    profile = updateProfile(profile, event, NOW)
  }
  updateCpu += cpuSeconds() - before
  updates += count
  sizes.push(JSON.stringify(profile).length)
  if (profile.mode === 'session' && page % 2 === 0) profile = giveConsent(profile, 'p', NOW)
  const context: PageContext = {
    profile,
    moment: { nowMs: NOW, season: random.pick(SEASONS) },
    around: random.shuffle(products).slice(0, 1 + random.int(2)),
    seed: String(page),
  }
  const surface = random.pick(SURFACES)
  const started = performance.now()
  const cpu = cpuSeconds()
  const plan = planPage(surface, context, source)
  planCpu += cpuSeconds() - cpu
  planTimes.push((performance.now() - started) * 1_000)
  const offers = plan.blocks.filter(({ kind }) => kind !== 'care').flatMap((block) => block.items)
  const ids = offers.map(({ productId }) => productId)
  items += ids.length
  broken.twice += ids.length - new Set(ids).size
  broken.empty += Number(plan.blocks.length === 0)
  const isForAll = surface === 'email' && profile.mode === 'session'
  for (const { productId, reason } of offers) {
    const subject = byId.get(productId)?.subject
    shownTypes.set(subject?.productType ?? '', (shownTypes.get(subject?.productType ?? '') ?? 0) + 1)
    if (!isForAll && profile.bought.includes(productId)) broken.bought++
    if (!isForAll && profile.hidden.includes(productId)) broken.hidden++
    if (
      phraseReason(reason, { names, subject, intent: (id) => INTENTS.find((one) => one.id === id)?.heading }, 'zh') ===
      ''
    )
      broken.noReason++
    if (reason.factIds.some((id) => !subject?.facts.some((fact) => fact.id === id))) broken.badFact++
  }
}
planTimes.sort((a, b) => a - b)
sizes.sort((a, b) => a - b)
const quantile = (list: readonly number[], share: number): number =>
  list[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0
const rows: BenchRow[] = [
  { id: 'intents', value: INTENTS.length, unit: '', must: '>= 60' },
  { id: 'shownTwice', value: broken.twice, unit: '', must: '= 0', note: `${PAGES} pages, ${items} items` },
  { id: 'shownBought', value: broken.bought, unit: '', must: '= 0' },
  { id: 'shownHidden', value: broken.hidden, unit: '', must: '= 0' },
  { id: 'withoutReason', value: broken.noReason, unit: '', must: '= 0' },
  {
    id: 'foreignFacts',
    value: broken.badFact,
    unit: '',
    must: '= 0',
    note: 'a reason that cites a fact of another product',
  },
  { id: 'emptyPages', value: broken.empty, unit: '', must: '= 0' },
  { id: 'typesShown', value: shownTypes.size, unit: 'of 99' },
  { id: 'profileUpdateUs', value: (updateCpu * 1e6) / Math.max(1, updates), unit: 'µs CPU' },
  { id: 'profileBytesP99', value: quantile(sizes, 0.99), unit: 'B' },
  { id: 'planP50Us', value: quantile(planTimes, 0.5), unit: 'µs' },
  {
    id: 'planP99Us',
    value: quantile(planTimes, 0.99),
    unit: 'µs',
    note: `${((planCpu * 1e6) / PAGES).toFixed(0)} µs CPU on average`,
  },
]
report('pages', startedAt, rows)
