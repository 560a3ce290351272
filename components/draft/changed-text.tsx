import type { TextChange } from '@/lib/handouts/text-change'
import type { Locale } from '@/lib/intake/questionnaire'

interface ChangedTextProps {
  readonly lang: Locale
  readonly changes: readonly TextChange[]
}

/** What was put in stands out, what was taken out is struck through. */
export function ChangedText({ lang, changes }: ChangedTextProps) {
  return (
    <div lang={lang} className="wrap-anywhere whitespace-pre-wrap">
      {changes.map(({ kind, text }, index) =>
        kind === 'added' ? (
          <ins key={index} className="bg-tint font-semibold">
            {text}
          </ins>
        ) : kind === 'removed' ? (
          <del key={index} className="text-muted">
            {text}
          </del>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </div>
  )
}
