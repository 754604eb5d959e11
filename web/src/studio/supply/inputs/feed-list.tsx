import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { MadeMarketFeedView, MarketFeedView, MarketOutcomeView } from '../../../../../server/src/contract/types.ts'
import { moment } from '../../ago.ts'
import { inShop } from '../../api.ts'
import { AskDialog } from '../../connections/ask-dialog.tsx'
import { SecretDialog } from '../../connections/secret-dialog.tsx'
import { useStudio } from '../../context.tsx'
import { Failure, RowSkeleton } from '../../states.tsx'
import { FeedDialog } from './feed-dialog.tsx'
import { TypeNameDialog } from './type-name-dialog.tsx'
import { type useMarketFeeds, useRefreshInputs } from './use-inputs.ts'

const CHIP = { fresh: 'chip fact', silent: 'chip ask', absurd: 'chip block' } as const

type Deed = { readonly what: 'take' | 'drop' | 'clear' | 'remove'; readonly feed: MarketFeedView }

/** Where competitors' prices come from, how each source is doing, and what can be done with it. */
export function FeedList({ feeds }: { feeds: ReturnType<typeof useMarketFeeds> }) {
  const { shop, words, lang } = useStudio()
  const { si } = words
  const refresh = useRefreshInputs()
  const [isAdding, setIsAdding] = useState(false)
  const [made, setMade] = useState<MadeMarketFeedView>()
  const [deed, setDeed] = useState<Deed>()
  const isOwner = shop.role === 'owner'
  return (
    <div className="si-feeds">
      <header className="cn-head">
        <div>
          <h3 className="h">{si.feeds}</h3>
          {!isOwner && shop.role !== 'viewer' && <p className="t3 sm">{si.ownerOnly}</p>}
        </div>
        {isOwner && (
          <button type="button" className="btn" onClick={() => setIsAdding(true)}>
            {si.addFeed}
          </button>
        )}
      </header>
      {feeds.isLoading && <RowSkeleton rows={2} />}
      {feeds.isError && <Failure error={feeds.error} onRetry={() => void feeds.refetch()} />}
      {feeds.data?.items.length === 0 && (
        <p className="si-none t2">
          {[si.noFeeds, shop.role !== 'viewer' && si.noFeedsHint].filter(Boolean).join(lang === 'zh' ? '' : ' ')}
        </p>
      )}
      <ul>
        {feeds.data?.items.map((feed) => (
          <FeedRow key={feed.id} feed={feed} onDeed={(what) => setDeed({ what, feed })} />
        ))}
      </ul>
      {isAdding && (
        <FeedDialog
          onClose={() => setIsAdding(false)}
          onMade={(next) => {
            setIsAdding(false)
            setMade(next)
            refresh()
          }}
        />
      )}
      {made && (
        <SecretDialog
          title={si.secretTitle}
          hint={si.secretHint}
          secret={made.secret}
          address={`${location.origin}${made.path}`}
          onClose={() => setMade(undefined)}
        />
      )}
      {deed && <DeedDialog deed={deed} onClose={() => setDeed(undefined)} />}
    </div>
  )
}

function FeedRow({ feed, onDeed }: { feed: MarketFeedView; onDeed: (what: Deed['what']) => void }) {
  const { shop, words, say, lang } = useStudio()
  const { si } = words
  const mayPublish = shop.role !== 'viewer'
  const button = (what: Deed['what'], text: string, look = 'btn quiet') => (
    <button type="button" className={look} aria-label={`${text}${si.comma}${feed.name}`} onClick={() => onDeed(what)}>
      {text}
    </button>
  )
  return (
    <li className="si-feed">
      <span className="si-what">
        <b className="m">{feed.name}</b>
        <span className="t3 sm num">
          {[
            si.kinds[feed.kind],
            si.prices(feed.prices),
            feed.lastSeenAt ? si.seen(moment(feed.lastSeenAt, lang)) : si.neverSeen,
          ].join(si.comma)}
        </span>
      </span>
      <span className="si-health">
        <span className={CHIP[feed.state]}>{si.states[feed.state]}</span>
        {feed.says && <span className="t2 sm">{say(feed.says)}</span>}
        {feed.waiting > 0 && <span className="t2 sm num">{si.waiting(feed.waiting)}</span>}
      </span>
      {mayPublish && (
        <span className="cn-deeds">
          {feed.waiting > 0 && button('take', si.heldTake, 'btn')}
          {feed.waiting > 0 && button('drop', si.heldDrop)}
          {feed.prices > 0 && button('clear', si.clear)}
          {shop.role === 'owner' && button('remove', si.remove)}
        </span>
      )}
    </li>
  )
}

/** A question before a deed: one click for a batch that waits, the name typed for what goes for good. */
function DeedDialog({ deed: { what, feed }, onClose }: { deed: Deed; onClose: () => void }) {
  const { shop, words, toast, failed } = useStudio()
  const { si } = words
  const refresh = useRefreshInputs()
  const at = `/pricing/feeds/${feed.id}`
  const done = { take: si.heldTaken, drop: si.heldDropped, clear: si.cleared, remove: si.removed }[what]
  const act = useMutation({
    mutationFn: (confirm: string): Promise<unknown> => {
      if (what === 'take' || what === 'drop')
        return inShop<MarketOutcomeView>(shop.slug, `${at}/held`, { json: { decision: what } })
      const query = `?confirm=${encodeURIComponent(confirm)}`
      return inShop(shop.slug, `${at}${what === 'clear' ? '/prices' : ''}${query}`, { method: 'DELETE' })
    },
    onSuccess: () => toast({ text: done }),
    onError: failed,
    onSettled: () => {
      refresh()
      onClose()
    },
  })
  if (what === 'take' || what === 'drop')
    return (
      <AskDialog
        title={what === 'take' ? si.heldTakeAsk(feed.name) : si.heldDropAsk(feed.name)}
        hint={what === 'take' ? si.heldTakeHint : si.heldDropHint}
        deed={what === 'take' ? si.heldTake : si.heldDrop}
        isDanger={what === 'drop'}
        isBusy={act.isPending}
        onYes={() => act.mutate('')}
        onClose={onClose}
      />
    )
  return (
    <TypeNameDialog
      title={what === 'clear' ? si.clearAsk(feed.name) : si.removeAsk(feed.name)}
      hint={what === 'clear' ? si.clearHint : si.removeHint}
      name={feed.name}
      deed={what === 'clear' ? si.clear : si.remove}
      isBusy={act.isPending}
      onYes={(typed) => act.mutate(typed)}
      onClose={onClose}
    />
  )
}
