<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CommandText</name>
    <message>
        <source>Pairs are English and another language: one of --from and --to is en.</source>
        <translation>句对由英语和另一种语言组成：--from 和 --to 之一须为 en。</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>需要一段文本。</translation>
    </message>
    <message>
        <source>More than one text: put it in quotation marks.</source>
        <translation>给出了多段文本：请用引号括起来。</translation>
    </message>
</context>
<context>
    <name>regard</name>
    <message>
        <source>Hypotheses kept at every step; 1 is greedy decoding.</source>
        <translation>每步保留的假设数；1 为贪心解码。</translation>
    </message>
    <message>
        <source>Scores are log probabilities over ((5 + length) / 6)^A.</source>
        <translation>得分为对数概率除以 ((5 + 长度) / 6)^A。</translation>
    </message>
    <message>
        <source>Which of the best of --beam, counted from 0.</source>
        <translation>--beam 找到的最佳假设中的哪一个，从 0 开始数。</translation>
    </message>
    <message>
        <source>--beam searches for a translation, and here one is given: leave one out.</source>
        <translation>--beam 搜索译文，而这里已给定译文：请去掉其一。</translation>
    </message>
    <message>
        <source>--beam %1 finds hypotheses 0 to %2, so there is no --hypothesis %3.</source>
        <translation>--beam %1 找到假设 0 到 %2，因此没有 --hypothesis %3。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>(A text that begins with “-” goes behind “--”.)</source>
        <translation>（以“-”开头的文本请放在“--”之后。）</translation>
    </message>
    <message>
        <source>%1: there is no option “%2”.</source>
        <translation>%1：没有选项“%2”。</translation>
    </message>
    <message>
        <source>%1: “%2” is true or false.</source>
        <translation>%1：“%2”为 true 或 false。</translation>
    </message>
    <message>
        <source>%1: “%2” takes a value.</source>
        <translation>%1：“%2”需要一个值。</translation>
    </message>
    <message>
        <source>%1: “%2” takes one value, no list.</source>
        <translation>%1：“%2”需要一个值，而不是列表。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 需要 %2 到 %3 之间的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 需要 %2 到 %3 之间的数，而不是“%4”。</translation>
    </message>
    <message>
        <source>--%1 takes token ids with commas between them, as in 5,8,2; “%2” is none.</source>
        <translation>--%1 需要以逗号分隔的词元编号，例如 5,8,2；“%2”不是。</translation>
    </message>
    <message>
        <source>translate a text, or lines from standard input</source>
        <translation>翻译一段文本，或标准输入的各行</translation>
    </message>
    <message>
        <source>draw attention into a PNG, SVG or PDF file</source>
        <translation>把注意力画成 PNG、SVG 或 PDF 文件</translation>
    </message>
    <message>
        <source>save all tensors of a run as a safetensors file</source>
        <translation>把一次运行的全部张量保存为 safetensors 文件</translation>
    </message>
    <message>
        <source>measure a model on sentence pairs: BLEU, chrF, speed</source>
        <translation>用句对测量模型：BLEU、chrF、速度</translation>
    </message>
    <message>
        <source>describe the program, a model or a file</source>
        <translation>描述程序、模型或文件</translation>
    </message>
    <message>
        <source>train a model on sentence pairs</source>
        <translation>用句对训练模型</translation>
    </message>
    <message>
        <source>Opens the window; with a command, works without one.</source>
        <translation>打开窗口；带命令时无需窗口即可工作。</translation>
    </message>
    <message>
        <source>“regard COMMAND --help” says more about each.</source>
        <translation>“regard 命令 --help”给出各命令的详细说明。</translation>
    </message>
    <message>
        <source>Built-in model or model folder.</source>
        <translation>内置模型或模型文件夹。</translation>
    </message>
    <message>
        <source>What the window begins with.</source>
        <translation>窗口开始时显示的文本。</translation>
    </message>
    <message>
        <source>Forget layout and settings.</source>
        <translation>忘记布局和设置。</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有名为“%1”的命令。</translation>
    </message>
    <message>
        <source>The window needs a display, and there is none here (DISPLAY and WAYLAND_DISPLAY are empty). The commands work without one: see regard --help.</source>
        <translation>窗口需要显示器，而这里没有（DISPLAY 和 WAYLAND_DISPLAY 均为空）。各命令无需显示器也能工作：见 regard --help。</translation>
    </message>
    <message>
        <source>“%1 --help” shows how it is used.</source>
        <translation>“%1 --help”说明用法。</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>SentencePiece, %1 pieces</source>
        <translation>SentencePiece，%1 个子词</translation>
    </message>
    <message>
        <source>Describes the program, a model (built-in name or folder), a saved trace or any safetensors file, or says what is wrong with it.</source>
        <translation>描述程序、模型（内置名称或文件夹）、已保存的运行记录或任意 safetensors 文件，或说明其中的问题。</translation>
    </message>
    <message>
        <source>One model or file at a time.</source>
        <translation>一次只能给出一个模型或文件。</translation>
    </message>
    <message>
        <source>encoder, decoder or cross.</source>
        <translation>encoder、decoder 或 cross。</translation>
    </message>
    <message>
        <source>Layer, counted from 0; without it all heads as a sheet.</source>
        <translation>层，从 0 开始数；不给则画出所有头的总览。</translation>
    </message>
    <message>
        <source>Head, counted from 0.</source>
        <translation>头，从 0 开始数。</translation>
    </message>
    <message>
        <source>A file for every head, and the sheet, into this folder.</source>
        <translation>每个头一个文件，连同总览，写入此文件夹。</translation>
    </message>
    <message>
        <source>Colours of the weights.</source>
        <translation>权重的配色。</translation>
    </message>
    <message>
        <source>Read this translation instead of decoding one.</source>
        <translation>读入这个译文，而不是解码出译文。</translation>
    </message>
    <message>
        <source>Draw this saved run instead of a text.</source>
        <translation>画这个已保存的运行记录，而不是一段文本。</translation>
    </message>
    <message>
        <source>--attention is encoder, decoder or cross, not “%1”.</source>
        <translation>--attention 须为 encoder、decoder 或 cross，而不是“%1”。</translation>
    </message>
    <message>
        <source>Where to? Either -o FILE for one picture or --all FOLDER for all of them.</source>
        <translation>写到哪里？单张图片用 -o 文件，全部图片用 --all 文件夹。</translation>
    </message>
    <message>
        <source>--layer and --head go together; without both, all heads are drawn.</source>
        <translation>--layer 和 --head 须一起给出；都不给则画出所有头。</translation>
    </message>
    <message>
        <source>Either a text or --trace, not both.</source>
        <translation>文本与 --trace 只能选其一。</translation>
    </message>
    <message>
        <source>--trace draws a finished run, so --%1 has no meaning beside it.</source>
        <translation>--trace 画的是已完成的运行，因此 --%1 与它一起没有意义。</translation>
    </message>
    <message>
        <source> (tokens: zh, each Chinese character one)</source>
        <translation>（词元：zh，每个汉字算一个）</translation>
    </message>
    <message>
        <source>Only the first N pairs.</source>
        <translation>只用前 N 个句对。</translation>
    </message>
    <message>
        <source>BLEU of longer and longer texts too, made of neighbouring pairs joined.</source>
        <translation>另测越来越长的文本的 BLEU，由相邻句对拼接而成。</translation>
    </message>
    <message>
        <source>Threads.</source>
        <translation>线程数。</translation>
    </message>
    <message>
        <source>Translates one side of a file of pairs (English, tab, the other language) and compares with the other: corpus BLEU and chrF2 as sacreBLEU defines them.</source>
        <translation>翻译句对文件（英语、制表符、另一种语言）的一侧并与另一侧比较：按 sacreBLEU 的定义计算语料级 BLEU 和 chrF2。</translation>
    </message>
    <message>
        <source>One file of sentence pairs is needed.</source>
        <translation>需要一个句对文件。</translation>
    </message>
    <message>
        <source>%1 sentences, %2 a second
</source>
        <translation>%1 句，每秒 %2 句
</translation>
    </message>
    <message>
        <source>Left out, because the model does not translate so: %1</source>
        <translation>略去，因为模型不这样翻译：%1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>sentence pairs</source>
        <translation>句对</translation>
    </message>
    <message>
        <source>target words linked</source>
        <translation>有链接的目标词</translation>
    </message>
    <message>
        <source>best of its layer: %1</source>
        <translation>该层最佳：%1</translation>
    </message>
    <message>
        <source>best head: %1</source>
        <translation>最佳头：%1</translation>
    </message>
    <message>
        <source>a direction&apos;s own best</source>
        <translation>某方向自己的最佳</translation>
    </message>
    <message>
        <source>Cross-attention against words aligned by hand.</source>
        <translation>交叉注意力与人工词对齐的比较。</translation>
    </message>
    <message>
        <source>What “it” becomes and looks at, on minimal pairs, English to French.</source>
        <translation>在最小对立句对上（英语到法语）“it”译成什么、看向什么。</translation>
    </message>
    <message>
        <source>With either: every head&apos;s counts, as JSON.</source>
        <translation>与二者之一合用：每个头的计数，JSON 格式。</translation>
    </message>
    <message>
        <source>--json goes with --alignments or --pronouns.</source>
        <translation>--json 须与 --alignments 或 --pronouns 合用。</translation>
    </message>
    <message>
        <source>One file at a time: sentence pairs, --alignments or --pronouns.</source>
        <translation>一次一个文件：句对、--alignments 或 --pronouns。</translation>
    </message>
    <message>
        <source>--%1 does not go with --alignments or --pronouns.</source>
        <translation>--%1 不能与 --alignments 或 --pronouns 合用。</translation>
    </message>
    <message>
        <source>up to tokens	texts	tokens each	BLEU
</source>
        <translation>词元上限	文本数	每段词元数	BLEU
</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%2 中的 %1，%3</translation>
    </message>
    <message>
        <source>%1 sentences in %2 minimal pairs
</source>
        <translation>%2 个最小对立句对中的 %1 句
</translation>
    </message>
    <message>
        <source>il or elle agrees with its antecedent: %1
</source>
        <translation>il 或 elle 与先行词一致：%1
</translation>
    </message>
    <message>
        <source>in both sentences of a pair: %1
</source>
        <translation>一对中的两句都对：%1
</translation>
    </message>
    <message>
        <source>no il, elle, ils or elles behind the conjunction: %1
</source>
        <translation>连词之后没有 il、elle、ils 或 elles：%1
</translation>
    </message>
    <message>
        <source>antecedent translated with a word that is not listed: %1

</source>
        <translation>先行词译成了未列出的词：%1

</translation>
    </message>
    <message>
        <source>Encoder: “it” looks most at</source>
        <translation>编码器：“it”看得最多的是</translation>
    </message>
    <message>
        <source>antecedent</source>
        <translation>先行词</translation>
    </message>
    <message>
        <source>other noun</source>
        <translation>另一名词</translation>
    </message>
    <message>
        <source>both of a pair</source>
        <translation>一对中两句皆是</translation>
    </message>
    <message>
        <source>at least one of all %1 heads</source>
        <translation>全部 %1 个头中至少一个</translation>
    </message>
    <message>
        <source>The best head was chosen on these very sentences, so its share flatters it; a head that always takes the same noun finds 50 %, and none in both of a pair.
</source>
        <translation>最佳头就是在这些句子上挑选的，因此其比例偏高；总看同一名词的头可得 50 %，而一对中两句皆对为零。
</translation>
    </message>
    <message>
        <source>--pronouns is measured from English to French.</source>
        <translation>--pronouns 按英语到法语测量。</translation>
    </message>
    <message>
        <source>Language of the text: fr, en, …; guessed without.</source>
        <translation>文本的语言：fr、en……；不给则猜测。</translation>
    </message>
    <message>
        <source>Language to translate to.</source>
        <translation>目标语言。</translation>
    </message>
    <message>
        <source>Either a text or --source-ids, not both.</source>
        <translation>文本与 --source-ids 只能选其一。</translation>
    </message>
    <message>
        <source>Either --target or --target-ids, not both.</source>
        <translation>--target 与 --target-ids 只能选其一。</translation>
    </message>
    <message>
        <source>Where to save the trace.</source>
        <translation>运行记录保存到哪里。</translation>
    </message>
    <message>
        <source>Token ids instead of a text, the end token last.</source>
        <translation>用词元编号代替文本，结束词元在最后。</translation>
    </message>
    <message>
        <source>Ids that the decoder reads, the start token first.</source>
        <translation>解码器读入的编号，起始词元在最前。</translation>
    </message>
    <message>
        <source>Runs the model and saves every tensor of the run.</source>
        <translation>运行模型并保存这次运行的每个张量。</translation>
    </message>
    <message>
        <source>Where to? Name the file with -o FILE.safetensors.</source>
        <translation>写到哪里？用 -o 文件名.safetensors 指定。</translation>
    </message>
    <message>
        <source>%1: %2 tensors; %3 → %4</source>
        <translation>%1：%2 个张量；%3 → %4</translation>
    </message>
    <message>
        <source>Trains a translation model. Each line of a file is one pair: English, tab, the other language. Ctrl-C saves a checkpoint; the same command goes on from it.</source>
        <translation>训练翻译模型。文件每行一个句对：英语、制表符、另一种语言。Ctrl-C 保存检查点；用同样的命令继续。</translation>
    </message>
    <message>
        <source>Stopped; the same command goes on from here.</source>
        <translation>已停止；用同样的命令可从此处继续。</translation>
    </message>
    <message>
        <source>, loss %1</source>
        <translation>，损失 %1</translation>
    </message>
    <message>
        <source>%1: step %2</source>
        <translation>%1：第 %2 步</translation>
    </message>
    <message>
        <source>The weight in --%1 is a number from 0.001 to 1000, not “%2”.</source>
        <translation>--%1 中的权重须为 0.001 到 1000 之间的数，而不是“%2”。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are no languages to translate between, like fr and en.</source>
        <translation>“%1”和“%2”不是可互译的语言，例如 fr 和 en。</translation>
    </message>
    <message>
        <source>--%1 takes a direction and a file, as in fr-en=pairs.tsv, not “%2”.</source>
        <translation>--%1 需要方向和文件，例如 fr-en=pairs.tsv，而不是“%2”。</translation>
    </message>
    <message>
        <source>loss in training</source>
        <translation>训练损失</translation>
    </message>
    <message>
        <source>loss: ⣀ in training, o validation; x BLEU (right)</source>
        <translation>损失：⣀ 训练，o 验证；x BLEU（右）</translation>
    </message>
    <message>
        <source>%1 empty (first: line %2)</source>
        <translation>%1 行为空（首行：第 %2 行）</translation>
    </message>
    <message>
        <source>%1 with too few columns (first: line %2)</source>
        <translation>%1 行列数太少（首行：第 %2 行）</translation>
    </message>
    <message>
        <source>%1 with an empty side (first: line %2)</source>
        <translation>%1 行有一侧为空（首行：第 %2 行）</translation>
    </message>
    <message>
        <source>%1 with bytes that are no UTF-8 (first: line %2)</source>
        <translation>%1 行含非 UTF-8 字节（首行：第 %2 行）</translation>
    </message>
    <message>
        <source>%1 with a NUL character (first: line %2)</source>
        <translation>%1 行含 NUL 字符（首行：第 %2 行）</translation>
    </message>
    <message>
        <source>%1 with a side that is too long (first: line %2)</source>
        <translation>%1 行有一侧太长（首行：第 %2 行）</translation>
    </message>
    <message>
        <source>%1 with more tokens than --longest (first: line %2)</source>
        <translation>%1 行词元数超过 --longest（首行：第 %2 行）</translation>
    </message>
    <message>
        <source>%1 of %2 lines left out: %3</source>
        <translation>%2 行中略去 %1 行：%3</translation>
    </message>
    <message>
        <source>step %1, epoch %2, loss %3, accuracy %4 %, rate %5, %6 tokens/s</source>
        <translation>第 %1 步，第 %2 轮，损失 %3，准确率 %4 %，学习率 %5，每秒 %6 个词元</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>，还剩 %1</translation>
    </message>
    <message>
        <source>%1: validation loss %2, BLEU %3</source>
        <translation>%1：验证损失 %2，BLEU %3</translation>
    </message>
    <message>
        <source>%1: %2 pairs of %3</source>
        <translation>%1：%3 中的 %2 个句对</translation>
    </message>
    <message>
        <source>, %1 times an epoch</source>
        <translation>，每轮 %1 次</translation>
    </message>
    <message>
        <source>%1 examples an epoch, %2 target tokens; vocabulary of %3.</source>
        <translation>每轮 %1 个样本，%2 个目标词元；词表 %3。</translation>
    </message>
    <message>
        <source>%1 parameters, %2 MB with gradients and optimiser.</source>
        <translation>%1 个参数，连同梯度和优化器 %2 MB。</translation>
    </message>
    <message>
        <source>Resumed at step %1.</source>
        <translation>从第 %1 步继续。</translation>
    </message>
    <message>
        <source>Changed since then: %1, before %2, now %3.</source>
        <translation>此后有变：%1，之前 %2，现在 %3。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1 target tokens a second: an epoch takes %2. %3 MB of memory in use.</source>
        <translation>每秒 %1 个目标词元：一轮需 %2。使用内存 %3 MB。</translation>
    </message>
    <message>
        <source>Finished in %1, at step %2.</source>
        <translation>用时 %1 完成，第 %2 步。</translation>
    </message>
    <message>
        <source>Not saved: %1 Training goes on and tries again later.</source>
        <translation>未保存：%1 训练继续，稍后再试。</translation>
    </message>
    <message>
        <source>JSON file with any of these options, without their hyphens; those on the command line win.</source>
        <translation>含以上任意选项的 JSON 文件，选项名不带连字符；命令行优先。</translation>
    </message>
    <message>
        <source>Model folder to write; a checkpoint in it is resumed.</source>
        <translation>要写入的模型文件夹；其中若有检查点则继续训练。</translation>
    </message>
    <message>
        <source>Language to translate from.</source>
        <translation>源语言。</translation>
    </message>
    <message>
        <source>Pairs of one direction of several, as in fr-en=FILE; zh-en:3=FILE is seen three times an epoch. May stand several times.</source>
        <translation>多个方向之一的句对，例如 fr-en=文件；zh-en:3=文件 每轮看三遍。可多次给出。</translation>
    </message>
    <message>
        <source>Pairs to measure on along the way. May stand several times.</source>
        <translation>训练途中用于测量的句对。可多次给出。</translation>
    </message>
    <message>
        <source>How many of them, a direction.</source>
        <translation>每个方向用多少个。</translation>
    </message>
    <message>
        <source>Languages of a file&apos;s columns, as in de,fr; without, English and the other language, or from and to. May stand several times.</source>
        <translation>文件各列的语言，例如 de,fr；不给则为英语和另一种语言，或 from 和 to。可多次给出。</translation>
    </message>
    <message>
        <source>Name of the model.</source>
        <translation>模型名称。</translation>
    </message>
    <message>
        <source>Markdown text for the model&apos;s card.</source>
        <translation>模型说明卡的 Markdown 文本。</translation>
    </message>
    <message>
        <source>SentencePiece vocabulary; one is trained without.</source>
        <translation>SentencePiece 词表；不给则自行训练一个。</translation>
    </message>
    <message>
        <source>Model folder to start from: its weights and vocabulary.</source>
        <translation>开始训练的模型文件夹：用其权重和词表。</translation>
    </message>
    <message>
        <source>Size of the vocabulary to train.</source>
        <translation>要训练的词表大小。</translation>
    </message>
    <message>
        <source>Characters with a piece of their own; 0: all, or 0.9999 of more than 1000 different ones.</source>
        <translation>有自己子词的字符；0 为全部，字符种类超过 1000 时也可为 0.9999。</translation>
    </message>
    <message>
        <source>Leave out pairs with more tokens.</source>
        <translation>略去词元更多的句对。</translation>
    </message>
    <message>
        <source>Examples that are several pairs behind each other.</source>
        <translation>由前后相接的多个句对组成的样本。</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>最多多少个。</translation>
    </message>
    <message>
        <source>Sources whose pieces are drawn by chance.</source>
        <translation>子词随机抽取的源句。</translation>
    </message>
    <message>
        <source>The smaller, the further from the best pieces.</source>
        <translation>越小则离最佳切分越远。</translation>
    </message>
    <message>
        <source>Draw the pieces of targets too.</source>
        <translation>目标句的子词也随机抽取。</translation>
    </message>
    <message>
        <source>Pairs without the mark at their end.</source>
        <translation>句末不带标点的句对。</translation>
    </message>
    <message>
        <source>Sources that begin with a small letter.</source>
        <translation>以小写字母开头的源句。</translation>
    </message>
    <message>
        <source>Model width d.</source>
        <translation>模型宽度 d。</translation>
    </message>
    <message>
        <source>Attention heads h.</source>
        <translation>注意力头数 h。</translation>
    </message>
    <message>
        <source>Feed-forward width f.</source>
        <translation>前馈宽度 f。</translation>
    </message>
    <message>
        <source>Layers of the encoder.</source>
        <translation>编码器层数。</translation>
    </message>
    <message>
        <source>Layers of the decoder.</source>
        <translation>解码器层数。</translation>
    </message>
    <message>
        <source>Most tokens the model will read.</source>
        <translation>模型最多读入的词元数。</translation>
    </message>
    <message>
        <source>Target tokens a step.</source>
        <translation>每步的目标词元数。</translation>
    </message>
    <message>
        <source>Steps of rising learning rate; with --init 500.</source>
        <translation>学习率上升的步数；与 --init 合用时为 500。</translation>
    </message>
    <message>
        <source>Factor of the learning rate.</source>
        <translation>学习率系数。</translation>
    </message>
    <message>
        <source>The rate falls as after so many steps more; with --init 10000.</source>
        <translation>学习率按再过这么多步后的程度下降；与 --init 合用时为 10000。</translation>
    </message>
    <message>
        <source>Over so many last of --steps the rate falls to zero.</source>
        <translation>在 --steps 的最后这么多步中学习率降为零。</translation>
    </message>
    <message>
        <source>Label smoothing.</source>
        <translation>标签平滑。</translation>
    </message>
    <message>
        <source>Dropout.</source>
        <translation>Dropout。</translation>
    </message>
    <message>
        <source>Weight of the loss that draws one head of the cross-attention to aligned words.</source>
        <translation>使交叉注意力的一个头看向对齐词的损失的权重。</translation>
    </message>
    <message>
        <source>Decay of the weights&apos; moving average.</source>
        <translation>权重滑动平均的衰减。</translation>
    </message>
    <message>
        <source>Seed of everything random.</source>
        <translation>一切随机数的种子。</translation>
    </message>
    <message>
        <source>Workers.</source>
        <translation>工作线程数。</translation>
    </message>
    <message>
        <source>Stop after so many steps; 0: no limit.</source>
        <translation>到这么多步后停止；0 表示不限。</translation>
    </message>
    <message>
        <source>Stop after so many epochs; 0: no limit.</source>
        <translation>到这么多轮后停止；0 表示不限。</translation>
    </message>
    <message>
        <source>Stop after so many minutes; 0: no limit.</source>
        <translation>到这么多分钟后停止；0 表示不限。</translation>
    </message>
    <message>
        <source>Minutes between checkpoints.</source>
        <translation>检查点之间的分钟数。</translation>
    </message>
    <message>
        <source>Keep the weights of so many moments up to --steps, to look at the training later.</source>
        <translation>保存到 --steps 为止这么多个时刻的权重，以便日后观看训练过程。</translation>
    </message>
    <message>
        <source>Keep them after these steps, as in 0,10,100,1000.</source>
        <translation>在这些步之后保存，例如 0,10,100,1000。</translation>
    </message>
    <message>
        <source>--cool-down counts back from the last step: say which with --steps.</source>
        <translation>--cool-down 从最后一步往回数：请用 --steps 给出最后一步。</translation>
    </message>
    <message>
        <source>--snapshot-steps takes steps with commas between them, as in 0,10,100; “%1” is none.</source>
        <translation>--snapshot-steps 需要以逗号分隔的步数，例如 0,10,100；“%1”不是。</translation>
    </message>
    <message>
        <source>--snapshots counts up to the last step: say which with --steps.</source>
        <translation>--snapshots 数到最后一步：请用 --steps 给出最后一步。</translation>
    </message>
    <message>
        <source>Name one file of sentence pairs, or several with --corpus fr-en=FILE.</source>
        <translation>请给出一个句对文件，或用 --corpus fr-en=文件 给出多个。</translation>
    </message>
    <message>
        <source>--from and --to are for one file; --corpus names its direction itself.</source>
        <translation>--from 和 --to 用于单个文件；--corpus 自带方向。</translation>
    </message>
    <message>
        <source>Where to? Name the model folder to write with -o DIR.</source>
        <translation>写到哪里？用 -o 文件夹 指定要写入的模型文件夹。</translation>
    </message>
    <message>
        <source>--top %1 needs a --beam of %1 or more.</source>
        <translation>--top %1 需要 --beam 为 %1 或更大。</translation>
    </message>
    <message>
        <source>Print the N best, one a line after its score.</source>
        <translation>输出 N 个最佳译文，每行一个，前面是得分。</translation>
    </message>
    <message>
        <source>Tokens, probabilities and times too, as one JSON object a line.</source>
        <translation>另含词元、概率和时间，每行一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Translates the text, or each line of standard input where none is given.</source>
        <translation>翻译给出的文本；没有给出时翻译标准输入的每一行。</translation>
    </message>
    <message>
        <source>Beam search, %1 hypotheses kept at each step</source>
        <translation>束搜索，每步保留 %1 个假设</translation>
    </message>
    <message>
        <source>Columns are steps, the most probable on top. Under each token stands the score, log probability ÷ ((5 + tokens) / 6)^%1; the bar is the token&apos;s probability.</source>
        <translation>列为各步，最可能的在上。每个词元下面是得分，即对数概率 ÷ ((5 + 词元数) / 6)^%1；横条是该词元的概率。</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>源文：%1</translation>
    </message>
    <message>
        <source>Target (given): %1</source>
        <translation>译文（给定）：%1</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>译文：%1</translation>
    </message>
    <message>
        <source>Hypothesis %1 of %2 of a beam search (beam size %3), score %4</source>
        <translation>束搜索 %2 个假设中的第 %1 个（束宽 %3），得分 %4</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>%1, all layers (L) and heads (H)</source>
        <translation>%1，所有层（L）和头（H）</translation>
    </message>
    <message>
        <source>“%1” · probability %2
log probability so far %3
score %4</source>
        <translation>“%1” · 概率 %2
