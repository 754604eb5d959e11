import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useSearchParams } from 'react-router'
import type { CommentView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'

const STATUSES = ['waiting', 'shown', 'refused'] as const

/** What shoppers wrote: shown in the shop only when somebody let it through. */
export function CommentsPage() {
  const { shop, words, say, lang, failed, toast } = useStudio()
  const [search, setSearch] = useSearchParams()
  const client = useQueryClient()
  const status = STATUSES.find((known) => known === search.get('status')) ?? 'waiting'
  const names = { waiting: words.waiting, shown: words.shown, refused: words.refusedComments }
  const list = useQuery({
    queryKey: ['comments', shop.slug, status],
    queryFn: () => inShop<{ items: CommentView[] }>(shop.slug, `/comments?status=${status}`),
  })
  const send = async (comment: CommentView, next: CommentView['status']) => {
    await inShop(shop.slug, `/comments/${comment.id}/status`, { json: { status: next } })
    await Promise.all(['comments', 'overview'].map((key) => client.invalidateQueries({ queryKey: [key] })))
  }
  const judge = async (comment: CommentView, next: CommentView['status']) => {
    try {
      await send(comment, next)
      toast({
        text: `${names[next]}${lang === 'zh' ? '：' : ': '}${comment.nickname}`,
        undo: () => void send(comment, comment.status).catch(failed),
      })
    } catch (error) {
      failed(error)
    }
  }
  const items = list.data?.items ?? []
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{words.comments}</h1>
        {status === 'waiting' && items.length > 0 && <p className="t2 num">{words.commentsWait(items.length)}</p>}
        <div className="st-right row">
          {STATUSES.map((value) => (
            <button
              key={value}
              type="button"
              className={status === value ? 'chip line on' : 'chip line'}
              aria-pressed={status === value}
              onClick={() => setSearch(value === 'waiting' ? {} : { status: value }, { replace: true })}
            >
              {names[value]}
            </button>
          ))}
        </div>
      </header>
      {list.isLoading && <RowSkeleton />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <Empty text={words.noComments} />}
      {items.length > 0 && (
        <ul className="st-body st-comments">
          {items.map((comment) => (
            <li key={comment.id} className="st-comment">
              <p className="body">{comment.body}</p>
              <p className="t3 xs num">
                {comment.nickname}
                {lang === 'zh' ? '，' : ', '}
                <Link className="link" to={`/studio/products/${comment.product.id}`}>
                  {say(comment.product.name)}
                </Link>
                {lang === 'zh' ? '，' : ', '}
                {moment(comment.createdAt, lang)}
              </p>
              {shop.role !== 'viewer' && (
                <p className="row">
                  {status !== 'shown' && (
                    <button type="button" className="btn" onClick={() => void judge(comment, 'shown')}>
                      {words.show}
                    </button>
                  )}
                  {status !== 'refused' && (
                    <button type="button" className="btn quiet" onClick={() => void judge(comment, 'refused')}>
                      {words.refuse}
                    </button>
                  )}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
