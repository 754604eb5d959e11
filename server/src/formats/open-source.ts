import { err, ok, type Result } from '@qianmian/kernel'
import { type DetectedFormat, detectFormat } from './detect-format.ts'
import type { ReadItem, RowIssue, SourceProfile } from './product-draft.ts'
import { completeLimits, type ReadLimits } from './read-limits.ts'
import { rowIssue } from './row-issue.ts'
import { type FileSource, peekSource, sourceText, type TextEvent } from './text/source-text.ts'

/** What a reader needs besides the file. */
export interface OpenOptions {
  /** ISO 4217 of prices that carry no sign of their own: the shop's currency. */
  readonly currency: string
  readonly limits?: Partial<ReadLimits>
  /** Used only to word a refusal. */
  readonly fileName?: string
  /** What the file is, if it has been detected already. */
  readonly detected?: DetectedFormat
}

/** An opened file: its shape for the way back, and its products. `items` can be read once. */
export interface OpenedFile {
  readonly profile: SourceProfile
  readonly items: AsyncIterable<ReadItem>
}

/** A file that cannot be read at all gives the reasons, each with its line. */
export type Opening = Promise<Result<OpenedFile, readonly RowIssue[]>>

export interface OpenText {
  readonly detected: DetectedFormat
  readonly texts: AsyncGenerator<TextEvent>
  readonly limits: ReadLimits
  /** The head of the file, decoded: for guesses. */
  readonly sample: string
}

/** Detects and decodes a file; the common start of every reader. */
export async function openText(
  source: FileSource,
  options: OpenOptions,
): Promise<Result<OpenText, readonly RowIssue[]>> {
  const limits = completeLimits(options.limits)
  const { head, chunks } = await peekSource(source)
  const detected = options.detected ? ok(options.detected) : detectFormat(head, options.fileName)
  if (!detected.ok) return err([{ ...rowIssue('unreadable-file', { line: 1 }), message: detected.error }])
  const { encoding } = detected.value
  const decoder = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding)
  const sample = decoder.decode(head, { stream: true })
  return ok({ detected: detected.value, texts: sourceText(chunks, encoding, limits), limits, sample })
}
