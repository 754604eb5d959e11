/** Words that were typed and not saved, by field, until the page is left. */
const drafts = new Map<string, string>()

/** @example draftKey('prp_1', { lang: 'zh', field: 'sellingPoints', index: 2 }) // 'prp_1/zh/sellingPoints/2' */
export const draftKey = (proposalId: string, at: { lang: string; field: string; index?: number }): string =>
  [proposalId, at.lang, at.field, at.index ?? 0].join('/')

export const keptDraft = (key: string): string | undefined => drafts.get(key)
export const keepDraft = (key: string, text: string): void => void drafts.set(key, text)
export const dropDraft = (key: string): void => void drafts.delete(key)
