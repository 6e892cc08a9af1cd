import type { Wordings } from '../../wordings';
import { faults } from './faults';

const months =
  'janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|natal|pascoa|carnaval|verao|ferias|segunda|terca|quarta|quinta|sexta|sabado|domingo|ontem|anteontem|hoje|(semana|mes|ano) passad*|inicio do mes|fim do mes';
const told =
  'liguei|ligamos|ligou|telefonei|telefonamos|telefonou|escrevi|escrevemos|escreveu|mandei|mandamos|mandou|enviei|enviamos|falei|falamos|falou|fui|fomos|foi|pedi|pedimos|pediu|reclamei|reclamamos|reportei|reportamos|avisei|avisamos|contactei|contatei|contactamos|contei|expliquei|disse vos|disse|passei|abri|abrimos|preenchi|lembrei|relembrei|insisti|vim|viemos|perguntei|respondi|comuniquei|registei|registrei|solicitei|informei';
const canal =
  'facebook|face|instagram|insta|zap|zapzap|whats|whatsapp|chat|site|telefone|telefonema|linha|loja|balcao|email|mail|emails|twitter|app|aplicacao|aplicativo|formulario|carta|cartas|carta registada|sms|pessoalmente|0800|central|ouvidoria|sac|messenger|forum|redes sociais|presencial*|mensagem|chamada';

