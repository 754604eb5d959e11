import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { openFilmFonts } from '@qianmian/film'

const require = createRequire(import.meta.url)
const font = (name: string): Uint8Array => new Uint8Array(readFileSync(require.resolve(name)))
let isOpen = false

/** Makes the fonts of films known to this process or thread; they are read once. */
export function readFilmFonts(): void {
  if (isOpen) return
  openFilmFonts({
    sans400: font('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
    sans600: font('@expo-google-fonts/noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold.ttf'),
    serif600: font('@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf'),
  })
  isOpen = true
}
