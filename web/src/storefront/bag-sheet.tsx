import X from 'lucide-react/icons/x'
import { Icon } from '../design/icon.tsx'
import type { Lang } from './view.ts'
import { WORDS } from './words.ts'

/** The bag as an empty dialog; the script fills in the lines. */
export function BagSheet({ lang }: { lang: Lang }) {
  const words = WORDS[lang]
  return (
    <dialog className="sheet" id="bag" aria-labelledby="bag-title">
      <form method="dialog" className="sheet-hd">
        <h2 id="bag-title" className="d3">
          {words.bag}
        </h2>
        <button type="submit" className="icon-btn" aria-label={words.close}>
          <Icon of={X} size={20} />
        </button>
      </form>
      <ul className="bag-lines" data-bag-lines />
      <div className="bag-empty" data-bag-empty>
        <p className="d3">{words.bagEmpty}</p>
        <p className="t2">{words.bagEmptyHint}</p>
      </div>
      <div className="bag-more" data-bag-more hidden>
        <h3>{words.bagGoesWith}</h3>
        <ul />
      </div>
      <div className="bag-end">
        <p className="row between" data-bag-sum-row>
          <span>
            {words.bagSum} <span className="t3 xs">{words.bagPriceNote}</span>
          </span>
          <b className="num" data-bag-sum />
        </p>
        <p className="bag-honest">{words.bagHonest}</p>
        <form method="dialog">
          <button type="submit" className="btn ink big">
            {words.keepLooking}
          </button>
        </form>
      </div>
    </dialog>
  )
}
