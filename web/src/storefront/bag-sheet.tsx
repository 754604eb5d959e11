import X from 'lucide-react/icons/x'
import { Icon } from '../design/icon.tsx'
import type { Lang } from './view.ts'
import { WORDS } from './words.ts'

/** The bag as an empty dialog; the script fetches what the bag's page holds. */
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
      <div className="bag-held" data-bag-held />
      <div className="bag-more" data-bag-more hidden>
        <h3>{words.bagGoesWith}</h3>
        <ul />
      </div>
    </dialog>
  )
}
