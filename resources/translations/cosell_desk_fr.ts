<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Cosell Desk</source>
        <translation>À propos de Cosell Desk</translation>
    </message>
    <message>
        <source>Cosell Desk {version}</source>
        <translation>Cosell Desk {version}</translation>
    </message>
    <message>
        <source>Checks, mends and prepares the co-sell deals that you exchange with Microsoft Partner Center. Your files stay on this computer; the program never uses a network.</source>
        <translation>Vérifie, corrige et prépare les affaires de co-sell que vous échangez avec Microsoft Partner Center. Vos fichiers restent sur cet ordinateur&#x202f;; le programme n’utilise jamais de réseau.</translation>
    </message>
    <message>
        <source>Python {python}, Qt {qt}. MIT licence.</source>
        <translation>Python {python}, Qt {qt}. Licence MIT.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a download, a template or a processed file: CSV or Excel</source>
        <translation>Ouvrir un téléchargement, un modèle ou un fichier traité&#xa0;: CSV ou Excel</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Files that were opened or saved lately</source>
        <translation>Les fichiers ouverts ou enregistrés dernièrement</translation>
    </message>
    <message>
        <source>&amp;New from the template</source>
        <translation>Nouveau à partir &amp;du modèle</translation>
    </message>
    <message>
        <source>Start an empty table with the headings of the newest template</source>
        <translation>Commencer un tableau vide avec les en-têtes du modèle le plus récent</translation>
    </message>
    <message>
        <source>Try the sa&amp;mple</source>
        <translation>Essayer &amp;l’exemple</translation>
    </message>
    <message>
        <source>Open a made-up file with a dozen planted faults</source>
        <translation>Ouvrir un fichier inventé où se cachent une douzaine de fautes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>E&amp;nregistrer</translation>
    </message>
    <message>
        <source>Save into the same file, in its own format</source>
        <translation>Enregistrer dans le même fichier, dans son propre format</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save under another name, as CSV or Excel</source>
        <translation>Enregistrer sous un autre nom, en CSV ou en Excel</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Versions antérieures…</translation>
    </message>
    <message>
        <source>What saved files held before they were overwritten</source>
        <translation>Ce que contenaient les fichiers avant d’être remplacés</translation>
    </message>
    <message>
        <source>Work that was not save&amp;d</source>
        <translation>&amp;Travail non enregistré</translation>
    </message>
    <message>
        <source>What a window that ended suddenly left: restore or discard it</source>
        <translation>Ce qu’a laissé une fenêtre fermée brusquement&#xa0;: le restaurer ou l’abandonner</translation>
    </message>
    <message>
        <source>Reopen with another &amp;encoding</source>
        <translation>Rouvrir avec &amp;un autre encodage</translation>
    </message>
    <message>
        <source>When letters such as å or é look wrong, read the file&apos;s bytes in another way</source>
        <translation>Quand des lettres comme å ou é s’affichent mal&#xa0;: lire les octets du fichier autrement</translation>
    </message>
    <message>
        <source>Reopen with another s&amp;heet</source>
        <translation>Rouvrir &amp;avec une autre feuille</translation>
    </message>
    <message>
        <source>Take the deals from another sheet of the workbook</source>
        <translation>Prendre les affaires d’une autre feuille du classeur</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>&amp;Fermer le fichier</translation>
    </message>
    <message>
        <source>Close the file and go back to the first page</source>
        <translation>Fermer le fichier et revenir à la première page</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Revenir sur la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;Add a deal</source>
        <translation>Ajouter &amp;une affaire</translation>
    </message>
    <message>
        <source>A new deal below the current one, with your usual currency, country and contact</source>
        <translation>Une nouvelle affaire sous l’actuelle, avec vos devise, pays et contact habituels</translation>
    </message>
    <message>
        <source>Copies of the selected deals as new ones, without their IDs and consent</source>
        <translation>Copier les affaires sélectionnées comme nouvelles, sans leurs identifiants ni le consentement</translation>
    </message>
    <message>
        <source>&amp;Duplicate deals</source>
        <translation>&amp;Dupliquer les affaires</translation>
    </message>
    <message>
        <source>De&amp;lete deals</source>
        <translation>&amp;Supprimer les affaires</translation>
    </message>
    <message>
        <source>Take the selected deals out of this file; in Partner Center they stay</source>
        <translation>Retirer les affaires sélectionnées de ce fichier&#x202f;; dans Partner Center, elles restent</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Problème suivant</translation>
    </message>
    <message>
        <source>Go to the next cell with an error or a warning</source>
        <translation>Aller à la prochaine cellule avec une erreur ou un avertissement</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>P&amp;roblème précédent</translation>
    </message>
    <message>
        <source>Go to the previous cell with an error or a warning</source>
        <translation>Aller à la cellule précédente avec une erreur ou un avertissement</translation>
    </message>
    <message>
        <source>&amp;Mend this cell…</source>
        <translation>C&amp;orriger cette cellule…</translation>
    </message>
    <message>
        <source>What this cell could hold instead: its safe mend and what was probably meant</source>
        <translation>Ce que la cellule pourrait contenir&#xa0;: sa correction sûre et ce qui était sans doute voulu</translation>
    </message>
    <message>
        <source>&amp;Fix all…</source>
        <translation>&amp;Tout corriger…</translation>
    </message>
    <message>
        <source>See every cell that has one safe reading, old and new, and mend those that you tick</source>
        <translation>Voir chaque cellule qui ne peut se lire que d’une façon, avant et après, et corriger celles que vous cochez</translation>
    </message>
    <message>
        <source>Between table and l&amp;ist of problems</source>
        <translation>&amp;Entre tableau et liste des problèmes</translation>
    </message>
    <message>
        <source>Go from the table to the list of problems, where Enter goes to a cell, and back</source>
        <translation>Aller du tableau à la liste des problèmes, où Entrée mène à une cellule, et retour</translation>
    </message>
    <message>
        <source>&amp;Filter as you type</source>
        <translation>Filtrer e&amp;n tapant</translation>
    </message>
    <message>
        <source>Show only deals that hold the words you type</source>
        <translation>Afficher seulement les affaires qui contiennent les mots tapés</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Effacer le &amp;filtre</translation>
    </message>
    <message>
        <source>Show all deals again</source>
        <translation>Afficher de nouveau toutes les affaires</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>Show or hide the list of problems</source>
        <translation>Afficher ou masquer la liste des problèmes</translation>
    </message>
    <message>
        <source>&amp;Undo list</source>
        <translation>Li&amp;ste des annulations</translation>
    </message>
    <message>
        <source>Show every step so far and go back to any of them</source>
        <translation>Afficher toutes les étapes et revenir à l’une d’elles</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Make the table larger</source>
        <translation>Agrandir le tableau</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <source>Make the table smaller</source>
        <translation>Réduire le tableau</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille nor&amp;male</translation>
    </message>
    <message>
        <source>Show the table at 100 %</source>
        <translation>Afficher le tableau à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>Light, dark, or as the system has it</source>
        <translation>Clair, sombre, ou comme le système</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>Follow the system&apos;s choice of light and dark</source>
        <translation>Suivre le choix du système entre clair et sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Cl&amp;air</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on</source>
        <translation>La langue de la fenêtre, à partir du prochain démarrage</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>Speak the system&apos;s language, or English where the program does not know it</source>
        <translation>Parler la langue du système, ou l’anglais si le programme ne la connaît pas</translation>
    </message>
    <message>
        <source>Speak this language from the next start on</source>
        <translation>Parler cette langue à partir du prochain démarrage</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>How deals are opened, mended, prepared and uploaded; and every column</source>
        <translation>Comment ouvrir, corriger, préparer et envoyer des affaires&#x202f;; et chaque colonne (en anglais)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Every key of this window on one page</source>
        <translation>Toutes les touches de cette fenêtre sur une page</translation>
    </message>
    <message>
        <source>&amp;Privacy…</source>
        <translation>&amp;Confidentialité…</translation>
    </message>
    <message>
        <source>What Cosell Desk keeps on this computer, where and how much; erase it</source>
        <translation>Ce que Cosell Desk conserve sur cet ordinateur, où et en quelle quantité&#x202f;; l’effacer</translation>
    </message>
    <message>
        <source>&amp;About Cosell Desk</source>
        <translation>À propos &amp;de Cosell Desk</translation>
    </message>
    <message>
        <source>The program&apos;s version and licence</source>
        <translation>La version et la licence du programme</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Copy the selected cells and empty them</source>
        <translation>Copier les cellules sélectionnées et les vider</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
    <message>
        <source>Copy the selected cells, for here, Excel, LibreOffice or Sheets</source>
        <translation>Copier les cellules sélectionnées, pour ici, Excel, LibreOffice ou Sheets</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Write what was copied into the cells from the current one on</source>
        <translation>Écrire ce qui a été copié à partir de la cellule active</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>Modifier la &amp;cellule</translation>
    </message>
    <message>
        <source>Open the current cell, with its list, calendar or form</source>
        <translation>Ouvrir la cellule active, avec sa liste, son calendrier ou son formulaire</translation>
    </message>
    <message>
        <source>Cle&amp;ar</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>Vider les cellules sélectionnées</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Recopier vers le &amp;bas</translation>
    </message>
    <message>
        <source>Write the first selected row into those below it; a single row takes the one above</source>
        <translation>Écrire la première ligne sélectionnée dans les suivantes&#x202f;; une ligne seule reprend celle du dessus</translation>
    </message>
    <message>
        <source>&amp;Write into the selection</source>
        <translation>Écrire &amp;dans toute la sélection</translation>
    </message>
    <message>
        <source>Write the current cell&apos;s text into all selected cells</source>
        <translation>Écrire le texte de la cellule active dans toutes les cellules sélectionnées</translation>
    </message>
    <message>
        <source>Chan&amp;ge many deals</source>
        <translation>&amp;Modifier plusieurs affaires</translation>
    </message>
    <message>
        <source>Change the selected or the shown deals in one step, after seeing how many</source>
        <translation>Modifier en une fois les affaires sélectionnées ou affichées, après avoir vu combien</translation>
    </message>
    <message>
        <source>&amp;Set a value…</source>
        <translation>&amp;Fixer une valeur…</translation>
    </message>
    <message>
        <source>Write one value into a column of the selected or the shown deals</source>
        <translation>Écrire une même valeur dans une colonne des affaires sélectionnées ou affichées</translation>
    </message>
    <message>
        <source>Shift &amp;dates…</source>
        <translation>&amp;Décaler des dates…</translation>
    </message>
    <message>
        <source>Move dates by days or months in the selected or the shown deals</source>
        <translation>Décaler des dates de quelques jours ou mois dans les affaires sélectionnées ou affichées</translation>
    </message>
    <message>
        <source>Replace a &amp;team member…</source>
        <translation>Remplacer &amp;un membre d’équipe…</translation>
    </message>
    <message>
        <source>Put one colleague in the place of another, whatever column the name stands in</source>
        <translation>Mettre un collègue à la place d’un autre, quelle que soit la colonne où figure le nom</translation>
    </message>
    <message>
        <source>Replace a s&amp;olution…</source>
        <translation>&amp;Remplacer une solution…</translation>
    </message>
    <message>
        <source>Put one solution in the place of another, whatever column it stands in</source>
        <translation>Mettre une solution à la place d’une autre, quelle que soit sa colonne</translation>
    </message>
    <message>
        <source>&amp;Close deals…</source>
        <translation>&amp;Clôturer des affaires…</translation>
    </message>
    <message>
        <source>Status, substatus, reason and note of selected or shown deals in one step</source>
        <translation>Statut, sous-statut, motif et note des affaires sélectionnées ou affichées, en une fois</translation>
    </message>
    <message>
        <source>Sort up&amp;wards</source>
        <translation>&amp;Tri croissant</translation>
    </message>
    <message>
        <source>Sort by the current column, the smallest first; the file keeps its order</source>
        <translation>Trier selon la colonne active, du plus petit au plus grand&#x202f;; le fichier garde son ordre</translation>
    </message>
    <message>
        <source>Sort &amp;downwards</source>
        <translation>T&amp;ri décroissant</translation>
    </message>
    <message>
        <source>Sort by the current column, the largest first; the file keeps its order</source>
        <translation>Trier selon la colonne active, du plus grand au plus petit&#x202f;; le fichier garde son ordre</translation>
    </message>
    <message>
        <source>In the order of the fi&amp;le</source>
        <translation>&amp;Dans l’ordre du fichier</translation>
    </message>
    <message>
        <source>Show the deals as they stand in the file again</source>
        <translation>Afficher de nouveau les affaires dans l’ordre du fichier</translation>
    </message>
    <message>
        <source>Add &amp;columns…</source>
        <translation>Aj&amp;outer des colonnes…</translation>
    </message>
    <message>
        <source>More columns for solutions or team members, up to 50 of each</source>
        <translation>D’autres colonnes de solutions ou de membres d’équipe, jusqu’à 50 de chaque</translation>
    </message>
    <message>
        <source>&amp;Remove this empty column</source>
        <translation>&amp;Retirer cette colonne vide</translation>
    </message>
    <message>
        <source>Take the current numbered column out of the file; it must be empty in every deal</source>
        <translation>Retirer du fichier la colonne numérotée active&#x202f;; elle doit être vide dans toutes les affaires</translation>
    </message>
    <message>
        <source>Remove all &amp;empty numbered columns…</source>
        <translation>Retirer &amp;toutes les colonnes numérotées vides…</translation>
    </message>
    <message>
        <source>See which solution and team member columns hold nothing, and take them out</source>
        <translation>Voir quelles colonnes de solutions et de membres d’équipe sont vides, et les retirer</translation>
    </message>
    <message>
        <source>Close &amp;gaps in the selected deals</source>
        <translation>Combler les trous &amp;dans les affaires sélectionnées</translation>
    </message>
    <message>
        <source>Move solutions and team members up so that no empty one stands between them</source>
        <translation>Faire remonter solutions et membres d’équipe pour qu’aucune colonne vide ne les sépare</translation>
    </message>
    <message>
        <source>Close gaps in a&amp;ll deals…</source>
        <translation>Com&amp;bler les trous dans toutes les affaires…</translation>
    </message>
    <message>
        <source>See every deal with a gap between its solutions or team members, and close them</source>
        <translation>Voir chaque affaire avec un trou entre ses solutions ou ses membres d’équipe, et le combler</translation>
    </message>
    <message>
        <source>Move this &amp;value one back</source>
        <translation>R&amp;eculer cette valeur d’un rang</translation>
    </message>
    <message>
        <source>Change the solution or team member about with the one before it</source>
        <translation>Échanger la solution ou le membre d’équipe avec celui qui précède</translation>
    </message>
    <message>
        <source>Move this value on&amp;ward</source>
        <translation>Avancer cette &amp;valeur d’un rang</translation>
    </message>
    <message>
        <source>Change the solution or team member about with the one after it</source>
        <translation>Échanger la solution ou le membre d’équipe avec celui qui suit</translation>
    </message>
    <message>
        <source>Add m&amp;issing mandatory columns…</source>
        <translation>Ajouter les colonnes obligatoires &amp;manquantes…</translation>
    </message>
    <message>
        <source>See which columns Partner Center misses in this file, and add them empty</source>
        <translation>Voir quelles colonnes manquent à Partner Center dans ce fichier, et les ajouter vides</translation>
    </message>
    <message>
        <source>Mend misspelt &amp;headings…</source>
        <translation>Corr&amp;iger les en-têtes mal écrits…</translation>
    </message>
    <message>
        <source>See headings that Partner Center would not know, and write them as it does</source>
        <translation>Voir les en-têtes que Partner Center ne reconnaîtrait pas, et les écrire comme lui</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns…</source>
        <translation>C&amp;hoisir les colonnes…</translation>
    </message>
    <message>
        <source>Find columns, hide and show them, put them in another order, keep the first ones</source>
        <translation>Trouver des colonnes, les masquer, les afficher, les réordonner, garder les premières en place</translation>
    </message>
    <message>
        <source>Hi&amp;de the selected columns</source>
        <translation>Mas&amp;quer les colonnes sélectionnées</translation>
    </message>
    <message>
        <source>Hide them here; in the file they stay as they are</source>
        <translation>Les masquer ici&#x202f;; dans le fichier, elles restent telles quelles</translation>
    </message>
    <message>
        <source>Show &amp;all columns</source>
        <translation>&amp;Afficher toutes les colonnes</translation>
    </message>
    <message>
        <source>Show every column of the file</source>
        <translation>Afficher chaque colonne du fichier</translation>
    </message>
    <message>
        <source>Only &amp;mandatory columns</source>
        <translation>Seulement les &amp;colonnes obligatoires</translation>
    </message>
    <message>
        <source>Show only the columns that every deal must fill, and those with errors</source>
        <translation>Afficher seulement les colonnes que chaque affaire doit remplir, et celles qui ont des erreurs</translation>
    </message>
    <message>
        <source>Only columns with &amp;problems</source>
        <translation>Seulement les colonnes à &amp;problèmes</translation>
    </message>
    <message>
        <source>Show only the columns in which something is marked</source>
        <translation>Afficher seulement les colonnes où quelque chose est marqué</translation>
    </message>
    <message>
        <source>Only one &amp;section</source>
        <translation>Seulement &amp;une section</translation>
    </message>
    <message>
        <source>Show only the columns of a section, such as the customer or the value</source>
        <translation>Afficher seulement les colonnes d’une section, comme le client ou la valeur</translation>
    </message>
    <message>
        <source>&amp;Freeze up to this column</source>
        <translation>&amp;Figer jusqu’à cette colonne</translation>
    </message>
    <message>
        <source>Let the columns up to the current one stay while the others scroll</source>
        <translation>Garder en place les colonnes jusqu’à la colonne active pendant que les autres défilent</translation>
    </message>
    <message>
        <source>Freeze the deal&apos;s &amp;name only</source>
        <translation>Figer seulement le &amp;nom de l’affaire</translation>
    </message>
    <message>
        <source>Let Deal Name stay while the others scroll, as at the first start</source>
        <translation>Garder Deal Name en place pendant que les autres défilent, comme au premier démarrage</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>Ne rien fi&amp;ger</translation>
    </message>
    <message>
        <source>Let all columns scroll</source>
        <translation>Laisser défiler toutes les colonnes</translation>
    </message>
    <message>
        <source>To the ne&amp;xt section</source>
        <translation>À &amp;la section suivante</translation>
    </message>
    <message>
        <source>Go to the first column of the next section, such as Contact after Customer</source>
        <translation>Aller à la première colonne de la section suivante, par exemple Contact après Client</translation>
    </message>
    <message>
        <source>&amp;To the section before</source>
        <translation>À la &amp;section précédente</translation>
    </message>
    <message>
        <source>Go to the first column of this section, then of the one before it</source>
        <translation>Aller à la première colonne de cette section, puis de la précédente</translation>
    </message>
    <message>
        <source>Filter b&amp;y this column…</source>
        <translation>F&amp;iltrer selon cette colonne…</translation>
    </message>
    <message>
        <source>Choose which values of the current column are shown, or what they contain</source>
        <translation>Choisir les valeurs affichées de la colonne active, ou ce qu’elles contiennent</translation>
    </message>
    <message>
        <source>Clos&amp;e dates</source>
        <translation>Dates de &amp;clôture</translation>
    </message>
    <message>
        <source>Show only deals that are overdue or close soon</source>
        <translation>Afficher seulement les affaires en retard ou à clôturer bientôt</translation>
    </message>
    <message>
        <source>&amp;Any date</source>
        <translation>&amp;Toutes les dates</translation>
    </message>
    <message>
        <source>Show deals whatever their close date is</source>
        <translation>Afficher les affaires quelle que soit leur date de clôture</translation>
    </message>
    <message>
        <source>&amp;Overdue</source>
        <translation>&amp;En retard</translation>
    </message>
    <message>
        <source>Show open deals whose close date is past</source>
        <translation>Afficher les affaires ouvertes dont la date de clôture est passée</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>Ce &amp;mois-ci</translation>
    </message>
    <message>
        <source>Show deals that close in this month</source>
        <translation>Afficher les affaires à clôturer ce mois-ci</translation>
    </message>
    <message>
        <source>This &amp;quarter</source>
        <translation>&amp;Ce trimestre</translation>
    </message>
    <message>
        <source>Show deals that close in this quarter of the year</source>
        <translation>Afficher les affaires à clôturer ce trimestre</translation>
    </message>
    <message>
        <source>Next &amp;30 days</source>
        <translation>&amp;Les 30 prochains jours</translation>
    </message>
    <message>
        <source>Show deals that close today or in the next 30 days</source>
        <translation>Afficher les affaires à clôturer aujourd’hui ou dans les 30 prochains jours</translation>
    </message>
    <message>
        <source>Deal for&amp;m</source>
        <translation>Fiche de l’&amp;affaire</translation>
    </message>
    <message>
        <source>Show or hide the current deal as a form, in sections</source>
        <translation>Afficher ou masquer l’affaire active sous forme de fiche, par sections</translation>
    </message>
    <message>
        <source>Between &amp;table and form</source>
        <translation>&amp;Entre tableau et fiche</translation>
    </message>
    <message>
        <source>Go from the table to the same cell of the deal form, and back again</source>
        <translation>Passer du tableau à la même cellule de la fiche, et revenir</translation>
    </message>
    <message>
        <source>Closed in t&amp;his file</source>
        <translation>Clôturée dans ce &amp;fichier</translation>
    </message>
    <message>
        <source>You closed the selected deals in this file: upload them; once more takes it back</source>
        <translation>Vous avez clôturé les affaires sélectionnées dans ce fichier&#xa0;: les envoyer&#x202f;; une seconde fois, cela revient en arrière</translation>
    </message>
    <message>
        <source>All closed deals were cl&amp;osed in this file…</source>
        <translation>Toutes les &amp;affaires clôturées l’ont été dans ce fichier…</translation>
    </message>
    <message>
        <source>See every closed deal, and say which of them you closed in this file</source>
        <translation>Voir chaque affaire clôturée, et dire lesquelles vous avez clôturées dans ce fichier</translation>
    </message>
    <message>
        <source>This date is &amp;right</source>
        <translation>&amp;Cette date est juste</translation>
    </message>
    <message>
        <source>Confirm the selected dates in which day and month could be mixed up</source>
        <translation>Confirmer les dates sélectionnées où jour et mois pourraient être inversés</translation>
    </message>
    <message>
        <source>S&amp;wap day and month…</source>
        <translation>&amp;Inverser jour et mois…</translation>
    </message>
    <message>
        <source>See the dates in which day and month could be mixed up, and exchange them</source>
        <translation>Voir les dates où jour et mois pourraient être inversés, et les échanger</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Look for a text in the deals that are shown</source>
        <translation>Chercher un texte dans les affaires affichées</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>Write another text where one is found, one by one or all after a preview</source>
        <translation>Écrire un autre texte à la place d’un texte trouvé, un à un ou tous après un aperçu</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Go to the next cell in which the text was found</source>
        <translation>Aller à la prochaine cellule où le texte se trouve</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher &amp;le précédent</translation>
    </message>
    <message>
        <source>Go to the cell before in which the text was found</source>
        <translation>Aller à la cellule précédente où le texte se trouve</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>All&amp;er à…</translation>
    </message>
    <message>
        <source>Go to a row number, a column&apos;s heading, a deal&apos;s name or its Referral ID</source>
        <translation>Aller à un numéro de ligne, à l’en-tête d’une colonne, au nom d’une affaire ou à son Referral ID</translation>
    </message>
    <message>
        <source>&amp;Prepare upload…</source>
        <translation>Préparer l’&amp;envoi…</translation>
    </message>
    <message>
        <source>See what will happen to every deal, then write the import-ready files that Partner Center takes</source>
        <translation>Voir ce que deviendra chaque affaire, puis écrire les fichiers prêts à importer que Partner Center accepte</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>&amp;Passer en revue les modifications…</translation>
    </message>
    <message>
        <source>Every changed cell of the deals that will be updated or closed, old and new</source>
        <translation>Chaque cellule modifiée des affaires à mettre à jour ou à clôturer, avant et après</translation>
    </message>
    <message>
        <source>&amp;What to do in Partner Center…</source>
        <translation>&amp;Que faire dans Partner Center…</translation>
    </message>
    <message>
        <source>The steps after the files were written, with the files to tick off</source>
        <translation>Les étapes une fois les fichiers écrits, avec les fichiers à cocher</translation>
    </message>
    <message>
        <source>&amp;Bring in processed files…</source>
        <translation>Récupérer &amp;des fichiers traités…</translation>
    </message>
    <message>
        <source>Take Errors, IDs and account candidates of an upload&apos;s result into this table</source>
        <translation>Reprendre dans ce tableau Errors, identifiants et comptes proposés du résultat d’un envoi</translation>
    </message>
    <message>
        <source>&amp;Choose the original…</source>
        <translation>&amp;Choisir l’original…</translation>
    </message>
    <message>
        <source>The download from which this file was made: changed, unchanged and locked are judged against it</source>
        <translation>Le téléchargement d’où vient ce fichier&#xa0;: ce qui est modifié, inchangé ou verrouillé se juge par rapport à lui</translation>
    </message>
    <message>
        <source>Show &amp;dismissed messages again</source>
        <translation>&amp;Réafficher les messages écartés</translation>
    </message>
    <message>
        <source>Bring back what Partner Center said and what was put away</source>
        <translation>Ramener ce que Partner Center a dit et qui a été écarté</translation>
    </message>
    <message>
        <source>&amp;History of uploads…</source>
        <translation>&amp;Historique des envois…</translation>
    </message>
    <message>
        <source>What was prepared when, what became of it, and the originals that are kept</source>
        <translation>Ce qui a été préparé et quand, ce qu’il en est advenu, et les originaux conservés</translation>
    </message>
