import type { Wordings } from '../../wordings';

const stranger =
  'desconhecid*|estranh*|(outro|outra|outros|outras) (cliente*|pessoa*|utilizador*|usuario*|paciente*|socio*|assinante*|titular*)|outra pessoa|alguem que nao|terceiros|vizinh*|colega*|(pessoa|destinatario|morada|endereco|cliente) errad*|um tal|uma tal|alheio*|alheia*|(uma|um|duma|dum|de uma|de um|certa|certo) (senhora|senhor|sra|sr|dr|dra)|(cada|todos os|todas as) (client*|subscritor*|socio*|pacient*|doente*|funcionari*|utilizador*)|subscritores|assinantes|(outra|outro) (mulher|homem|senhora|senhor)';
const record =
  'nome|nomes|morada*|endereco*|data de nascimento|telefone|numero de (cartao|conta|telefone)|numero do cartao|dados|iban|fatura*|extrato*|contrato*|encomenda|encomendas|carta|cartas|recibo*|passaporte*|nif|cpf|processo*|ficheiro*|arquivo*|ficha*|perfil|historico|documento*|papeis|resultado*|receita*|vencimento*|salario*|email|conta|informac*|lista|fotos|questionario*|formulario*|pedido*|certificado*|folha|tabela|diagnostico*|relatorio*|analises|exames';
const paper =
  'nome*|morada*|endereco*|telefone*|telemovel|celular|contacto*|contato*|dados|iban|nib|fatura*|extrato*|contrato*|encomenda*|carta|cartas|recibo*|holerite*|contracheque*|passaporte*|nif|cpf|cnh|rg|cc|cartao de cidadao|bi|identidade|processo*|ficheiro*|arquivo*|ficha*|perfil|historico|documento*|papeis|folhas|paginas|resultado*|receita*|salario*|vencimento*|emails|mail|mails|mensage*|conversa*|chat|lista*|foto*|fotografia*|imagens|video*|formulario*|pedido*|certificado*|diagnostico*|relatorio*|analise*|exame*|prontuario*|apolice*|reserva*|confirmacao|bilhete*|comprovativo*|comprovante*|boleto*|cadastro*|codigo*|sms|notificac*|avisos|compras|consumo*|planilha*|excel|tabela|pdf|anexo*|medicamento*|remedio*|consulta*|doenca*|conta|contas|saldo|movimento*|declarac*|irs|imposto*|matricula|nota|notas|boletim|atestado*|orcamento*|album|pasta|pastas|dossie|dossier|caderno|livro|envelope|caixa|pacote|sinistro*|multa*|gravac*|localizac*|queixa*|candidatura*|curriculo*|chamadas';
const other =
  '(outra|outro|outras|outros) (cliente*|pessoa*|utilizador*|usuario*|paciente*|doente*|utente*|socio*|assinante*|titular*|familia*|mulher|homem|senhora|senhor|rapaz|rapariga|moca|menino|menina|crianca|hospede*|morador*|inquilino*|aluno*|aluna*|funcionari*|colega*|casal|candidat*|segurad*|passageir*|empresa*|loja*|gente|condomin*|jogador*|comprador*|dono|dona)|(vejo|vi|aparece*|apareceu|chegou|recebi|leu|abri|traz|vem|veio|saiu) .. (o|a|os|as)? (do|da|dos|das|de) (outro|outra|outros|outras|um|uma)|desconhecid*|alheio*|alheia*|estranhos|(um|uma|dum|duma) (tal|certo|certa|tipo|gajo|fulan*|sujeito)|alguem (que|chamad*|de|do|da|com)|(gente|pessoa*|alguem|senhor*) que (eu)? (nao|nunca) (conheco|vi|e|sou|ouvi)|que nao (e|sao|era|eram) (meu|minha|meus|minhas|para mim|noss*)|(do|da|ao|a|dos|das|aos|pelo|pela|o|os) (vizinh*|meu ex|minha ex|ex|colega*|chefe|patrao|coordenador*|senhorio|ex marido|ex mulher)|terceiros|(cada|todos os|todas as|de todos|dos outros|das outras|uns dos outros|de toda|de cada) (client*|socio*|paciente*|doente*|utente*|funcionari*|utilizador*|usuario*|aluno*|participante*|morador*|hospede*|condomin*|pais|gente|predio|edificio|outros|inscrit*|concorrente*)|toda a gente|todo mundo|anterior (dono|proprietario|inquilino|morador)|antig* (dono|dona|proprietari*|inquilin*|morador*|titular)|(dos|de) (pais|moradores|condominos|trabalhadores|hospedes)';
