/** Capitals are lower than Chinese characters: in a mixed label they are set larger until both stand equally high. */
export function labelRuns(text: string, size: number): { readonly text: string; readonly size: number }[] {
  const runs = text.match(/[\p{Script=Han}，、。：]+|[^\p{Script=Han}，、。：]+/gu) ?? [text]
  const isMixed = runs.length > 1
  return runs.map((run) => ({ text: run, size: isMixed && !/\p{Script=Han}/u.test(run) ? size * 1.2 : size }))
}
