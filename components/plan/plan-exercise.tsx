import { useTranslations } from 'next-intl'
import { DrawnPicture } from '@/components/handout/drawn-picture'
import { FieldError } from '@/components/ui/field'
import { PickRow } from '@/components/ui/pick-row'
import { Select } from '@/components/ui/select'
import { TextInput } from '@/components/ui/text-input'
import type { Exercise } from '@/lib/exercises/exercise'
import type { PlanItem } from '@/lib/exercises/plan-item'
import { weekdays } from '@/lib/exercises/plan-text'
import type { Picture } from '@/lib/pictures/picture'

export interface Offered extends Exercise {
  readonly id: string
  readonly name: string
  /** What each of its pictures shows. */
  readonly shows: readonly string[]
}

export interface PlanExerciseProps {
  readonly offered: Offered
  readonly pictures: Readonly<Record<string, Picture>>
  /** Its place on the page, of how many. */
  readonly place: number
  readonly of: number
  /** What the plan that this one starts from says of it, and at which place; 0 where it has it not. */
  readonly item: PlanItem | null
  readonly placeInPlan: number
  readonly errorOf: (field: string) => string | undefined
  /** After a refusal: what had been typed. */
  readonly typed: ((field: string) => string) | null
  /** Then nobody is there yet for a word of one's own. */
  readonly isForAll?: boolean
}

/** One exercise to take into the plan; how much, when and in which order is asked once it is ticked. */
export function PlanExercise({ offered, pictures, item, errorOf, typed, isForAll, ...order }: PlanExerciseProps) {
  const t = useTranslations('planning')
  const { id, name, usual } = offered
  const { place, of, placeInPlan } = order
  const isTaken = typed ? typed('take').split(' ').includes(id) : item !== null
  const dose = item?.dose ?? usual
  const value = (field: string, first: string | number) => (typed && isTaken ? typed(`${field}-${id}`) : String(first))
  const number = (field: 'sets' | 'times' | 'seconds', first: number) => (
    <TextInput
      id={`${field}-${id}`}
      name={`${field}-${id}`}
      label={t(`field.${field}`)}
      inputMode="numeric"
      width={4}
      maxLength={3}
      error={errorOf(`${field}-${id}`)}
      defaultValue={value(field, first)}
    />
  )
  return (
    <li className="border-b border-rule py-3">
      <Shown {...{ offered, pictures, isTaken }} />
      <div className="hidden flex-col gap-3 ps-8 pt-2 in-[li:has([name=take]:checked)]:flex">
        <div className="flex flex-wrap items-end gap-4">
          {dose ? (
            <>
              {number('sets', dose.sets)}
              {number('times', dose.times)}
              {dose.seconds === null ? null : number('seconds', dose.seconds)}
            </>
          ) : null}
          <Select
            id={`place-${id}`}
            name={`place-${id}`}
            label={t('field.place')}
            defaultValue={value('place', placeInPlan || place)}
            options={Array.from({ length: of }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }))}
          />
        </div>
        <Days
          id={id}
          name={name}
          error={errorOf(`days-${id}`)}
          ticked={daysTicked(item, typed && isTaken ? typed(`days-${id}`) : null)}
        />
        {isForAll ? null : (
          <Word id={id} error={errorOf(`word-${id}`)} defaultValue={value('word', item?.word ?? '')} />
        )}
      </div>
    </li>
  )
}

interface WordProps {
  readonly id: string
  readonly error: string | undefined
  readonly defaultValue: string
}

/** What only this patient is told about it. */
function Word({ id, error, defaultValue }: WordProps) {
  const t = useTranslations('planning')
  const name = `word-${id}`
  return (
    <TextInput
      {...{ id: name, name, error, defaultValue }}
      label={t('field.word')}
      hint={t('wordHint')}
      maxLength={200}
    />
  )
}

interface ShownProps extends Pick<PlanExerciseProps, 'offered' | 'pictures'> {
  readonly isTaken: boolean
}

/** What it is called and looks like, to tick. */
function Shown({ offered, pictures, isTaken }: ShownProps) {
  const t = useTranslations('planning')
  const { id, name, shows, usual } = offered
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-48 flex-1">
        <PickRow
          type="checkbox"
          id={`take-${id}`}
          name="take"
          value={id}
          label={name}
          defaultChecked={isTaken}
          hint={usual ? null : t('whenever')}
        />
      </div>
      <div className="flex w-full max-w-64 gap-2">
        {offered.pictures.map((each, at) => {
          const picture = pictures[each]
          return picture ? <DrawnPicture key={each} picture={picture} shows={shows[at] ?? ''} caption="" /> : null
        })}
      </div>
    </div>
  )
}

const everyDay = [0, 1, 2, 3, 4, 5, 6]

const daysTicked = (item: PlanItem | null, typed: string | null): readonly string[] =>
  typed === null ? (item?.days ?? everyDay).map(String) : typed.split(' ')

interface DaysProps {
  readonly id: string
  readonly name: string
  readonly error: string | undefined
  readonly ticked: readonly string[]
}

/** The days of a week beside each other. */
function Days({ id, name, error, ticked }: DaysProps) {
  const t = useTranslations('planning')
  const [long, short] = [weekdays('en'), weekdays('en', 'short')]
  return (
    <fieldset className="min-w-0" aria-describedby={error ? `days-${id}-error` : undefined}>
      <legend className="font-semibold">
        {t('field.days')}
        <span className="sr-only">: {name}</span>
      </legend>
      {error ? <FieldError id={`days-${id}`}>{error}</FieldError> : null}
      <div className="flex flex-wrap gap-x-1">
        {everyDay.map((day) => (
          <label key={day} className="flex min-h-(--target) items-center gap-1.5 pe-2">
            <input
              type="checkbox"
              id={`days-${id}-${String(day)}`}
              name={`days-${id}`}
              value={String(day)}
              defaultChecked={ticked.includes(String(day))}
              aria-label={long[day]}
              className="pick"
            />
            <span aria-hidden="true">{short[day]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
