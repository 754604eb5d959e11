import { useQueryClient } from '@tanstack/react-query'
import Upload from 'lucide-react/icons/upload'
import { useRef, useState } from 'react'
import { Icon } from '../../design/icon.tsx'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'

interface Uploaded {
  readonly read?: number
  readonly added?: number
  readonly taken?: number
  readonly problems: readonly {
    readonly line?: number
    readonly message: { readonly zh?: string; readonly en?: string }
  }[]
}

/** Chooses a file, sends it, says what came of it, and names the rows that were not read. */
export function FileButton({
  label,
  path,
  accept,
  said,
  keys,
}: {
  label: string
  path: string
  accept: string
  said: (result: Uploaded) => string
  keys: readonly string[]
}) {
  const { shop, words, say, toast, failed } = useStudio()
  const client = useQueryClient()
  const field = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<Uploaded>()
  const send = async (file: File) => {
    setBusy(true)
    try {
      const answer = await inShop<Uploaded>(
        shop.slug,
        `${path}?fileName=${encodeURIComponent(file.name.slice(0, 200))}`,
        {
          method: 'POST',
          body: file,
        },
      )
      if (answer.problems.length > 0) setResult(answer)
      else toast({ text: said(answer) })
      await Promise.all(keys.map((key) => client.invalidateQueries({ queryKey: [key] })))
    } catch (error) {
      failed(error)
    }
    setBusy(false)
  }
  return (
    <>
      <button type="button" className="btn" disabled={busy} onClick={() => field.current?.click()}>
        <Icon of={Upload} size={15} /> {busy ? words.reading : label}
      </button>
      <input
        ref={field}
        type="file"
        className="vh"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        disabled={busy}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) void send(file)
        }}
      />
      {result && (
        <Dialog title={said(result)} onClose={() => setResult(undefined)}>
          <div>
            <p className="t2">{words.rowProblems(result.problems.length)}</p>
            <ul className="bulk">
              {result.problems.slice(0, 60).map((problem, i) => (
                <li key={i}>
                  <i className="g ask" aria-hidden="true" />
                  <span>{say(problem.message)}</span>
                </li>
              ))}
            </ul>
          </div>
        </Dialog>
      )}
    </>
  )
}
