import type { Lang } from '@qianmian/kernel'

/** The corners of the triangle: who something comes from. */
export type CornerName = 'enterprise' | 'algorithm' | 'user'

const NAMES: Record<Lang, Record<CornerName, string>> = {
  zh: { enterprise: '企业', algorithm: '算法', user: '用户' },
  en: { enterprise: 'Shop', algorithm: 'Algorithm', user: 'Shoppers' },
}

const FACETS: readonly (readonly [CornerName, string])[] = [
  ['enterprise', 'M12 2 17.2 11 12 14 6.8 11z'],
  ['algorithm', 'M6.8 11 12 14v7H1z'],
  ['user', 'M17.2 11 23 21H12v-7z'],
]

/**
 * The triangle of three facets with the owners' facets filled. Always carries a text alternative.
 * @example <CornerGlyph of={['algorithm']} lang="zh" />
 */
export function CornerGlyph({ of, lang, size = 12 }: { of: readonly CornerName[]; lang: Lang; size?: number }) {
  const label = of.map((corner) => NAMES[lang][corner]).join(lang === 'zh' ? '、' : ', ')
  return (
    <svg className="corner" width={size} height={size} viewBox="0 0 24 23" role="img" aria-label={label}>
      {FACETS.map(([corner, d]) =>
        of.includes(corner) ? (
          <path key={corner} d={d} className={`c-${corner}`} />
        ) : (
          <path key={corner} d={d} fill="currentColor" opacity=".2" />
        ),
      )}
    </svg>
  )
}
