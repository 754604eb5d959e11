import { useQueries, useQuery } from '@tanstack/react-query'
import Undo2 from 'lucide-react/icons/undo-2'
import X from 'lucide-react/icons/x'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { PosterRecipeView, ProductDetailView, ProductRowView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { useKeys } from '../keys.ts'
import { Thumb } from '../thumb.tsx'
import { mostOthers, withoutProduct, withProduct } from './chosen-products.ts'

const LISTED = 6
const WAIT_MS = 160
/** Steps back that are kept. */
const MOST_BACK = 20

interface ProductPickerProps {
  /** The product of the poster: it is always on it. */
  readonly productId: string
  readonly campaign: PosterRecipeView['campaign']
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  /** Where the page takes steps back itself, the picker does not offer it too. */
  readonly hasOwnUndo?: boolean
}

/** Other products of a poster: sought by name, added and taken off by keys or by mouse, each step taken back. */
export function ProductPicker({ productId, campaign, chosen, onChange, hasOwnUndo = false }: ProductPickerProps) {
  const { words, say } = useStudio()
  const { md } = words
  const [past, setPast] = useState<readonly (readonly string[])[]>([])
  const field = useRef<HTMLInputElement>(null)
  const change = (next: readonly string[]) => {
    if (next === chosen || next.join() === chosen.join()) return
    setPast((before) => [...before, chosen].slice(-MOST_BACK))
    onChange(next)
  }
  const undo = () => {
    const last = past.at(-1)
    if (!last) return
    setPast(past.slice(0, -1))
    onChange(last)
  }
  useKeys(hasOwnUndo || past.length === 0 ? {} : { z: undo }, true)
  const isPair = campaign === 'comparison'
  const most = mostOthers(campaign)
  const rows = useChosen(chosen)
  return (
    <fieldset className="md-together">
      <legend className="t2 sm">{isPair ? md.compareWith : md.together}</legend>
      {chosen.length > 0 && (
        <ol>
          {rows.map(({ id, name, url }) => (
            <li key={id}>
              <Thumb url={url} size={30} />
              <span className="clip">{say(name) || id}</span>
              <button
                type="button"
                className="icon-btn"
                aria-label={md.takeOff(say(name) || id)}
                onClick={() => {
                  change(withoutProduct(chosen, id))
                  field.current?.focus()
                }}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ol>
      )}
      {(isPair || chosen.length < most) && (
        <Search
          field={field}
          without={[productId, ...chosen]}
          needsPicture={!isPair}
          onPick={(id) => change(withProduct(chosen, id, campaign))}
          onBack={() => change(chosen.slice(0, -1))}
        />
      )}
      <p className="t3 xs st-reading row st-wraps" role="status">
        {isPair
          ? chosen.length === 0
            ? md.compareHint
            : md.compareRows
          : chosen.length === 0
            ? md.togetherAuto
            : md.togetherCount(chosen.length + 1)}
        {!hasOwnUndo && past.length > 0 && (
          <button type="button" className="link row" onClick={undo}>
            <Undo2 size={12} aria-hidden="true" /> {md.undo} <kbd className="kbd">Z</kbd>
          </button>
        )}
      </p>
    </fieldset>
  )
}

/** Name and picture of every chosen product, as soon as they are known. */
function useChosen(chosen: readonly string[]) {
  const { shop } = useStudio()
  const details = useQueries({
    queries: chosen.map((id) => ({
      queryKey: ['product', id],
      queryFn: () => inShop<ProductDetailView>(shop.slug, `/products/${id}`),
    })),
  })
  return chosen.map((id, i) => ({
    id,
    name: details[i]?.data?.name ?? {},
    url: details[i]?.data?.pictureUrl ?? null,
  }))
}

interface SearchProps {
  readonly field: React.RefObject<HTMLInputElement | null>
  readonly without: readonly string[]
  readonly needsPicture: boolean
  readonly onPick: (id: string) => void
  /** Backspace in an empty field. */
  readonly onBack: () => void
}

/** A field with a list under it: arrow keys move, Enter chooses, Esc closes, Backspace in an empty field takes the last one off. */
function Search({ field, without, needsPicture, onPick, onBack }: SearchProps) {
  const { shop, words, say } = useStudio()
  const { md } = words
  const [typed, setTyped] = useState('')
  const [sought, setSought] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [at, setAt] = useState(0)
  const id = useId()
  useEffect(() => {
    const timer = setTimeout(() => setSought(typed.trim()), WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const found = useQuery({
    queryKey: ['products', shop.slug, 'together', sought],
    queryFn: () =>
      inShop<{ items: ProductRowView[] }>(
        shop.slug,
        `/products?limit=${LISTED + without.length}&text=${encodeURIComponent(sought)}`,
      ),
    enabled: isOpen,
  })
  const items = (found.data?.items ?? []).filter((item) => !without.includes(item.id)).slice(0, LISTED)
  const canPick = (item: ProductRowView) => !needsPicture || item.pictureUrl !== null
  const index = Math.min(at, items.length - 1)
  const pick = (item: ProductRowView | undefined) => {
    if (!item || !canPick(item)) return
    onPick(item.id)
    setTyped('')
    setSought('')
    setAt(0)
    field.current?.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step) {
      event.preventDefault()
      setIsOpen(true)
      if (items.length > 0) setAt((index + step + items.length) % items.length)
    } else if (event.key === 'Enter') {
      // The field stands in a form that would be sent.
      event.preventDefault()
      if (isOpen) pick(items[index])
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      setIsOpen(false)
    } else if (event.key === 'Backspace' && typed === '') onBack()
  }
  return (
    <div className="md-seek">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-activedescendant={isOpen && index >= 0 ? `${id}-${index}` : undefined}
        aria-label={md.seekProduct}
        placeholder={md.seekProduct}
        autoComplete="off"
        maxLength={200}
        value={typed}
        onFocus={() => setIsOpen(true)}
        onBlur={() => setIsOpen(false)}
        onChange={(event) => {
          setTyped(event.target.value)
          setIsOpen(true)
          setAt(0)
        }}
        onKeyDown={onKey}
      />
      <div id={`${id}-list`} role="listbox" aria-label={md.seekProduct} hidden={!isOpen || items.length === 0}>
        {items.map((item, i) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points here.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys.
          <div
            key={item.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === index}
            aria-disabled={!canPick(item)}
            className={i === index ? 'on' : undefined}
            onPointerMove={() => setAt(i)}
            // The field keeps the focus, so that the next name can be typed at once.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(item)}
          >
            <Thumb url={item.pictureUrl} size={30} />
            <span className="clip">{say(item.name)}</span>
            <span className="t3 xs">{canPick(item) ? say(item.brand?.name) : md.noPictureThere}</span>
          </div>
        ))}
      </div>
      {isOpen && sought !== '' && found.data && items.length === 0 && <p className="t2 sm">{md.seekNothing}</p>}
    </div>
  )
}
