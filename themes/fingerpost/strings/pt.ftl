### The words of the interface in Portuguese (Fluent, https://projectfluent.org).
### A message is plain language. Its attribute `.easy` is what easy read says instead.
### made-by: machine
### checked-by: nobody yet
### term: keyworker = técnico de referência (keyworker)
### term: register = registo
### term: learning disability = dificuldade intelectual
### term: easy read = leitura fácil
### term: council = câmara local (council)
### term: area = zona
### term: review = reunião de avaliação

## Every page

skip-link = Ir para o texto principal
sample-title = Isto é um exemplo.
sample-text = Os números e as moradas locais são inventados. Por favor, não os use.
    .easy = Os números de telefone locais não são verdadeiros. Por favor, não ligues para eles.
easy-read-mark = leitura fácil
leaflet-mark = folheto

## Urgent help

urgent-title = Ajuda urgente
urgent-more = Mais sobre ajuda urgente
call-number = Ligar para { $number }
text-number = Enviar SMS para { $number }

## Notices

notice-until = Isto é verdade até ao fim de { $date }.

## News

news-title = Novidades
news-none = De momento não há novidades.
    .easy = Agora não há novidades.
news-ended = Esta novidade era para o período até { $date }. Pode estar desatualizada, por isso retirámo-la.
    .easy = Esta novidade já é antiga. Retirámo-la.
# Before a link to the page that lists the news.
news-ended-more = Pode ler o que há de novo nesta página:
    .easy = Pode ler as novidades aqui:
stories-none = Ainda não há histórias aqui.
    .easy = Ainda não há histórias.
story-agreed = Esta história é contada com o consentimento das pessoas que nela entram.
    .easy = As pessoas desta história disseram que a podemos contar.
story-names-changed = Os nomes foram mudados.
    .easy = Mudámos os nomes.
story-names-removed = Os nomes foram retirados.
    .easy = Retirámos os nomes.
story-made-up = Esta história é um exemplo. É inventada e não diz o nome de ninguém.
    .easy = Fomos nós que inventámos esta história.

## Head of the page

choose-another-area = Mudar de zona
formats-label = Formas de ler esta página
format-easy = Leitura fácil
format-plain = Mais palavras
no-easy-twin = Esta página não existe em leitura fácil. “Leitura fácil” leva à primeira página em leitura fácil.
no-plain-twin = Esta página só existe em leitura fácil. “Mais palavras” leva à primeira página com mais palavras.
    .easy =
        Esta página só existe em leitura fácil.
        “Mais palavras” leva à primeira página.
languages-label = Línguas
first-page = primeira página
in-language = { $code ->
    [en] em inglês
    [cy] em galês
   *[other] língua: { $name }
  }
stale-part = Isto mudou. Agora diz:
menu = Menu
menu-label = Menu
breadcrumbs-label = Onde está
missing-language = Esta página ainda não está pronta nesta língua: { $name }. Pode lê-la aqui noutra língua.

## Foot of the page

about-this-page = Sobre esta página
last-reviewed = Verificámos esta página em { $date }.
next-review = Vamos verificá-la de novo até { $date }.
tested-by = Testada por { $who }.
    .easy = Estas pessoas testaram esta página: { $who }.
tested-on = Testada em { $date }.
    .easy = Testaram-na em { $date }.
published-by = Publicado por
sources-title = De onde vêm as informações
other-formats-title = Outro formato ou outra língua
    .easy = Outras formas de receber isto
other-formats-text = Pode pedir-nos isto em letra grande, áudio, braille, língua gestual britânica ou noutra língua.
    .easy = Podes pedir-nos isto de outra forma. Também podes pedir outra língua.
qr-how = Abra esta página num telemóvel. Aponte a câmara para o código.
    .easy = Aponta a câmara do telemóvel para o código. O telemóvel abre esta página.
accessibility-statement = Declaração de acessibilidade: { $name }
privacy-notice = Aviso de privacidade: { $name }
made-with = Feito com { $name }
words-checked = Um computador traduziu os botões e os títulos. Tradução verificada por { $who }.
    .easy = Um computador traduziu os botões. Estas pessoas verificaram-nos: { $who }.
