import { useSyncExternalStore } from 'react'

export const DENSITIES = ['compact', 'standard', 'relaxed'] as const
export type Density = (typeof DENSITIES)[number]

export const keptDensity = (): Density =>
  DENSITIES.find((known) => known === localStorage.getItem('qm-density')) ?? 'standard'

const CHANGED = 'qm-density'

/** The height of rows as it is now, also after it is changed from elsewhere. */
export const useDensity = (): Density =>
  useSyncExternalStore((onChange) => {
    addEventListener(CHANGED, onChange)
    return () => removeEventListener(CHANGED, onChange)
  }, keptDensity)

/** Applies and keeps the height of rows and controls, for this person on this device. */
export function applyDensity(density: Density = keptDensity()): void {
  localStorage.setItem('qm-density', density)
  document.documentElement.dataset.density = density
  dispatchEvent(new Event(CHANGED))
}

/** Height of a row of two lines, in pixels, as the style sheet draws it: a windowed list has to know it. */
export const rowHeightPx = (density: Density): number => ({ compact: 45, standard: 53, relaxed: 61 })[density]
