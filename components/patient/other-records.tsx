import { useFormatter, useTranslations } from 'next-intl'
import { LockSign } from '@/components/ui/lock-sign'
import { SearchForm } from '@/components/ui/search-form'
import { TextLink } from '@/components/ui/text-link'
import type { AlikePatient } from '@/lib/patients/alike'

interface OtherRecordsProps {
  readonly patientId: string
  readonly found: { readonly search: string; readonly candidates: readonly AlikePatient[] }
}

/** Which record may be the same person's: those that resemble it, or whom a search finds. */
export function OtherRecords({ patientId, found: { search, candidates } }: OtherRecordsProps) {
  const t = useTranslations('patient.merge')
  const nobody = search ? t('nobodyFound', { search }) : t('nobody')
  return (
    <>
      <SearchForm action={`/patients/${patientId}/merge`} label={t('search')} go={t('searchGo')} search={search} />
      {candidates.length === 0 ? <p>{nobody}</p> : <Candidates patientId={patientId} found={{ search, candidates }} />}
    </>
  )
}

function Candidates({ patientId, found: { search, candidates } }: OtherRecordsProps) {
  const t = useTranslations('patient.merge')
  const format = useFormatter()
  return (
    <section aria-labelledby="candidates">
      <h2 id="candidates" className="mb-3 text-heading font-semibold">
        {t(search ? 'found' : 'alike')}
      </h2>
      <ul className="max-w-[40rem] border-t border-rule">
        {candidates.map(({ id, name, recordNumber, dateOfBirth, isArchived, isRestricted }) => (
          <li key={id} className="border-b border-rule py-2 wrap-anywhere">
            <TextLink href={`/patients/${patientId}/merge?with=${id}`}>
              <bdi>{name}</bdi>
            </TextLink>
            {isRestricted ? <LockSign label={t('restricted')} /> : null}{' '}
            {t('facts', {
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
