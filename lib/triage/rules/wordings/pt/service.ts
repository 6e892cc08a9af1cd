import type { Wordings } from '../wordings';

/** Portuguese phrases beside the ones that stand in the rules: leaving, defects, outages, key accounts and repeated contact. */
export const service: Wordings = {
  churn: {
    phrases: `
      (deixo|deixarei|deixamos) de ser cliente*
      !ja nao quero .. (servico|linha|contrato)
      (desliguem|cortem|encerrem) .. (a|minha) linha
      ({rival}|concorrencia|outra operadora) .. (oferec*|da|faz|cobra) ..8 (metade|menos|mesmo|barat*|euros|fibra|giga*)
      (mudar|mudo|mudamos|trocar|troco) de (operador*|companhia|fornecedor|empresa)
      (vou|vamos) .. (para|pra) (a|o)? ({rival}|concorrencia|outra operadora|outro operador)
      (pens*|considero|a pensar) .. (sair|desistir|cancelar|mudar de)
      (anul*|cancel*|encerr*|rescind*|termin*) .. (subscricao|assinatura|contrato|servico|conta|linha)
      (desistir|desisto) .. (servico|contrato)
      !nao .. renovar .. (contrato|assinatura)
      !nao (quero)? .. (ser cliente|ficar com voces|fico mais|continuar (com|cliente))
      (fidelizacao|multa|pre aviso|penalizacao|aviso previo) .. (sair|cancel*|terminar|rescind*)
      sair antes .. (fim|fidelizacao|contrato)
      (portar|porto|levo|levar) .. numero .. (para)? (a|o)? ({rival}|outro lado|outra operadora|outro)
      para rescindir
      tratem da (desativacao|rescisao)
    `,
    unless: `
      ia (cancelar|rescindir|sair)
      (venho|vim) da
      (trazer|trago) .. numero
      (pacote|canal|opcao) .. (manter|resto)
      (outra operadora|outro operador|antiga operadora) ja
      !nao penso
    `,
  },
  'confirmed-defect': {
    phrases: `
      !nao (faz nada|funciona|responde|carrega) .. (desde|com) .. versao
      (confirmaram|disseram|admitiram) ..6 (e|culpa|problema) (da|do) (app|aplicacao|site)
      (app|aplicacao|programa) .. (fecha|bloqueia|trava) sempre
      mesmo (bug|erro|defeito) .. (corrigid*|resolvid*|arranjad*)
      (disse*|confirm*|reconhec*|admit*|segundo) ..8 (bug|falha|defeito|software|problema conhecido)
      (bug|problema|falha|erro|defeito) conhecid*
      (cada vez que|sempre que|toda vez que) .. (carrego|abro|mudo|toco|clico|faco|tento|guardo|exporto|salvo) ..8 (fecha|bloqueia|apag*|desaparec*|erro|trava|cai|some*)
      passos para reproduzir
      (reproduzivel|se reproduz|reproduz se)
      (atualiza*|versao) ..8 (apag*|perdi|desaparec*|elimin*|sumi*|bloque*|trava*|fecha|erro|perd*)
      !(atualiz*|versao) ..8 nao (sincroniza|funciona|carrega|guarda|abre|salva|imprime)
      (desaparec*|sumi*|apagad*|apagaram|perdid*) .. (depois|apos|com) .. atualiz*
      !(a|na|com a) # ..4 (elimina|apaga|funcionava|nao acontecia|erro)
      (correcao|solucao) .. (bug|falha|defeito)
      (bug|erro|falha|defeito) .. (voltou|continua|persiste|ainda)
      erro de programacao
      (app|aplicacao|software|site) tem .. defeito
    `,
    unless: `
      (sem querer|por engano|apelido|sem problemas|formulario|novidades)
      (esta|anda) (otim*|melhor|tudo bem)
      correcao da traducao
    `,
  },
  outage: {
    phrases: `
      sem (sistema|servico|linha|internet) .. (todas as|nas (duas|tres|quatro|cinco)|nossas) (lojas|filiais)
      erro (#500)? .. a (todos|todas) (os|as) (utilizadores|usuarios|clientes|funcionarios)
      !(nenhum|nenhuma|ninguem) .. (escritorio|empresa|filiais|utilizadores|funcionario*|lojas|predio|departamento) ..8 (consegue|funciona|linha|entra*|trabalh*|liga*)
      !nao funciona .. ninguem
      (vila|bairro|predio|rua|ilha|cidade|zona|departamento|empresa|escritorio|urbanizacao|condominio|aldeia) (inteir*|tod*) ..8 (sem|nao ha|fora|em baixo|caiu|parad*)
      (toda a|todo o|em todo o|em toda a|todas as|todos os) (urbanizacao|bairro|porto|lisboa|predio|rua|zona|cidade|lojas|terminais|empresa|filiais|aldeia) ..8 (sem|mort*|em baixo|fora|deixaram|caiu|nao ha)
      (internet|rede|luz|servico) .. (foi abaixo|em baixo|caiu|fora do ar) .. (todo|toda|todos)
      (sistema|plataforma|rede|servico|site) .. (fora do ar|em baixo|caiu|foi abaixo|parad*)
      todos os terminais ..8 (deixaram|nao funcion*|parad*|mort*)
      # (colegas|funcionarios|atendentes|clientes|utilizadores|lojas) .. (sem|parad*|ficaram)
      (cinquenta|oitenta|cem|vinte|trinta|duzentos) (colegas|funcionarios|clientes) .. (sem|parad*|ficaram)
      vizinhos tambem .. (sem|internet|rede)
      (avaria|falha|apagao|queda) (geral|total|nacional|massiv*)
      varios (clientes|utilizadores|vizinhos) .. (sem|dizem|sinal|queix*)
      estamos todos sem
      nos outros apartamentos .. (ligacao|internet|rede)
    `,
    unless: `
      (semana passada|prevista|(esta|foi|ficou) resolvid*)
      !nao ha avaria
      (meu cabo|so o meu)
    `,
  },
  'key-account': {
    phrases: `
      (dono|proprietario|fundador) .. (grupo|cadeia)
      clientes corporativos
      (sou|fala) (o|a) (diretor* geral|diretor* executiv*|ceo|president*|administrador delegado|ministr*|embaixador*|prefeit*)
      (assistente|secretari*) .. (do|da) (president*|diretor*|ceo|ministr*|prefeit*)
      (a|o|nosso|nossa) (presidente da camara|ceo|prefeit*|embaixador*|conselho de administracao) 
      !a presidente da (companhia|empresa)
      (gastamos|faturamos|pagamos) ..8 (milhao|milhoes|#10000|#100 000|# mil|cem mil)
      (grupo|cadeia|rede) .. (com|de) #10 (unidades|lojas|hoteis|clinicas|centros|filiais)
      (cliente prioritario|grande conta|cliente estrategico|contrato corporativo|contrato quadro)
      (gerente de conta|gestor de conta|gestor dedicado|nosso gestor)
      um dos (vossos|seus) clientes mais (importantes|grandes)
      (multinacional|camara municipal|ministerio|embaixada|prefeitura) .. (utilizadores|usuarios|linhas|cliente|sem|com)
      (nosso|nossa) (administrador|diretor* geral|ceo|presidente|conselho)
    `,
    unless: `
      (linkedin|condominio|avenida presidente|escola|serie)
      administrador (da conta|do condominio)
    `,
  },
  'repeat-contact': {
    phrases: `
      (terceira|quarta|quinta) semana .. (mesm*|assunto|problema|sem)
      !(mandei|enviei|escrevi) .. (dois|tres|quatro|cinco|#2) (emails|mensagens) .. ninguem
      falei com (tres|quatro|cinco|varios|#3) (agentes|pessoas|operadores|colegas|atendentes)
      (expliquei|pedi|disse) .. (tres|quatro|cinco|varias|#3) vezes
      segundo (lembrete|pedido|aviso)
      (terceiro|quarto|quinto|terceira|quarta|quinta) (email|mail|mensagem|chamada|contacto|lembrete|pedido|reclamacao)
      ({reach}|escrevi|liguei|telefonei) .. (tres|quatro|cinco|seis|sete|dez|varias|muitas|mil|#3) vezes
      ha (semanas|meses|dias|anos) que (ligo|escrevo|espero|telefono|reclamo)
      !quantas vezes .. (mais tenho|mais preciso|liguei|escrevi|expliquei|repetir)
      (tickets|casos|processos|chamados) #100 .. #100
      (volto|voltei|voltamos) a (escrever|ligar|contactar|reclamar|insistir)
      (cada vez que|sempre que|toda vez que) (ligo|escrevo|contacto) .. (dizem*|contam|dao)
      (cada vez que|sempre que|toda vez que) (ligo|escrevo|contacto) .. (diferente|coisa)
      !(outra vez|novamente|de novo|continuo|ainda) .. (sem resposta|nao responderam|por responder)
      ja (expliquei|contei|disse) ..10 (repetir|de novo|outra vez)
      !pela (terceira|quarta|quinta|enesima) vez
      !(insisto|repito|reitero) .. (novamente|vez|de novo|emails)
      (prometem|prometeram) .. (ligar|chamada) .. (ninguem|nunca|nada)
      !(vao|foram|sao) .. (tres|quatro|cinco|seis|sete|#3) (chamadas|emails|mensagens|contactos)
      !(ninguem|nao) .. respond* .. (mensagens|emails|anteriores)
      !(ainda|ja) nao responderam
      (escrevo|ligo) (de novo|outra vez|novamente)
      (cansad*|fart*) de (ligar|escrever|repetir|esperar resposta|insistir)
      (de um (setor|departamento) para (outro|o outro)|passad* de um)
      (espera|esperar|aguardo|espero) .. (de)? resposta .. (email|mensagem) .. (semanas|meses|ha|dias)
      !(emails|mensagens) .. (por responder|sem resposta)
      varias vezes .. (apoio|suporte|atendimento|resultado)
    `,
    unless: `
      vezes (para|a) (cuba|franca|marrocos|espanha|brasil|minha|um|uma)
      (ligou|escreveu|ligaram|escreveram) me
      (telefone toca|toque|para franca|primeira vez que|inquerito|tentei ligar)
    `,
  },
};
