import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { insertShop } from '../../src/modules/shops/index.ts'
import { type Compute, inlineCompute } from '../../src/platform/compute/compute.ts'
import type { Actor, Ctx } from '../../src/platform/ctx.ts'
import type { Database } from '../../src/platform/database/database.ts'
import type { EventLog } from '../../src/platform/events/event-log.ts'
import { TableEventLog } from '../../src/platform/events/table-event-log.ts'
import { noForecaster } from '../../src/platform/forecaster/no-forecaster.ts'
import { noImageModels } from '../../src/platform/images/no-image-models.ts'
import type { JobQueue } from '../../src/platform/jobs/job-queue.ts'
import { FileMediaStore } from '../../src/platform/media/file-media-store.ts'
import { noModels } from '../../src/platform/models/no-models.ts'
import { cashOnDelivery, testPayments } from '../../src/platform/payments/embedded-payments.ts'
import { FileSigningKeys } from '../../src/platform/provenance/signing-keys.ts'
import { noRoadTable } from '../../src/platform/roads/no-road-table.ts'
import { keyedDigest } from '../../src/platform/runtime.ts'
import { secretBox } from '../../src/platform/secret-box.ts'
import { HttpPublicWeb } from '../../src/platform/web/http-public-web.ts'
import type { PublicWeb } from '../../src/platform/web/public-web.ts'
import { silentLog } from './silent-log.ts'
import { silentSpeech } from './silent-speech.ts'

/** Jobs that are only counted: for tests that drive the work themselves. */
export function idleJobs(): JobQueue & { readonly sent: { name: string; data: Readonly<Record<string, unknown>> }[] } {
  const sent: { name: string; data: Readonly<Record<string, unknown>> }[] = []
  return {
    sent,
    register() {},
    async start() {},
    async enqueue(name, data) {
      sent.push({ name, data })
    },
    async stop() {},
  }
}

/** The engines are loaded by the first test that writes. */
const lazyCompute: Compute = {
  run: async (task, input, options) =>
    inlineCompute((await import('../../src/compute/tasks.ts')).tasks).run(task, input, options),
  async close() {},
}

export const OWNER: Actor = { kind: 'person', userId: 'u1', name: '林岚', role: 'owner' }

/** A context in a new shop on this database. */
export async function testContext(
  db: Database,
  options: { slug?: string; actor?: Actor; events?: EventLog; now?: number; web?: PublicWeb; currency?: string } = {},
): Promise<Ctx & { clockAt: { now: number } }> {
  const slug = options.slug ?? `shop-${randomBytes(4).toString('hex')}`
  const id = `shp_${slug}`
  const currency = options.currency ?? 'CNY'
  await insertShop(db, {
    id,
    slug,
    name: { zh: '山隅', en: 'Shanyu' },
    currency,
    locales: ['zh', 'en'],
    timeZone: 'Asia/Shanghai',
    settings: {},
  })
  const clockAt = { now: options.now ?? Date.UTC(2026, 10, 25, 8) }
  return {
    shop: { id, slug, currency, timeZone: 'Asia/Shanghai' },
    actor: options.actor ?? OWNER,
    locale: 'zh',
    clock: { now: () => clockAt.now },
    clockAt,
    randomBytes: (n) => randomBytes(n),
    trace: 'test',
    log: silentLog,
    db,
    services: {
      media: new FileMediaStore(mkdtempSync(join(tmpdir(), 'qianmian-media-'))),
      events: options.events ?? new TableEventLog(db, silentLog),
      jobs: idleJobs(),
      compute: lazyCompute,
      models: noModels,
      speech: silentSpeech,
      ffmpeg: undefined,
      mp3: undefined,
      images: noImageModels,
      forecaster: noForecaster,
      roads: noRoadTable,
      // Readers of manifests know only the real time, so these keys do too.
      signing: new FileSigningKeys(mkdtempSync(join(tmpdir(), 'qianmian-keys-')), { now: () => Date.now() }, (n) =>
        randomBytes(n),
      ),
      mac: keyedDigest('a secret of the tests that nobody else has'),
      secrets: secretBox('a secret of the tests that nobody else has'),
      payments: new Map([testPayments, cashOnDelivery].map((provider) => [provider.kind, provider])),
      web: options.web ?? new HttpPublicWeb({ ownHosts: [], timeoutMs: 2_000 }),
    },
  }
}
