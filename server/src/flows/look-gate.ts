import type { GateResult, LocalizedText } from '@qianmian/kernel'

/** A gate that asks a person to look at a picture: what no measure here can decide. */
export const lookGate = (code: string, message: LocalizedText): GateResult => ({
  gate: 'layout',
  status: 'ask',
  checked: 1,
  passed: 0,
  findings: [{ status: 'ask', code, excerpt: '', message }],
})
