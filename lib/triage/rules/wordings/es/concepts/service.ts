import type { Wordings } from '../../wordings';
import { people } from './people';
import { settled } from './settled';

const breaks =
  'fall*|falla|fallo|error|errores|romp*|rompi*|rot*|roto|rota|se (apaga*|cierra*|cuelga*|bloquea*|suelta*|abre sol*|despega*|descuelga*|queda*|borra*|duplica*|congela*|reinicia*|raja*|pela*|descose*|desborda*|desconfigura*|pierde*|salta*)|no (cierra*|funciona*|carga*|enciende*|va|van|calienta*|gira*|abre*|arranca*|guarda*|sincroniza*|coincide*|cuadra*|aparece*|deja|avanza|imprime*|suena*|responde*|revive)|cruje*|pita*|gotea*|pierde*|en blanco|negro|negativo|vaci*|mal|desaparec*|omite*|salta*|duplic*|corrompe*|descuadr*|desplaza*|defecto*|tara|bug|marca*|e #|incorrect*|erroneo|atasc*|anomal*|multiplica*|adelanta*|atrasa*|desvi*|tira hacia|tira a la|vibra*|chirri*|parpade*|se descarga|descolor*|encog*|deshil*|despint*|se va la|crash*|peta|petan|tilda*|traba*|trabado|se sale|se salen|se (le|me|nos|les) (apaga*|cierra*|cuelga*|bloquea*|rompe*|borra*|suelta*|cae|despega*|queda*|reinicia*)|no se (puede|pueden|guarda*|abre*|oye*|ve|ven|enciende*|carga*)|se (tuerce*|desmonta*|hunde*|afloja*|oxida*|deforma*|dobla*|va hacia|van hacia)|se (les) (apaga*|cierra*|cuelga*|congela*|bloquea*)|sale (cortad*|torcid*|mal|en blanco|duplicad*|vacio)|salen (cortad*|mal|duplicad*)|borra (uno|una|el|la|los|todo)';
const others =
  'otro|otra|otros|otras|segund*|tercer*|cambi*|sustitu*|reemplaz*|las dos|los dos|ambos|ambas|los tres|las tres|los cuatro|las cuatro|los cinco|dos|tres|cuatro|cinco|seis|#2|lote|serie|modelo|companer*|herman*|vecin*|cunad*|amig*|socio|mujer|marido|hij*|expositor|exposicion|tienda|todos|todas|todo el mundo|media oficina|varios|varias|mas gente|cualquier|el de|la de';
const same =
  'mismo|misma|mismos|igual|iguales|lo mismo|identic*|tambien|tampoco|exactamente|todos|todas|cada (uno|una)|ambos|ambas|los tres|las tres|los cuatro|las cuatro|los dos|las dos';
const crowd =
  'todos|todas|todo el (mundo|pais|pueblo|barrio|edificio|campus|centro|hospital|hotel|valle|bloque|personal|almacen)|toda la (planta|oficina|empresa|calle|provincia|comarca|isla|zona|region|red|urbanizacion|plantilla|clase|ciudad|manzana|comunidad|tienda|linea)|(hospital|colegio|oficina|edificio|empresa|pueblo|barrio|planta|centro|departamento|bloque|calle) (entero|entera|al completo)|medio (pais|pueblo|barrio|edificio)|media (espana|ciudad|provincia|oficina|plantilla)|nadie|ninguno|ninguna|ningun|ni un|ni una|cualquiera|los tres|las tres|las dos|los dos|los cuatro|decenas|cientos de|miles de|somos (#3|tres|cuatro|cinco|muchos|varios)|estamos (#3|todos|parados|tres|cuatro|cinco)|vecin*|companer*|nuestros (clientes|usuarios|huespedes|alumnos|pacientes|empleados|comercios|conductores)|las otras|los otros|otros (clientes|dominios|hoteles|usuarios|colegios|pueblos)|otras (sedes|tiendas|provincias|oficinas|sucursales|clinicas)|las (cuatro|cinco|seis|siete|ocho|diez|doce|veinte|#4) (tiendas|oficinas|sedes|sucursales|cajas|clinicas|plantas)|los (cinco|seis|ocho|diez|#4) (locales|restaurantes|centros|hoteles)|media ciudad';
