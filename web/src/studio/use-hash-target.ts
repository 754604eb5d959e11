import { useEffect } from 'react'

const TRIES = 20
const PAUSE_MS = 100

/** Scrolls to the part of a page that the address names, as soon as the page has it: its data come after the page. */
export function useHashTarget(pathname: string, hash: string): void {
  useEffect(() => {
    const id = hash.slice(1)
    if (pathname === '' || id === '') return
    let tries = 0
    const timer = setInterval(() => {
      const target = document.getElementById(id)
      tries++
      if (!target && tries < TRIES) return
      clearInterval(timer)
      target?.scrollIntoView({ block: 'center' })
      target?.focus({ preventScroll: true })
    }, PAUSE_MS)
    return () => clearInterval(timer)
  }, [pathname, hash])
}
