import type { FindingView, PosterDraftView } from '../../../../server/src/contract/types.ts'

/** Roles of boxes that the layout check names, by the slot that a person sees. */
const SLOT_OF_ROLE: Readonly<Record<string, string>> = { fact: 'facts', figure: 'facts', focus: 'picture' }
/** Checks that are about the product or the label as a whole and name no box. */
const SLOT_OF_CODE: Readonly<Record<string, string>> = {
  'product-covered': 'picture',
  'product-cropped': 'picture',
  'soft-picture': 'picture',
  'label-missing': 'label',
  'label-too-small': 'label',
  'label-off-edge': 'label',
}
const BOX_NAME = /^([a-z]+)-\d+$/

const isWithin = (part: string, whole: string): boolean =>
  part !== '' && whole.replaceAll(/\s/g, '').includes(part.replaceAll(/\s/g, ''))

/**
 * The slots that a finding is about, so that their boxes can be outlined: by the names of boxes (`headline-0 / price-1`), by
 * what the check is about, or by the words that it quotes.
 * @returns none when the finding is about the poster as a whole
 */
export function slotsOfFinding(
  finding: Pick<FindingView, 'code' | 'excerpt'>,
  draft: Pick<PosterDraftView, 'words' | 'boxes'>,
): string[] {
  const known = new Set(draft.boxes.map(({ slot }) => slot))
  const named = finding.excerpt.split(' / ').flatMap((name) => {
    const role = BOX_NAME.exec(name)?.[1]
    return role ? [SLOT_OF_ROLE[role] ?? role] : known.has(name) ? [name] : []
  })
  const byCode = SLOT_OF_CODE[finding.code]
  const quoted = (['headline', 'subline'] as const).filter((slot) => isWithin(finding.excerpt, draft.words[slot]))
  const slots = named.length > 0 ? named : byCode ? [byCode] : quoted
  return [...new Set(slots)].filter((slot) => known.has(slot))
}
