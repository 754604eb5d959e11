/** Just enough of OpenAPI to list it. */
interface Document {
  readonly paths?: Readonly<Record<string, unknown>>
}

interface Operation {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly 'x-permission'?: string
}

/**
 * The API document as one Markdown list, for reading beside the code: `contract/ROUTES.md` is this text, and a test
 * keeps it so.
 */
export function routesMarkdown(document: Document): string {
  const groups = new Map<string, string[][]>()
  for (const [path, operations] of Object.entries(document.paths ?? {})) {
    for (const [method, value] of Object.entries(operations as Record<string, Operation>)) {
      const tag = value.tags?.[0] ?? 'Other'
      const row = [method.toUpperCase(), `\`${path}\``, value['x-permission'] ?? '', value.summary ?? '']
      groups.set(tag, [...(groups.get(tag) ?? []), row])
    }
  }
  const sections = [...groups].map(([tag, rows]) => {
    const lines = rows.map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    return [`## ${tag}`, '', '| method | path | right | what |', '| --- | --- | --- | --- |', ...lines].join('\n')
  })
  return `${[HEAD, ...sections].join('\n\n')}\n`
}

const HEAD = `# Routes

Written from the API document by \`WRITE_ROUTES=1 npx vitest run --project e2e server/test/e2e/routes.test.ts\`; do not edit by hand. Inputs and outputs are in the document itself: \`/api\` and \`/api/openapi.json\` of a running server.

Refusals are \`{ error: { code, message: { zh, en }, fields?, id } }\`. A right is what the person's role in the shop must allow: \`read\` (viewer), \`edit\` and \`publish\` (editor), \`manage\` (owner). \`{at}\` is \`@\` and the slug of a shop that is not the first.`