</context>
<context>
    <name>AddColumnsDialog</name>
    <message>
        <source>Add columns</source>
        <translation>Ajouter des colonnes</translation>
    </message>
    <message>
        <source>How many columns</source>
        <translation>Combien de colonnes</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Combien</translation>
    </message>
    <message>
        <source>There are</source>
        <translation>Présentes</translation>
    </message>
    <message>
        <source>Missing between them</source>
        <translation>Manquantes entre elles</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Encore possibles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Partner Center takes up to {limit}</source>
        <translation>Partner Center en accepte jusqu’à {limit}</translation>
    </message>
    <message>
        <source>New: {headings}</source>
        <translation>À ajouter&#xa0;: {headings}</translation>
    </message>
    <message>
        <source>There is room for {count} more: Partner Center takes no more than {limit}.</source>
        <translation>Il y a de la place pour {count} de plus&#xa0;: Partner Center n’en accepte pas plus de {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n column(s)</source>
        <translation>
            <numerusform>Ajouter %n colonne</numerusform>
            <numerusform>Ajouter %n colonnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddDealsDialog</name>
    <message>
        <source>Add deals?</source>
        <translation>Ajouter des affaires&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of what you paste have no deal to go into.</source>
        <translation>
            <numerusform>%n ligne de ce que vous collez n’a pas d’affaire où aller.</numerusform>
            <numerusform>%n lignes de ce que vous collez n’ont pas d’affaire où aller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They can be added at the end of the file as %n new deal(s).</source>
        <translation>
            <numerusform>Elle peut être ajoutée à la fin du fichier comme %n nouvelle affaire.</numerusform>
            <numerusform>Elles peuvent être ajoutées à la fin du fichier comme %n nouvelles affaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n deal(s)</source>
        <translation>
            <numerusform>Ajouter %n affaire</numerusform>
            <numerusform>Ajouter %n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste only the first %n row(s)</source>
        <translation>
            <numerusform>Coller seulement la première ligne (%n)</numerusform>
            <numerusform>Coller seulement les %n premières lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AfterUploadPage</name>
    <message>
        <source>What to do in Partner Center</source>
        <translation>Que faire dans Partner Center</translation>
    </message>
    <message>
        <source>Tick off each file once its result is here:</source>
        <translation>Cochez chaque fichier dès que son résultat est ici&#xa0;:</translation>
    </message>
    <message>
        <source>Bring in processed files…</source>
        <translation>Récupérer des fichiers traités…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>In Partner Center, go to Referrals &gt; Co-sell opportunities. A Referrals admin or user can upload; users see only the deals in which they are team members, so exports differ by rights, tab and filters.</source>
        <translation>Dans Partner Center, allez à Referrals &gt; Co-sell opportunities. Un Referrals admin ou un Referrals user peut envoyer des fichiers&#x202f;; un user ne voit que les affaires dont il est membre d’équipe&#xa0;: les téléchargements diffèrent donc selon les droits, l’onglet et les filtres.</translation>
    </message>
    <message>
        <source>Upload one file. It may take up to 10 minutes, and you need not watch it.</source>
        <translation>Envoyez un fichier. Cela peut prendre jusqu’à 10 minutes, sans que vous ayez à surveiller.</translation>
    </message>
    <message>
        <source>Fetch the last processed file before you upload the next one: Partner Center keeps only the last.</source>
        <translation>Récupérez le dernier fichier traité avant d’envoyer le suivant&#xa0;: Partner Center ne garde que le dernier.</translation>
    </message>
    <message>
        <source>Bring it in here: what failed is marked, what succeeded stays out of the next upload.</source>
        <translation>Ramenez-le ici&#xa0;: ce qui a échoué est marqué, ce qui a réussi ne fait plus partie du prochain envoi.</translation>
    </message>
</context>
<context>
    <name>AnswersPanel</name>
    <message>
        <source>Leave out what is unchanged</source>
        <translation>Laisser de côté ce qui est inchangé</translation>
    </message>
    <message>
        <source>Upload all undecided deals, too</source>
        <translation>Envoyer aussi toutes les affaires incertaines</translation>
    </message>
    <message>
        <source>Did this file come back from an upload?</source>
        <translation>Ce fichier est-il revenu d’un envoi&#x202f;?</translation>
    </message>
    <message>
        <source>Yes: what succeeded stays out</source>
        <translation>Oui&#xa0;: ce qui a réussi est laissé de côté</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>New deals</source>
        <translation>Nouvelles affaires</translation>
    </message>
    <message>
        <source>Create them</source>
        <translation>Les créer</translation>
    </message>
    <message>
        <source>First find the customers&apos; accounts</source>
        <translation>Trouver d’abord les comptes des clients</translation>
    </message>
    <message>
        <source>The first of two uploads: it needs only the customer&apos;s name, city and country of new deals.</source>
        <translation>Le premier de deux envois&#xa0;: pour les nouvelles affaires, il suffit du nom, de la ville et du pays du client.</translation>
    </message>
    <message>
        <source>Mend them first; write nothing yet</source>
        <translation>Les corriger d’abord&#x202f;; ne rien écrire pour l’instant</translation>
    </message>
    <message>
        <source>Leave out, into {name}</source>
        <translation>Les mettre à part, dans {name}</translation>
    </message>
    <message>
        <source>Upload them all the same</source>
        <translation>Les envoyer quand même</translation>
    </message>
    <message>
        <source>Partner Center will refuse them.</source>
        <translation>Partner Center les refusera.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) have errors</source>
        <translation>
            <numerusform>%n affaire a des erreurs</numerusform>
            <numerusform>%n affaires ont des erreurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Replace a team member</source>
        <translation>Remplacer un membre d’équipe</translation>
    </message>
    <message>
        <source>Replace a solution</source>
        <translation>Remplacer une solution</translation>
    </message>
    <message>
        <source>No deals are shown that could be changed.</source>
        <translation>Aucune affaire affichée ne peut être modifiée.</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message numerus="yes">
        <source>The %n selected deal(s)</source>
        <translation>
            <numerusform>L’affaire sélectionnée (%n)</numerusform>
            <numerusform>Les %n affaires sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n shown deal(s)</source>
        <translation>
            <numerusform>L’affaire affichée (%n)</numerusform>
            <numerusform>Les %n affaires affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cell(s)</source>
        <translation>
            <numerusform>Modifier %n cellule</numerusform>
            <numerusform>Modifier %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Rien ne changerait.</translation>
    </message>
    <message numerus="yes">
        <source>%n locked cell(s) stay as they are.</source>
        <translation>
            <numerusform>%n cellule verrouillée reste telle quelle.</numerusform>
            <numerusform>%n cellules verrouillées restent telles quelles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>{severity}: {problem}</source>
        <translation>{severity}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Partner Center said: {text}</source>
        <translation>Partner Center a dit&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Partner Center said, before the cell was edited: {text}</source>
        <translation>Partner Center a dit, avant que la cellule soit modifiée&#xa0;: {text}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>These cells stand beyond the headings of the file.</source>
        <translation>Ces cellules se trouvent au-delà des en-têtes du fichier.</translation>
    </message>
    <message>
        <source>{heading}
Partner Center does not know this column. It is kept as it is.</source>
        <translation>{heading}
Partner Center ne connaît pas cette colonne. Elle est conservée telle quelle.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>en lecture seule</translation>
    </message>
    <message>
        <source>read-only once the deal exists</source>
        <translation>en lecture seule dès que l’affaire existe</translation>
    </message>
    <message>
        <source>read-only once the deal was shared</source>
        <translation>en lecture seule dès que l’affaire a été partagée</translation>
    </message>
    <message>
        <source>cannot be taken back</source>
        <translation>ne peut pas être retiré</translation>
    </message>
    <message>
        <source>mandatory</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>sorted upwards</source>
        <translation>trié en ordre croissant</translation>
    </message>
    <message>
        <source>sorted downwards</source>
        <translation>trié en ordre décroissant</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>filtré</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>nouvelle ligne</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>New deal: the upload creates it.</source>
        <translation>Nouvelle affaire&#xa0;: l’envoi la crée.</translation>
    </message>
    <message>
        <source>Existing deal: the upload updates it.</source>
        <translation>Affaire existante&#xa0;: l’envoi la met à jour.</translation>
    </message>
    <message>
        <source>Closed deal: it is left out of the upload.</source>
        <translation>Affaire clôturée&#xa0;: elle est exclue de l’envoi.</translation>
    </message>
    <message>
        <source>Look at: {headings}</source>
        <translation>À vérifier&#xa0;: {headings}</translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message numerus="yes">
        <source>Fill down into %n cell(s)</source>
        <translation>
            <numerusform>Recopier vers le bas dans %n cellule</numerusform>
            <numerusform>Recopier vers le bas dans %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>“{typed}” was written as {meant}. Undo brings back what you typed.</source>
        <translation>«&#xa0;{typed}&#xa0;» a été écrit {meant}. Annuler ramène ce que vous avez tapé.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed.</source>
        <translation>
            <numerusform>%n cellule modifiée.</numerusform>
            <numerusform>%n cellules modifiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n locked cell(s) were left alone.</source>
        <translation>
            <numerusform>%n cellule verrouillée a été laissée telle quelle.</numerusform>
            <numerusform>%n cellules verrouillées ont été laissées telles quelles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>new</source>
        <translation>nouv.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>ChangedDialog</name>
    <message>
        <source>The file has changed</source>
        <translation>Le fichier a changé</translation>
    </message>
    <message>
        <source>Somebody else has written {name} since it was opened or saved here. It was not overwritten.

Keep your version beside it as a copy, or take theirs and lose your changes since the last save.</source>
        <translation>Quelqu’un d’autre a écrit {name} depuis son ouverture ou son enregistrement ici. Il n’a pas été remplacé.

