import { aiLabel, type HiddenLabel } from '@qianmian/compliance'
import { type LocalizedText, ok, type Result } from '@qianmian/kernel'
import type { ConvertOrder } from '../compute/convert-picture.ts'
import { readLabel } from '../compute/labelled-picture.ts'
import type { SealOrder } from '../compute/seal-file.ts'
import { exportsOf } from '../contract/work-views.ts'
import { findProduct } from '../modules/catalog/index.ts'
import { findWork, type Work } from '../modules/works/index.ts'
import type { Ctx } from '../platform/ctx.ts'
import { type Refusal, refuse } from '../platform/errors.ts'
import type { StoredMedia } from '../platform/media/media-store.ts'
import { type ReleasedFile, releaseFile } from '../provenance/release-file.ts'

export type ExportFormat = 'png' | 'jpeg' | 'webp' | 'pdf' | 'mp4' | 'wav' | 'mp3'

const MIMES: Readonly<Record<ExportFormat, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  pdf: 'application/pdf',
  mp4: 'video/mp4',
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
}

/** A file that may leave, with the name that it is saved under. */
export interface ExportedWork {
  readonly file: ReleasedFile
  readonly name: string
}

/**
 * A work as a file. The stored original leaves as it is; in another format it is encoded anew, gets the original's label, and
 * a manifest of its own that names the work as what it was made from.
 * @returns `unprocessable` for a format that this kind has none of, `blocked` for a file that would leave without its label
 */
export async function exportWork(ctx: Ctx, id: string, as: ExportFormat): Promise<Result<ExportedWork, Refusal>> {
  const work = await findWork(ctx, id)
  const stored = work && (await ctx.services.media.get(work.mediaHash))
  if (!work || !stored) return refuse('not-found')
  const possible = exportsOf(work.mime, ctx.services.mp3 !== undefined)
  if (!possible.includes(as)) return refuse('unprocessable', cannot(possible))
  const name = await fileName(ctx, work, as)
  if (MIMES[as] === stored.mime && !isBare(work)) {
    const file = releaseFile({ bytes: stored.bytes, mime: stored.mime, isGenerated: true })
    return file.ok ? ok({ file: file.value, name }) : file
  }
  const label = readLabel(stored.bytes)
  if (!label) return refuse('blocked')
  const copy = await convert(ctx, work, stored, as)
  if (!copy.ok) return copy
  const sealed = await ctx.services.compute.run<SealOrder, Result<Uint8Array, Refusal>>('seal', {
    bytes: copy.value,
    mime: MIMES[as],
    label: madeFrom(label, work.id),
    title: name,
    key: ctx.services.signing.keyOf(ctx.shop.id),
  })
  const file = sealed.ok ? releaseFile({ bytes: sealed.value, mime: MIMES[as], isGenerated: true }) : sealed
  return file.ok ? ok({ file: file.value, name }) : file
}

const madeFrom = (label: HiddenLabel, id: string): HiddenLabel => ({
  ...label,
  parents: [...new Set([...(label.parents ?? []), id])],
})

const cannot = (possible: readonly string[]): LocalizedText => ({
  zh: `这件作品能导出成：${possible.join('、')}。`,
  en: `This work can be exported as ${possible.join(', ')}.`,
})

async function convert(
  ctx: Ctx,
  work: Work,
  stored: StoredMedia,
  as: ExportFormat,
): Promise<Result<Uint8Array, Refusal>> {
  if (as === 'mp3') {
    const made = await ctx.services.mp3?.encode(stored.bytes)
    if (made?.ok) return made
    ctx.log.warn({ detail: made?.error }, 'a recording could not be encoded as MP3')
    return refuse('unprocessable', {
      zh: '这台机器的 ffmpeg 转不了 MP3，可以导出 WAV。',
      en: 'The ffmpeg of this machine cannot make MP3; export WAV instead.',
    })
  }
  const order: ConvertOrder = {
    bytes: stored.bytes,
    as: as as ConvertOrder['as'],
    ...(isBare(work) ? { words: BARE_LABEL } : {}),
  }
  return ok(await ctx.services.compute.run<ConvertOrder, Uint8Array>('convert-picture', order))
}

/** A cut-out is there to be laid into something else, so that it shows its label only when it is taken out. */
const isBare = ({ kind }: Work): boolean => kind === 'cutout'
const BARE_LABEL = aiLabel('picture', 'CN', 'embedded', { form: 'edited' }).visible.zh ?? 'AI'

/** @example 'linen-tee-poster-zh-square-v2.png' */
async function fileName(ctx: Ctx, work: Work, as: ExportFormat): Promise<string> {
  const product = await findProduct(ctx, { id: work.productId })
  const { recipe } = work
  const parts = [
    product?.handle ?? work.productId,
    work.kind,
    work.lang,
    'format' in recipe ? recipe.format : null,
    'scene' in recipe ? recipe.scene : null,
    'angle' in recipe ? recipe.angle : null,
    `v${work.version}`,
  ]
  const stem = parts
    .filter((part) => part !== null)
    .join('-')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
  return `${stem.slice(0, 120)}.${as === 'jpeg' ? 'jpg' : as}`
}
