import type { ReactNode } from 'react'

type NoticeKind = 'info' | 'success' | 'warning'

interface NoticeProps {
  readonly kind?: NoticeKind
  readonly title?: ReactNode
  /** `status` is announced when it appears after the page has loaded. */
  readonly role?: 'status' | 'alert' | 'note'
  readonly children?: ReactNode
}

const LOOK: Readonly<Record<NoticeKind, string>> = {
  info: 'border-edge bg-sunk',
  success: 'border-accent bg-tint',
  warning: 'border-ink bg-sunk border-s-8',
}

const MARK: Readonly<Record<NoticeKind, string>> = {
  info: 'M10 8v7M10 4.4v2',
  success: 'M4.5 10.5 8.5 14.5 15.5 5.5',
  warning: 'M10 5v6M10 13.2v1.8',
}

export function Notice({ kind = 'info', title, role, children }: NoticeProps) {
  return (
    <div role={role} className={`flex gap-3 border-s-4 px-4 py-3 ${LOOK[kind]}`}>
      <svg viewBox="0 0 20 20" className="mt-[0.15em] size-[1.2em] flex-none" aria-hidden="true" fill="none">
        {kind === 'warning' ? (
          <path d="M10 0 20 10 10 20 0 10Z" fill="currentColor" />
        ) : (
          <circle cx="10" cy="10" r="9.2" stroke="currentColor" strokeWidth="1.4" />
        )}
        <path d={MARK[kind]} stroke={kind === 'warning' ? 'var(--paper)' : 'currentColor'} strokeWidth="2" />
      </svg>
      <div className="min-w-0">
        {title ? <p className="font-semibold">{title}</p> : null}
        {/* A browser that translates takes the place of a text that has no element of its own, and it stays as it was. */}
        <div>{children}</div>
      </div>
    </div>
  )
}
