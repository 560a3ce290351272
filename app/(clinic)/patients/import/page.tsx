import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ImportForm } from '@/components/patient/import-form'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { previewImport } from '@/lib/operations/patients/preview-import'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { readPatients } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('import'),
})

export default guarded(['form', 'obstacles', 'import'], async () => {
  const actor = await currentStaff()
  // Of no file nothing is known; whether they may import, is.
  valueOrLeave(await previewImport(actor, { rows: [] }))
  const t = await getTranslations('import')
  const back = (await getTranslations('patients'))('title')
  return (
    <ClinicFrame actor={actor} at="patients">
      <PageTitle above={<TextLink href="/patients">{back}</TextLink>} lead={t('lead')}>
        {t('title')}
      </PageTitle>
      <h2 className="mb-2 text-heading font-semibold">{t('columnsTitle')}</h2>
      <p className="mb-2 max-w-prose">{t('columns')}</p>
      <pre className="mb-6 max-w-full overflow-x-auto border border-rule bg-sunk p-3 text-small" tabIndex={0}>
        {t('example')}
      </pre>
      <ImportForm action={readPatients} />
    </ClinicFrame>
  )
})
