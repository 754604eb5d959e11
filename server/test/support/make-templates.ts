// Makes the folders that test files copy: an empty database in the first, one with the demo shop in the second if there is one.
import { cpSync } from 'node:fs'
import { MIGRATIONS } from '../../src/migrations.ts'
import { openDatabase } from '../../src/platform/database/database.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { startTestServer } from './server.ts'

const [empty, demo] = process.argv.slice(2)
if (!empty) throw new Error('usage: make-templates.ts <folder> [<folder with the demo shop>]')
const db = await openDatabase({ dataDir: empty })
await migrate(db, MIGRATIONS)
await db.destroy()
if (demo) {
  cpSync(empty, demo, { recursive: true })
  await (await startTestServer({}, demo)).stop()
}
process.exit(0)
