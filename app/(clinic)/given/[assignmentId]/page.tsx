import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PaperHandout } from '@/components/handout/paper-handout'
import { SaveAsPdf } from '@/components/handout/save-as-pdf'
import { PageTitle } from '@/components/ui/page-title'
import { PrintButton } from '@/components/ui/print-button'
import { TextLink } from '@/components/ui/text-link'
import { daysOfPaper } from '@/lib/handouts/paper'
import { printHandouts } from '@/lib/operations/handouts/print-handouts'
import { guarded, valueOrLeave } from '../../../guarded'
import { leafletWords } from '../../../leaflet-words'
import { squareOf } from '../../../square-of'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { handedOver } from '../handed-over'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('paper'),
})

/** What somebody was given, to print and hand over: each with a code that opens it on their phone. */
export default guarded(['form', 'obstacles'], async ({ params, searchParams }: PageProps<'/given/[assignmentId]'>) => {
  const actor = await currentStaff()
  const { assignmentId } = await params
  const isTogether = (await searchParams).with === 'all'
  const printing = valueOrLeave(await printHandouts(actor, { assignmentId, isTogether }))
  const { patient, caseId, together } = printing
  const t = await getTranslations('onPaper')
  const own = `/given/${assignmentId}`
  return (
    <ClinicFrame actor={actor} at={caseId ? 'worklist' : 'patients'}>
      <div data-print="no">
        <PageTitle
          above={
            <TextLink href={caseId ? `/cases/${caseId}#handouts` : `/patients/${patient.id}/give`}>
              {t('back', { name: patient.givenName })}
            </TextLink>
          }
          lead={patient.isArchived ? t('noCode') : t('lead', { name: patient.givenName, days: daysOfPaper })}
          aside={
            <div className="flex flex-wrap gap-2">
              <PrintButton>{t('print')}</PrintButton>
              <SaveAsPdf href={`${own}/pdf${isTogether ? '?with=all' : ''}`} />
            </div>
          }
        >
          {t('title')}
        </PageTitle>
        {together > 1 ? (
          <p className="mb-4">
            <TextLink href={isTogether ? own : `${own}?with=all`}>
              {isTogether ? t('one') : t('all', { count: together })}
            </TextLink>
          </p>
        ) : null}
      </div>
      {handedOver(printing).map((each) => (
        <PaperHandout
          key={each.id}
          handout={each}
          personalLine={each.sent.personalLine}
          words={leafletWords(each)}
          square={each.sent.address === null ? null : squareOf(each.sent.address)}
        />
      ))}
    </ClinicFrame>
  )
})
