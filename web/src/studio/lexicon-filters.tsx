import { ATTRIBUTES, CATEGORIES } from '@qianmian/kernel'
import { useStudio } from './context.tsx'
import { SearchField } from './search-field.tsx'

/** The filters of the lexicon, as the address keeps them. */
export const LEXICON_FILTERS = [
  'text',
  'category',
  'type',
  'attribute',
  'role',
  'intent',
  'season',
  'lang',
  'origin',
  'flagged',
] as const

/** A row of choices over the lexicon; each stands in the address, so that a view can be sent on. */
export function LexiconFilters({
  search,
  onFilter,
}: {
  search: URLSearchParams
  onFilter: (key: string, value: string) => void
}) {
  const { words, say } = useStudio()
  const { lx } = words
  const category = search.get('category') ?? ''
  const types = Object.entries(CATEGORIES.find((row) => row.id === category)?.productTypes ?? {})
  const choices: readonly (readonly [key: string, all: string, options: readonly (readonly [string, string])[]])[] = [
    [
      'category',
      words.allCategories,
      [...CATEGORIES.map(({ id, name }) => [id, say(name)] as const), ['any', lx.anyCategory]],
    ],
    ...(types.length > 0 ? [['type', lx.allTypes, types.map(([id, name]) => [id, say(name)] as const)] as const] : []),
    ['attribute', lx.allAttributes, ATTRIBUTES.map(({ id, label }) => [id, say(label)] as const)],
    ['role', lx.allRoles, Object.entries(lx.roles)],
    ['intent', lx.allIntents, Object.entries(lx.intents)],
    ['season', lx.allSeasons, Object.entries(lx.seasons)],
    [
      'lang',
      lx.bothLanguages,
      [
        ['zh', lx.zh],
        ['en', lx.en],
      ],
    ],
    [
      'origin',
      lx.houseAndOwn,
      [
        ['house', lx.house],
        ['own', lx.own],
      ],
    ],
  ]
  return (
    <div className="fb lx-filters">
      <SearchField
        className="fb-text"
        name={lx.find}
        value={search.get('text') ?? ''}
        onSearch={(text) => onFilter('text', text)}
      />
      {choices.map(([key, all, options]) => (
        <select
          key={key}
          className={search.get(key) ? 'set' : undefined}
          aria-label={all}
          value={search.get(key) ?? ''}
          onChange={(event) => onFilter(key, event.target.value)}
        >
          <option value="">{all}</option>
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      ))}
      <button
        type="button"
        className={search.get('flagged') ? 'chip line on' : 'chip line'}
        aria-pressed={search.has('flagged')}
        onClick={() => onFilter('flagged', search.get('flagged') ? '' : '1')}
      >
        {lx.flagged}
      </button>
    </div>
  )
}
