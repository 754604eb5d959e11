import type { VoiceTextView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { ListingWords } from './listing-words.tsx'
import { type Telling, TellingDialog } from './telling-dialog.tsx'
import { useNotePick } from './use-note-pick.ts'
import { useRunSo } from './use-run-so.ts'
import { distanceWord } from './voice-traits.ts'

/** The same facts told in three voices, side by side. */
export function VoicesDialog({ productId, name, onClose }: { productId: string; name: string; onClose: () => void }) {
  const { shop, words } = useStudio()
  const runSo = useRunSo(productId)
  const notePick = useNotePick(productId)
  const telling = (
    { intent, status, distance, features, ...text }: VoiceTextView,
    all: readonly VoiceTextView[],
  ): Telling => ({
    key: intent,
    title: words[intent],
    text: { status, read: (lang) => <ListingWords text={text[lang]} lang={lang} /> },
    note: (lang) =>
      distance[lang] !== null && (
        <p className="t2 sm num">
          {words.distanceReads(distance[lang].toFixed(1))} {distanceWord(distance[lang], words)}
        </p>
      ),
    take: () => {
      notePick(
        'voices',
        features,
        all.filter((other) => other.intent !== intent).map((other) => other.features),
      )
      return runSo({ intent, writer: 'embedded' })
    },
  })
  return (
    <TellingDialog
      title={words.voicesOf(name)}
      hint={words.voicesHint}
      question={['voices', productId]}
      ask={async (signal) => {
        const path = `/products/${productId}/voices`
        const { voices } = await inShop<{ voices: VoiceTextView[] }>(shop.slug, path, { method: 'POST', signal })
        return voices.map((voice) => telling(voice, voices))
      }}
      onClose={onClose}
    />
  )
}
