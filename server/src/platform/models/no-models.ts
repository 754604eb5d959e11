import { err } from '@qianmian/kernel'
import type { TextModels } from './text-models.ts'

/** No key, no model: the embedded engine writes everything, and the screens do not offer the choice. */
export const noModels: TextModels = {
  configured: false,
  label: '',
  async json() {
    return err({
      code: 'not-configured',
      message: { zh: '没有配置模型，用内置引擎写。', en: 'No model is configured; the built-in engine writes.' },
    })
  },
  async account() {
    return { calls: 0, inputTokens: 0, outputTokens: 0, costMicros: 0, budgetMicros: 0 }
  },
}
