import { Display } from '../../design/display.tsx'
import { ProductCard } from '../product-card.tsx'
import type { ComparisonSectionView, Lang } from '../view.ts'

/** Things side by side, in a table that reads by row. */
export function ComparisonSection({ section, lang }: { section: ComparisonSectionView; lang: Lang }) {
  return (
    <section className="s8">
      <div className="hd">
        <h2 className="d2">
          <Display text={section.heading} />
        </h2>
        <p className="t2">{section.text}</p>
      </div>
      {/* A region that scrolls on a phone must be reached by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs it (WCAG 2.1.1) */}
      <section className="beside" tabIndex={0} aria-label={section.heading}>
        <table>
          <thead>
            <tr>
              <td />
              {section.cards.map((card) => (
                <th key={card.id} scope="col">
                  <ProductCard card={card} lang={lang} sizes="(max-width: 600px) 60vw, 22vw" showReason={false} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {section.rows.map((row) => (
              <tr key={row.label}>
                <th scope="row">{row.label}</th>
                {row.values.map((value, index) => (
                  <td key={section.cards[index]?.id ?? index} className="num">
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