# Where the front matter says `translated_by: machine`.
translation-unchecked = Um computador traduziu este texto. Ainda não foi verificado por ninguém que fale a língua.
    .easy = Um computador traduziu este texto. Ainda ninguém o verificou.

## Addresses on paper

redirect-title = Esta página agora está aqui

## Page not found

not-found-title = Não encontramos esta página
not-found-sorry = Pedimos desculpa. A página que procura não está aqui.
not-found-why = O endereço pode ter um erro, ou a página pode ter mudado de lugar. Estas páginas podem ajudar:
not-found-areas = Escolha a sua zona
not-found-home = A primeira página
not-found-twin = A primeira página em leitura fácil
not-found-contacts = Pessoas que pode contactar

## Ways to reach people

way-phone = Telefone
    .easy = Telefone:
way-text = SMS
    .easy = Envia uma SMS para:
way-relay = Se não ouve ou não fala ao telefone
way-email = Email
    .easy = Envia um email para:
way-form = Formulário
way-form-link = Preencher o formulário na internet
    .easy = Preenche o formulário no site
way-bsl = Língua gestual britânica
way-bsl-link = Contacte-nos em língua gestual britânica
way-web = Site
    .easy = Vê o site:
way-post = Correio
    .easy = Escreve uma carta para:
way-hours = Horário
contact-checked = Experimentámos este contacto pela última vez em { $date }.
    .easy = Experimentámos este contacto pela última vez em { $date }.
contacts-none = Ainda não há aqui um contacto. Estamos a tratar disso.

## Areas

area-other-names = Também: { $names }

## Which area am I in?

find-error = Erro:
find-label = O seu código postal, câmara local (council) ou cidade
    .easy = Escreve o teu código postal ou a tua cidade.
find-hint = Por exemplo, { $postcode } ou { $area }. A primeira metade do código postal chega.
    .easy = Por exemplo, escreve { $postcode } ou { $area }.
find-private = O que escreve fica nesta página. Ninguém o guarda.
    .easy = Mais ninguém vê o que escreves.
find-button = Encontrar a minha zona
find-looking = A procurar
find-problem = Há um problema
find-empty = Escreva o seu código postal, a sua câmara local ou a sua cidade.
    .easy = Escreve o teu código postal ou a tua cidade.
find-malformed = Isto não é um código postal. Verifique-o e escreva-o de novo.
find-unknown = Não conhecemos este código postal. Verifique-o e escreva-o de novo.
find-nowhere = Não conhecemos este lugar. Escreva o seu código postal ou escolha a sua zona na lista.
    .easy = Não conhecemos este lugar. Escreve o teu código postal.
find-failed = Não podemos procurar neste momento. Escolha a sua zona na lista.
    .easy = Não podemos procurar agora. Escolhe a tua zona na lista.
find-choose = Escolha uma resposta.
find-read-as = Lemos isto como { $typed }.
find-old = Este código postal é antigo. O Royal Mail já não o usa. Procure o novo numa carta.
    .easy = Este código postal é antigo. Procura o novo numa carta.
find-two = Mais de um serviço ajuda em { $area }. A página seguinte pergunta qual é o seu.
    .easy = Mais de um serviço ajuda em { $area }. A página seguinte ajuda-te a escolher.
find-here = Pensamos que isto é { $area }.
find-ask = Esta é a sua câmara local?
find-ask-several = Uma destas é a sua câmara local? { $councils }
find-go = Ir para { $area }
find-not-sure = Algumas casas têm uma câmara local diferente da dos vizinhos. A fatura do council tax diz qual é a sua.
    .easy = Não tens a certeza? Vê a fatura do council tax.
find-all = Ver todas as zonas
find-chosen = A sua zona é { $area }.
find-several = { $typed } fica em mais de uma zona.
find-several-names = Encontrámos mais de uma zona para “{ $typed }”.
find-bill = A sua zona é aquela a quem paga o council tax. O nome da câmara está na fatura.
    .easy = Vê a fatura do council tax. A câmara que está na fatura é a tua.
