import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Link, useLocation, useNavigate, useSearchParams } from 'react-router'
import type { ImportPreviewView, ImportStartView, ImportView } from '../../../../server/src/contract/types.ts'
import { moment } from '../ago.ts'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { DropZone } from '../drop-zone.tsx'
import { ExportMenu } from '../export-menu.tsx'
import { formatName } from '../format-name.ts'
import { ImportPreview } from '../import-preview.tsx'
import { ImportResult } from '../import-result.tsx'
import { Failure, RowSkeleton } from '../states.tsx'

const POLL_MS = 500
const hasEnded = (state: ImportView | undefined): boolean =>
  !!state && ['done', 'failed', 'cancelled'].includes(state.status)

/** A file becomes products: preview row by row, choose, watch, then write packs. */
export function ImportsPage() {
  const { shop, words, lang, failed } = useStudio()
  const client = useQueryClient()
  const navigate = useNavigate()
  const location = useLocation()
  const [preview, setPreview] = useState<ImportPreviewView>()
  const [search, setSearch] = useSearchParams()
  // In the address, so that a page that is loaded again shows how far the import is.
  const running = search.get('import') ?? undefined
  const setRunning = (id: string | undefined) => setSearch(id ? { import: id } : {}, { replace: true })
  const [busy, setBusy] = useState(false)
  const past = useQuery({
    queryKey: ['imports', shop.slug],
    queryFn: () => inShop<{ items: ImportView[] }>(shop.slug, '/imports'),
  })
  const state = useQuery({
    queryKey: ['import', running],
    queryFn: () => inShop<ImportView>(shop.slug, `/imports/${running}`),
    enabled: !!running,
    refetchInterval: (query) => (hasEnded(query.state.data) ? false : POLL_MS),
  })
  const ended = hasEnded(state.data)
  useEffect(() => {
    if (!ended) return
    for (const key of ['imports', 'overview', 'products']) void client.invalidateQueries({ queryKey: [key] })
  }, [ended, client])

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true)
    try {
      await work()
    } catch (error) {
      failed(error)
    }
    setBusy(false)
  }
  const take = (file: File) =>
    attempt(async () => {
      setRunning(undefined)
      setPreview(
        await inShop<ImportPreviewView>(shop.slug, `/imports?fileName=${encodeURIComponent(file.name)}`, {
          body: file,
        }),
      )
    })
  // A file that was dropped on the inbox comes along once.
  const handed = useRef(false)
  const file: unknown = location.state?.file
  useEffect(() => {
    if (handed.current || !(file instanceof File)) return
    handed.current = true
    navigate('/studio/imports', { replace: true })
    void take(file)
  })
  const remap = (mapping: Record<string, string>) =>
    attempt(async () => {
      if (preview)
        setPreview(await inShop<ImportPreviewView>(shop.slug, `/imports/${preview.id}/preview`, { json: { mapping } }))
    })
  const start = (options: ImportStartView) =>
    attempt(async () => {
      if (!preview) return
      await inShop(shop.slug, `/imports/${preview.id}/start`, { json: options })
      setRunning(preview.id)
      setPreview(undefined)
    })
  const done = past.data?.items.filter((row) => row.status !== 'previewed') ?? []
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{words.imports}</h1>
        <ExportMenu />
      </header>
      <div className="st-body">
        {!preview && !running && <DropZone onFile={(chosen) => void take(chosen)} busy={busy} />}
        {!preview && !running && (
          <p className="t3 sm">
            <Link className="link" to="/studio/orders/bring">
              {words.br.fromImports}
            </Link>
          </p>
        )}
        {preview && (
          <ImportPreview
            preview={preview}
            busy={busy}
            onRemap={(mapping) => void remap(mapping)}
            onStart={(options) => void start(options)}
            onCancel={() => setPreview(undefined)}
          />
        )}
        {running && state.isError && <Failure error={state.error} onRetry={() => void state.refetch()} />}
        {running && state.isLoading && <RowSkeleton rows={2} />}
        {running && state.data && <ImportResult state={state.data} onAnother={() => setRunning(undefined)} />}
        {done.length > 0 && !preview && (
          <section>
            <h2 className="h">{words.past}</h2>
            <div className="st-scroll">
              <table className="tbl">
                <tbody>
                  {done.map((row) => (
                    <tr key={row.id}>
                      <td>{row.fileName}</td>
                      <td className="t3 hide-sm">{formatName(row.format, words)}</td>
                      <td className="num">
                        {row.status === 'failed'
                          ? row.counts.created + row.counts.updated > 0
                            ? words.importStopped(row.counts.created + row.counts.updated)
                            : words.importFailed
                          : words.willDo(row.counts.created, row.counts.updated, row.counts.bad)}
                      </td>
                      <td className="t3 hide-sm">{row.createdBy}</td>
                      <td className="r t3 num">{moment(row.createdAt, lang)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        )}
      </div>
    </div>
  )
}
