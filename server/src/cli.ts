import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { PIECE_KINDS, type PieceKind } from '@qianmian/copy'
import { ANGLE_IDS, SCENE_IDS } from '@qianmian/render'
import { VOICE_STYLES } from '@qianmian/voice'
import { findForCommand } from './cli/find-product.ts'
import { generate } from './cli/generate.ts'
import { inspect } from './cli/inspect.ts'
import { lintWords } from './cli/lint-words.ts'
import { render } from './cli/render.ts'
import { say } from './cli/say.ts'
import { tasks } from './compute/tasks.ts'
import { MIGRATIONS } from './migrations.ts'
import { inlineCompute } from './platform/compute/compute.ts'
import { WorkerPool } from './platform/compute/worker-pool.ts'
import { configFromProcess } from './platform/config.ts'
import { openDatabase } from './platform/database/database.ts'
import { migrate } from './platform/database/migrate.ts'
import { FileSigningKeys } from './platform/provenance/signing-keys.ts'
import { createSpeech } from './platform/speech/create-speech.ts'
import { StartError } from './platform/start-error.ts'

const USAGE = `千面 Qianmian

  qianmian generate <file> [--brand brand.yaml] [--out folder] [--currency CNY] [--no-posters] [--limit n]
                            [--kinds push,sms,… | all]
      Writes listing packs (zh and en) and posters for a product file, without a server.
      不启动服务，为商品文件写内容包和海报。
      --kinds: ${PIECE_KINDS.join(', ')}
  qianmian inspect <file> [--json]
      Prints what a file carries: label, IPTC, C2PA. 看一个文件带着什么标识。
  qianmian database create
      Makes or updates the database. 建库或升级。
  qianmian lexicon lint [words.tsv]
      Looks through the lexicon, or a table of a shop's own rows. 检查词库，或一张自己的词表。
  qianmian say <text> [--style default] [--lang zh|en] [--out speech.wav]
      Speaks a text into a WAV file. 把文字念成 WAV 文件。
      --style: ${VOICE_STYLES.map(({ id }) => id).join(', ')}
  qianmian render --product <sku|id|handle> [--scene studio] [--angle three-quarter] [--out picture.png]
                  [--preview] [--seed word] [--lang zh|en]
      Draws a product's picture from its facts. 按事实画一张商品图。
      --scene: ${SCENE_IDS.join(', ')}  --angle: ${ANGLE_IDS.join(', ')}
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
    limit: { type: 'string' },
    kinds: { type: 'string', default: '' },
    json: { type: 'boolean', default: false },
    style: { type: 'string', default: 'default' },
    lang: { type: 'string' },
    product: { type: 'string' },
    scene: { type: 'string', default: 'studio' },
    angle: { type: 'string', default: 'three-quarter' },
    preview: { type: 'boolean', default: false },
    seed: { type: 'string' },
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
    style: values.style,
    lang: values.lang === 'zh' || values.lang === 'en' ? values.lang : undefined,
    outFile: values.out ?? 'speech.wav',
    key: signingKeys().keyOf('command-line'),
    print: (line) => process.stdout.write(`${line}\n`),
  })
  await engine.close()
} else if (command === 'render' && values.product && !values.help) {
  process.exitCode = await renderCommand(values.product)
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
