import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ConfirmForm } from '@/components/form/confirm-form'
import { RecordFileForm } from '@/components/patient/record-file-form'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { viewExport } from '@/lib/operations/patients/view-export'
import { guarded, valueOrLeave } from '../../../../guarded'
import { ClinicFrame, currentStaff } from '../../../clinic-frame'
import { askForProof } from '../../../proof'
import { confirmForExport } from '../actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('export'),
})

/** What its parts in the browser say. */
const words = ['form', 'obstacles', 'proof'] as const

export default guarded(words, async ({ params }: PageProps<'/patients/[patientId]/export'>) => {
  const actor = await currentStaff()
  const { id, name, confirm } = valueOrLeave(await viewExport(actor, await params))
  const t = await getTranslations('patient.record')
  return (
    <ClinicFrame actor={actor} at="patients">
      <PageTitle above={<TextLink href={`/patients/${id}`}>{name}</TextLink>} lead={t('about')}>
        <span className="wrap-anywhere">{t('of', { name })}</span>
      </PageTitle>
      {confirm ? (
        <>
          <p className="mb-4 max-w-prose">{t('first')}</p>
          <ConfirmForm
            {...{ action: confirmForExport, ask: askForProof, by: confirm }}
            fields={{ patientId: id }}
            label={t('goOn')}
          />
        </>
      ) : (
        <RecordFileForm patientId={id} />
      )}
    </ClinicFrame>
  )
})
