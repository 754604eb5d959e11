import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Panel } from '@qianmian/forecast'

/** Rows of a panel of stores, brands and weeks with a price column a brand, as columns. */
export function readPanel(path: string): Panel {
  const [head = '', ...lines] = gunzipSync(readFileSync(path)).toString().trim().split('\n')
  const names = head.split(',')
  const place = (name: string): number => names.indexOf(name)
  const [store, brand, week, sold, deal, feat] = ['store', 'brand', 'week', 'logmove', 'deal', 'feat'].map(place) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const rows = lines.map((line) => line.split(','))
  const numbers = (of: (row: string[]) => unknown): Float64Array => Float64Array.from(rows, (row) => Number(of(row)))
  return {
    item: rows.map((row) => row[brand] as string),
    place: rows.map((row) => row[store] as string),
    time: Int32Array.from(rows, (row) => Number(row[week])),
    units: numbers((row) => Math.exp(Number(row[sold]))),
    price: numbers((row) => row[place(`price${row[brand]}`)]),
    promotions: { deal: numbers((row) => row[deal]), feature: numbers((row) => row[feat]) },
  }
}
