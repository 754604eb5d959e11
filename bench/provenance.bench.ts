// Labels and manifests on every way out, and whether a changed bit is noticed
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFileLabel, writeFileLabel } from '@qianmian/compliance'
import { seededRandom } from '@qianmian/kernel'
import { SAMPLE_FILES } from '../engines/compliance/src/label/testing/sample-files.ts'
import { sealFile } from '../server/src/compute/seal-file.ts'
import { canHoldManifest, readManifest } from '../server/src/platform/provenance/c2pa.ts'
import { FileSigningKeys } from '../server/src/platform/provenance/signing-keys.ts'
import { LABEL_HELP } from '../server/src/provenance/label-help.ts'
import { releaseFile } from '../server/src/provenance/release-file.ts'
import { testLabel, testPicture, walkExits } from '../server/src/provenance/testing/walk-exits.ts'
import { walkWorks } from '../server/src/provenance/testing/walk-works.ts'
import { hasTextLabel, isText } from '../server/src/provenance/text-label.ts'
import { benchOptions, report } from './report.ts'

const startedAt = new Date()
const folder = mkdtempSync(join(tmpdir(), 'qianmian-provenance-'))
const key = new FileSigningKeys(folder, { now: () => Date.now() }, (n) => randomBytes(n)).keyOf('bench')
/** Every n-th byte of each file loses a bit; 1 takes a minute. */
const step = Number(benchOptions().step ?? 3)
const FLIPS_IN_PHOTO = 60
const random = seededRandom('provenance')
const MIMES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  mp4: 'video/mp4',
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
  pdf: 'application/pdf',
}

const hasLabel = (bytes: Uint8Array, mime: string): boolean => {
  if (isText(mime)) return hasTextLabel(new TextDecoder().decode(bytes), mime)
  const reading = readFileLabel(bytes, LABEL_HELP)
  return reading.ok && reading.value.label !== undefined && reading.value.aigc.length === 1
}

/** Share of cases that hold, and the first that does not. */
function share(): { add: (holds: boolean, name: string) => void; value: () => number; note: () => string } {
  let [all, good] = [0, 0]
  const bad: string[] = []
  return {
    add(holds, name) {
      all++
      if (holds) good++
      else if (bad.length < 3) bad.push(name)
    },
    value: () => (100 * good) / all,
    note: () => `${good} of ${all}${bad.length > 0 ? `; not: ${bad.join(', ')}` : ''}`,
  }
}

/** A recording says in its label that its notice is heard; nothing else has one. */
async function sealed(
  bytes: Uint8Array,
  mime: string,
  isHeard = mime.startsWith('audio/'),
): Promise<Uint8Array | undefined> {
  const label = { ...testLabel('ast_bench'), ...(isHeard ? { audible: 'spoken' as const } : {}) }
  const result = await sealFile({ bytes, mime, label, title: 'bench', key })
  return result.ok ? result.value : undefined
}

const [exits, valid, tamper] = [share(), share(), share()]
for (const walk of [walkExits, walkWorks])
  for await (const { exit, bytes, mime, isSigned } of walk(key)) {
    exits.add(hasLabel(bytes, mime), exit)
    if (isSigned) valid.add((await readManifest(bytes, mime)).state === 'valid', exit)
  }

const victims: { name: string; mime: string; file: Uint8Array }[] = []
for (const format of ['png', 'jpeg', 'webp'] as const) {
  const mime = MIMES[format] ?? ''
  for (const side of [16, 900]) {
    const file = await sealed(await testPicture(format, side), mime)
    valid.add(file !== undefined && (await readManifest(file, mime)).state === 'valid', `${format} ${side}`)
    if (file) victims.push({ name: `${format} ${side}`, mime, file })
  }
}
for (const { name, make } of SAMPLE_FILES) {
  const mime = Object.entries(MIMES).find(([format]) => name.startsWith(format))?.[1] ?? ''
  if (mime.startsWith('image/') || name.includes('fragments')) continue
  const file = await sealed(make(new Uint8Array(300).map((_, i) => i & 0x7f)), mime)
  exits.add(file !== undefined && releaseFile({ bytes: file, mime, isGenerated: true }).ok, `seal ${name}`)
  if (mime.startsWith('audio/')) {
    const silent = await sealed(make(new Uint8Array(300)), mime, false)
    exits.add(
      silent !== undefined && !releaseFile({ bytes: silent, mime, isGenerated: true }).ok,
      `refuse ${name} whose notice is not heard`,
    )
  }
  if (!file || !canHoldManifest(mime)) continue
  valid.add((await readManifest(file, mime)).state === 'valid', name)
  victims.push({ name, mime, file })
}
// What lost its label, and must be held back.
for (const { name, make } of SAMPLE_FILES) {
  const mime = Object.entries(MIMES).find(([format]) => name.startsWith(format))?.[1] ?? ''
  exits.add(!releaseFile({ bytes: make(new Uint8Array(64)), mime, isGenerated: true }).ok, `refuse ${name}`)
}

const readMs: number[] = []
for (const { name, mime, file } of victims) {
  const places =
    file.length < 10_000
      ? Array.from({ length: Math.ceil(file.length / step) }, (_, i) => i * step)
      : Array.from({ length: FLIPS_IN_PHOTO }, () => random.int(file.length))
  for (const at of places) {
    const changed = file.slice()
    changed[at] = (changed[at] ?? 0) ^ (1 << random.int(8))
    const from = performance.now()
    const { state } = await readManifest(changed, mime)
    readMs.push(performance.now() - from)
    tamper.add(state !== 'valid', `${name} at ${at}`)
  }
}

const picture = await testPicture('webp', 1080)
const timed = async (work: () => unknown): Promise<number> => {
  const times: number[] = []
  for (let i = 0; i < 9; i++) {
    const from = performance.now()
    await work()
    times.push(performance.now() - from)
  }
  return times.sort((a, b) => a - b)[4] ?? 0
}
const signed = await sealed(picture, 'image/webp')
const labelled = writeFileLabel(picture, testLabel('ast_bench'))
report('provenance', startedAt, [
  { id: 'exitPathsOk', value: exits.value(), unit: '%', must: '>= 100', note: exits.note() },
  {
    id: 'tamperDetected',
    value: tamper.value(),
    unit: '%',
    must: '>= 100',
    note: `${tamper.note()}, one flipped bit each`,
  },
  {
    id: 'c2paValid',
    value: valid.value(),
    unit: '%',
    must: '>= 100',
    note: `${valid.note()}, by a signer that the reader does not know`,
  },
  {
    id: 'labelMs',
    value: await timed(() => writeFileLabel(picture, testLabel('ast_bench'))),
    unit: 'ms',
    note: 'median; WebP 1080 x 1080',
  },
  {
    id: 'sealMs',
    value: await timed(() => sealed(picture, 'image/webp')),
    unit: 'ms',
    note: 'median; label, sign and read back',
  },
  {
    id: 'manifestBytes',
    value: signed && labelled.ok ? signed.length - labelled.value.length : 0,
    unit: 'B',
    note: 'what a manifest adds to a picture with one parent',
  },
])
rmSync(folder, { recursive: true, force: true })
