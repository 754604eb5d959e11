/** The house's mark, 千 in six facets, in the current colour. Decorative unless it stands alone: then give `label`. */
export function HouseMark({ size = 18, label }: { size?: number; label?: string }) {
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="currentColor"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d="M27.2 1 15.6 3.9 17.6 9.3 29.3 6.3z" />
      <path d="M15.6 3.9 3.8 6.9 5.8 12.3 17.6 9.3z" opacity=".74" />
      <path d="M.6 14.2h12.7v5.4H3.5z" opacity=".86" />
      <path d="M18.7 14.2h12.7l-2.9 5.4h-9.8z" />
      <path d="M13.3 10.4 18.7 9V19.6l-5.4 4z" opacity=".94" />
      <path d="M13.3 23.6 18.7 19.6V31.4l-5.4-3.2z" opacity=".76" />
    </svg>
  )
}
