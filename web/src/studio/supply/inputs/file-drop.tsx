import Upload from 'lucide-react/icons/upload'
import { useRef, useState } from 'react'
import { Icon } from '../../../design/icon.tsx'
import { useStudio } from '../../context.tsx'
import { MOST_FILE_BYTES, textOf } from './read-text-file.ts'

export interface TextFile {
  readonly name: string
  readonly text: string
}

/** Where one table is dropped or chosen; hands on its text. */
export function FileDrop({
  title,
  hint,
  accept,
  isBusy,
  onText,
}: {
  title: string
  hint: string
  accept: string
  isBusy: boolean
  onText: (file: TextFile) => void
}) {
  const { words, toast } = useStudio()
  const { si } = words
  const [isOver, setIsOver] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const take = async (file: File | undefined) => {
    if (!file || isBusy) return
    if (file.size > MOST_FILE_BYTES) return toast({ text: si.tooBig, isError: true })
    const text = textOf(new Uint8Array(await file.arrayBuffer()))
    if (text === undefined) return toast({ text: si.noText, isError: true })
    onText({ name: file.name, text })
  }
  return (
    <section
      className={isOver ? 'st-drop small over' : 'st-drop small'}
      aria-label={title}
      aria-busy={isBusy}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        void take(event.dataTransfer.files[0])
      }}
    >
      <b>{isBusy ? si.reading : title}</b>
      <span className="t2 sm">{hint}</span>
      <button type="button" className="btn" disabled={isBusy} onClick={() => field.current?.click()}>
        <Icon of={Upload} size={15} /> {si.choose}
      </button>
      <input
        ref={field}
        type="file"
        className="vh"
        tabIndex={-1}
        aria-label={title}
        accept={accept}
        disabled={isBusy}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file chosen again, after it was put right, is news too.
          event.target.value = ''
          void take(file)
        }}
      />
    </section>
  )
}
