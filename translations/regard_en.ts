<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>regard</name>
    <message numerus="yes">
        <source>%n token(s) of the text are not in the model&apos;s vocabulary and were read as “unknown”.</source>
        <translation>
            <numerusform>%n token of the text is not in the model&apos;s vocabulary and was read as “unknown”.</numerusform>
            <numerusform>%n tokens of the text are not in the model&apos;s vocabulary and were read as “unknown”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), drawn as one image.</source>
        <translation>
            <numerusform>%n line, drawn as one image.</numerusform>
            <numerusform>%n lines, drawn as one image.</numerusform>
        </translation>
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
            <numerusform>%n token, shifted right</numerusform>
            <numerusform>%n tokens, shifted right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n head(s)</source>
        <translation>
            <numerusform>%n head</numerusform>
            <numerusform>%n heads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sees %n token(s) either way at most</source>
        <translation>
            <numerusform>%1 sees %n token either way at most</numerusform>
            <numerusform>%1 sees %n tokens either way at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Σ of %n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>Σ of %n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tokenizer cuts the sentence into %n piece(s) of its vocabulary; rare words fall into several. A piece&apos;s number is all that the model gets to see of it.</source>
        <translation>
            <numerusform>The tokenizer makes %n piece of its vocabulary of the sentence. A piece&apos;s number is all that the model gets to see of it.</numerusform>
            <numerusform>The tokenizer cuts the sentence into %n pieces of its vocabulary; rare words fall into several. A piece&apos;s number is all that the model gets to see of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chosen word is read in turn, and the decoder goes through all its layers again: %n time(s) for this sentence, until it chooses the end token. Now type a sentence of your own.</source>
        <translation>
            <numerusform>The chosen word is read in turn, and the decoder goes through all its layers again: here it chose the end token at once. Now type a sentence of your own.</numerusform>
            <numerusform>The chosen word is read in turn, and the decoder goes through all its layers again: %n times for this sentence, until it chooses the end token. Now type a sentence of your own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Σ of %n square(s)</source>
        <translation>
            <numerusform>%n square</numerusform>
            <numerusform>Σ of %n squares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean over %n head(s)</source>
        <translation>
            <numerusform>%n head</numerusform>
            <numerusform>mean over %n heads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>largest of %n head(s)</source>
        <translation>
            <numerusform>%n head</numerusform>
            <numerusform>largest of %n heads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>÷ %n token(s) of the query</source>
        <translation>
            <numerusform>÷ %n token of the query</numerusform>
            <numerusform>÷ %n tokens of the query</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regard::app::BatchBoard</name>
    <message numerus="yes">
        <source>%1, then %n cell(s) of padding</source>
        <translation>
            <numerusform>%1, then %n cell of padding</numerusform>
            <numerusform>%1, then %n cells of padding</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regard::app::Inspector</name>
    <message numerus="yes">
        <source>Σ over %n key(s)</source>
        <translation>
            <numerusform>Σ over %n key</numerusform>
            <numerusform>Σ over %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regard::app::SaveActions</name>
    <message numerus="yes">
        <source>Saved %n file(s) in %1</source>
        <translation>
            <numerusform>Saved %n file in %1</numerusform>
            <numerusform>Saved %n files in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s)</source>
        <translation>
            <numerusform>Stopped after %n file</numerusform>
            <numerusform>Stopped after %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regard::app::Scrubber</name>
    <message numerus="yes">
        <source>end of the run · %n step(s)</source>
        <translation>
            <numerusform>end of the run · %n step</numerusform>
            <numerusform>end of the run · %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regard::app::SwitchesView</name>
    <message numerus="yes">
        <source>All %n heads on</source>
        <translation>
            <numerusform>%n head, on</numerusform>
            <numerusform>All %n heads on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 heads off</source>
        <translation>
            <numerusform>%n of %1 heads off</numerusform>
            <numerusform>%n of %1 heads off</numerusform>
        </translation>
    </message>
</context>
</TS>
