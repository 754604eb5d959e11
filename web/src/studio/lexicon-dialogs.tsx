import { useState } from 'react'
import type { BankRowView, BankTableReadView, MinedTextsView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'
import { MinedResult } from './lexicon-mined.tsx'
import { LexiconPaste } from './lexicon-paste.tsx'
import { LexiconRowForm } from './lexicon-row-form.tsx'

export type BankDialog =
  | { readonly kind: 'paste' | 'approved' | 'table' }
  | { readonly kind: 'row'; readonly row?: BankRowView }
  | { readonly kind: 'erase'; readonly rows: number }

/** The dialogs of the bank, one at a time. */
export function LexiconDialogs({ dialog, onClose }: { dialog: BankDialog; onClose: (changed: boolean) => void }) {
  switch (dialog.kind) {
    case 'paste':
      return <LexiconPaste onClose={onClose} />
    case 'approved':
      return <MineApproved onClose={onClose} />
    case 'table':
      return <ReadTable onClose={onClose} />
    case 'row':
      return <LexiconRowForm row={dialog.row} onClose={onClose} />
    case 'erase':
      return <EraseAll rows={dialog.rows} onClose={onClose} />
  }
}

function MineApproved({ onClose }: { onClose: (changed: boolean) => void }) {
  const { shop, words, failed } = useStudio()
  const { lx } = words
  const [mined, setMined] = useState<MinedTextsView>()
  const [isBusy, setIsBusy] = useState(false)
  const go = async () => {
    setIsBusy(true)
    try {
      setMined(await inShop<MinedTextsView>(shop.slug, '/bank/mine-approved', { method: 'POST' }))
    } catch (error) {
      failed(error)
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <Dialog title={lx.mineApproved} onClose={() => onClose(mined !== undefined)} wide>
      <p className="t2">{lx.bankHint}</p>
      {mined && <MinedResult mined={mined} />}
      <footer>
        <button type="button" className="btn" onClick={() => onClose(mined !== undefined)}>
          {mined ? lx.close : lx.cancel}
        </button>
        {!mined && (
          <button type="button" className="btn primary" disabled={isBusy} onClick={() => void go()}>
            {lx.pasteGo}
          </button>
        )}
      </footer>
    </Dialog>
  )
}

function ReadTable({ onClose }: { onClose: (changed: boolean) => void }) {
  const { shop, words, say, failed } = useStudio()
  const { lx } = words
  const [read, setRead] = useState<BankTableReadView>()
  const open = async (file: File | undefined) => {
    if (!file) return
    try {
      setRead(await inShop<BankTableReadView>(shop.slug, '/bank/table', { json: { text: await file.text() } }))
    } catch (error) {
      failed(error)
    }
  }
  return (
    <Dialog title={lx.tableTitle} onClose={() => onClose(read !== undefined)} wide>
      <p className="t2">{lx.tableHint}</p>
      <label className="st-label">
        {lx.importTable}
        <input type="file" accept=".tsv,.txt,text/plain" onChange={(event) => void open(event.target.files?.[0])} />
      </label>
      {read && (
        <div className="lx-mined" role="status">
          <p className="h">{lx.tableRead(read.added, read.unchanged)}</p>
          <ul>
            {read.problems.map(({ line, message }) => (
              <li key={line}>
                <b className="num">{lx.line(line)}</b>
                <span className="t2">{say(message)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <footer>
        <button type="button" className="btn" onClick={() => onClose(read !== undefined)}>
          {lx.close}
        </button>
      </footer>
    </Dialog>
  )
}

function EraseAll({ rows, onClose }: { rows: number; onClose: (changed: boolean) => void }) {
  const { shop, words, failed } = useStudio()
  const { lx } = words
  const erase = async () => {
    try {
      await inShop(shop.slug, '/bank/erase', { json: {} })
      onClose(true)
    } catch (error) {
      failed(error)
    }
  }
  return (
    <Dialog title={lx.eraseTitle} onClose={() => onClose(false)}>
      <p>{lx.eraseHint(rows)}</p>
      <footer>
        <button type="button" className="btn" onClick={() => onClose(false)}>
          {lx.cancel}
        </button>
        <button type="button" className="btn danger" onClick={() => void erase()}>
          {lx.erase}
        </button>
      </footer>
    </Dialog>
  )
}
