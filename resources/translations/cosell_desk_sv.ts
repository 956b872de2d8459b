<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Cosell Desk</source>
        <translation>Om Cosell Desk</translation>
    </message>
    <message>
        <source>Cosell Desk {version}</source>
        <translation>Cosell Desk {version}</translation>
    </message>
    <message>
        <source>Checks, mends and prepares the co-sell deals that you exchange with Microsoft Partner Center. Your files stay on this computer; the program never uses a network.</source>
        <translation>Granskar, rättar och förbereder de co-sell-affärer som du utbyter med Microsoft Partner Center. Dina filer stannar på den här datorn; programmet använder aldrig något nätverk.</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}. MIT licence.</source>
        <translation>Python {python}, Qt {qt}. MIT-licens.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Öpp&amp;na…</translation>
    </message>
    <message>
        <source>Open a download, a template or a processed file: CSV or Excel</source>
        <translation>Öppna en nedladdad fil, en mall eller en bearbetad fil: CSV eller Excel</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Senaste filer</translation>
    </message>
    <message>
        <source>Files that were opened or saved lately</source>
        <translation>Filer som nyligen öppnats eller sparats</translation>
    </message>
    <message>
        <source>&amp;New from the template</source>
        <translation>Ny &amp;från mallen</translation>
    </message>
    <message>
        <source>Start an empty table with the headings of the newest template</source>
        <translation>Börja med en tom tabell med rubrikerna från den senaste mallen</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple</source>
        <translation>&amp;Prova exemplet</translation>
    </message>
    <message>
        <source>Open a made-up file with a dozen planted faults</source>
        <translation>Öppna en påhittad fil med ett dussin inplanterade fel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Spa&amp;ra</translation>
    </message>
    <message>
        <source>Save into the same file, in its own format</source>
        <translation>Spara i samma fil och i dess eget format</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Spara s&amp;om…</translation>
    </message>
    <message>
        <source>Save under another name, as CSV or Excel</source>
        <translation>Spara under ett annat namn, som CSV eller Excel</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>Tidigare &amp;versioner…</translation>
    </message>
    <message>
        <source>What saved files held before they were overwritten</source>
        <translation>Vad sparade filer innehöll innan de skrevs över</translation>
    </message>
    <message>
        <source>Work that was not save&amp;d</source>
        <translation>Arbete som &amp;inte sparades</translation>
    </message>
    <message>
        <source>What a window that ended suddenly left: restore or discard it</source>
        <translation>Det som fanns i ett fönster som avslutades oväntat: återställ eller släng det</translation>
    </message>
    <message>
        <source>Reopen with another &amp;encoding</source>
        <translation>&amp;Öppna igen med annan teckenkodning</translation>
    </message>
    <message>
        <source>When letters such as å or é look wrong, read the file&apos;s bytes in another way</source>
        <translation>När bokstäver som å eller é ser fel ut: läs filens byte på ett annat sätt</translation>
    </message>
    <message>
        <source>Reopen with another s&amp;heet</source>
        <translation>Öppna igen &amp;med ett annat blad</translation>
    </message>
    <message>
        <source>Take the deals from another sheet of the workbook</source>
        <translation>Hämta affärerna från ett annat blad i arbetsboken</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>S&amp;täng filen</translation>
    </message>
    <message>
        <source>Close the file and go back to the first page</source>
        <translation>Stäng filen och gå tillbaka till första sidan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Stäng fönstret</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Ta tillbaka den senaste ändringen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Gör om det som ångrades</translation>
    </message>
    <message>
        <source>&amp;Add a deal</source>
        <translation>&amp;Lägg till en affär</translation>
    </message>
    <message>
        <source>A new deal below the current one, with your usual currency, country and contact</source>
        <translation>En ny affär under den aktuella, med din vanliga valuta, ditt land och din kontakt</translation>
    </message>
    <message>
        <source>Copies of the selected deals as new ones, without their IDs and consent</source>
        <translation>Kopior av de markerade affärerna som nya, utan deras ID:n och samtycke</translation>
    </message>
    <message>
        <source>&amp;Duplicate deals</source>
        <translation>D&amp;uplicera affärer</translation>
    </message>
    <message>
        <source>De&amp;lete deals</source>
        <translation>&amp;Ta bort affärer</translation>
    </message>
    <message>
        <source>Take the selected deals out of this file; in Partner Center they stay</source>
        <translation>Ta bort de markerade affärerna ur filen; i Partner Center finns de kvar</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nästa problem</translation>
    </message>
    <message>
        <source>Go to the next cell with an error or a warning</source>
        <translation>Gå till nästa cell med ett fel eller en varning</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Föregående problem</translation>
    </message>
    <message>
        <source>Go to the previous cell with an error or a warning</source>
        <translation>Gå till föregående cell med ett fel eller en varning</translation>
    </message>
    <message>
        <source>&amp;Mend this cell…</source>
        <translation>Rätta &amp;cellen…</translation>
    </message>
    <message>
        <source>What this cell could hold instead: its safe mend and what was probably meant</source>
        <translation>Vad som kan stå här i stället: den säkra rättningen och det som troligen menades</translation>
    </message>
    <message>
        <source>&amp;Fix all…</source>
        <translation>&amp;Rätta alla…</translation>
    </message>
    <message>
        <source>See every cell that has one safe reading, old and new, and mend those that you tick</source>
        <translation>Se varje cell som bara kan tolkas på ett sätt, gammalt och nytt, och rätta dem du markerar</translation>
    </message>
    <message>
        <source>Between table and l&amp;ist of problems</source>
        <translation>&amp;Mellan tabell och problemlista</translation>
    </message>
    <message>
        <source>Go from the table to the list of problems, where Enter goes to a cell, and back</source>
        <translation>Gå från tabellen till listan över problem, där Enter leder till en cell, och tillbaka</translation>
    </message>
    <message>
        <source>&amp;Filter as you type</source>
        <translation>Filtrera &amp;medan du skriver</translation>
    </message>
    <message>
        <source>Show only deals that hold the words you type</source>
        <translation>Visa bara affärer som innehåller orden du skriver</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Rensa filtret</translation>
    </message>
    <message>
        <source>Show all deals again</source>
        <translation>Visa alla affärer igen</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problem</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>Visa eller dölj listan över problem</translation>
    </message>
    <message>
        <source>&amp;Undo list</source>
        <translation>&amp;Ångra-lista</translation>
    </message>
    <message>
        <source>Show every step so far and go back to any of them</source>
        <translation>Visa alla steg hittills och gå tillbaka till vilket som helst</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zooma in</translation>
    </message>
    <message>
        <source>Make the table larger</source>
        <translation>Gör tabellen större</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zooma &amp;ut</translation>
    </message>
    <message>
        <source>Make the table smaller</source>
        <translation>Gör tabellen mindre</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normal storlek</translation>
    </message>
    <message>
        <source>Show the table at 100 %</source>
        <translation>Visa tabellen i 100&#xa0;%</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>F&amp;ärger</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation>Ljust, mörkt eller som systemet har det</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Som systemet</translation>
    </message>
    <message>
        <source>Follow the system&apos;s choice of light and dark</source>
        <translation>Följ systemets val av ljust eller mörkt</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ljust</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Mörk text på ljus botten</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Ljus text på mörk botten</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on</source>
        <translation>Fönstrets språk, från och med nästa start</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>S&amp;om systemet</translation>
    </message>
    <message>
        <source>Speak the system&apos;s language, or English where the program does not know it</source>
        <translation>Tala systemets språk, eller engelska om programmet inte kan det</translation>
    </message>
    <message>
        <source>Speak this language from the next start on</source>
        <translation>Tala det här språket från och med nästa start</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbok</translation>
    </message>
    <message>
        <source>How deals are opened, mended, prepared and uploaded; and every column</source>
        <translation>Hur affärer öppnas, rättas, förbereds och laddas upp; och varje kolumn (på engelska)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>Every key of this window on one page</source>
        <translation>Alla tangenter i fönstret på en sida</translation>
    </message>
    <message>
        <source>&amp;Privacy…</source>
        <translation>&amp;Integritet…</translation>
    </message>
    <message>
        <source>What Cosell Desk keeps on this computer, where and how much; erase it</source>
        <translation>Vad Cosell Desk sparar på den här datorn, var och hur mycket; radera det</translation>
    </message>
    <message>
        <source>&amp;About Cosell Desk</source>
        <translation>&amp;Om Cosell Desk</translation>
    </message>
    <message>
        <source>The program&apos;s version and licence</source>
        <translation>Programmets version och licens</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>Copy the selected cells and empty them</source>
        <translation>Kopiera de markerade cellerna och töm dem</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>K&amp;opiera</translation>
    </message>
    <message>
        <source>Copy the selected cells, for here, Excel, LibreOffice or Sheets</source>
        <translation>Kopiera de markerade cellerna, hit eller till Excel, LibreOffice eller Sheets</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Write what was copied into the cells from the current one on</source>
        <translation>Skriv det som kopierats, med början i den aktuella cellen</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>&amp;Redigera cellen</translation>
    </message>
    <message>
        <source>Open the current cell, with its list, calendar or form</source>
        <translation>Öppna den aktuella cellen, med dess lista, kalender eller formulär</translation>
    </message>
    <message>
        <source>Cle&amp;ar</source>
        <translation>T&amp;öm</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>Töm de markerade cellerna</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Fyll &amp;nedåt</translation>
    </message>
    <message>
        <source>Write the first selected row into those below it; a single row takes the one above</source>
        <translation>Skriv den första markerade raden i dem under den; en ensam rad får den ovanför</translation>
    </message>
    <message>
        <source>&amp;Write into the selection</source>
        <translation>Skriv i &amp;hela markeringen</translation>
    </message>
    <message>
        <source>Write the current cell&apos;s text into all selected cells</source>
        <translation>Skriv den aktuella cellens text i alla markerade celler</translation>
    </message>
    <message>
        <source>Chan&amp;ge many deals</source>
        <translation>&amp;Ändra många affärer</translation>
    </message>
    <message>
        <source>Change the selected or the shown deals in one step, after seeing how many</source>
        <translation>Ändra de markerade eller visade affärerna i ett steg, när du sett hur många de är</translation>
    </message>
    <message>
        <source>&amp;Set a value…</source>
        <translation>Sätt &amp;ett värde…</translation>
    </message>
    <message>
        <source>Write one value into a column of the selected or the shown deals</source>
        <translation>Skriv ett och samma värde i en kolumn för de markerade eller visade affärerna</translation>
    </message>
    <message>
        <source>Shift &amp;dates…</source>
        <translation>&amp;Flytta datum…</translation>
    </message>
    <message>
        <source>Move dates by days or months in the selected or the shown deals</source>
        <translation>Flytta datum med dagar eller månader i de markerade eller visade affärerna</translation>
    </message>
    <message>
        <source>Replace a &amp;team member…</source>
        <translation>Byt &amp;ut en teammedlem…</translation>
    </message>
    <message>
        <source>Put one colleague in the place of another, whatever column the name stands in</source>
        <translation>Sätt en kollega i en annans ställe, i vilken kolumn namnet än står</translation>
    </message>
    <message>
        <source>Replace a s&amp;olution…</source>
        <translation>&amp;Byt ut en lösning…</translation>
    </message>
    <message>
        <source>Put one solution in the place of another, whatever column it stands in</source>
        <translation>Sätt en lösning i en annans ställe, i vilken kolumn den än står</translation>
    </message>
    <message>
        <source>&amp;Close deals…</source>
        <translation>&amp;Stäng affärer…</translation>
    </message>
    <message>
        <source>Status, substatus, reason and note of selected or shown deals in one step</source>
        <translation>Status, understatus, orsak och anteckning för markerade eller visade affärer i ett steg</translation>
    </message>
    <message>
        <source>Sort up&amp;wards</source>
        <translation>S&amp;ortera stigande</translation>
    </message>
    <message>
        <source>Sort by the current column, the smallest first; the file keeps its order</source>
        <translation>Sortera efter den aktuella kolumnen, minst först; filen behåller sin ordning</translation>
    </message>
    <message>
        <source>Sort &amp;downwards</source>
        <translation>Sortera &amp;fallande</translation>
    </message>
    <message>
        <source>Sort by the current column, the largest first; the file keeps its order</source>
        <translation>Sortera efter den aktuella kolumnen, störst först; filen behåller sin ordning</translation>
    </message>
    <message>
        <source>In the order of the fi&amp;le</source>
        <translation>&amp;I filens ordning</translation>
    </message>
    <message>
        <source>Show the deals as they stand in the file again</source>
        <translation>Visa affärerna i den ordning de står i filen igen</translation>
    </message>
    <message>
        <source>Add &amp;columns…</source>
        <translation>&amp;Lägg till kolumner…</translation>
    </message>
    <message>
        <source>More columns for solutions or team members, up to 50 of each</source>
        <translation>Fler kolumner för lösningar eller teammedlemmar, upp till 50 av varje</translation>
    </message>
    <message>
        <source>&amp;Remove this empty column</source>
        <translation>Ta bort den &amp;här tomma kolumnen</translation>
    </message>
    <message>
        <source>Take the current numbered column out of the file; it must be empty in every deal</source>
        <translation>Ta bort den aktuella numrerade kolumnen ur filen; den måste vara tom i varje affär</translation>
    </message>
    <message>
        <source>Remove all &amp;empty numbered columns…</source>
        <translation>Ta &amp;bort alla tomma numrerade kolumner…</translation>
    </message>
    <message>
        <source>See which solution and team member columns hold nothing, and take them out</source>
        <translation>Se vilka kolumner för lösningar och teammedlemmar som är helt tomma, och ta bort dem</translation>
    </message>
    <message>
        <source>Close &amp;gaps in the selected deals</source>
        <translation>&amp;Stäng luckor i de markerade affärerna</translation>
    </message>
    <message>
        <source>Move solutions and team members up so that no empty one stands between them</source>
        <translation>Flytta upp lösningar och teammedlemmar så att ingen tom kolumn står mellan dem</translation>
    </message>
    <message>
        <source>Close gaps in a&amp;ll deals…</source>
        <translation>Stäng luckor &amp;i alla affärer…</translation>
    </message>
    <message>
        <source>See every deal with a gap between its solutions or team members, and close them</source>
        <translation>Se varje affär med en lucka mellan lösningar eller teammedlemmar, och stäng luckorna</translation>
    </message>
    <message>
        <source>Move this &amp;value one back</source>
        <translation>&amp;Flytta värdet ett steg bakåt</translation>
    </message>
    <message>
        <source>Change the solution or team member about with the one before it</source>
        <translation>Låt lösningen eller teammedlemmen byta plats med den före</translation>
    </message>
    <message>
        <source>Move this value on&amp;ward</source>
        <translation>Flytta &amp;värdet ett steg framåt</translation>
    </message>
    <message>
        <source>Change the solution or team member about with the one after it</source>
        <translation>Låt lösningen eller teammedlemmen byta plats med den efter</translation>
    </message>
    <message>
        <source>Add m&amp;issing mandatory columns…</source>
        <translation>Lägg till &amp;obligatoriska kolumner som saknas…</translation>
    </message>
    <message>
        <source>See which columns Partner Center misses in this file, and add them empty</source>
        <translation>Se vilka kolumner Partner Center saknar i filen, och lägg till dem tomma</translation>
    </message>
    <message>
        <source>Mend misspelt &amp;headings…</source>
        <translation>R&amp;ätta felstavade rubriker…</translation>
    </message>
    <message>
        <source>See headings that Partner Center would not know, and write them as it does</source>
        <translation>Se rubriker som Partner Center inte skulle känna igen, och skriv dem som där</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns…</source>
        <translation>Väl&amp;j kolumner…</translation>
    </message>
    <message>
        <source>Find columns, hide and show them, put them in another order, keep the first ones</source>
        <translation>Hitta kolumner, dölj och visa dem, ändra deras ordning, håll kvar de första</translation>
    </message>
    <message>
        <source>Hi&amp;de the selected columns</source>
        <translation>&amp;Dölj de markerade kolumnerna</translation>
    </message>
    <message>
        <source>Hide them here; in the file they stay as they are</source>
        <translation>Dölj dem här; i filen står de kvar som de är</translation>
    </message>
    <message>
        <source>Show &amp;all columns</source>
        <translation>Visa alla kol&amp;umner</translation>
    </message>
    <message>
        <source>Show every column of the file</source>
        <translation>Visa varje kolumn i filen</translation>
    </message>
    <message>
        <source>Only &amp;mandatory columns</source>
        <translation>B&amp;ara obligatoriska kolumner</translation>
    </message>
    <message>
        <source>Show only the columns that every deal must fill, and those with errors</source>
        <translation>Visa bara de kolumner som varje affär måste fylla i, och de som har fel</translation>
    </message>
    <message>
        <source>Only columns with &amp;problems</source>
        <translation>Bara &amp;kolumner med problem</translation>
    </message>
    <message>
        <source>Show only the columns in which something is marked</source>
        <translation>Visa bara de kolumner där något är märkt</translation>
    </message>
    <message>
        <source>Only one &amp;section</source>
        <translation>Bara &amp;ett avsnitt</translation>
    </message>
    <message>
        <source>Show only the columns of a section, such as the customer or the value</source>
        <translation>Visa bara kolumnerna i ett avsnitt, till exempel kunden eller värdet</translation>
    </message>
    <message>
        <source>&amp;Freeze up to this column</source>
        <translation>Frys till och &amp;med den här kolumnen</translation>
    </message>
    <message>
        <source>Let the columns up to the current one stay while the others scroll</source>
        <translation>Låt kolumnerna till och med den aktuella stå kvar när de andra rullas</translation>
    </message>
    <message>
        <source>Freeze the deal&apos;s &amp;name only</source>
        <translation>F&amp;rys bara affärens namn</translation>
    </message>
    <message>
        <source>Let Deal Name stay while the others scroll, as at the first start</source>
        <translation>Låt Deal Name stå kvar när de andra rullas, som vid första starten</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>Fr&amp;ys ingenting</translation>
    </message>
    <message>
        <source>Let all columns scroll</source>
        <translation>Låt alla kolumner rullas</translation>
    </message>
    <message>
        <source>To the ne&amp;xt section</source>
        <translation>Till &amp;nästa avsnitt</translation>
    </message>
    <message>
        <source>Go to the first column of the next section, such as Contact after Customer</source>
        <translation>Gå till första kolumnen i nästa avsnitt, till exempel Kontakt efter Kund</translation>
    </message>
    <message>
        <source>&amp;To the section before</source>
        <translation>&amp;Till avsnittet före</translation>
    </message>
    <message>
        <source>Go to the first column of this section, then of the one before it</source>
        <translation>Gå till första kolumnen i det här avsnittet, sedan i det före</translation>
    </message>
    <message>
        <source>Filter b&amp;y this column…</source>
        <translation>Filtrera &amp;efter den här kolumnen…</translation>
    </message>
    <message>
        <source>Choose which values of the current column are shown, or what they contain</source>
        <translation>Välj vilka värden i den aktuella kolumnen som visas, eller vad de ska innehålla</translation>
    </message>
    <message>
        <source>Clos&amp;e dates</source>
        <translation>A&amp;vslutsdatum</translation>
    </message>
    <message>
        <source>Show only deals that are overdue or close soon</source>
        <translation>Visa bara affärer som är försenade eller snart ska avslutas</translation>
    </message>
    <message>
        <source>&amp;Any date</source>
        <translation>&amp;Alla datum</translation>
    </message>
    <message>
        <source>Show deals whatever their close date is</source>
        <translation>Visa affärer oavsett avslutsdatum</translation>
    </message>
    <message>
        <source>&amp;Overdue</source>
        <translation>&amp;Försenade</translation>
    </message>
    <message>
        <source>Show open deals whose close date is past</source>
        <translation>Visa öppna affärer vars avslutsdatum har passerat</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>Den här &amp;månaden</translation>
    </message>
    <message>
        <source>Show deals that close in this month</source>
        <translation>Visa affärer som avslutas den här månaden</translation>
    </message>
    <message>
        <source>This &amp;quarter</source>
        <translation>Det &amp;här kvartalet</translation>
    </message>
    <message>
        <source>Show deals that close in this quarter of the year</source>
        <translation>Visa affärer som avslutas det här kvartalet</translation>
    </message>
    <message>
        <source>Next &amp;30 days</source>
        <translation>&amp;De närmaste 30 dagarna</translation>
    </message>
    <message>
        <source>Show deals that close today or in the next 30 days</source>
        <translation>Visa affärer som avslutas i dag eller inom 30 dagar</translation>
    </message>
    <message>
        <source>Deal for&amp;m</source>
        <translation>&amp;Affärsformulär</translation>
    </message>
    <message>
        <source>Show or hide the current deal as a form, in sections</source>
        <translation>Visa eller dölj den aktuella affären som ett formulär i avsnitt</translation>
    </message>
    <message>
        <source>Between &amp;table and form</source>
        <translation>Mellan &amp;tabell och formulär</translation>
    </message>
    <message>
        <source>Go from the table to the same cell of the deal form, and back again</source>
        <translation>Gå från tabellen till samma cell i affärsformuläret, och tillbaka igen</translation>
    </message>
    <message>
        <source>Closed in t&amp;his file</source>
        <translation>&amp;Stängd i den här filen</translation>
    </message>
    <message>
        <source>You closed the selected deals in this file: upload them; once more takes it back</source>
        <translation>Du stängde de markerade affärerna i den här filen: ladda upp dem; en gång till tar tillbaka det</translation>
    </message>
    <message>
        <source>All closed deals were cl&amp;osed in this file…</source>
        <translation>&amp;Alla stängda affärer stängdes i den här filen…</translation>
    </message>
    <message>
        <source>See every closed deal, and say which of them you closed in this file</source>
        <translation>Se varje stängd affär och säg vilka du stängde i den här filen</translation>
    </message>
    <message>
        <source>This date is &amp;right</source>
        <translation>&amp;Datumet är rätt</translation>
    </message>
    <message>
        <source>Confirm the selected dates in which day and month could be mixed up</source>
        <translation>Bekräfta de markerade datumen där dag och månad kan ha förväxlats</translation>
    </message>
    <message>
        <source>S&amp;wap day and month…</source>
        <translation>&amp;Byt plats på dag och månad…</translation>
    </message>
    <message>
        <source>See the dates in which day and month could be mixed up, and exchange them</source>
        <translation>Se datumen där dag och månad kan ha förväxlats, och byt plats på dem</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Sök…</translation>
    </message>
    <message>
        <source>Look for a text in the deals that are shown</source>
        <translation>Leta efter en text i de affärer som visas</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>&amp;Ersätt…</translation>
    </message>
    <message>
        <source>Write another text where one is found, one by one or all after a preview</source>
        <translation>Skriv en annan text där en hittas, en i taget eller alla efter en förhandstitt</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Sö&amp;k nästa</translation>
    </message>
    <message>
        <source>Go to the next cell in which the text was found</source>
        <translation>Gå till nästa cell där texten finns</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Sök &amp;föregående</translation>
    </message>
    <message>
        <source>Go to the cell before in which the text was found</source>
        <translation>Gå till föregående cell där texten finns</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>Gå &amp;till…</translation>
    </message>
    <message>
        <source>Go to a row number, a column&apos;s heading, a deal&apos;s name or its Referral ID</source>
        <translation>Gå till ett radnummer, en kolumnrubrik, en affärs namn eller dess Referral ID</translation>
    </message>
    <message>
        <source>&amp;Prepare upload…</source>
        <translation>&amp;Förbered uppladdning…</translation>
    </message>
    <message>
        <source>See what will happen to every deal, then write the import-ready files that Partner Center takes</source>
        <translation>Se vad som kommer att hända med varje affär, och skriv sedan de importklara filer som Partner Center tar emot</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>&amp;Granska ändringar…</translation>
    </message>
    <message>
        <source>Every changed cell of the deals that will be updated or closed, old and new</source>
        <translation>Varje ändrad cell i de affärer som ska uppdateras eller stängas, gammalt och nytt</translation>
    </message>
    <message>
        <source>&amp;What to do in Partner Center…</source>
        <translation>&amp;Att göra i Partner Center…</translation>
    </message>
    <message>
        <source>The steps after the files were written, with the files to tick off</source>
        <translation>Stegen när filerna är skrivna, med filerna att bocka av</translation>
    </message>
    <message>
        <source>&amp;Bring in processed files…</source>
        <translation>&amp;Hämta in bearbetade filer…</translation>
    </message>
    <message>
        <source>Take Errors, IDs and account candidates of an upload&apos;s result into this table</source>
        <translation>Ta in Errors, ID:n och kontoförslag från en uppladdnings resultat i den här tabellen</translation>
    </message>
    <message>
        <source>&amp;Choose the original…</source>
        <translation>Välj &amp;originalet…</translation>
    </message>
    <message>
        <source>The download from which this file was made: changed, unchanged and locked are judged against it</source>
        <translation>Den nedladdade fil som den här gjordes av: ändrat, oförändrat och låst bedöms mot den</translation>
    </message>
    <message>
        <source>Show &amp;dismissed messages again</source>
        <translation>&amp;Visa undanlagda meddelanden igen</translation>
    </message>
    <message>
        <source>Bring back what Partner Center said and what was put away</source>
        <translation>Ta fram det som Partner Center sa och som lades undan</translation>
    </message>
    <message>
        <source>&amp;History of uploads…</source>
        <translation>&amp;Uppladdningshistorik…</translation>
    </message>
    <message>
        <source>What was prepared when, what became of it, and the originals that are kept</source>
        <translation>Vad som förbereddes när, vad det blev av det, och de original som sparas</translation>
    </message>
