import type { Wordings } from '../../wordings';

const staff =
  'tecnic*|estafeta*|funcionari*|agente*|instalador*|motorista*|entregador*|operador*|trabalhador*|vendedor*|carteiro*';
const hurt =
  'hospital|hospitais|urgencia|urgencias|pronto socorro|ambulancia|inem|samu|bombeiros|uti|cuidados intensivos|pontos|vomit*|desmai*|tontur*|tonto*|tonta*|nause*|enjoad*|intoxic*|envenen*|sangu*|sangr*|fratur*|gesso|colar cervical|ferid*|ferimento*|cortou|cortei|magoou|machuc*|mago*|morreu|morrer|morto|morta|mortos|morte|matou|matar|mata|matava|desidratad*|sem ar|sufoc*|asfixi*|convuls*|alergi*|inchad*|inconsciente|nao acordava|dor de cabeca|dores de cabeca|dedo*|mao|maos|perna*|pe|braco|cabeca|cara|olho*|pele|tornozelo|joelho|bebe|crianca*|filho|filha|neto|neta|sobrinh*|gravida|idos*|avo|por pouco|por um triz|milagre|quase|sorte|atropel*|afog*|encurral*|entalad*|prens*';
const gear =
  'aparelho*|maquina*|caldeira*|esquentador*|aquecedor*|termoacumulador|panela*|ferro|torradeira|chaleira*|fogao|forno|placa|micro ondas|microondas|fritadeira|airfryer|varinha|liquidificador|cadeira*|cadeirinha|carrinho|berco|trotinete*|trotineta*|patinete*|bicicleta*|bike|moto|carro*|veiculo*|autocarro*|onibus|taxi|uber|elevador*|escada*|escadote|varanda*|corrimao|portao|porta|portas|baloico*|balanco*|escorrega*|brinquedo*|boneco*|peluche|pilha*|bateria*|carregador*|tomada*|cabo*|fio*|poste*|quadro eletrico|chuveiro|torneira*|piscina|tecto|teto|armario|roupeiro|estante|movel|prateleira*|janela*|cama|beliche|cinto*|fivela|fecho|travao|travoes|freio|freios|pedal|pneu*|airbag|direcao|acelerador|sensor*|comando|alarme|detetor*|insulina|remedio*|medicamento*|comprimido*|dose|dosagem|xarope|creme|champo|shampoo|tinta|verniz|cola|detergente|produto*|oleo|spray|vela|difusor|iogurte|lata|comida|sopa|leite|suplemento*|bomba|pacemaker|monitor|termostato|app|tecnico|instalador|instalac*|instalaram|obra*|buraco|vala|tampa|contador|cozinha|casa de banho|banheiro|telemovel|celular|portatil|notebook|tablet|powerbank|box|router|roteador|ventoinha|ventilador|aspirador|cortador|serra|berbequim|furadeira|drone|capacete|cadeira auto|assento|passadeira|esteira|guincho|andaime|grua';
const danger =
  'explod*|explos*|rebent*|estour*|arrebent*|incendi*|fogo|chamas|arder|ardeu|fumo|fumaca|fumegar|faisca*|derret*|pingou|sobreaquec*|aqueceu demais|a ferver|ferver|escald*|queim*|choque*|esticao|descarga|corrente|eletrocut*|curto circuito|gas|monoxido|fuga|vazamento de gas|cheiro a|cheira a|cheiro de|solt*|desprend*|descol*|caiu|cair|cai|caem|despenc*|desab*|tomb*|virou|virar|ceder|cedeu|partiu|partir|partiu se|quebrou|abriu se|abriu sozinh*|abre sozinh*|sozinh*|fundo|nao (parou|travou|trava|freou|freia|fechou|fecha|para|apitou|tocou|disparou|segura|abre|abriu|desliga*|desligou)|falh*|pres*|estilhac*|lamina|afiad*|agulha|bolor|larva*|contamin*|vidro|veneno*|toxic*|dose errada|errad*|trocad*|dobro|a mais|expost*|descarnad*|pendurad*|abana|balanca|torto|inclinad*|afund*|rach*|enferruj*|podr*|engol*|engasg*|prend*|entalou|esmag*|ruiu|desmoron*';
