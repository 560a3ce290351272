import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/form/use-action-form'
import { TextLink } from '@/components/ui/text-link'
import { choiceOf, type DrawnCase } from '@/lib/insights/routine'
import { FoundForm } from './found-form'
import { FoundWords } from './found-words'
import { useRoutineWords } from './routine-words'

interface DrawnItemProps {
  readonly each: DrawnCase
  readonly timeZone: string
  readonly judge: FormAction
}

/** One that was drawn: where it is, what became of it, what was found, and the form for that. It names nobody. */
export function DrawnItem({ each, timeZone, judge }: DrawnItemProps) {
  const t = useTranslations('routine')
  const tier = useTranslations('clinical.tier')
  const outcomes = useTranslations('case.outcomes')
  const { day } = useRoutineWords(timeZone)
  const { caseId, place, revision, openedAt, triageTier, outcome, look } = each
  return (
    <li className="border-t border-rule py-3">
      <h3 id={`case-${String(place)}`} className="font-semibold">
        {t('case', { place })}
      </h3>
      <p>
        {t('came', { date: day(openedAt) })} {triageTier === 'ROUTINE' ? null : t('ruled', { tier: tier(triageTier) })}{' '}
        {each.tier === 'ROUTINE' ? null : t('stands', { tier: tier(each.tier) })}{' '}
        {outcome ? t('closedAs', { outcome: outcomes(outcome) }) : t('stillOpen')}{' '}
        <TextLink href={`/cases/${caseId}`} aria-describedby={`case-${String(place)}`}>
          {t('open')}
        </TextLink>
      </p>
      <FoundLines {...{ each, timeZone }} />
      <FoundForm
        key={revision}
        {...{ caseId, place, revision }}
        action={judge}
        choice={look ? choiceOf(look) : ''}
        words={look?.words ?? ''}
      />
    </li>
  )
}

/** What was found, by whom, and beside it what whoever closed the case had judged. */
function FoundLines({ each: { look, judged }, timeZone }: Pick<DrawnItemProps, 'each' | 'timeZone'>) {
  const t = useTranslations('routine')
  if (!look) return null
  return (
    <>
      <div className="mt-1">
        <FoundWords {...{ look, timeZone }} />
      </div>
      {judged ? <p className="text-small text-muted">{t(`judged.${judged}`)}</p> : null}
    </>
  )
}
