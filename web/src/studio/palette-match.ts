/** Something that the palette offers. */
export interface Offer {
  readonly id: string
  readonly name: string
  /** Other ways to type it: the other language, pinyin. */
  readonly also?: string
}

/**
 * Offers that hold every typed word somewhere in their names; those that begin with it first.
 * @example matching([{ id: 'i', name: '收件箱', also: 'Inbox sjx' }], 'sj') // the inbox
 */
export function matching<T extends Offer>(offers: readonly T[], typed: string): T[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const text = (offer: T) => `${offer.name} ${offer.also ?? ''}`.toLowerCase()
  const found = offers.filter((offer) => words.every((word) => text(offer).includes(word)))
  const [first] = words
  if (!first) return found
  const begins = (offer: T) =>
    text(offer)
      .split(/\s+/)
      .some((part) => part.startsWith(first))
  return [...found.filter(begins), ...found.filter((offer) => !begins(offer))]
}

const KEPT = 5

/** The last used ids, newest first, with this one in front. */
export const withRecent = (recent: readonly string[], id: string): string[] =>
  [id, ...recent.filter((known) => known !== id)].slice(0, KEPT)
