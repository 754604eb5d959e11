import type { MediaJob, Work } from '../modules/works/index.ts'
import type { MediaJobView, WorkView } from './types.ts'
import { mediaUrl } from './views.ts'

/** In which formats works of a type of file can be taken out. */
export function exportsOf(mime: string, canMp3: boolean): WorkView['exports'] {
  if (mime.startsWith('image/')) return ['png', 'jpeg', 'webp', 'pdf']
  if (mime === 'audio/wav') return canMp3 ? ['wav', 'mp3'] : ['wav']
  if (mime === 'video/mp4') return ['mp4']
  return []
}

/** A work as the contract says it. */
export function workView(work: Work, canMp3: boolean): WorkView {
  const { engine, version, factIds, notes } = work.provenance
  return structuredClone({
    id: work.id,
    productId: work.productId,
    kind: work.kind,
    lang: work.lang,
    recipe: work.recipe,
    url: mediaUrl(work.mediaHash),
    mime: work.mime,
    bytes: work.bytes,
    width: work.width,
    height: work.height,
    durationMs: work.durationMs,
    alt: work.alt,
    captions: work.captions,
    parents: work.parents,
    parentId: work.parentId,
    version: work.version,
    gates: work.gates,
    status: work.status,
    state: work.state,
    proposalId: work.proposalId,
    provenance: { engine, version, factIds, notes },
    exports: exportsOf(work.mime, canMp3),
    createdBy: work.createdBy,
    createdAt: work.createdAt.toISOString(),
  }) as WorkView
}

/** A job as the contract says it. */
export function mediaJobView(job: MediaJob): MediaJobView {
  return structuredClone({
    id: job.id,
    productId: job.productId,
    kind: job.kind,
    recipe: job.recipe,
    parentId: job.parentId,
    state: job.state,
    done: job.done,
    total: job.total,
    note: job.note,
    previewUrl: job.previewHash === null ? null : mediaUrl(job.previewHash),
    error: job.error,
    workId: job.workId,
    createdBy: job.createdBy,
    createdAt: job.createdAt.toISOString(),
    startedAt: job.startedAt?.toISOString() ?? null,
    endedAt: job.endedAt?.toISOString() ?? null,
  }) as MediaJobView
}
