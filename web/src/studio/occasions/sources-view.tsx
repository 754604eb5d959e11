import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { TopicFeedView, TripleFileView } from '../../../../server/src/contract/types.ts'
import { ago } from '../ago.ts'
import { inShop, Refused } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'
import { Failure, RowSkeleton } from '../states.tsx'
import { FileButton } from './file-button.tsx'

const LOOK_MS = 4_000

/** Where topics come from, and the triples that the shop brought. */
export function SourcesView() {
  return (
    <div className="st-body st-settings oc-sources">
      <Feeds />
      <Triples />
    </div>
  )
}

function Feeds() {
  const { shop, words, say, toast, failed } = useStudio()
  const client = useQueryClient()
  const [problem, setProblem] = useState<string>()
  const [url, setUrl] = useState('')
  const canEdit = shop.role !== 'viewer'
  const list = useQuery({
    queryKey: ['topic-feeds', shop.slug],
    queryFn: () => inShop<{ items: TopicFeedView[] }>(shop.slug, '/topic-feeds'),
    // A feed that was just added is being read.
    refetchInterval: (query) => (query.state.data?.items.some((feed) => feed.isOn && !feed.readAt) ? LOOK_MS : false),
  })
  const changed = () =>
    Promise.all(['topic-feeds', 'topics'].map((key) => client.invalidateQueries({ queryKey: [key] })))
  const act = async (path: string, options: Parameters<typeof inShop>[2], text: string, undo?: () => void) => {
    try {
      await inShop(shop.slug, path, options)
      toast({ text, ...(undo ? { undo } : {}) })
      await changed()
    } catch (error) {
      failed(error)
    }
  }
  const remove = (feed: TopicFeedView) =>
    void act(
      `/topic-feeds/${feed.id}`,
      { method: 'DELETE' },
      `${words.feedRemove} · ${feed.title}`,
      () => void act('/topic-feeds', { json: { url: feed.url } }, words.feedAdded),
    )
  const add = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await inShop(shop.slug, '/topic-feeds', { json: { url } })
      setUrl('')
      setProblem(undefined)
      toast({ text: words.feedAdded })
      await changed()
    } catch (error) {
      if (error instanceof Refused && error.status === 422) setProblem(say(error.fields.url ?? error.text))
      else failed(error)
    }
  }
  const items = list.data?.items ?? []
  return (
    <section>
      <h2 className="h">{words.feeds}</h2>
      <p className="t2 sm st-reading">{words.feedsHint}</p>
      {list.isLoading && <RowSkeleton rows={2} />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <p className="t2">{words.noFeeds}</p>}
      <ul className="oc-feeds">
        {items.map((feed) => (
          <li key={feed.id}>
            <p className="m">{feed.title}</p>
            <p className="t3 xs oc-url">{feed.url}</p>
            <p className="t2 xs num">
              {feed.isOn
                ? feed.readAt
                  ? `${words.feedReadAt(ago(feed.readAt, Date.now(), words))} · ${words.feedFound(feed.found)}`
                  : words.feedNever
                : words.feedIsOff}
            </p>
            {feed.problem && (
              <p className="oc-why sm bad">
                <i className="g bad" aria-hidden="true" />
                <span>{say(feed.problem)}</span>
              </p>
            )}
            {canEdit && (
              <p className="row st-wraps">
                {feed.isOn && (
                  <button
                    type="button"
                    className="btn"
                    onClick={() =>
                      void act(`/topic-feeds/${feed.id}/steer`, { json: { action: 'read' } }, words.feedReading)
                    }
                  >
                    {words.feedRead}
                  </button>
                )}
                <button
                  type="button"
                  className="btn quiet"
                  onClick={() =>
                    void act(
                      `/topic-feeds/${feed.id}/steer`,
                      { json: { action: feed.isOn ? 'off' : 'on' } },
                      feed.isOn ? words.feedOff : words.feedOn,
                    )
                  }
                >
                  {feed.isOn ? words.feedOff : words.feedOn}
                </button>
                <button type="button" className="btn quiet" onClick={() => remove(feed)}>
                  {words.feedRemove}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {canEdit && (
        <form className="st-form" onSubmit={(event) => void add(event)}>
          <label>
            <span>{words.feedUrl}</span>
            <input
              name="url"
              type="url"
              required
              placeholder="https://example.com/feed.xml"
              value={url}
              aria-invalid={problem !== undefined}
              aria-describedby={problem ? 'feed-problem' : undefined}
              onChange={(event) => setUrl(event.target.value)}
            />
          </label>
          {problem && (
            <p id="feed-problem" className="bad sm" role="alert">
              {problem}
            </p>
          )}
          <p>
            <button type="submit" className="btn primary">
              {words.addFeed}
            </button>
          </p>
        </form>
      )}
    </section>
  )
}

function Triples() {
  const { shop, words, toast, failed } = useStudio()
  const client = useQueryClient()
  const list = useQuery({
    queryKey: ['triples', shop.slug],
    queryFn: () => inShop<{ items: TripleFileView[] }>(shop.slug, '/triples'),
  })
  const canEdit = shop.role !== 'viewer'
  const [asked, setAsked] = useState<TripleFileView>()
  const remove = async (file: TripleFileView) => {
    setAsked(undefined)
    try {
      await inShop(shop.slug, `/triples/${file.id}`, { method: 'DELETE' })
      toast({ text: `${words.tripleRemove} · ${file.name}` })
      await client.invalidateQueries({ queryKey: ['triples'] })
    } catch (error) {
      failed(error)
    }
  }
  const items = list.data?.items ?? []
  return (
    <section>
      <h2 className="h">{words.triples}</h2>
      <p className="t2 sm st-reading">{words.triplesHint}</p>
      {list.isLoading && <RowSkeleton rows={2} />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <p className="t2">{words.noTriples}</p>}
      <ul className="oc-feeds">
        {items.map((file) => (
          <li key={file.id}>
            <p className="m">{file.name}</p>
            <p className="t2 xs num">{words.tripleRows(file.rows)}</p>
            {canEdit && (
              <p>
                <button type="button" className="btn quiet" onClick={() => setAsked(file)}>
                  {words.tripleRemove}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {canEdit && (
        <p>
          <FileButton
            label={words.uploadTriples}
            path="/triples"
            accept=".csv,.tsv,.json,.jsonl"
            said={(result) => words.triplesTaken(result.taken ?? 0)}
            keys={['triples', 'topic-products', 'occasion-products']}
          />
        </p>
      )}
      {asked && (
        <Dialog title={words.tripleRemoveAsk(asked.name)} onClose={() => setAsked(undefined)}>
          <p className="t2 st-reading">{words.tripleRemoveHint}</p>
          <footer>
            <button type="button" className="btn" onClick={() => setAsked(undefined)}>
              {words.cancel}
            </button>
            <button type="button" className="btn danger" onClick={() => void remove(asked)}>
              {words.tripleRemove}
            </button>
          </footer>
        </Dialog>
      )}
    </section>
  )
}
