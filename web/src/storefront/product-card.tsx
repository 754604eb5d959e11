import { formatMoney } from '@qianmian/kernel'
import { CornerGlyph } from '../design/corner-glyph.tsx'
import { FactTile } from './fact-tile.tsx'
import { Picture } from './picture.tsx'
import type { Lang, Money, ProductCardView, ReasonView } from './view.ts'
import { WORDS } from './words.ts'

/** A price as people read it, with 起 or "from" when variants differ. */
export function priceText(price: Money, lang: Lang, from = false): string {
  const money = formatMoney(price, lang)
  if (!from) return money
  return lang === 'zh' ? `${money}${WORDS.zh.from}` : `${WORDS.en.from} ${money}`
}

export function Reason({ reason, lang }: { reason: ReasonView; lang: Lang }) {
  return (
    <p className="rea">
      <CornerGlyph of={[reason.corner]} lang={lang} size={13} />
      <span>{reason.text}</span>
    </p>
  )
}

export interface ProductCardProps {
  card: ProductCardView
  lang: Lang
  sizes: string
  className?: string
  eager?: boolean
  showReason?: boolean
}

/** A thing with its museum label: name, material, price, at most one reason. The whole figure is one link. */
export function ProductCard({ card, lang, sizes, className, eager, showReason = true }: ProductCardProps) {
  return (
    <article className={className ? `card ${className}` : 'card'}>
      <div className="ph">
        {card.picture && <Picture picture={card.picture} lang={lang} sizes={sizes} eager={eager} />}
        {card.tile && <FactTile tile={card.tile} />}
        {card.hideable && (
          <button type="button" className="not-for-me needs-js" data-hide={card.id}>
            {WORDS[lang].notForMe}
            <span className="vh">{card.name}</span>
          </button>
        )}
      </div>
      <div className="cap">
        <div>
          <h3 className="n">
            <a href={card.href} data-qm-product={card.id}>
              {card.name}
            </a>
          </h3>
          <p className="mat">{card.soldOut ? WORDS[lang].soldOut : card.material}</p>
        </div>
        <p className="p num">{priceText(card.price, lang, card.priceFrom)}</p>
      </div>
      {showReason && card.reason && <Reason reason={card.reason} lang={lang} />}
    </article>
  )
}