Gardez votre version à côté, en copie, ou prenez la sienne et perdez vos modifications depuis le dernier enregistrement.</translation>
    </message>
    <message>
        <source>Keep mine as a copy</source>
        <translation>Garder la mienne en copie</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Reload, lose mine</source>
        <translation>Recharger, perdre la mienne</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Prepare upload</source>
        <translation>Préparer l’envoi</translation>
    </message>
    <message>
        <source>I have looked at it, and it is right: go on</source>
        <translation>J’ai vérifié, et c’est juste&#xa0;: continuer</translation>
    </message>
    <message>
        <source>Deals and what happens to them</source>
        <translation>Les affaires et ce qu’elles deviennent</translation>
    </message>
    <message>
        <source>None of the deals.</source>
        <translation>Aucune des affaires.</translation>
    </message>
    <message>
        <source>Closed in this file</source>
        <translation>Clôturée dans ce fichier</translation>
    </message>
    <message>
        <source>Upload all the same</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Remove from the table</source>
        <translation>Retirer du tableau</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>With the mark by which Excel knows UTF-8</source>
        <translation>Avec la marque à laquelle Excel reconnaît l’UTF-8</translation>
    </message>
    <message>
        <source>Succeeded ones into {name}</source>
        <translation>Celles qui ont réussi dans {name}</translation>
    </message>
    <message>
        <source>Take succeeded ones out of the table</source>
        <translation>Retirer du tableau celles qui ont réussi</translation>
    </message>
    <message>
        <source>After the files were written, in one step that Undo takes back.</source>
        <translation>Une fois les fichiers écrits, en une seule étape qu’Annuler défait.</translation>
    </message>
    <message>
        <source>Review changes…</source>
        <translation>Passer en revue les modifications…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing to upload from %n deal(s)</source>
        <translation>
            <numerusform>Rien à envoyer sur %n affaire</numerusform>
            <numerusform>Rien à envoyer sur %n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would be uploaded: {up} of %n deal(s), in {files}</source>
        <translation>
            <numerusform>Serait à envoyer&#xa0;: {up} sur %n affaire, en {files}</numerusform>
            <numerusform>Seraient à envoyer&#xa0;: {up} sur %n affaires, en {files}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To upload: {up} of %n deal(s), in {files}</source>
        <translation>
            <numerusform>À envoyer&#xa0;: {up} sur %n affaire, en {files}</numerusform>
            <numerusform>À envoyer&#xa0;: {up} sur %n affaires, en {files}</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} in {folder}</source>
        <translation>{names} dans {folder}</translation>
    </message>
    <message>
        <source>In {folder}</source>
        <translation>Dans {folder}</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Écrire %n fichier</numerusform>
            <numerusform>Écrire %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Write files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message>
        <source>Partner Center wrote into Errors, so this file seems to come back from an upload. Say below whether it did: then what succeeded stays out. Nothing is taken out of your table.</source>
        <translation>Partner Center a écrit dans Errors&#xa0;: ce fichier semble donc revenir d’un envoi. Dites ci-dessous si c’est le cas&#xa0;: ce qui a réussi sera alors laissé de côté. Rien n’est retiré de votre tableau.</translation>
    </message>
    <message numerus="yes">
        <source>%n new deal(s) may exist already: the processed file does not tell. Look in Partner Center before you upload them again, or they may be created twice.</source>
        <translation>
            <numerusform>%n nouvelle affaire existe peut-être déjà&#xa0;: le fichier traité ne le dit pas. Regardez dans Partner Center avant tout nouvel envoi, sinon elle risque d’être créée deux fois.</numerusform>
            <numerusform>%n nouvelles affaires existent peut-être déjà&#xa0;: le fichier traité ne le dit pas. Regardez dans Partner Center avant tout nouvel envoi, sinon elles risquent d’être créées deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n affaire</numerusform>
            <numerusform>%n affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>{deals} selected</source>
        <translation>Sélection&#xa0;: {deals}</translation>
    </message>
    <message>
        <source>{deals} listed; Enter on one goes to it</source>
        <translation>Dans la liste&#xa0;: {deals}&#x202f;; Entrée sur une ligne mène à l’affaire</translation>
    </message>
    <message>
        <source>Decide about undecided deals</source>
        <translation>Trancher pour les affaires incertaines</translation>
    </message>
    <message>
        <source>Remove deals that succeeded</source>
        <translation>Retirer les affaires qui ont réussi</translation>
    </message>
    <message>
        <source>Folder for the upload</source>
        <translation>Dossier de l’envoi</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message>
        <source>Nothing in the list fits. Enter keeps what you typed.</source>
        <translation>Rien dans la liste ne convient. Entrée garde ce que vous avez tapé.</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Select one block of cells: several cannot be copied at once.</source>
        <translation>Sélectionnez un seul bloc de cellules&#xa0;: plusieurs ne peuvent pas être copiés à la fois.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that could be pasted.</source>
        <translation>Le presse-papiers ne contient rien qui puisse être collé.</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cell(s)</source>
        <translation>
            <numerusform>Couper %n cellule</numerusform>
            <numerusform>Couper %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>Rien n’a été collé.</translation>
    </message>
    <message>
        <source>There is too much on the clipboard to be pasted. Copy fewer cells, or save them as a file and open that.</source>
        <translation>Le presse-papiers contient trop de données pour être collées. Copiez moins de cellules, ou enregistrez-les dans un fichier et ouvrez-le.</translation>
    </message>
    <message numerus="yes">
        <source>With %n more deal(s) the file would have {count}; {most} is the limit. Copy fewer rows.</source>
        <translation>
            <numerusform>Avec %n affaire de plus, le fichier en aurait {count}&#x202f;; le maximum est {most}. Copiez moins de lignes.</numerusform>
            <numerusform>Avec %n affaires de plus, le fichier en aurait {count}&#x202f;; le maximum est {most}. Copiez moins de lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasting…</source>
        <translation>Collage…</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Coller %n cellule</numerusform>
            <numerusform>Coller %n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>%n cellule collée.</numerusform>
            <numerusform>%n cellules collées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) added.</source>
        <translation>
            <numerusform>%n affaire ajoutée.</numerusform>
            <numerusform>%n affaires ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) now have an error, most of them in {headings}.</source>
        <translation>
            <numerusform>%n cellule a maintenant une erreur&#xa0;: {headings}.</numerusform>
            <numerusform>%n cellules ont maintenant une erreur, la plupart dans {headings}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) now have an error: {headings}.</source>
        <translation>
            <numerusform>%n cellule a maintenant une erreur&#xa0;: {headings}.</numerusform>
            <numerusform>%n cellules ont maintenant une erreur&#xa0;: {headings}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked cell(s) were left alone.</source>
        <translation>
            <numerusform>%n cellule verrouillée a été laissée telle quelle.</numerusform>
            <numerusform>%n cellules verrouillées ont été laissées telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that are not shown were stepped over.</source>
        <translation>
            <numerusform>%n cellule non affichée a été sautée.</numerusform>
            <numerusform>%n cellules non affichées ont été sautées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) had no column to go into.</source>
        <translation>
            <numerusform>%n cellule n’avait pas de colonne où aller.</numerusform>
            <numerusform>%n cellules n’avaient pas de colonne où aller.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were left out.</source>
        <translation>
            <numerusform>%n ligne a été laissée de côté.</numerusform>
            <numerusform>%n lignes ont été laissées de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseDealsDialog</name>
    <message>
        <source>Close deals</source>
        <translation>Clôturer des affaires</translation>
    </message>
    <message>
        <source>How they ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Is added below the notes that are there</source>
        <translation>S’ajoute sous les notes déjà présentes</translation>
    </message>
    <message numerus="yes">
        <source>Close %n deal(s)</source>
        <translation>
            <numerusform>Clôturer %n affaire</numerusform>
            <numerusform>Clôturer %n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new deal(s) stay open: Partner Center does not have them yet.</source>
        <translation>
            <numerusform>%n nouvelle affaire reste ouverte&#xa0;: Partner Center ne l’a pas encore.</numerusform>
            <numerusform>%n nouvelles affaires restent ouvertes&#xa0;: Partner Center ne les a pas encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are closed already.</source>
        <translation>
            <numerusform>%n affaire est déjà clôturée.</numerusform>
            <numerusform>%n affaires sont déjà clôturées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) with locked cells stay as they are.</source>
        <translation>
            <numerusform>%n affaire aux cellules verrouillées reste telle quelle.</numerusform>
            <numerusform>%n affaires aux cellules verrouillées restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) will be closed as {substatus}.</source>
        <translation>
            <numerusform>%n affaire sera clôturée en {substatus}.</numerusform>
            <numerusform>%n affaires seront clôturées en {substatus}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a reason first: {substatus} needs one.</source>
        <translation>Choisissez d’abord un motif&#xa0;: {substatus} en demande un.</translation>
    </message>
    <message numerus="yes">
        <source>The next upload of the %n deal(s) closes them in Partner Center, and that cannot be taken back there.</source>
        <translation>
            <numerusform>Le prochain envoi clôture %n affaire dans Partner Center, et là-bas on ne peut pas revenir en arrière.</numerusform>
            <numerusform>Le prochain envoi clôture les %n affaires dans Partner Center, et là-bas on ne peut pas revenir en arrière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) closed as {substatus}.</source>
        <translation>
            <numerusform>%n affaire clôturée en {substatus}.</numerusform>
            <numerusform>%n affaires clôturées en {substatus}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Written by Partner Center after an upload: why this deal was refused, several reasons parted by a semicolon. Empty in a fresh download. It stays in your working file, because an empty cell would read as success, and is emptied only in the files prepared for upload.</source>
        <translation>Écrit par Partner Center après un envoi&#xa0;: pourquoi cette affaire a été refusée, les motifs étant séparés par un point-virgule. Vide dans un téléchargement récent. Cela reste dans votre fichier de travail, car une cellule vide se lirait comme un succès, et n’est vidé que dans les fichiers préparés pour l’envoi.</translation>
    </message>
    <message>
        <source>Partner Center&apos;s own ID of the engagement: the group of referrals about one need of one customer. Empty for a new deal; never write or change it yourself.</source>
        <translation>L’identifiant propre à Partner Center pour l’engagement&#xa0;: le groupe des recommandations autour d’un besoin d’un client. Vide pour une nouvelle affaire&#x202f;; ne l’écrivez ni ne le modifiez jamais vous-même.</translation>
    </message>
    <message>
        <source>Partner Center&apos;s own ID of the deal, and what decides the upload: empty creates a new deal, filled updates the deal with this ID. Emptying or changing it makes a duplicate.</source>
        <translation>L’identifiant propre à Partner Center pour l’affaire, et ce qui décide de l’envoi&#xa0;: vide, il crée une nouvelle affaire&#x202f;; rempli, il met à jour l’affaire qui le porte. Le vider ou le changer crée un doublon.</translation>
    </message>
    <message>
        <source>The deal&apos;s ID in Microsoft&apos;s own sales system. Written by Microsoft; ignored at upload. In layouts from 2021-09.</source>
        <translation>L’identifiant de l’affaire dans le système de vente de Microsoft. Écrit par Microsoft&#x202f;; ignoré à l’envoi. Dans les dispositions à partir de 2021-09.</translation>
    </message>
    <message>
        <source>The ID that the deal had in the older Partner Sales Connect. Written by Microsoft; ignored at upload. In layouts from 2021-09.</source>
        <translation>L’identifiant que l’affaire avait dans l’ancien Partner Sales Connect. Écrit par Microsoft&#x202f;; ignoré à l’envoi. Dans les dispositions à partir de 2021-09.</translation>
    </message>
    <message>
        <source>When the deal was created in Partner Center. Written by Partner Center; ignored at upload. In the 2026 layout.</source>
        <translation>Quand l’affaire a été créée dans Partner Center. Écrit par Partner Center&#x202f;; ignoré à l’envoi. Dans la disposition de 2026.</translation>
    </message>
    <message>
        <source>The friendly name under which you and Microsoft find the deal again. May be changed while the deal is live.</source>
        <translation>Le nom courant sous lequel Microsoft et vous retrouvez l’affaire. Peut changer tant que l’affaire est en cours.</translation>
    </message>
    <message>
        <source>The legal name of the customer&apos;s company, not a brand or a short form: Microsoft matches the customer by name, city and country. Locked once the deal exists.</source>
        <translation>Le nom légal de l’entreprise cliente, pas une marque ni une abréviation&#xa0;: Microsoft identifie le client par le nom, la ville et le pays. Verrouillé dès que l’affaire existe.</translation>
    </message>
    <message>
        <source>Street and number of the customer. Locked once the deal exists.</source>
        <translation>Rue et numéro du client. Verrouillé dès que l’affaire existe.</translation>
    </message>
    <message>
        <source>The rest of the customer&apos;s address, if any. Locked once the deal exists.</source>
        <translation>Le reste de l’adresse du client, s’il y en a. Verrouillé dès que l’affaire existe.</translation>
    </message>
    <message>
        <source>The customer&apos;s city. Microsoft matches the customer by name, city and country. Locked once the deal exists.</source>
        <translation>La ville du client. Microsoft identifie le client par le nom, la ville et le pays. Verrouillé dès que l’affaire existe.</translation>
    </message>
    <message>
        <source>State, county or region in free words. Locked once the deal exists.</source>
        <translation>État, département ou région, en texte libre. Verrouillé dès que l’affaire existe.</translation>
    </message>
    <message>
        <source>The customer&apos;s postal code, as text: leading zeros belong to it and Excel likes to drop them. Locked once the deal exists.</source>
        <translation>Le code postal du client, en texte&#xa0;: les zéros du début en font partie, et Excel les supprime volontiers. Verrouillé dès que l’affaire existe.</translation>
    </message>
    <message>
        <source>The customer&apos;s country as its two-letter ISO code, such as US, SE or GB (NA is Namibia). Microsoft matches the customer by name, city and country. Locked once the deal exists.</source>
        <translation>Le pays du client, par son code ISO à deux lettres, par exemple US, SE ou GB (NA est la Namibie). Microsoft identifie le client par le nom, la ville et le pays. Verrouillé dès que l’affaire existe.</translation>
    </message>
    <message>
        <source>The customer&apos;s nine-digit D-U-N-S number, by which Dun &amp; Bradstreet tells companies apart. Optional, but it helps Microsoft match the right customer account. Leading zeros belong to it. Locked once the deal exists.</source>
        <translation>Le numéro D-U-N-S du client, à neuf chiffres, par lequel Dun &amp; Bradstreet distingue les entreprises. Facultatif, mais il aide Microsoft à trouver le bon compte client. Les zéros du début en font partie. Verrouillé dès que l’affaire existe.</translation>
    </message>
    <message>
        <source>The customer&apos;s internet domain; it helps Microsoft match the right customer account. In layouts from 2023-08.</source>
        <translation>Le domaine internet du client&#x202f;; il aide Microsoft à trouver le bon compte client. Dans les dispositions à partir de 2023-08.</translation>
    </message>
    <message>
        <source>First name of the person at the customer. Needed when you ask Microsoft for help. Locked once the deal was first shared with Microsoft.</source>
        <translation>Prénom du contact chez le client. Nécessaire quand vous demandez l’aide de Microsoft. Verrouillé dès que l’affaire a été partagée avec Microsoft.</translation>
    </message>
    <message>
        <source>Last name of the person at the customer. Needed when you ask Microsoft for help. Locked once the deal was first shared with Microsoft.</source>
        <translation>Nom de famille du contact chez le client. Nécessaire quand vous demandez l’aide de Microsoft. Verrouillé dès que l’affaire a été partagée avec Microsoft.</translation>
    </message>
    <message>
        <source>Phone number of the person at the customer, as text: + and leading zeros belong to it. Needed when you ask Microsoft for help. Locked once the deal was first shared with Microsoft.</source>
        <translation>Numéro de téléphone du contact chez le client, en texte&#xa0;: le + et les zéros du début en font partie. Nécessaire quand vous demandez l’aide de Microsoft. Verrouillé dès que l’affaire a été partagée avec Microsoft.</translation>
    </message>
    <message>
        <source>E-mail address of the person at the customer. Needed when you ask Microsoft for help. Locked once the deal was first shared with Microsoft.</source>
        <translation>Adresse e-mail du contact chez le client. Nécessaire quand vous demandez l’aide de Microsoft. Verrouillé dès que l’affaire a été partagée avec Microsoft.</translation>
    </message>
    <message>
        <source>Where the deal stands with you. New may become Active or Closed, Active may become Closed; there is no way back, and nothing at all can be done with a deal after it is closed.</source>
        <translation>Où en est l’affaire chez vous. New peut devenir Active ou Closed, Active peut devenir Closed&#x202f;; il n’y a pas de retour, et plus rien n’est possible avec une affaire clôturée.</translation>
    </message>
    <message>
        <source>The finer step inside the status. A deal that you create is New with Accepted, and Partner Center then stores it as Active with Accepted. New: Pending or Received. Active: Accepted. Closed: Won, Lost, Declined or Expired (in layouts from 2023-08 also Error). Expired is set by Partner Center itself after 14 days without an answer. Won, Lost, Declined, Expired and Error are for good.</source>
        <translation>L’étape plus fine à l’intérieur du statut. Une affaire que vous créez est New avec Accepted, et Partner Center l’enregistre ensuite comme Active avec Accepted. New&#xa0;: Pending ou Received. Active&#xa0;: Accepted. Closed&#xa0;: Won, Lost, Declined ou Expired (dans les dispositions à partir de 2023-08, aussi Error). Expired est posé par Partner Center lui-même après 14 jours sans réponse. Won, Lost, Declined, Expired et Error sont définitifs.</translation>
    </message>
    <message>
        <source>Where the deal stands with Microsoft. Written by Microsoft; a change is ignored at upload.</source>
        <translation>Où en est l’affaire chez Microsoft. Écrit par Microsoft&#x202f;; une modification est ignorée à l’envoi.</translation>
    </message>
    <message>
        <source>The finer step of Microsoft&apos;s own status. Written by Microsoft; a change is ignored at upload. In the 2026 layout.</source>
        <translation>L’étape plus fine du statut propre à Microsoft. Écrite par Microsoft&#x202f;; une modification est ignorée à l’envoi. Dans la disposition de 2026.</translation>
    </message>
    <message>
        <source>Why the deal ended, as a number. Needed once the substatus is Declined or Lost (1 to 8) or, in layouts from 2023-08, Error (1 to 9; 6 and 9 want an explanation in Notes).</source>
        <translation>Pourquoi l’affaire s’est terminée, par un numéro. Nécessaire quand le sous-statut est Declined ou Lost (1 à 8) ou, dans les dispositions à partir de 2023-08, Error (1 à 9&#x202f;; 6 et 9 demandent une explication dans Notes).</translation>
    </message>
    <message>
        <source>How far the sale has come, as a number: 10 Created or Accepted, 20 Qualified, 40 Developed, 60 Proposed, 80 Negotiated, 100 Won.</source>
        <translation>Où en est la vente, par un nombre&#xa0;: 10 Created ou Accepted, 20 Qualified, 40 Developed, 60 Proposed, 80 Negotiated, 100 Won.</translation>
    </message>
    <message>
        <source>What the deal is worth, in the currency beside it: plain digits with a point for decimals, no separators. May change until the deal is won or lost.</source>
        <translation>Ce que vaut l’affaire, dans la devise d’à côté&#xa0;: des chiffres seuls, avec un point pour les décimales et sans séparateurs. Peut changer jusqu’à ce que l’affaire soit gagnée ou perdue.</translation>
    </message>
    <message>
        <source>The Azure consumption that you expect from the deal, in its currency: plain digits with a point for decimals. In the 2026 layout.</source>
        <translation>La consommation Azure que vous attendez de l’affaire, dans sa devise&#xa0;: des chiffres seuls, avec un point pour les décimales. Dans la disposition de 2026.</translation>
    </message>
    <message>
        <source>The currency of the deal&apos;s value as its three-letter ISO code, such as USD or SEK.</source>
        <translation>La devise de la valeur de l’affaire, par son code ISO à trois lettres, par exemple USD ou SEK.</translation>
    </message>
    <message>
        <source>When you expect to close the deal: month/day/year, such as 03/15/2027. The day is meant in UTC; Partner Center&apos;s pages show local days, so a day may seem off by one there.</source>
        <translation>Quand vous pensez clôturer l’affaire&#xa0;: mois/jour/année, par exemple 03/15/2027. Le jour s’entend en UTC&#x202f;; les pages de Partner Center montrent des jours locaux, un jour peut donc y sembler décalé.</translation>
    </message>
    <message>
        <source>The deal&apos;s ID in your own CRM, any text. Leading zeros belong to it; useful to find deals again.</source>
        <translation>L’identifiant de l’affaire dans votre propre CRM, texte libre. Les zéros du début en font partie&#x202f;; utile pour retrouver les affaires.</translation>
    </message>
    <message>
        <source>The marketing campaign that the deal came from, any text.</source>
        <translation>La campagne marketing d’où vient l’affaire, texte libre.</translation>
    </message>
    <message>
        <source>Your own notes about the deal; may hold line breaks. Error reasons 6 and 9 are explained here.</source>
        <translation>Vos propres notes sur l’affaire&#x202f;; les sauts de ligne sont permis. Les motifs 6 et 9 d’Error s’expliquent ici.</translation>
    </message>
    <message>
        <source>Yes asks Microsoft for help and makes the deal a co-sell deal; it then needs the customer&apos;s contact and the specific help. No may become Yes later; Yes is for good. With No, Share decides whether the deal is partner-led or private.</source>
        <translation>Yes demande l’aide de Microsoft et fait de l’affaire une affaire de co-sell&#x202f;; il lui faut alors le contact du client et l’aide voulue. No peut devenir Yes plus tard&#x202f;; Yes est définitif. Avec No, Share décide si l’affaire est pilotée par le partenaire ou privée.</translation>
    </message>
    <message>
        <source>The help that you want, as a number: 1 Workload-specific value proposition, 2 Customer technical architecture, 3 Proof of concept or demo, 4 Quotes and licensing, 5 Post-sales customer success, 6 General or other. Needed when you ask for help. Once chosen it cannot be changed.</source>
        <translation>L’aide que vous voulez, par un numéro&#xa0;: 1 Workload-specific value proposition, 2 Customer technical architecture, 3 Proof of concept or demo, 4 Quotes and licensing, 5 Post-sales customer success, 6 General or other. Nécessaire quand vous demandez de l’aide. Une fois choisie, elle ne peut plus changer.</translation>
    </message>
    <message>
        <source>Applies when you ask for no help, and then must be answered: Yes shows the deal to Microsoft&apos;s sellers (partner-led), No keeps it private. No may become Yes later; Yes is for good.</source>
        <translation>S’applique quand vous ne demandez pas d’aide, et il faut alors répondre&#xa0;: Yes montre l’affaire aux vendeurs de Microsoft (pilotée par le partenaire), No la garde privée. No peut devenir Yes plus tard&#x202f;; Yes est définitif.</translation>
    </message>
    <message>
        <source>What Microsoft&apos;s sellers should know about the deal and the help you want. Locked once the deal was first shared with Microsoft.</source>
        <translation>Ce que les vendeurs de Microsoft doivent savoir de l’affaire et de l’aide voulue. Verrouillé dès que l’affaire a été partagée avec Microsoft.</translation>
    </message>
    <message>
        <source>A legal statement: Yes says that you may share the customer&apos;s and your own people&apos;s contact details with Microsoft. With No the deal is neither created nor updated. Only you can fill it in; this program never does it for you. Locked once the deal exists.</source>
        <translation>Une déclaration juridique&#xa0;: Yes dit que vous avez le droit de partager avec Microsoft les coordonnées du client et de vos propres collaborateurs. Avec No, l’affaire n’est ni créée ni mise à jour. Vous seul pouvez la remplir&#x202f;; ce programme ne le fait jamais pour vous. Verrouillé dès que l’affaire existe.</translation>
    </message>
    <message>
        <source>The number of a customer license agreement, any text. In layouts from 2021-09.</source>
        <translation>Le numéro d’un contrat de licence du client, texte libre. Dans les dispositions à partir de 2021-09.</translation>
    </message>
    <message>
        <source>For deals with devices: one of Microsoft&apos;s device categories. In layouts from 2021-09.</source>
        <translation>Pour les affaires avec appareils&#xa0;: une des catégories d’appareils de Microsoft. Dans les dispositions à partir de 2021-09.</translation>
    </message>
    <message>
        <source>For deals with devices: the processor, from Microsoft&apos;s list. In layouts from 2021-09.</source>
        <translation>Pour les affaires avec appareils&#xa0;: le processeur, dans la liste de Microsoft. Dans les dispositions à partir de 2021-09.</translation>
    </message>
    <message>
        <source>For deals with devices: the Azure certified device, any text. In layouts from 2021-09.</source>
        <translation>Pour les affaires avec appareils&#xa0;: l’appareil certifié Azure, texte libre. Dans les dispositions à partir de 2021-09.</translation>
    </message>
    <message>
        <source>Services sold together with the deal, any text. In layouts from 2021-09.</source>
        <translation>Les services vendus avec l’affaire, texte libre. Dans les dispositions à partir de 2021-09.</translation>
    </message>
    <message>
        <source>Your company&apos;s ID in Microsoft&apos;s partner program, of the location that owns the deal. Locked once the deal exists. In layouts from 2021-09; later called PartnerID.</source>
        <translation>L’identifiant de votre entreprise dans le programme partenaires de Microsoft, pour le site qui porte l’affaire. Verrouillé dès que l’affaire existe. Dans les dispositions à partir de 2021-09&#x202f;; appelé PartnerID par la suite.</translation>
    </message>
    <message>
        <source>Whether the customer means to buy through Microsoft&apos;s marketplace: Yes, No or Have not decided. Needed for a new deal in layouts from 2023-08.</source>
        <translation>Si le client compte acheter par la place de marché de Microsoft&#xa0;: Yes, No ou Have not decided. Nécessaire pour une nouvelle affaire dans les dispositions à partir de 2023-08.</translation>
    </message>
    <message>
        <source>What your company does in the deal, from Microsoft&apos;s list. In the 2026 layout.</source>
        <translation>Ce que fait votre entreprise dans l’affaire, dans la liste de Microsoft. Dans la disposition de 2026.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s solution area that the deal belongs to, any text. In the 2026 layout.</source>
        <translation>Le domaine de solution de Microsoft dont relève l’affaire, texte libre. Dans la disposition de 2026.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s solution play that the deal belongs to, any text. In the 2026 layout.</source>
        <translation>La solution play de Microsoft dont relève l’affaire, texte libre. Dans la disposition de 2026.</translation>
    </message>
    <message>
        <source>The account that you choose for a new deal. A new deal is made in two uploads: the first returns account candidates, you copy one of them here, and the second upload creates the deal. It begins with MicrosoftID: or DUNSID:. In layouts from 2023-08.</source>
        <translation>Le compte que vous choisissez pour une nouvelle affaire. Une nouvelle affaire se fait en deux envois&#xa0;: le premier ramène des comptes proposés, vous en copiez un ici, et le second envoi crée l’affaire. Il commence par MicrosoftID: ou DUNSID:. Dans les dispositions à partir de 2023-08.</translation>
    </message>
    <message>
        <source>How Partner Center matched the customer after the first upload. Written by Partner Center. In layouts from 2023-08.</source>
        <translation>Comment Partner Center a identifié le client après le premier envoi. Écrit par Partner Center. Dans les dispositions à partir de 2023-08.</translation>
    </message>
    <message>
        <source>How sure Partner Center is of its match after the first upload. Written by Partner Center. In layouts from 2023-08.</source>
        <translation>Le degré de certitude de Partner Center après le premier envoi. Écrit par Partner Center. Dans les dispositions à partir de 2023-08.</translation>
    </message>
    <message>
        <source>A candidate among the accounts that Microsoft&apos;s sellers look after. Written by Partner Center after the first upload; copy the right one into Final Matched Customer Account. In layouts from 2023-08.</source>
        <translation>Un compte proposé parmi ceux que suivent les vendeurs de Microsoft. Écrit par Partner Center après le premier envoi&#x202f;; copiez le bon dans Final Matched Customer Account. Dans les dispositions à partir de 2023-08.</translation>
    </message>
    <message>
        <source>A candidate among the other accounts that Microsoft knows. Written by Partner Center after the first upload; copy the right one into Final Matched Customer Account. In layouts from 2023-08.</source>
        <translation>Un compte proposé parmi les autres comptes que Microsoft connaît. Écrit par Partner Center après le premier envoi&#x202f;; copiez le bon dans Final Matched Customer Account. Dans les dispositions à partir de 2023-08.</translation>
    </message>
    <message>
        <source>A candidate from the D-U-N-S register (in the 2026 layout from Moody&apos;s). Written by Partner Center after the first upload; copy the right one into Final Matched Customer Account. In layouts from 2023-08.</source>
        <translation>Un compte proposé du registre D-U-N-S (dans la disposition de 2026, de&#xa0;Moody’s). Écrit par Partner Center après le premier envoi&#x202f;; copiez le bon dans Final Matched Customer Account. Dans les dispositions à partir de 2023-08.</translation>
    </message>
    <message>
        <source>What you sell, as four parts with commas between: solution ID, currency, price, quantity. Only the ID is required. A deal needs the first solution and may have 50, in columns next to each other.</source>
        <translation>Ce que vous vendez, en quatre parties séparées par des virgules&#xa0;: identifiant de la solution, devise, prix, quantité. Seul l’identifiant est exigé. Une affaire doit avoir la première solution et peut en avoir 50, dans des colonnes voisines.</translation>
    </message>
    <message>
        <source>Who works on the deal on your side, as four parts with commas between: first name, last name, mobile number, e-mail. All four are required. A deal needs the first team member and may have 50, in columns next to each other. Referrals users see the deals in which they are team members.</source>
        <translation>Qui travaille sur l’affaire de votre côté, en quatre parties séparées par des virgules&#xa0;: prénom, nom, numéro de mobile, e-mail. Toutes sont exigées. Une affaire doit avoir le premier membre d’équipe et peut en avoir 50, dans des colonnes voisines. Un Referrals user voit les affaires dont il est membre d’équipe.</translation>
    </message>
    <message>
        <source>Who works on the deal at Microsoft. Written by Microsoft; ignored at upload. In layouts from 2021-09.</source>
        <translation>Qui travaille sur l’affaire chez Microsoft. Écrit par Microsoft&#x202f;; ignoré à l’envoi. Dans les dispositions à partir de 2021-09.</translation>
    </message>
    <message>
        <source>Mandatory.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>Optional.</source>
        <translation>Facultatif.</translation>
    </message>
    <message>
        <source>The first is mandatory, the others are optional.</source>
        <translation>La première est obligatoire, les autres sont facultatives.</translation>
    </message>
    <message>
        <source>Needed when {column} is {words}.</source>
        <translation>Nécessaire quand {column} est {words}.</translation>
    </message>
    <message>
        <source>Mandatory for new deals in layouts from {since}.</source>
        <translation>Obligatoire pour les nouvelles affaires dans les dispositions à partir de {since}.</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message>
        <source>Read-only: only Partner Center writes it.</source>
        <translation>En lecture seule&#xa0;: seul Partner Center l’écrit.</translation>
    </message>
    <message>
        <source>Read-only once the deal exists in Partner Center.</source>
        <translation>En lecture seule dès que l’affaire existe dans Partner Center.</translation>
    </message>
    <message>
        <source>Read-only once the deal was first shared with Microsoft.</source>
        <translation>En lecture seule dès que l’affaire a été partagée avec Microsoft.</translation>
    </message>
    <message>
        <source>One way only: once answered it cannot be taken back.</source>
        <translation>Sens unique&#xa0;: une réponse donnée ne peut pas être retirée.</translation>
    </message>
    <message>
        <source>Example: {example}</source>
        <translation>Exemple&#xa0;: {example}</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>At least one column stays shown.</source>
        <translation>Une colonne au moins reste affichée.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hidden here; in the file they stay.</source>
        <translation>
            <numerusform>%n colonne masquée ici&#x202f;; elle reste dans le fichier.</numerusform>
            <numerusform>%n colonnes masquées ici&#x202f;; elles restent dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n column(s) stay at the left: more would leave no room for the others. A wider window, or narrower columns, make room.</source>
        <translation>
            <numerusform>Seule %n colonne reste à gauche&#xa0;: davantage ne laisserait pas de place aux autres. Une fenêtre plus large ou des colonnes plus étroites font de la place.</numerusform>
            <numerusform>Seules %n colonnes restent à gauche&#xa0;: davantage ne laisserait pas de place aux autres. Une fenêtre plus large ou des colonnes plus étroites font de la place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Choose columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Search the columns</source>
        <translation>Chercher parmi les colonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>(no heading)</source>
        <translation>(sans en-tête)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Only mandatory</source>
        <translation>Obligatoires</translation>
    </message>
    <message>
        <source>Only with problems</source>
        <translation>À problèmes</translation>
    </message>
    <message>
        <source>Only one section</source>
        <translation>Une seule section</translation>
    </message>
    <message>
        <source>Only a section…</source>
        <translation>Une section…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Order of the file</source>
        <translation>Ordre du fichier</translation>
    </message>
    <message>
        <source>Columns that &amp;stay at the left</source>
        <translation>Colonnes qui &amp;restent à gauche</translation>
    </message>
    <message>
        <source>{shown} of {columns} shown</source>
        <translation>Affichées&#xa0;: {shown} sur {columns}</translation>
    </message>
    <message numerus="yes">
        <source>Show %n column(s)</source>
        <translation>
            <numerusform>Afficher %n colonne</numerusform>
            <numerusform>Afficher %n colonnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnFilterPopup</name>
    <message>
        <source>Filter {heading}</source>
        <translation>Filtrer {heading}</translation>
    </message>
    <message>
        <source>Contains…</source>
        <translation>Contient…</translation>
    </message>
    <message>
        <source>Text that the cells must contain</source>
        <translation>Texte que les cellules doivent contenir</translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Tri croissant</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Tri décroissant</translation>
    </message>
    <message>
        <source>Any cell</source>
        <translation>Toutes les cellules</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>Not empty</source>
        <translation>Non vides</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>Afficher celles-ci</translation>
    </message>
    <message>
        <source>{ticked} of {listed}</source>
        <translation>{ticked} sur {listed}</translation>
    </message>
    <message>
        <source>No value contains what you typed.</source>
        <translation>Aucune valeur ne contient ce que vous avez tapé.</translation>
    </message>
    <message>
        <source>No deal is shown by the other filters.</source>
        <translation>Les autres filtres n’affichent aucune affaire.</translation>
    </message>
    <message>
        <source>No cell is empty.</source>
        <translation>Aucune cellule n’est vide.</translation>
    </message>
    <message>
        <source>Every cell is empty.</source>
        <translation>Toutes les cellules sont vides.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Add {family} {numbers}</source>
        <translation>Ajouter {family} {numbers}</translation>
    </message>
    <message>
        <source>Added: {family} {numbers}.</source>
        <translation>Ajouté&#xa0;: {family} {numbers}.</translation>
    </message>
    <message>
        <source>{heading} stands right after {before}.</source>
        <translation>{heading} se place juste après {before}.</translation>
    </message>
    <message>
        <source>{heading} is no numbered column such as Solution 2; hide it instead.</source>
        <translation>{heading} n’est pas une colonne numérotée comme Solution 2&#x202f;; masquez-la plutôt.</translation>
    </message>
    <message>
        <source>Remove {heading}</source>
        <translation>Retirer {heading}</translation>
    </message>
    <message>
        <source>{heading} is taken out of the file. Undo brings it back.</source>
        <translation>{heading} est retirée du fichier. Annuler la rétablit.</translation>
    </message>
    <message>
        <source>No solution or team member column is empty in every deal.</source>
        <translation>Aucune colonne de solution ou de membre d’équipe n’est vide dans toutes les affaires.</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Remove empty columns</source>
        <translation>Retirer les colonnes vides</translation>
    </message>
    <message>
        <source>These columns are empty in every deal. Untick what should stay.</source>
        <translation>Ces colonnes sont vides dans toutes les affaires. Décochez ce qui doit rester.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n column(s)</source>
        <translation>
            <numerusform>Retirer %n colonne</numerusform>
            <numerusform>Retirer %n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) taken out of the file. Undo brings them back.</source>
        <translation>
            <numerusform>%n colonne retirée du fichier. Annuler la rétablit.</numerusform>
            <numerusform>%n colonnes retirées du fichier. Annuler les rétablit.</numerusform>
        </translation>
    </message>
    <message>
        <source>{heading}: {text}</source>
        <translation>{heading}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>No deal has a gap between its solutions or team members.</source>
        <translation>Aucune affaire n’a de trou entre ses solutions ou ses membres d’équipe.</translation>
    </message>
    <message>
        <source>Close gaps</source>
        <translation>Combler les trous</translation>
    </message>
    <message>
        <source>Nothing was moved: there is no other value beside it to change places with.</source>
        <translation>Rien n’a été déplacé&#x202f;: il n’y a à côté aucune autre valeur avec laquelle échanger la place.</translation>
    </message>
    <message>
        <source>What stands behind an empty column moves up. Untick deals that should stay as they are.</source>
        <translation>Ce qui suit une colonne vide remonte. Décochez les affaires qui doivent rester telles quelles.</translation>
    </message>
    <message numerus="yes">
        <source>Close %n gap(s)</source>
        <translation>
            <numerusform>Combler %n trou</numerusform>
            <numerusform>Combler %n trous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n locked deal(s) stay as they are.</source>
        <translation>
            <numerusform>%n affaire verrouillée reste telle quelle.</numerusform>
            <numerusform>%n affaires verrouillées restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close gaps in %n deal(s)</source>
        <translation>
            <numerusform>Combler les trous dans %n affaire</numerusform>
            <numerusform>Combler les trous dans %n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gaps closed in %n deal(s). Undo takes it back.</source>
        <translation>
            <numerusform>Trous comblés dans %n affaire. Annuler revient en arrière.</numerusform>
            <numerusform>Trous comblés dans %n affaires. Annuler revient en arrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no gap to close here.</source>
        <translation>Il n’y a pas de trou à combler ici.</translation>
    </message>
    <message>
        <source>There is no place to move this to.</source>
        <translation>Il n’y a pas de place où la déplacer.</translation>
    </message>
    <message>
        <source>The cell beside it is locked.</source>
        <translation>La cellule voisine est verrouillée.</translation>
    </message>
    <message>
        <source>Move {heading}</source>
        <translation>Déplacer {heading}</translation>
    </message>
    <message>
        <source>No mandatory column is missing.</source>
        <translation>Aucune colonne obligatoire ne manque.</translation>
    </message>
    <message>
        <source>added, empty</source>
        <translation>ajoutée, vide</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>Add missing columns</source>
        <translation>Ajouter les colonnes manquantes</translation>
    </message>
    <message>
        <source>Partner Center refuses a file without these columns. They are added empty, each in its place.</source>
        <translation>Partner Center refuse un fichier sans ces colonnes. Elles sont ajoutées vides, chacune à sa place.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n column(s)</source>
        <translation>
            <numerusform>Ajouter %n colonne</numerusform>
            <numerusform>Ajouter %n colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: {headings}.</source>
        <translation>Ajouté&#xa0;: {headings}.</translation>
    </message>
    <message>
        <source>Every heading that Partner Center knows is spelt as it should be.</source>
        <translation>Tous les en-têtes que Partner Center connaît sont bien écrits.</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>en-têtes</translation>
    </message>
    <message>
        <source>Mend headings</source>
        <translation>Corriger les en-têtes</translation>
    </message>
    <message>
        <source>Partner Center would not know these headings. Untick what should stay as it is.</source>
        <translation>Partner Center ne reconnaîtrait pas ces en-têtes. Décochez ce qui doit rester tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>Mend %n heading(s)</source>
        <translation>
            <numerusform>Corriger %n en-tête</numerusform>
            <numerusform>Corriger %n en-têtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) mended. Undo takes it back.</source>
        <translation>
            <numerusform>%n en-tête corrigé. Annuler revient en arrière.</numerusform>
            <numerusform>%n en-têtes corrigés. Annuler revient en arrière.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Upload all of this?</source>
        <translation>Envoyer tout cela&#x202f;?</translation>
    </message>
    <message>
        <source>Deals to be created: {created}, updated: {updated}, closed: {closing}.</source>
        <translation>Affaires à créer&#xa0;: {created}, à mettre à jour&#xa0;: {updated}, à clôturer&#xa0;: {closing}.</translation>
    </message>
    <message>
        <source>What is closed cannot be opened again:</source>
        <translation>Ce qui est clôturé ne peut pas être rouvert&#xa0;:</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>An upload cannot be undone. Write the files?</source>
        <translation>Un envoi ne peut pas être annulé. Écrire les fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>Write the files</source>
        <translation>Écrire les fichiers</translation>
    </message>
