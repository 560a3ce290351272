import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { TextLink } from '@/components/ui/text-link'
import { ContactForm } from '@/components/patient/contact-form'
import { LinkForm } from '@/components/patient/link-form'
import { MailStanding } from '@/components/patient/mail-standing'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { makeLink, saveContact } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('patient'),
})

export default guarded(async ({ params, searchParams }: PageProps<'/patients/[patientId]'>) => {
  const actor = await currentStaff()
  const patient = valueOrLeave(await viewPatient(actor, await params))
  const isSaved = (await searchParams)['saved'] === 'yes'
  const t = await getTranslations('patient')
  const list = await getTranslations('patients')
  const c = await getTranslations('case')
  const format = await getFormatter()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeZone: patient.timeZone })
  const born = format.dateTime(new Date(patient.dateOfBirth), { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <ClinicFrame actor={actor} at="patients">
      <PageTitle above={<TextLink href="/patients">{list('title')}</TextLink>}>
        {patient.givenName} {patient.familyName}
      </PageTitle>
      {/* The printed page goes to the patient: a date of birth beside the link would open it for anyone. */}
      {isSaved ? (
        <div data-print="no" className="mb-4">
          <Notice kind="success" role="status">
            {t('contact.saved')}
          </Notice>
        </div>
      ) : null}
      <ul data-print="no" className="mb-2 flex flex-wrap gap-x-6 gap-y-1">
        <li>{c('ageSex', { age: patient.age, sex: c(`sex.${patient.sex}`) })}</li>
        <li>{c('born', { date: born })}</li>
        <li>{c('record', { number: patient.recordNumber })}</li>
        <li>{patient.phone ?? c('noPhone')}</li>
        {patient.phone ? <li>{patient.mayLeaveMessage ? c('mayLeaveMessage') : c('noMessage')}</li> : null}
        {patient.email ? <li className="wrap-anywhere">{patient.email}</li> : null}
      </ul>
      <div data-print="no" className="mb-6">
        <ContactForm
          key={`${patient.email ?? ''} ${patient.phone ?? ''}`}
          action={saveContact}
          patientId={patient.id}
          email={patient.email}
          phone={patient.phone}
          mayLeaveMessage={patient.mayLeaveMessage}
        />
      </div>
      <div className="grid max-w-[70rem] gap-x-10 gap-y-8 lg:grid-cols-2">
        <section aria-labelledby="links">
          <h2 id="links" data-print="no" className="mb-3 text-heading font-semibold">
            {t('links')}
          </h2>
          <LinkForm
            action={makeLink}
            field={{ name: 'patientId', value: patient.id }}
            label={t('newLink')}
            hint={t('newLinkHint')}
            pathways={patient.pathways}
            address={patient.email}
            givenName={patient.givenName}
            clinicName={patient.clinicName}
            timeZone={patient.timeZone}
          />
          <MailStanding
            email={patient.email}
            bouncedAt={patient.bouncedAt}
            mailOffSince={patient.mailOffSince}
            lastLinkMail={patient.lastLinkMail}
            timeZone={patient.timeZone}
          />
          {patient.links.length === 0 ? (
            <p className="mt-4 text-muted">{t('noLinks')}</p>
          ) : (
            <ul data-print="no" className="mt-4 border-t border-rule">
              {patient.links.map((link) => (
                <li key={link.id} className="flex flex-wrap justify-between gap-x-4 border-b border-rule py-2">
                  <span>
                    {t('made', { date: day(link.createdAt) })},{' '}
                    {link.identifiedAt ? t('opened', { date: day(link.identifiedAt) }) : t('neverOpened')}
                  </span>
                  <span>
                    {link.problem
                      ? list(`linkState.${link.problem}`)
                      : list('linkState.open', { date: day(link.expiresAt) })}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section data-print="no" aria-labelledby="forms">
          <h2 id="forms" className="mb-3 text-heading font-semibold">
            {t('forms')}
          </h2>
          {patient.intakes.length === 0 ? (
            <p className="text-muted">{t('noForms')}</p>
          ) : (
            <ul className="border-t border-rule">
              {patient.intakes.map((intake) => (
                <li key={intake.id} className="border-b border-rule py-2">
                  {list(`state.${intake.state}`, { date: day(intake.at) })}
                </li>
              ))}
            </ul>
          )}
          <p className="mt-3 text-small text-muted">{t('noAnswersHere')}</p>
        </section>
      </div>
    </ClinicFrame>
  )
})
