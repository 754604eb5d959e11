import type { SpanView, VoiceTextView } from '../../../server/src/contract/types.ts'

/** A listing to read, with a thread under what rests on a fact. */
export function ListingWords({ text, lang }: { text: VoiceTextView['zh']; lang: 'zh' | 'en' }) {
  return (
    <div lang={lang === 'zh' ? 'zh-CN' : 'en'}>
      <p className="m">
        <Said spans={text.title} />
      </p>
      <ul>
        {text.sellingPoints.map((point, index) => (
          <li key={index}>
            <Said spans={point} />
          </li>
        ))}
      </ul>
      {text.description.map((paragraph, index) => (
        <p key={index}>
          <Said spans={paragraph} />
        </p>
      ))}
      <p className="ad">
        <b>
          <Said spans={text.adHeadline} />
        </b>
        <br />
        <Said spans={text.adBody} />
      </p>
    </div>
  )
}

function Said({ spans }: { spans: readonly SpanView[] }) {
  return spans.map((span, index) =>
    span.factIds.length > 0 ? (
      <span key={index} className="claim">
        {span.text}
      </span>
    ) : (
      span.text
    ),
  )
}