const lockWord =
  'entra*|entro|entrei|entrou|entrar|abre*|abri|abrir|abriu|abrimos|aceit*|passa|passam|passei|passar|deixa*|deixou|acess*|aced*|acedi|vejo|ver|vi|le|ler|li|baix*|descarreg*|funciona*|desbloque*|valida*|autentic*|logar|loga|logou|logado|troc*|mud*|alter*|apag*|tom*|mostra*|devolv*|revela|revelou|control*|lista*|assume*|valid*';
const keyWord =
  'senha*|palavra passe|palavras passe|password*|pin|pins|codigo*|login|autenticacao|autenticar|iniciar sessao|sessao|2fa|dois fatores|biometria|impressao digital|face id|reconhecimento facial|captcha|token*|chave*|credencia*|conta*|painel|admin|administrador*|root|verificacao|utilizador*|usuario*|cartao|fechadura*|portao|porta|cancela|cofre|catraca|torniquete|cacifo|barreira|alarme|camara|camera|router|roteador|wifi|api|servidor|base de dados|banco de dados|backup|pasta|diretorio|repositorio|bucket|link|url|formulario|site|app|aplicacao|aplicativo|portal|sistema|leitor';

/** Portuguese words that mean the same, and the pairs of them that make a trigger, in any order: safety and security. */
export const harm: Wordings = {
  safety: {
    lists: { 'any-staff': staff, 'any-hurt': hurt, 'any-gear': gear, 'any-danger': danger },
    phrases: `
      (antes que|podia ter|poderia ter|podia acabar|poderia acabar|vai acabar|esperar que|a espera de) .. (desgraca|tragedia|corrido mal|morr*|acidente|machuc*|magoe|magoado|incendio|ferid*|aconteca o pior|uma morte|matar)
      (quero morrer|queria morrer|nao quero mais viver|me matar|matar me|sumir do mapa|acabar com isto tudo|acabar com isso tudo|por termo a vida|por fim a vida|nao aguento viver|sou um peso|ninguem (vai|ia|iria) (sentir|dar pela) .. falta|deixar de existir)
      (risco|perigo) .. (de vida|vida|morte|explosao|incendio|crianca*|pessoas|iminente|serio|grave|cair|choque) & ({any-gear}|edificio|loja|rua|predio|hotel|quarto|produto|servico|voss*|voces) @20
      (mordeu|atropelou|caiu em cima|cortou se|queimou se|escorreg*|trop*) & (hospital|pontos|urgencia*|ferid*|sangu*|gesso|partiu|fratur*|braco|perna|cabeca|mae|filh*|idos*) & (vosso|vossa|voces|vcs|loja|hotel|supermercado|piso|chao|escada|produto|tecnico|motorista|estafeta|entregador|piscina) @26
      {any-gear} & (rebentou|rebentaram|explodiu|explodiram|estourou|estouraram|arrebentou|incendiou*|em chamas|pegou fogo|pegando fogo|a arder|ardeu|faisca*|derreteu|derreteram|derretid*|a fumegar|deitou fumo|deita fumo|saiu fumo|saindo fumaca|soltou fumaca|curto circuito|da choque*|dao choque*|deu choque*|dando choque|eletrocut*) @12
      (depois|desde que|por causa|apos|com o voss*|com a voss*|ao usar|meia hora|minutos|horas depois|usei|usamos|comemos|comi|bebi|bebeu|tomou|tomei|aplic*|pus|pusemos) & {any-gear} & (vomit*|tonto*|tonta*|tontur*|desmai*|intoxic*|nause*|dor de cabeca|dores de cabeca|morto|morta|morreu|morreram|alergi*|inchad*|inconsciente|urgencia*|hospital|convuls*|falta de ar|queimadura*|bolhas|sangu*) @28
      (filh*|bebe|crianca*|menin*|miud*|mae|pai|avo|sogr*|marido|mulher|esposa|net*|irma|irmao|gravida|idos*|colega|funcionari*|operador*|cliente|cao|gato*|passageir*) & (pendurad*|atirad*|projetad*|queimad*|queimou se|entalad*|soterr*|atropelad*|eletrocutad*|inconsciente|inanimad*|vomitou|vomitaram|desmaiou|urgencias|unidade de queimados|ambulancia|desidratad*|ensanguentad*|esmagad*|gesso|imobilizad*|levou (com|um choque|pontos)|escaldad*|a ferver|pescoco|por um palmo|por um triz|por pouco|ia morrendo|quase (morria|morreu|caiu|ficou)) @14
      (varanda|corrimao|guarda corpos|gradeamento|teto|tecto|muro|andaime|baloico|escorrega|telhado|claraboia|bancada|arquibancada|passadico|pontao) & (mexe|abana|solt*|parafuso*|rach*|ced*|cai|caiu|cair|balanca|tort*|desprend*|podre|ferrugem|desab*|inclinad*) @14
      !(pedal|travao|travoes|freio|freios|direcao|acelerador|cinto|airbag) & (fundo|falh*|nao (responde*|trava*|trav*|pega*|pegou|funcion*|abriu|segurou|prende)|sem resposta|pres*|sozinh*|solt*|avariad*|abriu*|abre) @14
      tomei (os|as) (todos|todas)
      tomei (todos|todas|tudo) .. (caixa|comprimidos|cartela|frasco|farmacia|remedios|medicamentos)
      (elevador|escada*|plataforma|portao|maquina|carro|cadeira|forno|aquecedor|fogao|cama|persiana|esteira|passadeira|prensa|serra|trotinete|aquecimento|termostato|termostato*) & (sozinh*|sem ninguem) & (comigo|subi*|subir|desceu|descer|arranc*|aceler*|fechou|abriu|dentro|em cima|andar|ligou*|queim*|disparou) @16
      (luva|mao|maos|dedo*|braco|cabelo|manga|pe|perna) & (presa|preso|presos|presas|apanhad*|entalad*|sugad*|prens*|esmagad*) & (maquina|prensa|porta|portao|elevador|sensor|operador*|trabalhador*|rolo|correia|sorte|milagre|por pouco|tapete|cortina|escada) @18
      (cabo|carregador|bateria|ficha|transformador|aparelho|telemovel|celular|powerbank|fonte|tomada|monitor|intercomunicador) & (quente|queimava|escaldar|escaldava|ferver|aqueceu|aquece) & (derret*|pingou|plastico|lencol|berco|cama|crianc*|bebe|cheiro|castanh*|mao|sofa|queim*) @18
      !{any-gear} & {any-danger} & {any-hurt} @22
      cheir* .. gas & !(tecnico|instal*|cozinha|predio|casa|contador|fogao|esquentador|caldeira|tont*|mal|escada*|rua|urgente|desde|forte|quarto|botija|botijao|criancas|filhos) @20
      !(nao aguento|nao consigo|nao vejo|ja nao|nao tenho|nao ha) .. (mais|saida|solucao|forcas|esperanca|viver|vale a pena|sentido) & (desaparecer|morrer|vida|cartas|despedi*|despejo|sem mim|acordar|viver|para sempre|de vez|acabar com) @24
      !(desaparecer de vez|desaparecer para sempre|sumir de vez|nao quero acordar|dormir e nao acordar|por fim a (tudo|isto|minha)|acabo com a minha|acabar com o sofrimento|(cartas|carta|bilhete) de despedida|seria melhor (para todos)? (se eu|sem mim|eu morrer)|(ja)? nao quero ca estar|nao quero estar (aqui|ca|viv*)|tomei (todos|tudo|a caixa|os comprimidos|a cartela)|cortar me|me cortar|me cortando|fazer me mal|me enforcar|enforcar me|tirar a (propria|minha) vida|pensei em me matar|penso em morrer)
      (parto|partir|partimos|quebro|quebrar|arrebento|rebento|mato|matar|dou (um|uns)? (tiro|tiros|porrada|murro|soco|tareia)|pego fogo|boto fogo|ponho fogo|meto fogo|deito fogo|incendeio|queimo|espero|faco uma desgraca|acerto contas|acabo com|espeto|esfaqueio|explodo|rebentar|bomba) & (vos|voces|vcs|ele|dele|ela|perna*|cara|dentes|focinho|tudo|todos|balcao|funcionari*|loja|escritorio|sede|agencia|entregador|estafeta|motoboy|tecnico|alguem|ai dentro|la dentro|gente|saida) & (se|ou|senao|amanha|vou|apareco|apareca|aparecer|sei|avis*|entro|ver|apanho|apanhar|devolv*|de novo|outra vez|juro|quando) @26
      sei (onde|a que horas|quem|a hora|em que) & (trabalh*|mora*|vive*|sai|saem|saida|voces|vosso|vossa|familia|filhos|casa|carro|estacion*) @16
      (jogador|desconhecido|utilizador|usuario|alguem|homem|adulto|tipo|cara|perfil|gajo|sujeito|membro|streamer) & (filh*|menino|menina|crianca*|menor|sobrinh*|# anos|aluna*|miud*) & (ameac*|morada|endereco|escola|faca|encontr*|fotos|nua|nudes|sexual|cortar se|cortar|suicid*|matar|esperar|intim*|presente*|segue|persegu*|chantag*|sozinh*|desafio*|camera|camara|webcam) @28
      (desafio*|grupo|video*|jogo|rede|live) & (filh*|menino|menina|crianca*|menor|sobrinh*|# anos|alun*|miud*|adolescente*) & (enforc*|asfix*|cortar*|suicid*|automutil*|desmai*|morrer|sufoc*|comprimidos|ferid*|apagao|saltar) @26
      (motorista|condutor|taxista|entregador|estafeta|motoboy|instalador|tecnico|piloto|chofer|motorista do|vigilante|seguranca|monitor) & (bebad*|embriagad*|alcool*|drogad*|a dormir|adormec*|dormiu|dormindo|sinal vermelho|vermelhos|semaforo*|contramao|contra mao|a cheirar|telemovel (na mao|enquanto|a conduzir)|alta velocidade|# km|quase (bateu|batemos)|arma|apalp*|assedi*|agarr*|trancou|tocou me|me tocou|seguiu me|me seguiu) @20
      (ex|ex marido|ex namorado|ex companheiro|agressor|perseguidor|stalker|marido) & (ordem de afastamento|medida protetiva|afastamento|restricao|violencia|violent*|amea*|persegu*|escondid*|fugi*|abrigo|medo|bat*|agredi*) & (morada|endereco|porta|casa|sabe|localiz*|numero|telefone|deram|apareceu|veio|encontr*) @30
      (dose|dosagem|insulina|remedio|medicamento|comprimido*|unidades|glicemia|glicose|receita|bomba|medidor) & (errad*|troc*|dobro|dez vezes|a mais|em vez de|quando o medico|nao bate|marcava|mostrava|calculou|sugeriu|administrou) & (tomou|tomei|deu|deram|dei|injet*|app|mae|pai|avo|filh*|mulher|marido|hospital|confus*|desmai*|baixa|alta|chao|sorte|quase|medico|farmacia) @28
      (cabo*|fio*|poste*|arvore|candeeiro|muro|vala|buraco|tampa|andaime|placa|varanda*|telha*|ramo|antena) & (pendurad*|solt*|caid*|caiu|cair|tort*|inclinad*|baix*|descarnad*|a altura|aberto|aberta|sem tampa|sem protecao|no chao|agua|poca|charco|chuva|abana|balanca) & (crianca*|gente|pessoas|alguem|passeio|calcada|escola|rua|passar|passa|andar|peoes|idos*|vizinh*|quintal|cao|urgente|antes que|perigo) @28
      !(elevador|escada rolante|portao|teleferico|monta cargas|plataforma elevatoria|cadeira elevador*) & (caiu|cai|desceu|subiu|pres*|trancad*|fechad*|parou|nao para|despenc*|salto*|solavanco*|sozinh*|em cima|abriu|aberto) & (gravida|crianca*|idos*|mae|pai|avo|marido|pessoa*|gente|dentro|metro*|andar*|cabeca|mao|ferid*|horas|hospital|pe|perna|desgraca|alguem) @26
      (tomei|levei|apanhei|deu me|leva se|apanha se|levou|tomou) .. (choque*|esticao|descarga (eletrica)?)
      (fumo|fumaca|faiscas|chamas|fogo|incendi*|explo*|derret*|sobreaquec*|eletrocut*|fios (descarnados|soltos|a vista)|fuga de gas|cheiro a gas|monoxido|inch*) & (aquecedor|caixa|bateria|casa|quarto|criancas|crianca|bebe|mao|perna|pele|tapete|parede|poste|aparelho|chaleira|trotinete|carregador|tomada|comprei|sofa|colchao|cozinha) @16
      (bateria|carregador|aparelho|telemovel|caixa|cabo|aquecedor) & (queimou|queimad*|queimadura*|ferid*) & (me|meu|minha|filho|filha|perna|mao|dedo*|cara) @16
      !(nao|nenhum*|sem) .. (motivo|razao|vontade|forca|sentido) .. (viver|vida)
      (melhor) .. sem mim
      !(nao aguento|nao consigo) mais & (sem mim|morrer|vida|acabar|todos) @24
      {any-staff} & (ameac*|faca|arma|pistola|bateu|agredi*|empurr*|agarr*|apalp*|obscen*|sexua*|assedi*|encurral*|racista*|cuspi*|insult*|tocou) @16
      (alguem|crianca*|gente|pessoas) .. (vai|vao|pode|podem) .. (ser)? .. (eletrocut*|morrer|ferid*|queimar*|magoar*)
      (chamas|faiscas) .. (sairam|saiam|saem|saltaram)
      (sairam|saiam|saem|saltaram) .. (chamas|faiscas)
      (silvar|assobiar|crepitar|cheiro a queimado|cheira a queimado) & (bateria|carregador|caixa|aparelho|tomada|biciclet*|trotinete|contador|cabo|quadro|aquecedor) @16
      (tomo|tomar|engulo|engolir) .. (todos|todas|comprimidos|medicamentos) .. (comprimidos|todos|todas|medicamentos)
      !nada .. sentido
      (engoliu|engasg*) .. (pilha|peca|iman|parafuso)
      (ameac*) .. (de)? .. (matar*|bater*|morte)
      (atirar*|atiro|saltar*|salto|lancar*|lanco) .. (comboio|trem|ponte|telhado|janela|carro|varanda|metro)
      (pres*|fechad*|encurralad*) .. (hora|horas|minutos|elevador) & (emergencia|alarme|telefone|senhora|crianca*|idos*) @24
      (telefone|botao|alarme|saida) .. (emergencia|elevador|incendio) .. (mort*|avariad*|nao funciona|bloquead*)
      (fios|cabos|fio|cabo) .. (com corrente|descarnados|pendurados|soltos|a vista|expostos)
      (travoes|travao|freios|airbag|direcao) .. (falh*|nao funciona*|bloque*|nao respond*)
      (reacao alergica|intoxica*|envenena*|contaminad*|pedaco de vidro|vidro na|vidros)
      (ferid*|hospital|pontos|perna partida|braco partido|parti (o|a)|queimaduras) & (por causa|culpa|vosso|vossa|produto|aparelho|chao|escada|pessoal) @18
      (perigos*|perigo|risco de (incendio|morte|choque)) & (aparelho|produto|cabo|cabos|fios|carregador|bateria|instalacao|tomada|criancas|crianca|poste|escada) @16
      (crianca|bebe|filho|filha) .. (quase|por pouco|podia) .. (morr*|asfixi*|eletrocut*|queim*|afog*)
    `,
    unless: `
      (detetor*|detector*) de (fumo|gas|incendio)
      (curso|formacao|treino|treinamento|simulacro|simulado|primeiros socorros|romance|exercicio)
      (vinha|era|veio) (do|da) (esgoto|vizinh*|rua)
      (sem perigo|mata me|morri de rir|morro de rir|morrer de rir)
    `,
  },
  vulnerability: {
    lists: { 'any-lock': lockWord, 'any-key': keyWord },
    phrases: `
      !(qualquer (pessoa|um|cliente|visitante|utilizador|usuario|crianca|curioso|hacker)|alguem (mal intencionado|de fora|com)|um estranho|um desconhecido|pessoa mal intencionada) & (entra*|aced*|acess*|ver|ve|mud*|alter*|apag*|baix*|descarreg*|abr*|control*|assum*|le|ler|troc*|cancel*|levant*|rast*) & (conta|contas|painel|sistema|camara*|camera*|ficheiros|arquivos|api|base|reuniao|sala|senha*|servidor|localizac*|fechadura*|porta*|encomendas|faturas|perfil|perfis|reservas|consultas) @22
      !nao (devia|deveria|era suposto) ser possivel
      mal intencionad* & (conta*|dados|entrar|usar|acesso|sistema|aceder|senha|codigo|link|porta|app|site) @20
      (descobri|encontrei|reparei|notei|detetei|dei conta|percebi|apercebi) .. (falha|brecha|buraco|furo|vulnerab*|problema de seguranca|erro de seguranca|porta dos fundos|backdoor)
      admin admin
      (camara|camera|transmite|stream|http|porta|ip|telnet|ssh|painel|api|router|roteador|fechadura|servidor|base de dados|pasta|impressora|bucket) & (sem|nenhum|nenhuma) .. (login|senha|autenticacao|palavra passe|password|cifra|https) @14
      (dump|copia|backup|listagem|indice) .. (base de dados|banco de dados|tabela|clientes|pastas|ficheiros|utilizadores) & (site|publico|publica|google|internet|url|voss*|voces|aberta|aberto|descarreg*|baixar) @18
      !(senha|palavra passe|pin|codigo|password) & (errad*|outra|ao calhas|inventad*|a toa|aleatori*|trocad*|do wifi|de outr*|mal) & (entra*|passa*|passar|deixou*|aceit*|abriu|entrei|na mesma|mesmo assim|funciona) @18
      !(reposicao|recuperac*|redefinic*|repor|recuperar|redefinir|reset) .. (senha|palavra passe|password|conta|acesso) & (so|apenas|mais nada|nada mais|basta|chega|sem limite) & (pergunta*|pede|pedem|ano|data|nome|tentativas|resposta) @20
      (sem limite de tentativas|tentativas (ilimitadas|infinitas)|(nao|nunca) bloqueia (depois|apos|as tentativas))
      (quaisquer|qualquer) # (digitos|numeros|algarismos|letras)
      (telnet|ssh|root|ftp) .. (aberto|aberta|sem|expost*)
      mesmo (codigo|cupao|cupom|vale|desconto) & (outra vez|de novo|varias vezes|duas vezes|aceite|infinit*|sempre) & (aceit*|espaco|apliquei|aplica*|funciona|mete*|ponho|pus|zero) @20
      !(sem (nenhuma|qualquer)? (senha|palavra passe|password|login|autenticacao|pin|codigo|verificacao|limite|bloqueio|escapar|sanitizar|validar|cifra|https|root)|em branco|campo vazio|nada preenchido|(qualquer|quaisquer|seja qual for) (senha|palavra passe|codigo|numero|pin|digito*|nome|email|cartao|um|pessoa|comando|foto|algarismo*|valor) (serve|aleatori*)?|numero aleatori*|tentativas|tentar infinit*|infinit*|ilimitad*|nao bloqueia|senha errada|palavra passe errada|codigo errado|pin errado|por defeito|de fabrica|senha padrao|admin admin) & {any-key} & {any-lock} @20
      (cupao|cupom|cupoes|cupons|desconto*|codigo*|moedas|saldo|creditos|pontos|preco*|vale*|promocao|carrinho|milhas|diamantes|gemas) & !(infinit*|ilimitad*|acumul*|sem (limite|tope|fim)|varias vezes|outra vez|vezes sem conta|repetid*|duplic*|negativ*|a zero|zero|multiplic*|menos #|de graca|gratis) & (consigo|posso|da para|da pra|consegue*|aplic*|voltar|volto|modo aviao|hora|horas|relogio|data|espaco|truque|descobri|esquema|tirar|tiro|hack|bug|falha|meter|mete se|ponho|pus|insiro|cheguei|checkout|todo mundo|toda a gente|turma|atrasando|adiantando|ligacao|aceite|aceita) @28
      (senha|palavra passe|password|pin|codigo|credencia*) & (padrao|de fabrica|mestra|mestre|predefinid*|default|igual para todos|mesma para todos|numero de serie|1234|123456|0000|admin|ao contrario|data de nascimento|adivinh*|etiqueta|autocolante|colad*) & (router*|roteador*|modem|wifi|painel|camara*|camera*|todos|todas|qualquer|entr*|funciona*|site|maquina*|portal|fechadura*|api|internet) @24
      (github|gitlab|repositorio|.env|backup|copia de seguranca|dump|pasta|diretorio|bucket|s3|base de dados|banco de dados|chave*|token*|segredo*|credencia*|codigo fonte|manual interno|log|logs|certificado|firmware|listagem) & !(public*|abert*|expost*|qualquer (um|pessoa)|sem (senha|palavra passe|login|autenticacao)|descarreg*|baixar|baixa se|visive*|dentro do (codigo|app|apk)|no codigo|acessive*|descompil*|internet|google|texto puro|texto simples|texto claro|em claro|em texto) & (voss*|voces|vcs|site|app|api|pagament*|servidor|client*|utilizador*|usuario*|encontr*|reparei|dei com|descobri|vi|revog*|trocar|apaguem|rodar|tirem|senha*) @26
      !(porta|portao|cancela|fechadura*|cofre|torniquete|cacifo*|barreira*|catraca|leitor|garagem|alarme|cadeado|elevador) & (abre*|abri|abrir|abriu|abrimos|entr*|passa|passam|desarma|desbloque*|destranc*) & (qualquer|comando (da|de|do)|telecomando|controle (da|de|do)|controle remoto|bluetooth (do|de)|cartao (do|de|da) (metro|onibus|credito|hotel|outro|vizinho|ginasio)|codigo errado|#3 vezes|(duas|tres|cinco) vezes|folha|papel|foto|iman|clip|faca|sem (cartao|codigo|chave|registo|autoriz*)|nunca (foram|foi) (registad*|cadastrad*)|nao (registad*|cadastrad*)) @20
      (reconhecimento facial|biometria|impressao digital|face id|selfie|prova de vida|leitor de rosto) & !(foto*|fotografia|irma*|gemea*|gemeo*|outra pessoa|filh*|mascara|video|colega|enganar|enganad*|dedo|primo|prima|mae|pai) & (desbloque*|abriu|abre|entr*|aceit*|passou|passa|deixou|valid*|aprov*) @22
      (quiosque*|totem|totens|tablet|terminal|terminais|ecra|tela|computador|balcao|maquina|caixa) & (windows|ambiente de trabalho|area de trabalho|administrador|desktop|explorador|linha de comandos|prompt|ctrl|f1|deslizar|desliza|tres dedos|sair do|sai do|sai se|imprimir para) & (client*|publico|biblioteca|rececao|recepcao|loja|hospede*|sessao|aberta|pasta*|arquivos|qualquer|fica se|acesso) @26
      (inspecionar|inspetor|inspector|devtools|ferramentas de desenvolvedor|f12|codigo fonte|json|resposta da api|resposta do servidor|requisicao|pedido http|payload|consola|console|html|javascript|script*|parametro*|sql|plica|apostrofo|aspas|percent|proxy|burp|curl|postman|cabecalho*) & (mud*|troq*|troc*|alter*|vejo|vi|aparec*|devolv*|mostr*|vem|veio|vieram|da para|execut*|aceit*|reflete|retorn*|lista*|expo*|edit*|injet*|corre|roda) & !(outr*|todos|todas|nome*|telefone*|nota*|preco*|admin*|professor*|painel|client*|utente*|utilizador*|usuario*|dados|conta*|senha*|alert|codigo|token*|pagina cheia|sem) @26
      (recuper*|redefin*|repo*|reset*|restabelec*|esqueci|troca*|mudanca|alteracao) .. (senha|palavra passe|password|pin|acesso|conta) & !(sem limite|tentativas|data de nascimento|ano de nascimento|em branco|token|pergunta|so pede|apenas pede|so pergunta|outra pessoa|qualquer|email da|email de|sem confirmar|sem verificar|sem validar|telefone de|resposta|adivinh*|enumer*) & (conta*|entr*|mud*|outra|minuto*|facil|da para|consegu*|aceit*|assum*|passa*|devolv*|vai|chega|mais nada|enviad*) @26
      (telnet|ssh|ftp|root|porta aberta|portas abertas|http|sem https|sem cifra|nao cifrad*|tls|ssl|assinatura digital|assinatura do|auto assinad*|autoassinad*|mqtt|upnp|rtsp|bearer|jwt|oauth|s3|buffer|overflow|desserializacao|ssrf|rce|cve|cvss|poc|prova de conceito|zero day|0day|payload|pentester|hacker etico|divulgacao responsavel|bug bounty|security txt|pgp) & !(sem (login|senha|palavra passe|autenticac*|cifra)|nao (verific*|valid*|comprov*|confer*)|aceita (qualquer|um)|aceitam|expost*|intercet*|intercept*|descobri|encontr*|reportar|reporto|report*|voss*|voces|execut*|explor*) @22
      (controlo parental|controle parental|controle dos pais|verificacao de idade|idade|filtro|bloqueio|limite de tempo|paywall|licenca|periodo de teste|avaliacao gratuita) & !(contorn*|salt*|burl*|dribl*|enganar|engan*|pass* (por|pelo|a frente|pondo|metendo)|desativ*|ultrapass*|fur*|pondo|colocando|escrev*|mud*|trocand*) & (pin|filh*|crianca*|miud*|sobrinh*|data|hora|relogio|facil*|sozinh*|menor*|qualquer|fevereiro|reinici*|modo|vezes|nascimento) @24
      (chatbot|bot|assistente|ia|gpt|copiloto|robo) & (instruc*|prompt|token|chave*|dados de outr*|configuracao|sistema interno|outro cliente|outros clientes|segredo*|senha*) & (revel*|mostr*|diz|disse|cuspiu|cospe|deu|da|devolv*|traduz*|pedi*|peco|vomit*|conta) @24
      !(mud*|troc*|alter*|somei|subtra*|aument*|substitu*|increment*) .. (numero|digito|algarismo|letra|id|codigo|final|data|parametro|ano) & (endereco|link|url|barra|pagina|qr|fatura|bilhete|ficheiro|pdf|navegador|pedido) & (aparec*|apareceu|vem|veio|vejo|vi|abre|abri|abriu|consigo|da para|sai|saem|surg*|outr*|vizinh*|alhei*) @26
      (a quem|onde|canal|contacto|contato|email|responsavel|quem) .. (report*|comunic*|particip*|avis*|divulg*|seguranca) & (falha*|vulnerab*|brecha*|buraco*|seguranca|problema de seguranca|bug de seguranca) & (encontr*|descobri*|detet*|detect*|voss*|voces|app|site|api|sistema|report*|explor*) @24
      (injecao|xss|csrf|idor|vulneravel a|vulnerabilidade*|falha de seguranca|falhas de seguranca|buraco de seguranca|brecha de seguranca|exploit*|pentest|teste de intrusao|auditoria de seguranca|problema de seguranca)
      (buraco|falha|brecha) .. (no|na) .. (vosso|vossa)? .. (site|pagina|app|portal|sistema|api|seguranca)
      (modific*|mud*|alter*|manipul*|increment*|substitu*) & (numero|id|url|pedido|parametro|link|endereco|cookie|token) & (outro|outros|outra|outras|qualquer|alheio*|cliente) & (leio|ler|vejo|ver|entrei|entrar|aced*|acesso|abr*) @22
      (sem|nenhuma) .. (palavra passe|password|login|autenticacao|iniciar sessao|senha) & (administracao|admin|painel|pagina|api|ficheiros|dados|abre|aced*|faturas) @16
      (sessao|sessoes|cookie*|token*|link*) .. (continua*|permanec*|ainda) .. (valid*|ativ*|funcion*)
      (chave*|segredo|password|token|credenciais) .. (embutid*|texto simples|no codigo|visive*|expost*)
      (contorn*|ultrapass*|evit*|saltar) .. (login|autenticacao|pagamento|verificacao|dois fatores|password|seguranca)
      (sai da conta|terminei sessao|terminar sessao|desliguei) & (ainda|continua*|voltar) & (visive*|la|editave*|ver|acessive*|abert*) @22
      (aceita*|permite*) .. (valor*|preco*|quantidade*|montante*) .. (negativ*|arbitrari*)
      (preco|valor|total) .. (pode|da para|permite) .. (mudar|alterar|manipular|modificar) & (url|pedido|formulario|carrinho|api) @18
      (ver|ler|abrir|descarregar) .. (outros|alheio*|qualquer) .. (encomendas|faturas|mensagens|ficheiros|contas|dados)? & (url|link|numero|api|id|mudando) @20
      link .. (recuperac*|acesso|convite|confirmac*) .. (funciona|continua|vale) .. (depois|ainda|valido|apos)
      (leio|ler|ver|vejo|descarregar) .. (configuracao|codigo fonte|base de dados|ficheiros do sistema|copias)
      (roubar|sequestrar|tomar) .. (contas|sessoes)
      (aumentando|aumentar|subindo|incrementando|adivinh*|somando) & (numero|id|url|parametro|algarismo) & (qualquer|outro*|outra*|todos|alheio*) @20
      (antigos|antigo|ex) (funcionari*|colega*|colaborador*|trabalhador*) .. (ainda|continua*|consegue*) .. (acesso|aceder|entrar|ver)
      (palavra passe|password|senha|pin) .. (texto simples|nao cifrad*|visive*|em claro|legive*)
      (dois fatores|autenticacao|captcha|verificacao) .. (pode|da para) .. (contornad*|contornar|saltar|evitar|desativar)
    `,
    unless: `
      (curso|formacao|palestra|treinamento|aulas|workshop|auditor|auditoria|edital|questionario)
      (vulnerabilidade*|falha*|brecha*) .. (corrigid*|resolvid*|tapad*|corrigiram|publicaram)
      (corrig*|patch|remendo|correcao|atualizacao|lista|boletim) .. (da|das|de|do) .. (vulnerabilidade*|falhas)
    `,
  },
};
