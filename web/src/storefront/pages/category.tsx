import { Display } from '../../design/display.tsx'
import { Breadcrumb } from '../breadcrumb.tsx'
import { Listing } from '../listing.tsx'
import type { CategoryView } from '../view.ts'

/** A category: one sentence, then its things. */
export function CategoryPage({ view }: { view: CategoryView }) {
  const lang = view.shell.locale
  return (
    <div className="list">
      <Breadcrumb links={view.breadcrumb} lang={lang} />
      <div className="list-hd">
        <h1>
          <span className="kick">{view.name}</span>
          <span className="d1 wrap">
            <Display text={view.heading} />
          </span>
        </h1>
        {view.text && <p className="lead">{view.text}</p>}
      </div>
      <Listing listing={view.listing} lang={lang} />
    </div>
  )
}
