<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CommandText</name>
    <message>
        <source>Pairs are English and another language: one of --from and --to is en.</source>
        <translation>Les paires sont en anglais et dans une autre langue : --from ou --to vaut en.</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>Il faut un texte.</translation>
    </message>
    <message>
        <source>More than one text: put it in quotation marks.</source>
        <translation>Il y a plus d’un texte : mettez-le entre guillemets.</translation>
    </message>
</context>
<context>
    <name>regard</name>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 attend un nombre entier de %2 à %3, et non « %4 ».</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 attend un nombre de %2 à %3, et non « %4 ».</translation>
    </message>
    <message>
        <source>--%1 takes token ids with commas between them, as in 5,8,2; “%2” is none.</source>
        <translation>--%1 attend des numéros de tokens séparés par des virgules, comme 5,8,2 ; « %2 » n’en est pas un.</translation>
    </message>
    <message>
        <source>translate a text, or lines from standard input</source>
        <translation>traduire un texte, ou les lignes de l’entrée standard</translation>
    </message>
    <message>
        <source>draw attention into a PNG, SVG or PDF file</source>
        <translation>dessiner l’attention dans un fichier PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>save all tensors of a run as a safetensors file</source>
        <translation>enregistrer tous les tenseurs d’une exécution dans un fichier safetensors</translation>
    </message>
    <message>
        <source>measure a model on sentence pairs: BLEU, chrF, speed</source>
        <translation>mesurer un modèle sur des paires de phrases : BLEU, chrF, vitesse</translation>
    </message>
    <message>
        <source>describe the program, a model or a file</source>
        <translation>décrire le programme, un modèle ou un fichier</translation>
    </message>
    <message>
        <source>train a model on sentence pairs</source>
        <translation>entraîner un modèle sur des paires de phrases</translation>
    </message>
    <message>
        <source>Opens the window; with a command, works without one.</source>
        <translation>Ouvre la fenêtre ; avec une commande, s’en passe.</translation>
    </message>
    <message>
        <source>“regard COMMAND --help” says more about each.</source>
        <translation>« regard COMMANDE --help » en dit plus sur chacune.</translation>
    </message>
    <message>
        <source>Built-in model or model folder.</source>
        <translation>Modèle intégré ou dossier d’un modèle.</translation>
    </message>
    <message>
        <source>What the window begins with.</source>
        <translation>Ce par quoi la fenêtre commence.</translation>
    </message>
    <message>
        <source>Forget layout and settings.</source>
        <translation>Oublier la disposition et les réglages.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Dire de quelle version il s’agit.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande « %1 ».</translation>
    </message>
    <message>
        <source>The window needs a display, and there is none here (DISPLAY and WAYLAND_DISPLAY are empty). The commands work without one: see regard --help.</source>
        <translation>La fenêtre a besoin d’un écran et il n’y en a pas ici (DISPLAY et WAYLAND_DISPLAY sont vides). Les commandes s’en passent : voir regard --help.</translation>
    </message>
    <message>
        <source>“%1 --help” shows how it is used.</source>
        <translation>« %1 --help » montre comment s’en servir.</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>SentencePiece, %1 pieces</source>
        <translation>SentencePiece, %1 pièces</translation>
    </message>
    <message>
        <source>Describes the program, a model (built-in name or folder), a saved trace or any safetensors file, or says what is wrong with it.</source>
        <translation>Décrit le programme, un modèle (nom intégré ou dossier), une trace enregistrée ou un fichier safetensors quelconque, ou dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>One model or file at a time.</source>
        <translation>Un seul modèle ou fichier à la fois.</translation>
    </message>
    <message>
        <source>encoder, decoder or cross.</source>
        <translation>encoder, decoder ou cross.</translation>
    </message>
    <message>
        <source>Layer, counted from 0; without it all heads as a sheet.</source>
        <translation>Couche, comptée à partir de 0 ; sans elle, toutes les têtes sur une planche.</translation>
    </message>
    <message>
        <source>Head, counted from 0.</source>
        <translation>Tête, comptée à partir de 0.</translation>
    </message>
    <message>
        <source>A file for every head, and the sheet, into this folder.</source>
        <translation>Un fichier par tête, et la planche, dans ce dossier.</translation>
    </message>
    <message>
        <source>Colours of the weights.</source>
        <translation>Couleurs des poids.</translation>
    </message>
    <message>
        <source>Read this translation instead of decoding one.</source>
        <translation>Lire cette traduction au lieu d’en décoder une.</translation>
    </message>
    <message>
        <source>Draw this saved run instead of a text.</source>
        <translation>Dessiner cette exécution enregistrée au lieu d’un texte.</translation>
    </message>
    <message>
        <source>--attention is encoder, decoder or cross, not “%1”.</source>
        <translation>--attention vaut encoder, decoder ou cross, et non « %1 ».</translation>
    </message>
    <message>
        <source>Where to? Either -o FILE for one picture or --all FOLDER for all of them.</source>
        <translation>Vers où ? Soit -o FICHIER pour une image, soit --all DOSSIER pour toutes.</translation>
    </message>
    <message>
        <source>--layer and --head go together; without both, all heads are drawn.</source>
        <translation>--layer et --head vont ensemble ; sans eux, toutes les têtes sont dessinées.</translation>
    </message>
    <message>
        <source>Either a text or --trace, not both.</source>
        <translation>Soit un texte, soit --trace, mais pas les deux.</translation>
    </message>
    <message>
        <source>Only the first N pairs.</source>
        <translation>Seulement les N premières paires.</translation>
    </message>
    <message>
        <source>Threads.</source>
        <translation>Fils d’exécution.</translation>
    </message>
    <message>
        <source>Translates one side of a file of pairs (English, tab, the other language) and compares with the other: corpus BLEU and chrF2 as sacreBLEU defines them.</source>
        <translation>Traduit un côté d’un fichier de paires (anglais, tabulation, autre langue) et compare avec l’autre : BLEU de corpus et chrF2 tels que sacreBLEU les définit.</translation>
    </message>
    <message>
        <source>One file of sentence pairs is needed.</source>
        <translation>Il faut un fichier de paires de phrases.</translation>
    </message>
    <message>
        <source>%1 sentences, %2 a second
</source>
        <translation>%1 phrases, %2 par seconde
</translation>
    </message>
    <message>
        <source>Either a text or --source-ids, not both.</source>
        <translation>Soit un texte, soit --source-ids, mais pas les deux.</translation>
    </message>
    <message>
        <source>Either --target or --target-ids, not both.</source>
        <translation>Soit --target, soit --target-ids, mais pas les deux.</translation>
    </message>
    <message>
        <source>Where to save the trace.</source>
        <translation>Où enregistrer la trace.</translation>
    </message>
    <message>
        <source>Token ids instead of a text, the end token last.</source>
        <translation>Numéros de tokens au lieu d’un texte, le token de fin en dernier.</translation>
    </message>
    <message>
        <source>Ids that the decoder reads, the start token first.</source>
        <translation>Numéros que lit le décodeur, le token de départ en premier.</translation>
    </message>
    <message>
        <source>Runs the model and saves every tensor of the run.</source>
        <translation>Exécute le modèle et enregistre tous les tenseurs.</translation>
    </message>
    <message>
        <source>Where to? Name the file with -o FILE.safetensors.</source>
        <translation>Vers où ? Nommez le fichier avec -o FICHIER.safetensors.</translation>
    </message>
    <message>
        <source>%1: %2 tensors; %3 → %4</source>
        <translation>%1 : %2 tenseurs ; %3 → %4</translation>
    </message>
    <message>
        <source>Model folder to write; a checkpoint in it is resumed.</source>
        <translation>Dossier du modèle à écrire ; un point de reprise qui s’y trouve est repris.</translation>
    </message>
    <message>
        <source>Language to translate from.</source>
        <translation>Langue à traduire.</translation>
    </message>
    <message>
        <source>Language to translate to.</source>
        <translation>Langue vers laquelle traduire.</translation>
    </message>
    <message>
        <source>Name of the model.</source>
        <translation>Nom du modèle.</translation>
    </message>
    <message>
        <source>Markdown text for the model&apos;s card.</source>
        <translation>Texte Markdown pour la fiche du modèle.</translation>
    </message>
    <message>
        <source>SentencePiece vocabulary; one is trained without.</source>
        <translation>Vocabulaire SentencePiece ; sans lui, un vocabulaire est appris.</translation>
    </message>
    <message>
        <source>Size of the vocabulary to train.</source>
        <translation>Taille du vocabulaire à apprendre.</translation>
    </message>
    <message>
        <source>Model width d.</source>
        <translation>Largeur d du modèle.</translation>
    </message>
    <message>
        <source>Attention heads h.</source>
        <translation>Têtes d’attention h.</translation>
    </message>
    <message>
        <source>Feed-forward width f.</source>
        <translation>Largeur f du feed-forward.</translation>
    </message>
    <message>
        <source>Layers of the encoder.</source>
        <translation>Couches de l’encodeur.</translation>
    </message>
    <message>
        <source>Layers of the decoder.</source>
        <translation>Couches du décodeur.</translation>
    </message>
    <message>
        <source>Most tokens the model will read.</source>
        <translation>Nombre maximal de tokens que lira le modèle.</translation>
    </message>
    <message>
        <source>Leave out pairs with more tokens.</source>
        <translation>Laisser de côté les paires plus longues.</translation>
    </message>
    <message>
        <source>Target tokens a step.</source>
        <translation>Tokens cibles par pas.</translation>
    </message>
    <message>
        <source>Factor of the learning rate.</source>
        <translation>Facteur du taux d’apprentissage.</translation>
    </message>
    <message>
        <source>Label smoothing.</source>
        <translation>Lissage des étiquettes.</translation>
    </message>
    <message>
        <source>Dropout.</source>
        <translation>Dropout.</translation>
    </message>
    <message>
        <source>Decay of the weights&apos; moving average.</source>
        <translation>Décroissance de la moyenne mobile des poids.</translation>
    </message>
    <message>
        <source>Seed of everything random.</source>
        <translation>Graine de tout ce qui est aléatoire.</translation>
    </message>
    <message>
        <source>Workers.</source>
        <translation>Travailleurs.</translation>
    </message>
    <message>
        <source>Stop after so many steps; 0: no limit.</source>
        <translation>S’arrêter après tant de pas ; 0 : sans limite.</translation>
    </message>
    <message>
        <source>Stop after so many minutes; 0: no limit.</source>
        <translation>S’arrêter après tant de minutes ; 0 : sans limite.</translation>
    </message>
    <message>
        <source>Minutes between checkpoints.</source>
        <translation>Minutes entre les points de reprise.</translation>
    </message>
    <message>
        <source>Where to? Name the model folder to write with -o DIR.</source>
        <translation>Vers où ? Nommez le dossier du modèle à écrire avec -o DOSSIER.</translation>
    </message>
    <message>
        <source>Resumed at step %1.</source>
        <translation>Repris au pas %1.</translation>
    </message>
    <message>
        <source>step %1, epoch %2, loss %3, accuracy %4 %, rate %5, %6 tokens/s</source>
        <translation>pas %1, époque %2, perte %3, exactitude %4 %, taux %5, %6 tokens/s</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, encore %1</translation>
    </message>
    <message>
        <source>Stopped; the same command goes on from here.</source>
        <translation>Arrêté ; la même commande reprendra ici.</translation>
    </message>
    <message>
        <source>Tokens, probabilities and times too, as one JSON object a line.</source>
        <translation>Aussi les tokens, probabilités et durées, un objet JSON par ligne.</translation>
    </message>
    <message>
        <source>Translates the text, or each line of standard input where none is given.</source>
        <translation>Traduit le texte, ou chaque ligne de l’entrée standard s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle : %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Target (given): %1</source>
        <translation>Cible (imposée) : %1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>Cible : %1</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>%1, all layers (L) and heads (H)</source>
        <translation>%1, toutes les couches (L) et têtes (H)</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>pas un nombre</translation>
    </message>
    <message>
        <source>row</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>viridis</source>
        <translation>viridis</translation>
    </message>
    <message>
        <source>cividis</source>
        <translation>cividis</translation>
    </message>
    <message>
        <source>magma</source>
        <translation>magma</translation>
    </message>
    <message>
        <source>greys</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>blues</source>
        <translation>bleus</translation>
    </message>
    <message>
        <source>red–blue</source>
        <translation>rouge–bleu</translation>
    </message>
    <message>
        <source>%1 (expected %2)</source>
        <translation>%1 (attendu : %2)</translation>
    </message>
    <message>
        <source>%1 (found %2)</source>
        <translation>%1 (trouvé : %2)</translation>
    </message>
    <message>
        <source>%1 (expected %2, found %3)</source>
        <translation>%1 (attendu : %2, trouvé : %3)</translation>
    </message>
    <message>
        <source>Choose a file or folder that Regard or a compatible program has written.</source>
        <translation>Choisissez un fichier ou un dossier écrit par Regard ou un programme compatible.</translation>
    </message>
    <message>
        <source>Fetch or export it again; nothing else has changed.</source>
        <translation>Récupérez-le ou exportez-le à nouveau ; rien d’autre n’a changé.</translation>
    </message>
    <message>
        <source>Check the name, or choose another folder.</source>
        <translation>Vérifiez le nom ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This version of Regard cannot do that.</source>
        <translation>Cette version de Regard ne sait pas le faire.</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>Modifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>Check that the place exists, may be used and has room.</source>
        <translation>Vérifiez que l’emplacement existe, qu’il est accessible et qu’il y reste de la place.</translation>
    </message>
    <message>
        <source>“%1” is not a file of this kind: %2.</source>
        <translation>« %1 » n’est pas un fichier de ce genre : %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>« %1 » est endommagé : %2.</translation>
    </message>
    <message>
        <source>“%1” is missing: %2.</source>
        <translation>« %1 » manque : %2.</translation>
    </message>
    <message>
        <source>“%1” is not supported: %2.</source>
        <translation>« %1 » n’est pas pris en charge : %2.</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2.</source>
        <translation>« %1 » n’a pu être lu ou écrit : %2.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>That did not work: %1.</source>
        <translation>Cela n’a pas marché : %1.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Try a shorter text or a smaller model.</source>
        <translation>La mémoire ne suffit pas. Essayez un texte plus court ou un modèle plus petit.</translation>
    </message>
    <message>
        <source>Something went wrong inside Regard: %1. Change the text and it tries again.</source>
        <translation>Quelque chose s’est mal passé dans Regard : %1. Modifiez le texte et il réessaiera.</translation>
    </message>
    <message>
        <source>The text has %1 tokens, more than the model can read: the first %2 are used.</source>
        <translation>Le texte a %1 tokens, plus que le modèle n’en peut lire : les %2 premiers servent.</translation>
    </message>
    <message>
        <source>The text has %1 characters: the first %2 are used.</source>
        <translation>Le texte a %1 caractères : les %2 premiers servent.</translation>
    </message>
    <message>
        <source>The given translation has %1 tokens, more than the model can read: the first %2 are used.</source>
        <translation>La traduction imposée a %1 tokens, plus que le modèle n’en peut lire : les %2 premiers servent.</translation>
    </message>
    <message>
        <source>The model did not end its sentence within %1 tokens; what it had is shown.</source>
        <translation>Le modèle n’a pas fini sa phrase en %1 tokens ; ce qu’il avait est affiché.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of the text are not in the model&apos;s vocabulary and were read as “unknown”.</source>
        <translation>
            <numerusform>%n token du texte n’est pas dans le vocabulaire du modèle et a été lu comme « inconnu ».</numerusform>
            <numerusform>%n tokens du texte ne sont pas dans le vocabulaire du modèle et ont été lus comme « inconnus ».</numerusform>
        </translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>reads → chooses</source>
        <translation>lit → choisit</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>encoder self-attention</source>
        <translation>auto-attention de l’encodeur</translation>
    </message>
    <message>
        <source>decoder self-attention</source>
        <translation>auto-attention du décodeur</translation>
    </message>
    <message>
        <source>cross-attention</source>
        <translation>attention croisée</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>plongement</translation>
    </message>
    <message>
        <source>d = %1</source>
        <translation>d = %1</translation>
    </message>
    <message>
        <source>Each token&apos;s vector of %1 numbers, times √d</source>
        <translation>Le vecteur de %1 nombres de chaque token, fois √d</translation>
    </message>
    <message>
        <source>+ positions</source>
        <translation>+ positions</translation>
    </message>
    <message>
        <source>Sines and cosines that tell where a token stands</source>
        <translation>Des sinus et cosinus qui disent où se trouve un token</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>3 blocks</source>
        <translation>3 blocs</translation>
    </message>
    <message>
        <source>2 blocks</source>
        <translation>2 blocs</translation>
    </message>
    <message>
        <source>Layer %1: its output is the residual stream after it</source>
        <translation>Couche %1 : sa sortie est le flux résiduel après elle</translation>
    </message>
    <message>
        <source>masked self-attention</source>
        <translation>auto-attention masquée</translation>
    </message>
    <message>
        <source>self-attention</source>
        <translation>auto-attention</translation>
    </message>
    <message>
        <source>%1 heads of %2 numbers each</source>
        <translation>%1 têtes de %2 nombres chacune</translation>
    </message>
    <message>
        <source>Queries of the decoder; keys and values of the encoder&apos;s output</source>
        <translation>Requêtes du décodeur ; clés et valeurs de la sortie de l’encodeur</translation>
    </message>
    <message>
        <source>feed-forward</source>
        <translation>feed-forward</translation>
    </message>
    <message>
        <source>Two linear maps with a ReLU between them; %1 numbers inside</source>
        <translation>Deux applications linéaires séparées par un ReLU ; %1 nombres au milieu</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linéaire</translation>
    </message>
    <message>
        <source>One logit for each of the %1 tokens; its weights are the embedding&apos;s</source>
        <translation>Un logit pour chacun des %1 tokens ; ses poids sont ceux du plongement</translation>
    </message>
    <message>
        <source>soft-max</source>
        <translation>soft-max</translation>
    </message>
    <message>
        <source>Logits become probabilities: the underlines of the output tokens</source>
        <translation>Les logits deviennent des probabilités : les traits sous les tokens de sortie</translation>
    </message>
    <message>
        <source>“%1” · position %2 · id %3</source>
        <translation>« %1 » · position %2 · numéro %3</translation>
    </message>
    <message>
        <source>given; probability %1</source>
        <translation>imposé ; probabilité %1</translation>
    </message>
    <message>
        <source>chosen with probability %1</source>
        <translation>choisi avec la probabilité %1</translation>
    </message>
    <message>
        <source>Having read “%1”, the decoder is given “%2”, to which it lends probability %3.</source>
        <translation>Ayant lu « %1 », le décodeur se voit imposer « %2 », à quoi il prête la probabilité %3.</translation>
    </message>
    <message>
        <source>Having read “%1”, the decoder chooses “%2” with probability %3.</source>
        <translation>Ayant lu « %1 », le décodeur choisit « %2 » avec la probabilité %3.</translation>
    </message>
    <message>
        <source>The mask hides “%1”: when this token was chosen, it had not been read yet.</source>
        <translation>Le masque cache « %1 » : quand ce token a été choisi, il n’était pas encore lu.</translation>
    </message>
    <message>
        <source>In this head %1 of the attention of “%2” goes to “%3”.</source>
        <translation>Dans cette tête, %1 de l’attention de « %2 » va à « %3 ».</translation>
    </message>
    <message>
        <source>In this head %1 of its attention goes back to “%2”, which it has read.</source>
        <translation>Dans cette tête, %1 de son attention revient à « %2 », qu’il a lu.</translation>
    </message>
    <message>
        <source>In this head %1 of its attention goes to the source token “%2”.</source>
        <translation>Dans cette tête, %1 de son attention va au token source « %2 ».</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>Anatomie</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Go to the &amp;source</source>
        <translation>Aller à la &amp;source</translation>
    </message>
    <message>
        <source>Go to the &amp;translation</source>
        <translation>Aller à la tra&amp;duction</translation>
    </message>
    <message>
        <source>&amp;Decode freely</source>
        <translation>Décoder &amp;librement</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>E&amp;xemples</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>Ouvrir le dossier d’un modèle</translation>
    </message>
    <message>
        <source>&amp;Open model folder…</source>
        <translation>&amp;Ouvrir un dossier de modèle…</translation>
    </message>
    <message>
        <source>&amp;Built-in model</source>
        <translation>Modèle &amp;intégré</translation>
    </message>
    <message>
        <source>none is installed</source>
        <translation>aucun n’est installé</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Exporter l’image…</translation>
    </message>
    <message>
        <source>Export all &amp;heads…</source>
        <translation>Exporter toutes les &amp;têtes…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>&amp;Save trace…</source>
        <translation>Enregistrer la t&amp;race…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;About Regard</source>
        <translation>À &amp;propos de Regard</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claire</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>&amp;Palette</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Rétablir la disposition</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>next to nothing</source>
        <translation>presque rien</translation>
    </message>
    <message>
        <source>This cannot be used – “%1”: %2.</source>
        <translation>Ceci est inutilisable – « %1 » : %2.</translation>
    </message>
    <message>
        <source>(A text that begins with “-” goes behind “--”.)</source>
        <translation>(Un texte qui commence par « - » se place après « -- ».)</translation>
    </message>
    <message>
        <source>--trace draws a finished run, so --%1 has no meaning beside it.</source>
        <translation>--trace dessine un passage déjà fait : --%1 n’a pas de sens à côté.</translation>
    </message>
    <message>
        <source>The model began to repeat itself and was stopped after %1 tokens.</source>
        <translation>Le modèle s’est mis à se répéter et a été arrêté après %1 tokens.</translation>
    </message>
    <message>
        <source>The model is damaged: %1 of its weights are not numbers, so nothing it shows can be trusted. Fetch the model again.</source>
        <translation>Le modèle est endommagé : %1 de ses poids ne sont pas des nombres ; rien de ce qu’il montre n’est fiable. Récupérez le modèle à nouveau.</translation>
    </message>
    <message>
        <source>unknown to the vocabulary; the model reads %1</source>
        <translation>inconnu du vocabulaire ; le modèle lit %1</translation>
    </message>
    <message>
        <source>Hypotheses kept at every step; 1 is greedy decoding.</source>
        <translation>Hypothèses gardées à chaque étape ; 1 : décodage glouton.</translation>
    </message>
    <message>
        <source>Scores are log probabilities over ((5 + length) / 6)^A.</source>
        <translation>Les scores sont des log-probabilités divisées par ((5 + longueur) / 6)^A.</translation>
    </message>
    <message>
        <source>Which of the best of --beam, counted from 0.</source>
        <translation>Laquelle des meilleures de --beam, à partir de 0.</translation>
    </message>
    <message>
        <source>--beam searches for a translation, and here one is given: leave one out.</source>
        <translation>--beam cherche une traduction, et une est déjà donnée : omettez l’un des deux.</translation>
    </message>
    <message>
        <source>--beam %1 finds hypotheses 0 to %2, so there is no --hypothesis %3.</source>
        <translation>--beam %1 trouve les hypothèses 0 à %2 : il n’y a pas de --hypothesis %3.</translation>
    </message>
    <message>
        <source>%1: there is no option “%2”.</source>
        <translation>%1 : il n’y a pas d’option « %2 ».</translation>
    </message>
    <message>
        <source>%1: “%2” is true or false.</source>
        <translation>%1 : « %2 » vaut true ou false.</translation>
    </message>
    <message>
        <source>%1: “%2” takes a value.</source>
        <translation>%1 : « %2 » prend une valeur.</translation>
    </message>
    <message>
        <source>%1: “%2” takes one value, no list.</source>
        <translation>%1 : « %2 » prend une seule valeur, pas une liste.</translation>
    </message>
    <message>
        <source> (tokens: zh, each Chinese character one)</source>
        <translation> (tokens : zh, chaque caractère chinois en est un)</translation>
    </message>
    <message>
        <source>BLEU of longer and longer texts too, made of neighbouring pairs joined.</source>
        <translation>Aussi le BLEU de textes de plus en plus longs, faits de paires voisines jointes.</translation>
    </message>
    <message>
        <source>Left out, because the model does not translate so: %1</source>
        <translation>Omis, car le modèle ne traduit pas dans ce sens : %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>sentence pairs</source>
        <translation>paires de phrases</translation>
    </message>
    <message>
        <source>target words linked</source>
        <translation>mots cibles liés</translation>
    </message>
    <message>
        <source>best of its layer: %1</source>
        <translation>meilleure de sa couche : %1</translation>
    </message>
    <message>
        <source>best head: %1</source>
        <translation>meilleure tête : %1</translation>
    </message>
    <message>
        <source>a direction&apos;s own best</source>
        <translation>la meilleure de chaque sens</translation>
    </message>
    <message>
        <source>Cross-attention against words aligned by hand.</source>
        <translation>Attention croisée comparée à des mots alignés à la main.</translation>
    </message>
    <message>
        <source>What “it” becomes and looks at, on minimal pairs, English to French.</source>
        <translation>Ce que « it » devient et regarde, sur des paires minimales, de l’anglais vers le français.</translation>
    </message>
    <message>
        <source>With either: every head&apos;s counts, as JSON.</source>
        <translation>Avec l’une ou l’autre : les comptes de chaque tête, en JSON.</translation>
    </message>
    <message>
        <source>--json goes with --alignments or --pronouns.</source>
        <translation>--json va avec --alignments ou --pronouns.</translation>
    </message>
    <message>
        <source>One file at a time: sentence pairs, --alignments or --pronouns.</source>
        <translation>Un fichier à la fois : paires de phrases, --alignments ou --pronouns.</translation>
    </message>
    <message>
        <source>--%1 does not go with --alignments or --pronouns.</source>
        <translation>--%1 ne va pas avec --alignments ou --pronouns.</translation>
    </message>
    <message>
        <source>up to tokens	texts	tokens each	BLEU
</source>
        <translation>jusqu’à (tokens)	textes	tokens chacun	BLEU
</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>%1 sentences in %2 minimal pairs
</source>
        <translation>%1 phrases en %2 paires minimales
</translation>
    </message>
    <message>
        <source>il or elle agrees with its antecedent: %1
</source>
        <translation>il ou elle s’accorde avec son antécédent : %1
</translation>
    </message>
    <message>
        <source>in both sentences of a pair: %1
</source>
        <translation>dans les deux phrases d’une paire : %1
</translation>
    </message>
    <message>
        <source>no il, elle, ils or elles behind the conjunction: %1
</source>
        <translation>ni il, ni elle, ni ils, ni elles après la conjonction : %1
</translation>
    </message>
    <message>
        <source>antecedent translated with a word that is not listed: %1

</source>
        <translation>antécédent traduit par un mot hors liste : %1

</translation>
    </message>
    <message>
        <source>Encoder: “it” looks most at</source>
        <translation>Encodeur : « it » regarde le plus</translation>
    </message>
    <message>
        <source>antecedent</source>
        <translation>antécédent</translation>
    </message>
    <message>
        <source>other noun</source>
        <translation>autre nom</translation>
    </message>
    <message>
        <source>both of a pair</source>
        <translation>les deux d’une paire</translation>
    </message>
    <message>
        <source>at least one of all %1 heads</source>
        <translation>au moins une des %1 têtes</translation>
    </message>
    <message>
        <source>The best head was chosen on these very sentences, so its share flatters it; a head that always takes the same noun finds 50 %, and none in both of a pair.
</source>
        <translation>La meilleure tête a été choisie sur ces mêmes phrases, sa part la flatte donc ; une tête qui prend toujours le même nom trouve 50 %, et jamais les deux d’une paire.
