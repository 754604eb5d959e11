import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type {
  BrandView,
  BrandVoiceView,
  DimensionName,
  SamplesAddedView,
} from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { inShop } from '../api.ts'
import { Choice } from '../choice.tsx'
import { useStudio } from '../context.tsx'
import { Failure, RowSkeleton } from '../states.tsx'
import { TastePanel } from '../taste-panel.tsx'
import { VoiceCompare } from '../voice-compare.tsx'
import { VoiceDimensions } from '../voice-dimensions.tsx'
import { VoiceMeasure } from '../voice-measure.tsx'
import { VoiceRhythm } from '../voice-rhythm.tsx'
import { VoiceSamples } from '../voice-samples.tsx'
import { traitsOf } from '../voice-traits.ts'
import { VoiceWordLists } from '../voice-words.tsx'

/** A brand's voice: what was learned and why, what a person set, samples, words, and one product in three voices. */
export function BrandVoicePage() {
  const { shop, words, say, lang, failed, toast } = useStudio()
  const { id = '' } = useParams()
  const client = useQueryClient()
  const [of, setOf] = useState<'zh' | 'en'>(lang)
  const [busy, setBusy] = useState(false)
  const base = `/brands/${id}/voice`
  const query = useQuery({
    queryKey: ['brand-voice', id],
    queryFn: () => inShop<BrandVoiceView>(shop.slug, base),
  })
  const brands = useQuery({
    queryKey: ['brands', shop.slug],
    queryFn: () => inShop<{ items: BrandView[] }>(shop.slug, '/brands'),
  })
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />
  const page = query.data
  if (!page) return <RowSkeleton rows={6} tall />

  /** Carries out a change and reads the page anew. @returns false when it was refused, which the toast tells */
  const change = async (work: () => Promise<unknown>, done?: string): Promise<boolean> => {
    try {
      await work()
      await client.invalidateQueries({ queryKey: ['brand-voice', id] })
      if (done) toast({ text: done })
      return true
    } catch (error) {
      failed(error)
      return false
    }
  }
  const added = async (work: () => Promise<SamplesAddedView>) => {
    let result: SamplesAddedView | undefined
    const isDone = await change(async () => {
      result = await work()
    })
    if (result)
      toast({
        text: [words.samplesAdded(result.added, result.known), ...result.problems.map(say)].join(
          lang === 'zh' ? '。' : '. ',
        ),
      })
    return isDone
  }
  const learn = async () => {
    setBusy(true)
    await change(() => inShop(shop.slug, `${base}/learn`, { method: 'POST' }), words.voiceLearned)
    await client.invalidateQueries({ queryKey: ['voices'] })
    setBusy(false)
  }
  const setDimension = async (name: DimensionName, value: number | null) => {
    await change(
      () => inShop(shop.slug, `${base}/dimensions/${of}/${name}`, { method: 'PUT', json: { value } }),
      words.saved,
    )
    await client.invalidateQueries({ queryKey: ['voices'] })
  }
  const canEdit = shop.role !== 'viewer'
  const { learned, samples } = page
  const voice = learned?.languages[of] ?? null
  const known = new Set(samples.map((sample) => sample.text))
  const brand = brands.data?.items.find((one) => one.id === id)
  const sentences = [...(brand?.samples.zh ?? []), ...(brand?.samples.en ?? [])].filter(
    (text) => !known.has(text.trim()),
  )
  const isDue = samples.length > 0 && (!learned || learned.isStale)
  return (
    <div className="st-page">
      <header className="st-top">
        <Link className="t2 sm" to="/studio/brands">
          {words.backToBrands}
        </Link>
        <h1>{words.voiceTitle(say(page.brand.name))}</h1>
        <div className="st-right row st-wraps">
          <Choice
            name={words.language}
            options={[
              ['zh', '中文'],
              ['en', 'English'],
            ]}
            value={of}
            onPick={(value) => setOf(value === 'en' ? 'en' : 'zh')}
          />
          {canEdit && samples.length > 0 && (
            <button
              type="button"
              className={isDue ? 'btn primary' : 'btn'}
              disabled={busy}
              onClick={() => void learn()}
            >
              {busy ? words.learning : learned ? words.learnAgain : words.learnVoice}
            </button>
          )}
        </div>
      </header>
      <div className="st-body vo-page">
        <Sentence page={page} of={of} />
        <div className="vo-two">
          <div className="vo-main">
            {voice && (
              <VoiceDimensions
                key={of}
                voice={voice}
                edits={page.edits[of]}
                of={of}
                canEdit={canEdit}
                onSet={setDimension}
              />
            )}
            {voice && <VoiceRhythm voice={voice} of={of} />}
            {voice && <VoiceMeasure brandId={id} />}
          </div>
          <div className="vo-side">
            <VoiceSamples
              page={page}
              of={of}
              brandSentences={sentences}
              exportUrl={`/api/shops/${encodeURIComponent(shop.slug)}${base}/samples/export`}
              canEdit={canEdit}
              onAdd={(text) => added(() => inShop<SamplesAddedView>(shop.slug, `${base}/samples`, { json: { text } }))}
              onFile={async (file) => {
                const path = `${base}/samples/file?fileName=${encodeURIComponent(file.name)}`
                await added(() => inShop<SamplesAddedView>(shop.slug, path, { method: 'POST', body: file }))
              }}
              onKeep={(sample, isKept) =>
                void change(() => inShop(shop.slug, `${base}/samples/${sample}`, { method: 'PATCH', json: { isKept } }))
              }
              onRemove={(sample) =>
                void change(() => inShop(shop.slug, `${base}/samples/${sample}`, { method: 'DELETE' }))
              }
              onErase={async () => {
                await change(() => inShop(shop.slug, `${base}/samples`, { method: 'DELETE' }), words.erased)
              }}
            />
            <VoiceWordLists
              lists={page.brand.words}
              voice={voice}
              of={of}
              canEdit={canEdit}
              onChange={(lists) => change(() => inShop(shop.slug, `${base}/words`, { method: 'PUT', json: lists }))}
            />
          </div>
        </div>
        <TastePanel brandId={id} />
        {canEdit && <VoiceCompare brandId={id} of={of} learnedAt={learned?.at ?? ''} />}
      </div>
    </div>
  )
}

