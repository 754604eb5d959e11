import type { LearnView } from '../../../../server/src/contract/types.ts'
import { useStudio } from '../context.tsx'
import { count, plainPoints, points } from './figures.ts'
import { Frame, Nothing } from './frame.tsx'

/** What was learned, in sentences; those that are not sure say so. */
export function Lessons({ view }: { view: LearnView }) {
  const { words, say } = useStudio()
  return (
    <Frame title={words.ln.lessons} className="ln-c4">
      {view.lessons.length === 0 ? (
        <Nothing text={words.ln.lessonsEmpty} />
      ) : (
        <ul className="ln-find">
          {view.lessons.map((lesson) => (
            <li key={say(lesson.sentence)}>
              <span className={lesson.isSure ? undefined : 't2'}>{say(lesson.sentence)}</span>
              <small className="num">
                {lesson.isSure ? words.ln.lessonProducts(lesson.products) : words.ln.unsure}
              </small>
            </li>
          ))}
        </ul>
      )}
    </Frame>
  )
}

/** What another way of deciding would have led to; where that cannot be known, the refusal stands in the same place. */
export function WhatIf({ view }: { view: LearnView }) {
  const { words, say, lang } = useStudio()
  const ln = words.ln
  return (
    <Frame title={ln.whatIf} className="ln-c3" aside={<span>{ln.offline}</span>}>
      {view.whatIf.length === 0 ? (
        <Nothing text={ln.whatIfEmpty} />
      ) : (
        <ul>
          {view.whatIf.map(({ name, answer, refusal }) => (
            <li key={say(name)} className="ln-ope">
              <span>{say(name)}</span>
              {answer ? (
                <b className="num">{ln.points(points(answer.difference))}</b>
              ) : (
                <span className="chip block">{ln.noAnswer}</span>
              )}
              <span className="s num">
                {answer
                  ? [
                      ln.range(plainPoints(answer.low), plainPoints(answer.high)),
                      ln.ess(count(Math.round(answer.ess))),
                    ].join(lang === 'zh' ? '，' : ', ')
                  : refusal && say(refusal)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Frame>
  )
}
