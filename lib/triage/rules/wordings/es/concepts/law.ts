import type { Wordings } from '../../wordings';

const stranger =
  'desconocid*|extran*|(otro|otra|otros|otras|demas) (cliente|clientes|clienta|persona|personas|usuario*|paciente*|socio*|abonado*|titular*|gente)|otra persona|alguien que no|tercero|terceros|vecin*|companer*|(persona|cliente|destinatario|direccion) (equivocad*|erroneo|incorrect*)|ajen*|un tal|una tal|(una|un|de una|de un|cierta|cierto) (senora|senor|sra|sr|dr|dra)|(cada|todos los|todas las) (cliente*|suscriptor*|socio*|paciente*|empleado*|usuario*)|suscriptores|(otra|otro) (mujer|hombre|senora|senor)';
const record =
  'nombre|nombres|direccion*|fecha de nacimiento|telefono*|numero de (tarjeta|cuenta|telefono)|datos|iban|factura*|extracto*|contrato*|pedido|pedidos|carta|cartas|nomina*|pasaporte*|dni|expediente*|archivo*|ficha*|perfil|historial*|documento*|papeles|resultado*|receta*|sueldo*|correo|cuenta|informacion|listado*|fotos|cuestionario*|formulario*|solicitud*|certificado*|lista|hoja|diagnostico*|informe*|analisis|historia clinica|numero de la seguridad social|fotos';
const staff =
  'tecnico*|repartidor*|empleado*|empleada|agente*|instalador*|mensajero*|comercial|conductor*|operario*|trabajador*|transportista*';