find-which = Qual destas é a sua zona?
find-none-of-these = Nenhuma destas, ou não sei
    .easy = Não sei
find-continue = Continuar
find-none = Como encontrar a sua câmara local
find-none-text = Veja uma fatura do council tax ou pergunte a alguém que viva consigo. Também pode escrever o código postal completo em cima.
    .easy = Vê uma fatura do council tax. Ou pede ajuda a alguém.
find-outside = { $typed } não fica numa zona deste site.
    .easy = Este site não é sobre { $typed }.
find-outside-text = Verifique o código postal. Se estiver certo, a sua câmara local pode dizer quem ajuda onde vive.
    .easy = A tua câmara local pode dizer quem ajuda.
find-scotland = { $typed } fica na Escócia.
find-scotland-text = Este site não é para a Escócia. A sua câmara local pode dizer quem ajuda onde vive.
    .easy = A tua câmara local pode dizer quem ajuda.
find-wales = { $typed } fica no País de Gales.
find-wales-text = Este site não é para o País de Gales. A sua câmara local pode dizer quem ajuda onde vive.
    .easy = A tua câmara local pode dizer quem ajuda.
find-northern-ireland = { $typed } fica na Irlanda do Norte.
find-northern-ireland-text = Este site não é para a Irlanda do Norte. O seu health and social care trust pode dizer quem ajuda onde vive.
    .easy = O teu health and social care trust pode dizer quem ajuda.
find-islands = { $typed } fica numa ilha com serviços próprios.
find-islands-text = Este site não é para a Ilha de Man nem para as Ilhas do Canal. Pergunte ao governo da sua ilha quem ajuda.
    .easy = Pergunta ao governo da tua ilha quem ajuda.
find-gov-uk = Encontre a sua câmara local em GOV.UK
postcodes-title = Códigos postais de A a Z
postcodes-how = Encontre a primeira metade do seu código postal. Ao lado estão as zonas em que fica.
    .easy = Encontra a primeira metade do teu código postal.
postcodes-elsewhere = ou uma zona que não está neste site
    .easy = ou outro lugar
postcodes-source = Códigos postais: { $source }.
postcodes-licence = Licença Open Government Licence

## The field that finds a page

search-link = Encontrar uma página
search-label = O que procura?
search-hint = Escreva uma palavra ou uma pergunta. O que escreve fica no seu telemóvel ou computador.
    .easy = Mais ninguém vê o que escreves.
search-button = Procurar
search-empty = Escreva primeiro uma palavra.
search-looking = A procurar
search-found = Páginas para “{ $typed }”: { $count }
search-nothing = Não encontrámos uma página para “{ $typed }”.
search-failed = A pesquisa não funciona neste momento. Todas as páginas estão na lista.
    .easy = A pesquisa não funciona agora.
search-other-words = Tente outras palavras ou veja se estão bem escritas.
    .easy = Tenta outra palavra.
search-contacts = Ver para quem pode ligar
search-all = Ver todas as páginas de A a Z
search-urgent = Se alguém não está em segurança, peça ajuda agora
search-urgent-above = A ajuda urgente está em cima.

## Who runs a service

providers-ask = Qual destas frases é sobre si?
providers-none = Ainda não temos aqui um nome. Pedimos desculpa.
    .easy = Ainda não sabemos quem faz isto aqui.
providers-none-ask = Mesmo assim pode pedir ajuda. A equipa do Dynamic Support Register pode dizer com quem falar.
    .easy = Mesmo assim podes pedir ajuda.
