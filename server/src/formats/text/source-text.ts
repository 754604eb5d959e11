import type { RowIssue } from '../product-draft.ts'
import type { ReadLimits } from '../read-limits.ts'
import { rowIssue } from '../row-issue.ts'

/** The content of a file: chunks of bytes or of decoded text, in memory or from a stream. */
export type FileSource = string | Uint8Array | AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>

/** Encodings that files come in. `-bom` keeps the mark for the way back. UTF-16 always has one. */
export const ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'] as const
export type Encoding = (typeof ENCODINGS)[number]

const CHUNK_BYTES = 256 * 1024

/** The chunks of any source, one by one. Bytes in memory come in pieces, so that a reader that stops has not decoded them all. */
export async function* chunksOf(source: FileSource): AsyncGenerator<Uint8Array | string> {
  if (typeof source === 'string') yield source
  else if (source instanceof Uint8Array) {
    for (let at = 0; at < source.length; at += CHUNK_BYTES) yield source.subarray(at, at + CHUNK_BYTES)
  } else yield* source
}

/** Bytes of the head of a file with a way to read it from the start again. */
export interface PeekedSource {
  readonly head: Uint8Array
  /** All chunks, the peeked ones first. Can be read once. */
  readonly chunks: AsyncIterable<Uint8Array | string>
}

/** Reads at least `bytes` bytes (or everything), without losing them. */
export async function peekSource(source: FileSource, bytes = 65_536): Promise<PeekedSource> {
  const iterator = chunksOf(source)
  const seen: (Uint8Array | string)[] = []
  const parts: Uint8Array[] = []
  let length = 0
  while (length < bytes) {
    const next = await iterator.next()
    if (next.done) break
    seen.push(next.value)
    const part = typeof next.value === 'string' ? new TextEncoder().encode(next.value.slice(0, bytes)) : next.value
    parts.push(part)
    length += part.length
  }
  const head = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    head.set(part, at)
    at += part.length
  }
  async function* chunks(): AsyncGenerator<Uint8Array | string> {
    try {
      yield* seen
      seen.length = 0
      yield* iterator
    } finally {
      // A reader that stops early must also stop the file behind it.
      await iterator.return(undefined)
    }
  }
  return { head: head.subarray(0, bytes), chunks: chunks() }
}

/** A chunk of text, or the reason why there is no more. */
export type TextEvent = string | { readonly stop: 'file-too-large'; readonly limit: number }

/**
 * Decodes a file chunk by chunk. Bytes that are not valid in the encoding become U+FFFD, which the readers report with the
 * row; the byte order mark is left out.
 */
export async function* sourceText(
  chunks: AsyncIterable<Uint8Array | string>,
  encoding: Encoding,
  limits: ReadLimits,
): AsyncGenerator<TextEvent> {
  const decoder = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding)
  let bytes = 0
  let first = true
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > limits.fileBytes) {
      yield { stop: 'file-too-large', limit: limits.fileBytes }
      return
    }
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    if (text === '') continue
    yield first && text.startsWith('\uFEFF') ? text.slice(1) : text
    first = false
  }
  const rest = decoder.decode()
  if (rest !== '') yield rest
}

/** The issue for a file that ended because of `stop`. */
export function stopIssue(stop: Exclude<TextEvent, string>, line: number): RowIssue {
  return rowIssue(stop.stop, { line, limit: stop.limit })
}
