import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { PIECE_KINDS, type PieceKind } from '@qianmian/copy'
import { FILM_CUTS, FILM_FORMATS } from '@qianmian/film'
import { ANGLE_IDS, SCENE_IDS } from '@qianmian/render'
import { VOICE_STYLES } from '@qianmian/voice'
import { cutout } from './cli/cutout.ts'
import { film } from './cli/film.ts'
import { findForCommand } from './cli/find-product.ts'
import { generate } from './cli/generate.ts'
import { importOrdersCommand } from './cli/import-orders.ts'
import { inspect } from './cli/inspect.ts'
import { lintWords } from './cli/lint-words.ts'
import { medusaCommand } from './cli/medusa.ts'
import { openShop } from './cli/open-shop.ts'
import { render } from './cli/render.ts'
import { say } from './cli/say.ts'
import { simulateCommand } from './cli/simulate.ts'
import { simulateOrdersCommand } from './cli/simulate-orders.ts'
import { tasks } from './compute/tasks.ts'
import { productFilm } from './flows/product-film.ts'
import { MIGRATIONS } from './migrations.ts'
import { inlineCompute } from './platform/compute/compute.ts'
import { WorkerPool } from './platform/compute/worker-pool.ts'
import { configFromProcess } from './platform/config.ts'
import type { Ctx } from './platform/ctx.ts'
import { openDatabase } from './platform/database/database.ts'
import { migrate } from './platform/database/migrate.ts'
import { FileSigningKeys } from './platform/provenance/signing-keys.ts'
import { createSpeech } from './platform/speech/create-speech.ts'
import { StartError } from './platform/start-error.ts'
import { findFfmpeg } from './platform/video/find-ffmpeg.ts'
import { makeFilm } from './platform/video/make-film.ts'

const USAGE = `千面 Qianmian

  qianmian generate <file> [--brand brand.yaml] [--out folder] [--currency CNY] [--no-posters] [--limit n]
                            [--kinds push,sms,… | all]
      Writes listing packs (zh and en) and posters for a product file, without a server.
      不启动服务，为商品文件写内容包和海报。
      --kinds: ${PIECE_KINDS.join(', ')}
  qianmian cutout <picture> [--out out.png] [--no-shadow]
      Cuts the product out onto a transparent canvas. 把商品从照片里抠出来，背景透明。
  qianmian inspect <file> [--json]
      Prints what a file carries: label, IPTC, C2PA. 看一个文件带着什么标识。
  qianmian database create
      Makes or updates the database. 建库或升级。
  qianmian lexicon lint [words.tsv]
      Looks through the lexicon, or a table of a shop's own rows. 检查词库，或一张自己的词表。
  qianmian say <text> [--style default] [--lang zh|en] [--out speech.wav]
      Speaks a text into a WAV file. 把文字念成 WAV 文件。
      --style: ${VOICE_STYLES.map(({ id }) => id).join(', ')}
  qianmian film --product <id, handle or sku> [--lang zh|en] [--cut young|story] [--format portrait|landscape]
                [--seconds 15|30] [--style name] [--seed words] [--shop slug] [--out film.mp4] [--storyboard sheet.png|sheet.pdf]
      Makes a short film of a product, or with --storyboard alone its storyboard. 为商品做一条短视频，或只出分镜表。
  qianmian render --product <sku|id|handle> [--scene studio] [--angle three-quarter] [--out picture.png]
                  [--preview] [--seed word] [--lang zh|en]
      Draws a product's picture from its facts. 按事实画一张商品图。
      --scene: ${SCENE_IDS.join(', ')}  --angle: ${ANGLE_IDS.join(', ')}
  qianmian simulate [--shop slug] [--shoppers 3000] [--days 14] [--seed demo] [--truth truth.json] [--remove]
      Fills the demo shop with made-up shoppers whose truth is known, all marked as simulated; --remove takes them away.
      用编出来的顾客填满演示店，都带模拟标记；--remove 全部拿掉。
  qianmian import-orders <folder or file> [--shop slug]
      Brings customers, orders, products and stock of a running shop along. 把别处店铺的顾客、订单、商品和库存搬过来。
  qianmian medusa connect --url https://… [--take products,stock,customers,orders,content,prices] [--lang zh] [--every 30]
      Connects a Medusa 2 that runs already; its secret API key is read from standard input.
      接上已经在跑的 Medusa 2；它的 secret API key 从标准输入读。
  qianmian medusa sync [--full] | status | pause | resume | remove    [--shop slug]
      Brings both in step now, and goes on where a run was stopped. 现在同步一次；停过的从停下处接着走。
  qianmian simulate-orders [--shop slug] [--months 18] [--seed demo] [--stock] [--truth truth.json] [--remove]
      Gives the demo shop a past of made-up orders whose truth is known; --remove takes it away. --stock also counts the
      shelves as they ended.
      给演示店一段编出来的订单历史，真相已知；--remove 全部拿掉。--stock 连库存也按编出来的结尾数写。
`

