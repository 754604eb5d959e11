import { useEffect, useRef, useState } from 'react'

/**
 * The width of an element in CSS pixels, kept up to date: charts are drawn in pixels, so that their words keep their
 * size on a phone.
 * @param first before it is known
 */
export function useWidth<E extends HTMLElement = HTMLDivElement>(first: number) {
  const ref = useRef<E>(null)
  const [width, setWidth] = useState(first)
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const read = () => setWidth(Math.max(40, Math.round(element.clientWidth)))
    read()
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, width] as const
}
