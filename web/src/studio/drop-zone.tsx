import { useState } from 'react'
import { useStudio } from './context.tsx'

/** Where a product file is dropped or chosen. */
export function DropZone({ onFile, busy = false }: { onFile: (file: File) => void; busy?: boolean }) {
  const { words } = useStudio()
  const [over, setOver] = useState(false)
  return (
    <label
      className={over ? 'st-drop over' : 'st-drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file) onFile(file)
      }}
    >
      <b>{busy ? words.reading : words.dropFile}</b>
      <span className="t2">{words.dropHint}</span>
      <input
        type="file"
        accept=".csv,.tsv,.txt,.json,.jsonl"
        disabled={busy}
        onChange={(event) => event.target.files?.[0] && onFile(event.target.files[0])}
      />
    </label>
  )
}
