export function SkipLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <a
      href={href}
      data-print="no"
      className="sr-only z-50 bg-paper px-4 py-3 font-semibold focus:not-sr-only focus:absolute focus:start-3 focus:top-3 focus:px-4 focus:py-3"
    >
      {children}
    </a>
  )
}
