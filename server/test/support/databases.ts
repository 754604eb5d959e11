import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { MIGRATIONS } from '../../src/migrations.ts'
import { type Database, openDatabase } from '../../src/platform/database/database.ts'
import { migrate } from '../../src/platform/database/migrate.ts'

/** A database adapter under test: makes a fresh, migrated database and takes it away again. */
export interface DatabaseUnderTest {
  readonly name: string
  open(): Promise<{ db: Database; schema: string; close(): Promise<void> }>
}

let counter = 0

/** True if something answers on the port of this machine. */
export function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port, timeout: 500 })
    const end = (yes: boolean) => {
      socket.destroy()
      resolve(yes)
    }
    socket.on('connect', () => end(true))
    socket.on('error', () => end(false))
    socket.on('timeout', () => end(false))
  })
}

let made: Promise<string> | undefined

/** Made by processes that no global set-up went before: the one that takes screenshots. */
async function makeTemplate(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'qianmian-template-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const db = await openDatabase({ dataDir: folder })
  await migrate(db, MIGRATIONS)
  await db.destroy()
  return folder
}

/**
 * A PGlite folder of its own, migrated and empty, or with the demo shop as after a first start where the run has one: making
 * one takes seconds, a copy of what the run made once (see global-setup.ts) a moment.
 */
export async function pgliteFolder(content: 'empty' | 'demo' = 'empty'): Promise<string> {
  const { QIANMIAN_TEST_TEMPLATE: empty, QIANMIAN_TEST_DEMO_TEMPLATE: demo } = process.env
  made ??= Promise.resolve(empty ?? makeTemplate())
  const folder = mkdtempSync(join(tmpdir(), 'qianmian-test-'))
  cpSync((content === 'demo' ? demo : undefined) ?? (await made), folder, { recursive: true })
  return folder
}

export const pglite: DatabaseUnderTest = {
  name: 'PGlite',
  async open() {
    const folder = await pgliteFolder()
    const db = await openDatabase({ dataDir: folder })
    return {
      db,
      schema: 'public',
      async close() {
        await db.destroy()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  },
}

export function postgres(url: string): DatabaseUnderTest {
  return {
    name: 'PostgreSQL',
    async open() {
      const schema = `qm_test_${process.pid}_${counter++}`
      const db = await openDatabase({ url, schema, dataDir: '' })
      await migrate(db, MIGRATIONS, schema)
      return {
        db,
        schema,
        async close() {
          await sql`drop schema if exists ${sql.id(schema)} cascade`.execute(db)
          await sql`drop schema if exists ${sql.id(`${schema}_jobs`)} cascade`.execute(db)
          await db.destroy()
        },
      }
    },
  }
}

/** PGlite always; PostgreSQL when `DATABASE_URL` is given or one answers on this machine. */
export async function databasesUnderTest(): Promise<DatabaseUnderTest[]> {
  const url = process.env.DATABASE_URL ?? ((await answers(5432)) ? 'postgres://root@127.0.0.1:5432/test' : undefined)
  return url ? [pglite, postgres(url)] : [pglite]
}

/** The address of NATS when one is given or answers on this machine. */
export async function natsUnderTest(): Promise<string | undefined> {
  return process.env.NATS_URL ?? ((await answers(4222)) ? 'nats://127.0.0.1:4222' : undefined)
}

/** Options that put a whole server on PGlite, and on PostgreSQL when there is one. */
export async function serverDatabases(): Promise<
  { readonly name: string; readonly env: Record<string, string>; close(): Promise<void> }[]
> {
  const url = process.env.DATABASE_URL ?? ((await answers(5432)) ? 'postgres://root@127.0.0.1:5432/test' : undefined)
  const schema = `qm_server_${process.pid}_${counter++}`
  const embedded = { name: 'PGlite', env: {}, close: async () => {} }
  if (!url) return [embedded]
  return [
    embedded,
    {
      name: 'PostgreSQL',
      env: { DATABASE_URL: url, DATABASE_SCHEMA: schema },
      async close() {
        const db = await openDatabase({ url, schema, dataDir: '' })
        await sql`drop schema if exists ${sql.id(schema)} cascade`.execute(db)
        await sql`drop schema if exists ${sql.id(`${schema}_jobs`)} cascade`.execute(db)
        await db.destroy()
      },
    },
  ]
}
