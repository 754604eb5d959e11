import Upload from 'lucide-react/icons/upload'
import { useRef, useState } from 'react'
import { Icon } from '../../design/icon.tsx'
import { useStudio } from '../context.tsx'

/** Where files of a running shop are dropped or chosen, several at once. */
export function BringDrop({ onFiles, busy }: { onFiles: (files: readonly File[]) => void; busy: boolean }) {
  const { br } = useStudio().words
  const [over, setOver] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  return (
    <section
      className={over ? 'st-drop over' : 'st-drop'}
      aria-label={br.drop}
      aria-busy={busy}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const files = [...event.dataTransfer.files]
        if (files.length > 0 && !busy) onFiles(files)
      }}
    >
      <b>{busy ? br.reading : br.drop}</b>
      <span className="t2">{br.dropHint}</span>
      <button type="button" className="btn primary" disabled={busy} onClick={() => field.current?.click()}>
        <Icon of={Upload} size={16} /> {br.choose}
      </button>
      <input
        ref={field}
        type="file"
        multiple
        className="vh"
        tabIndex={-1}
        aria-label={br.choose}
        accept=".csv,.json"
        disabled={busy}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file chosen again, after it was put right, is news too.
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
      <span className="t3 sm">{br.products}</span>
    </section>
  )
}
