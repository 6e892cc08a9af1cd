import type { SignalPhrases } from './kinds';

export const portuguese: SignalPhrases = {
  'how-to': `
    como (posso|faco|fazer|se|devo|eu faco|retirar|mudar|configurar|corrigir|instalar|desabilitar)
    (e|seria) possivel
    (onde|qual) (posso|esta|fica|encontro)
    (quero|queria|gostaria|preciso) .. (mudar|adicionar|remover|configurar|saber|instalar|criar|colocar|desabilitar)
    (podem|poderiam|alguem pode) .. (explicar|dizer|ajudar)
    o que (faco|devo fazer|posso fazer)
    como (envio|importo|exporto|abro|partilho|movo|ativo|desativo|tiro|ponho|coloco|adiciono|uso|obtenho|resolvo|faz|fazemos|recuperar|excluir|remover|ativar)
    (nao sei|nao entendo) como
    (maneira|forma|modo) .. (de|para)
    (posso|podemos|da para) .. (tambem|escolher|ter|usar|mudar|configurar|adicionar)
    (tutorial|instrucoes|guia|passo a passo)
  `,
  'asks-information': `
    (o que significa|quanto|quantos|qual e|quais)
    (por que|porque|quando)
    (oferecem|aceitam|enviam)
    (limite|maximo|minimo|tarifa|capaz de)
    (ha|existe|tem) .. (limite|custo|diferenca|versao|forma|opcao)
    (para que serve|a que se deve)
    (duvida|pergunta) (sobre|de)
  `,
  request: `
    (pedido|solicitacao) (de|para)
    (solicito|preciso de) (uma|um) (nova|novo|cartao|licenca)
    (podem|poderiam|por favor|favor) .. (enviar|mandar|ativar|instalar|substituir|encomendar|criar|adicionar|trocar|fornecer)
    (cartao|telefone|carregador|computador) (de substituicao|adicional|nov*)
    (solicitar|pedir) (uma|um|o|a)
  `,
  access: `
    (senha|palavra-passe|pin)
    (esqueci|lembro|perdi) .. (senha|palavra)
    (entrar|acessar|aceder|login)
    (criar|configurar|adicionar) .. (conta|email)
    (credenciais|nome de usuario|nome de utilizador|codigo de verificacao|senha mestra|palavra passe|senha principal)
    (redefinir|trocar|mudar|recuperar) .. (senha|palavra|acesso)
    iniciar sessao
  `,
  fault: `
    !nao (funciona*|consigo|abre*|carrega*|envia*|responde*|aparece*|salva*|mostra*|reconhece*|resolve*|acontecia)
    (problema*|erro*|falha*|defeito*)
    (quebra*|estragad*|sol da)
    !nao (se (abre|ve)|da|vai|arranca|chega|chegam|permite|imprime|encontro|vejo|sincroniza*|atualiza*|deixa|estou conseguindo|conecta*|recebo|baixa*|grava*|guarda*|exibe*|entra*)
    (dificuldade*|anomalia|problemas com|inconveniente)
    (incorret*|errad*|recusa|bugad*|bug)
    nao .. (chega*|baixa*|sincroniza*|imprime*|encontra|reconhece*|atualiza*|aparece*|entra*|sai*|sobe*|toca|bate|le|aceita|recebe*|ficam)
    (cai|caindo|oscila*|pisca*|falhando|cortando|engasgando|some|somem)
    (sai|fica|ficam|esta|estao) .. (em branco|pret*|vazi*|cinza|verde|cortad*|duplicad*|errad*|parad*)
    (duplicad*|corrompid*|danificad*|ilegivel|desalinhad*|bagunca*|trocad*)
    (duas|tres) vezes
    (continua|segue|ficou) (igual|na mesma|sem|pendente|assim)
    (parado|parada|travado|bloqueado) (em|no|na|desde)?
  `,
  crash: `
    (trava*|travando|travamento|trava|congela*|fecha sozinho|nao responde|tela azul|crash*)
    !nao (abre|inicia|arranca)
    (fecha|desliga|para) .. (sozinh*|repente|do nada)
    (tela|ecra|pagina) (preta|preto|branca|branco|azul)
    (travad*|engasga|bloqueia)
    (fica|ficou) .. (travad*|congelad*|carregando|rodando|parad*)
    (fecha|desliga|reinicia) (sozinho|sozinha|tudo|do nada)
    (rodando|girando|carregando) .. (sem parar|para sempre)?
  `,
  slow: `
    (lento|lenta|lentidao)
    (demora (muito|demais)|memoria|cpu|processador)
    (lentissim*|muito lent*|uma carroca)
    (demora|leva) .. (minutos|horas|seculos|muito)
  `,
  'error-text': `
    (erro|mensagem de erro|codigo do erro|codigo de erro)
    (aparece|diz|mostra|da) .. (erro|mensagem|tarja)
    (mensagem|aviso|alerta) (que|com|diz|seguinte)
    (erro|codigo) #
    (recusad*|expirad*|invalid*|tempo esgotado|negad*)
  `,
  regression: `
    (desde|apos|depois) .. (atualiz*|versao|ontem|dias|semana*|mes*|algum tempo)
    (ultima|nova) (atualizacao|versao)
    (antes|sempre) .. (funcion*|podia|era|acontecia)
    (de repente|nao mais|deixou de|parou de)
    !nao .. mais
    versao #
    firefox #
    (desde|ha) (um|uma|uns|umas|que|a|o|alguns|dois|tres) .. (dias|dia|semanas|semana|meses|atualizacao|horas|mudanca)
    (funcionava|estava|ia) .. (antes|ontem|bem|sempre|perfeitamente|normal)
    (ate (ontem|ha pouco|agora)|recentemente|ultimamente)
    (desde|apos|depois) (segunda|terca|quarta|quinta|sexta|sabado|domingo|ontem|hoje|que|a|o|da|do|dia)
    (ontem|antes|ate ontem|semana passada) .. (ia|funcionava|dava|era|bem|normal|nunca)
    (comecou|hoje de manha|essa noite|esta manha)
  `,
  tried: `
    (ja|eu ja) .. (tentei|fiz|reiniciei|reinstalei|desinstalei|limpei|testei|desativei|atualizei|reinicializado)
    (tentei|reiniciei|reinstalei|desinstalei|limpei|atualizei)
    (sem sucesso|nao resolveu|nada|persiste)
    modo (seguro|de seguranca)
    (reinstalacao|reiniciei|reinstalei|limpei (o)? cache|sem extensoes)
    !(nada|nenhum*) .. (muda|funciona|resultado|efeito|solucao|resolveu)
    (ja) .. (procurei|vi|li|apaguei|mudei|alterei|instalei|verifiquei|experimentei|tentei)
    (troquei|conferi|reiniciei|reinstalei|limpei|desliguei|atualizei|desativei|removi|refiz|mudei|apaguei|testei)
    (e|mas) (nada|continua|igual|na mesma|nao adiantou|mesma coisa)
    (ja) (troquei|reiniciei|reinstalei|tentei|fiz|sai|desliguei|limpei|conferi|atualizei)
    (mesma coisa|mesmo resultado|nao muda|ficou na mesma|de jeito nenhum)
    (cookies|cache|driver|modem|cabo|extensoes|complementos) .. (limp*|atualiz*|reinici*|troc*|desativ*)
  `,
  elsewhere: `
    (no|com|em) (chrome|edge|opera|outro|outra|outros|telemovel) .. (funciona|normal|bem)
    (outro|outros|outra) (navegador*|computador|dispositivo*|conta*|pc)
    (no|pelo|com o) (meu|celular|telemovel|telefone|tablet|portatil) .. (funciona|vai|bem|problema|normal)
    (no|na|com|em|pelo) .. (celular|telemovel|notebook|tablet|webmail|chrome|edge|opera|outro|outra|colega*|vizinho|casa) .. (funciona|vai|bem|normal|imprime|entra|aparece|nao acontece|sim)
    (so|somente|apenas) (no|na|em|comigo|eu|meu|neste|nesse|nesta)
    (os outros|os demais|colegas|amigos|outros apps|outros sites) .. (bem|nao|normal|sem|conseguem|funciona*)
    (outro|outros|outra) .. (nao|sem problema|funciona*|normal)
  `,
  intermittent: `
    (as vezes|de vez em quando|sempre|constantemente|toda vez|toda hora|muitas vezes|frequentemente)
    (cada|toda) (vez|dia|hora)
    (aleatori*|repetidamente|varias vezes|outra vez|repete se|volta a|periodicamente|muitas vezes|direto)
    (a cada|cada) .. (min|minutos|hora|horas|dias)
    (toda tarde|todo dia|todos os dias|fica caindo|volta e meia|de novo)
  `,
  'data-lost': `
    (perdi|perd*|desaparec*|sumi*|apag*|recuperar) .. (email*|mensage*|pasta*|contat*|contact*|dados|foto*|arquivo*|ficheiro*|favorito*)
    (email*|mensage*|pasta*|contat*|contact*|dados|foto*|arquivo*|ficheiro*|favorito*) .. (perd*|desaparec*|sumi*|apag*)
    (tudo|todos|todas) .. (sumiu|sumiram|desaparec*|perdi*|apagad*)
    (vazia|vazio) .. (caixa|pasta|lista)
    (caixa|pasta|lista) .. (vazia|vazio)
  `,
  'several-users': `
    (todos|varios|nossos) .. (utilizadores|usuarios|clientes|computadores|colegas)
    (nossa|minha) (empresa|rede|escola|escritorio)
    #5 (usuarios|computadores|utilizadores)
    (todos nos|no escritorio|varias pessoas|toda a equipa|toda a equipe)
    #5 (funcionarios|pessoas|postos|maquinas)
    (ninguem|nenhum cliente|nenhum usuario|nenhuma loja|nenhuma filial|nenhum dos)
    (todas|todos|toda|todo) .. (clientes|lojas|filiais|usuarios|utilizadores|escola|escritorio|empresa|postos|pedidos|maquinas|mundo)
    #5 (lojas|clientes|alunos|filiais|empresas|maquinas|pedidos|caixas|colegas|tablets|socios|pontos|escritorios)
    (outros|outras|varios|muitos) .. (tambem|igual|mesmo|confirmam|relataram)
    (fora do ar|parad*|caiu|indisponivel) .. tod*
  `,
  money: `
    (cobr*|fatura*|reembolso*|pagamento*|transferencia*|valor|dinheiro|debito*) .. (duas vezes|dobro|errad*|nao|recusad*|a mais|desconhecid*|pendente)
    (duas vezes|dobro|errad*|a mais|desconhecid*) .. (cobr*|fatura*|pagamento*|valor|debito*)
    (dinheiro|saldo|deposito|levantamento|saque|transferencia|pagamento|reembolso|estorno) .. (recebi|chegou|creditad*|processad*|recusad*|cancelad*|onde|quando|porque|por que)
    (porque|por que|onde|quando) .. (dinheiro|pagamento|reembolso|taxa|valor|fatura|transferencia|cobr*)
    (cobrad* a mais|fatura errada|duplicad*)
    (pix|transferencia|pagamento|reembolso|estorno|deposito|dinheiro) .. (nao recebeu|nao chegou|nao caiu|nao aparece|pendente|ainda|nao saiu|cade)
    (caixa|multibanco|caixa eletronico) .. (nao|menos|engoliu|descontou)
    (fatura|conta|leitura|contador|valor) .. (nao bate|errad*|dobro|veio)
  `,
  account: `
    conta .. (bloquead*|suspens*|encerrad*|desativad*)
    (verificar|identidade) .. (identidade|conta)?
    (conta|perfil) .. (nao|sem) .. (acesso|aceder|acessar|entrar)
    (sem acesso|duas contas|conta duplicada)
  `,
  appearance: `
    (tela|icone*|barra|fonte|cor|cores|coluna*|tema|janela*|menu|botao|botoes|aba|abas|legenda*|imagem|foto)
    (barra de ferramentas|modo escuro|zoom|aparencia|tamanho|letra|letras|ecra|interface|idioma|portugues|ingles)
  `,
  network: `
    (site|sites|pagina*|servidor|conexao|ligacao|rede|internet|ssl|certificado|proxy|vpn|imap|smtp|pop|porta|oauth|wifi|router|sinal|link*)
    (conectar|conectado|ligar me|online|offline|webmail|dns|firewall|sincroniz*)
  `,
  theft: `
    (roubaram|roubad*|roubo|furto|furtad*|furtaram|ladrao|ladroes|assalt*)
    (golpe*|golpista*|fraude*|fraudulent*|phishing|enganad*|cai num|burla*|burlad*)
    (nao|nunca|jamais) .. (fiz|fizemos|autorizei|pedi|comprei|reconheco|contratei|solicitei|assinei|realizei)
    (alguem|um estranho|terceiros|outra pessoa) .. (minha|meu|meus|minhas) .. (conta|cartao|nome|cpf|identidade|email|celular|dinheiro|acesso)
    (hackead*|hacke*|invadiram|invadid*|clonaram|clonad*|sequestr*)
    (no meu nome|em meu nome|com meu cpf|com meus dados)
    (compra*|saque*|cobranca*|emprestimo*|acesso*|pedido*|transferencia*) .. (desconhecid*|estranh*|que nao fiz|nao reconheco|suspeit*|nunca)
    (limparam|esvaziaram|zeraram|zerada)
  `,
  exposed: `
    (outro|outra|outros|outras|alheio*) .. (cliente*|paciente*|pessoa*|usuario*|utilizador*|empresa*|compradores) .. (dado*|fatura*|pedido*|nome*|endereco*|exame*|foto*|cpf|email*)
    (dados|faturas|pedidos|exames|fotos|nomes) .. (alheios|de outr*|de terceiros|de um homem|de outra pessoa)
    (resgate|ransomware|(pedem|exigem|pagar) .. bitcoin*|arquivos (cifrados|criptografados))
    (vulnerabilidade*|brecha|vazamento|vazou|injecao|xss|sem criptografia|texto puro|falha de seguranca)
    (anpd|cnpd)
  `,
  forgotten: `
    (esqueci|esquecid*|perdi|nao (lembro|me lembro|sei|recordo)) .. (senha|palavra passe|palavra-passe|password|pin)
    (senha|palavra passe|palavra-passe|password) .. (esquecida|perdida|nao lembro)
    (redefinir|recuperar|repor) .. (senha|palavra passe|palavra-passe|password)
  `,
  untranslated: `
    (pastas|colunas|categorias|etiquetas|nomes) ..5 em (ingles|portugues|espanhol)
    (parte|metade|parcialmente|continuam|continua|ficam|alguns|algumas|o resto|so) .. (em ingles|em portugues|em espanhol|por traduzir|nao traduzid*)
    (por traduzir|sem traducao|nao traduzid*|mal traduzid*|meio traduzid*|falta* .. traducao)
  `,
};
