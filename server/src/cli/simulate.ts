import { writeFile } from 'node:fs/promises'
import { compareLearned, type LearnedTruth } from '../flows/compare-learned.ts'
import {
  closeSimulation,
  openSimulation,
  removeSimulation,
  runSimulation,
  type SimulationOrder,
} from '../flows/simulate-shop.ts'
import type { Ctx } from '../platform/ctx.ts'

export interface SimulateOptions extends SimulationOrder {
  /** Takes everything simulated away instead. */
  readonly remove: boolean
  /** Where the truth is written, as JSON. */
  readonly truthFile: string | undefined
  readonly signal: AbortSignal
  readonly print: (line: string) => void
  /** Writes over the line before. */
  readonly tell: (line: string) => void
}

/**
 * Lets made-up shoppers come to the demo shop, or takes them away again.
 * @returns the exit code: 0 done, 1 refused, 130 stopped by Ctrl-C
 */
export async function simulateCommand(ctx: Ctx, options: SimulateOptions): Promise<number> {
  if (options.remove) {
    const { events, decisions } = await removeSimulation(ctx)
    options.print(
      `拿掉了 ${events} 条模拟事件、${decisions} 次决定。Removed ${events} events and ${decisions} decisions.`,
    )
    return 0
  }
  const started = performance.now()
  const opened = await openSimulation(ctx, options)
  if (!opened.ok) return refused(options, opened.error.message)
  const report = await runSimulation(ctx, opened.value, {
    signal: options.signal,
    onProgress: ({ share, people, events, decisions }) =>
      options.tell(
        `${Math.round(share * 100)}%　${people} 人 people　${events} 条事件 events　${decisions} 次决定 decisions`,
      ),
  })
  await closeSimulation(ctx, options.seed, report.isWhole ? 'done' : 'cancelled')
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  options.print('')
  options.print(
    report.isWhole
      ? report.events === 0
        ? `种子「${options.seed}」已在店里，没有新增。Seed ${options.seed} is in the shop already: nothing was added.`
        : `${report.people} 名模拟顾客，${seconds} 秒。${report.people} simulated shoppers in ${seconds} s.`
      : '已停，写下的都在；同一个种子会接着走。Stopped. What is written stays; the same seed goes on from here.',
  )
  const learned = await compareLearned(ctx, report.truth, options.days)
  for (const line of comparedLines(learned)) options.print(line)
  if (options.truthFile) {
    await writeFile(options.truthFile, `${JSON.stringify({ ...report.truth, learned }, null, 2)}\n`)
    options.print(`真相 truth: ${options.truthFile}`)
  }
  return report.isWhole ? 0 : 130
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`

/** What was learned beside what is true, a line a way of saying it. */
function comparedLines({ outcome, rows, covered, verdicts, rightVerdicts }: LearnedTruth): string[] {
  if (rows.length === 0) return ['没有哪件商品有两种说法。No product has two ways of saying it.']
  return [
    `学到的 learned  [区间 interval]  真的 true  (${outcome})`,
    ...rows.map(
      (row) =>
        `  ${percent(row.rate).padStart(7)}  [${percent(row.low)}, ${percent(row.high)}]  ${percent(row.trueRate).padStart(7)}  ` +
        `${row.isCovered ? '√' : '×'}  ${row.standing.padEnd(8)} ${row.headline.zh ?? ''}`,
    ),
    `区间盖住真相 covered: ${covered}/${rows.length}　结论对 verdicts right: ${rightVerdicts}/${verdicts}`,
  ]
}

function refused({ print }: SimulateOptions, { zh, en }: { zh?: string; en?: string }): number {
  print(`${zh ?? ''} ${en ?? ''}`)
  return 1
}
