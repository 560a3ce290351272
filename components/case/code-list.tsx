import type { OutcomeCode } from '@/lib/cases/case'

/** What the case turned out to be, a line each. */
export function CodeList({ codes }: { readonly codes: readonly OutcomeCode[] }) {
  return codes.length === 0 ? null : (
    <ul className="text-small font-normal">
      {codes.map(({ icd10, text }) => (
        <li key={icd10}>
          <span className="tabular-nums">{icd10}</span> {text}
        </li>
      ))}
    </ul>
  )
}
