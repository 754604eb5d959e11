import { deflateSync, inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuMs } from '../../../kernel/test/cpu-ms.ts'
import { aiLabel, type HiddenLabel } from './ai-label.ts'
import { latin1 } from './carriers/bytes.ts'
import { labelFormat, readFileLabel, writeFileLabel } from './label-file.ts'
import { labelXmp } from './label-xmp.ts'
import { SAMPLE_FILES } from './testing/sample-files.ts'

const hidden = (produceId: string, more: Partial<HiddenLabel> = {}): HiddenLabel => ({
  ...aiLabel('picture', 'CN', 'embedded', { producer: 'QIANMIAN', produceId }).hidden,
  ...more,
})
/** A medium may hold anything but the marks by which the samples find themselves again. */
const media = fc
  .uint8Array({ minLength: 16, maxLength: 400 })
  .filter((bytes) => !/%%EOF|stco|\xff\xda/.test(latin1(bytes)))
const visible = fc.string({ unit: fc.constantFrom(...'abcXYZ09:;-_.~<>&"\'\\ 千面') })
const labels = fc
  .tuple(fc.string(), visible, fc.array(fc.string(), { maxLength: 4 }), fc.array(fc.string(), { maxLength: 3 }))
  .map(([produceId, tool, facts, parents]) => hidden(produceId, { tool, facts, parents }))

function written(bytes: Uint8Array, label: HiddenLabel): Uint8Array {
  const result = writeFileLabel(bytes, label)
  if (!result.ok) throw new Error(result.error.message.en)
  return result.value
}
function labelOf(bytes: Uint8Array): HiddenLabel | undefined {
  const reading = readFileLabel(bytes)
  if (!reading.ok) throw new Error(reading.error.message.en)
  expect(reading.value.aigc.length).toBeLessThanOrEqual(1)
  return reading.value.label
}
const count = (bytes: Uint8Array, text: string): number => latin1(bytes).split(text).length - 1

describe.each(SAMPLE_FILES)('the hidden label in $name', ({ make, media: mediaOf }) => {
  it('is read as it was written, and the media stay', () => {
    fc.assert(
      fc.property(media, labels, (bytes, label) => {
        const file = make(bytes)
        expect(labelOf(file)).toBeUndefined()
        const out = written(file, label)
        expect(labelOf(out)).toEqual(label)
        expect(mediaOf(out)).toEqual(mediaOf(file))
      }),
      { numRuns: 60 },
    )
  })

  it('replaces an earlier one, and leaves a file alone that has it already', () => {
    fc.assert(
      fc.property(media, labels, labels, (bytes, first, second) => {
        const file = make(bytes)
        const once = written(written(file, first), second)
        expect(labelOf(once)).toEqual(second)
        expect(written(once, second)).toBe(once)
        expect(once.length).toBe(written(file, second).length)
      }),
      { numRuns: 40 },
    )
    const twice = written(written(make(new Uint8Array(32)), hidden('first')), hidden('second'))
    expect(count(twice, '"ProduceID":"first"') + count(twice, 'ProduceID&quot;:&quot;first')).toBe(0)
  })

  it('gives an answer for every file that is cut off', () => {
    const file = written(make(new Uint8Array(64)), hidden('ast_1'))
    for (let end = 0; end < file.length; end += end < 300 ? 1 : 7) {
      const cut = file.slice(0, end)
      const result = writeFileLabel(cut, hidden('ast_2'))
      if (result.ok) expect(labelOf(result.value)).toEqual(hidden('ast_2'))
      else expect(result.error.message.zh).toMatch(/标识/)
    }
  })

  it('gives an answer for every damaged file, soon', () => {
    const file = written(make(new Uint8Array(64)), hidden('ast_1'))
    const damage = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })
    const answers = fc.property(damage, (hits) => {
      const damaged = file.slice()
      for (const [at, byte] of hits) damaged[at] = byte
      readFileLabel(damaged)
      writeFileLabel(damaged, hidden('ast_2'))
    })
    expect(cpuMs(() => fc.assert(answers, { numRuns: 400 }))).toBeLessThan(5_000)
  })
})

