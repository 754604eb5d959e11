import Heart from 'lucide-react/icons/heart'
import { Icon } from '../design/icon.tsx'
import type { Lang, LikeView } from './view.ts'
import { REMIX_WORDS } from './words-remixes.ts'

/** A like as a form: it works without script, and without leaving the page with it. */
export function RemixLike({ like, lang, about }: { like: LikeView; lang: Lang; about: string }) {
  return (
    <form method="post" action={like.action} data-react>
      <input type="hidden" name="target" value={like.target} />
      <input type="hidden" name="id" value={like.id} />
      <input type="hidden" name="act" value="like" />
      <button type="submit" className="icon-btn like" aria-pressed={false}>
        <Icon of={Heart} size={16} />
        <span className="vh">{`${REMIX_WORDS[lang].like}: ${about}`}</span>
        <span className="num" data-react-count>
          {like.count > 0 && like.count}
        </span>
      </button>
    </form>
  )
}
