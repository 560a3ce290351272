/** Empty ruled lines where the text will stand. Nothing moves: a wait is said, not danced. */
export function Loading({ label, lines = 4 }: { readonly label: string; readonly lines?: number }) {
  return (
    <div role="status">
      <p className="text-muted">{label}</p>
      <div aria-hidden="true" className="mt-2">
        {Array.from({ length: lines }, (_, index) => (
          <div key={index} className="h-[2.25em] border-b border-rule" />
        ))}
      </div>
    </div>
  )
}
