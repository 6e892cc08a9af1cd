import type { Wordings } from '../../wordings';

/** Portuguese words that mean the same, and the pairs of them that make a trigger, in any order: contracts, outages, defects, contacts and customers. */
export const service: Wordings = {
  churn: {
    phrases: `
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
      !nao .. (continuar|continuamos|prosseguir|prosseguimos|seguir)
      (fechem|desliguem|cancelem) tudo
      (levo|levar|transfiro|passo|mudo) .. (internet|numero|linha|seguro|luz|telemovel) .. (para|da|do)
      (terminar|rescindir|cessar|denunciar|nao renovar|por fim) & (acordo|contrato|colaboracao|relacao|parceria) @14
    `,
    unless: `
      (acabei|vim|venho|mudei|passei) .. de (outro|outra)
      (numero|linha|contrato|internet) .. para (voces|ca)
    `,
  },
  'confirmed-defect': {
    phrases: `
      (confirm*|disse|disseram|admit*|reconhec*|segundo|explic*) & (bug|erro (vosso|conhecido|do programa)|problema conhecido|defeito|falha (vossa|conhecida)) @18
      (problema|erro|falha|bug|defeito) (conhecid*|reconhecid*)
      (versao|atualizacao|desde|na|com) .. # & (vazi*|errad*|incorret*|falha|fecha|partid*) & (cert*|corret*|funcionava|bem|antes|anterior) @26
      (testad*|testei|experiment*|verificad*|igual|mesmo) .. (em|com|nos)? .. (#2|dois|duas|tres|quatro|varios|todos|diferentes|outros) .. (aparelhos|dispositivos|telemoveis|computadores|navegadores|maquinas|equipamentos|telefones)
      (reproduz*|reproduti*) & (cada|vez|sempre|erro|falha|fecha|passos|bug) @18
      (atualiz*|versao) & (apag*|elimin*|perd*|desaparec*|substitu*) & (rascunho*|dados|tabela|historico|contactos|fotos|ficheiros|mensagens|clientes|notas|definicoes|emails) @18
      (calculo|total|arredondamento|iva) .. (errad*|incorret*) & (versao|atualizacao|desde|na #|#) @20
      (voltando|voltar|volto|regress*) .. (a|para) .. (versao|# #|anterior) .. (resolve|funciona|vai|desaparece)
      (verificad*|reproduzid*|testad*|confirmad*) .. (em|com) .. (#2|dois|tres|quatro|varios|diferentes) .. (ambientes|contas|servidores|sistemas|navegadores)
      # # .. (perde|salta|omite|duplica|corrompe|ignora)
      sempre .. mal .. (arredondad*|calculad*|ordenad*|gravad*|exportad*)
      mesmo .. (crash|erro|falha|bug|resultado|problema) .. (em|num|no|com) & (novo|outro|segundo|antigo|ambos|dois|todos) @20
      (desde|apos|com) .. (versao|atualizacao|build) & !(nao batem|mal|incorret*|vazi*|nao coincidem|ja nao|errad*) & (estava (bem|cert*)|era cert*|anterior|antes|funcionava) @28
    `,
  },
  outage: {
    phrases: `
      !(ninguem|nenhum de nos|nenhum (colega|funcionario|cliente|utilizador)) .. (consegue|pode|((tem) .. (internet|linha|sinal|acesso|ligacao|rede))|no escritorio|recebe|entra|trabalha)
      (toda|todo|todos|todas|inteira|inteiro) .. (escritorio|empresa|equipa|departamento|rua|bairro|aldeia|vila|predio|cidade|loja*|caixa*|filia*|sede*|fabrica*|hospital|escola|sistema|rede|client*|utilizador*|colegas|funcionari*|linhas|telefones|nos) & (parad*|parou|pararam|sem|bloquead*|em baixo|nao funciona*|503|502|fora de servico|inacessive*|cortad*|reportam|caiu|cairam) @18
      (escritorio|rua|empresa|loja|equipa|predio|cidade|rede|sistema|bairro) (toda|todo|inteir*) & (parad*|parou|sem|bloquead*|em baixo|503|502|da|caiu|nao) @16
      !(nossos|nossas) .. (client*|utilizador*|funcionari*|lojas|colegas|alunos) .. nao .. (conseguem|podem|tem)
      (producao|servidor*|sistema|plataforma|site|loja) .. (em baixo|parad*|parou|bloquead*|caiu|nao responde) & (perd*|encomendas|client*|nos|tod*|noss*|desde|urgente) @18
      (perda|falha|quebra|corte|interrupcao|apagao) (total|geral|complet*)
      (perda|falha|quebra|corte) .. (nas|nos|em) .. (nossas|nossos|todas|tres|varias) .. (fabricas|sedes|lojas|filiais|escritorios)
      (nossas|nossos|as|os) .. (#3|tres|quatro|cinco|dez|doze|vinte) .. (sedes|lojas|fabricas|filiais|escritorios) & (parad*|pararam|sem|em baixo|bloquead*|perda|falha) @18
      #5 (utilizadores|funcionarios|colegas|clientes|linhas|pessoas|postos) & (sem|nao|parad*) @14
      (todos|todas|cada|nenhum|nenhuma) .. (balco*|caixa*|terminal|terminais|posto*|ecra*|maquina*|telefone*|linha*|computador*) & (morr*|desligad*|em baixo|parad*|bloquead*|pret*|nao funciona*|apagad*) @16
      (#3|dezenas de|centenas de|vinte|trinta|quarenta|cinquenta|dez|doze|quinze) .. (enfermeir*|medicos|agentes|motoristas|alunos|operador*|pessoas|utilizador*|funcionari*|client*|colegas) .. nao (conseguem|podem|tem)
      (todos|todas|nossos|nossas) .. (leitores|caixas|terminais|telefones|linhas|computadores|camaras|tablets|scanners) .. (perderam|cairam|pararam) & (tempo|pessoas|parad*|espera|todos|vez) @22
      (em baixo|inacessivel|fora de servico|bloquead*) .. para .. (todos|todas|cada) .. (clientes|utilizadores|visitantes|cliente)
      !(nenhum|nenhuma) (dos|das) (nossos|nossas) .. (consegue|pode|tem|conseguem)
    `,
  },
  'repeat-contact': {
    phrases: `
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
  },
  'key-account': {
    phrases: `
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
  },
};
