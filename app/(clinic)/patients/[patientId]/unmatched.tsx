import { getFormatter, getTranslations } from 'next-intl/server'
import { OneTapForm } from '@/components/case/one-tap-form'
import { NewNumberForm } from '@/components/patient/new-number-form'
import { LockSign } from '@/components/ui/lock-sign'
import { Notice } from '@/components/ui/notice'
import { SearchForm } from '@/components/ui/search-form'
import type { viewPatient } from '@/lib/operations/patients/view-patient'
import { fullName } from '@/lib/patients/name'
import { match } from './actions'

type Patient = Extract<Awaited<ReturnType<typeof viewPatient>>, { ok: true }>['value']
type Alike = NonNullable<Patient['unmatched']>['alike']

const bornOn = (format: Awaited<ReturnType<typeof getFormatter>>, dateOfBirth: string) =>
  format.dateTime(new Date(dateOfBirth), { dateStyle: 'medium', timeZone: 'UTC' })

/** Of somebody who came without a link: whose record it is. */
export async function Unmatched({ patient }: { readonly patient: Patient }) {
  const { unmatched, id, timeZone } = patient
  if (!unmatched) return null
  const t = await getTranslations('patient.match')
  const format = await getFormatter()
  const { since, search, alike } = unmatched
  const came = format.dateTime(since, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const said = { date: came, name: fullName(patient), born: bornOn(format, patient.dateOfBirth) }
  return (
    <section data-print="no" aria-labelledby="unmatched" className="mb-6 max-w-[48rem]">
      <Notice kind="warning">
        <h2 id="unmatched" className="font-semibold">
          {t('title')}
        </h2>
        <p className="wrap-anywhere">
          {t('lead', said)} {patient.phone === null ? null : t('typedNumber', { phone: patient.phone })}
        </p>
        <p>{t('out')}</p>
      </Notice>
      <h3 className="mt-4 mb-2 font-semibold">{t(search ? 'found' : 'alike')}</h3>
      {alike.length === 0 ? (
        <p>{search ? t('nobodyFound', { search }) : t('nobody')}</p>
      ) : (
        <MayBe patient={patient} alike={alike} />
      )}
      <div className="mt-4">
        <SearchForm action={`/patients/${id}`} label={t('search')} go={t('searchGo')} search={search} />
      </div>
      <h3 className="mt-4 mb-1 font-semibold">{t('new')}</h3>
      <p className="mb-2">{t('newLead')}</p>
      <NewNumberForm action={match} patientId={id} />
    </section>
  )
}

/** Each with the press that says so. */
async function MayBe({ patient, alike }: { readonly patient: Patient; readonly alike: Alike }) {
  const t = await getTranslations('patient.match')
  const format = await getFormatter()
  return (
    <>
      <p className="mb-2 text-muted">{t('undo')}</p>
      <ul className="border-t border-rule">
        {alike.map(({ id, name, recordNumber, dateOfBirth, isArchived, isRestricted }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-2"
          >
            <span id={`alike-${id}`} className="min-w-0 wrap-anywhere">
              <bdi className="font-semibold">{name}</bdi>
              {isRestricted ? <LockSign label={t('restricted')} /> : null}{' '}
              {t('facts', { number: recordNumber, date: bornOn(format, dateOfBirth), archived: String(isArchived) })}{' '}
              {dateOfBirth === patient.dateOfBirth ? null : <strong>{t('otherBirthday')}</strong>}
            </span>
            <span className="flex flex-wrap gap-2">
              <OneTapForm
                action={match}
                fields={{ patientId: patient.id, otherId: id }}
                label={t('them')}
                describedBy={`alike-${id}`}
              />
              {patient.phone === null ? null : (
                <OneTapForm
                  action={match}
                  fields={{ patientId: patient.id, otherId: id, takes: 'number' }}
                  label={t('themByNumber', { phone: patient.phone })}
                  variant="quiet"
                  describedBy={`alike-${id}`}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
