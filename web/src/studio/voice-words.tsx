import { type FormEvent, useState } from 'react'
import type { BrandVoiceView, LanguageVoiceView } from '../../../server/src/contract/types.ts'
import { wordList } from './brand-form.ts'
import { useStudio } from './context.tsx'

type Lists = BrandVoiceView['brand']['words']
const KINDS = ['prefer', 'avoid', 'ban'] as const

/** The words that a brand likes, avoids and bans, and those that its samples say it likes. */
export function VoiceWordLists({
  lists,
  voice,
  of,
  canEdit,
  onChange,
}: {
  lists: Lists
  voice: LanguageVoiceView | null
  of: 'zh' | 'en'
  canEdit: boolean
  onChange: (lists: Lists) => Promise<boolean>
}) {
  const { words } = useStudio()
  const known = new Set(KINDS.flatMap((kind) => lists[kind].map((word) => word.toLowerCase())))
  const own = (voice?.prefers ?? []).filter(({ word }) => !known.has(word.toLowerCase()))
  return (
    <section aria-labelledby="voice-words" className="vo-words">
      <h2 className="h" id="voice-words">
        {words.wordLists}
      </h2>
      <p className="t2 sm">{words.wordListsHint}</p>
      {KINDS.map((kind) => (
        <List key={kind} kind={kind} lists={lists} canEdit={canEdit} onChange={onChange} />
      ))}
      {voice && (
        <div>
          <h3 className="sm m">{words.ownWords}</h3>
          <p className="t3 xs">{own.length > 0 ? words.ownWordsHint : words.noOwnWords}</p>
          <p className="vo-chips" lang={of === 'zh' ? 'zh-CN' : 'en'}>
            {own.map(({ word, count }) =>
              canEdit ? (
                <button
                  key={word}
                  type="button"
                  className="chip line"
                  title={words.addPreferred(word)}
                  onClick={() => void onChange({ ...lists, prefer: [...lists.prefer, word] })}
                >
                  + {word} <span className="num t3">{count}</span>
                </button>
              ) : (
                <span key={word} className="chip">
                  {word} <span className="num t3">{count}</span>
                </span>
              ),
            )}
          </p>
        </div>
      )}
    </section>
  )
}

function List({
  kind,
  lists,
  canEdit,
  onChange,
}: {
  kind: (typeof KINDS)[number]
  lists: Lists
  canEdit: boolean
  onChange: (lists: Lists) => Promise<boolean>
}) {
  const { words } = useStudio()
  const [typed, setTyped] = useState('')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const fresh = wordList(typed).filter((word) => !lists[kind].includes(word))
    if (fresh.length === 0) return setTyped('')
    if (await onChange({ ...lists, [kind]: [...lists[kind], ...fresh] })) setTyped('')
  }
  return (
    <div>
      <h3 className="sm m">{words[kind]}</h3>
      <p className="vo-chips">
        {lists[kind].map((word) => (
          <span key={word} className={kind === 'ban' ? 'chip block' : kind === 'avoid' ? 'chip ask' : 'chip fact'}>
            {word}
            {canEdit && (
              <button
                type="button"
                aria-label={words.removeWord(word)}
                onClick={() => void onChange({ ...lists, [kind]: lists[kind].filter((one) => one !== word) })}
              >
                ×
              </button>
            )}
          </span>
        ))}
        {lists[kind].length === 0 && <span className="t3 sm">{words.none}</span>}
      </p>
      {canEdit && (
        <form className="row" onSubmit={(event) => void add(event)}>
          <input
            value={typed}
            maxLength={200}
            aria-label={`${words[kind]} ${words.addWord}`}
            placeholder={words.addWord}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit" className="btn" disabled={typed.trim() === ''}>
            {words.save}
          </button>
        </form>
      )}
    </div>
  )
}
