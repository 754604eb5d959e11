import { one } from './page.ts'

const QUICK_MS = 2000
const SLOW_MS = 10_000
/** After this many looks the bank is slow: asking more often would not make it faster. */
const QUICK_LOOKS = 30
const WAIT_MS = 50_000

/** Looks for the bank's word until there is one, then shows what the server says of it. */
export function startCard(): void {
  const address = one('[data-card-status]')?.dataset.cardStatus
  if (address) void look(address, 0)
}

async function look(address: string, looks: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, looks < QUICK_LOOKS ? QUICK_MS : SLOW_MS))
  if (document.visibilityState === 'visible' && (await isDecided(address))) {
    location.replace(address)
    return
  }
  return look(address, looks + 1)
}

async function isDecided(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, {
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(WAIT_MS),
    })
    return response.ok && ((await response.json()) as { state: string }).state !== 'waiting'
  } catch {
    return false // no answer, or none that says anything: the next look asks again
  }
}
