import Download from 'lucide-react/icons/download'
import { Icon } from '../design/icon.tsx'
import { useStudio } from './context.tsx'

const FORMATS = [
  ['shopify-csv', 'Shopify CSV'],
  ['taobao-csv', '淘宝助理 CSV'],
  ['json', 'JSON'],
  ['table-csv', 'CSV'],
] as const

/** The whole catalogue as a file, in each format that can be read again. */
export function ExportMenu() {
  const { shop, words } = useStudio()
  return (
    <details className="st-menu st-right">
      <summary className="btn">
        <Icon of={Download} size={15} /> {words.exportAs}
      </summary>
      <ul>
        {FORMATS.map(([format, name]) => (
          <li key={format}>
            <a href={`/api/shops/${shop.slug}/export?format=${format}`} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
