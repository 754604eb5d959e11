import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { TopicPageView, TopicView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Empty, Failure, RowSkeleton } from '../states.tsx'
import { AllowDialog } from './allow-dialog.tsx'
import { FileButton } from './file-button.tsx'
import { TopicProducts } from './topic-products.tsx'

const STATES = ['new', 'allowed', 'refused', 'expired'] as const
const DAY_MS = 86_400_000

/** What people talk about: what the list said and why, allow or refuse, and the products that fit. */
export function TopicsView({ onSources }: { onSources: () => void }) {
  const { shop, words, failed, toast } = useStudio()
  const client = useQueryClient()
  const [search, setSearch] = useSearchParams()
  const [asked, setAsked] = useState<TopicView>()
  const asState = STATES.find((known) => known === search.get('state'))
  const list = useQuery({
    queryKey: ['topics', shop.slug, asState ?? 'first'],
    queryFn: () => inShop<TopicPageView>(shop.slug, `/topics?limit=100${asState ? `&state=${asState}` : ''}`),
  })
  const counts = list.data?.counts
  // What waits comes first; without anything that waits, what is allowed.
  const state = asState ?? (counts && counts.new === 0 && counts.allowed > 0 ? 'allowed' : 'new')
  const items = (list.data?.items ?? []).filter((topic) => topic.state === state)
  const isEmpty = counts !== undefined && Object.values(counts).every((count) => count === 0)
  const decide = async (topic: TopicView, decision: 'allow' | 'refuse', note?: string) => {
    try {
      await inShop(shop.slug, `/topics/${topic.id}/decide`, { json: { decision, ...(note ? { note } : {}) } })
      setAsked(undefined)
      toast({ text: `${decision === 'allow' ? words.topicAllowed : words.topicRefused} · ${topic.title}` })
      await client.invalidateQueries({ queryKey: ['topics'] })
    } catch (error) {
      failed(error)
    }
  }
  const allow = (topic: TopicView) =>
    topic.judgement.decision === 'refuse' ? setAsked(topic) : void decide(topic, 'allow')
  if (list.isLoading) return <RowSkeleton tall />
  if (list.isError) return <Failure error={list.error} onRetry={() => void list.refetch()} />
  return (
    <div className="oc-topics">
      {counts && !isEmpty && <p className="statement">{words.topicsSentence(counts.new, counts.allowed)}</p>}
      <div className="row st-wraps oc-bar">
        {STATES.map((value) => (
          <button
            key={value}
            type="button"
            className={state === value ? 'chip line on' : 'chip line'}
            aria-pressed={state === value}
            onClick={() => {
              const next = new URLSearchParams(search)
              next.set('state', value)
              setSearch(next, { replace: true })
            }}
          >
            {words.topicStates[value]} <span className="num">{counts?.[value] ?? 0}</span>
          </button>
        ))}
        {shop.role !== 'viewer' && (
          <span className="st-right">
            <FileButton
              label={words.uploadTopics}
              path="/topics/upload"
              accept=".xml,.rss,.atom,.json,.jsonl,.csv,.tsv,.txt"
              said={(result) => words.topicsUploaded(result.read ?? 0, result.added ?? 0)}
              keys={['topics']}
            />
          </span>
        )}
      </div>
      {isEmpty && (
        <Empty text={words.noTopics} hint={words.noTopicsHint}>
          {shop.role !== 'viewer' && (
            <button type="button" className="btn primary" onClick={onSources}>
              {words.addTopicSource}
            </button>
          )}
        </Empty>
      )}
      {!isEmpty && items.length === 0 && <p className="oc-silent t2">{words.noTopicsIn}</p>}
      <ul>
        {items.map((topic) => (
          <Topic
            key={topic.id}
            topic={topic}
            onAllow={() => allow(topic)}
            onRefuse={() => void decide(topic, 'refuse')}
          />
        ))}
      </ul>
      {asked && (
        <AllowDialog
          topic={asked}
          onAllow={(note) => void decide(asked, 'allow', note)}
          onClose={() => setAsked(undefined)}
        />
      )}
    </div>
  )
}

/** A stranger's words are read out in their own language. */
const langOf = (text: string): string => (/\p{Script=Han}/u.test(text) ? 'zh-CN' : 'en')

const LOOK = { allow: 'ok', refuse: 'bad', person: 'ask' } as const

function Topic({ topic, onAllow, onRefuse }: { topic: TopicView; onAllow: () => void; onRefuse: () => void }) {
  const { shop, words, say, lang } = useStudio()
  const [isOpen, setIsOpen] = useState(false)
  const { judgement } = topic
  const days = Math.ceil((Date.parse(topic.expiresAt) - Date.now()) / DAY_MS)
  const kind = judgement.decision === 'allow' ? judgement.safe : (judgement.denied ?? judgement.safe)
  const canDecide = shop.role !== 'viewer' && topic.state !== 'expired'
  return (
    <li className="oc-topic">
      <p className="oc-topic-title" lang={langOf(topic.title)}>
        {topic.url ? (
          <a href={topic.url} target="_blank" rel="noreferrer noopener nofollow">
            {topic.title}
          </a>
        ) : (
          topic.title
        )}
      </p>
      {topic.summary && (
        <p className="t2 sm oc-summary" lang={langOf(topic.summary)}>
          {topic.summary}
        </p>
      )}
      <p className="oc-why sm">
        <i className={`g ${LOOK[judgement.decision]}`} aria-hidden="true" />
        <span>
          {kind && <b>{say(kind.name)} </b>}
          {say(judgement.reason)}
          {topic.note && <span className="t2"> {topic.note}</span>}
        </span>
      </p>
      <p className="t3 xs num">
        {[
          topic.source,
          topic.state === 'expired' ? words.topicEnded : words.topicEnds(days),
          topic.decidedBy ? words.decidedBy(topic.decidedBy) : topic.state !== 'new' && words.decidedByList,
        ]
          .filter(Boolean)
          .join(lang === 'zh' ? '，' : ', ')}
      </p>
      <p className="row st-wraps">
        {canDecide && topic.state !== 'allowed' && (
          <button type="button" className="btn" onClick={onAllow}>
            {words.allowTopic}
          </button>
        )}
        {canDecide && topic.state !== 'refused' && (
          <button type="button" className="btn quiet" onClick={onRefuse}>
            {words.refuseTopic}
          </button>
        )}
        {(topic.state === 'allowed' || topic.state === 'new') && (
          <button type="button" className="btn quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
            {isOpen ? words.hideProducts : words.topicProducts}
          </button>
        )}
      </p>
      {isOpen && <TopicProducts id={topic.id} />}
    </li>
  )
}
