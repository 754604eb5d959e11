import { seededRandom, attribute, type Fact, type Subject } from '@qianmian/kernel'
import { BRANDS } from '../../../demo/src/brands.data.ts'
import { APPAREL } from '../../../demo/src/products/apparel.data.ts'
import { TECHNOLOGY } from '../../../demo/src/products/technology.data.ts'
import { channel, createNoveltyMemory, writeListing, LEXICON } from '../src/index.ts'
const subs: Subject[] = [...APPAREL, ...TECHNOLOGY].map((p) => ({ id: p.handle, handle: p.handle, category: p.category, productType: p.productType, name: p.name, brand: BRANDS.find((b) => b.id === p.brand), options: [], facts: p.facts.map((f, i): Fact => ({ id: p.handle + i, attribute: f.attribute, label: f.label ?? attribute(f.attribute)!.label, value: f.value, claimKind: attribute(f.attribute)?.claimKind ?? 'spec', source: f.source, evidence: f.evidence, status: 'active' })) }))
for (let r = 0; r < 5; r++) {
  const novelty = createNoveltyMemory()
  const b = process.cpuUsage()
  for (const s of subs) { const w = writeListing(s, { channel: channel('shop'), isoDate: '2026-11-24', novelty }, seededRandom('a' + r).fork(s.id)); if (w.ok) { novelty.remember(w.value.zh); novelty.remember(w.value.en) } }
  const c = process.cpuUsage(b)
  console.log(((c.user + c.system) / 1000 / subs.length).toFixed(2), 'ms')
}
console.log(LEXICON.length, LEXICON.reduce((n, e) => n + e.zh.length + e.en.length, 0))
