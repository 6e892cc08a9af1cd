import type { Wordings } from '../../wordings';

/** Spanish words that mean the same, and the pairs of them that make a trigger, in any order: contracts, outages, defects, contacts and customers. */
export const service: Wordings = {
  churn: {
    phrases: `
      (dar|dar*|darme|darnos|dejar|cancel*|rescind*|finaliz*|terminar|anular|cerrar|cierren|cierre|romper|extinguir|acabar) .. (de)? (baja|mi contrato|el contrato|contrato|suscripcion|cuenta|servicio|linea|poliza|membresia|abono|acuerdo)
      (rescision|resolucion|terminacion|baja) .. (contrato|servicio|linea|cuenta|definitiva|acuerdo|suscripcion)
      !no .. (renovar|renovamos|renovaremos|renuevo|prorrogar|prorrogamos)
      (irme|me voy|nos vamos|marcharme|me marcho|dejarles|dejar su|abandonar) .. (de|a|con)? .. (compania|empresa|competencia|otra|operador*|ustedes)
      (cambio|cambiamos|paso|pasamos|cambiarme|pasarme|portabilidad|me cambio) .. (a|de) .. (movistar|vodafone|orange|yoigo|digi|masmovil|otra|otro|competencia|compania|operador*)
      (mejor|mas barat*|mejores) .. (oferta|precio|en otra|en otro|condiciones|fuera|la competencia) & (irme|otra|otro|me voy|cambi*|dejar|competencia) @14
      (valor*|evalu*|busc*|mir*|estudi*|compar*|considerand*) .. (otros|otras|alternativa*) .. (proveedor*|companias|opciones|solucion*|empresas)?
      !no .. (motivo|razon|motivos|razones) .. (seguir|quedarme|continuar) .. con (ustedes|vosotros)
      !(ya no|no) .. (quiero|necesito) .. (servicio*|cuenta|seguir con)
      (sacamos|sacar|sacaremos|convoc*) .. (a)? .. (concurso|licitacion)
      !no .. (hara|hace|haran) .. falta
      !no .. renueven
      (ultima factura|ultimo mes) .. (con ustedes)
      (portar|portabilidad|codigo de portabilidad)
      (mirar|buscar|ire) (en)? (otro sitio|otro lado|otra parte)
      (pierden|perdido|perder) .. (un|una|a un) client*
      !no .. (continuar|continuamos|seguiremos|seguimos|seguir) .. (tras|despues|con|la prueba|contrato)
      (cierren|cierrenlo|corten|cancelen) .. todo
      (llevo|llevar|traslado|paso) .. (mi|nuestro) (internet|numero|linea|seguro|movil|luz) .. a
      (terminar|finalizar|rescindir|extinguir|cancelar|no renovar|poner fin) & (acuerdo|contrato|colaboracion|relacion|convenio) @14
    `,
    unless: `
      (vengo|acabo de|venir|venido|vine|llego|procedente) .. (de|desde) (otra|otro)
      (numero|linea|contrato|internet) .. a (ustedes|vosotros)
    `,
  },
  'confirmed-defect': {
    phrases: `
      (confirm*|dijo|dijeron|admit*|reconoc*|segun|explic*) & (bug|fallo (suyo|vuestro|de ustedes|del programa|conocido)|problema conocido|error conocido|defecto|error (suyo|vuestro)) @18
      (problema|error|fallo|bug|defecto) (conocido|reconocido)
      (version|actualizacion|desde|en|con) .. # & (vaci*|mal|erroneo|incorrect*|falla|cierra|rot*) & (bien|correct*|funcionaba|iba|antes|anterior) @26
      (probad*|probe|comprobad*|verificad*|igual|mismo) .. (en|con)? .. (#2|dos|tres|cuatro|varios|todos|distintos|diferentes|otros) .. (equipos|dispositivos|moviles|ordenadores|navegadores|maquinas|telefonos)
      (reproduc*|reproducible) & (cada|vez|siempre|error|fallo|cierra|pasos|bug) @18
      (actualiza*|version) & (borr*|elimin*|perdi*|desapareci*|sobrescri*) & (borrador*|datos|tabla|historial|contactos|fotos|archivos|mensajes|clientes|notas|ajustes|correos) @18
      (calculo|total|redondeo|iva) .. (mal|incorrect*|erroneo) & (version|actualizacion|desde|en la #|#) @20
      (volviendo|volver|vuelvo|retroced*|bajando) .. a .. (version|# #|anterior) .. (arregla|soluciona|funciona|va|resuelve)
      (comprobad*|verificad*|reproducid*|probad*) .. (en|con) .. (#2|dos|tres|cuatro|varios|distintos) .. (entornos|cuentas|servidores|sistemas|navegadores)
      # # .. (pierde|omite|salta|duplica|corrompe|ignora)
      siempre .. mal .. (redondead*|calculad*|ordenad*|guardad*|exportad*)
      mismo .. (cierre|error|fallo|bug|resultado|problema) .. (en|con) & (nuevo|otro|segundo|viejo|ambos|dos|todos) @20
      (desde|tras|con) .. (version|actualizacion|build) & !(no cuadran|mal|incorrect*|vaci*|no coinciden|ya no|erroneo) & (estaba bien|era correct*|anterior|antes|funcionaba|iba bien) @28
      (reprodujo|reprodujeron|confirmaron|confirmo|dijo|dice|dicen) & (bug|error del|fallo del|defecto|fallo conocido) @14
    `,
  },
  outage: {
    phrases: `
      !(nadie|ninguno de nosotros|ningun (compan*|emplead*|cliente|usuario)) .. (puede|consigue|logra|recibe|((tiene) .. (internet|linea|senal|acceso|conexion|red|cobertura))|en la oficina|entra)
      (toda|todo|todos|todas|entera|entero|completa) .. (oficina|empresa|equipo|departamento|calle|barrio|pueblo|edificio|ciudad|tienda*|caja*|sucursal*|sede*|planta*|fabrica*|hospital|colegio|sistema|red|clientes|usuarios|compan*|emplead*|lineas|telefonos|urbanizacion|nosotros) & (caid*|parad*|sin|bloquead*|no funciona*|503|502|fuera de servicio|inaccesible*|cortad*|muert*|reportan|desconectad*|no pueden) @18
      !(nuestros|nuestras) .. (clientes|usuarios|emplead*|tiendas|compan*|agentes|alumnos) .. no .. (pueden|consiguen|tienen)
      (produccion|servidor*|sistema|plataforma|web|tienda) .. (caid*|parad*|bloquead*|muert*|no responde) & (perd*|pedidos|clientes|nosotros|todo*|nuestr*|desde|urgente) @18
      (perdida|caida|corte|interrupcion|apagon) (total|general|completa|completo|masiv*|nacional)
      (nuestras|nuestros|las|los) (#3|tres|cuatro|cinco|diez|doce|veinte) .. (sedes|tiendas|plantas|sucursales|oficinas|fabricas) & (caid*|parad*|sin|corte|perdida|bloquead*) @18
      (perdida|caida|corte) .. (en|de) .. (nuestras|todas|tres|varias) .. (plantas|sedes|tiendas|sucursales|oficinas)
      #5 (usuarios|emplead*|compan*|clientes|lineas|personas|puestos) & (sin|no|caid*|parad*) @14
      (todos|todas|cada|ninguno|ningun) .. (mostrador*|caja*|datafono*|terminal*|puesto*|pantalla*|maquina*|telefono*|linea*|cajero*|ordenador*) & (muert*|apagad*|caid*|negro|negra|parad*|no funciona*|bloquead*|fuera) @16
      (#3|decenas de|cientos de|veinte|treinta|cuarenta|cincuenta|diez|doce|quince) .. (enfermer*|medicos|agentes|conductores|alumnos|cajeros|personas|usuarios|emplead*|client*|compan*) .. no (pueden|consiguen|tienen)
      (todos|todas|nuestros|nuestras) .. (escaneres|cajas|terminales|telefonos|lineas|ordenadores|camaras|tabletas|equipos) .. (perdieron|cayeron|caidos|pararon) & (vez|gente|personas|parad*|esperando|todos) @22
      (caida|caido|inaccesible|fuera de servicio|bloqueada) .. para .. (todos|todas|cada) .. (clientes|usuarios|visitantes|cliente)
      !(ninguno|ninguna) de (nuestros|nuestras|los|las) .. (puede|pueden|consigue|logra|tiene)
    `,
  },
  'repeat-contact': {
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
    `,
  },
  'key-account': {
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
    `,
  },
};
