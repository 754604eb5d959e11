import type { CommentView, StudioRemixView } from '../../../../server/src/contract/types.ts'

export const REMIX_TABS = ['waiting', 'shown', 'refused', 'withdrawn'] as const
export type RemixTab = (typeof REMIX_TABS)[number]
export const ENTRY_KINDS = ['all', 'caption', 'poster', 'question', 'comment'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** A shopper's words in the studio, remix or comment, newest first among one another. */
export type Entry =
  | { readonly is: 'remix'; readonly id: string; readonly at: string; readonly remix: StudioRemixView }
  | { readonly is: 'comment'; readonly id: string; readonly at: string; readonly comment: CommentView }

/** Both lists as one. @example entriesOf(remixes, comments, 'question') // questions alone */
export function entriesOf(
  remixes: readonly StudioRemixView[],
  comments: readonly CommentView[],
  kind: EntryKind,
): Entry[] {
  const entries: Entry[] = [
    ...remixes
      .filter((remix) => kind === 'all' || remix.kind === kind)
      .map((remix): Entry => ({ is: 'remix', id: remix.id, at: remix.createdAt, remix })),
    ...(kind === 'all' || kind === 'comment' ? comments : []).map(
      (comment): Entry => ({ is: 'comment', id: comment.id, at: comment.createdAt, comment }),
    ),
  ]
  return entries.sort((a, b) => (a.at < b.at ? 1 : -1))
}
