/** A workflow in ComfyUI's API format: nodes by id. */
export type Workflow = Readonly<
  Record<string, { readonly class_type: string; readonly inputs: Readonly<Record<string, unknown>> }>
>

/** What stands in a workflow for the values of a request; a text that is nothing else takes the value's own type. */
export const PLACES = ['prompt', 'negative', 'width', 'height', 'seed', 'image'] as const
export type WorkflowValues = Readonly<Partial<Record<(typeof PLACES)[number], string | number>>>

/** Text to picture with one checkpoint; with a source, picture to picture. */
export function standardWorkflow(checkpoint: string, fromPicture: boolean): Workflow {
  return {
    '1': { class_type: 'CheckpointLoaderSimple', inputs: { ckpt_name: checkpoint } },
    '2': { class_type: 'CLIPTextEncode', inputs: { text: '{prompt}', clip: ['1', 1] } },
    '3': { class_type: 'CLIPTextEncode', inputs: { text: '{negative}', clip: ['1', 1] } },
    ...(fromPicture
      ? {
          '4': { class_type: 'LoadImage', inputs: { image: '{image}' } },
          '5': { class_type: 'VAEEncode', inputs: { pixels: ['4', 0], vae: ['1', 2] } },
        }
      : {
          '5': { class_type: 'EmptyLatentImage', inputs: { width: '{width}', height: '{height}', batch_size: 1 } },
        }),
    '6': {
      class_type: 'KSampler',
      inputs: {
        seed: '{seed}',
        steps: 28,
        cfg: 6,
        sampler_name: 'euler',
        scheduler: 'normal',
        denoise: fromPicture ? 0.55 : 1,
        model: ['1', 0],
        positive: ['2', 0],
        negative: ['3', 0],
        latent_image: ['5', 0],
      },
    },
    '7': { class_type: 'VAEDecode', inputs: { samples: ['6', 0], vae: ['1', 2] } },
    '8': { class_type: 'SaveImage', inputs: { filename_prefix: 'qianmian', images: ['7', 0] } },
  }
}

/** Puts values into the places of a workflow. Values are never read for places again, so that a prompt cannot fill one. */
export function fillWorkflow(workflow: Workflow, values: WorkflowValues): Workflow {
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill)
    if (typeof value !== 'string') return value
    const whole = /^\{(\w+)\}$/.exec(value)?.[1]
    if (whole && whole in values) return values[whole as keyof WorkflowValues]
    return value.replace(/\{(\w+)\}/g, (place, name: string) =>
      name in values ? String(values[name as keyof WorkflowValues]) : place,
    )
  }
  return Object.fromEntries(
    Object.entries(workflow).map(([id, node]) => [
      id,
      {
        ...node,
        inputs: Object.fromEntries(Object.entries(node.inputs).map(([name, value]) => [name, fill(value)])),
      },
    ]),
  )
}

/** @returns the workflow, or undefined for what is none or has no place for the prompt */
export function readWorkflow(text: string): Workflow | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const nodes = Object.values(value as Record<string, { class_type?: unknown; inputs?: unknown } | null>)
    const isWorkflow = nodes.every(
      (node) => typeof node?.class_type === 'string' && typeof node.inputs === 'object' && node.inputs !== null,
    )
    return isWorkflow && nodes.length > 0 && text.includes('{prompt}') ? (value as Workflow) : undefined
  } catch {
    // Not JSON: the caller says what to write.
    return undefined
  }
}
