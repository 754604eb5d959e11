import { type LocalizedText, pick } from '@qianmian/kernel'
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react'
import type { SessionView } from '../../../server/src/contract/types.ts'
import { Refused } from './api.ts'
import { type StudioLang, WORDS, type Words } from './words.ts'

interface Toast {
  readonly text: string
  readonly undo?: () => void
  /** Where the thing that was done can be seen. */
  readonly link?: { readonly href: string; readonly text: string }
  readonly isError?: boolean
}

export interface Studio {
  readonly session: SessionView
  readonly shop: SessionView['shops'][number]
  readonly lang: StudioLang
  readonly words: Words
  readonly say: (text: LocalizedText | undefined) => string
  readonly setLang: (lang: StudioLang) => void
  readonly toast: (toast: Toast) => void
  readonly failed: (error: unknown) => void
  /** Undoes what the toast offers. @returns false when it offers nothing */
  readonly undoLast: () => boolean
}

const StudioContext = createContext<Studio | undefined>(undefined)
const TOAST_MS = 8000

export function useStudio(): Studio {
  const studio = useContext(StudioContext)
  if (!studio) throw new Error('useStudio outside its provider')
  return studio
}

export const keptLang = (): StudioLang =>
  localStorage.getItem('qm-lang') === 'en' || (!localStorage.getItem('qm-lang') && !navigator.language.startsWith('zh'))
    ? 'en'
    : 'zh'

/** What was refused, and the first thing to put right when the answer names one. */
function sentences(error: Refused, lang: StudioLang): string {
  const [first] = Object.values(error.fields)
  return [pick(error.text, lang), first && pick(first, lang)].filter(Boolean).join(lang === 'zh' ? '' : ' ')
}

/** Session, language and the one toast, for everything below. */
export function StudioProvider({ session, children }: { session: SessionView; children: ReactNode }) {
  const [lang, setLangState] = useState<StudioLang>(keptLang)
  const [shown, setShown] = useState<Toast>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const shop = session.shops[0]
  const toast = useCallback((next: Toast) => {
    clearTimeout(timer.current)
    setShown(next)
    if (!next.isError) timer.current = setTimeout(() => setShown(undefined), TOAST_MS)
  }, [])
  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
  }, [lang])
  const value = useMemo<Studio | undefined>(
    () =>
      shop && {
        session,
        shop,
        lang,
        words: WORDS[lang],
        say: (text) => (text ? pick(text, lang) : ''),
        setLang: (next) => {
          localStorage.setItem('qm-lang', next)
          setLangState(next)
        },
        toast,
        failed: (error) =>
          toast({
            text:
              error instanceof Refused
                ? `${sentences(error, lang)}${error.id ? `　${WORDS[lang].id} ${error.id.slice(0, 8)}` : ''}`
                : WORDS[lang].error,
            isError: true,
          }),
        undoLast: () => {
          if (!shown?.undo) return false
          shown.undo()
          setShown(undefined)
          return true
        },
      },
    [session, shop, lang, toast, shown],
  )
  if (!value) return <p className="st-empty">{WORDS[lang].noShop}</p>
  const close = () => setShown(undefined)
  return (
    <StudioContext.Provider value={value}>
      {children}
      <div className={shown ? 'st-toast on' : 'st-toast'} role={shown?.isError ? 'alert' : 'status'}>
        {shown && (
          <>
            <span>{shown.text}</span>
            {shown.link && (
              <a className="st-toast-link" href={shown.link.href} target="_blank" rel="noreferrer">
                {shown.link.text}
              </a>
            )}
            {shown.undo && (
              <button
                type="button"
                onClick={() => {
                  shown.undo?.()
                  close()
                }}
              >
                {value.words.undo} <kbd className="kbd">Z</kbd>
              </button>
            )}
            <button type="button" onClick={close} aria-label={value.words.close}>
              ×
            </button>
          </>
        )}
      </div>
    </StudioContext.Provider>
  )
}
