import type { VoiceTextView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'
import { type Telling, TellingDialog } from './telling-dialog.tsx'
import { distanceWord } from './voice-traits.ts'

/** The same facts told in three voices, side by side. */
export function VoicesDialog({ productId, name, onClose }: { productId: string; name: string; onClose: () => void }) {
  const { words } = useStudio()
  const telling = ({ intent, zh, en, status, distance }: VoiceTextView): Telling => ({
    key: intent,
    title: words[intent],
    text: { zh, en, status },
    note: (lang) =>
      distance[lang] !== null && (
        <p className="t2 sm num">
          {words.distanceReads(distance[lang].toFixed(1))} {distanceWord(distance[lang], words)}
        </p>
      ),
    run: { intent, writer: 'embedded' },
  })
  return (
    <TellingDialog
      title={words.voicesOf(name)}
      hint={words.voicesHint}
      productId={productId}
      question="voices"
      tellingsOf={(answer) => (answer as { voices: VoiceTextView[] }).voices.map(telling)}
      onClose={onClose}
    />
  )
}
