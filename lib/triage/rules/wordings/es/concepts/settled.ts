/**
 * Spanish sentences that name the matter but do not report it: it is over, it was a mistake, it is taken back, it is a
 * lesson or a question about the product. The rules whose words such sentences use most take these as exceptions.
 */
export const settled = `
      (falsa alarma|todo (en orden|solucionado|aclarado|resuelto)|me equivoque|(error|culpa|despiste|fallo) (mio|mia))
      ya (esta|quedo|fue|es|se) .. (resuelt*|solucionad*|soluciono|resolvio|arregl*|aclarad*|aclaro|en orden)
      ((ya|todo|por fin) se (resolvio|soluciono|arreglo|aclaro)|quedo (resuelto|solucionado|arreglado|aclarado|cerrad*))
      (iba a|estuve a punto de|estaba a punto de) .. (denunciar*|demandar*|reclamar*|cancelar*|darme de baja)
      (olviden|olvidad|ignoren|ignorad|no hagan caso|no hagais caso|caso omiso) .. (mi|el|este) .. (mensaje|correo|mail|ticket|solicitud|peticion|queja|reclamacion)
      (tfg|tfm|tesis|asignatura|trabajo (de|para) (clase|la universidad|el instituto|fin de grado))
      (simulacro|ejercicio de)
      (teneis|tienen|hay|existe|ofrecen|ofreceis|incluye|admite|soporta|trae) .. (funcion|opcion|modulo|campo|plantilla|boton|version de prueba|prueba gratuita)
      (vi|lei|vimos|leimos|oi|escuche|he visto|he leido|leyendo|viendo) .. (noticias|periodico|tele|telediario|television|prensa|reportaje|documental|novela|serie|pelicula)
      (en general|en teoria|hipotetic*|pura curiosidad|simple curiosidad)
      gracias por haber .. (arreglado|solucionado|resuelto|corregido)
    `;
