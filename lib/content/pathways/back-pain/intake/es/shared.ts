import type { SharedWords } from '@/lib/intake/questionnaire'

export const shared: SharedWords = {
  options: {
    yes: 'Sí',
    no: 'No',
    unsure: 'No lo sé con seguridad',
    none: 'Nada de esto',
    other: 'Otra cosa',
    'prefer-not-to-say': 'Prefiero no decirlo',
  },
  since: {
    no: 'No',
    new: 'En las últimas 2 semanas, o está empeorando',
    recent: 'Hace entre 2 semanas y 3 meses, y no cambia',
    long: 'Hace más de 3 meses, y no cambia',
    unsure: 'No sé con seguridad si tengo esto',
  },
  none: 'Nada de esto',
  when: {
    ask: '¿Cuándo empezó?',
    hint: 'Si no sabe bien cuándo, elija lo más reciente. Si lo deja sin responder, contamos lo más reciente.',
  },
  sure: { ask: '¿Qué tan seguro(a) está?' },
  units: {
    days: { one: 'día', other: 'días' },
    weeks: { one: 'semana', other: 'semanas' },
    months: { one: 'mes', other: 'meses' },
    years: { one: 'año', other: 'años' },
    minutes: { one: 'minuto', other: 'minutos' },
  },
  notAnswered: 'Sin respuesta',
  answeredPrivately: 'Con respuesta. Es privada y no se muestra.',
  age: 'Edad',
  sex: 'Sexo registrado al nacer',
  sexes: { female: 'Femenino', male: 'Masculino', other: 'Otro' },
}
