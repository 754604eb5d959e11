/** Scrolls a box so far that one of its children is seen whole; the page around the box stays where it is. */
export function keepInView(box: HTMLElement, child: Element): void {
  const [outer, inner] = [box.getBoundingClientRect(), child.getBoundingClientRect()]
  const by = (from: number, to: number, start: number, end: number) =>
    from < start ? from - start : to > end ? Math.min(to - end, from - start) : 0
  box.scrollTop += by(inner.top, inner.bottom, outer.top, outer.bottom)
  box.scrollLeft += by(inner.left, inner.right, outer.left, outer.right)
}
