import Unplug from 'lucide-react/icons/unplug'
import type { PieceView } from '../../../server/src/contract/types.ts'
import { Icon } from '../design/icon.tsx'
import { useStudio } from './context.tsx'

/** Who worded a piece, and what stands in where a model was asked. */
export function PieceWriter({ provenance }: { provenance: PieceView['provenance'] }) {
  const { words, say, lang } = useStudio()
  const { generator, engine, version, parameters, fallback } = provenance
  const [all, own] = [Number(parameters.sentences ?? 0), Number(parameters.sentencesByModel ?? 0)]
  const said =
    generator === 'model' ? [engine, words.sentencesByModel(own, all)] : [`${words.builtIn} ${engine} ${version}`]
  return (
    <p className="t3 xs row st-wraps">
      <span>{said.join(lang === 'zh' ? '，' : ', ')}</span>
      {fallback && (
        <span className="chip note">
          <Icon of={Unplug} size={13} /> {say(fallback.reason)}
        </span>
      )}
    </p>
  )
}
