import { useInfiniteQuery, useQueries } from '@tanstack/react-query'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { ProductDetailView, ShopWorkListView } from '../../../../server/src/contract/types.ts'
import { ago } from '../ago.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'
import { WORK_KINDS, type WorkKind } from './default-recipe.ts'
import { JobRow } from './job-row.tsx'
import { KindIcon } from './kind-icon.tsx'
import { recipeWords } from './recipe-words.ts'
import { clock } from './spoken-word.ts'
import { useJobs } from './use-jobs.ts'
import { isGoing, useMediaDeeds } from './use-media.ts'

type ListedWork = ShopWorkListView['items'][number]

const PAGE = 60
const STATES = ['draft', 'proposed', 'published', 'withdrawn'] as const

/** Works over all products, newest first, by kind and state; what is in the making stands above them. */
export function AllWorks() {
  const { shop, words } = useStudio()
  const { md } = words
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const kind = WORK_KINDS.find((id) => id === search.get('kind'))
  const state = STATES.find((id) => id === search.get('state'))
  const filter = new URLSearchParams({ ...(kind && { kind }), ...(state && { state }) })
  const { cancel } = useMediaDeeds()
  const jobs = useJobs()
  const busy = (jobs.data?.items ?? []).filter((job) => isGoing(job) && (!kind || job.kind === kind))
  const pages = useInfiniteQuery({
    // What has just been made belongs to the list.
    queryKey: ['all-works', shop.slug, filter.toString(), busy.length],
    queryFn: ({ pageParam }) =>
      inShop<ShopWorkListView>(shop.slug, `/works?limit=${PAGE}&offset=${pageParam}&${filter}`),
    initialPageParam: 0,
    getNextPageParam: (last, all) => (last.items.length === PAGE ? all.length * PAGE : undefined),
    placeholderData: (before) => before,
  })
  const works = pages.data?.pages.flatMap((page) => page.items) ?? []
  const total = pages.data?.pages[0]?.total ?? 0
  const names = useNames(busy)
  const set = (name: 'kind' | 'state', value: string) => {
    const next = new URLSearchParams(search)
    if (value) next.set(name, value)
    else next.delete(name)
    setSearch(next, { replace: true })
  }
  const hasFilter = filter.size > 0
  return (
    <>
      {(total > 0 || busy.length > 0 || hasFilter) && (
        <div className="wk-bar">
          <p className="m num" role="status">
            {pages.isSuccess && md.placeSentence(total, busy.length)}
          </p>
          <div className="row st-right">
            <select aria-label={md.kind} value={kind ?? ''} onChange={(event) => set('kind', event.target.value)}>
              <option value="">{md.allKinds}</option>
              {WORK_KINDS.map((id) => (
                <option key={id} value={id}>
                  {md.kinds[id]}
                </option>
              ))}
            </select>
            <select aria-label={md.state} value={state ?? ''} onChange={(event) => set('state', event.target.value)}>
              <option value="">{md.allStates}</option>
              {STATES.map((id) => (
                <option key={id} value={id}>
                  {md.states[id]}
                </option>
              ))}
            </select>
          </div>
        </div>
      )}
      {busy.length > 0 && !state && (
        <ul className="wk-queue" aria-label={md.queue}>
          {busy.map((job) => (
            <JobRow
              key={job.id}
              job={job}
              of={names[job.productId]}
              isAt={false}
              canEdit={shop.role !== 'viewer'}
              onOpen={() => navigate(`/studio/products/${job.productId}?tab=media&at=job-${job.id}`)}
              onCancel={(name) => void cancel(job, name)}
            />
          ))}
        </ul>
      )}
      {pages.isLoading && <RowSkeleton rows={5} tall />}
      {pages.isError && <Failure error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isSuccess && works.length === 0 && (busy.length === 0 || hasFilter) && (
        <Empty text={hasFilter ? md.placeNoMatch : md.placeNothing} hint={hasFilter ? undefined : md.placeNothingHint}>
          {hasFilter ? (
            <button type="button" className="btn" onClick={() => setSearch({})}>
              {words.clearAll}
            </button>
          ) : (
            <Link className="btn" to="/studio/products">
              {words.chooseProducts}
            </Link>
          )}
        </Empty>
      )}
      {works.length > 0 && (
        <div className="st-body">
          <div className="wk-grid">
            {works.map((work) => (
              <WorkCard key={work.id} work={work} />
            ))}
          </div>
          {pages.hasNextPage && (
            <p>
              <button
                type="button"
                className="btn"
                disabled={pages.isFetchingNextPage}
                onClick={() => void pages.fetchNextPage()}
              >
                {words.loadMore}
              </button>
            </p>
          )}
        </div>
      )}
    </>
  )
}

/** Names of the products for which something is being made. */
function useNames(jobs: readonly { readonly productId: string; readonly kind: WorkKind }[]) {
  const { shop, say } = useStudio()
  const ids = [...new Set(jobs.map(({ productId }) => productId))]
  const found = useQueries({
    queries: ids.map((id) => ({
      queryKey: ['product', id],
      queryFn: () => inShop<ProductDetailView>(shop.slug, `/products/${id}`),
    })),
  })
  return Object.fromEntries(ids.map((id, i) => [id, say(found[i]?.data?.name)])) as Readonly<Record<string, string>>
}

function WorkCard({ work }: { work: ListedWork }) {
  const { words, say, lang } = useStudio()
  const { md } = words
  const comma = lang === 'zh' ? '，' : ', '
  const what = [md.kinds[work.kind], ...recipeWords(work.recipe, words, say)].join(comma)
  return (
    <figure>
      <Link
        className={work.kind === 'cutout' ? 'wk-pic see-through' : 'wk-pic'}
        to={`/studio/products/${work.product.id}?tab=media&at=${work.id}`}
      >
        <span className="vh">
          {say(work.product.name)}
          {comma}
          {what}
        </span>
        {work.mime.startsWith('image/') ? (
          <img src={`${work.url}?w=480`} width={work.width ?? 480} height={work.height ?? 480} alt="" loading="lazy" />
        ) : (
          <span className="sign num">
            <KindIcon of={work.kind} size={30} />
            {work.durationMs !== null && clock(work.durationMs)}
          </span>
        )}
      </Link>
      <figcaption>
        <b className="m clip">{say(work.product.name)}</b>
        <p className="t2 num">{what}</p>
        <p className="st num">
          <i className={`md-state ${work.state}`} aria-hidden="true" />
          {md.states[work.state]}
          {comma}
          {ago(work.createdAt, Date.now(), words)}
        </p>
      </figcaption>
    </figure>
  )
}
