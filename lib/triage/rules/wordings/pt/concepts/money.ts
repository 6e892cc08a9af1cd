import type { Wordings } from '../../wordings';

const pay =
  'pagament*|cobranc*|debit*|transac*|levantament*|saque*|compra|compras|transferenci*|operac*|fatur*|valor|dinheiro|euros|autorizac*|movimento*|mensalidade*|recibo*';
const bank =
  'banco|bancari*|visa|mastercard|paypal|klarna|amex|american express|millennium|cgd|caixa|santander|novo banco|bpi|emissor*|sibs|nubank|itau|bradesco';

const moneyWords =
  'pagament*|transferenc*|transferi|pix|boleto*|ted|mb way|mbway|debit*|cobr*|deposit*|salario*|ordenado*|vencimento|reforma|pensao|aposentadoria|reembols*|estorn*|saldo|comissao|comissoes|tarifa*|taxa|taxas|iof|anuidade|juros|prestac*|parcela*|mensalidade*|cartao|cartoes|dinheiro|grana|caixa (eletronico|automatico)|multibanco|maquininha|maquina de cartao|tpa|terminal*|cheque*|levantament*|levantar|saque*|sacar|carregamento|recarga*|cambio|quantia|montante|valor|remessa|sepa|ordem permanente|euros|reais|paguei|pagar|pago|descontos|descontaram|descontado|descontou|repasse*|vendas|carteira|conta|compra|wallet';
const wrong =
  '(duas|tres|quatro|cinco|varias|#2) vezes|vez a mais|em dobro|dobrad*|duplicad*|a dobrar|2x|3x|repetid*|a mais|a menos|indevid*|errad*|(nao|n|nn|naum|num) (me)? (chegou|chegaram|chega|caiu|cairam|cai|entrou|entraram|apareceu|aparece|foi|foram|consta|recebi|recebeu|recebemos|recebo|devolv*|esta|bate|batem|saiu|sairam|deu|vejo|pass*|executa*|reconhec*|aceit*|deix*|autoriz*)|nunca (chegou|caiu|entrou|apareceu|recebi|saiu|autorizei|pedi|contratei)|sumiu|sumiram|desaparec*|preso|presa|presos|presas|parad*|retid*|retiver*|retem|congel*|bloque*|pendente*|em processamento|recus*|negad*|negou|rejeit*|devolvid*|atras*|trocad*|outra pessoa|outra conta|desconhecid*|conta (antiga|encerrada|fechada)|sem (autorizacao|avisar|aviso|me avisar|perguntar|motivo|explicacao)|cancel*|de uma (so)? vez|no mesmo dia|limbo|falh*|travou|bloqueou|ainda nada';
const upset =
  'inaceitavel|inadmissivel|inacreditavel|absurd*|vergonh*|falta de respeito|desrespeit*|abus*|palhacada|descaso|roubalheira|escandal*|revolt*|indignad*|furios*|chatead*|irritad*|aborrecid*|zangad*|descontente|descontentes|insatisfeit*|incompet*|desilud*|decepc*|nao (admito|aceito|me conformo|tolero|fico satisfeit*|estou (nada)? (satisfeit*|content*))|fart*|ridicul*|saco cheio|(dao|estao a|deem) gozar|gozar (comigo|com)|brincadeira|brincar com|exij*|exig*|quem (responde|assume|me paga|paga|da a cara)|responsabil*|indemni*|indeniz*|ressarc*|compensa*|pedido de desculpa*|desculpa* (formal|por escrito)|(quero|peco|espero|aguardo|dar|deu|da) .. (explic*|esclarecimento*|justific*)|resposta (formal|por escrito|oficial)|(quero|exijo|queremos) ser (reembolsad*|compensad*|ressarcid*|indemnizad*|indenizad*)|resposta de (um|uma|alguem)|culpa (vossa|de voces|do banco)|por (vossa culpa|erro vosso)|por escrito|formalmente|imperdoavel|lamentavel|sacanagem|enrola*|(ja)? chega|basta|resolvam|arranjem|tratem disto|deem (me)? um jeito';
const upsetMore =
  'piada|anedota|nao se faz|nao pode ser|isso nao pode|como e possivel|nao ha direito|possess*|p da vida|puto|puta|pessimo|horrivel|posicao|posicionamento|providencia*|solucao|resolucao|pouca vergonha|profissionalismo|desagrado|insatisfac*|indignac*|desapontad*|e roubo|um roubo|um assalto|gatun*|ladroes|estorne|estornem|devolvam|devolva|devolve|reponham|regularizem|regularizacao|corrijam|reembolsem|creditem|reclamar|reclamo|queixar|protest*|pelo amor de deus|de doidos|lesad*|prejudicad*|prejuizo*|transtorno*|constrangimento|humilha*|situacao (ridicula|absurda|insustentavel)|nao estou para|nao e (normal|justo|admissivel|aceitavel|serio)|inconcebivel|revoltante|mal tratad*|explicacao|explicacoes|esclarecimento*|nao (vou|fico) (a|de) .. (espera|pagar|bracos)|meus direitos';

