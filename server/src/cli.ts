import { parseArgs } from 'node:util'
import { generate } from './cli/generate.ts'
import { MIGRATIONS } from './migrations.ts'
import { configFromProcess } from './platform/config.ts'
import { openDatabase } from './platform/database/database.ts'
import { migrate } from './platform/database/migrate.ts'

const USAGE = `千面 Qianmian

  qianmian generate <file> [--brand brand.yaml] [--out folder] [--currency CNY] [--no-posters] [--limit n]
      Writes listing packs (zh and en) and posters for a product file, without a server.
      不启动服务，为商品文件写内容包和海报。
  qianmian database create
      Makes or updates the database. 建库或升级。
`

const { positionals, values } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  strict: true,
  options: {
    brand: { type: 'string' },
    out: { type: 'string', default: 'packs' },
    currency: { type: 'string', default: 'CNY' },
    'no-posters': { type: 'boolean', default: false },
    limit: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

const [command, argument] = positionals
if (command === 'generate' && argument && !values.help) {
  process.exitCode = await generate(argument, {
    brandFile: values.brand,
    outFolder: values.out,
    currency: values.currency,
    posters: !values['no-posters'],
    limit: values.limit ? Number(values.limit) : undefined,
    print: (line) => process.stdout.write(`${line}\n`),
  })
} else if (command === 'database' && argument === 'create') {
  const config = configFromProcess()
  const db = await openDatabase({ url: config.DATABASE_URL, schema: config.DATABASE_SCHEMA, dataDir: config.DATA_DIR })
  await migrate(db, MIGRATIONS, config.DATABASE_SCHEMA)
  await db.destroy()
  process.exitCode = 0
} else {
  process.stdout.write(USAGE)
  process.exitCode = command && !values.help ? 64 : 0
}
