import Download from 'lucide-react/icons/download'
import type { WorkView } from '../../../../server/src/contract/types.ts'
import { Icon } from '../../design/icon.tsx'
import { useStudio } from '../context.tsx'

/** The file of a work in each format that it can be taken out in, with what each is good for. */
export function ExportWork({ work }: { work: Pick<WorkView, 'id' | 'exports'> }) {
  const { shop, words } = useStudio()
  const { md } = words
  if (work.exports.length === 0) return null
  return (
    <details className="st-menu md-export">
      <summary className="btn">
        <Icon of={Download} size={14} /> {md.exportAs}
      </summary>
      <ul>
        {work.exports.map((format) => (
          <li key={format}>
            <a href={`/api/shops/${shop.slug}/works/${work.id}/file?as=${format}`} download>
              <b>{md.exportNames[format]}</b> <span className="t3 xs">{md.exportUses[format]}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
