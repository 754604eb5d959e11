/** What a trained vector model consists of: plain numbers that can be stored and shipped to the answering process. */
export interface VectorModel {
  readonly width: number
  readonly itemCount: number
  /** `itemCount * width`: one vector of length 1 an item; all zero when the item was never trained. */
  readonly vectors: Float32Array
  /** Weight of an item beside others in a session, by item. */
  readonly gain: Float32Array
  /** Weight of a place, by distance from the end of the session. */
  readonly place: Float32Array
  /** Weight of likeness to the last click. */
  readonly likeness: number
}

/**
 * Writes the unit vector of a session into `out`: a softmax-weighted mean of its items' vectors. Items without a vector are
 * passed over. Returns false when none has one.
 */
export function encodeSession(
  model: VectorModel,
  clicks: ArrayLike<number>,
  from: number,
  to: number,
  out: Float32Array,
  scratch: Float32Array,
): boolean {
  const { width, vectors, gain, place } = model
  const length = Math.min(to - from, place.length)
  let lastItem = -1
  let most = -Infinity
  for (let i = 0; i < length; i++) {
    const item = clicks[to - 1 - i]!
    scratch[i] = -Infinity
    if (item >= model.itemCount || vectors[item * width] === 0) continue
    if (lastItem < 0) lastItem = item
    let cosine = 0
    const a = item * width
    const b = lastItem * width
    for (let j = 0; j < width; j++) cosine += vectors[a + j]! * vectors[b + j]!
    const weight = place[i]! + gain[item]! + model.likeness * cosine
    scratch[i] = weight
    if (weight > most) most = weight
  }
  out.fill(0)
  if (lastItem < 0) return false
  for (let i = 0; i < length; i++) {
    if (scratch[i] === -Infinity) continue
    const weight = Math.exp(scratch[i]! - most)
    const at = clicks[to - 1 - i]! * width
    for (let j = 0; j < width; j++) out[j] = out[j]! + weight * vectors[at + j]!
  }
  let square = 0
  for (let j = 0; j < width; j++) square += out[j]! * out[j]!
  const scale = 1 / Math.sqrt(square + 1e-12)
  for (let j = 0; j < width; j++) out[j] = out[j]! * scale
  return true
}