</translation>
    </message>
    <message>
        <source>--pronouns is measured from English to French.</source>
        <translation>--pronouns se mesure de l’anglais vers le français.</translation>
    </message>
    <message>
        <source>Language of the text: fr, en, …; guessed without.</source>
        <translation>Langue du texte : fr, en, … ; devinée sinon.</translation>
    </message>
    <message>
        <source>Trains a translation model. Each line of a file is one pair: English, tab, the other language. Ctrl-C saves a checkpoint; the same command goes on from it.</source>
        <translation>Entraîne un modèle de traduction. Chaque ligne d’un fichier est une paire : anglais, tabulation, l’autre langue. Ctrl-C enregistre un point de reprise ; la même commande continue à partir de là.</translation>
    </message>
    <message>
        <source>, loss %1</source>
        <translation>, perte %1</translation>
    </message>
    <message>
        <source>%1: step %2</source>
        <translation>%1 : étape %2</translation>
    </message>
    <message>
        <source>The weight in --%1 is a number from 0.001 to 1000, not “%2”.</source>
        <translation>Le poids dans --%1 est un nombre de 0.001 à 1000, pas « %2 ».</translation>
    </message>
    <message>
        <source>“%1” and “%2” are no languages to translate between, like fr and en.</source>
        <translation>« %1 » et « %2 » ne sont pas des langues entre lesquelles traduire, comme fr et en.</translation>
    </message>
    <message>
        <source>--%1 takes a direction and a file, as in fr-en=pairs.tsv, not “%2”.</source>
        <translation>--%1 prend un sens et un fichier, comme fr-en=pairs.tsv, pas « %2 ».</translation>
    </message>
    <message>
        <source>loss in training</source>
        <translation>perte à l’entraînement</translation>
    </message>
    <message>
        <source>loss: ⣀ in training, o validation; x BLEU (right)</source>
        <translation>perte : ⣀ à l’entraînement, o validation ; x BLEU (à droite)</translation>
    </message>
    <message>
        <source>%1 empty (first: line %2)</source>
        <translation>%1 vides (première : ligne %2)</translation>
    </message>
    <message>
        <source>%1 with too few columns (first: line %2)</source>
        <translation>%1 avec trop peu de colonnes (première : ligne %2)</translation>
    </message>
    <message>
        <source>%1 with an empty side (first: line %2)</source>
        <translation>%1 avec un côté vide (première : ligne %2)</translation>
    </message>
    <message>
        <source>%1 with bytes that are no UTF-8 (first: line %2)</source>
        <translation>%1 avec des octets qui ne sont pas de l’UTF-8 (première : ligne %2)</translation>
    </message>
    <message>
        <source>%1 with a NUL character (first: line %2)</source>
        <translation>%1 avec un caractère NUL (première : ligne %2)</translation>
    </message>
    <message>
        <source>%1 with a side that is too long (first: line %2)</source>
        <translation>%1 avec un côté trop long (première : ligne %2)</translation>
    </message>
    <message>
        <source>%1 with more tokens than --longest (first: line %2)</source>
        <translation>%1 avec plus d’tokens que --longest (première : ligne %2)</translation>
    </message>
    <message>
        <source>%1 of %2 lines left out: %3</source>
        <translation>%1 lignes sur %2 omises : %3</translation>
    </message>
    <message>
        <source>%1: validation loss %2, BLEU %3</source>
        <translation>%1 : perte de validation %2, BLEU %3</translation>
    </message>
    <message>
        <source>%1: %2 pairs of %3</source>
        <translation>%1 : %2 paires de %3</translation>
    </message>
    <message>
        <source>, %1 times an epoch</source>
        <translation>, %1 fois par époque</translation>
    </message>
    <message>
        <source>%1 examples an epoch, %2 target tokens; vocabulary of %3.</source>
        <translation>%1 exemples par époque, %2 tokens cibles ; vocabulaire de %3.</translation>
    </message>
    <message>
        <source>%1 parameters, %2 MB with gradients and optimiser.</source>
        <translation>%1 paramètres, %2 Mo avec gradients et optimiseur.</translation>
    </message>
    <message>
        <source>Changed since then: %1, before %2, now %3.</source>
        <translation>Changé depuis : %1, avant %2, maintenant %3.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>%1 target tokens a second: an epoch takes %2. %3 MB of memory in use.</source>
        <translation>%1 tokens cibles par seconde : une époque prend %2. %3 Mo de mémoire utilisés.</translation>
    </message>
    <message>
        <source>Finished in %1, at step %2.</source>
        <translation>Fini dans %1, à l’étape %2.</translation>
    </message>
    <message>
        <source>Not saved: %1 Training goes on and tries again later.</source>
        <translation>Non enregistré : %1 L’entraînement continue et réessaiera plus tard.</translation>
    </message>
    <message>
        <source>JSON file with any of these options, without their hyphens; those on the command line win.</source>
        <translation>Fichier JSON avec n’importe lesquelles de ces options, sans leurs tirets ; celles de la ligne de commande l’emportent.</translation>
    </message>
    <message>
        <source>Pairs of one direction of several, as in fr-en=FILE; zh-en:3=FILE is seen three times an epoch. May stand several times.</source>
        <translation>Paires d’un sens parmi plusieurs, comme fr-en=FICHIER ; zh-en:3=FICHIER est vu trois fois par époque. Peut être répété.</translation>
    </message>
    <message>
        <source>Pairs to measure on along the way. May stand several times.</source>
        <translation>Paires sur lesquelles mesurer en chemin. Peut être répété.</translation>
    </message>
    <message>
        <source>How many of them, a direction.</source>
        <translation>Combien d’entre elles, par sens.</translation>
    </message>
    <message>
        <source>Languages of a file&apos;s columns, as in de,fr; without, English and the other language, or from and to. May stand several times.</source>
        <translation>Langues des colonnes d’un fichier, comme de,fr ; sinon l’anglais et l’autre langue, ou de et vers. Peut être répété.</translation>
    </message>
    <message>
        <source>Model folder to start from: its weights and vocabulary.</source>
        <translation>Dossier du modèle de départ : ses poids et son vocabulaire.</translation>
    </message>
    <message>
        <source>Characters with a piece of their own; 0: all, or 0.9999 of more than 1000 different ones.</source>
        <translation>Caractères qui ont leur propre morceau ; 0 : tous, ou 0.9999 de plus de 1000 différents.</translation>
    </message>
    <message>
        <source>Examples that are several pairs behind each other.</source>
        <translation>Exemples faits de plusieurs paires à la suite.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Combien au plus.</translation>
    </message>
    <message>
        <source>Sources whose pieces are drawn by chance.</source>
        <translation>Sources dont les morceaux sont tirés au hasard.</translation>
    </message>
    <message>
        <source>The smaller, the further from the best pieces.</source>
        <translation>Plus il est petit, plus on s’éloigne des meilleurs morceaux.</translation>
    </message>
    <message>
        <source>Draw the pieces of targets too.</source>
        <translation>Tirer aussi les morceaux des cibles.</translation>
    </message>
    <message>
        <source>Pairs without the mark at their end.</source>
        <translation>Paires sans la marque de leur fin.</translation>
    </message>
    <message>
        <source>Sources that begin with a small letter.</source>
        <translation>Sources qui commencent par une minuscule.</translation>
    </message>
    <message>
        <source>Steps of rising learning rate; with --init 500.</source>
        <translation>Étapes de hausse du taux d’apprentissage ; 500 avec --init.</translation>
    </message>
    <message>
        <source>The rate falls as after so many steps more; with --init 10000.</source>
        <translation>Le taux décroît comme après autant d’étapes de plus ; 10000 avec --init.</translation>
    </message>
    <message>
        <source>Over so many last of --steps the rate falls to zero.</source>
        <translation>Sur autant de dernières étapes de --steps le taux tombe à zéro.</translation>
    </message>
    <message>
        <source>Weight of the loss that draws one head of the cross-attention to aligned words.</source>
        <translation>Poids de la perte qui attire une tête de l’attention croisée vers les mots alignés.</translation>
    </message>
    <message>
        <source>Stop after so many epochs; 0: no limit.</source>
        <translation>Arrêter après autant d’époques ; 0 : sans limite.</translation>
    </message>
    <message>
        <source>Keep the weights of so many moments up to --steps, to look at the training later.</source>
        <translation>Garder les poids d’autant de moments jusqu’à --steps, pour revoir l’entraînement plus tard.</translation>
    </message>
    <message>
        <source>Keep them after these steps, as in 0,10,100,1000.</source>
        <translation>Les garder après ces étapes, comme 0,10,100,1000.</translation>
    </message>
    <message>
        <source>--cool-down counts back from the last step: say which with --steps.</source>
        <translation>--cool-down compte depuis la dernière étape : dites laquelle avec --steps.</translation>
    </message>
    <message>
        <source>--snapshot-steps takes steps with commas between them, as in 0,10,100; “%1” is none.</source>
        <translation>--snapshot-steps prend des étapes séparées par des virgules, comme 0,10,100 ; « %1 » n’en est pas une.</translation>
    </message>
    <message>
        <source>--snapshots counts up to the last step: say which with --steps.</source>
        <translation>--snapshots compte jusqu’à la dernière étape : dites laquelle avec --steps.</translation>
    </message>
    <message>
        <source>Name one file of sentence pairs, or several with --corpus fr-en=FILE.</source>
        <translation>Nommez un fichier de paires de phrases, ou plusieurs avec --corpus fr-en=FICHIER.</translation>
    </message>
    <message>
        <source>--from and --to are for one file; --corpus names its direction itself.</source>
        <translation>--from et --to sont pour un seul fichier ; --corpus nomme lui-même son sens.</translation>
    </message>
    <message>
        <source>--top %1 needs a --beam of %1 or more.</source>
        <translation>--top %1 demande un --beam de %1 ou plus.</translation>
    </message>
    <message>
        <source>Print the N best, one a line after its score.</source>
        <translation>Afficher les N meilleures, une par ligne après son score.</translation>
    </message>
    <message>
        <source>Beam search, %1 hypotheses kept at each step</source>
        <translation>Recherche en faisceau, %1 hypothèses gardées à chaque étape</translation>
    </message>
    <message>
        <source>Columns are steps, the most probable on top. Under each token stands the score, log probability ÷ ((5 + tokens) / 6)^%1; the bar is the token&apos;s probability.</source>
        <translation>Les colonnes sont les étapes, le plus probable en haut. Sous chaque token figure le score, log-probabilité ÷ ((5 + tokens) / 6)^%1 ; la barre est la probabilité du token.</translation>
    </message>
    <message>
        <source>Hypothesis %1 of %2 of a beam search (beam size %3), score %4</source>
        <translation>Hypothèse %1 sur %2 d’une recherche en faisceau (taille %3), score %4</translation>
    </message>
    <message>
        <source>“%1” · probability %2
log probability so far %3
score %4</source>
        <translation>« %1 » · probabilité %2
log-probabilité jusqu’ici %3
score %4</translation>
    </message>
    <message>
        <source>ends here and leaves the beam</source>
        <translation>finit ici et quitte le faisceau</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>prédiction</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>The model repeats itself: one phrase stands %1 times in a row in its translation.</source>
        <translation>Le modèle se répète : une même suite de mots figure %1 fois de suite dans sa traduction.</translation>
    </message>
    <message>
        <source>tells the model to translate from %1 to %2</source>
        <translation>dit au modèle de traduire de %1 vers %2</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>cross-
entropy</source>
        <translation>entropie
croisée</translation>
    </message>
    <message>
        <source>KL diver-
gence</source>
        <translation>divergence
KL</translation>
    </message>
    <message>
        <source>reads →
should choose</source>
        <translation>lit →
devrait choisir</translation>
    </message>
    <message>
        <source>should be</source>
        <translation>devrait être</translation>
    </message>
    <message>
        <source>writes: %1 – right</source>
        <translation>écrit : %1 – juste</translation>
    </message>
    <message>
        <source>writes: %1</source>
        <translation>écrit : %1</translation>
    </message>
    <message>
        <source>Position %1 reads “%2” and should choose “%3”. </source>
        <translation>La position %1 lit « %2 » et devrait choisir « %3 ». </translation>
    </message>
    <message>
        <source>Cross-entropy −Σ q ln p = −1 · ln %1 = %2 nats. KL divergence Σ q ln(q/p) = cross-entropy − entropy of the target = %2 − 0 = %3 nats: the same, because a one-hot target has no entropy.</source>
        <translation>Entropie croisée −Σ q ln p = −1 · ln %1 = %2 nats. Divergence KL Σ q ln(q/p) = entropie croisée − entropie de la cible = %2 − 0 = %3 nats : la même, car une cible « one-hot » n’a pas d’entropie.</translation>
    </message>
    <message>
        <source>Cross-entropy −Σ q ln p = −%1 · ln %2 + the other %3 tokens = %4 + %5 = %6 nats. KL divergence Σ q ln(q/p) = cross-entropy − entropy of the target = %6 − %7 = %8 nats.</source>
        <translation>Entropie croisée −Σ q ln p = −%1 · ln %2 + les %3 autres tokens = %4 + %5 = %6 nats. Divergence KL Σ q ln(q/p) = entropie croisée − entropie de la cible = %6 − %7 = %8 nats.</translation>
    </message>
    <message>
        <source>The model has one vocabulary of %1 tokens for both languages: the %2 that answers are made of are shown, “other” adds up the remaining %3 (%4). Loss and divergence count all of them. It learns two sentences by heart, so its heads need not look where those of a translator would.</source>
        <translation>Le modèle a un seul vocabulaire de %1 tokens pour les deux langues : les %2 dont les réponses sont faites sont montrés, « autres » additionne les %3 restants (%4). La perte et la divergence les comptent tous. Il apprend deux phrases par cœur : ses têtes n’ont pas à regarder là où regarderaient celles d’un traducteur.</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>encodeur</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>décodeur</translation>
    </message>
    <message>
        <source>%1: √Σ g² over %2 parameters</source>
        <translation>%1 : √Σ g² sur %2 paramètres</translation>
    </message>
    <message>
        <source>all parameters</source>
        <translation>tous les paramètres</translation>
    </message>
    <message>
        <source>√Σ g² over all %1 parameters</source>
        <translation>√Σ g² sur les %1 paramètres</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>nats a token</source>
        <translation>nats par token</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>Length of the gradient by block (logarithmic)</source>
        <translation>Longueur du gradient par bloc (logarithmique)</translation>
    </message>
    <message>
        <source>Teacher forcing</source>
        <translation>Forçage par la cible</translation>
    </message>
    <message>
        <source>Free running</source>
        <translation>Fonctionnement libre</translation>
    </message>
    <message>
        <source>Training of a small model, step %1, loss %2 nats a token; Adam, learning rate %3, label smoothing %4, seed %5.</source>
        <translation>Entraînement d’un petit modèle, étape %1, perte %2 nats par token ; Adam, taux d’apprentissage %3, lissage des étiquettes %4, graine %5.</translation>
    </message>
    <message>
        <source>S&amp;wap the languages</source>
        <translation>&amp;Échanger les langues</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>Finished run to show: a saved trace, or one from elsewhere.</source>
        <translation>Exécution déjà faite à montrer : une trace enregistrée, ou une trace venue d’ailleurs.</translation>
    </message>
    <message>
        <source>an unnamed model</source>
        <translation>un modèle sans nom</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 vaut %2, et non « %3 ».</translation>
    </message>
    <message>
        <source>--heads is layer, all or heads as in L0H1,L2H3; “%1” is none.</source>
        <translation>--heads vaut layer, all ou des têtes comme L0H1,L2H3 ; « %1 » n’en est pas.</translation>
    </message>
    <message>
        <source>--heads says which heads --combine takes: give it too.</source>
        <translation>--heads dit quelles têtes --combine prend : donnez-le aussi.</translation>
    </message>
    <message>
        <source>Of attention: weight, value (weight × ‖value‖) or rollout.</source>
        <translation>De l’attention : weight (poids), value (poids × ‖valeur‖) ou rollout.</translation>
    </message>
    <message>
        <source>Several heads as one map: mean or max.</source>
        <translation>Plusieurs têtes en une carte : mean (moyenne) ou max.</translation>
    </message>
    <message>
        <source>That --combine takes: layer, all, or as in L0H1,L2H3.</source>
        <translation>Celles que --combine prend : layer, all, ou comme L0H1,L2H3.</translation>
    </message>
    <message>
        <source>Merge sub-words to words: summed over keys, averaged over queries.</source>
        <translation>Fusionner les sous-mots en mots : somme sur les clés, moyenne sur les requêtes.</translation>
    </message>
    <message>
        <source>Special tokens: shown, hidden or renormalised.</source>
        <translation>Tokens spéciaux : shown (montrés), hidden (cachés) ou renormalised (renormalisés).</translation>
    </message>
    <message>
        <source>Leave out smaller values.</source>
        <translation>Omettre les valeurs plus petites.</translation>
    </message>
    <message>
        <source>Keep only the N largest values of each row; 0 keeps all.</source>
        <translation>Ne garder que les N plus grandes valeurs de chaque ligne ; 0 les garde toutes.</translation>
    </message>
    <message>
        <source>Of colours: linear, sqrt or log.</source>
        <translation>Des couleurs : linear, sqrt ou log.</translation>
    </message>
    <message>
        <source>The largest colour is that of: unit (1), all, layer, map or row.</source>
        <translation>La plus grande couleur est celle de : unit (1), all, layer, map ou row.</translation>
    </message>
    <message>
        <source>--sentences brings its own texts: no text, --trace or --target beside it.</source>
        <translation>--sentences apporte ses propres textes : ni texte, ni --trace, ni --target à côté.</translation>
    </message>
    <message>
        <source>Either --all or one view, layer and head, not both.</source>
        <translation>Soit --all, soit une vue, une couche et une tête, mais pas les deux.</translation>
    </message>
    <message>
        <source>--all draws head by head; a combination is one picture: -o FILE.</source>
        <translation>--all dessine tête par tête ; une combinaison est une seule image : -o FICHIER.</translation>
    </message>
    <message>
        <source>A combination has no head of its own: leave --head out.</source>
        <translation>Une combinaison n’a pas de tête à elle : omettez --head.</translation>
    </message>
    <message>
        <source>Of which layer? Name it with --layer.</source>
        <translation>De quelle couche ? Indiquez-la avec --layer.</translation>
    </message>
    <message>
        <source>Of which head? Name it with --layer and --head.</source>
        <translation>De quelle tête ? Indiquez-la avec --layer et --head.</translation>
    </message>
    <message>
        <source>Attention of which tokens? Name them with --token, counted from 0.</source>
        <translation>L’attention de quels tokens ? Indiquez-les avec --token, comptés à partir de 0.</translation>
    </message>
    <message>
        <source>--view lines draws the lines of all tokens, or of one --token.</source>
        <translation>--view lines dessine les traits de tous les tokens, ou d’un seul --token.</translation>
    </message>
    <message>
        <source>--format is one of %1, not “%2”.</source>
        <translation>--format vaut %1, et non « %2 ».</translation>
    </message>
    <message>
        <source>--page is A3, A4, A5, letter or a size in millimetres such as 180x120, 20 to 5000 a side; not “%1”.</source>
        <translation>--page vaut A3, A4, A5, letter ou une taille en millimètres comme 180x120, de 20 à 5000 par côté ; et non « %1 ».</translation>
    </message>
    <message>
        <source>The tokens are keys: what attends to them.</source>
        <translation>Les tokens sont des clés : ce qui les regarde.</translation>
    </message>
    <message>
        <source>Picture: .png, .svg or .pdf; numbers: .npz, .csv or .safetensors.</source>
        <translation>Image : .png, .svg ou .pdf ; nombres : .npz, .csv ou .safetensors.</translation>
    </message>
    <message>
        <source>A text a line, after a tab a translation to read; each into the folder of -o or --all.</source>
        <translation>Un texte par ligne, suivi, après une tabulation, d’une traduction à lire ; chacun dans le dossier de -o ou de --all.</translation>
    </message>
    <message>
        <source>Of files in folders: an extension that -o takes.</source>
        <translation>Des fichiers dans les dossiers : une extension que -o accepte.</translation>
    </message>
    <message>
        <source>Resolution of PNG; at most 160 million pixels.</source>
        <translation>Résolution du PNG ; au plus 160 millions de pixels.</translation>
    </message>
    <message>
        <source>On a page: A3, A4, A5, letter, or millimetres such as 180x120.</source>
        <translation>Sur une page : A3, A4, A5, letter, ou des millimètres comme 180x120.</translation>
    </message>
    <message>
        <source>Draws attention into a file, or writes its numbers.</source>
        <translation>Dessine l’attention dans un fichier, ou en écrit les nombres.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, ligne %2 : %3</translation>
    </message>
    <message>
        <source>%1 of %2 sentences failed; the others are there.</source>
        <translation>%1 phrases sur %2 ont échoué ; les autres sont là.</translation>
    </message>
    <message>
        <source>Run without these heads: &quot;cross L2 H3&quot;, &quot;decoder L1&quot;, &quot;encoder&quot;; several times or with commas. &quot;=uniform&quot; after one makes its weights uniform instead of zero.</source>
        <translation>Exécuter sans ces têtes : &quot;cross L2 H3&quot;, &quot;decoder L1&quot;, &quot;encoder&quot; ; plusieurs fois ou séparées par des virgules. &quot;=uniform&quot; après l’une d’elles rend ses poids uniformes au lieu de nuls.</translation>
    </message>
    <message>
        <source>Below each pair of equal words: the change of the probability of the word after the words before it. ≠ marks words that differ.</source>
        <translation>Sous chaque paire de mots égaux : le changement de la probabilité du mot après les mots qui le précèdent. ≠ marque les mots qui diffèrent.</translation>
    </message>
    <message>
        <source>all heads</source>
        <translation>toutes les têtes</translation>
    </message>
    <message>
        <source>without</source>
        <translation>sans</translation>
    </message>
    <message>
        <source>Importance of a head: the rise in cross-entropy, in nats a token, of the %1 tokens that the full model translates to, when that head alone is switched off (%2). With all heads it is %3.</source>
        <translation>Importance d’une tête : la hausse de l’entropie croisée, en nats par token, des %1 tokens par lesquels le modèle complet traduit, quand cette tête seule est désactivée (%2). Avec toutes les têtes, elle vaut %3.</translation>
    </message>
    <message>
        <source>weights after mask and soft-max</source>
        <translation>poids après masque et soft-max</translation>
    </message>
    <message>
        <source>weights after mask and soft-max times the length of the value</source>
        <translation>poids après masque et soft-max, fois la longueur de la valeur</translation>
    </message>
    <message>
        <source>attention rollout</source>
        <translation>attention rollout</translation>
    </message>
    <message>
        <source>%1 (counted from 0): %2, rows are queries, columns keys.</source>
        <translation>%1 (comptées à partir de 0) : %2 ; lignes : requêtes, colonnes : clés.</translation>
    </message>
    <message>
        <source>Not the full model: without %1</source>
        <translation>Modèle incomplet : sans %1</translation>
    </message>
    <message>
        <source>%1, as lines from queries to keys.</source>
        <translation>%1, en traits des requêtes vers les clés.</translation>
    </message>
    <message>
        <source>%1 (counted from 0), as lines from queries to keys; heads: %2.</source>
        <translation>%1 (comptées à partir de 0), en traits des requêtes vers les clés ; têtes : %2.</translation>
    </message>
    <message>
        <source>The stronger a line, the larger its value (%1); what is too faint to be seen is not drawn.</source>
        <translation>Plus un trait est fort, plus sa valeur est grande (%1) ; ce qui est trop pâle pour être vu n’est pas dessiné.</translation>
    </message>
    <message>
        <source>Only the lines of the query “%1”.</source>
        <translation>Seulement les traits de la requête « %1 ».</translation>
    </message>
    <message>
        <source>Only the lines of the key “%1”.</source>
        <translation>Seulement les traits de la clé « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), drawn as one image.</source>
        <translation>
            <numerusform>%n trait, dessiné en une seule image.</numerusform>
            <numerusform>%n traits, dessinés en une seule image.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cells: above %2 they are one image in SVG and PDF too, a pixel a cell, without loss.</source>
        <translation>%1 cases : au-delà de %2, elles forment une seule image en SVG et PDF aussi, un pixel par case, sans perte.</translation>
    </message>
    <message>
        <source>Above each map: %1.</source>
        <translation>Au-dessus de chaque carte : %1.</translation>
    </message>
    <message>
        <source>Sorted by %1, smallest first; above each map: %2.</source>
        <translation>Triées par %1, de la plus petite à la plus grande ; au-dessus de chaque carte : %2.</translation>
    </message>
    <message>
        <source>Sorted by %1, largest first; above each map: %2.</source>
        <translation>Triées par %1, de la plus grande à la plus petite ; au-dessus de chaque carte : %2.</translation>
    </message>
    <message>
        <source>rows are queries (%1), columns keys (%2)</source>
        <translation>les lignes sont des requêtes (%1), les colonnes des clés (%2)</translation>
    </message>
    <message>
        <source>Weights after mask and soft-max; %1.</source>
        <translation>Poids après masque et soft-max ; %1.</translation>
    </message>
    <message>
        <source>Values are %1; %2.</source>
        <translation>Les valeurs sont : %1 ; %2.</translation>
    </message>
    <message>
        <source>Each map has colours of its own: %1.</source>
        <translation>Chaque carte a ses propres couleurs : %1.</translation>
    </message>
    <message>
        <source>%1 (counted from 0). %2: the other tokens are shaded by %3.</source>
        <translation>%1 (comptées à partir de 0). %2 : les autres tokens sont teintés selon %3.</translation>
    </message>
    <message>
        <source>each query&apos;s largest</source>
        <translation>maximum de chaque requête</translation>
    </message>
    <message>
        <source>each head&apos;s largest</source>
        <translation>maximum de chaque tête</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>%1, share of the row&apos;s largest</source>
        <translation>%1, part du maximum de la ligne</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>différence</translation>
    </message>
    <message>
        <source>Encoder, cosine of A and B</source>
        <translation>Encodeur, cosinus de A et B</translation>
    </message>
    <message>
        <source>Decoder, cosine of A and B</source>
        <translation>Décodeur, cosinus de A et B</translation>
    </message>
    <message>
        <source>A and B show different kinds of attention, which have no cells in common.</source>
        <translation>A et B montrent des genres d’attention différents, qui n’ont aucune case en commun.</translation>
    </message>
    <message>
        <source>There is no difference to show: one of the two has no such attention.</source>
        <translation>Il n’y a pas de différence à montrer : l’une des deux n’a pas cette attention.</translation>
    </message>
    <message>
        <source>The two runs hold no vectors of tokens that could be compared layer by layer.</source>
        <translation>Les deux exécutions ne contiennent pas de vecteurs de tokens à comparer couche par couche.</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profondeur</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a head</comment>
        <translation>active</translation>
    </message>
    <message>
        <source>off: weights zero</source>
        <translation>désactivée : poids nuls</translation>
    </message>
    <message>
        <source>off: weights uniform</source>
        <translation>désactivée : poids uniformes</translation>
    </message>
    <message>
        <source>layer and head</source>
        <translation>couche et tête</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <source>mean distance</source>
        <translation>distance moyenne</translation>
    </message>
    <message>
        <source>on the diagonal</source>
        <translation>sur la diagonale</translation>
    </message>
    <message>
        <source>to the previous token</source>
        <translation>vers le token précédent</translation>
    </message>
    <message>
        <source>to the first token</source>
        <translation>vers le premier token</translation>
    </message>
    <message>
        <source>to the end token</source>
        <translation>vers le token de fin</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>entropy −Σ w·log₂ w in bits: 0 bit looks at one key only, higher looks at many</source>
        <translation>entropie −Σ w·log₂ w en bits : 0 bit ne regarde qu’une clé, plus haut en regarde beaucoup</translation>
    </message>
    <message>
        <source>mean distance Σ w·|query − key| in tokens</source>
        <translation>distance moyenne Σ w·|requête − clé| en tokens</translation>
    </message>
    <message>
        <source>weight of the key at the query&apos;s own position</source>
        <translation>poids de la clé à la position même de la requête</translation>
    </message>
    <message>
        <source>weight of the key one position before the query</source>
        <translation>poids de la clé une position avant la requête</translation>
    </message>
    <message>
        <source>weight of the first key</source>
        <translation>poids de la première clé</translation>
    </message>
    <message>
        <source>weight of the end token</source>
        <translation>poids du token de fin</translation>
    </message>
    <message>
        <source>share of the attention that gives the head its type; entropy where no key does</source>
        <translation>part de l’attention qui donne à la tête son type ; entropie là où aucune clé ne le fait</translation>
    </message>
    <message>
        <source>previous token</source>
        <translation>token précédent</translation>
    </message>
    <message>
        <source>same position</source>
        <translation>même position</translation>
    </message>
    <message>
        <source>next token</source>
        <translation>token suivant</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>premier token</translation>
    </message>
    <message>
        <source>end token</source>
        <translation>token de fin</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>étalée</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>mixte</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>pas de nombres</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bit</translation>
    </message>
    <message>
        <source>share of the layer&apos;s largest value</source>
        <translation>part de la plus grande valeur de la couche</translation>
    </message>
    <message>
        <source>share of the row&apos;s largest value</source>
        <translation>part de la plus grande valeur de la ligne</translation>
    </message>
    <message>
        <source>share of the map&apos;s largest value</source>
        <translation>part de la plus grande valeur de la carte</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>largest %1 %2</source>
        <comment>of a row</comment>
        <translation>maximum (%1) : %2</translation>
    </message>
    <message>
        <source>mean %1 %2</source>
        <comment>of a column</comment>
        <translation>moyenne (%1) : %2</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, omis</translation>
    </message>
    <message>
        <source>inferno</source>
        <translation>inferno</translation>
    </message>
    <message>
        <source>plasma</source>
        <translation>plasma</translation>
    </message>
    <message>
        <source>yellow–green–blue</source>
        <translation>jaune–vert–bleu</translation>
    </message>
    <message>
        <source>purples</source>
        <translation>violets</translation>
    </message>
    <message>
        <source>purple–orange</source>
        <translation>violet–orange</translation>
    </message>
    <message>
        <source>teal–brown</source>
        <translation>sarcelle–brun</translation>
    </message>
    <message>
        <source>the colours reach to this map&apos;s largest value, as such values have no bound</source>
        <translation>les couleurs vont jusqu’à la plus grande valeur de cette carte, car de telles valeurs n’ont pas de borne</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>attention rollout: the heads of each layer averaged, the residual added, layers multiplied (Abnar and Zuidema 2020)</source>
        <translation>attention rollout : moyenne des têtes de chaque couche, résidu ajouté, couches multipliées (Abnar et Zuidema 2020)</translation>
    </message>
    <message>
        <source>each weight times the length of the key&apos;s value vector (Kobayashi et al. 2020)</source>
        <translation>chaque poids fois la longueur du vecteur de valeur de la clé (Kobayashi et al. 2020)</translation>
    </message>
    <message>
        <source>heads: %1</source>
        <translation>têtes : %1</translation>
    </message>
    <message>
        <source>sub-words merged to words: summed over keys, averaged over queries</source>
        <translation>sous-mots fusionnés en mots : somme sur les clés, moyenne sur les requêtes</translation>
    </message>
    <message>
        <source>special tokens hidden: rows do not show all of their attention</source>
        <translation>tokens spéciaux cachés : les lignes ne montrent pas toute leur attention</translation>
    </message>
    <message>
        <source>special tokens hidden, rows renormalised</source>
        <translation>tokens spéciaux cachés, lignes renormalisées</translation>
    </message>
    <message>
        <source>values below %1 left out</source>
        <translation>valeurs inférieures à %1 omises</translation>
    </message>
    <message>
        <source>only the top %1 of each row</source>
        <translation>seulement les plus grandes valeurs de chaque ligne (%1 au plus)</translation>
    </message>
    <message>
        <source>This run has no %1.</source>
        <translation>Absent de cette exécution : %1.</translation>
    </message>
    <message>
        <source>This run has no %1: its layers go to L%2, its heads to H%3.</source>
        <translation>Absent de cette exécution : %1. Ses couches vont jusqu’à L%2, ses têtes jusqu’à H%3.</translation>
    </message>
    <message>
        <source>weight × ‖value‖</source>
        <translation>poids × ‖valeur‖</translation>
    </message>
    <message>
        <source>rollout</source>
        <translation>rollout</translation>
    </message>
    <message>
        <source>%1, rollout up to L%2</source>
        <translation>%1, rollout jusqu’à L%2</translation>
    </message>
    <message>
        <source>%1, mean of all %2 heads</source>
        <translation>%1, moyenne des %2 têtes</translation>
    </message>
    <message>
        <source>%1, maximum of all %2 heads</source>
        <translation>%1, maximum des %2 têtes</translation>
    </message>
    <message>
        <source>%1, mean of chosen heads (%2)</source>
        <translation>%1, moyenne de têtes choisies (%2)</translation>
    </message>
    <message>
        <source>%1, maximum of chosen heads (%2)</source>
        <translation>%1, maximum de têtes choisies (%2)</translation>
    </message>
    <message>
        <source>%1, mean of %2 heads</source>
        <translation>%1, moyenne de %2 têtes</translation>
    </message>
    <message>
        <source>%1, maximum of %2 heads</source>
        <translation>%1, maximum de %2 têtes</translation>
    </message>
    <message>
        <source>colours: linear</source>
        <translation>couleurs : linéaires</translation>
    </message>
    <message>
        <source>colours: square root of the value</source>
        <translation>couleurs : racine carrée de la valeur</translation>
    </message>
    <message>
        <source>colours: logarithm of the value over four decades</source>
        <translation>couleurs : logarithme de la valeur sur quatre décades</translation>
    </message>
    <message>
        <source>%1, 0 to the largest value of each row</source>
        <translation>%1, de 0 à la plus grande valeur de chaque ligne</translation>
    </message>
    <message>
        <source>%1, 0 to %2, the largest value of all heads</source>
        <translation>%1, de 0 à %2, la plus grande valeur de toutes les têtes</translation>
    </message>
    <message>
        <source>%1, 0 to %2, the largest value of the layer&apos;s heads</source>
        <translation>%1, de 0 à %2, la plus grande valeur des têtes de la couche</translation>
    </message>
    <message>
        <source>%1, 0 to %2, the largest value of this map</source>
        <translation>%1, de 0 à %2, la plus grande valeur de cette carte</translation>
    </message>
    <message>
        <source>%1, 0 to %2</source>
        <translation>%1, de 0 à %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Choose a token to see what it attends to; Ctrl adds further ones.</source>
        <translation>Choisissez un token pour voir ce qu’il regarde ; Ctrl en ajoute d’autres.</translation>
    </message>
    <message>
        <source>Choose a token to see what attends to it; Ctrl adds further ones.</source>
        <translation>Choisissez un token pour voir ce qui le regarde ; Ctrl en ajoute d’autres.</translation>
    </message>
    <message>
        <source>%1 attend to (sum of %2)</source>
        <translation>%1 regardent (somme de %2)</translation>
    </message>
    <message>
        <source>%1 attends to</source>
        <translation>%1 regarde</translation>
    </message>
    <message>
        <source>%1 are attended by (sum of %2)</source>
        <translation>%1 sont regardés par (somme de %2)</translation>
    </message>
    <message>
        <source>%1 is attended by</source>
        <translation>%1 est regardé par</translation>
    </message>
    <message>
        <source>Source: each token is a query and a key</source>
        <translation>Source : chaque token est une requête et une clé</translation>
    </message>
    <message>
        <source>Source: keys</source>
        <translation>Source : clés</translation>
    </message>
    <message>
        <source>Target read so far: keys</source>
        <translation>Cible lue jusqu’ici : clés</translation>
    </message>
    <message>
        <source>Target: queries, each the step that chooses this token</source>
        <translation>Cible : requêtes, chacune l’étape qui choisit ce token</translation>
    </message>
    <message>
        <source>%1, sum of %2</source>
        <translation>%1, somme de %2</translation>
    </message>
    <message>
        <source>change of probability</source>
        <translation>changement de probabilité</translation>
    </message>
    <message>
        <source>%1 of the attention weights in this file are not numbers.</source>
        <translation>%1 des poids d’attention de ce fichier ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>%1 of the attention weights in this file are negative or above 1: they are no probabilities, perhaps scores before the soft-max.</source>
        <translation>%1 des poids d’attention de ce fichier sont négatifs ou supérieurs à 1 : ce ne sont pas des probabilités, peut-être des scores d’avant le soft-max.</translation>
    </message>
    <message>
        <source>%1 of %2 rows of attention weights in this file do not sum to 1.</source>
        <translation>La somme de %1 lignes de poids d’attention sur %2 dans ce fichier n’est pas 1.</translation>
    </message>
    <message>
        <source>Tensors of this file that have no place in a trace and are not shown: %1.</source>
        <translation>Tenseurs de ce fichier qui n’ont pas de place dans une trace et ne sont pas montrés : %1.</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>racine carrée</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>logarithmique</translation>
    </message>
    <message>
        <source>0 … 1</source>
        <translation>0 … 1</translation>
    </message>
    <message>
        <source>this layer</source>
        <translation>cette couche</translation>
    </message>
    <message>
        <source>this map</source>
        <translation>cette carte</translation>
    </message>
    <message>
        <source>each row</source>
        <translation>chaque ligne</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>montrés</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>cachés</translation>
    </message>
    <message>
        <source>hidden, rows renormalised</source>
        <translation>cachés, lignes renormalisées</translation>
    </message>
    <message>
        <source>one head</source>
        <translation>une tête</translation>
    </message>
    <message>
        <source>mean of the layer</source>
        <translation>moyenne de la couche</translation>
    </message>
    <message>
        <source>maximum of the layer</source>
        <translation>maximum de la couche</translation>
    </message>
    <message>
        <source>mean of all heads</source>
        <translation>moyenne de toutes les têtes</translation>
    </message>
    <message>
        <source>maximum of all heads</source>
        <translation>maximum de toutes les têtes</translation>
    </message>
    <message>
        <source>mean of chosen heads</source>
        <translation>moyenne de têtes choisies</translation>
    </message>
    <message>
        <source>maximum of chosen heads</source>
        <translation>maximum de têtes choisies</translation>
    </message>
    <message>
        <source>words merged</source>
        <translation>mots fusionnés</translation>
    </message>
    <message>
        <source>special tokens hidden</source>
        <translation>tokens spéciaux cachés</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>top %1 of a row</source>
        <translation>au plus %1 par ligne</translation>
    </message>
    <message>
        <source>%1 scale</source>
        <translation>échelle %1</translation>
    </message>
    <message>
        <source>range of %1</source>
        <translation>plage : %1</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 (given)</source>
        <translation>%1 (imposée)</translation>
    </message>
    <message>
        <source>no search</source>
        <translation>pas de recherche</translation>
    </message>
    <message>
        <source>greedy decoding</source>
        <translation>décodage glouton</translation>
    </message>
    <message>
        <source>beam of %1</source>
        <translation>faisceau de %1</translation>
    </message>
    <message>
        <source>%1, hypothesis %2</source>
        <translation>%1, hypothèse %2</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Heads off</source>
        <translation>Têtes désactivées</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>%1: A %2, B %3.</source>
        <translation>%1 : A %2, B %3.</translation>
    </message>
    <message>
        <source>all of %1</source>
        <comment>a kind of attention</comment>
        <translation>%1 (toutes les têtes)</translation>
    </message>
    <message>
        <source>weights made uniform</source>
        <translation>poids rendus uniformes</translation>
    </message>
    <message>
        <source>weights zeroed</source>
        <translation>poids mis à zéro</translation>
    </message>
    <message>
        <source>“%1” · position %2</source>
        <translation>« %1 » · position %2</translation>
    </message>
    <message>
        <source>the full model has no word here</source>
        <translation>le modèle complet n’a pas de mot ici</translation>
    </message>
    <message>
        <source>the full model says “%1”</source>
        <translation>le modèle complet dit « %1 »</translation>
    </message>
    <message>
        <source>the full model lends it probability %1</source>
        <translation>le modèle complet lui prête la probabilité %1</translation>
    </message>
    <message>
        <source>The decoder has read “%1”.</source>
        <translation>Le décodeur a lu « %1 ».</translation>
    </message>
    <message>
        <source>This head is switched off, so its weights are not its own.</source>
        <translation>Cette tête est désactivée : ses poids ne sont donc pas les siens.</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Colours of the values, evenly spaced to the eye and fit for colour-blind readers</source>
        <translation>Couleurs des valeurs, régulièrement espacées à l’œil et adaptées aux lecteurs daltoniens</translation>
    </message>
    <message>
        <source>The head that is looked at</source>
        <translation>La tête que l’on regarde</translation>
    </message>
    <message>
        <source>Cell by cell the mean of all heads of the layer</source>
        <translation>Case par case, la moyenne de toutes les têtes de la couche</translation>
    </message>
    <message>
        <source>Cell by cell the largest weight of the layer&apos;s heads</source>
        <translation>Case par case, le plus grand poids des têtes de la couche</translation>
    </message>
    <message>
        <source>Cell by cell the mean of all heads of all layers</source>
        <translation>Case par case, la moyenne de toutes les têtes de toutes les couches</translation>
    </message>
    <message>
        <source>Cell by cell the largest weight of all heads of all layers</source>
        <translation>Case par case, le plus grand poids de toutes les têtes de toutes les couches</translation>
    </message>
    <message>
        <source>The mean of heads of your choice: Ctrl+click them in the sheet, or tick them under Reading…</source>
        <translation>La moyenne de têtes de votre choix : Ctrl+clic sur la planche, ou cochez-les sous Lecture…</translation>
    </message>
    <message>
        <source>The largest weight of heads of your choice: Ctrl+click them in the sheet, or tick them under Reading…</source>
        <translation>Le plus grand poids de têtes de votre choix : Ctrl+clic sur la planche, ou cochez-les sous Lecture…</translation>
    </message>
    <message>
        <source>Attention rollout from the first layer to the one looked at: heads averaged, the residual added, layers multiplied (Abnar and Zuidema 2020)</source>
        <translation>Attention rollout de la première couche à celle que l’on regarde : moyenne des têtes, résidu ajouté, couches multipliées (Abnar et Zuidema 2020)</translation>
    </message>
    <message>
        <source>After mask and soft-max: what the model computes</source>
        <translation>Après masque et soft-max : ce que le modèle calcule</translation>
    </message>
    <message>
        <source>Each weight times the length of the key&apos;s value vector: how much is passed on (Kobayashi et al. 2020)</source>
        <translation>Chaque poids fois la longueur du vecteur de valeur de la clé : combien est transmis (Kobayashi et al. 2020)</translation>
    </message>
    <message>
        <source>Start, end, padding and direction tokens like all others</source>
        <translation>Les tokens de début, de fin, de remplissage et de sens comme tous les autres</translation>
    </message>
    <message>
        <source>Without their rows and columns; what goes to them is no longer seen</source>
        <translation>Sans leurs lignes ni leurs colonnes ; ce qui va vers eux ne se voit plus</translation>
    </message>
    <message>
        <source>Twice the weight is twice as far along the colours</source>
        <translation>Deux fois le poids, deux fois plus loin dans les couleurs</translation>
    </message>
    <message>
        <source>Small weights are told apart better</source>
        <translation>Les petits poids se distinguent mieux</translation>
    </message>
    <message>
        <source>Four powers of ten below the end of the range: shows even the smallest weights</source>
        <translation>Quatre puissances de dix sous la fin de la plage : montre même les plus petits poids</translation>
    </message>
    <message>
        <source>The last colour is a weight of 1: all pictures compare</source>
        <translation>La dernière couleur est un poids de 1 : toutes les images se comparent</translation>
    </message>
    <message>
        <source>The last colour is the largest value of all heads: all heads of this run compare</source>
        <translation>La dernière couleur est la plus grande valeur de toutes les têtes : toutes les têtes de cette exécution se comparent</translation>
    </message>
    <message>
        <source>The last colour is the largest value of the layer: its heads compare</source>
        <translation>La dernière couleur est la plus grande valeur de la couche : ses têtes se comparent</translation>
    </message>
    <message>
        <source>The last colour is the largest value of this map</source>
        <translation>La dernière couleur est la plus grande valeur de cette carte</translation>
    </message>
    <message>
        <source>The last colour is the largest value of each row: rows do not compare, keys of a row do</source>
        <translation>La dernière couleur est la plus grande valeur de chaque ligne : les lignes ne se comparent pas, les clés d’une ligne oui</translation>
    </message>
    <message>
        <source>&amp;Pin this run</source>
        <translation>É&amp;pingler cette exécution</translation>
    </message>
    <message>
        <source>U&amp;npin the run</source>
        <translation>Désépi&amp;ngler l’exécution</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1 à côté de %2</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Document PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Numbers for NumPy (*.npz)</source>
        <translation>Nombres pour NumPy (*.npz)</translation>
    </message>
    <message>
        <source>Numbers as a table (*.csv)</source>
        <translation>Nombres en tableau (*.csv)</translation>
    </message>
    <message>
        <source>Numbers as safetensors (*.safetensors)</source>
        <translation>Nombres en safetensors (*.safetensors)</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> ppp</translation>
    </message>
    <message>
        <source>Pixels an inch of PNG; a picture has at most 160 million of them</source>
        <translation>Pixels par pouce du PNG ; une image en a au plus 160 millions</translation>
    </message>
    <message>
        <source>As large as the picture</source>
        <translation>Aussi grande que l’image</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>&amp;Résolution :</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>&amp;Page :</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>Exporter les nombres</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Export all heads into a folder</source>
        <translation>Exporter toutes les têtes dans un dossier</translation>
    </message>
    <message>
        <source>&amp;Kind of file:</source>
        <translation>&amp;Type de fichier :</translation>
    </message>
    <message>
        <source>Open a finished run</source>
        <translation>Ouvrir une exécution terminée</translation>
    </message>
    <message>
        <source>Trace (*.safetensors)</source>
        <translation>Trace (*.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open &amp;trace…</source>
        <translation>Ouvrir &amp;une trace…</translation>
    </message>
    <message>
        <source>Export all heads into a &amp;folder…</source>
        <translation>Exporter toutes les têtes dans un &amp;dossier…</translation>
    </message>
    <message>
        <source>Export &amp;numbers…</source>
        <translation>Exporter les &amp;nombres…</translation>
    </message>
    <message>
        <source>Weights and lengths</source>
        <translation>Poids et longueurs</translation>
    </message>
    <message>
        <source>Signed values</source>
        <translation>Valeurs signées</translation>
    </message>
    <message>
        <source>%1, added up over the chosen tokens</source>
        <translation>%1, additionné sur les tokens choisis</translation>
    </message>
    <message>
        <source>opacity: linear</source>
        <translation>opacité : linéaire</translation>
    </message>
    <message>
        <source>opacity: square root of the value</source>
        <translation>opacité : racine carrée de la valeur</translation>
    </message>
    <message>
        <source>opacity: logarithm of the value over four decades</source>
        <translation>opacité : logarithme de la valeur sur quatre décades</translation>
    </message>
    <message>
        <source>%1, 0 to the largest value of each head</source>
        <translation>%1, de 0 à la plus grande valeur de chaque tête</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>--view heads draws all heads: leave --combine out.</source>
        <translation>--view heads dessine toutes les têtes : omettez --combine.</translation>
    </message>
    <message>
        <source>--%1 has no meaning for --view %2; it is for %3.</source>
        <translation>--%1 n’a pas de sens pour --view %2 ; cette option va avec %3.</translation>
    </message>
    <message>
        <source>Up to which layer? Name it with --layer.</source>
        <translation>Jusqu’à quelle couche ? Indiquez-la avec --layer.</translation>
    </message>
    <message>
        <source>Attention flow goes from one query: name it with --token, counted from 0.</source>
        <translation>Le flux d’attention part d’une seule requête : indiquez-la avec --token, comptée à partir de 0.</translation>
    </message>
    <message>
        <source>--largest-first says how --sort sorts: give it too.</source>
        <translation>--largest-first dit comment --sort trie : donnez-le aussi.</translation>
    </message>
    <message>
        <source>--sort measures single heads, and a rollout has none: leave one out.</source>
        <translation>--sort mesure des têtes isolées et un rollout n’en a pas : omettez l’un des deux.</translation>
    </message>
    <message>
        <source>Compare with what? Give --compare-with another text, or a saved run (.safetensors).</source>
        <translation>Comparer avec quoi ? Donnez à --compare-with un autre texte, ou une exécution enregistrée (.safetensors).</translation>
    </message>
    <message>
        <source>Beside --trace, --compare-with takes a saved run too: a .safetensors file.</source>
        <translation>À côté de --trace, --compare-with prend lui aussi une exécution enregistrée : un fichier .safetensors.</translation>
    </message>
    <message>
        <source>--signed-palette needs a palette with a neutral middle, and “%1” has none.</source>
        <translation>--signed-palette demande une palette au milieu neutre, et « %1 » n’en a pas.</translation>
    </message>
    <message>
        <source>map or tokens (of a head or a combination), lines (of a head or layer), heads, flow (of a query up to a layer), compare, importance (of every head) or beam (its tree).</source>
        <translation>map ou tokens (d’une tête ou d’une combinaison), lines (d’une tête ou d’une couche), heads, flow (d’une requête jusqu’à une couche), compare, importance (de chaque tête) ou beam (son arbre).</translation>
    </message>
    <message>
        <source>Whose attention --view tokens sums; the one that --view lines or --view flow draws.</source>
        <translation>Tokens dont --view tokens additionne l’attention ; celui que --view lines ou --view flow dessine.</translation>
    </message>
    <message>
        <source>All heads with a measure above each, by place, entropy, distance, diagonal, previous, first, end or type; smallest first.</source>
        <translation>Toutes les têtes, une mesure au-dessus de chacune, par place, entropy, distance, diagonal, previous, first, end ou type ; la plus petite d’abord.</translation>
    </message>
    <message>
        <source>The other way about.</source>
        <translation>Dans l’autre sens.</translation>
    </message>
    <message>
        <source>Beside this run A another, B, and B − A: a text, or a saved run (.safetensors).</source>
        <translation>À côté de cette exécution A une autre, B, et B − A : un texte, ou une exécution enregistrée (.safetensors).</translation>
    </message>
    <message>
        <source>Tokens of A and B: anywhere, or in order (order) only.</source>
        <translation>Tokens de A et de B : n’importe où (anywhere), ou seulement dans l’ordre (order).</translation>
    </message>
    <message>
        <source>Colours of B − A: red_blue, purple_orange, …</source>
        <translation>Couleurs de B − A : red_blue, purple_orange, …</translation>
    </message>
    <message>
        <source>What --view importance makes of the weights of each head in turn: zero or uniform.</source>
        <translation>Ce que --view importance fait des poids de chaque tête tour à tour : zero ou uniform.</translation>
    </message>
    <message>
        <source>The tree of which search? Give --beam a size above 1.</source>
        <translation>L’arbre de quelle recherche ? Donnez à --beam une taille supérieure à 1.</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>comme à l’entraînement</translation>
    </message>
    <message>
        <source>Attention blocks hold the mean of their heads&apos; weights, rows are queries; bars are the lengths of the tokens&apos; vectors, at linear the largest logit, at soft-max the probability of the chosen word.</source>
        <translation>Les blocs d’attention contiennent la moyenne des poids de leurs têtes, les lignes sont des requêtes ; les barres sont les longueurs des vecteurs des tokens, à « linéaire » le plus grand logit, à « soft-max » la probabilité du mot choisi.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>moment : %1</translation>
    </message>
    <message>
        <source>Not the model as trained: %1</source>
        <translation>Modèle modifié par rapport à l’entraînement : %1</translation>
    </message>
    <message>
        <source>tokens matched wherever they stand</source>
        <translation>tokens appariés où qu’ils se trouvent</translation>
    </message>
    <message>
        <source>tokens matched in order</source>
        <translation>tokens appariés dans l’ordre</translation>
    </message>
    <message>
        <source>cells without a partner are left open</source>
        <translation>les cases sans partenaire restent vides</translation>
    </message>
    <message>
        <source>A · %1</source>
        <translation>A · %1</translation>
    </message>
    <message>
        <source>B · %1</source>
        <translation>B · %1</translation>
    </message>
    <message>
        <source>A and B are the same run, looked at alike. Change the sentence, the head, the model or a setting to see a difference.</source>
        <translation>A et B sont la même exécution, regardée de la même façon. Changez la phrase, la tête, le modèle ou un réglage pour voir une différence.</translation>
    </message>
    <message>
        <source>B − A: %1.</source>
        <translation>B − A : %1.</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A : %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B : %1</translation>
    </message>
    <message>
        <source>%1, attention flow</source>
        <translation>%1, flux d’attention</translation>
    </message>
    <message>
        <source>Mask: 0 where a key is seen, −∞ (hatched) where it is hidden.</source>
        <translation>Masque : 0 là où une clé est vue, −∞ (hachuré) là où elle est cachée.</translation>
    </message>
    <message>
        <source>The batch: hatched cells are padding</source>
        <translation>Le lot : les cases hachurées sont du remplissage</translation>
    </message>
    <message>
        <source>Logit lens and entropy of each step</source>
        <translation>Logit lens et entropie de chaque étape</translation>
    </message>
    <message>
        <source>Of the logit lens: the most probable token after each layer, coloured by its probability (0 to 1); in bold where it is the run&apos;s.</source>
        <translation>De la logit lens : le token le plus probable après chaque couche, coloré selon sa probabilité (0 à 1) ; en gras là où c’est celui de l’exécution.</translation>
    </message>
    <message>
        <source>The two translations, word by word</source>
        <translation>Les deux traductions, mot à mot</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>the model that runs otherwise than trained</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>dimension</translation>
    </message>
    <message>
        <source>A position, turned, and the one it leads to</source>
        <translation>Une position, tournée, et celle à laquelle elle mène</translation>
    </message>
    <message>
        <source>Pairs of dimensions in their planes</source>
        <translation>Paires de dimensions dans leurs plans</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s), shifted right</source>
        <translation>
            <numerusform>%n token, décalé à droite</numerusform>
            <numerusform>%n tokens, décalés à droite</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Input embedding</source>
        <translation>Plongement d’entrée</translation>
    </message>
    <message>
        <source>Output embedding</source>
        <translation>Plongement de sortie</translation>
    </message>
    <message>
        <source>Positional
