/** A run of text that both have, or that only one has. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

const MAX_TOKENS = 1500

/** Words of Latin text, single Chinese characters, spaces and signs. */
export const tokens = (text: string): string[] => text.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+|[\s\S]/gu) ?? []

/**
 * What changed from one text to another, by the longest common subsequence of words (Latin) and characters (Chinese).
 * @example difference('亚麻短袖', '亚麻长袖') // same 亚麻, removed 短, added 长, same 袖
 */
export function difference(before: string, after: string): DiffPart[] {
  const [a, b] = [tokens(before), tokens(after)]
  if (a.length > MAX_TOKENS || b.length > MAX_TOKENS) {
    return [
      ...(before ? [{ kind: 'removed' as const, text: before }] : []),
      ...(after ? [{ kind: 'added' as const, text: after }] : []),
    ]
  }
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  const parts: DiffPart[] = []
  const push = (kind: DiffPart['kind'], text: string) => {
    const last = parts.at(-1)
    if (last?.kind === kind) parts[parts.length - 1] = { kind, text: last.text + text }
    else parts.push({ kind, text })
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push('same', a[i] ?? '')
      i += 1
      j += 1
    } else if (
      i < a.length &&
      (j >= b.length || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      push('removed', a[i] ?? '')
      i += 1
    } else {
      push('added', b[j] ?? '')
      j += 1
    }
  }
  return withoutIslands(parts)
}

/** One kept character between two changes reads worse than one longer change. */
function withoutIslands(parts: readonly DiffPart[]): DiffPart[] {
  const out: DiffPart[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed) out.push({ kind: 'removed', text: removed })
    if (added) out.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  parts.forEach((part, i) => {
    const isIsland = part.kind === 'same' && i > 0 && i < parts.length - 1 && [...part.text.trim()].length <= 1
    if (part.kind === 'same' && !isIsland) {
      flush()
      out.push(part)
      return
    }
    if (part.kind !== 'added') removed += part.text
    if (part.kind !== 'removed') added += part.text
  })
  flush()
  return out
}
