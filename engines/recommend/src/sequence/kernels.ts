import {
  add,
  add4,
  addF32,
  addInt4,
  assemble,
  type Code,
  constF32,
  countDown,
  divF32,
  F32,
  get,
  I32,
  int,
  lane,
  load4,
  loadI32,
  loadSplat,
  max4,
  min4,
  mul,
  mul4,
  nearest4,
  set,
  shiftLeft4,
  splat,
  splatConst,
  splatInt,
  step,
  store4,
  storeF32,
  sub4,
  toInt4,
  V128,
  type WasmFunction,
} from './wasm-assembler.ts'

/**
 * Arithmetic on 32-bit floats in one linear memory. Addresses and strides are in bytes. WebAssembly has one rounding for
 * every machine, so the same input gives the same bits everywhere.
 */
export interface Kernels {
  readonly memory: WebAssembly.Memory
  /**
   * `c[i][j] = sum over k of a(i, k) * b[k][j]`, with `a(i, k)` at `a + i * aRow + k * aColumn`. `m` a multiple of 4, `n` of 8,
   * `k` at least 1.
   */
  gemm(
    m: number,
    n: number,
    k: number,
    a: number,
    aRow: number,
    aColumn: number,
    b: number,
    bRow: number,
    c: number,
    cRow: number,
  ): void
  /** `p[i][j] = exp(p[i][j] + bias[j])`, each row then divided by its sum. `columns` a multiple of 4; sums stay in float range. */
  softmax(p: number, rows: number, columns: number, rowBytes: number, bias: number): void
  /**
   * Dot products of listed rows with two vectors: for each of `count` addresses at `list`, its product with the vector at `a`
   * and with the one at `b` go to `out`, two numbers a row. `width` a multiple of 4; `count` at least 1.
   */
  dots(list: number, count: number, width: number, a: number, b: number, out: number): void
  /**
   * One hidden layer and a straight part, all at once: for each row of `x` its product with `skip`, plus `outer` times the
   * positive part of `bias` + row times `inner`, goes to `out`. `rows` and `features` multiples of 4, `hidden` of 8, `inner`
   * one line of `hidden` numbers a feature.
   */
  layers(
    rows: number,
    features: number,
    hidden: number,
    x: number,
    inner: number,
    bias: number,
    outer: number,
    skip: number,
    out: number,
  ): void
}

function gemm(): WasmFunction {
  const [m, n, k, a, aRow, aColumn, b, bRow, c, cRow] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const
  const [left, rows, depth, a0, a1, a2, a3, from, row, to] = [10, 11, 12, 13, 14, 15, 16, 17, 18, 19] as const
  const [b0, b1, x] = [20, 21, 22] as const
  const sum = (i: number, half: number) => 23 + i * 2 + half
  const pointers = [a0, a1, a2, a3]
  const each = (make: (i: number) => Code): Code[] => [0, 1, 2, 3].map(make)
  return {
    name: 'gemm',
    parameters: Array(10).fill(I32),
    locals: [...Array(10).fill(I32), ...Array(11).fill(V128)],
    code: [
      set(left, get(n)),
      countDown(
        left,
        8,
        set(rows, get(m)),
        set(row, get(a)),
        set(to, get(c)),
        countDown(
          rows,
          4,
          set(a0, get(row)),
          set(a1, add(get(a0), get(aRow))),
          set(a2, add(get(a1), get(aRow))),
          set(a3, add(get(a2), get(aRow))),
          set(from, get(b)),
          ...each((i) => [...set(sum(i, 0), splatConst(0)), ...set(sum(i, 1), splatConst(0))]),
          set(depth, get(k)),
          countDown(
            depth,
            1,
            set(b0, load4(get(from))),
            set(b1, load4(get(from), 16)),
            ...each((i) => [
              ...set(x, loadSplat(get(pointers[i]!))),
              ...set(sum(i, 0), add4(get(sum(i, 0)), mul4(get(x), get(b0)))),
              ...set(sum(i, 1), add4(get(sum(i, 1)), mul4(get(x), get(b1)))),
              ...step(pointers[i]!, get(aColumn)),
            ]),
            step(from, get(bRow)),
          ),
          set(from, get(to)),
          ...each((i) => [
            ...store4(get(from), get(sum(i, 0))),
            ...store4(get(from), get(sum(i, 1)), 16),
            ...step(from, get(cRow)),
          ]),
          step(row, mul(get(aRow), int(4))),
          step(to, mul(get(cRow), int(4))),
        ),
        step(b, int(32)),
        step(c, int(32)),
      ),
    ],
  }
}

