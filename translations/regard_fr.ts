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
        <source>Picture: .png, .svg or .pdf.</source>
        <translation>Image : .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>A file for every head, and the sheet, into this folder.</source>
        <translation>Un fichier par tête, et la planche, dans ce dossier.</translation>
    </message>
    <message>
        <source>Of --all: png, svg or pdf.</source>
        <translation>Pour --all : png, svg ou pdf.</translation>
    </message>
    <message>
        <source>Resolution of PNG.</source>
        <translation>Résolution du PNG.</translation>
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
        <source>Draws attention weights into a file.</source>
        <translation>Dessine des poids d’attention dans un fichier.</translation>
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
        <source>Either --all or --layer and --head, not both.</source>
        <translation>Soit --all, soit --layer et --head, mais pas les deux.</translation>
    </message>
    <message>
        <source>Either a text or --trace, not both.</source>
        <translation>Soit un texte, soit --trace, mais pas les deux.</translation>
    </message>
    <message>
        <source>--format is png, svg or pdf, not “%1”.</source>
        <translation>--format vaut png, svg ou pdf, et non « %1 ».</translation>
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
        <source>Language of the text; checked against the model&apos;s.</source>
        <translation>Langue du texte ; comparée à celle du modèle.</translation>
    </message>
    <message>
        <source>Language to translate to; checked likewise.</source>
        <translation>Langue vers laquelle traduire ; comparée de même.</translation>
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
        <source>Pairs to measure on along the way.</source>
        <translation>Paires sur lesquelles mesurer en chemin.</translation>
    </message>
    <message>
        <source>How many of them.</source>
        <translation>Combien d’entre elles.</translation>
    </message>
    <message>
        <source>SentencePiece vocabulary; one is trained without.</source>
        <translation>Vocabulaire SentencePiece ; sans lui, un vocabulaire est appris.</translation>
    </message>
    <message>
        <source>Model folder to start from.</source>
        <translation>Dossier du modèle dont partir.</translation>
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
        <source>Steps of rising learning rate.</source>
        <translation>Pas pendant lesquels le taux d’apprentissage monte.</translation>
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
        <source>%1 pairs (%2 left out as too long or empty), %3 target tokens; %4 parameters, %5 MB.</source>
        <translation>%1 paires (%2 laissées de côté, trop longues ou vides), %3 tokens cibles ; %4 paramètres, %5 Mo.</translation>
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
        <source>, validation loss %1</source>
        <translation>, perte de validation %1</translation>
    </message>
    <message>
        <source>, BLEU %1</source>
        <translation>, BLEU %1</translation>
    </message>
    <message>
        <source>Trains a translation model. Each line of the file is one pair: English, tab, the other language. Ctrl-C saves a checkpoint; the same command goes on from it.</source>
        <translation>Entraîne un modèle de traduction. Chaque ligne du fichier est une paire : anglais, tabulation, autre langue. Ctrl-C enregistre un point de reprise ; la même commande reprend là.</translation>
    </message>
    <message>
        <source>Stopped; the same command goes on from here.</source>
        <translation>Arrêté ; la même commande reprendra ici.</translation>
    </message>
    <message>
        <source>%1: step %2, loss %3</source>
        <translation>%1 : pas %2, perte %3</translation>
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
        <source>%1 (counted from 0): weights after mask and soft-max, rows are queries, columns keys.</source>
        <translation>%1 (comptées à partir de 0) : poids après masque et soft-max ; lignes : requêtes, colonnes : clés.</translation>
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
        <source>Weights after mask and soft-max; rows are queries (%1), columns keys (%2).</source>
        <translation>Poids après masque et soft-max ; lignes : requêtes (%1), colonnes : clés (%2).</translation>
    </message>
    <message>
        <source>Drawn in blocks of tokens: a cell has its block&apos;s largest weight.</source>
        <translation>Dessiné par blocs de tokens : une case porte le plus grand poids de son bloc.</translation>
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
    <name>regard::app::AttentionView</name>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
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
        <source>cross</source>
        <translation>croisée</translation>
    </message>
    <message>
        <source>Kind of attention</source>
        <translation>Genre d’attention</translation>
    </message>
    <message>
        <source>Where the attention is: among source tokens, among target tokens, or from target to source</source>
        <translation>Où est l’attention : entre tokens source, entre tokens cible, ou de la cible vers la source</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>&amp;Palette</translation>
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
        <source>All heads</source>
        <translation>Toutes les têtes</translation>
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
    <name>regard::app::SaveActions</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exporter l’image</translation>
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
        <source>The model translates from %1 to %2</source>
        <translation>Le modèle traduit de cette langue : %1, vers celle-ci : %2</translation>
    </message>
    <message>
        <source>No model is open yet</source>
        <translation>Aucun modèle n’est encore ouvert</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
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
</context>
</TS>
