import type { ItemWords } from '@/lib/intake/questionnaire'

/** The PHQ-2 and PHQ-9 stand in the published Spanish for the United States, which needs no permission. */
const howOften = {
  '0': 'Ningún día',
  '1': 'Varios días',
  '2': 'Más de la mitad de los días',
  '3': 'Casi todos los días',
}

export const phqOpening =
  'Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?'

/** Published words stand as they are: the page says to read them out. */
const asPublished = {}
/** Nobody is asked for somebody else: the clinic calls. */
const neverAsked = {}

export const mindAndHome: Readonly<Record<string, ItemWords>> = {
  'refuses-to-walk': {
    ask: '¿El niño o la niña se niega a caminar?',
    hint: 'Si la niña o el niño es usted: ¿el dolor le impide caminar?',
    label: 'Se niega a caminar',
    aboutAnother: { ask: '¿{name} se niega a caminar?', hint: '¿O el dolor le impide caminar a {name}?' },
  },
  'phq2-interest': {
    ask: `${phqOpening} Poco interés o placer en hacer cosas`,
    label: 'Poco interés o placer',
    options: howOften,
    aboutAnother: asPublished,
  },
  'phq2-mood': {
    ask: `${phqOpening} Se ha sentido decaído(a), deprimido(a) o sin esperanzas`,
    label: 'Ánimo decaído',
    options: howOften,
    aboutAnother: asPublished,
  },
  'suicidal-thoughts': {
    ask: 'En las últimas 2 semanas, ¿ha pensado en quitarse la vida?',
    hint: 'A algunas personas con dolor les pasa, y hay ayuda. Puede decírnoslo. Solo lo ve el personal médico que le atiende.',
    label: 'Ideas de suicidio',
    options: {
      none: 'No',
      thoughts: 'Sí, he tenido esos pensamientos',
      plan: 'Sí, y tengo un plan o la intención de hacerlo',
    },
    aboutAnother: neverAsked,
  },
  'phq9-sleep': {
    ask: 'Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado',
    label: 'Problemas de sueño',
    options: howOften,
    aboutAnother: asPublished,
  },
  'phq9-energy': {
    ask: 'Se ha sentido cansado(a) o con poca energía',
    label: 'Cansancio',
    options: howOften,
    aboutAnother: asPublished,
  },
  'phq9-appetite': {
    ask: 'Sin apetito o ha comido en exceso',
    label: 'Apetito',
    options: howOften,
    aboutAnother: asPublished,
  },
  'phq9-failure': {
    ask: 'Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia',
    label: 'Sentirse un fracaso',
    options: howOften,
    aboutAnother: asPublished,
  },
  'phq9-concentration': {
    ask: 'Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión',
    label: 'Dificultad para concentrarse',
    options: howOften,
    aboutAnother: asPublished,
  },
  'phq9-movement': {
    ask: '¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal',
    label: 'Lentitud o inquietud',
    options: howOften,
    aboutAnother: asPublished,
  },
  'phq9-self-harm': {
    ask: 'Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera',
    hint: 'Si se siente así, hay más gente como usted, y hay ayuda. Solo lo ve el personal médico que le atiende.',
    label: 'Ideas de hacerse daño',
    options: howOften,
    aboutAnother: asPublished,
  },
  'unsafe-home': {
    ask: '¿Alguien de su casa, o cercano a usted, le hace daño o le da miedo?',
    hint: 'Lo preguntamos a todas las personas. Si dice que sí, hablamos con usted, y solo con usted.',
    label: 'Seguridad en casa',
    options: { 'danger-now': 'Sí, y estoy en peligro ahora mismo' },
    aboutAnother: neverAsked,
  },
}