至此的对数概率 %3
得分 %4</translation>
    </message>
    <message>
        <source>ends here and leaves the beam</source>
        <translation>在此结束并离开束</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已掩蔽</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
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
        <translation>灰</translation>
    </message>
    <message>
        <source>blues</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>red–blue</source>
        <translation>红–蓝</translation>
    </message>
    <message>
        <source>%1 (expected %2)</source>
        <translation>%1（应为 %2）</translation>
    </message>
    <message>
        <source>%1 (found %2)</source>
        <translation>%1（实为 %2）</translation>
    </message>
    <message>
        <source>%1 (expected %2, found %3)</source>
        <translation>%1（应为 %2，实为 %3）</translation>
    </message>
    <message>
        <source>Choose a file or folder that Regard or a compatible program has written.</source>
        <translation>请选择由 Regard 或兼容程序写出的文件或文件夹。</translation>
    </message>
    <message>
        <source>Fetch or export it again; nothing else has changed.</source>
        <translation>请重新获取或导出；其他一切未变。</translation>
    </message>
    <message>
        <source>Check the name, or choose another folder.</source>
        <translation>请检查名称，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>This version of Regard cannot do that.</source>
        <translation>此版本的 Regard 不支持这个。</translation>
    </message>
    <message>
        <source>Change it and try again.</source>
        <translation>请更改后再试。</translation>
    </message>
    <message>
        <source>Check that the place exists, may be used and has room.</source>
        <translation>请检查该位置是否存在、可用并有空间。</translation>
    </message>
    <message>
        <source>“%1” is not a file of this kind: %2.</source>
        <translation>“%1”不是此类文件：%2。</translation>
    </message>
    <message>
        <source>“%1” is damaged: %2.</source>
        <translation>“%1”已损坏：%2。</translation>
    </message>
    <message>
        <source>“%1” is missing: %2.</source>
        <translation>缺少“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is not supported: %2.</source>
        <translation>不支持“%1”：%2。</translation>
    </message>
    <message>
        <source>This cannot be used – “%1”: %2.</source>
        <translation>无法使用“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written: %2.</source>
        <translation>无法读写“%1”：%2。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>That did not work: %1.</source>
        <translation>未能完成：%1。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Try a shorter text or a smaller model.</source>
        <translation>内存不足。请试用更短的文本或更小的模型。</translation>
    </message>
    <message>
        <source>Something went wrong inside Regard: %1. Change the text and it tries again.</source>
        <translation>Regard 内部出错：%1。更改文本后会再试一次。</translation>
    </message>
    <message>
        <source>The text has %1 tokens, more than the model can read: the first %2 are used.</source>
        <translation>文本有 %1 个词元，超过模型能读的数量：只用前 %2 个。</translation>
    </message>
    <message>
        <source>The text has %1 characters: the first %2 are used.</source>
        <translation>文本有 %1 个字符：只用前 %2 个。</translation>
    </message>
    <message>
        <source>The given translation has %1 tokens, more than the model can read: the first %2 are used.</source>
        <translation>给定的译文有 %1 个词元，超过模型能读的数量：只用前 %2 个。</translation>
    </message>
    <message>
        <source>The model did not end its sentence within %1 tokens; what it had is shown.</source>
        <translation>模型在 %1 个词元内没有结束句子；显示的是已有部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of the text are not in the model&apos;s vocabulary and were read as “unknown”.</source>
        <translation>
            <numerusform>文本中有 %n 个词元不在模型的词表中，被读作“未知”。</numerusform>
        </translation>
    </message>
    <message>
        <source>The model repeats itself: one phrase stands %1 times in a row in its translation.</source>
        <translation>模型在重复自己：译文中同一短语连续出现 %1 次。</translation>
    </message>
    <message>
        <source>The model began to repeat itself and was stopped after %1 tokens.</source>
        <translation>模型开始重复自己，在 %1 个词元后被停止。</translation>
    </message>
    <message>
        <source>The model is damaged: %1 of its weights are not numbers, so nothing it shows can be trusted. Fetch the model again.</source>
        <translation>模型已损坏：有 %1 个权重不是数字，因此它显示的一切都不可信。请重新获取模型。</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>reads → chooses</source>
        <translation>读入 → 选出</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>encoder self-attention</source>
        <translation>编码器自注意力</translation>
    </message>
    <message>
        <source>decoder self-attention</source>
        <translation>解码器自注意力</translation>
    </message>
    <message>
        <source>cross-attention</source>
        <translation>交叉注意力</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>d = %1</source>
        <translation>d = %1</translation>
    </message>
    <message>
        <source>Each token&apos;s vector of %1 numbers, times √d</source>
        <translation>每个词元的 %1 维向量，乘以 √d</translation>
    </message>
    <message>
        <source>+ positions</source>
        <translation>＋ 位置</translation>
    </message>
    <message>
        <source>Sines and cosines that tell where a token stands</source>
        <translation>表示词元所在位置的正弦和余弦</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>3 blocks</source>
        <translation>3 个块</translation>
    </message>
    <message>
        <source>2 blocks</source>
        <translation>2 个块</translation>
    </message>
    <message>
        <source>Layer %1: its output is the residual stream after it</source>
        <translation>第 %1 层：其输出是该层之后的残差流</translation>
    </message>
    <message>
        <source>masked self-attention</source>
        <translation>带掩码的自注意力</translation>
    </message>
    <message>
        <source>self-attention</source>
        <translation>自注意力</translation>
    </message>
    <message>
        <source>%1 heads of %2 numbers each</source>
        <translation>%1 个头，每个 %2 维</translation>
    </message>
    <message>
        <source>Queries of the decoder; keys and values of the encoder&apos;s output</source>
        <translation>查询来自解码器；键和值来自编码器的输出</translation>
    </message>
    <message>
        <source>feed-forward</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>Two linear maps with a ReLU between them; %1 numbers inside</source>
        <translation>两个线性映射，中间为 ReLU；内部 %1 维</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>One logit for each of the %1 tokens; its weights are the embedding&apos;s</source>
        <translation>%1 个词元各有一个 logit；其权重就是嵌入的权重</translation>
    </message>
    <message>
        <source>soft-max</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>Logits become probabilities: the underlines of the output tokens</source>
        <translation>logit 变为概率：即输出词元的下划线</translation>
    </message>
    <message>
        <source>“%1” · position %2 · id %3</source>
        <translation>“%1” · 位置 %2 · 编号 %3</translation>
    </message>
    <message>
        <source>unknown to the vocabulary; the model reads %1</source>
        <translation>词表中没有；模型读作 %1</translation>
    </message>
    <message>
        <source>given; probability %1</source>
        <translation>给定；概率 %1</translation>
    </message>
    <message>
        <source>chosen with probability %1</source>
        <translation>以概率 %1 选出</translation>
    </message>
    <message>
        <source>tells the model to translate from %1 to %2</source>
        <translation>告诉模型从%1译成%2</translation>
    </message>
    <message>
        <source>Having read “%1”, the decoder is given “%2”, to which it lends probability %3.</source>
        <translation>读入“%1”后，给解码器的是“%2”，解码器给它的概率是 %3。</translation>
    </message>
    <message>
        <source>Having read “%1”, the decoder chooses “%2” with probability %3.</source>
        <translation>读入“%1”后，解码器以概率 %3 选出“%2”。</translation>
    </message>
    <message>
        <source>The mask hides “%1”: when this token was chosen, it had not been read yet.</source>
        <translation>掩码遮住了“%1”：选出这个词元时还没有读到它。</translation>
    </message>
    <message>
        <source>next to nothing</source>
        <translation>几乎为零</translation>
    </message>
    <message>
        <source>In this head %1 of the attention of “%2” goes to “%3”.</source>
        <translation>在这个头中，“%2”的注意力有 %1 投向“%3”。</translation>
    </message>
    <message>
        <source>In this head %1 of its attention goes back to “%2”, which it has read.</source>
        <translation>在这个头中，它的注意力有 %1 回到它已读入的“%2”。</translation>
    </message>
    <message>
        <source>In this head %1 of its attention goes to the source token “%2”.</source>
        <translation>在这个头中，它的注意力有 %1 投向源词元“%2”。</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>cross-
entropy</source>
        <translation>交叉
熵</translation>
    </message>
    <message>
        <source>KL diver-
gence</source>
        <translation>KL
散度</translation>
    </message>
    <message>
        <source>reads →
should choose</source>
        <translation>读入 →
