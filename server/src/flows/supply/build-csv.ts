import { moneyToDecimal, pick } from '@qianmian/kernel'
import { csvRow } from '../../formats/csv/csv-row.ts'
import { sellingOffers } from '../../modules/catalog/index.ts'
import { listLocations } from '../../modules/shops/index.ts'
import { listBuilds, listTerms } from '../../modules/supply/index.ts'
import type { Ctx } from '../../platform/ctx.ts'

const CSV = { delimiter: ',', newline: '\r\n', quote: 'minimal' } as const
const HEAD = {
  zh: ['最晚下单', '到货', '供货商', '仓', '商品', '规格', 'SKU', '件', '金额'],
  en: ['Order by', 'Arrives', 'Supplier', 'Warehouse', 'Product', 'Options', 'SKU', 'Units', 'Cost'],
} as const

/** What has to be ordered before the next sales event, what is due first on top, in the reader's language. */
export async function buildCsv(ctx: Ctx): Promise<string> {
  const lang = ctx.locale
  const [builds, offers, terms, locations] = [
    await listBuilds(ctx),
    new Map((await sellingOffers(ctx)).map((offer) => [offer.id, offer])),
    new Map((await listTerms(ctx)).map((one) => [one.variantId, one])),
    new Map((await listLocations(ctx)).map(({ id, name }) => [id, name])),
  ]
  const rows = builds
    .flatMap(({ variantId, lines }) => lines.map((line) => ({ ...line, offer: offers.get(variantId), variantId })))
    .sort((a, b) => (a.orderOn < b.orderOn ? -1 : a.orderOn > b.orderOn ? 1 : b.costMinor - a.costMinor))
    .flatMap(({ offer, variantId, ...line }) =>
      offer
        ? [
            [
              line.orderOn,
              line.arrivesOn,
              terms.get(variantId)?.supplier ?? '',
              pick(locations.get(line.locationId) ?? {}, lang),
              pick(offer.name, lang),
              offer.options.map((one) => pick(one, lang)).join(' / '),
              offer.sku ?? '',
              String(line.units),
              moneyToDecimal({ amount: line.costMinor, currency: ctx.shop.currency }),
            ],
          ]
        : [],
    )
  return `\uFEFF${[HEAD[lang], ...rows].map((cells) => csvRow(cells, CSV)).join('')}`
}