const card =
  'banco|bancari*|revolut|wise|n26|moey|nubank|inter|c6|picpay|pagseguro|mercado pago|paypal|klarna|visa|mastercard|amex|unibanco|cofidis|wizink|(operadora|administradora|emissor|emissora|empresa|bandeira|app|aplicacao|aplicativo|gente) .. cartao|cartao de credito|apple|google play|app store|play store|loja de aplicac*|itau|bradesco|santander|millennium|bcp|bpi|caixa|ctt|sicredi|cooperativa|adquirente|stone|cielo|sibs|seguradora do cartao';
const trade =
  'comprador*|vendedor*|anfitri*|senhorio|proprietario|inquilin*|anuncio*|anunciante|olx|vinted|custojusto|marketplace|facebook|whatsapp|whats|instagram|telegram|telefonema|ligacao|chamada|sms|link|site|perfil|rapaz|moca|senhora|senhor|homem|alguem|gajo|cara|tipo';
const goneMoney =
  '(pag*|transfer*|mandei|enviei|mandou|enviou|deposit*|fiz um pix|fiz (o)? pix|dei|deu|meti|pus|introduzi|inseri|digitei|preenchi|forneci|confirmei|aprovei|aprovar|autorizei|aprovou|li|leu|ler|instalei|instalar|partilhei|compartilhei) .. (dinheiro|euros|reais|#20|sinal|caucao|cartao|codigo*|dados|senha|pin|token|notificac*|sms|conta|anydesk|teamviewer|tela|ecra|numero*|vale*|gift*|poupanc*|tudo|fatura|boleto)';
const notMine =
  'que nao (e|sao) (meu|minha|meus|minhas|noss*)|que (eu)? (nao|nunca) (conheco|reconheco|fiz|fizemos|pedi|pedimos|vi|autorizei|comprei|usei|criei|abri|encomendei|instalei|registei|cadastrei|tive)|nao (conheco|reconheco) (nenhum*|ningu*|es*|isso|est*)|nao (fiz|fizemos|pedi|pedimos|autorizei|comprei|criei|abri|encomendei|assinei|contratei|subscrevi|tenho|possuo|uso) (nenhum*|isso|nada|ess*|est*|isto|tal|qualquer)|nao fui eu|nao fomos nos|ninguem (aqui|ca|em casa|la em casa|da familia)? (fez|pediu|comprou|encomendou|autorizou|usa|usou|tem)|nunca (estive|fui|vivi|morei|pus|comprei|pedi|assinei|contratei|abri|ouvi|vi|joguei|subscrevi|sai|encomendei)|nao (estive|moro|vivo|jogo|conduzo|sai|viajei|estava) (em|na|no|la|nest*|ai)?|estava (eu)? (a dormir|dormindo|em casa|na cama|no trabalho|a trabalhar|trabalhando|internad*|no hospital|no aviao|a voar|voando|de ferias|noutr*|em outr*)|(moro|vivo|trabalho) (em|na|no)|sem (eu)? (ter)? (pedido|feito|saber|autorizar)|desconhecid*|alheio|estranh*';

