/** A named range that the keyboard moves as well: the platform's own, dressed as a diamond on a line. */
export function Slider({
  name,
  min,
  max,
  step,
  value,
  text,
  onChange,
}: {
  name: string
  min: number
  max: number
  step: number
  value: number
  /** The value as it is read, with its unit. */
  text: string
  onChange: (value: number) => void
}) {
  const at = max > min ? ((value - min) / (max - min)) * 100 : 0
  return (
    <label className="sp-slider num">
      <span>{name}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        style={{ backgroundImage: `linear-gradient(to right, var(--ink) ${at}%, var(--edge) ${at}%)` }}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <output>{text}</output>
    </label>
  )
}
