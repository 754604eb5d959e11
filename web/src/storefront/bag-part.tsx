import X from 'lucide-react/icons/x'
import { Icon } from '../design/icon.tsx'
import { BagBundles } from './bundle-offers.tsx'
import type { BagLineView, BagView, CodeView, Lang, SumView } from './view.ts'
import { SHOPPING_WORDS } from './words-shopping.ts'

/** Lines, codes and sums of a bag: on its page, and fetched into the sheet. Every control is a plain form. */
export function BagPart({ view }: { view: BagView }) {
  const lang = view.shell.locale
  const words = SHOPPING_WORDS[lang]
  return (
    <div className="bag-part" data-bag-part data-count={view.count}>
      {view.problem && (
        <p className="sp-problem" role="alert">
          {view.problem}
        </p>
      )}
      {view.lines.length === 0 ? (
        <div className="bag-empty">
          <p className="d3">{words.empty}</p>
          <p className="t2">{words.emptyHint}</p>
        </div>
      ) : (
        <>
          <ul className="bag-lines">
            {view.lines.map((line) => (
              <BagLine key={line.variantId} line={line} action={view.lineAction} lang={lang} />
            ))}
          </ul>
          {view.offers.length > 0 && <BagBundles offers={view.offers} action={view.lineAction} lang={lang} />}
          <div className="bag-end">
            <Codes codes={view.codes} action={view.codeAction} back="bag" lang={lang} />
            <Sums sums={view.sums} />
            <form method="post" action={view.holdAction}>
              <button type="submit" className="btn primary big" disabled={!view.isSellable}>
                {words.checkout}
              </button>
            </form>
            {!view.isSellable && <p className="t2 sm">{words.fixFirst}</p>}
          </div>
        </>
      )}
    </div>
  )
}

function BagLine({ line, action, lang }: { line: BagLineView; action: string; lang: Lang }) {
  const words = SHOPPING_WORDS[lang]
  const to = (units: number, label: string, text: string, className: string) => (
    <button type="submit" name="units" value={units} aria-label={label} className={className}>
      {text}
    </button>
  )
  return (
    <li data-product={line.productId}>
      <LinePicture line={line} />
      <LineName line={line} />
      <span className="num">{line.total}</span>
      <span className="o">
        {line.options}
        {line.units > 1 && <span className="num"> · {line.unitPrice}</span>}
      </span>
      <form className="q" method="post" action={action} data-bag-form>
        <input type="hidden" name="variant" value={line.variantId} />
        <input type="hidden" name="mode" value="set" />
        {to(line.units - 1, words.fewer, '−', 'icon-btn')}
        <span className="num">{line.units}</span>
        {to(line.units + 1, words.more, '+', 'icon-btn')}
        {to(0, words.remove, words.remove, 'out')}
      </form>
      {line.problem && <b className="sp-short">{line.problem}</b>}
    </li>
  )
}

const LinePicture = ({ line }: { line: BagLineView }) =>
  line.picture ? <img src={line.picture} alt="" width={76} height={95} loading="lazy" /> : <span className="ph0" />

const LineName = ({ line }: { line: BagLineView }) =>
  line.href ? (
    <a className="n" href={line.href}>
      {line.name}
    </a>
  ) : (
    <span className="n">{line.name}</span>
  )

/** Lines that are only looked at: checkout and orders. */
export function StillLines({ lines }: { lines: readonly BagLineView[] }) {
  return (
    <ul className="bag-lines bag-still">
      {lines.map((line, index) => (
        <li key={`${line.variantId}${index}`}>
          <LinePicture line={line} />
          <LineName line={line} />
          <span className="num">{line.total}</span>
          <span className="o">
            {line.options} <span className="num">× {line.units}</span>
          </span>
          {line.problem && <b className="sp-short">{line.problem}</b>}
        </li>
      ))}
    </ul>
  )
}

export function Sums({ sums }: { sums: readonly SumView[] }) {
  return (
    <dl className="sums">
      {sums.map((sum) => (
        <div key={sum.label} className={`sum-${sum.kind}`}>
          <dt>{sum.label}</dt>
          <dd className="num">{sum.amount}</dd>
        </div>
      ))}
    </dl>
  )
}

export function Codes({
  codes,
  action,
  back,
  lang,
}: {
  codes: readonly CodeView[]
  action: string
  back: 'bag' | 'checkout'
  lang: Lang
}) {
  const words = SHOPPING_WORDS[lang]
  return (
    <div className="codes">
      {codes.map(({ code, why }) => (
        <form key={code} method="post" action={action} data-bag-form>
          <input type="hidden" name="back" value={back} />
          <input type="hidden" name="drop" value={code} />
          <span className="chip">
            {code}
            <button type="submit" className="x" aria-label={`${words.codeDrop} ${code}`}>
              <Icon of={X} size={14} />
            </button>
          </span>
          {why && <span className="sp-short">{why}</span>}
        </form>
      ))}
      <form method="post" action={action} className="code-add" data-bag-form>
        <input type="hidden" name="back" value={back} />
        <label>
          <span className="vh">{words.codeLabel}</span>
          <input name="code" placeholder={words.codeLabel} maxLength={40} autoComplete="off" required />
        </label>
        <button type="submit" className="btn">
          {words.codeUse}
        </button>
      </form>
    </div>
  )
}
