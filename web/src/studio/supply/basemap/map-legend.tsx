import { useStudio } from '../../context.tsx'
import { basemapWords } from './basemap-words.ts'

type Sign = 'areas' | 'house' | 'openLane' | 'setLane' | 'route' | 'stop' | 'missed'

/** What the signs of an overlay mean. */
export function MapLegend({ signs }: { signs: readonly Sign[] }) {
  const { lang } = useStudio()
  const words = basemapWords(lang)
  return (
    <ul className="bm-legend">
      {signs.map((sign) => (
        <li key={sign}>
          <i className={sign} aria-hidden="true" />
          {words[sign]}
        </li>
      ))}
    </ul>
  )
}
