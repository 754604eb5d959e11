import { htmlText } from './plain-page.ts'

/** Just enough of OpenAPI to print it. */
interface Document {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Operation {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> }
  readonly responses?: Readonly<
    Record<
      string,
      { readonly description?: string; readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> }
    >
  >
}

/** The API on one page: every operation with what goes in and comes out. No script, no foreign address. */
export function apiPage(document: Document): string {
  const groups = new Map<string, string[]>()
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const tag = operation.tags?.[0] ?? 'Other'
      groups.set(tag, [...(groups.get(tag) ?? []), operationHtml(method, path, operation)])
    }
  }
  const body = [...groups]
    .map(
      ([tag, operations]) => `<section><h2 id="${htmlText(tag)}">${htmlText(tag)}</h2>${operations.join('')}</section>`,
    )
    .join('')
  const nav = [...groups.keys()].map((tag) => `<a href="#${htmlText(tag)}">${htmlText(tag)}</a>`).join('')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${htmlText(document.info.title)} API</title><style>${STYLE}</style></head><body><header><h1>${htmlText(document.info.title)} API <small>${htmlText(document.info.version)}</small></h1><p>${htmlText(document.info.description ?? '')}</p><p><a href="/api/openapi.json">openapi.json</a> · OpenAPI 3.1</p><nav>${nav}</nav></header><main>${body}</main></body></html>`
}

function operationHtml(method: string, path: string, operation: Operation): string {
  const input = operation.requestBody?.content?.['application/json']?.schema
  const output = operation.responses?.['200']?.content?.['application/json']?.schema
  const schema = (title: string, value: unknown) =>
    value ? `<h3>${title}</h3><pre>${htmlText(JSON.stringify(value, null, 2))}</pre>` : ''
  const errors = Object.keys(operation.responses ?? {})
    .filter((status) => status !== '200')
    .join(' ')
  return `<details><summary><b class="${method}">${method.toUpperCase()}</b> <code>${htmlText(path)}</code> <span>${htmlText(operation.summary ?? '')}</span></summary>${schema('Request', input)}${schema('Response', output)}<p>Errors: ${errors}</p></details>`
}

const STYLE = `:root{color-scheme:light dark;--paper:#FBF7F0;--ink:#17130F;--ink-2:#544B42;--line:#E8DFD0;--accent:#C53A22}
@media(prefers-color-scheme:dark){:root{--paper:#15120F;--ink:#F4ECDF;--ink-2:#C0B4A3;--line:#2B251F;--accent:#F27A5E}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.55 Inter,"Noto Sans SC",system-ui,sans-serif}
header,main{max-width:960px;margin:0 auto;padding:40px 24px 0}h1{font-size:26px;margin:0}h1 small{font-weight:400;color:var(--ink-2);font-size:14px}h2{font-size:15px;border-top:1px solid var(--line);padding-top:20px;margin:36px 0 8px}h3{font-size:12px;color:var(--ink-2);margin:12px 0 4px}
nav{display:flex;flex-wrap:wrap;gap:16px;margin-top:16px}a{color:var(--accent);text-underline-offset:3px}details{border-bottom:1px solid var(--line);padding:9px 0}summary{cursor:pointer;display:flex;gap:12px;align-items:baseline;flex-wrap:wrap}summary b{font-size:11px;width:52px}summary span{color:var(--ink-2)}code,pre{font:12.5px/1.5 ui-monospace,monospace}pre{background:color-mix(in srgb,var(--ink) 4%,transparent);padding:12px;overflow:auto;max-height:420px;border-radius:5px}:focus-visible{outline:2px solid var(--ink);outline-offset:2px}main{padding-bottom:80px}`