</context>
<context>
    <name>AddColumnsDialog</name>
    <message>
        <source>Add columns</source>
        <translation>Lägg till kolumner</translation>
    </message>
    <message>
        <source>How many columns</source>
        <translation>Hur många kolumner</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Hur många</translation>
    </message>
    <message>
        <source>There are</source>
        <translation>Finns redan</translation>
    </message>
    <message>
        <source>Missing between them</source>
        <translation>Saknas däremellan</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Får plats</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inga</translation>
    </message>
    <message>
        <source>Partner Center takes up to {limit}</source>
        <translation>Partner Center tar emot högst {limit}</translation>
    </message>
    <message>
        <source>New: {headings}</source>
        <translation>Läggs till: {headings}</translation>
    </message>
    <message>
        <source>There is room for {count} more: Partner Center takes no more than {limit}.</source>
        <translation>Det finns plats för {count} till: Partner Center tar inte emot fler än {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n column(s)</source>
        <translation>
            <numerusform>Lägg till %n kolumn</numerusform>
            <numerusform>Lägg till %n kolumner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddDealsDialog</name>
    <message>
        <source>Add deals?</source>
        <translation>Lägga till affärer?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of what you paste have no deal to go into.</source>
        <translation>
            <numerusform>%n rad av det du klistrar in har ingen affär att hamna i.</numerusform>
            <numerusform>%n rader av det du klistrar in har ingen affär att hamna i.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They can be added at the end of the file as %n new deal(s).</source>
        <translation>
            <numerusform>Den kan läggas till sist i filen som %n ny affär.</numerusform>
            <numerusform>De kan läggas till sist i filen som %n nya affärer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n deal(s)</source>
        <translation>
            <numerusform>Lägg till %n affär</numerusform>
            <numerusform>Lägg till %n affärer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste only the first %n row(s)</source>
        <translation>
            <numerusform>Klistra bara in den första raden</numerusform>
            <numerusform>Klistra bara in de första %n raderna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AfterUploadPage</name>
    <message>
        <source>What to do in Partner Center</source>
        <translation>Att göra i Partner Center</translation>
    </message>
    <message>
        <source>Tick off each file once its result is here:</source>
        <translation>Bocka av varje fil när du har hämtat in dess resultat:</translation>
    </message>
    <message>
        <source>Bring in processed files…</source>
        <translation>Hämta in bearbetade filer…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>In Partner Center, go to Referrals &gt; Co-sell opportunities. A Referrals admin or user can upload; users see only the deals in which they are team members, so exports differ by rights, tab and filters.</source>
        <translation>Gå i Partner Center till Referrals &gt; Co-sell opportunities. Den som är Referrals admin eller Referrals user kan ladda upp; en user ser bara de affärer där han eller hon är teammedlem, så nedladdade filer skiljer sig efter behörighet, flik och filter.</translation>
    </message>
    <message>
        <source>Upload one file. It may take up to 10 minutes, and you need not watch it.</source>
        <translation>Ladda upp en fil. Det kan ta upp till 10 minuter, och du behöver inte vänta vid skärmen.</translation>
    </message>
    <message>
        <source>Fetch the last processed file before you upload the next one: Partner Center keeps only the last.</source>
        <translation>Hämta den senaste bearbetade filen innan du laddar upp nästa: Partner Center sparar bara den senaste.</translation>
    </message>
    <message>
        <source>Bring it in here: what failed is marked, what succeeded stays out of the next upload.</source>
        <translation>Hämta in den här: det som misslyckades märks, och det som lyckades lämnas utanför nästa uppladdning.</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Leave out what is unchanged</source>
        <translation>Utelämna det som är oförändrat</translation>
    </message>
    <message>
        <source>Upload all undecided deals, too</source>
        <translation>Ladda upp alla ovissa affärer också</translation>
    </message>
    <message>
        <source>Did this file come back from an upload?</source>
        <translation>Kom den här filen tillbaka från en uppladdning?</translation>
    </message>
    <message>
        <source>Yes: what succeeded stays out</source>
        <translation>Ja: det som lyckades lämnas utanför</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>New deals</source>
        <translation>Nya affärer</translation>
    </message>
    <message>
        <source>Create them</source>
        <translation>Skapa dem</translation>
    </message>
    <message>
        <source>First find the customers&apos; accounts</source>
        <translation>Hitta först kundernas konton</translation>
    </message>
    <message>
        <source>The first of two uploads: it needs only the customer&apos;s name, city and country of new deals.</source>
        <translation>Den första av två uppladdningar: för nya affärer räcker kundens namn, ort och land.</translation>
    </message>
    <message>
        <source>Mend them first; write nothing yet</source>
        <translation>Rätta dem först; skriv ingenting än</translation>
    </message>
    <message>
        <source>Leave out, into {name}</source>
        <translation>Utelämna dem, till {name}</translation>
    </message>
    <message>
        <source>Upload them all the same</source>
        <translation>Ladda upp dem ändå</translation>
    </message>
    <message>
        <source>Partner Center will refuse them.</source>
        <translation>Partner Center kommer att neka dem.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) have errors</source>
        <translation>
            <numerusform>%n affär har fel</numerusform>
            <numerusform>%n affärer har fel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Replace a team member</source>
        <translation>Byt ut en teammedlem</translation>
    </message>
    <message>
        <source>Replace a solution</source>
        <translation>Byt ut en lösning</translation>
    </message>
    <message>
        <source>No deals are shown that could be changed.</source>
        <translation>Inga affärer som kan ändras visas.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>The %n selected deal(s)</source>
        <translation>
            <numerusform>Den markerade affären</numerusform>
            <numerusform>De %n markerade affärerna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n shown deal(s)</source>
        <translation>
            <numerusform>Den visade affären</numerusform>
            <numerusform>Alla %n visade affärer</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Detta kommer att hända</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s)</source>
        <translation>
            <numerusform>Ändra %n cell</numerusform>
            <numerusform>Ändra %n celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Ingenting skulle ändras.</translation>
    </message>
    <message numerus="yes">
        <source>%n locked cell(s) stay as they are.</source>
        <translation>
            <numerusform>%n låst cell lämnas som den är.</numerusform>
            <numerusform>%n låsta celler lämnas som de är.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Note</source>
        <translation>Upplysning</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>{severity}: {problem}</source>
        <translation>{severity}: {problem}</translation>
    </message>
    <message>
        <source>Partner Center said: {text}</source>
        <translation>Partner Center sa: {text}</translation>
    </message>
    <message>
        <source>Partner Center said, before the cell was edited: {text}</source>
        <translation>Partner Center sa, innan cellen redigerades: {text}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>låst</translation>
    </message>
    <message>
        <source>These cells stand beyond the headings of the file.</source>
        <translation>De här cellerna står utanför filens rubriker.</translation>
    </message>
    <message>
        <source>{heading}
Partner Center does not know this column. It is kept as it is.</source>
        <translation>{heading}
Partner Center känner inte till kolumnen. Den behålls som den är.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>skrivskyddad</translation>
    </message>
    <message>
        <source>read-only once the deal exists</source>
        <translation>skrivskyddad när affären finns</translation>
    </message>
    <message>
        <source>read-only once the deal was shared</source>
        <translation>skrivskyddad när affären har delats</translation>
    </message>
    <message>
        <source>cannot be taken back</source>
        <translation>kan inte tas tillbaka</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obligatorisk</translation>
    </message>
    <message>
        <source>sorted upwards</source>
        <translation>sorterad stigande</translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <translation>sorterad fallande</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtrerad</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>ny rad</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>rad {number}</translation>
    </message>
    <message>
        <source>New deal: the upload creates it.</source>
        <translation>Ny affär: uppladdningen skapar den.</translation>
    </message>
    <message>
        <source>Existing deal: the upload updates it.</source>
        <translation>Befintlig affär: uppladdningen uppdaterar den.</translation>
    </message>
    <message>
        <source>Closed deal: it is left out of the upload.</source>
        <translation>Stängd affär: den lämnas utanför uppladdningen.</translation>
    </message>
    <message>
        <source>Look at: {headings}</source>
        <translation>Se över: {headings}</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message numerus="yes">
        <source>Fill down into %n cell(s)</source>
        <translation>
            <numerusform>Fyll nedåt i %n cell</numerusform>
            <numerusform>Fyll nedåt i %n celler</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}” was written as {meant}. Undo brings back what you typed.</source>
        <translation>”{typed}” skrevs som {meant}. Ångra tar tillbaka det som du skrev.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed.</source>
        <translation>
            <numerusform>%n cell ändrad.</numerusform>
            <numerusform>%n celler ändrade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ändrades.</translation>
    </message>
    <message numerus="yes">
        <source>%n locked cell(s) were left alone.</source>
        <translation>
            <numerusform>%n låst cell lämnades orörd.</numerusform>
            <numerusform>%n låsta celler lämnades orörda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affär</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Gammalt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nytt</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tom)</translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>The file has changed</source>
        <translation>Filen har ändrats</translation>
    </message>
    <message>
        <source>Somebody else has written {name} since it was opened or saved here. It was not overwritten.

Keep your version beside it as a copy, or take theirs and lose your changes since the last save.</source>
        <translation>Någon annan har skrivit {name} sedan den öppnades eller sparades här. Den skrevs inte över.

