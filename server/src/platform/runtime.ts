import { createHmac, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '@qianmian/kernel'
import type { SpeechEngine } from '@qianmian/voice'
import type { Compute } from './compute/compute.ts'
import { type Config, secretsOf } from './config.ts'
import { type Database, openDatabase } from './database/database.ts'
import { type Migration, migrate } from './database/migrate.ts'
import type { EventLog } from './events/event-log.ts'
import type { FanOut } from './events/fan-out.ts'
import { NatsEventLog } from './events/nats-event-log.ts'
import { NatsFanOut } from './events/nats-fan-out.ts'
import { SingleProcess } from './events/single-process.ts'
import { TableEventLog } from './events/table-event-log.ts'
import { createForecaster } from './forecaster/create-forecaster.ts'
import type { Forecaster } from './forecaster/forecaster.ts'
import type { JobQueue } from './jobs/job-queue.ts'
import { PgBossQueue } from './jobs/pg-boss-queue.ts'
import { createLog, type Log } from './log.ts'
import { createMail } from './mail/create-mail.ts'
import type { MailTransport } from './mail/mail-transport.ts'
import { FileMediaStore } from './media/file-media-store.ts'
import type { MediaStore } from './media/media-store.ts'
import { createPayments } from './payments/create-payments.ts'
import type { PaymentProviders } from './payments/payment-provider.ts'
import { pooledRandom } from './pooled-random.ts'
import { FileSigningKeys, type SigningKeys } from './provenance/signing-keys.ts'
import { createRoadTable } from './roads/create-road-table.ts'
import type { RoadTable } from './roads/road-table.ts'
import { type SecretBox, secretBox } from './secret-box.ts'
import { createMp3Encoder, type Mp3Encoder } from './sound/mp3-encoder.ts'
import { createSpeech } from './speech/create-speech.ts'
import { findFfmpeg } from './video/find-ffmpeg.ts'
import { HttpPublicWeb } from './web/http-public-web.ts'
import type { PublicWeb } from './web/public-web.ts'
import { sweepParts } from './whole-files.ts'

/** Longer than any upload or drawing takes: such a file has no writer any more. */
const PART_MAX_AGE_MS = 24 * 60 * 60 * 1000

/** Everything that touches the world, opened once. */
export interface Platform {
  readonly config: Config
  readonly log: Log
  readonly clock: Clock
  readonly randomBytes: (n: number) => Uint8Array
  readonly db: Database
  readonly events: EventLog
  /** Word to the other processes of the installation. */
  readonly fanOut: FanOut
  readonly jobs: JobQueue
  readonly media: MediaStore
  /** What was learned of visits, by content hash. A room of its own: nothing of it is for a browser. */
  readonly visitSnapshots: MediaStore
  readonly compute: Compute
  readonly web: PublicWeb
  readonly speech: SpeechEngine
  readonly ffmpeg: string | undefined
  readonly mp3: Mp3Encoder | undefined
  /** Keys that sign what is generated here. */
  readonly signing: SigningKeys
  /** Signs sessions and tokens. */
  readonly secret: string
  readonly mac: (purpose: string, text: string) => string
  readonly secrets: SecretBox
  readonly payments: PaymentProviders
  readonly forecaster: Forecaster
  readonly roads: RoadTable
  /** The way out for messages to customers. */
  readonly mail: MailTransport
  close(): Promise<void>
}

/** Opens database, event log, jobs and media by the options, and brings the schema up to date. */
export async function openPlatform(
  config: Config,
  migrations: readonly Migration[],
  compute: Compute,
  log = createLog(config.LOG_LEVEL, undefined, secretsOf(config)),
): Promise<Platform> {
  const mediaFolder = join(config.DATA_DIR, 'media')
  const snapshotFolder = join(config.DATA_DIR, 'visit-snapshots')
  for (const folder of [mediaFolder, snapshotFolder]) {
    mkdirSync(folder, { recursive: true })
    void sweepParts(folder, Date.now() - PART_MAX_AGE_MS).then(
      (swept) => swept > 0 && log.info({ files: swept }, 'unfinished media files of earlier processes removed'),
      (error: unknown) => log.warn({ err: error }, 'unfinished media files could not be looked for'),
    )
  }
  const db = await openDatabase({
    url: config.DATABASE_URL,
    schema: config.DATABASE_SCHEMA,
    dataDir: config.DATA_DIR,
    onLost: (error) => log.warn({ err: error }, 'a database connection was lost'),
  })
  const ran = await migrate(db, migrations, config.DATABASE_SCHEMA)
  if (ran.length > 0) log.info({ migrations: ran.length }, 'database schema brought up to date')
  const stream = config.DATABASE_SCHEMA === 'public' ? 'qianmian' : `qianmian_${config.DATABASE_SCHEMA}`
  const events = config.NATS_URL
    ? await NatsEventLog.open(db, config.NATS_URL, stream, log)
    : new TableEventLog(db, log)
  // Not under the name of the stream: it would keep every word, and answer questions with its own receipt.
  const fanOut = config.NATS_URL ? await NatsFanOut.open(config.NATS_URL, `${stream}_now`, log) : new SingleProcess()
  const jobs = new PgBossQueue(
    db,
    log,
    config.DATABASE_SCHEMA === 'public' ? 'jobs' : `${config.DATABASE_SCHEMA}_jobs`,
    { isExclusive: !config.DATABASE_URL },
  )
  const clock: Clock = { now: () => Date.now() }
  const ffmpeg = findFfmpeg(config.FFMPEG_PATH === undefined ? {} : { given: config.FFMPEG_PATH })
  const speech = createSpeech(config, (detail) => log.warn({ detail }, 'another voice stands in'))
  const mail = createMail(config)
  const secret = config.AUTH_SECRET ?? keptSecret(config.DATA_DIR)
  return {
    config,
    log,
    clock,
    randomBytes: pooledRandom(),
    db,
    events,
    fanOut,
    jobs,
    media: new FileMediaStore(mediaFolder),
    visitSnapshots: new FileMediaStore(snapshotFolder),
    compute,
    web: new HttpPublicWeb({ ownHosts: config.FEED_OWN_HOSTS, timeoutMs: config.FEED_TIMEOUT_MS }),
    speech,
    ffmpeg,
    mp3: ffmpeg === undefined ? undefined : createMp3Encoder(ffmpeg),
    signing: new FileSigningKeys(config.DATA_DIR, clock, (n) => randomBytes(n)),
    secret,
    mac: keyedDigest(secret),
    secrets: secretBox(secret),
    mail,
    payments: createPayments(config, clock),
    forecaster: createForecaster(config, clock),
    roads: createRoadTable(config),
    async close() {
      await jobs.stop()
      mail.close()
      await events.close()
      await fanOut.close()
      await compute.close()
      await speech.close()
      await db.destroy()
    },
  }
}

/** Digests for one purpose say nothing about another. */
export const keyedDigest =
  (secret: string) =>
  (purpose: string, text: string): string =>
    createHmac('sha256', secret).update(`${purpose}\0${text}`).digest('base64url')

/** A secret made at the first start and kept beside the data, readable by the owner only. */
function keptSecret(dataDir: string): string {
  const path = join(dataDir, 'secret')
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600 })
    chmodSync(path, 0o600)
  }
  return readFileSync(path, 'utf8').trim()
}