/** 2 to the power of a value in [-0.5, 0.5]: Taylor of exp(x ln 2) to the fifth power, error below 3e-6. */
const POWER_OF_TWO = [1.333355e-3, 9.618129e-3, 5.550411e-2, 2.402265e-1, 6.931472e-1, 1]

function softmax(): WasmFunction {
  const [p, rows, columns, rowBytes, bias] = [0, 1, 2, 3, 4] as const
  const [left, at, shift, total, value, whole, part, sums] = [5, 6, 7, 8, 9, 10, 11, 12] as const
  const polynomial = POWER_OF_TWO.slice(1).reduce<Code>(
    (sum, factor) => add4(mul4(sum, get(part)), splatConst(factor)),
    splatConst(POWER_OF_TWO[0]!),
  )
  return {
    name: 'softmax',
    parameters: Array(5).fill(I32),
    locals: [I32, I32, I32, F32, V128, V128, V128, V128],
    code: [
      countDown(
        rows,
        1,
        set(left, get(columns)),
        set(at, get(p)),
        set(shift, get(bias)),
        set(sums, splatConst(0)),
        countDown(
          left,
          4,
          set(value, mul4(add4(load4(get(at)), load4(get(shift))), splatConst(Math.LOG2E))),
          set(value, max4(min4(get(value), splatConst(120)), splatConst(-120))),
          set(whole, nearest4(get(value))),
          set(part, sub4(get(value), get(whole))),
          set(value, mul4(polynomial, shiftLeft4(addInt4(toInt4(get(whole)), splatInt(127)), 23))),
          store4(get(at), get(value)),
          set(sums, add4(get(sums), get(value))),
          step(at, int(16)),
          step(shift, int(16)),
        ),
        set(
          total,
          addF32(addF32(lane(get(sums), 0), lane(get(sums), 1)), addF32(lane(get(sums), 2), lane(get(sums), 3))),
        ),
        set(sums, splat(divF32(constF32(1), get(total)))),
        set(left, get(columns)),
        set(at, get(p)),
        countDown(left, 4, store4(get(at), mul4(load4(get(at)), get(sums))), step(at, int(16))),
        step(p, get(rowBytes)),
      ),
    ],
  }
}

const across = (sum: number): Code =>
  addF32(addF32(lane(get(sum), 0), lane(get(sum), 1)), addF32(lane(get(sum), 2), lane(get(sum), 3)))

function dots(): WasmFunction {
  const [list, count, width, a, b, out] = [0, 1, 2, 3, 4, 5] as const
  const [left, row, inA, inB, sumA, sumB, x] = [6, 7, 8, 9, 10, 11, 12] as const
  return {
    name: 'dots',
    parameters: Array(6).fill(I32),
    locals: [I32, I32, I32, I32, V128, V128, V128],
    code: [
      countDown(
        count,
        1,
        set(row, loadI32(get(list))),
        set(inA, get(a)),
        set(inB, get(b)),
        set(sumA, splatConst(0)),
        set(sumB, splatConst(0)),
        set(left, get(width)),
        countDown(
          left,
          4,
          set(x, load4(get(row))),
          set(sumA, add4(get(sumA), mul4(get(x), load4(get(inA))))),
          set(sumB, add4(get(sumB), mul4(get(x), load4(get(inB))))),
          step(row, int(16)),
          step(inA, int(16)),
          step(inB, int(16)),
        ),
        storeF32(get(out), across(sumA)),
        storeF32(get(out), across(sumB), 4),
        step(list, int(4)),
        step(out, int(8)),
      ),
    ],
  }
}

