import type { LocalizedText } from '@qianmian/kernel'

/** The closed list of error codes: each has a status and one sentence in both languages. */
export const ERRORS = {
  'bad-request': { status: 400, zh: '请求的格式不对。', en: 'The request is malformed.' },
  'sign-in-needed': { status: 401, zh: '请先登录。', en: 'Sign in first.' },
  forbidden: { status: 403, zh: '你的角色不能做这件事。', en: 'Your role does not allow this.' },
  'not-found': { status: 404, zh: '没有找到，或者不属于这家店。', en: 'Not found, or not part of this shop.' },
  conflict: {
    status: 409,
    zh: '别人刚改过，请看过最新的再决定。',
    en: 'Somebody changed it just now. Look at the latest, then decide.',
  },
  'already-decided': { status: 409, zh: '这条提议已经有人决定了。', en: 'This proposal has been decided already.' },
  blocked: { status: 409, zh: '关口没有通过，不能发布。', en: 'A gate refused it, so it cannot be published.' },
  stale: {
    status: 409,
    zh: '它所依据的事实或价格后来改过，请重写。',
    en: 'Facts or the price behind it have changed since. Write it anew.',
  },
  'not-allowed': { status: 409, zh: '这一步现在不能做。', en: 'This cannot be done now.' },
  'out-of-stock': { status: 409, zh: '库存不够了。', en: 'There is not enough in stock.' },
  'payment-failed': {
    status: 402,
    zh: '付款没有成功，没有扣款。',
    en: 'The payment did not go through. Nothing was charged.',
  },
  'undo-expired': { status: 409, zh: '撤销期限已过。', en: 'The time to undo has passed.' },
  'too-large': { status: 413, zh: '内容太大。', en: 'The content is too large.' },
  'unsupported-file': { status: 415, zh: '这种文件读不了。', en: 'This kind of file cannot be read.' },
  unprocessable: { status: 422, zh: '有几处填得不对。', en: 'Some fields are not right.' },
  'too-many-requests': {
    status: 429,
    zh: '请求太密，请稍等再试。',
    en: 'Too many requests. Wait a moment and try again.',
  },
  internal: {
    status: 500,
    zh: '出错了，已记录。你的数据没有变。',
    en: 'Something went wrong and was recorded. Your data did not change.',
  },
  'storage-full': {
    status: 507,
    zh: '磁盘满了，这一步没有保存。腾出空间后再试。',
    en: 'The disk is full, so this was not saved. Free some space and try again.',
  },
  unavailable: { status: 503, zh: '正在启动或停止，请稍后再试。', en: 'Starting or stopping. Try again shortly.' },
} as const satisfies Record<string, { status: number; zh: string; en: string }>

export type ErrorCode = keyof typeof ERRORS

/** An expected refusal, as a value: a code, a sentence for the person, and the fields it is about. */
export interface Refusal {
  readonly code: ErrorCode
  readonly message: LocalizedText
  readonly fields?: Readonly<Record<string, LocalizedText>>
}

/** A refusal with the code's own sentence, or a more exact one. @example refuse('not-found') */
export function refuse(
  code: ErrorCode,
  message?: LocalizedText,
  fields?: Refusal['fields'],
): { ok: false; error: Refusal } {
  const { zh, en } = ERRORS[code]
  return { ok: false, error: { code, message: message ?? { zh, en }, fields } }
}

/** How files (errno) and databases (SQLSTATE) say that there is no room left. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT', '53100'])

/** Whether an error, or what caused it, is that there is no room left. */
export function isStorageFull(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (NO_ROOM.has(String((cause as { code?: unknown }).code))) return true
  }
  return false
}
