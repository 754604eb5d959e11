import { Fragment } from 'react'

/** The space keeps words apart where a narrow screen drops the break of an English line. */
const BREAK = (
  <>
    {' '}
    <br />
  </>
)

/**
 * A display line: `\n` breaks by sense, and a comma inside a line is set tighter (标点挤压).
 * @example <Display text={'太阳低下来，\n把家坐暖。'} />
 */
export function Display({ text }: { text: string }) {
  return text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && BREAK}
      {tightenCommas(line)}
    </Fragment>
  ))
}

function tightenCommas(line: string) {
  const parts = line.split('，')
  return parts.map((part, index) => {
    const last = index === parts.length - 1
    return (
      <Fragment key={index}>
        {part}
        {!last && (index === parts.length - 2 && parts[index + 1] === '' ? '，' : <span className="hp">，</span>)}
      </Fragment>
    )
  })
}
