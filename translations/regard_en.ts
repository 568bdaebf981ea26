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
