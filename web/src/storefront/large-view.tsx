import ArrowLeft from 'lucide-react/icons/arrow-left'
import ArrowRight from 'lucide-react/icons/arrow-right'
import Link2 from 'lucide-react/icons/link-2'
import X from 'lucide-react/icons/x'
import { Icon } from '../design/icon.tsx'
import type { Lang } from './view.ts'
import { WORDS } from './words.ts'

/** The large view of a product's pictures, empty until the script opens it, and the icon of the fact card. */
export function LargeView({ lang }: { lang: Lang }) {
  const words = WORDS[lang]
  return (
    <>
      <dialog className="large" id="large" aria-label={words.enlarge}>
        <div className="bar">
          <span className="num" data-large-count aria-live="polite" />
          <form method="dialog">
            <button type="submit" className="icon-btn" aria-label={words.close}>
              <Icon of={X} size={20} />
            </button>
          </form>
        </div>
        <div className="stage">
          <button type="button" className="icon-btn" data-large-step="-1" aria-label={words.previous}>
            <Icon of={ArrowLeft} size={20} />
          </button>
          <img alt="" data-large-picture width={4} height={5} />
          <button type="button" className="icon-btn" data-large-step="1" aria-label={words.next}>
            <Icon of={ArrowRight} size={20} />
          </button>
        </div>
        <p className="cap" data-large-caption />
      </dialog>
      <template id="fact-icon">
        <Icon of={Link2} size={14} />
      </template>
    </>
  )
}