Spara din version bredvid som en kopia, eller ta den andras och förlora dina ändringar sedan du senast sparade.</translation>
    </message>
    <message>
        <source>Keep mine as a copy</source>
        <translation>Spara min som kopia</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Jämför…</translation>
    </message>
    <message>
        <source>Reload, lose mine</source>
        <translation>Läs in igen, förlora min</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Prepare upload</source>
        <translation>Förbered uppladdning</translation>
    </message>
    <message>
        <source>I have looked at it, and it is right: go on</source>
        <translation>Jag har tittat på det, och det stämmer: fortsätt</translation>
    </message>
    <message>
        <source>Deals and what happens to them</source>
        <translation>Affärerna och vad som händer med dem</translation>
    </message>
    <message>
        <source>None of the deals.</source>
        <translation>Ingen av affärerna.</translation>
    </message>
    <message>
        <source>Closed in this file</source>
        <translation>Stängd i den här filen</translation>
    </message>
    <message>
        <source>Upload all the same</source>
        <translation>Ladda upp ändå</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Utelämna</translation>
    </message>
    <message>
        <source>Remove from the table</source>
        <translation>Ta bort ur tabellen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Välj en annan mapp…</translation>
    </message>
    <message>
        <source>With the mark by which Excel knows UTF-8</source>
        <translation>Med det märke som Excel känner igen UTF-8 på</translation>
    </message>
    <message>
        <source>Succeeded ones into {name}</source>
        <translation>De som lyckades till {name}</translation>
    </message>
    <message>
        <source>Take succeeded ones out of the table</source>
        <translation>Ta bort dem som lyckades ur tabellen</translation>
    </message>
    <message>
        <source>After the files were written, in one step that Undo takes back.</source>
        <translation>När filerna är skrivna, i ett enda steg som Ångra tar tillbaka.</translation>
    </message>
    <message>
        <source>Review changes…</source>
        <translation>Granska ändringar…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to upload from %n deal(s)</source>
        <translation>
            <numerusform>Inget att ladda upp av %n affär</numerusform>
            <numerusform>Inget att ladda upp av %n affärer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would be uploaded: {up} of %n deal(s), in {files}</source>
        <translation>
            <numerusform>Skulle laddas upp: {up} av %n affär, i {files}</numerusform>
            <numerusform>Skulle laddas upp: {up} av %n affärer, i {files}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To upload: {up} of %n deal(s), in {files}</source>
        <translation>
            <numerusform>Att ladda upp: {up} av %n affär, i {files}</numerusform>
            <numerusform>Att ladda upp: {up} av %n affärer, i {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} in {folder}</source>
        <translation>{names} i {folder}</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>I {folder}</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Skriv %n fil</numerusform>
            <numerusform>Skriv %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Skriv filerna</translation>
    </message>
    <message>
        <source>Partner Center wrote into Errors, so this file seems to come back from an upload. Say below whether it did: then what succeeded stays out. Nothing is taken out of your table.</source>
        <translation>Partner Center har skrivit i Errors, så filen verkar komma tillbaka från en uppladdning. Säg nedan om den gör det: då lämnas det som lyckades utanför. Ingenting tas bort ur din tabell.</translation>
    </message>
    <message numerus="yes">
        <source>%n new deal(s) may exist already: the processed file does not tell. Look in Partner Center before you upload them again, or they may be created twice.</source>
        <translation>
            <numerusform>%n ny affär kan finnas redan: den bearbetade filen säger inget om det. Titta i Partner Center innan du laddar upp den igen, annars kan den skapas två gånger.</numerusform>
            <numerusform>%n nya affärer kan finnas redan: den bearbetade filen säger inget om det. Titta i Partner Center innan du laddar upp dem igen, annars kan de skapas två gånger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n affär</numerusform>
            <numerusform>%n affärer</numerusform>
        </translation>
    </message>
    <message>
        <source>{deals} selected</source>
        <translation>Markerat: {deals}</translation>
    </message>
    <message>
        <source>{deals} listed; Enter on one goes to it</source>
        <translation>I listan: {deals}. Enter på en rad går till affären</translation>
    </message>
    <message>
        <source>Decide about undecided deals</source>
        <translation>Avgör ovissa affärer</translation>
    </message>
    <message>
        <source>Remove deals that succeeded</source>
        <translation>Ta bort affärer som lyckades</translation>
    </message>
    <message>
        <source>Folder for the upload</source>
        <translation>Mapp för uppladdningen</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Nothing in the list fits. Enter keeps what you typed.</source>
        <translation>Inget i listan passar. Enter behåller det du skrev.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Select one block of cells: several cannot be copied at once.</source>
        <translation>Markera ett sammanhängande block av celler: flera kan inte kopieras på en gång.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be pasted.</source>
        <translation>Det finns inget på urklipp som kan klistras in.</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cell(s)</source>
        <translation>
            <numerusform>Klipp ut %n cell</numerusform>
            <numerusform>Klipp ut %n celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopierar…</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Ingenting kopierades.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Ingenting klistrades in.</translation>
    </message>
    <message>
        <source>There is too much on the clipboard to be pasted. Copy fewer cells, or save them as a file and open that.</source>
        <translation>Det finns för mycket i urklipp för att klistras in. Kopiera färre celler, eller spara dem som en fil och öppna den.</translation>
    </message>
    <message numerus="yes">
        <source>With %n more deal(s) the file would have {count}; {most} is the limit. Copy fewer rows.</source>
        <translation>
            <numerusform>Med %n affär till skulle filen ha {count}; {most} är det högsta. Kopiera färre rader.</numerusform>
            <numerusform>Med %n affärer till skulle filen ha {count}; {most} är det högsta. Kopiera färre rader.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasting…</source>
        <translation>Klistrar in…</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Klistra in %n cell</numerusform>
            <numerusform>Klistra in %n celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>%n cell inklistrad.</numerusform>
            <numerusform>%n celler inklistrade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ingenting ändrades.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) added.</source>
        <translation>
            <numerusform>%n affär tillagd.</numerusform>
            <numerusform>%n affärer tillagda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) now have an error, most of them in {headings}.</source>
        <translation>
            <numerusform>%n cell har nu ett fel: {headings}.</numerusform>
            <numerusform>%n celler har nu ett fel, de flesta i {headings}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) now have an error: {headings}.</source>
        <translation>
            <numerusform>%n cell har nu ett fel: {headings}.</numerusform>
            <numerusform>%n celler har nu ett fel: {headings}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked cell(s) were left alone.</source>
        <translation>
            <numerusform>%n låst cell lämnades orörd.</numerusform>
            <numerusform>%n låsta celler lämnades orörda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that are not shown were stepped over.</source>
        <translation>
            <numerusform>%n cell som inte visas hoppades över.</numerusform>
            <numerusform>%n celler som inte visas hoppades över.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) had no column to go into.</source>
        <translation>
            <numerusform>%n cell hade ingen kolumn att hamna i.</numerusform>
            <numerusform>%n celler hade ingen kolumn att hamna i.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>%n rad utelämnades.</numerusform>
            <numerusform>%n rader utelämnades.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseDealsDialog</name>
    <message>
        <source>Close deals</source>
        <translation>Stäng affärer</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Hur de slutade</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Is added below the notes that are there</source>
        <translation>Läggs till under de anteckningar som finns</translation>
    </message>
    <message numerus="yes">
        <source>Close %n deal(s)</source>
        <translation>
            <numerusform>Stäng %n affär</numerusform>
            <numerusform>Stäng %n affärer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new deal(s) stay open: Partner Center does not have them yet.</source>
        <translation>
            <numerusform>%n ny affär förblir öppen: Partner Center har den inte än.</numerusform>
            <numerusform>%n nya affärer förblir öppna: Partner Center har dem inte än.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are closed already.</source>
        <translation>
            <numerusform>%n affär är redan stängd.</numerusform>
            <numerusform>%n affärer är redan stängda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) with locked cells stay as they are.</source>
        <translation>
            <numerusform>%n affär med låsta celler lämnas som den är.</numerusform>
            <numerusform>%n affärer med låsta celler lämnas som de är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) will be closed as {substatus}.</source>
        <translation>
            <numerusform>%n affär stängs som {substatus}.</numerusform>
            <numerusform>%n affärer stängs som {substatus}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reason first: {substatus} needs one.</source>
        <translation>Välj en orsak först: {substatus} kräver det.</translation>
    </message>
    <message numerus="yes">
        <source>The next upload of the %n deal(s) closes them in Partner Center, and that cannot be taken back there.</source>
        <translation>
            <numerusform>Nästa uppladdning stänger den i Partner Center, och där kan det inte ångras.</numerusform>
            <numerusform>Nästa uppladdning stänger de %n affärerna i Partner Center, och där kan det inte ångras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) closed as {substatus}.</source>
        <translation>
            <numerusform>%n affär stängd som {substatus}.</numerusform>
            <numerusform>%n affärer stängda som {substatus}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Written by Partner Center after an upload: why this deal was refused, several reasons parted by a semicolon. Empty in a fresh download. It stays in your working file, because an empty cell would read as success, and is emptied only in the files prepared for upload.</source>
        <translation>Skrivs av Partner Center efter en uppladdning: varför affären nekades, flera skäl skilda åt av semikolon. Tom i en ny nedladdning. Den står kvar i din arbetsfil, eftersom en tom cell skulle läsas som att det lyckades, och töms bara i de filer som förbereds för uppladdning.</translation>
    </message>
    <message>
        <source>Partner Center&apos;s own ID of the engagement: the group of referrals about one need of one customer. Empty for a new deal; never write or change it yourself.</source>
        <translation>Partner Centers eget ID för engagemanget: gruppen av hänvisningar kring ett behov hos en kund. Tom för en ny affär; skriv eller ändra den aldrig själv.</translation>
    </message>
    <message>
        <source>Partner Center&apos;s own ID of the deal, and what decides the upload: empty creates a new deal, filled updates the deal with this ID. Emptying or changing it makes a duplicate.</source>
        <translation>Partner Centers eget ID för affären, och det som avgör uppladdningen: tomt skapar en ny affär, ifyllt uppdaterar affären med det ID:t. Att tömma eller ändra det ger en dubblett.</translation>
    </message>
    <message>
        <source>The deal&apos;s ID in Microsoft&apos;s own sales system. Written by Microsoft; ignored at upload. In layouts from 2021-09.</source>
        <translation>Affärens ID i Microsofts eget säljsystem. Skrivs av Microsoft; ignoreras vid uppladdning. I layouter från 2021-09.</translation>
    </message>
    <message>
        <source>The ID that the deal had in the older Partner Sales Connect. Written by Microsoft; ignored at upload. In layouts from 2021-09.</source>
        <translation>Det ID som affären hade i det äldre Partner Sales Connect. Skrivs av Microsoft; ignoreras vid uppladdning. I layouter från 2021-09.</translation>
    </message>
    <message>
        <source>When the deal was created in Partner Center. Written by Partner Center; ignored at upload. In the 2026 layout.</source>
        <translation>När affären skapades i Partner Center. Skrivs av Partner Center; ignoreras vid uppladdning. I layouten från 2026.</translation>
    </message>
    <message>
        <source>The friendly name under which you and Microsoft find the deal again. May be changed while the deal is live.</source>
        <translation>Det namn som du och Microsoft känner igen affären på. Får ändras så länge affären lever.</translation>
    </message>
    <message>
        <source>The legal name of the customer&apos;s company, not a brand or a short form: Microsoft matches the customer by name, city and country. Locked once the deal exists.</source>
        <translation>Kundföretagets juridiska namn, inte ett varumärke eller en kortform: Microsoft matchar kunden på namn, ort och land. Låst när affären väl finns.</translation>
    </message>
    <message>
        <source>Street and number of the customer. Locked once the deal exists.</source>
        <translation>Kundens gata och nummer. Låst när affären väl finns.</translation>
    </message>
    <message>
        <source>The rest of the customer&apos;s address, if any. Locked once the deal exists.</source>
        <translation>Resten av kundens adress, om det finns någon. Låst när affären väl finns.</translation>
    </message>
    <message>
        <source>The customer&apos;s city. Microsoft matches the customer by name, city and country. Locked once the deal exists.</source>
        <translation>Kundens ort. Microsoft matchar kunden på namn, ort och land. Låst när affären väl finns.</translation>
    </message>
    <message>
        <source>State, county or region in free words. Locked once the deal exists.</source>
        <translation>Delstat, län eller region i fri text. Låst när affären väl finns.</translation>
    </message>
    <message>
        <source>The customer&apos;s postal code, as text: leading zeros belong to it and Excel likes to drop them. Locked once the deal exists.</source>
        <translation>Kundens postnummer, som text: inledande nollor hör till, och Excel tar gärna bort dem. Låst när affären väl finns.</translation>
    </message>
    <message>
        <source>The customer&apos;s country as its two-letter ISO code, such as US, SE or GB (NA is Namibia). Microsoft matches the customer by name, city and country. Locked once the deal exists.</source>
        <translation>Kundens land som ISO-kod med två bokstäver, till exempel US, SE eller GB (NA är Namibia). Microsoft matchar kunden på namn, ort och land. Låst när affären väl finns.</translation>
    </message>
    <message>
        <source>The customer&apos;s nine-digit D-U-N-S number, by which Dun &amp; Bradstreet tells companies apart. Optional, but it helps Microsoft match the right customer account. Leading zeros belong to it. Locked once the deal exists.</source>
        <translation>Kundens niosiffriga D-U-N-S-nummer, som Dun &amp; Bradstreet skiljer företag åt med. Valfritt, men det hjälper Microsoft att hitta rätt kundkonto. Inledande nollor hör till. Låst när affären väl finns.</translation>
    </message>
    <message>
        <source>The customer&apos;s internet domain; it helps Microsoft match the right customer account. In layouts from 2023-08.</source>
        <translation>Kundens internetdomän; den hjälper Microsoft att hitta rätt kundkonto. I layouter från 2023-08.</translation>
    </message>
    <message>
        <source>First name of the person at the customer. Needed when you ask Microsoft for help. Locked once the deal was first shared with Microsoft.</source>
        <translation>Förnamn på kontaktpersonen hos kunden. Behövs när du ber Microsoft om hjälp. Låst när affären första gången har delats med Microsoft.</translation>
    </message>
    <message>
        <source>Last name of the person at the customer. Needed when you ask Microsoft for help. Locked once the deal was first shared with Microsoft.</source>
        <translation>Efternamn på kontaktpersonen hos kunden. Behövs när du ber Microsoft om hjälp. Låst när affären första gången har delats med Microsoft.</translation>
    </message>
    <message>
        <source>Phone number of the person at the customer, as text: + and leading zeros belong to it. Needed when you ask Microsoft for help. Locked once the deal was first shared with Microsoft.</source>
        <translation>Telefonnummer till kontaktpersonen hos kunden, som text: + och inledande nollor hör till. Behövs när du ber Microsoft om hjälp. Låst när affären första gången har delats med Microsoft.</translation>
    </message>
    <message>
        <source>E-mail address of the person at the customer. Needed when you ask Microsoft for help. Locked once the deal was first shared with Microsoft.</source>
        <translation>E-postadress till kontaktpersonen hos kunden. Behövs när du ber Microsoft om hjälp. Låst när affären första gången har delats med Microsoft.</translation>
    </message>
    <message>
        <source>Where the deal stands with you. New may become Active or Closed, Active may become Closed; there is no way back, and nothing at all can be done with a deal after it is closed.</source>
        <translation>Var affären står hos dig. New kan bli Active eller Closed, Active kan bli Closed; det finns ingen väg tillbaka, och med en stängd affär kan man inte göra någonting alls.</translation>
    </message>
    <message>
        <source>The finer step inside the status. A deal that you create is New with Accepted, and Partner Center then stores it as Active with Accepted. New: Pending or Received. Active: Accepted. Closed: Won, Lost, Declined or Expired (in layouts from 2023-08 also Error). Expired is set by Partner Center itself after 14 days without an answer. Won, Lost, Declined, Expired and Error are for good.</source>
        <translation>Det finare steget inom statusen. En affär som du skapar är New med Accepted, och Partner Center sparar den sedan som Active med Accepted. New: Pending eller Received. Active: Accepted. Closed: Won, Lost, Declined eller Expired (i layouter från 2023-08 även Error). Expired sätts av Partner Center självt efter 14 dagar utan svar. Won, Lost, Declined, Expired och Error är slutgiltiga.</translation>
    </message>
    <message>
        <source>Where the deal stands with Microsoft. Written by Microsoft; a change is ignored at upload.</source>
        <translation>Var affären står hos Microsoft. Skrivs av Microsoft; en ändring ignoreras vid uppladdning.</translation>
    </message>
    <message>
        <source>The finer step of Microsoft&apos;s own status. Written by Microsoft; a change is ignored at upload. In the 2026 layout.</source>
        <translation>Det finare steget i Microsofts egen status. Skrivs av Microsoft; en ändring ignoreras vid uppladdning. I layouten från 2026.</translation>
    </message>
    <message>
        <source>Why the deal ended, as a number. Needed once the substatus is Declined or Lost (1 to 8) or, in layouts from 2023-08, Error (1 to 9; 6 and 9 want an explanation in Notes).</source>
        <translation>Varför affären avslutades, som ett nummer. Behövs när understatusen är Declined eller Lost (1 till 8) eller, i layouter från 2023-08, Error (1 till 9; 6 och 9 kräver en förklaring i Notes).</translation>
    </message>
    <message>
        <source>How far the sale has come, as a number: 10 Created or Accepted, 20 Qualified, 40 Developed, 60 Proposed, 80 Negotiated, 100 Won.</source>
        <translation>Hur långt försäljningen har kommit, som ett nummer: 10 Created eller Accepted, 20 Qualified, 40 Developed, 60 Proposed, 80 Negotiated, 100 Won.</translation>
    </message>
    <message>
        <source>What the deal is worth, in the currency beside it: plain digits with a point for decimals, no separators. May change until the deal is won or lost.</source>
        <translation>Vad affären är värd, i valutan bredvid: bara siffror, med punkt före decimalerna och utan tusentalsavgränsare. Får ändras tills affären är vunnen eller förlorad.</translation>
    </message>
    <message>
        <source>The Azure consumption that you expect from the deal, in its currency: plain digits with a point for decimals. In the 2026 layout.</source>
        <translation>Den Azure-förbrukning som du väntar dig av affären, i dess valuta: bara siffror, med punkt före decimalerna. I layouten från 2026.</translation>
    </message>
    <message>
        <source>The currency of the deal&apos;s value as its three-letter ISO code, such as USD or SEK.</source>
        <translation>Valutan för affärens värde som ISO-kod med tre bokstäver, till exempel USD eller SEK.</translation>
    </message>
    <message>
        <source>When you expect to close the deal: month/day/year, such as 03/15/2027. The day is meant in UTC; Partner Center&apos;s pages show local days, so a day may seem off by one there.</source>
        <translation>När du räknar med att avsluta affären: månad/dag/år, till exempel 03/15/2027. Dagen gäller UTC; Partner Centers sidor visar lokala dagar, så där kan det se ut att skilja en dag.</translation>
    </message>
    <message>
        <source>The deal&apos;s ID in your own CRM, any text. Leading zeros belong to it; useful to find deals again.</source>
        <translation>Affärens ID i ditt eget CRM, valfri text. Inledande nollor hör till; bra för att hitta affärer igen.</translation>
    </message>
    <message>
        <source>The marketing campaign that the deal came from, any text.</source>
        <translation>Den marknadsföringskampanj som affären kom från, valfri text.</translation>
    </message>
    <message>
        <source>Your own notes about the deal; may hold line breaks. Error reasons 6 and 9 are explained here.</source>
        <translation>Dina egna anteckningar om affären; får ha radbrytningar. Orsakerna 6 och 9 för Error förklaras här.</translation>
    </message>
    <message>
        <source>Yes asks Microsoft for help and makes the deal a co-sell deal; it then needs the customer&apos;s contact and the specific help. No may become Yes later; Yes is for good. With No, Share decides whether the deal is partner-led or private.</source>
        <translation>Yes ber Microsoft om hjälp och gör affären till en co-sell-affär; då behövs kundens kontaktperson och vilken hjälp det gäller. No kan bli Yes senare; Yes är slutgiltigt. Med No avgör Share om affären är partnerledd eller privat.</translation>
    </message>
    <message>
        <source>The help that you want, as a number: 1 Workload-specific value proposition, 2 Customer technical architecture, 3 Proof of concept or demo, 4 Quotes and licensing, 5 Post-sales customer success, 6 General or other. Needed when you ask for help. Once chosen it cannot be changed.</source>
        <translation>Den hjälp du vill ha, som ett nummer: 1 Workload-specific value proposition, 2 Customer technical architecture, 3 Proof of concept or demo, 4 Quotes and licensing, 5 Post-sales customer success, 6 General or other. Behövs när du ber om hjälp. När den väl är vald kan den inte ändras.</translation>
    </message>
    <message>
        <source>Applies when you ask for no help, and then must be answered: Yes shows the deal to Microsoft&apos;s sellers (partner-led), No keeps it private. No may become Yes later; Yes is for good.</source>
        <translation>Gäller när du inte ber om hjälp, och måste då besvaras: Yes visar affären för Microsofts säljare (partnerledd), No håller den privat. No kan bli Yes senare; Yes är slutgiltigt.</translation>
    </message>
    <message>
        <source>What Microsoft&apos;s sellers should know about the deal and the help you want. Locked once the deal was first shared with Microsoft.</source>
        <translation>Vad Microsofts säljare bör veta om affären och hjälpen du vill ha. Låst när affären första gången har delats med Microsoft.</translation>
    </message>
    <message>
        <source>A legal statement: Yes says that you may share the customer&apos;s and your own people&apos;s contact details with Microsoft. With No the deal is neither created nor updated. Only you can fill it in; this program never does it for you. Locked once the deal exists.</source>
        <translation>Ett juridiskt intygande: Yes betyder att du får dela kundens och era egna medarbetares kontaktuppgifter med Microsoft. Med No varken skapas eller uppdateras affären. Bara du kan fylla i det; programmet gör det aldrig åt dig. Låst när affären väl finns.</translation>
    </message>
    <message>
        <source>The number of a customer license agreement, any text. In layouts from 2021-09.</source>
        <translation>Numret på ett kundlicensavtal, valfri text. I layouter från 2021-09.</translation>
    </message>
    <message>
        <source>For deals with devices: one of Microsoft&apos;s device categories. In layouts from 2021-09.</source>
        <translation>För affärer med enheter: en av Microsofts enhetskategorier. I layouter från 2021-09.</translation>
    </message>
    <message>
        <source>For deals with devices: the processor, from Microsoft&apos;s list. In layouts from 2021-09.</source>
        <translation>För affärer med enheter: processorn, ur Microsofts lista. I layouter från 2021-09.</translation>
    </message>
    <message>
        <source>For deals with devices: the Azure certified device, any text. In layouts from 2021-09.</source>
        <translation>För affärer med enheter: den Azure-certifierade enheten, valfri text. I layouter från 2021-09.</translation>
    </message>
    <message>
        <source>Services sold together with the deal, any text. In layouts from 2021-09.</source>
        <translation>Tjänster som säljs tillsammans med affären, valfri text. I layouter från 2021-09.</translation>
    </message>
    <message>
        <source>Your company&apos;s ID in Microsoft&apos;s partner program, of the location that owns the deal. Locked once the deal exists. In layouts from 2021-09; later called PartnerID.</source>
        <translation>Ditt företags ID i Microsofts partnerprogram, för den plats som äger affären. Låst när affären väl finns. I layouter från 2021-09; heter senare PartnerID.</translation>
    </message>
    <message>
        <source>Whether the customer means to buy through Microsoft&apos;s marketplace: Yes, No or Have not decided. Needed for a new deal in layouts from 2023-08.</source>
        <translation>Om kunden tänker köpa via Microsofts marknadsplats: Yes, No eller Have not decided. Behövs för en ny affär i layouter från 2023-08.</translation>
    </message>
    <message>
        <source>What your company does in the deal, from Microsoft&apos;s list. In the 2026 layout.</source>
        <translation>Vad ditt företag gör i affären, ur Microsofts lista. I layouten från 2026.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s solution area that the deal belongs to, any text. In the 2026 layout.</source>
        <translation>Det lösningsområde hos Microsoft som affären hör till, valfri text. I layouten från 2026.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s solution play that the deal belongs to, any text. In the 2026 layout.</source>
        <translation>Den solution play hos Microsoft som affären hör till, valfri text. I layouten från 2026.</translation>
    </message>
    <message>
        <source>The account that you choose for a new deal. A new deal is made in two uploads: the first returns account candidates, you copy one of them here, and the second upload creates the deal. It begins with MicrosoftID: or DUNSID:. In layouts from 2023-08.</source>
        <translation>Det konto som du väljer för en ny affär. En ny affär görs i två uppladdningar: den första ger kontoförslag, du kopierar ett av dem hit, och den andra uppladdningen skapar affären. Det börjar med MicrosoftID: eller DUNSID:. I layouter från 2023-08.</translation>
    </message>
    <message>
        <source>How Partner Center matched the customer after the first upload. Written by Partner Center. In layouts from 2023-08.</source>
        <translation>Hur Partner Center matchade kunden efter den första uppladdningen. Skrivs av Partner Center. I layouter från 2023-08.</translation>
    </message>
    <message>
        <source>How sure Partner Center is of its match after the first upload. Written by Partner Center. In layouts from 2023-08.</source>
        <translation>Hur säkert Partner Center är på sin matchning efter den första uppladdningen. Skrivs av Partner Center. I layouter från 2023-08.</translation>
    </message>
    <message>
        <source>A candidate among the accounts that Microsoft&apos;s sellers look after. Written by Partner Center after the first upload; copy the right one into Final Matched Customer Account. In layouts from 2023-08.</source>
        <translation>Ett förslag bland de konton som Microsofts säljare ansvarar för. Skrivs av Partner Center efter den första uppladdningen; kopiera rätt förslag till Final Matched Customer Account. I layouter från 2023-08.</translation>
    </message>
    <message>
        <source>A candidate among the other accounts that Microsoft knows. Written by Partner Center after the first upload; copy the right one into Final Matched Customer Account. In layouts from 2023-08.</source>
        <translation>Ett förslag bland de andra konton som Microsoft känner till. Skrivs av Partner Center efter den första uppladdningen; kopiera rätt förslag till Final Matched Customer Account. I layouter från 2023-08.</translation>
    </message>
    <message>
        <source>A candidate from the D-U-N-S register (in the 2026 layout from Moody&apos;s). Written by Partner Center after the first upload; copy the right one into Final Matched Customer Account. In layouts from 2023-08.</source>
        <translation>Ett förslag ur D-U-N-S-registret (i layouten från 2026 från Moody’s). Skrivs av Partner Center efter den första uppladdningen; kopiera rätt förslag till Final Matched Customer Account. I layouter från 2023-08.</translation>
    </message>
    <message>
        <source>What you sell, as four parts with commas between: solution ID, currency, price, quantity. Only the ID is required. A deal needs the first solution and may have 50, in columns next to each other.</source>
        <translation>Vad du säljer, som fyra delar med komma emellan: lösningens ID, valuta, pris, antal. Bara ID:t krävs. En affär behöver den första lösningen och får ha 50, i kolumner bredvid varandra.</translation>
    </message>
    <message>
        <source>Who works on the deal on your side, as four parts with commas between: first name, last name, mobile number, e-mail. All four are required. A deal needs the first team member and may have 50, in columns next to each other. Referrals users see the deals in which they are team members.</source>
        <translation>Vem som arbetar med affären på din sida, som fyra delar med komma emellan: förnamn, efternamn, mobilnummer, e-post. Alla fyra krävs. En affär behöver den första teammedlemmen och får ha 50, i kolumner bredvid varandra. En Referrals user ser de affärer där han eller hon är teammedlem.</translation>
    </message>
    <message>
        <source>Who works on the deal at Microsoft. Written by Microsoft; ignored at upload. In layouts from 2021-09.</source>
        <translation>Vem som arbetar med affären på Microsoft. Skrivs av Microsoft; ignoreras vid uppladdning. I layouter från 2021-09.</translation>
    </message>
    <message>
        <source>Mandatory.</source>
        <translation>Obligatorisk.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Valfri.</translation>
    </message>
    <message>
        <source>The first is mandatory, the others are optional.</source>
        <translation>Den första är obligatorisk, de övriga valfria.</translation>
    </message>
    <message>
        <source>Needed when {column} is {words}.</source>
        <translation>Behövs när {column} är {words}.</translation>
    </message>
    <message>
        <source>Mandatory for new deals in layouts from {since}.</source>
        <translation>Obligatorisk för nya affärer i layouter från {since}.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} eller {last}</translation>
    </message>
    <message>
        <source>Read-only: only Partner Center writes it.</source>
        <translation>Skrivskyddad: bara Partner Center skriver den.</translation>
    </message>
    <message>
        <source>Read-only once the deal exists in Partner Center.</source>
        <translation>Skrivskyddad när affären finns i Partner Center.</translation>
    </message>
    <message>
        <source>Read-only once the deal was first shared with Microsoft.</source>
        <translation>Skrivskyddad när affären första gången har delats med Microsoft.</translation>
    </message>
    <message>
        <source>One way only: once answered it cannot be taken back.</source>
        <translation>Bara åt ett håll: ett svar kan inte tas tillbaka.</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <translation>Exempel: {example}</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>At least one column stays shown.</source>
        <translation>Minst en kolumn måste visas.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hidden here; in the file they stay.</source>
        <translation>
            <numerusform>%n kolumn dold här; i filen finns den kvar.</numerusform>
            <numerusform>%n kolumner dolda här; i filen finns de kvar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n column(s) stay at the left: more would leave no room for the others. A wider window, or narrower columns, make room.</source>
        <translation>
            <numerusform>Bara %n kolumn står kvar till vänster: fler skulle inte lämna plats för de andra. Ett bredare fönster eller smalare kolumner ger plats.</numerusform>
            <numerusform>Bara %n kolumner står kvar till vänster: fler skulle inte lämna plats för de andra. Ett bredare fönster eller smalare kolumner ger plats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>Välj kolumner</translation>
    </message>
    <message>
        <source>Search the columns</source>
        <translation>Sök bland kolumnerna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(ingen rubrik)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Only mandatory</source>
        <translation>Bara obligatoriska</translation>
    </message>
    <message>
        <source>Only with problems</source>
        <translation>Bara med problem</translation>
    </message>
    <message>
        <source>Only one section</source>
        <translation>Bara ett avsnitt</translation>
    </message>
    <message>
        <source>Only a section…</source>
        <translation>Bara ett avsnitt…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ned</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>Filens ordning</translation>
    </message>
    <message>
        <source>Columns that &amp;stay at the left</source>
        <translation>Kolumner som &amp;står kvar till vänster</translation>
    </message>
    <message>
        <source>{shown} of {columns} shown</source>
        <translation>{shown} av {columns} visas</translation>
    </message>
    <message numerus="yes">
        <source>Show %n column(s)</source>
        <translation>
            <numerusform>Visa %n kolumn</numerusform>
            <numerusform>Visa %n kolumner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnFilterPopup</name>
    <message>
        <source>Filter {heading}</source>
        <translation>Filtrera {heading}</translation>
    </message>
    <message>
        <source>Contains…</source>
        <translation>Innehåller…</translation>
    </message>
    <message>
        <source>Text that the cells must contain</source>
        <translation>Text som cellerna måste innehålla</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Sortera stigande</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Sortera fallande</translation>
    </message>
    <message>
        <source>Any cell</source>
        <translation>Alla celler</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomma</translation>
    </message>
    <message>
        <source>Not empty</source>
        <translation>Inte tomma</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Markera alla</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Avmarkera alla</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Värden</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Visa dessa</translation>
    </message>
    <message>
        <source>{ticked} of {listed}</source>
        <translation>{ticked} av {listed}</translation>
    </message>
    <message>
        <source>No value contains what you typed.</source>
        <translation>Inget värde innehåller det du skrev.</translation>
    </message>
    <message>
        <source>No deal is shown by the other filters.</source>
        <translation>De andra filtren visar ingen affär.</translation>
    </message>
    <message>
        <source>No cell is empty.</source>
        <translation>Ingen cell är tom.</translation>
    </message>
    <message>
        <source>Every cell is empty.</source>
        <translation>Alla celler är tomma.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Add {family} {numbers}</source>
        <translation>Lägg till {family} {numbers}</translation>
    </message>
    <message>
        <source>Added: {family} {numbers}.</source>
        <translation>Tillagt: {family} {numbers}.</translation>
    </message>
    <message>
        <source>{heading} stands right after {before}.</source>
        <translation>{heading} står direkt efter {before}.</translation>
    </message>
    <message>
        <source>{heading} is no numbered column such as Solution 2; hide it instead.</source>
        <translation>{heading} är ingen numrerad kolumn som till exempel Solution 2; dölj den i stället.</translation>
    </message>
    <message>
        <source>Remove {heading}</source>
        <translation>Ta bort {heading}</translation>
    </message>
    <message>
        <source>{heading} is taken out of the file. Undo brings it back.</source>
        <translation>{heading} har tagits bort ur filen. Ångra tar tillbaka den.</translation>
    </message>
    <message>
        <source>No solution or team member column is empty in every deal.</source>
        <translation>Ingen kolumn för lösningar eller teammedlemmar är tom i varje affär.</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>tas bort</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>Remove empty columns</source>
        <translation>Ta bort tomma kolumner</translation>
    </message>
    <message>
        <source>These columns are empty in every deal. Untick what should stay.</source>
        <translation>De här kolumnerna är tomma i varje affär. Avmarkera det som ska vara kvar.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n column(s)</source>
        <translation>
            <numerusform>Ta bort %n kolumn</numerusform>
            <numerusform>Ta bort %n kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sedan</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) taken out of the file. Undo brings them back.</source>
        <translation>
            <numerusform>%n kolumn har tagits bort ur filen. Ångra tar tillbaka den.</numerusform>
            <numerusform>%n kolumner har tagits bort ur filen. Ångra tar tillbaka dem.</numerusform>
        </translation>
    </message>
    <message>
        <source>{heading}: {text}</source>
        <translation>{heading}: {text}</translation>
    </message>
    <message>
        <source>No deal has a gap between its solutions or team members.</source>
        <translation>Ingen affär har en lucka mellan sina lösningar eller teammedlemmar.</translation>
    </message>
    <message>
        <source>Close gaps</source>
        <translation>Stäng luckor</translation>
    </message>
    <message>
        <source>Nothing was moved: there is no other value beside it to change places with.</source>
        <translation>Inget flyttades: bredvid finns inget annat värde att byta plats med.</translation>
    </message>
    <message>
        <source>What stands behind an empty column moves up. Untick deals that should stay as they are.</source>
        <translation>Det som står bakom en tom kolumn flyttas upp. Avmarkera affärer som ska lämnas som de är.</translation>
    </message>
    <message numerus="yes">
        <source>Close %n gap(s)</source>
        <translation>
            <numerusform>Stäng %n lucka</numerusform>
            <numerusform>Stäng %n luckor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked deal(s) stay as they are.</source>
        <translation>
            <numerusform>%n låst affär lämnas som den är.</numerusform>
            <numerusform>%n låsta affärer lämnas som de är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close gaps in %n deal(s)</source>
        <translation>
            <numerusform>Stäng luckor i %n affär</numerusform>
            <numerusform>Stäng luckor i %n affärer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gaps closed in %n deal(s). Undo takes it back.</source>
        <translation>
            <numerusform>Luckor stängda i %n affär. Ångra tar tillbaka det.</numerusform>
            <numerusform>Luckor stängda i %n affärer. Ångra tar tillbaka det.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no gap to close here.</source>
        <translation>Här finns ingen lucka att stänga.</translation>
    </message>
    <message>
        <source>There is no place to move this to.</source>
        <translation>Det finns ingen plats att flytta det till.</translation>
    </message>
    <message>
        <source>The cell beside it is locked.</source>
        <translation>Cellen bredvid är låst.</translation>
    </message>
    <message>
        <source>Move {heading}</source>
        <translation>Flytta {heading}</translation>
    </message>
    <message>
        <source>No mandatory column is missing.</source>
        <translation>Ingen obligatorisk kolumn saknas.</translation>
    </message>
    <message>
        <source>added, empty</source>
        <translation>läggs till, tom</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>Add missing columns</source>
        <translation>Lägg till kolumner som saknas</translation>
    </message>
    <message>
        <source>Partner Center refuses a file without these columns. They are added empty, each in its place.</source>
        <translation>Partner Center nekar en fil utan de här kolumnerna. De läggs till tomma, var och en på sin plats.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n column(s)</source>
        <translation>
            <numerusform>Lägg till %n kolumn</numerusform>
            <numerusform>Lägg till %n kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: {headings}.</source>
        <translation>Tillagt: {headings}.</translation>
    </message>
    <message>
        <source>Every heading that Partner Center knows is spelt as it should be.</source>
        <translation>Alla rubriker som Partner Center känner till är rätt stavade.</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>rubriker</translation>
    </message>
    <message>
        <source>Mend headings</source>
        <translation>Rätta rubriker</translation>
    </message>
    <message>
        <source>Partner Center would not know these headings. Untick what should stay as it is.</source>
        <translation>Partner Center skulle inte känna igen de här rubrikerna. Avmarkera det som ska vara som det är.</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n heading(s)</source>
        <translation>
            <numerusform>Rätta %n rubrik</numerusform>
            <numerusform>Rätta %n rubriker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) mended. Undo takes it back.</source>
        <translation>
            <numerusform>%n rubrik rättad. Ångra tar tillbaka det.</numerusform>
            <numerusform>%n rubriker rättade. Ångra tar tillbaka det.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Upload all of this?</source>
        <translation>Ladda upp allt detta?</translation>
    </message>
    <message>
        <source>Deals to be created: {created}, updated: {updated}, closed: {closing}.</source>
        <translation>Affärer som skapas: {created}, uppdateras: {updated}, stängs: {closing}.</translation>
    </message>
    <message>
        <source>What is closed cannot be opened again:</source>
        <translation>Det som stängs kan inte öppnas igen:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>och {count} till</translation>
    </message>
    <message>
        <source>An upload cannot be undone. Write the files?</source>
        <translation>En uppladdning kan inte ångras. Ska filerna skrivas?</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Skriv filerna</translation>
    </message>
