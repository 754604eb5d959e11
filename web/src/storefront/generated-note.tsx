import { AiLabel } from '../design/ai-label.tsx'
import type { GeneratedView, Lang } from './view.ts'
import { WORDS } from './words.ts'

/** The AI label of a text; opens engine, version, date and what it rests on. */
export function GeneratedNote({ made, lang }: { made: GeneratedView; lang: Lang }) {
  const words = WORDS[lang]
  return (
    <details className="made">
      <summary>
        <AiLabel lang={lang} tone="sunk" words={made.reviewedByMerchant ? words.generatedReviewed : words.generated} />
        {made.claimCount !== undefined && (
          <span className="t3 xs num">{words.claimsAndFacts(made.claimCount, made.factCount)}</span>
        )}
      </summary>
      <dl className="num">
        <dt>{words.engine}</dt>
        <dd>{made.engine}</dd>
        <dt>{words.version}</dt>
        <dd>{made.version}</dd>
        <dt>{words.madeOn}</dt>
        <dd>{made.date}</dd>
        <dt>{words.basedOn}</dt>
        <dd>{words.factsCount(made.factCount)}</dd>
      </dl>
    </details>
  )
}
