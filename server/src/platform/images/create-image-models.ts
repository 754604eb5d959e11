import { readFileSync } from 'node:fs'
import type { Clock } from '@qianmian/kernel'
import type { Config } from '../config.ts'
import { CircuitBreaker } from '../models/circuit-breaker.ts'
import { StartError } from '../start-error.ts'
import type { PublicWeb } from '../web/public-web.ts'
import { comfyUiImages } from './comfyui-images.ts'
import { readWorkflow, type Workflow } from './comfyui-workflow.ts'
import { GuardedImageModels } from './guarded-image-models.ts'
import type { ImageModels } from './image-models.ts'
import { noImageModels } from './no-image-models.ts'
import { openAiImages } from './openai-images.ts'

/** What a picture is taken to cost where the options do not say: high on purpose, so that the budget stops too early. */
const UNKNOWN_PRICE_USD = 0.2

/**
 * The image model that the options name, else none.
 * @throws StartError for a workflow file that cannot be read
 */
export function createImageModels(config: Config, clock: Clock, web: PublicWeb): ImageModels {
  const { IMAGE_BASE_URL: baseUrl, IMAGE_MODEL: model = '', IMAGE_KEY: key } = config
  if (!baseUrl) return noImageModels
  const isComfy = config.IMAGE_PROVIDER === 'comfyui'
  const price = config.IMAGE_PRICE_USD ?? (isComfy ? 0 : UNKNOWN_PRICE_USD)
  return new GuardedImageModels({
    provider: isComfy
      ? comfyUiImages({ baseUrl, model, key, workflow: workflowFrom(config.IMAGE_WORKFLOW) })
      : openAiImages({ baseUrl, model, key, sizes: config.IMAGE_SIZES, web }),
    model: model || 'workflow',
    label: isComfy ? 'ComfyUI' : model,
    timeoutMs: config.IMAGE_TIMEOUT_MS,
    priceMicros: Math.round(price * 1_000_000),
    limits: {
      budgetMicros: Math.round(config.IMAGE_DAILY_BUDGET_USD * 1_000_000),
      mostPictures: config.IMAGE_DAILY_PICTURES,
    },
    breaker: new CircuitBreaker(clock),
  })
}

function workflowFrom(file: string | undefined): Workflow | undefined {
  if (file === undefined) return undefined
  let text = ''
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new StartError({ zh: 'IMAGE_WORKFLOW：读不到这个文件。', en: 'This file cannot be read.' })
  }
  const workflow = readWorkflow(text)
  if (workflow) return workflow
  throw new StartError({
    zh: 'IMAGE_WORKFLOW：要用 ComfyUI 的 API 格式导出，提示词的位置写 {prompt}。',
    en: 'Export it from ComfyUI in API format, with {prompt} where the prompt goes.',
  })
}
