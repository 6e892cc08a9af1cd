import type { Wordings } from '../../wordings';
import { settled } from './settled';

const pay =
  'pago|pagos|cobro|cobros|cargo|cargos|recibo|recibos|adeudo*|transaccion*|retirada*|reintegro*|compra|compras|transferencia*|operacion*|factura*|importe*|dinero|euros|domiciliacion*|movimiento*|suscripcion*';
const bank =
  'banco|bancaria|bancario|entidad bancaria|entidad|caja de ahorros|mi caja|caja|sucursal|visa|mastercard|paypal|klarna|amex|american express|bbva|santander|caixabank|sabadell|bankinter|ing|openbank|n26|revolut|unicaja|kutxabank|abanca|ibercaja|bancolombia|davivienda|banorte|banamex|citibanamex|bcp|interbank|nequi|mercado pago|sequra|oney|cofidis|cetelem|emisor de (la|mi) tarjeta|emisor|emisora|app store|google play|apple|google';
const pay_deed =
  'pago|pagos|cargo|cargos|adeud*|recibo|recibos|domiciliacion*|transferencia*|bizum|spei|giro|giros|remesa*|nomina|nominas|pension|reembolso*|comision*|tarjeta*|cajero*|abono|abonos|ingreso|ingresos|deposito|retiro|retirada|tpv|datafono*|monedero|billetera|wallet|preautorizacion|retencion|cuota|cuotas|tipo de cambio|orden permanente|descubierto|saldo|recarga|envio de dinero|plata|dinero|fianza|cobro|cobros';
const anger =
  'inaceptable*|intolerable*|inadmisible*|indignante|indignad*|vergonzos*|verguenza|lamentable*|impresentable*|bochorno*|escandal*|tomadura de pelo|burla|abuso|abusiv*|harto|harta|hartos|enfadad*|enojad*|cabread*|furios*|decepcionad*|no es (normal|serio|justo|tolerable|aceptable|admisible|de recibo|profesional|manera|forma)|no hay derecho|ni medio normal|no me parece (bien|normal|serio|justo|logico)|me parece (fatal|mal|increible|una|un robo|un abuso|de risa)|os parece (normal|bonito|bien)|les parece (normal|bien)|ya basta|de locos|de chiste|de risa|poca (seriedad|verguenza)|protesto|disgustad*|muy mal|exijo|exigimos|exijo*|estoy hart*|hasta las narices|ridicul*|un robo|chapuza|desastre|que falta de|indecente|sinverguenza*|ladrones|pesimo|pesima|nefast*|de pena';
const refund_me =
  'devuelv*|devolved*|devolvedme|devuelvan*|devolver|regresen*|regresar|reintegr*|reembols*|restituy*|reponed|repongan|corrij*|corregid|rehagan|arregl*|solucion*|quiero (mi|que|la|los|mis|una)|diferencia|anul*|retir*|quiten|quitad|quitar|explic*|disculp*|responsab*|compens*|indemniz*|liberen|liberad*|desbloque*|devuelta|abonen|abonadme|hagan cargo|haceros cargo|hagais cargo';
const spend =
  'peaje|peajes|gasolina|gasoil|pedido|pedidos|compra|compras|vuelo|vuelos|pasaje*|retirada*|retiro|retiros|taxi|taxis|recarga*|pago|pagos|cargo|cargos|cobro|cobros|movimiento*|reserva|reservas|suscripcion*|linea|lineas|sim|contrato|contratos|poliza|suministro|prestamo*|credito*|comidas|menus|viajes|bizum|transferencia*|habitacion*|consola*|alta|siniestro|parte|firma|billetes|entradas|trayecto*|multa|multas|llamadas';

