import type { MediaChoicesView, PosterDraftView } from '../../../../server/src/contract/types.ts'
import { Choice } from '../choice.tsx'
import { useStudio } from '../context.tsx'
import { forCampaign, mostOthers } from './chosen-products.ts'
import { isSlot } from './moves.ts'
import type { PosterEdit } from './poster-edit.ts'
import { PosterFindings } from './poster-findings.tsx'
import { PosterWords } from './poster-words.tsx'
import { ProductPicker } from './product-picker.tsx'

interface PosterPanelProps {
  readonly productId: string
  readonly edit: PosterEdit
  readonly draft?: PosterDraftView
  readonly choices: MediaChoicesView
  readonly canEdit: boolean
  /** The last drawing did not come; the one before is shown. */
  readonly hasFailed: boolean
  readonly onChange: (next: PosterEdit, kind?: string) => void
  readonly onTurn: (to: { lang?: 'zh' | 'en' }) => void
  readonly onPoint: (slot?: string) => void
}

/** Words, occasion, what was moved, and what the check says. */
export function PosterPanel(props: PosterPanelProps) {
  const { productId, edit, draft, choices, canEdit, hasFailed, onChange, onTurn, onPoint } = props
  const { words, say } = useStudio()
  const { md } = words
  const campaigns = choices.poster?.campaigns ?? []
  const moved = Object.entries(edit.moves)
  return (
    <aside className="pe-panel" aria-label={md.editor}>
      <fieldset disabled={!canEdit} className="pe-set">
        <legend className="vh">{md.editor}</legend>
        {choices.langs.length > 1 && (
          <Choice
            name={md.textLang}
            options={choices.langs.map((id) => [id, id === 'zh' ? '中文' : 'English'])}
            value={edit.lang}
            onPick={(id) => onTurn({ lang: id === 'en' ? 'en' : 'zh' })}
          />
        )}
        <PosterWords
          edit={edit}
          draft={draft}
          onChange={(field, text) => {
            const { [field]: _before, ...rest } = edit
            onChange(text === undefined ? rest : { ...rest, [field]: text }, field)
          }}
        />
        {campaigns.length > 0 && (
          <Choice
            name={md.campaign}
            options={[['', md.anyCampaign], ...campaigns.map(({ id, name }) => [id, say(name)] as const)]}
            value={edit.campaign ?? ''}
            onPick={(id) => {
              const campaign = (id || undefined) as PosterEdit['campaign']
              const { campaign: _before, template: _layout, ...rest } = forCampaign(edit, campaign)
              onChange({ ...rest, ...(campaign && { campaign }), moves: {} })
            }}
          />
        )}
        {mostOthers(edit.campaign) > 0 && (
          <ProductPicker
            key={edit.campaign}
            productId={productId}
            campaign={edit.campaign}
            chosen={edit.productIds ?? []}
            hasOwnUndo
            onChange={(ids) => {
              // Another number of things stands elsewhere: what was moved means nothing any more.
              const { productIds: _before, template: _layout, ...rest } = edit
              onChange({ ...rest, ...(ids.length > 0 && { productIds: ids }), moves: {} })
            }}
          />
        )}
      </fieldset>
      {hasFailed && <p className="fix">{md.draftFailed}</p>}
      {draft && <PosterFindings draft={draft} onPoint={onPoint} />}
      <section>
        <h2 className="h">{md.moved}</h2>
        {moved.length === 0 ? (
          <p className="t3 xs">{md.movedNone}</p>
        ) : (
          <ul className="pe-moves">
            {moved.map(([slot, move]) => (
              <li key={slot}>
                <span>{md.slots[slot] ?? slot}</span>
                <span className="num t2">
                  {move?.dx}, {move?.dy}
                </span>
                {canEdit && isSlot(slot) && (
                  <button
                    type="button"
                    className="link"
                    onClick={() => {
                      const { [slot]: _there, ...others } = edit.moves
                      onChange({ ...edit, moves: others })
                    }}
                  >
                    {md.home}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
        <p className="t3 xs st-reading">{md.labelStays}</p>
      </section>
    </aside>
  )
}
