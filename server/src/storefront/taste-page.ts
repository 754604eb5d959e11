import { type Lang, pick } from '@qianmian/kernel'
import {
  explainGuesses,
  explainInterests,
  FACETS,
  type InterestProfile,
  labelOf,
  type Manner,
  type Names,
} from '@qianmian/recommend'
import type { TasteView } from '@qianmian/web/view'
import { hrefOf, type PageRequest } from './page-request.ts'
import { shell } from './shell.ts'

const MOST_SHOWN = 24

/** What she may say of how pages should be; the first leaves it to her reading. */
const MANNERS: readonly { readonly value: Manner | ''; readonly label: Readonly<Record<Lang, string>> }[] = [
  { value: '', label: { zh: '看着办', en: 'As you see fit' } },
  { value: 'pictures', label: { zh: '图和短片在前', en: 'Pictures and film first' } },
  { value: 'story', label: { zh: '来历和文字在前', en: 'Stories and words first' } },
  { value: 'facts', label: { zh: '数字和比较在前', en: 'Figures and comparison first' } },
]

const WORDS = {
  zh: {
    title: '你的口味档案',
    counts: (taken: number) => `记了${taken}件事，都在这台设备的编号下。`,
    notices: {
      saved: '改好了，下一页就用上。',
      erased: '都删了，记录里也没有你的编号了。',
    },
  },
  en: {
    title: 'What the shop noted about your taste',
    counts: (taken: number) => `${taken} ${taken === 1 ? 'thing' : 'things'} noted, under this device’s number.`,
    notices: {
      saved: 'Changed. The next page uses it.',
      erased: 'Erased. The records no longer carry your number either.',
    },
  },
} as const
export type TasteNotice = keyof (typeof WORDS)['zh']['notices']
export const TASTE_NOTICES = Object.keys(WORDS.zh.notices) as readonly TasteNotice[]

/** A region as it is read: the province, or the country where an address names none. @example regionName('CN/浙江省', 'zh') // '浙江省' */
function regionName(region: string, lang: Lang): string {
  const [country = '', ...rest] = region.split('/')
  const name = rest.join('/')
  return name || (new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country)
}

/**
 * Everything that the shop noted about a person, in plain words, and every way to change it. Without her consent nothing is
 * noted, and the page says so.
 */
export function tastePage(
  request: PageRequest,
  known: { readonly profile: InterestProfile; readonly manner: Manner | undefined; readonly names: Names } | undefined,
  notice?: TasteNotice,
): TasteView {
  const { lang, now } = request
  const words = WORDS[lang]
  const { profile, names } = known ?? {}
  return {
    page: 'taste',
    shell: shell(request, {
      title: `${words.title} · ${pick(request.snapshot.shop.name, lang)}`,
      description: words.title,
      robots: 'noindex,nofollow',
    }),
    action: hrefOf(request, '/me'),
    agreed: request.consent === 'granted',
    on: profile?.on ?? true,
    notice: notice && words.notices[notice],
    interests:
      profile && names
        ? explainInterests(profile, now, names, { most: MOST_SHOWN }).map(({ facet, key, label, text, strength }) => ({
            facet,
            key,
            label: pick(label, lang),
            text: pick(text, lang),
            strength,
          }))
        : [],
    struck:
      profile && names
        ? FACETS.flatMap((facet) =>
            profile.struck[facet].map((key) => ({ facet, key, label: pick(labelOf(facet, key, names), lang) })),
          )
        : [],
    hidden:
      profile && names
        ? profile.hidden.flatMap((id) => {
            const name = names.product(id)
            return name ? [{ id, name: pick(name, lang) }] : []
          })
        : [],
    ...(profile?.region ? { region: regionName(profile.region, lang) } : {}),
    isRegionStruck: profile?.isRegionStruck ?? false,
    guesses: profile && names ? explainGuesses(profile, now, names).map(({ text }) => pick(text, lang)) : [],
    manners: MANNERS.map(({ value, label }) => ({
      value,
      label: label[lang],
      selected: value === (known?.manner ?? ''),
    })),
    exportHref: hrefOf(request, '/me/export.json'),
    accountHref: hrefOf(request, '/account'),
    counts: words.counts(profile?.counts.taken ?? 0),
  }
}
