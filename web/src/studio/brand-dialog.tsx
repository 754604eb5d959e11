import { type FormEvent, useState } from 'react'
import type { BrandView } from '../../../server/src/contract/types.ts'
import { BrandFields } from './brand-fields.tsx'
import { type BrandDraft, readBrand } from './brand-form.ts'
import { useStudio } from './context.tsx'
import { Dialog } from './dialog.tsx'

const HANDLE = /^[a-z0-9][a-z0-9-]{0,60}$/

/** A brand of one's own: name, handle, voice, words, colours. */
export function BrandDialog({
  taken,
  onCreate,
  onClose,
}: {
  taken: readonly BrandView[]
  onCreate: (handle: string, brand: BrandDraft) => Promise<void>
  onClose: () => void
}) {
  const { words } = useStudio()
  const [problems, setProblems] = useState<{ name?: string; handle?: string }>({})
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const brand = readBrand(data)
    const handle = String(data.get('handle') ?? '').trim()
    const found = {
      ...(brand.name.zh || brand.name.en ? {} : { name: words.brandNameNeeded }),
      ...(!HANDLE.test(handle)
        ? { handle: words.brandHandleWrong }
        : taken.some((known) => known.handle === handle)
          ? { handle: words.brandHandleTaken }
          : {}),
    }
    setProblems(found)
    if (Object.keys(found).length > 0) {
      // The first thing to put right may be out of sight above.
      const form = event.currentTarget
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus())
      return
    }
    setBusy(true)
    await onCreate(handle, brand)
    setBusy(false)
  }
  return (
    <Dialog title={words.newBrand} onClose={onClose} wide>
      <form className="st-form st-wide" onSubmit={(event) => void submit(event)} noValidate>
        <BrandFields nameProblem={problems.name}>
          <label>
            <span>{words.brandHandle}</span>
            <input
              name="handle"
              maxLength={61}
              autoComplete="off"
              spellCheck={false}
              aria-invalid={!!problems.handle}
              aria-describedby="brand-handle"
            />
            <small id="brand-handle" className={problems.handle ? 'bad' : 't3'}>
              {problems.handle ?? words.brandHandleHint}
            </small>
          </label>
        </BrandFields>
        <footer>
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="submit" className="btn ink" disabled={busy}>
            {words.createIt}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
