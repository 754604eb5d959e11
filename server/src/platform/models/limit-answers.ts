import { wrapLanguageModel } from 'ai'

export type LimitableModel = Parameters<typeof wrapLanguageModel>[0]['model']

/** More characters than this for each token asked for are no answer: the provider does not keep the limit. */
const CHARS_PER_TOKEN_MAX = 12

/** A provider went on answering far beyond the limit that it was given. */
export class AnswerTooLong extends Error {
  constructor() {
    super('the answer is far longer than was asked for')
    this.name = 'AnswerTooLong'
  }
}

/**
 * The same model, which hangs up on a stream that exceeds `maxOutputTokens` by far. It counts before anything reads or
 * parses the answer, so that an endless one costs neither memory nor time.
 */
export function limitAnswers(model: LimitableModel): LimitableModel {
  return wrapLanguageModel({
    model,
    middleware: {
      specificationVersion: 'v3',
      async wrapStream({ doStream, params }) {
        const result = await doStream()
        let left = (params.maxOutputTokens ?? Number.POSITIVE_INFINITY) * CHARS_PER_TOKEN_MAX
        const limit = new TransformStream<Part, Part>({
          transform(part, controller) {
            if (part.type === 'text-delta' || part.type === 'reasoning-delta') left -= part.delta.length
            if (left < 0) controller.error(new AnswerTooLong())
            else controller.enqueue(part)
          },
        })
        return { ...result, stream: result.stream.pipeThrough(limit) }
      },
    },
  })
}

type Part = Awaited<ReturnType<LimitableModel['doStream']>>['stream'] extends ReadableStream<infer P> ? P : never
