/** What folding needs to know of a work. */
export interface Versioned {
  readonly id: string
  readonly parentId: string | null
  readonly createdAt: string
}

/** Versions of one thing: the newest in front, the older ones behind it. */
export interface Family<W> {
  readonly newest: W
  readonly older: readonly W[]
}

/**
 * Folds works into families: a new version stands in front of the one that it was made from. The family with the newest
 * work comes first. A parent that is not in the list begins a family of its own.
 * @example families([{ id: 'b', parentId: 'a', … }, { id: 'a', parentId: null, … }]) // [{ newest: b, older: [a] }]
 */
export function families<W extends Versioned>(works: readonly W[]): Family<W>[] {
  const byId = new Map(works.map((work) => [work.id, work]))
  const groups = new Map<string, W[]>()
  for (const work of works) {
    const first = firstOf(work, byId).id
    groups.set(first, [...(groups.get(first) ?? []), work])
  }
  return [...groups.values()]
    .map((members) => members.sort(newestFirst))
    .sort((a, b) => newestFirst(a[0]!, b[0]!))
    .map(([newest, ...older]) => ({ newest: newest!, older }))
}

const newestFirst = (a: Versioned, b: Versioned): number =>
  b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id)

/** The first known version of a line; a ring of parents, which no server makes, ends where it closes. */
function firstOf<W extends Versioned>(work: W, byId: ReadonlyMap<string, W>): W {
  const seen = new Set<string>()
  let at = work
  for (;;) {
    seen.add(at.id)
    const parent = at.parentId === null ? undefined : byId.get(at.parentId)
    if (!parent || seen.has(parent.id)) return at
    at = parent
  }
}
