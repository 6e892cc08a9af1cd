import type { Wordings } from '../../wordings';
import { settled } from './settled';

const did =
  'llame|llamo|llamamos|llamado|escribi|escribimos|escrito|mande|mandado|mandamos|envie|enviado|pase|pasado|fui|fuimos|hable|hablado|hablamos|pedi|pedido|avise|avisado|avisamos|reporte|reportado|reclame|reclamado|solicite|solicitado|volvi|vuelvo|contacte|contactado|pregunte|preguntado|telefonee|telefoneado|abri|abierto|explique|explicado|conte|contado|consulte|dije|comunique|inform*|presente|deje|insisti';
const when =
  'el (lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|#|primero)|en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|verano|navidad|semana santa|primavera|otono)|de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|hace (un|una|dos|tres|#|dias|semanas|meses|varios)|ayer|anteayer|antier|la semana pasada|lunes|martes|miercoles|jueves|viernes|sabado|luego|despues|antes';
const channel =
  'telefono|llamada*|llame|chat|correo|correos|mail|email|tienda|oficina|sucursal|ventanilla|en persona|presencial*|whatsapp|web|formulario|twitter|instagram|carta|cartas|burofax|app|mensaje*|mostrador|centralita|escribi|facebook|redes|certificada*';
const dignitary =
  'rector|rectora|embajad*|ministr*|exministr*|alcald*|consejer* delegad*|director* general*|secretari* de estado|fundador|fundadora|accionista*|inversor*|senador*|diputad*|gobernador*|obispo|vicepresident*|patronato|junta directiva|comite de (direccion|empresa)|consejo de administracion|ceo|cfo|cto|presidencia|casa real|concejal|concejala|consejero de|consejera de|subsecretari*|consul|consulesa|propietario de la cadena|dueno de la cadena|jefe de gabinete|futbolista|actor|actriz|cantante|premio nobel|celebridad';

