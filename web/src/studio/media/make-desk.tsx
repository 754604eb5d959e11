import { useState } from 'react'
import { useNavigate } from 'react-router'
import type {
  MediaChoicesView,
  ProductDetailView,
  RecipeView,
  WorkView,
} from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { defaultRecipe, WORK_KINDS, type WorkKind, withoutSeed } from './default-recipe.ts'
import { KindIcon } from './kind-icon.tsx'
import { MakeChoices } from './make-choices.tsx'
import { MakePreview } from './make-preview.tsx'
import { newSeed } from './new-seed.ts'

interface MakeDeskProps {
  readonly view: ProductDetailView
  readonly choices: MediaChoicesView
  readonly works: readonly WorkView[]
  readonly kind: WorkKind
  /** A work that is made another way: its choices are the first ones, and it becomes the parent. */
  readonly after?: WorkView
  readonly busy: boolean
  readonly onKind: (kind: WorkKind) => void
  readonly onMake: (recipe: RecipeView, parentId?: string) => void
}

/** Kind, a few choices with what is right already chosen, one button; beside it what will come. */
export function MakeDesk({ view, choices, works, kind, after, busy, onKind, onMake }: MakeDeskProps) {
  const { words, say, lang } = useStudio()
  const { md } = words
  const navigate = useNavigate()
  const parent = after?.kind === kind ? after : undefined
  const [chosen, setChosen] = useState<Partial<Record<WorkKind, RecipeView>>>(
    parent ? { [kind]: withoutSeed(parent.recipe) } : {},
  )
  // The poster that is previewed is the poster that is made: both are drawn with the same seed.
  const [seed] = useState(newSeed)
  const wish = chosen[kind] ?? defaultRecipe(kind, choices, lang)
  const recipe = wish?.kind === 'poster' ? { ...wish, seed } : wish
  const reason = choices.missing.find((row) => row.kind === kind)?.reason
  return (
    <div className="md-make">
      <nav className="md-kinds" aria-label={md.makeNew}>
        <ul>
          {WORK_KINDS.map((id) => {
            const isOff = !defaultRecipe(id, choices, lang)
            return (
              <li key={id}>
                <button
                  type="button"
                  className={isOff ? 'off' : undefined}
                  aria-current={id === kind ? 'true' : undefined}
                  onClick={() => onKind(id)}
                >
                  <KindIcon of={id} size={18} />
                  <span>{md.kinds[id]}</span>
                </button>
              </li>
            )
          })}
        </ul>
      </nav>
      <div className="md-make-two">
        <form
          className="md-form"
          onSubmit={(event) => {
            event.preventDefault()
            if (recipe) onMake(recipe, parent?.id)
          }}
        >
          <header>
            <h2 className="statement">{md.makeHead[kind]}</h2>
            <p className="t2 st-reading">{md.kindHints[kind]}</p>
          </header>
          {recipe ? (
            <>
              <MakeChoices
                productId={view.id}
                recipe={recipe}
                choices={choices}
                onChange={(next) => setChosen((before) => ({ ...before, [kind]: next }))}
              />
              <footer>
                <button type="submit" className="btn primary" disabled={busy}>
                  {busy ? md.sending : md.make[kind]}
                </button>
                {recipe.kind === 'poster' && (
                  <button
                    type="button"
                    className="btn"
                    onClick={() =>
                      navigate(`/studio/products/${view.id}/poster?from=${encodeURIComponent(JSON.stringify(recipe))}`)
                    }
                  >
                    {md.layItOut}
                  </button>
                )}
                <p className="t3 xs st-reading">{md.makeHint}</p>
              </footer>
            </>
          ) : (
            <p className="fix">
              <b className="m">{md.notHere}</b> {say(reason)}
            </p>
          )}
        </form>
        {recipe && <MakePreview view={view} recipe={recipe} choices={choices} works={works} />}
      </div>
    </div>
  )
}
