import type { LocalizedText } from '@qianmian/kernel'
import type { LineageStep, Remix } from './types.ts'

/** A line may not grow longer than people can follow, nor a loop in the table hang a page. */
export const MOST_GENERATIONS = 12

type Row = Pick<Remix, 'id' | 'kind' | 'words' | 'nickname' | 'state' | 'parentRemixId'>

/** The name under a remix. @example creditOf('小满') // { zh: '@小满', en: '@小满' } */
export const creditOf = (nickname: string | null): LocalizedText =>
  nickname === null ? { zh: '一位顾客', en: 'A shopper' } : { zh: `@${nickname}`, en: `@${nickname}` }

/**
 * The remixes that led to one, the first of the line first, without itself. Words that are not shown are left out: who
 * withdrew hers does not live on in the lineage of others.
 * @param known all remixes of the product that the line may run through
 * @returns an empty list for one that started from the shop's own words
 */
export function lineageOf(remix: Pick<Remix, 'parentRemixId'>, known: ReadonlyMap<string, Row>): LineageStep[] {
  const line: LineageStep[] = []
  const seen = new Set<string>()
  let at = remix.parentRemixId
  while (at !== null && !seen.has(at) && line.length < MOST_GENERATIONS) {
    seen.add(at)
    const parent = known.get(at)
    if (!parent) break
    const isShown = parent.state === 'shown'
    line.unshift({
      id: parent.id,
      kind: parent.kind,
      words: isShown ? parent.words : null,
      credit: creditOf(isShown ? parent.nickname : null),
      state: parent.state,
    })
    at = parent.parentRemixId
  }
  return line
}