providers-none-link = Ver quem contactar
offer-keyworker = { $name } presta aqui o serviço de técnicos de referência (keyworkers).
offer-register = { $name } gere aqui o registo (Dynamic Support Register).
offer-keyworker-paused = { $name } parou por agora o serviço de técnicos de referência (keyworkers) aqui.
offer-keyworker-planned = { $name } vai prestar aqui o serviço de técnicos de referência (keyworkers).
offer-keyworker-ended = { $name } prestava aqui o serviço de técnicos de referência (keyworkers).
offer-register-paused = { $name } parou por agora o registo (Dynamic Support Register) aqui.
offer-register-planned = { $name } vai gerir aqui o registo (Dynamic Support Register).
offer-register-ended = { $name } geria aqui o registo (Dynamic Support Register).
offer-who-for = Para quem é
offer-ages = Idades
ages-from-to = Dos { $from } aos { $to } anos
    .easy = Tens entre { $from } e { $to } anos.
ages-to = Até aos { $to } anos
    .easy = Tens { $to } anos ou menos.
ages-from = A partir dos { $from } anos
    .easy = Tens { $from } anos ou mais.
offer-waiting = À espera de uma avaliação de autismo
offer-waiting-list = Pode pedir enquanto espera por uma avaliação de autismo.
offer-waiting-list-no = Primeiro é preciso ter o diagnóstico.
offer-ratings = Níveis no registo
    .easy = No registo tens uma destas cores:
offer-wait = Quanto tempo pode esperar
offer-status-paused = Este serviço está parado por agora.
offer-status-planned = Este serviço ainda não começou.
offer-status-ended = Este serviço terminou.

## Who serves where

coverage-title = Quem ajuda em cada zona
coverage-area = Zona
coverage-keyworker = Técnicos de referência (keyworkers)
coverage-register = Registo (Dynamic Support Register)
coverage-none-keyworker = Ainda não há serviço de técnicos de referência
    .easy = Ainda não há técnicos de referência aqui.
coverage-none-register = Não sabemos quem gere o registo
    .easy = Não sabemos quem trata do registo.
coverage-ages = Dos { $from } aos { $to } anos
    .easy = Para pessoas dos { $from } aos { $to } anos.
coverage-ages-to = Até aos { $to } anos
    .easy = Para pessoas até aos { $to } anos.
coverage-ages-from = A partir dos { $from } anos
    .easy = Para pessoas com { $from } anos ou mais.
coverage-ages-all = Todas as idades
    .easy = Para pessoas de todas as idades.
coverage-table = O mesmo para uma folha de cálculo (CSV)
embed-more = Leia mais em { $address }
embed-checked = Os números destas equipas foram experimentados pela última vez em { $date }. Os mais recentes estão em { $address }.
map-title = { $service }: mapa de quem ajuda em cada zona
map-how = Cada quadrado é uma zona. O norte fica em cima.
map-shared = Duas letras num quadrado: mais de uma equipa ajuda aí.
map-outlined-how = Cada zona tem um número. Encontre-o na lista por baixo do mapa. O norte fica em cima.
map-outlined-shared = Duas letras ao lado de um número: mais de uma equipa ajuda aí.
map-here = Está aqui

## Criteria and ratings

criteria-all = Todas estas:
    .easy = Tudo isto é verdade:
criteria-any = Qualquer uma destas:
    .easy = Uma ou mais destas são verdade:
criteria-and = E
criteria-or = Ou
criteria-and-within = e
criteria-or-within = ou
criteria-score = { $n ->
    [one] { $n } ponto ou mais destas:
    [many] { $n } de pontos ou mais destas:
   *[other] { $n } pontos ou mais destas:
  }
    .easy = { $n ->
    [one] Conta os teus pontos. Precisas de { $n } ponto ou mais:
    [many] Conta os teus pontos. Precisas de { $n } de pontos ou mais:
   *[other] Conta os teus pontos. Precisas de { $n } pontos ou mais:
  }
criteria-points = { $n ->
    [one] { $n } ponto
    [many] { $n } de pontos
   *[other] { $n } pontos
  }
criteria-rating = Nível:
    .easy = Cor:
criteria-approved = Acordado em { $date }.
criteria-next-review = Próxima verificação até { $date }.
criteria-source = A fonte destes critérios
rating-what-you-get = O que recebe:
rating-review = Verificações:

## Steps

step-number = Passo { $n }
step-who = Quem faz isto
    .easy = Quem faz isto:
