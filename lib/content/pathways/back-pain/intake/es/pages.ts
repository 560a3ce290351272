import type { ChecklistWords, PageWords, QuestionnaireWords } from '@/lib/intake/questionnaire'
import { phqOpening } from './mind-and-home'

export const sections: Readonly<Record<string, string>> = {
  nerves: 'Vejiga, intestino y piernas',
  'not-the-spine': 'Señales de otras partes del cuerpo',
  injury: 'Cómo empezó',
  'general-health': 'Su salud',
  pain: 'Su dolor',
  inflammatory: 'Dolor que no se va',
  medicines: 'Sus medicamentos',
  'mind-and-home': 'Ánimo y hogar',
  life: 'Su vida',
}

export const aboutAnother: Required<QuestionnaireWords>['aboutAnother'] = {
  sections: {
    'general-health': 'La salud de {name}',
    pain: 'El dolor de {name}',
    medicines: 'Los medicamentos de {name}',
    life: 'La vida de {name}',
  },
  since: { unsure: 'No sé con seguridad si {name} tiene esto' },
}

export const pages: Readonly<Record<string, PageWords>> = {
  'bladder-and-bowel': {
    title: 'Su vejiga y su intestino',
    intro:
      'Esto es lo primero que preguntamos a todas las personas. Algunas de estas señales necesitan ayuda rápida. Solo el personal médico que le atiende ve lo que responde.',
    aboutAnother: {
      title: 'La vejiga y el intestino de {name}',
      intro:
        'Esto es lo primero que preguntamos a todas las personas. Algunas de estas señales necesitan ayuda rápida. Solo el personal médico que atiende a {name} ve las respuestas.',
    },
  },
  legs: {
    title: 'Sus piernas',
    intro: 'Los nervios de la espalda bajan también por las piernas.',
    aboutAnother: { title: 'Las piernas de {name}', intro: 'Los nervios de la espalda bajan también por las piernas.' },
  },
  'sudden-signs': {
    title: 'Señales que no pueden esperar',
    intro: 'Pocas personas tienen una de estas señales. Si usted la tiene, necesita ayuda ahora.',
    aboutAnother: { intro: 'Pocas personas tienen una de estas señales. Si {name} la tiene, necesita ayuda ahora.' },
  },
  'tummy-and-water': {
    title: 'Su barriga y su orina',
    intro: 'Lo que duele en la espalda puede venir de dentro de la barriga.',
    aboutAnother: {
      title: 'La barriga y la orina de {name}',
      intro: 'Lo que duele en la espalda puede venir de dentro de la barriga.',
    },
  },
  'feeling-ill': {
    title: 'Si se siente mal',
    intro: 'A veces, una enfermedad en otra parte del cuerpo hace doler la espalda.',
    aboutAnother: { title: 'Si {name} se siente mal' },
  },
  injury: { title: 'Cómo empezó el dolor', aboutAnother: { title: 'Cómo empezó el dolor de {name}' } },
  conditions: {
    title: 'Su salud hasta ahora',
    intro:
      'Lo preguntamos a todas las personas, y nadie le juzga. Casi siempre, el dolor de espalda no tiene nada que ver con esto.',
    aboutAnother: {
      title: 'La salud de {name} hasta ahora',
      intro:
        'Lo preguntamos a todas las personas, y nadie juzga a {name}. Casi siempre, el dolor de espalda no tiene nada que ver con esto.',
    },
  },
  changes: { title: 'Cambios que quizás ha notado', aboutAnother: { title: 'Cambios recientes en {name}' } },
  where: { title: 'Dónde le duele', aboutAnother: { title: 'Dónde le duele a {name}' } },
  'how-long': {
    title: 'Cuánto tiempo lleva con este dolor',
    aboutAnother: { title: 'Cuánto tiempo lleva {name} con este dolor' },
  },
  'long-pain': {
    title: 'Un dolor que dura mucho tiempo',
    intro: 'Sus respuestas nos ayudan a ver si la espalda está inflamada.',
    aboutAnother: { intro: 'Las respuestas nos ayudan a ver si la espalda de {name} está inflamada.' },
  },
  'how-strong': {
    title: 'Qué tan fuerte es el dolor',
    intro: 'Elija un número del 0 al 10. Las palabras en cada extremo dicen qué significa.',
    aboutAnother: {
      intro:
        'Lea cada pregunta a {name} tal como está. Elija el número del 0 al 10 que diga {name}. Si {name} no puede decirlo, déjela sin respuesta.',
    },
  },
  'what-it-is-like': { title: 'Cómo es su dolor', aboutAnother: { title: 'Cómo es el dolor de {name}' } },
  medicines: {
    title: 'Sus medicamentos',
    intro: 'Esto nos ayuda a elegir lo que es seguro para usted.',
    aboutAnother: {
      title: 'Los medicamentos de {name}',
      intro: 'Esto nos ayuda a elegir lo que es seguro para {name}.',
    },
  },
  mood: {
    title: 'Cómo se siente',
    intro:
      'El dolor desgasta. Lo preguntamos a todas las personas, para poder ayudar. Solo lo ve el personal médico que le atiende.',
    aboutAnother: {
      title: 'Cómo se siente {name}',
      intro:
        'El dolor desgasta, y por eso lo preguntamos a todas las personas. Lea cada pregunta a {name} tal como está, y marque lo que diga {name}. Si {name} no puede decirlo, déjela sin respuesta. Solo lo ve el personal médico que atiende a {name}.',
    },
  },
  'mood-more': {
    title: 'Un poco más sobre cómo se siente',
    intro: phqOpening,
    aboutAnother: {
      title: 'Un poco más sobre cómo se siente {name}',
      intro: `Lea esto a {name} tal como está, y marque lo que diga {name}. Si {name} no puede decirlo, deje la pregunta sin respuesta. “${phqOpening}”`,
    },
  },
  home: {
    title: 'Una pregunta más',
    intro:
      'Solo lo ve el personal médico que le atiende. Su respuesta no se vuelve a mostrar en este teléfono. No se imprime ni se envía por correo electrónico. El botón “Salir ahora de esta página”, arriba, la oculta al instante.',
    aboutAnother: {},
  },
  'about-you': {
    title: 'Sobre usted',
    intro: 'Esto nos ayuda a preparar la cita con usted.',
    aboutAnother: { title: 'Sobre {name}', intro: 'Esto nos ayuda a preparar la cita con {name}.' },
  },
  roland: {
    title: 'Su espalda hoy',
    intro:
      'Estas son algunas cosas que dicen las personas con dolor de espalda. No tiene que llenar esta página. Si la llena, más adelante podremos ver qué ha cambiado para usted.',
    aboutAnother: {
      title: 'La espalda de {name} hoy',
      intro:
        'Estas son algunas cosas que dicen las personas con dolor de espalda. Léalas a {name} tal como están, y marque las que {name} diga que hoy son así. Esta página es adicional: así veremos más adelante qué ha cambiado para {name}.',
    },
  },
}

