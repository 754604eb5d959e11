import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { PackView, ProductDetailView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'

type Asset = PackView & { readonly product: Pick<ProductDetailView, 'id' | 'name'> }
const PAGE = 60

/** A contact sheet of the posters in content packs. */
export function PackPosters() {
  const { shop, words, say, lang } = useStudio()
  const pages = useInfiniteQuery({
    queryKey: ['assets', shop.slug],
    queryFn: ({ pageParam }) => inShop<{ items: Asset[] }>(shop.slug, `/assets?limit=${PAGE}&offset=${pageParam}`),
    initialPageParam: 0,
    getNextPageParam: (last, all) => (last.items.length === PAGE ? all.length * PAGE : undefined),
  })
  const packs = pages.data?.pages.flatMap((page) => page.items) ?? []
  const posters = packs.flatMap((pack) =>
    pack.posters.filter((poster) => poster.lang === lang).map((poster) => ({ pack, poster })),
  )
  return (
    <>
      {pages.isLoading && <RowSkeleton rows={6} tall />}
      {pages.isError && <Failure error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isSuccess && posters.length === 0 && (
        <Empty text={words.noAssets}>
          <Link className="btn" to="/studio/products">
            {words.chooseProducts}
          </Link>
        </Empty>
      )}
      {posters.length > 0 && (
        <div className="st-body">
          <p className="t2 num">{words.assetsSentence(posters.length)}</p>
          <div className="st-sheet">
            {posters.map(({ pack, poster }) => (
              <figure key={`${pack.id}${poster.url}`}>
                <a href={poster.url} target="_blank" rel="noreferrer">
                  <img
                    src={`${poster.url}?w=480`}
                    width={poster.width / 4}
                    height={poster.height / 4}
                    alt={poster.alt}
                    loading="lazy"
                  />
                </a>
                <figcaption>
                  <Link className="m" to={`/studio/products/${pack.product.id}`}>
                    {say(pack.product.name)}
                  </Link>
                  <br />
                  <span className="t3 xs num">
                    {poster.width} × {poster.height}
                    {lang === 'zh' ? '，' : ', '}
                    {moment(pack.createdAt, lang)}
                  </span>
                </figcaption>
              </figure>
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
