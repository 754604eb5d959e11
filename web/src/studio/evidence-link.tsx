import type { FactView } from '../../../server/src/contract/types.ts'
import { useStudio } from './context.tsx'

/** Only an address of the web becomes a link: anything else in a fact is a name. */
const isAddress = (ref: string): boolean => /^https?:\/\/[^\s]+$/i.test(ref)

/** What a fact rests on: a report's name, or a link to it, with its page. */
export function EvidenceLink({ evidence }: { evidence: FactView['evidence'] }) {
  const { words } = useStudio()
  if (!evidence) return <>{words.none}</>
  const page = evidence.page ? ` ${words.pageNo(evidence.page)}` : ''
  if (!isAddress(evidence.ref)) return <>{evidence.ref + page}</>
  return (
    <>
      <a className="link" href={evidence.ref} target="_blank" rel="noreferrer noopener" title={evidence.ref}>
        {words.openEvidence}
      </a>
      {page}
    </>
  )
}
