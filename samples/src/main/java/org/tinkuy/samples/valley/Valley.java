package org.tinkuy.samples.valley;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tinkuy.samples.folder.Draws;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;
import org.tinkuy.samples.plan.PlanPoint;

/// Valle Claro before it is written: its plan, firms, years, streams, and the tables made of them.
public final class Valley {
  /// The body that runs the park.
  static final String BODY = "gestora";

  private final Sheet plots = Sheet.read("plots");
  private final SitePlan plan = new SitePlan(plots, Sheet.read("roads"));
  private final Map<String, Firm> firms = new LinkedHashMap<>();
  private final Draws draws;
  private final Years years;
  private final Streams streams;

  /// The valley as one seed makes it.
  public Valley(long seed) {
    this.draws = new Draws(seed);
    Sheet.read("firms").rows().forEach(line -> firms.put(line.text("tenant"), new Firm(line)));
    this.years = Years.read(Sheet.read("poles"), draws);
    this.streams = new Streams(this, Sheet.read("streams"), Sheet.read("links"));
  }

  /// Writes every table and map layer into the folder.
  public void write(SampleFolder folder) {
    Land land = new Land(this);
    land.write(folder);
    People people = new People(this);
    new Trade(this, people).write(folder);
    people.write(folder);
    new Certificates().write(folder);
    new Flows(this).write(folder);
    new Water(this).write(folder);
    new Meters(this).write(folder);
    new Facts().write(folder);
    new Events(this).write(folder);
    new Papers().write(folder);
    new Laboratory(this).write(folder);
    new Treasury(this, land).write(folder);
    new Distances(this).write(folder);
    new Dialogue(this).write(folder);
    for (String name :
        List.of(
            "phases",
            "hazmat",
            "surveys",
            "bodies",
            "utilities",
            "indices",
            "references",
            "answers",
            "routes",
            "permits",
            "emissionPoints",
            "limits",
            "policies",
            "powers",
            "stakeholders",
            "measures",
            "actuals",
            "translations")) {
      copy(folder, name);
    }
  }

  /// A table that is written as its sheet stands.
  private static void copy(SampleFolder folder, String name) {
    Sheet sheet = Sheet.read(name);
    List<String> columns = sheet.columns();
    TableFile table = folder.table(name, String.join(" ", columns));
    for (Sheet.Line line : sheet.rows()) {
      TableFile.Row row = table.row();
      columns.forEach(column -> row.set(column, line.text(column)));
    }
  }

  SitePlan plan() {
    return plan;
  }

  Sheet plots() {
    return plots;
  }

  List<Firm> firms() {
    return List.copyOf(firms.values());
  }

  Firm firm(String id) {
    return Objects.requireNonNull(firms.get(id), id);
  }

  /// Where a firm or the park body sits: the middle of its first plot, for the body the treatment
  /// plant.
  PlanPoint place(String who) {
    return plots.rows().stream()
        .filter(line -> line.text("tenant").equals(who) || line.text("former").equals(who))
        .findFirst()
        .map(line -> plan.plot(line.text("plot")).centre())
        .orElseGet(() -> plan.plot("P01").centre());
  }

  /// What a firm makes in a year against a normal one.
  double volume(Firm firm, int year) {
    return years.activity(firm.pole(), year)
        * firm.presence(year)
        * draws.around("volume " + firm.id() + year, 0.03);
  }

  Draws draws() {
    return draws;
  }

  Years years() {
    return years;
  }

  Streams streams() {
    return streams;
  }
}
