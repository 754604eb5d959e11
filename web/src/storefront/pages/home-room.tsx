import { Display } from '../../design/display.tsx'
import { ProductCard } from '../product-card.tsx'
import type { Lang, RoomSectionView } from '../view.ts'

const PLACES = ['a', 'b2', 'c2']

/** Things around one of them, 4–4–3 with a column left empty, and the colours that they share. */
export function RoomSection({ section, lang }: { section: RoomSectionView; lang: Lang }) {
  return (
    <section className="s1">
      <div className="hd">
        <p className="kick">{section.kicker}</p>
        <h2 className="d2 wrap">
          <Display text={section.heading} />
        </h2>
        <p className="lead">{section.text}</p>
      </div>
      {section.cards.slice(0, 3).map((card, index) => (
        <ProductCard
          key={card.id}
          card={card}
          lang={lang}
          className={PLACES[index]}
          sizes={index === 0 ? '(max-width: 600px) 100vw, 32vw' : '(max-width: 600px) 50vw, 24vw'}
        />
      ))}
      {(section.palette || section.sum) && (
        <div className="pal">
          {section.palette && (
            <>
              <p className="kick">{section.palette.caption}</p>
              <ul className="pl">
                {section.palette.colours.map((colour) => (
                  <li key={colour.hex}>
                    <svg viewBox="0 0 10 10" preserveAspectRatio="none" aria-hidden="true">
                      <rect width="10" height="10" fill={colour.hex} />
                    </svg>
                    <span>{colour.name}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {section.sum && <p className="t2 num">{section.sum}</p>}
        </div>
      )}
    </section>
  )
}
