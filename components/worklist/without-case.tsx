import { useTranslations } from 'next-intl'
import { LockSign } from '@/components/ui/lock-sign'
import { Tag } from '@/components/ui/tag'
import { TextLink } from '@/components/ui/text-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { WithoutCase } from '@/lib/cases/live-list'

/** Whose handouts ask for a person and stand on no case: below the cases, so that nothing moves those. */
export function WithoutCaseList({ people }: { readonly people: readonly WithoutCase[] }) {
  const t = useTranslations('worklist')
  if (people.length === 0) return null
  return (
    <section aria-labelledby="without-case" className="mt-6">
      <h2 id="without-case" className="mb-2 text-heading font-semibold">
        {t('withoutCase')}
      </h2>
      <ul className="border-t border-rule">
        {people.map(({ patientId, name, age, reading, isRestricted }) => (
          <li key={patientId} className="flex flex-wrap items-baseline gap-x-2 gap-y-1 border-b border-rule py-2">
            <TextLink href={`/patients/${patientId}/give`} className="font-semibold wrap-anywhere max-md:py-2">
              <bdi>{name}</bdi>
            </TextLink>
            {isRestricted ? <LockSign label={t('restricted')} /> : null}
            <span className="text-muted tabular-nums">
              <span aria-hidden="true">{t('age', { age })}</span>
              <VisuallyHidden>{t('ageLong', { age })}</VisuallyHidden>
            </span>
            <Tag strong={reading === 'worrying-answer'}>{t(`reading.${reading}`)}</Tag>
          </li>
        ))}
      </ul>
    </section>
  )
}
