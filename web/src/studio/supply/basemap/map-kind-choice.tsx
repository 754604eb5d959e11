import './basemap.css'
import { useStudio } from '../../context.tsx'
import { basemapWords } from './basemap-words.ts'
import type { MapKind } from './use-map-kind.ts'

/** The map of the style, or the own drawing. */
export function MapKindChoice({ kind, onPick }: { kind: MapKind; onPick: (kind: MapKind) => void }) {
  const { lang } = useStudio()
  const words = basemapWords(lang)
  return (
    <fieldset className="bm-kinds" aria-label={words.kind}>
      {(['map', 'drawn'] as const).map((one) => (
        <button
          key={one}
          type="button"
          className={kind === one ? 'chip line on' : 'chip line'}
          aria-pressed={kind === one}
          onClick={() => onPick(one)}
        >
          {words[one]}
        </button>
      ))}
    </fieldset>
  )
}
