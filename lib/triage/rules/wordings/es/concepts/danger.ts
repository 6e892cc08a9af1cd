import type { Wordings } from '../../wordings';
import { settled } from './settled';

const staff =
  'tecnico*|repartidor*|empleado*|empleada|agente*|instalador*|mensajero*|comercial|conductor*|operario*|trabajador*|transportista*|guardia*|vigilante*|portero|revisor|cobrador*|camarero|monitor|monitora|chofer|taxista|cuidador*|enfermer*|vendedor*';
const limb =
  'mano*|dedo*|menique|pie|pies|pierna*|brazo*|cara|ojo|ojos|cabeza|rodilla|cadera|espalda|piel|muslo|pelo|labio*|boca|lengua|tobillo|muneca|hombro|cuello|frente';
const harm =
  'quem*|ampolla*|abras*|corte|cortes|corto|cortad*|sangr*|puntos|golpe*|hinch*|fractur*|rompi*|esguince|moraton*|hematoma*|atrap*|pill*|aplast*|descarga|calambre|hormigue*|herid*|lesion*|escald*|chichon|urgencias|hospital|yeso|escayol*|amput*|clav*';
const child =
  'nino|nina|ninos|ninas|hijo|hija|hijos|hijas|bebe|bebes|niet*|sobrin*|crio|cria|pequen*|peque|abuelo|abuela|madre|padre|mama|papa|suegr*|anciana|anciano|mujer|marido|esposa|esposo|chaval*|alumn*|guagua|nene|nena|chiquit*';
const trick =
  'basta con|basta|solo hay que|con solo|con tan solo|simplemente|pulsando|dando|poniendo|dejando|quitando|cambiando|borrando|cancelando|editando|modificando|repitiendo|recargando|escribiendo|metiendo|sumando|restando|adelantando|atrasando|retrocediendo|copiando|pegando|si (pulsas|das|pones|borras|quitas|cambias|metes|escribes|recargas|cancelas|dejas|pulso|pongo|borro|cambio|escribo|se pulsa|se cancela|se borra|se cambia|se pone|le (das|pides|dices|escribes))|al (pulsar|cancelar|borrar|cambiar|poner|repetir|recargar|escribir|editar)';

