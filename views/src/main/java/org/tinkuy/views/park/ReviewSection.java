package org.tinkuy.views.park;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tinkuy.assess.OpenReview;
import org.tinkuy.assess.Reviewed;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// How much of a score is reviewed, which rows are to be reviewed first, and who reviewed what,
/// when and from which evidence.
public final class ReviewSection {
  private static final int MOST_CRITERIA = 6;

  private final Wording words;
  private final int most;

  /// @param most how many rows are listed at most, >= 0
  public ReviewSection(Wording words, int most) {
    this.words = words;
    this.most = most;
  }

  public Section of(Reviewed reviewed, ParkTable reviews) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Finding(sentence(reviewed, words), Tone.NEUTRAL));
    if (!reviewed.open().isEmpty()) {
      blocks.add(open(reviewed.open()));
    }
    if (!reviews.rows().isEmpty()) {
      blocks.add(made(reviews.rows()));
    }
    return new Section("review", words.text("review.title"), blocks);
  }

  /// How much of the score rests on reviewed rows, in one sentence.
  static String sentence(Reviewed reviewed, Wording words) {
    return reviewed
        .share()
        .findValue()
        .map(share -> words.text("review.share", "share", words.number(100 * share, 0)))
        .orElseGet(() -> words.text("review.none"));
  }

  private Table open(List<OpenReview> open) {
    List<Row> rows = new ArrayList<>();
    for (OpenReview each : open.subList(0, Math.min(most, open.size()))) {
      List<String> criteria = each.criteria();
      String named =
          String.join(", ", criteria.subList(0, Math.min(MOST_CRITERIA, criteria.size())));
      rows.add(
          Row.of(
              new TextCell(words.beside("table." + each.row().table(), each.row().table())),
              new TextCell(each.row().key()),
              new NumberCell(100 * each.weight().findValue().orElse(0.0), 2, ""),
              new TextCell(named + (criteria.size() > MOST_CRITERIA ? ", ..." : ""))));
    }
    return new Table(
        "review-open",
        words.text(
            "review.open",
            Map.of("shown", words.whole(rows.size()), "rows", words.whole(open.size()))),
        List.of(
            Column.text(words.text("report.scenario.where"), 2),
            Column.text(words.text("report.scenario.key"), 4),
            Column.number(words.text("review.weight"), "%", 2),
            Column.text(words.text("review.criteria"), 4)),
        rows,
        words.text("review.open.note"));
  }

  private Table made(List<ParkRow> reviews) {
    List<Row> rows = new ArrayList<>();
    for (ParkRow review : reviews.subList(0, Math.min(most, reviews.size()))) {
      rows.add(
          Row.of(
              new TextCell(words.beside("table." + review.text("table"), review.text("table"))),
              new TextCell(review.text("key")),
              new TextCell(review.text("role")),
              review.findDate("on").<Cell>map(words::dayCell).orElse(new EmptyCell("")),
              new TextCell(words.text("review.result." + review.text("result"))),
              new TextCell(String.join(", ", review.texts("evidence")))));
    }
    return new Table(
        "review-made",
        words.text("review.made"),
        List.of(
            Column.text(words.text("report.scenario.where"), 2),
            Column.text(words.text("report.scenario.key"), 3),
            Column.text(words.text("review.role"), 2),
            Column.text(words.text("review.on"), 2),
            Column.text(words.text("review.result"), 2),
            Column.text(words.text("review.evidence"), 2)),
        rows,
        "");
  }
}
