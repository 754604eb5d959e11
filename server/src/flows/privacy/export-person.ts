import type { Ctx } from '../../platform/ctx.ts'
import type { Person } from '../../privacy/types.ts'
import { PARTS } from './parts.ts'

/** What in the document was made by an algorithm, said in its first lines (GB 45438-2025, 5.1). */
const LABEL = {
  zh: '其中“recommendations”“decisions”“tastes”由算法推算，“remixes”里店里的答复可能由人工智能生成；其余是您的资料和交易记录。',
  en: 'Recommendations, decisions and tastes were worked out by algorithms, and answers to remixes may be AI-generated; all else is what you gave or did.',
} as const

/** Everything that is on record about a person, as one document that she can keep (PIPL art. 45, GDPR art. 15 and 20). */
export async function exportPerson(ctx: Ctx, person: Person): Promise<Record<string, unknown>> {
  const sections: Record<string, unknown> = {}
  for (const part of PARTS) Object.assign(sections, await part.exportOf?.(ctx, person))
  return {
    format: 'qianmian-person/2',
    label: LABEL,
    shop: ctx.shop.slug,
    exportedAt: new Date(ctx.clock.now()).toISOString(),
    ...sections,
  }
}
