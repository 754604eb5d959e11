// Stands in for sherpa-onnx-offline-tts: hums the text of its last argument into --output-filename.
import { writeFileSync } from 'node:fs'

const args = process.argv.slice(2)
const output = args.find((arg) => arg.startsWith('--output-filename='))?.split('=')[1]
const text = args.at(-1) ?? ''
if (!output || !args.some((arg) => arg.startsWith('--vits-model='))) process.exit(1)
const rate = 22_050
const count = Math.max(1, text.match(/\p{Script=Han}|[a-z]+/giu)?.length ?? 1)
const each = Math.round(rate * 0.2)
const data = Buffer.alloc(count * each * 2)
for (let i = 0; i < count * each; i++)
  data.writeInt16LE(
    Math.round(16_000 * Math.sin(Math.PI * ((i % each) / each)) * Math.sin((2 * Math.PI * 200 * i) / rate)),
    i * 2,
  )
const head = Buffer.alloc(44)
head.write('RIFF', 0)
head.writeUInt32LE(36 + data.length, 4)
head.write('WAVEfmt ', 8)
head.writeUInt32LE(16, 16)
head.writeUInt16LE(1, 20)
head.writeUInt16LE(1, 22)
head.writeUInt32LE(rate, 24)
head.writeUInt32LE(rate * 2, 28)
head.writeUInt16LE(2, 32)
head.writeUInt16LE(16, 34)
head.write('data', 36)
head.writeUInt32LE(data.length, 40)
writeFileSync(output, Buffer.concat([head, data]))