</context>
<context>
    <name>ConversionWords</name>
    <message numerus="yes">
        <source>%n date(s) were read as MM/DD/YYYY.</source>
        <translation>
            <numerusform>%n datum lästes som MM/DD/YYYY.</numerusform>
            <numerusform>%n datum lästes som MM/DD/YYYY.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) were read as text.</source>
        <translation>
            <numerusform>%n klockslag lästes som text.</numerusform>
            <numerusform>%n klockslag lästes som text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole number(s) were read without decimals.</source>
        <translation>
            <numerusform>%n heltal lästes utan decimaler.</numerusform>
            <numerusform>%n heltal lästes utan decimaler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were read as plain digits.</source>
        <translation>
            <numerusform>%n tal lästes som rena siffror.</numerusform>
            <numerusform>%n tal lästes som rena siffror.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were read as Excel shows them.</source>
        <translation>
            <numerusform>%n tal lästes som Excel visar det.</numerusform>
            <numerusform>%n tal lästes som Excel visar dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n true/false value(s) were read as Yes or No.</source>
        <translation>
            <numerusform>%n sant/falskt-värde lästes som Yes eller No.</numerusform>
            <numerusform>%n sant/falskt-värden lästes som Yes eller No.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) were read as the values that Excel last showed.</source>
        <translation>
            <numerusform>%n formel lästes som det värde som Excel senast visade.</numerusform>
            <numerusform>%n formler lästes som de värden som Excel senast visade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no value in the file and were read as empty: open it in Excel and save it there, or type the values here.</source>
        <translation>
            <numerusform>%n formel har inget värde i filen och lästes som tom: öppna filen i Excel och spara den där, eller skriv in värdet här.</numerusform>
            <numerusform>%n formler har inget värde i filen och lästes som tomma: öppna filen i Excel och spara den där, eller skriv in värdena här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden in the workbook; they are deals too and are shown here.</source>
        <translation>
            <numerusform>%n rad är dold i arbetsboken; den är också en affär och visas här.</numerusform>
            <numerusform>%n rader är dolda i arbetsboken; de är också affärer och visas här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were read as text.</source>
        <translation>
            <numerusform>%n cell lästes som text.</numerusform>
            <numerusform>%n celler lästes som text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Type a date, or pick one.</source>
        <translation>Skriv ett datum eller välj ett.</translation>
    </message>
</context>
<context>
    <name>DateWindow</name>
    <message>
        <source>Overdue</source>
        <translation>Försenade</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Den här månaden</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Det här kvartalet</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>De närmaste 30 dagarna</translation>
    </message>
</context>
<context>
    <name>DealForm</name>
    <message>
        <source>Click a deal in the table, and it is shown here as a form.</source>
        <translation>Klicka på en affär i tabellen, så visas den här som ett formulär.</translation>
    </message>
</context>
<context>
    <name>DealModel</name>
    <message>
        <source>The cell holds {count} letters; it can be cleared or pasted over, but not typed into.</source>
        <translation>Cellen innehåller {count} tecken; den kan tömmas eller klistras över, men inte skrivas i.</translation>
    </message>
    <message>
        <source>the cell</source>
        <translation>cellen</translation>
    </message>
    <message>
        <source>Type “{text}” in {heading}</source>
        <translation>Skriv ”{text}” i {heading}</translation>
    </message>
    <message>
        <source>Clear {heading}</source>
        <translation>Töm {heading}</translation>
    </message>
    <message numerus="yes">
        <source>Write into %n cell(s)</source>
        <translation>
            <numerusform>Skriv i %n cell</numerusform>
            <numerusform>Skriv i %n celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the deals…</source>
        <translation>Granskar affärerna…</translation>
    </message>
    <message>
        <source>Convert “{text}”</source>
        <translation>Omvandla ”{text}”</translation>
    </message>
    <message>
        <source>Changing the deals…</source>
        <translation>Ändrar affärerna…</translation>
    </message>
    <message>
        <source>The file is open in another window and can only be looked at here.</source>
        <translation>Filen är öppen i ett annat fönster och kan bara läsas här.</translation>
    </message>
</context>
<context>
    <name>DealView</name>
    <message>
        <source>Deals</source>
        <translation>Affärer</translation>
    </message>
    <message>
        <source>No deal fits what is filtered. “Clear” shows all of them again.</source>
        <translation>Ingen affär passar in på filtret. ”Rensa” visar alla igen.</translation>
    </message>
    <message>
        <source>There is no deal yet. Add one, or paste rows from a spreadsheet.</source>
        <translation>Det finns ingen affär än. Lägg till en, eller klistra in rader från ett kalkylprogram.</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>Add a deal</source>
        <translation>Lägg till en affär</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n deal(s)</source>
        <translation>
            <numerusform>Duplicera %n affär</numerusform>
            <numerusform>Duplicera %n affärer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) duplicated as new ones, with status {status} and substatus {substatus}.</source>
        <translation>
            <numerusform>%n affär duplicerad som ny, med status {status} och understatus {substatus}.</numerusform>
            <numerusform>%n affärer duplicerade som nya, med status {status} och understatus {substatus}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not copied: {headings}.</source>
        <translation>Kopierades inte: {headings}.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deal(s)</source>
        <translation>
            <numerusform>Ta bort %n affär</numerusform>
            <numerusform>Ta bort %n affärer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) deleted from this file. Undo brings them back.</source>
        <translation>
            <numerusform>%n affär borttagen ur filen. Ångra tar tillbaka den.</numerusform>
            <numerusform>%n affärer borttagna ur filen. Ångra tar tillbaka dem.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Not closed in this file</source>
        <translation>Inte stängda i den här filen</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) count as closed before this file and are not uploaded.</source>
        <translation>
            <numerusform>%n affär räknas som stängd före den här filen och laddas inte upp.</numerusform>
            <numerusform>%n affärer räknas som stängda före den här filen och laddas inte upp.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the selected deals is a closed one.</source>
        <translation>Ingen av de markerade affärerna är stängd.</translation>
    </message>
    <message>
        <source>No deal of this file is a closed one.</source>
        <translation>Ingen affär i filen är stängd.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utelämnas</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>laddas upp</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Uppladdning</translation>
    </message>
    <message>
        <source>Closed in this file</source>
        <translation>Stängda i den här filen</translation>
    </message>
    <message>
        <source>Deals that were closed before are left out of every upload. Tick those that you closed in this file and that Partner Center does not know as closed yet.</source>
        <translation>Affärer som stängts tidigare lämnas utanför varje uppladdning. Markera dem som du stängde i den här filen och som Partner Center inte vet är stängda än.</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n closed deal(s)</source>
        <translation>
            <numerusform>Ladda upp %n stängd affär</numerusform>
            <numerusform>Ladda upp %n stängda affärer</numerusform>
        </translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sedan</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) count as closed in this file and are uploaded.</source>
        <translation>
            <numerusform>%n affär räknas som stängd i den här filen och laddas upp.</numerusform>
            <numerusform>%n affärer räknas som stängda i den här filen och laddas upp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) were closed in the original already.</source>
        <translation>
            <numerusform>%n affär var stängd redan i originalet.</numerusform>
            <numerusform>%n affärer var stängda redan i originalet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No selected cell holds a date in which day and month could be mixed up.</source>
        <translation>Ingen markerad cell innehåller ett datum där dag och månad kan ha förväxlats.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n date(s)</source>
        <translation>
            <numerusform>Bekräfta %n datum</numerusform>
            <numerusform>Bekräfta %n datum</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) confirmed as they stand.</source>
        <translation>
            <numerusform>%n datum bekräftat som det står.</numerusform>
            <numerusform>%n datum bekräftade som de står.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no date in which day and month could be mixed up.</source>
        <translation>Det finns inget datum där dag och månad kan ha förväxlats.</translation>
    </message>
    <message>
        <source>In these dates day and month could be mixed up. Tick those to swap.</source>
        <translation>I de här datumen kan dag och månad ha förväxlats. Markera dem som ska bytas.</translation>
    </message>
    <message>
        <source>{headings}: some dates of this file have the day first, others the month. Look at each.</source>
        <translation>{headings}: några datum i filen har dagen först, andra månaden. Titta på vart och ett.</translation>
    </message>
    <message>
        <source>Swap day and month</source>
        <translation>Byt plats på dag och månad</translation>
    </message>
    <message numerus="yes">
        <source>Swap in %n date(s)</source>
        <translation>
            <numerusform>Byt i %n datum</numerusform>
            <numerusform>Byt i %n datum</numerusform>
        </translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Efter bytet</translation>
    </message>
    <message numerus="yes">
        <source>Day and month swapped in %n date(s). Undo takes it back.</source>
        <translation>
            <numerusform>Dag och månad bytta i %n datum. Ångra tar tillbaka det.</numerusform>
            <numerusform>Dag och månad bytta i %n datum. Ångra tar tillbaka det.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>What differs</source>
        <translation>Det här skiljer</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are the same in both.</source>
        <translation>
            <numerusform>%n affär är lika i båda.</numerusform>
            <numerusform>%n affärer är lika i båda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deal and column</source>
        <translation>Affär och kolumn</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>På disken</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Här</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>Only on the disk</source>
        <translation>Bara på disken</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Bara här</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Discard the edits?</source>
        <translation>Slänga ändringarna?</translation>
    </message>
    <message>
        <source>What was taken back in {name} is forgotten for good. The file itself stays as it is.</source>
        <translation>Det som ångrades i {name} glöms för alltid. Själva filen är kvar som den är.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) in {name} are forgotten for good. The file itself stays as it is.</source>
        <translation>
            <numerusform>%n ändring i {name} glöms för alltid. Själva filen är kvar som den är.</numerusform>
            <numerusform>%n ändringar i {name} glöms för alltid. Själva filen är kvar som den är.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Släng</translation>
    </message>
    <message>
        <source>a table that was in no file yet</source>
        <translation>en tabell som ännu inte fanns i någon fil</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Hide this panel</source>
        <translation>Dölj panelen</translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <translation>Dölj {panel}</translation>
    </message>
</context>
<context>
    <name>EarlierVersions</name>
    <message>
        <source>The earlier version of the file, in case you want it back,</source>
        <translation>Den tidigare versionen av filen, om du vill ha tillbaka den,</translation>
    </message>
</context>
<context>
    <name>EarlierVersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Tidigare versioner</translation>
    </message>
    <message>
        <source>Before a file is first overwritten in a session, and a file for an upload each time, what it held is kept: the last {count} times of each file. Restoring makes a copy; the file itself stays as it is.</source>
        <translation>Innan en fil första gången skrivs över i ett arbetspass, och en fil för uppladdning varje gång, sparas det som stod i den: de senaste {count} gångerna för varje fil. Återställning gör en kopia; själva filen lämnas som den är.</translation>
    </message>
    <message>
        <source>Of all files</source>
        <translation>För alla filer</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mapp</translation>
    </message>
    <message>
        <source>Restore as a copy…</source>
        <translation>Återställ som kopia…</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>Radera den här versionen</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versioner</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was overwritten yet.</source>
        <translation>Ingenting har skrivits över än.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Going through the steps…</source>
        <translation>Går igenom stegen…</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) that this changed are hidden by the filter.</source>
        <translation>
            <numerusform>%n affär som detta ändrade döljs av filtret.</numerusform>
            <numerusform>%n affärer som detta ändrade döljs av filtret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Avbrutet: ingenting ändrades.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Ångra {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Gör om {what}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Open or drop a download</source>
        <translation>Öppna eller släpp en nedladdad fil</translation>
    </message>
    <message>
        <source>A file from Co-sell opportunities in Partner Center, as CSV or Excel. It stays on this computer.</source>
        <translation>En fil från Co-sell opportunities i Partner Center, som CSV eller Excel. Den stannar på den här datorn.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Öppna en fil…</translation>
    </message>
    <message>
        <source>Start from the template</source>
        <translation>Börja från mallen</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Prova exemplet</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Ladda ned</translation>
    </message>
    <message>
        <source>Export your deals from Partner Center and open the file here.</source>
        <translation>Exportera dina affärer från Partner Center och öppna filen här.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Rätta</translation>
    </message>
    <message>
        <source>Go through what is marked. Each mark says what is expected.</source>
        <translation>Gå igenom det som är märkt. Varje märke säger vad som väntas.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Ladda upp</translation>
    </message>
    <message>
        <source>Prepare the upload, upload the files, then bring their results in to see what succeeded.</source>
        <translation>Förbered uppladdningen, ladda upp filerna och hämta sedan in resultaten för att se vad som lyckades.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Senaste filer</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything?</source>
        <translation>Radera allt?</translation>
    </message>
    <message>
        <source>Earlier versions, lost work that was not restored, originals, the history of uploads, the log, the settings and the list of recent files are erased for good. Your own files are not touched.</source>
        <translation>Tidigare versioner, förlorat arbete som inte återställts, original, uppladdningshistoriken, loggen, inställningarna och listan över senaste filer raderas för alltid. Dina egna filer rörs inte.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Radera allt</translation>
    </message>
</context>
<context>
    <name>FateModel</name>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Deal Name</source>
        <translation>Deal Name</translation>
    </message>
    <message>
        <source>Customer Name</source>
        <translation>Customer Name</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>Updated, edited since</source>
        <translation>Uppdateras, redigerad efteråt</translation>
    </message>
    <message>
        <source>Closed already</source>
        <translation>Redan stängd</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Lyckades</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Oförändrad</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Oviss</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>Har fel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapas</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdateras</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation>Stängs för gott</translation>
    </message>
</context>
<context>
    <name>FateSums</name>
    <message>
        <source>The sum</source>
        <translation>Summan</translation>
    </message>
    <message>
        <source>Deals in the file</source>
        <translation>Affärer i filen</translation>
    </message>
    <message>
        <source>Go up</source>
        <translation>Laddas upp</translation>
    </message>
    <message>
        <source>Would go up</source>
        <translation>Skulle laddas upp</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Empty this field</source>
        <translation>Töm fältet</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>“{name}” could not be read as CSV: {reason}. Open it in a spreadsheet and save it anew as CSV UTF-8.</source>
        <translation>”{name}” kunde inte läsas som CSV: {reason}. Öppna den i ett kalkylprogram och spara den på nytt som CSV UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” was not written: it is in the encoding {encoding}, which has no “{character}” (“{heading}” of deal {deal}). Save it as UTF-8, or replace the character.</source>
        <translation>”{name}” skrevs inte: den har teckenkodningen {encoding}, där ”{character}” saknas (”{heading}” i affär {deal}). Spara den som UTF-8 eller byt ut tecknet.</translation>
    </message>
    <message>
        <source>“{name}” was not written: it is in the encoding {encoding}, which has no “{character}” (heading “{heading}”). Save it as UTF-8, or replace the character.</source>
        <translation>”{name}” skrevs inte: den har teckenkodningen {encoding}, där ”{character}” saknas (rubriken ”{heading}”). Spara den som UTF-8 eller byt ut tecknet.</translation>
    </message>
    <message>
        <source>“{name}” was not written: “{heading}” of deal {deal} holds a broken character (half a character, or NUL). Type the text again.</source>
        <translation>”{name}” skrevs inte: ”{heading}” i affär {deal} innehåller ett trasigt tecken (ett halvt tecken eller NUL). Skriv texten på nytt.</translation>
    </message>
    <message>
        <source>There is no encoding called “{encoding}”. Try utf-8, utf-16 or windows-1252, or leave the choice to the program.</source>
        <translation>Det finns ingen teckenkodning som heter ”{encoding}”. Prova utf-8, utf-16 eller windows-1252, eller låt programmet välja.</translation>
    </message>
    <message>
        <source>“{name}” is not written in the encoding {encoding}: line {line} does not fit it. Choose another encoding, or leave the choice to the program.</source>
        <translation>”{name}” är inte skriven i teckenkodningen {encoding}: rad {line} passar inte in. Välj en annan teckenkodning eller låt programmet välja.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is marked as {encoding} but breaks off or holds other bytes. Download it again.</source>
        <translation>”{name}” är skadad: den är märkt som {encoding} men tar slut i förtid eller innehåller andra byte. Ladda ned den igen.</translation>
    </message>
    <message>
        <source>“{name}” holds NUL bytes, which no text has: it is damaged, or not a text file. Download it again, or save it anew as CSV in a spreadsheet.</source>
        <translation>”{name}” innehåller NUL-byte, som ingen text har: den är skadad eller ingen textfil. Ladda ned den igen, eller spara den på nytt som CSV i ett kalkylprogram.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it holds neither headings nor deals. Download the deals from Partner Center again.</source>
        <translation>”{name}” är tom: den har varken rubriker eller affärer. Ladda ned affärerna från Partner Center igen.</translation>
    </message>
    <message>
        <source>“{name}” holds no table of deals. Open the CSV file that Partner Center&apos;s page of co-sell opportunities downloads, or an Excel workbook made from it.</source>
        <translation>”{name}” innehåller ingen tabell med affärer. Öppna den CSV-fil som laddas ned från sidan Co-sell opportunities i Partner Center, eller en Excel-arbetsbok gjord av den.</translation>
    </message>
    <message>
        <source>“{name}” is neither a text file nor a workbook ({looks_like}). Open the CSV file that Partner Center&apos;s page of co-sell opportunities downloads, or an Excel workbook made from it.</source>
        <translation>”{name}” är varken en textfil eller en arbetsbok ({looks_like}). Öppna den CSV-fil som laddas ned från sidan Co-sell opportunities i Partner Center, eller en Excel-arbetsbok gjord av den.</translation>
    </message>
    <message>
        <source>“{name}” holds deal registrations (Azure IP co-sell), not co-sell opportunities. Upload it on Partner Center&apos;s page of deal registrations, or download the co-sell opportunities and open those.</source>
        <translation>”{name}” innehåller deal registrations (Azure IP co-sell), inte co-sell opportunities. Ladda upp den på Partner Centers sida för deal registrations, eller ladda ned co-sell opportunities och öppna dem.</translation>
    </message>
    <message>
        <source>“{name}” looks like a file of leads, not of co-sell opportunities. Download the co-sell opportunities from Partner Center and open those.</source>
        <translation>”{name}” ser ut som en fil med leads, inte med co-sell opportunities. Ladda ned co-sell opportunities från Partner Center och öppna dem.</translation>
    </message>
    <message>
        <source>“{name}” is a table of something else, such as an export from a CRM system: it has too few headings of a co-sell file. Make a template and copy your deals into it, or open a download from Partner Center.</source>
        <translation>”{name}” är en tabell med något annat, till exempel en export från ett CRM-system: den har för få av rubrikerna i en co-sell-fil. Skapa en mall och kopiera dina affärer till den, eller öppna en nedladdning från Partner Center.</translation>
    </message>
    <message>
        <source>“{name}” is {size} MB large; Cosell Desk opens files of at most 512 MB. Filter the deals in Partner Center and download fewer of them.</source>
        <translation>”{name}” är {size}&#xa0;MB stor; Cosell Desk öppnar filer på högst 512&#xa0;MB. Filtrera affärerna i Partner Center och ladda ned färre.</translation>
    </message>
    <message>
        <source>“{name}” has {count} columns; Cosell Desk opens at most 1,024. Delete the columns that do not belong to a co-sell file.</source>
        <translation>”{name}” har {count} kolumner; Cosell Desk öppnar högst 1 024. Ta bort de kolumner som inte hör till en co-sell-fil.</translation>
    </message>
    <message>
        <source>“{name}” has more than 100,000 rows, and Cosell Desk opens no more. Filter the deals in Partner Center and download fewer of them.</source>
        <translation>”{name}” har fler än 100 000 rader, och fler öppnar inte Cosell Desk. Filtrera affärerna i Partner Center och ladda ned färre.</translation>
    </message>
    <message>
        <source>“{name}” does not fit into this computer&apos;s memory. Close other programs, or download fewer deals.</source>
        <translation>”{name}” får inte plats i datorns minne. Stäng andra program eller ladda ned färre affärer.</translation>
    </message>
    <message>
        <source>There is no file “{name}” in that place. Check the name; it may have been moved, renamed or deleted.</source>
        <translation>Det finns ingen fil ”{name}” på den platsen. Kontrollera namnet; den kan ha flyttats, bytt namn eller tagits bort.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a file inside it.</source>
        <translation>”{name}” är en mapp. Välj en fil i den.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Save its content as a file and open that.</source>
        <translation>”{name}” är en enhet eller ett rör (pipe), inte en fil. Spara innehållet som en fil och öppna den.</translation>
    </message>
    <message>
        <source>“{name}” may not be read: you lack the permission, or another program holds it. Close it elsewhere, or ask its owner for access.</source>
        <translation>”{name}” får inte läsas: du saknar behörighet, eller så håller ett annat program den. Stäng den där, eller be ägaren om åtkomst.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}. Copy it to another place and open the copy.</source>
        <translation>”{name}” kunde inte läsas: {reason}. Kopiera den till en annan plats och öppna kopian.</translation>
    </message>
    <message>
        <source>it looks like a file of another Office program</source>
        <translation>den ser ut som en fil från ett annat Office-program</translation>
    </message>
    <message>
        <source>Nothing was written: the plan does not fit the deals of “{name}” any more. Make it anew.</source>
        <translation>Ingenting skrevs: planen passar inte längre affärerna i ”{name}”. Gör om den.</translation>
    </message>
    <message>
        <source>Nothing of “{name}” was written: it has errors that must be mended first.</source>
        <translation>Ingenting av ”{name}” skrevs: den har fel som måste rättas först.</translation>
    </message>
    <message>
        <source>Nothing was written: in “{folder}” there is already {names}. Choose another folder, or allow overwriting.</source>
        <translation>Ingenting skrevs: i ”{folder}” finns redan {names}. Välj en annan mapp eller tillåt att de skrivs över.</translation>
    </message>
    <message>
        <source>Nothing was written: “{name}” in “{folder}” is the file itself that is read here. Choose another folder.</source>
        <translation>Ingenting skrevs: ”{name}” i ”{folder}” är själva filen som läses här. Välj en annan mapp.</translation>
    </message>
    <message>
        <source>Nothing was written: “{folder}” is no folder and cannot be made one ({reason}). Choose another.</source>
        <translation>Ingenting skrevs: ”{folder}” är ingen mapp och kan inte göras till en ({reason}). Välj en annan.</translation>
    </message>
    <message>
        <source>it looks like a PDF document</source>
        <translation>den ser ut som ett PDF-dokument</translation>
    </message>
    <message>
        <source>it looks like a picture</source>
        <translation>den ser ut som en bild</translation>
    </message>
    <message>
        <source>it looks like a compressed archive</source>
        <translation>den ser ut som ett komprimerat arkiv</translation>
    </message>
    <message>
        <source>it looks like a program</source>
        <translation>den ser ut som ett program</translation>
    </message>
    <message>
        <source>it looks like a database</source>
        <translation>den ser ut som en databas</translation>
    </message>
    <message>
        <source>it looks like a text document</source>
        <translation>den ser ut som ett textdokument</translation>
    </message>
    <message>
        <source>it looks like a web page</source>
        <translation>den ser ut som en webbsida</translation>
    </message>
    <message>
        <source>it holds bytes that no text has</source>
        <translation>den innehåller byte som ingen text har</translation>
    </message>
    <message>
        <source>“{name}” was not written: the file is read-only. Save under another name, or allow writing to it.</source>
        <translation>”{name}” skrevs inte: filen är skrivskyddad. Spara under ett annat namn eller tillåt att den skrivs.</translation>
    </message>
    <message>
        <source>“{name}” was not written: you may not write into the folder “{folder}”. Save into another folder.</source>
        <translation>”{name}” skrevs inte: du får inte skriva i mappen ”{folder}”. Spara i en annan mapp.</translation>
    </message>
    <message>
        <source>“{name}” was not written: it is open in Excel or another program. Close it there and save again (if it is open nowhere, delete “{lock}” beside it).</source>
        <translation>”{name}” skrevs inte: den är öppen i Excel eller ett annat program. Stäng den där och spara igen (om den inte är öppen någonstans, ta bort ”{lock}” bredvid den).</translation>
    </message>
    <message>
        <source>“{name}” was not written: another program, such as Excel, holds the file, or it is read-only. Close it there and save again, or save under another name.</source>
        <translation>”{name}” skrevs inte: ett annat program, till exempel Excel, håller filen, eller så är den skrivskyddad. Stäng den där och spara igen, eller spara under ett annat namn.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the disk is full. Make room, or save into another place.</source>
        <translation>”{name}” skrevs inte: disken är full. Gör plats eller spara på ett annat ställe.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the folder “{folder}” is not there any more. Save into another folder.</source>
        <translation>”{name}” skrevs inte: mappen ”{folder}” finns inte längre. Spara i en annan mapp.</translation>
    </message>
    <message>
        <source>“{name}” was not written: a folder has that name. Save under another name.</source>
        <translation>”{name}” skrevs inte: en mapp har det namnet. Spara under ett annat namn.</translation>
    </message>
    <message>
        <source>“{name}” was not written: it is a device or a pipe, not a file. Save under another name.</source>
        <translation>”{name}” skrevs inte: det är en enhet eller ett rör (pipe), inte en fil. Spara under ett annat namn.</translation>
    </message>
    <message>
        <source>“{name}” was not written: what was read back differs from what was to be written. The old file is untouched; save into another place.</source>
        <translation>”{name}” skrevs inte: det som lästes tillbaka skiljer sig från det som skulle skrivas. Den gamla filen är orörd; spara på ett annat ställe.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}. What it held before is beside it in “{backup}”; save into another place.</source>
        <translation>”{name}” skrevs inte: {reason}. Det den innehöll förut finns bredvid den i ”{backup}”; spara på ett annat ställe.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}. Save into another place.</source>
        <translation>”{name}” skrevs inte: {reason}. Spara på ett annat ställe.</translation>
    </message>
    <message>
        <source>“{name}” was not written: a template is a .csv or an .xlsx file.</source>
        <translation>”{name}” skrevs inte: en mall är en .csv- eller .xlsx-fil.</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”. Its sheets are: {sheets}. Name one of them, or give its number.</source>
        <translation>”{name}” har inget blad ”{sheet}”. Bladen heter: {sheets}. Ange ett av dem eller dess nummer.</translation>
    </message>
    <message>
        <source>“{name}” was not written: Cosell Desk reads .{format} workbooks but does not write them. Save as .xlsx or as CSV.</source>
        <translation>”{name}” skrevs inte: Cosell Desk läser .{format}-arbetsböcker men skriver dem inte. Spara som .xlsx eller CSV.</translation>
    </message>
    <message>
        <source>“{name}” was not written: this workbook must keep the ending .{format}. Change the ending, or save as CSV.</source>
        <translation>”{name}” skrevs inte: arbetsboken måste behålla filändelsen .{format}. Byt ändelsen eller spara som CSV.</translation>
    </message>
    <message>
        <source>“{name}” was not written: “{heading}” of deal {deal} has {count} characters, and a cell of Excel holds at most 32,767. Shorten it, or save as CSV.</source>
        <translation>”{name}” skrevs inte: ”{heading}” i affär {deal} har {count} tecken, och en cell i Excel rymmer högst 32 767. Korta texten eller spara som CSV.</translation>
    </message>
    <message>
        <source>“{name}” was not written: “{heading}” of deal {deal} holds a broken character (half a character). Type the text again.</source>
        <translation>”{name}” skrevs inte: ”{heading}” i affär {deal} innehåller ett trasigt tecken (ett halvt tecken). Skriv texten på nytt.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password. Open it in Excel, take the password away (File &gt; Info &gt; Protect Workbook) and save it, or save the sheet as CSV UTF-8.</source>
        <translation>”{name}” är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet (Arkiv &gt; Info &gt; Skydda arbetsbok) och spara den, eller spara bladet som CSV UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged workbook ({reason}). Open it in Excel, which may repair it, and save it anew, or download it again.</source>
        <translation>”{name}” är en skadad arbetsbok ({reason}). Öppna den i Excel, som kanske kan reparera den, och spara den på nytt, eller ladda ned den igen.</translation>
    </message>
    <message>
        <source>“{name}” has no sheet with cells. Open the workbook that holds the deals, or a CSV file.</source>
        <translation>”{name}” har inget blad med celler. Öppna den arbetsbok som innehåller affärerna, eller en CSV-fil.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: it unpacks to more than 512 MB, or to so much more than it is packed that it looks like a zip bomb. Delete sheets and rows that you do not need and save it anew.</source>
        <translation>”{name}” öppnades inte: den packas upp till mer än 512&#xa0;MB, eller till så mycket mer än den är packad att den ser ut som en zip-bomb. Ta bort blad och rader som du inte behöver och spara den på nytt.</translation>
    </message>
    <message>
        <source>“{name}” is a binary workbook (.xlsb), which Cosell Desk does not read. Save it as .xlsx in Excel.</source>
        <translation>”{name}” är en binär arbetsbok (.xlsb), och sådana läser inte Cosell Desk. Spara den som .xlsx i Excel.</translation>
    </message>
    <message>
        <source>it looks like a presentation</source>
        <translation>den ser ut som en presentation</translation>
    </message>
    <message>
        <source>“{name}” was not written: the sheet “{sheet}” is stored in a way that cannot be changed safely. Save under another name as a new workbook or as CSV.</source>
        <translation>”{name}” skrevs inte: bladet ”{sheet}” är lagrat på ett sätt som inte kan ändras säkert. Spara under ett annat namn som ny arbetsbok eller som CSV.</translation>
    </message>
    <message>
        <source>“{name}” was not written: another part of the workbook is damaged. Save under another name as a new workbook or as CSV.</source>
        <translation>”{name}” skrevs inte: en annan del av arbetsboken är skadad. Spara under ett annat namn som ny arbetsbok eller som CSV.</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Deals (*.csv *.xlsx *.xlsm *.xls *.ods *.txt *.tsv);;All files (*)</source>
        <translation>Affärer (*.csv *.xlsx *.xlsm *.xls *.ods *.txt *.tsv);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Öppna affärer</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Läser {name}…</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Filen öppnades inte</translation>
    </message>
    <message>
        <source>New deals.csv</source>
        <translation>Nya affärer.csv</translation>
    </message>
