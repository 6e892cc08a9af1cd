import type { Wordings } from '../../wordings';
import { danger } from './danger';
import { settled } from './settled';

const stranger =
  'desconocid*|extran*|(otro|otra|otros|otras|demas) (cliente|clientes|clienta|persona|personas|usuario*|paciente*|socio*|abonado*|titular*|gente)|otra persona|alguien que no|tercero|terceros|vecin*|companer*|(persona|cliente|destinatario|direccion) (equivocad*|erroneo|incorrect*)|ajen*|un tal|una tal|(una|un|de una|de un|cierta|cierto) (senora|senor|sra|sr|dr|dra|chica|chico|familia|mujer|hombre|pareja|tal|muchacha|muchacho|empresa|paciente|cliente|anunciante)|(cada|todos los|todas las) (cliente*|suscriptor*|socio*|paciente*|empleado*|usuario*)|suscriptores|(otra|otro|otros|otras) (mujer|hombre|senora|senor|familia|familias|anunciante*|inquilin*|huesped*|alumn*|colegio|empresa*|asegurad*|contribuyente*|nino*|padre*|vecin*)|alguien (mas|a quien)|de alguien|resto de|mi ex*|anterior (duen*|propietari*|inquilin*|titular)|antigu* (duen*|propietari*|inquilin*|titular)|todo el (edificio|mundo|departamento)';
const record =
  'nombre|nombres|direccion*|fecha de nacimiento|telefono*|numero de (tarjeta|cuenta|telefono)|datos|iban|factura*|extracto*|contrato*|pedido|pedidos|carta|cartas|nomina*|pasaporte*|dni|expediente*|archivo*|ficha*|perfil|historial*|documento*|papeles|resultado*|receta*|sueldo*|correo|cuenta|informacion|listado*|fotos|cuestionario*|formulario*|solicitud*|certificado*|lista|hoja|hojas|diagnostico*|informe*|analisis|analitica*|radiografia*|conversacion*|chat|mensajes|liquidacion*|declaracion*|alergias|medicamento*|medicacion|expedientes|enfermedades|vacunas|contactos|agenda|cedula|curp|rfc|renta|contrasena*|gastos|campanas|ubicacion|historial medico|notas|calificaciones|curriculum*|escaneos|poliza*|papeles|historia clinica|numero de la seguridad social|fotos';
const shows =
  'mostr*|muestra|muestran|ensen*|salio|salen|sale|saliendo|aparec*|venia|venian|vino|vinieron|trae|traia|contenia|contiene|dentro|veo|ver|vi|ve|leo|lei|leer|lleva|llevaba|llego|llegan|llegaron|recib*|encontre|encontramos|habia|hay|tiene|tenia|incluye|abri|abro|cargo|carga|descargo|descargue|escupio|adjunt*';
const erase =
  'quit*|retir*|borr*|elimin*|saqu*|saquen*|saquenla|desaparec*|desaparezca*|tapen|tapad|difumin*|pixel*|destru*|suprim*|supresion|den de baja|no (quede|quiero que quede|conserven|conserveis|guarden|guardeis)';

