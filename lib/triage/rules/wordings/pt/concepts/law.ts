import type { Wordings } from '../../wordings';
import { harm } from './harm';
import { privacy } from './privacy';

/** Portuguese words that mean the same, and the pairs of them that make a trigger, in any order: personal data, law, press, safety and security. */
export const law: Wordings = {
  ...harm,
  ...privacy,
  'legal-threat': {
    phrases: `
      (medidas|providencias|meios|vias|acoes) (cabiveis|judiciais|juridicas|legais|adequadas|competentes)
      (buscar|procurar|correr atras|defender|fazer valer|lutar|garantir) .. (meus|nossos) direitos
      (pequenas causas|jec|danos morais|dano moral|perdas e danos|danos patrimoniais|danos materiais|indenizacao por|indemnizacao por|responsabilidade civil|litigancia)
      (ponho|meto|boto|contratei|contratar|constitui|constituir|consultei|falei com|passei (isto|tudo|o caso)? (a|ao|para o|pro)|entreguei (isto|tudo|o caso)? (a|ao)) .. (advogad*|jurista|solicitador*)
      (comparecer|notificad*|citad*|arguid*|reu|autor|autora|audiencia|intimad*) & (dia|divida|conta|processo|tribunal|juizo|janeiro|fevereiro|envelope|oficial) & (voces|vcs|vos|voss*|empresa|pag*|#) @26
      (juiz|juiza|tribunal|sentenca|julgado) .. (disse|decidiu|condenou*|mandou|ordenou|determinou|deu me razao|deu razao|decretou) & (pag*|dev*|indemn*|inden*|razao|registos|entreg*|prazo|voces|vcs|vos|ignor*|#) @22
      (agente de execucao|oficial de justica|penhora) & (proximo|passo|balcao|loja|voss*|voces|vcs|bate|chega|caminho|mando|segue) @18
      (tia|tio|primo|prima|cunhad*|irma|irmao|filho|filha|marido|mulher|esposa|amig*|pai|mae|vizinh*|sogr*|namorad*|sobrinh*|genro|nora|padrinho|madrinha) & (advogad*|jurista|procurador*|juiz|juiza|solicitador*|promotor*|desembargador*) & (prepar*|ler|lendo|leu|carta|caso|trat*|ver|viu|escrev*|redig*|pront*|entreg*|diz|disse|processo|processar|acao|acompanh*|analis*|contrato|assunto|cuidado|aguard*|pegou|assum*|ombro) @26
      (juizado*|tribunal|vara|julgado de paz|juizo|injuncao|intimacao|intimad*|citacao|citado|citada|mandado|oficio|penhora|oficial de justica|agente de execucao|sentenca|audiencia|procuradoria|peticao|liminar|providencia cautelar|acao de execucao|acao coletiva|acao civil|acao popular|acao no|acao contra|requerimento de injuncao|notificacao extrajudicial|notificacao judicial|interpelacao|balcao de injuncoes|ministerio publico|promotoria|promotor|fiscalia|pgr|delegacia|policia judiciaria|boletim de ocorrencia|bo|queixa crime|participacao criminal) & (anex*|junto|segue*|prazo|dias|entr*|entrada|dar entrada|daremos|dei|requer*|determin*|orden*|apresent*|pag*|receb*|mandei|fiz|vou|vamos|amanha|contra|preserv*|conserv*|comparec*|guard*|voces|vcs|vos|voss*|marcad*|correr|corre|avanc*|sem mais|caso|se nao|instaur*|mov*) @24
      (perito|peritagem|laudo|relatorio pericial|notario|cartorio|ata notarial|tabeliao|escritura|registei em ata|testemunhas|provas|gravacoes) & (tribunal|juiz|julgamento|acao|processo|justica|advogad*|mediacao|departamento juridico|juridico|conciliacao|indemniz*|indeniz*|danos|avis*|suficiente|chega|que vem ai|prepar*|usar|contra) @26
      (seguro|protecao|cobertura|apoio|assistencia) (juridic*|legal) & (nome*|acion*|contact*|advogad*|trat*|escrev*|avanc*|danos|carta|caso|ativ*|ja) @22
      (antes de|ultima|ultimo|derradeir*|final) .. (interpelacao|aviso|notificacao|acao judicial|intimacao|avancar|recorrer|prazo|advertencia) & (judicial*|juros|custas|pagamento|proced*|dias|tribunal|justica|acao|processo|mora) @24
      (nos vemos|vemo nos|vejo vos|vejo voces|encontramo nos|espero vos|ate breve|a gente se ve|falamos|encontrar) .. (no|em|na|nos) (tribunal|juizado|justica|barra|juiz|forum|julgado|procon)
      (condomin*|vizinh*|moradores|proprietarios|lesados|clientes|afetados|pais|passageiros|familias|juntamo nos|somos|grupo de) & (acao coletiva|acao conjunta|processo coletivo|escritorio de advogados|class action|acao popular|(mesmo|um) advogado) @24
      (sindicato|jurista|juristas|departamento juridico|gabinete juridico|juridico|contencioso|procuracao|procurador*|assessoria juridica|defensoria*|solicitador*|mandatari*) & (consult*|entreg*|assin*|passei|vou|vai|vao|carta|assunto|prepar*|contact*|avis*|acion*|trat*) @18
      (mediacao|conciliacao|arbitragem|acordo extrajudicial) & (tribunal|julgamento|morada|quem|acao|processo|juiz|convoc*|citar|citamos|sede|apresento|apresentei|apresentar|requeri|requeremos) @24
      (codigo (civil|de defesa do consumidor|do consumidor|penal)|cdc|decreto lei|lei (#|do consumidor|de defesa|das garantias|da garantia|dos servicos)|artigo #) & (exij*|exig*|prazo|violac*|viol*|infr*|sob pena|direito|obrigad*|responsab*|acao|denunci*|dias|incumpr*|descumpr*|multa|indemniz*|indeniz*) @26
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
      (advogad*|juridic*) .. (satisfeit*|recomend*|ador*|aprov*|gost*|assinamos|rotina)
      (diz para|nao vou|nunca|brincadeira|brincar) .. processar mas
      (para|pro) (um|o|uma) (trabalho|curso|aula|tese|estudo|manual)
      (terminou|acabou) em (acordo|bem)
      departamento juridico .. (usa|utiliza)
      (jurista|advogado|juridico) .. (pede|precisa|solicita) .. (documento|contrato|copia)
    `,
  },
  regulator: {
    phrases: `
      (banco de portugal|banco central|provedor*|deco|procon|anacom|anatel|aneel|erse|asae|cnpd|anpd|asf|susep|cmvm|regulador*|autoridade|entidade) & (elev*|elevarei|levarei|subirei|escalar*|encaminh*|remet*|participar|participarei|participei|dou conta|dar conta|dei conta|conhecimento|comunicarei|seguir*|segue) & (caso|tudo|isto|isso|assunto|processo|queixa|gravac*|se|ja) @22
      (aneel|anac|ans|anvisa|bacen|susep|cade|senacon|consumidor gov|consumidor.gov|banco central|ersar|erse|amt|asf|infarmed|ers|entidade reguladora|agencia reguladora|cniacc|cacc*|centro nacional de informacao|triave|ciab|ouvidoria|ouvidor|provedora|provedor do cliente|provedora de justica|igas|igac|act|autoridade da concorrencia|autoridade para as condicoes|anpd|agencia nacional|inspecao geral|tribunal de contas|secretaria do consumidor|reclame aqui|livro amarelo|camara municipal|vigilancia sanitaria|direcao geral) & (queixa*|reclam*|denunc*|mandei|enviei|inform*|avis*|escrev*|apresent*|abri*|abro|contact*|recorr*|ja|copia|fiz|registei|registrei|protocol*|segue*|elevar*|subir|levo|levar|processo|vou|vamos) & (caso|tudo|isto|isso|voces|vcs|vos|voss*|empresa|resposta|prazo|dias|se nao|amanha|provas|contra|se o|se a|numero|antes|hoje|ontem) @24
      (deco|anacom|livro de reclamac*|provedor|banco de portugal|cnpd|asae|cmvm|centro de arbitragem|arbitragem|procon|anatel|regulador|direcao geral do consumidor|defesa do consumidor|portal da queixa|asf|erse) & (queixa|reclam*|denunc*|inform*|a par|avis*|escrev*|escrevi|apresent*|contact*|recorr*|ja|copia|preench*|fiz|pedi*) @16
      (levei|levado|apresentei|apresentado|denunciei|comuniquei|participei|queixa) .. (caso|queixa|assunto)? .. (a|ao|na|no|junto) .. (autoridade|inspecao|ministerio|comissao|agencia|entidade|regulador|anac)
    `,
    unless: `
      provedor .. (internet|email|emails|mail|avisou|caixa|conta|servico)
      (para|pro) (um|o|uma) (trabalho|curso|aula|tese|estudo)
      (peca|pecas|gas|pressao|tensao) .. regulador
      regulador .. (gas|pressao|tensao|voltagem|fogao)
      (esquecam|ignorem|retiro|ja nao)
    `,
  },
  press: {
    phrases: `
      (trabalha*|conhec*|amig*|prima|primo|irma|irmao|cunhad*|filh*|tia|tio|vizinh*|sobrinh*) & (globo|record|band|sbt|tvi|sic|rtp|cmtv|correio da manha|publico|expresso|jornal|jornais|televisao|tv|tv local|radio|imprensa|redacao|reporter|jornalista*|blogue|influencer|youtuber) & (pauta|camara|camera|reportagem|grav*|film*|vem|vao|vai|materia|historia|caso|noticia|mesa|publica*|mostr*|cont*|artigo|interess*) @28
      (jornalista*|reporter*|redacao|jornal|televisao|tv|equipa de reportagem|equipe de reportagem|camaras|cameras|colunista|podcast|influencer|youtuber) & (public*|sai|saem|sair|imprim*|materia|artigo|peca|vem|vindo|vao|chega*|porta|amanha|sabado|domingo|prazo|coment*|posicao|resposta|assessoria|emails|mensagens|conversa*|reportagem) & (voss*|voces|vcs|vos|meu|minha|nosso|noss*|comigo|caso|historia|loja|isto|tudo) @26
      (jornalista*|jornal|jornais|imprensa|comunicacao social|televisao|redacao|reporter|reportagem|noticias|sic|tvi|rtp|publico) & (cont*|reportagem|public*|contact*|escrev*|artigo|entrevist*|investig*|historia|sou jornalista|saber*|denunci*|avis*|interess*) @16
    `,
    unless: `
      (para|pro) (um|o|uma) (trabalho|curso|aula|tese|escola)
      (comando|box|canal|canais|imagem|net|comprei|sinal|ecra) .. televisao
    `,
  },
};