const { positionals, values } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  strict: true,
  options: {
    brand: { type: 'string' },
    out: { type: 'string' },
    currency: { type: 'string', default: 'CNY' },
    'no-posters': { type: 'boolean', default: false },
    'no-shadow': { type: 'boolean', default: false },
    limit: { type: 'string' },
    kinds: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    style: { type: 'string' },
    lang: { type: 'string' },
    product: { type: 'string' },
    cut: { type: 'string', default: 'young' },
    format: { type: 'string', default: 'portrait' },
    seconds: { type: 'string', default: '15' },
    seed: { type: 'string' },
    shop: { type: 'string' },
    storyboard: { type: 'string' },
    scene: { type: 'string', default: 'studio' },
    angle: { type: 'string', default: 'three-quarter' },
    preview: { type: 'boolean', default: false },
    shoppers: { type: 'string', default: '3000' },
    days: { type: 'string', default: '14' },
    months: { type: 'string', default: '18' },
    truth: { type: 'string' },
    stock: { type: 'boolean', default: false },
    remove: { type: 'boolean', default: false },
    url: { type: 'string' },
    take: { type: 'string' },
    every: { type: 'string', default: '30' },
    full: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const signingKeys = () =>
  new FileSigningKeys(configFromProcess().DATA_DIR, { now: () => Date.now() }, (n) => randomBytes(n))

/** Draws on threads where they are built, and stops at Ctrl-C without leaving a file. */
async function renderCommand(product: string): Promise<number> {
  const config = configFromProcess()
  const entry = new URL('./compute-worker.js', import.meta.url)
  const threads = Math.min(2, config.WORKER_THREADS)
  const compute =
    threads > 0 && existsSync(fileURLToPath(entry)) ? new WorkerPool(entry, threads) : inlineCompute(tasks)
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  try {
    return await render({
      product,
      scene: values.scene,
      angle: values.angle,
      lang: values.lang === 'en' ? 'en' : 'zh',
      isPreview: values.preview,
      seed: values.seed,
      outFile: values.out ?? 'picture.png',
      find: (key) => findForCommand(config, key),
      compute,
      key: signingKeys().keyOf('command-line'),
      signal: stop.signal,
      print: (line) => process.stdout.write(`${line}\n`),
    })
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    process.stderr.write(`qianmian: ${error.message}\n`)
    return 1
  } finally {
    await compute.close()
  }
}

const [command, argument, file] = positionals
const named = values.kinds === 'all' ? [...PIECE_KINDS] : values.kinds.split(',').filter(Boolean)
const kinds = named.filter((name): name is PieceKind => PIECE_KINDS.some((kind) => kind === name))
const unknown = named.filter((name) => !kinds.some((kind) => kind === name))
if (unknown.length > 0) {
  process.stderr.write(
    `qianmian: 没有这种文案：${unknown.join('、')}。No such kind: ${unknown.join(', ')}. --kinds: ${PIECE_KINDS.join(', ')}\n`,
  )
  process.exitCode = 64
} else if (command === 'generate' && argument && !values.help) {
  process.exitCode = await generate(argument, {
    brandFile: values.brand,
    outFolder: values.out ?? 'packs',
    currency: values.currency,
    posters: !values['no-posters'],
    limit: values.limit ? Number(values.limit) : undefined,
    kinds,
    key: values['no-posters'] ? undefined : signingKeys().keyOf('command-line'),
    print: (line) => process.stdout.write(`${line}\n`),
  })
} else if (command === 'cutout' && argument && !values.help) {
  process.exitCode = await cutout(argument, {
    outFile: values.out ?? 'cutout.png',
    shadow: !values['no-shadow'],
    key: signingKeys().keyOf('command-line'),
    print: (line) => process.stdout.write(`${line}\n`),
  })
} else if (command === 'inspect' && argument && !values.help) {
  process.exitCode = await inspect(argument, {
    json: values.json,
    root: signingKeys().knownRoot(),
    print: (line) => process.stdout.write(`${line}\n`),
  })
} else if (command === 'say' && argument && !values.help) {
  const engine = createSpeech(configFromProcess(), (detail) => process.stderr.write(`qianmian: ${detail}\n`))
  process.exitCode = await say(argument, {
    engine,
    style: values.style ?? 'default',
    lang: values.lang === 'zh' || values.lang === 'en' ? values.lang : undefined,
    outFile: values.out ?? 'speech.wav',
    key: signingKeys().keyOf('command-line'),
    print: (line) => process.stdout.write(`${line}\n`),
  })
  await engine.close()
} else if (command === 'film' && values.product && !values.help) {
  process.exitCode = await runFilm(values.product)
} else if (command === 'render' && values.product && !values.help) {
  process.exitCode = await renderCommand(values.product)
} else if (command === 'simulate' && !values.help) {
  process.exitCode = await runSimulate()
} else if (command === 'import-orders' && argument && !values.help) {
  process.exitCode = await withShop((ctx, signal, print, tell) =>
    importOrdersCommand(ctx, argument, { currency: ctx.shop.currency, signal, print, tell }),
  )
} else if (command === 'medusa' && argument && !values.help) {
  process.exitCode = await runMedusa(argument)
} else if (command === 'simulate-orders' && !values.help) {
  const months = Number(values.months)
  if (!Number.isInteger(months) || months < 1 || months > 36 || !/^[\w-]{1,40}$/.test(values.seed ?? 'demo')) {
    process.stdout.write(`${USAGE}\n--months 1–36  --seed letters and digits\n`)
    process.exitCode = 64
  } else {
    const { remove, stock, truth: truthFile } = values
    process.exitCode = await withShop((ctx, signal, print, tell) =>
      simulateOrdersCommand(ctx, {
        months,
        seed: values.seed ?? 'demo',
        stock,
        remove,
        truthFile,
        signal,
        print,
        tell,
      }),
    )
  }
} else if (command === 'lexicon' && argument === 'lint') {
  process.exitCode = lintWords(file, { print: (line) => process.stdout.write(`${line}\n`) })
} else if (command === 'database' && argument === 'create') {
  const config = configFromProcess()
  try {
    const db = await openDatabase({
      url: config.DATABASE_URL,
      schema: config.DATABASE_SCHEMA,
      dataDir: config.DATA_DIR,
    })
    await migrate(db, MIGRATIONS, config.DATABASE_SCHEMA)
    await db.destroy()
    process.exitCode = 0
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    process.stderr.write(`qianmian: ${error.message}\n`)
    process.exitCode = 1
  }
} else {
  process.stdout.write(USAGE)
  process.exitCode = command && !values.help ? 64 : 0
}

async function runFilm(product: string): Promise<number> {
  const print = (line: string) => void process.stdout.write(`${line}\n`)
  const cut = FILM_CUTS.find((one) => one === values.cut)
  const format = FILM_FORMATS.find((one) => one === values.format)
  const seconds = ([15, 30] as const).find((one) => String(one) === values.seconds)
  const lang = (['zh', 'en'] as const).find((one) => one === (values.lang ?? 'zh'))
  if (!cut || !format || !seconds || !lang) {
    print(`${USAGE}\n--cut ${FILM_CUTS.join('|')}  --format ${FILM_FORMATS.join('|')}  --seconds 15|30  --lang zh|en`)
    return 64
  }
  const config = configFromProcess()
  const outFile = values.out ?? (values.storyboard ? undefined : 'film.mp4')
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const speech = createSpeech(config, (detail) => process.stderr.write(`qianmian: ${detail}\n`))
  try {
    const open = await openShop(
      { ...config, LOG_LEVEL: config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL },
      values.shop,
    )
    if (!open) {
      print(`没有这家店：${values.shop}。No such shop: ${values.shop}.`)
      return 66
    }
    const request = { product, lang, cut, format, seconds, style: values.style, seed: values.seed }
    // The database is let go before the long part, so that a server can start meanwhile.
    const ready = await productFilm(open.ctx, request, speech).finally(() => open.close())
    return await film({
      order: async () => ready,
      make: (order, options) =>
        makeFilm(order, { ...options, ffmpeg: findFfmpeg({ given: config.FFMPEG_PATH }) ?? null }),
      outFile,
      storyboardFile: values.storyboard,
      signal: stop.signal,
      key: signingKeys().keyOf('command-line'),
      print,
    })
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    process.stderr.write(`qianmian: ${error.message}\n`)
    return 1
  } finally {
    await speech.close()
  }
}

async function runSimulate(): Promise<number> {
  const print = (line: string) => void process.stdout.write(`${line}\n`)
  const [shoppers, days] = [Number(values.shoppers), Number(values.days)]
  const isCount = (n: number, most: number) => Number.isInteger(n) && n >= 1 && n <= most
  if (!isCount(shoppers, 100_000) || !isCount(days, 60) || !/^[\w-]{1,40}$/.test(values.seed ?? 'demo')) {
    print(`${USAGE}\n--shoppers 1–100000  --days 1–60  --seed letters and digits`)
    return 64
  }
  return withShop((ctx, signal, print, tell) =>
    simulateCommand(ctx, {
      seed: values.seed ?? 'demo',
      shoppers,
      days,
      remove: values.remove,
      truthFile: values.truth,
      signal,
      print,
      tell,
    }),
  )
}

async function runMedusa(deed: string): Promise<number> {
  const everyMinutes = Number(values.every)
  if (!Number.isInteger(everyMinutes) || everyMinutes < 5 || everyMinutes > 1440) {
    process.stdout.write(`${USAGE}\n--every 5–1440\n`)
    return 64
  }
  const { url, take, full: isFull } = values
  const lang = values.lang === 'en' ? 'en' : 'zh'
  const code = await withShop((ctx, signal, print, tell) =>
    medusaCommand(ctx, { deed, url, take, lang, everyMinutes, isFull, signal, print, tell }),
  )
  if (code === 64) process.stdout.write(USAGE)
  return code
}

/** Does something with one shop of the installation, until it is done or Ctrl-C. @returns the exit code */
async function withShop(
  work: (ctx: Ctx, signal: AbortSignal, print: (line: string) => void, tell: (line: string) => void) => Promise<number>,
): Promise<number> {
  const print = (line: string) => void process.stdout.write(`${line}\n`)
  const config = configFromProcess()
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  try {
    const open = await openShop(
      { ...config, LOG_LEVEL: config.LOG_LEVEL === 'info' ? 'warn' : config.LOG_LEVEL },
      values.shop,
    )
    if (!open) {
      print(`没有这家店：${values.shop}。No such shop: ${values.shop}.`)
      return 66
    }
    const { isTTY } = process.stdout
    const tell = (line: string) => void (isTTY && process.stdout.write(`\r${line}\u001b[K`))
    return await work(open.ctx, stop.signal, print, tell).finally(() => open.close())
  } catch (error) {
    if (!(error instanceof StartError)) throw error
    process.stderr.write(`qianmian: ${error.message}\n`)
    return 1
  }
}
