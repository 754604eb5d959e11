import { useStudio } from './context.tsx'

/** The keys of a page, at its foot; a pointer does not need them, so they hide on a phone. */
export function KeyBar({ keys }: { keys: readonly (readonly [string, string])[] }) {
  const { words } = useStudio()
  return (
    <div className="keys hide-sm">
      {[...keys, ['?', words.keyHelp] as const].map(([key, name]) => (
        <span key={key}>
          {key.split(' ').map((part) => (
            <kbd key={part} className="kbd">
              {part}
            </kbd>
          ))}
          {name}
        </span>
      ))}
    </div>
  )
}