/** Spanish words that mean the same, and the pairs of them that make a trigger, in any order: personal data, law, press, safety and security. */
export const law: Wordings = {
  'data-breach': {
    lists: { 'any-stranger': stranger, 'any-record': record },
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
    `,
    unless: `
      departamento juridico .. (usa|utiliza)
      (letrado|abogado|juridico) .. (pide|necesita|solicita) .. (documento|contrato|copia)
    `,
  },
  regulator: {
    phrases: `
      (consumo|ocu|facua|omic|defensor del (pueblo|cliente)|banco de espana|aepd|agencia de proteccion de datos|agencia espanola|cnmc|cnmv|junta arbitral|arbitraje|hoja de reclamaciones|profeco|sernac|asociacion de consumidores|oficina del consumidor|regulador) & (denunc*|queja|reclam*|inform*|al tanto|avis*|escrib*|puesto|presentad*|contact*|acud*|ir|pas*|sab*|ya|copia|llev*|hoja) @16
      (llevado|presentado|denunciado|puesto|elevado|trasladado|reclamado) .. (caso|queja|asunto)? .. (a|ante|en) .. (autoridad|inspeccion|ministerio|comision|agencia|junta|organismo|regulador)
    `,
  },
  press: {
    phrases: `
      (periodista*|periodico*|prensa|medios|television|tele|redaccion|reportero*|reportaje|noticias|diario|antena 3|telecinco|el pais|el mundo) & (cont*|reportaje|public*|contact*|escrib*|articulo|entrevist*|investig*|historia|soy periodista|saber*|denunci*|acud*|avis*|llam*|interes*) @16
    `,
  },
  'privacy-request': {
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
    `,
  },
  safety: {
    lists: { 'any-staff': staff },
    phrases: `
      (humo|chispas|llamas|fuego|incendi*|explo*|derriti*|sobrecal*|electrocut*|cables (pelados|sueltos|al aire)|fuga de gas|olor a gas|monoxido|hinch*) & (calefactor|caja|bateria|casa|habitacion|ninos|nino|bebe|mano|pierna|piel|alfombra|pared|poste|aparato|hervidor|patinete|cargador|enchufe|compre|sofa|colchon|cocina|estufa) @16
      (bateria|cargador|aparato|movil|caja|cable|calefactor) & (quemo|quemad*|quemadura*|herid*) & (me|mi|mis|hijo|hija|pierna|mano|dedo*|cara) @16
      !(no|ningun|sin) .. (motivo|razon|ganas|fuerzas|sentido) .. (vivir|viviendo|seguir con vida)
      (mejor) .. sin mi
      !no puedo mas & (sin mi|morir|vida|acabar|todos) @24
      {any-staff} & (amenaz*|cuchillo|arma|pistola|pego|pegado|golpe*|empuj*|agarr*|manose*|obscen*|sexual*|agred*|acos*|acorral*|racista*|escup*|insult*|toco) @16
      (alguien|nino*|gente) .. (va a|van a|puede|pueden|podria) .. (electrocut*|morir|herid*|quemar*|lastimar*)
      (llamas|chispas) .. (salieron|salian|salen|saltaron)
      (salieron|salian|salen|saltaron) .. (llamas|chispas)
      (silbar|chisporrote*|olor a quemado|huele a quemado) & (bateria|cargador|caja|aparato|enchufe|bici*|patinete|contador|cable|cuadro|estufa) @16
      (tomo|tomar*|trago|tragar*) .. (todas|todo) .. (pastillas|medicinas|medicamentos|somniferos)
      !nada .. sentido
      (trago|atragant*) .. (pila|pieza|iman|tornillo)
      (amenaz*) .. (con)? .. (matar*|pegar*|muerte)
      (tirar*|tiro|saltar*|salto|lanzar*|lanzo|arrojar*) .. (tren|puente|tejado|ventana|coche|balcon|metro|vias)
      (atrapad*|encerrad*) .. (hora|horas|minutos|ascensor) & (emergencia*|alarma|telefono|senora|nino*|anciana) @24
      (telefono|boton|alarma|salida) .. (emergencia|ascensor|incendios) .. (no va|no funciona|muerto|averiad*|bloquead*)
      (cables|cable|hilos) .. (con corriente|pelados|colgando|sueltos|al aire|expuestos)
      (frenos|freno|airbag|direccion) .. (fall*|no funciona*|no respond*|bloquead*)
      (reaccion alergica|intoxica*|envenena*|contaminad*|trozo de vidrio|cristal en|trozos de cristal)
      (herid*|hospital|puntos|pierna rota|brazo roto|rompi (el|la)|quemaduras) & (por|culpa|su|producto|aparato|suelo|escalera|personal) @18
      (peligros*|peligro|riesgo de (incendio|muerte|descarga)|insegur*) & (aparato|producto|cable|cables|cargador|bateria|instalacion|enchufe|ninos|nino|poste|escalera) @16
      (nino|nina|bebe|hijo|hija) .. (casi|por poco|pudo) .. (muere|morir|ahoga|asfixia|electrocut*|quema)
    `,
    unless: 'detector* de (humo|gas|incendio*)',
  },
  vulnerability: {
    phrases: `
      (inyeccion|xss|csrf|idor|vulnerable a|vulnerabilidad*|fallo de seguridad|agujero de seguridad|brecha de seguridad|exploit*|pentest|prueba de penetracion|auditoria de seguridad|problema de seguridad)
      (agujero|fallo|hueco) .. (en) .. (web|pagina|app|portal|sistema|api|seguridad)
      (modific*|cambi*|alter*|manipul*|increment*|sustitu*) & (numero|id|url|peticion|parametro|enlace|direccion|cookie|token) & (otro|otros|otra|otras|cualquier*|ajen*|demas|cliente*) & (leer|leo|ver|veo|entre|entrar|acced*|acceso|puedo|abr*) @22
      (sin|ninguna) .. (contrasena|iniciar sesion|login|autenticacion|identificarse|clave) & (administracion|admin|panel|pagina|api|archivos|datos|abre|acced*|facturas) @16
      (sesion*|cookie*|token*|enlace*) .. (sigue*|siguen|permanec*|todavia|aun) .. (valid*|activ*|funcion*)
      (clave*|secreto|contrasena*|token|credenciales) .. (incrustad*|texto plano|en el codigo|visible*|expuest*)
      (saltar*|eludir|burlar|evitar|esquivar) .. (login|autenticacion|pago|verificacion|doble factor|contrasena|seguridad)
      (cerre sesion|cerrar sesion|desconect*) & (todavia|seguia|sigue|aun|atras) & (visible*|ahi|editable*|ver|accesible*|abiert*) @22
      (acepta*|permite*|admite*) .. (importe*|precio*|valor*|cantidad*) .. (negativ*|arbitrari*)
      (precio|importe|total) .. (se puede|puede|permite) .. (cambiar|modificar|manipular) & (url|peticion|formulario|carrito|api) @18
      (ver|leer|abrir|descargar) .. (otros|ajen*|cualquiera) .. (pedidos|facturas|mensajes|archivos|cuentas|datos)? & (url|enlace|numero|api|id|cambiando) @20
      (enlace) .. (restablec*|acceso|invitacion|confirmacion) .. (sirve|sigue|funciona) .. (tras|despues|valido|usado|usarlo)
      (leo|leer|ver|veo|descargar) .. (configuracion|codigo fuente|base de datos|registros del servidor|copias de seguridad)
      (robar|secuestrar|tomar) .. (cuentas|sesiones)
      (subiendo|subir|aumentando|aumentar|adivin*|incrementando|sumando) & (numero|id|url|parametro|cifra) & (cualquier*|otro*|otra*|todos|demas) @20
      (antiguos|antiguo|ex) (emplead*|companer*|trabajador*) .. (todavia|aun|siguen|sigue|puede|pueden) .. (acceso|acceder|entrar|ver|entrando)
      (contrasena*|clave|pin) .. (texto plano|sin cifrar|visible*|en claro|legible)
      (doble factor|autenticacion|captcha|verificacion) .. (se puede|puede) .. (saltar|eludir|evitar|desactivar)
    `,
  },
};
