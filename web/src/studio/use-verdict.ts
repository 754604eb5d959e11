import { useEffect, useState } from 'react'
import type { FindingView, VerdictView } from '../../../server/src/contract/types.ts'

export type Verdict =
  | { readonly state: 'none' }
  | { readonly state: 'checking' }
  | { readonly state: 'pass' }
  | { readonly state: 'ask' | 'block'; readonly findings: readonly FindingView[] }

const PAUSE_MS = 350

/**
 * What the gates say of a text while somebody types it, a moment after the last key.
 * @param check asks the server; an answer that comes after the next key is dropped
 */
export function useVerdict(
  text: string,
  original: string,
  check: (text: string) => Promise<VerdictView>,
  isAbout: (finding: FindingView) => boolean,
): Verdict {
  const [verdict, setVerdict] = useState<Verdict>({ state: 'none' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new text is what asks again, not a new function.
  useEffect(() => {
    if (text === original) return setVerdict({ state: 'none' })
    let isStale = false
    setVerdict({ state: 'checking' })
    const timer = setTimeout(() => {
      check(text).then(
        (answer) => {
          if (isStale) return
          const findings = answer.gates.flatMap((gate) => gate.findings).filter(isAbout)
          const worst = findings.some((finding) => finding.status === 'block') ? 'block' : 'ask'
          setVerdict(findings.length > 0 ? { state: worst, findings } : { state: 'pass' })
        },
        // Without an answer nothing is claimed; saving asks again and says what is wrong.
        () => !isStale && setVerdict({ state: 'none' }),
      )
    }, PAUSE_MS)
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [text, original])
  return verdict
}
