package org.tinkuy.views.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Tenant;
import org.tinkuy.study.ParkSummary;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.wording.Wording;

/// How large the park is: the figures that every summary of it ends with.
final class ParkFigures {
  private final StudyResults results;
  private final Wording words;

  ParkFigures(StudyResults results, Wording words) {
    this.results = results;
    this.words = words;
  }

  List<KeyFigure> figures() {
    ParkSummary park = results.summary();
    List<KeyFigure> figures = new ArrayList<>();
    figures.add(plain("plots", park.plots()));
    figures.add(area(park.area()));
    figures.add(tenants(park.tenants()));
    Figure let = park.let();
    if (let.tells()) {
      figures.add(figure("let", words.figures().percent(let), ""));
    }
    Figure employees = park.employees();
    figures.add(
        employees.tells()
            ? figure(
                "employees",
                words.figures().total(employees),
                words.text(
                    isListed(park)
                        ? "report.figure.employees.note"
                        : "report.figure.employees.noteInOne"))
            : plain("employees", employees));
    return figures;
  }

  /// Whether people were counted firm by firm: where no firm is listed, they are told in one
  /// number.
  private static boolean isListed(ParkSummary park) {
    return park.tenants().findValue().filter(count -> count > 0).isPresent();
  }

  /// A count, whose label says what is counted.
  private KeyFigure plain(String key, Figure figure) {
    return figure(key, known(figure) ? words.figures().total(figure) : noData(), "");
  }

  /// The firms of the period, and how many are there at its end where some have left.
  private KeyFigure tenants(Figure tenants) {
    Period period = results.frame().period();
    long left = Tenant.countLeft(results.park().tenants(), period);
    if (left == 0 || tenants.state() != Figure.State.KNOWN) {
      return isUndated() && known(tenants)
          ? figure("tenants", words.figures().total(tenants), words.text("report.figure.undated"))
          : plain("tenants", tenants);
    }
    Map<String, String> places =
        Map.of(
            "period", period.text(),
            "last", words.whole(Math.round(tenants.findValue().orElse(0.0)) - left));
    return figure(
        "tenants",
        words.figures().total(tenants),
        words.text("report.figure.tenants.left", places));
  }

  /// Whether firms are listed of which none says since when it is there: how many a list names is
  /// then all that is known, as where a few firms of a place stand in public accounts. Others see
  /// too few of the list to tell.
  private boolean isUndated() {
    List<Tenant> listed = results.park().tenants();
    return !results.frame().isForOthers()
        && !listed.isEmpty()
        && listed.stream().allMatch(each -> each.since().isEmpty());
  }

  private KeyFigure area(Figure area) {
    return known(area)
        ? new KeyFigure(words.text("report.figure.area"), words.figures().hectares(area), "ha", "")
        : figure("area", noData(), "");
  }

  private static boolean known(Figure figure) {
    return figure.isHidden() || figure.range().isPresent();
  }

  private String noData() {
    return words.text("report.value.any");
  }

  private KeyFigure figure(String key, String value, String note) {
    return new KeyFigure(words.text("report.figure." + key), value, "", note);
  }
}
