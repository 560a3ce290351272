import { VisuallyHidden } from './visually-hidden'

/** A quiet lock beside a name. `label` says it to whoever does not see it. */
export function LockSign({ label }: { readonly label: string }) {
  return (
    <span title={label} className="ms-2 inline-block align-[-0.1em] text-muted">
      <svg viewBox="0 0 16 16" className="size-[0.9em]" aria-hidden="true" fill="none" stroke="currentColor">
        <rect x="3" y="7" width="10" height="7" rx="1.5" fill="currentColor" />
        <path d="M5 7V5a3 3 0 0 1 6 0v2" strokeWidth="1.6" />
      </svg>
      <VisuallyHidden>{label}</VisuallyHidden>
    </span>
  )
}
