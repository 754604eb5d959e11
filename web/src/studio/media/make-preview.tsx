import { useMemo } from 'react'
import type {
  MediaChoicesView,
  ProductDetailView,
  RecipeView,
  WorkView,
} from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { Failure } from '../states.tsx'
import { useBrowserVoice } from './use-browser-voice.ts'
import { draftUrl, usePosterDraft } from './use-poster-draft.ts'

interface MakePreviewProps {
  readonly view: ProductDetailView
  readonly recipe: RecipeView
  readonly choices: MediaChoicesView
  readonly works: readonly WorkView[]
}

/** What is there to be seen before anything is made: the poster itself, the words to be read, the picture to start from. */
export function MakePreview({ view, recipe, choices, works }: MakePreviewProps) {
  switch (recipe.kind) {
    case 'poster':
      return <PosterPreview productId={view.id} recipe={recipe} />
    case 'speech':
      return <WordsPreview recipe={recipe} choices={choices} />
    case 'film':
    case 'storyboard':
      return <FilmPreview view={view} recipe={recipe} works={works} />
    default:
      return <PicturePreview view={view} recipe={recipe} choices={choices} works={works} />
  }
}

function PosterPreview({ productId, recipe }: { productId: string; recipe: Extract<RecipeView, { kind: 'poster' }> }) {
  const { words, say, lang } = useStudio()
  const { md } = words
  const comma = lang === 'zh' ? '，' : ', '
  const { draft, isSlow, error, retry } = usePosterDraft(productId, recipe)
  const url = draftUrl(draft)
  const layout = draft?.templates.find(({ id }) => id === draft.template)
  return (
    <figure className="md-try" aria-busy={isSlow}>
      {url && draft ? (
        <img src={url} width={draft.width} height={draft.height} alt={draft.words.headline} lang={recipe.lang} />
      ) : error ? (
        <Failure error={error} onRetry={retry} />
      ) : (
        <div className="md-blank">{draft && <p className="t2">{md.noLayout}</p>}</div>
      )}
      <figcaption className="t3 xs">
        {md.preview}
        {layout && `${comma}${md.layoutNow(say(layout.name))}`}
        {isSlow && `${comma}${md.drawing}`}
      </figcaption>
    </figure>
  )
}

/** A text that is whole ends so; an excerpt goes on. */
const ENDS = /[。！？.!?」”]$/u

function WordsPreview({
  recipe,
  choices,
}: {
  recipe: Extract<RecipeView, { kind: 'speech' }>
  choices: MediaChoicesView
}) {
  const { words } = useStudio()
  const { md } = words
  const voice = useBrowserVoice(recipe.lang)
  const source = choices.speech?.sources.find(({ from }) => JSON.stringify(from) === JSON.stringify(recipe.from))
  const begins = source?.excerpt[recipe.lang] ?? ''
  const text = begins && !ENDS.test(begins) ? `${begins}……` : begins
  return (
    <div className="md-say">
      <h3>{md.willSay}</h3>
      <p className="md-reading" lang={recipe.lang === 'zh' ? 'zh-CN' : 'en'}>
        {voice.at >= 0 ? (
          <>
            <span className="said">{text.slice(0, voice.at)}</span>
            {text.slice(voice.at)}
          </>
        ) : (
          text
        )}
      </p>
      {text && (
        <p className="row st-wraps">
          {voice.name ? (
            <>
              <button
                type="button"
                className="btn"
                onClick={() => (voice.isSpeaking ? voice.stop() : voice.speak(text))}
              >
                {voice.isSpeaking ? md.browserVoiceStop : md.browserVoiceTry}
              </button>
              <span className="t3 xs">{md.browserVoice(voice.name)}</span>
            </>
          ) : (
            <span className="t3 xs">{md.browserVoiceNone}</span>
          )}
        </p>
      )}
      {voice.name && <p className="t3 xs st-reading">{md.browserVoiceHint}</p>}
    </div>
  )
}

/** The newest board of the same film if there is one; else its frame in true proportion, the picture that it begins with, the seconds. */
function FilmPreview({
  view,
  recipe,
  works,
}: {
  view: ProductDetailView
  recipe: Extract<RecipeView, { kind: 'film' | 'storyboard' }>
  works: readonly WorkView[]
}) {
  const { words, say } = useStudio()
  const { md } = words
  const board = works.find(
    ({ recipe: made }) =>
      made.kind === 'storyboard' &&
      made.lang === recipe.lang &&
      made.cut === recipe.cut &&
      made.format === recipe.format &&
      made.seconds === recipe.seconds,
  )
  const picture = view.pictures.find(({ url }) => url)
  if (board)
    return (
      <figure className="md-try">
        <img src={board.url} width={board.width ?? 1080} height={board.height ?? 1080} alt={say(board.alt)} />
        <figcaption className="t3 xs">
          {md.kinds.storyboard} · {md.version(board.version)}
        </figcaption>
      </figure>
    )
  return (
    <figure className="md-try">
      <div className={`md-frame ${recipe.format}`} aria-hidden="true">
        {picture?.url && <img src={picture.url} alt="" width={720} height={720} />}
        <span className="num">{recipe.format === 'portrait' ? '9:16' : '16:9'}</span>
      </div>
      <div className="md-ruler num" aria-hidden="true">
        {Array.from({ length: recipe.seconds / 3 + 1 }, (_, i) => (
          <span key={i}>{i * 3}</span>
        ))}
      </div>
      <figcaption className="t3 xs">{words.secondsOf(recipe.seconds)}</figcaption>
    </figure>
  )
}

/** The picture that is cut out, the newest still of the same scene, or the product as the shop shows it now. */
function PicturePreview({ view, recipe, choices, works }: MakePreviewProps) {
  const { words, say } = useStudio()
  const { md } = words
  const shown = useMemo(() => {
    if (recipe.kind === 'cutout') return choices.cutout?.pictures.find(({ hash }) => hash === recipe.pictureHash)
    const same = works.find(
      ({ recipe: made }) =>
        (made.kind === 'render' || made.kind === 'picture') &&
        made.kind === recipe.kind &&
        'scene' in recipe &&
        made.scene === recipe.scene,
    )
    return same ? { url: same.url, alt: same.alt } : undefined
  }, [recipe, choices, works])
  const first = view.pictures.find(({ url }) => url)
  const picture = shown ?? (first?.url ? { url: first.url, alt: first.alt } : undefined)
  if (!picture) return <div className="md-blank" />
  return (
    <figure className="md-try">
      <img src={picture.url} width={960} height={1200} alt={say(picture.alt)} />
      <figcaption className="t3 xs">
        {recipe.kind === 'cutout' ? md.whichPicture : shown ? md.scene : words.now}
      </figcaption>
    </figure>
  )
}
