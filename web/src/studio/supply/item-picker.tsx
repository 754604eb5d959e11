import { useQuery } from '@tanstack/react-query'
import Search from 'lucide-react/icons/search'
import { useState } from 'react'
import type { SupplyRowView } from '../../../../server/src/contract/types.ts'
import { Icon } from '../../design/icon.tsx'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'
import { SearchField } from '../search-field.tsx'
import { units } from './supply-figures.ts'

const SHOWN = 12

/** Which item the overview shows: found by name or code. */
export function ItemPicker({ onPick }: { onPick: (variantId: string) => void }) {
  const { words } = useStudio()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button type="button" className="link sp-pick" onClick={() => setIsOpen(true)}>
        <Icon of={Search} size={13} /> {words.sp.pickItem}
      </button>
      {isOpen && (
        <PickDialog
          onClose={() => setIsOpen(false)}
          onPick={(id) => {
            setIsOpen(false)
            onPick(id)
          }}
        />
      )}
    </>
  )
}

function PickDialog({ onClose, onPick }: { onClose: () => void; onPick: (variantId: string) => void }) {
  const { shop, words, say } = useStudio()
  const { sp } = words
  const [text, setText] = useState('')
  const query = new URLSearchParams({ of: 'price', limit: String(SHOWN), ...(text && { text }) })
  const rows = useQuery({
    queryKey: ['supply-rows', shop.slug, query.toString()],
    queryFn: () => inShop<{ items: SupplyRowView[]; total: number }>(shop.slug, `/supply/rows?${query}`),
  })
  return (
    <Dialog title={sp.pickItem} onClose={onClose}>
      <form className="sp-picker" onSubmit={(event) => event.preventDefault()}>
        <SearchField className="st-search" name={sp.searchItem} value={text} onSearch={setText} />
        {rows.data?.items.length === 0 && <p className="t3 sm">{sp.noItem}</p>}
        <ul>
          {(rows.data?.items ?? []).map((row) => (
            <li key={row.item.variantId}>
              <button type="button" onClick={() => onPick(row.item.variantId)}>
                <span className="clip">{[say(row.item.name), ...row.item.options.map(say)].join(' ')}</span>
                <span className="t3 xs num">
                  {row.item.sku} · {sp.wide(units(row.weekUnits))}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Dialog>
  )
}