encoding</source>
        <translation>Encodage des
positions</translation>
    </message>
    <message>
        <source>self-attention · feed-forward</source>
        <translation>auto-attention · feed-forward</translation>
    </message>
    <message>
        <source>self-attention · cross-attention · feed-forward</source>
        <translation>auto-attention · attention croisée · feed-forward</translation>
    </message>
    <message>
        <source>Masked multi-head self-attention</source>
        <translation>Auto-attention multi-têtes masquée</translation>
    </message>
    <message>
        <source>Multi-head self-attention</source>
        <translation>Auto-attention multi-têtes</translation>
    </message>
    <message>
        <source>Multi-head cross-attention</source>
        <translation>Attention croisée multi-têtes</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>Feed-forward</translation>
    </message>
    <message>
        <source>%1 heads of %2</source>
        <translation>%1 têtes de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%n tête</numerusform>
            <numerusform>%n têtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp; norm</source>
        <translation>Addition &amp; normalisation</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Soft-max</source>
        <translation>Soft-max</translation>
    </message>
    <message>
        <source>Output probabilities</source>
        <translation>Probabilités de sortie</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <comment>millions</comment>
        <translation>%1 M de paramètres</translation>
    </message>
    <message>
        <source>%1 k parameters</source>
        <comment>thousands</comment>
        <translation>%1 k paramètres</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>as of %1: dotted cells are not yet computed</source>
        <translation>moment : %1 ; les cases pointillées ne sont pas encore calculées</translation>
    </message>
    <message>
        <source>dashed</source>
        <comment>lines</comment>
        <translation>tirets</translation>
    </message>
    <message>
        <source>dotted</source>
        <comment>lines</comment>
        <translation>pointillés</translation>
    </message>
    <message>
        <source>dash-dotted</source>
        <comment>lines</comment>
        <translation>tirets-points</translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation>phrase %1</translation>
    </message>
    <message>
        <source>padding, position %1</source>
        <translation>remplissage, position %1</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>cells not yet computed</comment>
        <translation>à venir</translation>
    </message>
    <message>
        <source>There is no difference to show: on one of the two axes A and B have no token in common.</source>
        <translation>Il n’y a pas de différence à montrer : sur l’un des deux axes, A et B n’ont aucun token en commun.</translation>
    </message>
    <message>
        <source>There is no difference to show: A and B have no token in common.</source>
        <translation>Il n’y a pas de différence à montrer : A et B n’ont aucun token en commun.</translation>
    </message>
    <message>
        <source>attention flow</source>
        <translation>flux d’attention</translation>
    </message>
    <message>
        <source>attention flow: the largest flow from the query through all layers below to each input token, the heads of a layer averaged, the residual added (Abnar and Zuidema 2020)</source>
        <translation>flux d’attention : le plus grand flux de la requête vers chaque token d’entrée à travers toutes les couches inférieures, les têtes d’une couche étant moyennées et le résidu ajouté (Abnar et Zuidema 2020)</translation>
    </message>
    <message>
        <source>Attention flow from “%1” at L%2</source>
        <translation>Flux d’attention depuis « %1 » à L%2</translation>
    </message>
    <message>
        <source>not yet computed</source>
        <translation>pas encore calculé</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>step</source>
        <comment>of decoding</comment>
        <translation>étape</translation>
    </message>
    <message>
        <source>max = %1</source>
        <translation>max = %1</translation>
    </message>
    <message>
        <source>6  the head&apos;s output</source>
        <comment>short: end of a row</comment>
        <translation>6  la sortie de la tête</translation>
    </message>
    <message>
        <source>All heads side by side: %1 × %2 = %3 numbers, H%4 framed</source>
        <translation>Toutes les têtes côte à côte : %1 × %2 = %3 nombres, H%4 encadrée</translation>
    </message>
    <message>
        <source>The run does not hold the block&apos;s output.</source>
        <translation>L’exécution ne contient pas la sortie du bloc.</translation>
    </message>
    <message>
        <source>× W_O = the block&apos;s output: %1 numbers</source>
        <translation>× W_O = la sortie du bloc : %1 nombres</translation>
    </message>
    <message>
        <source>key</source>
        <comment>column: the tokens that are keys</comment>
        <translation>clé</translation>
    </message>
    <message>
        <source>1  k</source>
        <comment>column: key vectors</comment>
        <translation>1  k</translation>
    </message>
    <message>
        <source>2  q · k</source>
        <translation>2  q · k</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>4  weight</source>
        <translation>4  poids</translation>
    </message>
    <message>
        <source>v</source>
        <comment>column: value vectors</comment>
        <translation>v</translation>
    </message>
    <message>
        <source>5  weight × v</source>
        <translation>5  poids × v</translation>
    </message>
    <message>
        <source>q, the query of “%1”</source>
        <translation>q, la requête de « %1 »</translation>
    </message>
    <message>
        <source>off: zero</source>
        <translation>désactivée : zéro</translation>
    </message>
    <message>
        <source>off: uniform</source>
        <translation>désactivée : uniforme</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>scores</translation>
    </message>
    <message>
        <source>mask →</source>
        <translation>masque →</translation>
    </message>
    <message>
        <source>masked scores</source>
        <translation>scores masqués</translation>
    </message>
    <message>
        <source>soft-max →</source>
        <translation>soft-max →</translation>
    </message>
    <message>
        <source>context, H%1</source>
        <translation>contexte, H%1</translation>
    </message>
    <message>
        <source>all heads side by side</source>
        <translation>toutes les têtes côte à côte</translation>
    </message>
    <message>
        <source>output</source>
        <translation>sortie</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what does not work: why</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>“%1” is not a file of this kind (%2).</source>
        <translation>« %1 » n’est pas un fichier de ce genre (%2).</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2).</source>
        <translation>« %1 » est endommagé (%2).</translation>
    </message>
    <message>
        <source>“%1” is missing (%2).</source>
        <translation>« %1 » manque (%2).</translation>
    </message>
    <message>
        <source>“%1” is not supported (%2).</source>
        <translation>« %1 » n’est pas pris en charge (%2).</translation>
    </message>
    <message>
        <source>“%1” cannot be used (%2).</source>
        <translation>« %1 » est inutilisable (%2).</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2).</source>
        <translation>« %1 » n’a pu être lu ou écrit (%2).</translation>
    </message>
    <message>
        <source>That did not work (%1).</source>
        <translation>Cela n’a pas marché (%1).</translation>
    </message>
    <message>
        <source>source tokens</source>
        <translation>tokens source</translation>
    </message>
    <message>
        <source>encoder embedding</source>
        <translation>plongement de l’encodeur</translation>
    </message>
    <message>
        <source>decoder embedding</source>
        <translation>plongement du décodeur</translation>
    </message>
    <message>
        <source>encoder + positions</source>
        <translation>encodeur + positions</translation>
    </message>
    <message>
        <source>decoder + positions</source>
        <translation>décodeur + positions</translation>
    </message>
    <message>
        <source>encoder L%1 self-attention</source>
        <translation>encodeur L%1, auto-attention</translation>
    </message>
    <message>
        <source>decoder L%1 masked self-attention</source>
        <translation>décodeur L%1, auto-attention masquée</translation>
    </message>
    <message>
        <source>encoder L%1 add and norm behind self-attention</source>
        <translation>encodeur L%1, addition et normalisation après l’auto-attention</translation>
    </message>
    <message>
        <source>decoder L%1 add and norm behind self-attention</source>
        <translation>décodeur L%1, addition et normalisation après l’auto-attention</translation>
    </message>
    <message>
        <source>decoder L%1 cross-attention</source>
        <translation>décodeur L%1, attention croisée</translation>
    </message>
    <message>
        <source>decoder L%1 add and norm behind cross-attention</source>
        <translation>décodeur L%1, addition et normalisation après l’attention croisée</translation>
    </message>
    <message>
        <source>encoder L%1 feed-forward</source>
        <translation>encodeur L%1, feed-forward</translation>
    </message>
    <message>
        <source>decoder L%1 feed-forward</source>
        <translation>décodeur L%1, feed-forward</translation>
    </message>
    <message>
        <source>encoder L%1 add and norm behind feed-forward</source>
        <translation>encodeur L%1, addition et normalisation après le feed-forward</translation>
    </message>
    <message>
        <source>decoder L%1 add and norm behind feed-forward</source>
        <translation>décodeur L%1, addition et normalisation après le feed-forward</translation>
    </message>
    <message>
        <source>encoder output</source>
        <translation>sortie de l’encodeur</translation>
    </message>
    <message>
        <source>decoder L%1 keys and values of the encoder&apos;s output</source>
        <translation>décodeur L%1, clés et valeurs de la sortie de l’encodeur</translation>
    </message>
    <message>
        <source>linear: logits</source>
        <translation>linéaire : logits</translation>
    </message>
    <message>
        <source>soft-max: probabilities</source>
        <translation>soft-max : probabilités</translation>
    </message>
    <message>
        <source>the word is chosen</source>
        <translation>le mot est choisi</translation>
    </message>
    <message>
        <source>step %1 · “%2 → %3”</source>
        <translation>étape %1 · « %2 → %3 »</translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>étape %1, %2</translation>
    </message>
    <message>
        <source>Model runs</source>
        <translation>Exécution du modèle</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heads (what is done to their weights)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>input of layer 0</source>
        <translation>entrée de la couche 0</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>head&apos;s output</source>
        <translation>sortie de la tête</translation>
    </message>
    <message>
        <source>hidden unit</source>
        <translation>unité cachée</translation>
    </message>
    <message>
        <source>layer norm</source>
        <translation>normalisation de couche</translation>
    </message>
    <message>
        <source>residual sum</source>
        <translation>somme résiduelle</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>normalisé</translation>
    </message>
    <message>
        <source>%1 switched off</source>
        <comment>positions of a stack</comment>
        <translation>%1 désactivées</translation>
    </message>
    <message>
        <source>%1 shifted by %2</source>
        <comment>positions of a stack</comment>
        <translation>%1 décalées de %2</translation>
    </message>
    <message>
        <source>%1 shuffled (seed %2)</source>
        <comment>positions of a stack</comment>
        <translation>%1 mélangées (graine %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 sees %n token(s) either way at most</source>
        <translation>
            <numerusform>%1 : voit au plus %n token de chaque côté</numerusform>
            <numerusform>%1 : voit au plus %n tokens de chaque côté</numerusform>
        </translation>
    </message>
    <message>
        <source>positions of the encoder</source>
        <translation>positions de l’encodeur</translation>
    </message>
    <message>
        <source>positions of the decoder</source>
        <translation>positions du décodeur</translation>
    </message>
    <message>
        <source>Vaswani et al. 2017, section %1</source>
        <translation>Vaswani et al. 2017, section %1</translation>
    </message>
    <message>
        <source>Each token&apos;s row of the embedding table, times √d: what the model knows of a word before it has seen any other.</source>
        <translation>La ligne de chaque token dans la table de plongement, fois √d : ce que le modèle sait d’un mot avant d’en avoir vu un autre.</translation>
    </message>
    <message>
        <source>What tells the first word from the second: a vector for each place, added to the embedding.</source>
        <translation>Ce qui distingue le premier mot du deuxième : un vecteur pour chaque place, ajouté au plongement.</translation>
    </message>
    <message>
        <source>The outputs of all heads side by side, times W_O: what this attention block adds to the residual stream.</source>
        <translation>Les sorties de toutes les têtes côte à côte, fois W_O : ce que ce bloc d’attention ajoute au flux résiduel.</translation>
    </message>
    <message>
        <source>The block&apos;s output is added to what came in, and each token&apos;s vector is brought to mean 0 and variance 1, then scaled by a learned gain and moved by a learned bias.</source>
        <translation>La sortie du bloc est ajoutée à ce qui y est entré, et le vecteur de chaque token est ramené à la moyenne 0 et à la variance 1, puis mis à l’échelle par un gain appris et décalé par un biais appris.</translation>
    </message>
    <message>
        <source>%1; Ba et al. 2016</source>
        <translation>%1 ; Ba et al. 2016</translation>
    </message>
    <message>
        <source>The mean is taken over one token&apos;s features, never over a batch: batch norm averages each feature over the batch, and a batch of 1 would leave nothing but zeros.</source>
        <translation>La moyenne se prend sur les composantes d’un seul token, jamais sur un lot : la normalisation par lot fait la moyenne de chaque composante sur le lot, et un lot de 1 ne laisserait que des zéros.</translation>
    </message>
    <message>
        <source>Two linear maps with a non-linear step between, for each token by itself: the only place where a token&apos;s vector is changed without looking at others. The hidden layer is wider than the model.</source>
        <translation>Deux applications linéaires séparées par une étape non linéaire, pour chaque token à part : le seul endroit où le vecteur d’un token change sans que les autres soient regardés. La couche cachée est plus large que le modèle.</translation>
    </message>
    <message>
        <source>The wide hidden layer of a feed-forward block: each unit answers to some directions of a token&apos;s vector, and the ReLU leaves most of them at 0. Which units answer, and how much, is what the second linear map adds up.</source>
        <translation>La large couche cachée d’un bloc feed-forward : chaque unité répond à certaines directions du vecteur d’un token, et le ReLU laisse la plupart à 0. Quelles unités répondent, et combien, c’est ce qu’additionne la seconde application linéaire.</translation>
    </message>
    <message>
        <source>A score for each token of the vocabulary; the soft-max makes probabilities of them.</source>
        <translation>Un score pour chaque token du vocabulaire ; le soft-max en fait des probabilités.</translation>
    </message>
    <message>
        <source>The residual stream: one vector a token, to which every block adds its contribution. Read from layer to layer, it shows how a word&apos;s meaning takes its context in.</source>
        <translation>Le flux résiduel : un vecteur par token, auquel chaque bloc ajoute sa contribution. Lu de couche en couche, il montre comment le sens d’un mot s’imprègne de son contexte.</translation>
    </message>
    <message>
        <source>operations per layer</source>
        <translation>opérations par couche</translation>
    </message>
    <message>
        <source>sequential steps</source>
        <translation>étapes séquentielles</translation>
    </message>
    <message>
        <source>longest path</source>
        <translation>plus long chemin</translation>
    </message>
    <message>
        <source>recurrent</source>
        <comment>layer</comment>
        <translation>récurrente</translation>
    </message>
    <message>
        <source>convolutional, contiguous</source>
        <comment>layer</comment>
        <translation>convolutive, contiguë</translation>
    </message>
    <message>
        <source>convolutional, dilated</source>
        <comment>layer</comment>
        <translation>convolutive, dilatée</translation>
    </message>
    <message>
        <source>self-attention, restricted</source>
        <translation>auto-attention, restreinte</translation>
    </message>
    <message>
        <source>n: tokens of the text</source>
        <translation>n : tokens du texte</translation>
    </message>
    <message>
        <source>this sentence: %1</source>
        <translation>cette phrase : %1</translation>
    </message>
    <message>
        <source>Each row is one query: how it spreads its attention over the keys. A query says what a token wants to find, a key what a word offers, a value what it gives once found. The weights of a row are a soft-max and sum to 1.</source>
        <translation>Chaque ligne est une requête : comment elle répartit son attention sur les clés. Une requête dit ce qu’un token veut trouver, une clé ce qu’un mot offre, une valeur ce qu’il donne une fois trouvé. Les poids d’une ligne sont un soft-max et leur somme est 1.</translation>
    </message>
    <message>
        <source>The soft-max comes before the product with V: V is weighted, never squashed.</source>
        <translation>Le soft-max vient avant le produit avec V : V est pondéré, jamais écrasé.</translation>
    </message>
    <message>
        <source>Every layer looks with several heads at once. Each has its own projections of queries, keys and values, so each can look for something else; their outputs are concatenated and multiplied by W_O.</source>
        <translation>Chaque couche regarde avec plusieurs têtes à la fois. Chacune a ses propres projections des requêtes, des clés et des valeurs et peut donc chercher autre chose ; leurs sorties sont concaténées et multipliées par W_O.</translation>
    </message>
    <message>
        <source>A head&apos;s output is d / h wide, not as wide as the model: only all heads together are.</source>
        <translation>La sortie d’une tête a la largeur d / h, pas celle du modèle : seules toutes les têtes ensemble l’ont.</translation>
    </message>
    <message>
        <source>The sentence itself, shaded by what the chosen token attends to, or by what attends to it. With several tokens chosen, their weights are added.</source>
        <translation>La phrase elle-même, ombrée selon ce que le token choisi regarde, ou selon ce qui le regarde. Si plusieurs tokens sont choisis, leurs poids s’additionnent.</translation>
    </message>
    <message>
        <source>Two runs beside each other, and what the second has more or less. The difference says what changed in the weights; why it changed it does not say.</source>
        <translation>Deux exécutions côte à côte, et ce que la seconde a de plus ou de moins. La différence dit ce qui a changé dans les poids ; elle ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>What becomes of the translation without a head? Its weights become zero, or all alike, and everything after it is computed anew. Importance is how much worse the model then predicts its own translation.</source>
        <translation>Que devient la traduction sans une tête ? Ses poids deviennent nuls, ou tous égaux, et tout ce qui suit est recalculé. L’importance dit combien le modèle prédit alors moins bien sa propre traduction.</translation>
    </message>
    <message>
        <source>The loaded model as the paper draws it: the encoder reads the source, the decoder writes the target word by word. The encoder&apos;s output goes to every decoder layer, which makes its own keys and values of it. Click a block to look at its numbers.</source>
        <translation>Le modèle chargé tel que l’article le dessine : l’encodeur lit la source, le décodeur écrit la cible mot à mot. La sortie de l’encodeur va à chaque couche du décodeur, qui en tire ses propres clés et valeurs. Cliquez un bloc pour voir ses nombres.</translation>
    </message>
    <message>
        <source>One head at work, with its real vectors: the query of the chosen token meets every key; the products are scaled, masked and turned into weights; the weighted values add up to the head&apos;s output.</source>
        <translation>Une tête au travail, avec ses vrais vecteurs : la requête du token choisi rencontre chaque clé ; les produits sont mis à l’échelle, masqués et changés en poids ; les valeurs pondérées s’additionnent pour donner la sortie de la tête.</translation>
    </message>
    <message>
        <source>Rows are the tokens of one sentence, not the sentences of a batch; and the soft-max is taken of the scores, before the product with V.</source>
        <translation>Les lignes sont les tokens d’une seule phrase, et non les phrases d’un lot ; et le soft-max se prend sur les scores, avant le produit avec V.</translation>
    </message>
    <message>
        <source>A mask sets scores to −∞ before the soft-max, so that their weights are exactly 0. The causal mask hides what a decoder row has yet to write; the padding mask hides what fills short sentences of a batch up.</source>
        <translation>Un masque met des scores à −∞ avant le soft-max, pour que leurs poids soient exactement 0. Le masque causal cache ce qu’une ligne du décodeur doit encore écrire ; le masque de remplissage cache ce qui complète les phrases courtes d’un lot.</translation>
    </message>
    <message>
        <source>This model has its sines in the first half of the dimensions and its cosines in the second, with the same values as the paper&apos;s pairs.</source>
        <translation>Ce modèle a ses sinus dans la première moitié des dimensions et ses cosinus dans la seconde, avec les mêmes valeurs que les paires de l’article.</translation>
    </message>
    <message>
        <source>This model has them as the paper does, sine and cosine side by side.</source>
        <translation>Ce modèle les a comme dans l’article, sinus et cosinus côte à côte.</translation>
    </message>
    <message>
        <source>Attention alone does not know the order of its tokens: positions are added to the embeddings, which were multiplied by √d = %1 before. Each dimension is a wave, from short to very long; going δ positions further is the same rotation everywhere. %2</source>
        <translation>L’attention seule ne connaît pas l’ordre de ses tokens : des positions sont ajoutées aux plongements, multipliés auparavant par √d = %1. Chaque dimension est une onde, de courte à très longue ; avancer de δ positions est partout la même rotation. %2</translation>
    </message>
    <message>
        <source>Attention alone does not know the order of its tokens: positions are added to the embeddings. Each dimension is a wave, from short to very long; going δ positions further is the same rotation everywhere.</source>
        <translation>L’attention seule ne connaît pas l’ordre de ses tokens : des positions sont ajoutées aux plongements. Chaque dimension est une onde, de courte à très longue ; avancer de δ positions est partout la même rotation.</translation>
    </message>
    <message>
        <source>Each step ends in a logit for every token of the vocabulary, and a soft-max makes probabilities of them. Greedy decoding takes the most probable one. The logit lens asks the same of every earlier layer: what would the model say if it stopped there?</source>
        <translation>Chaque étape aboutit à un logit pour chaque token du vocabulaire, et un soft-max en fait des probabilités. Le décodage glouton prend le plus probable. La logit lens demande la même chose à chaque couche antérieure : que dirait le modèle s’il s’arrêtait là ?</translation>
    </message>
    <message>
        <source>%1; logit lens: nostalgebraist 2020, Belrose et al. 2023</source>
        <translation>%1 ; logit lens : nostalgebraist 2020, Belrose et al. 2023</translation>
    </message>
    <message>
        <source>What the model has learned, number by number. Of W_Q, W_K and W_V each head owns d / h columns; of W_O it owns the rows that read its output.</source>
        <translation>Ce que le modèle a appris, nombre par nombre. De W_Q, W_K et W_V, chaque tête possède d / h colonnes ; de W_O, les lignes qui lisent sa sortie.</translation>
    </message>
    <message>
        <source>What a layer costs for n tokens of width d, how many steps must wait for one another, and how far a word is from another. Self-attention links any two words in one step, and pays n² for it; restricted to a window r it pays n · r.</source>
        <translation>Ce que coûte une couche pour n tokens de largeur d, combien d’étapes doivent s’attendre l’une l’autre, et à quelle distance un mot est d’un autre. L’auto-attention relie deux mots quelconques en une étape et le paie n² ; restreinte à une fenêtre r, elle paie n · r.</translation>
    </message>
    <message>
        <source>Vaswani et al. 2017, section 4, table 1</source>
        <translation>Vaswani et al. 2017, section 4, tableau 1</translation>
    </message>
    <message>
        <source>The search for the translation: at every step the best hypotheses are kept. A longer one is not punished for its length alone, for its score is divided by the length penalty.</source>
        <translation>La recherche de la traduction : à chaque étape, les meilleures hypothèses sont gardées. Une hypothèse plus longue n’est pas punie pour sa seule longueur, car son score est divisé par la pénalité de longueur.</translation>
    </message>
    <message>
        <source>Vaswani et al. 2017, section 6.1; Wu et al. 2016, equation 14</source>
        <translation>Vaswani et al. 2017, section 6.1 ; Wu et al. 2016, équation 14</translation>
    </message>
    <message>
        <source>How the model came to be: its loss, and the same sentence seen by its weights at moments of the training.</source>
        <translation>Comment le modèle s’est formé : sa perte, et la même phrase vue par ses poids à des moments de l’entraînement.</translation>
    </message>
    <message>
        <source>output</source>
        <comment>of a block or layer</comment>
        <translation>sortie</translation>
    </message>
    <message>
        <source>hidden units</source>
        <translation>unités cachées</translation>
    </message>
    <message>
        <source>input</source>
        <comment>of the first layer</comment>
        <translation>entrée</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>nombre %1</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1, colonne %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message numerus="yes">
        <source>Σ of %n product(s)</source>
        <translation>
            <numerusform>Σ de %n produit</numerusform>
            <numerusform>Σ de %n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1 fois %2</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>+ biais</translation>
    </message>
    <message>
        <source>÷ √dₖ</source>
        <translation>÷ √dₖ</translation>
    </message>
    <message>
        <source>max(0, sum)</source>
        <translation>max(0, somme)</translation>
    </message>
    <message>
        <source>mean μ</source>
        <translation>moyenne μ</translation>
    </message>
    <message>
        <source>Over this token&apos;s features</source>
        <translation>Sur les composantes de ce token</translation>
    </message>
    <message>
        <source>variance σ²</source>
        <translation>variance σ²</translation>
    </message>
    <message>
        <source>(x − μ) ÷ √(σ² + ε)</source>
        <translation>(x − μ) ÷ √(σ² + ε)</translation>
    </message>
    <message>
        <source>× gain γ</source>
        <translation>× gain γ</translation>
    </message>
    <message>
        <source>+ bias β</source>
        <translation>+ biais β</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>sine of it</source>
        <translation>son sinus</translation>
    </message>
    <message>
        <source>cosine of it</source>
        <translation>son cosinus</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>The largest score of the row</source>
        <translation>Le plus grand score de la ligne</translation>
    </message>
    <message>
        <source>the same number as</source>
        <translation>le même nombre que</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>head off</source>
        <translation>tête désactivée</translation>
    </message>
    <message>
        <source>This replaces the weight</source>
        <translation>Ceci remplace le poids</translation>
    </message>
    <message>
        <source>the products, one by one</source>
        <translation>les produits, un par un</translation>
    </message>
    <message>
        <source>the row&apos;s scores, one by one</source>
        <translation>les scores de la ligne, un par un</translation>
    </message>
    <message>
        <source>given</source>
        <comment>token of a target that was not decoded</comment>
        <translation>imposé</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>token</comment>
        <translation>choisi</translation>
    </message>
    <message>
        <source>the run&apos;s</source>
        <translation>celui de l’exécution</translation>
    </message>
    <message>
        <source>greedy, given</source>
        <translation>glouton, imposé</translation>
    </message>
    <message>
        <source>greedy choice</source>
        <translation>choix glouton</translation>
    </message>
    <message>
        <source>most probable: “%1”, probability %2</source>
        <translation>le plus probable : « %1 », probabilité %2</translation>
    </message>
    <message>
        <source>the run&apos;s “%1”: probability %2, rank %3</source>
        <translation>« %1 », celui de l’exécution : probabilité %2, rang %3</translation>
    </message>
    <message>
        <source>entropy %1 bits</source>
        <translation>entropie %1 bits</translation>
    </message>
    <message>
        <source>input</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>%1 = output</source>
        <comment>the last layer</comment>
        <translation>%1 = sortie</translation>
    </message>
    <message>
        <source>Step %1 reads “%2”.</source>
        <translation>L’étape %1 lit « %2 ».</translation>
    </message>
    <message>
        <source>Step %1 reads “%2” and is given “%3”.</source>
        <translation>L’étape %1 lit « %2 » et se voit imposer « %3 ».</translation>
    </message>
    <message>
        <source>Step %1 reads “%2” and chooses “%3”.</source>
        <translation>L’étape %1 lit « %2 » et choisit « %3 ».</translation>
    </message>
    <message>
        <source>Shown: what the output layer would say after %1, not the run&apos;s output.</source>
        <translation>Montré : ce que dirait la couche de sortie après %1, et non la sortie de l’exécution.</translation>
    </message>
    <message>
        <source>Probabilities at temperature %1; the upright marks are those at 1, which the run used.</source>
        <translation>Probabilités à la température %1 ; les marques verticales sont celles à 1, dont l’exécution s’est servie.</translation>
    </message>
    <message>
        <source>This run holds no logits: only the probabilities that it wrote down are shown.</source>
        <translation>Cette exécution ne contient pas de logits : seules les probabilités qu’elle a relevées sont montrées.</translation>
    </message>
    <message>
        <source>The greedy choice would be “%1” with probability %2.</source>
        <translation>Le choix glouton serait « %1 » avec la probabilité %2.</translation>
    </message>
    <message>
        <source>Of %1 tokens it is the most probable: probability %2, logit %3; next comes “%4” with %5 and logit %6.</source>
        <translation>Des %1 tokens, c’est le plus probable : probabilité %2, logit %3 ; vient ensuite « %4 » avec %5 et le logit %6.</translation>
    </message>
    <message>
        <source>The target is given. The model itself finds this token the most probable: %1, logit %2.</source>
        <translation>La cible est imposée. Le modèle lui-même trouve ce token le plus probable : %1, logit %2.</translation>
    </message>
    <message>
        <source>The target is given. The model gives this token probability %1 (rank %2, logit %3).</source>
        <translation>La cible est imposée. Le modèle prête à ce token la probabilité %1 (rang %2, logit %3).</translation>
    </message>
    <message>
        <source>Its probability is %1 (rank %2, logit %3): the beam search prefers the whole hypothesis.</source>
        <translation>Sa probabilité est %1 (rang %2, logit %3) : la recherche en faisceau préfère l’hypothèse entière.</translation>
    </message>
    <message>
        <source>Its probability is %1 (rank %2, logit %3): it was not chosen greedily.</source>
        <translation>Sa probabilité est %1 (rang %2, logit %3) : le choix n’a pas été glouton.</translation>
    </message>
    <message>
        <source>Without their rows and columns; what stays in a row is scaled up to the sum that the row had with them: 1 for weights and the rollout, the row&apos;s own sum for weight × ‖value‖ and for the largest of several heads</source>
        <translation>Sans leurs lignes ni leurs colonnes ; ce qui reste dans une ligne est agrandi jusqu’à la somme que la ligne avait avec elles : 1 pour les poids et le rollout, la somme propre de la ligne pour poids × ‖valeur‖ et pour le maximum de plusieurs têtes</translation>
    </message>
    <message>
        <source>%1 positions × %2 dimensions, %3</source>
        <translation>%1 positions × %2 dimensions, %3</translation>
    </message>
    <message>
        <source>Of no model: computed for this length and width.</source>
        <translation>D’aucun modèle : calculées pour cette longueur et cette largeur.</translation>
    </message>
    <message>
        <source>Sinusoidal positions, %1</source>
        <translation>Positions sinusoïdales, %1</translation>
    </message>
    <message>
        <source>This run holds no positions of the %1.</source>
        <translation>Cette exécution ne contient pas les positions (%1).</translation>
    </message>
    <message>
        <source>What the %1 adds to each token&apos;s embedding</source>
        <translation>Ce que la pile (%1) ajoute au plongement de chaque token</translation>
    </message>
    <message>
        <source>%1 in this run, whose positions are not those of the model.</source>
        <translation>%1 dans cette exécution, dont les positions ne sont pas celles du modèle.</translation>
    </message>
    <message>
        <source>%1: sines and cosines, %2.</source>
        <translation>%1 : sinus et cosinus, %2.</translation>
    </message>
    <message>
        <source>%1: no sinusoids; the table was learned or is of another kind.</source>
        <translation>%1 : pas de sinusoïdes ; la table a été apprise ou est d’un autre genre.</translation>
    </message>
    <message>
        <source>alternating</source>
        <comment>sines and cosines</comment>
        <translation>en alternance</translation>
    </message>
    <message>
        <source>in halves</source>
        <comment>sines and cosines</comment>
        <translation>par moitiés</translation>
    </message>
    <message>
        <source>input feature</source>
        <translation>composante d’entrée</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>composante</translation>
    </message>
    <message>
        <source>output feature</source>
        <translation>composante de sortie</translation>
    </message>
    <message>
        <source>How often each value occurs</source>
        <translation>Combien de fois chaque valeur apparaît</translation>
    </message>
    <message>
        <source>%1 of %2, all heads</source>
        <comment>W_Q of cross-attention L1</comment>
        <translation>%1 de l’%2, toutes les têtes</translation>
    </message>
    <message>
        <source>%1 of %2 H%3</source>
        <comment>W_Q of cross-attention L1 H3</comment>
        <translation>%1 de l’%2 H%3</translation>
    </message>
    <message>
        <source>%1 numbers: mean %2, standard deviation %3, from %4 to %5</source>
        <translation>%1 nombres : moyenne %2, écart-type %3, de %4 à %5</translation>
    </message>
    <message>
        <source>; %1 are NaN or infinite and left out</source>
        <translation> ; %1 sont NaN ou infinis et omis</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Exé&amp;cution</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Étape</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Un pas en &amp;arrière</translation>
    </message>
    <message>
        <source>Next b&amp;lock</source>
        <translation>&amp;Bloc suivant</translation>
    </message>
    <message>
        <source>Previous bloc&amp;k</source>
        <translation>Bloc &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next word</source>
        <translation>&amp;Mot suivant</translation>
    </message>
    <message>
        <source>Previous &amp;word</source>
        <translation>Mot précé&amp;dent</translation>
    </message>
    <message>
        <source>S&amp;tart of the run</source>
        <translation>Début de l’e&amp;xécution</translation>
    </message>
    <message>
        <source>&amp;End of the run</source>
        <translation>&amp;Fin de l’exécution</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Plus &amp;vite</translation>
    </message>
    <message>
        <source>Slowe&amp;r</source>
        <translation>Plus le&amp;ntement</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message numerus="yes">
        <source>The tokenizer cuts the sentence into %n piece(s) of its vocabulary; rare words fall into several. A piece&apos;s number is all that the model gets to see of it.</source>
        <translation>
            <numerusform>Le tokenizer découpe la phrase en %n morceau de son vocabulaire ; les mots rares se divisent en plusieurs. Le numéro d’un morceau est tout ce que le modèle en voit.</numerusform>
            <numerusform>Le tokenizer découpe la phrase en %n morceaux de son vocabulaire ; les mots rares se divisent en plusieurs. Le numéro d’un morceau est tout ce que le modèle en voit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each piece&apos;s number picks a row of the embedding table: %1 numbers for each of the %2 tokens. The same word has the same row wherever it stands.</source>
        <translation>Le numéro de chaque morceau désigne une ligne de la table de plongement : %1 nombres pour chacun des %2 tokens. Le même mot a la même ligne où qu’il se trouve.</translation>
    </message>
    <message>
        <source>Attention does not know which word came first. So a vector for each place, made of waves of many lengths, is added to the embedding.</source>
        <translation>L’attention ne sait pas quel mot est venu en premier. Un vecteur pour chaque place, fait d’ondes de nombreuses longueurs, est donc ajouté au plongement.</translation>
    </message>
    <message>
        <source>In one head of the first layer, a token&apos;s query (what it wants to find) meets the key of each token (what it offers). Products ÷ √%1, then a soft-max: these are the weights by which the values (what they give) are added up. Click any number to see how it came about.</source>
        <translation>Dans une tête de la première couche, la requête d’un token (ce qu’il veut trouver) rencontre la clé de chaque token (ce qu’il offre). Produits ÷ √%1, puis un soft-max : ce sont les poids avec lesquels les valeurs (ce qu’ils donnent) sont additionnées. Cliquez un nombre pour voir d’où il vient.</translation>
    </message>
    <message>
        <source>All queries of that head at once: one row a query, and each row sums to 1. Point at a cell, and the inspector shows its arithmetic.</source>
        <translation>Toutes les requêtes de cette tête à la fois : une ligne par requête, et la somme de chaque ligne est 1. Pointez une case et l’inspecteur en montre le calcul.</translation>
    </message>
    <message>
        <source>The model has %1 heads in each of its layers, each with projections of its own. Some look at the word before, some at the same word, some at the end of the sentence.</source>
        <translation>Le modèle a %1 têtes dans chacune de ses couches, chacune avec ses propres projections. Certaines regardent le mot précédent, d’autres le même mot, d’autres la fin de la phrase.</translation>
    </message>
    <message>
        <source>What the heads bring is added to what came in: the residual stream. Then each token&apos;s vector is brought to mean 0 and variance 1, feature by feature scaled and moved. A row is a token.</source>
        <translation>Ce que les têtes apportent est ajouté à ce qui est entré : le flux résiduel. Puis le vecteur de chaque token est ramené à la moyenne 0 et à la variance 1, mis à l’échelle et décalé composante par composante. Une ligne est un token.</translation>
    </message>
    <message>
        <source>Each token by itself then goes through a wider layer of %1 units and back to %2. That was one layer; the encoder has %3.</source>
        <translation>Chaque token passe ensuite, à part des autres, par une couche plus large de %1 unités et revient à %2. C’était une couche ; l’encodeur en a %3.</translation>
    </message>
    <message>
        <source>The decoder writes from left to right. What is not yet written must not be looked at: the hatched cells above the diagonal are masked, their weight is exactly 0.</source>
        <translation>Le décodeur écrit de gauche à droite. Ce qui n’est pas encore écrit ne doit pas être regardé : les cases hachurées au-dessus de la diagonale sont masquées, leur poids est exactement 0.</translation>
    </message>
    <message>
        <source>Cross-attention: having read “%1”, the decoder looks at the source before it chooses “%2”. Keys and values come from the encoder&apos;s output; each decoder layer makes its own.</source>
        <translation>Attention croisée : ayant lu « %1 », le décodeur regarde la source avant de choisir « %2 ». Clés et valeurs viennent de la sortie de l’encodeur ; chaque couche du décodeur fait les siennes.</translation>
    </message>
    <message>
        <source>The last layer&apos;s vector becomes a logit for each token of the vocabulary, and a soft-max makes probabilities of them.</source>
        <translation>Le vecteur de la dernière couche devient un logit pour chaque token du vocabulaire, et un soft-max en fait des probabilités.</translation>
    </message>
    <message>
        <source>The last layer&apos;s vector becomes a logit for each of the vocabulary&apos;s %1 tokens, and a soft-max makes probabilities of them. “%2” got %3.</source>
        <translation>Le vecteur de la dernière couche devient un logit pour chacun des %1 tokens du vocabulaire, et un soft-max en fait des probabilités. « %2 » a obtenu %3.</translation>
    </message>
    <message>
        <source>The next best, “%1”, got %2.</source>
        <translation>Le suivant, « %1 », a obtenu %2.</translation>
    </message>
    <message numerus="yes">
        <source>The chosen word is read in turn, and the decoder goes through all its layers again: %n time(s) for this sentence, until it chooses the end token. Now type a sentence of your own.</source>
        <translation>
            <numerusform>Le mot choisi est lu à son tour et le décodeur repasse par toutes ses couches : %n fois pour cette phrase, jusqu’à ce qu’il choisisse le token de fin. À vous maintenant de taper une phrase.</numerusform>
            <numerusform>Le mot choisi est lu à son tour et le décodeur repasse par toutes ses couches : %n fois pour cette phrase, jusqu’à ce qu’il choisisse le token de fin. À vous maintenant de taper une phrase.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>Plongement</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Query, key, value</source>
        <translation>Requête, clé, valeur</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Many heads</source>
        <translation>Plusieurs têtes</translation>
    </message>
    <message>
        <source>Residual and layer norm</source>
        <translation>Résidu et normalisation de couche</translation>
    </message>
    <message>
        <source>The mask</source>
        <translation>Le masque</translation>
    </message>
    <message>
        <source>Looking at the source</source>
        <translation>Le regard sur la source</translation>
    </message>
    <message>
        <source>The chosen word</source>
        <translation>Le mot choisi</translation>
    </message>
    <message>
        <source>And again</source>
        <translation>Et on recommence</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>group of views</comment>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>group of views</comment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>group of views</comment>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Experiments</source>
        <comment>group of views</comment>
        <translation>Expériences</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>group of views</comment>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>-o would write over “%1”, which is read: name another file.</source>
        <translation>-o écraserait « %1 », qui est lu : nommez un autre fichier.</translation>
    </message>
    <message>
        <source>Say its language with --from, or take a model that reads it with --model.</source>
        <translation>Indiquez sa langue avec --from, ou prenez avec --model un modèle qui la lit.</translation>
    </message>
    <message>
        <source>--%1 is empty: give %2, or leave it out.</source>
        <translation>--%1 est vide : donnez %2 ou omettez cette option.</translation>
    </message>
    <message>
        <source>regard: the argument “%1” is not UTF-8, as texts and names of files have to be here. Is the terminal set to another encoding?</source>
        <translation>regard : l’argument « %1 » n’est pas de l’UTF-8, comme doivent l’être ici les textes et les noms de fichiers. Le terminal est-il réglé sur un autre encodage ?</translation>
    </message>
    <message>
        <source>The name of the model or file is empty.</source>
        <translation>Le nom du modèle ou du fichier est vide.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what is to be known of it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Type of each source token, for a model that tells sentences of a pair apart.</source>
        <translation>Type de chaque token source, pour un modèle qui distingue les phrases d’une paire.</translation>
    </message>
    <message>
        <source>A safetensors file whose tensor pixel_values is the picture that a model of pictures reads, [channels, height, width].</source>
        <translation>Un fichier safetensors dont le tenseur pixel_values est l’image que lit un modèle d’images, [canaux, hauteur, largeur].</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8: “�” stands for the bytes that are none.</source>
        <translation>La ligne %1 n’est pas de l’UTF-8 : « � » remplace les octets qui n’en sont pas.</translation>
    </message>
    <message>
        <source>values as the file has them</source>
        <translation>valeurs telles quelles du fichier</translation>
    </message>
    <message>
        <source>values as the file has them times the length of the value</source>
        <translation>valeurs telles quelles du fichier, fois la longueur de la valeur</translation>
    </message>
    <message>
        <source>Values as the file has them; %1.</source>
        <translation>Valeurs telles quelles du fichier ; %1.</translation>
    </message>
    <message>
        <source>rows without any weight left stay empty</source>
        <translation>les lignes où il ne reste aucun poids restent vides</translation>
    </message>
    <message>
        <source>value in the file</source>
        <translation>valeur dans le fichier</translation>
    </message>
    <message>
        <source>no weight is left in %1 of %2 rows, which stay empty</source>
        <translation>lignes où il ne reste aucun poids, laissées vides : %1 sur %2</translation>
    </message>
    <message>
        <source>The text is in %1 script, and the model only reads %2: it is taken for %3.</source>
        <comment>a script, a list of languages, a language</comment>
        <translation>Écriture du texte : %1. Le modèle ne lit que des textes en %2 : celui-ci est lu comme s’il était en %3.</translation>
    </message>
    <message>
        <source>The text seems to be in %1, and the model only reads %2: it is taken for %3.</source>
        <translation>Le texte semble être en %1, et le modèle ne lit que des textes en %2 : celui-ci est lu comme s’il était en %3.</translation>
    </message>
    <message>
        <source>no probabilities but values as the file has them: %1 of them are negative or above 1</source>
        <translation>pas des probabilités, mais les valeurs telles quelles du fichier : %1 d’entre elles sont négatives ou supérieures à 1</translation>
    </message>
    <message>
        <source>values as the file has them: %1 of its %2 rows do not sum to 1</source>
        <translation>valeurs telles quelles du fichier ; lignes dont la somme n’est pas 1 : %1 sur %2</translation>
    </message>
    <message>
        <source>values of the file that are not numbers: %1</source>
        <translation>valeurs du fichier qui ne sont pas des nombres : %1</translation>
    </message>
    <message>
        <source>How long each token&apos;s vector is. A layer norm brings every vector to variance 1 before its gain and bias, so lengths behind one hardly differ; a block&apos;s own output is as long as what it has to say of that token.</source>
        <translation>La longueur du vecteur de chaque token. Une normalisation de couche ramène chaque vecteur à la variance 1 avant son gain et son biais : après elle, les longueurs diffèrent donc à peine ; la sortie propre d’un bloc est aussi longue que ce qu’il a à dire de ce token.</translation>
    </message>
    <message>
        <source>The cosine of the angle between two vectors, whatever their lengths: 1 is the same direction, 0 a right angle, −1 the opposite. A token that stays like itself is changed little by the layers; tokens that become like each other have taken in the same context.</source>
        <translation>Le cosinus de l’angle entre deux vecteurs, quelles que soient leurs longueurs : 1 est la même direction, 0 un angle droit, −1 la direction opposée. Un token qui reste semblable à lui-même est peu changé par les couches ; des tokens qui deviennent semblables entre eux se sont imprégnés du même contexte.</translation>
    </message>
    <message>
        <source>Ethayarajh 2019, section 3.3</source>
        <translation>Ethayarajh 2019, section 3.3</translation>
    </message>
    <message>
        <source>All tokens at all depths as points, seen from where they differ most: along the first two principal components, the leading singular vectors of all points less their mean. The axes say how much of the variance is seen; two points that lie together here may be far apart in what is not.</source>
        <translation>Tous les tokens à toutes les profondeurs comme points, vus de là où ils diffèrent le plus : selon les deux premières composantes principales, les vecteurs singuliers dominants de tous les points moins leur moyenne. Les axes disent combien de la variance se voit ; deux points proches ici peuvent être très éloignés dans ce qui ne se voit pas.</translation>
    </message>
    <message>
        <source>Pearson 1901; Jolliffe 2002, chapter 1</source>
        <translation>Pearson 1901 ; Jolliffe 2002, chapitre 1</translation>
    </message>
    <message>
        <source>%1: length of a vector</source>
        <translation>%1 : longueur d’un vecteur</translation>
    </message>
    <message>
        <source>%1: length as a share of what entered</source>
        <translation>%1 : longueur en part de ce qui est entré</translation>
    </message>
    <message>
        <source>Cosine of two vectors</source>
        <translation>Cosinus de deux vecteurs</translation>
    </message>
    <message>
        <source>Dot product of two vectors</source>
        <translation>Produit scalaire de deux vecteurs</translation>
    </message>
    <message>
        <source>Logit lens on %1: logit</source>
        <translation>Logit lens sur %1 : logit</translation>
    </message>
    <message>
        <source>Output layer on %1: probability</source>
        <translation>Couche de sortie sur %1 : probabilité</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>Paramètre %1</translation>
    </message>
    <message>
        <source>Sinusoidal position</source>
        <translation>Position sinusoïdale</translation>
    </message>
    <message>
        <source>Dot product of two positions</source>
        <translation>Produit scalaire de deux positions</translation>
    </message>
    <message>
        <source>%1: principal component %2</source>
        <translation>%1 : composante principale %2</translation>
    </message>
    <message>
        <source>Worked out here; the run has the same</source>
        <translation>Calculé ici ; l’exécution a le même</translation>
    </message>
    <message>
        <source>worked out here</source>
        <translation>calculé ici</translation>
    </message>
    <message>
        <source>in the run</source>
        <translation>dans l’exécution</translation>
    </message>
    <message>
        <source>Sums of 32-bit numbers taken in another order differ in the last digits</source>
        <translation>Des sommes de nombres de 32 bits prises dans un autre ordre diffèrent dans les derniers chiffres</translation>
    </message>
    <message>
        <source>The run was made by other weights than the model&apos;s that is open</source>
        <translation>L’exécution a été faite avec d’autres poids que ceux du modèle ouvert</translation>
    </message>
    <message>
        <source>the logits of the step, one by one</source>
        <translation>les logits de l’étape, un par un</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>position %1</translation>
    </message>
    <message>
        <source>What entered the block</source>
        <translation>Ce qui est entré dans le bloc</translation>
    </message>
    <message>
        <source>What the block adds</source>
        <translation>Ce que le bloc ajoute</translation>
    </message>
    <message>
        <source>= x, the residual sum</source>
        <translation>= x, la somme résiduelle</translation>
    </message>
    <message>
        <source>× frequency</source>
        <translation>× fréquence</translation>
    </message>
    <message>
        <source>1 / 10000^(2j/d) with j = %1: the wave repeats after %2 positions</source>
        <translation>1 / 10000^(2j/d) avec j = %1 : l’onde se répète après %2 positions</translation>
    </message>
    <message>
        <source>= angle</source>
        <translation>= angle</translation>
    </message>
    <message>
        <source>In radians</source>
        <translation>En radians</translation>
    </message>
    <message>
        <source>off</source>
        <comment>positions</comment>
        <translation>désactivées</translation>
    </message>
    <message>
        <source>Nothing is added in this run</source>
        <translation>Rien n’est ajouté dans cette exécution</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>Logits are divided by it</source>
        <translation>Les logits sont divisés par elle</translation>
    </message>
    <message>
        <source>score s</source>
        <translation>score s</translation>
    </message>
    <message>
        <source>logit s</source>
        <translation>logit s</translation>
    </message>
    <message>
        <source>The largest logit of the step</source>
        <translation>Le plus grand logit de l’étape</translation>
    </message>
    <message>
        <source>exp(s − max)</source>
        <translation>exp(s − max)</translation>
    </message>
    <message>
        <source>÷ Σ exp(s − max)</source>
        <translation>÷ Σ exp(s − max)</translation>
    </message>
    <message>
        <source>The denominator of the soft-max</source>
        <translation>Le dénominateur du soft-max</translation>
    </message>
    <message>
        <source>The token&apos;s row of the embedding table</source>
        <translation>La ligne du token dans la table de plongement</translation>
    </message>
    <message numerus="yes">
        <source>Σ of %n square(s)</source>
        <translation>
            <numerusform>Σ de %n carré</numerusform>
            <numerusform>Σ de %n carrés</numerusform>
        </translation>
    </message>
    <message>
        <source>√ of it</source>
        <translation>√ de cette somme</translation>
    </message>
    <message>
        <source>‖%1‖</source>
        <translation>‖%1‖</translation>
    </message>
    <message>
        <source>÷ ‖%1‖</source>
        <translation>÷ ‖%1‖</translation>
    </message>
    <message>
        <source>The vector less the mean of all points, times the direction of the component</source>
        <translation>Le vecteur moins la moyenne de tous les points, fois la direction de la composante</translation>
    </message>
    <message>
        <source>The direction is the one in which all tokens at all depths differ most (or most after the first). Its sign is a convention: its largest entry is positive.</source>
        <translation>La direction est celle dans laquelle tous les tokens à toutes les profondeurs diffèrent le plus (ou le plus après la première). Son signe est une convention : sa plus grande entrée est positive.</translation>
    </message>
    <message>
        <source>The mask makes this score −∞ before the soft-max, so its weight is 0.</source>
        <translation>Le masque met ce score à −∞ avant le soft-max : son poids est donc 0.</translation>
    </message>
    <message>
        <source>Positions are switched off in this run: 0 is added, and not the sine or cosine.</source>
        <translation>Les positions sont désactivées dans cette exécution : 0 est ajouté, et non le sinus ou le cosinus.</translation>
    </message>
    <message>
        <source>A parameter of the model: it was learned in training, so no run works it out and it has no arithmetic.</source>
        <translation>Un paramètre du modèle : il a été appris à l’entraînement, aucune exécution ne le calcule donc et il n’a pas de calcul à montrer.</translation>
    </message>
    <message>
        <source>Held as a 32-bit number.</source>
        <translation>Gardé comme nombre de 32 bits.</translation>
    </message>
    <message>
        <source>Stored in the model&apos;s file as a 32-bit number (F32).</source>
        <translation>Enregistré dans le fichier du modèle comme nombre de 32 bits (F32).</translation>
    </message>
    <message>
        <source>Stored in the model&apos;s file as a 16-bit number (F16), held as a 32-bit one.</source>
        <translation>Enregistré dans le fichier du modèle comme nombre de 16 bits (F16), gardé comme nombre de 32 bits.</translation>
    </message>
    <message>
        <source>Stored in the model&apos;s file as a 16-bit number (BF16), held as a 32-bit one.</source>
        <translation>Enregistré dans le fichier du modèle comme nombre de 16 bits (BF16), gardé comme nombre de 32 bits.</translation>
    </message>
    <message>
        <source>Stored in the model&apos;s file as %1, held as a 32-bit number.</source>
        <translation>Enregistré dans le fichier du modèle en %1, gardé comme nombre de 32 bits.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4)</source>
        <comment>token (tensor) and token (tensor)</comment>
        <translation>%1 (%2) et %3 (%4)</translation>
    </message>
    <message>
        <source>step %1, having read %2: token %3</source>
        <translation>étape %1, ayant lu %2 : token %3</translation>
    </message>
    <message>
        <source>token “%1”, feature %2</source>
        <translation>token « %1 », composante %2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>position %1, dimension %2</source>
        <translation>position %1, dimension %2</translation>
    </message>
    <message>
        <source>positions %1 and %2</source>
        <translation>positions %1 et %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>the other %1 together: %2</source>
        <comment>terms of a sum</comment>
        <translation>les %1 autres ensemble : %2</translation>
    </message>
    <message>
        <source>Step %1 is still to come.</source>
        <translation>L’étape %1 est encore à venir.</translation>
    </message>
    <message>
        <source>At this moment its logits are not yet computed.</source>
        <translation>À ce moment, ses logits ne sont pas encore calculés.</translation>
    </message>
    <message>
        <source>The linear layer has given one logit for each of %1 tokens; the largest is %2, of “%3”. The soft-max comes next.</source>
        <translation>La couche linéaire a donné un logit pour chacun des %1 tokens ; le plus grand est %2, celui de « %3 ». Le soft-max vient ensuite.</translation>
    </message>
    <message>
        <source>The soft-max has made probabilities of %1 logits; the largest is %2, of “%3”. The choice comes next.</source>
        <translation>Le soft-max a fait des probabilités de %1 logits ; la plus grande est %2, celle de « %3 ». Le choix vient ensuite.</translation>
    </message>
    <message>
        <source>This layer&apos;s attention with its residual, ½ mean of the heads + ½ of the token itself, times the rollout of the layer below. Products that are 0 are left away.</source>
        <translation>L’attention de cette couche avec son résidu, ½ moyenne des têtes + ½ du token lui-même, fois le rollout de la couche inférieure. Les produits qui valent 0 sont omis.</translation>
    </message>
    <message>
        <source>weight of this head</source>
        <translation>poids de cette tête</translation>
    </message>
    <message>
        <source>Σ over the tokens</source>
        <translation>Σ sur les tokens</translation>
    </message>
    <message>
        <source>Each weight times ‖value‖ of its key</source>
        <translation>Chaque poids fois ‖valeur‖ de sa clé</translation>
    </message>
    <message numerus="yes">
        <source>mean over %n head(s)</source>
        <translation>
            <numerusform>moyenne sur %n tête</numerusform>
            <numerusform>moyenne sur %n têtes</numerusform>
        </translation>
    </message>
    <message>
        <source>The sum of the heads&apos; values, divided by their number</source>
        <translation>La somme des valeurs des têtes, divisée par leur nombre</translation>
    </message>
    <message numerus="yes">
        <source>largest of %n head(s)</source>
        <translation>
            <numerusform>maximum de %n tête</numerusform>
            <numerusform>maximum de %n têtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>÷ %n token(s) of the query</source>
        <translation>
            <numerusform>÷ %n token de la requête</numerusform>
            <numerusform>÷ %n tokens de la requête</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens of one word: added over keys, averaged over queries</source>
        <translation>Tokens d’un même mot : additionnés sur les clés, moyennés sur les requêtes</translation>
    </message>
    <message>
        <source>× the whole row</source>
        <translation>× la ligne entière</translation>
    </message>
    <message>
        <source>With its special keys</source>
        <translation>Avec ses clés spéciales</translation>
    </message>
    <message>
        <source>÷ what is shown of it</source>
        <translation>÷ ce qui en est montré</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>Sans elles</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>sur la carte</translation>
    </message>
    <message>
        <source>what it is made of, one by one</source>
        <translation>de quoi il est fait, un par un</translation>
    </message>
    <message>
        <source>&amp;Query, key and value vectors of “%1”</source>
        <translation>&amp;Vecteurs de requête, de clé et de valeur de « %1 »</translation>
    </message>
    <message>
        <source>What “%1” &amp;looks at</source>
        <translation>Ce que « %1 » &amp;regarde</translation>
    </message>
    <message>
        <source>&amp;Why “%1”? The output of this step</source>
        <translation>&amp;Pourquoi « %1 » ? La sortie de cette étape</translation>
    </message>
    <message>
        <source>What was &amp;looked at in the source</source>
        <translation>Ce qui a été &amp;regardé dans la source</translation>
    </message>
    <message>
        <source>What the &amp;mask hides from this step</source>
        <translation>Ce que le &amp;masque cache à cette étape</translation>
    </message>
    <message>
        <source>Its &amp;vectors, step by step</source>
        <translation>Ses &amp;vecteurs, étape par étape</translation>
    </message>
    <message>
        <source>none: token ids are read</source>
        <translation>aucun : des numéros de tokens sont lus</translation>
    </message>
    <message>
        <source>A and B name the same sentence and model, but are runs with other numbers.</source>
        <translation>A et B nomment la même phrase et le même modèle, mais ce sont des exécutions dont les nombres diffèrent.</translation>
    </message>
    <message>
        <source>The same weights as lines between queries and keys, whose sides are named above them. The stronger the weight, the denser the line; each head has its colour.</source>
        <translation>Les mêmes poids sous forme de lignes entre requêtes et clés, dont les côtés sont nommés au-dessus. Plus le poids est fort, plus la ligne est dense ; chaque tête a sa couleur.</translation>
    </message>
