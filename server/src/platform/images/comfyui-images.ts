import { setTimeout as pause } from 'node:timers/promises'
import { err, ok, type Result } from '@qianmian/kernel'
import { z } from 'zod'
import { type AnswerTrouble, jsonOf, readAnswer } from '../web/read-answer.ts'
import { fillWorkflow, standardWorkflow, type Workflow } from './comfyui-workflow.ts'
import { type ImageProvider, PICTURE_BYTES_MAX } from './image-provider.ts'

export interface ComfyUiOptions {
  /** `http://127.0.0.1:8188`. */
  readonly baseUrl: string
  /** File name of the checkpoint for the standard workflow. */
  readonly model: string
  readonly key?: string
  /** Stands in for the standard workflow; with `{image}` in it, it can change pictures. */
  readonly workflow?: Workflow
  readonly pollMs?: number
}

/** What the interface says of one picture is far shorter. */
const SAYING_BYTES_MAX = 4 * 1024 * 1024
const CANCEL_MS = 3000
/** Latent pictures come in steps of eight pixels. */
const STEP = 8

const queued = z.object({ prompt_id: z.string().min(1).max(200) })
const uploaded = z.object({ name: z.string().min(1).max(300), subfolder: z.string().max(300).optional() })
const image = z.object({
  filename: z.string().min(1).max(300),
  subfolder: z.string().max(300).default(''),
  type: z.string().max(40).default('output'),
})
const finished = z.object({
  status: z.object({ status_str: z.string().optional(), completed: z.boolean().optional() }).optional(),
  outputs: z.record(z.string(), z.object({ images: z.array(image).optional() })).default({}),
})

/**
 * ComfyUI: `POST /prompt`, `GET /history/<id>` until the picture is there, `GET /view`. Who stops waiting takes the work out
 * of the queue, and interrupts it only while it is this very work that runs.
 */
export function comfyUiImages(options: ComfyUiOptions): ImageProvider {
  const { model, key, workflow, pollMs = 500 } = options
  const baseUrl = options.baseUrl.replace(/\/$/, '')
  const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {}
  const sizeFor = (width: number, height: number) =>
    [Math.ceil(width / STEP) * STEP, Math.ceil(height / STEP) * STEP] as const

  async function post(path: string, body: unknown, signal: AbortSignal) {
    const init = {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    }
    return readAnswer(`${baseUrl}${path}`, init, SAYING_BYTES_MAX)
  }

  async function get(path: string, signal: AbortSignal) {
    const said = await readAnswer(`${baseUrl}${path}`, { headers, signal }, SAYING_BYTES_MAX)
    return said.ok ? jsonOf(said.value) : said
  }

  async function upload(bytes: Uint8Array, signal: AbortSignal): Promise<Result<string, AnswerTrouble>> {
    const form = new FormData()
    form.set('image', new Blob([new Uint8Array(bytes)]), bytes[0] === 0x89 ? 'source.png' : 'source.jpg')
    const init = { method: 'POST', headers, body: form, signal }
    const said = await readAnswer(`${baseUrl}/upload/image`, init, SAYING_BYTES_MAX)
    const json = said.ok ? jsonOf(said.value) : said
    if (!json.ok) return json
    const { data } = uploaded.safeParse(json.value)
    if (!data) return err({ kind: 'bad-answer', detail: 'the upload was not confirmed' })
    return ok(data.subfolder ? `${data.subfolder}/${data.name}` : data.name)
  }

  async function waitFor(id: string, signal: AbortSignal): Promise<Result<z.infer<typeof image>, AnswerTrouble>> {
    while (true) {
      const said = await get(`/history/${encodeURIComponent(id)}`, signal)
      if (!said.ok) return said
      const entry = said.value[id]
      if (entry !== undefined) {
        const { data } = finished.safeParse(entry)
        if (!data) return err({ kind: 'bad-answer', detail: 'the history cannot be read' })
        if (data.status?.status_str === 'error') return err({ kind: 'bad-answer', detail: 'the workflow failed' })
        const images = Object.values(data.outputs).flatMap((output) => output.images ?? [])
        const found = images.find(({ type }) => type === 'output') ?? images[0]
        if (found) return ok(found)
        if (data.status?.completed) return err({ kind: 'bad-answer', detail: 'the workflow saved no picture' })
      }
      await pause(pollMs, undefined, { signal })
    }
  }

  async function cancel(id: string): Promise<void> {
    const signal = AbortSignal.timeout(CANCEL_MS)
    try {
      await post('/queue', { delete: [id] }, signal)
      const queue = await get('/queue', signal)
      const running = queue.ok ? z.array(z.array(z.unknown())).safeParse(queue.value.queue_running).data : undefined
      if (running?.some((work) => work[1] === id)) await post('/interrupt', { prompt_id: id }, signal)
    } catch {
      // It did not answer within the time for that: the picture is thrown away there, nobody here waits for it.
    }
  }

  return {
    id: 'comfyui',
    canEdit: workflow === undefined || JSON.stringify(workflow).includes('{image}'),
    sizeFor,
    async ask(request, signal) {
      const [width, height] = sizeFor(request.width, request.height)
      const source = request.source ? await upload(request.source, signal) : undefined
      if (source && !source.ok) return source
      const filled = fillWorkflow(workflow ?? standardWorkflow(model, source !== undefined), {
        prompt: request.prompt,
        negative: request.negative,
        width,
        height,
        seed: request.seed,
        ...(source ? { image: source.value } : {}),
      })
      const said = await post('/prompt', { prompt: filled, client_id: 'qianmian' }, signal)
      const json = said.ok ? jsonOf(said.value) : said
      if (!json.ok) return json
      const id = queued.safeParse(json.value).data?.prompt_id
      if (!id) return err({ kind: 'bad-answer', detail: 'the work was not queued' })
      try {
        const place = await waitFor(id, signal)
        if (!place.ok) return place
        const view = `${baseUrl}/view?${new URLSearchParams(place.value)}`
        return await readAnswer(view, { headers, signal }, PICTURE_BYTES_MAX)
      } catch (error) {
        if (signal.aborted) await cancel(id)
        throw error
      }
    },
  }
}
