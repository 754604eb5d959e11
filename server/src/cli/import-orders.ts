import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { importShop } from '../flows/orders/import-shop.ts'
import { decodeText } from '../formats/orders/decode-text.ts'
import { readShopFiles, type ShopFile } from '../formats/orders/read-shop-files.ts'
import type { Ctx } from '../platform/ctx.ts'

const MOST_BYTES = 256 * 1024 * 1024
const SHOWN_ISSUES = 50
const NAMES = { products: '商品 products', stock: '库存 stock', customers: '顾客 customers', orders: '订单 orders' }

/**
 * The files of a shop in a folder, or one file. Cases of a bench are none.
 * @returns undefined when there is nothing to read
 */
export function shopFilesIn(path: string): ShopFile[] | undefined {
  const info = statSync(path, { throwIfNoEntry: false })
  if (!info) return undefined
  const names = info.isDirectory()
    ? readdirSync(path)
        .filter((name) => /\.(json|csv)$/i.test(name) && !/^(tasks|cases)\.json/i.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path]
  const files = names.filter((name) => statSync(name).size <= MOST_BYTES)
  return files.length === names.length && files.length > 0
    ? files.map((name) => ({ name: basename(name), text: decodeText(readFileSync(name)) }))
    : undefined
}

/**
 * Brings a running shop along from its files.
 * @returns the exit code: 0 everything is there, 1 some records could not be brought, 66 nothing to read, 130 stopped
 */
export async function importOrdersCommand(
  ctx: Ctx,
  path: string,
  options: {
    readonly currency: string
    readonly signal: AbortSignal
    readonly print: (line: string) => void
    readonly tell: (line: string) => void
  },
): Promise<number> {
  const files = shopFilesIn(path)
  if (!files) {
    options.print(
      `${path} 里没有能读的 JSON 或 CSV（每个最多 256 MB）。There is no JSON or CSV to read in ${path} (256 MB each at most).`,
    )
    return 66
  }
  const started = performance.now()
  const done = await importShop(ctx, readShopFiles(files, options.currency), {
    signal: options.signal,
    onProgress: (kind, now, all) => options.tell(`${NAMES[kind]} ${now}/${all}`),
  })
  if (!done.ok) {
    options.print(`${done.error.message.zh ?? ''} ${done.error.message.en ?? ''}`)
    return 1
  }
  const { counts, issues, isWhole } = done.value
  options.print('')
  for (const [kind, { read, created, unchanged, changed, erased }] of Object.entries(counts)) {
    if (read === 0) continue
    options.print(
      `${NAMES[kind as keyof typeof NAMES]}: 读到 read ${read}　新增 created ${created}　没变 unchanged ${unchanged}　有变 changed ${changed}${erased > 0 ? `　已删除不再带进 erased before ${erased}` : ''}`,
    )
  }
  for (const { place, severity, message } of issues.slice(0, SHOWN_ISSUES)) {
    options.print(`  ${severity === 'error' ? '×' : '!'} ${place}　${message.zh ?? ''} ${message.en ?? ''}`)
  }
  if (issues.length > SHOWN_ISSUES) {
    options.print(`  还有 ${issues.length - SHOWN_ISSUES} 条。${issues.length - SHOWN_ISSUES} more.`)
  }
  options.print(`${((performance.now() - started) / 1000).toFixed(1)} s`)
  if (!isWhole) {
    options.print('已停，写下的都在；再运行一次会接着走。Stopped. What is written stays; run it again to go on.')
    return 130
  }
  return issues.some((issue) => issue.severity === 'error') ? 1 : 0
}
