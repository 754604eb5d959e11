import { useMutation, useQueryClient } from '@tanstack/react-query'
import FlaskConical from 'lucide-react/icons/flask-conical'
import { useState } from 'react'
import { Icon } from '../../design/icon.tsx'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { Dialog } from '../dialog.tsx'
import { count } from './figures.ts'
import type { useSimulation } from './use-simulation.ts'

type Simulation = ReturnType<typeof useSimulation>

/** While made-up shoppers come: how far they are, and the way to stop them. */
export function SimulationProgress({ simulation }: { simulation: Simulation }) {
  const { words } = useStudio()
  const { state, isRunning, stop } = simulation
  if (!state || !isRunning) return null
  const percent = Math.round(state.share * 100)
  return (
    <div className="ln-filling row" role="status">
      <span>{words.ln.fillingOf(percent, count(state.people))}</span>
      <progress className="st-progress" max={100} value={percent} aria-label={words.ln.filling} />
      {state.isAllowed && (
        <button type="button" className="btn" disabled={stop.isPending} onClick={() => stop.mutate()}>
          {words.ln.fillStop}
        </button>
      )}
    </div>
  )
}

/** The gold chip; for the owner it opens the way to take the made-up shoppers out again. */
export function SimulatedChip({ isAllowed }: { isAllowed: boolean }) {
  const { shop, words, toast, failed } = useStudio()
  const client = useQueryClient()
  const [isOpen, setIsOpen] = useState(false)
  const ln = words.ln
  const remove = useMutation({
    mutationFn: () => inShop<{ events: number }>(shop.slug, '/simulation', { method: 'DELETE' }),
    onSuccess: ({ events }) => {
      toast({ text: ln.removed(count(events)) })
      setIsOpen(false)
      for (const name of ['learn', 'simulation', 'overview'])
        void client.invalidateQueries({ queryKey: [name, shop.slug] })
    },
    onError: failed,
  })
  return (
    <>
      {isAllowed ? (
        <button type="button" className="chip ask ln-simulated" title={ln.remove} onClick={() => setIsOpen(true)}>
          <Icon of={FlaskConical} size={13} /> {ln.simulatedChip}
        </button>
      ) : (
        <span className="chip ask ln-simulated" title={ln.simulatedHint}>
          <Icon of={FlaskConical} size={13} /> {ln.simulatedChip}
        </span>
      )}
      {isOpen && (
        <Dialog title={ln.removeSure} onClose={() => setIsOpen(false)}>
          <p className="st-reading">
            {ln.simulatedHint} {ln.removeHint}
          </p>
          <footer>
            <button type="button" className="btn" onClick={() => setIsOpen(false)}>
              {words.cancel}
            </button>
            <button type="button" className="btn ink" disabled={remove.isPending} onClick={() => remove.mutate()}>
              {ln.remove}
            </button>
          </footer>
        </Dialog>
      )}
    </>
  )
}