</context>
<context>
    <name>ConversionWords</name>
    <message numerus="yes">
        <source>%n date(s) were read as MM/DD/YYYY.</source>
        <translation>
            <numerusform>%n date a été lue comme MM/DD/YYYY.</numerusform>
            <numerusform>%n dates ont été lues comme MM/DD/YYYY.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) were read as text.</source>
        <translation>
            <numerusform>%n heure a été lue comme texte.</numerusform>
            <numerusform>%n heures ont été lues comme texte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole number(s) were read without decimals.</source>
        <translation>
            <numerusform>%n nombre entier a été lu sans décimales.</numerusform>
            <numerusform>%n nombres entiers ont été lus sans décimales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were read as plain digits.</source>
        <translation>
            <numerusform>%n nombre a été lu en chiffres seuls.</numerusform>
            <numerusform>%n nombres ont été lus en chiffres seuls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) were read as Excel shows them.</source>
        <translation>
            <numerusform>%n nombre a été lu tel qu’Excel l’affiche.</numerusform>
            <numerusform>%n nombres ont été lus tels qu’Excel les affiche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n true/false value(s) were read as Yes or No.</source>
        <translation>
            <numerusform>%n valeur vrai/faux a été lue comme Yes ou No.</numerusform>
            <numerusform>%n valeurs vrai/faux ont été lues comme Yes ou No.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) were read as the values that Excel last showed.</source>
        <translation>
            <numerusform>%n formule a été lue comme la valeur qu’Excel a affichée en dernier.</numerusform>
            <numerusform>%n formules ont été lues comme les valeurs qu’Excel a affichées en dernier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no value in the file and were read as empty: open it in Excel and save it there, or type the values here.</source>
        <translation>
            <numerusform>%n formule n’a pas de valeur dans le fichier et a été lue comme vide&#xa0;: ouvrez-le dans Excel et enregistrez-le là, ou tapez la valeur ici.</numerusform>
            <numerusform>%n formules n’ont pas de valeur dans le fichier et ont été lues comme vides&#xa0;: ouvrez-le dans Excel et enregistrez-le là, ou tapez les valeurs ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden in the workbook; they are deals too and are shown here.</source>
        <translation>
            <numerusform>%n ligne est masquée dans le classeur&#x202f;; c’est aussi une affaire et elle est affichée ici.</numerusform>
            <numerusform>%n lignes sont masquées dans le classeur&#x202f;; ce sont aussi des affaires et elles sont affichées ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were read as text.</source>
        <translation>
            <numerusform>%n cellule a été lue comme texte.</numerusform>
            <numerusform>%n cellules ont été lues comme texte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>Type a date, or pick one.</source>
        <translation>Tapez une date, ou choisissez-en une.</translation>
    </message>
</context>
<context>
    <name>DateWindow</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Les 30 prochains jours</translation>
    </message>
</context>
<context>
    <name>DealForm</name>
    <message>
        <source>Click a deal in the table, and it is shown here as a form.</source>
        <translation>Cliquez sur une affaire du tableau, et elle s’affiche ici sous forme de fiche.</translation>
    </message>
</context>
<context>
    <name>DealModel</name>
    <message>
        <source>The cell holds {count} letters; it can be cleared or pasted over, but not typed into.</source>
        <translation>La cellule contient {count} caractères&#x202f;; on peut la vider ou coller par-dessus, mais pas y taper.</translation>
    </message>
    <message>
        <source>the cell</source>
        <translation>la cellule</translation>
    </message>
    <message>
        <source>Type “{text}” in {heading}</source>
        <translation>Saisir «&#xa0;{text}&#xa0;» dans {heading}</translation>
    </message>
    <message>
        <source>Clear {heading}</source>
        <translation>Vider {heading}</translation>
    </message>
    <message numerus="yes">
        <source>Write into %n cell(s)</source>
        <translation>
            <numerusform>Écrire dans %n cellule</numerusform>
            <numerusform>Écrire dans %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the deals…</source>
        <translation>Vérification des affaires…</translation>
    </message>
    <message>
        <source>Convert “{text}”</source>
        <translation>Convertir «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Changing the deals…</source>
        <translation>Modification des affaires…</translation>
    </message>
    <message>
        <source>The file is open in another window and can only be looked at here.</source>
        <translation>Le fichier est ouvert dans une autre fenêtre et ne peut être que consulté ici.</translation>
    </message>
</context>
<context>
    <name>DealView</name>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>No deal fits what is filtered. “Clear” shows all of them again.</source>
        <translation>Aucune affaire ne correspond au filtre. «&#xa0;Effacer&#xa0;» les affiche toutes de nouveau.</translation>
    </message>
    <message>
        <source>There is no deal yet. Add one, or paste rows from a spreadsheet.</source>
        <translation>Il n’y a pas encore d’affaire. Ajoutez-en une, ou collez des lignes d’un tableur.</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>Add a deal</source>
        <translation>Ajouter une affaire</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n deal(s)</source>
        <translation>
            <numerusform>Dupliquer %n affaire</numerusform>
            <numerusform>Dupliquer %n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) duplicated as new ones, with status {status} and substatus {substatus}.</source>
        <translation>
            <numerusform>%n affaire dupliquée comme nouvelle, avec le statut {status} et le sous-statut {substatus}.</numerusform>
            <numerusform>%n affaires dupliquées comme nouvelles, avec le statut {status} et le sous-statut {substatus}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not copied: {headings}.</source>
        <translation>Non copié&#xa0;: {headings}.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deal(s)</source>
        <translation>
            <numerusform>Supprimer %n affaire</numerusform>
            <numerusform>Supprimer %n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) deleted from this file. Undo brings them back.</source>
        <translation>
            <numerusform>%n affaire supprimée de ce fichier. Annuler la rétablit.</numerusform>
            <numerusform>%n affaires supprimées de ce fichier. Annuler les rétablit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Not closed in this file</source>
        <translation>Pas clôturées dans ce fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) count as closed before this file and are not uploaded.</source>
        <translation>
            <numerusform>%n affaire compte comme clôturée avant ce fichier et n’est pas envoyée.</numerusform>
            <numerusform>%n affaires comptent comme clôturées avant ce fichier et ne sont pas envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the selected deals is a closed one.</source>
        <translation>Aucune des affaires sélectionnées n’est clôturée.</translation>
    </message>
    <message>
        <source>No deal of this file is a closed one.</source>
        <translation>Aucune affaire de ce fichier n’est clôturée.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Closed in this file</source>
        <translation>Clôturées dans ce fichier</translation>
    </message>
    <message>
        <source>Deals that were closed before are left out of every upload. Tick those that you closed in this file and that Partner Center does not know as closed yet.</source>
        <translation>Les affaires clôturées auparavant sont exclues de chaque envoi. Cochez celles que vous avez clôturées dans ce fichier et que Partner Center ne sait pas encore clôturées.</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n closed deal(s)</source>
        <translation>
            <numerusform>Envoyer %n affaire clôturée</numerusform>
            <numerusform>Envoyer %n affaires clôturées</numerusform>
        </translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) count as closed in this file and are uploaded.</source>
        <translation>
            <numerusform>%n affaire compte comme clôturée dans ce fichier et est envoyée.</numerusform>
            <numerusform>%n affaires comptent comme clôturées dans ce fichier et sont envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) were closed in the original already.</source>
        <translation>
            <numerusform>%n affaire était déjà clôturée dans l’original.</numerusform>
            <numerusform>%n affaires étaient déjà clôturées dans l’original.</numerusform>
        </translation>
    </message>
    <message>
        <source>No selected cell holds a date in which day and month could be mixed up.</source>
        <translation>Aucune cellule sélectionnée ne contient une date où jour et mois pourraient être inversés.</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n date(s)</source>
        <translation>
            <numerusform>Confirmer %n date</numerusform>
            <numerusform>Confirmer %n dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) confirmed as they stand.</source>
        <translation>
            <numerusform>%n date confirmée telle quelle.</numerusform>
            <numerusform>%n dates confirmées telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no date in which day and month could be mixed up.</source>
        <translation>Il n’y a aucune date où jour et mois pourraient être inversés.</translation>
    </message>
    <message>
        <source>In these dates day and month could be mixed up. Tick those to swap.</source>
        <translation>Dans ces dates, jour et mois pourraient être inversés. Cochez celles à échanger.</translation>
    </message>
    <message>
        <source>{headings}: some dates of this file have the day first, others the month. Look at each.</source>
        <translation>{headings}&#xa0;: certaines dates de ce fichier commencent par le jour, d’autres par le mois. Regardez chacune.</translation>
    </message>
    <message>
        <source>Swap day and month</source>
        <translation>Inverser jour et mois</translation>
    </message>
    <message numerus="yes">
        <source>Swap in %n date(s)</source>
        <translation>
            <numerusform>Inverser dans %n date</numerusform>
            <numerusform>Inverser dans %n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>Swapped</source>
        <translation>Inversée</translation>
    </message>
    <message numerus="yes">
        <source>Day and month swapped in %n date(s). Undo takes it back.</source>
        <translation>
            <numerusform>Jour et mois inversés dans %n date. Annuler revient en arrière.</numerusform>
            <numerusform>Jour et mois inversés dans %n dates. Annuler revient en arrière.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are the same in both.</source>
        <translation>
            <numerusform>%n affaire est identique des deux côtés.</numerusform>
            <numerusform>%n affaires sont identiques des deux côtés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deal and column</source>
        <translation>Affaire et colonne</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Only on the disk</source>
        <translation>Seulement sur le disque</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Seulement ici</translation>
    </message>
</context>
<context>
    <name>DiscardDialog</name>
    <message>
        <source>Discard the edits?</source>
        <translation>Abandonner les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>What was taken back in {name} is forgotten for good. The file itself stays as it is.</source>
        <translation>Ce qui a été annulé dans {name} est oublié pour de bon. Le fichier lui-même reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) in {name} are forgotten for good. The file itself stays as it is.</source>
        <translation>
            <numerusform>%n modification de {name} est oubliée pour de bon. Le fichier lui-même reste tel quel.</numerusform>
            <numerusform>%n modifications de {name} sont oubliées pour de bon. Le fichier lui-même reste tel quel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>a table that was in no file yet</source>
        <translation>un tableau qui n’était encore dans aucun fichier</translation>
    </message>
</context>
<context>
    <name>DockTitle</name>
    <message>
        <source>Hide this panel</source>
        <translation>Masquer ce volet</translation>
    </message>
    <message>
        <source>Hide {panel}</source>
        <translation>Masquer {panel}</translation>
    </message>
</context>
<context>
    <name>EarlierVersions</name>
    <message>
        <source>The earlier version of the file, in case you want it back,</source>
        <translation>La version antérieure du fichier (au cas où vous voudriez la retrouver)</translation>
    </message>
</context>
<context>
    <name>EarlierVersionsDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>Before a file is first overwritten in a session, and a file for an upload each time, what it held is kept: the last {count} times of each file. Restoring makes a copy; the file itself stays as it is.</source>
        <translation>Avant qu’un fichier soit remplacé pour la première fois dans une session, et chaque fois pour un fichier d’envoi, son contenu est conservé&#xa0;: les {count} dernières fois de chaque fichier. Restaurer crée une copie&#x202f;; le fichier lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Of all files</source>
        <translation>De tous les fichiers</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservée le</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Restore as a copy…</source>
        <translation>Restaurer en copie…</translation>
    </message>
    <message>
        <source>Delete this version</source>
        <translation>Supprimer cette version</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was overwritten yet.</source>
        <translation>Rien n’a encore été écrasé.</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Going through the steps…</source>
        <translation>Parcours des étapes…</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) that this changed are hidden by the filter.</source>
        <translation>
            <numerusform>%n affaire ainsi modifiée est masquée par le filtre.</numerusform>
            <numerusform>%n affaires ainsi modifiées sont masquées par le filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Annulé&#xa0;: rien n’a été modifié.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Annuler {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rétablir {what}</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Open or drop a download</source>
        <translation>Ouvrir ou déposer un téléchargement</translation>
    </message>
    <message>
        <source>A file from Co-sell opportunities in Partner Center, as CSV or Excel. It stays on this computer.</source>
        <translation>Un fichier de Co-sell opportunities dans Partner Center, en CSV ou Excel. Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Start from the template</source>
        <translation>Partir du modèle</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Export your deals from Partner Center and open the file here.</source>
        <translation>Exportez vos affaires de Partner Center et ouvrez le fichier ici.</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Go through what is marked. Each mark says what is expected.</source>
        <translation>Parcourez ce qui est marqué. Chaque marque dit ce qui est attendu.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Prepare the upload, upload the files, then bring their results in to see what succeeded.</source>
        <translation>Préparez l’envoi, envoyez les fichiers, puis récupérez leurs résultats pour voir ce qui a réussi.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase everything?</source>
        <translation>Tout effacer&#x202f;?</translation>
    </message>
    <message>
        <source>Earlier versions, lost work that was not restored, originals, the history of uploads, the log, the settings and the list of recent files are erased for good. Your own files are not touched.</source>
        <translation>Les versions antérieures, le travail perdu non restauré, les originaux, l’historique des envois, le journal des erreurs, les réglages et la liste des fichiers récents sont effacés pour de bon. Vos propres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>Tout effacer</translation>
    </message>
</context>
<context>
    <name>FateModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
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
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouv.</translation>
    </message>
    <message>
        <source>Updated, edited since</source>
        <translation>Mise à jour, modifiée depuis</translation>
    </message>
    <message>
        <source>Closed already</source>
        <translation>Déjà clôturée</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussie</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangée</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>Has errors</source>
        <translation>A des erreurs</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation>Clôturée pour de bon</translation>
    </message>
</context>
<context>
    <name>FateSums</name>
    <message>
        <source>The sum</source>
        <translation>Le total</translation>
    </message>
    <message>
        <source>Deals in the file</source>
        <translation>Affaires dans le fichier</translation>
    </message>
    <message>
        <source>Go up</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Would go up</source>
        <translation>Seraient à envoyer</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Empty this field</source>
        <translation>Vider ce champ</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>“{name}” could not be read as CSV: {reason}. Open it in a spreadsheet and save it anew as CSV UTF-8.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu comme CSV&#xa0;: {reason}. Ouvrez-le dans un tableur et enregistrez-le de nouveau en CSV UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” was not written: it is in the encoding {encoding}, which has no “{character}” (“{heading}” of deal {deal}). Save it as UTF-8, or replace the character.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: il est dans l’encodage {encoding}, qui n’a pas de «&#xa0;{character}&#xa0;» («&#xa0;{heading}&#xa0;» de l’affaire {deal}). Enregistrez-le en UTF-8, ou remplacez ce caractère.</translation>
    </message>
    <message>
        <source>“{name}” was not written: it is in the encoding {encoding}, which has no “{character}” (heading “{heading}”). Save it as UTF-8, or replace the character.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: il est dans l’encodage {encoding}, qui n’a pas de «&#xa0;{character}&#xa0;» (en-tête «&#xa0;{heading}&#xa0;»). Enregistrez-le en UTF-8, ou remplacez ce caractère.</translation>
    </message>
    <message>
        <source>“{name}” was not written: “{heading}” of deal {deal} holds a broken character (half a character, or NUL). Type the text again.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: «&#xa0;{heading}&#xa0;» de l’affaire {deal} contient un caractère abîmé (un demi-caractère, ou NUL). Retapez le texte.</translation>
    </message>
    <message>
        <source>There is no encoding called “{encoding}”. Try utf-8, utf-16 or windows-1252, or leave the choice to the program.</source>
        <translation>Il n’existe pas d’encodage nommé «&#xa0;{encoding}&#xa0;». Essayez utf-8, utf-16 ou windows-1252, ou laissez le programme choisir.</translation>
    </message>
    <message>
        <source>“{name}” is not written in the encoding {encoding}: line {line} does not fit it. Choose another encoding, or leave the choice to the program.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas écrit dans l’encodage {encoding}&#xa0;: la ligne {line} n’y correspond pas. Choisissez un autre encodage, ou laissez le programme choisir.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is marked as {encoding} but breaks off or holds other bytes. Download it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: il est marqué {encoding} mais s’interrompt ou contient d’autres octets. Téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” holds NUL bytes, which no text has: it is damaged, or not a text file. Download it again, or save it anew as CSV in a spreadsheet.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des octets NUL, qu’aucun texte n’a&#xa0;: il est endommagé, ou n’est pas un fichier texte. Téléchargez-le de nouveau, ou enregistrez-le en CSV depuis un tableur.</translation>
    </message>
    <message>
        <source>“{name}” is empty: it holds neither headings nor deals. Download the deals from Partner Center again.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide&#xa0;: il ne contient ni en-têtes ni affaires. Téléchargez de nouveau les affaires depuis Partner Center.</translation>
    </message>
    <message>
        <source>“{name}” holds no table of deals. Open the CSV file that Partner Center&apos;s page of co-sell opportunities downloads, or an Excel workbook made from it.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient pas de tableau d’affaires. Ouvrez le fichier CSV téléchargé de la page Co-sell opportunities de Partner Center, ou un classeur Excel qui en est issu.</translation>
    </message>
    <message>
        <source>“{name}” is neither a text file nor a workbook ({looks_like}). Open the CSV file that Partner Center&apos;s page of co-sell opportunities downloads, or an Excel workbook made from it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est ni un fichier texte ni un classeur ({looks_like}). Ouvrez le fichier CSV téléchargé de la page Co-sell opportunities de Partner Center, ou un classeur Excel qui en est issu.</translation>
    </message>
    <message>
        <source>“{name}” holds deal registrations (Azure IP co-sell), not co-sell opportunities. Upload it on Partner Center&apos;s page of deal registrations, or download the co-sell opportunities and open those.</source>
        <translation>«&#xa0;{name}&#xa0;» contient des deal registrations (Azure IP co-sell), pas des co-sell opportunities. Envoyez-le sur la page des deal registrations de Partner Center, ou téléchargez les co-sell opportunities et ouvrez-les.</translation>
    </message>
    <message>
        <source>“{name}” looks like a file of leads, not of co-sell opportunities. Download the co-sell opportunities from Partner Center and open those.</source>
        <translation>«&#xa0;{name}&#xa0;» ressemble à un fichier de leads, pas de co-sell opportunities. Téléchargez les co-sell opportunities depuis Partner Center et ouvrez-les.</translation>
    </message>
    <message>
        <source>“{name}” is a table of something else, such as an export from a CRM system: it has too few headings of a co-sell file. Make a template and copy your deals into it, or open a download from Partner Center.</source>
        <translation>«&#xa0;{name}&#xa0;» est un tableau d’autre chose, par exemple un export d’un CRM&#xa0;: il a trop peu d’en-têtes d’un fichier de co-sell. Créez un modèle et copiez-y vos affaires, ou ouvrez un téléchargement de Partner Center.</translation>
    </message>
    <message>
        <source>“{name}” is {size} MB large; Cosell Desk opens files of at most 512 MB. Filter the deals in Partner Center and download fewer of them.</source>
        <translation>«&#xa0;{name}&#xa0;» pèse {size}&#xa0;Mo&#x202f;; Cosell Desk ouvre des fichiers de 512&#xa0;Mo au plus. Filtrez les affaires dans Partner Center et téléchargez-en moins.</translation>
    </message>
    <message>
        <source>“{name}” has {count} columns; Cosell Desk opens at most 1,024. Delete the columns that do not belong to a co-sell file.</source>
        <translation>«&#xa0;{name}&#xa0;» a {count} colonnes&#x202f;; Cosell Desk en ouvre 1 024 au plus. Supprimez les colonnes étrangères à un fichier de co-sell.</translation>
    </message>
    <message>
        <source>“{name}” has more than 100,000 rows, and Cosell Desk opens no more. Filter the deals in Partner Center and download fewer of them.</source>
        <translation>«&#xa0;{name}&#xa0;» a plus de 100 000 lignes, et Cosell Desk n’en ouvre pas davantage. Filtrez les affaires dans Partner Center et téléchargez-en moins.</translation>
    </message>
    <message>
        <source>“{name}” does not fit into this computer&apos;s memory. Close other programs, or download fewer deals.</source>
        <translation>«&#xa0;{name}&#xa0;» ne tient pas dans la mémoire de cet ordinateur. Fermez d’autres programmes, ou téléchargez moins d’affaires.</translation>
    </message>
    <message>
        <source>There is no file “{name}” in that place. Check the name; it may have been moved, renamed or deleted.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{name}&#xa0;» à cet endroit. Vérifiez le nom&#x202f;; il a pu être déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a file inside it.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Choisissez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>“{name}” is a device or a pipe, not a file. Save its content as a file and open that.</source>
        <translation>«&#xa0;{name}&#xa0;» est un périphérique ou un tube (pipe), pas un fichier. Enregistrez son contenu dans un fichier et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” may not be read: you lack the permission, or another program holds it. Close it elsewhere, or ask its owner for access.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: vous n’en avez pas le droit, ou un autre programme le retient. Fermez-le là-bas, ou demandez l’accès à son propriétaire.</translation>
    </message>
    <message>
        <source>“{name}” could not be read: {reason}. Copy it to another place and open the copy.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être lu&#xa0;: {reason}. Copiez-le ailleurs et ouvrez la copie.</translation>
    </message>
    <message>
        <source>it looks like a file of another Office program</source>
        <translation>il ressemble à un fichier d’un autre programme Office</translation>
    </message>
    <message>
        <source>Nothing was written: the plan does not fit the deals of “{name}” any more. Make it anew.</source>
        <translation>Rien n’a été écrit&#xa0;: le plan ne correspond plus aux affaires de «&#xa0;{name}&#xa0;». Refaites-le.</translation>
    </message>
    <message>
        <source>Nothing of “{name}” was written: it has errors that must be mended first.</source>
        <translation>Rien de «&#xa0;{name}&#xa0;» n’a été écrit&#xa0;: il a des erreurs à corriger d’abord.</translation>
    </message>
    <message>
        <source>Nothing was written: in “{folder}” there is already {names}. Choose another folder, or allow overwriting.</source>
        <translation>Rien n’a été écrit&#xa0;: «&#xa0;{folder}&#xa0;» contient déjà {names}. Choisissez un autre dossier, ou autorisez le remplacement.</translation>
    </message>
    <message>
        <source>Nothing was written: “{name}” in “{folder}” is the file itself that is read here. Choose another folder.</source>
        <translation>Rien n’a été écrit&#xa0;: «&#xa0;{name}&#xa0;» dans «&#xa0;{folder}&#xa0;» est le fichier même qui est lu ici. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Nothing was written: “{folder}” is no folder and cannot be made one ({reason}). Choose another.</source>
        <translation>Rien n’a été écrit&#xa0;: «&#xa0;{folder}&#xa0;» n’est pas un dossier et ne peut pas en devenir un ({reason}). Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>it looks like a PDF document</source>
        <translation>il ressemble à un document PDF</translation>
    </message>
    <message>
        <source>it looks like a picture</source>
        <translation>il ressemble à une image</translation>
    </message>
    <message>
        <source>it looks like a compressed archive</source>
        <translation>il ressemble à une archive compressée</translation>
    </message>
    <message>
        <source>it looks like a program</source>
        <translation>il ressemble à un programme</translation>
    </message>
    <message>
        <source>it looks like a database</source>
        <translation>il ressemble à une base de données</translation>
    </message>
    <message>
        <source>it looks like a text document</source>
        <translation>il ressemble à un document texte</translation>
    </message>
    <message>
        <source>it looks like a web page</source>
        <translation>il ressemble à une page web</translation>
    </message>
    <message>
        <source>it holds bytes that no text has</source>
        <translation>il contient des octets qu’aucun texte n’a</translation>
    </message>
    <message>
        <source>“{name}” was not written: the file is read-only. Save under another name, or allow writing to it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: le fichier est en lecture seule. Enregistrez sous un autre nom, ou autorisez l’écriture.</translation>
    </message>
    <message>
        <source>“{name}” was not written: you may not write into the folder “{folder}”. Save into another folder.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: vous n’avez pas le droit d’écrire dans le dossier «&#xa0;{folder}&#xa0;». Enregistrez dans un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” was not written: it is open in Excel or another program. Close it there and save again (if it is open nowhere, delete “{lock}” beside it).</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: il est ouvert dans Excel ou un autre programme. Fermez-le là-bas et enregistrez de nouveau (s’il n’est ouvert nulle part, supprimez «&#xa0;{lock}&#xa0;» à côté de lui).</translation>
    </message>
    <message>
        <source>“{name}” was not written: another program, such as Excel, holds the file, or it is read-only. Close it there and save again, or save under another name.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: un autre programme, par exemple Excel, retient le fichier, ou il est en lecture seule. Fermez-le là-bas et enregistrez de nouveau, ou enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the disk is full. Make room, or save into another place.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: le disque est plein. Faites de la place, ou enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>“{name}” was not written: the folder “{folder}” is not there any more. Save into another folder.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: le dossier «&#xa0;{folder}&#xa0;» n’est plus là. Enregistrez dans un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” was not written: a folder has that name. Save under another name.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: un dossier porte ce nom. Enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” was not written: it is a device or a pipe, not a file. Save under another name.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: c’est un périphérique ou un tube (pipe), pas un fichier. Enregistrez sous un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” was not written: what was read back differs from what was to be written. The old file is untouched; save into another place.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: ce qui a été relu diffère de ce qui devait être écrit. L’ancien fichier est intact&#x202f;; enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}. What it held before is beside it in “{backup}”; save into another place.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: {reason}. Ce qu’il contenait est à côté de lui dans «&#xa0;{backup}&#xa0;»&#x202f;; enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>“{name}” was not written: {reason}. Save into another place.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: {reason}. Enregistrez ailleurs.</translation>
    </message>
    <message>
        <source>“{name}” was not written: a template is a .csv or an .xlsx file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: un modèle est un fichier .csv ou .xlsx.</translation>
    </message>
    <message>
        <source>“{name}” has no sheet “{sheet}”. Its sheets are: {sheets}. Name one of them, or give its number.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas de feuille «&#xa0;{sheet}&#xa0;». Ses feuilles sont&#xa0;: {sheets}. Nommez l’une d’elles, ou donnez son numéro.</translation>
    </message>
    <message>
        <source>“{name}” was not written: Cosell Desk reads .{format} workbooks but does not write them. Save as .xlsx or as CSV.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: Cosell Desk lit les classeurs .{format} mais ne les écrit pas. Enregistrez en .xlsx ou en CSV.</translation>
    </message>
    <message>
        <source>“{name}” was not written: this workbook must keep the ending .{format}. Change the ending, or save as CSV.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: ce classeur doit garder l’extension .{format}. Changez l’extension, ou enregistrez en CSV.</translation>
    </message>
    <message>
        <source>“{name}” was not written: “{heading}” of deal {deal} has {count} characters, and a cell of Excel holds at most 32,767. Shorten it, or save as CSV.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: «&#xa0;{heading}&#xa0;» de l’affaire {deal} a {count} caractères, et une cellule d’Excel en contient 32 767 au plus. Raccourcissez le texte, ou enregistrez en CSV.</translation>
    </message>
    <message>
        <source>“{name}” was not written: “{heading}” of deal {deal} holds a broken character (half a character). Type the text again.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: «&#xa0;{heading}&#xa0;» de l’affaire {deal} contient un caractère abîmé (un demi-caractère). Retapez le texte.</translation>
    </message>
    <message>
        <source>“{name}” is protected with a password. Open it in Excel, take the password away (File &gt; Info &gt; Protect Workbook) and save it, or save the sheet as CSV UTF-8.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe (Fichier &gt; Informations &gt; Protéger le classeur) et enregistrez-le, ou enregistrez la feuille en CSV UTF-8.</translation>
    </message>
    <message>
        <source>“{name}” is a damaged workbook ({reason}). Open it in Excel, which may repair it, and save it anew, or download it again.</source>
        <translation>«&#xa0;{name}&#xa0;» est un classeur endommagé ({reason}). Ouvrez-le dans Excel, qui pourra peut-être le réparer, et enregistrez-le de nouveau, ou téléchargez-le encore une fois.</translation>
    </message>
    <message>
        <source>“{name}” has no sheet with cells. Open the workbook that holds the deals, or a CSV file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a aucune feuille avec des cellules. Ouvrez le classeur qui contient les affaires, ou un fichier CSV.</translation>
    </message>
    <message>
        <source>“{name}” was not opened: it unpacks to more than 512 MB, or to so much more than it is packed that it looks like a zip bomb. Delete sheets and rows that you do not need and save it anew.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été ouvert&#xa0;: décompressé, il dépasse 512&#xa0;Mo, ou il grossit tant qu’il ressemble à une bombe zip. Supprimez les feuilles et les lignes inutiles et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is a binary workbook (.xlsb), which Cosell Desk does not read. Save it as .xlsx in Excel.</source>
        <translation>«&#xa0;{name}&#xa0;» est un classeur binaire (.xlsb), que Cosell Desk ne lit pas. Enregistrez-le en .xlsx dans Excel.</translation>
    </message>
    <message>
        <source>it looks like a presentation</source>
        <translation>il ressemble à une présentation</translation>
    </message>
    <message>
        <source>“{name}” was not written: the sheet “{sheet}” is stored in a way that cannot be changed safely. Save under another name as a new workbook or as CSV.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: la feuille «&#xa0;{sheet}&#xa0;» est stockée d’une façon qui ne permet pas de la modifier sans risque. Enregistrez sous un autre nom, comme nouveau classeur ou en CSV.</translation>
    </message>
    <message>
        <source>“{name}” was not written: another part of the workbook is damaged. Save under another name as a new workbook or as CSV.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été écrit&#xa0;: une autre partie du classeur est endommagée. Enregistrez sous un autre nom, comme nouveau classeur ou en CSV.</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Deals (*.csv *.xlsx *.xlsm *.xls *.ods *.txt *.tsv);;All files (*)</source>
        <translation>Affaires (*.csv *.xlsx *.xlsm *.xls *.ods *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Ouvrir des affaires</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Le fichier n’a pas été ouvert</translation>
    </message>
    <message>
        <source>New deals.csv</source>
        <translation>Nouvelles affaires.csv</translation>
    </message>
</context>
<context>
    <name>FillHandle</name>
    <message numerus="yes">
        <source>Fill %n cell(s)</source>
        <translation>
            <numerusform>Remplir %n cellule</numerusform>
            <numerusform>Remplir %n cellules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>The replacement cannot be used: it names a group that the regular expression does not have, or ends with \.</source>
        <translation>Ce remplacement ne peut pas servir&#xa0;: il nomme un groupe que l’expression régulière n’a pas, ou se termine par \.</translation>
    </message>
    <message>
        <source>This is no complete regular expression, from letter {place} on: {reason}.</source>
        <translation>Cette expression régulière est incomplète à partir du caractère {place}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>This regular expression could take for ever: it can match in too many ways. Write it without repeating what repeats something itself.</source>
        <translation>Cette expression régulière pourrait durer indéfiniment&#xa0;: elle peut correspondre de trop de façons. Écrivez-la sans répéter ce qui répète déjà quelque chose.</translation>
    </message>
    <message>
        <source>a ( is never closed by a )</source>
        <translation>une ( n’est jamais fermée par une )</translation>
    </message>
    <message>
        <source>a ) closes nothing</source>
        <translation>une ) ne ferme rien</translation>
    </message>
    <message>
        <source>a [ is never closed by a ]</source>
        <translation>un [ n’est jamais fermé par un ]</translation>
    </message>
    <message>
        <source>there is nothing that could be repeated</source>
        <translation>il n’y a rien à répéter</translation>
    </message>
    <message>
        <source>it repeats what is repeated already</source>
        <translation>elle répète ce qui est déjà répété</translation>
    </message>
    <message>
        <source>a \ stands where it means nothing</source>
        <translation>un \ se trouve là où il ne veut rien dire</translation>
    </message>
    <message>
        <source>a range in [ ] ends before it begins</source>
        <translation>un intervalle entre [ ] se termine avant de commencer</translation>
    </message>
    <message>
        <source>the most in { } is less than the least</source>
        <translation>le maximum entre { } est inférieur au minimum</translation>
    </message>
    <message>
        <source>it names a group that is not there</source>
        <translation>elle nomme un groupe qui n’existe pas</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>To the one before (Shift+Enter)</source>
        <translation>Au précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>To the next one (Enter)</source>
        <translation>Au suivant (Entrée)</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>Cellule entière</translation>
    </message>
    <message>
        <source>The cell holds this and nothing else</source>
        <translation>La cellule contient cela et rien d’autre</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Casse exacte</translation>
    </message>
    <message>
        <source>Capital and small letters differ</source>
        <translation>Majuscules et minuscules diffèrent</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expr. régulière</translation>
    </message>
    <message>
        <source>The text is a regular expression</source>
        <translation>Le texte est une expression régulière</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Où chercher</translation>
    </message>
    <message>
        <source>all cells</source>
        <translation>le tableau</translation>
    </message>
    <message>
        <source>this column</source>
        <translation>cette colonne</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>la sélection</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Close the bar</source>
        <translation>Fermer la barre</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace here and go to the next one</source>
        <translation>Remplacer ici et passer au suivant</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <translation>Tout remplacer…</translation>
    </message>
    <message>
        <source>See every replacement before it is made</source>
        <translation>Voir chaque remplacement avant qu’il soit fait</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{count} found</source>
        <translation>Trouvés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden cell(s) hold it</source>
        <translation>
            <numerusform>%n cellule masquée le contient</numerusform>
            <numerusform>%n cellules masquées le contiennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) too long to be searched</source>
        <translation>
            <numerusform>%n cellule trop longue pour la recherche</numerusform>
            <numerusform>%n cellules trop longues pour la recherche</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found in this column</source>
        <translation>Rien trouvé dans cette colonne</translation>
    </message>
    <message>
        <source>Nothing found in the selection</source>
        <translation>Rien trouvé dans la sélection</translation>
    </message>
    <message>
        <source>“{text}” is in none of the shown cells.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est dans aucune des cellules affichées.</translation>
    </message>
    <message>
        <source>Replace in {heading}</source>
        <translation>Remplacer dans {heading}</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Recherche de ce qui changerait…</translation>
    </message>
    <message>
        <source>Nothing was replaced.</source>
        <translation>Rien n’a été remplacé.</translation>
    </message>
    <message numerus="yes">
        <source>%n locked cell(s) stay as they are.</source>
        <translation>
            <numerusform>%n cellule verrouillée reste telle quelle.</numerusform>
            <numerusform>%n cellules verrouillées restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden deals and columns stay as they are.</source>
        <translation>Les affaires et colonnes masquées restent telles quelles.</translation>
    </message>
    <message>
        <source>There is nothing to replace.</source>
        <translation>Il n’y a rien à remplacer.</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Untick what should stay as it is. All of it is one step that Undo takes back.</source>
        <translation>Décochez ce qui doit rester tel quel. Le tout forme une seule étape qu’Annuler défait.</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n cell(s)</source>
        <translation>
            <numerusform>Remplacer dans %n cellule</numerusform>
            <numerusform>Remplacer dans %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Replace “{text}”</source>
        <translation>Remplacer «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) replaced. Undo takes it back.</source>
        <translation>
            <numerusform>Remplacé dans %n cellule. Annuler revient en arrière.</numerusform>
            <numerusform>Remplacé dans %n cellules. Annuler revient en arrière.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixAllDialog</name>
    <message>
        <source>Fix all</source>
        <translation>Tout corriger</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n cell(s)</source>
        <translation>
            <numerusform>Corriger %n cellule</numerusform>
            <numerusform>Corriger %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Corrigé</translation>
    </message>
    <message>
        <source>Each of these texts has one safe reading. Untick what should stay as it is. All of it is one step that Undo takes back.</source>
        <translation>Chacun de ces textes ne peut se lire que d’une façon. Décochez ce qui doit rester tel quel. Le tout forme une seule étape qu’Annuler défait.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n heading(s)</source>
        <translation>
            <numerusform>Corriger %n en-tête</numerusform>
            <numerusform>Corriger %n en-têtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix {cells} and {headings}</source>
        <translation>Corriger {cells} et {headings}</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cellule</numerusform>
            <numerusform>%n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n en-tête</numerusform>
            <numerusform>%n en-têtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgetDialog</name>
    <message>
        <source>Forget all of it?</source>
        <translation>Tout oublier&#x202f;?</translation>
    </message>
    <message>
        <source>The history of uploads and every original go for good. Nobody warns any more of deals that were prepared before, and files opened tomorrow are their own originals. Your own files are not touched.</source>
        <translation>L’historique des envois et tous les originaux disparaissent pour de bon. Plus rien n’avertit des affaires préparées auparavant, et les fichiers ouverts demain seront leurs propres originaux. Vos propres fichiers ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Add {family} {number}</source>
        <translation>Ajouter {family} {number}</translation>
    </message>
