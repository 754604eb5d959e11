import type { Opening } from '../open-source.ts'
import type { ProductDraft, ReadItem, RowIssue, SourceProfile } from '../product-draft.ts'

/** Everything that a file gave, for tests: small files only. */
export interface ReadAll {
  readonly profile: SourceProfile
  readonly items: readonly ReadItem[]
  readonly drafts: readonly ProductDraft[]
  readonly issues: readonly RowIssue[]
  readonly codes: readonly string[]
}

/** Reads an opened file to its end. Throws if it could not be opened. */
export async function readAll(opening: Opening): Promise<ReadAll> {
  const opened = await opening
  if (!opened.ok) throw new Error(opened.error.map((issue) => issue.message.en).join('; '))
  const items: ReadItem[] = []
  for await (const item of opened.value.items) items.push(item)
  const issues = items.flatMap((item) => item.issues)
  return {
    profile: opened.value.profile,
    items,
    drafts: items.flatMap((item) => (item.kind === 'product' ? [item.draft] : [])),
    issues,
    codes: issues.map((issue) => issue.code),
  }
}

/** A text in chunks of a given size, as a slow connection would send it. */
export async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
