<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
 <context>
  <name>Answers</name>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>(empty text)</source>
   <translation>(lege tekst)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/confusion_view.py" />
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>(empty)</source>
   <translation>(leeg)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <location filename="../../gcdesk/selftest/answers_story.py" />
   <source>(left empty)</source>
   <translation>(leeg gelaten)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>(no option)</source>
   <translation>(geen optie)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>(no text)</source>
   <translation>(geen tekst)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/subjects.py" />
   <source>(no title, order number {order})</source>
   <translation>(geen titel, volgnummer {order})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>(none of the options)</source>
   <translation>(geen van de opties)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/subjects.py" />
   <source>(question without text)</source>
   <translation>(vraag zonder tekst)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/subjects.py" />
   <source>(removed display set {key})</source>
   <translation>(verwijderde display set {key})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/subjects.py" />
   <source>(removed question {key})</source>
   <translation>(verwijderde vraag {key})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>(removed)</source>
   <translation>(verwijderd)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>95 % from</source>
   <translation>95% van</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>95 % interval</source>
   <translation>95%-interval</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>95 % interval of a counted share; good with few cases, too.</source>
   <translation>95%-interval van een geteld aandeel; ook bruikbaar bij weinig casussen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>95 % interval of an intraclass correlation, if the numbers are spread normally.</source>
   <translation>95%-interval van een intraclasscorrelatie, als de getallen normaal verdeeld zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>95 % interval of the bias or of a limit of agreement, if the differences are spread normally.</source>
   <translation>95%-interval van de bias of van een grens van overeenstemming, als de verschillen normaal verdeeld zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>95 % of the differences of two readers' numbers are expected between the lower and the upper limit, if they are spread normally.</source>
   <translation>Tussen de onder- en de bovengrens wordt 95% van de verschillen tussen de getallen van twee readers verwacht, als die normaal verdeeld zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>95 % to</source>
   <translation>95% tot</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>; {n} empty</source>
   <translation>; {n} leeg</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>A file is being written. If you stop, nothing of it is kept.</source>
   <translation>Er wordt een bestand geschreven. Als u stopt, blijft er niets van bewaard.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>A question that is called “case” can't be told from the column of the cases: rename it on the website.</source>
   <translation>Een vraag met de naam “case” is niet te onderscheiden van de kolom met de casussen: hernoem haar op de website.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>About</source>
   <translation>Over</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>About the figures</source>
   <translation>Over de kengetallen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Address</source>
   <translation>Adres</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/views.py" />
   <source>Agreement</source>
   <translation>Overeenstemming</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/totals.py" />
   <source>All answers together</source>
   <translation>Alle antwoorden samen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>All answers, with ground truth: {n:,}</source>
   <translation>Alle antwoorden, met ground truth: {n:,}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <source>All its answers together</source>
   <translation>Alle antwoorden samen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>All options are marked as positive: leave at least one that is not.</source>
   <translation>Alle opties zijn als positief gemarkeerd: laat minstens één optie ongemarkeerd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>All readers</source>
   <translation>Alle readers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/confusion_view.py" />
   <source>All readers together</source>
   <translation>Alle readers samen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>All times are in universal time (UTC); durations in minutes.</source>
   <translation>Alle tijden zijn in wereldtijd (UTC); duur in minuten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>All {total:,} answers</source>
   <translation>Alle {total:,} antwoorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>All {total:,} answers of ground truth</source>
   <translation>Alle {total:,} antwoorden van ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>All {total:,} answers, with ground truth</source>
   <translation>Alle {total:,} antwoorden, met ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>An answer can hold several options, so the shares may add up to more than 100 %.</source>
   <translation>In één antwoord kunnen meerdere opties worden gekozen, dus de aandelen kunnen samen meer dan 100% zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>An empty cell means that nothing was answered; what was submitted without an answer says so.</source>
   <translation>Een lege cel betekent dat er niets is beantwoord; wat zonder antwoord is ingediend, is als zodanig vermeld.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>An option has two places in the order.</source>
   <translation>Een optie staat twee keer in de volgorde.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>An option is named twice.</source>
   <translation>Een optie is twee keer genoemd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>An order needs at least two options.</source>
   <translation>Voor een volgorde zijn minstens twee opties nodig.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>Answer</source>
   <translation>Antwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Answer as JSON</source>
   <translation>Antwoord als JSON</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Answer id</source>
   <translation>Antwoord-id</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Answered</source>
   <translation>Beantwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Answered (UTC)</source>
   <translation>Beantwoord (UTC)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>Answered by</source>
   <translation>Beantwoord door</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <location filename="../../gcdesk/answers/tab.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <location filename="../../gcdesk/answers/views.py" />
   <source>Answers</source>
   <translation>Antwoorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Answers in the study</source>
   <translation>Antwoorden in de studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Answers in this file</source>
   <translation>Antwoorden in dit bestand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Answers loaded (UTC)</source>
   <translation>Antwoorden geladen (UTC)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>As ICC(2,1), but for the mean of the numbers of all readers instead of one reader's.</source>
   <translation>Als ICC(2,1), maar voor het gemiddelde van de getallen van alle readers in plaats van het getal van één reader.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>As JSON</source>
   <translation>Als JSON</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/nothing_view.py" />
   <source>As soon as there are answers, “Refresh” shows them here.</source>
   <translation>Zodra er antwoorden zijn, toont “Vernieuwen” ze hier.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>As the bootstrap by percentiles, but corrected for the bias and the skewness of the values (bias-corrected and accelerated).</source>
   <translation>Als de bootstrap met percentielen, maar gecorrigeerd voor de bias en de scheefheid van de waarden (bias-corrected and accelerated).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Before you upload it</source>
   <translation>Voordat u het uploadt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Bias (Bland–Altman)</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Bias (Bland–Altman)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Bootstrap over cases, BCa</source>
   <translation>Bootstrap over casussen, BCa</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Bootstrap over cases, percentiles</source>
   <translation>Bootstrap over casussen, percentielen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <location filename="../../gcdesk/answers/views.py" />
   <source>By display set</source>
   <translation>Per display set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <location filename="../../gcdesk/answers/views.py" />
   <source>By display set and reader</source>
   <translation>Per display set en reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>By reader</source>
   <translation>Per reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>CSV file (*.csv)</source>
   <translation>CSV-bestand (*.csv)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>CSV, long: one row per answer</source>
   <translation>CSV, lang: één rij per antwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>CSV, wide: one row per display set and reader, one column per question</source>
   <translation>CSV, breed: één rij per display set en reader, één kolom per vraag</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>Came with the last refresh</source>
   <translation>Bij de laatste keer vernieuwen binnengekomen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <source>Cases</source>
   <translation>Casussen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>Changed</source>
   <translation>Gewijzigd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Changed (UTC)</source>
   <translation>Gewijzigd (UTC)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <location filename="../../gcdesk/answers/charting/plot.py" />
   <source>Chart</source>
   <translation>Grafiek</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <location filename="../../gcdesk/answers/views.py" />
   <source>Charts</source>
   <translation>Grafieken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Checking…</source>
   <translation>Controleren…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/definition_view.py" />
   <source>Choose a figure in the table to read here what it means.</source>
   <translation>Kies een kengetal in de tabel om hier te lezen wat het betekent.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Choose a key to the readers…</source>
   <translation>Sleutel van de readers kiezen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Choose a row to read its whole answer here.</source>
   <translation>Kies een rij om hier het volledige antwoord te lezen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Choose a table</source>
   <translation>Tabel kiezen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>Choose at least one question whose answers are the scores.</source>
   <translation>Kies minstens één vraag waarvan de antwoorden de scores zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Choose the example file</source>
   <translation>Voorbeeldbestand kiezen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>Choose two different readers.</source>
   <translation>Kies twee verschillende readers.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Choose where…</source>
   <translation>Locatie kiezen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Choose…</source>
   <translation>Kiezen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>Chosen: {all}. When you report a figure, give the cases in its own row.</source>
   <translation>Gekozen: {all}. Vermeld bij een kengetal dat u rapporteert de casussen uit zijn eigen rij.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <source>Clear filters</source>
   <translation>Filters wissen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Cohen's kappa</source>
   <translation>Cohens kappa</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Cohen's kappa for options with an order: a difference of two steps counts four times as much as one of one step.</source>
   <translation>Cohens kappa voor opties met een volgorde: een verschil van twee stappen telt vier keer zo zwaar als een verschil van één stap.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Cohen's kappa for options with an order: two answers count as the less different the closer they are, in steps of the order.</source>
   <translation>Cohens kappa voor opties met een volgorde: twee antwoorden tellen als minder verschillend naarmate ze dichter bij elkaar liggen, in stappen van de volgorde.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Cohen's kappa, linear weights</source>
   <translation>Cohens kappa, lineaire gewichten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Cohen's kappa, quadratic weights</source>
   <translation>Cohens kappa, kwadratische gewichten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <source>Column</source>
   <translation>Kolom</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>Columns</source>
   <translation>Kolommen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Compute</source>
   <translation>Berekenen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Computing the figures and their intervals…</source>
   <translation>Kengetallen en intervallen berekenen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/confusion_view.py" />
   <source>Confusion table</source>
   <translation>Confusiematrix</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/confusion_view.py" />
   <source>Confusion table of</source>
   <translation>Confusiematrix van</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>Copies the table as it is shown, to be pasted into a spreadsheet; Ctrl+C copies what is selected</source>
   <translation>Kopieert de tabel zoals getoond, om in een spreadsheet te plakken; Ctrl+C kopieert wat is geselecteerd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>Copy table</source>
   <translation>Tabel kopiëren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/clipboard.py" />
   <source>Copying was stopped.</source>
   <translation>Het kopiëren is gestopt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Correct</source>
   <translation>Juist</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>Cut to the {most} characters that Excel can hold, with “… [cut]” at the end: {cells}. A CSV file has the whole text.</source>
   <translation>Afgekapt op de {most} tekens die Excel kan bevatten, met “… [afgekapt]” aan het einde: {cells}. Een CSV-bestand bevat de volledige tekst.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Details</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Details</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Details of the answer</source>
   <translation>Details van het antwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>Difference</source>
   <translation>Verschil</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>Differences between two readers</source>
   <translation>Verschillen tussen twee readers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>Disagreement</source>
   <translation>Onenigheid</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/filter_view.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>Display set</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Display set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Display set id</source>
   <translation>Display-set-id</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/over_time.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Display sets</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Display sets answered</source>
   <translation>Beantwoorde display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/over_time.py" />
   <source>Display sets with an answer, over time</source>
   <translation>Display sets met een antwoord, in de tijd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/pages.py" />
   <source>Display sets with ground truth can't be changed any more: give them their titles and their order before.</source>
   <translation>Display sets met ground truth kunnen niet meer worden gewijzigd: geef ze vooraf hun titels en hun volgorde.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>Distribution of the answers</source>
   <translation>Verdeling van de antwoorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Done</source>
   <translation>Klaar</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Empty cells</source>
   <translation>Lege cellen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Everybody's answers</source>
   <translation>Antwoorden van iedereen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/agreement_figures.py" />
   <location filename="../../gcdesk/answers/figures/compute/truth_figures.py" />
   <source>Exactly the same options</source>
   <translation>Precies dezelfde opties</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Example file…</source>
   <translation>Voorbeeldbestand…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Excel workbook (*.xlsx)</source>
   <translation>Excel-werkmap (*.xlsx)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Excel workbook (.xlsx): all views as sheets</source>
   <translation>Excel-werkmap (.xlsx): alle weergaven als werkbladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Export answers</source>
   <translation>Antwoorden exporteren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Export…</source>
   <translation>Exporteren…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>Figure</source>
   <translation>Kengetal</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Figures</source>
   <translation>Kengetallen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>First mark in the view “Ground truth” which answers are positive, and the order of options that serve as scores.</source>
   <translation>Geef eerst in de weergave “Ground truth” aan welke antwoorden positief zijn en, als opties de scores zijn, hun volgorde.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>First reader</source>
   <translation>Eerste reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Fleiss' kappa</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Fleiss' kappa</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>For Excel: begin with a byte order mark, so that é and ü are right</source>
   <translation>Voor Excel: met een byte order mark, zodat é en ü kloppen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Format</source>
   <translation>Bestandsformaat</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Go on with the pseudonyms of an earlier export, or of masks that were saved</source>
   <translation>Verdergaan met de pseudoniemen van een eerdere export, of van opgeslagen maskers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/groups.py" />
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/filter_view.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <location filename="../../gcdesk/answers/views.py" />
   <source>Ground truth</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Ground truth file…</source>
   <translation>Bestand met ground truth…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Ground truth of</source>
   <translation>Ground truth van</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>Ground truth of {sets} for {questions}.</source>
   <translation>Ground truth van {sets} voor {questions}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/tables/row_text.py" />
   <source>Ground truth, set by {reader}</source>
   <translation>Ground truth, opgegeven door {reader}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/row_text.py" />
   <source>Ground truth: {answer}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Ground truth: {answer}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/views.py" />
   <source>Has no effect in this view: it compares readers with each other, without ground truth.</source>
   <translation>Heeft in deze weergave geen effect: die vergelijkt readers met elkaar, zonder ground truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/views.py" />
   <source>Has no effect in this view: it compares what readers said with the ground truth.</source>
   <translation>Heeft in deze weergave geen effect: die vergelijkt wat readers antwoordden met de ground truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/views.py" />
   <source>Has no effect in this view: progress is that of readers, without ground truth.</source>
   <translation>Heeft in deze weergave geen effect: de voortgang is die van readers, zonder ground truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <source>Hide this column</source>
   <translation>Deze kolom verbergen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_view.py" />
   <source>Hide this line</source>
   <translation>Deze regel verbergen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>How far readers agree beyond chance, also where some did not answer every case: every case with at least two answers counts. 1 is complete agreement, 0 is what chance would give.</source>
   <translation>In hoeverre readers het eens zijn boven toeval, ook als sommigen niet elke casus beantwoordden: elke casus met minstens twee antwoorden telt mee. 1 is volledige overeenstemming, 0 is wat toeval zou geven.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>How far several readers agree beyond chance, on the cases that all of them answered: 1 is complete agreement, 0 is what chance would give.</source>
   <translation>In hoeverre meerdere readers het eens zijn boven toeval, op de casussen die zij allen beantwoordden: 1 is volledige overeenstemming, 0 is wat toeval zou geven.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>How far two readers agree beyond chance, on the cases that both answered: 1 is complete agreement, 0 is what chance would give, less than 0 is worse than chance.</source>
   <translation>In hoeverre twee readers het eens zijn boven toeval, op de casussen die beiden beantwoordden: 1 is volledige overeenstemming, 0 is wat toeval zou geven, minder dan 0 is slechter dan toeval.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>How long it took, all in all</source>
   <translation>Hoelang het in totaal duurde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>How many answers are shown</source>
   <translation>Hoeveel antwoorden worden getoond</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>How many answers there are</source>
   <translation>Hoeveel antwoorden er zijn</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>How much of the spread of the numbers comes from the cases and not from the readers, for the number of one reader: absolute agreement, cases and readers both taken as samples. On the cases that all readers answered.</source>
   <translation>Welk deel van de spreiding van de getallen van de casussen komt en niet van de readers, voor het getal van één reader: absolute overeenstemming, met zowel casussen als readers als steekproef. Op de casussen die alle readers beantwoordden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>ICC(2,1)</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>ICC(2,1)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>ICC(2,k)</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>ICC(2,k)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>In a table (Excel or CSV)</source>
   <translation>In een tabel (Excel of CSV)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>In the answers of one reader</source>
   <translation>In de antwoorden van één reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <source>In the order of the study</source>
   <translation>In de volgorde van de studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>In words</source>
   <translation>In woorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Input for iMRMC (*.imrmc)</source>
   <translation>Invoer voor iMRMC (*.imrmc)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Input for iMRMC (.imrmc): scores of one question, with ground truth</source>
   <translation>Invoer voor iMRMC (.imrmc): scores van één vraag, met ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Interval</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Interval</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Interval by Student's t distribution</source>
   <translation>Interval volgens Students t-verdeling</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Interval by the F distribution</source>
   <translation>Interval volgens de F-verdeling</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/definition_view.py" />
   <source>Interval: {interval}
{how}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Interval: {interval}
{how}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Keep writing</source>
   <translation>Doorgaan met schrijven</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Key to the readers</source>
   <translation>Sleutel van de readers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Krippendorff's alpha</source>
   <translation>Krippendorffs alfa</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Krippendorff's alpha for numbers: the difference between two answers is squared, so large differences weigh most. Every case with at least two answers counts.</source>
   <translation>Krippendorffs alfa voor getallen: een verschil tussen twee antwoorden telt met zijn kwadraat, dus grote verschillen wegen het zwaarst. Elke casus met minstens twee antwoorden telt mee.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Krippendorff's alpha for options with an order: two answers differ by how many answers lie between them.</source>
   <translation>Krippendorffs alfa voor opties met een volgorde: hoe ver twee antwoorden verschillen, hangt af van hoeveel antwoorden ertussen liggen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Krippendorff's alpha, numbers</source>
   <translation>Krippendorffs alfa, getallen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Krippendorff's alpha, ordered</source>
   <translation>Krippendorffs alfa, geordend</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Last answer</source>
   <translation>Laatste antwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Last answer (UTC)</source>
   <translation>Laatste antwoord (UTC)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Leave out display sets on which a required answer is missing</source>
   <translation>Display sets weglaten waarbij een verplicht antwoord ontbreekt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/definition_view.py" />
   <source>Left out of every figure: what was not answered, was submitted empty, can't be read, or has an option that has been removed.</source>
   <translation>Bij alle kengetallen weggelaten: wat niet is beantwoord, leeg is ingediend, niet leesbaar is of een sindsdien verwijderde optie heeft.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>Left out of the sheet “{sheet}”: {columns}. Excel holds {most}.</source>
   <translation>Weggelaten uit het werkblad “{sheet}”: {columns}. In Excel passen er {most}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/nothing_view.py" />
   <source>Load the answers</source>
   <translation>Antwoorden laden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/nothing_view.py" />
   <source>Loading the answers</source>
   <translation>Antwoorden laden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/nothing_view.py" />
   <source>Loading was stopped, or failed.</source>
   <translation>Het laden is gestopt of mislukt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Loads the answers again and shows what is new (F5)</source>
   <translation>Laadt de antwoorden opnieuw en toont wat nieuw is (F5)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Lower limit of agreement (Bland–Altman)</source>
   <translation>Ondergrens van overeenstemming (Bland–Altman)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Make a ground truth file</source>
   <translation>Bestand met ground truth maken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Makes the CSV file with which the website takes ground truth</source>
   <translation>Maakt het CSV-bestand waarmee de website ground truth inleest</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Mark the answers</source>
   <translation>Antwoorden markeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Mark the answers…</source>
   <translation>Antwoorden markeren…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Mask image id</source>
   <translation>Id van het maskerbeeld</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>Mean of the two</source>
   <translation>Gemiddelde van beide</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Minutes</source>
   <translation>Minuten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Minutes of the last change</source>
   <translation>Minuten van de laatste wijziging</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Move down</source>
   <translation>Omlaag</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Move up</source>
   <translation>Omhoog</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>New</source>
   <translation>Nieuw</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <source>No answer matches the filters.</source>
   <translation>Geen antwoord voldoet aan de filters.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>No case that was answered is negative in the ground truth; both kinds are needed.</source>
   <translation>Geen enkele beantwoorde casus is negatief volgens de ground truth; beide soorten zijn nodig.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>No case that was answered is positive in the ground truth; both kinds are needed.</source>
   <translation>Geen enkele beantwoorde casus is positief volgens de ground truth; beide soorten zijn nodig.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>No figures</source>
   <translation>Geen kengetallen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>No figures yet</source>
   <translation>Nog geen kengetallen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>No option is chosen, and the question requires one.</source>
   <translation>Er is geen optie gekozen, en voor de vraag is dat verplicht.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/truth_figures.py" />
   <source>No reader answered this question.</source>
   <translation>Geen reader heeft deze vraag beantwoord.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/nothing_view.py" />
   <source>Nobody has answered yet</source>
   <translation>Nog niemand heeft geantwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>None of these answers is a number.</source>
   <translation>Geen van deze antwoorden is een getal.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <location filename="../../gcdesk/answers/tables/row_text.py" />
   <source>Not answered.</source>
   <translation>Niet beantwoord.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <source>Not counted, as they have no time: {amount}. So some cases took longer.</source>
   <translation>Niet meegeteld, omdat de tijd ontbreekt: {amount}. Sommige casussen duurden dus langer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Not loaded yet</source>
   <translation>Nog niet geladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Note</source>
   <translation>Opmerking</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Nothing is marked: no order, and nothing that means “positive”.</source>
   <translation>Niets is gemarkeerd: geen volgorde, en niets dat “positief” betekent.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/plot.py" />
   <source>Nothing to draw</source>
   <translation>Niets om te tekenen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>Number</source>
   <translation>Getal</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Number of answers</source>
   <translation>Aantal antwoorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Number of cases</source>
   <translation>Aantal casussen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Number of readers</source>
   <translation>Aantal readers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Of all display sets</source>
   <translation>Van alle display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Of the answers on cases with a ground truth, how many agree with it. Over several readers: the mean of their shares.</source>
   <translation>Welk deel van de antwoorden op casussen met ground truth daarmee overeenkomt. Bij meerdere readers: het gemiddelde van hun aandelen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Of the cases that are negative in the ground truth and were answered, how many were called negative. Over several readers: the mean of their specificities.</source>
   <translation>Welk deel van de beantwoorde casussen die volgens de ground truth negatief zijn, negatief werd genoemd. Bij meerdere readers: het gemiddelde van hun specificiteiten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Of the cases that are positive in the ground truth and were answered, how many were called positive. Over several readers: the mean of their sensitivities.</source>
   <translation>Welk deel van de beantwoorde casussen die volgens de ground truth positief zijn, positief werd genoemd. Bij meerdere readers: het gemiddelde van hun sensitiviteiten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Of the pairs of readers who answered a case, how many gave the same answer, on average over the cases with at least two answers. It does not allow for agreement by chance.</source>
   <translation>Welk deel van de paren van readers die een casus beantwoordden hetzelfde antwoord gaf, gemiddeld over de casussen met minstens twee antwoorden. Er wordt niet gecorrigeerd voor toevallige overeenstemming.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>One's own answers only</source>
   <translation>Alleen eigen antwoorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Only the answers that the filters leave: {n:,}</source>
   <translation>Alleen de antwoorden die na filteren overblijven: {n:,}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>Only the filters for readers and display sets count here, not those for text, questions and times.</source>
   <translation>Hier tellen alleen de filters voor readers en display sets, niet die voor tekst, vragen en tijden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Open</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Open</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Open in the browser</source>
   <translation>Openen in de browser</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Opens the display set; so does a double click</source>
   <translation>Opent de display set; een dubbelklik doet hetzelfde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Option</source>
   <translation>Optie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Option id</source>
   <translation>Optie-id</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Option ids</source>
   <translation>Optie-id's</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/agreement_figures.py" />
   <location filename="../../gcdesk/answers/figures/compute/truth_figures.py" />
   <source>Option “{option}”</source>
   <translation>Optie “{option}”</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Options, from the lowest to the highest</source>
   <translation>Opties, van laag naar hoog</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>Order number</source>
   <translation>Volgnummer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Ordered: {order}</source>
   <translation>Geordend: {order}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Out of</source>
   <translation>Van totaal</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>Part</source>
   <translation>Deel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Partly</source>
   <translation>Deels</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Percent agreement</source>
   <translation>Percentage overeenstemming</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>Pictures (*.png *.svg)</source>
   <translation>Afbeeldingen (*.png *.svg)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Positive</source>
   <translation>Positief</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/agreement_figures.py" />
   <location filename="../../gcdesk/answers/figures/compute/truth_figures.py" />
   <source>Positive or not</source>
   <translation>Positief of niet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Positive: {options}</source>
   <translation>Positief: {options}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Positive: {side} {threshold:g}</source>
   <translation>Positief: {side} {threshold:g}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Problems and notes</source>
   <translation>Problemen en opmerkingen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <location filename="../../gcdesk/answers/views.py" />
   <source>Progress</source>
   <translation>Voortgang</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <source>Progress of each reader</source>
   <translation>Voortgang van elke reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>Progress over time</source>
   <translation>Voortgang in de tijd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tab.py" />
   <source>Putting the answers into words…</source>
   <translation>Antwoorden worden verwoord…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/filter_view.py" />
   <location filename="../../gcdesk/answers/question_box.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>Question</source>
   <translation>Vraag</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Question id</source>
   <translation>Vraag-id</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Question number</source>
   <translation>Vraagnummer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Questions</source>
   <translation>Vragen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>Questions on which readers differ</source>
   <translation>Vragen waarover readers verschillen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <location filename="../../gcdesk/answers/filter_view.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Reader</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Reader study</source>
   <translation>Readerstudie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/tables/row_text.py" />
   <source>Reader: {reader}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Reader: {reader}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/groups.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>Readers</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Readers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>Readers disagree here: this is not what most say.</source>
   <translation>Readers zijn het hier oneens: dit is niet wat de meesten zeggen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>Readers disagree on:</source>
   <translation>Readers zijn het oneens over:</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Refresh</source>
   <translation>Vernieuwen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Replace the readers' names by R01, R02 …</source>
   <translation>Namen van de readers vervangen door R01, R02 …</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Required</source>
   <translation>Verplicht</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Resamples</source>
   <translation>Trekkingen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>Rests on</source>
   <translation>Berust op</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>Row {number} of the table names no case.</source>
   <translation>Rij {number} van de tabel noemt geen casus.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>Save chart…</source>
   <translation>Grafiek opslaan…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Save the file…</source>
   <translation>Bestand opslaan…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Save the ground truth file</source>
   <translation>Bestand met ground truth opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>Say from which number on an answer is positive.</source>
   <translation>Geef aan vanaf welk getal een antwoord positief is.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>Say which options are positive, or put the options in order: scores are numbers.</source>
   <translation>Geef aan welke opties positief zijn, of zet de opties op volgorde: scores zijn getallen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>Say which options are positive.</source>
   <translation>Geef aan welke opties positief zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Scores</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Scores</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/filter_view.py" />
   <source>Search in the answers</source>
   <translation>Zoeken in de antwoorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>Second reader</source>
   <translation>Tweede reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Seed</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Seed</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Semicolons between cells, for Excel in languages with a decimal comma</source>
   <translation>Puntkomma's tussen de cellen, voor Excel in talen met een decimale komma</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Sensitivity</source>
   <translation>Sensitiviteit</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>Several options can be chosen: look at each option by itself.</source>
   <translation>Er kunnen meerdere opties worden gekozen: bekijk elke optie apart.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>Several questions of the study have this text, and the website can't tell them apart: change one of them there.</source>
   <translation>Meerdere vragen van de studie hebben deze tekst, en de website kan ze niet onderscheiden: wijzig er daar een.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Share correct</source>
   <translation>Aandeel juist</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_view.py" />
   <source>Show in folder</source>
   <translation>In map tonen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Show the mask</source>
   <translation>Masker tonen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Since the last load: {news}.</source>
   <translation>Sinds de vorige keer laden: {news}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <source>Sort by “{column}”</source>
   <translation>Sorteren op “{column}”</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <source>Sort by “{column}”, last first</source>
   <translation>Sorteren op “{column}”, aflopend</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Source</source>
   <translation>Bron</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/definition_view.py" />
   <source>Source: {source}</source>
   <translation>Bron: {source}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Specificity</source>
   <translation>Specificiteit</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Standard error</source>
   <translation>Standaardfout</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Stop the export</source>
   <translation>Export stoppen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Stop the export?</source>
   <translation>Export stoppen?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/resampling.py" />
   <source>Stopped.</source>
   <translation>Gestopt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Stopped. Press “Compute” to begin again.</source>
   <translation>Gestopt. Druk op “Berekenen” om opnieuw te beginnen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Submitted</source>
   <translation>Ingediend</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Tables (*.csv)</source>
   <translation>Tabellen (*.csv)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
   <translation>Tabellen (*.xlsx *.csv *.tsv *.txt)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>That file can't be used.</source>
   <translation>Dat bestand is niet bruikbaar.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>The answer has an option that was removed.</source>
   <translation>Het antwoord heeft een optie die is verwijderd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is empty, and the question requires one.</source>
   <translation>Het antwoord is leeg, en de vraag verlangt een antwoord.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is neither yes nor no.</source>
   <translation>Het antwoord is geen ja en geen nee.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is not a list of options.</source>
   <translation>Het antwoord is geen lijst van opties.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is not a number.</source>
   <translation>Het antwoord is geen getal.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is not a text.</source>
   <translation>Het antwoord is geen tekst.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>The answer is not of the question's type.</source>
   <translation>Het antwoord is niet van het type van de vraag.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is not one of the options.</source>
   <translation>Het antwoord is niet een van de opties.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>The answer is option {option}, which the question does not have any more.</source>
   <translation>Het antwoord is optie {option}, die de vraag niet meer heeft.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>The answer was submitted empty.</source>
   <translation>Het antwoord is leeg ingediend.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/nothing_view.py" />
   <source>The answers are not loaded</source>
   <translation>De antwoorden zijn niet geladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>The case has no ground truth.</source>
   <translation>De casus heeft geen ground truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The case is in the table twice (again in row {number}).</source>
   <translation>De casus staat twee keer in de tabel (opnieuw in rij {number}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>The cases are drawn anew many times, each with all its answers, and the figure is computed each time; 95 % of these values lie in the interval. It tells how much other cases would change the figure, with the same readers. The same seed gives the same interval.</source>
   <translation>De casussen worden vele malen opnieuw getrokken, elk met al hun antwoorden, en het kengetal wordt telkens berekend; 95% van deze waarden ligt in het interval. Het zegt hoeveel andere casussen het kengetal zouden veranderen, bij dezelfde readers. Dezelfde seed geeft hetzelfde interval.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>The chart in words</source>
   <translation>De grafiek in woorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The column “{column}” belongs to no question and is left out.</source>
   <translation>De kolom “{column}” hoort bij geen vraag en wordt weggelaten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/example.py" />
   <source>The example file is from another study, or from an earlier state of this one: it has {found} questions, the study {needed}.</source>
   <translation>Het voorbeeldbestand is van een andere studie, of van een eerdere stand van deze studie: het heeft {found} vragen, de studie {needed}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/written.py" />
   <source>The export was stopped; no file was written.</source>
   <translation>De export is gestopt; er is geen bestand geschreven.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>The filters leave no answers to this question.</source>
   <translation>Na filteren blijven er geen antwoorden op deze vraag over.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/over_time.py" />
   <source>The filters leave no readers' answers.</source>
   <translation>Na filteren blijven er geen antwoorden van readers over.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <source>The filters leave nothing</source>
   <translation>Na filteren blijft er niets over</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>The ground truth, “{question}”: {problem}</source>
   <translation>De ground truth, “{question}”: {problem}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>The mean of the differences of two readers' numbers, the first reader's less the second's, on the cases that both answered.</source>
   <translation>Het gemiddelde van de verschillen tussen de getallen van twee readers, die van de eerste min die van de tweede, op de casussen die beiden beantwoordden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>The numbers are drawn at random. Who is who is written to a second file, in the folder “Key to the readers - keep apart”: never pass it on with the export. As long as it is there, the next export, and masks that are saved, give everybody the same number.</source>
   <translation>De nummers worden geloot. Wie wie is, komt in een tweede bestand, in de map “Key to the readers - keep apart”: geef dat nooit samen met de export door. Zolang het er staat, krijgt iedereen in de volgende export, en in opgeslagen maskers, hetzelfde nummer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>The options are ordered as above, from the lowest to the highest</source>
   <translation>De opties staan hierboven op volgorde, van laag naar hoog</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>The options that were marked as positive do not exist any more: mark them again.</source>
   <translation>De als positief gemarkeerde opties bestaan niet meer: markeer ze opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The question has several options that are called “{title}”, and the website can't tell them apart: rename one there.</source>
   <translation>De vraag heeft meerdere opties met de naam “{title}”, en de website kan ze niet onderscheiden: hernoem er daar een.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>The same pseudonyms as before</source>
   <translation>Dezelfde pseudoniemen als eerder</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <source>The server does not say how long these answers took.</source>
   <translation>De server vermeldt niet hoelang deze antwoorden duurden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>The sheet “{sheet}” goes on in {n} more: Excel holds {most} rows.</source>
   <translation>Het werkblad “{sheet}” gaat verder op nog {n}: in Excel passen {most} rijen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>The sheets of progress and readers count all answers of these readers, whatever else was filtered.</source>
   <translation>De werkbladen met de voortgang en de readers tellen alle antwoorden van deze readers, ongeacht de overige filters.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/pages.py" />
   <source>The study already has a ground truth. To replace it, delete it on the website first (study, Ground Truth).</source>
   <translation>De studie heeft al een ground truth. Om die te vervangen, verwijdert u deze eerst op de website (studie, Ground Truth).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The study has no display set with this title (row {number} of the table).</source>
   <translation>De studie heeft geen display set met deze titel (rij {number} van de tabel).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The study has no question that takes ground truth from a file.</source>
   <translation>De studie heeft geen vraag waarvan de ground truth uit een bestand kan komen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The table has no column for this question, and the question requires an answer.</source>
   <translation>De tabel heeft geen kolom voor deze vraag, en een antwoord op de vraag is verplicht.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The table has no column for “{question}”: nothing is said about it.</source>
   <translation>De tabel heeft geen kolom voor “{question}”: daarover wordt niets vermeld.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The table has no column “case” with the titles of the display sets.</source>
   <translation>De tabel heeft geen kolom “case” met de titels van de display sets.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The table has two columns for this question.</source>
   <translation>De tabel heeft twee kolommen voor deze vraag.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>The table needs a column “case” with the titles of the display sets, and a column for each question, headed by its text. Options are written by their titles, several with “;” between them.</source>
   <translation>De tabel heeft een kolom “case” met de titels van de display sets nodig en een kolom per vraag, met de tekst van de vraag als kop. Opties worden met hun titels opgegeven, meerdere met “;” ertussen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The text has characters that the website can't keep: type it again.</source>
   <translation>De tekst bevat tekens die de website niet kan bewaren: typ hem opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The text is too long for the website.</source>
   <translation>De tekst is te lang voor de website.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>The threshold is not a number.</source>
   <translation>De drempel is geen getal.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The website takes a question whose text ends in “{end}” for an explanation: rename it there.</source>
   <translation>De website ziet een vraag waarvan de tekst eindigt op “{end}” als een toelichting: hernoem haar daar.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>The website wants the questions' texts exactly as it has them. Its example file has them (study, Ground Truth, “Upload via CSV”, “Download Example CSV”); it is needed only where a note below says so.</source>
   <translation>De website wil de teksten van de vragen precies zoals ze daar staan. Ze staan in het voorbeeldbestand van de website (studie, Ground Truth, “Upload via CSV”, “Download Example CSV”); dat is alleen nodig als een opmerking hieronder dat vermeldt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/groups.py" />
   <source>The {most} of {n} readers with the most answers are drawn; the filter “Reader” chooses others.</source>
   <translation>De {most} van {n} readers met de meeste antwoorden zijn getekend; met het filter “Reader” kiest u andere.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>There are figures for questions with options, with yes or no, and with numbers. This study has none of these.</source>
   <translation>Kengetallen zijn mogelijk bij vragen met opties, ja/nee-vragen en getallen. Deze studie heeft die niet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>There is no answer on a case with ground truth.</source>
   <translation>Er is geen antwoord op een casus met ground truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>There is no answer, and the question requires one.</source>
   <translation>Er is geen antwoord, en voor de vraag is dat verplicht.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>There is no case on which both gave a number.</source>
   <translation>Er is geen casus waarbij beiden een getal gaven.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/truth_figures.py" />
   <source>There is no ground truth for this question.</source>
   <translation>Voor deze vraag is er geen ground truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/plan.py" />
   <source>There is no ground truth to write.</source>
   <translation>Er is geen ground truth om te schrijven.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>There is no interval: every case has the same difference, so nothing tells how uncertain it is.</source>
   <translation>Er is geen interval: het verschil is bij elke casus hetzelfde, en daaruit blijkt niet hoe onzeker het is.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/resampling.py" />
   <source>There is no interval: every resample gave the same value, so they don't tell how uncertain it is.</source>
   <translation>Er is geen interval: elke trekking gaf dezelfde waarde, dus ze zeggen niets over de onzekerheid.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/resampling.py" />
   <source>There is no interval: it draws cases again and again, and there is only one case.</source>
   <translation>Er is geen interval: daarvoor worden telkens opnieuw casussen getrokken, en er is maar één casus.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>There is no interval: it needs at least two cases.</source>
   <translation>Er is geen interval: daarvoor zijn minstens twee casussen nodig.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/resampling.py" />
   <source>There is no interval: the figure is undefined in {undefined} of {all} resamples.</source>
   <translation>Er is geen interval: het kengetal is in {undefined} van {all} trekkingen niet gedefinieerd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>There is no interval: the readers agree completely, so nothing tells how uncertain it is.</source>
   <translation>Er is geen interval: de readers zijn het volledig eens, dus over de onzekerheid is niets te zeggen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>There is no interval: with these numbers it can't be computed.</source>
   <translation>Er is geen interval: met deze getallen kan het niet worden berekend.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>There is only one reader: iMRMC can't tell how much readers differ.</source>
   <translation>Er is maar één reader: iMRMC kan niet bepalen hoeveel readers verschillen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>They are bold in the view “Answers”; sort by “New” to see them together.</source>
   <translation>Ze zijn vet in de weergave “Antwoorden”; sorteer op “Nieuw” om ze bij elkaar te zien.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/example.py" />
   <source>This is not the website's example of a ground truth file. Get it there: study, Ground Truth, “Upload via CSV”, “Download Example CSV”.</source>
   <translation>Dit is niet het voorbeeldbestand voor ground truth van de website. Haal het daar op: studie, Ground Truth, “Upload via CSV”, “Download Example CSV”.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>This reader study asks no questions.</source>
   <translation>Deze readerstudie stelt geen vragen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>This study has no ground truth that iMRMC could use.</source>
   <translation>Deze studie heeft geen ground truth die iMRMC kan gebruiken.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/nothing_view.py" />
   <source>This takes a moment for large studies.</source>
   <translation>Bij grote studies duurt dit even.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Threshold</source>
   <translation>Drempel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Tick the options that mean “positive”, for sensitivity and specificity.</source>
   <translation>Vink de opties aan die “positief” betekenen, voor sensitiviteit en specificiteit.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <source>Time per case</source>
   <translation>Tijd per casus</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Times</source>
   <translation>Tijden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Took: {minutes:.1f} minutes</source>
   <translation>Duur: {minutes:.1f} minuten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/confusion_view.py" />
   <source>True ↓  Answered →</source>
   <translation>Werkelijk ↓  Geantwoord →</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Type</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Type</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Type on the server</source>
   <translation>Type op de server</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: agreement needs the answers of at least two readers.</source>
   <translation>Niet gedefinieerd: voor overeenstemming zijn de antwoorden van minstens twee readers nodig.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: all answers are the same, so agreement can't be told from chance.</source>
   <translation>Niet gedefinieerd: alle antwoorden zijn gelijk, dus overeenstemming is niet van toeval te onderscheiden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>Undefined: all numbers are the same, so nothing varies between cases.</source>
   <translation>Niet gedefinieerd: alle getallen zijn gelijk, dus er is geen variatie tussen casussen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: no case was answered by all of the readers.</source>
   <translation>Niet gedefinieerd: geen casus is door alle readers beantwoord.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: no case was answered by all {readers}.</source>
   <translation>Niet gedefinieerd: geen casus is door alle {readers} beantwoord.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: no case was answered by both readers.</source>
   <translation>Niet gedefinieerd: geen casus is door beide readers beantwoord.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: no case was answered by two of the readers.</source>
   <translation>Niet gedefinieerd: geen casus is door twee van de readers beantwoord.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: none of the cases that were answered is negative in the ground truth.</source>
   <translation>Niet gedefinieerd: geen van de beantwoorde casussen is negatief volgens de ground truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: none of the cases that were answered is positive in the ground truth.</source>
   <translation>Niet gedefinieerd: geen van de beantwoorde casussen is positief volgens de ground truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: only one case was answered by all of the readers, and two are needed.</source>
   <translation>Niet gedefinieerd: slechts één casus is door alle readers beantwoord, en er zijn er twee nodig.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>Undefined: the cases differ less than the readers do by chance.</source>
   <translation>Niet gedefinieerd: de casussen verschillen minder dan de readers door toeval.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: there is no ground truth for the cases that were answered.</source>
   <translation>Niet gedefinieerd: er is geen ground truth voor de beantwoorde casussen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Unit</source>
   <translation>Eenheid</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Upper limit of agreement (Bland–Altman)</source>
   <translation>Bovengrens van overeenstemming (Bland–Altman)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Use these marks</source>
   <translation>Deze markeringen gebruiken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>Value</source>
   <translation>Waarde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/views.py" />
   <source>Views</source>
   <translation>Weergaven</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Weighted kappa and alpha for ordered options are computed only then.</source>
   <translation>Gewogen kappa en alfa voor geordende opties worden alleen dan berekend.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>What is marked</source>
   <translation>Wat is gemarkeerd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/definition_view.py" />
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>What is this?</source>
   <translation>Wat is dit?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>What the server has, unchanged</source>
   <translation>Wat de server heeft, ongewijzigd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>What was saved</source>
   <translation>Wat er is opgeslagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>What would be written</source>
   <translation>Wat er zou worden geschreven</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/filter_view.py" />
   <source>When it was answered</source>
   <translation>Wanneer het is beantwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Where is the ground truth?</source>
   <translation>Waar staat de ground truth?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Where the random draws of the bootstrap begin: the same seed gives the same intervals again.</source>
   <translation>Waar de willekeurige trekkingen van de bootstrap beginnen: dezelfde seed geeft opnieuw dezelfde intervallen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Which answers</source>
   <translation>Welke antwoorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Which answers mean “positive”, and whether the options have an order</source>
   <translation>Welke antwoorden “positief” betekenen, en of de opties een volgorde hebben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>Which columns are shown, and the order of the rows</source>
   <translation>Welke kolommen worden getoond, en de volgorde van de rijen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Which numbers are positive</source>
   <translation>Welke getallen positief zijn</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Which numbers mean “positive”, for sensitivity and specificity?</source>
   <translation>Welke getallen betekenen “positief”, voor sensitiviteit en specificiteit?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Who is who is in the folder “{folder}”, file “{file}”: don't pass it on with the export. As long as it is there, the next export, and masks that are saved, give everybody the same number.</source>
   <translation>Wie wie is, staat in de map “{folder}”, bestand “{file}”: geef dit niet samen met de export door. Zolang het er staat, krijgt iedereen in de volgende export, en in opgeslagen maskers, hetzelfde nummer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Whose</source>
   <translation>Van wie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Whose answers these are</source>
   <translation>Van wie deze antwoorden zijn</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Wilson's interval</source>
   <translation>Interval van Wilson</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>With a sheet of the figures of agreement and ground truth (takes longer)</source>
   <translation>Met kengetallen van overeenstemming en ground truth (duurt langer)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>With the filter for readers, leave out who has answered few cases.</source>
   <translation>Laat met het filter voor readers weg wie weinig casussen heeft beantwoord.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/filter_view.py" />
   <source>Words in answers, questions, display sets and readers</source>
   <translation>Woorden in antwoorden, vragen, display sets en readers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_view.py" />
   <source>Writing row {done:,} of {total:,}</source>
   <translation>Rij {done:,} van {total:,} schrijven</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_view.py" />
   <source>Writing {file}…</source>
   <translation>{file} schrijven…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/nothing_view.py" />
   <source>You have not answered yet</source>
   <translation>U hebt nog niet geantwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>You see your own answers only. Those of others, and the ground truth, are shown to editors of the study.</source>
   <translation>U ziet alleen uw eigen antwoorden. Die van anderen en de ground truth zien alleen editors van de studie.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Your own answers: you are a reader of this study</source>
   <translation>Uw eigen antwoorden: u bent reader van deze studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>and {n} more</source>
   <translation>en nog {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>angle</source>
   <translation>hoek</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>another answer</source>
   <translation>ander antwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>answer</source>
   <translation>antwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>answered</source>
   <translation>beantwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>at least</source>
   <translation>minstens</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>at most</source>
   <translation>hooguit</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>at {place} mm</source>
   <translation>op {place} mm</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>bias {value}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>bias {value}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>box</source>
   <translation>rechthoek</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>called negative / negative in truth</source>
   <translation>negatief genoemd / werkelijk negatief</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>called positive / positive in truth</source>
   <translation>positief genoemd / werkelijk positief</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>correct answers / answers on cases with a ground truth</source>
   <translation>juiste antwoorden / antwoorden op casussen met ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>distance</source>
   <translation>afstand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>ellipse</source>
   <translation>ellips</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>empty</source>
   <translation>leeg</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>gcdesk doesn't know answers of the type {type}, so it can't write its column.</source>
   <translation>gcdesk kent geen antwoorden van het type {type} en kan de kolom dus niet schrijven.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/sheets.py" />
   <source>ground truth</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>iMRMC will leave out {reader} for “{question}”: it needs at least {fewest} positive and {fewest} negative cases, and there are {positive} and {negative}.</source>
   <translation>iMRMC laat {reader} weg bij “{question}”: er zijn minstens {fewest} positieve en {fewest} negatieve casussen nodig, en er zijn er {positive} en {negative}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>less than</source>
   <translation>minder dan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>line</source>
   <translation>lijn</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>loaded at {time}</source>
   <translation>geladen om {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>lower limit {value}</source>
   <translation>ondergrens {value}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>mask</source>
   <translation>masker</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>mask, still being imported or failed</source>
   <translation>masker, wordt nog geïmporteerd of is mislukt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>minus</source>
   <translation>min</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>more than</source>
   <translation>meer dan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <location filename="../../gcdesk/answers/figures/ratings.py" />
   <location filename="../../gcdesk/answers/figures/truth_file/cells.py" />
   <location filename="../../gcdesk/answers/tables/cells.py" />
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>no</source>
   <translation>nee</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>no table chosen</source>
   <translation>geen tabel gekozen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>no threshold</source>
   <translation>geen drempel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>none</source>
   <translation>geen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>not chosen</source>
   <translation>niet gekozen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>null</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>null</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>of {area} mm²</source>
   <translation>van {area} mm²</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>open</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>open</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>option {id} (removed)</source>
   <translation>optie {id} (verwijderd)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>partly</source>
   <translation>deels</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>pending</source>
   <translation>in behandeling</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>plus {n:,} of ground truth</source>
   <translation>plus {n:,} van ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>point</source>
   <translation>punt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>polygon</source>
   <translation>polygoon</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/model.py" />
   <source>readers disagree</source>
   <translation>readers zijn het oneens</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/model.py" />
   <source>removed from the study</source>
   <translation>uit de studie verwijderd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>removed question</source>
   <translation>verwijderde vraag</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>that the option was chosen</source>
   <translation>dat de optie is gekozen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>the ground truth of {n} case is a removed option: left out</source>
   <translation>de ground truth van {n} casus is een verwijderde optie: weggelaten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>the ground truth of {n} cases is a removed option: left out</source>
   <translation>de ground truth van {n} casussen is een verwijderde optie: weggelaten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>undefined</source>
   <translation>niet gedefinieerd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>upper limit {value}</source>
   <translation>bovengrens {value}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>whole question</source>
   <translation>hele vraag</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <location filename="../../gcdesk/answers/figures/ratings.py" />
   <location filename="../../gcdesk/answers/figures/truth_file/cells.py" />
   <location filename="../../gcdesk/answers/tables/cells.py" />
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{cases}, {readers}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{cases}, {readers}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>{column} (UTC)</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{column} (UTC)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/writing.py" />
   <source>{file} can't be made: {reason}.</source>
   <translation>{file} kan niet worden gemaakt: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>{file} can't be read: {reason}.</source>
   <translation>{file} kan niet worden gelezen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>{file} was saved.</source>
   <translation>{file} is opgeslagen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>{file} was written: {amount}.</source>
   <translation>{file} is geschreven: {amount}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>{first} minus {second}</source>
   <translation>{first} min {second}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <source>{group}, {amount}: median {median:.1f} minutes, from {lowest:.1f} to {highest:.1f}</source>
   <translation>{group}, {amount}: mediaan {median:.1f} minuten, van {lowest:.1f} tot {highest:.1f}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>{group}, {amount}: median {median:g}, mean {mean:.4g}, from {lowest:g} to {highest:g}</source>
   <translation>{group}, {amount}: mediaan {median:g}, gemiddelde {mean:.4g}, van {lowest:g} tot {highest:g}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>{group}, {amount}: no number</source>
   <translation>{group}, {amount}: geen getal</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>{group}, {amount}: {shares}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{group}, {amount}: {shares}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <source>{group}: no times</source>
   <translation>{group}: geen tijden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/over_time.py" />
   <source>{group}: {amount} between {first} and {last}</source>
   <translation>{group}: {amount} tussen {first} en {last}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>{label}: {n} ({share:.0f} %)</source>
   <translation>{label}: {n} ({share:.0f}%)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{level:.0f} %: {method}</source>
   <translation>{level:.0f}%: {method}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{level:.0f} %: {method} ({resamples} of {drawn} resamples, as the figure is undefined in the others; seed {seed})</source>
   <translation>{level:.0f}%: {method} ({resamples} van {drawn} trekkingen, omdat het kengetal in de andere niet gedefinieerd is; seed {seed})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{level:.0f} %: {method} ({resamples} resamples, seed {seed})</source>
   <translation>{level:.0f}%: {method} ({resamples} trekkingen, seed {seed})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{low} to {high}</source>
   <translation>{low} tot {high}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>{n:,} answer</source>
   <translation>{n:,} antwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>{n:,} answers</source>
   <translation>{n:,} antwoorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <location filename="../../gcdesk/selftest/answers_story.py" />
   <source>{n:,} of {total:,} answers</source>
   <translation>{n:,} van {total:,} antwoorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>{n:,} of {total:,} answers of ground truth</source>
   <translation>{n:,} van {total:,} antwoorden van ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>{n:,} of {total:,} answers, with ground truth</source>
   <translation>{n:,} van {total:,} antwoorden, met ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>{n:,} row</source>
   <translation>{n:,} rij</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>{n:,} rows</source>
   <translation>{n:,} rijen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{number} %</source>
   <translation>{number}%</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>{number} left out: {reason}</source>
   <translation>{number} weggelaten: {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} angle</source>
   <translation>{n} hoek</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} angles</source>
   <translation>{n} hoeken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} answer</source>
   <translation>{n} antwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} answer with removed options is left out</source>
   <translation>{n} antwoord met verwijderde opties is weggelaten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} answers</source>
   <translation>{n} antwoorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} answers with removed options are left out</source>
   <translation>{n} antwoorden met verwijderde opties zijn weggelaten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} box</source>
   <translation>{n} rechthoek</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} boxes</source>
   <translation>{n} rechthoeken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} case</source>
   <translation>{n} casus</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} cases</source>
   <translation>{n} casussen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>{n} cell</source>
   <translation>{n} cel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>{n} cells</source>
   <translation>{n} cellen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>{n} changed</source>
   <translation>{n} gewijzigd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{n} character</source>
   <translation>{n} teken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{n} characters</source>
   <translation>{n} tekens</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>{n} column</source>
   <translation>{n} kolom</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>{n} columns</source>
   <translation>{n} kolommen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/over_time.py" />
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>{n} display set</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} display set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>{n} display set of the study is not in the table and gets no ground truth.</source>
   <translation>{n} display set van de studie staat niet in de tabel en krijgt geen ground truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>{n} display set that the reader did not answer gets no ground truth.</source>
   <translation>{n} display set die de reader niet heeft beantwoord, krijgt geen ground truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>{n} display set with a missing answer is left out.</source>
   <translation>{n} display set met een ontbrekend antwoord wordt weggelaten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/over_time.py" />
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <location filename="../../gcdesk/answers/filter_view.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>{n} display sets</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>{n} display sets of the study are not in the table and get no ground truth.</source>
   <translation>{n} display sets van de studie staan niet in de tabel en krijgen geen ground truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>{n} display sets that the reader did not answer get no ground truth.</source>
   <translation>{n} display sets die de reader niet heeft beantwoord, krijgen geen ground truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>{n} display sets with missing answers are left out.</source>
   <translation>{n} display sets met ontbrekende antwoorden worden weggelaten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} distance</source>
   <translation>{n} afstand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} distances</source>
   <translation>{n} afstanden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} ellipse</source>
   <translation>{n} ellips</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} ellipses</source>
   <translation>{n} ellipsen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} line</source>
   <translation>{n} lijn</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} lines</source>
   <translation>{n} lijnen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>{n} new answer</source>
   <translation>{n} nieuw antwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>{n} new answers</source>
   <translation>{n} nieuwe antwoorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>{n} no longer there</source>
   <translation>{n} niet meer aanwezig</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} not answered</source>
   <translation>{n} niet beantwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} not readable</source>
   <translation>{n} niet leesbaar</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>{n} of {total}</source>
   <translation>{n} van {total}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>{n} of {total} required questions</source>
   <translation>{n} van {total} verplichte vragen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} point</source>
   <translation>{n} punt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} points</source>
   <translation>{n} punten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} polygon</source>
   <translation>{n} polygoon</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} polygons</source>
   <translation>{n} polygonen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>{n} problem</source>
   <translation>{n} probleem</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>{n} problems</source>
   <translation>{n} problemen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>{n} question</source>
   <translation>{n} vraag</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <location filename="../../gcdesk/answers/filter_view.py" />
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>{n} questions</source>
   <translation>{n} vragen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} reader</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <location filename="../../gcdesk/answers/filter_view.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} readers</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} readers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} submitted empty</source>
   <translation>{n} leeg ingediend</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{place}: {sentence}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{place}: {sentence}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>{problems}: the website would refuse the file.</source>
   <translation>{problems}: de website zou het bestand weigeren.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>{question} (JSON)</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{question} (JSON)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>{question} (image id)</source>
   <translation>{question} (beeld-id)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>{question} (number)</source>
   <translation>{question} (getal)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>{question} (option ids)</source>
   <translation>{question} (optie-id's)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>{question} ({unit})</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{question} ({unit})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>{question} – ground truth</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{question} – ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>{question} – {reader}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{question} – {reader}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/agreement_figures.py" />
   <source>{readers} readers make {pairs} pairs: choose up to {most} readers to see each pair.</source>
   <translation>{readers} readers vormen {pairs} paren: kies hooguit {most} readers om elk paar te zien.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>{reader}: {answered} of {sets} answered, {partly} partly, {open} open</source>
   <translation>{reader}: {answered} van {sets} beantwoord, {partly} deels, {open} open</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/row_text.py" />
   <source>{reader}: {answer}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{reader}: {answer}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/row_text.py" />
   <source>{reader}: {answer} (not what most say)</source>
   <translation>{reader}: {answer} (niet wat de meesten zeggen)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/totals.py" />
   <source>{share:.0f} %</source>
   <translation>{share:.0f}%</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>{side} {threshold:g}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{side} {threshold:g}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{successes} of {answers}</source>
   <translation>{successes} van {answers}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{value} is between the steps of {step}.</source>
   <translation>{value} ligt tussen de stappen van {step}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{value} is too large: at most {highest}.</source>
   <translation>{value} is te groot: hooguit {highest}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{value} is too small: at least {lowest}.</source>
   <translation>{value} is te klein: minstens {lowest}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>“{option}” was answered, but has no place in the order.</source>
   <translation>“{option}” is geantwoord, maar heeft geen plaats in de volgorde.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>“{question}” has no ground truth.</source>
   <translation>“{question}” heeft geen ground truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/plan.py" />
   <source>“{question}” may be written differently on the website. If the website refuses the file (“Fields provided do not match”), choose its example file here as well.</source>
   <translation>“{question}” is op de website misschien anders geschreven. Als de website het bestand weigert (“Fields provided do not match”), kies dan hier ook het voorbeeldbestand van de website.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>“{question}”: low answers are positive here, but high scores are in iMRMC, so the scores are written with a minus sign.</source>
   <translation>“{question}”: lage antwoorden zijn hier positief, maar in iMRMC zijn dat hoge scores; daarom worden de scores met een minteken geschreven.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>“{question}”: {problem}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>“{question}”: {problem}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/cells.py" />
   <source>“{text}” could be two numbers: write it with a decimal point, or none.</source>
   <translation>“{text}” kan twee getallen betekenen: schrijf het met een decimale punt, of zonder.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>“{text}” could mean {one} or {other}: write the one that you mean.</source>
   <translation>“{text}” kan {one} of {other} betekenen: typ het getal dat u bedoelt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/cells.py" />
   <source>“{text}” is neither yes nor no.</source>
   <translation>“{text}” is geen ja en geen nee.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/cells.py" />
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>“{text}” is not a number.</source>
   <translation>“{text}” is geen getal.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>“{title}” is not an option of the question.</source>
   <translation>“{title}” is geen optie van de vraag.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>“{value}” does not have the form that the question asks for ({pattern}).</source>
   <translation>“{value}” heeft niet de vorm die de vraag verlangt ({pattern}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>“{value}” is too long: at most {most}.</source>
   <translation>“{value}” is te lang: hooguit {most}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>“{value}” is too short: at least {least}.</source>
   <translation>“{value}” is te kort: minstens {least}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>… [cut]</source>
   <translation>… [afgekapt]</translation>
  </message>
 </context>
 <context>
  <name>Api</name>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>A part arrived damaged at the server's storage; it is sent again.</source>
   <translation>Een deel kwam beschadigd aan bij de opslag van de server; het wordt opnieuw verzonden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>A secure connection to {host} could not be made. Something between this computer and the server may be in the way.</source>
   <translation>Er kwam geen veilige verbinding met {host} tot stand. Misschien zit er iets in de weg tussen deze computer en de server.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/client.py" />
   <source>A value is not a number that can be sent: NaN or infinite.</source>
   <translation>Een waarde is geen getal dat kan worden verzonden: NaN of oneindig.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>File</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>File name</source>
   <translation>Bestandsnaam</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Files</source>
   <translation>Bestanden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Image</source>
   <translation>Beeld</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Interface {name}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Interface {name}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>It does not exist on the server, or you have no right to see it; the server does not say which.</source>
   <translation>Het bestaat niet op de server, of u hebt geen recht om het te zien; de server zegt niet welke van de twee.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Name of the image</source>
   <translation>Naam van het beeld</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Order number</source>
   <translation>Volgnummer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Parts</source>
   <translation>Onderdelen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/connection.py" />
   <source>Paste the token first. You can make one on the server's page for API tokens.</source>
   <translation>Plak eerst het token. U kunt er een maken op de pagina voor API-tokens van de server.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Reader study</source>
   <translation>Readerstudie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>Sending stalled, and the server's storage gave up waiting.</source>
   <translation>Het verzenden stokte, en de opslag van de server wachtte niet langer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/repeat.py" />
   <source>Stopped.</source>
   <translation>Gestopt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/transport.py" />
   <source>The address {address} can't be used.</source>
   <translation>Het adres {address} is niet bruikbaar.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/adapter.py" />
   <source>The certificate file {file} can't be used. Choose a file with certificates in PEM format in the settings.</source>
   <translation>Het certificaatbestand {file} is niet bruikbaar. Kies in de instellingen een bestand met certificaten in PEM-formaat.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>The connection to {host} broke: {reason}.</source>
   <translation>De verbinding met {host} is verbroken: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/images.py" />
   <source>The download broke off and can't go on where it was. Start it again.</source>
   <translation>Het downloaden is afgebroken en kan niet verdergaan waar het was. Begin opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/part_body.py" />
   <source>The file</source>
   <translation>Het bestand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>The name {host} can't be found. Check the network connection and the address.</source>
   <translation>De naam {host} is niet te vinden. Controleer de netwerkverbinding en het adres.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/releases.py" />
   <source>The project's release page does not tell which version is the newest (HTTP {status}).</source>
   <translation>De releasepagina van het project vermeldt niet welke versie de nieuwste is (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/releases.py" />
   <source>The project's release page was asked too often from this network. Try again in an hour.</source>
   <translation>De releasepagina van het project is te vaak vanaf dit netwerk bevraagd. Probeer het over een uur opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>The proxy {proxy} could not be reached: {reason}.</source>
   <translation>De proxy {proxy} was niet bereikbaar: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>The proxy {proxy} wants a user name and a password (407). Ask your IT department to let gcdesk through.</source>
   <translation>De proxy {proxy} vraagt om een gebruikersnaam en een wachtwoord (407). Vraag uw IT-afdeling om gcdesk door te laten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The reader study does not exist, or you have no right to change it: you are not its editor.</source>
   <translation>De readerstudie bestaat niet, of u hebt geen recht om haar te wijzigen: u bent er geen editor van.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/account.py" />
   <source>The server answered, but does not know whose token this is. Paste the whole token again.</source>
   <translation>De server antwoordde, maar weet niet van wie dit token is. Plak het hele token opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server does not accept the token: it is wrong, or was deleted. Paste a valid one.</source>
   <translation>De server accepteert het token niet: het is onjuist of verwijderd. Plak een geldig token.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server does not respond at the moment (HTTP {status}). Try again later.</source>
   <translation>De server reageert op dit moment niet (HTTP {status}). Probeer het later opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server has a fault (HTTP {status}). Try again later.</source>
   <translation>De server heeft een storing (HTTP {status}). Probeer het later opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server is busy and asks gcdesk to try again in {when}.</source>
   <translation>De server is bezet en vraagt om het over {when} opnieuw te proberen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server is busy. Try again later.</source>
   <translation>De server is bezet. Probeer het later opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/transport.py" />
   <source>The server named an address on another host ({host}). gcdesk does not send your token there.</source>
   <translation>De server noemde een adres op een andere host ({host}). gcdesk stuurt uw token daar niet heen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/transport.py" />
   <source>The server named an address that is not secure ({host}): nothing is sent there.</source>
   <translation>De server noemde een adres dat niet veilig is ({host}): daar wordt niets heen gestuurd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server refused this (HTTP {status}).</source>
   <translation>De server heeft dit geweigerd (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server refused this and does not say why.</source>
   <translation>De server heeft dit geweigerd en zegt niet waarom.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>The server refused this. {reasons}</source>
   <translation>De server heeft dit geweigerd. {reasons}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/paging.py" />
   <source>The server says that a list has {n} entries, and gives {m} at a time.</source>
   <translation>De server zegt dat een lijst {n} items heeft, en geeft er {m} tegelijk.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/client.py" />
   <source>The server sends gcdesk from one address to the next without end.</source>
   <translation>De server stuurt gcdesk eindeloos van het ene adres naar het andere.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server sends gcdesk on to another address, where the token must not go. Check the server's address.</source>
   <translation>De server stuurt gcdesk door naar een ander adres, waar het token niet heen mag. Controleer het adres van de server.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server sent an empty reply (HTTP {status}, {address}).</source>
   <translation>De server stuurde een lege reactie (HTTP {status}, {address}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/images.py" />
   <source>The server wants a DICOM instance to be fetched in a way that gcdesk does not know.</source>
   <translation>De server wil dat een DICOM-instantie wordt opgehaald op een manier die gcdesk niet kent.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server's reply can't be understood (HTTP {status}, {address}).</source>
   <translation>De reactie van de server is onbegrijpelijk (HTTP {status}, {address}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/uploads.py" />
   <source>The server's reply names no address for a part that is to be sent.</source>
   <translation>De reactie van de server noemt geen adres voor een deel dat moet worden verzonden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server's storage refused this ({reason}).</source>
   <translation>De opslag van de server heeft dit geweigerd ({reason}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server's storage, or a proxy in front of it, does not let gcdesk through (403).</source>
   <translation>De opslag van de server, of een proxy ervoor, laat gcdesk niet door (403).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The signed address for this part is no longer valid.</source>
   <translation>Het ondertekende adres voor dit deel is niet meer geldig.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The study already has a display set with this title. Choose another title.</source>
   <translation>De studie heeft al een display set met deze titel. Kies een andere titel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/transport.py" />
   <source>The system asks for a SOCKS proxy, which gcdesk can't use. Set an HTTP proxy instead.</source>
   <translation>Het systeem vraagt om een SOCKS-proxy, en die kan gcdesk niet gebruiken. Stel in plaats daarvan een HTTP-proxy in.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The upload is no longer in the server's storage: it was cancelled or purged.</source>
   <translation>De upload staat niet meer in de opslag van de server: hij is geannuleerd of opgeruimd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/account.py" />
   <location filename="../../gcdesk/api/reach.py" />
   <source>There is a server at {server}, but it is not a Grand Challenge. Check the address.</source>
   <translation>Er is een server op {server}, maar het is geen Grand Challenge. Controleer het adres.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/studies.py" />
   <source>There is no reader study “{slug}”, or you have no access to it.</source>
   <translation>Er is geen readerstudie “{slug}”, of u hebt er geen toegang toe.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>This computer does not trust the certificate of {host} ({reason}). If your hospital inspects traffic, ask its IT department for the certificate file and choose it in the settings.</source>
   <translation>Deze computer vertrouwt het certificaat van {host} niet ({reason}). Als uw ziekenhuis het verkeer inspecteert, vraag de IT-afdeling dan om het certificaatbestand en kies het in de instellingen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>This display set can't be changed any more: a reader has answered it, or it has ground truth.</source>
   <translation>Deze display set kan niet meer worden gewijzigd: een reader heeft hem beantwoord, of er is ground truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/studies.py" />
   <source>This is an address on {host}, but you are signed in to {server}.</source>
   <translation>Dit is een adres op {host}, maar u bent aangemeld bij {server}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/connection.py" />
   <source>This is not a token: it has characters that no token has. Copy it again from the server's page.</source>
   <translation>Dit is geen token: er staan tekens in die geen token heeft. Kopieer het opnieuw van de pagina van de server.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/connection.py" />
   <source>Type the address of the server first, for example https://grand-challenge.org.</source>
   <translation>Typ eerst het adres van de server, bijvoorbeeld https://grand-challenge.org.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/connection.py" />
   <source>Use https:// for {host}: over http:// anybody on the way could read your token.</source>
   <translation>Gebruik https:// voor {host}: via http:// zou iedereen onderweg uw token kunnen lezen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Value</source>
   <translation>Waarde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Value {n}</source>
   <translation>Waarde {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Values</source>
   <translation>Waarden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>You have no right to do this on the server.</source>
   <translation>U hebt op de server geen recht om dit te doen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>Your account has too many uploads that are not used yet. The server takes new ones when they are used, or within a day, when it removes them.</source>
   <translation>Uw account heeft te veel uploads die nog niet zijn gebruikt. De server accepteert nieuwe zodra ze zijn gebruikt, of binnen een dag, als hij ze opruimt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>Your account may not upload more. Verify your account on the server: verified accounts may upload much more.</source>
   <translation>Uw account mag niet meer uploaden. Verifieer uw account op de server: geverifieerde accounts mogen veel meer uploaden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>it was cut off</source>
   <translation>de verbinding is verbroken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>no reason given</source>
   <translation>geen reden opgegeven</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>no reply in time</source>
   <translation>geen reactie binnen de tijd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>number {n}</source>
   <translation>nummer {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>the connection failed</source>
   <translation>de verbinding is mislukt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>the connection was refused</source>
   <translation>de verbinding is geweigerd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>the name can't be found</source>
   <translation>de naam is niet te vinden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>the sent file is no longer on the server: it was used already, or purged. Send it again.</source>
   <translation>het verzonden bestand staat niet meer op de server: het is al gebruikt of opgeruimd. Verzend het opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/repeat.py" />
   <source>the server has a fault, next try in {n} s</source>
   <translation>de server heeft een storing, volgende poging over {n} s</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>the server has no interface with this name.</source>
   <translation>de server heeft geen interface met deze naam.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/repeat.py" />
   <source>the server is busy, next try in {n} s</source>
   <translation>de server is bezet, volgende poging over {n} s</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>there is no route to it</source>
   <translation>er is geen route naartoe</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/repeat.py" />
   <source>waiting for the network, next try in {n} s</source>
   <translation>wachten op het netwerk, volgende poging over {n} s</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/part_body.py" />
   <source>{file} can't be read: {reason}.</source>
   <translation>{file} kan niet worden gelezen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/part_body.py" />
   <source>{file} is shorter than when it was chosen. Choose the folder again.</source>
   <translation>{file} is korter dan toen het werd gekozen. Kies de map opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>{host} can't be reached: {reason}. Check the network connection.</source>
   <translation>{host} is niet bereikbaar: {reason}. Controleer de netwerkverbinding.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>{n} minute</source>
   <translation>{n} minuut</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>{n} minutes</source>
   <translation>{n} minuten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>{n} second</source>
   <translation>{n} seconde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>{n} seconds</source>
   <translation>{n} seconden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>{place} can't be reached: the connection was refused. Check the address.</source>
   <translation>{place} is niet bereikbaar: de verbinding is geweigerd. Controleer het adres.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/client.py" />
   <source>{sentence} Whether the server did what was asked is not known yet.</source>
   <translation>{sentence} Of de server heeft gedaan wat werd gevraagd, is nog niet bekend.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/studies.py" />
   <source>“{text}” is not the address of a reader study. It looks like https://grand-challenge.org/reader-studies/name-of-the-study/.</source>
   <translation>“{text}” is niet het adres van een readerstudie. Zo'n adres ziet eruit als https://grand-challenge.org/reader-studies/name-of-the-study/.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/connection.py" />
   <source>“{text}” is not the address of a server. It looks like https://grand-challenge.org.</source>
   <translation>“{text}” is niet het adres van een server. Zo'n adres ziet eruit als https://grand-challenge.org.</translation>
  </message>
 </context>
 <context>
  <name>App</name>
  <message>
   <location filename="../../gcdesk/life.py" />
   <source>Something could not be read</source>
   <translation>Er kon iets niet worden gelezen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/life.py" />
   <source>The settings were damaged. gcdesk starts with new ones; the old file is {file}.</source>
   <translation>De instellingen waren beschadigd. gcdesk begint met nieuwe; het oude bestand is {file}.</translation>
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <location filename="../../gcdesk/kit/browser.py" />
   <source>No browser could be opened. Copy this address into one:

{address}</source>
   <translation>Er kon geen browser worden geopend. Kopieer dit adres naar een browser:

{address}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/browser.py" />
   <source>Open in a browser</source>
   <translation>Openen in een browser</translation>
  </message>
 </context>
 <context>
  <name>Busy</name>
  <message>
   <location filename="../../gcdesk/kit/widgets.py" />
   <source>Progress</source>
   <translation>Voortgang</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/widgets.py" />
   <source>Stop</source>
   <translation>Stoppen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/widgets.py" />
   <source>Stopping…</source>
   <translation>Stoppen…</translation>
  </message>
 </context>
 <context>
  <name>Callout</name>
  <message>
   <location filename="../../gcdesk/kit/callout.py" />
   <source>Back</source>
   <translation>Terug</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/callout.py" />
   <source>End the tour</source>
   <translation>Rondleiding beëindigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/callout.py" />
   <source>Guided tour, {count}: {title}</source>
   <translation>Rondleiding, {count}: {title}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/callout.py" />
   <source>Next</source>
   <translation>Volgende</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/callout.py" />
   <source>{number} of {amount}</source>
   <translation>{number} van {amount}</translation>
  </message>
 </context>
 <context>
  <name>Connect</name>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source> MB</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation> MB</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source> MiB/s</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation> MiB/s</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source> days</source>
   <translation> dagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>A new language takes effect at the next start. Numbers and dates are written as your system writes them; exported files are the same in every language.</source>
   <translation>Een nieuwe taal geldt vanaf de volgende start. Getallen en datums worden geschreven zoals uw systeem dat doet; geëxporteerde bestanden zijn in elke taal gelijk.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>A new size takes effect at the next start.</source>
   <translation>Een nieuwe grootte geldt vanaf de volgende start.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>A plain reader study</source>
   <translation>Een gewone readerstudie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>A short tour of the main job, in practice</source>
   <translation>Een korte rondleiding door het belangrijkste werk, in de oefenmodus</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>A token is a long key that stands for your password. You make it on the web, once.</source>
   <translation>Een token is een lange sleutel die in de plaats komt van uw wachtwoord. U maakt het één keer, op het web.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <location filename="../../gcdesk/connect/head.py" />
   <source>About gcdesk</source>
   <translation>Over gcdesk</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>About the study</source>
   <translation>Over de studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>About this study…</source>
   <translation>Over deze studie…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Account</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Account</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Account: {account}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Account: {account}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Add and change display sets: you are an editor of this study.</source>
   <translation>Display sets toevoegen en wijzigen: u bent editor van deze studie.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Add another account…</source>
   <translation>Nog een account toevoegen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Address</source>
   <translation>Adres</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>All licences…</source>
   <translation>Alle licenties…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Another token is needed</source>
   <translation>Er is een ander token nodig</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Appearance</source>
   <translation>Uiterlijk</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>As the system</source>
   <translation>Zoals het systeem</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Ask an editor of the study to add you, then look again. Or paste the slug or address of a study below.</source>
   <translation>Vraag een editor van de studie om u toe te voegen en zoek dan opnieuw. Of plak hieronder de slug of het adres van een studie.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Asking {server} whose token this is…</source>
   <translation>{server} vragen van wie dit token is…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Asking {server}…</source>
   <translation>{server} bevragen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Asks the project's release page on GitHub. Nothing about you or your studies is sent, and nothing is downloaded.</source>
   <translation>Vraagt de releasepagina van het project op GitHub op. Over u of uw studies wordt niets verzonden, en er wordt niets gedownload.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>At most, so that others on the same connection are not slowed down. Takes effect at once.</source>
   <translation>Maximum, zodat anderen op dezelfde verbinding geen hinder hebben. Werkt meteen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Back</source>
   <translation>Terug</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Cache: can be made again</source>
   <translation>Cache: kan opnieuw worden opgebouwd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
   <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Choose a certificate file</source>
   <translation>Certificaatbestand kiezen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Choose a reader study</source>
   <translation>Kies een readerstudie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Choose another study…</source>
   <translation>Andere studie kiezen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Choose…</source>
   <translation>Kiezen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <location filename="../../gcdesk/connect/licences_dialog.py" />
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>Close</source>
   <translation>Sluiten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Colours</source>
   <translation>Kleuren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Connections for uploading</source>
   <translation>Verbindingen voor uploaden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>Copy “{name}”</source>
   <translation>“{name}” kopiëren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Dark</source>
   <translation>Donker</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Data: uploads begun and done</source>
   <translation>Gegevens: begonnen en voltooide uploads</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Days that finished uploads are listed</source>
   <translation>Dagen dat voltooide uploads in de lijst staan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Display sets</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Each request to the server, for finding out what goes wrong. Never tokens, files or answers.</source>
   <translation>Elk verzoek aan de server, om te achterhalen wat er misgaat. Nooit tokens, bestanden of antwoorden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Emptied: {n} MB are free again.</source>
   <translation>Leeggemaakt: {n} MB is weer vrij.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Empty it</source>
   <translation>Leegmaken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Empty the room for masks</source>
   <translation>Ruimte voor maskers leegmaken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Extra certificate file</source>
   <translation>Extra certificaatbestand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <source>Fill your reader studies on Grand Challenge from folders on this computer, and read out their answers.</source>
   <translation>Vul uw readerstudies op Grand Challenge vanuit mappen op deze computer, en lees de antwoorden uit.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Fills, orders and reads out reader studies on Grand Challenge, for people who don't program. It is free, under the Apache License 2.0, and is not a medical device.</source>
   <translation>Vult, ordent en leest readerstudies op Grand Challenge uit, voor mensen die niet programmeren. Het is gratis, onder de Apache License 2.0, en is geen medisch hulpmiddel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Get a token on the web…</source>
   <translation>Token ophalen op het web…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Go on</source>
   <translation>Doorgaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Go on as {user} on {server}</source>
   <translation>Doorgaan als {user} op {server}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>Go to practice</source>
   <translation>Naar de oefenmodus</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>Go to practice?</source>
   <translation>Naar de oefenmodus?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>Help</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Help</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Help (F1)</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Help (F1)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>How many files, or parts of files, are sent at a time. Six suits most connections. Takes effect at once.</source>
   <translation>Hoeveel bestanden, of delen van bestanden, tegelijk worden verzonden. Zes past bij de meeste verbindingen. Werkt meteen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Identifier (pk)</source>
   <translation>Id (pk)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Interfaces in use</source>
   <translation>Gebruikte interfaces</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>It needs no account and no internet, and nobody else sees it. All that you send is deleted when gcdesk closes.</source>
   <translation>Er is geen account en geen internet nodig, en niemand anders ziet het. Alles wat u verzendt, wordt verwijderd zodra gcdesk sluit.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Just looking?</source>
   <translation>Alleen even kijken?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Keep me signed in on this computer</source>
   <translation>Aangemeld blijven op deze computer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Keeps the token in this computer's own key store</source>
   <translation>Bewaart het token in de sleutelbos van deze computer zelf</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Kind</source>
   <translation>Soort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Language</source>
   <translation>Taal</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Leave this off on a computer that others use too.</source>
   <translation>Laat dit uit op een computer die anderen ook gebruiken.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences_dialog.py" />
   <source>Libraries</source>
   <translation>Bibliotheken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <location filename="../../gcdesk/connect/licences_dialog.py" />
   <source>Licences</source>
   <translation>Licenties</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences_dialog.py" />
   <source>Licences of the libraries that come with gcdesk</source>
   <translation>Licenties van de bibliotheken die met gcdesk zijn meegeleverd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Light</source>
   <translation>Licht</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>List finished uploads for</source>
   <translation>Voltooide uploads tonen gedurende</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Load it again</source>
   <translation>Opnieuw laden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Log</source>
   <translation>Logboek</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Look again</source>
   <translation>Opnieuw zoeken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Look again, or paste the slug or address of one below.</source>
   <translation>Zoek opnieuw, of plak hieronder de slug of het adres van een studie.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Look for a newer version</source>
   <translation>Zoeken naar nieuwere versie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Look once a week for a newer version</source>
   <translation>Eén keer per week zoeken naar een nieuwere versie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Looking for your reader studies…</source>
   <translation>Uw readerstudies worden gezocht…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>Looking…</source>
   <translation>Zoeken…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <source>Making practice data…</source>
   <translation>Oefengegevens maken…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Masks</source>
   <translation>Maskers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Masks that were looked at are kept on this computer, so that they need not be fetched again.</source>
   <translation>Bekeken maskers blijven op deze computer bewaard, zodat ze niet opnieuw hoeven te worden opgehaald.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/updates.py" />
   <source>May gcdesk look for a newer version once a week? It asks the project's page on GitHub, sends nothing about you or your studies, and downloads nothing.</source>
   <translation>Mag gcdesk één keer per week kijken of er een nieuwere versie is? Het vraagt de pagina van het project op GitHub op, verzendt niets over u of uw studies en downloadt niets.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Network</source>
   <translation>Netwerk</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/updates.py" />
   <source>No</source>
   <translation>Nee</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>No limit</source>
   <translation>Geen limiet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>None</source>
   <translation>Geen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>None of your reader studies is called that</source>
   <translation>Geen van uw readerstudies heet zo</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>None yet</source>
   <translation>Nog geen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <location filename="../../gcdesk/connect/updates.py" />
   <source>Not now</source>
   <translation>Niet nu</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>Not on this page</source>
   <translation>Niet op deze pagina</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Not signed in</source>
   <translation>Niet aangemeld</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Only for networks with a certificate authority of their own: ask those who run the network. The next sign-in uses it.</source>
   <translation>Alleen voor netwerken met een eigen certificeringsinstantie: vraag de netwerkbeheerders. Wordt bij de volgende aanmelding gebruikt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Open it yourself; it is here:

{folder}</source>
   <translation>Open haar zelf; ze staat hier:

{folder}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <location filename="../../gcdesk/connect/study_view.py" />
   <location filename="../../gcdesk/connect/updates.py" />
   <source>Open its page…</source>
   <translation>Pagina openen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Open this study</source>
   <translation>Deze studie openen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Opening the reader study…</source>
   <translation>Readerstudie openen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Opens the page of your tokens in the browser</source>
   <translation>Opent de pagina met uw tokens in de browser</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Or paste the slug or the address of a reader study</source>
   <translation>Of plak de slug of het adres van een readerstudie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Or sign in as somebody else:</source>
   <translation>Of meld u aan als iemand anders:</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Paste a token of {user} on {server}: the upload goes on by itself then. Nothing that was sent is lost.</source>
   <translation>Plak een token van {user} op {server}: de upload gaat dan vanzelf verder. Niets van wat is verzonden, gaat verloren.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Paste your token here</source>
   <translation>Plak hier uw token</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Practice server</source>
   <translation>Oefenserver</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/frame.py" />
   <source>Practice — {title}</source>
   <translation>Oefenen — {title}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/frame.py" />
   <source>Practice: nothing here is real. Whatever you send is deleted when gcdesk closes.</source>
   <translation>Oefenmodus: niets is hier echt. Alles wat u verzendt, wordt verwijderd zodra gcdesk sluit.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Practise on a small Grand Challenge on this computer, with a folder of made-up cases to upload.</source>
   <translation>Oefen met een kleine Grand Challenge op deze computer, met een map met verzonnen casussen om te uploaden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Proxy</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Proxy</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Read this study, not change it: you are not one of its editors.</source>
   <translation>Deze studie lezen, niet wijzigen: u bent geen editor van deze studie.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Reader study</source>
   <translation>Readerstudie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Reader study: {title}</source>
   <translation>Readerstudie: {title}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences_dialog.py" />
   <source>Reading…</source>
   <translation>Lezen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Result of looking for a newer version</source>
   <translation>Resultaat van het zoeken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Result of the test</source>
   <translation>Resultaat van de test</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Room for masks</source>
   <translation>Ruimte voor maskers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Room for masks on this computer</source>
   <translation>Ruimte voor maskers op deze computer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Save</source>
   <translation>Opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Save a report for support…</source>
   <translation>Rapport voor ondersteuning opslaan…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>Search this page</source>
   <translation>Zoeken op deze pagina</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>Search this page (Ctrl+F)</source>
   <translation>Zoeken op deze pagina (Ctrl+F)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Search your reader studies</source>
   <translation>Zoeken in uw readerstudies</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Server</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Server</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <location filename="../../gcdesk/connect/head.py" />
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Settings</source>
   <translation>Instellingen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Show in folder</source>
   <translation>In map tonen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Show in folder: {what}</source>
   <translation>In map tonen: {what}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/frame.py" />
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>Show me around</source>
   <translation>Rondleiding</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>Shows the study in the browser</source>
   <translation>Toont de studie in de browser</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Sign in</source>
   <translation>Aanmelden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Sign in to Grand Challenge</source>
   <translation>Aanmelden bij Grand Challenge</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Sign out {user}</source>
   <translation>{user} afmelden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Signing in</source>
   <translation>Aanmelden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <source>Signing in as {user}…</source>
   <translation>Aanmelden als {user}…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Size</source>
   <translation>Grootte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Slug</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Slug</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Speed of uploading</source>
   <translation>Snelheid van uploaden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <source>Stay signed in as you are</source>
   <translation>Aangemeld blijven zoals u bent</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Stay with the study that is open</source>
   <translation>Bij de geopende studie blijven</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Switch to {user} on {server}</source>
   <translation>Overschakelen naar {user} op {server}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Test the connection</source>
   <translation>Verbinding testen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences_dialog.py" />
   <source>Text of the licence</source>
   <translation>Tekst van de licentie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences.py" />
   <source>The file {file} could not be read.</source>
   <translation>Het bestand {file} kon niet worden gelezen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>The folder could not be shown</source>
   <translation>De map kon niet worden getoond</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/keep.py" />
   <source>The key store of this computer could not be used, so you stay signed in only until gcdesk closes.</source>
   <translation>De sleutelbos van deze computer was niet bruikbaar, dus u blijft alleen aangemeld tot gcdesk sluit.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/keep.py" />
   <source>The key store of this computer stayed locked, so you stay signed in only until gcdesk closes.</source>
   <translation>De sleutelbos van deze computer bleef vergrendeld, dus u blijft alleen aangemeld tot gcdesk sluit.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/accounts.py" />
   <source>The token of {user} is not in the key store any more. Paste it again.</source>
   <translation>Het token van {user} staat niet meer in de sleutelbos. Plak het opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>The tour is made in practice, where nothing is real. You come back to your own studies by the menu at the top left.</source>
   <translation>De rondleiding vindt plaats in de oefenmodus, waar niets echt is. Via het menu linksboven komt u terug bij uw eigen studies.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/updates.py" />
   <source>There is a newer version, gcdesk {newest}; this is {version}.</source>
   <translation>Er is een nieuwere versie, gcdesk {newest}; dit is {version}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>There is no file “{file}”. Choose one, or clear the line.</source>
   <translation>Er is geen bestand “{file}”. Kies er een, of maak de regel leeg.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>There you can ask its editors for access</source>
   <translation>Daar kunt u de editors om toegang vragen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/keep.py" />
   <source>This computer has no key store, so you stay signed in only until gcdesk closes. Next time, paste the token again.</source>
   <translation>Deze computer heeft geen sleutelbos, dus u blijft alleen aangemeld tot gcdesk sluit. Plak het token de volgende keer opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences.py" />
   <source>This library came without the text of its licence.</source>
   <translation>Deze bibliotheek is zonder licentietekst geleverd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>This study has no description.</source>
   <translation>Deze studie heeft geen beschrijving.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/accounts.py" />
   <source>This token belongs to {other}. The upload was begun by {user}, and can go on only with a token of that account.</source>
   <translation>Dit token is van {other}. De upload is begonnen door {user} en gaat alleen verder met een token van dat account.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Tick “Keep me signed in” beforehand</source>
   <translation>“Aangemeld blijven” vooraf aanvinken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Token</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Token</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Tokens are kept in the key store of this computer, never in a file. Leave this off on a computer that others use too.</source>
   <translation>Tokens worden in de sleutelbos van deze computer bewaard, nooit in een bestand. Laat dit uit op een computer die anderen ook gebruiken.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Try it with practice data</source>
   <translation>Uitproberen met oefengegevens</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Type another part of its title, or clear the search.</source>
   <translation>Typ een ander deel van de titel, of wis de zoekopdracht.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/frame.py" />
   <source>Understood</source>
   <translation>Begrepen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Uploading</source>
   <translation>Uploaden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <source>Welcome to gcdesk</source>
   <translation>Welkom bij gcdesk</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>What is kept on this computer</source>
   <translation>Wat op deze computer wordt bewaard</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>What was freed</source>
   <translation>Wat is vrijgemaakt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/message.py" />
   <source>What went wrong</source>
   <translation>Wat er misging</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Write more to the log</source>
   <translation>Meer in het logboek schrijven</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/updates.py" />
   <source>Yes, look</source>
   <translation>Ja, kijken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/accounts.py" />
   <source>You are signed out, but the token of {user} could not be removed from the key store of this computer. Delete it on the page of your tokens, so that nobody can use it any more.</source>
   <translation>U bent afgemeld, maar het token van {user} kon niet uit de sleutelbos van deze computer worden verwijderd. Verwijder het op de pagina met uw tokens, zodat niemand het nog kan gebruiken.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>You have no reader studies yet</source>
   <translation>U hebt nog geen readerstudies</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>You may</source>
   <translation>U mag</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Your reader studies</source>
   <translation>Uw readerstudies</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Your reader studies are not listed</source>
   <translation>Uw readerstudies staan niet in de lijst</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>educational</source>
   <translation>educatief</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>gcdesk builds on the work of others. Qt and PySide6 are used under the GNU Lesser General Public License 3 (LGPL): their libraries are separate files beside the program, and you may replace them with your own versions.</source>
   <translation>gcdesk bouwt voort op het werk van anderen. Qt en PySide6 worden gebruikt onder de GNU Lesser General Public License 3 (LGPL): hun bibliotheken staan als aparte bestanden naast het programma, en u mag ze door eigen versies vervangen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>gcdesk itself</source>
   <translation>gcdesk zelf</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>gcdesk takes the proxy that is set in the system.</source>
   <translation>gcdesk gebruikt de proxy die in het systeem is ingesteld.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>gcdesk {version}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>gcdesk {version}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/updates.py" />
   <source>gcdesk {version} is the newest version.</source>
   <translation>gcdesk {version} is de nieuwste versie.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>gcdesk — Help</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>gcdesk — Help</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>has ground truth</source>
   <translation>heeft ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>readers may change their answers</source>
   <translation>readers mogen hun antwoorden wijzigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>readers may move between cases</source>
   <translation>readers mogen tussen casussen wisselen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>{answer} · required</source>
   <translation>{answer} · verplicht</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>{n} display set</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} display set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>{n} display sets</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>{n} question</source>
   <translation>{n} vraag</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>{n} questions</source>
   <translation>{n} vragen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>{percent} %</source>
   <translation>{percent}%</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>{server} answers, through the proxy {proxy}.</source>
   <translation>{server} antwoordt, via de proxy {proxy}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>{server} answers. No proxy is used.</source>
   <translation>{server} antwoordt. Er wordt geen proxy gebruikt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>{server} · {user}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{server} · {user}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>{study} · {waits}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{study} · {waits}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/frame.py" />
   <source>{study} — gcdesk</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{study} — gcdesk</translation>
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <location filename="../../gcdesk/kit/dialogs.py" />
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
 </context>
 <context>
  <name>Files</name>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} can't be replaced: it may be open in another program. Close it there and try again, or choose another name.</source>
   <translation>{file} kan niet worden vervangen: het bestand is misschien in een ander programma geopend. Sluit het daar en probeer het opnieuw, of kies een andere naam.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} could not be read: {reason}.</source>
   <translation>{file} kon niet worden gelezen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} could not be written: the disk is full. Make room on it, then try again.</source>
   <translation>{file} kon niet worden geschreven: de schijf is vol. Maak er ruimte op vrij en probeer het dan opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} could not be written: the path is too long, or the folder is gone. Choose a folder with a short path.</source>
   <translation>{file} kon niet worden geschreven: het pad is te lang, of de map is weg. Kies een map met een kort pad.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} could not be written: you may not write into the folder. Choose another folder.</source>
   <translation>{file} kon niet worden geschreven: u mag niet in de map schrijven. Kies een andere map.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} could not be written: {reason}. Close it if it is open in another program, or choose another folder.</source>
   <translation>{file} kon niet worden geschreven: {reason}. Sluit het bestand als het in een ander programma is geopend, of kies een andere map.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} exists already. It was not changed.</source>
   <translation>{file} bestaat al en is niet gewijzigd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} is a folder. Choose another name.</source>
   <translation>{file} is een map. Kies een andere naam.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} is being written by another program at this moment. Wait until that has ended, then try again.</source>
   <translation>{file} wordt op dit moment door een ander programma geschreven. Wacht tot dat klaar is en probeer het dan opnieuw.</translation>
  </message>
 </context>
 <context>
  <name>Filters</name>
  <message>
   <location filename="../../gcdesk/kit/filter_row.py" />
   <source>Clear filters</source>
   <translation>Filters wissen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/ticks.py" />
   <source>Close</source>
   <translation>Sluiten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/filter_row.py" />
   <source>Filters</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Filters</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/span_box.py" />
   <source>First day</source>
   <translation>Eerste dag</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/span_box.py" />
   <source>Last day</source>
   <translation>Laatste dag</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/ticks.py" />
   <source>Search the list</source>
   <translation>Zoeken in de lijst</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/ticks.py" />
   <source>There is nothing to choose from yet.</source>
   <translation>Er is nog niets om uit te kiezen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/ticks.py" />
   <source>Untick all: show everything</source>
   <translation>Alles uitvinken: alles tonen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/ticks.py" />
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/ticks.py" />
   <source>{what}: {chosen}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{what}: {chosen}</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <location filename="../../gcdesk/kit/help_link.py" />
   <source>More about this</source>
   <translation>Meer hierover</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/help_link.py" />
   <source>Opens the help at the paragraph about this</source>
   <translation>Opent de Help bij de alinea hierover</translation>
  </message>
 </context>
 <context>
  <name>Imaging</name>
  <message>
   <location filename="../../gcdesk/imaging/masks/consensus.py" />
   <source>A consensus is made of at most {n} readers' masks.</source>
   <translation>Een consensus wordt gemaakt van de maskers van hooguit {n} readers.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/consensus.py" />
   <source>A consensus needs the masks of two readers or more.</source>
   <translation>Voor een consensus zijn de maskers van twee of meer readers nodig.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/write_seg.py" />
   <source>DICOM SEG needs the library highdicom, which this copy of gcdesk came without. Choose another format, or install gcdesk from its package.</source>
   <translation>Voor DICOM SEG is de bibliotheek highdicom nodig, en die zit niet bij deze kopie van gcdesk. Kies een ander formaat, of installeer gcdesk met het installatiepakket.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/dicom.py" />
   <source>It is a DICOM file without an image in it ({what}).</source>
   <translation>Het is een DICOM-bestand zonder beeld erin ({what}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/dicom.py" />
   <source>It is a DICOM file without an image in it.</source>
   <translation>Het is een DICOM-bestand zonder beeld erin.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/look.py" />
   <source>It is a damaged DICOM file.</source>
   <translation>Het is een beschadigd DICOM-bestand.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/look.py" />
   <source>Its MetaImage header is damaged: it doesn't say where the voxels are.</source>
   <translation>De MetaImage-header is beschadigd: er staat niet in waar de voxels zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/look.py" />
   <source>Its MetaImage header lists no data files.</source>
   <translation>De MetaImage-header vermeldt geen gegevensbestanden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/look.py" />
   <source>Its name ends in {ending}, but it is not a {promised} file.</source>
   <translation>De naam eindigt op {ending}, maar het is geen {promised}-bestand.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/nifti.py" />
   <source>Its voxels are in another file (.img). Save the image as one .nii or .nii.gz file.</source>
   <translation>De voxels staan in een ander bestand (.img). Sla het beeld op als één .nii- of .nii.gz-bestand.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>Most slices are {columns} × {rows} pixels, but not {others}.</source>
   <translation>De meeste coupes zijn {columns} × {rows} pixels, maar niet {others}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/write_slices.py" />
   <source>PNG can't hold labels below 0 or above {highest}. Choose the format “As stored”.</source>
   <translation>PNG kan geen labels onder 0 of boven {highest} bevatten. Kies het formaat “Origineel”.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/consensus.py" />
   <source>STAPLE</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>STAPLE</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>Several slices are in the same place</source>
   <translation>Meerdere coupes liggen op dezelfde plaats</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>Several slices are in the same place: {places}.</source>
   <translation>Meerdere coupes liggen op dezelfde plaats: {places}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>Slices differ in size</source>
   <translation>Coupes verschillen in grootte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>Slices seem to be missing</source>
   <translation>Er lijken coupes te ontbreken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>Slices seem to be missing: {places}.</source>
   <translation>Er lijken coupes te ontbreken: {places}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>The DICOM files are of {n} series; choose the files of one.</source>
   <translation>De DICOM-bestanden zijn van {n} series; kies de bestanden van één serie.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/facts.py" />
   <source>The file is cut off: its header promises {wanted} bytes of image data, but only {there} are there. Copy it again from where it came.</source>
   <translation>Het bestand is afgekapt: de header belooft {wanted} bytes aan beeldgegevens, maar er zijn er maar {there}. Kopieer het opnieuw vanaf de bron.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/look.py" />
   <source>The file is empty.</source>
   <translation>Het bestand is leeg.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volumes/series.py" />
   <source>The image's DICOM instances can't be read as one volume.</source>
   <translation>De DICOM-instanties van het beeld kunnen niet als één volume worden gelezen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/write_seg.py" />
   <source>The image's DICOM instances don't say where their slices are.</source>
   <translation>De DICOM-instanties van het beeld vermelden niet waar hun coupes liggen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/write_seg.py" />
   <source>The mask does not lie on the grid of the image's DICOM instances: {differences}.</source>
   <translation>Het masker ligt niet op het raster van de DICOM-instanties van het beeld: {differences}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/write_seg.py" />
   <source>The mask is empty, and a DICOM segmentation can't be.</source>
   <translation>Het masker is leeg, en een DICOM-segmentatie kan dat niet zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/consensus.py" />
   <source>There is no consensus of masks on different grids: {differences}.</source>
   <translation>Van maskers op verschillende rasters is geen consensus mogelijk: {differences}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>These are two images, and only one can be here: {first} and {second}.</source>
   <translation>Dit zijn twee beelden, en hier past er maar één: {first} en {second}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>These are {n} images, and only one can be here: {first}, {second} and others.</source>
   <translation>Dit zijn {n} beelden, en hier past er maar één: {first}, {second} en andere.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/count_labels.py" />
   <location filename="../../gcdesk/imaging/masks/labels.py" />
   <source>This is not a mask: it has {n} different values.</source>
   <translation>Dit is geen masker: het heeft {n} verschillende waarden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/labels.py" />
   <source>This is not a mask: its voxels are fractions, not labels.</source>
   <translation>Dit is geen masker: de voxels zijn breuken, geen labels.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/labels.py" />
   <source>This is not a mask: its voxels have colours, not labels.</source>
   <translation>Dit is geen masker: de voxels hebben kleuren, geen labels.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/nifti.py" />
   <source>header extension</source>
   <translation>headeruitbreiding</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/grids.py" />
   <source>it begins {distance} mm away</source>
   <translation>het begint {distance} mm verderop</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volumes/write_volume.py" />
   <source>it can't be written in this format</source>
   <translation>het kan niet in dit formaat worden geschreven</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volumes/write_volume.py" />
   <source>its voxels differ</source>
   <translation>de voxels verschillen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/legend.py" />
   <source>label {n}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>label {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/consensus.py" />
   <source>majority</source>
   <translation>meerderheid</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/grids.py" />
   <source>turned or mirrored</source>
   <translation>gedraaid of gespiegeld</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/grids.py" />
   <source>voxels of {other} mm instead of {one} mm</source>
   <translation>voxels van {other} mm in plaats van {one} mm</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>{dicom} is DICOM and {other} is an image of its own: choose one of the two.</source>
   <translation>{dicom} is DICOM en {other} is een beeld op zich: kies een van de twee.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/count_labels.py" />
   <location filename="../../gcdesk/imaging/volumes/volume.py" />
   <source>{file} can't be read as an image. It may be damaged.</source>
   <translation>{file} kan niet als beeld worden gelezen. Misschien is het beschadigd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volumes/volume.py" />
   <source>{file} can't be read. {trouble}</source>
   <translation>{file} kan niet worden gelezen. {trouble}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volumes/volume.py" />
   <source>{file} can't be read: {reason}.</source>
   <translation>{file} kan niet worden gelezen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volumes/volume.py" />
   <source>{file} has {n} dimensions; gcdesk shows images of two and three.</source>
   <translation>{file} heeft {n} dimensies; gcdesk toont beelden met twee en drie.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volumes/volume.py" />
   <source>{file} is too large to be shown here: {n:.1f} GB.</source>
   <translation>{file} is te groot om hier te tonen: {n:.1f} GB.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>{first} and {more}</source>
   <translation>{first} en {more}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volumes/write_volume.py" />
   <source>{format} can't hold this mask as it is ({reason}). Choose the format “As stored”.</source>
   <translation>{format} kan dit masker niet ongewijzigd bevatten ({reason}). Kies het formaat “Origineel”.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>{names} at {place} mm</source>
   <translation>{names} op {place} mm</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>{name} at {place} mm ({columns} × {rows})</source>
   <translation>{name} op {place} mm ({columns} × {rows})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>{name} does not belong to the image in {image}.</source>
   <translation>{name} hoort niet bij het beeld in {image}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>{name} is empty. Choose another file.</source>
   <translation>{name} is leeg. Kies een ander bestand.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>{name} is not an image. Choose another file.</source>
   <translation>{name} is geen beeld. Kies een ander bestand.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>{name} keeps its voxels in {data}, which is not among the files. Choose that one, too.</source>
   <translation>De voxels van {name} staan in {data}, en dat bestand is er niet bij. Kies het ook.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>{name} keeps its voxels in {n} files that are not among these: {data} and others. Choose them, too.</source>
   <translation>De voxels van {name} staan in {n} bestanden die er niet bij zijn: {data} en andere. Kies ze ook.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>{name}: {trouble}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{name}: {trouble}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>{n} at {place} mm</source>
   <translation>{n} op {place} mm</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>{n} between {start} mm and {end} mm</source>
   <translation>{n} tussen {start} mm en {end} mm</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>{n} more</source>
   <translation>nog {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/grids.py" />
   <source>{other} voxels instead of {one}</source>
   <translation>{other} voxels in plaats van {one}</translation>
  </message>
 </context>
 <context>
  <name>Journal</name>
  <message>
   <location filename="../../gcdesk/journal/failures.py" />
   <source>The disk is full: gcdesk can no longer write down how far it got, and so sends nothing more. Make room on the disk, then go on.</source>
   <translation>De schijf is vol: gcdesk kan niet meer bijhouden hoever het is en verzendt daarom niets meer. Maak ruimte vrij op de schijf en ga dan door.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/journal/runs.py" />
   <source>This has ended already, or another gcdesk is going on with it.</source>
   <translation>Dit is al beëindigd, of een andere gcdesk gaat ermee verder.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/journal/failures.py" />
   <source>gcdesk can't use its journal, in which it writes down how far it got ({reason}), and so sends nothing more. Check the disk, then go on.</source>
   <translation>gcdesk kan het journaal, waarin het bijhoudt hoever het is, niet gebruiken ({reason}) en verzendt daarom niets meer. Controleer de schijf en ga dan door.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/journal/store.py" />
   <source>gcdesk can't write its journal {file} ({reason}). It goes on working, but forgets unsent tables and unfinished uploads when it closes.</source>
   <translation>gcdesk kan het journaal {file} niet schrijven ({reason}). Het werkt door, maar vergeet niet-verzonden tabellen en onvoltooide uploads zodra het sluit.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/journal/store.py" />
   <source>gcdesk's journal could not be used, because {reason}. It was set aside as {file}, and a new one was begun.</source>
   <translation>Het journaal van gcdesk was niet bruikbaar, omdat {reason}. Het is apart gezet als {file}, en er is een nieuw begonnen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/journal/runs.py" />
   <source>gcdesk's journal holds nothing about this any more.</source>
   <translation>In het journaal van gcdesk staat hierover niets meer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/journal/failures.py" />
   <source>gcdesk's journal, in which it writes down how far it got, is damaged, and so nothing more is sent. Start gcdesk again: it keeps the damaged journal aside and begins a new one.</source>
   <translation>Het journaal van gcdesk, waarin het bijhoudt hoever het is, is beschadigd; daarom wordt er niets meer verzonden. Start gcdesk opnieuw: het bewaart het beschadigde journaal apart en begint een nieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/journal/store.py" />
   <source>it is damaged</source>
   <translation>het beschadigd is</translation>
  </message>
  <message>
   <location filename="../../gcdesk/journal/store.py" />
   <source>it was written by a newer gcdesk</source>
   <translation>het door een nieuwere gcdesk is geschreven</translation>
  </message>
 </context>
 <context>
  <name>Masks</name>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>(question removed)</source>
   <translation>(vraag verwijderd)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>(reader)</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>(reader)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/pattern.py" />
   <source>A brace in the pattern is without its other half.</source>
   <translation>Een accolade in het patroon heeft geen tegenhanger.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>A picture for each slice, without a place in space. Its grey values are the numbers of the labels: 1 looks black like 0.</source>
   <translation>Een afbeelding per coupe, zonder plaats in de ruimte. De grijswaarden zijn de nummers van de labels: 1 ziet er net zo zwart uit als 0.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>A table masks.csv in the folder says of each file whose mask it is, and lists its labels with their volumes. Files that are there already, and right, are not loaded again.</source>
   <translation>Een tabel masks.csv in de map vermeldt bij elk bestand van wie het masker is, met de labels en hun volumes. Bestanden die er al staan en juist zijn, worden niet opnieuw geladen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Also save</source>
   <translation>Ook opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/claimed.py" />
   <source>Another gcdesk is saving into {folder}, perhaps on another computer. Wait until it has ended, or choose another folder. If nobody saves there, delete the file {file} in it.</source>
   <translation>Een andere gcdesk slaat op in {folder}, misschien op een andere computer. Wacht tot die klaar is, of kies een andere map. Als niemand daar opslaat, verwijder dan het bestand {file} erin.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/errand.py" />
   <source>Another mask is shown.</source>
   <translation>Er wordt een ander masker getoond.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>As soon as there are masks, “Refresh” shows them here.</source>
   <translation>Zodra er maskers zijn, toont “Vernieuwen” ze hier.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>As stored (MetaImage or TIFF)</source>
   <translation>Origineel (MetaImage of TIFF)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>Ask me</source>
   <translation>Vraag het mij</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>Byte for byte what the server has.</source>
   <translation>Byte voor byte wat de server heeft.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Choose a folder</source>
   <translation>Map kiezen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Choose a key to the readers…</source>
   <translation>Sleutel van de readers kiezen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Choose a mask to see it over its image.</source>
   <translation>Kies een masker om het over het beeld te zien.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Choose…</source>
   <translation>Kiezen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>Clear filters</source>
   <translation>Filters wissen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Consensus</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Consensus</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Consensus of the readers</source>
   <translation>Consensus van de readers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>DICOM SEG</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>DICOM SEG</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/instances.py" />
   <source>DICOM SEG needs the DICOM instances of its image, and the server has none. Choose another format.</source>
   <translation>Voor DICOM SEG zijn de DICOM-instanties van het beeld nodig, en de server heeft die niet. Kies een ander formaat.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Decide…</source>
   <translation>Beslissen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>Dice {dice}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Dice {dice}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>Display set</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Display set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>Drawn</source>
   <translation>Getekend</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Drawn on</source>
   <translation>Getekend op</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/pattern.py" />
   <source>Every part of the pattern between slashes needs a name; dots alone are none.</source>
   <translation>Elk deel van het patroon tussen schuine strepen heeft een naam nodig; alleen punten is geen naam.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Everybody's masks</source>
   <translation>Maskers van iedereen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Files</source>
   <translation>Bestanden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Folder</source>
   <translation>Map</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Folder for the masks</source>
   <translation>Map voor de maskers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>For example: {name}</source>
   <translation>Bijvoorbeeld: {name}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Format</source>
   <translation>Formaat</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Go on</source>
   <translation>Doorgaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Go on with the pseudonyms of masks that were saved before, or of an export of answers</source>
   <translation>Verdergaan met de pseudoniemen van eerder opgeslagen maskers, of van een export van antwoorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>Ground truth</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>How far they agree</source>
   <translation>In hoeverre ze overeenstemmen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/reader_names.py" />
   <source>In the folder, one pseudonym stands for two readers, or a reader has two. Save into another folder.</source>
   <translation>In de map staat één pseudoniem voor twee readers, of heeft een reader er twee. Sla op in een andere map.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/preview.py" />
   <source>It can't be kept on this computer's disk: {reason}.</source>
   <translation>Het kan niet op de schijf van deze computer worden bewaard: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>It does not exist any more, or you have no right to see it.</source>
   <translation>Het bestaat niet meer, of u hebt geen recht om het te zien.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/fetching.py" />
   <source>It is a DICOM image set, not one file. Open it on Grand Challenge to look at it.</source>
   <translation>Het is een set DICOM-beelden, niet één bestand. Open het op Grand Challenge om het te bekijken.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/preview.py" />
   <source>It is still being imported, or its import failed.</source>
   <translation>Het wordt nog geïmporteerd, of de import is mislukt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>It is still being imported, or its import failed. Look at it on Grand Challenge.</source>
   <translation>Het wordt nog geïmporteerd, of de import is mislukt. Bekijk het op Grand Challenge.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/looks_work.py" />
   <source>Its picture can't be kept on this computer's disk: {reason}.</source>
   <translation>De afbeelding ervan kan niet op de schijf van deze computer worden bewaard: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>Keep it</source>
   <translation>Behouden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>Keep saving</source>
   <translation>Doorgaan met opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Keep the files, and do not save these masks</source>
   <translation>De bestanden behouden en deze maskers niet opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Keep {n} file</source>
   <translation>{n} bestand behouden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Keep {n} files</source>
   <translation>{n} bestanden behouden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Key to the readers</source>
   <translation>Sleutel van de readers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Labels</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Labels</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/tab.py" />
   <source>List and preview</source>
   <translation>Lijst en voorvertoning</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <location filename="../../gcdesk/masks/browsing/pages.py" />
   <source>Load the answers</source>
   <translation>Antwoorden laden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>Loading the answers</source>
   <translation>Antwoorden laden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Loading the mask and its image…</source>
   <translation>Masker en beeld laden…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>Loading was stopped, or failed.</source>
   <translation>Het laden is gestopt of mislukt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_work.py" />
   <source>Loading was stopped. Choose the mask again to see it.</source>
   <translation>Het laden is gestopt. Kies het masker opnieuw om het te zien.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Loads the answers again and shows new masks (F5)</source>
   <translation>Laadt de antwoorden opnieuw en toont nieuwe maskers (F5)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/masks_view.py" />
   <source>Mask</source>
   <translation>Masker</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/masks_view.py" />
   <location filename="../../gcdesk/masks/tab.py" />
   <source>Masks</source>
   <translation>Maskers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>Masks are still being saved</source>
   <translation>Er worden nog maskers opgeslagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>NIfTI (.nii.gz)</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>NIfTI (.nii.gz)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Names</source>
   <translation>Namen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Names of the files</source>
   <translation>Namen van de bestanden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>No mask matches the filters</source>
   <translation>Geen masker voldoet aan de filters</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>Nobody has drawn a mask yet</source>
   <translation>Nog niemand heeft een masker getekend</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>None</source>
   <translation>Geen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>Not drawn: it lies on another grid than the image ({differences}).</source>
   <translation>Niet getekend: het ligt op een ander raster dan het beeld ({differences}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Not loaded yet</source>
   <translation>Nog niet geladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/preview.py" />
   <source>Not loaded: the masks of this case are too large to be in memory together.</source>
   <translation>Niet geladen: de maskers van deze casus zijn samen te groot voor het geheugen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>Not saved</source>
   <translation>Niet opgeslagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>Nothing is drawn on this mask.</source>
   <translation>Op dit masker is niets getekend.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>Only where the server has the DICOM files of the image that was drawn on.</source>
   <translation>Alleen als de server de DICOM-bestanden heeft van het beeld waarop is getekend.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Opacity</source>
   <translation>Dekking</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Open in the browser</source>
   <translation>Openen in de browser</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Other files are already there</source>
   <translation>Er staan al andere bestanden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>PNG slices</source>
   <translation>PNG-coupes</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Pause</source>
   <translation>Pauzeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>Picture</source>
   <translation>Beeld</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Progress of saving</source>
   <translation>Voortgang van het opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>Question</source>
   <translation>Vraag</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>Reader</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Readers</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Readers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Readers and labels</source>
   <translation>Readers en labels</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>Readers draw masks where a question has the answer type “Mask”.</source>
   <translation>Readers tekenen maskers bij een vraag met het antwoordtype “Mask”.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Refresh</source>
   <translation>Vernieuwen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>Replace it</source>
   <translation>Vervangen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Replace the files: what is in them now is lost</source>
   <translation>De bestanden vervangen: wat er nu in staat, gaat verloren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Replace the readers' names by R01, R02 …</source>
   <translation>Namen van de readers vervangen door R01, R02 …</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Replace {n} file</source>
   <translation>{n} bestand vervangen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Replace {n} files</source>
   <translation>{n} bestanden vervangen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save all {n} masks…</source>
   <translation>Alle {n} maskers opslaan…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Save masks</source>
   <translation>Maskers opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save masks…</source>
   <translation>Maskers opslaan…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/masks_view.py" />
   <source>Save only this mask…</source>
   <translation>Alleen dit masker opslaan…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Save the masks beside them, under other names</source>
   <translation>De maskers ernaast opslaan, onder andere namen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>Save under another name</source>
   <translation>Onder een andere naam opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Save {n} beside it</source>
   <translation>{n} ernaast opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Save {n} beside them</source>
   <translation>{n} ernaast opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Save {n} mask</source>
   <translation>{n} masker opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Save {n} masks</source>
   <translation>{n} maskers opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save {n} mask…</source>
   <translation>{n} masker opslaan…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save {n} selected masks…</source>
   <translation>{n} geselecteerde maskers opslaan…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save {n} selected mask…</source>
   <translation>{n} geselecteerd masker opslaan…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save {n} shown masks…</source>
   <translation>{n} getoonde maskers opslaan…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save {n} shown mask…</source>
   <translation>{n} getoond masker opslaan…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Saving</source>
   <translation>Opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Saving begins…</source>
   <translation>Het opslaan begint…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>Search for something else, or clear the filters.</source>
   <translation>Zoek iets anders, of wis de filters.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>Search the list</source>
   <translation>Zoeken in de lijst</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Show in folder</source>
   <translation>In map tonen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/canvas.py" />
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Slice</source>
   <translation>Coupe</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>Slice {n} of {slices}</source>
   <translation>Coupe {n} van {slices}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Space ticks or unticks a file</source>
   <translation>De spatiebalk vinkt een bestand aan of uit</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>Stop</source>
   <translation>Stoppen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Stopping…</source>
   <translation>Stoppen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/manifest.py" />
   <source>TIFF, not MetaImage</source>
   <translation>TIFF, niet MetaImage</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>The answers are not loaded</source>
   <translation>De antwoorden zijn niet geladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>The chosen mask over its image</source>
   <translation>Het gekozen masker over het beeld</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/preview.py" />
   <source>The display set has no image.</source>
   <translation>De display set heeft geen beeld.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>The folder already has a file with that name, and it differs from the one on the server.</source>
   <translation>Er staat al een bestand met die naam in de map, en het is niet hetzelfde als op de server.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>The folder already has {n} files with these names, and they differ from those on the server.</source>
   <translation>Er staan al {n} bestanden met deze namen in de map, en ze zijn niet hetzelfde als op de server.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/manifest.py" />
   <source>The folder has a {file} that gcdesk did not write. Choose another folder, or move that file away.</source>
   <translation>In de map staat een {file} die niet door gcdesk is geschreven. Kies een andere map, of verplaats dat bestand.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/reader_names.py" />
   <source>The folder has masks under pseudonyms ({names}). With the readers' own names beside them, everybody could see who is who. Choose another folder, or replace the names here, too.</source>
   <translation>In de map staan maskers onder pseudoniemen ({names}). Met de eigen namen van de readers ernaast zou iedereen kunnen zien wie wie is. Kies een andere map, of vervang de namen ook hier.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/reader_names.py" />
   <source>The folder has masks under the readers' own names ({names}). Pseudonyms beside them would hide nobody. Choose another folder.</source>
   <translation>In de map staan maskers onder de eigen namen van de readers ({names}). Daarnaast zouden pseudoniemen niemand verbergen. Kies een andere map.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/files.py" />
   <source>The folder {name} leads out of the chosen folder.</source>
   <translation>De map {name} leidt buiten de gekozen map.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/preview.py" />
   <source>The image is too large to be shown here: {size}. Look at it on Grand Challenge.</source>
   <translation>Het beeld is te groot om hier te tonen: {size}. Bekijk het op Grand Challenge.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>The image that the mask belongs to</source>
   <translation>Het beeld waar het masker bij hoort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>The images that the masks belong to</source>
   <translation>De beelden waar de maskers bij horen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/reader_names.py" />
   <source>The key to the readers beside the folder belongs to other masks: the masks in the folder have other pseudonyms. Put the right key back, move this one away, or save into another folder.</source>
   <translation>De sleutel van de readers naast de map hoort bij andere maskers: de maskers in de map hebben andere pseudoniemen. Zet de juiste sleutel terug, verplaats deze, of sla op in een andere map.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/reader_names.py" />
   <source>The key to the readers was not beside the folder. gcdesk has made it again from masks.csv.</source>
   <translation>De sleutel van de readers stond niet naast de map. gcdesk heeft hem opnieuw gemaakt uit masks.csv.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>The place in space is kept; each file is read back to make sure.</source>
   <translation>De plaats in de ruimte blijft behouden; elk bestand wordt ter controle teruggelezen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>The same pseudonyms as before</source>
   <translation>Dezelfde pseudoniemen als eerder</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/fetching.py" />
   <source>The server has no file of it.</source>
   <translation>De server heeft er geen bestand van.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/instances.py" />
   <source>The server lists no DICOM instances of it.</source>
   <translation>De server vermeldt er geen DICOM-instanties van.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/agreed.py" />
   <source>There is no consensus without the mask of {reader}: {reason}</source>
   <translation>Zonder het masker van {reader} is er geen consensus: {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/pattern.py" />
   <source>There is no field {field}. The fields are: {fields}.</source>
   <translation>Er is geen veld {field}. De velden zijn: {fields}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>There was nothing to save.</source>
   <translation>Er was niets om op te slaan.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>This study asks for no masks</source>
   <translation>Deze studie vraagt niet om maskers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>This takes a moment for large studies.</source>
   <translation>Bij grote studies duurt dit even.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Try again</source>
   <translation>Opnieuw proberen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/pattern.py" />
   <source>Type a pattern for the file names, such as {example}.</source>
   <translation>Typ een patroon voor de bestandsnamen, zoals {example}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>Voxels</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Voxels</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>Waiting for another token</source>
   <translation>Wachten op een ander token</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>What failed…</source>
   <translation>Wat is mislukt…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>What is saved already stays. Save into the same folder later to go on: what is there is not loaded again.</source>
   <translation>Wat al is opgeslagen, blijft. Sla later in dezelfde map op om verder te gaan: wat er staat, wordt niet opnieuw geladen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>What the first is called</source>
   <translation>Hoe het eerste heet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>What was not saved, and why, is listed in the details.</source>
   <translation>Wat niet is opgeslagen, en waarom, staat in de details.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>When it was drawn</source>
   <translation>Wanneer het is getekend</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Where it says who is who</source>
   <translation>Waar staat wie wie is</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Which image does the mask belong to?</source>
   <translation>Bij welk beeld hoort het masker?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Which key was used last</source>
   <translation>Welke sleutel het laatst is gebruikt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/instances.py" />
   <source>Which of several DICOM images the mask belongs to is not known.</source>
   <translation>Bij welk van meerdere DICOM-beelden het masker hoort, is niet bekend.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>While several are shown, each has an outline in a colour of its own.</source>
   <translation>Als er meerdere worden getoond, heeft elk masker een omtrek in een eigen kleur.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>Who is who is in “{file}”, beside the folder: keep that file apart.</source>
   <translation>Wie wie is, staat in “{file}”, naast de map: bewaar dat bestand apart.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Who is who will be in “{file}”, beside the folder: keep that file apart.</source>
   <translation>Wie wie is, komt in “{file}” te staan, naast de map: bewaar dat bestand apart.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Whose masks these are</source>
   <translation>Van wie deze maskers zijn</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/reader_names.py" />
   <source>Without the key to the readers, gcdesk can't tell who {names} in the folder are. It gave these names to nobody else.</source>
   <translation>Zonder de sleutel van de readers weet gcdesk niet wie {names} in de map zijn. Niemand anders heeft die namen gekregen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>You have not drawn a mask yet</source>
   <translation>U hebt nog geen masker getekend</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Your own masks: you are a reader of this study</source>
   <translation>Uw eigen maskers: u bent reader van deze studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>another file is there: {reason}</source>
   <translation>er staat een ander bestand: {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>another mask was drawn since it was saved</source>
   <translation>er is een ander masker getekend sinds het werd opgeslagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>both are empty</source>
   <translation>beide zijn leeg</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/plan.py" />
   <source>consensus ({way})</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>consensus ({way})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>converting</source>
   <translation>omzetten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>failed: {reason}</source>
   <translation>mislukt: {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>gcdesk did not write it</source>
   <translation>niet door gcdesk geschreven</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>gcdesk is saving masks</source>
   <translation>gcdesk slaat maskers op</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>ground truth</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>it belongs to {title}</source>
   <translation>het hoort bij {title}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>it was changed since it was saved</source>
   <translation>het is gewijzigd sinds het werd opgeslagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/manifest.py" />
   <source>its labels could not be read</source>
   <translation>de labels konden niet worden gelezen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>loaded at {time}</source>
   <translation>geladen om {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>loading</source>
   <translation>laden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>loading {percent} %</source>
   <translation>laden {percent}%</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>no access</source>
   <translation>geen toegang</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>not comparable, they lie on different grids</source>
   <translation>niet vergelijkbaar, ze liggen op verschillende rasters</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/manifest.py" />
   <source>nothing is drawn</source>
   <translation>er is niets getekend</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>paused</source>
   <translation>gepauzeerd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>picture of the mask</source>
   <translation>afbeelding van het masker</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>plus {n:,} of ground truth</source>
   <translation>plus {n:,} van ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>ready</source>
   <translation>gereed</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>saved</source>
   <translation>opgeslagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>still being imported, or the import failed</source>
   <translation>wordt nog geïmporteerd, of de import is mislukt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>stopped</source>
   <translation>gestopt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>the file that was there is kept</source>
   <translation>het bestand dat er stond, is behouden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>waiting</source>
   <translation>wacht</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>was there already</source>
   <translation>stond er al</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/manifest.py" />
   <source>{file} can't be read: {reason}.</source>
   <translation>{file} kan niet worden gelezen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/kept_manifest.py" />
   <source>{file} can't be written. If a spreadsheet has it open, close it there and save once more: what is there already is not loaded again.</source>
   <translation>{file} kan niet worden geschreven. Als het in een spreadsheetprogramma is geopend, sluit het daar en sla nogmaals op: wat er al staat, wordt niet opnieuw geladen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>{name}: {ml} ml, {voxels}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{name}: {ml} ml, {voxels}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>{name}: {voxels}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{name}: {voxels}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>{n} display sets</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} failed</source>
   <translation>{n} mislukt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} image saved</source>
   <translation>{n} beeld opgeslagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} images saved</source>
   <translation>{n} beelden opgeslagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>{n} mask</source>
   <translation>{n} masker</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} mask saved</source>
   <translation>{n} masker opgeslagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>{n} masks</source>
   <translation>{n} maskers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} masks saved</source>
   <translation>{n} maskers opgeslagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} not done</source>
   <translation>{n} niet gedaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} other file kept</source>
   <translation>{n} ander bestand behouden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} other files kept</source>
   <translation>{n} andere bestanden behouden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>{n} questions</source>
   <translation>{n} vragen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>{n} reader</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>{n} readers</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} readers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>{n} states</source>
   <translation>{n} statussen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} to be decided</source>
   <translation>{n} nog te beslissen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>{n} voxel</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} voxel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>{n} voxels</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} voxels</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} was there already</source>
   <translation>{n} stond er al</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} were there already</source>
   <translation>{n} stonden er al</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>{one} – {other}: {dice}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{one} – {other}: {dice}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{over} of {rows} saved</source>
   <translation>{over} van {rows} opgeslagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>{shown:,} of {total:,} shown</source>
   <translation>{shown:,} van {total:,} getoond</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>Close</source>
   <translation>Sluiten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>Copy report</source>
   <translation>Rapport kopiëren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>Details</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Details</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>OK</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>OK</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>That did not work</source>
   <translation>Dat is niet gelukt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>This is a defect in gcdesk, not something that you did. You can go on; what was just being done may be unfinished. Please send the report to the developers: it holds no names, files or passwords.</source>
   <translation>Dit is een fout in gcdesk, niet iets wat u hebt gedaan. U kunt verdergaan; waar net aan werd gewerkt, is misschien niet af. Stuur het rapport alstublieft naar de ontwikkelaars: het bevat geen namen, bestanden of wachtwoorden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>gcdesk made a mistake</source>
   <translation>gcdesk heeft een fout gemaakt</translation>
  </message>
 </context>
 <context>
  <name>Order</name>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <location filename="../../gcdesk/order/planning/changes.py" />
   <location filename="../../gcdesk/order/planning/title_checks.py" />
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>(no title)</source>
   <translation>(geen titel)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>(no value)</source>
   <translation>(geen waarde)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>(the order of its rows)</source>
   <translation>(de volgorde van de rijen)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>A place is a whole number, 1 for the first.</source>
   <translation>Een plaats is een geheel getal, 1 voor de eerste.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/replacing.py" />
   <source>A regular expression may have at most {most} characters.</source>
   <translation>Een reguliere expressie mag hooguit {most} tekens hebben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>A spreadsheet…</source>
   <translation>Een spreadsheet…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>All {n} changes are applied.</source>
   <translation>Alle {n} wijzigingen zijn toegepast.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Also list the display set that only comes to another place</source>
   <translation>Ook de display set tonen die alleen op een andere plaats komt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Also list the {n} display sets that only come to another place</source>
   <translation>Ook de {n} display sets tonen die alleen op een andere plaats komen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>And {n} more problem.</source>
   <translation>En nog {n} probleem.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>And {n} more problems.</source>
   <translation>En nog {n} problemen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Another</source>
   <translation>Andere</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Another gcdesk on this computer is applying changes to this study.</source>
   <translation>Een andere gcdesk op deze computer past wijzigingen op deze studie toe.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Another gcdesk on this computer is working on these changes.</source>
   <translation>Een andere gcdesk op deze computer is met deze wijzigingen bezig.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Another gcdesk on this computer is working on these changes. Nothing is written twice: wait until that one has finished.</source>
   <translation>Een andere gcdesk op deze computer is met deze wijzigingen bezig. Niets wordt dubbel geschreven: wacht tot die klaar is.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Another seed</source>
   <translation>Andere seed</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>Answered by {names}.</source>
   <translation>Beantwoord door {names}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>Answers</source>
   <translation>Antwoorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Applied: {n} of {total} changes.</source>
   <translation>Toegepast: {n} van {total} wijzigingen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Apply</source>
   <translation>Toepassen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Apply {n} change</source>
   <translation>{n} wijziging toepassen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Apply {n} changes</source>
   <translation>{n} wijzigingen toepassen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Applying changes was stopped on {moment}: {n} display set is left.</source>
   <translation>Het toepassen van wijzigingen is gestopt op {moment}: er is nog {n} display set te gaan.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Applying changes was stopped on {moment}: {n} display sets are left.</source>
   <translation>Het toepassen van wijzigingen is gestopt op {moment}: er zijn nog {n} display sets te gaan.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>As it is in the study</source>
   <translation>Zoals in de studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>As they are in the study</source>
   <translation>Zoals in de studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Back to how it is in the study</source>
   <translation>Terug naar hoe het in de studie is</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Balanced in blocks</source>
   <translation>Gebalanceerd in blokken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Balanced: every block of places holds each group evenly</source>
   <translation>Gebalanceerd: in elk blok van plaatsen komt elke groep evenveel voor</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Block of</source>
   <translation>Blok van</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>By a pattern…</source>
   <translation>Volgens een patroon…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>Change as few numbers as possible</source>
   <translation>Zo weinig mogelijk nummers wijzigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Change the search or what is to be shown, or show all.</source>
   <translation>Wijzig de zoekopdracht of wat wordt getoond, of toon alles.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Change the title</source>
   <translation>Titel wijzigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <source>Change titles</source>
   <translation>Titels wijzigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <source>Change {n} title</source>
   <translation>{n} titel wijzigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <source>Change {n} titles</source>
   <translation>{n} titels wijzigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Changed</source>
   <translation>Gewijzigd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Changes</source>
   <translation>Wijzigingen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Changes are still being applied</source>
   <translation>Er worden nog wijzigingen toegepast</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Changes that were stopped halfway</source>
   <translation>Wijzigingen die halverwege zijn gestopt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Changes, before and after</source>
   <translation>Wijzigingen, vóór en na</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>Choose a row to see its images and other values here.</source>
   <translation>Kies een rij om hier de beelden en andere waarden ervan te zien.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Close</source>
   <translation>Sluiten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>Close and lose them</source>
   <translation>Sluiten en laten vervallen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Column with the current titles</source>
   <translation>Kolom met de huidige titels</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Copy</source>
   <translation>Kopiëren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Current titles are in</source>
   <translation>Huidige titels staan in</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/readiness.py" />
   <source>Decide first about the changes that were stopped halfway.</source>
   <translation>Beslis eerst over de wijzigingen die halverwege zijn gestopt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Discard</source>
   <translation>Verwerpen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Display sets in a block</source>
   <translation>Display sets per blok</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/table_view.py" />
   <source>Display sets in their order</source>
   <translation>Display sets in hun volgorde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>Display sets keep their numbers where the wanted order allows it: the fewest are written.</source>
   <translation>Display sets behouden hun nummers waar de gewenste volgorde dat toelaat: er worden er zo weinig mogelijk geschreven.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Display sets written</source>
   <translation>Geschreven display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Empty</source>
   <translation>Leeg</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>Fields</source>
   <translation>Velden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>File</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Find</source>
   <translation>Zoeken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Find and replace in titles</source>
   <translation>Zoeken en vervangen in titels</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Find and replace…</source>
   <translation>Zoeken en vervangen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>First number</source>
   <translation>Eerste nummer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Found in no title.</source>
   <translation>In geen titel gevonden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>From</source>
   <translation>Vanaf</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>From a spreadsheet…</source>
   <translation>Uit een spreadsheet…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Go on</source>
   <translation>Doorgaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Groups by</source>
   <translation>Groepen volgens</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Groups by the value of</source>
   <translation>Groepen volgens de waarde van</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>How applying ended</source>
   <translation>Hoe het toepassen is afgelopen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>How far applying is</source>
   <translation>Hoever het toepassen is</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>How many</source>
   <translation>Hoeveel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>How many answers there are. A display set with answers can't be changed.</source>
   <translation>Hoeveel antwoorden er zijn. Een display set met antwoorden kan niet worden gewijzigd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>How many values it holds, and of which interfaces.</source>
   <translation>Hoeveel waarden hij bevat, en voor welke interfaces.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>Image</source>
   <translation>Beeld</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>In steps of</source>
   <translation>In stappen van</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>In the study it is at place {n}.</source>
   <translation>In de studie staat hij op plaats {n}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>Insert</source>
   <translation>Invoegen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>Insert a field</source>
   <translation>Veld invoegen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/readiness.py" />
   <source>It can be applied as soon as it is known which display sets are locked.</source>
   <translation>Dit kan worden toegepast zodra bekend is welke display sets vergrendeld zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>It has a temporary title, which stands for “{title}”.</source>
   <translation>De display set heeft een tijdelijke titel, die voor “{title}” staat.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Keep applying</source>
   <translation>Doorgaan met toepassen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Keep theirs</source>
   <translation>Andermans wijziging behouden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Largest first, Z before A</source>
   <translation>Grootste eerst, Z vóór A</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Leave it as it is</source>
   <translation>Zo laten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>Let them keep their titles</source>
   <translation>Hun titels laten staan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/answers_strip.py" />
   <source>Load the answers</source>
   <translation>Antwoorden laden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>Load the study again</source>
   <translation>Studie opnieuw laden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/answers_strip.py" />
   <source>Loading answers, to see which display sets are locked</source>
   <translation>Antwoorden laden, om te zien welke display sets vergrendeld zijn</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Locked</source>
   <translation>Vergrendeld</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>Locked: answers exist, so the server refuses any change. It keeps its number and its title.</source>
   <translation>Vergrendeld: er zijn antwoorden, dus de server weigert elke wijziging. Nummer en titel blijven zoals ze zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>Locked: it has ground truth, which counts as answers, so the server refuses any change. It keeps its number and its title.</source>
   <translation>Vergrendeld: er is ground truth, en die telt als antwoorden, dus de server weigert elke wijziging. Nummer en titel blijven zoals ze zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Move down</source>
   <translation>Omlaag</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Move to the end</source>
   <translation>Naar het einde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Move to the top</source>
   <translation>Naar het begin</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Move up</source>
   <translation>Omhoog</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>New titles are in</source>
   <translation>Nieuwe titels staan in</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>No display set has a text, number or yes/no value for the interface “{slug}”. Interfaces that have: {known}.</source>
   <translation>Geen display set heeft een tekst, getal of ja/nee als waarde voor de interface “{slug}”. Interfaces die dat wel hebben: {known}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>No display set has a text, number or yes/no value to make groups by.</source>
   <translation>Geen display set heeft een tekst, getal of ja/nee om groepen mee te maken.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>No display set has the title in {list}.</source>
   <translation>Geen display set heeft de titel in {list}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>No display set matches</source>
   <translation>Geen display set voldoet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>No display set of this study has a text, number or yes/no value.</source>
   <translation>Geen display set van deze studie heeft een tekst, getal of ja/nee als waarde.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Not locked</source>
   <translation>Niet vergrendeld</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Nothing can be deleted from here. Display sets without answers can be deleted on the study's web page.</source>
   <translation>Van hieruit kan niets worden verwijderd. Display sets zonder antwoorden kunnen op de webpagina van de studie worden verwijderd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Nothing is changed.</source>
   <translation>Er is niets gewijzigd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Nothing is sent before you apply it.</source>
   <translation>Er wordt niets verzonden voordat u toepast.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Nothing is sent yet: the titles stand in the table first.</source>
   <translation>Er wordt nog niets verzonden: de titels staan eerst in de tabel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Nothing left to apply.</source>
   <translation>Er is niets meer toe te passen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Nothing was sent</source>
   <translation>Er is niets verzonden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Number now</source>
   <translation>Nummer nu</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>Numbering from {start} in steps of {step} leaves too little room before locked display sets: some numbers there are spread evenly instead.</source>
   <translation>Nummeren vanaf {start} in stappen van {step} laat te weinig ruimte vóór vergrendelde display sets: sommige nummers worden daar gelijkmatig verdeeld.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Number…</source>
   <translation>Nummeren…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>Open in browser</source>
   <translation>Openen in browser</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>Open the study's page</source>
   <translation>Pagina van de studie openen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>Order</source>
   <translation>Volgorde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>Order numbers</source>
   <translation>Volgnummers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Order numbers in even steps, such as 10, 20, 30, or as few new ones as possible</source>
   <translation>Volgnummers in gelijke stappen, zoals 10, 20, 30, of zo weinig mogelijk nieuwe</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Overwrite theirs</source>
   <translation>Andermans wijziging overschrijven</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>Pattern</source>
   <translation>Patroon</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/delegate.py" />
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>Place</source>
   <translation>Plaats</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Place now</source>
   <translation>Plaats nu</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>Practice keeps nothing</source>
   <translation>De oefenmodus bewaart niets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Preview</source>
   <translation>Voorvertoning</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Put back: {n} of {total} changes.</source>
   <translation>Teruggezet: {n} van {total} wijzigingen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Put it back</source>
   <translation>Terugzetten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Put it back…</source>
   <translation>Terugzetten…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Put {n} change back</source>
   <translation>{n} wijziging terugzetten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Put {n} changes back</source>
   <translation>{n} wijzigingen terugzetten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Puts everything back as it is in the study; “Undo” brings your changes back</source>
   <translation>Zet alles terug zoals het in de studie is; “Ongedaan maken” haalt uw wijzigingen terug</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Redo</source>
   <translation>Opnieuw uitvoeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Regular expression</source>
   <translation>Reguliere expressie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>Renumber all of them</source>
   <translation>Alle opnieuw nummeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Replace by</source>
   <translation>Vervangen door</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Reverse the order</source>
   <translation>Volgorde omkeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>Row {row}, column {column} ({letter}): the spreadsheet says {error} there instead of a title.</source>
   <translation>Rij {row}, kolom {column} ({letter}): de spreadsheet geeft daar {error} in plaats van een titel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>Rows {first} and {second} both name “{title}” in column {column} ({letter}). Leave one of them.</source>
   <translation>De rijen {first} en {second} noemen beide “{title}” in kolom {column} ({letter}). Laat er één staan.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Search</source>
   <translation>Zoeken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Searching…</source>
   <translation>Bezig met zoeken…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Seed</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Seed</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Sheet</source>
   <translation>Werkblad</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Show all</source>
   <translation>Alles tonen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Show changes…</source>
   <translation>Wijzigingen tonen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>Show it</source>
   <translation>Tonen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Show the images of the current row, and what else it holds</source>
   <translation>De beelden van de huidige rij tonen, en wat deze nog meer bevat</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Shows only the display sets that hold these words. What you do is done to the same ones as before.</source>
   <translation>Toont alleen de display sets met deze woorden. Bewerkingen gelden voor dezelfde display sets als voorheen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Shuffle</source>
   <translation>Randomiseren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Shuffle {n} display set</source>
   <translation>{n} display set randomiseren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Shuffle {n} display sets</source>
   <translation>{n} display sets randomiseren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>Shuffled with the seed {seed}, which shuffles them the same way again.</source>
   <translation>Gerandomiseerd met de seed {seed}, die ze opnieuw op dezelfde manier randomiseert.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Shuffle…</source>
   <translation>Randomiseren…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/row_writer.py" />
   <source>Somebody else has changed this display set meanwhile.</source>
   <translation>Iemand anders heeft deze display set intussen gewijzigd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Sort</source>
   <translation>Sorteren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Sort by</source>
   <translation>Sorteren op</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Sort by a spreadsheet</source>
   <translation>Sorteren volgens een spreadsheet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Sort {n} display set</source>
   <translation>{n} display set sorteren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Sort {n} display sets</source>
   <translation>{n} display sets sorteren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Sort {which} by</source>
   <translation>Sorteer {which} op</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>Spreadsheet</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Spreadsheet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>Spreadsheets ({kinds})</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Spreadsheets ({kinds})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>Stay here</source>
   <translation>Hier blijven</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Stop</source>
   <translation>Stoppen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Stopping…</source>
   <translation>Stoppen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Table and preview</source>
   <translation>Tabel en voorvertoning</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>Take the nearest order</source>
   <translation>Dichtstbijzijnde volgorde nemen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/answers_strip.py" />
   <source>The answers are not loaded, so locked display sets are not marked. The server still refuses to change them. {reason}</source>
   <translation>De antwoorden zijn niet geladen, dus vergrendelde display sets zijn niet gemarkeerd. De server weigert nog steeds ze te wijzigen. {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>The display set's name. Type to change it.</source>
   <translation>De naam van de display set. Typ om hem te wijzigen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>The display sets get the order numbers and titles that they had before {moment}. What others have changed since is left alone.</source>
   <translation>De display sets krijgen de volgnummers en titels die ze hadden vóór {moment}. Wat anderen sindsdien hebben gewijzigd, blijft ongemoeid.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>The groups</source>
   <translation>De groepen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>The number, with zeros: 001</source>
   <translation>Het nummer, met nullen: 001</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>The number: 1</source>
   <translation>Het nummer: 1</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>The order number is {old} in the study, and will be {new}.</source>
   <translation>Het volgnummer is {old} in de studie en wordt {new}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>The order number on the server. Readers see display sets by it; gcdesk finds the numbers itself, in even steps with “Number…”.</source>
   <translation>Het volgnummer op de server. Readers zien de display sets in die volgorde; gcdesk bepaalt de nummers zelf, met “Nummeren…” in gelijke stappen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>The place at which readers see the display set. Type another one to move it.</source>
   <translation>De plaats waarop readers de display set zien. Typ een andere om hem te verplaatsen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/recorded.py" />
   <source>The record of these changes can't be read: it is damaged, or a newer gcdesk wrote it. Look at the display sets as they are now, and make the missing changes again.</source>
   <translation>Wat over deze wijzigingen is genoteerd, kan niet worden gelezen: het is beschadigd, of een nieuwere gcdesk heeft het geschreven. Bekijk de display sets zoals ze nu zijn, en wijzig opnieuw wat ontbreekt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/replacing.py" />
   <source>The replacement does not fit the regular expression: {reason}.</source>
   <translation>De vervanging past niet bij de reguliere expressie: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>The same in {n} more place.</source>
   <translation>Hetzelfde op nog {n} plaats.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>The same in {n} more places.</source>
   <translation>Hetzelfde op nog {n} plaatsen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>The server has no slices of this image yet.</source>
   <translation>De server heeft nog geen coupes van dit beeld.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/row_writer.py" />
   <source>The server has taken something else: order number {order}, title “{title}”.</source>
   <translation>De server heeft iets anders overgenomen: volgnummer {order}, titel “{title}”.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>The study has changed while you were asked, and your changes can't be applied any more as they were shown. {reason}</source>
   <translation>De studie is gewijzigd terwijl u de vraag voor u had, en uw wijzigingen kunnen niet meer worden toegepast zoals ze werden getoond. {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>The study has changed while you were asked, so nothing has been sent yet: please look again.</source>
   <translation>De studie is gewijzigd terwijl u de vraag voor u had, dus er is nog niets verzonden: kijk het nog een keer na.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>The title is “{old}” in the study.</source>
   <translation>In de studie is de titel “{old}”.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>The title so far</source>
   <translation>De huidige titel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/title_checks.py" />
   <source>The title “{title}…” has {n} characters; the server takes at most {most}.</source>
   <translation>De titel “{title}…” heeft {n} tekens; de server accepteert er hooguit {most}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>The value of {interface}</source>
   <translation>De waarde van {interface}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Then</source>
   <translation>Daarna</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>There is a brace without its other half at character {at}. For a brace itself, type it twice.</source>
   <translation>Bij teken {at} staat een accolade zonder tegenhanger. Typ een accolade die u letterlijk bedoelt twee keer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>There is ground truth, too.</source>
   <translation>Er is ook ground truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>There is no field {field}. The fields are: {known}.</source>
   <translation>Er is geen veld {field}. De velden zijn: {known}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/applier.py" />
   <source>These changes were begun by {owner}, and the token is one of {user}. Nothing was written. Sign in as {owner} to go on.</source>
   <translation>Deze wijzigingen zijn begonnen door {owner}, en het token is van {user}. Er is niets geschreven. Meld u aan als {owner} om door te gaan.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>They are in this order already.</source>
   <translation>Ze staan al in deze volgorde.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>This display set is empty: readers see nothing in it.</source>
   <translation>Deze display set is leeg: readers zien er niets in.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>This image is large ({size}): showing it may take a while.</source>
   <translation>Dit beeld is groot ({size}): het tonen kan even duren.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>This image is too large to be shown here ({size}).</source>
   <translation>Dit beeld is te groot om hier te tonen ({size}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/replacing.py" />
   <source>This is not a regular expression: {reason} (at character {at}).</source>
   <translation>Dit is geen reguliere expressie: {reason} (bij teken {at}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/replacing.py" />
   <source>This is not a regular expression: {reason}.</source>
   <translation>Dit is geen reguliere expressie: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>This kind of image can't be shown here. Open the display set in a browser.</source>
   <translation>Dit soort beeld kan hier niet worden getoond. Open de display set in een browser.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>This order is not possible.</source>
   <translation>Deze volgorde is niet mogelijk.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>This order is not possible: see above the table.</source>
   <translation>Deze volgorde is niet mogelijk: zie boven de tabel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>This reader study has no display sets yet</source>
   <translation>Deze readerstudie heeft nog geen display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>This reader study shuffles: each reader sees the display sets in an order of their own, whatever their numbers say. You can still put them in order here, for the study's own list.</source>
   <translation>Deze readerstudie randomiseert: elke reader ziet de display sets in een eigen volgorde, wat hun nummers ook zijn. U kunt ze hier toch ordenen, voor de eigen lijst van de studie.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/replacing.py" />
   <source>This regular expression repeats too often: its counts in braces, multiplied, may be at most {most}. Write * or + where any number will do.</source>
   <translation>Deze reguliere expressie herhaalt te vaak: de aantallen tussen accolades mogen, met elkaar vermenigvuldigd, hooguit {most} zijn. Schrijf * of + waar elk aantal goed is.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/replacing.py" />
   <source>This regular expression takes too long: after {n} second it was still at the title “{title}”. Repetitions within repetitions, such as (a+)+, do that: write it in a simpler way. No title was changed.</source>
   <translation>Deze reguliere expressie duurt te lang: na {n} seconde was ze nog bij de titel “{title}”. Dat komt door herhalingen binnen herhalingen, zoals (a+)+: schrijf haar eenvoudiger. Er is geen titel gewijzigd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/replacing.py" />
   <source>This regular expression takes too long: after {n} seconds it was still at the title “{title}”. Repetitions within repetitions, such as (a+)+, do that: write it in a simpler way. No title was changed.</source>
   <translation>Deze reguliere expressie duurt te lang: na {n} seconden was ze nog bij de titel “{title}”. Dat komt door herhalingen binnen herhalingen, zoals (a+)+: schrijf haar eenvoudiger. Er is geen titel gewijzigd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/delegate.py" />
   <location filename="../../gcdesk/order/editing/model.py" />
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Title now</source>
   <translation>Titel nu</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Titles</source>
   <translation>Titels</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <source>Titles before and after</source>
   <translation>Titels vóór en na</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>Titles by a pattern</source>
   <translation>Titels volgens een patroon</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Titles from a spreadsheet</source>
   <translation>Titels uit een spreadsheet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Titles of {which}</source>
   <translation>Titels van {which}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Titles that change places go through a temporary one, as no two can be the same at any moment.</source>
   <translation>Bij verwisselde titels wordt een tijdelijke titel gebruikt, omdat er op geen enkel moment twee gelijk mogen zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>Titles that the spreadsheet program has turned into numbers or dates: {list}.</source>
   <translation>Titels die door het spreadsheetprogramma in getallen of datums zijn veranderd: {list}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Try now</source>
   <translation>Nu proberen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Try the rest again</source>
   <translation>De rest opnieuw proberen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>Type a pattern, such as {example}.</source>
   <translation>Typ een patroon, zoals {example}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Type a place</source>
   <translation>Plaats typen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/replacing.py" />
   <source>Type what to find.</source>
   <translation>Typ wat u zoekt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Type what to find: the titles that change are listed here.</source>
   <translation>Typ wat u zoekt: de titels die veranderen, verschijnen hier.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Undo</source>
   <translation>Ongedaan maken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Undo the changes that were applied on {moment}</source>
   <translation>De wijzigingen ongedaan maken die op {moment} zijn toegepast</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Upload cases first: then they are put in order here.</source>
   <translation>Upload eerst casussen: daarna worden ze hier geordend.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Upper and lower case are the same</source>
   <translation>Hoofdletters en kleine letters zijn gelijk</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>Use these numbers</source>
   <translation>Deze nummers gebruiken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>Values</source>
   <translation>Waarden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Waiting for another token</source>
   <translation>Wachten op een ander token</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>What is written already stays. You can go on with the rest later, or put everything back.</source>
   <translation>Wat al is geschreven, blijft. U kunt later doorgaan met de rest, of alles terugzetten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>What it does</source>
   <translation>Wat dit doet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>What the display set holds</source>
   <translation>Wat de display set bevat</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>What the pattern does</source>
   <translation>Wat het patroon doet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>What was found</source>
   <translation>Wat is gevonden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>What was found in the spreadsheet</source>
   <translation>Wat in de spreadsheet is gevonden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>What will change, or how applying goes.</source>
   <translation>Wat er verandert, of hoe het toepassen verloopt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_drag.py" />
   <source>Where the rows would go</source>
   <translation>Waar de rijen zouden komen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Which display sets are shown</source>
   <translation>Welke display sets worden getoond</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>With problems</source>
   <translation>Met problemen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Write the seed down: with it, the same display sets are shuffled the same way again.</source>
   <translation>Noteer de seed: daarmee worden dezelfde display sets opnieuw op dezelfde manier gerandomiseerd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>You have not applied your changes in the tab “Order”. Practice keeps nothing after gcdesk is closed: they will be lost. In a study on a real server they would still be there.</source>
   <translation>U hebt uw wijzigingen in het tabblad “Volgorde” niet toegepast. De oefenmodus bewaart niets nadat gcdesk is gesloten: ze gaan verloren. In een studie op een echte server zouden ze er nog zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>You may not change this reader study: you can only look at its order. Ask its editors.</source>
   <translation>U mag deze readerstudie niet wijzigen: u kunt de volgorde alleen bekijken. Vraag het de editors.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/readiness.py" />
   <source>You may not change this study.</source>
   <translation>U mag deze studie niet wijzigen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>all {n} display sets</source>
   <translation>alle {n} display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>being written</source>
   <translation>wordt geschreven</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>by {n} reader</source>
   <translation>door {n} reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>by {n} readers</source>
   <translation>door {n} readers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>changed by somebody else meanwhile: order number {order}, title “{title}”</source>
   <translation>intussen door iemand anders gewijzigd: volgnummer {order}, titel “{title}”</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>changing a title</source>
   <translation>titel wijzigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>dragging</source>
   <translation>slepen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>empty</source>
   <translation>leeg</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>failed: {reason}</source>
   <translation>mislukt: {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/changes.py" />
   <source>from place {old} to place {new}</source>
   <translation>van plaats {old} naar plaats {new}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>gcdesk is putting display sets in order</source>
   <translation>gcdesk ordent display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>going back to how it is in the study</source>
   <translation>terug naar hoe het in de studie is</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>going back to the study's order</source>
   <translation>terug naar de volgorde van de studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>going back to the study's titles</source>
   <translation>terug naar de titels van de studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>ground truth</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>half written: it has a temporary title, which stands for “{title}”</source>
   <translation>half geschreven: heeft een tijdelijke titel, die voor “{title}” staat</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>it has no value for {interface}</source>
   <translation>heeft geen waarde voor {interface}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>it is locked, as answers for it exist</source>
   <translation>vergrendeld, omdat er antwoorden zijn</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/chain_writer.py" />
   <source>it was put back, as its title changes places with that of “{title}”, which could not be changed</source>
   <translation>teruggezet, omdat de titel wordt verwisseld met die van “{title}”, die niet kon worden gewijzigd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/chain_writer.py" />
   <source>its title is still that of “{title}”, which could not be changed</source>
   <translation>de titel is nog die van “{title}”, die niet kon worden gewijzigd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>keeping what others have changed</source>
   <translation>andermans wijzigingen behouden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>letting locked display sets keep their titles</source>
   <translation>vergrendelde display sets hun titel laten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>loading …</source>
   <translation>laden …</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>locked</source>
   <translation>vergrendeld</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>locked: a reader has answered it meanwhile</source>
   <translation>vergrendeld: een reader heeft hem intussen beantwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>more groups: {n}</source>
   <translation>meer groepen: {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>moving down</source>
   <translation>omlaag verplaatsen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>moving to place {n}</source>
   <translation>verplaatsen naar plaats {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>moving to the end</source>
   <translation>naar het einde verplaatsen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>moving to the top</source>
   <translation>naar het begin verplaatsen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>moving up</source>
   <translation>omhoog verplaatsen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>new title</source>
   <translation>nieuwe titel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>no</source>
   <translation>nee</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/applier.py" />
   <source>no reply came, looking again in {time}</source>
   <translation>er kwam geen reactie, nieuwe controle over {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>none</source>
   <translation>geen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>not known</source>
   <translation>onbekend</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>not written yet</source>
   <translation>nog niet geschreven</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>number {old} → {new}</source>
   <translation>nummer {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>numbering</source>
   <translation>nummeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/changes.py" />
   <source>order number {old} → {new}</source>
   <translation>volgnummer {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>replacing in titles</source>
   <translation>vervangen in titels</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>reversing</source>
   <translation>omkeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>row {row} ({cell})</source>
   <translation>rij {row} ({cell})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>row {row}: {cell} is read as “{title}”</source>
   <translation>rij {row}: {cell} wordt gelezen als “{title}”</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>shuffling with the seed {seed}</source>
   <translation>randomiseren met de seed {seed}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>some</source>
   <translation>enkele</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>sorting by a spreadsheet</source>
   <translation>sorteren volgens een spreadsheet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>sorting by title</source>
   <translation>sorteren op titel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>sorting by {interface}</source>
   <translation>sorteren op {interface}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <source>stays: {reason}</source>
   <translation>blijft: {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>taking the nearest order</source>
   <translation>dichtstbijzijnde volgorde nemen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the one display set</source>
   <translation>de ene display set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the one unlocked display set</source>
   <translation>de ene niet-vergrendelde display set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>the same</source>
   <translation>gelijk</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the selected display set</source>
   <translation>de geselecteerde display set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the selected, unlocked display set</source>
   <translation>de geselecteerde, niet-vergrendelde display set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/applier.py" />
   <source>the server has a fault, next try in {time}</source>
   <translation>de server heeft een storing, volgende poging over {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/applier.py" />
   <source>the server is busy, next try in {time}</source>
   <translation>de server is bezet, volgende poging over {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the {n} selected display sets</source>
   <translation>de {n} geselecteerde display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the {n} selected, unlocked display sets</source>
   <translation>de {n} geselecteerde, niet-vergrendelde display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the {n} unlocked display sets</source>
   <translation>de {n} niet-vergrendelde display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>titles by a pattern</source>
   <translation>titels volgens een patroon</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>titles from a spreadsheet</source>
   <translation>titels uit een spreadsheet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>waiting</source>
   <translation>wacht</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/applier.py" />
   <source>waiting for the network, next try in {time}</source>
   <translation>wachten op het netwerk, volgende poging over {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>written</source>
   <translation>geschreven</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>{answers} + truth</source>
   <translation>{answers} + GT</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{done} of {total} display sets</source>
   <translation>{done} van {total} display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>{list} and {n} more</source>
   <translation>{list} en nog {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>{numbers} … along the wanted order. Display sets with answers keep theirs.</source>
   <translation>{numbers} … in de gewenste volgorde. Display sets met antwoorden behouden hun nummer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} are changed.</source>
   <translation>{n} zijn gewijzigd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} are not written yet.</source>
   <translation>{n} zijn nog niet geschreven.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} change is applied.</source>
   <translation>{n} wijziging is toegepast.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} change is put back.</source>
   <translation>{n} wijziging is teruggezet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} changes are put back.</source>
   <translation>{n} wijzigingen zijn teruggezet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <location filename="../../gcdesk/order/editing/table_view.py" />
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>{n} display set</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} display set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} display set changes: {numbers}, {titles}.</source>
   <translation>{n} display set wijzigt: {numbers}, {titles}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} display set gets another order number.</source>
   <translation>{n} display set krijgt een ander volgnummer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} display set gets another title.</source>
   <translation>{n} display set krijgt een andere titel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>{n} display set is empty: readers see nothing in it. It can be deleted on the study's web page.</source>
   <translation>{n} display set is leeg: readers zien er niets in. Hij kan op de webpagina van de studie worden verwijderd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>{n} display set is not in the spreadsheet.</source>
   <translation>{n} display set staat niet in de spreadsheet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} display set keeps its old title, not the one you typed, as there are answers for it by now: {titles}.</source>
   <translation>{n} display set behoudt de oude titel, niet de titel die u hebt getypt, omdat er inmiddels antwoorden voor zijn: {titles}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>{n} display set keeps its title. Nothing is sent yet: the titles stand in the table first.</source>
   <translation>{n} display set behoudt zijn titel. Er wordt nog niets verzonden: de titels staan eerst in de tabel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>{n} display set of “{study}” will be changed. You can put it back afterwards.</source>
   <translation>{n} display set van “{study}” wordt gewijzigd. U kunt dit daarna terugzetten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>{n} display set stays where it is: it is locked, as answers for it exist. Move others around it.</source>
   <translation>{n} display set blijft waar hij is: hij is vergrendeld, omdat er antwoorden zijn. Verplaats andere eromheen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>{n} display set was moved to where there is room.</source>
   <translation>{n} display set is verplaatst naar waar ruimte is.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <location filename="../../gcdesk/order/editing/table_view.py" />
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>{n} display sets</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>{n} display sets are empty: readers see nothing in them. They can be deleted on the study's web page.</source>
   <translation>{n} display sets zijn leeg: readers zien er niets in. Ze kunnen op de webpagina van de studie worden verwijderd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>{n} display sets are not in the spreadsheet.</source>
   <translation>{n} display sets staan niet in de spreadsheet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} display sets change: {numbers}, {titles}.</source>
   <translation>{n} display sets wijzigen: {numbers}, {titles}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} display sets get another order number.</source>
   <translation>{n} display sets krijgen een ander volgnummer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} display sets get another title.</source>
   <translation>{n} display sets krijgen een andere titel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} display sets keep their old titles, not the ones you typed, as there are answers for them by now: {titles}.</source>
   <translation>{n} display sets behouden hun oude titel, niet de titel die u hebt getypt, omdat er inmiddels antwoorden voor zijn: {titles}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>{n} display sets keep their titles. Nothing is sent yet: the titles stand in the table first.</source>
   <translation>{n} display sets behouden hun titel. Er wordt nog niets verzonden: de titels staan eerst in de tabel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>{n} display sets of “{study}” will be changed. You can put them back afterwards.</source>
   <translation>{n} display sets van “{study}” worden gewijzigd. U kunt dit daarna terugzetten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>{n} display sets stay where they are: they are locked, as answers exist. Move others around them.</source>
   <translation>{n} display sets blijven waar ze zijn: ze zijn vergrendeld, omdat er antwoorden zijn. Verplaats andere eromheen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>{n} display sets were moved to where there is room.</source>
   <translation>{n} display sets zijn verplaatst naar waar ruimte is.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/title_checks.py" />
   <source>{n} display sets would be called “{title}”: titles must differ within a study.</source>
   <translation>{n} display sets zouden “{title}” heten: titels binnen een studie moeten verschillen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} failed.</source>
   <translation>{n} mislukt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} has a temporary title.</source>
   <translation>{n} heeft een tijdelijke titel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} have temporary titles.</source>
   <translation>{n} hebben tijdelijke titels.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} is changed.</source>
   <translation>{n} is gewijzigd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} is not written yet.</source>
   <translation>{n} is nog niet geschreven.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>{n} locked display set keeps its title.</source>
   <translation>{n} vergrendelde display set behoudt zijn titel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>{n} locked display set stays at its place.</source>
   <translation>{n} vergrendelde display set blijft op zijn plaats.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>{n} locked display sets keep their titles.</source>
   <translation>{n} vergrendelde display sets behouden hun titel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>{n} locked display sets stay at their places.</source>
   <translation>{n} vergrendelde display sets blijven op hun plaats.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>{n} of {amount} shown</source>
   <translation>{n} van {amount} getoond</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} order number</source>
   <translation>{n} volgnummer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} order numbers</source>
   <translation>{n} volgnummers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} title</source>
   <translation>{n} titel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} titles</source>
   <translation>{n} titels</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} was answered by a reader meanwhile and is locked now.</source>
   <translation>{n} is intussen door een reader beantwoord en nu vergrendeld.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} was changed by somebody else meanwhile and was left alone.</source>
   <translation>{n} is intussen door iemand anders gewijzigd en met rust gelaten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} were answered by readers meanwhile and are locked now.</source>
   <translation>{n} zijn intussen door readers beantwoord en nu vergrendeld.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} were changed by somebody else meanwhile and were left alone.</source>
   <translation>{n} zijn intussen door iemand anders gewijzigd en met rust gelaten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>{n} {by}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} {by}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>{n}: {names}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n}: {names}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>{second} can't come after {first}: both are locked, as answers for them exist, and keep their order numbers.</source>
   <translation>{second} kan niet na {first} komen: beide zijn vergrendeld, omdat er antwoorden zijn, en behouden hun volgnummer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>{size}, slice {n}</source>
   <translation>{size}, coupe {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>{size}: nothing is drawn in this mask</source>
   <translation>{size}: in dit masker is niets getekend</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/answers_strip.py" />
   <source>{told}: {done} of {total}</source>
   <translation>{told}: {done} van {total}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>{verb}: {what}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{verb}: {what}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>{verb}?</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{verb}?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>{wanted} can't come after {first}, which is locked: its order number leaves room for {room}.</source>
   <translation>Geen plek voor {wanted} na {first}, die vergrendeld is: het volgnummer laat ruimte voor {room}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>{wanted} can't come before {second}, which is locked: its order number leaves room for {room}.</source>
   <translation>Geen plek voor {wanted} vóór {second}, die vergrendeld is: het volgnummer laat ruimte voor {room}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>{wanted} can't come between {first} and {second}, which are locked: their order numbers leave room for {room}.</source>
   <translation>Geen plek voor {wanted} tussen {first} en {second}, die vergrendeld zijn: hun volgnummers laten ruimte voor {room}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/table_view.py" />
   <source>{what}: before “{title}”</source>
   <translation>{what}: vóór “{title}”</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/table_view.py" />
   <source>{what}: to the end</source>
   <translation>{what}: naar het einde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>“Number…” gives them order numbers in even steps.</source>
   <translation>“Nummeren…” geeft ze volgnummers in gelijke stappen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/changes.py" />
   <source>“{old}” becomes “{new}”</source>
   <translation>“{old}” wordt “{new}”</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/changes.py" />
   <source>“{title}”</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>“{title}”</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>“{title}” (order number {order})</source>
   <translation>“{title}” (volgnummer {order})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/title_checks.py" />
   <source>“{title}” keeps its title, as answers for it exist.</source>
   <translation>“{title}” behoudt zijn titel, omdat er antwoorden zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/title_checks.py" />
   <source>“{title}” would have no title: gcdesk recognises a case by its title when it is uploaded again.</source>
   <translation>“{title}” zou geen titel hebben: gcdesk herkent een casus aan de titel als die opnieuw wordt geüpload.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>→ {new}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>→ {new}</translation>
  </message>
 </context>
 <context>
  <name>Practice</name>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>A file name is longer than the server takes.</source>
   <translation>Een bestandsnaam is langer dan de server accepteert.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>A small Grand Challenge on this computer, for practice and for tests.</source>
   <translation>Een kleine Grand Challenge op deze computer, om te oefenen en te testen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>Certificate: {file}</source>
   <translation>Certificaat: {file}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/accounts.py" />
   <source>Grand Challenge shows its page {path} here.</source>
   <translation>Grand Challenge toont hier de pagina {path}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/accounts.py" />
   <source>Practice server</source>
   <translation>Oefenserver</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>Server: {address}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Server: {address}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/api_port.py" />
   <source>Sign in to the network</source>
   <translation>Aanmelden bij het netwerk</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>The folder is named like a person.</source>
   <translation>De map is naar een persoon genoemd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>The slices of two DICOM series lie together.</source>
   <translation>De coupes van twee DICOM-series liggen bij elkaar.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>Thumbs.db and the like lie beside good files.</source>
   <translation>Thumbs.db en dergelijke staan naast goede bestanden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>Token of {user}: {token}</source>
   <translation>Token van {user}: {token}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>Two file names look the same (é, written in two ways).</source>
   <translation>Twee bestandsnamen zien er hetzelfde uit (é, op twee manieren geschreven).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>Two files could be the CT.</source>
   <translation>Twee bestanden kunnen de CT zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>bytes a second for a connection</source>
   <translation>bytes per seconde per verbinding</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>bytes a second, all together</source>
   <translation>bytes per seconde, alles samen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>ct.mha ends in the middle of its voxels.</source>
   <translation>ct.mha houdt midden in de voxels op.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>ct.mha has 0 bytes.</source>
   <translation>ct.mha heeft 0 bytes.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>ct.mha is a text.</source>
   <translation>ct.mha is een tekst.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>ct.mhd and ct.raw are one good image.</source>
   <translation>ct.mhd en ct.raw zijn samen één goed beeld.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>ct.mhd has no ct.raw beside it.</source>
   <translation>ct.mhd heeft geen ct.raw ernaast.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>how long an import waits</source>
   <translation>hoelang een import wacht</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>keep everything here for the next time</source>
   <translation>alles hier bewaren voor de volgende keer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>of the API; 0: a free one</source>
   <translation>van de API; 0: een vrije</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>of the storage; 0: a free one</source>
   <translation>van de opslag; 0: een vrije</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>only an empty reader study</source>
   <translation>alleen een lege readerstudie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>score.json is broken in line 3.</source>
   <translation>score.json is kapot in regel 3.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>score.json is missing.</source>
   <translation>score.json ontbreekt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>score.json says “high” where a number belongs.</source>
   <translation>score.json zegt “high” waar een getal hoort.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>seconds before each answer</source>
   <translation>seconden vóór elk antwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>with https and an authority of its own</source>
   <translation>met https en een eigen certificeringsinstantie</translation>
  </message>
 </context>
 <context>
  <name>Screen</name>
  <message>
   <location filename="../../gcdesk/kit/screen.py" />
   <source>gcdesk can't open a window here: the screen can't be reached, or a library of the system is missing. Qt says:
{words}</source>
   <translation>gcdesk kan hier geen venster openen: het scherm is niet bereikbaar, of er ontbreekt een systeembibliotheek. Qt meldt:
{words}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/screen.py" />
   <source>gcdesk is a window, and this computer has no screen (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
   <translation>gcdesk is een venster, en deze computer heeft geen scherm (DISPLAY noch WAYLAND_DISPLAY is ingesteld).</translation>
  </message>
 </context>
 <context>
  <name>SelfTest</name>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>Nothing in the window has the keyboard.</source>
   <translation>Niets in het venster heeft het toetsenbord.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>There is no tab {title}.</source>
   <translation>Er is geen tabblad {title}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>There is no table {name}.</source>
   <translation>Er is geen tabel {name}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>{name} can't be chosen in {menu}.</source>
   <translation>{name} kan niet worden gekozen in {menu}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>{name} can't be seen.</source>
   <translation>{name} is niet te zien.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>{name} can't be used now.</source>
   <translation>{name} kan nu niet worden gebruikt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>{name} is in no window.</source>
   <translation>{name} staat in geen venster.</translation>
  </message>
 </context>
 <context>
  <name>Spreadsheets</name>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/sheet.py" />
   <source>Column {letter}</source>
   <translation>Kolom {letter}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>Stopped.</source>
   <translation>Gestopt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/sheet.py" />
   <source>The table is empty: its first row must have the names of the columns, and the rows below it the values.</source>
   <translation>De tabel is leeg: de eerste rij moet de namen van de kolommen bevatten, en de rijen eronder de waarden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/sheet.py" />
   <source>no</source>
   <translation>nee</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/sheet.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} can't be read ({reason}).</source>
   <translation>{file} kan niet worden gelezen ({reason}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} can't be read as a spreadsheet; it may be damaged, or protected by a password. Open it and save it again as .xlsx.</source>
   <translation>{file} is geen leesbare spreadsheet; misschien is het bestand beschadigd of met een wachtwoord beveiligd. Open het en sla het opnieuw op als .xlsx.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} has more than {n} rows. Keep only the rows that are needed, and save it again.</source>
   <translation>{file} heeft meer dan {n} rijen. Laat alleen de rijen staan die nodig zijn en sla het opnieuw op.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} has no sheet “{name}”.</source>
   <translation>{file} heeft geen werkblad “{name}”.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} is not a text table, or its encoding is not known. Save it as .xlsx, or as .csv in UTF-8.</source>
   <translation>{file} is geen teksttabel, of de codering is onbekend. Sla het op als .xlsx, of als .csv in UTF-8.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} is of a kind that gcdesk does not read. Save it as .xlsx or .csv, and choose that.</source>
   <translation>{file} is van een soort die gcdesk niet leest. Sla het op als .xlsx of .csv, en kies dat.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} is too large. Keep only the rows and columns that are needed, and save it again.</source>
   <translation>{file} is te groot. Laat alleen de rijen en kolommen staan die nodig zijn en sla het opnieuw op.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file}, row {row}: a quotation mark is opened and not closed, or stands within a cell. Double such marks, or save the table as .xlsx.</source>
   <translation>{file}, rij {row}: een aanhalingsteken is geopend en niet gesloten, of staat midden in een cel. Zet zulke tekens dubbel, of sla de tabel op als .xlsx.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/sheet.py" />
   <source>{name} (column {letter})</source>
   <translation>{name} (kolom {letter})</translation>
  </message>
 </context>
 <context>
  <name>Study</name>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>(no text)</source>
   <translation>(geen tekst)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Angle</source>
   <translation>Hoek</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Angles</source>
   <translation>Hoeken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Any of the options</source>
   <translation>Een of meer van de opties</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/times.py" />
   <source>Any time</source>
   <translation>Elk tijdstip</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/times.py" />
   <source>Between two days…</source>
   <translation>Tussen twee dagen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Box</source>
   <translation>Rechthoek</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Boxes</source>
   <translation>Rechthoeken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Distance</source>
   <translation>Afstand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Distances</source>
   <translation>Afstanden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Ellipse</source>
   <translation>Ellips</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Ellipses</source>
   <translation>Ellipsen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/truth.py" />
   <source>Ground truth only</source>
   <translation>Alleen ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Heading, no answer</source>
   <translation>Kop, geen antwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/times.py" />
   <source>Last 30 days</source>
   <translation>Laatste 30 dagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/times.py" />
   <source>Last 7 days</source>
   <translation>Laatste 7 dagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Line</source>
   <translation>Lijn</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Lines</source>
   <translation>Lijnen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/answers.py" />
   <source>Loading the answers: {done:,} of {total:,}</source>
   <translation>Antwoorden laden: {done:,} van {total:,}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/answers.py" />
   <source>Loading the answers…</source>
   <translation>Antwoorden laden…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Mask</source>
   <translation>Masker</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Number</source>
   <translation>Getal</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>One of the options</source>
   <translation>Een van de opties</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Point</source>
   <translation>Punt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Points</source>
   <translation>Punten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Polygon</source>
   <translation>Polygoon</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Polygons</source>
   <translation>Polygonen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Text</source>
   <translation>Tekst</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/reader_key.py" />
   <source>The key that was used last, {file}, is not there or can't be read. So new pseudonyms are drawn: the same number may stand for somebody else than before. To go on with that key, choose it where it is now.</source>
   <translation>De sleutel die het laatst is gebruikt, {file}, staat er niet of kan niet worden gelezen. Daarom worden nieuwe pseudoniemen geloot: hetzelfde nummer kan voor iemand anders staan dan eerder. Kies die sleutel waar hij nu staat om ermee verder te gaan.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/reader_key.py" />
   <source>The same pseudonyms as in {file}: each number stands for the same reader there and here. A key that is already where the files go is used first.</source>
   <translation>Dezelfde pseudoniemen als in {file}: elk nummer staat daar en hier voor dezelfde reader. Een sleutel die al staat waar de bestanden komen, gaat voor.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/reader_key.py" />
   <source>There were other pseudonyms here already than those in {file}, so these were kept: the same number may stand for somebody else there.</source>
   <translation>Hier waren al andere pseudoniemen dan die in {file}; die zijn behouden. Daar kan hetzelfde nummer voor iemand anders staan.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Three-point angle</source>
   <translation>Driepuntshoek</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Three-point angles</source>
   <translation>Driepuntshoeken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/times.py" />
   <source>Today</source>
   <translation>Vandaag</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Unknown kind of answer</source>
   <translation>Onbekend soort antwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/truth.py" />
   <source>With ground truth</source>
   <translation>Met ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/truth.py" />
   <source>Without ground truth</source>
   <translation>Zonder ground truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Yes or no</source>
   <translation>Ja of nee</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>at least {lowest}</source>
   <translation>minstens {lowest}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>at most {highest}</source>
   <translation>hooguit {highest}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/reader_key.py" />
   <source>{file} can't be read as the key to the readers: it needs two columns, pseudonyms and readers, and no name twice. Correct it, or move it away to start a new one.</source>
   <translation>{file} kan niet worden gelezen als sleutel van de readers: er zijn twee kolommen nodig, pseudoniemen en readers, en geen naam mag twee keer voorkomen. Verbeter het bestand, of verplaats het om een nieuw te beginnen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>{lowest} to {highest}</source>
   <translation>{lowest} tot {highest}</translation>
  </message>
 </context>
 <context>
  <name>Support</name>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Choose…</source>
   <translation>Kiezen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Leave this off when a name could tell who a patient is.</source>
   <translation>Laat dit uit als een naam kan verraden wie een patiënt is.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>Not now</source>
   <translation>Niet nu</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Otherwise they are called “case 1”, “file 1” and so on in the report.</source>
   <translation>Anders heten ze in het rapport “case 1”, “file 1” enzovoort.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Replace it</source>
   <translation>Vervangen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Replace the file?</source>
   <translation>Bestand vervangen?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Report saved</source>
   <translation>Rapport opgeslagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Reports (*.zip)</source>
   <translation>Rapporten (*.zip)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Save a report for support</source>
   <translation>Rapport voor ondersteuning opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>Save a report…</source>
   <translation>Rapport opslaan…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Save report</source>
   <translation>Rapport opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Save the report as</source>
   <translation>Rapport opslaan als</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>The names of my files and cases may be in it</source>
   <translation>De namen van mijn bestanden en casussen mogen erin staan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>The report holds the versions of gcdesk and its libraries, your settings, how far your uploads got, and the log. It never holds your token, passwords, the values that you typed or what is in your files.</source>
   <translation>Het rapport bevat de versies van gcdesk en de bibliotheken, uw instellingen, hoever uw uploads zijn gekomen en het logboek. Het bevat nooit uw token, wachtwoorden, de waarden die u hebt getypt of de inhoud van uw bestanden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>The report is being saved…</source>
   <translation>Rapport opslaan…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>The report is {file}. gcdesk sends it to nobody.</source>
   <translation>Het rapport is {file}. gcdesk verzendt het aan niemand.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>There is a file {file} already.</source>
   <translation>Er is al een bestand {file}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>You can go on with what was being sent, and the table is as it was. A report helps the developers to find the mistake. It holds no token, no file and no answer, and gcdesk sends it to nobody.</source>
   <translation>U kunt verdergaan met wat werd verzonden, en de tabel is zoals ze was. Een rapport helpt de ontwikkelaars de fout te vinden. Het bevat geen token, geen bestand en geen antwoord, en gcdesk verzendt het aan niemand.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>gcdesk stopped unexpectedly the last time</source>
   <translation>gcdesk is de vorige keer onverwacht gestopt</translation>
  </message>
 </context>
 <context>
  <name>Tasks</name>
  <message>
   <location filename="../../gcdesk/kit/tasks.py" />
   <source>gcdesk is closing.</source>
   <translation>gcdesk wordt gesloten.</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>A column is an interface</source>
   <translation>Een kolom is een interface</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>A short tour shows the main job: from a folder of cases to the answers of readers. End it at any time; this button starts it again.</source>
   <translation>Een korte rondleiding toont het belangrijkste werk: van een map met casussen tot de antwoorden van readers. U kunt haar altijd beëindigen; deze knop begint opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>An interface is a named place for a value, such as the CT image. The rule below its title says which files go there; click it to change it.</source>
   <translation>Een interface is een plaats met een naam voor een waarde, zoals het CT-beeld. De regel onder de titel zegt welke bestanden daar komen; klik erop om die te wijzigen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Choose a folder</source>
   <translation>Kies een map</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Each case is sent, then imported by the server, then ready. In your own studies you may close gcdesk meanwhile: it goes on later.</source>
   <translation>Elke casus wordt verzonden, dan door de server geïmporteerd, en is dan gereed. Bij uw eigen studies mag u gcdesk intussen sluiten: later gaat het verder.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Every change is checked at once. A row with a problem stays behind and says why; the others can be uploaded.</source>
   <translation>Elke wijziging wordt meteen gecontroleerd. Een rij met een probleem blijft achter en zegt waarom; de andere kunnen worden geüpload.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Here are all answers as tables and charts, how far each reader is, and how well readers agree. “Export…” makes a workbook.</source>
   <translation>Hier staan alle antwoorden in tabellen en grafieken, hoe ver elke reader is, en hoe goed readers overeenstemmen. “Exporteren…” maakt een werkmap.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Here are the masks that readers drew, over their images. That was the tour: for your own studies, choose “Add another account…” in the menu at the top left.</source>
   <translation>Hier staan de maskers die readers tekenden, over hun beelden. Dat was de rondleiding: kies voor uw eigen studies “Nog een account toevoegen…” in het menu linksboven.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Masks, and your own studies</source>
   <translation>Maskers, en uw eigen studies</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Open this tab to change titles, and the order in which readers see the display sets: by hand, sorted or shuffled.</source>
   <translation>Open dit tabblad om titels te wijzigen, en de volgorde waarin readers de display sets zien: met de hand, gesorteerd of gerandomiseerd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Press the button. You are asked once more, with all that will be sent; nothing is sent before you agree.</source>
   <translation>Druk op de knop. Er wordt nog eens gevraagd of het goed is, met alles wat wordt verzonden; eerder wordt niets verzonden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Press “Use the sample cases”. For your own cases you would choose a folder, with one sub-folder per case.</source>
   <translation>Druk op “Voorbeeldcasussen gebruiken”. Voor uw eigen casussen zou u een map kiezen, met één submap per casus.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Problems show here</source>
   <translation>Problemen staan hier</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>The button is in the tab “Upload”, at the bottom, unless something is being sent.</source>
   <translation>De knop staat onderaan in het tabblad “Upload”, behalve terwijl er iets wordt verzonden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>The order of the cases</source>
   <translation>De volgorde van de casussen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>The sample cases are offered in the tab “Upload”, at the top: “Samples”.</source>
   <translation>De voorbeeldcasussen vindt u bovenaan in het tabblad “Upload”: “Voorbeelden”.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>The tabs are at the top of the window.</source>
   <translation>De tabbladen staan boven in het venster.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>This is in the tab “Upload”, once cases are chosen there, such as the sample cases.</source>
   <translation>Dit staat in het tabblad “Upload” zodra daar casussen gekozen zijn, zoals de voorbeeldcasussen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Upload</source>
   <translation>Uploaden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Watch the rows</source>
   <translation>Volg de rijen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Welcome to practice</source>
   <translation>Welkom in de oefenmodus</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>What readers answered</source>
   <translation>Wat readers antwoordden</translation>
  </message>
 </context>
 <context>
  <name>Upload</name>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>A display set to be replaced is not in the study any more</source>
   <translation>Een te vervangen display set staat niet meer in de studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>A file does not look like what {interface} holds</source>
   <translation>Een bestand ziet er niet uit als wat {interface} bevat</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/patient_data.py" />
   <source>A file holds patient data that gcdesk can't remove</source>
   <translation>Een bestand bevat patiëntgegevens die gcdesk niet kan verwijderen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>A file name looks like a person's name or birth date</source>
   <translation>Een bestandsnaam lijkt op de naam of geboortedatum van een persoon</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/header.py" />
   <source>A part of the file's name, or a pattern such as *ct*.mha. Several: with ; between them.</source>
   <translation>Een deel van de bestandsnaam, of een patroon zoals *ct*.mha. Meerdere: met ; ertussen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>A value of the kind {kind}, as JSON.</source>
   <translation>Een waarde van de soort {kind}, als JSON.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Add</source>
   <translation>Toevoegen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Add a column for an interface</source>
   <translation>Kolom voor een interface toevoegen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Add interfaces</source>
   <translation>Interfaces toevoegen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Add the interfaces that your cases fill, such as the CT image.</source>
   <translation>Voeg de interfaces toe die uw casussen vullen, zoals het CT-beeld.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Add the selected interfaces</source>
   <translation>De geselecteerde interfaces toevoegen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Add {n} interface</source>
   <translation>{n} interface toevoegen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Add {n} interfaces</source>
   <translation>{n} interfaces toevoegen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>All cases of the table are in the study.</source>
   <translation>Alle casussen van de tabel staan in de studie.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>All {n} display sets are ready.</source>
   <translation>Alle {n} display sets zijn gereed.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>An upload of {amount} to {study}, begun on {moment}, is not finished: {left} still to go.</source>
   <translation>Een upload van {amount} naar {study}, begonnen op {moment}, is niet voltooid: nog {left} te gaan.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>An upload of {amount}, begun on {moment}, is not finished: {left} still to go.</source>
   <translation>Een upload van {amount}, begonnen op {moment}, is niet voltooid: nog {left} te gaan.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_work.py" />
   <source>Another gcdesk on this computer is sending this upload. Nothing is sent twice: wait until that one has finished, or go on with the upload there.</source>
   <translation>Een andere gcdesk op deze computer verzendt deze upload. Niets wordt dubbel verzonden: wacht tot die klaar is, of ga daar met de upload door.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>April</source>
   <translation>april</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>As</source>
   <translation>Als</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_view.py" />
   <source>Assignment table</source>
   <translation>Toewijzingstabel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>August</source>
   <translation>augustus</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_view.py" />
   <source>Back to the table</source>
   <translation>Terug naar de tabel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>Begin with the example</source>
   <translation>Beginnen met het voorbeeld</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Begun</source>
   <translation>Begonnen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Bytes sent</source>
   <translation>Verzonden bytes</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Cancel</source>
   <translation>Annuleren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>Case</source>
   <translation>Casus</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Cases</source>
   <translation>Casussen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Cases are still being sent</source>
   <translation>Er worden nog casussen verzonden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Cases by state</source>
   <translation>Casussen per status</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <source>Cases of the upload</source>
   <translation>Casussen van de upload</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Cases with problems</source>
   <translation>Casussen met problemen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Cases:</source>
   <translation>Casussen:</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Change the rule…</source>
   <translation>Regel wijzigen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/facts.py" />
   <source>Checking the files was stopped.</source>
   <translation>Het controleren van de bestanden is gestopt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/looking_strip.py" />
   <source>Checking the files: {done} of {total}</source>
   <translation>Bestanden controleren: {done} van {total}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/looking_strip.py" />
   <source>Checking the files…</source>
   <translation>Bestanden controleren…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Checking which display sets have answers…</source>
   <translation>Nagaan welke display sets antwoorden hebben…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Choose a folder with cases, or try the sample cases</source>
   <translation>Kies een map met casussen, of probeer de voorbeeldcasussen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Choose a folder, drop one here, or type its path</source>
   <translation>Kies een map, sleep er een hierheen, of typ het pad</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <source>Choose among all files of the case ({n})…</source>
   <translation>Kiezen uit alle bestanden van de casus ({n})…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Choose another way to find the cases, above, or another folder.</source>
   <translation>Kies hierboven een andere manier om de casussen te vinden, of een andere map.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Choose files…</source>
   <translation>Bestanden kiezen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Choose folder</source>
   <translation>Map kiezen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Choose folder…</source>
   <translation>Map kiezen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Choose the folder with your cases</source>
   <translation>Kies de map met uw casussen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Clear</source>
   <translation>Wissen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <source>Clear the cell</source>
   <translation>Cel wissen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>Click the rule, or press Ctrl+R, to change it.</source>
   <translation>Klik op de regel, of druk op Ctrl+R, om hem te wijzigen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Close</source>
   <translation>Sluiten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Close and go on later</source>
   <translation>Sluiten en later doorgaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Copies without these fields are sent, every voxel as it is. Your files stay as they are.</source>
   <translation>Er worden kopieën zonder deze velden verzonden, met elke voxel zoals hij is. Uw bestanden blijven zoals ze zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Copy</source>
   <translation>Kopiëren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/rest_text.py" />
   <source>Could not be read:</source>
   <translation>Niet leesbaar:</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>December</source>
   <translation>december</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>Display set</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Display set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Display set, interface</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Display set, interface</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Display sets</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Display sets that are in the study already stay there.</source>
   <translation>Display sets die al in de studie staan, blijven daar.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>Double-click opens its page in the browser.</source>
   <translation>Dubbelklikken opent de pagina ervan in de browser.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Earlier uploads</source>
   <translation>Eerdere uploads</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Earlier uploads…</source>
   <translation>Eerdere uploads…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>Empty (null) is not a value.</source>
   <translation>Leeg (null) is geen waarde.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>Empty: the cell is cleared.</source>
   <translation>Leeg: de cel wordt gewist.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/landing.py" />
   <source>Failed on the server: {interface}: {message}</source>
   <translation>Mislukt op de server: {interface}: {message}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>February</source>
   <translation>februari</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>File</source>
   <translation>Bestand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Files assigned to no interface</source>
   <translation>Bestanden zonder interface</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_work.py" />
   <source>Files in no case</source>
   <translation>Bestanden in geen casus</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <source>Files of the case</source>
   <translation>Bestanden van de casus</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>Files sent under another name</source>
   <translation>Bestanden onder een andere naam verzonden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Fill by the rule again</source>
   <translation>Opnieuw vullen volgens de regel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Fill down</source>
   <translation>Omlaag doorvoeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <location filename="../../gcdesk/upload/tab.py" />
   <source>Folder with the cases</source>
   <translation>Map met de casussen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>Forget it</source>
   <translation>Vergeten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>Forget this upload?</source>
   <translation>Deze upload vergeten?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Forget…</source>
   <translation>Vergeten…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Give the cases that were left out a row again</source>
   <translation>Weggelaten casussen weer een rij geven</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <location filename="../../gcdesk/upload/running/runs_view.py" />
   <source>Go on</source>
   <translation>Doorgaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Go on later</source>
   <translation>Later doorgaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Go to the next problem or warning</source>
   <translation>Naar het volgende probleem of de volgende waarschuwing</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Go to the next problem or warning (F8)</source>
   <translation>Naar het volgende probleem of de volgende waarschuwing (F8)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>How far the upload is</source>
   <translation>Hoever de upload is</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>How the upload ended</source>
   <translation>Hoe de upload is afgelopen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/rest_text.py" />
   <source>Ignored, as systems leave them behind:</source>
   <translation>Genegeerd, omdat systemen ze achterlaten:</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/rest_text.py" />
   <source>In no case:</source>
   <translation>In geen casus:</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>In this study</source>
   <translation>In studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Interface</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Interface</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Interfaces</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Interfaces</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>It has {answers}.</source>
   <translation>De display set heeft {answers}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>It is not finished: what has arrived of the other cases can't be used any more.</source>
   <translation>De upload is niet voltooid: wat van de andere casussen is aangekomen, is niet meer te gebruiken.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>January</source>
   <translation>januari</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>July</source>
   <translation>juli</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>June</source>
   <translation>juni</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>Keep it</source>
   <translation>Behouden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Keep sending</source>
   <translation>Blijven verzenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <location filename="../../gcdesk/upload/editing/unsaved_key_dialog.py" />
   <source>Keep this one</source>
   <translation>Deze behouden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Keep waiting</source>
   <translation>Blijven wachten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>Key saved</source>
   <translation>Sleutel opgeslagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Kind</source>
   <translation>Soort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Leave out</source>
   <translation>Weglaten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>Leave this case out, or make a new display set.</source>
   <translation>Laat deze casus weg, of maak een nieuwe display set.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>Leave this case out, replace the values, or make a new display set.</source>
   <translation>Laat deze casus weg, vervang de waarden, of maak een nieuwe display set.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/key_file.py" />
   <source>Line {number} of the key file contradicts an earlier one: {case} and {title} belong to others.</source>
   <translation>Regel {number} van het sleutelbestand is in strijd met een eerdere: {case} en {title} horen bij andere.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>List these files</source>
   <translation>Deze bestanden tonen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/tab.py" />
   <source>Load the study again</source>
   <translation>Studie opnieuw laden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>Look again</source>
   <translation>Opnieuw kijken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/scan.py" />
   <source>Looking through the folder was stopped.</source>
   <translation>Het doorzoeken van de map is gestopt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Looking through the folder: {files}</source>
   <translation>Map doorzoeken: {files}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Looking through the folder…</source>
   <translation>Map doorzoeken…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Made-up cases to practise with</source>
   <translation>Verzonnen casussen om mee te oefenen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Make a new display set</source>
   <translation>Nieuwe display set maken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <location filename="../../gcdesk/upload/editing/unsaved_key_dialog.py" />
   <source>Make a new table</source>
   <translation>Nieuwe tabel maken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <location filename="../../gcdesk/upload/editing/unsaved_key_dialog.py" />
   <source>Make a new table?</source>
   <translation>Nieuwe tabel maken?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Make new ones</source>
   <translation>Nieuwe maken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>March</source>
   <translation>maart</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>May</source>
   <translation>mei</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>New</source>
   <translation>Nieuw</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>No case can be uploaded as it is: see the column “State”.</source>
   <translation>Geen enkele casus kan zo worden geüpload: zie de kolom “Status”.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>No cases were found in this folder</source>
   <translation>In deze map zijn geen casussen gevonden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>No interface is called that.</source>
   <translation>Geen interface heet zo.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>No rule: this column is filled by hand.</source>
   <translation>Geen regel: deze kolom wordt handmatig gevuld.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>No title was changed</source>
   <translation>Geen titel is gewijzigd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Not everything was pasted</source>
   <translation>Niet alles is geplakt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Not sent</source>
   <translation>Niet verzonden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Nothing can be deleted from here. Display sets without answers can be deleted on the study's web page.</source>
   <translation>Van hieruit kan niets worden verwijderd. Display sets zonder antwoorden kunnen op de webpagina van de studie worden verwijderd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Nothing has been uploaded yet</source>
   <translation>Er is nog niets geüpload</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>Nothing is assigned. Assign a file or leave this case out.</source>
   <translation>Er is niets toegewezen. Wijs een bestand toe of laat deze casus weg.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Nothing is left to be sent, and the server goes on importing without gcdesk. To see what became of it, go on with this upload later: nothing is sent again.</source>
   <translation>Er hoeft niets meer te worden verzonden, en de server importeert zonder gcdesk verder. Ga later met deze upload door om te zien wat ervan is geworden: er wordt niets opnieuw verzonden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Nothing is sent now. At the next upload these display sets get the new values in place of the old ones, which readers see until then. Interfaces that are not listed stay as they are.</source>
   <translation>Er wordt nu niets verzonden. Bij de volgende upload krijgen deze display sets de nieuwe waarden in plaats van de oude, die readers tot dan zien. Interfaces die niet in de lijst staan, blijven zoals ze zijn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>November</source>
   <translation>november</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Now</source>
   <translation>Nu</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>Now in</source>
   <translation>Nu in</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>October</source>
   <translation>oktober</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>One sub-folder per case, or one file per case. Nothing is sent before you say so.</source>
   <translation>Een submap per casus, of een bestand per casus. Er wordt niets verzonden voordat u dat aangeeft.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <source>Only series {number}: {files}, from {first}</source>
   <translation>Alleen serie {number}: {files}, vanaf {first}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Open</source>
   <translation>Openen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Open in browser</source>
   <translation>Openen in browser</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Outcome</source>
   <translation>Resultaat</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Paste</source>
   <translation>Plakken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Pattern that names the case</source>
   <translation>Patroon dat de casus benoemt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Pause</source>
   <translation>Pauzeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Paused</source>
   <translation>Gepauzeerd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/sender.py" />
   <source>Practice server</source>
   <translation>Oefenserver</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Reader study</source>
   <translation>Readerstudie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>Reason</source>
   <translation>Reden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Redo</source>
   <translation>Opnieuw uitvoeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Remove the column</source>
   <translation>Kolom verwijderen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>Removed from the headers of copies</source>
   <translation>Verwijderd uit de headers van kopieën</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Removed in copies</source>
   <translation>Verwijderd in kopieën</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Replace in {n} display set</source>
   <translation>In {n} display set vervangen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Replace in {n} display sets</source>
   <translation>In {n} display sets vervangen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Replace its values…</source>
   <translation>Waarden vervangen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Replace values in the study</source>
   <translation>Waarden in de studie vervangen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Replace values…</source>
   <translation>Waarden vervangen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Result of the grouping</source>
   <translation>Wat de groepering oplevert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/header.py" />
   <source>Rule of the column</source>
   <translation>Regel van de kolom</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>Rule: files whose name matches {rule} go here.</source>
   <translation>Regel: bestanden waarvan de naam past bij {rule}, komen hier.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Sample DICOM cases</source>
   <translation>Voorbeeldcasussen met DICOM</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Sample cases</source>
   <translation>Voorbeeldcasussen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Samples</source>
   <translation>Voorbeelden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/save_summary.py" />
   <source>Save summary</source>
   <translation>Overzicht opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Save summary…</source>
   <translation>Overzicht opslaan…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>Save the key</source>
   <translation>Sleutel opslaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <location filename="../../gcdesk/upload/editing/unsaved_key_dialog.py" />
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <source>Save the key…</source>
   <translation>Sleutel opslaan…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>Search</source>
   <translation>Zoeken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Search by title, slug or kind</source>
   <translation>Zoeken op titel, slug of soort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>Search files</source>
   <translation>Bestanden zoeken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Search interfaces</source>
   <translation>Interfaces zoeken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Send copies without patient data</source>
   <translation>Kopieën zonder patiëntgegevens verzenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Send copies without these fields</source>
   <translation>Kopieën zonder deze velden verzenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>Send the rest</source>
   <translation>De rest verzenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Sending stops when you go to another account or study. You can go on when you come back: what has arrived is not sent again.</source>
   <translation>Het verzenden stopt als u naar een ander account of een andere studie gaat. U kunt doorgaan als u terugkomt: wat is aangekomen, wordt niet opnieuw verzonden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/patient_data.py" />
   <source>Sent as copies without {what}.</source>
   <translation>Verzonden als kopieën zonder {what}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>Sent as {names}</source>
   <translation>Verzonden als {names}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>September</source>
   <translation>september</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Server</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Server</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Show</source>
   <translation>Tonen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Show next</source>
   <translation>Volgende tonen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Show the files in no case</source>
   <translation>De bestanden tonen die in geen casus zitten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_view.py" />
   <source>Show uploads…</source>
   <translation>Uploads tonen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>Size</source>
   <translation>Grootte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Slug</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Slug</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>Some files are sent under a name that the server accepts.</source>
   <translation>Sommige bestanden worden verzonden onder een naam die de server accepteert.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/way.py" />
   <source>Something on the way answers in the server's place, as the sign-in page of a network does. {reason}</source>
   <translation>Iets onderweg antwoordt in plaats van de server, zoals de aanmeldpagina van een netwerk. {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Sort by title</source>
   <translation>Sorteren op titel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/frozen_state.py" />
   <source>State of each row</source>
   <translation>Status van elke rij</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Stop and delete what is half sent</source>
   <translation>Stoppen en half verzonden bestanden verwijderen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Stop sending?</source>
   <translation>Stoppen met verzenden?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_work.py" />
   <source>Stopped. The folder was not looked through.</source>
   <translation>Gestopt. De map is niet doorzocht.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Stopping…</source>
   <translation>Stoppen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/save_summary.py" />
   <source>Summary saved</source>
   <translation>Overzicht opgeslagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <location filename="../../gcdesk/upload/running/save_summary.py" />
   <source>Tables (*.csv)</source>
   <translation>Tabellen (*.csv)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Take back</source>
   <translation>Terughalen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <source>The case has no file that is not assigned yet</source>
   <translation>De casus heeft geen bestand dat nog niet is toegewezen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>The cases leave the table and are not sent</source>
   <translation>De casussen verdwijnen uit de tabel en worden niet verzonden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>The display set is ready.</source>
   <translation>De display set is gereed.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/follow.py" />
   <source>The display set was deleted on the server, or you have no right to see it any more.</source>
   <translation>De display set is op de server verwijderd, of u hebt geen recht meer om hem te zien.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>The display set whose values were to be replaced is not in the study any more: a new one is made.</source>
   <translation>De display set waarvan de waarden zouden worden vervangen, staat niet meer in de studie: er wordt een nieuwe gemaakt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>The display sets of the study get the values of these cases</source>
   <translation>De display sets van de studie krijgen de waarden van deze casussen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The file name “{file}” looks like a person's name or birth date.</source>
   <translation>De bestandsnaam “{file}” lijkt op de naam of geboortedatum van een persoon.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>The files are being checked …</source>
   <translation>De bestanden worden gecontroleerd …</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/sender.py" />
   <source>The files were checked again, and there are problems now: see the table.</source>
   <translation>De bestanden zijn opnieuw gecontroleerd, en nu zijn er problemen: zie de tabel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/scan.py" />
   <source>The folder {folder} can't be read: {reason}.</source>
   <translation>De map {folder} kan niet worden gelezen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The folder “{folder}” looks like a person's name or birth date. Its name is not sent.</source>
   <translation>De map “{folder}” lijkt op de naam of geboortedatum van een persoon. De naam van de map wordt niet verzonden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/patient_data.py" />
   <source>The header of a file tells, or may tell, who the patient is</source>
   <translation>De header van een bestand zegt, of zegt misschien, wie de patiënt is</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/patient_data.py" />
   <source>The header of {file} tells, or may tell, who the patient is: {what}.</source>
   <translation>De header van {file} zegt, of zegt misschien, wie de patiënt is: {what}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/patient_data.py" />
   <source>The headers of files of {n} case tell, or may tell, who the patient is</source>
   <translation>De headers van bestanden van {n} casus zeggen, of zeggen misschien, wie de patiënt is</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/patient_data.py" />
   <source>The headers of files of {n} cases tell, or may tell, who the patient is</source>
   <translation>De headers van bestanden van {n} casussen zeggen, of zeggen misschien, wie de patiënt is</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>The key file has nothing new about these cases. They may have other names in it.</source>
   <translation>Het sleutelbestand bevat niets nieuws over deze casussen. Misschien heten ze daarin anders.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/unsaved_key_dialog.py" />
   <source>The key has not been saved: only the key tells which case each neutral title stands for. It is lost with this table, and so is what you typed and assigned by hand.</source>
   <translation>De sleutel is niet opgeslagen: alleen de sleutel vermeldt voor welke casus elke neutrale titel staat. Hij gaat met deze tabel verloren, en wat u hebt getypt en handmatig toegewezen ook.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>The key is {file}. It tells who is who: keep it where only you can read it.</source>
   <translation>De sleutel is {file}. Daarin staat wie wie is: bewaar hem waar alleen u hem kunt lezen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>The pattern needs {placeholder} once, where the case's name stands, such as {example}.</source>
   <translation>Het patroon heeft één keer {placeholder} nodig, waar de naam van de casus staat, zoals {example}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>The practice server stops when gcdesk closes, and what was sent to it is lost.</source>
   <translation>De oefenserver stopt zodra gcdesk sluit, en wat ernaar is verzonden, gaat verloren.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/recorded.py" />
   <source>The record of this upload can't be read: it is damaged, or a newer gcdesk wrote it, so this one can't go on with it. Use the newer gcdesk, or choose the folder again and upload the cases that are missing.</source>
   <translation>Wat over deze upload is genoteerd, kan niet worden gelezen: het is beschadigd, of een nieuwere gcdesk heeft het geschreven, dus deze kan er niet mee verder. Gebruik de nieuwere gcdesk, of kies de map opnieuw en upload de casussen die ontbreken.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>The sample cases are made up: eight patients, each with a CT, a segmentation and a score.</source>
   <translation>De voorbeeldcasussen zijn verzonnen: acht patiënten, elk met een CT, een segmentatie en een score.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <source>The server has not put the parts of the file together yet.</source>
   <translation>De server heeft de delen van het bestand nog niet samengevoegd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/fill.py" />
   <source>The server has not said yet whether it took the values.</source>
   <translation>De server heeft nog niet gemeld of hij de waarden heeft overgenomen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>The server has too many uploads of yours that are not used yet. Those already sent are used first; new ones are tried again in {time}. You don't need to do anything: the server itself removes unused uploads after a day.</source>
   <translation>De server heeft te veel uploads van u die nog niet zijn gebruikt. Wat al is verzonden, wordt eerst gebruikt; nieuwe worden over {time} opnieuw geprobeerd. U hoeft niets te doen: de server ruimt ongebruikte uploads na een dag zelf op.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>The server is still importing</source>
   <translation>De server is nog aan het importeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/fill.py" />
   <source>The server no longer has files of this case.</source>
   <translation>De server heeft geen bestanden van deze casus meer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <source>The server no longer has the upload of this file.</source>
   <translation>De server heeft de upload van dit bestand niet meer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>The study already has a display set “{title}”.</source>
   <translation>De studie heeft al een display set “{title}”.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>The study has an empty display set “{title}” that an earlier upload of yours made: it will be filled.</source>
   <translation>De studie heeft een lege display set “{title}” die door een eerdere upload van u is gemaakt: die wordt gevuld.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/prepare.py" />
   <source>The study's display sets use order numbers up to {last}; there are none left.</source>
   <translation>De display sets van de studie gebruiken volgnummers tot {last}; er zijn er geen meer over.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/save_summary.py" />
   <source>The summary is {file}.</source>
   <translation>Het overzicht is {file}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The title differs from another in upper and lower case only</source>
   <translation>De titel verschilt van een andere alleen in hoofdletters en kleine letters</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The title has {length} characters; at most {longest} are possible.</source>
   <translation>De titel heeft {length} tekens; hooguit {longest} zijn mogelijk.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The title is empty. Type one.</source>
   <translation>De titel is leeg. Typ er een.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The title looks like a person's name or birth date</source>
   <translation>De titel lijkt op de naam of geboortedatum van een persoon</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The title “{title}” looks like a person's name or birth date. Readers will see it.</source>
   <translation>De titel “{title}” lijkt op de naam of geboortedatum van een persoon. Readers zullen hem zien.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/outside.py" />
   <source>The upload has ended</source>
   <translation>De upload is beëindigd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/outside.py" />
   <source>The upload is finished</source>
   <translation>De upload is voltooid</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>The upload of {cases} to {study} will no longer be listed. Nothing changes in the reader study.</source>
   <translation>De upload van {cases} naar {study} verdwijnt uit de lijst. In de readerstudie verandert niets.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>The values of “{title}” can't be replaced: {reason}. Leave this case out, or make a new display set.</source>
   <translation>De waarden van “{title}” kunnen niet worden vervangen: {reason}. Laat deze casus weg, of maak een nieuwe display set.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>The values of “{title}” in the study are replaced.</source>
   <translation>De waarden van “{title}” in de studie worden vervangen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/dropped.py" />
   <source>There are no files in what was dropped.</source>
   <translation>Er zitten geen bestanden in wat is neergezet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/scan.py" />
   <source>There is no folder {folder}. Choose another one.</source>
   <translation>Er is geen map {folder}. Kies een andere.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_view.py" />
   <source>These are the rows of an upload as they were sent, not your table.</source>
   <translation>Dit zijn de rijen van een upload zoals ze zijn verzonden, niet uw tabel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_work.py" />
   <source>These files are not sent. If they should be, choose another way to find the cases.</source>
   <translation>Deze bestanden worden niet verzonden. Kies een andere manier om de casussen te vinden als dat wel moet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>These files are not sent. To send one, choose it in a cell of its case.</source>
   <translation>Deze bestanden worden niet verzonden. Kies een bestand in een cel van zijn casus om het te verzenden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>These files contain, or may contain, patient data in their headers, and I may send them to this server.</source>
   <translation>Deze bestanden bevatten (misschien) patiëntgegevens in hun headers, en ik mag ze naar deze server verzenden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>This JSON file is not UTF-8 text (byte {place}). Save it as UTF-8.</source>
   <translation>Dit JSON-bestand is geen UTF-8-tekst (byte {place}). Sla het op als UTF-8.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>This JSON is nested too deeply.</source>
   <translation>Deze JSON is te diep genest.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>This fits.</source>
   <translation>Dit klopt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/key_file.py" />
   <source>This is not a key file: its first line must name the columns title and case.</source>
   <translation>Dit is geen sleutelbestand: de eerste regel moet de kolommen title en case noemen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>This is not valid JSON: line {line}, column {column}: {reason}.</source>
   <translation>Dit is geen geldige JSON: regel {line}, kolom {column}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>This is the practice server: nothing is sent anywhere else, and all of it is deleted when gcdesk closes.</source>
   <translation>Dit is de oefenserver: er wordt nergens anders iets heen gestuurd, en alles wordt verwijderd zodra gcdesk sluit.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/journaled.py" />
   <source>This upload was begun by another account or for another reader study: begin a new one.</source>
   <translation>Deze upload is begonnen door een ander account of voor een andere readerstudie: begin een nieuwe.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/engine.py" />
   <source>This upload was begun by {owner}, and the token is one of {user}. Nothing was sent. Sign in as {owner} to go on.</source>
   <translation>Deze upload is begonnen door {owner}, en het token is van {user}. Er is niets verzonden. Meld u aan als {owner} om door te gaan.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <location filename="../../gcdesk/upload/editing/delegate.py" />
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/records/report.py" />
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Titles such as “case 001”, files such as “case001_ct.mha”</source>
   <translation>Titels zoals “case 001”, bestanden zoals “case001_ct.mha”</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>To be sent</source>
   <translation>Te verzenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Try now</source>
   <translation>Nu proberen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>Try the failed ones again</source>
   <translation>Mislukte opnieuw proberen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Under new titles, such as “patient 1 (2)”</source>
   <translation>Onder nieuwe titels, zoals “patient 1 (2)”</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Undo</source>
   <translation>Ongedaan maken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Upload</source>
   <translation>Uploaden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>Upload to {study} from {moment}</source>
   <translation>Upload naar {study} van {moment}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>Upload {n} display set</source>
   <translation>{n} display set uploaden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>Upload {n} display sets</source>
   <translation>{n} display sets uploaden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>Use a key file</source>
   <translation>Sleutelbestand gebruiken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Use a key file…</source>
   <translation>Sleutelbestand gebruiken…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Use neutral names</source>
   <translation>Neutrale namen gebruiken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Use the sample cases</source>
   <translation>Voorbeeldcasussen gebruiken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Use the titles of a key saved earlier</source>
   <translation>De titels uit een eerder opgeslagen sleutel overnemen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>Use these files</source>
   <translation>Deze bestanden gebruiken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>Use this value</source>
   <translation>Deze waarde gebruiken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>Value as JSON</source>
   <translation>Waarde als JSON</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Values that the study has are replaced, for good, in: {cases}</source>
   <translation>Waarden in de studie worden definitief vervangen in: {cases}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Wait no longer</source>
   <translation>Niet langer wachten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/token_wish.py" />
   <source>Waiting for another token</source>
   <translation>Wachten op een ander token</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>Was uploaded before, under another title</source>
   <translation>Is eerder geüpload, onder een andere titel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <source>Web address</source>
   <translation>Webadres</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>What becomes of the case</source>
   <translation>Wat er met de casus gebeurt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>What is replaced</source>
   <translation>Wat wordt vervangen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>What is wrong with it</source>
   <translation>Wat er niet klopt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>What you typed and assigned by hand is lost.</source>
   <translation>Wat u hebt getypt en handmatig toegewezen, gaat verloren.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>What you upload with this account is listed here, with how it ended.</source>
   <translation>Wat u met dit account uploadt, staat hier, met hoe het is afgelopen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <source>Which case each neutral title stands for</source>
   <translation>Voor welke casus elke neutrale titel staat</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Why nothing can be uploaded</source>
   <translation>Waarom niets kan worden geüpload</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>You can go on at the next start of gcdesk: what has arrived is not sent again.</source>
   <translation>U kunt doorgaan bij de volgende start van gcdesk: wat is aangekomen, wordt niet opnieuw verzonden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>You can go on later: what has arrived is not sent again.</source>
   <translation>U kunt later doorgaan: wat is aangekomen, wordt niet opnieuw verzonden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/fill.py" />
   <source>You can't change the reader study “{study}” any more: it was deleted, or you are no longer its editor. What was sent is kept; go on with this upload when you are an editor again.</source>
   <translation>U kunt de readerstudie “{study}” niet meer wijzigen: ze is verwijderd, of u bent er geen editor meer van. Wat is verzonden, wordt bewaard; ga met deze upload door als u weer editor bent.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/tab.py" />
   <source>You may not change this reader study, so nothing can be uploaded. Ask its editors.</source>
   <translation>U mag deze readerstudie niet wijzigen, dus er kan niets worden geüpload. Vraag het de editors.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/readiness.py" />
   <source>You may not change this study.</source>
   <translation>U mag deze studie niet wijzigen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <source>You may not read {file}, or another program is using it.</source>
   <translation>U mag {file} niet lezen, of een ander programma gebruikt het.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>a colon is missing after the name</source>
   <translation>na de naam ontbreekt een dubbele punt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>a comma, or the closing bracket, is missing</source>
   <translation>er ontbreekt een komma of het sluithaakje</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>a name in double quotes is missing</source>
   <translation>er ontbreekt een naam tussen dubbele aanhalingstekens</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>a text goes on in another line, or holds a tab</source>
   <translation>een tekst gaat verder op een andere regel, of bevat een tab</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>a value is missing, or a text is not in double quotes</source>
   <translation>er ontbreekt een waarde, of een tekst staat niet tussen dubbele aanhalingstekens</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/tab.py" />
   <source>adding interfaces</source>
   <translation>interfaces toevoegen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <source>an image</source>
   <translation>een beeld</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>an invisible mark stands before the beginning</source>
   <translation>vóór het begin staat een onzichtbaar teken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/waiting.py" />
   <source>an upload is not finished: {n} still to go</source>
   <translation>een upload is niet voltooid: nog {n} te gaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/rest_text.py" />
   <location filename="../../gcdesk/upload/table/cell_text.py" />
   <location filename="../../gcdesk/upload/table/unassigned.py" />
   <source>and {n} more</source>
   <translation>en nog {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>any JSON</source>
   <translation>elke JSON</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>any JSON file</source>
   <translation>elk JSON-bestand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>any of several choices</source>
   <translation>een of meer van meerdere keuzes</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>being imported</source>
   <translation>wordt geïmporteerd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>being sent by another gcdesk on this computer</source>
   <translation>wordt door een andere gcdesk op deze computer verzonden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>being sent now</source>
   <translation>wordt nu verzonden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>by a pattern</source>
   <translation>volgens patroon</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/header.py" />
   <source>by hand</source>
   <translation>handmatig</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>can't be read by this gcdesk</source>
   <translation>kan door deze gcdesk niet worden gelezen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>changing a title</source>
   <translation>titel wijzigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>changing the rule of {interface}</source>
   <translation>regel van {interface} wijzigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>changing {interface}</source>
   <translation>{interface} wijzigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>checking …</source>
   <translation>controleren …</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>clearing</source>
   <translation>wissen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>failed</source>
   <translation>mislukt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>failed: {reason}</source>
   <translation>mislukt: {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>filling by the rule</source>
   <translation>vullen volgens de regel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>filling down</source>
   <translation>omlaag doorvoeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_view.py" />
   <source>gcdesk is already open on this computer. Uploads that it is sending are not sent twice; others can be sent from here.</source>
   <translation>gcdesk is al geopend op deze computer. Uploads die daar worden verzonden, worden niet dubbel verzonden; andere kunnen van hieruit worden verzonden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/outside.py" />
   <source>gcdesk is sending {n} display set</source>
   <translation>gcdesk verzendt {n} display set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/outside.py" />
   <source>gcdesk is sending {n} display sets</source>
   <translation>gcdesk verzendt {n} display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/outside.py" />
   <source>gcdesk needs you</source>
   <translation>gcdesk heeft u nodig</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>in the table</source>
   <translation>in de tabel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/landing.py" />
   <source>it gave no reason.</source>
   <translation>geen reden opgegeven.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <source>it has {answers}, so it can't be changed any more</source>
   <translation>de display set heeft {answers} en kan dus niet meer worden gewijzigd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>key.csv</source>
   <translation>sleutel.csv</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>leaving out {n} case</source>
   <translation>{n} casus weglaten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>leaving out {n} cases</source>
   <translation>{n} casussen weglaten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_work.py" />
   <source>looking through the folder again</source>
   <translation>map opnieuw doorzoeken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>making new display sets</source>
   <translation>nieuwe display sets maken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/delegate.py" />
   <source>no</source>
   <translation>nee</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>no reply came, looking again in {time}</source>
   <translation>er kwam geen reactie, nieuwe controle over {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>no result yet</source>
   <translation>nog geen resultaat</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>no result yet for {interfaces}</source>
   <translation>nog geen resultaat voor {interfaces}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>not finished: {left} of {all} still to go</source>
   <translation>niet voltooid: nog {left} van {all} te gaan</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>not possible: {reason}</source>
   <translation>niet mogelijk: {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <source>nothing</source>
   <translation>niets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <source>nothing shows that it is this case: neither an upload from this computer nor a key file</source>
   <translation>niets toont aan dat het deze casus is: noch een upload van deze computer, noch een sleutelbestand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>number</source>
   <translation>getal</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>one file per case</source>
   <translation>per bestand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>one of several choices</source>
   <translation>een van meerdere keuzes</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>one sub-folder per case</source>
   <translation>per submap</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/header.py" />
   <source>part of a name, or *.mha</source>
   <translation>deel van een naam, of *.mha</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>pasting</source>
   <translation>plakken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/rows.py" />
   <source>paused</source>
   <translation>gepauzeerd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>ready</source>
   <translation>gereed</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>removing {interface}</source>
   <translation>{interface} verwijderen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>replaces values in the study</source>
   <translation>vervangt waarden in de studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>replacing values</source>
   <translation>waarden vervangen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>sending copies without patient data</source>
   <translation>kopieën zonder patiëntgegevens verzenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>sending {percent} %</source>
   <translation>verzenden {percent}%</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>sent</source>
   <translation>verzonden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>something follows after the end</source>
   <translation>na het einde volgt nog iets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>something is wrong here</source>
   <translation>hier klopt iets niet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>something on the way answers in the server's place, such as a network's sign-in page, next try in {time}</source>
   <translation>iets onderweg antwoordt in plaats van de server, zoals de aanmeldpagina van een netwerk, volgende poging over {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>something went wrong on the way, next try in {time}</source>
   <translation>er ging onderweg iets mis, volgende poging over {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>sorting by title</source>
   <translation>sorteren op titel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>stopped</source>
   <translation>gestopt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/left_out.py" />
   <source>taking back what was left out</source>
   <translation>weggelaten casussen terughalen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>text</source>
   <translation>tekst</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <source>the case has no values</source>
   <translation>de casus heeft geen waarden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>the quotes of this text are not closed</source>
   <translation>de aanhalingstekens van deze tekst zijn niet gesloten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>the server has a fault, next try in {time}</source>
   <translation>de server heeft een storing, volgende poging over {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>the server is busy, next try in {time}</source>
   <translation>de server is bezet, volgende poging over {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/begin.py" />
   <source>the study already has a display set with this title. Change the title, then upload this case again.</source>
   <translation>de studie heeft al een display set met deze titel. Wijzig de titel en upload deze casus dan opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>there is a comma after the last item</source>
   <translation>er staat een komma na het laatste item</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>to be uploaded</source>
   <translation>te uploaden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>to be uploaded without {what}</source>
   <translation>te uploaden zonder {what}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>used</source>
   <translation>gebruikt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>using neutral names</source>
   <translation>neutrale namen gebruiken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>using the titles of a key file</source>
   <translation>titels uit een sleutelbestand gebruiken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>waiting</source>
   <translation>wacht</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>waiting for the network, next try in {time}</source>
   <translation>wachten op het netwerk, volgende poging over {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>waiting until the server takes new files, next try in {time}</source>
   <translation>wachten tot de server nieuwe bestanden accepteert, volgende poging over {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>what follows the backslash is unknown; write \\ for a backslash</source>
   <translation>wat op de backslash volgt, is onbekend; schrijf \\ voor een backslash</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>whole number</source>
   <translation>geheel getal</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/delegate.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>yes or no</source>
   <translation>ja of nee</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>{amount}: {first}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{amount}: {first}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>{case} stands for the case's name, * for anything: {case}_*.mha, or site*/{case}/*</source>
   <translation>{case} staat voor de naam van de casus, * voor alles: {case}_*.mha, of site*/{case}/*</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/prepare.py" />
   <source>{case}: {file} was not read.</source>
   <translation>{case}: {file} is niet gelezen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{count} cases are called “{title}”. Titles must differ.</source>
   <translation>{count} casussen heten “{title}”. Titels moeten verschillen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>{day} {month}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{day} {month}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>{day} {year}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{day} {year}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>{day}, {time}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>{day}, {year}</source>
   <translation>{day} {year}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_work.py" />
   <source>{effect}; {n} could not be read</source>
   <translation>{effect}; {n} niet leesbaar</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{files} ({size}) and {values}</source>
   <translation>{files} ({size}) en {values}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{files}, {size}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{files}, {size}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <location filename="../../gcdesk/upload/table/dropped.py" />
   <location filename="../../gcdesk/upload/table/facts.py" />
   <source>{file} can't be read: {reason}.</source>
   <translation>{file} kan niet worden gelezen: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{file} does not look like what {interface} holds ({kind}).</source>
   <translation>{file} ziet er niet uit als wat {interface} bevat ({kind}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <source>{file} has changed since the folder was looked through. Choose the folder again, then upload this case again.</source>
   <translation>{file} is gewijzigd sinds de map werd doorzocht. Kies de map opnieuw en upload deze casus dan opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/facts.py" />
   <source>{file} has changed since the folder was looked through. Choose the folder again.</source>
   <translation>{file} is gewijzigd sinds de map werd doorzocht. Kies de map opnieuw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/patient_data.py" />
   <source>{file} holds patient data in the description by which programs read it: gcdesk can't remove that.</source>
   <translation>{file} bevat patiëntgegevens in de beschrijving waarmee programma's het lezen: die kan gcdesk niet verwijderen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{file} is an empty file. Replace it or take it out of this cell.</source>
   <translation>{file} is een leeg bestand. Vervang het of haal het uit deze cel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <source>{file} is empty: the server refuses empty files.</source>
   <translation>{file} is leeg: de server weigert lege bestanden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <location filename="../../gcdesk/upload/table/facts.py" />
   <source>{file} is no longer there.</source>
   <translation>{file} is er niet meer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/facts.py" />
   <source>{file} is too large for a value.</source>
   <translation>{file} is te groot voor een waarde.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/copies.py" />
   <source>{file} was not sent: no copy without patient data could be made of it ({reason}).</source>
   <translation>{file} is niet verzonden: er kon geen kopie zonder patiëntgegevens van worden gemaakt ({reason}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/facts.py" />
   <source>{file}: {problem}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{file}: {problem}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{first} and {more}</source>
   <translation>{first} en {more}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/patient_data.py" />
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{first} and {n} more</source>
   <translation>{first} en nog {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{first} and {second}</source>
   <translation>{first} en {second}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/amounts.py" />
   <source>{hours} h {minutes} min</source>
   <translation>{hours} u {minutes} min</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} is empty</source>
   <translation>{interface} is leeg</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} is empty, but {files} of this case are assigned nowhere.</source>
   <translation>{interface} is leeg, maar {files} van deze casus zijn nergens toegewezen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} is empty, but {file} of this case is assigned nowhere.</source>
   <translation>{interface} is leeg, maar {file} van deze casus is nergens toegewezen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} is empty, though files that suit it are left over</source>
   <translation>{interface} is leeg, hoewel er passende bestanden over zijn</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} is empty.</source>
   <translation>{interface} is leeg.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>{interface} of {case}</source>
   <translation>{interface} van {case}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} takes one file, not {n}.</source>
   <translation>In {interface} past één bestand, niet {n}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{least} to {most} files each</source>
   <translation>elk {least} tot {most} bestanden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>{month} {day}</source>
   <translation>{day} {month}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>{n} answer</source>
   <translation>{n} antwoord</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>{n} answers</source>
   <translation>{n} antwoorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} being imported</source>
   <translation>{n} bezig met importeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/amounts.py" />
   <source>{n} byte</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} byte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/amounts.py" />
   <source>{n} bytes</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} bytes</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} case</source>
   <translation>{n} casus</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} case has a title or file names that look like a person's name or birth date.</source>
   <translation>{n} casus heeft een titel of bestandsnamen die op de naam of geboortedatum van een persoon lijken.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} case is sent under a neutral name. Only the key tells which it is: save it.</source>
   <translation>{n} casus wordt onder een neutrale naam verzonden. Alleen de sleutel vermeldt welke casus het is: sla hem op.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/waiting.py" />
   <source>{n} case waits to be uploaded</source>
   <translation>{n} casus wacht op uploaden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} case with problems stays here</source>
   <translation>{n} casus met problemen blijft hier</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} cases</source>
   <translation>{n} casussen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} cases are in the study already: {names}.</source>
   <translation>{n} casussen staan al in de studie: {names}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} cases are sent under neutral names. Only the key tells which is which: save it.</source>
   <translation>{n} casussen worden onder neutrale namen verzonden. Alleen de sleutel vermeldt welke casus welke is: sla hem op.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} cases have titles or file names that look like a person's name or birth date.</source>
   <translation>{n} casussen hebben titels of bestandsnamen die op de naam of geboortedatum van een persoon lijken.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/waiting.py" />
   <source>{n} cases wait to be uploaded</source>
   <translation>{n} casussen wachten op uploaden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} cases were uploaded from these same files before: {names}.</source>
   <translation>{n} casussen zijn eerder van dezelfde bestanden geüpload: {names}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} cases with problems stay here</source>
   <translation>{n} casussen met problemen blijven hier</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{n} column</source>
   <translation>{n} kolom</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{n} columns</source>
   <translation>{n} kolommen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>{n} display set</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} display set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>{n} display sets</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} display sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} failed</source>
   <translation>{n} mislukt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <location filename="../../gcdesk/upload/table/cell_text.py" />
   <source>{n} file</source>
   <translation>{n} bestand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} file assigned to no interface</source>
   <translation>{n} bestand zonder interface</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} file each</source>
   <translation>elk {n} bestand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>{n} file found</source>
   <translation>{n} bestand gevonden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} file in no case</source>
   <translation>{n} bestand in geen casus</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} file is assigned to no interface and is not sent</source>
   <translation>{n} bestand is aan geen interface toegewezen en wordt niet verzonden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>{n} file ticked</source>
   <translation>{n} bestand aangevinkt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <location filename="../../gcdesk/upload/table/cell_text.py" />
   <source>{n} files</source>
   <translation>{n} bestanden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} files are assigned to no interface and are not sent</source>
   <translation>{n} bestanden zijn aan geen interface toegewezen en worden niet verzonden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{n} files are too many for one case; the server takes {most}.</source>
   <translation>{n} bestanden zijn te veel voor één casus; de server accepteert er {most}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} files assigned to no interface</source>
   <translation>{n} bestanden zonder interface</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} files each</source>
   <translation>elk {n} bestanden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>{n} files found</source>
   <translation>{n} bestanden gevonden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} files in no case</source>
   <translation>{n} bestanden in geen casus</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>{n} files ticked</source>
   <translation>{n} bestanden aangevinkt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} held up</source>
   <translation>{n} opgehouden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} left out</source>
   <translation>{n} weggelaten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/amounts.py" />
   <source>{n} min</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} min</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{n} more file</source>
   <translation>nog {n} bestand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{n} more files</source>
   <translation>nog {n} bestanden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} new</source>
   <translation>{n} nieuw</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} of them was uploaded from these same files.</source>
   <translation>{n} daarvan is van dezelfde bestanden geüpload.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} of them were uploaded from these same files.</source>
   <translation>{n} daarvan zijn van dezelfde bestanden geüpload.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} other upload is not finished.</source>
   <translation>{n} andere upload is niet voltooid.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} other uploads are not finished.</source>
   <translation>{n} andere uploads zijn niet voltooid.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} problem</source>
   <translation>{n} probleem</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} problems</source>
   <translation>{n} problemen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} ready</source>
   <translation>{n} gereed</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} replaced</source>
   <translation>{n} vervangen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{n} row</source>
   <translation>{n} rij</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{n} rows</source>
   <translation>{n} rijen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/amounts.py" />
   <source>{n} s</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{n} s</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} sending</source>
   <translation>{n} onderweg</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} sent</source>
   <translation>{n} verzonden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} stopped</source>
   <translation>{n} gestopt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} system file ignored</source>
   <translation>{n} systeembestand genegeerd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} system files ignored</source>
   <translation>{n} systeembestanden genegeerd</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} value</source>
   <translation>{n} waarde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} values</source>
   <translation>{n} waarden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} waiting</source>
   <translation>{n} wachtend</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} warning</source>
   <translation>{n} waarschuwing</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} warnings</source>
   <translation>{n} waarschuwingen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} without a result</source>
   <translation>{n} zonder resultaat</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{problems} in {cases}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{problems} in {cases}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{rows} and {columns}</source>
   <translation>{rows} en {columns}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>{sentence} What was sent already is used first; the other cases can be tried again after that.</source>
   <translation>{sentence} Wat al is verzonden, wordt eerst gebruikt; de andere casussen kunnen daarna opnieuw worden geprobeerd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{sent} of {total}</source>
   <translation>{sent} van {total}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{size}/s</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{size}/s</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>{state}, without {what}</source>
   <translation>{state}, zonder {what}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/save_summary.py" />
   <source>{study} upload.csv</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{study} upload.csv</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{tally}, of {all} in all.</source>
   <translation>{tally}, van in totaal {all}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{time} left</source>
   <translation>nog {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>{verb}: {what}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{verb}: {what}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{verb}?</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{verb}?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{warning} in all {n} cases</source>
   <translation>{warning} in alle {n} casussen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{warning} in {n} cases: {cases} …</source>
   <translation>{warning} in {n} casussen: {cases} …</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{warning} in: {cases}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{warning} in: {cases}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{what} of what was copied did not fit into the table: only the rest was pasted.</source>
   <translation>Niet in de tabel gepast: {what} van wat is gekopieerd. Alleen de rest is geplakt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/cell_text.py" />
   <source>— no file</source>
   <translation>— geen bestand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/delegate.py" />
   <location filename="../../gcdesk/upload/table/cell_text.py" />
   <source>— no value</source>
   <translation>— geen waarde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>“{title}” and “{other}” differ in upper and lower case only: readers can't tell them apart.</source>
   <translation>“{title}” en “{other}” verschillen alleen in hoofdletters en kleine letters: readers kunnen ze niet onderscheiden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>“{title}” is already in the study: uploaded on {moment}, from other files.</source>
   <translation>“{title}” staat al in de studie: geüpload op {moment}, van andere bestanden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>“{title}” was uploaded from these same files on {moment}.</source>
   <translation>“{title}” is van dezelfde bestanden geüpload op {moment}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>“{title}” was uploaded on {moment}, from these files, which have changed since.</source>
   <translation>“{title}” is geüpload op {moment}, van deze bestanden, die sindsdien zijn gewijzigd.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” could mean {one} or {other}: write the one that you mean.</source>
   <translation>“{value}” kan {one} of {other} betekenen: typ het getal dat u bedoelt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is neither yes nor no.</source>
   <translation>“{value}” is geen ja en geen nee.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a JSON object, which this interface needs.</source>
   <translation>“{value}” is geen JSON-object, en dat heeft deze interface nodig.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a list of choices.</source>
   <translation>“{value}” is geen lijst met keuzes.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a number that JSON knows.</source>
   <translation>“{value}” is geen getal dat JSON kent.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a number.</source>
   <translation>“{value}” is geen getal.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a text.</source>
   <translation>“{value}” is geen tekst.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a whole number.</source>
   <translation>“{value}” is geen geheel getal.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not yes or no (in JSON: true or false).</source>
   <translation>“{value}” is geen ja of nee (in JSON: true of false).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is too large.</source>
   <translation>“{value}” is te groot.</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <location filename="../../gcdesk/tabs.py" />
   <source>Answers</source>
   <translation>Antwoorden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/tabs.py" />
   <source>Masks</source>
   <translation>Maskers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/tabs.py" />
   <source>Order</source>
   <translation>Volgorde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tabs.py" />
   <source>Tabs</source>
   <translation>Tabbladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/tabs.py" />
   <location filename="../../gcdesk/upload/tab.py" />
   <source>Upload</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Upload</translation>
  </message>
 </context>
</TS>
