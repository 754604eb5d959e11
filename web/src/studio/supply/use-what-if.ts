import { useCallback, useEffect, useRef, useState } from 'react'
import type { WhatIfAnswerView } from '../../../../server/src/contract/types.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'

export interface WhatIfQuestion {
  readonly priceMinor: number
  readonly demandPercent: number
  readonly supplierDelayDays: number
}

const PAUSE_MS = 120

/**
 * Asks what would happen while sliders move: a moment after the last move, and an answer to an older question never
 * takes the place of one to a newer question.
 */
export function useWhatIf(variantId: string) {
  const { shop, failed } = useStudio()
  const [answer, setAnswer] = useState<WhatIfAnswerView>()
  const [isAsking, setIsAsking] = useState(false)
  const latest = useRef(0)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const underWay = useRef<AbortController>(undefined)
  useEffect(
    () => () => {
      clearTimeout(pause.current)
      underWay.current?.abort()
      latest.current = -1
    },
    [],
  )
  const ask = useCallback(
    (question: WhatIfQuestion) => {
      latest.current += 1
      const own = latest.current
      clearTimeout(pause.current)
      setIsAsking(true)
      pause.current = setTimeout(async () => {
        underWay.current?.abort()
        const control = new AbortController()
        underWay.current = control
        try {
          const next = await inShop<WhatIfAnswerView>(
            shop.slug,
            `/supply/items/${encodeURIComponent(variantId)}/what-if`,
            { json: question, signal: control.signal },
          )
          if (own !== latest.current) return
          setAnswer(next)
        } catch (error) {
          if (control.signal.aborted || own !== latest.current) return
          failed(error)
        }
        setIsAsking(false)
      }, PAUSE_MS)
    },
    [shop.slug, variantId, failed],
  )
  const forget = useCallback(() => {
    latest.current += 1
    clearTimeout(pause.current)
    underWay.current?.abort()
    setAnswer(undefined)
    setIsAsking(false)
  }, [])
  return { answer, isAsking, ask, forget }
}
