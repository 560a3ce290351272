import { useTranslations } from 'next-intl'
import { countedParts, type ErasedCounts } from '@/lib/patients/erasure'

/** Before a record is erased: all that goes, in numbers, and what stays of it and why. */
export function WhatGoes({ counts }: { readonly counts: ErasedCounts }) {
  const t = useTranslations('patient.erase')
  const shown = countedParts.filter((part) => counts[part] > 0)
  return (
    <div className="mb-4 grid max-w-[70rem] gap-x-10 gap-y-6 lg:grid-cols-2">
      <section aria-labelledby="goes">
        <h2 id="goes" className="mb-2 text-heading font-semibold">
          {t('goes')}
        </h2>
        <ul className="flex list-disc flex-col gap-1 ps-5">
          {shown.map((part) => (
            <li key={part}>{t(`count.${part}`, { count: counts[part], rest: counts.records - 1 })}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="stays">
        <h2 id="stays" className="mb-2 text-heading font-semibold">
          {t('stays')}
        </h2>
        <ul className="flex list-disc flex-col gap-1 ps-5">
          {(['log', 'numbers', 'entry', 'backups'] as const).map((part) => (
            <li key={part}>{t(part)}</li>
          ))}
        </ul>
      </section>
    </div>
  )
}