</context>
<context>
    <name>FormModel</name>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Other columns</source>
        <translation>Autres colonnes</translation>
    </message>
    <message>
        <source>Add {family}</source>
        <translation>Ajouter {family}</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Deal form</source>
        <translation>Fiche de l’affaire</translation>
    </message>
</context>
<context>
    <name>GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Row number, heading, deal name or Referral ID</source>
        <translation>Numéro de ligne, en-tête, nom d’affaire ou Referral ID</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Column: {heading}</source>
        <translation>Colonne&#xa0;: {heading}</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history of uploads</source>
        <translation>L’historique des envois</translation>
    </message>
    <message>
        <source>The history of uploads was damaged and has been set aside as “{name}” in “{folder}”; a new one begins. Earlier uploads are not known any more.</source>
        <translation>L’historique des envois était endommagé et a été mis de côté sous «&#xa0;{name}&#xa0;» dans «&#xa0;{folder}&#xa0;»&#x202f;; un nouveau commence. Les envois passés ne sont plus connus.</translation>
    </message>
    <message>
        <source>The history of uploads is in use by another program and was passed over. Warnings about earlier uploads may be missing now.</source>
        <translation>L’historique des envois est utilisé par un autre programme et a été laissé de côté. Des avertissements sur des envois passés peuvent manquer.</translation>
    </message>
    <message>
        <source>The history of uploads was written by a newer Cosell Desk and is passed over. Use that version to see it.</source>
        <translation>L’historique des envois a été écrit par un Cosell Desk plus récent et est laissé de côté. Utilisez cette version pour le voir.</translation>
    </message>
    <message>
        <source>The history of uploads in “{folder}” cannot be used ({reason}); work goes on without it.</source>
        <translation>L’historique des envois dans «&#xa0;{folder}&#xa0;» ne peut pas servir ({reason})&#x202f;; le travail continue sans lui.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History of uploads</source>
        <translation>Historique des envois</translation>
    </message>
    <message>
        <source>Kept on this computer only. Of a deal the history holds its Referral ID or a code made from it, never its texts; originals hold the deals as the file was first opened.</source>
        <translation>Conservé sur cet ordinateur seulement. D’une affaire, l’historique contient son Referral ID ou un code qui en est tiré, jamais ses textes&#x202f;; les originaux contiennent les affaires telles qu’à la première ouverture du fichier.</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Préparé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouv.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce qu’il en est advenu</translation>
    </message>
    <message>
        <source>Saved last</source>
        <translation>Dernier enregistrement</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The files that “Prepare upload” writes will be listed here, and what became of them.</source>
        <translation>Les fichiers écrits par «&#xa0;Préparer l’envoi&#xa0;» apparaîtront ici, avec ce qu’ils sont devenus.</translation>
    </message>
    <message>
        <source>Files that you save will be listed here: their deals are kept as they were when first opened.</source>
        <translation>Les fichiers que vous enregistrez apparaîtront ici&#xa0;: leurs affaires sont conservées telles qu’à la première ouverture.</translation>
    </message>
    <message>
        <source>Forget the selected</source>
        <translation>Oublier la sélection</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <translation>Tout oublier…</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Originaux</translation>
    </message>
    <message>
        <source>matching</source>
        <translation>rapprochement</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>result not opened yet</source>
        <translation>résultat pas encore ouvert</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>The originals take {size}.</source>
        <translation>Les originaux occupent {size}.</translation>
    </message>
</context>
<context>
    <name>InUseDialog</name>
    <message>
        <source>The file is open already</source>
        <translation>Le fichier est déjà ouvert</translation>
    </message>
    <message>
        <source>{name} is open in another window of Cosell Desk. Only one window can write it.

Look at it here without editing, or take it over: the other window then keeps what was changed in it, and can save that under another name.</source>
        <translation>{name} est ouvert dans une autre fenêtre de Cosell Desk. Une seule fenêtre peut l’écrire.

Consultez-le ici sans le modifier, ou prenez la main&#xa0;: l’autre fenêtre garde alors ce qui y a été modifié, et peut l’enregistrer sous un autre nom.</translation>
    </message>
    <message>
        <source>Open without editing</source>
        <translation>Ouvrir sans modifier</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre la main</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal that protects your work from a crash</source>
        <translation>Le journal qui protège votre travail en cas de plantage</translation>
    </message>
    <message>
        <source>The journal of “{name}” was written by a newer Cosell Desk ({program}). Start that version to restore the work.</source>
        <translation>Le journal de «&#xa0;{name}&#xa0;» a été écrit par un Cosell Desk plus récent ({program}). Lancez cette version pour restaurer le travail.</translation>
    </message>
    <message>
        <source>The journal of “{name}” is damaged, so that its work cannot be restored. It lies in “{folder}”.</source>
        <translation>Le journal de «&#xa0;{name}&#xa0;» est endommagé, son travail ne peut donc pas être restauré. Il se trouve dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>earlier</source>
        <translation>version antérieure</translation>
    </message>
    <message>
        <source>Restore as a copy</source>
        <translation>Restaurer en copie</translation>
    </message>
    <message>
        <source>{name} is open here. Choose another name for the copy.</source>
        <translation>{name} est ouvert ici. Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>The version was not restored</source>
        <translation>La version n’a pas été restaurée</translation>
    </message>
    <message>
        <source>The version was not deleted</source>
        <translation>La version n’a pas été supprimée</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Cosell Desk speaks the system&apos;s language from its next start on.</source>
        <translation>À partir du prochain démarrage, Cosell Desk parlera la langue du système.</translation>
    </message>
    <message>
        <source>Cosell Desk speaks this language from its next start on: {language}.</source>
        <translation>À partir du prochain démarrage, Cosell Desk parlera cette langue&#xa0;: {language}.</translation>
    </message>
</context>
<context>
    <name>LossDialog</name>
    <message>
        <source>Save into this workbook?</source>
        <translation>Enregistrer dans ce classeur&#x202f;?</translation>
    </message>
    <message>
        <source>Saving takes this out of the workbook:</source>
        <translation>L’enregistrement retire ceci du classeur&#xa0;:</translation>
    </message>
