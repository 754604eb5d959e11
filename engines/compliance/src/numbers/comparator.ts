/** How a figure is meant: exactly, as a lower or upper bound (with or without the bound itself), or roughly. */
export type Comparator = 'exact' | 'min' | 'over' | 'max' | 'under' | 'about'

const WINDOW = 24
const LONGEST_BEFORE = 12

const BEFORE: readonly (readonly [Comparator, RegExp])[] = [
  [
    'min',
    /(?:至少|起码|不少于|不低于|不小于|不短于|最少|最低|最小|[≥⩾]|>=|\bat least|\b(?:no|not) (?:less|fewer|lower|shorter) than|\b(?:a )?minimum(?: of)?)(?:为|有|可|能|达|到|约)? ?$/i,
  ],
  [
    'max',
    /(?:至多|不超过|不多于|不高于|不大于|不长于|最[多长大高深远久][^，。；,;\d]{0,4}|可达|可?[高长多]达|[≤⩽]|<=|\bup to|\bat most|\b(?:no|not) (?:more|longer|higher|greater) than|\bwithin|\bmax(?:imum)?\.?(?: of)?|\bas (?:long|much|many) as)(?:为|可|能|达|到|约)? ?$/i,
  ],
  [
    'over',
    /(?:超过|大于|高于|多于|远超|逾|超|>|\bmore than|\bover|\babove|\bexceed(?:s|ing)?|\bgreater than|\bbeyond|\bupwards of)(?:了)? ?$/i,
  ],
  ['under', /(?:小于|少于|低于|不到|不足|未满|<|\bless than|\bunder|\bbelow|\bfewer than)(?:了)? ?$/i],
  [
    'about',
    /(?:大?约|大概|将近|接近|差不多|近|[~≈]|\babout|\baround|\broughly|\bapproximately|\bnearly|\balmost|\bclose to)(?:为|有)? ?$/i,
  ],
]
const AFTER: readonly (readonly [Comparator, RegExp])[] = [
  [
    'min',
    /^ ?(?:及?以上|或以上|之上|起(?=$|[，。；！,;!\s发售])|\+|plus\b|(?:or|and) (?:more|above|over|longer|higher|up(?! to\b)|older)\b)/i,
  ],
  [
    'max',
    /^ ?(?:及?以[下内]|之内|内(?![胆衬里层壁侧部])|(?:or|and) (?:less|below|fewer|under|younger)\b|at (?:the )?most\b|max(?:imum)?\b|tops\b)/i,
  ],
  ['about', /^ ?(?:左右|上下|or so\b)/i],
]
/** Signs in front of which a plus is part of a rating (SPF50+). */
const RATING = /(?:SPF|UPF|PA) ?$/i

/**
 * The comparator that stands beside a figure.
 * @param start where the figure's first digit is
 * @param end behind its unit
 * @example comparatorAt('续航最长30小时', 4, 8) // 'max'
 */
export function comparatorAt(text: string, start: number, end: number): Comparator {
  const before =
    text
      .slice(Math.max(0, start - WINDOW), start)
      .split(/[，。；！？、\n]/)
      .at(-1) ?? ''
  const after = text.slice(end, end + LONGEST_BEFORE)
  if (!RATING.test(before)) for (const [comparator, pattern] of AFTER) if (pattern.test(after)) return comparator
  for (const [comparator, pattern] of BEFORE) if (pattern.test(before)) return comparator
  return 'exact'
}

const FITS: Readonly<Record<Comparator, readonly Comparator[]>> = {
  // 不超过30 and 最长30 say no more than 30 does; 30以上 does.
  exact: ['exact', 'max', 'about'],
  min: ['min'],
  over: ['over', 'min'],
  max: ['max'],
  under: ['under', 'max'],
  about: ['about'],
}

/** True if a text may write a figure in this way when the fact states it in that way. */
export function comparatorFits(stated: readonly Comparator[], written: Comparator): boolean {
  return stated.some((comparator) => FITS[comparator].includes(written))
}

const WORDS: Readonly<Record<Comparator, { readonly zh: string; readonly en: string }>> = {
  exact: { zh: '正好这个数', en: 'exactly this figure' },
  min: { zh: '至少', en: 'at least' },
  over: { zh: '超过', en: 'more than' },
  max: { zh: '至多', en: 'at most' },
  under: { zh: '不到', en: 'less than' },
  about: { zh: '大约', en: 'about' },
}

/** A comparator in words, for messages. */
export const comparatorWords = (comparator: Comparator): { readonly zh: string; readonly en: string } =>
  WORDS[comparator]
