import { CornerGlyph } from '../design/corner-glyph.tsx'
import { COMMENT_MAX_CHARS, NICKNAME_MAX_CHARS } from './limits.ts'
import type { Lang, ProductView } from './view.ts'
import { WORDS } from './words.ts'
import { REMIX_WORDS } from './words-remixes.ts'

/** What people said, and a form that also works without script. */
export function Comments({ view, lang }: { view: ProductView; lang: Lang }) {
  const words = WORDS[lang]
  const { comments, shell } = view
  return (
    <section className="says" id="comments">
      <h2 className="d3">
        {words.comments}
        {comments.total > 0 && <span className="t3 num sm">{words.commentCount(comments.total)}</span>}
      </h2>
      <div className="said">
        {comments.items.length === 0 && <p className="t2 none">{words.noComments}</p>}
        <ul data-comments>
          {comments.items.map((comment) => (
            <li
              key={comment.id}
              lang={comment.lang && comment.lang !== lang ? (comment.lang === 'zh' ? 'zh-CN' : 'en') : undefined}
            >
              <p className="words">{comment.text}</p>
              <p className="t3 xs by">
                <CornerGlyph of={['user']} lang={lang} /> {comment.nickname} <time className="num">{comment.date}</time>
                {view.remixes && (
                  <button type="button" className="link needs-js" data-remix-open="question" data-comment={comment.id}>
                    {REMIX_WORDS[lang].ask}
                  </button>
                )}
              </p>
            </li>
          ))}
        </ul>
      </div>
      <form className="speak" method="post" action={comments.action} data-comment-form>
        {shell.csrf && <input type="hidden" name="csrf" value={shell.csrf} />}
        <label className="field">
          <span>{words.yourComment}</span>
          <textarea name="text" required maxLength={COMMENT_MAX_CHARS} rows={3} aria-describedby="comment-help" />
        </label>
        <label className="field">
          <span>{words.nickname}</span>
          <input name="nickname" required maxLength={NICKNAME_MAX_CHARS} autoComplete="nickname" />
        </label>
        <label className="vh" aria-hidden="true">
          <input name="website" tabIndex={-1} autoComplete="off" />
        </label>
        <div className="row between">
          <p className="t3 xs" id="comment-help">
            {words.commentHelp}
          </p>
          <button type="submit" className="btn ink">
            {words.send}
          </button>
        </div>
        <p className="notice" role="status" data-comment-notice>
          {comments.notice}
        </p>
      </form>
    </section>
  )
}
