/** Sums per pixel, split so that noise can be filtered without touching texture or relief. */
export interface Buffers {
  readonly width: number
  /** First picture row and number of rows held. */
  readonly y0: number
  readonly rows: number
  /** Diffuse colour. */
  readonly albedo: Float32Array
  /** Key light as if nothing stood in its way: exact, free of noise. */
  readonly key: Float32Array
  /** Share of the key light that arrives, and its square. */
  readonly visible: Float32Array
  readonly visible2: Float32Array
  /** Indirect diffuse light (colour times irradiance over pi), and its squared luminance. */
  readonly bounce: Float32Array
  readonly bounce2: Float32Array
  /** Mirror-like light and glow. */
  readonly gloss: Float32Array
  readonly normal: Float32Array
  readonly depth: Float32Array
  /** 1 product, 2 prop, 0 backdrop; 3 glass. */
  readonly kind: Uint8Array
  /** 1 where open sky is seen: its light lies in `gloss` and is free of noise. */
  readonly sky: Uint8Array
}

export function createBuffers(width: number, y0: number, rows: number): Buffers {
  const n = width * rows
  return {
    width,
    y0,
    rows,
    albedo: new Float32Array(n * 3),
    key: new Float32Array(n * 3),
    visible: new Float32Array(n),
    visible2: new Float32Array(n),
    bounce: new Float32Array(n * 3),
    bounce2: new Float32Array(n),
    gloss: new Float32Array(n * 3),
    normal: new Float32Array(n * 3),
    depth: new Float32Array(n),
    kind: new Uint8Array(n),
    sky: new Uint8Array(n),
  }
}

/** Puts bands of rows together again, in any order. */
export function joinBuffers(bands: readonly Buffers[], width: number, height: number): Buffers {
  const out = createBuffers(width, 0, height)
  for (const band of bands) {
    const at = band.y0 * width
    out.albedo.set(band.albedo, at * 3)
    out.key.set(band.key, at * 3)
    out.visible.set(band.visible, at)
    out.visible2.set(band.visible2, at)
    out.bounce.set(band.bounce, at * 3)
    out.bounce2.set(band.bounce2, at)
    out.gloss.set(band.gloss, at * 3)
    out.normal.set(band.normal, at * 3)
    out.depth.set(band.depth, at)
    out.kind.set(band.kind, at)
    out.sky.set(band.sky, at)
  }
  return out
}

/** Sums become means; visibility and bounce light become ratios, so that filtering them keeps texture sharp. */
export function finishPixel(
  o: Buffers,
  i: number,
  samples: number,
  keySum: number,
  visSum: number,
  vis2: number,
): void {
  const k = 1 / samples
  const i3 = i * 3
  for (let c = i3; c < i3 + 3; c++) {
    o.bounce[c] = o.albedo[c]! > 1e-6 ? o.bounce[c]! / o.albedo[c]! : 0
    o.albedo[c] = o.albedo[c]! * k
    o.key[c] = o.key[c]! * k
    o.gloss[c] = o.gloss[c]! * k
    o.normal[c] = o.normal[c]! * k
  }
  o.depth[i] = o.depth[i]! * k
  o.bounce2[i] = o.bounce2[i]! * k
  o.visible[i] = keySum > 0 ? visSum / keySum : 0
  o.visible2[i] = vis2 * k
}
