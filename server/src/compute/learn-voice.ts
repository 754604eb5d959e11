import { checkLaw } from '@qianmian/compliance'
import { learnVoice, type SampleFinding } from '@qianmian/copy'
import { plain } from '@qianmian/kernel'
import type { LearnOrder, LearnResult } from './orders.ts'

/** Reads samples by the law rules first, then learns from what may be learned. */
export async function learnBrandVoice(order: LearnOrder): Promise<LearnResult> {
  const findings: Record<string, SampleFinding[]> = {}
  const samples = order.samples.map((sample) => {
    const found = lawFindings(sample.text, order.isoDate)
    if (found.length > 0) findings[sample.id] = found
    return { ...sample, findings: found }
  })
  return { voice: learnVoice(samples, { names: order.names }), findings }
}

/**
 * What the law rules find in a text that is nobody's listing: a brand's sentence, a word that it likes.
 * @example lawFindings('全网第一', '2026-11-25')[0]?.status // 'block'
 */
export function lawFindings(text: string, isoDate: string): SampleFinding[] {
  const { findings } = checkLaw(
    { lang: 'zh', title: [], sellingPoints: [], description: [[plain(text)]], adHeadline: [], adBody: [] },
    { category: 'general', jurisdiction: 'CN', isoDate },
  )
  return findings.flatMap(({ status, start, end, excerpt, message }) =>
    start === undefined || end === undefined ? [] : [{ status, start, end, excerpt, message }],
  )
}
