import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { MinedTextsView, ProductRowView } from '../../../server/src/contract/types.ts'
import { inShop } from './api.ts'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'
import { MinedResult } from './lexicon-mined.tsx'
import { splitTexts } from './split-texts.ts'

const LISTED = 200

/** Texts of the merchant's own, pasted or from a file, and what became of each clause. */
export function LexiconPaste({ onClose }: { onClose: (changed: boolean) => void }) {
  const { shop, words, say, failed } = useStudio()
  const { lx } = words
  const [text, setText] = useState('')
  const [productId, setProductId] = useState('')
  const [mined, setMined] = useState<MinedTextsView>()
  const [isBusy, setIsBusy] = useState(false)
  const products = useQuery({
    queryKey: ['products', shop.slug, 'names'],
    queryFn: () => inShop<{ items: ProductRowView[] }>(shop.slug, `/products?limit=${LISTED}`),
  })
  const send = async () => {
    setIsBusy(true)
    try {
      const texts = splitTexts(text).map((one) => ({ text: one, ...(productId ? { productId } : {}) }))
      setMined(await inShop<MinedTextsView>(shop.slug, '/bank/mine', { json: { texts } }))
    } catch (error) {
      failed(error)
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <Dialog title={lx.pasteTitle} onClose={() => onClose(mined !== undefined)} wide>
      {mined ? (
        <MinedResult mined={mined} />
      ) : (
        <form
          id="lx-paste"
          className="st-form st-wide"
          onSubmit={(event) => {
            event.preventDefault()
            void send()
          }}
        >
          <p className="t2">{lx.pasteHint}</p>
          <label>
            {lx.pasteTexts}
            <textarea rows={9} required value={text} onChange={(event) => setText(event.target.value)} />
          </label>
          <label>
            {lx.pasteFile}
            <input
              type="file"
              accept=".txt,.md,text/plain"
              onChange={(event) => void event.target.files?.[0]?.text().then(setText)}
            />
          </label>
          <label>
            {lx.pasteProduct}
            <select value={productId} onChange={(event) => setProductId(event.target.value)}>
              <option value="">{lx.pasteByName}</option>
              {products.data?.items.map((product) => (
                <option key={product.id} value={product.id}>
                  {say(product.name)}
                </option>
              ))}
            </select>
          </label>
        </form>
      )}
      <footer>
        <button type="button" className="btn" onClick={() => onClose(mined !== undefined)}>
          {mined ? lx.close : lx.cancel}
        </button>
        {!mined && (
          <button type="submit" form="lx-paste" className="btn primary" disabled={isBusy || text.trim() === ''}>
            {lx.pasteGo}
          </button>
        )}
      </footer>
    </Dialog>
  )
}
