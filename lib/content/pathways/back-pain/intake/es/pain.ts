import type { ItemWords } from '@/lib/intake/questionnaire'

const painEnds = { low: 'Ningún dolor', high: 'El peor dolor que pueda imaginar' }
const limitEnds = { low: 'No interfiere', high: 'Interfiere por completo' }

/** Published words stand as they are: the page says to read them out. */
const asPublished = {}

export const pain: Readonly<Record<string, ItemWords>> = {
  'pain-duration-weeks': {
    ask: '¿Hace cuánto tiempo tiene este dolor?',
    hint: 'Cuente desde que empezó esta vez. Un cálculo aproximado está bien.',
    label: 'Dolor desde hace',
    aboutAnother: { ask: '¿Hace cuánto tiempo tiene {name} este dolor?' },
  },
  trend: {
    ask: '¿Cómo va cambiando el dolor?',
    label: 'Evolución',
    options: { better: 'Va mejorando', same: 'Sigue igual', worse: 'Va empeorando' },
  },
  'pain-now': {
    ask: '¿Qué tan fuerte es el dolor ahora mismo?',
    label: 'Dolor ahora',
    ends: painEnds,
    aboutAnother: asPublished,
  },
  'pain-worst': {
    ask: 'En la última semana, ¿qué tan fuerte fue en el peor momento?',
    label: 'Peor dolor',
    ends: painEnds,
    aboutAnother: asPublished,
  },
  // The PEG (Krebs 2009), put into Spanish as close to its published words as the language allows.
  'pain-usual': {
    ask: '¿Qué número describe mejor su dolor en promedio durante la última semana?',
    hint: 'Piense en toda la semana, en los días buenos y en los malos.',
    label: 'Dolor habitual',
    ends: painEnds,
    aboutAnother: asPublished,
  },
  'peg-enjoyment': {
    ask: '¿Qué número describe mejor cuánto ha interferido el dolor, durante la última semana, con su disfrute de la vida?',
    hint: 'Es decir: ¿cuánto le impide el dolor disfrutar de la vida?',
    label: 'Limita el disfrute',
    ends: limitEnds,
    aboutAnother: asPublished,
  },
  'peg-activity': {
    ask: '¿Qué número describe mejor cuánto ha interferido el dolor, durante la última semana, con su actividad general?',
    hint: 'Es decir: ¿cuánto le impide el dolor hacer lo de cada día?',
    label: 'Limita la actividad',
    ends: limitEnds,
    aboutAnother: asPublished,
  },
  'can-stand': {
    ask: '¿Puede ponerse de pie y llegar al baño?',
    label: 'Llega al baño',
    aboutAnother: { ask: '¿Puede {name} ponerse de pie y llegar al baño?' },
  },
  'pain-sites': {
    ask: '¿Dónde le duele?',
    hint: 'Elija todos los lugares. Para el centro de la espalda baja, elija los dos lados.',
    label: 'Lugares que duelen',
    options: {
      neck: 'Cuello',
      'upper-back': 'Espalda alta, entre los omóplatos',
      'mid-back': 'Parte media de la espalda, a la altura de las costillas',
      'low-back-left': 'Espalda baja, lado izquierdo',
      'low-back-right': 'Espalda baja, lado derecho',
      'buttock-left': 'Nalga izquierda',
      'buttock-right': 'Nalga derecha',
      'thigh-left': 'Muslo izquierdo',
      'thigh-right': 'Muslo derecho',
      'calf-left': 'Pierna izquierda, debajo de la rodilla',
      'calf-right': 'Pierna derecha, debajo de la rodilla',
      'foot-left': 'Pie izquierdo',
      'foot-right': 'Pie derecho',
      groin: 'Ingle',
      tummy: 'Barriga',
    },
    aboutAnother: { ask: '¿Dónde le duele a {name}?' },
  },
  'spasm-feel': {
    ask: '¿Cómo se siente?',
    hint: 'Marque todo lo que corresponda.',
    label: 'Se siente como',
    options: {
      tight: 'Apretado',
      cramp: 'Como un calambre',
      pulling: 'Como un tirón',
      twitching: 'Como saltos del músculo',
      sharp: 'Punzante',
      burning: 'Como ardor',
      dull: 'Sordo y continuo',
    },
  },
  'worse-with': {
    ask: '¿Qué lo empeora?',
    hint: 'Marque todo lo que corresponda.',
    label: 'Empeora con',
    options: {
      sitting: 'Estar sentado(a)',
      standing: 'Estar de pie',
      walking: 'Caminar',
      bending: 'Agacharme',
      lifting: 'Levantar cosas',
      lying: 'Estar acostado(a)',
      coughing: 'Toser, estornudar o hacer fuerza',
      stress: 'El estrés',
    },
    aboutAnother: { options: { bending: 'Agacharse' } },
  },
  'better-with': {
    ask: '¿Qué lo mejora?',
    hint: 'Marque todo lo que corresponda.',
    label: 'Mejora con',
    options: {
      rest: 'El descanso',
      moving: 'Moverme',
      heat: 'El calor',
      cold: 'El frío',
      stretching: 'Estirarme',
      tablets: 'Las pastillas para el dolor',
    },
    aboutAnother: { options: { moving: 'Moverse', stretching: 'Estirarse' } },
  },
  'previous-episodes': {
    ask: '¿Ha tenido antes un dolor de espalda como este?',
    label: 'Episodios anteriores',
    options: { none: 'No, nunca', one: 'Una vez', 'a-few': 'Algunas veces', many: 'Muchas veces' },
    aboutAnother: { ask: '¿Ha tenido {name} antes un dolor de espalda como este?' },
  },
  tried: {
    ask: '¿Qué ha probado para este dolor?',
    hint: 'Marque todo lo que corresponda.',
    label: 'Probado hasta ahora',
    options: {
      heat: 'Calor',
      cold: 'Frío',
      rest: 'Descanso',
      moving: 'Seguir en movimiento',
      exercises: 'Ejercicios',
      physiotherapy: 'Terapia física (fisioterapia)',
      massage: 'Masajes',
      manipulation: 'Que me ajusten la espalda, por ejemplo un quiropráctico',
      acupuncture: 'Acupuntura',
      'pain-tablets': 'Pastillas para el dolor',
    },
    aboutAnother: {
      ask: '¿Qué ha probado {name} para este dolor?',
      options: { manipulation: 'Ajustes de la espalda, por ejemplo con un quiropráctico' },
    },
  },
  'assessed-before': {
    ask: '¿Le ha examinado por este dolor un médico, una enfermera o un fisioterapeuta?',
    label: 'Ya examinado',
    aboutAnother: { ask: '¿Ha examinado a {name} por este dolor un médico, una enfermera o un fisioterapeuta?' },
  },
  'pain-changes-with-movement': {
    ask: '¿El dolor cambia cuando se mueve o cambia de posición?',
    label: 'Cambia al moverse',
    aboutAnother: { ask: '¿El dolor cambia cuando {name} se mueve o cambia de posición?' },
  },
}