const show =
  'vejo|vi|ve|viu|vimos|ver|ve se|veem se|veem|via|aparec*|surg*|saiu|sairam|sai|mostr*|abri|abro|abre|abrir|abriu|recebi|recebo|receb*|chegou|chegaram|chega|veio|vieram|vem|vinha|vinham|traz|trouxe|contem|inclui|tem|tinha|leio|li|ler|leu|le se|leem se|encontr*|descobr*|deparei|dei com|baixei|descarreguei|descarreg*|baixar|imprimi|mandaram|enviaram|entregaram|entreg*|deixou|deixaram|meteram|puseram|deram|misturad*|mistur*|trocad*|trocaram|entrei|entro|entra|carreguei|cliquei|exibe|exibindo|consegui*|posso|acesso|acedo|aced*|sei|fiquei a saber|confirmou|disse|disseram|leram|postou|publicou|publicaram|pertence*|em nome';

/** Portuguese words that mean the same, and the pairs of them that make a trigger, in any order: personal data. */
export const privacy: Wordings = {
  'data-breach': {
    lists: { 'any-stranger': stranger, 'any-record': record, 'any-paper': paper, 'any-other': other, 'any-show': show },
    phrases: `
      !nao (devia|deveria|era suposto|era para eu|podia|deviamos|devo) .. (ver|ter acesso|ler|receber|saber|estar a ver|poder ver|estar vendo) & ({any-paper}|{any-other}|isto|isso) @18
      (engano|por erro|errado) & (recebi|chegou*|mandaram*|enviaram*|veio|entregaram*|reencaminharam*) & {any-paper} & (client*|pacient*|outr*|senhor*|cpf|nif|morada de|nome de|dele|dela|alguem|funcionari*) @24
      !{any-paper} & (nao (e|sao) (meu|minha|meus|minhas|para mim)|nao me pertence*|nao (me)? diz* respeito|nao sou eu|de quem nao conheco|com outro nome|de outro nome|noutro nome|em nome de outr*) & (aparec*|recebi|chegou*|abr*|vejo|vi|portal|app|area|email|mandaram|enviaram|veio|mostr*|anex*) @22
      (da para|consigo|consegue se|posso|fica|ficam|ficou|estao|esta) .. (ver|ler|abrir|visive*|expost*|acessive*|a vista) & {any-paper} & (dos outros|das outras|de todos|de todas|de toda|de outr*|alhei*|dos restantes|uns dos outros|dos colegas|dos vizinhos|dos clientes) @22
      {any-show} & {any-paper} & (predio|condominio|edificio|turma|escola|empresa|equipa|familia|bloco) (inteir*|todo|toda) @16
      (cuspiu|cuspir|despejou|mostrou|deu|revelou|leu|enviou) & {any-paper} & (de|do|da) (outro|outra) @14
      !{any-paper} .. (dela|dele|deles|delas) & (aparec*|surg*|vem|vejo|caem|chegam|recebo|mostra|estao) & (minha|meu|meus|minhas) (caixa|conta|area|app|pasta|portal|email|perfil|telemovel|celular|correio|documentos) @20
      (entra|entrou|entrar|ficou|apareceu|abriu|logou) .. como se fosse (eu|ele|ela|outra pessoa)
      (bcc|cco|copia oculta) & (em vez|esquec*|devia*|nao|todos|#5|sem|emails|enderecos) @18
      (entregue*|entregaram|entregou|foi parar|foram parar|deixaram|deixou|meteram) & (minha|meu|meus|minhas|outr*|outra cliente) & (abriu|aberta|aberto|abert*|a vista|leu) & {any-paper} @26
      (recondicionad*|usado|usada|segunda mao|seminov*) & (por apagar|sem apagar|nao (foi|estava)? apagad*|sem formatar|nao formatad*|com (fotos|contas|dados|ficheiros|documentos)|tinha (fotos|contas|dados)|ainda (tem|tinha|com)) @16
      (documentos|papeis|formularios|copia) & (minha|meu|meus|minhas) & (vizinh*|morada errada|porta errada|outra porta|outro apartamento|outra casa|outra morada|no #) & (abriu|entreg*|leu|trouxe|tocou|tocaram|bateu|veio) @28
      !{any-show} & {any-paper} & {any-other} @16
      (perdi|perdemos|perdeu|perdeu se|esqueci|esquecemos|esqueceu*|deixei|deixamos|deixou|roubaram|furtaram|levaram|assalt*|caiu|desaparec*|sumiu|extravi*) & (pen|pendrive|pen drive|usb|disco|hd|portatil|notebook|laptop|computador|telemovel|celular|tablet|pasta|dossier|papeis|folhas|mala|mochila|caderno|lista|agenda) & !(client*|pacient*|doente*|utente*|socio*|alun*|funcionari*|nomes|cpf|nif|dados|processos|confidencia*|cifrad*|criptograf*|encript*|senhas|fichas|moradas|contas) @34
      (mandei|enviei|mandou|enviou|enviamos|mandamos|encaminhei|encaminhou|reencaminhei|partilhei|compartilhei|anexei|publiquei|publicou|partilhou|seguiu|foi enviad*|foi parar|foi mandad*|baixou|copiou|exportou|levou) & (engano|sem querer|por erro|(pessoa|destinatario|grupo|lista|endereco|email|contacto|contato|chat|cliente) errad*|descuido|lista geral|todos|toda a empresa|grupo|distribuicao|estagiari*|ex funcionari*|demitid*|despedid*|ultimo dia|conta pessoal|pessoal|fora) & (planilha*|excel|folha*|ficheiro*|arquivo*|lista*|dados|salario*|vencimento*|client*|cadastros|pacient*|doente*|registos|registros|base|contactos|contatos|exportac*|processos|relatorio*) @32
      !(google|bing|pesquis*|internet|indexad*|telegram|facebook|instagram|stories|story|redes sociais|forum|grupo|whatsapp|youtube|dark web|publica|publico|publicad*|sem (senha|login|palavra passe)|qualquer (um|pessoa)|toda a gente|todo mundo) & (ficheiro*|arquivo*|pdf|planilha*|excel|lista*|folha*|pasta|foto*|documento*|rg|cpf|nif|dados|nome*|morada*|endereco*|telefone*|contrato*|receita*|processo*|cartao) & (meu|minha|meus|minhas|nosso*|nossa*|todos|toda a gente|todo mundo|client*|socios|alunos|pacientes|vosso|vossa|vossos|voces|vcs) & (ve|ver|vi|veem|ve se|aparece*|apareceu|encontr*|abr*|baix*|descarreg*|circul*|pos|postou|partilh*|compartilh*|visive*|acessive*|la|ai) @30
      !(destinatarios|enderecos|emails|moradas|contactos|contatos|telefones|nomes|numeros) & (todos|tod*|uns dos outros|cada um|outros|outras|pais|socios|client*|moradores|#20) & (a vista|visive*|em copia|cc|bcc|cco|copia oculta|para todos|campo para|expost*|a mostra|abert*|veem|ve se|ver|vi|mostr*|responder a todos|copiad*) @24
      (recondicionad*|usad*|segunda mao|seminov*|formatad*|apagad*|devolvid*|alugad*|exposicao) & (fotos|fotografias|contas|conta|perfil|declarac*|documentos|emails|ficheiros|arquivos|contactos|contatos|dados|certificado|sessao|mensagens) & !(de (um|uma|outra|outro|alguem)|antig* don*|anterior|ainda|casal|familia|senhor*|cliente|pessoa|la dentro|por apagar|sem apagar|nao foi|nao apag*) @26
      (ex|ex marido|ex mulher|ex namorado|ex companheiro|vizinh*|senhorio|chefe|patrao|pai|mae|sogra|morada antiga|endereco antigo|casa antiga|outra pessoa|estranho) & (recebeu|receber|abriu|leu|tem|ficou com|soube|sabe|chegou|entregaram|deram|deu|disseram|mandaram|enviaram|passaram) & (minha|meu|minhas|meus) (nova|novo)? (fatura*|carta*|chamadas|extrato*|morada|endereco|encomenda|passaporte|documentos|processo|exame*|resultado*|dados|numero|telefone|cartao|consulta*|contrato|salario|correspondencia|diagnostico) @26
      !(ligou|ligaram|telefon*|mensagem|sms|email|burlao*|golpista*|desconhecid*|vendedor*|empresa) & (sabia*|sabe|sabem|tinha*|tem|conhec*) & (meu|minha|meus|minhas|tudo|exatamente|todos os) .. (nif|cpf|morada|endereco|contrato|saldo|consumo|encomenda|pedido|dados|compra|apolice|numero|consulta) & (voces|vcs|vosso|vossa|vossos|so voces|como|onde|de onde|ai) @32
      (vazou|vazar*|vazam*|vazad*|vazando|fuga|fugiu|leak|pirata|pirateado|haveibeenpwned|pwned|dark web|hacker*|hackearam|atacad*|invadid*|ransomware|comprometid*) & (voss*|voces|vcs|meu|minha|meus|base|loja|site|empresa|noss*|sistema*|servidor*) & (senha|palavra passe|email|dados|client*|lista|telefone|cpf|nif|documentos|avis*|ficheiros|cartao) @26
      (tirou|tiraram|fotografou|fotografaram|filmou|gravou|copiou|postou|publicou|pos|meteu|circul*) & (foto*|video*|copia*|stories|redes|grupo|internet|telegram|facebook|instagram|whatsapp|tiktok) & (meu|minha|meus|minhas) .. (documento*|rg|cartao|casa|sala|filho*|filha*|passaporte|cara|rosto|morada|endereco|encomenda|nome|ficha|identidade|bi) @22
      !(link|pagina|conta|perfil|painel|app|portal|sessao) & (amig*|irma*|colega|marido|mulher|mae|pai|vizinh*|desconhecid*|outra pessoa) & (entr*|abriu|abre|caiu|ve|viu|via|apareceu|aparecia) .. (como se fosse eu|na minha|minha conta|meus dados|minhas|meu perfil|tudo meu)
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
    unless: `
      (naquela|numa|noutra|outra|daquela) .. (cadeia|empresa|rede|companhia|operadora|loja online)
      (falso alarme|nao notei nada|nada de estranho|se um dia|se acontecesse|fictici*|inventad*|dados de teste|exercicio|houve alguma)
      (afinal|era|e) .. (do meu (pai|marido|filho|irmao)|da minha (mae|mulher|filha|irma))
    `,
  },
  'privacy-request': {
    phrases: `
      (porque|por que|como) .. (tem|sabem|conhecem|possuem|guardam|arranjaram) .. (meu|minha|meus) .. (numero|morada|nome|email|contacto|contato|data de nascimento|telefone|cpf|nif|dados|endereco)
      !(parem|deixem|nao quero|nao autorizo|nunca autorizei|nunca dei) .. (ligar*|mandar*|enviar*|receber|contact*) & (publicidade|marketing|propaganda|promoc*|newsletter*|campanha*|telemarketing) & (meu|minha|meus|lista*|apag*|retir*|tirem|exclu*|dados|autoriz*|consent*|base) @24
      (retific*) & (registos|registros|sistema*|cadastro*|ficha*|ficheiro*|dados|nome|data de nascimento) @16
      !(nao (quero|autorizo|aceito|permito|dei)|proibo|oponho me|recuso) .. (gravem|gravar|gravacao|filmem|guardem|usem|partilhem|compartilhem|vendam|passem|treinem|cedam|deem|analisem|rastreiem) & (chamadas|voz|imagem|fotos|dados|numero|email|contacto|contato|conversas|rosto|localizacao|historico|morada|endereco) @16
      (apaguem|eliminem|excluam|destruam|removam|apague|exclua) .. (as|os|minhas|meus|essas|esses|todas|todos)? .. (fotos|fotografias|conversas|gravacoes|cv|curriculo|candidatura|cadastro|imagens|exames|voz|contactos|biometria)
      (fotos|fotografias|conversas|gravacoes|cv|curriculo|candidatura|imagens|exames|contactos|viagens|trajetos) & (apaguem|destruam|eliminem|excluam|removam|se apague|se apaguem|((sejam|fossem|seja|fosse) (apagad*|destruid*|eliminad*|excluid*|removid*))) @16
      (filh*|neto|neta|sobrinh*|menor|crianca) & (criou|abriu|fez|registou se|cadastrou se|inscreveu se) .. (conta|perfil|cadastro) & (sem (nos|me)? (pedir|perguntar|autoriz*|saber)|sem (nossa|minha)|# anos) @20
      !(nao|nunca|parem de|deixem de) .. (passem|passassem|passar|dessem|deem|dar|cedam|cedessem|fornecam|fornecer|divulguem|entreguem|partilhassem) .. (meu|minha|meus|nosso|nossa) .. (numero|telefone|contacto|contato|email|morada|endereco|dados|nome)
      (tudo o que|tudo que|o que|toda a informacao|todas as notas) .. (guardad*|escrit*|registad*|registrad*|arquivad*|anotad*) .. (sobre|acerca|de|do|da) & (envi*|copia|ler|ver|receber|peco|queremos|quero|podia*|acesso|gostava*|mandar) @24
      (cookies|consentimento|publicidade|seguimento|rastreio) & (retiro|desmarc*|engano|persegu*|revog*|voltar atras|arrepend*|opor|oponho) @18
      (compraram|arranjaram|conseguiram|obtiveram|tiraram) .. (minha|meu) .. (morada|endereco|numero|nome|email|contacto)
      (risquem|riscar|tirem|tirar|retirem|apaguem) .. (me|nome|morada|endereco|numero) .. (lista*|base*|ficheiro*|envios|mailing*|registos)
      (apaguem|apague|apaga|apagar|eliminem|elimine|eliminar|excluam|exclua|exclui|excluir|removam|remova|remover|retirem|retire|retirar|tirem|destruam|destruir|limpem|deletem|deletar|deleta|apagad*|destruid*|eliminad*|excluid*|removid*|desaparec*) & (fotos|fotografias|cv|curriculo|candidatura|conversas|gravacao|gravacoes|cadastro|meu contacto|meu contato|meu telefone|meu email|meu numero|meu nome|meus dados|meu perfil|minha conta|historico|localizacao|voz|copia do|passaporte|biometria|rasto|rastro|nome (do|da|dele|dela)|dados (do|da|dele|dela|deles)|perfil (do|da|dele|dela)|conta (do|da|dele|dela)|ficha|registos|registros|tudo) & (meu|minha|meus|minhas|mim|dele|dela|filh*|mae|pai|marido|mulher|faleceu|falecid*|site|sistema*|base|tudo o que|tudo que|todos|inteiro|tem|guardam|confirm*|por escrito|comprovativo|onde|redes) @26
      !(com quem|a quem|quem mais|que empresas|quais empresas|lista de empresas|para quem) & (partilh*|compartilh*|vend*|ced*|pass*|mand*|envi*|tem|arranj*|compr*|conseguir*|foram buscar|divid*) & (meu|minha|meus|minhas|dado*|isto|isso|informac*|numero|contacto|contato|email|morada|endereco|app|aplicacao|que eu|o que) @24
      (de onde|onde|como) .. (arranj*|conseguir*|foram buscar|compraram|tiraram|obtiv*) .. (meu|minha|meus|minhas)
      !(nao|deixem de|parem de|nunca|proibo|recuso|nem) .. (vendam|vender|partilhem|partilhar|compartilhem|compartilhar|cedam|ceder|passem|passar|divulguem|usem|usar|utilizem|gravem|gravar|guardem|guardar|tratem|treinem|treinar|deem|dar|enviem|enviar|mandem|mandar) & (meu|minha|meus|minhas|mim) & (dado*|numero|telefone|email|contacto|contato|informac*|voz|chamadas|fotos|imagem|rosto|historico|conversas|morada|endereco|localizacao|nome) & (terceiros|parceir*|empresa*|treinar|publicidade|ninguem|mais|outra*|marketing|assistente|ia|nao|fins|bancos|seguradora*|central|sem) @24
      (corrij*|corrig*|retific*|atualizem|atualize|emend*|alterem|mal escrit*|errad*|mal) & (ficha|registos|registros|cadastro|processo|todos os sistemas|sistema|dados|base) & (nome|apelido|sobrenome|data de nascimento|cpf|nif|genero|sexo|morada|estado civil|historico|profissao) & (peco|quero|exijo|solicito|pedir|preciso|direito|erro|todos|por favor|errad*) @26
      (copia|exportar|exportacao|levar|ficheiro|arquivo|formato|excel|csv|receber|mandem|enviem|manda) & (historico|consumo|consumos|dados|playlists|treinos|mensagens|conversas|tudo o que|tudo que|registos|registros|processo clinico|notas|relatorio*|fotos|localizac*) & (direito|legivel|portabil*|outro (app|fornecedor|operador|comparador|servico|banco|medico)|outra (app|empresa|seguradora|plataforma)|sobre (mim|o meu|a minha|ele|ela)|de mim|arquivad*|guardad*|escrit*|lei) @24
      !(oponho|opor|nao autorizo|nao dei|nao quero|contest*|recus*|retiro|retirar|desmarquem|desativei) & (perfil* (de|com|meu)|profiling|decisao automat*|automatizad*|algoritmo|computador decid*|por computador|inteligencia artificial|publicidade|cookies|rastre*|seguimento|marketing|newsletter|boletim|treinar|reconhecimento facial|biometr*|geolocaliz*|gravac*|remarketing) & (consentimento|dados|humano|pessoa|revisao|apaguem|continuam|consent*|parem|facam|usem|navegacao|minha (voz|imagem|cara)|meus (dados|habitos)|persegu*|veja) @22
      (serasa|spc|boa vista|central de responsabilidades|central de credito|lista negra|banco de portugal|cadastro de devedores|score|mapa de responsabilidades) & (retir*|tir*|limp*|corrij*|corrig*|atualiz*|apag*|remov*|exclu*|indevid*|paguei|paga|paguei a) @22
      (faleceu|falecid*|morreu|morte|faleciment*|obito|luto|viuv*) & (apag*|retir*|tirem|remov*|elimin*|exclu*|encerr*|parem|deixem|risq*) & (nome|dados|perfil|lista*|cartas|conta|correspondencia|publicidade|redes|envios|mailing) @24
      (menor|crianca|filho|filha|neto|sobrinh*|# anos) & (criou|abriu|fez|registou|cadastrou|fotos|fotografias|imagem|festa|perfil|conta) & (apag*|retir*|tirem|remov*|elimin*|exclu*|sem (nossa|minha) (autorizacao|permissao)|sem autorizac*|sem consentimento|sem pedir|sem perguntar) @26
      (humano|pessoa) .. (rev*|analis*|olhe|veja|decid*) & (decisao|credito|computador|algoritmo|automat*|sistema|pedido|recus*|emprestimo) @20
      !(criaram|abriram|fizeram|criou) .. (conta|perfil|ficha|cadastro) & (sem (me)? (perguntar|pedir|autoriz*|consent*|eu)|nao pedi|nunca pedi) @20
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
    unless: `
      obrigad* (pela|pelas|pelos) .. (copia|dados)
      (mudei de ideias|deixem tudo como esta|ignorem|afinal fico|ja nao e preciso)
      (ferramenta|crm|software|plataforma) .. (funcao|modulo|permite|inclu*)
      (para|pro) (um|o|uma|a) (trabalho|curso|aula|tese|exposicao|apresentacao)
    `,
  },
};
