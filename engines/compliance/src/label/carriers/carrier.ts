import { err, type LocalizedText, type Result } from '@qianmian/kernel'

/** File formats that can hold a hidden label. */
export type LabelFormat = 'png' | 'jpeg' | 'webp' | 'mp4' | 'wav' | 'mp3' | 'pdf'

/** Why a label could not be read or written: a code for programs, one sentence for people. */
export interface LabelProblem {
  readonly code: 'label-unknown-format' | 'label-broken-file' | 'label-unsupported-file' | 'label-too-large'
  readonly message: LocalizedText
}

/** The raw statements of a file: XMP packets, blocks of `AIGC` that stand outside XMP, and where they were found. */
export interface Carried {
  readonly xmp: readonly string[]
  readonly aigc: readonly string[]
  readonly places: readonly string[]
}

/** What a carrier writes: `aigc` where the format has a place of its own for it, and a packet made from the one it has. */
export interface LabelTexts {
  /** `{"AIGC":{…}}`, ASCII. */
  readonly wrapped: string
  /** `{"Label":…}`, ASCII. */
  readonly bare: string
  /** The packet with the label, after the file's own packet. */
  readonly xmp: (kept: string | undefined, withAigc: boolean) => string
}

/** Help that an engine may not fetch itself. */
export interface LabelHelp {
  /** Unpacks zlib data (RFC 1950), for PDF files with packed objects. Must bound its output. */
  readonly inflate?: (bytes: Uint8Array) => Uint8Array
}

/** One file format: finds what is there, and writes a file that is the same but for the label. */
export interface Carrier {
  readonly format: LabelFormat
  readonly mime: string
  matches(bytes: Uint8Array): boolean
  read(bytes: Uint8Array, help: LabelHelp): Result<Carried, LabelProblem>
  write(bytes: Uint8Array, texts: LabelTexts, help: LabelHelp): Result<Uint8Array, LabelProblem>
}

const NAMES: Readonly<Record<LabelFormat, string>> = {
  png: 'PNG',
  jpeg: 'JPEG',
  webp: 'WebP',
  mp4: 'MP4',
  wav: 'WAV',
  mp3: 'MP3',
  pdf: 'PDF',
}

/** The file ends early or contradicts itself. */
export const broken = (format: LabelFormat): Result<never, LabelProblem> =>
  err({
    code: 'label-broken-file',
    message: {
      zh: `这个 ${NAMES[format]} 文件不完整或已损坏，读不出也写不进标识。`,
      en: `This ${NAMES[format]} file is incomplete or damaged, so no label can be read or written.`,
    },
  })

/** The file is sound, but of a kind that we do not write. */
export const unsupported = (format: LabelFormat, zh: string, en: string): Result<never, LabelProblem> =>
  err({
    code: 'label-unsupported-file',
    message: {
      zh: `这个 ${NAMES[format]} 文件${zh}，写不进标识。`,
      en: `This ${NAMES[format]} file ${en}, so no label can be written.`,
    },
  })

/** The label and what the file says already do not fit into the place that the format has. */
export const tooLarge = (format: LabelFormat): Result<never, LabelProblem> =>
  err({
    code: 'label-too-large',
    message: {
      zh: `标识太长，放不进 ${NAMES[format]} 文件。少写几个事实或来源。`,
      en: `The label is too long for a ${NAMES[format]} file. Name fewer facts or parents.`,
    },
  })