step-when = Quando
time-hours = { $n ->
    [one] No prazo de { $n } hora. Início: { $from }
    [many] No prazo de { $n } de horas. Início: { $from }
   *[other] No prazo de { $n } horas. Início: { $from }
  }
time-working-days = { $n ->
    [one] No prazo de { $n } dia útil. Início: { $from }
    [many] No prazo de { $n } de dias úteis. Início: { $from }
   *[other] No prazo de { $n } dias úteis. Início: { $from }
  }
time-days = { $n ->
    [one] No prazo de { $n } dia. Início: { $from }
    [many] No prazo de { $n } de dias. Início: { $from }
   *[other] No prazo de { $n } dias. Início: { $from }
  }
time-weeks = { $n ->
    [one] No prazo de { $n } semana. Início: { $from }
    [many] No prazo de { $n } de semanas. Início: { $from }
   *[other] No prazo de { $n } semanas. Início: { $from }
  }
time-months = { $n ->
    [one] No prazo de { $n } mês. Início: { $from }
    [many] No prazo de { $n } de meses. Início: { $from }
   *[other] No prazo de { $n } meses. Início: { $from }
  }
time-none = Não há um prazo fixo para isto.
    .easy = Não há um prazo fixo para isto.
time-none-all = Não há um prazo fixo para estes passos.
    .easy = Não há um prazo fixo para estes passos.
time-none-rest = Não há um prazo fixo para os outros passos.
    .easy = Não há um prazo fixo para os outros passos.

## Consent

age-under-16 = Se tens menos de 16 anos
age-16-17 = Se tens 16 ou 17 anos
age-18-and-over = Se tens 18 anos ou mais
age-lacks-capacity = Se tens 16 anos ou mais e não podes tomar esta decisão
    .easy = Se não podes fazer esta escolha sem ajuda
consent-who-decides = Quem decide
consent-change-mind = Se mudares de ideias
consent-note = É bom saber
consent-forms = Formulários

## Asking

referral-how = Pode pedir destas formas:
referral-have-ready = Se puder, tenha isto à mão:
how-phone = Por telefone
how-email = Por email
how-form = Com um formulário
how-post = Por correio
how-in-person = Pessoalmente

## Reviews

reviews-who-can-ask = Quem pode pedir uma reunião de avaliação
reviews-who-comes = Quem vem à reunião
reviews-questions = Perguntas feitas na reunião
reviews-timing = Quando é a reunião
reviews-source = Ler a fonte
reviews-planner = Prepare a sua reunião

## People

role-local-title = Aqui esta pessoa chama-se: { $name }
role-does = O que faz:
role-does-not = O que não faz:
role-skills = Em que é boa:
speaker-parent = Um pai ou uma mãe
speaker-young-person = Uma pessoa jovem
speaker-professional = Alguém que trabalha com famílias

## Words explained

words-title = Palavras desta página
glossary-say-it = Diz-se assim: { $how }

## Listening to a page

listen-button = Ouvir esta página
listen-stop = Parar
listen-back = Uma frase para trás
listen-slower = Mais devagar
listen-recording = Ouvir uma gravação desta página ({ $size })

## Complaints and support

complaints-to = Queixa a { $name }
support-pals = Podem ajudar a resolver um problema ou a fazer uma queixa.
    .easy = Ajudam-te com problemas e queixas.
support-ombudsman = Pode recorrer a eles se não ficou contente com a resposta à sua queixa.
    .easy = Fala com eles se não gostas da nossa resposta.
support-sendiass = Dão conselhos gratuitos e privados sobre necessidades educativas especiais e deficiência.
    .easy = Dão-te conselhos gratuitos sobre a escola e o apoio.
support-parent-carer-forum = Um grupo local de pais e cuidadores que falam em nome das famílias.
    .easy = São pais e cuidadores que falam em nome das famílias.
support-advocacy = Um defensor ajuda a dizer o que quer e a perceber os seus direitos.
    .easy = Um defensor ajuda-te a dizer o que queres.

## Accessibility statement