/** Portuguese words that mean the same, and the pairs of them that make a trigger, in any order: payments, cards and accounts. */
export const money: Wordings = {
  chargeback: {
    lists: { 'any-pay': pay, 'any-bank': bank, 'any-card': card },
    phrases: `
      (revert*|estorn*|anul*|devolv*|recuper*) .. (operacao|transacao|cobranca|compra|movimento|pagamento|debito|valor|mensalidade) & (banco|agencia|cartao|proximo extrato|balcao|gestor* de conta) @22
      (marquei|assinalei|classifiquei|sinalizei|reportei|denunciei|carreguei) & (movimento|compra|transac*|cobranc*|pagament*|operacao|debito) & (nao (entreg*|reconhec*|recebid*|recebi|chegou|conforme|prestad*|autoriz*)|desacordo|comerciante|fraude|contest*) @20
      (reclamei|reclamado|reclamados|reclamada|contestei|abri|reportei) .. (pelo|no|na|pela|ao|junto) .. {any-card}
      {any-card} & (formulario|papel|impresso|processo|caso|disputa|pedido) & (de volta|devoluc*|recuper*|aberto|aberta|em curso|preench*|entreg*|artigo|descrito|assinad*) @22
      !{any-card} & (contest*|reclamei|reclamad*|impugn*|disput*|puxar|puxou|puxei|reaver|reverter|revers*|revert*|recuper*|devolva*|devolver*|devolve|devolveu|devolvi|estorn*|tirar de volta|buscar de volta|trazer de volta|desacordo|nao conforme|nao reconheco|nao reconhecid*|comunic* .. (problema|fraude)|reporta* .. problema|relatar .. problema) & (vos|voces|vcs|vosso|vossa|dinheiro|valor|pagament*|cobranc*|compra*|quantia|transac*|movimento|operac*|mensalidade*|prestac*|#5|euros|reais|caso|pedido|processo|formulario|dias) @26
      !{any-card} & (abri*|abrir|abro|preenchi|preencher|assinei|entreguei|submeti|apresentei|marquei|meti|dei entrada|formulario|impresso|processo|caso|protocolo) & (contest*|disput*|reclamac*|devoluc*|estorno|reembolso|nao (entreg*|recebid*|prestad*|chegou|conforme)|desacordo|cobranc*|vosso|vossa|vcs|voces|euros|reais) @26
      !(pedi|disse|avisei|mandei|instruc*|ordem|pedir|vou dizer|falei) .. {any-card} & (nao (vos|lhes|te|os)? (pag*|deix*|aceit*|autoriz*)|recus*|rejeit*|trav*|bloque*|suspend*|anul*|cancel*|estorn*|devolv*) @22
      {any-card} & (provisori*|em pausa|pausou|suspendeu|suspens*|congelou|credito temporario|creditou me|devolveu me|ja (me)? (devolveu|creditou|estornou|restituiu)) & (fatura|cobranc*|vos|vosso|vossa|voces|vcs|valor|dinheiro|pagamento|compra|porque|enquanto) @24
      (senao|se nao|caso nao|ou|ultima (vez|oportunidade|chance)|a seguir|amanha|entao|ate) & {any-card} & (trata|tratam|resolve*|vai (pelo|pela)|vou (ao|a|pelo|pela|no|na)|ligo|falo|contact*|aciono|acionar|avanc*|peco|entro) & (isso|isto|disso|disto|dinheiro|contest*|disput*|devol*|estorno|cobranca) @26
      (mandei|mandar|fiz|fazer|deitei|puxei|dei) .. (para tras|atras|voltar) & (debito*|recibo*|cobranc*|pagament*|mensalidade*|fatura*|prestac*) @18
      (segunda fase|segunda instancia|recurso|recorri|prazo) & (contest*|disput*|chargeback) & (banco|visa|mastercard|paypal|voces|vosso|cartao) @20
      {any-bank} & (estorn*|contest*|devolv*|reverter*|revert*|recuper*|buscar|anul*|cancel*|rejeit*|reclam*|disput*|chargeback) & ({any-pay}|vou|vai|vao|pedi*|peco|mandei) @18
      (contest*|disput*|impugn*|estorn*) .. (a|o|esta|este|vossa|a vossa|um|uma)? .. {any-pay}
      (abri*|abrir*|inici*|apresent*|interpus) .. (disputa|contestac*|chargeback|reclamac*|estorno) & ({any-bank}|{any-pay}|chargeback) @14
      (chargeback|estorno|charge back)
      {any-pay} .. (devolver|devolvid*|estornad*|revertid*|rejeitad*|contestad*) .. (banco)?
      {any-bank} .. (suspend*|bloqueou|congelou|pausou) .. (fatura|pagamento)
      {any-bank} & (creditou|creditad*|provisori*|investiga*) & (vosso|enquanto|debito) @18
      (trata|tratar*|resolve*) .. (mastercard|visa|paypal|banco)
    `,
    unless: `
      (qual|que) .. diferenca
      (o que|que coisa) (e|sao|significa|quer dizer)
      (quantos dias|quanto tempo) .. (estorno|devolucao|contestac*|chargeback)
      (de|dum|um|do|meu|nosso|cada) client*
      (quase|ia|estive para|pensei em) .. (contest*|ligar|liguei|disput*)
      (a meu favor|modulo|glossario|manual|relatorio|mapa|taxa por)
    `,
  },
  'payment-complaint': {
    lists: {
      'any-pay': pay,
      'any-money': moneyWords,
      'any-wrong': wrong,
      'any-upset': upset,
      'any-upset-more': upsetMore,
    },
    phrases: `
      !{any-money} & {any-wrong} & {any-upset-more} @34
      !(paguei|quitei|liquidei|pagamos|pago|pagou|debitad*|saiu da conta) & (em aberto|nao deu baixa|nao deram baixa|nao baixou|como nao pago|nao pag*|por pagar|em divida|inadimplen*|negativad*|negativaram|nome sujo|continua* a cobrar|continua* cobrando|cobram outra vez|cobrando de novo|cortaram|vao cortar|aviso de corte|multa) & (boleto|pix|fatura|prestac*|parcela*|referencia|multibanco|comprovante|comprovativo|debito|conta|banco|mensalidade|imposto|renda|aluguel|seguro|luz|agua|transferenc*|cartao) @26
      !(juros|sem juros|parcelad*|parcelamento|credito rotativo|cheque especial|limite|seguro embutido|venda casada|pacote de servicos|manutencao (de|da) conta|anuidade) & (nao (pedi|contratei|autorizei|aceitei|assinei|combinei)|nunca (pedi|contratei|autorizei|aceitei)|sem (pedir|autoriza*|consent*|avis*)|combinad*|prometid*|em vez de|cobr*) & (absurd*|abus*|quero|exijo|devol*|estorn*|vergonha|roubo|inaceit*|explic*|reclam*|cancel*|tirem|retirem|indevid*|errad*) @26
      (desagrado|insatisfac*|indignac*|protesto|repudio) & !(pagament*|transferenc*|pix|debit*|cobr*|cartao|comiss*|taxa*|tarifa*|reembolso|estorno|salario|saldo|levantamento|saque|terminal|maquininha|juros|conta|boleto|fatura) @24
      !(transferenc*|pix|mb way|mbway|salario|ordenado|deposito|cheque|reembolso|estorno|pensao|ted|ordem permanente|pagamento|dinheiro|valor) & (foi parar|foram parar|caiu na|caiu em|entrou na|entrou em|foi (para|pra)|chegou a|creditad* (na|em|a)|mandad* para|enviad* para) .. (outra pessoa|outra conta|conta errada|conta antiga|desconhecid*|estranh*|pessoa errada|conta (encerrada|fechada)|outro (cliente|titular)) @22
      !(dinheiro|transferenc*|pix|salario|ordenado|saldo|levantamento|saque|reembolso|estorno|deposito|vendas|remessa|mb way) & (congelad*|preso|presa|retid*|pendente|parad*|bloquead*|em processamento|em processo|no limbo|sumi*|desaparec*) & (desde|ha|faz|semana*|dias|dia|meses|mes|horas) @20
      !(nao|sem|nunca|nenhum*|ainda) .. (depositar*|depositam|creditar*|creditad*|repassar*|repassam|pagaram|pagam|liquidar*|caiu|cairam|entrou|chegou) & (vendas|repasse*|salario|ordenado|transferenc*|reembolso|valores|pensao|reforma) & (desde|ha|faz|dias|semana*|ontem|hoje|quinta|segunda|sexta|mes|#2) @22
      (recus*|negad*|negou|rejeit*|nao passou) & cartao & (restaurante|frente|fila|jantar|vergonha|envergonh*|humilh*|constrang*|carrinho) @20
      !(prestac*|parcela*|mensalidades) & (todas|tres|juntas|de uma vez|mesmo dia|de enfiada) & (passaram|passou|cobraram|cobrou|debitaram|debitou|tiraram|tirou|levaram|descontaram) @18
      !(ordem permanente|ordens permanentes|debito direto|debitos diretos|debito automatico|transferencia agendada|pagamento agendado|agendamento|pagamento automatico|pix agendado) & (nao (foi|foram|saiu|saiu|se fez|executou)|falhou|falharam|um dia depois|tarde|atras*|cancelaram|cancelado|continua*|outra vez|mesmo assim|sem (pedir|perguntar|avisar|autoriz*)) @22
      !(a espera|esperando|espero|aguardo|aguardando|sem receber|esperar) & (transferenc*|sepa|reembolso|estorno|pix|deposito|salario|ordenado|devolucao|ted|remessa) & (semanas|meses|um mes|(#4|dez|quinze|oito|seis) dias|(duas|tres|quatro|#2) semanas) @20
      !(quero|exijo|queremos|exigimos|peco|aguardo) .. (ser)? (reembolsad*|ressarcid*|indemnizad*|indenizad*|compensad*) & (cobr*|euros|reais|comiss*|taxa*|multa*|juros|descoberto|prejuizo|valor|banco|pagament*|transferenc*|duas vezes|#5) @24
      !(multa|juros|mora|descoberto|cheque especial|taxa de atraso|penalizacao) & (por (vossa|culpa|causa|erro)|culpa vossa|culpa de voces|quero|mando|mandar*|exijo|pagam|paguem|assum*|devolv*|responsabil*) & (pagament*|transferenc*|renda|aluguel|debito|cobr*|banco|voces|vos|euros|reais|voss*) @24
      !(salarios|ordenados|vencimentos) & (em vez de|depois|tarde|atras*|no dia seguinte|nao sairam|nao foram) & (said*|sairam|pag*|process*|foram|chegaram|receb*) @20
      !(cobr*|debit*|descont*) .. (multa|cheque devolvido|devolucao|descoberto|juros) & (nao|sem|culpa|erro|inaceit*|nunca|voss*|voces|tiraram|depois) @22
      !{any-money} & {any-wrong} & {any-upset} @34
      !{any-money} & {any-wrong} & (quero|queremos|querem|peco|pedimos|pretendo|espero|aguardo|preciso|exijo|agradeco) & (de volta|(meu|meus|o meu) (dinheiro|saldo|salario|ordenado)|minha grana|devoluc*|reembolso|ser (reembolsad*|compensad*|ressarcid*|indemnizad*)|que (me|nos)? (devolv*|reembols*|estorn*|reponham|creditem|compensem|desfacam|recalculem|corrijam|depositem)|reposicao|credito) @34
      !{any-money} & {any-wrong} & (multa*|juros de mora|mora|descoberto|cheque especial|no vermelho|negativ*|sem comer|fome|(pagar|pago|paguei|atras*) .. (renda|aluguel|luz|creche|escola|condominio|mercado|supermercado)|despej*|cort* .. (luz|agua)|penaliz*|perdi .. (reserva|casa|lugar|negocio)|passei vergonha|vergonha|fila atras|empregad*|fornecedor*) @34
      !(cobrad*|cobraram|cobrou|cobram|debitad*|debitaram|debitou|descontad*|descontaram|descontou|tiraram|tirou|passaram|passou|pagou|levaram|sairam) .. (duas|tres|quatro|#2) (vezes|prestacoes|parcelas|cobrancas|debitos) & (mesma|mesmo|valor|compra|fatura|conta|cartao|mensalidade|prestac*|euros|reais|#5|app|banco|debito|ninguem|dias|passe|pedido|saldo) @22
      !(cobrad*|cobraram|cobrou|debitad*|debitaram|debitou|descontad*|descontaram|descontou|paguei|saiu) .. (em dobro|a dobrar|em duplicado|duplicado|duplicada|2x|3x|dobrado|duplamente) & (mesma|mesmo|valor|compra|fatura|conta|cartao|mensalidade|prestac*|euros|reais|#5|app|banco|debito|ninguem|dias|passe|pedido|saldo) @22
      !(caixa|multibanco|maquina|terminal|atm|maquininha) & (nao (saiu|sairam|deu|entregou|cuspiu|pagou|soltou|liberou|largou)|sem (notas|dinheiro|entregar)|nada de notas|engoliu) & (debit*|descont*|cobr*|tir*|saiu|conta|saldo|notas|dinheiro) @26
      !(transferenc*|pix|salario|ordenado|vencimento|reembols*|estorno|pensao|reforma|deposito|ordem permanente|pagamento|ted|boleto|mb way) & (nao|nunca|nem|continua*|ainda|ha|faz|desde) & (ninguem|explic*|respo*|culp*|quem|onde (esta|anda|foi|para)|cade|urg*|hoje|ja|semana*|dias|nada) & (chegou|chega|caiu|cai|entrou|entra|aparece*|recebi|recebeu|pres*|parad*|pendente|limbo|sumi*|desaparec*|retid*|bloquead*|credit*|devolvid*|conta) @28
      !(nao|impedem|impede|bloque*|travaram|retem|congel*) .. (deixam|deixa|consigo|levantar|sacar|tirar|mexer|movimentar|usar|liberam|libertam|desbloqueiam) & (meu (dinheiro|saldo|salario|ordenado)|o meu dinheiro|minha (grana|conta|carteira)|meus (euros|reais)) @16
      !(quero|exijo|devolv*|cade|onde (esta|anda|para|foi parar)|querem ficar com|deem me|reponham|ponham|depositem|creditem|paguem me) .. (meu|meus|minha|nosso|o meu) .. (dinheiro|grana|euros|reais|salario|ordenado|saldo)
      !(cartao|pagamento) (foi)? (recus*|negad*|rejeitad*|nao passou|nao passa) & (saldo|dinheiro|fila|loja|caixa|restaurante|jantar|supermercado|limite|conta|carrinho|hotel|bomba) & (vergonha|frente|gente|sogr*|atras|explic*|inadmiss*|inaceit*|humilh*|constrang*|quero|havia|tinha|tendo|com) @28
      !(comissao|taxa|taxas|tarifa|tarifas|comissoes|cambio|iof|spread|anuidade|custos|despesas) & (abus*|absurd*|escond*|nao (estava*|constava*|avisa*|esta|dizia*|vinha*|informa*|concord*|autoriz*|contrat*|faz sentido)|sem (avis*|explic*|saber)|roubo|nunca|prometid*|em vez|dizia* (zero|gratis|isento|gratuit*)|enganad*|engano|surpresa|inesperad*|a mais|indevid*) @26
      !(cancelei|anulei|revoguei|desativei|suspendi|parei) .. (debito*|pagamento*|ordem|subscricao|assinatura|autorizacao|mensalidade|cartao|recorrencia) & (continua*|mesmo assim|voltaram|cobr*|debit*|tiraram|descont*|outra vez) @26
      (salarios|ordenados|vencimentos|folha de pagamento|pagamentos) & (atras*|tarde|no dia errado|depois|nao (foram|sairam|chegaram)|um dia) & (explic*|exig*|reembols*|custos|empregad*|funcionari*|colaborador*|trabalhador*|equipa) @28
      (reclam*|queixa*|queixo|queixar|protest*) & !(vendas|repasse|saldo|salario|ordenado|conta|tarifa*|anuidade|iof|pix|boleto|maquininha|cheque|deposito|cambio|dinheiro|prestac*|parcela*|levantament*|saque*) @24
      (reclam*|queixa*|queixo|queixar) & (escrito|formal*|regist*|protocolo|oficial|aberta|abertura) & !(banco|salario|saldo|cobr*|taxa|terminal|conta digital|debit*|tarifa|#10) @26
      (reclamac*|queixa*|queixo|queixar me|descontent*|insatisfeit*|nada contente|protesto) & !({any-pay}|reembols*|comiss*|cartao|cobrar*|cobraram|cambio|multibanco|ordem permanente|debitad*) @22
    `,
    unless: `
      (onde|como) .. (encontro|procedimento|formulario em branco|modelo)
      (ia|quase|estive para) .. (reclamar|queixar)
      (ja chegou|chegou (hoje|esta manha|ontem)|fechem|podem fechar|encerrem|para uma aula|fictici*|exercicio|alunos)
    `,
  },
  'unauthorised-payment': {
    lists: { 'any-pay': pay, 'any-not-mine': notMine, 'any-trade': trade, 'any-gone-money': goneMoney },
    phrases: `
      (cai|caimos|caiu|cairam) (num|numa|em|no|na) .. (golpe|burla|conto do vigario|esquema|fraude|armadilha|vigarice)
      (fui|fomos|foi|sou) .. (burlad*|vigarizad*|golpead*|vitima de (uma|um)? (burla|golpe|fraude|phishing|roubo))
      (alguem|estao|andam|esta) .. (usou|usar|usando|gastar|fazer compras|fez compras|comprou) .. (meu|minha) .. (nome|cartao|conta|cpf|nif|identidade)
      (pediram|pediu|mandou|mandaram|fez me|fizeram me|obrig*|tive de|tive que|convenceu*) & (verificar|confirmar|validar|introduzir|meter|inserir|digitar|preencher|por|colocar|clicar|aprovar) & (cartao|dados|codigo*|senha|pin) & (chat|whatsapp|sms|link|email|comprador|anfitri*|hotel|estafeta|entregador|transportadora|formulario|site|facebook|telefone) @30
      (pag*|transfer*|deposit*|mandei) & (sinal|caucao|reserva|entrada|adiantamento|euros|reais|#50) & (suposto|suposta|pretens*|alegado|falso|falsa|nao existe|inexistente|desapareceu|sumiu) & (link|whatsapp|anfitri*|vendedor*|senhorio|anuncio|apartamento|casa|site|perfil|olx|instagram|facebook) @32
      (mudad*|mudaram|mudou|trocaram|trocou|alteraram|alterad*|novo|nova|novos|outro) .. (de)? .. (iban|nib|chave pix|dados bancarios|conta bancaria) & (fornecedor*|email*|mail|suposto|aparent*|transferi*|transferimos|pagamos|paguei|pagou*) @28
      (recebi|chegou*|mandaram*|enviaram*|veio|dar|dao|deram) & (parabens|felicit*|boas vindas|bem vindo|bem vinda|confirmac*) & (apolice|contrato|emprestimo|credito|conta nova|nova conta|nova linha|cartao novo|novo cartao) @20
      !(nunca|nao) (assinei|contratei|abri|aderi|subscrevi|moro|morei|vivi) (nada|la|ai|nenhum*|nisto|nessa|nesse|tal|isto|isso|em lado nenhum)
      (quem (assinou|comprou|pagou|pediu|levantou|sacou|autorizou)|assinatura*) & (por mim|em meu nome|nem se parece*|nem parece|nao se parece|nada parecida)
      alguem .. (reclamou|participou|levantou|recebeu|acionou|sacou|resgatou|usou|gastou) .. (minha|meu|meus|minhas|nosso|nossa) .. (apolice|seguro|conta|cartao|nome|pontos|milhas|saldo|credito|beneficio)
      (corrida*|viagem|viagens|compra*|pagamento*|levantamento*|saque*|cobranca*|portagens|gasolina|encomenda*|pedido*|pix|transferencia*) & (extrato|cartao|conta|fatura|historico) & (estou|estava|estive|moro|vivo|nunca) .. (em|na|no|de|a) .. (cama|casa|dormir|hospital|portugal|brasil|outro|outra|fora|ferias|trabalho) @34
      !({any-pay}|cobr*|pix|emprestimo*|consignado|corrida*|viagens|viagem|portagens|pedagio*|gasolina|subscric*|assinatura*|apolice*|seguro|credito|descoberto|carregamento*|recarga*|pedido*|encomenda*|contrato|perfil) & {any-not-mine} & (cartao|conta|banco|extrato|historico|nome|app|aparece*|apareceu|saiu|sairam|saindo|#10|noite|madrugada|ontem|hoje|morada|endereco|nif|cpf|cnpj|bem vindo|boas vindas|parabens|carta|sms|beneficio) @28
      !(dizia*|dizendo|a dizer|disse|disseram|fingi*|fazer* passar|fez se passar|passou se|passar por|alegou|suposto|suposta|falso|falsa|apresentou se|intitul*|identificou se) & (seguranca|banco|suporte|apoio|funcionari*|vossa|vosso|voces|vcs|policia|tecnico|microsoft|empresa|financas|receita|departamento|antifraude|gerente|filho|filha) & {any-gone-money} @34
      !{any-trade} & {any-gone-money} & (fals*|golp*|burl*|engan*|desapareceu|sumiu|nao existe|inexistente|bloqueou|apagou|nunca mais|fora (da|do)|vigar*|aldrab*|clonad*|depois|afinal|nao era|em vez) @34
      !(iban|nib|conta bancaria|dados bancarios|chave pix|boleto*|nova conta|numero da conta|conta) .. (mudou|mudad*|mudaram|mudar|alterad*|alterou|alteraram|trocad*|trocou|trocaram|nov*|fals*|adulterad*|diferente|de outr*) & (fornecedor*|fatura*|email|mail|carta|pag*|transferi*|recebiment*|reembols*|vendas|desconhecid*|nao reconheco|estranh*|nao (era|e) (voss*|noss*|minha|meu)) @30
      (vale* (presente|oferta|compra*)|cartao presente|cartoes presente|cartoes oferta|cartao oferta|gift card*|gift*) & (pediu|pediram|raspar|desconhecid*|mae|pai|avo|amig*|online|golp*|burl*|chefe|facebook|disse*) & (codigo*|foto*|dinheiro|euros|reais|#50|bloque*|enviou|mandou|enviei|mandei) @28
      !(poupanc*|conta*|saldo|cartao|dinheiro) .. (a zero|zerad*|zerou|zeraram|limp*|esvazi*|vazi*|sumi*|desaparec*|gast*) & (codigo*|chamada|ligou|ligacao|telefon*|sms|link|suporte|tela|ecra|senhor|rapaz|mensagem|alguem|sem sinal|sem rede|chip|seguranca) @32
      (pedido|sinistro|participacao|indemnizacao|indenizacao|reclamacao|emprestimo|credito|contrato) .. (em (meu|nosso) nome|na minha apolice|no meu nome) & !(nunca|nao|jamais|alguem) @20
      !(assin*|assinatura|rubrica) .. (nao e (minha|a minha)|fals*|que nao|forjad*|imitad*|nem parecid*)
      (estao a|anda* a|andam|esta a|alguem|ta|tao|estao) .. (usar|usando|gastar|gastando|comprar|comprando|pagar|pagando|levantar|vendendo|vender) & (meu|minha|meus|minhas) .. (cartao|conta|nome|cnpj|cpf|nif|dados|perfil|saldo|pontos|milhas) @18
      !alguem .. (se passou|fez se passar|faz se passar|esta a fazer se|usou|usa|abriu|criou|registou|contratou) & (por mim|em meu nome|no meu nome|minha identidade|meus dados|meu cnpj|meu nif|meu cpf|meu nome) @18
      !{any-pay} & (nao fui eu|nao (fiz|autorizei|reconheco|efetuei|pedi|conheco|realizei)|nao (e|sao) (meu|minha|meus|minhas)|nunca .. (fiz|autorizei|dei|pedi)|sem o meu (conhecimento|consentimento|acordo)|sem a minha autorizacao|desconhecid*|fraudulent*|nao sei (de|nada)) @18
      !nao fui eu
      !{any-pay} & (nunca (la)? .. (estive|fui)|nunca la) @22
      (sem o meu (conhecimento|consentimento|acordo)|sem a minha autorizacao) & ({any-pay}|contrat*|emprestim*|credit*|conta|linha|criad*|abert*|assinad*|mandato) @18
      (sms|email|mensagem|site|pagina|link|chamada) (falso|falsa|fraudulent*) & (introduzi|dei|pus|meti|dados|codigo|cartao|cliquei|cai|paguei) @18
      (burla*|burlad*|golpe|phishing|engan*|fraude) & (cartao|conta|dados|codigo|sms|email|{any-pay}|banco|cliquei) @18
      (em meu nome|no meu nome) & (alguem|sem|nunca|desconhecid*|nao) & (contrat*|emprestim*|credit*|conta|linha|{any-pay}|abert*|assinad*) @18
      (roubo|usurpacao) de identidade
      (assinatura*|contrato*|emprestim*|conta*|linha*|encomenda*) & !(nunca|nao|jamais) .. (subscrevi|contratei|pedi|solicitei|assinei|abri|aderi) @18
      (suposto|suposta|falso|falsa|passar por|fingi*) .. (agente|funcionario|banco|tecnico|policia|apoio|seguranca)
      (li|dei|disse|passei|forneci) .. (o|meu|um|os)? .. (codigo|codigos|pin|senha|palavra passe) & (faltam|desaparec*|dinheiro|euros|esvazi*|transfer*|conta) @20
      (conta|poupancas|saldo) .. (esvaziad*|esvaziaram|limparam)
      (dinheiro|poupancas|saldo) .. (saiu|desaparec*|levantad*|falta*|transferid*|poupancas) & !(nao fui|nem ninguem|eu nao|sem|nunca|ninguem que) @22
      (alguem|desconhecid*|ladrao|burlao) & (encomendou|comprou|contratou|gastou|pagou|reservou|pediu|subscreveu) & (minha conta|meu nome|meu cartao|meu perfil|meus dados) @20
      {any-pay} .. (estranh*|suspeit*|desconhecid*|inexplicav*)
      que (e|pagamento) .. (este|esta) .. {any-pay}
    `,
    unless: `
      (palestra|folheto*|workshop|formacao|campanha|fictici*|noutra empresa|noutro banco|outro banco|em outro banco|banco dele|banco dela|outra empresa)
      (li|ouvi|saiu|vi) .. (jornal|noticia*|televisao|internet|facebook)
      (afinal|foi (o meu|a minha|meu|minha) (filh*|marido|mulher|mae|pai)|perguntei ao)
    `,
  },
  'stolen-card': {
    phrases: `
      (roub*|furt*|assalt*|arranc*|levaram|gamaram|tiraram|perdi) .. (telemovel|celular|telefone|iphone|smartphone|cel) & (banco|bancaria|cartao|cartoes|app|apps|pix|mb way|desbloquead*|conta|dinheiro|congel*|bloque*) @24
      (carteira|cartao|cartoes|mala|bolsa|porta moedas) & (roub*|furt*|perdi*|assalt*) & (bloque*|roubaram|roubado|roubada|roubo|furt*|cancel*|anul*|assalt*) @16
      alguem .. (usa*|usando|acesso|copi*) .. meu cartao
      cartao .. (usad*|utilizad*) .. sem (o)? (meu|minha)
      (perdi|nao encontro|extraviei) .. (o|meu) .. cartao
    `,
    unless: `
      (palestra|folheto*|workshop|formacao|se (um dia|me)|li no jornal|ano passado|ha anos|tudo resolvido)
    `,
  },
  'account-takeover': {
    lists: { 'any-not-mine': notMine },
    phrases: `
      (entraram|entrou|meteram se|invadiram|acederam|acessaram) & (mudaram|trocaram|alteraram|mudou|trocou|alterou|apagaram|criaram) & (conta|iban|email|senha|dados|recebimento*|loja|painel|perfil|telefone|chave pix) @22
      alguem .. (a ver|assistindo|usando|usar|a usar|entrou|ligad*|conectad*) .. (meu|minha|nosso|nossa) .. (perfil|conta|plano|netflix|streaming|email|cloud|nuvem)
      (outro|dispositivo|aparelho|perfil|sessao|nome) & !(nao conheco|nao sei quem|nunca ouvi falar|nunca vi|nao tenho) .. (nenhum|nenhuma|e|esse|essa|este|tal|desse|dessa|ninguem) & (dispositivo*|aparelho*|perfil|diz|chama*|aparece*|ligad*|conectad*|vinculad*|associad*|conta) @26
      (registo|log|acessos|consola|painel|historico) & (entrar|entrei|login|acesso|sessao|a entrar) & (criar|criou|criado|exportar|exportou|apagar|apagou|reencaminh*|novo) .. (utilizador|usuario|administrador|regra|conta|caixas|ficheiros|dados|dispositivo) @28
      novo dispositivo & (regist*|associad*|ligad*|conectad*|adicionad*|vinculad*|emparelhad*) & (seu|teu|sms|mensagem|email|aviso|nao|recebi|madrugada) @20
      (login*|inicio* de sessao|sessao|sessoes|acesso*|entrada*|dispositivo*|aparelho*|telemovel|celular|computador|perfil|utilizador|usuario|administrador|regra|reencaminhamento|encomenda*|pedido*|email) & {any-not-mine} & (conta|historico|registo|registado|registrado|lista|aparece*|apareceu|ligad*|conectad*|vinculad*|associad*|emparelhad*|novo|nova|criad*|ativ*|senha|palavra passe|password|madrugada|manha|noite|russia|china|brasil|lagos|plano|entrou|morada|endereco) @28
      (segunda via|2 via|2a via|2ª via|duplicado|duplicata|novo|nova|troca) .. (chip|sim|esim|cartao sim|cartao|numero) & (alguem|pediu|pediram|pedido|nao fui|desconhecid*|loja|outra cidade) & (nao|sem|nunca|outra pessoa|banco|conta) @26
      !(fiquei|estou|ficou|perdi) .. (sem)? (sinal|rede|servico) & (banco|poupanc*|conta|chip|segunda via|codigos|emails) & (alguem|pediu|roub*|transferi*|sumi*|entr*|mudad*|vazi*|outra) @30
      (ex|ex marido|ex mulher|ex namorad*|exmarido|exmulher|ex socio|ex colega|ex funcionario|antigo socio) & (entra*|le|ler|lendo|aced*|acess*|controla*|usa|usar|usando|vigia*|espia*) & (meu|minha|meus|minhas|nossa|nosso) (email*|mail|conta|perfil|mensagens|telemovel|celular|fotos|camara|camera|whatsapp|localizacao|cloud|nuvem) @22
      (alguem|trocaram|mudaram|alteraram|trocou|mudou|alterou|meteram se|entraram|entrou|invadi*) & (iban|conta onde|email de|telefone de|morada de|chave pix|senha|palavra passe|password|recebiment*|dados de|painel|admin*|loja) & (desconhecid*|nao (e|era|fui|fomos|reconheco|conheco|autoriz*)|sem (eu|nos|autoriza*|saber)|estranh*|vend*|reembols*|roub*|nunca|agora) @28
      !(senha|palavra passe|password|codigo|acesso) .. (deixou de|ja nao|nao) (funciona*|entra*|serve|aceita*) & (novo dispositivo|dispositivo|email|alguem|alterad*|mudad*|trocad*|desconhecid*|nao fui|sms|mensagem|estava a dormir) @26
      (alguem|hacker*|desconhecid*|burlao|burloes|ladrao|roubaram me) & (hacke*|pirate*|invadi*|invad*|roub*|mudou|mudaram|alter*|entr*|aced*|apoder*) & (conta|palavra passe|password|senha|email|telefone|numero|perfil|acesso) @16
      (conta|email|perfil) .. (hackead*|pirateada|comprometida|roubada|invadida)
      (numero|email|telefone|password|senha|palavra passe) .. (recuperacao|trocad*|mudad*|alterad*|substituid*) & (nao conheco|desconhecid*|sem acesso|nao consigo entrar|nao fui eu|nao reconheco) @22
      (acesso*|inicio* de sessao|login*) .. (estrangeiro|pais|russia|china|desconhecid*|nunca)
      (historico|registo|lista) .. (acessos|sessoes|dispositivos)? & (portatil|dispositivo|telemovel|desconhecid*|pais|aparece) & !(eu vivo|vivo em|nao e meu|nunca|nao conheco|desconhecid*|nao tenho) @26
    `,
    unless: `
      (palestra|folheto*|workshop|formacao|noutra empresa|em outra empresa|noutro site|se (um dia|me)|ano passado)
    `,
  },
};
