import { type FormEvent, useState } from 'react'
import type { TextDistanceView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { distanceWord } from './voice-traits.ts'

/** Any text, and how far it is from the brand. */
export function VoiceMeasure({ brandId }: { brandId: string }) {
  const { shop, words, failed } = useStudio()
  const [text, setText] = useState('')
  const [found, setFound] = useState<TextDistanceView>()
  const measure = async (event: FormEvent) => {
    event.preventDefault()
    try {
      setFound(await inShop<TextDistanceView>(shop.slug, `/brands/${brandId}/voice/distance`, { json: { text } }))
    } catch (error) {
      setFound(undefined)
      failed(error)
    }
  }
  return (
    <section aria-labelledby="voice-measure">
      <h2 className="h" id="voice-measure">
        {words.measureTitle}
      </h2>
      <form className="vo-add" onSubmit={(event) => void measure(event)}>
        <label>
          <span className="t2 sm">{words.measureHint}</span>
          <textarea
            rows={4}
            value={text}
            maxLength={20_000}
            onChange={(event) => {
              setText(event.target.value)
              setFound(undefined)
            }}
          />
        </label>
        <p className="row st-wraps">
          <button type="submit" className="btn" disabled={text.trim() === ''}>
            {words.measureIt}
          </button>
          <span role="status">
            {found && (
              <>
                <b className="num">{words.distanceReads(found.figure.toFixed(1))}</b>{' '}
                <span className="t2">
                  {distanceWord(found.figure, words)} {found.isShort && words.tooShort}
                </span>
              </>
            )}
          </span>
        </p>
        <small className="t3">{words.distanceHint}</small>
      </form>
    </section>
  )
}
