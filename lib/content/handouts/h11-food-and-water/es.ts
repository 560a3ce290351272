import type { HandoutWords } from '@/lib/handouts/handout'
import { getHelpNow } from '../get-help-now/es'

export const words: HandoutWords = {
  title: 'Comida, agua y sales',
  body: `**Coma bien y beba cuando tenga sed. Es bueno para usted, pero no se ha demostrado que evite los espasmos de
espalda. No tome pastillas de potasio ni de magnesio si un profesional de la salud no se lo indica.**

## Agua

1. Beba cuando tenga sed.
2. Beba más en días de calor y cuando suda.
3. Mire su orina. Amarillo claro es buena señal. Amarillo oscuro quiere decir que beba un poco más.
4. Beba a sorbos cuando hace ejercicio. No se obligue a beber mucho de una vez. Demasiada agua puede hacerle daño.

¿Le han dicho que limite lo que bebe, por el corazón o los riñones? Respete ese límite y pregúntenos qué hacer en los
días de calor.

## Alimentos con las sales que usan los músculos

El potasio y el magnesio son sales que están en la sangre. Los músculos las necesitan para trabajar. La mayoría recibe
lo suficiente de la comida:

- **Potasio:** frijoles, papas, bananas (plátanos), naranjas, tomates, pescado y yogur.
- **Magnesio:** nueces, semillas, granos integrales, frijoles y hojas verdes.

¿Tiene enfermedad de los riñones? Entonces algunos pueden ser demasiado para usted. Pregúntenos primero.

## Cuidado con las pastillas y los polvos

- **Las pastillas de potasio** pueden dañar el corazón si sus riñones están débiles o si toma algunas pastillas para la
  presión.
- **Las mezclas de sal «baja en sodio»** muchas veces tienen potasio. Tenga el mismo cuidado con ellas.
- **Las pastillas de magnesio** pueden darle diarrea. Se pueden acumular en el cuerpo si sus riñones están débiles.
- **Las bebidas deportivas** tienen mucha azúcar. La mayoría no las necesita. Si tiene diabetes, pueden subirle el
  azúcar.

## Si le da un calambre con el calor o el deporte

1. Pare y salga del sol.
2. Estire con suavidad el músculo apretado y mantenga la posición.
3. Beba sorbos pequeños.
4. Refresque la piel con agua o con un paño mojado.
5. Descanse hasta sentirse bien. Vuelva a empezar despacio.

## Si las pastillas para el dolor le causan estreñimiento

Algunas pastillas fuertes para el dolor hacen difícil evacuar. Estos pasos ayudan:

1. Tome un poco de agua con cada comida.
2. Coma más fruta, frijoles y granos integrales, según lo que le permitan.
3. Camine todos los días.
4. Pregúntenos a nosotros o a un farmacéutico si pasa 3 días sin evacuar.

## Revise antes de comprar una pastilla

Muéstrenos esta lista a nosotros o a un farmacéutico si algo se aplica a usted:

- Tengo una enfermedad de los riñones o del corazón.
- Tomo pastillas para la presión, o diuréticos (pastillas para orinar más).
- Tengo diabetes.
- Estoy embarazada.
- Tomo otras pastillas o hierbas todos los días.

${getHelpNow({
  ambulance: [
    'Estuvo al calor y siente el cuerpo muy caliente, vomita o tiene una convulsión.',
    'Tomó pastillas de potasio y los músculos se le debilitan o el corazón le late de forma irregular.',
  ],
})}

## ¿Qué tan seguros estamos?

- **No se ha demostrado:** que beber más agua evite los espasmos de espalda. Para la mayoría no hace daño.
- **Bastante seguros:** en los estudios, el magnesio hizo poco contra los calambres de piernas en adultos mayores. No
  conocemos ningún estudio sobre los espasmos de espalda.
- **No sabemos:** por qué vienen los calambres con el calor o el deporte. Perder agua y sal puede ser solo una parte.
  Los músculos cansados pueden ser la parte mayor.
- **Pocas pruebas:** que una dieta alivie el dolor de espalda.
- **Seguros:** las pastillas de potasio pueden hacer daño a personas con los riñones débiles.`,
  teachBack: {
    ask: 'Un amigo le da pastillas de potasio para sus espasmos. ¿Qué hace?',
    answers: [
      { id: 'ask-first', verdict: 'right', words: 'No las tomo. Pregunto primero a la clínica o a un farmacéutico.' },
      { id: 'eat-bananas', verdict: 'close', words: 'No las tomo. Como más bananas (plátanos) y frijoles.' },
      { id: 'take-as-box', verdict: 'worrying', words: 'Las tomo como dice la caja.' },
      { id: 'take-double', verdict: 'worrying', words: 'Tomo el doble, para que hagan efecto más rápido.' },
      { id: 'not-sure', verdict: 'close', words: 'Todavía no estoy seguro o segura.' },
    ],
    model: 'No tome pastillas de potasio por su cuenta. Pregúntenos primero, porque pueden dañar el corazón.',
    toldIn: 'Las pastillas de potasio pueden dañar el corazón',
  },
  review: 'not-reviewed-by-native-clinician',
}