const dead =
  'caid*|cayo|cay*|parad*|paralizad*|no (carga*|abre*|va|van|funciona*|entra*|puede*|podemos|conecta*|responde*|levanta*|arranca*|imprime*|cobra*|recib*|sale|salen|hay|llega*|da|tira|consig*|logra*|instala*|reparte*)|sin (luz|internet|servicio|linea|senal|agua|gas|calefaccion|sistema|conexion|red|cobertura|tono|poder|acceso|datos|corriente|audio|telefono|telefonos|voz|tele|television|imagen|correo|pantalla|calefaccion|agua caliente)|fuera de servicio|bloquead*|en blanco|negro|muert*|mudo|muda|mudos|error|503|502|500|504|timeout|offline|desconectad*|apagad*|apagon|detenid*|colgad*|congelad*|tumbad*|inaccesible*|a oscuras|down|cortad*|fundido|sin sistema|tieso|frit*|kaput|petad*|ko';

/** Spanish words that mean the same, and the pairs of them that make a trigger, in any order: contracts, outages and defects. */
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
      !no (vuelvo|volvere|volvemos|volveremos|pienso|piensan|pensamos|me veis|me ven) .. (comprar*|volar|contratar*|pedir*|volver|renovar*|pisar|usar*|reservar*|hacer|mas|el pelo|poner|con (ustedes|vosotros))
      (ultimo|ultima) (pedido|compra|vez|renovacion|poliza|vuelo|reserva|cuota|mes|recarga|temporada) & (aqui|con (ustedes|vosotros)|que (hago|compro|pido|pago|me|os|les|nos)|vuestr*|mi) @16
      (hasta aqui (llegamos|hemos llegado|llego)|hasta aqui llego|os dejo|les dejo|se acabo|me bajo del|me despido de|me borro|me apeo|hasta nunca|ahi os quedais|ahi se quedan|adios muy buenas|con la musica a otra parte|pido la cuenta) & (ustedes|vosotros|vuestr*|su|contrato|plan|servicio|cuenta|suscripcion|anos|mes|cliente|compania|diciembre|ano) @22
      (borro|borrar|borre|desinstalo|desinstalad*|desinstale|desinstalando|cierro|cancelo|anulo|elimino) .. (app|aplicacion|cuenta|perfil|programa|navegador|juego|suscripcion|tarjeta|pedido) & (hart*|porqueria|basura|asco|cansad*|competencia|adios|decepcion*|me (paso|cambio|voy)|anuncios|no aguanto|nunca mas|hasta nunca|ultima actualizacion) @24
      (devuelvo|entrego|regreso|devolvere|recojan|recoged|pasen a recoger|venid a por) .. (decodificador|router|modem|equipo|llaves|licencias|aparato|terminal|contador|botella) & (otr*|ya|manana|instalacion|baja|competencia|contrato|cancel*|me voy|o) @24
      (igualen|igualeis|igualan|igualais|igualar|mejoren|mejorais|mejorar|rebajen|bajais|bajen|bajan) & (oferta|precio|tarifa|condiciones|cuota|factura|seguro|plan) & (o|voy|cambio|otr*|competencia|irme|baja|marcho|si no|me) @22
      (me|nos) (dan|ofrecen|cobran|dejan|hacen|pagan|sale|ha ofrecido|han ofrecido) & (la mitad|mas barat*|menos|mejor*|lo mismo por|misma cobertura|mas gigas|mismos gigas|por # (euros|pesos)) & (en|otr*|competencia|los de|con) & (cambi*|voy|irme|paso|ustedes|vosotros|ofrec*|baja|igual*|penal*|permanencia) @26
      (cunad*|herman*|vecin*|amig*|hij*|madre|companer*|primo|prima) .. (paga|pagan|le cobran|le sale) .. (la mitad|menos|con|en|por) & (cambi*|voy|irme|paso|igual*|contratar) @24
      (exporto|exportar|exporte|exportado|exportando|llevarme|sacar|migrar|migrando|migramos|descargue) .. (mis|todos|todas|los|las|nuestros|nuestras|lista*) .. (datos|notas|marcadores|canciones|contactos|facturas|favoritos|fotos|historial|listas) & (otro (programa|navegador|servicio|proveedor|gestor|software)|otra (app|aplicacion|plataforma|herramienta|compania)|competencia|me (cambio|voy|paso)|adios|cancel*|nuevo (programa|proveedor|software)|borro) @26
      (planteo|planteamos|pensando|pienso|estoy por|estamos por|a punto|ganas|dudando|valorando|considerando|meditando|estudiando|tentad*) .. (de|en|si)? .. (irme|irnos|dejarlo|dejaros|dejarles|dejar (de|el|la|su|vuestr*)|cambiarme|cambiarnos|cambiar de (compania|proveedor|operador|banco|seguro|aseguradora|programa|gimnasio)|cancelar*|cerrar (la|mi) cuenta|baja|marcharme|darme de|migrar|romper|abandonar)
      (como|forma|manera|que hay que hacer) .. (salir|salgo|rescind*|me salgo|salirme|termin*|liberarme|cancel*|me doy de baja|me borro) .. (contrato|permanencia|poliza|suscripcion|plan|club|seguro|servicio)
      !(no (renuevo|renovare|renovaremos|renovamos|me quedo|nos quedamos|llego a|cuent*|sigo|seguimos|continuo)|sin renovar) & (renovacion|contrato|poliza|suscripcion|ustedes|vosotros|conmigo|nosotros|ano|temporada|cuota|seguro|plan|vuestr*|cliente*|mes) @18
      (otro|otra|nuevo|nueva|el de la competencia) (proveedor|operadora|operador|aseguradora|compania|programa|gestoria|banco|seguro|gimnasio|hotel|agencia|academia|transportista|tienda|plataforma|suministrador) & (firm*|contrat*|prob*|instal*|elegi*|ya (he|hemos|tengo)|mes que viene|presupuesto|avanzad*|agendad*|oferta|me (voy|paso|cambio|llama)|nos (vamos|pasamos|cambiamos)|pedid*|buscando|mirando|comparando) @20
      (claro|telcel|totalplay|izzi|tigo|entel|personal|wom|bitel|o2|lowi|simyo|finetwork|iberdrola|endesa|naturgy|repsol|octopus|mapfre|mutua|amazon|revolut|n26|spotify|netflix|la competencia) & (me (voy|cambio|paso|dan|ofrecen|cobran|mudo)|nos (vamos|cambiamos|pasamos|ofrecen)|la mitad|mas barato|contrat*|agendad*|instal*|ya tengo|ire|iremos|a partir de) & (ustedes|vosotros|vuestr*|si|o|porque|mes|manana|ano|oferta|igual*|por|y) @22
      (pedir*|pido|solicit*|tramit*|quiero|deseo|necesito|dadme|denme|como) .. (la)? baja .. (contrato|servicio|linea|seguro|club|gimnasio|suscripcion|plan|definitiva|ya|inmediata|voluntaria)?
      (ahora si|pues|al final|asi que|definitivamente|esta vez si) .. (me voy|nos vamos|me marcho|me largo|me cambio|me paso|me piro|cancelo)
      (perder*|perdido|perdeis|pierden|perdieron|perdisteis) .. (cliente|clienta|clientes|socio|abonado|suscriptor*)
      !(no|nunca|jamas) .. (recomend*) & (cliente*|ustedes|vosotros|plan|contrato|acabe|termine|voy|cambi*|compania|volver*|mas) @20
      (licitacion|concurso|tres presupuestos|otros (proveedores|presupuestos)|otras ofertas|varios proveedores|comparativa) & (contrato|renovacion|vencimiento|vence|servicio|vuestr*|su|proveedor) @20
      (despues de|tras|con|llevo|llevamos|cliente desde) .. (anos|#) & (me voy|nos vamos|cambiamos|me cambio|me marcho|cancelamos|cancelo|adios|se acabo) @24
      (te|os|les) (cambio|dejo) por
      (ultima oportunidad|ultimo aviso|teneis hasta|tienen hasta|plazo hasta|os doy|les doy) & (cambi*|voy|baja|competencia|otra|marcho|cancel*|adios|oferta) @22
      (reserva|pedido|cita|plaza|cesta|suscripcion|tarjeta|socio|socia|abono) & (cancel*|anul*|baja|borr*) & (otro sitio|otro hotel|otra parte|decepcion*|prefer*|nunca mas|harto|harta|ya no|adios|en otro lado|la competencia) @24
      (ya (me he|he|hemos|nos hemos|estoy)) .. (bajado|instalado|contratado|firmado|pasado|cambiado|reservado|probando|apuntado) & (otro (programa|proveedor|navegador|seguro|banco|operador|hotel|gimnasio|servicio)|otra (app|compania|aseguradora|tienda|plataforma|agencia)|los de|competencia|firefox|chrome|brave|el nuevo|la nueva) @18
      (sacare|retirare|retiro|traspasare|traspaso|traspasar|muevo|llevo|llevarme|sacar) .. (dinero|ahorros|nomina|fondos|cartera|hipoteca|plan de pensiones|seguro*|envios|negocio|cuentas) .. (a|al|en) .. (otr*|banco|entidad|competencia|sitio)
      (vencimiento|caduca|caduque|acabe|termine|expire|vence|venza|finalice|cumpla) & (no (contar*|cuent*|seguir*|renov*|habra)|otro|otra|fuera|adios|me voy|nos vamos|hasta ahi|se acabo|cambi*|la quito|lo quito|no la hago|con (ustedes|vosotros) no) & (contrato|poliza|seguro|plan|suscripcion|permanencia|cuota|ano|licencia*|mes|renting|alquiler) @24
      (no me|no nos) (ven|veis|veran|vereis|volveran a ver|volvereis a ver|pillan|pillais) .. (mas|el pelo|otra vez|nunca)
      (para siempre|definitivamente) & (me (voy|marcho)|nos vamos|dejo|dejamos|baja|cancel*|adios|borr*) @14
      (me|nos) (habeis|han) perdido
      (hart*|cansad*|decepcionad*|desencantad*|aburrid*) & (me (voy|cambio|paso|borro|marcho|largo|salgo)|nos (vamos|cambiamos|pasamos)|busco (otro|otra)|mirando (otro|otra|otros|otras)|en otra parte|otra compania|la competencia|baja) @22
      (como|donde) .. (exporto|exportar|llevo|llevarme|saco|descargo) .. (todo|todos|todas|mis|la|el) & (me (voy|paso|cambio|mudo|marcho)|competencia|otra (app|plataforma|herramienta)|otro (programa|servicio)|antes de (irme|borrar|cancelar|darme)) @24
      (se acabo|hasta aqui|no me compensa|no nos compensa|no vale la pena|no merece la pena|no me sale a cuenta|no pienso pagar mas) & (router|decodificador|subida|precio|cuota|tarifa|seguir pagando|pagando|lo quito|contrato|suscripcion|servicio|plan|seguro|app) @20
      (presupuesto*|ofertas|precio*|cotizacion*) .. (a|de|con|en) .. (otra|otro|otras|otros|la competencia|dos|tres|varias|varios) .. (gestoria*|empresa*|proveedor*|compania*|aseguradora*|agencia*|tienda*|banco*|taller*|operador*|sitio*)
      (si no (mejora*|baja*|se arregla|lo arregl*|cambia*|hay)|o (mejora*|bajan|bajais)|una semana mas|un mes mas) & (me (paso|cambio|voy|marcho|borro)|nos (vamos|pasamos|cambiamos)|cancelo|baja|lo dejo|la dejo|otra compania) @22
      (igualarlo|igualarla|igualais|igualan|lo igualais|me lo igualais|mejorar la oferta|bajarme|bajarmelo) & (o|si no|voy|cambio|baja|adios|otro|menos|barat*) @18
      !no (cuenten|conteis|cuente|cuentes) (mas|ya)? conmigo
      (cambio|cambiare|cambiamos|me cambio|mudo|mudamos|migro|migramos|paso|pasamos) .. (de|a) .. (aseguradora|compania|banco|gimnasio|operadora|proveedor|gestoria|programa|comercializadora|distribuidora|plataforma|app|dentista|colegio|academia)
      (hasta (el gorro|las narices|el mono|la coronilla)|un desastre|una porqueria|una verguenza|una basura|no aguanto mas|no os aguanto) & (cancel*|desinstal*|baja|dejo|me (voy|cambio|borro)|adios|vuelvo a|quito) @20
      (fidelidad|paciencia|confianza|relacion|historia) .. (se acabo|se acaba|se termino|termina|agotado|agotada|ha acabado)
      (cierro|cerrare|cerraremos|cerramos|cancelo|cancelare|cancelamos|rescindo|rescindimos) (la|el|mi|nuestra|nuestro) (cuenta|contrato|suscripcion|poliza|plan|abono|servicio|linea)
      (la|lo) (cierro|cancelo|anulo|dejo|quito|desinstalo) & (lunes|mes|ano|manana|cuenta|suscripcion|contrato|poliza|app|otro|otra|vuelvo) @16
    `,
    unless: `
      ${settled}
      (vengo|acabo de|venir|venido|vine|llego|procedente) .. (de|desde) (otra|otro)
      (numero|linea|contrato|internet) .. a (ustedes|vosotros)
      (tarda|tramite|efectiva|estado) .. portabilidad
      portabilidad .. (tramite|tarda|efectiva)
      (segunda|otra) linea .. (baja|madre|hijo)
      (ano pasado|hace (un|dos|tres) anos?) .. (a punto|casi) .. (irme|cambiarme|dejar*)
      (aqui sigo|sigo (encantad*|content*)|me quedo con (ustedes|vosotros)|al final me quedo)
      (cuanto|que) .. (preaviso|periodo)
      baja .. (newsletter|boletin|lista de correo|publicidad|correos|notificaciones|alertas|sms)
      copia .. contrato
    `,
  },
  'confirmed-defect': {
    lists: { breaks: breaks, others: others, same: same },
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
      (mismo|misma|mismos|igual|iguales|lo mismo|identic*|tambien|tampoco|exactamente) & {breaks} & (mi (companer*|herman*|vecin*|cunad*|amig*|socio|mujer|marido|hij*|madre|padre|suegr*|novi*)|el de|la de|segund*|tercer*|recambio|repuesto|sustitu*|reemplaz*|cambiad*|cambiaron|la nueva|el nuevo|nuevos|lote|serie|modelo|expositor|exposicion|tienda|unidad*|unidades|ambos|ambas|los (dos|tres|cuatro|cinco|#2)|las (dos|tres|cuatro|cinco|#2)|todos los|todas las|foro|comunidad|discord|oficina|departamento|otro (movil|ordenador|equipo|navegador|telefono|coche)|otra (tablet|cuenta|maquina|unidad)) @24
      (todos|todas|ambos|ambas|los dos|las dos|los tres|las tres|los cuatro|las cuatro|los cinco|las cinco|los seis|las seis|cada uno|cada una|ninguno|ninguna) & {breaks} & (lote|modelo|iguales|compr*|recib*|nuev*|unidades|sala|oficinas|tiendas|colegios|garantia|fabrica|serie|pedido|caja|proyecto|diseno|exposicion|mismo sitio|mismo punto|mismo lado|misma|semanas|meses|dias|cambiad*|cambiasteis|sustituid*|dos veces|tres veces) @22
      (mi|mio|mia|mis) ..4 (el|la|los|las) de (mi|mis|la|los|un|una|el|al) ..8 (y|ni|o|e) & {breaks} @26
      (29 de febrero|ano bisiesto|cambio de hora|horario de verano|emoji*|tilde*|acento*|la ene|letra ene|apostrofe|decimales|coma decimal|modo oscuro|letra grande|fin de mes|dia 31|ultimo dia|medianoche|fin de ano|zona horaria|mas de # (filas|caracteres|lineas|paginas)|idioma) & {breaks} @24
      (version|build|firmware|actualizacion|app|programa) & {breaks} & (foro|# personas|mucha gente|varios usuarios|todos los que|los que tenemos|en el grupo|a todo el mundo|media oficina|a los dos|a los tres|antes (no|iba|iban|funcionaba)|con la anterior|en la anterior|hasta (la|el)) @28
      (defecto|fallo|problema|error|tara|vicio|falla|mal montad*|mal disenad*|mal hech*|mal cosid*|mal soldad*) .. (fabrica|fabricacion|diseno|origen|serie|lote|montaje)
      (de fabrica|diseno|lote|partida|hornada) & (mal|fall*|defect*|montad*|rot*|todas|todos|mism*|salio|salieron|problema) @12
      (tecnico|servicio tecnico|sat|taller|distribuidor|concesionario|dependiente|instalador|soporte|desarrollador*|segundo nivel|nivel (2|dos)|ingenier*|programador*|foro|comunidad|vuestr* companer*|su companer*|agente|community|equipo de (producto|desarrollo)) & (dijo|dice|dicen|confirm*|admit*|reconoc*|diagnostic*|ha visto|vio|visto|certific*|comento|explico|reprodu*|le (salio|pasa|paso)) & (fallo|defecto|defectuos*|bug|error|falla|problema|placa|firmware|lote|fabrica|conocid*|parche|varios|mas casos|misma|mismo|iguales|ya (van|lleva)|correccion|desarrollo|modelo) @26
      (desde|tras|con|despues de|a raiz de|a partir de) .. (actualizacion|actualizar|version|firmware|parche|update|build|cambio de sistema|migracion|nuevo programa|# #) & {breaks} & (a todos|todo el mundo|nos pasa|a varios|foro|tambien|mi (companer*|herman*|socio|vecin*|mujer|marido)|los dos|todas|antes|anterior|hasta (el|ayer|entonces)|a diario|siempre|cada|somos|media|otros|en todos) @30
      (si|cuando|al|poniendo|metiendo|con|introduciendo|escribiendo|seleccionando|ordenando|filtrando|exportando|importando|en cuanto) & {breaks} & (siempre (que|pasa|falla|sale|igual|lo mismo|el mismo|se)|pasa siempre|cada vez|todas las veces|a la primera|en (todos|cualquier|ambos)|cualquier (articulo|navegador|equipo|usuario|cliente|movil)|chrome|firefox|safari|edge|# de #|en los (dos|tres)|en las (dos|tres)|otro (movil|ordenador|equipo|navegador|usuario|telefono)|otra (cuenta|tablet|maquina|pantalla)|adjunto (el|los|un|video)|sistematic*|reproducible|reproducido|de prueba|demo|ambiente|entorno*|acotad*|solo (falla|pasa|ocurre)) @30
      (vuelto|volvio|vuelve|regreso|reaparec*|resucit*|otra vez|de nuevo) & (bug|fallo|error|problema|defecto|falla) & (arreglad*|arregl*|corregi*|solucion*|version|parche|actualizacion|repara*|quitad*|quitasteis|identic*) @24
      (consola|stack trace|typeerror|nullpointer|exception|excepcion|traza|log|logs|depurador|codigo de error) & (error|sale|adjunt*|lanza|devuelve|muestra|siempre|cada) & ({others}|boton|version|al|cuando|reproduc*|pasos) @24
      (# de #|tres de tres|diez de diez|cinco de cinco|# veces seguidas|las # veces|cinco veces seguidas|sistematicamente|indefectiblemente) & {breaks} @22
      (acotad*|aislad*|reproducid*|replicad*|reprodujimos|reproduje|repliqu*|biseccion|localizad*) & (fallo|error|bug|problema|falla|comportamiento|caso|solo|cuando|si) @18
      (foro|reddit|discord|comunidad|facebook|grupo|internet|resenas) & (mas gente|mucha gente|decenas|# personas|# usuarios|otros|todos|varios|usuarios|hilo|un monton) & (mismo|igual|tambien|lo mismo|les pasa|misma|bug|fallo) @22
      (total|suma|importe|calculo|iva|descuento|fecha|hora|peso|medida|temperatura|contador|saldo|nivel) & (mal|incorrect*|erroneo|negativ*|redonde*|un (dia|hora|centimo) (de mas|de menos|atrasad*|antes|despues)|descuadr*|el doble|no (cuadra|coincide|aparece|se puede)|por cien|duplic*|libras|clavad*) & (siempre|cada|todos|version|actualizacion|cambi*|si|cuando|al|{same}) & ({others}|pasos|adjunt*|#) @30
      (devolvi|devuelto|cambiaron|me dieron otr*|me mandaron otr*|reemplaz*|sustituyeron|sustituid*|ya es (el|la) (segund*|tercer*)|va (el|la) (segund*|tercer*)) & {same} @20
      (al (marcar|abrir|pulsar|guardar|cambiar|girar|activar|enviar|exportar|imprimir|seleccionar|borrar|entrar)) & (tambien se|se (marca|borra|cierra|cambia|duplica|bloquea|cuelga|apaga)) & ({others}|nos pasa|empezo|desde) @26
      (deja de (funcionar|responder)|se para|se bloquea|falla|se reinicia) .. (justo|exactamente|siempre) .. (a|al|en|cuando|tras) .. (#|las|los|mismo)
      (a|de) (todos|todas|los|las|varios) .. (mis|nuestros|nuestras|los|las) (alumnos|clientes|usuarios|companeros|empleados|tablets|ordenadores|equipos|moviles|pacientes|agentes) .. {breaks} @16
      (en|de) (los|las|todos los|todas las|mis) (dos|tres|cuatro|cinco|#2|ordenadores|equipos|moviles|tablets|portatiles) & {breaks} & (version|actualizacion|desde|parche|igual|mismo|oficina|navegador*) @22
      (si hay|cuando hay|si existe*|cuando existe*|si dos|cuando dos) .. (dos|mismo|misma|iguales|repetid*|duplicad*|mas de) & {breaks} @20
      (notas|web|pagina|documentacion|foro|release) .. (confirm*|reconoc*|admit*|pone*|dice*) & (error|fallo|bug|problema) & (parche|cuando|existe|conocido|version|arregl*|correg*) @22
    `,
    unless: `
      ${settled}
      (ya (esta|quedo) (arreglad*|solucionad*|corregid*)|gracias por (arreglar*|la correccion|el arreglo|solucionar*)|buen trabajo|enhorabuena|desaparecio)
      (fallo|error|culpa) (mio|mia|nuestro|nuestra)
      (aprend*|curso|programando|mi (codigo|macro|script|formula))
      (fallo|error|problema|averia) (de|en) (mi|nuestra|nuestro)
    `,
  },
  outage: {
    lists: { crowd: crowd, dead: dead },
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
      (fila|filas|cola|colas|gente|carritos|pacientes|pasajeros|camiones|rutas|comensales|clientes) & {dead} & (caja*|tpv|datafono*|mostrador*|sistema|app|plataforma|portal|servidor*|web|programa|check in|torno*|cajero*|pago*|facturar|fichar|luz|terminal*) & (esperando|hasta la|en la calle|a la calle|dando la vuelta|fuera|a mano|papel|boligrafo|gratis|parad*|{crowd}|marchan*|se van|yendose) @30
      (twitter|reddit|discord|downdetector|foro|foros|redes|grupo|telegram|facebook|whatsapp|x|internet) & (lleno|llen*|mucha gente|todo el mundo|mas gente|otros|todos|quej*|arde|echando humo|explot*) & ({dead}|mismo|igual|vosotros|ustedes|servidor*) @22
      !(servidor*|nodo|api|endpoint*|pasarela|plataforma|portal|web|app|aplicacion|sistema|centralita|red|programa|servicio|correo|internet|luz|antena|repetidor|datafonos|tpv|telefonos|lineas|wifi|agua|cajeros|tele|historia clinica|centralitas|impresoras|ascensores) & !{dead} & !{crowd} @18
      (companer*|vecin*|amig*|cunad*|los de|las otras|los otros|las demas|otros|otras|enfrente|al lado|toda la calle|mi (hermano|primo|madre|jefe)) .. (igual|tampoco|lo mismo|les pasa|dicen|estan igual|misma) & ({dead}|internet|luz|servicio|app|plataforma|servidor|senal) @22
      (estais|estan|esta|estamos) (caidos|caido|caida|down|tumbados)
      (soy (solo)? yo|solo (yo|a mi|me pasa a mi)|alguien mas|a alguien mas|os pasa algo|pasa algo (con|por|en)|les pasa algo|teneis (una)? (caida|averia|incidencia)|tienen (una)? (caida|averia|incidencia)|sois conscientes|hay (una)? (caida|averia|incidencia|apagon)) & ({dead}|{crowd}|servidor*|correo) @26
      (#15|# 000|mil|doscient*|trescient*|cien|cincuenta|cuarenta|treinta|veinte) (habitaciones|calderas|pisos|viviendas|rutas|camiones|lineas|estudiantes|alumnos|abonados|puestos|agentes|operarios|teleoperadores|apartamentos|familias|conductores|repartidores|comercios|hogares|equipos|licencias|sms|destinatarios|vecinos|sillas|mesas|operadores) .. (se|estan|han|sin|no|con)? .. {dead}
      (declar*|abr*|abran) .. (incidente|bridge|crisis|war room|p1|sev1|severidad|incidencia (mayor|critica|masiva|general))
      !(ni un|ni una|ninguno|ninguna|nadie|ningun|no) .. (de (los|las|nuestros|nuestras)|solo|sola|solo mensaje)? .. (carga|abre|entra|puede|pueden|funciona|imprime|conecta|recibe|cobra|sale|responde|arranca|ficha*|puedan) & (empresa|sedes|delegaciones|sucursales|tiendas|oficinas|hospital|consultorio|planta|fabrica|hotel|colegio|campus|ayuntamiento|consejeria|provincia*|almacen|turno|comunidad|edificio|salones|clientes|tienda|oficina|local|restaurante|parada|barrio|pueblo|urgencias|centro) @22
      (planta|fabrica|linea de produccion|almacen|turno|produccion|hospital|consejeria|ayuntamiento|juzgado|aeropuerto|estacion|oficina|quirofano*|call center|centro de llamadas|centralita) & {dead} & (sistema|programa|plataforma|servidor*|app|servicio|red|luz|todos|esperando|escaner*|lectores|impresora*|registrar|fichar|agentes) @22
      (desde (las|anoche|esta manana|hace|el amanecer|la madrugada|ayer|vuestro mantenimiento|su mantenimiento)) & {dead} & {crowd} @26
      (perd*|perdiendo|dejando de) .. (ventas|pedidos|reservas|clientes|dinero|partidas) & ({dead}|servidor*|web|sistema|pasarela) @20
      (se (fue|ha ido|cayo|corto)) .. (luz|internet|senal|red|agua|servicio|sistema|todo) & ({crowd}|barrio|calle|bloque|edificio|manzana|colonia|pueblo|urbanizacion|zona|fraccionamiento|planta|oficina) @20
      (no podemos|no se puede|imposible|sin poder|no pueden|no conseguimos) (vender|trabajar|cobrar|facturar|atender|operar|fichar|servir|despachar|imprimir|recibir|emitir|registrar|dar|hacer nada) & (web|sistema|503|502|500|caid*|servidor*|app|plataforma|programa|internet|datafono*|portal|red|luz) @20
      ni en ..8 ni en .. (ni)? .. (va|funciona|hay|tira|carga|llega|tienen|se ve|luz|internet|senal)
    `,
    unless: `
      ${settled}
      (simulacro|prueba de|ejercicio|porcentaje|informe anual|historico|disponibilidad de)
      (mantenimiento) .. (previsto|programado|anunciado)
      (ya (va|funciona|volvio|ha vuelto)|resuelt*|solucionad*)
    `,
  },
  ...people,
};
