import { err, ok, type Result } from '@qianmian/kernel'
import { z } from 'zod'
import type { PublicWeb } from '../web/public-web.ts'
import { type AnswerTrouble, jsonOf, readAnswer } from '../web/read-answer.ts'
import type { ImageRequest } from './image-models.ts'
import { type ImageProvider, JSON_BYTES_MAX, PICTURE_BYTES_MAX } from './image-provider.ts'

export interface OpenAiImagesOptions {
  /** With its version: `https://api.openai.com/v1`. */
  readonly baseUrl: string
  readonly model: string
  readonly key?: string
  /** Sizes that the model knows. */
  readonly sizes: readonly (readonly [number, number])[]
  /** Reads pictures that are answered as an address elsewhere. */
  readonly web: PublicWeb
}

const answer = z.object({
  data: z.array(z.object({ b64_json: z.string().nullish(), url: z.string().nullish() })).min(1),
})

/**
 * `POST /images/generations` and, for a picture to be changed, `POST /images/edits`. A picture that comes as an address is
 * read from the provider's own origin or from the public web, never from a private network, and without the key.
 */
export function openAiImages(options: OpenAiImagesOptions): ImageProvider {
  const { model, key, sizes, web } = options
  const baseUrl = options.baseUrl.replace(/\/$/, '')
  const authorization: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {}

  function sizeFor(width: number, height: number): readonly [number, number] {
    const off = ([w, h]: readonly [number, number]) => Math.abs(Math.log(w / h / (width / height)))
    return sizes.toSorted((a, b) => off(a) - off(b))[0] ?? [width, height]
  }

  function send(request: ImageRequest, signal: AbortSignal) {
    const size = sizeFor(request.width, request.height).join('x')
    // The interface has no field for what must not be seen.
    const prompt = `${request.prompt}\nDo not show: ${request.negative}.`
    if (request.source) {
      const form = new FormData()
      form.set('model', model)
      form.set('prompt', prompt)
      form.set('size', size)
      form.set('n', '1')
      const type = request.source[0] === 0x89 ? 'image/png' : 'image/jpeg'
      form.set('image', new Blob([new Uint8Array(request.source)], { type }), `source.${type.slice(6)}`)
      const init = { method: 'POST', headers: authorization, body: form, signal }
      return readAnswer(`${baseUrl}/images/edits`, init, JSON_BYTES_MAX)
    }
    const body = {
      model,
      prompt,
      size,
      n: 1,
      // GPT Image answers so anyway, and refuses the parameter.
      ...(model.startsWith('gpt-image') ? {} : { response_format: 'b64_json' }),
    }
    const headers = { ...authorization, 'content-type': 'application/json' }
    const init = { method: 'POST', headers, body: JSON.stringify(body), signal }
    return readAnswer(`${baseUrl}/images/generations`, init, JSON_BYTES_MAX)
  }

  async function elsewhere(url: string, signal: AbortSignal): Promise<Result<Uint8Array, AnswerTrouble>> {
    if (URL.canParse(url) && new URL(url).origin === new URL(baseUrl).origin)
      return readAnswer(url, { signal }, PICTURE_BYTES_MAX)
    const read = await web.read(url, { maxBytes: PICTURE_BYTES_MAX, accept: 'image/*', signal })
    signal.throwIfAborted()
    if (read.kind === 'read') return ok(read.bytes)
    return err({ kind: 'bad-answer', detail: read.kind === 'refused' ? `picture address: ${read.code}` : read.kind })
  }

  return {
    id: 'openai',
    canEdit: true,
    sizeFor,
    async ask(request, signal) {
      const said = await send(request, signal)
      const json = said.ok ? jsonOf(said.value) : said
      if (!json.ok) return json
      const parsed = answer.safeParse(json.value)
      const first = parsed.data?.data[0]
      if (first?.b64_json) return ok(new Uint8Array(Buffer.from(first.b64_json, 'base64')))
      if (first?.url) return elsewhere(first.url, signal)
      return err({ kind: 'bad-answer', detail: 'the answer holds no picture' })
    },
  }
}
