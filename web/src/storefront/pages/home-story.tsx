import { ProductCard } from '../product-card.tsx'
import type { Lang, StorySectionView } from '../view.ts'

/** Words first: where a thing comes from, by its facts, with the thing beside them. */
export function StorySection({ section, lang }: { section: StorySectionView; lang: Lang }) {
  return (
    <section className="s7">
      <h2 className="d2">{section.heading}</h2>
      {section.items.slice(0, 2).map(({ card, text, facts }) => (
        <div key={card.id} className="told">
          <div className="tx">
            {text && <p className="tale">{text}</p>}
            <dl className={text ? 'small' : undefined}>
              {facts.map((fact) => (
                <div key={fact.label}>
                  <dt>{fact.label}</dt>
                  <dd>{fact.value}</dd>
                </div>
              ))}
            </dl>
          </div>
          <ProductCard card={card} lang={lang} sizes="(max-width: 600px) 100vw, 32vw" showReason={false} />
        </div>
      ))}
    </section>
  )
}
