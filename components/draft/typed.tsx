import type { Locale } from '@/lib/intake/questionnaire'

/** A text as it was typed. */
export function Typed({ text, lang }: { readonly text: string; readonly lang?: Locale }) {
  return (
    <pre lang={lang} tabIndex={0} className="max-h-80 overflow-auto font-[inherit] whitespace-pre-wrap">
      {text}
    </pre>
  )
}
