import { readFileSync } from 'node:fs'
import type { Random } from '@qianmian/kernel'
import type { Served } from './serve.ts'
import { shopifyCsv } from './shopify-rows.ts'

/** The shop of the demo. */
export const SHOP = 'shanyu'

const WORDS = '山岚 晴野 青屿 南风 白榆 朝露 平川 沐光 知更 石溪 云汀 松间 远岸 竹里 素年'.split(' ')
const THINGS =
  '亚麻衬衫 羊毛围巾 实木餐桌 青瓷盖碗 保温水杯 瑜伽垫 机械键盘 台灯 洗衣液 护手霜 儿童积木 棉质床品 羽绒服 双肩包 坚果礼盒 香薰蜡烛 电热水壶 跑步鞋 防晒外套 蓝牙音箱'.split(
    ' ',
  )

/** Names of many kinds, so that a thing is not like every other. */
const named = (n: number): string => `${WORDS[n % WORDS.length]}${THINGS[Math.floor(n / 7) % THINGS.length]} ${n}`

/** Simulated visits: each is about one part of the catalogue, popular things more often (Zipf). */
export function visit(ids: readonly string[], from: Random): string[] {
  const centre = Math.floor(ids.length * from.next() ** 2)
  return Array.from({ length: 2 + from.int(7) }, () => {
    const at = centre + Math.floor(40 * (from.next() + from.next() - 1))
    return ids[Math.min(ids.length - 1, Math.max(0, at))] ?? ''
  })
}

/** As many addresses as shoppers have: the limit a minute is by client, and these are many. */
export const address = (n: number): string => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`

/** CPU seconds of the server so far (Linux counts them in hundredths). */
export function cpuOf(served: Served): number {
  const fields = readFileSync(`/proc/${served.child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** Brings made-up products into the shop and waits for them. @param products rows of the file */
export async function importProducts(served: Served, cookie: string, products: number): Promise<void> {
  const headers = { cookie, origin: served.url }
  const preview = (await (
    await fetch(`${served.url}/api/shops/${SHOP}/imports?fileName=shopify.csv`, {
      method: 'POST',
      headers,
      body: new Uint8Array(
        Buffer.from(shopifyCsv(products, 'serve').replace(/亚麻衬衫 (\d+)/g, (_, n) => named(Number(n)))),
      ),
    })
  ).json()) as { id?: string }
  await fetch(`${served.url}/api/shops/${SHOP}/imports/${preview.id}/start`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ mode: 'good-rows' }),
  })
  for (;;) {
    const row = (await (await fetch(`${served.url}/api/shops/${SHOP}/imports/${preview.id}`, { headers })).json()) as {
      status: string
    }
    if (row.status === 'done') return
    if (row.status === 'failed') throw new Error('the import failed')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** What the shop has that can be bought. */
export async function productIds(served: Served, cookie: string): Promise<string[]> {
  const ids: string[] = []
  for (let page = 0; ; page++) {
    const { items } = (await (
      await fetch(`${served.url}/api/shops/${SHOP}/products?status=active&limit=200&offset=${page * 200}`, {
        headers: { cookie },
      })
    ).json()) as { items: { id: string; stockTotal: number | null }[] }
    // What cannot be bought is not recommended, so a click on it may change no answer.
    ids.push(...items.filter(({ stockTotal }) => stockTotal !== 0).map(({ id }) => id))
    if (items.length < 200) return ids
  }
}
