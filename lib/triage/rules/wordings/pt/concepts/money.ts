import type { Wordings } from '../../wordings';

const pay =
  'pagament*|cobranc*|debit*|transac*|levantament*|saque*|compra|compras|transferenci*|operac*|fatur*|valor|dinheiro|euros|autorizac*|movimento*|mensalidade*|recibo*';
const bank =
  'banco|bancari*|visa|mastercard|paypal|klarna|amex|american express|millennium|cgd|caixa|santander|novo banco|bpi|emissor*|sibs|nubank|itau|bradesco';

/** Portuguese words that mean the same, and the pairs of them that make a trigger, in any order: payments, cards and accounts. */
export const money: Wordings = {
  chargeback: {
    lists: { 'any-pay': pay, 'any-bank': bank },
    phrases: `
      {any-bank} & (estorn*|contest*|devolv*|reverter*|revert*|recuper*|buscar|anul*|cancel*|rejeit*|reclam*|disput*|chargeback) & ({any-pay}|vou|vai|vao|pedi*|peco|mandei) @18
      (contest*|disput*|impugn*|estorn*) .. (a|o|esta|este|vossa|a vossa|um|uma)? .. {any-pay}
      (abri*|abrir*|inici*|apresent*|interpus) .. (disputa|contestac*|chargeback|reclamac*|estorno) & ({any-bank}|{any-pay}|chargeback) @14
      (chargeback|estorno|charge back)
      {any-pay} .. (devolver|devolvid*|estornad*|revertid*|rejeitad*|contestad*) .. (banco)?
      {any-bank} .. (suspend*|bloqueou|congelou|pausou) .. (fatura|pagamento)
      {any-bank} & (creditou|creditad*|provisori*|investiga*) & (vosso|enquanto|debito) @18
      (trata|tratar*|resolve*) .. (mastercard|visa|paypal|banco)
    `,
  },
  'payment-complaint': {
    lists: { 'any-pay': pay },
    phrases: `
      (reclamac*|queixa*|queixo|queixar me|descontent*|insatisfeit*|nada contente|protesto) & !({any-pay}|reembols*|comiss*|cartao|cobrar*|cobraram|cambio|multibanco|ordem permanente|debitad*) @22
    `,
  },
  'unauthorised-payment': {
    lists: { 'any-pay': pay },
    phrases: `
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
  },
  'stolen-card': {
    phrases: `
      (carteira|cartao|cartoes|mala|bolsa|porta moedas) & (roub*|furt*|perdi*|assalt*) & (bloque*|roubaram|roubado|roubada|roubo|furt*|cancel*|anul*|assalt*) @16
      alguem .. (usa*|usando|acesso|copi*) .. meu cartao
      cartao .. (usad*|utilizad*) .. sem (o)? (meu|minha)
      (perdi|nao encontro|extraviei) .. (o|meu) .. cartao
    `,
  },
  'account-takeover': {
    phrases: `
      (alguem|hacker*|desconhecid*|burlao|burloes|ladrao|roubaram me) & (hacke*|pirate*|invadi*|invad*|roub*|mudou|mudaram|alter*|entr*|aced*|apoder*) & (conta|palavra passe|password|senha|email|telefone|numero|perfil|acesso) @16
      (conta|email|perfil) .. (hackead*|pirateada|comprometida|roubada|invadida)
      (numero|email|telefone|password|senha|palavra passe) .. (recuperacao|trocad*|mudad*|alterad*|substituid*) & (nao conheco|desconhecid*|sem acesso|nao consigo entrar|nao fui eu|nao reconheco) @22
      (acesso*|inicio* de sessao|login*) .. (estrangeiro|pais|russia|china|desconhecid*|nunca)
      (historico|registo|lista) .. (acessos|sessoes|dispositivos)? & (portatil|dispositivo|telemovel|desconhecid*|pais|aparece) & !(eu vivo|vivo em|nao e meu|nunca|nao conheco|desconhecid*|nao tenho) @26
    `,
  },
};
