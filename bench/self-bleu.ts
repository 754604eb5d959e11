/** What a text is compared by: characters in Chinese, words in English. */
export const units = (text: string, lang: 'zh' | 'en'): string[] =>
  lang === 'zh'
    ? [...text.replace(/\s+/g, '')]
    : text
        .toLowerCase()
        .split(/[^\p{L}\p{N}’'-]+/u)
        .filter(Boolean)

const gramsOf = (tokens: readonly string[], n: number): Map<string, number> => {
  const counts = new Map<string, number>()
  for (let i = 0; i + n <= tokens.length; i++) {
    const gram = tokens.slice(i, i + n).join('\u0001')
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  }
  return counts
}

/**
 * Mean BLEU-4 of hypotheses against other texts of the same set: how alike they are, 1 for copies (Zhu et al. 2018, "Texygen").
 * Clipped n-gram precision over all references, geometric mean, brevity penalty by the closest reference length.
 * @param hypotheses and @param references lists of tokens; a text is never its own reference
 */
export function selfBleu4(
  hypotheses: readonly (readonly string[])[],
  references: readonly (readonly string[])[],
): number {
  const most = [1, 2, 3, 4].map((n) => references.map((reference) => gramsOf(reference, n)))
  const lengths = references.map((reference) => reference.length)
  let sum = 0
  for (const hypothesis of hypotheses) {
    let logs = 0
    for (const n of [1, 2, 3, 4]) {
      const own = gramsOf(hypothesis, n)
      let [matched, all] = [0, 0]
      for (const [gram, count] of own) {
        all += count
        let best = 0
        for (const [i, counts] of (most[n - 1] ?? []).entries())
          if (references[i] !== hypothesis) best = Math.max(best, counts.get(gram) ?? 0)
        matched += Math.min(count, best)
      }
      logs += Math.log(Math.max(matched, 1e-9) / Math.max(all, 1)) / 4
    }
    const closest = lengths.reduce((a, b) =>
      Math.abs(b - hypothesis.length) < Math.abs(a - hypothesis.length) ? b : a,
    )
    const brevity = hypothesis.length >= closest ? 1 : Math.exp(1 - closest / Math.max(1, hypothesis.length))
    sum += brevity * Math.exp(logs)
  }
  return hypotheses.length === 0 ? 0 : sum / hypotheses.length
}
