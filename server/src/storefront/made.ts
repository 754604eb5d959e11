import { type Lang, pick } from '@qianmian/kernel'
import type { MadeView, PictureView } from '@qianmian/web/view'
import { mediaUrl } from '../contract/views.ts'
import type { Work } from '../modules/works/index.ts'

/** A large picture is fetched in the size in which it stands. */
const SMALL_WIDTHS = [320, 480] as const

/** Words of the AI label where the picture is not a render. */
const LABELS: Readonly<Record<string, { zh: string; en: string }>> = {
  cutout: { zh: 'AI抠图', en: 'AI cut-out' },
  picture: { zh: 'AI生成图', en: 'AI-generated picture' },
}

function pictureOf(work: Work, lang: Lang, name: string): PictureView {
  const src = mediaUrl(work.mediaHash)
  const width = work.width ?? 1080
  return {
    src,
    srcset:
      width > 480 ? [...SMALL_WIDTHS.map((w) => `${src}?w=${w} ${w}w`), `${src} ${width}w`].join(', ') : undefined,
    width,
    height: work.height ?? 1080,
    alt: pick(work.alt, lang) || name,
    isRender: true,
    ...(work.kind !== 'cutout' && { hasDrawnLabel: true }),
    ...(LABELS[work.kind] && { label: LABELS[work.kind]?.[lang] }),
  }
}

/** Published renders, cut-outs and model pictures stand in the gallery, after the merchant's own pictures. */
export const isGalleryWork = ({ kind }: Pick<Work, 'kind'>): boolean =>
  kind === 'render' || kind === 'picture' || kind === 'cutout'

/** Every one of them. */
export const madePictures = (works: readonly Work[], lang: Lang, name: string): PictureView[] =>
  works.filter(isGalleryWork).map((work) => pictureOf(work, lang, name))

/** One made picture or poster with its label, drawn into it or written on the page. */
export const madePicture = (work: Work, lang: Lang, name: string): PictureView => pictureOf(work, lang, name)

/**
 * Published films, posters and readings in the language of the page; the newest reading speaks.
 * @returns undefined when there is nothing
 */
export function madeView(works: readonly Work[], lang: Lang, name: string): MadeView | undefined {
  const spoken = works.filter((work) => work.lang === lang)
  const films = spoken.filter(({ kind }) => kind === 'film')
  const posters = spoken.filter(({ kind }) => kind === 'poster')
  const speech = spoken.findLast(({ kind }) => kind === 'speech')
  if (films.length === 0 && posters.length === 0 && !speech) return undefined
  return {
    films: films.map((work) => ({
      src: mediaUrl(work.mediaHash),
      width: work.width ?? 720,
      height: work.height ?? 1280,
      durationMs: work.durationMs ?? 0,
      alt: pick(work.alt, lang) || name,
      captions: work.captions,
      factIds: work.provenance.factIds,
    })),
    posters: posters.map((work) => pictureOf(work, lang, name)),
    ...(speech && { speech: { src: mediaUrl(speech.mediaHash), durationMs: speech.durationMs ?? 0 } }),
  }
}
