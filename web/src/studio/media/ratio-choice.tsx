import type { LocalizedText } from '@qianmian/kernel'
import { useStudio } from '../context.tsx'

interface Sized {
  readonly id: string
  readonly name: LocalizedText
  readonly width: number
  readonly height: number
}

const LONG = 18

/** Sizes as outlines in their true proportion, with their names. */
export function RatioChoice({
  name,
  options,
  value,
  onPick,
}: {
  name: string
  options: readonly Sized[]
  value: string
  onPick: (id: string) => void
}) {
  const { say } = useStudio()
  return (
    <fieldset className="md-ratio">
      <legend className="t2 sm">{name}</legend>
      <p className="row st-wraps">
        {options.map(({ id, name: label, width, height }) => {
          const scale = LONG / Math.max(width, height)
          const [w, h] = [width * scale, height * scale]
          return (
            <button
              key={id}
              type="button"
              className={value === id ? 'on' : undefined}
              aria-pressed={value === id}
              onClick={() => onPick(id)}
            >
              <svg width={20} height={20} viewBox="-10 -10 20 20" aria-hidden="true">
                <rect x={-w / 2} y={-h / 2} width={w} height={h} />
              </svg>
              <span>{say(label)}</span>
            </button>
          )
        })}
      </p>
    </fieldset>
  )
}
