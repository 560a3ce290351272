import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RoutinePage } from '@/components/routine/routine-page'
import { viewRoutine } from '@/lib/operations/insights/view-routine'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { draw, judge } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('routine'),
})

/** What its parts in the browser say. */
const words = ['form', 'obstacles', 'routine.form'] as const

export default guarded(words, async ({ searchParams }: PageProps<'/insights/routine'>) => {
  const actor = await currentStaff()
  const { month } = await searchParams
  const routine = valueOrLeave(await viewRoutine(actor, { month }))
  return (
    <ClinicFrame actor={actor} at="insights">
      <RoutinePage {...routine} draw={draw} judge={judge} />
    </ClinicFrame>
  )
})