/** The one thing that matters, in a sentence; below it what limits it. */
function Sentence({ page, of }: { page: BrandVoiceView; of: 'zh' | 'en' }) {
  const { words, say, lang } = useStudio()
  const { learned } = page
  const name = say(page.brand.name)
  const voice = learned?.languages[of]
  if (!learned || !voice)
    return (
      <section>
        <p className="statement">
          {learned ? words.voiceUnknownIn(of === 'zh' ? '中文' : 'English') : words.voiceUnknown(name)}
        </p>
        <Notes page={page} />
      </section>
    )
  const traits = traitsOf(voice, page.edits[of], words)
  return (
    <section>
      <p className="statement">
        {traits.length > 0 ? words.voiceSpeaks(name, traits.join(words.and)) : words.voiceEven(name)}
      </p>
      <p className="t2">
        {words.voiceFrom(voice.samples, words.voiceLevels[voice.level])}{' '}
        <span className="t3 sm">
          {words.voiceLearnedAt(
            moment(learned.at, lang),
            learned.by.startsWith('system:') ? words.bySystem : learned.by,
          )}
        </span>
      </p>
      <Notes page={page} />
    </section>
  )
}

function Notes({ page }: { page: BrandVoiceView }) {
  const { words, say } = useStudio()
  const notes = [...(page.learned?.isStale ? [words.voiceStale] : []), ...(page.learned?.notes.map(say) ?? [])]
  if (notes.length === 0) return null
  return (
    <ul className="vo-notes">
      {notes.map((note) => (
        <li key={note}>
          <i className="g ask" aria-hidden="true" /> {note}
        </li>
      ))}
    </ul>
  )
}