</context>
<context>
    <name>regard::app::AboutDialog</name>
    <message>
        <source>Regard is free software under the GNU General Public License, version 3 or later. It comes with no warranty.

It uses, with thanks:
Qt (LGPL 3), QCustomPlot (GPL 3), Eigen (MPL 2.0), ICU (Unicode licence), SentencePiece (Apache 2.0), JSON for Modern C++ (MIT).

Colour maps: viridis, cividis, magma (Matplotlib, CC0); Greys, Blues, RdBu (ColorBrewer, Apache 2.0).

The built-in model:</source>
        <translation>Regard est un logiciel libre sous licence GNU General Public License, version 3 ou ultérieure. Il est fourni sans garantie.

Il se sert, avec reconnaissance, de :
Qt (LGPL 3), QCustomPlot (GPL 3), Eigen (MPL 2.0), ICU (licence Unicode), SentencePiece (Apache 2.0), JSON for Modern C++ (MIT).

Palettes : viridis, cividis, magma (Matplotlib, CC0) ; Greys, Blues, RdBu (ColorBrewer, Apache 2.0).

Le modèle intégré :</translation>
    </message>
    <message>
        <source>About Regard</source>
        <translation>À propos de Regard</translation>
    </message>
    <message>
        <source>Regard %1</source>
        <translation>Regard %1</translation>
    </message>
    <message>
        <source>A microscope for attention: every number on screen is the model&apos;s own. Nothing leaves this computer.</source>
        <translation>Un microscope pour l’attention : chaque nombre à l’écran est celui du modèle. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>This model&apos;s card</source>
        <translation>Fiche de ce modèle</translation>
    </message>
