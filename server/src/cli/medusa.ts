import { readFileSync } from 'node:fs'
import type { Lang, LocalizedText } from '@qianmian/kernel'
import { connectMedusa, removeMedusa, steerMedusa } from '../flows/connectors/connect-medusa.ts'
import { readMedusa, type ShownRun, shownRun } from '../flows/connectors/connector-view.ts'
import { syncMedusa } from '../flows/connectors/sync-medusa.ts'
import { CONNECTOR_TAKES, type ConnectorTake, type CountedKind } from '../modules/connectors/index.ts'
import type { Ctx } from '../platform/ctx.ts'

const SHOWN_NOTES = 50
const NAMES: Readonly<Record<CountedKind, string>> = {
  products: '商品 products',
  stock: '库存 stock',
  customers: '顾客 customers',
  orders: '订单 orders',
  content: '写过去的文案 words written',
  prices: '写过去的价格 prices written',
}

export interface MedusaCommand {
  readonly deed: string | undefined
  /** For `connect`. */
  readonly url: string | undefined
  /** Comma-separated, for `connect`; everything where it is absent. */
  readonly take: string | undefined
  readonly lang: Lang
  readonly everyMinutes: number
  readonly isFull: boolean
  readonly signal: AbortSignal
  /** Where the key is read: never an argument, which other people of the machine could see. */
  readonly readKey?: () => string
  readonly print: (line: string) => void
  /** A line that the next one overwrites. */
  readonly tell: (line: string) => void
}

const both = ({ zh = '', en = '' }: LocalizedText): string => `${zh} ${en}`

/**
 * `qianmian medusa connect|sync|status|pause|resume|remove`.
 * @returns the exit code: 0 in step, 1 something was left out or went wrong, 64 not understood, 66 no Medusa, 75 busy, 130 stopped
 */
export async function medusaCommand(ctx: Ctx, command: MedusaCommand): Promise<number> {
  const { deed, print } = command
  if (deed === 'connect') return connect(ctx, command)
  if (!(await readMedusa(ctx))) {
    print('还没有接上 Medusa。No Medusa is connected: qianmian medusa connect --url https://…')
    return 66
  }
  if (deed === 'sync') return sync(ctx, command)
  if (deed === 'status') return status(ctx, command)
  const done =
    deed === 'remove'
      ? await removeMedusa(ctx)
      : deed === 'pause' || deed === 'resume'
        ? await steerMedusa(ctx, deed === 'resume')
        : undefined
  if (!done) return 64
  print(done.ok ? '好了。Done.' : both(done.error.message))
  return done.ok ? 0 : 1
}

async function connect(ctx: Ctx, command: MedusaCommand): Promise<number> {
  const { url, take, lang, everyMinutes, print } = command
  const takes = take === undefined ? [...CONNECTOR_TAKES] : take.split(',').map((one) => one.trim())
  const known = takes.filter((one): one is ConnectorTake => CONNECTOR_TAKES.some((name) => name === one))
  if (!url || known.length !== takes.length || known.length === 0) {
    print(`--url https://…  --take ${CONNECTOR_TAKES.join(',')}`)
    return 64
  }
  const key = (command.readKey ?? (() => readFileSync(0, 'utf8')))().trim()
  const connected = await connectMedusa(ctx, { url, key, takes: known, lang, everyMinutes })
  if (!connected.ok) {
    print(both(connected.error.message))
    return 1
  }
  print(`接上了 ${connected.value.url}，密钥 ${connected.value.keyHint}。Connected. 接着 Next: qianmian medusa sync`)
  return 0
}

async function sync(ctx: Ctx, { isFull, signal, print, tell }: MedusaCommand): Promise<number> {
  const started = performance.now()
  const onProgress = (kind: CountedKind, done: number) => tell(`${NAMES[kind]} ${done}`)
  const run = await syncMedusa(ctx, { isFull, signal, onProgress })
  if (!run) {
    print('正在同步，等它做完。A run is under way: wait for it.')
    return 75
  }
  print('')
  printRun(shownRun(run), print)
  print(`${((performance.now() - started) / 1000).toFixed(1)} s`)
  if (run.state === 'stopped') return 130
  return run.state === 'done' && !run.notes.some(({ severity }) => severity === 'error') ? 0 : 1
}

async function status(ctx: Ctx, { print }: MedusaCommand): Promise<number> {
  const medusa = await readMedusa(ctx)
  if (!medusa) return 66
  print(`${medusa.url}　${medusa.keyHint}　${medusa.takes.join(', ')}`)
  print(
    medusa.isOn
      ? `每 ${medusa.everyMinutes} 分钟，下次 ${medusa.nextAt?.toISOString()}。Every ${medusa.everyMinutes} minutes.`
      : '已暂停。Paused.',
  )
  if (medusa.run) printRun(medusa.run, print)
  for (const { productName, field, ours, theirs } of medusa.conflicts)
    print(`  ! ${productName.zh ?? productName.en} ${field}: Medusa「${theirs}」≠ 我们 ours「${ours}」`)
  return 0
}

function printRun({ state, counts, notes, notesTotal, problem }: ShownRun, print: (line: string) => void): void {
  for (const { kind, read, created, changed, unchanged } of counts)
    print(
      `${NAMES[kind]}: 读到 read ${read}　新增 created ${created}　有变 changed ${changed}　没变 unchanged ${unchanged}`,
    )
  for (const { place, severity, message } of notes.slice(0, SHOWN_NOTES))
    print(`  ${severity === 'error' ? '×' : '!'} ${place}　${both(message)}`)
  const more = notesTotal - Math.min(notes.length, SHOWN_NOTES)
  if (more > 0) print(`  还有 ${more} 条。${more} more.`)
  if (problem) print(both(problem))
  if (state === 'stopped')
    print('已停，写下的都在；再运行一次会接着走。Stopped. What is written stays; run it again to go on.')
}