const tickWhatYouHave = 'Marque todo lo que tenga.'
const tickWhatYouHad = 'Marque todo lo que haya tenido.'
const tickWhatTheyHave = 'Marque todo lo que tenga {name}.'
const tickWhatTheyHad = 'Marque todo lo que haya tenido {name}.'
const tickWhatFits = 'Marque todo lo que corresponda.'

export const checklists: Readonly<Record<string, ChecklistWords>> = {
  bladder: {
    ask: '¿Le pasa algo de esto cuando va al baño?',
    hint: 'Marque todo lo que le pase.',
    aboutAnother: {
      ask: '¿Le pasa a {name} algo de esto cuando va al baño?',
      hint: 'Marque todo lo que le pase a {name}.',
    },
  },
  saddle: {
    ask: '¿Ha notado alguno de estos cambios?',
    hint: tickWhatYouHave,
    aboutAnother: { ask: '¿Tiene {name} alguno de estos cambios?', hint: tickWhatTheyHave },
  },
  legs: {
    ask: '¿Tiene algo de esto en las piernas?',
    hint: tickWhatYouHave,
    aboutAnother: { ask: '¿Tiene {name} algo de esto en las piernas?', hint: tickWhatTheyHave },
  },
  'head-and-arms': {
    ask: '¿Tiene algo de esto en la cabeza o los brazos?',
    hint: tickWhatYouHave,
    aboutAnother: { ask: '¿Tiene {name} algo de esto en la cabeza o los brazos?', hint: tickWhatTheyHave },
  },
  now: {
    ask: '¿Cómo se siente ahora mismo?',
    hint: tickWhatYouHave,
    aboutAnother: { ask: '¿Cómo se siente {name} ahora mismo?', hint: tickWhatTheyHave },
  },
  chest: {
    ask: 'Ahora o en los últimos 3 días, ¿ha tenido algo de esto en el pecho?',
    hint: tickWhatYouHad,
    aboutAnother: {
      ask: 'Ahora o en los últimos 3 días, ¿ha tenido {name} algo de esto en el pecho?',
      hint: tickWhatTheyHad,
    },
  },
  tummy: {
    ask: 'Ahora o en los últimos 3 días, ¿ha tenido algo de esto en la barriga?',
    hint: tickWhatYouHad,
    aboutAnother: {
      ask: 'Ahora o en los últimos 3 días, ¿ha tenido {name} algo de esto en la barriga?',
      hint: tickWhatTheyHad,
    },
  },
  water: {
    ask: 'Ahora o en la última semana, ¿ha tenido algo de esto?',
    hint: tickWhatYouHad,
    aboutAnother: { ask: 'Ahora o en la última semana, ¿ha tenido {name} algo de esto?', hint: tickWhatTheyHad },
  },
  skin: {
    ask: '¿Ve ahora algo de esto?',
    hint: tickWhatYouHave,
    aboutAnother: { ask: '¿Tiene {name} ahora algo de esto?', hint: tickWhatTheyHave },
  },
  health: {
    ask: '¿Tiene algo de esto, o lo ha tenido alguna vez?',
    hint: tickWhatFits,
    aboutAnother: { ask: '¿Tiene {name} algo de esto, o lo ha tenido alguna vez?' },
  },
  lately: {
    ask: '¿Le ha pasado algo de esto hace poco?',
    hint: tickWhatFits,
    aboutAnother: { ask: '¿Le ha pasado a {name} algo de esto hace poco?' },
  },
  'other-conditions': {
    ask: '¿Vive con algo de esto?',
    hint: tickWhatYouHave,
    aboutAnother: { ask: '¿Vive {name} con algo de esto?', hint: tickWhatTheyHave },
  },
  changes: {
    ask: 'Desde que empezó este dolor, ¿ha tenido algo de esto?',
    hint: tickWhatYouHad,
    aboutAnother: { ask: 'Desde que empezó este dolor, ¿ha tenido {name} algo de esto?', hint: tickWhatTheyHad },
  },
  'long-term': {
    ask: '¿Algo de esto es su caso?',
    hint: tickWhatFits,
    aboutAnother: { ask: '¿Algo de esto es el caso de {name}?' },
  },
}
