import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GivenHandouts } from '@/components/case/given-handouts'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { viewCaseGiving } from '@/lib/operations/cases/view-case-giving'
import { readWorklistAddress } from '@/lib/web/read-worklist-address'
import { worklistHref, worklistQuery } from '@/lib/web/worklist-address'
import { guarded, valueOrLeave } from '../../../../guarded'
import { ClinicFrame, currentStaff } from '../../../clinic-frame'
import { seeTo, sendHandoutAgain as sendAgain, sendPlanned, takeBack, takeBackPlan } from '../actions'
import { give } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('giving'),
})

type Props = PageProps<'/cases/[caseId]/give'>

/** From a row of the worklist and back to it: what can be given on the case, and nothing else of it. */
export default guarded(['case', 'form', 'obstacles'], async ({ params, searchParams }: Props) => {
  const actor = await currentStaff()
  const view = valueOrLeave(await viewCaseGiving(actor, await params))
  const list = readWorklistAddress(await searchParams)
  const t = await getTranslations('giving')
  const { caseId, isClosed, patient, timeZone, handouts, planned, library, sets, locale } = view
  return (
    <ClinicFrame actor={actor} at="worklist">
      <PageTitle
        above={<TextLink href={worklistHref(list)}>{t('back')}</TextLink>}
        aside={<TextLink href={`/cases/${caseId}`}>{t('wholeCase')}</TextLink>}
      >
        {t('title', { name: patient.name })}
      </PageTitle>
      <div className="max-w-[48rem]">
        <GivenHandouts
          action={give}
          fields={{ caseId, list: worklistQuery(list) }}
          mayGive={!isClosed}
          isOpen
          givenName={patient.givenName}
          toldBy={patient.toldBy}
          {...{ timeZone, handouts, planned, library, sets, locale }}
          {...{ sendAgain, seeTo, takeBack, sendPlanned, takeBackPlan }}
        >
          {isClosed ? <p className="mt-4">{t('closed')}</p> : null}
        </GivenHandouts>
      </div>
    </ClinicFrame>
  )
})