</context>
<context>
    <name>FillHandle</name>
    <message numerus="yes">
        <source>Fill %n cell(s)</source>
        <translation>
            <numerusform>Fyll %n cell</numerusform>
            <numerusform>Fyll %n celler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>The replacement cannot be used: it names a group that the regular expression does not have, or ends with \.</source>
        <translation>Ersättningen kan inte användas: den nämner en grupp som det reguljära uttrycket inte har, eller slutar med \.</translation>
    </message>
    <message>
        <source>This is no complete regular expression, from letter {place} on: {reason}.</source>
        <translation>Det här är inget fullständigt reguljärt uttryck, från tecken {place} och framåt: {reason}.</translation>
    </message>
    <message>
        <source>This regular expression could take for ever: it can match in too many ways. Write it without repeating what repeats something itself.</source>
        <translation>Det här reguljära uttrycket kunde ta hur lång tid som helst: det kan stämma på alltför många sätt. Skriv det utan att upprepa det som självt upprepar något.</translation>
    </message>
    <message>
        <source>a ( is never closed by a )</source>
        <translation>en ( saknar sin )</translation>
    </message>
    <message>
        <source>a ) closes nothing</source>
        <translation>en ) avslutar ingenting</translation>
    </message>
    <message>
        <source>a [ is never closed by a ]</source>
        <translation>en [ saknar sin ]</translation>
    </message>
    <message>
        <source>there is nothing that could be repeated</source>
        <translation>det finns inget som kan upprepas</translation>
    </message>
    <message>
        <source>it repeats what is repeated already</source>
        <translation>det upprepar något som redan upprepas</translation>
    </message>
    <message>
        <source>a \ stands where it means nothing</source>
        <translation>ett \ står där det inte betyder något</translation>
    </message>
    <message>
        <source>a range in [ ] ends before it begins</source>
        <translation>ett intervall inom [ ] slutar före sin början</translation>
    </message>
    <message>
        <source>the most in { } is less than the least</source>
        <translation>det högsta inom { } är mindre än det lägsta</translation>
    </message>
    <message>
        <source>it names a group that is not there</source>
        <translation>det nämner en grupp som inte finns</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersätt med</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>To the one before (Shift+Enter)</source>
        <translation>Till föregående (Skift+Enter)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>To the next one (Enter)</source>
        <translation>Till nästa (Enter)</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>Hela cellen</translation>
    </message>
    <message>
        <source>The cell holds this and nothing else</source>
        <translation>Cellen innehåller detta och inget annat</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Skilj stora och små</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Stora och små bokstäver är olika</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Reguljärt uttryck</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>Texten är ett reguljärt uttryck</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Var det ska sökas</translation>
    </message>
    <message>
        <source>all cells</source>
        <translation>alla celler</translation>
    </message>
    <message>
        <source>this column</source>
        <translation>den här kolumnen</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>markeringen</translation>
    </message>
    <message>
        <source>In</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Close the bar</source>
        <translation>Stäng fältet</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Replace here and go to the next one</source>
        <translation>Ersätt här och gå till nästa</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>Ersätt alla…</translation>
    </message>
    <message>
        <source>See every replacement before it is made</source>
        <translation>Se varje ersättning innan den görs</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{count} found</source>
        <translation>Hittade: {count}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} av {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden cell(s) hold it</source>
        <translation>
            <numerusform>%n dold cell innehåller det</numerusform>
            <numerusform>%n dolda celler innehåller det</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) too long to be searched</source>
        <translation>
            <numerusform>%n cell för lång att söka i</numerusform>
            <numerusform>%n celler för långa att söka i</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in this column</source>
        <translation>Inget hittades i den här kolumnen</translation>
    </message>
    <message>
        <source>Nothing found in the selection</source>
        <translation>Inget hittades i markeringen</translation>
    </message>
    <message>
        <source>“{text}” is in none of the shown cells.</source>
        <translation>”{text}” finns inte i någon av de visade cellerna.</translation>
    </message>
    <message>
        <source>Replace in {heading}</source>
        <translation>Ersätt i {heading}</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Ser efter vad som skulle ändras…</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Ingenting ersattes.</translation>
    </message>
    <message numerus="yes">
        <source>%n locked cell(s) stay as they are.</source>
        <translation>
            <numerusform>%n låst cell lämnas som den är.</numerusform>
            <numerusform>%n låsta celler lämnas som de är.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden deals and columns stay as they are.</source>
        <translation>Dolda affärer och kolumner lämnas som de är.</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation>Det finns inget att ersätta.</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Ersätt alla</translation>
    </message>
    <message>
        <source>Untick what should stay as it is. All of it is one step that Undo takes back.</source>
        <translation>Avmarkera det som ska vara som det är. Allt blir ett enda steg som Ångra tar tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n cell(s)</source>
        <translation>
            <numerusform>Ersätt i %n cell</numerusform>
            <numerusform>Ersätt i %n celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Replace “{text}”</source>
        <translation>Ersätt ”{text}”</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) replaced. Undo takes it back.</source>
        <translation>
            <numerusform>Ersatt i %n cell. Ångra tar tillbaka det.</numerusform>
            <numerusform>Ersatt i %n celler. Ångra tar tillbaka det.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixAllDialog</name>
    <message>
        <source>Fix all</source>
        <translation>Rätta alla</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n cell(s)</source>
        <translation>
            <numerusform>Rätta %n cell</numerusform>
            <numerusform>Rätta %n celler</numerusform>
        </translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Rättat</translation>
    </message>
    <message>
        <source>Each of these texts has one safe reading. Untick what should stay as it is. All of it is one step that Undo takes back.</source>
        <translation>Var och en av de här texterna kan bara tolkas på ett sätt. Avmarkera det som ska vara som det är. Allt blir ett enda steg som Ångra tar tillbaka.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Markera alla</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Avmarkera alla</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n heading(s)</source>
        <translation>
            <numerusform>Rätta %n rubrik</numerusform>
            <numerusform>Rätta %n rubriker</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix {cells} and {headings}</source>
        <translation>Rätta {cells} och {headings}</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n rubrik</numerusform>
            <numerusform>%n rubriker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget all of it?</source>
        <translation>Glömma alltihop?</translation>
    </message>
    <message>
        <source>The history of uploads and every original go for good. Nobody warns any more of deals that were prepared before, and files opened tomorrow are their own originals. Your own files are not touched.</source>
        <translation>Uppladdningshistoriken och varje original försvinner för alltid. Ingen varnar längre för affärer som redan har förberetts, och filer som öppnas i morgon blir sina egna original. Dina egna filer rörs inte.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Glöm allt</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Add {family} {number}</source>
        <translation>Lägg till {family} {number}</translation>
    </message>
</context>
<context>
    <name>FormModel</name>
    <message>
        <source>To look at</source>
        <translation>Att se över</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Övriga kolumner</translation>
    </message>
    <message>
        <source>Add {family}</source>
        <translation>Lägg till {family}</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Deal form</source>
        <translation>Affärsformulär</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Gå till</translation>
    </message>
    <message>
        <source>Row number, heading, deal name or Referral ID</source>
        <translation>Radnummer, rubrik, affärsnamn eller Referral ID</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gå</translation>
    </message>
    <message>
        <source>Column: {heading}</source>
        <translation>Kolumn: {heading}</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Ny affär</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rad {number}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history of uploads</source>
        <translation>Uppladdningshistoriken</translation>
    </message>
    <message>
        <source>The history of uploads was damaged and has been set aside as “{name}” in “{folder}”; a new one begins. Earlier uploads are not known any more.</source>
        <translation>Uppladdningshistoriken var skadad och har lagts undan som ”{name}” i ”{folder}”; en ny börjar nu. Tidigare uppladdningar är inte längre kända.</translation>
    </message>
    <message>
        <source>The history of uploads is in use by another program and was passed over. Warnings about earlier uploads may be missing now.</source>
        <translation>Uppladdningshistoriken används av ett annat program och förbigicks. Varningar om tidigare uppladdningar kan saknas nu.</translation>
    </message>
    <message>
        <source>The history of uploads was written by a newer Cosell Desk and is passed over. Use that version to see it.</source>
        <translation>Uppladdningshistoriken är skriven av ett nyare Cosell Desk och förbigås. Använd den versionen för att se den.</translation>
    </message>
    <message>
        <source>The history of uploads in “{folder}” cannot be used ({reason}); work goes on without it.</source>
        <translation>Uppladdningshistoriken i ”{folder}” kan inte användas ({reason}); arbetet fortsätter utan den.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of uploads</source>
        <translation>Uppladdningshistorik</translation>
    </message>
    <message>
        <source>Kept on this computer only. Of a deal the history holds its Referral ID or a code made from it, never its texts; originals hold the deals as the file was first opened.</source>
        <translation>Sparas bara på den här datorn. Om en affär innehåller historiken dess Referral ID eller en kod gjord av den, aldrig dess texter; originalen innehåller affärerna som de var när filen först öppnades.</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Förberett</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affärer</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Vad det blev av det</translation>
    </message>
    <message>
        <source>Saved last</source>
        <translation>Sparades senast</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>The files that “Prepare upload” writes will be listed here, and what became of them.</source>
        <translation>Här listas de filer som ”Förbered uppladdning” skriver, och vad det blev av dem.</translation>
    </message>
    <message>
        <source>Files that you save will be listed here: their deals are kept as they were when first opened.</source>
        <translation>Här listas filer som du sparar: deras affärer behålls så som de var när filen först öppnades.</translation>
    </message>
    <message>
        <source>Forget the selected</source>
        <translation>Glöm de markerade</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <translation>Glöm allt…</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>matching</source>
        <translation>matchning</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>uppladdning</translation>
    </message>
    <message>
        <source>result not opened yet</source>
        <translation>resultatet inte öppnat än</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>The originals take {size}.</source>
        <translation>Originalen tar {size}.</translation>
    </message>
</context>
<context>
    <name>InUseDialog</name>
    <message>
        <source>The file is open already</source>
        <translation>Filen är redan öppen</translation>
    </message>
    <message>
        <source>{name} is open in another window of Cosell Desk. Only one window can write it.

Look at it here without editing, or take it over: the other window then keeps what was changed in it, and can save that under another name.</source>
        <translation>{name} är öppen i ett annat fönster av Cosell Desk. Bara ett fönster kan skriva den.

Titta på den här utan att redigera, eller ta över den: det andra fönstret behåller då det som ändrats där och kan spara det under ett annat namn.</translation>
    </message>
    <message>
        <source>Open without editing</source>
        <translation>Öppna utan att redigera</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal that protects your work from a crash</source>
        <translation>Journalen som skyddar ditt arbete vid en krasch</translation>
    </message>
    <message>
        <source>The journal of “{name}” was written by a newer Cosell Desk ({program}). Start that version to restore the work.</source>
        <translation>Journalen för ”{name}” är skriven av ett nyare Cosell Desk ({program}). Starta den versionen för att återställa arbetet.</translation>
    </message>
    <message>
        <source>The journal of “{name}” is damaged, so that its work cannot be restored. It lies in “{folder}”.</source>
        <translation>Journalen för ”{name}” är skadad, så arbetet i den kan inte återställas. Den ligger i ”{folder}”.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>earlier</source>
        <translation>tidigare</translation>
    </message>
    <message>
        <source>Restore as a copy</source>
        <translation>Återställ som kopia</translation>
    </message>
    <message>
        <source>{name} is open here. Choose another name for the copy.</source>
        <translation>{name} är öppen här. Välj ett annat namn på kopian.</translation>
    </message>
    <message>
        <source>The version was not restored</source>
        <translation>Versionen återställdes inte</translation>
    </message>
    <message>
        <source>The version was not deleted</source>
        <translation>Versionen raderades inte</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Cosell Desk speaks the system&apos;s language from its next start on.</source>
        <translation>Från och med nästa start talar Cosell Desk systemets språk.</translation>
    </message>
    <message>
        <source>Cosell Desk speaks this language from its next start on: {language}.</source>
        <translation>Från och med nästa start talar Cosell Desk detta språk: {language}.</translation>
    </message>
