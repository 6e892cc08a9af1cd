import type { Wordings } from '../../wordings';

const pay =
  'pago|pagos|cobro|cobros|cargo|cargos|recibo|recibos|adeudo*|transaccion*|retirada*|reintegro*|compra|compras|transferencia*|operacion*|factura*|importe*|dinero|euros|domiciliacion*|movimiento*|suscripcion*';
const bank =
  'banco|bancaria|bancario|entidad bancaria|entidad|caja|visa|mastercard|paypal|klarna|amex|american express|bbva|santander|caixabank|sabadell|bankinter|emisor de la tarjeta|emisora';

/** Spanish words that mean the same, and the pairs of them that make a trigger, in any order: payments, cards and accounts. */
export const money: Wordings = {
  chargeback: {
    lists: { 'any-pay': pay, 'any-bank': bank },
    phrases: `
      {any-bank} & (anul*|devuelv*|devolver*|devuelto|recuper*|retroced*|retrotra*|reclam*|disput*|impugn*|rechaz*|contracargo*|revert*|revoc*) & ({any-pay}|voy|van|he|pedi*|dinero) @18
      (reclamar*|reclamo|disputar*|disputo|impugn*|desconocer|rechaz*) .. (el|la|los|este|ese|vuestro|su|un|mi) .. (pago|cobro|cargo|recibo|transaccion|operacion|compra)
      (abr*|abierto|abrire|inici*|present*|pon*|puesto) .. (disputa|contracargo|reclamacion) & ({any-bank}|{any-pay}) @14
      (contracargo*|chargeback|devolucion del recibo|retroceso del cargo)
      (devuelto|devolver|devuelvo|devolvere|devuelva) .. (recibo|recibos|adeudo|domiciliacion)
      {any-bank} .. (pausa|bloqueado|congelado|paralizado)
      {any-bank} & (abono|abonado|provisional*|investiga*) & (su|mientras|cargo|vuestro) @18
      (encarg*|ocup*|resolver*) .. (mastercard|visa|paypal|banco)
    `,
  },
  'payment-complaint': {
    lists: { 'any-pay': pay },
    phrases: `
      (reclamacion*|queja*|quejo|quejarme|descontent*|insatisfech*|nada contento|protesta) & !({any-pay}|reembolso*|comision*|tarjeta|cobrad*|cobraron|devolver*|tipo de cambio|cajero|orden permanente|banco) @22
    `,
  },
  'unauthorised-payment': {
    lists: { 'any-pay': pay },
    phrases: `
      !{any-pay} & (yo no|no fui yo|no (hice|he hecho|autoric*|he autorizado|reconozco|realic*|ped*|conozco)|no es mi*|no son mi*|nunca .. (hice|autoric*|di|ped*)|sin mi (conocimiento|permiso|consentimiento|autorizacion)|desconocid*|fraudulent*|no se (de que|nada)) @18
      !(yo no fui|no fui yo|no he sido yo)
      !{any-pay} & (nunca he estado|jamas he estado|no he estado nunca|nunca estuve) @22
      (sin mi (conocimiento|consentimiento|permiso|autorizacion)) & ({any-pay}|contrat*|prestamo*|credito*|linea|mandato|cuenta|dado de alta|dio de alta|abiert*|firm*) @18
      (falso|falsa|fraudulent*|fake) .. (sms|correo|mensaje|web|pagina|enlace|llamada)? & (meti|di|puse|introdu*|datos|codigo|tarjeta|pinche|clic|pague) @18
      (sms|correo|mensaje|web|pagina|enlace|llamada) (falso|falsa|fraudulent*) & (meti|di|puse|introdu*|datos|codigo|tarjeta|pinche|clic|cai|pague) @18
      (estafa*|estafado|timo|timaron|phishing|enganaron|fraude) & (tarjeta|cuenta|datos|codigo|sms|correo|{any-pay}|banco) @18
      (a mi nombre|en mi nombre) & (alguien|sin|nunca|desconocid*|no) & (contrat*|prestamo*|credito*|linea|cuenta|mandato|{any-pay}|abiert*|firm*) @18
      suplant* .. (identidad|nombre)
      (suscripcion*|contrato*|prestamo*|cuenta*|linea*|pedido*) & !(jamas|nunca|no) .. (contrate|contratado|pedi|solicite|firme|abri|di de alta) @18
      (supuesto|supuesta|presunto|falso|falsa|haciendose pasar) .. (agente|empleado|banco|tecnico|policia|soporte|seguridad)
      (lei|di|dije|pase|facilite) .. (el|mi|un|los)? .. (codigo|codigos|pin|clave|contrasena) & (faltan|desaparec*|dinero|euros|vaci*|transfer*|cuenta) @20
      (cuenta|ahorros|saldo) .. (vaciad*|vaciaron|limpiaron|saquead*)
      (dinero|ahorros|saldo) .. (salido|desaparec*|retirad*|falta*|transferid*|sacad*|ahorros) & !(no he sido|no fui|ni nadie|yo no|sin|nunca|nadie que) @22
      (alguien|desconocid*|ladron|estafador*) & (pidio|compro|contrato|gasto|pago|reservo|encargo|pedido|comprado) & (mi (cuenta|nombre|tarjeta|perfil|datos)|en mi nombre) @20
      {any-pay} .. (extran*|rar*|sospechos*|desconocid*|inexplicable*)
      que es este .. {any-pay}
      no (entiendo|se) .. que es .. {any-pay}
    `,
  },
  'stolen-card': {
    phrases: `
      (cartera|tarjeta|tarjetas|bolso|monedero|billetera) & (rob*|hurt*|quitaron|perdi*|sustra*) & (bloque*|robaron|robado|robada|anul*|cancel*|robo|hurt*|sustra*) @16
      alguien .. (usa*|usando|acceso|copi*) .. mi tarjeta
      tarjeta .. (usad*|utilizad*) .. sin mi
      (perdi|he perdido|no encuentro|extravie) .. (mi|la) tarjeta
    `,
  },
  'account-takeover': {
    phrases: `
      (alguien|hacker*|desconocid*|estafador*|ladron*|me han|han) & (hacke*|jacke*|pirate*|secuestr*|suplant*|cambi*|entr*|acced*|rob*|invad*) & (cuenta|contrasena|correo|telefono|numero|perfil|clave|acceso) @16
      (cuenta|correo|perfil) .. (hackead*|pirateada|comprometida|robada|jaqueada)
      (telefono|correo|numero|contrasena|clave) .. (recuperacion|cambi*|sustitu*|modific*) & (no conozco|desconocid*|no puedo entrar|sin acceso|yo no|no reconozco) @22
      (inicio* de sesion|accesos|acceso|conexion*) .. (extranjero|pais|rusia|china|desconocid*|nunca)
      (historial|registro|lista) .. (accesos|sesiones|dispositivos)? & (portatil|dispositivo|movil|desconocid*|pais|sale|aparece) & !(yo vivo|vivo en|no es mio|nunca|no conozco|desconocid*|no tengo) @26
    `,
  },
};