/** Spanish words that mean the same, and the pairs of them that make a trigger, in any order: danger to people and security holes. */
export const danger = {
  safety: {
    lists: { 'any-staff': staff, limb: limb, harm: harm, child: child },
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
      {limb} & {harm} & (producto|aparato|asa|tapa|puerta|silla|manta|hervidor|cafetera|olla|maquina|cochecito|carrito|patinete|bici*|ascensor|escalera*|cama|cuna|trona|coche|casco|su|sus|vuestr*|mango|barandilla|juguete|tostadora|plancha|cristal|vaso|jarra|bolsa*|botella|lampara|mesa|crema|champu|tinte|mascarilla|parque|atraccion|tobogan|gimnasio|piscina|tienda|suelo|local|restaurante|hotel|al|cuando|mientras) @26
      {child} & ({harm}|trag*|ingiri*|atragant*|asfixi*|ahog*|cayo|caido|volco|electrocut*|intoxic*|vomit*|desmay*|ronchas|aplasta*|mareado|mareada) & (urgencias|hospital|ambulancia|medico|pediatra|puntos|casi|por poco|de milagro|menos mal|producto|su|sus|vuestr*|juguete|silla|cuna|pieza*|pila*|iman*|boton|tapa|cable*|grifo|enchufe|cama|mueble|armario|carrito|tobogan|piscina|con|del|de la) @26
      (pila|pilas|bateria|iman|imanes|pieza|piezas|tornillo|bola*|bolita*|moneda|ojo del) & (boca|trag*|ingiri*|atragant*|nariz|oido|esofago|estomago) & ({child}|gato|perro|urgencias|hospital|se) @20
      (urgencias|ambulancia|bomberos|toxicologia|samur|uci|ingresad*|hospitalizad*) & (acab*|termin*|llev*|estamos|estuv*|fuimos|fui|llam*|vinieron|tuv*|por culpa|despues de|tras|{child}) @16
      (huele|olor|olia|oler|fuga|escape|peste) .. gas
      (calambre|calambrazo|chispazo|descarga|latigazo|sacudida|corriente|toque electrico) & (toc*|grifo|ducha|lavadora|nevera|refrigerador|lavavajillas|horno|puerta|carcasa|manilla|enchuf*|desenchuf*|brazo|me dio|me da|me pego|da|dio|termo|farola|poste|barandilla) @16
      (solto|desprendio|cayo|descolgo|volco|desplomo|abrio|cerro|rompio|partio|derrumb*|plego|desenganch*|pleg*|revento|estallo|exploto|bloqueo|desencajo|fallo|fallaron|aflojo|vuelca) & (encima|cabeza|{child}|por poco|milagro|de pelo|menos mal|aplast*|en marcha|frenazo|conduciendo|autopista|autovia|carretera|curva|cuesta|bajada|mata|matarme|matarse|ileso|ilesa) @22
      (freno|frenos|pedal|volante|direccion) .. (vacio|no frena*|no respond*|al suelo|hasta el fondo|se quedo|duro|durisimo)
      (mare*|tos|tose|tosiendo|vomit*|desmay*|asfixi*|ahog*|dolor de cabeza|irritad*|respirar|ronchas|sarpullido|erupcion|nauseas) & (producto|barniz|pintura|spray|limpiador|humo|gas|vapor*|olor|estufa|caldera|calentador|inhal*|lejia|cloro|insecticida|aerosol|comer|comio|tomar|crema|pastilla*|capsulas|lote|etiqueta|alergeno*|frutos secos|gluten|detergente|suplemento) @22
      (alergi*|anafilax*|frutos secos|cacahuete|mani|celiac*) & (urgencias|hinch*|respirar|ronchas|hospital|epinefrina|adrenalina|reaccion|etiqueta*|no (ponia|decia|indicaba|figuraba)) @22
      (hoy|esta noche|manana|ya) & (me despido|despedirme|adios a todos|no quiero despertar*|no estare|ya no estare) & (verdad|siempre|todos|mundo|pastillas|cansad*|perdon*|gracias|nadie|vida|despertar*|mejor) @26
      !(no quiero|ganas de no|sin ganas de|ojala no) .. (despertar*|estar aqui|existir|amanecer|estar vivo|estar viva|estar en este mundo)
      (me lo he|me las he|me los he|me he|he|me|ya) (tomado|tome|tragado|trague|bebido|bebi) .. (todas|todo|todos|la caja|el bote|entero|entera|frasco|blister)
      !(no|sin|ni) .. (sentido|salida|motivo*|razon*|ganas|fuerzas) .. (seguir|vivir|levantarme|adelante|nada)
      (acabo|acabar|acabe|termino|terminar|quitarme) .. (con todo|de en medio|esta noche|de una vez|con esta vida)
      (se|sabemos|conozco) (donde|a que hora|en que|el coche|la hora) .. (viv*|trabaj*|oficina|tienda|sucursal|salen|sale|salis|aparca*|cole|casa|familia|hijos)
      (te|le|les|os|lo|los|la) (voy a|vamos a|voy yo a) (partir|rajar|reventar|romper|matar|quemar|pegar|moler|machacar|estrangular|dar una paliza|apunalar|acuchillar)
      (parto|rompo|reviento|rajo|mato|quemo|partire|rompere|reventare) .. (piernas|cara|cabeza|boca|local|oficina|tienda|dientes|huesos|cuello|edificio|a todos)
      {any-staff} & (borrach*|ebri*|drogad*|persigu*|me sigue|me siguio|desnud*|intimid*|metio mano|encerr*|gritos|gritando|se nego a irse|se abalanz*|bajarse|zarande*|rajar) @16
      (zanja|arqueta|alcantarilla|tapa|pozo|socavon|andamio|poste|farola|cable|cables|cornisa|barandilla|rejilla|baranda|valla|techo|cartel|antena|arbol|cristal) & (abiert*|sin (vallar|vallas|tapar|senalizar|tapa|barandilla|proteccion|rejilla)|suelt*|colgando|cuelga*|inclinad*|torcid*|caid*|a punto|doblad*|tumbad*|vencid*|rozan|pelad*|por el suelo|deja ver|tirad*|al alcance) & ({child}|colegio|escuela|gente|peaton*|acera|transeunte*|viandante*|parque|parada|cabeza*|alguien|vecin*|patio|instituto|caer*|cayo|ciclista*|carretera) @24
      (bomba de insulina|insulina|glucometro|glucosa|marcapasos|oxigeno|concentrador|respirador|cpap|dialisis|desfibrilador|teleasistencia|monitor cardiaco|audifono de emergencia|medicacion|medicamento*|dosis|colgante|pulsera de emergencia) & (fall*|error*|equivocad*|incorrect*|no (avis*|son*|pit*|funcion*|marc*|conect*|comunic*)|se (paro|apag*|para|detuvo|detiene)|(dejado|dejo|deja) de (pitar|avisar|sonar|medir|funcionar|enviar)|desmay*|hipogluc*|inconsciente|doble|caducad*|sin (suministro|corriente|luz|conexion|alarma)) @20
      (detector*|alarma*|airbag*|cinturon|arnes|casco|paracaidas|silla infantil|barrera|sensor de seguridad|parada de emergencia|seta) & (no (son*|salt*|abri*|bloque*|sujet*|funcion*|detect*|paro|par*|respond*)|se (solto|abrio|partio|desengancho)) & (accidente|choque|golpe|frena*|incendio|caida|caldera|monoxido|obra|maquina|{child}|operari*|urgencias|intoxic*|desmay*|inconsciente*|humo|encontraron) @24
      (prensa|maquina|sierra|cortina|robot|montacargas|ascensor|elevador|grua|carretilla|compresor|porton|puerta automatica|persiana|salvaescaleras|silla elevadora|escalera mecanica) & (no (paro|se paro|detuvo|freno|bloqueo)|atrap*|pill*|por si sol*|sola|solo|cayo|caida libre|descolg*|guante|aplast*) & ({limb}|{child}|operari*|dentro|emergencia|encima|persona*|alguien|me) @24
      (derriti*|derret*|fundi*|fundid*|quemo|quemad*|chamusc*|ardi*|arder|recalent*|sobrecalent*|al rojo|abras*|carboniz*|humea*|humo|chispa*|chisp*|llama|llamas|fuego) & (cuna|sabana*|colchon|manta|cama|sofa|cortina*|alfombra|bebe|enchufe|cable*|cargador|plastico|regleta|pared|madera|almohada|mochila|bolsillo|coche|cuadro|bateria|mando|estufa|calefactor|secador|lavadora|regleta|ladron) @16
      (piscina|tobogan|atraccion|columpio|parque infantil|tirolina|hinchable|jacuzzi) & (rejilla|succion*|atrap*|corte|golpe*|socorrista|ahog*|suelt*|volo|se cayo|caer*) @18
      (conduc*|repartidor|chofer|taxista|furgon*|autobus) & (borrach*|dormid*|movil en la mano|atropell*|direccion contraria|rojo|casi (me|nos|atropell*)|embisti*) @16
      (caldera|estufa|calentador|brasero|chimenea|gas|insecticida|moqueta|pintura|barniz|producto) & (duele|dolor|mare*|nauseas|monoxido|desmay*|vomit*|picor*|asfixi*|pajaro|canario|gato|perro) & (todos|desde|cabeza|hij*|nino*|bebe|murio|muert*|familia|ojos|garganta|tuv*|nos) @20
      !(no quiere|no quiero|ya no quiere|sin ganas de) .. (vivir|seguir viviendo|seguir aqui|seguir en este mundo)
      (quitarse|quitarme|quitarte) (la vida|de en medio)
      (matarse|suicidarse|ahorcar*|cortarse las venas|cortarme las venas)
      (silla|sillita|asiento|arnes|cinturon|trona|cuna|carrito|barandilla|mosqueton|portabebes) & (no (engancha|sujeta|cierra|bloquea|ancla|se sujeta|queda sujet*)|se (suelta|desengancha|abre|descuelga)|salio despedid*|solto|despedido) & ({child}|frenazo|coche|caer*|cayo|altura|frenar) @22
      (perro|perra|perros) .. (mordi*|ataco|atacado|arano|mordisco) & (mi|me|{child}|pierna|mano|cliente*|repartidor) @18
      {any-staff} .. (me|le|nos|la|lo) .. (agarr*|cogio|sujeto|tiro|lanzo|pateo|abofeteo|escupio|arrincono|encerro|retuvo|toco|beso|siguio|persiguio)
      (valla|puerta|verja|barandilla|tapa|rejilla|proteccion|cierre) & (no cierra|rot*|suelt*|abiert*|falta) & (piscina|pozo|balcon|azotea|via|vias|carretera|foso|escalera|terraza|transformador|torre) & ({child}|colo|entro|cayo|alguien|peligro*|ayer) @22
    `,
    unless: `
      detector* de (humo|gas|incendio*) .. (app|empareja*|conect*|bateria|pila*|instal*|wifi|pita|configur*|compr*|modelo)
      (sin peligro|falsa alarma|simulacro|ejercicio|sin consecuencias|por suerte nada)
      (pelicula|novela|videojuego)
      (otra marca|en las noticias|telediario)
      (es|son|sera) .. (apto|seguro|segura|homologad*|certificad*) .. (para|si|entonces)
      (primeros auxilios|formacion|curso|cursillo|teatro|rodaje|disfraz|maqueta|entrenamiento)
      (bomberos|hospital|urgencias|ambulancias) .. (encarg*|pedido|compr*|factura|presupuesto|uniformes)
      (trabajo|trabajamos|soy) .. (de|en|del) .. (bombero*|hospital|urgencias|ambulancias|enfermer*)
    `,
  },
  vulnerability: {
    lists: { trick: trick },
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
      {trick} & (entra*|entro|entre|entras|acced*|ves|veo|ver|se ve|abre|acepta|pasa|salta*|dentro|sale*|devuelve|descarg*|baj*|compr*|sirve|vale|vuelve) & (sin (pagar|login|contrasena|clave|dni|permiso|identificar*|iniciar sesion|autentic*|codigo|credenciales|verificar)|como (cualquiera|administrador|admin|otro)|cualquiera|administrador|gratis|ilimitad*|infinit*|otro usuario|otros|otra cuenta|ajen*|todos los|a cero|negativ*|el servidor|la misma|otra vez|del resto|de los demas|del vecino|cualquier) @24
      (contrasena*|clave|claves|credencial*|usuario y contrasena|token|tokens|api key|secreto*|admin admin) & (github|gitlab|repositorio|javascript|html|codigo fuente|codigo de (la|vuestra|su)|post it|posit|pegatina|pegad*|a la vista|captura|pizarra|de fabrica|por defecto|al reves|numero de serie|sin cifrar|pastebin|etiqueta|pantallazo|apk|fichero de configuracion|presentacion|manual publicado|video) & (vuestr*|su|sus|cualquiera|todos|public*|visible|servidor|panel|router|admin*|base de datos|web|app) @24
      (carpeta|directorio|bucket|copia de seguridad|copias de seguridad|backup|panel|servidor|base de datos|camara|camaras|endpoint|api|volcado|log|logs|indice|ftp|elasticsearch|mongo|impresora) & (public*|abiert*|sin (contrasena|clave|autenticacion|login|credencial*|proteger|usuario|proteccion)|accesible*|a la vista|expuest*|listar|admin admin) & (internet|web|navegador|cualquiera|baja*|descarg*|ver|vuestr*|su|sus|facturas|datos|clientes|dni|fotos|tabla|contrasenas|todo el mundo) @24
      (monedas|diamantes|gemas|creditos|puntos|saldo|cupon|cupones|codigo de descuento|descuento|vale|vales|tarjeta regalo|entradas|objetos|oro) & (infinit*|ilimitad*|dos veces|otra vez|varias veces|las veces que|duplic*|reutiliz*|a cero|sin pagar|cambiando (la|el)|truco|negativ*) & (truco|modo|forma|manera|dej*|acept*|permit*|se puede|funciona|cualquiera|todo el mundo|clase|descubr*|encontr*|vuelve*|sirve|consig*|si|aplica*) @24
      (chatbot|bot|asistente|ia) & (ignor*|pid*|dic*|pregunt*|escrib*|traduc*|conven*|finj*) & (instrucciones|prompt|clave*|token*|secreto*|interno*|interna*|otros clientes|datos de) @24
      (certificado*|tls|https|spf|dmarc|dkim|jwt|token|cookie|cookies|cabecera*|firmware) & (acept*|no (valida|comprueba|verifica|tiene|caduca|firma)|modific*|falsific*|intercept*|suplant*|autofirmad*|manipul*|cualquiera|proxy|en claro) & (app|servidor|api|leer|leo|sesion|director|dominio|correo*|rol|usuario|trafico|mensaje*|vuestr*|su|bandeja) @24
      (senal|mando|tarjeta|codigo|llave|qr|huella|pulsera|abono|carnet|chip|pin|tarjetas) & (clon*|copi*|grabad*|grabar|repiti*|repet*|cualquier*|caducad*|desactivad*|anulad*|dada de baja|dado de baja|de otro|captura|fotocopia|reenvi*) & (abre|abren|abri|abrir|entra*|torno*|puerta|puertas|barrera|valida|porton|garaje|taquilla*|cerradura|pasa|funciona) @22
      (terminal|terminales|kiosco|quiosco|cajero|tablet de|pantalla tactil|totem) & (escritorio|como administrador|linea de comandos|menu oculto|modo kiosco|explorador de archivos|salir de la aplicacion) @20
      (subir|subiendo|subo|cargar|cargando|enviando|avatar|adjuntando) & (script|svg|php|html|javascript|macro|xml|entidad externa|codigo) & (ejecut*|corre|navegador|servidor|devuelve|salta|aparece|cualquiera) @22
      (comilla*|porcentaje|asterisco|apostrofe|caracter* raro*|barra|espacio|vacio|vacia|en blanco) & (devuelve*|volc*|lista*|todos los|acept*|administrador|esquiv*|base de datos|sale* (todos|una lista|los datos)|entra*|como cualquiera) & (campo|formulario|buscador|contrasena|login|url|respuesta|pagina|codigo|agujero|nombre|parche) @24
      (bypass|prueba de concepto|cvss|divulgacion (responsable|coordinada)|security txt|0day|escalada de privilegios|path traversal|fuerza bruta|etc passwd|inyectar codigo|inyecta*|sniffer|wireshark|ingenieria inversa|hall of fame)
      (sin limite|intentos ilimitados|intentos infinitos|infinitos intentos|probar todas|no (bloquea|limita|hay limite)|tantas veces como|ataque) & (clave*|contrasena*|codigo|codigos|pin|intentos|combinacion*) & (probar|permite*|dej*|adivin*|entr*|cualquiera|acced*) @20
      (enlace|enlaces|link|links|url|qr) & !(no caduca*|no expira*|sin (iniciar sesion|login|clave|contrasena|pedir)|incognito|desde otro|otro ordenador|a cualquiera|no pide*) & (se (ve|abre|descarg*|puede)|abr*|ve|descarg*|entr*|acced*) & (factura*|pedido*|datos|cuenta|informe*|historial|pdf*|documento*|mis|otro*|cliente*|resultado*) @26
      (verificacion|control|comprobacion|validacion|limite|restriccion|bloqueo|captcha|edad|segundo factor|huella|doble factor|identificacion|cobro|pago|peaje|muro) .. (se|la|lo|las) (salta*|pasa|burla*|evita*|esquiv*|elud*|rodea*|puede (saltar|esquivar|burlar|evitar)|engana*)
      (se puede|puedes|puede|pude|he podido|consegui|logre|me deja|deja|permite) .. (entrar|acceder|ver|leer|comprar|descargar|bajar|cambiar|modificar|borrar|registrar*) & (de otros|de otro|de cualquier*|ajen*|de los demas|como (otro|cualquiera|administrador)|sin (contrasena|pagar|permiso|autorizacion|autentic*|iniciar sesion|estar registrado|comprobar*|que compruebe)|del vecino|de todos los (usuarios|clientes|alumnos)) & (cambi*|sistema|web|app|portal|url|contrasena|cuenta*|cuentas|precio|api|perfil*|servidor|panel|notas|pedidos|facturas|vuestr*|su) @26
      (precio|importe|total|rol|cookie|parametro|id|formulario|carrito) & (edit*|cambi*|modific*|manipul*|alter*) & (0 #|cero|centimo*|gratis|el servidor (se lo cree|acepta|confia)|no (valida|comprueba)|se (fia|lo cree|lo traga)|administrador|empleado*|admin|acepta*|compr*) @22
      (hueco|agujero|fallo|grieta|coladero|puerta trasera|backdoor|trampa) & (seguridad|colar*|colarse|acceder|entrar|robar|datos|contrasena*|administrador|parche*|taparon|tapasteis|explotar*|aprovech*) & (vuestr*|su|sistema|web|app|servidor|encontr*|descubr*|se esquiva|portal|red|api|cualquiera) @24
      (vi|veo|he visto|encontre|he encontrado|descubri|me tope|localice) & (panel|carpeta|copia|base de datos|clave|contrasena|token|credencial*|documento* interno*) & (internet|public*|abiert*|sin (clave|contrasena|proteccion)|google|al alcance|accesible|buscador|expuest*) @24
      (mi (hij*|niet*|sobrin*|gato|crio)|un (chaval|nino|chico)|los (alumnos|crios|chavales)|mis alumnos|sin querer|por accidente|por error|de casualidad|probando|jugando|por curiosidad|trasteando) & (descubr*|consigu*|consegui|entr*|salt*|logr*|colo|colar*|abrio|vi|salio|aparecio|accedi*) & (sistema|control parental|sin (contrasena|clave|pagar|pin|permiso)|panel|portal|administra*|cuentas|datos de|otros|de otro|contrasena*|codigo fuente|carpeta*|perfil* ajen*|todos los|cualquier) @28
      (control parental|limite de edad|verificacion de edad|muro de pago|prueba gratuita|antirrobo|bloqueo de pantalla|cerradura|desbloqueo) & ({trick}|salt*|evit*|esquiv*|burl*|quitarlo|abre*) & (siempre|cualquier*|basta|poniendo|metiendo|modo avion|reinici*|fecha|iman|destornillador|foto|dos veces|gemel*|hermano|sin) @24
      (no (he|lo he|las he|los he) (tocado|copiado|abierto|usado|publicado|explotado|descargado|cambiado)|no toque nada|no cambie nada|no baje nada|lo cerre) & (panel|carpeta|datos|contrasena*|cuenta*|acceso|base|clave*|listado|servidor|ficheros) @28
      (malas intenciones|peores intenciones|mala intencion|malintencionad*|mala fe|con maldad|un delincuente|un ladron|un hacker|un atacante) & (podria*|puede|pueden|cualquiera|facil*) & (entr*|acced*|abr*|rob*|ver|leer|cambi*|llev*|suplant*|hacer) @24
      (proxy|burp|curl|postman|devtools|inspeccionar elemento|f12|consola del navegador|script|herramientas de desarrollador) & (peticion*|api|token|respuesta|precio|datos|otro*|sin|devuelve|acepta|id) @22
      (numeros? (correlativ*|consecutiv*|seguid*)|id consecutiv*|de uno en uno|el numero siguiente|numero de al lado|siguiente numero) & (enlace|url|factura*|pedido*|ve|abre|descarg*|reserva*|entrada*|otr*) @22
      (pin|codigo|clave|contrasena*) & (siempre (es|son|la|el)|ultimas? (cifras|numeros|digitos)|1234|0000|fecha de nacimiento|la misma para todos|igual para todos|el mismo para todos|es el (dni|numero)|adivin*|de fabrica) & (todos|todas|cualquiera|vuestr*|sus|entra*|routers|camaras|puertas|alumnos|clientes|portal|serie|modelo) @24
      (pregunta|respuesta) .. seguridad .. (vacia|en blanco|cualquier*|salta*)
      (sigue|siguen|seguia|todavia|aun) .. (entrando|pudiendo|abriendo|teniendo acceso|acceso|abre|entra) & (dada de baja|dado de baja|caducad*|desactivad*|anulad*|despedid*|se fue|se marcho|baja|borrad*|vendi|ex*|cancelad*|cambie|antigu*) @22
      (http|sin cifrar|texto plano|en claro|sin https|wifi abierta|sin proteccion|puerto) & (camara*|contrasena*|video|datos|trafico|correo*|formulario|mensajes|imagen|audio) & (vuestr*|su|sus|cualquiera|red|ver|leer|captur*|se (ve|ven|lee|envia)) @24
      (camara*|panel|base de datos|servidor*|archivos|documentos|carpeta*|facturas|impresora*|red interna) & (internet|desde fuera|desde casa|wifi de (invitados|clientes|cortesia)|wifi abierta|cualquiera) & (sin (meter|poner|pedir|ninguna|clave|contrasena|login|usuario)|se (ve|ven|accede|entra|abre|abren)|da acceso|llego a|acced*) @24
      codigo* .. (en la (propia)? respuesta|en el (html|codigo fuente|inspector)|viene en la url|sale en la url)
      (levanta|abre|abren|sube|desbloquea|arranca|enciende) .. (barrera|puerta|porton|torno|coche|cerradura|persiana|taquilla|patinete) .. (si|con|al|metiendo|pasando|aunque|sin)
      (sesion|sesiones|cookie*|token*|accesos) & (siguen|sigue|seguian|continua*|quedan|queda) (abiert*|activ*|valid*|funcionando|iniciad*|vivas) & (cambi* (la)? (contrasena|clave)|cerre sesion|cerrar sesion|tras|despues|otro*|todos los) @22
      (subir|sube|suba|acepta|admite|deja) .. (ejecutable*|exe|php|script*|html|svg|macros|codigo) & (formulario|carpeta|servidor|avatar|adjunto*|public*|web|portal|ejecut*) @22
      cualquiera (que|con) .. (sepa|tenga|conozca|mi|tu|el|la|un) & (puede|podria) & (cambi*|ver|entr*|cancel*|acced*|leer|borr*|modific*|recoger|abrir|suplant*) & (email|correo|numero|dni|telefono|apellido|enlace|reserva|cuenta|matricula|codigo|datos) @26
      (guarda*|almacena*|envia*|manda*|viaja*|muestra*) .. (contrasena*|clave*|tarjeta*|pin|dni) .. (texto|sin cifrar|claro|legible|visible|plano)
      (se (abre|abren|resetea|desbloquea|desactiva|apaga|duplica|activa|puede (abrir|votar|entrar|canjear|saltar))) & (con (un|una) (iman|clip|tarjeta|foto|fotocopia|destornillador|ganzua|moneda|mando)|dejando pulsad*|manteniendo pulsad*|borrando|con solo|con tan solo|dos veces|sin limite|apagando|desenchufando|quitando la pila|reiniciando) @18
      (al azar|probando|pruebo|probar|a voleo|fuerza bruta|por sorteo) & (numeros|codigos|bonos|cupones|tarjetas|pines|claves|combinaciones) & (saldo|acepta|valid*|funciona|dice|entra|abre|encontr*|acert*|acierto|sale) @22
      (con|desde|como) .. (la|una|un|mi)? (sesion|cuenta|usuario|perfil) (de|como)? (invitado|alumno|cliente|basico|normal|prueba|gratis|gratuita) & (llego|accedo|entro|puedo|veo|panel|administra*|facturacion|todo|premium|otros) @20
      (dos veces|varias veces|rapido|a la vez|al mismo tiempo|desde dos (moviles|pestanas)) & (boton|pulsas|pulsar|das|clic|pinchas|canjear|pedir) & (regalo|premio|descuento|saldo|puntos|doble|duplic*|bono|gratis|cobra solo) @22
      (lector|torno|maquina|sistema|app|camara|sensor|reconocimiento|cajero) .. (acepta|se traga|da por bueno|da por valido|reconoce|lee|valida) .. (fotocopia|foto|captura|pantallazo|caducad*|cualquier*|copia|otra persona|dedo de|cara de|falso|falsa)
      (fotos|videos|archivos|documentos|facturas|albumes) .. (privad*)? .. (se (abren|ven|descargan)|accesibles) .. (con|solo|sin|cualquiera)
      (cambi*|modific*|tocando|alter*|sum*|edit*) .. (id|numero|parametro|codigo|cifra|digito|referencia) & (veo|ve|ven|sale|salen|abro|abre|accedo|descargo|aparec*) & (todo el mundo|todos|otros|otras|otro|otra|cualquiera|ajen*|demas|gente|vecino) @22
    `,
    unless: `
      ${settled}
      (curso|master|estudio|libro|examen|charla|formacion|temario) .. (seguridad|inyeccion|hacking|ciberseguridad)
      (programa|politica|reglamento) .. (bug bounty|recompensas)
      (lista|listado|boletin) .. (vulnerabilidad*|parches)
      (afectad*|afecta) .. (vulnerabilidad|log4j)
    `,
  },
} satisfies Wordings;
