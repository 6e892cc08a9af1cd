import type { Wordings } from '../wordings';

/** Portuguese phrases beside the ones that stand in the rules: payments, cards and accounts. */
export const money: Wordings = {
  chargeback: {
    phrases: `
      banco .. devolveu .. (debito|valor|dinheiro|cobranca) .. (recusei|contestei|anulei)
      (trato|resolvo|tratar|resolver) .. com (o|a)? (paypal|visa|mastercard|meu banco)
      (anular|anule|cancelar|recusar|devolver|reverter|contestar|contesto|bloquear|disputar) .. ({pay}|transacao|debitos|compra) .. ({bank}|cartao|operadora|emissor)
      ({bank}|itau|bradesco|nubank|santander|american express|amex|emissor) ..6 (anular|anule|reverter|reversao|devolver|devolvam|devolverem|devolucao|recusar|estornar|estornem|recuper*|reembols*)
      (devolvi|recusei|bloque*|revertido|anulei) .. (debito*|cobranca*) .. banco
      (pedi*|peco|pedir*|solicit*) .. (reversao|devolucao|estorno) .. (banco|cartao)?
      (cobranca|pagamento|compra) .. contestad* .. (banco|cartao)
      (buscar|recuper*|reaver) .. (dinheiro|valor) .. banco
      (caso|disputa|contestacao|reclamacao) .. (paypal|mastercard|visa|cartao)
      (ordem|mandei|pedi|avisei) .. banco .. (recus*|anul*|devolv*|estorn*|recuper*)
    `,
    unless: `
      (outra empresa|vizinho)
      banco devolveu
      !nao preciso
    `,
  },
  'unauthorised-payment': {
    phrases: `
      fez passar .. (banco|empresa|tecnico|funcionario|voces)
      (levantaram|sacaram|gastaram|tiraram) .. (euros|reais|dinheiro) .. cartao
      (cobraram|debitaram|compra*|loja|levantaram|cobrad*) ..8 (onde|que) (nunca|nao|jamais) .. (estive|fiz|autorizei|comprei)
      !(nao|nunca|jamais) .. (comprei|autorizei|encomendei) .. (nada|essa|compra|cobranca)?
      !nao fui eu (que|quem)? (fiz|comprei|pedi)?
      !{pay} .. que nao (fui|sao minhas|sao meus|e minha|e meu|fiz|reconheco)
      !(esvazi*|tiraram|levaram|sacaram|faltam|sumi*) .. (conta|dinheiro|euros|reais|banco)
      (burlad*|enganad*|golpe|golpista) .. (codigo|falso|telefone|funcionario|senha)
      (cai*|cliquei) .. (num|em|no) .. (sms|email|mensagem|link|golpe) (fals*)?
      (dizer|dizendo|disse) .. era (da|do|de) .. (empresa|banco|vossa|suporte|companhia)
      (clon*|duplicar*) .. (chip|sim|cartao)
      (cartao|chip) .. (foi|esta) clonad*
      (gastou|gastaram|gastar|pagar|comprar) .. (euros|reais|com o meu cartao|com ele)
      alguem .. (gastou|comprou|levantou|sacou)
    `,
    unless: `
      !nao me roubaram nada
      (este preco|gigas|gastei)
      !nao reconheco o novo
    `,
  },
  'stolen-card': {
    phrases: `
      (bloqueiem|bloquear|cancelem) .. cartao ..6 (roub*|perdi*)
      cartao .. (roubaram*|clonaram|clonad*)
      (clonaram|roubaram) .. (cartao|chip|carteira)
    `,
    unless: 'cartao .. (estrangeiro|bomba)',
  },
  'account-takeover': {
    phrases: `
      alguem ..6 (encomendas|encomendou|comprar|comprou|mudou|entrou|compras) .. (conta|email|senha|nome)
      (mudaram|trocaram|alteraram) .. (meu|minha) .. (email|senha|palavra passe|telefone)
      (linha|contrato|telemovel|emprestimo|conta) .. que (nunca|nao) (contratei|pedi|abri|assinei)
      (usaram|utilizaram) .. (meu|meus) (documento*|dados|passaporte|cpf|identidade) .. (abrir|contratar|pedir|contrato)
      (acesso|sessao|login|dispositivo) .. (da|na|de|do) (russia|romenia|china|ucrania|nigeria|outro pais|estrangeiro)
      (compram|compraram|contrat*|pediram|fizeram) .. em (meu|nosso) nome
      (invad*|hackear*) .. (email|conta|perfil|whatsapp)
      (roubo|usurpacao|furto) .. identidade
    `,
  },
  'payment-complaint': {
    phrases: `
      (reclam*|queix*) & (comissao|taxas|credito|creditado|debito*|devolucao|mb way|pagamento*|pix|cobranca*|reembolso|transferencia*|cobrad*|cobraram|caucao) & (formal*|oficial|escrito|present*|regist*|numero|abr*|faco|fazer|faz|apresent*|dese*|quero|gostaria|tenho|refere*|carta|formulario|formaliz*|queixo) @20
      reclamacao .. (transferencia|pagamento|debito|cobranca|ordem de pagamento|pix)
      (queixar|queixar me|queixo me) .. (transferencia|pagamento|debito|cobranca)
    `,
    unless: '(nenhuma|nao quero|nao me) .. (reclam*|queix*)',
  },
};
