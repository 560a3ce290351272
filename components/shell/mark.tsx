/** Five lumbar bones on the curve of a keel. Takes the color of the text around it. */
export function Mark({ className = 'h-8 w-auto' }: { readonly className?: string }) {
  return (
    <svg viewBox="3 0 21 32" className={className} aria-hidden="true" fill="currentColor">
      <path
        d="M7.5 1.5C2.5 10 2.5 22 10 30.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <rect x="12.7" y="2.2" width="11" height="4" rx="1.6" transform="rotate(-14 18.2 4.2)" />
      <rect x="9.7" y="8.2" width="13" height="4" rx="1.6" transform="rotate(-6 16.2 10.2)" />
      <rect x="7.95" y="14.2" width="14.5" height="4" rx="1.6" transform="rotate(3 15.2 16.2)" />
      <rect x="9.15" y="20.3" width="13.5" height="4" rx="1.6" transform="rotate(13 15.9 22.3)" />
      <rect x="14.1" y="26" width="9" height="4" rx="1.6" transform="rotate(24 18.6 28)" />
    </svg>
  )
}
