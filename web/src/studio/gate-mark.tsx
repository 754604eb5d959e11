import { useStudio } from './context.tsx'

/** Square passed, diamond asks, triangle blocked: shape before colour. */
export function GateMark({ status }: { status: 'pass' | 'ask' | 'block' }) {
  const { words } = useStudio()
  const name = { pass: words.allPassed, ask: words.needYou, block: words.blocked }[status]
  return <i className={`g ${{ pass: 'ok', ask: 'ask', block: 'bad' }[status]}`} role="img" aria-label={name} />
}
