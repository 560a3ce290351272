import type { ChecklistWords, PageWords } from '@/lib/intake/questionnaire'
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

export const pages: Readonly<Record<string, PageWords>> = {
  'bladder-and-bowel': {
    title: 'Su vejiga y su intestino',
    intro:
      'Esto es lo primero que preguntamos a todas las personas. Algunas de estas señales necesitan ayuda rápida. Solo el personal médico que le atiende ve lo que responde.',
  },
  legs: { title: 'Sus piernas', intro: 'Los nervios de la espalda bajan también por las piernas.' },
  'sudden-signs': {
    title: 'Señales que no pueden esperar',
    intro: 'Pocas personas tienen una de estas señales. Si usted la tiene, necesita ayuda ahora.',
  },
  'tummy-and-water': {
    title: 'Su barriga y su orina',
    intro: 'Lo que duele en la espalda puede venir de dentro de la barriga.',
  },
  'feeling-ill': {
    title: 'Si se siente mal',
    intro: 'A veces, una enfermedad en otra parte del cuerpo hace doler la espalda.',
  },
  injury: { title: 'Cómo empezó el dolor' },
  conditions: {
    title: 'Su salud hasta ahora',
    intro:
      'Lo preguntamos a todas las personas, y nadie le juzga. Casi siempre, el dolor de espalda no tiene nada que ver con esto.',
  },
  changes: { title: 'Cambios que quizás ha notado' },
  where: { title: 'Dónde le duele' },
  'how-long': { title: 'Cuánto tiempo lleva con este dolor' },
  'long-pain': {
    title: 'Un dolor que dura mucho tiempo',
    intro: 'Sus respuestas nos ayudan a ver si la espalda está inflamada.',
  },
  'how-strong': {
    title: 'Qué tan fuerte es el dolor',
    intro: 'Elija un número del 0 al 10. Las palabras en cada extremo dicen qué significa.',
  },
  'what-it-is-like': { title: 'Cómo es su dolor' },
  medicines: { title: 'Sus medicamentos', intro: 'Esto nos ayuda a elegir lo que es seguro para usted.' },
  mood: {
    title: 'Cómo se siente',
    intro:
      'El dolor desgasta. Lo preguntamos a todas las personas, para poder ayudar. Solo lo ve el personal médico que le atiende.',
  },
  'mood-more': { title: 'Un poco más sobre cómo se siente', intro: phqOpening },
  home: {
    title: 'Una pregunta más',
    intro:
      'Solo lo ve el personal médico que le atiende. Su respuesta no se vuelve a mostrar en este teléfono. No se imprime ni se envía por correo electrónico. El botón “Salir ahora de esta página”, arriba, la oculta al instante.',
  },
  'about-you': { title: 'Sobre usted', intro: 'Esto nos ayuda a preparar la cita con usted.' },
  roland: {
    title: 'Su espalda hoy',
    intro:
      'Estas son algunas cosas que dicen las personas con dolor de espalda. No tiene que llenar esta página. Si la llena, más adelante podremos ver qué ha cambiado para usted.',
  },
}

const tickWhatYouHave = 'Marque todo lo que tenga.'
const tickWhatYouHad = 'Marque todo lo que haya tenido.'
const tickWhatFits = 'Marque todo lo que corresponda.'

export const checklists: Readonly<Record<string, ChecklistWords>> = {
  bladder: { ask: '¿Le pasa algo de esto cuando va al baño?', hint: 'Marque todo lo que le pase.' },
  saddle: {
    ask: '¿Ha cambiado lo que siente aquí?',
    hint: 'Hablamos de la piel que tocaría el asiento de una bicicleta. Marque todo lo que tenga.',
  },
  legs: { ask: '¿Tiene algo de esto en las piernas?', hint: tickWhatYouHave },
  'head-and-arms': { ask: '¿Tiene algo de esto en la cabeza o los brazos?', hint: tickWhatYouHave },
  now: { ask: '¿Cómo se siente ahora mismo?', hint: tickWhatYouHave },
  chest: { ask: 'Ahora o en los últimos 3 días, ¿ha tenido algo de esto en el pecho?', hint: tickWhatYouHad },
  tummy: { ask: 'Ahora o en los últimos 3 días, ¿ha tenido algo de esto en la barriga?', hint: tickWhatYouHad },
  water: { ask: 'Ahora o en la última semana, ¿ha tenido algo de esto?', hint: tickWhatYouHad },
  skin: { ask: '¿Ve ahora algo de esto?', hint: tickWhatYouHave },
  health: { ask: '¿Tiene algo de esto, o lo ha tenido alguna vez?', hint: tickWhatFits },
  lately: { ask: '¿Le ha pasado algo de esto hace poco?', hint: tickWhatFits },
  'other-conditions': { ask: '¿Vive con algo de esto?', hint: tickWhatYouHave },
  changes: { ask: 'Desde que empezó este dolor, ¿ha tenido algo de esto?', hint: tickWhatYouHad },
  'long-term': { ask: '¿Algo de esto es su caso?', hint: tickWhatFits },
}
