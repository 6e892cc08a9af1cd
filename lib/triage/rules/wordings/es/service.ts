import type { Wordings } from '../wordings';

/** Spanish phrases beside the ones that stand in the rules: leaving, defects, outages, key accounts and repeated contact. */
export const service: Wordings = {
  churn: {
    phrases: `
      (dejo|dejare|dejamos) de ser cliente*
      (finaliz*|termin*|conclu*) .. (el|mi|nuestro) contrato
      !ya no quiero .. (servicio|linea|contrato)
      (cierren|corten|desconecten|quiten) .. (la|mi) (linea|servicio)
      (orange|movistar|vodafone|yoigo|digi|masmovil|competencia|otra compania|otro operador) .. (ofrec*|da|dan|cobra|hace*) ..8 (menos|mitad|barat*|lo mismo|igual*|euros)
      la competencia .. (da|ofrece|tiene)
      (cambiar*|cambio|cambiamos) .. de (operador*|compania|proveedor)
      (me|nos) (quiero|voy|vamos|queremos|marcho|largo) .. (ir|a la competencia|otra compania|otro operador)
      (me quiero (ir|marchar)|nos queremos (ir|marchar)|quiero (irme|marcharme))
      (me|nos) (doy|damos|den|dan) de baja
      (denme|dennos|deme|tramiten) .. baja
      !no .. renovar .. (contrato|suscripcion)
      (penalizacion|permanencia|preaviso) .. (dejo|dejar|irme|ir|queda|marcho|rescind*|cancel*)
      (dejar|dejo|abandonar) (la|esta|su) (compania|empresa)
      !no .. (seguir|continuar) (con ustedes|siendo cliente|con vosotros)
      (anul*|cancel*|rescind*|termin*) .. (suscripcion|contrato)
      (llevo|llevar*|porto|portar) .. numero .. (otro|otra) (operador|compania|lado|sitio)
    `,
    unless: `
      (me iba a|iba a) .. baja
      (vengo|traer*|venimos) .. (de|desde|numero)
      (paquete|bono|canal*|opcion) .. (mantener|mantengo|quedar*|demas)
      (otra compania|otro operador) ya
      (estoy|sigo) de baja
    `,
  },
  'confirmed-defect': {
    phrases: `
      !no (hace nada|funciona|responde|carga) .. (desde|con) .. version
      (confirm*|dijeron|reconoc*) ..6 (cosa|culpa|problema|fallo) de la (app|aplicacion|web)
      (app|aplicacion|programa) .. (cierra|cuelga|bloquea) siempre
      (mismo|otra vez el) (bug|fallo) .. (que)? .. (corregid*|arreglad*|solucionad*)
      (dijo|dijeron|confirm*|reconoc*|admit*|segun) ..8 (bug|fallo|defecto|problema conocido|fallo de software)
      (bug|fallo|problema|error) conocido
      (cada vez que|siempre que) .. (pulso|abro|cambio|toco|hago|intento|guardo|exporto|pongo) ..8 (cierra|cuelga|borr*|falla|bloquea|cae|desaparec*|error)
      pasos para reproduc*
      se reproduce .. (siempre|cualquier|todos|mism*|en)
      (version|actualizacion|actualice|actualizar|ultima) ..8 (borr*|perdid*|perdi|desaparec*|cierra*|elimin*|bloque*|error siempre|da error)
      !(version|actualizacion|actualice|actualizar) ..8 (ya)? no (sincroniza|funciona|carga|guarda|abre|imprime)
      (desaparec*|borrad*|perdid*|borr*) .. (tras|despues de|con|desde) .. (actualiz*|version)
      (con la|en la) # ..3 (no pasaba|funcionaba|iba bien|no ocurria)
      (en la version|en la) # ..2 funcionaba
      !la # .. (elimina|borra|pierde)
      (correccion|solucion|arreglo|parche) .. (bug|fallo)
      (bug|error|fallo) ..6 (vuelto|sigue ahi|persiste|volvio)
      error de programacion
      bug .. reproduc*
    `,
    unless: `
      (escribi|borre|cometi) .. (sin querer|por error|error)
      (va|esta) (de maravilla|mejor|genial)
    `,
  },
  outage: {
    phrases: `
      sin (sistema|servicio|linea|internet) .. (todas las|las (dos|tres|cuatro|cinco)|nuestras) (tiendas|oficinas|sucursales|sedes)
      estamos todos (parados|sin|bloqueados)
      error (#500)? .. a (todos|todas) (los|las|nuestros) (usuarios|clientes|empleados)
      !(nadie|ningun*) .. (oficina|empresa|edificio|bloque|tienda|empleados|usuarios|sucursales|compañeros) ..8 (puede|tiene|funciona|conect*|linea|trabajar|acceder)
      !no funciona .. para nadie
      (todo el|toda la|en todo el|en toda la|toda|todos los|todas las) (barrio|pueblo|edificio|planta|calle|comarca|urbanizacion|ciudad|zona|bloque|empresa|oficina|datafonos|tiendas|sucursales|valencia|madrid|barcelona|sevilla) ..8 (sin|caid*|se quedo|dejado de funcionar|muert*|no hay|no funciona*|se ha ido)
      (se ha ido|se fue|cayo|no hay|caida) .. (internet|luz|red|servicio|conexion) .. (en)? (todo el|toda la|toda)
      (red|servicio|sistema|plataforma) .. (caido|caida|caidos)
      (se cayo|se ha caido) (la|el|su) (plataforma|sistema|red|servicio|servidor)
      # (companeros|empleados|agentes|clientes|usuarios|tiendas) .. (sin|parad*|caid*|afectad*)
      (cincuenta|ochenta|cien|veinte|treinta|doscientos) (companeros|empleados|agentes|clientes) .. (sin|parad*)
      (vecinos|vecinas) tampoco tienen (internet|conexion|linea|cobertura|servicio)
      !ninguna .. (del bloque|de la calle|del edificio) .. (conexion|internet)
      (incidencia|averia|caida|apagon|corte) (general|masiv*|total)
      varios (clientes|usuarios|vecinos|companeros) .. (no|sin|senal|dicen|informan)
      estamos todos sin
      (en)? todo el (pueblo|barrio) no hay
    `,
    unless: `
      !no hay ninguna caida
      (averia|caida) .. (semana pasada|prevista|resuelta)
      nadie contesta
    `,
  },
  'key-account': {
    phrases: `
      (dueno|propietario|fundador) .. (grupo|empresa|compania|cadena)
      clientes corporativos
      gestor dedicado
      (soy|habla) (el|la) (director* general|director* ejecutiv*|ceo|president*|gerente general|alcald*|ministr*|embajador*|consejero delegado)
      (asistente|secretari*|ayudante) .. (del|de la) (president*|director*|ceo|ministr*|alcald*)
      (la|el|nuestro|nuestra) (alcaldesa|embajador*|consejero delegado|ceo|consejo de administracion) 
      la presidenta de (la|nuestra) (compania|empresa) .. (no|necesita|espera)
      (gastamos|facturamos|pagamos|facturan*) ..6 (millon|millones|#10000|#100 000|# mil|cien mil)
      (grupo|cadena|red) .. (con|de) #10 (centros|tiendas|sedes|hoteles|clinicas|oficinas|sucursales)
      (cliente prioritario|gran cuenta|cuenta clave|cliente estrategico)
      (gestor personal|ejecutivo de cuenta|gestor de cuenta|acuerdo corporativo|acuerdo marco)
      uno de sus clientes mas (importantes|grandes)
      (multinacional|ayuntamiento|ministerio|embajada) .. (usuarios|linea*|cliente*|embajador*|con)
      nuestro (consejero delegado|consejo|presidente)
    `,
    unless: `
      (presidente de su|linkedin|presidente de la comunidad|calle presidente|serie)
      (cuanto|como me hago|ventajas|que)? (cuesta|precio) .. (plan|tarifa)
    `,
  },
  'repeat-contact': {
    phrases: `
      (tercera|cuarta|quinta) semana .. (mism*|asunto|problema|sin)
      !(mand*|envi*|escrib*) .. (dos|tres|cuatro|cinco|#2) (correos|mensajes|mails) .. nadie
      hablado con (tres|cuatro|cinco|varios|#3) (agentes|personas|operadores|companeros)
      (van|son) (tres|cuatro|cinco|#3) veces que
      (segundo|segunda) (recordatorio|aviso|reclamacion|queja)
      (tercer*|cuart*|quint*|sext*) (correo|mensaje|mail|email|llamada|recordatorio|reclamacion|aviso|queja|ticket)
      (llam*|escrit*|escrib*|contact*) .. (tres|cuatro|cinco|seis|siete|diez|varias|muchas|mil|#3) veces
      (llevo|llevamos) .. (semanas|dias|meses|mes|anos) .. (llamando|escribiendo|esperando|reclamando|asi)
      !cuantas veces .. (mas tengo|mas hay|llamado|escrito|explicar*|llame|repetir*)
      (tickets|casos|incidencias) #100 .. #100
      (vuelvo|volvemos|vuelvo a) (a)? (escribir*|llamar*|contactar*|reclamar*|insistir)
      (cada vez que|siempre que) (llamo|escribo|contacto) .. (cuentan|dicen|dan|dicen) (una|otra|algo|cosas)? (cosa*)? (distint*|diferent*|otra)?
      !(otra vez|de nuevo|nuevamente|aun|todavia|sigo) .. (sin respuesta|sin contestar|no han respondido|no responden)
      (ya lo|ya se lo|lo) (explique|conte|he explicado|he contado) ..10 (repetir*|otra vez|de nuevo)
      (he escrito|he llamado|escribi|llame) (tres|cuatro|cinco|seis|varias|muchas) veces
      !por (tercera|cuarta|quinta|enesima) vez
      !(insisto|reitero) .. (de nuevo|otra vez|nuevamente|correos|vez)
      (prometen|promete*) .. (llamada|llamar*) .. (nunca|llega|llaman)
      !(van|llevo|son) .. (tres|cuatro|cinco|seis|siete|#3) (llamadas|correos|mensajes)
      !(nadie|no) .. (contest*|respond*|respuesta) .. (ningun* de)? (mis|a mis) (mensajes|correos|dos|anteriores)
      !(nadie|ninguno) (ha|contesto|respondio) .. (mensajes|correos|anteriores)
      (escribo|llamo) (nuevamente|de nuevo|otra vez)
      (cansad*|hart*) de (llamar|escribir|repetir|esperar respuesta|insistir)
      (de un departamento a otro|de un sitio a otro|de uno a otro)
      (esperando|espero) .. respuesta .. (hace|desde) .. (semanas|dias|meses)
      ({reach}) .. varias veces .. (atencion|soporte|resultado|ustedes)
    `,
    unless: `
      (llamado|llamo) .. veces a (cuba|francia|marruecos|italia|portugal|mi|un|una)
      (me|nos) (ha|han|habia)? (escribio|escrito|llamo|llamado|llamaron|escribieron)
      (timbre|telefono|llamada) (suena|sono|se repite)
      primera vez que
      (llamo|llamar) a
    `,
  },
};
