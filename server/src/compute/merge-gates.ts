import { type GateResult, worstStatus } from '@qianmian/kernel'

/** The same gate over several texts and pictures becomes one line: counts add up, the worst status stands. */
export function mergeGates(gates: readonly GateResult[]): GateResult[] {
  const merged = new Map<string, GateResult>()
  for (const gate of gates) {
    const before = merged.get(gate.gate)
    merged.set(
      gate.gate,
      before
        ? {
            gate: gate.gate,
            status: worstStatus([before, gate]),
            checked: before.checked + gate.checked,
            passed: before.passed + gate.passed,
            findings: [...before.findings, ...gate.findings],
          }
        : gate,
    )
  }
  return [...merged.values()]
}
