<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddColumnsDialog</name>
    <message numerus="yes">
        <source>Add %n column(s)</source>
        <translation>
            <numerusform>Add %n column</numerusform>
            <numerusform>Add %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddDealsDialog</name>
    <message numerus="yes">
        <source>%n row(s) of what you paste have no deal to go into.</source>
        <translation>
            <numerusform>%n row of what you paste has no deal to go into.</numerusform>
            <numerusform>%n rows of what you paste have no deal to go into.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They can be added at the end of the file as %n new deal(s).</source>
        <translation>
            <numerusform>It can be added at the end of the file as a new deal.</numerusform>
            <numerusform>They can be added at the end of the file as %n new deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n deal(s)</source>
        <translation>
            <numerusform>Add %n deal</numerusform>
            <numerusform>Add %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste only the first %n row(s)</source>
        <translation>
            <numerusform>Paste only the first row</numerusform>
            <numerusform>Paste only the first %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message numerus="yes">
        <source>%n deal(s) have errors</source>
        <translation>
            <numerusform>%n deal has errors</numerusform>
            <numerusform>%n deals have errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>The %n selected deal(s)</source>
        <translation>
            <numerusform>The selected deal</numerusform>
            <numerusform>The %n selected deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n shown deal(s)</source>
        <translation>
            <numerusform>The one shown deal</numerusform>
            <numerusform>All %n shown deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s)</source>
        <translation>
            <numerusform>Change %n cell</numerusform>
            <numerusform>Change %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked cell(s) stay as they are.</source>
        <translation>
            <numerusform>%n locked cell stays as it is.</numerusform>
            <numerusform>%n locked cells stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message numerus="yes">
        <source>Fill down into %n cell(s)</source>
        <translation>
            <numerusform>Fill down into %n cell</numerusform>
            <numerusform>Fill down into %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed.</source>
        <translation>
            <numerusform>%n cell changed.</numerusform>
            <numerusform>%n cells changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked cell(s) were left alone.</source>
        <translation>
            <numerusform>%n locked cell was left alone.</numerusform>
            <numerusform>%n locked cells were left alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to upload from %n deal(s)</source>
        <translation>
            <numerusform>Nothing to upload from %n deal</numerusform>
            <numerusform>Nothing to upload from %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would be uploaded: {up} of %n deal(s), in {files}</source>
        <translation>
            <numerusform>Would be uploaded: {up} of %n deal, in {files}</numerusform>
            <numerusform>Would be uploaded: {up} of %n deals, in {files}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To upload: {up} of %n deal(s), in {files}</source>
        <translation>
            <numerusform>To upload: {up} of %n deal, in {files}</numerusform>
            <numerusform>To upload: {up} of %n deals, in {files}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Write %n file</numerusform>
            <numerusform>Write %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new deal(s) may exist already: the processed file does not tell. Look in Partner Center before you upload them again, or they may be created twice.</source>
        <translation>
            <numerusform>%n new deal may exist already: the processed file does not tell. Look in Partner Center before you upload it again, or it may be created twice.</numerusform>
            <numerusform>%n new deals may exist already: the processed file does not tell. Look in Partner Center before you upload them again, or they may be created twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message numerus="yes">
        <source>Cut %n cell(s)</source>
        <translation>
            <numerusform>Cut %n cell</numerusform>
            <numerusform>Cut %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n more deal(s) the file would have {count}; {most} is the limit. Copy fewer rows.</source>
        <translation>
            <numerusform>With %n more deal the file would have {count}; {most} is the limit. Copy fewer rows.</numerusform>
            <numerusform>With %n more deals the file would have {count}; {most} is the limit. Copy fewer rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>%n cell pasted.</numerusform>
            <numerusform>%n cells pasted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) added.</source>
        <translation>
            <numerusform>%n deal added.</numerusform>
            <numerusform>%n deals added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) now have an error, most of them in {headings}.</source>
        <translation>
            <numerusform>%n cell now has an error: {headings}.</numerusform>
            <numerusform>%n cells now have an error, most of them in {headings}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) now have an error: {headings}.</source>
        <translation>
            <numerusform>%n cell now has an error: {headings}.</numerusform>
            <numerusform>%n cells now have an error: {headings}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked cell(s) were left alone.</source>
        <translation>
            <numerusform>%n locked cell was left alone.</numerusform>
            <numerusform>%n locked cells were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that are not shown were stepped over.</source>
        <translation>
            <numerusform>%n cell that is not shown was stepped over.</numerusform>
            <numerusform>%n cells that are not shown were stepped over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) had no column to go into.</source>
        <translation>
            <numerusform>%n cell had no column to go into.</numerusform>
            <numerusform>%n cells had no column to go into.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>%n row was left out.</numerusform>
            <numerusform>%n rows were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseDealsDialog</name>
    <message numerus="yes">
        <source>Close %n deal(s)</source>
        <translation>
            <numerusform>Close %n deal</numerusform>
            <numerusform>Close %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new deal(s) stay open: Partner Center does not have them yet.</source>
        <translation>
            <numerusform>%n new deal stays open: Partner Center does not have it yet.</numerusform>
            <numerusform>%n new deals stay open: Partner Center does not have them yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are closed already.</source>
        <translation>
            <numerusform>%n deal is closed already.</numerusform>
            <numerusform>%n deals are closed already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) with locked cells stay as they are.</source>
        <translation>
            <numerusform>%n deal with locked cells stays as it is.</numerusform>
            <numerusform>%n deals with locked cells stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) will be closed as {substatus}.</source>
        <translation>
            <numerusform>%n deal will be closed as {substatus}.</numerusform>
            <numerusform>%n deals will be closed as {substatus}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next upload of the %n deal(s) closes them in Partner Center, and that cannot be taken back there.</source>
        <translation>
            <numerusform>The next upload closes it in Partner Center, and that cannot be taken back there.</numerusform>
            <numerusform>The next upload closes these %n deals in Partner Center, and that cannot be taken back there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) closed as {substatus}.</source>
        <translation>
            <numerusform>%n deal closed as {substatus}.</numerusform>
            <numerusform>%n deals closed as {substatus}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message numerus="yes">
        <source>%n column(s) hidden here; in the file they stay.</source>
        <translation>
            <numerusform>%n column hidden here; in the file it stays.</numerusform>
            <numerusform>%n columns hidden here; in the file they stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n column(s) stay at the left: more would leave no room for the others. A wider window, or narrower columns, make room.</source>
        <translation>
            <numerusform>Only %n column stays at the left: more would leave no room for the others. A wider window, or narrower columns, make room.</numerusform>
            <numerusform>Only %n columns stay at the left: more would leave no room for the others. A wider window, or narrower columns, make room.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message numerus="yes">
        <source>Show %n column(s)</source>
        <translation>
            <numerusform>Show %n column</numerusform>
            <numerusform>Show %n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message numerus="yes">
        <source>Remove %n column(s)</source>
        <translation>
            <numerusform>Remove %n column</numerusform>
            <numerusform>Remove %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked deal(s) stay as they are.</source>
        <translation>
            <numerusform>%n locked deal stays as it is.</numerusform>
            <numerusform>%n locked deals stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close gaps in %n deal(s)</source>
        <translation>
            <numerusform>Close gaps in %n deal</numerusform>
            <numerusform>Close gaps in %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n column(s)</source>
        <translation>
            <numerusform>Add %n column</numerusform>
            <numerusform>Add %n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) taken out of the file. Undo brings them back.</source>
        <translation>
            <numerusform>%n column taken out of the file. Undo brings it back.</numerusform>
            <numerusform>%n columns taken out of the file. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %n gap(s)</source>
        <translation>
            <numerusform>Close %n gap</numerusform>
            <numerusform>Close %n gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mend %n heading(s)</source>
        <translation>
            <numerusform>Mend %n heading</numerusform>
            <numerusform>Mend %n headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) mended. Undo takes it back.</source>
        <translation>
            <numerusform>%n heading mended. Undo takes it back.</numerusform>
            <numerusform>%n headings mended. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gaps closed in %n deal(s). Undo takes it back.</source>
        <translation>
            <numerusform>Gaps closed in %n deal. Undo takes it back.</numerusform>
            <numerusform>Gaps closed in %n deals. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
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
            <numerusform>%n number was read as Excel shows it.</numerusform>
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
        <source>%n formula(s) were read as the values that Excel last showed.</source>
        <translation>
            <numerusform>%n formula was read as the value that Excel last showed.</numerusform>
            <numerusform>%n formulas were read as the values that Excel last showed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no value in the file and were read as empty: open it in Excel and save it there, or type the values here.</source>
        <translation>
            <numerusform>%n formula has no value in the file and was read as empty: open it in Excel and save it there, or type the value here.</numerusform>
            <numerusform>%n formulas have no value in the file and were read as empty: open it in Excel and save it there, or type the values here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden in the workbook; they are deals too and are shown here.</source>
        <translation>
            <numerusform>%n row is hidden in the workbook; it is a deal too and is shown here.</numerusform>
            <numerusform>%n rows are hidden in the workbook; they are deals too and are shown here.</numerusform>
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
    <name>DealModel</name>
    <message numerus="yes">
        <source>Write into %n cell(s)</source>
        <translation>
            <numerusform>Write into %n cell</numerusform>
            <numerusform>Write into %n cells</numerusform>
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
        <source>%n deal(s) duplicated as new ones, with status {status} and substatus {substatus}.</source>
        <translation>
            <numerusform>%n deal duplicated as a new one, with status {status} and substatus {substatus}.</numerusform>
            <numerusform>%n deals duplicated as new ones, with status {status} and substatus {substatus}.</numerusform>
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
    <name>Deciding</name>
    <message numerus="yes">
        <source>%n deal(s) count as closed in this file and are uploaded.</source>
        <translation>
            <numerusform>%n deal counts as closed in this file and is uploaded.</numerusform>
            <numerusform>%n deals count as closed in this file and are uploaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %n closed deal(s)</source>
        <translation>
            <numerusform>Upload %n closed deal</numerusform>
            <numerusform>Upload %n closed deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n date(s)</source>
        <translation>
            <numerusform>Confirm %n date</numerusform>
            <numerusform>Confirm %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap in %n date(s)</source>
        <translation>
            <numerusform>Swap in %n date</numerusform>
            <numerusform>Swap in %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Day and month swapped in %n date(s). Undo takes it back.</source>
        <translation>
            <numerusform>Day and month swapped in %n date. Undo takes it back.</numerusform>
            <numerusform>Day and month swapped in %n dates. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) count as closed before this file and are not uploaded.</source>
        <translation>
            <numerusform>%n deal counts as closed before this file and is not uploaded.</numerusform>
            <numerusform>%n deals count as closed before this file and are not uploaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) were closed in the original already.</source>
        <translation>
            <numerusform>%n deal was closed in the original already.</numerusform>
            <numerusform>%n deals were closed in the original already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) confirmed as they stand.</source>
        <translation>
            <numerusform>%n date confirmed as it stands.</numerusform>
            <numerusform>%n dates confirmed as they stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message numerus="yes">
        <source>%n deal(s) are the same in both.</source>
        <translation>
            <numerusform>%n deal is the same in both.</numerusform>
            <numerusform>%n deals are the same in both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message numerus="yes">
        <source>%n edit(s) in {name} are forgotten for good. The file itself stays as it is.</source>
        <translation>
            <numerusform>%n edit in {name} is forgotten for good. The file itself stays as it is.</numerusform>
            <numerusform>%n edits in {name} are forgotten for good. The file itself stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierVersionsDialog</name>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message numerus="yes">
        <source>%n deal(s) that this changed are hidden by the filter.</source>
        <translation>
            <numerusform>%n deal that this changed is hidden by the filter.</numerusform>
            <numerusform>%n deals that this changed are hidden by the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillHandle</name>
    <message numerus="yes">
        <source>Fill %n cell(s)</source>
        <translation>
            <numerusform>Fill %n cell</numerusform>
            <numerusform>Fill %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n cell(s) too long to be searched</source>
        <translation>
            <numerusform>%n cell too long to be searched</numerusform>
            <numerusform>%n cells too long to be searched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked cell(s) stay as they are.</source>
        <translation>
            <numerusform>%n locked cell stays as it is.</numerusform>
            <numerusform>%n locked cells stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n cell(s)</source>
        <translation>
            <numerusform>Replace in %n cell</numerusform>
            <numerusform>Replace in %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) replaced. Undo takes it back.</source>
        <translation>
            <numerusform>%n cell replaced. Undo takes it back.</numerusform>
            <numerusform>%n cells replaced. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden cell(s) hold it</source>
        <translation>
            <numerusform>%n hidden cell holds it</numerusform>
            <numerusform>%n hidden cells hold it</numerusform>
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
    <message numerus="yes">
        <source>Fix %n heading(s)</source>
        <translation>
            <numerusform>Fix %n heading</numerusform>
            <numerusform>Fix %n headings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n heading</numerusform>
            <numerusform>%n headings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message numerus="yes">
        <source>%n edit(s) not saved, the last one {time}</source>
        <translation>
            <numerusform>%n edit not saved, made {time}</numerusform>
            <numerusform>%n edits not saved, the last one {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) erased</source>
        <translation>
            <numerusform>%n file erased</numerusform>
            <numerusform>%n files erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal(s) of open windows stay until those are closed.</source>
        <translation>
            <numerusform>%n journal of an open window stays until that is closed.</numerusform>
            <numerusform>%n journals of open windows stay until those are closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be removed.</source>
        <translation>
            <numerusform>%n file could not be removed.</numerusform>
            <numerusform>%n files could not be removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
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
    <message numerus="yes">
        <source>%n heading(s) mended. Undo takes it back.</source>
        <translation>
            <numerusform>%n heading mended. Undo takes it back.</numerusform>
            <numerusform>%n headings mended. Undo takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n heading</numerusform>
            <numerusform>%n headings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>Restored with %n edit(s) that are not saved yet.</source>
        <translation>
            <numerusform>Restored with %n edit that is not saved yet.</numerusform>
            <numerusform>Restored with %n edits that are not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceValueDialog</name>
    <message numerus="yes">
        <source>%n deal(s) with locked cells stay as they are.</source>
        <translation>
            <numerusform>%n deal with locked cells stays as it is.</numerusform>
            <numerusform>%n deals with locked cells stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n deal(s)</source>
        <translation>
            <numerusform>Replace in %n deal</numerusform>
            <numerusform>Replace in %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out of %n deal(s)</source>
        <translation>
            <numerusform>Take out of %n deal</numerusform>
            <numerusform>Take out of %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “{old}” in %n deal(s)</source>
        <translation>
            <numerusform>Replace “{old}” in %n deal</numerusform>
            <numerusform>Replace “{old}” in %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “{old}” out of %n deal(s)</source>
        <translation>
            <numerusform>Take “{old}” out of %n deal</numerusform>
            <numerusform>Take “{old}” out of %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will be replaced in %n deal(s).</source>
        <translation>
            <numerusform>It will be replaced in %n deal.</numerusform>
            <numerusform>It will be replaced in %n deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will be taken out of %n deal(s).</source>
        <translation>
            <numerusform>It will be taken out of %n deal.</numerusform>
            <numerusform>It will be taken out of %n deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) lose their own currency, price or quantity for that of the new one; type the new ID alone to keep them.</source>
        <translation>
            <numerusform>%n deal loses its own currency, price or quantity for that of the new one; type the new ID alone to keep it.</numerusform>
            <numerusform>%n deals lose their own currency, price or quantity for that of the new one; type the new ID alone to keep them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) do not hold it.</source>
        <translation>
            <numerusform>%n deal does not hold it.</numerusform>
            <numerusform>%n deals do not hold it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n deal(s).</source>
        <translation>
            <numerusform>Replaced in %n deal.</numerusform>
            <numerusform>Replaced in %n deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n deal(s).</source>
        <translation>
            <numerusform>Taken out of %n deal.</numerusform>
            <numerusform>Taken out of %n deals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n changed cell(s)</source>
        <translation>
            <numerusform>%n changed cell</numerusform>
            <numerusform>%n changed cells</numerusform>
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
        <source>%n deal(s) are uploaded although nothing in them was changed here.</source>
        <translation>
            <numerusform>%n deal is uploaded although nothing in it was changed here.</numerusform>
            <numerusform>%n deals are uploaded although nothing in them was changed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) that you changed do not go up as they are; what was changed in them is not listed.</source>
        <translation>
            <numerusform>%n deal that you changed does not go up as it is; what was changed in it is not listed.</numerusform>
            <numerusform>%n deals that you changed do not go up as they are; what was changed in them is not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n deal(s) the original is not known, so that their changes cannot be shown.</source>
        <translation>
            <numerusform>Of %n deal the original is not known, so that its changes cannot be shown.</numerusform>
            <numerusform>Of %n deals the original is not known, so that their changes cannot be shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetValueDialog</name>
    <message numerus="yes">
        <source>Empty %n cell(s)</source>
        <translation>
            <numerusform>Empty %n cell</numerusform>
            <numerusform>Empty %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {heading} in %n deal(s)</source>
        <translation>
            <numerusform>Set {heading} in %n deal</numerusform>
            <numerusform>Set {heading} in %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty {heading} in %n deal(s)</source>
        <translation>
            <numerusform>Empty {heading} in %n deal</numerusform>
            <numerusform>Empty {heading} in %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will be emptied.</source>
        <translation>
            <numerusform>%n cell will be emptied.</numerusform>
            <numerusform>%n cells will be emptied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will change.</source>
        <translation>
            <numerusform>%n cell will change.</numerusform>
            <numerusform>%n cells will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold it already.</source>
        <translation>
            <numerusform>%n cell holds it already.</numerusform>
            <numerusform>%n cells hold it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) set.</source>
        <translation>
            <numerusform>%n cell set.</numerusform>
            <numerusform>%n cells set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftDatesDialog</name>
    <message numerus="yes">
        <source>Shift %n date(s)</source>
        <translation>
            <numerusform>Shift %n date</numerusform>
            <numerusform>Shift %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a date stay empty.</source>
        <translation>
            <numerusform>%n cell without a date stays empty.</numerusform>
            <numerusform>%n cells without a date stay empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that hold no right date stay as they are.</source>
        <translation>
            <numerusform>%n cell that holds no right date stays as it is.</numerusform>
            <numerusform>%n cells that hold no right date stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) will move.</source>
        <translation>
            <numerusform>%n date will move.</numerusform>
            <numerusform>%n dates will move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) moved.</source>
        <translation>
            <numerusform>%n date moved.</numerusform>
            <numerusform>%n dates moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadsheetTable</name>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Clear %n cell</numerusform>
            <numerusform>Clear %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write into %n cell(s)</source>
        <translation>
            <numerusform>Write into %n cell</numerusform>
            <numerusform>Write into %n cells</numerusform>
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
    <name>TileRow</name>
    <message numerus="yes">
        <source>%n column(s) hidden</source>
        <translation>
            <numerusform>%n column hidden</numerusform>
            <numerusform>%n columns hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadWords</name>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n created</numerusform>
            <numerusform>%n created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n succeeded</numerusform>
            <numerusform>%n succeeded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not processed</source>
        <translation>
            <numerusform>%n not processed</numerusform>
            <numerusform>%n not processed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched</source>
        <translation>
            <numerusform>%n matched</numerusform>
            <numerusform>%n matched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n undecided</numerusform>
            <numerusform>%n undecided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new deals were prepared on {day} in {name} and created by that upload: uploading them again creates them twice. Bring in its processed file.</source>
        <translation>
            <numerusform>%n of the new deals was prepared on {day} in {name} and created by that upload: uploading it again creates it twice. Bring in its processed file.</numerusform>
            <numerusform>%n of the new deals were prepared on {day} in {name} and created by that upload: uploading them again creates them twice. Bring in its processed file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new deals were prepared on {day} in {name}, and its result does not tell whether they were created: uploading them again may create them twice.</source>
        <translation>
            <numerusform>%n of the new deals was prepared on {day} in {name}, and its result does not tell whether it was created: uploading it again may create it twice.</numerusform>
            <numerusform>%n of the new deals were prepared on {day} in {name}, and its result does not tell whether they were created: uploading them again may create them twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new deals were prepared on {day} in {name} and their result was never opened: uploading them again may create them twice.</source>
        <translation>
            <numerusform>%n of the new deals was prepared on {day} in {name} and its result was never opened: uploading it again may create it twice.</numerusform>
            <numerusform>%n of the new deals were prepared on {day} in {name} and their result was never opened: uploading them again may create them twice.</numerusform>
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
