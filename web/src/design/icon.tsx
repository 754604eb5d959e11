import type { ComponentType } from 'react'

/** What Lucide's icons take of the props used here. */
export type IconShape = ComponentType<{
  size?: number | string
  strokeWidth?: number | string
  className?: string
  'aria-hidden'?: boolean
}>

/**
 * A Lucide icon with the house's stroke. Decorative: the word beside it, or the button's label, carries the meaning.
 * @example <Icon of={Truck} size={17} />
 */
export function Icon({ of: Shape, size = 18 }: { of: IconShape; size?: number }) {
  return <Shape size={size} strokeWidth={1.6} className="ic" aria-hidden={true} />
}
