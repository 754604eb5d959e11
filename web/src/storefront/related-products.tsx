import { ProductCard } from './product-card.tsx'
import type { Lang, RelatedView } from './view.ts'
import { WORDS } from './words.ts'

const HEADINGS = {
  complements: 'complements',
  'same-category': 'sameCategory',
  next: 'visitsGoOn',
  'for-you': 'forYou',
} as const

/** Things to go with this one, hung unevenly; things of the same kind, smaller and in line. */
export function RelatedProducts({ group, lang }: { group: RelatedView; lang: Lang }) {
  const words = WORDS[lang]
  if (group.cards.length === 0) return null
  const complements = group.kind === 'complements'
  return (
    <section className={complements ? 'rel goes-with' : `rel same n${Math.min(5, group.cards.length)}`}>
      <h2 className="d3">
        {words[HEADINGS[group.kind]]}
        {group.isSimulated && <span className="simulated xs">{words.simulatedRow}</span>}
      </h2>
      {group.cards.slice(0, complements ? 3 : 5).map((card) => (
        <ProductCard
          key={card.id}
          card={card}
          lang={lang}
          showReason={group.kind !== 'same-category' && group.kind !== 'next'}
          sizes={complements ? '(max-width: 600px) 50vw, 28vw' : '(max-width: 600px) 45vw, 18vw'}
        />
      ))}
    </section>
  )
}
