import type { Wordings } from '../wordings';

/** Portuguese phrases beside the ones that stand in the rules: personal data, law, press, safety and security. */
export const law: Wordings = {
  'data-breach': {
    phrases: `
      (aparec*|vejo) .. (nome|telefone|email|morada) .. de (um|uma|outro|outra) (tal|pessoa|cliente|desconhecid*|senhor*)
      (partilharam|compartilharam|divulgaram|entregaram|mostraram) .. (meu|minha) (processo|ficha|informacao|contrato|historico)
      (le se|ve se|leem se|da para ler|da para ver) .. (meu|minha|meus) .. sem (fazer)? (login|senha|sessao)
      (fatura*|contrato*|carta|processo|historico|chamadas|exame|conversa|perfil|conta|dados|morada|endereco|iban|nib|documento*) .. (de|da|do|em nome de) (um|uma|outro|outra|outros|outras) (cliente*|senhor*|pessoa|assinante|utilizador*|usuario*|doente|paciente|desconhecid*|estranh*|tal|titular)
      (entro|acedo|aparecem|vejo|caio) .. (conta|perfil|dados|area) .. (estranh*|desconhecid*|outro|outra)
      (deu|deram|dado|fornec*|revel*|comunic*|passaram|disseram|cederam|enviaram) ..6 (minha|meu|meus) (nova|novo|dados|numero|telefone|morada|endereco) .. (ao|a|para) (meu|minha|um|uma|outro|outra|terceiros) (ex*|cliente|pessoa|vizinh*|terceir*)?
      (passaram|cederam|enviaram|deram) .. (meus|meu|minha) .. (dados|numero|morada) .. terceiros
      meu ex .. (sabe|conhece|tem) .. (morada|endereco|numero|telefone)
      (excel|ficheiro|lista|email|anexo|planilha) .. (dados|lista) .. (clientes|funcionarios|pessoas|#)
      (veem se|visiveis|aparecem) .. (enderecos|emails) .. (destinatarios|clientes)
      (mandaram|enviaram|entregaram|mandado) .. (minha|minhas|meu) (fatura*|carta*|contrato) .. (vizinh*|outra pessoa|outro)
      (roub*|hackear*|invad*) .. (base de dados|banco de dados|dados de clientes)
      qualquer (pessoa|um) .. (ve|pode ver|consegue ver) .. (meu|minha|meus)
      (meus|meu) (dados*|cpf|telefone|numero|morada|documento) .. (public*|circula*|internet|online|expost*)
      (vazamento|fuga|violacao|roubo) de (dados|informacao|informacoes)
    `,
    unless: `
      (outra empresa|noutra empresa|partilhar|compartilhar|dou acesso)
      quero a fatura em nome
      !nao vi dados
    `,
  },
  'privacy-request': {
    phrases: `
      (tudo|relatorio|copia) .. (sabem|tem|guardam) sobre mim
      !nao autorizo .. (usem|uso|utiliz*|partilh*|compartilh*) .. (informacao|informacoes|dados)
      (lei da protecao de dados|lei geral de protecao) .. (mes|dias|prazo|dizer|dados)
      direito* (ao apagamento|ao esquecimento|de acesso|de retificacao|de oposicao|a portabilidade|a ser esquecido)
      (exerc*|exercer) .. direito
      (solicit*|peco|quero|exijo|enviem|mandem|desejo) ..6 (dados|informacao|informacoes) ..6 (sobre mim|minha pessoa|meus|pessoais|guardad*|armazenam)
      (oponho|opor) .. (tratamento|uso) .. dados
      (retiro|revogar|revogo|retirar) .. consentimento
      retificacao .. artigo
      a quem .. (cederam|venderam|passaram|deram) .. (dados|meus)
      (retirem|apaguem|eliminem|removam|tirem|excluam) ..8 (base de dados|sistema|ficheiros|registos|banco de dados)
      (artigo 15|artigo 17)
      (apaguem|eliminem|excluam|apagar|eliminar|excluir) (tudo|os meus dados|meus dados|todas)
      (parem|deixem) .. (usar|utilizar) .. meus dados
      meus dados .. (formato|legivel|estruturado)
      portabilidade dos meus dados
      (onde|como) .. (buscar|obtiveram|arranjaram|conseguiram) .. (numero|dados|meus)
      (exclusao|eliminacao|apagamento) .. (meus)? dados
      meus dados .. (excluid*|apagad*|eliminad*|removid*)
      informacoes pessoais .. (passaram|tem|guardam|cederam)
      limitacao do tratamento
      (gravacoes|notas|registos) .. (tem|guardam) .. (respeito|sobre mim)
    `,
    unless: `
      (dados moveis|roaming|pacote de dados|consumo de dados|fibra|telemovel novo|envio|dados bancarios|cloud)
      !nao quero (apagar|eliminar)
      portabilidade do numero
    `,
  },
  'legal-threat': {
    phrases: `
      (meus|nossos|minhas) advogad* (vao|irao|entr*|contact*|escrev*)
      (vemo nos|vejo voces|ver nos emos|encontramo nos|nos vemos) .. (tribunal|justica|juiz)
      (entreg*|falei|falar|contact*|pass*) .. (meu|minha|um|uma) {lawyer}
      (vou|vamos|irei) .. (processar|processo|acionar)
      (avancar|avanco|entrar|abrir|interpor) .. (acao|processo) .. (judicial|justica|tribunal|juizado|contra)?
      (escritorio de advogados|protecao juridica)
      (recorrer|reservo*) .. (vias|direito) .. (judiciais|legais|judicial)
      indemnizacao .. (tribunal|danos)
      (carta|notificacao|proxima) .. (juiz|tribunal|advogad*)
      (medidas|acoes) (legais|judiciais)
    `,
    unless: `
      advogad* .. (pediu|pede) .. (mudar|email|faturacao|numero)
      (intencao|nao quero)
    `,
  },
  regulator: {
    phrases: `
      (anacom|deco|cnpd|procon|anatel|provedor de justica|banco de portugal|banco central|livro de reclamacoes|reclame aqui) .. (caso|queixa|tem|ja|reclam*)
      (queixa*|reclam*|vou|abrir|recorr*) .. (cnpd|provedor de justica|banco de portugal|banco central|defesa do consumidor|procon)
    `,
  },
  press: {
    phrases: `
      (ligo|ligar|conto|contar|por|meter|publicar|falar) .. (um|uma|a|o|na|no|nos|aos|com)? (jornal|jornais|televisao|imprensa|radio)
      jornalista .. (pediu|contact*|interess*|fal*)
      (jornais|televisao) .. (isto|caso|historia|conto)
    `,
    unless: `
      (anuncio|promocao|assinatura|incluem) .. (jornal|jornais|vale)
      imprensa fala
    `,
  },
  safety: {
    phrases: `
      (atirar me|saltar|jogar me|me jogar) .. (janela|ponte|varanda|comboio|trem)
      !(nao|sem) .. sentido .. (continuar|viver)
      {thing} ..4 (arder|a arder|em chamas|pegando fogo)
      (melhor|preferia|preferiria) nao (estar|continuar|ser) (mais)? viv*
      !nao quero (continuar a|mais|seguir a) viver
      !(nao|sem) .. (vontade|motivo*|razao|forcas) .. viver
      acabar com (tudo|a minha vida|a vida)
      vou me matar
      (a cortar se|se cortando|automutil*|fazer mal a si)
      ({thing}|adaptador|box|dispositivo|transformador) ..8 (explod*|fogo|fumo|fumaca|faiscas|derret*|ardeu|ardido|queimad*|queimadura|incendi*|queimou)
      (levei|apanhei|levou|tomei) .. choque
      (tecnico|instalador|funcionario|estafeta|entregador) ..6 (empurr*|bateu*|agred*|ameac*|murro|insult*)
      !(sem|nao) .. (linha|telefone|chamar|servico) .. (ambulancia|112|samu|emergencia)
      (teleassistencia|pacemaker|marca passo|respirador|oxigenio) ..8 (falha*|morrer|avari*|sem)
      (magoar|fazer mal a|ferir) (alguem|voces|todos)
      (vou|irei|apareco) .. com (uma|um) (faca|pistola|arma|taco)
      pode morrer
    `,
    unless: `
      queim* .. (dados|gigas|creditos)
      choque .. (preco|fatura|conta)
      (morta por ver|vontade de ver|lag|fogo de artificio|filme)
      !nao houve (fogo|fumo)
    `,
  },
  vulnerability: {
    phrases: `
      mud* .. (digito|numero|id|letra) .. url
      (credenciais|senhas|chaves|segredos) .. (expost*|public*|visive*) .. (repositorio|publico|codigo|github)
      (enviar|carregar|subir) (ficheiros|arquivos) .. execut*
      (falha|buraco|problema|brecha|bug) (grave|critic*)? de seguranca
      (problema|falha) (grave|critic*) de seguranca
      (investigador*|pesquisador*) de seguranca
      !(entrar|aceder|acessar|entro|acedo) .. (conta de qualquer|painel|administracao|contas alheias|conta de outr*)
      !(da para|consigo|e possivel|posso|permite) ..8 (sem (senha|autenticacao|iniciar sessao|login)|contornar|executar codigo|tomar a conta)
      (alter*|mud*|modific*) .. (id|numero|parametro|identificador|preco) .. (url|endereco|link|pedido|requisicao|pagina) ..6 (vejo|ver|abr*|aced*|outr*)?
      !api .. (devolve|mostra|expoe|retorna|visivel) ..8 (utilizadores|usuarios|dados|autenticacao|codigo)
      (chave privada|senhas|palavras passe|token) .. (visivel|visiveis|texto simples|sem cifra|expost*|codigo da pagina)
      token .. (valido|ativo) .. (depois|apos) .. (logout|sair|sessao)
      qualquer codigo ..8 (passa*|verificacao|aceit*|entra)
      (bucket|servidor|base de dados|armazenamento) .. (abert*|expost*|public*) .. (publico|internet|faturas|senhas)?
      (reutiliz*|reusar) .. (link|token|conta)
      link .. (repor|redefinir|recuper*) .. reutiliz*
      qualquer (um|pessoa) .. (mudar|ver|ler|apagar|entrar) .. (outra conta|outras contas|email|conta de outr*)
      execut* codigo .. (servidor|remot*)
      (evitar|contornar) o pagamento .. (mudando|alterando)
      bug bounty
    `,
    unless: `
      !nao encontrei
      (amigo|anuncios|esquec*|camara)
    `,
  },
};
