import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RuleBody } from '@/components/case/rule-body'
import { RuleOverrides } from '@/components/case/rule-overrides'
import { RaisedBy, RuleThen } from '@/components/case/rule-then'
import { PageTitle } from '@/components/ui/page-title'
import { viewRule } from '@/lib/operations/cases/view-rule'
import { guarded, valueOrLeave } from '../../../guarded'
import { ClinicFrame, currentStaff } from '../../clinic-frame'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('clinicTitles'))('rule'),
})

/** Read only: rules are changed in the code, with their examples, and released. From a flag, `by` says which rules raised it. */
export default guarded(['form', 'obstacles'], async ({ params, searchParams }: PageProps<'/rules/[rule]'>) => {
  const actor = await currentStaff()
  const { by } = await searchParams
  const raisedBy = typeof by === 'string' ? by : null
  const rule = valueOrLeave(await viewRule(actor, { ...(await params), raisedBy }))
  const t = await getTranslations('rule')
  const { id, version, fingerprint } = rule.ruleSet
  return (
    <ClinicFrame actor={actor} at="worklist">
      <PageTitle lead={t('lead', { id: rule.id })}>{rule.label}</PageTitle>
      {rule.raised ? <RaisedBy raised={rule.raised} /> : null}
      <RuleBody body={rule.body} />
      <p className="mt-4 max-w-prose text-small text-muted">
        {t('version', { id, version })} <span className="break-all">{t('fingerprint', { fingerprint })}</span>
      </p>
      {rule.raised ? <RuleThen raised={rule.raised} /> : null}
      <RuleOverrides overrides={rule.overrides} judged={rule.judged} from={rule.from} />
    </ClinicFrame>
  )
})