function layers(): WasmFunction {
  const [rows, features, hidden, x, inner, bias, outer, skip, out] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const
  const [left, depth, a0, a1, a2, a3, from] = [9, 10, 11, 12, 13, 14, 15] as const
  const [innerAt, biasAt, outerAt, rowBytes, lineBytes] = [16, 17, 18, 19, 20] as const
  const [b0, b1, v] = [21, 22, 23] as const
  const total = (i: number) => 24 + i
  const sum = (i: number, half: number) => 28 + i * 2 + half
  const pointers = [a0, a1, a2, a3]
  const each = (make: (i: number) => Code): Code[] => [0, 1, 2, 3].map(make)
  const toStart: Code[] = [
    set(a0, get(x)),
    set(a1, add(get(a0), get(rowBytes))),
    set(a2, add(get(a1), get(rowBytes))),
    set(a3, add(get(a2), get(rowBytes))),
  ]
  const multiply = (offset: number): Code[] => [
    set(b0, load4(get(from))),
    set(b1, load4(get(from), 16)),
    ...each((i) => [
      ...set(v, loadSplat(get(pointers[i]!), offset)),
      ...set(sum(i, 0), add4(get(sum(i, 0)), mul4(get(v), get(b0)))),
      ...set(sum(i, 1), add4(get(sum(i, 1)), mul4(get(v), get(b1)))),
    ]),
    step(from, get(lineBytes)),
  ]
  const positive = (local: number): Code => max4(get(local), splatConst(0))
  return {
    name: 'layers',
    parameters: Array(9).fill(I32),
    locals: [...Array(12).fill(I32), ...Array(15).fill(V128)],
    code: [
      set(rowBytes, mul(get(features), int(4))),
      set(lineBytes, mul(get(hidden), int(4))),
      countDown(
        rows,
        4,
        ...each((i) => set(total(i), splatConst(0))),
        set(left, get(hidden)),
        set(innerAt, get(inner)),
        set(biasAt, get(bias)),
        set(outerAt, get(outer)),
        countDown(
          left,
          8,
          ...toStart,
          ...each((i) => [...set(sum(i, 0), load4(get(biasAt))), ...set(sum(i, 1), load4(get(biasAt), 16))]),
          set(from, get(innerAt)),
          set(depth, get(features)),
          countDown(depth, 4, ...[0, 4, 8, 12].flatMap(multiply), ...each((i) => step(pointers[i]!, int(16)))),
          set(b0, load4(get(outerAt))),
          set(b1, load4(get(outerAt), 16)),
          ...each((i) =>
            set(
              total(i),
              add4(add4(get(total(i)), mul4(positive(sum(i, 0)), get(b0))), mul4(positive(sum(i, 1)), get(b1))),
            ),
          ),
          step(innerAt, int(32)),
          step(biasAt, int(32)),
          step(outerAt, int(32)),
        ),
        ...toStart,
        set(from, get(skip)),
        set(depth, get(features)),
        countDown(
          depth,
          4,
          set(b0, load4(get(from))),
          ...each((i) => [
            ...set(total(i), add4(get(total(i)), mul4(load4(get(pointers[i]!)), get(b0)))),
            ...step(pointers[i]!, int(16)),
          ]),
          step(from, int(16)),
        ),
        ...each((i) => storeF32(get(out), across(total(i)), 4 * i)),
        step(out, int(16)),
        set(x, get(a3)),
      ),
    ],
  }
}

/**
 * Compiles the kernels over a memory of at least `bytes`.
 * @example const { gemm, memory } = kernels(1 << 20)
 */
export function kernels(bytes: number): Kernels {
  const memory = new WebAssembly.Memory({ initial: Math.max(1, Math.ceil(bytes / 65536)) })
  const module = new WebAssembly.Module(assemble([gemm(), softmax(), dots(), layers()]))
  const { exports } = new WebAssembly.Instance(module, { m: { m: memory } })
  return { memory, ...(exports as unknown as Omit<Kernels, 'memory'>) }
}
