<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ConversionWords</name>
    <message numerus="yes">
        <source>%n date(s) were read as MM/DD/YYYY.</source>
        <translation>
            <numerusform>%n date was read as MM/DD/YYYY.</numerusform>
            <numerusform>%n dates were read as MM/DD/YYYY.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) were read as text.</source>
        <translation>
            <numerusform>%n time was read as text.</numerusform>
            <numerusform>%n times were read as text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole number(s) were read without decimals.</source>
        <translation>
            <numerusform>%n whole number was read without decimals.</numerusform>
            <numerusform>%n whole numbers were read without decimals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were read as plain digits.</source>
        <translation>
            <numerusform>%n number was read as plain digits.</numerusform>
            <numerusform>%n numbers were read as plain digits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were read as Excel shows them.</source>
        <translation>
            <numerusform>%n number was read as Excel shows them.</numerusform>
            <numerusform>%n numbers were read as Excel shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n true/false value(s) were read as Yes or No.</source>
        <translation>
            <numerusform>%n true/false value was read as Yes or No.</numerusform>
            <numerusform>%n true/false values were read as Yes or No.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were read as text.</source>
        <translation>
            <numerusform>%n cell was read as text.</numerusform>
            <numerusform>%n cells were read as text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message numerus="yes">
        <source>Duplicate %n deal(s)</source>
        <translation>
            <numerusform>Duplicate %n deal</numerusform>
            <numerusform>Duplicate %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) duplicated as new ones.</source>
        <translation>
            <numerusform>%n deal duplicated as a new one.</numerusform>
            <numerusform>%n deals duplicated as new ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deal(s)</source>
        <translation>
            <numerusform>Delete %n deal</numerusform>
            <numerusform>Delete %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) deleted from this file. Undo brings them back.</source>
        <translation>
            <numerusform>%n deal deleted from this file. Undo brings it back.</numerusform>
            <numerusform>%n deals deleted from this file. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixAllDialog</name>
    <message numerus="yes">
        <source>Fix %n cell(s)</source>
        <translation>
            <numerusform>Fix %n cell</numerusform>
            <numerusform>Fix %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReadyDialog</name>
    <message numerus="yes">
        <source>%n deal(s) have errors.</source>
        <translation>
            <numerusform>%n deal has errors.</numerusform>
            <numerusform>%n deals have errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to upload, in %n file(s)</source>
        <translation>
            <numerusform>to upload, in %n file</numerusform>
            <numerusform>to upload, in %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n file(s)</source>
        <translation>
            <numerusform>Save %n file</numerusform>
            <numerusform>Save %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message numerus="yes">
        <source>%n cell(s) mended. Undo takes it back.</source>
        <translation>
            <numerusform>%n cell mended. Undo takes it back.</numerusform>
            <numerusform>%n cells mended. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uploading</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
</TS>
