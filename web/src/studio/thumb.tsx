/** A small picture of a product, or the place where it would be. */
export function Thumb({ url, size = 40 }: { url: string | null; size?: number }) {
  if (!url) return <i className="st-noimg" />
  return (
    <img
      className="st-thumb"
      src={url.startsWith('/media') ? `${url}?w=96` : url}
      width={size}
      height={Math.round(size * 1.1)}
      alt=""
      loading="lazy"
    />
  )
}
