import { readFileSync, statSync } from 'node:fs'
import { entryOf, LEXICON, type LexiconFinding, lintLexicon, readBankTsv } from '@qianmian/copy'

const FILE_MAX_BYTES = 16 * 1024 * 1024
/** Notes of the house's own rows are many and alike: so many are printed. */
const MOST_NOTES = 40

export interface LintWordsOptions {
  readonly print: (line: string) => void
}

/**
 * Looks through the built-in lexicon, or through a table of a shop's own rows, and says in both languages what is wrong.
 * @returns the exit code: 0 without errors, 1 with some, 65 for a file that is no such table
 */
export function lintWords(file: string | undefined, { print }: LintWordsOptions): number {
  if (file === undefined) {
    const frames = LEXICON.reduce((sum, entry) => sum + entry.zh.length + entry.en.length, 0)
    return tell(
      lintLexicon(LEXICON),
      `${LEXICON.length} 行，${frames} 句`,
      `${LEXICON.length} rows, ${frames} frames`,
      print,
    )
  }
  const size = statSync(file, { throwIfNoEntry: false })?.size
  if (size === undefined) {
    print(`没有 ${file} 这个文件。There is no file ${file}.`)
    return 65
  }
  if (size > FILE_MAX_BYTES) {
    print('文件超过 16 MB。The file is larger than 16 MB.')
    return 65
  }
  const read = readBankTsv(readFileSync(file, 'utf8'))
  if (!read.ok) {
    print(`${read.error.zh} ${read.error.en}`)
    return 65
  }
  const { rows, lines, problems } = read.value
  for (const { line, message } of problems) print(`${file}:${line}  ${message.zh} ${message.en}`)
  const named = rows.map((row, at) => ({ ...row, id: `${file}:${lines[at] ?? 0}` }))
  const findings = lintLexicon(named.map(entryOf), { oneLanguage: true })
  const code = tell(findings, `${rows.length} 行`, `${rows.length} rows`, print)
  return problems.length > 0 ? 1 : code
}

function tell(findings: readonly LexiconFinding[], zh: string, en: string, print: (line: string) => void): number {
  const errors = findings.filter(({ level }) => level === 'error')
  // The same words in many rows are one note.
  const notes = [
    ...new Map(
      findings.filter(({ level }) => level === 'note').map((note) => [note.frame ?? note.entryId, note]),
    ).values(),
  ]
  const line = ({ entryId, frame, message }: LexiconFinding) =>
    print(`${entryId}  ${frame ? `「${frame}」 ` : ''}${message.zh} ${message.en}`)
  for (const finding of errors) line(finding)
  for (const finding of notes.slice(0, MOST_NOTES)) line(finding)
  if (notes.length > MOST_NOTES) print(`… ${notes.length - MOST_NOTES}`)
  print(
    `${zh}：${errors.length} 处错，${notes.length} 处可看看。\n${en}: ${errors.length} errors, ${notes.length} notes.`,
  )
  return errors.length > 0 ? 1 : 0
}
