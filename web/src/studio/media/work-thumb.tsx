import type { WorkView } from '../../../../server/src/contract/types.ts'
import { KindIcon } from './kind-icon.tsx'
import { clock } from './spoken-word.ts'

/** A picture work small and whole, never cropped; sound and film by their sign and length. */
export function WorkThumb({
  work,
}: {
  work: Pick<WorkView, 'kind' | 'mime' | 'url' | 'width' | 'height' | 'durationMs'>
}) {
  if (!work.mime.startsWith('image/'))
    return (
      <span className="md-thumb sign" aria-hidden="true">
        <KindIcon of={work.kind} size={17} />
        {work.durationMs !== null && <i className="num">{clock(work.durationMs)}</i>}
      </span>
    )
  return (
    <span className={work.kind === 'cutout' ? 'md-thumb see-through' : 'md-thumb'}>
      <img
        src={work.url.startsWith('/media') ? `${work.url}?w=96` : work.url}
        width={work.width ?? 48}
        height={work.height ?? 48}
        alt=""
        loading="lazy"
      />
    </span>
  )
}
