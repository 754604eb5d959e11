import { plain } from '@qianmian/kernel'
import { labelled } from '../points.ts'
import { capitalizeSpans, polish } from '../span-tools.ts'
import type { Tellable } from '../tellable-facts.ts'
import {
  AFTER_LINES,
  ONE_SIDED,
  RIGHTS_ATTRIBUTES,
  RIGHTS_HEADING,
  SECTIONS,
  type SectionRow,
  TROUBLE_HEADING,
} from './after-sales.data.ts'
import { briefFacts } from './brief-facts.ts'
import { fitOf } from './line-row.ts'
import { labelSpans, type Written } from './messages.ts'
import type { Room } from './room.ts'
import { bare, factLabel, nameOf, theName } from './say-fact.ts'
import type { AfterSalesGuide } from './types.ts'
import { EMPTY, labelOnly, type Pair, pairOf, say, weave } from './weave.ts'

/** Problems that a guide speaks of; the rest is for a conversation. */
const TROUBLES = 6

/**
 * A guide for those who have bought: use, care, storage and what to compare when something is wrong, all out of facts.
 * Where a category needs a section and no fact fills it, the guide says that it does not know.
 */
export function writeAfterSales(room: Room): Written<AfterSalesGuide> {
  const brief = briefFacts(room.brief)
  const intro = say(room, AFTER_LINES.intro, { slots: { name: nameOf(room), the: theName(room) } }) ?? nameOf(room)
  const sections = [
    ...SECTIONS.flatMap((row) => sectionOf(room, row)),
    {
      id: 'troubleshooting' as const,
      heading: headingOf(TROUBLE_HEADING),
      lines: atLeastOne(troubles(room), say(room, AFTER_LINES.noTrouble)),
    },
    {
      id: 'rights' as const,
      heading: headingOf(RIGHTS_HEADING),
      lines: atLeastOne(linesFor(room, RIGHTS_ATTRIBUTES), say(room, AFTER_LINES.noRights)),
    },
  ]
  const asked = AFTER_LINES.ask
    .filter((line) => fitOf(line, room.lineSetting) !== undefined)
    .flatMap((line) => weave(room, line) ?? [])
  const label = labelSpans()
  return {
    texts: pairOf((lang) => ({
      kind: 'after-sales',
      lang,
      intro: intro[lang],
      sections: sections.map(({ id, heading, lines }) => ({
        id,
        heading: heading[lang],
        lines: lines.map((line) => line[lang]),
      })),
      askService: asked.map((line) => line[lang]),
      label: label[lang],
    })),
    brief,
  }
}

const headingOf = (words: Pair<string>): Pair => pairOf((lang) => [plain(words[lang])])
const atLeastOne = (found: readonly Pair[], otherwise: Pair | undefined): readonly Pair[] =>
  found.length > 0 ? found : otherwise ? [otherwise] : []

function sectionOf(
  room: Room,
  row: SectionRow,
): readonly { readonly id: SectionRow['id']; readonly heading: Pair; readonly lines: readonly Pair[] }[] {
  const heading = headingOf(row.heading)
  const found = linesFor(room, row.attributes)
  if (found.length > 0) return [{ id: row.id, heading, lines: found }]
  if (!row.expectedIn.includes(room.naming.category)) return []
  const none = say(room, AFTER_LINES.noSection, { slots: { heading } })
  return none ? [{ id: row.id, heading, lines: [none] }] : []
}

/** The facts of some attributes, in the order of the attributes. */
function linesFor(room: Room, attributes: readonly string[]): readonly Pair[] {
  return attributes.flatMap((attribute) =>
    [...room.told, ...room.oneSided]
      .filter((t) => t.fact.attribute === attribute)
      .flatMap((t) => {
        if (room.oneSided.includes(t)) return [oneSidedLine(room, t)]
        const fact = factLabel(room, t.fact.id)
        const line = fact && say(room, AFTER_LINES.leads, { slots: { fact: bare(fact) }, factId: t.fact.id })
        return line ? [line] : []
      }),
  )
}

/** A fact in the language that has it; the other says where it stands, and rests on the same fact. */
const oneSidedLine = (room: Room, told: Tellable): Pair =>
  pairOf((lang) => {
    const { fact } = told
    const realiser = { ...room.realisers[lang], facts: new Map([[fact.id, told]]) }
    const said = labelled(realiser, { factId: fact.id, pattern: 'label', say: labelOnly(fact.id) })
    if (said) return [...polish(lang === 'en' ? capitalizeSpans(said) : said, lang), plain(lang === 'zh' ? '。' : '.')]
    return [{ text: ONE_SIDED[lang], factIds: [fact.id] }]
  })

function troubles(room: Room): readonly Pair[] {
  const found: Pair[] = []
  for (const t of room.told) {
    if (found.length >= TROUBLES) break
    const fact = factLabel(room, t.fact.id) ?? EMPTY
    const line = say(room, AFTER_LINES.trouble, {
      slots: { fact: bare(fact) },
      factId: t.fact.id,
      slack: 2,
      once: true,
    })
    if (line) found.push(line)
  }
  return found
}
