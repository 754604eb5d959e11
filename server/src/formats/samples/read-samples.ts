import { err, type LocalizedText, ok, type Result } from '@qianmian/kernel'
import { CsvTokenizer } from '../csv/csv-tokenizer.ts'
import { unguardFormula } from '../csv/formula-guard.ts'
import { completeLimits } from '../read-limits.ts'

/** Longest sample, in characters, and most samples of one brand. */
export const SAMPLE_CHARS = 2000
export const SAMPLES_PER_BRAND = 500

/** What a paste or file holds: its samples, and one sentence for each kind of thing that was left out. */
export interface SamplesRead {
  readonly texts: readonly string[]
  readonly problems: readonly LocalizedText[]
}

const no = (zh: string, en: string): Result<never, LocalizedText> => err({ zh, en })

/** Spaces within a line count once, those around it not at all. */
const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[ \t\u00a0\u3000]+/g, ' ').trim())
    .join('\n')
    .trim()

/**
 * Splits a text into samples, one a paragraph: blank lines part them; where there is none, every line is one.
 * @example readPaste('先喷。\n再擦。').texts // ['先喷。', '再擦。']
 */
export function readPaste(text: string): SamplesRead {
  const whole = tidy(text)
  const parts = /\n\s*\n/.test(whole) ? whole.split(/\n\s*\n/) : whole.split('\n')
  return sift(parts)
}

/** Leaves out what is empty, repeated, or too long to be one text. */
function sift(parts: readonly string[]): SamplesRead {
  const texts: string[] = []
  const seen = new Set<string>()
  let long = 0
  for (const part of parts) {
    const text = tidy(part)
    if (!/[\p{L}\p{N}]/u.test(text) || seen.has(text)) continue
    seen.add(text)
    if (text.length > SAMPLE_CHARS) long += 1
    else texts.push(text)
  }
  const problems: LocalizedText[] = []
  if (long > 0)
    problems.push({
      zh: `${long} 段超过 ${SAMPLE_CHARS} 个字，没有放进来，请分成几段。`,
      en: `${long === 1 ? '1 text is' : `${long} texts are`} longer than ${SAMPLE_CHARS} characters and left out; split ${long === 1 ? 'it' : 'them'} up.`,
    })
  return { texts, problems }
}

/** Markdown without its marks: what is left is what a reader reads. Code and tables are no prose. */
function fromMarkdown(text: string): string {
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/```[\s\S]*?(```|$)/g, '\n')
    .replace(/^\s*\|.*\|\s*$/gm, '')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>\n]{1,200}>/g, '')
    .replace(/^[ \t]*(#{1,6}|>+|[-*+]|\d{1,3}[.)])[ \t]+/gm, '\n')
    .replace(/(\*\*|__|`)/g, '')
}

const TEXT_COLUMN = /^(text|sample|samples|copy|content|文案|文本|样本|内容|描述|description)$/i

/** The column of texts: the one that is called so, or else the one with the most characters. */
function fromCsv(text: string): Result<readonly string[], LocalizedText> {
  const delimiter = (text.split('\n')[0] ?? '').includes('\t') ? '\t' : ','
  const tokenizer = new CsvTokenizer(delimiter, completeLimits())
  const rows = [...tokenizer.push(text), ...tokenizer.end()]
  const broken = rows.find((row) => row.kind === 'broken')
  if (broken)
    return no(
      `第 ${broken.line} 行的引号没有配对，请改好再放。`,
      `Line ${broken.line} is not proper CSV; mend it and try again.`,
    )
  const cells = rows.flatMap((row) => (row.kind === 'record' ? [row.cells.map(unguardFormula)] : []))
  const named = cells[0]?.findIndex((cell) => TEXT_COLUMN.test(cell.trim())) ?? -1
  if (named >= 0) return ok(cells.slice(1).map((row) => row[named] ?? ''))
  const width = Math.max(0, ...cells.map((row) => row.length))
  const lengths = Array.from({ length: width }, (_, column) =>
    cells.reduce((sum, row) => sum + (row[column]?.length ?? 0), 0),
  )
  const longest = lengths.indexOf(Math.max(0, ...lengths))
  return ok(cells.map((row) => row[longest] ?? ''))
}

/** UTF-8 or UTF-16 by its mark, UTF-8 if it is, GB 18030 else. */
function decode(bytes: Uint8Array): string | undefined {
  const encodings =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? ['utf-16le']
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? ['utf-16be']
        : ['utf-8', 'gb18030']
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (!text.includes('\0')) return text
    } catch (error) {
      // Not this encoding: the next one is tried. Anything else is a bug.
      if (!(error instanceof TypeError)) throw error
    }
  }
  return undefined
}

/**
 * Reads samples from a file: `.txt` and `.md` one a paragraph, `.csv` one a row.
 * @returns on failure one sentence that says what is wrong with the file
 */
export function readSampleFile(name: string, bytes: Uint8Array): Result<SamplesRead, LocalizedText> {
  const kind = /\.(txt|md|markdown|csv|tsv)$/i.exec(name)?.[1]?.toLowerCase()
  if (!kind) return no('样本文件要是 .txt、.md 或 .csv。', 'A file of samples must be .txt, .md or .csv.')
  const text = decode(bytes)
  if (text === undefined) return no('这个文件不是文字，读不出来。', 'This file is not text and cannot be read.')
  if (!/[\p{L}\p{N}]/u.test(text)) return no('文件是空的。', 'The file is empty.')
  if (kind === 'csv' || kind === 'tsv') {
    const cells = fromCsv(text)
    return cells.ok ? ok(sift(cells.value)) : cells
  }
  return ok(readPaste(kind === 'txt' ? text : fromMarkdown(text)))
}
