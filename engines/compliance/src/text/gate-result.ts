import type { Finding, GateId, GateResult } from '@qianmian/kernel'
import { worstStatus } from '@qianmian/kernel'

/** A gate's result; each finding makes one of the checked things fail. */
export function gateResult(gate: GateId, checked: number, findings: readonly Finding[]): GateResult {
  return { gate, status: worstStatus(findings), checked, passed: Math.max(0, checked - findings.length), findings }
}

/** Several results of the same gates (one a language) as one result a gate, in the order of first appearance. */
export function mergeResults(results: readonly GateResult[]): GateResult[] {
  const merged = new Map<GateId, GateResult>()
  for (const result of results) {
    const before = merged.get(result.gate)
    merged.set(
      result.gate,
      before
        ? {
            gate: result.gate,
            status: worstStatus([before, result]),
            checked: before.checked + result.checked,
            passed: before.passed + result.passed,
            findings: [...before.findings, ...result.findings],
          }
        : result,
    )
  }
  return [...merged.values()]
}
