import { useState } from 'react'
import { useStudio } from '../../context.tsx'

export type MapKind = 'map' | 'drawn'

const KEY = 'qm-map-kind'

/** Whether the style of the installation is shown or the own drawing; kept on this machine. */
export function useMapKind(): {
  /** Null where no style is configured: there is nothing to choose. */
  readonly styleUrl: string | null
  readonly kind: MapKind
  readonly setKind: (kind: MapKind) => void
} {
  const { session } = useStudio()
  const [kind, setKindState] = useState<MapKind>(() => (localStorage.getItem(KEY) === 'drawn' ? 'drawn' : 'map'))
  return {
    styleUrl: session.mapStyleUrl,
    kind: session.mapStyleUrl === null ? 'drawn' : kind,
    setKind(next) {
      localStorage.setItem(KEY, next)
      setKindState(next)
    },
  }
}