</context>
<context>
    <name>regard::app::Anatomy</name>
    <message>
        <source>Anatomy of the model</source>
        <translation>Anatomie du modèle</translation>
    </message>
</context>
<context>
    <name>regard::app::AnatomyCanvas</name>
    <message>
        <source>Anatomy of the model</source>
        <translation>Anatomie du modèle</translation>
    </message>
    <message>
        <source>Map: mean of its heads&apos; weights, rows are queries</source>
        <translation>Carte : moyenne des poids de ses têtes, les lignes sont des requêtes</translation>
    </message>
    <message>
        <source>Bars: probability of the chosen word, one a step</source>
        <translation>Barres : probabilité du mot choisi, une par étape</translation>
    </message>
    <message>
        <source>Bars: the largest logit, one a step</source>
        <translation>Barres : le plus grand logit, une par étape</translation>
    </message>
    <message>
        <source>Bars: length of each token&apos;s vector</source>
        <translation>Barres : longueur du vecteur de chaque token</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>its weights are the embedding&apos;s</source>
        <translation>ses poids sont ceux du plongement</translation>
    </message>
    <message>
        <source>Arrow keys move between blocks, Enter opens one, Space folds its layer</source>
        <translation>Les flèches vont d’un bloc à l’autre, Entrée en ouvre un, Espace replie sa couche</translation>
    </message>
</context>
<context>
    <name>regard::app::AnatomyView</name>
    <message>
        <source>Anatomy</source>
        <translation>Anatomie</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Tout &amp;déplier</translation>
    </message>
    <message>
        <source>Show the blocks of every layer</source>
        <translation>Montrer les blocs de chaque couche</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>Tout &amp;replier</translation>
    </message>
    <message>
        <source>Show every layer as one block (Space folds one)</source>
        <translation>Montrer chaque couche comme un seul bloc (Espace en replie une)</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>A&amp;juster</translation>
    </message>
    <message>
        <source>As large as the room allows (0); + and − zoom</source>
        <translation>Aussi grand que la place le permet (0) ; + et − règlent le zoom</translation>
    </message>
    <message>
        <source>Click a block to select it everywhere; a double click opens its numbers.</source>
        <translation>Cliquez un bloc pour le sélectionner partout ; un double clic ouvre ses nombres.</translation>
    </message>
</context>
<context>
    <name>regard::app::AttentionLines</name>
    <message>
        <source>Lines of attention</source>
        <translation>Traits d’attention</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
</context>
<context>
    <name>regard::app::AttentionView</name>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>All heads</source>
        <translation>Toutes les têtes</translation>
    </message>
</context>
<context>
    <name>regard::app::AxisSketch</name>
    <message>
        <source>The mean runs along the features of one token</source>
        <translation>La moyenne se prend le long des composantes d’un token</translation>
    </message>
    <message>
        <source>The mean runs along the tokens of one feature</source>
        <translation>La moyenne se prend le long des tokens d’une composante</translation>
    </message>
</context>
<context>
    <name>regard::app::BatchBoard</name>
    <message>
        <source>The batch, a sentence a row</source>
        <translation>Le lot, une phrase par ligne</translation>
    </message>
    <message numerus="yes">
        <source>%1, then %n cell(s) of padding</source>
        <translation>
            <numerusform>%1, puis %n case de remplissage</numerusform>
            <numerusform>%1, puis %n cases de remplissage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regard::app::BeamTree</name>
    <message>
        <source>Beam search</source>
        <translation>Recherche en faisceau</translation>
    </message>
    <message>
        <source>Hypothesis %1 of %2 is shown; arrows up and down show another, left and right move through its steps</source>
        <translation>L’hypothèse %1 sur %2 est montrée ; les flèches haut et bas en montrent une autre, gauche et droite parcourent ses étapes</translation>
    </message>
</context>
<context>
    <name>regard::app::BeamView</name>
    <message>
        <source>Beam size</source>
        <translation>Taille du faisceau</translation>
    </message>
    <message>
        <source>How many hypotheses each step keeps; 1 is greedy decoding</source>
        <translation>Combien d’hypothèses chaque étape garde ; 1 : décodage glouton</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>Faisceau</translation>
    </message>
    <message>
        <source>The translation is given, so nothing was searched. Decode freely to see a search.</source>
        <translation>La traduction est donnée : rien n’a été cherché. Décodez librement pour voir une recherche.</translation>
    </message>
    <message>
        <source>This run holds no search.</source>
        <translation>Ce passage ne contient pas de recherche.</translation>
    </message>
    <message>
        <source>Greedy: each step keeps the most probable token alone. Choose a larger beam to see others compete.</source>
        <translation>Glouton : chaque étape ne garde que le token le plus probable. Choisissez un faisceau plus grand pour en voir d’autres concourir.</translation>
    </message>
    <message>
        <source>score = log probability ÷ ((5 + tokens) / 6)^%1</source>
        <translation>score = log-probabilité ÷ ((5 + tokens) / 6)^%1</translation>
    </message>
</context>
<context>
    <name>regard::app::CompareBar</name>
    <message>
        <source>Pin this run</source>
        <translation>Épingler cette exécution</translation>
    </message>
    <message>
        <source>Keep the run that is shown as A, whatever comes after it</source>
        <translation>Garder l’exécution montrée comme A, quoi qu’il vienne après</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Forget A</source>
        <translation>Oublier A</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>A becomes the run that is shown, and that one A</source>
        <translation>A devient l’exécution montrée, et celle-ci devient A</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>dans l’ordre</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>n’importe où</translation>
    </message>
    <message>
        <source>same head</source>
        <translation>même tête</translation>
    </message>
    <message>
        <source>own head</source>
        <translation>propre tête</translation>
    </message>
    <message>
        <source>Open trace as A…</source>
        <translation>Ouvrir une trace comme A…</translation>
    </message>
    <message>
        <source>Compare with a finished run from a file</source>
        <translation>Comparer avec une exécution terminée, lue dans un fichier</translation>
    </message>
    <message>
        <source>How tokens are matched</source>
        <translation>Comment les tokens sont appariés</translation>
    </message>
    <message>
        <source>Which token of A is compared with which of B: the same tokens in the same order, or the same token wherever it stands</source>
        <translation>Quel token de A est comparé à quel token de B : les mêmes tokens dans le même ordre, ou le même token où qu’il se trouve</translation>
    </message>
    <message>
        <source>Head of A</source>
        <translation>Tête de A</translation>
    </message>
    <message>
        <source>Whether A shows the head that is chosen, or keeps the one that it was pinned with</source>
        <translation>Si A montre la tête choisie, ou garde celle avec laquelle elle a été épinglée</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this picture and its numbers</source>
        <translation>Copier cette image et ses nombres</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save this picture as PNG, SVG or PDF</source>
        <translation>Enregistrer cette image en PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>Tokens match</source>
        <translation>Tokens appariés</translation>
    </message>
    <message>
        <source>A shows</source>
        <translation>A montre</translation>
    </message>
</context>
<context>
    <name>regard::app::CompareView</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1, différence</translation>
    </message>
    <message>
        <source>No run is pinned yet. Pin the one that is shown (Ctrl+P), then change the sentence, the head, the model or a setting: both runs stand here side by side, with what the second has more or less than the first. A run from a file can be pinned too.</source>
        <translation>Aucune exécution n’est encore épinglée. Épinglez celle qui est montrée (Ctrl+P), puis changez la phrase, la tête, le modèle ou un réglage : les deux exécutions se placent ici côte à côte, avec ce que la seconde a de plus ou de moins que la première. On peut aussi épingler une exécution lue dans un fichier.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
</context>
<context>
    <name>regard::app::CostView</name>
    <message>
        <source>What the curves show</source>
        <translation>Ce que montrent les courbes</translation>
    </message>
    <message>
        <source>n: tokens of the text</source>
        <translation>n : tokens du texte</translation>
    </message>
    <message>
        <source>d: width of the model, numbers a token</source>
        <translation>d : largeur du modèle, nombres par token</translation>
    </message>
    <message>
        <source>k: positions that a convolution&apos;s kernel covers</source>
        <translation>k : positions que couvre le noyau d’une convolution</translation>
    </message>
    <message>
        <source>r: size of the neighbourhood that restricted self-attention sees</source>
        <translation>r : taille du voisinage que voit l’auto-attention restreinte</translation>
    </message>
    <message>
        <source>As the run</source>
        <translation>Comme l’exécution</translation>
    </message>
    <message>
        <source>n of this sentence and d of the model again</source>
        <translation>De nouveau n de cette phrase et d du modèle</translation>
    </message>
    <message>
        <source>Costs for this n</source>
        <translation>Coûts pour ce n</translation>
    </message>
    <message>
        <source>Layer</source>
        <comment>of a network</comment>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>of layers, in operations</comment>
        <translation>Coût</translation>
    </message>
    <message>
        <source>The table is for this sentence, n = %1.</source>
        <translation>Le tableau vaut pour cette phrase, n = %1.</translation>
    </message>
    <message>
        <source>The table is for n = %1, not for this sentence.</source>
        <translation>Le tableau vaut pour n = %1, et non pour cette phrase.</translation>
    </message>
    <message>
        <source>Self-attention costs less than a recurrent layer as long as n is below d = %1. Table 1 leaves out constants: these are orders, not counts.</source>
        <translation>L’auto-attention coûte moins qu’une couche récurrente tant que n est inférieur à d = %1. Le tableau 1 omet les constantes : ce sont des ordres de grandeur, et non des décomptes.</translation>
    </message>
    <message>
        <source>After table 1 of Vaswani et al. 2017.</source>
        <translation>D’après le tableau 1 de Vaswani et al. 2017.</translation>
    </message>
</context>
<context>
    <name>regard::app::Curves</name>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
</context>
<context>
    <name>regard::app::DirectionControl</name>
    <message>
        <source>Direction of translation</source>
        <translation>Sens de la traduction</translation>
    </message>
    <message>
        <source>Swap the languages</source>
        <translation>Échanger les langues</translation>
    </message>
    <message>
        <source>Swap the languages: the translation becomes the source</source>
        <translation>Échanger les langues : la traduction devient la source</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1 (deviné)</translation>
    </message>
    <message>
        <source>No model is open yet</source>
        <translation>Aucun modèle n’est encore ouvert</translation>
    </message>
    <message>
        <source>The model translates from %1 to %2</source>
        <translation>Le modèle traduit de %1 vers %2</translation>
    </message>
    <message>
        <source>Guessed from the text; click to choose</source>
        <translation>Deviné d’après le texte ; cliquez pour choisir</translation>
    </message>
    <message>
        <source>Click to choose another direction, or to have it guessed</source>
        <translation>Cliquez pour choisir un autre sens, ou pour le faire deviner</translation>
    </message>
    <message>
        <source>Guess from the text</source>
        <translation>Deviner d’après le texte</translation>
    </message>
    <message>
        <source>No direction</source>
        <comment>of translation</comment>
        <translation>Aucun sens</translation>
    </message>
    <message>
        <source>The direction of this finished run</source>
        <translation>Le sens de cette exécution terminée</translation>
    </message>
    <message>
        <source>This finished run does not say from which language to which it went</source>
        <translation>Cette exécution terminée ne dit pas de quelle langue vers quelle langue elle allait</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <comment>a text is, of a direction of translation: French → English</comment>
        <translation>lu comme %1</translation>
    </message>
    <message>
        <source>Click to choose another direction</source>
        <translation>Cliquez pour choisir un autre sens</translation>
    </message>
    <message>
        <source>Choose another direction beside the text, or open a model of its language.</source>
        <translation>Choisissez un autre sens à côté du texte, ou ouvrez un modèle de sa langue.</translation>
    </message>
    <message>
        <source>Open a model of its language to have it translated.</source>
        <translation>Ouvrez un modèle de sa langue pour le faire traduire.</translation>
    </message>
</context>
<context>
    <name>regard::app::Distributions</name>
    <message>
        <source>target of “%1”: %2</source>
        <translation>cible de « %1 » : %2</translation>
    </message>
    <message>
        <source>prediction of “%1”: %2</source>
        <translation>prédiction de « %1 » : %2</translation>
    </message>