</context>
<context>
    <name>LostCard</name>
    <message>
        <source>A table that was in no file yet</source>
        <translation>Un tableau qui n’était encore dans aucun fichier</translation>
    </message>
    <message>
        <source>It has waited more than {days} days and is offered for the last time: when you close this window, it is gone for good.</source>
        <translation>Ce travail attend depuis plus de {days} jours et est proposé pour la dernière fois&#xa0;: quand cette fenêtre se ferme, il disparaît pour de bon.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Every edit was taken back, the last time {time}</source>
        <translation>Chaque modification a été annulée, la dernière fois le {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not saved, the last one {time}</source>
        <translation>
            <numerusform>%n modification non enregistrée, faite le {time}</numerusform>
            <numerusform>%n modifications non enregistrées, la dernière le {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>Liste des annulations</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Plus d’outils</translation>
    </message>
    <message>
        <source>Filter as you type</source>
        <translation>Filtrer en tapant</translation>
    </message>
    <message>
        <source>Filter the deals</source>
        <translation>Filtrer les affaires</translation>
    </message>
    <message>
        <source>Cosell Desk</source>
        <translation>Cosell Desk</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} est enregistré.</translation>
    </message>
    <message>
        <source>{reason} You can go on, but save often: a crash would lose what is not saved.</source>
        <translation>{reason} Vous pouvez continuer, mais enregistrez souvent&#xa0;: un plantage ferait perdre ce qui n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Another window has taken over {name}. Your changes here can be saved under another name.</source>
        <translation>Une autre fenêtre a pris la main sur {name}. Vos modifications d’ici peuvent être enregistrées sous un autre nom.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>{name} is open in another window and can only be looked at here.</source>
        <translation>{name} est ouvert dans une autre fenêtre et ne peut être que consulté ici.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre la main</translation>
    </message>
    <message>
        <source>There is work of an earlier session that was not saved.</source>
        <translation>Du travail d’une session passée n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Le montrer</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Back to the manual</source>
        <translation>Retour au manuel</translation>
    </message>
</context>
<context>
    <name>MendModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>Corrigé</translation>
    </message>
</context>
<context>
    <name>MendRows</name>
    <message>
        <source>new</source>
        <translation>nouv.</translation>
    </message>
    <message>
        <source>headings</source>
        <translation>en-têtes</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>Fi&amp;chier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Deals</source>
        <translation>Affai&amp;res</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>&amp;Envoi</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
</context>
<context>
    <name>NotKeptDialog</name>
    <message>
        <source>Save without an earlier version?</source>
        <translation>Enregistrer sans version antérieure&#x202f;?</translation>
    </message>
    <message>
        <source>Saving replaces what {name} holds, and you could not get that back.</source>
        <translation>L’enregistrement remplace ce que contient {name}, et vous ne pourriez pas le retrouver.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
</context>
<context>
    <name>NotSavedDialog</name>
    <message>
        <source>The file was not saved</source>
        <translation>Le fichier n’a pas été enregistré</translation>
    </message>
    <message>
        <source>Your changes are still here.</source>
        <translation>Vos modifications sont toujours là.</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>Enregistrer sous un autre nom…</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>,</source>
        <translation>&#x202f;</translation>
    </message>
</context>
<context>
    <name>Originals</name>
    <message>
        <source>The original of the file, with which changes are told,</source>
        <translation>L’original du fichier (grâce auquel on reconnaît les modifications)</translation>
    </message>
</context>
<context>
    <name>OwnErrorDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Quelque chose s’est mal passé dans le programme</translation>
    </message>
    <message>
        <source>Your edits are safe: the journal holds every one, and brings them back at the next start.</source>
        <translation>Vos modifications sont à l’abri&#xa0;: le journal les contient toutes et les ramène au prochain démarrage.</translation>
    </message>
    <message>
        <source>The journal could not be written, so save your work under another name before all else.</source>
        <translation>Le journal n’a pas pu être écrit&#xa0;: enregistrez d’abord votre travail sous un autre nom.</translation>
    </message>
    <message>
        <source>This should not have happened, and what you did last may not have worked.</source>
        <translation>Cela n’aurait pas dû arriver, et votre dernière action n’a peut-être pas abouti.</translation>
    </message>
    <message>
        <source>Save your work, then close Cosell Desk and start it again.</source>
        <translation>Enregistrez votre travail, puis fermez Cosell Desk et relancez-le.</translation>
    </message>
    <message>
        <source>“Copy diagnostics” copies what helps to mend it: versions and places in the program, nothing of your deals.</source>
        <translation>«&#xa0;Copier le diagnostic&#xa0;» copie ce qui aide à réparer&#xa0;: des versions et des endroits du programme, rien de vos affaires.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Copier le diagnostic</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>A comma or semicolon begins the next part; leave it out here.</source>
        <translation>Une virgule ou un point-virgule commence la partie suivante&#x202f;; ne le mettez pas ici.</translation>
    </message>
    <message>
        <source>Solution ID</source>
        <translation>ID de la solution</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>PartsPopup</name>
    <message>
        <source>Already in this file</source>
        <translation>Déjà dans ce fichier</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>What Cosell Desk keeps</source>
        <translation>Ce que Cosell Desk conserve</translation>
    </message>
    <message>
        <source>Everything stays on this computer, where only you can read it. Nothing is sent anywhere: the program never uses a network.</source>
        <translation>Tout reste sur cet ordinateur, où vous seul pouvez le lire. Rien n’est envoyé nulle part&#xa0;: le programme n’utilise jamais de réseau.</translation>
    </message>
    <message>
        <source>Erase everything…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings and the list of recent files</source>
        <translation>Réglages et liste des fichiers récents</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>En tout</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) erased</source>
        <translation>
            <numerusform>%n fichier effacé</numerusform>
            <numerusform>%n fichiers effacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journal(s) of open windows stay until those are closed.</source>
        <translation>
            <numerusform>%n journal de fenêtre ouverte reste jusqu’à la fermeture de celle-ci.</numerusform>
            <numerusform>%n journaux de fenêtres ouvertes restent jusqu’à la fermeture de celles-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be removed.</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être supprimé.</numerusform>
            <numerusform>%n fichiers n’ont pas pu être supprimés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>{heading} has blanks before or behind its text, some of which may be invisible. Remove them: the fix does it.</source>
        <translation>{heading} a des espaces avant ou après son texte, dont certaines peuvent être invisibles. Supprimez-les&#xa0;: la correction s’en charge.</translation>
    </message>
    <message>
        <source>{heading} holds tabs or invisible control characters, probably copied from another program. Remove them: the fix does it.</source>
        <translation>{heading} contient des tabulations ou des caractères de contrôle invisibles, sans doute copiés d’un autre programme. Supprimez-les&#xa0;: la correction s’en charge.</translation>
    </message>
    <message>
        <source>The letters of “{text}” in {heading} were damaged when the file was opened with the wrong encoding. The fix brings back the letters that were meant.</source>
        <translation>Les lettres de «&#xa0;{text}&#xa0;» dans {heading} ont été abîmées quand le fichier a été ouvert avec le mauvais encodage. La correction ramène les bonnes lettres.</translation>
    </message>
    <message>
        <source>{heading} holds {text}, which Excel writes where a formula failed. Type the value that was meant.</source>
        <translation>{heading} contient {text}, qu’Excel écrit là où une formule a échoué. Tapez la valeur voulue.</translation>
    </message>
    <message>
        <source>{heading} holds a formula around its text: {text}. Partner Center wants the plain text: the fix unwraps it.</source>
        <translation>{heading} contient une formule autour de son texte&#xa0;: {text}. Partner Center veut le texte seul&#xa0;: la correction l’en extrait.</translation>
    </message>
    <message>
        <source>A spreadsheet turned {heading} into the number {text}, and its last digits are lost. Type it anew from where you know it.</source>
        <translation>Un tableur a changé {heading} en un nombre, {text}, et les derniers chiffres sont perdus. Retapez-le à partir d’une source sûre.</translation>
    </message>
    <message>
        <source>{heading} begins like a formula: {text}. A spreadsheet would try to calculate it. Begin with another character if you can.</source>
        <translation>{heading} commence comme une formule&#xa0;: {text}. Un tableur essaierait de la calculer. Commencez par un autre caractère si possible.</translation>
    </message>
    <message>
        <source>{heading} goes over several lines, but is meant to be one line. The fix puts a blank for each line break.</source>
        <translation>{heading} s’étend sur plusieurs lignes, alors qu’une seule est prévue. La correction met une espace à la place de chaque saut de ligne.</translation>
    </message>
    <message>
        <source>{heading} is longer than 32,767 characters. Excel cuts such a text off when it saves the file: shorten it.</source>
        <translation>{heading} dépasse 32 767 caractères. Excel coupe un tel texte quand il enregistre le fichier&#xa0;: raccourcissez-le.</translation>
    </message>
    <message>
        <source>“{text}” in {heading} is not the country&apos;s two-letter code in capitals, such as US or SE. The fix writes the code.</source>
        <translation>«&#xa0;{text}&#xa0;» dans {heading} n’est pas le code du pays à deux lettres majuscules, par exemple US ou SE. La correction écrit le code.</translation>
    </message>
    <message>
        <source>“{text}” in {heading} is no country that we know. Write its two-letter ISO code in capitals, such as US, SE or GB, or choose it from the list.</source>
        <translation>«&#xa0;{text}&#xa0;» dans {heading} n’est pas un pays que nous connaissons. Écrivez son code ISO à deux lettres majuscules, par exemple US, SE ou GB, ou choisissez-le dans la liste.</translation>
    </message>
    <message>
        <source>{text} in {heading} is widely used for Kosovo but is not an official ISO code; Partner Center may not take it. Look at Partner Center&apos;s own list of countries before you upload.</source>
        <translation>{text} dans {heading} s’utilise couramment pour le Kosovo mais n’est pas un code ISO officiel&#x202f;; Partner Center pourrait ne pas l’accepter. Consultez la liste des pays de Partner Center avant l’envoi.</translation>
    </message>
    <message>
        <source>“{text}” in {heading} is not the currency&apos;s three-letter code in capitals, such as USD or SEK. The fix writes the code.</source>
        <translation>«&#xa0;{text}&#xa0;» dans {heading} n’est pas le code de la devise à trois lettres majuscules, par exemple USD ou SEK. La correction écrit le code.</translation>
    </message>
    <message>
        <source>“{text}” in {heading} does not say for sure which currency is meant. Write the three-letter ISO code in capitals, such as USD or SEK, or take one of the suggestions.</source>
        <translation>«&#xa0;{text}&#xa0;» dans {heading} ne dit pas avec certitude de quelle devise il s’agit. Écrivez le code ISO à trois lettres majuscules, par exemple USD ou SEK, ou prenez l’une des suggestions.</translation>
    </message>
    <message>
        <source>“{text}” in {heading} is no currency that we know. Write its three-letter ISO code in capitals, such as USD, EUR or SEK, or choose it from the list.</source>
        <translation>«&#xa0;{text}&#xa0;» dans {heading} n’est pas une devise que nous connaissons. Écrivez son code ISO à trois lettres majuscules, par exemple USD, EUR ou SEK, ou choisissez-la dans la liste.</translation>
    </message>
    <message>
        <source>{text} in {heading} is an ISO code for a metal, a fund, a unit of account or for testing, not for money that a deal is paid in. Check the currency.</source>
        <translation>{text} dans {heading} est le code ISO d’un métal, d’un fonds, d’une unité de compte ou d’un test, pas d’une monnaie dans laquelle on paie une affaire. Vérifiez la devise.</translation>
    </message>
    <message>
        <source>{heading} is {text}. An amount above 0 is expected: write what you think the deal is worth.</source>
        <translation>{heading} est {text}. Un montant supérieur à 0 est attendu&#xa0;: écrivez ce que vaut l’affaire selon vous.</translation>
    </message>
    <message>
        <source>{heading} is {text}, with more than two decimals. If the point was meant to separate thousands, take the suggestion or leave the point out.</source>
        <translation>{heading} est {text}, avec plus de deux décimales. Si le point devait séparer les milliers, prenez la suggestion ou supprimez le point.</translation>
    </message>
    <message>
        <source>{heading} is {text}, less than nothing. Write an amount above 0, such as 12563.</source>
        <translation>{heading} est {text}, moins que zéro. Écrivez un montant supérieur à 0, par exemple 12563.</translation>
    </message>
    <message>
        <source>{heading} is written {text}. Partner Center wants plain digits with a point before the decimals and no separators, such as 12563 or 12563.50. The fix writes it so.</source>
        <translation>{heading} est écrit {text}. Partner Center veut des chiffres seuls, avec un point avant les décimales et sans séparateurs, par exemple 12563 ou 12563.50. La correction l’écrit ainsi.</translation>
    </message>
    <message>
        <source>{heading} holds a currency beside the number: {text}. The currency has a column of its own; only the number belongs here. The fix leaves the number.</source>
        <translation>{heading} contient une devise à côté du nombre&#xa0;: {text}. La devise a sa propre colonne&#x202f;; seul le nombre a sa place ici. La correction ne laisse que le nombre.</translation>
    </message>
    <message>
        <source>{heading} says {text}, but the Currency column says another currency. Decide which is right, and leave only the number here.</source>
        <translation>{heading} dit {text}, mais la colonne Currency dit une autre devise. Décidez laquelle est juste, et ne laissez que le nombre ici.</translation>
    </message>
    <message>
        <source>{text} in {heading} can be read in two ways: the separator may mark thousands or decimals. Take the suggestion that is meant, or write plain digits such as 12563 or 12.56.</source>
        <translation>{text} dans {heading} peut se lire de deux façons&#xa0;: le séparateur peut marquer les milliers ou les décimales. Prenez la bonne suggestion, ou écrivez des chiffres seuls, par exemple 12563 ou 12.56.</translation>
    </message>
    <message>
        <source>A spreadsheet shortened {heading} to {text}, and digits may be lost. Check the amount and write it in plain digits.</source>
        <translation>Un tableur a abrégé {heading} en {text}, et des chiffres peuvent être perdus. Vérifiez le montant et écrivez-le en chiffres seuls.</translation>
    </message>
    <message>
        <source>“{text}” in {heading} is not an amount. Write plain digits with a point before the decimals, such as 12563 or 12563.50.</source>
        <translation>«&#xa0;{text}&#xa0;» dans {heading} n’est pas un montant. Écrivez des chiffres seuls, avec un point avant les décimales, par exemple 12563 ou 12563.50.</translation>
    </message>
    <message>
        <source>{heading} is written {text}. Partner Center wants month/day/year, such as 03/15/2027, and a wrong date may cost the whole file. The fix writes it so.</source>
        <translation>{heading} est écrit {text}. Partner Center veut mois/jour/année, par exemple 03/15/2027, et une date fausse peut coûter tout le fichier. La correction l’écrit ainsi.</translation>
    </message>
    <message>
        <source>There is no such day as {text} in {heading}. Write a real day as month/day/year, such as 03/15/2027.</source>
        <translation>Le jour {text} n’existe pas ({heading}). Écrivez un vrai jour en mois/jour/année, par exemple 03/15/2027.</translation>
    </message>
    <message>
        <source>{text} in {heading} does not tell the month from the day. Take the suggestion that is meant, or write month/day/year, such as 03/15/2027.</source>
        <translation>{text} dans {heading} ne permet pas de distinguer le mois du jour. Prenez la bonne suggestion, ou écrivez mois/jour/année, par exemple 03/15/2027.</translation>
    </message>
    <message>
        <source>The year of {text} in {heading} is cut short. Take the suggestion that is meant, or write month/day/year with four digits for the year, such as 03/15/2027.</source>
        <translation>L’année de {text} dans {heading} est abrégée. Prenez la bonne suggestion, ou écrivez mois/jour/année avec quatre chiffres pour l’année, par exemple 03/15/2027.</translation>
    </message>
    <message>
        <source>{heading} holds a time of day: {text}. Only the day in UTC belongs here, and the day may differ between time zones. Take the suggestion that is meant, or write month/day/year.</source>
        <translation>{heading} contient une heure&#xa0;: {text}. Seul le jour en UTC a sa place ici, et le jour peut différer selon le fuseau horaire. Prenez la bonne suggestion, ou écrivez mois/jour/année.</translation>
    </message>
    <message>
        <source>“{text}” in {heading} is not a date that we can read. Write month/day/year, such as 03/15/2027.</source>
        <translation>«&#xa0;{text}&#xa0;» dans {heading} n’est pas une date que nous savons lire. Écrivez mois/jour/année, par exemple 03/15/2027.</translation>
    </message>
    <message>
        <source>The D-U-N-S number {text} in {heading} has separators. Write its nine digits without them: the fix does it.</source>
        <translation>Le numéro D-U-N-S {text} dans {heading} a des séparateurs. Écrivez ses neuf chiffres sans eux&#xa0;: la correction s’en charge.</translation>
    </message>
    <message>
        <source>{text} in {heading} has fewer than nine digits: a spreadsheet probably dropped the zeros in front. The fix puts them back.</source>
        <translation>{text} dans {heading} a moins de neuf chiffres&#xa0;: un tableur a sans doute supprimé les zéros du début. La correction les remet.</translation>
    </message>
    <message>
        <source>{text} in {heading} is not a D-U-N-S number, which has nine digits. Correct it or leave it empty.</source>
        <translation>{text} dans {heading} n’est pas un numéro D-U-N-S, qui a neuf chiffres. Corrigez-le ou laissez la cellule vide.</translation>
    </message>
    <message>
        <source>{text} in {heading} holds letters. Write only the number: digits, blanks, + ( ) - . / and, if there is one, an extension such as ext 12.</source>
        <translation>{text} dans {heading} contient des lettres. Écrivez seulement le numéro&#xa0;: chiffres, espaces, + ( ) - . / et, s’il y en a une, une extension comme ext 12.</translation>
    </message>
    <message>
        <source>{text} in {heading} holds no digit. Write a phone number, such as +1 425 555 0101.</source>
        <translation>{text} dans {heading} ne contient aucun chiffre. Écrivez un numéro de téléphone, par exemple +1 425 555 0101.</translation>
    </message>
    <message>
        <source>{text} in {heading} holds characters that do not belong in a phone number. Allowed are digits, blanks, + ( ) - . / and an extension such as ext 12.</source>
        <translation>{text} dans {heading} contient des caractères étrangers à un numéro de téléphone. Sont permis les chiffres, les espaces, + ( ) - . / et une extension comme ext 12.</translation>
    </message>
    <message>
        <source>{text} in {heading} is too short or too long for a phone number in the customer&apos;s country ({country}). Check it, or begin with + and the code of its country.</source>
        <translation>{text} dans {heading} est trop court ou trop long pour un numéro de téléphone du pays du client ({country}). Vérifiez-le, ou commencez par + et l’indicatif de son pays.</translation>
    </message>
    <message>
        <source>{heading} holds more than the bare e-mail address: {text}. The fix leaves only the address, such as john.customer@contoso.com.</source>
        <translation>{heading} contient plus que l’adresse e-mail&#xa0;: {text}. La correction ne laisse que l’adresse, par exemple john.customer@contoso.com.</translation>
    </message>
    <message>
        <source>The domain of {text} in {heading} works only inside a company or for testing; no mail from outside arrives there. Check the address.</source>
        <translation>Le domaine de {text} dans {heading} ne fonctionne que dans une entreprise ou pour des tests&#x202f;; aucun e-mail du dehors n’y arrive. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{text} in {heading} is not an e-mail address. Write one address, such as john.customer@contoso.com.</source>
        <translation>{text} dans {heading} n’est pas une adresse e-mail. Écrivez une seule adresse, par exemple john.customer@contoso.com.</translation>
    </message>
    <message>
        <source>{heading} says {text}. Partner Center wants exactly Yes or No. The fix writes the one that is meant.</source>
        <translation>{heading} dit {text}. Partner Center veut exactement Yes ou No. La correction écrit ce qui est voulu.</translation>
    </message>
    <message>
        <source>{heading} says {text}, but may only be Yes or No. Choose one.</source>
        <translation>{heading} dit {text}, mais ne peut être que Yes ou No. Choisissez l’un des deux.</translation>
    </message>
    <message>
        <source>{heading} says {text}. Without consent Partner Center neither creates nor updates the deal. Write Yes only if you may share the contact details.</source>
        <translation>{heading} dit {text}. Sans consentement, Partner Center ne crée ni ne met à jour l’affaire. N’écrivez Yes que si vous avez le droit de partager les coordonnées.</translation>
    </message>
    <message>
        <source>{heading} says {text}. Partner Center wants exactly Yes. The fix only corrects the spelling.</source>
        <translation>{heading} dit {text}. Partner Center veut exactement Yes. La correction ne rectifie que l’orthographe.</translation>
    </message>
    <message>
        <source>{heading} says {text}. It is a legal statement that must say exactly Yes, and only you can write it: this program does not translate it for you.</source>
        <translation>{heading} dit {text}. C’est une déclaration juridique qui doit dire exactement Yes, et vous seul pouvez l’écrire&#xa0;: ce programme ne la traduit pas pour vous.</translation>
    </message>
    <message>
        <source>{heading} says {text}. Partner Center wants exactly New, Active or Closed. The fix writes the one that is meant.</source>
        <translation>{heading} dit {text}. Partner Center veut exactement New, Active ou Closed. La correction écrit ce qui est voulu.</translation>
    </message>
    <message>
        <source>{heading} says {text}, but may only be New, Active or Closed. Choose one.</source>
        <translation>{heading} dit {text}, mais ne peut être que New, Active ou Closed. Choisissez-en un.</translation>
    </message>
    <message>
        <source>{heading} says {text}. Partner Center wants its own English word, spelt exactly. The fix writes the one that is meant.</source>
        <translation>{heading} dit {text}. Partner Center veut son propre mot anglais, écrit exactement. La correction écrit ce qui est voulu.</translation>
    </message>
    <message>
        <source>{heading} says {text}, a substatus that we do not know. Choose the one that fits the status: Pending, Received, Accepted, Won, Lost, Declined, Expired or Error.</source>
        <translation>{heading} dit {text}, un sous-statut que nous ne connaissons pas. Choisissez celui qui va avec le statut&#xa0;: Pending, Received, Accepted, Won, Lost, Declined, Expired ou Error.</translation>
    </message>
    <message>
        <source>{heading} says {text}. Partner Center wants only the number, without its meaning. The fix writes the number.</source>
        <translation>{heading} dit {text}. Partner Center ne veut que le numéro, sans sa signification. La correction écrit le numéro.</translation>
    </message>
    <message>
        <source>{heading} says {text}, but must be a number from {first} to {last}. Choose one from the list.</source>
        <translation>{heading} dit {text}, mais doit être un numéro de {first} à {last}. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>{heading} says {text}. Partner Center wants one of the numbers 10, 20, 40, 60, 80 and 100. The fix writes the one that is meant.</source>
        <translation>{heading} dit {text}. Partner Center veut l’un des nombres 10, 20, 40, 60, 80 et 100. La correction écrit ce qui est voulu.</translation>
    </message>
    <message>
        <source>{heading} says {text}, which is no sales stage. Write 10 (Created or Accepted), 20 (Qualified), 40 (Developed), 60 (Proposed), 80 (Negotiated) or 100 (Won).</source>
        <translation>{heading} dit {text}, qui n’est pas une étape de vente. Écrivez 10 (Created or Accepted), 20 (Qualified), 40 (Developed), 60 (Proposed), 80 (Negotiated) ou 100 (Won).</translation>
    </message>
    <message>
        <source>The parts of {heading} are separated by semicolons: {text}. Partner Center wants commas: solution ID, currency, price, quantity. The fix puts commas.</source>
        <translation>Les parties de {heading} sont séparées par des points-virgules&#xa0;: {text}. Partner Center veut des virgules&#xa0;: identifiant de la solution, devise, prix, quantité. La correction met des virgules.</translation>
    </message>
    <message>
        <source>{heading} has more than four parts: {text}. Write solution ID, currency, price, quantity with commas between them, and a point, not a comma, before decimals.</source>
        <translation>{heading} a plus de quatre parties&#xa0;: {text}. Écrivez identifiant de la solution, devise, prix, quantité, séparés par des virgules, et un point, pas une virgule, avant les décimales.</translation>
    </message>
    <message>
        <source>The solution ID is missing in {heading}: {text}. Begin with the ID, such as SOL-1234-PQRS, USD, 10, 100.</source>
        <translation>L’identifiant de la solution manque dans {heading}&#xa0;: {text}. Commencez par lui, par exemple SOL-1234-PQRS, USD, 10, 100.</translation>
    </message>
    <message>
        <source>The solution ID {part} in {heading} does not look like one: IDs begin with SOL- or are long IDs of five groups. Copy it from Partner Center.</source>
        <translation>L’identifiant de solution {part} dans {heading} n’en a pas l’air&#xa0;: ils commencent par SOL- ou sont longs, en cinq groupes. Copiez-le depuis Partner Center.</translation>
    </message>
    <message>
        <source>The currency {part} in {heading} is not a three-letter ISO code. Write, for example, USD, or leave this part empty.</source>
        <translation>La devise {part} dans {heading} n’est pas un code ISO à trois lettres. Écrivez par exemple USD, ou laissez cette partie vide.</translation>
    </message>
    <message>
        <source>The currency {part} in {heading} must be written as three capital letters, such as USD. The fix writes it so.</source>
        <translation>La devise {part} dans {heading} doit s’écrire en trois lettres majuscules, par exemple USD. La correction l’écrit ainsi.</translation>
    </message>
    <message>
        <source>The currency {part} in {heading} is an ISO code for a metal, a fund, a unit of account or for testing, not for money. Check it.</source>
        <translation>La devise {part} dans {heading} est le code ISO d’un métal, d’un fonds, d’une unité de compte ou d’un test, pas d’une monnaie. Vérifiez-la.</translation>
    </message>
    <message>
        <source>The price {part} in {heading} is not a plain number. Write digits with a point before the decimals, such as 10 or 10.50, or leave this part empty.</source>
        <translation>Le prix {part} dans {heading} n’est pas un simple nombre. Écrivez des chiffres avec un point avant les décimales, par exemple 10 ou 10.50, ou laissez cette partie vide.</translation>
    </message>
    <message>
        <source>The quantity {part} in {heading} is not a whole number above 0. Write, for example, 100, or leave this part empty.</source>
        <translation>La quantité {part} dans {heading} n’est pas un nombre entier supérieur à 0. Écrivez par exemple 100, ou laissez cette partie vide.</translation>
    </message>
    <message>
        <source>The parts of {heading} are separated by semicolons: {text}. Partner Center wants commas: first name, last name, mobile number, e-mail. The fix puts commas.</source>
        <translation>Les parties de {heading} sont séparées par des points-virgules&#xa0;: {text}. Partner Center veut des virgules&#xa0;: prénom, nom, numéro de mobile, e-mail. La correction met des virgules.</translation>
    </message>
    <message>
        <source>{heading} must have exactly four parts with commas between them: first name, last name, mobile number, e-mail. Found: {text}.</source>
        <translation>{heading} doit avoir exactement quatre parties séparées par des virgules&#xa0;: prénom, nom, numéro de mobile, e-mail. Trouvé&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>The first name is missing in {heading}: {text}. Write first name, last name, mobile number, e-mail.</source>
        <translation>Le prénom manque dans {heading}&#xa0;: {text}. Écrivez prénom, nom, numéro de mobile, e-mail.</translation>
    </message>
    <message>
        <source>The last name is missing in {heading}: {text}. Write first name, last name, mobile number, e-mail.</source>
        <translation>Le nom de famille manque dans {heading}&#xa0;: {text}. Écrivez prénom, nom, numéro de mobile, e-mail.</translation>
    </message>
    <message>
        <source>The mobile number is missing in {heading}: {text}. Write first name, last name, mobile number, e-mail.</source>
        <translation>Le numéro de mobile manque dans {heading}&#xa0;: {text}. Écrivez prénom, nom, numéro de mobile, e-mail.</translation>
    </message>
    <message>
        <source>The e-mail is missing in {heading}: {text}. Write first name, last name, mobile number, e-mail.</source>
        <translation>L’e-mail manque dans {heading}&#xa0;: {text}. Écrivez prénom, nom, numéro de mobile, e-mail.</translation>
    </message>
    <message>
        <source>The mobile number {part} in {heading} is not a phone number. Write digits, blanks, + ( ) - . / and, if there is one, an extension such as ext 12.</source>
        <translation>Le numéro de mobile {part} dans {heading} n’est pas un numéro de téléphone. Écrivez des chiffres, des espaces, + ( ) - . / et, s’il y en a une, une extension comme ext 12.</translation>
    </message>
    <message>
        <source>The e-mail {part} in {heading} is not an e-mail address. Write one address, such as bob.partner@contoso.com.</source>
        <translation>L’e-mail {part} dans {heading} n’est pas une adresse e-mail. Écrivez une seule adresse, par exemple bob.partner@contoso.com.</translation>
    </message>
    <message>
        <source>The e-mail {part} in {heading} holds more than the bare address. The fix leaves only the address.</source>
        <translation>L’e-mail {part} dans {heading} contient plus que l’adresse. La correction ne laisse que l’adresse.</translation>
    </message>
    <message>
        <source>The domain of the e-mail {part} in {heading} works only inside a company or for testing; no mail from outside arrives there. Check the address.</source>
        <translation>Le domaine de l’e-mail {part} dans {heading} ne fonctionne que dans une entreprise ou pour des tests&#x202f;; aucun e-mail du dehors n’y arrive. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{text} in {heading} is not an ID as Partner Center makes them: 32 digits and letters a to f in five groups. Copy it anew from a download, and never write one yourself.</source>
        <translation>{text} dans {heading} n’est pas un identifiant comme Partner Center les fait&#xa0;: 32 chiffres et lettres de a à f en cinq groupes. Recopiez-le d’un téléchargement, et n’en écrivez jamais un vous-même.</translation>
    </message>
    <message>
        <source>{heading} says {text}. Partner Center wants exactly Yes, No or Have not decided. The fix writes the one that is meant.</source>
        <translation>{heading} dit {text}. Partner Center veut exactement Yes, No ou Have not decided. La correction écrit ce qui est voulu.</translation>
    </message>
    <message>
        <source>{heading} says {text}, but may only be Yes, No or Have not decided. Choose one.</source>
        <translation>{heading} dit {text}, mais ne peut être que Yes, No ou Have not decided. Choisissez-en un.</translation>
    </message>
    <message>
        <source>{text} in {heading} is not one of the account candidates that Partner Center returns. They begin with MicrosoftID: or DUNSID: and the ID; copy one of them unchanged.</source>
        <translation>{text} dans {heading} n’est pas l’un des comptes que propose Partner Center. Ils commencent par MicrosoftID: ou DUNSID: suivi de l’identifiant&#x202f;; copiez-en un sans le changer.</translation>
    </message>
    <message>
        <source>{text} in {heading} is not on Microsoft&apos;s published list. Choose from the list, or keep it if you know that Partner Center has it.</source>
        <translation>{text} dans {heading} n’est pas dans la liste publiée par Microsoft. Choisissez dans la liste, ou gardez-le si vous savez que Partner Center l’a.</translation>
    </message>
    <message>
        <source>{heading} is empty. Every deal needs it; fill it in.</source>
        <translation>{heading} est vide. Chaque affaire en a besoin&#x202f;; remplissez-le.</translation>
    </message>
    <message>
        <source>{heading} is empty. It is needed because {asking} is {word}; fill it in.</source>
        <translation>{heading} est vide. C’est nécessaire parce que {asking} est {word}&#x202f;; remplissez-le.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing, and this deal needs it because {asking} is {word}. Add the column and fill it in.</source>
        <translation>La colonne «&#xa0;{column}&#xa0;» manque, et cette affaire en a besoin parce que {asking} est {word}. Ajoutez la colonne et remplissez-la.</translation>
    </message>
    <message>
        <source>{heading} is empty. A new deal needs it in this layout: choose Yes, No or Have not decided.</source>
        <translation>{heading} est vide. Une nouvelle affaire en a besoin dans cette disposition&#xa0;: choisissez Yes, No ou Have not decided.</translation>
    </message>
    <message>
        <source>{heading} holds “{text}”, but no help is asked for. Empty it, or answer Yes to Microsoft help required?.</source>
        <translation>{heading} contient «&#xa0;{text}&#xa0;», mais aucune aide n’est demandée. Videz la cellule, ou répondez Yes à Microsoft help required?.</translation>
    </message>
    <message>
        <source>{heading} is empty while help from Microsoft is asked for. A deal with help is shared: write Yes.</source>
        <translation>{heading} est vide alors que l’aide de Microsoft est demandée. Une affaire avec aide est partagée&#xa0;: écrivez Yes.</translation>
    </message>
    <message>
        <source>{heading} holds “{text}”, but the substatus is none of Declined, Lost and Error. It says nothing there.</source>
        <translation>{heading} contient «&#xa0;{text}&#xa0;», mais le sous-statut n’est ni Declined, ni Lost, ni Error. Il n’y dit rien.</translation>
    </message>
    <message>
        <source>{heading} is filled, but the deal is private: help and Share are both No, so Microsoft won&apos;t read it.</source>
        <translation>{heading} est rempli, mais l’affaire est privée&#xa0;: l’aide et Share sont tous deux No, Microsoft ne le lira donc pas.</translation>
    </message>
    <message>
        <source>{heading} was filled when the file was opened and is empty now. Whether an empty cell clears the value in Partner Center is not documented; put the old text back if it should stay.</source>
        <translation>{heading} était rempli à l’ouverture du fichier et est vide maintenant. Rien ne dit si une cellule vide efface la valeur dans Partner Center&#x202f;; remettez l’ancien texte s’il doit rester.</translation>
    </message>
    <message>
        <source>{heading}: {text} has passed and the deal is not closed. Move the date or close the deal.</source>
        <translation>{heading}&#xa0;: {text} est passé et l’affaire n’est pas clôturée. Reportez la date ou clôturez l’affaire.</translation>
    </message>
    <message>
        <source>{heading}: {text} may be the wrong way round, because other dates of this column have the day first. Partner Center reads month/day/year. Swap it to {swapped}, or confirm that it is right.</source>
        <translation>{heading}&#xa0;: {text} est peut-être à l’envers, car d’autres dates de cette colonne commencent par le jour. Partner Center lit mois/jour/année. Inversez en {swapped}, ou confirmez que c’est juste.</translation>
    </message>
    <message>
        <source>{heading}: a new deal is created with the status New and the substatus Accepted; this one is Active. Partner Center may take it, but New is what Microsoft asks for.</source>
        <translation>{heading}&#xa0;: une nouvelle affaire se crée avec le statut New et le sous-statut Accepted&#x202f;; celle-ci est Active. Partner Center l’acceptera peut-être, mais Microsoft demande New.</translation>
    </message>
    <message>
        <source>{heading}: “{text}” with the status {status} is not how a deal is created. A new deal has the status New and the substatus Accepted.</source>
        <translation>{heading}&#xa0;: «&#xa0;{text}&#xa0;» avec le statut {status} n’est pas la façon de créer une affaire. Une nouvelle affaire a le statut New et le sous-statut Accepted.</translation>
    </message>
    <message>
        <source>{heading}: New with Accepted is how a deal is created; an existing deal that was accepted is Active. Set the status to Active, or the substatus to Pending or Received.</source>
        <translation>{heading}&#xa0;: New avec Accepted sert à créer une affaire&#x202f;; une affaire existante acceptée est Active. Mettez le statut à Active, ou le sous-statut à Pending ou Received.</translation>
    </message>
    <message>
        <source>{heading}: the substatus Error came with the layout of 2023-08; this file has layout {layout} and Partner Center may refuse it. Download a newer template.</source>
        <translation>{heading}&#xa0;: le sous-statut Error est venu avec la disposition 2023-08&#x202f;; ce fichier a la disposition {layout} et Partner Center peut le refuser. Téléchargez un modèle plus récent.</translation>
    </message>
    <message>
        <source>{heading}: “{text}” does not go with the status {status}. Choose one of: {right}.</source>
        <translation>{heading}&#xa0;: «&#xa0;{text}&#xa0;» ne va pas avec le statut {status}. Choisissez parmi&#xa0;: {right}.</translation>
    </message>
    <message>
        <source>{heading}: a deal that is {before} cannot become {text}; there is no way back. Possible: {right}.</source>
        <translation>{heading}&#xa0;: une affaire {before} ne peut pas devenir {text}&#x202f;; il n’y a pas de retour. Possible&#xa0;: {right}.</translation>
    </message>
    <message>
        <source>{heading}: Expired is set by Partner Center itself after 14 days without an answer. If you end the deal yourself, choose Declined or Lost.</source>
        <translation>{heading}&#xa0;: Expired est posé par Partner Center lui-même après 14 jours sans réponse. Si vous mettez fin à l’affaire vous-même, choisissez Declined ou Lost.</translation>
    </message>
    <message>
        <source>{heading}: reason {text} wants an explanation in Notes, which is empty. Write it there.</source>
        <translation>{heading}&#xa0;: le motif {text} demande une explication dans Notes, qui est vide. Écrivez-la là.</translation>
    </message>
    <message>
        <source>{heading} is filled but Referral ID is empty, so the deal would be created anew. If it exists already, put its Referral ID back.</source>
        <translation>{heading} est rempli mais Referral ID est vide&#xa0;: l’affaire serait donc créée à nouveau. Si elle existe déjà, remettez son Referral ID.</translation>
    </message>
    <message>
        <source>{heading} is No while help from Microsoft is asked for. Share applies only without help; write Yes.</source>
        <translation>{heading} est No alors que l’aide de Microsoft est demandée. Share ne vaut que sans aide&#x202f;; écrivez Yes.</translation>
    </message>
    <message>
        <source>{heading} is filled while the solution before it is empty. Move it up so that no gap is left.</source>
        <translation>{heading} est rempli alors que la solution précédente est vide. Faites-la remonter pour ne pas laisser de trou.</translation>
    </message>
    <message>
        <source>{heading} is filled while the team member before it is empty. Move it up so that no gap is left.</source>
        <translation>{heading} est rempli alors que le membre d’équipe précédent est vide. Faites-le remonter pour ne pas laisser de trou.</translation>
    </message>
    <message>
        <source>{heading}: this solution stands in the deal twice. Keep it once and add up the quantities.</source>
        <translation>{heading}&#xa0;: cette solution figure deux fois dans l’affaire. Gardez-la une fois et additionnez les quantités.</translation>
    </message>
    <message>
        <source>{heading}: this team member stands in the deal twice (same e-mail). Keep the person once.</source>
        <translation>{heading}&#xa0;: ce membre d’équipe figure deux fois dans l’affaire (même e-mail). Gardez la personne une seule fois.</translation>
    </message>
    <message>
        <source>This deal is closed. Nothing can be done with it any more; it is left out of every upload. If it was closed in this file, say so with “Closed in this file”.</source>
        <translation>Cette affaire est clôturée. On ne peut plus rien en faire&#x202f;; elle est exclue de chaque envoi. Si elle a été clôturée dans ce fichier, dites-le avec «&#xa0;Clôturée dans ce fichier&#xa0;».</translation>
    </message>
    <message>
        <source>This deal was closed already, so the changes made to it will not be uploaded.</source>
        <translation>Cette affaire était déjà clôturée, ses modifications ne seront donc pas envoyées.</translation>
    </message>
    <message>
        <source>{heading} was changed, but only Microsoft writes it; the change is ignored at upload.</source>
        <translation>{heading} a été modifié, mais seul Microsoft l’écrit&#x202f;; la modification est ignorée à l’envoi.</translation>
    </message>
    <message>
        <source>{heading} is written by Partner Center and cannot be edited here.</source>
        <translation>{heading} est écrit par Partner Center et ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>{heading} was changed or emptied. Partner Center finds the deal by it: the upload would make a duplicate. Put the old ID back.</source>
        <translation>{heading} a été changé ou vidé. Partner Center retrouve l’affaire par lui&#xa0;: l’envoi créerait un doublon. Remettez l’ancien identifiant.</translation>
    </message>
    <message>
        <source>{heading}: this ID is not in the file as it was opened, so nothing is known of what is locked in this deal. Check that the ID is right.</source>
        <translation>{heading}&#xa0;: cet identifiant n’est pas dans le fichier tel qu’il a été ouvert, on ne sait donc pas ce qui est verrouillé dans cette affaire. Vérifiez que l’identifiant est juste.</translation>
    </message>
    <message>
        <source>{heading} is locked since the deal was created. Put “{before}” back.</source>
        <translation>{heading} est verrouillé depuis la création de l’affaire. Remettez «&#xa0;{before}&#xa0;».</translation>
    </message>
    <message>
        <source>{heading} is locked since the deal was shared with Microsoft. Put “{before}” back.</source>
        <translation>{heading} est verrouillé depuis que l’affaire a été partagée avec Microsoft. Remettez «&#xa0;{before}&#xa0;».</translation>
    </message>
    <message>
        <source>{heading} was “{before}” and cannot be taken back or changed. Put “{before}” back.</source>
        <translation>{heading} était «&#xa0;{before}&#xa0;» et ne peut être ni retiré ni changé. Remettez «&#xa0;{before}&#xa0;».</translation>
    </message>
    <message>
        <source>This row has more cells than the file has headings (“{text}”). A value probably slipped to the right; move it where it belongs and empty the rest.</source>
        <translation>Cette ligne a plus de cellules que le fichier n’a d’en-têtes («&#xa0;{text}&#xa0;»). Une valeur a sans doute glissé vers la droite&#x202f;; remettez-la à sa place et videz le reste.</translation>
    </message>
    <message>
        <source>{heading}: another row has the same ID. Keep one row for each deal and remove the other.</source>
        <translation>{heading}&#xa0;: une autre ligne a le même identifiant. Gardez une ligne par affaire et supprimez l’autre.</translation>
    </message>
    <message>
        <source>Another new deal has the same name, customer, close date and value. Uploading both creates the deal twice; remove one if they are the same.</source>
        <translation>Une autre nouvelle affaire a les mêmes nom, client, date de clôture et valeur. Envoyer les deux crée l’affaire deux fois&#x202f;; supprimez-en une si c’est la même.</translation>
    </message>
    <message>
        <source>An existing deal of this file has the same name and customer. Uploading this new one may create it twice; remove it if they are the same.</source>
        <translation>Une affaire existante de ce fichier a les mêmes nom et client. Envoyer cette nouvelle affaire pourrait la créer deux fois&#x202f;; supprimez-la si c’est la même.</translation>
    </message>
    <message>
        <source>The column “{value}” is missing, and Partner Center wants it. Add it to the file.</source>
        <translation>La colonne «&#xa0;{value}&#xa0;» manque, et Partner Center la veut. Ajoutez-la au fichier.</translation>
    </message>
    <message>
        <source>The heading “{heading}” stands in the file twice. Keep one of the two columns.</source>
        <translation>L’en-tête «&#xa0;{heading}&#xa0;» figure deux fois dans le fichier. Gardez l’une des deux colonnes.</translation>
    </message>
    <message>
        <source>A column with data has no heading. Give it one, or remove the column if it is not needed.</source>
        <translation>Une colonne avec des données n’a pas d’en-tête. Donnez-lui-en un, ou supprimez la colonne si elle est inutile.</translation>
    </message>
    <message>
        <source>The heading “{heading}” is in no layout of Partner Center. The column is kept as it is.</source>
        <translation>L’en-tête «&#xa0;{heading}&#xa0;» n’est dans aucune disposition de Partner Center. La colonne est conservée telle quelle.</translation>
    </message>
    <message>
        <source>The heading “{heading}” is not spelled as Partner Center wants it. Rename it to “{right}”.</source>
        <translation>L’en-tête «&#xa0;{heading}&#xa0;» n’est pas écrit comme Partner Center le veut. Renommez-le en «&#xa0;{right}&#xa0;».</translation>
    </message>
    <message>
        <source>The column “{heading}” is beyond number {limit}; Partner Center takes no more. Remove it.</source>
        <translation>La colonne «&#xa0;{heading}&#xa0;» dépasse le numéro {limit}&#x202f;; Partner Center n’en accepte pas plus. Supprimez-la.</translation>
    </message>
    <message>
        <source>In the row of numbered columns there is no {value}. Add it or renumber the columns.</source>
        <translation>Dans la suite des colonnes numérotées, il manque {value}. Ajoutez-la ou renumérotez les colonnes.</translation>
    </message>
    <message>
        <source>{deals} deals to upload: Partner Center takes 1,000 a file, so they will be parted into {parts}.</source>
        <translation>{deals} affaires à envoyer&#xa0;: Partner Center en accepte 1 000 par fichier, elles seront donc réparties en {parts}.</translation>
    </message>
    <message>
        <source>Exactly 5,000 deals: the download was probably cut off there. Filter in Partner Center and download again in pieces.</source>
        <translation>Exactement 5 000 affaires&#xa0;: le téléchargement s’est sans doute arrêté là. Filtrez dans Partner Center et téléchargez de nouveau en plusieurs fois.</translation>
    </message>
    <message>
        <source>{deals} existing deals are more than one download can hold (5,000). Check where the rows come from.</source>
        <translation>{deals} affaires existantes, c’est plus qu’un téléchargement ne peut contenir (5&#x202f;000). Vérifiez d’où viennent les lignes.</translation>
    </message>
    <message>
        <source>There is no deal in this file, only headings. Add deals or open another.</source>
        <translation>Il n’y a aucune affaire dans ce fichier, seulement des en-têtes. Ajoutez des affaires ou ouvrez-en un autre.</translation>
    </message>
    <message>
        <source>The file has layout {layout}; newer downloads have more columns. Existing deals can be updated with it.</source>
        <translation>Le fichier a la disposition {layout}&#x202f;; les téléchargements plus récents ont plus de colonnes. Les affaires existantes peuvent être mises à jour avec lui.</translation>
    </message>
    <message>
        <source>The file has layout {layout} and holds new deals. Partner Center wants a newer template for creating deals ({newer} or later); move the new deals to one.</source>
        <translation>Le fichier a la disposition {layout} et contient de nouvelles affaires. Partner Center veut un modèle plus récent pour créer des affaires ({newer} ou plus tard)&#x202f;; déplacez-y les nouvelles affaires.</translation>
    </message>
    <message>
        <source>{count} rows have fewer cells than there are headings. The missing ones are read as empty.</source>
        <translation>{count} lignes ont moins de cellules qu’il n’y a d’en-têtes. Celles qui manquent sont lues comme vides.</translation>
    </message>
    <message>
        <source>{count} rows are blank. They are no deals and will not be uploaded.</source>
        <translation>{count} lignes sont vides. Ce ne sont pas des affaires et elles ne seront pas envoyées.</translation>
    </message>
    <message>
        <source>{count} lines stand above the headings. They are kept in this file and left out of an upload.</source>
        <translation>{count} lignes se trouvent au-dessus des en-têtes. Elles restent dans ce fichier et sont exclues d’un envoi.</translation>
    </message>
    <message>
        <source>{count} new deals have no D-U-N-S number. It is optional, but helps Microsoft match the right customer.</source>
        <translation>{count} nouvelles affaires n’ont pas de numéro D-U-N-S. Il est facultatif, mais aide Microsoft à trouver le bon client.</translation>
    </message>
    <message>
        <source>{count} row has fewer cells than there are headings. The missing ones are read as empty.</source>
        <translation>{count} ligne a moins de cellules qu’il n’y a d’en-têtes. Celles qui manquent sont lues comme vides.</translation>
    </message>
    <message>
        <source>{count} row is blank. It is no deal and will not be uploaded.</source>
        <translation>{count} ligne est vide. Ce n’est pas une affaire et elle ne sera pas envoyée.</translation>
    </message>
    <message>
        <source>{count} line stands above the headings. It is kept in this file and left out of an upload.</source>
        <translation>{count} ligne se trouve au-dessus des en-têtes. Elle reste dans ce fichier et est exclue d’un envoi.</translation>
    </message>
    <message>
        <source>{count} new deal has no D-U-N-S number. It is optional, but helps Microsoft match the right customer.</source>
        <translation>{count} nouvelle affaire n’a pas de numéro D-U-N-S. Il est facultatif, mais aide Microsoft à trouver le bon client.</translation>
    </message>
    <message>
        <source>For an existing deal Partner Center keeps its own value, so this blocks nothing.</source>
        <translation>Pour une affaire existante, Partner Center garde sa propre valeur&#xa0;: cela n’empêche donc rien.</translation>
    </message>
    <message>
        <source>A new deal has the status New and the substatus Accepted.</source>
        <translation>Une nouvelle affaire a le statut New et le sous-statut Accepted.</translation>
    </message>
    <message>
        <source>Does not go with the status {status}.</source>
        <translation>Ne va pas avec le statut {status}.</translation>
    </message>
    <message>
        <source>A deal that is {before} cannot become {text}; there is no way back.</source>
        <translation>Une affaire {before} ne peut pas devenir {text}&#x202f;; il n’y a pas de retour.</translation>
    </message>
    <message>
        <source>Set by Partner Center itself after 14 days without an answer.</source>
        <translation>Posé par Partner Center lui-même après 14 jours sans réponse.</translation>
    </message>
    <message>
        <source>{heading} is locked since the deal was created.</source>
        <translation>{heading} est verrouillé depuis la création de l’affaire.</translation>
    </message>
    <message>
        <source>{heading} is locked since the deal was shared with Microsoft.</source>
        <translation>{heading} est verrouillé depuis que l’affaire a été partagée avec Microsoft.</translation>
    </message>
    <message>
        <source>{heading} is “{before}” and cannot be taken back or changed.</source>
        <translation>{heading} est «&#xa0;{before}&#xa0;» et ne peut être ni retiré ni changé.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>ProblemModel</name>
    <message>
        <source>Put it away</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Add the column</source>
        <translation>Ajouter la colonne</translation>
    </message>
    <message>
        <source>Mend the heading…</source>
        <translation>Corriger l’en-tête…</translation>
    </message>
    <message>
        <source>Add the missing columns…</source>
        <translation>Ajouter les colonnes manquantes…</translation>
    </message>
    <message>
        <source>Fix it…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Fix all {count}…</source>
        <translation>Corriger les {count}…</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n affaire</numerusform>
            <numerusform>%n affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Partner Center: {heading}</source>
        <translation>Partner Center&#xa0;: {heading}</translation>
    </message>
    <message>
        <source>Partner Center</source>
        <translation>Partner Center</translation>
    </message>
    <message>
        <source>The whole deal</source>
        <translation>Toute l’affaire</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouv.</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>No problems: every deal can be uploaded.</source>
        <translation>Aucun problème&#xa0;: toutes les affaires peuvent être envoyées.</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>None of the shown deals has an error or a warning.</source>
        <translation>Aucune des affaires affichées n’a d’erreur ni d’avertissement.</translation>
    </message>
    <message>
        <source>There is nothing to mend in this cell.</source>
        <translation>Il n’y a rien à corriger dans cette cellule.</translation>
    </message>
    <message>
        <source>Mend to “{text}”</source>
        <translation>Corriger en «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Write “{text}”</source>
        <translation>Écrire «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Put away: Partner Center said “{text}”</source>
        <translation>Écarter&#xa0;: Partner Center a dit «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>This deal was closed in this file: upload it</source>
        <translation>Cette affaire a été clôturée dans ce fichier&#xa0;: l’envoyer</translation>
    </message>
    <message>
        <source>Fix all {count} of this kind…</source>
        <translation>Corriger les {count} de ce genre…</translation>
    </message>
    <message>
        <source>Mend {heading}</source>
        <translation>Corriger {heading}</translation>
    </message>
    <message>
        <source>“{text}” is right as it stands</source>
        <translation>«&#xa0;{text}&#xa0;» est juste tel quel</translation>
    </message>
    <message>
        <source>Confirm a date</source>
        <translation>Confirmer une date</translation>
    </message>
    <message>
        <source>Swap all {count} such dates…</source>
        <translation>Inverser les {count} dates de ce genre…</translation>
    </message>
    <message>
        <source>Swap day and month</source>
        <translation>Inverser jour et mois</translation>
    </message>
    <message>
        <source>Closed in this file</source>
        <translation>Clôturée dans ce fichier</translation>
    </message>
    <message>
        <source>Add {heading}</source>
        <translation>Ajouter {heading}</translation>
    </message>
    <message>
        <source>Fix all in {heading}</source>
        <translation>Tout corriger dans {heading}</translation>
    </message>
    <message>
        <source>Looking at what would change…</source>
        <translation>Recherche de ce qui changerait…</translation>
    </message>
    <message>
        <source>Nothing was mended.</source>
        <translation>Rien n’a été corrigé.</translation>
    </message>
    <message>
        <source>Nothing here can be fixed for you: what is still marked needs your own decision.</source>
        <translation>Rien ici ne peut être corrigé à votre place&#xa0;: ce qui reste marqué demande votre décision.</translation>
    </message>
    <message>
        <source>Fix all that is safe</source>
        <translation>Corriger tout ce qui est sûr</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) mended. Undo takes it back.</source>
        <translation>
            <numerusform>%n cellule corrigée. Annuler revient en arrière.</numerusform>
            <numerusform>%n cellules corrigées. Annuler revient en arrière.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) mended. Undo takes it back.</source>
        <translation>
            <numerusform>%n en-tête corrigé. Annuler revient en arrière.</numerusform>
            <numerusform>%n en-têtes corrigés. Annuler revient en arrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mended: {cells} and {headings}. Undo takes it back.</source>
        <translation>Corrigé&#xa0;: {cells} et {headings}. Annuler revient en arrière.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cellule</numerusform>
            <numerusform>%n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s)</source>
        <translation>
            <numerusform>%n en-tête</numerusform>
            <numerusform>%n en-têtes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Restoring {name}…</source>
        <translation>Restauration de {name}…</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>le tableau</translation>
    </message>
    <message>
        <source>Restored deals.csv</source>
        <translation>Affaires restaurées.csv</translation>
    </message>
    <message>
        <source>Restored. Every edit had been taken back; Redo brings them again.</source>
        <translation>Restauré. Chaque modification avait été annulée&#x202f;; Rétablir les ramène.</translation>
    </message>
    <message numerus="yes">
        <source>Restored with %n edit(s) that are not saved yet.</source>
        <translation>
            <numerusform>Restauré avec %n modification pas encore enregistrée.</numerusform>
            <numerusform>Restauré avec %n modifications pas encore enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later ones could not be read.</source>
        <translation>Les suivantes n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The work was not restored</source>
        <translation>Le travail n’a pas été restauré</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Work that was not saved</source>
        <translation>Travail non enregistré</translation>
    </message>
    <message>
        <source>Cosell Desk ended before these tables were saved. Restoring brings back every edit, and each one can still be undone. The files themselves are as they were saved last.</source>
        <translation>Cosell Desk s’est arrêté avant que ces tableaux soient enregistrés. Restaurer ramène chaque modification, et chacune peut encore être annulée. Les fichiers eux-mêmes sont tels qu’au dernier enregistrement.</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Décider plus tard</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Oublier ces fichiers</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Replace files?</source>
        <translation>Remplacer des fichiers&#x202f;?</translation>
    </message>
    <message>
        <source>In {folder} there is already {names}. Replace it?</source>
        <translation>{folder} contient déjà {names}. Remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>What it holds now is kept under File &gt; Earlier versions.</source>
        <translation>Ce qu’il contient maintenant est conservé sous Fichier &gt; Versions antérieures.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>ReplaceValueDialog</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Left empty, it is taken out, and what stands behind it moves up.</source>
        <translation>Laissé vide, il est retiré, et ce qui le suit remonte.</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n deal(s)</source>
        <translation>
            <numerusform>Remplacer dans %n affaire</numerusform>
            <numerusform>Remplacer dans %n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take out of %n deal(s)</source>
        <translation>
            <numerusform>Retirer de %n affaire</numerusform>
            <numerusform>Retirer de %n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace “{old}” in %n deal(s)</source>
        <translation>
            <numerusform>Remplacer «&#xa0;{old}&#xa0;» dans %n affaire</numerusform>
            <numerusform>Remplacer «&#xa0;{old}&#xa0;» dans %n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take “{old}” out of %n deal(s)</source>
        <translation>
            <numerusform>Retirer «&#xa0;{old}&#xa0;» de %n affaire</numerusform>
            <numerusform>Retirer «&#xa0;{old}&#xa0;» de %n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will be replaced in %n deal(s).</source>
        <translation>
            <numerusform>Remplacement dans %n affaire.</numerusform>
            <numerusform>Remplacement dans %n affaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It will be taken out of %n deal(s).</source>
        <translation>
            <numerusform>Retrait dans %n affaire.</numerusform>
            <numerusform>Retrait dans %n affaires.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these deals holds anything that could be replaced.</source>
        <translation>Aucune de ces affaires ne contient quoi que ce soit à remplacer.</translation>
    </message>
    <message>
        <source>Looking at the deals…</source>
        <translation>Lecture des affaires…</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) with locked cells stay as they are.</source>
        <translation>
            <numerusform>%n affaire aux cellules verrouillées reste telle quelle.</numerusform>
            <numerusform>%n affaires aux cellules verrouillées restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) lose their own currency, price or quantity for that of the new one; type the new ID alone to keep them.</source>
        <translation>
            <numerusform>%n affaire perd sa devise, son prix ou sa quantité au profit de la nouvelle solution&#xa0;; saisissez le nouvel ID seul pour les garder.</numerusform>
            <numerusform>%n affaires perdent leur devise, leur prix ou leur quantité au profit de la nouvelle solution&#xa0;; saisissez le nouvel ID seul pour les garder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) do not hold it.</source>
        <translation>
            <numerusform>%n affaire ne le contient pas.</numerusform>
            <numerusform>%n affaires ne le contiennent pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %n deal(s).</source>
        <translation>
            <numerusform>Remplacé dans %n affaire.</numerusform>
            <numerusform>Remplacé dans %n affaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n deal(s).</source>
        <translation>
            <numerusform>Retiré de %n affaire.</numerusform>
            <numerusform>Retiré de %n affaires.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>What the upload did</source>
        <translation>Ce que l’envoi a fait</translation>
    </message>
    <message>
        <source>These could be several deals of the result:</source>
        <translation>Peuvent correspondre à plusieurs affaires du résultat&#xa0;:</translation>
    </message>
    <message>
        <source>Deals that cannot be told apart</source>
        <translation>Affaires impossibles à distinguer</translation>
    </message>
    <message>
        <source>Prepare upload…</source>
        <translation>Préparer l’envoi…</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The result has no Errors column, so it cannot tell which deals failed. Fetch the last processed file from Partner Center and bring in that.</source>
        <translation>Le résultat n’a pas de colonne Errors et ne peut donc pas dire quelles affaires ont échoué. Récupérez le dernier fichier traité dans Partner Center et ramenez celui-là.</translation>
    </message>
    <message>
        <source>No deal of the result is in the open file: neither Referral ID, CRM ID nor deal, customer, country, date and value fit. Open the file that was uploaded, or choose its own result.</source>
        <translation>Aucune affaire du résultat n’est dans le fichier ouvert&#xa0;: ni Referral ID, ni CRM ID, ni affaire, client, pays, date et valeur ne correspondent. Ouvrez le fichier qui a été envoyé, ou choisissez son propre résultat.</translation>
    </message>
    <message>
        <source>No deal of the open file is in the file that was chosen as its original. Choose the download that it was made from.</source>
        <translation>Aucune affaire du fichier ouvert n’est dans le fichier choisi comme original. Choisissez le téléchargement d’où il vient.</translation>
    </message>
    <message>
        <source>All {count} deals of the result failed.</source>
        <translation>Les {count} affaires du résultat ont toutes échoué.</translation>
    </message>
    <message>
        <source>No deal of the result failed. Make sure that it is the processed file and not a download, which looks alike.</source>
        <translation>Aucune affaire du résultat n’a échoué. Assurez-vous que c’est le fichier traité et non un téléchargement, qui lui ressemble.</translation>
    </message>
    <message>
        <source>{count} deals of the result are not in the open file; they were passed over.</source>
        <translation>{count} affaires du résultat sont absentes du fichier ouvert&#x202f;; elles ont été laissées de côté.</translation>
    </message>
    <message>
        <source>{count} deals could be several deals of the result; nothing was brought in for them. Look them up in Partner Center.</source>
        <translation>{count} affaires peuvent correspondre à plusieurs affaires du résultat&#x202f;; rien n’a été repris pour elles. Cherchez-les dans Partner Center.</translation>
    </message>
    <message>
        <source>{count} deals of the result share a Referral ID with another one of it; nothing was brought in for them.</source>
        <translation>{count} affaires du résultat partagent leur Referral ID avec une autre&#x202f;; rien n’a été repris pour elles.</translation>
    </message>
    <message>
        <source>The result has no Referral IDs, so nobody can tell from it which of {count} deals exist now.</source>
        <translation>Le résultat n’a pas de Referral ID, on ne peut donc pas savoir lesquelles des {count} affaires existent maintenant.</translation>
    </message>
    <message>
        <source>{count} deals of the open file are not in the result; they stay.</source>
        <translation>{count} affaires du fichier ouvert sont absentes du résultat&#x202f;; elles restent.</translation>
    </message>
    <message>
        <source>The only deal of the result failed.</source>
        <translation>La seule affaire du résultat a échoué.</translation>
    </message>
    <message>
        <source>{count} deal of the result is not in the open file; it was passed over.</source>
        <translation>{count} affaire du résultat est absente du fichier ouvert&#x202f;; elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>{count} deal could be several deals of the result; nothing was brought in for it. Look it up in Partner Center.</source>
        <translation>{count} affaire peut correspondre à plusieurs affaires du résultat&#x202f;; rien n’a été repris pour elle. Cherchez-la dans Partner Center.</translation>
    </message>
    <message>
        <source>{count} deal of the result shares its Referral ID with another one of it; nothing was brought in for it.</source>
        <translation>{count} affaire du résultat partage son Referral ID avec une autre&#x202f;; rien n’a été repris pour elle.</translation>
    </message>
    <message>
        <source>The result has no Referral IDs, so nobody can tell from it whether its deal exists now.</source>
        <translation>Le résultat n’a pas de Referral ID, on ne peut donc pas savoir si son affaire existe maintenant.</translation>
    </message>
    <message>
        <source>{count} deal of the open file is not in the result; it stays.</source>
        <translation>{count} affaire du fichier ouvert est absente du résultat&#x202f;; elle reste.</translation>
    </message>
    <message>
        <source>“{name}” is the very file that was prepared here for the upload, and not what came back. Fetch the last processed file from Partner Center, and bring in that.</source>
        <translation>«&#xa0;{name}&#xa0;» est le fichier même qui a été préparé ici pour l’envoi, et non celui qui est revenu. Récupérez le dernier fichier traité dans Partner Center, et ramenez celui-là.</translation>
    </message>
    <message>
        <source>This looks like a processed file. {card}.</source>
        <translation>Cela ressemble à un fichier traité. {card}.</translation>
    </message>
    <message>
        <source>Deals (*.csv *.xlsx *.xlsm *.xls *.ods *.txt *.tsv);;All files (*)</source>
        <translation>Affaires (*.csv *.xlsx *.xlsm *.xls *.ods *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bring in processed files</source>
        <translation>Récupérer des fichiers traités</translation>
    </message>
    <message>
        <source>Reading what the upload did…</source>
        <translation>Lecture de ce que l’envoi a fait…</translation>
    </message>
    <message>
        <source>Bring in {name}</source>
        <translation>Récupérer {name}</translation>
    </message>
    <message>
        <source>These columns came with it: {headings}.</source>
        <translation>Ces colonnes sont venues avec&#xa0;: {headings}.</translation>
    </message>
    <message>
        <source>Choose the original</source>
        <translation>Choisir l’original</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>{name} is the original now. Deals found in it: {known}, not found: {unknown}. Saving remembers that.</source>
        <translation>{name} est maintenant l’original. Affaires trouvées dedans&#xa0;: {known}, non trouvées&#xa0;: {unknown}. L’enregistrement le retient.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Revenir sur ce choix</translation>
    </message>
    <message>
        <source>The deals are compared with the original from before again.</source>
        <translation>Les affaires sont de nouveau comparées à l’original d’avant.</translation>
    </message>
    <message>
        <source>Put away what Partner Center said</source>
        <translation>Écarter ce que Partner Center a dit</translation>
    </message>
    <message>
        <source>No message of Partner Center was put away.</source>
        <translation>Aucun message de Partner Center n’a été écarté.</translation>
    </message>
    <message>
        <source>Show messages again</source>
        <translation>Réafficher les messages</translation>
    </message>
    <message>
        <source>Nothing was brought in</source>
        <translation>Rien n’a été repris</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review of changes</source>
        <translation>Revue des modifications</translation>
    </message>
    <message>
        <source>Find a deal, a column or a text</source>
        <translation>Chercher une affaire, une colonne ou un texte</translation>
    </message>
    <message>
        <source>Find among the changes</source>
        <translation>Chercher parmi les modifications</translation>
    </message>
    <message>
        <source>Changed cells</source>
        <translation>Cellules modifiées</translation>
    </message>
    <message>
        <source>Take the selected changes back</source>
        <translation>Annuler les modifications sélectionnées</translation>
    </message>
    <message>
        <source>{cells} in {deals} that will be updated or closed.</source>
        <translation>{cells} dans {deals} à mettre à jour ou à clôturer.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed cell(s)</source>
        <translation>
            <numerusform>%n cellule modifiée</numerusform>
            <numerusform>%n cellules modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n affaire</numerusform>
            <numerusform>%n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) are uploaded although nothing in them was changed here.</source>
        <translation>
            <numerusform>%n affaire est envoyée bien que rien n’y ait été modifié ici.</numerusform>
            <numerusform>%n affaires sont envoyées bien que rien n’y ait été modifié ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) that you changed do not go up as they are; what was changed in them is not listed.</source>
        <translation>
            <numerusform>%n affaire que vous avez modifiée n’est pas envoyée en l’état&#x202f;; ce qui y a été modifié n’est pas listé.</numerusform>
            <numerusform>%n affaires que vous avez modifiées ne sont pas envoyées en l’état&#x202f;; ce qui y a été modifié n’est pas listé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n deal(s) the original is not known, so that their changes cannot be shown.</source>
        <translation>
            <numerusform>Pour %n affaire, l’original n’est pas connu&#xa0;: ses modifications ne peuvent pas être montrées.</numerusform>
            <numerusform>Pour %n affaires, l’original n’est pas connu&#xa0;: leurs modifications ne peuvent pas être montrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No changed cell holds these words.</source>
        <translation>Aucune cellule modifiée ne contient ces mots.</translation>
    </message>
    <message>
        <source>What an upload changes will be listed here, with what the cells held before.</source>
        <translation>Ce qu’un envoi modifie sera listé ici, avec ce que les cellules contenaient avant.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>my copy</source>
        <translation>ma copie</translation>
    </message>
    <message>
        <source>Your changes are in {copy}; {name} is as the others left it.</source>
        <translation>Vos modifications sont dans {copy}&#x202f;; {name} est tel que les autres l’ont laissé.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Save deals as</source>
        <translation>Enregistrer les affaires sous</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Enregistrement de {name}…</translation>
    </message>
    <message>
        <source>{name} was no longer in its folder, so it was written there anew.</source>
        <translation>{name} n’était plus dans son dossier et y a donc été réécrit.</translation>
    </message>
    <message>
        <source>{name} belongs to another user, so its content was replaced in its place. What it held before is under File &gt; Earlier versions.</source>
        <translation>{name} appartient à un autre utilisateur, son contenu a donc été remplacé sur place. Ce qu’il contenait se trouve sous Fichier &gt; Versions antérieures.</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Le fichier n’a pas été ouvert</translation>
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
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Account matching</source>
        <translation>Rapprochement des comptes</translation>
    </message>
    <message>
        <source>Devices and programs</source>
        <translation>Appareils et programmes</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>SetValueDialog</name>
    <message>
        <source>Set a value</source>
        <translation>Fixer une valeur</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Only where the cell is empty</source>
        <translation>Seulement si la cellule est vide</translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cell(s)</source>
        <translation>
            <numerusform>Vider %n cellule</numerusform>
            <numerusform>Vider %n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set {heading} in %n deal(s)</source>
        <translation>
            <numerusform>Définir {heading} dans %n affaire</numerusform>
            <numerusform>Définir {heading} dans %n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty {heading} in %n deal(s)</source>
        <translation>
            <numerusform>Vider {heading} dans %n affaire</numerusform>
            <numerusform>Vider {heading} dans %n affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no column in this file that could be set.</source>
        <translation>Ce fichier n’a aucune colonne qui puisse être fixée.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will be emptied.</source>
        <translation>
            <numerusform>%n cellule sera vidée.</numerusform>
            <numerusform>%n cellules seront vidées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) will change.</source>
        <translation>
            <numerusform>%n cellule changera.</numerusform>
            <numerusform>%n cellules changeront.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold it already.</source>
        <translation>
            <numerusform>%n cellule la contient déjà.</numerusform>
            <numerusform>%n cellules la contiennent déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) set.</source>
        <translation>
            <numerusform>Valeur fixée dans %n cellule.</numerusform>
            <numerusform>Valeur fixée dans %n cellules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftDatesDialog</name>
    <message>
        <source>Shift dates</source>
        <translation>Décaler des dates</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Months later</source>
        <translation>Mois plus tard</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>Jours plus tard</translation>
    </message>
    <message>
        <source>Below zero for earlier</source>
        <translation>Sous zéro pour plus tôt</translation>
    </message>
    <message numerus="yes">
        <source>Shift %n date(s)</source>
        <translation>
            <numerusform>Décaler %n date</numerusform>
            <numerusform>Décaler %n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>This file has no column of dates.</source>
        <translation>Ce fichier n’a pas de colonne de dates.</translation>
    </message>
    <message>
        <source>Say by how many months or days; below zero is earlier.</source>
        <translation>Dites de combien de mois ou de jours&#x202f;; sous zéro, c’est plus tôt.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) without a date stay empty.</source>
        <translation>
            <numerusform>%n cellule sans date reste vide.</numerusform>
            <numerusform>%n cellules sans date restent vides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that hold no right date stay as they are.</source>
        <translation>
            <numerusform>%n cellule sans date valable reste telle quelle.</numerusform>
            <numerusform>%n cellules sans date valable restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) will move.</source>
        <translation>
            <numerusform>%n date sera décalée.</numerusform>
            <numerusform>%n dates seront décalées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) moved.</source>
        <translation>
            <numerusform>%n date décalée.</numerusform>
            <numerusform>%n dates décalées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first goes from {before} to {after}.</source>
        <translation>La première passe de {before} à {after}.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Take over what was typed, and go down</source>
        <translation>Valider la saisie et descendre</translation>
    </message>
    <message>
        <source>Take over what was typed, and go up</source>
        <translation>Valider la saisie et monter</translation>
    </message>
    <message>
        <source>Take over what was typed, and go right</source>
        <translation>Valider la saisie et aller à droite</translation>
    </message>
    <message>
        <source>Take over what was typed, and go left</source>
        <translation>Valider la saisie et aller à gauche</translation>
    </message>
    <message>
        <source>Begin a new line, in notes</source>
        <translation>Commencer une nouvelle ligne, dans les notes</translation>
    </message>
    <message>
        <source>Open the cell&apos;s list, calendar or form</source>
        <translation>Ouvrir la liste, le calendrier ou le formulaire de la cellule</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Laisser la cellule comme elle était</translation>
    </message>
    <message>
        <source>To where the filled cells end, with any arrow</source>
        <translation>Jusqu’au bout des cellules remplies, avec toute flèche</translation>
    </message>
    <message>
        <source>To the first or last column</source>
        <translation>À la première ou dernière colonne</translation>
    </message>
    <message>
        <source>To the first or last cell</source>
        <translation>À la première ou dernière cellule</translation>
    </message>
    <message>
        <source>Select more or fewer cells, with any key that moves</source>
        <translation>Sélectionner plus ou moins de cellules, avec toute touche de déplacement</translation>
    </message>
    <message>
        <source>Select whole rows</source>
        <translation>Sélectionner des lignes entières</translation>
    </message>
    <message>
        <source>Select whole columns</source>
        <translation>Sélectionner des colonnes entières</translation>
    </message>
    <message>
        <source>Select all cells</source>
        <translation>Sélectionner toutes les cellules</translation>
    </message>
    <message>
        <source>Open the menu of the cell</source>
        <translation>Ouvrir le menu de la cellule</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter as you type</source>
        <translation>Filtrer en tapant</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>Filtrer les raccourcis</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>No action or key is called so.</source>
        <translation>Aucune action ni touche ne porte ce nom.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
