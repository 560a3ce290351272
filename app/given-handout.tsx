import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/form/action-form'
import type { FormAction } from '@/components/form/use-action-form'
import { ExerciseDays } from '@/components/handout/exercise-days'
import { HandoutBody } from '@/components/handout/handout-body'
import { HandoutNumbers } from '@/components/handout/handout-numbers'
import { HandoutSource } from '@/components/handout/handout-source'
import { InOtherLanguage } from '@/components/handout/in-other-language'
import { PlanBody } from '@/components/handout/plan-body'
import { ReadHandout } from '@/components/handout/read-handout'
import { Recommended } from '@/components/handout/recommended'
import { TeachBackQuestion } from '@/components/handout/teach-back-question'
import { Actions } from '@/components/ui/actions'
import { Notice } from '@/components/ui/notice'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { TextLink } from '@/components/ui/text-link'
import { helpLines } from '@/lib/content/help-lines'
import { weekWords } from './leaflet-words'
import type { readHandout } from '@/lib/operations/handouts/read-handout'

export interface GivenHandoutProps {
  readonly handout: Extract<Awaited<ReturnType<typeof readHandout>>, { ok: true }>['value']
  /** By what its forms say which it is: hidden fields by name. */
  readonly fields: Readonly<Record<string, string>>
  readonly acts: Readonly<Record<'confirm' | 'answer' | 'tell', FormAction>> & { readonly open?: FormAction }
  /** The address under which the clinic's own pictures are. */
  readonly ownAt: string
  /** The address under which their other handouts are; none on what a paper opens. */
  readonly plansAt?: string
  /** What can be done beside saying that it was read. */
  readonly children?: ReactNode
}

/** A handout as whoever it was given to reads it, with what they can say of it. */
export async function GivenHandout({ handout, fields, acts, ownAt, plansAt, children }: GivenHandoutProps) {
  const t = await getTranslations('handout')
  const sending = (await getTranslations('form'))('sending')
  const format = await getFormatter()
  const day = (at: Date) => format.dateTime(at, { dateStyle: 'long', timeZone: handout.timeZone })
  const back = handout.teachBack?.mayAnswerAgain
    ? { href: '#again', words: t('teachBack.back'), lang: await getLocale() }
    : null
  const sent = { clinic: handout.clinic.name, date: day(handout.assignedAt) }
  const days = <TheirDays {...{ handout, fields, acts }} />
  const plan = handout.exercises?.plan ?? null
  const text = {
    ...{ body: handout.body, pictures: handout.pictures, ownAt, lang: handout.locale },
    week: { exercises: handout.drawn, ...weekWords(handout.locale, handout.clinic.region) },
    told: { in: handout.toldIn, back },
  }
  return (
    <>
      <PageTitle above={handout.from ? t('fromPerson', { ...sent, name: handout.from }) : t('fromClinic', sent)}>
        <span lang={handout.locale}>{handout.title}</span>
      </PageTitle>
      <InOtherLanguage written={handout.locale} phone={handout.clinic.phone} />
      {handout.personalLine ? (
        <blockquote className="mb-6 border-s-4 border-accent bg-tint px-5 py-4 whitespace-pre-line">
          {handout.personalLine}
        </blockquote>
      ) : null}
      {/* Whoever has read it comes back for this; before that, it follows the text. */}
      {handout.confirmedAt && !plan ? days : null}
      {handout.confirmedAt ? <AfterReading {...{ handout, fields, acts }} readOn={day(handout.confirmedAt)} /> : null}
      {handout.newerId ? <NewerPlan at={plansAt ? `${plansAt}/${handout.newerId}` : null} /> : null}
      <ReadHandout />
      {plan ? (
        <PlanBody {...text} plan={plan}>
          {days}
        </PlanBody>
      ) : (
        <HandoutBody {...text} />
      )}
      <Recommended handouts={handout.recommended} phone={handout.clinic.phone} open={acts.open} />
      {handout.confirmedAt || plan ? null : days}
      <HandoutNumbers clinic={handout.clinic} help={helpLines(handout.clinic.region)} />
      {handout.confirmedAt && !children ? null : (
        <ActionForm action={acts.confirm} fields={fields}>
          <Actions>
            {handout.confirmedAt ? null : <SubmitButton pendingLabel={sending}>{t('confirm')}</SubmitButton>}
            {children}
          </Actions>
        </ActionForm>
      )}
      <WhereFrom handout={handout} />
    </>
  )
}

async function WhereFrom({ handout }: Pick<GivenHandoutProps, 'handout'>) {
  const { version, reviewedOn, sources, isPlan, from, clinic } = handout
  const t = await getTranslations('handout')
  const format = await getFormatter()
  const date = format.dateTime(new Date(reviewedOn), { dateStyle: 'long', timeZone: 'UTC' })
  const whence = isPlan ? t('composed', { name: from ?? clinic.name, date }) : t('version', { version, date })
  return <HandoutSource version={whence} title={t('sources')} sources={sources} />
}

type Said = Pick<GivenHandoutProps, 'handout' | 'fields' | 'acts'>

/** On which days the exercises of a handout were done; nothing where it tells none. */
function TheirDays({ handout: { exercises, clinic, locale }, fields, acts }: Said) {
  if (!exercises) return null
  const { days, plan, signs } = exercises
  const isRestDay = plan !== null && plan.today.length === 0
  const hurt = { clinic, signs, lang: locale }
  return <ExerciseDays action={acts.tell} ofPlan={plan} {...{ fields, days, isRestDay, hurt }} />
}

/** Over a plan whose place another took. */
async function NewerPlan({ at }: { readonly at: string | null }) {
  const t = await getTranslations('handout.plan')
  return (
    <div data-print="no" className="mb-6">
      <Notice>
        {t('newer')} {at ? <TextLink href={at}>{t('toNewer')}</TextLink> : null}
      </Notice>
    </div>
  )
}

type AfterReadingProps = Said & { readonly readOn: string }

/** Above the text of what was read: that it was, and what is asked about it. */
async function AfterReading({ handout: { teachBack, clinic, locale }, fields, acts, readOn }: AfterReadingProps) {
  const t = await getTranslations('handout')
  return (
    <section id="question" data-print="no" className="mb-8 flex scroll-mt-28 flex-col gap-6">
      <Notice kind="success" role="status">
        {t('confirmed', { date: readOn })}
      </Notice>
      {teachBack ? (
        <TeachBackQuestion action={acts.answer} fields={fields} asked={teachBack} phone={clinic.phone} lang={locale} />
      ) : null}
    </section>
  )
}
