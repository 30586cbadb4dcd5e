package org.tinkuy.views;

/// A text of the frame around the results. Its words stand in the catalog under `key`; places in
/// braces are filled when it is shown.
public enum Label {
  /// Heading of the table of contents.
  CONTENTS("report.contents"),
  /// Link that jumps over the contents: "Skip to the report".
  SKIP("report.skip"),
  /// Page: the field that searches the report.
  SEARCH("report.page.search"),
  /// Page: how many places a search found, with `{count}`.
  SEARCH_FOUND("report.page.found"),
  /// Page: a search that found nothing.
  SEARCH_NONE("report.page.none"),
  /// Page: the plot of a map to be chosen.
  MAP_CHOOSE("report.page.plot"),
  /// Page: the flow of a diagram, or the box, to be chosen.
  FLOW_CHOOSE("report.page.flow"),
  /// Page: the button that draws a map larger.
  MAP_CLOSER("report.page.closer"),
  /// Page: the button that draws a map smaller.
  MAP_FARTHER("report.page.farther"),
  /// Page: the button that shows all of a map.
  MAP_WHOLE("report.page.whole"),
  /// Page: before the names of the columns that a table on a phone can be sorted by.
  SORT_BY("report.page.sort"),
  /// Page: above a drawing that is wider than its place.
  SWIPE("report.page.swipe"),
  /// Page: the button that opens all explanations.
  OPEN_ALL("report.page.open"),
  /// Page: the button that closes them.
  CLOSE_ALL("report.page.close"),
  /// Page: heading of the list of keys.
  KEYS("report.page.keys"),
  /// Page: what the keys do, a line each.
  KEYS_TEXT("report.page.keys.text"),
  /// Page: the button that closes the list of keys.
  KEYS_CLOSE("report.page.keys.close"),
  /// Foot of a printed page, with `{page}` and `{pages}`.
  PAGE_OF("report.pageOf"),
  /// Heading of the versions, seed and hash a document was made from.
  PROVENANCE("report.provenance"),
  /// Heading of the column with the names of the provenance lines.
  PROVENANCE_ITEM("report.provenance.item"),
  /// Heading of the column with the values of the provenance lines.
  PROVENANCE_VALUE("report.provenance.value"),
  /// Before the source of a picture, with `{source}`.
  SOURCE("report.source"),
  /// Opens the table twin of a picture: "The same as a table".
  AS_TABLE("report.asTable"),
  /// Name of the program and what it is, on the cover: "Made by Tinkuy".
  MADE_BY("report.madeBy"),
  /// Said before a finding of tone GOOD.
  TONE_GOOD("report.tone.good"),
  /// Said before a finding of tone ATTENTION.
  TONE_ATTENTION("report.tone.attention"),
  /// Name of the sheet with findings and key figures.
  OVERVIEW("report.overview"),
  /// What that sheet holds.
  FINDINGS_AND_FIGURES("report.overview.holds"),
  /// Heading of the column with the names of sheets.
  SHEET("report.contents.sheet"),
  /// Heading of the column that says what a sheet holds.
  SHEET_HOLDS("report.contents.holds"),
  /// Heading of the column that says what a row explains, where explanations are gathered.
  EXPLAINED("report.explained"),
  /// Heading of the column with the names of sections.
  SECTION("report.section"),
  /// Heading of a column of findings and figures' names.
  FIGURE("report.figure"),
  /// Heading of a column of values.
  VALUE("report.value"),
  /// Heading of a column of units.
  UNIT("report.unit"),
  /// Heading of a column of notes.
  NOTE("report.note"),
  /// Table twin of small multiples: what the bars are of.
  MULTIPLES_NAME("picture.multiples.name"),
  /// Words for small multiples, with `{measures}` and `{names}`.
  MULTIPLES_ALT("picture.multiples.alt"),
  /// Letter at the north arrow.
  MAP_NORTH("picture.map.north"),
  /// Table twin of a map: the plot's id.
  MAP_PLOT("picture.map.plot"),
  /// Table twin of a map: who or what is on the plot.
  MAP_LABEL("picture.map.label"),
  /// Table twin of a map: the class the plot is filled by.
  MAP_CLASS("picture.map.class"),
  /// Table twin of a map: area in hectares.
  MAP_AREA("picture.map.area"),
  /// Alt text of a map, with `{plots}` and `{classes}`.
  MAP_ALT("picture.map.alt"),
  /// One class in the alt text of a map, with `{class}` and `{plots}`.
  MAP_ALT_CLASS("picture.map.alt.class"),
  /// Key of a map: what the thinnest line may stand for, with `{amount}`.
  MAP_THINNEST("picture.map.thinnest"),
  /// Score bars: heading of the names.
  SCORE_TOPIC("picture.score.topic"),
  /// Score bars: heading of the score.
  SCORE_VALUE("picture.score.value"),
  /// Score bars: heading of the change since the earlier period, with `{period}`.
  SCORE_CHANGE("picture.score.change"),
  /// Score bars: the tick of the earlier period, with `{period}`.
  SCORE_EARLIER("picture.score.earlier"),
  /// Score bars: the share of criteria with data.
  SCORE_COVERAGE("picture.score.coverage"),
  /// Score bars: the hatched share, "no data yet".
  SCORE_NO_DATA("picture.score.noData"),
  /// Score bars: the part of the bar that is neither reached nor unknown.
  SCORE_NOT_REACHED("picture.score.notReached"),
  /// Score bars: the line every bar is read against.
  SCORE_TARGET("picture.score.target"),
  /// Alt text of score bars, with `{rows}`.
  SCORE_ALT("picture.score.alt"),
  /// One bar in the alt text, with `{topic}` and `{value}`.
  SCORE_ALT_ROW("picture.score.alt.row"),
  /// Table twin of a Sankey diagram: where a flow comes from.
  SANKEY_FROM("picture.sankey.from"),
  /// Table twin of a Sankey diagram: where a flow goes.
  SANKEY_TO("picture.sankey.to"),
  /// Table twin of a Sankey diagram: what flows.
  SANKEY_WHAT("picture.sankey.what"),
  /// Table twin of a Sankey diagram: how much.
  SANKEY_AMOUNT("picture.sankey.amount"),
  /// Sankey diagram: what enters and does not leave, in the key and the table.
  SANKEY_UNEXPLAINED("picture.sankey.unexplained"),
  /// Sankey diagram: more than uncertainty accounts for.
  SANKEY_FLAGGED("picture.sankey.flagged"),
  /// Sankey diagram: beside a torn end, with `{amount}`.
  SANKEY_LOST("picture.sankey.lost"),
  /// Sankey diagram: beside a torn end where more leaves than enters, with `{amount}`.
  SANKEY_GAINED("picture.sankey.gained"),
  /// Sankey diagram: an estimated flow, in the key.
  SANKEY_ESTIMATED("picture.sankey.estimated"),
  /// Sankey diagram: a flow whose amount is not told.
  SANKEY_HIDDEN("picture.sankey.hidden"),
  /// Sankey diagram: how many flows a short table does not name, with `{count}`.
  SANKEY_REST("picture.sankey.rest"),
  /// Title of the table of the largest flows of a Sankey diagram, with `{what}`.
  SANKEY_LARGEST("picture.sankey.largest"),
  /// Alt text of a Sankey diagram, with `{links}`, `{nodes}` and `{loops}`.
  SANKEY_ALT("picture.sankey.alt");

  private final String key;

  Label(String key) {
    this.key = key;
  }

  /// The key under which the catalog holds the words, stable for ever.
  public String key() {
    return key;
  }
}
