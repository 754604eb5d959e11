import type { MailBody, MailLook } from './mail-kinds.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign)

const SANS = "-apple-system,'PingFang SC','Microsoft YaHei','Noto Sans SC','Segoe UI',Roboto,Helvetica,Arial,sans-serif"
const SERIF = "'Noto Serif SC','Songti SC',Georgia,'Times New Roman',serif"

/**
 * A message as HTML that mail programs of any age show: tables, styles on the elements, one column that narrows to a
 * phone, its own dark colours where the program asks for them, no picture and nothing fetched from anywhere.
 */
export function renderMailHtml(body: MailBody, look: MailLook): string {
  const { accent, lang, shop } = look
  const line = 'border-top:1px solid #E8DFD0'
  const row = (cells: string, top = true) => `<tr>${cells.replaceAll('%line%', top ? line : '')}</tr>`
  const goods = body.goods.map(({ name, detail, amount }, index) =>
    row(
      `<td class="ln" style="%line%;padding:12px 12px 12px 0;vertical-align:top"><span class="ink" style="color:#17130F;font-weight:600">${safe(name)}</span><br><span class="dim" style="color:#665C51;font-size:14px">${safe(detail)}</span></td><td class="ln ink" align="right" style="%line%;padding:12px 0;vertical-align:top;white-space:nowrap;color:#17130F">${safe(amount)}</td>`,
      index > 0,
    ),
  )
  const sums = body.sums.map(({ label, value, isTotal }) =>
    row(
      `<td class="${isTotal ? 'ln ink' : 'dim'}" style="%line%;padding:${isTotal ? '12px 12px 4px 0' : '4px 12px 4px 0'};${isTotal ? 'color:#17130F;font-weight:600' : 'color:#665C51'}">${safe(label)}</td><td class="${isTotal ? 'ln ink' : 'dim'}" align="right" style="%line%;padding:${isTotal ? '12px 0 4px' : '4px 0'};white-space:nowrap;${isTotal ? `color:#17130F;font-weight:600;font-size:19px` : 'color:#665C51'}">${safe(value)}</td>`,
      isTotal ?? false,
    ),
  )
  const facts = body.facts.map(({ label, value }) =>
    row(
      `<td class="dim" style="padding:5px 16px 5px 0;vertical-align:top;white-space:nowrap;color:#665C51;font-size:14px">${safe(label)}</td><td class="ink" style="padding:5px 0;width:100%;color:#17130F;overflow-wrap:anywhere">${safe(value)}</td>`,
    ),
  )
  const table = (rows: readonly string[], space: number) =>
    rows.length === 0
      ? ''
      : `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin-top:${space}px;font-size:15px;line-height:1.6">${rows.join('')}</table>`
  return `<!doctype html>
<html lang="${lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${safe(body.subject)}</title>
<style>
@media (max-width:620px){.page{padding:0!important}.sheet{padding:28px 20px!important}.h{font-size:25px!important}.foot{padding:18px 20px!important}}
@media (prefers-color-scheme:dark){.bg{background:#191510!important}.sheet{background:#221D17!important}.ink{color:#F3ECE0!important}.dim{color:#B9AD9C!important}.ln{border-color:#3A3229!important}.code{background:#2D261E!important;color:#F3ECE0!important}}
</style>
</head>
<body class="bg" style="margin:0;padding:0;background:#F3ECE0;-webkit-text-size-adjust:100%">
<div style="display:none;max-height:0;overflow:hidden">${safe(body.preheader)}</div>
<table role="presentation" class="bg" width="100%" cellpadding="0" cellspacing="0" style="background:#F3ECE0"><tr><td class="page" align="center" style="padding:32px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px"><tr><td style="background:${accent};height:6px;line-height:6px;font-size:0">&nbsp;</td></tr>
<tr><td class="sheet" style="background:#FFFDF9;padding:36px 44px 40px;font-family:${SANS};text-align:left">
<p class="ink" style="margin:0 0 28px;font-family:${SERIF};font-size:19px;font-weight:700;color:#17130F">${safe(shop)}</p>
<h1 class="h ink" style="margin:0 0 14px;font-family:${SERIF};font-size:29px;line-height:1.35;font-weight:600;color:#17130F">${safe(body.heading)}</h1>
${body.paragraphs.map((text) => `<p class="dim" style="margin:0;font-size:16px;line-height:1.75;color:#4A4239">${safe(text)}</p>`).join('\n')}
${body.code ? `<p class="code" style="margin:26px 0 0;padding:18px 22px;background:#F3ECE0;color:#17130F;font-family:Menlo,Consolas,monospace;font-size:32px;letter-spacing:.24em;font-weight:600;text-align:center">${safe(body.code)}</p>` : ''}
${table(goods, 28)}
${table(sums, 12)}
${table(facts, 28)}
${care(body)}
${hints(body, accent)}
${body.action ? `<p style="margin:30px 0 0"><a href="${safe(body.action.url)}" style="display:inline-block;background:${accent};color:#FFFFFF;text-decoration:none;font-weight:600;font-size:16px;line-height:1;padding:16px 26px">${safe(body.action.label)}</a></p>` : ''}
</td></tr>
<tr><td class="foot dim" style="padding:20px 44px;font-family:${SANS};font-size:13px;line-height:1.7;color:#665C51">${safe(body.footer)}</td></tr>
</table></td></tr></table>
</body>
</html>`
}

