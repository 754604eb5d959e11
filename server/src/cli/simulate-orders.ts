import { writeFile } from 'node:fs/promises'
import { type PastReport, removePastOrders, simulatePastOrders } from '../flows/orders/simulate-past-orders.ts'
import type { Ctx } from '../platform/ctx.ts'

export interface SimulateOrdersOptions {
  readonly seed: string
  readonly months: number
  /** Counts the shop's shelves as the made-up ones ended. */
  readonly stock?: boolean
  /** Takes everything simulated away instead. */
  readonly remove: boolean
  /** Where the truth is written, as JSON. */
  readonly truthFile: string | undefined
  readonly signal: AbortSignal
  readonly print: (line: string) => void
  /** A line that the next one takes the place of. */
  readonly tell: (line: string) => void
}

/**
 * Gives the demo shop a past of made-up orders, or takes it away.
 * @returns the exit code: 0 done, 1 refused, 130 stopped by Ctrl-C
 */
export async function simulateOrdersCommand(ctx: Ctx, options: SimulateOrdersOptions): Promise<number> {
  const { print, tell } = options
  if (options.remove) {
    const orders = await removePastOrders(ctx)
    print(`拿掉了 ${orders} 张模拟订单。Removed ${orders} simulated orders.`)
    return 0
  }
  const started = performance.now()
  const made = await simulatePastOrders(ctx, {
    ...options,
    onProgress: (day, days, orders) => tell(`第 ${day}/${days} 天 day　${orders} 单 orders`),
  })
  tell('')
  if (!made.ok) {
    print(`${made.error.message.zh ?? ''} ${made.error.message.en ?? ''}`)
    return 1
  }
  const { orders, units, returned, lost, firstDay, days, wasThere, isWhole } = made.value
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  print(
    wasThere
      ? `种子「${options.seed}」的订单已在店里，没有新增。The orders of seed ${options.seed} are in the shop already: nothing was added.`
      : `${orders} 张模拟订单，${seconds} 秒。${orders} simulated orders in ${seconds} s.`,
  )
  print(
    `从 from ${firstDay}，${days} 天 days　卖出 sold ${units}　退回 returned ${returned}　缺货少卖 lost to empty shelves ${lost}`,
  )
  if (options.truthFile && isWhole) {
    await writeFile(options.truthFile, `${JSON.stringify(truthOf(options.seed, made.value))}\n`)
    print(`真相 truth: ${options.truthFile}`)
  }
  if (!isWhole) print('已停，写下的都在；再运行一次会接着走。Stopped. What is written stays; run it again to go on.')
  return isWhole ? 0 : 130
}

/** The law of each variant and its days, a list a figure: what a forecast can be held against. */
const truthOf = (seed: string, { firstDay, days, orders, history }: PastReport) => ({
  simulated: true,
  seed,
  firstDay,
  days,
  orders,
  variants: history.map(({ law, sku, days: list }) => ({
    ...law,
    sku,
    wanted: list.map((day) => day.wanted),
    sold: list.map((day) => day.sold),
    expected: list.map((day) => day.meanUnits),
    priceMinor: list.map((day) => day.priceMinor),
    stock: list.map((day) => day.stock),
  })),
})