</context>
<context>
    <name>Slots</name>
    <message>
        <source>{family} {limit} is there already, and Partner Center takes no more than {limit}.</source>
        <translation>{family} {limit} est déjà là, et Partner Center n’en accepte pas plus de {limit}.</translation>
    </message>
    <message>
        <source>{heading} still holds something in {count} deal; empty or move it first.</source>
        <translation>{heading} n’est pas vide dans {count} affaire&#x202f;; videz-la ou déplacez-en le contenu d’abord.</translation>
    </message>
    <message>
        <source>{heading} still holds something in {count} deals; empty or move it first.</source>
        <translation>{heading} n’est pas vide dans {count} affaires&#x202f;; videz-la ou déplacez-en le contenu d’abord.</translation>
    </message>
    <message>
        <source>{heading} must be in the file; Partner Center refuses it without.</source>
        <translation>{heading} doit être dans le fichier&#x202f;; sans elle, Partner Center le refuse.</translation>
    </message>
</context>
<context>
    <name>SpreadsheetTable</name>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation>
            <numerusform>Effacer %n cellule</numerusform>
            <numerusform>Effacer %n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write into %n cell(s)</source>
        <translation>
            <numerusform>Écrire dans %n cellule</numerusform>
            <numerusform>Écrire dans %n cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>The selected cells are locked.</source>
        <translation>Les cellules sélectionnées sont verrouillées.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>{step}, taken back</source>
        <translation>{step}, annulé</translation>
    </message>
    <message>
        <source>As opened</source>
        <translation>Tel qu’ouvert</translation>
    </message>
    <message>
        <source>{step} (saved)</source>
        <translation>{step} (enregistré)</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>layout {name}</source>
        <translation>disposition {name}</translation>
    </message>
    <message>
        <source>sheet {name}</source>
        <translation>feuille {name}</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nouvelle affaire</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>{heading}: {help}</source>
        <translation>{heading}&#xa0;: {help}</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s)</source>
        <translation>
            <numerusform>%n cellule</numerusform>
            <numerusform>%n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n affaire</numerusform>
            <numerusform>%n affaires</numerusform>
        </translation>
    </message>
    <message>
        <source>{sum} without a currency</source>
        <translation>{sum} sans devise</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} to upload in {files}</source>
        <translation>{count} à envoyer en {files}</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Existantes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturées</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>All deals of the file</source>
        <translation>Toutes les affaires du fichier</translation>
    </message>
    <message>
        <source>Deals that Partner Center would refuse as they are</source>
        <translation>Les affaires que Partner Center refuserait en l’état</translation>
    </message>
    <message>
        <source>Deals with something that is worth a look</source>
        <translation>Les affaires où quelque chose mérite un coup d’œil</translation>
    </message>
    <message>
        <source>Deals without a Referral ID: the upload creates them</source>
        <translation>Les affaires sans Referral ID&#xa0;: l’envoi les crée</translation>
    </message>
    <message>
        <source>Deals with a Referral ID: the upload updates them</source>
        <translation>Les affaires avec un Referral ID&#xa0;: l’envoi les met à jour</translation>
    </message>
    <message>
        <source>Deals that were closed already: they are left out of every upload</source>
        <translation>Les affaires déjà clôturées&#xa0;: elles sont exclues de chaque envoi</translation>
    </message>
    <message>
        <source>Deals that differ from the file as it was opened</source>
        <translation>Les affaires qui diffèrent du fichier tel qu’il a été ouvert</translation>
    </message>
