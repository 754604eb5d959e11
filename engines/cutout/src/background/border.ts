/**
 * The pixels along the edge of a picture, where a product seldom is.
 * @param share width of the ring as a share of the shorter side
 */
export function borderPixels(width: number, height: number, share: number): Int32Array {
  const ring = Math.max(2, Math.round(Math.min(width, height) * share))
  const out: number[] = []
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (x < ring || y < ring || x >= width - ring || y >= height - ring) out.push(y * width + x)
  return Int32Array.from(out)
}