/** Spanish words that mean the same, and the pairs of them that make a trigger, in any order: payments, cards and accounts. */
export const money: Wordings = {
  chargeback: {
    lists: { 'any-pay': pay, 'any-bank': bank },
    phrases: `
      {any-bank} & (anul*|devuelv*|devolv*|devolu*|devuelto|quitaros|quitarles|descontaros|descontarles|echen atras|echar atras|recuper*|retroced*|retrotra*|reclam*|disput*|impugn*|rechaz*|contracargo*|revert*|reviert*|reversion|revoc*|deshac*|desconoc*|aclaracion|reembols*|reintegr*|controversia) & ({any-pay}|voy|van|he|pedi*|dinero) @18
      (reclamar*|reclamo|disputar*|disputo|impugn*|desconocer|rechaz*) .. (el|la|los|este|ese|vuestro|su|un|mi) .. (pago|cobro|cargo|recibo|transaccion|operacion|compra)
      (abr*|abierto|abrire|inici*|present*|pon*|puesto) .. (disputa|contracargo|reclamacion) & ({any-bank}|{any-pay}) @14
      (contracargo*|chargeback|devolucion del recibo|retroceso del cargo)
      (devuelto|devolver|devuelvo|devolvere|devuelva) .. (recibo|recibos|adeudo|domiciliacion)
      {any-bank} .. (pausa|bloqueado|congelado|paralizado)
      {any-bank} & (abono|abonado|provisional*|investiga*) & (su|mientras|cargo|vuestro) @18
      (encarg*|ocup*|resolver*) .. (mastercard|visa|paypal|banco)
      ({any-bank}|mi tarjeta|la tarjeta|tarjeta de credito) & (abrio (el|un)? caso|abierto (un|el) caso|abri un caso|abierto una (investigacion|disputa|incidencia)|en pausa|pausad*|suspendid*|en revision|en examen|adelantado|anticipado|abonado (ya|provisional*)|retiren|retire|a mi favor|pruebas|formulario|impreso|hoja firmada) & ({any-pay}|cobr*|vuestr*|ustedes|su|sus|contra) @22
      (por|con|a traves de|mediante|desde) .. (tarjeta|{any-bank}) & (recuper*|recupero|que me (devuelv*|regres*|reintegr*|abon*)|para que (me|les|os) (devuelv*|regres*|reintegr*|abon*|retir*|quit*)) & (plata|dinero|importe|euros|pesos|lo (pagado|cobrado)|lo que|cobr*|pag*|#) @24
      (recibo*|cuota*|mensualidad*|adeudo*|cargo|cargos|cobro|cobros|pago|pagos|domiciliacion*) & (he|hemos|voy a|vamos a|pienso|fueron|han sido|tengo|acabo de|mande|mandare|ya|lo|los) (devuelt*|devolver*|rechaz*|impugn*|disput*|desconocer*|retroced*|devuelvo|rechazo|impugno|reclamad* al) @14
      (disputa*|controversia*|caso|expediente|impugnacion|aclaracion) & (abiert*|abri|abro|abrire|en curso|recurr*|apel*|segunda (ronda|fase|instancia)|perdid*|iniciad*|present*|tramit*|met*) & ({any-bank}|tarjeta|pago|cargo|cobro|importe) @18
      (marc*|marque|puls*|pulse|boton|apriet*|formulario|impreso|firm*|rellen*|reporte|reportado|meto|puse) & (no (reconozco|reconocid*|estoy de acuerdo|autorizad*|recibid*)|no he recibido|como no|producto no) & ({any-bank}|tarjeta|{any-pay}) @24
      ({any-bank}|tarjeta) .. (se lo|os lo|os los|se los|se las|les|os) .. (quitar*|quita|retir*|descont*|retenga*|saca*|cobre)
      (reembolso|devolucion) .. (solicitad*|pedid*|tramitad*|iniciad*) .. (a|en|por|con) .. ({any-bank}|tarjeta)
      (solicite|solicitado|pedi|he pedido|pedido|tramite|tramitado) .. (reembolso|devolucion) .. (a|al|en|por|con) .. ({any-bank}|tarjeta)
      (echar|echen|echado|tirar|tiren|tirado|tire|eche) .. (para)? atras .. (cobro|recibo|cargo|pago|cuota|compra|factura|domiciliacion|adeudo)
      ({any-bank}|mi tarjeta) .. (da|dado|dio|dara) la razon
      (reclam*|disput*|devuelt*|impugn*) & (app de (mi|la) (tarjeta|banco)|banca (online|movil|electronica)|desde (mi|el) banco|con (mi|el) banco|en (mi|el) banco) @16
      (dicho|dije|dicho|comunicado|avisado|informado|indicado|ordenado|hable|hablado|hablo) .. (al|a mi|con mi|con el|con la) .. {any-bank} & !(no (lo|la|los|las)? (reconozco|autoric*|acepto|pag*)|anul*|bloque*|rechac*|devuelv*|parar|pare|paren|atras|retir*) @22
    `,
    unless: `
      ${settled}
      (que (es|significa|son)|diferencia entre) .. (contracargo*|chargeback*|retrocesion)
      (curso|plugin|vendemos|vendo|mi tienda|nuestros clientes|glosario|libro|examen|clase) & (contracargo*|chargeback*) @20
      (disputa|contracargo|reclamacion|caso) .. (cerr*|retir*|a (su|vuestro) favor|resuelt*)
    `,
  },
  'payment-complaint': {
    lists: { 'any-pay': pay, 'pay-deed': pay_deed, anger: anger, 'refund-me': refund_me },
    phrases: `
      (reclamacion*|queja*|quejo|quejarme|descontent*|insatisfech*|nada contento|protesta) & !({any-pay}|reembolso*|comision*|tarjeta|cobrad*|cobraron|devolver*|tipo de cambio|cajero|orden permanente|banco) @22
      !({pay-deed}|cobr*|cargaron|descont*|transfer*) & !{anger} @24
      (cobr*|cargaron|cargado|cargasteis|descont*|adeud*|quitaron|quitado|quitasteis|retuv*|retenid*|retien*|bloque*|congel*|rechaz*|deneg*|pasaron|pasado|envi*|duplic*|convirti*|aplic*|devolvi*|anulasteis|anularon|cancel*|ejecut*|tramit*) & (dos veces|doble|duplicad*|de mas|tres veces|por error|equivocad*|mal|de nuevo|otra vez|sin avisar|sin (pedir*|explicacion|permiso|motivo)|tarde|(cuenta|iban|tarjeta) (viej*|antigu*|cerrad*|equivocad*)|sin que|el triple|cambio|de golpe|todas a la vez|al reves|en vez de|cuando (ya|eran|era|deb*)) & {refund-me} & ({pay-deed}|euros|pesos|dolares|soles|cuenta|#) @30
      !(transferencia*|bizum|nomina*|pension|giro|abono|ingreso|reembolso|devolucion|recarga|remesa|dinero|plata|spei|deposito|pago|pagos|envio|traspaso|sueldo*|salario*|orden permanente) & !(no (ha|han|me|le|les|se|lo|los|la)? .. (llegado|llego|llega|llegaron|aparece|consta|figura|salio|hizo|hecho|entro|entrado|refleja*|abonado|abonaron|recibido|recibio|ejecuto|cobrado)|sin llegar|se perdio|perdid*|pendiente|en proceso|en tramite|retras*|atasc*|en el limbo|parad*|retenid*|tarde|con dias de|desaparecid*|desaparecio|rebot*|rechazad*) & ({anger}|recargo*|penaliz*|mora|multa|intereses|quien (paga|asume|me|responde)|alquiler|renta|proveedor|sin (comer|poder)|por escrito|disculp*|responsab*|explic*|compens*|exij*|otra vez|# meses|segund*|tercer*|ventanilla|nadie) @30
      (recargo*|penalizacion|multa|intereses|descubierto|numeros rojos|gastos|comision|comisiones|mora|sancion|demora|sobregiro|dias de retraso) & (por (su|vuestra|culpa)|(culpa|error|fallo|retraso|fallos) (suyo|suya|vuestro|vuestra|de ustedes|del banco|de su|de vuestr*)|(lo|la|los|las) (pagan|pagais|asumen|asumis) (ustedes|vosotros)?|asuman|asumais|hagan cargo|hagais cargo|haganse|por su cuenta|quien (paga|asume)|no pienso pagar|es cosa (suya|vuestra)|me (lo|la|los) (devuelv*|reembols*|abon*|reintegr*)|tienen que (pagar|devolver)|teneis que (pagar|devolver)) @24
      (comision|comisiones|tasa|recargo|cambio aplicado|tipo de cambio|cargo por|gastos de) & {refund-me} & (no|mal|nunca|sin|prometi*|anuncia*|decia*|ponia|era|eran|gratis|gratuit*|cobr*|en vez|publicad*|segun|por culpa|contrato|informa*|avis*) @26
      (tpv|datafono|terminal|cajero|wallet|billetera|monedero|app de pago*|pasarela|plataforma de pago) & (aprobad*|aceptad*|cobr*|descont*|congel*|retuv*|retenid*|trag*|no (salio|dio|solto|entrego|llego)|dos veces|rechaz*|bloque*) & (no|ni|nadie|{refund-me}|{anger}) & (euros|pesos|dolares|soles|#|dinero|plata|billete*|cuenta|saldo|importe) @28
      !(cobr*|comision|descont*|pag*) & (el principio|por principio|no es por (el dinero|los|las|la cantidad)) @26
      !(tarjeta|pago) .. (rechaz*|deneg*|declinad*|no paso) & (verguenza|bochorno*|cola|caja|compra|carro|delante|humill*|saldo|exij*|disculp*) & (saldo|dinero|fondos|explic*|disculp*|por que|otra vez|motivo|humill*|verguenza|bochorno*) @30
      (registr*|tramit*|consider*|tom*|traten*|trat*|present*|pong*|anot*|formul*|radic*|dej*|quiero|curs*|const*|exijo|reclamo|reclamar|reclamos) & !({pay-deed}|euros|pesos|dolares|soles|intereses|gastos) & (reclamar|reclamo|queja|reclamacion|por escrito|hoja de reclamaciones|respuesta formal|explicacion*|motivada) & (nunca|no|mal|sin|doble|dos|error|bloque*|congel*|retra*|retuv*|reten*|tarde|devol*|perdi*|rechaz*|# dias|semanas) @30
      !(salio|salieron|descontaron|descontado|descontad*|cargado|cargaron|quitaron|debitaron|debitado) & !(no (llego|le llego|les llego|llegaron|ha llegado|aparece*|entro|consta)|nunca (llego|le llego|llegaron|aparecio|entro)|ni un billete|no lo recibio|no recibio) & ({pay-deed}|cuenta|euros|pesos|#) @26
      (prometi*|anuncia*|decia|deciais|decian|ponia|pone|publica*|gratis|sin comision*|sin coste) & (cobr*|quitaron|quitasteis|descont*|aplic*|cargaron) & ({pay-deed}|#) & (diferencia|y (me|no|al)|pero|en vez|distint*|devuelv*|quiero|mas|principio|robo) @26
      !(nomina|pension|sueldo|salario|beca|subsidio|orden permanente|transferencia programada) & !(tarde|retras*|dias despues|no salio|no se hizo|no se ejecuto|desaparec*|rectificacion|parada|retenid*|un dia mas tarde) & (mes|meses|otra vez|siempre|cada|ustedes|vosotros|vuestr*|su sistema|nadie|explic*|alquiler|renta|recibos|culpa) @24
      (retencion|preautorizacion|fianza|deposito|bloqueado|bloqueada|bloqueados|congelad*|retenid*) & (semanas|# dias|meses|sin (explic*|motivo|avisar|razon)|mi dinero|mis ahorros|mi nomina|mi plata|mi trabajo|verificacion*|validacion) & (tarjeta|cuenta|saldo|euros|pesos|dinero|plata|nomina|ahorros) @24
      !(orden permanente|transferencia programada|pago programado|domiciliacion|recibo|nomina|pension|sueldo) & !(no (salio|se hizo|se ejecuto|se cargo|pagaron|se pago|lo pagasteis|lo pagaron)|dias despues|a la cuenta (vieja|antigua|cerrada)|cuenta cerrada|devuelt*|rechaz*|anulasteis|anularon|cancelasteis|cancelaron|quitasteis) & (recargo|multa|comision|mora|cort*|renta|alquiler|culpa|otra vez|segund*|tercer*|# (euros|pesos)|disculp*|sin avisar|sin preguntar|sin pedir*|por que|vuestr*|su error|su culpa|saldo) @28
      (instantanea|inmediata|bizum|urgente) & !(horas|dias|no (llego|ha llegado|llega)|pendiente|en tramite) & (recargo|penaliz*|exij*|verguenza|pagad*|pague|cobr*|todavia|sigue|nadie|multa|deb*|euros|pesos) @24
      (convirti*|convertid*|conversion|cambio aplicado|tipo de cambio|el cambio) & (no existe|distinto|oficial|deberian|tendria que|tenia que|peor|inventad*|nada que ver|anuncia*|publica*|perdi|de mas) @22
      (ingres*|transferencia|dinero|plata|reembolso|devolucion|abono|pago) & (cuenta (cerrada|vieja|antigua|equivocada|que cerre)|a un desconocido|a otra persona|a quien no era|destinatario equivocado) & (aunque|nuev*|vuestr*|su|pantalla|ya (di|habia|les|os)|dos veces|explic*|responsab*|culpa|limbo|rebot*|recuper*|euros|pesos|hice lo que) @28
      (comision|recargo|cargo|gastos) & (gratis|gratuit*|incluid*|sin avisar|nadie me (aviso|dijo|informo)|no (ponia|figura|figuraba|consta|aparece)|nunca (me|la|lo)|jamas|en mi propio|vuestro cajero|su cajero|cajero (suyo|vuestro)|extranjer*|no (sali|salgo) de) & (cobr*|quita*|descont*|met*|pus*|carg*|aplic*) @24
      (#|dos|tres|cuatro) (centimos|centavos|euros|pesos) & (faltaban|de menos|por falta|y por eso|y me) & (comision|recargo|rechaz*|devol*|cobr*|multa) @24
      (cuotas|plazos|mensualidades|pagos) .. (de golpe|juntas|juntos|a la vez|de una vez|todas|de una sola vez)
      (aprobad*|aceptad*|autorizad*|realizad*|confirmad*|exito) & !(no (llego|ha llegado|me (abonaron|ingresaron)|ingres*|recib*)|nunca|ni un (euro|peso)|sin abonar) & ({pay-deed}|venta*|mesa*|cliente*) @24
      quien .. (paga|pagara|asume|asumira|me devuelve|responde) .. (mora|recargo|multa|intereses|sancion|gastos|penalizacion|comision|descubierto)
      (lleva|llevan|llevais|sigue|siguen|seguis|continua|continuais) .. (reten*|bloque*|congel*|inmoviliz*|sin devolver*|sin abonar*|sin liberar*|cobrand*|pasand*|cargand*) & (euros|pesos|dinero|plata|fianza|saldo|cuenta|nomina|deposito|recibo*|domiciliacion|cuota) @22
      (revoque|revocado|revoc*|cancele|anule|di de baja|cerre) .. (domiciliacion|orden|recibo|adeudo|autorizacion|mandato) & (sigu*|cobr*|otra vez|pag*|pas*|carg*|meses) @22
      (cambio|tipo de cambio|conversion|comision|comisiones|intereses|recargo) & (un robo|una estafa|un abuso|abusiv*|un escandalo|desproporcionad*|exagerad*|una barbaridad|usura|ridicul*) @16
      !(domiciliacion|recibo|transferencia|orden permanente|pago|cuota|nomina|pension) & !(no se (pago|cargo|hizo|ejecuto|ingreso|tramito)|no (salio|entro|paso|llego)|duplic*|dos veces|fallo|devolvi*|rechaz*) & (ahora|por eso|me quede|nos quedamos|me han|me quieren|me piden|sin (comer|comedor|luz|agua|servicio|plaza|seguro|alquiler|comedor)|numeros rojos|descubierto|recargo|mora|corte|cortado|cortaron|multa|desahucio|baja del) @24
      (cobr*|cargaron|carg*|descont*) .. # .. (por|de) (una|un|la|el|mi) .. (tarjeta|cuenta|transferencia|bizum|retirada|cajero|mantenimiento|seguro|servicio) & (no|ni|nunca|jamas|sin|que) .. (pedi|pedido|solicit*|contrat*|quer*|autoric*|avis*|us*|firm*) @24
    `,
    unless: settled,
  },
  'unauthorised-payment': {
    lists: { 'any-pay': pay, spend: spend },
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
      !{spend} & !(yo (estaba|vivo|llevaba|dormia|estoy|soy|no (juego|conduzco|bebo|tengo|vivo|vuelo|fumo))|estaba (durmiendo|en|trabajando|ingresad*|de viaje|acostad*)|durmiendo|dormia|dormid*|vivo en|nunca (piso|viajo|salgo|uso|juego|he vivido)|jamas (piso|viajo|he)|no tengo (coche|carro|hijos|moto|consola|perro|mascota|ese)|mi coche es|estoy en|en el hospital) @22
      !{spend} & !(nadie (de|en|mas|aqui|ha)|aqui nadie|ninguno de nosotros|en esta casa|en casa nadie|ni (yo|mi) .. ni (yo|mi)|ni mi (esposo|marido|mujer|esposa|hijo|hija)|quien (ha|los|lo|la) (hecho|pidio|firm*|compr*|contrat*)|no (lo|la|los|las) (pidio|hizo|ordeno|contrato|solicito) nadie) @24
      !{spend} & (a nombre de|para|a favor de|con destino a|a la direccion|a una direccion|enviad* a) (un|una|personas|gente|alguien|otra|otro|desconocid*) & !(no conozco|desconocid*|tal|nunca|no es mi*|no vivo|otra ciudad|yo vivo|ni idea|no se quien) @26
      (recib*|llego|llega|llegan|entro|sono|avis*|sms|correo|notificacion*|mensaje*|carta|consta|aparece*|figura*|veo|hay|tengo) & (bienvenid*|alta|contrat*|prestamo*|credito*|compra*|pedido*|nuevo dispositivo|inicio de sesion|suministro|poliza|linea*|sim|duplicado|siniestro|registrad*) & !(no (he|hemos) (comprado|pedido|contratado|firmado|hecho|solicitado|iniciado|abierto)|no (compre|pedi|contrate|firme|solicite|vivo|soy cliente|es mi*|poseo)|yo no|nunca (he|firme|pedi|contrate|fui)|jamas|dormia|durmiendo|no (la|lo) (pedi|tengo|he)|nadie (ha|aqui|de|los|lo)|que no (tengo|es mi*)) @26
      (decia|dijo|diciendo|haciendose|fingi*|se hizo|presento|aseguro|supuest*|falso|falsa|alguien|un senor|un chico|una senora|una chica|un hombre|una mujer|un tipo) & (ser (de|del|el|un|una)|era (de|del|un|una|policia)|pasar por|seguridad|banco|soporte|policia|ustedes|vosotros|vuestr*|broker|mensajer*|su departamento|companero suyo) & (codigo|codigos|clave|claves|pin|instale|instalar|instalara|instalarme|pantalla|remot*|transfer*|pague|ahorros|dicte|lei|leerle|cuenta segura|cero|vaci*|tarjeta|enga*) @30
      (anydesk|teamviewer|acceso remoto|control remoto|compartir pantalla|compartir la pantalla|ver mi pantalla|programa para ver) & (cuenta|banco|dinero|euros|ahorros|transfer*|broker|inversion*|app|codigo|instal*) @26
      (comprador*|compradora|vendedor*|vendedora|casero|propietari*|anuncio|alquiler|apartamento|piso|inversion*|broker|cripto*|mensajer*|envio) & (no exist*|desapareci*|falso|falsa|enlace|fuera de (la|vuestra|su) (web|app|plataforma)|esfum*|bloqueo|no contesta|inventad*|ferreteria|para recibir) & (pague|pago|pagar|transfer*|euros|pesos|dinero|plata|tarjeta|perd*|quit*|bizum|senal|deposito|#) @28
      (iban|numero de cuenta|datos bancarios|cuenta bancaria|nueva cuenta) & (correo|mail|email|factura) & (cambi*|nuev*|distint*|falso|suplant*|hacke*) & (pagamos|transferimos|pague|transferi|no era (suyo|vuestro|de ustedes)|no (lo|fue) (mand*|envi*)|fraude|no fuisteis|no fueron|estaf*) @30
      (tarjetas (de)? regalo|gift card*|codigos de recarga|recargas|google play|steam) & (pidi*|compr*|mand*|envi*|conven*) & (foto*|amig*|facebook|whatsapp|jefe|novio|militar|policia|enga*|estaf*|desconocid*|alguien) @26
      (millas|puntos|saldo|bono|monedero|vales|cheques) & (canje*|usad*|gastad*|gasto|desaparec*|transferid*|comprad*|vuelo*|usaron|gastaron|esfumad*) & !(no (he sido|fui|conozco|reconozco|los he|las he)|nunca|nadie|yo no|desconocid*|un tal|a nombre de|alguien|sin mi) @26
      (firma) & (falsa|falsificad*|no es (la)? mia|no se parece|imitad*|que no es|no coincide) @12
      (alguien|otra persona|otro|quien sea|un desconocido|una desconocida) .. (usa*|usando|gast*|esta (usando|pidiendo|comprando|gastando)|pide|compra*|cobra*|cobro|reclamo|dio de alta|retiro|saco) .. (mi|mis|con mi|su|con su) (codigo|cuenta|tarjeta|perfil|numero|dni|nombre|firma|datos|cedula|curp|poliza|carnet|abono|seguro)
      (mi|mis) (dni|cedula|curp|nif|datos|firma|identidad|nombre|documento) & (usaron|usado|utiliz*|falsific*|suplant*|alta|contrat*|prestamo*) & (alguien|no|nunca|sin|otra|denuncia*|desconocid*) @22
      (pidiendo|piden|pide|pidio|pidieron|mandaron|mandan) .. (dinero|prestamo*|plata|transferencia*|bizum|ayuda) & (mis (contactos|amig*|client*)|en mi nombre|haciendose pasar|por mi|mi (cuenta|whatsapp|instagram|insta|facebook|correo)) @20
      !(no he|no hemos|nunca he|nunca hemos|jamas he|yo no he|no habia) (comprado|contratado|firmado|reservado|solicitado|autorizado|dado de alta|tramitado) .. (nada|ningun*|eso|esto|tal|ese|esa|con (ustedes|vosotros)|alli|ahi)
      !(no|nunca|jamas) (compre|pedi|contrate|reserve|solicite|firme) (nada|ningun*|eso|esto|tal|con (ustedes|vosotros))
      !(nadie mas|solo yo|nadie) .. (tiene|tengo|sabe|conoce) .. (mi|la|el) (tarjeta|contrasena|clave|acceso|pin|codigo) & ({spend}|alguien|euros|pesos|#|aparec*|cambi*) @24
      (gracias por su (compra|pedido|contratacion)|gracias por tu (compra|pedido)|compra (realizada|confirmada)|pedido confirmado) & !(no|nunca|yo no|jamas|estoy|sin) @24
      !(tarjeta|cuenta|combustible|abono|comedor) & (registra*|figura*|aparece*|consta*|sale*|marca*) & ({spend}|litros|gasto*) & !(taller|no (es|era|fui|he|tengo)|nunca|cajon|en casa|perdid*|yo|mi coche|diesel|gasolina) @28
      (limpiado|limpiaron|limpio|pelado|pelaron|desplum*|vaciado|vaciaron|saqueado|saquearon|dejaron a cero|dejado a cero|fundido) .. (cuenta|tarjeta|saldo|ahorros|libreta|monedero|euros|pesos)
      (roban|robaron|robado|robando|birl*|quitaron|chup*|sustra*) .. (puntos|millas|saldo|recarga|credito|dinero|ahorros|bono) & (mi|mis|me|alguien|cada mes|gast*|cuenta) @18
      (me llamaron|me llamo|llamada|me escribieron|recibi un (sms|correo|whatsapp)|me contactaron) & (codigo|clave|pin|tarjeta|datos|enlace) & (banco|de (vuestra|su) parte|seguridad|soporte|paquete|aduana*|correos|multa|hacienda|premio) & (di|dicte|puse|meti|pinche|lei|facilite|pidieron|me (quitaron|robaron|cobraron|sacaron)|euros|pesos|limpi*|vaci*) @30
      (pique|picado|cai|caido|me la colaron|me la han colado|me enganaron|me han enganado) & (sms|whatsapp|correo|enlace|mensaje|web|llamada|anuncio|qr) & (tarjeta|datos|codigo|clave|pin|contrasena|paquete|banco|pague|euros|pesos|como) @22
    `,
    unless: `
      ${settled}
      (pense|crei|creia|pensaba) que .. (rob*|fraude|estafa*|cargo*)
      (charla|folleto*|curso|taller|consejos|trabajo de clase) & (estafa*|fraude*|phishing) @16
      cuanto (cobran|cobrais|cuesta|sale)
    `,
  },
  'stolen-card': {
    phrases: `
      (cartera|tarjeta|tarjetas|bolso|monedero|billetera) & (rob*|hurt*|quitaron|perdi*|sustra*) & (bloque*|robaron|robado|robada|anul*|cancel*|robo|hurt*|sustra*) @16
      alguien .. (usa*|usando|acceso|copi*) .. mi tarjeta
      tarjeta .. (usad*|utilizad*) .. sin mi
      (perdi|he perdido|no encuentro|extravie) .. (mi|la) tarjeta
      (movil|celular|telefono|tablet|portatil|bolso|cartera|mochila|billetera|monedero|rinonera|maleta) & (robar*|robo|robad*|hurt*|arrebat*|atrac*|asalt*|birl*|arranc*|me (quitaron|han quitado)|desaparec*|perdi*|sustra*|tiron) & (app|banco|banca|tarjeta*|bloque*|apple pay|virtual|yape|nequi|bizum|google pay|cancel*|anul*|congel*|desbloqueado) @26
      (bloque*|congel*|anul*|cancel*) .. (todo|todas|tarjetas|tarjeta|cuenta|app|banca) & (ya|urgente|rob*|cuanto antes|inmediat*|ahora mismo|por favor|ayuda) & (rob*|perd*|hurt*|atrac*|estaf*|desaparec*|alguien) @22
    `,
    unless: `
      ${settled}
      (pense|crei|creia|pensaba) que .. (rob*|perd*)
      (charla|folleto*|curso|taller|consejos) & (estafa*|rob*|fraude*) @16
      (aparecio|encontre|encontrad*|estaba en) .. (tarjeta|cartera|abrigo|bolsillo|cajon|coche|sofa)
      tarjeta de (socio|puntos|fidelizacion|gimnasio|biblioteca|visita|memoria)
    `,
  },
  'account-takeover': {
    phrases: `
      (alguien|hacker*|desconocid*|estafador*|ladron*|me han|han) & (hacke*|jacke*|pirate*|secuestr*|suplant*|cambi*|entr*|acced*|rob*|invad*) & (cuenta|contrasena|correo|telefono|numero|perfil|clave|acceso) @16
      (cuenta|correo|perfil) .. (hackead*|pirateada|comprometida|robada|jaqueada)
      (telefono|correo|numero|contrasena|clave) .. (recuperacion|cambi*|sustitu*|modific*) & (no conozco|desconocid*|no puedo entrar|sin acceso|yo no|no reconozco) @22
      (inicio* de sesion|accesos|acceso|conexion*) .. (extranjero|pais|rusia|china|desconocid*|nunca)
      (historial|registro|lista) .. (accesos|sesiones|dispositivos)? & (portatil|dispositivo|movil|desconocid*|pais|sale|aparece) & !(yo vivo|vivo en|no es mio|nunca|no conozco|desconocid*|no tengo) @26
      (me|nos|han|alguien|hayan|ya) .. (cambi*|cambiado|modific*|sustituid*|pusieron|puso|activ*|quit*) & (telefono|correo|iban|clave|contrasena|direccion|verificacion|dos pasos|cuenta (de|para)|numero) & (no puedo (entrar|acceder)|no entro|no me deja|no he sido|no fui|yo no|desconocid*|no (es|era) mi*|no reconozco|no conozco|me echa*|pedidos|pagad*|pago|sin mi|dinero) @26
      (quien es|quien es (este|esta|ese)|un tal|una tal|uno que|alguien que|otro usuario|segundo usuario|un usuario|perfil nuevo|usuario nuevo|dispositivo nuevo|un dispositivo|una tablet|un iphone|un samsung|un portatil) & (mi cuenta|mi perfil|cuenta|accesos|entra|conecta*|sesion|dispositivos|registrad*|perfil|panel) & !(vivo sol*|no (tengo|tenemos|conozco|conocemos|se quien|es mio|es nuestro|hay)|nadie|desconocid*|nunca|no entro|no puedo entrar|desde (rusia|brasil|china|otro)|quien) @26
      (acceso*|entrada|inicio* de sesion|conexion*|login|registro de accesos|historial de accesos|actividad) & (no autorizad*|no (he sido|fui|era) yo|que no (es|son|reconozco)|desconocid*|madrugada|otro pais|otra ciudad|dormia|durmiendo|avion|nunca|extrano*|sospechos*) @20
      (sim|linea|cobertura|movil|numero) & (dejo de funcionar|sin senal|sin cobertura|sin servicio|muerta|duplicado|duplicad*) & (banco|duplicado|otra persona|pidio|solicit*|codigos|tienda de|alguien|yo no|no (he|lo) ped*) @26
      (mandad*|enviad*|enviado|saliendo|salen|mandan) .. (desde|de) (mi (correo|cuenta|direccion|buzon|perfil|whatsapp)) & (contactos|no (he|los|fui)|yo no|dinero|spam|enlace*|gente|clientes) @24
      (aparece*|veo|hay|sale*|figura*|consta*) & (sesion|sesiones|dispositivo*|acceso|accesos|usuario*|perfil|inicio*|conexion*|pedido*) & !(que no (es|son) mi*|no (es|son) mi*|que no (conozco|reconozco|he hecho)|desconocid*|nadie (ha|de)|no (tengo|tenemos) (ningun|ese|esa|tablet|iphone|samsung|mac)|yo no) & (mi|mis|cuenta|historial|app|panel|lista|desde|en) @26
      (numero|telefono|correo) .. (de|para)? .. (recuperacion|codigo|codigos|verificacion) .. (no es|acaba en|termina en|es de otro|es otro|cambiad*|distinto)
      (mi|el) (perfil|cuenta|correo|usuario) & (otra foto|otro nombre|otro correo|otro telefono|otra direccion|cambiad*|no es (mio|mia|el mio)) & (no (puedo|me deja|entro)|yo no|alguien|desconocid*|sin|pedidos) @22
      (inicio* de sesion|acceso*|sesion|conexion|conectad*|entrado|dispositivo) .. (desde|en) (vietnam|brasil|india|turquia|marruecos|tailandia|indonesia|polonia|bielorrusia|ucrania|nigeria|rusia|china|colombia|venezuela|filipinas|pakistan|un lugar|una ciudad|un pais|un movil|un ordenador|un sitio|otro continente)
      (un tal|una tal|un desconocido|una desconocida|alguien llamad*|otra persona) .. (aparece|figura|consta|sale|esta|entra) .. (usuario|usuaria|titular|autorizad*|cuenta|perfil|beneficiari*|miembro)
    `,
    unless: settled,
  },
};
