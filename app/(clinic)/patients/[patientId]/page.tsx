import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { TextLink } from '@/components/ui/text-link'
import { CorrectForm } from '@/components/patient/correct-form'
import { PatientHistory } from '@/components/patient/patient-history'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { fullName } from '@/lib/patients/name'
import { wouldAllow } from '@/lib/operations/gateway'
import { viewPatient } from '@/lib/operations/patients/view-patient'
import { isDayFirst } from '@/lib/web/date-order'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { WhoSaw } from '../who-saw'
import { savePerson } from './actions'
import { Forms } from './forms'
import { HowReached } from './how-reached'
import { Merges } from './merges'
import { Holds, WholeRecord } from './holds'
import { Restrictions } from './restrictions'
import { Unmatched } from './unmatched'
import { Archive, Links, PatientFacts, ToGive } from './parts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('patient'),
})

/** What its parts in the browser say. */
const words = [
  'form',
  'link',
  'newPatient',
  'obstacles',
  'patient.contact',
  'patient.correct',
  'patient.hold',
  'patient.match',
  'patient.restrict',
  'patientLink',
  'proof',
] as const
const acts = [
  'contact',
  'person',
  'archived',
  'restored',
  'merged',
  'unmerged',
  'held',
  'lifted',
  'restricted',
  'unrestricted',
  'planEnded',
  'matched',
] as const

export default guarded(words, async ({ params, searchParams }: PageProps<'/patients/[patientId]'>) => {
  const actor = await currentStaff()
  const { done, q } = await searchParams
  const search = typeof q === 'string' ? q : ''
  const patient = valueOrLeave(await viewPatient(actor, { ...(await params), search }))
  if (patient.mergedInto) redirect(`/patients/${patient.mergedInto}`)
  const mayRead = wouldAllow(actor, 'history.view')
  const act = acts.find((each) => each === done)
  const t = await getTranslations('patient')
  const list = await getTranslations('patients')
  const [year = '', month = '', day = ''] = patient.dateOfBirth.split('-')
  const { recordNumber, givenName, familyName, sex } = patient
  const held = { recordNumber, givenName, familyName, sex, born: { day, month, year } }
  return (
    <ClinicFrame actor={actor} at="patients">
      <PageTitle
        above={<TextLink href="/patients">{list('title')}</TextLink>}
        aside={<WhoSaw actor={actor} patientId={patient.id} />}
      >
        <bdi className="wrap-anywhere">{fullName(patient)}</bdi>
      </PageTitle>
      {/* The printed page goes to the patient: a date of birth beside the link would open it for anyone. */}
      {act ? (
        <div data-print="no" className="mb-4">
          <Notice kind="success" role="status">
            {t(`done.${act}`)}
          </Notice>
        </div>
      ) : null}
      <Unmatched patient={patient} />
      <PatientFacts patient={patient} mayRead={mayRead} />
      <ToGive patient={patient} />
      <Restrictions patient={patient} />
      <Holds patient={patient} />
      <Merges patient={patient} />
      <div data-print="no" className="mb-6">
        <CorrectForm
          key={patient.drawn}
          action={savePerson}
          patientId={patient.id}
          held={{ ...held, preferredName: patient.preferredName ?? '', pronouns: patient.pronouns ?? '' }}
          drawn={patient.drawn}
          isDayFirst={isDayFirst('en', patient.region)}
        />
        <HowReached patient={patient} />
        <Archive patient={patient} />
        <WholeRecord patient={patient} />
      </div>
      <div className="grid max-w-[70rem] gap-x-10 gap-y-8 lg:grid-cols-2">
        <Links patient={patient} />
        <Forms patient={patient} mayRead={mayRead} />
        <PatientHistory events={patient.events} timeZone={patient.timeZone} />
      </div>
    </ClinicFrame>
  )
})
