import { Display } from '../../design/display.tsx'
import { ProductCard } from '../product-card.tsx'
import type { Lang, SequenceSectionView } from '../view.ts'

const NUMERALS: Record<Lang, readonly string[]> = { zh: ['一', '二', '三', '四'], en: ['1', '2', '3', '4'] }

/** Steps in order, each with what to do and the thing for it. */
export function SequenceSection({ section, lang }: { section: SequenceSectionView; lang: Lang }) {
  const steps = section.steps.slice(0, 4)
  return (
    <section className="s2">
      <div className="hd">
        <div>
          <p className="kick">{section.kicker}</p>
          <h2 className="d2 wrap">
            <Display text={section.heading} />
          </h2>
        </div>
        <p className="t2">{section.text}</p>
      </div>
      <ol className={`steps n${steps.length}`} aria-label={section.kicker}>
        {steps.map((step, index) => (
          <li key={step.card.id}>
            <p className="st">
              <span className="no" aria-hidden="true">
                {NUMERALS[lang][index]}
              </span>
              <span className="do">{step.does}</span>
            </p>
            <ProductCard card={step.card} lang={lang} sizes="(max-width: 600px) 220px, 22vw" />
          </li>
        ))}
      </ol>
    </section>
  )
}