/** Spanish words that mean the same, and the pairs of them that make a trigger, in any order: personal data, law and press. */
export const law: Wordings = {
  'data-breach': {
    lists: { 'any-stranger': stranger, 'any-record': record, shows: shows },
    phrases: `
      (veo|vi|ve|vemos|aparec*|sale|salio|llego|llegado|recib*|envi*|adjunt*|abri*|contiene|trae|incluye|dieron|dado|entreg*|mostr*|muestra|leo|en|mandaron|mandado|tengo) & {any-record} .. (de|del|para|a|con|son|es)? .. {any-stranger} @18
      {any-stranger} & (recibio|recibido|leyo|abrio|llego|entreg*|envi*|mand*|dieron|tiene|tienen) & (mi|mis|nuestro*|nuestra*) .. {any-record} @20
      (mi|mis|nuestros) .. {any-record} .. (a|en) .. {any-stranger}
      (persona|destinatario|direccion|cliente|sobre|paciente|buzon) (equivocad*|erroneo|erronea|incorrect*) & ({any-record}|envi*|mand*) @16
      (filtr*|filtrad*|public*|expuest*|circul*|internet|en linea|dark web|foro|a la venta|visible*|accesibl*) & ((datos|lista|listado|base|fichero) .. (clientes|personales|pacientes|socios|empleados)|(mis|nuestros) (datos|documentos|fotos|contrasenas)) @16
      (datos|direcciones|correos|nombres|numeros) .. (de) .. (todos|otros|los|varios|cientos|nuestros) .. (clientes|personas|destinatarios|socios|pacientes|participantes|usuarios)
      (correo|carta|paquete|sms|mensaje|sobre) .. (para|dirigid*|destinad*) .. (una|un|a|otra|senora|senor|alguien) & (direccion|numero|nombre|datos|tarjeta|cuenta) @24
      (nomina|expediente|factura|extracto|contrato|historial) & (la|el) de (un|una|otro|otra) .. (companer*|cliente|persona|vecin*|paciente) @16
      (fuga|filtracion|brecha|violacion|robo) de (datos|informacion|seguridad)
      (copia|cc|cco|responder a todos|destinatarios) & (vi|veo|visible*|direcciones|nombres|pacientes|clientes|todos) @18
      {any-record} .. (de|pertenece a) (un tal|una tal|otra persona|alguien)
      (tarjeta de embarque|billete|bono|contrato|factura|pedido|reserva|receta|poliza) .. (a nombre de|es de|para|pertenece a) (un tal|una tal|otra|otro|un desconocido|alguien)
      (portatil|usb|disco|papeles|documentos|carpeta) .. (perd*|rob*|encontr*|olvid*) & (client*|pacient*|personal*|confidencial*|emplead*) @20
      (dijeron|dieron|revelaron|pasaron|comunicaron) .. a mi (ex|marido|padre|jefe|casero|hermano|mujer|madre) & (direccion|saldo|numero|datos|cuenta|contrato|cita) @18
      (venia|venian|traia|contenia|contiene|dentro|abre|lleva|adjunt*|habia|encontre|muestra|aparece*) & {any-record} .. {any-stranger} @18
      (venia|traia|contenia|contiene|abre|lleva|habia|encontre|muestra|aparece*) & {any-stranger} .. {any-record} @18
      (abre|muestra|contiene) & {any-record} .. de (cada|todos) .. (suscriptor*|cliente*|socio*|usuario*|empleado*) @18
      (direccion|correo|buzon|numero) (equivocad*|antigu*|erroneo|erronea|incorrect*) & (mi|mis|nuestr*) .. {any-record} & (envi*|mand*|llego|entreg*) @20
      (llamo|estafador|desconocido|comercial|el que) .. (sabia|tenia|conocia|sabe|tiene) .. (mi|mis) (direccion|numero|contrato|datos|nombre|saldo|dni) & (ustedes|suyos|solo|como) @26
      (mis|nuestros) (datos|contrasenas|correos) .. (filtr*|robad*|hackead*|expuest*|a la venta|publicad*)
      cuenta .. (vinculad*|mezclad*|fusionad*|asociad*) .. (otra|otro|alguien|desconocid*)
      {shows} & (chat|bot|asistente|app|aplicacion|portal|pagina|web|area|enlace|qr|pdf|adjunto|sobre|paquete|caja|carta|panel|buzon|bandeja|album|carpeta|impresora|receta|camara|reloj|router|zona|perfil|sms|correo|telefono|movil|tablet|disco|usb|pendrive) & {any-record} .. {any-stranger} @26
      {shows} & {any-record} & !(no (es|era|son|eran) (mi*|nuestr*)|que no es (mi*|nuestr*)|no me (pertenec*|corresponde*)|ajen*|de desconocid*|que no conozco|no (soy|es para) (yo|mi|ese|esa)|quien es) @22
      (mi|mis|nuestro|nuestros|nuestra) .. {any-record} & (acab*|termin*|fue a parar|fueron a parar|ido a parar|cayo|cayeron|en manos|en casa de|le llego|le llegaron|las tiene|los tiene|la tiene|lo tiene|tenia en|recibio|abrio|se lo (dieron|disteis|mand*|entreg*)|llegan a) & ({any-stranger}|mi ex|mi jefe|mi casero|mi suegra|portal|otra direccion|otro piso|equivocad*|desconocid*|numero #|grupo) @26
      (portatil|usb|pendrive|memoria usb|disco duro|disco|movil|tablet|maletin|mochila|bolsa|bolso|carpeta|carpetas|papeles|expedientes|cuaderno|archivador|furgoneta) & (perd*|rob*|olvid*|extravi*|dejo|dejado|sustra*|caido|cay*|tirad*|basura|papelera|contenedor|acera|desaparec*) & (client*|pacient*|soci*|alumn*|emplead*|asegurad*|huesped*|datos|fichas|expedientes|historias|sin cifrar|no (esta|estaba|va) cifrad*|cifrad*|personales|cedula*|nombres|contratos|solicitudes|fotocopias|nominas) @30
      (papelera|basura|contenedor|calle|acera|pasillo|descampado|mostrador|impresora) & (carpetas|papeles|documentos|expedientes|historias|fotocopias|solicitudes|contratos|fichas|nominas|recetas|informes) & (firma*|datos|dni|cedula*|nombres|client*|pacient*|clinicas|a la vista|cualquiera|tirad*|personales|medic*|credito) @24
      (reacondicionad*|segunda mano|usad*|restaurad*|sin borrar|sin formatear|de exposicion|de ocasion|recompr*|devuelto|alquil*|de prestamo|de sustitucion|outlet) & (fotos|contactos|agenda|datos|documentos|cuenta|correos|mensajes|declaracion*|dni|pasaporte|videos|archivos|sesion) & ({any-stranger}|familia|duen*|propietari*|ajen*|pareja|alguien|dentro|todavia|abierta|aun|siguen|sin borrar) @28
      (grupo|lista|distribucion|destinatario*|whatsapp|a todos|todos|copia|cco|bcc|para) & (equivocad*|por error|a la vista|sin querer|visible*|a (todos|todas|todo el)|en vez de|en lugar de|copia oculta|sin ocultar|abierto|abierta) & (datos|diagnostico*|direcciones|correos|telefonos|nombres|listado|lista|fichero|archivo|notas|expediente*|sueldos|nominas|historial*|apellidos|excel|registros) @26
      (mi (ex|exmarido|exmujer|exnovio|exnovia|expareja|jefe|jefa|casero|casera|suegr*|herman*|cunad*|madre|padre|hij*|companer*)|vecin*|el (anterior|antiguo)) & (recib*|le (llega*|disteis|dieron|dijeron|dijisteis|mandais|mandan|aparece*)|ve|puede ver|sabe|tiene acceso|consult*|acced*|se entero|escucha) & (mi|mis|donde|cuando) .. (notificacion*|ubicacion|movimientos|viajes|factura*|saldo|datos|extractos|correos|avisos|direccion|consumo*|mensajes|pedidos|contrato|estoy|estaba|vivo|voy|cuenta|llamadas|camara*|citas|resultados) @26
      (me (llamo|telefoneo|escribio|contacto|trajo|toco|dijo)|llamo al timbre|se presento|toco el timbre|vino) & (desconocid*|un senor|una senora|un vecino|una vecina|alguien|un chico|una chica|una mujer|un hombre|una persona|otra clienta|otro cliente) & (mi|mis) .. {any-record} @24
      (google|buscador|internet|url|navegador|nube|drive) & (lista|listado|excel|fichero|archivo|hoja|datos|documento*|dni|curriculum*|expediente*|factura*|base de datos) & (client*|participantes|socios|inscrit*|alumnos|pacientes|todos|mi nombre|mi telefono|mis|concursantes|empleados|candidatos|usuarios) & (sale*|aparec*|encontr*|cualquiera|public*|abiert*|indexad*|expuest*|buscand*) @28
      (vende*|venta|ofrece*|publicad*|circula*|colgad*|subid*|rul*|anda*) & (foro|telegram|dark web|internet|wallapop|redes|pastebin|whatsapp) & (datos|contrasenas|correos|base de datos|listado|clientes|usuarios|archivo|dni|pacientes|fotos de) @22
      (ex emplead*|exemplead*|antigu* emplead*|ex companer*|extrabajador*|comercial|becari*|teleoperador*) & (llev*|copi*|descarg*|baj*|sac*|entr*|acced*|mir*|consult*) & (listado|lista|base|datos|clientes|cartera|fichero*|historial*|expediente*|ficha*) @22
      (paquete|caja|sobre|carta|receta|bolsa|pedido) & (a nombre de|dirigid* a|es de|para|de) (un|una|otro|otra|uno|alguien|mi vecin*) & (medic*|farmac*|analitica*|vih|tratamiento|dni|pasaporte|abiert*|resultado*|informe*) @24
      (cuenta|perfil|camara|camaras|historial|ficha|expediente|app) .. (mezclad*|cruzad*|intercambiad*|confundid*|enlazad*|unid*|duplicad*) & ({any-stranger}|otro|otra|de un|de una|homonim*|se llama) @18
      (historial|ficha|expediente|datos|cuentas|sobres|resultados|informes|analisis|recetas|contratos|polizas) .. (cambiad*|cruzad*|mezclad*|intercambiad*|traspapelad*)
      (enlace|link|newsletter|boletin|correo|qr) & (reenvi*|comparti|pase|mand*) & (entro|entra|abrio|dentro|sesion) & (como yo|como si fuera yo|mi cuenta|mi perfil|mis datos|mis) @26
      (cada uno|cada cual|todos) .. (a la vista|visible*|expuest*)
      (llam*|escrib*|contact*|visit*) & (comercial|empresa|desconocid*|alguien|estafador*|vendedor|competencia|un senor|una senora|una chica|un chico) & (tenia|tienen|tiene|sabia|sabian|saben|conocia) .. (mi|mis) .. {any-record} & (solo .. (vosotros|ustedes|teniais|tenian|tienen|teneis|saben)|de donde|como (saben|tienen|lo)|vuestr*|salido de|filtr*) @32
      (figura*|consta*|sale*|salen|aparece*|veo|estan|tengo|hay) & {any-record} & (de (una|otra) persona|que no soy yo|no soy yo|que no soy|de alguien|de gente|de otra gente|de un desconocido|de terceros|de otro senor|de otra senora) @20
      (ensen*|mostr*|salio|vi|leer|lei|leyendo|escuch*) & (lo que (hablaba*|decia*|escribia*|contaba*|pedia*)|conversacion*|chat|charla) .. {any-stranger} @20
      (grupo de (padres|madres|whatsapp|clase|vecinos|trabajo)|toda la (sala|clase|oficina|cola|tienda)|delante de (todos|toda|la gente|otros|los demas)|en voz alta|en el tablon|en la pared|a la vista de) & {any-record} & (mi|mis|mio|nuestr*|su hijo|mi hij*) @24
      (carpeta*|contrato*|expediente*|historial*|papeles|documentos|listado*|nominas|recetas|informes) & (aparecio|aparecieron|encontr*|hall*|estaban|estaba|dejaron|dejasteis) & (autobus|tren|taxi|metro|calle|parque|basura|contenedor|impresora|fotocopiadora|banco del|suelo|bar|ascensor|pasillo|mostrador) @22
      (mi (marido|mujer|ex|exmarido|exmujer|esposo|esposa|pareja|padre|madre|hermano|hermana|jefe|jefa|suegra|casero|hijo|hija)|vecin*) & (recibe|reciben|le llega*|lee|ve|escucha|sabe) .. (mi|mis) .. (avisos|citas|notificaciones|ubicacion|factura*|mensajes|correos|resultados|extractos|saldo|movimientos|alertas|recordatorios|pedidos|consumos|datos) @24
    `,
    unless: `
      ${settled}
      (era|resulto ser|resulta que era|habia) .. (mi|de mi) .. (hermana|hermano|mujer|marido|madre|padre|hijo|hija|cuenta)
      (falsa alarma|todo en orden|me equivoque|error mio|culpa mia)
      (quiero|queria|puedo|como|quisiera) .. (compartir|invitar|anadir|mandar|enviar)
      (por curiosidad|os hackearon|sufristeis|habeis (tenido|sufrido)) .. (filtracion|fuga|brecha)
      (gestor de contrasenas|aviso generico|antivirus)
      (parec*|crei|pens*) & (resulta*|resulto|era (yo|mi|el mio|la mia)|cuenta de mi|sesion de mi) @24
      (seguia|estaba|habia) .. (conectad*|iniciad*|metid*|logad*) .. (con)? (la|el) .. (mi|hermana|mujer|hijo|marido|madre)
    `,
  },
  'legal-threat': {
    phrases: `
      (abogad*|letrad*|departamento juridico|servicio juridico|asesoria juridica|bufete|procurador*) & (enviar*|burofax|carta|contact*|interven*|pondr*|demand*|caso|manos|hablar*|consult*|procedimiento|instrucciones|inici*|proced*|noticias|accion*|tom*|encarg*) @16
      (llevar*|llevo|ir|ire|iremos|vamos|acud*|vemos|veremos|presentar*) .. (a|ante)? .. (tribunal*|juzgado*|juicio|juez|justicia|demanda)
      (iniciar|interponer|emprender|presentar|poner|interpondr*|inici*) .. (demanda|procedimiento|acciones legales|querella|acciones|denuncia|accion)
      ((les|os|los) (voy a)? (denunci*|demand*)|(denunciare|demandare|denunciarles|demandarles|demandarlos|denunciarlos)|(denunciar|demandar) .. (les|os|empresa|ustedes))
      (burofax|via judicial|vias legales|acciones legales|medidas legales|danos y perjuicios|incumplimiento de contrato|por incumplimiento)
      (letrado|letrada|abogados) .. (reclam*|pedir*|exig*|demand*|iniciar*)
      (danos|perjuicios|indemnizacion) .. (reclam*|exig*|pedir*|demand*)
      (reclam*|exig*|pedir*) .. (danos|indemnizacion|perjuicios)
      denuncia .. (policia|guardia civil|fiscalia|contra ustedes)
      (juez|jueza|sentencia|laudo|auto judicial|mandamiento|citacion judicial|ejecucion de sentencia|embargo|embargar|alguacil|notificacion judicial|acto de conciliacion|papeleta|providencia) & (conden*|pagar|pagado|ejecut*|embarg*|ustedes|vosotros|vuestr*|su empresa|dict*|comparec*|senalad*|notific*|demand*|incumpl*|cumplir|razon) @22
      (cunad*|herman*|hij*|tio|tia|sobrin*|prim*|amig*|marido|mujer|padre|madre|novi*|yerno|nuera|suegr*|vecin*|niet*) & (abogad*|letrad*|procurador*|fiscal|notari*|bufete|penalista|laboralista|civilista) & (prepar*|redact*|escribir*|dice que (tengo|tenemos|no|puedo)|lleva (el|mi) caso|estudiando|demand*|carta|leido|leyo|reclamar|proced*|encarg*|juicio|ultimatum) @24
      (carta|escrito|requerimiento|burofax|carta documento|conciliacion|reclamacion previa|reclamacion extrajudicial|notificacion) & (notari*|abogad*|letrad*|fehaciente|judicial|despacho|bufete|dias para (pagar|responder|devolver)) & (recibir*|tienen|teneis|enviad*|envie|mand*|llegar*|ultim*|antes de|proced*|encontrar*|buzon|intereses|#) @24
      (notario|acta notarial|perito|peritaje|informe pericial|testigos) & (juicio|demanda|proceder*|reclam*|juez|contraparte) @20
      (demanda colectiva|accion colectiva|demanda conjunta|class action|querella|pleito|litigio|contencioso|recurso de alzada|monitorio|medidas cautelares|juicio verbal|via civil|via penal|dano moral|lucro cesante) & (ustedes|vosotros|vuestr*|su empresa|su compania|les|os|contra|present*|interpon*|inici*|reclam*|firm*|unid*|sumad*|afectad*|en marcha|prepar*) @20
      (afectad*|propietari*|vecin*|somos|nos hemos) & (unid*|juntado|agrupad*|organizad*|contratad*|plataforma de) & (demand*|abogad*|despacho|reclam*|justicia|juzgado) @22
      (seguro|cobertura|proteccion|poliza) .. (juridic*|legal) & (design*|nombr*|asignado|asigno|escribiran|les escribira|os escribira) @18
      (me|nos) representa*
      (enten*|dirijan*|dirijase|diriganse|comuniquense|comunicarse|contacten|hablen|hablad) .. con (el|mi|mis|su|nuestro|nuestra) .. (letrad*|abogad*|representante|procurador*)
      (juzgado|juzgados|tribunal|tribunales|a juicio|en juicio) & (ire|iremos|voy|vamos|veremos|vemos|pues|acabar*|terminar*|llevarlo|oportunidad|si no|presentare|presentado|presentaremos|citad*) @16
      (ley|codigo civil|articulo #|lgdcu|estatuto|ley general|ley federal|real decreto|codigo de consumo) & (incumpl*|infring*|vulner*|exij*|amparo|en virtud|conforme|obliga*) & (resolucion|reclam*|indemn*|devol*|acciones|rescis*|responsab*|judicial|demand*|plazo de) @26
      (si (no|antes)|salvo que|a menos que|de lo contrario|en caso contrario|vencido el plazo|transcurrido) & (acciones|demand*|denunc*|judicial*|juzgado|proceder* (legal|judicial)|via legal|tribunales|abogad*|intereses y costas|costas) @24
      (denuncia|denunciar*|denunciado|denuncie) .. (comisaria|policia|guardia civil|fiscalia|ministerio publico|mossos|juzgado|penal) & (ustedes|vosotros|vuestr*|su|sus|contra|empresa|por) @18
      (intereses (de demora|legales)|costas) & (juicio|judicial*|procedimiento|reclam*|plazo|pago) @20
      (dira|decidira|decida|resolvera|explicareis|explicara|contareis|contaran|vera|sentenciara) .. (juez|jueza|juzgado|tribunal)
      (pasado|paso|pasare|entregado|enviado|reenviado|dado|llevado|traslado) .. (a|al|con) .. (letrad*|abogad*|procurador*|gabinete juridico|servicios juridicos|despacho de)
    `,
    unless: `
      ${settled}
      departamento juridico .. (usa|utiliza)
      (letrado|abogado|juridico) .. (pide|necesita|solicita) .. (documento|contrato|copia)
      (abogad*|letrad*|juridic*) .. (revis*|conforme|correcto|de acuerdo|recomend*|firm*)
      (incluye|cubre|cuesta|contratar|precio|cobertura) .. (defensa juridica|proteccion juridica|asesoria juridica)
      (estudi*|somos un) .. (derecho|despacho|bufete)
      (trabajo|examen|serie|pelicula|novela|juego|clase) .. (juicio|juez|abogad*|derecho|tribunal)
    `,
  },
  regulator: {
    phrases: `
      (consumo|ocu|facua|omic|defensor del (pueblo|cliente)|banco de espana|aepd|agencia de proteccion de datos|agencia espanola|cnmc|cnmv|junta arbitral|arbitraje|hoja de reclamaciones|profeco|sernac|asociacion de consumidores|oficina del consumidor|regulador) & (denunc*|queja|reclam*|inform*|al tanto|avis*|escrib*|puesto|presentad*|contact*|acud*|ir|pas*|sab*|ya|copia|llev*|hoja) @16
      (llevado|presentado|denunciado|puesto|elevado|trasladado|reclamado) .. (caso|queja|asunto)? .. (a|ante|en) .. (autoridad|inspeccion|ministerio|comision|agencia|junta|organismo|regulador)
      (sindicato de inquilinos|asociacion de (consumidores|usuarios|vecinos|inquilinos)|ministerio|inspeccion|inspector|inspectora|superintendencia|procuraduria|defensor*|defensoria|procon|autoridad|consejeria|aesa|direccion general|agencia de consumo|oficina de consumo|enre|enacom|osiptel|subtel|condusef|indecopi|profeco|sernac|aepd|cnmv|dgsfp) & (reclam*|denunci*|escrito|queja|expediente|dirigi*|acud*|abiert* (un|expediente|diligencias)|me han dado la razon|tramit*|recurso|elev*|traslad*|en conocimiento|de oficio|acta|sancion*|multa*) & (ustedes|vosotros|vuestr*|sus|contra|caso|ya|he|hemos|negativa*) @24
      (inspector|inspectora|inspeccion) (de|del)? .. (viene|vendra|quiere ver|delante|acta|requiere|requerido|sancion*)
      (presentad*|presente|puesto|interpuesto|elevad*|tramitad*|abiert*|registrad*) .. (reclamacion|queja|denuncia|expediente|escrito) .. (ante|en|al|a la|por) .. (organismo|consumo|junta|ministerio|superintendencia|defensor*|agencia|autoridad|procuraduria|oficina|banco (central|de espana)|instituto|consejo)
      hoja* (oficial*)? de reclamacion*
      (inspeccion|inspector|inspectora) (de|del) (trabajo|hacienda|consumo|sanidad|industria|educacion|transportes) & (pide|requiere|exige|acta|viene|registros|perdi*|ustedes|vosotros|vuestr*) @20
    `,
    unless: `
      ${settled}
      (saben|sabeis|existe|existia) .. (defensor|consumo|arbitraje|regulador)
      (es|seria) para un (trabajo|estudio|tfg)
    `,
  },
  press: {
    phrases: `
      (periodista*|periodico*|prensa|medios|television|tele|redaccion|reportero*|reportaje|noticias|diario|antena 3|telecinco|el pais|el mundo) & (cont*|reportaje|public*|contact*|escrib*|articulo|entrevist*|investig*|historia|soy periodista|saber*|denunci*|acud*|avis*|llam*|interes*) @16
      (programa de (radio|television|tele|consumo|investigacion)|redactor|redactora|reporter*|periodista*|radio|mi canal|mi columna|portada|emision|youtuber|influencer|mi podcast|seguidores|tiktok|equipo de (camara|investigacion)|semanario|el diario) & (leere|leer al|contare|contarlo|contara|grabando|grabado|publi*|salis|salen|saldra|saldran|saldreis|emit*|antena|al aire|entrevist*|hilo|denunci*|reportaje|viral) & (ustedes|vosotros|vuestr*|su|sus|os|les|caso|respuesta*|correos|historia|empresa|domingo|lunes|martes|miercoles|jueves|viernes|sabado|si no|version|comentario) @26
      (hare|haremos|voy a hacer|vamos a hacer|hacer esto|hacer todo esto|se hara) .. (publico|viral)
      (tele|television|radio|periodico|diario|cadena|canal) (local|regional|autonomic*|nacional|publica) & (grab*|vendra*|viene*|contar*|cuento|saldr*|sali*|entrevist*|llam*|avis*|interes*|emit*|public*) @16
    `,
    unless: `
      ${settled}
      (cada|que) .. periodico .. abro
      soy periodista .. (compre|y (tengo|uso|necesito))
      (leer|leo|suscri*|abrir) .. (periodico|prensa|diario|revista)
    `,
  },
  'privacy-request': {
    lists: { erase: erase },
    phrases: `
      (que|todo|copia|toda|cuales) .. (datos|informacion|saben|tienen|guardan|guardad*|almacen*|conservan) .. (sobre mi|mi persona|mios)
      (saben|tienen|guardan|guardad*|almacen*|conservan|poseen|tratan) .. (sobre mi|mi persona)
      (saben|tengan|guarden) de mi
      (borr*|elimin*|suprim*|destru*|olvid*|quit*) & (sobre mi|((tengan|tienen|saben|guardan) de mi)|mis (datos|ficheros|registros)|mi (expediente|ficha|informacion|rastro)|datos personales) @14
      derecho* (de|a|al) (acceso|olvido|supresion|rectificacion|oposicion|portabilidad|cancelacion|limitacion)
      (rgpd|lopd|lopdgdd|gdpr|articulo (15|16|17|18|20|21)) & (solicit*|ejer*|pid*|derecho*|rectific*|acceso|supres*|copia|segun|exijo|quiero|virtud|amparo) @18
      rectificacion .. (nombre|datos|direccion|mis|mi)
      (me opongo|oponerme) .. (uso|tratamiento|datos|publicidad|fines)
      (retiro|revoco|retirar|revocar|anulo) .. consentimiento
      (de donde|como) .. (sacaron|tienen|obtuvieron|consiguieron|sacado|conseguido) .. (mi|mis) .. (numero|correo|datos|direccion|telefono|movil)
      (a quien|destinatarios) .. (mis datos|cedid*|pasado|vendid*)
      (quit*|borr*|saqu*|elimin*|quitenme|borrenme|saquenme) (me)? .. (de) .. (lista*|base*|fichero*|publicidad)
      a (que|quienes|quien) .. (empresas|companias|terceros)? .. (vendid*|cedid*|pasad*|dado|entregad*) .. (mis)? datos
      (saquen|quiten|borren|eliminen|retiren) .. (de) .. (sistema*|base*|fichero*|registros|lista*) & (datos|nombre|numero|direccion|marido|madre|padre|mujer|me) @18
      delegado de proteccion
      (vendid*|cedid*|compartid*) .. mis datos
      (copia|transcripcion) & (grabacion*|notas|correspondencia|conversaciones) & (a mi nombre|sobre mi|mis llamadas|mi cuenta|mi expediente) @18
      !(nunca|no|jamas) .. (acepte|consenti|autorice|di permiso|di mi) & (mi|mis) (direccion|datos|numero|correo|nombre|telefono) & (dieran|den|ced*|compart*|socios|terceros|vend*|borr*|usar|uso|pas*) @24
      {erase} & (foto*|imagen*|cara|rostro|video|videos|huella*|grabacion*|curriculum|cv|perfil|rastro|apellido*|casa|matricula|chats|conversaciones|dni|pasaporte|audios|escaneo|ficha|expediente|nombre|telefono|direccion|numero|datos) & (de (su|sus|vuestr*|la web|la pagina|su web|internet|la base|todas partes|ahi)|public*|sin (permiso|mi|nuestro|consentimiento|autoriza*|preguntar*)|no (di|dimos|firme|firmamos|autoric*|me preguntaron|quiero)|base|sistemas|archivos|ordenadores|computadoras|servidores|redes|definitiv*|para siempre|por completo|ya no soy|hij*|menor|fallec*|murio|difunt*|reconocimiento|no basta|rastro|todo|toda|confirm*|candidat*|seleccionad*|copias) @26
      (rectif*|corrij*|correg*|corrijan|corregid|actualicen|modifiqu*|esta mal|erroneo|erronea|equivocad*|no es cierto|es falso|confundid*) & (fecha de nacimiento|nombre|apellido*|ficha|expediente|historial|sexo|genero|datos|registro*|genero) & (soy|figuro|consta|aparezco|aparece|sistema*|ficheros|registrad*|me (tienen|teneis)|pone que|dice que|homonim*|registro civil|ustedes|vuestr*|todos) @24
      (opongo|oponerme|oposicion|no (acepto|quiero|autorizo|consiento|doy|permito)|me niego|dejen de|dejad de|dejar de|que no|nadie) & (algoritmo*|automatic*|elabor* perfil*|perfilado|decision automatic*|cesion|ceder|cedan|cedais|compart*|pasen|paseis|vend*|rastre*|cookies|reconocimiento facial|huella|biometric*|publicitari*|anunciante*|terceros|otras empresas|llamadas comerciales|comerciales) & (mi|mis|datos|numero|telefono|correo|visitas|cara|ubicacion|credito|solicitud|persona|me|consentimiento|nuestr*) @24
      (mand*|envi*|pas*|dar*|dadme|denme|descarg*|entreg*|quiero|quisiera|solicit*|pido|facilit*|necesito|gustaria) & (todo lo que|todos (mis|los)|copia|historial|registros|fichero|archivo|expediente|grabaciones|informe|todas las|consumos) & (tengan (de|sobre)|tengais (de|sobre)|guard*|conserv*|sobre (mi|mi hij*|nosotros)|de mi cuenta|mi persona|mis (chats|consumos|llamadas|registros|conversaciones)|derecho|reglamento|ley|son mios|lo mio|mio) @24
      (que|todo lo que) (saben|sabeis|tienen|teneis|guardan|guardais) (ustedes|vosotros)? .. (de|sobre) (mi|mi hij*|nosotros|mi familia|mi madre|mi padre)
      (quien|quienes|donde|como|de donde) .. (dio|dieron|paso|pasaron|vendio|vendieron|sac*|consigu*|compr*|obtuv*|facilit*|tienen|teneis) .. (mi|mis) (datos|numero|correo|direccion|telefono|nombre|movil|email|mail)
      (cuanto tiempo|plazo*|periodo|base (juridica|legal)|finalidad) & (conserv*|guard*|tratamiento|retencion|trata*|almacen*) & (datos|informacion|registros|imagenes|grabaciones) @20
      (fallec*|murio|muerte|difunt*|defuncion) & {erase} & (nombre|datos|perfil|cuenta|fotos|lista*|fichero*|cartas|envios|correo*|base) @26
      (hijo|hija|hijos|menor|alumn*|nieto|nieta) & {erase} & (cuenta|perfil|foto*|datos|video*|chats) @20
      (delegado de proteccion|dpd|dpo|arco|arsop|habeas data|ley 1581|ley 25 326|lfpdppp|ccpa) & (solicit*|ejer*|pid*|escrib*|dirij*|derecho*|a la atencion|tramit*|indiqu*) @18
      (registros|asistente|altavoz|camara|app|aplicacion|coche) & (graba*|guarda*|conserva*|almacena*) & (borr*|elimin*|desaparezca*|no (quiero|sigan|graben)) & (conversacion*|voz|charlas|ubicacion|trayectos|viajes|contactos|mi|nuestr*) @26
      (lista*|base|guia|directorio|listin|padron|registro) & {erase} & (me|mi nombre|mis|mi numero|mi telefono|llaman|publicidad|vender*) @18
      (usar|useis|usen|use|utilic*|utilizar|emple*|sirva|sirvan|aprovech*) & (cara|imagen|voz|historial|datos|foto*|nombre|conversaciones|mensajes|correo|direccion) & (publicidad|entren*|ia|inteligencia artificial|modelo*|anuncio*|marketing|promocion*|fines|comercial*|terceros) & (no|sin|prohib*|opongo|nunca|dejad|dejen|niego) @22
      (curriculum|cv|candidatura|mi ficha|mi perfil|mi expediente|mi historial|mis huellas|mi huella|mi foto|mis fotos|mis datos) & (elimin*|borr*|suprim*|destru*|olvid*) & (no me (cogisteis|cogieron|contrat*|seleccion*|llam*)|ya no|vuestr*|su|sistema|base|definitiv*|favor|todos|todas|dejo de|he dejado|proceso) @18
      (cancelacion|supresion|borrado|eliminacion|rectificacion) de (mis|todos mis|mi|todos los) (datos|informacion|registros|ficha|perfil|historial)
      !no (autorizo|doy (mi)? (permiso|consentimiento)|consiento|quiero|acepto) .. (que)? .. (mis|mi) (datos|imagen|informacion|historial|foto*|voz|numero|correo) & (salg*|compart*|ced*|us*|utilic*|public*|transf*|vend*|entren*|trat*|pas*|aparezc*) @20
      (copia|acceso|ver|obtener|descargar) & (imagenes|grabacion*|videos|videovigilancia|camara*) & (salgo|aparezco|donde (salgo|estoy)|de mi|mi persona|mi coche) @20
      (teneis|tienen|figura|consta|sale|pone|esta|estan) (mal|equivocad*|incorrect*|erroneo|erronea) .. (mi|mis|el|la|los) .. (apellido*|nombre|fecha de nacimiento|dni|sexo|genero|historia clinica|ficha|expediente|domicilio|datos|estado civil|diagnostico) & (corr*|rectif*|cambi*|arregl*|actualiz*|modific*) @24
      (persona|humano|alguien) .. (revis*|mire|estudie|decida|reconsider*|intervenga) & (automatic*|algoritmo|ordenador|maquina|denegad*|denegacion|puntuacion|scoring|robot|sistema) @22
    `,
    unless: `
      ${settled}
      (ya recibi|recibi|gracias por|llego|me llego) .. (copia|datos|informe)
      (lleve|lleva|lleven|ir|voy|va|vaya) derecho
      !(no (hace falta|es necesario|hagan|hagais)|olvid*|ignor*) .. (borr*|elimin*|solicitud|peticion)
      (de mi|del|en mi|desde el) (movil|telefono|galeria|ordenador|camara|disco)
      (por curiosidad|para saber como)
      (teneis|tienen|tiene|admite|incluye|ofrece|permite) .. (crm|herramienta|programa|software|plataforma|funcion)
      (nuestros|nuestras|mis|un) (clientes|usuarios|pacientes|alumnos|empleados|cliente) .. (derecho|solicit*|pid*|borr*|ejer*)
      (estudi*|universidad|facultad)
    `,
  },
  ...danger,
};
