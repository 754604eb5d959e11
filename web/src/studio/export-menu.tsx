import Download from 'lucide-react/icons/download'
import { Icon } from '../design/icon.tsx'
import { useStudio } from './context.tsx'

/** The whole catalogue as a file, in each format that can be read again. */
export function ExportMenu() {
  const { shop, words } = useStudio()
  const formats = [
    ['shopify-csv', 'Shopify CSV'],
    ['taobao-csv', words.taobaoFile],
    ['json', 'JSON'],
    ['table-csv', `${words.tableFile} CSV`],
  ] as const
  return (
    <details className="st-menu st-right">
      <summary className="btn">
        <Icon of={Download} size={15} /> {words.exportAs}
      </summary>
      <ul>
        {formats.map(([format, name]) => (
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
