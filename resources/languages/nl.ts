<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
 <context>
  <name>Answers</name>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>(empty text)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/confusion_view.py" />
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>(empty)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>(left empty)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>(no option)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <source>(no text)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/subjects.py" />
   <source>(no title, order {order})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>(none of the options)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/subjects.py" />
   <source>(question without text)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/subjects.py" />
   <source>(removed display set {key})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/subjects.py" />
   <source>(removed question {key})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>(removed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>95 % from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>95 % interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>95 % interval of a share that is counted; of use with few cases, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>95 % interval of an intraclass correlation, if the numbers are spread normally.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>95 % interval of the bias or of a limit of agreement, if the differences are spread normally.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>95 % of the differences of two readers' numbers are expected between the lower and the upper limit, if they are spread normally.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>95 % to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <source>; {n} empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>A file is being written. When it is stopped, no file is left of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>A question that is called “case” can't be told from the column of the cases: rename it on the website.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>About</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>About the figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/tab.py" />
   <source>Agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/totals.py" />
   <source>All answers together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <source>All its answers together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>All options are marked as positive: leave at least one that is not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>All readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/confusion_view.py" />
   <source>All readers together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>All times are in universal time (UTC); durations in minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>All {n:,} answers, ground truth too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tab.py" />
   <source>All {total:,} answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <source>An answer can choose several options, so the shares may add up to more than 100 %.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>An empty cell means that nothing was answered; what was submitted without an answer says so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>An option has two places in the order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>An option is named twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>An order needs at least two options.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Answer as JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Answer id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Answered (UTC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>Answered by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <location filename="../../gcdesk/answers/tab.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Answers in the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Answers in this file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Answers loaded (UTC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/times.py" />
   <source>Any time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>As ICC(2,1), but for the mean of the numbers of all readers instead of one reader's.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>As JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tab.py" />
   <source>As soon as there are answers, “Refresh” shows them here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>As the bootstrap by percentiles, but corrected for the bias and the skewness of the values (bias-corrected and accelerated).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>As what</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Before you upload it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/times.py" />
   <source>Between two days…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Bias (Bland–Altman)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Bootstrap over cases, BCa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Bootstrap over cases, percentiles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <source>By display set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <source>By display set and reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/pictures_view.py" />
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>By reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>CSV, long: one row an answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>CSV, wide: one row a display set and reader, a column a question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>Came with the last refresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/case_time.py" />
   <source>Cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Changed (UTC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Checking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/definition_view.py" />
   <source>Choose a figure in the table: what it means is told here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Choose a row: its answer is told here in whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Choose a table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>Choose at least one question whose answers are the scores.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Choose the example file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>Choose two different readers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Choose where…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Chosen: {all}. Report for each figure the cases in its own line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <source>Clear filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/ticks.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Cohen's kappa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Cohen's kappa for options with an order: a difference of two steps counts four times as much as one of one step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Cohen's kappa for options with an order: two answers count as the less different the closer they are, in steps of the order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Cohen's kappa, linear weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Cohen's kappa, quadratic weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <source>Column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <location filename="../../gcdesk/answers/tab.py" />
   <source>Columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Compute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Computing the figures and their intervals…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/confusion_view.py" />
   <source>Confusion table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/confusion_view.py" />
   <source>Confusion table of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tab.py" />
   <source>Copies the table as it is shown, to be pasted into a spreadsheet; Ctrl+C copies what is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tab.py" />
   <source>Copy table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/clipboard.py" />
   <source>Copying was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Counted: the filters for readers and display sets; text, questions and times are not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Details of the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>Differences between two readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>Disagreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>Display set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Display set id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/over_time.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Display sets answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/over_time.py" />
   <source>Display sets with an answer, over time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/pages.py" />
   <source>Display sets with ground truth can't be changed any more: give them their titles and their order before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/pictures_view.py" />
   <source>Distribution of the answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Empty cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Everybody's answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/agreement_figures.py" />
   <location filename="../../gcdesk/answers/figures/compute/truth_figures.py" />
   <source>Exactly the same options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Example file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Excel workbook (.xlsx): all views as sheets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Export answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>Figure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Figures are made of questions with options, of yes or no, and of numbers. This study has none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <source>Filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <source>First day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>First reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Fleiss' kappa</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>For Excel: begin with a byte order mark, so that é and ü are right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Go on writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/pictures/groups.py" />
   <location filename="../../gcdesk/answers/tab.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <source>Ground truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Ground truth file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Ground truth of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>Ground truth of {sets} for {questions}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <source>Ground truth only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Ground truth, set by {reader}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <source>Hide this column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>How far readers agree beyond chance, also where some did not answer every case: every case with at least two answers counts. 1 is complete agreement, 0 is what chance would give.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>How far several readers agree beyond chance, on the cases that all of them answered: 1 is complete agreement, 0 is what chance would give.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>How far two readers agree beyond chance, on the cases that both answered: 1 is complete agreement, 0 is what chance would give, less than 0 is worse than chance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>How long it took, all in all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tab.py" />
   <source>How many answers are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>How many answers there are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>How much of the spread of the numbers comes from the cases and not from the readers, for the number of one reader: absolute agreement, cases and readers both taken as samples. On the cases that all readers answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>ICC(2,1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>ICC(2,k)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>In a table (Excel or CSV)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>In the answers of one reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <source>In the order of the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/pictures_view.py" />
   <source>In words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Input for iMRMC (.imrmc): scores of one question, with ground truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Interval by Student's t distribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Interval by the F distribution</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/definition_view.py" />
   <source>Interval: {interval}
{how}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/choices.py" />
   <source>Key to the readers - keep apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Krippendorff's alpha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Krippendorff's alpha for numbers: two answers differ by the square of their difference. Every case with at least two answers counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Krippendorff's alpha for options with an order: two answers differ by how many answers lie between them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Krippendorff's alpha, numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Krippendorff's alpha, ordered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/times.py" />
   <source>Last 30 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/times.py" />
   <source>Last 7 days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Last answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Last answer (UTC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <source>Last day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Leave out display sets on which a required answer is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/definition_view.py" />
   <source>Left out of every figure: what was not answered, was submitted empty, can't be read, or has an option that was removed since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tab.py" />
   <source>Load the answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tab.py" />
   <source>Loading the answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/load_work.py" />
   <source>Loading the answers: {done:,} of {total:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/load_work.py" />
   <source>Loading the answers…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tab.py" />
   <source>Loading was stopped, or did not work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Loads the answers again and shows what is new (F5)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Lower limit of agreement (Bland–Altman)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Make a ground truth file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Makes the CSV file with which the website takes ground truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Mark first, in the view “Ground truth”, which answers are positive, and for options as scores their order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Mark the answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Mark the answers…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Mask image id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>Mean of the two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/pictures/case_time.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Minutes of the last change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Move down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Move up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <source>No answer is as the filters want it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <source>No answers to this question are left by the filters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>No case that was answered is negative in the ground truth; both kinds are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>No case that was answered is positive in the ground truth; both kinds are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>No figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>No figures yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>No option is chosen, and the question requires one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/truth_figures.py" />
   <source>No reader answered this question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/over_time.py" />
   <source>No readers' answers are left by the filters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tab.py" />
   <source>Nobody has answered yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <source>None of these answers holds a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>Not answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Not loaded yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Nothing is marked: no order, and nothing that means “positive”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/plot.py" />
   <source>Nothing to draw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Number of answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Number of cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Number of readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>Of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Of all display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Of the answers on cases with a ground truth, how many are the same as it. Over several readers: the mean of their shares.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Of the cases that are negative in the ground truth and were answered, how many were called negative. Over several readers: the mean of their specificities.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Of the cases that are positive in the ground truth and were answered, how many were called positive. Over several readers: the mean of their sensitivities.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Of the pairs of readers who answered a case, how many gave the same answer, on average over the cases with at least two answers. It does not allow for agreement by chance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>Of the sheet “{sheet}”, {columns} had to be left out: Excel holds {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>One’s own answers only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Open in the browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Opens the display set; so does a double click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Option</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Option id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Option ids</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/agreement_figures.py" />
   <location filename="../../gcdesk/answers/figures/compute/truth_figures.py" />
   <source>Option “{option}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Options, from the lowest to the highest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Ordered: {order}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <source>Partly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Percent agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/pictures_view.py" />
   <location filename="../../gcdesk/answers/charts/plot.py" />
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/pictures_view.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/pictures_view.py" />
   <source>Pictures (*.png *.svg)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Positive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/agreement_figures.py" />
   <location filename="../../gcdesk/answers/figures/compute/truth_figures.py" />
   <source>Positive or not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Positive: {options}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Positive: {side} {threshold:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Problems and notes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <source>Progress of each reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/pictures_view.py" />
   <source>Progress over time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/key_file.py" />
   <location filename="../../gcdesk/study/reader_key.py" />
   <source>Pseudonym</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_view.py" />
   <source>Put this line away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/load_work.py" />
   <source>Putting the answers into words…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <location filename="../../gcdesk/answers/question_box.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <source>Question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Question id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Question number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>Questions on which readers differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/key_file.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <location filename="../../gcdesk/answers/tables/by_answer.py" />
   <location filename="../../gcdesk/answers/tables/by_reader.py" />
   <location filename="../../gcdesk/answers/totals.py" />
   <location filename="../../gcdesk/study/reader_key.py" />
   <source>Reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Reader study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Reader: {reader}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/key_file.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <location filename="../../gcdesk/answers/pictures/groups.py" />
   <source>Readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>Readers disagree here: this is not what most say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>Readers disagree on:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Refresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Replace the readers' names by R01, R02 …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Required</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Resamples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>Rests on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>Row {number} of the table names no case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/pictures_view.py" />
   <source>Save picture…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Save the file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Save the ground truth file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>Say from which number on an answer is positive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>Say which options are positive, or put the options in order: scores are numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>Say which options are positive.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Scores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <source>Search in the answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/ticks.py" />
   <source>Search the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>Second reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Semicolons between cells, for Excel in languages with a decimal comma</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Sensitivity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>Several options can be chosen: look at each option by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>Several questions of the study have this text, and the website can't tell them apart: change one of them there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Share correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_view.py" />
   <source>Show in folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Show the mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Since the last load: {news}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <source>Sort by “{column}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/columns_view.py" />
   <source>Sort by “{column}”, last first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/definition_view.py" />
   <source>Source: {source}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Specificity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <source>Standard error</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Stop the export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Stop the export?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/resampling.py" />
   <source>Stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Stopped. Press “Compute” to begin again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Submitted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Tables (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Tables (*.xlsx *.csv *.tsv *.txt)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>That file can't be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>The answer has an option that was removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is empty, and the question requires one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is neither yes nor no.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is not a list of options.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is not a text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>The answer is not of the question's type.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The answer is not one of the options.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>The answer is option {option}, which the question does not have any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>The answer was submitted empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tab.py" />
   <source>The answers are not loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>The case has no ground truth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The case is in the table twice (again in row {number}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>The cases are drawn anew many times, each with all its answers, and the figure is computed each time; 95 % of these values lie in the interval. It tells how much other cases would change the figure, with the same readers. The same seed gives the same interval.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The column “{column}” is of no question and is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/example.py" />
   <source>The example is of another study, or of an earlier state of this one: it has {found} questions, the study {needed}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/target.py" />
   <source>The export was stopped; no file was written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/sheets_view.py" />
   <source>The filters leave nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>The mean of the differences of two readers' numbers, the first reader's less the second's, on the cases that both answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>The numbers are drawn. Who is who is written to a second file, in the folder “Key to the readers - keep apart”: never pass that on with the export. As long as it is there, the next export of this name calls everybody the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>The options are ordered as above, from the lowest to the highest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>The options that were marked as positive do not exist any more: mark them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/pictures_view.py" />
   <source>The picture could not be saved as {file}: {reason}. Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/pictures_view.py" />
   <source>The picture in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The question has several options that are called “{title}”, and the website can't tell them apart: rename one there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/case_time.py" />
   <source>The server does not say how long these answers took.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>The sheet “{sheet}” goes on in {n} more: Excel holds {most} rows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>The sheets of progress and readers count all answers of these readers, whatever else was filtered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/pages.py" />
   <source>The study has a ground truth already. To replace it, delete it on the website first (study, Ground Truth).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The study has no display set of this title (row {number} of the table).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The study has no question that takes ground truth from a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The table has no column for this question, and the question requires an answer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The table has no column for “{question}”: nothing is said about it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The table has no column “case” with the titles of the display sets.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>The table has two columns for this question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>The table needs a column “case” with the titles of the display sets, and a column for each question, headed by its text. Options are written by their titles, several with “;” between them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The text has letters that the website can't keep: type it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The text is too long for the website.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>The threshold is no number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>The truth, “{question}”: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>The website takes a question whose text ends in “{end}” for an explanation: rename it there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>The website wants the questions' texts exactly as it has them. Its example file (study, Ground truth, Add via CSV) has them; it is needed only where a note below says so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/groups.py" />
   <source>The {most} of {n} readers with the most answers are drawn; the filter “Reader” chooses others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>The {n:,} answers that the filters leave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>There is no answer on a case with ground truth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>There is no answer, and the question requires one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>There is no case on which both gave a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/truth_figures.py" />
   <source>There is no ground truth for this question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/plan.py" />
   <source>There is no ground truth to write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/resampling.py" />
   <source>There is no interval: cases are drawn anew for it, and there is one case only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/resampling.py" />
   <source>There is no interval: every resample gave the same value, so they don't tell how uncertain it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>There is no interval: it needs at least two cases.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/resampling.py" />
   <source>There is no interval: the figure is undefined in {undefined} of {all} resamples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>There is no interval: the readers agree completely, so nothing tells how uncertain it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>There is no interval: with these numbers it can't be computed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/ticks.py" />
   <source>There is nothing to choose from yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>There is one reader only: iMRMC can't tell how much readers differ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>They are bold in the view “Answers”; sort by “New” to see them together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/example.py" />
   <source>This is not the website's example of a ground truth file. Get it there: study, Ground Truth, “Upload via CSV”, “Download Example CSV”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/pictures_view.py" />
   <source>This reader study asks no questions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>This study has no ground truth that iMRMC could use.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tab.py" />
   <source>This takes a moment for large studies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/ticks.py" />
   <source>Tick none: show all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Tick the options that mean “positive”, for sensitivity and specificity.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/pictures_view.py" />
   <location filename="../../gcdesk/answers/pictures/case_time.py" />
   <source>Time per case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/times.py" />
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>Took: {minutes:.1f} minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/confusion_view.py" />
   <source>True ↓  Answered →</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Type on the server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: agreement needs the answers of at least two readers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: all answers are the same, so agreement can't be told from chance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>Undefined: all numbers are the same, so nothing varies between cases.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: no case was answered by all of the readers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: no case was answered by all {readers}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: no case was answered by both readers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: no case was answered by two of the readers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: none of the cases that were answered is negative in the ground truth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: none of the cases that were answered is positive in the ground truth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: only one case was answered by all of the readers, and two are needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/numbers_agreement.py" />
   <source>Undefined: the cases differ less than the readers do by chance.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <source>Undefined: there is no ground truth for the cases that were answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>Unit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Upper limit of agreement (Bland–Altman)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Use these marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <location filename="../../gcdesk/answers/figures/sheet.py" />
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Views</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Weighted kappa and alpha for ordered options are computed only then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>What is marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/definition_view.py" />
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>What is this?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <source>What the server has, unchanged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/pictures_view.py" />
   <source>What was saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>What would be written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <source>When it was answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>Where is the ground truth?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Where the random draws of the bootstrap begin: the same seed gives the same intervals again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>Which answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>Which answers mean “positive”, and whether the options have an order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tab.py" />
   <source>Which columns are shown, and the order of the rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Which numbers are positive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>Which numbers mean “positive”, for sensitivity and specificity?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>Who is who is in the folder “{folder}”, “{file}”: don't pass it on with the export. The next export of this name calls everybody the same as long as it is there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>Whose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Whose answers these are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>Wilson's interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_dialog.py" />
   <source>With a sheet of the figures of agreement and ground truth (takes longer)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <source>With ground truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <source>Without ground truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <source>Words in answers, questions, display sets and readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_view.py" />
   <source>Writing row {done:,} of {total:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_view.py" />
   <source>Writing {file}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tab.py" />
   <source>You have not answered yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>Your own answers: you are a reader of this study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/ticks.py" />
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>angle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <source>another answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>at {place} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>bias {value:.3g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>called negative / negative in truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>called positive / positive in truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/definitions.py" />
   <source>correct answers / answers on cases with a ground truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>ellipse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>gcdesk doesn't know answers of the type {type}, so it can't write its column.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/sheets.py" />
   <source>ground truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>iMRMC will pass over {reader} in {modality}: it needs at least {fewest} positive and {fewest} negative cases, and there are {positive} and {negative}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>less than</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>loaded at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>lower limit {value:.3g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>mask, still being imported or failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>minus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>more than</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/ratings.py" />
   <location filename="../../gcdesk/answers/figures/truth_file/cells.py" />
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <location filename="../../gcdesk/answers/tables/cells.py" />
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>no table chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/marks_dialog.py" />
   <source>no threshold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_dialog.py" />
   <source>not chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>null</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>of {area} mm²</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>option {id} (removed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>partly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>pending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>polygon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/model.py" />
   <source>readers disagree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/details_view.py" />
   <location filename="../../gcdesk/answers/model.py" />
   <source>removed from the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>removed question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>that the option was chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>the ground truth of {n} case is a removed option: left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>the ground truth of {n} cases is a removed option: left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>undefined</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>upper limit {value:.3g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/figures_model.py" />
   <source>whole question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/ratings.py" />
   <location filename="../../gcdesk/answers/figures/truth_file/cells.py" />
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <location filename="../../gcdesk/answers/tables/cells.py" />
   <location filename="../../gcdesk/answers/words/given.py" />
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/case_time.py" />
   <source>{amount} without a time are not counted, so some cases took longer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{cases}, {readers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>{cells} held more than {most} characters, which Excel can’t hold, and end in “… [cut]”. A CSV file has them whole.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/study_sheets.py" />
   <source>{column} (UTC)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/writing.py" />
   <source>{file} can't be made: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>{file} can't be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/reader_key.py" />
   <source>{file} can't be written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/key_file.py" />
   <location filename="../../gcdesk/study/reader_key.py" />
   <source>{file} can’t be read as the key to pseudonyms of readers: it needs two columns, the pseudonym and the reader, each of them once. Mend it, or move it away to begin anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/target.py" />
   <source>{file} could not be written: {reason}. Close it if it is open in another program, or choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/target.py" />
   <source>{file} is a folder. Choose another name for the export.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/charts/pictures_view.py" />
   <source>{file} is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/target.py" />
   <source>{file} is there already. It was not changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>{file} is written: {amount}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <source>{first} minus {second}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/case_time.py" />
   <source>{group}, {amount}: median {median:.1f} minutes, from {lowest:.1f} to {highest:.1f}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <source>{group}, {amount}: median {median:g}, mean {mean:.4g}, from {lowest:g} to {highest:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <source>{group}, {amount}: no number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <source>{group}, {amount}: {shares}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/case_time.py" />
   <source>{group}: no times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/over_time.py" />
   <source>{group}: {amount} between {first} and {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <source>{label}: {n} ({share:.0f} %)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{level:.0f} %: {method}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{level:.0f} %: {method} ({resamples} resamples, seed {seed})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>{n:,} answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>{n:,} answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>{n:,} of ground truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tab.py" />
   <source>{n:,} of {total:,} answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>{n:,} row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/export_work.py" />
   <source>{n:,} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{number} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>{number} left out: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} angle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} angles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <location filename="../../gcdesk/answers/pictures/case_time.py" />
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <source>{n} answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>{n} answer with removed options is left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <location filename="../../gcdesk/answers/pictures/case_time.py" />
   <location filename="../../gcdesk/answers/pictures/distribution.py" />
   <source>{n} answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>{n} answers with removed options are left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} boxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <location filename="../../gcdesk/answers/pictures/case_time.py" />
   <source>{n} case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/measures/bland_altman_view.py" />
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <location filename="../../gcdesk/answers/pictures/case_time.py" />
   <source>{n} cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>{n} cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>{n} cells</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>{n} changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>{n} column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>{n} columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <location filename="../../gcdesk/answers/pictures/over_time.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>{n} display set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>{n} display set of the study is not in the table and gets no ground truth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>{n} display set that the reader did not answer gets no ground truth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>{n} display set with a missing answer is left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <location filename="../../gcdesk/answers/pictures/over_time.py" />
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>{n} display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_table.py" />
   <source>{n} display sets of the study are not in the table and get no ground truth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>{n} display sets that the reader did not answer get no ground truth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/from_reader.py" />
   <source>{n} display sets with missing answers are left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} distances</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} ellipse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} ellipses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{n} letter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{n} letters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>{n} new answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>{n} new answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/head_view.py" />
   <source>{n} no longer there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>{n} not answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>{n} not readable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>{n} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>{n} of {total} required questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} polygon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/words/figures.py" />
   <source>{n} polygons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>{n} problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>{n} problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>{n} question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>{n} questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>{n} reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <location filename="../../gcdesk/answers/figures/reasons.py" />
   <location filename="../../gcdesk/answers/filtering/filter_view.py" />
   <location filename="../../gcdesk/answers/head_view.py" />
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>{n} readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/measures/measures_view.py" />
   <source>{n} submitted empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{place}: {sentence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/exporting/truth_source.py" />
   <source>{problems}: the website would refuse the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>{question} (JSON)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>{question} (image id)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>{question} (number)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>{question} (option ids)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/answer_sheets.py" />
   <source>{question} ({unit})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>{question} – ground truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/by_display_set.py" />
   <source>{question} – {reader}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/compute/agreement_figures.py" />
   <source>{readers} readers make {pairs} pairs: choose up to {most} readers to see each pair.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/tables/progress.py" />
   <source>{reader}: {answered} of {sets} answered, {partly} partly, {open} open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/totals.py" />
   <source>{share:.0f} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/positive.py" />
   <source>{side} {threshold:g}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/figure_text.py" />
   <source>{successes} of {answers}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{value} is between the steps of {step}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{value} is too large: at most {highest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>{value} is too small: at least {lowest}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/filtering/ticks.py" />
   <source>{what}: {chosen}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/marks.py" />
   <source>“{option}” was answered, but has no place in the order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>“{question}” has no ground truth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/plan.py" />
   <source>“{question}” may be written otherwise on the website. If it refuses the file (“Fields provided do not match”), choose its example file here as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>“{question}”: low is positive, so the scores are written with a minus sign; a higher score speaks for the finding.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/imrmc.py" />
   <source>“{question}”: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/cells.py" />
   <source>“{text}” could be two numbers: write it with a decimal point, or none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/cells.py" />
   <source>“{text}” is neither yes nor no.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/cells.py" />
   <source>“{text}” is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>“{title}” is not an option of the question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>“{value}” does not have the form that the question asks for ({pattern}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>“{value}” is too long: at most {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/figures/truth_file/rules.py" />
   <source>“{value}” is too short: at least {least}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/answers/export/workbook.py" />
   <source>… [cut]</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Api</name>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>A part arrived damaged at the server's storage; it is sent again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/client.py" />
   <source>A value is not a number that can be sent: NaN or infinite.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>File name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Interface {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>It does not exist on the server, or you have no right to see it; the server does not say which.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Name of the image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>No secure connection to {host} came about. Something between this computer and the server may be in the way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Parts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/connection.py" />
   <source>Paste the token first. You can make one on the server's page for API tokens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Reader study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>Sending stalled, and the server's storage gave up waiting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/repeat.py" />
   <source>Stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/transport.py" />
   <source>The address {address} can't be used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/adapter.py" />
   <source>The certificate file {file} can't be used. Choose a file with certificates in PEM format in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>The connection to {host} broke: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/images.py" />
   <source>The download broke off and can't go on where it was. Start it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/part_body.py" />
   <source>The file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>The name {host} can't be found. Check the network connection and the address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/releases.py" />
   <source>The project's release page does not tell which version is the newest (HTTP {status}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/releases.py" />
   <source>The project's release page was asked too often from this network. Try again in an hour.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>The proxy {proxy} could not be reached: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>The proxy {proxy} wants a user name and a password (407). Ask your IT department to let gcdesk through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The reader study does not exist, or you have no right to change it: you are not its editor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/account.py" />
   <source>The server answered, but does not know whose token this is. Paste the whole token again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server does not accept the token: it is wrong, or was deleted. Paste a valid one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server does not answer at the moment (HTTP {status}). Try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server has a fault (HTTP {status}). Try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server is busy and asks to come back in {when}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server is busy. Try again later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/transport.py" />
   <source>The server named an address on another host ({host}). gcdesk does not send your token there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/transport.py" />
   <source>The server named an address that is not secure ({host}): nothing is sent there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server refused this (HTTP {status}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server refused this and does not say why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>The server refused this. {reasons}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/paging.py" />
   <source>The server says that a list has {n} entries, and gives {m} at a time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/client.py" />
   <source>The server sends gcdesk from one address to the next without end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server sends gcdesk on to another address, where the token must not go. Check the server's address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server sent an empty answer (HTTP {status}, {address}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/images.py" />
   <source>The server wants a DICOM instance to be fetched in a way that gcdesk does not know.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server's answer can't be understood (HTTP {status}, {address}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/uploads.py" />
   <source>The server's answer names no address for a part that is to be sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server's storage refused this ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The server's storage, or a proxy before it, does not let gcdesk through (403).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The signed address for this part is no longer valid.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The study has a display set of this title already. Choose another title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/transport.py" />
   <source>The system asks for a SOCKS proxy, which gcdesk can't use. Set an HTTP proxy instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>The upload is no longer in the server's storage: it was cancelled or purged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/account.py" />
   <location filename="../../gcdesk/api/reach.py" />
   <source>There is a server at {server}, but it is not a Grand Challenge. Check the address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/studies.py" />
   <source>There is no reader study “{slug}”, or you have no access to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>This computer does not trust the certificate of {host} ({reason}). If your hospital inspects traffic, ask its IT department for the certificate file and choose it in the settings.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>This display set can't be changed any more: a reader has answered it, or it has ground truth.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/studies.py" />
   <source>This is an address on {host}, but you are signed in to {server}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/connection.py" />
   <source>This is not a token: it has letters that no token has. Copy it again from the server's page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/connection.py" />
   <source>Type the address of the server first, for example https://grand-challenge.org.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/connection.py" />
   <source>Use https:// for {host}: over http:// anybody on the way could read your token.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Value {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>Values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>You have no right to do this on the server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>Your account has too many uploads that are not used yet. The server takes new ones when they are used, or within a day, when it removes them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>Your account may not upload more. Verify your account on the server: verified accounts may upload much more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>it was cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>no answer in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>no reason given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>number {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>the connection failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>the connection was refused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>the name can't be found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>the sent file is no longer on the server: it was used already, or purged. Send it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/repeat.py" />
   <source>the server has a fault, next try in {n} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/complaints.py" />
   <source>the server has no interface of this name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/repeat.py" />
   <source>the server is busy, next try in {n} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>there is no way to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/repeat.py" />
   <source>waiting for the network, next try in {n} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/part_body.py" />
   <source>{file} can't be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/part_body.py" />
   <source>{file} is shorter than when it was chosen. Scan the folder again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>{host} can't be reached: {reason}. Check the network connection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>{n} minute</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>{n} minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>{n} second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/refusals.py" />
   <source>{n} seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/network_faults.py" />
   <source>{place} can't be reached: the connection was refused. Check the address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/client.py" />
   <source>{sentence} Whether the server did what was asked is not known yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/studies.py" />
   <source>“{text}” is not the address of a reader study. It looks like https://grand-challenge.org/reader-studies/name-of-the-study/.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/api/connection.py" />
   <source>“{text}” is not the address of a server. It looks like https://grand-challenge.org.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>App</name>
  <message>
   <location filename="../../gcdesk/app.py" />
   <source>Something could not be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/app.py" />
   <source>The settings were damaged. gcdesk starts with new ones; the old file is {file}.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Browser</name>
  <message>
   <location filename="../../gcdesk/kit/browser.py" />
   <source>No browser could be opened. Copy this address into one:

{address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/browser.py" />
   <source>Open in a browser</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Busy</name>
  <message>
   <location filename="../../gcdesk/kit/widgets.py" />
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/widgets.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/widgets.py" />
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Connect</name>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source> MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source> MiB/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source> days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>A new language is taken up at the next start. Numbers and dates are written as your system does; exported files are the same in every language.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>A new size is taken up at the next start.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>A plain reader study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <location filename="../../gcdesk/connect/head.py" />
   <source>About gcdesk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>About the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>About this study…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Account: {account}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Add and change display sets: you are an editor of this study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Add another account…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>All licences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Another token is needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Ask an editor of the study to add you, then look again. Or paste the slug or address of a study below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Asking {server} whose token this is…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Asking {server}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Asks the project's release page on GitHub. Nothing about you or your studies is sent, and nothing is downloaded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>At most, so that others on the same line are not held up. Takes effect at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Cache: can be made again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Choose a certificate file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Choose a reader study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Choose another study…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <location filename="../../gcdesk/connect/licences_dialog.py" />
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Connections for uploading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>Copy “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Data: uploads begun and done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Days that finished uploads are listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Each request to the server, for finding out what goes wrong. Never tokens, files or answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Emptied: {n} MB are free again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Empty it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Empty the room for masks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Extra certificate file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <source>Fill your reader studies on Grand Challenge from folders on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Fills, orders and reads out reader studies on Grand Challenge, for people who don't program. It is free, under the Apache License 2.0, and no medical device.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Get a token on the web…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Go on as {user} on {server}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Help (F1)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>How many files, or parts of files, are sent at a time. Six suits most lines. An upload that is going on takes it up at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Identifier (pk)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Interfaces in use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>It needs no account and no internet, and nobody else sees it. All that you send is deleted when gcdesk closes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Just looking?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Keep me signed in on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Keeps the token in this computer's own key store</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Leave this off on a computer that others use too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences_dialog.py" />
   <source>Libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <location filename="../../gcdesk/connect/licences_dialog.py" />
   <source>Licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences_dialog.py" />
   <source>Licences of what gcdesk is shipped with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>List finished uploads for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Load it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Look again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Look again, or paste the slug or address of one below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Look for a newer version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Look once a week for a newer version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Looking for your reader studies…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>Looking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Looks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <source>Making practice data…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Masks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Masks that were looked at are kept on this computer, so that they need not be fetched again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/updates.py" />
   <source>May gcdesk look once a week whether there is a newer version? It asks the project's page on GitHub, sends nothing about you or your studies, and downloads nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/updates.py" />
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>No limit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>None of your reader studies is called that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>None yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <location filename="../../gcdesk/connect/updates.py" />
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>Not on this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Not signed in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Only for networks with a certificate authority of their own: ask those who run the network. The next sign-in uses it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Open it yourself; it is here:

{folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <location filename="../../gcdesk/connect/study_view.py" />
   <location filename="../../gcdesk/connect/updates.py" />
   <source>Open its page…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Open this study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Opening the reader study…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Opens the page of your tokens in the browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Or paste the slug or the address of a reader study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Or sign in as somebody else:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Paste a token of {user} on {server}: the upload goes on by itself then. Nothing that was sent is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Paste your token here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Practice server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/frame.py" />
   <source>Practice — {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/frame.py" />
   <source>Practice: nothing here is real. Whatever you send is deleted when gcdesk closes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Practise on a small Grand Challenge inside this computer, with a folder of made-up cases to upload.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Read this study, not change it: you are not one of its editors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Reader study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Reader study: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences_dialog.py" />
   <source>Reading…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Room for masks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>Room for masks on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Save a report for support…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>Search this page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>Search this page (Ctrl+F)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Search your reader studies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Server</source>
   <translation type="unfinished" />
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
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>Show in folder: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>Shows the study in the browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Sign in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Sign in to Grand Challenge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Sign out {user}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Signing in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <source>Signing in as {user}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>Slug</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Speed of uploading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <source>Stay signed in as you are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>Stay with the study that is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>Switch to {user} on {server}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>Test the connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences_dialog.py" />
   <source>Text of the licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences.py" />
   <source>The file {file} could not be read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>The folder could not be shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/keep.py" />
   <source>The key store of this computer could not be used, so you stay signed in only until gcdesk closes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/keep.py" />
   <source>The key store of this computer stayed locked, so you stay signed in only until gcdesk closes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/accounts.py" />
   <source>The token of {user} is not in the key store any more. Paste it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/updates.py" />
   <source>There is a newer version, gcdesk {newest}; this is {version}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>There is no file “{file}”. Choose one, or clear the line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_view.py" />
   <source>There you can ask its editors for access</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/keep.py" />
   <source>This computer has no key store, so you stay signed in only until gcdesk closes. Next time, paste the token again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/licences.py" />
   <source>This library came without the text of its licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>This study has no description.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/accounts.py" />
   <source>This token belongs to {other}. The upload was begun by {user}, and goes on with a token of that account only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Tick “Keep me signed in” beforehand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <location filename="../../gcdesk/connect/token_dialog.py" />
   <source>Token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Tokens are kept in the key store of this computer, never in a file. Leave this off on a computer that others use too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_cards.py" />
   <source>Try it with practice data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Type another part of its title, or clear the search.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/frame.py" />
   <source>Understood</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Uploading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/sign_in_view.py" />
   <source>Welcome to gcdesk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>What came of looking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>What came of the test</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>What is kept on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/cache_settings.py" />
   <source>What was freed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/message.py" />
   <source>What went wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>Write more to the log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/updates.py" />
   <source>Yes, look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/accounts.py" />
   <source>You are signed out, but the token of {user} could not be removed from the key store of this computer. Delete it on the page of your tokens, so that it opens nothing any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>You have no reader studies yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>You may</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Your reader studies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>Your reader studies are not listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>educational</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>gcdesk itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>gcdesk stands on the work of others. Qt and PySide6 are used under the GNU Lesser General Public License 3 (LGPL): their libraries lie beside the program as files of their own, and you may replace them with versions of yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>gcdesk takes the proxy that is set in the system.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/about_dialog.py" />
   <source>gcdesk {version}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/updates.py" />
   <source>gcdesk {version} is the newest version.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/help_dialog.py" />
   <source>gcdesk — Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>has ground truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>readers may change their answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>readers may move between cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>{answer} · required</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>{n} display set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_facts.py" />
   <source>{n} display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>{n} question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_panel.py" />
   <source>{n} questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/settings_dialog.py" />
   <source>{percent} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>{server} answers, through the proxy {proxy}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/network_settings.py" />
   <source>{server} answers. gcdesk asks it without a proxy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/head.py" />
   <source>{server} · {user}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/study_list.py" />
   <source>{study} · {waits}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/frame.py" />
   <source>{study} — gcdesk</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <location filename="../../gcdesk/kit/dialogs.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Imaging</name>
  <message>
   <location filename="../../gcdesk/imaging/consensus.py" />
   <source>A consensus is made of at most {n} readers' masks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/consensus.py" />
   <source>A consensus needs the masks of two readers or more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/write_seg.py" />
   <source>DICOM SEG needs the library highdicom, which is not installed. Install gcdesk[seg], or choose another format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/dicom.py" />
   <source>It is a DICOM file without an image in it ({what}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/dicom.py" />
   <source>It is a DICOM file without an image in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/look.py" />
   <source>It is a damaged DICOM file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/look.py" />
   <source>Its MetaImage header is damaged: it doesn't say where the voxels are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/look.py" />
   <source>Its MetaImage header lists no data files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/look.py" />
   <source>Its name ends in {ending}, but it is not a {promised} file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/nifti.py" />
   <source>Its voxels are in another file (.img). Save the image as one .nii or .nii.gz file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/write_slices.py" />
   <source>PNG can't hold labels below 0 or above {highest}. Save it as stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/consensus.py" />
   <source>STAPLE</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/together.py" />
   <source>The DICOM files are of {n} series; choose the files of one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/facts.py" />
   <source>The file is cut off: its header promises {wanted} bytes of image data, but only {there} are there. Copy it again from where it came.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/look.py" />
   <source>The file is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/series.py" />
   <source>The image's DICOM instances can't be read as one volume.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/write_seg.py" />
   <source>The image's DICOM instances don't say where their slices are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/write_seg.py" />
   <source>The mask does not lie on the grid of the image's DICOM instances: {differences}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/write_seg.py" />
   <source>The mask is empty, and a DICOM segmentation can't be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/consensus.py" />
   <source>There is no consensus of masks on different grids: {differences}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/together.py" />
   <source>These are {n} images, and only one can be here: {first}, {second}{more}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/count_labels.py" />
   <location filename="../../gcdesk/imaging/labels.py" />
   <source>This is no mask: it has {n} different values.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/labels.py" />
   <source>This is no mask: its voxels are fractions, not labels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/labels.py" />
   <source>This is no mask: its voxels have colours, not labels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/grids.py" />
   <source>it begins {distance} mm away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/write_volume.py" />
   <source>it can't be written in this format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/write_volume.py" />
   <source>its voxels differ</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/legend.py" />
   <source>label {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/consensus.py" />
   <source>majority</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/grids.py" />
   <source>turned or mirrored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/grids.py" />
   <source>voxels of {other} mm instead of {one} mm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/together.py" />
   <source>{dicom} is DICOM and {other} is an image of its own: choose one of the two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/count_labels.py" />
   <location filename="../../gcdesk/imaging/volume.py" />
   <source>{file} can't be read as an image. It may be damaged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volume.py" />
   <source>{file} can't be read. {trouble}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volume.py" />
   <source>{file} can't be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volume.py" />
   <source>{file} has {n} dimensions; gcdesk shows images of two and three.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/volume.py" />
   <source>{file} is too large to be shown here: {n:.1f} GB.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/write_volume.py" />
   <source>{format} can't hold this mask as it is ({reason}). Save it as stored.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/together.py" />
   <source>{name} does not belong to the image in {image}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/together.py" />
   <source>{name} is empty. Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/together.py" />
   <source>{name} is not an image. Choose another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/together.py" />
   <source>{name} keeps its voxels in {data}, which is not among the files. Choose that one, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/together.py" />
   <source>{name} keeps its voxels in {n} files that are not among these: {data} and others. Choose them, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/together.py" />
   <source>{name}: {trouble}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/imaging/grids.py" />
   <source>{other} voxels instead of {one}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Journal</name>
  <message>
   <location filename="../../gcdesk/journal/runs.py" />
   <source>Nothing is known of this run any longer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/journal/failures.py" />
   <source>The disk is full: gcdesk can no longer write down how far it got, and so sends nothing more. Make room on the disk, then go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/journal/runs.py" />
   <source>This run has ended, or another gcdesk goes on with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/journal/failures.py" />
   <source>gcdesk can't use its journal, in which it writes down how far it got ({reason}), and so sends nothing more. See to the disk, then go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/journal/store.py" />
   <source>gcdesk can't write its journal {file} ({reason}). It works on, but forgets unsent tables and unfinished uploads when it ends.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/journal/store.py" />
   <source>gcdesk's journal could not be used, because {reason}. It was set aside as {file}, and a new one was begun.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/journal/failures.py" />
   <source>gcdesk's journal, in which it writes down how far it got, is damaged, and so nothing more is sent. Start gcdesk again: it keeps the damaged journal aside and begins a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/journal/store.py" />
   <source>it is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/journal/store.py" />
   <source>it was written by a newer gcdesk</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Masks</name>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>(question removed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>(reader)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/pattern.py" />
   <source>A brace in the pattern has no partner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>A file of that name is in the folder already, and is another one than the server has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>A table masks.csv in the folder tells of each file whose mask it is, and its labels with their volumes. What is there already and right is not loaded again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>All display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>All questions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>All readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Also save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/errand.py" />
   <source>Another mask is looked at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>Any state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/tab.py" />
   <source>As soon as there are masks, “Refresh” shows them here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>As stored (MetaImage or TIFF)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>Ask me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Choose a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Choose a mask to see it over its image.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <location filename="../../gcdesk/masks/tab.py" />
   <source>Clear filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Consensus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Consensus of the readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>DICOM SEG</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/instances.py" />
   <source>DICOM SEG needs the DICOM instances of its image, and the server has none. Choose another format.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Decide…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>Dice {dice}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>Display set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>Drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Each reader's mask has a colour of its own while several are shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/pattern.py" />
   <source>Every part of the pattern between slashes needs a name; dots alone are none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Everybody's masks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>Filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Folder for the masks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>For example: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>How far they agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/preview.py" />
   <source>It can't be kept on this computer's disk: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>It does not exist any more, or you have no right to see it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/fetching.py" />
   <source>It is a DICOM image set, not one file. Open it on Grand Challenge to look at it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/preview.py" />
   <source>It is still being imported, or its import failed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>It is still being imported, or its import failed. Look at it on Grand Challenge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/looks_work.py" />
   <source>Its picture can't be kept on this computer's disk: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>Keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>Keep saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Keep the files, and do not save these masks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Keep {n} file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Keep {n} files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/tab.py" />
   <source>List and preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/tab.py" />
   <source>Load the answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/tab.py" />
   <source>Loading the answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/load_work.py" />
   <source>Loading the answers: {done:,} of {total:,}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/load_work.py" />
   <source>Loading the answers…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Loading the mask and its image…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/tab.py" />
   <source>Loading was stopped, or did not work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_work.py" />
   <source>Loading was stopped. Choose the mask again to see it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Loads the answers again and shows new masks (F5)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/masks_view.py" />
   <location filename="../../gcdesk/masks/tab.py" />
   <source>Masks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>Masks are still being saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>NIfTI (.nii.gz)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Names of the files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/tab.py" />
   <source>No mask passes the filters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/tab.py" />
   <source>Nobody has drawn a mask yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>Not drawn: it lies on another grid than the image ({differences}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Not loaded yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>Not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>Nothing is drawn on this mask.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Opacity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Open in the browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Other files are there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>PNG slices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Progress of saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>Question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>Reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Readers and labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/tab.py" />
   <source>Readers draw masks where a question has the answer type “Mask”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Refresh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>Replace it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Replace the files: what is in them now is lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Replace the readers' names by R01, R02 …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Replace {n} file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Replace {n} files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save all {n} masks…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Save masks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save masks…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Save the masks beside them, under other names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/options.py" />
   <source>Save under another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Save {n} beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Save {n} beside them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Save {n} mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Save {n} masks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save {n} mask…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save {n} selected masks…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Save {n} selected mask…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Saving begins…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/tab.py" />
   <source>Search for something else, or clear the filters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <source>Search in the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Show in folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/canvas.py" />
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Slice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>Slice {n} of {slices}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>Space ticks or unticks a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>TIFF, not MetaImage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/tab.py" />
   <source>The answers are not loaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>The chosen mask over its image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/files.py" />
   <source>The disk is full. Make room on it, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/preview.py" />
   <source>The display set has no image.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/manifest.py" />
   <source>The folder has a {file} that gcdesk did not write. Choose another folder, or move that file away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/files.py" />
   <source>The folder {name} leads out of the chosen folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/showing/preview.py" />
   <source>The image is too large to be shown here: {size}. Look at it on Grand Challenge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>The image that the mask belongs to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>The images that the masks belong to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/fetching.py" />
   <source>The server has no file of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/instances.py" />
   <source>The server lists no DICOM instances of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/agreed.py" />
   <source>There is no consensus without the mask of {reader}: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>There was nothing to save.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/tab.py" />
   <source>This study asks for no masks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/tab.py" />
   <source>This takes a moment for large studies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>Voxels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>Waiting for another token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_view.py" />
   <source>What failed…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>What is saved already stays. Save into the same folder later to go on: what is there is not loaded again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>What the first is called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>What was not saved, and why, is listed in the details.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Where it is told who is who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_view.py" />
   <source>Which image does it belong to?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/instances.py" />
   <source>Which of several DICOM images the mask belongs to is not known.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_dialog.py" />
   <source>Who is who will be told in “{file}”, beside the folder: keep it apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Whose masks these are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/pattern.py" />
   <source>Write a pattern for the file names, such as {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/tab.py" />
   <source>You have not drawn a mask yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>Your own masks: you are a reader of this study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>another file is there: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>another mask was drawn since it was saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>both are empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/plan.py" />
   <source>consensus ({way})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>converting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>failed: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>gcdesk did not write it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_work.py" />
   <source>gcdesk is saving masks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/filter_view.py" />
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>ground truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>it is of {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>it was changed since it was saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>its labels could not be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>loaded at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>loading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>loading {percent} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>no access</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>not comparable, they lie on different grids</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/save_job.py" />
   <source>nothing is drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/model.py" />
   <source>picture of the mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/listing/found.py" />
   <source>still being imported, or the import failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>the file that was there is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/states.py" />
   <source>was there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/pattern.py" />
   <source>{field} is not known. These are: {fields}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/manifest.py" />
   <source>{file} can't be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/kept_manifest.py" />
   <source>{file} can't be written. If a spreadsheet has it open, close it there and save once more: what is there already is not loaded again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/files.py" />
   <source>{file} can't be written: the path is too long, or the folder is gone. Choose a folder with a short path.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/files.py" />
   <source>{file} can't be written: you may not write into the folder. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/saving/files.py" />
   <source>{file} can't be written: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>{n:,} of ground truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>{name}: {ml} ml, {voxels}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>{name}: {voxels}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} file saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/decide_dialog.py" />
   <source>{n} files are in the folder already, under the same names, and are others than the server has.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} files saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>{n} mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>{n} masks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} not done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} other file kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} other files kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>{n} reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>{n} readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} to be decided about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>{n} voxel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>{n} voxels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} was there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{n} were there already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/preview/preview_text.py" />
   <source>{one} – {other}: {dice}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/keeping/save_text.py" />
   <source>{over} of {rows} saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/masks/browsing/head_view.py" />
   <source>{shown:,} shown</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>Copy report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>OK</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>That did not work</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>This is a defect of gcdesk, not something that you did. You can go on; what was just being done may be unfinished. Please send the report to the developers: it holds no names, files or passwords.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/messages.py" />
   <source>gcdesk made a mistake</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Order</name>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <location filename="../../gcdesk/order/planning/changes.py" />
   <location filename="../../gcdesk/order/planning/title_checks.py" />
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>(no title)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>(no value)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>(the order of its rows)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>A pattern has no field {field}. It knows {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>A place is a whole number, 1 for the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>A spreadsheet…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>All {n} changes are applied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Also list the display set that only comes to another place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Also list the {n} display sets that only come to another place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>And {n} more problem.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>And {n} more problems.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Another gcdesk on this computer is applying changes to this study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Another gcdesk on this computer is at these changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Another gcdesk on this computer is at these changes. Nothing is written twice: wait until that one has ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Another seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>Answered by {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>Answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Apply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Apply {n} change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Apply {n} changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Applying changes was stopped on {moment}: {n} display set is left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Applying changes was stopped on {moment}: {n} display sets are left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>As it is in the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>As they are in the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Back to how it is in the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Balanced in blocks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Balanced: every block of places holds each group evenly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Block of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>By a pattern…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>Change as few numbers as possible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Change the title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <source>Change titles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <source>Change {n} title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <source>Change {n} titles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Changes are still being applied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Changes that were stopped half way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Changes, before and after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>Choose a row to see its images and other values here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>Close and forget them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Column with the titles of now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>Count all of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>Counting from {start} in steps of {step} leaves too little room before locked display sets: some numbers there are spread evenly instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>Decide first about the changes that were stopped half way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Discard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Display sets in a block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/table_view.py" />
   <source>Display sets in their order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>Display sets keep their numbers where the wanted order allows it: the fewest are written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Display sets written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>Fields</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Find</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Find and replace in titles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Find and replace…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>First number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Found in no title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>From a spreadsheet…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Groups by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Groups by the value of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>How applying ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>How far applying is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>How many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>How many answers there are. A display set with answers can't be changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>How many values it holds, and of which interfaces.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>Image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>In steps of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>In the study it is at place {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>Insert</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>Insert a field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>It can be applied as soon as it is known which display sets are locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>It has a temporary title, which stands for “{title}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Keep applying</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Keep theirs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Largest first, Z before A</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Leave it so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/answers_strip.py" />
   <source>Load the answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>Load the study again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/answers_strip.py" />
   <source>Loading answers, to see which display sets are locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>Locked: answers exist, so the server refuses any change. It keeps its number and its title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>Locked: it has ground truth, which counts as answers, so the server refuses any change. It keeps its number and its title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Move down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Move to the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Move to the top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Move up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>New titles are in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>No display set has a text, number or yes/no of the interface “{slug}”. There is: {known}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>No display set has a text, number or yes/no value to make groups by.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>No display set has the title in {list}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>No display set is like that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>No display set of this study has a text, number or yes/no value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>None holds what is searched for, or is of the kind that is to be shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Not locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Nothing can be deleted from here. Display sets without answers can be deleted on the study's web page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Nothing is changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Nothing is sent yet: the titles stand in the table first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>Nothing left to apply.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Number now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Number…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>Open in browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>Open the study's page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>Order numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>Pattern</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/delegate.py" />
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Place now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>Practice forgets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Put it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Put it back…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Put {n} change back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Put {n} changes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Regular expression</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Replace by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Reverse the order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>Row {row}, column {column} ({letter}): the spreadsheet says {error} there instead of a title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>Rows {first} and {second} both name “{title}” in column {column} ({letter}). Leave one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Show all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Show changes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>Show it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Show the images of the current row, and what else it holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Shows only the display sets that hold these words. What you do is done to the same ones as before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Shuffle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Shuffle {n} display set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Shuffle {n} display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Shuffle…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/row_writer.py" />
   <source>Somebody else has changed this display set meanwhile.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Sort</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Sort by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Sort by a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Sort {n} display set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Sort {n} display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Sort {which} by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>Spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>Spreadsheets ({kinds})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>Stay here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Table and preview</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>Take the nearest order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/answers_strip.py" />
   <source>The answers are not loaded, so locked display sets are not marked. The server still refuses to change them. {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>The display set's name. Type to change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>The display sets get the order numbers and titles that they had before {moment}. What others have changed since is left alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>The groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>The number, with zeros: 001</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>The number: 1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>The order number is {old} in the study, and will be {new}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>The order number on the server. Readers see display sets by it; gcdesk finds the numbers itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>The place at which readers see the display set. Type another one to move it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>The replacement does not fit the regular expression: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>The same in {n} more place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>The same in {n} more places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>The server has no slices of this image yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/row_writer.py" />
   <source>The server has taken something else: order number {order}, title “{title}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>The title is “{old}” in the study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>The title so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/title_checks.py" />
   <source>The title “{title}…” has {n} characters; the server takes at most {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>The value of {interface}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>There is a brace without its other half at character {at}. For a brace itself, type it twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>There is ground truth, too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/applier.py" />
   <source>These changes were begun by {owner}, and the token is one of {user}. Nothing was written. Sign in as {owner} to go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>This display set is empty: readers see nothing in it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>This image is large ({size}): showing it may take a while.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>This image is too large to be shown here ({size}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>This is no regular expression: {reason} (at character {at}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>This kind of image can't be shown here. Open the display set in a browser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>This order can't hold.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>This order can't hold: see above the table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>This reader study has no display sets yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>This reader study shuffles: each reader sees the display sets in an order of their own, whatever their numbers say. You can still put them in order here, for the study's own list.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/delegate.py" />
   <location filename="../../gcdesk/order/editing/model.py" />
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>Title now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Titles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <source>Titles before and after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>Titles by a pattern</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Titles from a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>Titles of now are in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Titles of {which}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Titles that change places go through a temporary one, as no two can be the same at any moment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>Titles that the spreadsheet program has turned into numbers or dates: {list}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Try again what is left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Try now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>Type a pattern, such as {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Type a place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>Type what to find.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Type what to find: the titles that change are listed here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>Undo the changes that were applied on {moment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>Upload cases first: then they are put in order here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>Upper and lower case are the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>Use these numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>Values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>Waiting for another token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Want everything as it is in the study again; undo brings your changes back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>What is written already stays. You can go on with the rest later, or put everything back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>What it does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>What the display set holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>What the pattern does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/sheet_dialog.py" />
   <source>What was found in the spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/recorded.py" />
   <source>What was written down of these changes can't be read: it is damaged, or a newer gcdesk wrote it. Look at the display sets as they are now, and change again what is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>What will change, or how applying goes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/row_drag.py" />
   <source>Where the rows would go</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>Which display sets are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/tools.py" />
   <source>With problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_view.py" />
   <source>Write over theirs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>Write the seed down: with it, the same display sets are shuffled the same way again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>You have not applied your changes in the tab Order. Practice keeps nothing after gcdesk is closed: they will be lost. In a study on a real server they would be there again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>You may not change this reader study: you can look at its order only. Ask its editors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>You may not change this study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>all {n} display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>and {n} more groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>being written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>by {n} reader</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>by {n} readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>change of a title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>changed by somebody else meanwhile: order number {order}, title “{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>dragging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>failed: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/changes.py" />
   <source>from place {old} to place {new}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>gcdesk is putting display sets in order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>going back to how it is in the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>going back to the study's order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>going back to the study's titles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>ground truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>half written: it has a temporary title, which stands for “{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>it has no value of {interface}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <source>it is locked, as answers for it exist</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/chain_writer.py" />
   <source>it was put back, as its title changes places with that of “{title}”, which could not be changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/chain_writer.py" />
   <source>its title is still that of “{title}”, which could not be changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/preview/preview_view.py" />
   <source>loading …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>locked: a reader has answered it meanwhile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>move to place {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>moving down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>moving to the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>moving to the top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>moving up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>new title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/applier.py" />
   <source>no answer came, looking again in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>not written yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>number {old} → {new}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>numbering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/changes.py" />
   <source>order number {old} → {new}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>replacing in titles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>reversing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>row {row} ({cell})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>row {row}: {cell} is taken for “{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>shuffling with the seed {seed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/model.py" />
   <source>some</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>sorting by a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>sorting by title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>sorting by {interface}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/titles_preview.py" />
   <source>stays: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>taking the nearest order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the one display set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the selected display set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/applier.py" />
   <source>the server has a fault, next try in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/applier.py" />
   <source>the server is busy, next try in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/scope.py" />
   <source>the {n} selected display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>titles by a pattern</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/rearranging.py" />
   <source>titles from a spreadsheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/applier.py" />
   <source>waiting for the network, next try in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/applying/states.py" />
   <source>written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/arranging/titling.py" />
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>{answers} + truth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{done} of {total} display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>{list} and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{numbers} and {titles}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/number_dialog.py" />
   <source>{numbers} … along the wanted order. Display sets with answers keep theirs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} are changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} are not written yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} change is applied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} change is put back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} changes are put back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <location filename="../../gcdesk/order/editing/table_view.py" />
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>{n} display set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>{n} display set is empty: readers see nothing in it. It can be deleted on the study's web page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>{n} display set is not in the spreadsheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>{n} display set keeps its title. Nothing is sent yet: the titles stand in the table first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>{n} display set of “{study}” will be written. It can be put back afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>{n} display set stays where it is: it is locked, as answers for it exist. Move others around it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>{n} display set was moved to where there is room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <location filename="../../gcdesk/order/editing/table_view.py" />
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>{n} display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/notices.py" />
   <source>{n} display sets are empty: readers see nothing in them. They can be deleted on the study's web page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/sheets/match.py" />
   <source>{n} display sets are not in the spreadsheet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/pattern_dialog.py" />
   <source>{n} display sets keep their titles. Nothing is sent yet: the titles stand in the table first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <source>{n} display sets of “{study}” will be written. It can be put back afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>{n} display sets stay where they are: they are locked, as answers exist. Move others around them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/tab.py" />
   <source>{n} display sets were moved to where there is room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/title_checks.py" />
   <source>{n} display sets would be called “{title}”: titles must differ within a study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} failed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} has a temporary title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} have temporary titles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} is changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} is not written yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>{n} locked display set keeps its title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>{n} locked display set stays at its place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/replace_dialog.py" />
   <source>{n} locked display sets keep their titles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/shuffle_dialog.py" />
   <source>{n} locked display sets stay at their places.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_panel.py" />
   <source>{n} of {amount} shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} of {total} changes are applied.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} of {total} changes are put back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} order number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} order numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} titles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} was answered by a reader meanwhile and is locked now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} was changed by somebody else meanwhile and was left alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} were answered by readers meanwhile and are locked now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{n} were changed by somebody else meanwhile and were left alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>{n} {by}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/value_words.py" />
   <source>{n}: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>{second} can't come behind {first}: both are locked, as answers for them exist, and keep their order numbers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>{size}, slice {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/pictures/thumbnail.py" />
   <source>{size}: nothing is drawn in this mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/answers_strip.py" />
   <source>{told}: {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/order_actions.py" />
   <source>{verb}: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/apply_work.py" />
   <location filename="../../gcdesk/order/running/kept_work.py" />
   <source>{verb}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>{wanted} can't stand before {second}, which is locked: its order number leaves room for {room}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>{wanted} can't stand behind {first}, which is locked: its order number leaves room for {room}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>{wanted} can't stand between {first} and {second}, which are locked: their order numbers leave room for {room}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/listing/apply_text.py" />
   <source>{what} will be sent. Nothing is sent before you apply it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/table_view.py" />
   <source>{what}: before “{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/editing/table_view.py" />
   <source>{what}: to the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/changes.py" />
   <source>“{old}” becomes “{new}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/changes.py" />
   <source>“{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/plan.py" />
   <source>“{title}” (order number {order})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/title_checks.py" />
   <source>“{title}” keeps its title, as answers for it exist.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/planning/title_checks.py" />
   <source>“{title}” would have no title: gcdesk recognises a case by its title when it is uploaded again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/order/running/changes_dialog.py" />
   <source>→ {new}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Practice</name>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>A file name is longer than the server takes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>A small Grand Challenge on this computer, for practice and for tests.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>Certificate: {file}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/accounts.py" />
   <source>Grand Challenge shows its page {path} here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/accounts.py" />
   <source>Practice server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>Server: {address}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/api_port.py" />
   <source>Sign in to the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>The folder is named like a person.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>The slices of two DICOM series lie together.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>Thumbs.db and the like lie beside good files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>Token of {user}: {token}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>Two file names look the same (é, written in two ways).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>Two files could be the CT.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>bytes a second for a connection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>bytes a second, all together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>ct.mha ends in the middle of its voxels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>ct.mha has 0 bytes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>ct.mha is a text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>ct.mhd and ct.raw are one good image.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>ct.mhd has no ct.raw beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>how long an import waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>keep everything here for the next time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>of the API; 0: a free one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>of the storage; 0: a free one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>only an empty reader study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>score.json is broken in line 3.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>score.json is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/sample_folders.py" />
   <source>score.json says “high” where a number belongs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>seconds before each answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/practice/__main__.py" />
   <source>with https and an authority of its own</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Screen</name>
  <message>
   <location filename="../../gcdesk/kit/screen.py" />
   <source>gcdesk can't open a window here: the screen can't be reached, or a library of the system is missing. Qt says:
{words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/screen.py" />
   <source>gcdesk is a window, and this computer has no screen (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SelfTest</name>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>Nothing in the window has the keyboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>There is no tab {title}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>There is no table {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>{name} can't be used now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>{name} is in no window.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>{name} is not to be chosen in {menu}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/selftest/hands.py" />
   <source>{name} is not to be seen.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Spreadsheets</name>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/sheet.py" />
   <source>Column {letter}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>Stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/sheet.py" />
   <source>The table is empty: its first row must have the columns' names, and others the values.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/sheet.py" />
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/sheet.py" />
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} can't be read ({reason}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} has more than {n} rows, too many for a list of titles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} has no sheet “{name}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} is no spreadsheet that can be read; it may be damaged, or protected by a password. Open it and save it again as .xlsx.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} is no text table, or its letters are written in a way that is not known. Save it as .xlsx, or as .csv in UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} is of a kind that gcdesk does not read. Save it as .xlsx or .csv, and choose that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file} is too large for a list of titles.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/read.py" />
   <source>{file}, row {row}: a quotation mark is opened and not closed, or stands within a cell. Put such marks twice, or save the table as .xlsx.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/spreadsheets/sheet.py" />
   <source>{name} (column {letter})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Study</name>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>(no text)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Angle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Angles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Any of the options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Box</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Boxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Distance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Distances</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Ellipse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Ellipses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Heading, no answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Lines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Mask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>One of the options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Polygon</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Polygons</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Three-point angle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Three-point angles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Unknown kind of answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>Yes or no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>at least {lowest}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>at most {highest}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/study/questions.py" />
   <source>{lowest} to {highest}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Support</name>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Leave this off when a name could tell who a patient is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>Not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Otherwise they are called “case 1”, “file 1” and so on in the report.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Replace it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Replace the file?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Report saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Reports (*.zip)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Save a report for support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>Save a report…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Save report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>Save the report as</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>The names of my files and cases may be in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/support.py" />
   <source>The report could not be saved as {file}: {reason}. Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>The report holds the versions of gcdesk and its libraries, your settings, how far your uploads got, and the log. It never holds your token, passwords, the values that you typed or what is in your files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>The report is being saved…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>The report is {file}. It is sent to nobody by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/kit/support_dialog.py" />
   <source>There is a file {file} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>What was being sent can be gone on with, and the table is as it was. A report helps the developers to find the mistake. It holds no token, no file and no answer, and is sent to nobody by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/panels.py" />
   <source>gcdesk stopped unexpectedly the last time</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Tasks</name>
  <message>
   <location filename="../../gcdesk/kit/tasks.py" />
   <source>gcdesk is closing.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Upload</name>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>A display set to be replaced is not in the study any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>A file does not look like what {interface} holds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>A file name looks like a person's name or birth date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/header.py" />
   <source>A part of the file's name, or a pattern such as *ct*.mha. Several: with ; between them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>A sub-folder for each case, or a file for each. Nothing is sent before you say so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>A value of the kind {kind}, as JSON.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Add a column for an interface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Add interfaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Add the interfaces that your cases fill, such as the CT image.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Add the selected interfaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Add {n} interface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Add {n} interfaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>All cases of the table are in the study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>All {n} display sets are ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>An upload of {amount} from {moment} is not finished: {left}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>An upload of {amount} to {study} from {moment} is not finished: {left}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_work.py" />
   <source>Another gcdesk on this computer is sending this upload. Nothing is sent twice: wait until that one has ended, or go on with the upload there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>April</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>As</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_view.py" />
   <source>Assignment table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>August</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_view.py" />
   <source>Back to the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>Begin with the example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Begun</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Bytes sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>Case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Cases are still being sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Cases by state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <source>Cases of the upload</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Cases with troubles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Cases:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Change the rule…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Choose a folder with cases, or try the sample cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Choose a folder, drop one here, or type its path</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <source>Choose among all {n} files of the case…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Choose another way to find the cases, above, or another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Choose files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Choose folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Choose folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Choose the folder with your cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <source>Clear the cell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>Click the rule, or press Ctrl+R, to change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Close and go on later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/rest_text.py" />
   <source>Could not be read:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>December</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>Display set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Display set, interface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Display sets that are in the study already stay there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>Double-click opens its page in the browser.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Earlier uploads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Earlier uploads…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>Empty (null) is not a value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>Empty: the cell is cleared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/landing.py" />
   <source>Failed on the server: {interface}: {message}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>February</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Files assigned to no interface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_work.py" />
   <source>Files in no case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <source>Files of the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>Files sent under another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Fill by the rule again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Fill down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <location filename="../../gcdesk/upload/tab.py" />
   <source>Folder with the cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>Forget it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>Forget this upload?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Forget…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Give the cases that were left out a row again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <location filename="../../gcdesk/upload/running/runs_view.py" />
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Go on later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Go to the next problem or warning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Go to the next problem or warning (F8)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>How far the run is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>How the run ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/rest_text.py" />
   <source>Ignored, as systems leave them behind:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/rest_text.py" />
   <source>In no case:</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>In this study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Interface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Interfaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Is sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>It has {answers}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>It is not finished: what has arrived of the other cases can't be used any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>January</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>July</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>June</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>Keep it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Keep sending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/tab.py" />
   <source>Keep this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Keep waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>Key saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Leave out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>Leave this case out, or make a new display set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>Leave this case out, replace the values, or make a new display set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/key_file.py" />
   <source>Line {number} of the key file contradicts an earlier one: {case} and {title} belong to others.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>List these files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/tab.py" />
   <source>Load the study again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/facts.py" />
   <source>Looking at the files was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/looking_strip.py" />
   <source>Looking into the files: {done} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/looking_strip.py" />
   <source>Looking into the files…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/scan.py" />
   <source>Looking through the folder was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Looking through the folder: {files}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Looking through the folder…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Looking which display sets have answers…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Made-up cases to practise with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Make a new display set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/tab.py" />
   <source>Make a new table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/tab.py" />
   <source>Make a new table?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Make new ones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>March</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>New</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>No case can be uploaded as it is: see the State column.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>No cases were found in this folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>No interface is called that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>No rule: this column is filled by hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>No title was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Not everything was pasted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Not sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Nothing can be deleted from here. Display sets without answers can be deleted on the study's web page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Nothing has been uploaded yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>Nothing is assigned. Assign a file or leave this case out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Nothing is left to be sent, and the server goes on importing without gcdesk. To see what became of it, go on with this upload later: nothing is sent again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Nothing is sent now. At the next upload these display sets get the new values in the place of the old ones, which readers see until then. Interfaces that are not listed stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>November</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>Now in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>October</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <source>Only series {number}: {files}, from {first}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Open in browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Pattern that names the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/sender.py" />
   <source>Practice server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Reader study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Remove the column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Replace in {n} display set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Replace in {n} display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Replace its values…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>Replace values in the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Replace values…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/header.py" />
   <source>Rule of the column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>Rule: files whose name matches {rule} go here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Sample DICOM cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Sample cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Samples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/save_summary.py" />
   <source>Save summary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>Save summary…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>Save the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Save the key…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Search by title, slug or kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>Search files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Search interfaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Sending stops when you go to another account or study. You can go on when you come back: what has arrived is not sent again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>Sent as {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>September</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Server</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Show next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>Show the files in no case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_view.py" />
   <source>Show uploads…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>Slug</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>Some files are sent under a name that the server accepts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/way.py" />
   <source>Something on the way answers in the server's place, as the sign-in page of a network does. {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>Sort by title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/frozen_state.py" />
   <source>State of each row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Stop and delete what is half sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Stop sending?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_work.py" />
   <source>Stopped. The folder was not looked through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/save_summary.py" />
   <source>Summary saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <location filename="../../gcdesk/upload/running/save_summary.py" />
   <source>Tables (*.csv)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Take back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Take the titles of a key saved earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <source>The case has no file that is not assigned yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>The cases leave the table and are not sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>The display set is ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/follow.py" />
   <source>The display set was deleted on the server, or you have no right to see it any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>The display set whose values were to be replaced is not in the study any more: a new one is made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>The display sets of the study get the values of these cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The file name “{file}” looks like a person's name or birth date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>The files are being looked at …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/sender.py" />
   <source>The files were looked at again, and there are problems now. They are told in the table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/scan.py" />
   <source>The folder {folder} can't be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The folder “{folder}” looks like a person's name or birth date. Its name is not sent.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>The key is {file}. It tells who is who: keep it where only you can read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>The key tells nothing new of these cases. In it they may be called otherwise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>The pattern needs {placeholder} once, where the case's name stands, such as {example}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>The practice server ends with gcdesk, and what was sent to it is gone then.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>The sample cases are made up: eight patients, each with a CT, a segmentation and a score.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <source>The server has not put the parts of the file together yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/fill.py" />
   <source>The server has not said yet whether it took the values.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>The server has too many uploads of yours that are not used yet. Those already sent are used first; new ones are tried again in {time}. You need do nothing: the server itself removes unused uploads after a day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>The server is still importing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/fill.py" />
   <source>The server no longer has files of this case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <source>The server no longer has the upload of this file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>The study has a display set “{title}” already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>The study has an empty display set “{title}” that an earlier upload of yours made: it is filled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/prepare.py" />
   <source>The study's display sets use order numbers up to {last}; there are none left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/save_summary.py" />
   <source>The summary is {file}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The title differs from another in upper and lower case only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The title has {length} characters; at most {longest} are possible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The title is empty. Type one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The title looks like a person's name or birth date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>The title “{title}” looks like a person's name or birth date. Readers will see it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/outside.py" />
   <source>The upload has ended</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/outside.py" />
   <source>The upload is finished</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>The upload of {cases} to {study} is no longer listed. Nothing changes in the reader study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>The values of “{title}” can't be replaced: {reason}. Leave this case out, or make a new display set.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>The values of “{title}” in the study are replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/dropped.py" />
   <source>There are no files in what was dropped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/scan.py" />
   <source>There is no folder {folder}. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_view.py" />
   <source>These are the rows of an upload as they were sent, not your table.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_work.py" />
   <source>These files are not sent. Choose another way to find the cases if they should be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>These files are not sent. To send one, choose it in a cell of its case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>These files contain patient data (DICOM headers), and I may send them to this server.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>This JSON file is not UTF-8 text (byte {place}). Save it as UTF-8.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>This JSON is nested too deeply.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>This fits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/key_file.py" />
   <source>This is no key file: its first line must name the columns title and case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>This is not valid JSON: line {line}, column {column}: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>This is the practice server: nothing is sent anywhere else, and all of it is deleted later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/journaled.py" />
   <source>This upload was begun by another account or for another reader study: begin a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/engine.py" />
   <source>This upload was begun by {owner}, and the token is one of {user}. Nothing was sent. Sign in as {owner} to go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <location filename="../../gcdesk/upload/editing/delegate.py" />
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/records/report.py" />
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Titles such as “case 001”, files such as “case001_ct.mha”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Try now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Try the failed ones again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Under new titles, such as “patient 1 (2)”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <location filename="../../gcdesk/upload/tab.py" />
   <source>Upload</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>Upload to {study} from {moment}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>Upload {n} display set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>Upload {n} display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>Use a key file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Use a key file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Use neutral names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <source>Use the sample cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>Use these files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>Use this value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>Value as JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>Values that the study has are replaced, for good, in: {cases}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>Wait no longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_work.py" />
   <source>Waiting for another token</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>Was uploaded before, under another title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <location filename="../../gcdesk/upload/running/rows_dialog.py" />
   <source>Web address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>What becomes of the case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>What is replaced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>What is wrong with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>What the grouping comes to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/recorded.py" />
   <source>What was written down of this upload can't be read: it is damaged, or a newer gcdesk wrote it, so this one can't go on with it. Use the newer gcdesk, or choose the folder again and upload the cases that are missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/tab.py" />
   <source>What you typed and assigned by hand is lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_dialog.py" />
   <source>What you upload with this account is listed here, with how it ended.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>Which case each neutral title stands for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/run_view.py" />
   <source>Why nothing can be uploaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>You can go on at the next start of gcdesk: what has arrived is not sent again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/stop_dialog.py" />
   <source>You can go on later: what has arrived is not sent again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/fill.py" />
   <source>You can't change the reader study “{study}” any more: it was deleted, or you are no longer its editor. What was sent is kept; go on with this upload when you are an editor again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/tab.py" />
   <source>You may not change this reader study, so nothing can be uploaded. Ask its editors.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/readiness.py" />
   <source>You may not change this study.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>a colon is missing after the name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>a comma, or the closing bracket, is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/begin.py" />
   <source>a display set of this title exists already in the study. Change the title, then upload this case again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>a name in double quotes is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>a text goes on in another line, or holds a tab</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>a value is missing, or a text is not in double quotes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/tab.py" />
   <source>adding interfaces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <source>an image</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>an invisible mark stands before the beginning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/waiting.py" />
   <source>an upload is not finished: {n} are left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/waiting.py" />
   <source>an upload is not finished: {n} is left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/rest_text.py" />
   <location filename="../../gcdesk/upload/table/cell_text.py" />
   <location filename="../../gcdesk/upload/table/unassigned.py" />
   <source>and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>any JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>any JSON file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>any of several choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>being imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>being sent by another gcdesk on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>being sent now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>by a pattern</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/header.py" />
   <source>by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>can't be read by this gcdesk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>change of a title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>change of {interface}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>checking …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>clearing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>failed: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>fill down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>filling by the rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/runs_view.py" />
   <source>gcdesk is already open on this computer. Uploads that it is sending are not sent twice; others can be sent from here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/outside.py" />
   <source>gcdesk is sending {n} display set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/outside.py" />
   <source>gcdesk is sending {n} display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/outside.py" />
   <source>gcdesk needs you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>in the table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/landing.py" />
   <source>it gave no reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <source>it has {answers}, so it can't be changed any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>key.csv</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>leaving out {n} case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>leaving out {n} cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_work.py" />
   <source>looking through the folder again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>making new display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>neutral names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/delegate.py" />
   <source>no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>no answer came, looking again in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>no result yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>no result yet for {interfaces}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>not finished: {left} of {all} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/replace_dialog.py" />
   <source>not possible: {reason}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <source>nothing shows that it is this case: neither an upload from this computer nor a key file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>one file a case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>one of several choices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>one sub-folder a case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/header.py" />
   <source>part of a name, or *.mha</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>paste</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/rows.py" />
   <source>paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>removing {interface}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>replaces values in the study</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/choices.py" />
   <source>replacing values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>rule of {interface}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>sending {percent} %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>something follows after the end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>something is wrong here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>something on the way answers in the server's place, such as a network's sign-in page, next try in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>something went wrong on the way, next try in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_actions.py" />
   <source>sorting by title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <location filename="../../gcdesk/upload/records/report.py" />
   <source>stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/left_out.py" />
   <source>taking back what was left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <source>the case has no values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>the quotes of this text are not closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>the server has a fault, next try in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>the server is busy, next try in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>there is a comma after the last item</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/key_work.py" />
   <source>titles of a key file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>to be uploaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/column_dialog.py" />
   <source>used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/states.py" />
   <source>waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>waiting for the network, next try in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>waiting until the server takes new files, next try in {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>what follows the backslash is unknown; write \\ for a backslash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/delegate.py" />
   <source>yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/kind_words.py" />
   <source>yes or no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <source>{amount}: {first}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>{case} stands for the case's name, * for anything: {case}_*.mha, or site*/{case}/*</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/prepare.py" />
   <source>{case}: {file} was not read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{count} cases are called “{title}”. Titles must differ.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>{day} {month}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>{day} {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/moments.py" />
   <source>{day}, {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_work.py" />
   <source>{effect}; {n} could not be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{files} ({size}) and {values}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{files}, {size}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <location filename="../../gcdesk/upload/table/dropped.py" />
   <location filename="../../gcdesk/upload/table/facts.py" />
   <source>{file} can't be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/whole_file.py" />
   <source>{file} could not be read: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/whole_file.py" />
   <source>{file} could not be saved: {reason}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{file} does not look like what {interface} holds ({kind}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <source>{file} has changed since the folder was read. Read the folder again, then upload this case again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/facts.py" />
   <source>{file} has changed since the folder was scanned. Scan it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{file} is an empty file. Replace it or take it out of this cell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <source>{file} is empty: the server refuses empty files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <source>{file} is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/facts.py" />
   <source>{file} is not there any more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/facts.py" />
   <source>{file} is too large for a value.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/send_file.py" />
   <source>{file} may not be read, or another program holds it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/facts.py" />
   <source>{file}: {problem}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{first} and {more}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{first} and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{first} and {second}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/amounts.py" />
   <source>{hours} h {minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} is empty, but {files} of this case are assigned nowhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} is empty, but {file} of this case is assigned nowhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} is empty, though files that suit it are left over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} is empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <location filename="../../gcdesk/upload/editing/json_dialog.py" />
   <source>{interface} of {case}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{interface} takes one file, not {n}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{least} to {most} files each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>{n} answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/choices.py" />
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>{n} answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} are left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} being imported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/amounts.py" />
   <source>{n} byte</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/amounts.py" />
   <source>{n} bytes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} case has a title or file names that look like a person's name or birth date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} case is sent under a neutral name. Only the key tells which it is: save it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/waiting.py" />
   <source>{n} case waits to be uploaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} case with problems stays here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} cases are in the study already: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} cases are sent under neutral names. Only the key tells which is which: save it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} cases have titles or file names that look like a person's name or birth date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/waiting.py" />
   <source>{n} cases wait to be uploaded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} cases were uploaded from these same files before: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} cases with problems stay here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{n} column</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{n} columns</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>{n} display set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <location filename="../../gcdesk/upload/running/runs_work.py" />
   <source>{n} display sets</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} failed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <location filename="../../gcdesk/upload/table/cell_text.py" />
   <source>{n} file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} file assigned to no interface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} file each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>{n} file found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} file in no case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} file is assigned to no interface and is not sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>{n} file ticked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_menu.py" />
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <location filename="../../gcdesk/upload/table/cell_text.py" />
   <source>{n} files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} files are assigned to no interface and are not sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{n} files are too many for one case; the server takes {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} files assigned to no interface</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} files each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/choosing/folder_view.py" />
   <source>{n} files found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} files in no case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/files_dialog.py" />
   <source>{n} files ticked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} held up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} is left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/table_panel.py" />
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/amounts.py" />
   <source>{n} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{n} more file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>{n} more files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} of them was uploaded from these same files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_text.py" />
   <source>{n} of them were uploaded from these same files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} other is not either.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} others are not either.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} problems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} replaced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{n} row</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{n} rows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/texts/amounts.py" />
   <source>{n} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} sending</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} system file ignored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/folder/group.py" />
   <source>{n} system files ignored</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{n} values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{n} waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} warning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/model.py" />
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{n} warnings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/runs_text.py" />
   <source>{n} without a result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/findings.py" />
   <source>{problems} in {cases}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{rows} and {columns}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/engine/judge.py" />
   <source>{sentence} What was sent already is used first; the other cases can be tried again after that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{sent} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{size}/s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/save_summary.py" />
   <source>{study} upload.csv</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{tally}, of {all} in all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/records/run_text.py" />
   <source>{time} left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{verb}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{warning} in all {n} cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{warning} in {n} cases: {cases} …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/running/confirm_dialog.py" />
   <source>{warning} in: {cases}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/clips.py" />
   <source>{what} of what was copied did not fit into the table: pasted is the rest only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/cell_text.py" />
   <source>— no file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/editing/delegate.py" />
   <location filename="../../gcdesk/upload/table/cell_text.py" />
   <source>— no value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/checks.py" />
   <source>“{title}” and “{other}” differ in upper and lower case only: readers can't tell them apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>“{title}” is in the study already: uploaded on {moment}, from other files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>“{title}” was uploaded from these same files on {moment}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/study_checks.py" />
   <source>“{title}” was uploaded on {moment}, from these files, which have changed since.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is neither yes nor no.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a JSON object, which this interface needs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a list of choices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a number that JSON knows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not a whole number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is not yes or no (in JSON: true or false).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/upload/table/value_text.py" />
   <source>“{value}” is too large.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <location filename="../../gcdesk/tabs.py" />
   <source>Answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/tabs.py" />
   <source>Masks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/tabs.py" />
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/connect/tabs.py" />
   <source>Tabs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../gcdesk/tabs.py" />
   <source>Upload</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
