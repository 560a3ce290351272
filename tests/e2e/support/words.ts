/** What the patient presses and reads on every page, in both languages. */
export const words = {
  en: {
    forMyself: 'I am, for myself',
    forAnother: 'Someone else, for a patient who cannot',
    born: 'What is the patient’s date of birth?',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    enter: 'Continue',
    thatIsAll: 'That is all.',
    goOn: 'Save and continue',
    read: 'I have read this. Go on with the questions',
    check: 'Check your answers',
    send: 'Send my answers',
    other: 'Español',
  },
  es: {
    forMyself: 'Yo, para mí',
    forAnother: 'Otra persona, por un paciente que no puede',
    born: '¿Cuál es la fecha de nacimiento del paciente?',
    day: 'Día',
    month: 'Mes',
    year: 'Año',
    enter: 'Continuar',
    thatIsAll: 'Eso es todo.',
    goOn: 'Guardar y continuar',
    read: 'He leído esto. Seguir con las preguntas',
    check: 'Revise sus respuestas',
    send: 'Enviar mis respuestas',
    other: 'English',
  },
} as const

/** The languages that the tests can read. */
export type Read = keyof typeof words
