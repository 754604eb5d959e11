import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { ProductRowView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'
import { matching, type Offer, withRecent } from './palette-match.ts'
import { type Command, useCommands } from './use-commands.tsx'

const LISTED_PRODUCTS = 6
const WAIT_MS = 160
const RECENT = 'qm-recent'

const keptRecent = (): string[] => (localStorage.getItem(RECENT) ?? '').split(' ').filter(Boolean)

interface Group {
  readonly name: string
  readonly items: readonly (Offer & { readonly run: () => void; readonly key?: string })[]
}

/** ⌘K: places, products and commands in one list, typed in either language or pinyin. */
export function Palette({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const { shop, words, say } = useStudio()
  const [typed, setTyped] = useState('')
  const [sought, setSought] = useState('')
  const [at, setAt] = useState(0)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const commands = useCommands(onHelp)
  useEffect(() => {
    const timer = setTimeout(() => setSought(typed.trim()), WAIT_MS)
    return () => clearTimeout(timer)
  }, [typed])
  const products = useQuery({
    queryKey: ['products', shop.slug, 'palette', sought],
    queryFn: () =>
      inShop<{ items: ProductRowView[] }>(
        shop.slug,
        `/products?limit=${LISTED_PRODUCTS}&text=${encodeURIComponent(sought)}`,
      ),
    enabled: sought !== '',
  })
  const found = sought && typed.trim() ? (products.data?.items ?? []) : []
  const recent = keptRecent().flatMap((key) => commands.all.filter((command) => command.id === key))
  const pick = (command: Command) => () => {
    localStorage.setItem(RECENT, withRecent(keptRecent(), command.id).join(' '))
    onClose()
    command.run()
  }
  const asItems = (some: readonly Command[]) =>
    matching(some, typed).map((command) => ({ ...command, run: pick(command) }))
  const groups: Group[] = [
    { name: words.groupRecent, items: typed ? [] : asItems(recent) },
    { name: words.groupPlaces, items: asItems(commands.places) },
    {
      name: words.groupProducts,
      items: found.flatMap((item) => [
        { id: item.id, name: say(item.name), run: () => commands.openProduct(item.id, onClose) },
        ...(commands.canEdit
          ? [
              {
                id: `${item.id}-write`,
                name: words.commandWriteFor(say(item.name)),
                run: () => commands.writeFor(item.id, onClose),
              },
              {
                id: `${item.id}-media`,
                name: words.md.commandMedia(say(item.name)),
                run: () => commands.makeFor(item.id, onClose),
              },
            ]
          : []),
      ]),
    },
    { name: words.groupCommands, items: asItems(commands.deeds) },
  ].filter((group) => group.items.length > 0)
  const flat = groups.flatMap((group) => group.items)
  const index = Math.min(at, flat.length - 1)
  useEffect(() => {
    if (index >= 0) list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [index])
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && flat.length > 0) {
      event.preventDefault()
      setAt((index + step + flat.length) % flat.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      flat[index]?.run()
    }
  }
  let position = -1
  return (
    <Dialog title={words.paletteName} onClose={onClose} look="palette">
      <div>
        <input
          className="pal-field"
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={index >= 0 ? `${id}-${index}` : undefined}
          aria-label={words.palettePlaceholder}
          placeholder={words.palettePlaceholder}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKey}
        />
        <div className="pal-list" id={`${id}-list`} role="listbox" aria-label={words.paletteName} ref={list}>
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset inside a listbox is not allowed.
            <div key={group.name} role="group" aria-label={group.name}>
              <p className="t3 xs" aria-hidden="true">
                {group.name}
              </p>
              {group.items.map((item) => {
                position += 1
                const here = position
                return (
                  // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points here.
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys.
                  <div
                    key={item.id}
                    id={`${id}-${here}`}
                    role="option"
                    aria-selected={here === index}
                    className={here === index ? 'pal-item on' : 'pal-item'}
                    onPointerMove={() => setAt(here)}
                    onClick={item.run}
                  >
                    <span className="clip">{item.name}</span>
                    {item.key && <kbd className="kbd">{item.key}</kbd>}
                  </div>
                )
              })}
            </div>
          ))}
        </div>
        {flat.length === 0 && !products.isFetching && <p className="t2 pal-none">{words.paletteNothing}</p>}
        <p className="t3 xs pal-keys">{words.paletteKeys}</p>
      </div>
    </Dialog>
  )
}
