import type { ItemWords } from '@/lib/intake/questionnaire'

export const notTheSpine: Readonly<Record<string, ItemWords>> = {
  'chest-tearing': {
    ask: 'Tiene dolor en el pecho, un dolor repentino como un desgarro, o le cuesta respirar',
    label: 'Dolor torácico o desgarro',
  },
  'aaa-sudden': {
    ask: 'Tuvo de repente un dolor fuerte en la espalda o la barriga, y se desmayó o siente un latido en la barriga',
    label: 'Dolor repentino y desmayo',
  },
  pancreas: {
    ask: 'Tiene un dolor fuerte en la parte alta de la barriga que le llega a la espalda, y está vomitando',
    label: 'Dolor abdominal y vómitos',
  },
  'gi-bleed': {
    ask: 'Su excremento (popó) es negro como el alquitrán, o ha vomitado sangre',
    label: 'Excremento negro o sangre',
  },
  'paracetamol-over': {
    ask: 'Tomó en un día más pastillas para el dolor de las que dice la caja',
    hint: 'Por ejemplo, acetaminofén (paracetamol). También lo llevan algunas pastillas para el resfriado o la gripe. Demasiado hace daño, aunque usted se sienta bien.',
    label: 'Demasiadas pastillas',
  },
  'kidney-infection': {
    ask: 'Tiene dolor en un costado, y además fiebre o ardor al orinar',
    label: 'Dolor lateral con fiebre',
  },
  'kidney-stone': {
    ask: 'Un dolor fuerte va y viene desde un costado hasta la ingle',
    label: 'Dolor lateral en oleadas',
  },
  'cannot-keep-fluids-down': { ask: 'Vomita todo lo que bebe', label: 'No retiene líquidos' },
  shingles: {
    ask: 'Tiene un sarpullido con ampollas que duele, en un solo lado del cuerpo',
    label: 'Ampollas, un lado',
  },
  'red-eye': { ask: 'Tiene un ojo rojo y adolorido, y la luz le molesta mucho', label: 'Ojo rojo, adolorido' },
  'aaa-known': {
    ask: 'Le han dicho que tiene hinchada la arteria principal del cuerpo',
    hint: 'Esto se llama aneurisma.',
    label: 'Aneurisma conocido',
  },
  'one-kidney': { ask: 'Tiene un solo riñón, o solo uno que funciona', label: 'Un solo riñón' },
  'pain-changes-with-movement': {
    ask: '¿El dolor cambia cuando se mueve o cambia de posición?',
    label: 'Cambia al moverse',
  },
  pregnancy: {
    ask: '¿Está embarazada, o podría estarlo?',
    label: 'Embarazo',
    options: { possible: 'Podría estarlo', 'not-applicable': 'No se aplica a mi caso' },
  },
  'pregnancy-weeks': {
    ask: '¿Cuántas semanas de embarazo tiene?',
    hint: 'Un cálculo aproximado está bien.',
    label: 'Semanas de embarazo',
  },
  'early-pregnancy-signs': {
    ask: 'Como está o podría estar embarazada: ¿tiene alguna de estas señales?',
    hint: 'Al principio del embarazo, estas señales necesitan ayuda rápida. Marque todas las que tenga.',
    label: 'Señales, embarazo temprano',
    options: {
      bleeding: 'Sangrado por la vagina',
      'one-sided-pain': 'Dolor en la parte baja de la barriga, de un solo lado',
      'shoulder-tip-pain': 'Dolor en la punta del hombro',
      faint: 'Me desmayé, o casi me desmayo',
    },
  },
  'late-pregnancy-signs': {
    ask: 'Como está embarazada: ¿tiene alguna de estas señales?',
    hint: 'Pueden significar que usted o el bebé necesitan ayuda ahora. Marque todas las que tenga.',
    label: 'Señales, embarazo avanzado',
    options: {
      'pains-come-and-go': 'Dolores que van y vienen',
      'blood-or-gush': 'Sangre, o un chorro de agua, por la vagina',
      'baby-moves-less': 'El bebé se mueve menos que antes',
    },
  },
}
