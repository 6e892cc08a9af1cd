import type { Wordings } from '../../wordings';

const stranger =
  'desconocid*|extran*|(otro|otra|otros|otras|demas) (cliente|clientes|clienta|persona|personas|usuario*|paciente*|socio*|abonado*|titular*|gente)|otra persona|alguien que no|tercero|terceros|vecin*|companer*|(persona|cliente|destinatario|direccion) (equivocad*|erroneo|incorrect*)|ajen*|un tal|una tal';
const record =
  'nombre|nombres|direccion*|fecha de nacimiento|telefono*|numero de (tarjeta|cuenta|telefono)|datos|iban|factura*|extracto*|contrato*|pedido|pedidos|carta|cartas|nomina*|pasaporte*|dni|expediente*|archivo*|ficha*|perfil|historial*|documento*|papeles|resultado*|receta*|sueldo*|correo|cuenta|informacion|listado*|fotos';
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
    `,
  },
  'legal-threat': {
    phrases: `
      (abogad*|letrad*|departamento juridico|servicio juridico|asesoria juridica|bufete|procurador*) & (enviar*|burofax|carta|contact*|interven*|pondr*|demand*|caso|manos|hablar*|consult*|procedimiento|instrucciones|inici*|proced*|noticias|accion*|tom*|encarg*) @16
      (llevar*|llevo|ir|ire|iremos|vamos|acud*|vemos|veremos|presentar*) .. (a|ante)? .. (tribunal*|juzgado*|juicio|juez|justicia|demanda)
      (iniciar|interponer|emprender|presentar|poner|interpondr*|inici*) .. (demanda|procedimiento|acciones legales|querella|acciones|denuncia|accion)
      ((les|os|los) (voy a)? (denunci*|demand*)|(denunciare|demandare|denunciarles|demandarles|demandarlos|denunciarlos)|(denunciar|demandar) .. (les|os|empresa|ustedes))
      (burofax|via judicial|vias legales|acciones legales|medidas legales|danos y perjuicios|incumplimiento de contrato|por incumplimiento)
    `,
    unless: 'departamento juridico .. (usa|utiliza)',
  },
  regulator: {
    phrases: `
      (consumo|ocu|facua|omic|defensor del (pueblo|cliente)|banco de espana|aepd|agencia de proteccion de datos|agencia espanola|cnmc|cnmv|junta arbitral|arbitraje|hoja de reclamaciones|profeco|sernac|asociacion de consumidores|oficina del consumidor|regulador) & (denunc*|queja|reclam*|inform*|al tanto|avis*|escrib*|puesto|presentad*|contact*|acud*|ir|pas*|sab*|ya|copia|llev*|hoja) @16
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
    `,
  },
};
