/**
 * Damerau-Levenshtein distance in its optimal string alignment form, or `limit + 1` when it is above the limit.
 * @example editDistance('curtian', 'curtain', 2) // 1
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = previous
    previous = row
  }
  return Math.min(previous[b.length] ?? 0, limit + 1)
}

/** How many edits a word of some length may be away: short words are too near to one another. */
export const editsAllowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

const LONGEST = 24
const NONE: readonly string[] = []

/**
 * A word list that is asked for near words by deletions (after SymSpell, Garbe 2012): every word is kept under itself and
 * each of its forms with one letter less; a query tries its forms with up to two letters less. This finds all words at
 * distance one and those at distance two except two replaced letters far apart. Memory: one entry a letter.
 */
export class SpellIndex {
  private readonly forms = new Map<string, string[]>()
  private readonly words = new Set<string>()
  private readonly base: SpellIndex | undefined

  /** @param base words that this one has as well, shared by all shops */
  constructor(base?: SpellIndex) {
    this.base = base
  }

  has(word: string): boolean {
    return this.words.has(word) || (this.base?.has(word) ?? false)
  }

  add(word: string): void {
    if (word.length < 3 || word.length > LONGEST || this.has(word)) return
    this.words.add(word)
    for (const form of [word, ...deletions(word)]) {
      const list = this.forms.get(form)
      if (list) list.push(word)
      else this.forms.set(form, [word])
    }
  }

  private candidates(form: string): readonly string[] {
    const own = this.forms.get(form)
    const shared = this.base?.forms.get(form)
    return own && shared ? [...shared, ...own] : (own ?? shared ?? NONE)
  }

  /** Words within the allowed distance, nearest first. The first letter counts: people seldom miss it. */
  near(word: string): { word: string; distance: number }[] {
    const limit = editsAllowed(word.length)
    if (limit === 0 || word.length > LONGEST) return []
    const one = deletions(word)
    const forms = new Set([word, ...one, ...(limit > 1 ? one.flatMap(deletions) : [])])
    const found = new Map<string, number>()
    for (const form of forms)
      for (const candidate of this.candidates(form)) {
        if (found.has(candidate)) continue
        found.set(candidate, editDistance(word, candidate, limit))
      }
    return [...found]
      .filter(([, distance]) => distance > 0 && distance <= limit)
      .map(([candidate, distance]) => ({ word: candidate, distance: distance + (candidate[0] === word[0] ? 0 : 0.5) }))
      .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
  }
}

function deletions(word: string): string[] {
  const forms: string[] = []
  for (let i = 0; i < word.length; i++)
    if (i === 0 || word[i] !== word[i - 1]) forms.push(word.slice(0, i) + word.slice(i + 1))
  return forms
}
