'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { FormAction } from '@/components/form/use-action-form'
import { Disclosure } from '@/components/ui/disclosure'
import { Radios } from '@/components/ui/radios'
import { Tag } from '@/components/ui/tag'
import { Textarea } from '@/components/ui/textarea'
import { CaseForm } from './case-form'
import type { CaseView } from '@/lib/cases/case-view'
import type { HandoutView, TeachBackView } from '@/lib/cases/handout-view'

interface CaseHandoutsProps {
  readonly view: Pick<CaseView, 'id' | 'revision' | 'standing' | 'timeZone' | 'handouts' | 'library'>
  readonly assign: FormAction
}

/** Sent, opened, confirmed as read; and what to send next, suggested ones first with the reason. */
export function CaseHandouts({ view, assign }: CaseHandoutsProps) {
  const t = useTranslations('case')
  const ordered = [...view.library].sort(
    (a, b) => Number(b.suggestedBecause !== null) - Number(a.suggestedBecause !== null),
  )
  return (
    <section aria-labelledby="handouts">
      <h2 id="handouts" className="mb-2 text-heading font-semibold">
        {t('handouts')}
      </h2>
      {view.handouts.length === 0 ? (
        <p className="text-muted">{t('noHandouts')}</p>
      ) : (
        <ul className="border-t border-rule">
          {view.handouts.map((handout) => (
            <SentHandout key={handout.id} handout={handout} timeZone={view.timeZone} />
          ))}
        </ul>
      )}
      {view.standing.state === 'closed' ? null : ordered.length === 0 ? (
        <p className="mt-2 text-muted">{t('allSent')}</p>
      ) : (
        <div data-print="no" className="mt-2">
          <Disclosure summary={t('sendHandout')}>
            <CaseForm
              caseId={view.id}
              revision={view.revision}
              action={assign}
              name="assign"
              button={t('sendGo')}
              labels={{ handout: t('handout'), personalLine: t('personalLine') }}
            >
              {({ errorOf, typed }) => (
                <>
                  <Radios
                    id="assign-handout"
                    name="handout"
                    label={t('handout')}
                    error={errorOf('handout')}
                    defaultValue={typed('handout')}
                    options={ordered.map(({ id, title, about, suggestedBecause }) => ({
                      value: id,
                      label: title,
                      hint: suggestedBecause ? t('suggested', { reason: suggestedBecause }) : about,
                    }))}
                  />
                  <Textarea
                    id="assign-personalLine"
                    name="personalLine"
                    label={t('personalLine')}
                    hint={t('personalLineHint')}
                    rows={2}
                    error={errorOf('personalLine')}
                    defaultValue={typed('personalLine')}
                  />
                </>
              )}
            </CaseForm>
          </Disclosure>
        </div>
      )}
    </section>
  )
}

function SentHandout({ handout, timeZone }: { readonly handout: HandoutView; readonly timeZone: string }) {
  const t = useTranslations('case.handoutState')
  const format = useFormatter()
  const moment = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short', timeZone })
  const time = moment(handout.assignedAt)
  return (
    <li className="border-b border-rule py-2">
      <p className="flex flex-wrap items-baseline gap-x-3 font-semibold">
        {handout.title}
        {handout.locale === 'es' ? <Tag>{t('spanish')}</Tag> : null}
      </p>
      {handout.personalLine ? <p className="whitespace-pre-line">{handout.personalLine}</p> : null}
      <p className="text-small text-muted">
        {handout.by ? t('sent', { time, by: handout.by }) : t('sentAuto', { time })}
        {'. '}
        {handout.confirmedAt ? (
          <strong className="text-ink">{t('confirmed', { time: moment(handout.confirmedAt) })}</strong>
        ) : handout.openedAt ? (
          t('opened', { time: moment(handout.openedAt) })
        ) : (
          t('unread')
        )}
      </p>
      {handout.teachBack ? (
        <TeachBackLine said={handout.teachBack} lang={handout.locale} time={moment(handout.teachBack.at)} />
      ) : null}
    </li>
  )
}

interface TeachBackLineProps {
  readonly said: TeachBackView
  readonly lang: HandoutView['locale']
  readonly time: string
}

/** Whether the message came across; a worrying answer is a box that stands out. */
function TeachBackLine({ said, lang, time }: TeachBackLineProps) {
  const t = useTranslations('case.teachBack')
  const inTheirWords = (words: ReactNode) => <span lang={lang}>{words}</span>
  return (
    <div className="mt-1">
      {said.verdict === 'worrying' ? <Tag strong>{t('worrying')}</Tag> : <p>{t(said.verdict)}</p>}
      <p className="text-small text-muted">{t.rich('asked', { ask: said.ask, words: inTheirWords })}</p>
      <p className="text-small">{t.rich('answered', { time, answer: said.answer, words: inTheirWords })}</p>
    </div>
  )
}
