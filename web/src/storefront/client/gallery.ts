import { all, one, page, words } from './page.ts'

type Picture = NonNullable<typeof page.product>['pictures'][number]

/** Pictures open large, one after the other: arrow keys, buttons, Esc. Without script the link opens the file. */
export function startGallery(): void {
  const pictures = page.product?.pictures ?? []
  const dialog = one<HTMLDialogElement>('#large')
  const image = dialog && one<HTMLImageElement>('[data-large-picture]', dialog)
  if (!dialog || !image || pictures.length === 0) return
  let current = 0
  const show = (index: number) => {
    current = (index + pictures.length) % pictures.length
    const picture = pictures[current]
    if (!picture) return
    setPicture(image, picture)
    const caption = one('[data-large-caption]', dialog)
    if (caption) caption.textContent = picture.alt
    const count = one('[data-large-count]', dialog)
    if (count) count.textContent = words.pictureOf(current + 1, pictures.length)
  }
  for (const link of all<HTMLAnchorElement>('a[data-picture]')) {
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      show(Number(link.dataset.picture))
      dialog.showModal()
    })
  }
  for (const button of all('[data-large-step]', dialog)) {
    button.hidden = pictures.length < 2
    button.addEventListener('click', () => show(current + Number(button.dataset.largeStep)))
  }
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight') show(current + 1)
    if (event.key === 'ArrowLeft') show(current - 1)
  })
}

/** Shows the picture that belongs to a chosen option value in the first place of the gallery, if there is one. */
export function showPictureOf(option: number, value: number): void {
  const index = (page.product?.pictures ?? []).findIndex(
    ({ forOption }) => forOption?.[0] === option && forOption[1] === value,
  )
  const picture = page.product?.pictures[index]
  const link = one<HTMLAnchorElement>('a[data-picture].m1')
  const image = link && one<HTMLImageElement>('img', link)
  if (!picture || !link || !image) return
  setPicture(image, picture)
  link.href = picture.src
  link.dataset.picture = String(index)
}

function setPicture(image: HTMLImageElement, picture: Picture): void {
  image.width = picture.width
  image.height = picture.height
  image.alt = picture.alt
  image.srcset = picture.srcset ?? ''
  image.src = picture.src
}
