import { useFormatter, useTranslations } from 'next-intl'
import { LockSign } from '@/components/ui/lock-sign'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextLink } from '@/components/ui/text-link'
import type { AlikePatient } from '@/lib/patients/alike'

interface AlikePatientsProps {
  readonly alike: readonly AlikePatient[] | undefined
}

/** Who is there already: one of them is opened, or this is somebody else. */
export function AlikePatients({ alike }: AlikePatientsProps) {
  const t = useTranslations('newPatient')
  const format = useFormatter()
  if (!alike || alike.length === 0) return null
  return (
    <section aria-labelledby="alike" className="mb-6 border border-edge px-4 py-3">
      <h2 id="alike" className="mb-2 font-semibold">
        {t('alike')}
      </h2>
      <ul className="flex flex-col gap-2">
        {alike.map(({ id, name, recordNumber, dateOfBirth, isArchived, isRestricted }) => (
          <li key={id} className="wrap-anywhere">
            <TextLink href={`/patients/${id}`}>
              <bdi>{name}</bdi>
            </TextLink>
            {isRestricted ? <LockSign label={t('restricted')} /> : null}{' '}
            {t('alikeFacts', {
              number: recordNumber,
              date: format.dateTime(new Date(dateOfBirth), { dateStyle: 'medium', timeZone: 'UTC' }),
              archived: String(isArchived),
            })}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Beside the form's own button: none of those is meant. */
export function AnotherPerson({ alike }: AlikePatientsProps) {
  const t = useTranslations('newPatient')
  const sending = useTranslations('form')('sending')
  if (!alike || alike.length === 0) return null
  return (
    <SubmitButton variant="secondary" pendingLabel={sending} name="isAnother" value="yes">
      {t('isAnother')}
    </SubmitButton>
  )
}
