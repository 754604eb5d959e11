import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { DEMO_PRODUCTS } from '@qianmian/demo'
import type { Attributes } from '@qianmian/forecast'
import { seededRandom } from '@qianmian/kernel'
import { likeAttributes } from '../server/src/flows/supply/like-products.ts'
import { demandHistory } from '../server/src/simulation/demand.ts'

/** An item of a shop whose sales are known, and hidden in turn. */
export interface ColdItem {
  readonly attributes: Attributes
  /** What a shopkeeper would take the mean of. */
  readonly category: string
  readonly group: string
  /** Units by day; NaN before it was on sale. */
  readonly units: Float64Array
}

export interface ColdWorld {
  readonly items: readonly ColdItem[]
  /** First day of the four weeks that are to be told, with which items are told from there. */
  readonly origins: readonly { readonly day: number; readonly items: readonly number[] }[]
}

const WEEKS_4 = 28
const FIRST_DAY = '2025-06-20'
const DAYS = 400

/** Variants of the demo shop as a plan sees them; every n-th, as `simulate-orders` takes them. */
const demoVariants = () => {
  const all = DEMO_PRODUCTS.flatMap((product) =>
    product.variants.map((variant) => ({
      id: variant.sku,
      group: product.handle,
      category: product.category,
      priceMinor: Math.round(100 * variant.priceYuan),
      attributes: likeAttributes(
        {
          category: product.category,
          priceMinor: Math.round(100 * variant.priceYuan),
          options: variant.values.map((value, option) => product.options[option]?.values[value] ?? {}),
        },
        {
          productType: product.productType,
          brand: product.brand,
          options: product.options.map(({ name }) => name),
          facts: product.facts,
        },
      ),
    })),
  )
  return all
}

/** Four ordinary months, no festival in any of them. */
const ORDINARY = [55, 210, 300, 370]

/**
 * The demo shop with the sales of `simulate-orders`: there how well something sells is drawn for each variant alone, and nothing
 * that is known of it tells.
 */
export function demoWorld(seed: string): ColdWorld {
  const all = demoVariants()
  const step = all.length / 120
  const some = all.filter((_, n) => Math.floor(n / step) !== Math.floor((n - 1) / step)).slice(0, 120)
  const history = demandHistory(
    some.map((one) => ({ ...one, key: one.id })),
    FIRST_DAY,
    DAYS,
    seed,
  )
  return asWorld(
    some,
    history.map(({ days }) => Float64Array.from(days, ({ sold }) => sold)),
  )
}

/**
 * The same shop, but what things are tells how they sell: category, brand, price and option each have a factor of their own, drawn
 * by the seed; so has every product; and as much again is told by nothing.
 */
export function likeWorld(seed: string): ColdWorld {
  const all = demoVariants()
  const random = seededRandom(`like/${seed}`)
  const effects = new Map<string, number>()
  const effect = (key: string, width: number): number => {
    if (!effects.has(key)) effects.set(key, width * random.normal())
    return effects.get(key) as number
  }
  const units = all.map((variant) => {
    const own = random.fork(variant.id)
    const { price } = variant.attributes
    const rate = Math.exp(
      -0.7 +
        effect(`category/${variant.category}`, 0.5) +
        effect(`type/${variant.attributes.type}`, 0.4) +
        effect(`brand/${variant.attributes.brand}`, 0.4) +
        effect('price', 0.3) * (Number(price) - 9.2) +
        effect(`size/${variant.attributes['option:size']}`, 0.4) +
        effect(`product/${variant.group}`, 0.4) +
        0.4 * own.normal(),
    )
    return Float64Array.from({ length: DAYS }, () => {
      // A gamma's worth of chance by day, then a Poisson.
      const mean = rate * Math.exp(0.4 * own.normal() - 0.08)
      const limit = Math.exp(-mean)
      let sold = 0
      for (let product = own.next(); product > limit; product *= own.next()) sold += 1
      return sold
    })
  })
  return asWorld(all, units)
}

function asWorld(variants: ReturnType<typeof demoVariants>, units: readonly Float64Array[]): ColdWorld {
  return {
    items: variants.map(({ attributes, category, group }, i) => ({
      attributes,
      category,
      group,
      units: units[i] as Float64Array,
    })),
    origins: ORDINARY.map((day) => ({ day, items: [...variants.keys()] })),
  }
}

const DAY_MS = 86_400_000

/**
 * The 600 articles that a British shop of gifts took most with (UCI Online Retail): what an article is, is read from its number and
 * its words. Which are among them was chosen by their takings of the whole year, so that late ones sold well by choice.
 */
export function giftWorld(folder: string, part: 'inner' | 'outer', which: 'launched' | 'all'): ColdWorld {
  const words = new Map(
    readFileSync(`${folder}/uci_online_retail_top600_skus.csv`, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => [line.split(',')[0] as string, /"(.*)"/.exec(line)?.[1] ?? ''] as const),
  )
  const rows = gunzipSync(readFileSync(`${folder}/uci_online_retail_top600_sku_daily.csv.gz`))
    .toString()
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
  const firstMs = Date.parse('2010-12-01')
  const dayOf = (date: string): number => Math.round((Date.parse(date) - firstMs) / DAY_MS)
  const days = Math.max(...rows.map(([, date]) => dayOf(date as string))) + 1
  const sold = new Map<string, { units: Float64Array; first: number; price: number }>()
  for (const [sku = '', date = '', units, , price] of rows) {
    const day = dayOf(date)
    const one = sold.get(sku) ?? { units: new Float64Array(days), first: day, price: Number(price) }
    if (day < one.first) [one.first, one.price] = [day, Number(price)]
    one.units[day] = (one.units[day] as number) + Math.max(0, Number(units))
    sold.set(sku, one)
  }
  const found = [...sold].map(([sku, { units, first, price }]) => {
    const told = (words.get(sku) ?? '')
      .replace(/[^A-Z ]/g, ' ')
      .split(/\s+/)
      .filter((word) => word.length > 2)
    const group = sku.replace(/[A-Z]+$/, '')
    units.fill(Number.NaN, 0, first)
    return {
      first,
      attributes: {
        price: Math.log(Math.max(0.05, price)),
        thing: told.at(-1) ?? sku,
        theme: told[0] ?? sku,
        second: told.at(-2) ?? sku,
        range: group.slice(0, 3),
        number: Number(group),
      },
      category: told.at(-1) ?? '',
      group,
      units,
    }
  })
  const [from, to] = part === 'inner' ? [60, 165] : [165, days - WEEKS_4]
  const origins =
    which === 'launched'
      ? [...new Set(found.map(({ first }) => first))]
          .filter((first) => first >= from && first < to)
          .map((day) => ({ day, items: [...found.keys()].filter((i) => found[i]?.first === day) }))
      : (part === 'inner' ? [80, 120, 150] : [180, 230, 280, 330]).map((day) => ({
          day,
          items: [...found.keys()].filter((i) => (found[i]?.first ?? days) < day - WEEKS_4),
        }))
  return { items: found, origins }
}
