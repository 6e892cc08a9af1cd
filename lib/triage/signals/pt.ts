import type { SignalPhrases } from './kinds';

export const portuguese: SignalPhrases = {
  'how-to': `
    como (posso|faco|fazer|se|devo|eu faco|retirar|mudar|configurar|corrigir|instalar|desabilitar)
    (e|seria) possivel
    (onde|qual) (posso|esta|fica|encontro)
    (quero|queria|gostaria|preciso) .. (mudar|adicionar|remover|configurar|saber|instalar|criar|colocar|desabilitar)
    (podem|poderiam|alguem pode) .. (explicar|dizer|ajudar)
    o que (faco|devo fazer|posso fazer)
  `,
  'asks-information': `
    (o que significa|quanto|quantos|qual e|quais)
    (por que|porque|quando)
    (oferecem|aceitam|enviam)
    (limite|maximo|minimo|tarifa|capaz de)
  `,
  request: `
    (pedido|solicitacao) (de|para)
    (solicito|preciso de) (uma|um) (nova|novo|cartao|licenca)
  `,
  access: `
    (senha|palavra-passe|pin)
    (esqueci|lembro|perdi) .. (senha|palavra)
    (entrar|acessar|aceder|login)
    (criar|configurar|adicionar) .. (conta|email)
  `,
  fault: `
    !nao (funciona*|consigo|abre*|carrega*|envia*|responde*|aparece*|salva*|mostra*|reconhece*|resolve*|acontecia)
    (problema*|erro*|falha*|defeito*)
    (quebra*|estragad*|sol da)
  `,
  crash: `
    (trava*|travando|travamento|trava|congela*|fecha sozinho|nao responde|tela azul|crash*)
    !nao (abre|inicia|arranca)
  `,
  slow: `
    (lento|lenta|lentidao)
  `,
  'error-text': `
    (erro|mensagem de erro|codigo do erro|codigo de erro)
    (aparece|diz|mostra|da) .. (erro|mensagem|tarja)
  `,
  regression: `
    (desde|apos|depois) .. (atualiz*|versao|ontem|dias|semana*|mes*|algum tempo)
    (ultima|nova) (atualizacao|versao)
    (antes|sempre) .. (funcion*|podia|era|acontecia)
    (de repente|nao mais|deixou de|parou de)
    !nao .. mais
    versao #
    firefox #
  `,
  tried: `
    (ja|eu ja) .. (tentei|fiz|reiniciei|reinstalei|desinstalei|limpei|testei|desativei|atualizei|reinicializado)
    (tentei|reiniciei|reinstalei|desinstalei|limpei|atualizei)
    (sem sucesso|nao resolveu|nada|persiste)
    modo (seguro|de seguranca)
  `,
  elsewhere: `
    (no|com|em) (chrome|edge|opera|outro|outra|outros|telemovel) .. (funciona|normal|bem)
    (outro|outros|outra) (navegador*|computador|dispositivo*|conta*|pc)
  `,
  intermittent: `
    (as vezes|de vez em quando|sempre|constantemente|toda vez|toda hora|muitas vezes|frequentemente)
    (cada|toda) (vez|dia|hora)
  `,
  'data-lost': `
    (perdi|perd*|desaparec*|sumi*|apag*|recuperar) .. (email*|mensage*|pasta*|contat*|contact*|dados|foto*|arquivo*|ficheiro*|favorito*)
    (email*|mensage*|pasta*|contat*|contact*|dados|foto*|arquivo*|ficheiro*|favorito*) .. (perd*|desaparec*|sumi*|apag*)
  `,
  'several-users': `
    (todos|varios|nossos) .. (utilizadores|usuarios|clientes|computadores|colegas)
    (nossa|minha) (empresa|rede|escola|escritorio)
    #5 (usuarios|computadores|utilizadores)
  `,
  money: `
    (cobr*|fatura*|reembolso*|pagamento*|transferencia*|valor|dinheiro|debito*) .. (duas vezes|dobro|errad*|nao|recusad*|a mais|desconhecid*|pendente)
    (duas vezes|dobro|errad*|a mais|desconhecid*) .. (cobr*|fatura*|pagamento*|valor|debito*)
  `,
  account: `
    conta .. (bloquead*|suspens*|encerrad*|desativad*)
    (verificar|identidade) .. (identidade|conta)?
  `,
  appearance: `
    (tela|icone*|barra|fonte|cor|cores|coluna*|tema|janela*|menu|botao|botoes|aba|abas|legenda*|imagem|foto)
  `,
  network: `
    (site|sites|pagina*|servidor|conexao|ligacao|rede|internet|ssl|certificado|proxy|vpn|imap|smtp|pop|porta|oauth|wifi|router|sinal|link*)
  `,
};
