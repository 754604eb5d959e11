import type { LawRule } from '../law/rule.ts'
import { ABSOLUTE_ZH } from './absolute-zh.data.ts'
import { ENGLISH } from './english.data.ts'
import { HEALTH_ZH } from './health-zh.data.ts'
import { INTEGRITY_ZH } from './integrity-zh.data.ts'
import { PROMOTION_ZH } from './promotion-zh.data.ts'

/** All rules about wording. */
export const RULES: readonly LawRule[] = [...ABSOLUTE_ZH, ...PROMOTION_ZH, ...HEALTH_ZH, ...INTEGRITY_ZH, ...ENGLISH]
