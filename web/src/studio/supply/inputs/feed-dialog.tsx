import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { MadeMarketFeedView } from '../../../../../server/src/contract/types.ts'
import { inShop, Refused } from '../../api.ts'
import { useStudio } from '../../context.tsx'
import { Dialog } from '../../dialog.tsx'

/** A new source that a program feeds: all it needs is a name. */
export function FeedDialog({ onMade, onClose }: { onMade: (made: MadeMarketFeedView) => void; onClose: () => void }) {
  const { shop, words, say, failed } = useStudio()
  const { si } = words
  const [problem, setProblem] = useState('')
  const make = useMutation({
    mutationFn: (name: string) => inShop<MadeMarketFeedView>(shop.slug, '/pricing/feeds', { json: { name } }),
    onSuccess: onMade,
    // A name that is there already is a matter of this field.
    onError: (error) =>
      error instanceof Refused && (error.status === 409 || error.status === 422)
        ? setProblem(say(error.text))
        : failed(error),
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name')).trim()
    if (name === '') return setProblem(si.nameNeeded)
    make.mutate(name)
  }
  return (
    <Dialog title={si.addFeed} onClose={onClose}>
      <form className="st-form st-wide" noValidate onSubmit={send} onChange={() => setProblem('')}>
        <label>
          <span>{si.feedName}</span>
          <input
            name="name"
            maxLength={60}
            autoComplete="off"
            aria-invalid={problem !== ''}
            aria-describedby={problem ? 'si-feed-problem' : undefined}
          />
        </label>
        {problem && (
          <p className="fix blocked" id="si-feed-problem" role="alert">
            {problem}
          </p>
        )}
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn primary" disabled={make.isPending}>
            {si.makeFeed}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
