<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Answers</name>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>(empty text)</source>
   <translation>(leerer Text)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/confusion_view.py" />
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>(empty)</source>
   <translation>(leer)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <location filename="../../gcdesk/selftest/answers_story.py" />
   <source>(left empty)</source>
   <translation>(leer gelassen)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>(no option)</source>
   <translation>(keine Option)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>(no text)</source>
   <translation>(kein Text)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/subjects.py" />
   <source>(no title, order number {order})</source>
   <translation>(kein Titel, Ordnungsnummer {order})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>(none of the options)</source>
   <translation>(keine der Optionen)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/subjects.py" />
   <source>(question without text)</source>
   <translation>(Frage ohne Text)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/subjects.py" />
   <source>(removed display set {key})</source>
   <translation>(entferntes Display-Set {key})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/subjects.py" />
   <source>(removed question {key})</source>
   <translation>(entfernte Frage {key})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>(removed)</source>
   <translation>(entfernt)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>95 % from</source>
   <translation>95 % von</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>95 % interval</source>
   <translation>95-%-KI</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>95 % interval of a counted share; good with few cases, too.</source>
   <translation>95-%-Intervall eines gezählten Anteils; auch bei wenigen Fällen brauchbar.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>95 % interval of an intraclass correlation, if the numbers are spread normally.</source>
   <translation>95-%-Intervall einer Intraklassen-Korrelation, wenn die Zahlen normalverteilt sind.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>95 % interval of the bias or of a limit of agreement, if the differences are spread normally.</source>
   <translation>95-%-Intervall des Bias oder einer Übereinstimmungsgrenze, wenn die Differenzen normalverteilt sind.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>95 % of the differences of two readers' numbers are expected between the lower and the upper limit, if they are spread normally.</source>
   <translation>95 % der Differenzen der Zahlen zweier Reader sind zwischen der unteren und der oberen Grenze zu erwarten, wenn sie normalverteilt sind.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>95 % to</source>
   <translation>95 % bis</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>; {n} empty</source>
   <translation>; {n} leer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>A file is being written. If you stop, nothing of it is kept.</source>
   <translation>Eine Datei wird gerade geschrieben. Wenn Sie stoppen, bleibt nichts davon.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>A question that is called “case” can't be told from the column of the cases: rename it on the website.</source>
   <translation>Eine Frage namens „case“ ist von der Spalte der Fälle nicht zu unterscheiden: Benennen Sie sie auf der Website um.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>About</source>
   <translation>Info</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>About the figures</source>
   <translation>Zu den Kennzahlen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/views.py" />
   <source>Agreement</source>
   <translation>Übereinstimmung</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/totals.py" />
   <source>All answers together</source>
   <translation>Alle Antworten zusammen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>All answers, with ground truth: {n:,}</source>
   <translation>Alle Antworten, mit Ground Truth: {n:,}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <source>All its answers together</source>
   <translation>Alle zugehörigen Antworten zusammen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>All options are marked as positive: leave at least one that is not.</source>
   <translation>Alle Optionen sind als positiv markiert: Lassen Sie mindestens eine aus.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>All readers</source>
   <translation>Alle Reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/confusion_view.py" />
   <source>All readers together</source>
   <translation>Alle Reader zusammen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>All times are in universal time (UTC); durations in minutes.</source>
   <translation>Alle Zeitpunkte in Weltzeit (UTC); Dauern in Minuten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>All {total:,} answers</source>
   <translation>Alle {total:,} Antworten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>All {total:,} answers of ground truth</source>
   <translation>Alle {total:,} Antworten zur Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>All {total:,} answers, with ground truth</source>
   <translation>Alle {total:,} Antworten, mit Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>An answer can hold several options, so the shares may add up to more than 100 %.</source>
   <translation>Eine Antwort kann mehrere Optionen enthalten, die Anteile können also zusammen mehr als 100 % ergeben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>An empty cell means that nothing was answered; what was submitted without an answer says so.</source>
   <translation>Eine leere Zelle bedeutet, dass nichts beantwortet wurde; was ohne Antwort abgegeben wurde, ist so bezeichnet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>An option has two places in the order.</source>
   <translation>Eine Option hat zwei Plätze in der Reihenfolge.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>An option is named twice.</source>
   <translation>Eine Option ist zweimal genannt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>An order needs at least two options.</source>
   <translation>Eine Reihenfolge braucht mindestens zwei Optionen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>Answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Answer as JSON</source>
   <translation>Antwort als JSON</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Answer id</source>
   <translation>ID der Antwort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Answered</source>
   <translation>Beantwortet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Answered (UTC)</source>
   <translation>Beantwortet (UTC)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>Answered by</source>
   <translation>Beantwortet von</translation>
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
   <translation>Antworten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Answers in the study</source>
   <translation>Antworten in der Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Answers in this file</source>
   <translation>Antworten in dieser Datei</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Answers loaded (UTC)</source>
   <translation>Antworten geladen (UTC)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>As ICC(2,1), but for the mean of the numbers of all readers instead of one reader's.</source>
   <translation>Wie ICC(2,1), aber für den Mittelwert der Zahlen aller Reader statt für die eines einzelnen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>As JSON</source>
   <translation>Als JSON</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/nothing_view.py" />
   <source>As soon as there are answers, “Refresh” shows them here.</source>
   <translation>Sobald es Antworten gibt, zeigt „Aktualisieren“ sie hier.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>As the bootstrap by percentiles, but corrected for the bias and the skewness of the values (bias-corrected and accelerated).</source>
   <translation>Wie der Bootstrap mit Perzentilen, aber korrigiert um die Verzerrung und die Schiefe der Werte (bias-corrected and accelerated).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Before you upload it</source>
   <translation>Vor dem Hochladen</translation>
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
   <translation>Bootstrap über Fälle, BCa</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Bootstrap over cases, percentiles</source>
   <translation>Bootstrap über Fälle, Perzentile</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <location filename="../../gcdesk/answers/views.py" />
   <source>By display set</source>
   <translation>Je Display-Set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <location filename="../../gcdesk/answers/views.py" />
   <source>By display set and reader</source>
   <translation>Je Display-Set und Reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>By reader</source>
   <translation>Je Reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>CSV file (*.csv)</source>
   <translation>CSV-Datei (*.csv)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>CSV, long: one row per answer</source>
   <translation>CSV, lang: eine Zeile je Antwort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>CSV, wide: one row per display set and reader, one column per question</source>
   <translation>CSV, breit: eine Zeile je Display-Set und Reader, eine Spalte je Frage</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>Came with the last refresh</source>
   <translation>Kam mit dem letzten Aktualisieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <source>Cases</source>
   <translation>Fälle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Changed (UTC)</source>
   <translation>Geändert (UTC)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <location filename="../../gcdesk/answers/charting/plot.py" />
   <source>Chart</source>
   <translation>Diagramm</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <location filename="../../gcdesk/answers/views.py" />
   <source>Charts</source>
   <translation>Diagramme</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Checking…</source>
   <translation>Wird geprüft…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/definition_view.py" />
   <source>Choose a figure in the table to read here what it means.</source>
   <translation>Wählen Sie eine Kennzahl in der Tabelle, um hier ihre Bedeutung zu lesen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Choose a key to the readers…</source>
   <translation>Schlüssel zu den Readern wählen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Choose a row to read its whole answer here.</source>
   <translation>Wählen Sie eine Zeile, um hier die ganze Antwort zu lesen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Choose a table</source>
   <translation>Tabelle wählen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>Choose at least one question whose answers are the scores.</source>
   <translation>Wählen Sie mindestens eine Frage, deren Antworten die Scores sind.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Choose the example file</source>
   <translation>Beispieldatei wählen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>Choose two different readers.</source>
   <translation>Wählen Sie zwei verschiedene Reader.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Choose where…</source>
   <translation>Speicherort wählen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>Chosen: {all}. When you report a figure, give the cases in its own row.</source>
   <translation>Gewählt: {all}. Wenn Sie eine Kennzahl berichten, nennen Sie die Fälle aus ihrer eigenen Zeile.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <source>Clear filters</source>
   <translation>Filter aufheben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Cohen's kappa</source>
   <translation>Cohens Kappa</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Cohen's kappa for options with an order: a difference of two steps counts four times as much as one of one step.</source>
   <translation>Cohens Kappa für Optionen mit einer Reihenfolge: Ein Unterschied von zwei Stufen zählt viermal so viel wie einer von einer Stufe.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Cohen's kappa for options with an order: two answers count as the less different the closer they are, in steps of the order.</source>
   <translation>Cohens Kappa für Optionen mit einer Reihenfolge: Zwei Antworten zählen als umso weniger verschieden, je näher sie in Stufen der Reihenfolge beieinanderliegen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Cohen's kappa, linear weights</source>
   <translation>Cohens Kappa, linear gewichtet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Cohen's kappa, quadratic weights</source>
   <translation>Cohens Kappa, quadratisch gewichtet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <source>Column</source>
   <translation>Spalte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>Columns</source>
   <translation>Spalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Compute</source>
   <translation>Berechnen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Computing the figures and their intervals…</source>
   <translation>Kennzahlen und ihre Intervalle werden berechnet…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/confusion_view.py" />
   <source>Confusion table</source>
   <translation>Konfusionsmatrix</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/confusion_view.py" />
   <source>Confusion table of</source>
   <translation>Konfusionsmatrix von</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>Copies the table as it is shown, to be pasted into a spreadsheet; Ctrl+C copies what is selected</source>
   <translation>Kopiert die Tabelle, wie sie angezeigt wird, zum Einfügen in ein Tabellenprogramm; Strg+C kopiert die Auswahl</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>Copy table</source>
   <translation>Tabelle kopieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/clipboard.py" />
   <source>Copying was stopped.</source>
   <translation>Das Kopieren wurde gestoppt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Correct</source>
   <translation>Richtig</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>Cut to the {most} characters that Excel can hold, with “… [cut]” at the end: {cells}. A CSV file has the whole text.</source>
   <translation>Auf die {most} Zeichen gekürzt, die Excel fasst, mit „… [gekürzt]“ am Ende: {cells}. Eine CSV-Datei enthält den ganzen Text.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Details of the answer</source>
   <translation>Einzelheiten der Antwort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>Difference</source>
   <translation>Differenz</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>Differences between two readers</source>
   <translation>Differenzen zwischen zwei Readern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>Disagreement</source>
   <translation>Uneinigkeit</translation>
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
   <translation>Display-Set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Display set id</source>
   <translation>ID des Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/over_time.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Display sets</source>
   <translation>Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Display sets answered</source>
   <translation>Beantwortete Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/over_time.py" />
   <source>Display sets with an answer, over time</source>
   <translation>Display-Sets mit Antwort, über die Zeit</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/pages.py" />
   <source>Display sets with ground truth can't be changed any more: give them their titles and their order before.</source>
   <translation>Display-Sets mit Ground Truth sind nicht mehr änderbar: Geben Sie ihnen vorher ihre Titel und ihre Reihenfolge.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>Distribution of the answers</source>
   <translation>Verteilung der Antworten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Done</source>
   <translation>Erledigt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Empty cells</source>
   <translation>Leere Zellen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Everybody's answers</source>
   <translation>Antworten von allen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/agreement_figures.py" />
   <location filename="../../gcdesk/answers/figures/compute/truth_figures.py" />
   <source>Exactly the same options</source>
   <translation>Genau die gleichen Optionen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Example file…</source>
   <translation>Beispieldatei…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Excel workbook (*.xlsx)</source>
   <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Excel workbook (.xlsx): all views as sheets</source>
   <translation>Excel-Arbeitsmappe (.xlsx): alle Ansichten als Blätter</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Export answers</source>
   <translation>Antworten exportieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>Figure</source>
   <translation>Kennzahl</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Figures</source>
   <translation>Kennzahlen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>First mark in the view “Ground truth” which answers are positive, and the order of options that serve as scores.</source>
   <translation>Markieren Sie zuerst in der Ansicht „Ground Truth“, welche Antworten positiv sind, und bei Optionen als Scores auch ihre Reihenfolge.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>First reader</source>
   <translation>Erster Reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Fleiss' kappa</source>
   <translation>Fleiss’ Kappa</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>For Excel: begin with a byte order mark, so that é and ü are right</source>
   <translation>Für Excel: mit einer Byte-Order-Mark beginnen, damit é und ü stimmen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Format</source>
   <translation>Dateiformat</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Go on with the pseudonyms of an earlier export, or of masks that were saved</source>
   <translation>Mit den Pseudonymen eines früheren Exports oder gespeicherter Masken fortfahren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/groups.py" />
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/filter_view.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <location filename="../../gcdesk/answers/views.py" />
   <source>Ground truth</source>
   <translation>Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Ground truth file…</source>
   <translation>Ground-Truth-Datei…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Ground truth of</source>
   <translation>Ground Truth von</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>Ground truth of {sets} for {questions}.</source>
   <translation>Ground Truth: {sets}, {questions}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/tables/row_text.py" />
   <source>Ground truth, set by {reader}</source>
   <translation>Ground Truth, gesetzt von {reader}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/row_text.py" />
   <source>Ground truth: {answer}</source>
   <translation>Ground Truth: {answer}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/views.py" />
   <source>Has no effect in this view: it compares readers with each other, without ground truth.</source>
   <translation>Hat in dieser Ansicht keine Wirkung: Sie vergleicht Reader miteinander, ohne Ground Truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/views.py" />
   <source>Has no effect in this view: it compares what readers said with the ground truth.</source>
   <translation>Hat in dieser Ansicht keine Wirkung: Sie vergleicht, was Reader antworteten, mit der Ground Truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/views.py" />
   <source>Has no effect in this view: progress is that of readers, without ground truth.</source>
   <translation>Hat in dieser Ansicht keine Wirkung: Der Fortschritt ist der von Readern, ohne Ground Truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <source>Hide this column</source>
   <translation>Diese Spalte ausblenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_view.py" />
   <source>Hide this line</source>
   <translation>Diese Zeile ausblenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>How far readers agree beyond chance, also where some did not answer every case: every case with at least two answers counts. 1 is complete agreement, 0 is what chance would give.</source>
   <translation>Wie weit Reader über den Zufall hinaus übereinstimmen, auch wenn nicht alle jeden Fall beantwortet haben: Jeder Fall mit mindestens zwei Antworten zählt. 1 ist völlige Übereinstimmung, 0 das, was der Zufall ergäbe.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>How far several readers agree beyond chance, on the cases that all of them answered: 1 is complete agreement, 0 is what chance would give.</source>
   <translation>Wie weit mehrere Reader über den Zufall hinaus übereinstimmen, bei den Fällen, die alle beantwortet haben: 1 ist völlige Übereinstimmung, 0 das, was der Zufall ergäbe.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>How far two readers agree beyond chance, on the cases that both answered: 1 is complete agreement, 0 is what chance would give, less than 0 is worse than chance.</source>
   <translation>Wie weit zwei Reader über den Zufall hinaus übereinstimmen, bei den Fällen, die beide beantwortet haben: 1 ist völlige Übereinstimmung, 0 das, was der Zufall ergäbe, weniger als 0 schlechter als Zufall.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>How long it took, all in all</source>
   <translation>Wie lange es insgesamt dauerte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>How many answers are shown</source>
   <translation>Wie viele Antworten angezeigt werden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>How many answers there are</source>
   <translation>Wie viele Antworten es gibt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>How much of the spread of the numbers comes from the cases and not from the readers, for the number of one reader: absolute agreement, cases and readers both taken as samples. On the cases that all readers answered.</source>
   <translation>Welcher Teil der Streuung der Zahlen von den Fällen kommt und nicht von den Readern, für die Zahl eines einzelnen Readers: absolute Übereinstimmung, Fälle und Reader beide als Stichproben. Bei den Fällen, die alle Reader beantwortet haben.</translation>
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
   <translation>In einer Tabelle (Excel oder CSV)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>In the answers of one reader</source>
   <translation>In den Antworten eines Readers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <source>In the order of the study</source>
   <translation>In der Reihenfolge der Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>In words</source>
   <translation>In Worten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Input for iMRMC (*.imrmc)</source>
   <translation>Eingabe für iMRMC (*.imrmc)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Input for iMRMC (.imrmc): scores of one question, with ground truth</source>
   <translation>Eingabe für iMRMC (.imrmc): Scores einer Frage, mit Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Interval</source>
   <translation>Intervall</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Interval by Student's t distribution</source>
   <translation>Intervall nach der t-Verteilung (Student)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Interval by the F distribution</source>
   <translation>Intervall nach der F-Verteilung</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/definition_view.py" />
   <source>Interval: {interval}
{how}</source>
   <translation>Intervall: {interval}
{how}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Keep writing</source>
   <translation>Weiter schreiben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Key to the readers</source>
   <translation>Schlüssel zu den Readern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Krippendorff's alpha</source>
   <translation>Krippendorffs Alpha</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Krippendorff's alpha for numbers: the difference between two answers is squared, so large differences weigh most. Every case with at least two answers counts.</source>
   <translation>Krippendorffs Alpha für Zahlen: Der Unterschied zweier Antworten wird quadriert, große Unterschiede wiegen also am meisten. Jeder Fall mit mindestens zwei Antworten zählt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Krippendorff's alpha for options with an order: two answers differ by how many answers lie between them.</source>
   <translation>Krippendorffs Alpha für Optionen mit einer Reihenfolge: Zwei Antworten unterscheiden sich um so viel, wie Antworten zwischen ihnen liegen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Krippendorff's alpha, numbers</source>
   <translation>Krippendorffs Alpha, Zahlen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Krippendorff's alpha, ordered</source>
   <translation>Krippendorffs Alpha, geordnet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Last answer</source>
   <translation>Letzte Antwort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Last answer (UTC)</source>
   <translation>Letzte Antwort (UTC)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Leave out display sets on which a required answer is missing</source>
   <translation>Display-Sets weglassen, bei denen eine Pflichtantwort fehlt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/definition_view.py" />
   <source>Left out of every figure: what was not answered, was submitted empty, can't be read, or has an option that has been removed.</source>
   <translation>Aus jeder Kennzahl weggelassen: was nicht beantwortet oder leer abgegeben wurde, nicht lesbar ist oder eine inzwischen entfernte Option enthält.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>Left out of the sheet “{sheet}”: {columns}. Excel holds {most}.</source>
   <translation>Im Blatt „{sheet}“ weggelassen: {columns}. Excel fasst {most}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/nothing_view.py" />
   <source>Load the answers</source>
   <translation>Antworten laden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/nothing_view.py" />
   <source>Loading the answers</source>
   <translation>Antworten werden geladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/nothing_view.py" />
   <source>Loading was stopped, or failed.</source>
   <translation>Das Laden wurde gestoppt oder schlug fehl.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Loads the answers again and shows what is new (F5)</source>
   <translation>Lädt die Antworten neu und zeigt, was neu ist (F5)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Lower limit of agreement (Bland–Altman)</source>
   <translation>Untere Übereinstimmungsgrenze (Bland–Altman)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Make a ground truth file</source>
   <translation>Ground-Truth-Datei erstellen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Makes the CSV file with which the website takes ground truth</source>
   <translation>Erstellt die CSV-Datei, mit der die Website Ground Truth annimmt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Mark the answers</source>
   <translation>Antworten markieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Mark the answers…</source>
   <translation>Antworten markieren…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Mask image id</source>
   <translation>ID des Maskenbilds</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>Mean of the two</source>
   <translation>Mittelwert beider</translation>
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
   <translation>Minuten der letzten Änderung</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <source>No answer matches the filters.</source>
   <translation>Keine Antwort passt zu den Filtern.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>No case that was answered is negative in the ground truth; both kinds are needed.</source>
   <translation>Kein beantworteter Fall ist laut Ground Truth negativ; nötig sind positive und negative.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>No case that was answered is positive in the ground truth; both kinds are needed.</source>
   <translation>Kein beantworteter Fall ist laut Ground Truth positiv; nötig sind positive und negative.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>No figures</source>
   <translation>Keine Kennzahlen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>No figures yet</source>
   <translation>Noch keine Kennzahlen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>No option is chosen, and the question requires one.</source>
   <translation>Keine Option ist gewählt, und die Frage verlangt eine.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/truth_figures.py" />
   <source>No reader answered this question.</source>
   <translation>Kein Reader hat diese Frage beantwortet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/nothing_view.py" />
   <source>Nobody has answered yet</source>
   <translation>Noch hat niemand geantwortet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>None of these answers is a number.</source>
   <translation>Keine dieser Antworten ist eine Zahl.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <location filename="../../gcdesk/answers/tables/row_text.py" />
   <source>Not answered.</source>
   <translation>Nicht beantwortet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <source>Not counted, as they have no time: {amount}. So some cases took longer.</source>
   <translation>Nicht mitgezählt, da die Zeit fehlt: {amount}. Manche Fälle dauerten also länger.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Not loaded yet</source>
   <translation>Noch nicht geladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Note</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Nothing is marked: no order, and nothing that means “positive”.</source>
   <translation>Nichts ist markiert: keine Reihenfolge, und nichts, was „positiv“ bedeutet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/plot.py" />
   <source>Nothing to draw</source>
   <translation>Nichts zu zeichnen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>Number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Number of answers</source>
   <translation>Anzahl Antworten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Number of cases</source>
   <translation>Anzahl Fälle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Number of readers</source>
   <translation>Anzahl Reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Of all display sets</source>
   <translation>Von allen Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Of the answers on cases with a ground truth, how many agree with it. Over several readers: the mean of their shares.</source>
   <translation>Wie viele der Antworten bei Fällen mit Ground Truth mit ihr übereinstimmen. Bei mehreren Readern: der Mittelwert ihrer Anteile.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Of the cases that are negative in the ground truth and were answered, how many were called negative. Over several readers: the mean of their specificities.</source>
   <translation>Wie viele der beantworteten Fälle, die laut Ground Truth negativ sind, als negativ beurteilt wurden. Bei mehreren Readern: der Mittelwert ihrer Spezifitäten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Of the cases that are positive in the ground truth and were answered, how many were called positive. Over several readers: the mean of their sensitivities.</source>
   <translation>Wie viele der beantworteten Fälle, die laut Ground Truth positiv sind, als positiv beurteilt wurden. Bei mehreren Readern: der Mittelwert ihrer Sensitivitäten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Of the pairs of readers who answered a case, how many gave the same answer, on average over the cases with at least two answers. It does not allow for agreement by chance.</source>
   <translation>Wie viele der Paare von Readern, die einen Fall beantwortet haben, die gleiche Antwort gaben, im Mittel über die Fälle mit mindestens zwei Antworten. Zufällige Übereinstimmung ist nicht berücksichtigt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>One's own answers only</source>
   <translation>Nur die eigenen Antworten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Only the answers that the filters leave: {n:,}</source>
   <translation>Nur die gefilterten Antworten: {n:,}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>Only the filters for readers and display sets count here, not those for text, questions and times.</source>
   <translation>Hier zählen nur die Filter für Reader und Display-Sets, nicht die für Text, Fragen und Zeiten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Open in the browser</source>
   <translation>Im Browser öffnen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Opens the display set; so does a double click</source>
   <translation>Öffnet das Display-Set; ein Doppelklick tut dasselbe</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Option</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Option</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Option id</source>
   <translation>ID der Option</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Option ids</source>
   <translation>IDs der Optionen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/agreement_figures.py" />
   <location filename="../../gcdesk/answers/figures/compute/truth_figures.py" />
   <source>Option “{option}”</source>
   <translation>Option „{option}“</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Options, from the lowest to the highest</source>
   <translation>Optionen, von der niedrigsten zur höchsten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>Order number</source>
   <translation>Ordnungsnummer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Ordered: {order}</source>
   <translation>Geordnet: {order}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Out of</source>
   <translation>Von insgesamt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>Part</source>
   <translation>Teil</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Partly</source>
   <translation>Teilweise</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Percent agreement</source>
   <translation>Prozentuale Übereinstimmung</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>Pictures (*.png *.svg)</source>
   <translation>Bilder (*.png *.svg)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Positive</source>
   <translation>Positiv</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/agreement_figures.py" />
   <location filename="../../gcdesk/answers/figures/compute/truth_figures.py" />
   <source>Positive or not</source>
   <translation>Positiv oder nicht</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Positive: {options}</source>
   <translation>Positiv: {options}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Positive: {side} {threshold:g}</source>
   <translation>Positiv: {side} {threshold:g}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Problems and notes</source>
   <translation>Probleme und Hinweise</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <location filename="../../gcdesk/answers/views.py" />
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <source>Progress of each reader</source>
   <translation>Fortschritt jedes Readers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>Progress over time</source>
   <translation>Fortschritt über die Zeit</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tab.py" />
   <source>Putting the answers into words…</source>
   <translation>Antworten werden in Worte gefasst…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/filter_view.py" />
   <location filename="../../gcdesk/answers/question_box.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Question id</source>
   <translation>ID der Frage</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Question number</source>
   <translation>Nummer der Frage</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Questions</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>Questions on which readers differ</source>
   <translation>Fragen, bei denen sich Reader unterscheiden</translation>
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
   <translation>Reader-Studie</translation>
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
   <translation>Reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>Readers disagree here: this is not what most say.</source>
   <translation>Hier sind sich die Reader uneinig: Die meisten antworten anders.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>Readers disagree on:</source>
   <translation>Die Reader sind sich uneinig über:</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Refresh</source>
   <translation>Aktualisieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Replace the readers' names by R01, R02 …</source>
   <translation>Namen der Reader ersetzen durch R01, R02 …</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Required</source>
   <translation>Pflicht</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Resamples</source>
   <translation>Ziehungen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>Rests on</source>
   <translation>Beruht auf</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>Row {number} of the table names no case.</source>
   <translation>Zeile {number} der Tabelle nennt keinen Fall.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>Save chart…</source>
   <translation>Diagramm speichern…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Save the file…</source>
   <translation>Datei speichern…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Save the ground truth file</source>
   <translation>Ground-Truth-Datei speichern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>Say from which number on an answer is positive.</source>
   <translation>Geben Sie an, ab welcher Zahl eine Antwort positiv ist.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>Say which options are positive, or put the options in order: scores are numbers.</source>
   <translation>Geben Sie an, welche Optionen positiv sind, oder bringen Sie die Optionen in eine Reihenfolge: Scores sind Zahlen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>Say which options are positive.</source>
   <translation>Geben Sie an, welche Optionen positiv sind.</translation>
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
   <translation>In den Antworten suchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>Second reader</source>
   <translation>Zweiter Reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Semicolons between cells, for Excel in languages with a decimal comma</source>
   <translation>Semikolon zwischen den Zellen, für Excel in Sprachen mit Dezimalkomma</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Sensitivity</source>
   <translation>Sensitivität</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>Several options can be chosen: look at each option by itself.</source>
   <translation>Mehrere Optionen sind wählbar: Betrachten Sie jede Option für sich.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>Several questions of the study have this text, and the website can't tell them apart: change one of them there.</source>
   <translation>Mehrere Fragen der Studie haben diesen Text, und die Website kann sie nicht unterscheiden: Ändern Sie dort eine davon.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Share correct</source>
   <translation>Anteil richtig</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_view.py" />
   <source>Show in folder</source>
   <translation>Im Ordner anzeigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Show the mask</source>
   <translation>Maske anzeigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Since the last load: {news}.</source>
   <translation>Seit dem letzten Laden: {news}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <source>Sort by “{column}”</source>
   <translation>Nach „{column}“ sortieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <source>Sort by “{column}”, last first</source>
   <translation>Nach „{column}“ absteigend sortieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/definition_view.py" />
   <source>Source: {source}</source>
   <translation>Quelle: {source}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Specificity</source>
   <translation>Spezifität</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Standard error</source>
   <translation>Standardfehler</translation>
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
   <translation>Gestoppt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Stopped. Press “Compute” to begin again.</source>
   <translation>Gestoppt. „Berechnen“ beginnt von vorn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Submitted</source>
   <translation>Abgegeben</translation>
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
   <translation>Diese Datei ist nicht verwendbar.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>The answer has an option that was removed.</source>
   <translation>Die Antwort enthält eine entfernte Option.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is empty, and the question requires one.</source>
   <translation>Die Antwort ist leer, und die Frage verlangt eine.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is neither yes nor no.</source>
   <translation>Die Antwort ist weder ja noch nein.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is not a list of options.</source>
   <translation>Die Antwort ist keine Liste von Optionen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is not a number.</source>
   <translation>Die Antwort ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is not a text.</source>
   <translation>Die Antwort ist kein Text.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>The answer is not of the question's type.</source>
   <translation>Die Antwort ist nicht vom Typ der Frage.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is not one of the options.</source>
   <translation>Die Antwort ist keine der Optionen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>The answer is option {option}, which the question does not have any more.</source>
   <translation>Die Antwort ist Option {option}, die es in der Frage nicht mehr gibt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>The answer was submitted empty.</source>
   <translation>Die Antwort wurde leer abgegeben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/nothing_view.py" />
   <source>The answers are not loaded</source>
   <translation>Die Antworten sind nicht geladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>The case has no ground truth.</source>
   <translation>Der Fall hat keine Ground Truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The case is in the table twice (again in row {number}).</source>
   <translation>Der Fall steht zweimal in der Tabelle (erneut in Zeile {number}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>The cases are drawn anew many times, each with all its answers, and the figure is computed each time; 95 % of these values lie in the interval. It tells how much other cases would change the figure, with the same readers. The same seed gives the same interval.</source>
   <translation>Die Fälle werden viele Male neu gezogen, jeder mit allen seinen Antworten, und die Kennzahl wird jedes Mal berechnet; 95 % dieser Werte liegen im Intervall. Es zeigt, wie sehr andere Fälle die Kennzahl ändern würden, bei denselben Readern. Derselbe Startwert ergibt dasselbe Intervall.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>The chart in words</source>
   <translation>Das Diagramm in Worten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The column “{column}” belongs to no question and is left out.</source>
   <translation>Die Spalte „{column}“ gehört zu keiner Frage und wird weggelassen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/example.py" />
   <source>The example file is from another study, or from an earlier state of this one: it has {found} questions, the study {needed}.</source>
   <translation>Die Beispieldatei ist aus einer anderen Studie oder von einem früheren Stand dieser Studie: Sie hat {found} Fragen, die Studie {needed}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/written.py" />
   <source>The export was stopped; no file was written.</source>
   <translation>Der Export wurde gestoppt; es wurde keine Datei geschrieben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>The filters leave no answers to this question.</source>
   <translation>Die Filter lassen keine Antworten auf diese Frage übrig.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/over_time.py" />
   <source>The filters leave no readers' answers.</source>
   <translation>Die Filter lassen keine Antworten von Readern übrig.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <source>The filters leave nothing</source>
   <translation>Die Filter lassen nichts übrig</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>The ground truth, “{question}”: {problem}</source>
   <translation>Die Ground Truth, „{question}“: {problem}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>The mean of the differences of two readers' numbers, the first reader's less the second's, on the cases that both answered.</source>
   <translation>Der Mittelwert der Differenzen der Zahlen zweier Reader, die des ersten minus die des zweiten, bei den Fällen, die beide beantwortet haben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>The numbers are drawn at random. Who is who is written to a second file, in the folder “Key to the readers - keep apart”: never pass it on with the export. As long as it is there, the next export, and masks that are saved, give everybody the same number.</source>
   <translation>Die Nummern werden ausgelost. Wer wer ist, steht in einer zweiten Datei im Ordner „Key to the readers - keep apart“: Geben Sie diese nie mit dem Export weiter. Solange sie dort liegt, haben im nächsten Export und in gespeicherten Masken alle die gleiche Nummer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>The options are ordered as above, from the lowest to the highest</source>
   <translation>Die Optionen sind wie oben geordnet, von der niedrigsten zur höchsten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>The options that were marked as positive do not exist any more: mark them again.</source>
   <translation>Die als positiv markierten Optionen gibt es nicht mehr: Markieren Sie neu.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The question has several options that are called “{title}”, and the website can't tell them apart: rename one there.</source>
   <translation>Mehrere Optionen der Frage heißen „{title}“, und die Website kann sie nicht unterscheiden: Benennen Sie dort eine um.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>The same pseudonyms as before</source>
   <translation>Dieselben Pseudonyme wie bisher</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <source>The server does not say how long these answers took.</source>
   <translation>Der Server gibt nicht an, wie lange diese Antworten gedauert haben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>The sheet “{sheet}” goes on in {n} more: Excel holds {most} rows.</source>
   <translation>Das Blatt „{sheet}“ setzt sich in {n} weiteren fort: Excel fasst {most} Zeilen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>The sheets of progress and readers count all answers of these readers, whatever else was filtered.</source>
   <translation>Die Blätter zu Fortschritt und Readern zählen alle Antworten dieser Reader, gleich was sonst gefiltert wurde.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/pages.py" />
   <source>The study already has a ground truth. To replace it, delete it on the website first (study, Ground Truth).</source>
   <translation>Die Studie hat schon eine Ground Truth. Um sie zu ersetzen, löschen Sie sie zuerst auf der Website (Studie, Ground Truth).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The study has no display set with this title (row {number} of the table).</source>
   <translation>Die Studie hat kein Display-Set mit diesem Titel (Zeile {number} der Tabelle).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The study has no question that takes ground truth from a file.</source>
   <translation>Die Studie hat keine Frage, die Ground Truth aus einer Datei annimmt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The table has no column for this question, and the question requires an answer.</source>
   <translation>Die Tabelle hat keine Spalte für diese Frage, und die Frage verlangt eine Antwort.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The table has no column for “{question}”: nothing is said about it.</source>
   <translation>Die Tabelle hat keine Spalte für „{question}“: Dazu wird nichts angegeben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The table has no column “case” with the titles of the display sets.</source>
   <translation>Die Tabelle hat keine Spalte „case“ mit den Titeln der Display-Sets.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The table has two columns for this question.</source>
   <translation>Die Tabelle hat zwei Spalten für diese Frage.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>The table needs a column “case” with the titles of the display sets, and a column for each question, headed by its text. Options are written by their titles, several with “;” between them.</source>
   <translation>Die Tabelle braucht eine Spalte „case“ mit den Titeln der Display-Sets und eine Spalte für jede Frage, mit deren Text als Überschrift. Optionen werden mit ihren Titeln geschrieben, mehrere mit „;“ dazwischen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The text has characters that the website can't keep: type it again.</source>
   <translation>Der Text enthält Zeichen, die die Website nicht speichern kann: Tippen Sie ihn neu.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The text is too long for the website.</source>
   <translation>Der Text ist zu lang für die Website.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>The threshold is not a number.</source>
   <translation>Der Schwellenwert ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The website takes a question whose text ends in “{end}” for an explanation: rename it there.</source>
   <translation>Die Website hält eine Frage, deren Text auf „{end}“ endet, für eine Erläuterung: Benennen Sie sie dort um.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>The website wants the questions' texts exactly as it has them. Its example file has them (study, Ground Truth, “Upload via CSV”, “Download Example CSV”); it is needed only where a note below says so.</source>
   <translation>Die Website verlangt die Texte der Fragen genau so, wie sie dort stehen. Ihre Beispieldatei enthält sie (Studie, Ground Truth, „Upload via CSV“, „Download Example CSV“); sie wird nur gebraucht, wenn ein Hinweis unten das sagt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/groups.py" />
   <source>The {most} of {n} readers with the most answers are drawn; the filter “Reader” chooses others.</source>
   <translation>Gezeichnet sind die {most} von {n} Readern mit den meisten Antworten; der Filter „Reader“ wählt andere.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>There are figures for questions with options, with yes or no, and with numbers. This study has none of these.</source>
   <translation>Kennzahlen gibt es zu Fragen mit Optionen, mit Ja oder Nein und mit Zahlen. Diese Studie hat keine solchen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>There is no answer on a case with ground truth.</source>
   <translation>Zu keinem Fall mit Ground Truth gibt es eine Antwort.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>There is no answer, and the question requires one.</source>
   <translation>Es gibt keine Antwort, und die Frage verlangt eine.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>There is no case on which both gave a number.</source>
   <translation>Bei keinem Fall haben beide eine Zahl angegeben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/truth_figures.py" />
   <source>There is no ground truth for this question.</source>
   <translation>Zu dieser Frage gibt es keine Ground Truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/plan.py" />
   <source>There is no ground truth to write.</source>
   <translation>Es gibt keine Ground Truth zu schreiben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>There is no interval: every case has the same difference, so nothing tells how uncertain it is.</source>
   <translation>Es gibt kein Intervall: Die Differenz ist in jedem Fall dieselbe, die Unsicherheit zeigt sich darin also nicht.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/resampling.py" />
   <source>There is no interval: every resample gave the same value, so they don't tell how uncertain it is.</source>
   <translation>Es gibt kein Intervall: Jede Ziehung ergab denselben Wert, die Unsicherheit zeigt sich darin also nicht.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/resampling.py" />
   <source>There is no interval: it draws cases again and again, and there is only one case.</source>
   <translation>Es gibt kein Intervall: Dafür werden Fälle immer wieder neu gezogen, und es gibt nur einen Fall.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>There is no interval: it needs at least two cases.</source>
   <translation>Es gibt kein Intervall: Es braucht mindestens zwei Fälle.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/resampling.py" />
   <source>There is no interval: the figure is undefined in {undefined} of {all} resamples.</source>
   <translation>Es gibt kein Intervall: Die Kennzahl ist in {undefined} von {all} Ziehungen nicht definiert.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>There is no interval: the readers agree completely, so nothing tells how uncertain it is.</source>
   <translation>Es gibt kein Intervall: Die Reader stimmen völlig überein, nichts zeigt also die Unsicherheit.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>There is no interval: with these numbers it can't be computed.</source>
   <translation>Es gibt kein Intervall: Mit diesen Zahlen lässt es sich nicht berechnen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>There is only one reader: iMRMC can't tell how much readers differ.</source>
   <translation>Es gibt nur einen Reader: iMRMC kann nicht zeigen, wie sehr sich Reader unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>They are bold in the view “Answers”; sort by “New” to see them together.</source>
   <translation>Sie sind in der Ansicht „Antworten“ fett; sortieren Sie nach „Neu“, um sie zusammen zu sehen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/example.py" />
   <source>This is not the website's example of a ground truth file. Get it there: study, Ground Truth, “Upload via CSV”, “Download Example CSV”.</source>
   <translation>Dies ist nicht die Beispieldatei der Website für Ground Truth. Sie erhalten sie dort: Studie, Ground Truth, „Upload via CSV“, „Download Example CSV“.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>This reader study asks no questions.</source>
   <translation>Diese Reader-Studie stellt keine Fragen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>This study has no ground truth that iMRMC could use.</source>
   <translation>Diese Studie hat keine Ground Truth, die iMRMC verwenden könnte.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/nothing_view.py" />
   <source>This takes a moment for large studies.</source>
   <translation>Bei großen Studien dauert das einen Moment.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Threshold</source>
   <translation>Schwellenwert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Tick the options that mean “positive”, for sensitivity and specificity.</source>
   <translation>Kreuzen Sie die Optionen an, die „positiv“ bedeuten, für Sensitivität und Spezifität.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <source>Time per case</source>
   <translation>Zeit pro Fall</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Times</source>
   <translation>Zeiten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Took: {minutes:.1f} minutes</source>
   <translation>Dauer: {minutes:.1f} Minuten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/confusion_view.py" />
   <source>True ↓  Answered →</source>
   <translation>Wahr ↓  Geantwortet →</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Type</source>
   <translation>Typ</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Type on the server</source>
   <translation>Typ auf dem Server</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: agreement needs the answers of at least two readers.</source>
   <translation>Nicht definiert: Übereinstimmung braucht Antworten von mindestens zwei Readern.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: all answers are the same, so agreement can't be told from chance.</source>
   <translation>Nicht definiert: Alle Antworten sind gleich, Übereinstimmung ist deshalb nicht von Zufall zu unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>Undefined: all numbers are the same, so nothing varies between cases.</source>
   <translation>Nicht definiert: Alle Zahlen sind gleich, die Fälle unterscheiden sich also nicht.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: no case was answered by all of the readers.</source>
   <translation>Nicht definiert: Kein Fall wurde von allen Readern beantwortet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: no case was answered by all {readers}.</source>
   <translation>Nicht definiert: Kein Fall wurde von allen beantwortet ({readers}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: no case was answered by both readers.</source>
   <translation>Nicht definiert: Kein Fall wurde von beiden Readern beantwortet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: no case was answered by two of the readers.</source>
   <translation>Nicht definiert: Kein Fall wurde von zwei der Reader beantwortet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: none of the cases that were answered is negative in the ground truth.</source>
   <translation>Nicht definiert: Keiner der beantworteten Fälle ist laut Ground Truth negativ.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: none of the cases that were answered is positive in the ground truth.</source>
   <translation>Nicht definiert: Keiner der beantworteten Fälle ist laut Ground Truth positiv.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: only one case was answered by all of the readers, and two are needed.</source>
   <translation>Nicht definiert: Nur ein Fall wurde von allen Readern beantwortet, nötig sind zwei.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>Undefined: the cases differ less than the readers do by chance.</source>
   <translation>Nicht definiert: Die Fälle unterscheiden sich weniger, als es die Reader zufällig tun.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: there is no ground truth for the cases that were answered.</source>
   <translation>Nicht definiert: Zu den beantworteten Fällen gibt es keine Ground Truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Unit</source>
   <translation>Einheit</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Upper limit of agreement (Bland–Altman)</source>
   <translation>Obere Übereinstimmungsgrenze (Bland–Altman)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Use these marks</source>
   <translation>Diese Markierungen verwenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/views.py" />
   <source>Views</source>
   <translation>Ansichten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Weighted kappa and alpha for ordered options are computed only then.</source>
   <translation>Nur dann werden gewichtetes Kappa und Alpha für geordnete Optionen berechnet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>What is marked</source>
   <translation>Was markiert ist</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/definition_view.py" />
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>What is this?</source>
   <translation>Was ist das?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>What the server has, unchanged</source>
   <translation>Was auf dem Server steht, unverändert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>What was saved</source>
   <translation>Was gespeichert wurde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>What would be written</source>
   <translation>Was geschrieben würde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/filter_view.py" />
   <source>When it was answered</source>
   <translation>Wann geantwortet wurde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Where is the ground truth?</source>
   <translation>Wo steht die Ground Truth?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Where the random draws of the bootstrap begin: the same seed gives the same intervals again.</source>
   <translation>Wo die Zufallsziehungen des Bootstraps beginnen: Derselbe Startwert ergibt wieder dieselben Intervalle.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Which answers</source>
   <translation>Welche Antworten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Which answers mean “positive”, and whether the options have an order</source>
   <translation>Welche Antworten „positiv“ bedeuten und ob die Optionen eine Reihenfolge haben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>Which columns are shown, and the order of the rows</source>
   <translation>Welche Spalten angezeigt werden, und die Reihenfolge der Zeilen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Which numbers are positive</source>
   <translation>Welche Zahlen positiv sind</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Which numbers mean “positive”, for sensitivity and specificity?</source>
   <translation>Welche Zahlen bedeuten „positiv“, für Sensitivität und Spezifität?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Who is who is in the folder “{folder}”, file “{file}”: don't pass it on with the export. As long as it is there, the next export, and masks that are saved, give everybody the same number.</source>
   <translation>Wer wer ist, steht im Ordner „{folder}“, Datei „{file}“: Geben Sie sie nicht mit dem Export weiter. Solange sie dort liegt, haben im nächsten Export und in gespeicherten Masken alle die gleiche Nummer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Whose</source>
   <translation>Von wem</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Whose answers these are</source>
   <translation>Wessen Antworten das sind</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Wilson's interval</source>
   <translation>Wilson-Intervall</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>With a sheet of the figures of agreement and ground truth (takes longer)</source>
   <translation>Mit einem Blatt der Kennzahlen zu Übereinstimmung und Ground Truth (dauert länger)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>With the filter for readers, leave out who has answered few cases.</source>
   <translation>Lassen Sie mit dem Filter für Reader weg, wer nur wenige Fälle beantwortet hat.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/filter_view.py" />
   <source>Words in answers, questions, display sets and readers</source>
   <translation>Wörter in Antworten, Fragen, Display-Sets und Readern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_view.py" />
   <source>Writing row {done:,} of {total:,}</source>
   <translation>Zeile {done:,} von {total:,} wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_view.py" />
   <source>Writing {file}…</source>
   <translation>{file} wird geschrieben…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/nothing_view.py" />
   <source>You have not answered yet</source>
   <translation>Sie haben noch nicht geantwortet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>You see your own answers only. Those of others, and the ground truth, are shown to editors of the study.</source>
   <translation>Sie sehen nur Ihre eigenen Antworten. Die der anderen und die Ground Truth sehen nur Editoren der Studie.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Your own answers: you are a reader of this study</source>
   <translation>Ihre eigenen Antworten: Sie sind Reader dieser Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>and {n} more</source>
   <translation>und {n} weitere</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>angle</source>
   <translation>Winkel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>another answer</source>
   <translation>eine andere Antwort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>answered</source>
   <translation>beantwortet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>at least</source>
   <translation>mindestens</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>at most</source>
   <translation>höchstens</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>at {place} mm</source>
   <translation>bei {place} mm</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>bias {value}</source>
   <translation>Bias {value}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>box</source>
   <translation>Box</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>called negative / negative in truth</source>
   <translation>als negativ beurteilt / tatsächlich negativ</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>called positive / positive in truth</source>
   <translation>als positiv beurteilt / tatsächlich positiv</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>correct answers / answers on cases with a ground truth</source>
   <translation>richtige Antworten / Antworten bei Fällen mit Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>distance</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>ellipse</source>
   <translation>Ellipse</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>gcdesk doesn't know answers of the type {type}, so it can't write its column.</source>
   <translation>gcdesk kennt keine Antworten vom Typ {type} und kann deshalb ihre Spalte nicht schreiben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/sheets.py" />
   <source>ground truth</source>
   <translation>Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>iMRMC will leave out {reader} for “{question}”: it needs at least {fewest} positive and {fewest} negative cases, and there are {positive} and {negative}.</source>
   <translation>iMRMC lässt {reader} bei „{question}“ weg: Nötig sind mindestens {fewest} positive und {fewest} negative Fälle, vorhanden sind {positive} und {negative}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>less than</source>
   <translation>weniger als</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>line</source>
   <translation>Linie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>loaded at {time}</source>
   <translation>geladen um {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>lower limit {value}</source>
   <translation>untere Grenze {value}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>mask</source>
   <translation>Maske</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>mask, still being imported or failed</source>
   <translation>Maske, wird noch importiert oder Import fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>minus</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>minus</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>more than</source>
   <translation>mehr als</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <location filename="../../gcdesk/answers/figures/ratings.py" />
   <location filename="../../gcdesk/answers/figures/truth_file/cells.py" />
   <location filename="../../gcdesk/answers/tables/cells.py" />
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>no table chosen</source>
   <translation>keine Tabelle gewählt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>no threshold</source>
   <translation>kein Schwellenwert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>not chosen</source>
   <translation>nicht gewählt</translation>
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
   <translation>von {area} mm²</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>option {id} (removed)</source>
   <translation>Option {id} (entfernt)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>partly</source>
   <translation>teilweise</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>pending</source>
   <translation>ausstehend</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>plus {n:,} of ground truth</source>
   <translation>plus {n:,} zur Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>polygon</source>
   <translation>Polygon</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/model.py" />
   <source>readers disagree</source>
   <translation>Reader uneinig</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/model.py" />
   <source>removed from the study</source>
   <translation>aus der Studie entfernt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>removed question</source>
   <translation>entfernte Frage</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>that the option was chosen</source>
   <translation>dass die Option gewählt wurde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>the ground truth of {n} case is a removed option: left out</source>
   <translation>bei {n} Fall ist die Ground Truth eine entfernte Option: weggelassen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>the ground truth of {n} cases is a removed option: left out</source>
   <translation>bei {n} Fällen ist die Ground Truth eine entfernte Option: weggelassen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>undefined</source>
   <translation>nicht definiert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>upper limit {value}</source>
   <translation>obere Grenze {value}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>whole question</source>
   <translation>ganze Frage</translation>
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
   <translation>{file} kann nicht erstellt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>{file} can't be read: {reason}.</source>
   <translation>{file} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charting/charts_view.py" />
   <source>{file} was saved.</source>
   <translation>{file} wurde gespeichert.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>{file} was written: {amount}.</source>
   <translation>{file} wurde geschrieben: {amount}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>{first} minus {second}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{first} minus {second}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <source>{group}, {amount}: median {median:.1f} minutes, from {lowest:.1f} to {highest:.1f}</source>
   <translation>{group}, {amount}: Median {median:.1f} Minuten, von {lowest:.1f} bis {highest:.1f}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>{group}, {amount}: median {median:g}, mean {mean:.4g}, from {lowest:g} to {highest:g}</source>
   <translation>{group}, {amount}: Median {median:g}, Mittelwert {mean:.4g}, von {lowest:g} bis {highest:g}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>{group}, {amount}: no number</source>
   <translation>{group}, {amount}: keine Zahl</translation>
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
   <translation>{group}: keine Zeiten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/over_time.py" />
   <source>{group}: {amount} between {first} and {last}</source>
   <translation>{group}: {amount} zwischen {first} und {last}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <source>{label}: {n} ({share:.0f} %)</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{label}: {n} ({share:.0f} %)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{level:.0f} %: {method}</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{level:.0f} %: {method}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{level:.0f} %: {method} ({resamples} of {drawn} resamples, as the figure is undefined in the others; seed {seed})</source>
   <translation>{level:.0f} %: {method} ({resamples} von {drawn} Ziehungen, da die Kennzahl in den anderen nicht definiert ist; Startwert {seed})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{level:.0f} %: {method} ({resamples} resamples, seed {seed})</source>
   <translation>{level:.0f} %: {method} ({resamples} Ziehungen, Startwert {seed})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{low} to {high}</source>
   <translation>{low} bis {high}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>{n:,} answer</source>
   <translation>{n:,} Antwort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>{n:,} answers</source>
   <translation>{n:,} Antworten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <location filename="../../gcdesk/selftest/answers_story.py" />
   <source>{n:,} of {total:,} answers</source>
   <translation>{n:,} von {total:,} Antworten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>{n:,} of {total:,} answers of ground truth</source>
   <translation>{n:,} von {total:,} Antworten zur Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tools_line.py" />
   <source>{n:,} of {total:,} answers, with ground truth</source>
   <translation>{n:,} von {total:,} Antworten, mit Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>{n:,} row</source>
   <translation>{n:,} Zeile</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>{n:,} rows</source>
   <translation>{n:,} Zeilen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{number} %</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{number} %</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>{number} left out: {reason}</source>
   <translation>{number} weggelassen: {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} angle</source>
   <translation>{n} Winkel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} angles</source>
   <translation>{n} Winkel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} answer</source>
   <translation>{n} Antwort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} answer with removed options is left out</source>
   <translation>{n} Antwort mit entfernten Optionen ist weggelassen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <location filename="../../gcdesk/answers/charts/distribution.py" />
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} answers</source>
   <translation>{n} Antworten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} answers with removed options are left out</source>
   <translation>{n} Antworten mit entfernten Optionen sind weggelassen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} box</source>
   <translation>{n} Box</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} boxes</source>
   <translation>{n} Boxen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} case</source>
   <translation>{n} Fall</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/case_time.py" />
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} cases</source>
   <translation>{n} Fälle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>{n} cell</source>
   <translation>{n} Zelle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>{n} cells</source>
   <translation>{n} Zellen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>{n} changed</source>
   <translation>{n} geändert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{n} character</source>
   <translation>{n} Zeichen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{n} characters</source>
   <translation>{n} Zeichen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>{n} column</source>
   <translation>{n} Spalte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>{n} columns</source>
   <translation>{n} Spalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/over_time.py" />
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>{n} display set</source>
   <translation>{n} Display-Set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>{n} display set of the study is not in the table and gets no ground truth.</source>
   <translation>{n} Display-Set der Studie steht nicht in der Tabelle und bekommt keine Ground Truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>{n} display set that the reader did not answer gets no ground truth.</source>
   <translation>{n} Display-Set, das der Reader nicht beantwortet hat, bekommt keine Ground Truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>{n} display set with a missing answer is left out.</source>
   <translation>{n} Display-Set mit einer fehlenden Antwort wird weggelassen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/over_time.py" />
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <location filename="../../gcdesk/answers/filter_view.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>{n} display sets</source>
   <translation>{n} Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>{n} display sets of the study are not in the table and get no ground truth.</source>
   <translation>{n} Display-Sets der Studie stehen nicht in der Tabelle und bekommen keine Ground Truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>{n} display sets that the reader did not answer get no ground truth.</source>
   <translation>{n} Display-Sets, die der Reader nicht beantwortet hat, bekommen keine Ground Truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>{n} display sets with missing answers are left out.</source>
   <translation>{n} Display-Sets mit fehlenden Antworten werden weggelassen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} distance</source>
   <translation>{n} Abstand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} distances</source>
   <translation>{n} Abstände</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} ellipse</source>
   <translation>{n} Ellipse</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} ellipses</source>
   <translation>{n} Ellipsen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} line</source>
   <translation>{n} Linie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} lines</source>
   <translation>{n} Linien</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>{n} new answer</source>
   <translation>{n} neue Antwort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>{n} new answers</source>
   <translation>{n} neue Antworten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>{n} no longer there</source>
   <translation>{n} nicht mehr vorhanden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} not answered</source>
   <translation>{n} nicht beantwortet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} not readable</source>
   <translation>{n} nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>{n} of {total}</source>
   <translation>{n} von {total}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>{n} of {total} required questions</source>
   <translation>{n} von {total} Pflichtfragen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} point</source>
   <translation>{n} Punkt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} points</source>
   <translation>{n} Punkte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} polygon</source>
   <translation>{n} Polygon</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} polygons</source>
   <translation>{n} Polygone</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>{n} problem</source>
   <translation>{n} Problem</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>{n} problems</source>
   <translation>{n} Probleme</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>{n} question</source>
   <translation>{n} Frage</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <location filename="../../gcdesk/answers/filter_view.py" />
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>{n} questions</source>
   <translation>{n} Fragen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} reader</source>
   <translation>{n} Reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <location filename="../../gcdesk/answers/filter_view.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} readers</source>
   <translation>{n} Reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/chosen_text.py" />
   <source>{n} submitted empty</source>
   <translation>{n} leer abgegeben</translation>
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
   <translation>{problems}: Die Website würde die Datei ablehnen.</translation>
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
   <translation>{question} (Bild-ID)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>{question} (number)</source>
   <translation>{question} (Zahl)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>{question} (option ids)</source>
   <translation>{question} (IDs der Optionen)</translation>
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
   <translation>{question} – Ground Truth</translation>
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
   <translation>{readers} Reader bilden {pairs} Paare: Wählen Sie höchstens {most} Reader, um jedes Paar zu sehen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>{reader}: {answered} of {sets} answered, {partly} partly, {open} open</source>
   <translation>{reader}: {answered} von {sets} beantwortet, {partly} teilweise, {open} offen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/row_text.py" />
   <source>{reader}: {answer}</source>
   <translation>{reader}: {answer}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/row_text.py" />
   <source>{reader}: {answer} (not what most say)</source>
   <translation>{reader}: {answer} (nicht, was die meisten sagen)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/totals.py" />
   <source>{share:.0f} %</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{share:.0f} %</translation>
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
   <translation>{successes} von {answers}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{value} is between the steps of {step}.</source>
   <translation>{value} liegt zwischen den Schritten von {step}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{value} is too large: at most {highest}.</source>
   <translation>{value} ist zu groß: höchstens {highest}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{value} is too small: at least {lowest}.</source>
   <translation>{value} ist zu klein: mindestens {lowest}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>“{option}” was answered, but has no place in the order.</source>
   <translation>„{option}“ wurde geantwortet, hat aber keinen Platz in der Reihenfolge.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>“{question}” has no ground truth.</source>
   <translation>„{question}“ hat keine Ground Truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/plan.py" />
   <source>“{question}” may be written differently on the website. If the website refuses the file (“Fields provided do not match”), choose its example file here as well.</source>
   <translation>„{question}“ lautet auf der Website vielleicht anders. Wenn sie die Datei ablehnt („Fields provided do not match“), wählen Sie hier auch ihre Beispieldatei.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>“{question}”: low answers are positive here, but high scores are in iMRMC, so the scores are written with a minus sign.</source>
   <translation>„{question}“: Niedrige Antworten sind hier positiv, in iMRMC aber hohe Scores; die Scores werden deshalb mit Minuszeichen geschrieben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>“{question}”: {problem}</source>
   <translation>„{question}“: {problem}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/cells.py" />
   <source>“{text}” could be two numbers: write it with a decimal point, or none.</source>
   <translation>„{text}“ könnte zwei Zahlen bedeuten: Schreiben Sie einen Dezimalpunkt oder gar keinen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>“{text}” could mean {one} or {other}: write the one that you mean.</source>
   <translation>„{text}“ könnte {one} oder {other} bedeuten: Geben Sie die gemeinte Zahl ein.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/cells.py" />
   <source>“{text}” is neither yes nor no.</source>
   <translation>„{text}“ ist weder ja noch nein.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/cells.py" />
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>“{text}” is not a number.</source>
   <translation>„{text}“ ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>“{title}” is not an option of the question.</source>
   <translation>„{title}“ ist keine Option der Frage.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>“{value}” does not have the form that the question asks for ({pattern}).</source>
   <translation>„{value}“ hat nicht die Form, die die Frage verlangt ({pattern}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>“{value}” is too long: at most {most}.</source>
   <translation>„{value}“ ist zu lang: höchstens {most}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>“{value}” is too short: at least {least}.</source>
   <translation>„{value}“ ist zu kurz: mindestens {least}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>… [cut]</source>
   <translation>… [gekürzt]</translation>
  </message>
 </context>
 <context>
  <name>Api</name>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>A part arrived damaged at the server's storage; it is sent again.</source>
   <translation>Ein Teil kam beschädigt im Speicher des Servers an; er wird noch einmal gesendet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>A secure connection to {host} could not be made. Something between this computer and the server may be in the way.</source>
   <translation>Es kam keine sichere Verbindung zu {host} zustande. Etwas zwischen diesem Computer und dem Server steht vielleicht im Weg.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/client.py" />
   <source>A value is not a number that can be sent: NaN or infinite.</source>
   <translation>Ein Wert ist keine Zahl, die gesendet werden kann: NaN oder unendlich.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>File name</source>
   <translation>Dateiname</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Image</source>
   <translation>Bild</translation>
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
   <translation>Es ist auf dem Server nicht vorhanden, oder Sie dürfen es nicht sehen; der Server sagt nicht, was von beidem.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Name of the image</source>
   <translation>Name des Bilds</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Order number</source>
   <translation>Ordnungsnummer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Parts</source>
   <translation>Teile</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/connection.py" />
   <source>Paste the token first. You can make one on the server's page for API tokens.</source>
   <translation>Fügen Sie zuerst das Token ein. Sie können eines auf der Seite des Servers für API-Tokens erstellen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Reader study</source>
   <translation>Reader-Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>Sending stalled, and the server's storage gave up waiting.</source>
   <translation>Das Senden stockte, und der Speicher des Servers wartete nicht länger.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/repeat.py" />
   <source>Stopped.</source>
   <translation>Gestoppt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/transport.py" />
   <source>The address {address} can't be used.</source>
   <translation>Die Adresse {address} ist nicht verwendbar.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/adapter.py" />
   <source>The certificate file {file} can't be used. Choose a file with certificates in PEM format in the settings.</source>
   <translation>Die Zertifikatsdatei {file} ist nicht verwendbar. Wählen Sie in den Einstellungen eine Datei mit Zertifikaten im PEM-Format.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>The connection to {host} broke: {reason}.</source>
   <translation>Die Verbindung zu {host} brach ab: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/images.py" />
   <source>The download broke off and can't go on where it was. Start it again.</source>
   <translation>Das Herunterladen brach ab und kann nicht an derselben Stelle weitergehen. Starten Sie es neu.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/part_body.py" />
   <source>The file</source>
   <translation>Die Datei</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>The name {host} can't be found. Check the network connection and the address.</source>
   <translation>Der Name {host} ist nicht auffindbar. Prüfen Sie die Netzwerkverbindung und die Adresse.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/releases.py" />
   <source>The project's release page does not tell which version is the newest (HTTP {status}).</source>
   <translation>Die Seite mit den Versionen des Projekts sagt nicht, welche die neueste ist (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/releases.py" />
   <source>The project's release page was asked too often from this network. Try again in an hour.</source>
   <translation>Die Seite mit den Versionen des Projekts wurde aus diesem Netz zu oft abgefragt. Versuchen Sie es in einer Stunde noch einmal.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>The proxy {proxy} could not be reached: {reason}.</source>
   <translation>Der Proxy {proxy} war nicht erreichbar: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>The proxy {proxy} wants a user name and a password (407). Ask your IT department to let gcdesk through.</source>
   <translation>Der Proxy {proxy} verlangt Benutzernamen und Passwort (407). Bitten Sie Ihre IT-Abteilung, gcdesk durchzulassen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The reader study does not exist, or you have no right to change it: you are not its editor.</source>
   <translation>Die Reader-Studie ist nicht vorhanden, oder Sie dürfen sie nicht ändern: Sie sind nicht ihr Editor.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/account.py" />
   <source>The server answered, but does not know whose token this is. Paste the whole token again.</source>
   <translation>Der Server hat geantwortet, weiß aber nicht, wem dieses Token gehört. Fügen Sie das ganze Token noch einmal ein.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server does not accept the token: it is wrong, or was deleted. Paste a valid one.</source>
   <translation>Der Server nimmt das Token nicht an: Es ist falsch oder wurde gelöscht. Fügen Sie ein gültiges ein.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server does not respond at the moment (HTTP {status}). Try again later.</source>
   <translation>Der Server antwortet im Moment nicht (HTTP {status}). Versuchen Sie es später noch einmal.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server has a fault (HTTP {status}). Try again later.</source>
   <translation>Der Server hat eine Störung (HTTP {status}). Versuchen Sie es später noch einmal.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server is busy and asks gcdesk to try again in {when}.</source>
   <translation>Der Server ist ausgelastet und bittet um einen neuen Versuch in {when}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server is busy. Try again later.</source>
   <translation>Der Server ist ausgelastet. Versuchen Sie es später noch einmal.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/transport.py" />
   <source>The server named an address on another host ({host}). gcdesk does not send your token there.</source>
   <translation>Der Server nannte eine Adresse auf einem anderen Rechner ({host}). gcdesk sendet Ihr Token nicht dorthin.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/transport.py" />
   <source>The server named an address that is not secure ({host}): nothing is sent there.</source>
   <translation>Der Server nannte eine Adresse, die nicht sicher ist ({host}): Dorthin wird nichts gesendet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server refused this (HTTP {status}).</source>
   <translation>Der Server hat das abgelehnt (HTTP {status}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server refused this and does not say why.</source>
   <translation>Der Server hat das abgelehnt und sagt nicht, warum.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>The server refused this. {reasons}</source>
   <translation>Der Server hat das abgelehnt. {reasons}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/paging.py" />
   <source>The server says that a list has {n} entries, and gives {m} at a time.</source>
   <translation>Der Server sagt, eine Liste habe {n} Einträge, und gibt {m} auf einmal.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/client.py" />
   <source>The server sends gcdesk from one address to the next without end.</source>
   <translation>Der Server schickt gcdesk endlos von einer Adresse zur nächsten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server sends gcdesk on to another address, where the token must not go. Check the server's address.</source>
   <translation>Der Server schickt gcdesk an eine andere Adresse weiter, wohin das Token nicht darf. Prüfen Sie die Adresse des Servers.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server sent an empty reply (HTTP {status}, {address}).</source>
   <translation>Der Server sandte eine leere Antwort (HTTP {status}, {address}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/images.py" />
   <source>The server wants a DICOM instance to be fetched in a way that gcdesk does not know.</source>
   <translation>Der Server will, dass eine DICOM-Instanz auf eine Weise geholt wird, die gcdesk nicht kennt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server's reply can't be understood (HTTP {status}, {address}).</source>
   <translation>Die Antwort des Servers ist nicht verständlich (HTTP {status}, {address}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/uploads.py" />
   <source>The server's reply names no address for a part that is to be sent.</source>
   <translation>Die Antwort des Servers nennt keine Adresse für einen Teil, der zu senden ist.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server's storage refused this ({reason}).</source>
   <translation>Der Speicher des Servers hat das abgelehnt ({reason}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server's storage, or a proxy in front of it, does not let gcdesk through (403).</source>
   <translation>Der Speicher des Servers oder ein Proxy davor lässt gcdesk nicht durch (403).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The signed address for this part is no longer valid.</source>
   <translation>Die signierte Adresse für diesen Teil ist nicht mehr gültig.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The study already has a display set with this title. Choose another title.</source>
   <translation>Die Studie hat schon ein Display-Set mit diesem Titel. Wählen Sie einen anderen Titel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/transport.py" />
   <source>The system asks for a SOCKS proxy, which gcdesk can't use. Set an HTTP proxy instead.</source>
   <translation>Das System verlangt einen SOCKS-Proxy, den gcdesk nicht verwenden kann. Stellen Sie stattdessen einen HTTP-Proxy ein.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The upload is no longer in the server's storage: it was cancelled or purged.</source>
   <translation>Der Upload ist nicht mehr im Speicher des Servers: Er wurde abgebrochen oder gelöscht.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/account.py" />
   <location filename="../../gcdesk/api/reach.py" />
   <source>There is a server at {server}, but it is not a Grand Challenge. Check the address.</source>
   <translation>Unter {server} gibt es einen Server, aber er ist kein Grand Challenge. Prüfen Sie die Adresse.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/studies.py" />
   <source>There is no reader study “{slug}”, or you have no access to it.</source>
   <translation>Es gibt keine Reader-Studie „{slug}“, oder Sie haben keinen Zugriff auf sie.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>This computer does not trust the certificate of {host} ({reason}). If your hospital inspects traffic, ask its IT department for the certificate file and choose it in the settings.</source>
   <translation>Dieser Computer vertraut dem Zertifikat von {host} nicht ({reason}). Wenn Ihre Klinik den Datenverkehr prüft, bitten Sie deren IT-Abteilung um die Zertifikatsdatei, und wählen Sie sie in den Einstellungen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>This display set can't be changed any more: a reader has answered it, or it has ground truth.</source>
   <translation>Dieses Display-Set ist nicht mehr änderbar: Ein Reader hat es beantwortet, oder es hat Ground Truth.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/studies.py" />
   <source>This is an address on {host}, but you are signed in to {server}.</source>
   <translation>Das ist eine Adresse auf {host}, aber Sie sind bei {server} angemeldet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/connection.py" />
   <source>This is not a token: it has characters that no token has. Copy it again from the server's page.</source>
   <translation>Das ist kein Token: Es enthält Zeichen, die kein Token hat. Kopieren Sie es noch einmal von der Seite des Servers.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/connection.py" />
   <source>Type the address of the server first, for example https://grand-challenge.org.</source>
   <translation>Geben Sie zuerst die Adresse des Servers ein, zum Beispiel https://grand-challenge.org.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/connection.py" />
   <source>Use https:// for {host}: over http:// anybody on the way could read your token.</source>
   <translation>Verwenden Sie https:// für {host}: Über http:// könnte jeder unterwegs Ihr Token lesen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Value {n}</source>
   <translation>Wert {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Values</source>
   <translation>Werte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>You have no right to do this on the server.</source>
   <translation>Sie haben auf dem Server kein Recht dazu.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>Your account has too many uploads that are not used yet. The server takes new ones when they are used, or within a day, when it removes them.</source>
   <translation>Ihr Konto hat zu viele noch nicht verwendete Uploads. Der Server nimmt neue an, wenn diese verwendet sind, oder innerhalb eines Tages, wenn er sie entfernt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>Your account may not upload more. Verify your account on the server: verified accounts may upload much more.</source>
   <translation>Ihr Konto darf nicht mehr hochladen. Verifizieren Sie Ihr Konto auf dem Server: Verifizierte Konten dürfen viel mehr hochladen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>it was cut off</source>
   <translation>mittendrin unterbrochen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>no reason given</source>
   <translation>kein Grund angegeben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>no reply in time</source>
   <translation>Zeitüberschreitung</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>number {n}</source>
   <translation>Nummer {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>the connection failed</source>
   <translation>die Verbindung kam nicht zustande</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>the connection was refused</source>
   <translation>die Verbindung wurde abgelehnt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>the name can't be found</source>
   <translation>der Name ist nicht auffindbar</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>the sent file is no longer on the server: it was used already, or purged. Send it again.</source>
   <translation>die gesendete Datei ist nicht mehr auf dem Server: Sie wurde schon verwendet oder gelöscht. Senden Sie sie noch einmal.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/repeat.py" />
   <source>the server has a fault, next try in {n} s</source>
   <translation>der Server hat eine Störung, nächster Versuch in {n} s</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>the server has no interface with this name.</source>
   <translation>der Server hat kein Interface mit diesem Namen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/repeat.py" />
   <source>the server is busy, next try in {n} s</source>
   <translation>der Server ist ausgelastet, nächster Versuch in {n} s</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>there is no route to it</source>
   <translation>es führt kein Weg dorthin</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/repeat.py" />
   <source>waiting for the network, next try in {n} s</source>
   <translation>wartet auf das Netzwerk, nächster Versuch in {n} s</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/part_body.py" />
   <source>{file} can't be read: {reason}.</source>
   <translation>{file} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/part_body.py" />
   <source>{file} is shorter than when it was chosen. Choose the folder again.</source>
   <translation>{file} ist kürzer als bei der Auswahl. Wählen Sie den Ordner noch einmal.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>{host} can't be reached: {reason}. Check the network connection.</source>
   <translation>{host} ist nicht erreichbar: {reason}. Prüfen Sie die Netzwerkverbindung.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>{n} minute</source>
   <translation>{n} Minute</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>{n} minutes</source>
   <translation>{n} Minuten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>{n} second</source>
   <translation>{n} Sekunde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>{n} seconds</source>
   <translation>{n} Sekunden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>{place} can't be reached: the connection was refused. Check the address.</source>
   <translation>{place} ist nicht erreichbar: Die Verbindung wurde abgelehnt. Prüfen Sie die Adresse.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/client.py" />
   <source>{sentence} Whether the server did what was asked is not known yet.</source>
   <translation>{sentence} Ob der Server das Verlangte getan hat, ist noch nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/studies.py" />
   <source>“{text}” is not the address of a reader study. It looks like https://grand-challenge.org/reader-studies/name-of-the-study/.</source>
   <translation>„{text}“ ist keine Adresse einer Reader-Studie. Sie sieht aus wie https://grand-challenge.org/reader-studies/name-of-the-study/.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/api/connection.py" />
   <source>“{text}” is not the address of a server. It looks like https://grand-challenge.org.</source>
   <translation>„{text}“ ist keine Adresse eines Servers. Sie sieht aus wie https://grand-challenge.org.</translation>
  </message>
 </context>
 <context>
  <name>App</name>
  <message>
   <location filename="../../gcdesk/life.py" />
   <source>Something could not be read</source>
   <translation>Etwas konnte nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/life.py" />
   <source>The settings were damaged. gcdesk starts with new ones; the old file is {file}.</source>
   <translation>Die Einstellungen waren beschädigt. gcdesk beginnt mit neuen; die alte Datei ist {file}.</translation>
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <location filename="../../gcdesk/kit/browser.py" />
   <source>No browser could be opened. Copy this address into one:

{address}</source>
   <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie diese Adresse in einen:

{address}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/browser.py" />
   <source>Open in a browser</source>
   <translation>In einem Browser öffnen</translation>
  </message>
 </context>
 <context>
  <name>Busy</name>
  <message>
   <location filename="../../gcdesk/kit/widgets.py" />
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/widgets.py" />
   <source>Stop</source>
   <translation>Stoppen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/widgets.py" />
   <source>Stopping…</source>
   <translation>Wird gestoppt…</translation>
  </message>
 </context>
 <context>
  <name>Callout</name>
  <message>
   <location filename="../../gcdesk/kit/callout.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/callout.py" />
   <source>End the tour</source>
   <translation>Rundgang beenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/callout.py" />
   <source>Guided tour, {count}: {title}</source>
   <translation>Rundgang, {count}: {title}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/callout.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/callout.py" />
   <source>{number} of {amount}</source>
   <translation>{number} von {amount}</translation>
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
   <translation> Tage</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>A new language takes effect at the next start. Numbers and dates are written as your system writes them; exported files are the same in every language.</source>
   <translation>Eine neue Sprache gilt ab dem nächsten Start. Zahlen und Datumsangaben werden wie in Ihrem System geschrieben; exportierte Dateien sind in jeder Sprache gleich.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>A new size takes effect at the next start.</source>
   <translation>Eine neue Größe gilt ab dem nächsten Start.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>A plain reader study</source>
   <translation>Eine einfache Reader-Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>A short tour of the main job, in practice</source>
   <translation>Ein kurzer Rundgang durch die Hauptarbeit, in der Übung</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>A token is a long key that stands for your password. You make it on the web, once.</source>
   <translation>Ein Token ist ein langer Schlüssel, der für Ihr Passwort steht. Sie erstellen es einmal, im Web.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <location filename="../../gcdesk/connect/head.py" />
   <source>About gcdesk</source>
   <translation>Über gcdesk</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>About the study</source>
   <translation>Über die Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>About this study…</source>
   <translation>Über diese Studie…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Account: {account}</source>
   <translation>Konto: {account}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Add and change display sets: you are an editor of this study.</source>
   <translation>Display-Sets hinzufügen und ändern: Sie sind Editor dieser Studie.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Add another account…</source>
   <translation>Weiteres Konto hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>All licences…</source>
   <translation>Alle Lizenzen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Another token is needed</source>
   <translation>Ein anderes Token ist nötig</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Appearance</source>
   <translation>Darstellung</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Ask an editor of the study to add you, then look again. Or paste the slug or address of a study below.</source>
   <translation>Bitten Sie einen Editor der Studie, Sie aufzunehmen, und suchen Sie dann neu. Oder fügen Sie unten den Slug oder die Adresse einer Studie ein.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Asking {server} whose token this is…</source>
   <translation>{server} wird gefragt, wem dieses Token gehört…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Asking {server}…</source>
   <translation>{server} wird gefragt…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Asks the project's release page on GitHub. Nothing about you or your studies is sent, and nothing is downloaded.</source>
   <translation>Fragt die Seite mit den Versionen des Projekts auf GitHub. Über Sie und Ihre Studien wird nichts gesendet, und es wird nichts heruntergeladen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>At most, so that others on the same connection are not slowed down. Takes effect at once.</source>
   <translation>Höchstens, damit andere an derselben Leitung nicht gebremst werden. Wirkt sofort.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Cache: can be made again</source>
   <translation>Cache: kann neu erzeugt werden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
   <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Choose a certificate file</source>
   <translation>Zertifikatsdatei wählen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Choose a reader study</source>
   <translation>Reader-Studie wählen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Choose another study…</source>
   <translation>Andere Studie wählen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <location filename="../../gcdesk/connect/licences_dialog.py" />
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Colours</source>
   <translation>Farben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Connections for uploading</source>
   <translation>Verbindungen zum Hochladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>Copy “{name}”</source>
   <translation>„{name}“ kopieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Data: uploads begun and done</source>
   <translation>Daten: begonnene und erledigte Uploads</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Days that finished uploads are listed</source>
   <translation>Tage, die fertige Uploads aufgelistet werden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Display sets</source>
   <translation>Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Each request to the server, for finding out what goes wrong. Never tokens, files or answers.</source>
   <translation>Jede Anfrage an den Server, um Fehler zu finden. Nie Tokens, Dateien oder Antworten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Emptied: {n} MB are free again.</source>
   <translation>Geleert: {n} MB sind wieder frei.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Empty it</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Empty the room for masks</source>
   <translation>Platz für Masken leeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Extra certificate file</source>
   <translation>Zusätzliche Zertifikatsdatei</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <source>Fill your reader studies on Grand Challenge from folders on this computer, and read out their answers.</source>
   <translation>Füllen Sie Ihre Reader-Studien auf Grand Challenge aus Ordnern dieses Computers, und lesen Sie die Antworten aus.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Fills, orders and reads out reader studies on Grand Challenge, for people who don't program. It is free, under the Apache License 2.0, and is not a medical device.</source>
   <translation>Füllt, ordnet und liest Reader-Studien auf Grand Challenge aus, für Menschen, die nicht programmieren. Frei unter der Apache License 2.0 und kein Medizinprodukt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Get a token on the web…</source>
   <translation>Token im Web holen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Go on</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Go on as {user} on {server}</source>
   <translation>Als {user} auf {server} fortsetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>Go to practice</source>
   <translation>Zur Übung gehen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>Go to practice?</source>
   <translation>Zur Übung gehen?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Help (F1)</source>
   <translation>Hilfe (F1)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>How many files, or parts of files, are sent at a time. Six suits most connections. Takes effect at once.</source>
   <translation>Wie viele Dateien oder Teile von Dateien gleichzeitig gesendet werden. Sechs passt für die meisten Leitungen. Wirkt sofort.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Identifier (pk)</source>
   <translation>Kennung (pk)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Interfaces in use</source>
   <translation>Verwendete Interfaces</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>It needs no account and no internet, and nobody else sees it. All that you send is deleted when gcdesk closes.</source>
   <translation>Das braucht kein Konto und kein Internet, und niemand sonst sieht es. Alles, was Sie senden, wird gelöscht, wenn gcdesk geschlossen wird.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Just looking?</source>
   <translation>Nur mal umsehen?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Keep me signed in on this computer</source>
   <translation>Auf diesem Computer angemeldet bleiben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Keeps the token in this computer's own key store</source>
   <translation>Legt das Token in den Schlüsselspeicher dieses Computers</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Leave this off on a computer that others use too.</source>
   <translation>Lassen Sie das aus auf einem Computer, den auch andere benutzen.</translation>
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
   <translation>Lizenzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences_dialog.py" />
   <source>Licences of the libraries that come with gcdesk</source>
   <translation>Lizenzen der Bibliotheken, die mit gcdesk geliefert werden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>List finished uploads for</source>
   <translation>Fertige Uploads auflisten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Load it again</source>
   <translation>Neu laden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Look again</source>
   <translation>Neu suchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Look again, or paste the slug or address of one below.</source>
   <translation>Suchen Sie neu, oder fügen Sie unten den Slug oder die Adresse einer Studie ein.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Look for a newer version</source>
   <translation>Nach neuerer Version suchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Look once a week for a newer version</source>
   <translation>Einmal pro Woche nach neuerer Version suchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Looking for your reader studies…</source>
   <translation>Ihre Reader-Studien werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>Looking…</source>
   <translation>Wird gesucht…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <source>Making practice data…</source>
   <translation>Übungsdaten werden erstellt…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Masks</source>
   <translation>Masken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Masks that were looked at are kept on this computer, so that they need not be fetched again.</source>
   <translation>Angesehene Masken bleiben auf diesem Computer, damit sie nicht noch einmal geholt werden müssen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/updates.py" />
   <source>May gcdesk look for a newer version once a week? It asks the project's page on GitHub, sends nothing about you or your studies, and downloads nothing.</source>
   <translation>Darf gcdesk einmal pro Woche nachsehen, ob es eine neuere Version gibt? Es fragt die Seite des Projekts auf GitHub, sendet nichts über Sie oder Ihre Studien und lädt nichts herunter.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Network</source>
   <translation>Netzwerk</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/updates.py" />
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>No limit</source>
   <translation>Keine Grenze</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>None of your reader studies is called that</source>
   <translation>Keine Ihrer Reader-Studien heißt so</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>None yet</source>
   <translation>Noch keine</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <location filename="../../gcdesk/connect/updates.py" />
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>Not on this page</source>
   <translation>Nicht auf dieser Seite</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Not signed in</source>
   <translation>Nicht angemeldet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Only for networks with a certificate authority of their own: ask those who run the network. The next sign-in uses it.</source>
   <translation>Nur für Netzwerke mit eigener Zertifizierungsstelle: Fragen Sie die Betreiber des Netzwerks danach. Die nächste Anmeldung verwendet sie.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Open it yourself; it is here:

{folder}</source>
   <translation>Öffnen Sie ihn selbst; er ist hier:

{folder}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <location filename="../../gcdesk/connect/study_view.py" />
   <location filename="../../gcdesk/connect/updates.py" />
   <source>Open its page…</source>
   <translation>Seite öffnen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Open this study</source>
   <translation>Diese Studie öffnen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Opening the reader study…</source>
   <translation>Die Reader-Studie wird geöffnet…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Opens the page of your tokens in the browser</source>
   <translation>Öffnet die Seite Ihrer Tokens im Browser</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Or paste the slug or the address of a reader study</source>
   <translation>Oder fügen Sie den Slug oder die Adresse einer Reader-Studie ein</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Or sign in as somebody else:</source>
   <translation>Oder melden Sie sich als jemand anderes an:</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Paste a token of {user} on {server}: the upload goes on by itself then. Nothing that was sent is lost.</source>
   <translation>Fügen Sie ein Token von {user} auf {server} ein: Der Upload geht dann von selbst weiter. Nichts, was gesendet wurde, geht verloren.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Paste your token here</source>
   <translation>Fügen Sie hier Ihr Token ein</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Practice server</source>
   <translation>Übungsserver</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/frame.py" />
   <source>Practice — {title}</source>
   <translation>Übung — {title}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/frame.py" />
   <source>Practice: nothing here is real. Whatever you send is deleted when gcdesk closes.</source>
   <translation>Übung: Nichts hier ist echt. Was Sie senden, wird gelöscht, wenn gcdesk geschlossen wird.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Practise on a small Grand Challenge on this computer, with a folder of made-up cases to upload.</source>
   <translation>Üben Sie an einem kleinen Grand Challenge auf diesem Computer, mit einem Ordner erfundener Fälle zum Hochladen.</translation>
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
   <translation>Diese Studie lesen, nicht ändern: Sie gehören nicht zu ihren Editoren.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Reader study</source>
   <translation>Reader-Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Reader study: {title}</source>
   <translation>Reader-Studie: {title}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences_dialog.py" />
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Result of looking for a newer version</source>
   <translation>Was die Suche ergab</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Result of the test</source>
   <translation>Ergebnis des Tests</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Room for masks</source>
   <translation>Platz für Masken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Room for masks on this computer</source>
   <translation>Platz für Masken auf diesem Computer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Save a report for support…</source>
   <translation>Bericht für den Support speichern…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>Search this page</source>
   <translation>Diese Seite durchsuchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>Search this page (Ctrl+F)</source>
   <translation>Diese Seite durchsuchen (Strg+F)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Search your reader studies</source>
   <translation>Ihre Reader-Studien durchsuchen</translation>
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
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Show in folder</source>
   <translation>Im Ordner anzeigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Show in folder: {what}</source>
   <translation>Im Ordner anzeigen: {what}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/frame.py" />
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>Show me around</source>
   <translation>Rundgang</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>Shows the study in the browser</source>
   <translation>Zeigt die Studie im Browser</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Sign in</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Sign in to Grand Challenge</source>
   <translation>Bei Grand Challenge anmelden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Sign out {user}</source>
   <translation>{user} abmelden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Signing in</source>
   <translation>Anmelden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <source>Signing in as {user}…</source>
   <translation>{user} wird angemeldet…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Size</source>
   <translation>Größe</translation>
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
   <translation>Geschwindigkeit beim Hochladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <source>Stay signed in as you are</source>
   <translation>Angemeldet bleiben wie jetzt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Stay with the study that is open</source>
   <translation>Bei der offenen Studie bleiben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Switch to {user} on {server}</source>
   <translation>Zu {user} auf {server} wechseln</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Test the connection</source>
   <translation>Verbindung testen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences_dialog.py" />
   <source>Text of the licence</source>
   <translation>Text der Lizenz</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences.py" />
   <source>The file {file} could not be read.</source>
   <translation>Die Datei {file} konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>The folder could not be shown</source>
   <translation>Der Ordner konnte nicht angezeigt werden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/keep.py" />
   <source>The key store of this computer could not be used, so you stay signed in only until gcdesk closes.</source>
   <translation>Der Schlüsselspeicher dieses Computers war nicht verwendbar, Sie bleiben also nur angemeldet, bis gcdesk geschlossen wird.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/keep.py" />
   <source>The key store of this computer stayed locked, so you stay signed in only until gcdesk closes.</source>
   <translation>Der Schlüsselspeicher dieses Computers blieb gesperrt, Sie bleiben also nur angemeldet, bis gcdesk geschlossen wird.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/accounts.py" />
   <source>The token of {user} is not in the key store any more. Paste it again.</source>
   <translation>Das Token von {user} ist nicht mehr im Schlüsselspeicher. Fügen Sie es noch einmal ein.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>The tour is made in practice, where nothing is real. You come back to your own studies by the menu at the top left.</source>
   <translation>Der Rundgang findet in der Übung statt, wo nichts echt ist. Über das Menü oben links kommen Sie zu Ihren eigenen Studien zurück.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/updates.py" />
   <source>There is a newer version, gcdesk {newest}; this is {version}.</source>
   <translation>Es gibt eine neuere Version, gcdesk {newest}; diese ist {version}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>There is no file “{file}”. Choose one, or clear the line.</source>
   <translation>Es gibt keine Datei „{file}“. Wählen Sie eine, oder leeren Sie die Zeile.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>There you can ask its editors for access</source>
   <translation>Dort können Sie ihre Editoren um Zugriff bitten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/keep.py" />
   <source>This computer has no key store, so you stay signed in only until gcdesk closes. Next time, paste the token again.</source>
   <translation>Dieser Computer hat keinen Schlüsselspeicher, Sie bleiben also nur angemeldet, bis gcdesk geschlossen wird. Fügen Sie beim nächsten Mal das Token wieder ein.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences.py" />
   <source>This library came without the text of its licence.</source>
   <translation>Diese Bibliothek kam ohne den Text ihrer Lizenz.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>This study has no description.</source>
   <translation>Diese Studie hat keine Beschreibung.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/accounts.py" />
   <source>This token belongs to {other}. The upload was begun by {user}, and can go on only with a token of that account.</source>
   <translation>Dieses Token gehört {other}. Der Upload wurde von {user} begonnen und kann nur mit einem Token dieses Kontos weitergehen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Tick “Keep me signed in” beforehand</source>
   <translation>„Angemeldet bleiben“ vorab ankreuzen</translation>
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
   <translation>Tokens liegen im Schlüsselspeicher dieses Computers, nie in einer Datei. Lassen Sie das aus auf einem Computer, den auch andere benutzen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Try it with practice data</source>
   <translation>Mit Übungsdaten ausprobieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Type another part of its title, or clear the search.</source>
   <translation>Geben Sie einen anderen Teil des Titels ein, oder leeren Sie die Suche.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/frame.py" />
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Uploading</source>
   <translation>Hochladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <source>Welcome to gcdesk</source>
   <translation>Willkommen bei gcdesk</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>What is kept on this computer</source>
   <translation>Was auf diesem Computer aufbewahrt wird</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>What was freed</source>
   <translation>Was frei wurde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/message.py" />
   <source>What went wrong</source>
   <translation>Was schiefging</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Write more to the log</source>
   <translation>Mehr ins Protokoll schreiben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/updates.py" />
   <source>Yes, look</source>
   <translation>Ja, nachsehen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/accounts.py" />
   <source>You are signed out, but the token of {user} could not be removed from the key store of this computer. Delete it on the page of your tokens, so that nobody can use it any more.</source>
   <translation>Sie sind abgemeldet, aber das Token von {user} konnte nicht aus dem Schlüsselspeicher dieses Computers entfernt werden. Löschen Sie es auf der Seite Ihrer Tokens, damit niemand es mehr verwenden kann.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>You have no reader studies yet</source>
   <translation>Sie haben noch keine Reader-Studien</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>You may</source>
   <translation>Sie dürfen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Your reader studies</source>
   <translation>Ihre Reader-Studien</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Your reader studies are not listed</source>
   <translation>Ihre Reader-Studien sind nicht aufgelistet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>educational</source>
   <translation>zur Lehre</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>gcdesk builds on the work of others. Qt and PySide6 are used under the GNU Lesser General Public License 3 (LGPL): their libraries are separate files beside the program, and you may replace them with your own versions.</source>
   <translation>gcdesk baut auf der Arbeit anderer auf. Qt und PySide6 werden unter der GNU Lesser General Public License 3 (LGPL) verwendet: Ihre Bibliotheken liegen als eigene Dateien neben dem Programm, und Sie dürfen sie durch eigene Fassungen ersetzen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>gcdesk itself</source>
   <translation>gcdesk selbst</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>gcdesk takes the proxy that is set in the system.</source>
   <translation>gcdesk verwendet den Proxy, der im System eingestellt ist.</translation>
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
   <translation>gcdesk {version} ist die neueste Version.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>gcdesk — Help</source>
   <translation>gcdesk — Hilfe</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>has ground truth</source>
   <translation>mit Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>readers may change their answers</source>
   <translation>Reader dürfen ihre Antworten ändern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>readers may move between cases</source>
   <translation>Reader dürfen zwischen Fällen wechseln</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>{answer} · required</source>
   <translation>{answer} · Pflicht</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>{n} display set</source>
   <translation>{n} Display-Set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>{n} display sets</source>
   <translation>{n} Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>{n} question</source>
   <translation>{n} Frage</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>{n} questions</source>
   <translation>{n} Fragen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>{percent} %</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{percent} %</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>{server} answers, through the proxy {proxy}.</source>
   <translation>{server} antwortet, über den Proxy {proxy}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>{server} answers. No proxy is used.</source>
   <translation>{server} antwortet. Es wird kein Proxy verwendet.</translation>
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
   <translation>Abbrechen</translation>
  </message>
 </context>
 <context>
  <name>Files</name>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} can't be replaced: it may be open in another program. Close it there and try again, or choose another name.</source>
   <translation>{file} kann nicht ersetzt werden: Vielleicht ist die Datei in einem anderen Programm offen. Schließen Sie sie dort, und versuchen Sie es noch einmal, oder wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} could not be read: {reason}.</source>
   <translation>{file} konnte nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} could not be written: the disk is full. Make room on it, then try again.</source>
   <translation>{file} konnte nicht geschrieben werden: Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} could not be written: the path is too long, or the folder is gone. Choose a folder with a short path.</source>
   <translation>{file} konnte nicht geschrieben werden: Der Pfad ist zu lang, oder der Ordner ist weg. Wählen Sie einen Ordner mit kurzem Pfad.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} could not be written: you may not write into the folder. Choose another folder.</source>
   <translation>{file} konnte nicht geschrieben werden: Sie dürfen nicht in den Ordner schreiben. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} could not be written: {reason}. Close it if it is open in another program, or choose another folder.</source>
   <translation>{file} konnte nicht geschrieben werden: {reason}. Schließen Sie die Datei, falls sie in einem anderen Programm offen ist, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} exists already. It was not changed.</source>
   <translation>{file} gibt es schon. Die Datei wurde nicht geändert.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} is a folder. Choose another name.</source>
   <translation>{file} ist ein Ordner. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/whole_file.py" />
   <source>{file} is being written by another program at this moment. Wait until that has ended, then try again.</source>
   <translation>{file} wird gerade von einem anderen Programm geschrieben. Warten Sie, bis das zu Ende ist, und versuchen Sie es dann noch einmal.</translation>
  </message>
 </context>
 <context>
  <name>Filters</name>
  <message>
   <location filename="../../gcdesk/kit/filter_row.py" />
   <source>Clear filters</source>
   <translation>Filter aufheben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/ticks.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/filter_row.py" />
   <source>Filters</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/span_box.py" />
   <source>First day</source>
   <translation>Erster Tag</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/span_box.py" />
   <source>Last day</source>
   <translation>Letzter Tag</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/ticks.py" />
   <source>Search the list</source>
   <translation>Liste durchsuchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/ticks.py" />
   <source>There is nothing to choose from yet.</source>
   <translation>Es gibt noch nichts zu wählen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/ticks.py" />
   <source>Untick all: show everything</source>
   <translation>Alle abwählen: alles anzeigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/ticks.py" />
   <source>all</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/ticks.py" />
   <source>{what}: {chosen}</source>
   <translation>{what}: {chosen}</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <location filename="../../gcdesk/kit/help_link.py" />
   <source>More about this</source>
   <translation>Mehr dazu</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/help_link.py" />
   <source>Opens the help at the paragraph about this</source>
   <translation>Öffnet die Hilfe beim Absatz dazu</translation>
  </message>
 </context>
 <context>
  <name>Imaging</name>
  <message>
   <location filename="../../gcdesk/imaging/masks/consensus.py" />
   <source>A consensus is made of at most {n} readers' masks.</source>
   <translation>Ein Konsens wird aus den Masken von höchstens {n} Readern gebildet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/consensus.py" />
   <source>A consensus needs the masks of two readers or more.</source>
   <translation>Ein Konsens braucht die Masken von mindestens zwei Readern.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/write_seg.py" />
   <source>DICOM SEG needs the library highdicom, which this copy of gcdesk came without. Choose another format, or install gcdesk from its package.</source>
   <translation>DICOM SEG braucht die Bibliothek highdicom, die dieser Kopie von gcdesk fehlt. Wählen Sie ein anderes Format, oder installieren Sie gcdesk aus seinem Paket.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/dicom.py" />
   <source>It is a DICOM file without an image in it ({what}).</source>
   <translation>Das ist eine DICOM-Datei ohne Bild darin ({what}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/dicom.py" />
   <source>It is a DICOM file without an image in it.</source>
   <translation>Das ist eine DICOM-Datei ohne Bild darin.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/look.py" />
   <source>It is a damaged DICOM file.</source>
   <translation>Das ist eine beschädigte DICOM-Datei.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/look.py" />
   <source>Its MetaImage header is damaged: it doesn't say where the voxels are.</source>
   <translation>Der MetaImage-Header ist beschädigt: Er sagt nicht, wo die Voxel sind.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/look.py" />
   <source>Its MetaImage header lists no data files.</source>
   <translation>Der MetaImage-Header nennt keine Datendateien.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/look.py" />
   <source>Its name ends in {ending}, but it is not a {promised} file.</source>
   <translation>Der Name endet auf {ending}, aber das ist keine {promised}-Datei.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/nifti.py" />
   <source>Its voxels are in another file (.img). Save the image as one .nii or .nii.gz file.</source>
   <translation>Die Voxel sind in einer anderen Datei (.img). Speichern Sie das Bild als eine einzige Datei, .nii oder .nii.gz.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>Most slices are {columns} × {rows} pixels, but not {others}.</source>
   <translation>Die meisten Schichten haben {columns} × {rows} Pixel, aber nicht {others}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/write_slices.py" />
   <source>PNG can't hold labels below 0 or above {highest}. Choose the format “As stored”.</source>
   <translation>PNG fasst keine Labels unter 0 oder über {highest}. Wählen Sie das Format „Original“.</translation>
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
   <translation>Mehrere Schichten liegen am selben Ort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>Several slices are in the same place: {places}.</source>
   <translation>Mehrere Schichten liegen am selben Ort: {places}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>Slices differ in size</source>
   <translation>Schichten sind verschieden groß</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>Slices seem to be missing</source>
   <translation>Schichten scheinen zu fehlen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>Slices seem to be missing: {places}.</source>
   <translation>Schichten scheinen zu fehlen: {places}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>The DICOM files are of {n} series; choose the files of one.</source>
   <translation>Die DICOM-Dateien gehören zu {n} Serien; wählen Sie die Dateien einer einzigen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/facts.py" />
   <source>The file is cut off: its header promises {wanted} bytes of image data, but only {there} are there. Copy it again from where it came.</source>
   <translation>Die Datei ist abgeschnitten: Ihr Header verspricht {wanted} Bytes Bilddaten, aber nur {there} sind da. Kopieren Sie sie noch einmal von dort, woher sie kam.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/look.py" />
   <source>The file is empty.</source>
   <translation>Die Datei ist leer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volumes/series.py" />
   <source>The image's DICOM instances can't be read as one volume.</source>
   <translation>Die DICOM-Instanzen des Bilds sind nicht als ein Volumen lesbar.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/write_seg.py" />
   <source>The image's DICOM instances don't say where their slices are.</source>
   <translation>Die DICOM-Instanzen des Bilds sagen nicht, wo ihre Schichten liegen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/write_seg.py" />
   <source>The mask does not lie on the grid of the image's DICOM instances: {differences}.</source>
   <translation>Die Maske liegt nicht auf dem Gitter der DICOM-Instanzen des Bilds: {differences}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/write_seg.py" />
   <source>The mask is empty, and a DICOM segmentation can't be.</source>
   <translation>Die Maske ist leer, und eine DICOM-Segmentierung kann das nicht sein.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/consensus.py" />
   <source>There is no consensus of masks on different grids: {differences}.</source>
   <translation>Aus Masken auf verschiedenen Gittern gibt es keinen Konsens: {differences}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>These are two images, and only one can be here: {first} and {second}.</source>
   <translation>Das sind zwei Bilder, und nur eines kann hier sein: {first} und {second}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>These are {n} images, and only one can be here: {first}, {second} and others.</source>
   <translation>Das sind {n} Bilder, und nur eines kann hier sein: {first}, {second} und andere.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/count_labels.py" />
   <location filename="../../gcdesk/imaging/masks/labels.py" />
   <source>This is not a mask: it has {n} different values.</source>
   <translation>Das ist keine Maske: Sie hat {n} verschiedene Werte.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/labels.py" />
   <source>This is not a mask: its voxels are fractions, not labels.</source>
   <translation>Das ist keine Maske: Ihre Voxel sind Bruchzahlen, keine Labels.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/labels.py" />
   <source>This is not a mask: its voxels have colours, not labels.</source>
   <translation>Das ist keine Maske: Ihre Voxel haben Farben, keine Labels.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/nifti.py" />
   <source>header extension</source>
   <translation>Header-Erweiterung</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/grids.py" />
   <source>it begins {distance} mm away</source>
   <translation>beginnt {distance} mm entfernt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volumes/write_volume.py" />
   <source>it can't be written in this format</source>
   <translation>sie kann in diesem Format nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volumes/write_volume.py" />
   <source>its voxels differ</source>
   <translation>ihre Voxel sind andere</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/legend.py" />
   <source>label {n}</source>
   <translation>Label {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/consensus.py" />
   <source>majority</source>
   <translation>Mehrheit</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/grids.py" />
   <source>turned or mirrored</source>
   <translation>gedreht oder gespiegelt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/grids.py" />
   <source>voxels of {other} mm instead of {one} mm</source>
   <translation>Voxel von {other} mm statt {one} mm</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>{dicom} is DICOM and {other} is an image of its own: choose one of the two.</source>
   <translation>{dicom} ist DICOM, und {other} ist ein eigenes Bild: Wählen Sie eines von beiden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/masks/count_labels.py" />
   <location filename="../../gcdesk/imaging/volumes/volume.py" />
   <source>{file} can't be read as an image. It may be damaged.</source>
   <translation>{file} ist nicht als Bild lesbar. Die Datei ist vielleicht beschädigt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volumes/volume.py" />
   <source>{file} can't be read. {trouble}</source>
   <translation>{file} kann nicht gelesen werden. {trouble}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volumes/volume.py" />
   <source>{file} can't be read: {reason}.</source>
   <translation>{file} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volumes/volume.py" />
   <source>{file} has {n} dimensions; gcdesk shows images of two and three.</source>
   <translation>{file} hat {n} Dimensionen; gcdesk zeigt Bilder mit zwei und drei.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volumes/volume.py" />
   <source>{file} is too large to be shown here: {n:.1f} GB.</source>
   <translation>{file} ist zu groß, um hier angezeigt zu werden: {n:.1f} GB.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>{first} and {more}</source>
   <translation>{first} und {more}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volumes/write_volume.py" />
   <source>{format} can't hold this mask as it is ({reason}). Choose the format “As stored”.</source>
   <translation>{format} fasst diese Maske nicht unverändert ({reason}). Wählen Sie das Format „Original“.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>{names} at {place} mm</source>
   <translation>{names} bei {place} mm</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>{name} at {place} mm ({columns} × {rows})</source>
   <translation>{name} bei {place} mm ({columns} × {rows})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>{name} does not belong to the image in {image}.</source>
   <translation>{name} gehört nicht zum Bild in {image}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>{name} is empty. Choose another file.</source>
   <translation>{name} ist leer. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>{name} is not an image. Choose another file.</source>
   <translation>{name} ist kein Bild. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>{name} keeps its voxels in {data}, which is not among the files. Choose that one, too.</source>
   <translation>Die Voxel von {name} sind in {data}, einer Datei, die hier fehlt. Wählen Sie auch diese.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/together.py" />
   <source>{name} keeps its voxels in {n} files that are not among these: {data} and others. Choose them, too.</source>
   <translation>Die Voxel von {name} sind in {n} Dateien, die hier fehlen: {data} und andere. Wählen Sie auch diese.</translation>
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
   <translation>{n} bei {place} mm</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>{n} between {start} mm and {end} mm</source>
   <translation>{n} zwischen {start} mm und {end} mm</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/files/slices.py" />
   <source>{n} more</source>
   <translation>{n} weitere</translation>
  </message>
  <message>
   <location filename="../../gcdesk/imaging/grids.py" />
   <source>{other} voxels instead of {one}</source>
   <translation>{other} Voxel statt {one}</translation>
  </message>
 </context>
 <context>
  <name>Journal</name>
  <message>
   <location filename="../../gcdesk/journal/failures.py" />
   <source>The disk is full: gcdesk can no longer write down how far it got, and so sends nothing more. Make room on the disk, then go on.</source>
   <translation>Der Datenträger ist voll: gcdesk kann nicht mehr festhalten, wie weit es kam, und sendet deshalb nichts mehr. Schaffen Sie Platz, und setzen Sie dann fort.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/journal/runs.py" />
   <source>This has ended already, or another gcdesk is going on with it.</source>
   <translation>Das ist schon beendet, oder ein anderes gcdesk setzt es fort.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/journal/failures.py" />
   <source>gcdesk can't use its journal, in which it writes down how far it got ({reason}), and so sends nothing more. Check the disk, then go on.</source>
   <translation>gcdesk kann sein Journal nicht verwenden, in dem es festhält, wie weit es kam ({reason}), und sendet deshalb nichts mehr. Prüfen Sie den Datenträger, und setzen Sie dann fort.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/journal/store.py" />
   <source>gcdesk can't write its journal {file} ({reason}). It goes on working, but forgets unsent tables and unfinished uploads when it closes.</source>
   <translation>gcdesk kann sein Journal {file} nicht schreiben ({reason}). Es arbeitet weiter, vergisst aber nicht gesendete Tabellen und nicht abgeschlossene Uploads, wenn es beendet wird.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/journal/store.py" />
   <source>gcdesk's journal could not be used, because {reason}. It was set aside as {file}, and a new one was begun.</source>
   <translation>Das Journal von gcdesk war nicht verwendbar: {reason}. Es wurde als {file} beiseitegelegt, und ein neues wurde begonnen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/journal/runs.py" />
   <source>gcdesk's journal holds nothing about this any more.</source>
   <translation>Im Journal von gcdesk steht dazu nichts mehr.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/journal/failures.py" />
   <source>gcdesk's journal, in which it writes down how far it got, is damaged, and so nothing more is sent. Start gcdesk again: it keeps the damaged journal aside and begins a new one.</source>
   <translation>Das Journal, in dem gcdesk festhält, wie weit es kam, ist beschädigt, und deshalb wird nichts mehr gesendet. Starten Sie gcdesk neu: Es legt das beschädigte Journal beiseite und beginnt ein neues.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/journal/store.py" />
   <source>it is damaged</source>
   <translation>es ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/journal/store.py" />
   <source>it was written by a newer gcdesk</source>
   <translation>es wurde von einem neueren gcdesk geschrieben</translation>
  </message>
 </context>
 <context>
  <name>Masks</name>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>(question removed)</source>
   <translation>(Frage entfernt)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>(reader)</source>
   <translation>(Reader)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/pattern.py" />
   <source>A brace in the pattern is without its other half.</source>
   <translation>Eine geschweifte Klammer im Muster hat kein Gegenstück.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>A picture for each slice, without a place in space. Its grey values are the numbers of the labels: 1 looks black like 0.</source>
   <translation>Ein Bild je Schicht, ohne Lage im Raum. Die Grauwerte sind die Nummern der Labels: 1 sieht so schwarz aus wie 0.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>A table masks.csv in the folder says of each file whose mask it is, and lists its labels with their volumes. Files that are there already, and right, are not loaded again.</source>
   <translation>Eine Tabelle masks.csv im Ordner sagt zu jeder Datei, wessen Maske sie ist, und nennt ihre Labels mit deren Volumen. Dateien, die schon da und richtig sind, werden nicht noch einmal geladen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Also save</source>
   <translation>Auch speichern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/claimed.py" />
   <source>Another gcdesk is saving into {folder}, perhaps on another computer. Wait until it has ended, or choose another folder. If nobody saves there, delete the file {file} in it.</source>
   <translation>Ein anderes gcdesk speichert gerade in {folder}, vielleicht auf einem anderen Computer. Warten Sie, bis es fertig ist, oder wählen Sie einen anderen Ordner. Wenn niemand dort speichert, löschen Sie die Datei {file} darin.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/errand.py" />
   <source>Another mask is shown.</source>
   <translation>Eine andere Maske wird angezeigt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>As soon as there are masks, “Refresh” shows them here.</source>
   <translation>Sobald es Masken gibt, zeigt „Aktualisieren“ sie hier.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>As stored (MetaImage or TIFF)</source>
   <translation>Original (MetaImage oder TIFF)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>Ask me</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>Byte for byte what the server has.</source>
   <translation>Byte für Byte das, was der Server hat.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Choose a folder</source>
   <translation>Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Choose a key to the readers…</source>
   <translation>Schlüssel zu den Readern wählen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Choose a mask to see it over its image.</source>
   <translation>Wählen Sie eine Maske, um sie über ihrem Bild zu sehen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>Clear filters</source>
   <translation>Filter aufheben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Consensus</source>
   <translation>Konsens</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Consensus of the readers</source>
   <translation>Konsens der Reader</translation>
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
   <translation>DICOM SEG braucht die DICOM-Instanzen des Bilds, und der Server hat keine. Wählen Sie ein anderes Format.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Decide…</source>
   <translation>Entscheiden…</translation>
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
   <translation>Display-Set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>Drawn</source>
   <translation>Gezeichnet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Drawn on</source>
   <translation>Gezeichnet auf</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/pattern.py" />
   <source>Every part of the pattern between slashes needs a name; dots alone are none.</source>
   <translation>Jeder Teil des Musters zwischen Schrägstrichen braucht einen Namen; Punkte allein sind keiner.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Everybody's masks</source>
   <translation>Masken von allen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Folder for the masks</source>
   <translation>Ordner für die Masken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>For example: {name}</source>
   <translation>Zum Beispiel: {name}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Format</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Go on</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Go on with the pseudonyms of masks that were saved before, or of an export of answers</source>
   <translation>Mit den Pseudonymen früher gespeicherter Masken oder eines Exports von Antworten fortfahren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>Ground truth</source>
   <translation>Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>How far they agree</source>
   <translation>Wie weit sie übereinstimmen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/reader_names.py" />
   <source>In the folder, one pseudonym stands for two readers, or a reader has two. Save into another folder.</source>
   <translation>Im Ordner steht ein Pseudonym für zwei Reader, oder ein Reader hat zwei. Speichern Sie in einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/preview.py" />
   <source>It can't be kept on this computer's disk: {reason}.</source>
   <translation>Das kann nicht auf diesem Computer aufbewahrt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>It does not exist any more, or you have no right to see it.</source>
   <translation>Es ist nicht mehr vorhanden, oder Sie dürfen es nicht sehen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/fetching.py" />
   <source>It is a DICOM image set, not one file. Open it on Grand Challenge to look at it.</source>
   <translation>Das ist ein DICOM-Bildsatz, keine einzelne Datei. Öffnen Sie ihn auf Grand Challenge, um ihn anzusehen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/preview.py" />
   <source>It is still being imported, or its import failed.</source>
   <translation>Die Maske wird noch importiert, oder der Import schlug fehl.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>It is still being imported, or its import failed. Look at it on Grand Challenge.</source>
   <translation>Die Maske wird noch importiert, oder der Import schlug fehl. Sehen Sie auf Grand Challenge nach.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/looks_work.py" />
   <source>Its picture can't be kept on this computer's disk: {reason}.</source>
   <translation>Das Bild dazu kann nicht auf diesem Computer aufbewahrt werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>Keep saving</source>
   <translation>Weiter speichern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Keep the files, and do not save these masks</source>
   <translation>Dateien behalten und diese Masken nicht speichern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Keep {n} file</source>
   <translation>{n} Datei behalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Keep {n} files</source>
   <translation>{n} Dateien behalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Key to the readers</source>
   <translation>Schlüssel zu den Readern</translation>
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
   <translation>Liste und Vorschau</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <location filename="../../gcdesk/masks/browsing/pages.py" />
   <source>Load the answers</source>
   <translation>Antworten laden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>Loading the answers</source>
   <translation>Antworten werden geladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Loading the mask and its image…</source>
   <translation>Die Maske und ihr Bild werden geladen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>Loading was stopped, or failed.</source>
   <translation>Das Laden wurde gestoppt oder schlug fehl.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_work.py" />
   <source>Loading was stopped. Choose the mask again to see it.</source>
   <translation>Das Laden wurde gestoppt. Wählen Sie die Maske noch einmal, um sie zu sehen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Loads the answers again and shows new masks (F5)</source>
   <translation>Lädt die Antworten neu und zeigt neue Masken (F5)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/masks_view.py" />
   <source>Mask</source>
   <translation>Maske</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/masks_view.py" />
   <location filename="../../gcdesk/masks/tab.py" />
   <source>Masks</source>
   <translation>Masken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>Masks are still being saved</source>
   <translation>Masken werden noch gespeichert</translation>
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
   <translation>Namen der Dateien</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>No mask matches the filters</source>
   <translation>Keine Maske passt zu den Filtern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>Nobody has drawn a mask yet</source>
   <translation>Noch hat niemand eine Maske gezeichnet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>None</source>
   <translation>Keiner</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>Not drawn: it lies on another grid than the image ({differences}).</source>
   <translation>Nicht gezeichnet: Die Maske liegt auf einem anderen Gitter als das Bild ({differences}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Not loaded yet</source>
   <translation>Noch nicht geladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/preview.py" />
   <source>Not loaded: the masks of this case are too large to be in memory together.</source>
   <translation>Nicht geladen: Die Masken dieses Falls sind zusammen zu groß für den Speicher.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>Not saved</source>
   <translation>Nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>Nothing is drawn on this mask.</source>
   <translation>Auf dieser Maske ist nichts gezeichnet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>Only where the server has the DICOM files of the image that was drawn on.</source>
   <translation>Nur wenn der Server die DICOM-Dateien des Bilds hat, auf dem gezeichnet wurde.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Opacity</source>
   <translation>Deckkraft</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Open in the browser</source>
   <translation>Im Browser öffnen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Other files are already there</source>
   <translation>Andere Dateien sind schon da</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>PNG slices</source>
   <translation>PNG-Schichten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Pause</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Progress of saving</source>
   <translation>Fortschritt des Speicherns</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>Question</source>
   <translation>Frage</translation>
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
   <translation>Reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Readers and labels</source>
   <translation>Reader und Labels</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>Readers draw masks where a question has the answer type “Mask”.</source>
   <translation>Reader zeichnen Masken, wo eine Frage den Antworttyp „Mask“ hat.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Refresh</source>
   <translation>Aktualisieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>Replace it</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Replace the files: what is in them now is lost</source>
   <translation>Dateien ersetzen: ihr jetziger Inhalt geht verloren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Replace the readers' names by R01, R02 …</source>
   <translation>Namen der Reader ersetzen durch R01, R02 …</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Replace {n} file</source>
   <translation>{n} Datei ersetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Replace {n} files</source>
   <translation>{n} Dateien ersetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save all {n} masks…</source>
   <translation>Alle {n} Masken speichern…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Save masks</source>
   <translation>Masken speichern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save masks…</source>
   <translation>Masken speichern…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/masks_view.py" />
   <source>Save only this mask…</source>
   <translation>Nur diese Maske speichern…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Save the masks beside them, under other names</source>
   <translation>Masken daneben speichern, unter anderen Namen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>Save under another name</source>
   <translation>Unter anderem Namen speichern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Save {n} beside it</source>
   <translation>{n} daneben speichern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Save {n} beside them</source>
   <translation>{n} daneben speichern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Save {n} mask</source>
   <translation>{n} Maske speichern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Save {n} masks</source>
   <translation>{n} Masken speichern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save {n} mask…</source>
   <translation>{n} Maske speichern…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save {n} selected masks…</source>
   <translation>{n} ausgewählte Masken speichern…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save {n} selected mask…</source>
   <translation>{n} ausgewählte Maske speichern…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save {n} shown masks…</source>
   <translation>{n} angezeigte Masken speichern…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save {n} shown mask…</source>
   <translation>{n} angezeigte Maske speichern…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Saving</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Saving begins…</source>
   <translation>Das Speichern beginnt…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>Search for something else, or clear the filters.</source>
   <translation>Suchen Sie etwas anderes, oder heben Sie die Filter auf.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>Search the list</source>
   <translation>Liste durchsuchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Show in folder</source>
   <translation>Im Ordner anzeigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/canvas.py" />
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Slice</source>
   <translation>Schicht</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>Slice {n} of {slices}</source>
   <translation>Schicht {n} von {slices}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Space ticks or unticks a file</source>
   <translation>Die Leertaste kreuzt eine Datei an oder ab</translation>
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
   <translation>Wird gestoppt…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/manifest.py" />
   <source>TIFF, not MetaImage</source>
   <translation>TIFF, nicht MetaImage</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>The answers are not loaded</source>
   <translation>Die Antworten sind nicht geladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>The chosen mask over its image</source>
   <translation>Die gewählte Maske über ihrem Bild</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/preview.py" />
   <source>The display set has no image.</source>
   <translation>Das Display-Set hat kein Bild.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>The folder already has a file with that name, and it differs from the one on the server.</source>
   <translation>Im Ordner ist schon eine Datei mit diesem Namen, und sie ist nicht die gleiche wie auf dem Server.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>The folder already has {n} files with these names, and they differ from those on the server.</source>
   <translation>Im Ordner sind schon {n} Dateien mit diesen Namen, und sie sind nicht die gleichen wie auf dem Server.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/manifest.py" />
   <source>The folder has a {file} that gcdesk did not write. Choose another folder, or move that file away.</source>
   <translation>Im Ordner ist eine Datei {file}, die gcdesk nicht geschrieben hat. Wählen Sie einen anderen Ordner, oder verschieben Sie diese Datei.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/reader_names.py" />
   <source>The folder has masks under pseudonyms ({names}). With the readers' own names beside them, everybody could see who is who. Choose another folder, or replace the names here, too.</source>
   <translation>Im Ordner sind Masken unter Pseudonymen ({names}). Mit den echten Namen der Reader daneben könnte jeder sehen, wer wer ist. Wählen Sie einen anderen Ordner, oder ersetzen Sie die Namen auch hier.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/reader_names.py" />
   <source>The folder has masks under the readers' own names ({names}). Pseudonyms beside them would hide nobody. Choose another folder.</source>
   <translation>Im Ordner sind Masken unter den echten Namen der Reader ({names}). Daneben würden Pseudonyme niemanden verbergen. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/files.py" />
   <source>The folder {name} leads out of the chosen folder.</source>
   <translation>Der Ordner {name} führt aus dem gewählten Ordner hinaus.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/preview.py" />
   <source>The image is too large to be shown here: {size}. Look at it on Grand Challenge.</source>
   <translation>Das Bild ist zu groß, um hier angezeigt zu werden: {size}. Sehen Sie es auf Grand Challenge an.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>The image that the mask belongs to</source>
   <translation>Das Bild, zu dem die Maske gehört</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>The images that the masks belong to</source>
   <translation>Die Bilder, zu denen die Masken gehören</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/reader_names.py" />
   <source>The key to the readers beside the folder belongs to other masks: the masks in the folder have other pseudonyms. Put the right key back, move this one away, or save into another folder.</source>
   <translation>Der Schlüssel zu den Readern neben dem Ordner gehört zu anderen Masken: Die Masken im Ordner haben andere Pseudonyme. Legen Sie den richtigen Schlüssel wieder hin, verschieben Sie diesen, oder speichern Sie in einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/reader_names.py" />
   <source>The key to the readers was not beside the folder. gcdesk has made it again from masks.csv.</source>
   <translation>Der Schlüssel zu den Readern lag nicht neben dem Ordner. gcdesk hat ihn aus masks.csv neu erstellt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>The place in space is kept; each file is read back to make sure.</source>
   <translation>Die Lage im Raum bleibt erhalten; jede Datei wird zur Kontrolle zurückgelesen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>The same pseudonyms as before</source>
   <translation>Dieselben Pseudonyme wie bisher</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/fetching.py" />
   <source>The server has no file of it.</source>
   <translation>Der Server hat keine Datei davon.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/instances.py" />
   <source>The server lists no DICOM instances of it.</source>
   <translation>Der Server nennt keine DICOM-Instanzen davon.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/agreed.py" />
   <source>There is no consensus without the mask of {reader}: {reason}</source>
   <translation>Ohne die Maske von {reader} gibt es keinen Konsens: {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/pattern.py" />
   <source>There is no field {field}. The fields are: {fields}.</source>
   <translation>Es gibt kein Feld {field}. Die Felder sind: {fields}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>There was nothing to save.</source>
   <translation>Es gab nichts zu speichern.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>This study asks for no masks</source>
   <translation>Diese Studie verlangt keine Masken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>This takes a moment for large studies.</source>
   <translation>Bei großen Studien dauert das einen Moment.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/pattern.py" />
   <source>Type a pattern for the file names, such as {example}.</source>
   <translation>Geben Sie ein Muster für die Dateinamen ein, zum Beispiel {example}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>Voxels</source>
   <translation>Voxel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>Waiting for another token</source>
   <translation>Wartet auf ein anderes Token</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>What failed…</source>
   <translation>Was fehlschlug…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>What is saved already stays. Save into the same folder later to go on: what is there is not loaded again.</source>
   <translation>Was schon gespeichert ist, bleibt. Speichern Sie später in denselben Ordner, um fortzusetzen: Was da ist, wird nicht noch einmal geladen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>What the first is called</source>
   <translation>Wie die erste heißt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>What was not saved, and why, is listed in the details.</source>
   <translation>Was nicht gespeichert wurde und warum, steht in den Einzelheiten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>When it was drawn</source>
   <translation>Wann sie gezeichnet wurde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Where it says who is who</source>
   <translation>Wo steht, wer wer ist</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Which image does the mask belong to?</source>
   <translation>Zu welchem Bild gehört die Maske?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Which key was used last</source>
   <translation>Welcher Schlüssel zuletzt verwendet wurde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/instances.py" />
   <source>Which of several DICOM images the mask belongs to is not known.</source>
   <translation>Zu welchem von mehreren DICOM-Bildern die Maske gehört, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>While several are shown, each has an outline in a colour of its own.</source>
   <translation>Solange mehrere angezeigt werden, hat jede einen Umriss in eigener Farbe.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>Who is who is in “{file}”, beside the folder: keep that file apart.</source>
   <translation>Wer wer ist, steht in „{file}“ neben dem Ordner: Bewahren Sie diese Datei getrennt auf.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Who is who will be in “{file}”, beside the folder: keep that file apart.</source>
   <translation>Wer wer ist, wird in „{file}“ neben dem Ordner stehen: Bewahren Sie sie getrennt auf.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Whose masks these are</source>
   <translation>Wessen Masken das sind</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/reader_names.py" />
   <source>Without the key to the readers, gcdesk can't tell who {names} in the folder are. It gave these names to nobody else.</source>
   <translation>Ohne den Schlüssel zu den Readern weiß gcdesk nicht, wer {names} im Ordner sind. Niemand sonst hat diese Namen bekommen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/emptiness.py" />
   <source>You have not drawn a mask yet</source>
   <translation>Sie haben noch keine Maske gezeichnet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Your own masks: you are a reader of this study</source>
   <translation>Ihre eigenen Masken: Sie sind Reader dieser Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>another file is there: {reason}</source>
   <translation>eine andere Datei ist dort: {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>another mask was drawn since it was saved</source>
   <translation>seit dem Speichern wurde eine andere Maske gezeichnet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>both are empty</source>
   <translation>beide sind leer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/plan.py" />
   <source>consensus ({way})</source>
   <translation>Konsens ({way})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>converting</source>
   <translation>wird umgewandelt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>failed: {reason}</source>
   <translation>fehlgeschlagen: {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>gcdesk did not write it</source>
   <translation>gcdesk hat sie nicht geschrieben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>gcdesk is saving masks</source>
   <translation>gcdesk speichert Masken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>ground truth</source>
   <translation>Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>it belongs to {title}</source>
   <translation>sie gehört zu {title}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>it was changed since it was saved</source>
   <translation>sie wurde seit dem Speichern geändert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/manifest.py" />
   <source>its labels could not be read</source>
   <translation>die Labels waren nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>loaded at {time}</source>
   <translation>geladen um {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>loading</source>
   <translation>wird geladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>loading {percent} %</source>
   <translation>wird geladen, {percent} %</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>no access</source>
   <translation>kein Zugriff</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>not comparable, they lie on different grids</source>
   <translation>nicht vergleichbar, sie liegen auf verschiedenen Gittern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/manifest.py" />
   <source>nothing is drawn</source>
   <translation>nichts ist gezeichnet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>paused</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>picture of the mask</source>
   <translation>Bild der Maske</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>plus {n:,} of ground truth</source>
   <translation>plus {n:,} zur Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>saved</source>
   <translation>gespeichert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>still being imported, or the import failed</source>
   <translation>wird noch importiert, oder der Import schlug fehl</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>stopped</source>
   <translation>gestoppt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>the file that was there is kept</source>
   <translation>die vorhandene Datei wird behalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>was there already</source>
   <translation>war schon da</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/manifest.py" />
   <source>{file} can't be read: {reason}.</source>
   <translation>{file} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/kept_manifest.py" />
   <source>{file} can't be written. If a spreadsheet has it open, close it there and save once more: what is there already is not loaded again.</source>
   <translation>{file} kann nicht geschrieben werden. Wenn ein Tabellenprogramm die Datei offen hat, schließen Sie sie dort und speichern Sie noch einmal: Was schon da ist, wird nicht noch einmal geladen.</translation>
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
   <translation>{n} Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} failed</source>
   <translation>{n} fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} image saved</source>
   <translation>{n} Bild gespeichert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} images saved</source>
   <translation>{n} Bilder gespeichert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>{n} mask</source>
   <translation>{n} Maske</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} mask saved</source>
   <translation>{n} Maske gespeichert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>{n} masks</source>
   <translation>{n} Masken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} masks saved</source>
   <translation>{n} Masken gespeichert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} not done</source>
   <translation>{n} nicht erledigt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} other file kept</source>
   <translation>{n} andere Datei behalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} other files kept</source>
   <translation>{n} andere Dateien behalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>{n} questions</source>
   <translation>{n} Fragen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>{n} reader</source>
   <translation>{n} Reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>{n} readers</source>
   <translation>{n} Reader</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>{n} states</source>
   <translation>{n} Status</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} to be decided</source>
   <translation>{n} zu entscheiden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>{n} voxel</source>
   <translation>{n} Voxel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>{n} voxels</source>
   <translation>{n} Voxel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} was there already</source>
   <translation>{n} war schon da</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} were there already</source>
   <translation>{n} waren schon da</translation>
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
   <translation>{over} von {rows} gespeichert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>{shown:,} of {total:,} shown</source>
   <translation>{shown:,} von {total:,} angezeigt</translation>
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>Copy report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>Details</source>
   <translation>Einzelheiten</translation>
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
   <translation>Das hat nicht funktioniert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>This is a defect in gcdesk, not something that you did. You can go on; what was just being done may be unfinished. Please send the report to the developers: it holds no names, files or passwords.</source>
   <translation>Das ist ein Fehler von gcdesk und nicht Ihrer. Sie können weitermachen; was gerade lief, ist vielleicht unvollständig. Bitte senden Sie den Bericht an die Entwickler: Er enthält keine Namen, Dateien oder Passwörter.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>gcdesk made a mistake</source>
   <translation>gcdesk hat einen Fehler gemacht</translation>
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
   <translation>(kein Titel)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>(no value)</source>
   <translation>(kein Wert)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>(the order of its rows)</source>
   <translation>(der Reihenfolge ihrer Zeilen)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>A place is a whole number, 1 for the first.</source>
   <translation>Ein Platz ist eine ganze Zahl, 1 für den ersten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/replacing.py" />
   <source>A regular expression may have at most {most} characters.</source>
   <translation>Ein regulärer Ausdruck darf höchstens {most} Zeichen haben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>A spreadsheet…</source>
   <translation>Einer Tabelle…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>All {n} changes are applied.</source>
   <translation>Alle {n} Änderungen sind angewendet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Also list the display set that only comes to another place</source>
   <translation>Auch das Display-Set auflisten, das nur an einen anderen Platz kommt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Also list the {n} display sets that only come to another place</source>
   <translation>Auch die {n} Display-Sets auflisten, die nur an einen anderen Platz kommen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>And {n} more problem.</source>
   <translation>Und {n} weiteres Problem.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>And {n} more problems.</source>
   <translation>Und {n} weitere Probleme.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Another</source>
   <translation>Anderer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Another gcdesk on this computer is applying changes to this study.</source>
   <translation>Ein anderes gcdesk auf diesem Computer wendet gerade Änderungen auf diese Studie an.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Another gcdesk on this computer is working on these changes.</source>
   <translation>Ein anderes gcdesk auf diesem Computer arbeitet an diesen Änderungen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Another gcdesk on this computer is working on these changes. Nothing is written twice: wait until that one has finished.</source>
   <translation>Ein anderes gcdesk auf diesem Computer arbeitet an diesen Änderungen. Nichts wird doppelt geschrieben: Warten Sie, bis es fertig ist.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Another seed</source>
   <translation>Anderer Startwert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>Answered by {names}.</source>
   <translation>Beantwortet von {names}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Applied: {n} of {total} changes.</source>
   <translation>Angewendet: {n} von {total} Änderungen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Apply</source>
   <translation>Anwenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Apply {n} change</source>
   <translation>{n} Änderung anwenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Apply {n} changes</source>
   <translation>{n} Änderungen anwenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Applying changes was stopped on {moment}: {n} display set is left.</source>
   <translation>Das Anwenden der Änderungen wurde am {moment} gestoppt: {n} Display-Set fehlt noch.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Applying changes was stopped on {moment}: {n} display sets are left.</source>
   <translation>Das Anwenden der Änderungen wurde am {moment} gestoppt: {n} Display-Sets fehlen noch.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>As it is in the study</source>
   <translation>Wie in der Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>As they are in the study</source>
   <translation>Wie in der Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Back to how it is in the study</source>
   <translation>Zurück zum Stand der Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Balanced in blocks</source>
   <translation>Ausgewogen in Blöcken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Balanced: every block of places holds each group evenly</source>
   <translation>Ausgewogen: Jeder Block von Plätzen enthält jede Gruppe gleichmäßig</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Block of</source>
   <translation>Block von</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>By a pattern…</source>
   <translation>Nach Muster…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>Change as few numbers as possible</source>
   <translation>So wenige Nummern wie möglich ändern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Change the search or what is to be shown, or show all.</source>
   <translation>Ändern Sie die Suche oder die Auswahl, oder zeigen Sie alle an.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Change the title</source>
   <translation>Titel ändern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <source>Change titles</source>
   <translation>Titel ändern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <source>Change {n} title</source>
   <translation>{n} Titel ändern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <source>Change {n} titles</source>
   <translation>{n} Titel ändern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Changed</source>
   <translation>Geänderte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Changes are still being applied</source>
   <translation>Änderungen werden noch angewendet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Changes that were stopped halfway</source>
   <translation>Auf halbem Weg gestoppte Änderungen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Changes, before and after</source>
   <translation>Änderungen, vorher und nachher</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>Choose a row to see its images and other values here.</source>
   <translation>Wählen Sie eine Zeile, um hier ihre Bilder und anderen Werte zu sehen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>Close and lose them</source>
   <translation>Schließen und verwerfen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Column with the current titles</source>
   <translation>Spalte mit den jetzigen Titeln</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Current titles are in</source>
   <translation>Jetzige Titel stehen in</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/readiness.py" />
   <source>Decide first about the changes that were stopped halfway.</source>
   <translation>Entscheiden Sie zuerst über die Änderungen, die auf halbem Weg gestoppt wurden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Display sets in a block</source>
   <translation>Display-Sets in einem Block</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/table_view.py" />
   <source>Display sets in their order</source>
   <translation>Display-Sets in ihrer Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>Display sets keep their numbers where the wanted order allows it: the fewest are written.</source>
   <translation>Display-Sets behalten ihre Nummern, wo die gewünschte Reihenfolge es erlaubt: So werden die wenigsten geschrieben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Display sets written</source>
   <translation>Geschriebene Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Empty</source>
   <translation>Leere</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>Fields</source>
   <translation>Felder</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Find and replace in titles</source>
   <translation>Suchen und Ersetzen in Titeln</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Find and replace…</source>
   <translation>Suchen und ersetzen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>First number</source>
   <translation>Erste Nummer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Found in no title.</source>
   <translation>In keinem Titel gefunden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>From</source>
   <translation>Ab</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>From a spreadsheet…</source>
   <translation>Aus einer Tabelle…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Go on</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Groups by</source>
   <translation>Gruppen nach</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Groups by the value of</source>
   <translation>Gruppen nach dem Wert von</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>How applying ended</source>
   <translation>Wie das Anwenden endete</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>How far applying is</source>
   <translation>Wie weit das Anwenden ist</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>How many</source>
   <translation>Wie viele</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>How many answers there are. A display set with answers can't be changed.</source>
   <translation>Wie viele Antworten es gibt. Ein Display-Set mit Antworten ist nicht änderbar.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>How many values it holds, and of which interfaces.</source>
   <translation>Wie viele Werte es enthält und für welche Interfaces.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>Image</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>In steps of</source>
   <translation>Schrittweite</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>In the study it is at place {n}.</source>
   <translation>In der Studie ist es an Platz {n}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>Insert</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>Insert a field</source>
   <translation>Feld einfügen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/readiness.py" />
   <source>It can be applied as soon as it is known which display sets are locked.</source>
   <translation>Anwenden ist möglich, sobald bekannt ist, welche Display-Sets gesperrt sind.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>It has a temporary title, which stands for “{title}”.</source>
   <translation>Es hat einen vorläufigen Titel, der für „{title}“ steht.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Keep applying</source>
   <translation>Weiter anwenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Keep theirs</source>
   <translation>Fremde Änderung behalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Largest first, Z before A</source>
   <translation>Größte zuerst, Z vor A</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Leave it as it is</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>Let them keep their titles</source>
   <translation>Ihre Titel lassen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/answers_strip.py" />
   <source>Load the answers</source>
   <translation>Antworten laden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>Load the study again</source>
   <translation>Studie neu laden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/answers_strip.py" />
   <source>Loading answers, to see which display sets are locked</source>
   <translation>Antworten werden geladen, um zu sehen, welche Display-Sets gesperrt sind</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Locked</source>
   <translation>Gesperrte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>Locked: answers exist, so the server refuses any change. It keeps its number and its title.</source>
   <translation>Gesperrt: Es gibt Antworten, deshalb lehnt der Server jede Änderung ab. Nummer und Titel bleiben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>Locked: it has ground truth, which counts as answers, so the server refuses any change. It keeps its number and its title.</source>
   <translation>Gesperrt: Es gibt Ground Truth, die als Antwort zählt, deshalb lehnt der Server jede Änderung ab. Nummer und Titel bleiben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Move to the end</source>
   <translation>Ans Ende</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Move to the top</source>
   <translation>Ganz nach oben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>New titles are in</source>
   <translation>Neue Titel stehen in</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>No display set has a text, number or yes/no value for the interface “{slug}”. Interfaces that have: {known}.</source>
   <translation>Kein Display-Set hat einen Text, eine Zahl oder ja/nein als Wert für das Interface „{slug}“. Interfaces, die das haben: {known}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>No display set has a text, number or yes/no value to make groups by.</source>
   <translation>Kein Display-Set hat einen Text, eine Zahl oder ja/nein als Wert, um Gruppen zu bilden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>No display set has the title in {list}.</source>
   <translation>Kein Display-Set hat den Titel in {list}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>No display set matches</source>
   <translation>Kein Display-Set passt dazu</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>No display set of this study has a text, number or yes/no value.</source>
   <translation>Kein Display-Set dieser Studie hat einen Text, eine Zahl oder ja/nein als Wert.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Not locked</source>
   <translation>Nicht gesperrte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Nothing can be deleted from here. Display sets without answers can be deleted on the study's web page.</source>
   <translation>Von hier aus ist nichts löschbar. Display-Sets ohne Antworten können auf der Webseite der Studie gelöscht werden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Nothing is changed.</source>
   <translation>Nichts ist geändert.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Nothing is sent before you apply it.</source>
   <translation>Vor dem Anwenden wird nichts gesendet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Nothing is sent yet: the titles stand in the table first.</source>
   <translation>Noch wird nichts gesendet: Die Titel stehen zuerst in der Tabelle.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Nothing left to apply.</source>
   <translation>Nichts mehr anzuwenden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Nothing was sent</source>
   <translation>Es wurde nichts gesendet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Number now</source>
   <translation>Nummer jetzt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>Numbering from {start} in steps of {step} leaves too little room before locked display sets: some numbers there are spread evenly instead.</source>
   <translation>Beim Nummerieren ab {start} in Schritten von {step} bleibt vor gesperrten Display-Sets zu wenig Raum: Einige Nummern werden dort stattdessen gleichmäßig verteilt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Number…</source>
   <translation>Nummern…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>Open in browser</source>
   <translation>Im Browser öffnen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>Open the study's page</source>
   <translation>Seite der Studie öffnen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>Order numbers</source>
   <translation>Ordnungsnummern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Order numbers in even steps, such as 10, 20, 30, or as few new ones as possible</source>
   <translation>Ordnungsnummern in gleichen Schritten, etwa 10, 20, 30, oder so wenige neue wie möglich</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Overwrite theirs</source>
   <translation>Fremde Änderung überschreiben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>Pattern</source>
   <translation>Muster</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/delegate.py" />
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>Place</source>
   <translation>Platz</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Place now</source>
   <translation>Platz jetzt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>Practice keeps nothing</source>
   <translation>Die Übung behält nichts</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Preview</source>
   <translation>Vorschau</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Put back: {n} of {total} changes.</source>
   <translation>Zurückgesetzt: {n} von {total} Änderungen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Put it back</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Put it back…</source>
   <translation>Zurücksetzen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Put {n} change back</source>
   <translation>{n} Änderung zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Put {n} changes back</source>
   <translation>{n} Änderungen zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Puts everything back as it is in the study; “Undo” brings your changes back</source>
   <translation>Setzt alles auf den Stand der Studie zurück; „Rückgängig“ holt Ihre Änderungen zurück</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Regular expression</source>
   <translation>Regulärer Ausdruck</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>Renumber all of them</source>
   <translation>Alle neu nummerieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Replace by</source>
   <translation>Ersetzen durch</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Reverse the order</source>
   <translation>Reihenfolge umkehren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>Row {row}, column {column} ({letter}): the spreadsheet says {error} there instead of a title.</source>
   <translation>Zeile {row}, Spalte {column} ({letter}): Dort steht in der Tabelle {error} statt eines Titels.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>Rows {first} and {second} both name “{title}” in column {column} ({letter}). Leave one of them.</source>
   <translation>Die Zeilen {first} und {second} nennen beide „{title}“ in Spalte {column} ({letter}). Lassen Sie nur eine davon stehen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Searching…</source>
   <translation>Wird gesucht…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Sheet</source>
   <translation>Blatt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Show all</source>
   <translation>Alle anzeigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Show changes…</source>
   <translation>Änderungen anzeigen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>Show it</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Show the images of the current row, and what else it holds</source>
   <translation>Die Bilder der aktuellen Zeile anzeigen und was sie sonst enthält</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Shows only the display sets that hold these words. What you do is done to the same ones as before.</source>
   <translation>Zeigt nur die Display-Sets, die diese Wörter enthalten. Was Sie tun, betrifft dieselben wie zuvor.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Shuffle</source>
   <translation>Mischen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Shuffle {n} display set</source>
   <translation>{n} Display-Set mischen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Shuffle {n} display sets</source>
   <translation>{n} Display-Sets mischen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>Shuffled with the seed {seed}, which shuffles them the same way again.</source>
   <translation>Gemischt mit dem Startwert {seed}, der sie wieder gleich mischt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Shuffle…</source>
   <translation>Mischen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/row_writer.py" />
   <source>Somebody else has changed this display set meanwhile.</source>
   <translation>Jemand anderes hat dieses Display-Set inzwischen geändert.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Sort</source>
   <translation>Sortieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Sort by</source>
   <translation>Sortieren nach</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Sort by a spreadsheet</source>
   <translation>Nach einer Tabelle sortieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Sort {n} display set</source>
   <translation>{n} Display-Set sortieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Sort {n} display sets</source>
   <translation>{n} Display-Sets sortieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Sort {which} by</source>
   <translation>Sortieren ({which}) nach</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>Spreadsheet</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>Spreadsheets ({kinds})</source>
   <translation>Tabellen ({kinds})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>State</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>Stay here</source>
   <translation>Hier bleiben</translation>
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
   <translation>Wird gestoppt…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Table and preview</source>
   <translation>Tabelle und Vorschau</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>Take the nearest order</source>
   <translation>Nächstmögliche Reihenfolge nehmen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/answers_strip.py" />
   <source>The answers are not loaded, so locked display sets are not marked. The server still refuses to change them. {reason}</source>
   <translation>Die Antworten sind nicht geladen, deshalb sind gesperrte Display-Sets nicht gekennzeichnet. Der Server lehnt Änderungen daran trotzdem ab. {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>The display set's name. Type to change it.</source>
   <translation>Der Name des Display-Sets. Tippen Sie, um ihn zu ändern.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>The display sets get the order numbers and titles that they had before {moment}. What others have changed since is left alone.</source>
   <translation>Die Display-Sets bekommen die Ordnungsnummern und Titel, die sie vor dem {moment} hatten. Was andere seitdem geändert haben, bleibt unberührt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>The groups</source>
   <translation>Die Gruppen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>The number, with zeros: 001</source>
   <translation>Die Nummer, mit Nullen: 001</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>The number: 1</source>
   <translation>Die Nummer: 1</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>The order number is {old} in the study, and will be {new}.</source>
   <translation>Die Ordnungsnummer ist in der Studie {old} und wird {new}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>The order number on the server. Readers see display sets by it; gcdesk finds the numbers itself, in even steps with “Number…”.</source>
   <translation>Die Ordnungsnummer auf dem Server. Nach ihr sehen Reader die Display-Sets; gcdesk findet die Nummern selbst, mit „Nummern…“ in gleichen Schritten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>The place at which readers see the display set. Type another one to move it.</source>
   <translation>Der Platz, an dem Reader das Display-Set sehen. Geben Sie einen anderen ein, um es zu verschieben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/recorded.py" />
   <source>The record of these changes can't be read: it is damaged, or a newer gcdesk wrote it. Look at the display sets as they are now, and make the missing changes again.</source>
   <translation>Was zu diesen Änderungen festgehalten wurde, ist nicht lesbar: Es ist beschädigt, oder ein neueres gcdesk hat es geschrieben. Sehen Sie die Display-Sets an, wie sie jetzt sind, und ändern Sie noch einmal, was fehlt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/replacing.py" />
   <source>The replacement does not fit the regular expression: {reason}.</source>
   <translation>Die Ersetzung passt nicht zum regulären Ausdruck: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>The same in {n} more place.</source>
   <translation>Dasselbe an {n} weiteren Stelle.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>The same in {n} more places.</source>
   <translation>Dasselbe an {n} weiteren Stellen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>The server has no slices of this image yet.</source>
   <translation>Der Server hat noch keine Schichten dieses Bilds.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/row_writer.py" />
   <source>The server has taken something else: order number {order}, title “{title}”.</source>
   <translation>Der Server hat etwas anderes übernommen: Ordnungsnummer {order}, Titel „{title}“.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>The study has changed while you were asked, and your changes can't be applied any more as they were shown. {reason}</source>
   <translation>Die Studie hat sich während der Nachfrage geändert, und Ihre Änderungen können nicht mehr so angewendet werden, wie sie angezeigt wurden. {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>The study has changed while you were asked, so nothing has been sent yet: please look again.</source>
   <translation>Die Studie hat sich während der Nachfrage geändert, deshalb wurde noch nichts gesendet: Bitte sehen Sie noch einmal nach.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>The title is “{old}” in the study.</source>
   <translation>Der Titel ist in der Studie „{old}“.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>The title so far</source>
   <translation>Der bisherige Titel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/title_checks.py" />
   <source>The title “{title}…” has {n} characters; the server takes at most {most}.</source>
   <translation>Der Titel „{title}…“ hat {n} Zeichen; der Server nimmt höchstens {most}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>The value of {interface}</source>
   <translation>Der Wert von {interface}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Then</source>
   <translation>Danach</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>There is a brace without its other half at character {at}. For a brace itself, type it twice.</source>
   <translation>Bei Zeichen {at} steht eine geschweifte Klammer ohne ihr Gegenstück. Für eine Klammer selbst geben Sie sie doppelt ein.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>There is ground truth, too.</source>
   <translation>Auch Ground Truth ist vorhanden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>There is no field {field}. The fields are: {known}.</source>
   <translation>Es gibt kein Feld {field}. Die Felder sind: {known}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/applier.py" />
   <source>These changes were begun by {owner}, and the token is one of {user}. Nothing was written. Sign in as {owner} to go on.</source>
   <translation>Diese Änderungen wurden von {owner} begonnen, und das Token gehört {user}. Es wurde nichts geschrieben. Melden Sie sich als {owner} an, um fortzusetzen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>They are in this order already.</source>
   <translation>Sie stehen schon in dieser Reihenfolge.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>This display set is empty: readers see nothing in it.</source>
   <translation>Dieses Display-Set ist leer: Reader sehen nichts darin.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>This image is large ({size}): showing it may take a while.</source>
   <translation>Dieses Bild ist groß ({size}): Die Anzeige kann eine Weile dauern.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>This image is too large to be shown here ({size}).</source>
   <translation>Dieses Bild ist zu groß, um hier angezeigt zu werden ({size}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/replacing.py" />
   <source>This is not a regular expression: {reason} (at character {at}).</source>
   <translation>Das ist kein regulärer Ausdruck: {reason} (bei Zeichen {at}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/replacing.py" />
   <source>This is not a regular expression: {reason}.</source>
   <translation>Das ist kein regulärer Ausdruck: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>This kind of image can't be shown here. Open the display set in a browser.</source>
   <translation>Diese Art Bild kann hier nicht angezeigt werden. Öffnen Sie das Display-Set in einem Browser.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>This order is not possible.</source>
   <translation>Diese Reihenfolge ist nicht möglich.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>This order is not possible: see above the table.</source>
   <translation>Diese Reihenfolge ist nicht möglich: siehe über der Tabelle.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>This reader study has no display sets yet</source>
   <translation>Diese Reader-Studie hat noch keine Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>This reader study shuffles: each reader sees the display sets in an order of their own, whatever their numbers say. You can still put them in order here, for the study's own list.</source>
   <translation>Diese Reader-Studie mischt: Jeder Reader sieht die Display-Sets in einer eigenen Reihenfolge, gleich was ihre Nummern sagen. Sie können sie hier trotzdem ordnen, für die eigene Liste der Studie.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/replacing.py" />
   <source>This regular expression repeats too often: its counts in braces, multiplied, may be at most {most}. Write * or + where any number will do.</source>
   <translation>Dieser reguläre Ausdruck wiederholt zu oft: Seine Anzahlen in geschweiften Klammern dürfen miteinander multipliziert höchstens {most} ergeben. Schreiben Sie * oder +, wo jede Anzahl recht ist.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/replacing.py" />
   <source>This regular expression takes too long: after {n} second it was still at the title “{title}”. Repetitions within repetitions, such as (a+)+, do that: write it in a simpler way. No title was changed.</source>
   <translation>Dieser reguläre Ausdruck braucht zu lange: Nach {n} Sekunde war er noch beim Titel „{title}“. Das bewirken Wiederholungen innerhalb von Wiederholungen wie (a+)+: Schreiben Sie ihn einfacher. Es wurde kein Titel geändert.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/replacing.py" />
   <source>This regular expression takes too long: after {n} seconds it was still at the title “{title}”. Repetitions within repetitions, such as (a+)+, do that: write it in a simpler way. No title was changed.</source>
   <translation>Dieser reguläre Ausdruck braucht zu lange: Nach {n} Sekunden war er noch beim Titel „{title}“. Das bewirken Wiederholungen innerhalb von Wiederholungen wie (a+)+: Schreiben Sie ihn einfacher. Es wurde kein Titel geändert.</translation>
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
   <translation>Titel jetzt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Titles</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <source>Titles before and after</source>
   <translation>Titel vorher und nachher</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>Titles by a pattern</source>
   <translation>Titel nach Muster</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Titles from a spreadsheet</source>
   <translation>Titel aus einer Tabelle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Titles of {which}</source>
   <translation>Titel ({which})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Titles that change places go through a temporary one, as no two can be the same at any moment.</source>
   <translation>Titel, die miteinander tauschen, gehen über einen vorläufigen, da nie zwei gleich sein können.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>Titles that the spreadsheet program has turned into numbers or dates: {list}.</source>
   <translation>Titel, die das Tabellenprogramm in Zahlen oder Daten verwandelt hat: {list}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Try now</source>
   <translation>Jetzt versuchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Try the rest again</source>
   <translation>Rest erneut versuchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>Type a pattern, such as {example}.</source>
   <translation>Geben Sie ein Muster ein, zum Beispiel {example}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Type a place</source>
   <translation>Platz eingeben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/replacing.py" />
   <source>Type what to find.</source>
   <translation>Suchbegriff eingeben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Type what to find: the titles that change are listed here.</source>
   <translation>Suchbegriff eingeben: Die Titel, die sich ändern, stehen dann hier.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Undo the changes that were applied on {moment}</source>
   <translation>Die Änderungen rückgängig machen, die am {moment} angewendet wurden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Upload cases first: then they are put in order here.</source>
   <translation>Laden Sie zuerst Fälle hoch: Dann werden sie hier geordnet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Upper and lower case are the same</source>
   <translation>Groß- und Kleinschreibung gleich behandeln</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>Use these numbers</source>
   <translation>Diese Nummern verwenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>Values</source>
   <translation>Werte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Waiting for another token</source>
   <translation>Wartet auf ein anderes Token</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>What is written already stays. You can go on with the rest later, or put everything back.</source>
   <translation>Was schon geschrieben ist, bleibt. Sie können den Rest später fortsetzen oder alles zurücksetzen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>What it does</source>
   <translation>Was es bewirkt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>What the display set holds</source>
   <translation>Was das Display-Set enthält</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>What the pattern does</source>
   <translation>Was das Muster bewirkt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>What was found in the spreadsheet</source>
   <translation>Was in der Tabelle gefunden wurde</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>What will change, or how applying goes.</source>
   <translation>Was sich ändern wird oder wie das Anwenden läuft.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_drag.py" />
   <source>Where the rows would go</source>
   <translation>Wohin die Zeilen kämen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Which display sets are shown</source>
   <translation>Welche Display-Sets angezeigt werden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>With problems</source>
   <translation>Mit Problemen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Write the seed down: with it, the same display sets are shuffled the same way again.</source>
   <translation>Notieren Sie den Startwert: Mit ihm werden dieselben Display-Sets wieder gleich gemischt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>You have not applied your changes in the tab “Order”. Practice keeps nothing after gcdesk is closed: they will be lost. In a study on a real server they would still be there.</source>
   <translation>Sie haben Ihre Änderungen im Tab „Reihenfolge“ nicht angewendet. Die Übung behält nichts, wenn gcdesk geschlossen ist: Sie gehen verloren. In einer Studie auf einem echten Server wären sie noch da.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>You may not change this reader study: you can only look at its order. Ask its editors.</source>
   <translation>Sie dürfen diese Reader-Studie nicht ändern: Sie können ihre Reihenfolge nur ansehen. Fragen Sie ihre Editoren.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/readiness.py" />
   <source>You may not change this study.</source>
   <translation>Sie dürfen diese Studie nicht ändern.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>all {n} display sets</source>
   <translation>alle {n} Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>being written</source>
   <translation>wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>by {n} reader</source>
   <translation>({n} Reader)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>by {n} readers</source>
   <translation>({n} Reader)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>changed by somebody else meanwhile: order number {order}, title “{title}”</source>
   <translation>inzwischen von jemand anderem geändert: Ordnungsnummer {order}, Titel „{title}“</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>changing a title</source>
   <translation>Titel ändern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>dragging</source>
   <translation>ziehen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>empty</source>
   <translation>leer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>failed: {reason}</source>
   <translation>fehlgeschlagen: {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/changes.py" />
   <source>from place {old} to place {new}</source>
   <translation>von Platz {old} auf Platz {new}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>gcdesk is putting display sets in order</source>
   <translation>gcdesk ordnet Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>going back to how it is in the study</source>
   <translation>zurück zum Stand der Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>going back to the study's order</source>
   <translation>zurück zur Reihenfolge der Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>going back to the study's titles</source>
   <translation>zurück zu den Titeln der Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>ground truth</source>
   <translation>Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>half written: it has a temporary title, which stands for “{title}”</source>
   <translation>halb geschrieben: vorläufiger Titel, der für „{title}“ steht</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>it has no value for {interface}</source>
   <translation>kein Wert für {interface}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>it is locked, as answers for it exist</source>
   <translation>gesperrt, da es Antworten dazu gibt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/chain_writer.py" />
   <source>it was put back, as its title changes places with that of “{title}”, which could not be changed</source>
   <translation>zurückgesetzt, da der Titel mit dem von „{title}“ tauscht, der nicht geändert werden konnte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/chain_writer.py" />
   <source>its title is still that of “{title}”, which could not be changed</source>
   <translation>der Titel ist noch der von „{title}“, der nicht geändert werden konnte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>keeping what others have changed</source>
   <translation>fremde Änderungen behalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>letting locked display sets keep their titles</source>
   <translation>gesperrten Display-Sets ihre Titel lassen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>loading …</source>
   <translation>wird geladen …</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>locked</source>
   <translation>gesperrt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>locked: a reader has answered it meanwhile</source>
   <translation>gesperrt: inzwischen hat ein Reader geantwortet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>more groups: {n}</source>
   <translation>weitere Gruppen: {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>moving down</source>
   <translation>nach unten verschieben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>moving to place {n}</source>
   <translation>auf Platz {n} verschieben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>moving to the end</source>
   <translation>ans Ende verschieben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>moving to the top</source>
   <translation>ganz nach oben verschieben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>moving up</source>
   <translation>nach oben verschieben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>new title</source>
   <translation>neuer Titel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/applier.py" />
   <source>no reply came, looking again in {time}</source>
   <translation>keine Antwort kam, es wird in {time} wieder nachgesehen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>not known</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>not written yet</source>
   <translation>noch nicht geschrieben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>number {old} → {new}</source>
   <translation>Nummer {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>numbering</source>
   <translation>nummerieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/changes.py" />
   <source>order number {old} → {new}</source>
   <translation>Ordnungsnummer {old} → {new}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>replacing in titles</source>
   <translation>in Titeln ersetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>reversing</source>
   <translation>umkehren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>row {row} ({cell})</source>
   <translation>Zeile {row} ({cell})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>row {row}: {cell} is read as “{title}”</source>
   <translation>Zeile {row}: {cell} wird als „{title}“ gelesen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>shuffling with the seed {seed}</source>
   <translation>mischen mit Startwert {seed}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_words.py" />
   <source>some</source>
   <translation>einige</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>sorting by a spreadsheet</source>
   <translation>nach einer Tabelle sortieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>sorting by title</source>
   <translation>nach Titel sortieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>sorting by {interface}</source>
   <translation>nach {interface} sortieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <source>stays: {reason}</source>
   <translation>bleibt: {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>taking the nearest order</source>
   <translation>nächstmögliche Reihenfolge nehmen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the one display set</source>
   <translation>das eine Display-Set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the one unlocked display set</source>
   <translation>das eine nicht gesperrte Display-Set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>the same</source>
   <translation>gleich</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the selected display set</source>
   <translation>das ausgewählte Display-Set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the selected, unlocked display set</source>
   <translation>das ausgewählte, nicht gesperrte Display-Set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/applier.py" />
   <source>the server has a fault, next try in {time}</source>
   <translation>der Server hat eine Störung, nächster Versuch in {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/applier.py" />
   <source>the server is busy, next try in {time}</source>
   <translation>der Server ist ausgelastet, nächster Versuch in {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the {n} selected display sets</source>
   <translation>die {n} ausgewählten Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the {n} selected, unlocked display sets</source>
   <translation>die {n} ausgewählten, nicht gesperrten Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the {n} unlocked display sets</source>
   <translation>die {n} nicht gesperrten Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>titles by a pattern</source>
   <translation>Titel nach Muster</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>titles from a spreadsheet</source>
   <translation>Titel aus einer Tabelle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/applier.py" />
   <source>waiting for the network, next try in {time}</source>
   <translation>wartet auf das Netzwerk, nächster Versuch in {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>written</source>
   <translation>geschrieben</translation>
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
   <translation>{done} von {total} Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>{list} and {n} more</source>
   <translation>{list} und {n} weitere</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>{numbers} … along the wanted order. Display sets with answers keep theirs.</source>
   <translation>{numbers} … entlang der gewünschten Reihenfolge. Display-Sets mit Antworten behalten ihre.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} are changed.</source>
   <translation>{n} sind geändert.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} are not written yet.</source>
   <translation>{n} sind noch nicht geschrieben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} change is applied.</source>
   <translation>{n} Änderung ist angewendet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} change is put back.</source>
   <translation>{n} Änderung ist zurückgesetzt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} changes are put back.</source>
   <translation>{n} Änderungen sind zurückgesetzt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <location filename="../../gcdesk/order/editing/table_view.py" />
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>{n} display set</source>
   <translation>{n} Display-Set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} display set changes: {numbers}, {titles}.</source>
   <translation>{n} Display-Set ändert sich: {numbers}, {titles}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} display set gets another order number.</source>
   <translation>{n} Display-Set bekommt eine andere Ordnungsnummer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} display set gets another title.</source>
   <translation>{n} Display-Set bekommt einen anderen Titel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>{n} display set is empty: readers see nothing in it. It can be deleted on the study's web page.</source>
   <translation>{n} Display-Set ist leer: Reader sehen nichts darin. Es kann auf der Webseite der Studie gelöscht werden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>{n} display set is not in the spreadsheet.</source>
   <translation>{n} Display-Set steht nicht in der Tabelle.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} display set keeps its old title, not the one you typed, as there are answers for it by now: {titles}.</source>
   <translation>{n} Display-Set behält den alten Titel, nicht den eingegebenen, da es inzwischen Antworten dazu gibt: {titles}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>{n} display set keeps its title. Nothing is sent yet: the titles stand in the table first.</source>
   <translation>{n} Display-Set behält seinen Titel. Noch wird nichts gesendet: Die Titel stehen zuerst in der Tabelle.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>{n} display set of “{study}” will be changed. You can put it back afterwards.</source>
   <translation>{n} Display-Set von „{study}“ wird geändert. Sie können das danach zurücksetzen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>{n} display set stays where it is: it is locked, as answers for it exist. Move others around it.</source>
   <translation>{n} Display-Set bleibt, wo es ist: Es ist gesperrt, da es Antworten dazu gibt. Verschieben Sie andere um es herum.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>{n} display set was moved to where there is room.</source>
   <translation>{n} Display-Set wurde dorthin verschoben, wo Raum ist.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <location filename="../../gcdesk/order/editing/table_view.py" />
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>{n} display sets</source>
   <translation>{n} Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>{n} display sets are empty: readers see nothing in them. They can be deleted on the study's web page.</source>
   <translation>{n} Display-Sets sind leer: Reader sehen nichts darin. Sie können auf der Webseite der Studie gelöscht werden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>{n} display sets are not in the spreadsheet.</source>
   <translation>{n} Display-Sets stehen nicht in der Tabelle.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} display sets change: {numbers}, {titles}.</source>
   <translation>{n} Display-Sets ändern sich: {numbers}, {titles}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} display sets get another order number.</source>
   <translation>{n} Display-Sets bekommen eine andere Ordnungsnummer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} display sets get another title.</source>
   <translation>{n} Display-Sets bekommen einen anderen Titel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} display sets keep their old titles, not the ones you typed, as there are answers for them by now: {titles}.</source>
   <translation>{n} Display-Sets behalten ihre alten Titel, nicht die eingegebenen, da es inzwischen Antworten dazu gibt: {titles}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>{n} display sets keep their titles. Nothing is sent yet: the titles stand in the table first.</source>
   <translation>{n} Display-Sets behalten ihre Titel. Noch wird nichts gesendet: Die Titel stehen zuerst in der Tabelle.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>{n} display sets of “{study}” will be changed. You can put them back afterwards.</source>
   <translation>{n} Display-Sets von „{study}“ werden geändert. Sie können das danach zurücksetzen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>{n} display sets stay where they are: they are locked, as answers exist. Move others around them.</source>
   <translation>{n} Display-Sets bleiben, wo sie sind: Sie sind gesperrt, da es Antworten dazu gibt. Verschieben Sie andere um sie herum.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>{n} display sets were moved to where there is room.</source>
   <translation>{n} Display-Sets wurden dorthin verschoben, wo Raum ist.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/title_checks.py" />
   <source>{n} display sets would be called “{title}”: titles must differ within a study.</source>
   <translation>{n} Display-Sets hießen dann „{title}“: Titel müssen sich innerhalb einer Studie unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} failed.</source>
   <translation>{n} fehlgeschlagen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} has a temporary title.</source>
   <translation>{n} hat einen vorläufigen Titel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} have temporary titles.</source>
   <translation>{n} haben vorläufige Titel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} is changed.</source>
   <translation>{n} ist geändert.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} is not written yet.</source>
   <translation>{n} ist noch nicht geschrieben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>{n} locked display set keeps its title.</source>
   <translation>{n} gesperrtes Display-Set behält seinen Titel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>{n} locked display set stays at its place.</source>
   <translation>{n} gesperrtes Display-Set bleibt an seinem Platz.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>{n} locked display sets keep their titles.</source>
   <translation>{n} gesperrte Display-Sets behalten ihre Titel.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>{n} locked display sets stay at their places.</source>
   <translation>{n} gesperrte Display-Sets bleiben an ihren Plätzen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>{n} of {amount} shown</source>
   <translation>{n} von {amount} angezeigt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} order number</source>
   <translation>{n} Ordnungsnummer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} order numbers</source>
   <translation>{n} Ordnungsnummern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} title</source>
   <translation>{n} Titel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} titles</source>
   <translation>{n} Titel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} was answered by a reader meanwhile and is locked now.</source>
   <translation>{n} wurde inzwischen von einem Reader beantwortet und ist jetzt gesperrt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} was changed by somebody else meanwhile and was left alone.</source>
   <translation>{n} wurde inzwischen von jemand anderem geändert und blieb unberührt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} were answered by readers meanwhile and are locked now.</source>
   <translation>{n} wurden inzwischen von Readern beantwortet und sind jetzt gesperrt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} were changed by somebody else meanwhile and were left alone.</source>
   <translation>{n} wurden inzwischen von jemand anderem geändert und blieben unberührt.</translation>
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
   <translation>{second} kann nicht nach {first} kommen: Beide sind gesperrt, da es Antworten dazu gibt, und behalten ihre Ordnungsnummern.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>{size}, slice {n}</source>
   <translation>{size}, Schicht {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>{size}: nothing is drawn in this mask</source>
   <translation>{size}: In dieser Maske ist nichts gezeichnet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/answers_strip.py" />
   <source>{told}: {done} of {total}</source>
   <translation>{told}: {done} von {total}</translation>
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
   <translation>Nach {first} ist kein Platz für {wanted}: Es ist gesperrt, und seine Ordnungsnummer lässt Raum für {room}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>{wanted} can't come before {second}, which is locked: its order number leaves room for {room}.</source>
   <translation>Vor {second} ist kein Platz für {wanted}: Es ist gesperrt, und seine Ordnungsnummer lässt Raum für {room}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>{wanted} can't come between {first} and {second}, which are locked: their order numbers leave room for {room}.</source>
   <translation>Zwischen {first} und {second} ist kein Platz für {wanted}: Beide sind gesperrt, und ihre Ordnungsnummern lassen Raum für {room}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/table_view.py" />
   <source>{what}: before “{title}”</source>
   <translation>{what}: vor „{title}“</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/table_view.py" />
   <source>{what}: to the end</source>
   <translation>{what}: ans Ende</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>“Number…” gives them order numbers in even steps.</source>
   <translation>„Nummern…“ gibt ihnen Ordnungsnummern in gleichen Schritten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/changes.py" />
   <source>“{old}” becomes “{new}”</source>
   <translation>„{old}“ wird zu „{new}“</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/changes.py" />
   <source>“{title}”</source>
   <translation>„{title}“</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>“{title}” (order number {order})</source>
   <translation>„{title}“ (Ordnungsnummer {order})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/title_checks.py" />
   <source>“{title}” keeps its title, as answers for it exist.</source>
   <translation>„{title}“ behält den Titel, da es Antworten dazu gibt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/title_checks.py" />
   <source>“{title}” would have no title: gcdesk recognises a case by its title when it is uploaded again.</source>
   <translation>„{title}“ hätte keinen Titel: gcdesk erkennt einen Fall beim erneuten Hochladen an seinem Titel.</translation>
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
   <translation>Ein Dateiname ist länger, als der Server annimmt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>A small Grand Challenge on this computer, for practice and for tests.</source>
   <translation>Ein kleines Grand Challenge auf diesem Computer, zum Üben und für Tests.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>Certificate: {file}</source>
   <translation>Zertifikat: {file}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/accounts.py" />
   <source>Grand Challenge shows its page {path} here.</source>
   <translation>Grand Challenge zeigt hier seine Seite {path}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/accounts.py" />
   <source>Practice server</source>
   <translation>Übungsserver</translation>
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
   <translation>Beim Netzwerk anmelden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>The folder is named like a person.</source>
   <translation>Der Ordner heißt wie eine Person.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>The slices of two DICOM series lie together.</source>
   <translation>Die Schichten zweier DICOM-Serien liegen zusammen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>Thumbs.db and the like lie beside good files.</source>
   <translation>Thumbs.db und Ähnliches liegt neben guten Dateien.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>Token of {user}: {token}</source>
   <translation>Token von {user}: {token}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>Two file names look the same (é, written in two ways).</source>
   <translation>Zwei Dateinamen sehen gleich aus (é, auf zwei Arten geschrieben).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>Two files could be the CT.</source>
   <translation>Zwei Dateien könnten das CT sein.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>bytes a second for a connection</source>
   <translation>Bytes pro Sekunde je Verbindung</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>bytes a second, all together</source>
   <translation>Bytes pro Sekunde, insgesamt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>ct.mha ends in the middle of its voxels.</source>
   <translation>ct.mha endet mitten in den Voxeln.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>ct.mha has 0 bytes.</source>
   <translation>ct.mha hat 0 Bytes.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>ct.mha is a text.</source>
   <translation>ct.mha ist ein Text.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>ct.mhd and ct.raw are one good image.</source>
   <translation>ct.mhd und ct.raw sind zusammen ein gutes Bild.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>ct.mhd has no ct.raw beside it.</source>
   <translation>Neben ct.mhd fehlt ct.raw.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>how long an import waits</source>
   <translation>wie lange ein Import wartet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>keep everything here for the next time</source>
   <translation>alles hier für das nächste Mal aufbewahren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>of the API; 0: a free one</source>
   <translation>der API; 0: ein freier</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>of the storage; 0: a free one</source>
   <translation>des Speichers; 0: ein freier</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>only an empty reader study</source>
   <translation>nur eine leere Reader-Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>score.json is broken in line 3.</source>
   <translation>score.json ist in Zeile 3 fehlerhaft.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>score.json is missing.</source>
   <translation>score.json fehlt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>score.json says “high” where a number belongs.</source>
   <translation>In score.json steht „high“, wo eine Zahl hingehört.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>seconds before each answer</source>
   <translation>Sekunden vor jeder Antwort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>with https and an authority of its own</source>
   <translation>mit https und eigener Zertifizierungsstelle</translation>
  </message>
 </context>
 <context>
  <name>Screen</name>
  <message>
   <location filename="../../gcdesk/kit/screen.py" />
   <source>gcdesk can't open a window here: the screen can't be reached, or a library of the system is missing. Qt says:
{words}</source>
   <translation>gcdesk kann hier kein Fenster öffnen: Der Bildschirm ist nicht erreichbar, oder eine Bibliothek des Systems fehlt. Qt sagt:
{words}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/screen.py" />
   <source>gcdesk is a window, and this computer has no screen (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
   <translation>gcdesk ist ein Fensterprogramm, und dieser Computer hat keinen Bildschirm (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt).</translation>
  </message>
 </context>
 <context>
  <name>SelfTest</name>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>Nothing in the window has the keyboard.</source>
   <translation>Nichts im Fenster hat die Tastatur.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>There is no tab {title}.</source>
   <translation>Es gibt keinen Tab {title}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>There is no table {name}.</source>
   <translation>Es gibt keine Tabelle {name}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>{name} can't be chosen in {menu}.</source>
   <translation>{name} ist in {menu} nicht zu wählen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>{name} can't be seen.</source>
   <translation>{name} ist nicht zu sehen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>{name} can't be used now.</source>
   <translation>{name} ist jetzt nicht verwendbar.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>{name} is in no window.</source>
   <translation>{name} ist in keinem Fenster.</translation>
  </message>
 </context>
 <context>
  <name>Spreadsheets</name>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/sheet.py" />
   <source>Column {letter}</source>
   <translation>Spalte {letter}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>Stopped.</source>
   <translation>Gestoppt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/sheet.py" />
   <source>The table is empty: its first row must have the names of the columns, and the rows below it the values.</source>
   <translation>Die Tabelle ist leer: Ihre erste Zeile muss die Namen der Spalten enthalten, die Zeilen darunter die Werte.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/sheet.py" />
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/sheet.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} can't be read ({reason}).</source>
   <translation>{file} kann nicht gelesen werden ({reason}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} can't be read as a spreadsheet; it may be damaged, or protected by a password. Open it and save it again as .xlsx.</source>
   <translation>{file} ist keine lesbare Tabelle; vielleicht ist die Datei beschädigt oder durch ein Passwort geschützt. Öffnen Sie sie, und speichern Sie sie neu als .xlsx.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} has more than {n} rows. Keep only the rows that are needed, and save it again.</source>
   <translation>{file} hat mehr als {n} Zeilen. Behalten Sie nur die nötigen, und speichern Sie die Tabelle neu.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} has no sheet “{name}”.</source>
   <translation>{file} hat kein Blatt „{name}“.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} is not a text table, or its encoding is not known. Save it as .xlsx, or as .csv in UTF-8.</source>
   <translation>{file} ist keine Texttabelle, oder ihre Kodierung ist unbekannt. Speichern Sie sie als .xlsx oder als .csv in UTF-8.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} is of a kind that gcdesk does not read. Save it as .xlsx or .csv, and choose that.</source>
   <translation>{file} ist von einer Art, die gcdesk nicht liest. Speichern Sie die Tabelle als .xlsx oder .csv, und wählen Sie diese.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} is too large. Keep only the rows and columns that are needed, and save it again.</source>
   <translation>{file} ist zu groß. Behalten Sie nur die nötigen Zeilen und Spalten, und speichern Sie die Tabelle neu.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file}, row {row}: a quotation mark is opened and not closed, or stands within a cell. Double such marks, or save the table as .xlsx.</source>
   <translation>{file}, Zeile {row}: Ein Anführungszeichen ist geöffnet und nicht geschlossen oder steht innerhalb einer Zelle. Verdoppeln Sie solche Zeichen, oder speichern Sie die Tabelle als .xlsx.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/sheet.py" />
   <source>{name} (column {letter})</source>
   <translation>{name} (Spalte {letter})</translation>
  </message>
 </context>
 <context>
  <name>Study</name>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>(no text)</source>
   <translation>(kein Text)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Angle</source>
   <translation>Winkel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Angles</source>
   <translation>Winkel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Any of the options</source>
   <translation>Beliebig viele der Optionen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/times.py" />
   <source>Any time</source>
   <translation>Jederzeit</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/times.py" />
   <source>Between two days…</source>
   <translation>Zwischen zwei Tagen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Box</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Box</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Boxes</source>
   <translation>Boxen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Distance</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Distances</source>
   <translation>Abstände</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Ellipse</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Ellipse</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Ellipses</source>
   <translation>Ellipsen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/truth.py" />
   <source>Ground truth only</source>
   <translation>Nur Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Heading, no answer</source>
   <translation>Überschrift, keine Antwort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/times.py" />
   <source>Last 30 days</source>
   <translation>Letzte 30 Tage</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/times.py" />
   <source>Last 7 days</source>
   <translation>Letzte 7 Tage</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Line</source>
   <translation>Linie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Lines</source>
   <translation>Linien</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/answers.py" />
   <source>Loading the answers: {done:,} of {total:,}</source>
   <translation>Antworten werden geladen: {done:,} von {total:,}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/answers.py" />
   <source>Loading the answers…</source>
   <translation>Antworten werden geladen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Mask</source>
   <translation>Maske</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>One of the options</source>
   <translation>Eine der Optionen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Polygon</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Polygon</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Polygons</source>
   <translation>Polygone</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Text</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/reader_key.py" />
   <source>The key that was used last, {file}, is not there or can't be read. So new pseudonyms are drawn: the same number may stand for somebody else than before. To go on with that key, choose it where it is now.</source>
   <translation>Der zuletzt verwendete Schlüssel, {file}, ist nicht da oder nicht lesbar. Deshalb werden neue Pseudonyme ausgelost: Die gleiche Nummer kann für jemand anderen stehen als bisher. Um mit diesem Schlüssel fortzufahren, wählen Sie ihn dort, wo er jetzt liegt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/reader_key.py" />
   <source>The same pseudonyms as in {file}: each number stands for the same reader there and here. A key that is already where the files go is used first.</source>
   <translation>Dieselben Pseudonyme wie in {file}: Jede Nummer steht dort und hier für denselben Reader. Ein Schlüssel, der schon liegt, wohin die Dateien kommen, geht vor.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/reader_key.py" />
   <source>There were other pseudonyms here already than those in {file}, so these were kept: the same number may stand for somebody else there.</source>
   <translation>Hier gab es schon andere Pseudonyme als in {file}; sie wurden beibehalten. Dort kann die gleiche Nummer für jemand anderen stehen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Three-point angle</source>
   <translation>Dreipunktwinkel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Three-point angles</source>
   <translation>Dreipunktwinkel</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/times.py" />
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Unknown kind of answer</source>
   <translation>Unbekannte Art von Antwort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/truth.py" />
   <source>With ground truth</source>
   <translation>Mit Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/truth.py" />
   <source>Without ground truth</source>
   <translation>Ohne Ground Truth</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Yes or no</source>
   <translation>Ja oder Nein</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>at least {lowest}</source>
   <translation>mindestens {lowest}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>at most {highest}</source>
   <translation>höchstens {highest}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/reader_key.py" />
   <source>{file} can't be read as the key to the readers: it needs two columns, pseudonyms and readers, and no name twice. Correct it, or move it away to start a new one.</source>
   <translation>{file} ist als Schlüssel zu den Readern nicht lesbar: Nötig sind zwei Spalten, Pseudonyme und Reader, und kein Name darf zweimal vorkommen. Berichtigen Sie die Datei, oder verschieben Sie sie, um eine neue zu beginnen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>{lowest} to {highest}</source>
   <translation>{lowest} bis {highest}</translation>
  </message>
 </context>
 <context>
  <name>Support</name>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Leave this off when a name could tell who a patient is.</source>
   <translation>Lassen Sie das aus, wenn ein Name verraten könnte, wer ein Patient ist.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Otherwise they are called “case 1”, “file 1” and so on in the report.</source>
   <translation>Sonst heißen sie im Bericht „case 1“, „file 1“ und so weiter.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Replace it</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Replace the file?</source>
   <translation>Datei ersetzen?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Report saved</source>
   <translation>Bericht gespeichert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Reports (*.zip)</source>
   <translation>Berichte (*.zip)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Save a report for support</source>
   <translation>Bericht für den Support speichern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>Save a report…</source>
   <translation>Bericht speichern…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Save report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Save the report as</source>
   <translation>Bericht speichern als</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>The names of my files and cases may be in it</source>
   <translation>Die Namen meiner Dateien und Fälle dürfen darin stehen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>The report holds the versions of gcdesk and its libraries, your settings, how far your uploads got, and the log. It never holds your token, passwords, the values that you typed or what is in your files.</source>
   <translation>Der Bericht enthält die Versionen von gcdesk und seinen Bibliotheken, Ihre Einstellungen, wie weit Ihre Uploads kamen, und das Protokoll. Er enthält nie Ihr Token, Passwörter, die von Ihnen eingegebenen Werte oder den Inhalt Ihrer Dateien.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>The report is being saved…</source>
   <translation>Der Bericht wird gespeichert…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>The report is {file}. gcdesk sends it to nobody.</source>
   <translation>Der Bericht ist {file}. gcdesk sendet ihn niemandem.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>There is a file {file} already.</source>
   <translation>Es gibt schon eine Datei {file}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>You can go on with what was being sent, and the table is as it was. A report helps the developers to find the mistake. It holds no token, no file and no answer, and gcdesk sends it to nobody.</source>
   <translation>Was gerade gesendet wurde, lässt sich fortsetzen, und die Tabelle ist, wie sie war. Ein Bericht hilft den Entwicklern, den Fehler zu finden. Er enthält kein Token, keine Datei und keine Antwort, und gcdesk sendet ihn niemandem.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>gcdesk stopped unexpectedly the last time</source>
   <translation>gcdesk wurde beim letzten Mal unerwartet beendet</translation>
  </message>
 </context>
 <context>
  <name>Tasks</name>
  <message>
   <location filename="../../gcdesk/kit/tasks.py" />
   <source>gcdesk is closing.</source>
   <translation>gcdesk wird beendet.</translation>
  </message>
 </context>
 <context>
  <name>Tour</name>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>A column is an interface</source>
   <translation>Eine Spalte ist ein Interface</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>A short tour shows the main job: from a folder of cases to the answers of readers. End it at any time; this button starts it again.</source>
   <translation>Ein kurzer Rundgang zeigt die Hauptarbeit: von einem Ordner mit Fällen bis zu den Antworten der Reader. Sie können ihn jederzeit beenden; diese Schaltfläche beginnt ihn von vorn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>An interface is a named place for a value, such as the CT image. The rule below its title says which files go there; click it to change it.</source>
   <translation>Ein Interface ist ein Platz mit einem Namen für einen Wert, etwa das CT-Bild. Die Regel unter dem Titel sagt, welche Dateien dorthin kommen; klicken Sie darauf, um sie zu ändern.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Choose a folder</source>
   <translation>Einen Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Each case is sent, then imported by the server, then ready. In your own studies you may close gcdesk meanwhile: it goes on later.</source>
   <translation>Jeder Fall wird gesendet, dann vom Server importiert, dann ist er bereit. Bei Ihren eigenen Studien dürfen Sie gcdesk inzwischen schließen: Später geht es weiter.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Every change is checked at once. A row with a problem stays behind and says why; the others can be uploaded.</source>
   <translation>Jede Änderung wird sofort geprüft. Eine Zeile mit einem Problem bleibt zurück und sagt, warum; die anderen können hochgeladen werden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Here are all answers as tables and charts, how far each reader is, and how well readers agree. “Export…” makes a workbook.</source>
   <translation>Hier sind alle Antworten als Tabellen und Diagramme, wie weit jeder Reader ist und wie gut Reader übereinstimmen. „Exportieren…“ erstellt eine Arbeitsmappe.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Here are the masks that readers drew, over their images. That was the tour: for your own studies, choose “Add another account…” in the menu at the top left.</source>
   <translation>Hier sind die Masken, die Reader gezeichnet haben, über ihren Bildern. Das war der Rundgang: Wählen Sie für Ihre eigenen Studien „Weiteres Konto hinzufügen…“ im Menü oben links.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Masks, and your own studies</source>
   <translation>Masken, und Ihre eigenen Studien</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Open this tab to change titles, and the order in which readers see the display sets: by hand, sorted or shuffled.</source>
   <translation>Öffnen Sie diesen Tab, um Titel zu ändern und die Reihenfolge, in der Reader die Display-Sets sehen: von Hand, sortiert oder gemischt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Press the button. You are asked once more, with all that will be sent; nothing is sent before you agree.</source>
   <translation>Drücken Sie die Schaltfläche. Sie werden noch einmal gefragt, mit allem, was gesendet wird; vorher wird nichts gesendet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Press “Use the sample cases”. For your own cases you would choose a folder, with one sub-folder per case.</source>
   <translation>Drücken Sie „Beispielfälle verwenden“. Für Ihre eigenen Fälle würden Sie einen Ordner wählen, mit einem Unterordner je Fall.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Problems show here</source>
   <translation>Probleme stehen hier</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>The button is in the tab “Upload”, at the bottom, unless something is being sent.</source>
   <translation>Die Schaltfläche ist im Tab „Upload“, unten, außer während etwas gesendet wird.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>The order of the cases</source>
   <translation>Die Reihenfolge der Fälle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>The sample cases are offered in the tab “Upload”, at the top: “Samples”.</source>
   <translation>Die Beispielfälle finden Sie im Tab „Upload“, oben: „Beispiele“.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>The tabs are at the top of the window.</source>
   <translation>Die Tabs sind oben im Fenster.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>This is in the tab “Upload”, once cases are chosen there, such as the sample cases.</source>
   <translation>Dies ist im Tab „Upload“, sobald dort Fälle gewählt sind, etwa die Beispielfälle.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Upload</source>
   <translation>Hochladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Watch the rows</source>
   <translation>Die Zeilen verfolgen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>Welcome to practice</source>
   <translation>Willkommen zur Übung</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tour_steps.py" />
   <source>What readers answered</source>
   <translation>Was Reader geantwortet haben</translation>
  </message>
 </context>
 <context>
  <name>Upload</name>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>A display set to be replaced is not in the study any more</source>
   <translation>Ein Display-Set, das ersetzt werden sollte, ist nicht mehr in der Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>A file does not look like what {interface} holds</source>
   <translation>Eine Datei sieht nicht aus wie das, was {interface} enthält</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/patient_data.py" />
   <source>A file holds patient data that gcdesk can't remove</source>
   <translation>Eine Datei enthält Patientendaten, die gcdesk nicht entfernen kann</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>A file name looks like a person's name or birth date</source>
   <translation>Ein Dateiname sieht aus wie der Name oder das Geburtsdatum einer Person</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/header.py" />
   <source>A part of the file's name, or a pattern such as *ct*.mha. Several: with ; between them.</source>
   <translation>Ein Teil des Dateinamens oder ein Muster wie *ct*.mha. Mehrere: mit ; dazwischen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>A value of the kind {kind}, as JSON.</source>
   <translation>Ein Wert der Art „{kind}“, als JSON.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Add a column for an interface</source>
   <translation>Eine Spalte für ein Interface hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Add interfaces</source>
   <translation>Interfaces hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Add the interfaces that your cases fill, such as the CT image.</source>
   <translation>Fügen Sie die Interfaces hinzu, die Ihre Fälle füllen, zum Beispiel das CT-Bild.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Add the selected interfaces</source>
   <translation>Die ausgewählten Interfaces hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Add {n} interface</source>
   <translation>{n} Interface hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Add {n} interfaces</source>
   <translation>{n} Interfaces hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>All cases of the table are in the study.</source>
   <translation>Alle Fälle der Tabelle sind in der Studie.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>All {n} display sets are ready.</source>
   <translation>Alle {n} Display-Sets sind bereit.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>An upload of {amount} to {study}, begun on {moment}, is not finished: {left} still to go.</source>
   <translation>Ein Upload ({amount}) zu {study}, begonnen am {moment}, ist nicht abgeschlossen: noch {left}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>An upload of {amount}, begun on {moment}, is not finished: {left} still to go.</source>
   <translation>Ein Upload ({amount}), begonnen am {moment}, ist nicht abgeschlossen: noch {left}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_work.py" />
   <source>Another gcdesk on this computer is sending this upload. Nothing is sent twice: wait until that one has finished, or go on with the upload there.</source>
   <translation>Ein anderes gcdesk auf diesem Computer sendet diesen Upload. Nichts wird doppelt gesendet: Warten Sie, bis es fertig ist, oder setzen Sie den Upload dort fort.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>April</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>April</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>As</source>
   <translation>Als</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_view.py" />
   <source>Assignment table</source>
   <translation>Zuordnungstabelle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>August</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>August</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_view.py" />
   <source>Back to the table</source>
   <translation>Zurück zur Tabelle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>Begin with the example</source>
   <translation>Mit dem Beispiel beginnen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Begun</source>
   <translation>Begonnen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Bytes sent</source>
   <translation>Gesendete Bytes</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>Case</source>
   <translation>Fall</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Cases</source>
   <translation>Fälle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Cases are still being sent</source>
   <translation>Fälle werden noch gesendet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Cases by state</source>
   <translation>Fälle nach Status</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <source>Cases of the upload</source>
   <translation>Fälle des Uploads</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Cases with problems</source>
   <translation>Fälle mit Problemen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Cases:</source>
   <translation>Fälle:</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Change the rule…</source>
   <translation>Regel ändern…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/facts.py" />
   <source>Checking the files was stopped.</source>
   <translation>Das Prüfen der Dateien wurde gestoppt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/looking_strip.py" />
   <source>Checking the files: {done} of {total}</source>
   <translation>Dateien werden geprüft: {done} von {total}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/looking_strip.py" />
   <source>Checking the files…</source>
   <translation>Dateien werden geprüft…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Checking which display sets have answers…</source>
   <translation>Es wird geprüft, welche Display-Sets Antworten haben…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Choose a folder with cases, or try the sample cases</source>
   <translation>Wählen Sie einen Ordner mit Fällen, oder probieren Sie die Beispielfälle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Choose a folder, drop one here, or type its path</source>
   <translation>Ordner wählen, hierher ziehen oder Pfad eingeben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <source>Choose among all files of the case ({n})…</source>
   <translation>Unter allen Dateien des Falls wählen ({n})…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Choose another way to find the cases, above, or another folder.</source>
   <translation>Wählen Sie oben eine andere Art, die Fälle zu finden, oder einen anderen Ordner.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Choose files…</source>
   <translation>Dateien wählen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Choose folder</source>
   <translation>Ordner wählen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Choose folder…</source>
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Choose the folder with your cases</source>
   <translation>Wählen Sie den Ordner mit Ihren Fällen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <source>Clear the cell</source>
   <translation>Zelle leeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>Click the rule, or press Ctrl+R, to change it.</source>
   <translation>Klicken Sie auf die Regel, oder drücken Sie Strg+R, um sie zu ändern.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Close and go on later</source>
   <translation>Schließen und später fortsetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Copies without these fields are sent, every voxel as it is. Your files stay as they are.</source>
   <translation>Gesendet werden Kopien ohne diese Felder, jedes Voxel, wie es ist. Ihre Dateien bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/rest_text.py" />
   <source>Could not be read:</source>
   <translation>Nicht lesbar:</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>December</source>
   <translation>Dezember</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>Display set</source>
   <translation>Display-Set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Display set, interface</source>
   <translation>Display-Set, Interface</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Display sets</source>
   <translation>Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Display sets that are in the study already stay there.</source>
   <translation>Display-Sets, die schon in der Studie sind, bleiben dort.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>Double-click opens its page in the browser.</source>
   <translation>Ein Doppelklick öffnet die Seite im Browser.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Earlier uploads</source>
   <translation>Frühere Uploads</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Earlier uploads…</source>
   <translation>Frühere Uploads…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>Empty (null) is not a value.</source>
   <translation>Leer (null) ist kein Wert.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>Empty: the cell is cleared.</source>
   <translation>Leer: Die Zelle wird geleert.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/landing.py" />
   <source>Failed on the server: {interface}: {message}</source>
   <translation>Auf dem Server fehlgeschlagen: {interface}: {message}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>February</source>
   <translation>Februar</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Files assigned to no interface</source>
   <translation>Dateien ohne Interface</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_work.py" />
   <source>Files in no case</source>
   <translation>Dateien in keinem Fall</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <source>Files of the case</source>
   <translation>Dateien des Falls</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>Files sent under another name</source>
   <translation>Unter anderem Namen gesendete Dateien</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Fill by the rule again</source>
   <translation>Wieder nach der Regel füllen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Fill down</source>
   <translation>Nach unten ausfüllen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <location filename="../../gcdesk/upload/tab.py" />
   <source>Folder with the cases</source>
   <translation>Ordner mit den Fällen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>Forget it</source>
   <translation>Vergessen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>Forget this upload?</source>
   <translation>Diesen Upload vergessen?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Forget…</source>
   <translation>Vergessen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Give the cases that were left out a row again</source>
   <translation>Den weggelassenen Fällen wieder eine Zeile geben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <location filename="../../gcdesk/upload/running/runs_view.py" />
   <source>Go on</source>
   <translation>Fortsetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Go on later</source>
   <translation>Später fortsetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Go to the next problem or warning</source>
   <translation>Zum nächsten Problem oder zur nächsten Warnung</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Go to the next problem or warning (F8)</source>
   <translation>Zum nächsten Problem oder zur nächsten Warnung (F8)</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>How far the upload is</source>
   <translation>Wie weit der Upload ist</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>How the upload ended</source>
   <translation>Wie der Upload endete</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/rest_text.py" />
   <source>Ignored, as systems leave them behind:</source>
   <translation>Ignoriert, da von Systemen hinterlassen:</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/rest_text.py" />
   <source>In no case:</source>
   <translation>In keinem Fall:</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>In this study</source>
   <translation>In dieser Studie</translation>
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
   <translation>Es hat {answers}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>It is not finished: what has arrived of the other cases can't be used any more.</source>
   <translation>Er ist nicht abgeschlossen: Was von den anderen Fällen angekommen ist, kann nicht mehr verwendet werden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>January</source>
   <translation>Januar</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>July</source>
   <translation>Juli</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>June</source>
   <translation>Juni</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Keep sending</source>
   <translation>Weiter senden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <location filename="../../gcdesk/upload/editing/unsaved_key_dialog.py" />
   <source>Keep this one</source>
   <translation>Diese behalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Keep waiting</source>
   <translation>Weiter warten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>Key saved</source>
   <translation>Schlüssel gespeichert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Leave out</source>
   <translation>Weglassen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>Leave this case out, or make a new display set.</source>
   <translation>Lassen Sie diesen Fall weg, oder legen Sie ein neues Display-Set an.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>Leave this case out, replace the values, or make a new display set.</source>
   <translation>Lassen Sie diesen Fall weg, ersetzen Sie die Werte, oder legen Sie ein neues Display-Set an.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/key_file.py" />
   <source>Line {number} of the key file contradicts an earlier one: {case} and {title} belong to others.</source>
   <translation>Zeile {number} der Schlüsseldatei widerspricht einer früheren: {case} und {title} gehören zu anderen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>List these files</source>
   <translation>Diese Dateien auflisten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/tab.py" />
   <source>Load the study again</source>
   <translation>Studie neu laden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>Look again</source>
   <translation>Noch einmal nachsehen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/scan.py" />
   <source>Looking through the folder was stopped.</source>
   <translation>Das Durchsehen des Ordners wurde gestoppt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Looking through the folder: {files}</source>
   <translation>Ordner wird durchgesehen: {files}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Looking through the folder…</source>
   <translation>Ordner wird durchgesehen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Made-up cases to practise with</source>
   <translation>Erfundene Fälle zum Üben</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Make a new display set</source>
   <translation>Neues Display-Set anlegen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <location filename="../../gcdesk/upload/editing/unsaved_key_dialog.py" />
   <source>Make a new table</source>
   <translation>Neue Tabelle erstellen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <location filename="../../gcdesk/upload/editing/unsaved_key_dialog.py" />
   <source>Make a new table?</source>
   <translation>Neue Tabelle erstellen?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Make new ones</source>
   <translation>Neue anlegen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>March</source>
   <translation>März</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>May</source>
   <translation>Mai</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>No case can be uploaded as it is: see the column “State”.</source>
   <translation>Kein Fall kann so hochgeladen werden: siehe die Spalte „Status“.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>No cases were found in this folder</source>
   <translation>In diesem Ordner wurden keine Fälle gefunden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>No interface is called that.</source>
   <translation>Kein Interface heißt so.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>No rule: this column is filled by hand.</source>
   <translation>Keine Regel: Diese Spalte wird von Hand gefüllt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>No title was changed</source>
   <translation>Kein Titel wurde geändert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Not everything was pasted</source>
   <translation>Nicht alles wurde eingefügt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Not sent</source>
   <translation>Nicht gesendet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Nothing can be deleted from here. Display sets without answers can be deleted on the study's web page.</source>
   <translation>Von hier aus ist nichts löschbar. Display-Sets ohne Antworten können auf der Webseite der Studie gelöscht werden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Nothing has been uploaded yet</source>
   <translation>Noch wurde nichts hochgeladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>Nothing is assigned. Assign a file or leave this case out.</source>
   <translation>Nichts ist zugeordnet. Ordnen Sie eine Datei zu, oder lassen Sie diesen Fall weg.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Nothing is left to be sent, and the server goes on importing without gcdesk. To see what became of it, go on with this upload later: nothing is sent again.</source>
   <translation>Es ist nichts mehr zu senden, und der Server importiert ohne gcdesk weiter. Um zu sehen, was daraus wurde, setzen Sie diesen Upload später fort: Nichts wird noch einmal gesendet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Nothing is sent now. At the next upload these display sets get the new values in place of the old ones, which readers see until then. Interfaces that are not listed stay as they are.</source>
   <translation>Jetzt wird nichts gesendet. Beim nächsten Upload bekommen diese Display-Sets die neuen Werte anstelle der alten, die Reader bis dahin sehen. Nicht aufgeführte Interfaces bleiben, wie sie sind.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>November</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>November</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>Now in</source>
   <translation>Jetzt in</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>October</source>
   <translation>Oktober</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>One sub-folder per case, or one file per case. Nothing is sent before you say so.</source>
   <translation>Ein Unterordner für jeden Fall oder eine Datei für jeden Fall. Nichts wird gesendet, bevor Sie es sagen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <source>Only series {number}: {files}, from {first}</source>
   <translation>Nur Serie {number}: {files}, ab {first}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Open in browser</source>
   <translation>Im Browser öffnen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Outcome</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Pattern that names the case</source>
   <translation>Muster, das den Fall benennt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Pause</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Paused</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/sender.py" />
   <source>Practice server</source>
   <translation>Übungsserver</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Reader study</source>
   <translation>Reader-Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Remove the column</source>
   <translation>Spalte entfernen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>Removed from the headers of copies</source>
   <translation>Aus den Headern der Kopien entfernt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Removed in copies</source>
   <translation>In Kopien entfernt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Replace in {n} display set</source>
   <translation>In {n} Display-Set ersetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Replace in {n} display sets</source>
   <translation>In {n} Display-Sets ersetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Replace its values…</source>
   <translation>Seine Werte ersetzen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Replace values in the study</source>
   <translation>Werte in der Studie ersetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Replace values…</source>
   <translation>Werte ersetzen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Result of the grouping</source>
   <translation>Was die Einteilung ergibt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/header.py" />
   <source>Rule of the column</source>
   <translation>Regel der Spalte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>Rule: files whose name matches {rule} go here.</source>
   <translation>Regel: Dateien, deren Name zu {rule} passt, kommen hierher.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Sample DICOM cases</source>
   <translation>DICOM-Beispielfälle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Sample cases</source>
   <translation>Beispielfälle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Samples</source>
   <translation>Beispiele</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/save_summary.py" />
   <source>Save summary</source>
   <translation>Übersicht speichern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Save summary…</source>
   <translation>Übersicht speichern…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>Save the key</source>
   <translation>Schlüssel speichern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <location filename="../../gcdesk/upload/editing/unsaved_key_dialog.py" />
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <source>Save the key…</source>
   <translation>Schlüssel speichern…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Search by title, slug or kind</source>
   <translation>Nach Titel, Slug oder Art suchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>Search files</source>
   <translation>Dateien suchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Search interfaces</source>
   <translation>Interfaces suchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Send copies without patient data</source>
   <translation>Kopien ohne Patientendaten senden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Send copies without these fields</source>
   <translation>Kopien ohne diese Felder senden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>Send the rest</source>
   <translation>Den Rest senden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Sending stops when you go to another account or study. You can go on when you come back: what has arrived is not sent again.</source>
   <translation>Das Senden stoppt, wenn Sie zu einem anderen Konto oder einer anderen Studie wechseln. Sie können fortsetzen, wenn Sie zurückkommen: Was angekommen ist, wird nicht noch einmal gesendet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/patient_data.py" />
   <source>Sent as copies without {what}.</source>
   <translation>Gesendet als Kopien ohne {what}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>Sent as {names}</source>
   <translation>Gesendet als {names}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>September</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>September</translation>
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
   <translation>Anzeigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Show next</source>
   <translation>Nächstes anzeigen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Show the files in no case</source>
   <translation>Die Dateien anzeigen, die in keinem Fall sind</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_view.py" />
   <source>Show uploads…</source>
   <translation>Uploads anzeigen…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>Size</source>
   <translation>Größe</translation>
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
   <translation>Einige Dateien werden unter einem Namen gesendet, den der Server annimmt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/way.py" />
   <source>Something on the way answers in the server's place, as the sign-in page of a network does. {reason}</source>
   <translation>Etwas unterwegs antwortet anstelle des Servers, wie es die Anmeldeseite eines Netzwerks tut. {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Sort by title</source>
   <translation>Nach Titel sortieren</translation>
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
   <translation>Status jeder Zeile</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Stop and delete what is half sent</source>
   <translation>Stoppen und halb Gesendetes löschen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Stop sending?</source>
   <translation>Senden stoppen?</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_work.py" />
   <source>Stopped. The folder was not looked through.</source>
   <translation>Gestoppt. Der Ordner wurde nicht durchgesehen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Stopping…</source>
   <translation>Wird gestoppt…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/save_summary.py" />
   <source>Summary saved</source>
   <translation>Übersicht gespeichert</translation>
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
   <translation>Zurückholen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <source>The case has no file that is not assigned yet</source>
   <translation>Der Fall hat keine Datei, die noch nicht zugeordnet ist</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>The cases leave the table and are not sent</source>
   <translation>Die Fälle verlassen die Tabelle und werden nicht gesendet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>The display set is ready.</source>
   <translation>Das Display-Set ist bereit.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/follow.py" />
   <source>The display set was deleted on the server, or you have no right to see it any more.</source>
   <translation>Das Display-Set wurde auf dem Server gelöscht, oder Sie dürfen es nicht mehr sehen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>The display set whose values were to be replaced is not in the study any more: a new one is made.</source>
   <translation>Das Display-Set, dessen Werte ersetzt werden sollten, ist nicht mehr in der Studie: Ein neues wird angelegt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>The display sets of the study get the values of these cases</source>
   <translation>Die Display-Sets der Studie bekommen die Werte dieser Fälle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The file name “{file}” looks like a person's name or birth date.</source>
   <translation>Der Dateiname „{file}“ sieht aus wie der Name oder das Geburtsdatum einer Person.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>The files are being checked …</source>
   <translation>Die Dateien werden geprüft …</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/sender.py" />
   <source>The files were checked again, and there are problems now: see the table.</source>
   <translation>Die Dateien wurden noch einmal geprüft, und jetzt gibt es Probleme: siehe die Tabelle.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/scan.py" />
   <source>The folder {folder} can't be read: {reason}.</source>
   <translation>Der Ordner {folder} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The folder “{folder}” looks like a person's name or birth date. Its name is not sent.</source>
   <translation>Der Ordner „{folder}“ sieht aus wie der Name oder das Geburtsdatum einer Person. Sein Name wird nicht gesendet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/patient_data.py" />
   <source>The header of a file tells, or may tell, who the patient is</source>
   <translation>Der Header einer Datei sagt, oder sagt vielleicht, wer der Patient ist</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/patient_data.py" />
   <source>The header of {file} tells, or may tell, who the patient is: {what}.</source>
   <translation>Der Header von {file} sagt, oder sagt vielleicht, wer der Patient ist: {what}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/patient_data.py" />
   <source>The headers of files of {n} case tell, or may tell, who the patient is</source>
   <translation>Die Header von Dateien von {n} Fall sagen, oder sagen vielleicht, wer der Patient ist</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/patient_data.py" />
   <source>The headers of files of {n} cases tell, or may tell, who the patient is</source>
   <translation>Die Header von Dateien von {n} Fällen sagen, oder sagen vielleicht, wer der Patient ist</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>The key file has nothing new about these cases. They may have other names in it.</source>
   <translation>Die Schlüsseldatei enthält zu diesen Fällen nichts Neues. Vielleicht heißen sie darin anders.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/unsaved_key_dialog.py" />
   <source>The key has not been saved: only the key tells which case each neutral title stands for. It is lost with this table, and so is what you typed and assigned by hand.</source>
   <translation>Der Schlüssel ist nicht gespeichert: Nur er sagt, für welchen Fall jeder neutrale Titel steht. Mit dieser Tabelle geht er verloren, ebenso was Sie getippt und von Hand zugeordnet haben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>The key is {file}. It tells who is who: keep it where only you can read it.</source>
   <translation>Der Schlüssel ist {file}. Er sagt, wer wer ist: Bewahren Sie ihn auf, wo nur Sie ihn lesen können.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>The pattern needs {placeholder} once, where the case's name stands, such as {example}.</source>
   <translation>Das Muster braucht einmal {placeholder}, wo der Name des Falls steht, zum Beispiel {example}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>The practice server stops when gcdesk closes, and what was sent to it is lost.</source>
   <translation>Der Übungsserver endet, wenn gcdesk geschlossen wird, und was ihm gesendet wurde, geht verloren.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/recorded.py" />
   <source>The record of this upload can't be read: it is damaged, or a newer gcdesk wrote it, so this one can't go on with it. Use the newer gcdesk, or choose the folder again and upload the cases that are missing.</source>
   <translation>Was zu diesem Upload festgehalten wurde, ist nicht lesbar: Es ist beschädigt, oder ein neueres gcdesk hat es geschrieben, sodass dieses ihn nicht fortsetzen kann. Verwenden Sie das neuere gcdesk, oder wählen Sie den Ordner noch einmal, und laden Sie die fehlenden Fälle hoch.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>The sample cases are made up: eight patients, each with a CT, a segmentation and a score.</source>
   <translation>Die Beispielfälle sind erfunden: acht Patienten, jeder mit CT, Segmentierung und Score.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <source>The server has not put the parts of the file together yet.</source>
   <translation>Der Server hat die Teile der Datei noch nicht zusammengefügt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/fill.py" />
   <source>The server has not said yet whether it took the values.</source>
   <translation>Der Server hat noch nicht gesagt, ob er die Werte übernommen hat.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>The server has too many uploads of yours that are not used yet. Those already sent are used first; new ones are tried again in {time}. You don't need to do anything: the server itself removes unused uploads after a day.</source>
   <translation>Der Server hat zu viele noch nicht verwendete Uploads von Ihnen. Die schon gesendeten werden zuerst verwendet; neue werden in {time} wieder versucht. Sie müssen nichts tun: Der Server entfernt nicht verwendete Uploads selbst nach einem Tag.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>The server is still importing</source>
   <translation>Der Server importiert noch</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/fill.py" />
   <source>The server no longer has files of this case.</source>
   <translation>Der Server hat Dateien dieses Falls nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <source>The server no longer has the upload of this file.</source>
   <translation>Der Server hat den Upload dieser Datei nicht mehr.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>The study already has a display set “{title}”.</source>
   <translation>Die Studie hat schon ein Display-Set „{title}“.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>The study has an empty display set “{title}” that an earlier upload of yours made: it will be filled.</source>
   <translation>Die Studie hat ein leeres Display-Set „{title}“ aus einem früheren Upload von Ihnen: Es wird gefüllt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/prepare.py" />
   <source>The study's display sets use order numbers up to {last}; there are none left.</source>
   <translation>Die Display-Sets der Studie verwenden Ordnungsnummern bis {last}; es sind keine mehr frei.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/save_summary.py" />
   <source>The summary is {file}.</source>
   <translation>Die Übersicht ist {file}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The title differs from another in upper and lower case only</source>
   <translation>Der Titel unterscheidet sich von einem anderen nur in Groß- und Kleinschreibung</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The title has {length} characters; at most {longest} are possible.</source>
   <translation>Der Titel hat {length} Zeichen; höchstens {longest} sind möglich.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The title is empty. Type one.</source>
   <translation>Der Titel ist leer. Geben Sie einen ein.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The title looks like a person's name or birth date</source>
   <translation>Der Titel sieht aus wie der Name oder das Geburtsdatum einer Person</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The title “{title}” looks like a person's name or birth date. Readers will see it.</source>
   <translation>Der Titel „{title}“ sieht aus wie der Name oder das Geburtsdatum einer Person. Reader werden ihn sehen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/outside.py" />
   <source>The upload has ended</source>
   <translation>Der Upload ist beendet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/outside.py" />
   <source>The upload is finished</source>
   <translation>Der Upload ist abgeschlossen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>The upload of {cases} to {study} will no longer be listed. Nothing changes in the reader study.</source>
   <translation>Der Upload ({cases}) zu {study} wird nicht mehr aufgelistet. In der Reader-Studie ändert sich nichts.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>The values of “{title}” can't be replaced: {reason}. Leave this case out, or make a new display set.</source>
   <translation>Die Werte von „{title}“ können nicht ersetzt werden: {reason}. Lassen Sie diesen Fall weg, oder legen Sie ein neues Display-Set an.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>The values of “{title}” in the study are replaced.</source>
   <translation>Die Werte von „{title}“ in der Studie werden ersetzt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/dropped.py" />
   <source>There are no files in what was dropped.</source>
   <translation>In dem, was Sie hierher gezogen haben, sind keine Dateien.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/scan.py" />
   <source>There is no folder {folder}. Choose another one.</source>
   <translation>Es gibt keinen Ordner {folder}. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_view.py" />
   <source>These are the rows of an upload as they were sent, not your table.</source>
   <translation>Das sind die Zeilen eines Uploads, wie sie gesendet wurden, nicht Ihre Tabelle.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_work.py" />
   <source>These files are not sent. If they should be, choose another way to find the cases.</source>
   <translation>Diese Dateien werden nicht gesendet. Wählen Sie eine andere Art, die Fälle zu finden, wenn sie es sollen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>These files are not sent. To send one, choose it in a cell of its case.</source>
   <translation>Diese Dateien werden nicht gesendet. Um eine zu senden, wählen Sie sie in einer Zelle ihres Falls.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>These files contain, or may contain, patient data in their headers, and I may send them to this server.</source>
   <translation>Diese Dateien enthalten, oder enthalten vielleicht, Patientendaten in ihren Headern, und ich darf sie an diesen Server senden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>This JSON file is not UTF-8 text (byte {place}). Save it as UTF-8.</source>
   <translation>Diese JSON-Datei ist kein UTF-8-Text (Byte {place}). Speichern Sie sie als UTF-8.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>This JSON is nested too deeply.</source>
   <translation>Dieses JSON ist zu tief verschachtelt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>This fits.</source>
   <translation>Das passt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/key_file.py" />
   <source>This is not a key file: its first line must name the columns title and case.</source>
   <translation>Das ist keine Schlüsseldatei: Ihre erste Zeile muss die Spalten title und case nennen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>This is not valid JSON: line {line}, column {column}: {reason}.</source>
   <translation>Das ist kein gültiges JSON: Zeile {line}, Spalte {column}: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>This is the practice server: nothing is sent anywhere else, and all of it is deleted when gcdesk closes.</source>
   <translation>Dies ist der Übungsserver: Nichts wird anderswohin gesendet, und alles wird gelöscht, wenn gcdesk geschlossen wird.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/journaled.py" />
   <source>This upload was begun by another account or for another reader study: begin a new one.</source>
   <translation>Dieser Upload wurde von einem anderen Konto oder für eine andere Reader-Studie begonnen: Beginnen Sie einen neuen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/engine.py" />
   <source>This upload was begun by {owner}, and the token is one of {user}. Nothing was sent. Sign in as {owner} to go on.</source>
   <translation>Dieser Upload wurde von {owner} begonnen, und das Token gehört {user}. Es wurde nichts gesendet. Melden Sie sich als {owner} an, um fortzusetzen.</translation>
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
   <translation>Titel wie „case 001“, Dateien wie „case001_ct.mha“</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>To be sent</source>
   <translation>Zu senden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Try now</source>
   <translation>Jetzt versuchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>Try the failed ones again</source>
   <translation>Fehlgeschlagene erneut versuchen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Under new titles, such as “patient 1 (2)”</source>
   <translation>Unter neuen Titeln, zum Beispiel „patient 1 (2)“</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Upload</source>
   <translation>Hochladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>Upload to {study} from {moment}</source>
   <translation>Upload zu {study} vom {moment}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>Upload {n} display set</source>
   <translation>{n} Display-Set hochladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>Upload {n} display sets</source>
   <translation>{n} Display-Sets hochladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>Use a key file</source>
   <translation>Schlüsseldatei verwenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Use a key file…</source>
   <translation>Schlüsseldatei verwenden…</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Use neutral names</source>
   <translation>Neutrale Namen verwenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Use the sample cases</source>
   <translation>Beispielfälle verwenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Use the titles of a key saved earlier</source>
   <translation>Die Titel eines früher gespeicherten Schlüssels übernehmen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>Use these files</source>
   <translation>Diese Dateien verwenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>Use this value</source>
   <translation>Diesen Wert verwenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>Value as JSON</source>
   <translation>Wert als JSON</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Values that the study has are replaced, for good, in: {cases}</source>
   <translation>Vorhandene Werte der Studie werden endgültig ersetzt, in: {cases}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Wait no longer</source>
   <translation>Nicht länger warten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/token_wish.py" />
   <source>Waiting for another token</source>
   <translation>Wartet auf ein anderes Token</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>Was uploaded before, under another title</source>
   <translation>Wurde schon unter anderem Titel hochgeladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <source>Web address</source>
   <translation>Webadresse</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>What becomes of the case</source>
   <translation>Was aus dem Fall wird</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>What is replaced</source>
   <translation>Was ersetzt wird</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>What is wrong with it</source>
   <translation>Was daran nicht stimmt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>What you typed and assigned by hand is lost.</source>
   <translation>Was Sie getippt und von Hand zugeordnet haben, geht verloren.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>What you upload with this account is listed here, with how it ended.</source>
   <translation>Was Sie mit diesem Konto hochladen, wird hier aufgelistet, samt Ergebnis.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <source>Which case each neutral title stands for</source>
   <translation>Für welchen Fall jeder neutrale Titel steht</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Why nothing can be uploaded</source>
   <translation>Warum nichts hochgeladen werden kann</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>You can go on at the next start of gcdesk: what has arrived is not sent again.</source>
   <translation>Sie können beim nächsten Start von gcdesk fortsetzen: Was angekommen ist, wird nicht noch einmal gesendet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>You can go on later: what has arrived is not sent again.</source>
   <translation>Sie können später fortsetzen: Was angekommen ist, wird nicht noch einmal gesendet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/fill.py" />
   <source>You can't change the reader study “{study}” any more: it was deleted, or you are no longer its editor. What was sent is kept; go on with this upload when you are an editor again.</source>
   <translation>Sie können die Reader-Studie „{study}“ nicht mehr ändern: Sie wurde gelöscht, oder Sie sind nicht mehr ihr Editor. Was gesendet wurde, bleibt aufbewahrt; setzen Sie diesen Upload fort, wenn Sie wieder Editor sind.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/tab.py" />
   <source>You may not change this reader study, so nothing can be uploaded. Ask its editors.</source>
   <translation>Sie dürfen diese Reader-Studie nicht ändern, deshalb kann nichts hochgeladen werden. Fragen Sie ihre Editoren.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/readiness.py" />
   <source>You may not change this study.</source>
   <translation>Sie dürfen diese Studie nicht ändern.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <source>You may not read {file}, or another program is using it.</source>
   <translation>Sie dürfen {file} nicht lesen, oder ein anderes Programm verwendet die Datei.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>a colon is missing after the name</source>
   <translation>nach dem Namen fehlt ein Doppelpunkt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>a comma, or the closing bracket, is missing</source>
   <translation>ein Komma oder die schließende Klammer fehlt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>a name in double quotes is missing</source>
   <translation>ein Name in doppelten Anführungszeichen fehlt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>a text goes on in another line, or holds a tab</source>
   <translation>ein Text geht in einer anderen Zeile weiter oder enthält einen Tabulator</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>a value is missing, or a text is not in double quotes</source>
   <translation>ein Wert fehlt, oder ein Text steht nicht in doppelten Anführungszeichen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/tab.py" />
   <source>adding interfaces</source>
   <translation>Interfaces hinzufügen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <source>an image</source>
   <translation>ein Bild</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>an invisible mark stands before the beginning</source>
   <translation>ein unsichtbares Zeichen steht vor dem Anfang</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/waiting.py" />
   <source>an upload is not finished: {n} still to go</source>
   <translation>ein Upload ist nicht abgeschlossen: noch {n}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/rest_text.py" />
   <location filename="../../gcdesk/upload/table/cell_text.py" />
   <location filename="../../gcdesk/upload/table/unassigned.py" />
   <source>and {n} more</source>
   <translation>und {n} weitere</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>any JSON</source>
   <translation>beliebiges JSON</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>any JSON file</source>
   <translation>beliebige JSON-Datei</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>any of several choices</source>
   <translation>beliebig viele von mehreren Möglichkeiten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>being imported</source>
   <translation>wird importiert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>being sent by another gcdesk on this computer</source>
   <translation>wird von einem anderen gcdesk auf diesem Computer gesendet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>being sent now</source>
   <translation>wird gerade gesendet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>by a pattern</source>
   <translation>nach Muster</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/header.py" />
   <source>by hand</source>
   <translation>von Hand</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>can't be read by this gcdesk</source>
   <translation>für dieses gcdesk nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>changing a title</source>
   <translation>Titel ändern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>changing the rule of {interface}</source>
   <translation>Regel von {interface} ändern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>changing {interface}</source>
   <translation>{interface} ändern</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>checking …</source>
   <translation>wird geprüft …</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>clearing</source>
   <translation>leeren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>failed</source>
   <translation>fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>failed: {reason}</source>
   <translation>fehlgeschlagen: {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>filling by the rule</source>
   <translation>nach der Regel füllen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>filling down</source>
   <translation>nach unten ausfüllen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_view.py" />
   <source>gcdesk is already open on this computer. Uploads that it is sending are not sent twice; others can be sent from here.</source>
   <translation>gcdesk ist auf diesem Computer schon offen. Uploads, die es gerade sendet, werden nicht doppelt gesendet; andere können von hier aus gesendet werden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/outside.py" />
   <source>gcdesk is sending {n} display set</source>
   <translation>gcdesk sendet {n} Display-Set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/outside.py" />
   <source>gcdesk is sending {n} display sets</source>
   <translation>gcdesk sendet {n} Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/outside.py" />
   <source>gcdesk needs you</source>
   <translation>gcdesk braucht Sie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>in the table</source>
   <translation>in der Tabelle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/landing.py" />
   <source>it gave no reason.</source>
   <translation>ohne Angabe eines Grunds.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <source>it has {answers}, so it can't be changed any more</source>
   <translation>es hat {answers} und ist deshalb nicht mehr änderbar</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>key.csv</source>
   <translation>Schlüssel.csv</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>leaving out {n} case</source>
   <translation>{n} Fall weglassen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>leaving out {n} cases</source>
   <translation>{n} Fälle weglassen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_work.py" />
   <source>looking through the folder again</source>
   <translation>Ordner neu durchsehen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>making new display sets</source>
   <translation>neue Display-Sets anlegen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/delegate.py" />
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>no reply came, looking again in {time}</source>
   <translation>keine Antwort kam, es wird in {time} wieder nachgesehen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>no result yet</source>
   <translation>noch kein Ergebnis</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>no result yet for {interfaces}</source>
   <translation>noch kein Ergebnis für {interfaces}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>not finished: {left} of {all} still to go</source>
   <translation>nicht abgeschlossen: noch {left} von {all}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>not possible: {reason}</source>
   <translation>nicht möglich: {reason}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <source>nothing shows that it is this case: neither an upload from this computer nor a key file</source>
   <translation>nichts zeigt, dass es dieser Fall ist: weder ein Upload von diesem Computer noch eine Schlüsseldatei</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>number</source>
   <translation>Zahl</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>one file per case</source>
   <translation>je Datei</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>one of several choices</source>
   <translation>eine von mehreren Möglichkeiten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>one sub-folder per case</source>
   <translation>je Unterordner</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/header.py" />
   <source>part of a name, or *.mha</source>
   <translation>Teil eines Namens, oder *.mha</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>pasting</source>
   <translation>einfügen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/rows.py" />
   <source>paused</source>
   <translation>angehalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>removing {interface}</source>
   <translation>{interface} entfernen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>replaces values in the study</source>
   <translation>ersetzt Werte in der Studie</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>replacing values</source>
   <translation>Werte ersetzen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>sending copies without patient data</source>
   <translation>Kopien ohne Patientendaten senden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>sending {percent} %</source>
   <translation>wird gesendet, {percent} %</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>sent</source>
   <translation>gesendet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>something follows after the end</source>
   <translation>nach dem Ende folgt noch etwas</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>something is wrong here</source>
   <translation>hier stimmt etwas nicht</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>something on the way answers in the server's place, such as a network's sign-in page, next try in {time}</source>
   <translation>etwas unterwegs antwortet anstelle des Servers, zum Beispiel die Anmeldeseite eines Netzwerks, nächster Versuch in {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>something went wrong on the way, next try in {time}</source>
   <translation>unterwegs ging etwas schief, nächster Versuch in {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>sorting by title</source>
   <translation>nach Titel sortieren</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>stopped</source>
   <translation>gestoppt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/left_out.py" />
   <source>taking back what was left out</source>
   <translation>Weggelassenes zurückholen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <source>the case has no values</source>
   <translation>der Fall hat keine Werte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>the quotes of this text are not closed</source>
   <translation>die Anführungszeichen dieses Textes sind nicht geschlossen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>the server has a fault, next try in {time}</source>
   <translation>der Server hat eine Störung, nächster Versuch in {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>the server is busy, next try in {time}</source>
   <translation>der Server ist ausgelastet, nächster Versuch in {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/begin.py" />
   <source>the study already has a display set with this title. Change the title, then upload this case again.</source>
   <translation>die Studie hat schon ein Display-Set mit diesem Titel. Ändern Sie den Titel, und laden Sie diesen Fall dann noch einmal hoch.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>there is a comma after the last item</source>
   <translation>nach dem letzten Eintrag steht ein Komma</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>to be uploaded</source>
   <translation>zum Hochladen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>to be uploaded without {what}</source>
   <translation>hochzuladen ohne {what}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>used</source>
   <translation>verwendet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>using neutral names</source>
   <translation>neutrale Namen verwenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>using the titles of a key file</source>
   <translation>Titel einer Schlüsseldatei verwenden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>waiting for the network, next try in {time}</source>
   <translation>wartet auf das Netzwerk, nächster Versuch in {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>waiting until the server takes new files, next try in {time}</source>
   <translation>wartet, bis der Server neue Dateien annimmt, nächster Versuch in {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>what follows the backslash is unknown; write \\ for a backslash</source>
   <translation>was auf den Backslash folgt, ist unbekannt; für einen Backslash schreiben Sie \\</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>whole number</source>
   <translation>ganze Zahl</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/delegate.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>yes or no</source>
   <translation>ja oder nein</translation>
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
   <translation>{case} steht für den Namen des Falls, * für Beliebiges: {case}_*.mha, oder site*/{case}/*</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/prepare.py" />
   <source>{case}: {file} was not read.</source>
   <translation>{case}: {file} wurde nicht gelesen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{count} cases are called “{title}”. Titles must differ.</source>
   <translation>{count} Fälle heißen „{title}“. Titel müssen sich unterscheiden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>{day} {month}</source>
   <translation>{day}. {month}</translation>
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
   <translation>{effect}; {n} nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{files} ({size}) and {values}</source>
   <translation>{files} ({size}) und {values}</translation>
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
   <translation>{file} kann nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{file} does not look like what {interface} holds ({kind}).</source>
   <translation>{file} sieht nicht aus wie das, was {interface} enthält ({kind}).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <source>{file} has changed since the folder was looked through. Choose the folder again, then upload this case again.</source>
   <translation>{file} hat sich geändert, seit der Ordner durchgesehen wurde. Wählen Sie den Ordner noch einmal, und laden Sie diesen Fall dann noch einmal hoch.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/facts.py" />
   <source>{file} has changed since the folder was looked through. Choose the folder again.</source>
   <translation>{file} hat sich geändert, seit der Ordner durchgesehen wurde. Wählen Sie den Ordner noch einmal.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/patient_data.py" />
   <source>{file} holds patient data in the description by which programs read it: gcdesk can't remove that.</source>
   <translation>{file} enthält Patientendaten in der Beschreibung, mit der Programme die Datei lesen: Diese kann gcdesk nicht entfernen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{file} is an empty file. Replace it or take it out of this cell.</source>
   <translation>{file} ist eine leere Datei. Ersetzen Sie sie, oder nehmen Sie sie aus dieser Zelle.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <source>{file} is empty: the server refuses empty files.</source>
   <translation>{file} ist leer: Der Server lehnt leere Dateien ab.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <location filename="../../gcdesk/upload/table/facts.py" />
   <source>{file} is no longer there.</source>
   <translation>{file} ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/facts.py" />
   <source>{file} is too large for a value.</source>
   <translation>{file} ist zu groß für einen Wert.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/copies.py" />
   <source>{file} was not sent: no copy without patient data could be made of it ({reason}).</source>
   <translation>{file} wurde nicht gesendet: Davon konnte keine Kopie ohne Patientendaten gemacht werden ({reason}).</translation>
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
   <translation>{first} und {more}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/patient_data.py" />
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{first} and {n} more</source>
   <translation>{first} und {n} weitere</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{first} and {second}</source>
   <translation>{first} und {second}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/amounts.py" />
   <source>{hours} h {minutes} min</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>{hours} h {minutes} min</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} is empty</source>
   <translation>{interface} ist leer</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} is empty, but {files} of this case are assigned nowhere.</source>
   <translation>{interface} ist leer, aber {files} dieses Falls sind nirgends zugeordnet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} is empty, but {file} of this case is assigned nowhere.</source>
   <translation>{interface} ist leer, aber {file} dieses Falls ist nirgends zugeordnet.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} is empty, though files that suit it are left over</source>
   <translation>{interface} ist leer, obwohl passende Dateien übrig sind</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} is empty.</source>
   <translation>{interface} ist leer.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>{interface} of {case}</source>
   <translation>{interface} von {case}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} takes one file, not {n}.</source>
   <translation>{interface} nimmt eine Datei auf, nicht {n}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{least} to {most} files each</source>
   <translation>je {least} bis {most} Dateien</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>{month} {day}</source>
   <translation>{day}. {month}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>{n} answer</source>
   <translation>{n} Antwort</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>{n} answers</source>
   <translation>{n} Antworten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} being imported</source>
   <translation>{n} beim Import</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/amounts.py" />
   <source>{n} byte</source>
   <translation>{n} Byte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/texts/amounts.py" />
   <source>{n} bytes</source>
   <translation>{n} Bytes</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} case</source>
   <translation>{n} Fall</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} case has a title or file names that look like a person's name or birth date.</source>
   <translation>{n} Fall hat einen Titel oder Dateinamen, die wie der Name oder das Geburtsdatum einer Person aussehen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} case is sent under a neutral name. Only the key tells which it is: save it.</source>
   <translation>{n} Fall wird unter neutralem Namen gesendet. Nur der Schlüssel sagt, welcher es ist: Speichern Sie ihn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/waiting.py" />
   <source>{n} case waits to be uploaded</source>
   <translation>{n} Fall wartet auf den Upload</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} case with problems stays here</source>
   <translation>{n} Fall mit Problemen bleibt hier</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} cases</source>
   <translation>{n} Fälle</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} cases are in the study already: {names}.</source>
   <translation>{n} Fälle sind schon in der Studie: {names}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} cases are sent under neutral names. Only the key tells which is which: save it.</source>
   <translation>{n} Fälle werden unter neutralen Namen gesendet. Nur der Schlüssel sagt, welcher welcher ist: Speichern Sie ihn.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} cases have titles or file names that look like a person's name or birth date.</source>
   <translation>{n} Fälle haben Titel oder Dateinamen, die wie der Name oder das Geburtsdatum einer Person aussehen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/waiting.py" />
   <source>{n} cases wait to be uploaded</source>
   <translation>{n} Fälle warten auf den Upload</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} cases were uploaded from these same files before: {names}.</source>
   <translation>{n} Fälle wurden schon aus denselben Dateien hochgeladen: {names}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} cases with problems stay here</source>
   <translation>{n} Fälle mit Problemen bleiben hier</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{n} column</source>
   <translation>{n} Spalte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{n} columns</source>
   <translation>{n} Spalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>{n} display set</source>
   <translation>{n} Display-Set</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>{n} display sets</source>
   <translation>{n} Display-Sets</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} failed</source>
   <translation>{n} fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <location filename="../../gcdesk/upload/table/cell_text.py" />
   <source>{n} file</source>
   <translation>{n} Datei</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} file assigned to no interface</source>
   <translation>{n} Datei ohne Interface</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} file each</source>
   <translation>je {n} Datei</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>{n} file found</source>
   <translation>{n} Datei gefunden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} file in no case</source>
   <translation>{n} Datei in keinem Fall</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} file is assigned to no interface and is not sent</source>
   <translation>{n} Datei ist keinem Interface zugeordnet und wird nicht gesendet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>{n} file ticked</source>
   <translation>{n} Datei angekreuzt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <location filename="../../gcdesk/upload/table/cell_text.py" />
   <source>{n} files</source>
   <translation>{n} Dateien</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} files are assigned to no interface and are not sent</source>
   <translation>{n} Dateien sind keinem Interface zugeordnet und werden nicht gesendet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{n} files are too many for one case; the server takes {most}.</source>
   <translation>{n} Dateien sind zu viele für einen Fall; der Server nimmt {most}.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} files assigned to no interface</source>
   <translation>{n} Dateien ohne Interface</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} files each</source>
   <translation>je {n} Dateien</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>{n} files found</source>
   <translation>{n} Dateien gefunden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} files in no case</source>
   <translation>{n} Dateien in keinem Fall</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>{n} files ticked</source>
   <translation>{n} Dateien angekreuzt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} held up</source>
   <translation>{n} aufgehalten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} left out</source>
   <translation>{n} weggelassen</translation>
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
   <translation>{n} weitere Datei</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{n} more files</source>
   <translation>{n} weitere Dateien</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} new</source>
   <translation>{n} neu</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} of them was uploaded from these same files.</source>
   <translation>{n} davon wurde aus denselben Dateien hochgeladen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} of them were uploaded from these same files.</source>
   <translation>{n} davon wurden aus denselben Dateien hochgeladen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} other upload is not finished.</source>
   <translation>{n} weiterer Upload ist nicht abgeschlossen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} other uploads are not finished.</source>
   <translation>{n} weitere Uploads sind nicht abgeschlossen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} problem</source>
   <translation>{n} Problem</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} problems</source>
   <translation>{n} Probleme</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} ready</source>
   <translation>{n} bereit</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} replaced</source>
   <translation>{n} ersetzt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{n} row</source>
   <translation>{n} Zeile</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{n} rows</source>
   <translation>{n} Zeilen</translation>
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
   <translation>{n} beim Senden</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} sent</source>
   <translation>{n} gesendet</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} stopped</source>
   <translation>{n} gestoppt</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} system file ignored</source>
   <translation>{n} Systemdatei ignoriert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} system files ignored</source>
   <translation>{n} Systemdateien ignoriert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} value</source>
   <translation>{n} Wert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} values</source>
   <translation>{n} Werte</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} waiting</source>
   <translation>{n} wartend</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} warning</source>
   <translation>{n} Warnung</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} warnings</source>
   <translation>{n} Warnungen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} without a result</source>
   <translation>{n} ohne Ergebnis</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{problems} in {cases}</source>
   <translation>{problems} ({cases})</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{rows} and {columns}</source>
   <translation>{rows} und {columns}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>{sentence} What was sent already is used first; the other cases can be tried again after that.</source>
   <translation>{sentence} Was schon gesendet wurde, wird zuerst verwendet; die anderen Fälle können danach noch einmal versucht werden.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{sent} of {total}</source>
   <translation>{sent} von {total}</translation>
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
   <translation>{state}, ohne {what}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/save_summary.py" />
   <source>{study} upload.csv</source>
   <translation>{study} Upload.csv</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{tally}, of {all} in all.</source>
   <translation>{tally}, von {all} insgesamt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{time} left</source>
   <translation>noch {time}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>{verb}: {what}</source>
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
   <translation>{warning} – in allen {n} Fällen</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{warning} in {n} cases: {cases} …</source>
   <translation>{warning} – in {n} Fällen: {cases} …</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{warning} in: {cases}</source>
   <translation>{warning} – bei: {cases}</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{what} of what was copied did not fit into the table: only the rest was pasted.</source>
   <translation>Vom Kopierten passte nicht in die Tabelle: {what}. Nur der Rest ist eingefügt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/cell_text.py" />
   <source>— no file</source>
   <translation>— keine Datei</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/delegate.py" />
   <location filename="../../gcdesk/upload/table/cell_text.py" />
   <source>— no value</source>
   <translation>— kein Wert</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>“{title}” and “{other}” differ in upper and lower case only: readers can't tell them apart.</source>
   <translation>„{title}“ und „{other}“ unterscheiden sich nur in Groß- und Kleinschreibung: Reader können sie nicht auseinanderhalten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>“{title}” is already in the study: uploaded on {moment}, from other files.</source>
   <translation>„{title}“ ist schon in der Studie: hochgeladen am {moment}, aus anderen Dateien.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>“{title}” was uploaded from these same files on {moment}.</source>
   <translation>„{title}“ wurde am {moment} aus denselben Dateien hochgeladen.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>“{title}” was uploaded on {moment}, from these files, which have changed since.</source>
   <translation>„{title}“ wurde am {moment} aus diesen Dateien hochgeladen, die sich seitdem geändert haben.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” could mean {one} or {other}: write the one that you mean.</source>
   <translation>„{value}“ könnte {one} oder {other} bedeuten: Geben Sie die gemeinte Zahl ein.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is neither yes nor no.</source>
   <translation>„{value}“ ist weder ja noch nein.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a JSON object, which this interface needs.</source>
   <translation>„{value}“ ist kein JSON-Objekt, das dieses Interface braucht.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a list of choices.</source>
   <translation>„{value}“ ist keine Liste von Möglichkeiten.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a number that JSON knows.</source>
   <translation>„{value}“ ist keine Zahl, die JSON kennt.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a number.</source>
   <translation>„{value}“ ist keine Zahl.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a text.</source>
   <translation>„{value}“ ist kein Text.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a whole number.</source>
   <translation>„{value}“ ist keine ganze Zahl.</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not yes or no (in JSON: true or false).</source>
   <translation>„{value}“ ist nicht ja oder nein (in JSON: true oder false).</translation>
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is too large.</source>
   <translation>„{value}“ ist zu groß.</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <location filename="../../gcdesk/tabs.py" />
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <location filename="../../gcdesk/tabs.py" />
   <source>Masks</source>
   <translation>Masken</translation>
  </message>
  <message>
   <location filename="../../gcdesk/tabs.py" />
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../gcdesk/connect/tabs.py" />
   <source>Tabs</source>
   <translatorcomment>the same in English</translatorcomment>
   <translation>Tabs</translation>
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
