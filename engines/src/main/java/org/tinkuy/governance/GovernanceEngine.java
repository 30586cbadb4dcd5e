package org.tinkuy.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tinkuy.catalog.Field;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Figures;
import org.tinkuy.formula.Formula;
import org.tinkuy.formula.Formulas;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;

/// The governance engine: bodies, powers, accounts and dialogue in, a review out.
public final class GovernanceEngine {
  private static final String GROUP = "group";
  private static final List<String> COMMITTEES = List.of("committee", "association");

  private final Park park;
  private final PeriodRows rows;
  private final Formulas formulas;
  private final Figures figures;
  private final List<ParkRow> held;

  private GovernanceEngine(PeriodRows rows, Figures figures, Formulas formulas) {
    this.park = rows.park();
    this.figures = figures;
    this.rows = rows;
    this.formulas = formulas;
    this.held = held();
  }

  /// Reviews who may do what in a park at the end of a period.
  ///
  /// @param rows of the park in the period
  /// @param figures of the same park
  public static GovernanceReview review(PeriodRows rows, Figures figures, Formulas formulas) {
    return new GovernanceEngine(rows, figures, formulas).review();
  }

  private GovernanceReview review() {
    List<RoleHolder> bodies = bodies();
    List<Power> powers = powers();
    List<Conflict> conflicts = Conflicts.of(bodies, powers, rows.period().end());
    Optional<ManagementModel> model =
        ManagementModel.of(park.profile().governance().management(), bodies);
    Participation participation = participation(bodies);
    Matters matters =
        new Matters(
            rows, bodies, powers, conflicts, participation.boards().community().isPresent());
    return new GovernanceReview(
        bodies,
        powers,
        conflicts,
        model,
        model.map(matters::of).orElse(List.of()),
        model.map(known -> duties(known, bodies)).orElse(List.of()),
        participation,
        money());
  }

  /// Roles that are held at the end of the period. An operator whose contract has ended counts on
  /// where no other has followed it: somebody runs the park.
  private List<ParkRow> held() {
    LocalDate on = rows.period().end();
    List<ParkRow> begun =
        park.table("bodies").rows().stream()
            .filter(row -> row.findDate("from").filter(on::isBefore).isEmpty())
            .toList();
    boolean isRun =
        begun.stream().anyMatch(row -> row.text("role").equals("operator") && !isOver(row, on));
    return begun.stream()
        .filter(row -> !isOver(row, on) || (row.text("role").equals("operator") && !isRun))
        .toList();
  }

  private static boolean isOver(ParkRow row, LocalDate on) {
    return row.findDate("until").filter(on::isAfter).isPresent();
  }

  private List<RoleHolder> bodies() {
    Map<String, List<ParkRow>> byBody = new LinkedHashMap<>();
    held.forEach(row -> byBody.computeIfAbsent(row.text("body"), _ -> new ArrayList<>()).add(row));
    List<RoleHolder> bodies = new ArrayList<>();
    byBody.forEach(
        (id, own) ->
            bodies.add(
                new RoleHolder(
                    id,
                    own.getFirst().text("name"),
                    own.getFirst().text("nature"),
                    own.stream().map(RoleHolder.Role::of).toList())));
    return bodies;
  }

  /// Every power that the catalog knows, those that nobody holds too. A body that has no role any
  /// more, or none yet, holds nothing.
  private List<Power> powers() {
    List<ParkRow> all = park.table("powers").rows();
    if (all.isEmpty()) {
      return List.of();
    }
    Set<String> present = held.stream().map(row -> row.text("body")).collect(Collectors.toSet());
    List<String> known =
        park.table("powers").schema().findField("power").map(Field::codes).orElse(List.of());
    return known.stream()
        .map(
            power ->
                new Power(
                    power,
                    all.stream()
                        .filter(row -> row.text("power").equals(power))
                        .filter(row -> present.contains(row.text("body")))
                        .map(GovernanceEngine::holder)
                        .toList()))
        .toList();
  }

  private static Power.Holder holder(ParkRow row) {
    return new Power.Holder(
        row.text("body"),
        row.text("basis"),
        row.find("shared", Cell.YesNo.class).map(Cell.YesNo::yes));
  }

  private static List<SocialDuty> duties(ManagementModel model, List<RoleHolder> bodies) {
    return Arrays.stream(SocialDuty.Area.values())
        .map(
            area -> {
              String role = SocialDuty.role(area, model);
              return new SocialDuty(
                  area,
                  role,
                  bodies.stream().filter(body -> body.has(role)).map(RoleHolder::body).toList());
            })
        .toList();
  }

  private Participation participation(List<RoleHolder> bodies) {
    Set<String> tables =
        bodies.stream()
            .filter(body -> body.roles().stream().allMatch(GovernanceEngine::advises))
            .map(RoleHolder::body)
            .collect(Collectors.toSet());
    return new Participation(
        seats(body -> !tables.contains(body)),
        seats(tables::contains),
        bodies.stream()
            .filter(body -> body.roles().stream().anyMatch(GovernanceEngine::advises))
            .map(RoleHolder::body)
            .toList(),
        heard(),
        figure("consultations"),
        figure("consulted"),
        figure("consultedWomen"),
        figure("consultationsThatChanged"));
  }

  private List<Participation.Heard> heard() {
    ParkTable stakeholders = park.table("stakeholders");
    Map<String, String> groups =
        stakeholders.rows().stream()
            .collect(Collectors.toMap(row -> row.text("stakeholder"), row -> row.text(GROUP)));
    return stakeholders.schema().findField(GROUP).map(Field::codes).orElse(List.of()).stream()
        .filter(groups::containsValue)
        .map(
            group ->
                heard(
                    group,
                    park.only(
                        "engagements", row -> group.equals(groups.get(row.text("stakeholder"))))))
        .toList();
  }

  private Participation.Heard heard(String group, Park part) {
    PeriodRows own = PeriodRows.of(part, rows.period());
    return new Participation.Heard(
        group,
        figure("consultations", own, "." + group),
        figure("consulted", own, "." + group),
        figure("consultedWomen", own, "." + group),
        figure("consultationsThatChanged", own, "." + group));
  }

  private static boolean advises(RoleHolder.Role role) {
    return COMMITTEES.contains(role.role());
  }

  private Participation.Seats seats(Predicate<String> bodies) {
    return new Participation.Seats(
        seats(bodies, "boardSeatsCommunity"), seats(bodies, "boardSeatsWomen"));
  }

  /// Seats on the boards of some bodies; a body with several roles has one board.
  private Optional<Integer> seats(Predicate<String> bodies, String column) {
    Map<String, Double> byBody = new LinkedHashMap<>();
    held.stream()
        .filter(row -> bodies.test(row.text("body")))
        .forEach(
            row ->
                row.findNumber(column)
                    .ifPresent(seats -> byBody.merge(row.text("body"), seats, Math::max)));
    return byBody.isEmpty()
        ? Optional.empty()
        : Optional.of((int) byBody.values().stream().mapToDouble(seats -> seats).sum());
  }

  private SelfFinancing money() {
    return new SelfFinancing(
        figure("operatorRevenue"),
        figure("operatorCost"),
        figure("selfFinancing"),
        figure("grantShare"));
  }

  private Figure figure(String name) {
    return figure(name, rows, "");
  }

  /// @param of the rows it is found in
  /// @param part what its id ends with, to tell it from the figure of all
  private Figure figure(String name, PeriodRows of, String part) {
    Formula formula = formulas.figure(name);
    return figures.of("governance:" + name + part, formula, formula.evaluate(of, false));
  }
}
