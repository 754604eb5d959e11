/**
 * A WebAssembly assembler of the few instructions that the kernels need: code is written as nested lists of bytes, so that
 * the engine carries its arithmetic as readable source, needs no tool chain and no binary file. Numbers of instructions
 * are those of the WebAssembly core specification, 2.0.
 */
export type Code = readonly number[]

/** Unsigned LEB128. */
export function unsigned(value: number): number[] {
  const out: number[] = []
  let rest = value >>> 0
  do {
    const byte = rest & 0x7f
    rest >>>= 7
    out.push(rest === 0 ? byte : byte | 0x80)
  } while (rest !== 0)
  return out
}

/** Signed LEB128. */
export function signed(value: number): number[] {
  const out: number[] = []
  let rest = value | 0
  for (;;) {
    const byte = rest & 0x7f
    rest >>= 7
    if ((rest === 0 && (byte & 0x40) === 0) || (rest === -1 && (byte & 0x40) !== 0)) {
      out.push(byte)
      return out
    }
    out.push(byte | 0x80)
  }
}

const float = (value: number): number[] => [...new Uint8Array(new Float32Array([value]).buffer)]
const join = (parts: readonly Code[]): number[] => parts.flatMap((part) => [...part])
const simd = (code: number, ...parts: Code[]): Code => [...join(parts), 0xfd, ...unsigned(code)]

/** Value types. */
export const I32 = 0x7f
export const F32 = 0x7d
export const V128 = 0x7b

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)]
export const int = (value: number): Code => [0x41, ...signed(value)]
export const add = (a: Code, b: Code): Code => [...a, ...b, 0x6a]
export const sub = (a: Code, b: Code): Code => [...a, ...b, 0x6b]
export const mul = (a: Code, b: Code): Code => [...a, ...b, 0x6c]
/** Adds to a local and leaves the local set. */
export const step = (local: number, by: Code): Code => set(local, add(get(local), by))
/** Runs the body until the counter, lowered by `by` after each turn, is no longer above 0; the body runs at least once. */
export const countDown = (counter: number, by: number, ...body: Code[]): Code => [
  0x03,
  0x40,
  ...join(body),
  ...get(counter),
  ...int(by),
  0x6b,
  0x22,
  ...unsigned(counter),
  ...int(0),
  0x4a,
  0x0d,
  0x00,
  0x0b,
]
export const loadF32 = (address: Code, offset = 0): Code => [...address, 0x2a, 2, ...unsigned(offset)]
export const storeF32 = (address: Code, value: Code, offset = 0): Code => [
  ...address,
  ...value,
  0x38,
  2,
  ...unsigned(offset),
]
export const loadI32 = (address: Code): Code => [...address, 0x28, 2, 0]
export const addF32 = (a: Code, b: Code): Code => [...a, ...b, 0x92]
export const divF32 = (a: Code, b: Code): Code => [...a, ...b, 0x95]
export const constF32 = (value: number): Code => [0x43, ...float(value)]

export const load4 = (address: Code, offset = 0): Code => [...address, 0xfd, 0x00, 2, ...unsigned(offset)]
export const loadSplat = (address: Code, offset = 0): Code => [...address, 0xfd, 0x09, 2, ...unsigned(offset)]
export const store4 = (address: Code, value: Code, offset = 0): Code => [
  ...address,
  ...value,
  0xfd,
  0x0b,
  2,
  ...unsigned(offset),
]
export const splat = (value: Code): Code => simd(0x13, value)
export const splatConst = (value: number): Code => splat(constF32(value))
export const splatInt = (value: number): Code => simd(0x11, int(value))
export const lane = (value: Code, index: number): Code => [...value, 0xfd, 0x1f, index]
export const add4 = (a: Code, b: Code): Code => simd(0xe4, a, b)
export const sub4 = (a: Code, b: Code): Code => simd(0xe5, a, b)
export const mul4 = (a: Code, b: Code): Code => simd(0xe6, a, b)
export const min4 = (a: Code, b: Code): Code => simd(0xe8, a, b)
export const max4 = (a: Code, b: Code): Code => simd(0xe9, a, b)
export const nearest4 = (a: Code): Code => simd(0x6a, a)
export const toInt4 = (a: Code): Code => simd(0xf8, a)
export const addInt4 = (a: Code, b: Code): Code => simd(0xae, a, b)
export const shiftLeft4 = (a: Code, bits: number): Code => simd(0xab, a, int(bits))

/** One exported function: types of its parameters and further locals, and its code. */
export interface WasmFunction {
  readonly name: string
  readonly parameters: readonly number[]
  readonly locals: readonly number[]
  readonly code: readonly Code[]
}

const section = (id: number, content: Code): number[] => [id, ...unsigned(content.length), ...content]
const list = (parts: readonly Code[]): number[] => [...unsigned(parts.length), ...join(parts)]

/** A module that imports its memory as `m.m` and exports the functions, none of which returns a value. */
export function assemble(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const name = (text: string): Code => [...unsigned(text.length), ...[...text].map((letter) => letter.charCodeAt(0))]
  const body = ({ locals, code }: WasmFunction): Code => {
    const content = [...list(locals.map((type) => [1, type])), ...join(code), 0x0b]
    return [...unsigned(content.length), ...content]
  }
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, list(functions.map(({ parameters }) => [0x60, ...list(parameters.map((type) => [type])), 0x00]))),
    ...section(2, list([[...name('m'), ...name('m'), 0x02, 0x00, 0x01]])),
    ...section(3, list(functions.map((_, index) => unsigned(index)))),
    ...section(7, list(functions.map((f, index) => [...name(f.name), 0x00, ...unsigned(index)]))),
    ...section(10, list(functions.map(body))),
  ])
}
