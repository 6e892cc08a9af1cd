import type { Wordings } from '../../wordings';

const stranger =
  'desconhecid*|estranh*|(outro|outra|outros|outras) (cliente*|pessoa*|utilizador*|usuario*|paciente*|socio*|assinante*|titular*)|outra pessoa|alguem que nao|terceiros|vizinh*|colega*|(pessoa|destinatario|morada|endereco|cliente) errad*|um tal|uma tal|alheio*|alheia*|(uma|um|duma|dum|de uma|de um|certa|certo) (senhora|senhor|sra|sr|dr|dra)|(cada|todos os|todas as) (client*|subscritor*|socio*|pacient*|doente*|funcionari*|utilizador*)|subscritores|assinantes|(outra|outro) (mulher|homem|senhora|senhor)';
const record =
  'nome|nomes|morada*|endereco*|data de nascimento|telefone|numero de (cartao|conta|telefone)|numero do cartao|dados|iban|fatura*|extrato*|contrato*|encomenda|encomendas|carta|cartas|recibo*|passaporte*|nif|cpf|processo*|ficheiro*|arquivo*|ficha*|perfil|historico|documento*|papeis|resultado*|receita*|vencimento*|salario*|email|conta|informac*|lista|fotos|questionario*|formulario*|pedido*|certificado*|folha|tabela|diagnostico*|relatorio*|analises|exames';
const staff =
  'tecnic*|estafeta*|funcionari*|agente*|instalador*|motorista*|entregador*|operador*|trabalhador*|vendedor*|carteiro*';