describe('files that hold no label', () => {
  it('says what a file may be', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = writeFileLabel(bytes, hidden('x'))
        if (!labelFormat(bytes)) expect(!result.ok && result.error.code).toBe('label-unknown-format')
      }),
    )
  })

  it('refuses a JPEG label of more than one segment', () => {
    const jpeg = SAMPLE_FILES.find(({ name }) => name.startsWith('jpeg'))?.make(new Uint8Array(40)) ?? new Uint8Array()
    const many = hidden('x', { facts: Array.from({ length: 9000 }, (_, i) => `fct_${i}`) })
    const result = writeFileLabel(jpeg, many)
    expect(!result.ok && result.error.code).toBe('label-too-large')
  })
})

describe('PDF with packed objects', () => {
  const catalog = '<< /Type /Catalog /Pages 3 0 R >>'
  const packed = deflateSync(`1 0 ${catalog}`)
  const head = '%PDF-1.5\n'
  const holder = Buffer.concat([
    Buffer.from(`2 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\n'),
  ])
  const at = head.length + holder.length
  // Rows of kind, place and index, each filtered by PNG's Up: the difference to the row above.
  const rows = [
    [0, 0, 0, 0],
    [2, 0, 2, 0],
    [1, 0, head.length, 0],
  ]
  const up = rows.flatMap((row, i) => [2, ...row.map((byte, j) => (byte - (rows[i - 1]?.[j] ?? 0)) & 255)])
  const section = deflateSync(Buffer.from(up))
  const file = new Uint8Array(
    Buffer.concat([
      Buffer.from(head),
      holder,
      Buffer.from(
        `4 0 obj\n<< /Type /XRef /Size 5 /Index [0 3] /W [1 2 1] /Root 1 0 R /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >> /Length ${section.length} >>\nstream\n`,
      ),
      section,
      Buffer.from(`\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`),
    ]),
  )
  const help = { inflate: (bytes: Uint8Array) => new Uint8Array(inflateSync(bytes, { maxOutputLength: 100_000 })) }

  it('is labelled with help, and refused without', () => {
    const result = writeFileLabel(file, hidden('ast_1'), help)
    const reading = result.ok ? readFileLabel(result.value, help) : undefined
    expect(reading?.ok && reading.value.label).toEqual(hidden('ast_1'))
    expect(result.ok && latin1(result.value)).toContain('1 0 obj\n<< /Type /Catalog /Pages 3 0 R /Metadata')
    const without = writeFileLabel(file, hidden('ast_1'))
    expect(!without.ok && without.error.code).toBe('label-broken-file')
  })
})

describe('packets of other tools', () => {
  const theirs =
    '<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:t="http://www.tc260.org.cn/ns/AIGC/1.0/"><dc:title>Sea</dc:title><t:AIGC>{"AIGC":{"Label":"3","ContentProducer":"Z"}}</t:AIGC></rdf:Description></rdf:RDF></x:xmpmeta>'

  it('stay, but for their label', () => {
    const merged = labelXmp(hidden('ast_1'), theirs)
    expect(merged).toContain('<dc:title>Sea</dc:title>')
    expect(merged).not.toContain('"Z"')
  })

  it('are written anew when a statement repeats without end, and soon', () => {
    const bomb = theirs.replace('Sea', ' xmp:CreatorTool="x"'.repeat(40_000))
    let packet = ''
    const spent = cpuMs(() => {
      packet = labelXmp(hidden('ast_1', { tool: 'Qianmian' }), bomb)
    })
    expect(packet.length).toBeGreaterThan(0)
    expect(packet.length).toBeLessThan(2000)
    expect(spent).toBeLessThan(1_000)
  })
})
