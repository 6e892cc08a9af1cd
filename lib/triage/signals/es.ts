import type { SignalPhrases } from './kinds';

export const spanish: SignalPhrases = {
  'how-to': `
    como (puedo|hago|hacer|se|debo|podria|cambiar|configurar|instalar|eliminar|recuperar)
    (es|seria) posible
    (donde|que) (puedo|esta|estan|encuentro)
    (quiero|quisiera|me gustaria|necesito) .. (cambiar|anadir|eliminar|configurar|saber|instalar|crear|recuperar|usar|modificar)
    (pueden|podrian|alguien puede) .. (explicar|decir|ayudar)
    que (hago|puedo hacer|debo hacer)
  `,
  'asks-information': `
    (que significa|cuanto|cuantos|cuanto tiempo|cual es|que es|desconozco)
    (por que|cuando)
    (ofrecen|aceptan|envian) ustedes
    (limite|maximo|minimo|tarifa)
  `,
  request: `
    (solicitud|pedido) (de|para)
    (solicito|necesito|quiero) (una|un) (nueva|nuevo|tarjeta|licencia|version)
  `,
  access: `
    (contrasena|clave|pin) 
    (olvid*|recuerdo|perdi) .. (contrasena|clave)
    (iniciar sesion|acceder|entrar|registrar*)
    (crear|configurar|anadir) .. (cuenta|correo)
  `,
  fault: `
    !no (funciona*|puedo|carga*|abre*|deja*|envia*|responde*|aparece*|recib*|guarda*|borra*|muestra*|detecta*|conecta*)
    (problema*|fallo*|error*|averia*)
    (falla|roto|bloque*)
  `,
  crash: `
    (se cierra|se congela|se cuelga|se bloquea|bloqueada|bloqueado|no responde|pantalla azul|en blanco|colgado)
    !no (arranca|inicia|abre)
  `,
  slow: `
    (lento|lenta|lentitud)
  `,
  'error-text': `
    (error|mensaje de error|codigo de error)
    (me dice|me sale|me pone|aparece) .. (error|mensaje|que)
  `,
  regression: `
    (desde|tras|despues|al) .. (actualiz*|version|ayer|dias|horas|semana*|mes*|hace)
    (ultima|nueva) (version|actualizacion)
    (antes|siempre) .. (funcion*|podia|estaba|ha)
    (ya no|de repente|ha dejado de|dejo de)
    version #
    v #
  `,
  tried: `
    (he|hemos) (probado|intentado|reiniciado|reinstalado|desinstalado|borrado|buscado|desactivado|vuelto)
    (sin exito|sin resultado|sigue)
    (modo seguro)
    desactivando
  `,
  elsewhere: `
    (en|con|desde) (chrome|edge|opera|otro|otra|otros|el movil) .. (funciona|si|va|bien)
    (otro|otros|otra) (navegador*|equipo*|ordenador|dispositivo*|cuenta*)
  `,
  intermittent: `
    (a veces|de vez en cuando|siempre|constantemente|cada vez|frecuentemente|continuamente)
    cada (dia|vez)
  `,
  'data-lost': `
    (perd*|desaparec*|borr*|recuperar|elimin*) .. (correo*|email*|mensaje*|carpeta*|contacto*|marcador*|dato*|foto*|archivo*|pestana*)
    (correo*|emails|mensaje*|carpeta*|contacto*|marcador*|dato*|foto*|archivo*|pestana*) .. (perd*|desaparec*|borr*|cerr*)
  `,
  'several-users': `
    (todos|varios|nuestros) .. (usuarios|clientes|equipos|companeros|empleados)
    (nuestra|la|mi) (empresa|oficina|escuela|agencia)
    (tenemos|somos|usamos)
  `,
  money: `
    (cobr*|cargo*|factura*|reembolso*|pago*|transferencia*|importe*|dinero) .. (dos veces|doble|mal|incorrect*|no|fall*|rechaz*|de mas|desconocid*|pendiente)
    (dos veces|doble|incorrect*|de mas|desconocid*) .. (cobr*|cargo*|factura*|pago*|importe*)
  `,
  account: `
    cuenta .. (bloquead*|suspendid*|cerrad*|desactivad*|locked)
    (verificar|identidad) .. (identidad|cuenta)?
  `,
  appearance: `
    (vista|icono*|barra|fuente|color*|columna*|tema|ventana*|menu|boton*|pestana*|idioma|ingles|pie de pagina|anidad*)
  `,
  network: `
    (sitio*|pagina*|servidor|conexion|red|internet|ssl|certificado|proxy|vpn|imap|smtp|pop|puerto|starttls|oauth|wifi|router|senal)
  `,
};
