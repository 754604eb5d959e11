import type { LocalizedText } from '@qianmian/kernel'
import type { z } from 'zod'
import { type Refusal, refuse } from '../platform/errors.ts'

type Issue = z.core.$ZodIssue

const KINDS: Readonly<Record<string, { zh: string; en: string }>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '真或假', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
  record: { zh: '对象', en: 'an object' },
}
const MEASURES: Readonly<Record<string, { zh: string; en: string }>> = {
  string: { zh: ' 个字符', en: ' characters' },
  array: { zh: ' 项', en: ' entries' },
}

/** One issue of a schema as a sentence in both languages. */
function sentence(issue: Issue): { zh: string; en: string } {
  switch (issue.code) {
    case 'invalid_type': {
      if (issue.input === undefined && /received undefined/.test(issue.message)) return MISSING
      const kind = KINDS[issue.expected]
      return kind ? { zh: `这里要${kind.zh}。`, en: `This has to be ${kind.en}.` } : NOT_RIGHT
    }
    case 'too_small': {
      const unit = MEASURES[issue.origin]
      return { zh: `至少 ${issue.minimum}${unit?.zh ?? ''}。`, en: `At least ${issue.minimum}${unit?.en ?? ''}.` }
    }
    case 'too_big': {
      const unit = MEASURES[issue.origin]
      return { zh: `最多 ${issue.maximum}${unit?.zh ?? ''}。`, en: `At most ${issue.maximum}${unit?.en ?? ''}.` }
    }
    case 'invalid_value': {
      const values = issue.values.map(String)
      return { zh: `只能是 ${values.join('、')}。`, en: `One of: ${values.join(', ')}.` }
    }
    case 'invalid_format':
      return { zh: '格式不对。', en: 'The format is not right.' }
    default:
      return NOT_RIGHT
  }
}

const MISSING = { zh: '这一项不能少。', en: 'This field is missing.' }
const NOT_RIGHT = { zh: '这一项不对。', en: 'This field is not right.' }
const MAX_FIELDS = 20

/**
 * What a schema found wrong, as the refusal that is answered: each field by its path, with a sentence in both
 * languages. Unknown fields are named one by one.
 * @param hints sentences for the first step of a path, where a field has a better one
 * @example schemaProblem(error).fields // { 'items.0.sudo': { zh: '没有“sudo”这一项。', en: 'There is no field “sudo”.' } }
 */
export function schemaProblem(error: z.core.$ZodError, hints: Readonly<Record<string, LocalizedText>> = {}): Refusal {
  const fields: [string, LocalizedText][] = []
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) fields.push([[...issue.path, key].join('.'), unknownField(key)])
      continue
    }
    const field = issue.path.map(String).join('.')
    fields.push([field || '.', (field && hints[String(issue.path[0])]) || sentence(issue)])
  }
  const kept = fields.slice(0, MAX_FIELDS).map(([field, text]) => [field.slice(0, 200), text] as const)
  // fromEntries, not assignment: a field may be called `__proto__`.
  return refuse('unprocessable', undefined, Object.fromEntries(kept)).error
}

function unknownField(key: string): LocalizedText {
  const shown = key.length > 60 ? `${key.slice(0, 60)}…` : key
  return { zh: `没有“${shown}”这一项。`, en: `There is no field “${shown}”.` }
}