</context>
<context>
    <name>LossDialog</name>
    <message>
        <source>Save into this workbook?</source>
        <translation>Spara i den här arbetsboken?</translation>
    </message>
    <message>
        <source>Saving takes this out of the workbook:</source>
        <translation>När du sparar försvinner detta ur arbetsboken:</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message>
        <source>A table that was in no file yet</source>
        <translation>En tabell som ännu inte fanns i någon fil</translation>
    </message>
    <message>
        <source>It has waited more than {days} days and is offered for the last time: when you close this window, it is gone for good.</source>
        <translation>Det har väntat i mer än {days} dagar och erbjuds för sista gången: när fönstret stängs försvinner det för alltid.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Släng…</translation>
    </message>
    <message>
        <source>Every edit was taken back, the last time {time}</source>
        <translation>Varje ändring ångrades, senast {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not saved, the last one {time}</source>
        <translation>
            <numerusform>%n ändring inte sparad, gjord {time}</numerusform>
            <numerusform>%n ändringar inte sparade, den senaste {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affär</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>Ångra-lista</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Fler verktyg</translation>
    </message>
    <message>
        <source>Filter as you type</source>
        <translation>Filtrera medan du skriver</translation>
    </message>
    <message>
        <source>Filter the deals</source>
        <translation>Filtrera affärerna</translation>
    </message>
    <message>
        <source>Cosell Desk</source>
        <translation>Cosell Desk</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} är sparad.</translation>
    </message>
    <message>
        <source>{reason} You can go on, but save often: a crash would lose what is not saved.</source>
        <translation>{reason} Du kan fortsätta, men spara ofta: vid en krasch förloras det som inte är sparat.</translation>
    </message>
    <message>
        <source>Another window has taken over {name}. Your changes here can be saved under another name.</source>
        <translation>Ett annat fönster har tagit över {name}. Dina ändringar här kan sparas under ett annat namn.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Spara som…</translation>
    </message>
    <message>
        <source>{name} is open in another window and can only be looked at here.</source>
        <translation>{name} är öppen i ett annat fönster och kan bara läsas här.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>There is work of an earlier session that was not saved.</source>
        <translation>Det finns arbete från ett tidigare pass som inte sparades.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Visa det</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Handbok</translation>
    </message>
    <message>
        <source>Back to the manual</source>
        <translation>Tillbaka till handboken</translation>
    </message>
</context>
<context>
    <name>MendModel</name>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affär</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Rättat</translation>
    </message>
</context>
<context>
    <name>MendRows</name>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>rubriker</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>R&amp;edigera</translation>
    </message>
    <message>
        <source>&amp;Deals</source>
        <translation>&amp;Affärer</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolumner</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>&amp;Uppladdning</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
</context>
<context>
    <name>NotKeptDialog</name>
    <message>
        <source>Save without an earlier version?</source>
        <translation>Spara utan en tidigare version?</translation>
    </message>
    <message>
        <source>Saving replaces what {name} holds, and you could not get that back.</source>
        <translation>När du sparar ersätts det som {name} innehåller, och det går inte att få tillbaka.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Spara ändå</translation>
    </message>
</context>
<context>
    <name>NotSavedDialog</name>
    <message>
        <source>The file was not saved</source>
        <translation>Filen sparades inte</translation>
    </message>
    <message>
        <source>Your changes are still here.</source>
        <translation>Dina ändringar är kvar här.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Spara under ett annat namn…</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>,</source>
        <translation>&#xa0;</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>The original of the file, with which changes are told,</source>
        <translation>Originalet till filen, som visar vad som ändrats,</translation>
    </message>
</context>
<context>
    <name>OwnErrorDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Något gick fel i programmet</translation>
    </message>
    <message>
        <source>Your edits are safe: the journal holds every one, and brings them back at the next start.</source>
        <translation>Dina ändringar är säkra: journalen har varenda en och tar fram dem vid nästa start.</translation>
    </message>
    <message>
        <source>The journal could not be written, so save your work under another name before all else.</source>
        <translation>Journalen kunde inte skrivas, så spara först av allt ditt arbete under ett annat namn.</translation>
    </message>
    <message>
        <source>This should not have happened, and what you did last may not have worked.</source>
        <translation>Det här borde inte ha hänt, och det du gjorde senast kanske inte fungerade.</translation>
    </message>
    <message>
        <source>Save your work, then close Cosell Desk and start it again.</source>
        <translation>Spara ditt arbete, stäng sedan Cosell Desk och starta det igen.</translation>
    </message>
    <message>
        <source>“Copy diagnostics” copies what helps to mend it: versions and places in the program, nothing of your deals.</source>
        <translation>”Kopiera diagnostik” kopierar det som behövs för att rätta felet: versioner och ställen i programmet, ingenting från dina affärer.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Kopiera diagnostik</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>A comma or semicolon begins the next part; leave it out here.</source>
        <translation>Ett komma eller semikolon börjar nästa del; utelämna det här.</translation>
    </message>
    <message>
        <source>Solution ID</source>
        <translation>Lösningens ID</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Förnamn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternamn</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
</context>
<context>
    <name>PartsPopup</name>
    <message>
        <source>Already in this file</source>
        <translation>Finns redan i filen</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>What Cosell Desk keeps</source>
        <translation>Vad Cosell Desk sparar</translation>
    </message>
    <message>
        <source>Everything stays on this computer, where only you can read it. Nothing is sent anywhere: the program never uses a network.</source>
        <translation>Allt stannar på den här datorn, där bara du kan läsa det. Ingenting skickas någonstans: programmet använder aldrig något nätverk.</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Radera allt…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings and the list of recent files</source>
        <translation>Inställningar och listan över senaste filer</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Allt tillsammans</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) erased</source>
        <translation>
            <numerusform>%n fil raderad</numerusform>
            <numerusform>%n filer raderade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal(s) of open windows stay until those are closed.</source>
        <translation>
            <numerusform>%n journal för ett öppet fönster finns kvar tills det stängs.</numerusform>
            <numerusform>%n journaler för öppna fönster finns kvar tills de stängs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be removed.</source>
        <translation>
            <numerusform>%n fil kunde inte tas bort.</numerusform>
            <numerusform>%n filer kunde inte tas bort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>{heading} has blanks before or behind its text, some of which may be invisible. Remove them: the fix does it.</source>
        <translation>{heading} har blanksteg före eller efter texten, kanske osynliga. Ta bort dem: rättningen gör det.</translation>
    </message>
    <message>
        <source>{heading} holds tabs or invisible control characters, probably copied from another program. Remove them: the fix does it.</source>
        <translation>{heading} innehåller tabbar eller osynliga styrtecken, troligen kopierade från ett annat program. Ta bort dem: rättningen gör det.</translation>
    </message>
    <message>
        <source>The letters of “{text}” in {heading} were damaged when the file was opened with the wrong encoding. The fix brings back the letters that were meant.</source>
        <translation>Bokstäverna i ”{text}” i {heading} skadades när filen öppnades med fel teckenkodning. Rättningen tar tillbaka de bokstäver som menades.</translation>
    </message>
    <message>
        <source>{heading} holds {text}, which Excel writes where a formula failed. Type the value that was meant.</source>
        <translation>{heading} innehåller {text}, som Excel skriver där en formel misslyckats. Skriv det värde som menades.</translation>
    </message>
    <message>
        <source>{heading} holds a formula around its text: {text}. Partner Center wants the plain text: the fix unwraps it.</source>
        <translation>{heading} innehåller en formel runt texten: {text}. Partner Center vill ha bara texten: rättningen tar fram den.</translation>
    </message>
    <message>
        <source>A spreadsheet turned {heading} into the number {text}, and its last digits are lost. Type it anew from where you know it.</source>
        <translation>Ett kalkylprogram har gjort {heading} till talet {text}, och de sista siffrorna är borta. Skriv det på nytt från en källa där det står rätt.</translation>
    </message>
    <message>
        <source>{heading} begins like a formula: {text}. A spreadsheet would try to calculate it. Begin with another character if you can.</source>
        <translation>{heading} börjar som en formel: {text}. Ett kalkylprogram skulle försöka räkna ut den. Börja med ett annat tecken om du kan.</translation>
    </message>
    <message>
        <source>{heading} goes over several lines, but is meant to be one line. The fix puts a blank for each line break.</source>
        <translation>{heading} går över flera rader men ska stå på en rad. Rättningen sätter ett blanksteg för varje radbrytning.</translation>
    </message>
    <message>
        <source>{heading} is longer than 32,767 characters. Excel cuts such a text off when it saves the file: shorten it.</source>
        <translation>{heading} är längre än 32 767 tecken. Excel kapar en sådan text när filen sparas: korta den.</translation>
    </message>
    <message>
        <source>“{text}” in {heading} is not the country&apos;s two-letter code in capitals, such as US or SE. The fix writes the code.</source>
        <translation>”{text}” i {heading} är inte landets kod på två versaler, till exempel US eller SE. Rättningen skriver koden.</translation>
    </message>
    <message>
        <source>“{text}” in {heading} is no country that we know. Write its two-letter ISO code in capitals, such as US, SE or GB, or choose it from the list.</source>
        <translation>”{text}” i {heading} är inget land som vi känner till. Skriv dess ISO-kod på två versaler, till exempel US, SE eller GB, eller välj det i listan.</translation>
    </message>
    <message>
        <source>{text} in {heading} is widely used for Kosovo but is not an official ISO code; Partner Center may not take it. Look at Partner Center&apos;s own list of countries before you upload.</source>
        <translation>{text} i {heading} används ofta för Kosovo men är ingen officiell ISO-kod; det är inte säkert att Partner Center tar emot den. Titta i Partner Centers egen landlista innan du laddar upp.</translation>
    </message>
    <message>
        <source>“{text}” in {heading} is not the currency&apos;s three-letter code in capitals, such as USD or SEK. The fix writes the code.</source>
        <translation>”{text}” i {heading} är inte valutans kod på tre versaler, till exempel USD eller SEK. Rättningen skriver koden.</translation>
    </message>
    <message>
        <source>“{text}” in {heading} does not say for sure which currency is meant. Write the three-letter ISO code in capitals, such as USD or SEK, or take one of the suggestions.</source>
        <translation>”{text}” i {heading} säger inte säkert vilken valuta som menas. Skriv ISO-koden på tre versaler, till exempel USD eller SEK, eller ta ett av förslagen.</translation>
    </message>
    <message>
        <source>“{text}” in {heading} is no currency that we know. Write its three-letter ISO code in capitals, such as USD, EUR or SEK, or choose it from the list.</source>
        <translation>”{text}” i {heading} är ingen valuta som vi känner till. Skriv dess ISO-kod på tre versaler, till exempel USD, EUR eller SEK, eller välj den i listan.</translation>
    </message>
    <message>
        <source>{text} in {heading} is an ISO code for a metal, a fund, a unit of account or for testing, not for money that a deal is paid in. Check the currency.</source>
        <translation>{text} i {heading} är en ISO-kod för en metall, en fond, en beräkningsenhet eller för tester, inte för pengar som en affär betalas med. Kontrollera valutan.</translation>
    </message>
    <message>
        <source>{heading} is {text}. An amount above 0 is expected: write what you think the deal is worth.</source>
        <translation>{heading} är {text}. Ett belopp över 0 väntas: skriv vad du tror att affären är värd.</translation>
    </message>
    <message>
        <source>{heading} is {text}, with more than two decimals. If the point was meant to separate thousands, take the suggestion or leave the point out.</source>
        <translation>{heading} är {text}, med fler än två decimaler. Om punkten skulle skilja tusental, ta förslaget eller utelämna punkten.</translation>
    </message>
    <message>
        <source>{heading} is {text}, less than nothing. Write an amount above 0, such as 12563.</source>
        <translation>{heading} är {text}, mindre än noll. Skriv ett belopp över 0, till exempel 12563.</translation>
    </message>
    <message>
        <source>{heading} is written {text}. Partner Center wants plain digits with a point before the decimals and no separators, such as 12563 or 12563.50. The fix writes it so.</source>
        <translation>{heading} är skrivet {text}. Partner Center vill ha bara siffror, med punkt före decimalerna och utan avgränsare, till exempel 12563 eller 12563.50. Rättningen skriver det så.</translation>
    </message>
    <message>
        <source>{heading} holds a currency beside the number: {text}. The currency has a column of its own; only the number belongs here. The fix leaves the number.</source>
        <translation>{heading} innehåller en valuta bredvid talet: {text}. Valutan har en egen kolumn; här ska bara talet stå. Rättningen lämnar kvar talet.</translation>
    </message>
    <message>
        <source>{heading} says {text}, but the Currency column says another currency. Decide which is right, and leave only the number here.</source>
        <translation>{heading} säger {text}, men kolumnen Currency säger en annan valuta. Avgör vilken som är rätt, och låt bara talet stå här.</translation>
    </message>
    <message>
        <source>{text} in {heading} can be read in two ways: the separator may mark thousands or decimals. Take the suggestion that is meant, or write plain digits such as 12563 or 12.56.</source>
        <translation>{text} i {heading} kan läsas på två sätt: avgränsaren kan skilja tusental eller decimaler. Ta det förslag som menas, eller skriv bara siffror, till exempel 12563 eller 12.56.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened {heading} to {text}, and digits may be lost. Check the amount and write it in plain digits.</source>
        <translation>Ett kalkylprogram har förkortat {heading} till {text}, och siffror kan ha gått förlorade. Kontrollera beloppet och skriv det med alla siffror.</translation>
    </message>
    <message>
        <source>“{text}” in {heading} is not an amount. Write plain digits with a point before the decimals, such as 12563 or 12563.50.</source>
        <translation>”{text}” i {heading} är inget belopp. Skriv bara siffror, med punkt före decimalerna, till exempel 12563 eller 12563.50.</translation>
    </message>
    <message>
        <source>{heading} is written {text}. Partner Center wants month/day/year, such as 03/15/2027, and a wrong date may cost the whole file. The fix writes it so.</source>
        <translation>{heading} är skrivet {text}. Partner Center vill ha månad/dag/år, till exempel 03/15/2027, och ett felaktigt datum kan fälla hela filen. Rättningen skriver det så.</translation>
    </message>
    <message>
        <source>There is no such day as {text} in {heading}. Write a real day as month/day/year, such as 03/15/2027.</source>
        <translation>Någon dag {text} finns inte ({heading}). Skriv en riktig dag som månad/dag/år, till exempel 03/15/2027.</translation>
    </message>
    <message>
        <source>{text} in {heading} does not tell the month from the day. Take the suggestion that is meant, or write month/day/year, such as 03/15/2027.</source>
        <translation>{text} i {heading} visar inte vad som är månad och vad som är dag. Ta det förslag som menas, eller skriv månad/dag/år, till exempel 03/15/2027.</translation>
    </message>
    <message>
        <source>The year of {text} in {heading} is cut short. Take the suggestion that is meant, or write month/day/year with four digits for the year, such as 03/15/2027.</source>
        <translation>Årtalet i {text} i {heading} är avkortat. Ta det förslag som menas, eller skriv månad/dag/år med fyra siffror för året, till exempel 03/15/2027.</translation>
    </message>
    <message>
        <source>{heading} holds a time of day: {text}. Only the day in UTC belongs here, and the day may differ between time zones. Take the suggestion that is meant, or write month/day/year.</source>
        <translation>{heading} innehåller ett klockslag: {text}. Här ska bara dagen i UTC stå, och dagen kan skilja mellan tidszoner. Ta det förslag som menas, eller skriv månad/dag/år.</translation>
    </message>
    <message>
        <source>“{text}” in {heading} is not a date that we can read. Write month/day/year, such as 03/15/2027.</source>
        <translation>”{text}” i {heading} är inget datum som vi kan läsa. Skriv månad/dag/år, till exempel 03/15/2027.</translation>
    </message>
    <message>
        <source>The D-U-N-S number {text} in {heading} has separators. Write its nine digits without them: the fix does it.</source>
        <translation>D-U-N-S-numret {text} i {heading} har skiljetecken. Skriv de nio siffrorna utan dem: rättningen gör det.</translation>
    </message>
    <message>
        <source>{text} in {heading} has fewer than nine digits: a spreadsheet probably dropped the zeros in front. The fix puts them back.</source>
        <translation>{text} i {heading} har färre än nio siffror: ett kalkylprogram har troligen tagit bort nollorna i början. Rättningen sätter tillbaka dem.</translation>
    </message>
    <message>
        <source>{text} in {heading} is not a D-U-N-S number, which has nine digits. Correct it or leave it empty.</source>
        <translation>{text} i {heading} är inget D-U-N-S-nummer; ett sådant har nio siffror. Rätta det eller lämna cellen tom.</translation>
    </message>
    <message>
        <source>{text} in {heading} holds letters. Write only the number: digits, blanks, + ( ) - . / and, if there is one, an extension such as ext 12.</source>
        <translation>{text} i {heading} innehåller bokstäver. Skriv bara numret: siffror, blanksteg, + ( ) - . / och, om det finns en, en anknytning som ext 12.</translation>
    </message>
    <message>
        <source>{text} in {heading} holds no digit. Write a phone number, such as +1 425 555 0101.</source>
        <translation>{text} i {heading} innehåller ingen siffra. Skriv ett telefonnummer, till exempel +1 425 555 0101.</translation>
    </message>
    <message>
        <source>{text} in {heading} holds characters that do not belong in a phone number. Allowed are digits, blanks, + ( ) - . / and an extension such as ext 12.</source>
        <translation>{text} i {heading} innehåller tecken som inte hör hemma i ett telefonnummer. Tillåtna är siffror, blanksteg, + ( ) - . / och en anknytning som ext 12.</translation>
    </message>
    <message>
        <source>{text} in {heading} is too short or too long for a phone number in the customer&apos;s country ({country}). Check it, or begin with + and the code of its country.</source>
        <translation>{text} i {heading} är för kort eller för långt för ett telefonnummer i kundens land ({country}). Kontrollera det, eller börja med + och dess landsnummer.</translation>
    </message>
    <message>
        <source>{heading} holds more than the bare e-mail address: {text}. The fix leaves only the address, such as john.customer@contoso.com.</source>
        <translation>{heading} innehåller mer än själva e-postadressen: {text}. Rättningen lämnar bara kvar adressen, till exempel john.customer@contoso.com.</translation>
    </message>
    <message>
        <source>The domain of {text} in {heading} works only inside a company or for testing; no mail from outside arrives there. Check the address.</source>
        <translation>Domänen i {text} i {heading} fungerar bara inom ett företag eller för tester; dit kommer ingen e-post utifrån. Kontrollera adressen.</translation>
    </message>
    <message>
        <source>{text} in {heading} is not an e-mail address. Write one address, such as john.customer@contoso.com.</source>
        <translation>{text} i {heading} är ingen e-postadress. Skriv en adress, till exempel john.customer@contoso.com.</translation>
    </message>
    <message>
        <source>{heading} says {text}. Partner Center wants exactly Yes or No. The fix writes the one that is meant.</source>
        <translation>{heading} säger {text}. Partner Center vill ha exakt Yes eller No. Rättningen skriver det som menas.</translation>
    </message>
    <message>
        <source>{heading} says {text}, but may only be Yes or No. Choose one.</source>
        <translation>{heading} säger {text} men får bara vara Yes eller No. Välj ett av dem.</translation>
    </message>
    <message>
        <source>{heading} says {text}. Without consent Partner Center neither creates nor updates the deal. Write Yes only if you may share the contact details.</source>
        <translation>{heading} säger {text}. Utan samtycke varken skapar eller uppdaterar Partner Center affären. Skriv Yes bara om du får dela kontaktuppgifterna.</translation>
    </message>
    <message>
        <source>{heading} says {text}. Partner Center wants exactly Yes. The fix only corrects the spelling.</source>
        <translation>{heading} säger {text}. Partner Center vill ha exakt Yes. Rättningen ändrar bara stavningen.</translation>
    </message>
    <message>
        <source>{heading} says {text}. It is a legal statement that must say exactly Yes, and only you can write it: this program does not translate it for you.</source>
        <translation>{heading} säger {text}. Det är ett juridiskt intygande som måste vara exakt Yes, och bara du kan skriva det: programmet översätter det inte åt dig.</translation>
    </message>
    <message>
        <source>{heading} says {text}. Partner Center wants exactly New, Active or Closed. The fix writes the one that is meant.</source>
        <translation>{heading} säger {text}. Partner Center vill ha exakt New, Active eller Closed. Rättningen skriver det som menas.</translation>
    </message>
    <message>
        <source>{heading} says {text}, but may only be New, Active or Closed. Choose one.</source>
        <translation>{heading} säger {text} men får bara vara New, Active eller Closed. Välj ett av dem.</translation>
    </message>
    <message>
        <source>{heading} says {text}. Partner Center wants its own English word, spelt exactly. The fix writes the one that is meant.</source>
        <translation>{heading} säger {text}. Partner Center vill ha sitt eget engelska ord, exakt stavat. Rättningen skriver det som menas.</translation>
    </message>
    <message>
        <source>{heading} says {text}, a substatus that we do not know. Choose the one that fits the status: Pending, Received, Accepted, Won, Lost, Declined, Expired or Error.</source>
        <translation>{heading} säger {text}, en understatus som vi inte känner till. Välj den som passar statusen: Pending, Received, Accepted, Won, Lost, Declined, Expired eller Error.</translation>
    </message>
    <message>
        <source>{heading} says {text}. Partner Center wants only the number, without its meaning. The fix writes the number.</source>
        <translation>{heading} säger {text}. Partner Center vill ha bara numret, utan dess betydelse. Rättningen skriver numret.</translation>
    </message>
    <message>
        <source>{heading} says {text}, but must be a number from {first} to {last}. Choose one from the list.</source>
        <translation>{heading} säger {text} men måste vara ett nummer från {first} till {last}. Välj ett ur listan.</translation>
    </message>
    <message>
        <source>{heading} says {text}. Partner Center wants one of the numbers 10, 20, 40, 60, 80 and 100. The fix writes the one that is meant.</source>
        <translation>{heading} säger {text}. Partner Center vill ha ett av numren 10, 20, 40, 60, 80 och 100. Rättningen skriver det som menas.</translation>
    </message>
    <message>
        <source>{heading} says {text}, which is no sales stage. Write 10 (Created or Accepted), 20 (Qualified), 40 (Developed), 60 (Proposed), 80 (Negotiated) or 100 (Won).</source>
        <translation>{heading} säger {text}, som inte är något säljsteg. Skriv 10 (Created or Accepted), 20 (Qualified), 40 (Developed), 60 (Proposed), 80 (Negotiated) eller 100 (Won).</translation>
    </message>
    <message>
        <source>The parts of {heading} are separated by semicolons: {text}. Partner Center wants commas: solution ID, currency, price, quantity. The fix puts commas.</source>
        <translation>Delarna i {heading} skiljs åt av semikolon: {text}. Partner Center vill ha komma: lösningens ID, valuta, pris, antal. Rättningen sätter komma.</translation>
    </message>
    <message>
        <source>{heading} has more than four parts: {text}. Write solution ID, currency, price, quantity with commas between them, and a point, not a comma, before decimals.</source>
        <translation>{heading} har fler än fyra delar: {text}. Skriv lösningens ID, valuta, pris, antal med komma emellan, och punkt, inte komma, före decimaler.</translation>
    </message>
    <message>
        <source>The solution ID is missing in {heading}: {text}. Begin with the ID, such as SOL-1234-PQRS, USD, 10, 100.</source>
        <translation>Lösningens ID saknas i {heading}: {text}. Börja med ID:t, till exempel SOL-1234-PQRS, USD, 10, 100.</translation>
    </message>
    <message>
        <source>The solution ID {part} in {heading} does not look like one: IDs begin with SOL- or are long IDs of five groups. Copy it from Partner Center.</source>
        <translation>Lösnings-ID:t {part} i {heading} ser inte ut som ett sådant: de börjar med SOL- eller är långa ID:n i fem grupper. Kopiera det från Partner Center.</translation>
    </message>
    <message>
        <source>The currency {part} in {heading} is not a three-letter ISO code. Write, for example, USD, or leave this part empty.</source>
        <translation>Valutan {part} i {heading} är ingen ISO-kod med tre bokstäver. Skriv till exempel USD, eller lämna den delen tom.</translation>
    </message>
    <message>
        <source>The currency {part} in {heading} must be written as three capital letters, such as USD. The fix writes it so.</source>
        <translation>Valutan {part} i {heading} måste skrivas med tre versaler, till exempel USD. Rättningen skriver den så.</translation>
    </message>
    <message>
        <source>The currency {part} in {heading} is an ISO code for a metal, a fund, a unit of account or for testing, not for money. Check it.</source>
        <translation>Valutan {part} i {heading} är en ISO-kod för en metall, en fond, en beräkningsenhet eller för tester, inte för pengar. Kontrollera den.</translation>
    </message>
    <message>
        <source>The price {part} in {heading} is not a plain number. Write digits with a point before the decimals, such as 10 or 10.50, or leave this part empty.</source>
        <translation>Priset {part} i {heading} är inget rent tal. Skriv siffror med punkt före decimalerna, till exempel 10 eller 10.50, eller lämna den delen tom.</translation>
    </message>
    <message>
        <source>The quantity {part} in {heading} is not a whole number above 0. Write, for example, 100, or leave this part empty.</source>
        <translation>Antalet {part} i {heading} är inget heltal över 0. Skriv till exempel 100, eller lämna den delen tom.</translation>
    </message>
    <message>
        <source>The parts of {heading} are separated by semicolons: {text}. Partner Center wants commas: first name, last name, mobile number, e-mail. The fix puts commas.</source>
        <translation>Delarna i {heading} skiljs åt av semikolon: {text}. Partner Center vill ha komma: förnamn, efternamn, mobilnummer, e-post. Rättningen sätter komma.</translation>
    </message>
    <message>
        <source>{heading} must have exactly four parts with commas between them: first name, last name, mobile number, e-mail. Found: {text}.</source>
        <translation>{heading} måste ha exakt fyra delar med komma emellan: förnamn, efternamn, mobilnummer, e-post. Här står: {text}.</translation>
    </message>
    <message>
        <source>The first name is missing in {heading}: {text}. Write first name, last name, mobile number, e-mail.</source>
        <translation>Förnamnet saknas i {heading}: {text}. Skriv förnamn, efternamn, mobilnummer, e-post.</translation>
    </message>
    <message>
        <source>The last name is missing in {heading}: {text}. Write first name, last name, mobile number, e-mail.</source>
        <translation>Efternamnet saknas i {heading}: {text}. Skriv förnamn, efternamn, mobilnummer, e-post.</translation>
    </message>
    <message>
        <source>The mobile number is missing in {heading}: {text}. Write first name, last name, mobile number, e-mail.</source>
        <translation>Mobilnumret saknas i {heading}: {text}. Skriv förnamn, efternamn, mobilnummer, e-post.</translation>
    </message>
    <message>
        <source>The e-mail is missing in {heading}: {text}. Write first name, last name, mobile number, e-mail.</source>
        <translation>E-postadressen saknas i {heading}: {text}. Skriv förnamn, efternamn, mobilnummer, e-post.</translation>
    </message>
    <message>
        <source>The mobile number {part} in {heading} is not a phone number. Write digits, blanks, + ( ) - . / and, if there is one, an extension such as ext 12.</source>
        <translation>Mobilnumret {part} i {heading} är inget telefonnummer. Skriv siffror, blanksteg, + ( ) - . / och, om det finns en, en anknytning som ext 12.</translation>
    </message>
    <message>
        <source>The e-mail {part} in {heading} is not an e-mail address. Write one address, such as bob.partner@contoso.com.</source>
        <translation>E-postadressen {part} i {heading} är ingen e-postadress. Skriv en adress, till exempel bob.partner@contoso.com.</translation>
    </message>
    <message>
        <source>The e-mail {part} in {heading} holds more than the bare address. The fix leaves only the address.</source>
        <translation>E-postadressen {part} i {heading} innehåller mer än själva adressen. Rättningen lämnar bara kvar adressen.</translation>
    </message>
    <message>
        <source>The domain of the e-mail {part} in {heading} works only inside a company or for testing; no mail from outside arrives there. Check the address.</source>
        <translation>Domänen i e-postadressen {part} i {heading} fungerar bara inom ett företag eller för tester; dit kommer ingen e-post utifrån. Kontrollera adressen.</translation>
    </message>
    <message>
        <source>{text} in {heading} is not an ID as Partner Center makes them: 32 digits and letters a to f in five groups. Copy it anew from a download, and never write one yourself.</source>
        <translation>{text} i {heading} är inget ID så som Partner Center gör dem: 32 siffror och bokstäver a till f i fem grupper. Kopiera det på nytt från en nedladdning, och skriv aldrig ett själv.</translation>
    </message>
    <message>
        <source>{heading} says {text}. Partner Center wants exactly Yes, No or Have not decided. The fix writes the one that is meant.</source>
        <translation>{heading} säger {text}. Partner Center vill ha exakt Yes, No eller Have not decided. Rättningen skriver det som menas.</translation>
    </message>
    <message>
        <source>{heading} says {text}, but may only be Yes, No or Have not decided. Choose one.</source>
        <translation>{heading} säger {text} men får bara vara Yes, No eller Have not decided. Välj ett av dem.</translation>
    </message>
    <message>
        <source>{text} in {heading} is not one of the account candidates that Partner Center returns. They begin with MicrosoftID: or DUNSID: and the ID; copy one of them unchanged.</source>
        <translation>{text} i {heading} är inget av de kontoförslag som Partner Center lämnar. De börjar med MicrosoftID: eller DUNSID: och ID:t; kopiera ett av dem oförändrat.</translation>
    </message>
    <message>
        <source>{text} in {heading} is not on Microsoft&apos;s published list. Choose from the list, or keep it if you know that Partner Center has it.</source>
        <translation>{text} i {heading} finns inte på Microsofts publicerade lista. Välj ur listan, eller behåll det om du vet att Partner Center har det.</translation>
    </message>
    <message>
        <source>{heading} is empty. Every deal needs it; fill it in.</source>
        <translation>{heading} är tom. Varje affär behöver den; fyll i den.</translation>
    </message>
    <message>
        <source>{heading} is empty. It is needed because {asking} is {word}; fill it in.</source>
        <translation>{heading} är tom. Den behövs eftersom {asking} är {word}; fyll i den.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing, and this deal needs it because {asking} is {word}. Add the column and fill it in.</source>
        <translation>Kolumnen ”{column}” saknas, och affären behöver den eftersom {asking} är {word}. Lägg till kolumnen och fyll i den.</translation>
    </message>
    <message>
        <source>{heading} is empty. A new deal needs it in this layout: choose Yes, No or Have not decided.</source>
        <translation>{heading} är tom. En ny affär behöver den i den här layouten: välj Yes, No eller Have not decided.</translation>
    </message>
    <message>
        <source>{heading} holds “{text}”, but no help is asked for. Empty it, or answer Yes to Microsoft help required?.</source>
        <translation>{heading} innehåller ”{text}”, men ingen hjälp begärs. Töm cellen, eller svara Yes på Microsoft help required?.</translation>
    </message>
    <message>
        <source>{heading} is empty while help from Microsoft is asked for. A deal with help is shared: write Yes.</source>
        <translation>{heading} är tom trots att hjälp från Microsoft begärs. En affär med hjälp delas: skriv Yes.</translation>
    </message>
    <message>
        <source>{heading} holds “{text}”, but the substatus is none of Declined, Lost and Error. It says nothing there.</source>
        <translation>{heading} innehåller ”{text}”, men understatusen är varken Declined, Lost eller Error. Där säger det ingenting.</translation>
    </message>
    <message>
        <source>{heading} is filled, but the deal is private: help and Share are both No, so Microsoft won&apos;t read it.</source>
        <translation>{heading} är ifylld, men affären är privat: både hjälp och Share är No, så Microsoft läser den inte.</translation>
    </message>
    <message>
        <source>{heading} was filled when the file was opened and is empty now. Whether an empty cell clears the value in Partner Center is not documented; put the old text back if it should stay.</source>
        <translation>{heading} var ifylld när filen öppnades och är tom nu. Om en tom cell tömmer värdet i Partner Center är inte dokumenterat; sätt tillbaka den gamla texten om den ska vara kvar.</translation>
    </message>
    <message>
        <source>{heading}: {text} has passed and the deal is not closed. Move the date or close the deal.</source>
        <translation>{heading}: {text} har passerat och affären är inte stängd. Flytta datumet eller stäng affären.</translation>
    </message>
    <message>
        <source>{heading}: {text} may be the wrong way round, because other dates of this column have the day first. Partner Center reads month/day/year. Swap it to {swapped}, or confirm that it is right.</source>
        <translation>{heading}: {text} kan vara bakvänt, eftersom andra datum i kolumnen har dagen först. Partner Center läser månad/dag/år. Byt till {swapped}, eller bekräfta att det är rätt.</translation>
    </message>
    <message>
        <source>{heading}: a new deal is created with the status New and the substatus Accepted; this one is Active. Partner Center may take it, but New is what Microsoft asks for.</source>
        <translation>{heading}: en ny affär skapas med status New och understatus Accepted; den här är Active. Partner Center tar kanske emot den, men New är vad Microsoft ber om.</translation>
    </message>
    <message>
        <source>{heading}: “{text}” with the status {status} is not how a deal is created. A new deal has the status New and the substatus Accepted.</source>
        <translation>{heading}: ”{text}” med status {status} är inte så en affär skapas. En ny affär har status New och understatus Accepted.</translation>
    </message>
    <message>
        <source>{heading}: New with Accepted is how a deal is created; an existing deal that was accepted is Active. Set the status to Active, or the substatus to Pending or Received.</source>
        <translation>{heading}: New med Accepted är hur en affär skapas; en befintlig affär som accepterats är Active. Sätt statusen till Active, eller understatusen till Pending eller Received.</translation>
    </message>
    <message>
        <source>{heading}: the substatus Error came with the layout of 2023-08; this file has layout {layout} and Partner Center may refuse it. Download a newer template.</source>
        <translation>{heading}: understatusen Error kom med layouten 2023-08; den här filen har layout {layout}, och Partner Center kan neka den. Ladda ned en nyare mall.</translation>
    </message>
    <message>
        <source>{heading}: “{text}” does not go with the status {status}. Choose one of: {right}.</source>
        <translation>{heading}: ”{text}” går inte ihop med status {status}. Välj något av: {right}.</translation>
    </message>
    <message>
        <source>{heading}: a deal that is {before} cannot become {text}; there is no way back. Possible: {right}.</source>
        <translation>{heading}: en affär som är {before} kan inte bli {text}; det finns ingen väg tillbaka. Möjligt: {right}.</translation>
    </message>
    <message>
        <source>{heading}: Expired is set by Partner Center itself after 14 days without an answer. If you end the deal yourself, choose Declined or Lost.</source>
        <translation>{heading}: Expired sätts av Partner Center självt efter 14 dagar utan svar. Om du själv avslutar affären, välj Declined eller Lost.</translation>
    </message>
    <message>
        <source>{heading}: reason {text} wants an explanation in Notes, which is empty. Write it there.</source>
        <translation>{heading}: orsak {text} kräver en förklaring i Notes, som är tom. Skriv den där.</translation>
    </message>
    <message>
        <source>{heading} is filled but Referral ID is empty, so the deal would be created anew. If it exists already, put its Referral ID back.</source>
        <translation>{heading} är ifylld men Referral ID är tom, så affären skulle skapas på nytt. Om den redan finns, sätt tillbaka dess Referral ID.</translation>
    </message>
    <message>
        <source>{heading} is No while help from Microsoft is asked for. Share applies only without help; write Yes.</source>
        <translation>{heading} är No trots att hjälp från Microsoft begärs. Share gäller bara utan hjälp; skriv Yes.</translation>
    </message>
    <message>
        <source>{heading} is filled while the solution before it is empty. Move it up so that no gap is left.</source>
        <translation>{heading} är ifylld men lösningen före är tom. Flytta upp den så att ingen lucka blir kvar.</translation>
    </message>
    <message>
        <source>{heading} is filled while the team member before it is empty. Move it up so that no gap is left.</source>
        <translation>{heading} är ifylld men teammedlemmen före är tom. Flytta upp den så att ingen lucka blir kvar.</translation>
    </message>
    <message>
        <source>{heading}: this solution stands in the deal twice. Keep it once and add up the quantities.</source>
        <translation>{heading}: lösningen står två gånger i affären. Behåll den en gång och lägg ihop antalen.</translation>
    </message>
    <message>
        <source>{heading}: this team member stands in the deal twice (same e-mail). Keep the person once.</source>
        <translation>{heading}: teammedlemmen står två gånger i affären (samma e-post). Behåll personen en gång.</translation>
    </message>
    <message>
        <source>This deal is closed. Nothing can be done with it any more; it is left out of every upload. If it was closed in this file, say so with “Closed in this file”.</source>
        <translation>Affären är stängd. Ingenting kan göras med den längre; den lämnas utanför varje uppladdning. Om den stängdes i den här filen, säg det med ”Stängd i den här filen”.</translation>
    </message>
    <message>
        <source>This deal was closed already, so the changes made to it will not be uploaded.</source>
        <translation>Affären var redan stängd, så ändringarna i den laddas inte upp.</translation>
    </message>
    <message>
        <source>{heading} was changed, but only Microsoft writes it; the change is ignored at upload.</source>
        <translation>{heading} ändrades, men bara Microsoft skriver den; ändringen ignoreras vid uppladdning.</translation>
    </message>
    <message>
        <source>{heading} is written by Partner Center and cannot be edited here.</source>
        <translation>{heading} skrivs av Partner Center och kan inte redigeras här.</translation>
    </message>
    <message>
        <source>{heading} was changed or emptied. Partner Center finds the deal by it: the upload would make a duplicate. Put the old ID back.</source>
        <translation>{heading} ändrades eller tömdes. Partner Center hittar affären med den: uppladdningen skulle göra en dubblett. Sätt tillbaka det gamla ID:t.</translation>
    </message>
    <message>
        <source>{heading}: this ID is not in the file as it was opened, so nothing is known of what is locked in this deal. Check that the ID is right.</source>
        <translation>{heading}: det här ID:t finns inte i filen som den öppnades, så vad som är låst i affären är inte känt. Kontrollera att ID:t är rätt.</translation>
    </message>
    <message>
        <source>{heading} is locked since the deal was created. Put “{before}” back.</source>
        <translation>{heading} är låst sedan affären skapades. Sätt tillbaka ”{before}”.</translation>
    </message>
    <message>
        <source>{heading} is locked since the deal was shared with Microsoft. Put “{before}” back.</source>
        <translation>{heading} är låst sedan affären delades med Microsoft. Sätt tillbaka ”{before}”.</translation>
    </message>
    <message>
        <source>{heading} was “{before}” and cannot be taken back or changed. Put “{before}” back.</source>
        <translation>{heading} var ”{before}” och kan inte tas tillbaka eller ändras. Sätt tillbaka ”{before}”.</translation>
    </message>
    <message>
        <source>This row has more cells than the file has headings (“{text}”). A value probably slipped to the right; move it where it belongs and empty the rest.</source>
        <translation>Raden har fler celler än filen har rubriker (”{text}”). Ett värde har troligen glidit åt höger; flytta det dit det hör och töm resten.</translation>
    </message>
    <message>
        <source>{heading}: another row has the same ID. Keep one row for each deal and remove the other.</source>
        <translation>{heading}: en annan rad har samma ID. Behåll en rad för varje affär och ta bort den andra.</translation>
    </message>
    <message>
        <source>Another new deal has the same name, customer, close date and value. Uploading both creates the deal twice; remove one if they are the same.</source>
        <translation>En annan ny affär har samma namn, kund, avslutsdatum och värde. Laddas båda upp skapas affären två gånger; ta bort en om de är samma.</translation>
    </message>
    <message>
        <source>An existing deal of this file has the same name and customer. Uploading this new one may create it twice; remove it if they are the same.</source>
        <translation>En befintlig affär i filen har samma namn och kund. Laddas den här nya upp kan den skapas två gånger; ta bort den om de är samma.</translation>
    </message>
    <message>
        <source>The column “{value}” is missing, and Partner Center wants it. Add it to the file.</source>
        <translation>Kolumnen ”{value}” saknas, och Partner Center vill ha den. Lägg till den i filen.</translation>
    </message>
    <message>
        <source>The heading “{heading}” stands in the file twice. Keep one of the two columns.</source>
        <translation>Rubriken ”{heading}” står två gånger i filen. Behåll en av de två kolumnerna.</translation>
    </message>
    <message>
        <source>A column with data has no heading. Give it one, or remove the column if it is not needed.</source>
        <translation>En kolumn med uppgifter har ingen rubrik. Ge den en, eller ta bort kolumnen om den inte behövs.</translation>
    </message>
    <message>
        <source>The heading “{heading}” is in no layout of Partner Center. The column is kept as it is.</source>
        <translation>Rubriken ”{heading}” finns inte i någon layout från Partner Center. Kolumnen behålls som den är.</translation>
    </message>
    <message>
        <source>The heading “{heading}” is not spelled as Partner Center wants it. Rename it to “{right}”.</source>
        <translation>Rubriken ”{heading}” är inte stavad som Partner Center vill ha den. Byt namn till ”{right}”.</translation>
    </message>
    <message>
        <source>The column “{heading}” is beyond number {limit}; Partner Center takes no more. Remove it.</source>
        <translation>Kolumnen ”{heading}” har högre nummer än {limit}; Partner Center tar inte emot fler. Ta bort den.</translation>
    </message>
    <message>
        <source>In the row of numbered columns there is no {value}. Add it or renumber the columns.</source>
        <translation>I raden av numrerade kolumner saknas {value}. Lägg till den eller numrera om kolumnerna.</translation>
    </message>
    <message>
        <source>{deals} deals to upload: Partner Center takes 1,000 a file, so they will be parted into {parts}.</source>
        <translation>{deals} affärer att ladda upp: Partner Center tar emot 1 000 per fil, så de delas upp i {parts}.</translation>
    </message>
    <message>
        <source>Exactly 5,000 deals: the download was probably cut off there. Filter in Partner Center and download again in pieces.</source>
        <translation>Exakt 5 000 affärer: nedladdningen har troligen kapats där. Filtrera i Partner Center och ladda ned igen i delar.</translation>
    </message>
    <message>
        <source>{deals} existing deals are more than one download can hold (5,000). Check where the rows come from.</source>
        <translation>{deals} befintliga affärer är fler än en nedladdning rymmer (5&#xa0;000). Kontrollera var raderna kommer ifrån.</translation>
    </message>
    <message>
        <source>There is no deal in this file, only headings. Add deals or open another.</source>
        <translation>Det finns ingen affär i filen, bara rubriker. Lägg till affärer eller öppna en annan.</translation>
    </message>
    <message>
        <source>The file has layout {layout}; newer downloads have more columns. Existing deals can be updated with it.</source>
        <translation>Filen har layout {layout}; nyare nedladdningar har fler kolumner. Befintliga affärer kan uppdateras med den.</translation>
    </message>
    <message>
        <source>The file has layout {layout} and holds new deals. Partner Center wants a newer template for creating deals ({newer} or later); move the new deals to one.</source>
        <translation>Filen har layout {layout} och innehåller nya affärer. Partner Center vill ha en nyare mall för att skapa affärer ({newer} eller senare); flytta de nya affärerna till en sådan.</translation>
    </message>
    <message>
        <source>{count} rows have fewer cells than there are headings. The missing ones are read as empty.</source>
        <translation>{count} rader har färre celler än det finns rubriker. De som saknas läses som tomma.</translation>
    </message>
    <message>
        <source>{count} rows are blank. They are no deals and will not be uploaded.</source>
        <translation>{count} rader är tomma. De är inga affärer och laddas inte upp.</translation>
    </message>
    <message>
        <source>{count} lines stand above the headings. They are kept in this file and left out of an upload.</source>
        <translation>{count} rader står ovanför rubrikerna. De behålls i filen och lämnas utanför en uppladdning.</translation>
    </message>
    <message>
        <source>{count} new deals have no D-U-N-S number. It is optional, but helps Microsoft match the right customer.</source>
        <translation>{count} nya affärer saknar D-U-N-S-nummer. Det är valfritt, men hjälper Microsoft att hitta rätt kund.</translation>
    </message>
    <message>
        <source>{count} row has fewer cells than there are headings. The missing ones are read as empty.</source>
        <translation>{count} rad har färre celler än det finns rubriker. De som saknas läses som tomma.</translation>
    </message>
    <message>
        <source>{count} row is blank. It is no deal and will not be uploaded.</source>
        <translation>{count} rad är tom. Den är ingen affär och laddas inte upp.</translation>
    </message>
    <message>
        <source>{count} line stands above the headings. It is kept in this file and left out of an upload.</source>
        <translation>{count} rad står ovanför rubrikerna. Den behålls i filen och lämnas utanför en uppladdning.</translation>
    </message>
    <message>
        <source>{count} new deal has no D-U-N-S number. It is optional, but helps Microsoft match the right customer.</source>
        <translation>{count} ny affär saknar D-U-N-S-nummer. Det är valfritt, men hjälper Microsoft att hitta rätt kund.</translation>
    </message>
    <message>
        <source>For an existing deal Partner Center keeps its own value, so this blocks nothing.</source>
        <translation>För en befintlig affär behåller Partner Center sitt eget värde, så detta hindrar ingenting.</translation>
    </message>
    <message>
        <source>A new deal has the status New and the substatus Accepted.</source>
        <translation>En ny affär har status New och understatus Accepted.</translation>
    </message>
    <message>
        <source>Does not go with the status {status}.</source>
        <translation>Går inte ihop med status {status}.</translation>
    </message>
    <message>
        <source>A deal that is {before} cannot become {text}; there is no way back.</source>
        <translation>En affär som är {before} kan inte bli {text}; det finns ingen väg tillbaka.</translation>
    </message>
    <message>
        <source>Set by Partner Center itself after 14 days without an answer.</source>
        <translation>Sätts av Partner Center självt efter 14 dagar utan svar.</translation>
    </message>
    <message>
        <source>{heading} is locked since the deal was created.</source>
        <translation>{heading} är låst sedan affären skapades.</translation>
    </message>
    <message>
        <source>{heading} is locked since the deal was shared with Microsoft.</source>
        <translation>{heading} är låst sedan affären delades med Microsoft.</translation>
    </message>
    <message>
        <source>{heading} is “{before}” and cannot be taken back or changed.</source>
        <translation>{heading} är ”{before}” och kan inte tas tillbaka eller ändras.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Put it away</source>
        <translation>Lägg undan</translation>
    </message>
    <message>
        <source>Add the column</source>
        <translation>Lägg till kolumnen</translation>
    </message>
    <message>
        <source>Mend the heading…</source>
        <translation>Rätta rubriken…</translation>
    </message>
    <message>
        <source>Add the missing columns…</source>
        <translation>Lägg till kolumnerna som saknas…</translation>
    </message>
    <message>
        <source>Fix it…</source>
        <translation>Rätta…</translation>
    </message>
    <message>
        <source>Fix all {count}…</source>
        <translation>Rätta alla {count}…</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n affär</numerusform>
            <numerusform>%n affärer</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>stängd</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Filen</translation>
    </message>
    <message>
        <source>Partner Center: {heading}</source>
        <translation>Partner Center: {heading}</translation>
    </message>
    <message>
        <source>Partner Center</source>
        <translation>Partner Center</translation>
    </message>
    <message>
        <source>The whole deal</source>
        <translation>Hela affären</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>No problems: every deal can be uploaded.</source>
        <translation>Inga problem: alla affärer kan laddas upp.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>None of the shown deals has an error or a warning.</source>
        <translation>Ingen av de visade affärerna har ett fel eller en varning.</translation>
    </message>
    <message>
        <source>There is nothing to mend in this cell.</source>
        <translation>Det finns inget att rätta i cellen.</translation>
    </message>
    <message>
        <source>Mend to “{text}”</source>
        <translation>Rätta till ”{text}”</translation>
    </message>
    <message>
        <source>Write “{text}”</source>
        <translation>Skriv ”{text}”</translation>
    </message>
    <message>
        <source>Put away: Partner Center said “{text}”</source>
        <translation>Lägg undan: Partner Center sa ”{text}”</translation>
    </message>
    <message>
        <source>This deal was closed in this file: upload it</source>
        <translation>Affären stängdes i den här filen: ladda upp den</translation>
    </message>
    <message>
        <source>Fix all {count} of this kind…</source>
        <translation>Rätta alla {count} av det här slaget…</translation>
    </message>
    <message>
        <source>Mend {heading}</source>
        <translation>Rätta {heading}</translation>
    </message>
    <message>
        <source>“{text}” is right as it stands</source>
        <translation>”{text}” är rätt som det står</translation>
    </message>
    <message>
        <source>Confirm a date</source>
        <translation>Bekräfta ett datum</translation>
    </message>
    <message>
        <source>Swap all {count} such dates…</source>
        <translation>Byt alla {count} sådana datum…</translation>
    </message>
    <message>
        <source>Swap day and month</source>
        <translation>Byt plats på dag och månad</translation>
    </message>
    <message>
        <source>Closed in this file</source>
        <translation>Stängd i den här filen</translation>
    </message>
    <message>
        <source>Add {heading}</source>
        <translation>Lägg till {heading}</translation>
    </message>
    <message>
        <source>Fix all in {heading}</source>
        <translation>Rätta alla i {heading}</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Ser efter vad som skulle ändras…</translation>
    </message>
    <message>
        <source>Nothing was mended.</source>
        <translation>Ingenting rättades.</translation>
    </message>
    <message>
        <source>Nothing here can be fixed for you: what is still marked needs your own decision.</source>
        <translation>Inget här kan rättas åt dig: det som fortfarande är markerat måste du själv avgöra.</translation>
    </message>
    <message>
        <source>Fix all that is safe</source>
        <translation>Rätta allt som är säkert</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) mended. Undo takes it back.</source>
        <translation>
            <numerusform>%n cell rättad. Ångra tar tillbaka det.</numerusform>
            <numerusform>%n celler rättade. Ångra tar tillbaka det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) mended. Undo takes it back.</source>
        <translation>
            <numerusform>%n rubrik rättad. Ångra tar tillbaka det.</numerusform>
            <numerusform>%n rubriker rättade. Ångra tar tillbaka det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mended: {cells} and {headings}. Undo takes it back.</source>
        <translation>Rättat: {cells} och {headings}. Ångra tar tillbaka det.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n rubrik</numerusform>
            <numerusform>%n rubriker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Restoring {name}…</source>
        <translation>Återställer {name}…</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>tabellen</translation>
    </message>
    <message>
        <source>Restored deals.csv</source>
        <translation>Återställda affärer.csv</translation>
    </message>
    <message>
        <source>Restored. Every edit had been taken back; Redo brings them again.</source>
        <translation>Återställd. Varje ändring hade ångrats; Gör om hämtar tillbaka dem.</translation>
    </message>
    <message numerus="yes">
        <source>Restored with %n edit(s) that are not saved yet.</source>
        <translation>
            <numerusform>Återställd med %n ändring som inte är sparad än.</numerusform>
            <numerusform>Återställd med %n ändringar som inte är sparade än.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later ones could not be read.</source>
        <translation>Senare ändringar kunde inte läsas.</translation>
    </message>
    <message>
        <source>The work was not restored</source>
        <translation>Arbetet återställdes inte</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Work that was not saved</source>
        <translation>Arbete som inte sparades</translation>
    </message>
    <message>
        <source>Cosell Desk ended before these tables were saved. Restoring brings back every edit, and each one can still be undone. The files themselves are as they were saved last.</source>
        <translation>Cosell Desk avslutades innan de här tabellerna sparades. Återställning tar tillbaka varje ändring, och var och en kan fortfarande ångras. Själva filerna är som de senast sparades.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Bestäm senare</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Glöm de här filerna</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace files?</source>
        <translation>Ersätta filer?</translation>
    </message>
    <message>
        <source>In {folder} there is already {names}. Replace it?</source>
        <translation>I {folder} finns redan {names}. Ersätta?</translation>
    </message>
    <message>
        <source>What it holds now is kept under File &gt; Earlier versions.</source>
        <translation>Det som står där nu sparas under Arkiv &gt; Tidigare versioner.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