/** Spanish words that mean the same, and the pairs of them that make a trigger, in any order: repeated contact and key accounts. */
export const people = {
  'repeat-contact': {
    lists: { did: did, when: when, channel: channel },
    phrases: `
      (tercera|cuarta|quinta|sexta|enesima|decima|tercer|cuarto|quinto|enesimo) .. (vez|correo|mensaje|llamada|solicitud|recordatorio|ticket|intento|reclamacion|carta)
      cuantas veces .. (escrib*|llam*|ped*|explic*|repet*|decir*|contact*|insist*)
      (correos|mensajes|llamadas|cartas|tickets|solicitudes|recordatorios|emails|mails) & (sin respuesta|sin contestar|(nadie .. (respond*|contest*|llam*))|ninguna respuesta|ignorad*|nunca .. (respond*|contest*)|no han (contestado|respondido)|ni caso) @16
      !(pese|despues de|a pesar|tras) .. (recordatorios|correos|llamadas|solicitudes|intentos)
      (llevo|desde) .. (insist*|esper*|pid*|escrib*|llam*|desde) & (nadie|nada|sin|ninguna|siguen) @20
      (pasan|pasando|mandan|rebot*|transfier*|marean|derivan) .. (de un|de departamento|agente*|uno a otro|entre)
      ticket # .. (ticket|y)? # & (ahora|siempre|otra vez|este|mismo) @20
      (empezar|explicar|repetir|contar|vuelta a) .. (de cero|de nuevo|otra vez|toda la historia|lo mismo|cada vez)
      (varios|varias|multiples|numeros*|repetid*) (recordatorios|correos|llamadas|intentos|solicitudes)
      (explique|conte|dije) .. (luego|despues) & (lo mismo|mismas|otra vez|ahora|de nuevo) @24
      (mismas preguntas|misma pregunta|misma respuesta|preguntan lo mismo|las mismas respuestas)
      (cero|ningun) (avances|avance|progreso)
      (dando|damos|dar) vueltas
      (segunda|tercera|cuarta|quinta|sexta) (llamada|carta|semana|visita|consulta)
      (semanas|meses|dias) .. sin .. (respuesta|noticias|solucion)
      (escrito|llamado|contactado|escribi|llame) .. (tres|cuatro|cinco|varias|#3|muchas) veces
      (respuestas|respuesta) automatica* & (solo|solamente|unicamente|siempre) @14
      (otra vez|de nuevo|sigue) .. (nadie|sin) .. (llam*|respond*|contest*)
      promesa* .. (rota|rotas|incumplid*)
      {did} .. {when} ..8 {did} ..6 {when}
      (el #|el (lunes|martes|miercoles|jueves|viernes|sabado)|en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)) ..3 {did} ..8 (el #|el (lunes|martes|miercoles|jueves|viernes|sabado)|en (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|y|luego|despues) ..3 {did}
      (mensajes|correos|llamadas|reportes|partes|cartas|tickets|escritos|visitas|emails|avisos) (del|de los dias|de fechas|de) # ..6 # ..6 (#|y)
      {channel} ..6 {channel} ..8 {channel} & (sigo|sigue|seguimos|todavia|aun|nada|nadie|ya|he|hemos|fui|ninguno|ninguna|me (dicen|mandan|dijeron)) @28
      (uno|primero|primera|una|el primero|la primera|un companero|una companera|el anterior) ..8 (otro|otra|segundo|segunda|luego|despues) ..12 (otro|otra|tercero|tercera|luego|supervisor*|el siguiente|despues) & (dijo|dice|dijeron|dicen|contest*|colgo|asegur*|me (pas*|mand*)|explique|conte|prometi*|atend*) @30
      (cada (uno|una|agente|persona|quien|operador*)|unos|todos) .. (me|nos) .. (dice|dicen|cuenta|cuentan|manda|mandan|da|dan|envia|envian|pasa|pasan|remite*) & (cosa|otro|otra|version|distint*|diferent*|al|otros|a otro) @16
      (copia|copio|copiando|pego|pegando|reenvi*|repito|repitiendo|reitero|insisto|retomo|recuerdo) & (mensaje*|correo*|anterior*|lo (de|mismo)|mail|misma|ultimo|ticket|solicitud|reclamacion) & (que|mand*|envi*|otra|de nuevo|anterior*|mism*|sin|nadie|porque|dia|#) @20
      (ping pong|como una pelota|de aca para alla|de aqui para alla|de un lado (a|al|para) otro|de la ceca a la meca|de oficina en oficina|de ventanilla en ventanilla|se pasan la (pelota|bola|patata)|pasarse la pelota|echan la pelota|se echan la culpa|peloteando|me tienen (de|dando))
      (mandan|mandais|remiten|derivan|envian|rebotan) .. (a|al|con) .. (otra vez|de vuelta|y (ellos|estos|el|la) .. (a|de vuelta|con))
      (ya (se lo|os lo|les|os|lo|la)|se lo|os lo) .. (he dicho|dije|explique|conte|repeti|mande|envie|he explicado|he mandado|he enviado|he contado|tengo dicho|dijimos) & (veces|mil|dos|tres|varias|repet*|otra vez|siempre|todos|antes|ya) @16
      (sigo|seguimos|sigue|siguen|continuo|todavia|aun) & (llame|he llamado|hemos llamado|escribi|he escrito|mis (correos|mensajes|llamadas|anteriores|reclamaciones)|me (dijeron|dijisteis|prometieron|prometisteis|aseguraron|juraron)|ya (van|son)|tantas veces|tres (correos|mensajes|llamadas|tecnicos|visitas)) @24
      (dos|tres|cuatro|cinco|#2|varias|varios|tantas|tantos|muchos|muchas) (tickets|correos|mensajes|llamadas|visitas|tecnicos|reclamaciones|solicitudes|incidencias|partes|averias|recordatorios|numeros de (caso|incidencia|reclamacion)|citas|mails|emails|formularios|reportes|promesas|avisos|cartas|folios) & (mism*|nada|cerrad*|nadie|sigo|sigue|igual|siguen|seguimos|todavia|aun|sin (respuesta|solucion|que|contestar|resultado)|despues|ninguno|ninguna|cada uno|anteriores|ya tienen) @20
      (tercer|tercera|cuarto|cuarta|quinto|quinta|sexta|sexto|enesimo|enesima) (tecnico|visita|ticket|reclamo|seguimiento|intento|incidencia|parte|averia|consulta|peticion|gestion|aviso|queja|cita|reporte|persona|agente|instalador|folio|oficio)
      (ambas veces|las dos veces|las tres veces|cada vez|todas las veces|siempre|dos veces|tres veces|varias veces) .. (me|nos) (dijeron|dicen|dijisteis|decis|contest*|promet*|asegur*|prometen|respond*|pidieron|piden|pedis|mandan|colgaron|cuelgan)
      (me|nos) (dijeron|dijisteis|prometieron|prometisteis|aseguraron|asegurasteis|garantiz*|juraron|iban a) .. (llamar*|en #|arregl*|que (si|lo|la|me|en|estaba)|venir|solucion*|#) & !(nadie|nada|nunca|todavia|aun|sigo|otra vez|ya van|siguen|sigue|hasta hoy|ni (llam*|vin*)|ha vuelto|segunda vez) @26
      (desde (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|navidad|reyes|semana santa|el verano|el otono|la primavera|hace)|cada mes|todos los meses|cada semana) ..6 (reclamando|pidiendo|avisando|reportando|insistiendo|escribiendo|llamando|detras de|reclamo|os aviso|les aviso|les reporto|escribo|llamo|persiguiendo|solicitando) & (nada|nadie|sigue|siguen|igual|aun|todavia|mismo|lo mismo|os|les|me) @24
      (cierran|cerraron|se cierra|cerrado|cerrados|cerrais|cerrasteis|autocierre|caduca) .. (solo|solos|ticket*|caso*|sin|incidencia|automatic*) & (ticket*|caso*|incidencia*|solicitud*|nuevo|vuelv*|reabr*|otra vez|nadie|otro) @18
      (reabro|reabrir|reabran|reapertura|reabrid|vuelvo a abrir|abro otro ticket)
      (otra vez yo|yo otra vez|yo de nuevo|aqui estoy (otra vez|de nuevo)|aqui otra vez|soy yo otra vez|de nuevo yo|aqui (me tienen|me teneis) (otra vez|de nuevo)|soy ya de la casa|como ya (dije|explique|conte|comente|escribi|indique))
      perd* la cuenta
      (cuantos|cuantas) .. (correos|mensajes|llamadas|recordatorios|tickets|visitas|reclamaciones|veces) .. (hacen falta|necesit*|mas|hay que|tengo|debo|van|hago)
      !(ni|sin|nadie) .. (acuse|respuesta|contestacion|contest*|respond*) & (cartas|carta|escritos|correos|mensajes|anteriores|mis) & (del|de|dos|tres|#|enero|marzo|varios) @20
      (no me (pidan|pidais|digan|digais|pida)|para que me (pidan|pidais)) .. (otra vez|de nuevo|mas)
      (otra vez|de nuevo|nuevamente) .. (desde el principio|lo de (la|el|mi)|el mismo|la misma|con lo (de|mismo)|todo)
      (van|ya van|llevo|llevamos|son|con esta (son|van)) .. (#2|dos|tres|cuatro|cinco|seis) .. (tecnicos|visitas|llamadas|correos|tickets|veces|mensajes|meses|agentes|personas)
      (ustedes|vosotros|la tienda|el transportista|el mensajero|el banco|fabrica*|tienda) ..8 (me|nos) (mandan|mandais|remiten|envian|dicen|dice) ..10 (ustedes|vosotros|la tienda|transportista|mensajero|banco|fabrica*)
      ya .. (mande|envie|adjunte|di|facilite|puse|rellene|explique|conte|dije|mandado|enviado|dado|adjuntado|explicado|contado) .. (dos|tres|cuatro|varias|mil|#2) veces
      (volveis|vuelven|vuelves|vuelve) a (pedir*|preguntar*|decir*|mandar*|contestar*|solicitar*|enviar*) & (ya|otra vez|misma|mismo|dos veces|siempre|cada) @20
      (cada vez que|siempre que) (llamo|escribo|contacto|hablo|pregunto|entro en el chat|voy) & (distint*|diferent*|otro|otra|de cero|desde el principio|lo mismo|repetir*|empezar|empiezo|nadie|nuevo) @18
      (llevo|llevamos|lleva mi) ..4 (pidiendo|reclamando|insistiendo|llamando|escribiendo|persiguiendo|detras|rogando|suplicando|avisando|intentando (que|hablar|contactar)|solicitando|mendigando)
      (dijisteis|dijeron|prometisteis|prometieron|quedasteis|quedaron|asegurasteis|aseguraron|ibais a|iban a) & (va para|van ya|ya van|han pasado|y (aqui|sigo|todavia|aun|nada|hoy)|pasaron|llevo) & (horas|dias|semanas|meses|semana|mes|nada|sigo|esperando|sin) @28
      (primero|uno|una|al principio) ..8 (luego|despues|otro|otra) ..8 (ahora|y otro|y otra|tercero|tercera|al final|el ultimo) & (dij*|dice*|que (si|no|depende)|cont*|explic*|asegur*) @28
      (promet*|quedo en|quedaron en|quedasteis en|juraron|aseguraron que) .. (llamar*|venir|resolver*|solucion*|enviar*|mandar*|contestar*|arreglar*|devolver*) & (aqui sigo|sigo (esperando|igual|sin)|nada|nadie|hasta hoy|todavia|aun no|ni rastro|silencio|y otro|luego otro) @26
      !nadie .. (devuelve*|devolvio|coge|cogen|atiende|responde|contesta) .. (llamada*|mensaje*|correo*|telefono|mail*) & (dias|veces|mensaje|seguid*|semanas|pese|aunque|eso que|mes|#) @24
      hace (un|una|unos|dos|tres|cuatro|varios|varias|#) (mes|meses|semana|semanas|dias|anos) que (reclamo|reclamamos|pido|pedimos|insisto|llamo|escribo|aviso|solicito|os|les|voy|vengo|llevo)
      (lo mismo|la misma historia|el mismo cuento|otra vez lo) .. que (conte|dije|explique|escribi|os|les|ya|mande|puse|en)
      (otra vez|de nuevo) (me|nos)? .. (pedis|piden|pide|preguntais|preguntan|decis|dicen|mandais|mandan|cerrais|cierran|colgais|cuelgan)
      (ya no se|no se ya|no se) (como|de que manera|cuantas veces) .. (decir*|explicar*|pedir*|repetir*)
      (manda|mandan|remite|deriva|envia|pasa) .. (al|a la) ..4 (al|a la|el|la) ..6 (al|a la) & (telefono|chat|correo|tienda|web|oficina|central|formulario|ventanilla) @20
      (han|habeis|lo han|lo habeis) .. (visto|llevado|tratado|atendido|mirado) .. (tres|cuatro|cinco|seis|#3|varios|muchos) .. (companer*|agente*|persona*|tecnico*|operador*|colega*)
      cada (semana|mes|dia|vez) .. (llamo|escribo|voy|pregunto|reclamo) ..6 (cada|me|y)
    `,
    unless: `
      ${settled}
      (tercer|cuarto|quinto|tercera|cuarta) (pedido|compra|hijo|hija|planta|piso|coche|ano|linea|cuota)
      (siempre|todo) .. (solucionais|solucionan|resolveis|resuelven|perfecto|bien)
      (cuantas veces) .. (se puede|puedo|permite|incluye)
      (cada vez que) .. (entro|abro|inicio|enciendo|apago|pulso)
      (plan|tarifa|paquete) .. (incluye|permite)
      (timbre|puerta|portero|telefonillo|interfono)
      vez que (repito|compro|pido|encargo|vengo|reservo|viajo|os compro|les compro)
    `,
  },
  'key-account': {
    lists: { dignitary: dignitary },
    phrases: `
      (consejo de administracion|director general|directora general|ceo|cfo|director financiero|directora financiera|ministr*|alcald*|embajador*|presidente|presidenta|consejero delegado|consejera delegada|comite de direccion|gerencia) & (nombre|pidio|espera|exige|quiere|gabinete|asistente|secretari*|despacho|personalmente|soy|solicita|me ha pedido) @14
      (# 000|#100|miles|cientos|cien|mil) .. (puestos|usuarios|emplead*|licencias|lineas|trabajadores|sedes|camas|tiendas|dispositivos|colaboradores|abonados)
      (gast*|presupuesto|factura*|pag*|volumen|contrato) .. (#10000|# 000|millon*) .. (euros|ano|al ano)?
      uno de (sus|vuestros) .. (mayores|principales|mejores|importantes|mas) .. (clientes|cuentas|socios)?
      (somos|soy|siendo|tenemos) .. (socio|cliente|cuenta|contrato|partner) (platino|oro|premium|estrategic*|preferente|vip|clave)
      (contrato marco|acuerdo marco|gran cuenta|acuerdo de nivel de servicio|sla)
      (director|gestor|responsable) de cuenta .. (prometio|dijo|aseguro|prioridad|garantizo)
      (gestor|interlocutor|contacto) (propio|dedicado|unico|personal)
      (dirijo|director|directora|responsable) .. (informatica|sistemas|compras|telecomunicaciones) .. (de|del|en) .. (diputacion|ayuntamiento|hospital|universidad|grupo|ministerio|ciudad|empresa|comunidad|banco)
      (directora|director|presidenta|presidente|alcalde|alcaldesa|ministro|ministra|gobernador*|consejero|consejera) .. (quiere|desea|exige|espera|pide|reclama|necesita)
      (su|vuestro) (mayor|principal|mejor) (cliente|cuenta|socio|comprador)
      (# 000|#100|miles|cientos) .. (terminales|equipos|ordenadores|telefonos|buzones|alumnos|tarjetas|maquinas)
      {dignitary} & (reun*|cena*|firma*|visita*|espera*|pide|pidio|quiere|exig*|llam*|escrib*|oficina|de parte|despacho|gabinete|viaj*|vuelo|suite|habitacion|entra|vien*|lleg*|en persona|asunto|recepcion|dirig*|agenda|presenta|rueda de prensa|inaugur*|comparece|asistente|secretari*|protocolo|escolta*|reserva|insiste|molest*|enfadad*|interes*|pendiente|informad*) & (ustedes|vosotros|vuestr*|su|sus|hoy|manana|os|les|esta (noche|tarde|semana)|lunes|martes|miercoles|jueves|viernes|manden|alguien|nuestr*|antes|urgente|discrecion) @24
      (soy|llevo|somos|habla|escribo|hablo|trabajo) .. (agenda|asistente|representante|manager|agente|equipo|secretari*|gabinete|oficina|jefe de prensa) .. (de|del) (un|una|el|la|los|presidente|ministr*|alcald*|inversor*|actor|jugador|cantante|piloto|consejer*|director*)
      (#|mil|# 000|cien|doscient*|trescient*|cientos de|miles de) .. (vehiculos|hoteles|hospitales|colegios|paises|franquicias|franquiciados|establecimientos|camiones|furgonetas|habitaciones por|noches|residencias|farmacias|gasolineras|filiales|agencias|aulas|municipios|supermercados|plazas|contadores|restaurantes|centros) & (grupo|cadena|flota|contrato|convenio|clientes suyos|cliente suyo|ustedes|vosotros|vuestr*|responsable) @24
      (socio|socios|partner|alianza|convenio|distribuidor|distribuy*|colaboracion|patrocin*) & (estrategic*|exclusiv*|preferente*|institucional|principal|oficial|paises|marca|ventas|facturacion) & (su|sus|vuestr*|ustedes|vosotros|como|firmad*|presidente*|direccion|somos) @22
      (#|mitad|tercio|cuarta parte|por ciento) .. (de sus|de vuestras|de vuestros|de su|de vuestra) (ventas|ingresos|facturacion|negocio|produccion|clientela|cartera)
      (vuestro|su|vuestra|nuestro|nuestra) (director*|presidente|presidenta|ceo|consejero|consejera|jefe de ventas|comercial jefe|vicepresident*) & (prometi*|pidi*|asegur*|garantiz*|reun*|cena*|en persona|conoce|dio su palabra|comprometi*|acord*|hablaron|firm*) @20
      (banca privada|banca personal|patrimonio|family office|cartera de inversion) & (gestor*|millon*|cliente|#|transfer*|ustedes) @20
      (millones|# millones|millon y medio|medio millon|# 000) .. (euros|pesos|dolares|soles)? & (al ano|anuales|anual|cada ano|por ano|facturamos|les compramos|os compramos|gastamos|invertimos|pagamos|volumen|contrato|cuenta con) @18
      (quien decida|que decida|que decide|poder de decision|capacidad de decision|poder de firma|con mando|mandamas|responsable de (grandes cuentas|cuentas|gran cuenta)|alguien de (gerencia|direccion|arriba)|quien manda|su superior directo|direccion comercial) & (pas*|pong*|habl*|llam*|mand*|quiero|necesit*|exij*|reun*|en su mesa) @18
      (grandes cuentas|grandes clientes|clientes corporativos|cuenta estrategica|estrategic*|cliente preferente|cuenta corporativa|cuenta prioritaria|tarjeta (platino|black|infinite)|nivel (platino|diamante|oro)|programa (platino|diamante)) & (cuenta|clientes|cliente|somos|marcad*|contrato|gestor*|soporte|tratados|prioridad|socio|atencion) @14
      (grupo|multinacional|holding|matriz|cadena|sede central|corporativ*|consorcio|federacion|red de (centros|colegios|hospitales)) & (# 000|#500|mil|miles) .. (usuarios|empleados|licencias|puestos|lineas|trabajadores|alumnos) @22
      (despliegue|implantacion|extender|ampliar|piloto|licitacion|renovacion) & (grupo|paises|filiales|todas las sedes|# (usuarios|licencias|centros|puestos)) & (decid*|decision|direccion|consejo|millon*|contrato|plataforma|vuestr*|su) @24
      (cliente*|cuenta|clientes suyos) .. desde (#1900|el siglo|hace (veinte|treinta|cuarenta|#20)) & {dignitary} @24
      (familia propietaria|los propietarios|la propiedad|familia duena) .. (del grupo|de la cadena|de la empresa|del club|del hotel|grupo|cadena)
      (socio|socia|partner|aliado|aliada) (tecnologic*|comercial|industrial|institucional|global|local|regional) & (vuestr*|su|de ustedes|como|somos|en) @12
      (represento|representamos|en representacion) .. (a|al|de|del) .. (cantante|actor|actriz|deportista|futbolista|influencer|artista|escritor*|embajada|ministerio|consejo|federacion|presentador*|familia)
      (soy|somos) (accionista*|miembro* (del|de vuestro|de su) consejo|consejer* de|patrono|mecenas|inversor*)
    `,
    unless: `
      ${settled}
      (eramos|fuimos|antes eramos)
      (juego|mision|trabajo de clase|estudiante|serie|pelicula|calle|avenida|plaza)
      (cuestionario|encuesta|tfg|trabajo) .. (key account|cuentas|director*|ceo)
      (videojuego|jugando|personaje|nivel|partida|pantalla del)
      (busco|oferta de|vacante|puesto de|trabajar (de|como)) .. (gestor|director*|asistente|key account)
      (gracias|felicit*|enhorabuena) .. (director*|gestor*|president*)
      (cuanto|como|que) .. (cuesta|contrato|me hago|requisitos|hace falta) .. (vip|platino|oro|preferente|corporativ*|empresa)
      (enhorabuena|felicidades|felicit*)
    `,
  },
} satisfies Wordings;
