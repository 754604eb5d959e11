import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { RunView, VoiceTextView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { Choice } from './choice.tsx'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'
import { GateMark } from './gate-mark.tsx'
import { ListingWords } from './listing-words.tsx'
import { Failure, RowSkeleton } from './states.tsx'
import { distanceWord } from './voice-traits.ts'

/** The same facts told in three voices, side by side; one of them is taken for a pack. */
export function VoicesDialog({ productId, name, onClose }: { productId: string; name: string; onClose: () => void }) {
  const { shop, words, lang, failed } = useStudio()
  const navigate = useNavigate()
  const [of, setOf] = useState<'zh' | 'en'>(lang)
  const [busy, setBusy] = useState(false)
  const voices = useQuery({
    queryKey: ['voices', productId],
    queryFn: ({ signal }) =>
      inShop<{ voices: VoiceTextView[] }>(shop.slug, `/products/${productId}/voices`, { method: 'POST', signal }),
  })
  const take = async (intent: VoiceTextView['intent']) => {
    setBusy(true)
    try {
      const json = { productIds: [productId], intent, posters: true, writer: 'embedded' }
      const run = await inShop<RunView>(shop.slug, '/runs', { json })
      navigate(`/studio/review?run=${run.id}`)
    } catch (error) {
      setBusy(false)
      failed(error)
    }
  }
  return (
    <Dialog title={words.voicesOf(name)} onClose={onClose} wide>
      <div className="row between st-wraps">
        <p className="t2 sm">{words.voicesHint}</p>
        <Choice
          name={words.language}
          options={[
            ['zh', '中文'],
            ['en', 'English'],
          ]}
          value={of}
          onPick={(value) => setOf(value === 'en' ? 'en' : 'zh')}
        />
      </div>
      {voices.isLoading && <RowSkeleton rows={4} tall />}
      {voices.isError && <Failure error={voices.error} onRetry={() => void voices.refetch()} />}
      <div className="st-voices">
        {voices.data?.voices.map((voice) => (
          <section key={voice.intent}>
            <header className="row between">
              <h3 className="h">
                <GateMark status={voice.status} /> {words[voice.intent]}
              </h3>
              <button type="button" className="btn" disabled={busy} onClick={() => void take(voice.intent)}>
                {words.writeSo}
              </button>
            </header>
            {voice.distance[of] !== null && (
              <p className="t2 sm num">
                {words.distanceReads(voice.distance[of].toFixed(1))} {distanceWord(voice.distance[of], words)}
              </p>
            )}
            <ListingWords text={voice[of]} lang={of} />
          </section>
        ))}
      </div>
    </Dialog>
  )
}