</context>
<context>
    <name>regard::app::EquationBoard</name>
    <message>
        <source>Attention as matrices</source>
        <translation>L’attention en matrices</translation>
    </message>
    <message>
        <source>Arrow keys move from cell to cell, Page Up and Page Down from matrix to matrix</source>
        <translation>Les flèches vont de case en case, Page préc. et Page suiv. de matrice en matrice</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>regard::app::ExplanationPanel</name>
    <message>
        <source>Explanation</source>
        <translation>Explication</translation>
    </message>
    <message>
        <source>Choose a view to read what it shows.</source>
        <translation>Choisissez une vue pour lire ce qu’elle montre.</translation>
    </message>
    <message>
        <source>Often told wrong: %1</source>
        <translation>Souvent mal expliqué : %1</translation>
    </message>
</context>
<context>
    <name>regard::app::FolderExport</name>
    <message>
        <source>Exporting all heads…</source>
        <translation>Export de toutes les têtes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export all heads into a folder</source>
        <translation>Exporter toutes les têtes dans un dossier</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadChips</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Draw the lines of all heads</source>
        <translation>Dessiner les traits de toutes les têtes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Draw no lines</source>
        <translation>Ne dessiner aucun trait</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>Draw the lines of %1; a double click or Alt+Space draws them alone</source>
        <translation>Dessiner les traits de %1 ; un double clic ou Alt+Espace les dessine seuls</translation>
    </message>
    <message>
        <source>Its lines are %1.</source>
        <comment>dashed, dotted</comment>
        <translation>Ses traits : %1.</translation>
    </message>
    <message>
        <source>%1 is switched off: these are not its own weights</source>
        <translation>%1 est désactivée : ce ne sont pas ses propres poids</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, désactivée</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadChoice</name>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadGallery</name>
    <message>
        <source>All heads</source>
        <translation>Toutes les têtes</translation>
    </message>
    <message>
        <source>A map for every head of every layer; arrow keys move to another head</source>
        <translation>Une carte par tête et par couche ; les flèches mènent à une autre tête</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>rollout</source>
        <translation>rollout</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadPicker</name>
    <message>
        <source>Heads that are combined</source>
        <translation>Têtes combinées</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisie</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1, non choisie</translation>
    </message>
    <message>
        <source>Click to choose the whole row or column</source>
        <translation>Cliquez pour choisir toute la ligne ou toute la colonne</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, désactivée</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadSheet</name>
    <message>
        <source>All heads</source>
        <translation>Toutes les têtes</translation>
    </message>
    <message>
        <source>A small map for every head of every layer; arrow keys move to another head</source>
        <translation>Une petite carte par tête et par couche ; les flèches mènent à une autre tête</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1, désactivée</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadSummary</name>
    <message>
        <source>Point at a row of the map or at a token.</source>
        <translation>Pointez une ligne de la carte ou un token.</translation>
    </message>
    <message>
        <source>Strongest keys</source>
        <translation>Clés les plus fortes</translation>
    </message>
    <message>
        <source>L%1 H%2</source>
        <translation>L%1 H%2</translation>
    </message>
    <message>
        <source>%1 attends to · %2</source>
        <translation>%1 regarde · %2</translation>
    </message>
    <message>
        <source>A query attends to · %1</source>
        <translation>Une requête regarde · %1</translation>
    </message>
    <message>
        <source>Head L%1 H%2, mean over its queries</source>
        <translation>Tête L%1 H%2, moyenne de ses requêtes</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bit</translation>
    </message>
    <message>
        <source>−Σ w·log₂ w: 0 bit looks at one key only; higher looks at many.</source>
        <translation>−Σ w·log₂ w : 0 bit ne regarde qu’une clé ; davantage en regarde plusieurs.</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>Distance moyenne</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>Σ w·|query − key|, counted in positions.</source>
        <translation>Σ w·|requête − clé|, comptée en positions.</translation>
    </message>
    <message>
        <source>On the diagonal</source>
        <translation>Sur la diagonale</translation>
    </message>
    <message>
        <source>Weight of the key at the query&apos;s own position.</source>
        <translation>Poids de la clé à la position même de la requête.</translation>
    </message>
    <message>
        <source>One to the left</source>
        <translation>Une à gauche</translation>
    </message>
    <message>
        <source>Weight of the key one position before the query.</source>
        <translation>Poids de la clé une position avant la requête.</translation>
    </message>
    <message>
        <source>To the start token</source>
        <translation>Vers le token de départ</translation>
    </message>
    <message>
        <source>To the end token</source>
        <translation>Vers le token de fin</translation>
    </message>
    <message>
        <source>Heads with nothing to say often rest on this token.</source>
        <translation>Les têtes qui n’ont rien à dire se reposent souvent sur ce token.</translation>
    </message>
    <message>
        <source>Head L%1 H%2 by itself, its weights as they are</source>
        <translation>Tête L%1 H%2 seule, ses poids tels quels</translation>
    </message>
    <message>
        <source>Head L%1 H%2, its weights in the whole run</source>
        <translation>Tête L%1 H%2, ses poids dans toute l’exécution</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadSwitchboard</name>
    <message>
        <source>Heads to switch off</source>
        <translation>Têtes à désactiver</translation>
    </message>
    <message>
        <source>All heads of %1: switch them off or on</source>
        <translation>Toutes les têtes de %1 : les désactiver ou les réactiver</translation>
    </message>
    <message>
        <source>All heads of %1 L%2: switch them off or on</source>
        <translation>Toutes les têtes de %1 L%2 : les désactiver ou les réactiver</translation>
    </message>
    <message>
        <source>on</source>
        <translation>active</translation>
    </message>
    <message>
        <source>off, weights zero</source>
        <translation>désactivée, poids nuls</translation>
    </message>
    <message>
        <source>off, weights uniform</source>
        <translation>désactivée, poids uniformes</translation>
    </message>
    <message>
        <source>Without it: cross-entropy %1 nats a token; the most probable token is another one at %2 of %3 positions</source>
        <translation>Sans elle : entropie croisée de %1 nats par token ; le token le plus probable est un autre à %2 positions sur %3</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadsOffBar</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Go to where heads are switched off and on</source>
        <translation>Aller là où l’on désactive et réactive les têtes</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>Tout réactiver</translation>
    </message>
    <message>
        <source>Back to the full model</source>
        <translation>Retour au modèle complet</translation>
    </message>
    <message>
        <source>Not the full model: without %1</source>
        <translation>Modèle incomplet : sans %1</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadsView</name>
    <message>
        <source>All heads</source>
        <translation>Toutes les têtes</translation>
    </message>
    <message>
        <source>all heads, %1</source>
        <translation>toutes les têtes, %1</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>Inverser l’ordre</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Size of the tiles; at the left end all of them fit into the window</source>
        <translation>Taille des vignettes ; à l’extrémité gauche, toutes tiennent dans la fenêtre</translation>
    </message>
    <message>
        <source>T&amp;iles</source>
        <translation>&amp;Vignettes</translation>
    </message>
    <message>
        <source>Whole maps</source>
        <translation>Cartes entières</translation>
    </message>
    <message>
        <source>Show all of every map again (0)</source>
        <translation>Montrer à nouveau chaque carte en entier (0)</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>les plus petites d’abord</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>les plus grandes d’abord</translation>
    </message>
    <message>
        <source>Open %1 in Attention</source>
        <translation>Ouvrir %1 dans Attention</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exporter l’image…</translation>
    </message>
    <message>
        <source>zoom %1 ×</source>
        <translation>zoom %1 ×</translation>
    </message>
    <message>
        <source>This run recorded no such attention.</source>
        <translation>Cette exécution n’a pas enregistré d’attention de ce type.</translation>
    </message>
    <message>
        <source>measuring the heads …</source>
        <translation>mesure des têtes …</translation>
    </message>
    <message>
        <source>On each tile: %1</source>
        <translation>Sur chaque vignette : %1</translation>
    </message>
    <message>
        <source>the sheet shows heads one by one</source>
        <translation>la planche montre les têtes une par une</translation>
    </message>
    <message>
        <source>measures are of the whole run</source>
        <translation>les mesures portent sur toute l’exécution</translation>
    </message>
</context>
<context>
    <name>regard::app::HeatMap</name>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 lignes, %2 colonnes</translation>
    </message>
</context>
<context>
    <name>regard::app::HistogramPlot</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>de %1 à %2 : %3</translation>
    </message>
</context>
<context>
    <name>regard::app::HypothesisButton</name>
    <message>
        <source>Greedy ▾</source>
        <translation>Glouton ▾</translation>
    </message>
    <message>
        <source>Beam %1 ▾</source>
        <translation>Faisceau %1 ▾</translation>
    </message>
    <message>
        <source>%1 of %2 ▾</source>
        <translation>%1 sur %2 ▾</translation>
    </message>
    <message>
        <source>Hypothesis shown: %1</source>
        <translation>Hypothèse montrée : %1</translation>
    </message>
    <message>
        <source>The hypotheses that the beam search found, with their scores. Alt+↓ and Alt+↑ show the next one and the one before.</source>
        <translation>Les hypothèses que la recherche en faisceau a trouvées, avec leurs scores. Alt+↓ et Alt+↑ montrent la suivante et la précédente.</translation>
    </message>
    <message>
        <source>&amp;Beam size</source>
        <translation>Taille du &amp;faisceau</translation>
    </message>
    <message>
        <source>1, greedy decoding</source>
        <translation>1, décodage glouton</translation>
    </message>
</context>
<context>
    <name>regard::app::HypothesisList</name>
    <message>
        <source>The best hypotheses</source>
        <translation>Les meilleures hypothèses</translation>
    </message>
    <message>
        <source>#</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Log probability</source>
        <translation>Log-probabilité</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Log probability divided by the length penalty: what the search ranks by</source>
        <translation>Log-probabilité divisée par la pénalité de longueur : ce selon quoi la recherche classe</translation>
    </message>
    <message>
        <source>Natural logarithm of the probability of all its tokens together</source>
        <translation>Logarithme naturel de la probabilité de tous ses tokens ensemble</translation>
    </message>
    <message>
        <source>End token included</source>
        <translation>Token de fin compris</translation>
    </message>
    <message>
        <source>%1 … (cut off, not ended)</source>
        <translation>%1 … (coupée, non finie)</translation>
    </message>
</context>
<context>
    <name>regard::app::Inspector</name>
    <message>
        <source>Attention weight</source>
        <translation>Poids d’attention</translation>
    </message>
    <message>
        <source>query · key · product</source>
        <translation>requête · clé · produit</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>A weight says where a head looks. It does not explain the output: what is passed on also depends on the value vectors and on everything after.</source>
        <translation>Un poids dit où une tête regarde. Il n’explique pas la sortie : ce qui est transmis dépend aussi des vecteurs de valeur et de tout ce qui suit.</translation>
    </message>
    <message>
        <source>%1, looks most at “%2”</source>
        <translation>%1, regarde surtout « %2 »</translation>
    </message>
    <message>
        <source>%1, looks at “%2”</source>
        <translation>%1, regarde « %2 »</translation>
    </message>
    <message>
        <source>pinned · Esc lets go</source>
        <translation>épinglé · Échap libère</translation>
    </message>
    <message>
        <source>click a cell to pin it</source>
        <translation>un clic sur une case l’épingle</translation>
    </message>
    <message>
        <source>q · k</source>
        <translation>q · k</translation>
    </message>
    <message>
        <source>Sum of the products of the query&apos;s and the key&apos;s numbers</source>
        <translation>Somme des produits des nombres de la requête et de la clé</translation>
    </message>
    <message>
        <source>÷ √dₖ = √%1</source>
        <translation>÷ √dₖ = √%1</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>Le score</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardé</translation>
    </message>
    <message>
        <source>exp(s − max)</source>
        <translation>exp(s − max)</translation>
    </message>
    <message>
        <source>max = %1, the largest score of this row</source>
        <translation>max = %1, le plus grand score de cette ligne</translation>
    </message>
    <message numerus="yes">
        <source>Σ over %n key(s)</source>
        <translation>
            <numerusform>Σ sur %n clé</numerusform>
            <numerusform>Σ sur %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of exp(s − max) over the keys that are kept</source>
        <translation>Somme des exp(s − max) sur les clés gardées</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>poids</translation>
    </message>
    <message>
        <source>Recorded by the run; recomputed here: %1</source>
        <translation>Relevé par l’exécution ; recalculé ici : %1</translation>
    </message>
    <message>
        <source>q and k, %1 numbers each</source>
        <translation>q et k, %1 nombres chacun</translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>soft-max</source>
        <translation>soft-max</translation>
    </message>
    <message>
        <source>What the weight would be</source>
        <translation>Ce que serait le poids</translation>
    </message>
    <message>
        <source>head off</source>
        <translation>tête désactivée</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>zéro</translation>
    </message>
    <message>
        <source>1 / %1</source>
        <translation>1 / %1</translation>
    </message>
    <message>
        <source>The head is switched off: this replaces its weights</source>
        <translation>La tête est désactivée : ceci remplace ses poids</translation>
    </message>
    <message>
        <source>Recorded by the run</source>
        <translation>Relevé par l’exécution</translation>
    </message>
    <message>
        <source>This run holds no queries and keys, so how the weight came about cannot be shown.</source>
        <translation>Cette exécution ne contient ni requêtes ni clés : on ne peut pas montrer d’où vient le poids.</translation>
    </message>
    <message>
        <source>Before the mask its score is %1. The mask makes that −∞, so the weight is 0.</source>
        <translation>Avant le masque, son score est %1. Le masque en fait −∞ : le poids est donc 0.</translation>
    </message>
    <message>
        <source>The mask makes the score −∞, so the weight is 0. This run does not tell the score.</source>
        <translation>Le masque met le score à −∞ : le poids est donc 0. Cette exécution ne dit pas le score.</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>exp(−∞) = 0</source>
        <translation>exp(−∞) = 0</translation>
    </message>
    <message>
        <source>Not yet computed: at this moment of the run no query of this row has been asked. Step forward to see it.</source>
        <translation>Pas encore calculé : à ce moment de l’exécution, aucune requête de cette ligne n’a été posée. Avancez pour le voir.</translation>
    </message>
    <message>
        <source>%1, may not look at “%2”</source>
        <translation>%1, ne peut pas regarder « %2 »</translation>
    </message>
    <message>
        <source>The causal mask: decoder rows may not look at later tokens</source>
        <translation>Le masque causal : les lignes du décodeur ne peuvent regarder les tokens suivants</translation>
    </message>
    <message>
        <source>The padding mask: this token only fills up a batch</source>
        <translation>Le masque de remplissage : ce token ne fait que compléter un lot</translation>
    </message>
    <message>
        <source>The window of restricted self-attention does not reach so far</source>
        <translation>La fenêtre de l’auto-attention restreinte ne va pas si loin</translation>
    </message>
    <message>
        <source>Nothing hides this key from this query</source>
        <translation>Rien ne cache cette clé à cette requête</translation>
    </message>
    <message>
        <source>The number on the map</source>
        <translation>Le nombre sur la carte</translation>
    </message>
    <message>
        <source>Point at a cell of the map, or at a token above, to see how that attention weight was computed. A click pins it; a second click, or Esc, lets it go. The other mouse button on a token leads to its vectors, and to why a word was chosen.</source>
        <translation>Pointez une case de la carte, ou un token ci-dessus, pour voir comment ce poids d’attention a été calculé. Un clic l’épingle ; un second clic, ou Échap, le libère. L’autre bouton de la souris sur un token mène à ses vecteurs, et à la raison du choix d’un mot.</translation>
    </message>
    <message>
        <source>The model&apos;s own weight in this head. The map is read otherwise: %1. How, see below.</source>
        <translation>Le poids propre du modèle dans cette tête. La carte est lue autrement : %1. Voir ci-dessous comment.</translation>
    </message>
    <message>
        <source>The map does not show these tokens.</source>
        <translation>La carte ne montre pas ces tokens.</translation>
    </message>
    <message>
        <source>Why this word? The output of this step</source>
        <translation>Pourquoi ce mot ? La sortie de cette étape</translation>
    </message>
    <message>
        <source>Key and value vector of “%1”</source>
        <translation>Vecteurs de clé et de valeur de « %1 »</translation>
    </message>
    <message>
        <source>The mask, before and after</source>
        <translation>Le masque, avant et après</translation>
    </message>
</context>
<context>
    <name>regard::app::LayersContributionsPage</name>
    <message>
        <source>share</source>
        <comment>of the stream that a block adds</comment>
        <translation>part</translation>
    </message>
    <message>
        <source>length</source>
        <comment>of a vector</comment>
        <translation>longueur</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>‖output‖ / ‖stream‖, ‖output‖, or the angle between the two</source>
        <translation>‖sortie‖ / ‖flux‖, ‖sortie‖, ou l’angle entre les deux</translation>
    </message>
    <message>
        <source>This run does not hold what its blocks gave.</source>
        <translation>Cette exécution ne contient pas ce que ses blocs ont donné.</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>What each block adds, as a share of what entered it</source>
        <translation>Ce que chaque bloc ajoute, en part de ce qui y est entré</translation>
    </message>
    <message>
        <source>‖output‖ / ‖stream‖</source>
        <translation>‖sortie‖ / ‖flux‖</translation>
    </message>
    <message>
        <source>Length of what each block adds</source>
        <translation>Longueur de ce que chaque bloc ajoute</translation>
    </message>
    <message>
        <source>‖output‖</source>
        <translation>‖sortie‖</translation>
    </message>
    <message>
        <source>Cosine of what each block adds with what entered it</source>
        <translation>Cosinus entre ce que chaque bloc ajoute et ce qui y est entré</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>composante</translation>
    </message>
    <message>
        <source>stream: %1</source>
        <translation>flux : %1</translation>
    </message>
    <message>
        <source>= sum</source>
        <translation>= somme</translation>
    </message>
    <message>
        <source>layer norm of it</source>
        <translation>sa normalisation de couche</translation>
    </message>
    <message>
        <source>%1 of %2, feature by feature</source>
        <translation>%1 de %2, composante par composante</translation>
    </message>
    <message>
        <source>What each block adds to the residual stream, %1.</source>
        <translation>Ce que chaque bloc ajoute au flux résiduel, %1.</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>What each block adds to the residual stream</source>
        <translation>Ce que chaque bloc ajoute au flux résiduel</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloc</translation>
    </message>
</context>
<context>
    <name>regard::app::LayersNormalisationPage</name>
    <message>
        <source>Layer norm against batch norm</source>
        <translation>Normalisation de couche ou par lot</translation>
    </message>
    <message>
        <source>Gain, bias and ε are the model&apos;s, which is not open.</source>
        <translation>Le gain, le biais et ε sont ceux du modèle, qui n’est pas ouvert.</translation>
    </message>
    <message>
        <source>This run does not hold what enters and leaves its layer norms.</source>
        <translation>Cette exécution ne contient pas ce qui entre dans ses normalisations de couche et en sort.</translation>
    </message>
    <message>
        <source>Layer norm that closes %1, for %2</source>
        <translation>Normalisation de couche qui clôt %1, pour %2</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>composante</translation>
    </message>
    <message>
        <source>stream: %1</source>
        <translation>flux : %1</translation>
    </message>
    <message>
        <source>= x, what is normalised</source>
        <translation>= x, ce qui est normalisé</translation>
    </message>
    <message>
        <source>γ gain</source>
        <translation>γ gain</translation>
    </message>
    <message>
        <source>β bias</source>
        <translation>β biais</translation>
    </message>
    <message>
        <source>y, what leaves</source>
        <translation>y, ce qui sort</translation>
    </message>
    <message>
        <source>x, its mean and deviation</source>
        <translation>x, sa moyenne et son écart</translation>
    </message>
    <message>
        <source>y, its mean and deviation</source>
        <translation>y, sa moyenne et son écart</translation>
    </message>
    <message>
        <source>Mean %1, variance %2 over the %3 features of %4.</source>
        <translation>Moyenne %1, variance %2 sur les %3 composantes de %4.</translation>
    </message>
    <message>
        <source>To see gain and bias, open the model that made this run.</source>
        <translation>Pour voir le gain et le biais, ouvrez le modèle qui a fait cette exécution.</translation>
    </message>
    <message>
        <source>The run recorded %1.</source>
        <translation>L’exécution a relevé %1.</translation>
    </message>
    <message>
        <source>Elsewhere in this block the two differ by up to %1: the run was made by other weights than the model&apos;s that is open.</source>
        <translation>Ailleurs dans ce bloc, les deux diffèrent jusqu’à %1 : l’exécution a été faite avec d’autres poids que ceux du modèle ouvert.</translation>
    </message>
    <message>
        <source>Mean and standard deviation before and after</source>
        <translation>Moyenne et écart-type avant et après</translation>
    </message>
    <message>
        <source>Layer norm that closes %1 of the %2, and batch norm of the first %3 tokens, before gain and bias.</source>
        <translation>Normalisation de couche qui clôt %1 (%2), et normalisation par lot des %3 premiers tokens, avant gain et biais.</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>Normalisation de couche</translation>
    </message>
    <message>
        <source>Mean, variance, gain and bias of one token; layer against batch norm</source>
        <translation>Moyenne, variance, gain et biais d’un token ; normalisation de couche ou par lot</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloc</translation>
    </message>
    <message>
        <source>At this moment nothing has entered this norm for %1.</source>
        <translation>À ce moment, rien n’est entré dans cette normalisation pour %1.</translation>
    </message>
    <message>
        <source>What leaves the norm is not yet computed.</source>
        <translation>Ce qui sort de la normalisation n’est pas encore calculé.</translation>
    </message>
</context>
<context>
    <name>regard::app::LayersNormsPage</name>
    <message>
        <source>This run holds no activations.</source>
        <translation>Cette exécution ne contient pas d’activations.</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>tenseur</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Length of each token&apos;s vector, %1</source>
        <translation>Longueur du vecteur de chaque token, %1</translation>
    </message>
    <message>
        <source>From tensor to tensor: %1 beside the mean of all tokens</source>
        <translation>De tenseur en tenseur : %1 à côté de la moyenne de tous les tokens</translation>
    </message>
    <message>
        <source>tensor (number of the row above)</source>
        <translation>tenseur (numéro de la ligne ci-dessus)</translation>
    </message>
    <message>
        <source>mean of all tokens</source>
        <translation>moyenne de tous les tokens</translation>
    </message>
    <message>
        <source>Euclidean length of each token&apos;s vector, tensor by tensor.</source>
        <translation>Longueur euclidienne du vecteur de chaque token, tenseur par tenseur.</translation>
    </message>
    <message>
        <source>Norms</source>
        <comment>page of the layers: lengths of vectors</comment>
        <translation>Normes</translation>
    </message>
    <message>
        <source>How long each token&apos;s vector is, tensor by tensor</source>
        <translation>La longueur du vecteur de chaque token, tenseur par tenseur</translation>
    </message>
    <message>
        <source>From tensor to tensor: %1 beside the mean of the tokens computed so far</source>
        <translation>De tenseur en tenseur : %1 à côté de la moyenne des tokens calculés jusqu’ici</translation>
    </message>
    <message>
        <source>mean so far</source>
        <translation>moyenne jusqu’ici</translation>
    </message>
</context>
<context>
    <name>regard::app::LayersProjectionPage</name>
    <message>
        <source>all paths</source>
        <translation>tous les chemins</translation>
    </message>
    <message>
        <source>chosen token&apos;s path</source>
        <translation>chemin du token choisi</translation>
    </message>
    <message>
        <source>This run holds no activations.</source>
        <translation>Cette exécution ne contient pas d’activations.</translation>
    </message>
    <message>
        <source>1st principal component, %1 % of the variance</source>
        <translation>1re composante principale, %1 % de la variance</translation>
    </message>
    <message>
        <source>2nd principal component, %1 %</source>
        <translation>2e composante principale, %1 %</translation>
    </message>
    <message>
        <source>Tokens through the layers, %1</source>
        <translation>Les tokens à travers les couches, %1</translation>
    </message>
    <message>
        <source>All tokens at all depths of the %1&apos;s residual stream, projected on their first two principal components; labels stand at the last depth. %2; %3.</source>
        <translation>Tous les tokens à toutes les profondeurs du flux résiduel (%1), projetés sur leurs deux premières composantes principales ; les étiquettes sont à la dernière profondeur. %2 ; %3.</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projection</translation>
    </message>
    <message>
        <source>Principal components: each token&apos;s way through the layers</source>
        <translation>Composantes principales : le chemin de chaque token à travers les couches</translation>
    </message>
    <message>
        <source>the axes are those of the whole run</source>
        <translation>les axes sont ceux de l’exécution entière</translation>
    </message>
</context>
<context>
    <name>regard::app::LayersSimilarityPage</name>
    <message>
        <source>This run holds no activations.</source>
        <translation>Cette exécution ne contient pas d’activations.</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profondeur</translation>
    </message>
    <message>
        <source>%1 at each depth beside itself at each other</source>
        <translation>%1 à chaque profondeur, comparé à lui-même à chaque autre</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Each token beside itself at depth %1</source>
        <translation>Chaque token comparé à lui-même à la profondeur %1</translation>
    </message>
    <message>
        <source>Cosine similarity of a token&apos;s vector with itself at other depths of the residual stream, %1.</source>
        <translation>Similarité cosinus du vecteur d’un token avec lui-même à d’autres profondeurs du flux résiduel, %1.</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Compared &amp;with</source>
        <translation>Co&amp;mparé à</translation>
    </message>
    <message>
        <source>with itself</source>
        <comment>a token, compared</comment>
        <translation>à lui-même</translation>
    </message>
    <message>
        <source>with each other</source>
        <comment>tokens, compared</comment>
        <translation>entre eux</translation>
    </message>
    <message>
        <source>Each token with itself at other depths, or all tokens with each other at one depth</source>
        <translation>Chaque token comparé à lui-même à d’autres profondeurs, ou tous les tokens comparés entre eux à une profondeur</translation>
    </message>
    <message>
        <source>At &amp;depth</source>
        <translation>À la &amp;profondeur</translation>
    </message>
    <message>
        <source>Each token beside every other at depth %1</source>
        <translation>Chaque token comparé à chaque autre à la profondeur %1</translation>
    </message>
    <message>
        <source>Cosine similarity of the vectors of different tokens at one depth of the residual stream, %1.</source>
        <translation>Similarité cosinus des vecteurs de tokens différents à une profondeur du flux résiduel, %1.</translation>
    </message>
    <message>
        <source>How alike a token stays to itself from layer to layer, and how alike tokens are to each other</source>
        <translation>À quel point un token reste semblable à lui-même de couche en couche, et à quel point les tokens se ressemblent</translation>
    </message>
</context>
<context>
    <name>regard::app::LayersStreamPage</name>
    <message>
        <source>This run holds no activations.</source>
        <translation>Cette exécution ne contient pas d’activations.</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profondeur</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Residual stream: length of each token&apos;s vector</source>
        <translation>Flux résiduel : longueur du vecteur de chaque token</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>composante</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>page of the layers: the residual stream</comment>
        <translation>Flux</translation>
    </message>
    <message>
        <source>The residual stream, and any tensor of the run as numbers</source>
        <translation>Le flux résiduel, et n’importe quel tenseur de l’exécution en nombres</translation>
    </message>
    <message>
        <source>&amp;Tensor</source>
        <translation>&amp;Tenseur</translation>
    </message>
</context>
<context>
    <name>regard::app::LayersUnitsPage</name>
    <message>
        <source>Sorted by</source>
        <translation>Tri par</translation>
    </message>
    <message>
        <source>mean of all tokens</source>
        <translation>moyenne de tous les tokens</translation>
    </message>
    <message>
        <source>Mean of |h| over the tokens</source>
        <translation>Moyenne de |h| sur les tokens</translation>
    </message>
    <message>
        <source>largest of any token</source>
        <translation>maximum de tous les tokens</translation>
    </message>
    <message>
        <source>The largest |h| of any token</source>
        <translation>Le plus grand |h| de tous les tokens</translation>
    </message>
    <message>
        <source>the chosen token</source>
        <translation>le token choisi</translation>
    </message>
    <message>
        <source>|h| of the token that is looked at</source>
        <translation>|h| du token que l’on regarde</translation>
    </message>
    <message>
        <source>number of the unit</source>
        <translation>numéro de l’unité</translation>
    </message>
    <message>
        <source>As the model has them</source>
        <translation>Telles que le modèle les a</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>the first %1</source>
        <comment>hidden units</comment>
        <translation>les %1 premières</translation>
    </message>
    <message>
        <source>all</source>
        <comment>hidden units</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>This run holds no hidden units.</source>
        <translation>Cette exécution ne contient pas d’unités cachées.</translation>
    </message>
    <message>
        <source>%1 units; a token has %2 of them above 0; %3 are silent in this sentence</source>
        <translation>%1 unités ; un token en a %2 au-dessus de 0 ; %3 sont muettes dans cette phrase</translation>
    </message>
    <message>
        <source>Unit %1, place %2: mean %3, largest %4 at “%5”, above 0 for %6 of %7 tokens</source>
        <translation>Unité %1, place %2 : moyenne %3, maximum %4 à « %5 », au-dessus de 0 pour %6 tokens sur %7</translation>
    </message>
    <message>
        <source>sorted by their mean over all tokens</source>
        <translation>triées par leur moyenne sur tous les tokens</translation>
    </message>
    <message>
        <source>sorted by the largest value of any token</source>
        <translation>triées par la plus grande valeur de tous les tokens</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>triées par %1</translation>
    </message>
    <message>
        <source>in the model&apos;s order</source>
        <translation>dans l’ordre du modèle</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>hidden unit</source>
        <translation>unité cachée</translation>
    </message>
    <message>
        <source>%1: hidden units, %2</source>
        <translation>%1 : unités cachées, %2</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>activité</translation>
    </message>
    <message>
        <source>All units in that order</source>
        <translation>Toutes les unités dans cet ordre</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>mean of |h|</source>
        <translation>moyenne de |h|</translation>
    </message>
    <message>
        <source>Hidden units of %1 of the %2 after the activation, %3.</source>
        <translation>Unités cachées de %1 (%2) après l’activation, %3.</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>Feed-forward</translation>
    </message>
    <message>
        <source>The hidden units of a feed-forward block, sorted by activity</source>
        <translation>Les unités cachées d’un bloc feed-forward, triées par activité</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>&amp;Bloc</translation>
    </message>
    <message>
        <source>sorted by their mean over the tokens computed so far</source>
        <translation>triées par leur moyenne sur les tokens calculés jusqu’ici</translation>
    </message>
