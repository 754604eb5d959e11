import { createDeepSeek } from '@ai-sdk/deepseek'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import type { Clock } from '@qianmian/kernel'
import type { Config } from '../config.ts'
import { CircuitBreaker } from './circuit-breaker.ts'
import { noModels } from './no-models.ts'
import { ProviderModels } from './provider-models.ts'
import type { TextModels } from './text-models.ts'

const DEEPSEEK_MODEL = 'deepseek-flash'

/** The text model that the options name: DeepSeek by its key, any OpenAI-compatible endpoint by address, else none. */
export function createModels(config: Config, clock: Clock): TextModels {
  // The library prints notes for developers past the log; what a model lacks is dealt with in the prompt.
  globalThis.AI_SDK_LOG_WARNINGS = false
  const shared = {
    timeoutMs: config.MODEL_TIMEOUT_MS,
    budgetMicros: Math.round(config.MODEL_DAILY_BUDGET_USD * 1_000_000),
    breaker: new CircuitBreaker(clock),
  }
  if (config.DEEPSEEK_API_KEY) {
    const modelName = config.MODEL_NAME ?? DEEPSEEK_MODEL
    const deepseek = createDeepSeek({
      apiKey: config.DEEPSEEK_API_KEY,
      ...(config.MODEL_BASE_URL ? { baseURL: config.MODEL_BASE_URL } : {}),
    })
    // Thinking left at its default makes the provider drop the temperature, and copy does not need it.
    const providerOptions = { deepseek: { thinking: { type: 'disabled' } } }
    return new ProviderModels({
      ...shared,
      model: deepseek(modelName),
      provider: 'deepseek',
      modelName,
      label: 'DeepSeek',
      providerOptions,
    })
  }
  if (config.MODEL_BASE_URL && config.MODEL_NAME) {
    const provider = createOpenAICompatible({
      name: 'openai-compatible',
      baseURL: config.MODEL_BASE_URL,
      ...(config.MODEL_KEY ? { apiKey: config.MODEL_KEY } : {}),
      includeUsage: true,
    })
    return new ProviderModels({
      ...shared,
      model: provider(config.MODEL_NAME),
      provider: 'openai-compatible',
      modelName: config.MODEL_NAME,
      label: config.MODEL_NAME,
    })
  }
  return noModels
}
