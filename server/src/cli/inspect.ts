import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import {
  type AigcMetadata,
  aiLabel,
  checkLabel,
  type LabelFormat,
  type LabelKind,
  readFileLabel,
} from '@qianmian/compliance'
import type { LocalizedText } from '@qianmian/kernel'
import { type ManifestReading, readManifest } from '../platform/provenance/c2pa.ts'
import { LABEL_HELP } from '../provenance/label-help.ts'
import { hasTextLabel } from '../provenance/text-label.ts'

export interface InspectOptions {
  readonly json: boolean
  /** PEM of this installation's root, when it has one: its signatures are then trusted, others only valid. */
  readonly root?: string
  readonly print: (line: string) => void
}

/** What a file carries. */
export interface Inspection {
  readonly file: string
  readonly format: LabelFormat | 'text' | 'unknown'
  readonly bytes: number
  /** What people must be able to see. Only for texts is it looked for; in pictures, sound and film nothing is recognised. */
  readonly visibleLabel: { readonly found: boolean | null; readonly must: LocalizedText }
  readonly hiddenLabel: AigcMetadata | null
  readonly places: readonly string[]
  readonly iptcDigitalSourceType: string | null
  readonly tool: string | null
  readonly facts: readonly string[]
  readonly parents: readonly string[]
  readonly c2pa: ManifestReading
  readonly problems: readonly { readonly code: string; readonly message: LocalizedText }[]
}

const MOST_BYTES = 512 * 1024 * 1024
const MIMES: Readonly<Record<LabelFormat, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  mp4: 'video/mp4',
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
  pdf: 'application/pdf',
}
const KINDS: Readonly<Record<LabelFormat, LabelKind>> = {
  png: 'picture',
  jpeg: 'picture',
  webp: 'picture',
  mp4: 'video',
  wav: 'audio',
  mp3: 'audio',
  pdf: 'picture',
}
const TEXT_MIMES: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  txt: 'text/plain',
  json: 'application/json',
  csv: 'text/csv',
}
const METADATA_CODES = /^label-(?:metadata|value|producer|code|passed)/
const NO_MANIFEST: ManifestReading = { state: 'none', problems: [], ingredients: [] }

/**
 * Looks into a file: hidden label, IPTC source type, C2PA manifest, and what is wrong with them.
 * @param root PEM of a root to trust
 */
export async function inspectFile(name: string, bytes: Uint8Array, root?: string): Promise<Inspection> {
  const reading = readFileLabel(bytes, LABEL_HELP)
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  const textMime = TEXT_MIMES[ending]
  const base = {
    file: name,
    bytes: bytes.length,
    places: [],
    iptcDigitalSourceType: null,
    tool: null,
    facts: [],
    parents: [],
  }
  if (!reading.ok) {
    const isText = reading.error.code === 'label-unknown-format' && textMime !== undefined
    const found = isText && hasTextLabel(new TextDecoder().decode(bytes), textMime)
    return {
      ...base,
      format: isText ? 'text' : 'unknown',
      visibleLabel: { found: isText ? found : null, must: mustShow('text') },
      hiddenLabel: null,
      c2pa: NO_MANIFEST,
      problems: isText ? (found ? [] : [TEXT_WITHOUT]) : [reading.error],
    }
  }
  const { format, label, aigc, places, iptcDigitalSourceType = null } = reading.value
  const c2pa = await readManifest(bytes, MIMES[format], root)
  const block = aigc[0]
  const { findings } = checkLabel({ kind: 'picture', jurisdiction: 'CN', aigc: block && { ...block } })
  const problems = findings
    .filter(({ code }) => METADATA_CODES.test(code))
    .map(({ code, message }) => ({ code, message }))
  return {
    ...base,
    format,
    visibleLabel: { found: null, must: mustShow(KINDS[format]) },
    hiddenLabel: block ?? null,
    places,
    iptcDigitalSourceType,
    tool: label?.tool ?? null,
    facts: label?.facts ?? [],
    parents: label?.parents ?? [],
    c2pa,
    problems: [
      ...problems,
      ...(aigc.length > 1 ? [TWO_LABELS] : []),
      ...(iptcDigitalSourceType === null ? [NO_SOURCE] : []),
      ...(c2pa.state === 'invalid' ? [BROKEN_MANIFEST] : []),
      ...(c2pa.digitalSourceType && iptcDigitalSourceType && c2pa.digitalSourceType !== iptcDigitalSourceType
        ? [TWO_SOURCES]
        : []),
    ],
  }
}

/**
 * Prints what a file carries, in both languages or as JSON.
 * @returns the exit code: 0 when everything is in order, 1 with problems, 65 for a file that cannot be read
 */