应选</translation>
    </message>
    <message>
        <source>should be</source>
        <translation>应为</translation>
    </message>
    <message>
        <source>writes: %1 – right</source>
        <translation>写出：%1 – 正确</translation>
    </message>
    <message>
        <source>writes: %1</source>
        <translation>写出：%1</translation>
    </message>
    <message>
        <source>Position %1 reads “%2” and should choose “%3”. </source>
        <translation>位置 %1 读入“%2”，应选“%3”。 </translation>
    </message>
    <message>
        <source>Cross-entropy −Σ q ln p = −1 · ln %1 = %2 nats. KL divergence Σ q ln(q/p) = cross-entropy − entropy of the target = %2 − 0 = %3 nats: the same, because a one-hot target has no entropy.</source>
        <translation>交叉熵 −Σ q ln p = −1 · ln %1 = %2 nat。KL 散度 Σ q ln(q/p) = 交叉熵 − 目标的熵 = %2 − 0 = %3 nat：二者相同，因为 one-hot 目标的熵为零。</translation>
    </message>
    <message>
        <source>Cross-entropy −Σ q ln p = −%1 · ln %2 + the other %3 tokens = %4 + %5 = %6 nats. KL divergence Σ q ln(q/p) = cross-entropy − entropy of the target = %6 − %7 = %8 nats.</source>
        <translation>交叉熵 −Σ q ln p = −%1 · ln %2 ＋ 其余 %3 个词元 = %4 + %5 = %6 nat。KL 散度 Σ q ln(q/p) = 交叉熵 − 目标的熵 = %6 − %7 = %8 nat。</translation>
    </message>
    <message>
        <source>The model has one vocabulary of %1 tokens for both languages: the %2 that answers are made of are shown, “other” adds up the remaining %3 (%4). Loss and divergence count all of them. It learns two sentences by heart, so its heads need not look where those of a translator would.</source>
        <translation>模型对两种语言共用 %1 个词元的词表：显示的是组成答案的 %2 个，“其他”为其余 %3 个之和（%4）。损失和散度计入全部。它背下两个句子，因此它的头不必看向翻译模型的头会看的地方。</translation>
    </message>
    <message>
        <source>encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>%1: √Σ g² over %2 parameters</source>
        <translation>%1：%2 个参数的 √Σ g²</translation>
    </message>
    <message>
        <source>all parameters</source>
        <translation>全部参数</translation>
    </message>
    <message>
        <source>√Σ g² over all %1 parameters</source>
        <translation>全部 %1 个参数的 √Σ g²</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>nats a token</source>
        <translation>每词元 nat</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Length of the gradient by block (logarithmic)</source>
        <translation>各块梯度的长度（对数）</translation>
    </message>
    <message>
        <source>Teacher forcing</source>
        <translation>教师强制</translation>
    </message>
    <message>
        <source>Free running</source>
        <translation>自由运行</translation>
    </message>
    <message>
        <source>Training of a small model, step %1, loss %2 nats a token; Adam, learning rate %3, label smoothing %4, seed %5.</source>
        <translation>小模型的训练，第 %1 步，每词元损失 %2 nat；Adam，学习率 %3，标签平滑 %4，种子 %5。</translation>
    </message>
    <message>
        <source>Anatomy</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检视</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Go to the &amp;source</source>
        <translation>转到源文(&amp;S)</translation>
    </message>
    <message>
        <source>Go to the &amp;translation</source>
        <translation>转到译文(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;wap the languages</source>
        <translation>交换语言(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Decode freely</source>
        <translation>自由解码(&amp;D)</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
    </message>
    <message>
        <source>Open a model folder</source>
        <translation>打开模型文件夹</translation>
    </message>
    <message>
        <source>&amp;Open model folder…</source>
        <translation>打开模型文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Built-in model</source>
        <translation>内置模型(&amp;B)</translation>
    </message>
    <message>
        <source>none is installed</source>
        <translation>没有安装</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>导出图片(&amp;E)…</translation>
    </message>
    <message>
        <source>Export all &amp;heads…</source>
        <translation>导出所有头(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>复制图片(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save trace…</source>
        <translation>保存运行记录(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About Regard</source>
        <translation>关于 Regard(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>正常(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Palette</source>
        <translation>配色(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>恢复布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Finished run to show: a saved trace, or one from elsewhere.</source>
        <translation>要显示的已完成运行：已保存的或来自别处的运行记录。</translation>
    </message>
    <message>
        <source>an unnamed model</source>
        <translation>未命名的模型</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not “%3”.</source>
        <translation>--%1 须为 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>--heads is layer, all or heads as in L0H1,L2H3; “%1” is none.</source>
        <translation>--heads 须为 layer、all 或如 L0H1,L2H3 的头；“%1”不是。</translation>
    </message>
    <message>
        <source>--heads says which heads --combine takes: give it too.</source>
        <translation>--heads 说明合并哪些头：请同时给出 --combine。</translation>
    </message>
    <message>
        <source>Of attention: weight, value (weight × ‖value‖) or rollout.</source>
        <translation>注意力的量：weight、value（权重 × ‖值‖）或 rollout。</translation>
    </message>
    <message>
        <source>Several heads as one map: mean or max.</source>
        <translation>把多个头合为一张图：mean 或 max。</translation>
    </message>
    <message>
        <source>That --combine takes: layer, all, or as in L0H1,L2H3.</source>
        <translation>--combine 所取的头：layer、all，或例如 L0H1,L2H3。</translation>
    </message>
    <message>
        <source>Merge sub-words to words: summed over keys, averaged over queries.</source>
        <translation>把子词合并为词：对键求和，对查询取平均。</translation>
    </message>
    <message>
        <source>Special tokens: shown, hidden or renormalised.</source>
        <translation>特殊词元：shown、hidden 或 renormalised。</translation>
    </message>
    <message>
        <source>Leave out smaller values.</source>
        <translation>略去更小的值。</translation>
    </message>
    <message>
        <source>Keep only the N largest values of each row; 0 keeps all.</source>
        <translation>每行只保留最大的 N 个值；0 表示全部保留。</translation>
    </message>
    <message>
        <source>Of colours: linear, sqrt or log.</source>
        <translation>颜色的标度：linear、sqrt 或 log。</translation>
    </message>
    <message>
        <source>The largest colour is that of: unit (1), all, layer, map or row.</source>
        <translation>颜色范围的上端取自：unit（即 1）、all、layer、map 或 row。</translation>
    </message>
    <message>
        <source>--sentences brings its own texts: no text, --trace or --target beside it.</source>
        <translation>--sentences 自带文本：不能与文本、--trace 或 --target 同时给出。</translation>
    </message>
    <message>
        <source>Either --all or one view, layer and head, not both.</source>
        <translation>--all 与单个视图、层和头只能选其一。</translation>
    </message>
    <message>
        <source>--all draws head by head; a combination is one picture: -o FILE.</source>
        <translation>--all 逐头绘制；合并只有一张图片：用 -o 文件。</translation>
    </message>
    <message>
        <source>A combination has no head of its own: leave --head out.</source>
        <translation>合并没有单独的头：请去掉 --head。</translation>
    </message>
    <message>
        <source>Of which layer? Name it with --layer.</source>
        <translation>哪一层？请用 --layer 指定。</translation>
    </message>
    <message>
        <source>Of which head? Name it with --layer and --head.</source>
        <translation>哪个头？请用 --layer 和 --head 指定。</translation>
    </message>
    <message>
        <source>Attention of which tokens? Name them with --token, counted from 0.</source>
        <translation>哪些词元的注意力？请用 --token 指定，从 0 开始数。</translation>
    </message>
    <message>
        <source>--view lines draws the lines of all tokens, or of one --token.</source>
        <translation>--view lines 画出所有词元的连线，或一个 --token 的连线。</translation>
    </message>
    <message>
        <source>--format is one of %1, not “%2”.</source>
        <translation>--format 须为 %1 之一，而不是“%2”。</translation>
    </message>
    <message>
        <source>--page is A3, A4, A5, letter or a size in millimetres such as 180x120, 20 to 5000 a side; not “%1”.</source>
        <translation>--page 须为 A3、A4、A5、letter 或以毫米计的尺寸，例如 180x120，每边 20 到 5000；而不是“%1”。</translation>
    </message>
    <message>
        <source>The tokens are keys: what attends to them.</source>
        <translation>这些词元是键：显示什么看向它们。</translation>
    </message>
    <message>
        <source>Picture: .png, .svg or .pdf; numbers: .npz, .csv or .safetensors.</source>
        <translation>图片：.png、.svg 或 .pdf；数字：.npz、.csv 或 .safetensors。</translation>
    </message>
    <message>
        <source>A text a line, after a tab a translation to read; each into the folder of -o or --all.</source>
        <translation>每行一段文本，制表符之后可接要读入的译文；各自写入 -o 或 --all 的文件夹。</translation>
    </message>
    <message>
        <source>Of files in folders: an extension that -o takes.</source>
        <translation>文件夹中文件的格式：-o 可用的扩展名。</translation>
    </message>
    <message>
        <source>Resolution of PNG; at most 160 million pixels.</source>
        <translation>PNG 的分辨率；至多 1.6 亿像素。</translation>
    </message>
    <message>
        <source>On a page: A3, A4, A5, letter, or millimetres such as 180x120.</source>
        <translation>页面大小：A3、A4、A5、letter，或以毫米计，例如 180x120。</translation>
    </message>
    <message>
        <source>Draws attention into a file, or writes its numbers.</source>
        <translation>把注意力画入文件，或写出其数字。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1 of %2 sentences failed; the others are there.</source>
        <translation>%2 个句子中有 %1 个失败；其余已写出。</translation>
    </message>
    <message>
        <source>Run without these heads: &quot;cross L2 H3&quot;, &quot;decoder L1&quot;, &quot;encoder&quot;; several times or with commas. &quot;=uniform&quot; after one makes its weights uniform instead of zero.</source>
        <translation>不用这些头运行：&quot;cross L2 H3&quot;、&quot;decoder L1&quot;、&quot;encoder&quot;；可多次给出或用逗号分隔。其后加 &quot;=uniform&quot; 则使权重均匀，而不是为零。</translation>
    </message>
    <message>
        <source>Below each pair of equal words: the change of the probability of the word after the words before it. ≠ marks words that differ.</source>
        <translation>每对相同的词下面：该词在其前面各词之后的概率变化。≠ 标出不同的词。</translation>
    </message>
    <message>
        <source>all heads</source>
        <translation>所有头</translation>
    </message>
    <message>
        <source>without</source>
        <translation>去掉后</translation>
    </message>
    <message>
        <source>Importance of a head: the rise in cross-entropy, in nats a token, of the %1 tokens that the full model translates to, when that head alone is switched off (%2). With all heads it is %3.</source>
        <translation>头的重要性：单独关闭该头（%2）时，完整模型译出的 %1 个词元的交叉熵升高多少，以每词元 nat 计。所有头都在时为 %3。</translation>
    </message>
    <message>
        <source>weights after mask and soft-max</source>
        <translation>掩码和 softmax 之后的权重</translation>
    </message>
    <message>
        <source>weights after mask and soft-max times the length of the value</source>
        <translation>掩码和 softmax 之后的权重乘以值向量的长度</translation>
    </message>
    <message>
        <source>attention rollout</source>
        <translation>注意力 rollout</translation>
    </message>
    <message>
        <source>%1 (counted from 0): %2, rows are queries, columns keys.</source>
        <translation>%1（从 0 开始数）：%2，行为查询，列为键。</translation>
    </message>
    <message>
        <source>Not the full model: without %1</source>
        <translation>并非完整模型：去掉了 %1</translation>
    </message>
    <message>
        <source>%1, as lines from queries to keys.</source>
        <translation>%1，画成从查询到键的连线。</translation>
    </message>
    <message>
        <source>%1 (counted from 0), as lines from queries to keys; heads: %2.</source>
        <translation>%1（从 0 开始数），画成从查询到键的连线；头：%2。</translation>
    </message>
    <message>
        <source>The stronger a line, the larger its value (%1); what is too faint to be seen is not drawn.</source>
        <translation>线越强，其值（%1）越大；淡得看不见的不画。</translation>
    </message>
    <message>
        <source>Only the lines of the query “%1”.</source>
        <translation>只画查询“%1”的连线。</translation>
    </message>
    <message>
        <source>Only the lines of the key “%1”.</source>
        <translation>只画键“%1”的连线。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), drawn as one image.</source>
        <translation>
            <numerusform>%n 条连线，画成一张图像。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cells: above %2 they are one image in SVG and PDF too, a pixel a cell, without loss.</source>
        <translation>共 %1 格：超过 %2 格时，在 SVG 和 PDF 中也是一张图像，每格一个像素，没有损失。</translation>
    </message>
    <message>
        <source>Above each map: %1.</source>
        <translation>每张图上方：%1。</translation>
    </message>
    <message>
        <source>Sorted by %1, smallest first; above each map: %2.</source>
        <translation>按%1排序，从小到大；每张图上方：%2。</translation>
    </message>
    <message>
        <source>Sorted by %1, largest first; above each map: %2.</source>
        <translation>按%1排序，从大到小；每张图上方：%2。</translation>
    </message>
    <message>
        <source>rows are queries (%1), columns keys (%2)</source>
        <translation>行为查询（%1），列为键（%2）</translation>
    </message>
    <message>
        <source>Weights after mask and soft-max; %1.</source>
        <translation>掩码和 softmax 之后的权重；%1。</translation>
    </message>
    <message>
        <source>Values are %1; %2.</source>
        <translation>数值为%1；%2。</translation>
    </message>
    <message>
        <source>Each map has colours of its own: %1.</source>
        <translation>每张图各有自己的颜色范围：%1。</translation>
    </message>
    <message>
        <source>%1 (counted from 0). %2: the other tokens are shaded by %3.</source>
        <translation>%1（从 0 开始数）。%2：其余词元的深浅表示%3。</translation>
    </message>
    <message>
        <source>each query&apos;s largest</source>
        <translation>每个查询的最大值</translation>
    </message>
    <message>
        <source>each head&apos;s largest</source>
        <translation>每个头的最大值</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>%1, share of the row&apos;s largest</source>
        <translation>%1，占该行最大值的比例</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Encoder, cosine of A and B</source>
        <translation>编码器，A 与 B 的余弦</translation>
    </message>
    <message>
        <source>Decoder, cosine of A and B</source>
        <translation>解码器，A 与 B 的余弦</translation>
    </message>
    <message>
        <source>A and B show different kinds of attention, which have no cells in common.</source>
        <translation>A 和 B 显示不同种类的注意力，没有共同的格。</translation>
    </message>
    <message>
        <source>There is no difference to show: one of the two has no such attention.</source>
        <translation>没有差可显示：二者之一没有这种注意力。</translation>
    </message>
    <message>
        <source>The two runs hold no vectors of tokens that could be compared layer by layer.</source>
        <translation>这两次运行没有可逐层比较的词元向量。</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a head</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>off: weights zero</source>
        <translation>关闭：权重为零</translation>
    </message>
    <message>
        <source>off: weights uniform</source>
        <translation>关闭：权重均匀</translation>
    </message>
    <message>
        <source>layer and head</source>
        <translation>层和头</translation>
    </message>
    <message>
        <source>entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>mean distance</source>
        <translation>平均距离</translation>
    </message>
    <message>
        <source>on the diagonal</source>
        <translation>在对角线上</translation>
    </message>
    <message>
        <source>to the previous token</source>
        <translation>投向前一词元</translation>
    </message>
    <message>
        <source>to the first token</source>
        <translation>投向首个词元</translation>
    </message>
    <message>
        <source>to the end token</source>
        <translation>投向结束词元</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>entropy −Σ w·log₂ w in bits: 0 bit looks at one key only, higher looks at many</source>
        <translation>熵 −Σ w·log₂ w，以比特计：0 比特只看一个键，越高看得越多</translation>
    </message>
    <message>
        <source>mean distance Σ w·|query − key| in tokens</source>
        <translation>平均距离 Σ w·|查询 − 键|，以词元计</translation>
    </message>
    <message>
        <source>weight of the key at the query&apos;s own position</source>
        <translation>查询自身位置上的键的权重</translation>
    </message>
    <message>
        <source>weight of the key one position before the query</source>
        <translation>查询前一位置上的键的权重</translation>
    </message>
    <message>
        <source>weight of the first key</source>
        <translation>首个键的权重</translation>
    </message>
    <message>
        <source>weight of the end token</source>
        <translation>结束词元的权重</translation>
    </message>
    <message>
        <source>share of the attention that gives the head its type; entropy where no key does</source>
        <translation>决定头的类型的那部分注意力所占比例；没有键决定类型时为熵</translation>
    </message>
    <message>
        <source>previous token</source>
        <translation>前一词元</translation>
    </message>
    <message>
        <source>same position</source>
        <translation>同一位置</translation>
    </message>
    <message>
        <source>next token</source>
        <translation>后一词元</translation>
    </message>
    <message>
        <source>first token</source>
        <translation>首个词元</translation>
    </message>
    <message>
        <source>end token</source>
        <translation>结束词元</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>分散</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>没有数字</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 比特</translation>
    </message>
    <message>
        <source>share of the layer&apos;s largest value</source>
        <translation>占该层最大值的比例</translation>
    </message>
    <message>
        <source>share of the row&apos;s largest value</source>
        <translation>占该行最大值的比例</translation>
    </message>
    <message>
        <source>share of the map&apos;s largest value</source>
        <translation>占该图最大值的比例</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>largest %1 %2</source>
        <comment>of a row</comment>
        <translation>最大%1 %2</translation>
    </message>
    <message>
        <source>mean %1 %2</source>
        <comment>of a column</comment>
        <translation>平均%1 %2</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1，已略去</translation>
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
        <translation>黄–绿–蓝</translation>
    </message>
    <message>
        <source>purples</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>purple–orange</source>
        <translation>紫–橙</translation>
    </message>
    <message>
        <source>teal–brown</source>
        <translation>青–棕</translation>
    </message>
    <message>
        <source>the colours reach to this map&apos;s largest value, as such values have no bound</source>
        <translation>颜色到此图的最大值为止，因为这种值没有上限</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>attention rollout: the heads of each layer averaged, the residual added, layers multiplied (Abnar and Zuidema 2020)</source>
        <translation>注意力 rollout：每层的头取平均，加上残差，各层相乘 (Abnar and Zuidema 2020)</translation>
    </message>
    <message>
        <source>each weight times the length of the key&apos;s value vector (Kobayashi et al. 2020)</source>
        <translation>每个权重乘以键的值向量的长度 (Kobayashi et al. 2020)</translation>
    </message>
    <message>
        <source>heads: %1</source>
        <translation>头：%1</translation>
    </message>
    <message>
        <source>sub-words merged to words: summed over keys, averaged over queries</source>
        <translation>子词已合并为词：对键求和，对查询取平均</translation>
    </message>
    <message>
        <source>special tokens hidden: rows do not show all of their attention</source>
        <translation>特殊词元已隐藏：各行没有显示其全部注意力</translation>
    </message>
    <message>
        <source>special tokens hidden, rows renormalised</source>
        <translation>特殊词元已隐藏，各行重新归一化</translation>
    </message>
    <message>
        <source>values below %1 left out</source>
        <translation>已略去小于 %1 的值</translation>
    </message>
    <message>
        <source>only the top %1 of each row</source>
        <translation>每行只保留最大的 %1 个</translation>
    </message>
    <message>
        <source>This run has no %1.</source>
        <translation>这次运行没有%1。</translation>
    </message>
    <message>
        <source>This run has no %1: its layers go to L%2, its heads to H%3.</source>
        <translation>这次运行没有%1：层到 L%2 为止，头到 H%3 为止。</translation>
    </message>
    <message>
        <source>weight × ‖value‖</source>
        <translation>权重 × ‖值‖</translation>
    </message>
    <message>
        <source>rollout</source>
        <translation>rollout</translation>
    </message>
    <message>
        <source>%1, rollout up to L%2</source>
        <translation>%1，到 L%2 为止的 rollout</translation>
    </message>
    <message>
        <source>%1, mean of all %2 heads</source>
        <translation>%1，全部 %2 个头的平均</translation>
    </message>
    <message>
        <source>%1, maximum of all %2 heads</source>
        <translation>%1，全部 %2 个头的最大值</translation>
    </message>
    <message>
        <source>%1, mean of chosen heads (%2)</source>
        <translation>%1，所选头的平均（%2）</translation>
    </message>
    <message>
        <source>%1, maximum of chosen heads (%2)</source>
        <translation>%1，所选头的最大值（%2）</translation>
    </message>
    <message>
        <source>%1, mean of %2 heads</source>
        <translation>%1，%2 个头的平均</translation>
    </message>
    <message>
        <source>%1, maximum of %2 heads</source>
        <translation>%1，%2 个头的最大值</translation>
    </message>
    <message>
        <source>colours: linear</source>
        <translation>颜色：线性</translation>
    </message>
    <message>
        <source>colours: square root of the value</source>
        <translation>颜色：值的平方根</translation>
    </message>
    <message>
        <source>colours: logarithm of the value over four decades</source>
        <translation>颜色：值的对数，跨四个数量级</translation>
    </message>
    <message>
        <source>%1, 0 to the largest value of each row</source>
        <translation>%1，0 到每行的最大值</translation>
    </message>
    <message>
        <source>%1, 0 to %2, the largest value of all heads</source>
        <translation>%1，0 到 %2，即所有头的最大值</translation>
    </message>
    <message>
        <source>%1, 0 to %2, the largest value of the layer&apos;s heads</source>
        <translation>%1，0 到 %2，即该层各头的最大值</translation>
    </message>
    <message>
        <source>%1, 0 to %2, the largest value of this map</source>
        <translation>%1，0 到 %2，即此图的最大值</translation>
    </message>
    <message>
        <source>%1, 0 to %2</source>
        <translation>%1，0 到 %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Choose a token to see what it attends to; Ctrl adds further ones.</source>
        <translation>选择一个词元，即可看到它看向什么；按住 Ctrl 可再加选。</translation>
    </message>
    <message>
        <source>Choose a token to see what attends to it; Ctrl adds further ones.</source>
        <translation>选择一个词元，即可看到什么看向它；按住 Ctrl 可再加选。</translation>
    </message>
    <message>
        <source>%1 attend to (sum of %2)</source>
        <translation>%1看向（%2 个之和）</translation>
    </message>
    <message>
        <source>%1 attends to</source>
        <translation>%1看向</translation>
    </message>
    <message>
        <source>%1 are attended by (sum of %2)</source>
        <translation>看向%1的词元（%2 个之和）</translation>
    </message>
    <message>
        <source>%1 is attended by</source>
        <translation>看向%1的词元</translation>
    </message>
    <message>
        <source>Source: each token is a query and a key</source>
        <translation>源文：每个词元既是查询又是键</translation>
    </message>
    <message>
        <source>Source: keys</source>
        <translation>源文：键</translation>
    </message>
    <message>
        <source>Target read so far: keys</source>
        <translation>至此读入的译文：键</translation>
    </message>
    <message>
        <source>Target: queries, each the step that chooses this token</source>
        <translation>译文：查询，各为选出该词元的那一步</translation>
    </message>
    <message>
        <source>%1, sum of %2</source>
        <translation>%1，%2 个之和</translation>
    </message>
    <message>
        <source>change of probability</source>
        <translation>概率的变化</translation>
    </message>
    <message>
        <source>%1 of the attention weights in this file are not numbers.</source>
        <translation>此文件中有 %1 个注意力权重不是数字。</translation>
    </message>
    <message>
        <source>%1 of the attention weights in this file are negative or above 1: they are no probabilities, perhaps scores before the soft-max.</source>
        <translation>此文件中有 %1 个注意力权重为负或大于 1：它们不是概率，也许是 softmax 之前的分数。</translation>
    </message>
    <message>
        <source>%1 of %2 rows of attention weights in this file do not sum to 1.</source>
        <translation>此文件的 %2 行注意力权重中，有 %1 行之和不为 1。</translation>
    </message>
    <message>
        <source>Tensors of this file that have no place in a trace and are not shown: %1.</source>
        <translation>此文件中有些张量在运行记录中没有位置，未显示：%1。</translation>
    </message>
    <message>
        <source>square root</source>
        <translation>平方根</translation>
    </message>
    <message>
        <source>logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>0 … 1</source>
        <translation>0 … 1</translation>
    </message>
    <message>
        <source>this layer</source>
        <translation>该层</translation>
    </message>
    <message>
        <source>this map</source>
        <translation>此图</translation>
    </message>
    <message>
        <source>each row</source>
        <translation>每行</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>hidden, rows renormalised</source>
        <translation>隐藏，各行重新归一化</translation>
    </message>
    <message>
        <source>one head</source>
        <translation>一个头</translation>
    </message>
    <message>
        <source>mean of the layer</source>
        <translation>该层的平均</translation>
    </message>
    <message>
        <source>maximum of the layer</source>
        <translation>该层的最大值</translation>
    </message>
    <message>
        <source>mean of all heads</source>
        <translation>所有头的平均</translation>
    </message>
    <message>
        <source>maximum of all heads</source>
        <translation>所有头的最大值</translation>
    </message>
    <message>
        <source>mean of chosen heads</source>
        <translation>所选头的平均</translation>
    </message>
    <message>
        <source>maximum of chosen heads</source>
        <translation>所选头的最大值</translation>
    </message>
    <message>
        <source>words merged</source>
        <translation>已合并为词</translation>
    </message>
    <message>
        <source>special tokens hidden</source>
        <translation>特殊词元已隐藏</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>top %1 of a row</source>
        <translation>每行前 %1 个</translation>
    </message>
    <message>
        <source>%1 scale</source>
        <translation>%1标度</translation>
    </message>
    <message>
        <source>range of %1</source>
        <translation>范围：%1</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (given)</source>
        <translation>%1（给定）</translation>
    </message>
    <message>
        <source>no search</source>
        <translation>没有搜索</translation>
    </message>
    <message>
        <source>greedy decoding</source>
        <translation>贪心解码</translation>
    </message>
    <message>
        <source>beam of %1</source>
        <translation>束宽 %1</translation>
    </message>
    <message>
        <source>%1, hypothesis %2</source>
        <translation>%1，假设 %2</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Heads off</source>
        <translation>关闭的头</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头</translation>
    </message>
    <message>
        <source>%1: A %2, B %3.</source>
        <translation>%1：A 为 %2，B 为 %3。</translation>
    </message>
    <message>
        <source>all of %1</source>
        <comment>a kind of attention</comment>
        <translation>全部%1</translation>
    </message>
    <message>
        <source>weights made uniform</source>
        <translation>权重改为均匀</translation>
    </message>
    <message>
        <source>weights zeroed</source>
        <translation>权重置零</translation>
    </message>
    <message>
        <source>“%1” · position %2</source>
        <translation>“%1” · 位置 %2</translation>
    </message>
    <message>
        <source>the full model has no word here</source>
        <translation>完整模型在这里没有词</translation>
    </message>
    <message>
        <source>the full model says “%1”</source>
        <translation>完整模型说“%1”</translation>
    </message>
    <message>
        <source>the full model lends it probability %1</source>
        <translation>完整模型给它的概率是 %1</translation>
    </message>
    <message>
        <source>The decoder has read “%1”.</source>
        <translation>解码器已读入“%1”。</translation>
    </message>
    <message>
        <source>This head is switched off, so its weights are not its own.</source>
        <translation>这个头已关闭，因此它的权重不是它自己的。</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Colours of the values, evenly spaced to the eye and fit for colour-blind readers</source>
        <translation>值的颜色，视觉上间隔均匀，色觉障碍者也能分辨</translation>
    </message>
    <message>
        <source>The head that is looked at</source>
        <translation>正在看的头</translation>
    </message>
    <message>
        <source>Cell by cell the mean of all heads of the layer</source>
        <translation>逐格取该层所有头的平均</translation>
    </message>
    <message>
        <source>Cell by cell the largest weight of the layer&apos;s heads</source>
        <translation>逐格取该层各头中最大的权重</translation>
    </message>
    <message>
        <source>Cell by cell the mean of all heads of all layers</source>
        <translation>逐格取所有层所有头的平均</translation>
    </message>
    <message>
        <source>Cell by cell the largest weight of all heads of all layers</source>
        <translation>逐格取所有层所有头中最大的权重</translation>
    </message>
    <message>
        <source>The mean of heads of your choice: Ctrl+click them in the sheet, or tick them under Reading…</source>
        <translation>自选的头的平均：在总览中按住 Ctrl 点击，或在“读法…”中勾选</translation>
    </message>
    <message>
        <source>The largest weight of heads of your choice: Ctrl+click them in the sheet, or tick them under Reading…</source>
        <translation>自选的头中最大的权重：在总览中按住 Ctrl 点击，或在“读法…”中勾选</translation>
    </message>
    <message>
        <source>Attention rollout from the first layer to the one looked at: heads averaged, the residual added, layers multiplied (Abnar and Zuidema 2020)</source>
        <translation>从第一层到正在看的层的注意力 rollout：头取平均，加上残差，各层相乘 (Abnar and Zuidema 2020)</translation>
    </message>
    <message>
        <source>After mask and soft-max: what the model computes</source>
        <translation>掩码和 softmax 之后：模型计算出的值</translation>
    </message>
    <message>
        <source>Each weight times the length of the key&apos;s value vector: how much is passed on (Kobayashi et al. 2020)</source>
        <translation>每个权重乘以键的值向量的长度：传下去多少 (Kobayashi et al. 2020)</translation>
    </message>
    <message>
        <source>Start, end, padding and direction tokens like all others</source>
        <translation>起始、结束、填充和方向词元与其他词元一样显示</translation>
    </message>
    <message>
        <source>Without their rows and columns; what goes to them is no longer seen</source>
        <translation>不显示它们的行和列；投向它们的注意力也看不到了</translation>
    </message>
    <message>
        <source>Twice the weight is twice as far along the colours</source>
        <translation>权重加倍，在颜色上就走两倍远</translation>
    </message>
    <message>
        <source>Small weights are told apart better</source>
        <translation>小权重更易分辨</translation>
    </message>
    <message>
        <source>Four powers of ten below the end of the range: shows even the smallest weights</source>
        <translation>范围上端以下四个数量级：连最小的权重也能显示</translation>
    </message>
    <message>
        <source>The last colour is a weight of 1: all pictures compare</source>
        <translation>最后一种颜色是权重 1：所有图片可互相比较</translation>
    </message>
    <message>
        <source>The last colour is the largest value of all heads: all heads of this run compare</source>
        <translation>最末的颜色为所有头的最大值：这次运行的所有头可以相互比较</translation>
    </message>
    <message>
        <source>The last colour is the largest value of the layer: its heads compare</source>
        <translation>最末的颜色为该层的最大值：该层各头可以相互比较</translation>
    </message>
    <message>
        <source>The last colour is the largest value of this map</source>
        <translation>最末的颜色为此图的最大值</translation>
    </message>
    <message>
        <source>The last colour is the largest value of each row: rows do not compare, keys of a row do</source>
        <translation>最末的颜色为每行的最大值：行与行不可比较，同一行的键可以</translation>
    </message>
    <message>
        <source>&amp;Pin this run</source>
        <translation>固定这次运行(&amp;P)</translation>
    </message>
    <message>
        <source>U&amp;npin the run</source>
        <translation>取消固定(&amp;N)</translation>
    </message>
    <message>
        <source>%1 beside %2</source>
        <translation>%1（对照：%2）</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Numbers for NumPy (*.npz)</source>
        <translation>NumPy 数字 (*.npz)</translation>
    </message>
    <message>
        <source>Numbers as a table (*.csv)</source>
        <translation>数字表格 (*.csv)</translation>
    </message>
    <message>
        <source>Numbers as safetensors (*.safetensors)</source>
        <translation>safetensors 数字 (*.safetensors)</translation>
    </message>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source>Pixels an inch of PNG; a picture has at most 160 million of them</source>
        <translation>PNG 每英寸的像素数；一张图片至多 1.6 亿像素</translation>
    </message>
    <message>
        <source>As large as the picture</source>
        <translation>与图片一样大</translation>
    </message>
    <message>
        <source>&amp;Resolution:</source>
        <translation>分辨率(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;Page:</source>
        <translation>页面(&amp;P)：</translation>
    </message>
    <message>
        <source>Export the numbers</source>
        <translation>导出数字</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Export all heads into a folder</source>
        <translation>把所有头导出到文件夹</translation>
    </message>
    <message>
        <source>&amp;Kind of file:</source>
        <translation>文件类型(&amp;K)：</translation>
    </message>
    <message>
        <source>Open a finished run</source>
        <translation>打开已完成的运行</translation>
    </message>
    <message>
        <source>Trace (*.safetensors)</source>
        <translation>运行记录 (*.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open &amp;trace…</source>
        <translation>打开运行记录(&amp;T)…</translation>
    </message>
    <message>
        <source>Export all heads into a &amp;folder…</source>
        <translation>把所有头导出到文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Export &amp;numbers…</source>
        <translation>导出数字(&amp;N)…</translation>
    </message>
    <message>
        <source>Weights and lengths</source>
        <translation>权重和长度</translation>
    </message>
    <message>
        <source>Signed values</source>
        <translation>带符号的值</translation>
    </message>
    <message>
        <source>%1, added up over the chosen tokens</source>
        <translation>%1，对所选词元求和</translation>
    </message>
    <message>
        <source>opacity: linear</source>
        <translation>不透明度：线性</translation>
    </message>
    <message>
        <source>opacity: square root of the value</source>
        <translation>不透明度：值的平方根</translation>
    </message>
    <message>
        <source>opacity: logarithm of the value over four decades</source>
        <translation>不透明度：值的对数，四个数量级</translation>
    </message>
    <message>
        <source>%1, 0 to the largest value of each head</source>
        <translation>%1，0 到每个头的最大值</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>--view heads draws all heads: leave --combine out.</source>
        <translation>--view heads 画出所有头：请去掉 --combine。</translation>
    </message>
    <message>
        <source>--%1 has no meaning for --view %2; it is for %3.</source>
        <translation>--%1 对 --view %2 没有意义；它用于 %3。</translation>
    </message>
    <message>
        <source>Up to which layer? Name it with --layer.</source>
        <translation>到哪一层为止？请用 --layer 指定。</translation>
    </message>
    <message>
        <source>Attention flow goes from one query: name it with --token, counted from 0.</source>
        <translation>注意力流从一个查询出发：请用 --token 指定，从 0 开始数。</translation>
    </message>
    <message>
        <source>--largest-first says how --sort sorts: give it too.</source>
        <translation>--largest-first 说明 --sort 如何排序：请同时给出 --sort。</translation>
    </message>
    <message>
        <source>--sort measures single heads, and a rollout has none: leave one out.</source>
        <translation>--sort 度量单个头，而 rollout 没有单个头：请去掉其一。</translation>
    </message>
    <message>
        <source>Compare with what? Give --compare-with another text, or a saved run (.safetensors).</source>
        <translation>与什么比较？请给 --compare-with 另一段文本，或已保存的运行记录（.safetensors）。</translation>
    </message>
    <message>
        <source>Beside --trace, --compare-with takes a saved run too: a .safetensors file.</source>
        <translation>与 --trace 合用时，--compare-with 也需要已保存的运行记录：.safetensors 文件。</translation>
    </message>
    <message>
        <source>--signed-palette needs a palette with a neutral middle, and “%1” has none.</source>
        <translation>--signed-palette 需要中间为中性色的配色，而“%1”没有。</translation>
    </message>
    <message>
        <source>map or tokens (of a head or a combination), lines (of a head or layer), heads, flow (of a query up to a layer), compare, importance (of every head) or beam (its tree).</source>
        <translation>map 或 tokens（一个头或多头合并），lines（一个头或一层），heads，flow（一个查询到某层为止），compare，importance（每个头的）或 beam（其树）。</translation>
    </message>
    <message>
        <source>Whose attention --view tokens sums; the one that --view lines or --view flow draws.</source>
        <translation>--view tokens 对其注意力求和的词元；--view lines 或 --view flow 画的就是其中这一个。</translation>
    </message>
    <message>
        <source>All heads with a measure above each, by place, entropy, distance, diagonal, previous, first, end or type; smallest first.</source>
        <translation>所有头，每个上方有一项度量，按 place、entropy、distance、diagonal、previous、first、end 或 type 排序；从小到大。</translation>
    </message>
    <message>
        <source>The other way about.</source>
        <translation>顺序反过来。</translation>
    </message>
    <message>
        <source>Beside this run A another, B, and B − A: a text, or a saved run (.safetensors).</source>
        <translation>在这次运行 A 旁边画出另一次运行 B，以及 B − A：一段文本，或已保存的运行记录（.safetensors）。</translation>
    </message>
    <message>
        <source>Tokens of A and B: anywhere, or in order (order) only.</source>
        <translation>A 与 B 的词元：任意位置（anywhere），或只按顺序（order）对应。</translation>
    </message>
    <message>
        <source>Colours of B − A: red_blue, purple_orange, …</source>
        <translation>B − A 的配色：red_blue、purple_orange……</translation>
    </message>
    <message>
        <source>What --view importance makes of the weights of each head in turn: zero or uniform.</source>
        <translation>--view importance 依次把每个头的权重变成什么：zero 或 uniform。</translation>
    </message>
    <message>
        <source>The tree of which search? Give --beam a size above 1.</source>
        <translation>哪次搜索的树？请给 --beam 大于 1 的束宽。</translation>
    </message>
    <message>
        <source>as trained</source>
        <translation>与训练时相同</translation>
    </message>
    <message>
        <source>Attention blocks hold the mean of their heads&apos; weights, rows are queries; bars are the lengths of the tokens&apos; vectors, at linear the largest logit, at soft-max the probability of the chosen word.</source>
        <translation>注意力块显示各头权重的平均，行为查询；横条是词元向量的长度，在线性处是最大的 logit，在 softmax 处是选出的词的概率。</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Not the model as trained: %1</source>
        <translation>与训练时的模型不同：%1</translation>
    </message>
    <message>
        <source>tokens matched wherever they stand</source>
        <translation>词元在任意位置对应</translation>
    </message>
    <message>
        <source>tokens matched in order</source>
        <translation>词元按顺序对应</translation>
    </message>
    <message>
        <source>cells without a partner are left open</source>
        <translation>没有对应的格留空</translation>
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
        <translation>A 和 B 是同一次运行，看法也相同。更改句子、头、模型或某项设置即可看到差别。</translation>
    </message>
    <message>
        <source>B − A: %1.</source>
        <translation>B − A：%1。</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A：%1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B：%1</translation>
    </message>
    <message>
        <source>%1, attention flow</source>
        <translation>%1，注意力流</translation>
    </message>
    <message>
        <source>Mask: 0 where a key is seen, −∞ (hatched) where it is hidden.</source>
        <translation>掩码：看得到键处为 0，键被遮住处为 −∞（画斜线）。</translation>
    </message>
    <message>
        <source>The batch: hatched cells are padding</source>
        <translation>批次：画斜线的格是填充</translation>
    </message>
    <message>
        <source>Logit lens and entropy of each step</source>
        <translation>每一步的 logit 透镜和熵</translation>
    </message>
    <message>
        <source>Of the logit lens: the most probable token after each layer, coloured by its probability (0 to 1); in bold where it is the run&apos;s.</source>
        <translation>logit 透镜：每层之后最可能的词元，按其概率着色（0 到 1）；与这次运行的词元相同处用粗体。</translation>
    </message>
    <message>
        <source>The two translations, word by word</source>
        <translation>两个译文，逐词对照</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>the model that runs otherwise than trained</comment>
        <translation>已改变</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>A position, turned, and the one it leads to</source>
        <translation>一个位置、旋转后的它，以及它转到的位置</translation>
    </message>
    <message>
        <source>Pairs of dimensions in their planes</source>
        <translation>各对维度在其平面中</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个词元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s), shifted right</source>
        <translation>
            <numerusform>%n 个词元，右移</numerusform>
        </translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Input embedding</source>
        <translation>输入嵌入</translation>
    </message>
    <message>
        <source>Output embedding</source>
        <translation>输出嵌入</translation>
    </message>
    <message>
        <source>Positional
encoding</source>
        <translation>位置
编码</translation>
    </message>
    <message>
        <source>self-attention · feed-forward</source>
        <translation>自注意力 · 前馈</translation>
    </message>
    <message>
        <source>self-attention · cross-attention · feed-forward</source>
        <translation>自注意力 · 交叉注意力 · 前馈</translation>
    </message>
    <message>
        <source>Masked multi-head self-attention</source>
        <translation>带掩码的多头自注意力</translation>
    </message>
    <message>
        <source>Multi-head self-attention</source>
        <translation>多头自注意力</translation>
    </message>
    <message>
        <source>Multi-head cross-attention</source>
        <translation>多头交叉注意力</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>%1 heads of %2</source>
        <translation>%1 个头，每个 %2 维</translation>
    </message>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%n 个头</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &amp; norm</source>
        <translation>相加与归一化</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Soft-max</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>Output probabilities</source>
        <translation>输出概率</translation>
    </message>
    <message>
        <source>%1 M parameters</source>
        <comment>millions</comment>
        <translation>%1 百万参数</translation>
    </message>
    <message>
        <source>%1 k parameters</source>
        <comment>thousands</comment>
        <translation>%1 千参数</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>as of %1: dotted cells are not yet computed</source>
        <translation>截至%1：点状的格尚未计算</translation>
    </message>
    <message>
        <source>dashed</source>
        <comment>lines</comment>
        <translation>虚线</translation>
    </message>
    <message>
        <source>dotted</source>
        <comment>lines</comment>
        <translation>点线</translation>
    </message>
    <message>
        <source>dash-dotted</source>
        <comment>lines</comment>
        <translation>点划线</translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation>句子 %1</translation>
    </message>
    <message>
        <source>padding, position %1</source>
        <translation>填充，位置 %1</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>cells not yet computed</comment>
        <translation>待计算</translation>
    </message>
    <message>
        <source>There is no difference to show: on one of the two axes A and B have no token in common.</source>
        <translation>没有差可显示：在两条轴之一上，A 和 B 没有共同的词元。</translation>
    </message>
    <message>
        <source>There is no difference to show: A and B have no token in common.</source>
        <translation>没有差可显示：A 和 B 没有共同的词元。</translation>
    </message>
    <message>
        <source>attention flow</source>
        <translation>注意力流</translation>
    </message>
    <message>
        <source>attention flow: the largest flow from the query through all layers below to each input token, the heads of a layer averaged, the residual added (Abnar and Zuidema 2020)</source>
        <translation>注意力流：从查询经过其下各层到每个输入词元的最大流，同层各头取平均，并加上残差（Abnar 和 Zuidema 2020）</translation>
    </message>
    <message>
        <source>Attention flow from “%1” at L%2</source>
        <translation>L%2 处“%1”的注意力流</translation>
    </message>
    <message>
        <source>not yet computed</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 比特</translation>
    </message>
    <message>
        <source>step</source>
        <comment>of decoding</comment>
        <translation>步</translation>
    </message>
    <message>
        <source>max = %1</source>
        <translation>max = %1</translation>
    </message>
    <message>
        <source>6  the head&apos;s output</source>
        <comment>short: end of a row</comment>
        <translation>6  头的输出</translation>
    </message>
    <message>
        <source>All heads side by side: %1 × %2 = %3 numbers, H%4 framed</source>
        <translation>所有头并排：%1 × %2 = %3 个数，H%4 加框</translation>
    </message>
    <message>
        <source>The run does not hold the block&apos;s output.</source>
        <translation>这次运行没有该块的输出。</translation>
    </message>
    <message>
        <source>× W_O = the block&apos;s output: %1 numbers</source>
        <translation>× W_O = 块的输出：%1 个数</translation>
    </message>
    <message>
        <source>key</source>
        <comment>column: the tokens that are keys</comment>
        <translation>键</translation>
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
        <translation>掩码</translation>
    </message>
    <message>
        <source>4  weight</source>
        <translation>4  权重</translation>
    </message>
    <message>
        <source>v</source>
        <comment>column: value vectors</comment>
        <translation>v</translation>
    </message>
    <message>
        <source>5  weight × v</source>
        <translation>5  权重 × v</translation>
    </message>
    <message>
        <source>q, the query of “%1”</source>
        <translation>q，“%1”的查询</translation>
    </message>
    <message>
        <source>off: zero</source>
        <translation>关闭：为零</translation>
    </message>
    <message>
        <source>off: uniform</source>
        <translation>关闭：均匀</translation>
    </message>
    <message>
        <source>scores</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>mask →</source>
        <translation>掩码 →</translation>
    </message>
    <message>
        <source>masked scores</source>
        <translation>掩码后的分数</translation>
    </message>
    <message>
        <source>soft-max →</source>
        <translation>softmax →</translation>
    </message>
    <message>
        <source>context, H%1</source>
        <translation>上下文，H%1</translation>
    </message>
    <message>
        <source>all heads side by side</source>
        <translation>所有头并排</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>logit</source>
        <translation>logit</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what does not work: why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” is not a file of this kind (%2).</source>
        <translation>“%1”不是此类文件（%2）。</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2).</source>
        <translation>“%1”已损坏（%2）。</translation>
    </message>
    <message>
        <source>“%1” is missing (%2).</source>
        <translation>缺少“%1”（%2）。</translation>
    </message>
    <message>
        <source>“%1” is not supported (%2).</source>
        <translation>不支持“%1”（%2）。</translation>
    </message>
    <message>
        <source>“%1” cannot be used (%2).</source>
        <translation>无法使用“%1”（%2）。</translation>
    </message>
    <message>
        <source>“%1” could not be read or written (%2).</source>
        <translation>无法读写“%1”（%2）。</translation>
    </message>
    <message>
        <source>That did not work (%1).</source>
        <translation>未能完成（%1）。</translation>
    </message>
    <message>
        <source>source tokens</source>
        <translation>源词元</translation>
    </message>
    <message>
        <source>encoder embedding</source>
        <translation>编码器嵌入</translation>
    </message>
    <message>
        <source>decoder embedding</source>
        <translation>解码器嵌入</translation>
    </message>
    <message>
        <source>encoder + positions</source>
        <translation>编码器 ＋ 位置</translation>
    </message>
    <message>
        <source>decoder + positions</source>
        <translation>解码器 ＋ 位置</translation>
    </message>
    <message>
        <source>encoder L%1 self-attention</source>
        <translation>编码器 L%1 自注意力</translation>
    </message>
    <message>
        <source>decoder L%1 masked self-attention</source>
        <translation>解码器 L%1 带掩码的自注意力</translation>
    </message>
    <message>
        <source>encoder L%1 add and norm behind self-attention</source>
        <translation>编码器 L%1 自注意力之后的相加与归一化</translation>
    </message>
    <message>
        <source>decoder L%1 add and norm behind self-attention</source>
        <translation>解码器 L%1 自注意力之后的相加与归一化</translation>
    </message>
    <message>
        <source>decoder L%1 cross-attention</source>
        <translation>解码器 L%1 交叉注意力</translation>
    </message>
    <message>
        <source>decoder L%1 add and norm behind cross-attention</source>
        <translation>解码器 L%1 交叉注意力之后的相加与归一化</translation>
    </message>
    <message>
        <source>encoder L%1 feed-forward</source>
        <translation>编码器 L%1 前馈</translation>
    </message>
    <message>
        <source>decoder L%1 feed-forward</source>
        <translation>解码器 L%1 前馈</translation>
    </message>
    <message>
        <source>encoder L%1 add and norm behind feed-forward</source>
        <translation>编码器 L%1 前馈之后的相加与归一化</translation>
    </message>
    <message>
        <source>decoder L%1 add and norm behind feed-forward</source>
        <translation>解码器 L%1 前馈之后的相加与归一化</translation>
    </message>
    <message>
        <source>encoder output</source>
        <translation>编码器输出</translation>
    </message>
    <message>
        <source>decoder L%1 keys and values of the encoder&apos;s output</source>
        <translation>解码器 L%1 由编码器输出得到的键和值</translation>
    </message>
    <message>
        <source>linear: logits</source>
        <translation>线性：logit</translation>
    </message>
    <message>
        <source>soft-max: probabilities</source>
        <translation>softmax：概率</translation>
    </message>
    <message>
        <source>the word is chosen</source>
        <translation>选出词</translation>
    </message>
    <message>
        <source>step %1 · “%2 → %3”</source>
        <translation>第 %1 步 · “%2 → %3”</translation>
    </message>
    <message>
        <source>step %1, %2</source>
        <translation>第 %1 步，%2</translation>
    </message>
    <message>
        <source>Model runs</source>
        <translation>模型运行时</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>heads (what is done to their weights)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>input of layer 0</source>
        <translation>第 0 层的输入</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>head&apos;s output</source>
        <translation>头的输出</translation>
    </message>
    <message>
        <source>hidden unit</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>layer norm</source>
        <translation>层归一化</translation>
    </message>
    <message>
        <source>residual sum</source>
        <translation>残差和</translation>
    </message>
    <message>
        <source>normalised</source>
        <translation>归一化后</translation>
    </message>
    <message>
        <source>%1 switched off</source>
        <comment>positions of a stack</comment>
        <translation>%1已关闭</translation>
    </message>
    <message>
        <source>%1 shifted by %2</source>
        <comment>positions of a stack</comment>
        <translation>%1平移 %2</translation>
    </message>
    <message>
        <source>%1 shuffled (seed %2)</source>
        <comment>positions of a stack</comment>
        <translation>%1已打乱（种子 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 sees %n token(s) either way at most</source>
        <translation>
            <numerusform>%1前后至多各看 %n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>positions of the encoder</source>
        <translation>编码器的位置</translation>
    </message>
    <message>
        <source>positions of the decoder</source>
        <translation>解码器的位置</translation>
    </message>
    <message>
        <source>Vaswani et al. 2017, section %1</source>
        <translation>Vaswani et al. 2017，第 %1 节</translation>
    </message>
    <message>
        <source>Each token&apos;s row of the embedding table, times √d: what the model knows of a word before it has seen any other.</source>
        <translation>每个词元在嵌入表中的那一行，乘以 √d：模型在看到其他任何词之前对这个词所知的一切。</translation>
    </message>
    <message>
        <source>What tells the first word from the second: a vector for each place, added to the embedding.</source>
        <translation>区分第一个词与第二个词的东西：每个位置一个向量，加到嵌入上。</translation>
    </message>
    <message>
        <source>The outputs of all heads side by side, times W_O: what this attention block adds to the residual stream.</source>
        <translation>所有头的输出并排，乘以 W_O：这个注意力块加到残差流上的内容。</translation>
    </message>
    <message>
        <source>The block&apos;s output is added to what came in, and each token&apos;s vector is brought to mean 0 and variance 1, then scaled by a learned gain and moved by a learned bias.</source>
        <translation>块的输出加到进来的向量上，再使每个词元的向量均值为 0、方差为 1，然后乘以学到的增益，加上学到的偏置。</translation>
    </message>
    <message>
        <source>%1; Ba et al. 2016</source>
        <translation>%1；Ba et al. 2016</translation>
    </message>
    <message>
        <source>The mean is taken over one token&apos;s features, never over a batch: batch norm averages each feature over the batch, and a batch of 1 would leave nothing but zeros.</source>
        <translation>均值取自一个词元的各特征，从不取自批次：批归一化对每个特征在批次上取平均，批次为 1 时就只剩下零。</translation>
    </message>
    <message>
        <source>Two linear maps with a non-linear step between, for each token by itself: the only place where a token&apos;s vector is changed without looking at others. The hidden layer is wider than the model.</source>
        <translation>两个线性映射，中间一步非线性，对每个词元单独进行：这是唯一不看其他词元就改变词元向量的地方。隐藏层比模型更宽。</translation>
    </message>
    <message>
        <source>The wide hidden layer of a feed-forward block: each unit answers to some directions of a token&apos;s vector, and the ReLU leaves most of them at 0. Which units answer, and how much, is what the second linear map adds up.</source>
        <translation>前馈块的宽隐藏层：每个单元对词元向量的某些方向有反应，ReLU 使其中大多数停在 0。哪些单元有反应、反应多大，就是第二个线性映射所累加的内容。</translation>
    </message>
    <message>
        <source>A score for each token of the vocabulary; the soft-max makes probabilities of them.</source>
        <translation>词表中每个词元一个分数；softmax 把它们变成概率。</translation>
    </message>
    <message>
        <source>The residual stream: one vector a token, to which every block adds its contribution. Read from layer to layer, it shows how a word&apos;s meaning takes its context in.</source>
        <translation>残差流：每个词元一个向量，每个块都把自己的贡献加上去。逐层读下来，可以看到一个词的含义如何吸收其上下文。</translation>
    </message>
    <message>
        <source>operations per layer</source>
        <translation>每层的运算数</translation>
    </message>
    <message>
        <source>sequential steps</source>
        <translation>顺序步数</translation>
    </message>
    <message>
        <source>longest path</source>
        <translation>最长路径</translation>
    </message>
    <message>
        <source>recurrent</source>
        <comment>layer</comment>
        <translation>循环</translation>
    </message>
    <message>
        <source>convolutional, contiguous</source>
        <comment>layer</comment>
        <translation>卷积，连续</translation>
    </message>
    <message>
        <source>convolutional, dilated</source>
        <comment>layer</comment>
        <translation>卷积，空洞</translation>
    </message>
    <message>
        <source>self-attention, restricted</source>
        <translation>自注意力，受限</translation>
    </message>
    <message>
        <source>n: tokens of the text</source>
        <translation>n：文本的词元数</translation>
    </message>
    <message>
        <source>this sentence: %1</source>
        <translation>这个句子：%1</translation>
    </message>
    <message>
        <source>Each row is one query: how it spreads its attention over the keys. A query says what a token wants to find, a key what a word offers, a value what it gives once found. The weights of a row are a soft-max and sum to 1.</source>
        <translation>每行是一个查询：它如何把注意力分配给各个键。查询说的是词元想找什么，键是一个词提供什么，值是找到之后它给出什么。一行的权重由 softmax 得出，和为 1。</translation>
    </message>
    <message>
        <source>The soft-max comes before the product with V: V is weighted, never squashed.</source>
        <translation>softmax 在与 V 相乘之前：V 被加权，从不被压缩。</translation>
    </message>
    <message>
        <source>Every layer looks with several heads at once. Each has its own projections of queries, keys and values, so each can look for something else; their outputs are concatenated and multiplied by W_O.</source>
        <translation>每层同时用多个头来看。每个头都有自己的查询、键和值投影，因此各自可以寻找不同的东西；它们的输出拼接起来，再乘以 W_O。</translation>
    </message>
    <message>
        <source>A head&apos;s output is d / h wide, not as wide as the model: only all heads together are.</source>
        <translation>一个头的输出宽 d / h，不如模型宽：所有头合起来才与模型同宽。</translation>
    </message>
    <message>
        <source>The sentence itself, shaded by what the chosen token attends to, or by what attends to it. With several tokens chosen, their weights are added.</source>
        <translation>句子本身，按所选词元看向什么或什么看向它来着色。选了多个词元时，它们的权重相加。</translation>
    </message>
    <message>
        <source>Two runs beside each other, and what the second has more or less. The difference says what changed in the weights; why it changed it does not say.</source>
        <translation>两次运行并排，以及第二次多了或少了什么。差说明权重有何变化；为何变化，它并不说明。</translation>
    </message>
    <message>
        <source>What becomes of the translation without a head? Its weights become zero, or all alike, and everything after it is computed anew. Importance is how much worse the model then predicts its own translation.</source>
        <translation>没有某个头，译文会怎样？它的权重变为零，或全都相等，其后的一切重新计算。重要性就是模型此后预测自己的译文变差了多少。</translation>
    </message>
    <message>
        <source>The loaded model as the paper draws it: the encoder reads the source, the decoder writes the target word by word. The encoder&apos;s output goes to every decoder layer, which makes its own keys and values of it. Click a block to look at its numbers.</source>
        <translation>按论文的画法显示所载入的模型：编码器读入源文，解码器逐词写出译文。编码器的输出送到每个解码器层，各层由它得到自己的键和值。点击一个块即可看到它的数字。</translation>
    </message>
    <message>
        <source>One head at work, with its real vectors: the query of the chosen token meets every key; the products are scaled, masked and turned into weights; the weighted values add up to the head&apos;s output.</source>
        <translation>一个头的工作过程，用它真实的向量：所选词元的查询与每个键相遇；乘积经缩放、掩码后变成权重；加权的值相加，得到头的输出。</translation>
    </message>
    <message>
        <source>Rows are the tokens of one sentence, not the sentences of a batch; and the soft-max is taken of the scores, before the product with V.</source>
        <translation>各行是一个句子的词元，而不是一个批次的句子；softmax 作用于分数，在与 V 相乘之前。</translation>
    </message>
    <message>
        <source>A mask sets scores to −∞ before the soft-max, so that their weights are exactly 0. The causal mask hides what a decoder row has yet to write; the padding mask hides what fills short sentences of a batch up.</source>
        <translation>掩码在 softmax 之前把分数设为 −∞，使其权重恰好为 0。因果掩码遮住解码器的行尚未写出的内容；填充掩码遮住批次中补齐短句的部分。</translation>
    </message>
    <message>
        <source>This model has its sines in the first half of the dimensions and its cosines in the second, with the same values as the paper&apos;s pairs.</source>
        <translation>此模型的正弦在前一半维度，余弦在后一半维度，数值与论文中的各对相同。</translation>
    </message>
    <message>
        <source>This model has them as the paper does, sine and cosine side by side.</source>
        <translation>此模型与论文一样，正弦与余弦并排。</translation>
    </message>
    <message>
        <source>Attention alone does not know the order of its tokens: positions are added to the embeddings, which were multiplied by √d = %1 before. Each dimension is a wave, from short to very long; going δ positions further is the same rotation everywhere. %2</source>
        <translation>仅凭注意力并不知道词元的顺序：因此把位置加到嵌入上，嵌入事先已乘以 √d = %1。每个维度是一个波，从短到极长；往后移 δ 个位置，在任何地方都是同样的旋转。%2</translation>
    </message>
    <message>
        <source>Attention alone does not know the order of its tokens: positions are added to the embeddings. Each dimension is a wave, from short to very long; going δ positions further is the same rotation everywhere.</source>
        <translation>仅凭注意力并不知道词元的顺序：因此把位置加到嵌入上。每个维度是一个波，从短到极长；往后移 δ 个位置，在任何地方都是同样的旋转。</translation>
    </message>
    <message>
        <source>Each step ends in a logit for every token of the vocabulary, and a soft-max makes probabilities of them. Greedy decoding takes the most probable one. The logit lens asks the same of every earlier layer: what would the model say if it stopped there?</source>
        <translation>每一步最后给词表中的每个词元一个 logit，softmax 把它们变成概率。贪心解码取最可能的一个。logit 透镜对之前的每一层问同样的问题：如果模型停在那里，它会说什么？</translation>
    </message>
    <message>
        <source>%1; logit lens: nostalgebraist 2020, Belrose et al. 2023</source>
        <translation>%1；logit 透镜：nostalgebraist 2020，Belrose et al. 2023</translation>
    </message>
    <message>
        <source>What the model has learned, number by number. Of W_Q, W_K and W_V each head owns d / h columns; of W_O it owns the rows that read its output.</source>
        <translation>模型所学到的一切，逐个数字。W_Q、W_K 和 W_V 中，每个头拥有 d / h 列；W_O 中，它拥有读取其输出的那些行。</translation>
    </message>
    <message>
        <source>What a layer costs for n tokens of width d, how many steps must wait for one another, and how far a word is from another. Self-attention links any two words in one step, and pays n² for it; restricted to a window r it pays n · r.</source>
        <translation>一层对 n 个宽度为 d 的词元需要多少计算，有多少步必须相互等待，一个词离另一个词有多远。自注意力一步就把任意两个词连起来，代价是 n²；限制在窗口 r 内则为 n · r。</translation>
    </message>
    <message>
        <source>Vaswani et al. 2017, section 4, table 1</source>
        <translation>Vaswani et al. 2017，第 4 节，表 1</translation>
    </message>
    <message>
        <source>The search for the translation: at every step the best hypotheses are kept. A longer one is not punished for its length alone, for its score is divided by the length penalty.</source>
        <translation>对译文的搜索：每一步保留最佳的假设。较长的假设不会仅因长度而吃亏，因为它的得分会除以长度惩罚。</translation>
    </message>
    <message>
        <source>Vaswani et al. 2017, section 6.1; Wu et al. 2016, equation 14</source>
        <translation>Vaswani et al. 2017，第 6.1 节；Wu et al. 2016，公式 14</translation>
    </message>
    <message>
        <source>How the model came to be: its loss, and the same sentence seen by its weights at moments of the training.</source>
        <translation>模型是如何形成的：它的损失，以及用训练中各个时刻的权重来看同一个句子。</translation>
    </message>
    <message>
        <source>output</source>
        <comment>of a block or layer</comment>
        <translation>输出</translation>
    </message>
    <message>
        <source>hidden units</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>input</source>
        <comment>of the first layer</comment>
        <translation>输入</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>第 %1 个数</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <translation>%1，第 %2 列</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message numerus="yes">
        <source>Σ of %n product(s)</source>
        <translation>
            <numerusform>Σ 共 %n 个乘积</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 times %2</source>
        <translation>%1 乘以 %2</translation>
    </message>
    <message>
        <source>+ bias</source>
        <translation>＋ 偏置</translation>
    </message>
    <message>
        <source>÷ √dₖ</source>
        <translation>÷ √dₖ</translation>
    </message>
    <message>
        <source>max(0, sum)</source>
        <translation>max(0, 和)</translation>
    </message>
    <message>
        <source>mean μ</source>
        <translation>均值 μ</translation>
    </message>
    <message>
        <source>Over this token&apos;s features</source>
        <translation>取自这个词元的各特征</translation>
    </message>
    <message>
        <source>variance σ²</source>
        <translation>方差 σ²</translation>
    </message>
    <message>
        <source>(x − μ) ÷ √(σ² + ε)</source>
        <translation>(x − μ) ÷ √(σ² + ε)</translation>
    </message>
    <message>
        <source>× gain γ</source>
        <translation>× 增益 γ</translation>
    </message>
    <message>
        <source>+ bias β</source>
        <translation>＋ 偏置 β</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>sine of it</source>
        <translation>其正弦</translation>
    </message>
    <message>
        <source>cosine of it</source>
        <translation>其余弦</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The largest score of the row</source>
        <translation>这一行最大的分数</translation>
    </message>
    <message>
        <source>the same number as</source>
        <translation>等同于</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>head off</source>
        <translation>头已关闭</translation>
    </message>
    <message>
        <source>This replaces the weight</source>
        <translation>以此代替权重</translation>
    </message>
    <message>
        <source>the products, one by one</source>
        <translation>逐个乘积</translation>
    </message>
    <message>
        <source>the row&apos;s scores, one by one</source>
        <translation>这一行的逐个分数</translation>
    </message>
    <message>
        <source>given</source>
        <comment>token of a target that was not decoded</comment>
        <translation>给定</translation>
    </message>
    <message>
        <source>chosen</source>
        <comment>token</comment>
        <translation>已选</translation>
    </message>
    <message>
        <source>the run&apos;s</source>
        <translation>这次运行的</translation>
    </message>
    <message>
        <source>greedy, given</source>
        <translation>贪心，给定</translation>
    </message>
    <message>
        <source>greedy choice</source>
        <translation>贪心选择</translation>
    </message>
    <message>
        <source>most probable: “%1”, probability %2</source>
        <translation>最可能：“%1”，概率 %2</translation>
    </message>
    <message>
        <source>the run&apos;s “%1”: probability %2, rank %3</source>
        <translation>这次运行的“%1”：概率 %2，排名 %3</translation>
    </message>
    <message>
        <source>entropy %1 bits</source>
        <translation>熵 %1 比特</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>%1 = output</source>
        <comment>the last layer</comment>
        <translation>%1 = 输出</translation>
    </message>
    <message>
        <source>Step %1 reads “%2”.</source>
        <translation>第 %1 步读入“%2”。</translation>
    </message>
    <message>
        <source>Step %1 reads “%2” and is given “%3”.</source>
        <translation>第 %1 步读入“%2”，给定的是“%3”。</translation>
    </message>
    <message>
        <source>Step %1 reads “%2” and chooses “%3”.</source>
        <translation>第 %1 步读入“%2”，选出“%3”。</translation>
    </message>
    <message>
        <source>Shown: what the output layer would say after %1, not the run&apos;s output.</source>
        <translation>显示的是：输出层在%1之后会说什么，而不是这次运行的输出。</translation>
    </message>
    <message>
        <source>Probabilities at temperature %1; the upright marks are those at 1, which the run used.</source>
        <translation>温度为 %1 时的概率；竖线标出的是温度为 1 时的概率，即这次运行所用的。</translation>
    </message>
    <message>
        <source>This run holds no logits: only the probabilities that it wrote down are shown.</source>
        <translation>这次运行没有 logit：只显示它写下的概率。</translation>
    </message>
    <message>
        <source>The greedy choice would be “%1” with probability %2.</source>
        <translation>贪心选择会是“%1”，概率 %2。</translation>
    </message>
    <message>
        <source>Of %1 tokens it is the most probable: probability %2, logit %3; next comes “%4” with %5 and logit %6.</source>
        <translation>在 %1 个词元中它最可能：概率 %2，logit %3；其次是“%4”，概率 %5，logit %6。</translation>
    </message>
    <message>
        <source>The target is given. The model itself finds this token the most probable: %1, logit %2.</source>
        <translation>译文是给定的。模型自己也认为这个词元最可能：%1，logit %2。</translation>
    </message>
    <message>
        <source>The target is given. The model gives this token probability %1 (rank %2, logit %3).</source>
        <translation>译文是给定的。模型给这个词元的概率是 %1（排名 %2，logit %3）。</translation>
    </message>
    <message>
        <source>Its probability is %1 (rank %2, logit %3): the beam search prefers the whole hypothesis.</source>
        <translation>它的概率是 %1（排名 %2，logit %3）：束搜索更看重整个假设。</translation>
    </message>
    <message>
        <source>Its probability is %1 (rank %2, logit %3): it was not chosen greedily.</source>
        <translation>它的概率是 %1（排名 %2，logit %3）：它不是贪心选出的。</translation>
    </message>
    <message>
        <source>Without their rows and columns; what stays in a row is scaled up to the sum that the row had with them: 1 for weights and the rollout, the row&apos;s own sum for weight × ‖value‖ and for the largest of several heads</source>
        <translation>不显示它们的行和列；一行中留下的值按比例放大，使其和等于该行原有的和：权重和 rollout 为 1，权重 × ‖值‖ 以及多个头的最大值则为该行自己的和</translation>
    </message>
    <message>
        <source>%1 positions × %2 dimensions, %3</source>
        <translation>%1 个位置 × %2 维，%3</translation>
    </message>
    <message>
        <source>Of no model: computed for this length and width.</source>
        <translation>不属于任何模型：按此长度和宽度算出。</translation>
    </message>
    <message>
        <source>Sinusoidal positions, %1</source>
        <translation>正弦位置，%1</translation>
    </message>
    <message>
        <source>This run holds no positions of the %1.</source>
        <translation>这次运行没有%1的位置编码。</translation>
    </message>
    <message>
        <source>What the %1 adds to each token&apos;s embedding</source>
        <translation>%1加到每个词元嵌入上的数</translation>
    </message>
    <message>
        <source>%1 in this run, whose positions are not those of the model.</source>
        <translation>%1，取自这次运行，其位置不是模型的位置。</translation>
    </message>
    <message>
        <source>%1: sines and cosines, %2.</source>
        <translation>%1：正弦和余弦，%2。</translation>
    </message>
    <message>
        <source>%1: no sinusoids; the table was learned or is of another kind.</source>
        <translation>%1：不是正弦曲线；该表是学得的，或属于其他类型。</translation>
    </message>
    <message>
        <source>alternating</source>
        <comment>sines and cosines</comment>
        <translation>交替排列</translation>
    </message>
    <message>
        <source>in halves</source>
        <comment>sines and cosines</comment>
        <translation>前后各半</translation>
    </message>
    <message>
        <source>input feature</source>
        <translation>输入特征</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>output feature</source>
        <translation>输出特征</translation>
    </message>
    <message>
        <source>How often each value occurs</source>
        <translation>每个值出现的次数</translation>
    </message>
    <message>
        <source>%1 of %2, all heads</source>
        <comment>W_Q of cross-attention L1</comment>
        <translation>%2的 %1，所有头</translation>
    </message>
    <message>
        <source>%1 of %2 H%3</source>
        <comment>W_Q of cross-attention L1 H3</comment>
        <translation>%2 H%3 的 %1</translation>
    </message>
    <message>
        <source>%1 numbers: mean %2, standard deviation %3, from %4 to %5</source>
        <translation>%1 个数：平均 %2，标准差 %3，从 %4 到 %5</translation>
    </message>
    <message>
        <source>; %1 are NaN or infinite and left out</source>
        <translation>；其中 %1 个为 NaN 或无穷大，已略去</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>单步(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>Next b&amp;lock</source>
        <translation>下一个块(&amp;L)</translation>
    </message>
    <message>
        <source>Previous bloc&amp;k</source>
        <translation>上一个块(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Next word</source>
        <translation>下一个词(&amp;N)</translation>
    </message>
    <message>
        <source>Previous &amp;word</source>
        <translation>上一个词(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;tart of the run</source>
        <translation>运行的开头(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;End of the run</source>
        <translation>运行的结尾(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>加快(&amp;F)</translation>
    </message>
    <message>
        <source>Slowe&amp;r</source>
        <translation>减慢(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>The tokenizer cuts the sentence into %n piece(s) of its vocabulary; rare words fall into several. A piece&apos;s number is all that the model gets to see of it.</source>
        <translation>
            <numerusform>分词器把句子切成词表中的 %n 个子词；罕见的词会分成多个。子词的编号就是模型所能看到的关于它的一切。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each piece&apos;s number picks a row of the embedding table: %1 numbers for each of the %2 tokens. The same word has the same row wherever it stands.</source>
        <translation>每个子词的编号选出嵌入表的一行：%2 个词元，每个 %1 个数。同一个词无论在何处，都是同一行。</translation>
    </message>
    <message>
        <source>Attention does not know which word came first. So a vector for each place, made of waves of many lengths, is added to the embedding.</source>
        <translation>注意力不知道哪个词在前。因此每个位置有一个由多种波长的波组成的向量，加到嵌入上。</translation>
    </message>
    <message>
        <source>In one head of the first layer, a token&apos;s query (what it wants to find) meets the key of each token (what it offers). Products ÷ √%1, then a soft-max: these are the weights by which the values (what they give) are added up. Click any number to see how it came about.</source>
        <translation>在第一层的一个头中，词元的查询（它想找什么）与每个词元的键（它提供什么）相遇。乘积 ÷ √%1，再经 softmax：这就是把值（它们给出什么）相加时所用的权重。点击任一数字，即可看到它是如何得来的。</translation>
    </message>
    <message>
        <source>All queries of that head at once: one row a query, and each row sums to 1. Point at a cell, and the inspector shows its arithmetic.</source>
        <translation>这个头的所有查询一起显示：每行一个查询，每行之和为 1。指向一格，检视面板即显示其算式。</translation>
    </message>
    <message>
        <source>The model has %1 heads in each of its layers, each with projections of its own. Some look at the word before, some at the same word, some at the end of the sentence.</source>
        <translation>模型的每一层有 %1 个头，各有自己的投影。有的看前一个词，有的看同一个词，有的看句末。</translation>
    </message>
    <message>
        <source>What the heads bring is added to what came in: the residual stream. Then each token&apos;s vector is brought to mean 0 and variance 1, feature by feature scaled and moved. A row is a token.</source>
        <translation>各头带来的内容加到进来的向量上：这就是残差流。然后使每个词元的向量均值为 0、方差为 1，再逐个特征缩放和平移。一行是一个词元。</translation>
    </message>
    <message>
        <source>Each token by itself then goes through a wider layer of %1 units and back to %2. That was one layer; the encoder has %3.</source>
        <translation>然后每个词元各自经过一个有 %1 个单元的更宽的层，再回到 %2。这就是一层；编码器有 %3 层。</translation>
    </message>
    <message>
        <source>The decoder writes from left to right. What is not yet written must not be looked at: the hatched cells above the diagonal are masked, their weight is exactly 0.</source>
        <translation>解码器从左到右书写。尚未写出的内容不可看：对角线以上画斜线的格已掩蔽，其权重恰好为 0。</translation>
    </message>
    <message>
        <source>Cross-attention: having read “%1”, the decoder looks at the source before it chooses “%2”. Keys and values come from the encoder&apos;s output; each decoder layer makes its own.</source>
        <translation>交叉注意力：读入“%1”后，解码器先看源文，再选出“%2”。键和值来自编码器的输出；每个解码器层得到自己的键和值。</translation>
    </message>
    <message>
        <source>The last layer&apos;s vector becomes a logit for each token of the vocabulary, and a soft-max makes probabilities of them.</source>
        <translation>最后一层的向量变成词表中每个词元的一个 logit，softmax 把它们变成概率。</translation>
    </message>
    <message>
        <source>The last layer&apos;s vector becomes a logit for each of the vocabulary&apos;s %1 tokens, and a soft-max makes probabilities of them. “%2” got %3.</source>
        <translation>最后一层的向量变成词表 %1 个词元各自的一个 logit，softmax 把它们变成概率。“%2”得到 %3。</translation>
    </message>
    <message>
        <source>The next best, “%1”, got %2.</source>
        <translation>其次的“%1”得到 %2。</translation>
    </message>
    <message numerus="yes">
        <source>The chosen word is read in turn, and the decoder goes through all its layers again: %n time(s) for this sentence, until it chooses the end token. Now type a sentence of your own.</source>
        <translation>
            <numerusform>选出的词再被读入，解码器重新经过它的所有层：这个句子共 %n 次，直到它选出结束词元。现在请输入您自己的句子。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Query, key, value</source>
        <translation>查询、键、值</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Many heads</source>
        <translation>许多头</translation>
    </message>
    <message>
        <source>Residual and layer norm</source>
        <translation>残差与层归一化</translation>
    </message>
    <message>
        <source>The mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Looking at the source</source>
        <translation>看向源文</translation>
    </message>
    <message>
        <source>The chosen word</source>
        <translation>选出的词</translation>
    </message>
    <message>
        <source>And again</source>
        <translation>再来一遍</translation>
    </message>
    <message>
        <source>Attention</source>
        <comment>group of views</comment>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>group of views</comment>
        <translation>模型</translation>
    </message>
    <message>
        <source>Output</source>
        <comment>group of views</comment>
        <translation>输出</translation>
    </message>
    <message>
        <source>Experiments</source>
        <comment>group of views</comment>
        <translation>实验</translation>
    </message>
    <message>
        <source>Training</source>
        <comment>group of views</comment>
        <translation>训练</translation>
    </message>
    <message>
        <source>-o would write over “%1”, which is read: name another file.</source>
        <translation>-o 会覆盖正在读取的“%1”：请换一个文件名。</translation>
    </message>
    <message>
        <source>Say its language with --from, or take a model that reads it with --model.</source>
        <translation>请用 --from 给出其语言，或用 --model 选用能读该语言的模型。</translation>
    </message>
    <message>
        <source>--%1 is empty: give %2, or leave it out.</source>
        <translation>--%1 为空：请给出 %2，或去掉此选项。</translation>
    </message>
    <message>
        <source>regard: the argument “%1” is not UTF-8, as texts and names of files have to be here. Is the terminal set to another encoding?</source>
        <translation>regard：参数“%1”不是 UTF-8 编码，而这里的文本和文件名都须如此。终端是否设成了其他编码？</translation>
    </message>
    <message>
        <source>The name of the model or file is empty.</source>
        <translation>模型或文件的名称为空。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what is to be known of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Type of each source token, for a model that tells sentences of a pair apart.</source>
        <translation>每个源词元的类型，用于区分句对中两句的模型。</translation>
    </message>
    <message>
        <source>A safetensors file whose tensor pixel_values is the picture that a model of pictures reads, [channels, height, width].</source>
        <translation>一个 safetensors 文件，其中的张量 pixel_values 是图像模型读入的图片，[通道, 高, 宽]。</translation>
    </message>
    <message>
        <source>Line %1 is not UTF-8: “�” stands for the bytes that are none.</source>
        <translation>第 %1 行不是 UTF-8：“�”代替不合编码的字节。</translation>
    </message>
    <message>
        <source>values as the file has them</source>
        <translation>文件中的原值</translation>
    </message>
    <message>
        <source>values as the file has them times the length of the value</source>
        <translation>文件中的原值乘以值向量的长度</translation>
    </message>
    <message>
        <source>Values as the file has them; %1.</source>
        <translation>文件中的原值；%1。</translation>
    </message>
    <message>
        <source>rows without any weight left stay empty</source>
        <translation>没有剩余权重的行留空</translation>
    </message>
    <message>
        <source>value in the file</source>
        <translation>文件中的值</translation>
    </message>
    <message>
        <source>no weight is left in %1 of %2 rows, which stay empty</source>
        <translation>%2 行中有 %1 行没有剩余权重，留空</translation>
    </message>
    <message>
        <source>The text is in %1 script, and the model only reads %2: it is taken for %3.</source>
        <comment>a script, a list of languages, a language</comment>
        <translation>文本用的文字是%1，而模型只读%2：将其当作%3。</translation>
    </message>
    <message>
        <source>The text seems to be in %1, and the model only reads %2: it is taken for %3.</source>
        <translation>文本似乎是%1，而模型只读%2：将其当作%3。</translation>
    </message>
    <message>
        <source>no probabilities but values as the file has them: %1 of them are negative or above 1</source>
        <translation>不是概率，而是文件中的原值：其中 %1 个为负或大于 1</translation>
    </message>
    <message>
        <source>values as the file has them: %1 of its %2 rows do not sum to 1</source>
        <translation>文件中的原值：其 %2 行中有 %1 行之和不为 1</translation>
    </message>
    <message>
        <source>values of the file that are not numbers: %1</source>
        <translation>文件中不是数字的值：%1</translation>
    </message>
    <message>
        <source>How long each token&apos;s vector is. A layer norm brings every vector to variance 1 before its gain and bias, so lengths behind one hardly differ; a block&apos;s own output is as long as what it has to say of that token.</source>
        <translation>每个词元的向量有多长。层归一化先使每个向量的方差为 1，再用增益和偏置，因此层归一化之后的长度相差很小；而一个块自身的输出，对该词元要说的有多少，就有多长。</translation>
    </message>
    <message>
        <source>The cosine of the angle between two vectors, whatever their lengths: 1 is the same direction, 0 a right angle, −1 the opposite. A token that stays like itself is changed little by the layers; tokens that become like each other have taken in the same context.</source>
        <translation>两个向量夹角的余弦，与它们的长度无关：1 为方向相同，0 为直角，−1 为方向相反。与自身保持相似的词元，被各层改变得很少；变得彼此相似的词元，吸收了相同的上下文。</translation>
    </message>
    <message>
        <source>Ethayarajh 2019, section 3.3</source>
        <translation>Ethayarajh 2019，第 3.3 节</translation>
    </message>
    <message>
        <source>All tokens at all depths as points, seen from where they differ most: along the first two principal components, the leading singular vectors of all points less their mean. The axes say how much of the variance is seen; two points that lie together here may be far apart in what is not.</source>
        <translation>所有深度上的所有词元，画成点，从它们差别最大的方向看：沿前两个主成分，即所有点减去其均值后最前面的奇异向量。坐标轴标出能看到多少方差；这里挨在一起的两个点，在看不到的方向上也许相距很远。</translation>
    </message>
    <message>
        <source>Pearson 1901; Jolliffe 2002, chapter 1</source>
        <translation>Pearson 1901；Jolliffe 2002，第 1 章</translation>
    </message>
    <message>
        <source>%1: length of a vector</source>
        <translation>%1：向量的长度</translation>
    </message>
    <message>
        <source>%1: length as a share of what entered</source>
        <translation>%1：长度占其输入的比例</translation>
    </message>
    <message>
        <source>Cosine of two vectors</source>
        <translation>两个向量的余弦</translation>
    </message>
    <message>
        <source>Dot product of two vectors</source>
        <translation>两个向量的点积</translation>
    </message>
    <message>
        <source>Logit lens on %1: logit</source>
        <translation>logit 透镜作用于%1：logit</translation>
    </message>
    <message>
        <source>Output layer on %1: probability</source>
        <translation>输出层作用于%1：概率</translation>
    </message>
    <message>
        <source>Parameter %1</source>
        <translation>参数 %1</translation>
    </message>
    <message>
        <source>Sinusoidal position</source>
        <translation>正弦位置</translation>
    </message>
    <message>
        <source>Dot product of two positions</source>
        <translation>两个位置的点积</translation>
    </message>
    <message>
        <source>%1: principal component %2</source>
        <translation>%1：主成分 %2</translation>
    </message>
    <message>
        <source>Worked out here; the run has the same</source>
        <translation>在此算出；运行中的值相同</translation>
    </message>
    <message>
        <source>worked out here</source>
        <translation>在此算出</translation>
    </message>
    <message>
        <source>in the run</source>
        <translation>运行中的值</translation>
    </message>
    <message>
        <source>Sums of 32-bit numbers taken in another order differ in the last digits</source>
        <translation>32 位数以不同的顺序相加，末几位会有差别</translation>
    </message>
    <message>
        <source>The run was made by other weights than the model&apos;s that is open</source>
        <translation>产生这次运行的权重与打开的模型的权重不同</translation>
    </message>
    <message>
        <source>the logits of the step, one by one</source>
        <translation>这一步的逐个 logit</translation>
    </message>
    <message>
        <source>position %1</source>
        <translation>位置 %1</translation>
    </message>
    <message>
        <source>What entered the block</source>
        <translation>进入该块的内容</translation>
    </message>
    <message>
        <source>What the block adds</source>
        <translation>该块所加的内容</translation>
    </message>
    <message>
        <source>= x, the residual sum</source>
        <translation>= x，残差和</translation>
    </message>
    <message>
        <source>× frequency</source>
        <translation>× 频率</translation>
    </message>
    <message>
        <source>1 / 10000^(2j/d) with j = %1: the wave repeats after %2 positions</source>
        <translation>1 / 10000^(2j/d)，j = %1：波每隔 %2 个位置重复一次</translation>
    </message>
    <message>
        <source>= angle</source>
        <translation>= 角度</translation>
    </message>
    <message>
        <source>In radians</source>
        <translation>以弧度计</translation>
    </message>
    <message>
        <source>off</source>
        <comment>positions</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is added in this run</source>
        <translation>这次运行中什么也不加</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Logits are divided by it</source>
        <translation>logit 除以它</translation>
    </message>
    <message>
        <source>score s</source>
        <translation>分数 s</translation>
    </message>
    <message>
        <source>logit s</source>
        <translation>logit s</translation>
    </message>
    <message>
        <source>The largest logit of the step</source>
        <translation>这一步最大的 logit</translation>
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
        <translation>softmax 的分母</translation>
    </message>
    <message>
        <source>The token&apos;s row of the embedding table</source>
        <translation>嵌入表中该词元的那一行</translation>
    </message>
    <message numerus="yes">
        <source>Σ of %n square(s)</source>
        <translation>
            <numerusform>Σ 共 %n 个平方</numerusform>
        </translation>
    </message>
    <message>
        <source>√ of it</source>
        <translation>其 √</translation>
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
        <translation>向量减去所有点的均值，再乘以主成分的方向</translation>
    </message>
    <message>
        <source>The direction is the one in which all tokens at all depths differ most (or most after the first). Its sign is a convention: its largest entry is positive.</source>
        <translation>这个方向是所有深度上的所有词元差别最大的方向（或除第一个方向之外差别最大的方向）。其正负号是约定：绝对值最大的分量为正。</translation>
    </message>
    <message>
        <source>The mask makes this score −∞ before the soft-max, so its weight is 0.</source>
        <translation>掩码在 softmax 之前使这个分数变为 −∞，因此权重为 0。</translation>
    </message>
    <message>
        <source>Positions are switched off in this run: 0 is added, and not the sine or cosine.</source>
        <translation>这次运行关闭了位置：加上的是 0，而不是正弦或余弦。</translation>
    </message>
    <message>
        <source>A parameter of the model: it was learned in training, so no run works it out and it has no arithmetic.</source>
        <translation>模型的参数：它是在训练中学到的，没有哪次运行会算出它，因此没有算式。</translation>
    </message>
    <message>
        <source>Held as a 32-bit number.</source>
        <translation>以 32 位数保存在内存中。</translation>
    </message>
    <message>
        <source>Stored in the model&apos;s file as a 32-bit number (F32).</source>
        <translation>在模型文件中存为 32 位数（F32）。</translation>
    </message>
    <message>
        <source>Stored in the model&apos;s file as a 16-bit number (F16), held as a 32-bit one.</source>
        <translation>在模型文件中存为 16 位数（F16），在内存中为 32 位数。</translation>
    </message>
    <message>
        <source>Stored in the model&apos;s file as a 16-bit number (BF16), held as a 32-bit one.</source>
        <translation>在模型文件中存为 16 位数（BF16），在内存中为 32 位数。</translation>
    </message>
    <message>
        <source>Stored in the model&apos;s file as %1, held as a 32-bit number.</source>
        <translation>在模型文件中存为 %1，在内存中为 32 位数。</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4)</source>
        <comment>token (tensor) and token (tensor)</comment>
        <translation>%1（%2）与 %3（%4）</translation>
    </message>
    <message>
        <source>step %1, having read %2: token %3</source>
        <translation>第 %1 步，已读入 %2：词元 %3</translation>
    </message>
    <message>
        <source>token “%1”, feature %2</source>
        <translation>词元“%1”，特征 %2</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>position %1, dimension %2</source>
        <translation>位置 %1，维度 %2</translation>
    </message>
    <message>
        <source>positions %1 and %2</source>
        <translation>位置 %1 和 %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>键 %1</translation>
    </message>
    <message>
        <source>the other %1 together: %2</source>
        <comment>terms of a sum</comment>
        <translation>其余 %1 项合计：%2</translation>
    </message>
    <message>
        <source>Step %1 is still to come.</source>
        <translation>第 %1 步尚未到来。</translation>
    </message>
    <message>
        <source>At this moment its logits are not yet computed.</source>
        <translation>在此刻，它的 logit 尚未计算。</translation>
    </message>
    <message>
        <source>The linear layer has given one logit for each of %1 tokens; the largest is %2, of “%3”. The soft-max comes next.</source>
        <translation>线性层已给 %1 个词元各一个 logit；最大的是 %2，属于“%3”。接下来是 softmax。</translation>
    </message>
    <message>
        <source>The soft-max has made probabilities of %1 logits; the largest is %2, of “%3”. The choice comes next.</source>
        <translation>softmax 已把 %1 个 logit 变成概率；最大的是 %2，属于“%3”。接下来是选词。</translation>
    </message>
    <message>
        <source>This layer&apos;s attention with its residual, ½ mean of the heads + ½ of the token itself, times the rollout of the layer below. Products that are 0 are left away.</source>
        <translation>这一层的注意力连同残差，即 ½ 各头的平均 + ½ 词元自身，乘以下一层的 rollout。为 0 的乘积略去。</translation>
    </message>
    <message>
        <source>weight of this head</source>
        <translation>这个头的权重</translation>
    </message>
    <message>
        <source>Σ over the tokens</source>
        <translation>Σ 各词元</translation>
    </message>
    <message>
        <source>Each weight times ‖value‖ of its key</source>
        <translation>每个权重乘以其键的 ‖值‖</translation>
    </message>
    <message numerus="yes">
        <source>mean over %n head(s)</source>
        <translation>
            <numerusform>%n 个头的平均</numerusform>
        </translation>
    </message>
    <message>
        <source>The sum of the heads&apos; values, divided by their number</source>
        <translation>各头的值之和，除以头数</translation>
    </message>
    <message numerus="yes">
        <source>largest of %n head(s)</source>
        <translation>
            <numerusform>%n 个头中的最大值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>÷ %n token(s) of the query</source>
        <translation>
            <numerusform>÷ 查询的 %n 个词元</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens of one word: added over keys, averaged over queries</source>
        <translation>同一个词的词元：对键求和，对查询取平均</translation>
    </message>
    <message>
        <source>× the whole row</source>
        <translation>× 整行</translation>
    </message>
    <message>
        <source>With its special keys</source>
        <translation>含特殊的键</translation>
    </message>
    <message>
        <source>÷ what is shown of it</source>
        <translation>÷ 其中显示的部分</translation>
    </message>
    <message>
        <source>Without them</source>
        <translation>不含特殊的键</translation>
    </message>
    <message>
        <source>on the map</source>
        <translation>图中的值</translation>
    </message>
    <message>
        <source>what it is made of, one by one</source>
        <translation>逐个组成部分</translation>
    </message>
    <message>
        <source>&amp;Query, key and value vectors of “%1”</source>
        <translation>“%1”的查询、键和值向量(&amp;Q)</translation>
    </message>
    <message>
        <source>What “%1” &amp;looks at</source>
        <translation>“%1”看向什么(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why “%1”? The output of this step</source>
        <translation>为什么是“%1”？这一步的输出(&amp;W)</translation>
    </message>
    <message>
        <source>What was &amp;looked at in the source</source>
        <translation>在源文中看向什么(&amp;L)</translation>
    </message>
    <message>
        <source>What the &amp;mask hides from this step</source>
        <translation>掩码对这一步遮住什么(&amp;M)</translation>
    </message>
    <message>
        <source>Its &amp;vectors, step by step</source>
        <translation>逐步看它的向量(&amp;V)</translation>
    </message>
    <message>
        <source>none: token ids are read</source>
        <translation>无：读入词元编号</translation>
    </message>
    <message>
        <source>A and B name the same sentence and model, but are runs with other numbers.</source>
        <translation>A 与 B 注明的句子和模型相同，但两次运行的数值不同。</translation>
    </message>
    <message>
        <source>The same weights as lines between queries and keys, whose sides are named above them. The stronger the weight, the denser the line; each head has its colour.</source>
        <translation>同样的权重，画成查询与键之间的线，两侧各是什么写在上方。权重越强，线越浓；每个头有自己的颜色。</translation>
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
        <translation>Regard 是自由软件，采用 GNU 通用公共许可证第 3 版或更高版本。不提供任何担保。

它使用了以下软件，谨致谢意：
Qt (LGPL 3)、QCustomPlot (GPL 3)、Eigen (MPL 2.0)、ICU (Unicode licence)、SentencePiece (Apache 2.0)、JSON for Modern C++ (MIT)。

配色：viridis、cividis、magma (Matplotlib, CC0)；Greys、Blues、RdBu (ColorBrewer, Apache 2.0)。

内置模型：</translation>
    </message>
    <message>
        <source>About Regard</source>
        <translation>关于 Regard</translation>
    </message>
    <message>
        <source>Regard %1</source>
        <translation>Regard %1</translation>
    </message>
    <message>
        <source>A microscope for attention: every number on screen is the model&apos;s own. Nothing leaves this computer.</source>
        <translation>注意力的显微镜：屏幕上的每个数字都出自模型本身。没有任何东西离开这台计算机。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>This model&apos;s card</source>
        <translation>此模型的说明卡</translation>
    </message>
</context>
<context>
    <name>regard::app::Anatomy</name>
    <message>
        <source>Anatomy of the model</source>
        <translation>模型的结构</translation>
    </message>
</context>
<context>
    <name>regard::app::AnatomyCanvas</name>
    <message>
        <source>Anatomy of the model</source>
        <translation>模型的结构</translation>
    </message>
    <message>
        <source>Map: mean of its heads&apos; weights, rows are queries</source>
        <translation>图：其各头权重的平均，行为查询</translation>
    </message>
    <message>
        <source>Bars: probability of the chosen word, one a step</source>
        <translation>条：所选词的概率，每步一条</translation>
    </message>
    <message>
        <source>Bars: the largest logit, one a step</source>
        <translation>条：最大的 logit，每步一条</translation>
    </message>
    <message>
        <source>Bars: length of each token&apos;s vector</source>
        <translation>条：每个词元向量的长度</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>its weights are the embedding&apos;s</source>
        <translation>其权重就是嵌入的权重</translation>
    </message>
    <message>
        <source>Arrow keys move between blocks, Enter opens one, Space folds its layer</source>
        <translation>箭头键在块之间移动，Enter 打开一个块，空格折叠它所在的层</translation>
    </message>
</context>
<context>
    <name>regard::app::AnatomyView</name>
    <message>
        <source>Anatomy</source>
        <translation>结构</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>全部展开(&amp;U)</translation>
    </message>
    <message>
        <source>Show the blocks of every layer</source>
        <translation>显示每一层的块</translation>
    </message>
    <message>
        <source>F&amp;old all</source>
        <translation>全部折叠(&amp;O)</translation>
    </message>
    <message>
        <source>Show every layer as one block (Space folds one)</source>
        <translation>把每一层显示为一个块（空格折叠一层）</translation>
    </message>
    <message>
        <source>F&amp;it</source>
        <translation>适合大小(&amp;I)</translation>
    </message>
    <message>
        <source>As large as the room allows (0); + and − zoom</source>
        <translation>在现有空间内尽量放大 (0)；+ 和 − 缩放</translation>
    </message>
    <message>
        <source>Click a block to select it everywhere; a double click opens its numbers.</source>
        <translation>点击一个块即可在各处选中它；双击打开它的数字。</translation>
    </message>
</context>
<context>
    <name>regard::app::AttentionLines</name>
    <message>
        <source>Lines of attention</source>
        <translation>注意力连线</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已掩蔽</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
</context>
<context>
    <name>regard::app::AttentionView</name>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>All heads</source>
        <translation>所有头</translation>
    </message>
</context>
<context>
    <name>regard::app::AxisSketch</name>
    <message>
        <source>The mean runs along the features of one token</source>
        <translation>平均沿一个词元的各个特征进行</translation>
    </message>
    <message>
        <source>The mean runs along the tokens of one feature</source>
        <translation>平均沿一个特征的各个词元进行</translation>
    </message>
</context>
<context>
    <name>regard::app::BatchBoard</name>
    <message>
        <source>The batch, a sentence a row</source>
        <translation>批次，每行一个句子</translation>
    </message>
    <message numerus="yes">
        <source>%1, then %n cell(s) of padding</source>
        <translation>
            <numerusform>%1，其后 %n 格填充</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regard::app::BeamTree</name>
    <message>
        <source>Beam search</source>
        <translation>束搜索</translation>
    </message>
    <message>
        <source>Hypothesis %1 of %2 is shown; arrows up and down show another, left and right move through its steps</source>
        <translation>显示的是 %2 个假设中的第 %1 个；上下箭头显示另一个，左右箭头逐步移动</translation>
    </message>
</context>
<context>
    <name>regard::app::BeamView</name>
    <message>
        <source>Beam size</source>
        <translation>束宽</translation>
    </message>
    <message>
        <source>How many hypotheses each step keeps; 1 is greedy decoding</source>
        <translation>每步保留多少个假设；1 为贪心解码</translation>
    </message>
    <message>
        <source>Beam</source>
        <translation>束</translation>
    </message>
    <message>
        <source>The translation is given, so nothing was searched. Decode freely to see a search.</source>
        <translation>译文是给定的，因此没有搜索。自由解码即可看到搜索。</translation>
    </message>
    <message>
        <source>This run holds no search.</source>
        <translation>这次运行没有搜索。</translation>
    </message>
    <message>
        <source>Greedy: each step keeps the most probable token alone. Choose a larger beam to see others compete.</source>
        <translation>贪心：每步只保留最可能的词元。选择更大的束宽即可看到其他假设的竞争。</translation>
    </message>
    <message>
        <source>score = log probability ÷ ((5 + tokens) / 6)^%1</source>
        <translation>得分 = 对数概率 ÷ ((5 + 词元数) / 6)^%1</translation>
    </message>
</context>
<context>
    <name>regard::app::CompareBar</name>
    <message>
        <source>Pin this run</source>
        <translation>固定这次运行</translation>
    </message>
    <message>
        <source>Keep the run that is shown as A, whatever comes after it</source>
        <translation>把显示的运行保留为 A，无论之后出现什么</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Forget A</source>
        <translation>不再保留 A</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>A becomes the run that is shown, and that one A</source>
        <translation>A 成为显示的运行，显示的运行成为 A</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>任意位置</translation>
    </message>
    <message>
        <source>same head</source>
        <translation>同一个头</translation>
    </message>
    <message>
        <source>own head</source>
        <translation>自己的头</translation>
    </message>
    <message>
        <source>Open trace as A…</source>
        <translation>打开运行记录作为 A…</translation>
    </message>
    <message>
        <source>Compare with a finished run from a file</source>
        <translation>与文件中已完成的运行比较</translation>
    </message>
    <message>
        <source>How tokens are matched</source>
        <translation>词元如何对应</translation>
    </message>
    <message>
        <source>Which token of A is compared with which of B: the same tokens in the same order, or the same token wherever it stands</source>
        <translation>A 的哪个词元与 B 的哪个词元比较：顺序相同的相同词元，或无论在何处的相同词元</translation>
    </message>
    <message>
        <source>Head of A</source>
        <translation>A 的头</translation>
    </message>
    <message>
        <source>Whether A shows the head that is chosen, or keeps the one that it was pinned with</source>
        <translation>A 显示所选的头，还是保留固定时的头</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this picture and its numbers</source>
        <translation>复制这张图片及其数字</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save this picture as PNG, SVG or PDF</source>
        <translation>把这张图片保存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>Tokens match</source>
        <translation>词元对应</translation>
    </message>
    <message>
        <source>A shows</source>
        <translation>A 显示</translation>
    </message>
</context>
<context>
    <name>regard::app::CompareView</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1，差</translation>
    </message>
    <message>
        <source>No run is pinned yet. Pin the one that is shown (Ctrl+P), then change the sentence, the head, the model or a setting: both runs stand here side by side, with what the second has more or less than the first. A run from a file can be pinned too.</source>
        <translation>还没有固定运行。固定显示的运行（Ctrl+P），再更改句子、头、模型或某项设置：两次运行会在这里并排，并显示第二次比第一次多了或少了什么。也可以固定文件中的运行。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>有何不同</translation>
    </message>
</context>
<context>
    <name>regard::app::CostView</name>
    <message>
        <source>What the curves show</source>
        <translation>曲线显示什么</translation>
    </message>
    <message>
        <source>n: tokens of the text</source>
        <translation>n：文本的词元数</translation>
    </message>
    <message>
        <source>d: width of the model, numbers a token</source>
        <translation>d：模型宽度，即每个词元的维数</translation>
    </message>
    <message>
        <source>k: positions that a convolution&apos;s kernel covers</source>
        <translation>k：卷积核覆盖的位置数</translation>
    </message>
    <message>
        <source>r: size of the neighbourhood that restricted self-attention sees</source>
        <translation>r：受限自注意力所看邻域的大小</translation>
    </message>
    <message>
        <source>As the run</source>
        <translation>与运行相同</translation>
    </message>
    <message>
        <source>n of this sentence and d of the model again</source>
        <translation>恢复为这个句子的 n 和模型的 d</translation>
    </message>
    <message>
        <source>Costs for this n</source>
        <translation>此 n 的代价</translation>
    </message>
    <message>
        <source>Layer</source>
        <comment>of a network</comment>
        <translation>层</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>of layers, in operations</comment>
        <translation>代价</translation>
    </message>
    <message>
        <source>The table is for this sentence, n = %1.</source>
        <translation>此表对应这个句子，n = %1。</translation>
    </message>
    <message>
        <source>The table is for n = %1, not for this sentence.</source>
        <translation>此表对应 n = %1，而不是这个句子。</translation>
    </message>
    <message>
        <source>Self-attention costs less than a recurrent layer as long as n is below d = %1. Table 1 leaves out constants: these are orders, not counts.</source>
        <translation>只要 n 小于 d = %1，自注意力的代价就低于循环层。表 1 略去了常数：这些是数量级，不是计数。</translation>
    </message>
    <message>
        <source>After table 1 of Vaswani et al. 2017.</source>
        <translation>据 Vaswani et al. 2017 的表 1。</translation>
    </message>
</context>
<context>
    <name>regard::app::Curves</name>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
</context>
<context>
    <name>regard::app::DirectionControl</name>
    <message>
        <source>Direction of translation</source>
        <translation>翻译方向</translation>
    </message>
    <message>
        <source>Swap the languages</source>
        <translation>交换语言</translation>
    </message>
    <message>
        <source>Swap the languages: the translation becomes the source</source>
        <translation>交换语言：译文成为源文</translation>
    </message>
    <message>
        <source>%1 (guessed)</source>
        <translation>%1（猜测）</translation>
    </message>
    <message>
        <source>No model is open yet</source>
        <translation>还没有打开模型</translation>
    </message>
    <message>
        <source>The model translates from %1 to %2</source>
        <translation>模型从%1译成%2</translation>
    </message>
    <message>
        <source>Guessed from the text; click to choose</source>
        <translation>根据文本猜测；点击可选择</translation>
    </message>
    <message>
        <source>Click to choose another direction, or to have it guessed</source>
        <translation>点击可选择另一方向，或由程序猜测</translation>
    </message>
    <message>
        <source>Guess from the text</source>
        <translation>根据文本猜测</translation>
    </message>
    <message>
        <source>No direction</source>
        <comment>of translation</comment>
        <translation>没有方向</translation>
    </message>
    <message>
        <source>The direction of this finished run</source>
        <translation>这个已完成的运行的方向</translation>
    </message>
    <message>
        <source>This finished run does not say from which language to which it went</source>
        <translation>这个已完成的运行没有说明它从哪种语言译成哪种语言</translation>
    </message>
    <message>
        <source>taken for %1</source>
        <comment>a text is, of a direction of translation: French → English</comment>
        <translation>当作%1</translation>
    </message>
    <message>
        <source>Click to choose another direction</source>
        <translation>点击可选择另一方向</translation>
    </message>
    <message>
        <source>Choose another direction beside the text, or open a model of its language.</source>
        <translation>请在文本旁选择另一方向，或打开该语言的模型。</translation>
    </message>
    <message>
        <source>Open a model of its language to have it translated.</source>
        <translation>要翻译它，请打开该语言的模型。</translation>
    </message>
</context>
<context>
    <name>regard::app::Distributions</name>
    <message>
        <source>target of “%1”: %2</source>
        <translation>“%1”的目标：%2</translation>
    </message>
    <message>
        <source>prediction of “%1”: %2</source>
        <translation>“%1”的预测：%2</translation>
    </message>
</context>
<context>
    <name>regard::app::EquationBoard</name>
    <message>
        <source>Attention as matrices</source>
        <translation>矩阵形式的注意力</translation>
    </message>
    <message>
        <source>Arrow keys move from cell to cell, Page Up and Page Down from matrix to matrix</source>
        <translation>箭头键在格之间移动，Page Up 和 Page Down 在矩阵之间移动</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已掩蔽</translation>
    </message>
</context>
<context>
    <name>regard::app::ExplanationPanel</name>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Choose a view to read what it shows.</source>
        <translation>选择一个视图即可读到它显示什么。</translation>
    </message>
    <message>
        <source>Often told wrong: %1</source>
        <translation>常见的误解：%1</translation>
    </message>
</context>
<context>
    <name>regard::app::FolderExport</name>
    <message>
        <source>Exporting all heads…</source>
        <translation>正在导出所有头…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export all heads into a folder</source>
        <translation>把所有头导出到文件夹</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadChips</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Draw the lines of all heads</source>
        <translation>画出所有头的连线</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Draw no lines</source>
        <translation>不画连线</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头</translation>
    </message>
    <message>
        <source>Draw the lines of %1; a double click or Alt+Space draws them alone</source>
        <translation>画出 %1 的连线；双击或按 Alt+空格则只画它的连线</translation>
    </message>
    <message>
        <source>Its lines are %1.</source>
        <comment>dashed, dotted</comment>
        <translation>它的连线为%1。</translation>
    </message>
    <message>
        <source>%1 is switched off: these are not its own weights</source>
        <translation>%1 已关闭：这些不是它自己的权重</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1，已关闭</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadChoice</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadGallery</name>
    <message>
        <source>All heads</source>
        <translation>所有头</translation>
    </message>
    <message>
        <source>A map for every head of every layer; arrow keys move to another head</source>
        <translation>每层每个头一张图；箭头键移到另一个头</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
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
        <translation>要合并的头</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
    </message>
    <message>
        <source>%1, not chosen</source>
        <translation>%1，未选</translation>
    </message>
    <message>
        <source>Click to choose the whole row or column</source>
        <translation>点击可选择整行或整列</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1，已关闭</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadSheet</name>
    <message>
        <source>All heads</source>
        <translation>所有头</translation>
    </message>
    <message>
        <source>A small map for every head of every layer; arrow keys move to another head</source>
        <translation>每层每个头一张小图；箭头键移到另一个头</translation>
    </message>
    <message>
        <source>%1, switched off</source>
        <translation>%1，已关闭</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadSummary</name>
    <message>
        <source>Point at a row of the map or at a token.</source>
        <translation>请指向图中的一行或一个词元。</translation>
    </message>
    <message>
        <source>Strongest keys</source>
        <translation>最强的键</translation>
    </message>
    <message>
        <source>L%1 H%2</source>
        <translation>L%1 H%2</translation>
    </message>
    <message>
        <source>%1 attends to · %2</source>
        <translation>%1 看向 · %2</translation>
    </message>
    <message>
        <source>A query attends to · %1</source>
        <translation>查询看向 · %1</translation>
    </message>
    <message>
        <source>Head L%1 H%2, mean over its queries</source>
        <translation>头 L%1 H%2，对其查询取平均</translation>
    </message>
    <message>
        <source>Entropy</source>
        <translation>熵</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 比特</translation>
    </message>
    <message>
        <source>−Σ w·log₂ w: 0 bit looks at one key only; higher looks at many.</source>
        <translation>−Σ w·log₂ w：0 比特只看一个键；越高看得越多。</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>平均距离</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 个词元</translation>
    </message>
    <message>
        <source>Σ w·|query − key|, counted in positions.</source>
        <translation>Σ w·|查询 − 键|，以位置计。</translation>
    </message>
    <message>
        <source>On the diagonal</source>
        <translation>在对角线上</translation>
    </message>
    <message>
        <source>Weight of the key at the query&apos;s own position.</source>
        <translation>查询自身位置上的键的权重。</translation>
    </message>
    <message>
        <source>One to the left</source>
        <translation>左边一个</translation>
    </message>
    <message>
        <source>Weight of the key one position before the query.</source>
        <translation>查询前一位置上的键的权重。</translation>
    </message>
    <message>
        <source>To the start token</source>
        <translation>投向起始词元</translation>
    </message>
    <message>
        <source>To the end token</source>
        <translation>投向结束词元</translation>
    </message>
    <message>
        <source>Heads with nothing to say often rest on this token.</source>
        <translation>无话可说的头常常停在这个词元上。</translation>
    </message>
    <message>
        <source>Head L%1 H%2 by itself, its weights as they are</source>
        <translation>单独的头 L%1 H%2，权重保持原样</translation>
    </message>
    <message>
        <source>Head L%1 H%2, its weights in the whole run</source>
        <translation>头 L%1 H%2，它在整次运行中的权重</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadSwitchboard</name>
    <message>
        <source>Heads to switch off</source>
        <translation>要关闭的头</translation>
    </message>
    <message>
        <source>All heads of %1: switch them off or on</source>
        <translation>%1的所有头：关闭或打开</translation>
    </message>
    <message>
        <source>All heads of %1 L%2: switch them off or on</source>
        <translation>%1 L%2 的所有头：关闭或打开</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off, weights zero</source>
        <translation>关闭，权重为零</translation>
    </message>
    <message>
        <source>off, weights uniform</source>
        <translation>关闭，权重均匀</translation>
    </message>
    <message>
        <source>Without it: cross-entropy %1 nats a token; the most probable token is another one at %2 of %3 positions</source>
        <translation>没有它：每词元交叉熵 %1 nat；%3 个位置中有 %2 个的最可能词元换成了另一个</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadsOffBar</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Go to where heads are switched off and on</source>
        <translation>转到关闭和打开头的地方</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>全部打开</translation>
    </message>
    <message>
        <source>Back to the full model</source>
        <translation>回到完整的模型</translation>
    </message>
    <message>
        <source>Not the full model: without %1</source>
        <translation>并非完整模型：去掉了 %1</translation>
    </message>
</context>
<context>
    <name>regard::app::HeadsView</name>
    <message>
        <source>All heads</source>
        <translation>所有头</translation>
    </message>
    <message>
        <source>all heads, %1</source>
        <translation>所有头，%1</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序(&amp;S)</translation>
    </message>
    <message>
        <source>Turn the order round</source>
        <translation>颠倒顺序</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Size of the tiles; at the left end all of them fit into the window</source>
        <translation>图块大小；最左端时全部图块都能放进窗口</translation>
    </message>
    <message>
        <source>T&amp;iles</source>
        <translation>图块(&amp;I)</translation>
    </message>
    <message>
        <source>Whole maps</source>
        <translation>整图</translation>
    </message>
    <message>
        <source>Show all of every map again (0)</source>
        <translation>再次完整显示每张图 (0)</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>从小到大</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>Open %1 in Attention</source>
        <translation>在“注意力”中打开 %1</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>导出图片…</translation>
    </message>
    <message>
        <source>zoom %1 ×</source>
        <translation>缩放 %1 ×</translation>
    </message>
    <message>
        <source>This run recorded no such attention.</source>
        <translation>这次运行没有记录这种注意力。</translation>
    </message>
    <message>
        <source>measuring the heads …</source>
        <translation>正在测量各头…</translation>
    </message>
    <message>
        <source>On each tile: %1</source>
        <translation>每个图块上：%1</translation>
    </message>
    <message>
        <source>the sheet shows heads one by one</source>
        <translation>总览逐个显示各头</translation>
    </message>
    <message>
        <source>measures are of the whole run</source>
        <translation>各项度量取自整次运行</translation>
    </message>
</context>
<context>
    <name>regard::app::HeatMap</name>
    <message>
        <source>Heat map</source>
        <translation>热图</translation>
    </message>
    <message>
        <source>%1 rows, %2 columns</source>
        <translation>%1 行，%2 列</translation>
    </message>
</context>
<context>
    <name>regard::app::HistogramPlot</name>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 到 %2：%3</translation>
    </message>
</context>
<context>
    <name>regard::app::HypothesisButton</name>
    <message>
        <source>%1 of %2 ▾</source>
        <translation>%1 / %2 ▾</translation>
    </message>
    <message>
        <source>Greedy ▾</source>
        <translation>贪心 ▾</translation>
    </message>
    <message>
        <source>Beam %1 ▾</source>
        <translation>束宽 %1 ▾</translation>
    </message>
    <message>
        <source>Hypothesis shown: %1</source>
        <translation>显示的假设：%1</translation>
    </message>
    <message>
        <source>The hypotheses that the beam search found, with their scores. Alt+↓ and Alt+↑ show the next one and the one before.</source>
        <translation>束搜索找到的假设及其得分。Alt+↓ 和 Alt+↑ 显示下一个和上一个。</translation>
    </message>
    <message>
        <source>&amp;Beam size</source>
        <translation>束宽(&amp;B)</translation>
    </message>
    <message>
        <source>1, greedy decoding</source>
        <translation>1，贪心解码</translation>
    </message>
</context>
<context>
    <name>regard::app::HypothesisList</name>
    <message>
        <source>The best hypotheses</source>
        <translation>最佳假设</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Log probability</source>
        <translation>对数概率</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Log probability divided by the length penalty: what the search ranks by</source>
        <translation>对数概率除以长度惩罚：搜索按此排序</translation>
    </message>
    <message>
        <source>Natural logarithm of the probability of all its tokens together</source>
        <translation>所有词元概率之积的自然对数</translation>
    </message>
    <message>
        <source>End token included</source>
        <translation>含结束词元</translation>
    </message>
    <message>
        <source>%1 … (cut off, not ended)</source>
        <translation>%1 …（被截断，未结束）</translation>
    </message>
</context>
<context>
    <name>regard::app::Inspector</name>
    <message>
        <source>Attention weight</source>
        <translation>注意力权重</translation>
    </message>
    <message>
        <source>query · key · product</source>
        <translation>查询 · 键 · 乘积</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>这是什么</translation>
    </message>
    <message>
        <source>A weight says where a head looks. It does not explain the output: what is passed on also depends on the value vectors and on everything after.</source>
        <translation>权重说明一个头看向哪里。它并不解释输出：传下去的东西还取决于值向量和其后的一切。</translation>
    </message>
    <message>
        <source>%1, looks most at “%2”</source>
        <translation>%1，最看向“%2”</translation>
    </message>
    <message>
        <source>%1, looks at “%2”</source>
        <translation>%1，看向“%2”</translation>
    </message>
    <message>
        <source>pinned · Esc lets go</source>
        <translation>已固定 · Esc 放开</translation>
    </message>
    <message>
        <source>click a cell to pin it</source>
        <translation>点击一格即可固定</translation>
    </message>
    <message>
        <source>q · k</source>
        <translation>q · k</translation>
    </message>
    <message>
        <source>Sum of the products of the query&apos;s and the key&apos;s numbers</source>
        <translation>查询与键的各数乘积之和</translation>
    </message>
    <message>
        <source>÷ √dₖ = √%1</source>
        <translation>÷ √dₖ = √%1</translation>
    </message>
    <message>
        <source>The score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>遮住</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>exp(s − max)</source>
        <translation>exp(s − max)</translation>
    </message>
    <message>
        <source>max = %1, the largest score of this row</source>
        <translation>max = %1，这一行最大的分数</translation>
    </message>
    <message numerus="yes">
        <source>Σ over %n key(s)</source>
        <translation>
            <numerusform>Σ 共 %n 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>Sum of exp(s − max) over the keys that are kept</source>
        <translation>所有保留的键的 exp(s − max) 之和</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Recorded by the run; recomputed here: %1</source>
        <translation>运行中记录的值；此处重算为：%1</translation>
    </message>
    <message>
        <source>q and k, %1 numbers each</source>
        <translation>q 和 k，各 %1 个数</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>soft-max</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>What the weight would be</source>
        <translation>权重本来的值</translation>
    </message>
    <message>
        <source>head off</source>
        <translation>头已关闭</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>1 / %1</source>
        <translation>1 / %1</translation>
    </message>
    <message>
        <source>The head is switched off: this replaces its weights</source>
        <translation>这个头已关闭：以此代替它的权重</translation>
    </message>
    <message>
        <source>Recorded by the run</source>
        <translation>运行中记录的值</translation>
    </message>
    <message>
        <source>This run holds no queries and keys, so how the weight came about cannot be shown.</source>
        <translation>这次运行没有查询和键，因此无法显示权重是如何得来的。</translation>
    </message>
    <message>
        <source>Before the mask its score is %1. The mask makes that −∞, so the weight is 0.</source>
        <translation>掩码之前它的分数是 %1。掩码使其变为 −∞，因此权重为 0。</translation>
    </message>
    <message>
        <source>The mask makes the score −∞, so the weight is 0. This run does not tell the score.</source>
        <translation>掩码使分数变为 −∞，因此权重为 0。这次运行没有记录分数。</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已掩蔽</translation>
    </message>
    <message>
        <source>exp(−∞) = 0</source>
        <translation>exp(−∞) = 0</translation>
    </message>
    <message>
        <source>Not yet computed: at this moment of the run no query of this row has been asked. Step forward to see it.</source>
        <translation>尚未计算：在运行的此刻，这一行还没有查询发问。前进即可看到。</translation>
    </message>
    <message>
        <source>%1, may not look at “%2”</source>
        <translation>%1，不可看“%2”</translation>
    </message>
    <message>
        <source>The causal mask: decoder rows may not look at later tokens</source>
        <translation>因果掩码：解码器的行不可看后面的词元</translation>
    </message>
    <message>
        <source>The padding mask: this token only fills up a batch</source>
        <translation>填充掩码：这个词元只用来补齐批次</translation>
    </message>
    <message>
        <source>The window of restricted self-attention does not reach so far</source>
        <translation>受限自注意力的窗口到不了这么远</translation>
    </message>
    <message>
        <source>Nothing hides this key from this query</source>
        <translation>没有什么对这个查询遮住这个键</translation>
    </message>
    <message>
        <source>The number on the map</source>
        <translation>图中的数字</translation>
    </message>
    <message>
        <source>Point at a cell of the map, or at a token above, to see how that attention weight was computed. A click pins it; a second click, or Esc, lets it go. The other mouse button on a token leads to its vectors, and to why a word was chosen.</source>
        <translation>指向图中的一格或上方的一个词元，即可看到该注意力权重是如何算出的。点击固定；再次点击或按 Esc 放开。在词元上点击鼠标另一键，可转到它的向量，以及为什么选出一个词。</translation>
    </message>
    <message>
        <source>The model&apos;s own weight in this head. The map is read otherwise: %1. How, see below.</source>
        <translation>模型自己在这个头中的权重。图用的是另一种读法：%1。如何得来，见下。</translation>
    </message>
    <message>
        <source>The map does not show these tokens.</source>
        <translation>图中不显示这些词元。</translation>
    </message>
    <message>
        <source>Why this word? The output of this step</source>
        <translation>为什么是这个词？这一步的输出</translation>
    </message>
    <message>
        <source>Key and value vector of “%1”</source>
        <translation>“%1”的键和值向量</translation>
    </message>
    <message>
        <source>The mask, before and after</source>
        <translation>掩码前后</translation>
    </message>
</context>
<context>
    <name>regard::app::LayersContributionsPage</name>
    <message>
        <source>share</source>
        <comment>of the stream that a block adds</comment>
        <translation>比例</translation>
    </message>
    <message>
        <source>length</source>
        <comment>of a vector</comment>
        <translation>长度</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>‖output‖ / ‖stream‖, ‖output‖, or the angle between the two</source>
        <translation>‖输出‖ / ‖残差流‖、‖输出‖，或二者之间的角度</translation>
    </message>
    <message>
        <source>This run does not hold what its blocks gave.</source>
        <translation>这次运行没有记录各块的输出。</translation>
    </message>
    <message>
        <source>block</source>
        <translation>块</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>What each block adds, as a share of what entered it</source>
        <translation>每个块所加的量占其输入的比例</translation>
    </message>
    <message>
        <source>‖output‖ / ‖stream‖</source>
        <translation>‖输出‖ / ‖残差流‖</translation>
    </message>
    <message>
        <source>Length of what each block adds</source>
        <translation>每个块所加的量的长度</translation>
    </message>
    <message>
        <source>‖output‖</source>
        <translation>‖输出‖</translation>
    </message>
    <message>
        <source>Cosine of what each block adds with what entered it</source>
        <translation>每个块所加的量与其输入的余弦</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>stream: %1</source>
        <translation>残差流：%1</translation>
    </message>
    <message>
        <source>= sum</source>
        <translation>= 和</translation>
    </message>
    <message>
        <source>layer norm of it</source>
        <translation>其层归一化</translation>
    </message>
    <message>
        <source>%1 of %2, feature by feature</source>
        <translation>%2的%1，逐个特征</translation>
    </message>
    <message>
        <source>What each block adds to the residual stream, %1.</source>
        <translation>每个块加到残差流中的量，%1。</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>What each block adds to the residual stream</source>
        <translation>每个块加到残差流中的量</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>块(&amp;B)</translation>
    </message>
</context>
<context>
    <name>regard::app::LayersNormalisationPage</name>
    <message>
        <source>Layer norm against batch norm</source>
        <translation>层归一化与批归一化的对比</translation>
    </message>
    <message>
        <source>Gain, bias and ε are the model&apos;s, which is not open.</source>
        <translation>增益、偏置和 ε 属于模型，而该模型没有打开。</translation>
    </message>
    <message>
        <source>This run does not hold what enters and leaves its layer norms.</source>
        <translation>这次运行没有记录层归一化的输入和输出。</translation>
    </message>
    <message>
        <source>Layer norm that closes %1, for %2</source>
        <translation>%1末尾的层归一化，词元为%2</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>stream: %1</source>
        <translation>残差流：%1</translation>
    </message>
    <message>
        <source>= x, what is normalised</source>
        <translation>= x，被归一化的量</translation>
    </message>
    <message>
        <source>γ gain</source>
        <translation>γ 增益</translation>
    </message>
    <message>
        <source>β bias</source>
        <translation>β 偏置</translation>
    </message>
    <message>
        <source>y, what leaves</source>
        <translation>y，输出的量</translation>
    </message>
    <message>
        <source>x, its mean and deviation</source>
        <translation>x，其平均和标准差</translation>
    </message>
    <message>
        <source>y, its mean and deviation</source>
        <translation>y，其平均和标准差</translation>
    </message>
    <message>
        <source>Mean %1, variance %2 over the %3 features of %4.</source>
        <translation>%4的 %3 个特征的平均为 %1，方差为 %2。</translation>
    </message>
    <message>
        <source>To see gain and bias, open the model that made this run.</source>
        <translation>要查看增益和偏置，请打开产生这次运行的模型。</translation>
    </message>
    <message>
        <source>The run recorded %1.</source>
        <translation>运行中记录的值为 %1。</translation>
    </message>
    <message>
        <source>Elsewhere in this block the two differ by up to %1: the run was made by other weights than the model&apos;s that is open.</source>
        <translation>在此块的其他地方，二者相差可达 %1：产生这次运行的权重与打开的模型的权重不同。</translation>
    </message>
    <message>
        <source>Mean and standard deviation before and after</source>
        <translation>之前和之后的平均与标准差</translation>
    </message>
    <message>
        <source>Layer norm that closes %1 of the %2, and batch norm of the first %3 tokens, before gain and bias.</source>
        <translation>%2的%1末尾的层归一化，以及前 %3 个词元的批归一化，均在增益和偏置之前。</translation>
    </message>
    <message>
        <source>Layer norm</source>
        <translation>层归一化</translation>
    </message>
    <message>
        <source>Mean, variance, gain and bias of one token; layer against batch norm</source>
        <translation>一个词元的平均、方差、增益和偏置；层归一化与批归一化的对比</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>块(&amp;B)</translation>
    </message>
    <message>
        <source>At this moment nothing has entered this norm for %1.</source>
        <translation>在此刻，%1还没有任何内容进入这个归一化。</translation>
    </message>
    <message>
        <source>What leaves the norm is not yet computed.</source>
        <translation>归一化的输出尚未计算。</translation>
    </message>
</context>
<context>
    <name>regard::app::LayersNormsPage</name>
    <message>
        <source>This run holds no activations.</source>
        <translation>这次运行没有记录激活值。</translation>
    </message>
    <message>
        <source>tensor</source>
        <translation>张量</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Length of each token&apos;s vector, %1</source>
        <translation>每个词元向量的长度，%1</translation>
    </message>
    <message>
        <source>From tensor to tensor: %1 beside the mean of all tokens</source>
        <translation>逐个张量：%1，对照全部词元的平均</translation>
    </message>
    <message>
        <source>tensor (number of the row above)</source>
        <translation>张量（上图的行号）</translation>
    </message>
    <message>
        <source>mean of all tokens</source>
        <translation>全部词元的平均</translation>
    </message>
    <message>
        <source>Euclidean length of each token&apos;s vector, tensor by tensor.</source>
        <translation>每个词元向量的欧几里得长度，逐个张量。</translation>
    </message>
    <message>
        <source>Norms</source>
        <comment>page of the layers: lengths of vectors</comment>
        <translation>范数</translation>
    </message>
    <message>
        <source>How long each token&apos;s vector is, tensor by tensor</source>
        <translation>每个词元的向量有多长，逐个张量</translation>
    </message>
    <message>
        <source>From tensor to tensor: %1 beside the mean of the tokens computed so far</source>
        <translation>逐个张量：%1，对照至此已计算的词元的平均</translation>
    </message>
    <message>
        <source>mean so far</source>
        <translation>至此的平均</translation>
    </message>
</context>
<context>
    <name>regard::app::LayersProjectionPage</name>
    <message>
        <source>all paths</source>
        <translation>所有路径</translation>
    </message>
    <message>
        <source>chosen token&apos;s path</source>
        <translation>所选词元的路径</translation>
    </message>
    <message>
        <source>This run holds no activations.</source>
        <translation>这次运行没有记录激活值。</translation>
    </message>
    <message>
        <source>1st principal component, %1 % of the variance</source>
        <translation>第 1 主成分，占方差的 %1 %</translation>
    </message>
    <message>
        <source>2nd principal component, %1 %</source>
        <translation>第 2 主成分，%1 %</translation>
    </message>
    <message>
        <source>Tokens through the layers, %1</source>
        <translation>词元经过各层，%1</translation>
    </message>
    <message>
        <source>All tokens at all depths of the %1&apos;s residual stream, projected on their first two principal components; labels stand at the last depth. %2; %3.</source>
        <translation>%1的残差流所有深度上的所有词元，投影到其前两个主成分；标签位于最后的深度。%2；%3。</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Principal components: each token&apos;s way through the layers</source>
        <translation>主成分：每个词元经过各层的路径</translation>
    </message>
    <message>
        <source>the axes are those of the whole run</source>
        <translation>坐标轴取自整次运行</translation>
    </message>
</context>
<context>
    <name>regard::app::LayersSimilarityPage</name>
    <message>
        <source>This run holds no activations.</source>
        <translation>这次运行没有记录激活值。</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>%1 at each depth beside itself at each other</source>
        <translation>各深度的%1，与其他各深度的自身对照</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Each token beside itself at depth %1</source>
        <translation>每个词元，与深度 %1 处的自身对照</translation>
    </message>
    <message>
        <source>Cosine similarity of a token&apos;s vector with itself at other depths of the residual stream, %1.</source>
        <translation>词元的向量与残差流其他深度上自身的余弦相似度，%1。</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Compared &amp;with</source>
        <translation>对照(&amp;W)</translation>
    </message>
    <message>
        <source>with itself</source>
        <comment>a token, compared</comment>
        <translation>与自身相比</translation>
    </message>
    <message>
        <source>with each other</source>
        <comment>tokens, compared</comment>
        <translation>彼此相比</translation>
    </message>
    <message>
        <source>Each token with itself at other depths, or all tokens with each other at one depth</source>
        <translation>每个词元与其他深度上的自身，或同一深度上所有词元彼此之间</translation>
    </message>
    <message>
        <source>At &amp;depth</source>
        <translation>所在深度(&amp;D)</translation>
    </message>
    <message>
        <source>Each token beside every other at depth %1</source>
        <translation>深度 %1 处的每个词元，与其他每个词元对照</translation>
    </message>
    <message>
        <source>Cosine similarity of the vectors of different tokens at one depth of the residual stream, %1.</source>
        <translation>残差流同一深度上不同词元的向量的余弦相似度，%1。</translation>
    </message>
    <message>
        <source>How alike a token stays to itself from layer to layer, and how alike tokens are to each other</source>
        <translation>词元从一层到另一层与自身有多相似，以及各词元彼此有多相似</translation>
    </message>
</context>
<context>
    <name>regard::app::LayersStreamPage</name>
    <message>
        <source>This run holds no activations.</source>
        <translation>这次运行没有记录激活值。</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>Residual stream: length of each token&apos;s vector</source>
        <translation>残差流：每个词元向量的长度</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Stream</source>
        <comment>page of the layers: the residual stream</comment>
        <translation>残差流</translation>
    </message>
    <message>
        <source>The residual stream, and any tensor of the run as numbers</source>
        <translation>残差流，以及以数字显示的运行中任一张量</translation>
    </message>
    <message>
        <source>&amp;Tensor</source>
        <translation>张量(&amp;T)</translation>
    </message>
</context>
<context>
    <name>regard::app::LayersUnitsPage</name>
    <message>
        <source>Sorted by</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>mean of all tokens</source>
        <translation>全部词元的平均</translation>
    </message>
    <message>
        <source>Mean of |h| over the tokens</source>
        <translation>|h| 对各词元的平均</translation>
    </message>
    <message>
        <source>largest of any token</source>
        <translation>任一词元的最大值</translation>
    </message>
    <message>
        <source>The largest |h| of any token</source>
        <translation>任一词元的最大 |h|</translation>
    </message>
    <message>
        <source>the chosen token</source>
        <translation>所选词元</translation>
    </message>
    <message>
        <source>|h| of the token that is looked at</source>
        <translation>正在看的词元的 |h|</translation>
    </message>
    <message>
        <source>number of the unit</source>
        <translation>单元编号</translation>
    </message>
    <message>
        <source>As the model has them</source>
        <translation>按模型中的顺序</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>the first %1</source>
        <comment>hidden units</comment>
        <translation>前 %1 个</translation>
    </message>
    <message>
        <source>all</source>
        <comment>hidden units</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>This run holds no hidden units.</source>
        <translation>这次运行没有隐藏单元。</translation>
    </message>
    <message>
        <source>%1 units; a token has %2 of them above 0; %3 are silent in this sentence</source>
        <translation>%1 个单元；每个词元有其中 %2 个大于 0；%3 个在这个句子中始终沉默</translation>
    </message>
    <message>
        <source>Unit %1, place %2: mean %3, largest %4 at “%5”, above 0 for %6 of %7 tokens</source>
        <translation>单元 %1，位次 %2：平均 %3，最大 %4，在“%5”处，%7 个词元中有 %6 个大于 0</translation>
    </message>
    <message>
        <source>sorted by their mean over all tokens</source>
        <translation>按对全部词元的平均排序</translation>
    </message>
    <message>
        <source>sorted by the largest value of any token</source>
        <translation>按任一词元的最大值排序</translation>
    </message>
    <message>
        <source>sorted by %1</source>
        <translation>按%1排序</translation>
    </message>
    <message>
        <source>in the model&apos;s order</source>
        <translation>按模型中的顺序</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>hidden unit</source>
        <translation>隐藏单元</translation>
    </message>
    <message>
        <source>%1: hidden units, %2</source>
        <translation>%1：隐藏单元，%2</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活跃度</translation>
    </message>
    <message>
        <source>All units in that order</source>
        <translation>按此顺序的所有单元</translation>
    </message>
    <message>
        <source>place</source>
        <translation>位次</translation>
    </message>
    <message>
        <source>mean of |h|</source>
        <translation>|h| 的平均</translation>
    </message>
    <message>
        <source>Hidden units of %1 of the %2 after the activation, %3.</source>
        <translation>%2的%1在激活之后的隐藏单元，%3。</translation>
    </message>
    <message>
        <source>Feed-forward</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>The hidden units of a feed-forward block, sorted by activity</source>
        <translation>前馈块的隐藏单元，按活跃度排序</translation>
    </message>
    <message>
        <source>&amp;Block</source>
        <translation>块(&amp;B)</translation>
    </message>
    <message>
        <source>sorted by their mean over the tokens computed so far</source>
        <translation>按对至此已计算的词元的平均排序</translation>
    </message>
</context>
<context>
    <name>regard::app::LayersView</name>
    <message>
        <source>encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>词元(&amp;O)</translation>
    </message>
    <message>
        <source>layers, %1</source>
        <translation>各层，%1</translation>
    </message>
</context>
<context>
    <name>regard::app::LensGrid</name>
    <message>
        <source>Logit lens: the most probable token after each layer, at each step</source>
        <translation>logit 透镜：每一步中，每层之后最可能的词元</translation>
    </message>
</context>
<context>
    <name>regard::app::LensRun</name>
    <message>
        <source>The model that is open did not make this run. Open the right one to see the logit lens.</source>
        <translation>打开的模型不是产生这次运行的模型。请打开相应的模型来查看 logit 透镜。</translation>
    </message>
    <message>
        <source>This run holds no logits.</source>
        <translation>这次运行没有 logit。</translation>
    </message>
    <message>
        <source>This run holds no activations of the decoder, so there is no logit lens.</source>
        <translation>这次运行没有解码器的激活值，因此没有 logit 透镜。</translation>
    </message>
    <message>
        <source>The logit lens needs the model that made this run. Open it to see one.</source>
        <translation>logit 透镜需要产生这次运行的模型。请打开它来查看。</translation>
    </message>
</context>
<context>
    <name>regard::app::LessonHeads</name>
    <message>
        <source>encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>交叉</translation>
    </message>
    <message>
        <source>teacher forcing</source>
        <translation>教师强制</translation>
    </message>
    <message>
        <source>free running</source>
        <translation>自由运行</translation>
    </message>
    <message>
        <source>Kind of attention</source>
        <translation>注意力的种类</translation>
    </message>
    <message>
        <source>Where the attention is: among source tokens, among target tokens, or from target to source</source>
        <translation>注意力在哪里：源词元之间、目标词元之间，或从目标到源</translation>
    </message>
    <message>
        <source>Whose target tokens are the rows: the given ones, or those that the model chose</source>
        <translation>行是哪些目标词元：给定的，还是模型选出的</translation>
    </message>
    <message>
        <source>All heads</source>
        <translation>所有头</translation>
    </message>
</context>
<context>
    <name>regard::app::LessonRunner</name>
    <message>
        <source>Training diverged at step %1: the loss is no longer a number. Choose a lower learning rate, then press Reset.</source>
        <translation>训练在第 %1 步发散：损失不再是数字。请选择更低的学习率，然后按“重置”。</translation>
    </message>
</context>
<context>
    <name>regard::app::LinesView</name>
    <message>
        <source>Lines</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>lines %1 L%2</source>
        <translation>连线 %1 L%2</translation>
    </message>
    <message>
        <source>The layer whose heads are drawn</source>
        <translation>画出哪一层的头</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>层(&amp;Y)</translation>
    </message>
    <message>
        <source>Bring all tokens into the height there is; without it long texts scroll</source>
        <translation>让所有词元适合现有高度；不选则长文本可滚动</translation>
    </message>
    <message>
        <source>combined</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>the strongest %1 of %2 lines; an exported picture has all</source>
        <translation>%2 条连线中最强的 %1 条；导出的图片包含全部</translation>
    </message>
    <message>
        <source>Fi&amp;t to height</source>
        <translation>适合高度(&amp;T)</translation>
    </message>
    <message>
        <source>all %1 lines of this token</source>
        <translation>此词元的全部 %1 条连线</translation>
    </message>
</context>
<context>
    <name>regard::app::LogCurves</name>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
</context>
<context>
    <name>regard::app::MainWindow</name>
    <message>
        <source>There is no text yet, so the model reads the direction and the end token alone. Type a sentence, or choose one from the Examples menu.</source>
        <translation>还没有文本，因此模型只读入方向词元和结束词元。请输入一句话，或从“示例”菜单选择。</translation>
    </message>
    <message>
        <source>There is no text yet, so the model reads the end token alone. Type a sentence, or choose one from the Examples menu.</source>
        <translation>还没有文本，因此模型只读入结束词元。请输入一句话，或从“示例”菜单选择。</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
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
        <translation>放下文件夹即可打开其中的模型</translation>
    </message>
    <message>
        <source>Drop the file to show its run</source>
        <translation>放下文件即可显示其中的运行</translation>
    </message>
    <message>
        <source>Open a finished run to compare with</source>
        <translation>打开已完成的运行来比较</translation>
    </message>
    <message>
        <source>Trace (*.safetensors)</source>
        <translation>运行记录 (*.safetensors)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>regard::app::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>手册各页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
</context>
<context>
    <name>regard::app::MasksCausalPage</name>
    <message>
        <source>The scores before the mask cannot be shown. %1</source>
        <translation>无法显示掩码之前的分数。%1</translation>
    </message>
    <message>
        <source>1. Scores q · k / √dk</source>
        <translation>1. 分数 q · k / √dk</translation>
    </message>
    <message>
        <source>score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>2. Mask, added to the scores</source>
        <translation>2. 掩码，加到分数上</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>3. Weights after the soft-max</source>
        <translation>3. softmax 之后的权重</translation>
    </message>
    <message>
        <source>This run has no decoder, so nothing in it needs a causal mask.</source>
        <translation>这次运行没有解码器，因此其中无需因果掩码。</translation>
    </message>
    <message>
        <source>The decoder writes from left to right: a row may not look at what comes after it. The mask adds −∞ to those scores, so that their weights are exactly 0 and the rest of the row sums to 1.</source>
        <translation>解码器从左到右书写：每行不可看其后的内容。掩码给这些分数加上 −∞，使其权重恰好为 0，而该行其余权重之和为 1。</translation>
    </message>
    <message>
        <source>This run holds no weights of this head.</source>
        <translation>这次运行没有这个头的权重。</translation>
    </message>
    <message>
        <source>In this run the mask hides what is farther off than the window as well.</source>
        <translation>在这次运行中，掩码还遮住窗口之外的内容。</translation>
    </message>
    <message>
        <source>Dotted rows are not yet computed at this moment of the run.</source>
        <translation>点状的行在运行的此刻尚未计算。</translation>
    </message>
</context>
<context>
    <name>regard::app::MasksPaddingPage</name>
    <message>
        <source>Kind of attention</source>
        <translation>注意力的种类</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop running the batch</source>
        <translation>停止运行批次</translation>
    </message>
    <message>
        <source>A batch can be run only with a model, and this is a finished run. Type a sentence to run the model.</source>
        <translation>只有用模型才能运行批次，而这是已完成的运行。请输入一句话来运行模型。</translation>
    </message>
    <message>
        <source>Running the batch with its padding masked and not…</source>
        <translation>正在以掩蔽填充和不掩蔽填充两种方式运行批次…</translation>
    </message>
    <message>
        <source>The batch was not run. Edit a sentence to run it.</source>
        <translation>批次尚未运行。编辑一个句子即可运行。</translation>
    </message>
    <message>
        <source>Sentences of a batch are filled up to one length with padding (hatched). Masked, it changes nothing. Switched off, queries look at padding as well: of %1 sentences, %2 then translate otherwise. Choose a row to see its weights.</source>
        <translation>批次中的句子用填充（画斜线）补到同一长度。掩蔽填充时，它不改变任何结果。关闭掩码后，查询也会看填充：%1 个句子中有 %2 个的译文因此不同。选择一行即可看到它的权重。</translation>
    </message>
    <message>
        <source>≠ translates otherwise unmasked</source>
        <translation>≠ 不掩蔽时译文不同</translation>
    </message>
    <message>
        <source>Sentence %1, %2: on padding falls %3 of the attention with the mask, %4 without it. The mean of all heads of this kind without it: %5.</source>
        <translation>句子 %1，%2：有掩码时注意力有 %3 落在填充上，无掩码时为 %4。无掩码时此类所有头的平均：%5。</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已掩蔽</translation>
    </message>
    <message>
        <source>unmasked</source>
        <translation>未掩蔽</translation>
    </message>
    <message>
        <source>Padding masked</source>
        <translation>填充已掩蔽</translation>
    </message>
    <message>
        <source>Padding not masked</source>
        <translation>填充未掩蔽</translation>
    </message>
    <message>
        <source>the mask makes the score %1 to −∞, so the weight is 0</source>
        <translation>掩码使分数 %1 变为 −∞，因此权重为 0</translation>
    </message>
    <message>
        <source>exp(%1 − %2) ÷ %3 = %4</source>
        <comment>score, largest score, sum of the row, weight</comment>
        <translation>exp(%1 − %2) ÷ %3 = %4</translation>
    </message>
    <message>
        <source>“%1” looks at “%2”. Masked: %3. Not masked: %4.</source>
        <translation>“%1”看向“%2”。掩蔽时：%3。不掩蔽时：%4。</translation>
    </message>
</context>
<context>
    <name>regard::app::MasksView</name>
    <message>
        <source>Causal mask</source>
        <translation>因果掩码</translation>
    </message>
    <message>
        <source>Padding mask</source>
        <translation>填充掩码</translation>
    </message>
    <message>
        <source>Which mask</source>
        <translation>哪种掩码</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>掩码</translation>
    </message>
</context>
<context>
    <name>regard::app::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Less</source>
        <comment>of a message that was cut</comment>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <comment>of a message that is cut</comment>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>regard::app::NormComparison</name>
    <message>
        <source>Batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Batch &amp;size</source>
        <translation>批大小(&amp;S)</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> / %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>token</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The batch before the norm: x = stream + output</source>
        <translation>归一化之前的批：x = 残差流 + 输出</translation>
    </message>
    <message>
        <source>Layer norm: each row by its own mean</source>
        <translation>层归一化：每行按自己的平均</translation>
    </message>
    <message>
        <source>Batch norm: each column by its own mean</source>
        <translation>批归一化：每列按自己的平均</translation>
    </message>
    <message>
        <source>Mean over the %1 features of each token. Variance of the tokens: %2.</source>
        <translation>对每个词元的 %1 个特征取平均。各词元的方差：%2。</translation>
    </message>
    <message>
        <source>Mean over the %1 tokens of each feature. Variance of the features: %2.</source>
        <translation>对每个特征的 %1 个词元取平均。各特征的方差：%2。</translation>
    </message>
    <message>
        <source>A batch of 1: every feature is its own mean, its variance is 0, and batch norm makes 0 of every value. Layer norm does not see the batch: its result stays as it was.</source>
        <translation>大小为 1 的批：每个特征就是自己的平均，方差为 0，批归一化把每个值都变为 0。层归一化不看批：其结果保持不变。</translation>
    </message>
    <message>
        <source>Layer norm gives a token the same numbers in a batch of any size. What batch norm gives it depends on the tokens beside it: change the size and look.</source>
        <translation>无论批有多大，层归一化给一个词元的数都相同。批归一化给它的数则取决于旁边的词元：请改变大小看看。</translation>
    </message>
</context>
<context>
    <name>regard::app::NumberFigures</name>
    <message>
        <source>What is added up</source>
        <translation>相加的各项</translation>
    </message>
    <message>
        <source>left factor</source>
        <translation>左因子</translation>
    </message>
    <message>
        <source>right factor</source>
        <translation>右因子</translation>
    </message>
    <message>
        <source>the whole vector</source>
        <translation>整个向量</translation>
    </message>
</context>
<context>
    <name>regard::app::NumberSheet</name>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>How this number came about can only be shown with the model whose run it is.</source>
        <translation>这个数是如何得来的，只有用产生这次运行的模型才能显示。</translation>
    </message>
    <message>
        <source>Esc, or a second click, lets this number go.</source>
        <translation>按 Esc 或再次点击，即可放开这个数。</translation>
    </message>
</context>
<context>
    <name>regard::app::OutputView</name>
    <message>
        <source>The decoding step whose output is shown; a click on a token chooses it too</source>
        <translation>显示其输出的解码步；点击一个词元也可选择它</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <comment>of decoding</comment>
        <translation>单步(&amp;S)</translation>
    </message>
    <message>
        <source>How many of the most probable tokens are shown</source>
        <translation>显示多少个最可能的词元</translation>
    </message>
    <message>
        <source>To&amp;kens</source>
        <translation>词元(&amp;K)</translation>
    </message>
    <message>
        <source>Logits are divided by the temperature before the soft-max: below 1 it is sharper, above 1 flatter. The run itself used 1</source>
        <translation>在 softmax 之前把 logit 除以温度：小于 1 时更尖锐，大于 1 时更平缓。运行本身用的是 1</translation>
    </message>
    <message>
        <source>Te&amp;mperature</source>
        <translation>温度(&amp;M)</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>the temperature</comment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to 1, the temperature of the run</source>
        <translation>回到 1，即运行时的温度</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>output of step %1</source>
        <translation>第 %1 步的输出</translation>
    </message>
    <message>
        <source>Logit lens: what the output layer would say after each layer; bold: the run&apos;s token</source>
        <translation>logit 透镜：每层之后输出层会说什么；粗体：运行中的词元</translation>
    </message>
    <message>
        <source>Computing the logit lens…</source>
        <translation>正在计算 logit 透镜…</translation>
    </message>
</context>
<context>
    <name>regard::app::PositionTableBar</name>
    <message>
        <source>this sentence</source>
        <translation>这个句子</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>前 %1 个</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a table of any size</comment>
        <translation>自由</translation>
    </message>
    <message>
        <source>The positions of this sentence, the first of all that the model has, or a table of any length and width</source>
        <translation>这个句子的位置，模型全部位置中最前面的，或任意长度和宽度的表</translation>
    </message>
    <message>
        <source>Which positions</source>
        <translation>哪些位置</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>编码器或解码器</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>own sizes</source>
        <translation>自定大小</translation>
    </message>
    <message>
        <source>4 dimensions</source>
        <translation>4 维</translation>
    </message>
    <message>
        <source>The first positions at 4 dimensions, in halves</source>
        <translation>最前面的位置，4 维，前后各半</translation>
    </message>
    <message>
        <source>20 × 512, in halves</source>
        <translation>20 × 512，前后各半</translation>
    </message>
    <message>
        <source>20 words of 512 dimensions, sines left and cosines right, as a well-known guide draws it</source>
        <translation>20 个 512 维的词，正弦在左，余弦在右，与一篇著名教程的画法相同</translation>
    </message>
    <message>
        <source>50 × 128, alternating</source>
        <translation>50 × 128，交替排列</translation>
    </message>
    <message>
        <source>50 positions of 128 dimensions, sines and cosines alternating</source>
        <translation>50 个 128 维的位置，正弦和余弦交替排列</translation>
    </message>
    <message>
        <source>beyond the longest text</source>
        <translation>超出最长文本</translation>
    </message>
    <message>
        <source>The model&apos;s own width and order, twice as long as any text it takes</source>
        <translation>模型自己的宽度和顺序，长度为它可读最长文本的两倍</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Pairs of a sine and a cosine: an even number</source>
        <translation>正弦和余弦成对：须为偶数</translation>
    </message>
    <message>
        <source>Order of sines and cosines</source>
        <translation>正弦和余弦的顺序</translation>
    </message>
    <message>
        <source>Sine and cosine of a pair side by side, as the paper has it, or all sines before all cosines; the values are the same</source>
        <translation>每对的正弦与余弦并排，与论文一样；或所有正弦排在所有余弦之前；数值相同</translation>
    </message>
    <message>
        <source>&amp;Positions</source>
        <translation>位置(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Dimensions</source>
        <translation>维度(&amp;D)</translation>
    </message>
</context>
<context>
    <name>regard::app::PositionsEncodingPage</name>
    <message>
        <source>Numbers of dimensions, at most 8; or click a column of the map</source>
        <translation>维度编号，至多 8 个；也可点击图中的列</translation>
    </message>
    <message>
        <source>Curves of dimensions</source>
        <translation>各维度的曲线</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>维度</translation>
    </message>
    <message>
        <source>Positional encoding, %1</source>
        <translation>位置编码，%1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Positional encoding, %1, chosen dimensions</source>
        <translation>位置编码，%1，所选维度</translation>
    </message>
    <message>
        <source>dimension %1</source>
        <translation>维度 %1</translation>
    </message>
</context>
<context>
    <name>regard::app::PositionsModelPage</name>
    <message>
        <source>as trained</source>
        <translation>与训练时相同</translation>
    </message>
    <message>
        <source>off</source>
        <comment>positions</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>shifted</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>shuffled</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>Positions of the running model</source>
        <translation>运行中模型的位置</translation>
    </message>
    <message>
        <source>Off: nothing is added to the embeddings. Shifted: token i gets the position of i + k. Shuffled: every token gets the position of another</source>
        <translation>关闭：不给嵌入加任何东西。平移：词元 i 得到 i + k 的位置。打乱：每个词元得到另一个词元的位置</translation>
    </message>
    <message>
        <source>both stacks</source>
        <translation>编码器和解码器</translation>
    </message>
    <message>
        <source>Stack whose positions change</source>
        <translation>改变哪一部分的位置：编码器或解码器</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <comment>shifted by a number</comment>
        <translation>移动(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;seed</source>
        <translation>种子(&amp;S)</translation>
    </message>
    <message>
        <source>in</source>
        <comment>before the name of a stack</comment>
        <translation>作用于</translation>
    </message>
    <message>
        <source>This is a finished run, without its model: its positions cannot be changed. Type a sentence to run the model.</source>
        <translation>这是已完成的运行，没有它的模型：无法改变它的位置。请输入一句话来运行模型。</translation>
    </message>
    <message>
        <source>No model is open.</source>
        <translation>没有打开模型。</translation>
    </message>
    <message>
        <source>This model adds sinusoidal positions, sines and cosines %1, to embeddings multiplied by √d = %2. They are computed, not learned; it takes texts of up to %3 tokens.</source>
        <translation>此模型把正弦位置（正弦和余弦%1）加到乘以 √d = %2 的嵌入上。位置是算出的，不是学得的；模型可读至多 %3 个词元的文本。</translation>
    </message>
    <message>
        <source>Positions are as trained. Switch them off, shift or shuffle them, and see here what translation and attention become.</source>
        <translation>位置与训练时相同。把它们关闭、平移或打乱，即可在此看到译文和注意力变成什么样。</translation>
    </message>
    <message>
        <source>Running the model as trained beside it…</source>
        <translation>正在同时运行训练时的模型以作对照…</translation>
    </message>
    <message>
        <source>The translation is given, so its words stay. Below them: the change of their probability.</source>
        <translation>译文是给定的，因此词不变。词的下方：其概率的变化。</translation>
    </message>
    <message>
        <source>The same words as with the model as trained. Below them: the change of their probability.</source>
        <translation>译出的词与训练时的模型相同。词下方：其概率的变化。</translation>
    </message>
    <message>
        <source>Words that differ from those of the model as trained (≠): %1. Below equal words: the change of their probability.</source>
        <translation>与训练时的模型不同的词 (≠)：%1。相同的词下方：其概率的变化。</translation>
    </message>
    <message>
        <source>%1, as trained</source>
        <translation>%1，与训练时相同</translation>
    </message>
</context>
<context>
    <name>regard::app::PositionsRotationPage</name>
    <message>
        <source>Position i</source>
        <translation>位置 i</translation>
    </message>
    <message>
        <source>Offset δ</source>
        <translation>偏移 δ</translation>
    </message>
    <message>
        <source>How many positions further on; may be negative</source>
        <translation>往后移多少个位置；可以为负</translation>
    </message>
    <message>
        <source>Position &amp;i</source>
        <translation>位置 i(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Offset δ</source>
        <translation>偏移 δ(&amp;O)</translation>
    </message>
    <message>
        <source>An odd number of dimensions makes no pairs.</source>
        <translation>维数为奇数，无法成对。</translation>
    </message>
    <message>
        <source>The positions of this run are not those of the model, and no one rotation leads from one to another: the largest error is %1, in dimension %2.</source>
        <translation>这次运行的位置不是模型的位置，没有一个统一的旋转能从一个位置转到另一个：最大误差为 %1，在维度 %2。</translation>
    </message>
    <message>
        <source>These positions are no sinusoids, and the rotation of sinusoids does not lead from one to another: the largest error is %1, in dimension %2.</source>
        <translation>这些位置不是正弦曲线，正弦曲线的旋转不能从一个位置转到另一个：最大误差为 %1，在维度 %2。</translation>
    </message>
    <message>
        <source>Every pair is turned by its own angle, δ / 10000^(2j/d), whatever i is. The largest error between the turned vector and the table&apos;s own is %1, in dimension %2.</source>
        <translation>无论 i 为何，每对都旋转自己的角度 δ / 10000^(2j/d)。旋转后的向量与表中向量之间的最大误差为 %1，在维度 %2。</translation>
    </message>
    <message>
        <source>pair %1</source>
        <translation>第 %1 对</translation>
    </message>
    <message>
        <source>pair %1: dimensions %2 and %3
turned by %4 rad
%5: (%6, %7)
%8: (%9, %10)</source>
        <translation>第 %1 对：维度 %2 和 %3
旋转 %4 rad
%5：(%6, %7)
%8：(%9, %10)</translation>
    </message>
</context>
<context>
    <name>regard::app::PositionsSimilarityPage</name>
    <message>
        <source>The dot product of two positions depends on their distance alone, and is largest, half the width, for a position with itself.</source>
        <translation>两个位置的点积只取决于它们的距离；一个位置与自身的点积最大，为宽度的一半。</translation>
    </message>
    <message>
        <source>The dot product of every position with every other.</source>
        <translation>每个位置与其他每个位置的点积。</translation>
    </message>
    <message>
        <source>Shown are the first %1 of %2.</source>
        <translation>显示的是 %2 个中的前 %1 个。</translation>
    </message>
    <message>
        <source>position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Dot products of positions, %1</source>
        <translation>位置的点积，%1</translation>
    </message>
    <message>
        <source>p(i) · p(j)</source>
        <translation>p(i) · p(j)</translation>
    </message>
    <message>
        <source>Dot product of position %1 with every position</source>
        <translation>位置 %1 与每个位置的点积</translation>
    </message>
</context>
<context>
    <name>regard::app::PositionsView</name>
    <message>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Wavelengths</source>
        <translation>波长</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>In the model</source>
        <translation>在模型中</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>Positions, wavelengths</source>
        <translation>位置，波长</translation>
    </message>
    <message>
        <source>Positions, similarity</source>
        <translation>位置，相似度</translation>
    </message>
    <message>
        <source>Positions, rotation</source>
        <translation>位置，旋转</translation>
    </message>
    <message>
        <source>Positions in the model</source>
        <translation>模型中的位置</translation>
    </message>
</context>
<context>
    <name>regard::app::PositionsWavelengthsPage</name>
    <message>
        <source>Wavelengths, %1</source>
        <translation>波长，%1</translation>
    </message>
    <message>
        <source>pair</source>
        <comment>of a sine and a cosine</comment>
        <translation>对</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>wavelength</source>
        <translation>波长</translation>
    </message>
    <message>
        <source>positions shown</source>
        <translation>显示的位置</translation>
    </message>
    <message>
        <source>These positions are no sines and cosines, so they have no wavelengths.</source>
        <translation>这些位置不是正弦和余弦，因此没有波长。</translation>
    </message>
    <message>
        <source>Pair j, a sine and its cosine, repeats itself after 2π · 10000^(2j/d) positions: from %1 to %2. Of %3 pairs, %4 do not come round once within these %5 positions.</source>
        <translation>第 j 对，即一个正弦及其余弦，每隔 2π · 10000^(2j/d) 个位置重复一次：从 %1 到 %2。%3 对中有 %4 对在这 %5 个位置内转不满一圈。</translation>
    </message>
</context>
<context>
    <name>regard::app::ProjectionPlot</name>
    <message>
        <source>Projection of the tokens</source>
        <translation>词元的投影</translation>
    </message>
</context>
<context>
    <name>regard::app::ReadingBar</name>
    <message>
        <source>encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>交叉</translation>
    </message>
    <message>
        <source>Kind of attention</source>
        <translation>注意力的种类</translation>
    </message>
    <message>
        <source>Where the attention is: among source tokens, among target tokens, or from target to source</source>
        <translation>注意力在哪里：源词元之间、目标词元之间，或从目标到源</translation>
    </message>
    <message>
        <source>Heads</source>
        <translation>头</translation>
    </message>
    <message>
        <source>One head, several combined cell by cell, or the rollout through the layers</source>
        <translation>一个头、逐格合并的多个头，或经过各层的 rollout</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>标度</translation>
    </message>
    <message>
        <source>How values become colours and widths</source>
        <translation>值如何变成颜色和粗细</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>What the last colour stands for</source>
        <translation>最末的颜色代表什么</translation>
    </message>
    <message>
        <source>words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>The pieces of a word become one: summed over keys, averaged over queries</source>
        <translation>一个词的子词合为一个：对键求和，对查询取平均</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>读法…</translation>
    </message>
    <message>
        <source>Everything about how attention is read and coloured: heads, words, special tokens, what is left out, scale and range</source>
        <translation>注意力如何读取和着色的一切：头、词、特殊词元、略去什么、标度和范围</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy this picture and its numbers</source>
        <translation>复制这张图片及其数字</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Save this picture as PNG, SVG or PDF</source>
        <translation>把这张图片保存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>each by itself</source>
        <comment>of heads</comment>
        <translation>各自单独</translation>
    </message>
    <message>
        <source>Every head that this view shows, drawn by itself</source>
        <translation>此视图显示的每个头，各自单独画出</translation>
    </message>
</context>
<context>
    <name>regard::app::ReadingChips</name>
    <message>
        <source>Click to take this back</source>
        <translation>点击可撤回</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Take all of this back</source>
        <translation>全部撤回</translation>
    </message>
</context>
<context>
    <name>regard::app::ReadingPanel</name>
    <message>
        <source>How attention is read</source>
        <translation>注意力的读法</translation>
    </message>
    <message>
        <source>&amp;Heads</source>
        <translation>头(&amp;H)</translation>
    </message>
    <message>
        <source>One head, several combined cell by cell, or the rollout through the layers</source>
        <translation>一个头、逐格合并的多个头，或经过各层的 rollout</translation>
    </message>
    <message>
        <source>&amp;Chosen</source>
        <translation>所选(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>What the numbers are</source>
        <translation>数字表示什么</translation>
    </message>
    <message>
        <source>&amp;Merge sub-words to words</source>
        <translation>把子词合并为词(&amp;M)</translation>
    </message>
    <message>
        <source>The pieces of a word become one: summed over keys, averaged over queries</source>
        <translation>一个词的子词合为一个：对键求和，对查询取平均</translation>
    </message>
    <message>
        <source>&amp;Special tokens</source>
        <translation>特殊词元(&amp;S)</translation>
    </message>
    <message>
        <source>Start, end, padding and direction tokens</source>
        <translation>起始、结束、填充和方向词元</translation>
    </message>
    <message>
        <source>S&amp;cale</source>
        <translation>标度(&amp;C)</translation>
    </message>
    <message>
        <source>How values become colours and widths</source>
        <translation>值如何变成颜色和粗细</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>范围(&amp;R)</translation>
    </message>
    <message>
        <source>What the last colour stands for</source>
        <translation>最末的颜色代表什么</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>重置(&amp;E)</translation>
    </message>
    <message>
        <source>Back to one head&apos;s weights as they are, linear from 0 to 1</source>
        <translation>回到单个头的权重原样，线性，从 0 到 1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>不略去</translation>
    </message>
    <message>
        <source>Smaller values are not drawn</source>
        <translation>更小的值不画</translation>
    </message>
    <message>
        <source>Leave out &amp;below</source>
        <translation>略去小于(&amp;B)</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only so many of each row&apos;s largest values are drawn</source>
        <translation>每行只画这么多个最大的值</translation>
    </message>
    <message>
        <source>&amp;Keep the largest</source>
        <translation>保留最大的(&amp;K)</translation>
    </message>
</context>
<context>
    <name>regard::app::RolloutRun</name>
    <message>
        <source>Working out the attention rollout of a long text… The view comes as soon as it is there; any other way of reading stops the work.</source>
        <translation>正在计算长文本的注意力 rollout… 一算好即显示视图；改用任何其他读法则停止计算。</translation>
    </message>
</context>
<context>
    <name>regard::app::RotationPlane</name>
    <message>
        <source>Pairs of dimensions, turned</source>
        <translation>旋转后的各对维度</translation>
    </message>
</context>
<context>
    <name>regard::app::SaveActions</name>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>there is no picture yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>all heads</source>
        <translation>所有头</translation>
    </message>
    <message>
        <source>Picture and numbers are on the clipboard</source>
        <translation>图片和数字已在剪贴板上</translation>
    </message>
    <message>
        <source>Save all tensors of this run</source>
        <translation>保存这次运行的全部张量</translation>
    </message>
    <message>
        <source>Trace (*.safetensors)</source>
        <translation>运行记录 (*.safetensors)</translation>
    </message>
    <message>
        <source>this view has no table of numbers</source>
        <translation>此视图没有数字表格</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n file(s) in %1</source>
        <translation>
            <numerusform>已在 %1 中保存 %n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s)</source>
        <translation>
            <numerusform>在 %n 个文件后停止</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regard::app::Scrubber</name>
    <message>
        <source>Previous word</source>
        <translation>上一个词</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Play the run</source>
        <translation>播放运行</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>下一个词</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How fast the run is played: at 1 × four moments a second</source>
        <translation>播放运行的快慢：1 × 为每秒四个时刻</translation>
    </message>
    <message numerus="yes">
        <source>end of the run · %n step(s)</source>
        <translation>
            <numerusform>运行结束 · %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>regard::app::ScrubberTrack</name>
    <message>
        <source>Moment of the run</source>
        <translation>运行的时刻</translation>
    </message>
</context>
<context>
    <name>regard::app::SentenceList</name>
    <message>
        <source>Add a sentence</source>
        <translation>添加句子</translation>
    </message>
    <message>
        <source>A batch holds at most %1 sentences here</source>
        <translation>此处一个批次至多含 %1 个句子</translation>
    </message>
    <message>
        <source>Take this sentence out</source>
        <translation>移除这个句子</translation>
    </message>
    <message>
        <source>Sentence %1 of the batch</source>
        <translation>批次的句子 %1</translation>
    </message>
    <message>
        <source>sentence %1</source>
        <translation>句子 %1</translation>
    </message>
    <message>
        <source>Take sentence %1 out</source>
        <translation>移除句子 %1</translation>
    </message>
</context>
<context>
    <name>regard::app::SentencePanel</name>
    <message>
        <source>Source sentence</source>
        <translation>源句</translation>
    </message>
    <message>
        <source>Source tokens</source>
        <translation>源词元</translation>
    </message>
    <message>
        <source>Translation; type over it to force another</source>
        <translation>译文；直接改写即可强制为另一译文</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出词元</translation>
    </message>
    <message>
        <source>Time that the model took for this sentence</source>
        <translation>模型处理这个句子所用的时间</translation>
    </message>
    <message>
        <source>Type a sentence</source>
        <translation>请输入一句话</translation>
    </message>
    <message>
        <source>The translation appears here</source>
        <translation>译文显示在这里</translation>
    </message>
    <message>
        <source>Type over the translation: the decoder is then given your words, and each token shows the probability that the model lends it</source>
        <translation>改写译文：解码器就读入您的词，每个词元显示模型给它的概率</translation>
    </message>
    <message>
        <source>Decode freely</source>
        <translation>自由解码</translation>
    </message>
    <message>
        <source>Let the model choose its own words again</source>
        <translation>让模型重新自己选词</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Back to the model</source>
        <translation>回到模型</translation>
    </message>
    <message>
        <source>Run the text before again, in place of this finished run</source>
        <translation>重新运行之前的文本，代替这个已完成的运行</translation>
    </message>
    <message>
        <source>This run holds no translation</source>
        <translation>这次运行没有译文</translation>
    </message>
</context>
<context>
    <name>regard::app::ShadedTokens</name>
    <message>
        <source>Shaded tokens</source>
        <translation>着色的词元</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>已掩蔽</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略去</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>regard::app::SheetBar</name>
    <message>
        <source>Colour bar</source>
        <translation>色标</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1，从 %2 到 %3</translation>
    </message>
</context>
<context>
    <name>regard::app::Spread</name>
    <message>
        <source>Mean and standard deviation</source>
        <translation>平均与标准差</translation>
    </message>
    <message>
        <source>%1: mean %2, variance %3, standard deviation %4</source>
        <translation>%1：平均 %2，方差 %3，标准差 %4</translation>
    </message>
</context>
<context>
    <name>regard::app::StartPage</name>
    <message>
        <source>Open model folder…</source>
        <translation>打开模型文件夹…</translation>
    </message>
    <message>
        <source>Built-in model</source>
        <translation>内置模型</translation>
    </message>
    <message>
        <source>Reading the model…</source>
        <translation>正在读取模型…</translation>
    </message>
    <message>
        <source>Type already: the sentence runs as soon as the model is there.</source>
        <translation>可以先输入：模型一就绪，句子便会运行。</translation>
    </message>
    <message>
        <source>There is no model to run</source>
        <translation>没有可运行的模型</translation>
    </message>
    <message>
        <source>A model folder holds config.json, model.safetensors and tokenizer.model. You can also drop one on this window.</source>
        <translation>模型文件夹含有 config.json、model.safetensors 和 tokenizer.model。也可以把文件夹拖到此窗口。</translation>
    </message>
    <message>
        <source>Running the sentence…</source>
        <translation>正在运行句子…</translation>
    </message>
    <message>
        <source>The model is there; a long text takes a moment. What you type meanwhile takes its place.</source>
        <translation>模型已就绪；长文本需要一点时间。此间输入的内容会取而代之。</translation>
    </message>
</context>
<context>
    <name>regard::app::StatusLine</name>
    <message>
        <source>working…</source>
        <translation>运行中…</translation>
    </message>
    <message>
        <source>Instruction set that the model&apos;s arithmetic is using</source>
        <translation>模型运算所用的指令集</translation>
    </message>
    <message>
        <source>From the last key press to the end of the repaint that shows its result. The median and the longest time for which the interface did not answer are those of the last 100 key presses.</source>
        <translation>从最近一次按键到显示其结果的重绘结束。中位数和界面最长无响应时间取自最近 100 次按键。</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>%1 · %2 parameters</source>
        <translation>%1 · %2 个参数</translation>
    </message>
    <message>
        <source>%1 · %2 million parameters</source>
        <translation>%1 · %2 百万参数</translation>
    </message>
    <message>
        <source>key → picture: type to measure</source>
        <translation>按键 → 图像：输入即可测量</translation>
    </message>
    <message>
        <source>key → picture %1 ms · median %2 ms · longest stall %3 ms</source>
        <translation>按键 → 图像 %1 毫秒 · 中位数 %2 毫秒 · 最长停顿 %3 毫秒</translation>
    </message>
    <message>
        <source>a finished run</source>
        <translation>已完成的运行</translation>
    </message>
    <message>
        <source>a finished run of %1</source>
        <translation>%1 的已完成的运行</translation>
    </message>
</context>
<context>
    <name>regard::app::StepTable</name>
    <message>
        <source>Attention step by step</source>
        <translation>逐步的注意力</translation>
    </message>
    <message>
        <source>Arrow keys move from number to number, with Shift within a vector; Enter shows how it came about</source>
        <translation>箭头键在数之间移动，按住 Shift 则在一个向量之内移动；Enter 显示这个数是如何得来的</translation>
    </message>
    <message>
        <source>Hidden: its weight is 0</source>
        <translation>已遮住：其权重为 0</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>number %1: %2</source>
        <translation>第 %1 个数：%2</translation>
    </message>
</context>
<context>
    <name>regard::app::StepsView</name>
    <message>
        <source>encoder</source>
        <translation>编码器</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>解码器</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>交叉</translation>
    </message>
    <message>
        <source>one query</source>
        <translation>一个查询</translation>
    </message>
    <message>
        <source>whole sentence</source>
        <translation>整个句子</translation>
    </message>
    <message>
        <source>The steps of one query with its vectors, or all queries as matrices</source>
        <translation>一个查询的各步及其向量，或矩阵形式的所有查询</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>层(&amp;Y)</translation>
    </message>
    <message>
        <source>H&amp;ead</source>
        <translation>头(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>查询(&amp;Q)</translation>
    </message>
    <message>
        <source>Inside a head</source>
        <translation>头的内部</translation>
    </message>
    <message>
        <source>inside %1</source>
        <translation>%1 的内部</translation>
    </message>
    <message>
        <source>This run holds no queries, keys and values, so what a head does with them cannot be shown. Type a sentence to look inside the model&apos;s own heads.</source>
        <translation>这次运行没有查询、键和值，因此无法显示头用它们做什么。请输入一句话，以查看模型自己的头的内部。</translation>
    </message>
    <message>
        <source>Type a sentence to see what a head does with it.</source>
        <translation>请输入一句话，以查看头对它做什么。</translation>
    </message>
    <message>
        <source>At this moment (%1) the head has not yet been at work for this query.</source>
        <translation>在此刻（%1），这个头尚未为这个查询工作。</translation>
    </message>
</context>
<context>
    <name>regard::app::SwitchesView</name>
    <message>
        <source>zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>uniform</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>How heads are switched off</source>
        <translation>头如何关闭</translation>
    </message>
    <message>
        <source>Zero: the head adds nothing. Uniform: it looks at every key alike, so what it passes on is the mean of the values</source>
        <translation>零：这个头什么也不加。均匀：它对每个键看得一样多，因此传下去的是各值的平均</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>全部打开</translation>
    </message>
    <message>
        <source>Back to the full model</source>
        <translation>回到完整的模型</translation>
    </message>
    <message>
        <source>Progress of the measurement</source>
        <translation>测量进度</translation>
    </message>
    <message>
        <source>Weights of heads that are off</source>
        <translation>已关闭的头的权重</translation>
    </message>
    <message>
        <source>Heads off</source>
        <translation>关闭的头</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Measure importance</source>
        <translation>测量重要性</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>停止测量</translation>
    </message>
    <message>
        <source>Switch every head off in turn and see what that costs this translation</source>
        <translation>依次关闭每个头，看这对译文有多大影响</translation>
    </message>
    <message numerus="yes">
        <source>All %n heads on</source>
        <translation>
            <numerusform>全部 %n 个头都打开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 heads off</source>
        <translation>
            <numerusform>%1 个头中关闭了 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a finished run, so nothing can be switched in it. Type a sentence to run the model.</source>
        <translation>这是已完成的运行，因此其中无法开关任何头。请输入一句话来运行模型。</translation>
    </message>
    <message>
        <source>The translation is that of the full model. Click a head above, the number of a layer or the name of a kind of attention to switch it off, and see here what changes.</source>
        <translation>译文出自完整的模型。点击上方的头、层号或注意力种类的名称即可关闭，并在这里看到有何变化。</translation>
    </message>
    <message>
        <source>Running the full model beside it…</source>
        <translation>正在同时运行完整的模型…</translation>
    </message>
    <message>
        <source>The translation is given, so its words stay. Below them: the change of their probability.</source>
        <translation>译文是给定的，因此词不变。词的下方：其概率的变化。</translation>
    </message>
    <message>
        <source>The same words as with all heads. Below them: the change of their probability.</source>
        <translation>词与所有头都打开时相同。词的下方：其概率的变化。</translation>
    </message>
    <message>
        <source>Words that differ from those of the full model (≠): %1. Below equal words: the change of their probability.</source>
        <translation>与完整模型不同的词（≠）：%1。相同的词的下方：其概率的变化。</translation>
    </message>
    <message>
        <source>Importance is not measured for this text. It is the rise in cross-entropy of the full model&apos;s own translation when one head alone is switched off.</source>
        <translation>尚未测量此文本的重要性。重要性是只关闭一个头时，完整模型自己的译文的交叉熵的上升。</translation>
    </message>
    <message>
        <source>This is a finished run: there is no model to run in another way</source>
        <translation>这是已完成的运行：没有模型可以换一种方式运行</translation>
    </message>
    <message>
        <source>All heads are on, but the model does not run as it was trained.</source>
        <translation>所有头都打开，但模型并未按训练时的样子运行。</translation>
    </message>
</context>
<context>
    <name>regard::app::TokenBars</name>
    <message>
        <source>The most probable tokens</source>
        <translation>最可能的词元</translation>
    </message>
    <message>
        <source>“%1” · id %2</source>
        <translation>“%1” · 编号 %2</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>排名 %1</translation>
    </message>
    <message>
        <source>probability %1</source>
        <translation>概率 %1</translation>
    </message>
    <message>
        <source>probability %1 at temperature 1</source>
        <translation>温度为 1 时的概率 %1</translation>
    </message>
    <message>
        <source>logit %1</source>
        <translation>logit %1</translation>
    </message>
    <message>
        <source>probability not yet computed</source>
        <translation>概率尚未计算</translation>
    </message>
</context>
<context>
    <name>regard::app::TokenChips</name>
    <message>
        <source>position %1 · not chosen yet</source>
        <translation>位置 %1 · 尚未选出</translation>
    </message>
</context>
<context>
    <name>regard::app::TokensFlow</name>
    <message>
        <source>Working out the attention flow: %1 of %2 tokens; press the button again to stop</source>
        <translation>正在计算注意力流：%2 个词元中的 %1 个；再按一次按钮即停止</translation>
    </message>
    <message>
        <source>Working out the attention flow; press the button again to stop</source>
        <translation>正在计算注意力流；再按一次按钮即停止</translation>
    </message>
</context>
<context>
    <name>regard::app::TokensView</name>
    <message>
        <source>Tokens</source>
        <translation>词元</translation>
    </message>
    <message>
        <source>tokens %1</source>
        <translation>词元 %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>The layer whose head shades the tokens</source>
        <translation>用哪一层的头给词元着色</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>头</translation>
    </message>
    <message>
        <source>The head that shades the tokens</source>
        <translation>给词元着色的头</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>头(&amp;H)</translation>
    </message>
    <message>
        <source>attends to</source>
        <translation>看向</translation>
    </message>
    <message>
        <source>is attended by</source>
        <translation>被看向</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Shade what the chosen token attends to, or what attends to it</source>
        <translation>给所选词元看向的词元着色，或给看向它的词元着色</translation>
    </message>
    <message>
        <source>&amp;Values</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>Write the value under each token</source>
        <translation>在每个词元下写出值</translation>
    </message>
    <message>
        <source>Attention flow</source>
        <translation>注意力流</translation>
    </message>
    <message>
        <source>Shade the tokens by the attention flow from the one chosen query through all layers below, up to %1 tokens</source>
        <translation>按从所选的一个查询经过其下各层的注意力流给词元着色，至多 %1 个词元</translation>
    </message>
    <message>
        <source>Choose one query to see its attention flow.</source>
        <translation>选择一个查询即可看到它的注意力流。</translation>
    </message>
    <message>
        <source>The attention flow is worked out for at most %1 tokens; this text has %2.</source>
        <translation>注意力流最多计算 %1 个词元；此文本有 %2 个。</translation>
    </message>
    <message>
        <source>The attention flow goes from one query, and a key is chosen: choose “attends to” and one query.</source>
        <translation>注意力流从一个查询出发，而所选的是键：请选“看向”和一个查询。</translation>
    </message>
    <message>
        <source>The attention flow goes from one query: choose “attends to” and one query.</source>
        <translation>注意力流从一个查询出发：请选“看向”和一个查询。</translation>
    </message>
    <message>
        <source>The attention flow goes from one query, and %1 are chosen: choose one alone.</source>
        <translation>注意力流从一个查询出发，而所选有 %1 个：请只选一个。</translation>
    </message>
</context>
<context>
    <name>regard::app::Tour</name>
    <message>
        <source>Guided tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>结束导览</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 / %2 · %3</translation>
    </message>
    <message>
        <source>Type a sentence, and the tour goes on with it.</source>
        <translation>请输入一句话，导览将用它继续。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>regard::app::TrainingControls</name>
    <message>
        <source>&amp;Play</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>Train on and on; press again to pause</source>
        <translation>不断训练；再按一次暂停</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>单步(&amp;S)</translation>
    </message>
    <message>
        <source>One step of the optimiser, then a pause</source>
        <translation>优化器走一步，然后暂停</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Random weights again, from the same seed</source>
        <translation>回到由同一种子得到的随机权重</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>看看内部</translation>
    </message>
    <message>
        <source>Show the model of this moment in all other views</source>
        <translation>在其他所有视图中显示此刻的模型</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>Both sentences are trained in every step; this one is shown</source>
        <translation>每一步都训练这两个句子；显示的是这一个</translation>
    </message>
    <message>
        <source>How far each step of Adam goes: too low learns slowly, too high never settles</source>
        <translation>Adam 每步走多远：太低学得慢，太高无法收敛</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>学习率(&amp;L)</translation>
    </message>
    <message>
        <source>Steps a second while playing, where the machine is fast enough</source>
        <translation>播放时每秒的步数，取决于机器是否够快</translation>
    </message>
    <message>
        <source>Steps a second</source>
        <translation>每秒步数</translation>
    </message>
    <message>
        <source>How much of the target&apos;s 1 is spread over the whole vocabulary (ε); 0 is one-hot</source>
        <translation>目标的 1 有多少分给整个词表（ε）；0 为 one-hot</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>标签平滑</translation>
    </message>
    <message>
        <source>Which random weights training begins with; another seed begins anew</source>
        <translation>训练从哪一组随机权重开始；换种子则重新开始</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>getting ready…</source>
        <translation>准备中…</translation>
    </message>
    <message>
        <source>step %1 · loss %2 nats</source>
        <translation>第 %1 步 · 损失 %2 nat</translation>
    </message>
    <message>
        <source>%1 · the end of this lesson</source>
        <translation>%1 · 本课到此结束</translation>
    </message>
</context>
<context>
    <name>regard::app::TrainingScrubber</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Go through the moments of the training one after the other</source>
        <translation>依次经过训练的各个时刻</translation>
    </message>
    <message>
        <source>Moment of the training</source>
        <translation>训练的时刻</translation>
    </message>
    <message>
        <source>The same sentence with the weights of another moment of the training</source>
        <translation>同一句子，用训练中另一时刻的权重</translation>
    </message>
    <message>
        <source>&amp;Keep translation</source>
        <translation>保持译文(&amp;K)</translation>
    </message>
    <message>
        <source>Give every moment this translation, so that heads can be compared at the same cells; otherwise each moment writes its own</source>
        <translation>让每个时刻都用这个译文，以便在相同的格上比较各头；否则每个时刻写出自己的译文</translation>
    </message>
    <message>
        <source>finished model</source>
        <translation>训练完成的模型</translation>
    </message>
    <message>
        <source>training step %1</source>
        <translation>训练第 %1 步</translation>
    </message>
    <message>
        <source>loss %1 nats</source>
        <translation>损失 %1 nat</translation>
    </message>
    <message>
        <source>BLEU %1</source>
        <translation>BLEU %1</translation>
    </message>
</context>
<context>
    <name>regard::app::TrainingView</name>
    <message>
        <source>Teacher forcing: the decoder reads the target</source>
        <translation>教师强制：解码器读入目标</translation>
    </message>
    <message>
        <source>As in training: each position reads the right words before it, whatever it chose</source>
        <translation>与训练时一样：每个位置都读入前面正确的词，无论它选了什么</translation>
    </message>
    <message>
        <source>Targets and predictions with teacher forcing</source>
        <translation>教师强制下的目标与预测</translation>
    </message>
    <message>
        <source>Free running: the decoder reads what it chose itself</source>
        <translation>自由运行：解码器读入自己选出的词</translation>
    </message>
    <message>
        <source>As in translating: a wrong word is read by all positions after it</source>
        <translation>与翻译时一样：错词会被其后所有位置读入</translation>
    </message>
    <message>
        <source>Predictions when running freely</source>
        <translation>自由运行时的预测</translation>
    </message>
    <message>
        <source>Length of the gradient by block (logarithmic)</source>
        <translation>各块梯度的长度（对数）</translation>
    </message>
    <message>
        <source>√Σ g² over the parameters of a block, of the loss that the next step lowers</source>
        <translation>下一步要降低的损失对某块参数的 √Σ g²</translation>
    </message>
    <message>
        <source>Length of the gradient by block</source>
        <translation>各块梯度的长度</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
</context>
<context>
    <name>regard::app::VariantBar</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Go to where this is chosen</source>
        <translation>转到选择此项的地方</translation>
    </message>
    <message>
        <source>As trained</source>
        <translation>与训练时相同</translation>
    </message>
    <message>
        <source>Back to the model as it was trained</source>
        <translation>回到训练时的模型</translation>
    </message>
    <message>
        <source>Not the model as trained: %1</source>
        <translation>与训练时的模型不同：%1</translation>
    </message>
</context>
<context>
    <name>regard::app::VectorRows</name>
    <message>
        <source>Vectors</source>
        <translation>向量</translation>
    </message>
</context>
<context>
    <name>regard::app::ViewTabs</name>
    <message>
        <source>Groups of views</source>
        <translation>视图组</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>regard::app::WeightsView</name>
    <message>
        <source>Find a parameter</source>
        <translation>查找参数</translation>
    </message>
    <message>
        <source>Parts of its name: cross value, feed_forward, L1</source>
        <translation>名称的一部分：cross value、feed_forward、L1</translation>
    </message>
    <message>
        <source>Parameters of the model</source>
        <translation>模型的参数</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Shape</source>
        <comment>of a matrix</comment>
        <translation>形状</translation>
    </message>
    <message>
        <source>Of W_Q, W_K and W_V a head owns columns, of W_O rows</source>
        <translation>在 W_Q、W_K 和 W_V 中，一个头占若干列；在 W_O 中占若干行</translation>
    </message>
    <message>
        <source>&amp;Head</source>
        <translation>头(&amp;H)</translation>
    </message>
    <message>
        <source>Weights</source>
        <comment>of the model: its parameters</comment>
        <translation>权重</translation>
    </message>
    <message>
        <source>%1 parameters in %2 tensors</source>
        <translation>%1 个参数，共 %2 个张量</translation>
    </message>
    <message>
        <source>all heads</source>
        <translation>所有头</translation>
    </message>
    <message>
        <source>A run from a file holds no weights. Open the model that made it to see them.</source>
        <translation>来自文件的运行不含权重。请打开产生它的模型来查看。</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>Parameter: %1</source>
        <translation>参数：%1</translation>
    </message>
</context>
<context>
    <name>regard::app::WindowRun</name>
    <message>
        <source>The model run with restricted self-attention</source>
        <translation>以受限自注意力运行的模型</translation>
    </message>
    <message>
        <source>&amp;encoder</source>
        <translation>编码器(&amp;E)</translation>
    </message>
    <message>
        <source>Each source token sees only its neighbours</source>
        <translation>每个源词元只看到它的邻居</translation>
    </message>
    <message>
        <source>de&amp;coder</source>
        <translation>解码器(&amp;C)</translation>
    </message>
    <message>
        <source>Each target token sees only the ones just before it; cross-attention stays as it is</source>
        <translation>每个目标词元只看到紧挨在它前面的那些；交叉注意力不变</translation>
    </message>
    <message>
        <source>How many tokens to either side are seen</source>
        <translation>两侧各看到多少个词元</translation>
    </message>
    <message>
        <source>tokens either &amp;way</source>
        <translation>两侧的词元数(&amp;W)</translation>
    </message>
    <message>
        <source>The size of the neighbourhood in the paper&apos;s table 1: both sides and the token</source>
        <translation>论文表 1 中邻域的大小：两侧加上词元本身</translation>
    </message>
    <message>
        <source>Full again</source>
        <comment>self-attention</comment>
        <translation>恢复完整</translation>
    </message>
    <message>
        <source>Back to self-attention over the whole text</source>
        <translation>恢复为对整个文本的自注意力</translation>
    </message>
    <message>
        <source>This is a finished run, so nothing can be changed in it. Type a sentence to run the model.</source>
        <translation>这是一次已完成的运行，无法更改。输入一个句子即可运行模型。</translation>
    </message>
    <message>
        <source>Tick a stack: its self-attention then sees only a window around each token, in every view. The model was trained without one, so what changes tells how much it relies on words further away.</source>
        <translation>勾选一个栈：它的自注意力在所有视图中就只看到每个词元周围的一个窗口。模型训练时没有窗口，所以变化的程度说明它对较远的词依赖多少。</translation>
    </message>
    <message>
        <source>Running the model as trained beside it…</source>
        <translation>正在同时运行训练时的模型以作对照…</translation>
    </message>
    <message>
        <source>The translation is given, so its words stay. Below them: the change of their probability.</source>
        <translation>译文是给定的，因此词不变。词的下方：其概率的变化。</translation>
    </message>
    <message>
        <source>The same words as with full self-attention. Below them: the change of their probability.</source>
        <translation>与完整自注意力时的词相同。下面是其概率的变化。</translation>
    </message>
    <message>
        <source>Words that differ from those of the model as trained (≠): %1. Below equal words: the change of their probability.</source>
        <translation>与训练时的模型不同的词 (≠)：%1。相同的词下方：其概率的变化。</translation>
    </message>
    <message>
        <source>Products of queries and keys, and of weights and values, in self-attention: %1 multiplications instead of %2.</source>
        <translation>自注意力中查询与键、权重与值的乘积：%1 次乘法，而不是 %2 次。</translation>
    </message>
</context>
<context>
    <name>regard::app::WordComparison</name>
    <message>
        <source>The two translations, word by word</source>
        <translation>两个译文，逐词对照</translation>
    </message>
    <message>
        <source>%1: no word here</source>
        <translation>%1：此处没有词</translation>
    </message>
    <message>
        <source>%1: “%2”, probability %3</source>
        <translation>%1：“%2”，概率 %3</translation>
    </message>
    <message>
        <source>Probability of the word after the words before it in its own row</source>
        <translation>在自己一行中，前面各词之后出现这个词的概率</translation>
    </message>
</context>
<context>
    <name>regard::errors</name>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>无法创建</translation>
    </message>
    <message>
        <source>is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>is not a safetensors file</source>
        <translation>不是 safetensors 文件</translation>
    </message>
    <message>
        <source>holds tensors, but no trace of a run</source>
        <translation>含有张量，但没有运行记录</translation>
    </message>
    <message>
        <source>no such model folder, and no built-in model has this name</source>
        <translation>没有这个模型文件夹，也没有这个名称的内置模型</translation>
    </message>
    <message>
        <source>ends early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>data is cut off</source>
        <translation>数据被截断</translation>
    </message>
    <message>
        <source>header is cut off</source>
        <translation>文件头被截断</translation>
    </message>
    <message>
        <source>file is too short for a safetensors header</source>
        <translation>文件太短，容不下 safetensors 文件头</translation>
    </message>
    <message>
        <source>header is not JSON</source>
        <translation>文件头不是 JSON</translation>
    </message>
    <message>
        <source>is not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>is not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>tensors overlap</source>
        <translation>张量重叠</translation>
    </message>
    <message>
        <source>tensor is missing</source>
        <translation>缺少张量</translation>
    </message>
    <message>
        <source>metadata is wrong</source>
        <translation>元数据有误</translation>
    </message>
    <message>
        <source>metadata is incomplete</source>
        <translation>元数据不完整</translation>
    </message>
    <message>
        <source>vocabulary is not the model&apos;s</source>
        <translation>词表不是该模型的词表</translation>
    </message>
    <message>
        <source>was made for a newer program</source>
        <translation>是为更新版本的程序制作的</translation>
    </message>
    <message>
        <source>Hugging Face models of this type cannot be read yet</source>
        <translation>尚不能读取此类型的 Hugging Face 模型</translation>
    </message>
    <message>
        <source>the text is too long to look at</source>
        <translation>文本太长，无法查看</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不够</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有空间</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
</context>
</TS>
