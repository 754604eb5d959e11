/** A few values of which one holds, as chips. */
export function Choice({
  name,
  options,
  value,
  onPick,
}: {
  name: string
  options: readonly (readonly [string, string])[]
  value: string
  onPick: (value: string) => void
}) {
  return (
    <fieldset>
      <legend className="t2 sm">{name}</legend>
      <p className="row st-wraps">
        {options.map(([id, label]) => (
          <button
            key={id}
            type="button"
            className={value === id ? 'chip line on' : 'chip line'}
            aria-pressed={value === id}
            onClick={() => onPick(id)}
          >
            {label}
          </button>
        ))}
      </p>
    </fieldset>
  )
}
