/**
 * Filmic curve on luminance only, so that hues stay what they are; light that no screen can show turns towards white.
 * Writes sRGB bytes to rgba at index o.
 */
export function toneMap(r: number, g: number, b: number, rgba: Uint8ClampedArray, o: number): void {
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b
  const k = y > 1e-6 ? curve(y) / y : 1
  let lr = r * k
  let lg = g * k
  let lb = b * k
  const top = Math.max(lr, lg, lb)
  if (top > 1) {
    const ly = y * k
    const t = Math.min(1, (1 - ly) / (top - ly + 1e-6))
    lr = ly + (lr - ly) * t
    lg = ly + (lg - ly) * t
    lb = ly + (lb - ly) * t
  }
  rgba[o] = encode(lr)
  rgba[o + 1] = encode(lg)
  rgba[o + 2] = encode(lb)
  rgba[o + 3] = 255
}

/** Straight up to 0.55, then a shoulder that meets 1 at about 3. */
function curve(v: number): number {
  const knee = 0.55
  if (v < knee) return v * (1 - 0.06 * (1 - v / knee))
  const t = (v - knee) / (1 - knee)
  return knee + (1 - knee) * (1 - Math.exp(-t * 0.94))
}

function encode(v: number): number {
  const c = v <= 0 ? 0 : Math.min(v, 1)
  return 255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * c ** (1 / 2.4) - 0.055)
}
