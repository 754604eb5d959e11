import { kernels } from './kernels.ts'
import type { VectorModel } from './vector-encoder.ts'

/** A vector model from content alone, for a shop that has no clicks yet. `content` = unit vectors, all zero where unknown. */
export function contentModel(content: Float32Array, width: number): VectorModel {
  const itemCount = content.length / width
  return {
    width,
    itemCount,
    vectors: content.slice(),
    gain: new Float32Array(itemCount),
    place: Float32Array.from({ length: 16 }, (_, i) => -0.5 * i),
    likeness: 1,
  }
}

/**
 * Gives items that were never clicked the mean of the learned vectors of their nearest clicked items by content, so that a
 * new product can be found on its first day. Items without content stay without a vector.
 * @param content unit vectors of content, `contentWidth` numbers an item, all zero where unknown
 */
export function withColdItems(
  model: VectorModel,
  content: Float32Array,
  contentWidth: number,
  neighbours = 8,
): VectorModel {
  if (contentWidth % 4 !== 0) throw new RangeError('the width of content vectors is a multiple of 4')
  const { width } = model
  const itemCount = Math.max(model.itemCount, content.length / contentWidth)
  const vectors = new Float32Array(itemCount * width)
  vectors.set(model.vectors)
  const gain = new Float32Array(itemCount)
  gain.set(model.gain)
  const isWarm = (item: number) => item < model.itemCount && model.vectors[item * width] !== 0
  const known = (item: number) => content.subarray(item * contentWidth, (item + 1) * contentWidth).some((x) => x !== 0)
  const warm: number[] = []
  for (let item = 0; item < content.length / contentWidth; item++) if (isWarm(item) && known(item)) warm.push(item)
  if (warm.length === 0) return { ...model, itemCount, vectors, gain }
  const { dots, memory } = kernels(4 * (warm.length * 3 + content.length))
  const vectorsAt = 12 * warm.length
  new Float32Array(memory.buffer, vectorsAt, content.length).set(content)
  new Int32Array(memory.buffer, 0, warm.length).set(warm.map((item) => vectorsAt + 4 * item * contentWidth))
  const out = new Float32Array(memory.buffer, 4 * warm.length, 2 * warm.length)
  for (let item = 0; item < content.length / contentWidth; item++) {
    if (isWarm(item) || !known(item)) continue
    const own = vectorsAt + 4 * item * contentWidth
    dots(0, warm.length, contentWidth, own, own, 4 * warm.length)
    const order = warm.map((other, i) => ({ other, cosine: out[2 * i]! })).filter(({ cosine }) => cosine > 0)
    order.sort((a, b) => b.cosine - a.cosine || a.other - b.other)
    let square = 0
    const to = item * width
    for (const { other, cosine } of order.slice(0, neighbours))
      for (let j = 0; j < width; j++) vectors[to + j] = vectors[to + j]! + cosine * vectors[other * width + j]!
    for (let j = 0; j < width; j++) square += vectors[to + j]! ** 2
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0
    for (let j = 0; j < width; j++) vectors[to + j] = vectors[to + j]! * scale
  }
  return { ...model, itemCount, vectors, gain }
}
