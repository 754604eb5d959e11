import { pick, spansText } from '@qianmian/kernel'
import { type ExplainedInterest, explainGuesses, explainInterests, type InterestProfile } from '@qianmian/recommend'
import type { HomeView, ReasonView } from '@qianmian/web/view'
import { materialLine } from './cards.ts'
import { factTiles } from './fact-tiles.ts'
import { homePage } from './home-page.ts'
import { frontPicture } from './lead-pictures.ts'
import { hrefOf, type PageRequest } from './page-request.ts'
import { type Planned, planSections } from './plan-sections.ts'
import { solarTerm } from './season.ts'

const MOST_MARKS = 3
const MOST_REASONS = 8

/**
 * Home for one person who agreed: the plan's blocks in the shop's forms, and a line that says what it rests on. Where the plan
 * has nothing to open with, the season's page opens.
 */
export function personalHome(request: PageRequest, planned: Planned, profile: InterestProfile): HomeView {
  const season = homePage(request)
  const sections = planSections(request, planned)
  if (!planned.plan.personal || sections.length === 0)
    return { ...season, composition: { ...season.composition, tasteHref: hrefOf(request, '/me') } }
  return {
    ...season,
    hero: heroOf(request, planned) ?? season.hero,
    composition: composition(request, planned, profile),
    sections: [...sections, ...season.sections.filter(({ form }) => form === 'mixed')],
  }
}

function heroOf(request: PageRequest, planned: Planned): HomeView['hero'] | undefined {
  const { lang } = request
  const item = planned.plan.blocks.find(({ kind }) => kind === 'hero')?.items[0]
  const product = item && planned.product(item.productId)
  if (!product) return undefined
  const name = pick(product.detail.name, lang)
  const picture = frontPicture(product, lang)
  const text = product.pack?.[lang]
  return {
    heading: text ? spansText(text.adHeadline).replace(/[，,]\s*/, lang === 'zh' ? '，\n' : ',\n') : name,
    lead: text ? spansText(text.adBody) : materialLine(product, lang),
    link: { label: lang === 'zh' ? `看${name}` : `See ${name}`, href: hrefOf(request, `/p/${product.detail.handle}`) },
    picture,
    tile: picture ? undefined : factTiles(product, lang, 1)[0],
    productId: product.detail.id,
  }
}

type Marked = HomeView['composition']['text'][number]

/** 这一页是为你排的：你最近在看亚麻、床品，现在是小雪。 */
function composition(request: PageRequest, planned: Planned, profile: InterestProfile): HomeView['composition'] {
  const { lang, now } = request
  const told = explainInterests(profile, now, planned.names, { most: MOST_REASONS }).filter(
    ({ facet }) => facet !== 'priceBand',
  )
  const term = solarTerm(now)
  // What she looks at says more to her than whose it is.
  const marks = distinct([...told.filter(({ facet }) => facet !== 'brand'), ...told], lang).slice(0, MOST_MARKS)
  const joined = marks.flatMap((label, i): Marked[] => [
    ...(i > 0 ? [{ text: lang === 'zh' ? '、' : i === marks.length - 1 ? ' and ' : ', ' }] : []),
    { text: label, mark: 'user' },
  ])
  const reasons: ReasonView[] = [
    ...told.map(({ text }): ReasonView => ({ corner: 'user', text: pick(text, lang) })),
    ...explainGuesses(profile, now, planned.names).map(
      ({ text }): ReasonView => ({ corner: 'algorithm', text: pick(text, lang) }),
    ),
  ]
  return {
    text:
      lang === 'zh'
        ? [
            { text: '这一页是为你排的：你最近在看' },
            ...joined,
            { text: '，现在是' },
            { text: term.zh, mark: 'algorithm' },
            { text: '。' },
          ]
        : [
            { text: 'This page was composed for you: you have been looking at ' },
            ...joined,
            { text: ', and it is ' },
            { text: term.en, mark: 'algorithm' },
            { text: '.' },
          ],
    reasons,
    personal: true,
    tasteHref: hrefOf(request, '/me'),
  }
}

/** Labels once each: a kind of thing and its category may have one name. */
const distinct = (told: readonly ExplainedInterest[], lang: 'zh' | 'en'): string[] => [
  ...new Set(told.map(({ label }) => pick(label, lang))),
]
