import { useFormatter, useTranslations } from 'next-intl'
import { ActionForm } from '@/components/form/action-form'
import type { FormAction } from '@/components/form/use-action-form'
import type { ButtonLook } from '@/components/ui/button-look'
import { Notice } from '@/components/ui/notice'
import { SubmitButton } from '@/components/ui/submit-button'
import type { ExerciseDay, SaidOfDay } from '@/lib/exercises/days'
import { ExerciseWeek } from './exercise-week'
import { WhenItHurt } from './when-it-hurt'

interface ExerciseDaysProps {
  readonly action: FormAction
  /** Which handout it is about: hidden fields by name. */
  readonly fields: Readonly<Record<string, string>>
  /** The last ones, today's last. */
  readonly days: readonly ExerciseDay[]
  /** Of a plan: on how many of its days. */
  readonly ofPlan: Parameters<typeof ExerciseWeek>[0]['ofPlan']
  /** Of a plan: nothing is asked for today. */
  readonly isRestDay: boolean
  readonly hurt: Parameters<typeof WhenItHurt>[0]
}

/** What can still be said of today, by what was said: each press says how it is. */
const offered: Readonly<
  Record<
    SaidOfDay | 'nothing',
    readonly {
      said: SaidOfDay | 'nothing'
      words: 'done' | 'hurt' | 'undo' | 'doneAfterAll' | 'mistake'
      look: ButtonLook
    }[]
  >
> = {
  nothing: [
    { said: 'done', words: 'done', look: 'primary' },
    { said: 'stopped', words: 'hurt', look: 'secondary' },
  ],
  done: [
    { said: 'stopped', words: 'hurt', look: 'secondary' },
    { said: 'nothing', words: 'undo', look: 'quiet' },
  ],
  stopped: [
    { said: 'done', words: 'doneAfterAll', look: 'secondary' },
    { said: 'nothing', words: 'mistake', look: 'quiet' },
  ],
}

/** On a handout with exercises: one press says that today's are done, or that it hurt. */
export function ExerciseDays({ action, fields, days, ofPlan, isRestDay, hurt }: ExerciseDaysProps) {
  const t = useTranslations('handout.days')
  const sending = useTranslations('form')('sending')
  const format = useFormatter()
  const today = days.at(-1)
  if (!today) return null
  const said = today.said ?? 'nothing'
  return (
    <section
      id="days"
      aria-labelledby="days-title"
      data-print="no"
      className="my-8 flex scroll-mt-28 flex-col gap-4 border-y border-rule py-6"
    >
      <div>
        <h2 id="days-title" className="text-heading font-bold">
          {t(isRestDay ? 'titleOfRest' : 'title')}
        </h2>
        <p className="text-muted">
          {format.dateTime(new Date(today.day), { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' })}
        </p>
      </div>
      {said === 'nothing' ? <p>{t('hint')}</p> : null}
      {said === 'done' ? (
        <Notice kind="success" role="status">
          {t('isDone')}
        </Notice>
      ) : null}
      {said === 'stopped' ? <WhenItHurt {...hurt} /> : null}
      <div className="flex flex-col gap-3 sm:flex-row sm:flex-wrap sm:items-center">
        {offered[said].map((each) => (
          <ActionForm
            key={`${said} ${each.said}`}
            action={action}
            fields={{ ...fields, said: each.said }}
            className="flex flex-col gap-3"
          >
            <SubmitButton variant={each.look} pendingLabel={sending}>
              {t(each.words)}
            </SubmitButton>
          </ActionForm>
        ))}
      </div>
      <ExerciseWeek days={days} ofPlan={ofPlan} />
    </section>
  )
}
