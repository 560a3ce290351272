import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MergeForm } from '@/components/patient/merge-form'
import { OtherRecords } from '@/components/patient/other-records'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { viewMerge } from '@/lib/operations/patients/view-merge'
import { guarded, valueOrLeave } from '../../../../guarded'
import { ClinicFrame, currentStaff } from '../../../clinic-frame'
import { askForProof } from '../../../proof'
import { merge } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('merge'),
})

/** What its parts in the browser say. */
const words = ['carer', 'form', 'newPatient', 'obstacles', 'patient.merge', 'proof'] as const

export default guarded(words, async ({ params, searchParams }: PageProps<'/patients/[patientId]/merge'>) => {
  const actor = await currentStaff()
  const { with: otherId, q: search } = await searchParams
  const { id, name, pair, ...found } = valueOrLeave(
    await viewMerge(actor, { ...(await params), otherId: otherId ?? null, search }),
  )
  const t = await getTranslations('patient.merge')
  return (
    <ClinicFrame actor={actor} at="patients">
      <PageTitle above={<TextLink href={`/patients/${id}`}>{name}</TextLink>} lead={pair ? null : t('lead')}>
        <span className="wrap-anywhere">{t('title', { name })}</span>
      </PageTitle>
      {pair ? (
        <MergeForm key={pair.drawn} action={merge} ask={askForProof} pair={pair} />
      ) : (
        <OtherRecords patientId={id} found={found} />
      )}
    </ClinicFrame>
  )
})
