import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
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
import { Forms, MadeLinks, PatientFacts } from './parts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('patient'),
})

/** What its parts in the browser say. */
const words = ['form', 'obstacles', 'newPatient', 'patient'] as const

export default guarded(words, async ({ params, searchParams }: PageProps<'/patients/[patientId]'>) => {
  const actor = await currentStaff()
  const patient = valueOrLeave(await viewPatient(actor, await params))
  const isSaved = (await searchParams)['saved'] === 'yes'
  const t = await getTranslations('patient')
  const list = await getTranslations('patients')
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
      <PatientFacts patient={patient} />
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
          <MadeLinks patient={patient} />
        </section>
        <Forms patient={patient} />
      </div>
    </ClinicFrame>
  )
})