/** Portuguese words that mean the same, and the pairs of them that make a trigger, in any order: contracts, outages, defects, contacts and customers. */
export const service: Wordings = {
  ...faults,
  churn: {
    phrases: `
      !(quero|queria|queremos|gostaria de|pretendo|pretendemos|vou|vamos|decidi|decidimos|penso|pensamos|desejo|estou a pensar em|estou pensando em) .. (sair|desistir|rescindir|deixar|largar|abandonar|trocar de|mudar de|cancelar tudo|dar baixa|por fim|desvincular*|dar por terminad*) & (contrato|voces|vcs|vosso|vossa|plano|operadora|empresa|banco|seguradora|ginasio|academia|assinatura|clube|pacote|convosco|fornecedor*) @18
      (perdi|perdemos|perderam|quebr*) .. (confianca|paciencia|vontade) & (voces|vcs|vosso|vossa|sair|cancel*|outr*|contrato|continuar|marca|servico|encerr*|empresa|troc*|mud*) @18
      (ofereceram|oferecem|oferece|propuseram|fazem me|fizeram me|deram me|dao me) & (mesmo|menos|metade|mais barat*|melhor|por #) & (euros|reais|atend*|preco|mensal*|mes|desconto) @16
      (dou vos|dou lhes|tem|teem) .. ate & (convencer*|fim da semana|fim do mes|sexta|segunda|amanha|dia #) & (senao|ou|para|proposta|numeros|vou|vamos|conta) @20
      (a ver|anda a ver|ando a ver|andamos a ver|vou ver|procuro|procurar|a procura|cotar|cotando|comparar|olhando|vendo|sondar|sondando) .. (outra|outro|outras|outros|alternativa*) .. (comercializadora|operadora|seguradora|banco|empresa|companhia|fornecedor*|ginasio|academia|escola|plataforma|internet|energia|app)
      (reserv*|marc*|compr*|inscrev*|encomend*|assin*) .. (noutra|noutro|em outra|em outro|na outra|no outro) .. (cadeia|hotel|companhia|loja|academia|escola|ginasio|clinica|marca|site|supermercado|empresa|operadora)
      (duvido|nao creio|nao me parece|dificilmente|nao deve*|improvavel|pouco provavel|sem intencao|sem interesse) .. renov*
      (porto|portar|portabilidade do|exportar|exporto) .. (numero|linha*|numeros|favoritos|biblioteca|apolice*|clientes|catalogo)
      (prefiro|preferimos|preferia|preferiamos|mais vale) .. (ir|passar|mudar|procurar|voltar) .. (a|ao|para|outr*|noutr*|sitio)
      (fart*|cansad*|cansei|saturad*|pessim*|paciencia) & (levo|levar|passo|transferir|migrar|outra marca|outro programa|outra app|concorr*) & (como|onde|para|favoritos|dados|biblioteca|contas|tudo) @26
      (pens*|pond*|consider*|ando|estou) .. (em|a)? .. (fechar|encerrar|largar|deixar|abandonar|sair|trocar) .. (conta|banco|voces|vos|servico|plano|operadora|seguro|ginasio|academia|app)
      (ja (assinei|tenho|temos|mudei|reservei|reservamos|instalei|baixei|falei)|acabei de|acabo de|vamos|decidimos|decidi|votaram|votamos|resolvemos|resolvi|optamos|assinei|assinamos|reservei|reservamos|inscrevi|abri conta|instalei|baixei|comprei|a caminho|estou a ver|ando a ver|olhando|vendo|orcamento|proposta|cotacao|fechar com|fechei com|assino com|assina com|pass* (me)? para|migr*|mudo|mudamos|mudar|vou|troco|trocamos|trocar|experiment*|testar|testei) & (concorrent*|concorrencia|(outra|outro) (operadora|operador|empresa|companhia|banco|seguradora|plataforma|app|aplicativo|aplicacao|marca|fornecedor|fornecedora|comercializadora|cadeia|rede|loja|supermercado|academia|ginasio|escola|jogo|servico|provedor|provedora|prestador|sitio|lado|programa|software|sistema)|banco da frente|{rival}) & (menos|metade|barat*|melhor*|cancel*|fart*|cansad*|cansei|ate|tchau|adeus|levo|levar|exportar|sem|porque|trat*|por causa|depois|anul*|amanha|segunda|janeiro|verao) @30
      (dou vos|dou lhes|dou te|tem ate|ultima (chance|oportunidade|hipotese)|ou (me|nos)? (fazem|baixam|melhoram|arranjam|resolvem|arrumam|dao|deem|da)|se nao|senao|caso contrario|a menos que) & (saio|saimos|cancelo|cancelamos|mudo|mudamos|vou embora|vou me embora|vou me|levo|passo|passamos|troco|trocamos|porto|fecho|fechamos|assino|assina com|assinamos|tchau|adeus|perdem|rescindo|rescindimos|encerro|outra operadora|concorrencia|concorrente) @26
      (apaguei|desinstalei|desinstalar|desinstalando|removi|apagar|apago|excluir|exclui) & (app|aplicacao|aplicativo|jogo|programa|vossa|conta|navegador|antivirus) & (concorrent*|cancel*|fart*|cansei|cansad*|assinatura|passe|subscricao|adeus|tchau|nunca mais|pior*|estrag*|publicidade|anuncio*) @24
      (ultima|ultimo) (compra|encomenda|vez|fatura|ano|pedido|estadia|mensalidade|noite) .. (convosco|com voces|com vcs|aqui|vossa|na vossa|nesta)
      !(nunca mais|nao (volto|voltamos|voltarei|voltaremos)) .. (compr*|reserv*|encomend*|assin*|contrat*|por os pes|viaj*|convosco|com voces|com vcs)
      !(nao|deix*|tirem|tirar|retirem|desativem|desliguem|parem|cancelem) .. (renovacao|renovar|renovem|renovamos|renovarem|renove|matricul*|inscric*|fidelizacao)
      (penalizacao|multa|custo*|taxa|indemnizacao|pago|pagar|fidelizacao|fidelidade|aviso previo|pre aviso) & (sair|saio|saindo|ir embora|vou embora|vou me embora|antes do fim|antes dos|antes de|romper|quebrar|desistir|largar|acabar) @18
      (portar|porto|levar|levo|tirar|transferir|passar|exportar|migrar|exportacao) & (numero*|linhas|contas|ordenado|credito|biblioteca|dados|catalogo|notas|favoritos|marcadores|tudo|carteira|apolice*) & (sair|saio|outr*|concorrent*|{rival}|embora|fart*|cansad*|migr*|encerr*|fechar|fim do contrato|acabar|vou para|mudo) @24
      (perderam|perdem|vao perder|acabam de perder|menos um|menos uma) .. (client*|assinante*|subscritor*|socio*|utilizador*|usuario*|utente*|jogador*|passageiro*)
      (cansei|fartei me|cansamos|estou farto|estou farta|de saco cheio|perdi a paciencia) & (cancel*|encerr*|sair|saio|tirem|embora|desist*|adeus) @20
      (cancela|cancele|cancelem|encerra|encerre|encerrem|anulem|fechem|desativem|rescindam|terminem) .. (meu|minha|nosso|nossa|o|a) .. (plano|conta|assinatura|contrato|linha|passe|adesao|apolice|matricula|inscricao|servico|debito direto|internet|pacote|cartao|mensalidade)
      (deliber*|decidiu|votou|votaram|aprovou|unanimidade|assembleia|direcao|administracao|socios) & (rescindir|cessar|terminar|mudar de|trocar de|migrar|nao renovar|sair|outra empresa|outro fornecedor) @22
      (pago|pagaria|pagava|pagar|fica|sai|ofere*|cobra*|faz*) .. (menos|metade) & (na|no|noutr*|outr*|la|vizinh*|concorr*|{rival}|endesa|edp|galp|iberdrola|claro|tim|oi|vivo) & (mud*|proposta|cancel*|sair|saio|troc*|baix*|contraproposta|cobr*|ofer*) @26
      (cancel*|rescind*|encerr*|termin*|denunci*|fechar|fechem|anular|acabar|desistir) .. (com)? .. (contrato|subscricao|assinatura|conta|servico|linha|apolice|adesao|acordo)
      (rescisao|denuncia|cancelamento|resolucao) .. (contrato|servico|linha|conta|assinatura|acordo|imediat*)
      !nao .. (renov*|prorrog*|prolong*)
      (sair|vou me embora|vou embora|deixar-vos|deixar vos|abandonar) .. (da|de|do)? .. (vossa|empresa|operadora|voces|vosso|companhia)
      (mud*|pass*|portabilidade|troc*|transfer*) .. (para|de) .. (nos|meo|vodafone|nowo|digi|outro|outra|concorrencia|operador*)
      (melhor|mais barat*) .. (oferta|preco|noutro|noutra|concorrencia|outro lado|condicoes) & (sair|noutr*|outr*|mud*|concorrencia|deixar) @14
      (avali*|procur*|compar*|consider*|estud*|ver) .. (outros|outras|alternativ*) .. (fornecedor*|operador*|solucoes|empresas|opcoes|prestador*)
      !nao .. (motivo|razao|motivos) .. (continuar|ficar) .. (convosco|com voces)
      !(ja nao|nao) .. (quero|preciso) .. (servic*|dela|conta|continuar)
      (abrir|abrimos|lancar|lancamos) .. (concurso|novo concurso)
      !nao .. (vou|vamos) .. precisar
      !nao .. renovem
      (ultima fatura|ultimo mes) .. (convosco)
      (portabilidade|portar o numero)
      (procurar|ver|ir) (noutro|para outro|outro) (lado|sitio)
      (perderam|perdem|perder) .. (um|uma) client*
      !nao .. (continuar|continuamos|prosseguir|prosseguimos|seguir) .. (convosco|com voces|cliente|contrato|assinatura|assim)
      (fechem|desliguem|cancelem) tudo
      (levo|levar|transfiro|passo|mudo) .. (internet|numero|linha|seguro|luz|telemovel) .. (para|da|do)
      (terminar|rescindir|cessar|denunciar|nao renovar|por fim) & (acordo|contrato|colaboracao|relacao|parceria) @14
    `,
    unless: `
      (fico|ficamos|continuo|continuamos) .. (com gosto|feliz|content*|por ca|por aqui)
      (cancelou|cancelei|encerrou) .. (linha dele|linha dela|outro|outra|antig*|anterior)
      !nao .. (planeio|penso sair|quero sair|pretendo|tenciono)
      (adorei|adoro) .. (atendimento|servico)
      (acabei|vim|venho|mudei|passei) .. de (outro|outra)
      (numero|linha|contrato|internet) .. para (voces|ca)
    `,
  },
  'repeat-contact': {
    lists: { 'any-told': told, 'any-month': months, 'any-canal': canal },
    phrases: `
      !(mais uma vez|novamente|outra vez|de novo) & (escrevo|contacto|contato|venho|ligo|peco|reclamo|solicito|entro em contato|entro em contacto|abro|estou a escrever|estou escrevendo) & (ninguem|sem (resposta|solucao)|nao (resolv*|respond*|foi|fizeram)|mesm*|continua*|ainda|sobre|por causa|nada) @22
      !(como (ja)? (disse|expliquei|informei|referi|relatei|mencionei)|ja (vos|lhes)? (disse|expliquei|informei|referi|relatei|pedi)) & (vezes|anteriormente|antes|semana*|mes|meses|outra|chamada*|emails|mensagens|colega*|atendente*|ontem|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro) & (continua*|ainda|nada|ninguem|sem|mesm*|sempre|nao|repetir|de novo) @26
      !(ha|faz|desde) .. (semanas|meses|anos|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|natal|pascoa|verao) & (ligo|ligar|ligando|escrevo|escrever|escrevendo|peco|pedir|pedindo|reclamo|reclamar|reclamando|tento|tentar|tentando|ando|insistindo|insistir|cobrando resposta|a espera|esperando|aguardo|aguardando) & (ninguem|nada|sem|sempre|resposta|retorno|solucao|dizem|desculpa*|enrol*|jogo) @24
      {any-told} .. # .. {any-told} .. #
      (duas|tres|quatro|varias|#2) (manhas|tardes|idas|deslocacoes|viagens|horas) & (balcao|loja|agencia|servico*|fui|estive|gastei|perdi|senha|fila) & (disseram*|mandaram*|continua*|nada|sistema|volt*|ainda) @24
      (relatos|reports|mensagens|emails|mails|cartas|pedidos|queixas|comunicacoes|chamadas|reclamacoes) (minhas|meus)? (de|dos dias|do dia|dos) # (e)? # (e|de|do|sem|#)
      (disseram|prometeram|garantiram|juraram|responderam|dizem) & (segunda vez|da segunda|nas duas|das duas|de ambas|outra vez|de novo|todas as vezes|de cada vez) @22
      (respond*|contactei|liguei|disseram|falei|atenderam|transferiram|passaram|mandaram|disse) & (depois|a seguir|logo) ..8 (depois|a seguir|por fim|logo a seguir|finalmente) @24
      (mais uma|outra|nova|ultima) tentativa & (twitter|linha|carta*|email*|chat|telefone|resposta|contacto|contato|resultado|voces|vcs|por aqui|de falar) @20
      nem .. nem .. (deram resultado|resolv*|respond*|adiant*|serviu|serviram|atend*)
      (primeir*) .. (disse*|diz|mandou|pediu) & (segund*) & (terceir*|outr*|disse*|desligou|diz|pediu|mandou) @24
      {any-told} .. {any-month} .. {any-told} .. {any-month}
      {any-told} & {any-month} ..5 {any-month} & (continua*|ainda|nada|sem|ninguem|nunca|agora|sempre|mesm*|outra vez|de novo|volt*|nem|resposta|sigo|aqui estou|dizem|disseram) @28
      (email*|mail|mails|mensage*|carta*|chamada*|ligac*|protocolo*|comunicac*|pedido*|reclamac*) & (dia # .. dia #|# de .. # de|(#|{any-month}) e (#|{any-month})) & (sem|nenhum*|nada|ninguem|continua*|ainda|mesm*|resposta|agora|sempre|outra vez|de novo|reitero|tod*|copia|mais uma) @26
      (email*|mail|mails|mensage*|carta*|chamada*|ligac*|protocolo*|comunicac*) de .. # .. # .. #
      !{any-told} .. {any-canal} .. {any-canal} & (ja|ninguem|nada|nenhum*|sem|nunca|continua*|ainda|resolv*|respo*|joga*|outra vez) @24
      {any-canal} .. (manda|mandam|joga|jogam|empurra|empurram|remete|remetem|passa|passam|envia|enviam) .. {any-canal}
      (terceir*|quart*|quint*|sext*|setim*|3º|4º|5º|6º|3o|4o|5o|3a|4a|5a|3ª|4ª|5ª|#3 #|enesim*|decim*) .. (tecnico|tecnica|atendente|pessoa|operador|operadora|agente|visita|e mail|mail|protocolo|chamado|contato|contacto|ligacao|solicitacao|follow up|funcionario|senhor|moca|rapaz|ocasiao|insistencia|aviso)
      !(#3|tres|quatro|cinco|seis|sete|varios|varias) (tecnicos|visitas|atendentes|operadores|agentes|protocolos|chamados|tickets|chamadas|ligacoes|reclamacoes|idas) & (zero|nada|nenhum*|ninguem|continua*|mesm*|ainda|sem|diferente*|resolv*|ja vao|ja foram|e agora|marcad*) @20
      perdi (ja)? (a)? conta .. (vezes|emails|chamadas|ligacoes|mensagens|tecnicos)
      (outra vez eu|sou eu outra vez|eu outra vez|eu de novo|sou eu de novo|aqui estou (eu)? (outra vez|de novo|novamente)|sou novamente|sou outra vez|ca estou eu|ca vai mais um*|mais uma (mensagem|tentativa|vez) .. (sobre|por causa|para|a ver))
      (volto a (dizer|pedir|lembrar|perguntar|repetir|insistir|reportar|abrir|enviar|mandar|explicar)|reitero|relembro|torno a (pedir|dizer|escrever)|venho novamente|venho mais uma vez|venho de novo|reforco (o|meu|a|novamente)|insisto (no|na|mais)|peco novamente|peco mais uma vez|pergunto (pela|outra vez|de novo))
      (fech*|encerr*|fechad*|encerrad*|arquiv*|conclui*|finaliz*) & (ticket*|chamado*|caso|casos|protocolo*|processo*|pedido*|ocorrencia*|reclamac*|ordem) & !(sem (resolv*|soluc*|arranj*|resposta|me|nada|ler|falar|consert*)|abri* (outro|outra|novo|nova|mais|de novo)|reabr*|abro (outro|outra|este|novo|mais)|outra vez|de novo|sozinh*|automatic*|terceir*|quart*) @22
      (cada|um|uma|primeir*) (atendente|pessoa|operador|operadora|agente|um|uma|colega|tecnico|funcionari*|moca|rapaz|vez)? .. (diz*|disse|fala|conta|pede|inventa|abre|abriu) & (outro|outra|segund*|diferente*|de novo|outra vez|versao) & (diz*|disse|fala|conta|pede|mand*|terceir*|historia|caso|coisa*) @18
      {any-told} .. {any-told} .. {any-told} & (continua*|ainda|nada|ninguem|sem|mesm*|nunca|outra vez|tres|todos|sempre) @24
      (meu|minha) (mulher|marido|filho|filha|esposa|mae|pai|secretaria|vizinha|colega) (ja)? (ligou|telefonou|escreveu|mandou|foi|falou) & (eu (fui|liguei|escrevi|mandei|ja|falei|tambem|proprio)) @20
      todos os meses .. (reporto|reclamo|peco|ligo|escrevo|aviso|repito|mesm*|mando)
      (todo mes|toda semana|todas as semanas) .. (reporto|reclamo|peco|ligo|escrevo|aviso|repito|mando)
      (prometeram|prometem|garantiram|disseram|ficaram de|ficou de|ficaram|dizem) .. (ligar|ligavam|responder|resolver|vir|tratar|contactar|retornar|devolver a chamada|passar|breve|analise|encaminhad*|48|24|72) & (outra vez|segunda vez|duas vezes|tres vezes|ambas|os dois|as duas|das duas|nas duas|de ambas|sempre|de cada vez|todas as vezes|#2 vezes|e nada|ate hoje|ate agora|continua*) @26
      !(ja) .. {any-told} .. (mas)? & (ate hoje|ate agora|sem retorno|nenhum retorno|nao retorn*|sem resposta|ninguem (me)? (respond*|lig*|resolv*|retorn*|diz*)|nao (me)? respond*|e nada|continuo (a|na|sem)|continua tudo|nada (mudou|feito|de nada|acontece*)) & (vezes|semana*|mes|meses|duas|dois|tres|outra|de novo|emails|mensagens|chamadas|tambem|varias|varios|tudo) @24
      (copio|copiei|colo|copiar|colar|reenvio|reencaminho|anexo|junto) .. (pela (segunda|terceira|quarta)|mensagens anteriores|mensagem anterior|emails anteriores|ultimos emails|ultimas mensagens|emails de|os emails)
      (terceira|quarta|quinta|sexta|enesima|decima|terceiro|quarto|quinto|enesimo) .. (vez|email|mensagem|chamada|pedido|lembrete|ticket|tentativa|reclamacao|carta)
      quantas vezes .. (escrev*|lig*|ped*|explic*|repet*|dizer*|contact*|insist*)
      (emails|mensagens|chamadas|cartas|tickets|pedidos|lembretes) & (sem resposta|(ninguem .. (respond*|lig*|contact*))|nunca .. (respond*|respost*)|nenhuma resposta|ignorad*|nao responder*) @16
      !(apesar|depois de|mesmo apos|apos) .. (lembretes|emails|chamadas|pedidos|tentativas)
      (insist*|esper*|pec*|escrev*|lig*|ando) .. desde & (ninguem|nada|sem|nenhuma|continuo) @20
      (passam|empurr*|transfer*|mandam|reencaminh*) .. (de um|entre|operador*|departamento*|agente*)
      ticket # .. (ticket|e)? # & (agora|sempre|outra vez|este|mesmo) @20
      (recomecar|explicar|repetir|contar|comecar) .. (do zero|de novo|outra vez|tudo|sempre|historia)
      (varios|varias|muitas|inumer*|repetid*|diversos) (lembretes|emails|chamadas|tentativas|pedidos)
      (expliquei|contei|disse) .. depois & (mesmas|mesma|outra vez|agora|de novo) @24
      (mesmas perguntas|mesma pergunta|mesma resposta|mesmas respostas)
      (zero|nenhum) (progresso|avanco|avancos)
      (andamos|andar|ando) as voltas
      (segunda|terceira|quarta|quinta|sexta) (chamada|carta|semana|visita|consulta)
      (semanas|meses|dias) .. sem .. (resposta|noticias|solucao)
      (escrevi|escrito|liguei|contactei) .. (tres|quatro|cinco|varias|#3|muitas) vezes
      (respostas|resposta) automatica* & (so|apenas|somente|sempre) @14
      !(outra vez|de novo|continua*) .. (ninguem|sem) .. (lig*|respond*)
      promessa* .. (falhad*|quebrad*|nao cumprid*)
      (mandei|enviei|escrevi|fiz) .. (tres|quatro|cinco|varios|varias|#3) .. (emails|mensagens|chamadas|pedidos|cartas) & (ignor*|nada|sem|ninguem|nenhum*) @18
    `,
    unless: `
      (encomend*|compr*|reserv*|visit*) .. vez
      (terceir*|quart*|quint*) (encomenda|compra|reserva|estadia|codigo)
      a terceira foi de vez
      quantas vezes (se|e que|posso|pode|podemos|devo|e possivel)
      (adoro|adoramos|gosto cada vez|tudo perfeito|correu bem|contacto de emergencia)
    `,
  },
  'key-account': {
    phrases: `
      (faco parte|integro|sou membro|assento|sento me|tenho assento) .. (do|da|no|na|de) .. (conselho|administracao|direcao|comite)
      (gabinete|chefe de gabinete|coordeno|assistente|secretari*|assessor*|agenda|comitiva|viagens|em nome|a mando|por ordem|encargo|pedido|meu chefe|meu patrao|minha chefe|falo|escrevo|adjunt*|motorista|aqui (e)? (da|do)|equipa|staff|trabalho (com|para)|linha (do|da)) & (ministr*|governador*|reitor*|prefeit*|autarca|vereador*|deputad*|senador*|secretario de estado|embaixador*|presidente|presidencia|bispo|rei|rainha|infanta|principe*|princesa*|ceo|administrador*|diretor* geral|diretor* (financeir*|executiv*|medic*|clinic*|mundial)|dono (da|do|de)|dona (da|do|de)|proprietari*|fundador*|acionista|jogador|cantor*|apresentador*|ator|atriz|artista|conselho|xeque) @18
      (sou|fala|na qualidade de|como|enquanto) .. (vereador*|deputad*|senador*|governador*|reitor*|acionista*|membro (do|da) (conselho|administracao)|administrador* (delegad*|executiv*|do grupo|da)|dono (do|da|de) (grupo|cadeia|rede|companhia|fabrica)|embaixador*|secretario de estado|bispo|presidente (da|do) (camara|junta|grupo|conselho|federacao|associacao|sindicato|clube))
      (#20|vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cem|duzent*|trezent*|quinhent*|mil) .. (hospitais|lojas|hoteis|farmacias|municipios|fabricas|navios|camaras|escolas|autocarros|onibus|viaturas|veiculos|carros|camioes|caminhoes|aeronaves|avioes|supermercados|restaurantes|postos|estacoes|clinicas|agencias|unidades|estabelecimentos|filiais|franquead*|franquiad*|franchisad*|alunos|funcionarios|colaboradores|empregados|trabalhadores|utilizadores|usuarios|licencas|terminais|linhas|contas|delegacoes|centros|quartos|camas|leitos|predios|condominios|milhoes) & (grupo|rede|cadeia|toda|todos|todas|contrato|frota|convosco|com voces|vosso|vossa|voces|vcs|nossas|nossos|somos|representamos|represento|diret*|ministerio|universidade|federacao|matriz|sede|acordo|adjudic*|implement*|compramos|compram|gestor*|gerente*|comite|administracao) @24
      (vosso|vossa|seu|sua|de voces|dos senhores|de vcs) .. (diretor*|administrador*|vice presidente|vicepresidente|presidente|ceo|diretor comercial|diretora comercial|responsavel comercial|country manager|gerente geral|diretoria|chefe de|socio) & (combin*|acord*|pact*|promet*|disse|garant*|jant*|almoc*|copia|falei|falamos|palavra|pessoalmente|conhece*|reuniao|reunimos|assegurou|compromet*|pediu|ontem|ligou|telemovel|autorizou|contactar) @22
      (private|private banking|banca privada|segmento|platina|platinum|diamante|premier|black|executiva) & (cliente|carteira|patrimonio|aplicac*|investi*|titular|cartao) & (#1|milho*|gerente|gestor*|diret*|pessoalmente|exig*|contrato|frota|banco|agencia|convosco) @22
      (somos|representamos|respondemos por|pesamos|valemos|fazemos|geramos|compramos|faturamos|gastamos|investimos|pagamos) .. (maior*|# milho*|#5 da receita|#1000000|milho*|dos vossos|principal|principais|#5 por cento|#100 mil|quinhentos mil|receita|faturacao|faturamento|segundo maior)
      (parceir*|cliente*|conta) .. (estrategic*|platina|institucional|fundador*|numero (um|1)|corporate|global|prioritari*|chave) & (voces|vosso|vossa|vcs|convosco|gerente|gestor*|diret*|executiv*|contrato|engenheir*|esper*|exig*|quer*) @20
      (nosso|nossa|meu|minha|cade o|onde esta o) .. (executivo de contas|executiva de contas|account manager|key account|gerente de relacionamento|gestor de cliente|gestora de cliente|gestor de conta|gestora de conta|gerente comercial|gerente corporate|diretor de conta|diretora de conta)
      (acionista*|conselho (fiscal|de administracao|geral|consultivo)|comite executivo|assembleia geral|casa real|presidencia da republica|governo|ministerio|camara municipal|prefeitura|forcas armadas|marinha|exercito|universidade|federacao|embaixada|consulado|diocese|hospital universitario|petroleira|companhia aerea) & (vossa|vosso|voces|vcs|convosco|pede|exige|reuniao|toda|todas|todos|dirij*|coorden*) & (#10|responsavel|gabinete|nome|diret*|contrato|acordo|pessoalmente|decid*|convoc*|programa|sou) @24
      (alguem|pessoa) .. (com poder de decisao|que (possa)? decid*|com autoridade|da direcao|da diretoria|de topo|com galoes|com patente|ao mais alto nivel)
      (conselho de administracao|diretor geral|diretora geral|ceo|cfo|diretor financeiro|diretora financeira|ministr*|presidente|embaixador*|administrador*|autarca) & (nome|pediu|aguarda|espera|exige|quer|gabinete|assistente|secretari*|escritorio|pessoalmente|sou|solicita) @14
      (# 000|#100|milhares|centenas|cem|mil) .. (postos|utilizadores|funcionarios|licencas|linhas|trabalhadores|sedes|camas|lojas|dispositivos|colaboradores|assinantes)
      (gast*|orcamento|fatur*|pag*|volume|contrato) .. (#10000|# 000|milh*) .. (euros|ano|por ano)
      um dos vossos .. (maiores|principais|melhores|importantes|mais) .. (clientes|contas|parceiros)?
      (somos|sou|enquanto|sendo|temos) .. (parceiro|parceiros|cliente|conta|contrato) (platina|ouro|premium|estrategic*|vip|chave)
      (contrato quadro|acordo quadro|grande conta|nivel de servico|sla)
      gestor de conta .. (prometeu|disse|garantiu|prioridade|assegurou)
      (gestor|interlocutor|contacto) (proprio|dedicado|unico|pessoal)
      (dirijo|diretor|diretora|responsavel) .. (informatica|sistemas|compras|telecomunicac*) .. (de|do|da) .. (municipio|camara|hospital|universidade|grupo|ministerio|cidade|empresa|banco)
      (diretora|diretor|presidente|autarca|ministro|ministra|governador|reitor|reitora) .. (quer|deseja|exige|espera|pede|aguarda|precisa)
      (vosso|vossa) (maior|principal|melhor) (cliente|conta|parceiro)
      (# 000|#100|milhares|centenas) .. (terminais|equipamentos|computadores|telefones|caixas de correio|alunos|cartoes|maquinas)
    `,
    unless: `
      (eramos|era|antes|anterior) .. (conta|licencas|empresa)
      (se|caso) .. (chegarmos|crescermos|formos)
      sonhar
    `,
  },
};
