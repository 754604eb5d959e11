import sanitizeHtml from 'sanitize-html'

const TAGS = [
  ...['p', 'br', 'hr', 'div', 'span', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'code', 'figure'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption', 'colgroup'],
  ...['col', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'small', 'sub', 'sup', 'mark', 'font', 'center', 'a'],
  ...['img', 'figcaption', 'section', 'article', 'header', 'footer', 'abbr', 'cite', 'q', 'time', 'bdi', 'ruby', 'rt'],
]

const ATTRIBUTES: Record<string, string[]> = {
  '*': ['class', 'style', 'lang', 'dir', 'title', 'align'],
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  font: ['color', 'size', 'face'],
  table: ['border', 'cellpadding', 'cellspacing', 'width'],
  td: ['colspan', 'rowspan', 'width', 'valign'],
  th: ['colspan', 'rowspan', 'width', 'valign', 'scope'],
  col: ['span', 'width'],
  ol: ['start', 'type'],
  time: ['datetime'],
}

const STYLE_PROPERTY =
  /^(?:color|background-color|text-align|text-indent|text-decoration|font-(?:size|weight|style|family)|line-height|letter-spacing|vertical-align|width|max-width|height|(?:margin|padding)(?:-(?:top|right|bottom|left))?|border(?:-(?:top|right|bottom|left|width|style|color|radius|collapse|spacing))?|list-style-type|white-space)$/
const STYLE_VALUE = /^(?!.*(?:url|expression|var|attr|image)\s*\()[\w\s#%.,()'"\p{L}-]+$/iu
const SAFE_ADDRESS = /^\s*(?:https?:|mailto:|tel:|\/\/|#|\/(?!\/)|[^:]*$|[^:/?#]*[/?#])/i
const NAME = /^[a-z][\w:.-]*$/

/** Safe HTML, and what had to be taken out: names of tags and attributes, sorted, each once. */
export interface CleanedHtml {
  readonly html: string
  readonly removed: readonly string[]
}

/**
 * Makes HTML from a merchant's file safe to show: keeps the marks of a product description, removes scripts, frames, forms,
 * event handlers, `javascript:` and `data:` addresses and styles that can cover the page or load things.
 * The result is a fixed point: cleaning it again changes nothing. Text without any tag comes back as it is.
 * @example cleanHtml('<p onclick="x()">Linen</p><script>x()</script>') // { html: '<p>Linen</p>', removed: ['onclick', 'script'] }
 */
export function cleanHtml(raw: string): CleanedHtml {
  if (!raw.includes('<')) return { html: raw, removed: [] }
  const removed = new Set<string>()
  const note = (name: string) => removed.add(NAME.test(name) ? name : 'html')
  const clean = (dirty: string) =>
    sanitizeHtml(dirty, {
      allowedTags: TAGS,
      allowedAttributes: ATTRIBUTES,
      allowedSchemes: ['http', 'https', 'mailto', 'tel'],
      allowedSchemesAppliedToAttributes: ['href', 'src'],
      parseStyleAttributes: false,
      nestingLimit: 200,
      onOpenTag: (tag, attributes) => {
        if (!ALLOWED.has(tag)) {
          note(tag)
          return
        }
        for (const name of Object.keys(attributes)) {
          if (name === 'style') cleanStyleAttribute(attributes, note)
          else if (!attributeAllowed(tag, name)) note(name)
          else if ((name === 'href' || name === 'src') && !SAFE_ADDRESS.test(attributes[name] ?? '')) note(name)
        }
      },
    })
  let html = clean(raw)
  // Broken nesting is put right in one pass and read differently in the next; a few passes reach a form that stays.
  for (let pass = 0, before = raw; html !== before && pass < 5; pass++) {
    before = html
    html = clean(html)
  }
  return { html, removed: [...removed].sort() }
}

const ALLOWED = new Set(TAGS)
const attributeAllowed = (tag: string, name: string): boolean =>
  ATTRIBUTES['*']?.includes(name) === true ||
  (Object.hasOwn(ATTRIBUTES, tag) && ATTRIBUTES[tag]?.includes(name) === true)

function cleanStyleAttribute(attributes: Record<string, string>, note: (name: string) => void): void {
  const declarations = (attributes.style ?? '').split(';').map((part) => part.trim())
  const kept = declarations.filter((declaration) => {
    if (declaration === '') return false
    const colon = declaration.indexOf(':')
    const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase()
    const safe = STYLE_PROPERTY.test(property) && STYLE_VALUE.test(declaration.slice(colon + 1))
    if (!safe) note('style')
    return safe
  })
  if (kept.length === 0) delete attributes.style
  else attributes.style = kept.join('; ')
}

const MARKUP = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]+|#\d+|#x[\da-f]+);/i

/**
 * HTML from a cell that may hold plain text: text becomes paragraphs at empty lines and line breaks elsewhere; HTML is cleaned.
 * @example textToHtml('Linen.\n\nMade in Anhui.').html // '<p>Linen.</p><p>Made in Anhui.</p>'
 */
export function textToHtml(raw: string): CleanedHtml {
  if (MARKUP.test(raw)) return cleanHtml(raw)
  if (raw.trim() === '') return { html: '', removed: [] }
  const escaped = raw.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const paragraphs = escaped.split(/(?:\r?\n|\r)[ \t]*(?:\r?\n|\r)\s*/)
  return { html: paragraphs.map((p) => `<p>${p.replace(/\r?\n|\r/g, '<br />')}</p>`).join(''), removed: [] }
}