</context>
<context>
    <name>TileRow</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Show all deals again</source>
        <translation>Afficher de nouveau toutes les affaires</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Choisir les colonnes affichées</translation>
    </message>
    <message>
        <source>{shown} of {deals} shown</source>
        <translation>{shown} sur {deals}</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) hidden</source>
        <translation>
            <numerusform>%n colonne masquée</numerusform>
            <numerusform>%n colonnes masquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoList</name>
    <message>
        <source>Undo list</source>
        <translation>Liste des annulations</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Save the changes?</source>
        <translation>Enregistrer les modifications&#x202f;?</translation>
    </message>
    <message>
        <source>{name} has changes that are not saved. Without saving they are lost.</source>
        <translation>{name} a des modifications non enregistrées. Sans enregistrement, elles sont perdues.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message>
        <source>Closed in Partner Center already; nothing can be done with it any more, so it stays out.</source>
        <translation>Déjà clôturée dans Partner Center&#x202f;; on ne peut plus rien en faire, elle reste donc en dehors.</translation>
    </message>
    <message>
        <source>The last upload took it (no word in Errors, and it has a Referral ID); uploading it again is no use.</source>
        <translation>Le dernier envoi l’a prise (rien dans Errors, et elle a un Referral ID)&#x202f;; la renvoyer ne sert à rien.</translation>
    </message>
    <message>
        <source>Nothing in it differs from the original, so there is nothing to upload.</source>
        <translation>Rien n’y diffère de l’original, il n’y a donc rien à envoyer.</translation>
    </message>
    <message>
        <source>The processed file does not tell whether this new deal was created. Uploading it again may create it twice.</source>
        <translation>Le fichier traité ne dit pas si cette nouvelle affaire a été créée. La renvoyer pourrait la créer deux fois.</translation>
    </message>
    <message>
        <source>It has {errors} errors; Partner Center would refuse it.</source>
        <translation>Elle a {errors} erreurs&#x202f;; Partner Center la refuserait.</translation>
    </message>
    <message>
        <source>It will be closed, for good.</source>
        <translation>Elle sera clôturée, pour de bon.</translation>
    </message>
    <message>
        <source>It has no Referral ID and will be created.</source>
        <translation>Elle n’a pas de Referral ID et sera créée.</translation>
    </message>
    <message>
        <source>Its customer was matched in the first upload; this second one will create the deal.</source>
        <translation>Son client a été identifié au premier envoi&#x202f;; ce second envoi créera l’affaire.</translation>
    </message>
    <message>
        <source>It goes up to have its customer matched: Partner Center offers accounts, the next upload creates the deal.</source>
        <translation>Elle est envoyée pour que son client soit identifié&#xa0;: Partner Center propose des comptes, le prochain envoi crée l’affaire.</translation>
    </message>
    <message>
        <source>It has a Referral ID and will be updated.</source>
        <translation>Elle a un Referral ID et sera mise à jour.</translation>
    </message>
    <message>
        <source>The last upload took it, but it was edited since and will be updated.</source>
        <translation>Le dernier envoi l’a prise, mais elle a été modifiée depuis et sera mise à jour.</translation>
    </message>
    <message>
        <source>No deal of this processed file succeeded, so none would be left out. That happens when every deal failed, but also when the Referral IDs or the Errors column are missing or moved. Look at both columns before you go on.</source>
        <translation>Aucune affaire de ce fichier traité n’a réussi, aucune ne serait donc laissée de côté. Cela arrive quand toutes ont échoué, mais aussi quand les Referral ID ou la colonne Errors manquent ou ont été déplacés. Regardez ces deux colonnes avant de continuer.</translation>
    </message>
    <message>
        <source>Every deal of this processed file succeeded, so nothing would be left to upload. If it is a download and no processed file, say so; if it is one, you are done.</source>
        <translation>Toutes les affaires de ce fichier traité ont réussi, il ne resterait donc rien à envoyer. Si c’est un téléchargement et non un fichier traité, dites-le&#x202f;; si c’en est un, vous avez fini.</translation>
    </message>
    <message>
        <source>It has an error; Partner Center would refuse it.</source>
        <translation>Elle a une erreur&#x202f;; Partner Center la refuserait.</translation>
    </message>
    <message>
        <source>It goes up with {errors} errors.</source>
        <translation>Elle est envoyée avec {errors} erreurs.</translation>
    </message>
    <message>
        <source>It goes up with an error.</source>
        <translation>Elle est envoyée avec une erreur.</translation>
    </message>
</context>
<context>
    <name>UploadWords</name>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n créée</numerusform>
            <numerusform>%n créées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n succeeded</source>
        <translation>
            <numerusform>%n réussie</numerusform>
            <numerusform>%n réussies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not processed</source>
        <translation>
            <numerusform>%n non traitée</numerusform>
            <numerusform>%n non traitées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matched</source>
        <translation>
            <numerusform>%n rapprochée</numerusform>
            <numerusform>%n rapprochées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n incertaine</numerusform>
            <numerusform>%n incertaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Last upload: {told}</source>
        <translation>Dernier envoi&#xa0;: {told}</translation>
    </message>
    <message numerus="yes">
        <source>%n of the new deals were prepared on {day} in {name} and created by that upload: uploading them again creates them twice. Bring in its processed file.</source>
        <translation>
            <numerusform>%n nouvelle affaire a été préparée le {day} dans {name} et créée par cet envoi&#xa0;: la renvoyer la crée deux fois. Récupérez son fichier traité.</numerusform>
            <numerusform>%n nouvelles affaires ont été préparées le {day} dans {name} et créées par cet envoi&#xa0;: les renvoyer les crée deux fois. Récupérez son fichier traité.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new deals were prepared on {day} in {name}, and its result does not tell whether they were created: uploading them again may create them twice.</source>
        <translation>
            <numerusform>%n nouvelle affaire a été préparée le {day} dans {name}, et le résultat ne dit pas si elle a été créée&#xa0;: la renvoyer pourrait la créer deux fois.</numerusform>
            <numerusform>%n nouvelles affaires ont été préparées le {day} dans {name}, et le résultat ne dit pas si elles ont été créées&#xa0;: les renvoyer pourrait les créer deux fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new deals were prepared on {day} in {name} and their result was never opened: uploading them again may create them twice.</source>
        <translation>
            <numerusform>%n nouvelle affaire a été préparée le {day} dans {name} et son résultat n’a jamais été ouvert&#xa0;: la renvoyer pourrait la créer deux fois.</numerusform>
            <numerusform>%n nouvelles affaires ont été préparées le {day} dans {name} et leur résultat n’a jamais été ouvert&#xa0;: les renvoyer pourrait les créer deux fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was prepared before, on {day} as {name}. Upload it only once.</source>
        <translation>Ce fichier même a déjà été préparé, le {day} sous {name}. Ne l’envoyez qu’une fois.</translation>
    </message>
</context>
<context>
    <name>Uploading</name>
    <message>
        <source>Take changes back</source>
        <translation>Annuler des modifications</translation>
    </message>
    <message>
        <source>Writing the files for the upload…</source>
        <translation>Écriture des fichiers pour l’envoi…</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n affaire</numerusform>
            <numerusform>%n affaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>{deals} written into {files} for the upload, in {folder}.</source>
        <translation>Écrit pour l’envoi&#xa0;: {deals} en {files}, dans {folder}.</translation>
    </message>
    <message>
        <source>Those with errors are in {name}.</source>
        <translation>Celles avec des erreurs sont dans {name}.</translation>
    </message>
    <message>
        <source>Those that succeeded are in {name}.</source>
        <translation>Celles qui ont réussi sont dans {name}.</translation>
    </message>
    <message>
        <source>Do not upload {names} of an earlier time again.</source>
        <translation>N’envoyez pas de nouveau {names} d’une fois précédente.</translation>
    </message>
    <message>
        <source>Remove deals that succeeded</source>
        <translation>Retirer les affaires qui ont réussi</translation>
    </message>
    <message>
        <source>The files for the upload were not written</source>
        <translation>Les fichiers pour l’envoi n’ont pas été écrits</translation>
    </message>
</context>
<context>
    <name>UserData</name>
    <message>
        <source>{what} could not be kept: the disk that holds “{folder}” is full.</source>
        <translation>{what}&#xa0;: impossible de conserver, le disque qui contient «&#xa0;{folder}&#xa0;» est plein.</translation>
    </message>
    <message>
        <source>{what} could not be kept: you may not write into “{folder}”.</source>
        <translation>{what}&#xa0;: impossible de conserver, vous n’avez pas le droit d’écrire dans «&#xa0;{folder}&#xa0;».</translation>
    </message>
    <message>
        <source>{what} could not be kept in “{folder}”: {reason}.</source>
        <translation>{what}&#xa0;: impossible de conserver dans «&#xa0;{folder}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” in “{folder}” is damaged and cannot be used.</source>
        <translation>«&#xa0;{name}&#xa0;» dans «&#xa0;{folder}&#xa0;» est endommagé et ne peut pas servir.</translation>
    </message>
    <message>
        <source>Journals for recovery after a crash</source>
        <translation>Journaux pour la restauration après un plantage</translation>
    </message>
    <message>
        <source>Earlier versions of saved files</source>
        <translation>Versions antérieures des fichiers enregistrés</translation>
    </message>
    <message>
        <source>Files as they were first opened</source>
        <translation>Fichiers tels qu’à leur première ouverture</translation>
    </message>
    <message>
        <source>History of uploads</source>
        <translation>Historique des envois</translation>
    </message>
    <message>
        <source>Log of the program&apos;s own errors</source>
        <translation>Journal des erreurs du programme</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>“{text}” will be written.</source>
        <translation>«&#xa0;{text}&#xa0;» sera écrit.</translation>
    </message>
</context>
<context>
    <name>ValueModel</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>the digital signature: whoever signed the workbook has to sign it again</source>
        <translation>la signature numérique&#xa0;: le signataire du classeur devra le signer de nouveau</translation>
    </message>
</context>
</TS>
