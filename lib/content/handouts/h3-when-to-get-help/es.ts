import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/es'
import { show } from '../shown/es'

export const words: HandoutWords = {
  title: 'Cuándo buscar ayuda',
  review: 'not-reviewed-by-native-clinician',
  body: `**La mayor parte del dolor de espalda se alivia en casa. Algunas señales piden ayuda. Esta hoja dice cuáles, y con
qué rapidez. Si no está seguro o segura, llámenos.**

${show('trouble-with-pee', 'numb-saddle', 'weak-legs', 'chest-pain')}

${getHelpNow({
  ambulance: ['Una enfermedad le puso rígida la columna, y tuvo una caída o un golpe.'],
})}

${show('foot-drags', 'fever')}

## Más señales

- **Más motivos para ir ahora**

  - Tuvo un choque de auto, una caída fuerte o un golpe duro, en el deporte u otro lugar.
  - Tiene fiebre, y se enferma con facilidad de infecciones, se inyecta drogas, tiene diabetes o un catéter de diálisis.
  - Tiene fiebre y en los últimos 3 meses le operaron la espalda, o le pusieron una aguja en ella o una articulación.
  - Le duele el costado y le arde al orinar, y vomita lo que bebe, está embarazada o tiene un solo riñón.
  - Toma un anticoagulante, y un dolor de espalda fuerte llegó de repente.
  - Se cayó, tiene 65 años o más y no puede ponerse de pie.
  - Le duele al tomar aire, y tiene una pierna hinchada, está embarazada o acaba de dar a luz.
  - Tiene un dolor fuerte en la parte alta del vientre que va a la espalda, y vomita.
  - Tiene una arteria principal hinchada (aneurisma) y el dolor es nuevo.
  - Su excremento es negro como el alquitrán, o vomita sangre.
  - Tomó en un día más pastillas para el dolor de las que dice la caja.
  - Puede estar embarazada y sangra, se desmaya, o le duele un lado o la punta del hombro.
  - Tiene más de 20 semanas de embarazo y el dolor va y viene, sale sangre o líquido, o su bebé se mueve menos.
  - Un menor de 16 años tiene dolor de espalda con fiebre o una señal de las listas de arriba, o no quiere caminar.

- **Llámenos también hoy**

  Después de una caída, un golpe o un esfuerzo:

  - Tuvo una caída o un golpe pequeño. Tiene 65 años o más, huesos débiles, o toma esteroides o un anticoagulante.
  - Al levantar algo, doblarse o toser sintió de repente un dolor fuerte. Tiene 75 años o más, huesos débiles o toma
    esteroides.
  - El dolor es tan fuerte que no puede ponerse de pie ni llegar al baño.

  Si puede haber una infección:

  - Le duele el costado, y siente calentura o le arde al orinar.
  - Tiene sangre en la orina.
  - En los últimos 3 meses le operaron o le pusieron una aguja en la espalda.
  - Se inyectó drogas en el último año.
  - Tiene un sarpullido con ampollas que duele, en un lado.

  Otras señales:

  - Le duele al tomar aire.
  - Tiene una pierna o una pantorrilla hinchada, caliente o adolorida.
  - Tiene la piel o los ojos amarillos.
  - Tuvo cáncer en los últimos 10 años, y el dolor es fuerte, empeora, dura toda la noche o está en la espalda alta.
  - Baja de peso sin querer, y le duele toda la noche o suda de noche.
  - Un dolor fuerte viene en oleadas del costado a la ingle. Si tiene 60 años o más, vaya a urgencias.
  - Tiene un ojo rojo que duele, y le molesta la luz.

- **Llámenos esta semana**

  - El descanso, el movimiento suave y las pastillas no calman el dolor.
  - El dolor baja por una pierna, o la pierna está dormida o con hormigueo.
  - Baja de peso sin querer.
  - El dolor sigue igual toda la noche.
  - Un dolor le aprieta el pecho o el vientre como una faja.
  - Ha tenido cáncer alguna vez y no nos lo ha dicho.
  - Su espalda cambió de forma, o tiene un bulto nuevo.
  - El dolor es de 8 o más sobre 10.
  - El dolor empezó antes de los 45 años, lleva más de 3 meses y le despierta de madrugada.

## Si su ánimo está muy bajo

Si piensa en quitarse la vida, no es la única persona, y hay ayuda.

- Llame ahora a una línea de crisis, de día o de noche.
- Si tiene un plan o está en peligro, llame al número de emergencias.
- Dígaselo a alguien de confianza y quédese con esa persona.
- Díganoslo. Queremos saberlo.

## Sus fechas para revisar

Cuente desde el día en que empezó el dolor.

1. **Día 14.** ¿Está mejor? Siga así. ¿Igual o peor? Llámenos.
2. **Día 28.** ¿Igual o peor? Llámenos y pida una cita.
3. **Semana 6.** ¿Sigue el dolor y nadie le ha revisado? Necesita una cita.
4. **¿Tiene 60 años o más?** A las 4 semanas pida una cita, aunque esté un poco mejor.

## ¿Qué tan seguros estamos?

- **Seguros:** las señales del principio piden atención rápida.
- **Menos seguros:** una señal leve sola. Es motivo para revisar, no para asustarse.
- **No tener señales no es una garantía.** Si algo no va bien, llame.`,
  teachBack: {
    ask: 'Es domingo por la noche y estamos cerrados. Usted empieza a arrastrar un pie. ¿Qué hace?',
    answers: [
      { id: 'go-now', verdict: 'right', words: 'Voy a urgencias.' },
      { id: 'leave-message', verdict: 'worrying', words: 'Les dejo un mensaje y espero.' },
      { id: 'wait-and-see', verdict: 'worrying', words: 'Espero unos días a ver cómo sigue.' },
      { id: 'not-sure', verdict: 'worrying', words: 'Todavía no estoy seguro o segura.' },
    ],
    model:
      'Un pie que empieza a arrastrarse necesita ayuda el mismo día. Si no logra hablar con nosotros, vaya a urgencias.',
    toldIn: 'Una pierna o un pie pierde fuerza, o arrastra el pie.',
  },
}