</context>
<context>
    <name>regard::app::LayersView</name>
    <message>
        <source>encoder</source>
        <translation>encodeur</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>décodeur</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>layers, %1</source>
        <translation>couches, %1</translation>
    </message>
</context>
<context>
    <name>regard::app::LensGrid</name>
    <message>
        <source>Logit lens: the most probable token after each layer, at each step</source>
        <translation>Logit lens : le token le plus probable après chaque couche, à chaque étape</translation>
    </message>
</context>
<context>
    <name>regard::app::LensRun</name>
    <message>
        <source>The model that is open did not make this run. Open the right one to see the logit lens.</source>
        <translation>Le modèle ouvert n’a pas fait cette exécution. Ouvrez le bon pour voir la logit lens.</translation>
    </message>
    <message>
        <source>This run holds no logits.</source>
        <translation>Cette exécution ne contient pas de logits.</translation>
    </message>
    <message>
        <source>This run holds no activations of the decoder, so there is no logit lens.</source>
        <translation>Cette exécution ne contient pas d’activations du décodeur : il n’y a donc pas de logit lens.</translation>
    </message>
    <message>
        <source>The logit lens needs the model that made this run. Open it to see one.</source>
        <translation>La logit lens demande le modèle qui a fait cette exécution. Ouvrez-le pour la voir.</translation>
    </message>
</context>
<context>
    <name>regard::app::LessonHeads</name>
    <message>
        <source>encoder</source>
        <translation>encodeur</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>décodeur</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>croisée</translation>
    </message>
    <message>
        <source>teacher forcing</source>
        <translation>forçage par la cible</translation>
    </message>
    <message>
        <source>free running</source>
        <translation>fonctionnement libre</translation>
    </message>
    <message>
        <source>Kind of attention</source>
        <translation>Type d’attention</translation>
    </message>
    <message>
        <source>Where the attention is: among source tokens, among target tokens, or from target to source</source>
        <translation>Où est l’attention : entre tokens sources, entre tokens cibles, ou de la cible vers la source</translation>
    </message>
    <message>
        <source>Whose target tokens are the rows: the given ones, or those that the model chose</source>
        <translation>De qui viennent les tokens cibles des lignes : ceux qui sont donnés, ou ceux que le modèle a choisis</translation>
    </message>
    <message>
        <source>All heads</source>
        <translation>Toutes les têtes</translation>
    </message>
</context>
<context>
    <name>regard::app::LessonRunner</name>
    <message>
        <source>Training diverged at step %1: the loss is no longer a number. Choose a lower learning rate, then press Reset.</source>
        <translation>L’entraînement a divergé à l’étape %1 : la perte n’est plus un nombre. Choisissez un taux d’apprentissage plus faible, puis Réinitialiser.</translation>
    </message>
</context>
<context>
    <name>regard::app::LinesView</name>
    <message>
        <source>Lines</source>
        <translation>Traits</translation>
    </message>
    <message>
        <source>lines %1 L%2</source>
        <translation>traits %1 L%2</translation>
    </message>
    <message>
        <source>The layer whose heads are drawn</source>
        <translation>La couche dont les têtes sont dessinées</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>&amp;Couche</translation>
    </message>
    <message>
        <source>Bring all tokens into the height there is; without it long texts scroll</source>
        <translation>Faire tenir tous les tokens dans la hauteur disponible ; sinon les textes longs défilent</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>combinées</translation>
    </message>
    <message>
        <source>the strongest %1 of %2 lines; an exported picture has all</source>
        <translation>les %1 traits les plus forts sur %2 ; une image exportée les contient tous</translation>
    </message>
    <message>
        <source>Fi&amp;t to height</source>
        <translation>A&amp;juster à la hauteur</translation>
    </message>
    <message>
        <source>all %1 lines of this token</source>
        <translation>les %1 traits de ce token</translation>
    </message>
</context>
<context>
    <name>regard::app::LogCurves</name>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
</context>
<context>
    <name>regard::app::MainWindow</name>
    <message>
        <source>There is no text yet, so the model reads the end token alone. Type a sentence, or choose one from the Examples menu.</source>
        <translation>Il n’y a pas encore de texte : le modèle ne lit que le token de fin. Tapez une phrase ou choisissez-en une dans le menu Exemples.</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Regard</source>
        <translation>Regard</translation>
    </message>
    <message>
        <source>%1 – Regard</source>
        <translation>%1 – Regard</translation>
    </message>
    <message>
        <source>Drop the folder to open its model</source>
        <translation>Déposez le dossier pour ouvrir son modèle</translation>
    </message>
    <message>
        <source>There is no text yet, so the model reads the direction and the end token alone. Type a sentence, or choose one from the Examples menu.</source>
        <translation>Il n’y a pas encore de texte : le modèle lit seulement les tokens de sens et de fin. Tapez une phrase, ou choisissez-en une dans le menu Exemples.</translation>
    </message>
    <message>
        <source>Drop the file to show its run</source>
        <translation>Déposez le fichier pour montrer son exécution</translation>
    </message>
    <message>
        <source>Open a finished run to compare with</source>
        <translation>Ouvrir une exécution terminée à comparer</translation>
    </message>
    <message>
        <source>Trace (*.safetensors)</source>
        <translation>Trace (*.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>regard::app::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>regard::app::MasksCausalPage</name>
    <message>
        <source>The scores before the mask cannot be shown. %1</source>
        <translation>Les scores d’avant le masque ne peuvent pas être montrés. %1</translation>
    </message>
    <message>
        <source>1. Scores q · k / √dk</source>
        <translation>1. Scores q · k / √dk</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>2. Mask, added to the scores</source>
        <translation>2. Masque, ajouté aux scores</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>masque</translation>
    </message>
    <message>
        <source>3. Weights after the soft-max</source>
        <translation>3. Poids après le soft-max</translation>
    </message>
    <message>
        <source>This run has no decoder, so nothing in it needs a causal mask.</source>
        <translation>Cette exécution n’a pas de décodeur : rien n’y demande de masque causal.</translation>
    </message>
    <message>
        <source>The decoder writes from left to right: a row may not look at what comes after it. The mask adds −∞ to those scores, so that their weights are exactly 0 and the rest of the row sums to 1.</source>
        <translation>Le décodeur écrit de gauche à droite : une ligne ne peut regarder ce qui vient après elle. Le masque ajoute −∞ à ces scores : leurs poids sont ainsi exactement 0, et la somme du reste de la ligne est 1.</translation>
    </message>
    <message>
        <source>This run holds no weights of this head.</source>
        <translation>Cette exécution ne contient pas les poids de cette tête.</translation>
    </message>
    <message>
        <source>In this run the mask hides what is farther off than the window as well.</source>
        <translation>Dans cette exécution, le masque cache aussi ce qui est plus loin que la fenêtre.</translation>
    </message>
    <message>
        <source>Dotted rows are not yet computed at this moment of the run.</source>
        <translation>Les lignes pointillées ne sont pas encore calculées à ce moment de l’exécution.</translation>
    </message>
</context>
<context>
    <name>regard::app::MasksPaddingPage</name>
    <message>
        <source>Kind of attention</source>
        <translation>Type d’attention</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop running the batch</source>
        <translation>Arrêter l’exécution du lot</translation>
    </message>
    <message>
        <source>A batch can be run only with a model, and this is a finished run. Type a sentence to run the model.</source>
        <translation>Un lot ne s’exécute qu’avec un modèle, et ceci est une exécution terminée. Tapez une phrase pour exécuter le modèle.</translation>
    </message>
    <message>
        <source>Running the batch with its padding masked and not…</source>
        <translation>Exécution du lot avec son remplissage masqué, puis non masqué…</translation>
    </message>
    <message>
        <source>The batch was not run. Edit a sentence to run it.</source>
        <translation>Le lot n’a pas été exécuté. Modifiez une phrase pour qu’il le soit.</translation>
    </message>
    <message>
        <source>Sentences of a batch are filled up to one length with padding (hatched). Masked, it changes nothing. Switched off, queries look at padding as well: of %1 sentences, %2 then translate otherwise. Choose a row to see its weights.</source>
        <translation>Les phrases d’un lot sont complétées à une même longueur par du remplissage (hachuré). Masqué, il ne change rien. Sans le masque, les requêtes regardent aussi le remplissage : sur %1 phrases, %2 se traduisent alors autrement. Choisissez une ligne pour voir ses poids.</translation>
    </message>
    <message>
        <source>≠ translates otherwise unmasked</source>
        <translation>≠ se traduit autrement sans masque</translation>
    </message>
    <message>
        <source>Sentence %1, %2: on padding falls %3 of the attention with the mask, %4 without it. The mean of all heads of this kind without it: %5.</source>
        <translation>Phrase %1, %2 : part de l’attention qui tombe sur le remplissage : %3 avec le masque, %4 sans lui. Moyenne de toutes les têtes de ce type sans lui : %5.</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>unmasked</source>
        <translation>sans masque</translation>
    </message>
    <message>
        <source>Padding masked</source>
        <translation>Remplissage masqué</translation>
    </message>
    <message>
        <source>Padding not masked</source>
        <translation>Remplissage non masqué</translation>
    </message>
    <message>
        <source>the mask makes the score %1 to −∞, so the weight is 0</source>
        <translation>le masque fait du score %1 un −∞ : le poids est donc 0</translation>
    </message>
    <message>
        <source>exp(%1 − %2) ÷ %3 = %4</source>
        <comment>score, largest score, sum of the row, weight</comment>
        <translation>exp(%1 − %2) ÷ %3 = %4</translation>
    </message>
    <message>
        <source>“%1” looks at “%2”. Masked: %3. Not masked: %4.</source>
        <translation>« %1 » regarde « %2 ». Avec masque : %3. Sans masque : %4.</translation>
    </message>
</context>
<context>
    <name>regard::app::MasksView</name>
    <message>
        <source>Causal mask</source>
        <translation>Masque causal</translation>
    </message>
    <message>
        <source>Padding mask</source>
        <translation>Masque de remplissage</translation>
    </message>
    <message>
        <source>Which mask</source>
        <translation>Quel masque</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
</context>
<context>
    <name>regard::app::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>of a message that was cut</comment>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <comment>of a message that is cut</comment>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>regard::app::NormComparison</name>
    <message>
        <source>Batch size</source>
        <translation>Taille du lot</translation>
    </message>
    <message>
        <source>Batch &amp;size</source>
        <translation>Taille du lo&amp;t</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> sur %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>composante</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>The batch before the norm: x = stream + output</source>
        <translation>Le lot avant la normalisation : x = flux + sortie</translation>
    </message>
    <message>
        <source>Layer norm: each row by its own mean</source>
        <translation>Normalisation de couche : chaque ligne selon sa propre moyenne</translation>
    </message>
    <message>
        <source>Batch norm: each column by its own mean</source>
        <translation>Normalisation par lot : chaque colonne selon sa propre moyenne</translation>
    </message>
    <message>
        <source>Mean over the %1 features of each token. Variance of the tokens: %2.</source>
        <translation>Moyenne sur les %1 composantes de chaque token. Variance des tokens : %2.</translation>
    </message>
    <message>
        <source>Mean over the %1 tokens of each feature. Variance of the features: %2.</source>
        <translation>Moyenne sur les %1 tokens de chaque composante. Variance des composantes : %2.</translation>
    </message>
    <message>
        <source>A batch of 1: every feature is its own mean, its variance is 0, and batch norm makes 0 of every value. Layer norm does not see the batch: its result stays as it was.</source>
        <translation>Un lot de 1 : chaque composante est sa propre moyenne, sa variance est 0, et la normalisation par lot fait de chaque valeur un 0. La normalisation de couche ne voit pas le lot : son résultat reste ce qu’il était.</translation>
    </message>
    <message>
        <source>Layer norm gives a token the same numbers in a batch of any size. What batch norm gives it depends on the tokens beside it: change the size and look.</source>
        <translation>La normalisation de couche donne à un token les mêmes nombres dans un lot de n’importe quelle taille. Ce que lui donne la normalisation par lot dépend des tokens à côté de lui : changez la taille et regardez.</translation>
    </message>
</context>
<context>
    <name>regard::app::NumberFigures</name>
    <message>
        <source>What is added up</source>
        <translation>Ce qui est additionné</translation>
    </message>
    <message>
        <source>left factor</source>
        <translation>facteur gauche</translation>
    </message>
    <message>
        <source>right factor</source>
        <translation>facteur droit</translation>
    </message>
    <message>
        <source>the whole vector</source>
        <translation>le vecteur entier</translation>
    </message>
</context>
<context>
    <name>regard::app::NumberSheet</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>How this number came about can only be shown with the model whose run it is.</source>
        <translation>Seul le modèle qui a fait l’exécution permet de montrer d’où vient ce nombre.</translation>
    </message>
    <message>
        <source>Esc, or a second click, lets this number go.</source>
        <translation>Échap, ou un second clic, libère ce nombre.</translation>
    </message>
</context>
<context>
    <name>regard::app::OutputView</name>
    <message>
        <source>The decoding step whose output is shown; a click on a token chooses it too</source>
        <translation>L’étape de décodage dont la sortie est montrée ; un clic sur un token la choisit aussi</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <comment>of decoding</comment>
        <translation>&amp;Étape</translation>
    </message>
    <message>
        <source>How many of the most probable tokens are shown</source>
        <translation>Combien des tokens les plus probables sont montrés</translation>
    </message>
    <message>
        <source>To&amp;kens</source>
        <translation>To&amp;kens</translation>
    </message>
    <message>
        <source>Logits are divided by the temperature before the soft-max: below 1 it is sharper, above 1 flatter. The run itself used 1</source>
        <translation>Les logits sont divisés par la température avant le soft-max : au-dessous de 1 il est plus tranché, au-dessus de 1 plus plat. L’exécution elle-même s’est servie de 1</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>Te&amp;mpérature</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>the temperature</comment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back to 1, the temperature of the run</source>
        <translation>Retour à 1, la température de l’exécution</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>output of step %1</source>
        <translation>sortie de l’étape %1</translation>
    </message>
    <message>
        <source>Logit lens: what the output layer would say after each layer; bold: the run&apos;s token</source>
        <translation>Logit lens : ce que dirait la couche de sortie après chaque couche ; en gras : le token de l’exécution</translation>
    </message>
    <message>
        <source>Computing the logit lens…</source>
        <translation>Calcul de la logit lens…</translation>
    </message>
</context>
<context>
    <name>regard::app::PositionTableBar</name>
    <message>
        <source>this sentence</source>
        <translation>cette phrase</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>%1 premières</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a table of any size</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>The positions of this sentence, the first of all that the model has, or a table of any length and width</source>
        <translation>Les positions de cette phrase, les premières de toutes celles du modèle, ou une table de longueur et de largeur quelconques</translation>
    </message>
    <message>
        <source>Which positions</source>
        <translation>Quelles positions</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>own sizes</source>
        <translation>tailles au choix</translation>
    </message>
    <message>
        <source>4 dimensions</source>
        <translation>4 dimensions</translation>
    </message>
    <message>
        <source>The first positions at 4 dimensions, in halves</source>
        <translation>Les premières positions à 4 dimensions, par moitiés</translation>
    </message>
    <message>
        <source>20 × 512, in halves</source>
        <translation>20 × 512, par moitiés</translation>
    </message>
    <message>
        <source>20 words of 512 dimensions, sines left and cosines right, as a well-known guide draws it</source>
        <translation>20 mots de 512 dimensions, sinus à gauche et cosinus à droite, comme les dessine un guide bien connu</translation>
    </message>
    <message>
        <source>50 × 128, alternating</source>
        <translation>50 × 128, en alternance</translation>
    </message>
    <message>
        <source>50 positions of 128 dimensions, sines and cosines alternating</source>
        <translation>50 positions de 128 dimensions, sinus et cosinus en alternance</translation>
    </message>
    <message>
        <source>beyond the longest text</source>
        <translation>au-delà du plus long texte</translation>
    </message>
    <message>
        <source>The model&apos;s own width and order, twice as long as any text it takes</source>
        <translation>La largeur et l’ordre propres au modèle, sur deux fois la longueur du plus long texte qu’il accepte</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Pairs of a sine and a cosine: an even number</source>
        <translation>Paires d’un sinus et d’un cosinus : un nombre pair</translation>
    </message>
    <message>
        <source>Order of sines and cosines</source>
        <translation>Ordre des sinus et des cosinus</translation>
    </message>
    <message>
        <source>Sine and cosine of a pair side by side, as the paper has it, or all sines before all cosines; the values are the same</source>
        <translation>Sinus et cosinus d’une paire côte à côte, comme dans l’article, ou tous les sinus avant tous les cosinus ; les valeurs sont les mêmes</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>&amp;Positions</translation>
    </message>
    <message>
        <source>&amp;Dimensions</source>
        <translation>&amp;Dimensions</translation>
    </message>
</context>
<context>
    <name>regard::app::PositionsEncodingPage</name>
    <message>
        <source>Numbers of dimensions, at most 8; or click a column of the map</source>
        <translation>Numéros de dimensions, 8 au plus ; ou cliquez une colonne de la carte</translation>
    </message>
    <message>
        <source>Curves of dimensions</source>
        <translation>Courbes de dimensions</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>dimension</translation>
    </message>
    <message>
        <source>Positional encoding, %1</source>
        <translation>Encodage des positions, %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>Positional encoding, %1, chosen dimensions</source>
        <translation>Encodage des positions, %1, dimensions choisies</translation>
    </message>
    <message>
        <source>dimension %1</source>
        <translation>dimension %1</translation>
    </message>
</context>
<context>
    <name>regard::app::PositionsModelPage</name>
    <message>
        <source>as trained</source>
        <translation>comme à l’entraînement</translation>
    </message>
    <message>
        <source>off</source>
        <comment>positions</comment>
        <translation>désactivées</translation>
    </message>
    <message>
        <source>shifted</source>
        <translation>décalées</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>mélangées</translation>
    </message>
    <message>
        <source>Positions of the running model</source>
        <translation>Positions du modèle en cours d’exécution</translation>
    </message>
    <message>
        <source>Off: nothing is added to the embeddings. Shifted: token i gets the position of i + k. Shuffled: every token gets the position of another</source>
        <translation>Désactivées : rien n’est ajouté aux plongements. Décalées : le token i reçoit la position de i + k. Mélangées : chaque token reçoit la position d’un autre</translation>
    </message>
    <message>
        <source>both stacks</source>
        <translation>les deux piles</translation>
    </message>
    <message>
        <source>Stack whose positions change</source>
        <translation>Pile dont les positions changent</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <comment>shifted by a number</comment>
        <translation>&amp;de</translation>
    </message>
    <message>
        <source>&amp;seed</source>
        <translation>&amp;graine</translation>
    </message>
    <message>
        <source>in</source>
        <comment>before the name of a stack</comment>
        <translation>dans</translation>
    </message>
    <message>
        <source>This is a finished run, without its model: its positions cannot be changed. Type a sentence to run the model.</source>
        <translation>Cette exécution est terminée et sans son modèle : ses positions ne peuvent pas être changées. Tapez une phrase pour exécuter le modèle.</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>Aucun modèle n’est ouvert.</translation>
    </message>
    <message>
        <source>This model adds sinusoidal positions, sines and cosines %1, to embeddings multiplied by √d = %2. They are computed, not learned; it takes texts of up to %3 tokens.</source>
        <translation>Ce modèle ajoute des positions sinusoïdales, sinus et cosinus %1, aux plongements multipliés par √d = %2. Elles sont calculées, et non apprises ; il accepte des textes de %3 tokens au plus.</translation>
    </message>
    <message>
        <source>Positions are as trained. Switch them off, shift or shuffle them, and see here what translation and attention become.</source>
        <translation>Les positions sont comme à l’entraînement. Désactivez-les, décalez-les ou mélangez-les, et voyez ici ce que deviennent la traduction et l’attention.</translation>
    </message>
    <message>
        <source>Running the model as trained beside it…</source>
        <translation>Exécution du modèle tel qu’entraîné à côté…</translation>
    </message>
    <message>
        <source>The translation is given, so its words stay. Below them: the change of their probability.</source>
        <translation>La traduction est imposée, ses mots restent donc. Au-dessous : la variation de leur probabilité.</translation>
    </message>
    <message>
        <source>The same words as with the model as trained. Below them: the change of their probability.</source>
        <translation>Les mêmes mots qu’avec le modèle tel qu’entraîné. Au-dessous : la variation de leur probabilité.</translation>
    </message>
    <message>
        <source>Words that differ from those of the model as trained (≠): %1. Below equal words: the change of their probability.</source>
        <translation>Mots qui diffèrent de ceux du modèle tel qu’entraîné (≠) : %1. Sous les mots égaux : la variation de leur probabilité.</translation>
    </message>
    <message>
        <source>%1, as trained</source>
        <translation>%1, comme à l’entraînement</translation>
    </message>
</context>
<context>
    <name>regard::app::PositionsRotationPage</name>
    <message>
        <source>Position i</source>
        <translation>Position i</translation>
    </message>
    <message>
        <source>Offset δ</source>
        <translation>Décalage δ</translation>
    </message>
    <message>
        <source>How many positions further on; may be negative</source>
        <translation>De combien de positions on avance ; peut être négatif</translation>
    </message>
    <message>
        <source>Position &amp;i</source>
        <translation>Position &amp;i</translation>
    </message>
    <message>
        <source>&amp;Offset δ</source>
        <translation>&amp;Décalage δ</translation>
    </message>
    <message>
        <source>An odd number of dimensions makes no pairs.</source>
        <translation>Un nombre impair de dimensions ne forme pas de paires.</translation>
    </message>
    <message>
        <source>The positions of this run are not those of the model, and no one rotation leads from one to another: the largest error is %1, in dimension %2.</source>
        <translation>Les positions de cette exécution ne sont pas celles du modèle, et aucune rotation unique ne mène de l’une à l’autre : la plus grande erreur est %1, dans la dimension %2.</translation>
    </message>
    <message>
        <source>These positions are no sinusoids, and the rotation of sinusoids does not lead from one to another: the largest error is %1, in dimension %2.</source>
        <translation>Ces positions ne sont pas des sinusoïdes, et la rotation des sinusoïdes ne mène pas de l’une à l’autre : la plus grande erreur est %1, dans la dimension %2.</translation>
    </message>
    <message>
        <source>Every pair is turned by its own angle, δ / 10000^(2j/d), whatever i is. The largest error between the turned vector and the table&apos;s own is %1, in dimension %2.</source>
        <translation>Chaque paire est tournée de son propre angle, δ / 10000^(2j/d), quel que soit i. La plus grande erreur entre le vecteur tourné et celui de la table est %1, dans la dimension %2.</translation>
    </message>
    <message>
        <source>pair %1</source>
        <translation>paire %1</translation>
    </message>
    <message>
        <source>pair %1: dimensions %2 and %3
turned by %4 rad
%5: (%6, %7)
%8: (%9, %10)</source>
        <translation>paire %1 : dimensions %2 et %3
tournée de %4 rad
%5 : (%6 ; %7)
%8 : (%9 ; %10)</translation>
    </message>
</context>
<context>
    <name>regard::app::PositionsSimilarityPage</name>
    <message>
        <source>The dot product of two positions depends on their distance alone, and is largest, half the width, for a position with itself.</source>
        <translation>Le produit scalaire de deux positions ne dépend que de leur distance ; il est maximal, la moitié de la largeur, pour une position avec elle-même.</translation>
    </message>
    <message>
        <source>The dot product of every position with every other.</source>
        <translation>Le produit scalaire de chaque position avec chaque autre.</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2.</source>
        <translation>Les %1 premières sur %2 sont montrées.</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>Dot products of positions, %1</source>
        <translation>Produits scalaires des positions, %1</translation>
    </message>
    <message>
        <source>p(i) · p(j)</source>
        <translation>p(i) · p(j)</translation>
    </message>
    <message>
        <source>Dot product of position %1 with every position</source>
        <translation>Produit scalaire de la position %1 avec chaque position</translation>
    </message>
</context>
<context>
    <name>regard::app::PositionsView</name>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>Longueurs d’onde</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>In the model</source>
        <translation>Dans le modèle</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Positions, wavelengths</source>
        <translation>Positions, longueurs d’onde</translation>
    </message>
    <message>
        <source>Positions, similarity</source>
        <translation>Positions, similarité</translation>
    </message>
    <message>
        <source>Positions, rotation</source>
        <translation>Positions, rotation</translation>
    </message>
    <message>
        <source>Positions in the model</source>
        <translation>Positions dans le modèle</translation>
    </message>
</context>
<context>
    <name>regard::app::PositionsWavelengthsPage</name>
    <message>
        <source>Wavelengths, %1</source>
        <translation>Longueurs d’onde, %1</translation>
    </message>
    <message>
        <source>pair</source>
        <comment>of a sine and a cosine</comment>
        <translation>paire</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>positions</translation>
    </message>
    <message>
        <source>wavelength</source>
        <translation>longueur d’onde</translation>
    </message>
    <message>
        <source>positions shown</source>
        <translation>positions montrées</translation>
    </message>
    <message>
        <source>These positions are no sines and cosines, so they have no wavelengths.</source>
        <translation>Ces positions ne sont pas des sinus et des cosinus : elles n’ont donc pas de longueurs d’onde.</translation>
    </message>
    <message>
        <source>Pair j, a sine and its cosine, repeats itself after 2π · 10000^(2j/d) positions: from %1 to %2. Of %3 pairs, %4 do not come round once within these %5 positions.</source>
        <translation>La paire j, un sinus et son cosinus, se répète après 2π · 10000^(2j/d) positions : de %1 à %2. Sur %3 paires, %4 ne font pas un tour complet en ces %5 positions.</translation>
    </message>
</context>
<context>
    <name>regard::app::ProjectionPlot</name>
    <message>
        <source>Projection of the tokens</source>
        <translation>Projection des tokens</translation>
    </message>
</context>
<context>
    <name>regard::app::ReadingBar</name>
    <message>
        <source>encoder</source>
        <translation>encodeur</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>décodeur</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>croisée</translation>
    </message>
    <message>
        <source>Kind of attention</source>
        <translation>Type d’attention</translation>
    </message>
    <message>
        <source>Where the attention is: among source tokens, among target tokens, or from target to source</source>
        <translation>Où est l’attention : entre tokens source, entre tokens cible, ou de la cible vers la source</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>Têtes</translation>
    </message>
    <message>
        <source>One head, several combined cell by cell, or the rollout through the layers</source>
        <translation>Une tête, plusieurs combinées case par case, ou le rollout à travers les couches</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>How values become colours and widths</source>
        <translation>Comment les valeurs deviennent couleurs et largeurs</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>What the last colour stands for</source>
        <translation>Ce que représente la dernière couleur</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>The pieces of a word become one: summed over keys, averaged over queries</source>
        <translation>Les morceaux d’un mot n’en font plus qu’un : somme sur les clés, moyenne sur les requêtes</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Everything about how attention is read and coloured: heads, words, special tokens, what is left out, scale and range</source>
        <translation>Tout ce qui règle la lecture et les couleurs de l’attention : têtes, mots, tokens spéciaux, ce qui est omis, échelle et plage</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy this picture and its numbers</source>
        <translation>Copier cette image et ses nombres</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save this picture as PNG, SVG or PDF</source>
        <translation>Enregistrer cette image en PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>each by itself</source>
        <comment>of heads</comment>
        <translation>chacune seule</translation>
    </message>
    <message>
        <source>Every head that this view shows, drawn by itself</source>
        <translation>Chaque tête que montre cette vue, dessinée seule</translation>
    </message>
</context>
<context>
    <name>regard::app::ReadingChips</name>
    <message>
        <source>Click to take this back</source>
        <translation>Cliquez pour annuler ceci</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Take all of this back</source>
        <translation>Annuler tout ceci</translation>
    </message>
</context>
<context>
    <name>regard::app::ReadingPanel</name>
    <message>
        <source>How attention is read</source>
        <translation>Comment l’attention est lue</translation>
    </message>
    <message>
        <source>&amp;Heads</source>
        <translation>&amp;Têtes</translation>
    </message>
    <message>
        <source>One head, several combined cell by cell, or the rollout through the layers</source>
        <translation>Une tête, plusieurs combinées case par case, ou le rollout à travers les couches</translation>
    </message>
    <message>
        <source>&amp;Chosen</source>
        <translation>&amp;Choisies</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>What the numbers are</source>
        <translation>Ce que sont les nombres</translation>
    </message>
    <message>
        <source>&amp;Merge sub-words to words</source>
        <translation>F&amp;usionner les sous-mots en mots</translation>
    </message>
    <message>
        <source>The pieces of a word become one: summed over keys, averaged over queries</source>
        <translation>Les morceaux d’un mot n’en font plus qu’un : somme sur les clés, moyenne sur les requêtes</translation>
    </message>
    <message>
        <source>&amp;Special tokens</source>
        <translation>Tokens &amp;spéciaux</translation>
    </message>
    <message>
        <source>Start, end, padding and direction tokens</source>
        <translation>Tokens de début, de fin, de remplissage et de direction</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>Éch&amp;elle</translation>
    </message>
    <message>
        <source>How values become colours and widths</source>
        <translation>Comment les valeurs deviennent couleurs et largeurs</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Plage</translation>
    </message>
    <message>
        <source>What the last colour stands for</source>
        <translation>Ce que représente la dernière couleur</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Back to one head&apos;s weights as they are, linear from 0 to 1</source>
        <translation>Retour aux poids d’une seule tête tels quels, linéaires de 0 à 1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Smaller values are not drawn</source>
        <translation>Les valeurs plus petites ne sont pas dessinées</translation>
    </message>
    <message>
        <source>Leave out &amp;below</source>
        <translation>&amp;Omettre en dessous de</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Only so many of each row&apos;s largest values are drawn</source>
        <translation>Seul ce nombre des plus grandes valeurs de chaque ligne est dessiné</translation>
    </message>
    <message>
        <source>&amp;Keep the largest</source>
        <translation>&amp;Garder les plus grandes</translation>
    </message>
</context>
<context>
    <name>regard::app::RolloutRun</name>
    <message>
        <source>Working out the attention rollout of a long text… The view comes as soon as it is there; any other way of reading stops the work.</source>
        <translation>Calcul de l’attention rollout d’un long texte… La vue vient dès qu’il est prêt ; toute autre lecture arrête le calcul.</translation>
    </message>
</context>
<context>
    <name>regard::app::RotationPlane</name>
    <message>
        <source>Pairs of dimensions, turned</source>
        <translation>Paires de dimensions, tournées</translation>
    </message>
</context>
<context>
    <name>regard::app::SaveActions</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>there is no picture yet</source>
        <translation>il n’y a pas encore d’image</translation>
    </message>
    <message>
        <source>all heads</source>
        <translation>toutes les têtes</translation>
    </message>
    <message>
        <source>Picture and numbers are on the clipboard</source>
        <translation>L’image et ses nombres sont dans le presse-papiers</translation>
    </message>
    <message>
        <source>Save all tensors of this run</source>
        <translation>Enregistrer tous les tenseurs de cette exécution</translation>
    </message>
    <message>
        <source>Trace (*.safetensors)</source>
        <translation>Trace (*.safetensors)</translation>
    </message>
    <message>
        <source>this view has no table of numbers</source>
        <translation>cette vue n’a pas de tableau de nombres</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in %1</source>
        <translation>
            <numerusform>%n fichier enregistré dans %1</numerusform>
            <numerusform>%n fichiers enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s)</source>
        <translation>
            <numerusform>Arrêté après %n fichier</numerusform>
            <numerusform>Arrêté après %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regard::app::Scrubber</name>
    <message>
        <source>Previous word</source>
        <translation>Mot précédent</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Play the run</source>
        <translation>Dérouler l’exécution</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Un pas en avant</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>Mot suivant</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>How fast the run is played: at 1 × four moments a second</source>
        <translation>À quelle vitesse l’exécution se déroule : à 1 ×, quatre moments par seconde</translation>
    </message>
    <message numerus="yes">
        <source>end of the run · %n step(s)</source>
        <translation>
            <numerusform>fin de l’exécution · %n étape</numerusform>
            <numerusform>fin de l’exécution · %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>regard::app::ScrubberTrack</name>
    <message>
        <source>Moment of the run</source>
        <translation>Moment de l’exécution</translation>
    </message>
