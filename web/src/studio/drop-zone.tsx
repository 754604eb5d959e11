import Upload from 'lucide-react/icons/upload'
import { useRef, useState } from 'react'
import { Icon } from '../design/icon.tsx'
import { useStudio } from './context.tsx'
import { sampleFile } from './sample-file.ts'

/** Where a product file is dropped or chosen; who has none takes a sample. */
export function DropZone({ onFile, busy = false }: { onFile: (file: File) => void; busy?: boolean }) {
  const { words, lang, shop } = useStudio()
  const [over, setOver] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  if (shop.role === 'viewer') return <p className="t2">{words.viewerImports}</p>
  return (
    <section
      className={over ? 'st-drop over' : 'st-drop'}
      aria-label={words.dropFile}
      aria-busy={busy}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file && !busy) onFile(file)
      }}
    >
      <b>{busy ? words.reading : words.dropFile}</b>
      <span className="t2">{words.dropHint}</span>
      <button type="button" className="btn primary" disabled={busy} onClick={() => field.current?.click()}>
        <Icon of={Upload} size={16} /> {words.chooseFile}
      </button>
      <input
        ref={field}
        type="file"
        className="vh"
        tabIndex={-1}
        aria-label={words.chooseFile}
        accept=".csv,.tsv,.txt,.json,.jsonl"
        disabled={busy}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file chosen again, after it was put right, is news too.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      <span className="t3 sm">
        <a className="link" href={sampleFile(lang)} download={lang === 'zh' ? '样例商品.csv' : 'sample-products.csv'}>
          {words.sampleFile}
        </a>{' '}
        {words.sampleHint}
      </span>
    </section>
  )
}
