import X from 'lucide-react/icons/x'
import { Icon } from '../design/icon.tsx'
import { NICKNAME_MAX_CHARS, REMIX_CONSENT, REMIX_MAX_CHARS } from './limits.ts'
import type { CommentView, Lang, RemixesView, RemixPosterView } from './view.ts'
import { REMIX_WORDS, type RemixWords } from './words-remixes.ts'

/** A comment is quoted in a list: its beginning tells which one is meant. */
const QUOTED = 40
const short = (text: string) => (text.length > QUOTED ? `${text.slice(0, QUOTED)}……` : text)

/**
 * The form in which a shopper says it her way. Without script the dialog stands open in the page as a plain form; the script
 * folds it into a sheet.
 */
export function RemixSheet({
  remixes,
  comments,
  lang,
}: {
  remixes: RemixesView
  comments: readonly CommentView[]
  lang: Lang
}) {
  const words = REMIX_WORDS[lang]
  const captions = remixes.items.filter((item) => item.kind === 'caption' && item.lang === lang)
  const { posters } = remixes
  return (
    <dialog className="sheet rx-sheet" id="remix" aria-labelledby="remix-title" open>
      <form method="dialog" className="sheet-hd">
        <h2 id="remix-title" className="d3">
          {words.title}
        </h2>
        <button type="submit" className="icon-btn needs-js" aria-label={words.close}>
          <Icon of={X} size={20} />
        </button>
      </form>
      <form className="rx-form" method="post" action={remixes.action} data-remix-form>
        <fieldset className="rx-kinds">
          <legend className="vh">{words.kindLegend}</legend>
          {(['caption', ...(posters.length > 0 ? (['poster'] as const) : []), 'question'] as const).map((kind) => (
            <label key={kind}>
              <input type="radio" name="kind" value={kind} defaultChecked={kind === 'caption'} />
              <span>{words.kinds[kind]}</span>
            </label>
          ))}
        </fieldset>
        {captions.length > 0 && (
          <label className="field for-caption">
            <span>{words.of}</span>
            <select name="of" defaultValue="">
              <option value="">{words.ofOriginal(remixes.original.text)}</option>
              {captions.map((item) => (
                <option key={item.id} value={item.id}>{`${item.credit}: ${item.text}`}</option>
              ))}
            </select>
          </label>
        )}
        {captions.length === 0 && <p className="t2 sm for-caption">{words.ofOriginal(remixes.original.text)}</p>}
        {comments.length > 0 && (
          <label className="field for-question">
            <span>{words.comment}</span>
            <select name="comment" defaultValue="">
              <option value="">{words.commentNone}</option>
              {comments.map((comment) => (
                <option key={comment.id} value={comment.id}>{`${comment.nickname}: ${short(comment.text)}`}</option>
              ))}
            </select>
          </label>
        )}
        {posters.length > 0 && <PosterChoices posters={posters} facts={remixes.facts} words={words} />}
        <label className="field">
          <span className="row between">
            <span data-remix-label>{words.yours.caption}</span>
            <output className="num t3 xs needs-js" data-remix-count>
              {words.count(0, REMIX_MAX_CHARS.caption)}
            </output>
          </span>
          <textarea name="text" rows={2} required maxLength={REMIX_MAX_CHARS.question} data-remix-text />
        </label>
        <label className="field">
          <span>{words.nickname}</span>
          <input
            name="nickname"
            maxLength={NICKNAME_MAX_CHARS}
            autoComplete="nickname"
            aria-describedby="remix-name-help"
          />
          <span className="t3 xs" id="remix-name-help">
            {words.nicknameHelp}
          </span>
        </label>
        <label className="vh" aria-hidden="true">
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
        <div className="rx-preview needs-js" data-remix-preview>
          <p className="kick">{words.preview}</p>
          <blockquote data-remix-said>{words.previewWaits}</blockquote>
          <img data-remix-picture alt="" hidden />
          <p className="t3 xs" data-remix-by />
        </div>
        <label className="rx-consent">
          <input type="checkbox" name="consent" required />
          <span>{REMIX_CONSENT[lang]}</span>
        </label>
        <p className="rx-notice" role="status" data-remix-notice />
        <button type="submit" className="btn ink big">
          {words.send}
        </button>
        <p className="t3 xs">
          <a className="link" href={remixes.ownHref} rel="nofollow">
            {words.seeOwn}
          </a>
        </p>
      </form>
    </dialog>
  )
}

function PosterChoices({
  posters,
  facts,
  words,
}: {
  posters: readonly RemixPosterView[]
  facts: RemixesView['facts']
  words: RemixWords
}) {
  const templates = new Map(posters.flatMap((poster) => poster.templates.map((one) => [one.id, one.name])))
  return (
    <div className="for-poster rx-poster">
      <fieldset>
        <legend>{words.posterLegend}</legend>
        <div className="rx-posters">
          {posters.map((poster, index) => (
            <label key={poster.id}>
              <input type="radio" name="work" value={poster.id} defaultChecked={index === 0} />
              <img src={`${poster.picture.src}?w=160`} width={72} height={90} alt={poster.picture.alt} loading="lazy" />
            </label>
          ))}
        </div>
      </fieldset>
      <label className="field">
        <span>{words.template}</span>
        <select name="template" defaultValue="">
          <option value="">{words.templateAny}</option>
          {[...templates].map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {facts.length > 0 && (
        <fieldset className="rx-facts">
          <legend>{words.facts}</legend>
          {facts.map((fact, index) => (
            <label key={fact.id}>
              <input type="checkbox" name="facts" value={fact.id} defaultChecked={index < 2} />
              <span>{fact.text}</span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}
