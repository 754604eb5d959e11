import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { LeaderboardRowView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'

/** Asks for other ways of saying or showing the same product; they wait in the inbox like everything that is made. */
export function useTryOthers(row: LeaderboardRowView) {
  const { shop, words, toast, failed } = useStudio()
  return useMutation({
    mutationFn: (change: 'words' | 'pictures') =>
      inShop(shop.slug, `/products/${row.product.id}/variants`, { method: 'POST', json: { change } }),
    onSuccess: (_, change) => toast({ text: words.ln.tryingOthers[change] }),
    onError: failed,
  })
}

/** Stopping is asked for once: shoppers see something else from then on. */
export function StopDialog({ row, onClose }: { row: LeaderboardRowView; onClose: () => void }) {
  const { shop, words, say, toast, failed } = useStudio()
  const client = useQueryClient()
  const stop = useMutation({
    mutationFn: () => inShop(shop.slug, `/variants/${row.variantId}/stop`, { method: 'POST', json: {} }),
    onSuccess: () => {
      toast({ text: words.ln.stopped })
      onClose()
      void client.invalidateQueries({ queryKey: ['learn', shop.slug] })
    },
    onError: failed,
  })
  return (
    <Dialog title={words.ln.stopSure(say(row.headline))} onClose={onClose}>
      <p className="st-reading">{words.ln.stopHint}</p>
      <footer>
        <button type="button" className="btn" onClick={onClose}>
          {words.cancel}
        </button>
        <button type="button" className="btn ink" disabled={stop.isPending} onClick={() => stop.mutate()}>
          {words.ln.stop}
        </button>
      </footer>
    </Dialog>
  )
}