statement-how = Como
statement-tools = Programas
statement-when = Quando
statement-found = Resultado
statement-tested-on = Testado em { $date }.
    .easy = Fizemos isto em { $date }.
statement-program = Todas as páginas, lidas pelo programa que faz este site
    .easy = Um programa de computador viu cada página.
statement-program-how = { $rules } regras sobre palavras, títulos, imagens e ligações, em { $pages } páginas
statement-program-found = { $n ->
    [0] Não encontrou problemas.
    [one] Encontrou { $n } problema.
    [many] Encontrou { $n } de problemas.
   *[other] Encontrou { $n } problemas.
  } { $advice ->
    [0] Não tinha conselhos sobre palavras.
    [one] Tinha conselhos sobre palavras em { $advice } lugar.
    [many] Tinha conselhos sobre palavras em { $advice } de lugares.
   *[other] Tinha conselhos sobre palavras em { $advice } lugares.
  }
    .easy = { $n ->
    [0] O programa não encontrou problemas.
    [one] O programa encontrou { $n } problema.
    [many] O programa encontrou { $n } de problemas.
   *[other] O programa encontrou { $n } problemas.
  }
statement-people-title = Testes com pessoas
statement-people = { $tried ->
    [0] Nenhuma página de leitura fácil foi ainda testada com pessoas.
    [one] Páginas de leitura fácil testadas com pessoas: { $tried } de { $pages }.
    [many] Páginas de leitura fácil testadas com pessoas: { $tried } de { $pages }.
   *[other] Páginas de leitura fácil testadas com pessoas: { $tried } de { $pages }.
  }
    .easy = { $tried ->
    [0] As pessoas ainda não testaram esta leitura fácil.
    [one] As pessoas testaram { $tried } de { $pages } páginas.
    [many] As pessoas testaram { $tried } de { $pages } páginas.
   *[other] As pessoas testaram { $tried } de { $pages } páginas.
  }
statement-no-problems = Não conhecemos nenhum problema.
statement-mend-by = Queremos corrigir isto até { $date }.
    .easy = Queremos melhorar isto até { $date }.

## Documents and videos

document-pages = { $n ->
    [one] { $n } página
    [many] { $n } de páginas
   *[other] { $n } páginas
  }
document-level-plain = Em linguagem simples
document-level-easy = Em leitura fácil
document-level-large-print = Em letra grande
document-level-bsl = Em língua gestual britânica
document-language = Língua: { $name }
document-updated = Atualizado em { $date }
document-html = Ler como página web: { $title }
audience-families = Para famílias
audience-young-people = Para jovens
audience-professionals = Para profissionais
video-watch = Ver o vídeo: { $title }
video-minutes = { $n ->
    [one] { $n } minuto
    [many] { $n } de minutos
   *[other] { $n } minutos
  }
video-seconds = { $n ->
    [one] { $n } segundo
    [many] { $n } de segundos
   *[other] { $n } segundos
  }
video-elsewhere = O vídeo está noutro site: { $address }
    .easy = O vídeo está noutro site.
video-captions = Tem legendas.
video-no-captions = Não tem legendas.
video-bsl = Tem língua gestual britânica.
video-qr = Veja num telemóvel. Aponte a câmara para o código.
video-transcript = Ler o que se diz no vídeo: { $title }
    .easy = Lê o que se diz no vídeo

## Leaflets

layout-booklet = Livrinho A4
layout-booklet-a5 = Livrinho A5
layout-handout = Folha para levar
layout-large-print = Letra grande
layout-tri-fold = Folheto dobrado
layout-poster = Cartaz
layout-contact-card = Cartão de contactos
layout-profile = Página “Tudo sobre mim”
layout-worksheet = Folha de trabalho
layout-map = Mapa para preencher
layout-form = Formulário
leaflet-page = Ler aqui: { $title }
leaflet-for-families = { $layout }, para famílias
leaflet-for-young-people = { $layout }, para jovens
leaflet-for-professionals = { $layout }, para profissionais
leaflet-easy = { ", em leitura fácil" }
leaflets-ask-title = Pedir cópias impressas
leaflets-ask = Podemos enviar isto em papel, de graça. Diga-nos o que precisa.
    .easy = Podemos enviar isto em papel. É de graça.

