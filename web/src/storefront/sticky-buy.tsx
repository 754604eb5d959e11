import { formatMoney } from '@qianmian/kernel'
import { selectedVariant } from './selected-variant.ts'
import type { Lang, ProductView } from './view.ts'
import { WORDS } from './words.ts'

/** The buy bar of a phone. */
export function StickyBuy({ view, lang }: { view: ProductView; lang: Lang }) {
  const variant = selectedVariant(view)
  const chosen = view.options.map((option, index) => option.values[variant?.values[index] ?? 0]?.label)
  return (
    <div className="sticky needs-js" data-sticky>
      <p>
        <b className="num" data-price>
          {variant && formatMoney(variant.price, lang)}
        </b>
        <span className="xs t3" data-chosen>
          {chosen.join(lang === 'zh' ? '，' : ', ')}
        </span>
      </p>
      <button type="button" className="btn primary big" data-add disabled={variant ? !variant.available : true}>
        {WORDS[lang].addToBag}
      </button>
    </div>
  )
}