</context>
<context>
    <name>regard::app::SentenceList</name>
    <message>
        <source>Add a sentence</source>
        <translation>Ajouter une phrase</translation>
    </message>
    <message>
        <source>A batch holds at most %1 sentences here</source>
        <translation>Un lot contient ici %1 phrases au plus</translation>
    </message>
    <message>
        <source>Take this sentence out</source>
        <translation>Retirer cette phrase</translation>
    </message>
    <message>
        <source>Sentence %1 of the batch</source>
        <translation>Phrase %1 du lot</translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation>phrase %1</translation>
    </message>
    <message>
        <source>Take sentence %1 out</source>
        <translation>Retirer la phrase %1</translation>
    </message>
</context>
<context>
    <name>regard::app::SentencePanel</name>
    <message>
        <source>Source sentence</source>
        <translation>Phrase source</translation>
    </message>
    <message>
        <source>Source tokens</source>
        <translation>Tokens source</translation>
    </message>
    <message>
        <source>Translation; type over it to force another</source>
        <translation>Traduction ; tapez par-dessus pour en imposer une autre</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de sortie</translation>
    </message>
    <message>
        <source>Time that the model took for this sentence</source>
        <translation>Temps qu’a pris le modèle pour cette phrase</translation>
    </message>
    <message>
        <source>Type a sentence</source>
        <translation>Tapez une phrase</translation>
    </message>
    <message>
        <source>The translation appears here</source>
        <translation>La traduction apparaît ici</translation>
    </message>
    <message>
        <source>Type over the translation: the decoder is then given your words, and each token shows the probability that the model lends it</source>
        <translation>Tapez par-dessus la traduction : vos mots sont alors imposés au décodeur, et chaque token montre la probabilité que le modèle lui prête</translation>
    </message>
    <message>
        <source>Decode freely</source>
        <translation>Décoder librement</translation>
    </message>
    <message>
        <source>Let the model choose its own words again</source>
        <translation>Laisser le modèle choisir à nouveau ses mots</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Back to the model</source>
        <translation>Retour au modèle</translation>
    </message>
    <message>
        <source>Run the text before again, in place of this finished run</source>
        <translation>Exécuter à nouveau le texte précédent, à la place de cette exécution terminée</translation>
    </message>
    <message>
        <source>This run holds no translation</source>
        <translation>Cette exécution ne contient pas de traduction</translation>
    </message>
</context>
<context>
    <name>regard::app::ShadedTokens</name>
    <message>
        <source>Shaded tokens</source>
        <translation>Tokens ombrés</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
</context>
<context>
    <name>regard::app::SheetBar</name>
    <message>
        <source>Colour bar</source>
        <translation>Barre de couleurs</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
</context>
<context>
    <name>regard::app::Spread</name>
    <message>
        <source>Mean and standard deviation</source>
        <translation>Moyenne et écart-type</translation>
    </message>
    <message>
        <source>%1: mean %2, variance %3, standard deviation %4</source>
        <translation>%1 : moyenne %2, variance %3, écart-type %4</translation>
    </message>
</context>
<context>
    <name>regard::app::StartPage</name>
    <message>
        <source>Open model folder…</source>
        <translation>Ouvrir un dossier de modèle…</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>Modèle intégré</translation>
    </message>
    <message>
        <source>Reading the model…</source>
        <translation>Lecture du modèle…</translation>
    </message>
    <message>
        <source>Type already: the sentence runs as soon as the model is there.</source>
        <translation>Tapez déjà : la phrase passera dès que le modèle sera là.</translation>
    </message>
    <message>
        <source>There is no model to run</source>
        <translation>Il n’y a pas de modèle</translation>
    </message>
    <message>
        <source>A model folder holds config.json, model.safetensors and tokenizer.model. You can also drop one on this window.</source>
        <translation>Un dossier de modèle contient config.json, model.safetensors et tokenizer.model. Vous pouvez aussi en déposer un sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Running the sentence…</source>
        <translation>Exécution de la phrase…</translation>
    </message>
    <message>
        <source>The model is there; a long text takes a moment. What you type meanwhile takes its place.</source>
        <translation>Le modèle est là ; un texte long prend un moment. Ce que vous tapez entre-temps prend sa place.</translation>
    </message>
</context>
<context>
    <name>regard::app::StatusLine</name>
    <message>
        <source>working…</source>
        <translation>calcul…</translation>
    </message>
    <message>
        <source>Instruction set that the model&apos;s arithmetic is using</source>
        <translation>Jeu d’instructions dont se sert l’arithmétique du modèle</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>aucun modèle</translation>
    </message>
    <message>
        <source>%1 · %2 million parameters</source>
        <translation>%1 · %2 millions de paramètres</translation>
    </message>
    <message>
        <source>key → picture: type to measure</source>
        <translation>touche → image : tapez pour mesurer</translation>
    </message>
    <message>
        <source>From the last key press to the end of the repaint that shows its result. The median and the longest time for which the interface did not answer are those of the last 100 key presses.</source>
        <translation>De la dernière frappe à la fin du dessin qui en montre le résultat. La médiane et le plus long moment où l’interface n’a pas répondu sont ceux des 100 dernières frappes.</translation>
    </message>
    <message>
        <source>key → picture %1 ms · median %2 ms · longest stall %3 ms</source>
        <translation>touche → image %1 ms · médiane %2 ms · plus long blocage %3 ms</translation>
    </message>
    <message>
        <source>%1 · %2 parameters</source>
        <translation>%1 · %2 paramètres</translation>
    </message>
    <message>
        <source>a finished run</source>
        <translation>une exécution terminée</translation>
    </message>
    <message>
        <source>a finished run of %1</source>
        <translation>une exécution terminée de %1</translation>
    </message>
</context>
<context>
    <name>regard::app::StepTable</name>
    <message>
        <source>Attention step by step</source>
        <translation>L’attention étape par étape</translation>
    </message>
    <message>
        <source>Arrow keys move from number to number, with Shift within a vector; Enter shows how it came about</source>
        <translation>Les flèches vont de nombre en nombre, avec Maj à l’intérieur d’un vecteur ; Entrée montre d’où il vient</translation>
    </message>
    <message>
        <source>Hidden: its weight is 0</source>
        <translation>Caché : son poids est 0</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>number %1: %2</source>
        <translation>nombre %1 : %2</translation>
    </message>
</context>
<context>
    <name>regard::app::StepsView</name>
    <message>
        <source>encoder</source>
        <translation>encodeur</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>décodeur</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>croisée</translation>
    </message>
    <message>
        <source>one query</source>
        <translation>une requête</translation>
    </message>
    <message>
        <source>whole sentence</source>
        <translation>toute la phrase</translation>
    </message>
    <message>
        <source>The steps of one query with its vectors, or all queries as matrices</source>
        <translation>Les étapes d’une requête avec ses vecteurs, ou toutes les requêtes en matrices</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>&amp;Couche</translation>
    </message>
    <message>
        <source>H&amp;ead</source>
        <translation>Têt&amp;e</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Requête</translation>
    </message>
    <message>
        <source>Inside a head</source>
        <translation>Dans une tête</translation>
    </message>
    <message>
        <source>inside %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>This run holds no queries, keys and values, so what a head does with them cannot be shown. Type a sentence to look inside the model&apos;s own heads.</source>
        <translation>Cette exécution ne contient ni requêtes, ni clés, ni valeurs : on ne peut pas montrer ce qu’une tête en fait. Tapez une phrase pour regarder dans les têtes du modèle lui-même.</translation>
    </message>
    <message>
        <source>Type a sentence to see what a head does with it.</source>
        <translation>Tapez une phrase pour voir ce qu’une tête en fait.</translation>
    </message>
    <message>
        <source>At this moment (%1) the head has not yet been at work for this query.</source>
        <translation>À ce moment (%1), la tête n’a pas encore travaillé pour cette requête.</translation>
    </message>
</context>
<context>
    <name>regard::app::SwitchesView</name>
    <message>
        <source>zero</source>
        <translation>zéro</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>uniforme</translation>
    </message>
    <message>
        <source>How heads are switched off</source>
        <translation>Comment les têtes sont désactivées</translation>
    </message>
    <message>
        <source>Zero: the head adds nothing. Uniform: it looks at every key alike, so what it passes on is the mean of the values</source>
        <translation>Zéro : la tête n’ajoute rien. Uniforme : elle regarde toutes les clés également, et ce qu’elle transmet est donc la moyenne des valeurs</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>Tout réactiver</translation>
    </message>
    <message>
        <source>Back to the full model</source>
        <translation>Retour au modèle complet</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>Progression de la mesure</translation>
    </message>
    <message>
        <source>Weights of heads that are off</source>
        <translation>Poids des têtes désactivées</translation>
    </message>
    <message>
        <source>Heads off</source>
        <translation>Têtes désactivées</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Measure importance</source>
        <translation>Mesurer l’importance</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Arrêter la mesure</translation>
    </message>
    <message>
        <source>Switch every head off in turn and see what that costs this translation</source>
        <translation>Désactiver chaque tête tour à tour et voir ce que cela coûte à cette traduction</translation>
    </message>
    <message numerus="yes">
        <source>All %n heads on</source>
        <translation>
            <numerusform>%n tête active</numerusform>
            <numerusform>Les %n têtes sont actives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 heads off</source>
        <translation>
            <numerusform>%n tête sur %1 désactivée</numerusform>
            <numerusform>%n têtes sur %1 désactivées</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a finished run, so nothing can be switched in it. Type a sentence to run the model.</source>
        <translation>Cette exécution est terminée : rien ne peut y être désactivé. Tapez une phrase pour exécuter le modèle.</translation>
    </message>
    <message>
        <source>The translation is that of the full model. Click a head above, the number of a layer or the name of a kind of attention to switch it off, and see here what changes.</source>
        <translation>La traduction est celle du modèle complet. Cliquez une tête ci-dessus, le numéro d’une couche ou le nom d’un type d’attention pour désactiver ce qu’il désigne, et voyez ici ce qui change.</translation>
    </message>
    <message>
        <source>Running the full model beside it…</source>
        <translation>Exécution du modèle complet à côté…</translation>
    </message>
    <message>
        <source>The translation is given, so its words stay. Below them: the change of their probability.</source>
        <translation>La traduction est imposée, ses mots restent donc. Au-dessous : la variation de leur probabilité.</translation>
    </message>
    <message>
        <source>The same words as with all heads. Below them: the change of their probability.</source>
        <translation>Les mêmes mots qu’avec toutes les têtes. Au-dessous : la variation de leur probabilité.</translation>
    </message>
    <message>
        <source>Words that differ from those of the full model (≠): %1. Below equal words: the change of their probability.</source>
        <translation>Mots qui diffèrent de ceux du modèle complet (≠) : %1. Sous les mots égaux : la variation de leur probabilité.</translation>
    </message>
    <message>
        <source>Importance is not measured for this text. It is the rise in cross-entropy of the full model&apos;s own translation when one head alone is switched off.</source>
        <translation>L’importance n’est pas mesurée pour ce texte. C’est la hausse de l’entropie croisée de la traduction propre au modèle complet quand une seule tête est désactivée.</translation>
    </message>
    <message>
        <source>This is a finished run: there is no model to run in another way</source>
        <translation>Cette exécution est terminée : il n’y a pas de modèle à exécuter autrement</translation>
    </message>
    <message>
        <source>All heads are on, but the model does not run as it was trained.</source>
        <translation>Toutes les têtes sont actives, mais le modèle n’est pas exécuté tel qu’il a été entraîné.</translation>
    </message>
</context>
<context>
    <name>regard::app::TokenBars</name>
    <message>
        <source>The most probable tokens</source>
        <translation>Les tokens les plus probables</translation>
    </message>
    <message>
        <source>“%1” · id %2</source>
        <translation>« %1 » · numéro %2</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>rang %1</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>probabilité %1</translation>
    </message>
    <message>
        <source>probability %1 at temperature 1</source>
        <translation>probabilité %1 à la température 1</translation>
    </message>
    <message>
        <source>logit %1</source>
        <translation>logit %1</translation>
    </message>
    <message>
        <source>probability not yet computed</source>
        <translation>probabilité pas encore calculée</translation>
    </message>
</context>
<context>
    <name>regard::app::TokenChips</name>
    <message>
        <source>position %1 · not chosen yet</source>
        <translation>position %1 · pas encore choisi</translation>
    </message>
</context>
<context>
    <name>regard::app::TokensFlow</name>
    <message>
        <source>Working out the attention flow: %1 of %2 tokens; press the button again to stop</source>
        <translation>Calcul du flux d’attention : %1 tokens sur %2 ; appuyez à nouveau sur le bouton pour arrêter</translation>
    </message>
    <message>
        <source>Working out the attention flow; press the button again to stop</source>
        <translation>Calcul du flux d’attention ; appuyez à nouveau sur le bouton pour arrêter</translation>
    </message>
</context>
<context>
    <name>regard::app::TokensView</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>tokens %1</source>
        <translation>tokens %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>The layer whose head shades the tokens</source>
        <translation>La couche dont la tête ombre les tokens</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>The head that shades the tokens</source>
        <translation>La tête qui ombre les tokens</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>&amp;Tête</translation>
    </message>
    <message>
        <source>attends to</source>
        <translation>regarde</translation>
    </message>
    <message>
        <source>is attended by</source>
        <translation>est regardé par</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Shade what the chosen token attends to, or what attends to it</source>
        <translation>Ombrer ce que le token choisi regarde, ou ce qui le regarde</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>Va&amp;leurs</translation>
    </message>
    <message>
        <source>Write the value under each token</source>
        <translation>Écrire la valeur sous chaque token</translation>
    </message>
    <message>
        <source>Attention flow</source>
        <translation>Flux d’attention</translation>
    </message>
    <message>
        <source>Shade the tokens by the attention flow from the one chosen query through all layers below, up to %1 tokens</source>
        <translation>Ombrer les tokens selon le flux d’attention depuis l’unique requête choisie à travers toutes les couches inférieures, jusqu’à %1 tokens</translation>
    </message>
    <message>
        <source>Choose one query to see its attention flow.</source>
        <translation>Choisissez une seule requête pour voir son flux d’attention.</translation>
    </message>
    <message>
        <source>The attention flow is worked out for at most %1 tokens; this text has %2.</source>
        <translation>Le flux d’attention se calcule pour %1 tokens au plus ; ce texte en a %2.</translation>
    </message>
    <message>
        <source>The attention flow goes from one query, and a key is chosen: choose “attends to” and one query.</source>
        <translation>Le flux d’attention part d’une requête, et une clé est choisie : choisissez « regarde » et une requête.</translation>
    </message>
    <message>
        <source>The attention flow goes from one query: choose “attends to” and one query.</source>
        <translation>Le flux d’attention part d’une requête : choisissez « regarde » et une requête.</translation>
    </message>
    <message>
        <source>The attention flow goes from one query, and %1 are chosen: choose one alone.</source>
        <translation>Le flux d’attention part d’une requête, et %1 sont choisies : n’en choisissez qu’une.</translation>
    </message>
</context>
<context>
    <name>regard::app::Tour</name>
    <message>
        <source>Guided tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Arrêter la visite</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Type a sentence, and the tour goes on with it.</source>
        <translation>Tapez une phrase, et la visite continue avec elle.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>regard::app::TrainingControls</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>Train on and on; press again to pause</source>
        <translation>Entraîner sans s’arrêter ; encore une fois pour la pause</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Étape</translation>
    </message>
    <message>
        <source>One step of the optimiser, then a pause</source>
        <translation>Une étape de l’optimiseur, puis pause</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Random weights again, from the same seed</source>
        <translation>De nouveau des poids aléatoires, de la même graine</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Regarder dedans</translation>
    </message>
    <message>
        <source>Show the model of this moment in all other views</source>
        <translation>Montrer le modèle de ce moment dans toutes les autres vues</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Both sentences are trained in every step; this one is shown</source>
        <translation>Les deux phrases sont apprises à chaque étape ; celle-ci est montrée</translation>
    </message>
    <message>
        <source>How far each step of Adam goes: too low learns slowly, too high never settles</source>
        <translation>Jusqu’où va chaque étape d’Adam : trop faible, il apprend lentement ; trop fort, il ne se stabilise jamais</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Steps a second while playing, where the machine is fast enough</source>
        <translation>Étapes par seconde en lecture, si la machine est assez rapide</translation>
    </message>
    <message>
        <source>Steps a second</source>
        <translation>Étapes par seconde</translation>
    </message>
    <message>
        <source>How much of the target&apos;s 1 is spread over the whole vocabulary (ε); 0 is one-hot</source>
        <translation>Quelle part du 1 de la cible est répartie sur tout le vocabulaire (ε) ; 0 : « one-hot »</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage des étiquettes</translation>
    </message>
    <message>
        <source>Which random weights training begins with; another seed begins anew</source>
        <translation>De quels poids aléatoires l’entraînement part ; une autre graine recommence</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>getting ready…</source>
        <translation>préparation…</translation>
    </message>
    <message>
        <source>step %1 · loss %2 nats</source>
        <translation>étape %1 · perte %2 nats</translation>
    </message>
    <message>
        <source>%1 · the end of this lesson</source>
        <translation>%1 · fin de cette leçon</translation>
    </message>
</context>
<context>
    <name>regard::app::TrainingScrubber</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Go through the moments of the training one after the other</source>
        <translation>Parcourir les moments de l’entraînement l’un après l’autre</translation>
    </message>
    <message>
        <source>Moment of the training</source>
        <translation>Moment de l’entraînement</translation>
    </message>
    <message>
        <source>The same sentence with the weights of another moment of the training</source>
        <translation>La même phrase avec les poids d’un autre moment de l’entraînement</translation>
    </message>
    <message>
        <source>Give every moment this translation, so that heads can be compared at the same cells; otherwise each moment writes its own</source>
        <translation>Donner cette traduction à chaque moment, pour comparer les têtes aux mêmes cases ; sinon chaque moment écrit la sienne</translation>
    </message>
    <message>
        <source>finished model</source>
        <translation>modèle achevé</translation>
    </message>
    <message>
        <source>loss %1 nats</source>
        <translation>perte %1 nats</translation>
    </message>
    <message>
        <source>BLEU %1</source>
        <translation>BLEU %1</translation>
    </message>
    <message>
        <source>&amp;Keep translation</source>
        <translation>&amp;Garder la traduction</translation>
    </message>
    <message>
        <source>training step %1</source>
        <translation>étape d’entraînement %1</translation>
    </message>
</context>
<context>
    <name>regard::app::TrainingView</name>
    <message>
        <source>Teacher forcing: the decoder reads the target</source>
        <translation>Forçage par la cible : le décodeur lit la cible</translation>
    </message>
    <message>
        <source>As in training: each position reads the right words before it, whatever it chose</source>
        <translation>Comme à l’entraînement : chaque position lit les bons mots qui la précèdent, quoi qu’elle ait choisi</translation>
    </message>
    <message>
        <source>Targets and predictions with teacher forcing</source>
        <translation>Cibles et prédictions avec forçage par la cible</translation>
    </message>
    <message>
        <source>Free running: the decoder reads what it chose itself</source>
        <translation>Fonctionnement libre : le décodeur lit ce qu’il a choisi lui-même</translation>
    </message>
    <message>
        <source>As in translating: a wrong word is read by all positions after it</source>
        <translation>Comme en traduction : un mot faux est lu par toutes les positions suivantes</translation>
    </message>
    <message>
        <source>Predictions when running freely</source>
        <translation>Prédictions en fonctionnement libre</translation>
    </message>
    <message>
        <source>Length of the gradient by block (logarithmic)</source>
        <translation>Longueur du gradient par bloc (logarithmique)</translation>
    </message>
    <message>
        <source>√Σ g² over the parameters of a block, of the loss that the next step lowers</source>
        <translation>√Σ g² sur les paramètres d’un bloc, de la perte que la prochaine étape abaisse</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Length of the gradient by block</source>
        <translation>Longueur du gradient par bloc</translation>
    </message>
</context>
<context>
    <name>regard::app::VariantBar</name>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Go to where this is chosen</source>
        <translation>Aller là où ceci se choisit</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>Comme à l’entraînement</translation>
    </message>
    <message>
        <source>Back to the model as it was trained</source>
        <translation>Retour au modèle tel qu’il a été entraîné</translation>
    </message>
    <message>
        <source>Not the model as trained: %1</source>
        <translation>Modèle modifié par rapport à l’entraînement : %1</translation>
    </message>
</context>
<context>
    <name>regard::app::VectorRows</name>
    <message>
        <source>Vectors</source>
        <translation>Vecteurs</translation>
    </message>
</context>
<context>
    <name>regard::app::ViewTabs</name>
    <message>
        <source>Groups of views</source>
        <translation>Groupes de vues</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
</context>
<context>
    <name>regard::app::WeightsView</name>
    <message>
        <source>Find a parameter</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>Parts of its name: cross value, feed_forward, L1</source>
        <translation>Parties de son nom : cross value, feed_forward, L1</translation>
    </message>
    <message>
        <source>Parameters of the model</source>
        <translation>Paramètres du modèle</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Shape</source>
        <comment>of a matrix</comment>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Of W_Q, W_K and W_V a head owns columns, of W_O rows</source>
        <translation>De W_Q, W_K et W_V, une tête possède des colonnes ; de W_O, des lignes</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>&amp;Tête</translation>
    </message>
    <message>
        <source>Weights</source>
        <comment>of the model: its parameters</comment>
        <translation>Poids</translation>
    </message>
    <message>
        <source>%1 parameters in %2 tensors</source>
        <translation>%1 paramètres dans %2 tenseurs</translation>
    </message>
    <message>
        <source>all heads</source>
        <translation>toutes les têtes</translation>
    </message>
    <message>
        <source>A run from a file holds no weights. Open the model that made it to see them.</source>
        <translation>Une exécution lue dans un fichier ne contient pas les poids du modèle. Ouvrez le modèle qui l’a faite pour les voir.</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modèle : %1</translation>
    </message>
    <message>
        <source>Parameter: %1</source>
        <translation>Paramètre : %1</translation>
    </message>
</context>
<context>
    <name>regard::app::WindowRun</name>
    <message>
        <source>The model run with restricted self-attention</source>
        <translation>Le modèle exécuté avec une auto-attention restreinte</translation>
    </message>
    <message>
        <source>&amp;encoder</source>
        <translation>&amp;encodeur</translation>
    </message>
    <message>
        <source>Each source token sees only its neighbours</source>
        <translation>Chaque jeton source ne voit que ses voisins</translation>
    </message>
    <message>
        <source>de&amp;coder</source>
        <translation>dé&amp;codeur</translation>
    </message>
    <message>
        <source>Each target token sees only the ones just before it; cross-attention stays as it is</source>
        <translation>Chaque jeton cible ne voit que ceux qui le précèdent de près ; l’attention croisée reste telle quelle</translation>
    </message>
    <message>
        <source>How many tokens to either side are seen</source>
        <translation>Combien de jetons sont vus de chaque côté</translation>
    </message>
    <message>
        <source>tokens either &amp;way</source>
        <translation>jetons de c&amp;haque côté</translation>
    </message>
    <message>
        <source>The size of the neighbourhood in the paper&apos;s table 1: both sides and the token</source>
        <translation>La taille du voisinage dans le tableau 1 de l’article : les deux côtés et le jeton lui-même</translation>
    </message>
    <message>
        <source>Full again</source>
        <comment>self-attention</comment>
        <translation>À nouveau complète</translation>
    </message>
    <message>
        <source>Back to self-attention over the whole text</source>
        <translation>Retour à l’auto-attention sur tout le texte</translation>
    </message>
    <message>
        <source>This is a finished run, so nothing can be changed in it. Type a sentence to run the model.</source>
        <translation>C’est une exécution terminée : rien ne peut y être changé. Tapez une phrase pour exécuter le modèle.</translation>
    </message>
    <message>
        <source>Tick a stack: its self-attention then sees only a window around each token, in every view. The model was trained without one, so what changes tells how much it relies on words further away.</source>
        <translation>Cochez une pile : son auto-attention ne voit alors qu’une fenêtre autour de chaque jeton, dans toutes les vues. Le modèle a été entraîné sans elle ; ce qui change dit donc combien il s’appuie sur des mots plus éloignés.</translation>
    </message>
    <message>
        <source>Running the model as trained beside it…</source>
        <translation>Exécution du modèle tel qu’entraîné à côté…</translation>
    </message>
    <message>
        <source>The translation is given, so its words stay. Below them: the change of their probability.</source>
        <translation>La traduction est imposée, ses mots restent donc. Au-dessous : la variation de leur probabilité.</translation>
    </message>
    <message>
        <source>The same words as with full self-attention. Below them: the change of their probability.</source>
        <translation>Les mêmes mots qu’avec l’auto-attention complète. En dessous : le changement de leur probabilité.</translation>
    </message>
    <message>
        <source>Words that differ from those of the model as trained (≠): %1. Below equal words: the change of their probability.</source>
        <translation>Mots qui diffèrent de ceux du modèle tel qu’entraîné (≠) : %1. Sous les mots égaux : la variation de leur probabilité.</translation>
    </message>
    <message>
        <source>Products of queries and keys, and of weights and values, in self-attention: %1 multiplications instead of %2.</source>
        <translation>Produits des requêtes et des clés, des poids et des valeurs, dans l’auto-attention : %1 multiplications au lieu de %2.</translation>
    </message>
</context>
<context>
    <name>regard::app::WordComparison</name>
    <message>
        <source>The two translations, word by word</source>
        <translation>Les deux traductions, mot à mot</translation>
    </message>
    <message>
        <source>%1: no word here</source>
        <translation>%1 : pas de mot ici</translation>
    </message>
    <message>
        <source>%1: “%2”, probability %3</source>
        <translation>%1 : « %2 », probabilité %3</translation>
    </message>
    <message>
        <source>Probability of the word after the words before it in its own row</source>
        <translation>Probabilité du mot après les mots qui le précèdent dans sa propre ligne</translation>
    </message>
</context>
<context>
    <name>regard::errors</name>
    <message>
        <source>cannot be opened</source>
        <translation>ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ne peut pas être écrit</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>ne peut pas être créé</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>le dossier n’existe pas</translation>
    </message>
    <message>
        <source>is not a safetensors file</source>
        <translation>n’est pas un fichier safetensors</translation>
    </message>
    <message>
        <source>holds tensors, but no trace of a run</source>
        <translation>contient des tenseurs, mais pas de trace d’une exécution</translation>
    </message>
    <message>
        <source>no such model folder, and no built-in model has this name</source>
        <translation>il n’y a pas de tel dossier de modèle, et aucun modèle intégré ne porte ce nom</translation>
    </message>
    <message>
        <source>ends early</source>
        <translation>finit trop tôt</translation>
    </message>
    <message>
        <source>data is cut off</source>
        <translation>les données sont tronquées</translation>
    </message>
    <message>
        <source>header is cut off</source>
        <translation>l’en-tête est tronqué</translation>
    </message>
    <message>
        <source>file is too short for a safetensors header</source>
        <translation>le fichier est trop court pour un en-tête safetensors</translation>
    </message>
    <message>
        <source>header is not JSON</source>
        <translation>l’en-tête n’est pas du JSON</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>n’est pas du JSON</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>tensors overlap</source>
        <translation>des tenseurs se chevauchent</translation>
    </message>
    <message>
        <source>tensor is missing</source>
        <translation>un tenseur manque</translation>
    </message>
    <message>
        <source>metadata is wrong</source>
        <translation>les métadonnées sont fausses</translation>
    </message>
    <message>
        <source>metadata is incomplete</source>
        <translation>les métadonnées sont incomplètes</translation>
    </message>
    <message>
        <source>vocabulary is not the model&apos;s</source>
        <translation>le vocabulaire n’est pas celui du modèle</translation>
    </message>
    <message>
        <source>was made for a newer program</source>
        <translation>a été fait pour un programme plus récent</translation>
    </message>
    <message>
        <source>Hugging Face models of this type cannot be read yet</source>
        <translation>les modèles Hugging Face de ce type ne peuvent pas encore être lus</translation>
    </message>
    <message>
        <source>the text is too long to look at</source>
        <translation>le texte est trop long pour être regardé</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Aucun fichier ou dossier de ce nom</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission refusée</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Plus de place sur le périphérique</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Est un dossier</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>N’est pas un dossier</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Système de fichiers en lecture seule</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Nom de fichier trop long</translation>
    </message>
</context>
</TS>
