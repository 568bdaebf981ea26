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
    <name>PositionsView</name>
    <message>
        <source>encoder</source>
        <translation>encodeur</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>décodeur</translation>
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
        <source>--palette is one of %1, not “%2”.</source>
        <translation>--palette vaut %1, et non « %2 ».</translation>
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
        <source>--view is map, heads, lines or tokens, not “%1”.</source>
        <translation>--view vaut map, heads, lines ou tokens, et non « %1 ».</translation>
    </message>
    <message>
        <source>--view heads draws all heads: leave --layer, --head and --combine out.</source>
        <translation>--view heads dessine toutes les têtes : omettez --layer, --head et --combine.</translation>
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
        <source>--token and --attended-by are for --view lines and --view tokens.</source>
        <translation>--token et --attended-by vont avec --view lines et --view tokens.</translation>
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
        <source>map or tokens (of a head or a combination), lines (of a head or layer) or heads.</source>
        <translation>map ou tokens (d’une tête ou d’une combinaison), lines (d’une tête ou d’une couche) ou heads.</translation>
    </message>
    <message>
        <source>Whose attention --view tokens sums; the one that --view lines draws.</source>
        <translation>Tokens dont --view tokens additionne l’attention ; celui que --view lines dessine.</translation>
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
        <source>Without their rows and columns; the others&apos; weights are scaled up so that rows sum again to 1</source>
        <translation>Sans leurs lignes ni leurs colonnes ; les poids des autres sont agrandis pour que la somme des lignes soit de nouveau 1</translation>
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
        <source>Open trace as A…</source>
        <translation>Ouvrir une trace comme A…</translation>
    </message>
    <message>
        <source>Compare with a finished run from a file</source>
        <translation>Comparer avec une exécution terminée, lue dans un fichier</translation>
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
        <source>How tokens are matched</source>
        <translation>Comment les tokens sont appariés</translation>
    </message>
    <message>
        <source>Which token of A is compared with which of B: the same tokens in the same order, or the same token wherever it stands</source>
        <translation>Quel token de A est comparé à quel token de B : les mêmes tokens dans le même ordre, ou le même token où qu’il se trouve</translation>
    </message>
    <message>
        <source>the same head</source>
        <translation>la même tête</translation>
    </message>
    <message>
        <source>its own head</source>
        <translation>sa propre tête</translation>
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
    <message>
        <source>No run is pinned yet. Pin the one that is shown (Ctrl+P), then change the sentence, the head, the model or a setting: both runs stand here side by side, with what the second has more or less than the first. A run from a file can be pinned too.</source>
        <translation>Aucune exécution n’est encore épinglée. Épinglez celle qui est montrée (Ctrl+P), puis changez la phrase, la tête, le modèle ou un réglage : les deux exécutions se placent ici côte à côte, avec ce que la seconde a de plus ou de moins que la première. On peut aussi épingler une exécution lue dans un fichier.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
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
        <source>Point at a cell of the map, or at a token above, to see how that attention weight was computed. A click pins it; a second click, or Esc, lets it go.</source>
        <translation>Pointez une case de la carte, ou un token ci-dessus, pour voir comment ce poids d’attention a été calculé. Un clic l’épingle ; un second clic, ou Échap, le libère.</translation>
    </message>
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
        <source>Decoder rows may not look at later tokens</source>
        <translation>Les lignes du décodeur ne peuvent regarder les tokens suivants</translation>
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
        <source>The model&apos;s own weight in this head. The map is read otherwise: %1.</source>
        <translation>Le poids propre du modèle dans cette tête. La carte est lue autrement : %1.</translation>
    </message>
    <message>
        <source>This run holds no queries and keys, so how the weight came about cannot be shown.</source>
        <translation>Cette exécution ne contient ni requêtes ni clés : on ne peut pas montrer d’où vient le poids.</translation>
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
        <source>&amp;Tensor</source>
        <translation>&amp;Tenseur</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
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
        <source>&amp;Fit to height</source>
        <translation>&amp;Ajuster à la hauteur</translation>
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
    <name>regard::app::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>regard::app::PositionsView</name>
    <message>
        <source>Numbers of dimensions, at most 8; or click a column of the map</source>
        <translation>Numéros de dimensions, 8 au plus ; ou cliquez une colonne de la carte</translation>
    </message>
    <message>
        <source>&amp;Dimensions</source>
        <translation>&amp;Dimensions</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>This run holds no positions of the %1.</source>
        <translation>Cette exécution ne contient pas les positions (%1).</translation>
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
    <message>
        <source>this sentence</source>
        <translation>cette phrase</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>%1 premières</translation>
    </message>
    <message>
        <source>The positions of this sentence, or the first of all that the model has</source>
        <translation>Les positions de cette phrase, ou les premières de toutes celles du modèle</translation>
    </message>
    <message>
        <source>what the %1 adds to each token&apos;s embedding</source>
        <translation>ce que la pile (%1) ajoute au plongement de chaque token</translation>
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
</context>
<context>
    <name>regard::app::TokensFlow</name>
    <message>
        <source>attention flow</source>
        <translation>flux d’attention</translation>
    </message>
    <message>
        <source>attention flow: the largest flow from the query through all layers below to each input token, the heads of a layer averaged, the residual added (Abnar and Zuidema 2020)</source>
        <translation>flux d’attention : le plus grand flux de la requête vers chaque token d’entrée à travers toutes les couches inférieures, les têtes d’une couche étant moyennées et le résidu ajouté (Abnar et Zuidema 2020)</translation>
    </message>
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
        <source>Attention flow from “%1” at L%2</source>
        <translation>Flux d’attention depuis « %1 » à L%2</translation>
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
</TS>
