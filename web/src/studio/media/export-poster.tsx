import Download from 'lucide-react/icons/download'
import { useNavigate } from 'react-router'
import type { WorkView } from '../../../../server/src/contract/types.ts'
import { Icon } from '../../design/icon.tsx'
import { useStudio } from '../context.tsx'
import { ExportWork } from './export-work.tsx'

const FORMATS = ['png', 'jpeg', 'webp', 'pdf'] as const

/** Exports of the saved poster. A changed one is saved first: only a work carries a label, and only what carries one leaves. */
export function ExportPoster({
  work,
  isChanged,
  canSave,
  save,
}: {
  work?: WorkView
  isChanged: boolean
  canSave: boolean
  save: () => Promise<WorkView | undefined>
}) {
  const { shop, words } = useStudio()
  const { md } = words
  const navigate = useNavigate()
  if (work && !isChanged) return <ExportWork work={work} />
  if (!canSave) return null
  const take = async (format: (typeof FORMATS)[number]) => {
    const made = await save()
    if (!made) return
    const link = document.createElement('a')
    link.href = `/api/shops/${shop.slug}/works/${made.id}/file?as=${format}`
    link.download = ''
    link.click()
    navigate(`/studio/products/${made.productId}/poster/${made.id}`, { replace: true })
  }
  return (
    <details className="st-menu md-export">
      <summary className="btn">
        <Icon of={Download} size={14} /> {md.exportAs}
      </summary>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <button type="button" onClick={() => void take(format)}>
              <b>{md.exportNames[format]}</b> <span className="t3 xs">{md.exportUses[format]}</span>
            </button>
          </li>
        ))}
        <li className="t3 xs md-note">{md.saveBeforeExport}</li>
      </ul>
    </details>
  )
}
