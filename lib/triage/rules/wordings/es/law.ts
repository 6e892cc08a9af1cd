import type { Wordings } from '../wordings';

/** Spanish phrases beside the ones that stand in the rules: personal data, law, press, safety and security. */
export const law: Wordings = {
  'data-breach': {
    phrases: `
      (aparece*|sale*|veo) .. (nombre|telefono|correo|direccion) .. de (un|una|otro|otra) (tal|persona|cliente|desconocid*|senor*)
      (han|habeis) (compartido|difundido|entregado|ensenado) .. mi (expediente|historial|informacion|contrato|ficha)
      (se puede|puede|pueden) (leer|ver) .. mi* .. sin (iniciar sesion|contrasena|clave)
      (factura*|contrato|carta|extracto|expediente|historial|recibo*|dni|conversacion|perfil|cuenta|llamadas|datos|direccion*|iban|informe) .. (de|a nombre de) (otro|otra|otros|otras|un|una) (cliente*|clienta*|persona*|abonad*|usuari*|paciente*|senor*|desconocid*|extran*|tal)
      (veo|vi|sale*|aparece*|recib*|entro|abr*|llego|mostro|adjunt*|enviar*|descarg*) .. (datos|cuenta|factura*|expediente|correo*|contrato|direccion*|historial) .. (de otro|de otra|de otros|de un|de una|desconocid*|otro cliente|otra clienta)
      (dio|dieron|dado|facilit*|revel*|comunic*|pasaron|enviado|enviaron|dijeron|cedieron) ..6 (mi|mis) (nueva|datos|numero|telefono|direccion) .. (a|al) (mi|un|una|otro|otra|terceros) (ex*|tercer*|cliente|persona|desconocid*|vecin*)?
      (mi ex|ex*) .. (sabe|conoce) .. (direccion|telefono|numero) .. (porque)? .. (dijeron|dieron)
      (adjunt*|correo|excel|archivo|lista|listado|remitid*|fichero) ..6 (datos|lista|listado) .. (de|clientes|empleados|personas) .. (adjunt*|#|unos|dni|telefono*)?
      (se ven|se veian|visible*|aparecen) .. (direcciones|correos) .. (destinatarios|clientes)
      (mandado|enviado|mandaron|enviaron|entregado) .. (mi|mis) (factura*|carta*|contrato) .. (vecin*|otra persona|otro)
      (robado|hackeado|robaron) .. (base de datos|datos de clientes)
      cualquiera puede ver .. (mi|mis)
      (mis|mi) (datos*|dni|telefono|direccion) .. (publicad*|circula*|a la vista|expuest*|public*|internet)
      (filtracion|fuga|robo) de (datos|informacion)
    `,
    unless: `
      (otra empresa|periodico|quiero que la factura|compartir|dar acceso|doy acceso)
      (poner|cambiar|vaya) .. a nombre
    `,
  },
  'privacy-request': {
    phrases: `
      (informe|copia|todo|relacion) .. (saben|tienen|guardan|conservan) (de|sobre) mi
      (den de baja|dar de baja|quiten) .. mis datos personales
      !no autorizo .. (usen|uso|utilic*|compart*) .. (informacion|datos)
      (ley de proteccion de datos|ley de privacidad) .. (mes|dias|plazo|contest*|respon*|datos)
      (derecho*|derechos) (de|al|a la|arco) (supresion|olvido|acceso|rectificacion|oposicion|portabilidad|limitacion|cancelacion|solicito)?
      (ejerzo|ejercer|ejercito) .. derecho*
      (solicit*|pido|quiero|exijo|mand*|envi*|dese*) ..6 (datos|informacion) ..6 (sobre mi|de mi|mi persona|personales|guardan|guardados|tienen)
      (me opongo|oponerme) .. (tratamiento|uso) .. datos
      (retiro|revoco|retirar) .. consentimiento
      rectificacion .. articulo 16
      (a quien|con quien) .. (cedido|compartido|pasado|vendido|dado) .. (mis|datos)
      (quit*|borr*|elimin*|suprim*|cancel*|retir*) ..8 (base de datos|sus ficheros|sus registros|sistema)
      (articulo 15|art 15|articulo 17)
      (borr*|elimin*|suprim*) (todo lo que|mis datos|mi informacion|todos mis) .. (mi|tengan|personales)?
      (dejen|dejar|no sigan) .. (usar|utilizar) .. mis datos
      mis datos .. (formato|legible|estructurado)
      portabilidad de mis datos
      (donde|como) .. (sacado|conseguido|obtenido) .. (numero|datos|correo|mis)
      (cancel*|borr*|elimin*|suprim*) (mis|sus|la|mi) (datos|informacion) (personal*)? .. (ficheros|sistema*|personal*)?
      que datos (personales)? (mios|personales) .. (pas*|tienen|guard*|ced*)
      (limitacion|limitar) .. tratamiento
      (grabaciones|notas|registros) .. (conservan|guardan|tienen) sobre mi
    `,
    unless: `
      (datos moviles|roaming|bono|consumo|nube|fibra|movil nuevo|envio|datos bancarios)
      !no quiero (borrar|eliminar)
      portabilidad (de mi numero|a su red)
    `,
  },
  'legal-threat': {
    phrases: `
      (llev*|acud*) .. a la justicia
      (nos veremos|nos vemos|iremos|vere|hasta) .. (juzgado*|tribunal*|juicio|corte)
      (en manos de|hable con|hablado con|consult*) (mi|mis|un|una|nuestro|nuestros)? (abogad*)
      (interpon*|present*|pondre|poner) .. (una|la)? (demanda|denuncia|querella)
      (emprend*|inici*|tomar*|ejercer*) .. (acciones|medidas) (legal*|judicial*)
      (burofax|citacion|requerimiento) .. (abogad*|juzgado|judicial|despacho)?
      (demandarlos|demandarles|denunciarlos|denunciarles)
      (seguro de defensa|defensa juridica|despacho de abogados)
    `,
    unless: `
      demanda de (fibra|internet|servicio*|energia)
      abogad* .. (pedido|pide|pregunta) .. (cambi*|factur*|correo|numero)
      (intencion|no voy)
    `,
  },
  regulator: {
    phrases: `
      (omic|profeco|aepd|cnmc|facua|condusef|indecopi|sernac|consumidores en accion)
      (oficina de atencion al usuario|oficina del consumidor|oficina municipal)
      (acud*|reclam*|denunci*|quej*) .. (defensor del pueblo|agencia espanola|proteccion de datos|banco de espana)
    `,
  },
  press: {
    phrases: `
      (llam*|cont*|ir|voy|acud*|publicar*|sac*) .. (un|una|el|la|los|las)? (periodico*|prensa|tele|television|radio|medios)
      (periodista|reportero|redactor) ..6 (pedid*|pregunt*|contact*|interes*|habl*)
    `,
    unless: `
      (anuncio|oferta|vi su|suscripcion|publicidad|incluye) .. (periodico*|prensa|oferta)
      prensa habla
      (canal*|mando|wifi|conect*|pantalla)
    `,
  },
  safety: {
    phrases: `
      (tirarme|tirarse|lanzarme|saltar) .. (ventana|puente|balcon|vias|tren)
      !(no|sin) .. sentido .. (seguir|vivir|adelante)
      {thing} ..4 (arder|ardio|ardiendo|en llamas)
      (mejor|prefiero|preferiria) no (estar|seguir) viv*
      (acabar|terminar) con (todo|mi vida)
      !(no|sin) .. (ganas|motivo*|razon*|fuerzas) .. (de|para)? (vivir|seguir viviendo)
      me (voy a|quiero) (matar|morir|suicidar)
      (autolesion*|se corta los brazos|hacerse dano)
      (cargador|bateria|movil|telefono|router|modem|adaptador|enchufe|decodificador|aparato) ..8 (explot*|incendi*|llamas|fuego|humo|chispas|derriti*|quemado|quemadura*|prende)
      (me dio|me ha dado|recibi|sufri) .. (descarga|calambre|calambrazo|corriente|chispazo)
      (instalador|tecnico|empleado|repartidor|trabajador) .. (empuj*|pego|pegado|agred*|insult*|amenaz*|golpe*)
      !(sin|no) .. (linea|telefono|servicio|llamar) .. (ambulancia|emergencias|112|911)
      (teleasistencia|marcapasos|respirador|boton de emergencia|oxigeno) .. (falla|fallo|cae|puede|muere|morir|sin)
      (falla|sin|averi*) .. (teleasistencia|boton de emergencia|respirador)
      (hacer|hare|hacerle*) dano a (alguien|ustedes|su|todos)
      (voy|ire|vamos|vendre) ..6 con (un|una|el) (cuchillo|pistola|arma|navaja|bate)
      puede morir*
    `,
    unless: `
      (quema*|quemar) .. (datos|gigas|megas)
      (ganas de (ver|probar|tener)|lag|partida|pelicula|fuego* artificial*)
      no hubo (fuego|humo)
    `,
  },
  vulnerability: {
    phrases: `
      cambi* .. (digito|numero|id|letra) .. url
      (credenciales|contrasenas|claves|secretos) .. (expuest*|filtrad*|publicad*|visible*) .. (repositorio|publico|codigo|github)
      (subir|cargar) (ficheros|archivos) .. ejecut*
      (fallo|problema|brecha|agujero|hueco) (grave|critico|serio)? de seguridad .. (portal|web|app|router|sistema|api|grave|politica|encontr*|inform*)?
      problema de seguridad
      investigador* de seguridad
      !(entrar|acceder|acced*|entro) .. (cuenta* de cualquiera|panel|administracion|cuentas ajenas|cuenta de otro) .. sin .. (contrasena|iniciar sesion|clave|login)?
      !(se puede|puedo|es posible|pude|permite) ..6 (sin (contrasena|autenticacion|iniciar sesion)|saltar*|tomar la cuenta|ejecutar codigo)
      (modific*|cambi*|alter*) .. (id|numero|identificador|parametro|precio) .. (url|direccion web|peticion|enlace|direccion) ..6 (veo|ver|abr*|acced*|otr*|pedido*)?
      !api .. (devuelve|muestra|expone|permite|visible) ..8 (usuarios|datos|sin autenticacion|codigo)
      (clave privada|contrasenas|claves|token*) .. (visible*|texto plano|sin cifrar|expuest*|codigo de la pagina)
      token .. (valido|vigente) .. (despues|tras) .. (cerrar|cierre)
      (cualquier codigo|cualquier numero) ..6 (pasa|verificacion|acepta|entra)
      (bucket|servidor|base de datos|almacenamiento) .. (abiert*|expuest*|public*) .. (publico|internet|facturas|contrasena)?
      (reutiliz*|reusar) .. (enlace|token|cuenta)
      enlace .. (restablecer|recuperar) .. reutiliz*
      cualquiera puede .. (cambiar|ver|leer|borrar|entrar) .. (otra cuenta|otras cuentas|cuenta de otro|correo)
      ejecut* codigo .. (servidor|remot*)
      saltarse .. (pago|verificacion|login|control)
      bug bounty
    `,
    unless: `
      !no (encontre|he encontrado) ning*
      (amigo|anuncios|olvid*|camara)
    `,
  },
};