## Forms

form-how-web = Pode escrever nesta página.
    .easy = Podes escrever nesta página.
form-private = Nada do que escreve é enviado ou guardado.
    .easy = Esta página não envia nem guarda as tuas palavras.
form-then-print = Quando acabar, imprima a página e envie-a.
    .easy = Imprime a página quando acabares.
form-how-paper = Escreva nas caixas. Ou abra este formulário em PDF num computador, preencha-o e guarde-o.
    .easy = Escreve as tuas respostas nas caixas. Podes pedir ajuda a alguém.
form-who-sees = Quem vai ver as respostas:
form-change-mind = Se mudares de ideias:
form-why = Porque perguntamos:
form-optional = (opcional)
    .easy = (podes deixar em branco)
form-tick = Assinale tudo o que é verdade.
form-choose = Escolha uma resposta.
form-day = Dia
form-month = Mês
form-year = Ano
form-print = Imprimir
form-clear = Apagar
form-clear-ask = Quer apagar tudo o que escreveu?
    .easy = Queres apagar todas as tuas respostas?
form-clear-yes = Sim, apagar
form-clear-no = Não, manter
form-cleared = Tudo foi apagado.
    .easy = Todas as tuas respostas foram apagadas.
form-end-title = Enviar este formulário
form-end-text = Envie-nos ou entregue-nos este formulário de qualquer uma destas formas. Se puder, guarde uma cópia.
    .easy = Envia-nos ou entrega-nos este formulário.
form-end-phone = Também pode ligar e dizer-nos as suas respostas.
    .easy = Podes ligar e dizer-nos as tuas respostas.

## Lists

contents-title = Nesta página
questions-title = Perguntas nesta página
sources-used-by = Usado em:
credits-licence = Licença:
credits-source = De:

## Facts within a sentence

ages-range = dos { $from } aos { $to } anos
ages-open = a partir dos { $from } anos
    .easy = { $from } anos ou mais

## This language, and codes

# That a page is in this language too: offered to whoever reads it in another one, and on paper before its address.
in-this-language = Pode ler isto em português
qr-alt = Código QR. Abre { $address }

## Paper

paper-easy-read = Leitura fácil
paper-contents = Neste folheto
paper-glossary = Palavras explicadas
    .easy = O que querem dizer as palavras
paper-urgent = Ajuda urgente
paper-contacts = Quem contactar
    .easy = Para quem podes ligar
paper-formats = Outro formato ou outra língua
    .easy = Outras formas de receber isto
paper-formats-text = Pode pedir-nos isto em letra grande, áudio, braille, língua gestual britânica ou noutra língua.
    .easy = Podes pedir-nos isto de outra forma. Também podes pedir outra língua.
paper-qr-how = Aponte a câmara de um telemóvel para o código para abrir esta página:
    .easy = Aponta a câmara do telemóvel para o código. O telemóvel abre esta página:
paper-sample = Isto é um exemplo. Os números de telefone e as moradas locais são inventados. Por favor, não os use.
    .easy = Isto é um exemplo. Os números de telefone locais não são verdadeiros. Por favor, não ligues para eles.
paper-published-by = Publicado por
paper-pictures-by = Imagens:
paper-text = SMS
paper-write = Escreve ou desenha aqui
leaflet-version = Versão { $version }.

## Files to print

file-read = Imprimir “{ $title }” (PDF, { $size })
file-print = Imprimir e dobrar “{ $title }” (PDF, { $size })
file-a3 = Imprimir “{ $title }” em A3 (PDF, { $size })
file-print-too = Imprimir e dobrar (PDF, { $size })
file-a3-too = Imprimir em A3 (PDF, { $size })
leaflet-twin-too = Ler como página web
leaflet-twin = Ler “{ $title }” como página web
print-page = Imprimir esta página (PDF, { $size })