export async function inspect(path: string, { json, root, print }: InspectOptions): Promise<number> {
  const info = statSync(path, { throwIfNoEntry: false })
  if (!info?.isFile() || info.size > MOST_BYTES) {
    const [zh, en] = info?.isFile()
      ? ['文件超过 512 MB。', 'The file is larger than 512 MB.']
      : [`没有 ${path} 这个文件。`, `There is no file ${path}.`]
    print(json ? JSON.stringify({ error: { zh, en } }) : `${zh} ${en}`)
    return 65
  }
  const found = await inspectFile(basename(path), new Uint8Array(readFileSync(path)), root)
  if (json) print(JSON.stringify(found, null, 2))
  else for (const line of linesOf(found)) print(line)
  if (found.format === 'unknown') return 65
  return found.problems.length > 0 ? 1 : 0
}

function linesOf(found: Inspection): string[] {
  const { visibleLabel, hiddenLabel, c2pa } = found
  const row = (zh: string, en: string, value: string) => `${zh} ${en}: ${value}`
  const seen = visibleLabel.found === null ? '' : visibleLabel.found ? '有 found. ' : '没有 missing. '
  const lines = [
    row('文件', 'File', `${found.file}, ${found.format}, ${found.bytes} B`),
    row('可见标识', 'Visible label', `${seen}${visibleLabel.must.zh} ${visibleLabel.must.en}`),
    row('隐藏标识', 'Hidden label', hiddenLabel ? `AIGC (${found.places.join(', ')})` : '没有 none'),
    ...Object.entries(hiddenLabel ?? {}).map(([name, value]) => `  ${name}: ${JSON.stringify(value)}`),
    row('IPTC 来源', 'IPTC source', found.iptcDigitalSourceType ?? '没有 none'),
    row('程序', 'Tool', found.tool ?? '-'),
    row('事实', 'Facts', found.facts.join(', ') || '-'),
    row('来源作品', 'Parents', found.parents.join(', ') || '-'),
    row('C2PA 清单', 'C2PA manifest', `${STATES[c2pa.state].zh} ${STATES[c2pa.state].en}`),
  ]
  if (c2pa.state !== 'none') {
    if (c2pa.signer) lines.push(`  ${row('签名者', 'signer', c2pa.signer)}`)
    if (c2pa.generator) lines.push(`  ${row('程序', 'generator', c2pa.generator)}`)
    if (c2pa.ingredients.length > 0) lines.push(`  ${row('来源作品', 'ingredients', c2pa.ingredients.join(', '))}`)
    for (const code of c2pa.problems) lines.push(`  ${code}`)
  }
  lines.push(row('问题', 'Problems', found.problems.length === 0 ? '没有 none' : String(found.problems.length)))
  for (const { code, message } of found.problems) lines.push(`  ${code}: ${message.zh ?? ''} ${message.en ?? ''}`)
  return lines
}

function mustShow(kind: LabelKind): LocalizedText {
  const { visible, rule } = aiLabel(kind, 'CN', 'embedded')
  const note =
    kind === 'text'
      ? { zh: '', en: '' }
      : {
          zh: '（这里只读文件，不看画面、不听声音）',
          en: ' (only the file is read here, nothing is looked at or listened to)',
        }
  return {
    zh: `生成的作品要标明，如「${visible.zh ?? ''}」，${rule.where.zh ?? ''}${note.zh}。`,
    en: `A generated work says so, such as "${visible.en ?? ''}". ${rule.where.en ?? ''}${note.en}.`,
  }
}

const STATES: Readonly<Record<ManifestReading['state'], LocalizedText>> = {
  none: { zh: '没有清单', en: 'no manifest' },
  trusted: { zh: '有效，由本机的店铺签名', en: 'valid, signed by a shop of this installation' },
  valid: { zh: '有效，但不认识签名者', en: 'valid, by a signer that is not known here' },
  invalid: { zh: '无效：文件或清单被改过', en: 'invalid: the file or its manifest was changed' },
}
const TEXT_WITHOUT = {
  code: 'label-place',
  message: { zh: '开头和结尾都没有标识。', en: 'There is no label at the start or the end.' },
}
const TWO_LABELS = {
  code: 'label-two',
  message: {
    zh: '文件里有两个不同的 AIGC 标识，只能有一个。',
    en: 'The file holds two AIGC labels that differ; it may hold one.',
  },
}
const NO_SOURCE = {
  code: 'iptc-missing',
  message: { zh: '没有 IPTC 数字来源类型。', en: 'There is no IPTC digital source type.' },
}
const BROKEN_MANIFEST = {
  code: 'c2pa-invalid',
  message: {
    zh: 'C2PA 清单无效：签名之后文件被改过。',
    en: 'The C2PA manifest is invalid: the file was changed after it was signed.',
  },
}
const TWO_SOURCES = {
  code: 'source-differs',
  message: { zh: 'IPTC 和 C2PA 说的来源不同。', en: 'IPTC and C2PA name different sources.' },
}
