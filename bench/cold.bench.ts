// new items: leave-one-out on simulated shops and a real one, against means of category and shop
// npm run bench -- cold [--inner] [--only demo|like|gifts] [--seeds 6]
// A product's whole history is hidden, and its next four weeks are told by the others as they stood then. With --inner other seeds
// and the earlier half of the real launches: every choice in engines/forecast/src/cold was made on those.
import { existsSync } from 'node:fs'
import { coldForecast, learnLikeness, type Neighbour } from '@qianmian/forecast'
import { type ColdWorld, demoWorld, giftWorld, likeWorld } from './cold-worlds.ts'
import { type BenchRow, benchOptions, dataFolder, report } from './report.ts'

const options = benchOptions()
const startedAt = new Date()
const isInner = options.inner === 'true'
const seeds = Array.from({ length: Number(options.seeds ?? 6) }, (_, n) => `${isInner ? 'inner' : 'told'}-${n + 1}`)
const AHEAD = 28
const RECENT = 56
const LEVELS = [0.1, 0.25, 0.5, 0.75, 0.9]
const PATHS = 400

interface Told {
  readonly truth: number
  readonly said: Readonly<Record<'like' | 'likeMiddle' | 'category' | 'categoryMiddle' | 'shop' | 'shopMiddle', number>>
  readonly quantiles: readonly number[]
  readonly categoryQuantiles: readonly number[]
}

const rows: BenchRow[] = []
const measured = (name: string, worlds: readonly ColdWorld[], must: string | undefined): void => {
  const told = worlds.flatMap(tellAll)
  const sold = told.reduce((sum, { truth }) => sum + truth, 0)
  const wape = (of: keyof Told['said']): number =>
    told.reduce((sum, { truth, said }) => sum + Math.abs(truth - said[of]), 0) / sold
  const pinball = (of: 'quantiles' | 'categoryQuantiles'): number =>
    told.reduce(
      (sum, one) =>
        sum +
        LEVELS.reduce((loss, level, k) => {
          const off = one.truth - (one[of][k] as number)
          return loss + (off >= 0 ? level * off : (level - 1) * off)
        }, 0),
      0,
    ) / sold
  const inside = told.filter(
    ({ truth, quantiles }) => truth >= (quantiles[0] as number) && truth <= (quantiles[4] as number),
  ).length
  const [like, category] = [wape('like'), wape('category')]
  rows.push(
    { id: `${name}.wape`, value: like, unit: '', note: `${told.length} items; means` },
    { id: `${name}.wapeCategory`, value: category, unit: '' },
    { id: `${name}.wapeShop`, value: wape('shop'), unit: '' },
    { id: `${name}.wapeMiddle`, value: wape('likeMiddle'), unit: '', note: 'medians' },
    { id: `${name}.wapeCategoryMiddle`, value: wape('categoryMiddle'), unit: '' },
    { id: `${name}.wapeShopMiddle`, value: wape('shopMiddle'), unit: '' },
    { id: `${name}.againstCategory`, value: like / category, unit: '', ...(must ? { must } : {}) },
    {
      id: `${name}.pinballSkill`,
      value: 1 - pinball('quantiles') / pinball('categoryQuantiles'),
      unit: '',
      note: 'five quantiles of the four weeks, against what others of the category sold',
    },
    { id: `${name}.coverage80`, value: inside / told.length, unit: '', note: 'of the sum of four weeks' },
  )
}
const isAsked = (part: string): boolean => options.only === undefined || options.only === part
if (isAsked('demo')) measured('demo', seeds.map(demoWorld), undefined)
if (isAsked('like')) measured('like', seeds.map(likeWorld), '<= .95')
const folder = `${dataFolder()}/forecast`
if (!isAsked('gifts')) {
  // Something else was asked for.
} else if (existsSync(`${folder}/uci_online_retail_top600_skus.csv`)) {
  measured('gifts', [giftWorld(folder, isInner ? 'inner' : 'outer', 'all')], '<= 1')
  measured('giftLaunches', [giftWorld(folder, isInner ? 'inner' : 'outer', 'launched')], undefined)
} else process.stdout.write(`gifts are left out: nothing at ${folder}\n`)
report('cold', startedAt, rows)

function tellAll({ items, origins }: ColdWorld): Told[] {
  return origins.flatMap(({ day, items: asked }) => {
    const all = items.flatMap(({ units, ...item }, i) => {
      const days = [...units.subarray(Math.max(0, day - RECENT), day)].filter((sold) => !Number.isNaN(sold))
      if (days.length < AHEAD) return []
      const rate = days.reduce((sum, sold) => sum + sold, 0) / days.length
      const apart = days.reduce((sum, sold) => sum + (sold - rate) ** 2 - rate, 0)
      const squares = days.length * rate * rate
      return [
        {
          ...item,
          i,
          rate,
          periods: days.length,
          ...(squares > 1 ? { overdispersion: Math.max(0, apart / squares) } : {}),
        },
      ]
    })
    const likeness = learnLikeness(all)
    if (options.verbose) console.log(day, all.length, likeness.attributes, likeness.group, likeness.own)
    return asked.flatMap((i): Told[] => {
      const item = items[i]
      if (!item) return []
      // The whole product is hidden.
      const others: (Neighbour & { category: string })[] = all.filter(({ group }) => group !== item.group)
      const truth = item.units.subarray(day, day + AHEAD).reduce((sum, sold) => sum + sold, 0)
      const said = coldForecast(item.attributes, others, new Float64Array(0), { likeness, group: item.group })
      const same = others.filter(({ category }) => category === item.category)
      const rates = rising((same.length > 0 ? same : others).map(({ rate }) => rate))
      const every = rising(others.map(({ rate }) => rate))
      const sums = rising(
        said
          .paths(PATHS, new Float64Array(AHEAD).fill(1), `${i}/${day}`)
          .map((path) => path.reduce((a, b) => a + b, 0)),
      )
      return [
        {
          truth,
          said: {
            like: AHEAD * said.rate,
            likeMiddle: at(sums, 0.5),
            category: AHEAD * mean(rates),
            categoryMiddle: AHEAD * at(rates, 0.5),
            shop: AHEAD * mean(every),
            shopMiddle: AHEAD * at(every, 0.5),
          },
          quantiles: LEVELS.map((level) => at(sums, level)),
          categoryQuantiles: LEVELS.map((level) => AHEAD * at(rates, level)),
        },
      ]
    })
  })
}

function rising(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b)
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function at(values: readonly number[], share: number): number {
  return values[Math.min(values.length - 1, Math.floor(share * values.length))] as number
}
