import { listingRows, type RowForm } from './listing-rows.ts'
import { ProductCard } from './product-card.tsx'
import type { Lang, ProductCardView } from './view.ts'

const SIZES: Readonly<Record<RowForm, string>> = {
  'big-left': '(max-width: 600px) 50vw, 24vw',
  'big-right': '(max-width: 600px) 50vw, 24vw',
  step: '(max-width: 600px) 50vw, 30vw',
  even: '(max-width: 600px) 50vw, 24vw',
  pair: '(max-width: 600px) 50vw, 45vw',
  wide: '(max-width: 600px) 100vw, 50vw',
}

export interface CardRowsProps {
  cards: readonly ProductCardView[]
  lang: Lang
  /** The first picture loads at once. */
  eager?: boolean
}

/** Products in rows of changing form. */
export function CardRows({ cards, lang, eager }: CardRowsProps) {
  return (
    <div className="rows">
      {listingRows(cards.length).map((row, rowIndex) => (
        <div key={row.start} className={`lrow ${row.form}`}>
          {cards.slice(row.start, row.start + row.size).map((card, index) => (
            <ProductCard
              key={card.id}
              card={card}
              lang={lang}
              sizes={row.form.startsWith('big') && index === 0 ? '(max-width: 600px) 100vw, 48vw' : SIZES[row.form]}
              eager={eager && rowIndex === 0 && index === 0}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
