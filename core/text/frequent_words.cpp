#include "core/text/frequent_words.h"

namespace regard {

namespace {

struct List {
    std::string_view language;
    std::string_view words;
};

// Another language is one more line: a hundred everyday words do.
constexpr List lists[] = {
    {"en",
     "the i you to a is of and in it that he was she for have don't do they we this what are my on not with me his "
     "be at 's i'm can your her but had tom has there like if know want from all were go him how think an will "
     "did no about it's so one time get when very as by who good why up out would just could here now us their "
     "didn't more too where can't people than our some please come then going that's two see work been am always "
     "much school doesn't house tell need she's he's i'll never let take them really only day or anything what's "
     "speak ever friend looks don't old make year today which should money many went isn't say day home back first "
     "help something every last give before you're these because i've new talk night must wish after book any "
     "eat long still off told asked said thought look into again might way even father mother over little may "
     "lot won't tomorrow find call use read man woman boy girl great morning yesterday life nothing keep leave "
     "other seems made another three right water student world better most well cat dog car street train "
     "children table name job english french love years room door wait down show start stop hope feel happy "
     "sorry thank thanks hello yes tired cold hot late early big small long best next same few whether through while "
     "until between those without under around almost enough already both each such own since being does got "
     "getting doing having coming looking trying we're they're wasn't couldn't wouldn't haven't let's i'd 'll 've "
     "'re 'd n't walk buy bought came took knew heard saw put kind place country weather city letter phone nice "
     "animal cross was it'll didn't visit visits september october red blue black white green hand head eyes "
     "bed week month ago quite rather often sometimes usually everyone someone anyone everything minutes hours men "
     "women "
     "person question answer problem music film letters reason true wrong ready busy alone bus arrived weekend"},
    {"fr",
     "je de est pas le vous la que à il les tu un en et a ne qu' c' d' l' une elle ce j' n' s' nous pour des qui "
     "dans me mon on se du m' y t' suis avec tom plus son au avez as sur tout cela ma si faire bien est-ce votre sa "
     "ai mais cette été très lui ils vos être te par avoir êtes comme sont fait était c'est sommes dit quand ça mes "
     "quelque rien moi es peu fois ont où temps aux deux même aller chose ton toujours avons peux trop pourquoi "
     "besoin jamais sans ces veux bon non ici sais alors puis nos ou dois dire oui trois beaucoup comment "
     "jour maison travail pense combien personne notre aime ta parler voir monde vas peut aujourd'hui vraiment "
     "argent toi vais avant leur demain encore père mère tous depuis homme femme enfants ans école tes voiture "
     "hier autre doit soit livre veut cet ses quoi mieux n'est va nuit voulez parce devez chez pouvez plaît ami "
     "amis donc après eux avait était étais serait juste toute première dernière petit petite grand grande "
     "bonne français anglais chien chat eau vie matin soir mal manger prendre boire venir savoir mettre donner "
     "jouer lire écrire acheter partir rester croire laisser trouver chercher demander comprendre apprendre "
     "attendre entendre acheté mangé parlé allé venu vu pris mis dormir travailler aider merci bonjour "
     "salut pardon désolé étudiant étudiante fatigué fatiguée malade heureux content contente beau belle nouveau "
     "vieux jeune noir blanc rouge bleu vert chaud froid rue ville pays gare porte fenêtre chambre table chaise "
     "lit main tête yeux pied semaine mois année heure heures minutes fille garçon frère sœur fils gens fleurs "
     "musique film lettre chanson vérité question réponse problème aucun aucune plusieurs chaque quelqu'un moins "
     "presque assez déjà bientôt souvent parfois ensemble seul seule entre contre sous vers pendant jusqu' lorsqu' "
     "puisqu' quel quelle quels quelles celui ceux dont afin faut fallait pourrait voudrais aimerais j'ai visite "
     "visité traversé septembre octobre animal nice parle parlez viens viennent allons allez font vont sera "
     "serai seras étaient avaient personnes bus arrive arrivé train minute raison vrai faux prêt occupé weekend"},
    {"de",
     "ich nicht das ist du die zu es der sie und wir mit was ein er in mir mich wie den auf eine dass so hier für bin "
     "da hat war sich aber ja dir habe haben nein kann wenn von wird auch uns sind nur dich noch alles sein schon "
     "gut dem einen im ihr mehr mal nach ihn ihm dein mein man wo aus wenn jetzt wer warum bei oder als hast "
     "muss will sehr immer nichts etwas weiß zum wieder keine kein einem einer diese dieser heute morgen gestern "
     "werden wollen können müssen über unter vor durch gegen ohne weil doch denn vielleicht bitte danke hallo "
     "geht machen gehen kommen sehen sagen haus schule buch katze hund freund frau kind jahre zeit tag straße"},
    {"es",
     "de que no a la el es y en lo un por me una te los se con para mi está si bien pero yo eso las su tu aquí del "
     "al como le más esto ya todo esta vamos muy hay ahora algo estoy tengo nos qué cuando él sé estás así puedo "
     "cómo quiero sólo soy tiene gracias o fue ser hacer son todos era eres vez tienes creo ella he ese voy puede "
     "sabes hola sus porque dónde nunca quién están quiere tan mucho mañana ayer hoy tiempo casa escuela libro "
     "gato perro amigo mujer hombre niño años día calle siempre también sin sobre hasta desde entre nada señor"},
    {"it",
     "che non di è e la il un a per in sono mi ho si ma l' lo una ha ti con i come le se da no cosa questo qui mio "
     "ci del bene hai tu sei io c'è più della al solo me gli nel lei lui tutto te perché quando ora sì ne va alla "
     "era molto fatto essere quello fare dove anche così chi cos' stato anni questa qualcosa dei siamo dire mia "
     "sempre voglio oggi domani ieri casa scuola libro gatto cane amico donna uomo ragazzo giorno strada delle "
     "dell' all' nell' un' grazie ciao mai ancora prima dopo senza sulla nostro abbiamo hanno loro vuoi può"},
    {"pt", "que não o de a é você e eu um para me se uma está com do por te os bem em ele isso sim mas da como na no "
           "as meu ela muito aqui mais já ter tem vai estou seu foi isto quem nós tudo ser sua são há quando agora "
           "fazer também só onde eles sei porque nada até nunca sempre hoje amanhã ontem casa escola livro gato "
           "cachorro amigo mulher homem menino anos dia rua pode quero tenho obrigado olá dos das pelo pela ao à ou"},
    {"nl",
     "ik je het de is dat een niet en wat van we in ze hij op te zijn er maar met die heb voor me als ben was dit "
     "mijn om aan jij naar dan hier weet ja kan geen nog nee moet wil wel ga hoe zo heeft hebben nu bij ons uit "
     "waar mij hem haar over of ook door doen gaan waarom iets deze altijd nooit vandaag morgen gisteren huis "
     "school boek kat hond vriend vrouw man kind jaar tijd dag straat worden kunnen willen komen zien goed heel"},
};

} // namespace

std::string_view frequent_words(std::string_view language)
{
    for (const List& list : lists)
        if (list.language == language)
            return list.words;
    return {};
}

std::vector<std::string_view> languages_with_frequent_words()
{
    std::vector<std::string_view> languages;
    for (const List& list : lists)
        languages.push_back(list.language);
    return languages;
}

} // namespace regard
