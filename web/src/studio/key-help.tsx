import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'
import { isMac } from './keys.ts'

/** Every key of the studio. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const { words } = useStudio()
  const rows: readonly (readonly [string, string])[] = [
    [isMac() ? '⌘ K' : 'Ctrl K', words.paletteName],
    ['J K', words.keyMove],
    ['X', words.keySelect],
    ['A', words.keyApprove],
    ['E', words.keyEdit],
    ['R', words.keyReject],
    ['S', words.keyLater],
    ['W', words.keyWhy],
    ['Z', words.keyUndo],
    ['⇧ Z', words.md.keyRedo],
    ['N', words.md.keyMake],
    ['P', words.md.keyPropose],
    ['L', words.md.keyPlay],
    ['?', words.keyHelp],
  ]
  return (
    <Dialog title={words.keyHelp} onClose={onClose}>
      <dl className="st-keylist">
        {rows.map(([key, name]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((part) => (
                <kbd key={part} className="kbd">
                  {part}
                </kbd>
              ))}
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      <p className="t2 sm">{words.keyPlaces}</p>
      <p className="t3 xs">{words.keysHint}</p>
    </Dialog>
  )
}
