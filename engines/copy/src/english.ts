const MASS =
  /\b(linen|cotton|wool|cashmere|silk|nylon|polyester|oak|ash|beech|walnut|pine|wood|plywood|steel|iron|aluminium|glass|porcelain|ceramic|rubber|silicone|latex|foam|leather|paper|cork|rattan|cord|lacquer|oil|wax|paint|fleece|bouclé|velvet|denim|canvas|fabric|cloth|yarn|stretch|down|bamboo|plastic|stitching|quilting|embroidery|piping|trim|charging|water|fringe|gel|cream|lotion|mesh|fragrance|elastane|PLA|PET|HDPE|PP|PVC|TPE|ABS|bag-in-box|cardboard|printing|hardware|polish|AMOLED)$/i
const DETERMINED =
  /^(an?|the|no|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|all|each|every|both|some|about|over|up|in|on|at|with|without|for|from|by|as|not|solid|pure|special|\d[\d.,]*|its|their)(?=\s|$)/i

/** The noun at the head of an English phrase: "two-way zip with chin guard" gives "two-way zip". */
function headPhrase(text: string): string {
  return (
    text
      .split(/,|;|:|\(|\s(?:with|of|at|in|for|that|on|over|under|and|from|to|into|by|without|between|around)\s/)[0]
      ?.trim() ?? text
  )
}

/**
 * Puts "a(n)" before a phrase that names one countable thing.
 * @example withArticle('bound crew neck') // 'a(n) bound crew neck'
 */
export function withArticle(text: string): string {
  if (DETERMINED.test(text)) return text
  const head = headPhrase(text)
  const last = head.split(/\s+/).pop() ?? ''
  if (/[^su'i]s$/i.test(last) || /(?:ies|hes|xes)$/i.test(last) || MASS.test(last)) return text
  return `a(n) ${text}`
}

/** True if an English word is read with a vowel at its start. */
function startsWithVowelSound(word: string): boolean {
  if (/^(8|11(?!\d)|18(?!\d)|11,|18,)/.test(word)) return true
  if (/^\d/.test(word)) return false
  if (/^(uni|use|usu|euro|one\b|once|u-|ubi|uti)/i.test(word)) return false
  if (/^(hour|honest|heir)/i.test(word)) return true
  if (/^[A-Z]{2,}\b|^[A-Z]\d|^[A-Z]-/.test(word)) return /^[AEFHILMNORSX]/.test(word)
  return /^[aeiouéèàâäöüå]/i.test(word)
}

/** Resolves every "a(n)" by the word after it. */
export function resolveArticles(text: string, following = ''): string {
  return text.replace(/\b([Aa])\(n\)(\s*)/g, (_, a: string, gap: string, offset: number) => {
    const rest = `${text.slice(offset + 4 + gap.length)}${following}`.replace(/^[\s(]+/, '')
    return `${startsWithVowelSound(rest) ? `${a}n` : a}${gap}`
  })
}

/** Upper-cases the first letter, wherever it stands. */
export function capitalize(text: string): string {
  return /^[a-z]/.test(text) && !/^(pH|iP|eS)/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

const IMPERATIVE_START =
  /^(ask|measure|mark|smell|pour|keep|take|try|write|wash|read|press|undo|pull|tie|push|hold|sit|put|load|count|turn|whiter|start|remember|add|eat|roll|tell|plug|draw|red|no|do|once|one press|some|two|after|hang|mind|close|let|open|use|give|set|bitter|rolled|lit|held|kept|late|damp|remembering|fix|compare|check|allow|begin|lay|keep the|do not|wear|made by hand|younger) /i

/** True if a clause does not join well after "and" or "so", because it is an order or has no subject of its own. */
export const startsWithImperative = (text: string): boolean => IMPERATIVE_START.test(text)