const heading = (text: string): string =>
  `<h2 class="ink" style="margin:34px 0 8px;font-family:${SERIF};font-size:19px;line-height:1.4;font-weight:600;color:#17130F">${safe(text)}</h2>`

function care({ care }: MailBody): string {
  if (!care) return ''
  const things = care.things.map(
    ({ name, facts }) =>
      `<p class="ink" style="margin:10px 0 2px;font-size:15px;font-weight:600;color:#17130F">${safe(name)}</p>
<p class="dim" style="margin:0;font-size:14px;line-height:1.75;color:#665C51">${facts.map(({ label, value }) => `${safe(label)}${value ? `<span class="ink" style="color:#17130F">&ensp;${safe(value)}</span>` : ''}`).join('<br>')}</p>`,
  )
  return `${heading(care.heading)}${things.join('')}`
}

function hints({ hints }: MailBody, accent: string): string {
  if (!hints) return ''
  const things = hints.things.map(
    ({ name, why, url }) =>
      `<p style="margin:12px 0 2px;font-size:15px"><a class="ink" href="${safe(url)}" style="color:#17130F;font-weight:600;text-decoration-color:${accent}">${safe(name)}</a></p>
<p class="dim" style="margin:0;font-size:14px;line-height:1.7;color:#665C51">${safe(why)}</p>`,
  )
  return `${heading(hints.heading)}${things.join('')}
<p class="dim" style="margin:14px 0 0;font-size:13px;line-height:1.7;color:#665C51">${safe(hints.note)} <a class="dim" href="${safe(hints.stopUrl)}" style="color:#665C51">${safe(hints.stop)}</a></p>`
}

/** The same message for who reads plain text. */
export function renderMailText(body: MailBody, look: Pick<MailLook, 'shop'>): string {
  const blocks = [
    [look.shop],
    [body.heading, ...body.paragraphs],
    body.code ? [body.code] : [],
    body.goods.map(({ name, detail, amount }) => [name, detail, amount].filter(Boolean).join('  ')),
    body.sums.map(({ label, value }) => `${label}  ${value}`),
    body.facts.map(({ label, value }) => `${label}  ${value}`),
    body.care
      ? [
          body.care.heading,
          ...body.care.things.flatMap(({ name, facts }) => [
            name,
            ...facts.map(({ label, value }) => `  ${label}  ${value}`.trimEnd()),
          ]),
        ]
      : [],
    body.hints
      ? [
          body.hints.heading,
          ...body.hints.things.flatMap(({ name, why, url }) => [name, `  ${why}`, `  ${url}`]),
          body.hints.note,
          `${body.hints.stop}  ${body.hints.stopUrl}`,
        ]
      : [],
    body.action ? [`${body.action.label}  ${body.action.url}`] : [],
    ['--', body.footer],
  ]
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`
}
