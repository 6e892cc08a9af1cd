/**
 * Spanish sentences that name the matter but do not report it: it is over, it was a mistake, it is taken back, it is a
 * lesson or a question about the product. The rules whose words such sentences use most take these as exceptions.
 */
export const settled = `
      (falsa alarma|todo (bien|en orden|solucionado|aclarado|resuelto)|me equivoque|(error|culpa|despiste|fallo) (mio|mia))
      ya (esta|quedo|fue|es|se) .. (resuelt*|solucionad*|soluciono|resolvio|arregl*|aclarad*|aclaro|cerrad*|en orden)
      (se (resolvio|soluciono|arreglo|aclaro)|quedo (resuelto|solucionado|arreglado|aclarado|cerrad*))
      (pense|pensaba|crei|creia|parecia|parecio|temia) .. (que|haber|de) & (pero|y (era|resulto|estaba)|resulta|al final|no era) @24
      (estuve|estaba|iba) (a|a punto de) & (pero|y al final|y resulta|luego vi|hasta que vi) @24
      (olvid*|ignor*|no hagan caso|no hagais caso|caso omiso|anul*|retiro|sin efecto) .. (mensaje|correo|mail|ticket|ayer|anterior|solicitud|peticion|queja|reclamacion|lo que dije)
      (trabajo|tfg|tfm|tesis|curso|clase|examen|charla|taller|encuesta|practicas|asignatura|master) .. (universidad|instituto|facultad|clase|sobre|en la que|del grado)
      (simulacro|ejercicio de)
      (teneis|tienen|hay|existe|ofrecen|ofreceis|incluye|admite|soporta|trae) .. (funcion|opcion|modulo|campo|plantilla|boton|version de prueba|prueba gratuita)
      (vi|lei|vimos|leimos|oi|escuche|he visto|he leido|leyendo|viendo) .. (noticias|periodico|tele|telediario|television|prensa|reportaje|documental|novela|serie|pelicula)
      (en general|en teoria|hipotetic*|pura curiosidad|simple curiosidad)
      gracias por .. (copia|arreglar*|solucionar*|resolver*|correccion|rapidez|gestion)
    `;
