import { HooksPart } from '../connections/hooks-part.tsx'
import { KeysPart } from '../connections/keys-part.tsx'
import { MedusaPart } from '../connections/medusa-part.tsx'
import { useStudio } from '../context.tsx'
import { Empty } from '../states.tsx'

/** Programs that come in with a key, and systems that are told what happens. For owners. */
export function ConnectionsPage() {
  const { shop, words } = useStudio()
  const { cn } = words
  return (
    <div className="st-page">
      <header className="st-top">
        <h1>{words.connections}</h1>
        <p className="t2">{cn.sentence}</p>
      </header>
      {shop.role === 'owner' ? (
        <div className="st-body cn-body">
          <KeysPart />
          <HooksPart />
          <MedusaPart />
        </div>
      ) : (
        <Empty text={cn.onlyOwner} />
      )}
    </div>
  )
}
