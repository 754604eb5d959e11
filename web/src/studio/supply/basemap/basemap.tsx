import './basemap.css'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useStudio } from '../../context.tsx'
import { type BasemapFailure, basemapWords } from './basemap-words.ts'
import type { Basemap as OpenBasemap } from './open-basemap.ts'
import type { Overlay } from './overlay.ts'

type Read = { readonly text: string; readonly x: number; readonly y: number }

const hasWebGl = (): boolean => document.createElement('canvas').getContext('webgl2') !== null

/**
 * The map of the configured style with an overlay. Its code is only loaded here. Where it cannot be opened, the drawn map stands,
 * one sentence says why, and it can be tried again.
 */
export function Basemap({
  styleUrl,
  overlay,
  label,
  legend,
  drawn,
}: {
  styleUrl: string
  overlay: Overlay
  label: string
  legend: ReactNode
  drawn: ReactNode
}) {
  const { lang } = useStudio()
  const words = basemapWords(lang)
  const [failure, setFailure] = useState<BasemapFailure>()
  const [attempt, setAttempt] = useState(0)
  if (failure)
    return (
      <>
        <p className="bm-failed sm" role="status">
          {words.failed[failure]}{' '}
          <button
            type="button"
            className="link"
            onClick={() => {
              setFailure(undefined)
              setAttempt(attempt + 1)
            }}
          >
            {words.retry}
          </button>
        </p>
        {drawn}
      </>
    )
  return (
    <Stage
      key={`${attempt} ${lang} ${styleUrl}`}
      styleUrl={styleUrl}
      overlay={overlay}
      label={label}
      legend={legend}
      onFail={setFailure}
    />
  )
}

function Stage({
  styleUrl,
  overlay,
  label,
  legend,
  onFail,
}: {
  styleUrl: string
  overlay: Overlay
  label: string
  legend: ReactNode
  onFail: (why: BasemapFailure) => void
}) {
  const { lang } = useStudio()
  const words = basemapWords(lang)
  const box = useRef<HTMLDivElement>(null)
  const map = useRef<OpenBasemap>(undefined)
  const [isOpen, setIsOpen] = useState(false)
  const [read, setRead] = useState<Read>()
  // Screens ask for their figures again and again: the map is drawn anew only where they changed.
  const text = JSON.stringify(overlay)
  const same = useMemo(() => JSON.parse(text) as Overlay, [text])
  const latest = useRef({ overlay: same, onFail, label, words })
  latest.current = { overlay: same, onFail, label, words }
  useEffect(() => {
    let isOver = false
    const fail = (why: BasemapFailure) => {
      if (!isOver) latest.current.onFail(why)
    }
    if (!hasWebGl()) {
      fail('webgl')
      return
    }
    const open = async () => {
      const { openBasemap } = await import('./open-basemap.ts')
      if (isOver || !box.current) return
      map.current = openBasemap({
        box: box.current,
        styleUrl,
        ...latest.current,
        onOpen: () => setIsOpen(true),
        onFail: fail,
        onRead: setRead,
      })
    }
    open().catch((error: unknown) => {
      console.warn('map:', error)
      fail('webgl')
    })
    return () => {
      isOver = true
      map.current?.close()
      map.current = undefined
    }
  }, [styleUrl])
  useEffect(() => map.current?.show(same), [same])
  return (
    <>
      <div className="sp-read bm" data-open={isOpen}>
        <div ref={box} className="bm-box" />
        {!isOpen && (
          <p className="bm-wait sm" role="status">
            {words.loading}
          </p>
        )}
        {read && (
          <p className="sp-readout num" style={{ top: Math.max(0, read.y - 44), left: read.x + 12 }}>
            {read.text}
          </p>
        )}
      </div>
      {legend}
    </>
  )
}
