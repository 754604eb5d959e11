const KEY = 'qm-hidden-jobs'
const MOST = 100

/** Failed jobs that this person has read and put away. */
export const readHidden = (): readonly string[] => (localStorage.getItem(KEY) ?? '').split(' ').filter(Boolean)

/** Puts a failed job away. @returns all that are put away, the newest of them kept */
export function keepHidden(id: string): readonly string[] {
  const hidden = [...readHidden().filter((known) => known !== id), id].slice(-MOST)
  localStorage.setItem(KEY, hidden.join(' '))
  return hidden
}
