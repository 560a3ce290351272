import type { Metadata } from 'next'
import { getFormatter, getTranslations } from 'next-intl/server'
import { LiveWorklist } from '@/components/worklist/live-worklist'
import { SavedViews } from '@/components/view/saved-views'
import { ToolsButton } from '@/components/worklist/tools-button'
import { PageTitle } from '@/components/ui/page-title'
import { TextLink } from '@/components/ui/text-link'
import { readAskedView, readWorklistAddress } from '@/lib/web/read-worklist-address'
import { worklistQuery } from '@/lib/web/worklist-address'
import { openWorklist } from '@/lib/operations/cases/open-worklist'
import { guarded, valueOrLeave } from '../../guarded'
import { ClinicFrame, currentStaff } from '../clinic-frame'
import { claim } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('worklist'),
})

/** What its parts in the browser say. */
const words = ['clinical', 'duration', 'form', 'keys', 'obstacles', 'worklist'] as const

export default guarded(words, async ({ searchParams }: PageProps<'/worklist'>) => {
  const actor = await currentStaff()
  const params = await searchParams
  const asked = readWorklistAddress(params)
  const { answer, views, over } = valueOrLeave(await openWorklist(actor, { ...asked, ...readAskedView(params) }))
  const address = { ...asked, ...views.narrowing }
  const complaint = answer.complaints.find(({ id }) => id === answer.complaint)
  const t = await getTranslations('worklist')
  const format = await getFormatter()
  const asOf = t('asOf', { time: format.dateTime(answer.now, { timeStyle: 'short', timeZone: answer.timeZone }) })
  return (
    <ClinicFrame actor={actor} at="worklist" over={over}>
      <PageTitle aside={<ToolsButton {...address} complaint={complaint?.name} />}>{t('title')}</PageTitle>
      {address.filter === 'mine' ? (
        <p className="mb-2">
          <TextLink href="/colleagues/me">{t('handOver')}</TextLink>
        </p>
      ) : null}
      <SavedViews {...views} search={address.search} />
      <LiveWorklist key={worklistQuery(address)} answer={answer} address={address} asOf={asOf} claim={claim} />
    </ClinicFrame>
  )
})
