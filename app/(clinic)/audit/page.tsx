import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AuditPage } from '@/components/audit/audit-page'
import { listEvents } from '@/lib/operations/audit/list-events'
import { guarded, valueOrLeave } from '../../guarded'
import { ClinicFrame, currentStaff } from '../clinic-frame'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('audit'),
})

export default guarded(['form', 'obstacles'], async ({ searchParams }: PageProps<'/audit'>) => {
  const actor = await currentStaff()
  const { q: search, ...asked } = await searchParams
  const log = valueOrLeave(await listEvents(actor, { ...asked, search, asFile: false }))
  return (
    <ClinicFrame actor={actor} at="audit">
      <AuditPage {...log} />
    </ClinicFrame>
  )
})
