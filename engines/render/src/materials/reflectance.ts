/**
 * Share of light that a non-metal mirrors at its surface, seen at an angle: Schlick's approximation, its rim tamed by
 * roughness (Lagarde 2011), because a dull surface has no mirror rim.
 *
 * @param f0 reflectance at normal incidence, 0..1
 * @param cosView cosine between normal and view, 0..1
 */
export function mirrorShare(f0: number, roughness: number, cosView: number): number {
  const top = Math.max(1 - roughness, f0)
  const away = 1 - cosView
  const away2 = away * away
  return f0 + (top - f0) * away2 * away2 * away
}

/**
 * What one colour channel of a non-metal scatters: pigment under fibres that catch grazing light, less what the surface
 * has mirrored already. Together with `mirrorShare` it never exceeds 1: nothing sends back more light than it gets.
 */
export function scatterShare(pigment: number, sheen: number, f0: number, roughness: number, cosView: number): number {
  const away = 1 - cosView
  const lit = pigment * (1 + sheen * away * away * away)
  return Math.min(1, lit) * (1 - (f0 > 0 ? mirrorShare(f0, roughness, cosView) : 0))
}
