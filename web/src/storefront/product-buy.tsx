import { formatMoney } from '@qianmian/kernel'
import Heart from 'lucide-react/icons/heart'
import Share from 'lucide-react/icons/share'
import ShieldCheck from 'lucide-react/icons/shield-check'
import Truck from 'lucide-react/icons/truck'
import Undo2 from 'lucide-react/icons/undo-2'
import { ClaimText } from '../design/claim-text.tsx'
import { CornerGlyph } from '../design/corner-glyph.tsx'
import { Icon, type IconShape } from '../design/icon.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { PICK_FORM, ProductBundles } from './bundle-offers.tsx'
import { OptionPicker } from './option-picker.tsx'
import { selectedVariant } from './selected-variant.ts'
import type { Lang, ProductView, ServiceLineView } from './view.ts'
import { WORDS } from './words.ts'
import { REMIX_WORDS } from './words-remixes.ts'

const SERVICE_ICONS: Readonly<Record<ServiceLineView['kind'], IconShape>> = {
  delivery: Truck,
  returns: Undo2,
  warranty: ShieldCheck,
}

export interface ProductBuyProps {
  view: ProductView
  lang: Lang
  linked: ReadonlySet<string>
}

/** The decision column: name, price, options, the one vermilion action, promises, reasons. */
export function ProductBuy({ view, lang, linked }: ProductBuyProps) {
  const words = WORDS[lang]
  const variant = selectedVariant(view)
  return (
    <div className="buy" data-qm-decision={view.shell.decision}>
      <div className="crumb-row">
        <Breadcrumb links={view.brand ? [view.brand, ...view.breadcrumb] : view.breadcrumb} lang={lang} />
        <div className="row">
          <LikeButton view={view} lang={lang} />
          <button type="button" className="icon-btn needs-js" data-share aria-label={words.share}>
            <Icon of={Share} size={17} />
          </button>
        </div>
      </div>
      <h1>{view.name}</h1>
      <p className="sub">
        <ClaimText spans={view.tagline} linked={linked} />
      </p>
      {view.taglineBy && (
        <p className="t3 xs row">
          <CornerGlyph of={['user']} lang={lang} /> {REMIX_WORDS[lang].byShopper}
          {lang === 'zh' ? '，' : ', '}
          {view.taglineBy}
        </p>
      )}
      <p className="price">
        <span className="p num" data-price>
          {variant && formatMoney(variant.price, lang)}
        </span>
        <span className="t3 xs num">
          {words.samePrice}
          {view.lowestPrice30Days && (
            <span className="low">{words.lowest30(formatMoney(view.lowestPrice30Days, lang))}</span>
          )}
        </span>
      </p>
      <form className="pick" id={PICK_FORM} data-pick method="post" action={view.bagAction}>
        <input type="hidden" name="product" value={view.handle} />
        {view.options.map((option, index) => (
          <OptionPicker key={option.name} option={option} index={index} view={view} lang={lang} />
        ))}
        <p className="stock" data-stock aria-live="polite">
          {variant && (variant.available ? variant.stockHint : words.notAvailable)}
        </p>
        <button
          type="submit"
          className="btn primary big"
          data-add
          disabled={!view.variants.some((one) => one.available)}
        >
          {words.addToBag}
        </button>
      </form>
      {view.bundles && view.bundles.length > 0 && <ProductBundles bundles={view.bundles} lang={lang} />}
      {view.services.length > 0 && (
        <ul className="pr">
          {view.services.map((line) => (
            <li key={line.text}>
              <Icon of={SERVICE_ICONS[line.kind]} size={17} />
              {line.factId && linked.has(line.factId) ? (
                <a className="claim" href={`#fact-${line.factId}`} data-facts={line.factId}>
                  {line.text}
                </a>
              ) : (
                <span>{line.text}</span>
              )}
              {line.aside && <span className="t3">{line.aside}</span>}
            </li>
          ))}
        </ul>
      )}
      {view.reasons.length > 0 && (
        <aside className="whybox" aria-labelledby="why-this">
          <h2 id="why-this">
            <CornerGlyph of={view.reasons.map((reason) => reason.corner)} lang={lang} size={16} /> {words.whyThis}
          </h2>
          <ul>
            {view.reasons.slice(0, 3).map((reason) => (
              <li key={reason.text}>
                <CornerGlyph of={[reason.corner]} lang={lang} />
                <span>{reason.text}</span>
              </li>
            ))}
          </ul>
          <p>
            <a className="link" href="#facts">
              {words.allEvidence}
            </a>
          </p>
        </aside>
      )}
    </div>
  )
}

function LikeButton({ view, lang }: { view: ProductView; lang: Lang }) {
  const { likes, shell } = view
  return (
    <form method="post" action={likes.action} data-like>
      {shell.csrf && <input type="hidden" name="csrf" value={shell.csrf} />}
      <input type="hidden" name="liked" value={likes.liked ? 'false' : 'true'} />
      <button type="submit" className="icon-btn like" aria-pressed={likes.liked} aria-label={WORDS[lang].like}>
        <Icon of={Heart} size={17} />
        <span className="num" data-like-count>
          {likes.count > 0 && likes.count}
        </span>
      </button>
    </form>
  )
}
