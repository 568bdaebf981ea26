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
</TS>
