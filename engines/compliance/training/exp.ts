import { readdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs'
import { featuresOf } from '../src/reader/features.ts'
import { foundIn, readCorpus, type Sentence } from './corpus.ts'
import { ownSentences } from './own-sentences.ts'
import { readBy, train, type Example } from './regression.ts'
type S = Sentence & { author: string }
const base: S[] = readCorpus().map((s) => ({ ...s, author: 'old' }))
const more: S[] = []
for (const a of ['d', 'e', 'F', 'G', 'i', 'j', 'K', 'k', 'l', 'L', 'J']) {
  const dir = `/work/authors/${a}/`
  if (!existsSync(dir)) continue
  for (const f of readdirSync(dir).filter((n) => n.endsWith('.tsv')))
    for (const line of readFileSync(dir + f, 'utf8').split('\n').filter(Boolean)) {
      const [label, kind = '', category = '', text = ''] = line.split('\t')
      const found = foundIn(text, category)
      more.push({ author: a.toLowerCase(), theme: f, label: label as 'V', kind, category, text, found, features: featuresOf(text, { category, found }) })
    }
}
const all = [...base, ...more]
const seen = new Map<string, string>()
for (const s of all) { if (seen.has(s.text)) console.log('dup', s.author, seen.get(s.text), s.text); seen.set(s.text, s.author) }
const authors = [...new Set(all.map((s) => s.author))]
console.log(authors.map((a) => `${a} ${all.filter((s) => s.author === a).length}`).join(', '))
function score(rows: { s: S; v: number; f: number }[], th: number, inn = 0.7, ev = 0.22) {
  const ref = rows.filter(({ s, v, f }) => v >= th || (s.found.some((c) => c.startsWith('block')) && f < inn))
  const ok = ref.filter(({ s }) => s.label === 'V').length
  const V = rows.filter(({ s }) => s.label === 'V').length
  const flag = (l: string) => { const x = rows.filter(({ s }) => l.includes(s.label)); return x.filter(({ s, f, v }) => s.found.length > 0 || 1 - f >= ev || v >= th).length / x.length }
  return `P ${(ok / ref.length).toFixed(3)} R ${(ok / V).toFixed(3)} any ${flag('VE').toFixed(3)} false ${flag('O').toFixed(3)}`
}
const own = ownSentences()
function hardest(c: Example[]) {
  let k = 7
  const rnd = () => ((k = (k * 1103515245 + 12345) % 2147483648) / 2147483648)
  const sample = own.filter(() => rnd() < 0.05)
  const first = train([...c, ...sample])
  return [...sample, ...own.filter(({ label, features }) => { const r = readBy(first, features); return r.violation >= 0.3 || (label === 'O' && 1 - r.fine >= 0.3) })]
}
const mode = process.argv[2]
const read = (w: ReturnType<typeof train>, t: S[]) => t.map((s) => { const r = readBy(w, s.features); return { s, v: r.violation, f: r.fine } })
if (mode === 'old') {
  const w = train([...base, ...hardest(base)])
  for (const a of authors.slice(1)) for (const th of [0.31, 0.4]) console.log(a, th, score(read(w, more.filter((s) => s.author === a)), th))
}
if (mode === 'loo') {
  const rows: { s: S; v: number; f: number }[] = []
  for (const a of authors.slice(1)) {
    const tr = all.filter((s) => s.author !== a)
    const w = train([...tr, ...hardest(tr)])
    const r = read(w, all.filter((s) => s.author === a))
    rows.push(...r)
    console.log(a, score(r, 0.31), '|', score(r, 0.36), '|', score(r, 0.42))
  }
  for (const th of [0.28, 0.31, 0.34, 0.37, 0.4, 0.44, 0.48]) for (const ev of [0.22, 0.3]) console.log('all', th, ev, score(rows, th, 0.7, ev))
}
