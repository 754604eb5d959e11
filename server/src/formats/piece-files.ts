import { cameraWords, kindName, outlinePiece, type PieceText, shotTime } from '@qianmian/copy'
import { type Lang, type Span, spansText } from '@qianmian/kernel'

/** Words that Markdown would take for its own. */
const escaped = (text: string): string => text.replace(/([\\`*_{}[\]<>#|])/g, '\\$1').replace(/\s*\n\s*/g, ' ')
const said = (spans: readonly Span[]): string => escaped(spansText(spans))

/**
 * A piece as Markdown, with its label in the first line below the heading.
 * @example pieceMarkdown(sms).split('\n')[0] // '# 短信'
 */
export function pieceMarkdown(text: PieceText, channel?: string): string {
  const { lang } = text
  const lines = [`# ${kindName(text.kind, lang)}`, '', said(text.label).trim(), '']
  for (const section of outlinePiece(text, channel)) {
    lines.push(`## ${escaped(section.heading)}`, '')
    if (section.note) lines.push(`*${escaped(section.note)}*`, '')
    for (const row of section.rows) {
      const label = row.label === undefined ? '' : `**${escaped(row.label)}** `
      const note = row.note === undefined ? '' : ` *(${escaped(row.note)})*`
      lines.push(`- ${label}${said(row.spans)}${note}`)
    }
    lines.push('')
  }
  // The label stands in the first and in the last line, so that neither end of a copy goes without it.
  lines.push(said(text.label).trim())
  return `${lines.join('\n')}\n`
}

const COLUMNS: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['镜号', '时间（秒）', '时长（秒）', '场景', '动作', '摄影', '展示的事实', '旁白', '字幕', '声音', 'AI标识'],
  en: [
    'Shot',
    'Time (s)',
    'Length (s)',
    'Scene',
    'Action',
    'Camera',
    'Fact shown',
    'Voice-over',
    'On screen',
    'Sound',
    'AI label',
  ],
}

/** A cell that a table program reads as words: quoted, and never as a formula. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** A shot list as a table (RFC 4180, UTF-8 with a mark so that table programs read Chinese). */
export function shotListCsv(text: Extract<PieceText, { kind: 'shot-list' }>): string {
  const { lang } = text
  const rows = text.shots.map((shot, i) => [
    String(i + 1),
    shotTime(shot),
    String(shot.seconds),
    spansText(shot.scene),
    spansText(shot.action),
    cameraWords(shot.camera, lang),
    spansText(shot.fact),
    spansText(shot.voice),
    spansText(shot.screen),
    spansText(shot.sound),
    spansText(text.label).trim(),
  ])
  return `\uFEFF${[COLUMNS[lang], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}
