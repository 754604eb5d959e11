import { exportProducts } from '../../src/flows/export-products.ts'
import { continueImport, type ImportStart, previewImport, startImport } from '../../src/flows/import-products.ts'
import { findImport } from '../../src/modules/imports/index.ts'
import type { Ctx } from '../../src/platform/ctx.ts'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The shop's products as a file, decoded as UTF-8. */
export async function exportText(ctx: Ctx, format: Parameters<typeof exportProducts>[1]): Promise<string> {
  return new TextDecoder().decode(await exportBytes(ctx, format))
}

export async function exportBytes(ctx: Ctx, format: Parameters<typeof exportProducts>[1]): Promise<Uint8Array> {
  const file = await exportProducts(ctx, format)
  const parts: Uint8Array[] = []
  for await (const chunk of file.chunks) parts.push(chunk)
  return new Uint8Array(Buffer.concat(parts))
}

/** Previews, starts and runs an import to its end. A refusal at the start comes back as such. */
export async function importAll(ctx: Ctx, name: string, file: Uint8Array | string, start: Partial<ImportStart> = {}) {
  const bytes = typeof file === 'string' ? bytesOf(file) : file
  const preview = await previewImport(ctx, { name, bytes })
  if (!preview.ok) throw new Error(preview.error.message.en)
  const started = await startImport(ctx, preview.value.id, { mode: 'good-rows', ...start })
  if (!started.ok) return { refused: started.error, preview: preview.value }
  await continueImport(ctx, preview.value.id, new AbortController().signal, () => {})
  return { row: await findImport(ctx, preview.value.id), preview: preview.value }
}