</context>
<context>
    <name>ReplaceValueDialog</name>
    <message>
        <source>Replace</source>
        <translation>Byt ut</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Left empty, it is taken out, and what stands behind it moves up.</source>
        <translation>Lämnas det tomt tas det bort, och det som står bakom flyttas upp.</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n deal(s)</source>
        <translation>
            <numerusform>Byt ut i %n affär</numerusform>
            <numerusform>Byt ut i %n affärer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out of %n deal(s)</source>
        <translation>
            <numerusform>Ta bort ur %n affär</numerusform>
            <numerusform>Ta bort ur %n affärer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “{old}” in %n deal(s)</source>
        <translation>
            <numerusform>Byt ut ”{old}” i %n affär</numerusform>
            <numerusform>Byt ut ”{old}” i %n affärer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “{old}” out of %n deal(s)</source>
        <translation>
            <numerusform>Ta bort ”{old}” ur %n affär</numerusform>
            <numerusform>Ta bort ”{old}” ur %n affärer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will be replaced in %n deal(s).</source>
        <translation>
            <numerusform>Byts ut i %n affär.</numerusform>
            <numerusform>Byts ut i %n affärer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will be taken out of %n deal(s).</source>
        <translation>
            <numerusform>Tas bort ur %n affär.</numerusform>
            <numerusform>Tas bort ur %n affärer.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these deals holds anything that could be replaced.</source>
        <translation>Ingen av de här affärerna innehåller något som kan bytas ut.</translation>
    </message>
    <message>
        <source>Looking at the deals…</source>
        <translation>Går igenom affärerna…</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Båda är samma.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) with locked cells stay as they are.</source>
        <translation>
            <numerusform>%n affär med låsta celler lämnas som den är.</numerusform>
            <numerusform>%n affärer med låsta celler lämnas som de är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) lose their own currency, price or quantity for that of the new one; type the new ID alone to keep them.</source>
        <translation>
            <numerusform>%n affär får den nyas valuta, pris eller antal i stället för sina egna; skriv bara det nya ID:t för att behålla dem.</numerusform>
            <numerusform>%n affärer får den nyas valuta, pris eller antal i stället för sina egna; skriv bara det nya ID:t för att behålla dem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) do not hold it.</source>
        <translation>
            <numerusform>%n affär innehåller det inte.</numerusform>
            <numerusform>%n affärer innehåller det inte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n deal(s).</source>
        <translation>
            <numerusform>Utbytt i %n affär.</numerusform>
            <numerusform>Utbytt i %n affärer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n deal(s).</source>
        <translation>
            <numerusform>Borttaget ur %n affär.</numerusform>
            <numerusform>Borttaget ur %n affärer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>What the upload did</source>
        <translation>Vad uppladdningen gjorde</translation>
    </message>
    <message>
        <source>These could be several deals of the result:</source>
        <translation>De här kan vara flera av affärerna i resultatet:</translation>
    </message>
    <message>
        <source>Deals that cannot be told apart</source>
        <translation>Affärer som inte går att skilja åt</translation>
    </message>
    <message>
        <source>Prepare upload…</source>
        <translation>Förbered uppladdning…</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The result has no Errors column, so it cannot tell which deals failed. Fetch the last processed file from Partner Center and bring in that.</source>
        <translation>Resultatet har ingen Errors-kolumn, så det visar inte vilka affärer som misslyckades. Hämta den senaste bearbetade filen från Partner Center och ta in den.</translation>
    </message>
    <message>
        <source>No deal of the result is in the open file: neither Referral ID, CRM ID nor deal, customer, country, date and value fit. Open the file that was uploaded, or choose its own result.</source>
        <translation>Ingen affär i resultatet finns i den öppna filen: varken Referral ID, CRM ID eller affär, kund, land, datum och värde stämmer. Öppna filen som laddades upp, eller välj dess eget resultat.</translation>
    </message>
    <message>
        <source>No deal of the open file is in the file that was chosen as its original. Choose the download that it was made from.</source>
        <translation>Ingen affär i den öppna filen finns i filen som valdes som original. Välj den nedladdning som den gjordes av.</translation>
    </message>
    <message>
        <source>All {count} deals of the result failed.</source>
        <translation>Alla {count} affärer i resultatet misslyckades.</translation>
    </message>
    <message>
        <source>No deal of the result failed. Make sure that it is the processed file and not a download, which looks alike.</source>
        <translation>Ingen affär i resultatet misslyckades. Se till att det är den bearbetade filen och inte en nedladdning, som ser likadan ut.</translation>
    </message>
    <message>
        <source>{count} deals of the result are not in the open file; they were passed over.</source>
        <translation>{count} affärer i resultatet finns inte i den öppna filen; de förbigicks.</translation>
    </message>
    <message>
        <source>{count} deals could be several deals of the result; nothing was brought in for them. Look them up in Partner Center.</source>
        <translation>{count} affärer kan vara flera av affärerna i resultatet; för dem hämtades ingenting in. Slå upp dem i Partner Center.</translation>
    </message>
    <message>
        <source>{count} deals of the result share a Referral ID with another one of it; nothing was brought in for them.</source>
        <translation>{count} affärer i resultatet delar Referral ID med en annan i det; för dem hämtades ingenting in.</translation>
    </message>
    <message>
        <source>The result has no Referral IDs, so nobody can tell from it which of {count} deals exist now.</source>
        <translation>Resultatet har inga Referral ID, så det går inte att se vilka av {count} affärer som finns nu.</translation>
    </message>
    <message>
        <source>{count} deals of the open file are not in the result; they stay.</source>
        <translation>{count} affärer i den öppna filen finns inte i resultatet; de lämnas som de är.</translation>
    </message>
    <message>
        <source>The only deal of the result failed.</source>
        <translation>Den enda affären i resultatet misslyckades.</translation>
    </message>
    <message>
        <source>{count} deal of the result is not in the open file; it was passed over.</source>
        <translation>{count} affär i resultatet finns inte i den öppna filen; den förbigicks.</translation>
    </message>
    <message>
        <source>{count} deal could be several deals of the result; nothing was brought in for it. Look it up in Partner Center.</source>
        <translation>{count} affär kan vara flera av affärerna i resultatet; för den hämtades ingenting in. Slå upp den i Partner Center.</translation>
    </message>
    <message>
        <source>{count} deal of the result shares its Referral ID with another one of it; nothing was brought in for it.</source>
        <translation>{count} affär i resultatet delar Referral ID med en annan i det; för den hämtades ingenting in.</translation>
    </message>
    <message>
        <source>The result has no Referral IDs, so nobody can tell from it whether its deal exists now.</source>
        <translation>Resultatet har inga Referral ID, så det går inte att se om affären finns nu.</translation>
    </message>
    <message>
        <source>{count} deal of the open file is not in the result; it stays.</source>
        <translation>{count} affär i den öppna filen finns inte i resultatet; den lämnas som den är.</translation>
    </message>
    <message>
        <source>“{name}” is the very file that was prepared here for the upload, and not what came back. Fetch the last processed file from Partner Center, and bring in that.</source>
        <translation>”{name}” är just den fil som förbereddes här för uppladdningen, och inte den som kom tillbaka. Hämta den senaste bearbetade filen från Partner Center och ta in den.</translation>
    </message>
    <message>
        <source>This looks like a processed file. {card}.</source>
        <translation>Det här ser ut som en bearbetad fil. {card}.</translation>
    </message>
    <message>
        <source>Deals (*.csv *.xlsx *.xlsm *.xls *.ods *.txt *.tsv);;All files (*)</source>
        <translation>Affärer (*.csv *.xlsx *.xlsm *.xls *.ods *.txt *.tsv);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Bring in processed files</source>
        <translation>Hämta in bearbetade filer</translation>
    </message>
    <message>
        <source>Reading what the upload did…</source>
        <translation>Läser vad uppladdningen gjorde…</translation>
    </message>
    <message>
        <source>Bring in {name}</source>
        <translation>Hämta in {name}</translation>
    </message>
    <message>
        <source>These columns came with it: {headings}.</source>
        <translation>De här kolumnerna följde med: {headings}.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Välj originalet</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Läser {name}…</translation>
    </message>
    <message>
        <source>{name} is the original now. Deals found in it: {known}, not found: {unknown}. Saving remembers that.</source>
        <translation>{name} är nu originalet. Affärer som hittades i den: {known}, inte hittades: {unknown}. När du sparar kommer programmet ihåg det.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ta tillbaka valet</translation>
    </message>
    <message>
        <source>The deals are compared with the original from before again.</source>
        <translation>Affärerna jämförs åter med originalet från förut.</translation>
    </message>
    <message>
        <source>Put away what Partner Center said</source>
        <translation>Lägg undan det som Partner Center sa</translation>
    </message>
    <message>
        <source>No message of Partner Center was put away.</source>
        <translation>Inget meddelande från Partner Center har lagts undan.</translation>
    </message>
    <message>
        <source>Show messages again</source>
        <translation>Visa meddelanden igen</translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>Ingenting hämtades in</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review of changes</source>
        <translation>Granska ändringar</translation>
    </message>
    <message>
        <source>Find a deal, a column or a text</source>
        <translation>Sök en affär, en kolumn eller en text</translation>
    </message>
    <message>
        <source>Find among the changes</source>
        <translation>Sök bland ändringarna</translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation>Ändrade celler</translation>
    </message>
    <message>
        <source>Take the selected changes back</source>
        <translation>Ta tillbaka de markerade ändringarna</translation>
    </message>
    <message>
        <source>{cells} in {deals} that will be updated or closed.</source>
        <translation>{cells} i {deals} att uppdatera eller stänga.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed cell(s)</source>
        <translation>
            <numerusform>%n ändrad cell</numerusform>
            <numerusform>%n ändrade celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n affär</numerusform>
            <numerusform>%n affärer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are uploaded although nothing in them was changed here.</source>
        <translation>
            <numerusform>%n affär laddas upp fast inget i den ändrades här.</numerusform>
            <numerusform>%n affärer laddas upp fast inget i dem ändrades här.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) that you changed do not go up as they are; what was changed in them is not listed.</source>
        <translation>
            <numerusform>%n affär som du ändrade laddas inte upp som den är; vad som ändrades i den står inte i listan.</numerusform>
            <numerusform>%n affärer som du ändrade laddas inte upp som de är; vad som ändrades i dem står inte i listan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n deal(s) the original is not known, so that their changes cannot be shown.</source>
        <translation>
            <numerusform>För %n affär är originalet inte känt, så dess ändringar kan inte visas.</numerusform>
            <numerusform>För %n affärer är originalet inte känt, så deras ändringar kan inte visas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No changed cell holds these words.</source>
        <translation>Ingen ändrad cell innehåller de orden.</translation>
    </message>
    <message>
        <source>What an upload changes will be listed here, with what the cells held before.</source>
        <translation>Det som en uppladdning ändrar listas här, med vad cellerna innehöll tidigare.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>my copy</source>
        <translation>min kopia</translation>
    </message>
    <message>
        <source>Your changes are in {copy}; {name} is as the others left it.</source>
        <translation>Dina ändringar finns i {copy}; {name} är som de andra lämnade den.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbetsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>Save deals as</source>
        <translation>Spara affärer som</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Sparar {name}…</translation>
    </message>
    <message>
        <source>{name} was no longer in its folder, so it was written there anew.</source>
        <translation>{name} fanns inte längre i sin mapp och skrevs därför dit på nytt.</translation>
    </message>
    <message>
        <source>{name} belongs to another user, so its content was replaced in its place. What it held before is under File &gt; Earlier versions.</source>
        <translation>{name} tillhör en annan användare, så innehållet byttes ut på plats. Det som stod där förut finns under Arkiv &gt; Tidigare versioner.</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Filen öppnades inte</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Partner Center</source>
        <translation>Partner Center</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affär</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Account matching</source>
        <translation>Kontomatchning</translation>
    </message>
    <message>
        <source>Devices and programs</source>
        <translation>Enheter och program</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Lösningar</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>SetValueDialog</name>
    <message>
        <source>Set a value</source>
        <translation>Sätt ett värde</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Only where the cell is empty</source>
        <translation>Bara där cellen är tom</translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cell(s)</source>
        <translation>
            <numerusform>Töm %n cell</numerusform>
            <numerusform>Töm %n celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {heading} in %n deal(s)</source>
        <translation>
            <numerusform>Sätt {heading} i %n affär</numerusform>
            <numerusform>Sätt {heading} i %n affärer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty {heading} in %n deal(s)</source>
        <translation>
            <numerusform>Töm {heading} i %n affär</numerusform>
            <numerusform>Töm {heading} i %n affärer</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no column in this file that could be set.</source>
        <translation>Det finns ingen kolumn i filen som kan sättas.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will be emptied.</source>
        <translation>
            <numerusform>%n cell töms.</numerusform>
            <numerusform>%n celler töms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will change.</source>
        <translation>
            <numerusform>%n cell ändras.</numerusform>
            <numerusform>%n celler ändras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold it already.</source>
        <translation>
            <numerusform>%n cell har det redan.</numerusform>
            <numerusform>%n celler har det redan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) set.</source>
        <translation>
            <numerusform>Värdet satt i %n cell.</numerusform>
            <numerusform>Värdet satt i %n celler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftDatesDialog</name>
    <message>
        <source>Shift dates</source>
        <translation>Flytta datum</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dagar</translation>
    </message>
    <message>
        <source>Months later</source>
        <translation>Månader framåt</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Dagar framåt</translation>
    </message>
    <message>
        <source>Below zero for earlier</source>
        <translation>Under noll för bakåt</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n date(s)</source>
        <translation>
            <numerusform>Flytta %n datum</numerusform>
            <numerusform>Flytta %n datum</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no column of dates.</source>
        <translation>Filen har ingen kolumn med datum.</translation>
    </message>
    <message>
        <source>Say by how many months or days; below zero is earlier.</source>
        <translation>Säg hur många månader eller dagar; under noll är bakåt.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a date stay empty.</source>
        <translation>
            <numerusform>%n cell utan datum förblir tom.</numerusform>
            <numerusform>%n celler utan datum förblir tomma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that hold no right date stay as they are.</source>
        <translation>
            <numerusform>%n cell utan giltigt datum lämnas som den är.</numerusform>
            <numerusform>%n celler utan giltigt datum lämnas som de är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) will move.</source>
        <translation>
            <numerusform>%n datum flyttas.</numerusform>
            <numerusform>%n datum flyttas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) moved.</source>
        <translation>
            <numerusform>%n datum flyttat.</numerusform>
            <numerusform>%n datum flyttade.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first goes from {before} to {after}.</source>
        <translation>Det första går från {before} till {after}.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Take over what was typed, and go down</source>
        <translation>Behåll det som skrivits och gå nedåt</translation>
    </message>
    <message>
        <source>Take over what was typed, and go up</source>
        <translation>Behåll det som skrivits och gå uppåt</translation>
    </message>
    <message>
        <source>Take over what was typed, and go right</source>
        <translation>Behåll det som skrivits och gå åt höger</translation>
    </message>
    <message>
        <source>Take over what was typed, and go left</source>
        <translation>Behåll det som skrivits och gå åt vänster</translation>
    </message>
    <message>
        <source>Begin a new line, in notes</source>
        <translation>Börja en ny rad, i anteckningar</translation>
    </message>
    <message>
        <source>Open the cell&apos;s list, calendar or form</source>
        <translation>Öppna cellens lista, kalender eller formulär</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Lämna cellen som den var</translation>
    </message>
    <message>
        <source>To where the filled cells end, with any arrow</source>
        <translation>Dit de ifyllda cellerna slutar, med vilken pil som helst</translation>
    </message>
    <message>
        <source>To the first or last column</source>
        <translation>Till första eller sista kolumnen</translation>
    </message>
    <message>
        <source>To the first or last cell</source>
        <translation>Till första eller sista cellen</translation>
    </message>
    <message>
        <source>Select more or fewer cells, with any key that moves</source>
        <translation>Markera fler eller färre celler, med varje tangent som flyttar</translation>
    </message>
    <message>
        <source>Select whole rows</source>
        <translation>Markera hela rader</translation>
    </message>
    <message>
        <source>Select whole columns</source>
        <translation>Markera hela kolumner</translation>
    </message>
    <message>
        <source>Select all cells</source>
        <translation>Markera alla celler</translation>
    </message>
    <message>
        <source>Open the menu of the cell</source>
        <translation>Öppna cellens meny</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Filter as you type</source>
        <translation>Filtrera medan du skriver</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Filtrera kortkommandona</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>I tabellen</translation>
    </message>
    <message>
        <source>No action or key is called so.</source>
        <translation>Inget kommando och ingen tangent heter så.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> eller </translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>{family} {limit} is there already, and Partner Center takes no more than {limit}.</source>
        <translation>{family} {limit} finns redan, och Partner Center tar inte emot fler än {limit}.</translation>
    </message>
    <message>
        <source>{heading} still holds something in {count} deal; empty or move it first.</source>
        <translation>{heading} är inte tom i {count} affär. Töm eller flytta det först.</translation>
    </message>
    <message>
        <source>{heading} still holds something in {count} deals; empty or move it first.</source>
        <translation>{heading} är inte tom i {count} affärer. Töm eller flytta det först.</translation>
    </message>
    <message>
        <source>{heading} must be in the file; Partner Center refuses it without.</source>
        <translation>{heading} måste finnas i filen; Partner Center nekar den annars.</translation>
    </message>
