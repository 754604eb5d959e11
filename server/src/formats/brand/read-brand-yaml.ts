import type { BrandStrategy, Lang, LocalizedText } from '@qianmian/kernel'
import { err, ok, type Result } from '@qianmian/kernel'
import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml'
import { z } from 'zod'
import type { RowIssue } from '../product-draft.ts'

/** A brand as its file describes it. */
export interface BrandFile {
  readonly name: LocalizedText
  readonly strategy: BrandStrategy
  readonly promise?: LocalizedText
  readonly story?: LocalizedText
  /** Hex colours, the first is the brand's own accent. */
  readonly palette: readonly string[]
  readonly words: {
    readonly prefer: readonly string[]
    readonly avoid: readonly string[]
    readonly ban: readonly string[]
  }
  /** Sentences that sound like the brand, from which its voice is measured. */
  readonly samples: Readonly<Record<Lang, readonly string[]>>
}

const sentence = z.string().trim().min(1).max(2_000)
const word = z.string().trim().min(1).max(60)
const localized = z
  .strictObject({ zh: sentence.optional(), en: sentence.optional() })
  .refine((text) => text.zh !== undefined || text.en !== undefined)
const words = z.array(word).max(500).default([])

const schema = z.strictObject({
  name: localized,
  strategy: z.enum(['narrative', 'action', 'rational']),
  promise: localized.optional(),
  story: localized.optional(),
  palette: z
    .array(z.string().regex(/^#[\da-f]{6}$/i))
    .min(1)
    .max(12),
  words: z.strictObject({ prefer: words, avoid: words, ban: words }).default({ prefer: [], avoid: [], ban: [] }),
  samples: z
    .strictObject({ zh: z.array(sentence).max(500).default([]), en: z.array(sentence).max(500).default([]) })
    .default({ zh: [], en: [] }),
})

const MAX_CHARS = 256 * 1024

/**
 * Reads a brand file. Unknown keys are refused, so that a slip of the pen (`word:` for `words:`) is not silently lost.
 * @returns the brand, or one issue for each wrong place with its line
 * @example
 * readBrandYaml('name: { zh: 素屿, en: Suyu }\nstrategy: narrative\npalette: ["#8A6B4E"]')
 */
export function readBrandYaml(text: string): Result<BrandFile, readonly RowIssue[]> {
  if (text.length > MAX_CHARS) {
    return err([
      issue(1, '', 'too-long', '品牌文件太长，上限是 256 KiB', 'The brand file is too long; the limit is 256 KiB'),
    ])
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, merge: false, uniqueKeys: true, stringKeys: true })
  if (document.errors.length > 0) {
    return err(
      document.errors.slice(0, 10).map((error) => {
        const { line } = lines.linePos(error.pos[0])
        if (error.code === 'DUPLICATE_KEY') {
          return issue(line, '', 'duplicate-key', `第 ${line} 行的键写了两次`, `Row ${line} repeats a key`)
        }
        return issue(
          line,
          '',
          'bad-yaml',
          `第 ${line} 行不是 YAML，检查缩进和引号`,
          `Row ${line} is not YAML; check indentation and quotation marks`,
        )
      }),
    )
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 20 })
  } catch {
    // The only way to fail here is a file whose aliases multiply without end.
    return err([issue(1, '', 'bad-yaml', '文件里的引用（&、*）太多', 'The file has too many references (&, *)')])
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  const lineAt = (path: readonly PropertyKey[], key?: string) => lineOf(document.contents, path, key, lines)
  const { issues } = parsed.error
  // An unknown key often leaves its group empty: one sentence says it.
  const explained = new Set(
    issues.flatMap((each) => (each.code === 'unrecognized_keys' && each.path.length > 0 ? [each.path.join('.')] : [])),
  )
  const own = issues.filter((each) => each.code === 'unrecognized_keys' || !explained.has(each.path.join('.')))
  return err(
    own.flatMap((problem) =>
      explain(problem, lineAt, (key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)),
    ),
  )
}

type Problem = z.core.$ZodIssue

const KNOWN: Readonly<Record<string, readonly string[]>> = {
  '': ['name', 'strategy', 'promise', 'story', 'palette', 'words', 'samples'],
  name: ['zh', 'en'],
  promise: ['zh', 'en'],
  story: ['zh', 'en'],
  samples: ['zh', 'en'],
  words: ['prefer', 'avoid', 'ban'],
}

function explain(
  problem: Problem,
  lineAt: (path: readonly PropertyKey[], key?: string) => number,
  present: (key: string) => boolean,
): readonly RowIssue[] {
  const path = problem.path.map(String).join('.')
  const line = lineAt(problem.path)
  if (problem.code === 'unrecognized_keys') {
    const known = KNOWN[path] ?? []
    return problem.keys.map((key) => {
      const at = lineAt(problem.path, key)
      const full = path === '' ? key : `${path}.${key}`
      return issue(
        at,
        full,
        'unknown-key',
        `第 ${at} 行的「${full}」不认识，可以写：${known.join('、')}`,
        `Row ${at} has an unknown key "${full}"; it can be ${known.join(', ')}`,
      )
    })
  }
  const top = String(problem.path[0] ?? '')
  if (path === '')
    return [issue(1, '', 'not-a-brand', '品牌文件要是一组键和值', 'A brand file is a set of keys and values')]
  const [zh, en] = HINTS[top] ?? ['类型不对', 'has the wrong type']
  if (problem.path.length === 1 && !present(top)) {
    return [issue(line, path, 'missing-key', `缺少「${path}」：${zh}`, `"${path}" is missing: it ${en}`)]
  }
  return [issue(line, path, 'bad-value', `第 ${line} 行的「${path}」${zh}`, `Row ${line}, "${path}" ${en}`)]
}

const HINTS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  name: ['要写中文名 zh 或英文名 en', 'needs a Chinese name (zh) or an English one (en)'],
  strategy: ['要是 narrative、action 或 rational', 'must be narrative, action or rational'],
  promise: ['要写 zh 或 en 一句话', 'needs a sentence in zh or en'],
  story: ['要写 zh 或 en 几句话', 'needs sentences in zh or en'],
  palette: ['要是一到十二个颜色，写成 #RRGGBB', 'must be one to twelve colours written #RRGGBB'],
  words: ['要是一列词，每个不超过 60 个字', 'must be a list of words of at most 60 characters'],
  samples: ['要是一列句子，每句不超过 2,000 个字', 'must be a list of sentences of at most 2,000 characters'],
}

function issue(line: number, column: string, code: string, zh: string, en: string): RowIssue {
  return { line, column: column === '' ? undefined : column, severity: 'error', code, message: { zh, en } }
}

/** The line of the value at a path, or of the deepest part of the path that the file has. */
function lineOf(root: unknown, path: readonly PropertyKey[], key: string | undefined, lines: LineCounter): number {
  let node: unknown = root
  let at = offsetOf(root) ?? 0
  for (const step of key === undefined ? path : [...path, key]) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step))
      if (!pair) break
      at = offsetOf(pair.key) ?? at
      node = pair.value
    } else if (hasItems(node)) {
      node = node.items[Number(step)]
      at = offsetOf(node) ?? at
    } else break
  }
  return lines.linePos(at).line
}

function hasItems(node: unknown): node is { readonly items: readonly unknown[] } {
  return typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)
}

function offsetOf(node: unknown): number | undefined {
  return typeof node === 'object' && node !== null && 'range' in node
    ? ((node as Node).range?.[0] ?? undefined)
    : undefined
}
