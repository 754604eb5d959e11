import { Link, useSearchParams } from 'react-router'
import { useStudio } from '../context.tsx'
import { AllWorks } from '../media/all-works.tsx'
import { PackPosters } from '../media/pack-posters.tsx'

/** Everything that was drawn, rendered, spoken and cut, over all products; and the posters of content packs. */
export function WorksPage() {
  const { words } = useStudio()
  const { md } = words
  const [search] = useSearchParams()
  const isPacks = search.get('show') === 'packs'
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{words.assets}</h1>
      </header>
      <nav className="st-tabs" aria-label={words.assets}>
        <Link to="?" aria-current={isPacks ? undefined : 'page'}>
          {md.madeTab}
        </Link>
        <Link to="?show=packs" aria-current={isPacks ? 'page' : undefined}>
          {md.packPosters}
        </Link>
      </nav>
      {isPacks ? <PackPosters /> : <AllWorks />}
    </div>
  )
}