/** Portuguese words that mean the same, and the pairs of them that make a trigger, in any order: personal data, law, press, safety and security. */
export const law: Wordings = {
  'data-breach': {
    lists: { 'any-stranger': stranger, 'any-record': record },
    phrases: `
      (vejo|vi|ve|aparec*|recebi|receb*|chegou|envi*|anex*|abri*|contem|traz|inclui|deram|dado|entreg*|mostr*|leio|no|na|mandaram|tenho) & {any-record} .. (de|do|da|para|com|dum|duma)? .. {any-stranger} @18
      {any-stranger} & (recebeu|leu|abriu|chegou|entreg*|envi*|mand*|deram|tem) & (meu|minha|meus|minhas|noss*) .. {any-record} @20
      (meu|minha|meus|minhas|nossos) .. {any-record} .. (a|aos|ao|para) .. {any-stranger}
      (pessoa|destinatario|morada|endereco|cliente|envelope|paciente|caixa) errad* & ({any-record}|envi*|mand*) @16
      (vazad*|vazou|fuga|divulg*|public*|expost*|circul*|internet|online|dark web|forum|a venda|visive*|acessive*) & ((dados|lista|base|ficheiro) .. (client*|pessoais|pacient*|socios|funcionarios)|(meus|nossos) (dados|documentos|clientes)) @16
      (dados|moradas|emails|nomes|numeros|enderecos) .. (de|dos) .. (todos|outros|nossos|varios|centenas|os) .. (client*|pessoas|destinatarios|socios|pacient*|participant*|utilizador*)
      (email|carta|encomenda|sms|mensagem|envelope) .. (para|dirigid*|destinad*) .. (uma|um|a|outra|senhora|senhor|alguem) & (morada|numero|nome|dados|cartao|conta|endereco) @24
      (recibo|processo|fatura|extrato|contrato|historico) & (o|a) (de|do|da|dum|duma) .. (um|uma|outro|outra)? .. (colega|cliente|pessoa|vizinh*|paciente) @16
      (fuga|violacao|vazamento|roubo|exposicao) de (dados|informac*)
      (copia|cc|bcc|responder a todos|destinatarios) & (vi|vejo|visive*|enderecos|moradas|nomes|doentes|pacientes|clientes|todos) @18
      {any-record} .. (de|pertence a) (um tal|uma tal|outra pessoa|alguem)
      (cartao de embarque|bilhete|vale|contrato|fatura|encomenda|reserva|receita|apolice) .. (em nome de|e de|para|pertence a) (um tal|uma tal|outra|outro|um desconhecido|alguem)
      (portatil|pen|disco|papeis|documentos|pasta) .. (perd*|roub*|encontr*|esquec*) & (client*|pacient*|doente*|pessoa*|confidencia*|funcionari*) @20
      (disseram|deram|revelaram|passaram|comunicaram) .. (ao meu|a minha) (ex|marido|pai|chefe|senhorio|irmao|mulher|mae) & (morada|saldo|numero|dados|conta|contrato|consulta) @18
      (vinha|vinham|trazia|continha|contem|dentro|abre|leva|anex*|havia|encontrei|mostra|aparece*) & {any-record} .. {any-stranger} @18
      (vinha|trazia|continha|contem|abre|leva|havia|encontrei|mostra|aparece*) & {any-stranger} .. {any-record} @18
      (abre|mostra|contem) & {any-record} .. de (cada|todos) .. (subscritor*|cliente*|socio*|utilizador*|funcionari*) @18
      (morada|endereco|email|caixa|numero) (errad*|antig*|incorret*) & (meu|minha|meus|minhas) .. {any-record} & (envi*|mand*|chegou|entreg*) @20
      (ligou|burlao|desconhecido|vendedor) .. (sabia|tinha|conhecia|sabe|tem) .. (meu|minha|meus) (morada|numero|contrato|dados|nome|saldo|nif) & (voces|vossos|so|como) @26
      (meus|nossos) (dados|emails) .. (vaz*|roubad*|hackead*|expost*|a venda|publicad*)
      conta .. (ligada|misturada|associada) .. (outra|outro|alguem|desconhecid*)
    `,
  },
  'legal-threat': {
    phrases: `
      (advogad*|departamento juridico|servico juridico|gabinete juridico|solicitador*) & (enviar*|carta|contact*|interven*|process*|caso|maos|falar*|consult*|instruc*|inici*|proced*|noticias|cena|trat*|encarreg*|aco*) @16
      (levar*|levo|ir|irei|vou|recorr*|vemos nos|avanc*) .. (a|para|ao|em)? .. (tribunal|tribunais|juiz|justica|julgado)
      (iniciar|interpor|intentar|avancar|mover|interponho|inici*) .. (processo|acao|acoes legais|queixa crime|queixa|acao judicial)
      (processar|processo vos|processar vos|denunciar) .. (vos|voces|vossa|empresa)?
      (via judicial|vias legais|acoes legais|medidas legais|danos|perdas e danos|incumprimento|notificacao judicial|queixa crime)
      (advogado|advogada|juristas) .. (pedir*|exig*|reclam*|processar*|avancar*)
      (indemnizacao|indenizacao|danos) .. (pedir*|exig*|reclam*)
      (pedir*|exig*|reclam*) .. (indemnizacao|indenizacao|danos)
      queixa .. (policia|gnr|psp|ministerio publico|contra voces)
    `,
    unless: `
      departamento juridico .. (usa|utiliza)
      (jurista|advogado|juridico) .. (pede|precisa|solicita) .. (documento|contrato|copia)
    `,
  },
  regulator: {
    phrases: `
      (deco|anacom|livro de reclamac*|provedor|banco de portugal|cnpd|asae|cmvm|centro de arbitragem|arbitragem|procon|anatel|regulador|direcao geral do consumidor|defesa do consumidor|portal da queixa|asf|erse) & (queixa|reclam*|denunc*|inform*|a par|avis*|escrev*|escrevi|apresent*|contact*|recorr*|ja|copia|preench*|fiz|pedi*) @16
      (levei|levado|apresentei|apresentado|denunciei|comuniquei|participei|queixa) .. (caso|queixa|assunto)? .. (a|ao|na|no|junto) .. (autoridade|inspecao|ministerio|comissao|agencia|entidade|regulador|anac)
    `,
  },
  press: {
    phrases: `
      (jornalista*|jornal|jornais|imprensa|comunicacao social|televisao|redacao|reporter|reportagem|noticias|sic|tvi|rtp|publico) & (cont*|reportagem|public*|contact*|escrev*|artigo|entrevist*|investig*|historia|sou jornalista|saber*|denunci*|avis*|interess*) @16
    `,
  },
  'privacy-request': {
    phrases: `
      (que|o que|tudo|copia|quais|toda) .. (dados|informac*|sabem|tem|guardam|guardad*|armazen*|conservam|detem) .. (de mim|sobre mim|minha pessoa|a meu respeito)
      (sabem|tem|guardam|guardad*|armazen*|conservam|detem|tratam) .. (de mim|sobre mim|a meu respeito)
      (apag*|elimin*|remov*|destru*|esquec*|tir*) & (de mim|sobre mim|meus (dados|registos)|meu (processo|perfil|historico)|minha (ficha|informac*)|dados pessoais) @14
      direito* (de|a|ao) (acesso|esquecimento|apagamento|retificacao|oposicao|portabilidade|limitacao)
      (rgpd|lgpd|gdpr|artigo (15|16|17|18|20|21)) & (pec*|peco|exer*|direito*|retific*|acesso|apag*|copia|abrigo|exijo|quero|solicit*|termos) @18
      retificacao .. (nome|dados|morada|meu|meus)
      oponho me .. (uso|tratamento|dados|publicidade)
      (retiro|revogo|retirar|revogar) .. consentimento
      (onde|como) .. (arranjaram|obtiveram|conseguiram|tem|encontraram) .. (meu|meus|minha) .. (numero|email|dados|morada|nome|contacto)
      (a quem|destinatarios) .. (meus dados|cedid*|passaram|vender*)
      (tirem|retirem|apaguem|removam|eliminem) me .. (da|das|do|dos) .. (list*|base*|ficheir*|publicidade)
      a (que|quem|quais) .. (empresas|terceiros)? .. (vender*|ceder*|passar*|deram|entreg*) .. (meus)? dados
      (retirem|tirem|apaguem|eliminem|removam) .. (de|dos|da|do) .. (sistema*|base*|ficheir*|registos|list*) & (dados|nome|numero|morada|marido|mae|pai|mulher|me) @18
      encarregado de protecao
      (vender*|ceder*|partilhar*) .. meus dados
      (copia|transcricao) & (gravac*|notas|correspondencia|conversas) & (em meu nome|sobre mim|minhas chamadas|minha conta|meu processo) @18
      !(nunca|nao|jamais) .. (aceitei|consenti|autorizei|dei) & (meu|meus|minha) (morada|endereco|dados|numero|email|nome|telefone) & (dessem|dar|ced*|partilh*|parceiros|terceiros|vend*|apag*|usar|uso|pass*) @24
    `,
  },
  safety: {
    lists: { 'any-staff': staff },
    phrases: `
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
    unless: '(detetor*|detector*) de (fumo|gas|incendio)',
  },
  vulnerability: {
    phrases: `
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
  },
};
