import type { ItemWords, PageWords } from '@/lib/intake/questionnaire'

export const sectionAboutAnother = 'Desde el primer formulario'
export const section = 'Desde su último formulario'

export const pages: Readonly<Record<string, PageWords>> = {
  'pain-since-then': {
    title: 'Su dolor ahora',
    intro: 'Piense en el día en que nos envió su formulario.',
    aboutAnother: {
      title: 'El dolor de {name} ahora',
      intro: 'Piense en el día en que recibimos el primer formulario.',
    },
  },
  'life-since-then': {
    title: 'Su día',
    intro: 'Piense otra vez en el día en que nos envió su formulario.',
    aboutAnother: {
      title: 'El día de {name}',
      intro: 'Piense otra vez en el día en que recibimos el primer formulario.',
    },
  },
}

export const sinceThen: Readonly<Record<string, ItemWords>> = {
  'pain-since': {
    ask: '¿El dolor está mejor o peor que ese día?',
    label: 'Dolor desde el formulario',
    options: { better: 'Mejor', same: 'Más o menos igual', worse: 'Peor' },
  },
  'injury-since': {
    ask: '¿Ha tenido una caída, un golpe o un choque desde el formulario?',
    label: 'Caída desde el formulario',
    options: {
      none: 'No',
      minor: 'Sí, una caída pequeña o un golpe leve',
      major: 'Sí, un choque de auto, una caída desde lo alto o un golpe fuerte',
      unsure: 'Sí, y no sé qué tan fuerte fue',
    },
    aboutAnother: { ask: '¿Ha tenido {name} una caída, un golpe o un choque desde el formulario?' },
  },
  'injury-risks': {
    ask: '¿Tiene o toma algo de esto?',
    hint: 'Con esto, una caída pequeña puede hacer más daño. Marque todo lo que corresponda.',
    label: 'Riesgos con una caída',
    options: {
      'thin-bones': 'Huesos débiles (osteoporosis), o un hueso que se rompió en una caída pequeña',
      steroids: 'Pastillas de esteroides (cortisona) durante 3 meses o más, como prednisona',
      'blood-thinner': 'Anticoagulantes, como warfarina, acenocumarol, apixabán o inyecciones de heparina',
      'stiff-disease':
        'Una enfermedad que ha puesto rígida la columna, como la espondilitis anquilosante o la hiperostosis (DISH)',
      operation: 'Una operación que fusionó (soldó) algunos huesos de la columna',
    },
    aboutAnother: { ask: '¿Tiene o toma {name} algo de esto?' },
  },
  'doing-since': {
    ask: '¿Puede hacer más o menos cosas en un día que entonces?',
    hint: 'Por ejemplo: vestirse, caminar, dormir o trabajar.',
    label: 'Puede hacer, desde entonces',
    options: { more: 'Más', same: 'Más o menos igual', less: 'Menos' },
    aboutAnother: {
      ask: '¿Puede {name} hacer más o menos cosas en un día que entonces?',
      hint: 'Por ejemplo: vestirse, caminar, dormir o trabajar.',
    },
  },
  managing: {
    ask: '¿Se las arregla bien en casa?',
    hint: 'Lo leemos en nuestro horario. Si necesita ayuda ahora, llámenos.',
    label: 'Se arregla en casa',
    options: { yes: 'Sí', 'wants-call': 'Sí, pero algo me preocupa y quiero que me llamen', no: 'No' },
    aboutAnother: {
      ask: '¿Se las arregla bien {name} en casa?',
      hint: 'Lo leemos en nuestro horario. Si {name} necesita ayuda ahora, llámenos.',
      options: { 'wants-call': 'Sí, pero hay preocupación y una llamada ayudaría' },
    },
  },
}
