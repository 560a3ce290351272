import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { readWeeks, sectionOfFile } from '@/lib/web/insights-address'
import { fileRows } from '@/lib/insights/file-rows'
import { lastDay } from '@/lib/insights/insights'
import { viewInsights } from '@/lib/operations/insights/view-insights'
import { currentActor } from '@/lib/auth/session'
import { boundedFile } from '../../../bounded-file'
import { valueOrLeave } from '../../../guarded'
import { csvResponse } from '../../csv-response'
import { fileWords } from './file-words'

export const dynamic = 'force-dynamic'

/** The table behind a plot as a file; whoever may not see the page may not have it either. */
export const GET = (request: Request, { params }: RouteContext<'/insights/[file]'>): Promise<Response> =>
  boundedFile(async () => {
    const section = sectionOfFile((await params).file)
    if (!section) notFound()
    const weeks = readWeeks(Object.fromEntries(new URL(request.url).searchParams))
    const insights = valueOrLeave(await viewInsights(await currentActor(), { weeks, section }))
    const words = fileWords(await getTranslations('insights'), await getTranslations())
    return csvResponse(`${section}-${String(weeks)}-weeks-${lastDay(insights)}.csv`, fileRows(section, insights, words))
  })
