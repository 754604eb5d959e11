import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { MarketFeedsView, MarketOutcomeView, MarketPreviewView } from '../../../../../server/src/contract/types.ts'
import { inShop } from '../../api.ts'
import { useStudio } from '../../context.tsx'
import { FeedList } from './feed-list.tsx'
import { FileDrop, type TextFile } from './file-drop.tsx'
import { MarketPreview } from './market-preview.tsx'
import { useMarketFeeds, useRefreshInputs } from './use-inputs.ts'

interface MarketFile {
  readonly feed: string
  readonly format: 'csv' | 'json'
  readonly text: string
}

const MOST_NAME = 60

/** The file with the name of its source: what was typed, else the name of the file without its ending. */
export const marketFile = ({ name, text }: TextFile, typed: string): MarketFile => ({
  feed:
    typed.trim() ||
    name
      .replace(/\.\w{1,5}$/, '')
      .trim()
      .slice(0, MOST_NAME)
      .trim() ||
    name,
  format: /\.json$/i.test(name) || /^\s*[[{]/.test(text) ? 'json' : 'csv',
  text,
})

/** What competitors ask: a file with a look at it first, and the sources that keep coming. */
export function MarketSection({ currency }: { currency: string }) {
  const { shop, words, say, toast, failed } = useStudio()
  const { si } = words
  const feeds = useMarketFeeds()
  const refresh = useRefreshInputs()
  const [source, setSource] = useState('')
  const [looked, setLooked] = useState<{ readonly file: MarketFile; readonly preview: MarketPreviewView }>()
  const look = useMutation({
    mutationFn: async (file: MarketFile) => ({
      file,
      preview: await inShop<MarketPreviewView>(shop.slug, '/pricing/competitors/preview', { json: file }),
    }),
    onSuccess: setLooked,
    onError: failed,
  })
  const take = useMutation({
    mutationFn: (file: MarketFile) => inShop<MarketOutcomeView>(shop.slug, '/pricing/competitors', { json: file }),
    onSuccess: ({ outcome, counts, says }) => {
      setLooked(undefined)
      setSource('')
      toast({
        text: {
          taken: si.marketTaken(counts.taken),
          repeated: si.marketRepeated,
          held: says ? say(says) : si.marketHeld,
        }[outcome],
      })
      refresh()
    },
    onError: failed,
  })
  const files: MarketFeedsView['items'] = feeds.data?.items.filter(({ kind }) => kind !== 'webhook') ?? []
  return (
    <section aria-labelledby="si-market">
      <header className="cn-head">
        <div>
          <h2 className="h" id="si-market">
            {si.market}
          </h2>
          <p className="t2 sm">{si.marketHint}</p>
        </div>
      </header>
      {shop.role !== 'viewer' && !looked && (
        <div className="si-bring">
          <label className="st-label">
            <span>{si.source}</span>
            <input
              value={source}
              maxLength={MOST_NAME}
              autoComplete="off"
              list="si-sources"
              onChange={(event) => setSource(event.target.value)}
            />
            <small className="t3">{si.sourceHint}</small>
          </label>
          <datalist id="si-sources">
            {files.map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
          </datalist>
          <FileDrop
            title={si.marketDrop}
            hint={si.marketDropHint}
            accept=".csv,.tsv,.txt,.json"
            isBusy={look.isPending}
            onText={(file) => look.mutate(marketFile(file, source))}
          />
        </div>
      )}
      {looked && (
        <MarketPreview
          name={looked.file.feed}
          preview={looked.preview}
          currency={currency}
          isBusy={take.isPending}
          onTake={() => take.mutate(looked.file)}
          onLeave={() => setLooked(undefined)}
        />
      )}
      <FeedList feeds={feeds} />
    </section>
  )
}
