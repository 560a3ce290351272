import type { Metadata } from 'next'
import { cache } from 'react'
import { getTranslations } from 'next-intl/server'
import { CaseAnswers } from '@/components/case/case-answers'
import { CaseChanges } from '@/components/case/case-changes'
import { CaseFindings } from '@/components/case/case-findings'
import { CaseSites } from '@/components/case/case-sites'
import { CaseSummary } from '@/components/case/case-summary'
import { PhoneBar } from '@/components/case/phone-bar'
import { ScoreList } from '@/components/case/score-list'
import { KeepTyped } from '@/components/form/keep-typed'
import { currentActor } from '@/lib/auth/session'
import { doneActOf } from '@/lib/cases/done-act'
import { viewCase } from '@/lib/operations/cases/view-case'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'
import { claim } from './actions'
import { CaseBeside } from './case-beside'
import { CaseTop } from './case-top'
import { filledTemplates } from './filled-templates'

type Props = PageProps<'/cases/[caseId]'>

/** Read once for the title and the page: each reading is written to the log. */
const readCase = cache(async (caseId: string) => viewCase(await currentActor(), { caseId }))

/** Among many tabs, whose case it is. What cannot be read now has a plain title; the page says why. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('clinicTitles')
  const { caseId } = await params
  const result = await readCase(caseId).catch(() => null)
  if (!result?.ok) return { title: t('case') }
  const { patient, tier } = result.value
  return { title: t('caseOf', { name: patient.name, tier: (await getTranslations('clinical.tier'))(tier) }) }
}

/** What its parts in the browser say. */
const words = ['case', 'clinical.tier', 'duration', 'form', 'keys', 'obstacles', 'patientLink'] as const

/** The tier and why, then the acts, then everything else. */
export default guarded(words, async ({ params, searchParams }: Props) => {
  const actor = await currentStaff()
  const view = valueOrLeave(await readCase((await params).caseId))
  const asked = await searchParams
  const did = doneActOf(asked.did)
  const templates = await filledTemplates(view, actor.name, asked)
  const { timeZone } = view
  return (
    <ClinicFrame actor={actor} at="worklist" over={view.over}>
      <div data-paper="compact">
        <CaseTop view={view} did={did} />
        {/* On a phone the acts come before the answers: deciding needs the reason first, and rarely every answer. */}
        <div className="mt-4 grid gap-x-10 gap-y-6 sm:mt-6 sm:gap-y-8 xl:grid-cols-[minmax(0,2fr)_minmax(20rem,1fr)] xl:grid-rows-[auto_1fr] print:mt-2 print:gap-y-3">
          <div className="flex min-w-0 flex-col gap-6 sm:gap-8 print:gap-3">
            <CaseChanges changes={view.changes} before={view.before} scores={view.scores} timeZone={timeZone} />
            <CaseFindings view={view} />
            <CaseSummary rows={view.summary} />
          </div>
          <div className="flex min-w-0 flex-col gap-6 sm:gap-8 xl:row-span-2 print:gap-3">
            <CaseBeside view={view} templates={templates} isLead={actor.role === 'lead'} />
          </div>
          <div className="flex min-w-0 flex-col gap-6 sm:gap-8 print:gap-3">
            <CaseAnswers answers={view.answers} answeredIn={view.answeredIn} isByCarer={view.isByCarer} />
            <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[auto_minmax(0,1fr)] print:gap-y-3">
              <CaseSites sites={view.sites} />
              <ScoreList scores={view.scores} timeZone={timeZone} />
            </div>
          </div>
        </div>
        <PhoneBar view={view} claim={claim} />
        <KeepTyped />
      </div>
    </ClinicFrame>
  )
})
