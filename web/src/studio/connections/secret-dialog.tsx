import { useState } from 'react'
import { useStudio } from '../context.tsx'
import { copyText } from '../copy-text.ts'
import { Dialog } from '../dialog.tsx'

interface SecretDialogProps {
  readonly title: string
  readonly hint: string
  readonly secret: string
  /** Where the program goes with it. */
  readonly address?: string
  readonly onClose: () => void
}

/** A key or a secret, once, with a way to copy it. Closing is the way to lose it, so the button says that it was kept. */
export function SecretDialog({ title, hint, secret, address, onClose }: SecretDialogProps) {
  const { words, failed } = useStudio()
  const { cn } = words
  const [isCopied, setIsCopied] = useState(false)
  const copy = () => void copyText(secret, '.cn-secret code').then(() => setIsCopied(true), failed)
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="t2 st-reading">{hint}</p>
      <p className="cn-secret">
        <code>{secret}</code>
        <button type="button" className="btn ink" onClick={copy}>
          {isCopied ? cn.copied : cn.copy}
        </button>
      </p>
      <p className="cn-said" role="status">
        {isCopied ? cn.copied : ''}
      </p>
      {address && (
        <dl className="cn-facts">
          <dt>{cn.address}</dt>
          <dd className="mono">{address}</dd>
        </dl>
      )}
      <footer>
        <button type="button" className="btn" onClick={onClose}>
          {cn.ready}
        </button>
      </footer>
    </Dialog>
  )
}
