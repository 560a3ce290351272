import type { ItemWords } from '@/lib/intake/questionnaire'

export const injury: Readonly<Record<string, ItemWords>> = {
  trauma: {
    ask: '¿El dolor empezó con una caída, un golpe o un choque?',
    label: 'Golpe o caída',
    options: {
      none: 'No',
      minor: 'Sí, una caída pequeña o un golpe leve',
      major: 'Sí, un choque de auto, una caída desde lo alto o un golpe fuerte',
      unsure: 'No sé qué tan fuerte fue',
    },
  },
  onset: {
    ask: '¿Cómo empezó el dolor?',
    hint: 'Si empezó de repente, elija eso, aunque estuviera haciendo algo.',
    label: 'Comienzo del dolor',
    options: {
      sudden: 'De repente',
      gradual: 'Poco a poco',
      'after-activity': 'Después de hacer algo, como trabajo o deporte',
      'after-injury': 'Después de lastimarme',
    },
    aboutAnother: {
      hint: 'Si empezó de repente, elija eso, aunque {name} estuviera haciendo algo.',
      options: { 'after-injury': 'Después de que {name} se lastimó' },
    },
  },
  mechanism: {
    ask: '¿Qué estaba haciendo cuando empezó, o justo antes?',
    hint: 'Marque todo lo que corresponda.',
    label: 'Actividad al empezar',
    options: {
      lift: 'Levantar algo',
      bend: 'Agacharme',
      twist: 'Girar el cuerpo',
      'cough-or-sneeze': 'Toser o estornudar',
      fall: 'Caerme',
      sport: 'Hacer deporte',
      'long-sitting': 'Pasar mucho tiempo sentado(a)',
      driving: 'Manejar',
      stress: 'Pasar por una época de estrés',
      'heat-or-thirst': 'Pasar calor o sed',
      'new-activity': 'Algo que no hago a menudo',
    },
    aboutAnother: {
      ask: '¿Qué estaba haciendo {name} cuando empezó, o justo antes?',
      options: { bend: 'Agacharse', fall: 'Caerse', 'new-activity': 'Algo que {name} no hace a menudo' },
    },
  },
}