</context>
<context>
    <name>SpreadsheetTable</name>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Töm %n cell</numerusform>
            <numerusform>Töm %n celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write into %n cell(s)</source>
        <translation>
            <numerusform>Skriv i %n cell</numerusform>
            <numerusform>Skriv i %n celler</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected cells are locked.</source>
        <translation>De markerade cellerna är låsta.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>{step}, taken back</source>
        <translation>{step}, ångrat</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Som den öppnades</translation>
    </message>
    <message>
        <source>{step} (saved)</source>
        <translation>{step} (sparat)</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>layout {name}</source>
        <translation>layout {name}</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>blad {name}</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabb</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>lodstreck</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Ny affär</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Rad {number}</translation>
    </message>
    <message>
        <source>{heading}: {help}</source>
        <translation>{heading}: {help}</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cell</numerusform>
            <numerusform>%n celler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n affär</numerusform>
            <numerusform>%n affärer</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} without a currency</source>
        <translation>{sum} utan valuta</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} to upload in {files}</source>
        <translation>{count} att ladda upp i {files}</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varningar</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nya</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Befintliga</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängda</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrade</translation>
    </message>
    <message>
        <source>All deals of the file</source>
        <translation>Alla affärer i filen</translation>
    </message>
    <message>
        <source>Deals that Partner Center would refuse as they are</source>
        <translation>Affärer som Partner Center skulle neka som de är</translation>
    </message>
    <message>
        <source>Deals with something that is worth a look</source>
        <translation>Affärer med något som är värt en titt</translation>
    </message>
    <message>
        <source>Deals without a Referral ID: the upload creates them</source>
        <translation>Affärer utan Referral ID: uppladdningen skapar dem</translation>
    </message>
    <message>
        <source>Deals with a Referral ID: the upload updates them</source>
        <translation>Affärer med Referral ID: uppladdningen uppdaterar dem</translation>
    </message>
    <message>
        <source>Deals that were closed already: they are left out of every upload</source>
        <translation>Affärer som redan stängts: de lämnas utanför varje uppladdning</translation>
    </message>
    <message>
        <source>Deals that differ from the file as it was opened</source>
        <translation>Affärer som skiljer sig från filen som den öppnades</translation>
    </message>
</context>
<context>
    <name>TileRow</name>
    <message>
        <source>Clear</source>
        <translation>Rensa</translation>
    </message>
    <message>
        <source>Show all deals again</source>
        <translation>Visa alla affärer igen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Välj vilka kolumner som visas</translation>
    </message>
    <message>
        <source>{shown} of {deals} shown</source>
        <translation>{shown} av {deals} visas</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hidden</source>
        <translation>
            <numerusform>%n kolumn dold</numerusform>
            <numerusform>%n kolumner dolda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>Undo list</source>
        <translation>Ångra-lista</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Save the changes?</source>
        <translation>Spara ändringarna?</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved. Without saving they are lost.</source>
        <translation>{name} har ändringar som inte är sparade. Utan att spara går de förlorade.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Spara inte</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message>
        <source>Closed in Partner Center already; nothing can be done with it any more, so it stays out.</source>
        <translation>Redan stängd i Partner Center; ingenting kan göras med den längre, så den lämnas utanför.</translation>
    </message>
    <message>
        <source>The last upload took it (no word in Errors, and it has a Referral ID); uploading it again is no use.</source>
        <translation>Den senaste uppladdningen tog emot den (inget i Errors, och den har ett Referral ID); att ladda upp den igen är ingen idé.</translation>
    </message>
    <message>
        <source>Nothing in it differs from the original, so there is nothing to upload.</source>
        <translation>Ingenting i den skiljer sig från originalet, så det finns inget att ladda upp.</translation>
    </message>
    <message>
        <source>The processed file does not tell whether this new deal was created. Uploading it again may create it twice.</source>
        <translation>Den bearbetade filen säger inte om den här nya affären skapades. Laddas den upp igen kan den skapas två gånger.</translation>
    </message>
    <message>
        <source>It has {errors} errors; Partner Center would refuse it.</source>
        <translation>Den har {errors} fel; Partner Center skulle neka den.</translation>
    </message>
    <message>
        <source>It will be closed, for good.</source>
        <translation>Den stängs, för gott.</translation>
    </message>
    <message>
        <source>It has no Referral ID and will be created.</source>
        <translation>Den har inget Referral ID och skapas.</translation>
    </message>
    <message>
        <source>Its customer was matched in the first upload; this second one will create the deal.</source>
        <translation>Kunden matchades i den första uppladdningen; den här andra skapar affären.</translation>
    </message>
    <message>
        <source>It goes up to have its customer matched: Partner Center offers accounts, the next upload creates the deal.</source>
        <translation>Den laddas upp för att få kunden matchad: Partner Center föreslår konton, nästa uppladdning skapar affären.</translation>
    </message>
    <message>
        <source>It has a Referral ID and will be updated.</source>
        <translation>Den har ett Referral ID och uppdateras.</translation>
    </message>
    <message>
        <source>The last upload took it, but it was edited since and will be updated.</source>
        <translation>Den senaste uppladdningen tog emot den, men den har redigerats sedan dess och uppdateras.</translation>
    </message>
    <message>
        <source>No deal of this processed file succeeded, so none would be left out. That happens when every deal failed, but also when the Referral IDs or the Errors column are missing or moved. Look at both columns before you go on.</source>
        <translation>Ingen affär i den bearbetade filen lyckades, så ingen skulle utelämnas. Det händer när varje affär misslyckades, men också när Referral ID eller kolumnen Errors saknas eller har flyttats. Titta på båda kolumnerna innan du fortsätter.</translation>
    </message>
    <message>
        <source>Every deal of this processed file succeeded, so nothing would be left to upload. If it is a download and no processed file, say so; if it is one, you are done.</source>
        <translation>Varje affär i den bearbetade filen lyckades, så inget skulle vara kvar att ladda upp. Om den är en nedladdning och ingen bearbetad fil, säg det; om den är det är du klar.</translation>
    </message>
    <message>
        <source>It has an error; Partner Center would refuse it.</source>
        <translation>Den har ett fel; Partner Center skulle neka den.</translation>
    </message>
    <message>
        <source>It goes up with {errors} errors.</source>
        <translation>Den laddas upp med {errors} fel.</translation>
    </message>
    <message>
        <source>It goes up with an error.</source>
        <translation>Den laddas upp med ett fel.</translation>
    </message>
</context>
<context>
    <name>UploadWords</name>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n skapad</numerusform>
            <numerusform>%n skapade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n uppdaterad</numerusform>
            <numerusform>%n uppdaterade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n lyckades</numerusform>
            <numerusform>%n lyckades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not processed</source>
        <translation>
            <numerusform>%n inte behandlad</numerusform>
            <numerusform>%n inte behandlade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched</source>
        <translation>
            <numerusform>%n matchad</numerusform>
            <numerusform>%n matchade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n oviss</numerusform>
            <numerusform>%n ovissa</numerusform>
        </translation>
    </message>
    <message>
        <source>Last upload: {told}</source>
        <translation>Senaste uppladdningen: {told}</translation>
    </message>
    <message numerus="yes">
        <source>%n of the new deals were prepared on {day} in {name} and created by that upload: uploading them again creates them twice. Bring in its processed file.</source>
        <translation>
            <numerusform>%n ny affär förbereddes {day} i {name} och skapades av den uppladdningen: laddas den upp igen skapas den två gånger. Hämta in dess bearbetade fil.</numerusform>
            <numerusform>%n nya affärer förbereddes {day} i {name} och skapades av den uppladdningen: laddas de upp igen skapas de två gånger. Hämta in dess bearbetade fil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new deals were prepared on {day} in {name}, and its result does not tell whether they were created: uploading them again may create them twice.</source>
        <translation>
            <numerusform>%n ny affär förbereddes {day} i {name}, och resultatet säger inte om den skapades: laddas den upp igen kan den skapas två gånger.</numerusform>
            <numerusform>%n nya affärer förbereddes {day} i {name}, och resultatet säger inte om de skapades: laddas de upp igen kan de skapas två gånger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new deals were prepared on {day} in {name} and their result was never opened: uploading them again may create them twice.</source>
        <translation>
            <numerusform>%n ny affär förbereddes {day} i {name}, och resultatet öppnades aldrig: laddas den upp igen kan den skapas två gånger.</numerusform>
            <numerusform>%n nya affärer förbereddes {day} i {name}, och resultatet öppnades aldrig: laddas de upp igen kan de skapas två gånger.</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was prepared before, on {day} as {name}. Upload it only once.</source>
        <translation>Just den här filen har förberetts förut, {day} som {name}. Ladda bara upp den en gång.</translation>
    </message>
</context>
<context>
    <name>Uploading</name>
    <message>
        <source>Take changes back</source>
        <translation>Ta tillbaka ändringar</translation>
    </message>
    <message>
        <source>Writing the files for the upload…</source>
        <translation>Skriver filerna för uppladdningen…</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n affär</numerusform>
            <numerusform>%n affärer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>{deals} written into {files} for the upload, in {folder}.</source>
        <translation>{deals} har skrivits i {files} för uppladdningen, i {folder}.</translation>
    </message>
    <message>
        <source>Those with errors are in {name}.</source>
        <translation>De med fel finns i {name}.</translation>
    </message>
    <message>
        <source>Those that succeeded are in {name}.</source>
        <translation>De som lyckades finns i {name}.</translation>
    </message>
    <message>
        <source>Do not upload {names} of an earlier time again.</source>
        <translation>Ladda inte upp {names} från ett tidigare tillfälle igen.</translation>
    </message>
    <message>
        <source>Remove deals that succeeded</source>
        <translation>Ta bort affärer som lyckades</translation>
    </message>
    <message>
        <source>The files for the upload were not written</source>
        <translation>Filerna för uppladdningen skrevs inte</translation>
    </message>
</context>
<context>
    <name>UserData</name>
    <message>
        <source>{what} could not be kept: the disk that holds “{folder}” is full.</source>
        <translation>{what} kunde inte sparas: disken där ”{folder}” ligger är full.</translation>
    </message>
    <message>
        <source>{what} could not be kept: you may not write into “{folder}”.</source>
        <translation>{what} kunde inte sparas: du får inte skriva i ”{folder}”.</translation>
    </message>
    <message>
        <source>{what} could not be kept in “{folder}”: {reason}.</source>
        <translation>{what} kunde inte sparas i ”{folder}”: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” is damaged and cannot be used.</source>
        <translation>”{name}” i ”{folder}” är skadad och kan inte användas.</translation>
    </message>
    <message>
        <source>Journals for recovery after a crash</source>
        <translation>Journaler för återställning efter en krasch</translation>
    </message>
    <message>
        <source>Earlier versions of saved files</source>
        <translation>Tidigare versioner av sparade filer</translation>
    </message>
    <message>
        <source>Files as they were first opened</source>
        <translation>Filer som de var när de först öppnades</translation>
    </message>
    <message>
        <source>History of uploads</source>
        <translation>Uppladdningshistorik</translation>
    </message>
    <message>
        <source>Log of the program&apos;s own errors</source>
        <translation>Logg över programmets egna fel</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>“{text}” will be written.</source>
        <translation>”{text}” skrivs.</translation>
    </message>
</context>
<context>
    <name>ValueModel</name>
    <message>
        <source>(empty)</source>
        <translation>(tom)</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Ett ögonblick</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>the digital signature: whoever signed the workbook has to sign it again</source>
        <translation>den digitala signaturen: den som signerade arbetsboken måste signera den igen</translation>
    </message>
</context>
</TS>
