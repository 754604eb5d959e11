import { err, ok, type Result } from '@qianmian/kernel'
import type { AigcMetadata, HiddenLabel } from './ai-label.ts'
import type { Carrier, LabelFormat, LabelHelp, LabelProblem } from './carriers/carrier.ts'
import { jpeg } from './carriers/jpeg.ts'
import { mp3 } from './carriers/mp3.ts'
import { mp4 } from './carriers/mp4.ts'
import { pdf } from './carriers/pdf.ts'
import { png } from './carriers/png.ts'
import { wav } from './carriers/wav.ts'
import { webp } from './carriers/webp.ts'
import { asciiJson, labelXmp, parseAigc, readXmpLabel, type XmpLabel } from './label-xmp.ts'

export type { LabelFormat, LabelHelp, LabelProblem } from './carriers/carrier.ts'

const CARRIERS: readonly Carrier[] = [png, jpeg, webp, wav, mp4, pdf, mp3]

/** What a file says of itself. */
export interface LabelReading {
  readonly format: LabelFormat
  /** The whole label: the standard's block and the source type. */
  readonly label?: HiddenLabel
  /** Every different block of the standard; one file may hold one only. */
  readonly aigc: readonly AigcMetadata[]
  readonly iptcDigitalSourceType?: string
  /** Where the statements stand, in the format's own words. */
  readonly places: readonly string[]
}

/**
 * The format of a file by its first bytes, if it is one that can hold a label.
 * @example labelFormat(await readFile('poster.webp')) // 'webp'
 */
export const labelFormat = (bytes: Uint8Array): LabelFormat | undefined => carrierOf(bytes)?.format

const carrierOf = (bytes: Uint8Array): Carrier | undefined => CARRIERS.find((carrier) => carrier.matches(bytes))

/**
 * Reads the hidden label of a PNG, JPEG, WebP, MP4, WAV, MP3 or PDF file, whoever wrote it.
 *
 * Sources: GB 45438-2025 Annex E and TC260's practice guides for the places (second-hand: `docs/provenance.md` says what
 * was read), IPTC photo metadata for the source type, XMP part 3 for how formats hold a packet.
 * @returns a reading without `label` for a sound file that has none or half of one; `label-unknown-format` or
 * `label-broken-file` for what cannot be read
 * @example readFileLabel(bytes) // { ok: true, value: { format: 'png', label: { AIGC: { Label: '1', … }, … }, … } }
 */
export function readFileLabel(bytes: Uint8Array, help: LabelHelp = {}): Result<LabelReading, LabelProblem> {
  const carrier = carrierOf(bytes)
  if (!carrier) return unknownFormat
  const carried = carrier.read(bytes, help)
  if (!carried.ok) return carried
  const packets = carried.value.xmp.map(readXmpLabel)
  const blocks = [...packets.map(({ aigc }) => aigc), ...carried.value.aigc.map(parseAigc)]
  const aigc = [
    ...new Map(blocks.flatMap((block) => (block ? [[JSON.stringify(block), block] as const] : []))).values(),
  ]
  const said: XmpLabel = Object.assign({}, ...packets)
  const { iptcDigitalSourceType, tool, facts, parents, audible } = said
  const first = aigc[0]
  return ok({
    format: carrier.format,
    aigc,
    places: carried.value.places,
    ...(iptcDigitalSourceType === undefined ? {} : { iptcDigitalSourceType }),
    ...(first && iptcDigitalSourceType !== undefined
      ? {
          label: {
            AIGC: first,
            iptcDigitalSourceType,
            ...(tool === undefined ? {} : { tool }),
            ...(facts ? { facts } : {}),
            ...(parents ? { parents } : {}),
            ...(audible ? { audible } : {}),
          },
        }
      : {}),
  })
}

/**
 * Writes the hidden label into a file. Pixels, samples and pages stay as they are, other metadata stay, an earlier label
 * is replaced. A file that has this very label comes back unchanged, so that a signature over it stays good.
 * @param bytes a PNG, JPEG, WebP, MP4, WAV, MP3 or PDF file
 * @param hidden the label; XML knows no control characters, so they are left out of `tool` and the source type
 * @param help `inflate` for PDF files with packed objects; without it they are refused
 * @returns new bytes, or why there are none: unknown, damaged or unsupported files, a label that does not fit
 * @example writeFileLabel(bytes, aiLabel('audio', 'CN', 'embedded', { producer: 'QIANMIAN', produceId: 'ast_1' }).hidden)
 */
export function writeFileLabel(
  bytes: Uint8Array,
  hidden: HiddenLabel,
  help: LabelHelp = {},
): Result<Uint8Array, LabelProblem> {
  const carrier = carrierOf(bytes)
  if (!carrier) return unknownFormat
  const before = readFileLabel(bytes, help)
  if (!before.ok) return before
  if (before.value.aigc.length === 1 && before.value.label && sameLabel(before.value.label, hidden)) return ok(bytes)
  return carrier.write(
    bytes,
    {
      wrapped: asciiJson({ AIGC: hidden.AIGC }),
      bare: asciiJson(hidden.AIGC),
      xmp: (kept, withAigc) => labelXmp(hidden, kept, withAigc),
    },
    help,
  )
}

/** Whether two labels say the same. */
export function sameLabel(a: HiddenLabel, b: HiddenLabel): boolean {
  const text = ({ AIGC, iptcDigitalSourceType, tool, facts, parents, audible }: HiddenLabel) =>
    JSON.stringify([AIGC, iptcDigitalSourceType, tool ?? null, facts ?? null, parents ?? null, audible ?? null])
  return text(a) === text(b)
}

const unknownFormat = err({
  code: 'label-unknown-format',
  message: {
    zh: '这种文件装不了隐藏标识：可用 PNG、JPEG、WebP、MP4、WAV、MP3、PDF。',
    en: 'This kind of file cannot hold a hidden label: use PNG, JPEG, WebP, MP4, WAV, MP3 or PDF.',
  },
} as const)
