import type { Lang } from '@qianmian/kernel'

/** Text for HTML, in content and in quoted attributes. */
export const htmlText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

/** A page with a few words and no script: refusals and one-time links. @param page `body` is HTML, `title` is text */
export const plainPage = (page: { lang: Lang; title: string; body: string }): string =>
  `<!doctype html><html lang="${page.lang === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${htmlText(page.title)}</title><link rel="icon" href="/favicon.svg"><style>${STYLE}</style></head><body><main>${page.body}</main></body></html>`

const STYLE = `:root{color-scheme:light dark;--paper:#FBF7F0;--ink:#17130F;--ink-2:#544B42;--line:#E8DFD0;--accent:#C53A22}
@media(prefers-color-scheme:dark){:root{--paper:#15120F;--ink:#F4ECDF;--ink-2:#C0B4A3;--line:#2B251F;--accent:#F27A5E}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.6 Inter,"Noto Sans SC",system-ui,sans-serif}main{max-width:420px;margin:0 auto;padding:18vh 24px 60px}
h1{font-size:22px;line-height:1.35;margin:0 0 12px}p{margin:0 0 14px}.t2{color:var(--ink-2)}a{color:var(--accent);text-underline-offset:3px}button{font:inherit;padding:9px 18px;border:0;border-radius:6px;background:var(--ink);color:var(--paper);cursor:pointer}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}`
