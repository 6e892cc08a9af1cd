import type { Wordings } from '../wordings';

/** Spanish phrases beside the ones that stand in the rules: payments, cards and accounts. */
export const money: Wordings = {
  chargeback: {
    phrases: `
      (pedi*|pido|exig*|solicit*) .. banco .. (regres*|devuelv*|devolv*|reembols*|dinero)
      (impugn*|disput*|desconocer) .. (compra|cargo|cobro|pago) ..6 (banco|tarjeta)
      (banco) ..6 (devuelto|reembolsado) .. (dinero|importe) .. (recibo|cargo|cobro)
      (resuelvo|resolver*|tramit*|gestion*) .. con (paypal|visa|mastercard|mi banco)
      (devolver|devuelvo|devuelva*|rechazar|rechazo|retroceder*|revertir|revierta*|anular|anulo|bloquear|impugnar) .. (recibo*|adeudo*|domiciliacion*|cargo*|cobro*|pago*|transaccion*|orden*) .. (banco|entidad|sucursal|tarjeta)
      (banco|entidad|sucursal|bbva|santander|caixabank|visa|mastercard|american express|amex) ..6 (devolver|devuelvan|revertir|reviert*|retroced*|anular|anule*|regresar|regresen)
      (he|hemos|echado) .. (devuelto|rechazado) .. (recibo*|adeudo*|domiciliacion*)
      (devolver|devuelva|devolvere) (el|los|la) (recibo*|domiciliacion)
      (devolucion|anulacion|retrocesion) .. (adeudo*|recibo*|cargo*|cobro*|domiciliacion*) .. (entidad|banco|tarjeta|sucursal)
      (bloque*|adeudo) .. devolucion .. (banco|sucursal|entidad)
      (disputa|caso|reclamacion|controversia) ..6 (paypal|tarjeta)
      (desconoci|desconozco|desconocer) .. (cargo|cobro|compra) .. banco
      (recibo|cargo|cobro) .. (atras) .. banco
      (reclam*|recuper*) .. (dinero|importe) .. banco
    `,
    unless: `
      (otra empresa|vecin*|etiqueta|router)
      banco me devolvio
    `,
  },
  'unauthorised-payment': {
    phrases: `
      (hizo|hacia|haciendose|hicieron) pasar por .. (banco|ustedes|empresa|tecnico|empleado)
      (cobrado|cargado|cobro|cargo|cobraron|compra*|tienda) ..8 (donde|que) (nunca|jamas|yo no|no) .. (estado|estuve|hecho|hice|compre|autoric*)
      (yo no|nunca|jamas) .. (compre|autorice|autorizado|hecho|hice) .. (nada|compra|pago|cargo|cobro|transferencia)?
      (no lo he hecho|no la he hecho|no las hice|no lo hice|no hice|no he hecho) yo
      !(compra*|cargo*|pago*|transferencia*|movimiento*) .. que no (son mi*|es mi*|he hecho|hice)
      !(vaci*|sacado|sacaron|vaciado|robado|falta*|desaparec*) .. (cuenta|dinero|euros) .. (banco|ahorros)?
      (estafa*|timad*|timaron|timo) .. (codigo|telefono|falso|falsa|clave)
      (picado|cai|caido) .. (sms|correo|mensaje|enlace|web) (fals*|fraudulent*)
      (diciendo|dijo|decia) .. (era|ser) de .. (empresa|compania|soporte|ustedes)
      (duplicado|clonado|duplicaron|clonaron) .. (sim|tarjeta|linea)
      (gasto|gastado|gastaron|pagando|pagado|comprando|sacando) .. con (mi tarjeta|ella)
    `,
    unless: `
      no (me|nos)? (han|ha)? (robado|robaron) nada
      robaron tiempo
      (gigas|datos) .. (gast*|falt*)
    `,
  },
  'stolen-card': {
    phrases: `
      (bloque*|anul*) .. tarjeta ..6 (robad*|perdid*|robaron)
      tarjeta .. (robado|robaron|clonado|clonaron)
      (clonado|clonaron|duplicado) .. tarjeta
    `,
  },
  'account-takeover': {
    phrases: `
      (alguien|otra persona|un desconocido|un extrano) ..6 (pedidos|pedido|comprando|cambio|cambiado|entrado) .. (cuenta|correo|clave|contrasena|nombre)
      (cambiaron|han cambiado) .. (mi|la|el) .. (correo|clave|contrasena)
      (linea|contrato|telefono|cuenta|prestamo) .. (jamas|nunca|no) (contrate|abri|pedi|firme|solicite)
      (usado|usaron|utiliz*) .. (mi|mis) (dni|documento*|pasaporte|datos) .. (abrir|contratar|pedir|contrato)
      (suplantado|suplantaron|suplantando|usurpado) .. identidad
      (inicio de sesion|acceso|dispositivo) .. (desde|de|en) .. (rusia|rumania|otro pais|pais|china|ucrania|nigeria)
      (compran|compra*|contrat*|piden) .. a mi nombre
    `,
    unless: '(cambie|he cambiado|quiero cambiar) .. (mi|la) (contrasena|clave|correo)',
  },
  'payment-complaint': {
    phrases: `
      (queja|reclamacion|reclam*|quej*) & (abono|adeudo*|bizum|comision*|devolucion|transferencia*|reembolso*|pago*|cobr*|cargaron|cargo|recibo*|domiciliacion*) & (formal*|oficial*|por escrito|present*|interpon*|formul*|registr*|pon*|tramit*|elev*|abr*|constancia|numero|tengo|debo|refiere|hac*|dese*) @20
      reclamacion .. (transferencia|pago|cobro|recibo|adeudo)
    `,
    unless: `
      (no quiero|no me|ninguna) .. (reclam*|quej*)
    `,
  },
};
