import { useQueryClient } from '@tanstack/react-query'
import ArrowLeft from 'lucide-react/icons/arrow-left'
import Redo2 from 'lucide-react/icons/redo-2'
import RotateCcw from 'lucide-react/icons/rotate-ccw'
import Undo2 from 'lucide-react/icons/undo-2'
import { useEffect, useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { MediaChoicesView, ProductDetailView, WorkView } from '../../../../server/src/contract/types.ts'
import { Icon } from '../../design/icon.tsx'
import { inShop } from '../api.ts'
import { useStudio } from '../context.tsx'
import { KeyBar } from '../key-bar.tsx'
import { useKeys } from '../keys.ts'
import { Failure } from '../states.tsx'
import { ExportPoster } from './export-poster.tsx'
import { slotsOfFinding } from './finding-slots.ts'
import { LayoutStrip } from './layout-strip.tsx'
import { PosterCanvas } from './poster-canvas.tsx'
import { type PosterEdit, recipeOf } from './poster-edit.ts'
import { PosterPanel } from './poster-panel.tsx'
import { RatioChoice } from './ratio-choice.tsx'
import { useLayouts } from './use-layouts.ts'
import { useMediaDeeds } from './use-media.ts'
import { usePosterDraft } from './use-poster-draft.ts'
import { usePosterEditor } from './use-poster-editor.ts'
import { waitForJob } from './wait-for-job.ts'

interface PosterEditorViewProps {
  readonly product: ProductDetailView
  readonly choices: MediaChoicesView
  /** The poster that is edited; absent for a new one. */
  readonly work?: WorkView
  readonly first: PosterEdit
}

/** Layouts on the left, the poster in the middle, words and check on the right; save makes a new version. */
export function PosterEditorView({ product, choices, work, first }: PosterEditorViewProps) {
  const { shop, words, say, failed, toast } = useStudio()
  const { md } = words
  const client = useQueryClient()
  const navigate = useNavigate()
  const canEdit = shop.role !== 'viewer'
  const editor = usePosterEditor(first, `qm-poster-${work?.id ?? product.id}`)
  const { edit } = editor
  const recipe = recipeOf(edit)
  const { draft, of, isSlow, error, retry } = usePosterDraft(product.id, recipe)
  const templates = draft?.templates ?? []
  const pictures = useLayouts(
    product.id,
    recipe,
    templates.map(({ id }) => id),
  )
  const { start } = useMediaDeeds()
  const [pointed, setPointed] = useState<string>()
  const [isSaving, setIsSaving] = useState(false)
  const left = useRef<AbortController>(undefined)
  useEffect(() => () => left.current?.abort(), [])

  /** @returns the work that was made, or undefined when it was not; the toast has said why */
  const save = async (): Promise<WorkView | undefined> => {
    if (isSaving || !canEdit) return undefined
    setIsSaving(true)
    left.current = new AbortController()
    try {
      const begun = await start(product.id, recipe, work?.id)
      if (!begun) return undefined
      const ended = await waitForJob(shop.slug, begun, left.current.signal)
      if (!ended.workId) {
        toast({ text: ended.error ? say(ended.error) : md.jobFailed, isError: true })
        return undefined
      }
      const made = await inShop<WorkView>(shop.slug, `/works/${ended.workId}`)
      editor.keep(edit)
      client.setQueryData(['work', shop.slug, made.id], made)
      await client.invalidateQueries({ queryKey: ['works'] })
      toast({ text: md.savedVersion(made.version) })
      return made
    } catch (problem) {
      if (!left.current.signal.aborted) failed(problem)
      return undefined
    } finally {
      setIsSaving(false)
    }
  }
  const saveAndStay = async () => {
    const made = await save()
    if (made) navigate(`/studio/products/${product.id}/poster/${made.id}`, { replace: true })
  }
  // The wish, not the drawing: keys go on from a layout that is still being drawn, or has no room for the words.
  const shown = edit.template ?? draft?.template ?? null
  const layout = (by: number) => {
    const at = templates.findIndex(({ id }) => id === shown)
    const next = templates[(at + by + templates.length) % templates.length]
    if (next && canEdit) editor.turn({ template: next.id })
  }
  useKeys({
    z: editor.undo,
    'shift+z': editor.redo,
    s: () => editor.isChanged && void saveAndStay(),
    j: () => layout(1),
    k: () => layout(-1),
  })

  const found: Record<string, 'ask' | 'block'> = {}
  for (const finding of draft?.lint ?? [])
    for (const slot of slotsOfFinding(finding, draft!)) if (found[slot] !== 'block') found[slot] = finding.status
  const isNew = !work
  return (
    <div className="pe">
      <header className="st-top">
        <Link
          className="icon-btn"
          to={`/studio/products/${product.id}?tab=media${work ? `&at=${work.id}` : ''}`}
          aria-label={md.back}
          title={md.back}
        >
          <Icon of={ArrowLeft} size={17} />
        </Link>
        <h1 className="clip">{md.editorOf(say(product.name))}</h1>
        <span className="t3 xs num" role="status">
          {isSaving
            ? md.saving
            : editor.isChanged
              ? md.notSaved
              : isNew
                ? ''
                : `${md.version(work.version)} · ${md.allSaved}`}
        </span>
        <div className="st-right row">
          {canEdit && (
            <>
              <button
                type="button"
                className="icon-btn"
                disabled={!editor.canUndo}
                aria-label={md.undo}
                title={`${md.undo} Z`}
                onClick={editor.undo}
              >
                <Icon of={Undo2} size={16} />
              </button>
              <button
                type="button"
                className="icon-btn"
                disabled={!editor.canRedo}
                aria-label={md.redo}
                title={`${md.redo} ⇧Z`}
                onClick={editor.redo}
              >
                <Icon of={Redo2} size={16} />
              </button>
              <button
                type="button"
                className="icon-btn"
                disabled={!editor.isChanged}
                aria-label={md.reset}
                title={md.reset}
                onClick={editor.reset}
              >
                <Icon of={RotateCcw} size={15} />
              </button>
            </>
          )}
          <ExportPoster work={work} isChanged={editor.isChanged} canSave={canEdit} save={save} />
          {canEdit && (
            <button
              type="button"
              className="btn primary"
              disabled={isSaving || (!editor.isChanged && !isNew)}
              onClick={() => void saveAndStay()}
            >
              {isSaving ? md.saving : isNew ? md.saveFirst : md.save} <kbd className="kbd">S</kbd>
            </button>
          )}
        </div>
      </header>
      <div className="pe-body">
        <LayoutStrip
          templates={templates}
          pictures={pictures}
          shown={shown}
          ratio={draft ? draft.width / draft.height : 0.75}
          onPick={(template) => canEdit && editor.turn({ template })}
        />
        <div className="pe-main">
          {choices.poster && (
            <RatioChoice
              name={md.format}
              options={choices.poster.formats}
              value={edit.format}
              onPick={(format) => canEdit && editor.turn({ format: format as PosterEdit['format'] })}
            />
          )}
          <div className="pe-room" aria-busy={isSlow}>
            {draft ? (
              <PosterCanvas
                draft={draft}
                drawnMoves={of?.moves ?? {}}
                moves={edit.moves}
                lang={edit.lang}
                found={found}
                pointed={pointed}
                canMove={canEdit && draft.picture !== null}
                // From the first move on, the layout that was moved in stays.
                onMove={(moves) =>
                  editor.change({ ...edit, ...(draft.template && { template: draft.template }), moves }, 'move')
                }
              />
            ) : error ? (
              <Failure error={error} onRetry={retry} />
            ) : (
              <div className="md-blank" />
            )}
          </div>
          <p className="t3 xs pe-hint" id="pe-hint">
            {isSlow ? md.drawing : canEdit ? md.slotHint : words.viewerOnly}
          </p>
        </div>
        <PosterPanel
          productId={product.id}
          edit={edit}
          draft={draft}
          choices={choices}
          canEdit={canEdit}
          hasFailed={error !== undefined && draft !== undefined}
          onChange={editor.change}
          onTurn={editor.turn}
          onPoint={setPointed}
        />
      </div>
      <footer className="dock low">
        <KeyBar
          keys={[
            ['J K', md.keyLayout],
            ['← ↑ → ↓', md.keyNudge],
            ['Z', md.keyUndo],
            ['⇧ Z', md.keyRedo],
            ['S', md.keySave],
          ]}
        />
      </footer>
    </div>
  )
}
