import type { SignalPhrases } from './kinds';

export const spanish: SignalPhrases = {
  'how-to': `
    como (puedo|hago|hacer|se|debo|podria|cambiar|configurar|instalar|eliminar|recuperar)
    (es|seria) posible
    (donde|que) (puedo|esta|estan|encuentro)
    (quiero|quisiera|me gustaria|necesito) .. (cambiar|anadir|eliminar|configurar|saber|instalar|crear|recuperar|usar|modificar)
    (pueden|podrian|alguien puede) .. (explicar|decir|ayudar)
    que (hago|puedo hacer|debo hacer)
    como (envio|importo|exporto|abro|comparto|muevo|activo|desactivo|quito|pongo|anado|uso|obtengo|resuelvo|soluciono|lo hago)
    (no se|no entiendo) como
    (manera|forma|modo) .. (de|para)
    (puedo|podemos|se puede) .. (tambien|elegir|tener|usar|cambiar|configurar|anadir)
    (tutorial|instrucciones|guia|paso a paso)
  `,
  'asks-information': `
    (que significa|cuanto|cuantos|cuanto tiempo|cual es|que es|desconozco)
    (por que|cuando)
    (ofrecen|aceptan|envian) ustedes
    (limite|maximo|minimo|tarifa)
    (hay|existe) .. (limite|coste|costo|diferencia|version|forma|opcion)
    (a que se debe|para que sirve|a que)
    (duda|pregunta) (sobre|de)
  `,
  request: `
    (solicitud|pedido) (de|para)
    (solicito|necesito|quiero) (una|un) (nueva|nuevo|tarjeta|licencia|version)
    (pueden|podrian|por favor|ruego) .. (enviar|mandar|activar|instalar|sustituir|pedir|crear|agregar|cambiar|proporcionar)
    (tarjeta|telefono|cargador|ordenador|equipo) (de repuesto|adicional|nuev*)
    (solicitar|pedir) (una|un|el|la)
  `,
  access: `
    (contrasena|clave|pin) 
    (olvid*|recuerdo|perdi) .. (contrasena|clave)
    (iniciar sesion|acceder|entrar|registrar*)
    (crear|configurar|anadir) .. (cuenta|correo)
    (credenciales|nombre de usuario|codigo de verificacion|contrasena maestra|contrasena principal)
    (restablecer|cambiar|recuperar) .. (contrasena|clave|acceso)
    inicio de sesion
  `,
  fault: `
    !no (funciona*|puedo|carga*|abre*|deja*|envia*|responde*|aparece*|recib*|guarda*|borra*|muestra*|detecta*|conecta*)
    (problema*|fallo*|error*|averia*)
    (falla|roto|bloque*)
    !no (se (abre|carga|ve|ven|conecta|guarda|imprime|puede|muestra|envia)|va|arranca|llega|llegan|permite|imprime|encuentro|veo|logro|consigo|sincroniza*|actualiza*|me (deja|permite|abre|carga))
    (inconveniente|dificultad*|anomalia|defecto|problemas con)
    (incorrect*|equivocad*|rechaza|fallido|mal)
    no .. (llega*|descarga*|sincroniza*|imprime*|encuentra|reconoce*|actualiza*|aparece*|entra*|deja|sube*|baja*|suena|coincide*|lee|acepta)
    (se corta|se va|se cae|cae|cortad*|parpadea*|entrecortad*|a tirones|pixelad*)
    (sale|salen|se queda|se quedan|esta|estan|se ve) .. (en blanco|negro|negra|vaci*|gris|cortad*|duplicad*|mal|rar*|pillad*)
    (duplicad*|corrupt*|danad*|ilegible*|descuadrad*|desordenad*|erroneo|erronea)
    (dos|tres) veces
    (sigue|siguen) (igual|sin|pendiente|fallando)
  `,
  crash: `
    (se cierra|se congela|se cuelga|se bloquea|bloqueada|bloqueado|no responde|pantalla azul|en blanco|colgado)
    !no (arranca|inicia|abre)
    (se cierra|se apaga|se detiene) .. (sol*|repente|inesperad*)
    pantalla (negra|blanca)
    (se traba|trabado|congelad*|crash*)
    (se queda|se quedo|queda) .. (pillad*|colgad*|congelad*|en negro|cargando|trabad*)
    (se cierra|se apaga|se reinicia) (solo|sola|entero)?
    (dando vueltas|cargando) .. (eternamente|sin parar|siempre)?
  `,
  slow: `
    (lento|lenta|lentitud)
    (tarda (mucho|demasiado)|memoria|cpu|procesador)
    (va|anda|esta) (lentisim*|muy lent*|fatal)
    (tarda|demora) .. (minutos|horas|siglos|mucho)
  `,
  'error-text': `
    (error|mensaje de error|codigo de error)
    (me dice|me sale|me pone|aparece) .. (error|mensaje|que)
    (mensaje|aviso|advertencia) (que|con|dice|siguiente)
    (error|codigo) #
    (rechazad*|caducad*|no valid*|tiempo de espera|denegad*)
  `,
  regression: `
    (desde|tras|despues|al) .. (actualiz*|version|ayer|dias|horas|semana*|mes*|hace)
    (ultima|nueva) (version|actualizacion)
    (antes|siempre) .. (funcion*|podia|estaba|ha)
    (ya no|de repente|ha dejado de|dejo de)
    version #
    v #
    (desde|hace) (un|una|unos|unas|que|la|el) .. (dias|dia|semanas|semana|meses|actualizacion|horas|cambio)
    (funcionaba|iba|estaba) .. (antes|ayer|bien|siempre|perfectamente)
    (hasta (ayer|hace poco|ahora)|recientemente|ultimamente)
    (desde|tras|despues de) (el|la|ayer|hoy|que|hace|anoche|este|esta) .. (lunes|martes|miercoles|jueves|viernes|sabado|domingo|semana|parche|cambio|instale|cambiaron|actualice|volvi)?
    (ayer|antes|la semana pasada|hasta el) .. (iba|funcionaba|podia|nunca|bien|era normal)
    (empezo|desde entonces|esta manana|anoche)
  `,
  tried: `
    (he|hemos) (probado|intentado|reiniciado|reinstalado|desinstalado|borrado|buscado|desactivado|vuelto)
    (sin exito|sin resultado|sigue)
    (modo seguro)
    desactivando
    (reinstalacion|reinicie|reinstale|desinstale|borre (la)? cache|sin extensiones)
    !(nada|ningun) .. (cambia|funciona|resultado|efecto|solucion)
    (he|hemos|ya) .. (buscado|mirado|leido|eliminado|cambiado|modificado|instalado|hecho|revisado|comprobado|intente|probe)
    (reinicie|reinstale|desinstale|borre|probe|cambie|quite|cerre sesion|volvi a|actualice|active|desactive|revise)
    (y|pero) (nada|sigue igual|igual|lo mismo|sin exito|ni asi)
    (he|hemos) (vuelto|cambiado|quitado|puesto|revisado|comprobado|cerrado|activado)
    (ya) (reinicie|probe|cambie|borre|lo he|la he|he|hice)
    (mismo resultado|misma historia|da igual|no cambia nada)
  `,
  elsewhere: `
    (en|con|desde) (chrome|edge|opera|otro|otra|otros|el movil) .. (funciona|si|va|bien)
    (otro|otros|otra) (navegador*|equipo*|ordenador|dispositivo*|cuenta*)
    (en|desde|con) (mi|el) (movil|celular|telefono|tablet|portatil) .. (funciona|va|bien|problema)
    (en|con|desde) .. (movil|celular|portatil|tablet|web|webmail|chrome|edge|oficina|otra impresora|otro|otra|mi mujer|mi marido|companer*) .. (si|sale|va|bien|funciona|entra|entro|sin problema)
    (solo|unicamente|solamente) (en|con|a mi|me|mi|el|la|desde)
    (los demas|el resto|mis companeros|otras webs|las demas) .. (bien|no|si|normal|funciona*|ven)
    (a los demas|al resto|a mis companeros)
  `,
  intermittent: `
    (a veces|de vez en cuando|siempre|constantemente|cada vez|frecuentemente|continuamente)
    cada (dia|vez)
    (aleatori*|repetidamente|varias veces|otra vez|se repite|vuelve a|periodicamente|a menudo|seguido)
    (cada) .. (minutos|hora|horas|dias|rato)
    (cada dos por tres|de nuevo|a ratos|ocasiones|una y otra vez)
  `,
  'data-lost': `
    (perd*|desaparec*|borr*|recuperar|elimin*) .. (correo*|email*|mensaje*|carpeta*|contacto*|marcador*|dato*|foto*|archivo*|pestana*)
    (correo*|emails|mensaje*|carpeta*|contacto*|marcador*|dato*|foto*|archivo*|pestana*) .. (perd*|desaparec*|borr*|cerr*)
    (todo|todos|todas) .. (desapareci*|perdi*|borrad*|borraron)
    (vacia|vacio) .. (bandeja|carpeta|lista)
    (bandeja|carpeta|lista) .. (vacia|vacio)
  `,
  'several-users': `
    (todos|varios|nuestros) .. (usuarios|clientes|equipos|companeros|empleados)
    (nuestra|la|mi) (empresa|oficina|escuela|agencia)
    (tenemos|somos|usamos)
    (todos nosotros|en la oficina|varias personas|todo el equipo)
    #5 (usuarios|empleados|equipos|ordenadores|personas|puestos)
    (nadie|ningun cliente|ningun usuario|ninguna tienda|ninguno de)
    (todos|todas|todo|toda) .. (clientes|tiendas|pedidos|usuarios|equipos|oficina*|sucursales|planta|colegio|empresa|puestos)
    #5 (tiendas|clientes|alumnos|sucursales|empresas|maquinas|pedidos|cajas|companeros|tabletas|socios|miles)
    (otros|otras|varios|miles) .. (igual|tambien|lo mismo|confirman|reportan)
    (caida|parados|paradas|sin servicio) .. (total|general|todos|todas)
  `,
  money: `
    (cobr*|cargo*|factura*|reembolso*|pago*|transferencia*|importe*|dinero) .. (dos veces|doble|mal|incorrect*|no|fall*|rechaz*|de mas|desconocid*|pendiente)
    (dos veces|doble|incorrect*|de mas|desconocid*) .. (cobr*|cargo*|factura*|pago*|importe*)
    (cobr*|factura*|reembols*|pago*|transferencia*|importe|dinero|cargo*|retir*|ingreso|comision*|devolucion) .. (dos veces|doble|mal|incorrect*|no|nunca|de mas|desconocid*|rechazad*|pendiente*|duplicad*|cancelad*|donde|cuando|por que)
    (dos veces|doble|incorrect*|de mas|desconocid*|duplicad*|por que|donde|cuando) .. (cobr*|factura*|pago*|transferencia*|importe|dinero|cargo*|reembols*|comision*)
    (transferencia|pago|reembolso|ingreso|dinero|devolucion) .. (no llega|no ha llegado|sigue|pendiente|no aparece|no hay|falta)
    (cajero) .. (no|menos|trago|dio)
    (factura|lectura|contador|consumo|importe) .. (no coincide|mal|triple|doble|equivocad*|erroneo)
  `,
  account: `
    cuenta .. (bloquead*|suspendid*|cerrad*|desactivad*|locked)
    (verificar|identidad) .. (identidad|cuenta)?
    (cuenta|perfil) .. (no|sin) .. (acceso|acceder|entrar)
    (sin acceso|dos cuentas|cuenta duplicada)
  `,
  appearance: `
    (vista|icono*|barra|fuente|color*|columna*|tema|ventana*|menu|boton*|pestana*|idioma|ingles|pie de pagina|anidad*)
    (barra de herramientas|modo oscuro|zoom|aspecto|tamano|letra|letras|pantalla|interfaz|espanol)
  `,
  network: `
    (sitio*|pagina*|servidor|conexion|red|internet|ssl|certificado|proxy|vpn|imap|smtp|pop|puerto|starttls|oauth|wifi|router|senal)
    (conectar|conectado|en linea|sin conexion|webmail|dns|cortafuegos|firewall|sincroniz*|enlace*)
  `,
  theft: `
    (robaron|robado|robada|robo|ladron*|hurto|atraco|sustraid*)
    (estafa*|estafador*|fraude*|fraudulent*|phishing|timo|timaron|enganaron|cai en)
    (no|nunca|jamas) .. (hice|hicimos|autorice|pedi|compre|reconozco|contrate|solicite|firme|realice)
    (alguien|un desconocido|un tercero|otra persona) .. (mi|mis) .. (cuenta|tarjeta|nombre|dni|identidad|correo|telefono|dinero)
    (hacke*|pirate*|suplant*|clonaron|clonad*|jaque*|secuestr*)
    (a mi nombre|con mi dni|con mis datos)
    (cargo*|compra*|retirada*|movimiento*|pedido*|sesion*) .. (desconocid*|extran*|que yo no|no reconozco|sospechos*)
    (vaciado|vaciaron|vaciar)
  `,
  exposed: `
    (otro|otra|otros|otras|ajen*) .. (cliente*|paciente*|persona*|usuari*|empresa*|familia*) .. (dato*|factura*|pedido*|nombre*|direccion*|historial*|foto*|correo*)
    (datos|facturas|pedidos|historial|correos|fotos) .. (ajen*|de otr*|de terceros)
    (rescate|ransomware|(piden|exigen|pagar) .. bitcoin*|cifrad* .. archivos|archivos .. cifrad*)
    (vulnerabilidad*|brecha|fuga de datos|filtracion|inyeccion|xss|sin cifrar|texto plano|agujero de seguridad)
    (agencia (espanola)? de proteccion de datos|aepd)
  `,
  forgotten: `
    (olvid*|perdi|no (recuerdo|me acuerdo|se|encuentro)) .. (contrasena|clave|pin|nombre de usuario)
    (contrasena|clave) .. (olvidada|perdida|no la recuerdo)
    (restablecer|recuperar|resetear) .. (contrasena|clave)
  `,
  untranslated: `
    (carpetas|columnas|categorias|etiquetas|nombres) ..5 en (ingles|espanol|castellano)
    (parte|mitad|parcialmente|siguen|sigue|quedan|queda|algunos|algunas|el resto|solo) .. (en ingles|en castellano|en espanol|en frances|sin traducir)
    (sin traducir|no traducid*|mal traducid*|a medio traducir|falta* .. traduccion)
  `,
};
